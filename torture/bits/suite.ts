import { activationName } from '../../src/suite/layers/index.ts';
import { lossNames } from '../../src/suite/losses.ts';
import { optimizerNames } from '../../src/suite/optimizers.ts';

/** A layer, or several, as a suite writes them. */
type Layers = readonly object[];

const numbers = (count: number, shape: readonly number[], shift: number) => ({
  sin: {
    of: { shift: { of: { reshape: { of: { range: { from: 0, to: count - 1 } }, shape } }, by: shift } },
  },
});
const of = (shape: readonly number[]) => shape.reduce((a, b) => a * b);
const inputs = (shape: readonly number[]) => numbers(of(shape), shape, 0.25);

const flat = { flatten: {} };
const recurrent = { units: 5, recurrentActivation: 'sigmoid' };
const unit = { units: 5 };

/** Layers by what goes in, one sample's shape: each kind of the format is there once or more. */
const kinds: Readonly<
  Record<string, { readonly shape: readonly number[]; readonly layers: Record<string, Layers> }>
> = {
  rows: {
    shape: [14, 6],
    layers: {
      dense: [{ dense: { units: 7, activation: 'tanh' } }],
      'batch-normalization': [{ dense: unit }, { batchNormalization: {} }],
      'layer-normalization': [{ dense: unit }, { layerNormalization: {} }],
      dropout: [{ dense: unit }, { dropout: { rate: 0.3 } }],
      'repeat-vector': [{ repeatVector: { n: 3 } }, flat],
      reshape: [{ reshape: { targetShape: [2, 3] } }, { permute: { dims: [2, 1] } }, flat],
      ...Object.fromEntries(
        activationName.options.map(activation => [
          `activation-${activation.toLowerCase()}`,
          [{ dense: { units: 7 } }, { activation: { activation } }],
        ]),
      ),
    },
  },
  series: {
    shape: [12, 9, 3],
    layers: {
      lstm: [{ lstm: recurrent }],
      gru: [{ gru: { ...recurrent, resetAfter: true } }],
      'simple-rnn': [{ simpleRnn: unit }],
      stacked: [
        { lstm: { ...recurrent, returnSequences: true } },
        { gru: { ...recurrent, resetAfter: true } },
      ],
      bidirectional: [{ bidirectional: { layer: { lstm: recurrent } } }],
      'time-distributed': [{ timeDistributed: { layer: { dense: unit } } }, flat],
      conv1d: [{ conv1d: { filters: 4, kernelSize: 3, activation: 'relu' } }, flat],
      'conv1d-causal': [{ conv1d: { filters: 4, kernelSize: 2, padding: 'causal', dilationRate: 2 } }, flat],
      'max-pooling1d': [{ maxPooling1d: { poolSize: 2 } }, flat],
      'average-pooling1d': [{ averagePooling1d: { poolSize: 2 } }, flat],
      'global-max-pooling1d': [{ globalMaxPooling1d: {} }],
      'global-average-pooling1d': [{ globalAveragePooling1d: {} }],
    },
  },
  short: {
    shape: [12, 3, 2],
    layers: {
      lstm: [{ lstm: recurrent }],
      gru: [{ gru: { ...recurrent, resetAfter: true } }],
      bidirectional: [
        { bidirectional: { layer: { lstm: { ...recurrent, returnSequences: true } } } },
        { lstm: recurrent },
      ],
    },
  },
  images: {
    shape: [8, 7, 6, 2],
    layers: {
      conv2d: [{ conv2d: { filters: 4, kernelSize: [3, 3], activation: 'relu' } }, flat],
      'batch-normalization2d': [
        { conv2d: { filters: 4, kernelSize: [3, 3] } },
        { batchNormalization: {} },
        flat,
      ],
      'max-pooling2d': [{ maxPooling2d: { poolSize: [2, 2] } }, flat],
      'average-pooling2d': [{ averagePooling2d: { poolSize: [2, 2] } }, flat],
      'global-max-pooling2d': [{ globalMaxPooling2d: {} }],
      'global-average-pooling2d': [{ globalAveragePooling2d: {} }],
    },
  },
};

/** Optimizers with the options that change what is computed. */
const settings: Readonly<Record<string, readonly object[]>> = {
  adam: [{}, { amsgrad: true }, { globalClipnorm: 0.1 }, { weightDecay: 0.01 }],
  sgd: [{}, { momentum: 0.9 }, { momentum: 0.9, nesterov: true }, { clipnorm: 0.05 }, { clipvalue: 0.01 }],
  momentum: [{ momentum: 0.9 }],
  rmsprop: [{}, { centered: true, momentum: 0.5 }],
};

