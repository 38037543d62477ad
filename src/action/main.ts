import path from 'node:path';
import * as core from '@actions/core';
import { version } from '../base/index.ts';
import { CheckRun } from './check.ts';
import { PullComment } from './comment.ts';
import { guardEnding } from './ending.ts';
import { readJob } from './event.ts';
import { foldersStep } from './folders.ts';
import { type Inputs, readInputs, tellingInputs, workingDirectory } from './inputs.ts';
import { inert } from './log.ts';
import { registerMatcher } from './matcher.ts';
import { ownOut } from './out.ts';
import { Outlet } from './outlet.ts';
import { saveOwed } from './prepare.ts';
import { runStep } from './run.ts';
import type { Done, StepContext } from './step.ts';
import { actionsCache } from './store.ts';
import { tableStep } from './table.ts';
import { validateStep } from './validate.ts';

/** By whom a runner starts this file a second time, at the end of the job. */
const again = 'main';

/**
 * The action: reads its inputs, does its command as the command line does it, and says how it ended. When the job is over the
 * runner starts it once more, and it saves what was not in the cache, however the step ended.
 */
export async function runAction(): Promise<void> {
  if (core.getState(again) !== '') return saveOwed(actionsCache);
  core.saveState(again, 'done');
  const stop = new AbortController();
  const outlet = new Outlet();
  const ending = guardEnding(stop, why => outlet.failAtOnce(why, ending.signal()));
  try {
    const job = readJob(process.env);
    process.chdir(job.workspace);
    const { comment, check, token, scope } = tellingInputs();
    if (comment) outlet.comment = new PullComment(job, scope, token);
    if (check) outlet.check = new CheckRun(job, scope, token);
    await outlet.comment?.begin();
    process.chdir(workingDirectory(job.workspace));
    const inputs = withOwnOut(readInputs(job.workspace, process.cwd()));
    debug(inputs);
    const context: StepContext = { inputs, job, signal: stop.signal, stoppedBy: ending.signal };
    const { ended, mark, conclude } = await steps[inputs.command](context);
    // First what no network can take away; the gate comes last and depends on none of it.
    outlet.say(ended);
    if (outlet.check === undefined) mark();
    conclude();
    ending.judged();
    if (outlet.check !== undefined && !(await outlet.tellChecks(ended))) mark();
    await outlet.tellPullRequest(ended);
  } catch (error) {
    await outlet.fail(error, ending.signal());
  }
  registerMatcher(process.env);
  ending.done();
}

const steps: Readonly<Record<Inputs['command'], (context: StepContext) => Promise<Done>>> = {
  run: runStep,
  merge: foldersStep,
  baseline: foldersStep,
  validate: validateStep,
  judge: tableStep,
  import: tableStep,
};

/** Two steps of a job that name no folder do not write over each other's reports. */
function withOwnOut(inputs: Inputs): Inputs {
  const { command, request, outGiven, folders, file } = inputs;
  if (outGiven || command === 'baseline' || command === 'validate') return inputs;
  const kind = command === 'import' ? 'judge' : command;
  const asked = [kind, request.suites, request.only, request.shard, folders, file, process.cwd()];
  const out = ownOut(request.out, asked, process.env);
  if (out !== request.out)
    core.notice(
      inert(
        `an earlier step of this job has its records and reports in ${request.out}, so this one has its own in ${out}; the input out names another folder`,
      ),
    );
  return { ...inputs, request: { ...request, out: path.join(out) } };
}

/** What the step was asked for, shown where the job is run with step debug logging. */
function debug(inputs: Inputs): void {
  if (!core.isDebug()) return;
  core.debug(inert(`seedgate ${version}, Node ${process.version}, in ${process.cwd()}`));
  core.debug(inert(JSON.stringify({ ...inputs, token: '', cache: [...inputs.cache] })));
}
