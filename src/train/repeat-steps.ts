import { readFileSync } from 'node:fs';
import { loadTfjsNode, runtimeFromEnvironment } from '../runtime/index.ts';
import type { NativeExperiment } from '../suite/index.ts';
import { trainCompiled } from './compiled/index.ts';
import { setWeights, step } from './eager.ts';
import { seededMasks } from './masks.ts';
import { patchTf } from './patches.ts';
import { allowed, type Parting } from './proof.ts';
import { openSession } from './session.ts';
import { runNames } from './types.ts';

/** Run in a process of its own: repeats the steps that it is given as JSON on its standard input, in both engines. */

interface Message {
  readonly experiment: NativeExperiment;
  readonly orders: readonly (readonly number[])[];
  readonly start: readonly { readonly shape: readonly number[]; readonly values: readonly number[] }[];
  readonly end: Message['start'];
  readonly names: readonly string[];
  readonly losses: readonly number[];
  readonly still?: readonly (readonly number[] | null)[];
}

const message = JSON.parse(readFileSync(0, 'utf8')) as Message;
const { experiment, orders, start, end, names, losses, still = [] } = message;
const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
const task = { suite: 'proof', experiment, seed: 1 };
const initial = start.map(w => w.values);

/** The places of each step in the data, and in which epoch it is. */
const batches = orders.flatMap((order, epoch) =>
  Array.from({ length: Math.ceil(order.length / experiment.variant.training.batchSize) }, (_, i) => {
    const size = experiment.variant.training.batchSize;
    return { epoch, places: order.slice(i * size, (i + 1) * size) };
  }),
);

function compare(
  engine: Parting['engine'],
  own: readonly number[],
  theirs: readonly number[],
  weights: readonly ArrayLike<number>[],
): Parting {
  const off = own.map(
    (loss, i) => Math.abs(loss - (theirs[i] ?? Number.NaN)) / Math.max(Math.abs(theirs[i] ?? 0), 1e-6),
  );
  const first = off.findIndex(o => !(o <= allowed.loss));
  let largest = 1e-6;
  for (const { values } of end) for (const v of values) largest = Math.max(largest, Math.abs(v));
  let worst = { difference: 0, weight: names[0] ?? '' };
  end.forEach(({ values }, i) => {
    const left = new Set(still[i] ?? []);
    values.forEach((value, k) => {
      if (left.has(k)) return;
      const difference = Math.abs(value - (weights[i]?.[k] ?? Number.NaN));
      if (!(difference <= worst.difference)) worst = { difference, weight: names[i] ?? `weight ${i + 1}` };
    });
  });
  return {
    engine,
    loss: Math.max(...off),
    ...(first >= 0 && { step: first + 1 }),
    weights: worst.difference / largest,
    weight: worst.weight,
  };
}

/** @returns losses of the steps and the weights after them */
function eager(): { losses: number[]; weights: Float32Array[] } | string {
  const masks = seededMasks(tf, runNames(task));
  const session = openSession(tf, task, masks);
  try {
    const shapes = session.weights.map(w => w.variable.shape.join('×'));
    const theirs = start.map(w => w.shape.join('×'));
    if (shapes.join() !== theirs.join())
      return `the model has weights of ${shapes.join(', ')}, and Keras' has ${theirs.join(', ')}`;
    setWeights(tf, session, initial);
    const own = batches.map(({ epoch, places }, batch) => {
      masks.at(epoch + 1, batch);
      return step(tf, session, [...places]);
    });
    return {
      losses: own,
      weights: session.weights.map(({ variable }) => variable.read().dataSync().slice() as Float32Array),
    };
  } finally {
    session.dispose();
  }
}

/** An epoch's loss is the mean over its samples. */
const byEpoch = (all: readonly number[]) =>
  orders.map((order, epoch) => {
    let sum = 0;
    batches.forEach((batch, i) => {
      if (batch.epoch === epoch) sum += batch.places.length * (all[i] ?? Number.NaN);
    });
    return sum / order.length;
  });

const found = eager();
if (typeof found === 'string') process.stdout.write(JSON.stringify(found));
else {
  const compiled = await trainCompiled(tf, task, { initial, orders, epochs: orders.length });
  const partings = [
    compare('eager', found.losses, losses, found.weights),
    compare('compiled', compiled.losses, byEpoch(losses), compiled.weights),
  ];
  process.stdout.write(JSON.stringify(partings));
}
