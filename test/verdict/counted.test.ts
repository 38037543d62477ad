import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/records/index.ts';
import { settle, severalPlaces, sortRecords } from '../../src/verdict/counted.ts';
import { judge, withBaseline } from '../../src/verdict/index.ts';
import { environment } from './records.ts';
import { baselineOf, judgeSmall, type Left, recordsOf, smallSuite, upTo } from './small.ts';

// Which records count for which run, which seeds are judged, and what is said of the whole.

const both = smallSuite({ truth: '{ value: 10, tolerance: { absolute: 1 } }' });
const good = (n: number): Left[] => new Array<Left>(n).fill(10);
const [record] = recordsOf(both, { a: good(1) }) as [RunRecord];
const elsewhere = { ...environment, fingerprint: 'e', cpu: 'Another CPU', program: 'R 4.3' };

describe('where the runs were made', () => {
  const at = (engine: RunRecord['engine'], experimentHash: string, there = environment): RunRecord => ({
    ...record,
    engine,
    experimentHash,
    environment: there,
  });
  it.each<[records: RunRecord[], places: number]>([
    [[], 0],
    [[at('compiled', 'x'), at('compiled', 'y')], 0],
    // Models that are trained here share an engine, so that two environments are said of whatever they trained.
    [[at('compiled', 'x'), at('compiled', 'y', elsewhere)], 2],
    // Programs and tables have nothing in common: two are said only of one of them.
    [[at('program', 'x'), at('program', 'y', elsewhere)], 0],
    [[at('program', 'x'), at('program', 'x', elsewhere)], 2],
    [[at('imported', 'x'), at('imported', 'y', elsewhere)], 0],
    [[at('imported', 'x'), at('imported', 'x', elsewhere)], 2],
    [[at('compiled', 'x'), at('program', 'y', elsewhere)], 0],
  ])('%#: %i', (records, places) => {
    const says = severalPlaces(records);
    if (places === 0) expect(says).toBeUndefined();
    else expect(says).toContain(`made in ${places} environments that need not agree to the bit: `);
  });

  it('is named by what is known of it', () => {
    const bare = { ...elsewhere, fingerprint: 'd', cpu: '', program: 'imported from a.csv' };
    expect(severalPlaces([at('program', 'x', elsewhere), at('program', 'x', bare)])).toMatch(
      /: Another CPU, linux x64, R 4\.3; linux x64, imported from a\.csv$/,
    );
  });
});

