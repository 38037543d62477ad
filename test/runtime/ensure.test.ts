import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/base/index.ts';
import { isAsLookedAt, lookAhead } from '../../src/runtime/ahead.ts';
import { findCompiler } from '../../src/runtime/binding.ts';
import { ensureRuntime } from '../../src/runtime/ensure.ts';
import { hashFile } from '../../src/runtime/hash.ts';
import { findRuntime, RuntimeError } from '../../src/runtime/index.ts';
import { refuseWindows, requireMachine } from '../../src/runtime/machine.ts';
import { pinFor, requirements } from '../../src/runtime/pins.ts';
import { compiler, type Offline, offline, temporary } from './support.ts';

function ensure(o: Offline, env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const runtime = ensureRuntime({ env: { ...o.env, ...env }, log: line => lines.push(line), pin: o.pin });
  return { runtime, lines };
}

const entries = (o: Offline) => readdirSync(path.join(o.env.SEEDGATE_CACHE as string, 'runtime'));

const entryName = /^[0-9a-f]{24}-[0-9a-f]{8}$/;

async function failure(promise: Promise<unknown>): Promise<RuntimeError> {
  const error = await promise.then(
    () => undefined,
    e => e,
  );
  expect(error).toBeInstanceOf(RuntimeError);
  expect(error.remedy).not.toBe('');
  return error;
}

