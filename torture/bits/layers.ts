import { activationName } from '../../src/suite/layers/index.ts';

/** A layer, or several, as a suite writes them. */
type Layers = readonly object[];

/** Models of one shape of samples, by names; the first axis of the shape is that of the samples. */
interface Family {
  readonly shape: readonly number[];
  readonly layers: Readonly<Record<string, Layers>>;
}

const flat = { flatten: {} };
export const recurrent = { units: 5, recurrentActivation: 'sigmoid' };
const resetting = { ...recurrent, resetAfter: true };
const unit = { units: 5 };
const wide = { units: 7, activation: 'tanh' };

/** A kind of two or three layers, each a dense one of what the model is given. */
const merged = (kind: object, count = 2): Layers => {
  const names = ['a', 'b', 'c'].slice(0, count);
  return [...names.map(name => ({ dense: wide, name, from: 'inputs' })), { ...kind, from: names }];
};
const penalised = (options: object): Layers => [{ dense: { ...unit, ...options } }];
const filters = { filters: 4, kernelSize: 3 };
const picture = { filters: 4, kernelSize: [3, 3] };
const seen = { conv2d: { filters: 3, kernelSize: [2, 2], activation: 'tanh' } };

const rows: Family = {
  shape: [14, 6],
  layers: {
    dense: [{ dense: wide }],
    'batch-normalization': [{ dense: unit }, { batchNormalization: {} }],
    'layer-normalization': [{ dense: unit }, { layerNormalization: {} }],
    'group-normalization': [{ dense: { units: 6 } }, { groupNormalization: { groups: 2 } }],
    'unit-normalization': [{ dense: unit }, { unitNormalization: {} }],
    normalization: [{ normalization: {} }, { dense: wide }],
    rescaling: [{ rescaling: { scale: 0.3, offset: 0.1 } }, { dense: wide }],
    dropout: [{ dense: unit }, { dropout: { rate: 0.3 } }],
    'gaussian-noise': [{ gaussianNoise: { stddev: 0.2 } }, { dense: wide }],
    'gaussian-dropout': [{ dense: unit }, { gaussianDropout: { rate: 0.3 } }],
    'alpha-dropout': [{ dense: { units: 5, activation: 'selu' } }, { alphaDropout: { rate: 0.3 } }],
    'repeat-vector': [{ repeatVector: { n: 3 } }, flat],
    reshape: [{ reshape: { targetShape: [2, 3] } }, { permute: { dims: [2, 1] } }, flat],
    relu: [{ dense: wide }, { relu: { maxValue: 0.5, negativeSlope: 0.1, threshold: 0.1 } }],
    'leaky-relu': [{ dense: unit }, { leakyRelu: {} }],
    prelu: [{ dense: unit }, { prelu: { alphaInitializer: 'ones' } }],
    elu: [{ dense: unit }, { elu: { alpha: 0.7 } }],
    'thresholded-relu': [{ dense: unit }, { thresholdedRelu: { theta: 0.1 } }],
    softmax: [{ dense: unit }, { softmax: {} }],
    add: merged({ add: {} }, 3),
    subtract: merged({ subtract: {} }),
    multiply: merged({ multiply: {} }, 3),
    average: merged({ average: {} }, 3),
    maximum: merged({ maximum: {} }),
    minimum: merged({ minimum: {} }),
    concatenate: merged({ concatenate: {} }),
    dot: merged({ dot: { axes: -1, normalize: true } }),
    'regularizers-l1': penalised({ kernelRegularizer: { l1: 0.01, l2: 0.02 }, biasRegularizer: { l2: 0.1 } }),
    'regularizers-activity': penalised({ activityRegularizer: { l2: 0.1 } }),
    'constraint-max': penalised({ kernelConstraint: { maxNorm: { maxValue: 0.5 } } }),
    'constraint-unit': penalised({ kernelConstraint: 'unitNorm' }),
    'constraint-min-max': penalised({ kernelConstraint: { minMaxNorm: { maxValue: 0.6, rate: 0.9 } } }),
    'constraint-signs': penalised({ kernelConstraint: 'nonNeg' }),
    ...Object.fromEntries(
      activationName.options.map(activation => [
        `activation-${activation.toLowerCase()}`,
        [{ dense: { units: 7 } }, { activation: { activation } }],
      ]),
    ),
  },
};

