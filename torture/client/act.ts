import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Of nektos/act, from the Go module proxy and checked by Go's own database of sums. */
const actVersion = 'v0.2.89';
/** Of the toolkit's client for artifacts, which stands for the actions that upload and download; act's server knows no later one's words. */
const artifactClient = '@actions/artifact@4.0.0';
/** What it sends files with, of the last version that leaves an address as it was given: act signs it, and later ones cut its `=`. */
const blobClient = ['@azure/storage-blob', '12.17.0'] as const;

/** Programs that are not among what a checkout installs. */
export interface Tools {
  readonly act: string;
  /** The module of the client for artifacts. */
  readonly artifacts: string;
}

/** @returns the tools, made beside seedgate's caches the first time; or why they cannot be */
export function findTools(say: (line: string) => void): Tools | string {
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const folder = path.join(cache, 'seedgate-act');
  mkdirSync(folder, { recursive: true });
  const act = path.join(folder, actVersion, 'act');
  if (!existsSync(act)) {
    say(`building act ${actVersion}, once`);
    const made = spawnSync('go', ['install', `github.com/nektos/act@${actVersion}`], {
      env: { ...process.env, GOBIN: path.dirname(act) },
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (made.status !== 0)
      return `act cannot be built (${made.error?.message ?? made.stderr.trim().split('\n').at(-1)}); it takes Go 1.24 or later`;
  }
  const [, name = '', version = ''] = /^(.+)@([^@]+)$/.exec(artifactClient) ?? [];
  const place = path.join(folder, `artifact-${version}-${blobClient[1]}`);
  const artifacts = path.join(place, 'node_modules', name, 'lib/artifact.js');
  if (!existsSync(artifacts)) {
    mkdirSync(place, { recursive: true });
    const overrides = Object.fromEntries([blobClient]);
    writeFileSync(path.join(place, 'package.json'), JSON.stringify({ private: true, overrides }));
    const made = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', artifactClient],
      { cwd: place, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
    );
    if (made.status !== 0)
      return `${artifactClient} cannot be installed: ${made.stderr.trim().split('\n')[0]}`;
  }
  return { act, artifacts };
}

/** Folders of one scratch repository and of what act keeps between its runs. */
export interface Ground {
  readonly tools: Tools;
  /** The repository whose workflows are run. */
  readonly repository: string;
  /** Where act keeps caches, artifacts and work trees, and where jobs leave what they are asked for. */
  readonly state: string;
  /** `owner/name@ref=folder` of each action that a workflow names. */
  readonly actions: readonly string[];
}

export interface ActRun {
  readonly code: number | null;
  readonly log: string;
}

/** Milliseconds after which a run of act has hung. */
const patience = 240_000;
let runs = 0;

/** Runs a workflow of the repository in host mode: on this machine, with act's own servers for caches and artifacts. */
export function runAct(
  ground: Ground,
  workflow: string,
  event: string,
  payload: object = {},
): Promise<ActRun> {
  const { tools, repository, state, actions } = ground;
  const inState = (name: string) => path.join(state, name);
  const args = [
    event,
    ...['--workflows', `.github/workflows/${workflow}`],
    ...['--platform', 'ubuntu-24.04=-self-hosted'],
    ...actions.flatMap(action => ['--local-repository', action]),
    ...['--action-cache-path', inState('actions')],
    ...['--cache-server-path', inState('cache'), '--cache-server-addr', '127.0.0.1'],
    ...['--artifact-server-path', inState('artifacts'), '--artifact-server-addr', '127.0.0.1'],
    // Two runs at once, of two checkouts, do not share a port.
    ...['--artifact-server-port', String(34_000 + (process.pid % 2000) + runs++)],
    ...['--eventpath', inState('event.json')],
    ...['--env', `LEAVE_IN=${inState('left')}`],
  ];
  mkdirSync(inState('left'), { recursive: true });
  writeFileSync(inState('event.json'), JSON.stringify(payload));
  return new Promise((resolve, reject) => {
    const child = spawn(tools.act, args, {
      cwd: repository,
      // act looks for a Docker that host mode does not need.
      env: { ...process.env, DOCKER_HOST: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => (log += piece));
    child.on('error', reject);
    child.on('close', code => resolve({ code, log }));
  });
}
