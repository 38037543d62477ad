import path from 'node:path';
import * as core from '@actions/core';
import { type Annotation, annotations, mostAnnotations } from '../report/index.ts';
import { formatIssue, type SuiteIssue } from '../suite/index.ts';
import type { Results } from '../verdict/index.ts';
import type { GateMode } from './inputs.ts';
import { stepEnding } from './verdict.ts';

/** What results come to, for a later step to branch on, and where the reports are; all of them short texts. */
export function outputsOf(results: Results, dir: string, workspace: string): Record<string, string | number> {
  const { counts, regressions } = results.gate;
  const files = {
    report: 'report.md',
    results: 'results.json',
    junit: 'junit.xml',
    html: 'report.html',
    records: 'records.jsonl',
  };
  return {
    passed: counts.good,
    failed: counts.bad,
    inconclusive: counts.open,
    regressions: results.baseline === undefined ? '' : regressions,
    missing: missingRuns(results),
    'train-seconds': Math.round(results.cost.trainSeconds),
    ...Object.fromEntries(
      Object.entries(files).map(([name, file]) => [
        name,
        path.relative(path.resolve(workspace), path.join(dir, file)),
      ]),
    ),
  };
}

/** Runs that were planned and have left nothing. */
export const missingRuns = ({ suites }: Pick<Results, 'suites'>): number =>
  suites
    .flatMap(s => s.problems)
    .flatMap(p => p.experiments)
    .reduce((sum, e) => sum + e.counts.missing, 0);

/** Where a suite's file is, as the diff has it. */
export const inWorkspace = (workspace: string) => (file: string) =>
  path.relative(path.resolve(workspace), path.resolve(file));

/** All that fails the gate or is warned of, at its line. */
export const marksOf = (results: Results, workspace: string): Annotation[] =>
  annotations(results, Number.POSITIVE_INFINITY).map(mark => ({
    ...mark,
    file: inWorkspace(workspace)(mark.file),
  }));

/**
 * Each on the line of the suite's file that the check stands on; with `warn` none is more than a warning. How many more
 * there are is a notice: GitHub shows ten of a kind for a step, and the tenth error, or with `warn` the tenth warning, is
 * the step's own reason.
 *
 * @param warned how many warnings the step has given before
 */
export function annotate(results: Results, gate: GateMode, workspace: string, warned = 0): void {
  if (gate === 'off') return;
  const most = gate === 'warn' ? mostAnnotations - warned : mostAnnotations;
  for (const { level, file, line, title, message, rest } of annotations(results, most)) {
    const say = rest ? core.notice : gate === 'warn' || level === 'warning' ? core.warning : core.error;
    say(message, { title, file: inWorkspace(workspace)(file), startLine: line });
  }
}

/** What is wrong in suites, each at its line and column; paths are told from the workspace, as the diff has them. */
export function marksOfIssues(issues: readonly SuiteIssue[]): Annotation[] {
  const place = inWorkspace(process.env.GITHUB_WORKSPACE || process.cwd());
  return issues.map(issue => ({
    level: 'error',
    title: 'suite',
    file: place(issue.file),
    line: issue.line,
    column: issue.column,
    message: formatIssue({ ...issue, file: '' }).replace(/^:\d+:\d+ /, ''),
  }));
}

/** The same as commands of the log, as many as are shown. */
export function markIssues(marks: readonly Annotation[]): void {
  for (const { title, file, line, column, message } of marks.slice(0, mostAnnotations))
    core.error(message, {
      title,
      file,
      startLine: line,
      ...(column !== undefined && { startColumn: column }),
    });
  const rest = marks.length - mostAnnotations;
  if (rest > 0) core.notice(`${rest} more of what is wrong in the suites is in the log`);
}

/** Ends the step. @param ways what to do about it, after the reasons */
export function conclude(ways: readonly string[], ...of: Parameters<typeof stepEnding>): void {
  const { how, says } = stepEnding(...of);
  const text = [says, ...ways].join('\n');
  if (how === 'failed') core.setFailed(text);
  else if (how === 'warned') core.warning(text, { title: 'the gate failed' });
  else if (how === 'told') core.info(says);
}