const series: Family = {
  shape: [12, 9, 3],
  layers: {
    lstm: [{ lstm: recurrent }],
    gru: [{ gru: resetting }],
    'simple-rnn': [{ simpleRnn: unit }],
    stacked: [{ lstm: { ...recurrent, returnSequences: true } }, { gru: resetting }],
    states: [
      { lstm: recurrent, name: 'encoder', from: 'inputs' },
      { lstm: recurrent, from: 'inputs', initialState: 'encoder' },
    ],
    bidirectional: [{ bidirectional: { layer: { lstm: recurrent } } }],
    'time-distributed': [{ timeDistributed: { layer: { dense: unit } } }, flat],
    attention: [...merged({ attention: { useScale: true } }, 3), flat],
    'attention-concat': [...merged({ attention: { scoreMode: 'concat', dropout: 0.2 } }), flat],
    'multi-head-attention': [
      ...merged({ multiHeadAttention: { numHeads: 2, keyDim: 3, useCausalMask: true } }),
      flat,
    ],
    conv1d: [{ conv1d: { ...filters, activation: 'relu' } }, flat],
    'conv1d-causal': [{ conv1d: { filters: 4, kernelSize: 2, padding: 'causal', dilationRate: 2 } }, flat],
    'separable-conv1d': [{ separableConv1d: { ...filters, depthMultiplier: 2 } }, flat],
    'depthwise-conv1d': [{ depthwiseConv1d: { kernelSize: 3, padding: 'same' } }, flat],
    'conv1d-transpose': [{ conv1dTranspose: { ...filters, strides: 2 } }, flat],
    'spatial-dropout1d': [{ conv1d: filters }, { spatialDropout1d: { rate: 0.3 } }, flat],
    'zero-padding1d': [{ zeroPadding1d: { padding: [1, 2] } }, { conv1d: filters }, flat],
    cropping1d: [{ conv1d: filters }, { cropping1d: { cropping: [1, 2] } }, flat],
    'up-sampling1d': [{ upSampling1d: { size: 2 } }, { conv1d: filters }, flat],
    'max-pooling1d': [{ maxPooling1d: { poolSize: 2 } }, flat],
    'average-pooling1d': [{ averagePooling1d: { poolSize: 2 } }, flat],
    'global-max-pooling1d': [{ globalMaxPooling1d: {} }],
    'global-average-pooling1d': [{ globalAveragePooling1d: {} }],
  },
};

const short: Family = {
  shape: [12, 3, 2],
  layers: {
    lstm: [{ lstm: recurrent }],
    gru: [{ gru: resetting }],
    bidirectional: [
      { bidirectional: { layer: { lstm: { ...recurrent, returnSequences: true } } } },
      { lstm: recurrent },
    ],
  },
};

/** So many steps that they are a loop in the program, and not written out one by one. */
const long: Family = {
  shape: [6, 80, 2],
  layers: {
    lstm: [{ lstm: recurrent }],
    gru: [{ gru: resetting }],
    'simple-rnn': [{ simpleRnn: unit }],
    bidirectional: [{ bidirectional: { layer: { lstm: recurrent } } }],
  },
};

const images: Family = {
  shape: [8, 7, 6, 2],
  layers: {
    conv2d: [{ conv2d: { ...picture, activation: 'relu' } }, flat],
    'conv2d-dilated': [{ conv2d: { filters: 4, kernelSize: 2, dilationRate: 2, padding: 'same' } }, flat],
    'separable-conv2d': [{ separableConv2d: { ...picture, depthMultiplier: 2 } }, flat],
    'depthwise-conv2d': [{ depthwiseConv2d: { kernelSize: [3, 3], depthMultiplier: 2 } }, flat],
    'conv2d-transpose': [{ conv2dTranspose: { ...picture, strides: 2 } }, flat],
    'batch-normalization2d': [{ conv2d: picture }, { batchNormalization: {} }, flat],
    'group-normalization2d': [{ conv2d: picture }, { groupNormalization: { groups: 2 } }, flat],
    'spatial-dropout2d': [{ conv2d: picture }, { spatialDropout2d: { rate: 0.3 } }, flat],
    'random-flip': [{ randomFlip: {} }, seen, flat],
    'random-translation': [{ randomTranslation: { heightFactor: 0.2, widthFactor: 0.3 } }, seen, flat],
    'random-rotation': [{ randomRotation: { factor: 0.2, fillMode: 'wrap' } }, seen, flat],
    'random-zoom': [{ randomZoom: { heightFactor: 0.3, fillMode: 'constant' } }, seen, flat],
    'zero-padding2d': [{ zeroPadding2d: { padding: 1 } }, seen, flat],
    cropping2d: [seen, { cropping2d: { cropping: 1 } }, flat],
    'up-sampling2d': [{ upSampling2d: { size: 2 } }, seen, flat],
    'up-sampling2d-bilinear': [{ upSampling2d: { size: 2, interpolation: 'bilinear' } }, seen, flat],
    'max-pooling2d': [{ maxPooling2d: { poolSize: [2, 2] } }, flat],
    'average-pooling2d': [{ averagePooling2d: { poolSize: [2, 2] } }, flat],
    'global-max-pooling2d': [{ globalMaxPooling2d: {} }],
    'global-average-pooling2d': [{ globalAveragePooling2d: {} }],
  },
};

/** Layers by what goes in: each kind of the format is there once or more, but for the embedding. */
export const families: Readonly<Record<string, Family>> = { rows, series, short, long, images };
