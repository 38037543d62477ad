import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { cacheDependence, fixCacheSizes } from '../../src/runtime/cache-sizes.ts';
import { describeEnvironment } from '../../src/runtime/environment.ts';
import { ensureRuntime, nativeEnvironment, type Runtime } from '../../src/runtime/index.ts';

let runtime: Runtime;
beforeAll(async () => {
  runtime = await ensureRuntime({ env: process.env, log() {} });
}, 900_000);

/** Hash of a factorisation in a process of its own. */
function factorised(...sizes: number[]): string {
  const script = fileURLToPath(new URL('./cache-child.ts', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...sizes.map(String)], {
    env: nativeEnvironment(runtime, process.env),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

describe.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the sizes of the CPU’s caches',
  () => {
    test('are taken for the same everywhere: these are the bits of an emulated Haswell', () => {
      // By qemu-x86_64 7.2 -cpu Haswell, whose first level has 32 KiB, before the sizes were fixed and after.
      expect(factorised()).toBe('c1c866bd219a99c0');
    });

    test('would decide bits: with a first level of 48 KiB, as a Zen 5 or an Ice Lake has it, they are others', () => {
      expect(factorised(48 << 10, 1 << 20, 32 << 20)).toBe('0dd99826a6439b10');
    });

    test('are no part of the fingerprint, but are where they cannot be fixed', () => {
      expect(cacheDependence(runtime)).toBeUndefined();
      const others = {
        ...runtime,
        libraries: runtime.libraries.map(l => ({ ...l, sha256: '0'.repeat(64) })),
      };
      expect(cacheDependence(others)).toMatch(/\d+K|unknown/);
      expect(describeEnvironment(others).fingerprint).not.toBe(describeEnvironment(runtime).fingerprint);
    });

    test('are not written into a library of which the place is unknown, nor where it is not loaded', () => {
      const unknown = { ...runtime, libraries: [{ name: 'libother.so', sha256: '0'.repeat(64) }] };
      expect(() => fixCacheSizes(unknown)).not.toThrow();
      expect(() => fixCacheSizes(runtime)).toThrow('libtensorflow_cc.so.2 is not loaded');
    });
  },
);
