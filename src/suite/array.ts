import type { NdArray } from './types.ts';

/** More numbers than this are no small experiment any more. */
export const maxElements = 20_000_000;

export const sizeOf = (shape: readonly number[]): number => shape.reduce((a, b) => a * b, 1);

export type Nested = number | readonly Nested[];

/**
 * Nested lists as an array with its shape.
 *
 * @throws Error when rows differ in length.
 */
export function fromNested(nested: Nested): NdArray {
  const shape: number[] = [];
  for (let level = nested; Array.isArray(level); level = level[0] as Nested) shape.push(level.length);
  const values: number[] = [];
  const walk = (node: Nested, axis: number): void => {
    if (typeof node === 'number') {
      if (axis !== shape.length) throw new Error('the lists are not equally deep');
      values.push(node);
      return;
    }
    if (axis >= shape.length) throw new Error('the lists are not equally deep');
    if (node.length !== shape[axis]) {
      throw new Error(
        `a list at depth ${axis + 1} has ${node.length} entries where others have ${shape[axis]}`,
      );
    }
    for (const child of node) walk(child, axis + 1);
  };
  walk(nested, 0);
  return { shape, values };
}

/** `[20, 3, 1]` as `20×3×1`. */
export const formatShape = (shape: readonly number[]): string =>
  shape.length === 0 ? 'one number' : shape.join('×');
