import { expect, it } from 'vitest';
import { roads } from '../../torture/roads/index.ts';

it('takes nothing of other people for more than it is, in its short form', async () => {
  const rows = await roads.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
