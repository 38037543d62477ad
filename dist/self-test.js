import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);
import {
  loadTfjsNode,
  runtimeFromEnvironment
} from "./chunk-V4D7WYJC.js";
import {
  patchTf
} from "./chunk-VXSGOI6T.js";
import "./chunk-YCYJS2N5.js";

// src/train/self-test.ts
var tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
var size = 256;
var a = tf.fill([size, size], 0.5);
var started = performance.now();
var products = 0;
var correct = true;
while (performance.now() - started < 700) {
  const value = tf.tidy(() => tf.matMul(a, a).dataSync()[size]);
  correct &&= value === size / 4;
  products++;
}
var seconds = (performance.now() - started) / 1e3;
var weight = tf.variable(tf.scalar(0));
var optimizer = tf.train.sgd(0.25);
for (let i = 0; i < 20; i++) optimizer.minimize(() => tf.square(tf.sub(weight, 2)).asScalar());
var learned = weight.dataSync()[0];
process.stdout.write(
  JSON.stringify({
    backend: tf.getBackend(),
    gflops: 2 * size ** 3 * products / seconds / 1e9,
    multiplies: correct,
    learns: Math.abs(learned - 2) < 1e-5
  })
);
