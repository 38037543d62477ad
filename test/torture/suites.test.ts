import { expect, it } from 'vitest';
import { suites } from '../../torture/suites/index.ts';

it('withstands malformed suites', async () => {
  const rows = await suites.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
