import { expect, it } from 'vitest';
import { demands } from '../../torture/demands.ts';

it('names each demand that became weaker since the baseline, and no other', async () => {
  const rows = await demands.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
