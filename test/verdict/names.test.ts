import { describe, expect, it } from 'vitest';
import { type Rename, renameDraft, renamesOf, withNames } from '../../src/verdict/baseline/renames.ts';
import type { Baseline } from '../../src/verdict/baseline/types.ts';
import type { SuiteResult } from '../../src/verdict/types.ts';

// Which experiment of a baseline is which of today, by hand-made ones: `name hash content`.

const experiment = (text: string) => {
  const [id = '', hash = '', content, settings] = text.split(' ');
  return { id, hash, ...(content && content !== '-' && { content }), ...(settings && { settings }) };
};
const suite = (name: string, now: string[], unselected: string[] = []): SuiteResult =>
  ({
    name,
    problems: [{ id: 'p', experiments: now.map(experiment) }],
    ...(unselected.length > 0 && { unselected: { experiments: unselected, claims: [] } }),
  }) as unknown as SuiteResult;
const series = (suiteName: string, text: string) => {
  const { id, ...rest } = experiment(text);
  return { suite: suiteName, experiment: id, probe: 'q', ...rest };
};
const baseline = (before: string[], demands?: Baseline['demands'], name = 's') =>
  ({ series: before.map(text => series(name, text)), ...(demands && { demands }) }) as unknown as Baseline;

describe('an experiment that only one side has', () => {
  it.each<[name: string, before: string[], now: string[], unselected: string[], renamed: string[]]>([
    ['is the one with the same hash', ['p/a 1 x'], ['p/b 1 x'], [], ['p/a p/b same runs']],
    ['or with the same content', ['p/a 1 x'], ['p/b 2 x'], [], ['p/a p/b other random numbers']],
    ['first of all by its hash', ['p/a 1 x', 'p/c 2 x'], ['p/b 2 x'], [], ['p/c p/b same runs']],
    ['of a program by its settings', ['p/a s -'], ['p/b 1 - s'], [], ['p/a p/b same runs']],
    ['is none where neither is the same', ['p/a 1 x'], ['p/b 2 y'], [], []],
    ['nor where nothing is known of the content', ['p/a 1 -'], ['p/b 2 -'], [], []],
    ['nor where two of the baseline would fit', ['p/a 1 x', 'p/c 2 x'], ['p/b 3 x'], [], []],
    ['nor where two of today would', ['p/a 1 x'], ['p/b 2 x', 'p/c 3 x'], [], []],
    ['nor where the old one is still there', ['p/a 1 x'], ['p/a 1 x', 'p/b 2 x'], [], []],
    ['nor where the call left the old one out', ['p/a 1 x'], ['p/b 2 x'], ['p/a'], []],
    ['nor where the new one was there before', ['p/a 1 x', 'p/b 2 x'], ['p/b 2 x'], [], []],
  ])('%s', (_, before, now, unselected, renamed) => {
    const found = renamesOf({ suites: [suite('s', now, unselected)] }, baseline(before));
    expect(found.map(r => `${r.from} ${r.to} ${r.outcome}`)).toEqual(renamed);
  });

  it('is looked for in its own suite, and may be in another problem', () => {
    const own = [suite('s', ['o/b 1 x'])];
    expect(renamesOf({ suites: own }, baseline(['p/a 1 x'], undefined, 't'))).toEqual([]);
    expect(renamesOf({ suites: own }, baseline(['p/a 1 x']))).toMatchObject([
      { suite: 's', keep: { problem: 'p', variant: 'a' } },
    ]);
    expect(renamesOf({ suites: [suite('s', ['p/b 1 x'])] }, baseline(['p/a 1 x']))[0]?.keep).toEqual({
      variant: 'a',
    });
    expect(renamesOf({ suites: [suite('s', ['o/a 1 x'])] }, baseline(['p/a 1 x']))[0]?.keep).toEqual({
      problem: 'p',
    });
  });
});

const rename: Rename = { suite: 's', from: 'p/a', to: 'o/b', outcome: 'same runs', keep: {} };

it.each([
  ['same runs', 'open', 'tell'],
  ['other random numbers', 'bad', 'warn'],
] as const)('a renamed one with %s is %s with gate %s', (outcome, grade, gate) => {
  expect(renameDraft({ ...rename, outcome })).toMatchObject({ id: 's:o/b:rename', grade, gate });
});

