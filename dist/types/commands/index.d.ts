export { explain } from './explain.ts';
export { exitCode, type Io, UsageError } from './io.ts';
export { type RunOptions, type RunResult, run } from './run.ts';
