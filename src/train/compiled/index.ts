// What may be used from outside.
export { type CompiledExperiment, type CompileOptions, compileExperiment, trainCompiled } from './engine.ts';
export { type XlaOptions, xlaEnvironment } from './environment.ts';
export type { Work } from './work.ts';
