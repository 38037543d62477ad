import type { Results, RunSuiteOptions } from './index.ts';
export interface ExpectOptions extends RunSuiteOptions {
    /**
     * Whether an answer may be left open, because the runs are too few to tell: `fail` when left out, for what was not shown is
     * not reproduced.
     */
    readonly open?: 'fail' | 'pass';
    /** The same by its name of before. */
    readonly inconclusive?: 'fail' | 'pass';
}
/**
 * Trains a suite and expects that every run is there, that printed values fit, that truths and thresholds are met where they
 * are not off, and that whatever else has gate `fail` or `warn` is good. Give the test a timeout that fits its seeds.
 *
 * @returns what was found, for further expectations
 */
export declare function expectReproduced(suite: string, options?: ExpectOptions): Promise<Results>;
