import { type Suite } from '../suite/index.ts';
/** Something that is wrong with a variant's model; the path is relative to the variant. */
export interface ModelIssue {
    readonly problem: string;
    readonly variant: string;
    readonly path: readonly (string | number)[];
    readonly message: string;
}
/** Builds every model of a suite, untrained, and lets tf.layers check it. */
export declare function checkModels(suite: Suite): Promise<ModelIssue[]>;
