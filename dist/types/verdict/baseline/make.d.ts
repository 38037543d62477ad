import type { ExperimentResult, ProbeResult, Results } from '../types.ts';
import type { Baseline, Series } from './types.ts';
/**
 * The raw values of a run, to be kept.
 *
 * @throws Error when a run is missing or failed: what is not there cannot be compared with later.
 */
export declare function makeBaseline(results: Results): Baseline;
/** A probe's seeds that ran, as a line of a baseline. @throws Error for results without what it needs. */
export declare function makeSeries(suite: string, e: ExperimentResult, probe: ProbeResult): Series;
