import { createRequire } from 'node:module';
import { patchTf } from '../patches.ts';
import type { TF } from '../tf.ts';

let plain: TF | undefined;

/** tfjs without native code: enough to build a model, and it needs no set-up. */
export function plainTf(): TF {
  if (plain === undefined) {
    const tf = createRequire(import.meta.url)('@tensorflow/tfjs') as TF;
    // Production mode is silent about there being a faster backend.
    tf.enableProdMode();
    plain = patchTf(tf);
  }
  return plain;
}
