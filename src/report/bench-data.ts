import { type Baseline, type HistoryCommit, type Trace, traceBaselines } from '../verdict/index.ts';
import { sayPoint } from './history.ts';

/**
 * The store of github-action-benchmark, a script `window.BENCHMARK_DATA = …` that its chart page draws. What is ours in it is the
 * whole baseline of each entry, as text, under a name of its own that the page leaves alone: medians cannot be tested, raw
 * values can.
 */
export interface BenchData {
  readonly lastUpdate: number;
  readonly repoUrl: string;
  readonly entries: Readonly<Record<string, readonly BenchEntry[]>>;
}

interface BenchEntry {
  readonly commit: {
    readonly id: string;
    readonly message: string;
    readonly timestamp: string;
    readonly url: string;
  };
  /** Milliseconds since 1970. */
  readonly date: number;
  readonly tool: string;
  readonly benches: readonly {
    readonly name: string;
    readonly value: number;
    readonly unit: string;
    readonly range: string;
    readonly extra: string;
  }[];
  /** Of one of a commit's entries. */
  readonly seedgate?: string;
}

/** A state that is added. */
export interface Tracked {
  readonly commit: HistoryCommit;
  readonly repoUrl: string;
  readonly baseline: Baseline;
  /** The baseline as it is written to a file. */
  readonly text: string;
}

const head = 'window.BENCHMARK_DATA = ';

/** @throws Error for what is no such store */
export function parseBenchData(text: string): BenchData {
  const at = text.indexOf('{');
  if (!/^\s*window\.BENCHMARK_DATA\s*=\s*$/.test(text.slice(0, Math.max(at, 0))))
    throw new Error('does not begin with window.BENCHMARK_DATA =');
  const data = JSON.parse(text.slice(at).replace(/;?\s*$/, '')) as Partial<BenchData> | null;
  if (typeof data?.entries !== 'object' || data.entries === null) throw new Error('has no entries');
  for (const [name, list] of Object.entries(data.entries))
    if (!Array.isArray(list) || list.some(e => typeof (e as BenchEntry | null)?.commit?.id !== 'string'))
      throw new Error(`has no list of commits under ${JSON.stringify(name)}`);
  return { lastUpdate: data.lastUpdate ?? 0, repoUrl: data.repoUrl ?? '', entries: data.entries };
}

/** The store with one state more; what stood there of the same commit is replaced. */
export function withTracked(data: BenchData | undefined, tracked: Tracked): string {
  const { commit, repoUrl, baseline, text } = tracked;
  const date = Date.parse(commit.date);
  const traces = traceBaselines([baseline]);
  const several = new Set(traces.map(t => t.suite)).size > 1;
  const entries: Record<string, readonly BenchEntry[]> = {};
  // In a list of its own by what is better: the page draws each list by itself, and its alarms know one direction for each.
  for (const [name, { tool, has }] of Object.entries(lists)) {
    const before = (data?.entries[name] ?? []).filter(e => e.commit.id !== commit.commit);
    const benches = traces.filter(has).flatMap(trace => benchOf(trace, several));
    const own = {
      commit: {
        id: commit.commit,
        message: commit.subject,
        timestamp: commit.date,
        url: repoUrl === '' ? '' : `${repoUrl}/commit/${commit.commit}`,
      },
      date,
      tool,
      benches,
      ...(!Object.values(entries).some(list => list.at(-1)?.seedgate === text) && { seedgate: text }),
    };
    const list = [...before, ...(benches.length > 0 ? [own] : [])];
    if (list.length > 0) entries[name] = list;
  }
  const all = {
    lastUpdate: date,
    repoUrl: repoUrl || (data?.repoUrl ?? ''),
    entries: { ...data?.entries, ...entries },
  };
  return `${head}${JSON.stringify(all, null, 1)}\n`;
}

const lists: Readonly<Record<string, { readonly tool: string; readonly has: (trace: Trace) => boolean }>> = {
  'seedgate: less is better': {
    tool: 'customSmallerIsBetter',
    has: t => t.shows === '|error|' || t.better === 'lower',
  },
  'seedgate: more is better': { tool: 'customBiggerIsBetter', has: t => t.better === 'higher' },
  'seedgate: values': {
    tool: 'customSmallerIsBetter',
    has: t => t.shows === 'value' && t.better === undefined,
  },
};

/** Median over the seeds; nothing where no run has left a number. */
function benchOf({ suite, experiment, probe, shows, points }: Trace, several: boolean) {
  const [point] = points;
  if (point?.band === undefined) return [];
  return [
    {
      name: `${several ? `${suite} ` : ''}${experiment}/${probe}`,
      value: point.band.median,
      unit: shows,
      range: `${point.band.low} to ${point.band.high}`,
      extra: `${point.seeds} seeds: ${sayPoint(point)}`,
    },
  ];
}

/** The states that a store has, the oldest first. */
export function trackedStates({ entries }: BenchData): { commit: HistoryCommit; text: string }[] {
  return Object.values(entries)
    .flat()
    .flatMap(({ commit, date, seedgate }) =>
      typeof seedgate !== 'string'
        ? []
        : [
            {
              date,
              commit: {
                commit: commit.id,
                date: commit.timestamp,
                subject: commit.message.split('\n', 1)[0] ?? '',
              },
              text: seedgate,
            },
          ],
    )
    .toSorted((a, b) => a.date - b.date)
    .map(({ commit, text }) => ({ commit, text }));
}
