/** SHA-256 of a file, in hex. 850 MB take 0.6 s on a CPU with SHA instructions. */
export declare function hashFile(file: string): string;
/** The same in a thread of its own, for files of hundreds of megabytes: this one goes on, and several take several cores. */
export declare function hashLargeFile(file: string): Promise<string>;
export declare function hashText(text: string): string;
