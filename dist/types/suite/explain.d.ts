import type { z } from 'zod';
import type { SuitePath } from './errors.ts';
export interface Explained {
    readonly path: SuitePath;
    readonly message: string;
}
type Issue = z.core.$ZodIssue;
/** Turns one issue of the schema into sentences that say what would be right. */
export declare function explainIssue(issue: Issue, root: unknown, base?: SuitePath): Explained[];
export {};
