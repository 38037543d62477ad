import type { ConvertedGraph, Mark, PlacedLayerSource, SuiteSource } from '../suite/index.ts';
import type { Reference } from './blocks.ts';

type VariantSource = SuiteSource['problems'][string]['variants'][string];

/** A model and its training as a suite has them. */
export interface Translated {
  readonly inputs: ConvertedGraph['inputs'];
  readonly outputs: ConvertedGraph['outputs'];
  /** Whether Keras' model gives logits, of which a softmax or sigmoid stands at the end here. */
  readonly logits: boolean;
  readonly layers: readonly PlacedLayerSource[];
  /** Arrays of the layers that begin with given weights, by LAYER/NUMBER. */
  readonly weights: readonly (readonly [name: string, array: Reference])[];
  readonly training: NonNullable<VariantSource['training']>;
  /** The metrics as compile was given them. */
  readonly asked: unknown;
  readonly marks: Readonly<Record<string, Mark>>;
  readonly title: string;
}
