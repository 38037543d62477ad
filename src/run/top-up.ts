import { type Fingerprint, planRuns, type Run } from '../plan/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import { type Experiment, isImported, type Suite } from '../suite/index.ts';
import { RunQueue, type RunSource } from '../train/index.ts';
import { lastOf, nextTopUp } from '../verdict/index.ts';

/**
 * How far printed values that lie outside all planned runs are pursued: `off` not at all, `full` until each is decided, `auto` up
 * to as much work again as the planned runs are, or some seconds.
 */
export const topUpWishes = ['off', 'auto', 'full'] as const;
export type TopUpWish = (typeof topUpWishes)[number];

/** Work, in the arithmetic operations of a run's `cost`, that nobody minds: seconds. What is as small is always pursued. */
const smallWork = 1e10;

export interface TopUpOptions {
  readonly engine: EngineName;
  readonly fingerprint: Fingerprint;
  readonly wish: Exclude<TopUpWish, 'off'>;
}

interface Candidate {
  readonly suite: Suite;
  readonly experiment: Experiment;
  /** By seed. */
  readonly planned: ReadonlyMap<number, Run>;
  /** Runs on top of the planned ones that it may have. */
  most: number;
  /** Records of the first of them, without a gap. */
  readonly added: RunRecord[];
  /** So many of them were handed to a worker, or were there. */
  given: number;
  /** So many of them have been told of as expected. */
  announced: number;
  open: boolean;
  workers: number;
}

/**
 * The planned runs, and after them one more seed at a time for every experiment of which a printed value lies outside all of
 * its runs, until a run passes it or there are enough to tell (`nextTopUp`). How many it may have is settled once, when all
 * planned runs are there: with `auto` the work of the planned runs is shared out evenly, so that what is judged depends
 * neither on the number of workers nor on how often it was stopped.
 */
export class TopUpPlan implements RunSource {
  readonly #options: TopUpOptions;
  readonly #planned: RunQueue;
  readonly #runs: readonly Run[];
  readonly #keys: ReadonlySet<string>;
  readonly #records = new Map<string, RunRecord>();
  #waiting: number;
  #again: Run[] = [];
  #candidates: Candidate[] = [];

