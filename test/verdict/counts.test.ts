import { describe, expect, it } from 'vitest';
import type { EngineName, RunRecord } from '../../src/records/index.ts';
import { judge } from '../../src/verdict/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { environment } from './records.ts';
import { type Asks, judgeSmall, type Left, recordsOf, smallSuite, upTo } from './small.ts';

// Which records count for which run, and what becomes of runs that left none.

const asks: Asks = { variants: ['a'], truth: '{ value: 10, tolerance: { absolute: 1 }, gate: fail }' };
const suite = smallSuite(asks);
const good = (n: number): Left[] => new Array<Left>(n).fill(10);
const records = (n = 16) => recordsOf(suite, { a: good(n) });

function judged(
  of: readonly RunRecord[],
  n = 16,
  more: { engine?: EngineName; fingerprint?: string } = {},
): Results {
  const { engine = 'compiled', fingerprint } = more;
  return judge({
    suites: [{ suite, seeds: upTo(n) }],
    records: of,
    engine,
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 1 },
    ...(fingerprint !== undefined && { fingerprint: () => fingerprint }),
  });
}

const countsOf = (r: Results) => r.suites[0]?.problems[0]?.experiments[0]?.counts;
const hits = (r: Results) => r.findings.find(f => f.kind === 'hits');
const notes = (r: Results) => r.findings.filter(f => f.kind === 'note').map(f => f.says);
const ok = (n: number, missing: number) => ({ ok: n, diverged: 0, failed: 0, missing });

describe('a record counts for a run', () => {
  const change = (last: Partial<RunRecord>) => [
    ...records(15),
    ...records(16)
      .slice(15)
      .map(r => ({ ...r, ...last })),
  ];
  it.each<[name: string, last: Partial<RunRecord>, counted: number, says: string[]]>([
    ['of its own', {}, 16, []],
    [
      'not of another engine',
      { engine: 'eager' },
      15,
      ['1 record was not counted, small p/a: the eager engine'],
    ],
    [
      'not of other settings or data',
      { experimentHash: 'x' },
      15,
      ['1 record was not counted, small p/a: other settings or data than the suite has now'],
    ],
    ['not of another suite', { experimentHash: 'x', suite: 'other' }, 15, []],
    // A suite that was renamed has records under its old name.
    ['of the same experiment under another name', { suite: 'other' }, 16, []],
    [
      'not of another environment',
      { environment: { ...environment, fingerprint: 'e' } },
      15,
      ['1 record was not counted, small p/a: another environment'],
    ],
    ['not of another seed', { seed: 99 }, 15, []],
  ])('%s', (_, last, counted, says) => {
    const results = judged(change(last), 16, { fingerprint: environment.fingerprint });
    expect(countsOf(results)).toEqual(ok(counted, 16 - counted));
    expect(notes(results)).toEqual(says);
    expect(results.gate.passed).toBe(counted === 16);
    expect(results.cost.runs).toBe(counted);
    expect(hits(results)?.outcome).toBe(counted === 16 ? 'accurate' : 'open');
  });

  it('of any environment where none is asked for', () => {
    const last = { environment: { ...environment, fingerprint: 'e' } };
    const results = judged(change(last));
    expect(countsOf(results)).toEqual(ok(16, 0));
    expect(results.findings.find(f => f.kind === 'note')).toMatchObject({
      outcome: 'several environments',
      effect: 'warns',
      says: 'the runs were made in 2 environments that need not agree to the bit: Example CPU @ 2.50GHz, linux x64, TensorFlow 2.21.0; Example CPU @ 2.50GHz, linux x64, TensorFlow 2.21.0',
    });
    expect(results.environments.map(e => e.fingerprint)).toEqual([environment.fingerprint, 'e']);
    expect(results.cost.trainSeconds).toBe(16 * 1.5);
  });

  it('of the engine that is asked for', () => {
    expect(countsOf(judged(records(), 16, { engine: 'eager' }))).toEqual(ok(0, 16));
    expect(notes(judged(records(), 16, { engine: 'eager' }))).toEqual([
      '16 records were not counted, small p/a: the compiled engine',
    ]);
  });
});

