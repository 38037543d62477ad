import { type Experiment, type Layer, sizeOf } from '../suite/index.ts';

interface Work {
  /** Multiply-adds of one forward pass over one sample. */
  readonly multiplyAdds: number;
  /** steps × features that leave the layer (1 step when there is none). */
  readonly steps: number;
  readonly features: number;
}

/**
 * A rough count of a run's work in arithmetic operations, good enough to put the longest work first and
 * to cut shards of equal size; nothing else depends on it.
 */
export function estimateCost(experiment: Experiment): number {
  const { problem, variant } = experiment;
  const sample = problem.inputs.shape.slice(1);
  let steps = sample.length > 1 ? (sample[0] ?? 1) : 1;
  let features = sizeOf(sample) / steps;
  let multiplyAdds = 0;
  for (const layer of variant.layers) {
    const work = layerWork(layer, steps, features);
    multiplyAdds += work.multiplyAdds;
    steps = work.steps;
    features = work.features;
  }
  const samples = problem.inputs.shape[0] ?? 0;
  const { epochs, batchSize } = variant.training;
  const batches = Math.ceil(samples / batchSize);
  // A training step costs a forward and a backward pass over the batch, and the optimizer's pass over the weights.
  return epochs * (6 * samples * multiplyAdds + 20 * batches * (multiplyAdds + 1000));
}

function layerWork(layer: Layer, steps: number, features: number): Work {
  const units = Number(layer.options.units ?? 1);
  const gates = { lstm: 4, gru: 3, simpleRnn: 1 }[layer.kind as string];
  if (gates !== undefined) {
    return {
      multiplyAdds: steps * gates * units * (features + units),
      steps: layer.options.returnSequences === true ? steps : 1,
      features: units,
    };
  }
  switch (layer.kind) {
    case 'dense':
      return { multiplyAdds: steps * features * units, steps, features: units };
    case 'conv1d': {
      const filters = Number(layer.options.filters);
      return {
        multiplyAdds: steps * features * filters * Number(layer.options.kernelSize),
        steps,
        features: filters,
      };
    }
    case 'embedding':
      return { multiplyAdds: 0, steps: Math.max(steps, features), features: Number(layer.options.outputDim) };
    case 'bidirectional': {
      const inner = layerWork(layer.layer as Layer, steps, features);
      return { multiplyAdds: 2 * inner.multiplyAdds, steps: inner.steps, features: 2 * inner.features };
    }
    case 'timeDistributed':
      return layerWork(layer.layer as Layer, steps, features);
    case 'flatten':
      return { multiplyAdds: 0, steps: 1, features: steps * features };
    case 'repeatVector':
      return { multiplyAdds: 0, steps: Number(layer.options.n), features };
    default:
      return { multiplyAdds: 0, steps, features };
  }
}
