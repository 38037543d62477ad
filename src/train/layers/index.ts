import type { layers } from '@tensorflow/tfjs-node';
import type { Layer, PlainLayer, PlainLayerKind } from '../../suite/index.ts';
import type { MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import { attention, multiHeadAttention } from './attention.ts';
import type { LayerBuild, Place } from './build.ts';
import {
  activation,
  batchNormalization,
  conv1d,
  dense,
  dropout,
  embedding,
  layerNormalization,
} from './core.ts';
import {
  averagePooling2d,
  conv2d,
  globalAveragePooling2d,
  globalMaxPooling2d,
  maxPooling2d,
} from './image.ts';
import { add, average, concatenate, dot, maximum, minimum, multiply, subtract } from './merging.ts';
import { gru, lstm, simpleRnn } from './recurrent.ts';
import {
  averagePooling1d,
  flatten,
  globalAveragePooling1d,
  globalMaxPooling1d,
  maxPooling1d,
  permute,
  repeatVector,
  reshape,
} from './shaping.ts';

/** What makes each kind that `src/suite/layers` knows. */
const builds: { readonly [K in PlainLayerKind]: LayerBuild<K> } = {
  activation,
  add,
  attention,
  average,
  averagePooling1d,
  averagePooling2d,
  batchNormalization,
  concatenate,
  conv1d,
  conv2d,
  dense,
  dot,
  dropout,
  embedding,
  flatten,
  globalAveragePooling1d,
  globalAveragePooling2d,
  globalMaxPooling1d,
  globalMaxPooling2d,
  gru,
  layerNormalization,
  lstm,
  maxPooling1d,
  maxPooling2d,
  maximum,
  minimum,
  multiHeadAttention,
  multiply,
  permute,
  repeatVector,
  reshape,
  simpleRnn,
  subtract,
};

/** Makes the tf.layers layer of any kind, all its weights zero. */
export function makeLayer(tf: TF, layer: Layer, place: Place, masks: MaskSource): layers.Layer {
  if (!('layer' in layer)) return makePlain(tf, layer, place, masks);
  const { returnState, ...outer } = place;
  const innerPlace = { name: `${place.name}-${layer.layer.kind}`, ...(returnState && { returnState }) };
  const inner = makePlain(tf, layer.layer, innerPlace, masks);
  if (layer.kind === 'timeDistributed') return tf.layers.timeDistributed({ ...outer, layer: inner });
  if (!(inner instanceof tf.RNN)) throw new Error(`${layer.layer.kind} has no time steps`);
  return tf.layers.bidirectional({ ...layer.options, ...outer, layer: inner });
}

function makePlain<K extends PlainLayerKind>(
  tf: TF,
  { kind, options }: PlainLayer<K>,
  place: Place,
  masks: MaskSource,
): layers.Layer {
  const build: LayerBuild<K> = builds[kind];
  return build(tf, options, place, masks);
}
