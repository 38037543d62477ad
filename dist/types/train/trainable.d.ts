import type { Sequential } from '@tensorflow/tfjs-node';
import { type Experiment } from '../suite/index.ts';
import type { MaskSource } from './masks.ts';
import type { TF } from './tf.ts';
/** What stands in the way of training; the path is relative to the variant. */
export interface TrainingIssue {
    readonly path: readonly (string | number)[];
    readonly message: string;
}
/**
 * Problems that tf.layers does not see when it builds a model, and would crash on or pass over in training.
 *
 * @param model the experiment's, built with `onesMasks`
 */
export declare function trainingIssues(model: Sequential, experiment: Experiment): TrainingIssue[];
/** Masks that drop nothing. */
export declare const onesMasks: (tf: TF) => MaskSource;
/** What one step on one sample shows: options that tf.layers takes and then has no kernel or no gradient for */
export declare function trialIssues(tf: TF, model: Sequential, { problem, variant }: Experiment): TrainingIssue[];
