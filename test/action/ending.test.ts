import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runnerCommands } from './runner.ts';

const ending = fileURLToPath(new URL('../../src/action/ending.ts', import.meta.url));
const log = fileURLToPath(new URL('../../src/action/log.ts', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends a process, guarded as the action is, in a way of its own. */
function end(how: string) {
  const code = `const { guardEnding } = await import(${JSON.stringify(ending)});
    const { asNotices, withInertLog } = await import(${JSON.stringify(log)});
    const guard = guardEnding(new AbortController(), why => process.stderr.write('told: ' + why));
    ${how}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', code];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr };
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
    const { status, stdout, stderr } = end(how);
    expect(stdout).toBe(says);
    expect(stderr).toBe(says.replace('::error::', 'told: '));
    expect(status).toBeGreaterThan(0);
  });

  it.each([
    [
      'while the runner was told to obey nothing',
      "await withInertLog('training', log => { log.progress('a line'); return new Promise((_, no) => setTimeout(() => { Promise.reject('lost') }, 10)) })",
    ],
    [
      'while errors were made notices',
      'await asNotices(() => { setTimeout(() => { Promise.reject("lost") }, 10); return new Promise(() => {}) })',
    ],
  ])('%s gives its reason as an error that is obeyed', (_, how) => {
    const { status, stdout } = end(how);
    expect(runnerCommands(stdout).at(-1)).toEqual({
      name: 'error',
      text: 'seedgate met a rejected promise that nobody waited for: lost',
    });
    expect(status).toBe(1);
  });

  it.each([
    ["throw 'late'", '::notice::after the verdict, seedgate met an exception that nobody caught: late'],
    [
      "Promise.reject('late')",
      '::notice::after the verdict, seedgate met a rejected promise that nobody waited for: late',
    ],
    [
      'process.on("beforeExit", () => {})',
      '::notice::seedgate ended after the verdict and before the comment was written',
    ],
  ])('by %s after its verdict has that verdict', (how, says) => {
    for (const code of [0, 1]) {
      const ended = end(`guard.judged(); process.exitCode = ${code}; ${how}`);
      expect(ended).toEqual({ status: code, stdout: says, stderr: '' });
    }
  });

  it('and one that is done has not', () => {
    expect(end('guard.done()')).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
