import { describe, expect, it } from 'vitest';
import { formatPath, nativeExperiments, resolveText, SuiteError } from '../../src/suite/index.ts';
import { runNames } from '../../src/train/types.ts';
import { replaced } from '../replaced.ts';
import { valid } from './corpus.ts';

const renames: readonly [what: string, from: string | RegExp, renamed: string, kept: string][] = [
  ['the suite', 'name: tiny', 'name: small', 'name: small\nid: tiny'],
  ['a problem', /double/g, 'twice', 'twice'],
  ['a variant', /simple/g, 'plain', 'plain'],
];

/** Each rename alone, without an id and with one. */
function renamed(what: string): { without: string; withId: string } {
  const [, from, to, kept] = renames.find(r => r[0] === what) as (typeof renames)[number];
  const without = replaced(valid, [from, to]);
  const withId = {
    'the suite': () => replaced(valid, [from, kept]),
    'a problem': () => replaced(without, ['    title: Twice', '    id: double\n    title: Twice']),
    'a variant': () => replaced(without, ['      plain:\n', '      plain:\n        id: simple\n']),
  }[what] as () => string;
  return { without, withId: withId() };
}

const firstOf = (text: string) => {
  const suite = resolveText('s.yaml', text, '.');
  const [experiment] = nativeExperiments(suite);
  if (experiment === undefined) throw new Error('no experiment');
  return { suite: suite.name, experiment };
};
const namesOf = (text: string) => runNames({ ...firstOf(text), seed: 3 });

const issuesOf = (text: string) => {
  try {
    resolveText('s.yaml', text, '.');
  } catch (error) {
    if (error instanceof SuiteError) return error.issues.map(i => `${formatPath(i.path)}: ${i.message}`);
    throw error;
  }
  return [];
};

describe.each(renames.map(r => r[0]))('a rename of %s', what => {
  it('changes the random numbers, and so the hash', () => {
    const { without } = renamed(what);
    expect(namesOf(without)).not.toEqual(namesOf(valid));
    expect(firstOf(without).experiment.hash).not.toBe(firstOf(valid).experiment.hash);
  });

  it('changes neither with the old name as id, but the name that is shown', () => {
    const { withId } = renamed(what);
    expect(namesOf(withId)).toEqual({ suite: 'tiny', problem: 'double', variant: 'simple', seed: 3 });
    expect(firstOf(withId).experiment.hash).toBe(firstOf(valid).experiment.hash);
    const [now, before] = [firstOf(withId), firstOf(valid)];
    expect([now.suite, now.experiment.id]).not.toEqual([before.suite, before.experiment.id]);
  });
});

describe('an id', () => {
  it('may be the name itself, which changes nothing', () => {
    const text = replaced(valid, ['      simple:\n', '      simple:\n        id: simple\n']);
    expect(firstOf(text).experiment).toEqual(firstOf(valid).experiment);
  });

  it.each([
    ['the name of a variant', replaced(valid, ['      simple:\n', '      simple:\n        id: deep\n'])],
    [
      'the name of an earlier variant',
      replaced(valid, ['      deep:\n', '      deep:\n        id: simple\n']),
    ],
  ])('may not be %s of the problem: both would draw the same numbers', (_, text) => {
    expect(issuesOf(text)).toEqual([
      expect.stringMatching(/variants\.(simple|deep)\.id: is what the variant "(deep|simple)" derives/),
    ]);
  });

  it('may be that of a variant which has another id', () => {
    const swapped = replaced(replaced(valid, ['      simple:\n', '      simple:\n        id: deep\n']), [
      '      deep:\n',
      '      deep:\n        id: simple\n',
    ]);
    expect(issuesOf(swapped)).toEqual([]);
  });
});
