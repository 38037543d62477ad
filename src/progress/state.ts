import type { Run } from '../plan/index.ts';
import { fromNum, type Num, type RunOutcome } from '../records/index.ts';
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
  /** Of runs that wait for their program, since when, by seed. */
  readonly compiling: Map<number, number>;
  /** Of the other runs under way, since when they train, by seed. */
  readonly training: Map<number, number>;
  /** When the share of each run under way was told, by seed. */
  readonly told: Map<number, number>;
  /** Whether a program of it has been compiled. */
  compiled: boolean;
  /** Work that is done, and the seconds that its training took. */
  trained: { cost: number; seconds: number };
  /** Of runs of a program, the last line that it printed, by seed. */
  readonly said: Map<number, string>;
  /** What the finished runs predicted for the first output of the first probe. */
  readonly predictions: number[];
}

/** So many seconds of training say how long the rest takes; less is mostly its first steps. */
const tellingSeconds = 0.5;

/** Counts what events tell and extrapolates what is left. Pure but for the clock it is given. */
export class ProgressState {
  readonly experiments = new Map<string, ExperimentProgress>();
  readonly #now: () => number;
  #started: number;
  /** Seconds that each program took to compile. */
  readonly #compiles: number[] = [];
  /** The most runs that were under way at once. */
  #workers = 0;
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
        this.#start(event.run);
        break;
      case 'compiling':
        this.#compile(event.run, event.seconds);
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
        this.#end(event.run, event.outcome, first?.[0]);
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
    }
  }

  #add(runs: readonly Run[]): void {
    for (const run of runs) {
      const { id } = run.experiment;
      const e = this.experiments.get(id) ?? blank(id, run.cost);
      e.planned++;
      this.experiments.set(id, e);
      this.runsPlanned++;
    }
  }

  #start(run: Run): void {
    this.#progress(run, 0);
    this.experiments.get(run.experiment.id)?.training.set(run.seed, this.#now());
    let underWay = 0;
    for (const e of this.experiments.values()) underWay += e.underWay.size;
    this.#workers = Math.max(this.#workers, underWay);
  }

  #compile(run: Run, seconds: number | undefined): void {
    const e = this.experiments.get(run.experiment.id);
    if (e === undefined) return;
    if (seconds === undefined) {
      e.compiling.set(run.seed, this.#now());
      e.training.delete(run.seed);
    } else {
      e.compiling.delete(run.seed);
      e.compiled = true;
      this.#compiles.push(seconds);
      e.training.set(run.seed, this.#now());
    }
  }

  #progress(run: Run, epoch: number): void {
    const { experiment, seed } = run;
    // How far a program is nobody knows but itself.
    const share = isNative(experiment) ? epoch / experiment.variant.training.epochs : 0;
    const e = this.experiments.get(experiment.id);
    e?.underWay.set(seed, share);
    e?.told.set(seed, this.#now());
  }

  #end(run: Run, { status, seconds }: RunOutcome, prediction: Num | undefined): void {
    const e = this.experiments.get(run.experiment.id);
    if (e === undefined) return;
    for (const bySeed of [e.underWay, e.told, e.said, e.compiling, e.training]) bySeed.delete(run.seed);
    e.done++;
    if (status !== 'ok') e.bad++;
    const value = prediction === undefined ? Number.NaN : fromNum(prediction);
    if (Number.isFinite(value)) e.predictions.push(value);
    this.runsDone++;
    e.trained.cost += run.cost;
    e.trained.seconds += seconds.init + seconds.train;
  }

  /** Since the workers were started. */
  elapsedSeconds(): number {
    return (this.#now() - this.#started) / 1000;
  }

  /** For how long a run, or the longest of the experiment's, has waited for its program; undefined when none does. */
  compilingSeconds(e: ExperimentProgress, seed?: number): number | undefined {
    const since = seed === undefined ? Math.min(...e.compiling.values()) : e.compiling.get(seed);
    return since === undefined || since === Number.POSITIVE_INFINITY
      ? undefined
      : (this.#now() - since) / 1000;
  }

  /**
   * Undefined until enough has been trained to tell. An experiment's work is taken to go on as fast as it went, that of one
   * which has hardly begun as fast as all others together, with a program to be compiled first.
   */
  secondsLeft(): number | undefined {
    const speeds = [...this.experiments.values()].map(e => ({ e, ...this.#trained(e) }));
    const known = speeds.filter(s => s.cost > 0);
    const all = { cost: sum(known.map(s => s.cost)), seconds: sum(known.map(s => s.seconds)) };
    if (all.cost === 0 || all.seconds < tellingSeconds) return undefined;
    let left = 0;
    for (const { e, cost, seconds } of speeds) {
      const open = (e.planned - e.done) * e.cost - sum([...e.underWay.values()]) * e.cost;
      left += open * (seconds >= tellingSeconds ? seconds / cost : all.seconds / all.cost);
      if (!e.compiled && open > 0) left += this.#compileSeconds(e);
    }
    return Math.max(0, left / Math.max(1, this.#workers));
  }

  /** Work that was done and how long it took, that of runs under way included. */
  #trained(e: ExperimentProgress): { cost: number; seconds: number } {
    let { cost, seconds } = e.trained;
    for (const [seed, share] of e.underWay) {
      const since = e.training.get(seed);
      if (since === undefined || share === 0) continue;
      cost += share * e.cost;
      // Not until now: what has been done since it was told nobody knows.
      seconds += ((e.told.get(seed) ?? since) - since) / 1000;
    }
    return { cost, seconds };
  }

  /** What an experiment's program will still take, as long as others' took. */
  #compileSeconds(e: ExperimentProgress): number {
    if (this.#compiles.length === 0) return 0;
    const mean = sum(this.#compiles) / this.#compiles.length;
    return Math.max(0, mean - (this.compilingSeconds(e) ?? 0));
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function blank(id: string, cost: number): ExperimentProgress {
  return {
    id,
    cost,
    planned: 0,
    done: 0,
    bad: 0,
    underWay: new Map(),
    compiling: new Map(),
    training: new Map(),
    told: new Map(),
    compiled: false,
    trained: { cost: 0, seconds: 0 },
    said: new Map(),
    predictions: [],
  };
}
