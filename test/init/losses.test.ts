import { describe, expect, it } from 'vitest';
import { readLosses, readLossWeights } from '../../src/init/compile-loss.ts';

const outputs = [
  { layer: 'kind', keras: { name: 'kind' } },
  { layer: 'how-much', keras: { name: 'how_much', key: 'amount' } },
];

describe('losses of several outputs', () => {
  it.each([
    ['one for all', 'mse', 'meanSquaredError'],
    ['the same for each', ['mae', 'mean_absolute_error'], 'meanAbsoluteError'],
    [
      'in a list',
      ['binary_crossentropy', 'mse'],
      { kind: 'binaryCrossentropy', 'how-much': 'meanSquaredError' },
    ],
    [
      'by name',
      { how_much: 'mse', kind: 'binary_crossentropy' },
      { kind: 'binaryCrossentropy', 'how-much': 'meanSquaredError' },
    ],
    ['by key', { amount: 'mse', kind: 'mae' }, { kind: 'meanAbsoluteError', 'how-much': 'meanSquaredError' }],
  ])('are read: %s', (_, given, wanted) => {
    expect(readLosses(given, outputs)).toEqual(wanted);
  });

  it('are refused where they are not one for each', () => {
    const says = /several losses .* not one for each of its outputs, kind, how_much/;
    expect(() => readLosses(['mse'], outputs)).toThrow(says);
    expect(() => readLosses(['mse', null], outputs)).toThrow(says);
    expect(() => readLosses({ kind: 'mse', other: 'mse' }, outputs)).toThrow(says);
  });

  it('have weights, of which those of 1 are left out', () => {
    expect(readLossWeights([1, 0.5], outputs)).toEqual({ 'how-much': 0.5 });
    expect(readLossWeights({ kind: 2, amount: 1 }, outputs)).toEqual({ kind: 2 });
    expect(readLossWeights([1, 1], outputs)).toBeUndefined();
    expect(() => readLossWeights([1, -1], outputs)).toThrow('numbers from 0');
    expect(() => readLossWeights([2], outputs.slice(0, 1))).toThrow('1 only where there is one output');
  });
});
