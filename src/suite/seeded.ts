import { generatorOf, type Stream } from '../base/index.ts';

/**
 * Random numbers for the data of a suite in code. They are the same each time that the suite is read, as a suite's data have
 * to be, and the same on every machine.
 *
 * @param name decides the numbers; give each draw a name of its own
 */
export const seeded = (name: string): Stream =>
  generatorOf(JSON.stringify(['seedgate', 1, 'data', String(name)]));
