import type { Finding, FindingKind, Results, SuiteResult } from '../verdict/index.ts';

type Of<K extends FindingKind> = Extract<Finding, { readonly kind: K }>;

/** Findings of a kind, of one suite. */
export function ofKind<K extends FindingKind>(
  results: Pick<Results, 'findings'>,
  kind: K,
  suite?: Pick<SuiteResult, 'name'>,
): Of<K>[] {
  return results.findings.filter(
    (f): f is Of<K> => f.kind === kind && (suite === undefined || f.suite === suite.name),
  );
}

/** The findings of one probe of one experiment, by their kind. */
export interface ProbeFindings {
  readonly fits?: Of<'fits'>;
  readonly near?: Of<'near'>;
  readonly hits?: Of<'hits'>;
  readonly threshold?: Of<'threshold'>;
  readonly repeats?: Of<'repeats'>;
}

export function ofProbe(
  results: Pick<Results, 'findings'>,
  suite: Pick<SuiteResult, 'name'>,
  experiment: string,
  probe: string,
): ProbeFindings {
  const own = results.findings.filter(
    f =>
      f.suite === suite.name &&
      'probe' in f &&
      'experiment' in f &&
      f.experiment === experiment &&
      f.probe === probe,
  );
  return Object.fromEntries(own.map(f => [f.kind, f]));
}
