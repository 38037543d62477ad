import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lossCurve } from '../../src/train/curve.ts';
import { hashWeights } from '../../src/train/hash.ts';

describe('lossCurve', () => {
  test('keeps at most 100 epochs, the first and the last among them, each with its own loss', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), n => {
        const losses = Array.from({ length: n }, (_, i) => i + 1);
        const { epochs, loss, validation } = lossCurve(
          losses,
          losses.map(x => -x),
        );
        expect(epochs.length).toBe(Math.min(n, 100));
        expect([epochs[0], epochs.at(-1)]).toEqual([1, n]);
        expect(new Set(epochs).size).toBe(epochs.length);
        expect(loss).toEqual(epochs);
        expect(validation).toEqual(epochs.map(e => -e));
      }),
    );
  });

  test('names what JSON has no number for, and has no validation where none was', () => {
    expect(lossCurve([1, Number.POSITIVE_INFINITY, Number.NaN], [])).toEqual({
      epochs: [1, 2, 3],
      loss: [1, 'Infinity', 'NaN'],
      validation: [],
    });
  });
});

test('hashWeights is SHA-256 over little-endian float32', () => {
  // printf '\x00\x00\x80\x3f\x00\x00\x00\xc0\x00\x00\x00\x3f' | sha256sum   (1, −2 and 0.5)
  expect(hashWeights([Float32Array.of(1, -2), Float32Array.of(0.5)])).toBe(
    '2ce4bdb6b34a50ac7092eb9fee94337a27498e9eb9bae44192f15b88831b2422',
  );
});
