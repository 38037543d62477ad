import type { OwnSeed } from '../../records/index.ts';
import type { ProgramEvent } from './numbers/index.ts';

/** What a program's own text seeds, each place once, twenty at most. */
export function ownSeeds(events: readonly ProgramEvent[]): OwnSeed[] {
  const found = events
    .filter(e => e.event === 'author-seed')
    .map(({ what, given, file, line, overridden, library }) => ({
      what: `${String(what)}(${String(given)}), ${String(file)} line ${String(line)}`,
      replaced: overridden === true,
      library: String(library),
    }));
  return [...new Map(found.map(f => [f.what, f])).values()].slice(0, 20);
}

/** The libraries that were given a seed of ours when the program imported them. */
export function seededLibraries(events: readonly ProgramEvent[]): string[] {
  return [...new Set(events.filter(e => e.event === 'seeded').map(e => String(e.library)))].sort();
}
