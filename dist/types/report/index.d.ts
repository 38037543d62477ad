import type { Results } from '../verdict/types.ts';
export { type Annotation, annotations, mostAnnotations } from './annotations.ts';
export { markdownCode, markdownText } from './escape.ts';
export { renderHtml } from './html/index.ts';
export { isIntact, parseResults, renderJson } from './json.ts';
export { renderJunit } from './junit.ts';
export { renderMarkdown } from './markdown/index.ts';
export { summaryLimit } from './markdown/sections.ts';
export { plural } from './numbers.ts';
export { renderTerminal, type TerminalOptions } from './terminal.ts';
export { headline } from './words.ts';
export declare const reportNames: readonly ['results.json', 'report.md', 'report.html', 'junit.xml'];
export type ReportName = (typeof reportNames)[number];
/** Every report of a folder by its file name. Pure: equal results give equal bytes. */
export declare function writeReports(results: Results): Record<ReportName, string>;
