import { beforeAll, expect, test, vi } from 'vitest';
import { foldsOf, type NativeExperiment, SuiteError } from '../../src/suite/index.ts';
import { compileExperiment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { openEvaluator } from '../../src/train/evaluate.ts';
import { outcomeOf, type Trained } from '../../src/train/outcome.ts';
import { shapesOf, withOwnData } from '../../src/train/run-data.ts';
import type { TF } from '../../src/train/tf.ts';
import { loadSuiteText } from '../suite/from-text.ts';
import { compilingTf } from './compiled/support.ts';
import { setUp } from './support.ts';

const text = (split: string, more = '') => `format: 1
name: folds
version: 1.0.0
title: Folds
source: { title: An article }
seeds: 2
problems:
  line:
    title: A line
    data:
      inputs: { reshape: { of: { range: { from: 0, to: 9 } }, shape: [10, 1] } }
      targets: { scale: { of: inputs, by: 2 } }
      ${more}
    evaluation: { split: ${split} }
    metrics: { mse: { metric: meanSquaredError } }
    variants:
      one:
        layers: [{ dense: 1 }]
        training:
          { epochs: 3, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: sgd, learningRate: 0.01 }, loss: meanSquaredError }
`;

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

test('a run trains each fold on the other rows, and its metric is the mean', async () => {
  const experiment = loadSuiteText(text('{ folds: 4 }')).experiments[0] as NativeExperiment;
  expect(foldsOf(experiment.problem.recipe)).toBe(4);
  const evaluator = openEvaluator(tf, experiment);
  const trainings: Trained[] = [];
  const held: number[] = [];
  const weights = new Set<string>();
  for (let fold = 1; fold <= 4; fold++) {
    const run = withOwnData({ suite: 'folds', seed: 1, experiment, fold });
    const { inputs, evaluation } = run.experiment.problem;
    const own = [...(evaluation?.inputs.values ?? [])];
    held.push(...own);
    expect([...inputs.values, ...own].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const result = await trainEager(tf, run);
    weights.add(result.weightsHash);
    const compiled = await compileExperiment(tf, 'folds', run.experiment);
    const other = await compiled.train(1, { fold });
    compiled.dispose();
    // Float32 in both, in another order of the sums.
    for (const [i, loss] of other.losses.entries()) expect(loss).toBeCloseTo(result.losses[i] as number, 3);
    const metrics = evaluator.metrics(result.weights, run.experiment.problem);
    // A line without its shift: the squares of what it is off by, over the rows that this fold holds out.
    const [slope = Number.NaN, shift = Number.NaN] = result.weights.map(([w = Number.NaN]) => w);
    const squares = own.map(x => (slope * x + shift - 2 * x) ** 2);
    expect(metrics.mse).toBeCloseTo(squares.reduce((a, b) => a + b) / squares.length, 3);
    trainings.push({ result, metrics });
  }
  evaluator.dispose();
  // KFold of 10 by 4 has two folds of 3 and two of 2.
  expect(held).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(weights.size).toBe(4);
  const outcome = outcomeOf(trainings);
  const mean = trainings.reduce((sum, t) => sum + (t.metrics?.mse ?? Number.NaN), 0) / 4;
  expect(outcome.metrics?.mse).toBe(mean);
  expect(outcome.loss.loss).toEqual(outcomeOf(trainings.slice(0, 1)).loss.loss);
});

test('a fold draws weights of its own, and the seed draws the folds where it is asked to', () => {
  const experiment = loadSuiteText(text('{ folds: 4, by: seed }')).experiments[0] as NativeExperiment;
  const rows = (seed: number, fold: number) =>
    withOwnData({ suite: 'folds', seed, experiment, fold }).experiment.problem.evaluation?.inputs.values;
  const all = (seed: number) => [1, 2, 3, 4].flatMap(fold => [...(rows(seed, fold) ?? [])]);
  expect(all(1).toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(all(1)).not.toEqual(all(2));
  // Two programs are compiled: for seven rows and for eight.
  const shapes = [1, 2, 3, 4].map(fold =>
    shapesOf(withOwnData({ suite: 'folds', seed: 1, experiment, fold }).experiment),
  );
  expect(new Set(shapes).size).toBe(2);
});

test('scalers are fitted on the rows of each fold', () => {
  const scaled = text('{ folds: 2 }', 'scaling: { inputs: { minMax: {} } }');
  const experiment = loadSuiteText(scaled).experiments[0] as NativeExperiment;
  const run = withOwnData({ suite: 'folds', seed: 1, experiment, fold: 2 });
  // Trained on 0 to 4: 5 to 9 are from 1.25 to 2.25.
  expect(run.experiment.problem.inputs.values[4]).toBe(1);
  expect(run.experiment.problem.evaluation?.inputs.values[0]).toBe(1.25);
});

test.each([
  ['probes', '{ folds: 4 }', '', /probes\.p: asks a model, and with folds each run has as many/],
  ['other rows', '{ folds: 4 }', 'vary: bootstrap', /vary: asks for data like these, and each fold/],
  ['more folds than samples', '{ folds: 11 }', '', /folds: are 11, and there are 10 samples/],
  [
    'two ways to draw',
    '{ folds: 2, by: seed, randomState: 1 }',
    '',
    /folds are taken in the order of the data/,
  ],
])('refuses %s', (what, split, more, says) => {
  const probes =
    'metrics: { mse: { metric: meanSquaredError } }\n    probes: { p: { input: [1], truth: { value: 2, tolerance: { absolute: 1 } } } }';
  const suite = text(split, more);
  const written =
    what === 'probes' ? suite.replace('metrics: { mse: { metric: meanSquaredError } }', probes) : suite;
  expect(() => loadSuiteText(written)).toThrow(SuiteError);
  expect(() => loadSuiteText(written)).toThrow(says);
});
