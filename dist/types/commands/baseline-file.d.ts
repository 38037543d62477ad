import { type Baseline } from '../verdict/index.ts';
/** A baseline that was read elsewhere, for instance from another commit, and where. */
export interface BaselineText {
    readonly file: string;
    readonly text: string;
}
/** Reads a baseline. @throws UsageError when there is none or it is damaged. */
export declare function readBaselineFile(source: string | BaselineText): {
    file: string;
    baseline: Baseline;
};
