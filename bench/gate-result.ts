import type { Num } from '../src/records/index.ts';
import type { PoolFile } from './pools.ts';

/** How often something happened, with Wilson's 95 % interval. */
export interface Rate {
  readonly hits: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

/** Suites whose baseline and candidate are other seeds of the same experiments. */
export interface FalseFails {
  /** On either side. */
  readonly seeds: number;
  /** The gate says that its test could never reject, and fails for that. */
  readonly refused: Rate;
  /** A probe is called worse. */
  readonly worse: Rate;
  /** The gate fails for whatever reason, but not for want of seeds. */
  readonly blocked: Rate;
  /** A warning that a probe moved. */
  readonly drifted: Rate;
}

/** What a regression does to |error|, over all seeds of the pools. */
export interface Effect {
  readonly medianBefore: Num;
  readonly medianAfter: Num;
  /** P(a new |error| is greater than an old one), ties half. */
  readonly probabilityWorse: number;
  /** The same after the old |error| is raised by the suite's margin, with its 95 % interval. */
  readonly probabilityBeyondMargin: number;
  readonly interval: { readonly low: number; readonly high: number };
}

export interface Detection {
  readonly seeds: number;
  /** The other experiments left the same bits, as in a change to one experiment. */
  readonly alone: { readonly worse: Rate; readonly moved: Rate };
  /** The others have other seeds, so that all are tested, as in a change of environment. */
  readonly among: { readonly worse: Rate; readonly moved: Rate };
}

export interface PlantedResult {
  readonly planted: string;
  readonly experiment: string;
  readonly effect: Effect;
  readonly detection: readonly Detection[];
}

/** A regression in every experiment at once, 30 seeds on either side. */
export interface WholeSuite {
  readonly planted: string;
  readonly experiments: number;
  readonly failed: Rate;
  /** Probes called worse, mean. */
  readonly regressions: number;
}

export interface GateBench {
  readonly format: 1;
  readonly environment: PoolFile['environment'];
  readonly options: { readonly suites: number; readonly resamples: number };
  readonly alpha: number;
  readonly relevant: number;
  /** Probes that the gate tests at once. */
  readonly probes: number;
  /** Fewest seeds in a pool. */
  readonly pools: { readonly seeds: number; readonly plantedSeeds: number };
  readonly falseFails: readonly FalseFails[];
  readonly wholeSuite: readonly WholeSuite[];
  readonly planted: readonly PlantedResult[];
}
