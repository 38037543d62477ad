import { createHash } from 'node:crypto';
import { fromNum, type RunRecord, toNum } from '../records/index.ts';
import type { Experiment, Probe, Suite, Target } from '../suite/index.ts';
import { checkVerdict, isWithin, meanError, placePrinted } from './check.ts';
import { curveBand } from './curve.ts';
import { summarise } from './stats/index.ts';
import type { CheckResult, ExperimentResult, ProbeResult, SeedResult } from './types.ts';

/** What is known of one planned run: its record, nothing, or records that contradict each other. */
export type Outcome = RunRecord | 'missing' | { readonly conflict: string };

/**
 * One experiment over its planned seeds.
 *
 * @param sequential whether the number of seeds was decided by looking at them: intervals then have to stay valid
 */
export function judgeExperiment(
  suite: Suite,
  experiment: Experiment,
  outcomes: ReadonlyMap<number, Outcome>,
  sequential = false,
): ExperimentResult {
  const { problem, variant } = experiment;
  const records = [...outcomes.values()].filter((o): o is RunRecord => o !== 'missing' && !('conflict' in o));
  const ran = records.filter(r => r.status !== 'failed');
  const secondsPerSeed = ran.length === 0 ? 0 : sum(ran.map(runSeconds)) / ran.length;
  const probes = problem.probes.map(probe =>
    judgeProbe(suite, experiment, probe, outcomes, secondsPerSeed, sequential),
  );
  const curve = curveBand(ran.map(r => r.loss));
  const parameters = ran[0]?.parameters;
  return {
    id: experiment.id,
    problem: problem.id,
    variant: variant.id,
    title: variant.title,
    ...(parameters !== undefined && { parameters }),
    assumed: Object.entries(variant.marks)
      .filter(([, mark]) => mark !== 'stated')
      .map(([setting]) => setting),
    counts: countSeeds(probes, outcomes),
    probes,
    ...(curve && { curve }),
    seconds: {
      init: sum(records.map(r => r.seconds.init)),
      compile: sum(records.map(r => r.seconds.compile)),
      train: sum(records.map(r => r.seconds.train)),
    },
    hash: experiment.hash,
    fingerprints: [...new Set(ran.map(r => r.environment.fingerprint))].sort(),
    weights: weightsDigest(ran),
  };
}

function judgeProbe(
  suite: Suite,
  experiment: Experiment,
  probe: Probe,
  outcomes: ReadonlyMap<number, Outcome>,
  secondsPerSeed: number,
  sequential: boolean,
): ProbeResult {
  const { problem, variant } = experiment;
  const seeds = [...outcomes].map(([seed, outcome]) => seedResult(seed, outcome, probe));
  const finite = seeds.filter(s => s.status === 'ok').map(s => s.prediction.map(fromNum));
  const absent = seeds.filter(s => s.status === 'failed' || s.status === 'missing').length;
  const check = (kind: CheckResult['target'], target: Target, path: readonly string[]): CheckResult => {
    const within = finite.filter(p => isWithin(p, target)).length;
    const place = kind === 'printed' ? placePrinted(target.value, probe.truth.value, finite) : undefined;
    return {
      id: `${experiment.id}/${probe.id}/${kind}`,
      target: kind,
      value: target.value,
      tolerance: target.tolerance,
      share: target.share,
      gate: target.gate,
      within,
      seeds: seeds.length,
      absent,
      ...checkVerdict({ within, absent, seeds: seeds.length }, target.share, secondsPerSeed, sequential),
      ...(place && { place }),
      position: suite.locate(['problems', problem.id, 'probes', probe.id, ...path]),
    };
  };
  const printed = probe.printed[variant.id];
  const summary = summarise(finite);
  return {
    probe: probe.id,
    title: probe.title,
    truth: probe.truth.value,
    ...(printed && { printed: printed.value }),
    seeds,
    ...(summary && { summary }),
    checks: [
      check('truth', probe.truth, ['truth']),
      ...(printed ? [check('printed', printed, ['printed', 'values', variant.id])] : []),
    ],
  };
}

/** A run that is not ok keeps its prediction for the eye, but its error is infinite: it beats no other. */
function seedResult(seed: number, outcome: Outcome, probe: Probe): SeedResult {
  const nothing = { seed, prediction: [], error: 'Infinity' as const, seconds: 0 };
  if (outcome === 'missing') return { ...nothing, status: 'missing' };
  if ('conflict' in outcome) return { ...nothing, status: 'failed', reason: outcome.conflict };
  const seconds = runSeconds(outcome);
  const reason = outcome.reason;
  if (outcome.status === 'failed')
    return { ...nothing, status: 'failed', ...(reason !== undefined && { reason }), seconds };
  const prediction = outcome.predictions[probe.id] ?? [];
  if (prediction.length !== probe.truth.value.length && outcome.status === 'ok') {
    const says = `the record holds ${prediction.length} outputs for probe ${probe.id}, not ${probe.truth.value.length}`;
    return { ...nothing, status: 'failed', reason: says, seconds };
  }
  const error = meanError(prediction.map(fromNum), probe.truth.value);
  if (outcome.status === 'ok' && Number.isFinite(error))
    return { seed, status: 'ok', prediction, error: toNum(error), seconds };
  const why = reason ?? (outcome.status === 'ok' ? 'the prediction is not finite' : undefined);
  return {
    ...nothing,
    status: 'diverged',
    ...(why !== undefined && { reason: why }),
    prediction,
    seconds,
  };
}

/** By seed, the worst that any of its probes has to say. */
function countSeeds(probes: readonly ProbeResult[], outcomes: ReadonlyMap<number, Outcome>) {
  const order = ['ok', 'diverged', 'failed', 'missing'] as const;
  const counts = { ok: 0, diverged: 0, failed: 0, missing: 0 };
  [...outcomes.values()].forEach((outcome, i) => {
    const own = outcome === 'missing' ? 'missing' : 'conflict' in outcome ? 'failed' : outcome.status;
    const all = [own, ...probes.map(p => p.seeds[i]?.status ?? own)];
    const worst = order.findLast(status => all.includes(status)) ?? own;
    counts[worst]++;
  });
  return counts;
}

/** What one more seed costs: a compiled program is shared by an experiment's seeds and is not counted. */
function runSeconds(record: RunRecord): number {
  return record.seconds.init + record.seconds.train;
}

function weightsDigest(records: readonly RunRecord[]): string {
  const lines = [...records].sort((a, b) => a.seed - b.seed).map(r => `${r.seed} ${r.weights}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
