import type { Sequential, Tensor } from '@tensorflow/tfjs-node';
import { type Probe, type Problem, portPlaces, scaleBack } from '../suite/index.ts';
import { graphModel } from './graph-model.ts';
import type { TF } from './tf.ts';

/** The model's output for every probe, in the units of the targets, each asked alone so that no probe changes another's bits. */
export function predict(tf: TF, model: Sequential, problem: Problem): Record<string, number[]> {
  const { back } = problem;
  return Object.fromEntries(
    problem.probes.map(probe => {
      const { id, input } = probe;
      const output = tf.tidy(() => {
        const sample = tf.tensor([...input.values], [1, ...input.shape], 'float32');
        return [...(model.apply(sample, { training: false }) as Tensor).dataSync()];
      });
      return [id, ownNumbers(model, probe, back ? scaleBack(back, output) : output)];
    }),
  );
}

/** Of all that a model gives for a probe, what the probe is about. */
export function ownNumbers(model: Sequential, { output }: Probe, given: number[]): number[] {
  const graph = graphModel(model);
  if (output === undefined || graph?.targets === undefined) return given;
  const at = graph.targets.findIndex(({ name }) => name === output.name);
  const place = portPlaces(graph.outputs.map(shape => ({ shape })))[at];
  return place === undefined ? given : given.slice(place.from, place.from + place.size);
}
