import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as core from '@actions/core';
import { messageOf } from '../base/index.ts';
import { type BaselineText, explain, run } from '../commands/index.ts';
import { markdownText } from '../report/index.ts';
import { baselineOfBase } from './baseline.ts';
import { comment } from './comment.ts';
import { type Ending, guardEnding } from './ending.ts';
import { type Job, readJob } from './event.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { inert, withInertLog } from './log.ts';
import { annotate, conclude, setOutputs, wordOf } from './outcome.ts';
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
  await preparation.packages();
  const baseline = await readBaseline(inputs, job);
  signal.throwIfAborted();
  await preparation.earlierWork(await preparation.runtime(signal));
  const { baseline: _, baselineRef: __, ...options } = inputs;
  const found = 'found' in baseline ? { baseline: baseline.found } : {};
  const { code, results, dir } = await withoutTokens(process.env, () =>
    withInertLog('training', process.env, io => run({ ...options, ...found, signal }, io)),
  );
  const word = wordOf(code);
  const note = 'note' in baseline ? `\n\n${markdownText(baseline.note)}\n` : '';
  const report = readFileSync(path.join(dir, 'report.md'), 'utf8') + note;
  // First what no network can take away; the gate comes last and depends on none of it.
  setOutputs(word, results, dir, job.workspace);
  writeSummary(report, process.env);
  annotate(results, inputs.gate, job.workspace, 'note' in baseline ? 1 : 0);
  conclude(word, results, inputs.gate, ending.signal());
  ending.judged();
  if (inputs.comment && word !== 'interrupted') {
    const suites = results.suites.map(s => s.name);
    await comment(report, { ...inputs, suites }, inputs.token, job);
  }
  await preparation.save();
}

type Baseline = { readonly found: string | BaselineText } | { readonly note: string } | Record<never, never>;

/** A baseline that is asked for and is not there is said, loudly: nothing is held to it yet. */
async function readBaseline({ baseline, baselineRef, token }: Inputs, job: Job): Promise<Baseline> {
  if (baseline === undefined) return {};
  const wanted = { baseline, token, ...(baselineRef !== undefined && { baselineRef }) };
  const there = await baselineOfBase(wanted, job, process.env);
  if (there !== undefined && 'text' in there) return { found: there };
  if (there === undefined && existsSync(baseline)) return { found: baseline };
  const missing = there?.missing ?? `there is no ${baseline} in the workspace`;
  const note = `Nothing was compared with a baseline: ${missing}. seedgate baseline ${inputsOut()} --write ${baseline} makes one, to be committed.`;
  core.warning(inert(note), { title: 'no baseline yet' });
  return { note };
}

const inputsOut = () => core.getInput('out') || 'seedgate-out';

/** The step has failed in any case; what is left is to say why, in the log, the outputs and the summary. */
function fail(error: unknown, signal: NodeJS.Signals | undefined): void {
  const lines: string[] = [];
  // Anything can be thrown, also what is no Error.
  if (error instanceof Error) explain(error, line => lines.push(line));
  else lines.push(`seedgate met something thrown that is no error: ${messageOf(error)}`);
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
