import { type LossCurve, toNum } from '../records/index.ts';

const points = 100;

/**
 * Losses by epoch as a record keeps them: at most 100 epochs, evenly spread, the first and the last
 * always among them.
 */
export function lossCurve(losses: readonly number[], validation: readonly number[]): LossCurve {
  const last = losses.length - 1;
  const count = Math.min(losses.length, points);
  const kept = Array.from({ length: count }, (_, i) =>
    count === 1 ? 0 : Math.round((i * last) / (count - 1)),
  );
  const at = (values: readonly number[]) => kept.map(i => toNum(values[i] as number));
  return {
    epochs: kept.map(i => i + 1),
    loss: at(losses),
    validation: validation.length === 0 ? [] : at(validation),
  };
}
