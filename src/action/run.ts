import path from 'node:path';
import { plural } from '../base/index.ts';
import { showLines } from '../progress/index.ts';
import { recordsFile } from '../records/index.ts';
import { renderTerminal } from '../report/index.ts';
import { needsRuntime, type RunEvent, type RunRequest, type RunResult, run } from '../run/index.ts';
import { demandNotes } from './demands.ts';
import { heldTo, renewalNotes } from './held.ts';
import { withInertLog } from './log.ts';
import { OwnRecords } from './own-records.ts';
import { Preparation } from './prepare.ts';
import { withoutTokens } from './secrets.ts';
import { type Done, judgedStep, type StepContext } from './step.ts';
import { actionsCache } from './store.ts';

/** `command: run`: trains what is owed and judges it. A suite that is wrong is told before anything is brought for it. */
export async function runStep(context: StepContext): Promise<Done> {
  const { inputs, job, signal } = context;
  const native = await withoutTokens(process.env, () => needsRuntime(inputs.request));
  const held = await heldTo(inputs, job);
  signal.throwIfAborted();
  const preparation = new Preparation(actionsCache, inputs, job);
  await preparation.earlierWork(native ? await preparation.runtime(signal) : undefined);
  const request: RunRequest = {
    ...inputs.request,
    ...(held.baseline !== undefined && { baseline: held.baseline }),
    ...(held.renewed && { renewed: true as const }),
    allow: [...inputs.request.allow, ...held.allow],
  };
  const counts = { trained: 0, there: 0 };
  const own = new OwnRecords(path.resolve(request.out, recordsFile), process.env);
  let result: RunResult;
  try {
    result = await withoutTokens(process.env, () => train(request, signal, counts));
  } finally {
    own.note();
  }
  const notes = [
    `${plural(counts.trained, 'run')} trained by this step, ${counts.there} ${preparation.source}.`,
    ...held.notes,
    ...(held.renewed ? renewalNotes(result.results, held.renewed) : []),
    ...(held.baseline === undefined ? demandNotes(result.results, inputs.request.suites, job) : []),
  ];
  const outputs = { trained: counts.trained, restored: counts.there };
  return judgedStep({ ...result, notes, warned: held.warned, outputs }, context);
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
