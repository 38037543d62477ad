import { epochOrder } from '../batches.ts';
import type { TrainOptions } from '../eager.ts';
import { drawMask } from '../masks.ts';
import { runNames, type Task } from '../types.ts';
import type { Compilation, Reused } from './compile.ts';
import { sizeOf } from './graph.ts';
import type { Values } from './native.ts';

/** The inputs of a call that the seed decides, by name. */
export type Rows = readonly (readonly [name: string, values: Values])[];

/**
 * The order of the samples and the masks, for epochs `first` to `first` + `count` − 1. What fills up a short batch is the first
 * sample, with nothing of it dropped: of outputs that are all zeros some losses are no numbers, which no share of 0 takes away.
 *
 * @returns arrays that the next call of this function fills again
 */
export function rowsOf(
  { session, plan, masks, inputs, reused }: Compilation,
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
  const order = kept(reused, 'order', () => new Int32Array(steps * batchSize));
  for (let e = 0; e < count; e++) {
    const samplesOrder = options.orders?.[first + e - 1] ?? epochOrder(names, first + e, samples, shuffle);
    // All batches but the last are full, so an epoch's order is its rows; what is left of the last stays 0.
    order.set(samplesOrder, e * batchSizes.length * batchSize);
  }
  const rows: [string, Values][] = [['order', order]];
  for (const mask of masks) {
    const name = `all-${mask.name}`;
    if (!inputs.some(input => input.name === name)) continue;
    const perSample = sizeOf(mask.shape.slice(1));
    const filler = typeof mask.drawn === 'number' ? 1 : 0;
    const values = kept(reused, name, () => new Float32Array(steps * sizeOf(mask.shape)));
    for (let e = 0; e < count; e++) {
      batchSizes.forEach((size, batch) => {
        const start = (e * batchSizes.length + batch) * batchSize * perSample;
        const end = start + size * perSample;
        drawMask(values.subarray(start, end), names, mask, first + e, batch);
        if (size < batchSize) values.fill(filler, end, start + batchSize * perSample);
      });
    }
    rows.push([name, values]);
  }
  return rows;
}

/** An array of zeros, or the one that was filled last under its name. */
function kept<T extends Values>({ arrays }: Reused, name: string, make: () => T): T {
  const known = arrays.get(name) as T | undefined;
  if (known !== undefined) return known;
  const made = make();
  arrays.set(name, made);
  return made;
}
