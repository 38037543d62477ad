import { defineSuite } from 'seedgate';
import rows from './rows.json' with { type: 'json' };
import { targetsOf } from './targets.ts';

/** What the tests of suites in code load: the same model three times, and one that YAML cannot say. */
const training = {
  epochs: 6,
  batchSize: 4,
  validationSplit: 0,
  shuffle: true,
  optimizer: { name: 'adam', learningRate: 0.02 },
  loss: 'meanSquaredError',
} as const;

export default defineSuite({
  format: 1,
  name: 'in-code',
  version: '1.0.0',
  title: 'Sums, in code',
  source: { title: 'An article' },
  seeds: 30,
  problems: {
    sums: {
      title: 'Sums',
      data: {
        inputs: () => ({ shape: [16, 3, 1], values: Float64Array.from(rows) }),
        targets: () => targetsOf(rows),
      },
      evaluation: { inputs: [[[0.1], [0.2], [0.3]]], targets: { rowSum: 'inputs' } },
      metrics: { mse: { metric: 'meanSquaredError', threshold: { atMost: 1 } } },
      probes: { a: { input: [[0.1], [0.2], [0.3]], truth: { value: 0.6, tolerance: { absolute: 1 } } } },
      variants: {
        listed: {
          layers: [
            { lstm: { units: 5, recurrentActivation: 'sigmoid', returnSequences: true } },
            { dropout: 0.25 },
            {
              bidirectional: {
                layer: { gru: { units: 3, recurrentActivation: 'sigmoid', resetAfter: false } },
              },
            },
            { dense: { units: 4, activation: 'relu', kernelInitializer: 'heNormal' } },
            { dense: 1 },
          ],
          training,
        },
        built: {
          training,
          marks: { build: 'stated' },
          build: tf => {
            const kernelInitializer = 'glorotUniform' as const;
            const gru = tf.layers.gru({ units: 3, recurrentActivation: 'sigmoid', kernelInitializer });
            return tf.sequential({
              layers: [
                tf.layers.lstm({
                  units: 5,
                  recurrentActivation: 'sigmoid',
                  kernelInitializer,
                  unitForgetBias: true,
                  returnSequences: true,
                  inputShape: [3, 1],
                }),
                tf.layers.dropout({ rate: 0.25 }),
                tf.layers.bidirectional({ layer: gru, mergeMode: 'concat' }),
                tf.layers.dense({ units: 4, activation: 'relu', kernelInitializer: 'heNormal' }),
                tf.layers.dense({ units: 1, kernelInitializer }),
              ],
            });
          },
        },
        branches: {
          training: { ...training, batchSize: 5 },
          build: tf => {
            const input = tf.input({ shape: [3, 1] });
            const last = tf.layers.simpleRNN({ units: 4 }).apply(input) as ReturnType<typeof tf.input>;
            const all = tf.layers.flatten().apply(input) as ReturnType<typeof tf.input>;
            const joined = tf.layers.concatenate().apply([all, last]);
            const shared = tf.layers.dense({
              units: 7,
              useBias: false,
              kernelInitializer: tf.initializers.randomNormal({ mean: 0.1, stddev: 0.3 }),
            });
            const twice = shared.apply(shared.apply(joined));
            const normal = tf.layers.batchNormalization({ momentum: 0.7 }).apply(twice);
            const output = tf.layers.dense({ units: 1 }).apply(normal);
            return tf.model({ inputs: input, outputs: output as ReturnType<typeof tf.input> });
          },
        },
      },
    },
  },
  claims: {
    branches: { says: 'Branches help.', problem: 'sums', metric: 'mse', better: 'branches', than: 'listed' },
  },
});
