import { beforeAll, describe, expect, test } from 'vitest';
import type { Layer, Training } from '../../../src/suite/index.ts';
import { lossNames } from '../../../src/suite/losses.ts';
import { optimizerSchema } from '../../../src/suite/optimizers.ts';
import type { TF } from '../../../src/train/tf.ts';
import { dense, experiment, layer, lstm, setUp } from '../support.ts';
import { compilingTf, expectParity, positive, wavy } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

/** 15 samples of 4 steps and 2 features: 12 are trained on, in batches of 5, 5 and 2. */
const data = { inputs: wavy(15, 4, 2), targets: wavy(15, 1), probe: wavy(4, 2) };
const training: Partial<Training> = { epochs: 16, batchSize: 5 };
const gate = { recurrentActivation: 'sigmoid' };

/** Recurrent like an LSTM and compiled in less than half of the time: for what is about the layer beside it. */
const recurrent = (units: number, options: Record<string, unknown> = {}): Layer =>
  layer('simpleRnn', { units, ...options });

const models: Record<string, readonly Layer[]> = {
  'lstm, tanh': [lstm(6, { activation: 'tanh', ...gate }), dense(1)],
  'lstm, stacked and backwards': [
    lstm(6, { returnSequences: true }),
    lstm(5, { goBackwards: true }),
    dense(1),
  ],
  gru: [layer('gru', { units: 6, ...gate }), dense(1)],
  simpleRnn: [recurrent(6), dense(1)],
  'bidirectional gru': [
    layer('bidirectional', { mergeMode: 'sum' }, layer('gru', { units: 4, ...gate })),
    dense(1),
  ],
  'bidirectional, concatenated': [layer('bidirectional', { mergeMode: 'concat' }, lstm(4)), dense(1)],
  'bidirectional, multiplied': [layer('bidirectional', { mergeMode: 'mul' }, recurrent(4)), dense(1)],
  'bidirectional, averaged': [layer('bidirectional', { mergeMode: 'ave' }, recurrent(4)), dense(1)],
  'gru that resets after the product': [layer('gru', { units: 6, ...gate, resetAfter: true }), dense(1)],
  regularized: [
    dense(5, { activation: 'tanh', kernelRegularizer: { l2: 0.01 }, activityRegularizer: { l1: 0.01 } }),
    recurrent(4, { activityRegularizer: { l2: 0.02 }, recurrentConstraint: 'unitNorm' }),
    dense(1),
  ],
  'separableConv1d, depthwiseConv1d, conv1dTranspose': [
    layer('separableConv1d', { filters: 4, kernelSize: 2, activation: 'tanh' }),
    layer('conv1dTranspose', { filters: 3, kernelSize: 2, strides: 2 }),
    layer('depthwiseConv1d', { kernelSize: 2, depthMultiplier: 2 }),
    layer('flatten'),
    dense(1),
  ],
  'conv1d, pooled': [
    layer('conv1d', { filters: 6, kernelSize: 2, activation: 'relu', padding: 'same' }),
    layer('maxPooling1d', { poolSize: 2, strides: 2 }),
    layer('flatten'),
    dense(1),
  ],
  'conv1d, in strides of two': [
    layer('conv1d', { filters: 6, kernelSize: 2, strides: 2, padding: 'same' }),
    layer('averagePooling1d', { poolSize: 2, strides: 2 }),
    layer('flatten'),
    dense(1),
  ],
  'global average': [dense(6, { activation: 'elu' }), layer('globalAveragePooling1d'), dense(1)],
  'global maximum': [dense(6, { activation: 'selu' }), layer('globalMaxPooling1d'), dense(1)],
  repeatVector: [recurrent(5), layer('repeatVector', { n: 3 }), recurrent(4), dense(1)],
  'timeDistributed dense': [
    layer('timeDistributed', {}, dense(5, { activation: 'relu' })),
    recurrent(4),
    dense(1),
  ],
  'reshape and permute': [
    layer('permute', { dims: [2, 1] }),
    layer('reshape', { targetShape: [4, 2] }),
    layer('flatten'),
    dense(4, { activation: 'softmax' }),
    dense(1),
  ],
  // Without a bias before it: the normalisation takes it out again, its gradient is rounding, and Adam makes
  // steps of full size out of that.
  batchNormalization: [
    layer('flatten'),
    dense(6, { useBias: false }),
    layer('batchNormalization', { momentum: 0.8 }),
    dense(1),
  ],
  layerNormalization: [layer('flatten'), dense(6), layer('layerNormalization'), dense(1)],
  dropout: [recurrent(6, { returnSequences: true }), layer('dropout', { rate: 0.3 }), recurrent(4), dense(1)],
  'dropout at each time step': [
    layer('timeDistributed', {}, layer('dropout', { rate: 0.3 })),
    recurrent(4),
    layer('dropout', { rate: 0.5 }),
    dense(1),
  ],
};
for (const activation of [
  'gelu',
  'hardSigmoid',
  'mish',
  'relu6',
  'sigmoid',
  'softplus',
  'softsign',
  'swish',
  'tanh',
]) {
  models[`activation ${activation}`] = [
    layer('flatten'),
    dense(6),
    layer('activation', { activation }),
    dense(1),
  ];
}

