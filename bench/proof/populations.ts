import { fromNum } from '../../src/records/index.ts';
import type { Suite, Tolerance } from '../../src/suite/index.ts';
import { type Stream, stream } from '../../src/train/seeds.ts';
import { quantileSorted } from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';

/** The trained runs of one experiment at one probe, taken for all the runs that there could be. */
export interface Population {
  /** `problem/variant` */
  readonly experiment: string;
  readonly probe: string;
  readonly truth: readonly number[];
  readonly tolerance: Tolerance;
  /** How near a re-run must come to repeat. */
  readonly repeats: Tolerance;
  /** Whether the suite holds it to its truth. */
  readonly held: boolean;
  /** What the source printed and half a unit of its last digit, by output; undefined where it printed nothing. */
  readonly printed: readonly number[] | undefined;
  readonly half: readonly number[];
  /** runs × outputs; those that died are left out */
  readonly rows: readonly (readonly number[])[];
}

/** One population an experiment and probe. @param planted undefined for the experiments as they are */
export function populationsOf(suite: Suite, pools: readonly Pool[], planted?: string): Population[] {
  return pools
    .filter(pool => pool.planted === planted)
    .flatMap(pool => {
      const experiment = suite.experiments.find(e => e.id === pool.experiment);
      if (experiment === undefined) throw new Error(`the suite has no ${pool.experiment}`);
      return experiment.problem.probes.map(probe => {
        const printed = probe.printed[experiment.variant.id]?.printed;
        const rows = (pool.predictions[probe.id] ?? []).map(row => row.map(fromNum));
        if (probe.truth === undefined) throw new Error(`${pool.experiment}/${probe.id} has no truth`);
        const { target, gate } = probe.truth;
        return {
          experiment: pool.experiment,
          probe: probe.id,
          truth: target.value,
          tolerance: target.tolerance,
          repeats: probe.repeats?.tolerance ?? target.tolerance,
          held: gate !== 'off',
          printed: printed?.value,
          half: printed?.half ?? [],
          rows: rows.filter(row => row.every(Number.isFinite)),
        };
      });
    });
}

/** A stream of this proof alone. */
export const proofStream = (...names: readonly (string | number)[]): Stream =>
  stream({ suite: 'bench', problem: 'proof', variant: '', seed: 1 }, ...names);

/** Draws of a population with replacement. */
export function drawer(rows: readonly (readonly number[])[], random: Stream): () => readonly number[] {
  return () => rows[random.below(rows.length)] as readonly number[];
}

/**
 * Draws of a population that is made smooth: a run, moved by a normal amount of Silverman's bandwidth
 * 0.9 · min(sd, IQR / 1.34) · n^(−1/5) in each output. From 120 runs 519 others can be drawn only so, without drawing
 * the printed one itself.
 */
export function smoothDrawer(rows: readonly (readonly number[])[], random: Stream): () => readonly number[] {
  const widths = (rows[0] ?? []).map((_, output) => bandwidth(rows.map(row => row[output] as number)));
  const draw = drawer(rows, random);
  return () => draw().map((v, output) => v + (widths[output] as number) * random.normal());
}

function bandwidth(values: readonly number[]): number {
  const { sd, iqr } = spreadOf(values);
  return 0.9 * Math.min(sd, iqr / 1.34) * values.length ** -0.2;
}

export function spreadOf(values: readonly number[]): { median: number; sd: number; iqr: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((s, v) => s + v, 0) / values.length;
  const sd = Math.sqrt(values.reduce((s, v) => s + (v - mean) ** 2, 0) / (values.length - 1));
  const at = (q: number) => quantileSorted(sorted, q);
  return { median: at(0.5), sd, iqr: at(0.75) - at(0.25) };
}

/** As it would have been printed: rounded to where half a unit of the last digit is `half`. */
export const asPrinted = (row: readonly number[], half: readonly number[]): number[] =>
  row.map((v, output) => {
    const unit = 2 * (half[output] as number);
    return Number((Math.round(v / unit) * unit).toPrecision(12));
  });

export const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));

/** Mean |error| of a row over its outputs. */
export const errorOf = (row: readonly number[], truth: readonly number[]): number =>
  truth.reduce((s, v, output) => s + Math.abs((row[output] as number) - v), 0) / truth.length;
