// What the command line, the action and the library are thin shells over: a typed request in, events out, results back.

export {
  type Audit,
  type AuditRequest,
  type AuditResult,
  audit,
  type Dependence,
  type Repetition,
} from './audit.ts';
export {
  type BaselineSource,
  type BaselineText,
  comparedWith,
  type GateRequest,
  gateFolder,
  type MakeBaselineRequest,
  readBaseline,
  writeBaseline,
} from './baseline.ts';
export { BisectEnded, type Bisected, type BisectRequest, bisect } from './bisect.ts';
export { type Compared, type CompareRequest, compare } from './compare.ts';
export { examineMachine, type MachineReport } from './doctor.ts';
export type { RunContext, RunEvent, TrainingEnd } from './events.ts';
export { type Explanation, explain } from './explain.ts';
export { commitId, type FileState, git } from './git.ts';
export { type HistoryRequest, historyOf } from './history.ts';
export { type ImportRequest, type ImportResult, importTable } from './import.ts';
export { needsRuntime } from './look.ts';
export { type MergeRequest, mergeFolders } from './merge.ts';
export { type ProofResult, proveSuites } from './prove.ts';
export { type RunRequest, type RunWishes, runRequest, usualOut } from './request.ts';
export { type JudgedFolder, redrawReports } from './results.ts';
export { type RunResult, run } from './run.ts';
export { makeSite, type SitePage, type SiteRequest } from './site.ts';
export { defaultSuites } from './suites.ts';
export { type SuitesAt, suitesAt } from './suites-at.ts';
export { type Tracking, type TrackRequest, track } from './track.ts';
export { type Tried, type TryRequest, tryOnce, tryPrograms } from './try.ts';
export { type Validation, validateSuites } from './validate.ts';
export { parseCount } from './values.ts';
export { parseRun, type WrittenRun } from './written.ts';