describe('a baseline with the names of today', () => {
  const demand = (id: string, asks: Record<string, string | string[]> = {}, of = 's') => ({
    suite: of,
    id: `${of}:${id}`,
    gate: 'fail' as const,
    asks,
  });
  const results = { suites: [suite('t', ['o/b 7 y']), suite('s', ['o/c 8 z', 'o/b 9 x'])] };

  it('is what it was where nothing was renamed', () => {
    const old = baseline(['p/a 1 x']);
    expect(withNames(old, [], results)).toBe(old);
    expect(withNames(old, [rename], results)).not.toHaveProperty('demands');
  });

  it('has the hash of the experiment that it is now, and of no other', () => {
    const old = baseline(['p/a 1 x', 'p/c 2 y']);
    const other = series('t', 'p/a 3 x');
    const found = withNames({ ...old, series: [...old.series, other as never] }, [rename], results);
    expect(found.series.map(s => [s.suite, s.experiment, s.hash])).toEqual([
      ['s', 'o/b', '9'],
      ['s', 'p/c', '2'],
      ['t', 'p/a', '3'],
    ]);
  });

  it.each<[before: ReturnType<typeof demand>, after: ReturnType<typeof demand>]>([
    [demand('p/a/q:hits'), demand('o/b/q:hits')],
    // The true value of a probe belongs to the problem.
    [demand('p/q:truth'), demand('o/q:truth')],
    [demand('p/ab/q:hits'), demand('o/ab/q:hits')],
    [demand('x/a/q:hits'), demand('x/a/q:hits')],
    [demand('margin'), demand('margin')],
    [demand('p/a/q:hits', {}, 't'), demand('p/a/q:hits', {}, 't')],
    [
      demand('c:claim', { better: 'a', than: ['d', 'a'] }),
      demand('c:claim', { better: 'b', than: ['d', 'b'] }),
    ],
    [
      demand('e:equivalence', { same: 'a', as: ['d', 'a'] }),
      demand('e:equivalence', { same: 'b', as: ['d', 'b'] }),
    ],
    [
      demand('c:claim', { problem: 'p', better: 'a', than: ['d'] }),
      demand('c:claim', { problem: 'o', better: 'b', than: ['d'] }),
    ],
    // Another problem's variant of that name is another experiment.
    [
      demand('c:claim', { problem: 'x', better: 'a', than: ['d', 'a'] }),
      demand('c:claim', { problem: 'x', better: 'a', than: ['d', 'a'] }),
    ],
    [
      demand('e:equivalence', { problem: 'x', same: 'a', as: ['d', 'a'] }),
      demand('e:equivalence', { problem: 'x', same: 'a', as: ['d', 'a'] }),
    ],
    // Of a metric it is the direction that is better.
    [demand('x/m:metric', { better: 'a' }), demand('x/m:metric', { better: 'a' })],
    [demand('e:equivalence', { than: 'a' }), demand('e:equivalence', { than: 'a' })],
    [demand('x/m:metric', { same: 'a' }), demand('x/m:metric', { same: 'a' })],
  ])('%j', (before, after) => {
    expect(withNames(baseline(['p/a 1 x'], [before]), [rename], results).demands).toEqual([after]);
  });

  // A file of an older version does not say of which problem a claim is.
  it.each<[others: string[], better: string]>([
    [[], 'b'],
    [['x/d 2 y'], 'b'],
    [['x/a 2 y'], 'a'],
  ])('a claim of no problem, beside %j', (others, better) => {
    const old = baseline(['p/a 1 x', ...others], [demand('c:claim', { better: 'a', than: ['d'] })]);
    const other = series('t', 'x/a 3 x') as never;
    const found = withNames({ ...old, series: [...old.series, other] }, [rename], results);
    expect(found.demands?.[0]?.asks.better).toBe(better);
  });

  it('has a claim of no problem by the new names of both its variants', () => {
    const two = [rename, { ...rename, from: 'p/d', to: 'o/e' }];
    const old = baseline(['p/a 1 x', 'p/d 2 y'], [demand('c:claim', { better: 'a', than: ['d'] })]);
    expect(withNames(old, two, results).demands?.[0]?.asks).toEqual({ better: 'b', than: ['e'] });
  });

  it('has each of two variants of one name by its own new name', () => {
    const two = [rename, { ...rename, from: 'x/a', to: 'x/e' }];
    const before = ['p', 'x'].map(problem => demand('c:claim', { problem, better: 'a', than: ['d'] }));
    expect(
      withNames(baseline(['p/a 1 x', 'x/a 2 y'], before), two, results).demands?.map(d => d.asks),
    ).toEqual([
      { problem: 'o', better: 'b', than: ['d'] },
      { problem: 'x', better: 'e', than: ['d'] },
    ]);
  });

  it('keeps the true values of a problem that is called as before', () => {
    const same: Rename = { ...rename, to: 'p/b' };
    const before = [demand('p/q:truth'), demand('p/a/q:hits')];
    expect(withNames(baseline(['p/a 1 x'], before), [same], results).demands?.map(d => d.id)).toEqual([
      's:p/q:truth',
      's:p/b/q:hits',
    ]);
  });
});
