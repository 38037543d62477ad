import { existsSync, mkdirSync, statSync } from 'node:fs';
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
