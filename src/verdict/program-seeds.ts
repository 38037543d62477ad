import { fromNum, type OwnSeed, type RunRecord } from '../records/index.ts';
import { type Experiment, isProgram, type ProgramExperiment } from '../suite/index.ts';
import { idOf } from './draft.ts';
import type { DeterminismFinding, SeedsFinding } from './findings.ts';
import type { Judging } from './judging.ts';
import { sayDeterminism, saySeeds } from './say/programs.ts';

/** Numbers whose relative difference is at most this are the same but for the order in which sums were taken. */
const nearlySame = 1e-6;

const kept = (record: RunRecord): OwnSeed[] => (record.ownSeeds ?? []).filter(s => !s.replaced);
const numbersOf = ({ predictions, metrics }: Pick<RunRecord, 'predictions' | 'metrics'>) =>
  new Map([
    ...Object.entries(predictions),
    ...Object.entries(metrics ?? {}).map(([id, v]) => [id, [v]] as const),
  ]);

const endedWell = (records: readonly RunRecord[]) => records.filter(r => r.status === 'ok');

/** Whether a program gave the same numbers for every seed, of two or more that ended well. */
function allAlike(records: readonly RunRecord[]): boolean {
  const numbers = (r: RunRecord) => JSON.stringify([...numbersOf(r)].sort(([a], [b]) => (a < b ? -1 : 1)));
  const [first, ...rest] = endedWell(records);
  return first !== undefined && rest.length > 0 && rest.every(r => numbers(r) === numbers(first));
}

/**
 * Whether the runs of a program are one run, however many seeds there are: all gave the same numbers, and a seed of ours
 * may not have reached what is random in it. The split of the data may have a seed of its own; that is about the data. A run
 * that failed may have ended before it drew anything, and says nothing of the others.
 */
export function isOneRun(experiment: Experiment, records: readonly RunRecord[]): boolean {
  if (!isProgram(experiment) || !allAlike(records)) return false;
  const given = takesSeed(experiment);
  return endedWell(records).some(
    r => (r.seeded === undefined && !given) || kept(r).some(s => s.library !== 'split'),
  );
}

/** Whether the suite puts the seed into the program's arguments or its environment. */
const takesSeed = ({ variant: { program } }: ProgramExperiment): boolean =>
  [...program.command, ...Object.values(program.environment)].some(text => text.includes('{seed}'));

/** What the first seed gave when it was run twice, and what the seeds have to do with a program's numbers. */
export function judgeProgramSeeds(
  experiment: Experiment,
  records: readonly RunRecord[],
  { suite, drafts }: Judging,
): void {
  if (!isProgram(experiment)) return;
  const { problem, variant } = experiment;
  const common = { suite: suite.name, experiment: experiment.id };
  const position = suite.locate(['problems', problem.id, 'variants', variant.id]);
  const twice = records.find(r => r.again !== undefined);
  if (twice !== undefined) {
    const found = { ...common, kind: 'determinism' as const, ...compareAgain(twice) };
    drafts.add({
      id: idOf(suite.name, experiment.id, 'determinism'),
      ...found,
      grade: found.outcome === 'not deterministic' ? 'bad' : 'good',
      gate: 'tell',
      position,
      says: sayDeterminism(found),
    });
  }
  const seeds = seedsOf(experiment, records);
  if (seeds === undefined) return;
  const one = seeds.outcome === 'one run';
  drafts.add({
    id: idOf(suite.name, experiment.id, 'seeds'),
    ...common,
    ...seeds,
    grade: one ? 'bad' : 'good',
    gate: one ? 'warn' : 'tell',
    position,
    says: saySeeds(seeds),
  });
}

function compareAgain(record: RunRecord): Pick<DeterminismFinding, 'outcome' | 'seed' | 'seeded' | 'parted'> {
  const { seed, again = {}, seeded = [] } = record;
  const all = [...numbersOf(record)].map(([id, values]) => {
    const second = again[id] ?? [];
    const apart = values.map((v, i) =>
      difference(fromNum(v), fromNum(second[i] ?? 'NaN'), second[i] === undefined),
    );
    return { name: id, first: values, second, difference: Math.max(0, ...apart) };
  });
  const worst = all.toSorted((a, b) => b.difference - a.difference)[0];
  const most = worst?.difference ?? 0;
  if (worst === undefined || most === 0) return { outcome: 'same bits', seed, seeded };
  const { name, first, second } = worst;
  const outcome = most <= nearlySame ? ('same to 1e-6' as const) : ('not deterministic' as const);
  return { outcome, seed, seeded, parted: { name, first, second } };
}

/** How far apart, relative to the greater; infinite where one is missing or only one is finite. */
function difference(a: number, b: number, missing: boolean): number {
  if (missing) return Number.POSITIVE_INFINITY;
  if (Object.is(a, b)) return 0;
  const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
  return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}

function seedsOf(
  experiment: Experiment,
  records: readonly RunRecord[],
): Pick<SeedsFinding, 'kind' | 'outcome' | 'runs' | 'own' | 'seeded'> | undefined {
  const own = [...new Map(records.flatMap(r => r.ownSeeds ?? []).map(s => [s.what, s])).values()];
  const seeded = [...new Set(records.flatMap(r => r.seeded ?? []))].sort();
  const runs = endedWell(records).length;
  const found = { kind: 'seeds' as const, runs, own, seeded };
  if (isOneRun(experiment, records)) return { ...found, outcome: 'one run' };
  if (allAlike(records)) return { ...found, outcome: 'nothing is random' };
  if (own.some(s => s.replaced)) return { ...found, outcome: 'own seeds replaced' };
  return own.length > 0 ? { ...found, outcome: 'own seeds kept' } : undefined;
}
