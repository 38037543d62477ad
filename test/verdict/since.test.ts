import { expect, it } from 'vitest';
import { demandsLost } from '../../src/verdict/index.ts';
import { judged, recordsOf, tinySuite } from '../../torture/made.ts';
import { type Replacement, replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';

const text = replaced(
  valid,
  ['{ absolute: 1 } }', '{ absolute: 1 }, gate: fail }'],
  ['seeds: 30', 'seeds: 6'],
);
const before = tinySuite(text);
const claim = /claims:[\s\S]*$/;

/** What a suite with some of its text changed lacks of what it asked for in `main`. */
function lost(...changes: Replacement[]): string[] {
  const suite = tinySuite(replaced(text, ...changes));
  const results = judged(
    suite,
    suite.seeds,
    recordsOf(suite, suite.seeds, () => 24),
  );
  return demandsLost(results, [before], 'main');
}

const cases: [string, Replacement[], string[]][] = [
  ['nothing', [['A tiny suite', 'A small suite']], []],
  ['more seeds', [['seeds: 6', 'seeds: 7']], []],
  ['fewer seeds', [['seeds: 6', 'seeds: 5']], ['tiny asks for 6 seeds in main, and 5 were run']],
  [
    'a wider tolerance',
    [['{ absolute: 1 }', '{ absolute: 2 }']],
    [
      'tiny:double/simple/twelve:hits demands less than in main: tolerance (absolute) was 1 and is 2',
      'tiny:double/deep/twelve:hits demands less than in main: tolerance (absolute) was 1 and is 2',
    ],
  ],
  ['a narrower one', [['{ absolute: 1 }', '{ absolute: 0.5 }']], []],
  ['a claim deleted', [[claim, '']], ["tiny:deeper:claim is demanded by main's suite, and not any more"]],
  [
    'a variant deleted',
    [
      [/ {6}deep:\n.*\n/, ''],
      [claim, ''],
    ],
    [
      "tiny:double/deep is in main's suite, and not any more",
      "tiny:deeper:claim is demanded by main's suite, and not any more",
    ],
  ],
  [
    'a suite of another name',
    [['name: tiny', 'name: other']],
    ['the suite tiny is in main, and was not run here'],
  ],
];

it.each(cases)('names what is demanded less: %s', (_, changes, said) => {
  expect(lost(...changes)).toEqual(said);
});

it('does not name what a call left out', () => {
  const results = judged(
    before,
    6,
    recordsOf(before, 6, () => 24),
    { experiments: ['double/simple'] },
  );
  expect(demandsLost(results, [before], 'main')).toEqual([]);
});
