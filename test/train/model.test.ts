import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type Layer, layerNames, sizeOfModel, type Variant } from '../../src/suite/index.ts';
import { factsOf, plainLayerKinds, wrapperKinds } from '../../src/suite/layers/index.ts';
import { buildModel, disposeModel, parameterCount } from '../../src/train/model.ts';
import type { TF } from '../../src/train/tf.ts';
import { modelWeights } from '../../src/train/weights.ts';
import { dense, experiment, layer, lstm, sums } from './support.ts';

// Building needs no native code: `validate` does it with tfjs alone.
const tf = createRequire(import.meta.url)('@tensorflow/tfjs') as TF;
tf.enableProdMode();

const variantOf = (...layers: Layer[]): Variant => experiment({ layers, ...sums }).variant;
/** Of each kind: layers, the shape of a sample, trainable parameters by Keras' formulas, output's shape. */
const kinds: [kind: Layer['kind'], layers: Layer[], input: number[], parameters: number, output: number[]][] =
  [
    // 4 · (units · (features + units) + units), 3 · and 1 · the same
    ['lstm', [lstm(50)], [1, 1], 4 * (50 * 51 + 50), [50]],
    [
      'gru',
      [layer('gru', { units: 5, recurrentActivation: 'sigmoid', resetAfter: true })],
      [4, 2],
      3 * (5 * 7 + 2 * 5),
      [5],
    ],
    ['simpleRnn', [layer('simpleRnn', { units: 5, returnSequences: true })], [4, 2], 5 * 7 + 5, [4, 5]],
    ['dense', [dense(3, { useBias: false })], [7], 21, [3]],
    // window · in · filters + filters; (steps − window) / strides + 1
    ['conv1d', [layer('conv1d', { filters: 4, kernelSize: 3, strides: 2 })], [9, 2], 3 * 2 * 4 + 4, [4, 4]],
    [
      'conv2d',
      [layer('conv2d', { filters: 4, kernelSize: [3, 2], strides: 2 })],
      [9, 8, 2],
      3 * 2 * 2 * 4 + 4,
      [4, 4, 4],
    ],
    ['averagePooling2d', [layer('averagePooling2d')], [7, 4, 3], 0, [3, 2, 3]],
    ['maxPooling2d', [layer('maxPooling2d', { poolSize: [3, 2], padding: 'same' })], [7, 4, 3], 0, [3, 2, 3]],
    ['globalAveragePooling2d', [layer('globalAveragePooling2d')], [4, 5, 3], 0, [3]],
    ['globalMaxPooling2d', [layer('globalMaxPooling2d')], [4, 5, 3], 0, [3]],
    [
      'separableConv1d',
      [layer('separableConv1d', { filters: 5, kernelSize: 3 })],
      [7, 4],
      3 * 4 + 4 * 5 + 5,
      [5, 5],
    ],
    [
      'separableConv2d',
      [
        layer('separableConv2d', {
          filters: 5,
          kernelSize: [3, 2],
          strides: 2,
          depthMultiplier: 2,
          padding: 'same',
        }),
      ],
      [7, 4, 3],
      3 * 2 * 3 * 2 + 6 * 5 + 5,
      [4, 2, 5],
    ],
    [
      'depthwiseConv1d',
      [layer('depthwiseConv1d', { kernelSize: 2, dilationRate: 3 })],
      [7, 4],
      2 * 4 + 4,
      [4, 4],
    ],
    [
      'depthwiseConv2d',
      [layer('depthwiseConv2d', { kernelSize: 2, depthMultiplier: 3, useBias: false })],
      [7, 4, 2],
      4 * 2 * 3,
      [6, 3, 6],
    ],
    [
      'conv1dTranspose',
      [layer('conv1dTranspose', { filters: 5, kernelSize: 3, strides: 2 })],
      [4, 2],
      35,
      [9, 5],
    ],
    [
      'conv2dTranspose',
      [layer('conv2dTranspose', { filters: 5, kernelSize: 3, strides: [2, 4] })],
      [4, 3, 2],
      9 * 10 + 5,
      [9, 12, 5],
    ],
    ['dropout', [layer('dropout', { rate: 0.5 }), dense(1)], [3], 4, [1]],
    ['spatialDropout1d', [layer('spatialDropout1d', { rate: 0.5 })], [3, 2], 0, [3, 2]],
    ['spatialDropout2d', [layer('spatialDropout2d', { rate: 0.5 })], [3, 2, 4], 0, [3, 2, 4]],
    ['gaussianNoise', [layer('gaussianNoise', { stddev: 0.5 })], [3], 0, [3]],
    ['gaussianDropout', [layer('gaussianDropout', { rate: 0.5 })], [3], 0, [3]],
    ['alphaDropout', [layer('alphaDropout', { rate: 0.5 })], [3], 0, [3]],
    ['randomFlip', [layer('randomFlip')], [3, 2, 1], 0, [3, 2, 1]],
    [
      'randomTranslation',
      [layer('randomTranslation', { heightFactor: 0.1, widthFactor: [0, 0.2] })],
      [3, 2, 1],
      0,
      [3, 2, 1],
    ],
    ['randomRotation', [layer('randomRotation', { factor: 0.1 })], [3, 2, 1], 0, [3, 2, 1]],
    ['randomZoom', [layer('randomZoom', { heightFactor: 0.1 })], [3, 2, 1], 0, [3, 2, 1]],
    ['groupNormalization', [layer('groupNormalization', { groups: 2 })], [3, 4], 8, [3, 4]],
    ['unitNormalization', [layer('unitNormalization')], [3, 4], 0, [3, 4]],
    ['rescaling', [layer('rescaling', { scale: 2 })], [3, 4], 0, [3, 4]],
    ['normalization', [layer('normalization')], [3, 4], 0, [3, 4]],
    ['relu', [layer('relu', { maxValue: 6 })], [4], 0, [4]],
    ['leakyRelu', [layer('leakyRelu')], [4], 0, [4]],
    ['prelu', [layer('prelu', { sharedAxes: [1] })], [4, 3], 3, [4, 3]],
    ['elu', [layer('elu')], [4], 0, [4]],
    ['thresholdedRelu', [layer('thresholdedRelu')], [4], 0, [4]],
    ['softmax', [layer('softmax')], [4], 0, [4]],
    ['zeroPadding1d', [layer('zeroPadding1d', { padding: [2, 1] })], [4, 3], 0, [7, 3]],
    ['zeroPadding2d', [layer('zeroPadding2d', { padding: [[1, 0], 2] })], [4, 3, 2], 0, [5, 7, 2]],
    ['cropping1d', [layer('cropping1d')], [4, 3], 0, [2, 3]],
    ['cropping2d', [layer('cropping2d', { cropping: [1, [0, 2]] })], [4, 3, 2], 0, [2, 1, 2]],
    ['upSampling1d', [layer('upSampling1d')], [4, 3], 0, [8, 3]],
    ['upSampling2d', [layer('upSampling2d', { size: [2, 3] })], [4, 3, 2], 0, [8, 9, 2]],
    ['embedding', [layer('embedding', { inputDim: 10, outputDim: 4 })], [6], 40, [6, 4]],
    // gamma and beta; the moving mean and variance are not trained
    ['batchNormalization', [layer('batchNormalization')], [4, 3], 6, [4, 3]],
    ['layerNormalization', [layer('layerNormalization')], [4, 3], 6, [4, 3]],
    ['averagePooling1d', [layer('averagePooling1d', { poolSize: 2 })], [7, 3], 0, [3, 3]],
    ['maxPooling1d', [layer('maxPooling1d', { poolSize: 2, padding: 'same' })], [7, 3], 0, [4, 3]],
    ['flatten', [layer('flatten')], [4, 3], 0, [12]],
    ['globalAveragePooling1d', [layer('globalAveragePooling1d')], [4, 3], 0, [3]],
    ['globalMaxPooling1d', [layer('globalMaxPooling1d')], [4, 3], 0, [3]],
    ['activation', [layer('activation', { activation: 'tanh' })], [4], 0, [4]],
    ['repeatVector', [layer('repeatVector', { n: 3 })], [4], 0, [3, 4]],
    ['reshape', [layer('reshape', { targetShape: [2, 6] })], [4, 3], 0, [2, 6]],
    ['permute', [layer('permute', { dims: [2, 1] })], [4, 3], 0, [3, 4]],
    ['bidirectional', [layer('bidirectional', {}, lstm(5))], [4, 2], 2 * 4 * (5 * 7 + 5), [10]],
    ['timeDistributed', [layer('timeDistributed', {}, dense(5))], [4, 2], 15, [4, 5]],
  ];

