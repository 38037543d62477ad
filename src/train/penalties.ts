import type { layers, Scalar, Tensor } from '@tensorflow/tfjs-node';
import { directions, type Layer, type Regularizer } from '../suite/index.ts';
import type { Objective } from './objective.ts';
import type { TF } from './tf.ts';
import type { Weight } from './weight.ts';

/** What the regularizers of a model add to its loss, in training and in validation, as in Keras. */
export interface Penalties {
  /** The same objective, whose forward pass also notes what the regularized layers give. */
  noting(objective: Objective): Objective;
  /**
   * Per-sample losses with what the noted outputs of their samples cost: Keras divides that by the size of the batch, so it
   * is a mean over samples like the loss itself.
   *
   * @param losses [samples]
   * @param from place of the first of these samples in the last forward pass
   */
  withActivity(losses: Tensor, from?: number): Tensor;
  /** A loss with what the weights cost. */
  withWeights(loss: Scalar): Scalar;
  dispose(): void;
}

/** A layer whose outputs are regularized. */
interface Watched {
  readonly layer: layers.Layer;
  readonly regularizer: Regularizer;
}

/**
 * @param watched layers of the model, those within wrappers included
 * @param weights of the model
 */
export function penaltiesOf(tf: TF, watched: readonly Watched[], weights: readonly Weight[]): Penalties {
  const noted: Tensor[] = [];
  let noting = false;
  for (const { layer, regularizer } of watched) {
    note(layer, output => {
      // Kept, since tf.layers tidies what a layer makes beside its output.
      if (noting) noted.push(tf.keep(perSample(tf, output, regularizer)));
    });
  }
  const forget = () => tf.dispose(noted.splice(0));
  return {
    dispose: forget,
    noting: objective => ({
      ...objective,
      forward(inputs, training) {
        forget();
        noting = true;
        try {
          return objective.forward(inputs, training);
        } finally {
          noting = false;
        }
      },
    }),
    withActivity(losses, from = 0) {
      const [samples] = losses.shape as [number];
      return noted.reduce((sum, cost) => tf.add(sum, tf.slice(cost, from, samples)), losses);
    },
    withWeights: loss =>
      weights.reduce<Scalar>(
        (sum, { variable, trainable, regularizer }) =>
          regularizer === undefined || !trainable
            ? sum
            : tf.add(sum, tf.sum(penalty(tf, variable.read(), regularizer))),
        loss,
      ),
  };
}

/** l1 · |x| + l2 · x², number by number (keras/src/regularizers/regularizers.py). */
function penalty(tf: TF, values: Tensor, { l1 = 0, l2 = 0 }: Regularizer): Tensor {
  const [sizes, squares] = [() => tf.mul(tf.abs(values), l1), () => tf.mul(tf.square(values), l2)];
  if (l1 === 0) return squares();
  return l2 === 0 ? sizes() : tf.add(sizes(), squares());
}

/** What each sample of an output costs, [samples]. */
function perSample(tf: TF, output: Tensor, regularizer: Regularizer): Tensor {
  const [samples] = output.shape as [number];
  return tf.sum(tf.reshape(penalty(tf, output, regularizer), [samples, -1]), 1);
}

/** What is used of a layer that has an activation. */
interface Activated extends layers.Layer {
  readonly activation?: { apply(x: Tensor): Tensor };
}

/** Hands on what a layer gives each time that it is called, also while its activation is left out for the logits. */
function note(layer: Activated, take: (output: Tensor) => void): void {
  const { call, activation } = layer;
  layer.call = function (this: Activated, ...parts) {
    const given = call.apply(this, parts);
    const output = (Array.isArray(given) ? given[0] : given) as Tensor;
    take(activation === undefined || this.activation === activation ? output : activation.apply(output));
    return given;
  };
}

/** The regularized outputs of a model that `buildModel` made of some layers. */
export function watchedLayers(built: readonly layers.Layer[], made: readonly Layer[]): Watched[] {
  return made.flatMap((layer, i): Watched[] => {
    const outer = built[i];
    if (outer === undefined) return [];
    const inner = bothDirections(outer);
    return directions(layer).flatMap(({ options }, side): Watched[] => {
      const regularizer = 'activityRegularizer' in options ? options.activityRegularizer : undefined;
      const own = inner[side];
      return regularizer === undefined || own === undefined ? [] : [{ layer: own, regularizer }];
    });
  });
}

/** The two layers of a bidirectional one; of every other one itself. */
function bothDirections(layer: layers.Layer): layers.Layer[] {
  const { forwardLayer, backwardLayer } = layer as Partial<Record<string, layers.Layer>> & layers.Layer;
  return forwardLayer === undefined || backwardLayer === undefined ? [layer] : [forwardLayer, backwardLayer];
}
