import { attribute, type Builder, type Builders, rebuild, typed } from '../builder.ts';
import type { FunctionGraph } from '../emit.ts';
import { type Node, nodesOf, sameValue, type TensorType, type Value } from '../graph.ts';
import { scalar, whileLoop } from '../loops.ts';
import { bool, int32 } from '../native.ts';
import type { LoopBodyBuilder } from './body.ts';
import { type LoopStep, type TimeLoops, timeLoop, timeLoopGrad } from './loop.ts';
import { type UnfoldedLoop, unfold } from './unfold.ts';

/** The functions of a loop, and how many steps it takes. */
export interface LoopFunctions {
  readonly body: FunctionGraph;
  readonly condition: FunctionGraph;
  readonly steps: number;
}

/**
 * Makes loops of the ops that stand for them. The functions of each are added to a list; their names are by its length.
 */
export function lowerLoops(
  results: readonly Value[],
  loops: TimeLoops,
  functions: LoopFunctions[],
  builders: Builders,
): readonly Value[] {
  const nodes = nodesOf(results);
  const places = nodes.filter(({ op }) => op === timeLoop);
  if (places.length === 0) return results;
  const build = builders.draft();
  const made = new Map<Node, readonly Value[]>();
  const get = ({ node, index }: Value) => (made.get(node) as readonly Value[])[index] as Value;
  const lowered = places.map(place => new Lowering(place, nodes, results, loops, functions, builders));
  for (const node of nodes) {
    const inputs = () => node.inputs.map(get);
    const forward = lowered.find(l => l.place === node);
    const back = lowered.find(l => l.back === node);
    if (forward !== undefined) made.set(node, forward.lower(build, inputs()));
    else if (back !== undefined) made.set(node, back.lowerBack(build, inputs()));
    else rebuild(build, [{ node, index: 0 }], (name, type) => build.graph.input(name, type), made);
  }
  return results.map(get);
}

class Lowering {
  readonly place: Node;
  readonly back: Node | undefined;
  readonly #step: LoopStep;
  readonly #unfolded: UnfoldedLoop;
  readonly #functions: LoopFunctions[];
  readonly #builders: Builders;
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
  ) {
    this.place = place;
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

  #run(build: Builder, direction: string, { carried }: LoopBodyBuilder): void {
    const name = `time_${this.#functions.length}_${direction}`;
    const initial = this.#around(
      build,
      carried.map(c => c.initial),
    );
    const out = whileLoop(build, `${name}_body`, `${name}_condition`, carried, initial);
    carried.forEach((slot, i) => {
      this.#known.set(`${direction}/${slot.name}`, out[i] as Value);
    });
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
