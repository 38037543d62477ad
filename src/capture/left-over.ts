import type { Member } from './group.ts';
import type { Measure } from './measure.ts';
import { placeIn } from './place.ts';
import type { Scaled } from './scaling.ts';
import type { Watched } from './types.ts';

/** Numbers that the script took and that the format has no metric for, or on other samples than the problem's. */
export function leftOver(
  models: readonly { readonly member: Member; readonly id: string }[],
  taken: readonly { readonly variant: string; readonly measures: readonly Measure[] }[],
  watched: Watched,
  scaled: Scaled,
): string[] {
  return models.flatMap(({ member, id }) => {
    const used = taken.find(t => t.variant === id)?.measures ?? [];
    return member.measures
      .filter(m => !used.includes(m) && m.kind !== 'history')
      .map(m => {
        const why =
          m.metric === undefined && m.kind !== 'predict'
            ? 'the format has no such metric of what the model gives'
            : !scaled.isOfUnits(m)
              ? 'it is not in the units of the rest'
              : 'it is taken on other samples than the rest';
        const { notebook, script } = watched;
        const at = notebook === undefined ? `${script}:${m.line ?? '?'}` : placeIn(watched, m.line ?? 0);
        return `${at}: ${m.name} of ${id} is not taken over: ${why}`;
      });
  });
}
