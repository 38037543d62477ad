import type { NdArray } from './types.ts';
/** More numbers than this are no small experiment any more. */
export declare const maxElements = 20000000;
export declare const sizeOf: (shape: readonly number[]) => number;
export type Nested = number | readonly Nested[];
/**
 * Nested lists as an array with its shape.
 *
 * @throws Error when rows differ in length.
 */
export declare function fromNested(nested: Nested): NdArray;
/** `[20, 3, 1]` as `20×3×1`. */
export declare const formatShape: (shape: readonly number[]) => string;
