import { parseSeeds, parseShard } from '../plan/index.ts';
import { checkEngine, checkTopUp, type RunRequest, type RunWishes, runRequest } from './request.ts';
import { parseCount, parseDuration } from './values.ts';

/** What is wanted of a run as it stands on a command line or in a workflow's inputs. */
export interface WrittenRun
  extends Pick<
    RunWishes,
    'suites' | 'only' | 'costs' | 'baseline' | 'allow' | 'allowCommands' | 'strict' | 'out'
  > {
  /** `N`, `A..B` or `auto` */
  readonly seeds?: string | undefined;
  /** `compiled` or `eager` */
  readonly engine?: string | undefined;
  /** A whole number. */
  readonly jobs?: string | undefined;
  /** `I/N` */
  readonly shard?: string | undefined;
  /** Seconds, or with a unit: `90s`, `10m`, `2h`. */
  readonly timeLimit?: string | undefined;
  /** `off`, `auto` or `full` */
  readonly topUp?: string | undefined;
}

/**
 * Reads a run's request from text. What is there and empty is as wrong as any other text.
 *
 * @throws UsageError that begins with the option's name
 */
export function parseRun(written: WrittenRun): RunRequest {
  const { seeds, engine, jobs, shard, timeLimit, topUp, ...rest } = written;
  return runRequest({
    ...rest,
    seeds: seeds === undefined ? undefined : parseSeeds(seeds),
    engine: engine === undefined ? undefined : checkEngine(engine),
    jobs: jobs === undefined ? undefined : parseCount('jobs', jobs),
    shard: shard === undefined ? undefined : parseShard(shard),
    topUp: topUp === undefined ? undefined : checkTopUp(topUp),
    timeLimit: timeLimit === undefined ? undefined : parseDuration('time-limit', timeLimit),
  });
}
