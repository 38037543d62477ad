import { idOf, Names } from '../base/index.ts';
import type { LossName } from '../suite/index.ts';
import { type Block, blockOf, isReference, keyOfBlock, widthOf } from './blocks.ts';
import type { Stored } from './events.ts';
import type { Arrays } from './files.ts';
import { measuresOfFolds } from './fold-measures.ts';
import { type Known, meaningOf } from './meaning.ts';
import type { Measure } from './measure.ts';
import { findPrinted } from './printed.ts';
import { type Predicted, recognised } from './recognised.ts';
import { meansOf } from './repeats.ts';
import { asColumn, scalerBy, takenBack } from './scalers.ts';
import { scoreOf } from './scores.ts';
import type { Trained } from './trained.ts';
import { asTrained } from './truths.ts';

/** So many samples of one call of predict still become probes. */
const mostProbes = 4;
/** So many numbers a sample has at most that becomes a probe. */
const mostNumbers = 2000;

/** All numbers that a script took of a model that it trained, in order. */
export function measuresOf(trained: Trained, known: Known | undefined, arrays: Arrays): Measure[] {
  if (trained.whole === true) return [];
  if (trained.folds !== undefined) return measuresOfFolds(trained, known);
  const all = [trained, ...(trained.repeats ?? [])];
  return meansOf(
    all.map(one => measuresOfOne(one, known, arrays)),
    trained,
  );
}

function measuresOfOne(trained: Trained, known: Known | undefined, arrays: Arrays): Measure[] {
  const { evaluates, metrics, predicts, prints, fit, until, transforms } = trained;
  const find = (values: readonly number[], after: number) => findPrinted(values, prints, after, until);
  const on = (
    x: Stored | null | undefined,
    y: Stored | null | undefined,
    name: string | null | undefined,
  ) => {
    const [inputs, targets] = [blockOf(x, known?.inputs), blockOf(y, known?.outputs)];
    return inputs && targets ? { x: inputs, y: targets, name: name ?? 'x-test' } : undefined;
  };
  const found: Measure[] = [];
  for (const event of evaluates) {
    const data = on(event.data.x, event.data.y, event.xName);
    event.names.forEach((name, i) => {
      const value = event.values[i];
      if (value === undefined) return;
      found.push({
        id: idOf(name, 'metric'),
        kind: 'evaluate',
        name,
        ...meaningOf(name, known, data?.y),
        values: [value],
        on: data,
        sample: undefined,
        printed: find([value], event.n),
        line: event.line,
      });
    });
  }
  const given = predicts.flatMap((p): Predicted[] => {
    const back = takenBack(p.result, transforms, arrays);
    const scaler = back && scalerBy(back);
    return [{ ...p, scaler: undefined }, ...(scaler ? [{ ...p, scaler, result: back.result }] : [])];
  });
  for (const event of metrics) {
    const before = given.filter(p => p.n < event.n);
    // What was predicted last, where none of it is what the metric was given.
    const from = before.findLast(p => scoreOf(event, p.result, arrays) !== undefined) ?? before.at(-1);
    const truth =
      from?.scaler !== undefined && isReference(event.truth) ? asColumn(event.truth, arrays) : event.truth;
    const data = from && on(from.x, truth, from.xName);
    found.push({
      id: idOf(((event.event === 'score' && event.metric) || event.what).replace(/_score$/, ''), 'metric'),
      kind: 'score',
      name: event.what,
      metric: known?.logits === true ? undefined : scoreOf(event, from?.result, arrays),
      scaler: from?.scaler,
      values: [event.value],
      on: data,
      sample: undefined,
      printed: find([event.value], event.n),
      line: event.line,
    });
  }
  for (const event of predicts.map(p => given.findLast(g => g.n === p.n) ?? { ...p, scaler: undefined })) {
    const [x, result] = [blockOf(event.x, known?.inputs), blockOf(event.result, known?.outputs)];
    const first = x?.[0];
    // What a model gives here is no longer the logits that the script has.
    if (x === undefined || first === undefined || result === undefined || known?.logits === true) continue;
    const rows = first.shape[0] ?? 0;
    if (rows === 0 || rows > mostProbes || widthOf(x) > mostNumbers) continue;
    const parts = result.map(part => ({ values: arrays.read(part).values, width: widthOf([part]) }));
    for (let row = 0; row < rows; row++) {
      const values = parts.flatMap(({ values: all, width }) => [
        ...Array.from(all).slice(row * width, (row + 1) * width),
      ]);
      const id = probeId(arrays, x, row, event.xName);
      if (found.some(m => m.id === id)) continue;
      found.push({
        id,
        kind: 'predict',
        name: String(row * values.length),
        metric: undefined,
        values,
        scaler: event.scaler,
        on: undefined,
        sample: { x, row, name: event.xName ?? 'sample' },
        printed: find(values, event.n),
        line: event.line,
      });
    }
  }
  const logged = historyOf(trained, known, fit.n);
  const pairs = [...found, ...logged].flatMap(m => m.on ?? []);
  const loss = known?.training.loss;
  const isNew = (m: Measure) => m.metric !== undefined && !found.some(f => f.metric === m.metric);
  if (known?.logits === false && typeof loss === 'string')
    found.push(
      ...recognised(trained, given, pairs, known.inputs, classLosses.includes(loss), arrays).filter(isNew),
    );
  if (found.length === 0) return logged;
  const meant = numbered(found, blockOf(fit.data.x, known?.inputs)).map(m =>
    asTrained(m, fit.data.y, found, arrays),
  );
  // Of the last validation what the script prints.
  return [...meant, ...logged.filter(m => m.printed !== undefined && isNew(m))];
}

