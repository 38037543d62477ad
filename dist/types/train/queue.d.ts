import type { Run } from '../plan/index.ts';
/** Where workers have their runs from. */
export interface RunSource {
    /**
     * The next run for a worker, or undefined when there is none now.
     *
     * @param holding hash of the experiment whose program the worker has
     */
    next(holding: string | undefined): Run | undefined;
    /** Takes back a run that is to be tried again. */
    again(run: Run): void;
}
/**
 * Hands runs to workers. A worker keeps the experiment it has compiled as long as seeds of it wait; a free
 * one takes the experiment with the most work left that nobody trains, and only then helps another.
 */
export declare class RunQueue implements RunSource {
    #private;
    constructor(runs: readonly Run[]);
    again(run: Run): void;
    get size(): number;
    next(holding: string | undefined): Run | undefined;
}
