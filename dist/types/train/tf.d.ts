import type * as tfjsNode from '@tensorflow/tfjs-node';
/**
 * TensorFlow as every function of this folder takes it. It is never imported at the top of a file,
 * because the native library has to be brought first.
 */
export type TF = typeof tfjsNode;
/**
 * Puts right what is wrong in tfjs 4.22; doing it again changes nothing.
 *
 * The gradient of `Unpack` hands `stack` a bare tensor where it has one output, and `stack` refuses it, so
 * that a recurrent layer over one time step cannot pass a gradient to the layer before it.
 */
export declare function patchTf(tf: TF): TF;
