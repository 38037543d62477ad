import { type Builder, rebuild } from './builder.ts';
import {
  type Node,
  nodesOf,
  sameShape,
  sameValue,
  shapeOf,
  sizeOf,
  splat,
  type TensorType,
  typeOf,
  type Value,
} from './graph.ts';
import type { LoopBody, LoopState } from './invariants.ts';
import { float32 } from './native.ts';
import { isElementwise } from './rules/algebra.ts';

/** Several states laid behind each other as one vector. */
export interface JoinedState extends LoopState {
  readonly members: readonly { readonly state: LoopState; readonly offset: number }[];
}

export interface JoinedBody {
  readonly body: LoopBody;
  readonly states: readonly LoopState[];
  readonly joined: readonly JoinedState[];
}

/**
 * A state of more elements is left alone: its own kernel is then cheap beside its elements, and laying its
 * gradient behind the others' would cost memory traffic.
 */
const largestJoined = 4096;

/**
 * Updates all small states of one kind as one vector: Adam's first moments, its second ones, the biases. An
 * optimizer does the same with each of them, element by element, so the numbers stay what they are, and the
 * program has some kernels less for each weight, which all have to be compiled and started.
 *
 * Nothing here knows an optimizer: states are of one kind if their next values are the same elementwise ops of
 * the same scalars, of states and of anything else (the gradients). A state that is multiplied as a matrix
 * stays by itself, since it would have to be copied out of the vector.
 */
export function joinStates(
  body: LoopBody,
  states: readonly LoopState[],
  makeBuilder: () => Builder,
): JoinedBody {
  const nodes = nodesOf([...body.results, ...body.next.values()]);
  const whole = new Set(nodes.flatMap(node => (isElementwise(node.op) ? [] : plainInputs(node))));
  const kinds = new Map<string, LoopState[]>();
  for (const state of states) {
    const next = body.next.get(state.name);
    if (next === undefined || sizeOf(state.type.shape) > largestJoined || whole.has(state.name)) continue;
    const kind = kindOf(next, state);
    kinds.set(kind, [...(kinds.get(kind) ?? []), state]);
  }
  const groups = [...kinds].filter(([kind, members]) => !isOfNoState(kind) && members.length > 1);
  if (groups.length === 0) return { body, states, joined: [] };

  // The biases come first in every vector and the largest vectors are made first, so that what the update of the
  // biases needs of the moments is a piece of them.
  const joined = groups
    .map(([, members]) => members.toSorted((a, b) => a.type.shape.length - b.type.shape.length))
    .sort((a, b) => b.length - a.length)
    .map((members, i) => joinedState(`joined-${i}`, members));
  const build = makeBuilder();
  const placed = new Set(joined.flatMap(j => j.members.map(m => m.state.name)));
  const inputs = new Map(
    nodes.filter(n => n.op === 'Input').map(n => [n.name as string, { node: n, index: 0 }]),
  );
  const trees = new Trees(joined, inputs);
  const nexts = joined.map(j => trees.vector(j.members.map(m => body.next.get(m.state.name) as Value)));
  const alone = [...body.next].filter(([name]) => !placed.has(name));
  const made = new Map<Node, readonly Value[]>();
  const input = (name: string, type: TensorType) => build.graph.input(name, type);
  const bind = (name: string, type: TensorType) => partOf(build, joined, name, input) ?? input(name, type);
  const results = rebuild(build, body.results, bind, made);
  const leaves = rebuild(build, trees.leaves, bind, made);
  const next = new Map<string, Value>();
  joined.forEach(({ name, type, members }, i) => {
    const whole = trees.build(build, nexts[i] as Tree, leaves);
    if (!sameShape(shapeOf(whole), type.shape)) throw new Error(`${name} became ${shapeOf(whole)} elements`);
    next.set(name, whole);
    // What else uses a part's next value takes it from here, and does not compute it again.
    for (const member of members) {
      const { node } = body.next.get(member.state.name) as Value;
      if (node.outputs.length === 1) made.set(node, [piece(build, whole, member)]);
    }
  });
  const rest = rebuild(
    build,
    alone.map(([, value]) => value),
    bind,
    made,
  );
  alone.forEach(([name], i) => {
    next.set(name, rest[i] as Value);
  });
  return {
    body: { ...body, results, next },
    states: [...states.filter(s => !placed.has(s.name)), ...joined],
    joined,
  };
}

