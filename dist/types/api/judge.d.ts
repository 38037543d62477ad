import type { EngineName, RunRecord } from '../records/index.ts';
import type { Suite } from '../suite/index.ts';
import { type Results } from '../verdict/index.ts';
export interface JudgeOptions {
    /** Seeds that were planned: a missing one fails the gate. The suite's own, 1 to `suite.seeds`, when left out. */
    readonly seeds?: number | readonly number[];
    /** Experiments that were planned, by `problem/variant`; all when left out. */
    readonly experiments?: readonly string[];
    /** Records of the other engine are left out, and said; that of the first record when left out. */
    readonly engine?: EngineName;
    /** A baseline to compare with: its name for messages, and the text of its file. */
    readonly baseline?: {
        readonly file: string;
        readonly text: string;
        readonly allow?: readonly string[];
    };
}
/**
 * What records say about a suite: checks, claims, the gate. Pure but for the number of cores that it notes; nothing is
 * trained.
 *
 * @throws Error when the baseline cannot be read
 */
export declare function judge(suite: Suite, records: readonly RunRecord[], options?: JudgeOptions): Results;
