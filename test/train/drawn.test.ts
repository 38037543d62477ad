import { beforeAll, describe, expect, test } from 'vitest';
import { makeData, type NativeExperiment, nativeExperiments, resolveText } from '../../src/suite/index.ts';
import { compileExperiment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { openEvaluator } from '../../src/train/evaluate.ts';
import { withOwnData } from '../../src/train/run-data.ts';
import { dataStreams } from '../../src/train/seeds.ts';
import type { TF } from '../../src/train/tf.ts';
import { compilingTf } from './compiled/support.ts';
import { setUp } from './support.ts';

const suite = resolveText(
  'drawn.yaml',
  `format: 1
name: drawn
version: 1.0.0
title: Data that a seed draws
source: { title: An article }
seeds: 3
defaults:
  training:
    { epochs: 4, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam, learningRate: 0.05 }, loss: meanSquaredError }
problems:
  split:
    title: A split by the seed
    data:
      inputs: { reshape: { of: { range: { from: 0, to: 9 } }, shape: [10, 1] } }
      targets: { noise: { of: { scale: { of: inputs, by: 2 } }, sd: 0.5 } }
    evaluation: { split: { share: 0.2, by: seed } }
    validation: evaluation
    metrics: { mse: { metric: meanSquaredError } }
    variants:
      one: { layers: [{ dense: { units: 1, activation: tanh } }] }
  epochs:
    title: Other samples in each epoch
    data:
      inputs: { uniform: { shape: [10, 1] } }
      targets: { sin: { of: inputs } }
      each: epoch
    probes: { half: { input: [0.5], truth: { value: 0.4794, tolerance: { absolute: 0.1 } } } }
    variants:
      one: { layers: [{ dense: { units: 1, activation: tanh } }] }
  scaled:
    title: Large numbers
    data:
      inputs: { reshape: { of: { range: { from: 100, to: 120 } }, shape: [21, 1] } }
      targets: { scale: { of: inputs, by: 1000 } }
      scaling: { inputs: standardise, targets: minMax }
    evaluation: { split: { share: 0.2, by: seed } }
    metrics: { mae: { metric: meanAbsoluteError } }
    probes: { middle: { input: [110], truth: { value: 110000, tolerance: { relative: 0.05 } } } }
    variants:
      one: { layers: [{ dense: 1 }] }
  weighted:
    title: Large numbers, of which some count more
    data:
      inputs: { reshape: { of: { range: { from: 100, to: 120 } }, shape: [21, 1] } }
      targets: { scale: { of: inputs, by: 1000 } }
      scaling: { inputs: standardise, targets: minMax }
    probes: { middle: { input: [110], truth: { value: 110000, tolerance: { relative: 0.05 } } } }
    variants:
      one:
        layers: [{ dense: 1 }]
        training: { sampleWeight: [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2] }
`,
  '.',
);
const [split, epochs, scaled, weighted] = nativeExperiments(suite) as [
  NativeExperiment,
  NativeExperiment,
  NativeExperiment,
  NativeExperiment,
];

/** The same experiment with the data of one seed written out. */
function writtenOut(experiment: NativeExperiment, seed: number, epoch = 1): NativeExperiment {
  const { recipe, ...problem } = experiment.problem;
  if (recipe === undefined) throw new Error('nothing of it is drawn');
  const names = { suite: suite.name, problem: problem.id, variant: experiment.variant.id, seed };
  const data = makeData(recipe, dataStreams(names), dataStreams(names, epoch));
  return { ...experiment, problem: { ...problem, ...data } };
}

describe('data that a seed draws', () => {
  let tf: TF;
  beforeAll(async () => {
    tf = await compilingTf();
  }, setUp);

  test('train in both engines as the same data do when they are written out', async () => {
    const compiled = await compileExperiment(tf, suite.name, split);
    const hashes = new Set<string>();
    try {
      for (const seed of [1, 2]) {
        const task = { suite: suite.name, seed };
        const eager = await trainEager(tf, { ...task, experiment: split });
        const written = await trainEager(tf, { ...task, experiment: writtenOut(split, seed) });
        expect(eager.weightsHash).toBe(written.weightsHash);
        expect(eager.validation).toEqual(written.validation);
        const own = await compiled.train(seed);
        const plain = await compileExperiment(tf, suite.name, writtenOut(split, seed));
        expect(own.weightsHash).toBe((await plain.train(seed)).weightsHash);
        plain.dispose();
        // Float32 in both, in another order of the sums.
        for (const [i, loss] of own.losses.entries()) expect(loss).toBeCloseTo(eager.losses[i] as number, 3);
        hashes.add(own.weightsHash);
      }
    } finally {
      compiled.dispose();
    }
    expect(hashes.size).toBe(2);
  });

  test('are other ones in each epoch, the same in both engines', async () => {
    const compiled = await compileExperiment(tf, suite.name, epochs);
    const own = await compiled.train(7);
    compiled.dispose();
    const eager = await trainEager(tf, { suite: suite.name, seed: 7, experiment: epochs });
    for (const [i, loss] of own.losses.entries()) expect(loss).toBeCloseTo(eager.losses[i] as number, 5);
    const still = await trainEager(tf, { suite: suite.name, seed: 7, experiment: writtenOut(epochs, 7) });
    // The first epoch has the same samples, the next ones have not.
    expect(still.losses[0]).toBe(eager.losses[0]);
    expect(still.losses[1]).not.toBeCloseTo(eager.losses[1] as number, 4);
  });

  test('are scaled for the model, and its predictions and metrics keep their units, in both engines', async () => {
    const compiled = await compileExperiment(tf, suite.name, scaled);
    for (const seed of [1, 2]) {
      const own = withOwnData({ suite: suite.name, seed, experiment: scaled });
      const eager = await trainEager(tf, own);
      const result = await compiled.train(seed);
      // After four epochs the model is still wrong by a part of the range of the targets, 20000: in their units that is a
      // large number, and in the scaled ones it would be less than 3.
      for (const { predictions, weights } of [eager, result]) {
        expect(Math.abs((predictions.middle?.[0] as number) - 110000)).toBeLessThan(60000);
        const evaluator = openEvaluator(tf, scaled);
        const { mae } = evaluator.metrics(weights, own.experiment.problem);
        evaluator.dispose();
        expect(mae).toBeGreaterThan(10);
        expect(mae).toBeLessThan(60000);
      }
      expect(result.predictions.middle?.[0]).toBeCloseTo(eager.predictions.middle?.[0] as number, -1);
    }
    compiled.dispose();
  });

  test('are scaled with the weights of the samples left where they are', async () => {
    const sampleWeight = Array.from({ length: weighted.problem.inputs.shape[0] ?? 0 }, (_row, i) => i % 3);
    expect(weighted.variant.sampleWeight).toEqual(sampleWeight);
    const { experiment } = withOwnData({ suite: suite.name, seed: 1, experiment: weighted });
    const { recipe: _, back: __, ...problem } = experiment.problem;
    const written = await trainEager(tf, {
      suite: suite.name,
      seed: 1,
      experiment: { ...experiment, problem },
    });
    const own = await trainEager(tf, { suite: suite.name, seed: 1, experiment: weighted });
    expect(own.weightsHash).toBe(written.weightsHash);
    const compiled = await compileExperiment(tf, suite.name, weighted);
    const other = await compiled.train(1);
    compiled.dispose();
    // Float32 in both, in another order of the sums.
    for (const [i, loss] of other.losses.entries()) expect(loss).toBeCloseTo(own.losses[i] as number, 4);
  });
});
