import type { TF } from '../src/train/tf.ts';

/** What one thread of this machine can do, as TensorFlow's own ops reach it. */
export interface Machine {
  /** Of a product of two 1024 × 1024 matrices. */
  readonly gflops: number;
  /** Of the sum of two arrays of 4 MiB, about the size of the largest model's states: two read, one written. */
  readonly gigabytesPerSecond: number;
}

export function measureMachine(tf: TF): Machine {
  const side = 1024;
  const elements = 1 << 20;
  const matrix = tf.fill([side, side], 0.5);
  const array = tf.fill([elements], 0.5);
  const product = best(() => tf.matMul(matrix, matrix).dispose(), 10);
  const sum = best(() => tf.add(array, array).dispose(), 50);
  tf.dispose([matrix, array]);
  return { gflops: (2 * side ** 3) / product / 1e9, gigabytesPerSecond: (3 * 4 * elements) / sum / 1e9 };
}

/** Seconds of the fastest of some calls. */
function best(call: () => void, times: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const started = performance.now();
    call();
    least = Math.min(least, performance.now() - started);
  }
  return least / 1000;
}