describe('the set-up of the runtime', () => {
  it('takes the wheel from an offline folder and leaves the libraries and the binding only', async () => {
    const o = offline();
    const { runtime, lines } = ensure(o);
    const made = await runtime;
    expect(readdirSync(made.dir)).toEqual(['lib', 'manifest.json']);
    expect(readdirSync(path.join(made.dir, 'lib'))).toEqual([
      'libtensorflow_cc.so.2',
      'libtensorflow_framework.so.2',
      'tfjs_binding.node',
    ]);
    expect(lines).toHaveLength(3);
  });

  it('does nothing the second time, and needs neither network nor compiler then', async () => {
    const o = offline();
    const first = await ensure(o).runtime;
    const { runtime, lines } = ensure(o, {
      PATH: '/nowhere',
      CXX: '/nowhere/g++',
      PIP_FIND_LINKS: '/nowhere',
    });
    expect(await runtime).toEqual(first);
    expect(lines).toEqual([]);
  });

  it('ends well when two do it at once', async () => {
    const o = offline();
    const [a, b] = await Promise.all([ensure(o).runtime, ensure(o).runtime]);
    expect(a).toEqual(b);
    expect(entries(o)).toHaveLength(1);
  });

  it('ends well when two mend a bad entry at once', async () => {
    const o = offline();
    const first = await ensure(o).runtime;
    writeFileSync(path.join(first.dir, 'lib', 'tfjs_binding.node'), 'bad');
    const both = await Promise.all([ensure(o).runtime, ensure(o).runtime]);
    expect(both).toEqual([first, first]);
    expect(await findRuntime({ env: o.env, pin: o.pin })).toEqual(first);
    expect(entries(o)).toHaveLength(1);
  });

  it('leaves nothing that counts when it is killed, and sweeps up the next time', async () => {
    const o = offline();
    const marker = path.join(o.folder, 'compiling');
    const script = `
      import { ensureRuntime } from ${JSON.stringify(fileURLToPath(new URL('../../src/runtime/ensure.ts', import.meta.url)))};
      await ensureRuntime({ env: process.env, log() {}, pin: ${JSON.stringify(o.pin)} });`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: { ...o.env, CXX: compiler(o.folder, `touch ${marker}; sleep 60`) } as NodeJS.ProcessEnv,
      stdio: 'ignore',
    });
    while (!existsSync(marker)) await new Promise(resolve => setTimeout(resolve, 20));
    child.kill('SIGKILL');
    await new Promise(resolve => child.once('exit', resolve));
    expect(entries(o)).toEqual([expect.stringMatching(/^\.making-/)]);
    expect(await findRuntime({ env: o.env, pin: o.pin })).toBeUndefined();
    await ensure(o).runtime;
    expect(entries(o)).toEqual([expect.stringMatching(entryName)]);
  });

  it('is ended by a signal while a program of it runs, and leaves nothing', async () => {
    const o = offline();
    const marker = path.join(o.folder, 'compiling');
    const CXX = compiler(o.folder, `touch ${marker}; exec sleep 60`);
    const stop = new AbortController();
    const env = { ...o.env, CXX };
    const runtime = ensureRuntime({ env, log() {}, pin: o.pin, signal: stop.signal });
    const ended = runtime.then(
      () => 'made',
      error => error,
    );
    while (!existsSync(marker)) await new Promise(resolve => setTimeout(resolve, 20));
    stop.abort(new Error('Ctrl-C'));
    expect(await ended).toEqual(new Error('Ctrl-C'));
    expect(entries(o)).toEqual([]);
  });

  it('sweeps what a killed one left beside a good entry, but no set-up that may be alive', async () => {
    const o = offline();
    await ensure(o).runtime;
    const root = path.join(o.env.SEEDGATE_CACHE as string, 'runtime');
    const host = sha256(os.hostname()).slice(0, 8);
    // Linux gives out pids below 2^22; this one belongs to nobody.
    const dead = `.making-${host}-4194305-a`;
    const alive = `.making-${host}-${process.pid}-b`;
    const elsewhere = '.making-00000000-4194305-c';
    const elsewhereLongAgo = '.making-00000000-4194305-d';
    for (const name of [dead, alive, elsewhere, elsewhereLongAgo]) mkdirSync(path.join(root, name));
    const twoDaysAgo = new Date(Date.now() - 2 * 24 * 3600 * 1000);
    utimesSync(path.join(root, elsewhereLongAgo), twoDaysAgo, twoDaysAgo);
    await ensure(o).runtime;
    expect(entries(o)).toEqual([elsewhere, alive, expect.stringMatching(entryName)].sort());
  });

  it('removes an entry that nobody has used for months, not one that is used', async () => {
    const o = offline();
    const first = await ensure(o).runtime;
    const old = new Date(Date.now() - 100 * 24 * 3600 * 1000);
    utimesSync(path.join(first.dir, 'manifest.json'), old, old);
    expect(await ensure(o).runtime).toEqual(first);
    utimesSync(path.join(first.dir, 'manifest.json'), old, old);
    const CXX = compiler(o.folder, '', 'another 2.0');
    const second = await ensure(o, { CXX }).runtime;
    expect(entries(o)).toEqual([path.basename(second.dir)]);
  });

  it('keeps the entry that it gives when the clock is set a year forward meanwhile', async () => {
    const o = offline();
    const first = await ensure(o).runtime;
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 365 * 24 * 3600 * 1000);
    try {
      expect(await ensure(o).runtime).toEqual(first);
    } finally {
      vi.restoreAllMocks();
    }
    expect(entries(o)).toEqual([path.basename(first.dir)]);
  });

  it('makes another entry for another compiler, with the same hash: the bits are the same', async () => {
    const o = offline();
    const first = await ensure(o).runtime;
    const second = await ensure(o, { CXX: compiler(o.folder, '', 'another 2.0') }).runtime;
    expect(second.dir).not.toBe(first.dir);
    expect(second.hash).toBe(first.hash);
  });

  it('knows a compiler by what it says of itself, not by the warnings of a wrapper around it', async () => {
    const o = offline();
    const plain = await findCompiler({ ...o.env, CXX: compiler(o.folder, '') });
    const wrapper = path.join(o.folder, 'bin', 'wrapper');
    writeFileSync(wrapper, `#!/bin/sh\necho "ld: warning: 42 is odd" >&2\nexec "${plain.command}" "$@"\n`, {
      mode: 0o755,
    });
    expect((await findCompiler({ ...o.env, CXX: wrapper })).version).toBe(plain.version);
    expect(plain.version).toBe('stand-in 1.0');
  });

  it('takes a compiler with arguments, as CXX="ccache g++" has', async () => {
    const o = offline();
    const made = await ensure(o, { CXX: `env A=1 ${o.env.CXX}` }).runtime;
    expect(readFileSync(path.join(made.dir, 'manifest.json'), 'utf8')).toContain('stand-in 1.0');
  });

  it.each(['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2', 'tfjs_binding.node'])(
    'never loads a %s with one byte flipped: it is made anew, and says so',
    async name => {
      const o = offline();
      const first = await ensure(o).runtime;
      const file = path.join(first.dir, 'lib', name);
      const bytes = readFileSync(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
      writeFileSync(file, bytes);
      const { runtime, lines } = ensure(o);
      expect(await runtime).toEqual(first);
      expect(lines[0]).toContain(`${name} has been changed; it is made anew`);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
      expect(readFileSync(file).equals(bytes)).toBe(true);
    },
  );

  it('refuses libraries that are not the committed ones even if the manifest agrees with them', async () => {
    const o = offline();
    const { dir } = await ensure(o).runtime;
    const file = path.join(dir, 'lib', 'libtensorflow_cc.so.2');
    writeFileSync(file, 'other code');
    const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
    manifest.files['libtensorflow_cc.so.2'] = { sha256: hashFile(file), size: 10 };
    writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
    expect(await findRuntime({ env: o.env, pin: o.pin })).toBeUndefined();
    const { runtime, lines } = ensure(o);
    await runtime;
    expect(lines[0]).toContain('libtensorflow_cc.so.2 has been changed');
  });

  it('refuses a wheel whose libraries are not the committed ones', async () => {
    const o = offline();
    const pin = { ...o.pin, libraries: o.pin.libraries.map(l => ({ ...l, sha256: '0'.repeat(64) })) };
    expect((await failure(ensure({ ...o, pin }).runtime)).code).toBe('hash');
  });
});

