import { idOf, Names } from '../base/index.ts';
import { blockOf } from './blocks.ts';
import { type Known, meaningOf } from './meaning.ts';
import type { Measure } from './measure.ts';
import { findPrinted } from './printed.ts';
import type { Trained } from './trained.ts';

/** The numbers of a training over folds: the means of what each fold's model gave on the samples that it held out. */
export function measuresOfFolds(trained: Trained, known: Known | undefined): Measure[] {
  const { fit, evaluates, histories = [], prints, folds } = trained;
  const names = new Names();
  const tested = folds?.validated === true ? fit.validation : evaluates[0]?.data;
  const [x, y] = [blockOf(tested?.x, known?.inputs), blockOf(tested?.y, known?.outputs)];
  const on = x && y && { x, y, name: 'x-test' };
  const last = Math.max(fit.n, ...evaluates.map(e => e.n));
  const each: (readonly [name: string, values: readonly number[]])[] =
    folds?.validated === true
      ? Object.keys(fit.history)
          .filter(name => name.startsWith('val_'))
          .map(name => [name, histories.map(h => Number(h[name]?.at(-1)))])
      : (evaluates[0]?.names ?? []).map((name, i) => [name, evaluates.map(e => e.values[i] ?? Number.NaN)]);
  return each.map(([name, values]): Measure => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return {
      id: names.take(idOf(name, 'metric')),
      kind: 'evaluate',
      name,
      ...meaningOf(name, known, y),
      values: [mean],
      on,
      sample: undefined,
      printed: findPrinted([mean], prints, last),
      line: fit.line,
    };
  });
}
