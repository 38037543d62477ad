import type { Sequential, Tensor, Variable } from '@tensorflow/tfjs-node';
import { formatShape, type NdArray, type Problem } from '../suite/index.ts';
import { type Batch, batchPlan, trainingSamples } from './batches.ts';
import { constraintsOf } from './constraints.ts';
import { type Words, watchWords } from './embeddings.ts';
import { initialise } from './initialise.ts';
import { adaptNormalizations } from './layers/index.ts';
import type { MaskSource } from './masks.ts';
import { buildModel, disposeModel, layersOf } from './model.ts';
import { type Objective, objective } from './objective.ts';
import { makeOptimizer, type StepOptimizer, wordRule } from './optimizers/index.ts';
import { type Penalties, penaltiesOf, watchedLayers } from './penalties.ts';
import type { RunNames } from './seeds.ts';
import type { TF } from './tf.ts';
import { runNames, type Task } from './types.ts';
import type { Weight } from './weight.ts';
import { classWeights, weightsOfRows } from './weighting.ts';
import { modelWeights } from './weights.ts';

/** Inputs [samples, …] and targets [samples, …]. */
export interface Data {
  readonly inputs: Tensor;
  readonly targets: Tensor;
  /** [samples]: what the loss of each is multiplied by; 1 when it is left out. */
  readonly weights?: Tensor;
}

type Samples = NonNullable<Problem['validation']>;
/** What a session takes of a problem. */
type Loaded = Pick<Problem, 'inputs' | 'targets' | 'validation' | 'rows'>;

/** All that the training of a run needs and that does not depend on the engine. */
export interface Session {
  readonly names: RunNames;
  readonly model: Sequential;
  /** Layer by layer, those that are not trained included. */
  readonly weights: readonly Weight[];
  readonly optimizer: StepOptimizer;
  /** The model's trainable weights, layer by layer. */
  readonly variables: readonly Variable[];
  /** What stands beside the weights of embeddings. */
  readonly words: Words;
  readonly objective: Objective;
  /** What regularizers add to the loss. */
  readonly penalties: Penalties;
  /** Brings the weights that have a constraint to what it allows. */
  readonly constrain: () => void;
  /** The samples that are trained on. */
  readonly training: Data;
  /** The problem's own samples for it, or the last ones when some are held out. */
  readonly heldOut: Data | undefined;
  /** The batches of every epoch, as places in the epoch's order. */
  readonly batches: readonly Batch[];
  /** Takes other data of the same shapes in place of those that it has. */
  load(problem: Loaded): void;
  dispose(): void;
}

/** Some samples as a tensor. Each part is made from the data directly, so that no copy of the whole is ever there. */
function samplesTensor(tf: TF, { shape, values }: NdArray, from: number, count: number): Tensor {
  const size = values.length / (shape[0] ?? 1);
  const part = values.slice(from * size, (from + count) * size);
  return tf.tensor(Float32Array.from(part), [count, ...shape.slice(1)], 'float32');
}

/** Builds a run's model with its initial weights, its optimizer, and its data. */
export function openSession(tf: TF, run: Task, masks?: MaskSource): Session {
  const { problem, variant, id } = run.experiment;
  const { batchSize, validationSplit } = variant.training;
  const names = runNames(run);
  const samples = problem.inputs.shape[0] as number;
  const trained = trainingSamples(samples, validationSplit);
  const batches = batchPlan(trained, batchSize);
  const model = buildModel(tf, variant, problem.inputs.shape.slice(1), {
    experiment: id,
    ...(masks === undefined ? {} : { masks }),
  });
  if (variant.graph === undefined) adaptNormalizations(tf, model.layers, problem.inputs);
  try {
    initialise(tf, model, variant, names);
  } catch (error) {
    disposeModel(model);
    throw error;
  }
  const part = (of: Samples, from: number, count: number): Data => ({
    inputs: samplesTensor(tf, of.inputs, from, count),
    targets: samplesTensor(tf, of.targets, from, count),
    ...(of.sampleWeight && {
      weights: tf.tensor1d(Float32Array.from(of.sampleWeight.slice(from, from + count))),
    }),
  });
  const tensorsOf = (of: Loaded) => {
    const { inputs, targets, validation } = of;
    const sampleWeight = weightsOfRows(variant, of);
    // As in Keras, the weights of classes are for what is trained on; those of samples go with their samples.
    const weights = sampleWeight ?? classWeights(of, variant.training);
    const own = validation && part(validation, 0, validation.inputs.shape[0] as number);
    const left = () =>
      part({ inputs, targets, ...(sampleWeight && { sampleWeight }) }, trained, samples - trained);
    return {
      training: part({ inputs, targets, ...(weights && { sampleWeight: weights }) }, 0, trained),
      heldOut: own ?? (trained < samples ? left() : undefined),
    };
  };
  let data = tensorsOf(problem);
  const shapes = (of: Loaded) =>
    [of, of.validation]
      .map(d => formatShape([...(d?.inputs.shape ?? []), ...(d?.targets.shape ?? [])]))
      .join();
  const release = () => {
    for (const tensors of [data.training, data.heldOut]) tf.dispose(Object.values(tensors ?? {}));
  };
  const optimizer = makeOptimizer(tf, variant.training.optimizer, {
    stepsPerEpoch: batches.length,
    adjustable: variant.training.reduceOnPlateau !== undefined,
  });
  const weights = modelWeights(model, variant);
  const words = watchWords(tf, model, wordRule(variant.training.optimizer), weights);
  const penalties = penaltiesOf(tf, watchedLayers(layersOf(model), variant.layers), weights);
  return {
    names,
    model,
    weights,
    optimizer,
    words,
    variables: model.trainableWeights.map(weight => weight.read() as Variable),
    objective: penalties.noting(objective(tf, model, variant.training)),
    penalties,
    constrain: constraintsOf(tf, weights),
    get training() {
      return data.training;
    },
    get heldOut() {
      return data.heldOut;
    },
    batches,
    load(other) {
      if (shapes(other) !== shapes(problem))
        throw new Error(`${id}: data of ${shapes(other)} for a session of ${shapes(problem)}`);
      release();
      data = tensorsOf(other);
    },
    dispose() {
      release();
      penalties.dispose();
      optimizer.dispose();
      words.dispose();
      disposeModel(model);
    },
  };
}
