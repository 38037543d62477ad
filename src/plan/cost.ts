import { type Experiment, foldsOf, isImported, isProgram, sizeOfModel } from '../suite/index.ts';

/** What a run of a program is taken to cost before one was seen: about ten seconds of arithmetic. */
const programCost = 1e11;

/**
 * A rough count of a run's work in arithmetic operations, good enough to put the longest work first and
 * to cut shards of equal size; nothing else depends on it.
 */
export function estimateCost(experiment: Experiment): number {
  if (isProgram(experiment)) return programCost * experiment.variant.program.cores;
  if (isImported(experiment)) return 1;
  const { problem, variant } = experiment;
  const [samples = 0, ...sample] = problem.inputs.shape;
  const multiplyAdds =
    variant.code?.multiplyAdds ??
    sizeOfModel(variant, sample).layers.reduce((sum, layer) => sum + layer.multiplyAdds, 0);
  const { epochs, batchSize } = variant.training;
  const batches = Math.ceil(samples / batchSize);
  // A training step costs a forward and a backward pass over the batch, and the optimizer's pass over the weights.
  return (
    foldsOf(problem.recipe) * epochs * (6 * samples * multiplyAdds + 20 * batches * (multiplyAdds + 1000))
  );
}
