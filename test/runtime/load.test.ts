import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureRuntime, nativeEnvironment, type Runtime } from '../../src/runtime/index.ts';
import { temporary } from './support.ts';

// The real library, from the user's cache; it is set up here if it is not there yet.
let runtime: Runtime;
beforeAll(async () => {
  runtime = await ensureRuntime({ env: process.env, log() {} });
});

function native(env: NodeJS.ProcessEnv = {}) {
  const script = fileURLToPath(new URL('./native-child.ts', import.meta.url));
  const { TF_CPP_MIN_LOG_LEVEL: _level, SEEDGATE_TF_LOG: _log, ...own } = process.env;
  return spawnSync(process.execPath, ['--import', 'tsx', script, temporary('native')], {
    env: nativeEnvironment(runtime, { ...own, ...env }),
    encoding: 'utf8',
  });
}

/** Mean squared error in epoch N of y = wx + b on (1, 2) and (2, 4), from 0 at rate 0.1, in double precision. */
function lossOfDescent(epochs: number): number {
  let [w, b, loss] = [0, 0, 0];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const [e1, e2] = [w + b - 2, 2 * w + b - 4];
    loss = (e1 ** 2 + e2 ** 2) / 2;
    w -= 0.1 * (e1 + 2 * e2);
    b -= 0.1 * (e1 + e2);
  }
  return loss;
}

describe('native TensorFlow in tfjs-node', () => {
  it('multiplies, trains and runs a SavedModel, and says nothing on stderr', () => {
    const { stdout, stderr } = native();
    expect(stderr).toBe('');
    const said = JSON.parse(stdout);
    expect(said).toMatchObject({ backend: 'tensorflow', product: 11, doubled: [3, 4] });
    // Native sums in float32; 50 steps of numbers of size 1 leave five decimals.
    expect(said.loss).toBeCloseTo(lossOfDescent(50), 5);
    // All of it comes from dist/, nothing from what npm has installed.
    expect(said.packages).toEqual([]);
  });

  it('speaks when it is asked to', () => {
    expect(native({ SEEDGATE_TF_LOG: '1' }).stderr).toMatch(/loader|SavedModel/i);
    expect(native({ TF_CPP_MIN_LOG_LEVEL: '0', ABSL_MIN_LOG_LEVEL: '0' }).stderr).not.toBe('');
  });

  it.runIf(process.platform === 'linux')('maps the checked files even if LD_LIBRARY_PATH has others', () => {
    const decoys = temporary('decoys');
    for (const { name } of runtime.libraries) writeFileSync(path.join(decoys, name), 'not a library');
    const { stdout, stderr } = native({ LD_LIBRARY_PATH: decoys });
    expect(stderr).toBe('');
    const files = readdirSync(path.join(runtime.dir, 'lib')).map(name => path.join(runtime.dir, 'lib', name));
    expect(JSON.parse(stdout).mapped).toEqual(files);
  });
});