describe('two records of one run', () => {
  const again = (last: Partial<RunRecord>) => {
    const own = records();
    return [...own, { ...(own[3] as RunRecord), ...last }];
  };
  const other = { predictions: { q: [10.5] } } as const;
  it.each<[name: string, of: readonly RunRecord[], failures: RegExp | undefined]>([
    ['that are equal are one', again({}), undefined],
    ['that took another time are one', again({ seconds: { init: 9, compile: 9, train: 9 } }), undefined],
    [
      'from another environment with the same outcome are one',
      again({ key: 'k', environment: { ...environment, fingerprint: 'e' } }),
      undefined,
    ],
    ['that failed gives way', again({ status: 'failed', predictions: {} }), undefined],
    ['that differ contradict each other', again(other), /p\/a seed 4: 2 records that differ(?!, made)/],
    [
      'that differ and come from two environments say so',
      again({ ...other, environment: { ...environment, fingerprint: 'e' } }),
      /p\/a seed 4: 2 records that differ, made in 2 environments/,
    ],
  ])('%s', (_, of, failures) => {
    const results = judged(of);
    if (failures === undefined) expect(results.gate).toMatchObject({ passed: true, failures: [] });
    else {
      expect(results.gate.failures.join('\n')).toMatch(failures);
      expect(countsOf(results)).toEqual({ ok: 15, diverged: 0, failed: 1, missing: 0 });
    }
  });

  it('that both failed are a failure with the first reason', () => {
    const failed = records().map(r =>
      r.seed === 4 ? { ...r, status: 'failed' as const, reason: 'killed' } : r,
    );
    const results = judged([...failed, { ...(failed[3] as RunRecord), reason: 'again' }]);
    expect(results.gate.failures.join()).toMatch(/1 of 16 runs failed, seed 4 \(killed\)/);
  });
});

describe('runs that left nothing', () => {
  it.each<[left: Left[], hits: string, runs: string, gate: string, warned: number]>([
    [good(16), 'accurate', 'complete', 'passed', 0],
    // A dead run is a miss: 29 of 30 are enough, 15 of 16 are not.
    [[...good(29), 'dead'], 'accurate', 'some died', 'passed', 1],
    [[...good(15), 'dead'], 'open', 'some died', 'passed', 1],
    [new Array<Left>(16).fill('dead'), 'misses', 'all died', 'failed', 0],
    // What failed or is missing is no evidence, however good the others are.
    [[...good(29), 'failed'], 'open', 'incomplete', 'failed', 0],
    [[...good(29), 'missing'], 'open', 'incomplete', 'failed', 0],
    [new Array<Left>(16).fill('missing'), 'open', 'incomplete', 'failed', 0],
    [new Array<Left>(16).fill('failed'), 'open', 'incomplete', 'failed', 0],
  ])('%j: %s, %s, the gate %s', (left, outcome, runs, gate, warned) => {
    const results = judgeSmall(suite, { a: left });
    expect(hits(results)?.outcome).toBe(outcome);
    expect(results.findings.find(f => f.kind === 'runs')?.outcome).toBe(runs);
    expect(results.gate.passed).toBe(gate === 'passed');
    expect(results.gate.warnings).toHaveLength(warned);
  });

  it('a record that lacks the probe is a failure, one that is not finite has died', () => {
    const own = records();
    const change = (last: Partial<RunRecord>) =>
      judged([...own.slice(0, 15), { ...(own[15] as RunRecord), ...last }]);
    expect(change({ predictions: {} }).gate.failures.join()).toContain(
      'the record holds 0 outputs for probe q, not 1',
    );
    expect(countsOf(change({ predictions: { q: [1, 2] } }))).toMatchObject({ failed: 1 });
    const died = change({ predictions: { q: ['Infinity'] } });
    expect(countsOf(died)).toMatchObject({ ok: 15, diverged: 1 });
    expect(died.suites[0]?.problems[0]?.experiments[0]?.probes[0]?.seeds[15]).toMatchObject({
      status: 'diverged',
      reason: 'the prediction is not finite',
      error: 'Infinity',
      prediction: ['Infinity'],
    });
  });

  it('why a run failed is said, and not why another died', () => {
    const [own, last] = [records().slice(0, 14), records().slice(14)];
    const [failed, died] = last as [RunRecord, RunRecord];
    const results = judged([
      ...own,
      { ...failed, status: 'failed', reason: 'killed', predictions: {} },
      { ...died, predictions: { q: ['Infinity'] } },
    ]);
    expect(results.findings.find(f => f.kind === 'runs')?.says).toBe(
      '1 of 16 runs failed, seed 15; 1 of 16 runs diverged, seed 16 (killed)',
    );
  });

  it('a claim concludes nothing while a run of either side is absent', () => {
    const rivals = smallSuite({
      truth: '{ value: 0, tolerance: { absolute: 1 }, gate: off }',
      claims: '{ c: { says: A is better., problem: p, probe: q, better: a, than: b } }',
    });
    const near = upTo(6);
    const far = near.map(v => v + 100);
    const claim = (a: Left[], b: Left[]) =>
      judgeSmall(rivals, { a, b }).findings.find(f => f.kind === 'claim');
    expect(claim(near, far)).toMatchObject({ outcome: 'holds', comparisons: [{ probability: 1 }] });
    // A dead run is infinitely far: it loses all its pairs, and ties with a dead one.
    expect(claim([...near.slice(1), 'dead'], far)?.comparisons[0]?.probability).toBeCloseTo(5 / 6, 12);
    expect(
      claim([...near.slice(1), 'dead'], [...far.slice(1), 'dead'])?.comparisons[0]?.probability,
    ).toBeCloseTo((5 * 6 + 0.5) / 36, 12);
    for (const absent of ['failed', 'missing'] as const) {
      const found = claim([...near.slice(1), absent], far);
      expect(found).toMatchObject({
        outcome: 'open',
        comparisons: [{ outcome: 'open', price: { seeds: 1 } }],
      });
      expect(claim(near, [...far.slice(2), absent, absent])?.comparisons[0]?.price).toEqual({
        seeds: 2,
        seconds: 8,
      });
    }
    const none = claim(near, new Array<Left>(6).fill('missing'))?.comparisons[0];
    expect(none).toMatchObject({
      outcome: 'open',
      probability: 0.5,
      interval: { low: 0, high: 1 },
      tests: { better: { p: 1 }, worse: { p: 1 }, advantage: { p: 1 } },
    });
  });
});

