import type { LayersModel, Tensor } from '@tensorflow/tfjs-node';
import {
  type NativeExperiment,
  type NdArray,
  type Problem,
  probedSamples,
  type Samples,
  scaleBack,
  targetPart,
} from '../suite/index.ts';
import { graphModel } from './graph-model.ts';
import { adaptNormalizations } from './layers/index.ts';
import { metricValue } from './metrics.ts';
import { buildModel, disposeModel } from './model.ts';
import { modelOutputs } from './model-outputs.ts';
import { endingActivation } from './objective.ts';
import type { Predicted } from './predicted.ts';
import type { TF } from './tf.ts';
import { modelWeights } from './weights.ts';

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
  if (variant.graph === undefined) adaptNormalizations(tf, model.layers, experiment.problem.inputs);

  const outputs = modelOutputs(model, experiment);
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
    metrics(weights, problem = experiment.problem) {
      const { evaluation, back } = problem;
      const own = modelWeights(model, variant);
      if (own.length !== weights.length)
        throw new Error(`${experiment.id}: ${weights.length} weights for a model with ${own.length}`);
      own.forEach(({ variable }, i) => {
        const value = tf.tensor(weights[i] as Float32Array, variable.shape as number[]);
        variable.write(value);
        value.dispose();
      });
      // What is scaled is no class, so nothing asks for logits.
      const inUnits = (given: Predictions): Predictions =>
        back ? { predictions: scaleBack(back, given.predictions) } : given;
      const predicted = (of: Samples) => predict(of.inputs).map(inUnits);
      const held = evaluation && predicted(evaluation);
      return Object.fromEntries(
        metrics.flatMap(({ id, metric, output, k, probes }) => {
          const samples = probes === undefined ? evaluation : probedSamples(problem, probes);
          if (samples === undefined) throw new Error(`${experiment.id} has no held-out samples`);
          const all = probes === undefined ? held : predicted(samples);
          const at = outputs.findIndex(({ name }) => name === output?.name);
          const [of, given] = [outputs[at], all?.[at]];
          if (metric === undefined || of === undefined || given === undefined) return [];
          const targets = targetPart(samples.targets, of.target).values;
          return [[id, metricValue(metric, { ...given, targets, width: of.shape.at(-1) ?? 1, k })]];
        }),
      );
    },
    dispose: () => disposeModel(model),
  };
}

/** A model's predictions for some samples and, where it ends with a softmax or sigmoid, what went into that. */
export type Predictions = Pick<Predicted, 'predictions' | 'logits'>;

/**
 * Lets a model predict, batch by batch.
 *
 * @returns what takes the number of samples, and some of them as a tensor, and gives the predictions of each output
 */
export function predictions(tf: TF, model: LayersModel) {
  const give = giver(model);
  return (samples: number, part: (start: number, count: number) => Tensor): Predictions[] => {
    const given: { values: Float32Array[]; logits: Float32Array[] }[] = [];
    for (let start = 0; start < samples; start += batchSize) {
      tf.tidy(() => {
        give(part(start, Math.min(batchSize, samples - start))).forEach(({ value, logits }, i) => {
          given[i] ??= { values: [], logits: [] };
          if (logits !== undefined) given[i].logits.push(logits.dataSync().slice() as Float32Array);
          given[i].values.push(value.dataSync().slice() as Float32Array);
        });
      });
    }
    return given.map(({ values, logits }) => ({
      predictions: joined(values),
      ...(logits.length > 0 && { logits: joined(logits) }),
    }));
  };
}

/** What a model gives for a batch, by output, with what goes into the softmax or sigmoid that it comes from. */
function giver(model: LayersModel): (batch: Tensor) => { value: Tensor; logits?: Tensor }[] {
  const graph = graphModel(model);
  if (graph !== undefined) return batch => graph.run(batch, false);
  const ending = endingActivation(model, false);
  return batch => {
    const apply = () => model.apply(batch, { training: false }) as Tensor;
    if (ending === undefined) return [{ value: apply() }];
    const logits = ending.leftOut(apply);
    return [{ value: ending.apply(logits), logits }];
  };
}

/** The numbers of several parts, one after the other. */
export function joined(parts: readonly ArrayLike<number>[]): Float32Array {
  const all = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