describe('of the records of one run', () => {
  const [experiment] = both.experiments;
  const of = (...changes: Partial<RunRecord>[]) => {
    if (experiment === undefined) throw new Error('there is no experiment');
    return settle(
      experiment,
      1,
      changes.map(change => ({ ...record, ...change })),
    );
  };
  const failed = { status: 'failed', reason: 'killed', predictions: {} } as const;
  it('a failed one gives way, whether it comes first or last', () => {
    expect(of(failed, {})).toMatchObject({ status: 'ok' });
    expect(of({}, failed)).toMatchObject({ status: 'ok' });
    expect(of(failed)).toMatchObject({ status: 'failed' });
    expect(of(failed, { ...failed, reason: 'again' })).toMatchObject({ reason: 'killed' });
    expect(of()).toBe('missing');
  });

  it('three that do not agree are said with their number', () => {
    const other = { predictions: { q: [11] } } as const;
    expect(of({}, {}, other)).toEqual({ conflict: 'p/a seed 1: 3 records that differ' });
    expect(of({}, { ...other, environment: elsewhere })).toEqual({
      conflict: 'p/a seed 1: 2 records that differ, made in 2 environments',
    });
  });

  it('what is left out is said by experiment and reason, in order', () => {
    const records = recordsOf(both, { a: good(2), b: good(3) });
    const sorted = sortRecords(both, {
      engine: 'compiled',
      records: records.toReversed().map(r => ({ ...r, engine: 'eager' as const })),
    });
    expect(sorted.foreign).toEqual([
      '2 records were not counted, small p/a: the eager engine',
      '3 records were not counted, small p/b: the eager engine',
    ]);
    expect(sorted.own.size).toBe(0);
    const own = sortRecords(both, { engine: 'compiled', records }).own;
    expect([...own.values()].map(list => list.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('what is judged', () => {
  const base = { engine: 'compiled', seedgate: 'test', cost: { wallSeconds: 1, cores: 1 } } as const;

  it('are the seeds in their order, each once', () => {
    const records = recordsOf(both, { a: [10, 11, 12, 13], b: good(4) });
    const { suites } = judge({ ...base, suites: [{ suite: both, seeds: [3, 11, 2, 3] }], records });
    expect(suites[0]?.seeds).toEqual([2, 3, 11]);
    const seeds = suites[0]?.problems[0]?.experiments[0]?.probes[0]?.seeds;
    expect(seeds?.map(s => [s.seed, s.prediction])).toEqual([
      [2, [11]],
      [3, [12]],
      [11, []],
    ]);
    expect(suites[0]).not.toHaveProperty('unselected');
    expect(suites[0]?.problems[0]).not.toHaveProperty('note');
  });

  it('with a look after every seed by intervals that allow it', () => {
    const records = recordsOf(both, { a: good(16), b: good(16) });
    const hits = (sequential?: boolean) =>
      judge({
        ...base,
        suites: [{ suite: both, seeds: upTo(16), ...(sequential !== undefined && { sequential }) }],
        records,
      }).findings.flatMap(f => (f.kind === 'hits' ? [f.outcome] : []));
    expect(hits()).toEqual(['accurate', 'accurate']);
    expect(hits(false)).toEqual(['accurate', 'accurate']);
    // 29 of 29 instead of 16 of 16.
    expect(hits(true)).toEqual(['open', 'open']);
  });

  it('of two suites may be nothing of one of them', () => {
    const other = smallSuite({ name: 'other', truth: '{ value: 10, tolerance: { absolute: 1 } }' });
    const records = recordsOf(both, { a: good(4), b: good(4) });
    const { gate } = judge({
      ...base,
      suites: [
        { suite: both, seeds: upTo(4) },
        { suite: other, seeds: upTo(4), experiments: [] },
      ],
      records,
    });
    expect(gate.failures).toEqual([]);
  });

  it('that two records differ fails by itself', () => {
    const records = recordsOf(both, { a: good(4), b: good(4) });
    const again = { ...(records[0] as RunRecord), predictions: { q: [12] } };
    const { findings } = judge({
      ...base,
      suites: [{ suite: both, seeds: upTo(4) }],
      records: [...records, again],
    });
    expect(findings.filter(f => f.kind === 'note' && f.outcome === 'conflict')).toMatchObject([
      { effect: 'fails', says: 'p/a seed 1: 2 records that differ' },
    ]);
  });

  it('of a shard no seed is added, whatever lies behind', () => {
    const printed = smallSuite({ variants: ['a'], printed: '{ values: { a: 100 } }' });
    const planned = new Set(upTo(12).map(seed => `p/a#${seed}`));
    const runs = (shard: boolean) =>
      judge({
        ...base,
        suites: [{ suite: printed, seeds: upTo(12), ...(shard && { planned }) }],
        records: recordsOf(printed, { a: good(39) }),
      }).findings.find(f => f.kind === 'fits');
    expect(runs(false)).toMatchObject({ runs: 39, added: 27 });
    expect(runs(true)).toMatchObject({ runs: 12, added: 0 });
  });

  it('a claim is left out by its own variants alone', () => {
    const claim = (better: string, than: string) =>
      `{ says: It is better., problem: p, probe: q, better: ${better}, than: ${than} }`;
    const three = smallSuite({
      variants: ['a', 'b', 'd'],
      truth: '{ value: 0, tolerance: { absolute: 1 } }',
      claims: `{ c: ${claim('a', 'b')}, d: ${claim('a', 'd')}, e: { says: Alike., problem: p, probe: q, same: b, as: d, within: 1 } }`,
    });
    const { suites, findings } = judge({
      ...base,
      suites: [{ suite: three, seeds: upTo(4), experiments: ['p/a', 'p/b'] }],
      records: recordsOf(three, { a: good(4), b: good(4), d: good(4) }),
    });
    expect(suites[0]?.unselected).toEqual({ experiments: ['p/d'], claims: ['d', 'e'] });
    expect(findings.filter(f => f.kind === 'claim').map(f => f.claim)).toEqual(['c']);
  });
});

describe('a baseline', () => {
  const asks = { truth: '{ value: 10, tolerance: { absolute: 1 }, gate: warn }' };
  const suite = smallSuite(asks);
  const now = { a: good(12), b: [...good(9), 'dead', 20, 21] as Left[] };

  it.each([false, true])(
    'may come with the runs or afterwards, and another one after it; strict: %s',
    strict => {
      const baseline = { file: 'b.json', baseline: baselineOf(suite, { a: good(12), b: good(12) }) };
      const alone = judgeSmall(suite, now, { strict });
      const together = judgeSmall(suite, now, { strict, baseline });
      expect(together.baseline).toEqual({ file: 'b.json' });
      expect(together.findings.filter(f => f.kind === 'change')).toHaveLength(3);
      expect(together.gate.strict).toBe(strict ? true : undefined);
      expect(withBaseline(alone, baseline)).toEqual(together);
      expect(withBaseline(together, baseline)).toEqual(together);
      expect(alone).not.toHaveProperty('baseline');
      // Something can fail when there is a baseline.
      const vain = (r: typeof alone) =>
        r.findings.some(f => f.kind === 'note' && f.outcome === 'nothing can fail');
      expect([vain(alone), vain(together)]).toEqual([!strict, false]);
    },
  );
});
