import { readFileSync } from 'node:fs';

/** seedgate's own version, from package.json beside this folder. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
