import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Entry, open, type ZipFile } from 'yauzl';
import { RuntimeError } from './errors.ts';
import type { Pin } from './pins.ts';

/** Headers that tfjs-node's binding reads; the wheel has many more. */
const headers = /^tensorflow\/include\/(tensorflow\/c|tensorflow\/core\/platform|xla\/tsl|tsl)\//;

/**
 * Streams the two libraries and the headers out of a wheel.
 *
 * @param target gets lib/ and include/
 */
export async function unpackWheel(
  wheel: string,
  pin: Pin,
  target: string,
  signal?: AbortSignal,
): Promise<void> {
  const zip = await openZip(wheel);
  const missing = new Set(pin.libraries.map(l => `tensorflow/${l.name}`));
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      const name = entry.fileName;
      const isLibrary = missing.delete(name);
      if (!isLibrary && (!headers.test(name) || !name.endsWith('.h'))) return zip.readEntry();
      // yauzl refuses absolute names and "..".
      const file = isLibrary
        ? path.join(target, 'lib', path.basename(name))
        : path.join(target, name.slice('tensorflow/'.length));
      extract(zip, entry, file, signal).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  }).catch(error => {
    // Closes the file too, which reading to the end would have done.
    zip.close();
    throw signal?.aborted ? signal.reason : wheelError(error);
  });
  if (missing.size > 0) {
    throw new RuntimeError(
      'wheel',
      `The wheel has no ${[...missing].join(', ')}.`,
      'Please report this with seedgate doctor.',
    );
  }
}

function openZip(wheel: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    open(wheel, { lazyEntries: true }, (error, zip) => (error ? reject(wheelError(error)) : resolve(zip)));
  });
}

async function extract(zip: ZipFile, entry: Entry, file: string, signal?: AbortSignal): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true });
  const source = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
  await pipeline(source, createWriteStream(file), { ...(signal && { signal }) });
}

function wheelError(error: unknown): RuntimeError {
  const { message, code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC')
    return new RuntimeError('disk', `The disk is full: ${message}.`, 'Make room or set SEEDGATE_CACHE.');
  return new RuntimeError(
    'wheel',
    `The wheel cannot be unpacked: ${message}.`,
    'Run it again; the download is made anew.',
  );
}
