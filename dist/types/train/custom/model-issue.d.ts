import type { LayersModel } from '@tensorflow/tfjs-node';
import type { TF } from '../tf.ts';
/** What stands in the way of training a model that code has built. */
export declare function modelIssue(tf: TF, model: LayersModel, inputShape: readonly number[]): string | undefined;
