import type { Runtime } from './ensure.ts';
/**
 * What the bits of a run depend on beside the instruction set: nothing where the sizes of the caches are fixed or Eigen
 * does not ask for them; else the sizes that this CPU has.
 */
export declare function cacheDependence(runtime: Pick<Runtime, 'libraries'>): string | undefined;
/**
 * Lets Eigen in the loaded libraries take `fixedSizes` for those of the CPU. There is no call for it, so they are
 * written where Eigen keeps them, a place that is known for each library by its hash. Does nothing where
 * `cacheDependence` says that they are not fixed.
 *
 * @param sizes bytes of the three levels; others than the fixed ones in tests alone
 * @throws RuntimeError when what is found there are no sizes of caches, or nothing can be written
 */
export declare function fixCacheSizes(runtime: Pick<Runtime, 'libraries' | 'dir'>, sizes?: readonly number[]): void;
