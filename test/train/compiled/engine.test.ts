import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { instructionSet, vectorFeatures } from '../../../src/runtime/index.ts';
import { compileExperiment, trainCompiled, xlaEnvironment } from '../../../src/train/compiled/index.ts';
import { record } from '../../../src/train/compiled/record.ts';
import { trainEager } from '../../../src/train/eager.ts';
import type { TF } from '../../../src/train/tf.ts';
import { programArguments } from '../../built.ts';
import { temporaryFolder } from '../../temporary.ts';
import { dense, dropoutRun, experiment, lstm, setUp, sums } from '../support.ts';
import { compilingTf } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

describe('the bits of a run', () => {
  test('do not depend on how many epochs a native call holds', async () => {
    const hashes = [];
    for (const capacity of [1, 2, 5])
      hashes.push((await trainCompiled(tf, dropoutRun(7), { capacity })).weightsHash);
    expect(new Set(hashes).size).toBe(1);
  });

  test('depend on the seed and not on what the program trained before', async () => {
    const { suite, experiment: dropout } = dropoutRun(1);
    const compiled = await compileExperiment(tf, suite, dropout);
    const [first, other, again] = [await compiled.train(1), await compiled.train(2), await compiled.train(1)];
    compiled.dispose();
    expect(again.weightsHash).toBe(first.weightsHash);
    expect(again.losses).toEqual(first.losses);
    expect(other.weightsHash).not.toBe(first.weightsHash);
  });
});

describe('a process of its own', { timeout: 120_000 }, () => {
  const folder = temporaryFolder('programs');
  const lines: string[] = [];
  const environment = () =>
    xlaEnvironment({
      cacheFolder: folder,
      runtime: 'tests',
      isa: instructionSet(),
      features: vectorFeatures(),
      log: line => lines.push(line),
    });
  const inProcess = (command: readonly string[] = []) => {
    const script = new URL('./one-run.ts', import.meta.url).pathname;
    const node = [process.execPath, ...programArguments('one-compiled-run', script)];
    const [program, ...rest] = [...command, ...node] as [string, ...string[]];
    const { compile, ...run } = JSON.parse(
      execFileSync(program, rest, {
        env: { ...process.env, ...environment() },
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    return { run, compile: compile as number };
  };
  const programs = () => {
    const [inner] = readdirSync(folder) as [string];
    return readdirSync(join(folder, inner)).map(name => join(folder, inner, name));
  };

  test('gives the same bits with a cold, a warm and a corrupt cache, and on one core', () => {
    const cold = inProcess();
    const kept = programs().filter(file => !file.endsWith('.sha256'));
    expect(kept.length).toBeGreaterThan(0);
    expect(lines).toEqual([]);
    const warm = inProcess(['taskset', '-c', '0']);
    expect(warm.run).toEqual(cold.run);
    expect(lines).toEqual([]);

    // What was recorded, and what XLA made of it.
    expect(kept.map(file => file.endsWith('.json')).sort()).toEqual([false, true]);
    for (const victim of kept) {
      lines.length = 0;
      const bytes = readFileSync(victim);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 0xff;
      writeFileSync(victim, bytes);
      const again = inProcess();
      expect(again.run).toEqual(cold.run);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain('is not as it was written; it is removed and compiled anew');
    }
  });

  test('a file that nobody sealed is removed', () => {
    const [first] = programs() as [string];
    writeFileSync(join(first, '../stray.pb'), 'not a program');
    lines.length = 0;
    environment();
    expect(lines).toEqual([expect.stringContaining('stray.pb: a compiled program without its digest')]);
  });
});

test('a loss that is not finite stops the run at the epoch at which the eager engine stops', async () => {
  const training = {
    epochs: 400,
    optimizer: { name: 'sgd', learningRate: 0.5 } as const,
  };
  const run = {
    suite: 'tests',
    seed: 1,
    experiment: experiment({ layers: [{ kind: 'flatten', options: {} }, dense(1)], ...sums, training }),
  };
  const eager = await trainEager(tf, run);
  expect(eager.status).toBe('diverged');
  const hashes = new Set<string>();
  for (const capacity of [1, 400]) {
    const compiled = await trainCompiled(tf, run, { capacity });
    expect(compiled).toMatchObject({ status: 'diverged', epoch: eager.epoch });
    expect(compiled.losses).toHaveLength(eager.epoch as number);
    hashes.add(compiled.weightsHash);
  }
  expect(hashes.size).toBe(1);
});

test('weights and orders can be given; an aborted run stops', async () => {
  const run = { suite: 'tests', seed: 1, experiment: experiment({ layers: [lstm(5), dense(1)], ...sums }) };
  const eager = await trainEager(tf, { ...run, seed: 2 }, { epochs: 0 });
  const initial = eager.weights.map(w => [...w]);
  const order = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0];
  const options = { initial, orders: [order, order, order] };
  const [a, b] = [await trainEager(tf, run, options), await trainCompiled(tf, run, options)];
  a.losses.forEach((loss, i) => {
    expect(Math.abs((b.losses[i] as number) - loss)).toBeLessThanOrEqual(1e-5 * loss);
  });
  const signal = AbortSignal.abort(new Error('enough'));
  await expect(trainCompiled(tf, run, { signal })).rejects.toThrow('enough');
});

test('an op that is not known is refused by its name and its layer', () => {
  const run = () => tf.tidy(() => [tf.multinomial(tf.tensor1d([0.5, 0.5]), 1, 7)]);
  expect(() => record(tf, { inputs: new Map(), run, currentLayer: () => 'noise-1' })).toThrow(
    "the compiled engine does not know TensorFlow's op Multinomial, issued by noise-1",
  );
});

test('a variable that is not a known state is refused', () => {
  const variable = tf.variable(tf.tensor1d([1, 2]), false, 'a-counter');
  const run = () => [tf.add(variable, 1)];
  expect(() => record(tf, { inputs: new Map(), run, currentLayer: () => 'dense-1' })).toThrow(
    'Add of dense-1 uses the variable a-counter, which is not known as a state of the training',
  );
  variable.dispose();
});
