import type { ProblemDraft } from './problem.ts';
import type { TrainingDraft, VariantDraft } from './variants.ts';
/** All that a suite made from a file or from data says. */
export interface SuiteDraft {
    readonly schema: string;
    readonly name: string;
    readonly title: string;
    /** Title of the source, and why nothing more is said of it. */
    readonly source: string;
    readonly comments: readonly string[];
    readonly problem: ProblemDraft;
    readonly variants: readonly VariantDraft[];
    readonly training: TrainingDraft;
    readonly claim?: {
        readonly better: string;
        readonly than: string;
    };
}
/** A value on one line, as YAML. */
export declare const inline: (value: unknown) => string;
/** How many seeds a suite begins with: 16 of 16 settle a check, and a few more let one of them miss. */
export declare const firstSeeds = 20;
/** The metric that goes with a loss, and an example of what it could be held to. */
export declare function metricOf(problem: ProblemDraft): {
    id: string;
    metric: string;
    example: string;
};
/** The suite.yaml of a draft. */
export declare function suiteText(draft: SuiteDraft): string;
