import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawOf, permutation } from '../../src/suite/data/draws.ts';
import { randomState } from '../../src/suite/data/mersenne.ts';
import { allSplits, splitRows } from '../../src/suite/data/splits.ts';
import { formatIssue, makeData, resolveText, type Suite, SuiteError } from '../../src/suite/index.ts';
import { replaced } from '../replaced.ts';

// Written by sklearn-oracle.py beside it, with NumPy and scikit-learn.
const file = new URL('../reference/sklearn.json', import.meta.url);
const reference = JSON.parse(readFileSync(file, 'utf8')) as {
  draws: { seed: number; uniform: number[]; normal: number[]; permutation: number[] }[];
  splits: {
    n: number;
    seed: number;
    test_size: number;
    classes?: number[];
    kept: number[];
    held: number[];
  }[];
  folds: { n: number; k: number; seed: number | null; classes?: number[]; held: number[][] }[];
};

const nothing = drawOf({ suite: 's', problem: 'p', seed: 1 });

describe('random numbers as NumPy has them', () => {
  it.each(reference.draws)('state $seed', ({ seed, uniform, normal, permutation: order }) => {
    const own = randomState(seed);
    // The same doubles and the same sum: not a bit may differ.
    expect(uniform.map(() => -2 + 5 * own.uniform())).toEqual(uniform);
    const normals = randomState(seed);
    // The logarithm may differ from that of NumPy's C library in the last bit.
    for (const value of normal) expect(1 + 0.5 * normals.normal()).toBeCloseTo(value, 14);
    expect(permutation(order.length, randomState(seed))).toEqual(order);
  });
});

describe("the samples that scikit-learn's train_test_split takes", () => {
  it.each(reference.splits)(
    '$test_size of $n, state $seed',
    ({ n, seed, test_size, classes, kept, held }) => {
      const size = test_size < 1 ? { share: test_size } : { count: test_size };
      const split = { ...size, randomState: seed, ...(classes && { stratify: true as const }) };
      const targets = { shape: [n, 1], values: classes ?? new Array<number>(n).fill(0) };
      expect(splitRows(split, targets, nothing, 'split')).toEqual({ kept, held });
    },
  );

  it('are taken by classes that are one-hot, too', () => {
    const [example] = reference.splits.filter(s => s.classes);
    if (example?.classes === undefined) throw new Error('the reference has a stratified split');
    const count = Math.max(...example.classes) + 1;
    const values = example.classes.flatMap(c => Array.from({ length: count }, (_, i) => (i === c ? 1 : 0)));
    const split = { share: example.test_size, randomState: example.seed, stratify: true as const };
    const rows = splitRows(split, { shape: [example.n, count], values }, nothing, 'split');
    expect(rows.held).toEqual(example.held);
  });
});

describe("the folds of scikit-learn's KFold and StratifiedKFold", () => {
  it.each(reference.folds)('$k of $n, state $seed', ({ n, k, seed, classes, held }) => {
    const split = {
      folds: k,
      ...(seed !== null && { randomState: seed }),
      ...(classes && { stratify: true as const }),
    };
    const targets = { shape: [n, 1], values: classes ?? new Array<number>(n).fill(0) };
    const rows = allSplits(split, targets, nothing, 'split');
    expect(rows.map(fold => fold.held)).toEqual(held);
    for (const fold of rows) {
      const kept = Array.from({ length: n }, (_, i) => i).filter(i => !fold.held.includes(i));
      expect(fold.kept).toEqual(kept);
    }
  });

  it('are refused where there are fewer samples', () => {
    const targets = { shape: [4, 1], values: [0, 0, 1, 2] };
    expect(() => allSplits({ folds: 5 }, targets, nothing, 'split')).toThrow(
      'are 5, and there are 4 samples',
    );
    expect(() => allSplits({ folds: 3, stratify: true }, targets, nothing, 'split')).toThrow(
      'are 3, and no class has more than 2 samples',
    );
  });
});

const base = `format: 1
name: drawn
version: 1.0.0
title: Data that a seed draws
source: { title: An article }
seeds: 30
defaults:
  training:
    { epochs: 2, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  line:
    title: A noisy line
    data:
      inputs: { reshape: { of: { range: { from: 0, to: 9 } }, shape: [10, 1] } }
      targets: { noise: { of: { scale: { of: inputs, by: 2 } }, sd: 0.5 } }
    evaluation: { split: { share: 0.2, by: seed } }
    metrics:
      mse: { metric: meanSquaredError }
    probes:
      ten: { input: [10], truth: { value: 20, tolerance: { absolute: 1 } } }
    variants:
      one: { layers: [{ dense: 1 }] }
      two: { layers: [{ dense: 3 }, { dense: 1 }] }
`;

const resolve = (text: string): Suite => resolveText('drawn.yaml', text, '.');
const changed = (from: string, to: string): Suite => {
  expect(base).toContain(from);
  return resolve(replaced(base, [from, to]));
};
const issues = (from: string, to: string): string[] => {
  try {
    changed(from, to);
  } catch (error) {
    if (error instanceof SuiteError) return error.issues.map(formatIssue);
    throw error;
  }
  return [];
};
const problemOf = (suite: Suite) => suite.problems[0] as Suite['problems'][number];
const dataOf = (suite: Suite, seed: number) => {
  const { recipe, id } = problemOf(suite);
  if (recipe === undefined) throw new Error('nothing of it is drawn');
  const names = { suite: suite.name, problem: id, seed };
  return makeData(recipe, drawOf(names), drawOf(names, 1));
};

