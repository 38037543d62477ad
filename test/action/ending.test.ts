import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ending = fileURLToPath(new URL('../../src/action/ending.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends a process, guarded as the action is, in a way of its own. */
function end(how: string) {
  const code = `const { guardEnding } = await import(${JSON.stringify(ending)});
    const guard = guardEnding(new AbortController());
    ${how}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout: stdout.trim() };
}

describe('a step that ends before it is done', () => {
  it.each([
    ['throw { code: 7 }', '::error::seedgate met an exception that nobody caught: {"code":7}'],
    ["setTimeout(() => { throw 'a word' })", '::error::seedgate met an exception that nobody caught: a word'],
    [
      'Promise.reject(undefined)',
      '::error::seedgate met a rejected promise that nobody waited for: undefined',
    ],
    ['process.exit(0)', '::error::seedgate ended before it was done; see the log above'],
    ['await new Promise(() => {})', '::error::seedgate ended before it was done; see the log above'],
    [
      "process.kill(process.pid, 'SIGINT'); setTimeout(() => process.kill(process.pid, 'SIGTERM'), 50); setTimeout(() => {}, 5000)",
      '::error::seedgate was stopped by SIGINT and again by SIGTERM, before its reports were written',
    ],
  ])('by %s has failed, with the reason', (how, says) => {
    const { status, stdout } = end(how);
    expect(stdout).toBe(says);
    expect(status).toBeGreaterThan(0);
  });

  it('and one that is done has not', () => {
    expect(end('guard.done()')).toEqual({ status: 0, stdout: '' });
  });
});
