import { type EngineName, type Environment, type RunRecord, sameOutcome } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import { compareBaseline } from './baseline/compare.ts';
import type { Baseline } from './baseline/types.ts';
import { judgeClaims } from './claim.ts';
import { judgeExperiment, type Outcome } from './experiment.ts';
import { decideGate } from './gate.ts';
import type { BaselineResult, Results, SuiteResult } from './types.ts';

export interface JudgedSuite {
  readonly suite: Suite;
  /** Experiments that are judged, by `problem/variant`; all when left out. */
  readonly experiments?: readonly string[];
  readonly seeds: readonly number[];
  /** `problem/variant#seed` of the runs that are owed, where a shard owes only some; all when left out. */
  readonly planned?: ReadonlySet<string>;
  /** Whether seeds were added after looking at the ones before; intervals then stay valid under that. */
  readonly sequential?: boolean;
}

/** A baseline to compare with. */
export interface BaselineRequest {
  readonly file: string;
  readonly baseline: Baseline;
  /** Obstacles that may pass, by name. */
  readonly allow?: readonly string[];
}

export interface JudgeRequest {
  readonly suites: readonly JudgedSuite[];
  readonly records: readonly RunRecord[];
  /** Records of another environment are left out when this is given. */
  readonly fingerprint?: string;
  readonly engine: EngineName;
  /** Version of seedgate. */
  readonly seedgate: string;
  readonly cost: { readonly wallSeconds: number; readonly cores: number };
  readonly baseline?: BaselineRequest;
}

/**
 * Everything that the records say about the suites: checks, claims, the comparison with a baseline, the gate. A
 * record counts for a run if experiment hash, seed and engine are its own (and the environment, where one is given).
 */
export function judge(request: JudgeRequest): Results {
  const foreign: string[] = [];
  const conflicts: string[] = [];
  const counted: RunRecord[] = [];
  const suites = request.suites.map(judged => {
    const sorted = sortRecords(judged.suite, request);
    foreign.push(...sorted.foreign);
    return judgeSuite(judged, sorted.own, counted, conflicts);
  });
  const results = {
    format: 1 as const,
    seedgate: request.seedgate,
    engine: request.engine,
    suites,
    notes: { conflicts, foreign },
    environments: distinct(counted.map(r => r.environment)),
    cost: {
      runs: counted.length,
      trainSeconds: counted.reduce((sum, r) => sum + r.seconds.train, 0),
      ...request.cost,
    },
  };
  return request.baseline ? withBaseline(results, request.baseline) : finish(results);
}

type Undecided = Omit<Results, 'gate' | 'baseline'>;

/** The same results held to a baseline, or to another one: `gate` needs no records and no suite for it. */
export function withBaseline(results: Undecided, request: BaselineRequest): Results {
  const { gate: _, baseline: __, ...rest } = results as Results;
  return finish(
    rest,
    compareBaseline(rest, request.baseline, { file: request.file, allow: request.allow ?? [] }),
  );
}

function finish(results: Undecided, baseline?: BaselineResult): Results {
  const gate = decideGate(results.suites, results.notes ?? { conflicts: [], foreign: [] }, baseline);
  const { environments, cost, ...head } = results;
  return { ...head, ...(baseline && { baseline }), gate, environments, cost };
}

/** The suite's records by `experiment hash#seed`, and what was left out. */
function sortRecords(suite: Suite, request: JudgeRequest) {
  const hashes = new Map(suite.experiments.map(e => [e.hash, e.id]));
  const own = new Map<string, RunRecord[]>();
  const left = new Map<string, number>();
  for (const record of request.records) {
    // A suite that was renamed and keeps its old name as its id has records under that name.
    if (record.suite !== suite.name && !hashes.has(record.experimentHash)) continue;
    const why = !hashes.has(record.experimentHash)
      ? 'other settings or data than the suite has now'
      : record.engine !== request.engine
        ? `the ${record.engine} engine`
        : request.fingerprint !== undefined && record.environment.fingerprint !== request.fingerprint
          ? 'another environment'
          : undefined;
    if (why === undefined) {
      const run = `${record.experimentHash}#${record.seed}`;
      own.set(run, [...(own.get(run) ?? []), record]);
    } else {
      const what = `${suite.name} ${record.problem}/${record.variant}: ${why}`;
      left.set(what, (left.get(what) ?? 0) + 1);
    }
  }
  const foreign = [...left].map(
    ([what, n]) => `${n} ${n === 1 ? 'record was' : 'records were'} not counted, ${what}`,
  );
  return { own, foreign: foreign.sort() };
}

function judgeSuite(
  judged: JudgedSuite,
  records: ReadonlyMap<string, readonly RunRecord[]>,
  counted: RunRecord[],
  conflicts: string[],
): SuiteResult {
  const { suite } = judged;
  const selected = suite.experiments.filter(e => judged.experiments?.includes(e.id) ?? true);
  const results = selected.flatMap(experiment => {
    const seeds = judged.seeds.filter(seed => judged.planned?.has(`${experiment.id}#${seed}`) ?? true);
    // A shard may owe nothing of an experiment.
    if (seeds.length === 0 && judged.planned) return [];
    const outcomes = new Map(
      [...new Set(seeds)]
        .sort((a, b) => a - b)
        .map(seed => {
          const outcome = settle(experiment, seed, records.get(`${experiment.hash}#${seed}`) ?? []);
          if (outcome !== 'missing' && 'conflict' in outcome)
            conflicts.push(`${suite.name} ${outcome.conflict}`);
          else if (outcome !== 'missing') counted.push(outcome);
          return [seed, outcome] as const;
        }),
    );
    return [judgeExperiment(suite, experiment, outcomes, judged.sequential)];
  });
  const byId = new Map(results.map(r => [r.id, r]));
  const claims = judgeClaims(suite, byId);
  const unselected = {
    experiments: suite.experiments.filter(e => !byId.has(e.id)).map(e => e.id),
    claims: suite.claims.filter(c => !claims.some(r => r.id === c.id)).map(c => c.id),
  };
  return {
    name: suite.name,
    version: suite.version,
    hash: suite.hash,
    file: suite.file,
    title: suite.title,
    source: suite.source,
    defects: suite.defects,
    seeds: [...new Set(judged.seeds)].sort((a, b) => a - b),
    problems: suite.problems.flatMap(p => {
      const experiments = results.filter(r => r.problem === p.id);
      const note = p.note === undefined ? {} : { note: p.note };
      return experiments.length === 0 ? [] : [{ id: p.id, title: p.title, ...note, experiments }];
    }),
    claims,
    margin: suite.margin,
    ...(unselected.experiments.length + unselected.claims.length > 0 && { unselected }),
  };
}

/** One run has one outcome: a failed record gives way to a later success, different ones contradict each other. */
function settle(experiment: Experiment, seed: number, records: readonly RunRecord[]): Outcome {
  const done = records.filter(r => r.status !== 'failed');
  const [first] = done.length > 0 ? done : records;
  if (first === undefined) return 'missing';
  // The key holds the environment; two environments may leave the same bits.
  const same = (r: RunRecord) => sameOutcome({ ...r, key: first.key }, first);
  if (done.slice(1).every(same)) return first;
  const places = new Set(done.map(r => r.environment.fingerprint)).size;
  const where = places > 1 ? `, made in ${places} environments` : '';
  return { conflict: `${experiment.id} seed ${seed}: ${done.length} records that differ${where}` };
}

function distinct(environments: readonly Environment[]): Environment[] {
  return [...new Map(environments.map(e => [JSON.stringify(e), e])).values()];
}
