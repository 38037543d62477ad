import { describe, expect, it } from 'vitest';
import { type RunRecord, sealRecord } from '../../src/records/index.ts';
import { resolveText } from '../../src/suite/index.ts';
import { judge } from '../../src/verdict/index.ts';
import { agreeing, printedValues } from '../../src/verdict/judge-measured.ts';
import { environment } from './records.ts';
import { judgeSmall, type Left, smallSuite, upTo } from './small.ts';

// What is found of one probe or metric, beside what the article printed of it.

const of = (n: number, value: Left): Left[] => new Array<Left>(n).fill(value);
const truth = '{ value: 10, tolerance: { absolute: 1 } }';

describe("near the truth, beside the article's own run", () => {
  const hits = (left: Left[], printed?: string) =>
    judgeSmall(
      smallSuite({ variants: ['a'], truth, ...(printed && { printed: `{ values: { a: ${printed} } }` }) }),
      { a: left },
    ).findings.find(f => f.kind === 'hits');

  it.each<[printed: string | undefined, left: Left[], outcome: string, own: boolean | undefined]>([
    ['10', of(16, 10), 'accurate, as printed', true],
    ['12', of(16, 10), "accurate; the article's run was unlucky", false],
    [undefined, of(16, 10), 'accurate', undefined],
    // 5 of 16 have an upper bound of 0.56.
    ['10', [...of(5, 10), ...of(11, 20)], 'accurate by luck of the seed', true],
    ['12', of(20, 20), 'misses, as printed', false],
    [undefined, of(20, 20), 'misses', undefined],
    ['12', [...of(5, 10), ...of(11, 20)], 'varies by seed', false],
    [undefined, [...of(5, 10), ...of(11, 20)], 'varies by seed', undefined],
    // 12 of 16 have an upper bound of 0.90.
    ['10', [...of(12, 10), ...of(4, 20)], 'open', true],
    ['12', [...of(12, 10), ...of(4, 20)], 'open', false],
    // What is absent leaves it open; a mean of several runs is no run that could hit.
    ['10', [...of(16, 10), 'missing'], 'open', true],
    ['{ mean: 10, runs: 5 }', of(16, 10), 'accurate', undefined],
  ])('printed %s, %j: %s', (printed, left, outcome, own) => {
    const found = hits(left, printed);
    expect(found?.outcome).toBe(outcome);
    expect(found && 'own' in found).toBe(own !== undefined);
    expect(found?.own).toBe(own);
  });
});

describe('runs that agree', () => {
  it('do so in every output', () => {
    const agree = agreeing({ absolute: 1 });
    expect(agree([1, 5], [2, 5.5])).toBe(true);
    expect(agree([1, 5], [2, 7])).toBe(false);
    expect(agree([1, 5], [3, 5])).toBe(false);
  });

  it('vary by seed where even an absent one could not change that', () => {
    const suite = smallSuite({ variants: ['a'], repeats: '{ tolerance: { absolute: 1 } }' });
    const apart = [...upTo(20).map(v => 10 * v), 'missing' as const];
    expect(judgeSmall(suite, { a: apart }).findings.find(f => f.kind === 'repeats')?.outcome).toBe(
      'varies by seed',
    );
  });
});

const suite = resolveText(
  'measured.yaml',
  `format: 1
name: measured
version: 1.0.0
title: Measured
source: { title: An article }
seeds: 16
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  p:
    title: A problem
    data: { inputs: [[1], [2], [3]], targets: [[1], [2], [3]] }
    evaluation: { inputs: [[4]], targets: [[4]] }
    probes:
      q:
        input: [12]
        truth: { value: 10, tolerance: { absolute: 1 } }
        printed: { values: { a: 10, b: 11 } }
        repeats: { tolerance: { absolute: 1 } }
    metrics:
      mse:
        metric: meanSquaredError
        threshold: { atMost: 2, gate: fail }
        printed: { values: { a: 1, b: 9, c: 9 }, near: { tolerance: { absolute: 1 } } }
        repeats: { tolerance: { absolute: 1 } }
    variants:
      a: { layers: [{ dense: 1 }] }
      b: { layers: [{ dense: 1 }] }
      c: { layers: [{ dense: 1 }] }
`,
  '.',
);

