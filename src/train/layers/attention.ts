import type { Tensor } from '@tensorflow/tfjs-node';
import type { MaskSource } from '../masks.ts';
import { mergeLayer } from '../merge-layer.ts';
import type { TF } from '../tf.ts';
import type { LayerBuild } from './build.ts';

type Masks = readonly (Tensor | null)[];

/** keras/src/layers/attention/attention.py. */
export const attention: LayerBuild<'attention'> = (tf, options, place, masks) =>
  mergeLayer(tf, place, {
    kind: 'attention',
    options,
    mask: (_, [ofQuery = null]) => ofQuery,
    merge: (tensors, [ofQuery = null, ofValues = null], training, weights) => {
      const [query, values, keys = values] = tensors as [Tensor, Tensor, Tensor?];
      const scale = weights.get('scale');
      const share = weights.get('concatScoreWeight');
      const scaled = (x: Tensor) => (scale === undefined ? x : tf.mul(x, scale));
      const scores =
        share === undefined
          ? scaled(tf.matMul(query, keys as Tensor, false, true))
          : tf.mul(
              share,
              tf.sum(tf.tanh(scaled(tf.add(tf.expandDims(query, 2), tf.expandDims(keys as Tensor, 1)))), -1),
            );
      const seen = seenSteps(tf, scores, [ofValues], options.useCausalMask);
      const kept = seen === undefined ? scores : tf.where(seen, scores, tf.sub(scores, 1e9));
      const shares = dropped(tf, tf.softmax(kept, -1), place.name, options.dropout, training, masks);
      const given = tf.matMul(shares, values);
      return ofQuery === null
        ? given
        : tf.where(across(tf, tf.expandDims(ofQuery, -1), given), given, tf.zerosLike(given));
    },
  });

/** keras/src/layers/attention/multi_head_attention.py. */
export const multiHeadAttention: LayerBuild<'multiHeadAttention'> = (tf, options, place, masks) =>
  mergeLayer(tf, place, {
    kind: 'multiHeadAttention',
    options,
    mask: (_, [ofQuery = null]) => ofQuery,
    merge: (tensors, [ofQuery = null, ofValues = null, ofKeys = null], training, weights) => {
      const { numHeads, keyDim, valueDim = keyDim, useCausalMask } = options;
      const [query, values, keys = values] = tensors as [Tensor, Tensor, Tensor?];
      /** [batch, steps, …] to [batch, heads, steps, width]. */
      const heads = (x: Tensor, name: string, width: number): Tensor => {
        const [batch, steps, features] = x.shape as [number, number, number];
        const kernel = tf.reshape(weights.get(`${name}/kernel`) as Tensor, [features, numHeads * width]);
        const product = tf.matMul(tf.reshape(x, [batch * steps, features]), kernel);
        const whole = tf.reshape(product, [batch, steps, numHeads, width]);
        const bias = weights.get(`${name}/bias`);
        return tf.transpose(bias === undefined ? whole : tf.add(whole, bias), [0, 2, 1, 3]);
      };
      const q = tf.mul(heads(query, 'query', keyDim), 1 / Math.sqrt(keyDim));
      const k = heads(keys, 'key', keyDim);
      const v = heads(values, 'value', valueDim);
      const scores = tf.matMul(q, k, false, true);
      const seen = seenSteps(tf, scores, [ofValues, ofKeys], useCausalMask, ofQuery);
      // The least number that is still one when the greatest score is taken from it.
      const kept = seen === undefined ? scores : tf.where(seen, scores, tf.fill(scores.shape, -2.38e38));
      const shares = dropped(tf, tf.softmax(kept, -1), place.name, options.dropout, training, masks);
      const [batch, , steps] = scores.shape as [number, number, number];
      const joined = tf.reshape(tf.transpose(tf.matMul(shares, v), [0, 2, 1, 3]), [
        batch * steps,
        numHeads * valueDim,
      ]);
      const width = query.shape.at(-1) as number;
      const kernel = tf.reshape(weights.get('attentionOutput/kernel') as Tensor, [
        numHeads * valueDim,
        width,
      ]);
      const given = tf.reshape(tf.matMul(joined, kernel), [batch, steps, width]);
      const bias = weights.get('attentionOutput/bias');
      return bias === undefined ? given : tf.add(given, bias);
    },
  });

/**
 * Which steps of the values each step of the query sees, in the shape of the scores [batch, …, query steps, value steps];
 * undefined where it sees all.
 */
function seenSteps(
  tf: TF,
  scores: Tensor,
  ofValues: Masks,
  causal: boolean,
  ofQuery: Tensor | null = null,
): Tensor | undefined {
  const [steps, others] = scores.shape.slice(-2) as [number, number];
  const heads = scores.rank - 3;
  const wide = (mask: Tensor, shape: readonly number[]) => {
    const [batch] = mask.shape as [number];
    return across(tf, tf.reshape(mask, [batch, ...new Array<number>(heads).fill(1), ...shape]), scores);
  };
  const all = [
    ...ofValues.flatMap(mask => (mask === null ? [] : [wide(mask, [1, others])])),
    ...(ofQuery === null ? [] : [wide(ofQuery, [steps, 1])]),
    ...(causal
      ? [
          across(
            tf,
            tf.tensor(
              Array.from({ length: steps * others }, (_, i) => Math.floor(i / others) >= i % others),
              [...new Array<number>(heads + 1).fill(1), steps, others],
              'bool',
            ),
            scores,
          ),
        ]
      : []),
  ];
  return all.length === 0 ? undefined : all.reduce((a, b) => tf.logicalAnd(a, b));
}

/** A mask in the shape of what it is for. */
const across = (tf: TF, mask: Tensor, like: Tensor): Tensor =>
  tf.logicalAnd(tf.cast(mask, 'bool'), tf.ones(like.shape, 'bool'));

function dropped(
  tf: TF,
  shares: Tensor,
  layer: string,
  rate: number,
  training: boolean,
  masks: MaskSource,
): Tensor {
  return training && rate > 0 ? tf.mul(shares, masks.mask(layer, shares.shape, rate)) : shares;
}
