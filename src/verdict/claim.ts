import { fromNum } from '../records/index.ts';
import type { Claim, Suite } from '../suite/index.ts';
import { meanError, mostSeeds, price } from './check.ts';
import { holm, type Improvement, improvement, mannWhitney, normalCdf, wilson } from './stats/index.ts';
import type {
  ClaimResult,
  ClaimVerdict,
  Comparison,
  ExperimentResult,
  Interval,
  Price,
  ProbeResult,
} from './types.ts';

/** What an improvement must reach to mean something: Bouthillier et al. 2021, γ = 0.75. */
export const meaningful = 0.75;
/** Family-wise level of the claims of a suite, in either direction. */
export const claimAlpha = 0.05;

/**
 * The suite's claims, judged together: Holm's correction runs over all comparisons of all claims.
 *
 * @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
 */
export function judgeClaims(suite: Suite, experiments: ReadonlyMap<string, ExperimentResult>): ClaimResult[] {
  const claims = suite.claims.filter(c =>
    [c.better, ...c.than].every(variant => experiments.has(`${c.problem}/${variant}`)),
  );
  const raw = claims.flatMap(claim => claim.than.map(than => comparePair(claim, than, experiments)));
  const adjusted = holm(raw.map(r => r.p));
  const contrary = holm(raw.map(r => r.contrary));
  const comparisons = raw.map((r, i) =>
    conclude(r, { adjusted: adjusted[i] as number, contrary: contrary[i] as number, family: raw.length }),
  );
  return claims.map(claim => {
    const own = comparisons.filter((_, i) => raw[i]?.claim === claim);
    return {
      id: claim.id,
      says: claim.says,
      problem: claim.problem,
      probe: claim.probe,
      ...metricOf(suite, claim),
      better: claim.better,
      gate: claim.gate,
      printedErrors: printedErrors(suite, claim),
      comparisons: own,
      verdict: combine(own.map(c => c.verdict)),
      position: suite.locate(['claims', claim.id]),
    };
  });
}

interface Pair {
  readonly claim: Claim;
  readonly than: string;
  readonly pairs: { readonly better: number; readonly than: number };
  /** Planned runs of either side that failed or are missing. */
  readonly absent: number;
  readonly improvement: Improvement;
  readonly p: number;
  readonly contrary: number;
  /** Mean time of a run of the one and one of the other, together. */
  readonly seconds: number;
}

function comparePair(claim: Claim, than: string, experiments: ReadonlyMap<string, ExperimentResult>): Pair {
  const side = (variant: string) => {
    const experiment = experiments.get(`${claim.problem}/${variant}`);
    const probe = experiment?.probes.find(p => p.probe === claim.probe) as ProbeResult;
    const ran = probe.seeds.filter(s => s.status === 'ok' || s.status === 'diverged');
    const seconds = ran.reduce((sum, s) => sum + s.seconds, 0) / Math.max(1, ran.length);
    return { errors: ran.map(s => fromNum(s.error)), absent: probe.seeds.length - ran.length, seconds };
  };
  const [a, b] = [side(claim.better), side(than)];
  const pairs = { better: a.errors.length, than: b.errors.length };
  const common = { claim, than, pairs, absent: a.absent + b.absent, seconds: a.seconds + b.seconds };
  if (pairs.better === 0 || pairs.than === 0) {
    const interval = { low: 0, high: 1, level: 0.95 };
    return { ...common, improvement: { probability: 0.5, effective: 0, interval }, p: 1, contrary: 1 };
  }
  const test = mannWhitney(a.errors, b.errors);
  return { ...common, improvement: improvement(a.errors, b.errors), p: test.less, contrary: test.greater };
}

interface Family {
  readonly adjusted: number;
  readonly contrary: number;
  readonly family: number;
}

function conclude(pair: Pair, family: Family): Comparison {
  const { interval, probability } = pair.improvement;
  const settled = comparisonVerdict(interval, family.adjusted, family.contrary);
  // What is not there could turn it either way, so nothing is concluded without it.
  const verdict = pair.absent > 0 ? 'inconclusive' : settled;
  return {
    than: pair.than,
    pairs: pair.pairs,
    probability,
    interval,
    p: pair.p,
    adjusted: family.adjusted,
    contrary: { p: pair.contrary, adjusted: family.contrary },
    verdict,
    ...(verdict === 'inconclusive' && { price: claimPrice(pair, family.family) }),
  };
}

