import { existsSync, readFileSync } from 'node:fs';

/**
 * seedgate's own package.json, which lies above this file: two folders up in the sources, one in a bundle.
 *
 * @throws Error when there is none
 */
function ownPackage(): { folder: URL; version: string } {
  for (let folder = new URL('.', import.meta.url); ; ) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (name === 'seedgate' && version !== undefined) return { folder, version };
    }
    const above = new URL('..', folder);
    if (above.href === folder.href)
      throw new Error(`seedgate's package.json is not above ${import.meta.url}`);
    folder = above;
  }
}

/** seedgate's version, and the folder that it is installed in, or checked out to. */
export const { version, folder: ownFolder } = ownPackage();
