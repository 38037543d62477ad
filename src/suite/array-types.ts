/** A list of numbers; from a binary file in the type that it has there, so that images stay a byte a number. */
export type Numbers =
  | readonly number[]
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

/** Numbers in row-major order with their shape. */
export interface NdArray {
  readonly shape: readonly number[];
  readonly values: Numbers;
}
