import type { Results } from '../verdict/types.ts';
import { renderHtml } from './html/index.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown/index.ts';

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

export const reportNames = ['results.json', 'report.md', 'report.html', 'junit.xml'] as const;
export type ReportName = (typeof reportNames)[number];

/** Every report of a folder by its file name. Pure: equal results give equal bytes. */
export function writeReports(results: Results): Record<ReportName, string> {
  return {
    'results.json': renderJson(results),
    'report.md': renderMarkdown(results),
    'report.html': renderHtml(results),
    'junit.xml': renderJunit(results),
  };
}
