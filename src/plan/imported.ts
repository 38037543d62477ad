import { sha256, version } from '../base/index.ts';
import { type Environment, type RunOutcome, toNum } from '../records/index.ts';
import type { ImportedExperiment } from '../suite/index.ts';

/**
 * What a table says of a run, as the outcome of one. A number that is not finite, or is missing, is a run that diverged or
 * failed: it counts.
 */
export function importedOutcome({ problem, variant }: ImportedExperiment, seed: number): RunOutcome {
  const numbers = variant.imported.runs.find(r => r.seed === seed)?.numbers ?? {};
  const missing = (problem.metrics ?? []).find(m => numbers[m.id] === undefined);
  const broken = Object.entries(numbers).find(([, value]) => !Number.isFinite(value));
  const status = missing !== undefined ? 'failed' : broken !== undefined ? 'diverged' : 'ok';
  const reason =
    missing !== undefined
      ? `${variant.imported.file} has no ${missing.id} for it`
      : broken !== undefined
        ? `${broken[0]} is ${broken[1]}`
        : undefined;
  return {
    status,
    ...(reason !== undefined && { reason }),
    predictions: {},
    metrics: Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, toNum(value)])),
    loss: { epochs: [], loss: [], validation: [] },
    parameters: 0,
    weights: '',
    seconds: { init: 0, compile: 0, train: 0 },
  };
}

/** Where imported runs were made nobody here knows. */
export const importedEnvironment = (file: string): Environment => ({
  platform: '',
  arch: '',
  cpu: '',
  node: '',
  seedgate: version,
  tensorflow: '',
  runtime: '',
  isa: '',
  program: `imported from ${file}`,
  fingerprint: sha256('seedgate-imported/1'),
});
