import type { LayersModel, LayerVariable, layers, Tensor, Tensor1D, Variable } from '@tensorflow/tfjs-node';
import { everyLayer } from './every-layer.ts';
import type { TF } from './tf.ts';
import type { Weight } from './weight.ts';

/** What is taken of the uses of a word in a batch one by one, before it is added up. */
export type WordMeasure = 'squares' | 'sizes';

/** What an optimizer does with the uses of a word in a batch one by one, before it adds them up. */
export interface WordRule {
  readonly measures: readonly WordMeasure[];
  /** The greatest size of each number of a use's gradient. */
  readonly clip?: number | undefined;
}

/**
 * Keras 3 has the gradient of an embedding as one slice for each use of a word, and squares the slices one by one where the
 * formula of an optimizer squares their sum: a word that is there twice counts as two small gradients and not as one
 * large one (keras/src/backend/tensorflow/sparse.py, elementwise_unary; Keras up to 2.2 had the sum). What adds up so is
 * the gradient of a second variable beside the embedding's weight, which has no values of its own.
 */
export interface Words {
  /** The second variables, to be derived by like the weights. */
  readonly variables: readonly Variable[];
  /** The gradients of a step by the variables' names without theirs, which `squared` and `magnitude` know from now on. */
  take(gradients: Readonly<Record<string, Tensor>>): Record<string, Tensor>;
  dispose(): void;
}

interface Watch extends WordRule {
  /** One for each measure. */
  readonly besides: readonly Variable[];
}

/** What is used of tf.layers' Embedding. */
interface Embedding extends layers.Layer {
  readonly embeddings: LayerVariable;
}

const watches = new WeakMap<layers.Layer, Watch>();

type Measured = ReadonlyMap<WordMeasure, Tensor>;

/** What is measured of the uses of words, by the gradient of all. */
const uses = new WeakMap<Tensor, Measured>();

/** Gradients of which each use was clipped. */
const clippedByUse = new WeakSet<Tensor>();

/** A gradient squared as Keras 3 does: of an embedding, the squares of its words' uses added up. */
export const squared = (tf: TF, gradient: Tensor): Tensor =>
  uses.get(gradient)?.get('squares') ?? tf.square(gradient);

/** |gradient| likewise. */
export const magnitude = (tf: TF, gradient: Tensor): Tensor =>
  uses.get(gradient)?.get('sizes') ?? tf.abs(gradient);

/** A gradient times a factor, whose words' uses are each as much smaller. */
export function scaledUses(tf: TF, gradient: Tensor, scaled: Tensor, factor: Tensor): Tensor {
  const measured = uses.get(gradient);
  if (measured === undefined) return scaled;
  const by = { squares: tf.square(factor), sizes: factor };
  uses.set(scaled, new Map([...measured].map(([measure, value]) => [measure, tf.mul(value, by[measure])])));
  return scaled;
}

/** Whether each use of a word was clipped already. */
export const isClippedByUse = (gradient: Tensor): boolean => clippedByUse.has(gradient);

/**
 * From now on the gradients of a model's embeddings come with what the optimizer wants to know of each use of a word.
 *
 * @param weights of the model: an embedding with a regularizer has one gradient for all of its words, in Keras as well
 */
export function watchWords(
  tf: TF,
  model: LayersModel,
  rule: WordRule | undefined,
  weights: readonly Weight[],
): Words {
  const whole = new Set(weights.filter(w => w.regularizer !== undefined).map(({ variable }) => variable));
  const sliced = (layer: layers.Layer): layer is Embedding =>
    isEmbedding(layer) && !whole.has(layer.embeddings);
  const layers = rule === undefined ? [] : everyLayer(model).filter(sliced);
  const made = new Map<string, Watch>();
  for (const layer of new Set(layers)) {
    const weight = layer.embeddings.read() as Variable;
    const { measures, clip } = rule as WordRule;
    const besides = measures.map(() => tf.tidy(() => tf.variable(tf.zerosLike(weight))));
    const watch = { measures, clip, besides };
    watches.set(layer, watch);
    made.set(weight.name, watch);
  }
  const variables = [...made.values()].flatMap(({ besides }) => besides);
  return {
    variables,
    take(gradients) {
      const others = { ...gradients };
      for (const [weight, { measures, clip, besides }] of made) {
        const gradient = gradients[weight];
        const measured = measures.flatMap((measure, i) => {
          const value = gradients[besides[i]?.name ?? ''];
          return value ? [[measure, value] as const] : [];
        });
        // Where the loss has no gradient there is none of either.
        if (gradient && measured.length > 0) uses.set(gradient, new Map(measured));
        if (gradient && clip !== undefined) clippedByUse.add(gradient);
        for (const { name } of besides) delete others[name];
      }
      return others;
    },
    dispose() {
      for (const layer of layers) watches.delete(layer);
      tf.dispose(variables);
    },
  };
}

const isEmbedding = (layer: layers.Layer): layer is Embedding => layer.getClassName() === 'Embedding';

/** Makes tf.layers' embedding look its words up by an op that knows of `watchWords`. */
export function patchEmbedding(tf: TF): void {
  const example = tf.layers.embedding({ inputDim: 1, outputDim: 1 });
  const prototype = Object.getPrototypeOf(example) as Embedding;
  const { call } = prototype;
  prototype.call = function (this: Embedding, inputs, kwargs) {
    const watch = watches.get(this);
    if (watch === undefined) return call.call(this, inputs, kwargs);
    return tf.tidy(() => {
      const words = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor;
      const places = tf.cast(tf.reshape(words, [-1]), 'int32') as Tensor1D;
      const rows = lookUp(tf, this.embeddings.read(), watch, places);
      return tf.reshape(rows, [...words.shape, rows.shape[1] as number]);
    });
  };
}

/** Rows of a table [words, …] by their places, with the gradients by the table and by what stands beside it. */
function lookUp(tf: TF, table: Tensor, { besides, measures, clip }: Watch, places: Tensor1D): Tensor {
  const [words] = table.shape as [number];
  return tf.customGrad((...given) => {
    const save = given.at(-1) as (tensors: Tensor[]) => void;
    save([places]);
    return {
      value: tf.gather(given[0] as Tensor, places),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const of = (slices: Tensor) => tf.unsortedSegmentSum(slices, saved[0] as Tensor1D, words);
        const uses = clip === undefined ? dy : tf.clipByValue(dy, -clip, clip);
        return [of(uses), ...measures.map(m => of(m === 'squares' ? tf.square(uses) : tf.abs(uses)))];
      },
    };
  })(table, ...besides);
}
