import { execFile } from 'node:child_process';
import { platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Tensor } from '@tensorflow/tfjs-node';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { trainEager } from '../../src/train/eager.ts';
import { hashWeights } from '../../src/train/hash.ts';
import { drawMask, type MaskSource } from '../../src/train/masks.ts';
import { openSession } from '../../src/train/session.ts';
import type { TF } from '../../src/train/tf.ts';
import type { Task } from '../../src/train/types.ts';
import { programArguments } from '../built.ts';
import { dense, dropoutRun, experiment, lstm, type Parts, setUp, sums, testTf } from './support.ts';

// Two of them start processes that load the native library.
vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await testTf();
}, setUp);
afterEach(() => vi.restoreAllMocks());

const run = (parts: Partial<Parts> = {}, seed = 1): Task => ({
  suite: 'tests',
  seed,
  experiment: experiment({ layers: [lstm(8), dense(1)], ...sums, ...parts }),
});

describe('one seed decides everything', () => {
  test('the same seed gives the same bits, and leaves no tensor behind', async () => {
    const first = await trainEager(tf, dropoutRun(7));
    const tensors = tf.memory().numTensors;
    const second = await trainEager(tf, dropoutRun(7));
    expect(tf.memory().numTensors).toBe(tensors);
    expect({ ...second, seconds: null }).toEqual({ ...first, seconds: null });
    expect(first.weightsHash).toBe(hashWeights(first.weights));
  });

  test('so it does in another process, and on one core', async () => {
    const { weightsHash, losses, predictions } = await trainEager(tf, dropoutRun(7));
    const script = fileURLToPath(new URL('one-run.ts', import.meta.url));
    const node = [process.execPath, ...programArguments('one-eager-run', script)];
    const commands = platform() === 'linux' ? [node, ['taskset', '-c', '0', ...node]] : [node];
    for (const [command, ...args] of commands) {
      const { stdout } = await promisify(execFile)(command as string, args);
      expect(JSON.parse(stdout)).toEqual({ weightsHash, losses, predictions });
    }
  });

  test('another seed gives another run, 0 being one of them', async () => {
    const hashes = new Set<string>();
    for (const seed of [0, 1, 2]) hashes.add((await trainEager(tf, dropoutRun(seed))).weightsHash);
    expect(hashes.size).toBe(3);
  });

  test('nothing draws from Math.random', async () => {
    vi.spyOn(Math, 'random').mockImplementation(() => {
      throw new Error('a draw that no seed decides');
    });
    await expect(trainEager(tf, dropoutRun(3))).resolves.toMatchObject({ status: 'ok' });
  });
});

