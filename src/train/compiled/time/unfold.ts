import { attribute, type Builder, type Builders } from '../builder.ts';
import {
  constantValues,
  nodesOf,
  sameValue,
  shapeOf,
  sizeOf,
  splat,
  type TensorType,
  typeOf,
  type Value,
} from '../graph.ts';
import { LoopBodyBuilder, narrow } from './body.ts';
import type { LoopStep } from './loop.ts';
import { type OverSteps, StepVectors } from './over-steps.ts';
import { StepGraph } from './step-graph.ts';

/**
 * A loop over time as two: one forward and, where gradients are wanted, one back. The graph around them has the inputs of
 * the op `TimeLoop` (`x` and `mask` for all steps, `state-i`, `given-j`) and of `TimeLoopGrad` (`d-output`, `d-state-i`), and
 * what the loops give, `forward/…` and `back/…` with the names of their slots.
 */
export interface UnfoldedLoop {
  readonly forward: LoopBodyBuilder;
  /** The output and the last states. */
  readonly outputs: readonly Value[];
  readonly back: LoopBodyBuilder | undefined;
  /** By the inputs, the first states, and the weights; only those that are wanted. */
  readonly gradients: readonly (Value | undefined)[];
  /** Whether the output is the first state, whose gradient is then that of both. */
  readonly outputIsState: boolean;
}

/**
 * Lays the work of a loop over time out.
 *
 * A product of the inputs alone is one product before the loop, with the rows of all steps. What the way back needs of the way
 * forward is kept in series. A gradient by a weight is a sum over the steps; where that is a sum of AᵀB, it is one product of
 * the rows of all steps, behind the loop, and so is the gradient by the inputs.
 *
 * @param wanted which gradients are wanted: by the inputs, by each first state, by each weight
 */
export function unfold(step: LoopStep, wanted: readonly boolean[], builders: Builders): UnfoldedLoop {
  const { steps } = step;
  const graph = new StepGraph(step, builders.draft());
  const around = builders.draft();
  const series = (type: TensorType): TensorType => ({ dtype: type.dtype, shape: [steps, ...type.shape] });
  const input = (name: string, type: TensorType) => around.graph.input(name, type);

  const forwardKept = new Kept('forward', series, around);
  const backKept = new Kept('back', series, around);
  const before = new Set(nodesOf(graph.states.map(s => s.gradient)));
  const isProductAfter = ({ node }: Value) =>
    !before.has(node) &&
    (node.op === 'Reshape' || node.op === 'MatMul') &&
    (node.op === 'Reshape' || graph.isFixed(node.inputs[1] as Value));

  const over = new StepVectors(around, steps, (value): OverSteps | undefined => {
    const { node } = value;
    const type = typeOf(value);
    if (node.op === 'Input') {
      const name = node.name as string;
      if (name === 'x' || name === 'mask') return { value: input(name, series(type)), varies: true };
      if (name.startsWith('given-')) return { value: input(name, type), varies: false };
      if (name === 'd-output' && step.sequence) return { value: input(name, series(type)), varies: true };
    }
    if (node.op === 'Const' || graph.isFixed(value)) return undefined;
    if (graph.isBackward(value))
      return isProductAfter(value) ? undefined : { value: backKept.of(value), varies: true };
    if (graph.isStateful(value) && graph.isKept(value)) return { value: forwardKept.of(value), varies: true };
    return undefined;
  });
  const fixed = (value: Value): Value => {
    const found = over.of(value);
    if (found === undefined || found.varies) throw new Error('a value is not the same in all steps');
    return found.value;
  };

  /** What does not depend on a state: what is the same in all steps, and products of the inputs. */
  const given = (body: LoopBodyBuilder, value: Value): Value | undefined => {
    if (value.node.op === 'Const') return undefined;
    if (graph.isFixed(value)) return body.fixed(fixed(value));
    if (graph.isStateful(value)) return undefined;
    if (value.node.op !== 'Input' && !isWideProduct(value)) return undefined;
    const found = over.of(value);
    return found && body.read(found.value);
  };

  let back: LoopBodyBuilder | undefined;
  const gradients: (Value | undefined)[] = wanted.map(() => undefined);
  if (wanted.includes(true)) {
    const body: LoopBodyBuilder = new LoopBodyBuilder(
      builders.program(),
      around,
      { steps, backwards: true },
      value => {
        const { node } = value;
        if (node.op === 'Input' && node.name?.startsWith('d-')) {
          const type = typeOf(value);
          if (node.name === 'd-output' && step.sequence) return body.read(input(node.name, series(type)));
          return body.carry(node.name, input(node.name, type));
        }
        if (graph.isBackward(value)) return undefined;
        if (graph.isStateful(value))
          return graph.isKept(value) ? body.read(forwardKept.of(value)) : undefined;
        return given(body, value);
      },
    );
    back = body;
    const slotOf = (name: string) => (name === 'output' ? 'd-output' : `d-${name}`);
    for (const { name, type } of graph.states) body.carry(slotOf(name), input(slotOf(name), type));
    const summed = new SumOverSteps(around, over, value => {
      const name = `sum-${value.node.number}-${value.index}`;
      const sum = body.carry(name, around.filled(typeOf(value), 0));
      body.become(name, body.build.binary('AddV2', sum, body.value(value)));
      return input(`back/${name}`, typeOf(value));
    });
    wanted.forEach((want, i) => {
      if (!want) return;
      const state = graph.states[i - 1];
      if (i === 0) gradients[i] = overSteps(graph.byX);
      else if (i <= step.states.length && state !== undefined)
        gradients[i] = input(`back/${slotOf(state.name)}`, state.type);
      else gradients[i] = summed.of(graph.byWeights[i - 1 - step.states.length] as Value);
    });
    backKept.fill(body, steps);
    for (const { name, gradient } of graph.states) body.become(slotOf(name), body.value(gradient));
  }

  function overSteps(value: Value): Value {
    const number = splat(value);
    if (number !== undefined) return around.filled(series(typeOf(value)), number);
    const found = over.of(value);
    // What cannot be computed for all steps at once is computed in each.
    return found?.varies === true ? found.value : backKept.of(value);
  }

  const body: LoopBodyBuilder = new LoopBodyBuilder(
    builders.program(),
    around,
    { steps, backwards: false },
    value => {
      const { node } = value;
      if (node.op === 'Input' && node.name?.startsWith('state-'))
        return body.carry(node.name, input(node.name, typeOf(value)));
      return given(body, value);
    },
  );
  for (const { name, type } of graph.states)
    body.carry(name, name === 'output' ? around.filled(type, 0) : input(name, type));
  const outputs = graph.states.slice(0, step.states.length).map(s => input(`forward/${s.name}`, s.type));
  const output = step.sequence
    ? forwardKept.of(graph.output)
    : graph.outputIsState
      ? (outputs[0] as Value)
      : input('forward/output', typeOf(graph.output));
  forwardKept.fill(body, steps);
  for (const { name, next } of graph.states) body.become(name, body.value(next));
  const { outputIsState } = graph;
  return { forward: body, outputs: [output, ...outputs], back, gradients, outputIsState };
}

