import { z } from 'zod';
import { isBare } from './kind.ts';
import { factsOf, layerKinds, type PlainLayerKind, plainLayerKinds } from './table.ts';
import { bidirectional, timeDistributed } from './wrappers.ts';

/** `dense: {units: 10}`, and `dense: 10` where one option is what is meant by a single value. */
function written(kind: PlainLayerKind): z.ZodType {
  const { short, options, written: mapping } = factsOf(kind);
  const single = short === undefined ? undefined : options[short];
  return single === undefined ? mapping : z.union([single, mapping]);
}
const single = (kind: PlainLayerKind) => z.strictObject({ [kind]: written(kind) });

/** Kinds of which nothing has to be said but the name. */
export const bareKinds = plainLayerKinds.filter(kind => isBare(factsOf(kind).written));
const plainLayer = z.union([z.enum(bareKinds), ...plainLayerKinds.map(single)]);

/** One layer of a variant: a mapping with one key, the layer's kind, or the bare kind when no option is needed. */
export const layerSchema = z.union([
  plainLayer,
  z.strictObject({
    bidirectional: bidirectional.written.extend({
      layer: z.union([single('lstm'), single('gru'), single('simpleRnn')]),
    }),
  }),
  z.strictObject({ timeDistributed: timeDistributed.written.extend({ layer: plainLayer }) }),
]);
export type LayerSource = z.infer<typeof layerSchema>;

type SharedFields = { [K in PlainLayerKind]: (typeof layerKinds)[K]['shared'] };

/** Options that a suite sets once for every layer of a kind. */
export const layerDefaultsSchema = z.strictObject(
  // Object.fromEntries forgets which kind has which options; `SharedFields` says it again.
  Object.fromEntries(plainLayerKinds.map(kind => [kind, layerKinds[kind].shared])) as SharedFields,
);