/** The part of a joined state that a state is, in the state's shape; nothing for a state by itself. */
export function partOf(
  build: Builder,
  joined: readonly JoinedState[],
  name: string,
  bind: (name: string, type: TensorType) => Value,
): Value | undefined {
  for (const whole of joined) {
    const member = whole.members.find(m => m.state.name === name);
    if (member !== undefined) return piece(build, bind(whole.name, whole.type), member);
  }
  return undefined;
}

function piece(build: Builder, whole: Value, { state, offset }: JoinedState['members'][number]): Value {
  const { shape } = state.type;
  return build.reshape(build.slice(whole, [offset], [sizeOf(shape)]), shape);
}

function joinedState(name: string, states: readonly LoopState[]): JoinedState {
  let size = 0;
  const members = states.map(state => {
    const offset = size;
    size += sizeOf(state.type.shape);
    return { state, offset };
  });
  return { name, type: { dtype: float32, shape: [size] }, start: undefined, members };
}

/** Names of the inputs that a node takes as they are, or reshaped. */
const plainInputs = (node: Node): string[] =>
  node.op === 'Reshape'
    ? []
    : node.inputs.flatMap(({ node: input }) => {
        const from = input.op === 'Reshape' ? (input.inputs[0] as Value).node : input;
        return from.op === 'Input' ? [from.name as string] : [];
      });

/** What a next value is called in which no state takes part. */
const other = '…';

