import type { Tensor } from '@tensorflow/tfjs-node';
import type { LayerOptions, PlainLayerKind } from '../../suite/index.ts';
import type { Drawn, MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild, Place } from './build.ts';
import { ownLayer } from './custom.ts';

/** A layer that is only there in training. */
function inTraining<K extends PlainLayerKind>(
  tf: TF,
  kind: K,
  options: LayerOptions[K],
  place: Place,
  compute: (input: Tensor) => Tensor,
) {
  return ownLayer(tf, kind, options, place, {
    className: `Seeded-${kind}`,
    passesMask: true,
    compute: (input, _, training) => (training ? compute(input) : input),
  });
}

/** One draw for each channel of a sample, whatever lies between. */
const perChannel = ({ shape }: Tensor) =>
  shape.map((length, i) => (i === 0 || i === shape.length - 1 ? length : 1));

type Draw = (shape: readonly number[], drawn: Drawn) => Tensor;
const drawing =
  (masks: MaskSource, { name }: Place): Draw =>
  (shape, drawn) =>
    masks.mask(name, shape, drawn);

export const spatialDropout1d: LayerBuild<'spatialDropout1d'> = (tf, options, place, masks) => {
  const { rate } = options;
  const draw = drawing(masks, place);
  return inTraining(tf, 'spatialDropout1d', options, place, x => tf.mul(x, draw(perChannel(x), rate)));
};

export const spatialDropout2d: LayerBuild<'spatialDropout2d'> = (tf, options, place, masks) => {
  const draw = drawing(masks, place);
  return inTraining(tf, 'spatialDropout2d', options, place, x =>
    tf.mul(x, draw(perChannel(x), options.rate)),
  );
};

export const gaussianNoise: LayerBuild<'gaussianNoise'> = (tf, options, place, masks) => {
  const { stddev } = options;
  const draw = drawing(masks, place);
  return inTraining(tf, 'gaussianNoise', options, place, x =>
    tf.add(x, tf.mul(draw(x.shape, 'normal'), stddev)),
  );
};

export const gaussianDropout: LayerBuild<'gaussianDropout'> = (tf, options, place, masks) => {
  const { rate } = options;
  const draw = drawing(masks, place);
  const deviation = Math.sqrt(rate / (1 - rate));
  return inTraining(tf, 'gaussianDropout', options, place, x =>
    tf.mul(x, tf.add(1, tf.mul(draw(x.shape, 'normal'), deviation))),
  );
};

/** What selu goes to far below zero: −λα. */
const lowest = -1.6732632423543772 * 1.0507009873554805;

/** keras/src/layers/regularization/alpha_dropout.py. */
export const alphaDropout: LayerBuild<'alphaDropout'> = (tf, options, place, masks) => {
  const { rate } = options;
  const draw = drawing(masks, place);
  const scale = ((1 - rate) * (1 + rate * lowest ** 2)) ** -0.5;
  const offset = -scale * lowest * rate;
  return inTraining(tf, 'alphaDropout', options, place, x => {
    const kept = tf.cast(tf.greater(draw(x.shape, rate), 0), 'float32');
    const dropped = tf.mul(tf.sub(1, kept), lowest);
    return tf.add(tf.mul(tf.add(tf.mul(x, kept), dropped), scale), offset);
  });
};
