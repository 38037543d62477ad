import { describe, expect, it } from 'vitest';
import { shortAnswers } from '../../src/report/answers.ts';
import { gateSentence, headline } from '../../src/report/headline.ts';
import type { Results } from '../../src/verdict/types.ts';
import { type Asks, judgeSmall, type Left, smallSuite, upTo } from '../verdict/small.ts';

// The first sentences of every report, each on runs that can be counted by eye.

const of = (n: number, value: Left): Left[] => new Array<Left>(n).fill(value);
const judged = (asks: Asks, a: Left[], b: Left[] = a): Results => judgeSmall(smallSuite(asks), { a, b });
/** Without the gate, which has its own table below. */
const said = (...from: Parameters<typeof judged>) => {
  const results = judged(...from);
  return headline(results)
    .replace(` ${gateSentence(results)}`, '')
    .replace(gateSentence(results), '');
};
const claim = (more: string) => `{ c: { says: A is better., problem: p, probe: q, ${more} } }`;
const truth = '{ value: 0, tolerance: { absolute: 1 } }';

describe('what is said first', () => {
  it.each<[name: string, asks: Asks, a: Left[], b: Left[], says: string]>([
    ['of nothing', {}, of(3, 1), of(3, 1), ''],
    [
      'of two printed values that fit',
      { printed: '{ values: { a: 2, b: 3 } }' },
      upTo(5),
      upTo(5),
      "All 2 of the article's printed numbers are what one run of these settings gives.",
    ],
    [
      'of one that is open',
      { printed: '{ values: { a: 2, b: 30 } }' },
      upTo(5),
      upTo(5),
      "1 of the article's 2 printed numbers is what one run of these settings gives; 30 is open, outside all of our 5 runs so far.",
    ],
    // What diverged left nothing that it could lie outside of.
    [
      'of one with no run that ended well',
      { printed: '{ values: { a: 2, b: 3 } }' },
      upTo(5),
      of(5, 'dead'),
      "1 of the article's 2 printed numbers is what one run of these settings gives; 3 is open, no run left a number.",
    ],
    [
      'of a mean of too few of our runs',
      { printed: '{ values: { a: { mean: 2, runs: 5 }, b: { mean: 3, runs: 5 } } }' },
      of(1, 2),
      of(1, 3),
      "None of the article's 2 printed numbers is what these settings give; 2 are open.",
    ],
    [
      'of one value that misses its truth',
      { variants: ['a'], truth },
      of(16, 9),
      [],
      'The one value does not come near its truth.',
    ],
    [
      'of a claim and what is concluded from it',
      {
        truth: '{ value: 0, tolerance: { absolute: 1 }, gate: off }',
        claims: claim('better: a, than: b'),
        conclusions: '[{ says: A is the best., claims: [c] }]',
      },
      upTo(6),
      upTo(6).map(v => v + 100),
      'Its claim holds, and its main conclusion, "A is the best", holds.',
    ],
    [
      'of a conclusion from a claim of equivalence alone',
      {
        claims: claim('same: a, as: b, within: 1'),
        conclusions: '[{ says: They are one., claims: [c] }]',
      },
      of(6, 1),
      of(6, 1),
      'Its main conclusion, "They are one", holds. a is the same experiment as b, within 1 of q.',
    ],
  ])('%s', (_, asks, a, b, says) => {
    expect(said(asks, a, b)).toBe(says);
  });

  it.each<[asks: Asks, a: Left[], says: string]>([
    [{ truth }, of(16, 0), 'The gate passed; nothing that was found can fail it.'],
    [{ truth: '{ value: 0, tolerance: { absolute: 1 }, gate: fail }' }, of(16, 0), 'The gate passed.'],
    [
      { truth: '{ value: 0, tolerance: { absolute: 1 }, gate: fail }' },
      of(16, 9),
      'The gate failed: 2 reasons.',
    ],
  ])('and last the gate: %#', (asks, a, says) => {
    expect(gateSentence(judged(asks, a))).toBe(says);
  });

  it('what is open has its price, and its time where it was timed', () => {
    const results = judged({ truth: '{ value: 0, tolerance: { absolute: 1 } }' }, of(10, 0));
    const [suite] = results.suites;
    const cost = (r: Results) => suite && shortAnswers(r, suite).at(-1)?.answer;
    expect(cost(results)).toBe(
      '2 answers are open (p/a/q, p/b/q): up to 6 more seeds each, 24 s of training in all',
    );
    const untimed = {
      ...results,
      findings: results.findings.map(f =>
        'price' in f && f.price ? { ...f, price: { ...f.price, seconds: 0 } } : f,
      ),
    };
    expect(cost(untimed)).toBe('2 answers are open (p/a/q, p/b/q): up to 6 more seeds each');
  });
});
