import type { NamedTensorMap, Tensor, Optimizer as TfOptimizer, Variable } from '@tensorflow/tfjs-node';
import type { Optimizer } from '../suite/index.ts';
import type { TF } from './tf.ts';

/**
 * The optimizer that a suite describes, with Keras' updates.
 *
 * tf.train's own are used where they are Keras': sgd, momentum, adamax, rmsprop, and adagrad, whose epsilon is
 * 1e-7 in both. Three are written here because tf.train's are not, and training shows it: adam, centred
 * rmsprop and adadelta.
 */
export function makeOptimizer(tf: TF, optimizer: Optimizer): TfOptimizer {
  const { learningRate } = optimizer;
  switch (optimizer.name) {
    case 'adam':
      return adam(tf, learningRate, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
    case 'adamax':
      return tf.train.adamax(learningRate, optimizer.beta1, optimizer.beta2, optimizer.epsilon);
    case 'sgd':
      return tf.train.sgd(learningRate);
    case 'momentum':
      return tf.train.momentum(learningRate, optimizer.momentum, optimizer.nesterov);
    case 'rmsprop': {
      const { rho, momentum, epsilon } = optimizer;
      return optimizer.centered
        ? centredRmsprop(tf, learningRate, rho, momentum, epsilon)
        : tf.train.rmsprop(learningRate, rho, momentum, epsilon);
    }
    case 'adagrad':
      return tf.train.adagrad(learningRate, optimizer.initialAccumulatorValue);
    case 'adadelta':
      return adadelta(tf, learningRate, optimizer.rho, optimizer.epsilon);
  }
}

/**
 * The variables that an optimizer carries from step to step, in a fixed order. Most are made in the first
 * step: before it, they are missing here.
 */
export function optimizerState(tf: TF, optimizer: TfOptimizer): Variable[] {
  return Object.values(optimizer).flatMap(field => {
    if (field instanceof tf.Variable) return [field];
    if (!Array.isArray(field)) return [];
    return field.flatMap(slot => (slot?.variable instanceof tf.Variable ? [slot.variable as Variable] : []));
  });
}

type Slots = { originalName: string; variable: Variable }[];

/** The slot of the i-th variable, zeros at first. */
function slot(tf: TF, slots: Slots, i: number, like: Variable, name: string): Variable {
  const made = slots[i];
  if (made !== undefined) return made.variable;
  const variable = tf.tidy(() => tf.variable(tf.zerosLike(like), false));
  slots[i] = { originalName: `${like.name}/${name}`, variable };
  return variable;
}

/** Variables and their gradients as tf.Optimizer hands them over; a gradient is null where the loss has none. */
function entries(tf: TF, gradients: Gradients) {
  const list = Array.isArray(gradients) ? gradients : toList(gradients);
  const registered = tf.engine().registeredVariables;
  return list.flatMap(({ name, tensor }, i) =>
    tensor === null ? [] : [{ i, value: registered[name] as Variable, gradient: tensor }],
  );
}

type Gradients = NamedTensorMap | { name: string; tensor: Tensor | null }[];
const toList = (map: NamedTensorMap) => Object.entries(map).map(([name, tensor]) => ({ name, tensor }));

/**
 * tf.train follows algorithm 1 of Kingma and Ba (2015), m̂ / (√v̂ + ε). Keras has the order of their
 * section 2, m · √(1−β₂ᵗ)/(1−β₁ᵗ) / (√v + ε), in which ε weighs 1/√(1−β₂ᵗ) times as much: 3e-6 instead of
 * 1e-7 in the first step. Recurrent layers do have gradients as small as that, and part from Keras by them.
 */
function adam(tf: TF, learningRate: number, beta1: number, beta2: number, epsilon: number): TfOptimizer {
  class KerasAdam extends tf.Optimizer {
    static readonly className = 'KerasAdam';
    /** Steps made, as a float that a graph can carry along. */
    readonly steps = tf.tidy(() => tf.variable(tf.scalar(0), false));
    readonly firstMoments: Slots = [];
    readonly secondMoments: Slots = [];

    override applyGradients(gradients: Gradients): void {
      tf.tidy(() => {
        this.steps.assign(tf.add(this.steps, 1));
        const left = (beta: number) => tf.sub(1, tf.pow(beta, this.steps));
        const rate = tf.div(tf.mul(tf.sqrt(left(beta2)), learningRate), left(beta1));
        for (const { i, value, gradient } of entries(tf, gradients)) {
          const first = slot(tf, this.firstMoments, i, value, 'm');
          const second = slot(tf, this.secondMoments, i, value, 'v');
          first.assign(tf.add(first, tf.mul(tf.sub(gradient, first), 1 - beta1)));
          second.assign(tf.add(second, tf.mul(tf.sub(tf.square(gradient), second), 1 - beta2)));
          value.assign(tf.sub(value, tf.div(tf.mul(first, rate), tf.add(tf.sqrt(second), epsilon))));
        }
      });
    }
    override dispose(): void {
      tf.dispose(optimizerState(tf, this));
    }
    override getConfig() {
      return { learningRate, beta1, beta2, epsilon };
    }
  }
  return new KerasAdam();
}

/**
 * tf.train subtracts epsilon under the root, √(mean square − (mean² + ε)), which is not a number where
 * the gradient is zero. Keras adds it: √(mean square − mean² + ε).
 */
function centredRmsprop(
  tf: TF,
  learningRate: number,
  rho: number,
  momentum: number,
  epsilon: number,
): TfOptimizer {
  class CentredRmsprop extends tf.Optimizer {
    static readonly className = 'CentredRmsprop';
    readonly squares: Slots = [];
    readonly means: Slots = [];
    readonly moments: Slots = [];

    override applyGradients(gradients: Gradients): void {
      for (const { i, value, gradient } of entries(tf, gradients)) {
        const square = slot(tf, this.squares, i, value, 'rms');
        const mean = slot(tf, this.means, i, value, 'mg');
        const moment = slot(tf, this.moments, i, value, 'momentum');
        tf.tidy(() => {
          square.assign(tf.add(tf.mul(square, rho), tf.mul(tf.square(gradient), 1 - rho)));
          mean.assign(tf.add(tf.mul(mean, rho), tf.mul(gradient, 1 - rho)));
          const deviation = tf.sqrt(tf.add(tf.sub(square, tf.square(mean)), epsilon));
          moment.assign(tf.add(tf.mul(moment, momentum), tf.div(tf.mul(gradient, learningRate), deviation)));
          value.assign(tf.sub(value, moment));
        });
      }
    }
    override dispose(): void {
      tf.dispose(optimizerState(tf, this));
    }
    override getConfig() {
      return { learningRate, rho, momentum, epsilon };
    }
  }
  return new CentredRmsprop();
}

/**
 * tf.train divides by the mean square of the gradients before this step's is in it; Keras, and the method's
 * paper (Zeiler 2012, algorithm 1), by the one after. In the first step that is a factor of hundreds.
 */
function adadelta(tf: TF, learningRate: number, rho: number, epsilon: number): TfOptimizer {
  class Adadelta extends tf.Optimizer {
    static readonly className = 'KerasAdadelta';
    readonly squares: Slots = [];
    readonly updates: Slots = [];

    override applyGradients(gradients: Gradients): void {
      for (const { i, value, gradient } of entries(tf, gradients)) {
        const square = slot(tf, this.squares, i, value, 'accum_grad');
        const update = slot(tf, this.updates, i, value, 'accum_var');
        tf.tidy(() => {
          square.assign(tf.add(tf.mul(square, rho), tf.mul(tf.square(gradient), 1 - rho)));
          const root = (mean: Tensor) => tf.sqrt(tf.add(mean, epsilon));
          const step = tf.mul(tf.div(root(update), root(square)), gradient);
          update.assign(tf.add(tf.mul(update, rho), tf.mul(tf.square(step), 1 - rho)));
          value.assign(tf.sub(value, tf.mul(step, learningRate)));
        });
      }
    }
    override dispose(): void {
      tf.dispose(optimizerState(tf, this));
    }
    override getConfig() {
      return { learningRate, rho, epsilon };
    }
  }
  return new Adadelta();
}
