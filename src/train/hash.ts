import { createHash } from 'node:crypto';
import { endianness } from 'node:os';

/** SHA-256 over the weights in order, as little-endian float32. */
export function hashWeights(weights: readonly Float32Array[]): string {
  const hash = createHash('sha256');
  for (const weight of weights) {
    const bytes = Buffer.from(weight.buffer, weight.byteOffset, weight.byteLength);
    hash.update(endianness() === 'LE' ? bytes : Buffer.from(bytes).swap32());
  }
  return hash.digest('hex');
}
