import type { Run } from '../plan/index.ts';
import type { DrawAudit } from './audit.ts';
import type { RunOutcome } from './protocol.ts';
import { type RunSource } from './queue.ts';
export interface PoolOptions {
    /** Worker processes; each uses one TensorFlow thread. */
    readonly jobs: number;
    readonly environment: NodeJS.ProcessEnv;
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
    onRetry?(run: Run, reason: string): void;
    onLine?(line: string): void;
    /** Called before onDone when the workers' environment has SEEDGATE_AUDIT. */
    onAudit?(run: Run, audit: DrawAudit): void;
    /** Called once a run, with what it gave; after it the source may have more runs. */
    onDone(run: Run, outcome: RunOutcome): void;
}
/**
 * Trains runs in worker processes. A run whose worker dies or hangs is tried once more in a new worker and
 * then counts as failed, with the reason; the rest goes on.
 */
export declare function trainRuns(runs: readonly Run[] | RunSource, options: PoolOptions): Promise<void>;
