import type { Scalar, Tensor } from '@tensorflow/tfjs-node';
import type { Schedule } from '../../suite/index.ts';
import type { TF } from '../tf.ts';

// Formulas: Keras 3, keras/src/optimizers/schedules/learning_rate_schedule.py.

/**
 * The learning rate of a step.
 *
 * @param from the optimizer's own rate, from which the schedule goes on
 * @param steps made before this one, a float
 * @param stepsPerEpoch batches in an epoch
 */
export function scheduledRate(
  tf: TF,
  schedule: Schedule,
  from: number,
  steps: Tensor,
  stepsPerEpoch: number,
): Scalar {
  /** Whole multiples of `of` among the steps made. The half keeps a rounded quotient away from a whole number. */
  const whole = (of: number) => tf.floor(tf.div(Number.isInteger(of) ? tf.add(steps, 0.5) : steps, of));
  const share = (of: number, staircase: boolean | undefined) => (staircase ? whole(of) : tf.div(steps, of));
  if ('exponentialDecay' in schedule) {
    const { decaySteps, decayRate, staircase } = schedule.exponentialDecay;
    return tf.mul(tf.pow(tf.scalar(decayRate), share(decaySteps, staircase)), from);
  }
  if ('inverseTimeDecay' in schedule) {
    const { decaySteps, decayRate, staircase } = schedule.inverseTimeDecay;
    return tf.div(from, tf.add(tf.mul(share(decaySteps, staircase), decayRate), 1));
  }
  if ('polynomialDecay' in schedule) {
    const { decaySteps, endLearningRate = 1e-4, power = 1, cycle = false } = schedule.polynomialDecay;
    const length = cycle
      ? tf.mul(tf.maximum(tf.ceil(tf.div(tf.sub(steps, 0.5), decaySteps)), 1), decaySteps)
      : tf.scalar(decaySteps);
    const gone = tf.div(cycle ? steps : tf.minimum(steps, decaySteps), length);
    const left = tf.maximum(tf.sub(1, gone), 0);
    return tf.add(tf.mul(tf.pow(left, tf.scalar(power)), from - endLearningRate), endLearningRate);
  }
  if ('cosineDecay' in schedule) {
    const { decaySteps, alpha = 0, warmupTarget, warmupSteps = 0 } = schedule.cosineDecay;
    const falling = (after: Tensor, height: number): Scalar =>
      tf.mul(cosine(tf, tf.div(tf.minimum(after, decaySteps), decaySteps), alpha), height);
    if (warmupTarget === undefined) return falling(steps, from);
    const warm = tf.add(tf.mul(tf.div(steps, Math.max(warmupSteps, 1)), warmupTarget - from), from);
    const cold = falling(tf.maximum(tf.sub(steps, warmupSteps), 0), warmupTarget);
    return tf.where(tf.less(steps, warmupSteps), warm, cold) as Scalar;
  }
  if ('cosineDecayRestarts' in schedule) {
    const { firstDecaySteps, tMul = 2, mMul = 1, alpha = 0 } = schedule.cosineDecayRestarts;
    const gone = tf.div(steps, firstDecaySteps);
    const restarts = tMul === 1 ? whole(firstDecaySteps) : passed(tf, steps, firstDecaySteps, tMul);
    const stretch = tf.pow(tf.scalar(tMul), restarts);
    const before = tMul === 1 ? restarts : tf.div(tf.sub(stretch, 1), tMul - 1);
    const within = tf.div(tf.sub(gone, before), tMul === 1 ? tf.scalar(1) : stretch);
    return tf.mul(cosine(tf, within, alpha, tf.pow(tf.scalar(mMul), restarts)), from);
  }
  if ('piecewiseConstantDecay' in schedule) {
    const { boundaries, values } = schedule.piecewiseConstantDecay;
    return boundaries.reduce<Scalar>(
      (rate, boundary, i) =>
        tf.where(tf.greater(steps, boundary), tf.scalar(Number(values[i])), rate) as Scalar,
      tf.scalar(from),
    );
  }
  const { rates } = schedule.epochs;
  const epoch = tf.minimum(whole(stepsPerEpoch), rates.length - 1);
  const places = tf.tensor1d(rates.map((_, i) => i));
  // One of the products is not zero, so the sum is the very number that is listed.
  return tf.sum(tf.mul(tf.tensor1d(rates), tf.cast(tf.equal(places, epoch), 'float32')));
}

/** As far as a float32 counts steps one by one, and more restarts than that no schedule is given for. */
const mostSteps = 2 ** 24;
const mostRestarts = 10_000;

/**
 * How many cycles are over: their lengths are a geometric series. Its sums are taken in double precision, since the logarithm
 * that Keras takes of a step is next to a whole number at each of them.
 */
function passed(tf: TF, steps: Tensor, first: number, tMul: number): Tensor {
  const ends: number[] = [];
  for (let end = first, length = first; end < mostSteps && ends.length < mostRestarts; ) {
    // A sum that is whole but for its rounding is whole.
    ends.push(Math.ceil(end * (1 - 1e-12)));
    length *= tMul;
    end += length;
  }
  if (ends.length === 0) return tf.zerosLike(steps);
  return tf.sum(tf.cast(tf.greaterEqual(steps, tf.tensor1d(ends)), 'float32'));
}

/** Half a cosine from `height` down to `alpha`. */
function cosine(tf: TF, gone: Tensor, alpha: number, height: Tensor | number = 1): Scalar {
  const down = tf.mul(tf.mul(tf.add(tf.cos(tf.mul(gone, Math.PI)), 1), 0.5), height);
  return tf.add(tf.mul(down, 1 - alpha), alpha);
}
