import type { z } from 'zod';
import { activation } from './activation.ts';
import { elu, leakyRelu, prelu, relu, softmax, thresholdedRelu } from './activations.ts';
import { attention, multiHeadAttention } from './attention.ts';
import { randomFlip, randomRotation, randomTranslation, randomZoom } from './augmentation.ts';
import { conv1d } from './conv1d.ts';
import {
  averagePooling2d,
  conv2d,
  globalAveragePooling2d,
  globalMaxPooling2d,
  maxPooling2d,
} from './conv2d.ts';
import {
  conv1dTranspose,
  conv2dTranspose,
  depthwiseConv1d,
  depthwiseConv2d,
  separableConv1d,
  separableConv2d,
} from './convolutions.ts';
import { dense } from './dense.ts';
import { dropout } from './dropout.ts';
import { embedding } from './embedding.ts';
import { gru } from './gru.ts';
import type { Era, Takes, WeightSpec } from './kind.ts';
import { lstm } from './lstm.ts';
import { add, average, concatenate, dot, maximum, minimum, multiply, subtract } from './merging.ts';
import { alphaDropout, gaussianDropout, gaussianNoise, spatialDropout1d, spatialDropout2d } from './noise.ts';
import { batchNormalization, groupNormalization, layerNormalization } from './normalization.ts';
import { averagePooling1d, globalAveragePooling1d, globalMaxPooling1d, maxPooling1d } from './pooling.ts';
import {
  cropping1d,
  cropping2d,
  upSampling1d,
  upSampling2d,
  zeroPadding1d,
  zeroPadding2d,
} from './resizing.ts';
import { normalization, rescaling, unitNormalization } from './scaling.ts';
import type { Shape } from './shape.ts';
import { flatten, permute, repeatVector, reshape } from './shaping.ts';
import { simpleRnn } from './simple-rnn.ts';

/**
 * The layers that a suite may name and that contain no other layer, as tf.layers names them. A new one is a file here
 * (or a place in one), a line in this table, and what builds it in `src/train/layers`.
 */
export const layerKinds = {
  lstm,
  gru,
  simpleRnn,
  dense,
  conv1d,
  conv2d,
  separableConv1d,
  separableConv2d,
  depthwiseConv1d,
  depthwiseConv2d,
  conv1dTranspose,
  conv2dTranspose,
  dropout,
  spatialDropout1d,
  spatialDropout2d,
  gaussianNoise,
  gaussianDropout,
  alphaDropout,
  randomFlip,
  randomTranslation,
  randomRotation,
  randomZoom,
  embedding,
  batchNormalization,
  layerNormalization,
  groupNormalization,
  unitNormalization,
  rescaling,
  normalization,
  averagePooling1d,
  maxPooling1d,
  averagePooling2d,
  maxPooling2d,
  flatten,
  globalAveragePooling1d,
  globalMaxPooling1d,
  globalAveragePooling2d,
  globalMaxPooling2d,
  activation,
  relu,
  leakyRelu,
  prelu,
  elu,
  thresholdedRelu,
  softmax,
  repeatVector,
  reshape,
  permute,
  add,
  subtract,
  multiply,
  average,
  maximum,
  minimum,
  concatenate,
  dot,
  attention,
  multiHeadAttention,
  zeroPadding1d,
  zeroPadding2d,
  cropping1d,
  cropping2d,
  upSampling1d,
  upSampling2d,
};

export type PlainLayerKind = keyof typeof layerKinds;
export const plainLayerKinds = Object.keys(layerKinds) as PlainLayerKind[];

/** All options of each kind, Keras' defaults filled in. */
export type LayerOptions = {
  readonly [K in PlainLayerKind]: Readonly<z.output<(typeof layerKinds)[K]['schema']>>;
};

/** A layer that contains no other one. */
export type PlainLayer<K extends PlainLayerKind = PlainLayerKind> = {
  readonly [P in K]: { readonly kind: P; readonly options: LayerOptions[P] };
}[K];

/** What the table says of a kind, for who has a layer of any kind in hand. */
export interface LayerFacts<O> {
  readonly says: string;
  readonly options: Readonly<Record<string, z.ZodType>>;
  readonly eras: Readonly<Record<string, readonly Era[]>>;
  readonly unsaid?: Readonly<Record<string, unknown>>;
  readonly short?: string;
  readonly mixesSamples?: true;
  readonly bits?: (options: Readonly<Record<string, unknown>>) => number;
  readonly takes?: Takes;
  readonly schema: z.ZodType<O>;
  readonly written: z.ZodObject;
  weights(options: O, sample: Shape, others: readonly Shape[]): readonly WeightSpec[];
  output(options: O, sample: Shape, others: readonly Shape[]): Shape;
  uses?(options: O, sample: Shape): number;
}

const facts: { readonly [K in PlainLayerKind]: LayerFacts<LayerOptions[K]> } = layerKinds;

/** The table's entry of a kind. */
export const factsOf = <K extends PlainLayerKind>(kind: K): LayerFacts<LayerOptions[K]> => facts[kind];