describe('buildModel', () => {
  test.each(kinds)('%s', (_kind, layers, input, parameters, output) => {
    const variant = variantOf(...layers);
    const before = tf.memory().numTensors;
    const model = buildModel(tf, variant, input);
    expect(parameterCount(model)).toBe(parameters);
    expect(model.outputs[0]?.shape).toEqual([null, ...output]);
    // What is said of a layer without TensorFlow; of its weights, modelWeights makes sure.
    expect(sizeOfModel({ layers }, input).outputs[0]).toEqual(output);
    const weights = modelWeights(model, variant);
    expect(weights.length).toBe(model.weights.length);
    expect(new Set(weights.map(w => w.name)).size).toBe(weights.length);
    disposeModel(model);
    expect(tf.memory().numTensors).toBe(before);
  });

  test('there is no kind that the table above leaves out', () => {
    // Those that take several layers are in graph.test.ts.
    const single = plainLayerKinds.filter(kind => factsOf(kind).takes === undefined);
    expect(kinds.map(([kind]) => kind).toSorted()).toEqual([...single, ...wrapperKinds].toSorted());
  });

  test('names the experiment, the layer and its kind when tf.layers refuses it, and leaves nothing behind', () => {
    const before = tf.memory().numTensors;
    const variant = variantOf(lstm(4), lstm(3), dense(1));
    expect(() => buildModel(tf, variant, [3, 1], { experiment: 'sums/stacked' })).toThrow(
      /^sums\/stacked: layer 2 \(lstm\): tf\.layers refuses it: .*expected ndim=3/,
    );
    expect(tf.memory().numTensors).toBe(before);
  });

  test('names layers by kind and number, so that one of another kind renames none', () => {
    expect(layerNames(['lstm', 'dense', 'lstm', 'dense'])).toEqual([
      'lstm-1',
      'dense-1',
      'lstm-2',
      'dense-2',
    ]);
    const variant = variantOf(layer('bidirectional', {}, lstm(2)), layer('batchNormalization'), dense(1));
    const model = buildModel(tf, variant, [3, 1]);
    expect(modelWeights(model, variant).map(w => `${w.name} ${w.variable.shape.join('×')}`)).toEqual([
      'bidirectional-1/forward/kernel 1×8',
      'bidirectional-1/forward/recurrentKernel 2×8',
      'bidirectional-1/forward/bias 8',
      'bidirectional-1/backward/kernel 1×8',
      'bidirectional-1/backward/recurrentKernel 2×8',
      'bidirectional-1/backward/bias 8',
      'batchNormalization-1/gamma 4',
      'batchNormalization-1/beta 4',
      'batchNormalization-1/movingMean 4',
      'batchNormalization-1/movingVariance 4',
      'dense-1/kernel 4×1',
      'dense-1/bias 1',
    ]);
    disposeModel(model);
  });
});
