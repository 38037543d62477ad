import type { Tensor } from '@tensorflow/tfjs-node';
import type { NativeExperiment, NdArray, Problem } from '../suite/index.ts';
import { metricValue } from './metrics.ts';
import { buildModel, disposeModel } from './model.ts';
import { endingActivation } from './objective.ts';
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

  const ending = endingActivation(model, false);
  const predict = (inputs: NdArray): { predictions: Float32Array; logits?: Float32Array } => {
    const batches: Float32Array[] = [];
    const logits: Float32Array[] = [];
    const samples = inputs.shape[0] as number;
    const size = inputs.values.length / samples;
    for (let start = 0; start < samples; start += batchSize) {
      const count = Math.min(batchSize, samples - start);
      const values = inputs.values.slice(start * size, (start + count) * size);
      batches.push(
        tf.tidy(() => {
          const batch = tf.tensor(values, [count, ...sample], 'float32');
          const apply = () => model.apply(batch, { training: false }) as Tensor;
          if (ending === undefined) return apply().dataSync().slice() as Float32Array;
          const given = ending.leftOut(apply);
          logits.push(given.dataSync().slice() as Float32Array);
          return ending.apply(given).dataSync().slice() as Float32Array;
        }),
      );
    }
    const predictions = joined(batches);
    return ending === undefined ? { predictions } : { predictions, logits: joined(logits) };
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
        metrics.flatMap(({ id, metric }) => (metric === undefined ? [] : [[id, metricValue(metric, data)]])),
      );
    },
    dispose: () => disposeModel(model),
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
