import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { replaced } from '../../test/replaced.ts';
import type { Draw } from '../draw.ts';
import { mutateTree, type Tree, treeMutations } from '../suites/tree.ts';

/** A good file of a model or of weights. */
export interface Good {
  readonly name: string;
  readonly bytes: Buffer;
  readonly holds: 'model' | 'weights';
}

const reference = (name: string) => readFileSync(new URL(`../../test/reference/${name}`, import.meta.url));

/** The model of the HDF5 files as JSON, the files with it, and weights in every kind of file that is read. */
export function goodFiles(): Good[] {
  const whole = unzipSync(reference('hdf5/keras3.keras'));
  const json = Buffer.from(whole['config.json'] ?? []);
  const model = (name: string, bytes = reference(`hdf5/${name}`)): Good => ({ name, bytes, holds: 'model' });
  const weights = (name: string, bytes = reference(name)): Good => ({ name, bytes, holds: 'weights' });
  return [
    model('keras3.json', json),
    model('keras3.keras'),
    model('keras2-model.h5'),
    model('keras3-model.h5'),
    weights('start.npz'),
    weights('start.safetensors'),
    weights('keras2.h5', reference('hdf5/keras2-weights.h5')),
    weights('keras3.weights.h5', reference('hdf5/keras3.weights.h5')),
    weights('keras3.keras', reference('hdf5/keras3.keras')),
  ];
}

/** A suite around a file of a model, or around one of weights. */
export function suiteAround({ name, holds }: Pick<Good, 'name' | 'holds'>): string {
  const own =
    holds === 'model'
      ? `model: ${name}`
      : `layers: [{ lstm: { units: 4, recurrentActivation: sigmoid } }, { dense: 1 }]\n        weights: ${name}`;
  return replaced(
    `format: 1
name: saved
version: 1.0.0
title: Saved
source: { title: Keras }
seeds: 1
problems:
  one:
    title: One
    data: { inputs: { uniform: { shape: [6, 4, 3], randomState: 1 } }, targets: { uniform: { shape: [6, 1], randomState: 2 } } }
    probes: { p: { input: { slice: { of: inputs, from: 0, to: 1 } } } }
    variants:
      v:
        MODEL
        training: { epochs: 1, batchSize: 2, validationSplit: 0, shuffle: false, optimizer: { name: sgd }, loss: meanSquaredError }
`,
    ['MODEL', own],
  );
}

const sizes = [0, 1, 2, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

/** What a bad disk, a cut transfer or somebody with an editor of bytes leaves. */
const ofBytes: readonly ((bytes: Buffer, draw: Draw) => Buffer)[] = [
  (bytes, draw) => {
    const at = draw.below(bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << draw.below(8));
    return bytes;
  },
  (bytes, draw) => {
    bytes[draw.below(bytes.length)] = draw.below(256);
    return bytes;
  },
  (bytes, draw) => bytes.subarray(0, draw.below(bytes.length)),
  (bytes, draw) => {
    const at = draw.below(Math.max(1, bytes.length - 8));
    bytes.writeUInt32LE(draw.of(sizes), Math.min(at, bytes.length - 4));
    return bytes;
  },
  // Places of other places, as HDF5 has them: a wrong one may lead in a circle.
  (bytes, draw) => {
    const at = 8 * draw.below(Math.max(1, Math.floor(bytes.length / 8) - 1));
    bytes.writeBigUInt64LE(BigInt(8 * draw.below(bytes.length / 8)), at);
    return bytes;
  },
  (bytes, draw) => {
    const at = draw.below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), draw.bytes(1 + draw.below(9)), bytes.subarray(at)]);
  },
  (bytes, draw) => {
    const from = draw.below(bytes.length);
    bytes.copy(bytes, draw.below(bytes.length), from, from + 1 + draw.below(64));
    return bytes;
  },
  (bytes, draw) => {
    const from = draw.below(bytes.length);
    return bytes.fill(draw.of([0, 255]), from, Math.min(bytes.length, from + 1 + draw.below(64)));
  },
];

export function otherBytes({ bytes }: Good, draw: Draw): Buffer {
  let changed: Buffer = Buffer.from(bytes);
  for (let i = 1 + draw.below(3); i > 0 && changed.length > 8; i--) changed = draw.of(ofBytes)(changed, draw);
  return changed;
}

const treeKinds = Object.keys(treeMutations) as (keyof typeof treeMutations)[];
const otherTree = (text: string, draw: Draw): Buffer =>
  Buffer.from(JSON.stringify(mutateTree(JSON.parse(text) as Tree, draw.of(treeKinds), draw)));

/** The same file with something else in what it says of itself; undefined for a kind that says it in bytes only. */
export function otherStructure(good: Good, draw: Draw): Buffer | undefined {
  const { name, bytes } = good;
  if (name.endsWith('.json')) return otherTree(bytes.toString(), draw);
  if (name.endsWith('.safetensors')) {
    const length = Number(bytes.readBigUInt64LE(0));
    const header = otherTree(bytes.toString('utf8', 8, 8 + length), draw);
    const size = Buffer.alloc(8);
    size.writeBigUInt64LE(BigInt(header.length));
    return Buffer.concat([size, header, bytes.subarray(8 + length)]);
  }
  if (!/\.(npz|keras)$/.test(name)) return undefined;
  const parts = Object.entries(unzipSync(bytes));
  const at = draw.below(parts.length);
  const [part = '', content = new Uint8Array()] = parts[at] ?? [];
  const own = Buffer.from(content);
  const otherName = draw.of([part, part, part, `../${part}`, `/${part}`, '__proto__.npy', `${part}.npy`, '']);
  const other = part.endsWith('.json')
    ? otherTree(own.toString(), draw)
    : part.endsWith('.npy')
      ? otherHeader(own, draw)
      : otherBytes({ ...good, bytes: own }, draw);
  parts[at] = [otherName, new Uint8Array(other)];
  return Buffer.from(zipSync(Object.fromEntries(parts.slice(draw.chance(0.1) ? 1 : 0)), { level: 1 }));
}

const shapes = [
  '(1e9,)',
  '(99999999999,)',
  '(-1,)',
  '(0,)',
  '()',
  '(2, 2, 2, 2, 2, 2, 2)',
  '(None,)',
  '(4294967296, 4294967296)',
];
const descriptions = [
  "'|O'",
  "'<f16'",
  "'<c8'",
  "'>f4'",
  "'<U9'",
  "[('a', '<f4')]",
  "'<M8[ns]'",
  "'|V9999999'",
  "'<f4'",
  "'<i8'",
];

/** The header of a file of NumPy's with another type, shape or order. */
function otherHeader(bytes: Buffer, draw: Draw): Buffer {
  const text = bytes.toString('latin1');
  const changed = draw.of([
    text.replace(/'descr': '[^']*'/, `'descr': ${draw.of(descriptions)}`),
    text.replace(/'shape': \([^)]*\)/, `'shape': ${draw.of(shapes)}`),
    text.replace("'fortran_order': False", "'fortran_order': True"),
    text.replace('NUMPY\u0001', `NUMPY${String.fromCharCode(draw.below(6))}`),
  ]);
  return Buffer.from(changed, 'latin1');
}
