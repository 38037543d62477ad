import { type Baseline } from '../verdict/index.ts';
/** Reads a baseline. @throws UsageError when there is none or it is damaged. */
export declare function readBaselineFile(file: string): {
    file: string;
    baseline: Baseline;
};
