import { describe, expect, it } from 'vitest';
import { demandsOf, weakerDemands } from '../../src/verdict/baseline/demands.ts';
import type { Baseline, Demand } from '../../src/verdict/baseline/types.ts';
import type { Draft } from '../../src/verdict/findings.ts';
import type { SuiteResult } from '../../src/verdict/types.ts';

// What a suite asks for, and what of it is less than a baseline's suite asked for.

/** Of a finding what the rule looks at. */
const part = (of: object): Draft => of as Draft;
const hits = (experiment: string, change: object = {}): Draft =>
  part({
    id: `s:${experiment}/q:hits`,
    kind: 'hits',
    suite: 's',
    experiment,
    probe: 'q',
    gate: 'fail',
    share: 0.8,
    target: { kind: 'near', value: [10], tolerance: { absolute: 1 } },
    ...change,
  });

interface Has {
  readonly experiments?: readonly string[];
  readonly unselected?: SuiteResult['unselected'];
  readonly margin?: SuiteResult['margin'];
  readonly probes?: object[];
}
const suite = ({ experiments = ['p/a', 'p/b'], unselected, margin, probes = [] }: Has = {}): SuiteResult =>
  ({
    name: 's',
    problems: [{ id: 'p', title: 'P', experiments: experiments.map(id => ({ id, probes })) }],
    ...(unselected && { unselected }),
    ...(margin && { margin }),
  }) as unknown as SuiteResult;

const demand = (id: string, asks: Demand['asks'] = {}, gate: Demand['gate'] = 'fail'): Demand => ({
  suite: 's',
  id,
  gate,
  asks,
});
const baseline = (demands: Demand[], experiments = ['p/a', 'p/b']) =>
  ({ demands, series: experiments.map(experiment => ({ suite: 's', experiment })) }) as unknown as Baseline;

describe('what a suite asks for', () => {
  const asks = (draft: Draft) => demandsOf({ suites: [] }, [draft]).map(d => d.asks);
  it.each<[draft: Draft, asks: Demand['asks'] | undefined]>([
    [hits('p/a'), { share: 0.8, value: '[10]', 'tolerance (absolute)': 1 }],
    [
      hits('p/a', { target: { kind: 'near', value: [10, 2], tolerance: { relative: 0.1 } } }),
      { share: 0.8, value: '[10,2]', 'tolerance (relative)': 0.1 },
    ],
    [hits('p/a', { kind: 'near', gate: 'tell' }), { share: 0.8, value: '[10]', 'tolerance (absolute)': 1 }],
    [
      hits('p/a', { kind: 'threshold', target: { kind: 'at least', value: [0.9] } }),
      { share: 0.8, 'at least': 0.9 },
    ],
    [
      hits('p/a', { kind: 'threshold', target: { kind: 'at most', value: [0.1] } }),
      { share: 0.8, 'at most': 0.1 },
    ],
    [hits('p/a', { gate: 'off' }), undefined],
    [
      part({ kind: 'fits', suite: 's', id: 'f', gate: 'warn', printed: { kind: 'run', value: [1] } }),
      { printed: '{"kind":"run","value":[1]}' },
    ],
    [
      part({ kind: 'repeats', suite: 's', id: 'r', gate: 'tell', wanted: 0.8, tolerance: { relative: 0.1 } }),
      { wanted: 0.8, 'tolerance (relative)': 0.1 },
    ],
    [
      part({
        kind: 'claim',
        suite: 's',
        id: 'c',
        gate: 'tell',
        problem: 'p',
        probe: 'q',
        better: 'a',
        comparisons: [{ than: 'b' }, { than: 'd' }],
      }),
      { problem: 'p', probe: 'q', better: 'a', than: ['b', 'd'] },
    ],
    [
      part({
        kind: 'equivalence',
        suite: 's',
        id: 'e',
        gate: 'tell',
        problem: 'p',
        probe: 'q',
        same: 'a',
        within: 2,
        comparisons: [{ as: 'b' }],
      }),
      { problem: 'p', probe: 'q', same: 'a', as: ['b'], 'margin (absolute)': 2 },
    ],
    [
      part({
        kind: 'conclusion',
        suite: 's',
        id: '1',
        gate: 'warn',
        needs: 'any',
        claims: [{ claim: 'c', outcome: 'holds' }],
      }),
      { needs: 'any', claims: ['c'] },
    ],
    [part({ kind: 'runs', suite: 's', id: 'x', gate: 'fail' }), undefined],
  ])('%#', (draft, wanted) => {
    expect(asks(draft)).toStrictEqual(wanted === undefined ? [] : [wanted]);
  });

  it('is told once, with what errors are measured from', () => {
    const probes = [
      { probe: 'q', truth: [10] },
      { probe: 'm', truth: [], metric: { name: 'x', better: 'lower', margin: { absolute: 2 } } },
    ];
    const own = suite({ probes, margin: { relative: 0.1 } });
    expect(demandsOf({ suites: [own] }, [hits('p/a'), hits('p/a', { share: 0.1 })])).toEqual([
      demand('s:p/a/q:hits', { share: 0.8, value: '[10]', 'tolerance (absolute)': 1 }),
      demand('s:margin', { 'margin (relative)': 0.1 }),
      demand('s:p/q:truth', { value: '[10]' }),
      demand('s:p/m:metric', { better: 'lower', 'margin (absolute)': 2 }),
    ]);
  });
});

