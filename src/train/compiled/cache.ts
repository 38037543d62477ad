import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolders } from '../../base/index.ts';

/** Beside each of XLA's files stands its SHA-256 under its name with this ending. */
const ending = '.sha256';
/** A file that is on its way into place, for milliseconds; one that is older was left by a process that was killed. */
const temporaryName = /\.sha256\.\d+$/;
const abandonedAfter = 60_000;

/**
 * Makes the folder of compiled programs fit to be read: XLA fails on a file that it cannot parse and runs
 * whatever one holds that it can, so a file without its digest, or with another one, is removed and said.
 *
 * @returns false, with a line, if the folder cannot be used
 */
export function openCache(folder: string, log: (line: string) => void): boolean {
  try {
    makeFolders(folder);
    removeAbandoned(folder);
    requireRoom(folder, 2 ** 20);
    for (const name of entries(folder)) {
      const why = wrong(folder, name);
      if (why === undefined) continue;
      log(`${join(folder, name)}: ${why}; it is removed and compiled anew`);
      rmSync(join(folder, name), { recursive: true, force: true });
      rmSync(join(folder, name + ending), { force: true });
    }
    return true;
  } catch (error) {
    log(notKept(error));
    return false;
  }
}

/**
 * Whether a program can be written into the folder, which XLA takes for granted: a run ends where it cannot.
 *
 * @returns false, with a line, if it cannot, as when the disk has become full
 */
export function canKeep(folder: string, log: (line: string) => void): boolean {
  try {
    requireRoom(folder, 2 ** 24);
    return true;
  } catch (error) {
    log(notKept(error));
    return false;
  }
}

const notKept = (error: unknown) =>
  `compiled programs are not kept: ${error instanceof Error ? error.message : String(error)}`;

/** Only writing tells whether there is room: quotas, and what the system sets aside for its owner, are not to be asked for. */
function requireRoom(folder: string, bytes: number): void {
  const file = join(folder, `room${ending}.${process.pid}`);
  try {
    writeFileSync(file, Buffer.alloc(bytes, 1));
  } finally {
    rmSync(file, { force: true });
  }
}

/**
 * Writes the digests of the programs that were added since this process began. Two workers that compile the same graph
 * at once write two files of one name whose bytes differ, so that a file of this time is sealed once more even if the
 * other worker has sealed what it wrote. A folder that vanished is no error.
 */
export function sealCache(folder: string, since = Date.now() - process.uptime() * 1000): void {
  try {
    for (const name of entries(folder)) {
      const seal = join(folder, name + ending);
      if (existsSync(seal) && statSync(join(folder, name)).mtimeMs < since) continue;
      placeFile(seal, digest(join(folder, name)));
    }
  } catch {
    // A program that is not sealed is compiled again the next time.
  }
}

/** Writes a file of the cache, which another worker may read or write at the same moment: each moves a whole one into place. */
export function placeFile(file: string, text: string): void {
  // With the ending of digests, so that nobody takes it for a program.
  const temporary = `${file}${ending}.${process.pid}`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

function removeAbandoned(folder: string): void {
  for (const name of readdirSync(folder).filter(n => temporaryName.test(n))) {
    const file = join(folder, name);
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && Date.now() - written > abandonedAfter) rmSync(file, { force: true });
  }
}

const entries = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.includes(ending))
    .map(entry => entry.name);

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

function wrong(folder: string, name: string): string | undefined {
  const seal = join(folder, name + ending);
  if (!existsSync(seal)) return 'a compiled program without its digest';
  return readFileSync(seal, 'utf8') === digest(join(folder, name))
    ? undefined
    : 'a compiled program that is not as it was written';
}
