import { z } from 'zod';
import { later } from './later.ts';

const steps = z.number().positive().max(1e9).describe('In steps of the optimizer, one a batch.');
const rate = z.number().min(0);

/**
 * How an optimizer's learning rate goes on from `learningRate`, by Keras' names. `src/train/optimizers/schedules.ts` has
 * the formulas.
 */
export const scheduleKinds = {
  exponentialDecay: {
    says: 'Times decayRate every decaySteps steps; with staircase all at once, and else bit by bit.',
    options: { decaySteps: steps, decayRate: z.number().positive(), staircase: later(z.boolean(), false) },
  },
  inverseTimeDecay: {
    says: 'Divided by 1 + decayRate · steps / decaySteps; with staircase by whole multiples of decaySteps.',
    options: { decaySteps: steps, decayRate: rate, staircase: later(z.boolean(), false) },
  },
  polynomialDecay: {
    says: 'Down to endLearningRate in decaySteps steps, as (1 − steps / decaySteps) to the power; with cycle again and again, each time over a longer stretch.',
    options: {
      decaySteps: steps,
      endLearningRate: later(rate, 1e-4),
      power: later(z.number().positive(), 1),
      cycle: later(z.boolean(), false),
    },
  },
  cosineDecay: {
    says: 'Along half a cosine in decaySteps steps, down to the share alpha of where it begins; before it, in warmupSteps steps, on a line from learningRate to warmupTarget.',
    options: {
      decaySteps: steps,
      alpha: later(rate, 0),
      warmupTarget: z.number().positive().optional(),
      warmupSteps: later(z.number().min(0).max(1e9), 0),
    },
  },
  cosineDecayRestarts: {
    says: 'Half a cosine again and again, the first over firstDecaySteps steps, each next one tMul times as long and from mMul times as high.',
    options: {
      firstDecaySteps: steps,
      tMul: later(z.number().min(1), 2),
      mMul: later(z.number().positive(), 1),
      alpha: later(rate, 0),
    },
  },
  piecewiseConstantDecay: {
    says: 'learningRate up to and including the first of the boundaries, in steps made, and after each of them the value in its place.',
    options: {
      boundaries: z.array(z.int().min(0)).min(1).max(1000),
      values: z.array(rate).min(1).max(1000),
    },
  },
  epochs: {
    says: 'What is listed, epoch by epoch, and after the list its last number: what a LearningRateScheduler of Keras gives. learningRate is not used.',
    options: { rates: z.array(rate).min(1).max(100_000) },
  },
} as const;

export type ScheduleName = keyof typeof scheduleKinds;
/** What an option of a schedule stands for when it is left out; undefined when it has to be given, or means nothing then. */
export const defaultOf = (name: ScheduleName, option: string): unknown => {
  const fields: Readonly<Record<string, z.ZodType>> = scheduleKinds[name].options;
  return fields[option]?.meta()?.default;
};

const one = <K extends ScheduleName>(kind: K) =>
  z.strictObject({ [kind]: z.strictObject(scheduleKinds[kind].options) } as {
    [P in K]: z.ZodObject<(typeof scheduleKinds)[P]['options'], z.core.$strict>;
  });

const piecewise = one('piecewiseConstantDecay').refine(
  ({ piecewiseConstantDecay: { boundaries, values } }) =>
    boundaries.length === values.length &&
    boundaries.every((b, i) => i === 0 || b > Number(boundaries[i - 1])),
  { message: 'boundaries must rise, and values have one number for each of them' },
);

/** One mapping with one key, the schedule's name. */
export const schedule = z.union([
  one('exponentialDecay'),
  one('inverseTimeDecay'),
  one('polynomialDecay'),
  one('cosineDecay'),
  one('cosineDecayRestarts'),
  piecewise,
  one('epochs'),
]);
export type Schedule = Readonly<z.output<typeof schedule>>;
