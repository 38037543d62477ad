import { createHash, type Hash } from 'node:crypto';

/** JSON with sorted keys and no undefined: equal content gives equal text. */
export function canonical(value: unknown): string {
  const parts: string[] = [];
  write(value, text => parts.push(text));
  return parts.join('');
}

/**
 * SHA-256 of the canonical text, in hex. The text is never there as a whole: that of large data is longer than a
 * string can be.
 */
export function contentHash(value: unknown): string {
  const hash = createHash('sha256');
  let parts: string[] = [];
  write(value, text => {
    parts.push(text);
    if (parts.length < 1000) return;
    flush(hash, parts);
    parts = [];
  });
  flush(hash, parts);
  return hash.digest('hex');
}

function flush(hash: Hash, parts: readonly string[]): void {
  hash.update(parts.join(''));
}

/** How many numbers of a list are written at once, since data are mostly long lists of numbers. */
const slice = 1000;
const isPlainNumber = (value: unknown) => typeof value === 'number' && !Object.is(value, -0);

function write(value: unknown, put: (text: string) => void): void {
  if (ArrayBuffer.isView(value)) {
    // Typed arrays are large: their bytes are hashed as they lie, with the type, which says what they mean.
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    put(JSON.stringify(`${value.constructor.name} ${createHash('sha256').update(bytes).digest('hex')}`));
  } else if (Array.isArray(value)) {
    put('[');
    for (let from = 0; from < value.length; from += slice) {
      const part = value.slice(from, from + slice);
      if (from > 0) put(',');
      if (part.every(isPlainNumber)) put(JSON.stringify(part).slice(1, -1));
      else
        part.forEach((v, i) => {
          if (i > 0) put(',');
          write(v ?? null, put);
        });
    }
    put(']');
  } else if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    put('{');
    entries.forEach(([k, v], i) => {
      put(`${i > 0 ? ',' : ''}${JSON.stringify(k)}:`);
      write(v, put);
    });
    put('}');
  } else {
    // JSON writes 0 and −0 alike, but a −0 in the data may change the bits of a run.
    put(Object.is(value, -0) ? '-0' : (JSON.stringify(value) ?? 'null'));
  }
}
