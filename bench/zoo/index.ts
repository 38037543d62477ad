import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureRuntime } from '../../src/runtime/index.ts';
import { kinds } from './kinds.ts';
import { measureEager, measureOwn } from './own.ts';
import { measurePeer } from './peers.ts';
import { tableOf } from './table.ts';
import type { PeerName, Trained, Trainer, ZooResult } from './types.ts';
import { writeWork } from './work.ts';

export interface ZooOptions {
  /** Where results are kept; what is there is not measured again. The table goes beside it, as Markdown. */
  readonly json: string;
  /** Kinds to measure; all when empty. */
  readonly only: readonly string[];
  /** A Python that has the peer, each. Peers without one are left out. */
  readonly pythons: Readonly<Partial<Record<PeerName, string>>>;
  /** Minutes after which nothing more is begun. */
  readonly budget: number;
  /** Epochs of the peers' trainings in place of the suite's, to see whether all of it works; 0 for the suite's. */
  readonly trial: number;
}

const log = (line: string) => process.stderr.write(`${line}\n`);

/** Measures kinds of work, each by each trainer in processes of its own. */
export async function benchZoo({ json, only, pythons, budget, trial }: ZooOptions): Promise<void> {
  const unknown = only.filter(id => !kinds.some(kind => kind.id === id));
  if (unknown.length > 0)
    throw new Error(`no kind ${unknown.join(', ')}; there are ${kinds.map(k => k.id).join(', ')}`);
  await ensureRuntime({ env: process.env, log });
  const begun = performance.now();
  const cpu = os.cpus()[0]?.model.trim() ?? 'an unknown CPU';
  let result: ZooResult = existsSync(json)
    ? (JSON.parse(readFileSync(json, 'utf8')) as ZooResult)
    : {
        format: 1,
        cpu,
        cores: os.availableParallelism(),
        kinds: {},
      };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-zoo-'));
  const keep = (kind: string, trainer: Trainer, trained: Trained) => {
    result = { ...result, kinds: { ...result.kinds, [kind]: { ...result.kinds[kind], [trainer]: trained } } };
    writeFileSync(json, `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(json.replace(/(\.json)?$/, '.md'), tableOf(result));
  };
  try {
    for (const kind of kinds) {
      if (only.length > 0 && !only.includes(kind.id)) continue;
      const work = writeWork(kind, path.join(folder, kind.id));
      const trainers: [Trainer, () => Promise<Trained>][] = [
        ['seedgate', () => measureOwn(work, kind.seeds)],
      ];
      if (kind.eager === true) trainers.push(['eager', () => measureEager(work)]);
      for (const name of ['keras', 'torch', 'jax'] as const) {
        const python = pythons[name];
        if (python !== undefined)
          trainers.push([name, () => measurePeer(work, kind.seeds, { name, python, trial })]);
      }
      if (trainers.some(([trainer]) => result.kinds[kind.id]?.[trainer] === undefined))
        result = measuredHere(result, kind.id, cpu);
      for (const [trainer, measure] of trainers) {
        if (result.kinds[kind.id]?.[trainer] !== undefined) continue;
        if (performance.now() - begun > 60_000 * budget) {
          log(`${budget} minutes are over; the same command goes on with ${kind.id}, ${trainer}`);
          return;
        }
        const started = performance.now();
        let trained: Trained;
        try {
          trained = await measure();
        } catch (error) {
          // The others are worth measuring all the same; what is not there is measured the next time.
          log(`${kind.id}, ${trainer}: ${(error as Error).message}`);
          continue;
        }
        keep(kind.id, trainer, trained);
        const told = trained.runs.map(
          r =>
            `${r.seeds} ${r.seeds === 1 ? 'seed' : 'seeds'} ${r.cold.seconds.toFixed(1)} s cold, ${r.warm.seconds.toFixed(1)} warm`,
        );
        log(
          `${kind.id}, ${trainer}: ${told.join('; ')} (${((performance.now() - started) / 1000).toFixed(0)} s)`,
        );
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A ratio is of one machine: what another one has measured of a kind that is not done is measured again. */
function measuredHere(result: ZooResult, kind: string, cpu: string): ZooResult {
  const { [kind]: own = result.cpu, ...others } = result.elsewhere ?? {};
  if (own === cpu) return result;
  const { [kind]: _, ...kept } = result.kinds;
  return { ...result, kinds: kept, elsewhere: cpu === result.cpu ? others : { ...others, [kind]: cpu } };
}
