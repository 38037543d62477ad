import { defineSuite } from 'seedgate';

/** Points of a grid over [−1.5, 1.5]², an array with its shape; `offset` shifts them to points in between. */
function grid(offset: number) {
  const at = (i: number) => -1.5 + 0.2 * (i + offset);
  const points = Array.from({ length: 15 * 15 }, (_, i) => [at(i % 15), at(Math.floor(i / 15))]);
  return { shape: [points.length, 2], values: points.flat() };
}

const inside = ({ values }: { values: number[] }) =>
  values.flatMap((x, i) => (i % 2 === 0 ? [[Number(x ** 2 + (values[i + 1] ?? 0) ** 2 < 1)]] : []));

const training = {
  epochs: 40,
  batchSize: 25,
  validationSplit: 0,
  shuffle: true,
  optimizer: { name: 'adam', learningRate: 0.02 },
  loss: 'binaryCrossentropy',
} as const;

export default defineSuite({
  format: 1,
  name: 'circle',
  version: '1.0.0',
  title: 'Inside a circle or not',
  source: { title: 'The README of this repository' },
  seeds: 20,
  problems: {
    circle: {
      title: 'x² + y² < 1',
      data: { inputs: () => grid(0), targets: () => inside(grid(0)) },
      evaluation: { inputs: () => grid(0.5), targets: () => inside(grid(0.5)) },
      metrics: {
        accuracy: {
          metric: 'binaryAccuracy',
          printed: { values: { squares: '0.98' }, near: { tolerance: { absolute: 0.03 }, gate: 'fail' } },
        },
      },
      variants: {
        plain: {
          layers: [{ dense: { units: 1, activation: 'sigmoid' } }],
          training,
        },
        squares: {
          training,
          // Two ways from the input to the output: YAML has one layer after the other.
          build: tf => {
            const input = tf.input({ shape: [2] });
            const squares = tf.layers.multiply().apply([input, input]);
            const both = tf.layers.concatenate().apply([input, squares as typeof input]);
            const output = tf.layers.dense({ units: 1, activation: 'sigmoid' }).apply(both);
            return tf.model({ inputs: input, outputs: output as typeof input });
          },
        },
      },
    },
  },
  claims: {
    squares: {
      says: 'A model that sees squares tells inside from outside, one that does not cannot.',
      problem: 'circle',
      metric: 'accuracy',
      better: 'squares',
      than: 'plain',
      gate: 'fail',
    },
  },
});
