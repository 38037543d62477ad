import { idOf } from '../draft.ts';
import type { Draft } from '../findings.ts';
import { sayRename } from '../say/baseline.ts';
import type { ExperimentResult, Results, SuiteResult } from '../types.ts';
import type { RenameFinding } from './findings.ts';
import type { Baseline, Demand, Series } from './types.ts';

/** An experiment that the baseline has by another name. */
export type Rename = Pick<RenameFinding, 'suite' | 'from' | 'to' | 'outcome' | 'keep'>;

/**
 * Experiments that only the results have, each with the one that only the baseline has and that is the same: by its hash, where
 * an `id` keeps the random numbers of the old name, or else by what is trained. Where two would fit none is taken.
 */
export function renamesOf(results: Pick<Results, 'suites'>, baseline: Baseline): Rename[] {
  return results.suites.flatMap(suite => {
    const own = suite.problems.flatMap(p => p.experiments);
    const here = new Set([...own.map(e => e.id), ...(suite.unselected?.experiments ?? [])]);
    const before = new Map(
      baseline.series.filter(s => s.suite === suite.name).map(s => [s.experiment, s] as const),
    );
    const gone = [...before.values()].filter(s => !here.has(s.experiment));
    const added = own.filter(e => !before.has(e.id));
    const found = added.flatMap((e): Rename[] => {
      const same = gone.filter(s => s.hash === (e.settings ?? e.hash));
      const alike = e.content === undefined ? [] : gone.filter(s => s.content === e.content);
      const [from, ...others] = same.length > 0 ? same : alike;
      if (from === undefined || others.length > 0) return [];
      return [rename(suite, from.experiment, e, same.length > 0)];
    });
    return found.filter(r => found.every(other => other === r || other.from !== r.from));
  });
}

function rename(suite: SuiteResult, from: string, { id: to }: ExperimentResult, same: boolean): Rename {
  const [before, now] = [partsOf(from), partsOf(to)];
  return {
    suite: suite.name,
    from,
    to,
    outcome: same ? 'same runs' : 'other random numbers',
    keep: {
      ...(before.problem !== now.problem && { problem: before.problem }),
      ...(before.variant !== now.variant && { variant: before.variant }),
    },
  };
}

const partsOf = (experiment: string) => {
  const at = experiment.indexOf('/');
  return { problem: experiment.slice(0, at), variant: experiment.slice(at + 1) };
};

export function renameDraft(rename: Rename): Draft<RenameFinding> {
  return {
    id: idOf(rename.suite, rename.to, 'rename'),
    kind: 'rename',
    ...rename,
    grade: rename.outcome === 'same runs' ? 'open' : 'bad',
    gate: rename.outcome === 'same runs' ? 'tell' : 'warn',
    says: sayRename(rename),
  };
}

/** The baseline with today's names, so that the same is compared with the same. */
export function withNames(
  baseline: Baseline,
  renames: readonly Rename[],
  results: Pick<Results, 'suites'>,
): Baseline {
  if (renames.length === 0) return baseline;
  const { demands } = baseline;
  return {
    ...baseline,
    series: baseline.series.map(s => renamedSeries(s, renames, results)),
    ...(demands && { demands: demands.map(d => renamedDemand(d, renames, baseline.series)) }),
  };
}

function renamedSeries(series: Series, renames: readonly Rename[], results: Pick<Results, 'suites'>): Series {
  const found = renames.find(r => r.suite === series.suite && r.from === series.experiment);
  if (found === undefined) return series;
  const experiments = results.suites
    .filter(s => s.name === series.suite)
    .flatMap(s => s.problems.flatMap((p): readonly ExperimentResult[] => p.experiments));
  const now = experiments.find(e => e.id === found.to);
  const hash = now?.settings ?? now?.hash;
  // What is trained is the same: nothing but the names is another one in its hash.
  return { ...series, experiment: found.to, ...(hash !== undefined && { hash }) };
}

/** A demand's id begins with what it is about, and a claim names its problem and its variants. */
function renamedDemand(demand: Demand, renames: readonly Rename[], series: readonly Series[]): Demand {
  const own = renames.filter(r => r.suite === demand.suite);
  const about = demand.id.slice(demand.suite.length + 1);
  const prefixes = own.flatMap(r => {
    const [before, now] = [partsOf(r.from), partsOf(r.to)];
    // The true value of a probe belongs to the problem.
    const truth = before.problem === now.problem ? [] : [[`${before.problem}/`, `${now.problem}/`] as const];
    return [[`${r.from}/`, `${r.to}/`] as const, ...truth];
  });
  const [old, name] = prefixes.find(([from]) => about.startsWith(from)) ?? ['', ''];
  const kept = series.filter(s => s.suite === demand.suite && own.every(r => r.from !== s.experiment));
  return {
    ...demand,
    id: `${demand.suite}:${name}${about.slice(old.length)}`,
    asks: renamedAsks(demand.asks, own, kept),
  };
}

/**
 * What a claim asks, its variants called as today. Two problems may have variants of one name, so that only its own problem's
 * count; a file of an older version does not say which that is, and a name that another experiment has kept stays there.
 */
function renamedAsks(
  asks: Demand['asks'],
  renames: readonly Rename[],
  kept: readonly Series[],
): Demand['asks'] {
  const { problem, better, than, same, as } = asks;
  const own = renames.filter(r => {
    const from = partsOf(r.from);
    if (problem !== undefined) return from.problem === problem;
    return kept.every(s => partsOf(s.experiment).variant !== from.variant);
  });
  const variants = new Map(own.map(r => [partsOf(r.from).variant, partsOf(r.to).variant]));
  const today = (name: string) => variants.get(name) ?? name;
  const [first] = own;
  return {
    ...asks,
    ...(problem !== undefined && first !== undefined && { problem: partsOf(first.to).problem }),
    ...(typeof better === 'string' &&
      Array.isArray(than) && { better: today(better), than: than.map(today) }),
    ...(typeof same === 'string' && Array.isArray(as) && { same: today(same), as: as.map(today) }),
  };
}
