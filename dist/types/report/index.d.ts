import type { Results } from '../verdict/types.ts';
export { type Annotation, annotations, mostAnnotations } from './annotations.ts';
export { markdownCode, markdownText } from './escape.ts';
export { isIntact, parseResults, renderJson } from './json.ts';
export { renderJunit } from './junit.ts';
export { renderMarkdown } from './markdown/index.ts';
export { summaryLimit } from './markdown/sections.ts';
export { renderTerminal, type TerminalOptions } from './terminal.ts';
export { headline } from './words.ts';
export declare const reportNames: readonly ['results.json', 'report.md', 'report.html', 'junit.xml'];
export type ReportName = (typeof reportNames)[number];
/** Loads what draws charts. It is most of what a command's start would take, and no report is written before its end. */
export declare const loadCharts: () => Promise<typeof import("./html/index.ts")>;
/** Every report of a folder by its file name. Equal results give equal bytes. */
export declare function writeReports(results: Results): Promise<Record<ReportName, string>>;
