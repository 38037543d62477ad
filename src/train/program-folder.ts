import { mkdtempSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, makeFolders } from '../base/index.ts';

/**
 * Folders through which programs are handed to TensorFlow. Each is there for milliseconds, but a process may be
 * killed in them, so the name says whose it is and others can take it away.
 */
const prefix = 'seedgate-program-';
const ownedName = /^seedgate-program-(\d+)-/;
/**
 * A folder younger than this, in milliseconds, stays even if its process seems to be gone: the process may run in
 * another container, where this one cannot see it.
 */
const abandonedAfter = 60_000;

/** The path with which the names of all folders of one process begin. */
export const programFolderPrefix = (pid: number, root = tmpdir()): string => join(root, `${prefix}${pid}-`);

/** A new, empty folder of this process. */
export const makeProgramFolder = (): string => mkdtempSync(programFolderPrefix(process.pid));

/** Where a process with these variables puts its folders. */
const rootOf = (environment: NodeJS.ProcessEnv) => environment.TMPDIR || tmpdir();

/** Removes the folders that a process has left which has ended. @param environment its variables */
export function removeProgramFolders(pid: number, environment: NodeJS.ProcessEnv = process.env): void {
  for (const { folder, owner } of programFolders(rootOf(environment))) if (owner === pid) remove(folder);
}

/**
 * A temporary folder that can be written to: the system's, else one in the cache. Programs go through it, so that without
 * one nothing could be trained.
 */
export function temporaryVariable(cache: string): NodeJS.ProcessEnv {
  try {
    // Trying is surer than asking for rights: root has them all, also where the file system takes no files.
    rmdirSync(mkdtempSync(join(tmpdir(), prefix)));
    return {};
  } catch {
    const folder = join(cache, 'temporary');
    makeFolders(folder);
    return { TMPDIR: folder };
  }
}

/** Removes the folders of processes that nobody could clean up after: all were killed at once, or the power failed. */
export function removeAbandonedProgramFolders(environment: NodeJS.ProcessEnv = process.env): void {
  const now = Date.now();
  for (const { folder, owner } of programFolders(rootOf(environment))) {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && now - made > abandonedAfter && !isAlive(owner)) remove(folder);
  }
}

function programFolders(root: string): { folder: string; owner: number }[] {
  let names: string[] = [];
  try {
    names = readdirSync(root);
  } catch {
    // A temporary folder that cannot be read holds nothing to remove. Whoever has to write there says what is wrong.
  }
  return names.flatMap(name => {
    const owner = ownedName.exec(name)?.[1];
    return owner === undefined ? [] : [{ folder: join(root, name), owner: Number(owner) }];
  });
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The folder belongs to another user. It may stay, since it does no harm.
  }
}
