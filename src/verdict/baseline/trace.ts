import { fromNum } from '../../records/index.ts';
import type { Direction } from '../../suite/index.ts';
import { ascending, quantileSorted } from '../stats/index.ts';
import { compareSeries } from './compare.ts';
import type { ChangeFinding } from './findings.ts';
import { errorsOf, isSame, rowsOfSeries, type SeriesPair } from './pairs.ts';
import type { Baseline, Demand, Series } from './types.ts';

/** One probe or metric in one state of the baseline. */
export interface TracePoint {
  /** Place of the state among those that were given. */
  readonly at: number;
  readonly seeds: number;
  /** Runs that left no finite number. */
  readonly dead: number;
  /** Over the runs that did: quartiles and median of what is shown; absent when there are none. */
  readonly band?: { readonly low: number; readonly median: number; readonly high: number };
  /** Against the first state that has it, by the rule of the gate; the first has nothing to be compared with. */
  readonly outcome: ChangeFinding['outcome'] | 'first';
  readonly says: string;
  /** Whether the experiment has other settings or data than in the state before. */
  readonly changed: boolean;
}

/** What became of one probe or metric from state to state. */
export interface Trace {
  readonly suite: string;
  /** `problem/variant` */
  readonly experiment: string;
  readonly probe: string;
  /** `|error|` where the truth is known, `value` otherwise. */
  readonly shows: '|error|' | 'value';
  /** Of a metric, which way it is better. */
  readonly better?: Direction;
  readonly points: readonly TracePoint[];
  /** Place of the first state from which on it is worse to the end. */
  readonly worseSince?: number;
}

/** A commit that changed the baseline. */
export interface HistoryCommit {
  readonly commit: string;
  readonly date: string;
  readonly subject: string;
}

/** What became of a committed baseline. */
export interface History {
  readonly file: string;
  /** Its states, the oldest first. */
  readonly commits: readonly HistoryCommit[];
  /** States that say nothing, and why. */
  readonly unread: readonly (HistoryCommit & { readonly why: string })[];
  /** Every probe and metric; a place in it is a place in `commits`. */
  readonly traces: readonly Trace[];
}

/**
 * Follows each probe and metric through the states of a baseline, the oldest first. Every state is held to the first that has
 * the probe, by the tests and with the correction of the baseline gate, so that what creeps is found as well as what jumps.
 * True values, margins and directions are those that the baseline notes of its suites.
 */
export function traceBaselines(states: readonly Baseline[]): Trace[] {
  const first = new Map<string, { at: number; series: Series }>();
  const order: string[] = [];
  states.forEach((state, at) => {
    for (const series of state.series) {
      const key = keyOf(series);
      if (first.has(key)) continue;
      first.set(key, { at, series });
      order.push(key);
    }
  });
  const points = new Map<string, TracePoint[]>(order.map(key => [key, []]));
  states.forEach((state, at) => {
    const known = state.series.map(series => ({
      series,
      key: keyOf(series),
      ...groundsOf(series, states, at),
    }));
    const pairs = known.flatMap(({ series, key, ...grounds }): { key: string; pair: SeriesPair }[] => {
      const origin = first.get(key);
      if (origin === undefined || origin.at === at) return [];
      if (origin.series.values[0]?.length !== series.values[0]?.length) return [];
      return [{ key, pair: { ...grounds, before: origin.series, after: series, gated: true } }];
    });
    const changes = compareSeries(pairs.map(p => p.pair));
    for (const { series, key, ...grounds } of known) {
      const own = points.get(key);
      const place = pairs.findIndex(p => p.key === key);
      const change = place < 0 ? undefined : changes[place];
      const before = states.slice(0, at).findLast(s => s.series.some(o => keyOf(o) === key));
      const last = before?.series.find(o => keyOf(o) === key);
      own?.push({
        at,
        seeds: series.seeds.length,
        ...shown(series, grounds),
        outcome: change?.outcome ?? 'first',
        says: change?.says ?? 'the first state that is looked at',
        changed: last !== undefined && last.hash !== series.hash && !isSame({ before: last, after: series }),
      });
    }
  });
  return order.map(key => {
    const { series } = first.get(key) as { series: Series };
    const own = points.get(key) ?? [];
    const { truth, better } = groundsOf(series, states, states.length - 1);
    const since = worseSince(own);
    return {
      suite: series.suite,
      experiment: series.experiment,
      probe: series.probe,
      shows: truth.length > 0 ? ('|error|' as const) : ('value' as const),
      ...(better && { better }),
      points: own,
      ...(since !== undefined && { worseSince: since }),
    };
  });
}

const keyOf = (s: Series) => `${s.suite}\n${s.experiment}\n${s.probe}\n${s.metric ?? ''}`;

/** The first state of those at the end that are all worse. */
function worseSince(points: readonly TracePoint[]): number | undefined {
  const lastGood = points.findLastIndex(p => p.outcome !== 'worse');
  return points[lastGood + 1]?.at;
}

type Grounds = Pick<SeriesPair, 'truth' | 'margin' | 'better'>;

/** What the suite of a state, or of the last one before it that says so, measures errors from. */
function groundsOf(series: Series, states: readonly Baseline[], at: number): Grounds {
  const problem = series.experiment.slice(0, series.experiment.indexOf('/'));
  const find = (name: string): Demand['asks'] | undefined =>
    [...states.slice(0, at + 1).toReversed(), ...states.slice(at + 1)]
      .flatMap(s => s.demands ?? [])
      .find(d => d.id === `${series.suite}:${name}`)?.asks;
  const metric = series.metric === undefined ? undefined : find(`${problem}/${series.probe}:metric`);
  const truth = find(`${problem}/${series.probe}:truth`)?.value;
  const margin = metric ?? find('margin') ?? {};
  const amount = (kind: string) => {
    const value = margin[`margin (${kind})`];
    return typeof value === 'number' ? { [kind]: value } : {};
  };
  const better = metric?.better;
  return {
    truth: series.metric === undefined && typeof truth === 'string' ? (JSON.parse(truth) as number[]) : [],
    margin: { ...amount('absolute'), ...amount('relative') },
    ...((better === 'lower' || better === 'higher') && { better }),
  };
}

/** What of a series is drawn: the error where there is a truth, else its first number. */
function shown(series: Series, grounds: Grounds): Pick<TracePoint, 'dead' | 'band'> {
  const rows = rowsOfSeries(series);
  const values =
    grounds.truth.length > 0 ? errorsOf(series, grounds) : series.values.map(v => fromNum(v[0] ?? 'NaN'));
  const finite = ascending(values.filter((v, i) => rows[i] !== undefined && Number.isFinite(v)));
  const dead = rows.filter(row => row === undefined).length;
  if (finite.length === 0) return { dead };
  const at = (share: number) => quantileSorted(finite, share);
  return { dead, band: { low: at(0.25), median: at(0.5), high: at(0.75) } };
}
