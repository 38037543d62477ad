export { explain } from './explain.ts';
export { exitCode, type Io } from './io.ts';
export { type RunOptions, type RunResult, run } from './run.ts';
