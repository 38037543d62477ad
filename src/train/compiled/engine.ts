import { setImmediate } from 'node:timers/promises';
import type { Tensor } from '@tensorflow/tfjs-node';
import type { Experiment } from '../../suite/index.ts';
import { epochOrder } from '../batches.ts';
import type { TrainOptions } from '../eager.ts';
import { hashWeights } from '../hash.ts';
import { initialise } from '../initialise.ts';
import { maskValues } from '../masks.ts';
import { parameterCount } from '../model.ts';
import { predict } from '../predict.ts';
import type { TF } from '../tf.ts';
import { type Run, runNames, type TrainResult } from '../types.ts';
import { sealCache } from './cache.ts';
import { type Compilation, compileProgram } from './compile.ts';
import { cacheVariable } from './environment.ts';
import { sizeOf } from './graph.ts';
import { type Binding, float32, int32, nodeBackend, tensorId, type Values } from './native.ts';
import type { Slot } from './program.ts';
import type { Work } from './work.ts';

/** The compiled program of one experiment, for as many seeds as are wanted. */
export interface CompiledExperiment {
  /** Seconds that recording and compiling took. The first run's `seconds.compile` is that, the others' 0. */
  readonly compileSeconds: number;
  /** SHA-256 of the program, which no seed changes. */
  readonly programHash: string;
  /** What an epoch has to do at least. */
  readonly work: Work;
  /** @throws the signal's reason when it is aborted */
  train(seed: number, options?: TrainOptions): Promise<TrainResult>;
  dispose(): void;
}

export interface CompileOptions {
  /** Epochs that one native call holds at most; no result depends on it. */
  readonly capacity?: number;
}

/**
 * Records one training step of an experiment and compiles the whole training around it.
 *
 * @throws Error that names op and layer if something cannot be compiled faithfully
 */
export async function compileExperiment(
  tf: TF,
  suite: string,
  experiment: Experiment,
  options: CompileOptions = {},
): Promise<CompiledExperiment> {
  const started = performance.now();
  const compilation = compileProgram(tf, suite, experiment, options.capacity);
  try {
    // XLA compiles at the first call; one of no epochs does nothing else.
    const feed = new Feed(tf, compilation);
    feed.call(0, []);
    feed.dispose();
  } catch (error) {
    compilation.dispose();
    throw error;
  }
  const cache = process.env[cacheVariable];
  if (cache !== undefined) sealCache(cache);
  const compileSeconds = (performance.now() - started) / 1000;
  let unpaid = compileSeconds;
  return {
    compileSeconds,
    programHash: compilation.hash,
    work: compilation.work,
    async train(seed, trainOptions = {}) {
      const compile = unpaid;
      unpaid = 0;
      return trainOnce(tf, compilation, { suite, experiment, seed }, trainOptions, compile);
    },
    dispose: () => compilation.dispose(),
  };
}

/** Trains one run with a program of its own. */
export async function trainCompiled(
  tf: TF,
  run: Run,
  options: TrainOptions & CompileOptions = {},
): Promise<TrainResult> {
  const compiled = await compileExperiment(tf, run.suite, run.experiment, options);
  try {
    return await compiled.train(run.seed, options);
  } finally {
    compiled.dispose();
  }
}

/** A native call is meant to take about this long, so that progress is seen and a signal heard. */
const callSeconds = 0.4;

async function trainOnce(
  tf: TF,
  compilation: Compilation,
  run: Run,
  options: TrainOptions,
  compileSeconds: number,
): Promise<TrainResult> {
  const started = performance.now();
  const { session, plan } = compilation;
  const { variant, problem } = run.experiment;
  initialise(tf, session.model, variant, runNames(run));
  if (options.initial !== undefined) {
    session.weights.forEach(({ variable }, i) => {
      const value = tf.tensor([...(options.initial?.[i] as number[])], variable.shape as number[]);
      variable.write(value);
      value.dispose();
    });
  }
  const feed = new Feed(tf, compilation);
  try {
    const initialised = performance.now();
    const epochs = options.epochs ?? variant.training.epochs;
    const losses: number[] = [];
    const validation: number[] = [];
    let diverged: number | undefined;
    let size = Math.min(plan.capacity, 8);
    while (losses.length < epochs && diverged === undefined) {
      options.signal?.throwIfAborted();
      const first = losses.length + 1;
      const count = Math.min(size, epochs - losses.length);
      const rows = rowsOf(compilation, run, options, first, count);
      const called = performance.now();
      const result = feed.call(count, rows);
      const seconds = (performance.now() - called) / 1000;
      for (let i = 0; i < count && diverged === undefined; i++) {
        const loss = result.losses[i] as number;
        const held = session.heldOut === undefined ? undefined : (result.validation[i] as number);
        losses.push(loss);
        if (held !== undefined) validation.push(held);
        if (!Number.isFinite(loss) || !Number.isFinite(held ?? 0)) diverged = first + i;
        options.onEpoch?.(first + i, loss, held);
      }
      const wanted = seconds > 0 ? (count * callSeconds) / seconds : Number.POSITIVE_INFINITY;
      size = Math.max(1, Math.min(plan.capacity, 16 * size, Math.floor(wanted)));
      await setImmediate();
    }
    options.signal?.throwIfAborted();
    feed.writeWeights();
    const ended = performance.now();
    const weights = session.weights.map(({ variable }) => variable.read().dataSync().slice() as Float32Array);
    return {
      status: diverged === undefined ? 'ok' : 'diverged',
      ...(diverged === undefined ? {} : { epoch: diverged }),
      predictions: predict(tf, session.model, problem),
      losses,
      validation,
      weightsHash: hashWeights(weights),
      weights,
      parameters: parameterCount(session.model),
      seconds: {
        init: (initialised - started) / 1000,
        compile: compileSeconds,
        train: (ended - initialised) / 1000,
      },
    };
  } finally {
    feed.dispose();
  }
}

/** The inputs of a call that the seed decides, by name. */
type Rows = readonly (readonly [name: string, values: Values])[];

/** The order of the samples and the masks, for epochs `first` to `first` + `count` − 1, filled up with zeros. */
function rowsOf(
  { session, plan, masks, inputs }: Compilation,
  run: Run,
  options: TrainOptions,
  first: number,
  count: number,
): Rows {
  const { batchSizes, batchSize } = plan;
  const { shuffle } = run.experiment.variant.training;
  const names = runNames(run);
  const samples = session.training.inputs.shape[0] as number;
  const steps = plan.capacity * batchSizes.length;
  const order = new Int32Array(steps * batchSize);
  for (let e = 0; e < count; e++) {
    const samplesOrder = options.orders?.[first + e - 1] ?? epochOrder(names, first + e, samples, shuffle);
    // All batches but the last are full, so an epoch's order is its rows; what is left of the last stays 0.
    order.set(samplesOrder, e * batchSizes.length * batchSize);
  }
  const rows: [string, Values][] = [['order', order]];
  for (const { name, layer, call, shape, rate } of masks) {
    if (!inputs.some(input => input.name === `all-${name}`)) continue;
    const perSample = sizeOf(shape.slice(1));
    const values = new Float32Array(steps * sizeOf(shape));
    for (let e = 0; e < count; e++) {
      batchSizes.forEach((size, batch) => {
        const own = maskValues(names, layer, first + e, batch, call, [size, ...shape.slice(1)], rate);
        values.set(own, (e * batchSizes.length + batch) * batchSize * perSample);
      });
    }
    rows.push([`all-${name}`, values]);
  }
  return rows;
}

/** The native tensors of a run: what goes into the next call. */
class Feed {
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