/**
 * The rule of X. Bouthillier et al., "Accounting for variance in machine learning benchmarks", MLSys 2021, section 5: an
 * improvement is significant if the interval of P(A > B) lies above 0.5 and meaningful if it reaches γ.
 *
 * - supported: above 0.5, reaching beyond γ, and Holm's p of "no improvement" at most 0.05;
 * - contradicted: below 0.5, and Holm's p of "no deterioration" at most 0.05;
 * - not meaningful: the interval does not reach beyond γ, so whatever the improvement is, it is too small to matter;
 * - inconclusive: it holds both no improvement and a meaningful one.
 */
export function comparisonVerdict(interval: Interval, adjusted: number, contrary: number): ClaimVerdict {
  if (interval.high < 0.5 && contrary <= claimAlpha) return 'contradicted';
  if (interval.high <= meaningful) return 'not meaningful';
  if (interval.low > 0.5 && adjusted <= claimAlpha) return 'supported';
  return 'inconclusive';
}

/** Supported only if all are; otherwise what speaks against it most plainly. */
export function combine(verdicts: readonly ClaimVerdict[]): ClaimVerdict {
  if (verdicts.length > 0 && verdicts.every(v => v === 'supported')) return 'supported';
  if (verdicts.includes('contradicted')) return 'contradicted';
  if (verdicts.includes('not meaningful')) return 'not meaningful';
  return 'inconclusive';
}

/**
 * Fewest more seeds a side that settle it if the observed probability and its variance per seed go on. Holm's p is taken at
 * its strictest, p times the number of comparisons, from the normal approximation with z = (θ − ½) √(6n).
 */
function claimPrice(pair: Pair, family: number): Price {
  const present = Math.min(pair.pairs.better, pair.pairs.than);
  const theta = pair.improvement.probability;
  const perSeed = pair.improvement.effective / Math.max(1, present);
  const settles = (n: number) => {
    const interval = wilson(theta * perSeed * n, perSeed * n);
    const p = (direction: 1 | -1) => family * normalCdf(-direction * (theta - 0.5) * Math.sqrt(6 * n));
    return comparisonVerdict(interval, p(1), p(-1)) !== 'inconclusive';
  };
  if (present === 0) return price(pair.absent, pair.seconds / 2);
  let n = present + 1;
  while (n < present + mostSeeds + 1 && !settles(n)) n++;
  return price(Math.max(n - present, pair.absent), pair.seconds);
}

const problemOf = (suite: Suite, claim: Claim) => suite.problems.find(p => p.id === claim.problem);

function metricOf(suite: Suite, claim: Claim) {
  const metric = claim.metric && problemOf(suite, claim)?.metrics?.find(m => m.id === claim.probe);
  return metric ? { metric: metric.metric } : {};
}

/**
 * Mean |error| of what the article printed, for those of the claim's variants that it printed a value of; of a metric
 * the printed value itself.
 */
function printedErrors(suite: Suite, claim: Claim): Record<string, number> {
  if (claim.metric) {
    const printed = problemOf(suite, claim)?.metrics?.find(m => m.id === claim.probe)?.printed ?? {};
    return Object.fromEntries(
      [claim.better, ...claim.than].flatMap(v => (printed[v] ? [[v, printed[v].value[0] as number]] : [])),
    );
  }
  const probes = problemOf(suite, claim)?.probes ?? [];
  const probe = probes.find(p => p.id === claim.probe);
  if (!probe) return {};
  // The same input may be a probe twice, with another truth: the article printed one value for both.
  const same = probes.filter(p => JSON.stringify(p.input) === JSON.stringify(probe.input));
  return Object.fromEntries(
    [claim.better, ...claim.than].flatMap(variant => {
      const printed = probe.printed[variant] ?? same.map(p => p.printed[variant]).find(p => p !== undefined);
      return printed ? [[variant, meanError(printed.value, probe.truth.value)]] : [];
    }),
  );
}
