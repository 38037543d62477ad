import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { makeOffline, type Offline } from './offline.ts';

export { compiler, type Offline } from './offline.ts';

const made: string[] = [];

/** A folder that is removed when the tests of the file are done. */
export function temporary(name: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `seedgate-${name}-`));
  made.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const offline = (): Offline => makeOffline(temporary);
