// The layers a suite may name. Only what is listed here can be written, so a misspelt option is an error and never a
// silent default.

export { bitsOfLayers } from './bits.ts';
export type { Era, WeightSpec } from './kind.ts';
export {
  type BidirectionalLayer,
  directions,
  type Layer,
  type LayerKind,
  type LayerSize,
  mixesSamples,
  type RecurrentLayer,
  sizeOfLayer,
  type TimeDistributedLayer,
  unwrapped,
  type WrapperKind,
  wrapperKinds,
} from './layer.ts';
export { type ActivationName, activation as activationName, type InitializerName } from './options.ts';
export { isPlainKind, parseLayer, parsePlainLayer } from './parse.ts';
export type { Constraint, Regularizer } from './penalties.ts';
export { endsOf, sidesOf } from './resizing.ts';
export {
  bareKinds,
  type LayerSource,
  layerDefaultsSchema,
  type PlacedLayerSource,
  placedLayerSchema,
} from './schema.ts';
export type { Shape } from './shape.ts';
export {
  factsOf,
  type LayerOptions,
  layerKinds,
  type PlainLayer,
  type PlainLayerKind,
  plainLayerKinds,
} from './table.ts';
export { bidirectional, timeDistributed } from './wrappers.ts';
