import type { RNN, Scalar, Tensor, Variable } from '@tensorflow/tfjs-node';
import type { TF } from '../../tf.ts';
import { type TensorType, typeOf, type Value } from '../graph.ts';
import { nodeBackend, tensorId } from '../native.ts';
import { addTape, currentRecorder, type Recorder, record } from '../record.ts';
import type { LoopRecorder } from './record-loop.ts';

/** Series of fewer steps are unrolled: their products can be joined, and each step is compiled for what it is. */
export const shortest = 8;

type Options = Parameters<RNN['call']>[1];

/**
 * Calls a recurrent layer as a loop over time, of which one step is recorded.
 *
 * @returns what `RNN.call` of tf.layers returns, as zeros; nothing when that has to be called: for a short series, a layer with
 *   a state of its own, or a cell that uses what can change from step to step
 */
export function callAsLoop(
  tf: TF,
  loops: LoopRecorder,
  layer: RNN,
  inputs: Tensor | Tensor[],
  options: Options,
): Tensor | Tensor[] | undefined {
  const [input, more] = [inputs].flat();
  if (input === undefined || more !== undefined || layer.stateful) return undefined;
  if ((input.shape[1] ?? 0) < shortest || input.dtype !== 'float32') return undefined;
  return tf.tidy(() => {
    const series = timeFirst(tf, input, layer.goBackwards);
    const mask: Tensor | undefined =
      options.mask == null
        ? undefined
        : timeFirst(tf, columns(tf, options.mask, input.rank), layer.goBackwards);
    const states: readonly Tensor[] = options.initialState ?? layer.getInitialState(input);
    const weights = layer.cell.weights.map(weight => weight.read() as Variable);
    const cell: Cell = {
      tf,
      series,
      mask,
      states,
      weights,
      call: (x, before) => layer.cell.call([x, ...before], { training: options.training }) as Tensor[],
    };
    const recorder = currentRecorder();
    const step =
      recorder === undefined
        ? measureStep(cell)
        : recordStep(cell, loops, recorder, layer.name, layer.returnSequences);
    if (step === undefined) return undefined;
    const [output, ...last] = step.shapes as [readonly number[], ...(readonly number[])[]];
    const [given, ...finals] = loops.run({
      loop: step.loop,
      inputs: Object.fromEntries([
        ['x', series],
        ...(mask === undefined ? [] : [['mask', mask] as const]),
        ...numbered('state', states),
        ...numbered('given', weights),
      ]),
      around: step.around,
      outputs: [layer.returnSequences ? [series.shape[0], ...output] : output, ...last],
    }) as [Tensor, ...Tensor[]];
    const result = layer.returnSequences ? batchFirst(tf, given) : given;
    return layer.returnState ? [result, ...finals] : result;
  });
}

/** What a layer calls in each step, and on what. */
interface Cell {
  readonly tf: TF;
  /** [steps, batch, …] */
  readonly series: Tensor;
  readonly mask: Tensor | undefined;
  readonly states: readonly Tensor[];
  readonly weights: readonly Variable[];
  /** The output, then the states. */
  call(x: Tensor, states: readonly Tensor[]): Tensor[];
}

interface Step {
  readonly loop: string;
  readonly around: readonly number[];
  /** Of the output and of the states. */
  readonly shapes: readonly (readonly number[])[];
}

const numbered = <T>(name: string, values: readonly T[]) =>
  values.map((v, i) => [`${name}-${i}`, v] as const);
const swapped = (tensor: Tensor) => [1, 0, ...tensor.shape.slice(2).map((_, i) => i + 2)];
const batchFirst = (tf: TF, tensor: Tensor) => tf.transpose(tensor, swapped(tensor));

function timeFirst(tf: TF, tensor: Tensor, backwards: boolean): Tensor {
  const series = tf.transpose(tensor, swapped(tensor));
  return backwards ? tf.reverse(series, 0) : series;
}

/** A mask [batch, steps] as numbers that an output [batch, steps, …] can be multiplied by. */
function columns(tf: TF, mask: Tensor, rank: number): Tensor {
  const numbers = tf.cast(tf.cast(mask, 'bool'), 'float32');
  return numbers.rank === rank - 1 ? tf.expandDims(numbers, -1) : numbers;
}

