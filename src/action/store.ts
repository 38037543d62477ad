import * as core from '@actions/core';
import { asNotices, inert } from './log.ts';

/**
 * Files that the cache keeps under a key. The list of paths is part of an entry's identity: with other paths, the
 * same key finds nothing.
 */
export interface Parcel {
  readonly name: string;
  readonly paths: readonly string[];
  readonly key: string;
  /** Beginnings of keys that would do too, newest entry first. */
  readonly prefixes?: readonly string[];
}

export type Restored = 'hit' | 'older' | 'miss';

/** The Actions cache, as a thing that may fail at any time and then was not there. */
export interface CacheStore {
  restore(parcel: Parcel): Promise<Restored>;
  save(parcel: Parcel): Promise<void>;
}

/** Loads the toolkit's cache module, which is larger than all the rest of the action, only when it is needed. */
const toolkit = () => import('@actions/cache');

const timeouts = { timeoutInMs: 30_000, segmentTimeoutInMs: 120_000 };

/** The runner's cache service; every failure becomes a notice. */
export const actionsCache: CacheStore = {
  restore: parcel =>
    attempt(parcel, 'restored', 'miss', async () => {
      const cache = await toolkit();
      if (!cache.isFeatureAvailable()) return 'miss';
      const { paths, key, prefixes = [] } = parcel;
      const started = performance.now();
      const found = await cache.restoreCache([...paths], key, [...prefixes], timeouts);
      if (found === undefined) core.info(`cache: nothing for ${key}`);
      else core.info(`cache: ${parcel.name} restored from ${found} in ${seconds(started)}`);
      // Some servers keep keys in small letters.
      const same = found?.toLowerCase() === key.toLowerCase();
      return found === undefined ? 'miss' : same ? 'hit' : 'older';
    }),
  save: parcel =>
    attempt(parcel, 'saved', undefined, async () => {
      const cache = await toolkit();
      if (!cache.isFeatureAvailable()) return;
      const started = performance.now();
      const id = await cache.saveCache([...parcel.paths], parcel.key);
      // The toolkit answers −1 when another job was faster, and when this one may not write.
      if (id >= 0) core.info(`cache: ${parcel.name} saved as ${parcel.key} in ${seconds(started)}`);
    }),
};

const seconds = (started: number) => `${((performance.now() - started) / 1000).toFixed(1)} s`;

async function attempt<T>(parcel: Parcel, what: string, otherwise: T, work: () => Promise<T>): Promise<T> {
  try {
    return await asNotices(work);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    core.notice(inert(`cache: ${parcel.name} could not be ${what}: ${why}`));
    return otherwise;
  }
}
