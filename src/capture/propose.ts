import { isObject } from '../base/index.ts';
import type { SuiteSource } from '../suite/index.ts';
import { better } from './better.ts';

type ProblemSource = SuiteSource['problems'][string];
type ClaimSource = NonNullable<SuiteSource['claims']>[string];

/**
 * A claim that the order of the printed numbers suggests: the best variant is better than the others.
 *
 * @param except variants that are another one again
 */
export function proposeClaim(
  id: string,
  problem: ProblemSource,
  except: ReadonlySet<string> = new Set(),
): [string, ClaimSource][] | undefined {
  const candidates = Object.entries(problem.metrics ?? {})
    .map(([name, metric]) => {
      const values = Object.entries(metric.printed?.values ?? {}).flatMap(([variant, value]) => {
        const digits = isObject(value) && 'mean' in value ? value.mean : value;
        return !except.has(variant) && (typeof digits === 'string' || typeof digits === 'number')
          ? [{ variant, digits: String(digits) }]
          : [];
      });
      return { name, values, way: metric.better ?? better(metric.metric ?? name) };
    })
    .filter(c => new Set(c.values.map(v => Number(v.digits))).size > 1);
  // Of a loss and a metric the source talks about the metric.
  const chosen = candidates.find(c => c.name !== 'loss') ?? candidates[0];
  if (chosen === undefined) return undefined;
  const sign = chosen.way === 'higher' ? -1 : 1;
  const sorted = chosen.values.toSorted((a, b) => sign * (Number(a.digits) - Number(b.digits)));
  const [best, ...others] = sorted;
  const than = others.filter(o => Number(o.digits) !== Number(best?.digits)).map(o => o.variant);
  if (best === undefined || than.length === 0) return undefined;
  return [
    [
      `proposed-${id}`.slice(0, 60).replace(/-$/, ''),
      {
        says: `${best.variant} has a ${chosen.way} ${chosen.name} than ${than.join(', ')}.`,
        problem: id,
        metric: chosen.name,
        better: best.variant,
        than: than.length === 1 ? (than[0] ?? '') : than,
        note: `Proposed by seedgate capture from the order of the printed numbers (${sorted.map(v => `${v.variant} ${v.digits}`).join(', ')}). Keep it if the source claims it, in the source's words; else take it out.`,
      },
    ],
  ];
}