describe('data that a seed draws', () => {
  it('are those of seed 1 where the suite is looked at, and their own in every run', () => {
    const suite = resolve(base);
    const { inputs, targets, evaluation } = problemOf(suite);
    expect(dataOf(suite, 1)).toEqual({ inputs, targets, evaluation });
    const other = dataOf(suite, 2);
    expect(dataOf(suite, 2)).toEqual(other);
    expect(other.inputs).not.toEqual(inputs);
    expect(other.inputs.shape).toEqual([8, 1]);
    expect(
      [...other.inputs.values, ...(other.evaluation?.inputs.values ?? [])].sort((a, b) => a - b),
    ).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('have noise of the size that was asked for, and of no direction', () => {
    const suite = changed('to: 9 } }, shape: [10, 1]', 'to: 9999 } }, shape: [10000, 1]');
    const { inputs, targets } = dataOf(suite, 5);
    const noise = Array.from(targets.values, (v, i) => v - 2 * (inputs.values[i] ?? 0));
    const mean = noise.reduce((a, b) => a + b, 0) / noise.length;
    const sd = Math.sqrt(noise.reduce((a, b) => a + (b - mean) ** 2, 0) / noise.length);
    // Four standard errors of 8000 normal numbers with standard deviation 0.5.
    expect(Math.abs(mean)).toBeLessThan(0.0224);
    expect(Math.abs(sd - 0.5)).toBeLessThan(0.0158);
  });

  it('are the same for all variants of a problem, and decide the hash of each', () => {
    const suite = resolve(base);
    const [one, two] = suite.experiments;
    expect(one?.problem).toBe(two?.problem);
    const louder = changed('sd: 0.5', 'sd: 0.6');
    expect(louder.experiments.map(e => e.hash)).not.toEqual(suite.experiments.map(e => e.hash));
  });

  it('come from one stream where parts name the same one', () => {
    const suite = changed(
      '      inputs: { reshape: { of: { range: { from: 0, to: 9 } }, shape: [10, 1] } }\n      targets: { noise: { of: { scale: { of: inputs, by: 2 } }, sd: 0.5 } }',
      '      inputs: { uniform: { shape: [10, 1], to: 8, stream: x } }\n      targets: { uniform: { shape: [10, 1], to: 16, stream: x } }',
    );
    const { inputs, targets } = dataOf(suite, 3);
    expect(targets.values).toEqual(inputs.values.map((v: number) => 2 * v));
  });

  it('are none where a state is named', () => {
    const suite = replaced(base, ['sd: 0.5', 'sd: 0.5, randomState: 3'], ['by: seed', 'randomState: 42']);
    expect(problemOf(resolve(suite)).recipe).toBeUndefined();
  });

  it('may be drawn anew in each epoch, when the held-out ones are others', () => {
    const split = 'evaluation: { split: { share: 0.2, by: seed } }';
    const suite = resolve(
      replaced(
        base,
        [split, 'evaluation: { inputs: [[1], [2]], targets: [[2], [4]] }'],
        ['sd: 0.5 } }\n', 'sd: 0.5 } }\n      each: epoch\n'],
      ),
    );
    const names = { suite: 'drawn', problem: 'line', seed: 1 };
    const { recipe } = problemOf(suite);
    if (recipe === undefined) throw new Error('nothing of it is drawn');
    const first = makeData(recipe, drawOf(names), drawOf(names, 1)).targets;
    expect(first).toEqual(problemOf(suite).targets);
    expect(makeData(recipe, drawOf(names), drawOf(names, 2)).targets).not.toEqual(first);
  });

  it.each([
    ['by: seed', 'by: seed, randomState: 1', 'drawn "by: seed", anew in every run'],
    ['share: 0.2, by: seed', 'share: 0.2', 'drawn "by: seed", anew in every run'],
    ['share: 0.2, by: seed', 'last: 2, by: seed', 'the other splits draw nothing'],
    ['share: 0.2, by: seed', 'count: 10, by: seed', 'takes 10 of 10 samples and leaves none to train on'],
    ['sd: 0.5 } }\n', 'sd: 0.5 } }\n      each: epoch\n', 'other ones in each epoch'],
    [
      'input: [10]',
      'input: { normal: { shape: [1] } }',
      'is another sample in every run, since a seed decides of it',
    ],
    ['share: 0.2, by: seed', 'share: 0.2, by: seed, stratify: true', 'a class has one sample only'],
    [
      '{ scale: { of: inputs, by: 2 } }, sd: 0.5',
      '{ integers: { shape: [10], to: 0 } }, sd: 1',
      'holds no whole number',
    ],
  ])('%s → %s: refused', (from, to, message) => {
    expect(issues(from, to).join('\n')).toContain(message);
  });

  it('is no question of each epoch where nothing is drawn', () => {
    const text = replaced(
      base,
      ['sd: 0.5 } }\n', 'sd: 0.5, randomState: 1 } }\n      each: epoch\n'],
      ['split: { share: 0.2, by: seed }', 'inputs: [[1]], targets: [[2]]'],
    );
    expect(() => resolve(text)).toThrow('nothing of inputs and targets is drawn by the seed');
  });
});
