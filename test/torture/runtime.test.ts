import { expect, it } from 'vitest';
import { runtime } from '../../torture/runtime.ts';
import { lost } from '../../torture/table.ts';

it('loses nothing to the attacks on the set-up of the native library, in their short form', async () => {
  const rows = await runtime.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(row => lost(row) > 0)).toEqual([]);
});
