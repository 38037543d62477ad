import type { Experiment } from '../suite/index.ts';
import { estimateCost } from './cost.ts';

/** What an experiment took in an earlier run. */
export interface MeasuredCost {
  /** `problem/variant` */
  readonly id: string;
  /** Of the experiment as it was then. */
  readonly hash: string;
  /** Seconds of one run, on one core. */
  readonly seconds: number;
  /** Seconds until its program was compiled. */
  readonly setup: number;
}

/** What a run costs, and what a machine pays before the first run of an experiment; in one unit, whichever. */
export interface Cost {
  readonly cost: number;
  readonly setup: number;
}

/**
 * The costs of experiments: seconds, where an earlier run has measured them, of the same experiment or of one of this name. What is not
 * among them has its estimated arithmetic in seconds, at the median speed of those that are. Without measurements all are estimates.
 */
export function costsOf(
  experiments: readonly Experiment[],
  measured: readonly MeasuredCost[],
): (experiment: Experiment) => Cost {
  const byHash = new Map(measured.map(m => [m.hash, m]));
  const byId = new Map(measured.map(m => [m.id, m]));
  const of = (e: Experiment) => byHash.get(e.hash) ?? byId.get(e.id);
  const speeds = experiments.flatMap(e => {
    const own = of(e);
    return own === undefined || own.seconds <= 0 ? [] : [own.seconds / estimateCost(e)];
  });
  if (speeds.length === 0) return experiment => ({ cost: estimateCost(experiment), setup: 0 });
  const speed = middle(speeds);
  const setup = middle(experiments.flatMap(e => of(e)?.setup ?? []));
  return experiment => {
    const own = of(experiment);
    if (own !== undefined && own.seconds > 0) return { cost: own.seconds, setup: own.setup };
    return { cost: speed * estimateCost(experiment), setup };
  };
}

/** The upper median: one of the values. */
function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
