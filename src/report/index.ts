import type { History, Results } from '../verdict/index.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown/index.ts';

export { type Annotation, annotations, mostAnnotations } from './annotations.ts';
export { badgeJson, badgeOf, badgeSvg } from './badge.ts';
export { parseBenchData, trackedStates, withTracked } from './bench-data.ts';
export { markdownText } from './escape.ts';
export { ofKind, ofProbe } from './find.ts';
export { headline } from './headline.ts';
export { historyMarkdown, historyText } from './history.ts';
export { isIntact, parseResults, renderJson } from './json.ts';
export { renderJunit } from './junit.ts';
export { renderMarkdown } from './markdown/index.ts';
export { summaryLimit } from './markdown/sections.ts';
export { renderSarif } from './sarif.ts';
export { renderTerminal, type TerminalOptions } from './terminal.ts';
export { type Place, waysOut } from './ways.ts';

export const reportNames = ['results.json', 'report.md', 'report.html', 'junit.xml'] as const;
export type ReportName = (typeof reportNames)[number];

/** Loads what draws charts. It is most of what a command's start would take, and no report is written before its end. */
export const loadCharts = () => import('./html/index.ts');

/** Every report of a folder by its file name. Equal results, and histories, give equal bytes. */
export async function writeReports(results: Results, history?: History): Promise<Record<ReportName, string>> {
  const { renderHtml } = await loadCharts();
  return {
    'results.json': renderJson(results),
    'report.md': renderMarkdown(results),
    'report.html': renderHtml(results, history),
    'junit.xml': renderJunit(results),
  };
}
