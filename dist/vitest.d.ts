import type { Results, RunSuiteOptions } from './index.ts';
export interface ExpectOptions extends RunSuiteOptions {
    /**
     * Whether a check or a claim may be left open, because the seeds are too few to tell: `fail` when left out, for what
     * was not shown is not reproduced.
     */
    readonly inconclusive?: 'fail' | 'pass';
}
/**
 * Trains a suite and expects that every run is there, every check that is not off is reproduced and every claim that is
 * not off is supported; checks that only warn count here, too. Give the test a timeout that fits its seeds.
 *
 * @returns what was found, for further expectations
 */
export declare function expectReproduced(suite: string, options?: ExpectOptions): Promise<Results>;
