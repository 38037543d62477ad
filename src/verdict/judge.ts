import type { EngineName, Environment, RunRecord } from '../records/index.ts';
import { type Experiment, isImported, type Suite } from '../suite/index.ts';
import { againstBaseline } from './baseline/against.ts';
import type { AllowanceLike, BaselineRequest } from './baseline/types.ts';
import { judgeClaims } from './claim.ts';
import { judgeConclusions } from './conclusion.ts';
import { isRecord, settle, severalPlaces, sortRecords } from './counted.ts';
import { judgeEquivalences } from './equivalence.ts';
import { judgeExperiment } from './experiment.ts';
import type { Draft, Finding, NoteFinding } from './findings.ts';
import { decide } from './gate.ts';
import { hopelessNotes } from './hopeless.ts';
import { importedNotes } from './imported.ts';
import type { Judging, Outcome, Series } from './judging.ts';
import { judgeLuck } from './luck.ts';
import { addedRecords } from './top-up.ts';
import type { ExperimentResult, Results, SuiteResult } from './types.ts';
import { judgeSeries, judgeVaried } from './varied.ts';

export interface JudgedSuite {
  readonly suite: Suite;
  /** Experiments that are judged, by `problem/variant`; all when left out. */
  readonly experiments?: readonly string[];
  readonly seeds: readonly number[];
  /** `problem/variant#seed` of the runs that are owed, where a shard owes only some; all when left out. */
  readonly planned?: ReadonlySet<string>;
  /** Whether seeds were added after looking at the ones before; intervals then stay valid under that. */
  readonly sequential?: boolean;
  /** Whether the second series, on other data, was planned, too; what is missing of it is then said. */
  readonly varied?: boolean;
}

export interface JudgeRequest {
  readonly suites: readonly JudgedSuite[];
  readonly records: readonly RunRecord[];
  /** Records of another environment are left out when this is given. */
  readonly fingerprint?: (experiment: Experiment) => string;
  readonly engine: EngineName;
  /** Version of seedgate. */
  readonly seedgate: string;
  readonly cost: { readonly wallSeconds: number; readonly cores: number };
  readonly baseline?: BaselineRequest | undefined;
  /** Whether what is open, and what would only warn, fails the gate. */
  readonly strict?: boolean | undefined;
  /** What the caller lets pass by name: `imported`, that a gate rests on numbers that nobody has trained here. */
  readonly allow?: readonly AllowanceLike[] | undefined;
}

/**
 * Everything that the records say about the suites: a list of findings, and the gate that follows from them. A record
 * counts for a run if experiment hash, seed and engine are its own (and the environment, where one is given).
 */
export function judge(request: JudgeRequest): Results {
  const drafts: Draft[] = [];
  const notes: Draft[] = [];
  const counted: RunRecord[] = [];
  const suites = request.suites.map(judged => {
    const sorted = sortRecords(judged.suite, request);
    for (const says of sorted.foreign) notes.push(note(judged.suite.name, 'foreign', says));
    const own: Draft[] = [];
    const judging = {
      suite: judged.suite,
      sequential: judged.sequential ?? false,
      drafts: { add: (d: Draft) => void own.push(d) },
    };
    const result = judgeSuite(judged, sorted.own, counted, judging);
    drafts.push(...own, ...hopelessNotes(own));
    return result;
  });
  if (suites.every(s => s.problems.length === 0))
    notes.push(note('', 'nothing planned', 'nothing was judged: no experiment was planned'));
  const places = severalPlaces(counted);
  if (places !== undefined) notes.push(note('', 'several environments', places));
  const results: Undecided = {
    format: 2 as const,
    seedgate: request.seedgate,
    engine: request.engine,
    suites,
    environments: distinct(counted.map(r => r.environment)),
    cost: {
      runs: counted.length,
      trainSeconds: counted.reduce((sum, r) => sum + r.seconds.train, 0),
      ...request.cost,
    },
  };
  return finish(results, [...drafts, ...notes], request);
}

type Undecided = Omit<Results, 'gate' | 'baseline' | 'findings'>;

/** The same results held to a baseline, or to another one: `gate` needs no records and no suite for it. */
export function withBaseline(results: Results, request: BaselineRequest): Results {
  const { gate, baseline: _, findings, ...rest } = results;
  const { strict = false } = gate;
  return finish(rest, findings.filter(isOfRun).map(undecided), {
    strict,
    baseline: request,
    allow: request.allow,
  });
}

/** What is found without a baseline. */
const isOfRun = (f: Finding) =>
  !['change', 'obstacle', 'rename'].includes(f.kind) &&
  !(f.kind === 'note' && (f.outcome === 'nothing can fail' || f.outcome === 'imported'));

function undecided({ effect: _, excused: __, ...draft }: Finding): Draft {
  return draft as Draft;
}

function finish(
  results: Undecided,
  drafts: readonly Draft[],
  { strict = false, baseline: request, allow = [] }: Pick<JudgeRequest, 'strict' | 'baseline' | 'allow'>,
): Results {
  const against = request && againstBaseline(results, drafts, request);
  const imported = importedNotes(results.suites, drafts, {
    strict,
    baseline: request !== undefined,
    allow: [...allow, ...(request?.allow ?? [])],
  });
  const { findings, gate } = decide([...drafts, ...(against?.drafts ?? []), ...imported], {
    strict,
    baseline: against !== undefined,
    excused: against?.excused ?? (() => false),
  });
  const { environments, cost, ...head } = results;
  return {
    ...head,
    findings,
    ...(request && { baseline: { file: request.file } }),
    gate,
    environments,
    cost,
  };
}

