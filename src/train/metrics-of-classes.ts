import { argMax, type Predicted, ratio, rowAt } from './predicted.ts';

/** How well one class is told from the others. */
interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Samples that are of it. */
  readonly support: number;
}

/**
 * The class of each row, wanted and said: of one output whether it is above 0.5, of several the first greatest one; a
 * target of one number is the class itself.
 */
function classesOf({ predictions, targets, width }: Predicted): { is: number[]; said: number[] } {
  const rows = predictions.length / width;
  const targetWidth = targets.length / rows;
  const at = (i: number) => rowAt(targets, i, targetWidth);
  const each = <T>(f: (row: number) => T) => Array.from({ length: rows }, (_, i) => f(i));
  return {
    is: each(i => (targetWidth === 1 ? (at(i)[0] as number) : argMax(at(i)))),
    said: each(i =>
      width === 1 ? ((predictions[i] as number) > 0.5 ? 1 : 0) : argMax(rowAt(predictions, i, width)),
    ),
  };
}

const count = (values: readonly number[]): Map<number, number> => {
  const counts = new Map<number, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return counts;
};

/** Every class that is there or is said (sklearn.metrics.precision_recall_fscore_support, zero_division 0). */
export function byClass(data: Predicted): ClassScore[] {
  const { is, said } = classesOf(data);
  const [truth, claimed] = [count(is), count(said)];
  const right = count(is.filter((v, i) => v === said[i]));
  return [...new Set([...truth.keys(), ...claimed.keys()])].map(c => {
    const hits = right.get(c) ?? 0;
    const support = truth.get(c) ?? 0;
    const precision = ratio(hits, claimed.get(c) ?? 0);
    const recall = ratio(hits, support);
    return { precision, recall, f1: ratio(2 * hits, support + (claimed.get(c) ?? 0)), support };
  });
}

/** Each class counts alike. */
export const mean = (scores: readonly ClassScore[], f: (score: ClassScore) => number): number =>
  scores.reduce((sum, s) => sum + f(s), 0) / scores.length;

/** Each class counts as often as it is there. */
export const weighted = (scores: readonly ClassScore[], f: (score: ClassScore) => number): number =>
  scores.reduce((sum, s) => sum + s.support * f(s), 0) / scores.reduce((sum, s) => sum + s.support, 0);

/** The mean recall of the classes that are there (sklearn.metrics.balanced_accuracy_score). */
export const balancedAccuracy = (data: Predicted): number =>
  mean(
    byClass(data).filter(s => s.support > 0),
    s => s.recall,
  );

/** sklearn.metrics.matthews_corrcoef, of any number of classes; 0 where one of both is always the same. */
export function matthewsCorrelation(data: Predicted): number {
  const { is, said } = classesOf(data);
  const [truth, claimed] = [count(is), count(said)];
  const n = is.length;
  const right = is.filter((v, i) => v === said[i]).length;
  const products = (a: Map<number, number>, b: Map<number, number>) =>
    [...a].reduce((sum, [c, times]) => sum + times * (b.get(c) ?? 0), 0);
  const spread = (a: Map<number, number>) => n * n - products(a, a);
  return ratio(right * n - products(truth, claimed), Math.sqrt(spread(truth) * spread(claimed)));
}

/** The spacing of float32 at 1, by which scikit-learn keeps predictions of that type away from 0 and 1. */
const float32Epsilon = 2 ** -23;

/** Minus the mean logarithm of the probability that the right class is given (sklearn.metrics.log_loss). */
export function logLoss(data: Predicted): number {
  const { is } = classesOf(data);
  const { predictions, width } = data;
  const sum = is.reduce((total, c, i) => {
    const given = predictions[i * width + (width === 1 ? 0 : c)] as number;
    const p = width === 1 && c === 0 ? 1 - given : given;
    return total - Math.log(Math.min(1 - float32Epsilon, Math.max(float32Epsilon, p)));
  }, 0);
  return sum / is.length;
}
