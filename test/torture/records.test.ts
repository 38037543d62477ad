import { expect, it } from 'vitest';
import { records } from '../../torture/records/index.ts';

it('withstands damaged records, results and baselines', async () => {
  const rows = await records.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
