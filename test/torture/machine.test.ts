import { expect, it } from 'vitest';
import { machine } from '../../torture/machine.ts';
import { lost } from '../../torture/table.ts';

it('loses nothing to a clock that jumps', async () => {
  const rows = await machine.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(row => lost(row) > 0)).toEqual([]);
});
