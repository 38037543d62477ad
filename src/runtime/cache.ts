import os from 'node:os';
import path from 'node:path';
import { makeFolders } from '../base/index.ts';
import { RuntimeError } from './errors.ts';

/**
 * The per-user folder of what is made once and kept: SEEDGATE_CACHE, else the platform's cache folder.
 *
 * @throws RuntimeError when it cannot be made
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  const folder = cachePath(env);
  try {
    makeFolders(folder);
  } catch (error) {
    throw new RuntimeError(
      'folder',
      `The cache folder ${folder} cannot be made: ${(error as Error).message}.`,
      'Set SEEDGATE_CACHE to a folder that can be written to.',
    );
  }
  return folder;
}

/** Where `cacheFolder` is, whether or not it has been made. */
export const cachePath = (env: NodeJS.ProcessEnv): string =>
  path.resolve(env.SEEDGATE_CACHE || path.join(platformCache(env), 'seedgate'));

function platformCache(env: NodeJS.ProcessEnv): string {
  // The XDG specification says that a relative path has to be ignored.
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  return path.join(homeFolder(), process.platform === 'darwin' ? 'Library/Caches' : '.cache');
}

/** @throws RuntimeError for a user without a home, as in a container that is run under a number that nobody has there */
function homeFolder(): string {
  try {
    return os.homedir();
  } catch {
    throw new RuntimeError(
      'folder',
      `There is no place for the cache: HOME is not set, and the system knows no user ${process.getuid?.() ?? ''}.`,
      'Set SEEDGATE_CACHE to a folder that can be written to.',
    );
  }
}
