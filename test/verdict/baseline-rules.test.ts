import { describe, expect, it } from 'vitest';
import type { Num } from '../../src/records/index.ts';
import { againstBaseline } from '../../src/verdict/baseline/against.ts';
import { compareSeries } from '../../src/verdict/baseline/compare.ts';
import { findObstacles } from '../../src/verdict/baseline/obstacles.ts';
import { traceBaselines } from '../../src/verdict/baseline/trace.ts';
import type { Baseline, Demand, Series } from '../../src/verdict/baseline/types.ts';
import type { Draft } from '../../src/verdict/findings.ts';
import type { Results } from '../../src/verdict/types.ts';
import { environment } from './records.ts';

// What a baseline is held to, by tables of a few series. A series holds no more than the rules look at.

const flat = (n: number, value: Num): Num[][] => new Array<Num[]>(n).fill([value]);
const series = (name: string, values: readonly (readonly Num[])[] = [[1]], more: Partial<Series> = {}) => {
  const [, suite = 's', experiment = '', probe = 'q'] =
    /^(?:(\w+):)?(\w+\/\w+)(?:\/(\w+))?$/.exec(name) ?? [];
  const seeds = values.map((_, i) => i + 1);
  return { suite, experiment, probe, hash: 'h', weights: 'w', seeds, values, ...more } as Series;
};
const baseline = (all: readonly Series[], more: object = {}) =>
  ({ engine: 'compiled', environments: [], suites: [], series: all, ...more }) as unknown as Baseline;

interface Has {
  readonly version?: string;
  readonly seeds?: number;
  readonly experiments?: readonly object[];
  readonly left?: readonly string[];
}
const suite = (name: string, { version = '1', seeds = 1, experiments = [], left }: Has = {}) => ({
  name,
  version,
  seeds: Array.from({ length: seeds }, (_, i) => i + 1),
  problems: [{ id: 'p', experiments }],
  ...(left && { unselected: { experiments: left, claims: [] } }),
});
const results = (...suites: object[]) =>
  ({ engine: 'compiled', environments: [], suites }) as unknown as Results;

describe('what differs from a baseline of several suites', () => {
  const names = (now: Results, before: Baseline) =>
    findObstacles(now, [], before).map(o => `${o.name} ${o.of}`);
  const a = { id: 'p/a', hash: 'h', probes: [{ probe: 'q', outputs: 1 }] };
  const both = [series('s:p/a'), series('t:p/a')];
  const suites = [
    { name: 's', version: '1' },
    { name: 't', version: '2' },
  ];
  const own = { experiments: [a] };

  it.each<[name: string, now: object[], before: Baseline, found: string[]]>([
    ['nothing', [suite('s', own), suite('t', { ...own, version: '2' })], baseline(both, { suites }), []],
    [
      'the version of one',
      [suite('s', own), suite('t', { ...own, version: '3' })],
      baseline(both, { suites }),
      ['suite-version t'],
    ],
    [
      'the settings of one',
      [suite('s', own), suite('t', { ...own, version: '2' })],
      baseline([series('s:p/a', [[1]], { hash: 'another' }), series('t:p/a')], { suites }),
      ['suite-content s'],
    ],
    [
      'the seeds of one',
      [suite('s', own), suite('t', { ...own, version: '2' })],
      baseline([series('s:p/a'), series('t:p/a', [[1], [1]])], { suites }),
      ['fewer-seeds t'],
    ],
    [
      'a suite that it does not have',
      [suite('s', own), suite('u', own)],
      baseline(both.slice(0, 1), { suites }),
      ['new-experiment p/a/q'],
    ],
  ])('%s', (_, now, before, found) => {
    expect(names(results(...now), before)).toEqual(found);
  });

  it.each([
    [['p/a'], '1 experiment of s was left out by the call'],
    [['p/a', 'p/b'], '2 experiments of s were left out by the call'],
  ])('%j were left out', (left, says) => {
    expect(findObstacles(results(suite('s', { left })), [], baseline([])).map(o => o.says)).toEqual([says]);
  });

  it('names an environment in full, and a runtime by its first twelve digits', () => {
    const [isa, runtime] = ['avx2 and fma, of 2013', `${'0123456789ab'}${'c'.repeat(52)}`];
    const before = { ...environment, fingerprint: 'e'.repeat(64), isa, runtime };
    const now = { ...results(), environments: [environment] };
    const [obstacle] = findObstacles(now, [], baseline([], { environments: [before] }));
    expect(obstacle?.says).toBe(
      `the baseline was made in another environment: isa ${isa} → ${environment.isa}, runtime 0123456789ab → ${environment.runtime.slice(0, 12)}`,
    );
  });
});

