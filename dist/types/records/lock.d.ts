/** The folder is in use by another process. */
export declare class LockedError extends Error {
    readonly name = "LockedError";
    readonly pid: number;
    constructor(dir: string, pid: number);
}
/**
 * Takes the folder for this process; a lock whose process is dead is taken over.
 *
 * @returns a function that gives the folder back
 * @throws LockedError with the pid of the process that has it
 */
export declare function lockFolder(dir: string): () => void;
