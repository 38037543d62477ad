import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
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
  const handle = openSync(file, O_RDONLY | O_NONBLOCK);
  try {
    if (!fstatSync(handle).isFile()) throw new FileError(`${file} is not a regular file`);
    return readFileSync(handle);
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
export function writeWhole(file: string, text: string): void {
  requireOwn(file);
  const part = `${file}.part`;
  try {
    rmSync(part, { force: true });
    const handle = openSync(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0o666);
    try {
      writeFileSync(handle, text);
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
