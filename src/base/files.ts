import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { FileError, systemCode } from './errors.ts';
import { makeFolders } from './folders.ts';

const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_RDWR, O_WRONLY } = constants;
const codeOf = (error: unknown) => systemCode(error) ?? 'unknown error';
/**
 * Errors of the system that are the machine's fault and not the caller's, such as a full disk; they end with another
 * exit code.
 */
const ofMachine = ['ENOSPC', 'EROFS', 'EACCES'];

/**
 * The bytes of a regular file, or of what a link to one leads to. A FIFO or a device would never end.
 *
 * @throws FileError when it is something else; what the system says when it cannot be read
 */
export function readRegular(file: string): Buffer {
  return withRegular(file, handle => readFileSync(handle));
}

/** Bytes that are read at once, and that a line may be long. */
const chunkBytes = 4 * 2 ** 20;
const longestLine = 256 * 2 ** 20;

/**
 * Reads a regular file of text line by line, so that it may be longer than what a text or a buffer holds.
 *
 * @param take takes each line that has an end, without it, and its number from 1
 * @returns the bytes of those lines and of the whole file: what follows them is a line without an end
 * @throws as `readRegular`, and FileError for a line that is longer than any text that is meant to be read
 */
export function readLines(
  file: string,
  take: (line: string, number: number) => void,
): { readonly wholeBytes: number; readonly bytes: number } {
  return withRegular(file, handle => {
    let buffer = Buffer.allocUnsafe(chunkBytes);
    let [held, number, wholeBytes, bytes] = [0, 0, 0, 0];
    for (;;) {
      if (held === buffer.length) {
        if (held >= longestLine)
          throw new FileError(`${file}:${number + 1}: is longer than ${longestLine} bytes`);
        buffer = Buffer.concat([buffer], 2 * buffer.length);
      }
      const read = readSync(handle, buffer, held, buffer.length - held, null);
      if (read === 0) return { wholeBytes, bytes };
      bytes += read;
      const filled = held + read;
      let start = 0;
      // What was held before has no end of a line.
      for (let end = buffer.indexOf(10, held); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
        number++;
        take(buffer.toString('utf8', start, end), number);
        start = end + 1;
      }
      buffer.copyWithin(0, start, filled);
      held = filled - start;
      wholeBytes += start;
    }
  });
}

function withRegular<T>(file: string, use: (handle: number) => T): T {
  const handle = openSync(file, O_RDONLY | O_NONBLOCK);
  try {
    if (!fstatSync(handle).isFile()) throw new FileError(`${file} is not a regular file`);
    return use(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Refuses what stands where a file is to be written and is none: through a link, a folder from elsewhere could have a
 * file
 * outside of it written over.
 */
export function requireOwn(file: string): void {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined || stat.isFile()) return;
  const what = stat.isSymbolicLink()
    ? 'a symbolic link'
    : stat.isDirectory()
      ? 'a folder'
      : 'no regular file';
  throw new FileError(
    `${file} is ${what}, and nothing is written through it; remove it, or choose another place`,
  );
}

/** Opens a file to append to it. @throws FileError for a link and whatever else is no regular file */
export function openOwn(file: string): number {
  requireOwn(file);
  try {
    return openSync(file, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666);
  } catch (error) {
    // The file has become a link since `requireOwn` looked at it.
    if (codeOf(error) === 'ELOOP') throw new FileError(`${file} is a symbolic link; remove it`);
    throw error;
  }
}

/**
 * Writes a file that appears whole or not at all. @throws FileError for what is no regular file, or a folder that is
 * not there
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  requireOwn(file);
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    const handle = openSync(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
    try {
      writeFileSync(handle, content);
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } catch (error) {
    if (ofMachine.includes(codeOf(error))) throw error;
    throw new FileError(`${file} cannot be written (${codeOf(error)})`);
  }
}

/** Makes a folder with those above it. @throws FileError when there is no such folder to be had */
export function makeFolder(dir: string): void {
  try {
    makeFolders(dir);
  } catch (error) {
    if (ofMachine.includes(codeOf(error))) throw error;
    throw new FileError(`${dir} cannot be made a folder (${codeOf(error)}); choose another one`);
  }
}
