// What a program may use: import { … } from 'seedgate'.

export { type JudgeOptions, judge } from './api/judge.ts';
export { loadSuite } from './api/load-suite.ts';
export { type RunSuiteOptions, type RunSuiteResult, runSuite } from './api/run-suite.ts';
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
  type LayerDefinition,
  type NumberArray,
  type ProblemDefinition,
  type SuiteDefinition,
  type TensorFlow,
  type VariantDefinition,
} from './suite/define.ts';
export { type Experiment, type Suite, SuiteError, type SuiteIssue } from './suite/index.ts';
export type {
  CheckResult,
  ClaimResult,
  ClaimVerdict,
  ExperimentResult,
  ProbeResult,
  Results,
  SuiteResult,
  Verdict,
} from './verdict/index.ts';
