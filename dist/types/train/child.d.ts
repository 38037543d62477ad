import type { Run } from '../plan/index.ts';
import type { DrawAudit } from './audit.ts';
import { type RunOutcome } from './protocol.ts';
export interface ChildEvents {
    progress(run: Run, epoch: number): void;
    line(line: string): void;
    audit?(run: Run, audit: DrawAudit): void;
}
/**
 * One worker process that trains one run at a time. A process and not a thread: a crash in native code, an
 * endless call or a full memory takes this process only.
 */
export declare class Child {
    #private;
    /** Hash of the experiment whose program the process holds. */
    holding: string | undefined;
    readonly exited: Promise<void>;
    /**
     * @param environment variables for the process, set before the native library is loaded
     * @param silence seconds without any sign of life after which the process counts as hung
     * @param script what the process runs; the worker but in tests
     * @param cores the only cores it may use, as taskset has them (Linux); all when left out
     */
    constructor(environment: NodeJS.ProcessEnv, silence: number, events: ChildEvents, script?: string, cores?: string);
    get gone(): boolean;
    get pid(): number | undefined;
    /** Trains a run; resolves with `failed` and the reason when the process dies or hangs. */
    train(run: Run): Promise<RunOutcome>;
    /** Ends the process; at once when it does not end by itself within a second. */
    stop(): Promise<void>;
    kill(why: string): void;
}
