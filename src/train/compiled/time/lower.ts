import { attribute, type Builder, type Builders, rebuild, typed } from '../builder.ts';
import type { FunctionGraph } from '../emit.ts';
import { type Node, nodesOf, sameValue, type TensorType, type Value } from '../graph.ts';
import { scalar, whileLoop } from '../loops.ts';
import { bool, int32 } from '../native.ts';
import type { Slot } from '../plan.ts';
import type { LoopBodyBuilder } from './body.ts';
import { type LoopStep, type TimeLoops, timeLoop, timeLoopGrad } from './loop.ts';
import { type UnfoldedLoop, unfold } from './unfold.ts';

/** The functions of a loop, and how many steps it takes. */
export interface LoopFunctions {
  readonly body: FunctionGraph;
  readonly condition: FunctionGraph;
  readonly steps: number;
}

/** What a loop writes its series into: memory that is handed on from one step of the training to the next. */
export interface Scratch extends Slot {
  readonly next: Value;
}

/** Values whose loops are made. */
export interface Lowered {
  readonly results: readonly Value[];
  /** Inputs of the graph that hold anything, by name, and what they are to hold next; none unless it was asked for. */
  readonly scratch: readonly Scratch[];
}

/**
 * Makes loops of the ops that stand for them. The functions of each are added to a list; their names are by its length.
 *
 * @param handOn whether a series is written into memory that the graph is given; else it is new each time, and has to be filled
 *   before
 */
export function lowerLoops(
  results: readonly Value[],
  loops: TimeLoops,
  functions: LoopFunctions[],
  builders: Builders,
  handOn: boolean,
): Lowered {
  const nodes = nodesOf(results);
  const places = nodes.filter(({ op }) => op === timeLoop);
  if (places.length === 0) return { results, scratch: [] };
  const build = builders.draft();
  const made = new Map<Node, readonly Value[]>();
  const get = ({ node, index }: Value) => (made.get(node) as readonly Value[])[index] as Value;
  const scratch: Scratch[] | undefined = handOn ? [] : undefined;
  const lowered = places.map(
    place => new Lowering(place, nodes, results, loops, functions, builders, scratch),
  );
  for (const node of nodes) {
    const inputs = () => node.inputs.map(get);
    const forward = lowered.find(l => l.place === node);
    const back = lowered.find(l => l.back === node);
    if (forward !== undefined) made.set(node, forward.lower(build, inputs()));
    else if (back !== undefined) made.set(node, back.lowerBack(build, inputs()));
    else rebuild(build, [{ node, index: 0 }], (name, type) => build.graph.input(name, type), made);
  }
  return { results: results.map(get), scratch: scratch ?? [] };
}

class Lowering {
  readonly place: Node;
  readonly back: Node | undefined;
  readonly #step: LoopStep;
  readonly #unfolded: UnfoldedLoop;
  readonly #functions: LoopFunctions[];
  readonly #builders: Builders;
  readonly #scratch: Scratch[] | undefined;
  /** What the inputs of the graph around the loops are. */
  readonly #known = new Map<string, Value>();
  readonly #made = new Map<Node, readonly Value[]>();

