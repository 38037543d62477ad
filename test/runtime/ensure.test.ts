import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ensureRuntime } from '../../src/runtime/ensure.ts';
import { RuntimeError } from '../../src/runtime/index.ts';
import { pinFor, requirements } from '../../src/runtime/pins.ts';
import { compiler, type Offline, offline, temporary } from './support.ts';

function ensure(o: Offline, env: NodeJS.ProcessEnv = {}) {
  const lines: string[] = [];
  const runtime = ensureRuntime({ env: { ...o.env, ...env }, log: line => lines.push(line), pin: o.pin });
  return { runtime, lines };
}

const entries = (o: Offline) => readdirSync(path.join(o.env.SEEDGATE_CACHE as string, 'runtime'));

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
    await ensure(o).runtime;
    expect(entries(o)).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)]);
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
    await ensure(o).runtime;
    const pin = { ...o.pin, libraries: o.pin.libraries.map(l => ({ ...l, sha256: '0'.repeat(64) })) };
    expect((await failure(ensure({ ...o, pin }).runtime)).code).toBe('hash');
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

  it('is the network', async () => {
    const error = await failing({ PIP_FIND_LINKS: temporary('none') });
    expect(error.code).toBe('network');
    expect(error.message).toContain('tensorflow-cpu');
    expect(error.remedy).toContain('PIP_FIND_LINKS');
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

  it('is a platform', () => {
    expect(() => pinFor('win32', 'x64')).toThrow('Windows is not supported');
    expect(() => pinFor('freebsd', 'x64')).toThrow('linux-x64, linux-arm64, darwin-arm64');
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
