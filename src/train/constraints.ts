import type { Tensor, Variable } from '@tensorflow/tfjs-node';
import type { Constraint } from '../suite/index.ts';
import type { TF } from './tf.ts';
import type { Weight } from './weight.ts';

/** What Keras adds to a norm before it divides by it. */
const epsilon = 1e-7;

/**
 * A weight as a constraint leaves it (keras/src/constraints/constraints.py).
 *
 * @param value of any shape; a norm is taken over the constraint's axes of it
 */
function constrained(tf: TF, value: Tensor, constraint: Constraint): Tensor {
  const [name, options] = typeof constraint === 'string' ? [constraint, {}] : named(constraint);
  if (name === 'nonNeg') return tf.maximum(value, 0);
  const { axis = 0, minValue = 0, maxValue = name === 'maxNorm' ? 2 : 1, rate = 1 } = options;
  const norms = tf.sqrt(tf.sum(tf.square(value), axis, true));
  const divisor = tf.add(norms, epsilon);
  if (name === 'unitNorm') return tf.div(value, divisor);
  const within = tf.clipByValue(norms, minValue, maxValue);
  const wanted = rate === 1 ? within : tf.add(tf.mul(within, rate), tf.mul(norms, 1 - rate));
  return tf.mul(value, tf.div(wanted, divisor));
}

interface Norm {
  readonly axis?: number | number[] | undefined;
  readonly minValue?: number | undefined;
  readonly maxValue?: number | undefined;
  readonly rate?: number | undefined;
}

function named(constraint: Exclude<Constraint, string>): [name: string, options: Norm] {
  if ('maxNorm' in constraint) return ['maxNorm', constraint.maxNorm];
  if ('unitNorm' in constraint) return ['unitNorm', constraint.unitNorm];
  return ['minMaxNorm', constraint.minMaxNorm];
}

/** What a step of the optimizer ends with: the weights that have a constraint are brought to what it allows. */
export function constraintsOf(tf: TF, weights: readonly Weight[]): () => void {
  const bound = weights.flatMap(({ variable, trainable, constraint }) =>
    constraint === undefined || !trainable ? [] : [{ variable, constraint }],
  );
  return () => {
    for (const { variable, constraint } of bound) {
      const value = variable.read() as Variable;
      value.assign(tf.tidy(() => constrained(tf, value, constraint)));
    }
  };
}
