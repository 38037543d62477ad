import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Program } from '../../../src/suite/index.ts';
import { runProgram } from '../../../src/train/program/index.ts';
import { temporaryFolder } from '../../temporary.ts';

/** A program in a folder whose name has what shells take apart. */
async function runScript(text: string, more: Partial<Program> = {}, interpreter = 'sh') {
  const folder = temporaryFolder("ein Ordner's ü $HOME");
  writeFileSync(path.join(folder, 'mein skript'), text);
  const said: string[] = [];
  const outcome = await runProgram({
    program: {
      command: [interpreter, 'mein skript'],
      folder,
      needs: ['mein skript'],
      environment: {},
      timeLimit: 30,
      cores: 1,
      override: [],
      splitVaries: false,
      numbers: { x: [{ stdout: 'x=(.*)' }] },
      files: '',
      ...more,
    },
    better: { x: 'higher' },
    seed: 1,
    folder: path.join(folder, 'lauf 1'),
    environment: process.env,
    onLine: line => said.push(line),
  });
  return { ...outcome, said, folder };
}

it('runs in folders with blanks, quotes and letters beyond ASCII, and keeps what is printed in them', async () => {
  const { status, numbers, left, said } = await runScript(
    'echo "größe 日本 👩‍🔬"; echo "x=0.5"; touch "$PWD/ö"',
  );
  expect([status, numbers]).toEqual(['ok', { x: [0.5] }]);
  expect(left.stdout).toContain('größe 日本 👩‍🔬');
  expect(said.at(-1)).toBe('x=0.5');
  expect(existsSync(path.join(left.folder, 'ö'))).toBe(true);
});

it('gives nothing to read to a program that waits for somebody to type', async () => {
  const { status, numbers } = await runScript('read answer || answer=nobody; echo "$answer"; echo x=1');
  expect([status, numbers]).toEqual(['ok', { x: [1] }]);
});

it('counts a program that ends well and says no number as failed, with what it lacks', async () => {
  const { status, reason } = await runScript('echo done');
  expect([status, reason]).toEqual(['failed', 'x: nothing that the program printed matches x=(.*)']);
});

it('keeps a bounded part of a hundred megabytes', async () => {
  const script = `
    const line = 'a'.repeat(1023) + '\\n';
    const block = Buffer.from(line.repeat(1024));
    let left = 100;
    const go = () => { while (left-- > 0) if (!process.stdout.write(block)) return process.stdout.once('drain', go); console.log('x=0.25'); };
    go();
  `;
  const { status, numbers, left, folder } = await runScript(script, { timeLimit: 300 }, process.execPath);
  expect([status, numbers]).toEqual(['ok', { x: [0.25] }]);
  expect(left.stdout.length).toBeLessThan(3 * 1024 * 1024);
  expect(statSync(path.join(folder, 'lauf 1', 'output.txt')).size).toBeLessThan(3 * 1024 * 1024);
}, 120_000);

it('ends a program that starts others without end, and ignores being asked to stop', async () => {
  const text =
    'trap "" TERM; for i in 1 2 3; do (trap "" TERM; while :; do sleep 1; done) & echo pid=$!; done; echo x=1; wait';
  const { reason, left } = await runScript(text, { timeLimit: 1 });
  expect(reason).toBe('the program was not done after 1 s, its time limit');
  const pids = [...left.stdout.matchAll(/pid=(\d+)/g)].map(m => m[1]);
  expect(pids).toHaveLength(3);
  for (const pid of pids) {
    const status = existsSync(`/proc/${pid}/status`)
      ? readFileSync(`/proc/${pid}/status`, 'utf8')
      : 'State:\tZ';
    expect(status).toMatch(/State:\s+[ZX]/);
  }
}, 30_000);

it('leaves the files that it was copied from as they are, also when a program writes over its own', async () => {
  const { status, folder } = await runScript('echo x=1; echo "exit 1" > "mein skript"');
  expect(status).toBe('ok');
  expect(readFileSync(path.join(folder, 'mein skript'), 'utf8')).toContain('echo x=1');
});
