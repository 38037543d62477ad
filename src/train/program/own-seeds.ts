import type { ProgramEvent } from './numbers/index.ts';

/** What a program's own text seeds, each place once, as `torch.manual_seed(42), train.py line 7`. */
export function ownSeeds(events: readonly ProgramEvent[]): { what: string; replaced: boolean }[] {
  const found = events
    .filter(e => e.event === 'author-seed')
    .map(({ what, given, file, line, overridden }) => ({
      what: `${String(what)}(${String(given)}), ${String(file)} line ${String(line)}`,
      replaced: overridden === true,
    }));
  return [...new Map(found.map(f => [f.what, f])).values()].slice(0, 20);
}
