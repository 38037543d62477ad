import { patchActivations } from './activations.ts';
import { patchConv1d } from './convolution.ts';
import { patchEmbedding } from './embeddings.ts';
import { patchGradients } from './gradients.ts';
import { patchFrozenNormalization, patchMaskedAverage, patchMaskReach } from './masking.ts';
import { patchNormalization } from './normalization.ts';
import { patchRoots } from './roots.ts';
import type { TF } from './tf.ts';

const patched = new WeakSet<object>();

/** Puts right what is wrong in tfjs 4.22; doing it again changes nothing. */
export function patchTf(tf: TF): TF {
  if (patched.has(tf)) return tf;
  patchGradients(tf);
  patchActivations(tf);
  patchConv1d(tf);
  patchEmbedding(tf);
  patchMaskReach(tf);
  patchMaskedAverage(tf);
  patchNormalization(tf);
  patchRoots(tf);
  patchFrozenNormalization(tf);
  patched.add(tf);
  return tf;
}
