import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../base/index.ts';

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
export const programFolderPrefix = (pid: number): string => join(tmpdir(), `${prefix}${pid}-`);

/** A new, empty folder of this process. */
export const makeProgramFolder = (): string => mkdtempSync(programFolderPrefix(process.pid));

/** Removes the folders that a process has left which has ended. */
export function removeProgramFolders(pid: number): void {
  for (const { folder, owner } of programFolders()) if (owner === pid) remove(folder);
}

/** Removes the folders of processes that nobody could clean up after: all were killed at once, or the power failed. */
export function removeAbandonedProgramFolders(now = Date.now()): void {
  for (const { folder, owner } of programFolders()) {
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && now - made > abandonedAfter && !isAlive(owner)) remove(folder);
  }
}

function programFolders(): { folder: string; owner: number }[] {
  let names: string[] = [];
  try {
    names = readdirSync(tmpdir());
  } catch {
    // A temporary folder that cannot be read holds nothing to remove. Whoever has to write there says what is wrong.
  }
  return names.flatMap(name => {
    const owner = ownedName.exec(name)?.[1];
    return owner === undefined ? [] : [{ folder: join(tmpdir(), name), owner: Number(owner) }];
  });
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The folder belongs to another user. It may stay, since it does no harm.
  }
}
