import { writeFileSync } from 'node:fs';
import { generatorOf, type Stream } from '../../src/base/index.ts';
import type { NdArray } from '../../src/suite/index.ts';

export interface Samples {
  readonly x: NdArray;
  readonly y: NdArray;
}

/** Writes a NumPy file of 32-bit floats (numpy/lib/format.py, version 1.0). */
export function writeNpy(file: string, { shape, values }: NdArray): void {
  const text = `{'descr': '<f4', 'fortran_order': False, 'shape': (${shape.join(', ')},), }`;
  // The numbers begin at a multiple of 64 bytes: 10 before the header, a line feed at its end.
  const header = `${text.padEnd(Math.ceil((text.length + 11) / 64) * 64 - 11)}\n`;
  const head = Buffer.alloc(10);
  head.write('\x93NUMPY\x01\x00', 'latin1');
  head.writeUInt16LE(header.length, 8);
  const numbers = Float32Array.from(values);
  writeFileSync(file, Buffer.concat([head, Buffer.from(header, 'latin1'), Buffer.from(numbers.buffer)]));
}

const sizeOf = (shape: readonly number[]) => shape.reduce((a, b) => a * b, 1);

function array(shape: readonly number[], at: (i: number) => number): NdArray {
  return { shape, values: Float32Array.from({ length: sizeOf(shape) }, (_, i) => at(i)) };
}

/** Series of a value and whether it counts, and the sum of those that do: the adding problem. */
export function series(name: string, samples: number, steps: number): Samples {
  const draw = generatorOf(name);
  const x = array([samples, steps, 2], i =>
    i % 2 === 0 ? draw.uniform() : Number(draw.uniform() < 2 / steps),
  );
  const y = array([samples, 1], i => {
    let sum = 0;
    for (let t = 0; t < steps; t++)
      sum += number(x, 2 * (i * steps + t)) * number(x, 2 * (i * steps + t) + 1);
    return sum;
  });
  return { x, y };
}

/** Numbered words, frequent ones first, filled up with 0; whether more of them are odd than even. */
export function texts(name: string, samples: number, words: number, known: number): Samples {
  const draw = generatorOf(name);
  const lengths = Array.from({ length: samples }, () => 5 + draw.below(words - 4));
  const x = array([samples, words], i =>
    i % words < number({ values: lengths }, Math.floor(i / words))
      ? 1 + Math.floor((known - 1) * draw.uniform() ** 3)
      : 0,
  );
  const y = array([samples, 1], i => {
    const text = Array.from(x.values.slice(i * words, (i + 1) * words)).filter(word => word > 0);
    return Number(2 * text.filter(word => word % 2 === 1).length > text.length);
  });
  return { x, y };
}

/** Normal numbers around a pattern that each class has, and the class, one-hot. */
export function classes(name: string, shape: readonly number[], count: number): Samples {
  const draw = generatorOf(name);
  const [samples = 0, ...rest] = shape;
  const size = sizeOf(rest);
  const patterns = normals(draw, count * size);
  const labels = Array.from({ length: samples }, () => draw.below(count));
  const of = (i: number) => number({ values: labels }, i);
  return {
    x: array(
      shape,
      i => 0.5 * number({ values: patterns }, of(Math.floor(i / size)) * size + (i % size)) + draw.normal(),
    ),
    y: array([samples, count], i => Number(of(Math.floor(i / count)) === i % count)),
  };
}

/** A table of normal columns, and a number that depends on them by a sine and a product. */
export function table(name: string, samples: number, columns: number): Samples {
  const draw = generatorOf(name);
  const x = array([samples, columns], () => draw.normal());
  const at = (i: number, column: number) => number(x, i * columns + column);
  return { x, y: array([samples, 1], i => Math.sin(at(i, 0)) + at(i, 1) * at(i, 2) + 0.1 * draw.normal()) };
}

/** Pictures of a few factors, which are their own targets. */
export function pictures(name: string, samples: number, size: number): Samples {
  const draw = generatorOf(name);
  const factors = 8;
  const patterns = normals(draw, factors * size);
  const codes = normals(draw, samples * factors);
  const x = array([samples, size], i => {
    let sum = 0;
    for (let f = 0; f < factors; f++)
      sum +=
        number({ values: codes }, Math.floor(i / size) * factors + f) *
        number({ values: patterns }, f * size + (i % size));
    return 1 / (1 + Math.exp(-sum));
  });
  return { x, y: x };
}

/** Noisy sine waves of drawn frequency and phase, and how they go on. */
export function waves(name: string, samples: number, steps: number, next: number): Samples {
  const draw = generatorOf(name);
  const of = Array.from(
    { length: samples },
    () => [0.2 + 0.4 * draw.uniform(), 6.28 * draw.uniform()] as const,
  );
  const at = (i: number, t: number) => {
    const [frequency = 0, phase = 0] = of[i] ?? [];
    return Math.sin(frequency * t + phase);
  };
  return {
    x: array([samples, steps, 1], i => at(Math.floor(i / steps), i % steps) + 0.1 * draw.normal()),
    y: array([samples, next, 1], i => at(Math.floor(i / next), steps + (i % next))),
  };
}

const normals = (draw: Stream, count: number) => Array.from({ length: count }, () => draw.normal());

function number({ values }: Pick<NdArray, 'values'>, i: number): number {
  return values[i] ?? Number.NaN;
}
