import { describe, expect, it } from 'vitest';
import {
  judge,
  makeBaseline,
  parseBaseline,
  type Results,
  serializeBaseline,
  withBaseline,
} from '../../src/verdict/index.ts';
import { articleSuite, type Change, environment, madeUpRecords } from './records.ts';

const suite = articleSuite();
const first = 'one-to-one-1/simple';
const seedsOf = (n: number, from = 1) => Array.from({ length: n }, (_, i) => from + i);

function judged(
  seeds: number[],
  change: (experiment: string, seed: number) => Change | undefined = () => ({}),
): Results {
  return judge({
    suites: [{ suite, seeds }],
    records: madeUpRecords(suite, seeds, change),
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 2 },
  });
}

const experiment = (r: Results, id: string) => {
  const found = r.suites.flatMap(s => s.problems.flatMap(p => p.experiments)).find(e => e.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const truth = (r: Results, id = first) =>
  r.findings.find(f => f.kind === 'hits' && f.experiment === id && f.suite === suite.name);
const changes = (r: Results) => r.findings.filter(f => f.kind === 'change');

describe('what did not run never passes', () => {
  it('a missing run fails the gate, and its check is not reproduced however good the others are', () => {
    const results = judged(seedsOf(30), (id, seed) => (id === first && seed === 3 ? undefined : {}));
    expect(results.gate.passed).toBe(false);
    expect(results.gate.failures).toEqual([
      expect.stringMatching(/one-to-one-1\/simple: 1 of 30 runs is missing, seed 3/),
    ]);
    expect(truth(results)?.grade).toBe('open');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    'predictions of %f are misses, and fail when there are no others',
    value => {
      const results = judged(seedsOf(30), id => (id === first ? { prediction: [value] } : {}));
      expect(truth(results)).toMatchObject({ within: 0, seeds: 30, grade: 'bad' });
      expect(results.gate.passed).toBe(false);
    },
  );

  it('a failed run fails the gate with its reason', () => {
    const results = judged(seedsOf(30), (id, seed) =>
      id === first && seed === 9 ? { status: 'failed', reason: 'SIGKILL' } : {},
    );
    expect(results.gate.failures).toEqual([expect.stringContaining('SIGKILL')]);
  });

  it('a diverged seed is a miss and is said, but does not fail by itself', () => {
    const results = judged(seedsOf(30), (id, seed) =>
      id === first && seed === 4 ? { status: 'diverged', prediction: [Number.NaN] } : {},
    );
    expect(truth(results)).toMatchObject({ within: 29, seeds: 30, grade: 'good' });
    expect(results.gate.warnings.join('\n')).toContain('1 of 30 runs diverged');
  });

  it('records of other settings are not counted, and named', () => {
    const seeds = seedsOf(3);
    const records = madeUpRecords(suite, seeds).map(r =>
      r.seed === 2 ? { ...r, experimentHash: 'f'.repeat(64) } : r,
    );
    const results = judge({
      suites: [{ suite, seeds }],
      records,
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 1 },
    });
    expect(experiment(results, first).counts).toEqual({ ok: 2, diverged: 0, failed: 0, missing: 1 });
    expect(results.gate.warnings.join('\n')).toContain('other settings or data');
  });

  it('nothing to judge is no pass', () => {
    const results = judge({
      suites: [],
      records: [],
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 0, cores: 1 },
    });
    expect(results.gate).toMatchObject({
      passed: false,
      failures: ['nothing was judged: no experiment was planned'],
    });
  });
});

describe('a verdict', () => {
  it('does not depend on the order of the records', () => {
    const seeds = seedsOf(12);
    const request = {
      suites: [{ suite, seeds }],
      engine: 'compiled' as const,
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 1 },
    };
    const records = madeUpRecords(suite, seeds);
    expect(judge({ ...request, records: [...records].reverse() })).toEqual(judge({ ...request, records }));
  });

  // Wilson's interval at a share of 0.8: 16 of 16 reach it, 15 of 15 do not (z²·0.8/0.2 = 15.4).
  it.each([
    [15, 'open'],
    [16, 'accurate, as printed'],
  ])('of %i seeds that all are within is %s', (n, outcome) => {
    expect(truth(judged(seedsOf(n)))).toMatchObject({ within: n, outcome });
  });

  it('of one seed is open and has its price', () => {
    expect(truth(judged([1]))).toMatchObject({ outcome: 'open', price: { seeds: 15 } });
  });
});

