export interface Tolerance {
  readonly absolute?: number;
  readonly relative?: number;
}

/**
 * What a bad outcome does: fail the gate, or warn. What is only told does neither; what is off does neither and is left
 * out of the baseline gate, too.
 */
export type GateLevel = 'fail' | 'warn' | 'tell' | 'off';

/** What a run is held to: to be near a value, or on the right side of a threshold, itself included. */
export type Target =
  | { readonly kind: 'near'; readonly value: readonly number[]; readonly tolerance: Tolerance }
  | { readonly kind: 'at least' | 'at most'; readonly value: readonly number[] };

/** A target that a share of the seeds must reach. */
export interface Held<T extends Target = Target> {
  readonly target: T;
  /** 0 to 1 */
  readonly share: number;
  readonly gate: GateLevel;
}

export type Near = Extract<Target, { kind: 'near' }>;

/**
 * What the source printed of one variant. `half` is half a unit of the last digit that it printed, by output: the value
 * that it rounded lies within that.
 */
export type PrintedValue =
  | { readonly kind: 'run'; readonly value: readonly number[]; readonly half: readonly number[] }
  | {
      readonly kind: 'mean';
      readonly value: readonly number[];
      readonly half: readonly number[];
      readonly sd?: { readonly value: readonly number[]; readonly half: readonly number[] };
      /** Over how many runs. */
      readonly runs: number;
    }
  | {
      readonly kind: 'best';
      readonly value: readonly number[];
      readonly half: readonly number[];
      /** Of how many runs. */
      readonly runs: number;
    };

/** A printed value and what it is held to. */
export interface Printed {
  readonly printed: PrintedValue;
  /** As it is written, for instance `29.170143, 48.688267`. */
  readonly text: string;
  /** What it does to the gate when no run of these settings would have printed it. */
  readonly gate: GateLevel;
  /** Asks besides that our runs come near it. */
  readonly near?: Held<Near>;
}

/** When two runs are nearly the same: within the absolute distance, or relative to the greater of the two. */
export interface Repeats {
  readonly tolerance: Tolerance;
  readonly share: number;
  readonly gate: GateLevel;
}
