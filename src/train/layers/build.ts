import type { layers } from '@tensorflow/tfjs-node';
import type { Constraint, LayerOptions, PlainLayerKind, Regularizer } from '../../suite/index.ts';
import type { MaskSource } from '../masks.ts';
import type { TF } from '../tf.ts';

/** What a layer is given beside its own options. */
export interface Place {
  readonly name: string;
  /** Of the first layer: the shape of a sample. */
  readonly inputShape?: number[];
  /** Of a recurrent layer: it gives its last states beside its output. */
  readonly returnState?: true;
}

/**
 * Makes the tf.layers layer of a kind, all its weights zero: `initialise` gives them their values.
 *
 * @param masks where a layer that draws in training gets its masks from
 */
export type LayerBuild<K extends PlainLayerKind> = (
  tf: TF,
  options: LayerOptions[K],
  place: Place,
  masks: MaskSource,
) => layers.Layer;

/** Options of penalties, which tf.layers is not told of: `src/train/penalties.ts` and the optimizer see to them. */
interface Penalised {
  readonly kernelRegularizer?: Regularizer | undefined;
  readonly recurrentRegularizer?: Regularizer | undefined;
  readonly biasRegularizer?: Regularizer | undefined;
  readonly embeddingsRegularizer?: Regularizer | undefined;
  readonly gammaRegularizer?: Regularizer | undefined;
  readonly betaRegularizer?: Regularizer | undefined;
  readonly activityRegularizer?: Regularizer | undefined;
  readonly kernelConstraint?: Constraint | undefined;
  readonly recurrentConstraint?: Constraint | undefined;
  readonly biasConstraint?: Constraint | undefined;
  readonly embeddingsConstraint?: Constraint | undefined;
  readonly gammaConstraint?: Constraint | undefined;
  readonly betaConstraint?: Constraint | undefined;
}

/** The options that say what a layer computes. */
export function withoutPenalties<T extends Penalised>(options: T) {
  const {
    kernelRegularizer: _0,
    recurrentRegularizer: _1,
    biasRegularizer: _2,
    embeddingsRegularizer: _3,
    gammaRegularizer: _4,
    betaRegularizer: _5,
    activityRegularizer: _6,
    kernelConstraint: _7,
    recurrentConstraint: _8,
    biasConstraint: _9,
    embeddingsConstraint: _10,
    gammaConstraint: _11,
    betaConstraint: _12,
    ...computing
  } = options;
  return computing;
}

/** Nothing is drawn while a model is built. */
export const zeroWeights = { kernelInitializer: 'zeros', biasInitializer: 'zeros' } as const;
