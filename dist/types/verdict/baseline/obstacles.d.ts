import type { Results } from '../types.ts';
import type { Baseline } from './types.ts';
/** What forbids a comparison unless it is allowed by name. */
export interface Obstacle {
    readonly name: (typeof obstacleNames)[number];
    /** The experiment or suite it is about: `name:of` allows this one alone. */
    readonly of?: string;
    readonly says: string;
}
/** Every name that can be allowed. */
export declare const obstacleNames: readonly ['engine', 'runtime', 'suite-version', 'suite-content', 'vanished-experiment', 'new-experiment', 'too-few-seeds'];
/** Differences that are seen without any statistics. */
export declare function findObstacles(results: Pick<Results, 'suites' | 'engine' | 'environments'>, baseline: Baseline): Obstacle[];