/** For what is about the training and not about layers. */
const perceptron = (width = 1, activation = 'linear'): Layer[] => [
  layer('flatten'),
  dense(6, { activation: 'tanh' }),
  dense(width, { activation }),
];

describe('each layer trains as in the eager engine', () => {
  test.for(Object.entries(models))('%s', async ([, layers]) => {
    const [eager, compiled] = await expectParity(tf, experiment({ layers, ...data, training }));
    expect(compiled.parameters).toBe(eager.parameters);
  });

  // What samples held out add is a pass without the backward one, which these kinds of layers do not share with the others.
  test.for([
    'lstm, stacked and backwards',
    'bidirectional, concatenated',
    'regularized',
    'conv1d, pooled',
    'batchNormalization',
    'layerNormalization',
    'dropout',
    'dropout at each time step',
  ])('%s, with the held-out samples in the one batch of an epoch', async name => {
    const layers = models[name] as readonly Layer[];
    await expectParity(tf, experiment({ layers, ...data, training: { epochs: 50, batchSize: 12 } }));
  });

  test('embedding', async () => {
    const inputs = { shape: [15, 4], values: Array.from({ length: 60 }, (_, i) => (i * i) % 7) };
    const layers = [layer('embedding', { inputDim: 7, outputDim: 3 }), recurrent(4), dense(1)];
    const probe = { shape: [4], values: [0, 6, 2, 2] };
    await expectParity(tf, experiment({ layers, inputs, targets: wavy(15, 1), probe, training }));
  });

  test('moving averages of batchNormalization end as in the eager engine', async () => {
    const layers = models.batchNormalization as readonly Layer[];
    const [eager, compiled] = await expectParity(tf, experiment({ layers, ...data, training }));
    // Kernel; gamma, beta, moving mean and moving variance; kernel and bias.
    for (const i of [3, 4]) {
      const [a, b] = [eager.weights[i] as Float32Array, compiled.weights[i] as Float32Array];
      a.forEach((value, k) => {
        expect(Math.abs((b[k] as number) - value)).toBeLessThanOrEqual(1e-4 * Math.abs(value) + 1e-6);
      });
    }
  });
});

// keras-training.test.ts holds every optimizer, compiled, to Keras; a recurrent layer's gradients come to it another way.
describe('an optimizer of recurrent weights', () => {
  test.for([{ name: 'adam' }, { name: 'momentum', momentum: 0.9 }])('$name', async written => {
    const optimizer = optimizerSchema.parse(written);
    const layers = [lstm(6), dense(1)];
    await expectParity(tf, experiment({ layers, ...data, training: { ...training, optimizer } }));
  });
});

describe('each loss', () => {
  test.for(lossNames)('%s', async loss => {
    const classes = loss === 'sparseCategoricalCrossentropy';
    const many = /ategorical|kullback|cosine/.test(loss);
    const width = many ? 3 : 1;
    const rows = Array.from(positive(wavy(15, width)).values);
    const shares = rows.map((v, i) => {
      const row = rows.slice(i - (i % width), i - (i % width) + width);
      return v / row.reduce((a, b) => a + b, 0);
    });
    const targets = classes
      ? { shape: [15, 1], values: rows.slice(0, 15).map((_, i) => i % 3) }
      : {
          shape: [15, width],
          values: many ? shares : loss === 'binaryCrossentropy' ? rows.map((_, i) => i % 2) : rows,
        };
    const activation = many ? 'softmax' : /binary|poisson|Logarithmic/.test(loss) ? 'sigmoid' : 'linear';
    const layers = perceptron(width, activation);
    await expectParity(tf, experiment({ layers, ...data, targets, training: { ...training, loss } }));
  });
});
