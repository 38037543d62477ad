import type { FitEvent } from './events.ts';
import type { Measure } from './measure.ts';
import { findPrinted } from './printed.ts';
import type { Trained } from './trained.ts';

/**
 * Trainings of the same line, of the same model on the same data, as one with the others as its repetitions: scripts train a model
 * several times over to report the mean, and what differs then is chance alone.
 */
export function joinRepeats(all: readonly Trained[]): readonly Trained[] {
  const first = new Map<string, number>();
  const joined: Trained[] = [];
  for (const one of all) {
    const key = keyOf(one);
    const at = key === undefined ? undefined : first.get(key);
    const before = at === undefined ? undefined : joined[at];
    if (at !== undefined && before !== undefined) {
      joined[at] = { ...before, repeats: [...(before.repeats ?? []), one] };
      continue;
    }
    if (key !== undefined) first.set(key, joined.length);
    joined.push(one);
  }
  return joined;
}

/**
 * What repetitions have in common. Undefined for a model that goes on from something or is trained again itself, and for one that is
 * not translated: a loss of the script's own may be another one each time, under the same name.
 */
function keyOf({ fit, compile, until, obstacle }: Trained): string | undefined {
  const { model, data, validation } = fit;
  const given = model.layers.some(l => l.weightsGiven === true || l.weightsTaken === true || l.adapted);
  if (obstacle !== undefined || model.config === undefined || Number.isFinite(until)) return undefined;
  if (given || model.goesOn === true || isOwn(compile?.settings.loss)) return undefined;
  return JSON.stringify([
    [fit.file, fit.line],
    settingsOf({ fit, compile }),
    fit.callbacks.map(({ attributes: { filepath: _, ...own }, schedule }) => [own, schedule]),
    [data, validation],
  ]);
}

/** Whether something of the script's own is in what compile was given. */
const isOwn = (settings: unknown): boolean => JSON.stringify(settings)?.includes('"own":true') === true;

/** What trainings of a loop have in common, without the names that Keras counts on. */
export const settingsOf = ({ fit, compile }: Pick<Trained, 'fit' | 'compile'>): string =>
  JSON.stringify([
    fit.model.config,
    compile?.settings,
    fit.arguments,
    fit.classWeight,
    fit.callbacks.map(({ class: kind, given }: FitEvent['callbacks'][number]) => [kind, given]),
  ]).replace(/_\d+"/g, '"');

/**
 * The numbers of the first of several repetitions, each with the mean over all where the script has printed that.
 *
 * @param measures of each repetition, the first one's first
 */
export function meansOf(measures: readonly (readonly Measure[])[], { repeats = [] }: Trained): Measure[] {
  const [first = [], ...others] = measures;
  const last = repeats.at(-1);
  if (last === undefined) return [...first];
  const end = Math.max(last.fit.n, ...last.evaluates.map(e => e.n), ...last.predicts.map(e => e.n));
  return first.map((measure): Measure => {
    const same = others.flatMap(all => all.find(m => m.id === measure.id && m.kind === measure.kind) ?? []);
    const values = [measure, ...same].map(m => m.values);
    if (same.length < repeats.length || measure.kind === 'predict') return measure;
    const mean = values.reduce((sum, [value = Number.NaN]) => sum + value, 0) / values.length;
    const printed = findPrinted([mean], last.prints, end)?.[0];
    return printed === undefined
      ? measure
      : { ...measure, mean: { digits: printed.digits, runs: values.length } };
  });
}
