import seedrandom from 'seedrandom';
import { sha256 } from './hash.ts';

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
 * A generator whose state is the SHA-256 of a text.
 *
 * It is seedrandom's Alea (J. Baagøe's multiply-with-carry, period near 2¹¹⁶), which works on integers held in doubles, so
 * that its bits are the same everywhere, and whose state can be set directly: 96 bits come from the hash, where Alea's own
 * string seeding keeps only some of them. The other variant that was weighed, xor4096, has a state of 4096 bits that costs
 * more to fill than an epoch's order to draw.
 */
export function generatorOf(text: string): Stream {
  const [s0, s1, s2] = wordsOf(text);
  const part = (word: number) => word * 2 ** -32;
  // The carry starts at 1, as in Alea's own seeding: state 0 with carry 0 would stay 0 for ever.
  const state = { c: 1, s0: part(s0), s1: part(s1), s2: part(s2) };
  const generator = seedrandom.alea('', { state });
  return {
    uniform: generator.double,
    below: n => Math.floor(generator.double() * n),
    normal: polarNormals(generator.double),
  };
}

/** The state that a text stands for, three words of 32 bits. */
export function wordsOf(text: string): [number, number, number] {
  const hash = Buffer.from(sha256(text).slice(0, 24), 'hex');
  return [hash.readUInt32LE(0), hash.readUInt32LE(4), hash.readUInt32LE(8)];
}

/**
 * Standard normals by Marsaglia's polar method (Marsaglia and Bray, SIAM Review 6, 1964), which makes two at once. It needs log
 * and sqrt alone: the bits of sin and cos differ between versions of Node.
 *
 * @param given which of the two is given first
 */
export function polarNormals(uniform: () => number, given: 'first' | 'second' = 'first'): () => number {
  let spare: number | undefined;
  return () => {
    if (spare !== undefined) {
      const value = spare;
      spare = undefined;
      return value;
    }
    for (;;) {
      const u = 2 * uniform() - 1;
      const v = 2 * uniform() - 1;
      const s = u * u + v * v;
      if (s === 0 || s >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(s)) / s);
      spare = factor * (given === 'first' ? v : u);
      return factor * (given === 'first' ? u : v);
    }
  };
}
