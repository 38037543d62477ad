import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type NativeExperiment, type NdArray, resolveText } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import { temporaryFolder } from '../temporary.ts';
import { compilingTf } from './compiled/support.ts';
import { setUp } from './support.ts';

const beside = (name: string) => new URL(`../reference/${name}.json`, import.meta.url);
const casesOf = <C>(name: string): C[] =>
  (JSON.parse(readFileSync(beside(name), 'utf8')) as { cases: C[] }).cases;

/** A case of an oracle and the test that trains it with Keras' numbers. */
interface Held {
  readonly oracle: string;
  readonly cases: readonly string[];
  readonly test: string;
  /** The compiled engine has none of it. */
  readonly eagerOnly?: true;
}

/** What a census of public scripts asks for, row by row, in its order, up to several inputs and outputs. */
const rows: readonly (readonly [row: string, held: readonly Held[]])[] = [
  [
    'arrays of the size of MNIST and CIFAR',
    [{ oracle: 'layers', cases: ['conv2d, maxPooling2d, flatten'], test: 'keras-training' }],
  ],
  [
    'early stopping, the best checkpoint, schedules and plateau',
    [
      {
        oracle: 'fit',
        cases: [
          'earlyStopping, restored',
          'bestCheckpoint, earlyStopping',
          'exponentialDecay, decaysteps 7, decayrate 0.5',
          'epochs, rates [0.1, 0.05, 0.05, 0.2, 0.01]',
          'reduceOnPlateau, earlyStopping',
        ],
        test: 'fit',
      },
    ],
  ],
  [
    'L1 and L2, dropout within recurrent layers, stateful ones, Nadam, GRU with reset_after',
    [
      {
        oracle: 'penalties',
        cases: ['l2 of kernel and bias', 'l1 of a kernel, short last batch'],
        test: 'keras-training',
      },
      { oracle: 'optimizers', cases: ['nadam'], test: 'keras-training' },
      { oracle: 'layers', cases: ['gru that resets after the product'], test: 'keras-training' },
      {
        oracle: 'recurrent-dropout',
        cases: ['lstm, dropout 0.4, recurrent 0.3, 4 steps'],
        test: 'recurrent-dropout',
      },
      { oracle: 'stateful', cases: ['lstm'], test: 'stateful', eagerOnly: true },
    ],
  ],
  [
    'given start weights, frozen layers',
    [
      { oracle: 'graph', cases: ['frozen layers'], test: 'start' },
      { oracle: 'graph', cases: ['frozen recurrent layers', 'a frozen embedding'], test: 'graph' },
    ],
  ],
  // The draws are those of Keras; fresh samples of each epoch are in drawn.test.ts, the same in both engines.
  [
    'augmentation',
    [{ oracle: 'augmentation', cases: ['randomFlip', 'randomRotation'], test: 'augmentation' }],
  ],
  [
    'several inputs and outputs, states passed on',
    [
      {
        oracle: 'graph',
        cases: ['two inputs', 'two outputs with weights', 'an encoder and a decoder'],
        test: 'graph',
      },
    ],
  ],
];

describe.each(rows)('%s', (_, held) => {
  test.each(held)(
    "$oracle has cases that $test.test.ts trains with Keras' numbers",
    ({ oracle, cases, test: file, eagerOnly }) => {
      const known = casesOf<{ name?: string; kind?: string }>(oracle).map(({ name, kind }) => name ?? kind);
      expect(known).toEqual(expect.arrayContaining([...cases]));
      const text = readFileSync(new URL(`./${file}.test.ts`, import.meta.url), 'utf8');
      expect(text).toContain(oracle);
      expect(text).toContain('trainEager(');
      if (eagerOnly !== true) expect(text).toMatch(/(trainCompiled|compileExperiment)\(/);
    },
  );
});

interface Pictures {
  readonly name: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly probe: NdArray;
  readonly layers: readonly { readonly kind: string; readonly options: object }[];
  readonly optimizer: object;
  readonly loss: string;
  readonly batchSize: number;
  readonly validationSplit: number;
  readonly epochs: number;
  readonly initial: readonly number[][];
  readonly orders: readonly number[][];
  readonly losses: readonly number[];
}

/** NumPy's own description of the format: numpy/lib/format.py, version 1.0. */
function npy({ shape, values }: NdArray): Buffer {
  const said = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape.join(', ')},), }`;
  const header = Buffer.from(`${said.padEnd(118 - 1)}\n`, 'latin1');
  const start = Buffer.from([0x93, ...Buffer.from('NUMPY'), 1, 0, header.length, 0]);
  return Buffer.concat([start, header, Buffer.from(Float32Array.from(values).buffer)]);
}

vi.setConfig({ testTimeout: 120_000 });

describe("pictures in a file train with Keras' numbers", () => {
  let tf: TF;
  beforeAll(async () => {
    tf = await compilingTf();
  }, setUp);

  test.each(['eager', 'compiled'] as const)('%s', async engine => {
    const c = casesOf<Pictures>('layers').find(({ name }) => name === 'conv2d, maxPooling2d, flatten');
    if (c === undefined) throw new Error('layers.json has no pictures');
    const folder = temporaryFolder('census');
    writeFileSync(path.join(folder, 'x.npy'), npy(c.inputs));
    writeFileSync(path.join(folder, 'y.npy'), npy(c.targets));
    const { optimizer, loss, batchSize, validationSplit, epochs } = c;
    const suite = {
      format: 1,
      name: 'census',
      version: '1.0.0',
      title: 'Census',
      source: { title: 'Keras' },
      seeds: 1,
      problems: {
        pictures: {
          title: 'Pictures',
          data: {
            inputs: { npy: { file: 'x.npy', shape: c.inputs.shape, type: 'float32' } },
            targets: { npy: 'y.npy' },
          },
          probes: { p: { input: { slice: { of: 'inputs', from: 0, to: 1 } } } },
          variants: {
            v: {
              layers: c.layers.map(({ kind, options }) => ({ [kind]: options })),
              training: { optimizer, loss, batchSize, validationSplit, epochs, shuffle: true },
            },
          },
        },
      },
    };
    const experiment = resolveText('suite.yaml', JSON.stringify(suite), folder)
      .experiments[0] as NativeExperiment;
    const run = { suite: 'census', seed: 0, experiment };
    const options = { initial: c.initial, orders: c.orders };
    const trained = await (engine === 'eager' ? trainEager : trainCompiled)(tf, run, options);
    expect(trained.losses).toHaveLength(c.losses.length);
    trained.losses.forEach((value, i) => {
      const wanted = c.losses[i] as number;
      // Float32 in both, added in another order.
      expect(Math.abs(value - wanted)).toBeLessThanOrEqual(2e-5 * wanted);
    });
  });
});
