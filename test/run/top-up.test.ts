import { describe, expect, it } from 'vitest';
import { planRuns, type Run } from '../../src/plan/index.ts';
import type { RunRecord } from '../../src/records/index.ts';
import { TopUpPlan } from '../../src/run/top-up.ts';
import { resolveText, type Suite } from '../../src/suite/index.ts';
import { judge } from '../../src/verdict/index.ts';
import { valid } from '../suite/corpus.ts';
import { environment, madeUpRecord } from '../verdict/records.ts';

// One value is printed, so 39 runs decide whether it fits.
const suite = resolveText('suite.yaml', valid, '.');
const fingerprint = () => environment.fingerprint;
const runs = (n: number) =>
  planRuns({
    selection: new Map([[suite, suite.experiments]]),
    engine: 'compiled',
    fingerprint,
    seeds: () => Array.from({ length: n }, (_, i) => i + 1),
    // Dearer than they are: of runs that take no time as many as it takes are always made.
  }).map(run => ({ ...run, cost: 1e9 }));

/** What a run leaves: seed n of the variant `simple` predicts what is asked for, the other one always 24. */
const recordOf = (run: Run, of: (seed: number) => number): RunRecord => ({
  ...madeUpRecord(suite as Suite, run.experiment, run.seed, {
    prediction: [run.experiment.variant.id === 'simple' ? of(run.seed) : 24],
  }),
  key: run.key,
});

/** Trains with so many workers, each of which takes its turn; gives every run in the order of its end. */
function train(wish: 'auto' | 'full', n: number, workers: number, of: (seed: number) => number, there = 0) {
  const planned = runs(n);
  const records = planned.slice(0, there).map(run => recordOf(run, of));
  const plan = new TopUpPlan(
    { engine: 'compiled', fingerprint, wish },
    planned,
    planned.slice(there),
    records,
  );
  const all = [...records];
  const under: (Run | undefined)[] = Array.from({ length: workers }, () => undefined);
  const holding: (string | undefined)[] = under.map(() => undefined);
  const added: number[] = [];
  for (let idle = 0; idle < workers; ) {
    idle = 0;
    for (let w = 0; w < workers; w++) {
      const run = plan.next(holding[w]);
      holding[w] = run?.experiment.hash;
      if (run === undefined) {
        idle++;
        continue;
      }
      const record = recordOf(run, of);
      all.push(record);
      if (run.seed > n) added.push(run.seed);
      plan.take(run, record);
    }
  }
  const results = judge({
    suites: [{ suite, seeds: Array.from({ length: n }, (_, i) => i + 1) }],
    records: all,
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 0, cores: 1 },
  });
  const [fits] = results.findings.filter(f => f.kind === 'fits');
  return { added: added.toSorted((a, b) => a - b), fits, missing: results.findings[0]?.outcome };
}

describe('seeds are added', () => {
  it('not where the printed value lies among the runs', () => {
    const { added, fits } = train('full', 10, 1, seed => 23 + seed / 10);
    expect([added, fits?.outcome, fits?.runs]).toEqual([[], 'fits', 10]);
  });

  it.each([1, 2, 3])('until a run passes it, with %i workers the same is found', workers => {
    // Below the printed 23.5 but for seed 17.
    const { added, fits } = train('full', 10, workers, seed => (seed === 17 ? 24 : 23));
    expect(added.slice(0, 7)).toEqual([11, 12, 13, 14, 15, 16, 17]);
    expect(added.length).toBeLessThan(7 + workers);
    expect(fits).toMatchObject({ outcome: 'fits', runs: 17, added: 7 });
  });

  it('until there are enough to tell', () => {
    const { added, fits } = train('full', 10, 2, () => 23);
    expect(added).toEqual(Array.from({ length: 29 }, (_, i) => 11 + i));
    expect(fits).toMatchObject({ outcome: 'does not fit', runs: 39, added: 29, needed: 39 });
  });

  it('up to as much work again as was planned, unless asked for all', () => {
    // Two experiments of 10 runs each: all the work again is that of 20 runs, and one of them needs it.
    const { added, fits } = train('auto', 10, 1, () => 23);
    expect(added).toHaveLength(20);
    expect(fits).toMatchObject({ outcome: 'open', runs: 30 });
  });

  it('when the planned runs are all there, some from before', () => {
    expect(train('full', 10, 1, () => 23, 20).added).toHaveLength(29);
    expect(train('full', 10, 1, () => 23, 7).added).toHaveLength(29);
  });

  it('not when a run failed: what is open then is the run', () => {
    const planned = runs(10);
    const plan = new TopUpPlan({ engine: 'compiled', fingerprint, wish: 'full' }, planned, planned, []);
    for (let run = plan.next(undefined); run !== undefined; run = plan.next(run.experiment.hash)) {
      expect(run.seed).toBeLessThanOrEqual(10);
      const failed = run.seed === 4 && run.experiment.variant.id === 'simple';
      plan.take(run, { ...recordOf(run, () => 23), ...(failed && { status: 'failed' as const }) });
    }
    expect(plan.expected()).toEqual([]);
  });
});
