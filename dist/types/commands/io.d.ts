/** Exit codes: a contract that the docs, the action and scripts rely on. */
export declare const exitCode: {
    readonly passed: 0;
    readonly failed: 1;
    readonly usage: 2;
    readonly environment: 3;
    readonly interrupted: 130;
};
/** A command was called in a way that cannot work; ends with exit code 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
/** Where a command reads from and writes to. */
export interface Io {
    readonly stdout: NodeJS.WriteStream;
    readonly stderr: NodeJS.WriteStream;
    readonly env: NodeJS.ProcessEnv;
}
/** Whether colour may be written to a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
export declare function wantsColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean;
/** `90`, `90s`, `10m`, `2h` as seconds. @throws UsageError */
export declare function parseDuration(text: string, name: string): number;
/** A whole number from 1 to 999999. @throws UsageError */
export declare function parseCount(text: string, name: string): number;
