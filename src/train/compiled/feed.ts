import type { Tensor } from '@tensorflow/tfjs-node';
import type { TF } from '../tf.ts';
import type { Compilation } from './compile.ts';
import { sizeOf } from './graph.ts';
import { type Binding, float32, int32, nodeBackend, tensorId, type Values } from './native.ts';
import type { Slot } from './plan.ts';
import type { Rows } from './rows.ts';

/** The native tensors of a run: what goes into the next call. */
export class Feed {
  readonly #tf: TF;
  readonly #compilation: Compilation;
  readonly #binding: Binding;
  /** Ids by input, of tensors that are this feed's own. */
  readonly #own = new Map<string, number>();
  /** Ids by input, of tensors that belong to the session. */
  readonly #lent = new Map<string, number>();

  constructor(tf: TF, compilation: Compilation) {
    this.#tf = tf;
    this.#compilation = compilation;
    const backend = nodeBackend(tf);
    this.#binding = backend.binding;
    const { session, states } = compilation;
    const lend = (name: string, tensor: Tensor) => this.#lent.set(name, tensorId(backend, tensor));
    lend('all-x', session.training.inputs);
    lend('all-y', session.training.targets);
    if (session.heldOut !== undefined) {
      lend('vx', session.heldOut.inputs);
      lend('vy', session.heldOut.targets);
    }
    for (const { name, variable, initial } of states) {
      if (initial === undefined) lend(name, variable);
      else this.#own.set(name, this.#binding.createTensor(variable.shape, float32, initial));
    }
  }

  /** Trains `count` epochs more. Losses after one that is not finite are zeros: the program stops there. */
  call(count: number, rows: Rows): { losses: Values; validation: Values } {
    const { inputs, carried, program } = this.#compilation;
    const binding = this.#binding;
    const given = new Map(rows);
    const passing: number[] = [];
    const make = ({ type }: Slot, values: Values) => {
      const id = binding.createTensor(type.shape, type.dtype, values);
      passing.push(id);
      return id;
    };
    const ids = inputs.map(slot => {
      if (slot.name === 'count') return make(slot, Int32Array.of(count));
      const known = this.#own.get(slot.name) ?? this.#lent.get(slot.name);
      if (known !== undefined) return known;
      const empty = () =>
        slot.type.dtype === int32
          ? new Int32Array(sizeOf(slot.type.shape))
          : new Float32Array(sizeOf(slot.type.shape));
      return make(slot, given.get(slot.name) ?? empty());
    });
    const results = program.run(ids);
    for (const id of passing) binding.deleteTensor(id);
    const [losses, validation] = results.slice(0, 2).map(({ id }) => {
      const values = binding.tensorDataSync(id).slice();
      binding.deleteTensor(id);
      return values;
    }) as [Values, Values];
    carried.forEach(({ name }, i) => {
      const before = this.#own.get(name);
      if (before !== undefined) binding.deleteTensor(before);
      this.#own.set(name, (results[i + 2] as { id: number }).id);
    });
    return { losses, validation };
  }

  /** Gives the model the weights that the last call left. */
  writeWeights(): void {
    const { session, states } = this.#compilation;
    states.forEach(({ name, variable, initial }, i) => {
      const id = this.#own.get(name);
      if (initial !== undefined || id === undefined) return;
      const values = this.#binding.tensorDataSync(id) as Float32Array;
      const tensor = this.#tf.tensor(values, variable.shape);
      session.weights[i]?.variable.write(tensor);
      tensor.dispose();
    });
  }

  dispose(): void {
    for (const id of this.#own.values()) this.#binding.deleteTensor(id);
    this.#own.clear();
  }
}
