import { type Predicted, ratio } from './predicted.ts';

/** Keras' number of thresholds. */
const thresholds = 200;

/** How many yes and how many no lie above each of Keras' 200 thresholds. */
interface Above {
  readonly yes: readonly number[];
  readonly no: readonly number[];
}

/**
 * Counts as keras.metrics.AUC does, all outputs together: the thresholds lie evenly, those at the ends just outside of
 * [0, 1], and a number is above those of its bucket (_update_confusion_matrix_variables_optimized in
 * keras/src/metrics/metrics_utils.py), which it finds in float32.
 */
function countAbove({ predictions, targets }: Predicted): Above {
  const yes = new Array<number>(thresholds).fill(0);
  const no = new Array<number>(thresholds).fill(0);
  for (let i = 0; i < predictions.length; i++) {
    const p = Math.min(1, Math.max(0, predictions[i] as number));
    const bucket = Math.max(0, Math.ceil(Math.fround(Math.fround(p) * (thresholds - 1))) - 1);
    const counts = targets[i] === 1 ? yes : no;
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  for (const counts of [yes, no]) {
    for (let t = thresholds - 2; t >= 0; t--) counts[t] = (counts[t] ?? 0) + (counts[t + 1] ?? 0);
  }
  return { yes, no };
}

/** The area below the curve of true over false positives, as keras.metrics.AUC() takes it: a trapezoid between thresholds. */
export function kerasAuc(data: Predicted): number {
  const { yes, no } = countAbove(data);
  const [yeses, noes] = [yes[0] as number, no[0] as number];
  const x = (t: number) => ratio(no[t] as number, noes);
  const y = (t: number) => ratio(yes[t] as number, yeses);
  let area = 0;
  for (let t = 0; t < thresholds - 1; t++) area += ((x(t) - x(t + 1)) * (y(t) + y(t + 1))) / 2;
  return area;
}

/** That of precision over recall: keras.metrics.AUC(curve="PR"), whose interpolation is Davis and Goadrich's (2006). */
export function kerasPrAuc(data: Predicted): number {
  const { yes, no } = countAbove(data);
  const above = (t: number) => (yes[t] as number) + (no[t] as number);
  let area = 0;
  for (let t = 0; t < thresholds - 1; t++) {
    const [from, to] = [above(t + 1), above(t)];
    const gained = (yes[t] as number) - (yes[t + 1] as number);
    const slope = ratio(gained, to - from);
    const intercept = (yes[t + 1] as number) - slope * from;
    const quotient = from > 0 && to > 0 ? to / from : 1;
    area += ratio(slope * (gained + intercept * Math.log(quotient)), yes[0] as number);
  }
  return area;
}

/** The numbers of one output and whether each is a yes, from the greatest on. */
function ranked({ predictions, targets, width }: Predicted, output: number) {
  const rows = predictions.length / width;
  return Array.from({ length: rows }, (_, r) => ({
    score: predictions[r * width + output] as number,
    yes: targets[r * width + output] === 1,
  })).toSorted((a, b) => b.score - a.score);
}

/** How many yes and no are among the numbers down to each one that differs from the next. */
function* steps(sorted: ReturnType<typeof ranked>): Generator<{ yes: number; no: number }> {
  let [yes, no] = [0, 0];
  for (const [i, { score, yes: is }] of sorted.entries()) {
    if (is) yes++;
    else no++;
    if (sorted[i + 1]?.score !== score) yield { yes, no };
  }
}

const meanOfOutputs = (data: Predicted, of: (sorted: ReturnType<typeof ranked>) => number): number => {
  let sum = 0;
  for (let output = 0; output < data.width; output++) sum += of(ranked(data, output));
  return sum / data.width;
};

/** The exact area, of several outputs their mean (sklearn.metrics.roc_auc_score, average "macro"). */
export const rocAuc = (data: Predicted): number =>
  meanOfOutputs(data, sorted => {
    let area = 0;
    let before = { yes: 0, no: 0 };
    for (const step of steps(sorted)) {
      area += ((step.no - before.no) * (step.yes + before.yes)) / 2;
      before = step;
    }
    return area / (before.yes * before.no);
  });

/** Σ (recall − the one before) · precision (sklearn.metrics.average_precision_score), of several outputs their mean. */
export const averagePrecision = (data: Predicted): number =>
  meanOfOutputs(data, sorted => {
    let sum = 0;
    let before = 0;
    let all = 0;
    for (const { yes, no } of steps(sorted)) {
      sum += (yes - before) * (yes / (yes + no));
      before = yes;
      all = yes;
    }
    return sum / all;
  });
