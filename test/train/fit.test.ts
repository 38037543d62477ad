import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { NdArray, Problem } from '../../src/suite/index.ts';
import { scheduleKinds } from '../../src/suite/schedules.ts';
import { trainingSchema } from '../../src/suite/schema.ts';
import { compileExperiment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import type { TF } from '../../src/train/tf.ts';
import type { TrainResult } from '../../src/train/types.ts';
import { compilingTf } from './compiled/support.ts';
import { experiment, resolved, setUp, type WrittenLayer } from './support.ts';

interface Case {
  readonly name: string;
  readonly inputs: NdArray;
  readonly targets: NdArray;
  readonly validation?: Problem['validation'];
  readonly sampleWeight?: readonly number[];
  readonly probe: NdArray;
  readonly layers: readonly WrittenLayer[];
  readonly training: Readonly<Record<string, unknown>>;
  readonly initial: readonly number[][];
  readonly losses: readonly number[];
  readonly kerasValidation: readonly number[];
  readonly prediction: readonly number[];
}

/** Written by test/reference/fit-oracle.py with Keras' own `fit`. */
const { cases } = JSON.parse(readFileSync(new URL('../reference/fit.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

const taskOf = ({ layers, inputs, targets, validation, sampleWeight, probe, training }: Case) => {
  const plain = experiment({
    layers: layers.map(resolved),
    inputs,
    targets,
    probe,
    training: trainingSchema.parse({ shuffle: false, ...training }),
  });
  return {
    suite: 'keras',
    seed: 0,
    experiment: {
      ...plain,
      problem: { ...plain.problem, ...(validation && { validation }) },
      variant: { ...plain.variant, ...(sampleWeight && { sampleWeight }) },
    },
  };
};

/**
 * Float32 on both sides, added in another order: over at most 160 steps that grows to some 1e-6. An epoch too many, or a
 * learning rate that is another one, gives 1e-3 and more.
 */
function expectNear(values: readonly number[], expected: readonly number[]): void {
  expect(values.length, 'epochs').toBe(expected.length);
  values.forEach((value, i) => {
    const wanted = expected[i] as number;
    expect(Math.abs(value - wanted), `number ${i + 1}: ${value}, in Keras ${wanted}`).toBeLessThan(
      1e-4 * Math.max(Math.abs(wanted), 0.1),
    );
  });
}

function expectKeras(c: Case, trained: TrainResult): void {
  expect(trained.status).toBe('ok');
  expectNear(trained.losses, c.losses);
  expectNear(trained.validation, c.kerasValidation);
  expectNear(trained.predictions.p ?? [], c.prediction);
}

vi.setConfig({ testTimeout: 120_000 });

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

describe("trains as Keras' fit", () => {
  test.each(cases)('$name', async c => {
    const { suite, seed, experiment: e } = taskOf(c);
    const eager = await trainEager(tf, { suite, seed, experiment: e }, { initial: c.initial });
    expectKeras(c, eager);
    const compiled = await compileExperiment(tf, suite, e);
    try {
      // Twice: what the first run left, a learning rate or weights that were put by, must not reach the second.
      const first = await compiled.train(seed, { initial: c.initial });
      const again = await compiled.train(seed, { initial: c.initial });
      expectKeras(c, first);
      expect(again.weightsHash).toBe(first.weightsHash);
      expect(first.course).toEqual(eager.course);
    } finally {
      compiled.dispose();
    }
    if (c.training.earlyStopping === undefined) return;
    expect(eager.course?.epochs).toBe(c.losses.length);
    const ended = c.losses.length < Number(c.training.epochs);
    expect(eager.course?.stopped).toBe(ended ? 'earlyStopping' : undefined);
  });
});

test('no schedule is left out above', () => {
  const tried = cases.flatMap(c =>
    Object.keys((c.training.optimizer as { schedule?: object }).schedule ?? {}),
  );
  expect([...new Set(tried)].sort()).toEqual(Object.keys(scheduleKinds).sort());
});
