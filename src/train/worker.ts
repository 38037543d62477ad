import { Worker } from 'node:worker_threads';
import { besideFile } from '../base/index.ts';
import type { RunOutcome } from '../records/index.ts';
import {
  loadTfjsNode,
  runtimeFromEnvironment,
  tensorflow as tensorflowWithoutBinding,
} from '../runtime/index.ts';
import { foldsOf, type NativeExperiment } from '../suite/index.ts';
import { auditDraws } from './audit.ts';
import type { CompiledExperiment } from './compiled/index.ts';
import { trainEager } from './eager.ts';
import { type Evaluator, openEvaluator } from './evaluate.ts';
import { outcomeOf, type Trained } from './outcome.ts';
import { patchTf } from './patches.ts';
import { programFolderPrefix } from './program-folder.ts';
import { failedOutcome, type ParentMessage, type RunMessage, type WorkerMessage } from './protocol.ts';
import { shapesOf, withOwnData } from './run-data.ts';
import type { TF } from './tf.ts';
import type { TrainResult } from './types.ts';

/** A worker process: trains the runs that its parent sends, one at a time. */

const send = (message: WorkerMessage) => process.send?.(message);

// No worker outlives its parent, which says who it is, since it may be gone by now.
const parent = Number(process.argv[2]);
const watch = besideFile('parent-watch', import.meta.url, 'mjs');
new Worker(watch, { workerData: { parent, prefix: programFolderPrefix(process.pid) }, execArgv: [] }).unref();
process.on('disconnect', () => process.exit(0));
// Ctrl-C in a terminal reaches the whole group; the parent decides what becomes of a run.
process.on('SIGINT', () => {});

let tensorflow: TF | undefined;
/** What is kept of an experiment from run to run. */
interface Held {
  readonly hash: string;
  readonly experiment: NativeExperiment;
  /** By the shapes of the data. */
  readonly compiled: Map<string, CompiledExperiment>;
  evaluator?: Evaluator;
}
let held: Held | undefined;

async function load(): Promise<TF> {
  tensorflow ??= patchTf(loadTfjsNode(await runtimeFromEnvironment(process.env)));
  return tensorflow;
}

async function train(message: RunMessage): Promise<RunOutcome> {
  const tf = await load();
  if (message.experiment !== undefined) {
    for (const compiled of held?.compiled.values() ?? []) compiled.dispose();
    held?.evaluator?.dispose();
    held = { hash: message.hash, experiment: message.experiment, compiled: new Map() };
  }
  if (held === undefined || held.hash !== message.hash)
    throw new Error('the run came without its experiment');
  const { experiment } = held;
  const folds = foldsOf(experiment.problem.recipe);
  let told = performance.now();
  const trainings: Trained[] = [];
  for (let fold = 1; fold <= folds; fold++) {
    const onEpoch = (epoch: number) => {
      if (performance.now() - told < 500) return;
      told = performance.now();
      // As many epochs as one training has stand for those of all folds.
      const { epochs } = experiment.variant.training;
      send({
        type: 'progress',
        id: message.id,
        epoch: Math.ceil(((fold - 1) * epochs + epoch) / folds),
      });
    };
    trainings.push(await trainOnce(tf, held, message, { onEpoch, ...(folds > 1 && { fold }) }));
  }
  return outcomeOf(trainings);
}

/** One training, and the metrics of its model. */
async function trainOnce(
  tf: TF,
  own: Held,
  { id, suite, seed, engine }: RunMessage,
  { fold, onEpoch }: { readonly fold?: number; readonly onEpoch: (epoch: number) => void },
): Promise<Trained> {
  const { experiment } = own;
  const run = withOwnData({ suite, experiment, seed, ...(fold !== undefined && { fold }) });
  const measure = (result: TrainResult): Trained => {
    if (experiment.problem.metrics === undefined) return { result };
    own.evaluator ??= openEvaluator(tf, experiment);
    return { result, metrics: own.evaluator.metrics(result.weights, run.experiment.problem) };
  };
  if (engine === 'eager') return measure(await trainEager(tf, run, { onEpoch }));
  const { compileExperiment } = await import('./compiled/index.ts');
  const shapes = shapesOf(run.experiment);
  // Of the same shapes the suite's own is compiled, whichever seed comes first, so that what was recorded is found again.
  const typical = shapes === shapesOf(experiment) ? experiment : run.experiment;
  let compiled = own.compiled.get(shapes);
  if (compiled === undefined) {
    send({ type: 'compiling', id });
    compiled = await compileExperiment(tf, suite, typical);
    own.compiled.set(shapes, compiled);
    send({ type: 'compiled', id, seconds: compiled.compileSeconds });
  }
  return measure(await compiled.train(seed, { onEpoch, ...(fold !== undefined && { fold }) }));
}

const unseededDraws =
  'the model of build() draws random numbers that no seed reaches; only tf.layers.dropout of the tf that it is given may draw';

process.on('message', async (message: ParentMessage) => {
  if (message.type === 'stop') process.exit(0);
  try {
    const code = (message.experiment ?? held?.experiment)?.variant.code !== undefined;
    if (process.env.SEEDGATE_AUDIT === undefined && !code) {
      send({ type: 'done', id: message.id, outcome: await train(message) });
    } else {
      // The audit begins after the libraries are loaded: they may call Math.random for purposes that have nothing to
      // do with a run.
      await load();
      await import('./compiled/index.ts');
      const { result, audit } = await auditDraws(() => train(message));
      const outcome = code && audit.unseeded > 0 ? failedOutcome(unseededDraws) : result;
      send({ type: 'done', id: message.id, outcome, audit });
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send({ type: 'done', id: message.id, outcome: failedOutcome(reason) });
  }
});
send({ type: 'ready' });
// What a run will need is loaded while none has come. The native library is not: it may still be looked at. What fails here
// fails again when it is needed, and is said then.
setImmediate(() => {
  try {
    tensorflowWithoutBinding().tfjs();
  } catch {}
  import('./compiled/index.ts').catch(() => {});
});
