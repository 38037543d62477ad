import type { Suite, Target } from '../suite/index.ts';
import { gateAlpha, relevantEffect } from './baseline/compare.ts';
import { claimAlpha } from './claim.ts';
import { fewestSeeds, fewestTrials, smallestEffect, smallestP, wilson } from './stats/index.ts';

/** A gate whose answer is known before any run; `path` is its place in the suite. */
export interface ImpossibleGate {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Checks, claims and a declared baseline margin that cannot pass, or cannot fail, at this number of seeds. What has
 * gate `off` is not looked at: it gates nothing.
 */
export function impossibleGates(suite: Suite, seeds: number): ImpossibleGate[] {
  return [
    ...impossibleChecks(suite, seeds),
    ...impossibleClaims(suite, seeds),
    ...impossibleBaseline(suite, seeds),
  ];
}

function impossibleChecks(suite: Suite, seeds: number): ImpossibleGate[] {
  const metrics = suite.problems.flatMap(problem =>
    (problem.metrics ?? []).flatMap(metric => {
      const path = ['problems', problem.id, 'metrics', metric.id];
      const printed = Object.values(metric.printed)[0];
      return [
        ...(metric.threshold ? impossibleTarget(metric.threshold, seeds, [...path, 'threshold']) : []),
        ...(printed ? impossibleTarget(printed, seeds, [...path, 'printed']) : []),
      ];
    }),
  );
  const probes = suite.problems.flatMap(problem =>
    problem.probes.flatMap(probe => {
      const path = ['problems', problem.id, 'probes', probe.id];
      // The printed values of a probe share one setting, so one message is enough.
      const printed = Object.values(probe.printed)[0];
      return [
        ...impossibleTarget(probe.truth, seeds, [...path, 'truth']),
        ...(printed ? impossibleTarget(printed, seeds, [...path, 'printed']) : []),
      ];
    }),
  );
  return [...probes, ...metrics];
}

function impossibleTarget(target: Target, seeds: number, path: readonly string[]): ImpossibleGate[] {
  const { share, gate } = target;
  if (gate === 'off') return [];
  const best = wilson(seeds, seeds).low;
  if (best < share) {
    const message = `cannot be reproduced with ${seeds} seeds: even ${seeds} of ${seeds} within the tolerance show no more than ${best.toFixed(3)} (Wilson, 95 %), and a share of ${share} is wanted; plan ${fewestTrials(share)} seeds or more, or set gate: off`;
    return [{ path, message }];
  }
  const worst = wilson(0, seeds).high;
  if (worst >= share) {
    const message = `cannot fail with ${seeds} seeds: even none within the tolerance leaves ${worst.toFixed(3)} possible (Wilson, 95 %), and a share of ${share} is wanted; plan more seeds or raise the share`;
    return [{ path, message }];
  }
  return [];
}

function impossibleClaims(suite: Suite, seeds: number): ImpossibleGate[] {
  const family = suite.claims.reduce((n, c) => n + c.than.length, 0);
  const least = smallestP(seeds, seeds);
  const tooWide = wilson(seeds, seeds).low <= 0.5;
  if (!tooWide && least * family <= claimAlpha) return [];
  const needed = Math.max(4, fewestSeeds(claimAlpha / Math.max(1, family)));
  return suite.claims
    .filter(c => c.gate !== 'off')
    .map(c => ({
      path: ['claims', c.id],
      message: `can be neither supported nor contradicted with ${seeds} seeds: the smallest p of an exact Mann–Whitney test is ${(least * family).toPrecision(2)} after Holm over ${family} comparisons, and ${claimAlpha} is needed; plan ${needed} seeds or more, or set gate: off`,
    }));
}

function impossibleBaseline(suite: Suite, seeds: number): ImpossibleGate[] {
  const margins = [suite.margin, ...suite.problems.flatMap(p => (p.metrics ?? []).map(m => m.margin))];
  const declared = margins.some(m => m.absolute !== undefined || m.relative !== undefined);
  const family = familyOf(suite);
  const least = smallestP(seeds, seeds) * family;
  if (!declared || least <= gateAlpha) return [];
  const message = `the baseline gate can never fail with ${seeds} seeds on both sides: the smallest p of an exact Mann–Whitney test is ${least.toPrecision(2)} after Holm over ${family} probes, and ${gateAlpha} is needed; plan ${fewestSeeds(gateAlpha / family)} seeds or more`;
  return [{ path: ['baseline'], message }];
}

/** Comparisons that the baseline gate makes at once: gated probes and metrics, in every experiment. */
function familyOf(suite: Suite): number {
  const gated = suite.experiments.flatMap(({ problem }) => [
    ...problem.probes.filter(p => p.truth.gate !== 'off'),
    ...(problem.metrics ?? []).filter(m => m.threshold?.gate !== 'off'),
  ]);
  return Math.max(1, gated.length);
}

/**
 * The smallest P(worse) that the baseline gate sees with a power of 80 %, with the same number of seeds on both sides, at
 * the level of Holm's first step. Undefined when its test can never reject.
 *
 * @param seeds the suite's own number when left out
 */
export function smallestVisibleEffect(suite: Suite, seeds: number = suite.seeds): number | undefined {
  const effect = smallestEffect(seeds, gateAlpha / familyOf(suite));
  return effect === undefined ? undefined : Math.max(relevantEffect, effect);
}
