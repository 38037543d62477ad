import path from 'node:path';
import * as core from '@actions/core';
import { annotations, mostAnnotations } from '../report/index.ts';
import type { RunResult } from '../run/index.ts';
import type { Results } from '../verdict/index.ts';
import type { GateMode } from './inputs.ts';
import { stepEnding } from './verdict.ts';

/**
 * The outputs of the step, all of them short texts: the verdict and its counts for a later step to branch on, and
 * where the reports are.
 */
export function setOutputs(
  word: RunResult['ending'],
  results: Results,
  dir: string,
  workspace: string,
): void {
  const { counts, regressions } = results.gate;
  const outputs: Record<string, string | number> = {
    verdict: word,
    passed: counts.good,
    failed: counts.bad,
    inconclusive: counts.open,
    regressions: results.baseline === undefined ? '' : regressions,
  };
  for (const [name, file] of Object.entries({
    report: 'report.md',
    results: 'results.json',
    junit: 'junit.xml',
    html: 'report.html',
    records: 'records.jsonl',
  }))
    outputs[name] = path.relative(path.resolve(workspace), path.join(dir, file));
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}

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
    const at = path.relative(path.resolve(workspace), path.resolve(file));
    const say = rest ? core.notice : gate === 'warn' || level === 'warning' ? core.warning : core.error;
    say(message, { title, file: at, startLine: line });
  }
}

/** Ends the step. */
export function conclude(...of: Parameters<typeof stepEnding>): void {
  const { how, says } = stepEnding(...of);
  if (how === 'failed') core.setFailed(says);
  else if (how === 'warned') core.warning(says, { title: 'the gate failed' });
  else if (how === 'told') core.info(says);
}
