import type { Mark, SuiteSource } from './schema.ts';
type Marked = SuiteSource['problems'][string]['variants'][string] | NonNullable<SuiteSource['defaults']>;
/**
 * The settings that marks can be about, by path: `layers`, `parameters`, each training setting
 * (`epochs`, `optimizer.learningRate`), and each option of `defaults.layers` (`lstm.activation`).
 */
export declare function settingNames(source: Marked): string[];
/** Marks that are about no setting that is written there. */
export declare function markIssues(marks: Readonly<Record<string, Mark>>, source: Marked): {
    name: string;
    message: string;
}[];
/** Settings without a mark: a reader cannot tell whether the source states them. */
export declare function unmarked(source: SuiteSource): string[];
export {};
