import type { Scalar, Sequential, Tensor, Variable } from '@tensorflow/tfjs-node';
import {
  classMetrics,
  formatShape,
  type LayerOptions,
  type NativeExperiment,
  probedSamples,
  sizeOfModel,
  sparseMetrics,
  type Training,
  targetPart,
  unwrapped,
  watchedMetrics,
} from '../suite/index.ts';
import { trainingSamples } from './batches.ts';
import { schemeOf } from './initializers.ts';
import { maskIssue } from './masking.ts';
import type { MaskSource } from './masks.ts';
import { placeOf } from './model.ts';
import { modelOutputs } from './model-outputs.ts';
import type { TF } from './tf.ts';
import type { TrainingIssue } from './training-issue.ts';
import { modelWeights } from './weights.ts';
import { wordIssues } from './words.ts';

/**
 * Problems that tf.layers does not see when it builds a model, and would crash on or pass over in training.
 *
 * @param model the experiment's, built with `onesMasks`
 */
export function trainingIssues(model: Sequential, experiment: NativeExperiment): TrainingIssue[] {
  return [
    ...layerIssues(experiment),
    ...frozenIssues(model),
    ...wordIssues(model, experiment),
    ...maskIssues(model),
    ...reshapeIssues(model),
    ...initializerIssues(model, experiment),
    ...splitIssues(experiment),
    ...classIssues(model, experiment),
    ...metricIssues(model, experiment),
  ];
}

/** A model that nothing can change. */
function frozenIssues(model: Sequential): TrainingIssue[] {
  if (model.trainableWeights.length > 0 || model.weights.length === 0) return [];
  return [
    { path: ['layers'], message: 'trainable is false for every layer that has weights: nothing is trained' },
  ];
}

function maskIssues(model: Sequential): TrainingIssue[] {
  const issue = maskIssue(model);
  return issue === undefined ? [] : [{ path: ['layers'], message: `the model ${issue}` }];
}

/** Masks that drop nothing. */
export const onesMasks = (tf: TF): MaskSource => ({ mask: (_layer, shape) => tf.ones([...shape]) });

/** A model whose forward pass takes more multiplications than this is not tried: they would take about a second. */
const trialLimit = 2e8;

/** What one step on one sample shows: options that tf.layers takes and then has no kernel or no gradient for */
export function trialIssues(
  tf: TF,
  model: Sequential,
  { problem, variant }: NativeExperiment,
): TrainingIssue[] {
  const variables = model.trainableWeights.map(weight => weight.read() as Variable);
  // This process trains without native code, so slowly that trying a larger model would take longer than letting its
  // run fail.
  if (trialCost(model, problem.inputs.shape.slice(1)) > trialLimit) return [];
  const random = Math.random;
  let draws = 0;
  if (variant.code !== undefined) {
    Math.random = () => {
      draws++;
      return random();
    };
  }
  try {
    tf.tidy(() => {
      const sample = tf.zeros([1, ...problem.inputs.shape.slice(1)]);
      const output = () => model.apply(sample, { training: true }) as Tensor;
      if (variables.length === 0) output();
      else tf.variableGrads(() => tf.sum(output()) as Scalar, variables);
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ path: ['layers'], message: `tf.layers builds this model but cannot train it: ${why}` }];
  } finally {
    Math.random = random;
  }
  if (draws === 0) return [];
  const message = 'a layer draws random numbers in training that no seed reaches; use tf.layers.dropout';
  return [{ path: ['layers'], message }];
}

/**
 * Multiplications of a forward pass, roughly: each layer uses its weights once for each time step of its input or
 * output, and makes the numbers of its output.
 */
function trialCost(model: Sequential, sample: readonly number[]): number {
  const stepsOf = (shape: readonly number[]) => size(shape.slice(0, -1));
  let given = sample;
  return model.layers.reduce((cost, layer) => {
    // A layer that is used more than once may have several shapes, and one with states has several outputs.
    const [node] = layer.inboundNodes;
    const shapes = node?.outputShapes ?? [];
    const first = (Array.isArray(shapes[0]) ? shapes[0] : shapes) as (number | null)[];
    const gives = first.slice(1).map(d => d ?? 1);
    const weights = layer.weights.reduce((n, w) => n + size(w.shape.map(d => d ?? 1)), 0);
    const own = Math.max(stepsOf(given), stepsOf(gives)) * (weights + stepCost) + size(gives);
    given = gives;
    return cost + own;
  }, 0);
}

