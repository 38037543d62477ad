import type { CheckResult, ClaimResult, Comparison, ExperimentResult, ProbeResult, Results, SuiteResult } from '../verdict/types.ts';
/** The verdict of everything in one sentence. */
export declare function headline(results: Results): string;
/** `28 of 30` */
export declare function describeCount(check: Pick<CheckResult, 'within' | 'seeds'>): string;
/** `28 of 30 within 5 %: reproduced` */
export declare function describeCheck(check: CheckResult): string;
/** `437.8 to 438.7`, an output each; empty with fewer than two seeds, which have no spread. */
export declare function describeSpread({ summary }: ProbeResult): string;
/** Median of the predictions; with one seed the prediction. */
export declare function describeMedian({ summary }: ProbeResult): string;
/** Median and spread of the predictions; with one seed just the prediction. */
export declare function describePredictions(probe: ProbeResult): string;
/** Where the printed value falls among our predictions, and how far up: `typical, percentile 43`. */
export declare function describePlace(probe: ProbeResult): string;
/** Of a printed value that no seed comes to: `the printed 145.96 lies below all of our 30 predictions`. */
export declare function describeOutside(probe: ProbeResult): string | undefined;
/** Words for the places of printed values, for a legend. */
declare const placeMeaning: {
    readonly typical: 'as one more of our seeds might have come out';
    readonly lucky: 'closer to the truth than 95 % of our seeds';
    readonly unlucky: 'further from the truth than 95 % of our seeds';
    readonly outside: 'no seed of ours gets there, so a setting that the source leaves open is probably another';
};
/** What a place means; a metric has no truth to be close to. */
export declare function placeMeans(suite: SuiteResult, kind: keyof typeof placeMeaning): string;
/** Kinds of places that occur in a suite, in the order of their meanings above. */
export declare function placesOf(suite: SuiteResult): (keyof typeof placeMeaning)[];
/** Settings that the source of a suite leaves open for every experiment alike. */
export declare function commonlyAssumed(suite: SuiteResult): string[];
/** Seeds that left no usable prediction, or an empty text. */
export declare function describeLosses({ counts }: ExperimentResult): string;
/** `0.93 (0.85 to 0.97)` */
export declare function describeProbability({ probability, interval }: Comparison): string;
/** `stacked is nearer than simple with probability 0.93 (0.85 to 0.97): supported` */
export declare function describeComparison(claim: ClaimResult, comparison: Comparison): string;
/** What the printed values themselves say of a claim: `simple 12.14, stacked 9.85`. */
export declare function describePrintedErrors(claim: ClaimResult): string;
/** The median |error|, or `none` without one; empty for a metric, which has no error. */
export declare function describeError(probe: ProbeResult): string;
/** The check against the truth or, for a metric, against its threshold. */
export declare function truthCheck(probe: ProbeResult): CheckResult | undefined;
/** What a check's target is called in a sentence. */
export declare const targetWord: {
    readonly truth: 'truth';
    readonly printed: 'printed value';
    readonly threshold: 'threshold';
};
/** `Accuracy (categoricalAccuracy, higher is better)`; of a probe its title. */
export declare function describeTitle({ title, metric }: ProbeResult): string;
/** What a claim's probability is of. */
export declare function claimHeading(suite: SuiteResult): string;
/** What is held to what, of a probe over its variants: the tolerances are the same for each. */
export declare function describeWanted(sides: readonly {
    readonly probe: ProbeResult;
}[], held: (check: CheckResult) => string): string;
export declare function printedCheck(probe: ProbeResult): CheckResult | undefined;
/** Every probe of every experiment of a suite. */
export declare function probesOf(suite: SuiteResult): {
    experiment: ExperimentResult;
    probe: ProbeResult;
}[];
/** The source in a phrase: `Title, Author, 2019-09-13`. */
export declare function describeSource({ source }: SuiteResult): string;
/** `seed 7`, `30 seeds, 1 to 30`, `3 seeds: 1, 5, 9` */
export declare function describeSeeds(seeds: readonly number[]): string;
/** What was run, and what it cost. */
export declare function describeCost(results: Results): string;
/** A command for the first run of a suite, as an example; undefined when nothing was planned. */
export declare function exampleCommand(suite: SuiteResult): string | undefined;
export {};
