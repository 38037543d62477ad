import type { NdArray, Numbers } from './array-types.ts';
import type { Graph } from './graph-types.ts';
import type { Layer } from './layers/index.ts';
import type { Mark, Training } from './schema.ts';

/**
 * One layer of a model that code has built, as it was found: the kind is any class of a layer, its first letter in lower
 * case, the options are the layer's own configuration.
 */
export interface FoundLayer {
  readonly kind: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** The layer that it wraps. */
  readonly layer?: FoundLayer;
}

/** What a model that code builds was found to be. */
export interface FoundModel {
  readonly layers: readonly FoundLayer[];
  /** SHA-256 over layers, options and connections. */
  readonly model: string;
  /** Multiply-adds of one sample's way through it, roughly. */
  readonly multiplyAdds: number;
}

/** A model that a function in a suite's file builds. A function cannot be sent, so a worker reads the file itself. */
export interface CodeModel extends FoundModel {
  /** Absolute path of the file. */
  readonly file: string;
  /** SHA-256 over the file and what it imports beside packages. */
  readonly hash: string;
  /** The problem that the variant belongs to. */
  readonly problem: string;
}

/** A weight whose start value is given. */
export interface StartWeight {
  /** Place of its layer. */
  readonly layer: number;
  /** As `sizeOfModel` names it. */
  readonly name: string;
  readonly value: NdArray;
}

export interface Variant {
  readonly id: string;
  readonly title: string;
  /** Empty when code builds the model. */
  readonly layers: readonly Layer[];
  readonly code?: CodeModel;
  /** How the layers are joined, where they are not one after the other. */
  readonly graph?: Graph;
  /** Places of the layers that are not trained. */
  readonly frozen?: readonly number[];
  /** Weights that are given; the seed decides the others. */
  readonly start?: readonly StartWeight[];
  readonly training: Training;
  /** What the loss of each sample of the problem is multiplied by; 1 when it is left out. */
  readonly sampleWeight?: Numbers;
  /** Number of trainable parameters that the source states. */
  readonly parameters?: number;
  /** stated / assumed, by setting; those of the suite's defaults are merged in. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly note?: string;
}
