import type { LossName } from '../suite/schema.ts';
import { type OptimizerSource, type Origin } from './types.ts';
/** @throws InitError naming a loss that a suite does not have */
export declare function readLoss(value: unknown): LossName | undefined;
/** @throws InitError naming an optimizer, or an option of one, that a suite does not have */
export declare function readOptimizer(value: unknown, origin: Origin): OptimizerSource | undefined;
