import { expect, it } from 'vitest';
import { faults } from '../../torture/faults/index.ts';
import { lost } from '../../torture/table.ts';

it('loses nothing to workers that die, signals and a full disk, in their short form', async () => {
  const rows = await faults.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(row => lost(row) > 0)).toEqual([]);
});
