import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { plural } from '../base/index.ts';
import { formatShard } from '../plan/index.ts';
import { showLines } from '../progress/index.ts';
import { recordsFile } from '../records/index.ts';
import { markdownText, renderTerminal } from '../report/index.ts';
import {
  type BaselineSource,
  explain,
  needsNative,
  type RunEvent,
  type RunRequest,
  type RunResult,
  run,
} from '../run/index.ts';
import { baselineOfBase } from './baseline.ts';
import { comment } from './comment.ts';
import { type Ending, guardEnding } from './ending.ts';
import { type Job, readJob } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { inert, withInertLog } from './log.ts';
import { annotate, conclude, setOutputs } from './outcome.ts';
import { OwnRecords } from './own-records.ts';
import { Preparation } from './prepare.ts';
import { withoutTokens } from './secrets.ts';
import { actionsCache } from './store.ts';
import { writeSummary } from './summary.ts';

/** The action: inputs, the same run as the command line's, the job summary, the outputs, the gate. */
export async function runAction(): Promise<void> {
  const stop = new AbortController();
  const ending = guardEnding(stop, why => tell([why], ending.signal()));
  try {
    const job = readJob(process.env);
    process.chdir(job.workspace);
    const inputs = readInputs(job.workspace);
    await work(inputs, job, stop.signal, ending);
  } catch (error) {
    fail(error, ending.signal());
  }
  ending.done();
}

async function work(inputs: Inputs, job: Job, signal: AbortSignal, ending: Ending): Promise<void> {
  const preparation = new Preparation(actionsCache, inputs, job);
  const baseline = await readBaseline(inputs, job);
  signal.throwIfAborted();
  // Programs and tables need nothing of it.
  await preparation.earlierWork(needsNative(inputs.request) ? await preparation.runtime(signal) : undefined);
  const request = { ...inputs.request, ...('found' in baseline && { baseline: baseline.found }) };
  const counts = { trained: 0, there: 0 };
  const own = new OwnRecords(path.resolve(request.out, recordsFile), process.env);
  let result: RunResult;
  try {
    result = await withoutTokens(process.env, () => train(request, signal, counts));
  } finally {
    own.note();
  }
  const { ending: word, results, dir } = result;
  const said = [
    `${plural(counts.trained, 'run')} trained by this step, ${counts.there} ${preparation.source}.`,
    ...('note' in baseline ? [baseline.note] : []),
  ];
  const notes = said.map(line => `\n\n${markdownText(line)}\n`).join('');
  const report = readFileSync(path.join(dir, 'report.md'), 'utf8') + notes;
  // First what no network can take away; the gate comes last and depends on none of it.
  setOutputs(word, results, dir, job.workspace);
  writeSummary(report, process.env);
  annotate(results, inputs.gate, job.workspace, 'note' in baseline ? 1 : 0);
  conclude(word, results, inputs.gate, ending.signal());
  ending.judged();
  if (inputs.comment && word !== 'interrupted') {
    const suites = results.suites.map(s => s.name);
    const { only, shard } = inputs.request;
    await comment(report, { suites, only, ...(shard && { shard: formatShard(shard) }) }, inputs.token, job);
  }
  await preparation.save();
}

/**
 * The run, with what it says in the job's log: its progress is folded, and its results are not.
 *
 * @param counts of runs that it trains and of those that were there; gets them
 */
function train(
  request: RunRequest,
  signal: AbortSignal,
  counts: { trained: number; there: number },
): Promise<RunResult> {
  return withInertLog('training', async log => {
    const show = showLines(log.progress);
    const tell = (event: RunEvent) => {
      if (event.kind === 'ended') counts.trained++;
      if (event.kind === 'planned') counts.there = event.runs.length - event.owed.length;
      show(event);
    };
    const result = await run(request, { env: process.env, signal, tell });
    log.show(renderTerminal(result.results, { color: false, width: 120 }));
    log.show(`reports: ${path.relative(process.cwd(), path.join(result.dir, 'report.md'))} and beside it`);
    return result;
  });
}

type Baseline = { readonly found: BaselineSource } | { readonly note: string } | Record<never, never>;

/** A baseline that is asked for and is not there is said, loudly: nothing is held to it yet. */
async function readBaseline({ baseline, baselineRef, token, request }: Inputs, job: Job): Promise<Baseline> {
  if (baseline === undefined) return {};
  const wanted = { baseline, token, ...(baselineRef !== undefined && { baselineRef }) };
  const there = await baselineOfBase(wanted, job, process.env);
  if (there !== undefined && 'text' in there) return { found: there };
  if (there === undefined && existsSync(baseline)) return { found: baseline };
  const missing = there?.missing ?? `there is no ${baseline} in the workspace`;
  const note = `Nothing was compared with a baseline: ${missing}. seedgate baseline ${request.out} --write ${baseline} makes one, to be committed.`;
  core.warning(inert(note), { title: 'no baseline yet' });
  return { note };
}

/** The step has failed in any case; what is left is to say why, in the log, the outputs and the summary. */
function fail(error: unknown, signal: NodeJS.Signals | undefined): void {
  const lines = [...explain(error).lines];
  if (signal !== undefined) lines.push(`seedgate was stopped by ${signal}`);
  if (lines.length === 0) lines.push('seedgate failed without a word');
  core.setFailed(lines.join('\n'));
  tell(lines, signal);
}

/** The outputs and the summary of a step that has failed, also when the process is about to end. */
function tell(lines: readonly string[], signal: NodeJS.Signals | undefined): void {
  core.setOutput('verdict', signal === undefined ? 'error' : 'interrupted');
  try {
    writeSummary(
      `**seedgate could not do its work**\n\n${lines.map(markdownText).join('\n\n')}`,
      process.env,
    );
  } catch (second) {
    core.notice(inert(`the job summary cannot be written: ${String(second)}`));
  }
}
