import { plural } from '../base/index.ts';
import type { Position } from '../suite/index.ts';
import type { Results, SuiteResult } from '../verdict/index.ts';
import { visible } from './escape.ts';
import { formatGiven } from './numbers.ts';
import { checkOutcome, claimOutcome, type Outcome, runsOutcome } from './outcome.ts';
import {
  describeCheck,
  describeComparison,
  describeLosses,
  describePredictions,
  probesOf,
  targetWord,
} from './words.ts';

/** A remark at a line of a suite's file. The text is plain: whoever writes a workflow command escapes it for that. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten of a kind for a step; one is kept for what else the step has to say. */
export const mostAnnotations = 9;

/**
 * What fails the gate or is warned of, at the line of the suite's file that it stands on; failures come first. When
 * there are more than `most`, one after them says how many are not shown.
 */
export function annotations(results: Results, most = mostAnnotations): Annotation[] {
  const all = results.suites.flatMap(suite => suiteAnnotations(results, suite));
  const sorted = [...all.filter(a => a.level === 'error'), ...all.filter(a => a.level === 'warning')];
  if (sorted.length <= most) return sorted;
  const rest = sorted.slice(most);
  const next = rest[0] as Annotation;
  return [
    ...sorted.slice(0, most),
    {
      ...next,
      title: `+${rest.length} more`,
      message: `${plural(rest.length, 'more remark')}: see the report`,
    },
  ];
}

function suiteAnnotations(results: Results, suite: SuiteResult): Annotation[] {
  const make = (outcome: Outcome, position: Position | undefined, title: string, message: string) =>
    outcome === 'failed' || outcome === 'warned'
      ? [
          {
            level: outcome === 'failed' ? ('error' as const) : ('warning' as const),
            file: suite.file,
            line: position?.line ?? 1,
            title: visible(title),
            message: visible(message),
          },
        ]
      : [];
  const runs = suite.problems
    .flatMap(p => p.experiments)
    .flatMap(e =>
      make(
        runsOutcome(e),
        e.probes.flatMap(p => p.checks)[0]?.position,
        `${e.id}: runs`,
        describeLosses(e) || 'no seed left a finite prediction',
      ),
    );
  const checks = probesOf(suite).flatMap(({ experiment, probe }) =>
    probe.checks.flatMap(check =>
      make(
        checkOutcome(results, suite, check),
        check.position,
        `${experiment.id}: ${check.verdict}`,
        `${targetWord[check.target]} ${formatGiven(check.value)}, ours ${describePredictions(probe)}: ${describeCheck(check)}`,
      ),
    ),
  );
  const claims = suite.claims.flatMap(claim =>
    make(
      claimOutcome(results, suite, claim),
      claim.position,
      `claim ${claim.id}: ${claim.verdict}`,
      claim.comparisons.map(c => describeComparison(claim, c)).join('; '),
    ),
  );
  return [...runs, ...checks, ...claims];
}
