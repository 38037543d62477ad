import { UsageError } from '../base/index.ts';
import type { Run } from './runs.ts';

export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** `2/4` is the second of four. @throws UsageError that says what would be right. */
export function parseShard(text: string): Shard {
  const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
  return checkShard({ index: Number(match?.[1]), count: Number(match?.[2]) }, text);
}

/**
 * The shard, if there can be such a one.
 *
 * @param said how it was asked for, for the message
 * @throws UsageError
 */
export function checkShard(shard: Shard, said = formatShard(shard)): Shard {
  const { index, count } = shard;
  if (Number.isInteger(index) && Number.isInteger(count) && 1 <= index && index <= count)
    return { index, count };
  throw new UsageError(`shard "${said}": write I/N with 1 ≤ I ≤ N, as in 2/4`);
}

/** `2/4` */
export const formatShard = ({ index, count }: Shard): string => `${index}/${count}`;

/**
 * A fixed part of the runs. Each experiment's seeds are dealt out in contiguous blocks so that a machine
 * compiles few programs; experiments that are cheap go as a whole to the part with the least work. All parts of a plan have to be cut
 * by the same costs: those of the runs.
 */
export function shardRuns(runs: readonly Run[], shard: Shard): Run[] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.experiment.hash);
    if (group === undefined) groups.set(run.experiment.hash, [run]);
    else group.push(run);
  }
  const total = runs.reduce((a, r) => a + r.cost, 0);
  const load = new Array<number>(shard.count).fill(0);
  const mine: Run[] = [];
  // Largest first into the least loaded part (Graham's rule), in blocks of at most an eighth of a part.
  const block = total / shard.count / 8;
  for (const group of [...groups.values()].sort(byWork)) {
    const { cost = 1, setup = 0 } = group[0] ?? {};
    // A part that compiles a program should then train with it for as long, at least.
    const perBlock = Math.max(1, Math.floor(Math.max(block, setup) / cost));
    const held = new Set<number>();
    for (let i = 0; i < group.length; i += perBlock) {
      const part = group.slice(i, i + perBlock);
      const target = load.indexOf(Math.min(...load));
      const compiling = held.has(target) ? 0 : setup;
      held.add(target);
      load[target] = (load[target] ?? 0) + compiling + part.reduce((a, r) => a + r.cost, 0);
      if (target === shard.index - 1) mine.push(...part);
    }
  }
  return mine;
}

function byWork(a: readonly Run[], b: readonly Run[]): number {
  const work = (group: readonly Run[]) => group.reduce((sum, r) => sum + r.cost, 0);
  const [x, y] = [a[0]?.experiment.hash ?? '', b[0]?.experiment.hash ?? ''];
  return work(b) - work(a) || (x < y ? -1 : x > y ? 1 : 0);
}
