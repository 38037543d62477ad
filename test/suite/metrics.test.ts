import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatIssue, loadSuite, resolveText, type Suite, SuiteError } from '../../src/suite/index.ts';
import { replaced } from '../replaced.ts';
import { temporaryFolder } from '../temporary.ts';
import { valid } from './corpus.ts';

const folder = temporaryFolder('metrics');
writeFileSync(path.join(folder, 'pets.csv'), 'weight,kind\n4,cat\n20,dog\n5,cat\n1,mouse\n31,dog\n');

const base = `format: 1
name: pets
version: 1.0.0
title: Pets by weight
source: { title: An article }
seeds: 30
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: categoricalCrossentropy }
problems:
  pets:
    title: Kind of pet
    data:
      inputs: { reshape: { of: { csv: { file: pets.csv, columns: [weight] } }, shape: [5, 1] } }
      targets: { classes: { file: pets.csv, column: kind, labels: [cat, dog, mouse], as: oneHot } }
    evaluation: { split: { rows: [1, 2] } }
    metrics:
      accuracy:
        metric: categoricalAccuracy
        threshold: { atLeast: 0.9, gate: fail }
        printed: { values: { simple: 0.95 }, tolerance: { absolute: 0.02 } }
    variants:
      simple: { layers: [{ dense: { units: 3, activation: softmax } }] }
      deep: { layers: [{ dense: 4 }, { dense: { units: 3, activation: softmax } }] }
claims:
  deeper: { says: Deeper is better., problem: pets, metric: accuracy, better: deep, than: simple }
`;

const resolve = (text: string): Suite => resolveText('pets.yaml', text, folder);
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

describe('held-out samples', () => {
  it('are taken out of the data by their places', () => {
    const { inputs, targets, evaluation } = problemOf(resolve(base));
    expect(inputs).toEqual({ shape: [3, 1], values: [4, 1, 31] });
    expect(targets).toEqual({ shape: [3, 3], values: [1, 0, 0, 0, 0, 1, 0, 1, 0] });
    expect(evaluation).toEqual({
      inputs: { shape: [2, 1], values: [20, 5] },
      targets: { shape: [2, 3], values: [0, 1, 0, 1, 0, 0] },
    });
  });

  it.each([
    ['last: 2', [1, 31]],
    ['every: 2', [4, 5, 31]],
    ['every: 3, offset: 1', [20, 31]],
    ['rows: [4, 0]', [4, 31]],
  ])('split { %s }', (split, held) => {
    expect(problemOf(changed('rows: [1, 2]', split)).evaluation?.inputs.values).toEqual(held);
  });

  it('are data of their own, whose "inputs" are their own', () => {
    const suite = resolveText(
      'tiny.yaml',
      replaced(valid, [
        '    probes:',
        '    evaluation: { inputs: [[20], [30]], targets: { scale: { of: inputs, by: 2 } } }\n    metrics: { mse: { metric: meanSquaredError } }\n    probes:',
      ]),
      folder,
    );
    expect(problemOf(suite).evaluation?.targets).toEqual({ shape: [2, 1], values: [40, 60] });
  });

  it('as classes by number', () => {
    const suite = resolve(
      replaced(
        base,
        ['as: oneHot', 'as: index'],
        ['metric: categoricalAccuracy', 'metric: sparseCategoricalAccuracy'],
        ['loss: categorical', 'loss: sparseCategorical'],
      ),
    );
    expect(problemOf(suite).targets).toEqual({ shape: [3, 1], values: [0, 2, 1] });
  });
});

const articleHashes = [
  'c9008b864eee',
  'b361d99cbd32',
  '1dca1fdfa78e',
  'cc7eb2eee115',
  '6d4c6e37ff7f',
  '6097954ee5fd',
  '2b0b874e140d',
  'd27c9f0f30f3',
  '2d1fb0d42a36',
  '7c481c8aa0ce',
  '232faba3bce7',
  '217ff0cab2e6',
  '8b413d2d25da',
];

describe('a metric', () => {
  it('comes with its direction, its threshold and what was printed', () => {
    const suite = resolve(base);
    expect(problemOf(suite).metrics).toEqual([
      {
        id: 'accuracy',
        title: 'categoricalAccuracy',
        metric: 'categoricalAccuracy',
        better: 'higher',
        threshold: { target: { kind: 'at least', value: [0.9] }, share: 0.8, gate: 'fail' },
        printed: {
          simple: { printed: { kind: 'run', value: [0.95], half: [0.005] }, text: '0.95', gate: 'warn' },
        },
        // As it was written before: a tolerance of the printed value that only warned.
        repeats: { tolerance: { absolute: 0.02 }, share: 0.8, gate: 'tell' },
        margin: {},
      },
    ]);
    expect(suite.claims).toMatchObject([{ probe: 'accuracy', metric: true }]);
  });

  it('decides the hash of an experiment by what it is and what it is taken on, not by what it is held to', () => {
    const hash = (suite: Suite) => suite.experiments[0]?.hash;
    const own = hash(resolve(base));
    expect(hash(changed('atLeast: 0.9', 'atLeast: 0.8'))).toBe(own);
    expect(hash(changed('metric: categoricalAccuracy', 'metric: cosineSimilarity'))).not.toBe(own);
  });

  it('changes no hash of a suite without one', () => {
    // Taken before there were metrics.
    expect(loadSuite('suites/lstm-sequences').experiments.map(e => e.hash.slice(0, 12))).toEqual(
      articleHashes,
    );
  });
});