describe('fit', () => {
  test('stacked LSTMs over one time step train, which the Unpack gradient of tfjs 4.22 forbids', async () => {
    const one = {
      layers: [lstm(5, { returnSequences: true }), lstm(4), dense(1)],
      inputs: { shape: [10, 1, 1], values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
      targets: { shape: [10, 1], values: [15, 30, 45, 60, 75, 90, 105, 120, 135, 150] },
      probe: { shape: [1, 1], values: [12] },
    };
    const { losses } = await trainEager(tf, run(one));
    expect(losses[2]).toBeLessThan(losses[0] as number);

    const mended = tf.getGradient('Unpack');
    tf.unregisterGradient('Unpack');
    tf.registerGradient({
      kernelName: 'Unpack',
      gradFunc: (dy, _saved, attributes) => ({
        value: () => tf.stack(dy as never, attributes.axis as number),
      }),
    });
    await expect(trainEager(tf, run(one))).rejects.toThrow('must be a `Tensor[]`');
    tf.unregisterGradient('Unpack');
    tf.registerGradient(mended);
  });

  test('holds out the last samples: what they are changes the validation loss and nothing else', async () => {
    const values = [...sums.targets.values];
    values[14] = 1000;
    const plain = await trainEager(tf, run());
    const other = await trainEager(tf, run({ targets: { shape: [15, 1], values } }));
    expect(other.weightsHash).toBe(plain.weightsHash);
    expect(other.losses).toEqual(plain.losses);
    expect(other.validation).not.toEqual(plain.validation);
    expect(plain.validation).toHaveLength(3);
    const none = await trainEager(tf, run({ training: { validationSplit: 0 } }));
    expect(none.validation).toEqual([]);
  });

  test("an epoch's loss is the mean over its samples, the short batch weighing less", async () => {
    // At learning rate 1e-30 the weights stay, so each epoch sees the loss of the initial weights.
    const still = { optimizer: { name: 'sgd' as const, learningRate: 1e-30 } };
    const batches = await trainEager(tf, run({ training: { ...still, batchSize: 5 } }));
    const whole = await trainEager(tf, run({ training: { ...still, batchSize: 32 } }));
    // float32: the batches' sums are rounded at other places.
    expect(Math.abs((batches.losses[0] as number) / (whole.losses[0] as number) - 1)).toBeLessThan(1e-6);
  });

  test('stops at the first loss that is not finite', async () => {
    const wild = { epochs: 50, optimizer: { name: 'sgd' as const, learningRate: 1e6 } };
    const result = await trainEager(tf, run({ training: wild }));
    expect(result.status).toBe('diverged');
    expect(result.losses).toHaveLength(result.epoch as number);
    expect(result.losses.slice(0, -1).every(Number.isFinite)).toBe(true);
    expect([result.losses.at(-1), result.validation.at(-1)].every(Number.isFinite)).toBe(false);
    expect(result.epoch).toBeLessThan(50);
    expect(result.predictions.p).toEqual([Number.NaN]);
  });

  test('tells of each epoch, and stops when it is asked to', async () => {
    const told: number[] = [];
    await trainEager(tf, run(), { epochs: 2, onEpoch: epoch => told.push(epoch) });
    expect(told).toEqual([1, 2]);
    const before = tf.memory().numTensors;
    const controller = new AbortController();
    const stopped = trainEager(tf, run(), {
      signal: controller.signal,
      onEpoch: () => controller.abort(new Error('enough')),
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(tf.memory().numTensors).toBe(before);
  });
});

describe('dropout', () => {
  const names = { suite: 'tests', problem: 'sums', variant: 'simple', seed: 1 };
  const masked = (size: number, rate: number, batch = 0) => {
    const values = new Float32Array(size);
    drawMask(values, names, { layer: 'dropout-1', call: 0, drawn: rate }, 1, batch);
    return values;
  };
  test('keeps 1 − rate of the inputs, scaled so that the mean stays', () => {
    const values = masked(10_000, 0.3);
    expect(new Set(values)).toEqual(new Set([0, Math.fround(1 / 0.7)]));
    const kept = values.filter(x => x > 0).length;
    // Binomial(10000, 0.7): five standard deviations are 229.
    expect(Math.abs(kept - 7000)).toBeLessThan(229);
  });

  test('a greater batch has the same mask for the samples that are there', () => {
    const [short, full] = [2, 5].map(n => [...masked(6 * n, 0.5, 2)]);
    expect(full?.slice(0, 12)).toEqual(short);
  });

  test('inside timeDistributed every time step has its own mask', async () => {
    const shapes: (readonly number[])[] = [];
    const masks: MaskSource = {
      mask(layer, shape) {
        expect(layer).toBe('timeDistributed-1-dropout');
        shapes.push(shape);
        return tf.ones([...shape]);
      },
    };
    const layers = [
      {
        kind: 'timeDistributed' as const,
        options: {},
        layer: { kind: 'dropout' as const, options: { rate: 0.5 } },
      },
      lstm(2),
      dense(1),
    ];
    const session = openSession(tf, run({ layers }), masks);
    tf.tidy(() => session.model.apply(session.training.inputs, { training: true }) as Tensor);
    session.dispose();
    expect(shapes).toEqual([
      [12, 1],
      [12, 1],
      [12, 1],
    ]);
    await expect(trainEager(tf, run({ layers }))).resolves.toMatchObject({ status: 'ok' });
  });

  test('is drawn anew in each step, and is off in predictions', async () => {
    const half = { layers: [{ kind: 'dropout' as const, options: { rate: 0.5 } }, dense(1)] };
    const flat = {
      inputs: { shape: [4, 3], values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
      targets: { shape: [4, 1], values: [0, 0, 0, 0] },
      probe: { shape: [3], values: [1, 1, 1] },
    };
    const still = { optimizer: { name: 'sgd' as const, learningRate: 1e-30 }, validationSplit: 0, epochs: 4 };
    const { losses, weights, predictions } = await trainEager(tf, run({ ...half, ...flat, training: still }));
    expect(new Set(losses).size).toBe(4);
    const [kernel] = weights;
    const sum = (kernel as Float32Array).reduce((total, w) => total + w, 0);
    expect((predictions.p as number[])[0]).toBeCloseTo(sum, 5);
  });
});

test("an optimizer's state is found once it has made a step", async () => {
  const session = openSession(tf, run());
  expect(session.optimizer.state()).toHaveLength(1);
  const gradients = Object.fromEntries(session.variables.map(v => [v.name, tf.onesLike(v)]));
  session.optimizer.applyGradients(gradients);
  // Two moments for each weight, and the number of steps.
  expect(session.optimizer.state()).toHaveLength(2 * session.variables.length + 1);
  session.dispose();
  tf.dispose(gradients);
});
