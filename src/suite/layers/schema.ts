import { z } from 'zod';
import { isBare } from './kind.ts';
import { placedFields, sharedLayer } from './placed.ts';
import { factsOf, layerKinds, type PlainLayerKind, plainLayerKinds } from './table.ts';
import { bidirectional, timeDistributed } from './wrappers.ts';

/** `dense: {units: 10}`, and `dense: 10` where one option is what is meant by a single value. */
function written(kind: PlainLayerKind): z.ZodType {
  const { short, options, written: mapping } = factsOf(kind);
  const single = short === undefined ? undefined : options[short];
  return single === undefined ? mapping : z.union([single, mapping]);
}
const single = (kind: PlainLayerKind, beside: z.ZodRawShape = {}) =>
  z.strictObject({ [kind]: written(kind), ...beside });

/** Kinds of which nothing has to be said but the name. */
export const bareKinds = plainLayerKinds.filter(kind => isBare(factsOf(kind).written));
const plainLayer = z.union([z.enum(bareKinds), ...plainLayerKinds.map(kind => single(kind))]);
const recurrentLayer = z.union([single('lstm'), single('gru'), single('simpleRnn')]);
const bidirectionalLayer = {
  bidirectional: bidirectional.written.extend({
    layer: recurrentLayer,
    backward: recurrentLayer
      .optional()
      .describe('What goes the other way over the time steps; another layer like "layer" when left out.'),
  }),
};
const timeDistributedLayer = { timeDistributed: timeDistributed.written.extend({ layer: plainLayer }) };

/** One layer: a mapping with one key, the layer's kind, or the bare kind when no option is needed. */
const layerSchema = z.union([
  plainLayer,
  z.strictObject(bidirectionalLayer),
  z.strictObject(timeDistributedLayer),
]);
export type LayerSource = z.infer<typeof layerSchema>;

/** One layer of a variant, with what stands beside its kind: its name, what it takes. */
export const placedLayerSchema = z.union([
  z.enum(bareKinds),
  ...plainLayerKinds.map(kind => single(kind, placedFields)),
  z.strictObject({ ...bidirectionalLayer, ...placedFields }),
  z.strictObject({ ...timeDistributedLayer, ...placedFields }),
  sharedLayer,
]);
export type PlacedLayerSource = z.infer<typeof placedLayerSchema>;

type SharedFields = { [K in PlainLayerKind]: (typeof layerKinds)[K]['shared'] };

/** Options that a suite sets once for every layer of a kind. */
export const layerDefaultsSchema = z.strictObject(
  // Object.fromEntries forgets which kind has which options; `SharedFields` says it again.
  Object.fromEntries(plainLayerKinds.map(kind => [kind, layerKinds[kind].shared])) as SharedFields,
);
