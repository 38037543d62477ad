import { lossNames } from '../../src/suite/losses.ts';
import { optimizerNames } from '../../src/suite/optimizers.ts';
import { families, recurrent } from './layers.ts';

const numbers = (count: number, shape: readonly number[], shift: number) => ({
  sin: {
    of: { shift: { of: { reshape: { of: { range: { from: 0, to: count - 1 } }, shape } }, by: shift } },
  },
});
const of = (shape: readonly number[]) => shape.reduce((a, b) => a * b);
const inputs = (shape: readonly number[]) => numbers(of(shape), shape, 0.25);

/** Optimizers with the options that change what is computed. */
const settings: Readonly<Record<string, readonly object[]>> = {
  adam: [
    {},
    { amsgrad: true },
    { globalClipnorm: 0.1 },
    { weightDecay: 0.01 },
    { decay: 0.1 },
    { schedule: { exponentialDecay: { decaySteps: 3, decayRate: 0.9 } } },
    { schedule: { inverseTimeDecay: { decaySteps: 3, decayRate: 0.5 } } },
    { schedule: { polynomialDecay: { decaySteps: 9, power: 0.7, cycle: true } } },
    { schedule: { cosineDecay: { decaySteps: 20, warmupTarget: 0.03, warmupSteps: 5 } } },
    { schedule: { cosineDecayRestarts: { firstDecaySteps: 7, mMul: 0.8 } } },
    { schedule: { piecewiseConstantDecay: { boundaries: [9], values: [0.003] } } },
    { schedule: { epochs: { rates: [0.03, 0.01, 0.003] } } },
  ],
  adamw: [{}, { amsgrad: true }],
  sgd: [{}, { momentum: 0.9 }, { momentum: 0.9, nesterov: true }, { clipnorm: 0.05 }, { clipvalue: 0.01 }],
  momentum: [{ momentum: 0.9 }, { momentum: 0.9, nesterov: true }],
  rmsprop: [{}, { centered: true, momentum: 0.5 }],
  ftrl: [
    {},
    {
      l1RegularizationStrength: 0.01,
      l2RegularizationStrength: 0.02,
      l2ShrinkageRegularizationStrength: 0.03,
      beta: 0.1,
      learningRatePower: -0.7,
    },
  ],
  lion: [{}, { weightDecay: 0.1 }],
};

/** What else a training may have. */
const trainings: Readonly<Record<string, object>> = {
  'early-stopping': {
    validationSplit: 0.3,
    earlyStopping: { patience: 2, minDelta: 0.01, restoreBestWeights: true },
  },
  'best-checkpoint': { validationSplit: 0.3, bestCheckpoint: {} },
  'reduce-on-plateau': { reduceOnPlateau: { monitor: 'loss', minDelta: 0.05, patience: 1, cooldown: 1 } },
  'sample-weight': { sampleWeight: { shift: { of: numbers(14, [14], 2), by: 1 } } },
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
  for (const [id, { shape, layers }] of Object.entries(families)) {
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
      training: training({ name: 'rmsprop', learningRate: 0.02, repeatedWords: 'sum' }),
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
  const others = Object.entries(trainings).map(([name, more]) => [
    name,
    {
      layers: [{ dense: { units: 9, activation: 'tanh' } }, { dense: { units: 2 } }],
      training: { ...training({ name: 'adam', learningRate: 0.05 }), ...more },
    },
  ]);
  add('trainings', [14, 6], linear(14), Object.fromEntries(others));
  for (const loss of lossNames) {
    const { targets, last } = targetsOf(loss, 14);
    add(`loss-${loss.toLowerCase()}`, [14, 6], targets, {
      model: {
        layers: [{ dense: { units: 5, activation: 'tanh' } }, last],
        training: training({ name: 'sgd', learningRate: 0.05 }, loss),
      },
      ...(loss === 'sparseCategoricalCrossentropy' && {
        'class-weight': {
          layers: [{ dense: { units: 5, activation: 'tanh' } }, last],
          training: { ...training({ name: 'adam' }, loss), classWeight: { 1: 3 } },
        },
      }),
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
