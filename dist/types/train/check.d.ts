import { type Layer, type Suite } from '../suite/index.ts';
/** Something that is wrong with a variant's model; the path is relative to the variant. */
export interface ModelIssue {
    readonly problem: string;
    readonly variant: string;
    readonly path: readonly (string | number)[];
    readonly message: string;
}
/**
 * Builds every model of a suite, untrained, and lets tf.layers check it. Only when none is refused is each one tried, which
 * takes a hundred times as long.
 *
 * @param options `trial: false` leaves the trial out
 */
export declare function checkModels(suite: Suite, { trial }?: {
    trial?: boolean | undefined;
}): Promise<ModelIssue[]>;
/**
 * Shape of what layers make of one sample, without the batch axis.
 *
 * @throws Error that names the layer if tf.layers refuses one, or says that there are too many parameters
 */
export declare function outputShape(layers: readonly Layer[], inputShape: readonly number[]): number[];