/** The least cost of one time step of a recurrent layer, in multiplications, however small the layer is. */
const stepCost = 20_000;
const size = (shape: readonly number[]) => shape.reduce((product, d) => product * d, 1);

function layerIssues({ variant, problem }: NativeExperiment): TrainingIssue[] {
  const issues: TrainingIssue[] = [];
  const sizes = sizeOfModel(variant, problem.inputs.shape.slice(1)).layers;
  variant.layers.forEach((outer, i) => {
    const { kind, options } = unwrapped(outer);
    if ('stateful' in options && options.stateful === true) {
      const masked = variant.layers.some(layer => {
        const { options: own } = unwrapped(layer);
        return 'maskZero' in own && own.maskZero;
      });
      const message =
        outer.kind === 'timeDistributed'
          ? 'is stateful within timeDistributed, where each step would begin with the states of the step before; leave one of both out'
          : masked
            ? 'is stateful and behind maskZero: what masked steps leave of its states is not done as in Keras; leave one of them out'
            : statefulIssue(variant.training, problem.inputs.shape[0] ?? 0);
      if (message !== undefined) issues.push({ path: ['layers', i], message });
    }
    if (kind === 'normalization') {
      const given = i === 0 ? problem.inputs.shape.slice(1) : (sizes[i - 1]?.output ?? []);
      const unknown =
        variant.graph !== undefined ||
        problem.recipe !== undefined ||
        outer.kind !== kind ||
        sizes.slice(0, i).some(({ weights }) => weights.length > 0);
      const message = normalizationIssue(options, given.at(-1) ?? 1, unknown);
      if (message !== undefined) issues.push({ path: ['layers', i], message });
    }
    if (outer.kind === 'timeDistributed' && 'activityRegularizer' in options && options.activityRegularizer) {
      const message =
        'Keras leaves an activityRegularizer within timeDistributed out of the loss; put it on a layer of its own, or leave it out';
      issues.push({ path: ['layers', i], message });
    }
  });
  return issues;
}

/** Keras takes batches of one size only for a stateful layer, and what they hand on makes sense in one order. */
function statefulIssue(
  { batchSize, validationSplit, shuffle }: Training,
  samples: number,
): string | undefined {
  if (shuffle)
    return 'hands its states from batch to batch, which are in another order each time; set shuffle: false';
  const trained = trainingSamples(samples, validationSplit);
  return trained % batchSize === 0
    ? undefined
    : `is stateful and takes whole batches only; ${trained} samples are no whole number of batches of ${batchSize}`;
}

/** @param alone whether its data are not known before a training: within a wrapper, behind weights, drawn by the seed */
function normalizationIssue(
  { mean, variance }: LayerOptions['normalization'],
  features: number,
  alone: boolean,
): string | undefined {
  if (mean === undefined && variance === undefined) {
    return alone
      ? 'a normalization takes its mean and variance from the data; behind layers with weights, within another layer, in a graph, and of data that a seed draws, write both here'
      : undefined;
  }
  if (mean === undefined || variance === undefined)
    return `a normalization by given numbers needs both; ${mean === undefined ? 'mean' : 'variance'} is missing`;
  const lengths = [mean, variance].map(of => (typeof of === 'number' ? 1 : of.length));
  if (lengths.every(length => length === 1 || length === features)) return undefined;
  return `mean and variance have ${lengths.join(' and ')} numbers; one for all is wanted, or one for each of the ${features} features`;
}

/**
 * Reshapes whose input and output differ in size, which tf.layers finds out only when it trains. A reshape with an
 * axis that is left open is not judged.
 */
function reshapeIssues(model: Sequential): TrainingIssue[] {
  return model.layers.flatMap(layer => {
    if (layer.getClassName() !== 'Reshape') return [];
    return layer.inboundNodes.flatMap(({ inputShapes, outputShapes }): TrainingIssue[] => {
      const sampleOf = (shapes: readonly unknown[]) => (shapes.flat() as (number | null)[]).slice(1);
      const [taken, given] = [sampleOf(inputShapes), sampleOf(outputShapes)];
      if (!isWhole(taken) || !isWhole(given) || size(taken) === size(given)) return [];
      const message = `a reshape of ${formatShape(taken)} cannot give ${formatShape(given)}: ${size(taken)} numbers are not ${size(given)}`;
      return [{ path: ['layers', placeOf(model, layer)], message }];
    });
  });
}

