import {
  formatShape,
  type LayersAndGraph,
  type NativeExperiment,
  nativeExperiments,
  type Suite,
  sizeOf,
  sizeOfModel,
} from '../suite/index.ts';
import { plainTf } from './custom/index.ts';
import { maxParameters, tooLarge } from './limit.ts';
import { buildModel, disposeModel, parameterCount } from './model.ts';
import { modelOutputs } from './model-outputs.ts';
import type { TF } from './tf.ts';
import { onesMasks, trainingIssues, trialIssues } from './trainable.ts';

/** Something that is wrong with a variant's model; the path is relative to the variant. */
export interface ModelIssue {
  readonly problem: string;
  readonly variant: string;
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Builds every model of a suite, untrained, and lets tf.layers check it. Only when none is refused is each one tried,
 * which
 * takes a hundred times as long.
 *
 * @param options `trial: false` leaves the trial out
 */
export async function checkModels(suite: Suite, { trial = true } = {}): Promise<ModelIssue[]> {
  const tf = plainTf();
  const refused = nativeExperiments(suite).flatMap(e => checkModel(tf, e, trainingIssues));
  return refused.length > 0 || !trial
    ? refused
    : nativeExperiments(suite).flatMap(e => checkModel(tf, e, trialIssues.bind(null, tf)));
}

/**
 * Shape of what layers make of one sample, without the batch axis.
 *
 * @throws Error that names the layer if tf.layers refuses one, or says that there are too many parameters
 */
export function outputShape(model: LayersAndGraph, inputShape: readonly number[]): number[] {
  const size = countWeights(model, inputShape);
  if (size > maxParameters) throw new Error(tooLarge(size));
  const built = buildModel(plainTf(), { id: 'model', ...model }, inputShape, {
    masks: onesMasks(plainTf()),
  });
  try {
    return (built.outputs[0]?.shape ?? []).slice(1).map(Number);
  } finally {
    disposeModel(built);
  }
}

function checkModel(tf: TF, experiment: NativeExperiment, look: typeof trainingIssues): ModelIssue[] {
  const { problem, variant } = experiment;
  const issue = (path: readonly (string | number)[], message: string): ModelIssue => ({
    problem: problem.id,
    variant: variant.id,
    // A model that code builds has no list of layers in the suite's file that a path could point into.
    path: variant.code !== undefined && path[0] === 'layers' ? ['build'] : path,
    message,
  });
  const size = countWeights(variant, problem.inputs.shape.slice(1));
  if (size > maxParameters) return [issue(['layers'], tooLarge(size))];
  let model: ReturnType<typeof buildModel>;
  try {
    model = buildModel(tf, variant, problem.inputs.shape.slice(1), {
      experiment: experiment.id,
      masks: onesMasks(tf),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const layer = /layer (\d+) \(/.exec(message);
    return [issue(layer ? ['layers', Number(layer[1]) - 1] : ['layers'], message)];
  }
  try {
    const issues: ModelIssue[] = [];
    const parameters = parameterCount(model);
    if (variant.parameters !== undefined && variant.parameters !== parameters) {
      issues.push(
        issue(['parameters'], `the source states ${variant.parameters}; the model has ${parameters}`),
      );
    }
    for (const { name, shape, target, loss } of modelOutputs(model, experiment)) {
      if (loss === 'sparseCategoricalCrossentropy' || formatShape(shape) === formatShape(target.shape))
        continue;
      const what = name === undefined ? '' : ` for ${name}`;
      issues.push(
        issue(
          ['layers'],
          `the model gives ${formatShape(shape)} a sample${what}; the targets are ${formatShape(target.shape)}`,
        ),
      );
    }
    for (const { path, message } of look(model, experiment)) issues.push(issue(path, message));
    return issues;
  } finally {
    disposeModel(model);
  }
}

/** How many weights there are to be, so that a monster is refused before it is built. */
function countWeights(model: LayersAndGraph, sample: readonly number[]): number {
  const weights = sizeOfModel(model, sample).layers.flatMap(layer => layer.weights);
  return weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}
