import type { Layer, RecurrentLayer } from './layer.ts';
import { factsOf, layerKinds, type PlainLayer, type PlainLayerKind } from './table.ts';
import { bidirectional, timeDistributed } from './wrappers.ts';

export const isPlainKind = (kind: string): kind is PlainLayerKind => Object.hasOwn(layerKinds, kind);
const isRecurrent = (layer: Layer | undefined): layer is RecurrentLayer =>
  layer?.kind === 'lstm' || layer?.kind === 'gru' || layer?.kind === 'simpleRnn';

/**
 * A plain layer from options as they are written: Keras' defaults are filled in.
 *
 * @throws ZodError when they are not those of the kind
 */
export function parsePlainLayer<K extends PlainLayerKind>(kind: K, options: unknown): PlainLayer<K> {
  const { schema, unsaid = {} } = factsOf(kind);
  const said =
    typeof options === 'object' && options !== null
      ? Object.fromEntries(
          Object.entries(options).filter(([option, value]) => !isUnsaid(unsaid, option, value)),
        )
      : options;
  return { kind, options: schema.parse(said) };
}

const isUnsaid = (unsaid: Readonly<Record<string, unknown>>, option: string, value: unknown): boolean =>
  Object.hasOwn(unsaid, option) && unsaid[option] === value;

/**
 * A layer of any kind from options as they are written.
 *
 * @param held what a wrapper holds
 * @param backward what a bidirectional layer has the other way, where it is not the twin of `held`
 * @throws ZodError when the options are not those of the kind; Error when there is no such kind, or it cannot hold that
 */
export function parseLayer(kind: string, options: unknown, held?: Layer, backward?: Layer): Layer {
  if (isPlainKind(kind)) return parsePlainLayer(kind, options);
  if (kind === 'bidirectional' && isRecurrent(held))
    return {
      kind,
      options: bidirectional.schema.parse(options),
      layer: held,
      ...(isRecurrent(backward) && { backward }),
    };
  if (kind === 'timeDistributed' && held !== undefined && isPlainKind(held.kind) && !('layer' in held))
    return { kind, options: timeDistributed.schema.parse(options), layer: held };
  throw new Error(`there is no layer "${kind}"${held === undefined ? '' : ` that holds ${held.kind}`}`);
}
