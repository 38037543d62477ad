import { createHash } from 'node:crypto';
import seedrandom from 'seedrandom';

/**
 * Whole numbers from 0 to n − 1, from a stream of its own: its names, joined as JSON and hashed, are the state of
 * seedrandom's Alea, as in the streams of training. The bits are the same everywhere.
 */
export function drawsOf(...names: readonly (string | number)[]): (n: number) => number {
  const hash = createHash('sha256')
    .update(JSON.stringify(['seedgate-verdict', 1, ...names]))
    .digest();
  const word = (at: number) => hash.readUInt32LE(at) * 2 ** -32;
  const generator = seedrandom.alea('', { state: { c: 1, s0: word(0), s1: word(4), s2: word(8) } });
  return n => Math.floor(generator() * n);
}