describe('the first suite', () => {
  // Made-up runs near what the article's networks do: enough to see that every question has its answer.
  const results = judged(seedsOf(30));
  const count = (kind: string) => results.findings.filter(f => f.kind === kind).length;

  it('has an answer to each question, at the place that it is about', () => {
    expect({
      fits: count('fits'),
      repeats: count('repeats'),
      hits: count('hits'),
      claim: count('claim'),
      conclusion: count('conclusion'),
      luck: count('luck'),
      orders: count('orders'),
    }).toEqual({ fits: 13, repeats: 13, hits: 16, claim: 8, conclusion: 1, luck: 1, orders: 1 });
    const ids = results.findings.map(f => f.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(results.findings.every(f => f.position !== undefined && f.position.line > 1)).toBe(true);
  });

  it('shows its printed orders by one re-run about as often as drawing lots', () => {
    const [orders] = results.findings.filter(f => f.kind === 'orders');
    // Two problems of two variants and three of three: 1 / (2 · 2 · 6 · 6 · 6).
    expect(orders?.lots).toBeCloseTo(1 / 864, 12);
    expect(orders?.orders.map(o => o.variants)).toEqual([
      ['stacked', 'simple'],
      ['stacked', 'simple'],
      ['bidirectional', 'stacked', 'simple'],
      ['simple', 'bidirectional', 'stacked'],
      ['bidirectional', 'stacked', 'simple'],
    ]);
  });
});

describe('the gate against a baseline', () => {
  const before = judged(seedsOf(30));
  const baseline = parseBaseline(serializeBaseline(makeBaseline(before)));
  const against = (now: Results, allow: string[] = []) =>
    withBaseline(now, { file: 'b.json', baseline, allow });

  it('says "unchanged, exactly" of the same bits', () => {
    const results = against(before);
    expect(new Set(changes(results).map(c => c.outcome))).toEqual(new Set(['unchanged']));
    expect(results.gate).toMatchObject({ passed: true, regressions: 0 });
  });

  it('lets other seeds of the same experiments pass', () => {
    const results = against(judged(seedsOf(30, 1001)));
    expect(results.gate.regressions).toBe(0);
  });

  it('finds an experiment that became worse, and only that', () => {
    const results = against(
      judged(seedsOf(30, 1001), id => (id === 'many-to-one-1/simple' ? { shift: 0.2 } : {})),
    );
    expect(changes(results).filter(c => c.outcome === 'worse')).toEqual([
      expect.objectContaining({ experiment: 'many-to-one-1/simple', probe: '50-51-52' }),
    ]);
    expect(results.gate.passed).toBe(false);
  });

  it('names another environment as an obstacle, which has to be allowed by name', () => {
    const moved = { ...environment, fingerprint: 'e'.repeat(64) };
    const results = judged(seedsOf(30), () => ({ environment: moved }));
    const of = (r: Results) => r.findings.filter(f => f.kind === 'obstacle');
    const obstacles = of(against(results));
    expect(obstacles.length).toBeGreaterThan(0);
    expect(against(results).gate.passed).toBe(false);
    const allowed = against(
      results,
      obstacles.map(o => o.name),
    );
    expect(of(allowed).map(o => o.outcome)).toEqual(obstacles.map(() => 'allowed'));
    expect(allowed.gate.passed).toBe(true);
  });

  it('refuses a baseline in which a value was changed', () => {
    const text = serializeBaseline(makeBaseline(before));
    const at = text.indexOf('438.');
    expect(at).toBeGreaterThan(0);
    expect(() => parseBaseline(`${text.slice(0, at)}9${text.slice(at + 1)}`)).toThrow(/digest/);
    expect(against(before).findings.filter(f => f.kind === 'obstacle')).toEqual([]);
  });
});
