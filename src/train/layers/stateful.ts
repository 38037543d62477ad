import type { LayersModel, layers, RNN, Tensor } from '@tensorflow/tfjs-node';
import { everyLayer } from '../every-layer.ts';
import type { TF } from '../tf.ts';

/** What a stateful layer ended its last batch with, and what the batch before it began with. */
interface Held {
  states: Tensor[];
  /** Still needed for the gradients of the last batch. */
  before: Tensor[];
}

const held = new WeakMap<layers.Layer, Held>();

interface Cell {
  call(inputs: Tensor[], kwargs: unknown): Tensor[];
}

/**
 * Has a recurrent layer begin each batch of training with the states that the batch before ended with, until
 * `resetStates`. No gradient goes from batch to batch, as in Keras. Outside of training it begins with zeros.
 */
export function carryStates(tf: TF, layer: RNN): void {
  const own: Held = { states: [], before: [] };
  held.set(layer, own);
  const cell = layer.cell as unknown as Cell;
  const { call: step } = cell;
  let last: Tensor[] = [];
  let training = false;
  cell.call = function (this: Cell, inputs, kwargs) {
    const given = step.call(this, inputs, kwargs);
    if (!training) return given;
    tf.dispose(last);
    // Kept, since tf.layers tidies what a layer makes beside its output.
    last = given.slice(1).map(state => tf.keep(tf.clone(state)));
    return given;
  };
  const { call } = layer;
  layer.call = function (this: layers.Layer, inputs, kwargs) {
    if (kwargs?.training !== true) return call.call(this, inputs, kwargs);
    tf.dispose(own.before);
    own.before = own.states;
    const begins = own.states.length > 0 ? { ...kwargs, initialState: own.states } : kwargs;
    training = true;
    try {
      return call.call(this, inputs, begins);
    } finally {
      training = false;
      own.states = last;
      last = [];
    }
  };
}

/** Has the stateful layers of a model begin with zeros. */
export function resetStates(tf: TF, model: LayersModel): void {
  for (const layer of everyLayer(model)) {
    const own = held.get(layer);
    if (own === undefined) continue;
    tf.dispose([...own.states, ...own.before]);
    own.states = [];
    own.before = [];
  }
}
