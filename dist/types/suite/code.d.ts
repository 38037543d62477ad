/** What a file that is code exports, before anything of it is checked. */
export interface LoadedCode {
    readonly file: string;
    readonly value: unknown;
    /** SHA-256 over the file and every file that it imports, but for packages. */
    readonly hash: string;
}
/** Whether a suite's file is code, by its name. */
export declare const isCode: (file: string) => boolean;
/**
 * Runs a suite's file, TypeScript or JavaScript, and takes its default export. It is code: it runs with the rights of
 * this process. Every call runs it anew.
 *
 * @throws SuiteError when it cannot be read, compiled or run, or exports nothing
 */
export declare function loadCode(given: string): LoadedCode;
