export { fromNum, sameOutcome, sealRecord, toNum } from './digest.ts';
export { LockedError } from './lock.ts';
export { describeRun, type ReadRecords, RecordsError, readRecords, recordsFile } from './read.ts';
export { engineSchema, environmentSchema, numSchema } from './schema.ts';
export { openStore, type RecordStore } from './store.ts';
export type * from './types.ts';
