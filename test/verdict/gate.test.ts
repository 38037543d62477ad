import { describe, expect, it } from 'vitest';
import type { Draft, Finding } from '../../src/verdict/findings.ts';
import { decide, isAnswer, isHeld, sayWhole, subjectOf } from '../../src/verdict/gate.ts';
import { hopelessNotes } from '../../src/verdict/hopeless.ts';
import { impossibleGates, smallestVisibleEffect, suiteRemarks } from '../../src/verdict/impossible.ts';
import { shortfalls } from '../../src/verdict/shortfalls.ts';
import { wilson } from '../../src/verdict/stats/index.ts';
import { touches } from '../../src/verdict/touches.ts';
import { type Asks, judgeSmall, type Left, smallSuite } from './small.ts';

const of = (n: number, value: Left): Left[] => new Array<Left>(n).fill(value);

/** A finding of a truth; what is not given is as it would be of 30 runs that are all near. */
function hits(change: Partial<Extract<Draft, { kind: 'hits' }>> = {}): Draft {
  return {
    id: 's:p/a/q:hits',
    kind: 'hits',
    suite: 's',
    experiment: 'p/a',
    probe: 'q',
    outcome: 'accurate',
    grade: 'good',
    gate: 'fail',
    target: { kind: 'near', value: [10], tolerance: { absolute: 1 } },
    share: 0.8,
    within: 30,
    seeds: 30,
    absent: 0,
    interval: { low: 0.88, high: 1, level: 0.95 },
    says: 'it is said',
    ...change,
  };
}

/** Of a finding what a rule looks at. */
const part = (of: object): Draft => of as Draft;

const runs: Draft = {
  id: 's:p/a:runs',
  kind: 'runs',
  suite: 's',
  experiment: 'p/a',
  outcome: 'complete',
  counts: { ok: 30, diverged: 0, failed: 0, missing: 0 },
  grade: 'good',
  gate: 'fail',
  says: 'all ended',
};

const options = { strict: false, baseline: false, excused: () => false };

