import { existsSync, readFileSync } from 'node:fs';

/**
 * The version in seedgate's own package.json, which lies above this file: two folders up in the sources, one in a bundle.
 *
 * @throws Error when there is none
 */
function ownVersion(): string {
  for (let folder = new URL('.', import.meta.url); ; ) {
    const file = new URL('package.json', folder);
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (name === 'seedgate' && version !== undefined) return version;
    }
    const above = new URL('..', folder);
    if (above.href === folder.href)
      throw new Error(`seedgate's package.json is not above ${import.meta.url}`);
    folder = above;
  }
}

/** seedgate's own version. */
export const version: string = ownVersion();
