export interface Ended {
    /** null when the program could not be started or was ended by a signal. */
    readonly code: number | null;
    /** ENOENT and the like when it could not be started. */
    readonly error?: string;
    readonly output: string;
}
export interface ExecOptions {
    readonly env: NodeJS.ProcessEnv;
    /** Ends the program. */
    readonly signal?: AbortSignal | undefined;
}
/** Runs a program without a shell and keeps what it printed. Rejects with the signal's reason alone. */
export declare function exec(command: string, args: readonly string[], { env, signal }: ExecOptions): Promise<Ended>;
/** The last lines of an output, for messages. */
export declare function lastLines(output: string, count?: number): string;
