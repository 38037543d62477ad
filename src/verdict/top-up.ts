import { fromNum, type RunRecord } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import { isRecord } from './counted.ts';
import { judgeFit, runsNeeded } from './fits.ts';
import { printedValues } from './judge-measured.ts';
import type { Outcome } from './judging.ts';
import { type Measured, measuredOf } from './measured.ts';
import { isOneRun } from './program-seeds.ts';

/** What a printed value that no planned run comes to could still use. */
export interface TopUp {
  /** The seed that comes next. */
  readonly seed: number;
  /** Runs, at most, until every printed value of the experiment is decided. */
  readonly most: number;
}

/**
 * Whether an experiment should get one more seed: a printed value of it is open, and fewer runs than can decide were made.
 * Seeds are added one at a time until a run passes the printed value or there are enough (J. Besag and P. Clifford,
 * "Sequential Monte Carlo p-values", Biometrika 78, 1991): it stays sound wherever it is stopped, and only numbers that
 * lie outside cost anything.
 *
 * @param planned by seed
 * @param added records of the seeds after the planned ones, without a gap
 * @returns undefined when nothing is open, or a planned run is not there
 */
export function nextTopUp(
  suite: Suite,
  experiment: Experiment,
  planned: ReadonlyMap<number, Outcome>,
  added: readonly RunRecord[],
): TopUp | undefined {
  const records = [...planned.values()].filter(isRecord);
  if (records.length < planned.size || records.some(r => r.status === 'failed') || records.length === 0)
    return undefined;
  if (isOneRun(experiment, records)) return undefined;
  const family = printedValues(suite);
  const most = measuredOf(experiment).map(measured => wanted(measured, [...records, ...added], family));
  const longest = Math.max(0, ...most);
  if (longest === 0) return undefined;
  return { seed: lastOf(planned.keys()) + added.length + 1, most: longest };
}

/** The greatest number. Not Math.max(...): the arguments of a call are limited, and seeds are not. */
export const lastOf = (seeds: Iterable<number>): number => {
  let last = 0;
  for (const seed of seeds) last = Math.max(last, seed);
  return last;
};

/** Runs that a printed value can still use, at most. */
function wanted(measured: Measured, records: readonly RunRecord[], family: number): number {
  const { printed } = measured;
  if (printed === undefined || printed.gate === 'off') return 0;
  const rows = finiteRows(measured, records);
  if (judgeFit(printed, rows, measured, family, 0).outcome !== 'open') return 0;
  const needed = runsNeeded(printed, family);
  // When nearly all runs die the numbers never come together.
  if (rows.length < records.length / 10) return 0;
  return Math.max(0, needed - rows.length);
}

function finiteRows(measured: Measured, records: readonly RunRecord[]) {
  return records
    .filter(r => r.status === 'ok')
    .map(r => measured.read(r).map(fromNum))
    .filter(row => row.length === measured.outputs && row.every(Number.isFinite));
}

/**
 * The records that count as added: those of the seeds after the planned ones, up to the one at which nothing is open any
 * more. Further ones, from an earlier run with more seeds for instance, are not looked at: how many lie there must
 * not decide.
 */
export function addedRecords(
  suite: Suite,
  experiment: Experiment,
  planned: ReadonlyMap<number, Outcome>,
  of: (seed: number) => Outcome,
): RunRecord[] {
  const added: RunRecord[] = [];
  for (;;) {
    const next = nextTopUp(suite, experiment, planned, added);
    if (next === undefined) return added;
    const record = of(next.seed);
    if (record === 'missing' || 'conflict' in record || record.status === 'failed') return added;
    added.push(record);
  }
}