describe('do runs repeat', () => {
  const repeats = smallSuite({ variants: ['a'], repeats: '{ tolerance: { absolute: 1 } }' });
  const of = (left: Left[]) => judgeSmall(repeats, { a: left }).findings.find(f => f.kind === 'repeats');
  const apart = (n: number) => upTo(n).map(v => 10 * v);

  it.each<[left: Left[], outcome: string, share: number, more: number | undefined]>([
    [good(30), 'repeats', 1, undefined],
    // 29 that agree have a lower bound just below 0.8; with a chance of 80 % 11 more settle it.
    [good(29), 'open', 1, 11],
    [apart(12), 'varies by seed', 0, undefined],
    // A dead run agrees with none: 28 · 29 of 30 · 29 pairs are left.
    [[...good(29), 'dead'], 'open', (28 * 29) / (29 * 30), undefined],
    // What is absent could agree with any.
    [[...good(30), 'missing'], 'open', 1, 1],
    [[...good(30), 'failed', 'failed'], 'open', 1, 2],
    [['missing', 'missing'], 'open', 0, 2],
  ])('%#: %s', (left, outcome, share, more) => {
    const found = of(left);
    expect(found?.outcome).toBe(outcome);
    expect(found?.share).toBeCloseTo(share, 12);
    if (more !== undefined)
      expect(found?.price).toEqual({ seeds: more, seconds: more * (left.includes(10) ? 2 : 0) });
    else if (outcome !== 'open') expect(found?.price).toBeUndefined();
  });

  it('beside it stands where one more run lands', () => {
    expect(of(apart(12))?.range).toEqual([{ low: 10, high: 120, level: 11 / 13 }]);
    expect(of([10])?.range).toEqual([]);
  });
});

