import { existsSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../base/index.ts';
import type { MeasuredCost } from '../plan/index.ts';
import { type RunRecord, readRecords, recordsFile } from '../records/index.ts';

/**
 * What each experiment took in the run that a folder holds.
 *
 * @throws UsageError when there is none: the parts of a plan that were cut by other costs would not fit together
 */
export function measuredIn(dir: string): MeasuredCost[] {
  if (!existsSync(path.join(dir, recordsFile)))
    throw new UsageError(`costs "${dir}": has no ${recordsFile}; name the folder of an earlier run`);
  const runs = new Map<string, RunRecord[]>();
  for (const record of readRecords(dir).records) {
    if (record.status === 'failed') continue;
    const own = runs.get(record.experimentHash);
    if (own === undefined) runs.set(record.experimentHash, [record]);
    else own.push(record);
  }
  return [...runs].map(([hash, own]) => ({
    id: `${own[0]?.problem}/${own[0]?.variant}`,
    hash,
    seconds: own.reduce((sum, { seconds }) => sum + seconds.init + seconds.train, 0) / own.length,
    // A program that was found in the cache is there sooner than one that has to be compiled.
    setup: own.reduce((most, { seconds }) => Math.max(most, seconds.compile), 0),
  }));
}
