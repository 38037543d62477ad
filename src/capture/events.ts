import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { UsageError } from '../base/index.ts';

/** A reference to what a script handed to Keras: an array in a file of NumPy's, several of them, or neither. */
export type Stored =
  | {
      readonly npy: string;
      readonly shape: readonly number[];
      readonly dtype: string;
      /** What a table calls its columns. */
      readonly columns?: readonly string[] | undefined;
    }
  | { readonly list: readonly (Stored | null)[] }
  | { readonly byName: Readonly<Record<string, Stored | null>> }
  | { readonly unknown: string };

const stored: z.ZodType<Stored | null> = z.lazy(() =>
  z.union([
    z.null(),
    // A script may write what it likes among the events: a name, and no path that leads elsewhere.
    z.object({
      npy: z.string().regex(/^\w[\w.-]*\.npy$/),
      shape: z.array(z.int()),
      dtype: z.string(),
      columns: z.array(z.string()).optional(),
    }),
    z.object({ list: z.array(stored) }),
    z.object({ byName: z.record(z.string(), stored) }),
    z.object({ unknown: z.string() }),
  ]),
);
const maybe = stored.optional();
const json = z.record(z.string(), z.unknown());
/** A number, or the name of one that JSON has not. */
const number = z.union([z.number(), z.enum(['NaN', 'Infinity', '-Infinity'])]).transform(Number);
const common = {
  n: z.int(),
  file: z.string().optional(),
  line: z.int().optional(),
  variable: z.string().nullish(),
};

const samples = z.object({
  x: maybe,
  y: maybe,
  sampleWeight: maybe,
  batches: z.array(z.int()).optional(),
  generator: z.boolean().optional(),
  fresh: z.boolean().nullish(),
  order: z.enum(['same', 'shuffled', 'batches', 'window', 'fresh']).optional(),
  unreadable: z.string().optional(),
});

const call = z.object({ line: z.int().optional(), given: z.array(z.string()).optional() });
const layer = call.extend({
  name: z.string(),
  class: z.string(),
  own: z.boolean(),
  weightsGiven: z.boolean().optional(),
  /** Whether they are those that a layer of the script had before. */
  weightsTaken: z.boolean().optional(),
  /** Those weights, in Keras' order. */
  start: z.array(stored).optional(),
  /** What it has taken of data beforehand. */
  adapted: z.object({ mean: z.array(number), variance: z.array(number) }).optional(),
});
const callback = z.object({
  class: z.string(),
  own: z.boolean(),
  attributes: json,
  given: z.array(z.string()).nullish(),
  /** The function by which one that watches a number has compared it. */
  operator: z.string().nullish(),
  /** Whether one of the script's own plainly changes nothing. */
  looksOn: z.boolean().optional(),
  schedule: z.object({ rates: z.array(number).optional(), unreadable: z.string().optional() }).optional(),
});
const proof = z.object({
  skipped: z.string().optional(),
  failed: z.string().optional(),
  start: z.array(stored).optional(),
  names: z.array(z.string()).optional(),
  order: z.array(z.array(z.int())).optional(),
  losses: z.array(number).optional(),
  end: z.array(stored).optional(),
  /** Places of weights whose gradients are rounding alone. */
  still: z.array(z.array(z.int()).nullable()).nullish(),
  silenced: z.array(z.string()).optional(),
});

