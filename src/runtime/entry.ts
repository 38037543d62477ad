import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isAlive, sha256 } from '../base/index.ts';
import { beginHashing, hashFile } from './hash.ts';

/**
 * What a cache entry says of itself. Libraries are held to hashes from elsewhere; of the binding there is only this
 * one.
 */
export interface Manifest {
  readonly layout: number;
  readonly compiler: string;
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly size: number }>>;
}

export interface ExpectedFile {
  readonly name: string;
  /** Left out for a file that is made here: the manifest's hash decides. */
  readonly sha256?: string;
  /** Real path of a file that this command has hashed already; a link to it need not be hashed again. */
  readonly hashed?: string;
}

const manifestName = 'manifest.json';

/** What there is to know of the files in an entry's lib/, for its manifest. */
export function describeFiles(entry: string, names: readonly string[]): Manifest['files'] {
  return Object.fromEntries(
    names.map(name => {
      const file = path.join(entry, 'lib', name);
      return [name, { sha256: hashFile(file), size: statSync(file).size }];
    }),
  );
}

/** A look at an entry, whose files are being hashed. */
export interface Look {
  /** What is wrong with it, or undefined. */
  fault(): Promise<string | undefined>;
}

/**
 * Looks at every byte of an entry. There is no shortcut by time or size: 850 MB take 0.6 to 1.2 s once per
 * command, in a thread, beside which there are other things to do.
 */
export function lookAt(entry: string, expected: readonly ExpectedFile[]): Look {
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(readFileSync(path.join(entry, manifestName), 'utf8')) as Partial<Manifest>;
  } catch {
    return { fault: async () => 'its manifest cannot be read' };
  }
  const asked: { readonly name: string; readonly file: string; readonly wanted: string | undefined }[] = [];
  for (const { name, sha256, hashed } of expected) {
    const noted = manifest.files?.[name];
    const file = path.join(entry, 'lib', name);
    try {
      if (hashed !== undefined && realpathSync(file) === hashed) continue;
      const { size } = statSync(file);
      if (noted !== undefined && size !== noted.size)
        return { fault: async () => `${name} has ${size} bytes and not ${noted.size}` };
    } catch {
      return { fault: async () => `${name} cannot be read` };
    }
    asked.push({ name, file, wanted: sha256 ?? noted?.sha256 });
  }
  const hashing = beginHashing(asked.map(({ file }) => file));
  return {
    async fault() {
      hashing.keep();
      const hashes = await hashing.hashes;
      const wrong = asked.findIndex(({ wanted }, i) => hashes[i] === undefined || hashes[i] !== wanted);
      if (wrong === -1) return undefined;
      return `${asked[wrong]?.name} ${hashes[wrong] === undefined ? 'cannot be read' : 'has been changed'}`;
    },
  };
}

/** What is wrong with an entry, or undefined: see `lookAt`. */
export const faultOf = (entry: string, expected: readonly ExpectedFile[]): Promise<string | undefined> =>
  lookAt(entry, expected).fault();

/**
 * Takes a bad entry away. It is moved aside first, so that no other process sees half of it; and only if it
 * is still the folder that was looked at, because another process may have mended it meanwhile.
 *
 * @param inode of the folder when it was looked at
 */
export function removeEntry(entry: string, inode: number): void {
  const aside = path.join(path.dirname(entry), temporaryName('bad'));
  try {
    if (statSync(entry).ino !== inode) return;
    renameSync(entry, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Makes a folder beside the entries that `placeEntry` turns into one. */
export function makeTemporary(root: string): string {
  const folder = path.join(root, temporaryName('making'));
  mkdirSync(folder);
  return folder;
}

/** Renaming a folder is atomic; when another process was faster, its entry is as good as this one. */
export function placeEntry(temporary: string, entry: string): void {
  try {
    renameSync(temporary, entry);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
  }
}

/** Notes that an entry is in use, so that it is not taken for an old one. */
export function touch(entry: string): void {
  try {
    const now = new Date();
    utimesSync(path.join(entry, manifestName), now, now);
  } catch {
    // A cache that cannot be written to can still be used.
  }
}

const day = 24 * 60 * 60 * 1000;
/** Entries for another compiler or an older seedgate are kept this long after their last use. */
const keptFor = 60 * day;

/**
 * Removes what set-ups left that were killed, and entries that nobody has used for long. Never fails.
 *
 * @param inUse the entry that this process relies on, which stays whatever a clock that was set meanwhile says of its
 * age
 */
export function sweep(root: string, inUse: string): void {
  for (const name of readdirSync(root)) {
    const folder = path.join(root, name);
    if (folder === inUse) continue;
    try {
      if (isAbandoned(name, folder)) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another process sweeps too, or a program of a killed set-up still writes; the next sweep gets it.
    }
  }
}

function isAbandoned(name: string, folder: string): boolean {
  const age = (file: string) => Date.now() - statSync(file).mtimeMs;
  const owner = /^\.(?:making|bad)-([0-9a-f]+)-(\d+)-/.exec(name);
  if (owner === null) return age(path.join(folder, manifestName)) > keptFor;
  // A process on another machine, or in another container, that shares the cache cannot be asked for.
  return owner[1] === host ? !isAlive(Number(owner[2])) : age(folder) > day;
}

const host = sha256(os.hostname()).slice(0, 8);
let count = 0;

function temporaryName(kind: 'making' | 'bad'): string {
  return `.${kind}-${host}-${process.pid}-${Date.now().toString(36)}${count++}`;
}
