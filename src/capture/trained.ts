import type { Split } from '../suite/index.ts';
import { blockOf, isReference, type Reference } from './blocks.ts';
import type {
  CompileEvent,
  EvaluateEvent,
  Event,
  FitEvent,
  MetricEvent,
  PredictEvent,
  PrintEvent,
  ScoreEvent,
  SplitEvent,
  TransformEvent,
} from './events.ts';
import { of } from './events.ts';
import type { FittedBy } from './scalers.ts';

/** The data of which a script trains a model for each fold. */
export interface Folds {
  readonly split: Split;
  readonly x: Reference;
  readonly y: Reference;
  /** What each fold's inputs were scaled by, fitted on the rows that it trains on. */
  readonly scaler: FittedBy | undefined;
  /** Whether the held-out samples of a fold are those of its validation. */
  readonly validated: boolean;
  /** The samples that the first fold held out, where a seed decides which. */
  readonly first?: readonly number[];
}

/** One call of fit with all that belongs to it: the training of one model. */
export interface Trained {
  readonly fit: FitEvent;
  readonly compile: CompileEvent | undefined;
  readonly evaluates: readonly EvaluateEvent[];
  readonly predicts: readonly PredictEvent[];
  readonly metrics: readonly (MetricEvent | ScoreEvent)[];
  /** What scalers did to arrays, in the whole script. */
  readonly transforms: readonly TransformEvent[];
  /** How it has split its data, in the whole script. */
  readonly splits: readonly SplitEvent[];
  /** What the script printed from this training to the next one, and after the last one. */
  readonly prints: readonly PrintEvent[];
  /** Number of the next call of fit for the same model, after which the values are another's. */
  readonly until: number;
  /** Whether the numbers are those of the best epoch's weights, which a checkpoint kept and the script read back. */
  readonly best: boolean;
  /** Of one that stands for a training for each fold: their data, and the losses of each. */
  readonly folds?: Folds;
  readonly histories?: readonly FitEvent['history'][];
  /** The others of a model that was trained several times in the same way. */
  readonly repeats?: readonly Trained[];
  /** Whether it stands for all that the script trains in a loop, of which no single one gives the script's numbers. */
  readonly whole?: boolean;
  /** What keeps it from being trained here, and where the script says so. */
  readonly obstacle: Obstacle | undefined;
}

