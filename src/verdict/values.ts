/** Bounds of an interval with the level it was made for. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** Two means and how far they are apart, with the interval at 90 % that two one-sided tests at 5 % come to. */
export interface MeanDistance {
  readonly of: readonly [number, number];
  readonly difference: number;
  readonly interval: Interval;
}

/** What it would take to settle what is open. */
export interface Price {
  /** More seeds, for a claim on each side, if what was observed goes on. */
  readonly seeds: number;
  readonly seconds: number;
  /** Set when even this many would not settle it: what was observed lies on, or next to, the limit. */
  readonly capped?: true;
}

/** Of the finite predictions, one number per output. */
export interface Summary {
  readonly n: number;
  readonly min: readonly number[];
  readonly q1: readonly number[];
  readonly median: readonly number[];
  readonly q3: readonly number[];
  readonly max: readonly number[];
}