const compile = z.object({
  event: z.literal('compile'),
  ...common,
  model: z.string(),
  settings: json,
});
const fit = z.object({
  event: z.literal('fit'),
  ...common,
  id: z.string(),
  history: z.record(z.string(), z.array(z.unknown())),
  epochs: z.int(),
  arguments: json,
  given: z.array(z.string()),
  model: z.object({
    class: z.string(),
    own: z.boolean(),
    config: json.optional(),
    unserialisable: z.string().optional(),
    layers: z.array(layer),
    calls: z.record(z.string(), call).optional(),
    parameters: z.int().optional(),
    /** Whether layers of it were trained in another model before. */
    goesOn: z.boolean().optional(),
  }),
  callbacks: z.array(callback),
  classWeight: z.unknown(),
  data: samples,
  xName: z.string().nullish(),
  yName: z.string().nullish(),
  validation: samples.optional(),
  proof: proof.optional(),
});
const evaluate = z.object({
  event: z.literal('evaluate'),
  ...common,
  id: z.string(),
  names: z.array(z.string()),
  values: z.array(number),
  data: samples,
  xName: z.string().nullish(),
});
const predict = z.object({
  event: z.literal('predict'),
  ...common,
  id: z.string(),
  x: maybe,
  result: maybe,
  xName: z.string().nullish(),
});
const metric = z.object({
  event: z.literal('metric'),
  ...common,
  what: z.string(),
  value: number,
  truth: maybe,
  prediction: maybe,
  arguments: json.optional(),
});
const score = z.object({
  event: z.literal('score'),
  ...common,
  what: z.string(),
  value: number,
  /** The function of sklearn.metrics that gave it, of what. */
  metric: z.string().optional(),
  truth: maybe,
  prediction: maybe,
  arguments: json.optional(),
});
const print = z.object({
  event: z.literal('print'),
  ...common,
  text: z.string(),
  /** Whether a logger said it, and not standard output. */
  logged: z.boolean().optional(),
});
const keras = z.object({ event: z.literal('keras'), ...common, version: z.string(), backend: z.string() });
const ownWay = z.object({
  event: z.literal('own-way'),
  ...common,
  what: z.string(),
  id: z.string().optional(),
  argument: z.string().nullish(),
});
const save = z.object({ event: z.literal('save'), ...common, id: z.string(), path: z.string() });
const load = z.object({ event: z.literal('load'), ...common, id: z.string(), path: z.string() });
const network = z.object({ event: z.literal('network'), ...common, host: z.string() });
const fetched = z.object({ event: z.literal('fetch'), ...common, name: z.string(), found: z.boolean() });
const opened = z.object({ event: z.literal('opened'), ...common, path: z.string() });
const transform = z.object({
  event: z.literal('transform'),
  ...common,
  what: z.string(),
  method: z.enum(['fit', 'transform', 'fit_transform', 'inverse_transform']),
  settings: json,
  fitted: json,
  of: maybe,
  result: maybe,
});
const folds = z.object({
  event: z.literal('folds'),
  ...common,
  what: z.string(),
  settings: json,
  /** The places of the samples that each fold holds out. */
  tests: z.array(z.object({ npy: z.string(), shape: z.array(z.int()), dtype: z.string() })),
});
const split = z.object({
  event: z.literal('split'),
  ...common,
  /** What stays and what is held out of each array in turn. */
  parts: z.array(stored),
});
const read = z.object({ event: z.literal('read'), ...common, source: z.string() });

export type CompileEvent = z.infer<typeof compile>;
export type FitEvent = z.infer<typeof fit>;
export type CallbackEvent = z.infer<typeof callback>;
export type EvaluateEvent = z.infer<typeof evaluate>;
export type PredictEvent = z.infer<typeof predict>;
export type MetricEvent = z.infer<typeof metric>;
export type ScoreEvent = z.infer<typeof score>;
export type PrintEvent = z.infer<typeof print>;
export type FoldsEvent = z.infer<typeof folds>;
export type SplitEvent = z.infer<typeof split>;
export type TransformEvent = z.infer<typeof transform>;

const any = z.discriminatedUnion('event', [
  compile,
  fit,
  evaluate,
  predict,
  metric,
  score,
  print,
  keras,
  ownWay,
  save,
  load,
  network,
  fetched,
  opened,
  read,
  transform,
  folds,
  split,
]);
export type Event = z.infer<typeof any>;

/** What a script did, in order, as sitecustomize.py noted it. */
export interface Events {
  readonly all: readonly Event[];
  /** The same unread, those of kinds that no suite is written from among them. */
  readonly raw: readonly { readonly event: string; readonly [field: string]: unknown }[];
  /** Folder of the arrays that the events refer to. */
  readonly folder: string;
}

const anyEvent = z.looseObject({ event: z.string() });
const kinds = new Set<string>(any.options.map(option => option.shape.event.value));

/** Bytes of events; a training of a million epochs has some hundred megabytes. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads events.jsonl of a folder. Half a line at the end, of a script that was ended, is left out.
 *
 * @throws UsageError for an event of a known kind that is not as it should be: the script has written among them, or
 * sitecustomize.py and this reader have parted
 */
export function readEvents(folder: string): Events {
  const file = path.join(folder, 'events.jsonl');
  if (!existsSync(file)) return { all: [], raw: [], folder };
  if (statSync(file).size > mostBytes)
    throw new UsageError(`the script did more than can be noted: ${mostBytes} bytes are the most`);
  const raw = readFileSync(file, 'utf8').split('\n').flatMap(parse);
  const all = raw.flatMap(event => {
    if (!kinds.has(event.event)) return [];
    const found = any.safeParse(event);
    if (found.success) return [found.data];
    throw new UsageError(
      `event ${String(event.n)} (${event.event}) cannot be read: ${z.prettifyError(found.error)}`,
    );
  });
  return { all, raw, folder };
}

function parse(line: string): z.infer<typeof anyEvent>[] {
  try {
    return line === '' ? [] : [anyEvent.parse(JSON.parse(line))];
  } catch {
    return [];
  }
}

/** The events of one kind. */
export const of = <K extends Event['event']>(events: readonly Event[], kind: K) =>
  events.filter((e): e is Extract<Event, { event: K }> => e.event === kind);
