// What may be used from outside. Nothing here loads tfjs-node.

export { programEnvironment } from './environment.ts';
export { programEnvironmentOf } from './identify.ts';
export * from './numbers/index.ts';
export { ownSeeds } from './own-seeds.ts';
export { type ProgramEnd, runProcess } from './process.ts';
export { pythonFolder } from './python.ts';
export { type ProgramOutcome, type ProgramRun, runProgram } from './run.ts';
export { trainProgram } from './train.ts';
