import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/records/index.ts';
import type { Experiment } from '../../src/suite/index.ts';
import type { Draft } from '../../src/verdict/findings.ts';
import type { Judging } from '../../src/verdict/judging.ts';
import { isOneRun, judgeProgramSeeds } from '../../src/verdict/program-seeds.ts';

// What a program's records say of its randomness, by tables. A record holds no more than the rules look at.

type Part = Partial<RunRecord>;
const record = (part: Part, i: number) =>
  ({ seed: i + 1, status: 'ok', predictions: {}, ...part }) as RunRecord;
const experiment = (variant: object) =>
  ({ id: 'p/a', problem: { id: 'p' }, variant: { id: 'a', ...variant } }) as unknown as Experiment;
const program = experiment({ program: { command: ['python3'], environment: {} } });
const given = experiment({ program: { command: ['python3'], environment: { SEED: '{seed}' } } });
const model = experiment({});

function found(parts: Part[], of = program): Draft[] {
  const drafts: Draft[] = [];
  const suite = { name: 's', locate: (path: readonly string[]) => path.join('.') };
  judgeProgramSeeds(of, parts.map(record), {
    suite,
    drafts: { add: (d: Draft) => void drafts.push(d) },
  } as unknown as Judging);
  return drafts;
}

const left = (m: number, more: Part = {}): Part => ({ metrics: { m }, ...more });
const seeded = { seeded: ['numpy'] };
const own = (library: string, replaced = false) => ({
  ownSeeds: [{ what: `${library} seed`, library, replaced }],
});

describe('the runs of a program are one run', () => {
  it.each<[name: string, parts: Part[], one: boolean, of?: Experiment]>([
    ['two left the same', [left(1), left(1)], true],
    ['whatever order they were written in', [{ metrics: { a: 1, b: 2 } }, { metrics: { b: 2, a: 1 } }], true],
    ['of a probe, too', [{ predictions: { q: [1] } }, { predictions: { q: [1] } }], true],
    ['not if a third left another number', [left(1), left(1), left(2)], false],
    ['not if there is a single one', [left(1)], false],
    ['not if there is none', [], false],
    ['what failed left nothing', [left(1), { status: 'failed' }, left(1)], true],
    [
      'what failed does not say of the others that no seed reached them',
      [left(1, seeded), { status: 'failed' }, left(1, seeded)],
      false,
    ],
    [
      'nor that they seed themselves',
      [left(1, seeded), { status: 'failed', ...seeded, ...own('torch') }, left(1, seeded)],
      false,
    ],
    ['not if the suite gives each its seed', [left(1), left(1)], false, given],
    ['not if a seed reached them', [left(1, seeded), left(1, seeded)], false],
    ['if it is not known of one whether a seed reached it', [left(1, seeded), left(1)], true],
    [
      'if it seeds itself',
      [left(1, { ...seeded, ...own('torch') }), left(1, { ...seeded, ...own('torch') })],
      true,
    ],
    [
      'not if that seed was replaced',
      [left(1, { ...seeded, ...own('torch', true) }), left(1, { ...seeded, ...own('torch', true) })],
      false,
    ],
    [
      'not if it is that of the split of the data',
      [left(1, { ...seeded, ...own('split') }), left(1, { ...seeded, ...own('split') })],
      false,
    ],
    ['not of a model that is trained here', [left(1), left(1)], false, model],
  ])('%s', (_, parts, one, of = program) => {
    expect(isOneRun(of, parts.map(record))).toBe(one);
  });
});

describe('a seed that was run twice', () => {
  const twice = (first: Part, again: NonNullable<RunRecord['again']>) =>
    found([{ ...first, ...seeded, again }]).find(d => d.kind === 'determinism');

  it.each<[first: number | 'NaN' | 'Infinity', second: (number | 'NaN')[], outcome: string]>([
    [1, [1], 'same bits'],
    [0, [0], 'same bits'],
    ['NaN', ['NaN'], 'same bits'],
    // Relative to the greater of the two: one in a million is just the same, 1 / 999,999 is a little more.
    [1e6, [999_999], 'same to 1e-6'],
    [999_999, [1e6], 'same to 1e-6'],
    [999_998, [999_999], 'not deterministic'],
    [-1, [1], 'not deterministic'],
    ['Infinity', [1], 'not deterministic'],
    [1, [], 'not deterministic'],
    ['NaN', [], 'not deterministic'],
  ])('%d and then %j: %s', (first, second, outcome) => {
    const draft = twice({ metrics: { m: first } }, { m: second });
    expect(draft).toMatchObject({ outcome, grade: outcome === 'not deterministic' ? 'bad' : 'good' });
    if (outcome === 'same bits') expect(draft).not.toHaveProperty('parted');
    else expect(draft).toMatchObject({ parted: { name: 'm', first: [first], second } });
  });

  it('names the number that is furthest apart', () => {
    const [near, far] = [{ a: 1.5 }, { b: 3 }];
    for (const metrics of [
      { ...near, ...far },
      { ...far, ...near },
    ])
      expect(twice({ metrics: { ...metrics } }, { a: [1], b: [1] })).toMatchObject({ parted: { name: 'b' } });
  });

  it('is the same where nothing was measured', () => {
    expect(twice({}, {})).toMatchObject({ outcome: 'same bits' });
  });

  it('is told of the one that was, with what was seeded in it', () => {
    const [draft] = found([left(1, seeded), left(2, { again: { m: [2] } })]);
    expect(draft).toMatchObject({
      kind: 'determinism',
      seed: 2,
      seeded: [],
      position: 'problems.p.variants.a',
    });
  });
});

describe('what the seeds have to do with a program', () => {
  it.each<[name: string, parts: Part[], outcome: string | undefined, of?: Experiment]>([
    ['numbers vary, and it has no seed of its own', [left(1), left(2)], undefined],
    ['numbers vary beside a seed of its own', [left(1, own('torch')), left(2)], 'own seeds kept'],
    [
      'one of two seeds was replaced',
      [left(1, own('torch', true)), left(2, own('os'))],
      'own seeds replaced',
    ],
    ['all alike, and no seed reached them', [left(1), left(1)], 'one run'],
    ['all alike, though a seed reached them', [left(1, seeded), left(1, seeded)], 'nothing is random'],
    ['a model that is trained here', [left(1), left(1)], undefined, model],
  ])('%s: %s', (_, parts, outcome, of = program) => {
    const [draft, ...others] = found(parts, of);
    expect(draft?.outcome).toBe(outcome);
    expect(others).toEqual([]);
  });

  it('counts the runs that ended well, and lists what was seeded in order', () => {
    const [draft] = found([
      left(1, { seeded: ['torch', 'numpy'] }),
      left(1, { seeded: ['random'] }),
      { status: 'failed', ...seeded },
    ]);
    expect(draft).toMatchObject({
      outcome: 'nothing is random',
      runs: 2,
      seeded: ['numpy', 'random', 'torch'],
      position: 'problems.p.variants.a',
    });
  });
});
