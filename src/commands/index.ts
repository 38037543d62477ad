export type { BaselineText } from './baseline-file.ts';
export { explain } from './explain.ts';
export { exitCode, type Io, parseCount, parseDuration } from './io.ts';
export { type RunOptions, type RunResult, run } from './run.ts';
export { defaultSuites } from './suites.ts';
