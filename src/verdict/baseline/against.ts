import { fromNum } from '../../records/index.ts';
import { claimGrade, combine, judgePairs, type Pair, type Side } from '../claim.ts';
import { conclude, conclusionGrade } from '../conclusion.ts';
import { idOf } from '../draft.ts';
import { errorOf } from '../error.ts';
import type {
  ClaimFinding,
  ComparisonOutcome,
  Draft,
  Finding,
  FitsFinding,
  Grade,
  HitsFinding,
  NearFinding,
  RepeatsFinding,
  RunsFinding,
  ThresholdFinding,
} from '../findings.ts';
import { fitGrade, judgeFit } from '../fits.ts';
import { agreeing, repeatsGrade } from '../judge-measured.ts';
import { judgeShare, reaches } from '../share.ts';
import { repeats, repeatsOutcome } from '../stats/index.ts';
import { touches } from '../touches.ts';
import type { ProbeResult, Results } from '../types.ts';
import { allowanceFor, findAllowance } from './allow.ts';
import { compareSeries } from './compare.ts';
import type { Change, ChangeFinding } from './findings.ts';
import { laxness } from './lax.ts';
import { findObstacles, type Obstacle, told } from './obstacles.ts';
import { pairsOf, rowsOfSeries } from './pairs.ts';
import { renameDraft, renamesOf, withNames } from './renames.ts';
import type { AllowanceLike, Baseline, BaselineRequest, Series } from './types.ts';

/** What a baseline adds to the findings, and which of them it excuses. */
export interface Against {
  readonly drafts: readonly Draft[];
  readonly excused: (draft: Draft) => boolean;
}

/**
 * Compares results with a baseline. A bad outcome is excused only if the baseline's own runs, judged by the same rule, were
 * no better: a baseline must not soften a gate.
 */
export function againstBaseline(
  results: Pick<Results, 'suites' | 'engine' | 'environments'>,
  drafts: readonly Draft[],
  request: BaselineRequest,
): Against {
  const { allow = [], renewed = false } = request;
  const renames = renamesOf(results, request.baseline);
  const baseline = withNames(request.baseline, renames, results);
  const pairs = pairsOf(results, drafts, baseline);
  const changes = compareSeries(pairs);
  const obstacles = findObstacles(results, drafts, baseline);
  if (renewed) obstacles.push(...laxness(results, drafts, pairs, baseline));
  const few = changes.filter(c => c.outcome === 'cannot tell' && c.gated);
  if (few.length > 0) obstacles.push(tooFew(few));
  const before = gradesOf(results, drafts, baseline);
  const worse = new Set(changes.filter(c => c.outcome === 'worse').map(c => `${c.suite}\n${c.experiment}`));
  return {
    drafts: [
      ...obstacles.map(o => obstacleDraft(o, allow)),
      ...renames.map(renameDraft),
      ...changes.map(c => changeDraft(c, drafts, allow)),
    ],
    excused: draft => {
      const own = before.get(draft.id);
      if (own === undefined) return false;
      if (touches(draft, drafts).some(e => worse.has(`${draft.suite}\n${e}`))) return false;
      return draft.grade === 'bad' ? own === 'bad' : own !== 'good';
    },
  };
}

const changeGrades: Readonly<Record<ChangeFinding['outcome'], Grade>> = {
  worse: 'bad',
  'not shown worse': 'open',
  'shown no worse': 'good',
  unchanged: 'good',
  moved: 'bad',
  'not shown moved': 'open',
  'cannot tell': 'open',
};

function changeDraft(
  { gated, says, ...change }: Change,
  drafts: readonly Draft[],
  allow: readonly AllowanceLike[],
): Draft {
  const subject = change.probe === undefined ? change.experiment : `${change.experiment}/${change.probe}`;
  const runs = drafts.find(
    d => d.kind === 'runs' && d.suite === change.suite && d.experiment === change.experiment,
  );
  const name = allowanceFor({ kind: 'change', ...change });
  const allowed = name === undefined ? undefined : findAllowance(name, allow);
  const warns = change.outcome === 'moved' || allowed !== undefined;
  return {
    id: idOf(change.suite, subject, 'change'),
    kind: 'change',
    ...change,
    grade: changeGrades[change.outcome],
    gate: gated ? (warns ? 'warn' : 'fail') : 'tell',
    ...(allowed && { allowed }),
    ...(runs?.position && { position: runs.position }),
    says,
  };
}

function obstacleDraft({ name, of, says }: Obstacle, allow: readonly AllowanceLike[]): Draft {
  const finding = { kind: 'obstacle', name, ...(of !== undefined && { of }) } as const;
  const passes = told.includes(name);
  const accepted = passes
    ? undefined
    : findAllowance(allowanceFor({ ...finding, outcome: 'forbids the comparison' }) ?? name, allow);
  const allowed = passes || accepted !== undefined;
  return {
    id: `:${name}${of === undefined ? '' : `:${of}`}:obstacle`,
    ...finding,
    suite: '',
    outcome: allowed ? 'allowed' : 'forbids the comparison',
    grade: 'bad',
    gate: allowed ? 'warn' : 'fail',
    ...(accepted && { allowed: accepted }),
    says,
  };
}

