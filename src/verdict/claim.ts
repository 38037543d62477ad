import { fromNum } from '../records/index.ts';
import type { Claim, PrintedValue, Suite } from '../suite/index.ts';
import { idOf } from './draft.ts';
import { errorOf } from './error.ts';
import type { ClaimFinding, Comparison, ComparisonOutcome, Draft, Grade } from './findings.ts';
import type { Judging } from './judging.ts';
import { sayClaim } from './say/sentences.ts';
import { priceOf } from './share.ts';
import { type SideRuns, sideRuns } from './side.ts';
import {
  adjustComparisons,
  advantage,
  claimLimits,
  comparisonOutcome,
  type Improvement,
  improvement,
  scoreP,
  seedsToSettle,
  studentisedPermutation,
} from './stats/index.ts';
import type { ExperimentResult } from './types.ts';

/** Errors of a variant's runs that ended; less is better, and a dead run is infinitely far. */
export interface Side extends Omit<SideRuns, 'ran'> {
  readonly errors: readonly number[];
}

/** One pair of a claim, before it is known how many others there are. */
export interface Pair {
  /** Of the claim: its stream of random splits. */
  readonly claim: string;
  /** The variant that is said to be better. */
  readonly is: string;
  readonly than: string;
  readonly better: Side;
  readonly rival: Side;
}

/**
 * Every pair of a suite's claims, judged together, as src/verdict/stats has it: holds if "no better" is rejected, the other
 * way round if "no worse" is, no real advantage if "better in 3 of 4" is; Holm in each direction over all pairs. What is
 * absent could turn it either way, so nothing is concluded without it.
 */
export function judgePairs(suite: string, pairs: readonly Pair[]): Comparison[] {
  const raw = pairs.map(pair => test(suite, pair));
  const adjusted = adjustComparisons(raw.map(r => r.p));
  return pairs.map((pair, i) => {
    const { effect, p } = raw[i] as Tested;
    const after = adjusted[i] as Tested['p'];
    const absent = pair.better.absent + pair.rival.absent;
    const oneRun = [...(pair.better.oneRun ? [pair.is] : []), ...(pair.rival.oneRun ? [pair.than] : [])];
    const outcome: ComparisonOutcome =
      absent > 0 || oneRun.length > 0 || effect === undefined
        ? 'open'
        : comparisonOutcome(after, effect.interval).outcome;
    return {
      than: pair.than,
      runs: { better: pair.better.errors.length, than: pair.rival.errors.length },
      probability: effect?.probability ?? 0.5,
      interval: effect?.interval ?? { low: 0, high: 1, level: 0.95 },
      tests: {
        better: { p: p.noBetter, adjusted: after.noBetter },
        worse: { p: p.noWorse, adjusted: after.noWorse },
        advantage: { p: p.real, adjusted: after.real },
      },
      outcome,
      ...(oneRun.length > 0 && { oneRun }),
      ...(outcome === 'open' && oneRun.length === 0 && { price: price(pair, effect, pairs.length) }),
    };
  });
}

interface Tested {
  /** Absent when a side has no run. */
  readonly effect?: Improvement;
  readonly p: { readonly noBetter: number; readonly noWorse: number; readonly real: number };
}

function test(suite: string, { claim, than, better, rival }: Pair): Tested {
  if (better.errors.length === 0 || rival.errors.length === 0)
    return { p: { noBetter: 1, noWorse: 1, real: 1 } };
  const effect = improvement(better.errors, rival.errors);
  const permutation = studentisedPermutation(better.errors, rival.errors, suite, claim, than);
  const { below } = scoreP(effect.probability, effect.effective, advantage);
  return { effect, p: { noBetter: permutation.less, noWorse: permutation.greater, real: below } };
}

/** More seeds a side with which it is settled with a chance of 80 %. */
function price(pair: Pair, effect: Improvement | undefined, family: number) {
  const absent = Math.max(pair.better.absent, pair.rival.absent);
  const seconds = pair.better.seconds + pair.rival.seconds;
  const seeds = Math.min(pair.better.errors.length, pair.rival.errors.length);
  if (effect === undefined || absent > 0) return priceOf(Math.max(1, absent), seconds);
  const { probability: share, effective } = effect;
  return priceOf(seedsToSettle({ share, effective, seeds }, claimLimits(family)) - seeds, seconds);
}

