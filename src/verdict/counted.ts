import { trainerOf } from '../plan/index.ts';
import { type EngineName, type Environment, type RunRecord, sameOutcome } from '../records/index.ts';
import type { Experiment, Suite } from '../suite/index.ts';
import { groupBy } from './group.ts';
import type { Outcome } from './judging.ts';

/** What decides which records count. */
interface Counting {
  readonly records: readonly RunRecord[];
  /** Records of another environment are left out when this is given. */
  readonly fingerprint?: (experiment: Experiment) => string;
  readonly engine: EngineName;
}

interface Sorted {
  /** By `experiment hash#seed`. */
  readonly own: ReadonlyMap<string, readonly RunRecord[]>;
  readonly foreign: readonly string[];
}

/** The suite's records, and a sentence for each kind that was left out. */
export function sortRecords(suite: Suite, request: Counting): Sorted {
  const byHash = new Map([...suite.experiments, ...(suite.varied ?? [])].map(e => [e.hash, e]));
  const own = new Map<string, RunRecord[]>();
  const left = new Map<string, number>();
  // There may be a million records, and their experiments are few.
  const trainers = new Map([...byHash.values()].map(e => [e.hash, trainerOf(e, request.engine)]));
  for (const record of request.records) {
    // A suite that was renamed and keeps its old name as its id has records under that name.
    const experiment = byHash.get(record.experimentHash);
    if (record.suite !== suite.name && experiment === undefined) continue;
    const why =
      experiment === undefined
        ? 'other settings or data than the suite has now'
        : record.engine !== trainers.get(experiment.hash)
          ? `the ${record.engine} engine`
          : request.fingerprint !== undefined &&
              record.environment.fingerprint !== request.fingerprint(experiment)
            ? 'another environment'
            : undefined;
    if (why === undefined) {
      const run = `${record.experimentHash}#${record.seed}`;
      const earlier = own.get(run);
      if (earlier === undefined) own.set(run, [record]);
      else earlier.push(record);
    } else {
      const what = `${suite.name} ${record.problem}/${record.variant}: ${why}`;
      left.set(what, (left.get(what) ?? 0) + 1);
    }
  }
  const foreign = [...left].map(
    ([what, n]) => `${n} ${n === 1 ? 'record was' : 'records were'} not counted, ${what}`,
  );
  return { own, foreign: foreign.sort() };
}

export const isRecord = (o: Outcome): o is RunRecord => o !== 'missing' && !('conflict' in o);

/** One run has one outcome: a failed record gives way to a later success, different ones contradict each other. */
export function settle(experiment: Experiment, seed: number, records: readonly RunRecord[]): Outcome {
  const done = records.filter(r => r.status !== 'failed');
  const [first] = done.length > 0 ? done : records;
  if (first === undefined) return 'missing';
  // The key holds the environment; two environments may leave the same bits.
  const same = (r: RunRecord) => sameOutcome({ ...r, key: first.key }, first);
  if (done.slice(1).every(same)) return first;
  const places = new Set(done.map(r => r.environment.fingerprint)).size;
  const where = places > 1 ? `, made in ${places} environments` : '';
  return { conflict: `${experiment.id} seed ${seed}: ${done.length} records that differ${where}` };
}

/** Says where the runs were made if their bits need not agree: in two environments for one engine, or for one program. */
export function severalPlaces(records: readonly RunRecord[]): string | undefined {
  const made = groupBy(records, r =>
    r.engine === 'program' || r.engine === 'imported' ? r.experimentHash : '',
  );
  const mixed = [...made.values()].flatMap(own => {
    const places = new Map(own.map(r => [r.environment.fingerprint, r.environment]));
    return places.size > 1 ? [...places.values()] : [];
  });
  const places = [...new Map(mixed.map(e => [e.fingerprint, e])).values()];
  if (places.length === 0) return undefined;
  const of = (e: Environment) =>
    [e.cpu, `${e.platform} ${e.arch}`, e.program ?? `TensorFlow ${e.tensorflow}`]
      .filter(s => s !== '')
      .join(', ');
  return `the runs were made in ${places.length} environments that need not agree to the bit: ${places.map(of).join('; ')}`;
}
