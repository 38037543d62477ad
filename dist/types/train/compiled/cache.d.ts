/**
 * Makes the folder of compiled programs fit to be read: XLA fails on a file that it cannot parse and runs
 * whatever one holds that it can, so a file without its digest, or with another one, is removed and said.
 *
 * @returns false, with a line, if the folder cannot be used
 */
export declare function openCache(folder: string, log: (line: string) => void): boolean;
/**
 * Writes the digests of the programs that were added since this process began. Two workers that compile the same graph
 * at once write two files of one name whose bytes differ, so that a file of this time is sealed once more even if the
 * other worker has sealed what it wrote. A folder that vanished is no error.
 */
export declare function sealCache(folder: string, since?: number): void;
/** Writes a file of the cache, which another worker may read or write at the same moment: each moves a whole one into place. */
export declare function placeFile(file: string, text: string): void;
