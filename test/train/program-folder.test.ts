import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Child } from '../../src/train/child.ts';
import {
  makeProgramFolder,
  programFolderPrefix,
  removeAbandonedProgramFolders,
  removeProgramFolders,
} from '../../src/train/program-folder.ts';
import { folder } from '../../torture/made.ts';

/** The number of a process that has ended. */
const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

/** A folder as a process would have left it, some minutes ago. */
function left(pid: number, minutes: number): string {
  const path = `${programFolderPrefix(pid)}test`;
  mkdirSync(path);
  writeFileSync(`${path}/saved_model.pb`, 'x');
  const made = Date.now() / 1000 - 60 * minutes;
  utimesSync(path, made, made);
  return path;
}

it('removes what one process left and nothing of another', () => {
  const own = makeProgramFolder();
  const other = left(endedProcess(), 0);
  removeProgramFolders(process.pid);
  expect([existsSync(own), existsSync(other)]).toEqual([false, true]);
  rmSync(other, { recursive: true });
});

it('takes a folder for abandoned when it is old and its process has ended', () => {
  const abandoned = left(endedProcess(), 5);
  const young = left(endedProcess(), 0);
  const inUse = left(process.pid, 5);
  removeAbandonedProgramFolders();
  expect([existsSync(abandoned), existsSync(young), existsSync(inUse)]).toEqual([false, true, true]);
  for (const path of [young, inUse]) rmSync(path, { recursive: true });
});

it('cleans up after a worker that was killed while it loaded a program', async () => {
  const dir = folder('program-folder');
  const script = `${dir}/worker.mjs`;
  const made = `${dir}/made`;
  writeFileSync(
    script,
    `import { mkdirSync, writeFileSync } from 'node:fs';
    const path = ${JSON.stringify(programFolderPrefix(0).replace(/0-$/, ''))} + process.pid + '-x';
    mkdirSync(path);
    writeFileSync(${JSON.stringify(made)}, path);
    setInterval(() => {}, 1000);`,
  );
  const child = new Child(process.env, 60, { progress: () => {}, line: () => {} }, script);
  while (!existsSync(made)) await new Promise(resolve => setTimeout(resolve, 20));
  const path = `${programFolderPrefix(child.pid ?? 0)}x`;
  expect(existsSync(path)).toBe(true);
  child.kill('was ended for a test');
  await child.exited;
  expect(existsSync(path)).toBe(false);
  rmSync(dir, { recursive: true });
});
