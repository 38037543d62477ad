import { describe, expect, it } from 'vitest';
import { toNum } from '../../src/records/index.ts';
import { judgeFit } from '../../src/verdict/fits.ts';
import {
  fitsBest,
  fitsMean,
  fitsRun,
  runsToDecide,
  runsToDecideBest,
} from '../../src/verdict/stats/index.ts';

// What a fit is put together from. The statistics have tests of their own, with scipy's numbers and by counting.

const rows = Array.from({ length: 20 }, (_, i) => [i + 1, 100 - i] as const);
const first = rows.map(([a]) => [a]);

describe('a printed run', () => {
  it('has its rank among ours, and a price while it is open', () => {
    const printed = { kind: 'run' as const, value: [30], half: [0.5] };
    const { p, sides } = fitsRun(first, [30], [0.5]);
    const needed = runsToDecide(1, 4);
    expect(judgeFit({ printed }, first, { truth: [] }, 4, 2)).toEqual({
      ...{ outcome: 'open', p, sides, compared: [], runs: 20, needed, family: 4 },
      price: { seeds: needed - 20, seconds: 2 * (needed - 20) },
    });
    expect(judgeFit({ printed: { ...printed, value: [10] } }, first, { truth: [] }, 4, 2)).not.toHaveProperty(
      'price',
    );
  });

  it('is open without a run, at the price of all that are needed', () => {
    const printed = { kind: 'run' as const, value: [1], half: [0] };
    expect(judgeFit({ printed }, [], { truth: [] }, 1, 1)).toEqual({
      ...{ outcome: 'open', p: 1, sides: [], compared: [], runs: 0, needed: runsToDecide(1, 1), family: 1 },
      price: { seeds: runsToDecide(1, 1), seconds: runsToDecide(1, 1) },
    });
    expect(judgeFit({ printed }, [[1]], { truth: [] }, 1, 1).outcome).toBe('fits');
  });
});

describe('a printed mean', () => {
  const printed = { kind: 'mean' as const, value: [12, 90], half: [0.5, 0.25], runs: 5 };
  const sd = { value: [6, 5], half: [0.5, 0.125] };
  const column = (output: 0 | 1) => rows.map(row => row[output]);

  it('is compared output by output, with its standard deviation, by the least p times how many there are', () => {
    const a = fitsMean(column(0), { mean: 12, half: 0.5, runs: 5, sd: 6, sdHalf: 0.5 });
    const b = fitsMean(column(1), { mean: 90, half: 0.25, runs: 5, sd: 5, sdHalf: 0.125 });
    const fit = judgeFit({ printed: { ...printed, sd } }, rows, { truth: [] }, 3, 1);
    expect(fit.compared).toEqual([
      { of: 'mean', ...a.mean },
      { of: 'sd', ...a.sd },
      { of: 'mean', ...b.mean },
      { of: 'sd', ...b.sd },
    ]);
    const least = Math.min(...fit.compared.map(c => c.p));
    expect(fit).toMatchObject({ p: Math.min(1, 4 * least), sides: [], needed: runsToDecide(4, 3) });
    expect(judgeFit({ printed }, rows, { truth: [] }, 3, 1)).toMatchObject({
      compared: [{ of: 'mean' }, { of: 'mean' }],
      needed: runsToDecide(2, 3),
    });
  });

  it('has a p that is twice the least of two, where that is less than 1', () => {
    const far = { ...printed, value: [19, 90] };
    const fit = judgeFit({ printed: far }, rows, { truth: [] }, 1, 1);
    const [a, b] = fit.compared.map(c => c.p) as [number, number];
    expect(2 * Math.min(a, b)).toBeLessThan(1);
    expect(fit.p).toBe(2 * Math.min(a, b));
  });

  it('needs two runs', () => {
    const one = { ...printed, value: [12], half: [0.5] };
    expect(judgeFit({ printed: one }, [[12]], { truth: [] }, 1, 1)).toMatchObject({
      p: 1,
      compared: [],
      sides: [],
    });
    expect(judgeFit({ printed: one }, [[12], [13]], { truth: [] }, 1, 1).compared).toHaveLength(1);
  });
});

it('a printed best is compared with the best of as many of ours', () => {
  const printed = { kind: 'best' as const, value: [2], half: [0.5], runs: 5 };
  const metric = { name: 'loss', better: 'lower' as const, margin: { absolute: 0 } };
  const { p, low, high } = fitsBest(
    first.map(([a]) => a as number),
    { value: 2, half: 0.5, of: 5 },
    'lower',
  );
  const of = { truth: [], metric } as Parameters<typeof judgeFit>[2];
  expect(judgeFit({ printed }, first, of, 2, 1)).toMatchObject({
    ...{
      p,
      compared: [{ of: 'best', p, low: toNum(low), high: toNum(high) }],
      sides: [],
      needed: runsToDecideBest(5, 1, 2),
    },
  });
});