describe('a look that begins before it is asked for', () => {
  const begin = (o: Offline) => {
    const ahead = lookAhead({ env: o.env, pin: o.pin });
    if (ahead === undefined) throw new Error('nothing was looked at');
    return ahead;
  };

  it('finds what ensureRuntime finds, which then relies on it', async () => {
    const o = offline();
    const made = await ensure(o).runtime;
    const ahead = begin(o);
    const looked = vi.spyOn(ahead, 'fault');
    const found = await ensureRuntime({ env: o.env, log: () => {}, pin: o.pin, ahead });
    expect(looked).toHaveBeenCalledOnce();
    expect(found).toEqual(made);
    expect(isAsLookedAt(found, ahead)).toBe(true);
  });

  it('finds each file that is not what it was, and it is made anew', async () => {
    const o = offline();
    const { dir } = await ensure(o).runtime;
    for (const name of readdirSync(path.join(dir, 'lib'))) {
      const file = path.join(dir, 'lib', name);
      const bytes = readFileSync(file);
      bytes[0] = (bytes[0] as number) ^ 1;
      writeFileSync(file, bytes);
      const lines: string[] = [];
      const ahead = begin(o);
      const found = await ensureRuntime({ env: o.env, log: line => lines.push(line), pin: o.pin, ahead });
      expect(lines[0]).toContain(`${name} has been changed; it is made anew`);
      bytes[0] = (bytes[0] as number) ^ 1;
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(isAsLookedAt(found, ahead)).toBe(false);
    }
  });

  it('says nothing of an entry that was put in its place since', async () => {
    const o = offline();
    const { dir } = await ensure(o).runtime;
    const file = path.join(dir, 'lib', 'libtensorflow_cc.so.2');
    const ahead = begin(o);
    expect(await ahead.fault()).toBeUndefined();
    const other = `${dir}-other`;
    cpSync(dir, other, { recursive: true });
    rmSync(dir, { recursive: true });
    renameSync(other, dir);
    writeFileSync(file, Buffer.alloc(readFileSync(file).length));
    const lines: string[] = [];
    await ensureRuntime({ env: o.env, log: line => lines.push(line), pin: o.pin, ahead });
    expect(lines[0]).toContain('libtensorflow_cc.so.2 has been changed; it is made anew');
  });

  it('is not begun where there is nothing, or one for each of two compilers', async () => {
    const o = offline();
    expect(lookAhead({ env: o.env, pin: o.pin })).toBeUndefined();
    const { dir } = await ensure(o).runtime;
    cpSync(dir, `${dir.slice(0, -8)}00000000`, { recursive: true });
    expect(lookAhead({ env: o.env, pin: o.pin })).toBeUndefined();
    expect(lookAhead({ env: { ...o.env, SEEDGATE_LIBTENSORFLOW: dir }, pin: o.pin })).toBeUndefined();
  });
});