describe('runs that die', () => {
  const pair = (probe: string, before: Num[][], after: Num[][]) => ({
    before: series(`p/a/${probe}`, before),
    after: series(`p/a/${probe}`, after),
    truth: [1],
    margin: {},
    gated: true,
  });
  it.each<[dead: number, outcome: string]>([
    [0, 'shown no worse'],
    // Fisher: 1 / C(24, 12) of 0 and 12 dead, of 12 each.
    [12, 'worse'],
  ])('of one probe, beside another that is the same to the bit: %i, %s', (dead, outcome) => {
    const after = [...flat(dead, 'NaN'), ...flat(12 - dead, 1)];
    const found = compareSeries([
      pair('same', flat(12, 1), flat(12, 1)),
      pair('other', flat(12, 1), dead === 0 ? flat(12, 1.0001) : after),
    ]).filter(c => c.probe === undefined);
    expect(found.map(c => c.outcome)).toEqual(dead === 0 ? [] : [outcome]);
  });
});

it.each<[dead: number, outcome: string]>([
  // Mann and Whitney: the 3 that died lie beyond all others, twice 10 · 11 · 12 / (22 · 23 · 24); twice 1 / C(24, 12).
  [3, 'not shown moved'],
  [12, 'moved'],
])('where nobody knows the truth, and %i of 12 died: %s', (dead, outcome) => {
  const after = [...flat(12 - dead, 1), ...flat(dead, 'NaN')];
  const pair = {
    before: series('p/a', flat(12, 1)),
    after: series('p/a', after),
    truth: [],
    margin: {},
    gated: true,
  };
  const [found] = compareSeries([pair]);
  expect(found).toMatchObject({ outcome, dead: { before: 0, after: dead } });
  if (dead < 12) expect(found?.median).toEqual({ before: 'NaN', after: 'NaN' });
});

describe('a claim of the baseline', () => {
  const probe = (of: string, truth: number) => ({
    probe: of,
    truth: [truth],
    outputs: 1,
    seeds: [],
  });
  const experiment = (id: string, ...probes: object[]) => ({
    id,
    hash: 'h',
    weights: 'w',
    fingerprints: ['f'],
    probes,
  });
  // Only from the truth of q in p of s is b nearer than a; from all others a is.
  const now = results(
    suite('r', { experiments: ['a', 'b'].map(v => experiment(`p/${v}`, probe('q', 9))) }),
    suite('s', {
      experiments: [
        experiment('o/a', probe('q', 9)),
        ...['a', 'b'].map(v => experiment(`p/${v}`, probe('r', 9), probe('q', 0))),
      ],
    }),
  );
  const spread = (from: number) => Array.from({ length: 6 }, (_, i) => [from + i / 10]);
  const [a, b] = [series('p/a', spread(5)), series('p/b', spread(1))];
  const claim = (...than: string[]) =>
    ({
      id: 's:c:claim',
      kind: 'claim',
      suite: 's',
      claim: 'c',
      problem: 'p',
      probe: 'q',
      better: 'a',
      comparisons: than.map(v => ({ than: v })),
      grade: 'bad',
      gate: 'fail',
    }) as unknown as Draft;
  const excused = (draft: Draft, ...of: Series[]) =>
    againstBaseline(now, [draft], { file: 'b.json', baseline: baseline(of) }).excused(draft);

  it('is judged by the truth of its suite, problem and probe', () => {
    expect(excused(claim('b'), a, b)).toBe(true);
    expect(excused(claim('b'), series('p/a', spread(1)), series('p/b', spread(5)))).toBe(false);
  });

  it('is none where the baseline lacks one of its variants', () => {
    expect(excused(claim('b', 'd'), a, b)).toBe(false);
  });
});

