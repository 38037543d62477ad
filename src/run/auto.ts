import { type Fingerprint, planRuns, type Run } from '../plan/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import type { RunSource } from '../train/index.ts';
import { judge } from '../verdict/index.ts';

/** Seeds that an experiment gets at most when no time limit ends it before. */
export const mostAutoSeeds = 300;
/** Seeds that an experiment may be ahead of one that waits, or as many as that one has. */
const turn = 4;

export interface AutoOptions {
  readonly selection: ReadonlyMap<Suite, readonly Experiment[]>;
  readonly engine: EngineName;
  readonly fingerprint: Fingerprint;
}

interface Candidate {
  readonly suite: Suite;
  readonly experiment: Experiment;
  readonly cost: number;
  /** Of an experiment of the second series, on other data: that of the first, whose seeds it takes when it has ended. */
  readonly follows?: Candidate;
  /** Seeds 1 to this have been handed to a worker, or were there. */
  given: number;
  /** Seeds 1 to this have a record, and there was a look after each. */
  looked: number;
  /** Seeds 1 to this have been told of as expected. */
  announced: number;
  /** `failed`: a run has failed, so that no further seed can make the gate pass. */
  state: 'open' | 'settled' | 'failed';
  /** Workers that hold its program. */
  workers: number;
}

/** Seeds that it can get. */
function mostOf({ follows }: Candidate): number {
  if (follows === undefined) return mostAutoSeeds;
  const ended = follows.state === 'settled' || follows.looked >= mostAutoSeeds;
  return ended ? follows.looked : 0;
}

/**
 * Hands out seeds only where a check is still open, and looks after every seed, which is sound because the verdicts
 * come from confidence sequences.
 *
 * Longest undecided first: a free worker takes the experiment that has waited longest, which is, of those that are open and
 * that nobody trains, the one with the fewest seeds; among equals the costliest. When none waits it helps with the open one
 * that has the fewest. Because programs cost time to load, a worker keeps its experiment until that has twice the seeds
 * of the one that has waited longest, and at least four more; and for good when none waits. So an experiment that will
 * never be settled starves no other, not even when a time limit ends it all.
 *
 * An experiment of the second series, on other data, has nothing to be settled: claims are made of it, on the seeds that the same
 * experiment took on the data as they are. It gets them when that has ended.
 *
 * The looks go through an experiment's seeds in their order: after seed n it is judged on seeds 1 to n, even if a later
 * one was ready before, and what is judged in the end is seeds 1 to that at which it was settled. So the verdict is the same with one worker or
 * many, however long a run takes, and after any number of interruptions; runs that were under way when it was
 * settled are kept as records and not counted.
 */
export class AutoPlan implements RunSource {
  readonly #options: AutoOptions;
  readonly #candidates: Candidate[] = [];
  readonly #records = new Map<string, RunRecord>();
  #again: Run[] = [];

  /** @param records that are there already; they count as if they had just been trained, but for those that failed */
  constructor(options: AutoOptions, records: readonly RunRecord[]) {
    this.#options = options;
    for (const record of records) if (record.status !== 'failed') this.#records.set(record.key, record);
    for (const [suite, experiments] of options.selection) {
      for (const experiment of experiments) {
        const counts = { given: 0, looked: 0, announced: 0, workers: 0 };
        const bare: Candidate = { suite, experiment, cost: 0, state: 'open', ...counts };
        const { problem, variant, varied } = experiment;
        const follows =
          varied &&
          this.#candidates.find(c => c.suite === suite && c.experiment.id === `${problem.id}/${variant.id}`);
        const candidate = { ...bare, ...(follows && { follows }), cost: this.#run(bare, 1).cost };
        this.#candidates.push(candidate);
        this.#look(candidate);
        candidate.announced = candidate.looked;
      }
    }
  }

  next(holding: string | undefined): Run | undefined {
    const held = this.#candidates.find(c => c.experiment.hash === holding);
    if (held !== undefined) held.workers--;
    this.#again = this.#again.filter(run => this.#candidateOf(run)?.state === 'open');
    const again = this.#again.shift();
    const candidate = again === undefined ? this.#choose(held) : this.#candidateOf(again);
    if (candidate === undefined) return undefined;
    candidate.workers++;
    if (again !== undefined) return again;
    candidate.given = this.#nextSeed(candidate);
    return this.#run(candidate, candidate.given);
  }

  again(run: Run): void {
    this.#again.push(run);
  }

  /** Takes a run's record, and looks. */
  take(run: Run, record: RunRecord): void {
    this.#records.set(record.key, record);
    const candidate = this.#candidateOf(run);
    if (candidate === undefined) return;
    this.#look(candidate);
    for (const follower of this.#candidates.filter(c => c.follows === candidate)) this.#look(follower);
  }

  /** Runs that had a record from the beginning and are counted. */
  there(): Run[] {
    return this.#candidates.flatMap(c => this.#seeds(c, 1, c.looked));
  }

  /** Runs that will be trained, as far as that is known now and was not said before: of an open experiment its next. */
  expected(): Run[] {
    return this.#candidates.flatMap(c => {
      const upTo = c.state === 'open' ? Math.max(c.given, Math.min(c.looked + 1, mostOf(c))) : c.given;
      const more = this.#seeds(c, c.announced + 1, upTo).filter(run => !this.#records.has(run.key));
      c.announced = Math.max(c.announced, upTo);
      return more;
    });
  }

