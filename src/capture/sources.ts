import type { NumberSource } from '../suite/index.ts';
import { type Event, of } from './events.ts';
import type { Measure } from './measure.ts';
import { expressionFor } from './printed.ts';
import { isMetric, type Trained } from './trained.ts';

/** Where a run of the script leaves a number again. */
export interface FoundSource {
  readonly source: NumberSource;
  /** Whether the source has a percentage where the measure has a share. */
  readonly percent: boolean;
}

/** Where to take the number of a measure from when the script itself is run; undefined where it cannot be told from others. */
export function sourceOf(
  measure: Measure,
  trained: Trained,
  events: readonly Event[],
): readonly FoundSource[] | undefined {
  // A run of folds notes what each of them gave, and none is their mean.
  const noted = trained.folds === undefined ? notedSource(measure, trained, events) : undefined;
  if (noted !== undefined) return noted;
  const printed = measure.printed?.map(p => {
    const expression = p.print.logged === true ? undefined : expressionFor(p);
    if (expression === undefined) return undefined;
    const take = placeOf(expression, p.print.n, events);
    // A share that is printed as 75.00 has no sign that would tell it from one.
    const percent = Number(p.digits) !== Number(p.token.text);
    return take && { source: { stdout: expression, ...take }, percent };
  });
  return printed?.every(p => p !== undefined) === true ? printed.filter(p => p !== undefined) : undefined;
}

/** Of all prints that an expression fits, whether the one meant is the first or the last. */
function placeOf(expression: string, n: number, events: readonly Event[]) {
  const pattern = new RegExp(expression);
  return take(
    of(events, 'print')
      .filter(p => p.logged !== true && pattern.test(p.text))
      .map(p => p.n),
    n,
  );
}

function take(all: readonly number[], wanted: number): { take?: 'first' } | undefined {
  if (all.at(-1) === wanted) return {};
  return all[0] === wanted ? { take: 'first' } : undefined;
}

function notedSource(
  measure: Measure,
  { fit, evaluates, predicts, metrics }: Trained,
  events: readonly Event[],
) {
  const model = fit.variable ?? undefined;
  const several = new Set(of(events, 'fit').map(f => f.variable)).size > 1;
  const which = several && model !== undefined ? { model } : {};
  const ofModel = (e: { readonly variable?: string | null | undefined }) =>
    !several || e.variable === fit.variable;
  const single = (source: NumberSource) => [{ source, percent: false }];
  const { name, kind, line } = measure;
  if (kind === 'evaluate') {
    const mine = evaluates.find(e => e.line === line && e.names.includes(name));
    const all = of(events, 'evaluate').filter(e => ofModel(e) && e.names.includes(name));
    const place =
      mine &&
      take(
        all.map(e => e.n),
        mine.n,
      );
    return place && single({ evaluate: name, ...which, ...place });
  }
  if (kind === 'score') {
    const mine = metrics.find(e => e.line === line && e.what === name);
    // Of several estimators each has a score, and a variable.
    const owner = mine?.event === 'score' && typeof mine.variable === 'string' ? mine.variable : undefined;
    const called = events.filter(isMetric).filter(e => e.what === name);
    const all = owner === undefined ? called : called.filter(e => e.variable === owner);
    const place =
      mine &&
      take(
        all.map(e => e.n),
        mine.n,
      );
    return place && single({ score: name, ...(called.length > all.length && { model: owner }), ...place });
  }
  // A prediction that was taken back to its units is noted before it was.
  if (kind === 'printed' || (kind === 'predict' && measure.scaler !== undefined)) return undefined;
  if (kind === 'history') {
    const all = of(events, 'fit').filter(ofModel);
    // "last" is the last epoch of the last such training.
    return all.at(-1)?.n === fit.n ? single({ history: name, ...which }) : undefined;
  }
  const mine = predicts.find(e => e.line === line);
  const all = of(events, 'predict').filter(ofModel);
  const place =
    mine &&
    take(
      all.map(e => e.n),
      mine.n,
    );
  return (
    place &&
    measure.values.map((_, i) => ({
      source: { predict: Number(name) + i, ...which, ...place },
      percent: false,
    }))
  );
}
