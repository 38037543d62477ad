import { planRuns, type Run } from '../plan/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import { judge } from '../verdict/index.ts';

/** Seeds that an experiment gets at most when no time limit ends it before. */
export const mostAutoSeeds = 300;
const firstRound = 4;

export interface AutoOptions {
  readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
  readonly engine: EngineName;
  readonly fingerprint: string;
}

interface Candidate {
  readonly suite: Suite;
  readonly experiment: Experiment;
  /** Runs of seeds 1, 2, … as far as they have been asked for. */
  readonly runs: Run[];
  open: boolean;
}

/**
 * Adds seeds only where a check is still open. It looks after every run, which is sound because the verdicts come from
 * confidence sequences. Seeds are added in rounds that double, so that an experiment that will never be settled does
 * not starve the others, not even when a time limit ends it all.
 */
export class AutoPlan {
  readonly #options: AutoOptions;
  readonly #candidates: Candidate[] = [];
  readonly #records = new Map<string, RunRecord>();
  #round = firstRound;

  /** @param records that are there already; they count as if they had just been trained */
  constructor(options: AutoOptions, records: readonly RunRecord[]) {
    this.#options = options;
    for (const record of records) this.#records.set(record.key, record);
    for (const [suite, experiments] of options.selection) {
      for (const experiment of experiments)
        this.#candidates.push({ suite, experiment, runs: [], open: true });
    }
  }

  /** Runs to start with. */
  start(): Run[] {
    return this.#extend();
  }

  /** What is to be trained next, now that a run has left a record. */
  next(run: Run, record: RunRecord): Run[] {
    this.#records.set(record.key, record);
    const candidate = this.#candidates.find(c => c.experiment.hash === run.experiment.hash);
    if (candidate !== undefined) this.#look(candidate);
    return this.#extend();
  }

  /** Every run that was asked for and is still of interest: what has no record and is settled is not. */
  runs(): Run[] {
    return this.#candidates.flatMap(c => c.runs.filter(r => c.open || this.#records.has(r.key)));
  }

  /** Experiments whose checks are all settled. */
  settled(): number {
    return this.#candidates.filter(c => !c.open).length;
  }

  /** Runs that a fixed number of seeds for all would have needed to settle as much, less those that were trained. */
  saved(): number {
    const counts = this.#candidates.map(c => c.runs.filter(r => this.#records.has(r.key)).length);
    return Math.max(0, ...counts) * counts.length - counts.reduce((a, b) => a + b, 0);
  }

  #extend(): Run[] {
    const more: Run[] = [];
    for (;;) {
      const open = this.#candidates.filter(c => c.open && c.runs.length < mostAutoSeeds);
      if (open.length === 0) return more;
      for (const candidate of open) {
        // One run at a time for each: the next seed is asked for only when the verdict is still open after this one.
        while (candidate.open && candidate.runs.length < Math.min(this.#round, mostAutoSeeds)) {
          const last = candidate.runs.at(-1);
          if (last !== undefined && !this.#records.has(last.key)) break;
          const run = this.#run(candidate, candidate.runs.length + 1);
          candidate.runs.push(run);
          if (this.#records.has(run.key)) this.#look(candidate);
          else more.push(run);
        }
      }
      const waiting = this.#candidates.some(c => c.runs.some(r => !this.#records.has(r.key) && c.open));
      if (waiting || this.#round >= mostAutoSeeds) return more;
      this.#round *= 2;
    }
  }

  #run(candidate: Candidate, seed: number): Run {
    const [run] = planRuns({
      selection: new Map([[candidate.suite, [candidate.experiment]]]),
      seeds: () => [seed],
      engine: this.#options.engine,
      fingerprint: this.#options.fingerprint,
    });
    return run as Run;
  }

  /** Closes an experiment when none of its checks is open any more. */
  #look(candidate: Candidate): void {
    const seeds = candidate.runs.filter(r => this.#records.has(r.key)).map(r => r.seed);
    const results = judge({
      suites: [{ suite: candidate.suite, experiments: [candidate.experiment.id], seeds, sequential: true }],
      records: candidate.runs.flatMap(r => this.#records.get(r.key) ?? []),
      engine: this.#options.engine,
      seedgate: '',
      cost: { wallSeconds: 0, cores: 0 },
    });
    const checks = results.suites.flatMap(s =>
      s.problems.flatMap(p => p.experiments.flatMap(e => e.probes.flatMap(probe => probe.checks))),
    );
    const gating = checks.filter(c => c.gate !== 'off');
    // Without a check there is nothing to look at before the suite's own number of seeds is there, for its claims.
    candidate.open =
      gating.length === 0
        ? candidate.runs.length < candidate.suite.seeds
        : gating.some(c => c.verdict === 'inconclusive');
  }
}
