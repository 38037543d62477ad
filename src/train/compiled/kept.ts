import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Experiment } from '../../suite/index.ts';
import type { TF } from '../tf.ts';
import { cacheVariable } from './environment.ts';
import type { CarriedState, Prepared } from './prepare.ts';

/**
 * What was recorded, kept beside what XLA made of it and sealed like that: recording and simplifying a step takes
 * longer than all else that a warm start does.
 *
 * A file's name is a hash of all that decides what is in it: the experiment, this program's own code, tfjs. The
 * folder's name stands for the library and its flags. A model that is built by code of a suite is recorded each time.
 */
export function keptPrepared(
  tf: TF,
  experiment: Experiment,
  capacity: number | undefined,
): Prepared | undefined {
  const file = fileOf(tf, experiment, capacity);
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
  return decode(text);
}

/** Keeps what `keptPrepared` is to give the next time. What cannot be written is recorded again then. */
export function keepPrepared(
  tf: TF,
  experiment: Experiment,
  capacity: number | undefined,
  prepared: Prepared,
): void {
  const file = fileOf(tf, experiment, capacity);
  if (file === undefined) return;
  try {
    // Another worker may read it at this moment. Its seal comes with those of XLA's files.
    const temporary = `${file}.sha256.${process.pid}`;
    writeFileSync(temporary, encode(prepared));
    renameSync(temporary, file);
  } catch {
    // A full or read-only disk.
  }
}

function fileOf(tf: TF, experiment: Experiment, capacity: number | undefined): string | undefined {
  const folder = process.env[cacheVariable];
  if (folder === undefined || experiment.variant.code !== undefined) return undefined;
  const key = JSON.stringify([codeHash(), tf.version, capacity ?? null, experiment]);
  return join(folder, `recorded-${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
}

let ownCode: string | undefined;

/** SHA-256 of the files that decide what is recorded: those of `src/train`, or the bundle that they are in. */
function codeHash(): string {
  if (ownCode !== undefined) return ownCode;
  const own = fileURLToPath(import.meta.url);
  const ending = extname(own);
  const folder = ending === '.ts' ? join(dirname(own), '..') : dirname(own);
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => extname(f) === ending);
  for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  ownCode = hash.digest('hex');
  return ownCode;
}

/** Numbers of a state are mostly all alike, and then one stands for them. */
type KeptState = Omit<CarriedState, 'initial'> & { readonly initial?: number | string };

const base64 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

function encode(prepared: Prepared): string {
  const states = prepared.states.map(({ initial, ...state }): KeptState => {
    if (initial === undefined) return state;
    const [first] = initial;
    const alike =
      Number.isFinite(first) && !Object.is(first, -0) && initial.every(value => Object.is(value, first));
    const bytes = new Uint8Array(initial.buffer, initial.byteOffset, initial.byteLength);
    return { ...state, initial: alike ? (first as number) : base64(bytes) };
  });
  return JSON.stringify({ ...prepared, states, bytes: base64(prepared.bytes) });
}

function decode(text: string): Prepared {
  const kept = JSON.parse(text) as Omit<Prepared, 'states' | 'bytes'> & {
    states: KeptState[];
    bytes: string;
  };
  const states = kept.states.map(({ initial, ...state }): CarriedState => {
    if (initial === undefined) return { ...state, initial };
    const size = state.shape.reduce((a, b) => a * b, 1);
    if (typeof initial === 'number') return { ...state, initial: new Float32Array(size).fill(initial) };
    const bytes = Uint8Array.from(Buffer.from(initial, 'base64'));
    return { ...state, initial: new Float32Array(bytes.buffer, 0, size) };
  });
  return { ...kept, states, bytes: Buffer.from(kept.bytes, 'base64') };
}
