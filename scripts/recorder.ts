// Starts the action as a runner starts it, and shows its log with the seconds since the start. What stands for GitHub is the
// tests'.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { GitHub } from '../test/action/github.ts';

/** Of the variables here, the ones that belong to another step, to npm's own call or to seedgate are left out. */
const inherited = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(INPUT|STATE|GITHUB|ACTIONS|RUNNER|SEEDGATE|npm)_/.test(name),
  ),
);

/** What the toolkit says of sizes and commands, and what a runner does not show. */
const tooMuch =
  /^(::debug::|::add-mask::|::add-matcher::|\[command\]|Cache Size|Cache restored|Received |Sent (?!.*100\.0%)|$)/;

export interface Place {
  /** Everything of the recording lies below of it. */
  readonly folder: string;
  /** Checkouts of the action, and of the repository that uses it. */
  readonly action: string;
  readonly workspace: string;
  readonly github: GitHub;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Recorded {
  readonly code: number | null;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** A step, and the post step at the end of its job; `job` tells jobs apart, whose temporary folders are empty at first. */
export async function recordStep(
  place: Place,
  job: string,
  inputs: Readonly<Record<string, string>>,
  event: object = {},
): Promise<Recorded> {
  const inside = (name: string) => path.join(place.folder, name);
  const temporary = inside(`temp-${job}`);
  mkdirSync(temporary, { recursive: true });
  for (const name of ['output', 'summary', 'state']) writeFileSync(inside(name), '');
  writeFileSync(inside('event'), JSON.stringify(event));
  const start = performance.now();
  const run = async (state: NodeJS.ProcessEnv) => {
    const child = spawn(process.execPath, [path.join(place.action, 'dist/action.js')], {
      cwd: place.workspace,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...inherited,
        ...place.github.env,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: place.workspace,
        GITHUB_OUTPUT: inside('output'),
        GITHUB_STEP_SUMMARY: inside('summary'),
        GITHUB_STATE: inside('state'),
        GITHUB_EVENT_PATH: inside('event'),
        GITHUB_WORKFLOW: 'papers',
        GITHUB_JOB: 'hold',
        GITHUB_RUN_ID: job,
        RUNNER_TEMP: temporary,
        RUNNER_OS: 'Linux',
        RUNNER_ARCH: 'X64',
        // A wheel that pip has kept would make the cold run a lukewarm one.
        PIP_NO_CACHE_DIR: '1',
        ...place.env,
        ...Object.fromEntries(
          Object.entries({ token: 'token', ...inputs }).map(([k, v]) => [`INPUT_${k.toUpperCase()}`, v]),
        ),
        ...state,
      },
    });
    const ended = new Promise<number | null>(resolve => child.on('close', resolve));
    for await (const line of createInterface(child.stdout)) {
      const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
      const short = line.replaceAll(place.folder, '…');
      if (!tooMuch.test(line))
        console.log(`${seconds}  ${short.length > 117 ? `${short.slice(0, 114)}...` : short}`);
    }
    return ended;
  };
  const code = await run({});
  console.log(`       ended with exit code ${code}; the post step:`);
  const state = valuesIn(readFileSync(inside('state'), 'utf8'));
  await run(Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])));
  return {
    code,
    summary: readFileSync(inside('summary'), 'utf8'),
    outputs: valuesIn(readFileSync(inside('output'), 'utf8')),
  };
}

/** `name<<delimiter`, the value, the delimiter: how the toolkit writes outputs and state. */
function valuesIn(text: string): Record<string, string> {
  const found = text.matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm);
  return Object.fromEntries([...found].map(m => [m[1] ?? '', m[3] ?? '']));
}
