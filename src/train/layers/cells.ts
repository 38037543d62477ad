import type { LayerVariable, layers, RNN, Tensor, Tensor2D } from '@tensorflow/tfjs-node';
import type { RecurrentLayer } from '../../suite/index.ts';
import type { MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';
import { carryStates } from './stateful.ts';

// What tf.layers' recurrent layers lack: dropout from a seed, and the gru whose reset gate comes after the product.

/** What is used of tf.layers' cells. */
interface Cell {
  readonly kernel: LayerVariable;
  readonly recurrentKernel: LayerVariable;
  readonly bias: LayerVariable | null;
  readonly activation: Activation;
  readonly recurrentActivation?: Activation;
  addWeight(name: string, shape: number[], ...rest: unknown[]): LayerVariable;
  build(shape: number[]): void;
  call(inputs: Tensor[], kwargs: unknown): Tensor[];
}
interface Activation {
  apply(x: Tensor): Tensor;
}

/** What a sequence's inputs and its states are multiplied by at each step: one mask for all gates, or one for each. */
interface CellMasks {
  readonly inputs: readonly Tensor[];
  readonly states: readonly Tensor[];
}
const noMasks: CellMasks = { inputs: [], states: [] };

type Options = RecurrentLayer['options'];

/** How many products lie side by side in the kernels. */
const gates = { lstm: 4, gru: 3, simpleRnn: 1 } as const;

const resetsAfter = (options: Options): boolean => 'resetAfter' in options && options.resetAfter === true;

/**
 * Gives a recurrent layer of tf.layers, before it is built, what the options say and tf.layers has not.
 *
 * @param name that its masks are drawn by
 */
export function equipRecurrent(
  tf: TF,
  layer: RNN,
  recurrent: RecurrentLayer,
  name: string,
  masks: MaskSource,
): void {
  equipCell(tf, layer, recurrent, name, masks);
  // Last, since it looks at the cell's steps from outside.
  if (recurrent.options.stateful === true) carryStates(tf, layer);
}

function equipCell(
  tf: TF,
  layer: RNN,
  { kind, options }: RecurrentLayer,
  name: string,
  masks: MaskSource,
): void {
  const { dropout = 0, recurrentDropout = 0 } = options;
  const after = resetsAfter(options);
  if (dropout === 0 && recurrentDropout === 0 && !after) return;
  const cell = layer.cell as unknown as Cell;
  let drawn = noMasks;
  if (after) widenBias(cell);
  cell.call = inputs => tf.tidy(() => takeStep(tf, cell, kind, after, inputs, drawn));
  if (dropout === 0 && recurrentDropout === 0) return;
  // As Keras does it: with a mask on the states each gate of lstm and gru has masks of its own; without one a single mask
  // is laid over the whole sequence.
  const count = recurrentDropout > 0 ? gates[kind] : 1;
  const { call } = layer;
  layer.call = function (this: layers.Layer, inputs, kwargs) {
    if (kwargs?.training !== true) return call.call(this, inputs, kwargs);
    return tf.tidy(() => {
      const sequence = (Array.isArray(inputs) ? inputs[0] : inputs) as Tensor;
      const [batch, , features] = sequence.shape as [number, number, number];
      const draw = (of: string, width: number, rate: number, times: number) =>
        rate === 0
          ? []
          : Array.from({ length: times }, () => masks.mask(`${name}/${of}`, [batch, width], rate));
      const ofInputs = draw('inputs', features, dropout, count);
      const ofStates = draw('states', options.units, recurrentDropout, count);
      const [single] = ofInputs;
      const whole = count === 1 && single !== undefined;
      drawn = { inputs: whole ? [] : ofInputs, states: ofStates };
      try {
        const given = whole ? tf.mul(sequence, tf.reshape(single, [batch, 1, features])) : sequence;
        return call.call(this, given, kwargs) as Tensor;
      } finally {
        drawn = noMasks;
      }
    });
  };
}

/** A gru that resets after the product has a second bias, within it: [2, 3 · units]. */
function widenBias(cell: Cell): void {
  const { addWeight } = cell;
  cell.addWeight = function (this: Cell, weight, shape, ...rest) {
    return addWeight.call(this, weight, weight === 'bias' ? [2, ...shape] : shape, ...rest);
  };
}

/** One step by the formulas of Keras' cells (keras/src/layers/rnn): the output, then the states. */
function takeStep(
  tf: TF,
  cell: Cell,
  kind: RecurrentLayer['kind'],
  after: boolean,
  [x, h, c]: Tensor[],
  masks: CellMasks,
): Tensor[] {
  const step: Step = {
    tf,
    cell,
    x: x as Tensor,
    h: h as Tensor,
    masks,
    products: (of, by, using) => products(tf, of, by, using),
  };
  if (kind === 'lstm') return lstmStep(step, c as Tensor);
  if (kind === 'simpleRnn') return simpleStep(step);
  return after ? gruStepAfter(step) : gruStepBefore(step);
}

interface Step {
  readonly tf: TF;
  readonly cell: Cell;
  readonly x: Tensor;
  readonly h: Tensor;
  readonly masks: CellMasks;
  products(of: Tensor, by: Tensor, using: readonly Tensor[]): Tensor;
}

/** A product with a kernel, of which each part has a mask of its own where there are several. */
function products(tf: TF, of: Tensor, by: Tensor, using: readonly Tensor[]): Tensor {
  const product = (a: Tensor, b: Tensor) => tf.matMul(a as Tensor2D, b as Tensor2D);
  const [first, ...more] = using;
  if (first === undefined) return product(of, by);
  if (more.length === 0) return product(tf.mul(of, first), by);
  const parts = tf.split(by, using.length, 1);
  return tf.concat(
    parts.map((part, i) => product(tf.mul(of, using[i] as Tensor), part)),
    1,
  );
}

const biased = ({ tf, cell }: Step, sum: Tensor) =>
  cell.bias === null ? sum : tf.add(sum, cell.bias.read());
const gate = (cell: Cell) => cell.recurrentActivation as Activation;

function simpleStep(step: Step): Tensor[] {
  const { tf, cell, x, h, masks } = step;
  const input = biased(step, step.products(x, cell.kernel.read(), masks.inputs));
  const state = step.products(h, cell.recurrentKernel.read(), masks.states);
  const output = cell.activation.apply(tf.add(input, state));
  return [output, output];
}

function lstmStep(step: Step, c: Tensor): Tensor[] {
  const { tf, cell, x, h, masks } = step;
  const input = step.products(x, cell.kernel.read(), masks.inputs);
  const state = step.products(h, cell.recurrentKernel.read(), masks.states);
  const [ofI, ofF, ofC, ofO] = tf.split(biased(step, tf.add(input, state)), 4, 1) as [
    Tensor,
    Tensor,
    Tensor,
    Tensor,
  ];
  const [i, f, o] = [ofI, ofF, ofO].map(z => gate(cell).apply(z)) as [Tensor, Tensor, Tensor];
  const carry = tf.add(tf.mul(f, c), tf.mul(i, cell.activation.apply(ofC)));
  const output = tf.mul(o, cell.activation.apply(carry));
  return [output, output, carry];
}

/** What a gru's gates z and r, and its candidate, make of the state before. */
function mixed({ tf, h }: Step, z: Tensor, candidate: Tensor): Tensor[] {
  const output = tf.add(tf.mul(z, h), tf.mul(tf.sub(1, z), candidate));
  return [output, output];
}

function gruStepBefore(step: Step): Tensor[] {
  const { tf, cell, x, h, masks } = step;
  const [xZ, xR, xH] = thirds(tf, biased(step, step.products(x, cell.kernel.read(), masks.inputs)));
  const kernel = cell.recurrentKernel.read();
  const units = kernel.shape[0] as number;
  const [ofGates, ofCandidate] = tf.split(kernel, [2 * units, units], 1) as [Tensor, Tensor];
  const [hZ, hR] = tf.split(step.products(h, ofGates, masks.states.slice(0, 2)), 2, 1) as [Tensor, Tensor];
  const z = gate(cell).apply(tf.add(xZ, hZ));
  const r = gate(cell).apply(tf.add(xR, hR));
  const hH = step.products(tf.mul(r, h), ofCandidate, masks.states.slice(2));
  return mixed(step, z, cell.activation.apply(tf.add(xH, hH)));
}

function gruStepAfter(step: Step): Tensor[] {
  const { tf, cell, x, h, masks } = step;
  const [ofInputs, ofStates] = cell.bias === null ? [] : tf.unstack(cell.bias.read());
  const plus = (sum: Tensor, bias: Tensor | undefined) => (bias === undefined ? sum : tf.add(sum, bias));
  const input = plus(step.products(x, cell.kernel.read(), masks.inputs), ofInputs);
  const state = plus(step.products(h, cell.recurrentKernel.read(), masks.states), ofStates);
  const [[xZ, xR, xH], [hZ, hR, hH]] = [thirds(tf, input), thirds(tf, state)];
  const z = gate(cell).apply(tf.add(xZ, hZ));
  const r = gate(cell).apply(tf.add(xR, hR));
  return mixed(step, z, cell.activation.apply(tf.add(xH, tf.mul(r, hH))));
}

const thirds = (tf: TF, sum: Tensor) => tf.split(sum, 3, 1) as [Tensor, Tensor, Tensor];
