import type { Sequential, Tensor } from '@tensorflow/tfjs-node';
import type { Problem } from '../suite/index.ts';
import type { TF } from './tf.ts';

/** The model's output for every probe, each asked alone so that no probe changes another's bits. */
export function predict(tf: TF, model: Sequential, problem: Problem): Record<string, number[]> {
  return Object.fromEntries(
    problem.probes.map(({ id, input }) => {
      const output = tf.tidy(() => {
        const sample = tf.tensor([...input.values], [1, ...input.shape], 'float32');
        return [...(model.apply(sample, { training: false }) as Tensor).dataSync()];
      });
      return [id, output];
    }),
  );
}