/** Records that contradict each other fail, what was left out warns. */
function note(suite: string, outcome: NoteFinding['outcome'], says: string): Draft<NoteFinding> {
  const gate = outcome === 'conflict' || outcome === 'nothing planned' ? 'fail' : 'warn';
  return { id: `${suite}:${says}:note`, kind: 'note', suite, outcome, grade: 'bad', gate, says };
}

function judgeSuite(
  judged: JudgedSuite,
  records: ReadonlyMap<string, readonly RunRecord[]>,
  counted: RunRecord[],
  judging: Judging,
): SuiteResult {
  const { suite } = judged;
  const selected = suite.experiments.filter(e => judged.experiments?.includes(e.id) ?? true);
  const results = selected.flatMap(experiment => {
    const seeds = seedsOf(experiment, judged.seeds).filter(
      seed => judged.planned?.has(`${experiment.id}#${seed}`) ?? true,
    );
    // A shard may owe nothing of an experiment.
    if (seeds.length === 0 && judged.planned) return [];
    const series = seriesOf(experiment, seeds, records, judging, judged.planned !== undefined);
    // One by one: the arguments of a call are limited, and runs are many.
    for (const each of [...series.planned.values(), ...series.added]) if (isRecord(each)) counted.push(each);
    return [judgeExperiment(experiment, series, judging)];
  });
  const shown = selected.every(isImported) ? selected.flatMap(e => seedsOf(e, [])) : judged.seeds;
  const byId = new Map(results.map(r => [r.id, r]));
  const claims = judgeClaims(byId, judging);
  judgeVaried(claims, variedResults(judged, records, counted, judging), judging);
  const equivalences = judgeEquivalences(byId, judging);
  judgeConclusions([...claims, ...equivalences], judging);
  judgeLuck(results, judging);
  const unselected = {
    experiments: suite.experiments.filter(e => !byId.has(e.id)).map(e => e.id),
    claims: [...suite.claims, ...suite.equivalences]
      .map(c => c.id)
      .filter(id => ![...claims, ...equivalences].some(c => c.claim === id)),
  };
  if (unselected.claims.length > 0) {
    const says = `not judged, for want of an experiment: claims ${unselected.claims.join(', ')}`;
    judging.drafts.add(note(suite.name, 'not judged', says));
  }
  return {
    name: suite.name,
    version: suite.version,
    hash: suite.hash,
    file: suite.file,
    title: suite.title,
    source: suite.source,
    defects: suite.defects,
    seeds: [...new Set(shown)].sort((a, b) => a - b),
    problems: suite.problems.flatMap(p => {
      const experiments = results.filter(r => r.problem === p.id);
      const note = p.note === undefined ? {} : { note: p.note };
      return experiments.length === 0 ? [] : [{ id: p.id, title: p.title, ...note, experiments }];
    }),
    margin: suite.margin,
    ...(unselected.experiments.length + unselected.claims.length > 0 && { unselected }),
  };
}

/** The results of the second series, on other data, by `problem/variant`; empty when none was planned or is there. */
function variedResults(
  { suite, seeds, planned, varied, experiments }: JudgedSuite,
  records: ReadonlyMap<string, readonly RunRecord[]>,
  counted: RunRecord[],
  judging: Judging,
): Map<string, ExperimentResult> {
  const selected = (suite.varied ?? []).map(experiment => ({
    experiment,
    name: `${experiment.problem.id}/${experiment.variant.id}`,
    owed: seeds.filter(seed => planned?.has(`${experiment.id}#${seed}`) ?? true),
  }));
  const own = selected.filter(({ name, owed }) => owed.length > 0 && (experiments?.includes(name) ?? true));
  const there = own.some(({ experiment, owed }) =>
    owed.some(seed => records.has(`${experiment.hash}#${seed}`)),
  );
  if (!varied && planned === undefined && !there) return new Map();
  return new Map(
    own.map(({ experiment, name, owed }) => {
      const series = seriesOf(experiment, owed, records, judging, true);
      for (const each of series.planned.values()) if (isRecord(each)) counted.push(each);
      return [name, judgeSeries(experiment, series, judging)];
    }),
  );
}

/** The seeds of an experiment: a table has those that it has. */
const seedsOf = (experiment: Experiment, planned: readonly number[]): readonly number[] =>
  isImported(experiment) ? experiment.variant.imported.runs.map(r => r.seed) : planned;

function seriesOf(
  experiment: Experiment,
  seeds: readonly number[],
  records: ReadonlyMap<string, readonly RunRecord[]>,
  { suite, drafts }: Judging,
  shard: boolean,
): Series {
  const of = (seed: number) => settle(experiment, seed, records.get(`${experiment.hash}#${seed}`) ?? []);
  const planned = new Map<number, Outcome>();
  for (const seed of [...new Set(seeds)].sort((a, b) => a - b)) {
    const outcome = of(seed);
    planned.set(seed, outcome);
    if (outcome !== 'missing' && 'conflict' in outcome)
      drafts.add(note(suite.name, 'conflict', outcome.conflict));
  }
  return { planned, added: shard ? [] : addedRecords(suite, experiment, planned, of) };
}

function distinct(environments: readonly Environment[]): Environment[] {
  return [...new Map(environments.map(e => [JSON.stringify(e), e])).values()];
}
