import type { Run } from '../plan/index.ts';

/** Hands out the runs that workers train. */
export interface RunSource {
  /**
   * The next run for a worker, or undefined when there is none now.
   *
   * @param holding hash of the experiment whose program the worker has
   */
  next(holding: string | undefined): Run | undefined;
  /** Takes back a run that is to be tried again. */
  again(run: Run): void;
}

interface Group {
  readonly hash: string;
  readonly cost: number;
  readonly waiting: Run[];
  /** Workers that hold this experiment's program. */
  workers: number;
}

/**
 * Hands runs to workers. A worker keeps the experiment it has compiled as long as seeds of it wait; a free
 * one takes the experiment with the most work left that nobody trains, and only then helps another.
 */
export class RunQueue implements RunSource {
  readonly #groups = new Map<string, Group>();

  constructor(runs: readonly Run[]) {
    for (const run of runs) this.again(run);
  }

  again(run: Run): void {
    const hash = run.experiment.hash;
    const group = this.#groups.get(hash) ?? { hash, cost: run.cost, waiting: [], workers: 0 };
    group.waiting.push(run);
    this.#groups.set(hash, group);
  }

  get size(): number {
    let n = 0;
    for (const group of this.#groups.values()) n += group.waiting.length;
    return n;
  }

  next(holding: string | undefined): Run | undefined {
    const held = holding === undefined ? undefined : this.#groups.get(holding);
    if (held !== undefined && held.waiting.length > 0) return held.waiting.shift();
    if (held !== undefined) held.workers--;
    const waiting = [...this.#groups.values()].filter(g => g.waiting.length > 0);
    const work = (g: Group) => g.cost * g.waiting.length;
    waiting.sort(
      (a, b) =>
        Math.min(a.workers, 1) - Math.min(b.workers, 1) ||
        work(b) / (b.workers + 1) - work(a) / (a.workers + 1),
    );
    const group = waiting[0];
    if (group === undefined) return undefined;
    group.workers++;
    return group.waiting.shift();
  }
}