/** Whether a value is a product of the inputs that is worth being made before the loop, or something added to one. */
function isWideProduct({ node }: Value): boolean {
  if (node.op === 'MatMul') return (shapeOf(node.inputs[0] as Value).at(-1) as number) > narrow;
  return (node.op === 'Add' || node.op === 'AddV2' || node.op === 'Mul') && node.inputs.some(isWideProduct);
}

/** Values of a step that a loop keeps in series. */
class Kept {
  readonly #loop: string;
  readonly #series: (type: TensorType) => TensorType;
  readonly #around: Builder;
  readonly #values: Value[] = [];

  constructor(loop: string, series: (type: TensorType) => TensorType, around: Builder) {
    this.#loop = loop;
    this.#series = series;
    this.#around = around;
  }

  /** The series of a value, in the graph around the loops. */
  of(value: Value): Value {
    let at = this.#values.findIndex(v => sameValue(v, value));
    if (at < 0) at = this.#values.push(value) - 1;
    return this.#around.graph.input(`${this.#loop}/kept-${at}`, this.#series(typeOf(value)));
  }

  /** Has the loop keep what was asked for. */
  fill(body: LoopBodyBuilder, steps: number): void {
    this.#values.forEach((value, i) => {
      body.keep(`kept-${i}`, steps, body.value(value));
    });
  }
}

/** Sums values of the way back over all steps. */
class SumOverSteps {
  readonly #around: Builder;
  readonly #over: StepVectors;
  readonly #inLoop: (value: Value) => Value;

  /** @param inLoop sums a value up in the loop; gives what the loop gives for it */
  constructor(around: Builder, over: StepVectors, inLoop: (value: Value) => Value) {
    this.#around = around;
    this.#over = over;
    this.#inLoop = inLoop;
  }

  of(value: Value): Value {
    const type = typeOf(value);
    if (splat(value) === 0) return this.#around.filled(type, 0);
    return this.#linear(value) ?? this.#rows(value) ?? this.#inLoop(value);
  }

  /** The sum of what only moves or adds elements is that of the sums. */
  #linear({ node, index }: Value): Value | undefined {
    const build = this.#around;
    const made = (inputs: readonly Value[]) => build.add({ ...node, inputs })[index] as Value;
    const [first, ...rest] = node.inputs;
    switch (node.op) {
      case 'Reshape':
      case 'Transpose':
        return made([this.of(first as Value), ...this.#constants(rest)]);
      case 'ConcatV2':
        return made([
          ...node.inputs.slice(0, -1).map(part => this.of(part)),
          ...this.#constants(node.inputs.slice(-1)),
        ]);
      default:
        return undefined;
    }
  }

  #constants(values: readonly Value[]): Value[] {
    return values.map(value => {
      const numbers = constantValues(value);
      if (numbers === undefined) throw new Error('an op that moves elements does not say how');
      return this.#around.constant(typeOf(value), numbers);
    });
  }

  /** AᵀB, or a sum over rows, of the rows of all steps. */
  #rows(value: Value): Value | undefined {
    const { node } = value;
    const build = this.#around;
    const [a, b] = node.inputs as [Value, Value];
    const flat = (of: Value): Value | undefined => {
      const over = this.#over.of(of);
      if (over?.varies !== true) return undefined;
      const shape = shapeOf(over.value);
      const [, , ...rest] = shape;
      return build.reshape(over.value, [sizeOf(shape) / sizeOf(rest), ...rest]);
    };
    if (node.op === 'MatMul') {
      if (attribute(node, 'transpose_a') !== true || attribute(node, 'transpose_b') === true)
        return undefined;
      const [left, right] = [flat(a), flat(b)];
      return left && right && build.matMul(left, right, true, false, node.layer);
    }
    if (node.op === 'Sum' && attribute(node, 'keep_dims') !== true) {
      const axes = constantValues(b);
      const rows = axes?.includes(0) ? flat(a) : undefined;
      return (
        rows && build.one('Sum', node.attributes, [rows, ...this.#constants([b])], typeOf(value), node.layer)
      );
    }
    return undefined;
  }
}
