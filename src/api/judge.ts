import os from 'node:os';
import { version } from '../base/index.ts';
import { seedRange } from '../plan/index.ts';
import type { EngineName, RunRecord } from '../records/index.ts';
import type { Suite } from '../suite/index.ts';
import { judge as judgeAll, parseBaseline, type Results } from '../verdict/index.ts';

export interface JudgeOptions {
  /** Seeds that were planned: a missing one fails the gate. The suite's own, 1 to `suite.seeds`, when left out. */
  readonly seeds?: number | readonly number[];
  /** Experiments that were planned, by `problem/variant`; all when left out. */
  readonly experiments?: readonly string[];
  /** Records of the other engine are left out, and said; that of the first record when left out. */
  readonly engine?: EngineName;
  /** A baseline to compare with: its name for messages, and the text of its file. */
  readonly baseline?: { readonly file: string; readonly text: string; readonly allow?: readonly string[] };
}

/**
 * What records say about a suite: checks, claims, the gate. Pure but for the number of cores that it notes; nothing is
 * trained.
 *
 * @throws Error when the baseline cannot be read
 */
export function judge(suite: Suite, records: readonly RunRecord[], options: JudgeOptions = {}): Results {
  const { seeds = suite.seeds, experiments, baseline } = options;
  return judgeAll({
    suites: [
      {
        suite,
        seeds: typeof seeds === 'number' ? seedRange(1, seeds) : seeds,
        ...(experiments && { experiments }),
      },
    ],
    records,
    engine:
      options.engine ?? records.map(r => r.engine).find(e => e === 'compiled' || e === 'eager') ?? 'compiled',
    seedgate: version,
    cost: { wallSeconds: 0, cores: os.availableParallelism() },
    ...(baseline && {
      baseline: {
        file: baseline.file,
        baseline: parseBaseline(baseline.text),
        ...(baseline.allow && { allow: baseline.allow }),
      },
    }),
  });
}