describe('the gate', () => {
  it.each<
    [
      name: string,
      drafts: Draft[],
      options: Partial<Parameters<typeof decide>[1]>,
      failures: number,
      warnings: number,
    ]
  >([
    ['what is good', [runs, hits()], {}, 0, 0],
    ['what is bad and has gate fail', [runs, hits({ grade: 'bad' })], {}, 1, 0],
    ['what is bad and has gate warn', [runs, hits(), hits({ grade: 'bad', gate: 'warn' })], {}, 0, 1],
    ['the same, strict', [runs, hits(), hits({ grade: 'bad', gate: 'warn' })], { strict: true }, 1, 0],
    ['what is open', [runs, hits({ grade: 'open' })], {}, 0, 0],
    ['the same, strict', [runs, hits({ grade: 'open' })], { strict: true }, 1, 0],
    [
      'what is open and only told, strict',
      [runs, hits(), hits({ grade: 'open', gate: 'tell' })],
      { strict: true },
      0,
      0,
    ],
    // Strictness is about answers: that some runs died warns in any case.
    [
      'runs of which some died, strict',
      [{ ...runs, grade: 'bad', gate: 'warn' }, hits()],
      { strict: true },
      0,
      1,
    ],
    [
      'what the baseline excuses',
      [runs, hits({ grade: 'bad' })],
      { baseline: true, excused: () => true },
      0,
      1,
    ],
    ['a gate that nothing can fail', [runs, hits({ gate: 'tell' })], {}, 0, 1],
    ['the same with a baseline', [runs, hits({ gate: 'tell' })], { baseline: true }, 0, 0],
    ['the same, strict, where something would warn', [runs, hits({ gate: 'warn' })], { strict: true }, 0, 0],
    ['the same, strict, where nothing would', [runs, hits({ gate: 'tell' })], { strict: true }, 0, 1],
    ['nothing at all', [], {}, 0, 0],
    // Where nothing was judged another note says so.
    [
      'a note alone',
      [part({ ...runs, kind: 'note', outcome: 'foreign', grade: 'bad', gate: 'tell' })],
      {},
      0,
      0,
    ],
  ])('%s', (_, drafts, more, failures, warnings) => {
    const { gate, findings } = decide(drafts, { ...options, ...more });
    expect([gate.failures.length, gate.warnings.length]).toEqual([failures, warnings]);
    expect(gate.passed).toBe(failures === 0);
    expect(gate.strict).toBe(more.strict === true ? true : undefined);
    expect(findings.filter(f => f.effect === 'fails')).toHaveLength(failures);
  });

  it('counts the answers that it is held to, and what became worse', () => {
    const change: Draft = {
      ...hits(),
      kind: 'change',
      outcome: 'worse',
      median: { before: 1, after: 2 },
      dead: { before: 0, after: 0 },
      seeds: { before: 3, after: 3 },
      tests: [],
    } as Draft;
    const { gate } = decide(
      [
        runs,
        hits(),
        hits({ grade: 'open', gate: 'tell' }),
        hits({ grade: 'bad', gate: 'off' }),
        change,
        part({ ...change, id: 'another' }),
        // What is switched off became worse, too, and is only told; one that is not shown to be worse is none.
        part({ ...change, gate: 'tell' }),
        part({ ...change, outcome: 'not shown worse' }),
      ],
      { ...options, baseline: true },
    );
    expect(gate.counts).toEqual({ good: 1, open: 1, bad: 0 });
    expect(gate.regressions).toBe(2);
  });

  it('says so of each suite by itself', () => {
    const other = { suite: 'o', id: 'o:p/a/q:hits' } as const;
    const vain = (drafts: Draft[]) =>
      decide(drafts, options).findings.flatMap(f => (f.kind === 'note' ? [f.suite] : []));
    const both = [runs, { ...runs, suite: 'o' }];
    expect(vain([...both, hits(), hits({ ...other, gate: 'tell' })])).toEqual(['o']);
    expect(vain([...both, hits({ gate: 'tell' }), hits(other)])).toEqual(['s']);
    expect(vain([...both, hits(), hits(other)])).toEqual([]);
    expect(vain(both)).toEqual(['s', 'o']);
  });

  it('says what it is that nothing can fail', () => {
    const said = (drafts: Draft[]) => decide(drafts, options).gate.warnings[0];
    expect(said([runs])).toContain('there is no question to answer');
    expect(said([runs, hits({ gate: 'tell' })])).toContain('none of 1 answer has gate: fail');
    expect(said([runs, hits({ gate: 'tell' }), hits({ gate: 'warn' })])).toContain('none of 2 answers has');
  });
});

describe('what a suite is held to', () => {
  it.each<[kind: Finding['kind'], gate: 'fail' | 'warn' | 'tell' | 'off', answer: boolean, held: boolean]>([
    ['hits', 'fail', true, true],
    ['hits', 'tell', true, true],
    ['hits', 'off', true, false],
    ['near', 'tell', true, true],
    ['fits', 'warn', true, true],
    ['fits', 'tell', true, false],
    ['repeats', 'tell', true, false],
    ['claim', 'fail', true, true],
    ['claim', 'tell', true, false],
    ['conclusion', 'warn', true, true],
    ['threshold', 'warn', true, true],
    ['runs', 'fail', false, false],
    ['luck', 'tell', false, false],
    ['change', 'fail', false, false],
    ['obstacle', 'fail', false, false],
    ['note', 'fail', false, false],
  ])('%s with gate %s: an answer %s, held %s', (kind, gate, answer, held) => {
    expect(isAnswer({ kind })).toBe(answer);
    expect(isHeld({ kind, gate })).toBe(held);
  });

  const finding = (change: Parameters<typeof hits>[0], effect: Finding['effect']) =>
    ({ ...hits(change), effect }) as Finding;
  it.each<[findings: Finding[], open: 'fail' | 'pass', short: number]>([
    [[finding({}, 'none')], 'fail', 0],
    [[finding({ grade: 'bad', gate: 'tell' }, 'told')], 'pass', 1],
    [[finding({ grade: 'open', gate: 'tell' }, 'told')], 'pass', 0],
    [[finding({ grade: 'open', gate: 'tell' }, 'told')], 'fail', 1],
    [[finding({}, 'none'), { ...runs, grade: 'bad', effect: 'fails' } as Finding], 'pass', 1],
    // Nothing to hold it to is no reproduction.
    [[], 'pass', 1],
    [[finding({ gate: 'off' }, 'none')], 'pass', 1],
  ])('falls short: %#', (findings, open, short) => {
    expect(shortfalls({ findings }, open)).toHaveLength(short);
  });

  it('says what it is that falls short', () => {
    expect(shortfalls({ findings: [finding({ grade: 'bad' }, 'fails')] }, 'pass')).toEqual([
      'p/a/q: it is said',
    ]);
    expect(shortfalls({ findings: [] }, 'pass')[0]).toMatch(/^there is nothing to hold it to/);
  });
});

