import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { writeWhole } from '../base/index.ts';
import { markdownText, renderSarif, waysOut } from '../report/index.ts';
import type { RunResult, TrainingEnd } from '../run/index.ts';
import { formatDuration, type Results } from '../verdict/index.ts';
import type { Ended } from './ended.ts';
import type { Job } from './event.ts';
import { failedBy } from './fail-on.ts';
import type { Inputs } from './inputs.ts';
import { inert } from './log.ts';
import { annotate, conclude, inWorkspace, marksOf, missingRuns, outputsOf } from './outcome.ts';
import { stepEnding } from './verdict.ts';

/** What a command of the action works with. */
export interface StepContext {
  readonly inputs: Inputs;
  readonly job: Job;
  readonly signal: AbortSignal;
  readonly stoppedBy: () => NodeJS.Signals | undefined;
}

/** What a command came to, and what of it fails the step. */
export interface Done {
  readonly ended: Ended;
  /** Marks lines of the suites by commands of the log, where no check run does. */
  readonly mark: () => void;
  readonly conclude: () => void;
}

/** Results in a folder, with what is to be said around them. */
export interface Judged {
  readonly results: Results;
  readonly dir: string;
  readonly ending: RunResult['ending'];
  readonly end?: TrainingEnd;
  /** Paragraphs below the report. */
  readonly notes: readonly string[];
  readonly warned: number;
  readonly outputs?: Readonly<Record<string, string | number>>;
}

/** Says results: the report in the summary, remarks on the suite's lines, and the gate. */
export function judgedStep(judged: Judged, { inputs, job, stoppedBy }: StepContext): Done {
  const { results, dir, ending, end, notes, warned } = judged;
  const { gate, failOn, request } = inputs;
  if (core.isDebug())
    for (const f of results.findings) core.debug(inert(`${f.id}: ${f.outcome}, ${f.effect}; ${f.says}`));
  const early = earlyEnd(end, results, request.timeLimit, stoppedBy());
  const place = job.pullRequest === undefined ? 'workflow' : 'pull request';
  const ways = waysOut(results, place, request.out, inputs.baseline ?? 'suites/baseline.json');
  const wished = failedBy(results.findings, failOn);
  const reasons = [...early, ...(ending === 'failed' ? [...results.gate.failures, ...ways] : [])];
  const paragraphs = (lines: readonly string[]) => lines.map(line => `\n\n${markdownText(line)}\n`).join('');
  const report = readFileSync(path.join(dir, 'report.md'), 'utf8');
  const lead = early.map(line => `**${markdownText(line)}**\n\n`).join('');
  const ended: Ended = {
    verdict: ending,
    state: ending === 'interrupted' ? 'interrupted' : end === 'time limit' ? 'time-limit' : 'complete',
    reasons: [...reasons, ...wished],
    outputs: {
      ...outputsOf(results, dir, job.workspace),
      ...(inputs.sarif && { sarif: writeSarif(results, dir, job.workspace) }),
      ...judged.outputs,
    },
    conclusion: conclusions[stepEnding(ending, results, gate, undefined, wished).how],
    marks: marksOf(results, job.workspace),
    markdown: `${lead}${report}${paragraphs(ways)}${paragraphs(wished.length > 0 ? [`Fails by the input fail-on: ${wished.join('; ')}`] : [])}${paragraphs(notes)}`,
  };
  return {
    ended,
    mark: () => annotate(results, gate, job.workspace, warned),
    conclude: () => {
      conclude([...(end === 'time limit' ? early : []), ...ways], ending, results, gate, stoppedBy(), wished);
    },
  };
}

const conclusions = { passed: 'success', told: 'neutral', warned: 'neutral', failed: 'failure' } as const;

/** Beside the other reports, for code scanning. @returns its path from the workspace */
function writeSarif(results: Results, dir: string, workspace: string): string {
  const place = inWorkspace(workspace);
  const file = path.join(dir, 'results.sarif');
  writeWhole(file, renderSarif(results, place));
  return place(file);
}

/** That not all was trained, and why. */
function earlyEnd(
  end: TrainingEnd | undefined,
  results: Results,
  timeLimit: number | undefined,
  signal: string | undefined,
): string[] {
  const missing = missingRuns(results);
  const left =
    missing === 0
      ? 'all planned runs are there'
      : `${missing} of ${missing + results.cost.runs} runs are missing`;
  if (end === 'time limit')
    return [
      `Training ended at the time limit${timeLimit === undefined ? '' : ` of ${formatDuration(timeLimit)}`}: ${left}.`,
    ];
  if (end === 'interrupted')
    return [
      `seedgate was stopped${signal ? ` by ${signal}` : ''} before it was done: ${left}; its records are kept.`,
    ];
  return [];
}
