import type { Part } from './part.ts';
import { suites } from './suites/index.ts';

/** All attacks, in the order of the table. */
export const parts: readonly Part[] = [suites];
