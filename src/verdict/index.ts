export { allowanceFor, faultOfAllowance } from './baseline/allow.ts';
export { compareSeries, gateAlpha } from './baseline/compare.ts';
export { makeBaseline } from './baseline/make.ts';
export type { SeriesPair } from './baseline/pairs.ts';
export { parseBaseline, serializeBaseline } from './baseline/text.ts';
export {
  type History,
  type HistoryCommit,
  type Trace,
  type TracePoint,
  traceBaselines,
} from './baseline/trace.ts';
export type { Allowance, AllowanceLike, Baseline, BaselineRequest, Series } from './baseline/types.ts';
export { errorOf } from './error.ts';
export { isAnswer, isHeld, sayWhole, subjectOf } from './gate.ts';
export {
  type ImpossibleGate,
  impossibleGates,
  smallestVisibleEffect,
  suiteRemarks,
} from './impossible.ts';
export { type JudgedSuite, type JudgeRequest, judge, withBaseline } from './judge.ts';
export { sayLikeness } from './say/equivalence.ts';
export * from './say/numbers.ts';
export { sayComparison, sayCount, saySides } from './say/sentences.ts';
export { waysToVary } from './say/varied.ts';
export { shortfalls } from './shortfalls.ts';
export { demandsLost } from './since.ts';
export { confidenceSequence } from './stats/index.ts';
export { lastOf, nextTopUp, type TopUp } from './top-up.ts';
export type * from './types.ts';
