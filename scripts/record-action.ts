// Runs the action as docs/action.md records it: from a checkout to the summary, cold, warm, on a machine that is kept, on
// a fork's pull request, and with a cache that was tampered with. Each line of the log has the seconds since the start.
// dist/action.js is started as a runner starts it, on the Node that runs this; what stands for GitHub is the tests'.
import { execFileSync, spawn } from 'node:child_process';
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
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { GitHub } from '../test/action/github.ts';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-record-'));
const inside = (name: string) => path.join(folder, name);
const [action, workspace, cache] = ['action', 'workspace', 'cache'].map(inside) as [string, string, string];
const github = await new GitHub().start();
const base = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: checkout, encoding: 'utf8' }).trim();
for (const place of [action, workspace]) execFileSync('git', ['clone', '--quiet', checkout, place]);

/** Of the variables here, the ones that belong to another step, to npm's own call or to seedgate are left out. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(INPUT|GITHUB|ACTIONS|RUNNER|SEEDGATE|npm)_/.test(name)),
);

/** What the toolkit says of sizes and commands, and what a runner does not show. */
const tooMuch =
  /^(::debug::|::add-mask::|\[command\]|Cache Size|Cache restored|Received |Sent (?!.*100\.0%)|$)/;

async function record(title: string, inputs: Readonly<Record<string, string>> = {}, event: object = {}) {
  rmSync(path.join(workspace, 'seedgate-out'), { recursive: true, force: true });
  for (const name of ['output', 'summary']) writeFileSync(inside(name), '');
  writeFileSync(inside('event'), JSON.stringify(event));
  const given = { seeds: '3', only: 'one-to-one-1/simple', token: 'token', ...inputs };
  console.log(`\n## ${title}\n`);
  const start = performance.now();
  const child = spawn(process.execPath, [path.join(action, 'dist/action.js')], {
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...inherited,
      ...github.env,
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: inside('output'),
      GITHUB_STEP_SUMMARY: inside('summary'),
      GITHUB_EVENT_PATH: inside('event'),
      GITHUB_WORKFLOW: 'papers',
      GITHUB_JOB: 'hold',
      RUNNER_TEMP: folder,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      SEEDGATE_CACHE: cache,
      // A wheel that pip has kept would make the cold run a lukewarm one.
      PIP_NO_CACHE_DIR: '1',
      ...Object.fromEntries(Object.entries(given).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v])),
    },
  });
  const since = () => ((performance.now() - start) / 1000).toFixed(1).padStart(5);
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  for await (const line of createInterface(child.stdout)) {
    const short = line.replaceAll(folder, '…');
    if (!tooMuch.test(line))
      console.log(`${since()}  ${short.length > 117 ? `${short.slice(0, 114)}...` : short}`);
  }
  console.log(`${since()}  ended with exit code ${await ended}`);
}

/** The next run finds nothing but the cache service. */
function anotherMachine(): void {
  for (const place of [cache, path.join(action, 'node_modules')])
    rmSync(place, { recursive: true, force: true });
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
  await record('cold: nothing is there, and what was made is saved');
  console.log(`\nthe job summary:\n\n${readFileSync(inside('summary'), 'utf8')}`);
  anotherMachine();
  await record('warm: another machine, all of it comes from the cache');
  await record('the same machine again, as on a runner that is kept');
  github.readOnly = true;
  await record(
    "a fork's pull request, on that machine, with comment: true",
    { comment: 'true' },
    { pull_request: { number: 7, base: { sha: base }, head: { repo: { full_name: 'someone/papers' } } } },
  );
  console.log('\n## poisoned: one byte changed in a package, the library and a program\n');
  anotherMachine();
  poison();
  anotherMachine();
  await record('another machine, with that cache');
} finally {
  github.stop();
  rmSync(folder, { recursive: true, force: true });
}
