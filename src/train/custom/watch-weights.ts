import type { LayerVariable, layers } from '@tensorflow/tfjs-node';
import { type Initializer, schemeOf } from '../initializers.ts';
import type { TF } from '../tf.ts';

/** What tf.layers says of a weight when a layer asks for it. */
export interface Asked {
  /** As the layer calls it: `recurrent_kernel`. The variable's own name counts on from model to model. */
  readonly called: string;
  readonly initializer: Initializer;
  readonly forgetUnits?: number;
}

type BuiltLayer = layers.Layer & {
  addWeight(name: string, ...rest: unknown[]): LayerVariable;
};

/**
 * Every weight of tf.layers, also one of a custom layer, comes from `addWeight`. For the time of a build it starts from
 * zeros, which draws nothing, and what it was to start from is written down.
 */
export function watchWeights(tf: TF, asked: Map<LayerVariable, Asked>): () => void {
  const prototype = tf.layers.Layer.prototype as unknown as BuiltLayer;
  const { addWeight } = prototype;
  const zeros = tf.initializers.zeros();
  prototype.addWeight = function (this: BuiltLayer, name, ...rest) {
    const [shape, dtype, initializer, regularizer, trainable, constraint] = rest;
    const of = `${name} of the layer ${this.getClassName()}`;
    if (regularizer !== undefined && regularizer !== null)
      throw new Error(`${of} has a regularizer, which is no part of the loss here; leave it out`);
    if (constraint !== undefined && constraint !== null)
      throw new Error(`${of} has a constraint, which is not applied here; leave it out`);
    if (dtype !== undefined && dtype !== null && dtype !== 'float32')
      throw new Error(`${of} is ${String(dtype)}; weights are float32 here`);
    const found = { called: name, ...askedOf(this, name, initializer as Described | undefined) };
    try {
      schemeOf(found.initializer);
    } catch (error) {
      throw new Error(`${of}: ${(error as Error).message}`);
    }
    const variable = addWeight.call(this, name, shape, 'float32', zeros, undefined, trainable);
    asked.set(variable, found);
    return variable;
  };
  return () => {
    prototype.addWeight = addWeight;
  };
}

interface Described {
  getClassName(): string;
  getConfig(): Record<string, unknown>;
}

const described = (initializer: Described): Initializer => ({
  className: initializer.getClassName(),
  config: initializer.getConfig(),
});

function askedOf(layer: BuiltLayer, name: string, initializer: Described | undefined): Omit<Asked, 'called'> {
  // An LSTM puts its bias together in a class of its own, when its forget gate starts at one.
  const lstm = layer as unknown as {
    unitForgetBias?: boolean;
    biasInitializer?: Described;
    units?: number;
    filters?: number;
  };
  if (name === 'bias' && lstm.unitForgetBias === true && lstm.biasInitializer !== undefined) {
    return {
      initializer: described(lstm.biasInitializer),
      forgetUnits: (lstm.units ?? lstm.filters) as number,
    };
  }
  if (initializer === undefined || initializer === null)
    throw new Error(`${name} of the layer ${layer.getClassName()} has no initializer`);
  return { initializer: described(initializer) };
}
