import { plural } from '../../base/index.ts';
import type { Environment } from '../../records/index.ts';
import type { Draft } from '../findings.ts';
import type { Results } from '../types.ts';
import { weakerDemands } from './demands.ts';
import type { Baseline } from './types.ts';

/** What forbids a comparison unless it is allowed by name. */
export interface Obstacle {
  readonly name: (typeof obstacleNames)[number];
  /** The experiment or suite it is about: `name:of` allows this one alone. */
  readonly of?: string;
  readonly says: string;
}

/** Every name that can be allowed. */
export const obstacleNames = [
  'engine',
  'runtime',
  'suite-version',
  'suite-content',
  'vanished-experiment',
  'new-experiment',
  'too-few-seeds',
  'weaker-demand',
  'lax-baseline',
  'fewer-seeds',
  'left-out',
] as const;

/** Those that a call asks for on purpose: they are said, and forbid nothing. */
export const told: readonly Obstacle['name'][] = ['fewer-seeds', 'left-out'];

/** Differences that are seen without any statistics. */
export function findObstacles(
  results: Pick<Results, 'suites' | 'engine' | 'environments'>,
  findings: readonly Draft[],
  baseline: Baseline,
): Obstacle[] {
  const found: Obstacle[] = [];
  if (results.engine !== baseline.engine) {
    const says = `the baseline was trained by the ${baseline.engine} engine, this run by the ${results.engine} one`;
    found.push({ name: 'engine', says });
  }
  const runtime = runtimeDifference(baseline.environments, results.environments);
  if (runtime !== undefined) found.push({ name: 'runtime', says: runtime });
  found.push(...suiteObstacles(results, baseline), ...memberObstacles(results, baseline));
  for (const { id, says } of weakerDemands(results, findings, baseline))
    found.push({ name: 'weaker-demand', of: id, says });
  found.push(...callObstacles(results, baseline));
  return found;
}

function suiteObstacles(results: Pick<Results, 'suites'>, baseline: Baseline): Obstacle[] {
  return results.suites.flatMap((suite): Obstacle[] => {
    const old = baseline.suites.find(s => s.name === suite.name);
    if (old === undefined) return [];
    if (old.version !== suite.version) {
      const says = `${suite.name} is version ${suite.version} now and was ${old.version} in the baseline`;
      return [{ name: 'suite-version', of: suite.name, says }];
    }
    const hashes = new Map(
      baseline.series.filter(s => s.suite === suite.name).map(s => [s.experiment, s.hash]),
    );
    const changed = suite.problems
      .flatMap(p => p.experiments)
      .filter(e => hashes.has(e.id) && hashes.get(e.id) !== (e.settings ?? e.hash))
      .map(e => e.id);
    if (changed.length === 0) return [];
    const says = `${suite.name} ${suite.version} has other data or settings than the baseline in ${changed.join(', ')}`;
    return [{ name: 'suite-content', of: suite.name, says }];
  });
}

/** What a call asks for less of than the baseline has: seeds, and experiments. */
function callObstacles(results: Pick<Results, 'suites'>, baseline: Baseline): Obstacle[] {
  return results.suites.flatMap((suite): Obstacle[] => {
    const own = baseline.series.filter(s => s.suite === suite.name);
    const before = Math.max(0, ...own.map(s => s.seeds.length));
    const left = suite.unselected?.experiments ?? [];
    return [
      ...(suite.seeds.length < before
        ? [
            {
              name: 'fewer-seeds' as const,
              of: suite.name,
              says: `${suite.name} is run with ${plural(suite.seeds.length, 'seed')}, and the baseline has ${before}`,
            },
          ]
        : []),
      ...(left.length > 0
        ? [
            {
              name: 'left-out' as const,
              of: suite.name,
              says: `${plural(left.length, 'experiment')} of ${suite.name} ${left.length === 1 ? 'was' : 'were'} left out by the call`,
            },
          ]
        : []),
    ];
  });
}

/** Probes and metrics that only one side has. What a call left out on purpose has not vanished. */
function memberObstacles(results: Pick<Results, 'suites'>, baseline: Baseline): Obstacle[] {
  const now = new Set<string>();
  const left = new Set<string>();
  for (const suite of results.suites) {
    for (const id of suite.unselected?.experiments ?? []) left.add(`${suite.name} ${id}`);
    for (const e of suite.problems.flatMap(p => p.experiments))
      for (const p of e.probes) now.add(`${suite.name} ${e.id}/${p.probe} ${p.metric?.name ?? p.outputs}`);
  }
  const before = new Map(
    baseline.series.map(s => [`${s.suite} ${s.experiment}/${s.probe} ${s.metric ?? s.values[0]?.length}`, s]),
  );
  const shown = (key: string) => key.slice(0, key.lastIndexOf(' '));
  const vanished = [...before]
    .filter(([key, s]) => !now.has(key) && !left.has(`${s.suite} ${s.experiment}`))
    .map(([key]) => shown(key));
  const added = [...now].filter(key => !before.has(key)).map(shown);
  const name = (key: string) => key.slice(key.indexOf(' ') + 1);
  return [
    ...vanished.map(key => ({
      name: 'vanished-experiment' as const,
      of: name(key),
      says: `${key} is in the baseline and not in this run`,
    })),
    ...added.map(key => ({
      name: 'new-experiment' as const,
      of: name(key),
      says: `${key} is not in the baseline, so nothing guards it`,
    })),
  ];
}

/** A sentence that names what differs, or undefined when the environments that decide bits are the same. */
function runtimeDifference(
  before: readonly Environment[],
  after: readonly Environment[],
): string | undefined {
  const prints = (list: readonly Environment[]) => [...new Set(list.map(e => e.fingerprint))].sort().join();
  if (prints(before) === prints(after)) return undefined;
  const fields = ['platform', 'arch', 'tensorflow', 'isa', 'seedgate', 'runtime'] as const;
  const differences = fields.flatMap(field => {
    const of = (list: readonly Environment[]) =>
      [...new Set(list.map(e => (field === 'runtime' ? e[field].slice(0, 12) : e[field])))].join(' and ');
    return of(before) === of(after) ? [] : [`${field} ${of(before)} → ${of(after)}`];
  });
  return `the baseline was made in another environment: ${differences.join(', ') || 'another fingerprint'}`;
}
