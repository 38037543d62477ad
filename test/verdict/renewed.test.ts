import { describe, expect, it } from 'vitest';
import { makeBaseline, withBaseline } from '../../src/verdict/index.ts';
import { sayVaried } from '../../src/verdict/say/varied.ts';
import type { Finding } from '../../src/verdict/types.ts';
import { type Asks, against, baselineOf, judgeSmall, type Left, smallSuite } from './small.ts';

// A baseline that is new, and what of a change is accepted by name.

const of = (n: number, value: Left): Left[] => new Array<Left>(n).fill(value);
const asks: Asks = { variants: ['a'], truth: '{ value: 10, tolerance: { absolute: 1 }, gate: fail }' };
const suite = smallSuite(asks);
const only = (left: Left[]) => ({ a: left });
const changes = (findings: readonly Finding[]) => findings.filter(f => f.kind === 'change');

describe('a new baseline is held to what its own commit gives', () => {
  const obstacles = (baseline: Left[], now: Left[], more: Partial<Asks> = {}, renewed = true) => {
    const results = judgeSmall(smallSuite({ ...asks, ...more }), only(now));
    const found = withBaseline(results, {
      file: 'b.json',
      baseline: baselineOf(suite, only(baseline)),
      allow: ['weaker-demand', 'too-few-seeds'],
      renewed,
    }).findings;
    return found.flatMap(f => (f.kind === 'obstacle' && f.name === 'lax-baseline' ? [[f.of, f.says]] : []));
  };
  const values =
    'the new baseline has p/a/q worse than this commit gives it: median 5 in the baseline, 0 here';
  it.each<[baseline: Left[], now: Left[], says: unknown[]]>([
    [of(12, 10), of(12, 10), []],
    // Five off in the baseline, and none here.
    [of(12, 15), of(12, 10), [['p/a/q', values]]],
    // What is worse here than in the baseline is another matter.
    [of(12, 10), of(12, 15), []],
  ])('%j in it and %j here', (baseline, now, says) => {
    expect(obstacles(baseline, now)).toEqual(says);
  });

  it('of runs that die in it', () => {
    const found = obstacles([...of(12, 10), ...of(12, 'dead')], of(24, 10));
    expect(found.map(([name]) => name)).toContain('p/a');
  });

  it('and to the demands of its suite', () => {
    const stricter = { truth: '{ value: 10, tolerance: { absolute: 0.5 }, gate: fail }' };
    expect(obstacles(of(12, 10), of(12, 10), stricter)).toEqual([
      [
        'small:p/a/q:hits',
        'the new baseline does not hold the demand small:p/a/q:hits as the suite makes it',
      ],
    ]);
  });

  it('which is not asked of one that is there already', () => {
    expect(obstacles(of(12, 15), of(12, 10), {}, false)).toEqual([]);
  });
});

describe('a value that is worse', () => {
  const worse = (allow: string[]) => against(suite, only(of(12, 10)), only(of(12, 15)), allow);
  it.each<[allow: string[], effect: string, allowed: object | undefined]>([
    [[], 'fails', undefined],
    [['worse'], 'warns', { name: 'worse', by: 'the call' }],
    [['worse:p/a'], 'warns', { name: 'worse:p/a', by: 'the call' }],
    [['worse:p/a/q'], 'warns', { name: 'worse:p/a/q', by: 'the call' }],
    [['worse:p/a/r'], 'fails', undefined],
  ])('accepted by %j: %s', (allow, effect, allowed) => {
    const [found] = changes(worse(allow).findings);
    expect(found).toMatchObject({ id: 'small:p/a/q:change', kind: 'change', outcome: 'worse', effect });
    expect(found?.allowed).toEqual(allowed);
    expect(found && 'allowed' in found).toBe(allowed !== undefined);
  });

  it('and runs that die have their own name', () => {
    const { findings } = against(suite, only(of(12, 10)), only(of(12, 'dead')), ['worse:p/a']);
    expect(changes(findings).map(f => [f.id, f.allowed?.name])).toEqual([
      ['small:p/a/q:change', 'worse:p/a'],
      ['small:p/a:change', 'worse:p/a'],
    ]);
  });

  it('of which nobody knows the truth has moved, and warns', () => {
    const blind = smallSuite({ variants: ['a'] });
    const [found] = changes(against(blind, only(of(12, 10)), only(of(12, 15))).findings);
    expect(found).toMatchObject({ outcome: 'moved', effect: 'warns' });
    expect(found).not.toHaveProperty('allowed');
  });
});

it('an obstacle is known by its name and by what it is about', () => {
  const baseline = makeBaseline(judgeSmall(suite, only(of(12, 10))));
  const results = judgeSmall(smallSuite({ ...asks, version: '2.0.0' }), only(of(12, 10)));
  const { findings } = withBaseline(results, { file: 'b.json', baseline: { ...baseline, engine: 'eager' } });
  expect(findings.flatMap(f => (f.kind === 'obstacle' ? [f.id] : []))).toEqual([
    ':engine:obstacle',
    ':suite-version:small:obstacle',
  ]);
});

it('a claim on data like these says how they come about, and each of its pairs', () => {
  const pair = (than: string) => ({
    than,
    probability: 0.9,
    interval: { low: 0.8, high: 0.95, level: 0.95 },
    outcome: 'holds',
  });
  expect(sayVaried({ better: 'a', way: 'folds', comparisons: [pair('b'), pair('d')] } as never)).toBe(
    'on data like these (each seed leaves out a tenth of the rows) a was nearer than b in 90 % of the pairs: holds; a was nearer than d in 90 % of the pairs: holds',
  );
});