describe('a demand that is not made any more', () => {
  it.each<[name: string, id: string, has: Has, of: string[] | undefined, said: boolean]>([
    ['of an experiment that is there', 's:p/a/q:hits', {}, undefined, true],
    // What is not there any more is said once, as vanished.
    ['of one that is gone', 's:p/x/q:hits', {}, ['p/a', 'p/x'], false],
    [
      'of one whose name begins like one that is gone',
      's:p/ab/q:hits',
      { experiments: ['p/ab'] },
      ['p/a', 'p/ab'],
      true,
    ],
    [
      'of one that the call left out',
      's:p/b/q:hits',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: [] } },
      undefined,
      false,
    ],
    [
      'of one beside it',
      's:p/a/q:hits',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: [] } },
      undefined,
      true,
    ],
    ['of a claim', 's:c:claim', {}, undefined, true],
    [
      'of a claim that was left out',
      's:c:claim',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: ['c'] } },
      undefined,
      false,
    ],
    [
      'of a claim that begins like it',
      's:cd:claim',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: ['c'] } },
      undefined,
      true,
    ],
    [
      'of a conclusion',
      's:1:conclusion',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: [] } },
      undefined,
      true,
    ],
    [
      'of a conclusion whose claim may have been left out',
      's:1:conclusion',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: ['c'] } },
      undefined,
      false,
    ],
    [
      'of a problem of which something is there',
      's:p/q:truth',
      { experiments: ['p/a'], unselected: { experiments: ['p/b'], claims: [] } },
      undefined,
      true,
    ],
    [
      'of a problem that was left out',
      's:p/q:truth',
      { experiments: [], unselected: { experiments: ['p/a', 'p/b'], claims: [] } },
      undefined,
      false,
    ],
    [
      'of another problem that was left out',
      's:o/q:truth',
      { unselected: { experiments: ['o/a'], claims: [] } },
      ['p/a', 'o/a'],
      false,
    ],
    [
      'of one of several that the call left out',
      's:p/b/q:hits',
      { experiments: ['p/a'], unselected: { experiments: ['p/b', 'p/d'], claims: [] } },
      undefined,
      false,
    ],
    ['of a problem that no experiment was about', 's:x/q:truth', {}, undefined, true],
    [
      'of the whole suite, of which all was left out',
      's:whole',
      { experiments: ['p/z'], unselected: { experiments: ['p/a', 'p/b'], claims: [] } },
      undefined,
      true,
    ],
    ['of the whole suite', 's:whole', { unselected: { experiments: ['p/b'], claims: [] } }, undefined, true],
  ])('%s', (_, id, has, of, said) => {
    const found = weakerDemands({ suites: [suite(has)] }, [], baseline([demand(id)], of));
    expect(found).toEqual(
      said ? [{ id, says: `${id} is demanded by the baseline's suite, and not any more` }] : [],
    );
  });

  it('of a suite that is not there, or of a baseline that has none', () => {
    const other = { ...demand('t:p/a/q:hits'), suite: 't' };
    expect(weakerDemands({ suites: [suite()] }, [], baseline([other]))).toEqual([]);
    expect(weakerDemands({ suites: [] }, [], baseline([demand('s:p/a/q:hits')]))).toEqual([]);
    const { demands: _, ...old } = baseline([]);
    expect(weakerDemands({ suites: [suite()] }, [], old as Baseline)).toEqual([]);
  });
});

