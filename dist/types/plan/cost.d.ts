import { type Experiment } from '../suite/index.ts';
/**
 * A rough count of a run's work in arithmetic operations, good enough to put the longest work first and
 * to cut shards of equal size; nothing else depends on it.
 */
export declare function estimateCost(experiment: Experiment): number;
