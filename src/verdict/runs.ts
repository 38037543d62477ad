import { idOf } from './draft.ts';
import type { RunsFinding } from './findings.ts';
import type { Judging } from './judging.ts';
import { sayRuns } from './say/sentences.ts';
import type { ExperimentResult } from './types.ts';

type Outcome = RunsFinding['outcome'];

/**
 * - incomplete: a run failed or is missing, or none was planned. What did not run is no evidence;
 * - all died: every run ended, and none with a finite result of some probe. There is nothing to judge;
 * - some died: diverged runs are results, and said;
 * - complete otherwise.
 */
export function runsOutcome({ counts, probes }: Pick<ExperimentResult, 'counts' | 'probes'>): Outcome {
  const { ok, diverged, failed, missing } = counts;
  if (failed > 0 || missing > 0 || ok + diverged === 0) return 'incomplete';
  if (probes.some(p => p.summary === undefined)) return 'all died';
  return diverged > 0 ? 'some died' : 'complete';
}

/** Whether the runs are there. It gates whatever the suite says; that some diverged is a warning. */
export function judgeRuns(experiment: ExperimentResult, { suite, drafts }: Judging): void {
  const { counts, probes } = experiment;
  const outcome = runsOutcome(experiment);
  const seeds = (status: string) => [
    ...new Set(probes.flatMap(p => p.seeds.filter(s => s.status === status).map(s => s.seed))),
  ];
  const reasons = [
    ...new Set(
      probes.flatMap(p => p.seeds.flatMap(s => (s.status === 'failed' && s.reason ? [s.reason] : []))),
    ),
  ];
  drafts.add({
    id: idOf(suite.name, experiment.id, 'runs'),
    kind: 'runs',
    suite: suite.name,
    experiment: experiment.id,
    outcome,
    counts,
    grade: outcome === 'complete' ? 'good' : 'bad',
    gate: outcome === 'some died' ? 'warn' : 'fail',
    position: suite.locate(['problems', experiment.problem, 'variants', experiment.variant]),
    says: sayRuns({ outcome, counts }, seeds, reasons),
  });
}
