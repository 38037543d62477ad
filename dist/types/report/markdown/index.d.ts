import type { Results } from '../../verdict/types.ts';
/** report.md, made for a job summary: the verdict first, then a table for each problem, claims, baseline, cost. */
export declare function renderMarkdown(results: Results): string;
