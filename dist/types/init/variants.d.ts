import type { LayerSource, LossName } from '../suite/schema.ts';
import type { ProblemDraft } from './problem.ts';
import type { ModelSource, OptimizerSource } from './types.ts';
/** A setting and whether the source states it; a reason where it does not. */
export interface Setting<T> {
    readonly value: T;
    readonly stated: boolean;
    readonly why?: string;
}
export interface VariantDraft {
    readonly id: string;
    readonly title: string;
    readonly layers: Setting<readonly LayerSource[]>;
    readonly note?: string;
}
export interface TrainingDraft {
    readonly epochs: Setting<number>;
    readonly batchSize: Setting<number>;
    readonly validationSplit: Setting<number>;
    readonly shuffle: Setting<boolean>;
    readonly optimizer: Setting<OptimizerSource>;
    readonly loss: Setting<LossName>;
}
/** Settings of the training; what the model's file says goes before what is assumed. */
export declare function training(problem: ProblemDraft, model?: ModelSource): TrainingDraft;
/** What the last layer of a model says of its loss, when the file does not. */
export declare function usualLoss(layers: readonly LayerSource[]): LossName;
/** Two models for a problem that comes without one: a plain one and one more, for a claim to be about. */
export declare function ownVariants(problem: ProblemDraft): {
    variants: VariantDraft[];
    better: string;
    than: string;
};
