export { readRuns } from './columns.ts';
export { readTable, tableOf } from './read.ts';
export { suiteFilesOf } from './suite.ts';
export type { ColumnWishes, ImportedRun, ImportedRuns, Row, Table } from './types.ts';