describe('what is missing', () => {
  const failing = (env: NodeJS.ProcessEnv, change: (o: Offline) => void = () => {}) => {
    const o = offline();
    change(o);
    return failure(ensure(o, env).runtime);
  };
  // A folder that has python3 and nothing else.
  const only = (...programs: string[]) => {
    const bin = temporary('bin');
    for (const [name, target] of programs.map(p => p.split('=')))
      symlinkSync(target as string, path.join(bin, name as string));
    return bin;
  };

  it('is python3', async () => {
    const error = await failing({ PATH: only() });
    expect([error.code, error.remedy]).toEqual([
      'python',
      expect.stringContaining('apt-get install python3'),
    ]);
  });

  it('is pip', async () => {
    const bin = temporary('nopip');
    writeFileSync(path.join(bin, 'python3'), '#!/bin/sh\n[ "$1" = --version ] && echo Python 3.11.0\n', {
      mode: 0o755,
    });
    expect((await failing({ PATH: `${bin}:/bin` })).code).toBe('pip');
  });

  it('is a compiler', async () => {
    expect((await failing({ CXX: '', PATH: '/nowhere' })).code).toBe('compiler');
    expect((await failing({ CXX: '/nowhere/g++' })).message).toContain('CXX=/nowhere/g++');
  });

  it('is room', async () => {
    const o = offline();
    const error = await failure(ensure({ ...o, pin: { ...o.pin, space: 1e18 } }).runtime);
    expect([error.code, error.message]).toEqual(['disk', expect.stringContaining('needs')]);
  });

  it('is the right content: another wheel, a cut one, a page in its place', async () => {
    expect(
      (await failing({}, o => writeFileSync(o.wheel, readFileSync(o.wheel).subarray(0, 900)))).code,
    ).toBe('hash');
    expect((await failing({}, o => writeFileSync(o.wheel, '<!doctype html><h1>Log in</h1>'))).code).toBe(
      'hash',
    );
    const other = offline();
    writeFileSync(other.wheel, Buffer.concat([readFileSync(other.wheel), Buffer.from([0])]));
    expect((await failure(ensure(other).runtime)).code).toBe('hash');
  });

  it('is a folder that can be written to', async () => {
    const file = path.join(temporary('file'), 'cache');
    writeFileSync(file, '');
    expect((await failing({ SEEDGATE_CACHE: file })).code).toBe('folder');
  });

  it('is an index that has the package', async () => {
    const error = await failing({ PIP_FIND_LINKS: temporary('none') });
    expect(error.code).toBe('network');
    expect(error.remedy).toContain('PIP_FIND_LINKS');
    expect(error.message).toContain('finds no tensorflow-cpu 2.21.0 for manylinux_2_27_x86_64');
  });

  it('is an index that can be reached', async () => {
    // A port of this machine on which nobody listens. By itself pip would try five times and take 10 s.
    const env = {
      PIP_NO_INDEX: '',
      PIP_FIND_LINKS: '',
      PIP_INDEX_URL: 'http://127.0.0.1:9/',
      PIP_RETRIES: '1',
    };
    const error = await failing(env);
    expect([error.code, error.message]).toEqual(['network', expect.stringContaining('cannot download')]);
    expect(error.remedy).toContain('Check the network');
  });

  it('is a platform', () => {
    expect(() => refuseWindows('win32')).toThrow('Windows is not supported');
    expect(() => refuseWindows('linux')).not.toThrow();
    expect(() => pinFor('freebsd', 'x64')).toThrow('linux-x64, linux-arm64, darwin-arm64');
  });

  it('is glibc of 2.27 and a CPU with AVX', () => {
    const machine = { platform: 'linux', arch: 'x64', glibc: '2.36', features: ['sse4_2', 'avx'] };
    expect(() => requireMachine(machine)).not.toThrow();
    expect(() => requireMachine({ ...machine, glibc: undefined })).toThrow('musl');
    expect(() => requireMachine({ ...machine, glibc: '2.17' })).toThrow('has glibc 2.17');
    expect(() => requireMachine({ ...machine, glibc: '3.1' })).not.toThrow();
    expect(() => requireMachine({ ...machine, features: ['sse4_2'] })).toThrow('has no AVX');
    // What the system does not tell is no reason to refuse.
    expect(() => requireMachine({ ...machine, features: [] })).not.toThrow();
    expect(() =>
      requireMachine({ ...machine, platform: 'darwin', arch: 'arm64', glibc: undefined }),
    ).not.toThrow();
  });
});

