import type { GateLevel, Held, Remark, Suite } from '../suite/index.ts';
import { gateAlpha } from './baseline/compare.ts';
import {
  claimLevel,
  fewestForEquivalence,
  fewestSeeds,
  fewestTrials,
  smallestEffect,
  smallestP,
  wilson,
  worseShare,
} from './stats/index.ts';

/** A gate whose answer is known before any run; `path` is its place in the suite. */
export interface ImpossibleGate {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Path = readonly (string | number)[];

/**
 * What cannot pass, or cannot fail, at this number of seeds: shares, claims and a declared baseline margin. What is only
 * told, or off, is not looked at: it gates nothing.
 */
export function impossibleGates(suite: Suite, seeds: number): ImpossibleGate[] {
  return [
    ...demandsOf(suite).flatMap(({ held, path }) => impossibleShare(held, seeds, path)),
    ...impossibleClaims(suite, seeds),
    ...impossibleEquivalences(suite, seeds),
    ...impossibleBaseline(suite, seeds),
  ];
}

/** Everything of a suite that is held to a share of the seeds. The printed values of a probe share one setting. */
function demandsOf(suite: Suite): { held: Held; path: Path }[] {
  return suite.problems.flatMap(problem => {
    const measured = [
      ...problem.probes.map(p => ({ kind: 'probes', part: 'truth', held: p.truth, ...p })),
      ...(problem.metrics ?? []).map(m => ({ kind: 'metrics', part: 'threshold', held: m.threshold, ...m })),
    ];
    return measured.flatMap(({ kind, part, held, id, printed }) => {
      const path = ['problems', problem.id, kind, id];
      const near = Object.values(printed).find(p => p.near)?.near;
      return [
        ...(held ? [{ held, path: [...path, part] }] : []),
        ...(near ? [{ held: near, path: [...path, 'printed'] }] : []),
      ];
    });
  });
}

const gates = (level: GateLevel) => level === 'fail' || level === 'warn';

function impossibleShare({ share, gate }: Held, seeds: number, path: Path): ImpossibleGate[] {
  if (!gates(gate)) return [];
  const best = wilson(seeds, seeds).low;
  if (best < share) {
    const message = `cannot pass with ${seeds} seeds: even ${seeds} of ${seeds} show no more than ${best.toFixed(3)} (Wilson, 95 %), and a share of ${share} is wanted; plan ${fewestTrials(share)} seeds or more, or set gate: off`;
    return [{ path, message }];
  }
  const worst = wilson(0, seeds).high;
  if (worst >= share) {
    const message = `cannot fail with ${seeds} seeds: even none leaves ${worst.toFixed(3)} possible (Wilson, 95 %), and a share of ${share} is wanted; plan more seeds or raise the share`;
    return [{ path, message }];
  }
  return [];
}

function impossibleEquivalences(suite: Suite, seeds: number): ImpossibleGate[] {
  if (seeds >= fewestForEquivalence) return [];
  return suite.equivalences
    .filter(c => gates(c.gate))
    .map(c => ({
      path: ['claims', c.id],
      message: `can be decided neither way with ${seeds} seeds: from fewer than ${fewestForEquivalence} a spread is not known; plan more, or set gate: off`,
    }));
}

function impossibleClaims(suite: Suite, seeds: number): ImpossibleGate[] {
  const family = suite.claims.reduce((n, c) => n + c.than.length, 0);
  const least = smallestP(seeds, seeds);
  if (least * family <= claimLevel) return [];
  const needed = fewestSeeds(claimLevel / Math.max(1, family));
  const concluded = new Set(suite.conclusions.filter(c => gates(c.gate)).flatMap(c => c.claims));
  return suite.claims
    .filter(c => gates(c.gate) || concluded.has(c.id))
    .map(c => ({
      path: ['claims', c.id],
      message: `can be decided neither way with ${seeds} seeds: the smallest p of a permutation test is ${(least * family).toPrecision(2)} after Holm over ${family} comparisons, and ${claimLevel} is needed; plan ${needed} seeds or more, or set gate: off`,
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

/** Tests that the baseline gate makes at once, at most: of errors and of runs on target, in every experiment. */
function familyOf(suite: Suite): number {
  const tests = suite.experiments.flatMap(({ problem }) => [
    ...problem.probes.filter(p => p.truth?.gate !== 'off').map(p => (p.truth ? 2 : 1)),
    ...(problem.metrics ?? []).filter(m => m.threshold?.gate !== 'off').map(m => (m.threshold ? 2 : 1)),
  ]);
  return Math.max(
    1,
    tests.reduce((a, b) => a + b, 0),
  );
}

/**
 * The smallest P(worse) that the baseline gate sees with a power of 80 %, with as many other seeds on both sides, at
 * the level of Holm's first step. With the same seeds it sees smaller ones. Undefined when its test can never reject.
 *
 * @param seeds the suite's own number when left out
 */
export function smallestVisibleEffect(suite: Suite, seeds: number = suite.seeds): number | undefined {
  const effect = smallestEffect(seeds, gateAlpha / familyOf(suite));
  return effect === undefined ? undefined : Math.max(worseShare, effect);
}

/** What a reader of `validate` should know that keeps nothing from being run. */
export function suiteRemarks(suite: Suite): Remark[] {
  const demands = [
    ...demandsOf(suite).map(d => d.held.gate),
    ...suite.problems.flatMap(p =>
      [...p.probes, ...(p.metrics ?? [])].flatMap(m => [
        ...Object.values(m.printed).map(printed => printed.gate),
        ...(m.repeats ? [m.repeats.gate] : []),
      ]),
    ),
    ...[...suite.claims, ...suite.equivalences].map(c => c.gate),
    ...suite.conclusions.map(c => c.gate),
  ];
  if (demands.includes('fail')) return [...suite.remarks];
  const message =
    'nothing of what is found can fail the gate, only runs that do not end: no truth, threshold, printed value, claim or conclusion has gate: fail; give one to what must hold, compare with a baseline, or run with --strict';
  return [...suite.remarks, { path: [], message }];
}
