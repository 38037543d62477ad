import path from 'node:path';
import { UsageError, version } from '../base/index.ts';
import { describeRun, openStore, type RunRecord, readRecords, sameOutcome } from '../records/index.ts';
import type { Suite } from '../suite/index.ts';
import { type AllowanceLike, judge, type Results } from '../verdict/index.ts';
import { checkAllowances } from './allow.ts';
import { checkFolder } from './request.ts';
import { type JudgedFolder, readResults, requireReports, writeResults } from './results.ts';
import { describeShards } from './shards.ts';
import { defaultSuites, loadSuites } from './suites.ts';

export interface MergeRequest {
  /** Folders of earlier runs. */
  readonly dirs: readonly string[];
  /** The suites that they were made with, files or folders; by default those that `defaultSuites` finds. */
  readonly suites?: readonly string[];
  /** Whether what is open, and what would only warn, fails the gate; as in the parts when left out. */
  readonly strict?: boolean | undefined;
  /** Folder for the joined records and reports. */
  readonly out: string;
  /** What may pass by name: `imported`, that the gate rests on imported numbers. */
  readonly allow?: readonly AllowanceLike[] | undefined;
}

/** What was joined, and what is to be said of the parts. */
export interface MergedFolder extends JudgedFolder {
  /** Shards that are lost, there twice or not whole, in sentences. */
  readonly shards: readonly string[];
}

/**
 * Joins the records of several folders, for instance those of the shards of a job matrix, and judges them as one run.
 * What is missing, or was made elsewhere, is named; missing runs fail the gate.
 *
 * @throws UsageError when they are not parts of one plan
 */
export async function mergeFolders(request: MergeRequest): Promise<MergedFolder> {
  const out = checkFolder('out', request.out);
  const parts = request.dirs.map(dir => ({
    dir,
    results: readResults(dir),
    records: readRecords(dir).records,
  }));
  const first = parts[0];
  if (first === undefined) throw new UsageError('name the folders to merge');
  for (const part of parts) requireSamePlan(first, part);
  const suites = suitesOf(first, request.suites);
  const records = joinRecords(parts);
  const store = openStore(path.resolve(out));
  try {
    requireReports(out);
    const there = new Set(store.records().map(r => r.key));
    for (const record of records) if (!there.has(record.key)) store.append(record);
    const judged = judge({
      suites: suites.map((suite, i) => ({
        suite,
        experiments: selected(first.results, i),
        seeds: first.results.suites[i]?.seeds ?? [],
        ...(suite.varied && { varied: true }),
      })),
      allow: checkAllowances(request.allow ?? []),
      records,
      engine: first.results.engine,
      seedgate: version,
      // What one part was asked to be strict about is so of the whole.
      ...((request.strict ?? parts.some(p => p.results.gate.strict)) && { strict: true }),
      cost: {
        wallSeconds: Math.max(...parts.map(p => p.results.cost.wallSeconds)),
        cores: parts.reduce((sum, p) => sum + p.results.cost.cores, 0),
      },
    });
    const results = { ...judged, plan: { experiments: first.results.plan?.experiments ?? [] } };
    return { ...(await writeResults(out, results)), shards: describeShards(parts) };
  } finally {
    store.close();
  }
}

interface Part {
  readonly dir: string;
  readonly results: Results;
  readonly records: readonly RunRecord[];
}

/**
 * The suites that a folder was made with, in its order. Only the caller says where they are: results come from
 * elsewhere, and a suite that is code would run from wherever they say.
 *
 * @throws UsageError when one of them is not among those that the caller has
 */
function suitesOf({ dir, results }: Part, given: readonly string[] = []): Suite[] {
  const named = given.length > 0;
  const own = loadSuites(named ? given : defaultSuites(process.cwd()));
  return results.suites.map(({ name, hash, file }) => {
    const same = own.find(s => s.hash === hash);
    if (same !== undefined) return same;
    const changed = own.find(s => s.name === name);
    if (changed !== undefined)
      throw new UsageError(
        `${changed.file} is not the suite any more that ${dir} was made with; check it out as it was`,
      );
    throw new UsageError(
      `${dir} was made with the suite ${name} (${file}), and ${named ? 'none that --suite names' : 'none here'} is that one; name its file or folder with --suite`,
    );
  });
}

function requireSamePlan(a: Part, b: Part): void {
  const plan = ({ results }: Part): [string, string][] => [
    ['suites', results.suites.map(s => `${s.name} ${s.version} (${s.hash.slice(0, 12)})`).join(', ')],
    ['engine', results.engine],
    ['seeds', results.suites.map(s => s.seeds.join(' ')).join(' | ')],
    ['experiments', (results.plan?.experiments ?? []).join(', ')],
  ];
  plan(a).forEach(([name, value], i) => {
    const other = plan(b)[i]?.[1];
    if (other !== value)
      throw new UsageError(`${a.dir} and ${b.dir} differ in their ${name}: ${value} and ${other}`);
  });
}

/** One record a run. @throws UsageError when two folders have different outcomes of it. */
function joinRecords(parts: readonly Part[]): RunRecord[] {
  const byKey = new Map<string, { record: RunRecord; dir: string }>();
  for (const { dir, records } of parts) {
    for (const record of records) {
      const known = byKey.get(record.key);
      if (known === undefined || (known.record.status === 'failed' && record.status !== 'failed')) {
        byKey.set(record.key, { record, dir });
      } else if (record.status !== 'failed' && !sameOutcome(known.record, record)) {
        throw new UsageError(`${describeRun(record)} has one outcome in ${known.dir} and another in ${dir}`);
      }
    }
  }
  return [...byKey.values()].map(({ record }) => record);
}

function selected(results: Results, suite: number): string[] {
  const name = results.suites[suite]?.name;
  return (results.plan?.experiments ?? []).flatMap(e =>
    e.startsWith(`${name}:`) ? [e.slice(`${name}:`.length)] : [],
  );
}
