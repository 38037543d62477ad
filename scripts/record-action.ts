// Runs the action as docs/action.md records it: from a checkout to the summary, cold, warm, on a machine that is kept, on
// a fork's pull request, and with a cache that was tampered with. dist/action.js is started on the Node that runs this.
import { execFileSync } from 'node:child_process';
import {
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { GitHub } from '../test/action/github.ts';
import { recordStep } from './recorder.ts';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-record-'));
const inside = (name: string) => path.join(folder, name);
const [action, workspace, cache] = ['action', 'workspace', 'cache'].map(inside) as [string, string, string];
const github = await new GitHub().start();
const base = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim();
for (const place of [action, workspace]) execFileSync('git', ['clone', '--quiet', checkout, place]);

let jobs = 0;

/** Records one step in a job of its own. @returns its summary */
async function record(title: string, inputs: Readonly<Record<string, string>> = {}, event: object = {}) {
  rmSync(path.join(workspace, 'seedgate-out'), { recursive: true, force: true });
  console.log(`\n## ${title}\n`);
  const place = { folder, action, workspace, github, env: { SEEDGATE_CACHE: cache } };
  const given = { seeds: '3', only: 'one-to-one-1/simple', ...inputs };
  return (await recordStep(place, `${++jobs}`, given, event)).summary;
}

/** The next run finds nothing but the cache service. */
function anotherMachine(): void {
  rmSync(cache, { recursive: true, force: true });
}

/** Changes one byte of the largest file in each of the cache's archives. */
function poison(): void {
  const tar = (...args: string[]) =>
    execFileSync('tar', ['-P', '-C', workspace, ...args], { encoding: 'utf8' });
  for (const entry of github.entries) {
    const archive = inside('archive');
    writeFileSync(archive, entry.data);
    const top = tar('-tf', archive).split('\n')[0] as string;
    tar('-xf', archive);
    const root = path.resolve(workspace, top);
    const files = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter(f => f.isFile())
      .map(f => path.join(f.parentPath, f.name))
      .sort((a, b) => statSync(b).size - statSync(a).size);
    const file = openSync(files[0] as string, 'r+');
    const at = statSync(files[0] as string).size >> 1;
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, at);
    writeSync(file, Buffer.from([~(byte[0] as number) & 255]), 0, 1, at);
    console.log(`changed byte ${at} of ${(files[0] as string).replace(folder, '…')}`);
    const zstd = entry.data.readUInt32BE(0) === 0x28b52ffd;
    tar('--posix', zstd ? '--zstd' : '-z', '-cf', archive, top);
    entry.data = readFileSync(archive);
  }
}

try {
  console.log(`Node ${process.version}, ${os.availableParallelism()} cores, commit ${base.slice(0, 12)}`);
  const summary = await record('cold: nothing is there, and what was made is saved');
  console.log(`\nthe job summary:\n\n${summary}`);
  anotherMachine();
  await record('warm: another machine, all of it comes from the cache');
  await record('the same machine again, as on a runner that is kept');
  github.readOnly = true;
  await record(
    "a fork's pull request, on that machine, with comment: true",
    { comment: 'true' },
    { pull_request: { number: 7, base: { sha: base }, head: { repo: { full_name: 'someone/papers' } } } },
  );
  console.log('\n## poisoned: one byte changed in the library and in a program\n');
  anotherMachine();
  poison();
  anotherMachine();
  await record('another machine, with that cache');
} finally {
  github.stop();
  rmSync(folder, { recursive: true, force: true });
}
