import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { InitError } from './types.ts';

/**
 * All of a regular file.
 *
 * @throws InitError when it is missing, something else, or longer than `limit` bytes
 */
export function readBytes(file: string, limit: number): Buffer {
  return withFile(file, (handle, size) => {
    if (size > limit) throw new InitError(`${file} is ${size} bytes long; at most ${limit} are read`);
    return readFileSync(handle);
  });
}

/** The first bytes of a regular file, by which its kind is known. */
export function readStart(file: string, length: number): Buffer {
  return withFile(file, handle => {
    const start = Buffer.alloc(length);
    return start.subarray(0, readSync(handle, start, 0, length, 0));
  });
}

function withFile<T>(file: string, read: (handle: number, size: number) => T): T {
  let handle: number;
  try {
    // Not blocking: opening a FIFO would otherwise wait for a writer for ever.
    handle = openSync(file, 0o4000);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new InitError(
      code === 'ENOENT'
        ? `there is no file ${file}`
        : `${file} cannot be opened (${code ?? 'unknown error'})`,
    );
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile()) throw new InitError(`${file} is not a regular file`);
    return read(handle, stat.size);
  } finally {
    closeSync(handle);
  }
}
