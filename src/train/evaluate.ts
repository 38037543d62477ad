import type { LayersModel, Tensor } from '@tensorflow/tfjs-node';
import type { MetricName, NativeExperiment, NdArray, Problem } from '../suite/index.ts';
import { metricValue } from './metrics.ts';
import { buildModel, disposeModel } from './model.ts';
import { endingActivation } from './objective.ts';
import type { Predicted } from './predicted.ts';
import type { Session } from './session.ts';
import type { TF } from './tf.ts';

/** Takes an experiment's metrics, for as many runs of it as are wanted. */
export interface Evaluator {
  /**
   * The metrics of a run, by id, on the held-out samples.
   *
   * @param weights the run's final ones, layer by layer
   * @param problem has the run's own held-out samples, where its seed decides of them
   */
  metrics(weights: readonly Float32Array[], problem?: Problem): Record<string, number>;
  dispose(): void;
}

/** Samples that are predicted at once. It is fixed, because the bits of a product may depend on it. */
const batchSize = 256;

/**
 * A model of its own and the held-out samples: which engine trained does not matter, and nothing of its state is
 * touched. Predictions are float32, the metrics are taken from them in double precision.
 */
export function openEvaluator(tf: TF, experiment: NativeExperiment): Evaluator {
  const { variant } = experiment;
  const { metrics } = experiment.problem;
  if (metrics === undefined) throw new Error(`${experiment.id} has no metrics`);
  const sample = experiment.problem.inputs.shape.slice(1);
  const model = buildModel(tf, variant, sample, { experiment: experiment.id });

  const giving = predictions(tf, model);
  const predict = ({ shape, values }: NdArray) => {
    const samples = shape[0] as number;
    const size = values.length / samples;
    return giving(samples, (start, count) =>
      // Doubles of a binary file are no values that tfjs takes.
      tf.tensor(
        Float32Array.from(values.slice(start * size, (start + count) * size)),
        [count, ...sample],
        'float32',
      ),
    );
  };

  return {
    metrics(weights, { evaluation } = experiment.problem) {
      if (evaluation === undefined) throw new Error(`${experiment.id} has no held-out samples`);
      const variables = model.layers.flatMap(layer => layer.weights);
      if (variables.length !== weights.length)
        throw new Error(`${experiment.id}: ${weights.length} weights for a model with ${variables.length}`);
      variables.forEach((variable, i) => {
        const value = tf.tensor(weights[i] as Float32Array, variable.shape as number[]);
        variable.write(value);
        value.dispose();
      });
      const width = Number(model.outputs[0]?.shape.at(-1) ?? 1);
      const data = { ...predict(evaluation.inputs), targets: evaluation.targets.values, width };
      return Object.fromEntries(
        metrics.flatMap(({ id, metric, k }) =>
          metric === undefined ? [] : [[id, metricValue(metric, { ...data, k })]],
        ),
      );
    },
    dispose: () => disposeModel(model),
  };
}

/** A model's predictions for some samples and, where it ends with a softmax or sigmoid, what went into that. */
type Predictions = Pick<Predicted, 'predictions' | 'logits'>;

/** Lets a model predict, batch by batch. @returns what takes the number of samples, and some of them as a tensor */
function predictions(tf: TF, model: LayersModel) {
  const ending = endingActivation(model, false);
  return (samples: number, part: (start: number, count: number) => Tensor): Predictions => {
    const batches: Float32Array[] = [];
    const logits: Float32Array[] = [];
    for (let start = 0; start < samples; start += batchSize) {
      batches.push(
        tf.tidy(() => {
          const batch = part(start, Math.min(batchSize, samples - start));
          const apply = () => model.apply(batch, { training: false }) as Tensor;
          if (ending === undefined) return apply().dataSync().slice() as Float32Array;
          const given = ending.leftOut(apply);
          logits.push(given.dataSync().slice() as Float32Array);
          return ending.apply(given).dataSync().slice() as Float32Array;
        }),
      );
    }
    return { predictions: joined(batches), ...(ending !== undefined && { logits: joined(logits) }) };
  };
}

/**
 * Takes metrics of the samples that a session holds out, from the weights that its model has at the moment.
 *
 * @returns undefined when nothing is to be watched
 */
export function openWatch(
  tf: TF,
  { model, heldOut }: Pick<Session, 'model' | 'heldOut'>,
  watched: readonly MetricName[],
): (() => Partial<Record<MetricName, number>>) | undefined {
  if (watched.length === 0 || heldOut === undefined) return undefined;
  const giving = predictions(tf, model);
  const samples = heldOut.inputs.shape[0] as number;
  const targets = heldOut.targets.dataSync().slice();
  const width = Number(model.outputs[0]?.shape.at(-1) ?? 1);
  return () => {
    const data = {
      ...giving(samples, (start, count) => tf.slice(heldOut.inputs, start, count)),
      targets,
      width,
    };
    return Object.fromEntries(watched.map(name => [name, metricValue(name, data)]));
  };
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
