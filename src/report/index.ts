import type { Results } from '../verdict/types.ts';
import { renderJson } from './json.ts';
import { renderMarkdown } from './markdown.ts';

export { parseResults } from './json.ts';
export { renderTerminal, type TerminalOptions } from './terminal.ts';
export { headline } from './words.ts';

/** Every report of a folder by its file name. Pure: equal results give equal bytes. */
export function writeReports(results: Results): Record<string, string> {
  return { 'results.json': renderJson(results), 'report.md': renderMarkdown(results) };
}
