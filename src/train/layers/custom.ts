import type { layers, Tensor } from '@tensorflow/tfjs-node';
import { type ActivationName, factsOf, type LayerOptions, type PlainLayerKind } from '../../suite/index.ts';
import type { TF } from '../tf.ts';
import type { Place } from './build.ts';

/** What a layer of our own does beside what the table of `src/suite/layers` says of its kind. */
interface Own {
  /** What the compiled engine's dump and tf.layers' messages call it. */
  readonly className: string;
  /** What the output goes through last, and is left out where a loss is taken of the logits. */
  readonly activation?: ActivationName;
  /** Set if it hands on the mask of the time steps that it is given; else it is an error to be given one. */
  readonly passesMask?: boolean;
  /** @param weights in the order of the table */
  compute(input: Tensor, weights: readonly Tensor[], training: boolean): Tensor;
}

/** tf.layers' activations, which have a class for each name and no door of their own. */
interface Activation {
  apply(x: Tensor): Tensor;
}

/**
 * A layer of tf.layers from a function of its input. Its weights and the shape of its output are those of the kind's table;
 * all weights are zero.
 */
export function ownLayer<K extends PlainLayerKind>(
  tf: TF,
  kind: K,
  options: LayerOptions[K],
  place: Place,
  { className, activation: name, passesMask = false, compute }: Own,
): layers.Layer {
  const facts = factsOf(kind);
  const sampleOf = (shape: readonly (number | null)[]) => shape.slice(1).map(length => length ?? 1);
  class OwnLayer extends tf.layers.Layer {
    readonly activation = name === undefined ? undefined : activationOf(tf, name);

    override supportsMasking = passesMask;

    override getClassName(): string {
      return className;
    }

    override build(shape: (number | null)[]): void {
      for (const weight of facts.weights(options, sampleOf(shape), [])) {
        const trainable = weight.fixed !== true;
        this.addWeight(
          weight.name,
          [...weight.shape],
          'float32',
          tf.initializers.zeros(),
          undefined,
          trainable,
        );
      }
      super.build(shape);
    }

    override computeOutputShape(shape: (number | null)[]): (number | null)[] {
      return [shape[0] ?? null, ...facts.output(options, sampleOf(shape), [])];
    }

    override call(inputs: Tensor | Tensor[], kwargs: { training?: boolean }): Tensor {
      const input = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor;
      return tf.tidy(() => {
        const weights = this.weights.map(weight => weight.read());
        const given = compute(input, weights, kwargs?.training === true);
        return this.activation === undefined ? given : this.activation.apply(given);
      });
    }
  }
  return new OwnLayer({ ...place });
}

function activationOf(tf: TF, activation: ActivationName): Activation {
  return (tf.layers.activation({ activation }) as unknown as { activation: Activation }).activation;
}
