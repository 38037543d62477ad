import { expect, it } from 'vitest';
import { kills } from '../../torture/faults/kills.ts';

it('has the same bits whatever is killed, in its short form', async () => {
  const rows = await kills.run({ short: true, seed: 'seedgate', say: () => {} });
  expect(rows.filter(r => r.tried === 0)).toEqual([]);
  expect(rows.flatMap(r => r.losses.map(l => `${r.attack}: ${l}`))).toEqual([]);
});
