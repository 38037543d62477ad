import { closeSync, openSync, readFileSync, readSync, realpathSync, writeSync } from 'node:fs';
import path from 'node:path';
import { RuntimeError } from './errors.ts';
import { cacheSizesIn } from './pins.ts';
import type { Runtime } from './runtime.ts';

/**
 * Bytes of the data caches of each level that products are cut for, whatever the CPU has: those of the EPYCs that most
 * CI machines are.
 *
 * Eigen, which does all of TensorFlow's products and factorisations, asks the CPU for the sizes of its caches, cuts
 * matrices
 * into blocks that fit, and sums block by block. With a first level of 48 KiB in place of 32 an orthogonal matrix of
 * 50 × 200 has other last bits, and so has everything that is trained from it.
 */
const fixedSizes = [32 << 10, 512 << 10, 32 << 20] as const;

/** Three 64-bit numbers and, behind them, a byte that is 1 as soon as they hold. */
const bytes = 32;
const memory = '/proc/self/mem';

/**
 * Where Eigen keeps the sizes, by library; undefined for libraries of which it is not known, or that need none of it.
 */
function places({ libraries }: Pick<Runtime, 'libraries'>): (readonly [string, number])[] | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const known = libraries.map(({ name, sha256 }) => [name, cacheSizesIn(sha256)] as const);
  return known.every((place): place is readonly [string, number] => place[1] !== undefined)
    ? known
    : undefined;
}

/**
 * What the bits of a run depend on beside the instruction set: nothing where the sizes of the caches are fixed or Eigen
 * does not ask for them; else the sizes that this CPU has.
 */
export function cacheDependence(runtime: Pick<Runtime, 'libraries'>): string | undefined {
  if (process.arch !== 'x64') return undefined;
  const file = places(runtime) && openMemory();
  if (file === undefined) return ownSizes();
  closeSync(file);
  return undefined;
}

/**
 * Opens the file to see whether it can be written to. The access(2) call says yes to root even where a sandbox has no
 * such file.
 */
function openMemory(): number | undefined {
  try {
    return openSync(memory, 'r+');
  } catch {
    return undefined;
  }
}

/** The sizes of the first core's data caches, as Linux reports them. */
function ownSizes(): string {
  const read = (index: number) => {
    try {
      return readFileSync(`/sys/devices/system/cpu/cpu0/cache/index${index}/size`, 'utf8').trim();
    } catch {
      return 'unknown';
    }
  };
  // The folder index1 is left out, since it describes the cache of instructions.
  return [0, 2, 3].map(read).join(' ');
}

/**
 * Lets Eigen in the loaded libraries take `fixedSizes` for those of the CPU. There is no call for it, so they are
 * written where Eigen keeps them, a place that is known for each library by its hash. Does nothing where
 * `cacheDependence` says that they are not fixed.
 *
 * @param sizes bytes of the three levels; others than the fixed ones in tests alone
 * @throws RuntimeError when what is found there are no sizes of caches, or nothing can be written
 */
export function fixCacheSizes(
  runtime: Pick<Runtime, 'libraries' | 'dir'>,
  sizes: readonly number[] = fixedSizes,
): void {
  const known = places(runtime);
  const file = known && openMemory();
  if (known === undefined || file === undefined) return;
  try {
    const maps = readFileSync('/proc/self/maps', 'utf8').split('\n');
    for (const [name, place] of known) {
      const library = realpathSync(path.join(runtime.dir, 'lib', name));
      // The first mapping of a library begins where its address 0 is.
      const start = maps.find(line => line.endsWith(` ${library}`))?.split('-')[0];
      if (start === undefined) throw unusable(`${name} is not loaded`);
      write(file, Number.parseInt(start, 16) + place, sizes, name);
    }
  } finally {
    closeSync(file);
  }
}

function write(file: number, address: number, wantedSizes: readonly number[], name: string): void {
  const found = Buffer.alloc(bytes);
  const wanted = Buffer.alloc(bytes);
  for (const [i, size] of wantedSizes.entries()) wanted.writeBigInt64LE(BigInt(size), 8 * i);
  wanted.writeUInt8(1, 24);
  readSync(file, found, 0, bytes, address);
  const sizes = [0, 8, 16].map(at => found.readBigInt64LE(at));
  const guard = found.readBigInt64LE(24);
  const plausible =
    guard === 0n
      ? sizes.every(size => size === 0n)
      : guard === 1n && sizes.every(size => size > 0n && size < 1n << 34n);
  if (!plausible) throw unusable(`${name} has something else there`);
  if (writeSync(file, wanted, 0, bytes, address) !== bytes) throw unusable(`${name} cannot be written to`);
}

const unusable = (why: string) =>
  new RuntimeError(
    'load',
    `The cache sizes that products are cut for cannot be fixed: ${why}.`,
    'Remove the cache folder to have the native library made anew.',
  );
