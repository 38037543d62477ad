import type { Sequential } from '@tensorflow/tfjs-node';
import { type Experiment, formatShape } from '../suite/index.ts';
import { trainingSamples } from './batches.ts';
import { modelWeights } from './weights.ts';

/** What stands in the way of training; the path is relative to the variant. */
export interface TrainingIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Problems that tf.layers does not see when it builds a model, and would crash or pass over in training. */
export function trainingIssues(model: Sequential, experiment: Experiment): TrainingIssue[] {
  return [
    ...layerIssues(experiment),
    ...initializerIssues(model, experiment),
    ...splitIssues(experiment),
    ...classIssues(model, experiment),
  ];
}

function layerIssues({ variant, problem }: Experiment): TrainingIssue[] {
  const issues: TrainingIssue[] = [];
  variant.layers.forEach((outer, i) => {
    const { kind, options } = outer.layer ?? outer;
    if (kind === 'batchNormalization' && (options.center === false || options.scale === false)) {
      const message = 'tf.layers cannot train batchNormalization without center and scale; leave both true';
      issues.push({ path: ['layers', i], message });
    }
    if (kind === 'embedding' && i === 0) {
      const words = options.inputDim as number;
      const wrong = problem.inputs.values.find(x => !Number.isInteger(x) || x < 0 || x >= words);
      if (wrong !== undefined) {
        const message = `the inputs hold ${wrong}; an embedding of inputDim ${words} takes integers from 0 to ${words - 1}`;
        issues.push({ path: ['layers', i], message });
      }
    }
  });
  return issues;
}

function initializerIssues(model: Sequential, { variant }: Experiment): TrainingIssue[] {
  return modelWeights(model, variant).flatMap(({ layer, name, initializer, variable: { shape } }) => {
    const needs =
      initializer === 'identity' && shape.length !== 2
        ? 'a matrix'
        : initializer === 'orthogonal' && shape.length < 2
          ? 'two axes or more'
          : undefined;
    if (needs === undefined) return [];
    const message = `the initializer ${initializer} needs ${needs}; ${name} has shape ${formatShape(shape as number[])}`;
    return [{ path: ['layers', layer], message }];
  });
}

function splitIssues({ variant, problem }: Experiment): TrainingIssue[] {
  try {
    trainingSamples(problem.inputs.shape[0] as number, variant.training.validationSplit);
    return [];
  } catch (error) {
    return [{ path: ['training', 'validationSplit'], message: (error as Error).message }];
  }
}

/** A class that the model has no output for would count as a loss of zero. */
function classIssues(model: Sequential, { variant, problem }: Experiment): TrainingIssue[] {
  if (variant.training.loss !== 'sparseCategoricalCrossentropy') return [];
  const classes = model.outputs[0]?.shape.at(-1) ?? 0;
  const wrong = problem.targets.values.find(x => !Number.isInteger(x) || x < 0 || x >= classes);
  if (wrong === undefined) return [];
  const message = `the targets hold ${wrong}; with ${classes} outputs, sparseCategoricalCrossentropy takes classes from 0 to ${classes - 1}`;
  return [{ path: ['training', 'loss'], message }];
}
