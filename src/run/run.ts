import path from 'node:path';
import { version } from '../base/index.ts';
import { unprovenOf } from '../capture/index.ts';
import { owedRuns } from '../plan/index.ts';
import { openStore, type RunRecord } from '../records/index.ts';
import { lookAhead } from '../runtime/index.ts';
import { type Experiment, isNative, type Suite } from '../suite/index.ts';
import { judge, type Results } from '../verdict/index.ts';
import { historyOfBaseline, readBaseline } from './baseline.ts';
import { type Ending, endingOf } from './ending.ts';
import { environmentsOf } from './environments.ts';
import type { RunContext, TrainingEnd } from './events.ts';
import { selectionOf } from './look.ts';
import { describePlan, judgedSuites, planOf } from './plan.ts';
import type { RunRequest } from './request.ts';
import { type JudgedFolder, requireReports, writeResults } from './results.ts';
import { isFor, standBy, type Waiting } from './standby.ts';
import { trainOwed } from './training.ts';

export interface RunResult extends JudgedFolder {
  /** What the gate says; `interrupted` when it was asked to end before all was trained. */
  readonly ending: Ending;
  /** How the training ended: at its time limit there may be runs missing. */
  readonly end: TrainingEnd;
  /** All of the folder, one a run. */
  readonly records: readonly RunRecord[];
}

/**
 * From suites to reports: reads the suites, plans which runs are owed, trains them, judges all records that are there and
 * writes the reports.
 *
 * @throws SuiteError for a wrong suite, UsageError for a request that does not fit it, RuntimeError when this machine cannot
 *   train, FileError, LockedError and RecordsError for the folder
 */
export async function run(request: RunRequest, context: RunContext): Promise<RunResult> {
  const started = performance.now();
  const ahead = context.ahead ?? lookAhead(context);
  const selection = selectionOf(request);
  const waiting = standBy(request, selection, ahead, context.env);
  try {
    return await runOf(request, { ...context, ahead }, { started, selection, waiting });
  } finally {
    await waiting?.workers.stop();
  }
}

/** What is there before the native library has been looked at. */
interface Begun {
  readonly started: number;
  readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
  readonly waiting: Waiting | undefined;
}

async function runOf(
  request: RunRequest,
  context: RunContext,
  { started, selection, waiting }: Begun,
): Promise<RunResult> {
  const tell = context.tell ?? (() => {});
  const environments = await environmentsOf([...selection.values()].flat(), context);
  // Of workers that are for another library their notes are left.
  const standby =
    waiting && (isFor(context.ahead, environments.runtime) ? waiting : { notes: waiting.notes });
  const fingerprint = (experiment: Experiment) => environments.of(experiment).fingerprint;
  const baseline = request.baseline === undefined ? undefined : readBaseline(request.baseline);

  const dir = path.resolve(request.out);
  const store = openStore(dir);
  try {
    requireReports(dir);
    if (store.torn) tell({ kind: 'torn', dir });
    const plan = planOf(request, selection, fingerprint, store.records());
    const owed = owedRuns(plan.runs, store.records());
    tell({ kind: 'planned', runs: plan.runs, owed, open: plan.auto !== undefined });
    const end = await trainOwed({ request, plan, owed, store, environments, dir, context, standby });
    if (plan.auto) {
      const experiments = [...selection.values()].reduce((sum, list) => sum + list.length, 0);
      tell({ kind: 'settled', experiments, settled: plan.auto.settled(), saved: plan.auto.saved() });
    }
    const judged = judge({
      suites: judgedSuites(request, selection, plan),
      records: store.records(),
      fingerprint,
      engine: request.engine,
      seedgate: version,
      cost: { wallSeconds: (performance.now() - started) / 1000, cores: request.jobs },
      ...(request.strict && { strict: true }),
      allow: request.allow,
      ...(baseline && {
        baseline: { ...baseline, allow: request.allow, ...(request.renewed && { renewed: true }) },
      }),
    });
    const suites = judged.suites.map((suite, i) => {
      const experiments = [...selection.values()][i]?.filter(isNative) ?? [];
      const unproven = unprovenOf(suite.file, experiments);
      return unproven.length === 0 ? suite : { ...suite, unproven };
    });
    const results: Results = { ...judged, suites, plan: describePlan(request, selection) };
    await writeResults(dir, results, historyOfBaseline(request.baseline, context.env));
    tell({ kind: 'judged', results, dir });
    return { dir, results, ending: endingOf(results.gate, end), end, records: store.records() };
  } finally {
    store.close();
  }
}
