import path from 'node:path';
import { makeFolder, UsageError, writeWhole } from '../base/index.ts';
import { historyMarkdown, historyText, loadCharts } from '../report/index.ts';
import { historyOf } from '../run/index.ts';
import type { History } from '../verdict/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface HistoryOptions {
  readonly file: string;
  readonly since?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** Shows each value over the commits of a baseline. Exit code 1 when one is worse than at first. */
export async function history({ file, since, out, json }: HistoryOptions, io: Io): Promise<number> {
  if (out?.trim() === '') throw new UsageError(`out "${out}": name a folder`);
  const found = historyOf({ file, since }, io.env);
  await printHistory(found, { out, json }, io);
  return historyCode(found);
}

/** 1 when a value is worse than at first. */
export const historyCode = (found: History): number =>
  found.traces.some(t => t.worseSince !== undefined) ? exitCode.failed : exitCode.passed;

/** The history in lines, and in a folder, if one is named, as a page, as markdown and as data. */
export async function printHistory(
  found: History,
  { out, json }: { readonly out?: string | undefined; readonly json?: boolean | undefined },
  io: Io,
): Promise<void> {
  io.stdout.write(json === true ? `${JSON.stringify(found)}\n` : `${historyText(found)}\n`);
  if (out === undefined) return;
  const { renderHistory } = await loadCharts();
  makeFolder(path.resolve(out));
  writeWhole(path.join(out, 'history.html'), renderHistory(found));
  writeWhole(path.join(out, 'history.md'), `${historyMarkdown(found)}\n`);
  writeWhole(path.join(out, 'history.json'), `${JSON.stringify(found, null, 1)}\n`);
  if (json !== true) io.stdout.write(`reports: ${path.join(out, 'history.html')} and beside it\n`);
}
