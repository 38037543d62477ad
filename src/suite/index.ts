export { type Alternative, alternatives } from './alternatives.ts';
export { formatShape, sizeOf } from './array.ts';
export type { BestCheckpoint, EarlyStopping, ReduceOnPlateau } from './callbacks.ts';
export { contentHash } from './canonical.ts';
export { isCode, loadCode } from './code.ts';
export { decimal } from './csv.ts';
export { csvOptions, explainCsvError } from './csv-lines.ts';
export { type DataNames, dataStreamName } from './data/draws.ts';
export {
  type DataRecipe,
  foldsOf,
  makeData,
  makeEpochData,
  makeFolds,
  type RunData,
  type Samples,
} from './data/recipe.ts';
export {
  applyScaler,
  type FittedScaler,
  fitScaler,
  type Scaler as DataScaler,
  scaleBack,
  scalerOf,
} from './data/scalers.ts';
export { allSplits } from './data/splits.ts';
export {
  type DataDefinition,
  defineSuite,
  type LayerDefinition,
  type NumberArray,
  type ProblemDefinition,
  type SuiteDefinition,
  type TensorFlow,
  type VariantDefinition,
} from './define.ts';
export { eagerReason } from './eager-only.ts';
export { formatIssue, formatPath, SuiteError, type SuiteIssue, type SuitePath } from './errors.ts';
export { isImported, isNative, isProgram, nativeExperiments } from './experiment.ts';
export { explainIssue, parseWith } from './explain.ts';
export type { Fields } from './fields.ts';
export {
  givesStates,
  graphOf,
  type LayersAndGraph,
  portPlaces,
  sizeOfModel,
} from './graph.ts';
export type { Split } from './held-out-schema.ts';
export {
  type ConvertedGraph,
  convertGraph,
  float32,
  InitError,
  type LayerNode,
  type ModelFile,
  type Origin,
  readBytes,
  readModelFile,
} from './keras/index.ts';
export { layerNames } from './layer-names.ts';
export type {
  ActivationName,
  BidirectionalLayer,
  Constraint,
  InitializerName,
  LayerOptions,
  LayerSource,
  PlacedLayerSource,
  PlainLayer,
  PlainLayerKind,
  RecurrentLayer,
  Regularizer,
} from './layers/index.ts';
export {
  directions,
  endsOf,
  factsOf,
  mixesSamples,
  parseLayer,
  placedLayerSchema,
  sidesOf,
  unwrapped,
} from './layers/index.ts';
export {
  isSuiteName,
  type LoadOptions,
  loadSuite,
  readSource,
  resolveText,
  suiteFile,
  suiteNames,
  suitesIn,
} from './load.ts';
export { type Losses, lossOf } from './loss-of.ts';
export type { LossName } from './losses.ts';
export { unmarked } from './marks.ts';
export {
  binaryMetrics,
  classMetrics,
  type Direction,
  type MeasureName,
  type MetricName,
  measureNames,
  metricDirections,
  monitorDirection,
  monitoredMetric,
  sparseMetrics,
} from './metrics.ts';
export { readNpy } from './npy.ts';
export { expressionIssue, type NumberSource, type Take } from './number-source.ts';
export {
  commonOptimizerOptions,
  type Optimizer,
  type OptimizerName,
  type OptimizerOf,
  optimizerKinds,
  optimizerNames,
  optimizerSource,
} from './optimizers.ts';
export { probedSamples } from './probed.ts';
export { resolveLayers } from './resolve-graph.ts';
export type { InspectModel } from './resolve-model.ts';
export { targetPart } from './resolve-output.ts';
export { defaultOf, type Schedule, type ScheduleName, scheduleKinds } from './schedules.ts';
export type { Build, DataExpression, Mark, SuiteSource } from './schema.ts';
export { seeded } from './seeded.ts';
export type * from './types.ts';
export { type WatchedMetric, watchedKey, watchedMetrics } from './watched.ts';
