import type * as tfjsNode from '@tensorflow/tfjs-node';

/**
 * TensorFlow as every function of this folder takes it. It is never imported at the top of a file,
 * because the native library has to be brought first.
 */
export type TF = typeof tfjsNode;