describe('what a finding is about', () => {
  it.each<[draft: object, subject: string]>([
    [hits(), 'p/a/q'],
    [runs, 'p/a'],
    [{ kind: 'claim', claim: 'c' }, 'claim c'],
    [{ kind: 'varied', claim: 'c' }, 'claim c'],
    [{ kind: 'equivalence', claim: 'c' }, 'claim c'],
    [{ kind: 'determinism', experiment: 'p/a' }, 'p/a'],
    [{ kind: 'seeds', experiment: 'p/a' }, 'p/a'],
    [{ kind: 'rename', from: 'p/a', to: 'p/b' }, 'p/b'],
    [{ kind: 'conclusion', concludes: 'It is so.' }, '"It is so."'],
    [{ kind: 'luck' }, ''],
    [{ kind: 'orders' }, ''],
    [{ kind: 'note' }, ''],
    [{ kind: 'obstacle' }, 'baseline'],
    [{ kind: 'change', experiment: 'p/a' }, 'p/a'],
    [{ kind: 'change', experiment: 'p/a', probe: 'q' }, 'p/a/q'],
  ])('%#: %s', (draft, subject) => {
    expect(subjectOf(draft as Draft)).toBe(subject);
    const says = subject === '' ? 'it is' : `${subject}: it is`;
    expect(sayWhole({ ...draft, says: 'it is' } as Finding)).toBe(says);
    expect(sayWhole({ ...draft, says: 'it is', excused: true } as Finding)).toBe(
      `${says}; it was no better in the baseline`,
    );
  });
});

describe('which experiments a finding is about', () => {
  const claim = (name: string, suite = 's') =>
    part({ kind: 'claim', suite, claim: name, problem: 'p', better: 'a', comparisons: [{ than: 'b' }] });
  const alike = part({
    kind: 'equivalence',
    suite: 's',
    claim: 'e',
    problem: 'o',
    same: 'x',
    comparisons: [{ as: 'y' }, { as: 'z' }],
  });
  // A claim on data like these is about the same variants.
  const varied = part({ ...claim('c'), kind: 'varied' });
  const all = [
    claim('c'),
    claim('c', 'another'),
    varied,
    part({ ...claim('d'), better: 'd' }),
    alike,
    hits(),
  ];
  const conclusion = (...names: string[]) =>
    part({ kind: 'conclusion', suite: 's', claims: names.map(name => ({ claim: name })) });
  it.each<[draft: Draft, experiments: string[]]>([
    [hits(), ['p/a']],
    [runs, ['p/a']],
    [claim('c'), ['p/a', 'p/b']],
    [part({ ...claim('c'), kind: 'varied' }), ['p/a', 'p/b']],
    [alike, ['o/x', 'o/y', 'o/z']],
    [conclusion('c'), ['p/a', 'p/b']],
    [conclusion('d', 'e'), ['p/d', 'p/b', 'o/x', 'o/y', 'o/z']],
    [conclusion('none'), []],
    [part({ kind: 'note', suite: 's' }), []],
  ])('%#: %j', (draft, experiments) => {
    expect(touches(draft, all)).toEqual(experiments);
  });
});