/** Measures each with an id of its own, those that are not of the samples that are trained on with the plain ones. */
function numbered(found: readonly Measure[], trainedOn: Block | undefined): readonly Measure[] {
  const names = new Names();
  const ofTraining = ({ on }: Measure) =>
    on !== undefined && trainedOn !== undefined && keyOfBlock(on.x) === keyOfBlock(trainedOn);
  const ids = new Map(
    [...found.filter(m => !ofTraining(m)), ...found.filter(ofTraining)]
      .filter(m => m.kind !== 'predict')
      .map(m => [m, names.take(m.id)]),
  );
  return found.map(m => ({ ...m, id: ids.get(m) ?? m.id }));
}

const classLosses: readonly LossName[] = [
  'binaryCrossentropy',
  'categoricalCrossentropy',
  'sparseCategoricalCrossentropy',
  'hinge',
  'squaredHinge',
  'categoricalHinge',
];

/** Where a script neither evaluates nor predicts, its last validation is all that tells how good it is. */
function historyOf({ fit, prints, until }: Trained, known: Known | undefined, n: number): Measure[] {
  const names = Object.keys(fit.history).filter(name => name !== 'learning_rate' && name !== 'lr');
  const validated = names.filter(name => name.startsWith('val_'));
  const { validation } = fit;
  const [x, y] = [blockOf(validation?.x, known?.inputs), blockOf(validation?.y, known?.outputs)];
  const on = x !== undefined && y !== undefined ? { x, y, name: 'x-validation' } : undefined;
  return (validated.length > 0 ? validated : names).map(name => {
    const value = Number(fit.history[name]?.at(-1));
    return {
      id: idOf(name, 'metric'),
      kind: 'history',
      name,
      // The loss of the last epoch is taken while the weights still change, and no format's metric is that.
      ...(validated.length > 0 && on !== undefined ? meaningOf(name, known, on.y) : { metric: undefined }),
      values: [value],
      on,
      sample: undefined,
      printed: findPrinted([value], prints, n, until),
      line: fit.line,
    };
  });
}

/** 50-51-52 where a sample is a few whole numbers, else the name of the array that it is from. */
function probeId(arrays: Arrays, x: Block, row: number, name: string | null | undefined): string {
  const [first] = x;
  const rows = first?.shape[0] ?? 1;
  const width = widthOf(x);
  const numbers = x.flatMap(part => {
    const own = widthOf([part]);
    return Array.from({ length: Math.min(own, 7) }, (_, i) => arrays.read(part).values[row * own + i] ?? 0);
  });
  if (width <= 6 && numbers.every(v => Number.isInteger(v) && v >= 0)) return numbers.join('-').slice(0, 50);
  return idOf(`${name ?? 'sample'}${rows > 1 ? ` ${row + 1}` : ''}`, 'sample');
}
