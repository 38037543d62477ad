import type { Run } from '../plan/index.ts';
import { type Environment, type RunRecord } from '../records/index.ts';
import type { RunOutcome } from '../train/index.ts';
/** The record of a run: what it was, where it was trained, what came of it. */
export declare function makeRecord(run: Run, outcome: RunOutcome, environment: Environment): RunRecord;
