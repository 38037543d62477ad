/** A file or folder that cannot be what it is used for; the message says what to do. */
export declare class FileError extends Error {
    readonly name = "FileError";
}
/**
 * The bytes of a regular file, or of what a link to one leads to. A FIFO or a device would never end.
 *
 * @throws FileError when it is something else; what the system says when it cannot be read
 */
export declare function readRegular(file: string): Buffer;
/**
 * Refuses what stands where a file is to be written and is none: through a link, a folder from elsewhere could have a file
 * outside of it written over.
 */
export declare function requireOwn(file: string): void;
/** Opens a file to append to it. @throws FileError for a link and whatever else is no regular file */
export declare function openOwn(file: string): number;
/** Writes a file that appears whole or not at all. @throws FileError for what is no regular file, or a folder that is not there */
export declare function writeWhole(file: string, text: string): void;
/** Makes a folder with those above it. @throws FileError when there is no such folder to be had */
export declare function makeFolder(dir: string): void;
