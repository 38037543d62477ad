import { beforeAll, expect, test, vi } from 'vitest';
import { type NativeExperiment, SuiteError } from '../../src/suite/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { openEvaluator } from '../../src/train/evaluate.ts';
import { withOwnData } from '../../src/train/run-data.ts';
import type { TF } from '../../src/train/tf.ts';
import { loadSuiteText } from '../suite/from-text.ts';
import { setUp, testTf } from './support.ts';

const text = (probes: string, more = '') => `format: 1
name: probed
version: 1.0.0
title: Probed
source: { title: An article }
seeds: 2
problems:
  line:
    title: A line
    data:
      inputs: { reshape: { of: { range: { from: 0, to: 9 } }, shape: [10, 1] } }
      targets: { scale: { of: inputs, by: 2 } }
      ${more}
    probes:
      "20": { input: [20], truth: { value: 40, tolerance: { absolute: 1 } } }
      "30": { input: [30], truth: { value: 60, tolerance: { absolute: 1 } } }
      "40": { input: [40] }
    metrics: { error: { metric: meanAbsoluteError, probes: ${probes} } }
    variants:
      one:
        layers: [{ dense: 1 }]
        training:
          { epochs: 2, batchSize: 5, validationSplit: 0, shuffle: true, optimizer: { name: sgd, learningRate: 0.01 }, loss: meanSquaredError }
`;

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await testTf();
}, setUp);

test.each([
  ['as they are', ''],
  ['scaled for the model', 'scaling: { inputs: standardise, targets: minMax }'],
])('a metric is taken on the probes that it names, %s', async (_, more) => {
  const experiment = loadSuiteText(text('["20", "30"]', more)).experiments[0] as NativeExperiment;
  const run = withOwnData({ suite: 'probed', seed: 1, experiment });
  const { weights, predictions } = await trainEager(tf, run);
  const evaluator = openEvaluator(tf, experiment);
  const { error } = evaluator.metrics(weights, run.experiment.problem);
  evaluator.dispose();
  const off = (id: string, truth: number) => Math.abs((predictions[id]?.[0] as number) - truth);
  // Alone or both at once: float32, added in another order.
  expect(error).toBeCloseTo((off('20', 40) + off('30', 60)) / 2, 3);
});

test.each([
  ['["20", "40"]', /probes: "40" is no probe with a truth; .*there are 20, 30/],
  ['["20", "35"]', /probes: "35" is no probe with a truth/],
  ['["20"]', /probes/],
])('refuses %s', (probes, says) => {
  expect(() => loadSuiteText(text(probes))).toThrow(SuiteError);
  expect(() => loadSuiteText(text(probes))).toThrow(says);
});
