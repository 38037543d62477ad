import { sizeOf } from './array.ts';
import { type SuitePath, someOf } from './errors.ts';
import { didYouMean } from './explain.ts';
import { portPlaces } from './graph.ts';
import type { Port } from './graph-types.ts';
import type { Report } from './resolve-parts.ts';
import type { NdArray, OutputPlace } from './types.ts';

/** The target that a probe or metric names, with its place in the targets; what is wrong goes to `report`. */
export function placeOfOutput(
  name: string | undefined,
  targets: readonly Port[] | undefined,
  path: SuitePath,
  report: Report,
): OutputPlace | undefined {
  if (name === undefined) return undefined;
  const names = (targets ?? []).map(port => port.name);
  const at = names.indexOf(name);
  const port = targets?.[at];
  if (targets === undefined || port === undefined) {
    const message =
      names.length === 0
        ? 'is nothing here: the targets have no names'
        : `is no target; ${didYouMean(name, names)}there are ${someOf(names)}`;
    report(path, message);
    return undefined;
  }
  const place = portPlaces(targets)[at];
  return place && { ...port, ...place };
}

/** The numbers of one target [samples, …] of all that lie one after the other in a sample. */
export function targetPart(
  { shape, values }: NdArray,
  { from, size, shape: own }: Pick<OutputPlace, 'from' | 'size' | 'shape'>,
): NdArray {
  const [samples = 0] = shape;
  const all = sizeOf(shape.slice(1));
  if (all === size) return { shape: [samples, ...own], values };
  const part = Float64Array.from({ length: samples * size }, (_, i) =>
    Number(values[Math.floor(i / size) * all + from + (i % size)]),
  );
  return { shape: [samples, ...own], values: part };
}
