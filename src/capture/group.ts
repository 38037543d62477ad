import { type Block, blockOf, isReference, keyOfBlock, sampleKey } from './blocks.ts';
import type { Stored } from './events.ts';
import type { Arrays } from './files.ts';
import type { Measure, Pair } from './measure.ts';
import { measuresOf } from './measures.ts';
import { type Era, translate } from './model.ts';
import type { Obstacle, Trained } from './trained.ts';
import type { Translated } from './translated.ts';

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
    const found = translate(one, era, arrays);
    const why = refused.get(one.fit.n);
    const model = 'why' in found || why !== undefined ? undefined : found;
    const obstacle =
      'why' in found
        ? { ...found, why: shortened(found.why) }
        : why === undefined
          ? undefined
          : { why, file: one.fit.file, line: one.fit.line };
    return {
      trained: one,
      model,
      obstacle,
      measures: measuresOf(one, 'why' in found ? undefined : found, arrays),
    };
  });
}

/** A reason may quote what a script has given, a whole array among it. */
const shortened = (why: string) => (why.length > 600 ? `${why.slice(0, 600)} …` : why);

/** Trainings on the same arrays belong to one problem. */
export function byData(all: readonly Member[]): Member[][] {
  const groups = new Map<string, Member[]>();
  for (const member of all) {
    const { fit } = member.trained;
    const { x, y, held } = dataOf(member);
    const weights = fit.validation?.sampleWeight;
    const key =
      x !== undefined && y !== undefined
        ? [x, y, ...(held === undefined ? [] : [held.x, held.y]), isReference(weights) ? [weights] : []]
            .map(keyOfBlock)
            .join(' | ')
        : JSON.stringify([fit.data.x, fit.data.y, fit.line]);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()];
}

/** What a model is trained on, and the samples that are held out for its validation. */
export function dataOf({ trained: { fit }, model }: Pick<Member, 'trained' | 'model'>): {
  readonly x: Block | undefined;
  readonly y: Block | undefined;
  readonly held: { readonly x: Block; readonly y: Block } | undefined;
} {
  const block = (stored: Stored | null | undefined, of: 'inputs' | 'outputs') => blockOf(stored, model?.[of]);
  const held = { x: block(fit.validation?.x, 'inputs'), y: block(fit.validation?.y, 'outputs') };
  return {
    x: block(fit.data.x, 'inputs'),
    y: block(fit.data.y, 'outputs'),
    held: held.x !== undefined && held.y !== undefined ? { x: held.x, y: held.y } : undefined,
  };
}

/** The samples that a problem's metrics are taken on: those that most measures are about, and not those trained on. */
export function evaluationOf(group: readonly Member[]) {
  const [first] = group;
  const { x: own, y: wanted } = first === undefined ? {} : dataOf(first);
  const outputs = wanted && sampleKey(wanted);
  const counts = new Map<string, { on: Pair; weight: number }>();
  for (const { on, metric, printed } of group.flatMap(m => m.measures)) {
    if (on === undefined || metric === undefined || sampleKey(on.y) !== outputs) continue;
    const key = `${keyOfBlock(on.x)} | ${keyOfBlock(on.y)}`;
    const trainedOn = own !== undefined && keyOfBlock(on.x) === keyOfBlock(own);
    const weight = (counts.get(key)?.weight ?? 0) + (trainedOn ? 0 : 1000) + (printed ? 10 : 1);
    counts.set(key, { on, weight });
  }
  return [...counts.values()].toSorted((a, b) => b.weight - a.weight)[0]?.on;
}
