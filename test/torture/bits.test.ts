import { expect, it } from 'vitest';
import { bits } from '../../torture/bits/index.ts';
import { lost } from '../../torture/table.ts';

// LLVM is told another CPU by the name that it asks for, which Linux on x64 alone lets be put in its place.
it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'ends with the same weights whatever CPU a program is compiled for, in its short form',
  async () => {
    const rows = await bits.run({ short: true, seed: 'seedgate', say: () => {} });
    expect(rows).toHaveLength(3);
    expect(rows.filter(row => lost(row) > 0)).toEqual([]);
  },
);
