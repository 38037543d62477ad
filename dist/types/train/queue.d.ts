import type { Run } from '../plan/index.ts';
/**
 * Hands runs to workers. A worker keeps the experiment it has compiled as long as seeds of it wait; a free
 * one takes the experiment with the most work left that nobody trains, and only then helps another.
 */
export declare class RunQueue {
    #private;
    constructor(runs: readonly Run[]);
    add(run: Run): void;
    get size(): number;
    /**
     * The next run for a worker, or undefined when nothing waits.
     *
     * @param holding hash of the experiment whose program the worker has
     */
    next(holding: string | undefined): Run | undefined;
    /** A worker that held this experiment is gone. */
    release(hash: string): void;
    /** All that still waits, and nothing waits any more. */
    drain(): Run[];
}
