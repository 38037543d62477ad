import type { LossName, Origin, PlacedLayerSource, SuiteSource } from '../suite/index.ts';

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
