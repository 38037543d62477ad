import { idOf, Names } from '../base/index.ts';
import type { LayerSource } from '../suite/index.ts';
import type { Member } from './group.ts';
import { cellMark } from './place.ts';

/** Variables that say no more than that there is a model. */
const plain = /^(model|m|net|network|nn|clf|classifier|regressor|estimator|self|mdl|seq|sequential)_?\d*$/i;

/**
 * Names for the variants of a problem: the variables' where each has its own, else a comment's above the model, else the
 * first layer's kind and width.
 *
 * @param lines of the script
 */
export function nameVariants(group: readonly Member[], lines: readonly string[]): string[] {
  const names = new Names();
  const variables = group.map(variableOf);
  const telling =
    new Set(variables).size === group.length && variables.every(v => typeof v === 'string' && !plain.test(v));
  const units = group.map(m => byUnit(m, group.length > 1));
  const differ = new Set(units).size === group.length;
  const apart = group.length > 1 && !differ ? namesApart(group) : undefined;
  const made = group.length > 1 && !differ ? makers(group, lines) : undefined;
  const shared = (variable: string) => variables.filter(v => v === variable).length > 1;
  return group.map((member, i) => {
    const variable = variables[i];
    if (telling && typeof variable === 'string')
      return names.take(idOf(variable.replace(/_?model_?/i, ''), idOf(variable, 'model')));
    if (group.length < 2 || differ) return names.take(units[i] ?? 'model');
    const own = typeof variable === 'string' && !plain.test(variable) && !shared(variable);
    const called = own ? idOf(variable.replace(/_?model_?/i, ''), idOf(variable, 'model')) : undefined;
    const comment = commentAbove(member, lines);
    return names.take(comment ?? called ?? made?.[i] ?? apart?.[i] ?? units[i] ?? 'model');
  });
}

/** What models of the same kind differ in: the width of a layer, the optimizer, or a setting of the training. */
const differences: readonly ((member: Member) => string | undefined)[] = [
  ...[0, 1, 2, 3].map(
    place =>
      ({ model }: Member) =>
        model?.title.split(', ')[place],
  ),
  ({ model }) => model?.training.optimizer?.name,
  ({ model }) => {
    const rate = model?.training.optimizer?.learningRate;
    return rate === undefined ? undefined : `rate ${String(rate).replace('.', '-')}`;
  },
  ({ model }) => model && `batch ${model.training.batchSize}`,
  ({ model }) => model && `epochs ${model.training.epochs}`,
];

/** Names by the first thing in which all models differ, else by the first two. */
function namesApart(group: readonly Member[]): readonly string[] | undefined {
  const words = differences.map(difference => group.map(difference));
  const pairs = words.flatMap((first, i) =>
    words.slice(i + 1).map(second =>
      group.map((_, m) => {
        const [a, b] = [first[m], second[m]];
        return a === undefined || b === undefined ? undefined : `${a} ${b}`;
      }),
    ),
  );
  const found = [...words, ...pairs].find(
    all => all.every(word => word !== undefined) && new Set(all).size === group.length,
  );
  return found?.map(word => idOf(word ?? '', 'model'));
}

/** The functions that made the models, where each has its own: a model of build_deep_model is deep. */
function makers(group: readonly Member[], lines: readonly string[]): readonly string[] | undefined {
  const found = group.map(({ trained: { fit } }) => {
    const line = Math.min(...fit.model.layers.flatMap(l => l.line ?? []));
    const indent = (text: string | undefined) => /^\s*/.exec(text ?? '')?.[0].length ?? 0;
    const inside = Number.isFinite(line) ? indent(lines[line - 1]) : 0;
    const def = lines
      .slice(0, Math.max(0, line - 1))
      .findLast(text => /^\s*def\s/.test(text) && indent(text) < inside);
    const words = /def\s+(\w+)/
      .exec(def ?? '')?.[1]
      ?.replace(
        /^_*(?:build|create|make|get|define|new|with)(?=_)|(?:^|_)(?:model|net|network)(?=_|$)/gi,
        '',
      );
    return words === undefined || plain.test(words) ? undefined : idOf(words, '');
  });
  const all = found.filter(word => word !== undefined && word !== '');
  return all.length === group.length && new Set(all).size === group.length ? (all as string[]) : undefined;
}

/** The variable that holds a model: where it is trained, or where its numbers are taken. */
function variableOf({ trained: { fit, evaluates, predicts } }: Member): string | undefined {
  const all = [fit, ...evaluates, ...predicts].flatMap(e =>
    typeof e.variable === 'string' ? e.variable : [],
  );
  return all.find(v => !plain.test(v)) ?? all[0];
}

/** Layers that prepare or join what others learn from, after which nobody calls a model. */
const saysLittle =
  /^(dropout|activation|flatten|\w*[pP]ooling\dd|reshape|embedding|repeatVector|masking|rescaling|normalization|concatenate|add|subtract|multiply|average|maximum|minimum|dot)$/;

/** The first layer that has weights: lstm, bidirectional-lstm; with the number of layers of its kind where there are several. */
function byUnit({ model, trained }: Member, compared: boolean): string {
  if (model === undefined) {
    const first = trained.fit.model.layers.find(l => !/InputLayer|Dropout|Flatten|Reshape/.test(l.class));
    // Conv2D is conv2d, as the format has it.
    return idOf(first?.class.replace(/(?<=\d)D/, 'd') ?? trained.fit.variable ?? 'model', 'model');
  }
  const kinds = model.layers.map(kindsOf).filter(k => !saysLittle.test(k));
  const first = kinds[0] ?? 'model';
  const times = kinds.filter(k => k === first).length;
  const stacked = !compared
    ? ''
    : times > 1 && first !== 'dense'
      ? 'stacked '
      : first === 'dense' && times > 2
        ? 'deep '
        : '';
  return idOf(`${stacked}${first}`, 'model');
}

function kindsOf(layer: LayerSource): string {
  if (typeof layer === 'string') return layer;
  const [kind = 'model', options] = Object.entries(layer)[0] ?? [];
  const inner =
    typeof options === 'object' && options !== null && 'layer' in options
      ? (options.layer as LayerSource)
      : undefined;
  if (inner === undefined) return kind;
  return kind === 'timeDistributed' ? kindsOf(inner) : `${kind} ${kindsOf(inner)}`;
}

/** The comment that stands nearest above where a model's first layer is made, in few words. */
function commentAbove({ trained }: Member, lines: readonly string[]): string | undefined {
  const made = Object.values(trained.fit.model.calls ?? {}).flatMap(c => c.line ?? []);
  const own = trained.fit.model.layers.flatMap(l => l.line ?? []);
  const first = Math.min(...(own.length > 0 ? own : made));
  if (!Number.isFinite(first)) return undefined;
  for (let at = first - 1; at > Math.max(0, first - 5); at--) {
    // What stands in another cell of a notebook is about that one.
    if (cellMark.test(lines[at - 1] ?? '')) return undefined;
    const comment = /^\s*#+\s*(.+)$/.exec(lines[at - 1] ?? '')?.[1];
    if (comment === undefined) continue;
    const words = idOf(comment, '');
    return words === '' || words.length > 40 ? undefined : words;
  }
  return undefined;
}

export const titleOf = (member: Member): string =>
  member.model?.title ??
  member.trained.fit.model.layers
    .map(l => l.class)
    .filter(c => c !== 'InputLayer')
    .slice(0, 6)
    .join(', ');
