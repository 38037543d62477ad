import { tensorflow } from '../../runtime/index.ts';
import { patchTf } from '../patches.ts';
import type { TF } from '../tf.ts';

let plain: TF | undefined;

/** tfjs without native code: enough to build a model, and it needs no set-up. */
export function plainTf(): TF {
  if (plain === undefined) {
    const tf = tensorflow().tfjs();
    // Production mode is silent about there being a faster backend.
    tf.enableProdMode();
    plain = patchTf(tf);
  }
  return plain;
}
