import type { Suite } from '../../src/suite/index.ts';
import { fitsRun, runOutcome, runsToDecide } from '../../src/verdict/stats/index.ts';
import type { Pool } from '../pools.ts';
import {
  asPrinted,
  drawer,
  type Population,
  populationsOf,
  proofStream,
  smoothDrawer,
  spreadOf,
  times,
} from './populations.ts';
import { type Rate, rate } from './rate.ts';

/** Runs that a suite has before any are added. */
const planned = 30;

/** Suites whose printed values are runs of the very settings that ours have. */
export interface RightSettings {
  readonly printedValues: number;
  readonly draws: 'trained runs' | 'smoothed';
  /** One of its values or more is told not to fit. */
  readonly told: Rate;
  /** The same by counting places: each output's printed number is the least or the greatest of N + 1 with a chance of 2/(N + 1). */
  readonly counted: number;
  /** Runs that are added to a suite's until all its values are decided. */
  readonly added: { readonly median: number; readonly mean: number };
}

/** Printed values from other settings than ours. */
export interface WrongSettings {
  readonly planted: string;
  readonly experiment: string;
  /** Distance of the medians in standard deviations of ours, of the output where it is greatest. */
  readonly size: number;
  /** Runs until it could be told. */
  readonly needed: number;
  readonly told: Rate;
}

/** Values that are normal, and printed ones a shift away. */
export interface Shifted {
  readonly sds: number;
  readonly told: Rate;
}

export interface FitsProof {
  readonly right: readonly RightSettings[];
  readonly wrong: readonly WrongSettings[];
  readonly shifted: readonly Shifted[];
}

export function proveFits(suite: Suite, pools: readonly Pool[], suites: number): FitsProof {
  const originals = populationsOf(suite, pools).filter(p => p.printed !== undefined);
  const plants = [...new Set(pools.flatMap(p => (p.planted === undefined ? [] : [p.planted])))];
  return {
    right: [...[1, 2].map(m => trainedAlone(originals, m, suites)), smoothed(originals, suites)],
    wrong: plants.flatMap(planted =>
      populationsOf(suite, pools, planted).flatMap(wrong => {
        const ours = originals.find(p => p.experiment === wrong.experiment && p.probe === wrong.probe);
        return ours === undefined || wrong.rows.length === 0
          ? []
          : [wrongSettings(planted, ours, wrong, originals.length)];
      }),
    ),
    shifted: [2, 3, 4, 5, 6].map(sds =>
      shifted(sds, originals.length, Math.ceil(Math.min(suites, 10_000) / 10)),
    ),
  };
}

/** Of m experiments that a draw names; the printed run and ours are different trained runs, none of them twice. */
function trainedAlone(populations: readonly Population[], m: number, suites: number): RightSettings {
  let told = 0;
  const added: number[] = [];
  for (let i = 0; i < suites; i++) {
    const random = proofStream('right', m, i);
    let [wrong, more] = [false, 0];
    const left = [...populations.filter(p => runsToDecide(p.half.length, m) < p.rows.length)];
    for (let j = 0; j < m; j++) {
      const [population] = left.splice(random.below(left.length), 1) as [Population];
      const rows = [...population.rows];
      const take = () => rows.splice(random.below(rows.length), 1)[0] as readonly number[];
      const { outcome, used } = decide(take(), population.half, take, m);
      if (outcome === 'does not fit') wrong = true;
      more += used - planned;
    }
    if (wrong) told++;
    added.push(more);
  }
  const counted = 1 - (1 - 2 / (runsToDecide(1, m) + 1)) ** m;
  return {
    printedValues: m,
    draws: 'trained runs',
    told: rate(told, suites),
    counted,
    added: summaryOf(added),
  };
}

/** All printed values of the article. */
function smoothed(populations: readonly Population[], suites: number): RightSettings {
  const m = populations.length;
  let told = 0;
  const added: number[] = [];
  const sources = populations.map(p => smoothDrawer(p.rows, proofStream('right', 'smoothed', p.experiment)));
  for (let i = 0; i < suites; i++) {
    const decided = populations.map((p, j) => {
      const draw = sources[j] as () => readonly number[];
      return decide(draw(), p.half, draw, m);
    });
    if (decided.some(d => d.outcome === 'does not fit')) told++;
    added.push(decided.reduce((s, d) => s + d.used - planned, 0));
  }
  // Of a value with several outputs it is at most so much: they may lie outside together.
  const inside = populations.reduce((p, { half }) => {
    const q = half.length;
    return p * (1 - (2 * q) / (runsToDecide(q, m) + 1));
  }, 1);
  const counted = 1 - inside;
  return { printedValues: m, draws: 'smoothed', told: rate(told, suites), counted, added: summaryOf(added) };
}

function wrongSettings(planted: string, ours: Population, wrong: Population, m: number): WrongSettings {
  const random = proofStream('wrong', planted, ours.experiment);
  const draw = smoothDrawer(ours.rows, random);
  const printed = drawer(wrong.rows, random);
  const outcomes = times(200, () => decide(printed(), ours.half, draw, m).outcome);
  const size = Math.max(
    ...ours.half.map((_, output) => {
      const column = (p: Population) => spreadOf(p.rows.map(row => row[output] as number));
      return Math.abs(column(wrong).median - column(ours).median) / column(ours).sd;
    }),
  );
  return {
    planted,
    experiment: ours.experiment,
    size,
    needed: runsToDecide(ours.half.length, m),
    told: rate(outcomes.filter(o => o === 'does not fit').length, outcomes.length),
  };
}

function shifted(sds: number, m: number, trials: number): Shifted {
  const random = proofStream('shifted', sds);
  const draw = () => [random.normal()];
  const outcomes = times(trials, () => decide([sds + random.normal()], [5e-10], draw, m).outcome);
  return { sds, told: rate(outcomes.filter(o => o === 'does not fit').length, trials) };
}

/** What a suite is told in the end: of 30 runs, and of as many more as it takes. */
function decide(
  run: readonly number[],
  half: readonly number[],
  draw: () => readonly number[],
  m: number,
): { outcome: string; used: number } {
  const printed = asPrinted(run, half);
  const needed = runsToDecide(half.length, m);
  const rows = times(planned, draw);
  const first = fitsRun(rows, printed, half);
  let outcome = runOutcome(first, needed);
  // Sides that have been passed stay so: what is open is looked at again by its single new runs.
  const sides = first.sides.map(s => [s.atMost > 0, s.atLeast > 0]);
  while (outcome === 'open') {
    const row = draw();
    rows.push(row);
    for (const [output, side] of fitsRun([row], printed, half).sides.entries()) {
      const passed = sides[output] as boolean[];
      if (side.atMost > 0) passed[0] = true;
      if (side.atLeast > 0) passed[1] = true;
    }
    if (sides.flat().every(Boolean) || rows.length >= needed)
      outcome = runOutcome(fitsRun(rows, printed, half), needed);
  }
  return { outcome, used: rows.length };
}

function summaryOf(values: readonly number[]): { median: number; mean: number } {
  return { median: spreadOf(values).median, mean: values.reduce((s, v) => s + v, 0) / values.length };
}
