import { describe, expect, it } from 'vitest';
import {
  owedRuns,
  parseSeeds,
  parseShard,
  planRuns,
  type Run,
  type SeedWish,
  seedRange,
  seedRequest,
  selectExperiments,
  shardRuns,
} from '../../src/plan/index.ts';
import { loadSuite } from '../../src/suite/index.ts';

const suite = loadSuite('suites/lstm-sequences');
const plan = (seeds: number, only: string[] = []): Run[] =>
  planRuns({
    selection: selectExperiments([suite], only),
    seeds: () => seedRange(1, seeds),
    engine: 'compiled',
    fingerprint: () => 'f',
  });

describe('seeds', () => {
  const read = (text: string) => seedRequest(parseSeeds(text));

  it('count from 1, or from one end of a range to the other', () => {
    expect(read('3')).toEqual({ kind: 'list', seeds: [1, 2, 3] });
    expect(read('0..2')).toEqual({ kind: 'list', seeds: [0, 1, 2] });
    expect(read('17..17')).toEqual({ kind: 'list', seeds: [17] });
    expect(read('auto')).toEqual({ kind: 'auto' });
    expect(seedRequest(undefined)).toEqual({ kind: 'own' });
  });

  it.each(['', '0', '-1', '3..1', '1...2', '1.5', 'all', '1..', '9999999999'])('"%s" are none', text => {
    expect(() => read(text)).toThrow(`seeds "${text}"`);
  });

  it.each<[SeedWish, string]>([
    [0, '0'],
    [-1, '-1'],
    [1.5, '1.5'],
    [Number.NaN, 'NaN'],
    [[3, 1], '3..1'],
    [[-1, 3], '-1..3'],
    [[1, 2_000_000], '1..2000000'],
  ])('%j are none either', (wish, said) => {
    expect(() => seedRequest(wish)).toThrow(`seeds "${said}"`);
  });
});

describe('--only', () => {
  it('takes globs of problem/variant', () => {
    const ids = [...selectExperiments([suite], ['*/bidirectional', 'one-to-one-1/*']).values()]
      .flat()
      .map(e => e.id);
    expect(ids).toEqual([
      'one-to-one-1/simple',
      'one-to-one-1/stacked',
      'many-to-one-1/bidirectional',
      'many-to-one-2/bidirectional',
      'many-to-one-2-to-2/bidirectional',
    ]);
  });

  it('refuses a glob that fits nothing, even beside one that fits', () => {
    expect(() => selectExperiments([suite], ['one-to-one-1/*', '*/nothing'])).toThrow(
      '"*/nothing" fits no experiment',
    );
  });
});

describe('the plan', () => {
  it('has each run once, the costliest experiment first', () => {
    const runs = plan(3);
    expect(runs).toHaveLength(39);
    expect(new Set(runs.map(r => r.key)).size).toBe(39);
    expect(runs[0]?.experiment.id).toBe('one-to-one-2/stacked');
    expect(runs.slice(0, 3).map(r => r.seed)).toEqual([1, 2, 3]);
  });

  it('owes what has no record, and what failed', () => {
    const runs = plan(2, ['one-to-one-1/simple']);
    const [first, second] = runs as [Run, Run];
    const left = {
      ok: owedRuns(runs, [
        { key: first.key, status: 'ok' },
        { key: second.key, status: 'diverged' },
      ] as never),
    };
    expect(left.ok).toEqual([]);
    expect(owedRuns(runs, [{ key: first.key, status: 'failed' }] as never)).toEqual(runs);
  });
});

describe('--shard', () => {
  it.each(['0/4', '5/4', '1', 'a/b', '1/0'])('refuses "%s"', text => {
    expect(() => parseShard(text)).toThrow(`shard "${text}"`);
  });

  it.each([1, 2, 4, 7])('cuts the runs into %i parts that are disjoint, whole and balanced', count => {
    const runs = plan(30);
    const parts = Array.from({ length: count }, (_, i) => shardRuns(runs, { index: i + 1, count }));
    expect(
      parts
        .flat()
        .map(r => r.key)
        .sort(),
    ).toEqual(runs.map(r => r.key).sort());
    const work = parts.map(p => p.reduce((a, r) => a + r.cost, 0));
    const mean = work.reduce((a, b) => a + b, 0) / count;
    // One block is an eighth of a part, so no part can be further off than that and one run.
    expect(Math.max(...work)).toBeLessThan(1.2 * mean);
  });

  it('is balanced by what an earlier run took, with programs that are compiled in few of the parts', () => {
    const measured = suite.experiments.map(({ id, hash }) => ({
      id,
      hash,
      // Against all arithmetic: what is small takes longest, and as long as thirty runs to compile.
      seconds: id === 'one-to-one-1/simple' ? 100 : 1,
      setup: 30,
    }));
    const runs = planRuns({
      selection: selectExperiments([suite], []),
      seeds: () => seedRange(1, 30),
      engine: 'compiled',
      fingerprint: () => 'f',
      measured,
    });
    expect(runs[0]).toMatchObject({ cost: 100, setup: 30 });
    const parts = [1, 2, 3, 4].map(index => shardRuns(runs, { index, count: 4 }));
    expect(
      parts
        .flat()
        .map(r => r.key)
        .sort(),
    ).toEqual(runs.map(r => r.key).sort());
    const seconds = parts.map(part => {
      const programs = new Set(part.map(r => r.experiment)).size;
      return 30 * programs + part.reduce((sum, r) => sum + r.cost, 0);
    });
    // 3360 s of training and at least 16 programs in four parts.
    expect(Math.max(...seconds)).toBeLessThan(1.15 * Math.min(...seconds));
    // A cheap experiment is in one part alone.
    for (const { id } of suite.experiments.slice(1))
      expect(parts.filter(part => part.some(r => r.experiment.id === id))).toHaveLength(1);
  });

  it('takes an experiment that was not measured as fast as the others', () => {
    const [known, unknown] = suite.experiments;
    if (known === undefined || unknown === undefined) throw new Error('the suite has no experiments');
    const of = (measured: { id: string; hash: string; seconds: number; setup: number }[]) =>
      planRuns({
        selection: new Map([[suite, [known, unknown]]]),
        seeds: () => [1],
        engine: 'compiled',
        fingerprint: () => 'f',
        measured,
      });
    const cost = (runs: Run[], id: string) => runs.find(r => r.experiment.id === id)?.cost ?? Number.NaN;
    const estimated = of([]);
    // By its name, since its hash is another one now.
    const runs = of([{ id: known.id, hash: 'another', seconds: 7, setup: 2 }]);
    expect(cost(runs, known.id)).toBe(7);
    expect(cost(runs, unknown.id)).toBeCloseTo(
      (7 * cost(estimated, unknown.id)) / cost(estimated, known.id),
      9,
    );
  });

  it('is the same part whatever order the runs come in', () => {
    const keys = (runs: Run[]) =>
      shardRuns(runs, { index: 2, count: 4 })
        .map(r => r.key)
        .sort();
    expect(
      keys(
        plan(30)
          .reverse()
          .sort((a, b) => a.seed - b.seed),
      ),
    ).toEqual(keys(plan(30)));
  });
});