describe('a gate that no implementation can pass', () => {
  it.each<[change: Parameters<typeof hits>[0], hopeless: boolean]>([
    // 19 of 30 have an upper bound of 0.781, 20 of 30 one of 0.808.
    [{ best: 19 }, true],
    [{ best: 20 }, false],
    [{ best: 19, gate: 'warn' }, false],
    [{ best: 19, absent: 1 }, false],
    [{ best: 20, share: 0.9 }, true],
    // Just what would be possible is.
    [{ best: 19, share: wilson(19, 30).high }, false],
    [{}, false],
    [{ kind: 'near', best: 19, outcome: 'not near', text: '10' } as never, true],
    [{ kind: 'threshold', best: 19, outcome: 'not reached' } as never, false],
  ])('%j: %s', (change, hopeless) => {
    const notes = hopelessNotes([hits(change)]);
    expect(notes).toHaveLength(hopeless ? 1 : 0);
    if (hopeless)
      expect(notes[0]).toMatchObject({
        kind: 'note',
        outcome: 'hopeless',
        gate: 'warn',
        suite: 's',
        says: expect.stringMatching(
          /^p\/a\/q: no implementation can pass this gate: wherever their middle lies, at most (19|20) of 30 runs are within 1 of one value, and (80|90) % are wanted/,
        ),
      });
  });

  it('is said after a run whose seeds spread too far, at the place of the truth', () => {
    const suite = smallSuite({
      variants: ['a'],
      truth: '{ value: 10, tolerance: { absolute: 1 }, gate: fail }',
    });
    const wide = judgeSmall(suite, { a: Array.from({ length: 30 }, (_, i) => i) });
    const note = wide.findings.find(f => f.kind === 'note');
    expect(note).toMatchObject({
      outcome: 'hopeless',
      effect: 'warns',
      position: { line: expect.any(Number) },
    });
    // All of them far off, but together: a better implementation would pass.
    expect(judgeSmall(suite, { a: of(30, 99) }).findings.some(f => f.kind === 'note')).toBe(false);
  });
});

