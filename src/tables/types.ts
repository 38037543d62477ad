/** One row of a table: what stood in it, by column. Nested objects are flattened with points between the names. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A file of results as rows, and what kind it was taken for. */
export interface Table {
  readonly kind: string;
  readonly rows: readonly Row[];
  /** Columns that a format itself marks as metrics, as settings, or as neither; all others are guessed. */
  readonly metrics?: readonly string[];
  readonly settings?: readonly string[];
}

/** Which column holds what, where somebody says it instead of leaving it to be guessed. */
export interface ColumnWishes {
  readonly variant?: readonly string[] | undefined;
  readonly seed?: string | undefined;
  readonly metrics?: readonly string[] | undefined;
}

/** One training of somebody else's: a variant, a seed, and its metrics. */
export interface ImportedRun {
  readonly variant: string;
  readonly seed: number;
  /** Numbers may be NaN or infinite. A metric that the row leaves out is absent. */
  readonly metrics: Readonly<Record<string, number>>;
}

export interface ImportedRuns {
  readonly kind: string;
  /** As the columns are called, and which way is better. */
  readonly metrics: readonly {
    readonly id: string;
    readonly title: string;
    readonly better: 'higher' | 'lower';
  }[];
  readonly variants: readonly { readonly id: string; readonly title: string }[];
  readonly runs: readonly ImportedRun[];
  /** What was guessed, a sentence each. */
  readonly guesses: readonly string[];
}
