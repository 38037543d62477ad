/** What the names of a process' folders start with, as a path. */
export declare const programFolderPrefix: (pid: number) => string;
/** A new, empty folder of this process. */
export declare const makeProgramFolder: () => string;
/** Removes what a process that has ended left. */
export declare function removeProgramFolders(pid: number): void;
/** Removes the folders of processes that nobody could clean up after: all were killed at once, or the power failed. */
export declare function removeAbandonedProgramFolders(now?: number): void;
