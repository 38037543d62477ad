import { type TF } from '../tf.ts';
/** tfjs without native code: enough to build a model, and it needs no set-up. */
export declare function plainTf(): TF;
