import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { InitError } from './types.ts';

/**
 * All of a regular file.
 *
 * @throws InitError when it is missing, something else, or longer than `limit` bytes
 */
export function readBytes(file: string, limit: number): Buffer {
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
    if (stat.size > limit)
      throw new InitError(`${file} is ${stat.size} bytes long; at most ${limit} are read`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}
