import { type RunOutcome, toNum } from '../records/index.ts';
import { lossCurve } from './curve.ts';
import { hashWeights } from './hash.ts';
import type { TrainResult } from './types.ts';

/** One training of a run, and the metrics of its model by their ids. */
export interface Trained {
  readonly result: TrainResult;
  readonly metrics?: Readonly<Record<string, number>>;
}

/**
 * What a run leaves: that of its only training, or of those of all its folds. Of folds a metric is the mean over them; the loss
 * after each epoch and the course are those of the first.
 */
export function outcomeOf(trainings: readonly Trained[]): RunOutcome {
  const [first] = trainings;
  if (first === undefined) throw new Error('nothing was trained');
  const { result } = first;
  const ended = trainings.findIndex(({ result: { epoch } }) => epoch !== undefined);
  const epoch = trainings[ended]?.result.epoch;
  const where = trainings.length > 1 ? ` of fold ${ended + 1}` : '';
  const total = (of: keyof TrainResult['seconds']) =>
    trainings.reduce((sum, t) => sum + t.result.seconds[of], 0);
  return {
    status: trainings.find(t => t.result.status !== 'ok')?.result.status ?? 'ok',
    ...(epoch !== undefined && { epoch, reason: `the loss was not finite in epoch ${epoch}${where}` }),
    predictions: Object.fromEntries(
      Object.entries(result.predictions).map(([id, values]) => [id, values.map(toNum)]),
    ),
    ...(first.metrics && {
      metrics: Object.fromEntries(
        Object.keys(first.metrics).map(id => [id, toNum(mean(trainings.map(t => t.metrics?.[id])))]),
      ),
    }),
    ...(result.course && { course: result.course }),
    loss: lossCurve(result.losses, result.validation),
    parameters: result.parameters,
    weights:
      trainings.length === 1 ? result.weightsHash : hashWeights(trainings.flatMap(t => t.result.weights)),
    seconds: { init: total('init'), compile: total('compile'), train: total('train') },
  };
}

const mean = (values: readonly (number | undefined)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? Number.NaN), 0) / values.length;