/** Sixteen runs of each variant, alike but for a thousandth. */
const judged = (mse: Readonly<Record<string, number>>) =>
  judge({
    suites: [{ suite, seeds: upTo(16) }],
    records: suite.experiments.flatMap(experiment =>
      upTo(16).map(
        (seed): RunRecord =>
          sealRecord({
            format: 1,
            key: `${experiment.hash.slice(0, 60)}${String(seed).padStart(4, '0')}`,
            suite: suite.name,
            version: suite.version,
            suiteHash: suite.hash,
            problem: 'p',
            variant: experiment.variant.id,
            experimentHash: experiment.hash,
            seed,
            engine: 'compiled',
            environment,
            status: 'ok',
            predictions: { q: [10 + seed / 1000] },
            metrics: { mse: (mse[experiment.variant.id] ?? 0) + seed / 1000 },
            loss: { epochs: [1], loss: [0.5], validation: [] },
            parameters: 2,
            weights: `${experiment.id} ${seed}`,
            seconds: { init: 0, compile: 0, train: 1 },
          }),
      ),
    ),
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 1 },
  });

it('what is found of a printed value stands at that value', () => {
  const at = (variant: string) =>
    judged({ a: 1, b: 1, c: 1 }).findings.find(
      f => f.kind === 'fits' && f.experiment === `p/${variant}` && f.probe === 'q',
    )?.position;
  const place = (variant: string) =>
    suite.locate(['problems', 'p', 'probes', 'q', 'printed', 'values', variant]);
  expect([at('a'), at('b')]).toEqual([place('a'), place('b')]);
  expect(place('a')).not.toEqual(place('b'));
});

describe('a metric beside a probe', () => {
  it('has a threshold in the place of a truth, each at its line', () => {
    const { findings } = judged({ a: 1, b: 9, c: 5 });
    const found = findings.flatMap(f =>
      'probe' in f && 'experiment' in f
        ? [[`${f.experiment}/${f.probe}`, f.kind, f.outcome, f.effect, f.position?.line]]
        : [],
    );
    // Of five printed values 199 runs decide; 30 runs that all agree repeat, and 16 do not yet.
    expect(found).toEqual([
      ['p/a/q', 'fits', 'fits', 'none', 19],
      ['p/a/q', 'repeats', 'open', 'told', 20],
      ['p/a/q', 'hits', 'accurate, as printed', 'none', 18],
      ['p/a/mse', 'fits', 'fits', 'none', 25],
      ['p/a/mse', 'near', 'near', 'none', 25],
      ['p/a/mse', 'repeats', 'open', 'told', 26],
      ['p/a/mse', 'threshold', 'reached', 'none', 24],
      ['p/b/q', 'fits', 'open', 'told', 19],
      ['p/b/q', 'repeats', 'open', 'told', 20],
      ['p/b/q', 'hits', 'accurate, as printed', 'none', 18],
      ['p/b/mse', 'fits', 'fits', 'none', 25],
      ['p/b/mse', 'near', 'near', 'none', 25],
      ['p/b/mse', 'repeats', 'open', 'told', 26],
      ['p/b/mse', 'threshold', 'not reached', 'fails', 24],
      ['p/c/q', 'repeats', 'open', 'told', 20],
      ['p/c/q', 'hits', 'accurate', 'none', 18],
      ['p/c/mse', 'fits', 'open', 'told', 25],
      ['p/c/mse', 'near', 'not near', 'told', 25],
      ['p/c/mse', 'repeats', 'open', 'told', 26],
      ['p/c/mse', 'threshold', 'not reached', 'fails', 24],
    ]);
    expect(printedValues(suite)).toBe(5);
    expect(findings.find(f => f.kind === 'fits')).toMatchObject({ family: 5, needed: 199 });
  });
});
