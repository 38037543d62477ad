import type { Tensor } from '@tensorflow/tfjs-node';
import {
  type NativeExperiment,
  type NdArray,
  targetPart,
  type WatchedMetric,
  watchedKey,
  watchedMetrics,
} from '../suite/index.ts';
import { joined, type Predictions, predictions } from './evaluate.ts';
import { metricValue } from './metrics.ts';
import { modelOutputs } from './model-outputs.ts';
import type { Session } from './session.ts';
import type { TF } from './tf.ts';

/** The metrics that a training watches. */
export interface Watch {
  /** Notes what a batch was given in training; there where metrics of the samples that are trained on are watched. */
  readonly note?: (targets: Tensor, given: Tensor) => void;
  /** By `watchedKey`: from the weights that the model has now, and from what was noted since the last time. */
  values(): Readonly<Record<string, number>>;
}

/** What the outputs of a model gave for some samples, and the targets of all outputs. */
interface Seen {
  readonly given: readonly Predictions[];
  readonly targets: NdArray;
}

/**
 * Takes the metrics that a training watches after each epoch: those of the samples that the session holds out from the model as
 * it is, those of the samples that are trained on as Keras does, from what each batch was given before its step.
 *
 * @returns undefined when nothing is to be watched
 */
export function openWatch(
  tf: TF,
  { model, heldOut, objective }: Pick<Session, 'model' | 'heldOut' | 'objective'>,
  experiment: NativeExperiment,
): Watch | undefined {
  // What two callbacks watch is taken once.
  const watched = [
    ...new Map(watchedMetrics(experiment.variant.training).map(w => [watchedKey(w), w])).values(),
  ];
  if (watched.length === 0) return undefined;
  const outputs = modelOutputs(model, experiment);
  const taken = ({ metric, output }: WatchedMetric, { given, targets }: Seen): number => {
    const at = outputs.findIndex(({ name }) => name === output);
    const [of, predicted] = [outputs[at], given[at]];
    if (of === undefined || predicted === undefined) return Number.NaN;
    const own = targetPart(targets, of.target).values;
    return metricValue(metric, { ...predicted, targets: own, width: of.shape.at(-1) ?? 1 });
  };
  const predict = predictions(tf, model);
  // Samples held out of which no metric is watched need not be predicted after each epoch.
  const heldTargets = heldOut && watched.some(({ held }) => held) ? arrayOf(heldOut.targets) : undefined;
  const after = (): Seen | undefined =>
    heldOut &&
    heldTargets && {
      given: predict(heldTargets.shape[0] ?? 0, (start, count) => tf.slice(heldOut.inputs, start, count)),
      targets: heldTargets,
    };
  const batches: Seen[] = [];
  const note = (targets: Tensor, given: Tensor) => {
    const all = objective.outputs(given, true).map(({ value, logits }) => ({
      predictions: numbers(value),
      ...(logits && { logits: numbers(logits) }),
    }));
    batches.push({ given: all, targets: arrayOf(targets) });
  };
  return {
    ...(watched.some(({ held }) => !held) && { note }),
    values() {
      const [of, during] = [after(), together(batches.splice(0))];
      return Object.fromEntries(
        watched.flatMap(w => {
          const seen = w.held ? of : during;
          return seen === undefined ? [] : [[watchedKey(w), taken(w, seen)]];
        }),
      );
    },
  };
}

const numbers = (tensor: Tensor) => tensor.dataSync().slice() as Float32Array;
const arrayOf = (tensor: Tensor): NdArray => ({ shape: tensor.shape, values: numbers(tensor) });

/** What the batches of an epoch gave, as if they were one. */
function together(batches: readonly Seen[]): Seen | undefined {
  const [first] = batches;
  if (first === undefined) return undefined;
  const samples = batches.reduce((sum, { targets }) => sum + (targets.shape[0] ?? 0), 0);
  const all = (of: (seen: Seen) => ArrayLike<number> | undefined) =>
    joined(batches.map(of).filter(part => part !== undefined));
  return {
    given: first.given.map(({ logits }, i) => ({
      predictions: all(({ given }) => given[i]?.predictions),
      ...(logits && { logits: all(({ given }) => given[i]?.logits) }),
    })),
    targets: {
      shape: [samples, ...first.targets.shape.slice(1)],
      values: all(({ targets }) => targets.values),
    },
  };
}