/** One step as `rnn()` of tf.layers takes it: where a sample is masked, it keeps its output and its states. */
function takeStep(
  { tf, call }: Cell,
  x: Tensor,
  mask: Tensor | undefined,
  states: readonly Tensor[],
): Tensor[] {
  const [output, ...next] = call(x, states) as [Tensor, ...Tensor[]];
  if (mask === undefined) return [output, ...next];
  const rest = tf.sub(tf.onesLike(mask), mask);
  const choose = (after: Tensor, before: Tensor | undefined) =>
    tf.add(tf.mul(after, mask), tf.mul(before as Tensor, rest));
  return [choose(output, states[0]), ...next.map((state, i) => choose(state, states[i]))];
}

/** Takes a step for the shapes of what it gives, and for the masks that the cell asks for. */
function measureStep(cell: Cell): Step {
  const { tf, series, mask, states } = cell;
  return tf.tidy(() => {
    const first = (tensor: Tensor) => tf.zeros(tensor.shape.slice(1));
    const given = takeStep(cell, first(series), mask && first(mask), states);
    return { loop: '', around: [], shapes: given.map(({ shape }) => shape) };
  });
}

/** Records a step and its vector-Jacobian product; nothing if the cell uses what only this step may know. */
function recordStep(
  cell: Cell,
  loops: LoopRecorder,
  recorder: Recorder,
  layer: string,
  sequence: boolean,
): Step | undefined {
  const { tf, series, weights } = cell;
  const zeros = (tensor: Tensor) => tf.zeros(tensor.shape.slice(1));
  const [x, mask] = [zeros(series), cell.mask && zeros(cell.mask)];
  const states = cell.states.map(state => tf.zeros(state.shape));
  // The first state is the output of the step before.
  const directions = [states[0] as Tensor, ...states].map(like => tf.zeros(like.shape));
  const inputs = new Map<string, Tensor>([
    ['x', x],
    ...(mask === undefined ? [] : [['mask', mask] as const]),
    ...numbered('state', states),
    ...numbered('given', weights),
    ...directions.map((d, i) => [i === 0 ? 'd-output' : `d-state-${i - 1}`, d] as const),
  ]);
  const given: Tensor[] = [];
  let gradients: (Tensor | null | undefined)[] = [];
  const run = () => {
    const along = () => {
      given.push(...takeStep(cell, x, mask, states).map(value => tf.keep(value)));
      if (given.some((value, i) => !tf.util.arraysEqual(value.shape, directions[i]?.shape ?? [])))
        throw new Error(`${layer}: a step of the layer gives states of other shapes than it takes`);
      const products = given.map((value, i) => tf.sum(tf.mul(value, directions[i] as Tensor)));
      return products.reduce((sum, product) => tf.add(sum, product)) as Scalar;
    };
    gradients = tf.engine().gradients(along, [x, ...states, ...weights], undefined, true).grads;
    return [...given, ...gradients.filter(g => g != null)];
  };
  const tape = record(tf, { inputs, run, currentLayer: () => layer });
  tf.dispose(given);

  const backend = nodeBackend(tf);
  const variables = new Set(Object.values(tf.engine().registeredVariables).map(v => tensorId(backend, v)));
  const around = [...tape.inputs].flatMap(([id, { name }]) => (name.startsWith('around-') ? [id] : []));
  if (around.some(id => recorder.lookUp(id)?.declared !== true || variables.has(id))) return undefined;
  const named = new Map(tape.inputs);
  around.forEach((id, i) => {
    named.set(id, { ...(named.get(id) as { type: TensorType }), name: `given-${weights.length + i}` });
  });
  const values = addTape(loops.graph, { ...tape, inputs: named });
  const [output, ...next] = values.slice(0, given.length) as [Value, ...Value[]];
  const rest = values.slice(given.length);
  const [dx, ...others] = gradients.map(g => (g == null ? undefined : rest.shift()));
  const typeNamed = (name: string) =>
    [...named.values()].find(input => input.name === name)?.type as TensorType;
  const loop = loops.keep({
    steps: series.shape[0] as number,
    sequence,
    x: typeNamed('x'),
    mask: mask && typeNamed('mask'),
    states: states.map((_, i) => typeNamed(`state-${i}`)),
    given: [...weights, ...around].map((_, i) => typeNamed(`given-${i}`)),
    output,
    next,
    gradients: { x: dx, states: others.slice(0, states.length), weights: others.slice(states.length) },
  });
  return { loop, around, shapes: [output, ...next].map(value => typeOf(value).shape) };
}
