import type { LayerSource, Mark, SuiteSource } from '../suite/index.ts';
import type { Member } from './group.ts';
import type { Era } from './model.ts';
import type { ProblemSource } from './types.ts';

type LayerDefaults = NonNullable<NonNullable<SuiteSource['defaults']>['layers']>;

const kinds = ['lstm', 'gru'] as const;

/**
 * The activation of the gates, where no layer of the script says it: Keras changed its default in 2.3, so that it is
 * written once, as an assumption with the other value beside it, and is taken out of the layers.
 */
export function sharedGates(
  problems: readonly ProblemSource[],
  all: readonly Member[],
  { version, asked }: Era,
): { layers: LayerDefaults; marks: Record<string, Mark> } | undefined {
  const calls = all.flatMap(m => Object.values(m.trained.fit.model.calls ?? {}));
  const said = calls.some(c => c.given?.some(g => g === 'recurrent_activation' || g === 'inner_activation'));
  if (said) return undefined;
  const options = problems
    .flatMap(p => Object.values(p.variants).flatMap(v => v.layers ?? []))
    .flatMap(gatesOf);
  const keras = asked === undefined || asked === 'any' ? version : asked;
  const layers: Record<string, { recurrentActivation: string }> = {};
  const marks: Record<string, Mark> = {};
  for (const kind of kinds) {
    const mine = options.filter(o => o.kind === kind);
    const value = mine[0]?.options.recurrentActivation;
    if (typeof value !== 'string' || mine.some(o => o.options.recurrentActivation !== value)) continue;
    layers[kind] = { recurrentActivation: value };
    marks[`${kind}.recurrentActivation`] = {
      assumed: `The default of Keras ${keras}; the script does not set it. Keras up to 2.2 had hardSigmoid, and sigmoid since.`,
      alternatives: [value === 'sigmoid' ? 'hardSigmoid' : 'sigmoid'],
    };
    for (const o of mine) delete o.options.recurrentActivation;
  }
  return Object.keys(layers).length > 0 ? { layers: layers as LayerDefaults, marks } : undefined;
}

/** Options of the layers with gates, those inside of wrappers too. */
function gatesOf(layer: LayerSource): { kind: string; options: Record<string, unknown> }[] {
  if (typeof layer === 'string') return [];
  return Object.entries(layer).flatMap(([kind, options]) => {
    if (typeof options !== 'object' || options === null) return [];
    const inner = 'layer' in options ? gatesOf(options.layer as LayerSource) : [];
    return kinds.some(k => k === kind)
      ? [{ kind, options: options as Record<string, unknown> }, ...inner]
      : inner;
  });
}
