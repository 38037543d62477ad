import { expect, it } from 'vitest';
import { captured } from './support.ts';

it('has a model of a class of its own as the layers that its call makes, and not one that trains otherwise', () => {
  const { draft, suite } = captured('own_class');
  expect(draft.fates.map(f => f.obstacle?.why)).toEqual([
    undefined,
    "the model's class Noisy is the script's own",
  ]);
  expect(suite.experiments[0]?.variant).toMatchObject({
    // In the order of the call, and not in that of the class.
    layers: [
      { kind: 'dense', options: { units: 6 } },
      { kind: 'dropout', options: { rate: 0.1 } },
      { kind: 'dense', options: { units: 2 } },
    ],
  });
});

it('puts the script beside a model that is not proven, and leaves it to the seeds whether they are the same', () => {
  const fit = captured('sums', { keras: '2.2' }).draft.fates[0]?.fit ?? 0;
  const { draft } = captured('sums', { keras: '2.2' }, undefined, new Map([[fit, 'the loss by 1e-2']]));
  const [problem] = Object.values(draft.suite.problems);
  const { variant: own = '' } = draft.fates[0] ?? {};
  const beside = `${own}-script`;
  expect(problem?.variants[beside]).toMatchObject({
    command: ['python3', 'sums.py'],
    note: expect.stringContaining('1e-2'),
  });
  expect(Object.values(draft.suite.claims ?? {})).toContainEqual(
    expect.objectContaining({ same: own, as: beside, within: expect.any(Number) }),
  );
  expect(draft.fates.at(-1)).toMatchObject({
    variant: beside,
    obstacle: { why: expect.stringContaining('1e-2') },
  });
});

it('has weights that a script gives as start weights, a matrix too, and not those that another model had', () => {
  const { draft, suite } = captured('starts');
  expect(draft.fates.map(f => f.obstacle?.why)).toEqual([
    undefined,
    undefined,
    expect.stringContaining('begins with weights that a layer of the script had before'),
  ]);
  const [matrix, arrays] = suite.experiments.map(e => ('start' in e.variant ? e.variant.start : undefined));
  expect(matrix?.map(w => w.value.shape)).toEqual([[8, 3]]);
  expect(arrays?.map(w => w.value.shape)).toEqual([[8, 3], [3, 1], [1]]);
  expect(arrays?.[1]?.value.values).toEqual(Float32Array.from([0.5, 0.5, 0.5]));
});
