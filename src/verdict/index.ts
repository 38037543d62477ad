export {
  compareBaseline,
  compareSeries,
  gateAlpha,
  relevantEffect,
  type SeriesPair,
} from './baseline/compare.ts';
export { makeBaseline } from './baseline/make.ts';
export { obstacleNames } from './baseline/obstacles.ts';
export { parseBaseline, serializeBaseline } from './baseline/text.ts';
export type { Baseline, Series } from './baseline/types.ts';
export { checkVerdict } from './check.ts';
export { type ImpossibleGate, impossibleGates, smallestVisibleEffect } from './impossible.ts';
export { type BaselineRequest, type JudgedSuite, type JudgeRequest, judge, withBaseline } from './judge.ts';
export { confidenceSequence } from './stats/index.ts';
export type * from './types.ts';
