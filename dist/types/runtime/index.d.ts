export { findCompiler } from './binding.ts';
export { cacheFolder } from './cache.ts';
export { type EnsureOptions, ensureRuntime, findRuntime, type Runtime, runtimeFolder } from './ensure.ts';
export { describeEnvironment, instructionSet, vectorFeatures } from './environment.ts';
export { RuntimeError } from './errors.ts';
export { loadTfjsNode, nativeEnvironment, runtimeFromEnvironment } from './load.ts';
export { requirePip } from './wheel.ts';
