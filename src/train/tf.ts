import type * as tfjsNode from '@tensorflow/tfjs-node';
import { patchConv1d } from './convolution.ts';
import { patchGradients } from './gradients.ts';

/**
 * TensorFlow as every function of this folder takes it. It is never imported at the top of a file,
 * because the native library has to be brought first.
 */
export type TF = typeof tfjsNode;

const patched = new WeakSet<object>();

/** Puts right what is wrong in tfjs 4.22; doing it again changes nothing. */
export function patchTf(tf: TF): TF {
  if (patched.has(tf)) return tf;
  patchGradients(tf);
  patchConv1d(tf);
  patched.add(tf);
  return tf;
}
