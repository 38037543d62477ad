import { attribute, type Builder, type Proposal } from '../builder.ts';
import { constantValues, type Node, shapeOf, sizeOf, type TensorType, typeOf, type Value } from '../graph.ts';
import { isElementwise } from '../rules/algebra.ts';

/** A value of a step, for all steps at once. */
export interface OverSteps {
  readonly value: Value;
  /** Whether it is [steps, …], one for each step; else it is the same in all of them. */
  readonly varies: boolean;
}

/**
 * Computes values of a step for all steps at once, [steps, …] in place of […]: a product of the inputs with a weight is one
 * product with the rows of all steps.
 */
export class StepVectors {
  readonly #build: Builder;
  readonly #steps: number;
  readonly #leaf: (value: Value) => OverSteps | undefined;
  readonly #known = new Map<Node, readonly OverSteps[] | undefined>();

  /** @param leaf what is known for all steps otherwise; it is asked first */
  constructor(build: Builder, steps: number, leaf: (value: Value) => OverSteps | undefined) {
    this.#build = build;
    this.#steps = steps;
    this.#leaf = leaf;
  }

  /** A value for all steps; nothing where one of its ops cannot be done for all steps at once. */
  of(value: Value): OverSteps | undefined {
    const leaf = this.#leaf(value);
    if (leaf !== undefined) return leaf;
    const { node } = value;
    if (!this.#known.has(node)) this.#known.set(node, this.#make(node));
    return this.#known.get(node)?.[value.index];
  }

  #make(node: Node): readonly OverSteps[] | undefined {
    if (node.op === 'Const') {
      const [type] = node.outputs as [TensorType];
      const values = constantValues({ node, index: 0 });
      return values && [{ value: this.#build.constant(type, values), varies: false }];
    }
    if (node.op === 'Input') return undefined;
    const inputs: OverSteps[] = [];
    for (const input of node.inputs) {
      const over = this.of(input);
      if (over === undefined) return undefined;
      inputs.push(over);
    }
    const values = inputs.map(i => i.value);
    if (inputs.every(({ varies }) => !varies))
      return this.#build.add({ ...node, inputs: values }).map(value => ({ value, varies: false }));
    const made = this.#vary(node, inputs);
    return made?.map(value => ({ value, varies: true }));
  }

  #vary(node: Node, inputs: readonly OverSteps[]): readonly Value[] | undefined {
    const build = this.#build;
    const [first, ...others] = inputs as [OverSteps, ...OverSteps[]];
    const outputs = node.outputs.map(({ dtype, shape }) => ({ dtype, shape: [this.#steps, ...shape] }));
    const output = outputs[0] as TensorType;
    const add = (values: readonly Value[]) => build.add({ ...node, inputs: values, outputs });
    if (isElementwise(node.op)) return add(inputs.map(input => this.#aligned(input, output.shape.length)));
    const fixedRest = others.every(({ varies }) => !varies);
    switch (node.op) {
      case 'MatMul':
        return fixedRest ? this.#product(node, first.value, others[0] as OverSteps, output) : undefined;
      case 'Reshape':
        return [build.reshape(first.value, output.shape, node.layer)];
      case 'Slice': {
        const begin = constantValues(node.inputs[1] as Value);
        return begin && [build.slice(first.value, [0, ...begin], output.shape, node.layer)];
      }
      case 'Transpose': {
        const axes = constantValues(node.inputs[1] as Value);
        return axes && add([first.value, build.graph.ints(0, ...[...axes].map(axis => axis + 1))]);
      }
      case 'SplitV': {
        const axis = axisBehind(node.inputs[2], node);
        if (axis === undefined) return undefined;
        return add([first.value, (others[0] as OverSteps).value, build.graph.int(axis)]);
      }
      case 'ConcatV2': {
        const parts = inputs.slice(0, -1);
        const axis = axisBehind(node.inputs.at(-1), node);
        if (axis === undefined || !parts.every(({ varies }) => varies)) return undefined;
        return [
          build.concat(
            parts.map(p => p.value),
            axis,
            node.layer,
          ),
        ];
      }
      default:
        return undefined;
    }
  }

  /** Broadcasts as before the axis of the steps: what has fewer axes than the result gets ones behind the steps. */
  #aligned({ value, varies }: OverSteps, rank: number): Value {
    const shape = shapeOf(value);
    if (!varies || shape.length === rank) return value;
    const ones = new Array<number>(rank - shape.length).fill(1);
    return this.#build.reshape(value, [this.#steps, ...ones, ...shape.slice(1)]);
  }

  #product(node: Node, rows: Value, right: OverSteps, output: TensorType): readonly Value[] | undefined {
    if (attribute(node, 'transpose_a') === true) return undefined;
    const build = this.#build;
    const width = shapeOf(rows).at(-1) as number;
    const flat = build.reshape(rows, [sizeOf(shapeOf(rows)) / width, width], node.layer);
    const product = build.matMul(
      flat,
      right.value,
      false,
      attribute(node, 'transpose_b') === true,
      node.layer,
    );
    return [build.reshape(product, output.shape, node.layer)];
  }
}

/** The axis that an op names, counted with that of the steps before it. */
function axisBehind(axis: Value | undefined, { inputs }: Pick<Proposal, 'inputs'>): number | undefined {
  const [number] = (axis && constantValues(axis)) ?? [];
  if (number === undefined) return undefined;
  const rank = typeOf(inputs[0] as Value).shape.length;
  return (number < 0 ? number + rank : number) + 1;
}
