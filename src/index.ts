// What a program may use: import { … } from 'seedgate'.

export {
  type JudgeOptions,
  judge,
  loadSuite,
  type RunSuiteOptions,
  type RunSuiteResult,
  runSuite,
} from './api/index.ts';
export { UsageError } from './base/index.ts';
export {
  type EngineName,
  type Environment,
  type Num,
  type RunRecord,
  readRecords,
} from './records/index.ts';
export { renderHtml } from './report/html/index.ts';
export { headline, renderJson, renderJunit, renderMarkdown } from './report/index.ts';
export { RuntimeError } from './runtime/index.ts';
export {
  type DataDefinition,
  defineSuite,
  type Experiment,
  type LayerDefinition,
  type NumberArray,
  type ProblemDefinition,
  type Suite,
  type SuiteDefinition,
  SuiteError,
  type SuiteIssue,
  seeded,
  type TensorFlow,
  type VariantDefinition,
} from './suite/index.ts';
export type {
  ExperimentResult,
  Finding,
  FindingKind,
  Gate,
  ProbeResult,
  Results,
  SuiteResult,
} from './verdict/index.ts';
