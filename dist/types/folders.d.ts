/**
 * Makes a folder with those above it that are missing, as `mkdir -p` does. Node's own `recursive` tries for ever where
 * a folder is there that takes none and answers ENOENT, as /proc does.
 *
 * @returns the uppermost folder that was made; undefined when all were there
 * @throws the system's error with its code: a folder cannot be made, or something else is in its place
 */
export declare function makeFolders(folder: string): string | undefined;