describe('a demand that is made otherwise', () => {
  const losses = (
    before: Demand['asks'],
    after: Demand['asks'],
    gates: Demand['gate'][] = ['fail', 'fail'],
  ) => {
    const claim = (gate: Demand['gate'] | undefined): Draft =>
      part({
        id: 's:p/a/q:hits',
        kind: 'hits',
        suite: 's',
        experiment: 'p/a',
        probe: 'q',
        gate,
        share: after.share,
        target:
          after['at least'] !== undefined
            ? { kind: 'at least', value: [after['at least']] }
            : { kind: 'near', value: after.value, tolerance: { absolute: after.tolerance } },
      });
    const was = demand('s:p/a/q:hits', before, gates[0] ?? 'fail');
    return weakerDemands({ suites: [suite()] }, [claim(gates[1])], baseline([was])).map(w =>
      w.says.replace(/^.*baseline: /, ''),
    );
  };
  const near = (share: number, value: number, tolerance: number) =>
    ({ share, value: [value], tolerance }) as never;
  const was = { share: 0.8, value: '[10]', 'tolerance (absolute)': 1 };
  it.each<[after: never, gates: Demand['gate'][] | undefined, says: string[]]>([
    [near(0.8, 10, 1), undefined, []],
    [near(0.9, 10, 1), undefined, []],
    [near(0.7, 10, 1), undefined, ['share was 0.8 and is 0.7']],
    [near(0.8, 10, 0.5), undefined, []],
    [near(0.8, 10, 2), undefined, ['tolerance (absolute) was 1 and is 2']],
    [near(0.8, 11, 1), undefined, ['value was [10] and is [11]']],
    [near(0.8, 10, 1), ['warn', 'fail'], []],
    [near(0.8, 10, 1), ['fail', 'warn'], ['gate fail became warn']],
    [near(0.8, 10, 1), ['warn', 'tell'], ['gate warn became tell']],
    [near(0.8, 10, 1), ['tell', 'tell'], []],
    [near(0.7, 10, 1), ['fail', 'tell'], ['gate fail became tell, share was 0.8 and is 0.7']],
  ])('%#', (after, gates, says) => {
    expect(losses(was, after, gates)).toEqual(says);
  });

  it.each<[before: number, after: number, says: string[]]>([
    [0.9, 0.9, []],
    [0.9, 0.95, []],
    [0.9, 0.85, ['at least was 0.9 and is 0.85']],
  ])('a threshold of %d that is %d now', (before, after, says) => {
    expect(losses({ share: 0.8, 'at least': before }, { share: 0.8, 'at least': after })).toEqual(says);
  });

  it('asked for something else: what is not there any more and what is new are both said', () => {
    expect(losses(was, { share: 0.8, 'at least': 0.9 })).toEqual([
      'value was [10] and is not there, at least was not there and is 0.9',
    ]);
  });

  it.each<[before: object, says: string[]]>([
    [{ problem: 'p' }, []],
    [{ problem: 'o' }, ['problem was o and is p']],
    // A baseline of an older version does not say which problem a claim is about.
    [{}, []],
  ])('of a claim of the problem p that was %j', (before, says) => {
    const now = part({
      id: 's:c:claim',
      kind: 'claim',
      suite: 's',
      gate: 'fail',
      problem: 'p',
      probe: 'q',
      better: 'a',
      comparisons: [{ than: 'b' }],
    });
    const old = demand('s:c:claim', { ...before, probe: 'q', better: 'a', than: ['b'] });
    const found = weakerDemands({ suites: [suite()] }, [now], baseline([old]));
    expect(found.map(w => w.says.replace(/^.*baseline: /, ''))).toEqual(says);
  });

  it.each<[before: string[], after: string[], says: string[]]>([
    [['b'], ['b'], []],
    [['b'], ['b', 'd'], []],
    [['b', 'd'], ['b'], ['d is not among its than any more']],
    [['b', 'd'], ['e'], ['b is not among its than any more, d is not among its than any more']],
  ])('rivals %j that are %j now', (before, after, says) => {
    const now = part({
      id: 's:c:claim',
      kind: 'claim',
      suite: 's',
      gate: 'fail',
      probe: 'q',
      better: 'a',
      comparisons: after.map(than => ({ than })),
    });
    const old = demand('s:c:claim', { probe: 'q', better: 'a', than: before });
    const found = weakerDemands({ suites: [suite()] }, [now], baseline([old]));
    expect(found.map(w => w.says.replace(/^.*baseline: /, ''))).toEqual(says);
  });

  it.each<[before: Demand['asks'], says: string[]]>([
    // A list that is new asks for more; one that is gone for each of its names less.
    [{ needs: 'all' }, []],
    [{ needs: 'all', claims: ['c'], others: ['d'] }, ['d is not among its others any more']],
  ])('lists of before %j', (before, says) => {
    const now = part({
      id: 's:1:conclusion',
      kind: 'conclusion',
      suite: 's',
      gate: 'fail',
      needs: 'all',
      claims: [{ claim: 'c' }],
    });
    const found = weakerDemands({ suites: [suite()] }, [now], baseline([demand('s:1:conclusion', before)]));
    expect(found.map(w => w.says.replace(/^.*baseline: /, ''))).toEqual(says);
  });
});
