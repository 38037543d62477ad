import type { GateLevel, Target, Tolerance } from '../../suite/index.ts';
import type { Draft } from '../findings.ts';
import type { ProbeResult, Results, SuiteResult } from '../types.ts';
import type { Baseline, Demand } from './types.ts';

type Asked = Pick<Results, 'suites'>;
type Asks = Record<string, number | string | string[]>;

/**
 * What the suites hold their runs to, one a finding that can fail or warn, with the true values and margins that the
 * comparison with a baseline rests on. Kept with the baseline: a suite that asks for less is another change than a run that
 * is worse, and must not hide one.
 */
export function demandsOf(results: Asked, findings: readonly Draft[]): Demand[] {
  const found = new Map<string, Demand>();
  const add = (demand: Demand | undefined) => {
    if (demand !== undefined && !found.has(demand.id)) found.set(demand.id, demand);
  };
  for (const draft of findings) add(demandOf(draft));
  for (const suite of results.suites) for (const demand of groundsOf(suite)) add(demand);
  return [...found.values()];
}

function demandOf(draft: Draft): Demand | undefined {
  const asks = asksOf(draft);
  if (asks === undefined || draft.gate === 'off') return undefined;
  return { suite: draft.suite, id: draft.id, gate: draft.gate, asks };
}

function asksOf(draft: Draft): Asks | undefined {
  switch (draft.kind) {
    case 'near':
    case 'hits':
    case 'threshold':
      return { share: draft.share, ...targetOf(draft.target) };
    case 'fits':
      return { printed: JSON.stringify(draft.printed) };
    case 'repeats':
      return { wanted: draft.wanted, ...toleranceOf('tolerance', draft.tolerance) };
    case 'claim': {
      const rivals = draft.comparisons.map(c => c.than);
      return { problem: draft.problem, probe: draft.probe, better: draft.better, than: rivals };
    }
    case 'equivalence': {
      const others = draft.comparisons.map(c => c.as);
      return {
        problem: draft.problem,
        probe: draft.probe,
        same: draft.same,
        as: others,
        'margin (absolute)': draft.within,
      };
    }
    case 'conclusion':
      return { needs: draft.needs, claims: draft.claims.map(c => c.claim) };
    default:
      return undefined;
  }
}

function targetOf(target: Target): Asks {
  if (target.kind === 'near')
    return { value: JSON.stringify(target.value), ...toleranceOf('tolerance', target.tolerance) };
  return { [target.kind]: target.value[0] ?? Number.NaN };
}

const toleranceOf = (name: string, { absolute, relative }: Tolerance): Asks => ({
  ...(absolute !== undefined && { [`${name} (absolute)`]: absolute }),
  ...(relative !== undefined && { [`${name} (relative)`]: relative }),
});

/** What errors are measured from, and how much worse one may be. */
function groundsOf(suite: SuiteResult): Demand[] {
  const demand = (name: string, asks: Asks): Demand => ({
    suite: suite.name,
    id: `${suite.name}:${name}`,
    gate: 'fail',
    asks,
  });
  return [
    demand('margin', toleranceOf('margin', suite.margin ?? {})),
    ...suite.problems.flatMap(p =>
      p.experiments.flatMap(e =>
        e.probes.map((q: ProbeResult) =>
          q.metric === undefined
            ? demand(`${p.id}/${q.probe}:truth`, { value: JSON.stringify(q.truth) })
            : demand(`${p.id}/${q.probe}:metric`, {
                better: q.metric.better,
                ...toleranceOf('margin', q.metric.margin),
              }),
        ),
      ),
    ),
  ];
}

/** A demand of the baseline's suites that is weaker now, or gone. */
export interface Weaker {
  readonly id: string;
  readonly says: string;
}

/** What demands are held to: some made before, and the experiments that they were about. */
type Before = Pick<Baseline, 'demands'> & {
  readonly series: readonly Pick<Baseline['series'][number], 'suite' | 'experiment'>[];
};

