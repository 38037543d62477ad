import path from 'node:path';
import { makeRecord, type Run } from '../plan/index.ts';
import type { RecordStore, RunOutcome } from '../records/index.ts';
import { trainRuns, workerEnvironment } from '../train/index.ts';
import { refuseCommands } from './commands.ts';
import type { Environments } from './environments.ts';
import type { RunContext, RunEvent, TrainingEnd } from './events.ts';
import type { Plan } from './plan.ts';
import type { RunRequest } from './request.ts';
import { prepareReports } from './results.ts';
import type { Waiting } from './standby.ts';

export interface Training {
  readonly request: RunRequest;
  readonly plan: Plan;
  readonly owed: readonly Run[];
  readonly store: RecordStore;
  readonly environments: Environments;
  /** Folder of the records, in which programs leave what they print. */
  readonly dir: string;
  readonly context: RunContext;
  /** Workers that wait already, and what is to be told of them. */
  readonly standby?: Partial<Waiting> | undefined;
}

/** Trains what is owed and keeps a record of each run, until all is done, the time is over or somebody stops it. */
export async function trainOwed(training: Training): Promise<TrainingEnd> {
  const { request, plan, owed, context, standby } = training;
  const growing = plan.auto ?? plan.topUp;
  const more = growing?.expected() ?? [];
  if (owed.length + more.length === 0) return 'done';
  if (!request.allowCommands) refuseCommands([...owed, ...more]);
  // Asked to stop before this was listening, for instance while the runtime was checked.
  if (context.signal?.aborted) return 'interrupted';
  const tell = context.tell ?? (() => {});
  const stop = new Stop(context.signal, request.timeLimit);
  if (more.length > 0) tell({ kind: 'added', runs: more });
  tell({ kind: 'training' });
  for (const line of standby?.notes ?? []) tell({ kind: 'note', line });
  try {
    prepareReports();
    await trainRuns(growing ?? owed, {
      jobs: request.jobs,
      environment: standby?.workers?.environment ?? environmentOf(training, tell),
      standby: standby?.workers,
      programs: path.join(training.dir, 'programs'),
      signal: stop.signal,
      onStart: run => {
        if (growing) tell({ kind: 'added', runs: growing.expected() });
        tell({ kind: 'started', run });
      },
      onCompiling: (run, seconds) =>
        tell({ kind: 'compiling', run, ...(seconds !== undefined && { seconds }) }),
      onSaid: (run, line) => tell({ kind: 'said', run, line }),
      onProgress: (run, epoch) => tell({ kind: 'epoch', run, epoch }),
      onRetry: (run, reason) => tell({ kind: 'retried', run, reason }),
      onLine: line => tell({ kind: 'note', line }),
      onDone: (run, outcome) => keep(training, tell, run, outcome),
    });
  } finally {
    stop.release();
    const { timeLimit } = request;
    tell({ kind: 'trained', end: stop.end, ...(timeLimit !== undefined && { timeLimit }) });
  }
  return stop.end;
}

/** The variables of workers. */
function environmentOf(
  { environments: { runtime }, context: { env } }: Training,
  tell: (event: RunEvent) => void,
): NodeJS.ProcessEnv {
  if (runtime === undefined) return env;
  return workerEnvironment(runtime, env, { log: line => tell({ kind: 'note', line }) });
}

function keep(t: Training, tell: (event: RunEvent) => void, run: Run, outcome: RunOutcome): void {
  const record = makeRecord(run, outcome, t.environments.of(run.experiment));
  t.store.append(record);
  const growing = t.plan.auto ?? t.plan.topUp;
  if (growing) {
    growing.take(run, record);
    tell({ kind: 'added', runs: growing.expected() });
  }
  tell({ kind: 'ended', run, outcome });
}

/** Milliseconds, 25 days: a timer that is set for longer goes off at once. */
const longestTimer = 2 ** 31 - 1;

/** Ends a training at a caller's signal or when its time is over, and knows which of them it was. */
class Stop {
  readonly #controller = new AbortController();
  readonly #outer: AbortSignal | undefined;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #interrupt = () => this.#halt('interrupted');
  #end: TrainingEnd = 'done';

  /** @param seconds until it stops by itself */
  constructor(outer: AbortSignal | undefined, seconds: number | undefined) {
    this.#outer = outer;
    outer?.addEventListener('abort', this.#interrupt);
    if (seconds === undefined) return;
    this.#timer = setTimeout(() => this.#halt('time limit'), Math.min(1000 * seconds, longestTimer));
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  get end(): TrainingEnd {
    return this.#end;
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#outer?.removeEventListener('abort', this.#interrupt);
  }

  #halt(why: TrainingEnd): void {
    this.#end = why;
    this.#controller.abort();
  }
}
