import type { Part } from './part.ts';
import { records } from './records/index.ts';
import { suites } from './suites/index.ts';

/** All attacks, in the order of the table. */
export const parts: readonly Part[] = [suites, records];