/**
 * Each demand that was made before and is not made any more as it was. What a call left out is not gone.
 *
 * @param where where it was made, as a sentence says it
 */
export function weakerDemands(
  results: Asked,
  findings: readonly Draft[],
  { demands = [], series }: Before,
  where = 'the baseline',
): Weaker[] {
  const now = new Map(demandsOf(results, findings).map(d => [d.id, d]));
  const experiments = new Set(series.map(s => `${s.suite}:${s.experiment}`));
  return demands.flatMap((before): Weaker[] => {
    const suite = results.suites.find(s => s.name === before.suite);
    // What is not there any more, a suite or an experiment, is said once, as vanished.
    if (suite === undefined || isGone(suite, before, experiments) || isLeftOut(suite, before, experiments))
      return [];
    const after = now.get(before.id);
    if (after === undefined)
      return [{ id: before.id, says: `${before.id} is demanded by ${where}'s suite, and not any more` }];
    const losses = [...gateLoss(before.gate, after.gate), ...askLosses(before.asks, after.asks)];
    if (losses.length === 0) return [];
    return [{ id: before.id, says: `${before.id} demands less than in ${where}: ${losses.join(', ')}` }];
  });
}

/** Whether the demand is about an experiment that the suite has no more. */
function isGone(suite: SuiteResult, { id }: Demand, all: ReadonlySet<string>): boolean {
  const known = new Set([
    ...suite.problems.flatMap(p => p.experiments.map(e => e.id)),
    ...(suite.unselected?.experiments ?? []),
  ]);
  const gone = [...all].filter(
    e => e.startsWith(`${suite.name}:`) && !known.has(e.slice(suite.name.length + 1)),
  );
  return gone.some(e => id.startsWith(`${e}/`));
}

/** Whether the call left out what the demand is about, or an experiment that it needs. */
function isLeftOut(suite: SuiteResult, { id }: Demand, all: ReadonlySet<string>): boolean {
  const { experiments = [], claims = [] } = suite.unselected ?? {};
  if (experiments.length === 0) return false;
  const about = id.slice(suite.name.length + 1);
  if (about.endsWith(':conclusion')) return claims.length > 0;
  if (claims.some(claim => about.startsWith(`${claim}:`))) return true;
  if (experiments.some(e => about.startsWith(`${e}/`))) return true;
  // A true value belongs to a problem: it is left out with all experiments of it.
  const problem = about.slice(0, about.indexOf('/') + 1);
  const own = [...all].filter(e => e.startsWith(`${suite.name}:${problem}`));
  return problem !== '' && own.every(e => experiments.includes(e.slice(suite.name.length + 1)));
}

const strictness: readonly GateLevel[] = ['off', 'tell', 'warn', 'fail'];

const gateLoss = (before: GateLevel, after: GateLevel): string[] =>
  strictness.indexOf(after) < strictness.indexOf(before) ? [`gate ${before} became ${after}`] : [];

/** Names whose number may not fall, and those whose number may not rise; every other is to stay as it is. */
const least = new Set(['share', 'wanted', 'at least']);
const most = /^(?:at most$|tolerance|margin)/;

function askLosses(before: Demand['asks'], after: Demand['asks']): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): string[] => {
    const [old, own] = [before[name], after[name]];
    // A baseline of an older version does not say which problem a claim is about.
    if (name === 'problem' && old === undefined) return [];
    if (Array.isArray(old) || Array.isArray(own)) {
      const gone = [old ?? []].flat().filter(x => ![own ?? []].flat().includes(x));
      return gone.map(x => `${x} is not among its ${name} any more`);
    }
    if (most.test(name) ? Number(own ?? 0) <= Number(old ?? 0) : own === old) return [];
    if (least.has(name) && old !== undefined && own !== undefined && Number(own) >= Number(old)) return [];
    return [`${name} was ${old ?? 'not there'} and is ${own ?? 'not there'}`];
  });
}