describe('a value through the states of a baseline', () => {
  const demand = (id: string, asks: Demand['asks']): Demand => ({
    suite: 's',
    id: `s:${id}`,
    gate: 'fail',
    asks,
  });
  const changed = (...states: Series[][]) =>
    traceBaselines(states.map(all => baseline(all)))
      .find(t => t.probe === 'q')
      ?.points.map(p => p.changed);
  const q = (hash: string, value: number) => series('p/a', flat(3, value), { hash });
  const r = (hash = 'h') => series('p/a/r', flat(3, 1), { hash });

  it.each<[name: string, states: Series[][], changed: boolean[]]>([
    ['the same settings', [[q('h', 1)], [q('h', 2)]], [false, false]],
    ['other settings', [[q('h', 1)], [q('i', 2)]], [false, true]],
    [
      'other settings beside another value',
      [
        [r(), q('h', 1)],
        [r(), q('i', 2)],
      ],
      [false, true],
    ],
    [
      'the same settings beside another value',
      [
        [r('i'), q('h', 1)],
        [r('i'), q('h', 2)],
      ],
      [false, false],
    ],
    ['other settings after a state that lacks it', [[q('h', 1)], [r()], [q('i', 2)]], [false, true]],
  ])('has %s', (_, states, expected) => {
    expect(changed(...states)).toEqual(expected);
  });

  it('is another one where a metric of another name has its place', () => {
    const metric = (name: string) => [series('p/a', flat(3, 1), { metric: name })];
    expect(traceBaselines([metric('x'), metric('y')].map(all => baseline(all)))).toHaveLength(2);
  });

  it('is shown itself where it is a metric, though a probe of its name had a truth', () => {
    const states = [
      baseline([series('p/a', flat(3, 12))], { demands: [demand('p/q:truth', { value: '[10]' })] }),
      baseline([series('p/a', flat(3, 12), { metric: 'x' })], {
        demands: [demand('p/q:metric', { better: 'lower' })],
      }),
    ];
    expect(traceBaselines(states).map(t => [t.shows, t.points[0]?.band?.median])).toEqual([
      ['|error|', 2],
      ['value', 12],
    ]);
  });

  it.each<[last: Num, outcome: string]>([
    // Mann and Whitney, 4 against 5: 1 / C(9, 4) = 0.0079 at least; beside a test of the deaths Holm takes twice as much.
    [13, 'worse'],
    ['NaN', 'cannot tell'],
  ])('is tested with the deaths as by the gate: 10, 11, 12, 12 and %s', (last, outcome) => {
    const demands = [demand('p/q:truth', { value: '[0]' })];
    const [trace] = traceBaselines([
      baseline([series('p/a', [[1], [2], [3], [4]])], { demands }),
      baseline([series('p/a', [[10], [11], [12], [12], [last]])], { demands }),
    ]);
    expect(trace?.points.map(p => p.outcome)).toEqual(['first', outcome]);
  });

  it('of several outputs is that of the runs of which all are finite', () => {
    const [trace] = traceBaselines([
      baseline([
        series('p/a', [
          [10, 'NaN'],
          [11, 1],
          [12, 1],
        ]),
      ]),
    ]);
    expect(trace?.points[0]).toMatchObject({ dead: 1, band: { low: 11.25, median: 11.5, high: 11.75 } });
  });
});
