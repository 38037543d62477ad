import { expect, it } from 'vitest';
import { paths } from '../../torture/paths.ts';

it('withstands files in the wrong places', async () => {
  const rows = await paths.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
