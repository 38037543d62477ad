import { fromNum, toNum } from '../../src/records/index.ts';
import type { Suite } from '../../src/suite/index.ts';
import { compareSeries, type SeriesPair } from '../../src/verdict/index.ts';
import type { Pool } from '../pools.ts';
import { pairsOf, recordsOf } from '../resample.ts';
import { proofStream, times } from './populations.ts';
import { type Rate, rate } from './rate.ts';

/** Seeds on either side; of the experiments that are slow to train there are 12. */
const most = 30;

/** Suites in which nothing has changed but the last bits, or the seeds. */
export interface SameSettings {
  readonly seeds: 'the same' | 'others';
  /** A probe is called worse. */
  readonly worse: Rate;
  /** Of its probes: shown to be no worse. */
  readonly shown: Rate;
}

/** One experiment has changed, and the others have the same seeds and other last bits. */
export interface Planted {
  readonly planted: string;
  readonly experiment: string;
  readonly seeds: number;
  /** Median |error| now as a multiple of before. */
  readonly growth: number;
  readonly paired: Rate;
  readonly unpaired: Rate;
}

export interface PairedProof {
  /** Correlation of |error| over the seeds between the two machines, by experiment. */
  readonly correlations: Readonly<Record<string, number>>;
  readonly same: readonly SameSettings[];
  readonly grown: readonly Planted[];
  readonly planted: readonly Planted[];
}

/**
 * The gate that compares seed by seed: bench/pools.json is the baseline and bench/twins.json the same seeds on another machine,
 * so their last bits differ.
 */
export function provePaired(
  suite: Suite,
  pools: readonly Pool[],
  twins: readonly Pool[],
  suites: number,
): PairedProof {
  const world = { suite, before: of(suite, pools), after: of(suite, twins) };
  const named = [...new Set(twins.flatMap(p => (p.planted === undefined ? [] : [p.planted])))];
  return {
    correlations: Object.fromEntries([...world.before.keys()].map(id => [id, correlation(world, id)])),
    same: [sameSeeds(world, suites), otherSeeds(world, suites)],
    grown: [1.1, 1.2, 1.5, 2, 3].flatMap(g =>
      [...world.before.keys()].map(id =>
        detect(world, `errors × ${g}`, id, suites, pairs => pairs.map(p => grow(p, g))),
      ),
    ),
    planted: named.flatMap(name => {
      const changed = of(suite, twins, name);
      return [...changed.keys()].map(id => detect({ ...world, changed }, name, id, suites, p => p));
    }),
  };
}

type Records = ReturnType<typeof recordsOf>;

interface World {
  readonly suite: Suite;
  readonly before: Records;
  readonly after: Records;
  readonly changed?: Records;
}

const of = (suite: Suite, pools: readonly Pool[], planted?: string) =>
  recordsOf(
    suite,
    pools.filter(p => p.planted === planted),
  );

/** Both sides of an experiment with chosen seeds; seeds that are shifted are others, and nothing is paired. */
function pairs(
  { suite, before, after }: World,
  id: string,
  old: readonly number[],
  now: readonly number[],
  shift = 0,
) {
  const pick = (records: Records, seeds: readonly number[], by: number) =>
    seeds.flatMap(s => {
      const record = records.get(id)?.[s];
      return record === undefined ? [] : [{ ...record, seed: s + by }];
    });
  return pairsOf(suite, id, pick(before, old, 0), pick(after, now, shift));
}

/** Different numbers below n, ascending. */
function choose(n: number, count: number, ...names: readonly (string | number)[]): number[] {
  const { below } = proofStream('paired', ...names);
  const all = times(n, i => i);
  return times(Math.min(count, n), () => all.splice(below(all.length), 1)[0] as number).sort((a, b) => a - b);
}

/** A baseline of 20 of the 30 shared seeds, or of all 12. */
function chosen(world: World, id: string, ...names: readonly (string | number)[]): number[] {
  const shared = Math.min(most, world.after.get(id)?.length ?? 0);
  return choose(shared, shared < most ? shared : 20, id, ...names);
}

