import { formatShape, mostLike, sizeOf } from '../array.ts';
import type { NdArray, Numbers } from '../array-types.ts';
import { someOf } from '../errors.ts';
import { didYouMean } from '../explain.ts';
import type { Port } from '../graph-types.ts';

/** Numbers of several inputs or targets, one after the other in each sample, with what each of them is. */
export interface Packed extends NdArray {
  readonly ports: readonly Port[];
}

/** What the inputs or targets in an array are called; undefined where it holds a single one without a name. */
export const portsOf = (array: NdArray): readonly Port[] | undefined =>
  'ports' in array ? (array as Packed).ports : undefined;

type Fail = (message: string, ...at: (string | number)[]) => never;

/** Puts several arrays of as many samples into one, [samples, numbers of all]. */
export function packNamed(named: Readonly<Record<string, NdArray>>, fail: Fail): Packed {
  const entries = Object.entries(named);
  const [first] = entries;
  const samples = first?.[1].shape[0];
  if (first === undefined || samples === undefined) return fail('has no samples; needs samples × …');
  const ports = entries.map(([name, { shape }]): Port => {
    if (shape[0] !== samples) fail(`is ${formatShape(shape)}; ${first[0]} has ${samples} samples`, name);
    // A flat list is one number a sample.
    return { name, shape: shape.length === 1 ? [1] : shape.slice(1) };
  });
  const sizes = ports.map(({ shape }) => sizeOf(shape));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const values = roomFor(
    entries.map(([, array]) => array.values),
    samples * total,
  );
  if (samples * total > mostLike(values)) return fail(`would hold more than ${mostLike(values)} numbers`);
  let from = 0;
  entries.forEach(([, array], i) => {
    const size = sizes[i] as number;
    for (let s = 0; s < samples; s++)
      for (let k = 0; k < size; k++) values[s * total + from + k] = array.values[s * size + k] ?? Number.NaN;
    from += size;
  });
  return { shape: [samples, total], values, ports };
}

/** Doubles where one of the sources has them, as lists have; 32-bit floats hold all of the narrower types. */
function roomFor(sources: readonly Numbers[], length: number): number[] | Float64Array | Float32Array {
  if (sources.every(values => Array.isArray(values))) return new Array<number>(length).fill(0);
  const doubles = sources.some(values => Array.isArray(values) || values instanceof Float64Array);
  return doubles ? new Float64Array(length) : new Float32Array(length);
}

/**
 * One of several inputs, in its shape.
 *
 * @throws Error that says which there are
 */
export function unpackNamed(packed: NdArray, name: string): NdArray {
  const ports = portsOf(packed);
  if (ports === undefined)
    throw new Error(`the inputs have no names; write inputs in place of { input: ${name} }`);
  const names = ports.map(port => port.name);
  const at = names.indexOf(name);
  const port = ports[at];
  if (port === undefined)
    throw new Error(`there is no input "${name}"; ${didYouMean(name, names)}there are ${someOf(names)}`);
  const from = ports.slice(0, at).reduce((sum, { shape }) => sum + sizeOf(shape), 0);
  const [samples, total] = packed.shape as [number, number];
  const size = sizeOf(port.shape);
  const values = new Array<number>(samples * size);
  for (let s = 0; s < samples; s++)
    for (let k = 0; k < size; k++) values[s * size + k] = packed.values[s * total + from + k] ?? Number.NaN;
  return { shape: [samples, ...port.shape], values };
}
