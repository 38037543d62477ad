import { type Builder, rebuild } from '../builder.ts';
import { dependents, type Node, nodesOf, sameValue, type TensorType, type Value } from '../graph.ts';
import { isElementwise } from '../rules/algebra.ts';
import type { LoopStep } from './loop.ts';

/** A state that a step hands to the next one. */
export interface StepState {
  readonly name: string;
  readonly type: TensorType;
  readonly next: Value;
  /** The gradient of the loss by the state before the step. */
  readonly gradient: Value;
}

/**
 * A step in its simplest form, with its ops sorted by what they depend on. Where the last output alone is wanted and it is
 * no state, it is one more state, `output`, which no step looks at.
 */
export class StepGraph {
  readonly output: Value;
  readonly states: readonly StepState[];
  /** The gradient by `x` and by each weight. */
  readonly byX: Value;
  readonly byWeights: readonly Value[];
  /** Whether the output is the first state. */
  readonly outputIsState: boolean;
  readonly #varying: ReadonlySet<Node>;
  readonly #stateful: ReadonlySet<Node>;
  readonly #backward: ReadonlySet<Node>;

  constructor(step: LoopStep, build: Builder) {
    const { output, next, gradients, states, given, sequence, x } = step;
    const zeros = (type: TensorType) => build.filled(type, 0);
    const wanted = [
      { value: gradients.x, like: x },
      ...states.map((like, i) => ({ value: gradients.states[i], like })),
      ...gradients.weights.map((value, i) => ({ value, like: given[i] as TensorType })),
    ];
    const recorded = [output, ...next, ...wanted.flatMap(({ value }) => value ?? [])];
    const simple = (endless: boolean) =>
      rebuild(build, recorded, (name, type) =>
        endless && name === 'd-output' ? zeros(type) : build.graph.input(name, type),
      );
    const outputOf = (values: readonly Value[]) => values[0] as Value;
    const first = simple(false);
    this.outputIsState = !sequence && sameValue(outputOf(first), first[1] as Value);
    // The gradient by the last output is then a part of that by the last state.
    const values = this.outputIsState ? simple(true) : first;
    const grads = values.slice(1 + next.length);
    const [byX, ...rest] = wanted.map(({ value, like }) =>
      value === undefined ? zeros(like) : (grads.shift() as Value),
    ) as [Value, ...Value[]];
    this.output = outputOf(values);
    this.byX = byX;
    this.byWeights = rest.slice(states.length);
    const own = states.map((type, i) => ({
      name: `state-${i}`,
      type,
      next: values[1 + i] as Value,
      gradient: rest[i] as Value,
    }));
    const { node, index } = this.output;
    const type = node.outputs[index] as TensorType;
    const asState = { name: 'output', type, next: this.output, gradient: zeros(type) };
    this.states = sequence || this.outputIsState ? own : [...own, asState];

    const nodes = nodesOf([...values, ...this.states.map(s => s.gradient)]);
    const from = (...starts: string[]) => {
      const inputs = nodes.filter(n => n.op === 'Input' && starts.some(s => n.name?.startsWith(s)));
      return new Set([...inputs, ...dependents(nodes, inputs)]);
    };
    this.#varying = from('x', 'mask', 'state-', 'd-');
    this.#stateful = from('state-', 'd-');
    this.#backward = from('d-');
  }

  /** Whether a value is the same in all steps. */
  isFixed = ({ node }: Value): boolean => !this.#varying.has(node);
  /** Whether a value depends on a state or on a gradient. */
  isStateful = ({ node }: Value): boolean => this.#stateful.has(node);
  /** Whether a value depends on a gradient. */
  isBackward = ({ node }: Value): boolean => this.#backward.has(node);

  /**
   * Whether the way back takes a value of the way forward from there and does not compute it once more: a product, or
   * what is added to one, and what takes long for each element.
   */
  isKept({ node }: Value): boolean {
    if (node.op === 'Input') return node.name?.startsWith('state-') === true;
    return !cheap.has(node.op) || this.#holdsProduct(node);
  }

  #holdsProduct({ op, inputs }: Node): boolean {
    return (
      (op === 'Add' || op === 'AddV2') &&
      inputs.some(i => this.isStateful(i) && (i.node.op === 'MatMul' || this.#holdsProduct(i.node)))
    );
  }
}

const slow = new Set('Div Exp Log Pow RealDiv Reciprocal Rsqrt Sigmoid Sqrt Tanh'.split(' '));
const moving = 'ConcatV2 PadV2 Reshape Slice SplitV Transpose'.split(' ');

/** Ops that are computed once more where their result is needed. */
const cheap = {
  has: (op: string) => (isElementwise(op) && !slow.has(op)) || moving.includes(op),
};