  /**
   * @param runs that are planned
   * @param owed those of them without a record
   * @param records that are there already
   */
  constructor(
    options: TopUpOptions,
    runs: readonly Run[],
    owed: readonly Run[],
    records: readonly RunRecord[],
  ) {
    this.#options = options;
    this.#runs = runs;
    this.#keys = new Set(runs.map(run => run.key));
    this.#planned = new RunQueue(owed);
    this.#waiting = owed.length;
    for (const record of records) if (record.status !== 'failed') this.#records.set(record.key, record);
    if (this.#waiting === 0) this.#open();
  }

  next(holding: string | undefined): Run | undefined {
    const held = this.#candidates.find(c => c.experiment.hash === holding);
    if (held !== undefined) held.workers--;
    const planned = this.#planned.next(holding);
    if (planned !== undefined || this.#waiting > 0) return planned;
    this.#again = this.#again.filter(run => this.#candidateOf(run)?.open);
    const again = this.#again.shift();
    const candidate = again === undefined ? this.#choose(held) : this.#candidateOf(again);
    if (candidate === undefined) return undefined;
    candidate.workers++;
    if (again !== undefined) return again;
    do candidate.given++;
    while (candidate.given < candidate.most && this.#records.has(this.#run(candidate, candidate.given).key));
    return this.#run(candidate, candidate.given);
  }

  again(run: Run): void {
    if (this.#candidateOf(run) && !this.#isPlanned(run)) this.#again.push(run);
    else this.#planned.again(run);
  }

  /** Takes a run's record, and looks whether its experiment is decided. */
  take(run: Run, record: RunRecord): void {
    if (record.status !== 'failed') this.#records.set(record.key, record);
    if (this.#isPlanned(run)) {
      this.#waiting--;
      if (this.#waiting === 0) this.#open();
      return;
    }
    const candidate = this.#candidateOf(run);
    if (candidate === undefined) return;
    if (record.status === 'failed') candidate.open = false;
    else this.#look(candidate);
  }

  /** Runs that will be trained on top of the planned ones, as far as that is known now and was not said before. */
  expected(): Run[] {
    return this.#candidates.flatMap(c => {
      const upTo = c.open ? Math.max(c.given, Math.min(c.added.length + 1, c.most)) : c.given;
      const more = Array.from({ length: Math.max(0, upTo - c.announced) }, (_, i) =>
        this.#run(c, c.announced + 1 + i),
      ).filter(run => !this.#records.has(run.key));
      c.announced = Math.max(c.announced, upTo);
      return more;
    });
  }

  /** Which experiments get more seeds, and how many each at most. */
  #open(): void {
    const groups = new Map<string, Run[]>();
    for (const run of this.#runs) {
      const name = `${run.suite.name}\n${run.experiment.id}`;
      groups.set(name, [...(groups.get(name) ?? []), run]);
    }
    const open = [...groups.values()].flatMap(runs => this.#candidate(runs) ?? []);
    const planned = this.#runs.reduce((sum, run) => sum + run.cost, 0);
    const work = Math.max(smallWork, planned) / Math.max(1, open.length);
    for (const candidate of open) {
      const [first] = candidate.planned.values();
      if (this.#options.wish === 'auto' && first !== undefined)
        candidate.most = Math.min(candidate.most, Math.floor(work / first.cost));
      candidate.open = candidate.most > 0;
      this.#look(candidate);
      candidate.given = candidate.added.length;
      candidate.announced = candidate.given;
    }
    this.#candidates = open;
  }

  #candidate(runs: readonly Run[]): Candidate | undefined {
    const [first] = runs;
    if (first === undefined) return undefined;
    const { suite, experiment } = first;
    // No more runs can be had of what somebody else has trained.
    if (isImported(experiment)) return undefined;
    // A printed value comes from the data as they are.
    if (experiment.varied !== undefined) return undefined;
    const planned = new Map(runs.map(run => [run.seed, run]));
    const next = nextTopUp(suite, experiment, this.#outcomes(planned), []);
    if (next === undefined) return undefined;
    const counts = { given: 0, announced: 0, workers: 0 };
    return { suite, experiment, planned, most: next.most, added: [], open: true, ...counts };
  }

  #outcomes(planned: ReadonlyMap<number, Run>) {
    return new Map(
      [...planned].map(([seed, run]) => [seed, this.#records.get(run.key) ?? ('missing' as const)]),
    );
  }

  /** Goes on through the added seeds in their order as far as there are records. */
  #look(c: Candidate): void {
    const outcomes = this.#outcomes(c.planned);
    while (c.open && c.added.length < c.most) {
      if (nextTopUp(c.suite, c.experiment, outcomes, c.added) === undefined) break;
      const record = this.#records.get(this.#run(c, c.added.length + 1).key);
      if (record === undefined) return;
      c.added.push(record);
    }
    c.open = false;
  }

  /** The one that a worker holds already, else the one with the fewest; more than one worker only where none waits. */
  #choose(held: Candidate | undefined): Candidate | undefined {
    const open = this.#candidates.filter(c => c.open && c.given < c.most);
    if (held !== undefined && open.includes(held)) return held;
    return open.toSorted((a, b) => a.workers - b.workers || a.given - b.given)[0];
  }

  #isPlanned(run: Run): boolean {
    return this.#keys.has(run.key);
  }

  #candidateOf(run: Run): Candidate | undefined {
    return this.#candidates.find(c => c.suite === run.suite && c.experiment.id === run.experiment.id);
  }

  /** @param place of the added run, from 1 */
  #run(candidate: Candidate, place: number): Run {
    const [run] = planRuns({
      selection: new Map([[candidate.suite, [candidate.experiment]]]),
      seeds: () => [lastOf(candidate.planned.keys()) + place],
      engine: this.#options.engine,
      fingerprint: this.#options.fingerprint,
    });
    return run as Run;
  }
}
