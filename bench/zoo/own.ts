import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../src/base/index.ts';
import type { RunRecord } from '../../src/records/index.ts';
import { cacheFolder } from '../../src/runtime/index.ts';
import { runTogether } from './process.ts';
import type { Seeds, Trained } from './types.ts';
import type { Work } from './work.ts';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Runs the built command line, verdicts and reports included: one seed, and many, each from an empty cache and again. */
export async function measureOwn({ suite }: Work, seeds: number): Promise<Trained> {
  const one = await measure(suite, 1);
  const many = await measure(suite, seeds);
  return {
    version,
    runs: [one.seeds, many.seeds],
    losses: lossesOf(many.records),
    compile: one.records.reduce((total, record) => total + record.seconds.compile, 0),
  };
}

/** One seed by the eager engine, which keeps nothing from run to run but the libraries. */
export async function measureEager({ suite }: Work): Promise<Trained> {
  const one = await measure(suite, 1, ['--engine', 'eager']);
  return { version, runs: [one.seeds], losses: lossesOf(one.records) };
}

async function measure(
  suite: string,
  seeds: number,
  more: readonly string[] = [],
): Promise<{ seeds: Seeds; records: readonly RunRecord[] }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-zoo-'));
  // A cache of its own with the same native library: every program has to be made.
  symlinkSync(path.join(cacheFolder(process.env), 'runtime'), path.join(folder, 'runtime'));
  const run = async (name: string) => {
    const out = path.join(folder, name);
    const { outputs: _, ...took } = await runTogether([
      {
        program: process.execPath,
        args: [cli, 'run', suite, '--seeds', String(seeds), '--out', out, ...more],
        env: { SEEDGATE_CACHE: folder },
        good: [0, 1],
      },
    ]);
    const lines = readFileSync(path.join(out, 'records.jsonl'), 'utf8').trim().split('\n');
    return { took, records: lines.map(line => JSON.parse(line) as RunRecord) };
  };
  try {
    const cold = await run('cold');
    const warm = await run('warm');
    const failed = cold.records.find(record => record.status === 'failed');
    if (failed !== undefined) throw new Error(`${suite}: ${failed.reason}`);
    const training = warm.records.reduce((total, record) => total + record.seconds.train, 0);
    // One seed of one experiment has one worker.
    const workers = Math.min(os.availableParallelism(), cold.records.length);
    return {
      seeds: { seeds, cold: cold.took, warm: warm.took, training: training / seeds / workers },
      records: cold.records,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The last losses of the first seeds, by experiment. */
function lossesOf(records: readonly RunRecord[]): Record<string, number[]> {
  const losses: Record<string, number[]> = {};
  for (const { problem, variant, seed, loss } of records) {
    const id = `${problem}/${variant}`;
    if (seed <= 3) losses[id] = [...(losses[id] ?? []), Number(loss.loss.at(-1))];
  }
  return losses;
}
