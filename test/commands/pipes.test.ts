import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { programArguments } from '../built.ts';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import { cli, read, workspace } from './support.ts';

/** Runs the command line with a standard output, and perhaps a standard error, that is closed before it writes. */
function unread(folder: string, args: readonly string[], closed: readonly ('stdout' | 'stderr')[]) {
  const child = spawn(process.execPath, [...programArguments('cli', cli), ...args], {
    cwd: folder,
    env: { ...process.env, CI: 'true', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.on('data', chunk => (stderr += chunk));
  for (const name of closed) child[name].destroy();
  return new Promise<{ code: number | null; signal: string | null; stderr: string }>(resolve =>
    child.on('exit', (code, signal) => setImmediate(() => resolve({ code, signal, stderr }))),
  );
}

describe('a command whose output nobody reads', () => {
  it.each([
    [['validate', 'suites/tiny', '--verbose']],
    [['validate', 'suites/tiny', '--json']],
    [['--help']],
    [['doctor']],
  ])('ends quietly, and well: %j', async args => {
    expect(await unread(workspace(), args, ['stdout'])).toEqual({ code: 0, signal: null, stderr: '' });
  });

  it('keeps its exit code when it fails', async () => {
    const broken = workspace(replaced(valid, ['seeds: 30', 'seeds: 0']));
    const { code } = await unread(broken, ['validate', 'suites/tiny'], ['stdout', 'stderr']);
    expect(code).toBe(2);
  });

  it.each([
    ['stdout alone', ['stdout'] as const],
    ['both', ['stdout', 'stderr'] as const],
  ])('goes on training and writes its reports, with %s closed', async (_, closed) => {
    const folder = workspace();
    const args = ['run', 'suites/tiny', '--seeds', '2', '--jobs', '1', '--only', 'double/simple'];
    const { code } = await unread(folder, args, closed);
    expect(code).toBe(0);
    const records = read(folder, 'seedgate-out/records.jsonl').trim().split('\n');
    expect(records).toHaveLength(2);
    for (const name of ['results.json', 'report.md', 'report.html', 'junit.xml'])
      expect(existsSync(path.join(folder, 'seedgate-out', name))).toBe(true);
  });
});
