import type { Tensor, Variable } from '@tensorflow/tfjs-node';
import { type NdArray, type Problem, scaleBack } from '../../suite/index.ts';
import { ownNumbers, predict } from '../predict.ts';
import type { Session } from '../session.ts';
import type { TF } from '../tf.ts';
import { type Binding, float32, nodeBackend, tensorId } from './native.ts';
import { UnknownOpError } from './ops.ts';
import { liveOps, type RecordedOp, record, type Tape } from './record.ts';

/** The input of a recorded forward pass that is no weight. */
const sampleName = 'sample';

/** A recorded forward pass with its constants in native tensors. */
interface Forward {
  readonly tape: Tape;
  readonly ops: readonly RecordedOp[];
  /** Native tensor by the id in the tape. */
  readonly constants: ReadonlyMap<number, number>;
}

/**
 * Predicts an experiment's probes as `predict` does and with its bits, for run after run: the first time the model is
 * asked and the ops that it executes are written down, from then on the same ops are executed on the weights of the
 * day. What tf.layers does around the ops takes longer than they do.
 *
 * It is meant for models of tf.layers' own layers, which never look at a value to decide what to compute.
 */
export class Predictor {
  readonly #tf: TF;
  readonly #session: Session;
  readonly #binding: Binding;
  #forward: Forward | undefined;

  constructor(tf: TF, session: Session) {
    this.#tf = tf;
    this.#session = session;
    this.#binding = nodeBackend(tf).binding;
  }

  /** The model's output for every probe of a run's problem, by id, with the weights that it has now. */
  predict(problem: Problem): Record<string, number[]> {
    const { back } = problem;
    try {
      return Object.fromEntries(
        problem.probes.map(probe => {
          const { id, input } = probe;
          const given =
            this.#forward === undefined ? this.#recorded(input) : this.#replayed(this.#forward, input);
          return [id, ownNumbers(this.#session.model, probe, back ? scaleBack(back, given) : given)];
        }),
      );
    } catch (error) {
      if (!(error instanceof UnknownOpError)) throw error;
      // Of training the compiled engine has to know every op; here the model itself can be asked.
      return predict(this.#tf, this.#session.model, problem);
    }
  }

  dispose(): void {
    for (const id of this.#forward?.constants.values() ?? []) this.#binding.deleteTensor(id);
    this.#forward = undefined;
  }

  #recorded(input: NdArray): number[] {
    const tf = this.#tf;
    return tf.tidy(() => {
      const sample = tf.tensor([...input.values], [1, ...input.shape], 'float32');
      let values: number[] = [];
      const inputs = new Map<string, Tensor>([[sampleName, sample]]);
      for (const i of this.#session.weights.keys()) inputs.set(String(i), this.#weight(i));
      const tape = record(tf, {
        inputs,
        run: () => {
          const output = this.#session.model.apply(sample, { training: false }) as Tensor;
          values = [...output.dataSync()];
          return [output];
        },
        currentLayer: () => undefined,
      });
      const constants = new Map<number, number>();
      for (const [id, { shape, dtype, values: held }] of tape.constants)
        constants.set(id, this.#binding.createTensor(shape, dtype, held));
      this.#forward = { tape, ops: liveOps(tape), constants };
      return values;
    });
  }

  #replayed({ tape, ops, constants }: Forward, input: NdArray): number[] {
    const binding = this.#binding;
    const backend = nodeBackend(this.#tf);
    const sample = binding.createTensor([1, ...input.shape], float32, Float32Array.from(input.values));
    const own = [sample];
    const ids = new Map(constants);
    for (const [id, { name }] of tape.inputs)
      ids.set(id, name === sampleName ? sample : tensorId(backend, this.#weight(Number(name))));
    const native = (id: number) => ids.get(id) as number;
    try {
      for (const { op, attributes, inputs, outputs } of ops) {
        const results = binding.executeOp(op, attributes, inputs.map(native), outputs.length);
        results.forEach((result, i) => {
          own.push(result.id);
          ids.set((outputs[i] as { id: number }).id, result.id);
        });
      }
      return [...binding.tensorDataSync(native(tape.results[0] as number))];
    } finally {
      for (const id of own) binding.deleteTensor(id);
    }
  }

  #weight(i: number): Variable {
    return this.#session.weights[i]?.variable.read() as Variable;
  }
}
