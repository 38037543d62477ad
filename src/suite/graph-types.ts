import type { Shape } from './layers/index.ts';

/** A named input or target; those of a problem lie one after the other in a sample, each row by row. */
export interface Port {
  readonly name: string;
  /** Of a sample. */
  readonly shape: Shape;
}

/** Where a tensor of a graph comes from: one of its inputs, or what a call of a layer gives. */
export type Source =
  | { readonly input: number }
  | {
      readonly call: number;
      /** 0 is the output; 1, 2, … are the last states of a recurrent layer, in Keras' order. */
      readonly part: number;
    };

/** One use of a layer; a layer that is shared has several. */
export interface GraphCall {
  /** Its place in the variant's layers. */
  readonly layer: number;
  readonly from: readonly Source[];
  /** Of a recurrent layer, the states that it begins with; zeros when left out. */
  readonly states?: readonly Source[];
}

/** How the layers of a variant are joined; a variant without one has them one after the other. */
export interface Graph {
  /** Absent where the problem has a single input without a name. */
  readonly inputs?: readonly Port[];
  /** Each after those that it takes from. */
  readonly calls: readonly GraphCall[];
  readonly outputs: readonly Source[];
  /** The targets of the outputs; absent where there is a single one without a name. */
  readonly targets?: readonly Port[];
}
