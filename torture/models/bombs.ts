import { deflateRawSync } from 'node:zlib';
import type { Good } from './files.ts';

/** A small file that becomes a large one, or claims to hold more than there is. */
interface Bomb extends Pick<Good, 'name' | 'holds'> {
  readonly what: string;
  readonly make: () => Buffer;
}

const zeros = (megabytes: number) => new Uint8Array(megabytes * 2 ** 20);

/** An archive of such files, without the sums that nobody looks at. */
function zip(files: Record<string, Uint8Array>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    // Version, flags, method 8 (deflate), time, date, sum, packed size, size, length of the name and of what is added.
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const head = [Buffer.from('PK\x03\x04', 'latin1'), facts, Buffer.from(name), packed];
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), facts, place, Buffer.from(name));
    parts.push(...head);
    at += head.reduce((sum, part) => sum + part.length, 0);
  }
  const count = Object.keys(files).length;
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    8,
  );
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** The sizes that the archive's directory, and each file's own head, give of what is unpacked. */
function claiming(archive: Buffer, size: number): Buffer {
  const changed = Buffer.from(archive);
  for (let at = 0; at < changed.length - 46; at++) {
    const mark = changed.readUInt32LE(at);
    if (mark === 0x04034b50) changed.writeUInt32LE(size, at + 22);
    if (mark === 0x02014b50) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}

function npy(shape: string, data: Uint8Array): Uint8Array {
  const said = `{'descr': '<f4', 'fortran_order': False, 'shape': ${shape}, }`;
  const head = `${said.padEnd(117)}\n`;
  const start = Buffer.alloc(10);
  start.write('\x93NUMPY\x01\x00', 'latin1');
  start.writeUInt16LE(head.length, 8);
  return Buffer.concat([start, Buffer.from(head), data]);
}

function tensors(header: unknown, data = Buffer.alloc(0), length?: bigint): Buffer {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header));
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(length ?? BigInt(text.length));
  return Buffer.concat([size, text, data]);
}

const config = JSON.stringify({ class_name: 'Sequential', config: { name: 's', layers: [] } });
const model = (what: string, make: () => Buffer, name = 'bomb.keras'): Bomb => ({
  what,
  name,
  holds: 'model',
  make,
});
const weights = (what: string, name: string, make: () => Buffer): Bomb => ({
  what,
  name,
  holds: 'weights',
  make,
});
const nested = (depth: number) => `${'{"config":'.repeat(depth)}1${'}'.repeat(depth)}`;

export const bombs: readonly Bomb[] = [
  model('a configuration of 600 MB of zeros', () => zip({ 'config.json': zeros(600) })),
  model('the same 600 MB that say they are 1,000 bytes', () =>
    claiming(zip({ 'config.json': zeros(600) }), 1000),
  ),
  model('a configuration that says it had 4 GB', () =>
    claiming(zip({ 'config.json': Buffer.from(config) }), 0xffffffff),
  ),
  model('30 MB of a name', () => Buffer.from(JSON.stringify({ class_name: 'x'.repeat(30e6) })), 'bomb.json'),
  model(
    '300,000 layers',
    () =>
      Buffer.from(
        JSON.stringify({
          class_name: 'Sequential',
          config: {
            name: 's',
            layers: Array.from({ length: 100_000 }, () => ({ class_name: 'Dense', config: { units: 8192 } })),
          },
        }),
      ),
    'bomb.json',
  ),
  model(
    'a layer of 1e15 units',
    () =>
      Buffer.from(
        JSON.stringify({
          class_name: 'Sequential',
          config: { name: 's', layers: [{ class_name: 'Dense', config: { units: 1e15 } }] },
        }),
      ),
    'bomb.json',
  ),
  model('100,000 levels', () => Buffer.from(nested(100_000)), 'bomb.json'),
  model('an archive of 60,000 files', () =>
    zip(
      Object.fromEntries(Array.from({ length: 60_000 }, (_, i) => [`f${i}/config.json`, new Uint8Array(0)])),
    ),
  ),
  weights('an array of 1 GB of zeros in 1 MB', 'bomb.npz', () =>
    zip({ 'dense/0.npy': npy('(268435456,)', zeros(1024)) }),
  ),
  weights('500 MB that say they are 1,000 bytes', 'bomb.npz', () =>
    claiming(zip({ 'dense/0.npy': npy('(131072000,)', zeros(500)) }), 1000),
  ),
  weights('8 arrays of 400 MB', 'bomb.npz', () => {
    const array = npy('(104857600,)', zeros(400));
    return zip(Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`dense/${i}.npy`, array])));
  }),
  weights('an array that says it had 4 GB', 'bomb.npz', () =>
    claiming(zip({ 'dense/0.npy': npy('(2,)', zeros(0)) }), 0xfffffffe),
  ),
  weights('1 GB of weights in a .keras of 1 MB', 'bomb.keras', () =>
    zip({ 'model.weights.h5': zeros(1024) }),
  ),
  weights('a header of 2^63 bytes', 'bomb.safetensors', () => tensors('{"a"', Buffer.alloc(9), 2n ** 63n)),
  weights('200,000 arrays of nothing', 'bomb.safetensors', () =>
    tensors(
      Object.fromEntries(
        Array.from({ length: 200_000 }, (_, i) => [
          `a${i}`,
          { dtype: 'F32', shape: [0], data_offsets: [0, 0] },
        ]),
      ),
    ),
  ),
  weights('100,000 times the same 4 MB', 'bomb.safetensors', () =>
    tensors(
      Object.fromEntries(
        Array.from({ length: 100_000 }, (_, i) => [
          `a${i}`,
          { dtype: 'F16', shape: [2 ** 21], data_offsets: [0, 2 ** 22] },
        ]),
      ),
      Buffer.alloc(2 ** 22),
    ),
  ),
  weights('an array of 1e300 numbers', 'bomb.safetensors', () =>
    tensors({ a: { dtype: 'F32', shape: [1e300], data_offsets: [0, 4] } }, Buffer.alloc(4)),
  ),
  weights('a header that is no object', 'bomb.safetensors', () => tensors('{"a": null}')),
];
