import { r as runtimeFromEnvironment, t as loadTfjsNode } from "./runtime.js";
import { W as patchTf } from "./train.js";
// src/train/self-test.ts
/**
* Run in a process of its own: multiplies two matrices for a second and trains one dense layer, and prints what
* it found as JSON.
*/
const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
const size = 256;
const a = tf.fill([size, size], .5);
const started = performance.now();
let products = 0;
let correct = true;
while (performance.now() - started < 700) {
	const value = tf.tidy(() => tf.matMul(a, a).dataSync()[size]);
	correct &&= value === size / 4;
	products++;
}
const seconds = (performance.now() - started) / 1e3;
const weight = tf.variable(tf.scalar(0));
const optimizer = tf.train.sgd(.25);
for (let i = 0; i < 20; i++) optimizer.minimize(() => tf.square(tf.sub(weight, 2)).asScalar());
const learned = weight.dataSync()[0];
process.stdout.write(JSON.stringify({
	backend: tf.getBackend(),
	gflops: 2 * size ** 3 * products / seconds / 1e9,
	multiplies: correct,
	learns: Math.abs(learned - 2) < 1e-5
}));
export {};
