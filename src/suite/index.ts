export { type Alternative, alternatives } from './alternatives.ts';
export { formatShape, sizeOf } from './array.ts';
export { canonical, contentHash } from './canonical.ts';
export { loadCode } from './code.ts';
export { formatIssue, formatPath, SuiteError, type SuiteIssue, type SuitePath } from './errors.ts';
export type {
  InitializerName,
  LayerKind,
  LayerOptions,
  LayerSource,
  PlainLayer,
  PlainLayerKind,
} from './layers/index.ts';
export { mixesSamples, parseLayer, sizeOfLayers, unwrapped } from './layers/index.ts';
export { type LoadOptions, loadSuite, readSource, resolveText, suiteFile, suitesIn } from './load.ts';
export type { LossName } from './losses.ts';
export { unmarked } from './marks.ts';
export type { Optimizer, OptimizerName } from './optimizers.ts';
export type { InspectModel } from './resolve.ts';
export type { Build } from './schema.ts';
export type * from './types.ts';
