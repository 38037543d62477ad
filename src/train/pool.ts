import { importedOutcome, type Run } from '../plan/index.ts';
import type { RunOutcome } from '../records/index.ts';
import { isImported, isNative, isProgram } from '../suite/index.ts';
import type { DrawAudit } from './audit.ts';
import { Child } from './child.ts';
import { withoutFullCache } from './compiled/environment.ts';
import { trainProgram } from './program/index.ts';
import { removeAbandonedProgramFolders } from './program-folder.ts';
import { RunQueue, type RunSource } from './queue.ts';
import { Slots } from './slots.ts';
import type { Standby } from './standby.ts';

export interface PoolOptions {
  /** Worker processes; each uses one TensorFlow thread. */
  readonly jobs: number;
  readonly environment: NodeJS.ProcessEnv;
  /** Processes that were started with this environment already; they are taken first. */
  readonly standby?: Standby | undefined;
  /** Seconds without a sign of life after which a worker counts as hung. */
  readonly silence?: number;
  /** What a worker process runs; another script in tests. */
  readonly script?: string;
  /** The only cores that workers may use, as taskset has them: `0` or `0,1`. Linux only. */
  readonly cores?: string;
  /** Ends everything: running runs are given up and leave no outcome. */
  readonly signal?: AbortSignal;
  onStart?(run: Run): void;
  onProgress?(run: Run, epoch: number): void;
  /** Called when a run has to wait for its program, and again with the seconds when that is compiled. */
  onCompiling?(run: Run, seconds?: number): void;
  onRetry?(run: Run, reason: string): void;
  onLine?(line: string): void;
  /** Takes the last line that a program printed. */
  onSaid?(run: Run, line: string): void;
  /** Folder in which programs have a folder for each run; needed where there are programs. */
  readonly programs?: string;
  /** Called before onDone when the workers' environment has SEEDGATE_AUDIT. */
  onAudit?(run: Run, audit: DrawAudit): void;
  /** Called once a run, with what it gave; after it the source may have more runs. */
  onDone(run: Run, outcome: RunOutcome): void;
}

const attempts = 2;

/**
 * Trains runs in worker processes. A run whose worker dies or hangs is tried once more in a new worker and
 * then counts as failed, with the reason; the rest goes on.
 */
export async function trainRuns(runs: readonly Run[] | RunSource, options: PoolOptions): Promise<void> {
  const source = 'next' in runs ? runs : new RunQueue(runs);
  const tries = new Map<string, number>();
  const children = new Set<Child>();
  let busy = 0;
  const waiting: (() => void)[] = [];
  const wake = () => {
    for (const resolve of waiting.splice(0)) resolve();
  };
  const { signal } = options;
  let { environment } = options;
  removeAbandonedProgramFolders(options.environment);
  const jobs = Math.max(1, 'next' in runs ? options.jobs : Math.min(options.jobs, runs.length));
  const slots = new Slots(Math.max(1, options.jobs));
  const abort = () => {
    for (const child of children) child.kill('was stopped');
  };
  signal?.addEventListener('abort', abort);

  const start = (): Child => {
    const events = {
      progress: (run: Run, epoch: number) => options.onProgress?.(run, epoch),
      compiling: (run: Run, seconds?: number) => options.onCompiling?.(run, seconds),
      line: (line: string) => options.onLine?.(line),
      audit: (run: Run, audit: DrawAudit) => options.onAudit?.(run, audit),
    };
    const silence = options.silence ?? 300;
    const { standby } = options;
    const child =
      (standby?.environment === environment ? standby.take(silence, events) : undefined) ??
      new Child(environment, silence, events, options.script, options.cores);
    children.add(child);
    child.exited.then(() => children.delete(child));
    return child;
  };

  const work = async (): Promise<void> => {
    let child: Child | undefined;
    let holding: string | undefined;
    try {
      while (!signal?.aborted) {
        const run = source.next(holding);
        holding = run?.experiment.hash;
        if (run === undefined) {
          // The worker is kept: a run that another worker trains may fail and come back to the queue, or bring more
          // runs.
          if (busy === 0) return;
          await new Promise<void>(resolve => waiting.push(resolve));
          continue;
        }
        busy++;
        const { experiment } = run;
        const program = isProgram(experiment);
        const held = Math.min(Math.max(1, options.jobs), program ? experiment.variant.program.cores : 1);
        await slots.take(held);
        let outcome: RunOutcome;
        try {
          if (signal?.aborted) return;
          // A run begins when there is a process for it: who hears of it may look for that.
          if (isNative(experiment) && (child === undefined || child.gone)) child = start();
          options.onStart?.(run);
          if (isImported(experiment)) outcome = importedOutcome(experiment, run.seed);
          else if (program) outcome = await trainProgram({ ...run, experiment }, options);
          else {
            child ??= start();
            outcome = await child.train({ ...run, experiment });
          }
        } finally {
          busy--;
          slots.give(held);
        }
        if (signal?.aborted) return;
        const tried = (tries.get(run.key) ?? 0) + 1;
        tries.set(run.key, tried);
        if (outcome.status === 'failed' && tried < attempts) {
          options.onRetry?.(run, outcome.reason ?? 'for no reason given');
          environment = withoutFullCache(environment, line => options.onLine?.(line));
          source.again(run);
          wake();
          // A new process takes over from here, so that no state of this one makes the next run fail.
          await child?.stop();
          continue;
        }
        options.onDone(run, outcome);
        wake();
      }
    } finally {
      wake();
      await child?.stop();
    }
  };

  try {
    await Promise.all(Array.from({ length: jobs }, work));
  } finally {
    signal?.removeEventListener('abort', abort);
    await Promise.all([...children].map(c => c.stop()));
  }
}
