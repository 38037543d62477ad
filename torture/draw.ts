import seedrandom from 'seedrandom';

/** Draws of a stream that its names alone decide: no two streams share one. */
export interface Draw {
  /** Uniform in [0, 1). */
  share(): number;
  /** A whole number from 0 to below n. */
  below(n: number): number;
  chance(p: number): boolean;
  of<T>(list: readonly T[]): T;
  bytes(n: number): Buffer;
}

export function draws(...names: readonly (string | number)[]): Draw {
  const share = seedrandom.alea(JSON.stringify(['seedgate-torture', ...names]));
  const below = (n: number) => Math.floor(share() * n);
  return {
    share,
    below,
    chance: p => share() < p,
    of: list => {
      if (list.length === 0) throw new Error('nothing to draw from');
      return list[below(list.length)] as (typeof list)[number];
    },
    bytes: n => Buffer.from(Array.from({ length: n }, () => below(256))),
  };
}
