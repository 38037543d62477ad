import type { LossName, PlacedLayerSource } from '../suite/index.ts';
import type { ProblemDraft } from './problem.ts';
import type { ModelSource, OptimizerSource } from './types.ts';

/** A setting and whether the source states it; a reason where it does not. */
export interface Setting<T> {
  readonly value: T;
  readonly stated: boolean;
  readonly why?: string;
}

export interface VariantDraft {
  readonly id: string;
  readonly title: string;
  readonly layers: Setting<readonly PlacedLayerSource[]>;
  readonly note?: string;
}

export interface TrainingDraft {
  readonly epochs: Setting<number>;
  readonly batchSize: Setting<number>;
  readonly validationSplit: Setting<number>;
  readonly shuffle: Setting<boolean>;
  readonly optimizer: Setting<OptimizerSource>;
  readonly loss: Setting<LossName>;
}

/** About as many steps of training as take a tiny model a second or two. */
const wantedSteps = 1500;

/** Settings of the training; what the model's file says goes before what is assumed. */
export function training(problem: ProblemDraft, model?: ModelSource): TrainingDraft {
  const batch = 16;
  const steps = Math.ceil(problem.samples / batch);
  const epochs = Math.min(200, Math.max(5, Math.round(wantedSteps / steps)));
  const unsaid = model === undefined ? 'Chosen by seedgate init' : "The model's file does not say";
  const assumed = <T>(value: T, why: string): Setting<T> => ({
    value,
    stated: false,
    why: `${unsaid}; ${why}.`,
  });
  return {
    epochs: assumed(epochs, 'few, so that it ends soon'),
    batchSize: assumed(batch, "Keras' default is 32, which would be few steps here"),
    validationSplit: assumed(0, "Keras' default"),
    shuffle: assumed(true, "Keras' default"),
    optimizer:
      model?.optimizer === undefined
        ? assumed({ name: 'adam', learningRate: 0.001 }, "Adam with Keras' defaults is the usual one")
        : { value: model.optimizer, stated: true },
    loss:
      model?.loss === undefined
        ? assumed(problem.loss, 'this is the usual one for such targets')
        : { value: model.loss, stated: true },
  };
}

/** What the last layer of a model says of its loss, when the file does not. */
export function usualLoss(layers: readonly PlacedLayerSource[]): LossName {
  const last = layers.at(-1);
  const inner = (layer: unknown): string => {
    const options = typeof layer === 'object' && layer !== null ? Object.values(layer)[0] : undefined;
    if (typeof options === 'string') return options;
    if (typeof options !== 'object' || options === null) return '';
    const { activation, layer: wrapped } = options as { activation?: string; layer?: unknown };
    return activation ?? (wrapped === undefined ? '' : inner(wrapped));
  };
  const activation = inner(last);
  if (activation === 'softmax') return 'categoricalCrossentropy';
  return activation === 'sigmoid' ? 'binaryCrossentropy' : 'meanSquaredError';
}

/** Two models for a problem that comes without one: a plain one and one more, for a claim to be about. */
export function ownVariants(problem: ProblemDraft): {
  variants: VariantDraft[];
  better: string;
  than: string;
} {
  const outputs = problem.outputShape.reduce((a, b) => a * b, 1);
  const end: PlacedLayerSource =
    problem.loss === 'categoricalCrossentropy'
      ? { dense: { units: outputs, activation: 'softmax' } }
      : { dense: outputs };
  const layers = (value: readonly PlacedLayerSource[]): Setting<readonly PlacedLayerSource[]> => ({
    value,
    stated: false,
    why: 'Chosen by seedgate init.',
  });
  const hidden: PlacedLayerSource = { dense: { units: 16, activation: 'relu' } };
  if (problem.series) {
    const lstm: PlacedLayerSource = { lstm: { units: 16, recurrentActivation: 'sigmoid' } };
    return {
      variants: [
        { id: 'dense', title: 'Dense 16', layers: layers(['flatten', hidden, end]) },
        { id: 'lstm', title: 'LSTM 16', layers: layers([lstm, end]) },
      ],
      better: 'lstm',
      than: 'dense',
    };
  }
  return {
    variants: [
      { id: 'linear', title: 'Without a hidden layer', layers: layers([end]) },
      { id: 'hidden', title: 'Dense 16', layers: layers([hidden, end]) },
    ],
    better: 'hidden',
    than: 'linear',
  };
}