describe('known before any run', () => {
  const truth = (share: number, gate: string) =>
    `{ value: 10, tolerance: { absolute: 1 }, share: ${share}, gate: ${gate} }`;
  const claims = (gate: string, than = 'b') =>
    `{ c: { says: A is better., problem: p, probe: q, better: a, than: ${than}, gate: ${gate} } }`;
  it.each<[asks: Asks, seeds: number, says: RegExp[]]>([
    // z² · 0.8 / 0.2 = 15.4.
    [{ truth: truth(0.8, 'fail') }, 16, []],
    [
      { truth: truth(0.8, 'fail') },
      15,
      [/^cannot pass with 15 seeds: even 15 of 15 show no more than 0\.796 .* plan 16 seeds or more/],
    ],
    [{ truth: truth(0.8, 'warn') }, 15, [/^cannot pass/]],
    [{ truth: truth(0.8, 'off') }, 15, []],
    // 0 of 16 leave 0.194 possible.
    [{ truth: truth(0.15, 'fail') }, 16, [/^cannot fail with 16 seeds: even none leaves 0\.194 possible/]],
    [{ truth: truth(0.2, 'fail') }, 16, []],
    [
      { printed: '{ values: { a: 10 }, near: { tolerance: { absolute: 1 }, gate: fail } }' },
      15,
      [/^cannot pass/],
    ],
    // 1 / C(6, 3) = 0.05, for two comparisons 0.1; 1 / C(8, 4) = 0.014.
    [{ truth: truth(0.8, 'off'), claims: claims('fail') }, 3, []],
    [
      { truth: truth(0.8, 'off'), claims: claims('fail') },
      2,
      [/^can be decided neither way with 2 seeds: .* 0\.17 after Holm over 1 comparisons.*; plan 3 seeds/],
    ],
    [
      { variants: ['a', 'b', 'd'], truth: truth(0.8, 'off'), claims: claims('warn', '[b, d]') },
      3,
      [/neither way.* plan 4 seeds/],
    ],
    [
      {
        truth: truth(0.8, 'off'),
        claims: '{ c: { says: A is better., problem: p, probe: q, better: a, than: b } }',
      },
      2,
      [],
    ],
    [
      {
        truth: truth(0.8, 'off'),
        claims: '{ c: { says: A is better., problem: p, probe: q, better: a, than: b } }',
        conclusions: '[{ says: A is the best., needs: all, claims: [c] }]',
      },
      2,
      [/neither way/],
    ],
    // A margin was declared: two experiments with two tests each, 4 / C(10, 5) = 0.016 and 4 / C(12, 6) = 0.004.
    [
      { truth: truth(0.1, 'warn'), margin: '{ absolute: 1 }' },
      5,
      [
        /^cannot fail/,
        /^the baseline gate can never fail with 5 seeds on both sides: .* is 0\.016 after Holm over 4 probes.* plan 6 seeds/,
      ],
    ],
    [
      { truth: truth(0.1, 'off'), margin: '{ absolute: 1 }' },
      2,
      [/^the baseline gate can never fail with 2 seeds/],
    ],
    [{ truth: truth(0.8, 'off'), margin: '{ relative: 0.1 }' }, 5, []],
    [{ margin: '{ relative: 0.1 }' }, 5, []],
  ])('%#', (asks, seeds, says) => {
    const found = impossibleGates(smallSuite(asks), seeds).map(g => g.message);
    expect(found).toHaveLength(says.length);
    for (const [i, message] of found.entries()) expect(message).toMatch(says[i] as RegExp);
  });

  it('stands at its place', () => {
    const suite = smallSuite({
      truth: truth(0.8, 'fail'),
      claims: claims('fail'),
      margin: '{ absolute: 1 }',
    });
    expect(impossibleGates(suite, 2).map(g => g.path.join('.'))).toEqual([
      'problems.p.probes.q.truth',
      'claims.c',
      'baseline',
    ]);
  });

  it('which effect of a change can be seen', () => {
    const suite = smallSuite({ truth: truth(0.8, 'fail') });
    // Noether: ½ + (z(1 − 0.01/4) + z(0.8)) / √(6n).
    expect(smallestVisibleEffect(suite, 30)).toBeCloseTo(0.5 + (2.807 + 0.8416) / Math.sqrt(180), 3);
    expect(smallestVisibleEffect(suite, 1000)).toBe(0.6);
    expect(smallestVisibleEffect(suite, 5)).toBeUndefined();
    expect(smallestVisibleEffect(suite)).toBeCloseTo(0.5 + (2.807 + 0.8416) / Math.sqrt(72), 3);
  });

  it.each<[asks: Asks, remarked: boolean]>([
    [{}, true],
    [{ truth: truth(0.8, 'warn') }, true],
    [{ truth: truth(0.8, 'fail') }, false],
    [{ printed: '{ values: { a: 10 } }' }, true],
    [{ printed: '{ values: { a: 10 }, gate: fail }' }, false],
    [{ printed: '{ values: { a: 10 }, near: { tolerance: { absolute: 1 }, gate: fail } }' }, false],
    [{ repeats: '{ tolerance: { absolute: 1 }, gate: fail }' }, false],
    [{ truth: truth(0.8, 'off'), claims: claims('fail') }, false],
    [
      {
        truth: truth(0.8, 'off'),
        claims: claims('warn'),
        conclusions: '[{ says: A., needs: all, claims: [c], gate: fail }]',
      },
      false,
    ],
    [
      {
        truth: truth(0.8, 'off'),
        claims: claims('warn'),
        conclusions: '[{ says: A., needs: all, claims: [c] }]',
      },
      true,
    ],
  ])('that nothing can fail: %j', (asks, remarked) => {
    const said = suiteRemarks(smallSuite(asks)).filter(r =>
      r.message.startsWith('nothing of what is found can fail'),
    );
    expect(said).toHaveLength(remarked ? 1 : 0);
  });
});
