export { type Alternative, alternatives } from './alternatives.ts';
export { formatShape, sizeOf } from './array.ts';
export { canonical, contentHash } from './canonical.ts';
export { formatIssue, formatPath, printable, SuiteError, type SuiteIssue, type SuitePath } from './errors.ts';
export { loadSuite, readSource, resolveText, suiteFile } from './load.ts';
export { unmarked } from './marks.ts';
export { type SuiteSource, suiteSchema } from './schema.ts';
export type * from './types.ts';
