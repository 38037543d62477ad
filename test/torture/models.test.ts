import { expect, it } from 'vitest';
import { models } from '../../torture/models/index.ts';

it('withstands damaged and hostile files of models and weights, in its short form', async () => {
  const rows = await models.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
