import { epochOrder } from '../batches.ts';
import type { TrainOptions } from '../eager.ts';
import { maskValues } from '../masks.ts';
import { runNames, type Task } from '../types.ts';
import type { Compilation } from './compile.ts';
import { sizeOf } from './graph.ts';
import type { Values } from './native.ts';

/** The inputs of a call that the seed decides, by name. */
export type Rows = readonly (readonly [name: string, values: Values])[];

/**
 * The order of the samples and the masks, for epochs `first` to `first` + `count` − 1. What fills up a short batch is the first
 * sample, with nothing of it dropped: of outputs that are all zeros some losses are no numbers, which no share of 0 takes away.
 */
export function rowsOf(
  { session, plan, masks, inputs }: Compilation,
  run: Task,
  options: TrainOptions,
  first: number,
  count: number,
): Rows {
  const { batchSizes, batchSize } = plan;
  const { shuffle } = run.experiment.variant.training;
  const names = runNames(run);
  const samples = session.training.inputs.shape[0] as number;
  const steps = plan.capacity * batchSizes.length;
  const order = new Int32Array(steps * batchSize);
  for (let e = 0; e < count; e++) {
    const samplesOrder = options.orders?.[first + e - 1] ?? epochOrder(names, first + e, samples, shuffle);
    // All batches but the last are full, so an epoch's order is its rows; what is left of the last stays 0.
    order.set(samplesOrder, e * batchSizes.length * batchSize);
  }
  const rows: [string, Values][] = [['order', order]];
  for (const { name, layer, call, shape, drawn } of masks) {
    if (!inputs.some(input => input.name === `all-${name}`)) continue;
    const perSample = sizeOf(shape.slice(1));
    const values = new Float32Array(steps * sizeOf(shape)).fill(typeof drawn === 'number' ? 1 : 0);
    for (let e = 0; e < count; e++) {
      batchSizes.forEach((size, batch) => {
        const own = maskValues(names, layer, first + e, batch, call, [size, ...shape.slice(1)], drawn);
        values.set(own, (e * batchSizes.length + batch) * batchSize * perSample);
      });
    }
    rows.push([`all-${name}`, values]);
  }
  return rows;
}
