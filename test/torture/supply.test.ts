import { expect, it } from 'vitest';
import { supply } from '../../torture/supply.ts';
import { lost } from '../../torture/table.ts';

it('finds nothing in what is taken from others and in the workflows', async () => {
  const rows = await supply.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(row => lost(row) > 0)).toEqual([]);
});
