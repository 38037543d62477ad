/** One number of one model, over our seeds and the script's own runs. */
export interface Comparison {
  readonly experiment: string;
  readonly number: string;
  readonly native: { readonly n: number; readonly median: number };
  readonly script: { readonly n: number; readonly median: number };
  /** Of the two-sided Mann–Whitney test. */
  readonly p: number;
  /** The same after Holm, over all numbers of all scripts. */
  readonly adjusted?: number;
}

/** What became of one script. */
export interface Reached {
  readonly script: string;
  readonly kind: string;
  /** The Keras that it was written for, where it is not the one that ran it. */
  readonly keras?: string;
  /** Why there is no suite of it. */
  readonly failed?: string;
  /** By training: trained here, or why the script runs itself. */
  readonly trainings: readonly { readonly name: string; readonly obstacle?: string }[];
  readonly proven: number;
  readonly unproven: readonly string[];
  readonly comparisons: readonly Comparison[];
  /** Seconds of one seed: of the script's own text, and of all its models here. Only where all of them are trained here. */
  readonly seconds?: { readonly script: number; readonly native: number };
}

export interface ReachResult {
  readonly format: 1;
  readonly cpu: string;
  readonly seeds: number;
  readonly scripts: readonly Reached[];
}
