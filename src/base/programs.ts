import { fileURLToPath } from 'node:url';

/**
 * The file of a program or thread of ours that is started by its path, which no bundler follows. It stands beside the
 * module that starts it: as `name.ts` or `name.mjs` in the source, as `name.js` among the bundles.
 *
 * @param from `import.meta.url` of the module that starts it
 * @param extension what it has in the source
 */
export function besideFile(name: string, from: string, extension: 'ts' | 'mjs'): string {
  const file = from.endsWith('.ts') ? `${name}.${extension}` : `${name}.js`;
  return fileURLToPath(new URL(`./${file}`, from));
}
