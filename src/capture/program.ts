import { Names } from '../base/index.ts';
import { better } from './better.ts';
import type { Member } from './group.ts';
import type { Measure } from './measure.ts';
import { titleOf } from './name-variants.ts';
import { shownName } from './place.ts';
import { programVariant, say } from './program-variant.ts';
import { type FoundSource, sourceOf } from './sources.ts';
import type { ProblemSource, VariantSource, Watched } from './types.ts';
import { scriptProgram } from './whole-script.ts';

const sourcesOf = (found: readonly FoundSource[]) => {
  const sources = found.map(f => f.source);
  return sources.length === 1 && sources[0] !== undefined ? sources[0] : sources;
};

/**
 * A model that cannot be translated as a program beside the others of its problem.
 *
 * @param note why the script runs itself
 * @returns undefined where the script does not give every number that the problem asks for
 */
export function programOf(
  { member, id: name }: { readonly member: Member; readonly id: string },
  problem: ProblemSource,
  watched: Watched,
  note = say(member),
): VariantSource | undefined {
  const numbers: NonNullable<VariantSource['numbers']> = {};
  const wanted = [...Object.keys(problem.metrics ?? {}), ...Object.keys(problem.probes ?? {})];
  for (const id of wanted) {
    const measure = member.measures.find(m => m.id === id);
    const found = measure && sourceOf(measure, member.trained, watched.events.all);
    if (found === undefined || found.some(f => f.percent)) return undefined;
    numbers[id] = sourcesOf(found);
  }
  for (const id of wanted) {
    const digits = member.measures.find(m => m.id === id)?.printed?.map(p => p.digits);
    const printed = (problem.metrics?.[id] ?? problem.probes?.[id])?.printed;
    if (digits !== undefined && printed !== undefined && !watched.quick)
      printed.values[name] = digits.length === 1 ? (digits[0] ?? '') : digits;
  }
  return programVariant(watched, numbers, titleOf(member) || 'The script', note);
}

/** A problem of programs alone: what they give are its metrics. */
export function programOnly(
  named: readonly { readonly member: Member; readonly id: string }[],
  watched: Watched,
): { readonly problem: ProblemSource | undefined; readonly left: readonly string[] } {
  const found = named.map(({ member, id }) => ({
    id,
    member,
    numbers: measured(member, watched),
  }));
  // A metric is one that every variant gives; of a single variant those are all.
  const common = (found[0]?.numbers ?? []).filter(n =>
    found.every(f => f.numbers.some(m => m.id === n.id && m.percent === n.percent)),
  );
  if (common.length === 0) {
    const whole = scriptProgram(watched, found[0]?.member);
    return { problem: whole.problem, left: whole.left };
  }
  const metrics: NonNullable<ProblemSource['metrics']> = {};
  for (const { id } of common) {
    const values: Record<string, string> = {};
    for (const one of found) {
      const number = one.numbers.find(n => n.id === id);
      if (number?.digits !== undefined && !watched.quick) values[one.id] = number.digits;
    }
    metrics[id] = { better: better(id), ...(Object.keys(values).length > 0 && { printed: { values } }) };
  }
  return {
    problem: {
      title: `What ${shownName(watched)} gives`,
      metrics,
      variants: Object.fromEntries(
        found.map(({ id, member, numbers }) => [
          id,
          programVariant(
            watched,
            Object.fromEntries(numbers.filter(n => metrics[n.id] !== undefined).map(n => [n.id, n.source])),
            titleOf(member) || 'The script',
            say(member),
          ),
        ]),
      ),
    },
    left: [],
  };
}

/** Numbers of a training that a run of the script leaves again, one source each. */
function measured(member: Member, watched: Watched) {
  const names = new Names();
  return member.measures.flatMap((m: Measure) => {
    const found = sourceOf(m, member.trained, watched.events.all);
    if (found === undefined) return [];
    return found.map((f, i) => {
      const printed = m.printed?.[i];
      return {
        id: names.take(
          m.kind === 'predict' ? `prediction-${m.id}${found.length > 1 ? `-${i + 1}` : ''}` : m.id,
        ),
        source: f.source,
        percent: f.percent,
        digits: f.percent ? printed?.token.text : printed?.digits,
      };
    });
  });
}
