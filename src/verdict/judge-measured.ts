import { fromNum } from '../records/index.ts';
import type { Tolerance } from '../suite/index.ts';
import { idOf } from './draft.ts';
import type { Grade, HitsFinding, RepeatsFinding } from './findings.ts';
import { fitGrade, judgeFit } from './fits.ts';
import type { Judging } from './judging.ts';
import type { Measured } from './measured.ts';
import { sayFits, sayHits, sayNear, sayRepeats, sayThreshold } from './say/sentences.ts';
import { priceOf, reaches, shareOf } from './share.ts';
import {
  hitOutcome,
  oneMoreRange,
  repeats,
  repeatsOutcome,
  seedsToSettle,
  shareLimits,
  within,
} from './stats/index.ts';
import type { ExperimentResult, ProbeResult, SeedResult } from './types.ts';

/** Everything that is found of one probe or metric of one experiment. */
export function judgeMeasured(
  { id: experiment, oneRun }: Pick<ExperimentResult, 'id' | 'oneRun'>,
  measured: Measured,
  probe: ProbeResult,
  secondsPerSeed: number,
  judging: Judging,
): void {
  const { suite, drafts } = judging;
  const subject = `${experiment}/${measured.id}`;
  const place = (...below: readonly string[]) => suite.locate([...measured.path, ...below]);
  const common = { suite: suite.name, experiment, probe: measured.id };
  const rows = rowsOf(probe.seeds);
  const absent = probe.seeds.length - rows.length;
  const held = (of: Parameters<typeof shareOf>[2]) =>
    shareOf(rows, absent, of, secondsPerSeed, judging.sequential);
  const variant = experiment.slice(experiment.indexOf('/') + 1);

  const { printed } = measured;
  if (printed) {
    const added = rowsOf(probe.added ?? []).filter(r => r !== undefined);
    const finite = [...rows.filter(r => r !== undefined), ...added];
    const fit = judgeFit(printed, finite, measured, printedValues(suite), secondsPerSeed);
    const found = {
      ...common,
      kind: 'fits' as const,
      printed: printed.printed,
      text: printed.text,
      added: added.length,
      ...(oneRun ? ofOneRun(fit) : fit),
    };
    const position = place('printed', 'values', variant);
    const says = sayFits(found);
    const grade = fitGrade[found.outcome];
    drafts.add({
      id: idOf(suite.name, subject, 'fits'),
      ...found,
      gate: printed.gate,
      grade,
      position,
      says,
    });
    if (printed.near) {
      const { grade, ...share } = held(printed.near);
      const outcome = ({ good: 'near', bad: 'not near', open: 'open' } as const)[grade];
      const near = { ...common, kind: 'near' as const, text: printed.text, outcome, ...share };
      const { gate } = printed.near;
      drafts.add({
        id: idOf(suite.name, subject, 'near'),
        ...near,
        gate,
        grade,
        position,
        says: sayNear(near),
      });
    }
  }
  if (measured.repeats) {
    const { gate } = measured.repeats;
    const found = {
      ...common,
      kind: 'repeats' as const,
      ...judgeRepeats(rows, absent, measured, secondsPerSeed),
    };
    const position = place('repeats');
    const grade = repeatsGrade[found.outcome];
    drafts.add({
      id: idOf(suite.name, subject, 'repeats'),
      ...found,
      gate,
      grade,
      position,
      says: sayRepeats(found),
    });
  }
  if (measured.held) {
    const { grade, ...share } = held(measured.held);
    const { gate } = measured.held;
    if (measured.metric) {
      const outcome = ({ good: 'reached', bad: 'not reached', open: 'open' } as const)[grade];
      const found = { ...common, kind: 'threshold' as const, outcome, ...share };
      const position = place('threshold');
      drafts.add({
        id: idOf(suite.name, subject, 'threshold'),
        ...found,
        gate,
        grade,
        position,
        says: sayThreshold(found),
      });
    } else {
      const run = printed?.printed.kind === 'run' ? printed.printed.value : undefined;
      const own = run && reaches(run, measured.held.target);
      const outcome = outcomeOfHits(own, grade, share);
      const found = {
        ...common,
        kind: 'hits' as const,
        outcome,
        ...share,
        ...(own !== undefined && { own }),
      };
      const position = place('truth');
      drafts.add({
        id: idOf(suite.name, subject, 'hits'),
        ...found,
        gate,
        grade,
        position,
        says: sayHits(found),
      });
    }
  }
}

