import { z } from 'zod';
import type { RunRecord } from './types.ts';
/** One line of records.jsonl, as it is read back. */
export declare const recordSchema: z.ZodType<RunRecord>;
