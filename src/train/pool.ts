import type { Run } from '../plan/index.ts';
import { Child } from './child.ts';
import type { RunOutcome } from './protocol.ts';
import { RunQueue } from './queue.ts';

export interface PoolOptions {
  /** Worker processes; each uses one TensorFlow thread. */
  readonly jobs: number;
  readonly environment: NodeJS.ProcessEnv;
  /** Seconds without a sign of life after which a worker counts as hung. */
  readonly silence?: number;
  /** Ends everything: running runs are given up and leave no outcome. */
  readonly signal?: AbortSignal;
  onStart?(run: Run): void;
  onProgress?(run: Run, epoch: number): void;
  onRetry?(run: Run, reason: string): void;
  onLine?(line: string): void;
  /** Called once a run, with what it gave. More runs may be returned, to be trained as well. */
  onDone(run: Run, outcome: RunOutcome): readonly Run[] | undefined;
}

const attempts = 2;

/**
 * Trains runs in worker processes. A run whose worker dies or hangs is tried once more in a new worker and
 * then counts as failed, with the reason; the rest goes on.
 */
export async function trainRuns(runs: readonly Run[], options: PoolOptions): Promise<void> {
  const queue = new RunQueue(runs);
  const tries = new Map<string, number>();
  const children = new Set<Child>();
  const { signal } = options;
  const abort = () => {
    for (const child of children) child.kill('was stopped');
  };
  signal?.addEventListener('abort', abort);

  const start = (): Child => {
    const child = new Child(options.environment, options.silence ?? 300, {
      progress: (run, epoch) => options.onProgress?.(run, epoch),
      line: line => options.onLine?.(line),
    });
    children.add(child);
    child.exited.then(() => children.delete(child));
    return child;
  };

  const work = async (): Promise<void> => {
    let child: Child | undefined;
    let holding: string | undefined;
    try {
      while (!signal?.aborted) {
        const run = queue.next(holding);
        holding = run?.experiment.hash;
        if (run === undefined) return;
        if (child === undefined || child.gone) child = start();
        options.onStart?.(run);
        const outcome = await child.train(run);
        if (signal?.aborted) return;
        const tried = (tries.get(run.key) ?? 0) + 1;
        tries.set(run.key, tried);
        if (outcome.status === 'failed' && tried < attempts) {
          options.onRetry?.(run, outcome.reason ?? 'for no reason given');
          queue.add(run);
          // Whatever state made it fail goes with the process.
          await child.stop();
          continue;
        }
        for (const more of options.onDone(run, outcome) ?? []) queue.add(more);
      }
    } finally {
      await child?.stop();
    }
  };

  try {
    const jobs = Math.max(1, Math.min(options.jobs, runs.length));
    await Promise.all(Array.from({ length: jobs }, work));
  } finally {
    signal?.removeEventListener('abort', abort);
    await Promise.all([...children].map(c => c.stop()));
  }
}
