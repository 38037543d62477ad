import type { layers, RNN } from '@tensorflow/tfjs-node';
import type {
  BidirectionalLayer,
  Layer,
  PlainLayer,
  PlainLayerKind,
  RecurrentLayer,
} from '../../suite/index.ts';
import type { MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import { elu, leakyRelu, prelu, relu, softmax, thresholdedRelu } from './activations.ts';
import { attention, multiHeadAttention } from './attention.ts';
import { randomFlip, randomRotation, randomTranslation, randomZoom } from './augmentation.ts';
import type { LayerBuild, Place } from './build.ts';
import { equipRecurrent } from './cells.ts';
import {
  conv1dTranspose,
  conv2dTranspose,
  depthwiseConv1d,
  depthwiseConv2d,
  separableConv1d,
  separableConv2d,
} from './convolutions.ts';
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
import { alphaDropout, gaussianDropout, gaussianNoise, spatialDropout1d, spatialDropout2d } from './noise.ts';
import { gru, lstm, simpleRnn } from './recurrent.ts';
import {
  cropping1d,
  cropping2d,
  upSampling1d,
  upSampling2d,
  zeroPadding1d,
  zeroPadding2d,
} from './resizing.ts';
import { groupNormalization, normalization, rescaling, unitNormalization } from './scaling.ts';
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

export { adaptNormalizations } from './scaling.ts';
export { resetStates } from './stateful.ts';

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
  randomFlip,
  randomRotation,
  randomTranslation,
  randomZoom,
  simpleRnn,
  subtract,
  alphaDropout,
  conv1dTranspose,
  conv2dTranspose,
  cropping1d,
  cropping2d,
  depthwiseConv1d,
  depthwiseConv2d,
  elu,
  gaussianDropout,
  gaussianNoise,
  groupNormalization,
  leakyRelu,
  normalization,
  prelu,
  relu,
  rescaling,
  separableConv1d,
  separableConv2d,
  softmax,
  spatialDropout1d,
  spatialDropout2d,
  thresholdedRelu,
  unitNormalization,
  upSampling1d,
  upSampling2d,
  zeroPadding1d,
  zeroPadding2d,
};

const isRecurrent = (layer: PlainLayer): layer is RecurrentLayer =>
  layer.kind === 'lstm' || layer.kind === 'gru' || layer.kind === 'simpleRnn';

/** Makes the tf.layers layer of any kind, all its weights zero. */
export function makeLayer(tf: TF, layer: Layer, place: Place, masks: MaskSource): layers.Layer {
  if (!('layer' in layer)) {
    const plain = makePlain(tf, layer, place, masks);
    if (isRecurrent(layer) && plain instanceof tf.RNN) equipRecurrent(tf, plain, layer, place.name, masks);
    return plain;
  }
  const { returnState, ...outer } = place;
  const innerPlace = { name: `${place.name}-${layer.layer.kind}`, ...(returnState && { returnState }) };
  const inner = makePlain(tf, layer.layer, innerPlace, masks);
  if (layer.kind === 'timeDistributed') {
    if (isRecurrent(layer.layer) && inner instanceof tf.RNN)
      equipRecurrent(tf, inner, layer.layer, place.name, masks);
    return tf.layers.timeDistributed({ ...outer, layer: inner });
  }
  if (!(inner instanceof tf.RNN)) throw new Error(`${layer.layer.kind} has no time steps`);
  const both = tf.layers.bidirectional({ ...layer.options, ...outer, layer: inner });
  // tf.layers makes its two layers anew from the configuration of the one that it is given.
  const sides = both as unknown as { forwardLayer: RNN; backwardLayer: RNN };
  if (layer.backward !== undefined) sides.backwardLayer = turnedLayer(tf, both, layer, innerPlace, masks);
  equipRecurrent(tf, sides.forwardLayer, layer.layer, `${place.name}/forward`, masks);
  equipRecurrent(tf, sides.backwardLayer, layer.backward ?? layer.layer, `${place.name}/backward`, masks);
  return both;
}

/** What a bidirectional layer has the other way, where it is not the twin of the one that tf.layers was given. */
function turnedLayer(
  tf: TF,
  both: layers.Layer,
  { options, layer, backward = layer }: BidirectionalLayer,
  place: Place,
  masks: MaskSource,
): RNN {
  const way = { goBackwards: !layer.options.goBackwards };
  const turned = { ...backward, options: { ...backward.options, ...way } } as RecurrentLayer;
  const made = makePlain(tf, turned, { ...place, name: `backward_${place.name}` }, masks);
  const { computeOutputShape } = both;
  // tf.layers takes twice the forward layer's units.
  if (options.mergeMode === 'concat')
    both.computeOutputShape = shape => {
      const [steps] = [computeOutputShape.call(both, shape)] as [number[]];
      return [...steps.slice(0, -1), layer.options.units + backward.options.units];
    };
  return made as RNN;
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
