import type { Direction, Vary } from '../suite/index.ts';
import type { FindingBase } from './finding.ts';
import type { Interval, MeanDistance, Price } from './values.ts';

export type ComparisonOutcome =
  | 'holds'
  | 'does not hold, the other way round'
  | 'does not hold, no real advantage'
  | 'open';

/** One pair of a claim: `better` against one of `than`. */
export interface Comparison {
  readonly than: string;
  readonly runs: { readonly better: number; readonly than: number };
  /** P(a run of better is nearer, or better, than one of than), ties half. */
  readonly probability: number;
  readonly interval: Interval;
  /** p by hypothesis, and after Holm over the suite's comparisons. */
  readonly tests: {
    /** Against "no better": small means that it holds. */
    readonly better: { readonly p: number; readonly adjusted: number };
    /** Against "no worse": small means that it is the other way round. */
    readonly worse: { readonly p: number; readonly adjusted: number };
    /** Against "better in 3 of 4 pairs": small means that there is no real advantage. */
    readonly advantage: { readonly p: number; readonly adjusted: number };
  };
  readonly outcome: ComparisonOutcome;
  /** Those of the two whose runs are one run, so that nothing can be told. */
  readonly oneRun?: readonly string[];
  readonly price?: Price;
}

export interface ClaimFinding extends FindingBase {
  readonly kind: 'claim';
  readonly outcome: ComparisonOutcome;
  readonly claim: string;
  readonly claims: string;
  readonly problem: string;
  readonly probe: string;
  readonly better: string;
  /** Set when it is about a metric. */
  readonly metric?: Direction;
  readonly comparisons: readonly Comparison[];
  /** What the printed values say of it: mean |error|, or the metric, by variant. */
  readonly printed: Readonly<Record<string, number>>;
}

/** The same claim on data like these: of a second series, in which each seed also draws the rows that are trained on. */
export interface VariedFinding extends FindingBase {
  readonly kind: 'varied';
  readonly outcome: ComparisonOutcome;
  readonly claim: string;
  readonly claims: string;
  readonly problem: string;
  readonly probe: string;
  readonly better: string;
  readonly metric?: Direction;
  readonly comparisons: readonly Comparison[];
  readonly way: Vary;
  /** What the claim is on the data as they are. */
  readonly here: ComparisonOutcome;
}

/** What became of a claim of either kind. */
export type ClaimOutcome = ComparisonOutcome | EquivalenceOutcome;

export type EquivalenceOutcome = 'equivalent' | 'differ' | 'open';

/** One pair of a claim of equivalence: `same` and one of what it is said to be the same as. */
export interface Likeness {
  readonly as: string;
  /** Those that left finite numbers. */
  readonly runs: { readonly same: number; readonly as: number };
  readonly dead: { readonly same: number; readonly as: number };
  /** By output: how far the means are apart, and the spreads about the median. */
  readonly outputs: readonly { readonly mean: MeanDistance; readonly spread: MeanDistance }[];
  /** p of "one distribution" by Kolmogorov and Smirnov: shown, and nothing rests on it. */
  readonly sameDistribution: number;
  /** p by hypothesis, and after Holm over the suite's equivalences. */
  readonly tests: {
    /** Against "further apart than the margin". */
    readonly equivalent: { readonly p: number; readonly adjusted: number };
    /** Against "no further apart than the margin". */
    readonly differ: { readonly p: number; readonly adjusted: number };
  };
  readonly outcome: EquivalenceOutcome;
  /** Those of the two whose runs are one run, so that nothing can be told. */
  readonly oneRun?: readonly string[];
  readonly price?: Price;
}

/** Are variants the same experiment? */
export interface EquivalenceFinding extends FindingBase {
  readonly kind: 'equivalence';
  readonly outcome: EquivalenceOutcome;
  readonly claim: string;
  readonly claims: string;
  readonly problem: string;
  readonly probe: string;
  readonly same: string;
  /** The margin, in the unit of the numbers. */
  readonly within: number;
  readonly comparisons: readonly Likeness[];
}

export interface ConclusionFinding extends FindingBase {
  readonly kind: 'conclusion';
  readonly outcome: 'holds' | 'does not hold' | 'open';
  readonly concludes: string;
  readonly needs: 'all' | 'any';
  /** Its claims that were judged, with what became of each. */
  readonly claims: readonly { readonly claim: string; readonly outcome: ClaimOutcome }[];
}
