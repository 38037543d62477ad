import type { Part, Row } from '../part.ts';
import { fullCache } from './full-cache.ts';
import { fullDisk, signals } from './runs.ts';
import { soak } from './soak.ts';
import { cycles, dying } from './workers.ts';

/** What befalls a run: workers that die, signals, a full disk; and what is left after many of them. */
export const faults: Part = {
  name: 'faults',
  async run({ short, seed, say }) {
    const rows: Row[] = [];
    say('workers');
    rows.push(await dying(short ? 1 : 40));
    say('cycles');
    rows.push(await cycles(short ? 8 : 1000));
    say('signals');
    rows.push(await signals(short ? 2 : 40, seed));
    say('disk');
    for (const row of [await fullDisk(), await fullCache()]) if (row !== undefined) rows.push(row);
    say('soak');
    rows.push(await soak(short ? 1 / 10 : 30));
    return rows;
  },
};
