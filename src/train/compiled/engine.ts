import type { NativeExperiment, Problem } from '../../suite/index.ts';
import { statusOf } from '../callbacks.ts';
import type { TrainOptions } from '../eager.ts';
import { hashWeights } from '../hash.ts';
import { initialise } from '../initialise.ts';
import { parameterCount } from '../model.ts';
import { predict } from '../predict.ts';
import { withOwnData } from '../run-data.ts';
import type { TF } from '../tf.ts';
import { runNames, type Task, type TrainResult } from '../types.ts';
import { sealCache } from './cache.ts';
import { type Compilation, compileProgram } from './compile.ts';
import { cacheVariable } from './environment.ts';
import { trainEpochs } from './epochs.ts';
import { Feed } from './feed.ts';
import { Predictor } from './predictor.ts';
import type { Work } from './work.ts';

/** The compiled program of one experiment, for as many seeds as are wanted. */
export interface CompiledExperiment {
  /** Seconds that recording and compiling took. The first run's `seconds.compile` is that, the others' 0. */
  readonly compileSeconds: number;
  /** SHA-256 of the program, which no seed changes. */
  readonly programHash: string;
  /** What an epoch has to do at least. */
  readonly work: Work;
  /** @throws the signal's reason when it is aborted; Error if the seed's own data have other shapes */
  train(seed: number, options?: TrainOptions & Pick<Task, 'fold'>): Promise<TrainResult>;
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
  experiment: NativeExperiment,
  options: CompileOptions = {},
): Promise<CompiledExperiment> {
  const started = performance.now();
  const compilation = compileProgram(tf, suite, experiment, options.capacity);
  try {
    // XLA compiles at the first call; one of no epochs does nothing else.
    const feed = new Feed(tf, compilation);
    feed.call(0, []).drop();
    feed.dispose();
  } catch (error) {
    compilation.dispose();
    throw error;
  }
  const cache = process.env[cacheVariable];
  if (cache !== undefined) sealCache(cache);
  const compileSeconds = (performance.now() - started) / 1000;
  let unpaid = compileSeconds;
  const { session } = compilation;
  // Code of a suite may do another thing the next time that it is asked.
  const predictor = experiment.variant.code === undefined ? new Predictor(tf, session) : undefined;
  const predictions: Predictions = problem =>
    predictor?.predict(problem) ?? predict(tf, session.model, problem);
  return {
    compileSeconds,
    programHash: compilation.hash,
    work: compilation.work,
    async train(seed, { fold, ...trainOptions } = {}) {
      const compile = unpaid;
      unpaid = 0;
      const task = { suite, experiment, seed, ...(fold !== undefined && { fold }) };
      return trainOnce(tf, compilation, task, trainOptions, compile, predictions);
    },
    dispose() {
      predictor?.dispose();
      compilation.dispose();
    },
  };
}

/** The model's output for every probe of a run's problem. */
type Predictions = (problem: Problem) => Record<string, number[]>;

/** Trains one run with a program of its own. */
export async function trainCompiled(
  tf: TF,
  given: Task,
  options: TrainOptions & CompileOptions = {},
): Promise<TrainResult> {
  const run = withOwnData(given);
  const compiled = await compileExperiment(tf, run.suite, run.experiment, options);
  try {
    return await compiled.train(run.seed, { ...options, ...(run.fold !== undefined && { fold: run.fold }) });
  } finally {
    compiled.dispose();
  }
}

async function trainOnce(
  tf: TF,
  compilation: Compilation,
  given: Task,
  options: TrainOptions,
  compileSeconds: number,
  predictions: Predictions,
): Promise<TrainResult> {
  const started = performance.now();
  const { session } = compilation;
  const run = withOwnData(given);
  const { variant, problem } = run.experiment;
  if (problem.recipe !== undefined) session.load(problem);
  initialise(tf, session.model, variant, runNames(run));
  options.initial?.forEach((values, i) => {
    const variable = session.weights[i]?.variable;
    if (variable === undefined) throw new Error(`initial weights: the model has ${i} weights only`);
    const value = tf.tensor([...values], variable.shape as number[]);
    variable.write(value);
    value.dispose();
  });
  const feed = new Feed(tf, compilation);
  try {
    const initialised = performance.now();
    const { losses, validation, diverged, course } = await trainEpochs(tf, feed, compilation, run, options);
    feed.writeWeights();
    const ended = performance.now();
    const weights = session.weights.map(({ variable }) => variable.read().dataSync().slice() as Float32Array);
    return {
      ...statusOf(diverged, course),
      ...(course && { course }),
      predictions: predictions(problem),
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
