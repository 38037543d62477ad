import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { programArguments } from '../built.ts';
import { temporaryFolder } from '../temporary.ts';
import { makeWorkspace, startAction } from './runner.ts';
import { learnable } from './suites.ts';

/** Finds a program as the shell does. */
function find(name: string): string {
  const folder = (process.env.PATH ?? '').split(path.delimiter).find(dir => existsSync(path.join(dir, name)));
  if (folder === undefined) throw new Error(`${name} is not on the PATH`);
  return path.join(folder, name);
}

/** A machine that has these programs and no others, by links or by scripts in their place, and nothing in its caches. */
function machine(programs: Readonly<Record<string, string | true>>): NodeJS.ProcessEnv {
  const folder = temporaryFolder('machine');
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  for (const [name, script] of Object.entries({ sh: true, env: true, git: true, ...programs } as const)) {
    const file = path.join(bin, name);
    if (script === true) symlinkSync(find(name), file);
    else if (path.isAbsolute(script)) symlinkSync(script, file);
    else {
      writeFileSync(file, `#!/bin/sh\n${script}\n`);
      chmodSync(file, 0o755);
    }
  }
  // Where nothing answers, and nothing is tried twice.
  const nowhere = { PIP_INDEX_URL: 'http://127.0.0.1:9/simple', PIP_RETRIES: '0', PIP_NO_INDEX: '0' };
  return { PATH: bin, HOME: folder, SEEDGATE_CACHE: path.join(folder, 'cache'), ...nowhere };
}

const compiler = 'echo "g++ (stand-in) 12.2.0"';
/** What is on the PATH may be a script that looks for the real one by other programs. */
const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
  encoding: 'utf8',
}).trim();

/** What is missing, and the words by which a person is told of it and of the way to get it. */
const cases: readonly (readonly [string, NodeJS.ProcessEnv, readonly RegExp[]])[] = [
  ['g++', machine({ python3: python }), [/There is no C\+\+ compiler \(g\+\+\)/, /apt-get install g\+\+/]],
  ['python3', machine({ 'g++': compiler }), [/python3 is missing/, /apt-get install python3 python3-pip/]],
  [
    'pip',
    machine({
      'g++': compiler,
      python3: '[ "$1" = --version ] && echo Python 3.12.3 && exit 0\necho "No module named pip" >&2\nexit 1',
    }),
    [/python3 has no pip/, /apt-get install python3-pip/],
  ],
  [
    'network',
    machine({ 'g++': compiler, python3: python }),
    [/pip (cannot download|finds no) tensorflow-cpu/, /PIP_NO_INDEX=1/],
  ],
];

describe.each(cases)('without %s', (_, env, words) => {
  it('the step fails, and says what is missing and how to get it', async () => {
    const { code, log, outputs, summary } = await startAction({
      workspace: makeWorkspace(learnable),
      inputs: { cache: 'off' },
      env,
    });
    expect(code, log).toBe(1);
    expect(outputs, log).toMatchObject({ verdict: 'error', state: 'environment' });
    for (const word of words) expect(outputs.reason).toMatch(word);
    expect(summary).toContain('so there is no verdict');
    expect(log).not.toMatch(/a fault of its own|please report|^\s+at .*:\d+:\d+/m);
  });

  it('the command line ends with exit code 3 and the same words', () => {
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [...programArguments('cli', cli), 'run'], {
      cwd: makeWorkspace(learnable),
      env,
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(3);
    for (const word of words) expect(stderr).toMatch(word);
    expect(stderr).not.toMatch(/a fault of its own|please report|^\s+at .*:\d+:\d+/m);
  });
});
