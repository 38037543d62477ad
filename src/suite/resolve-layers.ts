import type { SuitePath } from './errors.ts';
import {
  type BidirectionalLayer,
  factsOf,
  isPlainKind,
  type Layer,
  type LayerSource,
  type PlainLayer,
  type PlainLayerKind,
  parseLayer,
  parsePlainLayer,
} from './layers/index.ts';
import type { Report } from './resolve-parts.ts';
import type { SuiteSource } from './schema.ts';

export type SuiteLayerDefaults = NonNullable<NonNullable<SuiteSource['defaults']>['layers']>;

type Written = Readonly<Record<string, unknown>>;
export const isMapping = (value: unknown): value is Written =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * One layer with every option: what the suite says at the layer, else what it says for the kind, else Keras' default.
 * Undefined, and reported, when an option is missing that has no default.
 *
 * @param source as the schema takes it
 */
export function resolveLayer(
  source: LayerSource,
  suite: SuiteLayerDefaults | undefined,
  path: SuitePath,
  report: Report,
): Layer | undefined {
  const [kind, written] = kindOf(source);
  if (isPlainKind(kind)) return resolvePlain(kind, written, suite, path, report);
  const { layer: held, backward, ...given } = isMapping(written) ? written : {};
  const within = (of: unknown, at: string) => {
    const [innerKind, inner] = kindOf(of);
    if (!isPlainKind(innerKind)) throw new Error(`a ${kind} without a layer has passed the schema`);
    return resolvePlain(innerKind, inner, suite, [...path, kind, at], report);
  };
  const layer = within(held, 'layer');
  const back = backward === undefined ? undefined : within(backward, 'backward');
  if (layer === undefined || (backward !== undefined && back === undefined)) return undefined;
  const made = parseLayer(kind, given, layer, back);
  if (made.kind === 'bidirectional')
    for (const issue of directionIssues(made)) report([...path, kind, 'backward'], issue);
  return made;
}

/** What keeps the two layers of a bidirectional one from being put together, as Keras would say when it makes them. */
function directionIssues({ options, layer, backward }: BidirectionalLayer): string[] {
  if (backward === undefined) return [];
  const issues = (['returnSequences', 'stateful'] as const).flatMap(option => {
    const [own, other] = [backward, layer].map(({ options: of }) => of[option] === true);
    return own === other ? [] : [`has ${option}: ${own}, and "layer" ${other}; both need the same`];
  });
  if (backward.options.goBackwards)
    issues.push('goes the other way than "layer" without being told; leave goBackwards out');
  if (options.mergeMode !== 'concat' && backward.options.units !== layer.options.units)
    issues.push(
      `gives ${backward.options.units} numbers and "layer" ${layer.options.units}, which have no ${options.mergeMode}; give both the same units, or write mergeMode: concat`,
    );
  return issues;
}

/** `flatten` and `dense: 10` are mappings with one key, too. */
function kindOf(source: unknown): [kind: string, written: unknown] {
  if (typeof source === 'string') return [source, {}];
  return isMapping(source) ? (Object.entries(source)[0] ?? ['', {}]) : ['', {}];
}

function resolvePlain<K extends PlainLayerKind>(
  kind: K,
  written: unknown,
  suite: SuiteLayerDefaults | undefined,
  path: SuitePath,
  report: Report,
): PlainLayer<K> | undefined {
  const { short, eras } = factsOf(kind);
  const own = isMapping(written) ? written : short === undefined ? {} : { [short]: written };
  const options: Written = { ...suite?.[kind], ...own };
  let complete = true;
  for (const [option, values] of Object.entries(eras)) {
    if (options[option] !== undefined) continue;
    const choice = values.map(({ keras, value }) => `${value} (Keras ${keras})`).join(' or ');
    report(
      [...path, kind],
      `${option} is missing; it decides the numbers and Keras changed its default: write ${choice}, here or in defaults.layers`,
    );
    complete = false;
  }
  return complete ? parsePlainLayer(kind, options) : undefined;
}
