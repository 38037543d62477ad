import { suitesAt } from '../run/index.ts';
import { demandsLost, type Results } from '../verdict/index.ts';
import type { Job } from './event.ts';

/**
 * What a pull request's suites demand less than those of the commit it is based on, as paragraphs: without a baseline nothing
 * else tells a suite that was weakened from one that passes.
 */
export function demandNotes(results: Results, suites: readonly string[], job: Job): string[] {
  const commit = job.pullRequest?.base ?? job.queueBase;
  if (commit === undefined) return [];
  const where = commit.slice(0, 12);
  const before = suitesAt(process.cwd(), commit, suites, process.env);
  if (before === undefined)
    return [
      `What the suites demanded in ${where} is not compared with what they demand now: the checkout does not have that commit. fetch-depth: 0 brings it.`,
    ];
  const lost = demandsLost(results, before.suites, where);
  return [
    ...before.unread.map(line => `What was demanded in ${where} is not known: ${line}.`),
    ...(lost.length === 0
      ? []
      : [
          `The suites demand less than in ${where}, which this pull request is based on:`,
          ...lost.map(l => `${l}.`),
        ]),
  ];
}
