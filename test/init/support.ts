import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { temporaryFolder } from '../temporary.ts';

/** What Keras wrote of a model, and what it says of it; see test/reference/models-oracle.py. */
export interface Described {
  readonly json: string;
  readonly parameters: number;
  readonly input: readonly number[];
  readonly output: readonly number[];
  /** A .keras archive, in base64. */
  readonly archive?: string;
}

const file = new URL('../reference/models.json', import.meta.url);
export const reference = JSON.parse(readFileSync(file, 'utf8')) as Readonly<
  Record<'keras2' | 'keras3', Readonly<Record<string, Described>>>
>;

export const emptyFolder = (): string => temporaryFolder('init');

/** A file of its own in a folder of its own. */
export function fileWith(name: string, content: string | Uint8Array): string {
  const written = path.join(emptyFolder(), name);
  writeFileSync(written, content);
  return written;
}

/** A zip archive of deflated files; `claimed` is the size that its directory states when that is not the true one. */
export function zip(files: readonly { name: string; content: Buffer; claimed?: number }[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed = content.length } of files) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claimed, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed]);
    const made = Buffer.from([20, 0]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, place, Buffer.from(name)]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
