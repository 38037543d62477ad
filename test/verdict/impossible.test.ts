import { describe, expect, it } from 'vitest';
import type { GateLevel, Held, Suite } from '../../src/suite/index.ts';
import { impossibleGates, suiteRemarks } from '../../src/verdict/impossible.ts';
import { wilson } from '../../src/verdict/stats/index.ts';

// Gates whose answer is known before any run, by tables. A suite holds no more than the rules look at.

interface Asks {
  readonly probes?: readonly object[];
  readonly metrics?: readonly object[];
  readonly claims?: readonly object[];
  readonly equivalences?: readonly object[];
  readonly conclusions?: readonly object[];
  readonly margin?: object;
  readonly remarks?: readonly object[];
}

function suiteOf({ probes = [], metrics = [], ...asks }: Asks): Suite {
  const part = (id: string) => (of: object, i: number) => ({
    id: `${id}${i}`,
    printed: {},
    margin: {},
    ...of,
  });
  const problem = { id: 'p', probes: probes.map(part('q')), metrics: metrics.map(part('m')) };
  return {
    problems: [problem],
    experiments: [{ problem }],
    claims: [],
    equivalences: [],
    conclusions: [],
    margin: {},
    remarks: [],
    ...asks,
  } as unknown as Suite;
}

const held = (share: number, gate: GateLevel = 'fail') => ({ share, gate }) as Held;

/** Each place with what is said first of it. */
const said = (asks: Asks, seeds: number) =>
  impossibleGates(suiteOf(asks), seeds).map(
    ({ path, message }) =>
      `${path.join('.')} ${/cannot (?:pass|fail)|neither way|never fail/.exec(message)?.[0]}`,
  );

describe('a share of the seeds', () => {
  it.each<[asks: Asks, seeds: number, said: string[]]>([
    // Wilson: 16 of 16 have a lower bound of 0.806, 15 of 15 one of 0.796.
    [{ probes: [{ truth: held(0.8) }] }, 16, []],
    [{ probes: [{ truth: held(0.8) }] }, 15, ['problems.p.probes.q0.truth cannot pass']],
    [{ metrics: [{ threshold: held(0.8) }] }, 15, ['problems.p.metrics.m0.threshold cannot pass']],
    [
      { probes: [{ printed: { a: {}, b: { near: held(0.8) } } }] },
      15,
      ['problems.p.probes.q0.printed cannot pass'],
    ],
    [{ probes: [{ truth: held(0.8, 'warn') }] }, 15, ['problems.p.probes.q0.truth cannot pass']],
    // What is told, or off, gates nothing.
    [{ probes: [{ truth: held(0.8, 'tell') }, { truth: held(0.8, 'off') }] }, 15, []],
    // Of 5 none leaves up to 0.434 possible.
    [{ probes: [{ truth: held(0.43) }] }, 5, ['problems.p.probes.q0.truth cannot fail']],
    [{ probes: [{ truth: held(0.44) }] }, 5, []],
    // On the bounds themselves: all on target reach the share, and none leaves just the share possible.
    [{ probes: [{ truth: held(wilson(5, 5).low) }] }, 5, []],
    [{ probes: [{ truth: held(wilson(0, 5).high) }] }, 5, ['problems.p.probes.q0.truth cannot fail']],
  ])('%j with %i seeds: %j', (asks, seeds, expected) => {
    expect(said(asks, seeds)).toEqual(expected);
  });
});