  constructor(
    place: Node,
    nodes: readonly Node[],
    results: readonly Value[],
    loops: TimeLoops,
    functions: LoopFunctions[],
    builders: Builders,
    scratch: Scratch[] | undefined,
  ) {
    this.place = place;
    this.#scratch = scratch;
    const loop = attribute(place, 'loop');
    this.#step = loops.get(String(loop)) as LoopStep;
    this.back = nodes.find(
      node =>
        node.op === timeLoopGrad &&
        attribute(node, 'loop') === loop &&
        sameInputs(this.#withoutGradients(node.inputs), place.inputs),
    );
    const used = (index: number) =>
      [...results, ...nodes.flatMap(n => n.inputs)].some(v => v.node === this.back && v.index === index);
    const wanted = this.back === undefined ? [] : this.back.outputs.map((_, i) => used(i));
    this.#unfolded = unfold(this.#step, wanted, builders);
    this.#functions = functions;
    this.#builders = builders;
  }

  lower(build: Builder, inputs: readonly Value[]): Value[] {
    const { mask, states, given } = this.#step;
    const names = [
      'x',
      ...(mask === undefined ? [] : ['mask']),
      ...states.map((_, i) => `state-${i}`),
      ...given.map((_, i) => `given-${i}`),
    ];
    names.forEach((name, i) => {
      this.#known.set(name, inputs[i] as Value);
    });
    this.#run(build, 'forward', this.#unfolded.forward);
    return this.#around(build, this.#unfolded.outputs);
  }

  lowerBack(build: Builder, inputs: readonly Value[]): Value[] {
    const { back, gradients, outputIsState } = this.#unfolded;
    const [first, ...rest] = this.#gradientsOf(inputs) as [Value, ...Value[]];
    rest.forEach((value, i) => {
      // The last output is the last state as well.
      const whole = i === 0 && outputIsState ? build.binary('AddV2', value, first) : value;
      this.#known.set(`d-state-${i}`, whole);
    });
    this.#known.set('d-output', first);
    if (back !== undefined) this.#run(build, 'back', back);
    const wanted = gradients.flatMap(g => g ?? []);
    const values = this.#around(build, wanted);
    return gradients.map((gradient, i) => {
      const type = this.back?.outputs[i] as TensorType;
      return gradient === undefined ? build.filled(type, 0) : (values[wanted.indexOf(gradient)] as Value);
    });
  }

  /** Builds values of the graph around the loops into the graph that the loops are in. */
  #around(build: Builder, values: readonly Value[]): Value[] {
    const bind = (name: string) => {
      const value = this.#known.get(name);
      if (value === undefined) throw new Error(`a loop over time does not know ${name}`);
      return value;
    };
    return rebuild(build, values, bind, this.#made);
  }

  #run(build: Builder, direction: string, { carried, kept }: LoopBodyBuilder): void {
    const name = `time_${this.#functions.length}_${direction}`;
    const scratchName = (series: string) => `scratch-${name}-${series}`.replaceAll('_', '-');
    kept.forEach((series, i) => {
      // Equal constants would be one value, of which each series would begin as a copy.
      const initial =
        this.#scratch === undefined
          ? build.filled(series.type, i)
          : build.graph.input(scratchName(series.name), series.type);
      this.#known.set(series.scratch, initial);
    });
    const initial = this.#around(
      build,
      carried.map(c => c.initial),
    );
    const out = whileLoop(build, `${name}_body`, `${name}_condition`, carried, initial);
    carried.forEach((slot, i) => {
      this.#known.set(`${direction}/${slot.name}`, out[i] as Value);
    });
    for (const { name: series, type } of kept) {
      const next = this.#known.get(`${direction}/${series}`) as Value;
      this.#scratch?.push({ name: scratchName(series), type, next });
    }
    const test = this.#builders.program();
    const { steps } = this.#step;
    const step = test.graph.input('step', scalar(int32));
    const go = test.one('Less', [typed('T', int32)], [step, test.graph.int(steps)], scalar(bool));
    const slots = carried.map(slot => ({ name: slot.name, type: slot.type }));
    this.#functions.push({
      body: {
        name: `${name}_body`,
        arguments: slots,
        results: carried.map(slot => ({ name: slot.name, value: slot.next ?? slot.inBody })),
      },
      condition: { name: `${name}_condition`, arguments: slots, results: [{ name: 'go', value: go }] },
      steps,
    });
  }

  /** The inputs of the gradient's op that the loop's op has as well. */
  #withoutGradients(inputs: readonly Value[]): Value[] {
    const [at, count] = this.#placeOfGradients;
    return [...inputs.slice(0, at), ...inputs.slice(at + count)];
  }

  #gradientsOf(inputs: readonly Value[]): readonly Value[] {
    const [at, count] = this.#placeOfGradients;
    return inputs.slice(at, at + count);
  }

  get #placeOfGradients(): [at: number, count: number] {
    const { mask, states, gradients } = this.#step;
    return [1 + (mask === undefined ? 0 : 1) + states.length + gradients.weights.length, 1 + states.length];
  }
}

const sameInputs = (a: readonly Value[], b: readonly Value[]) =>
  a.length === b.length && a.every((value, i) => sameValue(value, b[i] as Value));
