import { beforeAll, expect, test } from 'vitest';
import type { Layer } from '../../../src/suite/types.ts';
import { nodeBackend } from '../../../src/train/compiled/native.ts';
import { Predictor } from '../../../src/train/compiled/predictor.ts';
import { initialise } from '../../../src/train/initialise.ts';
import { predict } from '../../../src/train/predict.ts';
import { openSession, type Session } from '../../../src/train/session.ts';
import type { TF } from '../../../src/train/tf.ts';
import { runNames, type Task } from '../../../src/train/types.ts';
import { dense, experiment, layer, lstm, setUp } from '../support.ts';
import { compilingTf, wavy } from './support.ts';

let tf: TF;
beforeAll(async () => {
  tf = await compilingTf();
}, setUp);

const models: Record<string, readonly Layer[]> = {
  'lstm, stacked': [lstm(6, { returnSequences: true }), lstm(5, { goBackwards: true }), dense(2)],
  bidirectional: [
    layer(
      'bidirectional',
      { mergeMode: 'concat' },
      layer('gru', { units: 4, recurrentActivation: 'sigmoid' }),
    ),
    dense(1),
  ],
  'simpleRnn with dropout': [
    layer('simpleRnn', { units: 4, returnSequences: true }),
    layer('dropout', { rate: 0.5 }),
    layer('globalAveragePooling1d'),
    dense(1),
  ],
  'conv1d, pooled': [
    layer('conv1d', { filters: 6, kernelSize: 2, activation: 'relu', padding: 'same' }),
    layer('maxPooling1d', { poolSize: 2, strides: 2 }),
    layer('flatten'),
    dense(1),
  ],
  'timeDistributed, normalised': [
    layer('timeDistributed', {}, dense(5, { activation: 'relu' })),
    layer('layerNormalization'),
    layer('flatten'),
    layer('batchNormalization'),
    dense(1),
  ],
};

const runOf = (layers: readonly Layer[], seed: number): Task => ({
  suite: 'tests',
  seed,
  experiment: experiment({ layers, inputs: wavy(10, 4, 2), targets: wavy(10, 1), probe: wavy(4, 2) }),
});

/** Gives the session's model the initial weights of a seed. */
const weigh = (session: Session, run: Task) =>
  initialise(tf, session.model, run.experiment.variant, runNames(run));

test.for(Object.entries(models))(
  '%s: predicts to the bit as the model does, with whatever weights it has',
  ([, layers]) => {
    const [first, second, third] = [runOf(layers, 1), runOf(layers, 2), runOf(layers, 3)];
    const { problem } = first.experiment;
    const session = openSession(tf, first);
    const plain = () => predict(tf, session.model, problem);
    const predictor = new Predictor(tf, session);
    const seen = new Set<string>();
    try {
      for (const run of [first, second, third]) {
        weigh(session, run);
        const wanted = plain();
        const before = tf.memory().numTensors;
        expect(predictor.predict(run.experiment.problem)).toEqual(wanted);
        expect(tf.memory().numTensors).toBe(before);
        seen.add(JSON.stringify(wanted));
      }
      expect(seen.size).toBe(3);
    } finally {
      predictor.dispose();
      session.dispose();
    }
  },
);

test('a second prediction does not ask the layers again and leaves nothing behind in the native library', () => {
  const run = runOf([lstm(3), dense(1)], 1);
  const session = openSession(tf, run);
  const predictor = new Predictor(tf, session);
  const wanted = predictor.predict(run.experiment.problem);
  session.model.apply = () => {
    throw new Error('asked again');
  };
  const { binding } = nodeBackend(tf) as unknown as { binding: { getNumOfTensors(): number } };
  const before = binding.getNumOfTensors();
  expect(predictor.predict(run.experiment.problem)).toEqual(wanted);
  expect(binding.getNumOfTensors()).toBe(before);
  predictor.dispose();
  session.dispose();
});
