import type { ConvertedGraph, DataExpression } from '../suite/index.ts';
import type { Stored } from './events.ts';

export type Reference = Extract<Stored, { npy: string }>;

/** What a model is given, or what is wanted of it: an array for each of its inputs or outputs, in their order. */
export type Block = readonly Reference[];

/** Inputs or outputs of a model by the names that Keras has for them. */
export type Ends = readonly { readonly keras: ConvertedGraph['outputs'][number]['keras'] }[];

export const isReference = (stored: Stored | null | undefined): stored is Reference =>
  stored !== null && stored !== undefined && 'npy' in stored;

/**
 * The arrays of a model's inputs or outputs.
 *
 * @param ends whose they are; where they are not known, arrays by name are in the order in which the script has them
 * @returns undefined where some are missing or are no numbers
 */
export function blockOf(stored: Stored | null | undefined, ends?: Ends): Block | undefined {
  if (stored === null || stored === undefined || 'unknown' in stored) return undefined;
  const all = partsOf(stored, ends);
  const numbers = all.filter(isReference).filter(part => !/^str|^U|^<U/.test(part.dtype));
  const fits = numbers.length === all.length && all.length > 0;
  return fits && (ends === undefined || ends.length === all.length) ? numbers : undefined;
}

function partsOf(
  stored: Exclude<Stored, { unknown: string }>,
  ends: Ends | undefined,
): (Stored | null | undefined)[] {
  if ('npy' in stored) return [stored];
  if ('list' in stored) return [...stored.list];
  const { byName } = stored;
  if (ends === undefined) return Object.values(byName);
  if (ends.length === 1 && Object.keys(byName).length === 1) return Object.values(byName);
  return ends.map(({ keras }) => byName[keras.key ?? keras.name] ?? byName[keras.name]);
}

/** The same for all blocks of the same arrays. */
export const keyOfBlock = (block: Block): string => block.map(part => part.npy).join(' ');

/** The shapes of a sample's parts; one number is the same with and without an axis of its own. */
export const sampleKey = (block: Block): string =>
  block
    .map(({ shape }) => {
      const sample = shape.slice(1);
      return sample.every(n => n === 1) ? '1' : sample.join('×');
    })
    .join(' ');

/** How many numbers a sample has. */
export const widthOf = (block: Block): number =>
  block.reduce((sum, { shape }) => sum + shape.slice(1).reduce((a, b) => a * b, 1), 0);

/** A block as a suite writes it: the data alone, or by the names of several. */
export function named(
  names: readonly string[],
  block: Block,
  write: (part: Reference, name: string | undefined) => DataExpression,
): DataExpression {
  const [only] = block;
  if (block.length === 1 && only !== undefined) return write(only, undefined);
  return {
    named: Object.fromEntries(block.map((part, i) => [names[i] ?? `part-${i + 1}`, write(part, names[i])])),
  };
}