function tooFew(few: readonly Change[]): Obstacle {
  const names = few.map(c => `${c.experiment}/${c.probe}`).join(', ');
  return {
    name: 'too-few-seeds',
    says: `too few seeds for the test ever to reject after Holm: ${names} (${few[0]?.says ?? ''})`,
  };
}

/** What the same rules say of the baseline's runs, by the id of the finding. */
function gradesOf(
  results: Pick<Results, 'suites'>,
  drafts: readonly Draft[],
  baseline: Baseline,
): Map<Finding['id'], Grade> {
  const grades = new Map<string, Grade>();
  const seriesOf = (suite: string, experiment: string, probe: string) =>
    baseline.series.find(s => s.suite === suite && s.experiment === experiment && s.probe === probe);
  const claims = claimsOf(results, drafts, seriesOf);
  for (const draft of drafts) {
    const grade = gradeOf(draft);
    if (grade !== undefined) grades.set(draft.id, grade);
  }
  return grades;

  function gradeOf(draft: Draft): Grade | undefined {
    switch (draft.kind) {
      case 'runs':
        return draft.outcome === 'all died' && allDied(baseline, draft) ? 'bad' : undefined;
      case 'claim': {
        const outcome = claims.get(`${draft.suite}\n${draft.claim}`);
        return outcome && claimGrade(outcome);
      }
      case 'conclusion': {
        const own = draft.claims.map(c => claims.get(`${draft.suite}\n${c.claim}`) ?? 'open');
        return conclusionGrade[conclude(draft.needs, own)];
      }
      case 'fits':
      case 'near':
      case 'hits':
      case 'threshold':
      case 'repeats': {
        const series = seriesOf(draft.suite, draft.experiment, draft.probe);
        const probe = probeOf(results, draft.suite, draft.experiment, draft.probe);
        return series && probe && gradeOfAnswer(draft, series, probe);
      }
      default:
        return undefined;
    }
  }
}

/** Whether nothing finite was left of some probe of an experiment. */
const allDied = (baseline: Baseline, { suite, experiment }: Draft<RunsFinding>): boolean =>
  baseline.series.some(
    s => s.suite === suite && s.experiment === experiment && rowsOfSeries(s).every(row => row === undefined),
  );

function gradeOfAnswer(
  draft: Draft<FitsFinding | NearFinding | HitsFinding | ThresholdFinding | RepeatsFinding>,
  series: Series,
  probe: ProbeResult,
): Grade {
  const rows = rowsOfSeries(series);
  switch (draft.kind) {
    case 'near':
    case 'hits':
    case 'threshold': {
      const within = rows.filter(row => row !== undefined && reaches(row, draft.target)).length;
      return judgeShare({ within, absent: 0, seeds: rows.length }, draft.share, 0).grade;
    }
    case 'fits': {
      const finite = rows.filter(row => row !== undefined);
      return fitGrade[judgeFit(draft, finite, probe, draft.family, 0).outcome];
    }
    case 'repeats': {
      const { interval } = repeats(rows, agreeing(draft.tolerance));
      return repeatsGrade[repeatsOutcome(interval, draft.wanted)];
    }
  }
}

/** The claims of every suite over the baseline's runs, where it has all of them. */
function claimsOf(
  results: Pick<Results, 'suites'>,
  drafts: readonly Draft[],
  seriesOf: (suite: string, experiment: string, probe: string) => Series | undefined,
): Map<string, ComparisonOutcome> {
  const found = new Map<string, ComparisonOutcome>();
  for (const { name } of results.suites) {
    const claims = drafts.filter((d): d is Draft<ClaimFinding> => d.kind === 'claim' && d.suite === name);
    const side = (claim: Draft<ClaimFinding>, variant: string): Side | undefined => {
      const experiment = `${claim.problem}/${variant}`;
      const series = seriesOf(name, experiment, claim.probe);
      const probe = probeOf(results, name, experiment, claim.probe);
      if (series === undefined || probe === undefined) return undefined;
      return { errors: series.values.map(v => errorOf(v.map(fromNum), probe)), absent: 0, seconds: 0 };
    };
    const pairs = claims.flatMap(claim =>
      claim.comparisons.flatMap(({ than }): Pair[] => {
        const [better, rival] = [side(claim, claim.better), side(claim, than)];
        return better && rival ? [{ claim: claim.claim, is: claim.better, than, better, rival }] : [];
      }),
    );
    const judged = judgePairs(name, pairs);
    for (const claim of claims) {
      const own = judged.filter((_, i) => pairs[i]?.claim === claim.claim);
      if (own.length === claim.comparisons.length)
        found.set(`${name}\n${claim.claim}`, combine(own.map(c => c.outcome)));
    }
  }
  return found;
}

const probeOf = (
  { suites }: Pick<Results, 'suites'>,
  suite: string,
  experiment: string,
  id: string,
): ProbeResult | undefined =>
  suites
    .filter(s => s.name === suite)
    .flatMap(s => s.problems)
    .flatMap(p => p.experiments)
    .filter(e => e.id === experiment)
    .flatMap(e => e.probes)
    .find(p => p.probe === id);
