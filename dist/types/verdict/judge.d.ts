import { type EngineName, type RunRecord } from '../records/index.ts';
import type { Suite } from '../suite/index.ts';
import type { Baseline } from './baseline/types.ts';
import type { Results } from './types.ts';
export interface JudgedSuite {
    readonly suite: Suite;
    /** Experiments that are judged, by `problem/variant`; all when left out. */
    readonly experiments?: readonly string[];
    readonly seeds: readonly number[];
    /** `problem/variant#seed` of the runs that are owed, where a shard owes only some; all when left out. */
    readonly planned?: ReadonlySet<string>;
    /** Whether seeds were added after looking at the ones before; intervals then stay valid under that. */
    readonly sequential?: boolean;
}
/** A baseline to compare with. */
export interface BaselineRequest {
    readonly file: string;
    readonly baseline: Baseline;
    /** Obstacles that may pass, by name. */
    readonly allow?: readonly string[];
}
export interface JudgeRequest {
    readonly suites: readonly JudgedSuite[];
    readonly records: readonly RunRecord[];
    /** Records of another environment are left out when this is given. */
    readonly fingerprint?: string;
    readonly engine: EngineName;
    /** Version of seedgate. */
    readonly seedgate: string;
    readonly cost: {
        readonly wallSeconds: number;
        readonly cores: number;
    };
    readonly baseline?: BaselineRequest;
}
/**
 * Everything that the records say about the suites: checks, claims, the comparison with a baseline, the gate. A
 * record counts for a run if experiment hash, seed and engine are its own (and the environment, where one is given).
 */
export declare function judge(request: JudgeRequest): Results;
type Undecided = Omit<Results, 'gate' | 'baseline'>;
/** The same results held to a baseline, or to another one: `gate` needs no records and no suite for it. */
export declare function withBaseline(results: Undecided, request: BaselineRequest): Results;
export {};
