export { InitError } from './types.ts';
export interface InitRequest {
    /** A model's file, and a CSV file. */
    readonly from?: string;
    readonly data?: string;
    /** The suite's name; from the files' names when it is missing. */
    readonly name?: string;
}
export interface MadeSuite {
    readonly name: string;
    /** suite.yaml and, from a CSV file, its copy. */
    readonly files: readonly {
        readonly name: string;
        readonly content: string | Buffer;
    }[];
    /** What was guessed or assumed, one sentence each: it stands in the suite too. */
    readonly guesses: readonly string[];
}
/** A name as a suite may have: lower-case letters, digits, single hyphens. */
export declare const suiteName: (text: string) => string;
/** The name of the suite that a request makes, if it does not say one. */
export declare function nameOf({ from, data, name }: InitRequest): string;
/**
 * Makes a suite from what is there: nothing, a model's file, a CSV file, or both.
 *
 * @param schema where the suite's editor finds the schema
 * @throws InitError when a suite cannot have what a file holds, or when model and data do not fit
 */
export declare function makeSuite(request: InitRequest, schema: string): Promise<MadeSuite>;
