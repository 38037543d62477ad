export { type InitRequest, type MadeSuite, makeSuite } from './make.ts';
export { convertModel } from './model.ts';
export type { ProgramDraft } from './program.ts';
export {
  type ConvertedModel,
  InitError,
  type ModelSource,
  type OptimizerSource,
  type Origin,
} from './types.ts';
export { type WriteRequest, type WrittenSuite, writeSuite } from './write.ts';
export { type FirstRun, writeProgramSuite } from './write-program.ts';
