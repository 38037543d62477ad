import type { Run } from '../plan/index.ts';
import { fromNum, type Num } from '../records/index.ts';
import type { RunEvent } from '../run/index.ts';
import { isNative } from '../suite/index.ts';

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
  /** Of runs of a program, the last line that it printed, by seed. */
  readonly said: Map<number, string>;
  /** What the finished runs predicted for the first output of the first probe. */
  readonly predictions: number[];
}

/** Counts what events tell and extrapolates what is left. Pure but for the clock it is given. */
export class ProgressState {
  readonly experiments = new Map<string, ExperimentProgress>();
  readonly #now: () => number;
  #started: number;
  #total = 0;
  #done = 0;
  runsDone = 0;
  runsPlanned = 0;
  runsOwed = 0;

  /** @param now clock in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
    this.#started = now();
  }

  take(event: RunEvent): void {
    switch (event.kind) {
      case 'planned':
        this.#plan(event.runs, event.owed);
        break;
      case 'training':
        this.#started = this.#now();
        break;
      case 'started':
        this.#progress(event.run, 0);
        break;
      case 'said':
        this.experiments.get(event.run.experiment.id)?.said.set(event.run.seed, event.line);
        break;
      case 'epoch':
        this.#progress(event.run, event.epoch);
        break;
      case 'added':
        this.#add(event.runs);
        break;
      case 'ended': {
        const [first] = Object.values(event.outcome.predictions);
        this.#end(event.run, event.outcome.status, first?.[0]);
      }
    }
  }

  #plan(runs: readonly Run[], owed: readonly Run[]): void {
    this.#add(runs);
    this.runsOwed = owed.length;
    this.runsDone = runs.length - owed.length;
    const waiting = new Set(owed.map(r => r.key));
    for (const run of runs) {
      const e = this.experiments.get(run.experiment.id);
      if (waiting.has(run.key) || e === undefined) continue;
      e.done++;
      this.#total -= run.cost;
    }
  }

  #add(runs: readonly Run[]): void {
    for (const run of runs) {
      const { id } = run.experiment;
      const e = this.experiments.get(id) ?? blank(id, run.cost);
      e.planned++;
      this.experiments.set(id, e);
      this.runsPlanned++;
      this.#total += run.cost;
    }
  }

  #progress(run: Run, epoch: number): void {
    const { experiment, seed } = run;
    // How far a program is nobody knows but itself.
    const share = isNative(experiment) ? epoch / experiment.variant.training.epochs : 0;
    this.experiments.get(experiment.id)?.underWay.set(seed, share);
  }

  #end(run: Run, status: string, prediction: Num | undefined): void {
    const e = this.experiments.get(run.experiment.id);
    if (e === undefined) return;
    e.underWay.delete(run.seed);
    e.said.delete(run.seed);
    e.done++;
    if (status !== 'ok') e.bad++;
    const value = prediction === undefined ? Number.NaN : fromNum(prediction);
    if (Number.isFinite(value)) e.predictions.push(value);
    this.runsDone++;
    this.#done += run.cost;
  }

  /** Since the workers were started. */
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
  return {
    id,
    cost,
    planned: 0,
    done: 0,
    bad: 0,
    underWay: new Map(),
    said: new Map(),
    predictions: [],
  };
}
