import { fromNum } from '../records/index.ts';
import { idOf } from './draft.ts';
import { errorOf } from './error.ts';
import { groupBy } from './group.ts';
import type { Judging } from './judging.ts';
import { sayLuck, sayOrders } from './say/sentences.ts';
import { luck, orderByLot, orderChance, placeOf } from './stats/index.ts';
import type { ExperimentResult, ProbeResult } from './types.ts';

/** With fewer printed values than this nothing of how they were chosen can be seen. */
export const fewestForLuck = 5;
/** Level at which printed values are said to look picked. */
export const luckAlpha = 0.05;

/** One printed value of a single run, of which it is known how good it is. */
interface Ranked {
  readonly experiment: ExperimentResult;
  readonly probe: ProbeResult;
  /** Of the printed value; less is better. */
  readonly error: number;
  readonly half: number;
  /** Of our runs that left a number. */
  readonly errors: readonly number[];
}

/** Were the printed values picked from several runs? And would one re-run show their orders? Neither gates anything. */
export function judgeLuck(experiments: readonly ExperimentResult[], judging: Judging): void {
  const ranked = experiments.flatMap(experiment =>
    experiment.probes.flatMap(probe => rankedOf(experiment, probe)),
  );
  told(judging, luckOf(ranked));
  told(judging, ordersOf(ranked));
}

type Found = ReturnType<typeof luckOf> | ReturnType<typeof ordersOf>;

function told({ suite, drafts }: Judging, found: Found): void {
  if (found === undefined) return;
  const grade = found.outcome === 'looks picked' ? 'bad' : 'good';
  const common = { suite: suite.name, grade, gate: 'tell', position: suite.locate(['source']) } as const;
  if (found.kind === 'luck')
    drafts.add({ id: idOf(suite.name, 'printed values', 'luck'), ...found, ...common, says: sayLuck(found) });
  else
    drafts.add({
      id: idOf(suite.name, 'printed values', 'orders'),
      ...found,
      ...common,
      says: sayOrders(found),
    });
}

function rankedOf(experiment: ExperimentResult, probe: ProbeResult): Ranked[] {
  const { printed } = probe;
  if (printed?.value.kind !== 'run') return [];
  const error = errorOf(printed.value.value, probe);
  const errors = probe.seeds.filter(s => s.status === 'ok').map(s => fromNum(s.error));
  if (!Number.isFinite(error) || errors.length === 0) return [];
  const { half } = printed.value;
  return [{ experiment, probe, error, half: half.reduce((a, b) => a + b, 0) / half.length, errors }];
}

/** Values that share their runs count as one, with the mean of their places: they are lucky or not together. */
export function luckOf(ranked: readonly Ranked[]) {
  const byRun = new Map<string, number[]>();
  for (const { experiment, error, errors, half } of ranked)
    byRun.set(experiment.id, [...(byRun.get(experiment.id) ?? []), placeOf(error, errors, half)]);
  const places = [...byRun.values()].map(own => own.reduce((a, b) => a + b, 0) / own.length);
  if (places.length < fewestForLuck) return undefined;
  const { meanPlace, p, picks, interval } = luck(places);
  const outcome = p <= luckAlpha ? ('looks picked' as const) : ('no sign of picking' as const);
  return { kind: 'luck' as const, outcome, values: places.length, meanPlace, p, picks, interval };
}

/** Problems of which two variants or more have a printed value, in the order of their errors; equal ones are in none. */
export function ordersOf(ranked: readonly Ranked[]) {
  const groups = groupBy(ranked, r => `${r.experiment.problem}\n${r.probe.probe}`);
  const orders = [...groups.values()].flatMap(group => {
    const sorted = group.toSorted((a, b) => a.error - b.error);
    const tied = sorted.some((r, i) => i > 0 && r.error === sorted[i - 1]?.error);
    return sorted.length < 2 || tied ? [] : [sorted];
  });
  if (orders.length === 0) return undefined;
  // A run that died is the last in every order.
  const errors = (r: Ranked) =>
    r.probe.seeds.flatMap(s => (s.status === 'ok' || s.status === 'diverged' ? [fromNum(s.error)] : []));
  return {
    kind: 'orders' as const,
    outcome: 'told' as const,
    chance: orders.reduce((p, order) => p * orderChance(order.map(errors)), 1),
    lots: orders.reduce((p, order) => p * orderByLot(order.length), 1),
    orders: orders.map(order => ({
      problem: order[0]?.experiment.problem ?? '',
      probe: order[0]?.probe.probe ?? '',
      variants: order.map(r => r.experiment.variant),
    })),
  };
}
