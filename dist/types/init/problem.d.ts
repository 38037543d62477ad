import type { DataExpression, LayerSource, LossName } from '../suite/schema.ts';
import type { Guess } from './guess.ts';
/** A problem as init writes it; comments stand above what they are about. */
export interface ProblemDraft {
    readonly title: string;
    readonly comments: readonly string[];
    readonly inputs: DataExpression;
    readonly targets: DataExpression;
    readonly split: {
        last: number;
    } | {
        every: number;
        offset: number;
    };
    readonly inputShape: readonly number[];
    readonly outputShape: readonly number[];
    readonly samples: number;
    /** Of the data, when it decides: classes need one of these. */
    readonly loss: LossName;
    readonly series: boolean;
}
/** What a model asks of the data. */
export interface Wanted {
    readonly inputShape: readonly number[];
    readonly outputShape: readonly number[];
    readonly loss: LossName;
}
export declare const outputsOf: (shape: readonly number[]) => number;
/**
 * The problem that a table is taken for.
 *
 * @param wanted the shapes and the loss of a model that it has to fit
 * @throws InitError naming both shapes when it does not
 */
export declare function problemFromTable(file: string, rows: number, guess: Guess, wanted?: Wanted): ProblemDraft;
/** Data that fit a model when there are none: they show that it trains, not what it is for. */
export declare function problemForModel(wanted: Wanted, layers: readonly LayerSource[]): ProblemDraft;
