import type { Part } from '../part.ts';
import { captureTrickRow, forgedRow } from './captured.ts';
import { historyRow, siteRow } from './past.ts';
import { tableRow, trickRow } from './tables.ts';

/** The ways in which other people's work comes in, and in which what came of it goes out. */
export const roads: Part = {
  name: 'roads',
  async run({ short, seed, say }) {
    say('capture');
    const captured = [await forgedRow(short ? 5 : 100, seed), await captureTrickRow(short)];
    say('import');
    const imported = [await tableRow(short ? 15 : 1000, seed), await trickRow()];
    say('history');
    const past = await historyRow(short ? 4 : 150, seed);
    say('site');
    return [...captured, ...imported, past, await siteRow(short ? 6 : 300, seed)];
  },
};
