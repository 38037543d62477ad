import { existsSync, lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder with those above it that are missing, as `mkdir -p` does. Node's own `recursive` tries for ever where
 * a folder is there that takes none and answers ENOENT, as /proc does.
 *
 * @returns the uppermost folder that was made; undefined when all were there
 * @throws the system's error with its code: a folder cannot be made, or something else is in its place
 */
export function makeFolders(folder: string): string | undefined {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.unshift(at);
  if (missing.length === 0 && !statSync(folder).isDirectory()) mkdirSync(folder);
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (error) {
      // Another process may have made the folder meanwhile. Anything but a folder in its place is an error.
      if (!statSync(each, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
  return missing[0];
}

/**
 * Whether a path lies below a folder, or is it, by where their links lead: a link in a checkout can lead anywhere. What is
 * not there yet lies where it would be made.
 *
 * @throws the system's error for a folder that is not there, or links that lead nowhere or in a circle
 */
export function liesBelow(folder: string, file: string): boolean {
  const root = realpathSync(folder);
  const missing: string[] = [];
  let at = path.resolve(file);
  for (; lstatSync(at, { throwIfNoEntry: false }) === undefined; at = path.dirname(at))
    missing.unshift(path.basename(at));
  const real = path.join(realpathSync(at), ...missing);
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}
