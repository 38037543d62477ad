import type { ExperimentResult, SeedResult } from './types.ts';

/** One variant's runs of one probe or metric, as a claim looks at them. */
export interface SideRuns {
  /** The planned runs that ended, those that died among them. */
  readonly ran: readonly SeedResult[];
  /** Planned runs that failed or are missing. */
  readonly absent: number;
  /** Set when the runs are one run, repeated: nothing is known of how others would spread. */
  readonly oneRun?: true;
  /** Mean time of a run. */
  readonly seconds: number;
}

/** @param id of the probe or metric */
export function sideRuns(experiment: ExperimentResult | undefined, id: string): SideRuns {
  const seeds = experiment?.probes.find(p => p.probe === id)?.seeds ?? [];
  const ran = seeds.filter(s => s.status === 'ok' || s.status === 'diverged');
  return {
    ran,
    absent: seeds.length - ran.length,
    ...(experiment?.oneRun && { oneRun: true as const }),
    seconds: ran.reduce((sum, s) => sum + s.seconds, 0) / Math.max(1, ran.length),
  };
}