describe('what is wrong is said where it stands', () => {
  it.each([
    [
      'metric: categoricalAccuracy',
      'metric: categoricalAcuracy',
      ':19:9',
      'did you mean "categoricalAccuracy"?',
    ],
    ['metric: categoricalAccuracy', 'metric: accuracy', ':19:9', 'expected one of meanSquaredError'],
    ['metric: categoricalAccuracy', 'metric: sparseCategoricalAccuracy', ':19:9', 'takes one class a sample'],
    [
      'metric: categoricalAccuracy',
      'metric: r2Score',
      ':19:9',
      'output 3 of the held-out ones is 0 throughout',
    ],
    ['metric: categoricalAccuracy', 'metric: meanAbsolutePercentageError', ':19:9', 'divides by the targets'],
    [
      'metric: categoricalAccuracy',
      'metric: categoricalAccuracy\n        better: lower',
      ':20:9',
      'higher is better for',
    ],
    ['atLeast: 0.9', 'atMost: 0.9', ':20:9', 'write atLeast'],
    ['metric: categoricalAccuracy', 'better: lower', ':20:9', 'lower is better for accuracy; write atMost'],
    ['atLeast: 0.9,', 'atLeast: 0.9, atMost: 1,', ':20:9', 'give either "atLeast" or "atMost"'],
    ['values: { simple:', 'values: { simpel:', ':21:30', 'no such variant; there are simple, deep'],
    ['evaluation: { split: { rows: [1, 2] } }\n', '\n', ':17:5', 'needs samples to be taken on'],
    ['rows: [1, 2]', 'rows: [1, 7]', ':16:38', 'there is no sample 7 among 5'],
    ['rows: [1, 2]', 'rows: [1, 1]', ':16:38', 'sample 1 is listed twice'],
    ['rows: [1, 2]', 'last: 5', ':16:19', 'leaves no sample to train on of 5'],
    ['rows: [1, 2]', 'last: 1, every: 2', ':16:19', 'give one of "last", "every", "rows"'],
    ['rows: [1, 2]', 'last: 1, offset: 2', ':16:19', '"offset" goes with "every"'],
    ['split: { rows: [1, 2] }', 'inputs: [[1]]', ':16:5', 'give either "inputs" and "targets", or "split"'],
    [
      'split: { rows: [1, 2] }',
      'inputs: [[1, 2]], targets: [[1, 0, 0]]',
      ':16:19',
      "is 1×2; the data's inputs are 5×1",
    ],
    [
      'split: { rows: [1, 2] }',
      'inputs: [[1], [2]], targets: [[1, 0, 0]]',
      ':16:39',
      'has 1 samples where inputs has 2',
    ],
    [
      'labels: [cat, dog, mouse]',
      'labels: [cat, dog, moose]',
      ':15:18',
      '"pets.csv" line 5, column "kind": "mouse" is none of the labels',
    ],
    ['labels: [cat, dog, mouse]', 'labels: [cat, cat, dog]', ':15:18', 'the label "cat" is listed twice'],
    ['column: kind', 'column: sort', ':15:18', 'has no column "sort"; it has weight, kind'],
    ['metric: accuracy, better', 'metric: recall, better', ':26:53', 'no such metric; there are accuracy'],
    [
      'metric: accuracy, better',
      'probe: accuracy, better',
      ':26:53',
      'no such probe; the problem has no probes',
    ],
    [
      'metric: accuracy, better',
      'probe: x, metric: accuracy, better',
      ':26:3',
      'give either "probe" or "metric"',
    ],
    ['metric: accuracy, better', 'better', ':26:3', 'give either "probe" or "metric"'],
    [
      '    variants:',
      '    probes: { accuracy: { input: [3], truth: { value: [1, 0, 0], tolerance: { absolute: 1 } } } }\n    variants:',
      ':18:7',
      'a probe of the problem has this name already',
    ],
  ])('%s → %s', (from, to, place, says) => {
    const found = issues(from, to);
    expect(found).toContainEqual(expect.stringContaining(says));
    expect(found.find(i => i.includes(says))).toContain(place);
  });

  it('without a probe and without a metric', () => {
    const at = valid.indexOf('    probes:');
    const end = valid.indexOf('    variants:');
    const text = (valid.slice(0, at) + valid.slice(end)).replace(/claims:[\s\S]*/, '');
    expect(() => resolveText('tiny.yaml', text, folder)).toThrow('needs at least one probe, or a metric');
  });

  it.each([
    ['binaryAccuracy', '[[2], [0]]', 'takes targets of 0 and 1; the held-out targets hold 2'],
    ['binaryCrossentropy', '[[0.5], [1.5]]', 'takes targets from 0 to 1; the held-out targets hold 1.5'],
    ['sparseCategoricalAccuracy', '[[0.5], [1]]', 'takes whole numbers from 0 as targets'],
    [
      'categoricalAccuracy',
      '[[1], [0]]',
      'takes targets with a number for each class; the held-out targets are 2×1',
    ],
    ['meanSquaredLogarithmicError', '[[-1], [0]]', 'takes targets from 0 up; the held-out targets hold -1'],
  ])('%s on %s', (metric, targets, says) => {
    const text = replaced(valid, [
      '    probes:',
      `    evaluation: { inputs: [[20], [30]], targets: ${targets} }\n    metrics: { m: { metric: ${metric} } }\n    probes:`,
    ]);
    expect(() => resolveText('tiny.yaml', text, folder)).toThrow(says);
  });
});
