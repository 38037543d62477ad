import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { loadSuite, type NativeExperiment, SuiteError } from '../../src/suite/index.ts';
import { compileExperiment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import { temporaryFolder } from '../temporary.ts';
import { compilingTf } from './compiled/support.ts';
import { setUp } from './support.ts';

/** Written by test/reference/graph-oracle.py: a model's start weights as Keras has them, in two kinds of files. */
const reference = (name: string) => new URL(`../reference/${name}`, import.meta.url);
const { cases } = JSON.parse(readFileSync(reference('graph.json'), 'utf8')) as {
  cases: {
    save?: string;
    layers: Record<string, unknown>[];
    initial: number[][];
    losses: number[];
    training: object;
    inputs: { shape: number[]; values: number[] };
    targets: { shape: number[]; values: number[] };
  }[];
};
const saved = cases.find(c => c.save !== undefined);
if (saved === undefined) throw new Error('graph.json has no case with saved weights');

const folder = temporaryFolder('start');
mkdirSync(path.join(folder, 'suite'));
for (const name of ['start.npz', 'start.safetensors'])
  copyFileSync(reference(name), path.join(folder, 'suite', name));
writeFileSync(
  path.join(folder, 'suite', 'old.h5'),
  Buffer.from([0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
);

const array = ({ shape, values }: { shape: number[]; values: number[] }) => ({
  reshape: { of: values, shape },
});

function load(variant: object, layers = saved?.layers): NativeExperiment {
  const suite = {
    format: 1,
    name: 'start',
    version: '1.0.0',
    title: 'Start',
    source: { title: 'Keras' },
    seeds: 1,
    problems: {
      one: {
        title: 'One',
        data: {
          inputs: array((saved as (typeof cases)[0]).inputs),
          targets: array((saved as (typeof cases)[0]).targets),
        },
        probes: { p: { input: [0, 0, 0, 0] } },
        variants: { v: { layers, training: { shuffle: false, ...saved?.training }, ...variant } },
      },
    },
  };
  const file = path.join(folder, 'suite', 'suite.yaml');
  writeFileSync(file, JSON.stringify(suite));
  return loadSuite(file).experiments[0] as NativeExperiment;
}

function issuesOf(variant: object, layers?: Record<string, unknown>[]): string[] {
  try {
    load(variant, layers ?? saved?.layers);
  } catch (error) {
    if (error instanceof SuiteError) return error.issues.map(i => i.message);
    throw error;
  }
  return [];
}

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

describe('given start weights', () => {
  test.each(['start.npz', 'start.safetensors'])(
    'of %s are those that Keras started from, in both engines',
    async file => {
      const experiment = load({ weights: file });
      const eager = await trainEager(tf, { suite: 'start', seed: 3, experiment });
      eager.losses.forEach((loss, i) => {
        const wanted = saved.losses[i] as number;
        // Float32 on both sides, added in another order.
        expect(Math.abs(loss - wanted)).toBeLessThan(5e-5 * Math.max(wanted, 0.1));
      });
      const compiled = await compileExperiment(tf, 'start', experiment);
      try {
        const [one, two] = [await compiled.train(3), await compiled.train(4)];
        // The order of the samples is fixed here and all weights are given, so that a seed decides nothing.
        expect(two.weightsHash).toBe(one.weightsHash);
        one.losses.forEach((loss, i) => {
          const wanted = saved.losses[i] as number;
          expect(Math.abs(loss - wanted)).toBeLessThan(5e-5 * Math.max(wanted, 0.1));
        });
      } finally {
        compiled.dispose();
      }
    },
  );

  test('leave the other layers to the seed', async () => {
    const experiment = load({ weights: { file: 'start.npz', layers: { 'dense-1': 'dense' } } });
    const at = async (seed: number) =>
      await trainEager(tf, { suite: 'start', seed, experiment }, { epochs: 1 });
    const [one, two] = [await at(1), await at(2)];
    // The first layer is frozen in this model, so that it ends with what it was given.
    expect([...(one.weights[0] as Float32Array)]).toEqual(saved.initial[0]?.map(Math.fround));
    expect(one.weights[0]).toEqual(two.weights[0]);
    expect(one.weights.at(-2)).not.toEqual(two.weights.at(-2));
  });

  test('are part of what an experiment is', () => {
    const hashes = [
      {},
      { weights: 'start.npz' },
      { weights: { file: 'start.npz', layers: { 'dense-1': 'dense' } } },
    ].map(variant => load(variant).hash);
    expect(new Set(hashes).size).toBe(3);
    const all = load(
      {},
      saved.layers.map(({ trainable: _, ...layer }) => layer),
    ).hash;
    expect(hashes).not.toContain(all);
  });

  test.each<[says: string, variant: object, layers?: Record<string, unknown>[]]>([
    ['"old.h5" cannot be read as HDF5', { weights: 'old.h5' }],
    ['"none.npz" cannot be read', { weights: 'none.npz' }],
    ['is no .npz, .safetensors, .h5 or .keras file', { weights: 'suite.yaml' }],
    [
      'there is no layer of this name with weights; did you mean "dense-1"?',
      { weights: { file: 'start.npz', layers: { 'dense-4': 'dense' } } },
    ],
    [
      '"start.npz" has nothing of "encoder"',
      { weights: { file: 'start.npz', layers: { 'dense-1': 'encoder' } } },
    ],
    [
      'dense-1/kernel is 4×5 in the file and 4×6 in the model',
      { weights: { file: 'start.npz', layers: { 'dense-1': 'dense' } } },
      [{ dense: 6 }, { dense: 1 }],
    ],
    [
      'it is turned round, as PyTorch has it',
      { weights: { file: 'start.npz', layers: { 'dense-2': 'dense' } } },
      [{ dense: 5 }, { dense: 4 }, { dense: 1 }],
    ],
    [
      'and no layer is called so; name the layers as in the file, or list those that are meant',
      { weights: 'start.npz' },
      [{ dense: 5 }, { dense: 1 }],
    ],
  ])('are refused: %s', (says, variant, layers) => {
    expect(issuesOf(variant, layers).join('\n')).toContain(says);
  });
});
