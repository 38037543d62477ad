import type { Tensor } from '@tensorflow/tfjs-node';
import type { Numbers, Problem, Training, Variant } from '../suite/index.ts';
import type { TF } from './tf.ts';

/**
 * Losses, one per sample [batch], times the weights of the samples. A batch's loss is then their mean: the sum of the
 * weighted losses by the number of samples, not by the sum of the weights (reduction sum_over_batch_size,
 * keras/src/losses/loss.py).
 */
export const weightLosses = (tf: TF, losses: Tensor, weights: Tensor | undefined): Tensor =>
  weights === undefined ? losses : tf.mul(losses, weights);

/**
 * The weight of each sample by its class: that of the greatest of several targets, and otherwise the target as a whole
 * number (class_weight_to_sample_weights, keras/src/trainers/data_adapters/data_adapter_utils.py).
 */
export function classWeights(
  { targets: { shape, values } }: Pick<Problem, 'targets'>,
  { classWeight }: Pick<Training, 'classWeight'>,
): Numbers | undefined {
  if (classWeight === undefined) return undefined;
  const width = shape.at(-1) ?? 1;
  const samples = shape[0] ?? 0;
  return Array.from({ length: samples }, (_, i) => {
    const row = Array.from(values.slice(i * width, (i + 1) * width));
    const target = width > 1 ? row.indexOf(Math.max(...row)) : roundHalfEven(row[0] ?? 0);
    return classWeight[String(target)] ?? 1;
  });
}

/** The weights of the samples that are trained on, where the suite gives each a weight: those of their rows of the data. */
export const weightsOfRows = (
  { sampleWeight }: Pick<Variant, 'sampleWeight'>,
  { rows }: Pick<Problem, 'rows'>,
): Numbers | undefined =>
  sampleWeight && rows ? rows.map(row => sampleWeight[row] as number) : sampleWeight;

/** As NumPy rounds. */
function roundHalfEven(value: number): number {
  const below = Math.floor(value);
  if (value - below !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}