  /**
   * What is to be judged. Of an experiment that is open at the end, its next seed is missing; of one of the second series, all that
   * are not there.
   */
  runs(): Run[] {
    const open = (c: Candidate) => (c.follows ? mostOf(c) : Math.min(c.looked + 1, mostOf(c)));
    return this.#candidates.flatMap(c => this.#seeds(c, 1, c.state === 'open' ? open(c) : c.looked));
  }

  /** Experiments whose checks are all decided; those of the second series have none. */
  settled(): number {
    return this.#candidates.filter(c => c.state === 'settled' && c.follows === undefined).length;
  }

  /** Runs that the most seeds that one experiment took would have cost for all, less those that there are. */
  saved(): { runs: number; seeds: number } {
    const seeds = Math.max(0, ...this.#candidates.map(c => c.looked));
    const there = this.#candidates.flatMap(c => this.#seeds(c, 1, c.given));
    const trained = there.filter(run => this.#records.has(run.key)).length;
    return { runs: Math.max(0, seeds * this.#candidates.length - trained), seeds };
  }

  #choose(held: Candidate | undefined): Candidate | undefined {
    const open = this.#candidates.filter(c => c.state === 'open' && this.#nextSeed(c) <= mostOf(c));
    const order = (a: Candidate, b: Candidate) => a.given - b.given || b.cost - a.cost;
    const [waiting] = open.filter(c => c !== held && c.workers === 0).sort(order);
    if (held !== undefined && open.includes(held)) {
      if (waiting === undefined || held.given < waiting.given + Math.max(turn, waiting.given)) return held;
    }
    return waiting ?? open.sort(order)[0];
  }

  /** The first seed that is neither handed out nor there. */
  #nextSeed(candidate: Candidate): number {
    let seed = candidate.given + 1;
    while (seed <= mostAutoSeeds && this.#records.has(this.#run(candidate, seed).key)) seed++;
    return seed;
  }

  #candidateOf(run: Run): Candidate | undefined {
    return this.#candidates.find(c => c.suite === run.suite && c.experiment.id === run.experiment.id);
  }

  #run(candidate: Candidate, seed: number): Run {
    return this.#seeds(candidate, seed, seed)[0] as Run;
  }

  #seeds(candidate: Candidate, from: number, to: number): Run[] {
    return planRuns({
      selection: new Map([[candidate.suite, [candidate.experiment]]]),
      seeds: () => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i),
      engine: this.#options.engine,
      fingerprint: this.#options.fingerprint,
    });
  }

  /** Goes on through the seeds in their order as far as there are records, and closes the experiment when it is settled. */
  #look(candidate: Candidate): void {
    const records = this.#seeds(candidate, 1, candidate.looked).flatMap(
      run => this.#records.get(run.key) ?? [],
    );
    while (candidate.state === 'open' && candidate.looked < mostOf(candidate)) {
      const record = this.#records.get(this.#run(candidate, candidate.looked + 1).key);
      if (record === undefined) return;
      records.push(record);
      candidate.looked++;
      candidate.given = Math.max(candidate.given, candidate.looked);
      if (record.status === 'failed') candidate.state = 'failed';
      else if (this.#isSettled(candidate, records)) candidate.state = 'settled';
    }
  }

  #isSettled(candidate: Candidate, records: readonly RunRecord[]): boolean {
    const { suite, experiment, looked, follows } = candidate;
    if (follows) return looked === mostOf(candidate);
    const results = judge({
      suites: [{ suite, experiments: [experiment.id], seeds: records.map(r => r.seed), sequential: true }],
      records,
      engine: this.#options.engine,
      seedgate: '',
      cost: { wallSeconds: 0, cores: 0 },
    });
    const shares = results.findings.filter(
      f => f.kind === 'hits' || f.kind === 'near' || f.kind === 'threshold',
    );
    const gating = shares.filter(f => f.gate !== 'off');
    // Without a check there is nothing to look at before the suite's own number of seeds is there, for its claims.
    if (gating.length === 0) return looked >= Math.min(suite.seeds, mostAutoSeeds);
    return gating.every(f => f.grade !== 'open');
  }
}
