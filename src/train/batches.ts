import { type RunNames, stream } from './seeds.ts';

/** Samples `start` to `end` − 1 of an epoch's order. */
export interface Batch {
  readonly start: number;
  readonly end: number;
}

/**
 * The order in which epoch `epoch` (from 1) visits its `n` training samples, from that epoch's own
 * stream, by Fisher and Yates' shuffle (Durstenfeld 1964). Without `shuffle` it is 0 to n − 1.
 */
export function epochOrder(run: RunNames, epoch: number, n: number, shuffle: boolean): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  if (!shuffle) return order;
  const { below } = stream(run, 'order', epoch);
  for (let i = n - 1; i > 0; i--) {
    const j = below(i + 1);
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  return order;
}

/** The batches of an epoch: all of `batchSize` samples but the last, which has what is left. */
export function batchPlan(n: number, batchSize: number): Batch[] {
  const batches: Batch[] = [];
  for (let start = 0; start < n; start += batchSize) {
    batches.push({ start, end: Math.min(start + batchSize, n) });
  }
  return batches;
}

/**
 * How many of `samples` are trained on; the rest, the last ones, are held out. Keras' rounding:
 * floor(samples · (1 − validationSplit)) (keras/src/trainers/data_adapters/data_adapter_utils.py,
 * train_validation_split).
 *
 * @throws Error if the split leaves nothing to train on or, when one is asked for, nothing to hold out.
 */
export function trainingSamples(samples: number, validationSplit: number): number {
  if (validationSplit === 0) return samples;
  const trained = Math.floor(samples * (1 - validationSplit));
  if (trained === 0 || trained === samples) {
    const missing = trained === 0 ? 'to train on' : 'to hold out';
    throw new Error(
      `validationSplit ${validationSplit} of ${samples} samples leaves nothing ${missing}; use 0 or have more samples`,
    );
  }
  return trained;
}
