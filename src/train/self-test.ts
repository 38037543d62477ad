import { loadTfjsNode, runtimeFromEnvironment } from '../runtime/index.ts';
import { patchTf } from './patches.ts';

/**
 * Run in a process of its own: multiplies two matrices for a second and trains one dense layer, and prints what
 * it found as JSON.
 */
const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
const size = 256;
const a = tf.fill([size, size], 0.5);
const started = performance.now();
let products = 0;
let correct = true;
while (performance.now() - started < 700) {
  const value = tf.tidy(() => tf.matMul(a, a).dataSync()[size] as number);
  correct &&= value === size / 4;
  products++;
}
const seconds = (performance.now() - started) / 1000;

// y = 2x by gradient descent from 0: each step halves the error, so 20 steps leave 2 · 2⁻²⁰.
const weight = tf.variable(tf.scalar(0));
const optimizer = tf.train.sgd(0.25);
for (let i = 0; i < 20; i++) optimizer.minimize(() => tf.square(tf.sub(weight, 2)).asScalar());
const learned = weight.dataSync()[0] as number;

process.stdout.write(
  JSON.stringify({
    backend: tf.getBackend(),
    gflops: (2 * size ** 3 * products) / seconds / 1e9,
    multiplies: correct,
    learns: Math.abs(learned - 2) < 1e-5,
  }),
);
