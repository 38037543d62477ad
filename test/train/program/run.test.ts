import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Program } from '../../../src/suite/index.ts';
import { type ProgramOutcome, runProgram } from '../../../src/train/program/index.ts';
import { temporaryFolder } from '../../temporary.ts';

/** A program of a few lines, for one interpreter, run for a seed. */
async function runScript(
  interpreter: string,
  text: string,
  more: Partial<Program> = {},
  seed = 1,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<ProgramOutcome & { readonly folder: string; readonly lines: readonly string[] }> {
  const folder = temporaryFolder('program');
  writeFileSync(path.join(folder, 'script'), text);
  const program: Program = {
    command: [interpreter, 'script'],
    folder,
    needs: ['script'],
    environment: {},
    timeLimit: 60,
    cores: 1,
    override: [],
    splitVaries: false,
    numbers: { x: [{ stdout: 'x=(.*)' }] },
    files: '',
    ...more,
  };
  const run = path.join(folder, 'run');
  const lines: string[] = [];
  const outcome = await runProgram({
    program,
    better: { x: 'higher' },
    seed,
    folder: run,
    environment,
    onLine: line => lines.push(line),
  });
  return { ...outcome, folder: run, lines };
}

it('puts the seed and the folder into arguments and environment', async () => {
  const outcome = await runScript('sh', 'echo x=$1; echo $2 $SEEDGATE_SEED $DIR >$2/said', {
    command: ['sh', 'script', '{seed}', '{out}'],
    environment: { DIR: '{out}' },
  });
  expect(outcome).toMatchObject({ status: 'ok', numbers: { x: [1] } });
  const work = path.join(outcome.folder, 'work');
  expect(readFileSync(path.join(work, 'said'), 'utf8')).toBe(`${work} 1 ${work}\n`);
});

it.each([
  ['a bad exit', 'echo x=1; echo broken >&2; exit 3', 'the program ended with exit code 3: broken'],
  ['a signal', 'kill -9 $$', 'the program was ended by SIGKILL'],
  ['a number that is missing', 'echo y=1', 'x: nothing that the program printed matches x=(.*)'],
])('counts %s as failed', async (_, text, reason) => {
  expect(await runScript('sh', text)).toMatchObject({ status: 'failed', reason });
});

it('counts a number that is not finite as diverged', async () => {
  const { status, reason, numbers } = await runScript('sh', 'echo x=nan');
  expect({ status, reason, numbers }).toEqual({
    status: 'diverged',
    reason: 'x is NaN',
    numbers: { x: [Number.NaN] },
  });
});

it('says that a program is not there', async () => {
  const { status, reason } = await runScript('seedgate-no-such-program', '');
  expect([status, reason]).toEqual([
    'failed',
    'the program cannot be started: spawn seedgate-no-such-program ENOENT',
  ]);
});

it('ends a program that takes too long, with all that it started', async () => {
  const { reason, left } = await runScript('sh', 'sleep 600 & echo pid=$!; echo x=1; sleep 600', {
    timeLimit: 1,
  });
  expect(reason).toBe('the program was not done after 1 s, its time limit');
  const pid = Number(/pid=(\d+)/.exec(left.stdout)?.[1]);
  expect(pid).toBeGreaterThan(0);
  expect(
    existsSync(`/proc/${pid}`) && /State:\s+Z/.test(readFileSync(`/proc/${pid}/status`, 'utf8')) === false,
  ).toBe(false);
});

it('ends what a program leaves running behind itself', async () => {
  const { status, left } = await runScript('sh', 'sleep 600 >/dev/null 2>&1 & echo pid=$!; echo x=1');
  expect(status).toBe('ok');
  const pid = Number(/pid=(\d+)/.exec(left.stdout)?.[1]);
  const alive = spawnSync('sh', [
    '-c',
    `kill -0 ${pid} 2>/dev/null && ! grep -q 'State:.Z' /proc/${pid}/status`,
  ]);
  expect(alive.status).not.toBe(0);
});

it('ends a program that uses too much memory', async () => {
  const text = 'const held = []; for (;;) held.push(Buffer.alloc(1e7, 1));';
  const { status, reason } = await runScript(process.execPath, text, { memory: 300e6 });
  expect([status, reason?.replace(/[\d.]+ GiB/, 'N GiB')]).toEqual([
    'failed',
    'the program used N GiB of memory, more than its limit',
  ]);
});

it('hands on what a program needs of the environment, and no token', async () => {
  const given = {
    PATH: process.env.PATH,
    HOME: '/h',
    GITHUB_TOKEN: 'a',
    ACTIONS_RUNTIME_TOKEN: 'b',
    CONDA_TOKEN: 'c',
    INPUT_SUITES: 'd',
  };
  const { left } = await runScript('sh', 'env; echo x=1', { cores: 3 }, 1, given);
  const names = new Set(left.stdout.split('\n').map(line => line.split('=')[0]));
  for (const name of ['PATH', 'HOME', 'SEEDGATE_SEED']) expect(names).toContain(name);
  for (const name of ['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'CONDA_TOKEN', 'INPUT_SUITES'])
    expect(names).not.toContain(name);
  expect(left.stdout).toContain('OMP_NUM_THREADS=3\n');
});

it('keeps the beginning and the end of an endless output', async () => {
  const { left } = await runScript(
    process.execPath,
    "console.log('first'); for (let i = 0; i < 3e5; i++) console.log('line ' + i); console.log('x=1')",
  );
  expect(left.stdout.length).toBeLessThan(2_000_000);
  expect(left.stdout).toMatch(/^first\n.*characters left out.*line 299999\nx=1\n$/s);
});

it('tells what a program says of itself, and not what a library logs or a warning quotes', async () => {
  // A line of TensorFlow 2.21, and one of Python's warnings module with the source below it.
  const text = `echo epoch 1; sleep 0.2
echo 'I0000 00:00:1795797793.596921   22218 cudart_stub.cc:31] Could not find cuda drivers' >&2; sleep 0.2
printf 'x.py:3: UserWarning: old\\n  model.fit(x)\\n' >&2; sleep 0.2
echo x=1`;
  const { lines } = await runScript('sh', text);
  expect(lines).toEqual(['epoch 1', 'x.py:3: UserWarning: old', 'x=1']);
});
