import { UsageError } from '../base/index.ts';
import {
  type Fingerprint,
  formatShard,
  owedRuns,
  planRuns,
  type Run,
  seedRange,
  shardRuns,
} from '../plan/index.ts';
import type { RunRecord } from '../records/index.ts';
import { type Experiment, isImported, type Suite } from '../suite/index.ts';
import type { JudgedSuite, Results } from '../verdict/index.ts';
import { AutoPlan } from './auto.ts';
import { measuredIn } from './measured.ts';
import type { RunRequest } from './request.ts';
import { TopUpPlan } from './top-up.ts';

type Selection = ReadonlyMap<Suite, readonly Experiment[]>;

/** Runs that are to be there in the end; with seeds "auto", those that are known to be so at the beginning. */
export interface Plan {
  readonly runs: readonly Run[];
  readonly auto?: AutoPlan;
  /** Adds seeds where a printed value lies outside all runs; only when the seeds are the suite's own, and all of them. */
  readonly topUp?: TopUpPlan;
}

/** @param records that are in the folder already */
export function planOf(
  request: RunRequest,
  selection: Selection,
  fingerprint: Fingerprint,
  records: readonly RunRecord[],
): Plan {
  const { engine, seeds, shard } = request;
  if (seeds.kind === 'auto') {
    const table = [...selection.values()].flat().find(isImported);
    if (table !== undefined)
      throw new UsageError(
        `seeds "auto" cannot be for ${table.id}: its runs are there already, and no more can be added`,
      );
    const auto = new AutoPlan({ selection: withVaried(selection), engine, fingerprint }, records);
    return { auto, runs: [...auto.there(), ...auto.expected()] };
  }
  const runs = planRuns({
    selection: withVaried(selection),
    engine,
    fingerprint,
    seeds: suite => seedsOf(request, suite),
    ...(request.costs !== undefined && { measured: measuredIn(request.costs) }),
  });
  if (shard) return { runs: shardRuns(runs, shard) };
  if (request.topUp === 'off' || seeds.kind !== 'own') return { runs };
  const options = { engine, fingerprint, wish: request.topUp };
  return { runs, topUp: new TopUpPlan(options, runs, owedRuns(runs, records), records) };
}

/** The selection, and of what it selects the second series, on other data. */
const withVaried = (selection: Selection): Selection =>
  new Map(
    [...selection].map(([suite, experiments]) => {
      const ids = new Set(experiments.map(e => e.id));
      const varied = (suite.varied ?? []).filter(e => ids.has(`${e.problem.id}/${e.variant.id}`));
      return [suite, [...experiments, ...varied]];
    }),
  );

/** @returns none with seeds "auto": which ones there will be is not known before */
export function seedsOf({ seeds }: Pick<RunRequest, 'seeds'>, suite: Suite): readonly number[] {
  switch (seeds.kind) {
    case 'own':
      return seedRange(1, suite.seeds);
    case 'list':
      return seeds.seeds;
    case 'auto':
      return [];
  }
}

/** What is judged in the end, of every suite. */
export function judgedSuites(request: RunRequest, selection: Selection, { runs, auto }: Plan): JudgedSuite[] {
  const planned = auto ? auto.runs() : runs;
  return [...selection].map(([suite, experiments]) => {
    const own = planned.filter(r => r.suite === suite);
    return {
      suite,
      experiments: experiments.map(e => e.id),
      seeds: auto ? own.map(r => r.seed) : seedsOf(request, suite),
      sequential: auto !== undefined,
      ...(!request.shard && suite.varied && { varied: true as const }),
      ...((request.shard || auto) && {
        planned: new Set(own.map(r => `${r.experiment.id}#${r.seed}`)),
      }),
    };
  });
}

/** What was asked for, as the results keep it. */
export function describePlan({ shard }: RunRequest, selection: Selection): NonNullable<Results['plan']> {
  return {
    experiments: [...selection].flatMap(([suite, list]) => list.map(e => `${suite.name}:${e.id}`)),
    ...(shard !== undefined && { shard: formatShard(shard) }),
  };
}