/** One run, repeated, says nothing of how others spread, and neither would more of it. */
function ofOneRun({ price: _, ...fit }: ReturnType<typeof judgeFit>): ReturnType<typeof judgeFit> {
  return { ...fit, outcome: fit.outcome === 'fits' ? 'fits' : 'open' };
}

/** Of the runs that ended: what they left, undefined for a dead one. */
export function rowsOf(seeds: readonly SeedResult[]): (readonly number[] | undefined)[] {
  return seeds
    .filter(s => s.status === 'ok' || s.status === 'diverged')
    .map(s => (s.status === 'ok' ? s.prediction.map(fromNum) : undefined));
}

/** Printed values of a suite, of all its experiments: the family that "does not fit" is corrected for. */
export function printedValues(suite: Judging['suite']): number {
  return suite.problems.reduce(
    (n, p) =>
      n +
      p.probes.reduce((m, probe) => m + Object.keys(probe.printed).length, 0) +
      (p.metrics ?? []).reduce((m, metric) => m + Object.keys(metric.printed).length, 0),
    0,
  );
}

/**
 * `hitOutcome`, but for two things: runs that are absent leave it open, and a share that is known to be below the wanted one,
 * without being a miss throughout, varies by seed.
 */
function outcomeOfHits(
  own: boolean | undefined,
  grade: Grade,
  { interval, share }: Pick<HitsFinding, 'interval' | 'share'>,
): HitsFinding['outcome'] {
  if (grade === 'open') return 'open';
  const outcome = hitOutcome(own, interval, share);
  return outcome === 'open' ? 'varies by seed' : outcome;
}

export const repeatsGrade: Readonly<Record<RepeatsFinding['outcome'], Grade>> = {
  repeats: 'good',
  'varies by seed': 'bad',
  open: 'open',
};

type RepeatsNumbers = Pick<
  RepeatsFinding,
  'outcome' | 'tolerance' | 'wanted' | 'share' | 'interval' | 'range' | 'price'
>;

function judgeRepeats(
  rows: readonly (readonly number[] | undefined)[],
  absent: number,
  { repeats: asked, outputs }: Measured,
  secondsPerSeed: number,
): RepeatsNumbers {
  const { tolerance = {}, share: wanted = 0.8 } = asked ?? {};
  const { share, effective, interval } = repeats(rows, agreeing(tolerance));
  const found = repeatsOutcome(interval, wanted);
  // What is absent could agree with any.
  const outcome = absent > 0 && found === 'repeats' ? 'open' : found;
  const seeds = rows.length;
  const more = absent > 0 ? absent : seedsToSettle({ share, effective, seeds }, shareLimits(wanted)) - seeds;
  const finite = rows.filter(r => r !== undefined);
  const range = Array.from({ length: outputs }, (_, o) => oneMoreRange(finite.map(r => r[o] as number)));
  return {
    outcome,
    tolerance,
    wanted,
    share,
    interval,
    range: range.filter(r => r !== undefined),
    ...(outcome === 'open' && { price: priceOf(Math.max(1, more), secondsPerSeed) }),
  };
}

/** Whether two runs agree in every output. */
export const agreeing =
  (tolerance: Tolerance) =>
  (a: readonly number[], b: readonly number[]): boolean =>
    a.every((x, o) => agree(x, b[o] as number, tolerance));

/** Within the tolerance of each other, which if relative is so to the greater one: neither of two runs is the right one. */
export function agree(a: number, b: number, tolerance: Tolerance): boolean {
  const [small, great] = Math.abs(a) <= Math.abs(b) ? [a, b] : [b, a];
  return within(small, great, tolerance);
}
