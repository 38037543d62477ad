/** What a cache entry says of itself. Libraries are held to hashes from elsewhere; of the binding there is only this one. */
export interface Manifest {
    readonly layout: number;
    readonly compiler: string;
    readonly files: Readonly<Record<string, {
        readonly sha256: string;
        readonly size: number;
    }>>;
}
export interface ExpectedFile {
    readonly name: string;
    /** Left out for a file that is made here: the manifest's hash decides. */
    readonly sha256?: string;
    /** Real path of a file that this command has hashed already; a link to it need not be hashed again. */
    readonly hashed?: string;
}
/** What there is to know of the files in an entry's lib/, for its manifest. */
export declare function describeFiles(entry: string, names: readonly string[]): Manifest['files'];
/**
 * Looks at every byte of an entry. There is no shortcut by time or size: 850 MB take 0.6 to 1.2 s once per
 * command, and a command trains for minutes.
 *
 * @returns what is wrong with it, or undefined
 */
export declare function faultOf(entry: string, expected: readonly ExpectedFile[]): Promise<string | undefined>;
/**
 * Takes a bad entry away. It is moved aside first, so that no other process sees half of it; and only if it
 * is still the folder that was looked at, because another process may have mended it meanwhile.
 *
 * @param inode of the folder when it was looked at
 */
export declare function removeEntry(entry: string, inode: number): void;
/** Makes a folder beside the entries that `placeEntry` turns into one. */
export declare function makeTemporary(root: string): string;
/** Renaming a folder is atomic; when another process was faster, its entry is as good as this one. */
export declare function placeEntry(temporary: string, entry: string): void;
/** Notes that an entry is in use, so that it is not taken for an old one. */
export declare function touch(entry: string): void;
/**
 * Removes what set-ups left that were killed, and entries that nobody has used for long. Never fails.
 *
 * @param inUse the entry that this process relies on, which stays whatever a clock that was set meanwhile says of its age
 */
export declare function sweep(root: string, inUse: string): void;
