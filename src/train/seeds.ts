import { createHash } from 'node:crypto';
import seedrandom from 'seedrandom';
import { noteStream } from './audit.ts';

/** The names that a run's random numbers are derived from. */
export interface RunNames {
  readonly suite: string;
  readonly problem: string;
  readonly variant: string;
  /** 0 to 2^53 − 1 */
  readonly seed: number;
}

/** A generator of random numbers for one purpose: a draw from it shifts no other stream. */
export interface Stream {
  /** In [0, 1), 53 bits. */
  uniform(): number;
  /** An integer from 0 to n − 1. Its bias is at most n · 2⁻⁵³. */
  below(n: number): number;
  /** Standard normal. */
  normal(): number;
}

/**
 * The stream of one purpose (for instance 'weight', 'lstm-1/kernel') in one run. The names are joined as a
 * JSON array, which no two lists of names share, and hashed; the hash is the generator's state.
 *
 * The generator is seedrandom's Alea (J. Baagøe's multiply-with-carry, period near 2¹¹⁶). It works on
 * integers held in doubles, so its bits are the same everywhere, and its state can be set directly: 96 bits
 * come from the hash, where Alea's own string seeding keeps only some of them. The other variant that
 * was weighed, xor4096, has a state of 4096 bits that costs more to fill than an epoch's order to draw.
 *
 * @throws RangeError if the seed is not an integer from 0 to 2^53 − 1.
 */
export function stream(run: RunNames, ...purpose: readonly (string | number)[]): Stream {
  if (!Number.isSafeInteger(run.seed) || run.seed < 0) {
    throw new RangeError(`seed ${run.seed}: a seed is an integer from 0 to ${Number.MAX_SAFE_INTEGER}`);
  }
  const names = JSON.stringify(['seedgate', 1, run.suite, run.problem, run.variant, run.seed, ...purpose]);
  noteStream(names);
  const hash = createHash('sha256').update(names).digest();
  const word = (at: number) => hash.readUInt32LE(at) * 2 ** -32;
  // The carry starts at 1, as in Alea's own seeding: state 0 with carry 0 would stay 0 for ever.
  const state = { c: 1, s0: word(0), s1: word(4), s2: word(8) };
  const generator = seedrandom.alea('', { state });
  let spare: number | undefined;

  return {
    uniform: generator.double,
    below: n => Math.floor(generator.double() * n),
    /**
     * Marsaglia's polar method (Marsaglia and Bray, SIAM Review 6, 1964). It needs log and sqrt alone:
     * the bits of sin and cos differ between versions of Node.
     */
    normal() {
      if (spare !== undefined) {
        const value = spare;
        spare = undefined;
        return value;
      }
      for (;;) {
        const u = 2 * generator.double() - 1;
        const v = 2 * generator.double() - 1;
        const s = u * u + v * v;
        if (s === 0 || s >= 1) continue;
        const factor = Math.sqrt((-2 * Math.log(s)) / s);
        spare = v * factor;
        return u * factor;
      }
    },
  };
}
