import type { Sequential } from '@tensorflow/tfjs-node';
import {
  type LossName,
  lossOf,
  type NativeExperiment,
  type OutputPlace,
  portPlaces,
  sizeOf,
} from '../suite/index.ts';
import { graphModel } from './graph-model.ts';

/** One output of an experiment's model, with what it is to give. */
export interface ModelOutput {
  /** Of its target, where there are several. */
  readonly name: string | undefined;
  /** Of what it gives for a sample. */
  readonly shape: readonly number[];
  /** Where its numbers begin among all that the model gives for a sample. */
  readonly from: number;
  /** Where its target lies in a sample's targets. */
  readonly target: Pick<OutputPlace, 'shape' | 'from' | 'size'>;
  readonly loss: LossName;
}

/** The outputs of an experiment's model, in order; one in a problem whose targets have no names. */
export function modelOutputs(model: Sequential, { problem, variant }: NativeExperiment): ModelOutput[] {
  const ports = problem.ports?.targets;
  const shapes = graphModel(model)?.outputs ?? [(model.outputs[0]?.shape ?? []).slice(1).map(Number)];
  if (ports === undefined) {
    const shape = problem.targets.shape.slice(1);
    const target = { shape, from: 0, size: sizeOf(shape) };
    return [{ name: undefined, shape: shapes[0] ?? [], from: 0, target, loss: lossOf(variant.training) }];
  }
  const [targets, places] = [portPlaces(ports), portPlaces(shapes.map(shape => ({ shape })))];
  return ports.map(({ name, shape }, i) => ({
    name,
    shape: shapes[i] ?? [],
    from: places[i]?.from ?? 0,
    target: { shape, from: 0, size: 0, ...targets[i] },
    loss: lossOf(variant.training, name),
  }));
}
