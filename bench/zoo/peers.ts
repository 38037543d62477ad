import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Command, runTogether } from './process.ts';
import type { PeerName, Seeds, Trained } from './types.ts';
import type { Work } from './work.ts';

/** What a peer's script prints; seconds. */
interface Told {
  readonly version: string;
  readonly start: number;
  readonly models: readonly {
    readonly id: string;
    readonly cold: number;
    readonly again: number;
    readonly seed: number;
    readonly compile?: number;
    readonly multiplied: boolean;
    readonly losses: readonly number[];
  }[];
}

export interface PeerOptions {
  readonly name: PeerName;
  readonly python: string;
  /** Trains so many epochs only, to see whether it works. */
  readonly trial: number;
}

/** Trains one seed with all cores, and then many, each core a process with its part of the seeds. */
export async function measurePeer(work: Work, seeds: number, options: PeerOptions): Promise<Trained> {
  const cache = mkdtempSync(path.join(os.tmpdir(), 'seedgate-zoo-'));
  try {
    const one = await measure(work, [[1, 1]], path.join(cache, 'one'), options);
    const cores = coresOf(readFileSync('/proc/self/status', 'utf8'));
    const parts = shares(seeds, cores.length);
    const many = await measure(work, parts, path.join(cache, 'many'), options, cores);
    const compile = sum(one.told.models.map(m => m.compile ?? 0));
    return {
      version: one.told.version,
      runs: [one.seeds, many.seeds],
      losses: Object.fromEntries(many.told.models.map(m => [m.id, m.losses])),
      ...(compile > 0 && { compile }),
    };
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

async function measure(
  { json }: Work,
  parts: readonly (readonly [number, number])[],
  cache: string,
  { name, python, trial }: PeerOptions,
  cores?: readonly number[],
): Promise<{ seeds: Seeds; told: Told }> {
  const script = fileURLToPath(new URL(`./peers/${name}_peer.py`, import.meta.url));
  const commands = parts.map(([first, count], i): Command => {
    const args = [script, json, '--first', String(first), '--seeds', String(count), '--trial', String(trial)];
    const env = { JAX_COMPILATION_CACHE_DIR: cache, JAX_PLATFORMS: 'cpu', CUDA_VISIBLE_DEVICES: '' };
    if (cores === undefined) return { program: python, args, env };
    // Libraries ask how many cores they may use, and take as many threads.
    return { program: 'taskset', args: ['-c', String(cores[i]), python, ...args], env };
  });
  const run = async () => {
    const { outputs, mebibytes } = await runTogether(commands);
    const told = outputs.map(output => JSON.parse(output.trim().split('\n').at(-1) ?? '') as Told);
    const seconds = Math.max(...told.map(({ start, models }) => start + sum(models.map(m => m.cold))));
    return { took: { seconds, mebibytes }, told };
  };
  const cold = await run();
  // The others keep nothing from one process to the next.
  const warm = name === 'jax' ? await run() : cold;
  const [told] = cold.told as [Told];
  const again = Math.max(...warm.told.map(({ models }) => sum(models.map(m => m.again))));
  const count = sum(parts.map(([, n]) => n));
  const multiplied = told.models.some(m => m.multiplied);
  return {
    seeds: {
      seeds: count,
      cold: cold.took,
      warm: warm.took,
      training: name === 'jax' ? again / count : sum(told.models.map(m => m.seed)) / parts.length,
      ...(multiplied && { multiplied }),
    },
    told,
  };
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** First seed and number of seeds of each part. */
function shares(seeds: number, parts: number): [number, number][] {
  return Array.from({ length: Math.min(parts, seeds) }, (_, i) => {
    const [from, to] = [Math.floor((seeds * i) / parts), Math.floor((seeds * (i + 1)) / parts)];
    return [from + 1, to - from];
  });
}

/** The cores that this process may use, as in `0-1,4`. */
function coresOf(status: string): number[] {
  const list = /^Cpus_allowed_list:\s*(\S+)/m.exec(status)?.[1] ?? '0';
  return list.split(',').flatMap(range => {
    const [from = 0, to = from] = range.split('-').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });
}
