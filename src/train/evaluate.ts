import type { Tensor } from '@tensorflow/tfjs-node';
import type { Experiment } from '../suite/index.ts';
import { metricValue } from './metrics.ts';
import { buildModel, disposeModel } from './model.ts';
import type { TF } from './tf.ts';

/** Takes an experiment's metrics, for as many runs of it as are wanted. */
export interface Evaluator {
  /**
   * The metrics of a run, by id, on the held-out samples.
   *
   * @param weights the run's final ones, layer by layer
   */
  metrics(weights: readonly Float32Array[]): Record<string, number>;
  dispose(): void;
}

/** Samples that are predicted at once. It is fixed, because the bits of a product may depend on it. */
const batchSize = 256;

/**
 * A model of its own and the held-out samples: which engine trained does not matter, and nothing of its state is
 * touched. Predictions are float32, the metrics are taken from them in double precision.
 */
export function openEvaluator(tf: TF, experiment: Experiment): Evaluator {
  const { problem, variant } = experiment;
  const { evaluation, metrics } = problem;
  if (evaluation === undefined || metrics === undefined) throw new Error(`${experiment.id} has no metrics`);
  const model = buildModel(tf, variant, problem.inputs.shape.slice(1), { experiment: experiment.id });
  const samples = evaluation.inputs.shape[0] as number;
  const size = evaluation.inputs.values.length / samples;

  const predict = (): Float32Array => {
    const batches: Float32Array[] = [];
    for (let start = 0; start < samples; start += batchSize) {
      const count = Math.min(batchSize, samples - start);
      const values = evaluation.inputs.values.slice(start * size, (start + count) * size);
      batches.push(
        tf.tidy(() => {
          const batch = tf.tensor(values, [count, ...evaluation.inputs.shape.slice(1)], 'float32');
          return (model.apply(batch, { training: false }) as Tensor).dataSync().slice() as Float32Array;
        }),
      );
    }
    const all = new Float32Array(batches.reduce((n, b) => n + b.length, 0));
    let at = 0;
    for (const batch of batches) {
      all.set(batch, at);
      at += batch.length;
    }
    return all;
  };

  return {
    metrics(weights) {
      const variables = model.layers.flatMap(layer => layer.weights);
      if (variables.length !== weights.length)
        throw new Error(`${experiment.id}: ${weights.length} weights for a model with ${variables.length}`);
      variables.forEach((variable, i) => {
        const value = tf.tensor(weights[i] as Float32Array, variable.shape as number[]);
        variable.write(value);
        value.dispose();
      });
      const predictions = predict();
      const width = Number(model.outputs[0]?.shape.at(-1) ?? 1);
      const data = { predictions, targets: evaluation.targets.values, width };
      return Object.fromEntries(metrics.map(({ id, metric }) => [id, metricValue(metric, data)]));
    },
    dispose: () => disposeModel(model),
  };
}