/** Whether a next value is something else altogether, one number throughout, or a scalar: there is no vector to be made of it. */
const isOfNoState = (kind: string): boolean => kind === other || /^[=#]/.test(kind);

/**
 * How a next value is made of its state: equal for two states if the same is done with both. The parts in which no
 * state takes part are not looked into, nor are scalars, which have to be the very same.
 */
function kindOf(next: Value, state: LoopState): string {
  const known = new Map<Node, string>();
  const describe = (value: Value): string => {
    const { node } = value;
    const number = splat(value);
    if (number !== undefined) return `=${number}`;
    if (shapeOf(value).length === 0) return `#${node.number}`;
    if (!sameShape(shapeOf(value), state.type.shape)) return other;
    if (node.op === 'Input') return node.name === state.name ? 'self' : 'state';
    if (!isElementwise(node.op)) return other;
    let kind = known.get(node);
    if (kind === undefined) {
      const operands = node.inputs.map(describe);
      const attributes = JSON.stringify(node.attributes.map(a => [a.name, a.value]));
      const concerned = operands.some(o => o !== other && !o.startsWith('=') && !o.startsWith('#'));
      kind = concerned ? `${node.op}${attributes}(${operands.join(', ')})` : other;
      known.set(node, kind);
    }
    return kind;
  };
  return describe(next);
}

/** The same elementwise expression of several values, as an expression of the values laid behind each other. */
type Tree =
  | { readonly kind: 'state'; readonly state: JoinedState }
  | { readonly kind: 'piece'; readonly of: Tree; readonly begin: number; readonly size: number }
  | { readonly kind: 'number'; readonly like: Value; readonly value: number }
  /** Places in the list of leaves. */
  | { readonly kind: 'scalar'; readonly leaf: number }
  | { readonly kind: 'parts'; readonly leaves: readonly number[] }
  | { readonly kind: 'op'; readonly node: Node; readonly operands: readonly Tree[] };

const elements = (values: readonly Value[]) => values.reduce((sum, v) => sum + sizeOf(shapeOf(v)), 0);

class Trees {
  /** Values of the old graph that the trees need. */
  readonly leaves: Value[] = [];
  /** The vectors that pieces are taken of. */
  readonly #vectors: { readonly values: readonly Value[]; readonly tree: Tree }[];
  readonly #known = new Map<string, Tree>();
  readonly #built = new Map<Tree, Value>();

  constructor(joined: readonly JoinedState[], inputs: ReadonlyMap<string, Value>) {
    this.#vectors = joined.map(state => ({
      values: state.members.flatMap(m => inputs.get(m.state.name) ?? []),
      tree: { kind: 'state', state },
    }));
  }

  /** The tree of all next values of a joined state. */
  vector(values: readonly Value[]): Tree {
    const tree = this.of(values);
    this.#vectors.push({ values, tree });
    return tree;
  }

  of(values: readonly Value[]): Tree {
    const key = values.map(({ node, index }) => `${node.number}:${index}`).join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const tree = this.#make(values);
    this.#known.set(key, tree);
    return tree;
  }

  #make(values: readonly Value[]): Tree {
    const [first] = values as [Value];
    const number = splat(first);
    if (number !== undefined && values.every(v => Object.is(splat(v), number)))
      return { kind: 'number', like: first, value: number };
    if (shapeOf(first).length === 0 && values.every(v => sameValue(v, first)))
      return { kind: 'scalar', leaf: this.#leaf(first) };
    for (const { values: all, tree } of this.#vectors) {
      const at = all.findIndex(v => sameValue(v, first));
      const run = all.slice(at, at + values.length);
      if (at < 0 || run.length < values.length || !run.every((v, i) => sameValue(v, values[i] as Value)))
        continue;
      if (values.length === all.length) return tree;
      return { kind: 'piece', of: tree, begin: elements(all.slice(0, at)), size: elements(values) };
    }
    if (this.#alike(values)) {
      const operands = first.node.inputs.map((_, i) => this.of(values.map(v => v.node.inputs[i] as Value)));
      return { kind: 'op', node: first.node, operands };
    }
    return { kind: 'parts', leaves: values.map(v => this.#leaf(v)) };
  }

  /** Whether the values are one elementwise op whose operands are of the values' shapes, or scalars common to all. */
  #alike(values: readonly Value[]): boolean {
    const [first] = values as [Value];
    const attributes = ({ node }: Value) => JSON.stringify(node.attributes.map(a => [a.name, a.value]));
    return (
      isElementwise(first.node.op) &&
      values.every(
        value =>
          value.node.op === first.node.op &&
          value.node.inputs.length === first.node.inputs.length &&
          attributes(value) === attributes(first) &&
          value.node.inputs.every((input, i) => {
            const others = first.node.inputs[i] as Value;
            const number = splat(input);
            return (
              (number !== undefined && Object.is(number, splat(others))) ||
              (shapeOf(input).length === 0 && sameValue(input, others)) ||
              sameShape(shapeOf(input), shapeOf(value))
            );
          }),
      )
    );
  }

  #leaf(value: Value): number {
    return this.leaves.push(value) - 1;
  }

  /** @param leaves what `this.leaves` are in the graph that is built */
  build(build: Builder, tree: Tree, leaves: readonly Value[]): Value {
    let value = this.#built.get(tree);
    if (value === undefined) {
      value = this.#build(build, tree, leaves);
      this.#built.set(tree, value);
    }
    return value;
  }

  #build(build: Builder, tree: Tree, leaves: readonly Value[]): Value {
    switch (tree.kind) {
      case 'state':
        return build.graph.input(tree.state.name, tree.state.type);
      case 'piece':
        return build.slice(this.build(build, tree.of, leaves), [tree.begin], [tree.size]);
      case 'number':
        return build.filled({ dtype: typeOf(tree.like).dtype, shape: [] }, tree.value);
      case 'scalar':
        return leaves[tree.leaf] as Value;
      case 'parts': {
        const parts = tree.leaves.map(i => leaves[i] as Value);
        return build.concat(
          parts.map(p => build.reshape(p, [sizeOf(shapeOf(p))])),
          0,
        );
      }
      case 'op': {
        const operands = tree.operands.map(o => this.build(build, o, leaves));
        const shape = operands.map(shapeOf).find(s => s.length > 0) ?? [];
        const { op, attributes, outputs, layer } = tree.node;
        const { dtype } = outputs[0] as TensorType;
        return build.one(op, attributes, operands, { dtype, shape }, layer);
      }
    }
  }
}
