import { describe, expect, it } from 'vitest';
import { allowanceFor, faultOfAllowance, findAllowance } from '../../src/verdict/baseline/allow.ts';
import type { AllowanceLike } from '../../src/verdict/baseline/types.ts';
import type { Draft } from '../../src/verdict/findings.ts';
import { importedNotes } from '../../src/verdict/imported.ts';
import type { ExperimentResult, SuiteResult } from '../../src/verdict/types.ts';

// What a caller has to allow by name: a gate that rests on imported numbers, and differences to a baseline.

const experiment = (id: string, trainer?: 'imported' | 'program') =>
  ({ id, ...(trainer && { trainer }) }) as ExperimentResult;
const suite = (name: string, experiments: ExperimentResult[]) =>
  ({ name, problems: [{ id: 'p', title: 'P', experiments }] }) as unknown as SuiteResult;
/** Of a finding what the rule looks at. */
const part = (of: object): Draft => of as Draft;
const finding = (experiment: string, gate: Draft['gate'], kind = 'hits', of = 's') =>
  part({ kind, suite: of, experiment, gate });

describe('a gate that rests on imported numbers', () => {
  const table = suite('s', [experiment('p/a', 'imported'), experiment('p/b'), experiment('p/c', 'program')]);
  const usual = { strict: false, baseline: false, allow: [] as AllowanceLike[] };
  it.each<[name: string, drafts: Draft[], gate: Partial<typeof usual>, rests: boolean]>([
    ['what is found of them has gate: fail', [finding('p/a', 'fail')], {}, true],
    ['it would only warn', [finding('p/a', 'warn')], {}, false],
    ['it would only warn, strict', [finding('p/a', 'warn')], { strict: true }, true],
    ['it is only told, strict', [finding('p/a', 'tell')], { strict: true }, false],
    ['it is switched off, strict', [finding('p/a', 'off')], { strict: true }, false],
    ['it is about what was trained here', [finding('p/b', 'fail'), finding('p/c', 'fail')], {}, false],
    ['it answers no question', [finding('p/a', 'fail', 'runs')], {}, false],
    ['it is found of another suite', [finding('p/a', 'fail', 'hits', 'another')], {}, false],
    ['a baseline holds them', [], { baseline: true }, true],
  ])('%s', (_, drafts, gate, rests) => {
    expect(importedNotes([table], drafts, { ...usual, ...gate })).toHaveLength(rests ? 1 : 0);
  });

  it('a claim rests on them when one of its sides does, and so does what is concluded from it', () => {
    const claim = (gate: Draft['gate']) =>
      part({
        kind: 'claim',
        suite: 's',
        claim: 'c',
        problem: 'p',
        better: 'b',
        comparisons: [{ than: 'a' }],
        gate,
      });
    const conclusion = part({ kind: 'conclusion', suite: 's', claims: [{ claim: 'c' }], gate: 'fail' });
    expect(importedNotes([table], [claim('fail')], usual)).toHaveLength(1);
    expect(importedNotes([table], [claim('tell')], usual)).toEqual([]);
    expect(importedNotes([table], [claim('tell'), conclusion], usual)).toHaveLength(1);
  });

  it.each<[allow: AllowanceLike[], gate: string, allowed: object | undefined]>([
    [[], 'fail', undefined],
    [['imported'], 'warn', { name: 'imported', by: 'the call' }],
    [['imported:s'], 'warn', { name: 'imported:s', by: 'the call' }],
    [[{ name: 'imported', by: '@ada' }], 'warn', { name: 'imported', by: '@ada' }],
    [['imported:another', 'runtime'], 'fail', undefined],
  ])('allowed by %j: %s', (allow, gate, allowed) => {
    const [note] = importedNotes([table], [finding('p/a', 'fail')], { ...usual, allow });
    expect(note).toMatchObject({
      kind: 'note',
      outcome: 'imported',
      suite: 's',
      grade: 'bad',
      gate,
      says: 'the gate rests on numbers of p/a, which were imported and not trained here',
    });
    expect(note?.allowed).toEqual(allowed);
  });

  it.each([
    [5, 'p/0, p/1, p/2, p/3, p/4, which'],
    [7, 'p/0, p/1, p/2, p/3, p/4 and 2 more, which'],
  ])('names five of %i', (n, says) => {
    const many = Array.from({ length: n }, (_, i) => experiment(`p/${i}`, 'imported'));
    expect(importedNotes([suite('s', many)], [], { ...usual, baseline: true })[0]?.says).toContain(says);
  });
});

describe('the name of a difference', () => {
  it.each<[finding: Parameters<typeof allowanceFor>[0], name: string | undefined]>([
    [{ kind: 'obstacle', outcome: 'allowed', name: 'engine' }, 'engine'],
    [{ kind: 'obstacle', outcome: 'allowed', name: 'suite-content', of: 's' }, 'suite-content:s'],
    [{ kind: 'note', outcome: 'imported', suite: 's' }, 'imported:s'],
    [{ kind: 'note', outcome: 'foreign', suite: 's' }, undefined],
    [{ kind: 'change', outcome: 'worse', experiment: 'p/a', probe: 'q' }, 'worse:p/a/q'],
    [{ kind: 'change', outcome: 'worse', experiment: 'p/a' }, 'worse:p/a'],
    [{ kind: 'change', outcome: 'moved', experiment: 'p/a', probe: 'q' }, undefined],
    [{ kind: 'hits', outcome: 'misses', experiment: 'p/a', probe: 'q' }, undefined],
  ])('%j: %s', (finding, name) => {
    expect(allowanceFor(finding)).toBe(name);
  });

  it.each<[given: string, name: string, accepts: boolean]>([
    ['engine', 'engine', true],
    ['suite-content', 'suite-content:s', true],
    ['suite-content:s', 'suite-content:s', true],
    ['suite-content:t', 'suite-content:s', false],
    ['worse', 'worse:p/a/q', true],
    ['worse:p/a', 'worse:p/a/q', true],
    ['worse:p/a/q', 'worse:p/a/q', true],
    ['worse:p/a', 'worse:p/ab/q', false],
    ['worse:p/a/q', 'worse:p/a', false],
    // Only of what is worse can all probes be meant.
    ['new-experiment:p/a', 'new-experiment:p/a/q', false],
  ])('%s accepts %s: %s', (given, name, accepts) => {
    expect(findAllowance(name, ['runtime', given]) !== undefined).toBe(accepts);
    expect(findAllowance(name, [{ name: given, by: '@ada' }])).toEqual(
      accepts ? { name: given, by: '@ada' } : undefined,
    );
  });

  it.each<[name: string, means: boolean]>([
    ['engine', true],
    ['worse', true],
    ['worse:p/a:b', true],
    ['imported:s', true],
    ['worse:', false],
    ['better', false],
    ['', false],
  ])('"%s" means something: %s', (name, means) => {
    const fault = faultOfAllowance(name);
    expect(fault === undefined).toBe(means);
    if (!means)
      expect(fault).toMatch(
        /^names no difference to a baseline; write one of engine, .*, worse, imported, or/,
      );
  });
});
