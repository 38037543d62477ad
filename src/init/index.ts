export { type InitRequest, type MadeSuite, makeSuite, suiteName } from './make.ts';
export { InitError } from './types.ts';
export { type WriteRequest, type WrittenSuite, writeSuite } from './write.ts';
