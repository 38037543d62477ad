import type { Run } from '../plan/index.ts';
import { fromNum, type Num } from '../records/index.ts';

/** How far one experiment is. */
export interface ExperimentProgress {
  readonly id: string;
  /** Estimated work of one run. */
  readonly cost: number;
  planned: number;
  done: number;
  /** Runs that diverged or failed. */
  bad: number;
  /** Epochs of the runs under way, as shares of a run. */
  readonly underWay: Map<number, number>;
  /** What the finished runs predicted for the first output of the first probe. */
  readonly predictions: number[];
}

/** Counts what has been done and extrapolates what is left. Pure but for the clock it is given. */
export class ProgressState {
  readonly experiments = new Map<string, ExperimentProgress>();
  readonly #started: number;
  readonly #now: () => number;
  #total = 0;
  #done = 0;
  runsDone = 0;
  runsPlanned = 0;

  /**
   * @param runs all that are planned
   * @param owed those that are still to be trained
   * @param now clock in milliseconds
   */
  constructor(runs: readonly Run[], owed: readonly Run[], now: () => number) {
    this.#now = now;
    this.#started = now();
    this.add(runs);
    this.runsDone = runs.length - owed.length;
    const waiting = new Set(owed.map(r => r.key));
    for (const run of runs) {
      const e = this.experiments.get(key(run));
      if (waiting.has(run.key) || e === undefined) continue;
      e.done++;
      this.#total -= run.cost;
    }
  }

  /** More runs are owed than were planned at first. */
  add(runs: readonly Run[]): void {
    for (const run of runs) {
      const name = key(run);
      const e = this.experiments.get(name) ?? blank(name, run.cost);
      e.planned++;
      this.experiments.set(name, e);
      this.runsPlanned++;
      this.#total += run.cost;
    }
  }

  progress(run: Run, epoch: number): void {
    this.experiments.get(key(run))?.underWay.set(run.seed, epoch / run.experiment.variant.training.epochs);
  }

  done(run: Run, status: string, prediction: Num | undefined): void {
    const e = this.experiments.get(key(run));
    if (e === undefined) return;
    e.underWay.delete(run.seed);
    e.done++;
    if (status !== 'ok') e.bad++;
    const value = prediction === undefined ? Number.NaN : fromNum(prediction);
    if (Number.isFinite(value)) e.predictions.push(value);
    this.runsDone++;
    this.#done += run.cost;
  }

  elapsedSeconds(): number {
    return (this.#now() - this.#started) / 1000;
  }

  /** Undefined until enough has been trained to tell. */
  secondsLeft(): number | undefined {
    let done = this.#done;
    for (const e of this.experiments.values())
      for (const share of e.underWay.values()) done += share * e.cost;
    const elapsed = this.elapsedSeconds();
    // Before a run has ended or a hundredth of all work is done, most of the time went into setting up.
    const early = this.#done <= 0 && done < this.#total / 100;
    if (done <= 0 || elapsed < 2 || early) return undefined;
    return Math.max(0, ((this.#total - done) / done) * elapsed);
  }
}

function blank(id: string, cost: number): ExperimentProgress {
  return { id, cost, planned: 0, done: 0, bad: 0, underWay: new Map(), predictions: [] };
}

export function key(run: Run): string {
  return run.experiment.id;
}

/** `1 min 05 s` */
export function formatSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
  return `${Math.floor(whole / 3600)} h ${String(Math.floor((whole % 3600) / 60)).padStart(2, '0')} min`;
}

/** Median by halves: the mean of the middle two when their number is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}
