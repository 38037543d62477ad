import { expect, it } from 'vitest';
import { oldNamesIn } from '../../src/capture/eras.ts';
import { captured } from './support.ts';

it('takes the name of a generator that only older Keras offers for one of its time', () => {
  expect(
    oldNamesIn(
      "ImportError: cannot import name 'TimeseriesGenerator' from 'keras.preprocessing.sequence' (…/__init__.py)",
    ),
  ).toEqual({ keras: '2.2', name: 'TimeseriesGenerator' });
});

it('reads the batches of a sequence, and trains where their order is one of samples', () => {
  const { draft, suite } = captured('windows', { keras: '2.2' });
  expect(draft.fates.map(f => [f.variant, f.obstacle?.why])).toEqual([
    ['single', undefined],
    ['ordered', undefined],
    ['batches', 'the batches keep their samples, and only change places each epoch'],
    ['noisy', 'a generator makes new samples each epoch'],
  ]);
  // Keras takes the batches of a sequence in another order each epoch, unless shuffle=False.
  expect(
    suite.experiments
      .filter(e => ['single', 'ordered'].includes(e.variant.id))
      .map(e => [e.variant.id, 'training' in e.variant ? e.variant.training : undefined]),
  ).toEqual([
    ['single', expect.objectContaining({ batchSize: 1, shuffle: true })],
    ['ordered', expect.objectContaining({ batchSize: 4, shuffle: false })],
  ]);
});
