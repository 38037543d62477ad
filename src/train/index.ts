// What may be used from outside. Nothing here loads tfjs-node: that is the worker processes' business.

export type { DrawAudit } from './audit.ts';
export { checkModels, type ModelIssue, outputShape } from './check.ts';
export { type SelfTest, selfTest } from './check-native.ts';
export { inspectModel } from './custom/index.ts';
export { workerEnvironment } from './environment.ts';
export { type PoolOptions, trainRuns } from './pool.ts';
export {
  findNumbers,
  ownSeeds,
  type ProgramEnd,
  type ProgramOutcome,
  programEnvironment,
  programEnvironmentOf,
  pythonFolder,
  runProcess,
  runProgram,
} from './program/index.ts';
export { allowed as allowedParting, type Parting, repeatSteps, type Steps } from './proof.ts';
export { RunQueue, type RunSource } from './queue.ts';
export { Standby } from './standby.ts';