describe('SEEDGATE_LIBTENSORFLOW', () => {
  it('uses libraries that are there, as in a wheel', async () => {
    const o = offline();
    const dir = temporary('libraries');
    mkdirSync(path.join(dir, 'include/tensorflow/c'), { recursive: true });
    writeFileSync(path.join(dir, 'include/tensorflow/c/c_api.h'), '');
    for (const { name } of o.pin.libraries) writeFileSync(path.join(dir, name), name);
    const env = { ...o.env, SEEDGATE_LIBTENSORFLOW: dir };
    const runtime = await ensureRuntime({ env, log() {} });
    expect(runtime.source).toBe('SEEDGATE_LIBTENSORFLOW');
    expect(readFileSync(path.join(runtime.dir, 'lib/libtensorflow_cc.so.2'), 'utf8')).toBe(
      'libtensorflow_cc.so.2',
    );
    // Other libraries in the folder are another runtime.
    writeFileSync(path.join(dir, 'libtensorflow_cc.so.2'), 'newer');
    expect((await ensureRuntime({ env, log() {} })).hash).not.toBe(runtime.hash);
    // A moved folder is the same runtime, and the entry's links follow.
    const moved = path.join(temporary('libraries'), 'moved');
    writeFileSync(path.join(dir, 'libtensorflow_cc.so.2'), 'libtensorflow_cc.so.2');
    renameSync(dir, moved);
    const again = await ensureRuntime({ env: { ...env, SEEDGATE_LIBTENSORFLOW: moved }, log() {} });
    expect(again.hash).toBe(runtime.hash);
    expect(realpathSync(path.join(again.dir, 'lib/libtensorflow_cc.so.2'))).toContain(moved);
  });

  it('tells the version of a wheel', async () => {
    const { env } = offline();
    const dir = path.join(temporary('libraries'), 'tensorflow');
    mkdirSync(path.join(dir, 'include/tensorflow/c'), { recursive: true });
    writeFileSync(path.join(dir, 'include/tensorflow/c/c_api.h'), '');
    for (const name of ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'])
      writeFileSync(path.join(dir, name), name);
    const given = { ...env, SEEDGATE_LIBTENSORFLOW: dir };
    expect((await ensureRuntime({ env: given, log() {} })).tensorflow).toBe('of unknown version');
    mkdirSync(`${dir}-2.20.0.dist-info`);
    writeFileSync(path.join(`${dir}-2.20.0.dist-info`, 'METADATA'), 'Name: tensorflow\nVersion: 2.20.0\n');
    expect((await ensureRuntime({ env: given, log() {} })).tensorflow).toBe('2.20.0');
  });

  it('names what its folder lacks', async () => {
    const env = { ...offline().env, SEEDGATE_LIBTENSORFLOW: temporary('empty') };
    const error = await failure(ensureRuntime({ env, log() {} }));
    expect(error.message).toContain('libtensorflow_cc');
    expect(error.message).toContain('include/tensorflow/c/c_api.h');
  });
});

describe('the pins', () => {
  it('make pip check a hash', () => {
    expect(requirements(pinFor('linux', 'x64'))).toMatch(
      /^tensorflow-cpu==2\.21\.0 --hash=sha256:[0-9a-f]{64}\n$/,
    );
    expect(requirements(pinFor('linux', 'arm64'))).toMatch(/^tensorflow==2\.21\.0 --hash=/);
  });
});
