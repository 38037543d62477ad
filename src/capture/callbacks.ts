import { type MetricName, monitorDirection, type SuiteSource } from '../suite/index.ts';
import type { CallbackEvent, FitEvent } from './events.ts';
import type { Trained } from './trained.ts';

type TrainingSource = NonNullable<SuiteSource['problems'][string]['variants'][string]['training']>;
type Callbacks = Pick<TrainingSource, 'earlyStopping' | 'bestCheckpoint' | 'reduceOnPlateau'>;
type Monitor = NonNullable<NonNullable<TrainingSource['earlyStopping']>['monitor']>;

/** What a script's callbacks come to. */
export interface Found {
  readonly settings: Callbacks;
  /** The learning rate of each epoch, where a scheduler sets it. */
  readonly rates?: readonly number[];
}

/** The metric that Keras logs by a name, and of several targets the one that it is about. */
type Meaning = (logged: string) => {
  readonly metric?: MetricName | undefined;
  readonly output?: string;
};

/** What a callback watches. */
type Watching = Pick<NonNullable<TrainingSource['earlyStopping']>, 'monitor' | 'output' | 'mode'>;

/** Says why a callback cannot be had, in the words of an obstacle. */
type Fault = { readonly why: string };

const upperFirst = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

/**
 * The callbacks of a training in the format's words, only what differs from the format's defaults.
 *
 * @param meaning the format's metric of a name that Keras logs
 */
export function callbacksOf({ fit, best }: Pick<Trained, 'fit' | 'best'>, meaning: Meaning): Found | Fault {
  const settings: { -readonly [K in keyof Callbacks]: Callbacks[K] } = {};
  let rates: readonly number[] | undefined;
  for (const callback of fit.callbacks) {
    const { attributes: given } = callback;
    if (callback.class === 'LearningRateScheduler') {
      const { schedule } = callback;
      if (schedule?.rates === undefined)
        return {
          why: `the learning rates cannot be read: ${schedule?.unreadable ?? 'no function gives them'}`,
        };
      rates = schedule.rates;
      continue;
    }
    const wanted = names[callback.class];
    if (wanted === undefined || (callback.class === 'ModelCheckpoint' && !best)) continue;
    if (callback.class === 'ModelCheckpoint' && given.save_best_only !== true) continue;
    const watched = watchedBy(callback, fit, meaning);
    // What Keras does not log is never watched: the callback warns and does nothing.
    if (watched === undefined) continue;
    if ('why' in watched) return watched;
    if (settings[wanted] !== undefined)
      return { why: `there are two callbacks of the kind ${callback.class}` };
    settings[wanted] = { ...watched, ...optionsOf(callback) };
  }
  if (rates !== undefined && settings.reduceOnPlateau !== undefined)
    return { why: 'a LearningRateScheduler and a ReduceLROnPlateau both set the learning rate' };
  return { settings, ...(rates && { rates }) };
}

const names: Readonly<Record<string, keyof Callbacks>> = {
  EarlyStopping: 'earlyStopping',
  ModelCheckpoint: 'bestCheckpoint',
  ReduceLROnPlateau: 'reduceOnPlateau',
};

function watchedBy(
  { class: kind, attributes, operator }: CallbackEvent,
  { history }: FitEvent,
  meaning: Meaning,
): Watching | Fault | undefined {
  const logged = String(attributes.monitor ?? 'val_loss');
  if (!Object.hasOwn(history, logged)) return undefined;
  const said = attributes.mode === 'min' || attributes.mode === 'max' ? attributes.mode : undefined;
  if (logged === 'val_loss' || logged === 'loss')
    return { ...(logged === 'loss' && { monitor: 'loss' }), ...(said && { mode: said }) };
  const { metric, output } = meaning(logged);
  if (metric === undefined) return { why: `${kind} watches ${logged}, which the format does not have` };
  const monitor = logged.startsWith('val_') ? (`val${upperFirst(metric)}` as Monitor) : metric;
  // Left to itself Keras may have taken the other way, by the words of a name.
  const took = operator === undefined || operator === null ? undefined : ways[operator];
  const own = monitorDirection(monitor) === 'lower' ? 'min' : 'max';
  const mode = said ?? (took === own ? undefined : took);
  return { monitor, ...(output !== undefined && { output }), ...(mode && { mode }) };
}

/** What Keras compares by, as the name of its function. */
const ways: Readonly<Record<string, 'min' | 'max'>> = { less: 'min', greater: 'max' };

/** Keras' arguments, the format's names where they differ, and what the format takes when they are left out. */
const options: Readonly<Record<string, Readonly<Record<string, readonly [name: string, without: unknown]>>>> =
  {
    EarlyStopping: {
      min_delta: ['minDelta', 0],
      patience: ['patience', 0],
      baseline: ['baseline', null],
      start_from_epoch: ['startFromEpoch', 0],
      restore_best_weights: ['restoreBestWeights', false],
    },
    ModelCheckpoint: {},
    ReduceLROnPlateau: {
      factor: ['factor', 0.1],
      patience: ['patience', 10],
      min_delta: ['minDelta', 1e-4],
      cooldown: ['cooldown', 0],
      min_lr: ['minLearningRate', 0],
    },
  };

function optionsOf({ class: kind, attributes }: CallbackEvent): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options[kind] ?? {}).flatMap(([given, [name, without]]) => {
      // Keras 2 turned the sign of min_delta where less is better.
      const value =
        given === 'min_delta' ? Math.abs(Number(attributes[given] ?? without)) : attributes[given];
      return value === undefined || value === null || value === without ? [] : [[name, value]];
    }),
  );
}
