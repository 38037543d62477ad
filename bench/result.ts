import type { Work } from '../src/train/compiled/index.ts';
import type { Machine } from './machine.ts';

/** What the measuring process tells. */
export type MeasureMessage =
  | { readonly kind: 'machine'; readonly machine: Machine }
  | { readonly kind: 'warm'; readonly id: string; readonly compileSeconds: number }
  | ({ readonly kind: 'experiment' } & Measured);

export interface Measured {
  readonly id: string;
  readonly epochs: number;
  /** Of `model.fit`. */
  readonly eagerSecondsPerEpoch: number;
  /** All epochs of one seed, initialisation and compilation not counted. */
  readonly compiledSeconds: number;
  /** Recording and compiling, nothing cached. */
  readonly compileSeconds: number;
  readonly initSeconds: number;
  /** Of one epoch. */
  readonly work: Work;
}

/** An experiment with what follows from the measurements. */
export interface ExperimentResult extends Omit<Measured, 'work'> {
  /** Seconds of `model.fit`, extrapolated to all epochs, over `compiledSeconds`. */
  readonly ratio: number;
  /** Compiling again in another process, with the first one's cache. */
  readonly warmCompileSeconds: number;
  readonly gflops: number;
  readonly gigabytesPerSecond: number;
  /** The limit that is nearest, and the share of it that is reached. */
  readonly bound: 'arithmetic' | 'memory';
  readonly share: number;
}

/** The same trainings in JAX (`jax_reference.py`), with as many threads as it likes. */
export interface JaxTotal {
  readonly version: string;
  readonly compileSeconds: number;
  readonly trainSeconds: number;
}

export interface BenchResult {
  readonly format: 1;
  readonly cpu: string;
  readonly quick: boolean;
  readonly machine: Machine;
  readonly experiments: readonly ExperimentResult[];
  readonly total: {
    readonly eagerSeconds: number;
    readonly compiledSeconds: number;
    readonly compileSeconds: number;
    readonly warmCompileSeconds: number;
    readonly initSeconds: number;
    readonly ratio: number;
  };
  readonly jax?: JaxTotal;
}

export function evaluate(
  { gflops: mostFlops, gigabytesPerSecond: mostBytes }: Machine,
  { work, ...measured }: Measured,
  warmCompileSeconds: number,
): ExperimentResult {
  const { epochs, compiledSeconds, eagerSecondsPerEpoch } = measured;
  const gflops = (work.flops * epochs) / compiledSeconds / 1e9;
  const gigabytesPerSecond = (work.bytes * epochs) / compiledSeconds / 1e9;
  const shares = { arithmetic: gflops / mostFlops, memory: gigabytesPerSecond / mostBytes };
  const bound = shares.arithmetic >= shares.memory ? 'arithmetic' : 'memory';
  return {
    ...measured,
    ratio: (eagerSecondsPerEpoch * epochs) / compiledSeconds,
    warmCompileSeconds,
    gflops,
    gigabytesPerSecond,
    bound,
    share: shares[bound],
  };
}

export function total(experiments: readonly ExperimentResult[]): BenchResult['total'] {
  const sum = (of: (e: ExperimentResult) => number) => experiments.reduce((all, e) => all + of(e), 0);
  const eagerSeconds = sum(e => e.eagerSecondsPerEpoch * e.epochs);
  const compiledSeconds = sum(e => e.compiledSeconds);
  return {
    eagerSeconds,
    compiledSeconds,
    compileSeconds: sum(e => e.compileSeconds),
    warmCompileSeconds: sum(e => e.warmCompileSeconds),
    initSeconds: sum(e => e.initSeconds),
    ratio: eagerSeconds / compiledSeconds,
  };
}