function sameSeeds(world: World, suites: number): SameSettings {
  return tell('the same', suites, i =>
    [...world.before.keys()].flatMap(id => {
      const seeds = chosen(world, id, 'same', i);
      return pairs(world, id, seeds, seeds);
    }),
  );
}

/** The baseline has seeds that the twins do not have. */
function otherSeeds(world: World, suites: number): SameSettings {
  return tell('others', suites, i =>
    [...world.before.keys()].flatMap(id => {
      const now = chosen(world, id, 'others', i);
      const rest = (world.before.get(id)?.length ?? 0) - most;
      const old = choose(rest, now.length, id, 'others-before', i).map(s => s + most);
      return pairs(world, id, old, now);
    }),
  );
}

function tell(seeds: SameSettings['seeds'], suites: number, make: (i: number) => SeriesPair[]): SameSettings {
  let [worse, shown, probes] = [0, 0, 0];
  for (let i = 0; i < suites; i++) {
    const found = held(compareSeries(make(i)));
    if (found.some(c => c.outcome === 'worse')) worse++;
    shown += found.filter(c => c.outcome === 'shown no worse').length;
    probes += found.length;
  }
  return { seeds, worse: rate(worse, suites), shown: rate(shown, probes) };
}

const held = (changes: ReturnType<typeof compareSeries>) =>
  changes.filter(c => c.gated && c.probe !== undefined);

function detect(
  world: World,
  planted: string,
  id: string,
  suites: number,
  change: (pairs: readonly SeriesPair[]) => readonly SeriesPair[],
): Planted {
  const trials = Math.ceil(suites / 10);
  const counts = { paired: 0, unpaired: 0 };
  const growths: number[] = [];
  let size = 0;
  for (let i = 0; i < trials; i++) {
    for (const kind of ['paired', 'unpaired'] as const) {
      const shift = kind === 'paired' ? 0 : 1_000;
      const all = [...world.before.keys()].flatMap(other => {
        const seeds = chosen(world, other, 'planted', planted, i);
        if (other !== id) return pairs(world, other, seeds, seeds, shift);
        size = seeds.length;
        return change(pairs(changedWorld(world), other, seeds, seeds, shift));
      });
      const found = held(compareSeries(all)).filter(c => c.experiment === id);
      if (found.some(c => c.outcome === 'worse')) counts[kind]++;
      const [first] = found;
      if (first) growths.push(fromNum(first.median.after) / fromNum(first.median.before));
    }
  }
  growths.sort((a, b) => a - b);
  return {
    planted,
    experiment: id,
    seeds: size,
    growth: growths[Math.floor(growths.length / 2)] as number,
    paired: rate(counts.paired, trials),
    unpaired: rate(counts.unpaired, trials),
  };
}

const changedWorld = (world: World): World => ({ ...world, after: world.changed ?? world.after });

/** The new predictions, moved away from the truth. */
function grow(pair: SeriesPair, by: number): SeriesPair {
  const values = pair.after.values.map(row =>
    row.map((v, o) => {
      const truth = pair.truth[o] as number;
      return toNum(truth + by * (fromNum(v) - truth));
    }),
  );
  return { ...pair, after: { ...pair.after, values } };
}

function correlation(world: World, id: string): number {
  const seeds = times(Math.min(most, world.after.get(id)?.length ?? 0), i => i);
  const [pair] = pairs(world, id, seeds, seeds);
  if (pair === undefined) throw new Error(`${id} has no probe`);
  const errors = (side: 'before' | 'after') =>
    pair[side].values.map(row =>
      row.reduce<number>((s, v, o) => s + Math.abs(fromNum(v) - (pair.truth[o] as number)), 0),
    );
  const [x, y] = [errors('before'), errors('after')];
  const mean = (v: readonly number[]) => v.reduce((s, w) => s + w, 0) / v.length;
  const [mx, my] = [mean(x), mean(y)];
  const sum = (f: (a: number, b: number) => number) =>
    x.reduce((s, a, i) => s + f(a - mx, (y[i] as number) - my), 0);
  return sum((a, b) => a * b) / Math.sqrt(sum(a => a * a) * sum((_, b) => b * b));
}
