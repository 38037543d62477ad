import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/runtime/index.ts';
import { programArguments } from '../built.ts';
import { replaced } from '../replaced.ts';
import { valid } from '../suite/corpus.ts';
import { temporaryFolder } from '../temporary.ts';
import { cli, workspace } from './support.ts';

/** Shell words of the two ways to start a command: the bundle, and a checkout's launcher. */
const ways = {
  'the bundle': [process.execPath, ...programArguments('cli', cli)],
  'a checkout': [process.execPath, fileURLToPath(new URL('../../bootstrap/seedgate.mjs', import.meta.url))],
};
const quoted = (words: readonly string[]) => words.map(w => `'${w}'`).join(' ');

/** Runs a shell script in which "$@" is a command line of seedgate. */
function shell(script: string, words: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}) {
  const ended = spawnSync('bash', ['-c', script.replace('"$@"', () => quoted(words))], {
    cwd,
    env: { ...process.env, CI: 'true', NO_COLOR: '1', ...env },
    encoding: 'utf8',
  });
  return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr };
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});
const folderOf = () => {
  const folder = workspace();
  made.push(folder);
  return folder;
};

// The code 1 means that the gate has failed, so that nothing else may end with it.
describe.each(Object.entries(ways))('a machine that fails %s', (_, way) => {
  it('says that the current folder is gone', () => {
    const gone = mkdtempSync(path.join(os.tmpdir(), 'seedgate-gone-'));
    const { code, stderr } = shell(`rmdir '${gone}'; "$@"`, [...way, 'run'], gone);
    expect([code, stderr]).toEqual([2, 'the current folder has been removed; change to one that is there\n']);
  });

  it('says that too few files can be open', () => {
    const { code, stderr } = shell('ulimit -n 24; "$@"', [...way, 'validate', 'suites/tiny'], folderOf());
    expect(code, stderr).not.toBe(1);
    if (code !== 0) expect(stderr).toMatch(/EMFILE|too many open files/i);
  });

  it('ends as it would, with a full disk behind its output', () => {
    const { code, stderr } = shell('"$@" >/dev/full', [...way, 'validate', 'suites/tiny'], folderOf());
    expect([code, stderr]).toEqual([0, 'standard output cannot be written to (ENOSPC)\n']);
  });

  it('needs no temporary folder to read a suite', () => {
    const { code, stderr } = shell('"$@"', [...way, 'validate', 'suites/tiny'], folderOf(), {
      TMPDIR: '/proc',
    });
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('a run', () => {
  const bundle = ways['the bundle'];
  const run = [...bundle, 'run', 'suites/tiny', '--only', 'double/simple', '--seeds', '1', '--jobs', '1'];

  it('trains although the temporary folder cannot be written to', () => {
    const { code, stderr } = shell('"$@"', run, folderOf(), { TMPDIR: '/proc' });
    expect(code, stderr).toBe(0);
    expect(stderr).not.toContain('failed');
  });

  // Only root can become somebody else.
  it.skipIf(process.getuid?.() !== 0)(
    'says what is missing when neither HOME nor a name says where the cache is',
    () => {
      const script = 'unset HOME XDG_CACHE_HOME SEEDGATE_CACHE; setpriv --reuid 54321 --clear-groups "$@"';
      const folder = temporaryFolder('nobody');
      mkdirSync(path.join(folder, 'suites'));
      const { code, stdout, stderr } = shell(script, [...bundle, 'doctor'], folder);
      expect(code, stderr).toBe(3);
      expect(stdout).toMatch(/SEEDGATE_CACHE/);
      expect(stdout + stderr).not.toMatch(/\n\s+at /);
    },
  );

  it('keeps its programs in a folder of any name, and computes the same whatever others set for TensorFlow', () => {
    const pooled = replaced(valid, [
      'layers: [{ dense: 4 }, { dense: 1 }]',
      'layers: [{ reshape: { targetShape: [1, 1] } }, { maxPooling1d: { poolSize: 1 } }, { flatten: {} }, { dense: 1 }]',
    ]);
    const folder = workspace(pooled);
    made.push(folder);
    // What splits, quotes, or ends something somewhere.
    const cache = path.join(folder, 'a b"c\\d\'e$f*g\th#i;j=k,l\nm--xla_n');
    mkdirSync(cache, { recursive: true });
    symlinkSync(path.join(cacheFolder(process.env), 'runtime'), path.join(cache, 'runtime'));
    const before = readdirSync(folder);
    const weights = (env: NodeJS.ProcessEnv, out: string, engine: string) => {
      const { code, stderr } = shell('"$@"', [...run, '--engine', engine, '--out', out], folder, env);
      expect(code, stderr).toBe(0);
      return /"weights":"(\w+)"/.exec(readFileSync(path.join(folder, out, 'records.jsonl'), 'utf8'))?.[1];
    };
    const foreign = {
      TF_DETERMINISTIC_OPS: '1',
      TF_XLA_FLAGS: '--tf_xla_auto_jit=2',
      OMP_NUM_THREADS: '7',
      ONEDNN_MAX_CPU_ISA: 'SSE41',
    };
    for (const engine of ['compiled', 'eager']) {
      const plain = weights({}, `plain-${engine}`, engine);
      expect(weights({ ...foreign, SEEDGATE_CACHE: cache }, `odd-${engine}`, engine)).toBe(plain);
    }
    const [programs] = readdirSync(path.join(cache, 'programs'));
    expect(readdirSync(path.join(cache, 'programs', programs ?? '')).length).toBeGreaterThan(0);
    const left = readdirSync(folder).filter(name => !/^(plain|odd)-/.test(name));
    expect(left).toEqual(before);
  });
});
