import { expect, it } from 'vitest';
import { numbers } from '../../torture/numbers.ts';

it('withstands numbers that break formulas', async () => {
  const rows = await numbers.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
