import { Child, type ChildEvents } from './child.ts';

/**
 * Worker processes that are started before it is known what they are to train. Each loads its own code meanwhile, which
 * takes as long as looking at the native library; nothing of that is loaded before the first run comes.
 */
export class Standby {
  /** Variables that the processes were started with. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #waiting: Child[];

  /** @param script what they run; the worker but in tests */
  constructor(count: number, environment: NodeJS.ProcessEnv, script?: string) {
    this.environment = environment;
    const nobody = { progress: () => {}, line: () => {} };
    this.#waiting = Array.from({ length: count }, () => new Child(environment, 0, nobody, script));
  }

  /** One of them, which is the caller's from now on; undefined when there is none any more. */
  take(silence: number, events: ChildEvents): Child | undefined {
    const child = this.#waiting.shift();
    if (child === undefined) return undefined;
    // Whatever ended it, a new one may do better.
    if (child.gone) return this.take(silence, events);
    child.report(silence, events);
    return child;
  }

  /** Ends those that nobody has taken. */
  async stop(): Promise<void> {
    await Promise.all(this.#waiting.splice(0).map(child => child.stop()));
  }
}