const isWhole = (shape: readonly (number | null)[]): shape is number[] => !shape.includes(null);

function initializerIssues(model: Sequential, { variant }: NativeExperiment): TrainingIssue[] {
  return modelWeights(model, variant).flatMap(({ layer, name, initializer, variable: { shape } }) => {
    const { kind } = schemeOf(initializer);
    const needs =
      kind === 'identity' && shape.length !== 2
        ? 'a matrix'
        : kind === 'orthogonal' && shape.length < 2
          ? 'two axes or more'
          : undefined;
    if (needs === undefined) return [];
    const called = typeof initializer === 'string' ? initializer : initializer.className;
    const message = `the initializer ${called} needs ${needs}; ${name} has shape ${formatShape(shape as number[])}`;
    return [{ path: ['layers', layer], message }];
  });
}

function splitIssues({ variant, problem }: NativeExperiment): TrainingIssue[] {
  try {
    trainingSamples(problem.inputs.shape[0] as number, variant.training.validationSplit);
    return [];
  } catch (error) {
    return [{ path: ['training', 'validationSplit'], message: (error as Error).message }];
  }
}

/** Targets that are no class of the model: sparseCategoricalCrossentropy would take their loss for zero. */
function classIssues(model: Sequential, experiment: NativeExperiment): TrainingIssue[] {
  return modelOutputs(model, experiment).flatMap(({ name, shape, target, loss }): TrainingIssue[] => {
    if (loss !== 'sparseCategoricalCrossentropy') return [];
    const classes = shape.at(-1) ?? 0;
    const values = targetPart(experiment.problem.targets, target).values;
    const wrong = values.find(x => !Number.isInteger(x) || x < 0 || x >= classes);
    if (wrong === undefined) return [];
    const which = name === undefined ? 'the targets hold' : `the targets of ${name} hold`;
    const message = `${which} ${wrong}; with ${classes} outputs, sparseCategoricalCrossentropy takes classes from 0 to ${classes - 1}`;
    return [{ path: ['training', 'loss'], message }];
  });
}

/** Metrics that the model's outputs do not fit. That the targets fit was checked when the suite was resolved. */
function metricIssues(model: Sequential, experiment: NativeExperiment): TrainingIssue[] {
  const { problem, variant } = experiment;
  const { evaluation, metrics = [], validation = problem } = problem;
  const all = modelOutputs(model, experiment);
  const taken = [
    ...metrics.map(({ id, metric, output, probes }) => ({
      id,
      metric,
      held: probes === undefined ? evaluation : probedSamples(problem, probes),
      about: output?.name,
    })),
    ...watchedMetrics(variant.training).map(({ metric, held, output }) => ({
      id: metric,
      metric,
      held: held ? validation : problem,
      about: output,
    })),
  ];
  return taken.flatMap(({ id, metric, held, about }): TrainingIssue[] => {
    const own = all.find(({ name }) => name === about);
    if (held === undefined) return [];
    // Programs alone give it.
    if (metric === undefined || own === undefined) return [];
    const { shape: output, target } = own;
    const targets = target.shape;
    const issue = (message: string) => [{ path: ['layers'], message: `metric ${id}: ${message}` }];
    const shown = formatShape(output);
    const sparse = sparseMetrics.includes(metric) || (classMetrics.includes(metric) && targets.at(-1) === 1);
    // Of a class of yes and no, one number says both.
    const both = classMetrics.includes(metric) && output.at(-1) === 1;
    if (!sparse || both) {
      if (formatShape(output) === formatShape(targets)) return [];
      return issue(`the model gives ${shown} a sample; the held-out targets are ${formatShape(targets)}`);
    }
    const classes = output.at(-1) ?? 0;
    if (formatShape(output.slice(0, -1)) !== formatShape(targets.slice(0, -1)) || classes < 2)
      return issue(`${metric} needs a number for each class; the model gives ${shown} a sample`);
    const wrong = targetPart(held.targets, target).values.find((v: number) => v >= classes);
    if (wrong === undefined) return [];
    return issue(`the held-out targets hold class ${wrong}; the model has classes 0 to ${classes - 1}`);
  });
}