/** Targets that fit a loss, and what the model ends with. */
function targetsOf(loss: string, samples: number) {
  const classes = /^(categorical|kullback)/.test(loss);
  const sparse = loss === 'sparseCategoricalCrossentropy';
  if (sparse || classes) {
    const index = Array.from({ length: samples }, (_, i) => [i % 3]);
    return {
      targets: sparse ? index : index.map(([c]) => [0, 1, 2].map(k => Number(k === c))),
      last: { dense: { units: 3, activation: 'softmax' } },
    };
  }
  if (/hinge/i.test(loss))
    return {
      targets: Array.from({ length: samples }, (_, i) => [i % 2 === 0 ? 1 : -1]),
      last: { dense: { units: 1 } },
    };
  if (loss === 'binaryCrossentropy')
    return {
      targets: Array.from({ length: samples }, (_, i) => [i % 2]),
      last: { dense: { units: 1, activation: 'sigmoid' } },
    };
  const positive = Array.from({ length: samples }, (_, i) => [0.5 + (i % 4) / 4, 1 + (i % 3) / 8]);
  return { targets: positive, last: { dense: { units: 2, activation: 'softplus' } } };
}

const epochs = 12;
/** Numbers of words, the 0 that is masked among them. */
const words = Array.from({ length: 10 }, (_, i) => Array.from({ length: 9 }, (_, t) => (i * t + i) % 6));

/** Every optimizer, layer, activation and loss of the format, each in a small model that is trained for some steps. */
export function everything(): object {
  const training = (optimizer: object, loss = 'meanSquaredError', batchSize = 5) => ({
    epochs,
    batchSize,
    validationSplit: 0,
    shuffle: true,
    optimizer,
    loss,
  });
  const problems: Record<string, object> = {};
  const add = (id: string, shape: readonly number[], targets: unknown, variants: Record<string, object>) => {
    problems[id] = {
      title: id,
      data: { inputs: id === 'words' ? words : inputs(shape), targets },
      probes: { first: { input: { slice: { of: 'inputs', from: 0, to: 1 } } } },
      variants,
    };
  };
  const linear = (samples: number) => numbers(samples * 2, [samples, 2], 1.5);
  for (const [id, { shape, layers }] of Object.entries(kinds)) {
    const variants = Object.entries(layers).map(([name, given]) => [
      name,
      {
        layers: [...given, { dense: { units: 2 } }],
        training: training({ name: 'adam', learningRate: 0.02 }),
      },
    ]);
    add(id, shape, linear(shape[0] as number), Object.fromEntries(variants));
  }
  add('words', [10, 9], linear(10), {
    embedding: {
      layers: [{ embedding: { inputDim: 6, outputDim: 4 } }, { lstm: recurrent }, { dense: { units: 2 } }],
      training: training({ name: 'adam', learningRate: 0.02 }),
    },
    masked: {
      layers: [
        { embedding: { inputDim: 6, outputDim: 4, maskZero: true } },
        { gru: { ...recurrent, resetAfter: true } },
        { dense: { units: 2 } },
      ],
      training: training({ name: 'rmsprop', learningRate: 0.02 }),
    },
  });
  const optimizers = optimizerNames.flatMap(name =>
    (settings[name] ?? [{}]).map((options, i) => [
      `${name}-${i + 1}`,
      {
        layers: [{ dense: { units: 9, activation: 'tanh' } }, { dense: { units: 2 } }],
        training: training({ name, learningRate: 0.01, ...options }),
      },
    ]),
  );
  add('optimizers', [14, 6], linear(14), Object.fromEntries(optimizers));
  for (const loss of lossNames) {
    const { targets, last } = targetsOf(loss, 14);
    add(`loss-${loss.toLowerCase()}`, [14, 6], targets, {
      model: {
        layers: [{ dense: { units: 5, activation: 'tanh' } }, last],
        training: training({ name: 'sgd', learningRate: 0.05 }, loss),
      },
    });
  }
  return {
    format: 1,
    name: 'bits',
    version: '1.0.0',
    title: 'Every layer, optimizer and loss',
    source: { title: 'made for this' },
    seeds: 1,
    problems,
  };
}
