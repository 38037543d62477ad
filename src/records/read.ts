import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { readLines, sha256 } from '../base/index.ts';
import { recordDigest, sameOutcome } from './digest.ts';
import { recordSchema } from './schema.ts';
import { Sharing } from './sharing.ts';
import type { RunRecord } from './types.ts';

export const recordsFile = 'records.jsonl';
/** Bytes of memory that a byte of the file takes while all is judged and drawn: 2.8 of a million short records. */
const memoryPerByte = 3;

/** A records file that cannot be trusted; the message names file, line and what to do. */
export class RecordsError extends Error {
  override readonly name = 'RecordsError';
}

export interface ReadRecords {
  readonly records: readonly RunRecord[];
  /** Bytes of whole lines; what follows is a torn line. */
  readonly wholeBytes: number;
  /** Set when the last line was torn and has been left out. */
  readonly torn: boolean;
}

/**
 * Reads the records of a folder. A record counts only if its line is whole: a last line that a crash cut
 * short is left out (`torn`). One record a run: an equal second one is left out.
 *
 * @throws RecordsError for a damaged line, or two different records of one run.
 */
export function readRecords(dir: string): ReadRecords {
  const file = path.join(dir, recordsFile);
  if (!existsSync(file)) return { records: [], wholeBytes: 0, torn: false };
  const size = statSync(file).size;
  const memory = getHeapStatistics().heap_size_limit;
  if (size > memory / memoryPerByte) throw new RecordsError(`${file}: ${tooLong(size, memory)}`);
  const byKey = new Map<string, RunRecord>();
  const sharing = new Sharing();
  const { wholeBytes, bytes } = readLines(file, (line, number) => {
    const record = sharing.of(parseRecord(line, () => `${file}:${number}`));
    const earlier = byKey.get(record.key);
    if (earlier === undefined) byKey.set(record.key, record);
    else if (earlier.status === 'failed' && record.status !== 'failed') byKey.set(record.key, record);
    else if (record.status !== 'failed' && !sameOutcome(earlier, record)) {
      throw new RecordsError(
        `${file}:${number}: a second record of ${describeRun(record)} differs from the first; the same run must leave the same bits. Remove the lines of this run to have it trained again.`,
      );
    }
  });
  return { records: [...byKey.values()], wholeBytes, torn: wholeBytes < bytes };
}

/** Node.js ends without a word of ours when its memory is full, so that is said before. */
function tooLong(size: number, memory: number): string {
  const mebibytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);
  const needed = mebibytes(memoryPerByte * size);
  return `is ${mebibytes(size)} MiB long, all of it is in memory while it is judged, which takes ${needed} MiB, and Node.js may take ${mebibytes(memory)}; set NODE_OPTIONS=--max-old-space-size=${needed} where the machine has that, or train into several folders, each with a part of the experiments (--only)`;
}

/** `suite problem/variant seed 17 (compiled)` */
export function describeRun(r: Pick<RunRecord, 'suite' | 'problem' | 'variant' | 'seed' | 'engine'>): string {
  return `${r.suite} ${r.problem}/${r.variant} seed ${r.seed} (${r.engine})`;
}

function parseRecord(line: string, where: () => string): RunRecord {
  const damaged = (why: string) =>
    new RecordsError(`${where()}: damaged record (${why}). Remove the line to have its run trained again.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw damaged('not JSON');
  }
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const format = (value as { format?: unknown } | null)?.format;
    if (typeof format === 'number' && format !== 1) {
      throw new RecordsError(
        `${where()}: a record of format ${format}; this version of seedgate reads format 1`,
      );
    }
    throw damaged(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
  }
  // The digest depends on the order of the fields in the text. JSON.parse keeps that order and zod's copy does not.
  const record = value as RunRecord;
  if (!isAsWritten(line, record.digest) && recordDigest(record) !== record.digest)
    throw damaged('its digest does not fit its content');
  return record;
}

/** Whether a line is to the letter what a record of this digest was written as, which is found out sooner than by writing it again. */
function isAsWritten(line: string, digest: string): boolean {
  const end = `,"digest":"${digest}"}`;
  return line.endsWith(end) && sha256(`${line.slice(0, -end.length)}}`) === digest;
}
