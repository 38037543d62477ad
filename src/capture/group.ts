import type { Arrays } from './files.ts';
import { type Measure, measuresOf } from './measures.ts';
import { type Era, type Translated, translate } from './model.ts';
import type { Obstacle, Trained } from './trained.ts';
import { isReference } from './trained.ts';

/** A training with what became of it: a model of the suite, or the reason why it is none. */
export interface Member {
  readonly trained: Trained;
  readonly model: Translated | undefined;
  readonly obstacle: Obstacle | undefined;
  readonly measures: readonly Measure[];
}

/** What refuses a model that could be translated: it says so of a fit's number. */
export type Refused = ReadonlyMap<number, string>;

/** Looks at every training. */
export function members(trained: readonly Trained[], era: Era, arrays: Arrays, refused: Refused): Member[] {
  return trained.map(one => {
    const found = translate(one, era);
    const why = refused.get(one.fit.n);
    const model = 'why' in found || why !== undefined ? undefined : found;
    const obstacle =
      'why' in found
        ? found
        : why === undefined
          ? undefined
          : { why, file: one.fit.file, line: one.fit.line };
    const loss = 'why' in found ? undefined : found.training.loss;
    const only = typeof loss === 'string' ? loss : undefined;
    return { trained: one, model, obstacle, measures: measuresOf(one, only, arrays) };
  });
}

/** Trainings on the same arrays belong to one problem. */
export function byData(all: readonly Member[]): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of all) {
    const { validation, data } = member.trained.fit;
    const { x, y } = data;
    const held = [validation?.x, validation?.y, validation?.sampleWeight].map(s =>
      isReference(s) ? s.npy : '',
    );
    const key =
      isReference(x) && isReference(y)
        ? [x.npy, y.npy, ...held].join(' ')
        : JSON.stringify([x, y, member.trained.fit.line]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

/** The samples that a problem's metrics are taken on: those that most measures are about, and not those trained on. */
export function evaluationOf(group: readonly Member[]) {
  const data = group[0]?.trained.fit.data;
  const own = isReference(data?.x) ? data.x.npy : undefined;
  const outputs = isReference(data?.y) ? shapeKey(data.y.shape) : undefined;
  const counts = new Map<string, { on: NonNullable<Measure['on']>; weight: number }>();
  for (const { on, metric, printed } of group.flatMap(m => m.measures)) {
    if (on === undefined || metric === undefined || shapeKey(on.y.shape) !== outputs) continue;
    const key = `${on.x.npy} ${on.y.npy}`;
    const weight = (counts.get(key)?.weight ?? 0) + (on.x.npy === own ? 0 : 1000) + (printed ? 10 : 1);
    counts.set(key, { on, weight });
  }
  return [...counts.values()].toSorted((a, b) => b.weight - a.weight)[0]?.on;
}

/** A sample's shape; one number is the same with and without an axis of its own. */
const shapeKey = (shape: readonly number[]): string => {
  const sample = shape.slice(1);
  return sample.every(n => n === 1) ? '1' : sample.join('×');
};
