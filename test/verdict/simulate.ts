import seedrandom from 'seedrandom';
import { normalStream } from './records.ts';

/** A uniform draw in [0, 1) from a stream that is named by its purpose. */
export function uniformStream(...names: readonly (string | number)[]): () => number {
  return seedrandom.alea(JSON.stringify(['seedgate-test', ...names]));
}

/** Values of a model's errors over seeds: `draw` makes one from a standard normal. */
export function sample(n: number, normal: () => number, draw: (z: number) => number): number[] {
  return Array.from({ length: n }, () => draw(normal()));
}

/**
 * How far a share of `times` simulations may be from its true value: three standard deviations of a binomial share, which
 * one seed in 370 exceeds. The streams are seeded, so a test that passes will go on doing so.
 */
export const threeSigma = (p: number, times: number) => 3 * Math.sqrt((p * (1 - p)) / times);

export { normalStream };
