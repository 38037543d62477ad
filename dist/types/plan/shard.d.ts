import type { Run } from './runs.ts';
export interface Shard {
    readonly index: number;
    readonly count: number;
}
/** `2/4` is the second of four. @throws Error that says what would be right. */
export declare function parseShard(text: string): Shard;
/**
 * A fixed part of the runs. Each experiment's seeds are dealt out in contiguous blocks so that a machine
 * compiles few programs; experiments that are cheap go as a whole to the part with the least work.
 */
export declare function shardRuns(runs: readonly Run[], shard: Shard): Run[];
