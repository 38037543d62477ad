import { plural } from '../base/index.ts';
import type { Results } from '../verdict/index.ts';
import { subjectOf } from '../verdict/index.ts';
import { visible } from './escape.ts';

/** A remark at a line of a suite's file. The text is plain: whoever writes a workflow command escapes it for that. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly title: string;
  readonly message: string;
  /** Set on the one that stands for all that are not shown. */
  readonly rest?: true;
}

/** GitHub shows ten of a kind for a step; one is kept for what else the step has to say. */
export const mostAnnotations = 9;

/**
 * What fails the gate or is warned of, at the line of the suite's file that it stands on; failures come first. When
 * there are more than `most`, one after them says how many are not shown.
 */
export function annotations(results: Results, most = mostAnnotations): Annotation[] {
  const all = results.findings.flatMap((f): Annotation[] => {
    const suite = results.suites.find(s => s.name === f.suite);
    if (suite === undefined) return [];
    if (f.effect !== 'fails' && f.effect !== 'warns') return [];
    return [
      {
        level: f.effect === 'fails' ? 'error' : 'warning',
        file: suite.file,
        // What is said of the whole suite stands at its beginning.
        line: f.position?.line ?? 1,
        title: visible(`${subjectOf(f)}: ${f.outcome}`.replace(/^: /, '')),
        message: visible(f.says),
      },
    ];
  });
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
      rest: true,
    },
  ];
}
