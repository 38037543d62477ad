import { fromNum } from '../records/index.ts';
import type { Equivalence } from '../suite/index.ts';
import { idOf } from './draft.ts';
import type { Draft, EquivalenceFinding, EquivalenceOutcome, Grade, Likeness } from './findings.ts';
import type { Judging } from './judging.ts';
import { sayEquivalence } from './say/equivalence.ts';
import { priceOf } from './share.ts';
import { type SideRuns, sideRuns } from './side.ts';
import {
  adjustEquivalences,
  deathsP,
  equivalence,
  equivalenceLevel,
  fewestForEquivalence,
} from './stats/index.ts';
import type { ExperimentResult } from './types.ts';

/** A variant's runs, of one probe or metric. */
interface Sample extends Omit<SideRuns, 'ran'> {
  /** Of the runs that left finite numbers, runs × outputs. */
  readonly rows: readonly (readonly number[])[];
  readonly dead: number;
}

function sampleOf(experiment: ExperimentResult | undefined, id: string): Sample {
  const { ran, ...side } = sideRuns(experiment, id);
  const rows = ran.filter(s => s.status === 'ok').map(s => s.prediction.map(fromNum));
  return { ...side, rows, dead: ran.length - rows.length };
}

interface Tested extends Pick<Likeness, 'outputs' | 'sameDistribution'> {
  readonly p: { readonly equivalent: number; readonly differ: number };
  readonly needed: number;
}

/** Every output has to be alike; one that is not makes the whole another thing. */
function test(a: Sample, b: Sample, within: number, family: number): Tested {
  const outputs = Math.min(a.rows[0]?.length ?? 0, b.rows[0]?.length ?? 0);
  const few = Math.min(a.rows.length, b.rows.length) < fewestForEquivalence;
  const deaths = deathsP([a.dead, b.dead], [a.rows.length + a.dead, b.rows.length + b.dead]);
  const anyDead = a.dead + b.dead > 0;
  if (few || outputs === 0) {
    const differ = anyDead ? deaths : 1;
    return { outputs: [], sameDistribution: 1, p: { equivalent: 1, differ }, needed: fewestForEquivalence };
  }
  const column = ({ rows }: Sample, i: number) => rows.map(row => row[i] as number);
  const found = Array.from({ length: outputs }, (_, i) =>
    equivalence(column(a, i), column(b, i), within, family),
  );
  const tests = outputs + (anyDead ? 1 : 0);
  return {
    outputs: found.map(({ mean, spread }) => ({ mean, spread })),
    sameDistribution: Math.min(1, outputs * Math.min(...found.map(f => f.sameDistribution))),
    p: {
      // A run that died has no number that could be alike.
      equivalent: anyDead ? 1 : Math.max(...found.map(f => f.equivalent)),
      differ: Math.min(1, tests * Math.min(...found.map(f => f.differ), ...(anyDead ? [deaths] : []))),
    },
    needed: Math.max(...found.map(f => f.needed)),
  };
}

const grades: Readonly<Record<EquivalenceOutcome, Grade>> = {
  equivalent: 'good',
  differ: 'bad',
  open: 'open',
};

/**
 * The suite's claims that variants are the same experiment, in its order: equivalent if "further apart than the margin" is
 * rejected, in mean and in spread; differ if "no further apart" is; Holm in each direction over all of them.
 *
 * @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
 */
export function judgeEquivalences(
  experiments: ReadonlyMap<string, ExperimentResult>,
  { suite, drafts }: Judging,
): Draft<EquivalenceFinding>[] {
  const claims = suite.equivalences.filter(c =>
    [c.same, ...c.as].every(variant => experiments.has(`${c.problem}/${variant}`)),
  );
  const sample = (claim: Equivalence, variant: string) =>
    sampleOf(experiments.get(`${claim.problem}/${variant}`), claim.probe);
  const family = claims.reduce((n, c) => n + c.as.length, 0);
  const pairs = claims.flatMap(claim =>
    claim.as.map(as => {
      const [a, b] = [sample(claim, claim.same), sample(claim, as)];
      return { claim, as, a, b, tested: test(a, b, claim.within, family) };
    }),
  );
  const adjusted = adjustEquivalences(pairs.map(pair => pair.tested.p));
  const judged = pairs.map((pair, i) => ({ claim: pair.claim, likeness: likenessOf(pair, adjusted[i]) }));
  return claims.map(claim => {
    const comparisons = judged.filter(j => j.claim === claim).map(j => j.likeness);
    const outcome = combine(comparisons.map(c => c.outcome));
    const found = {
      kind: 'equivalence' as const,
      suite: suite.name,
      outcome,
      claim: claim.id,
      claims: claim.says,
      problem: claim.problem,
      probe: claim.probe,
      same: claim.same,
      within: claim.within,
      comparisons,
    };
    const draft: Draft<EquivalenceFinding> = {
      id: idOf(suite.name, claim.id, 'equivalence'),
      ...found,
      gate: claim.gate,
      grade: grades[outcome],
      position: suite.locate(['claims', claim.id]),
      says: sayEquivalence(found),
    };
    drafts.add(draft);
    return draft;
  });
}

function likenessOf(
  { claim, as, a, b, tested }: { claim: Equivalence; as: string; a: Sample; b: Sample; tested: Tested },
  adjusted = tested.p,
): Likeness {
  const oneRun = [...(a.oneRun ? [claim.same] : []), ...(b.oneRun ? [as] : [])];
  const absent = Math.max(a.absent, b.absent);
  const outcome =
    absent > 0 || oneRun.length > 0
      ? 'open'
      : adjusted.equivalent <= equivalenceLevel
        ? 'equivalent'
        : adjusted.differ <= equivalenceLevel
          ? 'differ'
          : 'open';
  const more = absent > 0 ? absent : tested.needed - Math.min(a.rows.length, b.rows.length);
  return {
    as,
    runs: { same: a.rows.length, as: b.rows.length },
    dead: { same: a.dead, as: b.dead },
    outputs: tested.outputs,
    sameDistribution: tested.sameDistribution,
    tests: {
      equivalent: { p: tested.p.equivalent, adjusted: adjusted.equivalent },
      differ: { p: tested.p.differ, adjusted: adjusted.differ },
    },
    outcome,
    ...(oneRun.length > 0 && { oneRun }),
    // Runs that die stay dead: more of them show no likeness.
    ...(outcome === 'open' &&
      oneRun.length === 0 &&
      a.dead + b.dead === 0 && { price: priceOf(Math.max(1, more), a.seconds + b.seconds) }),
  };
}

/** Equivalent only if it is so to all; different if it is to one. */
function combine(outcomes: readonly EquivalenceOutcome[]): EquivalenceOutcome {
  if (outcomes.includes('differ')) return 'differ';
  return outcomes.length > 0 && outcomes.every(o => o === 'equivalent') ? 'equivalent' : 'open';
}
