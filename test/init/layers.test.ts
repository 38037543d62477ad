import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convertModel, type Origin } from '../../src/init/index.ts';

/** Written by layer-configs-oracle.py beside it: a model of one layer each, by name. */
const file = new URL('../reference/layer-configs.json', import.meta.url);
const written = JSON.parse(readFileSync(file, 'utf8')) as Record<'keras2' | 'keras3', Record<string, string>>;
const origins: Readonly<Record<'keras2' | 'keras3', Origin>> = { keras2: 'Keras 2', keras3: 'Keras 3' };

const convert = (version: 'keras2' | 'keras3', name: string) =>
  convertModel({
    origin: origins[version],
    model: JSON.parse(written[version][name] ?? '') as Record<string, unknown>,
    compile: undefined,
  }).layers;

const expected: Readonly<Record<string, unknown>> = {
  penalties: {
    dense: {
      units: 3,
      kernelRegularizer: { l1: 0.01 },
      biasRegularizer: { l1: 0.1, l2: 0.02 },
      activityRegularizer: { l2: 0.003 },
      kernelConstraint: { maxNorm: { maxValue: 3 } },
      biasConstraint: 'nonNeg',
    },
  },
  constraints: {
    lstm: {
      units: 2,
      recurrentActivation: 'sigmoid',
      dropout: 0.2,
      recurrentDropout: 0.3,
      kernelConstraint: { unitNorm: { axis: 1 } },
      recurrentConstraint: { minMaxNorm: { minValue: 0.5, maxValue: 2, rate: 0.9 } },
      recurrentRegularizer: { l2: 0.001 },
    },
  },
  gru: { gru: { units: 2, recurrentActivation: 'sigmoid', resetAfter: true } },
  embedding: {
    embedding: {
      inputDim: 9,
      outputDim: 2,
      embeddingsRegularizer: { l2: 0.01 },
      embeddingsConstraint: 'maxNorm',
    },
  },
  leaky: { leakyRelu: { negativeSlope: 0.2 } },
  relu: { relu: { maxValue: 6, negativeSlope: 0.25 } },
  plainRelu: { activation: 'relu' },
  prelu: { prelu: { sharedAxes: [1], alphaRegularizer: { l1: 0.01 } } },
  elu: { elu: { alpha: 0.5 } },
  softmax: { activation: 'softmax' },
  noise: { gaussianNoise: 0.1 },
  gaussianDropout: { gaussianDropout: 0.3 },
  alphaDropout: { alphaDropout: 0.3 },
  spatial1d: { spatialDropout1d: 0.3 },
  spatial2d: { spatialDropout2d: 0.3 },
  rescaling: { rescaling: { scale: 0.5, offset: -1 } },
  normalization: 'normalization',
  unitNormalization: 'unitNormalization',
  groupNormalization: { groupNormalization: { groups: 2 } },
  zeroPadding1d: { zeroPadding1d: [1, 2] },
  zeroPadding2d: { zeroPadding2d: [[1, 0], 2] },
  cropping1d: { cropping1d: 2 },
  cropping2d: { cropping2d: [1, 2] },
  upSampling1d: { upSampling1d: 3 },
  upSampling2d: { upSampling2d: { size: [2, 3], interpolation: 'bilinear' } },
  separable1d: {
    separableConv1d: { filters: 4, kernelSize: 3, dilationRate: 2, depthwiseRegularizer: { l2: 0.01 } },
  },
  separable2d: {
    separableConv2d: { filters: 4, kernelSize: [3, 2], strides: 2, depthMultiplier: 2, activation: 'relu' },
  },
  depthwise1d: { depthwiseConv1d: { kernelSize: 3, padding: 'same' } },
  depthwise2d: { depthwiseConv2d: { kernelSize: 3, useBias: false } },
  transpose1d: { conv1dTranspose: { filters: 4, kernelSize: 3, strides: 2 } },
  transpose2d: { conv2dTranspose: { filters: 4, kernelSize: 3, strides: [2, 1], padding: 'same' } },
  dilated: { conv2d: { filters: 4, kernelSize: 2, dilationRate: 2 } },
  flip: { randomFlip: 'horizontal' },
  translation: {
    randomTranslation: {
      heightFactor: 0.1,
      widthFactor: [-0.2, 0.3],
      fillMode: 'constant',
      fillValue: 0.5,
    },
  },
  rotation: { randomRotation: 0.1 },
  zoom: { randomZoom: { heightFactor: 0.2 } },
};

describe.each(['keras2', 'keras3'] as const)('a layer as %s writes it', version => {
  it.each(Object.entries(expected))('%s', (name, layer) => {
    expect(convert(version, name)).toEqual([layer]);
  });

  it('is refused by name and option where a suite has it not', () => {
    expect(() => convert(version, 'refused-outputPadding')).toThrow(
      /Conv2DTranspose ".*output_padding is .*a suite can have none/,
    );
    expect(() => convert(version, 'refused-axis')).toThrow(
      /GroupNormalization ".*axis is 1; a suite can have -1/,
    );
  });
});

it('no layer is left out above', () => {
  expect(
    Object.keys(written.keras3)
      .filter(name => !name.startsWith('refused'))
      .sort(),
  ).toEqual(Object.keys(expected).sort());
});
