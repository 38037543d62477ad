import { sha256 } from '../base/index.ts';
import type { Num, RunRecord } from './types.ts';

/**
 * SHA-256 over all fields but the digest itself, in the order they are written. It guards against
 * accident (flipped bits, a slip in an editor); it is not a signature.
 */
export function recordDigest(record: Omit<RunRecord, 'digest'>): string {
  const { digest: _, ...content } = record as RunRecord;
  return sha256(JSON.stringify(content));
}

/** The record with its digest. */
export function sealRecord(content: Omit<RunRecord, 'digest'>): RunRecord {
  return { ...content, digest: recordDigest(content) };
}

/** What must be equal in two records of one run: everything but how long it took and where it ran. */
export function sameOutcome(a: RunRecord, b: RunRecord): boolean {
  const outcome = (r: RunRecord) =>
    JSON.stringify([
      r.key,
      r.status,
      r.reason,
      r.epoch,
      r.predictions,
      r.metrics,
      r.loss,
      r.parameters,
      r.weights,
    ]);
  return outcome(a) === outcome(b);
}

/** A number as JSON can hold it. */
export function toNum(value: number): Num {
  if (Number.isFinite(value)) return value;
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

/** The number that was meant. */
export function fromNum(value: Num): number {
  return Number(value);
}
