export { type Candidate, findNumbers } from './find.ts';
export { readNumber } from './read.ts';
export type { Found, Leavings, ProgramEvent } from './types.ts';
