import type { Tensor, Variable } from '@tensorflow/tfjs-node';
import type { Session } from '../session.ts';
import type { TF } from '../tf.ts';
import type { Compilation } from './compile.ts';
import { sizeOf } from './graph.ts';
import { type Binding, float32, int32, nodeBackend, tensorId, type Values } from './native.ts';
import type { Slot } from './plan.ts';
import type { CarriedState } from './prepare.ts';
import type { Rows } from './rows.ts';
import { rateState } from './step.ts';

/** What a call gave. One of `keep` and `drop` has to be called, once. */
export interface Called {
  readonly losses: Values;
  readonly validation: Values;
  /** The next call goes on from where this one ended. */
  keep(): void;
  /** The next call begins where this one did. */
  drop(): void;
}

/** The native tensors of a run: what goes into the next call. */
export class Feed {
  readonly #tf: TF;
  readonly #compilation: Compilation;
  readonly #binding: Binding;
  /** Ids by input, of tensors that are this feed's own. */
  readonly #own = new Map<string, number>();
  /** Those of them that are put by, which the current ones may be. */
  #by = new Map<string, number>();
  /** Ids by input, of tensors that belong to the session. */
  readonly #lent = new Map<string, number>();

  constructor(tf: TF, compilation: Compilation) {
    this.#tf = tf;
    this.#compilation = compilation;
    const backend = nodeBackend(tf);
    this.#binding = backend.binding;
    const { session, states, joined } = compilation;
    const lend = (name: string, tensor: Tensor) => this.#lent.set(name, tensorId(backend, tensor));
    this.#lendData();
    const byName = new Map(states.map(state => [state.name, state]));
    for (const { name, type, members } of joined) {
      const values = new Float32Array(sizeOf(type.shape));
      for (const { state, offset } of members) {
        const { initial } = byName.get(state.name) as CarriedState;
        values.set(initial ?? (weightOf(session, state.name).dataSync() as Float32Array), offset);
        byName.delete(state.name);
      }
      this.#own.set(name, this.#binding.createTensor(type.shape, float32, values));
    }
    byName.delete(rateState);
    const rate = session.optimizer.rate?.dataSync()[0];
    if (rate !== undefined) this.setRate(rate);
    for (const { name, shape, initial } of byName.values()) {
      if (initial === undefined) lend(name, weightOf(session, name));
      else this.#own.set(name, this.#binding.createTensor([...shape], float32, initial));
    }
  }

  /** Takes other data of the same shapes for the calls that follow. */
  load(data: Parameters<Session['load']>[0]): void {
    this.#compilation.session.load(data);
    this.#lendData();
  }

  #lendData(): void {
    const backend = nodeBackend(this.#tf);
    const { training, heldOut } = this.#compilation.session;
    const lend = (name: string, tensor: Tensor) => this.#lent.set(name, tensorId(backend, tensor));
    lend('all-x', training.inputs);
    lend('all-y', training.targets);
    if (training.weights !== undefined) lend('all-w', training.weights);
    if (heldOut === undefined) return;
    lend('vx', heldOut.inputs);
    lend('vy', heldOut.targets);
    if (heldOut.weights !== undefined) lend('vw', heldOut.weights);
  }

  /** Trains `count` epochs more. Losses after one that is not finite are zeros: the program stops there. */
  call(count: number, rows: Rows): Called {
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
    const states = results.slice(2).map(({ id }) => id);
    return {
      losses,
      validation,
      keep: () => {
        carried.forEach(({ name }, i) => {
          this.#release(name);
          this.#own.set(name, states[i] as number);
        });
      },
      drop: () => {
        for (const id of states) binding.deleteTensor(id);
      },
    };
  }

  /** Sets the learning rate of the calls that follow, where the program takes one. */
  setRate(rate: number): void {
    if (!this.#compilation.inputs.some(({ name }) => name === rateState)) return;
    this.#release(rateState);
    this.#own.set(rateState, this.#binding.createTensor([], float32, Float32Array.of(rate)));
  }

  /** Puts by what the last call left, in place of what was put by before. */
  putBy(): void {
    const before = this.#by;
    this.#by = new Map(
      this.#compilation.carried.flatMap(({ name }) => {
        const id = this.#own.get(name);
        return id === undefined ? [] : [[name, id] as const];
      }),
    );
    const own = new Set([...this.#own.values(), ...this.#by.values()]);
    for (const id of before.values()) if (!own.has(id)) this.#binding.deleteTensor(id);
  }

  /** Goes back to what was put by. */
  restore(): void {
    for (const [name, id] of this.#by) {
      this.#release(name);
      this.#own.set(name, id);
    }
  }

  /** Frees a tensor of this feed's own, unless it is put by. */
  #release(name: string): void {
    const id = this.#own.get(name);
    if (id !== undefined && this.#by.get(name) !== id) this.#binding.deleteTensor(id);
  }

  /** Gives the model the weights that the last call left. */
  writeWeights(): void {
    const { session, states, joined } = this.#compilation;
    const values = new Map<string, Float32Array>();
    for (const [name, id] of this.#own) values.set(name, this.#binding.tensorDataSync(id) as Float32Array);
    for (const { name, members } of joined) {
      for (const { state, offset } of members) {
        values.set(
          state.name,
          (values.get(name) as Float32Array).slice(offset, offset + sizeOf(state.type.shape)),
        );
      }
    }
    for (const { name, shape, initial } of states) {
      const own = values.get(name);
      if (name === rateState) continue;
      if (initial !== undefined || own === undefined) continue;
      const tensor = this.#tf.tensor(own, [...shape]);
      weightOf(session, name).assign(tensor);
      tensor.dispose();
    }
  }

  dispose(): void {
    for (const id of new Set([...this.#own.values(), ...this.#by.values()])) this.#binding.deleteTensor(id);
    this.#own.clear();
    this.#by.clear();
  }
}

/** The variable behind the state `weight-3`. */
function weightOf(session: Session, state: string): Variable {
  const weight = session.weights[Number(/^weight-(\d+)$/.exec(state)?.[1])];
  if (weight === undefined) throw new Error(`the model has no ${state}`);
  return weight.variable.read() as Variable;
}
