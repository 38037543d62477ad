import { plural } from '../base/index.ts';
import type { Draft } from './findings.ts';
import { subjectOf } from './gate.ts';
import { formatPercent, formatTarget } from './say/numbers.ts';
import { wilson } from './stats/index.ts';

/**
 * What has gate `fail` and cannot be passed by any implementation: even if all predictions were moved alike so that as many
 * as possible come within the tolerance, it would be shown that too few do. The seeds' own spread is too wide for it.
 */
export function hopelessNotes(drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((d): Draft[] => {
    if ((d.kind !== 'hits' && d.kind !== 'near') || d.gate !== 'fail' || d.best === undefined) return [];
    if (d.absent > 0 || wilson(d.best, d.seeds).high >= d.share) return [];
    const subject = subjectOf(d);
    return [
      {
        id: `${d.id}:hopeless`,
        kind: 'note',
        suite: d.suite,
        outcome: 'hopeless',
        grade: 'bad',
        gate: 'warn',
        ...(d.position && { position: d.position }),
        says: `${subject}: no implementation can pass this gate: wherever their middle lies, at most ${d.best} of ${plural(d.seeds, 'run')} are ${formatTarget(d.target)} of one value, and ${formatPercent(d.share)} are wanted; the spread over the seeds is too wide, so widen the tolerance or ask for a smaller share`,
      },
    ];
  });
}
