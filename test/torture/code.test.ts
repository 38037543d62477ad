import { expect, it } from 'vitest';
import { code } from '../../torture/code.ts';

it('runs nothing that only something else names', async () => {
  const rows = await code.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
