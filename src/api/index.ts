export { type JudgeOptions, judge } from './judge.ts';
export { loadSuite } from './load-suite.ts';
export { type RunSuiteOptions, type RunSuiteResult, runSuite } from './run-suite.ts';