/** Why a model cannot be translated. */
export interface Obstacle {
  readonly why: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** What scikit-learn gave, by a function of its own or by an estimator's score. */
export const isMetric = (e: Event): e is MetricEvent | ScoreEvent =>
  e.event === 'metric' || e.event === 'score';

/**
 * The trainings of a script in order.
 *
 * @param transforms calls of scalers, where more is known of them than the events say
 */
export function trainings(
  events: readonly Event[],
  lines: readonly string[],
  transforms: readonly TransformEvent[] = of(events, 'transform'),
): Trained[] {
  const fits = of(events, 'fit');
  const lastFit = fits.at(-1)?.n ?? 0;
  return fits.map((fit, i) => {
    const again = fits.find(other => other.n > fit.n && other.id === fit.id);
    const until = again?.n ?? Number.POSITIVE_INFINITY;
    // What was asked before the best weights were read back is of others.
    const during = <E extends { readonly n: number }>(all: readonly E[]) =>
      all.filter(e => e.n > (readBack?.best === true ? readBack.n : fit.n) && e.n < until);
    const compile = of(events, 'compile').findLast(e => e.n < fit.n && e.model === fit.id);
    const readBack = readBackOf(fit, until, events);
    // A model that was read from the file of another one is that one.
    const ids = [fit.id, ...(readBack === undefined ? [] : [readBack.id])];
    const predicts = during(of(events, 'predict')).filter(e => ids.includes(e.id));
    const nextFit = fits[i + 1]?.n ?? Number.POSITIVE_INFINITY;
    const latest = (n: number) => of(events, 'predict').findLast(p => p.n < n)?.id;
    const part = {
      fit,
      compile,
      until,
      best: readBack?.best === true,
      evaluates: during(of(events, 'evaluate')).filter(e => ids.includes(e.id)),
      predicts,
      // A metric of scikit-learn is about what was predicted last.
      metrics: during(events.filter(isMetric)).filter(e => ids.includes(latest(e.n) ?? fit.id)),
      transforms,
      splits: of(events, 'split'),
      // Many scripts print a table of all models in the end.
      prints: of(events, 'print').filter(e => e.n > fit.n && (e.n < nextFit || e.n > lastFit)),
    };
    return { ...part, obstacle: obstacleOf(part, fits, events, lines) };
  });
}

/** Where a script reads a file of a training's back: the checkpoint of its best epoch, or what it saved at the end. */
function readBackOf(
  fit: FitEvent,
  until: number,
  events: readonly Event[],
): { readonly n: number; readonly id: string; readonly best: boolean } | undefined {
  const here = (e: { readonly n: number }) => e.n > fit.n && e.n < until;
  const checkpoints = fit.callbacks.filter(c => c.class === 'ModelCheckpoint' && !c.own);
  const saved = of(events, 'save').filter(e => here(e) && e.id === fit.id);
  const read = [
    ...of(events, 'load').filter(here),
    ...of(events, 'own-way').flatMap(e =>
      here(e) && e.what === 'load_weights' && e.id !== undefined && typeof e.argument === 'string'
        ? [{ n: e.n, id: e.id, path: e.argument }]
        : [],
    ),
  ];
  for (const { n, id, path } of read.toSorted((a, b) => a.n - b.n)) {
    const checkpoint = checkpoints.find(c => c.attributes.filepath === path);
    if (checkpoint !== undefined) return { n, id, best: checkpoint.attributes.save_best_only === true };
    if (saved.some(s => s.path === path && s.n < n)) return { n, id, best: false };
  }
  return undefined;
}

/** Callbacks that look on and change nothing that is trained. */
const harmless = [
  'History',
  'ProgbarLogger',
  'TensorBoard',
  'CSVLogger',
  'BackupAndRestore',
  'RemoteMonitor',
];
/** Callbacks that the format has: `callbacksOf` translates them. */
const known = [
  'EarlyStopping',
  'ReduceLROnPlateau',
  'LearningRateScheduler',
  'ModelCheckpoint',
  'TerminateOnNaN',
];

/** The first thing that the format does not have and that is known without a look at the layers. */
function obstacleOf(
  { fit, compile }: Pick<Trained, 'fit' | 'compile'>,
  fits: readonly FitEvent[],
  events: readonly Event[],
  lines: readonly string[],
): Obstacle | undefined {
  const { file } = fit;
  const here = (why: string, line = fit.line): Obstacle => ({ why, file, line });
  const own = of(events, 'own-way').find(
    e =>
      (e.id === fit.id && !(e.what === 'load_weights' && readsOwn(e, fit, events))) ||
      (e.id === undefined && e.what === 'GradientTape'),
  );
  if (own !== undefined)
    return { why: `the script trains by ${own.what} itself`, ...ownPlace(own, file, lines) };
  if (fits.filter(f => f.id === fit.id).length > 1)
    return here('the model is trained by more than one call of fit');
  if (compile === undefined) return here('the model was not compiled by the script');
  const foreign = fit.model.layers.find(l => l.own || l.class === 'Lambda');
  if (foreign !== undefined)
    return here(
      `the layer ${foreign.class} is the script's own`,
      foreign.line ?? lineOfCall(foreign.class, lines) ?? fit.line,
    );
  if (fit.model.goesOn === true) return here('it goes on from layers that another model has trained');
  if (fit.model.own) return here(`the model's class ${fit.model.class} is the script's own`);
  if (fit.model.unserialisable !== undefined)
    return here(`the model has no configuration: ${fit.model.unserialisable}`);
  const read = of(events, 'load').find(e => e.id === fit.id && e.n < fit.n);
  if (read !== undefined && writtenBefore(read, events))
    return {
      why: `it begins with ${read.path}, which the script has written itself`,
      file,
      line: read.line,
    };
  const set = fit.model.layers.find(l => l.weightsGiven === true && l.start?.every(isReference) !== true);
  if (set !== undefined)
    return here(`the weights of ${set.name} are given by the script`, set.line ?? fit.line);
  const taken = fit.model.layers.find(l => l.weightsTaken === true);
  if (taken !== undefined)
    return here(
      `${taken.name} begins with weights that a layer of the script had before`,
      taken.line ?? fit.line,
    );
  return ofArguments(fit, here);
}

/** Whether weights that are read are those that the same training has written. */
function readsOwn(
  { n, argument }: { readonly n: number; readonly argument?: string | null | undefined },
  fit: FitEvent,
  events: readonly Event[],
): boolean {
  if (n < fit.n || typeof argument !== 'string') return false;
  return (
    fit.callbacks.some(c => c.class === 'ModelCheckpoint' && c.attributes.filepath === argument) ||
    of(events, 'save').some(s => s.id === fit.id && s.path === argument && s.n > fit.n && s.n < n)
  );
}

/** Whether a file that is read was written by a training of the script. */
function writtenBefore(
  { n, path }: { readonly n: number; readonly path: string },
  events: readonly Event[],
): boolean {
  const saved = of(events, 'save').some(e => e.n < n && e.path === path);
  const kept = of(events, 'fit').some(
    e => e.n < n && e.callbacks.some(c => c.class === 'ModelCheckpoint' && c.attributes.filepath === path),
  );
  return saved || kept;
}

/** Where a script goes its own way; of a function that TensorFlow has written anew, the line that it was written from. */
export const ownPlace = (
  own: { readonly what: string; readonly file?: string | undefined; readonly line?: number | undefined },
  script: string | undefined,
  lines: readonly string[],
): Pick<Obstacle, 'file' | 'line'> =>
  own.file?.includes('__autograph_generated_file') === true
    ? { file: script, line: lineOfCall(own.what, lines) }
    : { file: own.file, line: own.line };

/** The line in which something is first called by its name. */
function lineOfCall(name: string, lines: readonly string[]): number | undefined {
  const at = lines.findIndex(l => new RegExp(`\\b${name}\\(`).test(l) && !/^\s*(class|def|#)/.test(l));
  return at < 0 ? undefined : at + 1;
}

function ofArguments(fit: FitEvent, here: (why: string) => Obstacle): Obstacle | undefined {
  const { data, callbacks } = fit;
  if (data.unreadable !== undefined) return here(`the batches could not be read: ${data.unreadable}`);
  if (data.fresh === true || data.order === 'fresh') return here('a generator makes new samples each epoch');
  if (data.generator === true && data.order === undefined && data.fresh !== false)
    return here('the samples come from a generator, whose order is its own');
  if (data.generator === true && new Set(data.batches?.slice(0, -1)).size > 1)
    return here('the batches have different sizes');
  for (const [what, stored] of [['inputs', data.x] as const, ['targets', data.y] as const]) {
    if (blockOf(stored) !== undefined) continue;
    return here(
      stored === null || stored === undefined ? `there are no ${what}` : `the ${what} are not all numbers`,
    );
  }
  const { sampleWeight } = data;
  if (sampleWeight !== null && sampleWeight !== undefined) {
    const single = isReference(sampleWeight) && blockOf(data.y)?.length === 1;
    const plain = single ? sampleWeight.shape : undefined;
    if (plain === undefined || plain.slice(1).some(n => n !== 1))
      return here('the weights of the samples are not one number for each');
  }
  if (data.order === 'batches')
    return here('the batches keep their samples, and only change places each epoch');
  if (data.order === 'window')
    return here('the data set shuffles its samples within a buffer that does not hold them all');
  const callback = callbacks.find(
    c => c.looksOn !== true && (c.own || ![...harmless, ...known].includes(c.class)),
  );
  if (callback !== undefined) return here(`the callback ${callback.class} changes the training`);
  const { initial_epoch: begin, steps_per_epoch: steps } = fit.arguments;
  if (typeof begin === 'number' && begin !== 0) return here('the epochs begin at another one than the first');
  if (steps !== null && steps !== undefined && data.generator !== true)
    return here('an epoch has a number of steps of its own');
  return undefined;
}
