import type { DataFiles } from './data.ts';
import { type SuitePath } from './errors.ts';
import { type Report } from './resolve-parts.ts';
import type { SuiteSource } from './schema.ts';
import type { Metric, NdArray } from './types.ts';
type ProblemSource = SuiteSource['problems'][string];
/** Inputs and targets of some samples. */
interface Samples {
    readonly inputs: NdArray;
    readonly targets: NdArray;
}
/**
 * The samples that are trained on, and those that are held out for the metrics: written out as data of their own, or
 * taken out of the problem's data by a stated rule.
 */
export declare function resolveEvaluation(source: ProblemSource, data: Samples, files: DataFiles, path: SuitePath, report: Report): Samples & {
    readonly evaluation?: Samples;
};
/** A problem's metrics with their directions, thresholds and printed values. */
export declare function resolveMetrics(source: ProblemSource, evaluation: Samples | undefined, variants: readonly string[], suite: SuiteSource, path: SuitePath, report: Report): Metric[];
export {};
