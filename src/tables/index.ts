export { readRuns } from './columns.ts';
export { readTable } from './read.ts';
export type { ColumnWishes, ImportedRun, ImportedRuns, Row, Table } from './types.ts';
