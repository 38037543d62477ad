import { readFileSync } from 'node:fs';
import type { Tensor } from '@tensorflow/tfjs-node';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NdArray } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { setWeights, step, trainEager } from '../../src/train/eager.ts';
import type { Drawn, MaskSource } from '../../src/train/masks.ts';
import { predict } from '../../src/train/predict.ts';
import { openSession } from '../../src/train/session.ts';
import type { TF } from '../../src/train/tf.ts';
import type { Task } from '../../src/train/types.ts';
import { compilingTf } from './compiled/support.ts';
import { dense, experiment, layer, resolved, setUp, type WrittenLayer } from './support.ts';

interface Case {
  readonly name: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly layers: readonly WrittenLayer[];
  readonly initial: readonly number[][];
  readonly masks: readonly { readonly inputs: readonly NdArray[]; readonly states: readonly NdArray[] }[];
  readonly losses: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by recurrent-dropout-oracle.py beside it, whose Keras was handed the masks. */
const file = new URL('../reference/recurrent-dropout.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

describe('dropout inside of a recurrent layer trains as in Keras on the same masks', () => {
  test.each(cases)('$name', ({ inputs, targets, layers, initial, masks, losses, prediction }) => {
    const [samples, ...shape] = inputs.shape as [number, ...number[]];
    const first = { shape, values: [...inputs.values].slice(0, inputs.values.length / samples) };
    const run: Task = {
      suite: 'tests',
      seed: 0,
      experiment: experiment({
        layers: layers.map(resolved),
        inputs,
        targets,
        probe: first,
        training: {
          batchSize: samples,
          validationSplit: 0,
          optimizer: { name: 'sgd', learningRate: 0.1, momentum: 0, nesterov: false },
        },
      }),
    };
    let left: { inputs: NdArray[]; states: NdArray[] } = { inputs: [], states: [] };
    const given: MaskSource = {
      mask(name) {
        const mask = name.endsWith('/inputs') ? left.inputs.shift() : left.states.shift();
        if (mask === undefined) throw new Error(`${name} asks for a mask more than Keras did`);
        return tf.tensor([...mask.values], [...mask.shape]);
      },
    };
    const session = openSession(tf, run, given);
    try {
      setWeights(tf, session, initial);
      const all = Array.from({ length: samples }, (_, i) => i);
      masks.forEach((ofStep, i) => {
        left = { inputs: [...ofStep.inputs], states: [...ofStep.states] };
        // Float32 on both sides, sums in another order: 1e-6 after eight steps.
        expect(step(tf, session, all)).toBeCloseTo(losses[i] as number, 5);
        expect(left).toEqual({ inputs: [], states: [] });
      });
      const [own] = Object.values(predict(tf, session.model, run.experiment.problem));
      expect(own?.[0]).toBeCloseTo(prediction[0] as number, 5);
    } finally {
      session.dispose();
    }
  });
});

/** Samples whose target is the sum of their numbers. */
function sums(samples: number, steps: number) {
  const values = Array.from({ length: samples * steps }, (_, i) => Math.sin(1 + 7 * i));
  const targets = Array.from({ length: samples }, (_, s) =>
    values.slice(s * steps, (s + 1) * steps).reduce((sum, value) => sum + value, 0),
  );
  return {
    inputs: { shape: [samples, steps, 1], values },
    targets: { shape: [samples, 1], values: targets },
    probe: { shape: [steps, 1], values: values.slice(0, steps) },
  };
}

const gated = { activation: 'tanh', recurrentActivation: 'sigmoid' };
const kinds = [
  ['lstm', gated],
  ['gru', gated],
  ['gru', { ...gated, resetAfter: true }],
  ['simpleRnn', { activation: 'tanh' }],
] as const;

const taskOf = (
  kind: 'lstm' | 'gru' | 'simpleRnn',
  options: Record<string, unknown>,
  steps: number,
  { seed = 3, both = false } = {},
): Task => {
  const inner = layer(kind, { units: 4, ...options });
  return {
    suite: 'tests',
    seed,
    experiment: experiment({
      layers: [both ? layer('bidirectional', {}, inner) : inner, dense(1)],
      ...sums(14, steps),
      training: { batchSize: 5, epochs: 6 },
    }),
  };
};

function expectAlike(a: readonly number[], b: readonly number[]): void {
  expect(a.length).toBe(b.length);
  a.forEach((value, i) => {
    const other = b[i] as number;
    expect(Math.abs(value - other), `${value} and ${other}`).toBeLessThan(
      1e-5 * Math.max(1, Math.abs(other)),
    );
  });
}

const rates = { dropout: 0.4, recurrentDropout: 0.3 };

// Twelve steps are a loop in the compiled engine, four are not.
describe('both engines draw the same', () => {
  test.each(kinds.flatMap(([kind, options]) => [4, 12].map(steps => [kind, options, steps] as const)))(
    '%s %o, %i steps',
    async (kind, options, steps) => {
      const run = taskOf(kind, { ...options, ...rates }, steps, { both: kind === 'lstm' });
      const [eager, compiled] = [await trainEager(tf, run), await trainCompiled(tf, run)];
      expectAlike(compiled.losses, eager.losses);
      expectAlike(compiled.predictions.p ?? [], eager.predictions.p ?? []);
      const other = await trainEager(tf, { ...run, seed: 4 });
      expect(other.losses).not.toEqual(eager.losses);
    },
  );
});

test.each(kinds)('%s %o with next to no dropout trains as without', async (kind, options) => {
  const [without, nearly] = await Promise.all(
    [options, { ...options, dropout: 1e-9, recurrentDropout: 1e-9 }].map(o =>
      trainEager(tf, taskOf(kind, o, 5)),
    ),
  );
  expectAlike(nearly?.losses ?? [], without?.losses ?? []);
});

test('one mask for a sequence, or one for each gate where states are dropped as well', () => {
  const asked: [string, readonly number[], Drawn][] = [];
  const noting: MaskSource = {
    mask(name, shape, drawn): Tensor {
      asked.push([name, shape, drawn]);
      return tf.ones([...shape]);
    },
  };
  for (const options of [{ dropout: 0.4 }, rates]) {
    const session = openSession(tf, taskOf('lstm', { ...gated, ...options }, 12, { both: true }), noting);
    step(tf, session, [0, 1, 2]);
    session.dispose();
  }
  const times = (name: string, shape: readonly number[], rate: number, n: number) =>
    Array.from({ length: n }, () => [name, shape, rate]);
  expect(asked).toEqual([
    ...['forward', 'backward'].flatMap(side => times(`bidirectional-1/${side}/inputs`, [3, 1], 0.4, 1)),
    ...['forward', 'backward'].flatMap(side => [
      ...times(`bidirectional-1/${side}/inputs`, [3, 1], 0.4, 4),
      ...times(`bidirectional-1/${side}/states`, [3, 4], 0.3, 4),
    ]),
  ]);
});
