import type { SuitePath } from './errors.ts';

/** Where two values part, and what stands there in each. */
export interface Difference {
  readonly path: SuitePath;
  readonly first: unknown;
  readonly second: unknown;
}

/** The first place at which two values of a suite in code differ. Functions are not compared: they build models. */
export function findDifference(
  first: unknown,
  second: unknown,
  path: SuitePath = [],
): Difference | undefined {
  if (Object.is(first, second) || (typeof first === 'function' && typeof second === 'function'))
    return undefined;
  if (!isObject(first) || !isObject(second)) return { path, first, second };
  const isList = Array.isArray(first);
  if (isList !== Array.isArray(second)) return { path, first, second };
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  for (const key of keys) {
    const at = [...path, isList ? Number(key) : key];
    const found = findDifference(first[key], second[key], at);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
