import { describe, expect, it } from 'vitest';
import { confidenceSequence, wilson } from '../../src/verdict/stats/index.ts';
import type { Interval } from '../../src/verdict/types.ts';
import { threeSigma, uniformStream } from './simulate.ts';

const streams = 10_000;
/** `--seeds auto` goes no further. */
const longest = 300;

/** The interval after n trials with k hits, computed once. */
function remembered(of: (k: number, n: number) => Interval) {
  const memory = new Map<number, Interval>();
  return (k: number, n: number) => {
    const name = n * (longest + 1) + k;
    const known = memory.get(name) ?? of(k, n);
    memory.set(name, known);
    return known;
  };
}

/** Streams in which the interval leaves the true share out after some trial. */
function everExcluded(share: number, of: (k: number, n: number) => Interval): number {
  const uniform = uniformStream('sequence', share);
  const interval = remembered(of);
  let excluded = 0;
  for (let s = 0; s < streams; s++) {
    let hits = 0;
    let out = false;
    // Drawn to the end even when it is out, so that each stream has draws of its own whatever the interval is.
    for (let n = 1; n <= longest; n++) {
      if (uniform() < share) hits++;
      const { low, high } = interval(hits, n);
      out ||= share < low || share > high;
    }
    if (out) excluded++;
  }
  return excluded;
}

/** The same probability exactly, by the distribution of the hits of those streams that it was never left out in. */
function exactlyEverExcluded(share: number, of: (k: number, n: number) => Interval): number {
  let inside = [1];
  for (let n = 1; n <= longest; n++) {
    inside = Array.from({ length: n + 1 }, (_, k) => {
      const { low, high } = of(k, n);
      if (share < low || share > high) return 0;
      return (inside[k - 1] ?? 0) * share + (inside[k] ?? 0) * (1 - share);
    });
  }
  return 1 - inside.reduce((a, b) => a + b, 0);
}

describe('looking after every seed, 10,000 streams of 300', () => {
  it.each([{ share: 0.5 }, { share: 0.8 }, { share: 0.95 }])(
    'the confidence sequence leaves a share of $share out in less than 5 in 100',
    ({ share }) => {
      const excluded = everExcluded(share, confidenceSequence);
      expect(wilson(excluded, streams).high).toBeLessThan(0.05);
      const exact = exactlyEverExcluded(share, confidenceSequence);
      expect(exact).toBeLessThan(0.05);
      expect(Math.abs(excluded / streams - exact)).toBeLessThan(threeSigma(exact, streams));
    },
  );

  it("Wilson's interval, which is made for one look, leaves 0.8 out in far more", () => {
    const exact = exactlyEverExcluded(0.8, wilson);
    expect(exact).toBeGreaterThan(0.2);
    const excluded = everExcluded(0.8, wilson);
    expect(Math.abs(excluded / streams - exact)).toBeLessThan(threeSigma(exact, streams));
  });
});
