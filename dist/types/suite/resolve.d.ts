import { type Report } from './resolve-parts.ts';
import type { Build, SuiteSource } from './schema.ts';
import type { Layer, Suite } from './types.ts';
type Resolved = Omit<Suite, 'file' | 'locate'>;
/** What is known of a file that is code. */
export interface CodeFile {
    /** Absolute path. */
    readonly file: string;
    /** SHA-256 over the file and what it imports beside packages. */
    readonly hash: string;
    readonly inspect: InspectModel;
}
/**
 * Builds a model with a suite's own function and says what it is.
 *
 * @param inputShape of one sample
 * @throws Error that says why the model cannot be trained here
 */
export type InspectModel = (build: Build, inputShape: readonly number[]) => {
    readonly layers: readonly Layer[];
    readonly model: string;
};
/**
 * Merges defaults, evaluates the data and checks what the schema cannot: references, shapes, widths.
 * Every problem goes to `report`; the result is to be used only when there was none.
 *
 * @param folder the suite's folder, for CSV files
 * @param code of a suite that is code
 */
export declare function resolveSuite(source: SuiteSource, folder: string, report: Report, code?: CodeFile): Resolved;
export {};
