import { attribute, type Builder, typed } from '../builder.ts';
import { constantValues, type Node, shapeOf, type TensorType, typeOf, type Value } from '../graph.ts';
import { int32 } from '../native.ts';
import type { Slot } from '../plan.ts';

/** What a loop carries: its name in the loop's body, what it starts from, and what becomes of it, if anything. */
interface Carried extends Slot {
  /** In the graph around the loop. */
  readonly initial: Value;
  /** In the body. */
  readonly inBody: Value;
  next: Value | undefined;
}

/** A series that a loop fills. */
interface KeptSeries extends Slot {
  /** What the graph around the loop calls the memory for it. */
  readonly scratch: string;
}

/** The body of a loop over steps, under construction. */
export class LoopBodyBuilder {
  readonly build: Builder;
  readonly carried: Carried[] = [];
  /** The series that it fills. */
  readonly kept: KeptSeries[] = [];
  /** Number of the step, from 0 in the order in which the loop takes them. */
  readonly step: Value;
  /** Place of the step in a series. */
  readonly #place: Value;
  readonly #backwards: boolean;
  readonly #around: Builder;
  readonly #resolve: (value: Value) => Value | undefined;
  readonly #known = new Map<Node, readonly Value[]>();
  readonly #slots = new Map<string, Value>();

  /**
   * @param around builds what the loop starts from
   * @param steps number of steps; taken from the last one to the first if `backwards`
   * @param resolve what a value of the step is in this body, unless it is to be computed
   */
  constructor(
    build: Builder,
    around: Builder,
    { steps, backwards }: { steps: number; backwards: boolean },
    resolve: (value: Value) => Value | undefined,
  ) {
    this.build = build;
    this.#backwards = backwards;
    this.#around = around;
    this.#resolve = resolve;
    this.step = this.carry('step', around.graph.int(0));
    this.#place = backwards ? build.binary('Sub', build.graph.int(steps - 1), this.step) : this.step;
    this.become('step', build.binary('AddV2', this.step, build.graph.int(1)));
  }

  /** A slot of the loop, as the body sees it. */
  carry(name: string, initial: Value): Value {
    const type = typeOf(initial);
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const inBody = this.build.graph.input(name, type);
    this.carried.push({ name, type, initial, inBody, next: undefined });
    this.#slots.set(name, inBody);
    return inBody;
  }

  /** Says what becomes of a slot in a step. */
  become(name: string, next: Value): void {
    const slot = this.carried.find(c => c.name === name);
    if (slot === undefined) throw new Error(`the loop has no ${name}`);
    slot.next = next;
  }

  /** A value around the loop that is the same in all steps. */
  fixed(value: Value): Value {
    const values = constantValues(value);
    if (values !== undefined) return this.build.constant(typeOf(value), values);
    return this.carry(`fixed-${value.node.number}-${value.index}`, value);
  }

  /** What a series around the loop [steps, …] holds for the step. */
  read(series: Value): Value {
    const whole = this.carry(`series-${series.node.number}-${series.index}`, series);
    const { dtype, shape } = typeOf(whole);
    const [, ...rest] = shape;
    const size = [1, ...rest];
    const piece = this.build.one(
      'XlaDynamicSlice',
      [typed('T', dtype), typed('Tindices', int32)],
      [whole, this.#placeOf(shape.length), this.build.graph.ints(...size)],
      { dtype, shape: size },
    );
    return this.build.reshape(piece, rest);
  }

  /** Keeps a value of each step in a series of this name. What the series holds before does not matter. */
  keep(name: string, steps: number, value: Value): void {
    const { dtype, shape } = typeOf(value);
    const type: TensorType = { dtype, shape: [steps, ...shape] };
    const scratch = `scratch/${this.#backwards ? 'back' : 'forward'}/${name}`;
    const before = this.carry(name, this.#around.graph.input(scratch, type));
    this.kept.push({ name, type, scratch });
    const update = this.build.reshape(value, [1, ...shape]);
    const attributes = [typed('T', dtype), typed('Tindices', int32)];
    const place = this.#placeOf(type.shape.length);
    this.become(name, this.build.one('XlaDynamicUpdateSlice', attributes, [before, update, place], type));
  }

  #placeOf(rank: number): Value {
    const first = this.build.reshape(this.#place, [1]);
    if (rank === 1) return first;
    return this.build.concat([first, this.build.graph.ints(...new Array<number>(rank - 1).fill(0))], 0);
  }

  /** A value of the step in this body. */
  value(value: Value): Value {
    const resolved = this.#resolve(value);
    if (resolved !== undefined) return resolved;
    const { node } = value;
    let made = this.#known.get(node);
    if (made === undefined) {
      made = this.#make(node);
      this.#known.set(node, made);
    }
    return made[value.index] as Value;
  }

  #make(node: Node): readonly Value[] {
    if (node.op === 'Const') {
      const values = constantValues({ node, index: 0 });
      if (values === undefined) throw new Error('a constant without values');
      return [this.build.constant(node.outputs[0] as TensorType, values)];
    }
    if (node.op === 'Input') throw new Error(`the body of a loop does not know ${node.name}`);
    const inputs = node.inputs.map(input => this.value(input));
    return narrowProduct(this.build, node, inputs) ?? this.build.add({ ...node, inputs });
  }
}

/** Up to this many columns of inputs are multiplied in the loop: their product would be larger than what it is made of. */
export const narrow = 4;

/** A·B of few columns of A, which an input of few features is, as a sum of outer products. */
function narrowProduct(build: Builder, node: Node, inputs: readonly Value[]): readonly Value[] | undefined {
  if (node.op !== 'MatMul') return undefined;
  const [a, b] = inputs as [Value, Value];
  if (attribute(node, 'transpose_a') === true || attribute(node, 'transpose_b') === true) return undefined;
  const [rows, inner] = shapeOf(a) as [number, number];
  const columns = shapeOf(b)[1] as number;
  if (inner > narrow) return undefined;
  const outer = (i: number) =>
    build.binary('Mul', build.slice(a, [0, i], [rows, 1]), build.slice(b, [i, 0], [1, columns]), node.layer);
  const products = Array.from({ length: inner }, (_, i) => outer(i));
  return [products.reduce((sum, product) => build.binary('AddV2', sum, product, node.layer))];
}
