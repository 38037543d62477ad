import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { cachePath } from './cache.ts';
import { type Look, lookAt } from './entry.ts';
import type { Pin } from './pins.ts';
import type { Runtime } from './runtime.ts';
import { expectedFiles, runtimeIn, want } from './wanted.ts';

/** A look at the runtime that lies in the cache, begun before anybody waits for it. */
export interface Ahead extends Look {
  /** What it is if the look finds no fault. Nothing of it may be loaded before. */
  readonly runtime: Runtime;
  /** Whether its folder is still the one that was looked at, and none that was put in its place. */
  isThere(): boolean;
}

/** What tells a folder from one that was made later under its name; a number alone may be given again. */
function placeOf(folder: string): string {
  const { ino, ctimeNs } = statSync(folder, { bigint: true });
  return `${ino} ${ctimeNs}`;
}

/**
 * Begins to look at every byte of what `ensureRuntime` will most likely find, in a thread: reading a suite takes as long on
 * another core. Nobody is kept from ending by it.
 *
 * @returns undefined where there is nothing to begin with; what is wrong then `ensureRuntime` says
 */
export function lookAhead(options: {
  readonly env: NodeJS.ProcessEnv;
  readonly pin?: Pin;
}): Ahead | undefined {
  // Their libraries are hashed as soon as it is asked for them.
  if (options.env.SEEDGATE_LIBTENSORFLOW) return undefined;
  // Nothing is made where nothing was: it may turn out that nothing is wanted.
  if (!existsSync(cachePath(options.env))) return undefined;
  try {
    const wanted = want(options);
    const [name, ...others] = readdirSync(wanted.root).filter(n => n.startsWith(`${wanted.prefix}-`));
    // Which of several it is depends on the compiler, which takes a process to ask.
    if (name === undefined || others.length > 0) return undefined;
    const entry = path.join(wanted.root, name);
    const place = placeOf(entry);
    return {
      ...lookAt(entry, expectedFiles(wanted)),
      runtime: runtimeIn(entry, wanted),
      isThere: () => existsSync(entry) && placeOf(entry) === place,
    };
  } catch {
    return undefined;
  }
}

/** Whether a runtime that was found is to the letter what was looked at, and was not made anew meanwhile. */
export const isAsLookedAt = (runtime: Runtime, ahead: Ahead): boolean =>
  ahead.isThere() && isDeepStrictEqual(runtime, ahead.runtime);
