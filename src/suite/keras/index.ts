// Models as Keras and tf.layers write them, as the layers of a suite.

export type { LayerNode } from './convert-layer.ts';
export { type ConvertedGraph, convertGraph } from './functional.ts';
export { float32 } from './layer-options.ts';
export { type ModelFile, readModelFile } from './model-file.ts';
export { readBytes } from './read.ts';
export { InitError, type Origin } from './types.ts';
