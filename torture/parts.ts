import type { Part } from './part.ts';

/** All attacks, in the order of the table. */
export const parts: readonly Part[] = [];