describe('claims', () => {
  const claim = (id: string, gate: GateLevel, than = ['b']) => ({ id, gate, than });
  it.each<[asks: Asks, seeds: number, said: string[]]>([
    // 3 against 3: a p of 1 / 20 at least, just the level; of two comparisons Holm asks for half of it.
    [{ claims: [claim('c', 'fail')] }, 3, []],
    [{ claims: [claim('c', 'fail')] }, 2, ['claims.c neither way']],
    [{ claims: [claim('c', 'fail', ['b', 'd'])] }, 3, ['claims.c neither way']],
    [{ claims: [claim('c', 'fail'), claim('d', 'tell')] }, 3, ['claims.c neither way']],
    // A conclusion that gates makes its claims do so.
    [
      { claims: [claim('c', 'tell'), claim('d', 'tell')], conclusions: [{ gate: 'warn', claims: ['d'] }] },
      2,
      ['claims.d neither way'],
    ],
    [{ claims: [claim('c', 'tell')], conclusions: [{ gate: 'tell', claims: ['c'] }] }, 2, []],
    // Likeness takes five runs a side.
    [{ equivalences: [{ id: 'e', gate: 'fail' }] }, 5, []],
    [{ equivalences: [{ id: 'e', gate: 'fail' }] }, 4, ['claims.e neither way']],
    [{ equivalences: [{ id: 'e', gate: 'tell' }] }, 4, []],
  ])('%j with %i seeds: %j', (asks, seeds, expected) => {
    expect(said(asks, seeds)).toEqual(expected);
  });

  it('are told with the p that is the least there can be', () => {
    const [gate] = impossibleGates(suiteOf({ claims: [claim('c', 'fail', ['b', 'd'])] }), 3);
    expect(gate?.message).toContain('is 0.10 after Holm over 2 comparisons, and 0.05 is needed');
  });
});

describe('a declared margin', () => {
  const absolute = { absolute: 1 };
  it.each<[name: string, asks: Asks, seeds: number, said: string[]]>([
    // 4 against 4: 1 / 70 at least, 5 against 5: 1 / 252; 0.01 is the level, of three tests 0.0033.
    ['one probe', { margin: absolute, probes: [{}] }, 5, []],
    ['one probe', { margin: absolute, probes: [{}] }, 4, ['baseline never fail']],
    ['three probes', { margin: absolute, probes: [{}, {}, {}] }, 5, ['baseline never fail']],
    ['none', { probes: [{}], metrics: [{}] }, 4, []],
    ['a relative one', { margin: { relative: 0.1 }, probes: [{}] }, 4, ['baseline never fail']],
    ['of a metric', { metrics: [{ margin: absolute }] }, 4, ['baseline never fail']],
  ])('%s %#', (_, asks, seeds, expected) => {
    expect(said(asks, seeds)).toEqual(expected);
  });

  it.each<[metrics: object[], tests: number]>([
    [[{}], 1],
    // Errors, and runs on target.
    [[{ threshold: held(0.5) }], 2],
    [[{ threshold: held(0.5, 'off') }], 1],
    [[{}, { threshold: held(0.5) }, { threshold: held(0.5, 'off') }], 3],
  ])('is held against %j by %i tests', (metrics, tests) => {
    const message = impossibleGates(suiteOf({ metrics, margin: absolute }), 2).find(
      gate => gate.path[0] === 'baseline',
    )?.message;
    // 2 against 2: 1 / 6.
    expect(message).toContain(`is ${(tests / 6).toPrecision(2)} after Holm over ${tests} probes`);
  });
});

describe('what nothing can fail', () => {
  const remark = { path: ['source'], message: 'A remark of the suite' };
  const tells = { path: [], message: expect.stringMatching(/^nothing of what is found can fail the gate/) };
  it.each<[asks: Asks, fails: boolean]>([
    [{}, false],
    [{ probes: [{ truth: held(0.5) }] }, true],
    [{ probes: [{ truth: held(0.5, 'warn') }] }, false],
    [{ probes: [{ printed: { a: { gate: 'fail' } } }] }, true],
    [{ metrics: [{ repeats: { gate: 'fail' } }] }, true],
    [{ metrics: [{ repeats: { gate: 'tell' } }] }, false],
    [{ claims: [{ gate: 'fail' }] }, true],
    [{ equivalences: [{ gate: 'fail' }] }, true],
    [{ conclusions: [{ gate: 'fail' }] }, true],
  ])('%j: can fail %s', (asks, fails) => {
    expect(suiteRemarks(suiteOf({ ...asks, remarks: [remark] }))).toEqual(fails ? [remark] : [remark, tells]);
  });
});
