import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentHash, type NativeExperiment } from '../../suite/index.ts';
import type { TF } from '../tf.ts';
import { placeFile } from './cache.ts';
import { cacheVariable } from './environment.ts';
import { sizeOf } from './graph.ts';
import type { CarriedState, Prepared } from './prepare.ts';

/**
 * What `record` gives, kept beside what XLA makes of it and sealed like that: recording and simplifying a step takes
 * longer than all else that a warm start does.
 *
 * A file's name is a hash of all that decides what is in it: the experiment, this program's own code, tfjs. The
 * folder's name stands for the library and its flags. A model that is built by code of a suite is recorded each time,
 * and so is what cannot be written.
 */
export function recordOnce(
  tf: TF,
  experiment: NativeExperiment,
  capacity: number | undefined,
  record: () => Prepared,
): Prepared {
  const folder = process.env[cacheVariable];
  // Whoever wants the stages written down wants them made.
  const dumped = Boolean(process.env.SEEDGATE_DUMP);
  if (folder === undefined || dumped || experiment.variant.code !== undefined) return record();
  const key = contentHash([codeHash(), tf.version, capacity ?? null, experiment]);
  const file = join(folder, `recorded-${key.slice(0, 32)}.json`);
  const kept = read(file);
  if (kept !== undefined) return decode(kept);
  const prepared = record();
  try {
    // Its seal comes with those of XLA's files.
    placeFile(file, encode(prepared));
  } catch {
    // A full or read-only disk.
  }
  return prepared;
}

/** Another process may take away what is not as it was written at any moment. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
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

const base64 = ({ buffer, byteOffset, byteLength }: Uint8Array | Float32Array) =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64');

function encode(prepared: Prepared): string {
  const states = prepared.states.map(({ initial, ...state }): KeptState => {
    if (initial === undefined) return state;
    const [first] = initial;
    const alike =
      Number.isFinite(first) && !Object.is(first, -0) && initial.every(value => Object.is(value, first));
    return { ...state, initial: alike ? (first as number) : base64(initial) };
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
    const size = sizeOf(state.shape);
    if (typeof initial === 'number') return { ...state, initial: new Float32Array(size).fill(initial) };
    const bytes = Uint8Array.from(Buffer.from(initial, 'base64'));
    return { ...state, initial: new Float32Array(bytes.buffer, 0, size) };
  });
  return { ...kept, states, bytes: Buffer.from(kept.bytes, 'base64') };
}