/** A claim holds only if it does so against all; otherwise what speaks against it most plainly. */
export function combine(outcomes: readonly ComparisonOutcome[]): ComparisonOutcome {
  if (outcomes.length > 0 && outcomes.every(v => v === 'holds')) return 'holds';
  const against = ['does not hold, the other way round', 'does not hold, no real advantage'] as const;
  return against.find(v => outcomes.includes(v)) ?? 'open';
}

export const claimGrade = (outcome: ComparisonOutcome): Grade =>
  outcome === 'holds' ? 'good' : outcome === 'open' ? 'open' : 'bad';

/**
 * The suite's claims, in its order.
 *
 * @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
 */
export function judgeClaims(
  experiments: ReadonlyMap<string, ExperimentResult>,
  { suite, drafts }: Judging,
): Draft<ClaimFinding>[] {
  const claims = suite.claims.filter(c =>
    [c.better, ...c.than].every(variant => experiments.has(`${c.problem}/${variant}`)),
  );
  const side = (claim: Claim, variant: string) =>
    sideOf(experiments.get(`${claim.problem}/${variant}`), claim.probe);
  const pairs = claims.flatMap(claim =>
    claim.than.map(than => ({
      claim: claim.id,
      is: claim.better,
      than,
      better: side(claim, claim.better),
      rival: side(claim, than),
    })),
  );
  const judged = judgePairs(suite.name, pairs);
  return claims.map(claim => {
    const comparisons = judged.filter((_, i) => pairs[i]?.claim === claim.id);
    const outcome = combine(comparisons.map(c => c.outcome));
    const metric = claim.metric && problemOf(suite, claim)?.metrics?.find(m => m.id === claim.probe);
    const found = {
      kind: 'claim' as const,
      suite: suite.name,
      outcome,
      claim: claim.id,
      claims: claim.says,
      problem: claim.problem,
      probe: claim.probe,
      better: claim.better,
      ...(metric && { metric: metric.better }),
      comparisons,
      printed: printedErrors(suite, claim),
    };
    const draft: Draft<ClaimFinding> = {
      id: idOf(suite.name, claim.id, 'claim'),
      ...found,
      gate: claim.gate,
      grade: claimGrade(outcome),
      position: suite.locate(['claims', claim.id]),
      says: sayClaim(found),
    };
    drafts.add(draft);
    return draft;
  });
}

/** The errors of a variant's runs, of one probe or metric. */
export function sideOf(experiment: ExperimentResult | undefined, id: string): Side {
  const { ran, ...side } = sideRuns(experiment, id);
  return { ...side, errors: ran.map(s => fromNum(s.error)) };
}

const problemOf = (suite: Suite, claim: Claim) => suite.problems.find(p => p.id === claim.problem);

/**
 * What the source printed of the claim's variants: mean |error|, and of a metric the printed value itself.
 */
function printedErrors(suite: Suite, claim: Claim): Record<string, number> {
  const problem = problemOf(suite, claim);
  const variants = [claim.better, ...claim.than];
  if (claim.metric) {
    const printed = problem?.metrics?.find(m => m.id === claim.probe)?.printed ?? {};
    return values(
      variants,
      v => printed[v]?.printed,
      value => value[0] as number,
    );
  }
  const probes = problem?.probes ?? [];
  const probe = probes.find(p => p.id === claim.probe);
  if (!probe?.truth) return {};
  const truth = probe.truth.target.value;
  // The same input may be a probe twice, with another truth: the article printed one value for both.
  const same = probes.filter(p => JSON.stringify(p.input) === JSON.stringify(probe.input));
  const printed = (variant: string) =>
    [probe, ...same].map(p => p.printed[variant]?.printed).find(p => p !== undefined);
  return values(variants, printed, value => errorOf(value, { truth }));
}

function values(
  variants: readonly string[],
  printed: (variant: string) => PrintedValue | undefined,
  of: (value: readonly number[]) => number,
): Record<string, number> {
  return Object.fromEntries(
    variants.flatMap(variant => {
      const found = printed(variant);
      return found ? [[variant, of(found.value)]] : [];
    }),
  );
}