describe('what was planned', () => {
  it('a shard owes its part alone, and adds no seeds', () => {
    const both = smallSuite({ ...asks, variants: ['a', 'b'] });
    const results = judge({
      suites: [{ suite: both, seeds: upTo(4), planned: new Set(['p/a#2', 'p/a#3']) }],
      records: recordsOf(both, { a: good(4) }),
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 1 },
    });
    expect(
      results.suites[0]?.problems[0]?.experiments.map(e => [e.id, e.counts.ok, e.counts.missing]),
    ).toEqual([['p/a', 2, 0]]);
    expect(results.suites[0]?.unselected?.experiments).toEqual(['p/b']);
    expect(results.gate.failures).toEqual([]);
  });

  it('an experiment that the call left out is none, and a claim that needs it is not judged', () => {
    const rivals = smallSuite({
      truth: '{ value: 0, tolerance: { absolute: 1 } }',
      claims: '{ c: { says: A is better., problem: p, probe: q, better: a, than: b } }',
      conclusions: '[{ says: A is the best., needs: all, claims: [c], gate: fail }]',
    });
    const results = judge({
      suites: [{ suite: rivals, seeds: upTo(4), experiments: ['p/a'] }],
      records: recordsOf(rivals, { a: good(4), b: good(4) }),
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 1 },
    });
    expect(results.findings.some(f => f.kind === 'claim')).toBe(false);
    expect(results.findings.find(f => f.kind === 'conclusion')).toMatchObject({
      outcome: 'open',
      effect: 'told',
    });
    expect(notes(results)).toContain('not judged, for want of an experiment: claims c');
    expect(results.suites[0]?.unselected).toEqual({ experiments: ['p/b'], claims: ['c'] });
  });

  it('nothing at all is a failure', () => {
    const results = judge({
      suites: [{ suite, seeds: upTo(4), experiments: [] }],
      records: records(),
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 1 },
    });
    expect(results.gate.failures).toEqual(['nothing was judged: no experiment was planned']);
  });
});

describe('seeds that were added for a printed value', () => {
  const printed = smallSuite({ variants: ['a'], printed: '{ values: { a: 100 }, gate: fail }' });
  const fits = (left: Left[], planned = 12) =>
    judge({
      suites: [{ suite: printed, seeds: upTo(planned) }],
      records: recordsOf(printed, { a: left }),
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 1 },
    });
  const outcome = (r: Results) => r.findings.find(f => f.kind === 'fits');

  it.each<[left: Left[], runs: number, added: number, outcome: string]>([
    [good(12), 12, 0, 'open'],
    [good(39), 39, 27, 'does not fit'],
    [good(38), 38, 26, 'open'],
    // The 20th passes it: what comes after is not looked at.
    [[...good(19), 200, ...good(19)], 20, 8, 'fits'],
    // A gap ends them, and so does a failure; a dead run is none of them.
    [[...good(19), 'missing', ...good(20)], 19, 7, 'open'],
    [[...good(19), 'failed', ...good(20)], 19, 7, 'open'],
    [[...good(19), 'dead', ...good(20)], 39, 27, 'does not fit'],
    // Where a planned run is missing, none are added.
    [[...good(11), 'missing', ...good(30)], 11, 0, 'open'],
    // It lies among the planned ones: none are needed.
    [[...good(11), 200, ...good(30)], 12, 0, 'fits'],
  ])('%#: of %i runs %i were added: %s', (left, ...expected) => {
    const found = outcome(fits(left));
    expect([found?.runs, found?.added, found?.outcome]).toEqual(expected);
  });

  it('count for nothing else', () => {
    const results = fits(good(39));
    expect(countsOf(results)).toEqual(ok(12, 0));
    expect(results.suites[0]?.problems[0]?.experiments[0]?.probes[0]).toMatchObject({
      seeds: { length: 12 },
      added: { length: 27 },
    });
    expect(results.gate.failures).toEqual([
      'p/a/q: none of our 39 runs comes near the printed 100: it lies above all of them',
    ]);
  });

  it('are not asked for where nearly all runs die', () => {
    const dying: Left[] = [10, ...new Array<Left>(11).fill('dead')];
    expect(outcome(fits([...dying, ...good(40)]))).toMatchObject({ runs: 1, added: 0, outcome: 'open' });
  });
});
