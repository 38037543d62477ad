import type { ConvertedGraph, LossName, Origin, PlacedLayerSource, SuiteSource } from '../suite/index.ts';

export { InitError, type Origin } from '../suite/index.ts';

export type OptimizerSource = NonNullable<
  NonNullable<NonNullable<SuiteSource['defaults']>['training']>['optimizer']
>;

/** A model as a suite has it. */
export interface ModelSource {
  readonly name: string;
  readonly origin: Origin;
  readonly layers: readonly PlacedLayerSource[];
  /**
   * Of one sample, without the batch axis; null where the file leaves an axis open, undefined where it says nothing.
   */
  readonly inputShape: readonly (number | null)[] | undefined;
  /** From the file's compile configuration; missing when it has none. */
  readonly optimizer: OptimizerSource | undefined;
  readonly loss: LossName | undefined;
  /**
   * Sentences on what the suite does not take over from the file, because it changes nothing that is trained or is
   * done otherwise here.
   */
  readonly notes: readonly string[];
}

/** A model with any number of inputs and outputs. */
export interface ConvertedModel
  extends Omit<ModelSource, 'loss'>,
    Pick<ConvertedGraph, 'inputs' | 'outputs' | 'names'> {
  /** Of several outputs one for all, or one for each by its layer. */
  readonly loss: LossName | Readonly<Record<string, LossName>> | undefined;
  /** Whether Keras' model gives logits: a softmax or sigmoid of them was added at the end. */
  readonly logits: boolean;
  /** Of several outputs those that are not 1, by their layers. */
  readonly lossWeights: Readonly<Record<string, number>> | undefined;
}
