import type { NamedTensorMap, Optimizer } from '@tensorflow/tfjs-node';
import type { NativeExperiment } from '../src/suite/index.ts';
import type { StepOptimizer } from '../src/train/optimizers/index.ts';
import { openSession } from '../src/train/session.ts';
import type { TF } from '../src/train/tf.ts';

/**
 * Seconds that tf.layers' own `model.fit` takes for an epoch, on the same model, data, optimizer and loss:
 * two epochs to warm up, then as many as are asked for, or as fit into `seconds`.
 */
export async function fitSecondsPerEpoch(
  tf: TF,
  suite: string,
  experiment: NativeExperiment,
  epochs: number,
  seconds: number,
): Promise<number> {
  const session = openSession(tf, { suite, experiment, seed: 1 });
  const { batchSize, shuffle, loss, validationSplit } = experiment.variant.training;
  const { model, optimizer, training, heldOut } = session;
  const inputs = heldOut === undefined ? training.inputs : tf.concat([training.inputs, heldOut.inputs]);
  const targets = heldOut === undefined ? training.targets : tf.concat([training.targets, heldOut.targets]);
  try {
    model.compile({ optimizer: forFit(tf, optimizer), loss });
    let ends: number[] = [];
    const started = performance.now();
    await model.fit(inputs, targets, {
      epochs: 2 + epochs,
      batchSize,
      shuffle,
      validationSplit,
      verbose: 0,
      callbacks: {
        onEpochEnd: () => {
          ends.push(performance.now());
          if (ends.length > 2 && performance.now() - started > 1000 * seconds) model.stopTraining = true;
        },
      },
    });
    ends = ends.slice(1);
    return ((ends.at(-1) as number) - (ends[0] as number)) / 1000 / (ends.length - 1);
  } finally {
    session.dispose();
  }
}

/** An optimizer of this project as `model.fit` wants one. */
function forFit(tf: TF, { applyGradients }: StepOptimizer): Optimizer {
  class ForFit extends tf.Optimizer {
    static readonly className = 'ForFit';
    override applyGradients(gradients: NamedTensorMap | { name: string }[]): void {
      if (Array.isArray(gradients)) throw new Error('model.fit has gradients by name');
      applyGradients(gradients);
    }
    override getConfig() {
      return {};
    }
  }
  return new ForFit();
}
