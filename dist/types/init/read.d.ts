/**
 * All of a regular file.
 *
 * @throws InitError when it is missing, something else, or longer than `limit` bytes
 */
export declare function readBytes(file: string, limit: number): Buffer;
/** The first bytes of a regular file, by which its kind is known. */
export declare function readStart(file: string, length: number): Buffer;
