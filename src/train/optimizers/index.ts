import type { NamedTensorMap, Scalar, Tensor, Variable } from '@tensorflow/tfjs-node';
import type { Optimizer } from '../../suite/index.ts';
import type { WordMeasure, WordRule } from '../embeddings.ts';
import type { TF } from '../tf.ts';
import { adam, adamax, nadam } from './adam.ts';
import { adadelta, adagrad, ftrl, rmsprop } from './adaptive.ts';
import { lion, sgd } from './descent.ts';
import { clipped } from './gradients.ts';
import type { Rule, Starts, Variables } from './rule.ts';
import { scheduledRate } from './schedules.ts';

/** Changes weights by their gradients. */
export interface StepOptimizer {
  /** One step. @param gradients of the loss by the variables' names; null where the loss has none */
  applyGradients(gradients: NamedTensorMap): void;
  /**
   * The variables that are carried from step to step, in a fixed order. Most are made in the first step: before it,
   * they are missing here.
   */
  state(): Variable[];
  /** The learning rate, where something else sets it between steps. It is not among the state. */
  readonly rate: Variable | undefined;
  dispose(): void;
}

/**
 * The optimizer that a suite describes, with Keras' updates. tf.train's own optimizers are not used: three of them train
 * otherwise than Keras, and none has Keras' options.
 */
export function makeOptimizer(
  tf: TF,
  optimizer: Optimizer,
  options: OptimizerPlace = { stepsPerEpoch: 1 },
): StepOptimizer {
  const by = <Slots extends Starts, Shared extends Starts>(rule: Rule<Slots, Shared>) =>
    stepOptimizer(tf, optimizer, rule, options);
  switch (optimizer.name) {
    case 'adam':
    case 'adamw':
      return by(adam(optimizer));
    case 'adamax':
      return by(adamax(optimizer));
    case 'nadam':
      return by(nadam(optimizer));
    case 'sgd':
    case 'momentum':
      return by(sgd(optimizer));
    case 'lion':
      return by(lion(optimizer));
    case 'rmsprop':
      return by(rmsprop(optimizer));
    case 'adagrad':
      return by(adagrad(optimizer));
    case 'adadelta':
      return by(adadelta(optimizer));
    case 'ftrl':
      return by(ftrl(optimizer));
  }
}

/** What an optimizer, and the clipping before it, does with each use of a word. */
export function wordRule(optimizer: Optimizer): WordRule | undefined {
  const { name, clipnorm, globalClipnorm, clipvalue, repeatedWords = 'each' } = optimizer;
  const norm: WordMeasure[] = clipnorm !== undefined || globalClipnorm !== undefined ? ['squares'] : [];
  // By the norm of all weights what is clipped is the sum, in Keras 3 as well.
  const own = repeatedWords === 'sum' || globalClipnorm !== undefined ? [] : ownMeasures(name);
  const measures = [...new Set([...norm, ...own])];
  return measures.length === 0 && clipvalue === undefined ? undefined : { measures, clip: clipvalue };
}

function ownMeasures(name: Optimizer['name']): WordMeasure[] {
  if (name === 'adamax') return ['sizes'];
  return ['sgd', 'momentum', 'lion'].includes(name) ? [] : ['squares'];
}

/** What an optimizer has to know of the training that it is for. */
export interface OptimizerPlace {
  readonly stepsPerEpoch: number;
  /** Set if the learning rate is a variable that something else sets. */
  readonly adjustable?: boolean;
}

/** Clips the gradients, lets the weights decay, and lets each go its step, in Keras' order. */
function stepOptimizer<Slots extends Starts, Shared extends Starts>(
  tf: TF,
  optimizer: Optimizer,
  rule: Rule<Slots, Shared>,
  { stepsPerEpoch, adjustable = false }: OptimizerPlace,
): StepOptimizer {
  const { decay = 0, schedule, weightDecay = 0, learningRate } = optimizer;
  const counts = rule.counts || decay > 0 || schedule !== undefined;
  const variable = (shape: number[], start: number) =>
    tf.tidy(() => tf.variable(tf.fill(shape, start), false));
  /** Object.entries and Object.fromEntries forget the names; `Variables` says them again. */
  const variables = <S extends Starts>(starts: S, make: (name: string, start: number) => Variable) =>
    Object.fromEntries(
      Object.entries(starts).map(([name, start]) => [name, make(name, start)]),
    ) as Variables<S>;
  const steps = variable([], 0);
  const adjusted = adjustable ? variable([], learningRate) : undefined;
  const rateNow = (): number | Scalar => {
    if (adjusted !== undefined) return adjusted as Tensor as Scalar;
    if (schedule !== undefined) return scheduledRate(tf, schedule, learningRate, steps, stepsPerEpoch);
    return decay > 0 ? decayed(tf, learningRate, decay, steps) : learningRate;
  };
  const shared = variables(rule.shared, (_, start) => variable([], start));
  /** By slot, the variables of the weights by their places. */
  const slots = new Map(Object.keys(rule.slots).map(name => [name, new Map<number, Variable>()]));
  const slotsOf = (place: number, value: Variable) =>
    variables(rule.slots, (name, start) => {
      const made = slots.get(name)?.get(place) ?? variable(value.shape, start);
      slots.get(name)?.set(place, made);
      return made;
    });
  const state = () => [
    ...(counts ? [steps] : []),
    ...Object.values(shared),
    ...[...slots.values()].flatMap(made => [...made].sort(([a], [b]) => a - b).map(([, slot]) => slot)),
  ];
  return {
    state,
    rate: adjusted,
    applyGradients(gradients) {
      tf.tidy(() => {
        const entries = Object.entries(gradients).flatMap(([name, gradient], place) => {
          const value = tf.engine().registeredVariables[name];
          return gradient === null || value === undefined ? [] : [{ place, value, gradient }];
        });
        const rate = rateNow();
        if (counts) steps.assign(tf.add(steps, 1));
        const update = rule.begin({ tf, rate, steps, shared });
        const given = entries.map(({ gradient }) => gradient);
        clipped(tf, given, optimizer).forEach((gradient, i) => {
          const entry = entries[i];
          if (entry === undefined) return;
          const { place, value } = entry;
          if (weightDecay > 0) value.assign(tf.sub(value, tf.mul(tf.mul(value, weightDecay), rate)));
          update(value, gradient, slotsOf(place, value));
        });
      });
    },
    dispose: () => tf.dispose([steps, ...(adjusted ? [adjusted] : []), ...state()]),
  };
}

/** The `decay` of Keras' optimizers up to 2.10: learningRate / (1 + decay · steps made before this one). */
const decayed = (tf: TF, learningRate: number, decay: number, steps: Variable): Scalar =>
  tf.div(learningRate, tf.add(tf.mul(steps, decay), 1));
