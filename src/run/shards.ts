import { plural } from '../base/index.ts';
import { parseShard } from '../plan/index.ts';
import type { Results } from '../verdict/index.ts';

/** A folder that is joined with others. */
export interface ShardFolder {
  readonly dir: string;
  readonly results: Results;
}

/**
 * What is to be said of the shards of which a whole is joined: which of them are not there, are there twice, were cut by
 * another number, or have ended before all of theirs was trained.
 *
 * Beside a folder that is no shard, such as one that was joined before, nothing is known to be lost.
 */
export function describeShards(folders: readonly ShardFolder[]): string[] {
  const cut = folders.flatMap(({ dir, results }) =>
    results.plan?.shard === undefined ? [] : [{ dir, ...parseShard(results.plan.shard) }],
  );
  const counts = [...new Set(cut.map(s => s.count))].sort((a, b) => a - b);
  const lines: string[] = [];
  if (counts.length > 1)
    lines.push(
      `the shards are cut into ${counts.join(' and ')} parts; what no part of either has is missing, and what two of them have is trained twice`,
    );
  for (const count of counts) {
    const own = cut.filter(s => s.count === count);
    const indices = Array.from({ length: count }, (_, i) => i + 1);
    const lost = indices.filter(index => !own.some(s => s.index === index));
    if (lost.length > 0 && counts.length === 1 && cut.length === folders.length) {
      const which = lost.map(index => `${index}/${count}`);
      const few = which.length > 12 ? [...which.slice(0, 12), `and ${which.length - 12} more`] : which;
      lines.push(
        `${plural(lost.length, 'shard')} of ${count} ${lost.length === 1 ? 'is' : 'are'} not there: ${few.join(', ')}; train again with --shard and merge once more, with the folder that was joined or all of its parts`,
      );
    }
    for (const index of indices) {
      const same = own.filter(s => s.index === index).map(s => s.dir);
      if (same.length > 1)
        lines.push(
          `shard ${index}/${count} is there ${same.length} times, in ${same.join(' and ')}; each run counts once`,
        );
    }
  }
  for (const { dir, results } of folders) {
    const counted = results.suites
      .flatMap(suite => suite.problems.flatMap(problem => problem.experiments))
      .map(experiment => experiment.counts);
    const total = (of: 'missing' | 'failed') => counted.reduce((sum, c) => sum + c[of], 0);
    const [missing, failed] = [total('missing'), total('failed')];
    if (results.plan?.shard === undefined || missing + failed === 0) continue;
    const what = [
      ...(missing > 0 ? [`${plural(missing, 'run')} missing`] : []),
      ...(failed > 0 ? [`${failed} failed`] : []),
    ];
    lines.push(
      `${dir} (shard ${results.plan.shard}) is not whole: ${what.join(', ')}; the same command with the same --out trains those alone`,
    );
  }
  return lines;
}
