import { sha256 } from '../base/index.ts';
import { fromNum, type RunRecord, toNum } from '../records/index.ts';
import type { Experiment, Suite, Target } from '../suite/index.ts';
import { checkVerdict, isWithin, placePrinted } from './check.ts';
import { curveBand } from './curve.ts';
import { type Measured, measuredOf } from './measured.ts';
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
  const probes = measuredOf(experiment).map(measured =>
    judgeMeasured(suite, experiment, measured, outcomes, secondsPerSeed, sequential),
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

function judgeMeasured(
  suite: Suite,
  experiment: Experiment,
  measured: Measured,
  outcomes: ReadonlyMap<number, Outcome>,
  secondsPerSeed: number,
  sequential: boolean,
): ProbeResult {
  const seeds = [...outcomes].map(([seed, outcome]) => seedResult(seed, outcome, measured));
  const finite = seeds.filter(s => s.status === 'ok').map(s => s.prediction.map(fromNum));
  const absent = seeds.filter(s => s.status === 'failed' || s.status === 'missing').length;
  const check = (kind: CheckResult['target'], target: Target, path: Measured['path']): CheckResult => {
    const within = finite.filter(p => isWithin(p, target)).length;
    const place = kind === 'printed' ? placePrinted(target.value, measured.errorOf, finite) : undefined;
    return {
      id: `${experiment.id}/${measured.id}/${kind}`,
      target: kind,
      value: target.value,
      tolerance: target.tolerance,
      ...(target.bound && { bound: target.bound }),
      share: target.share,
      gate: target.gate,
      within,
      seeds: seeds.length,
      absent,
      ...checkVerdict({ within, absent, seeds: seeds.length }, target.share, secondsPerSeed, sequential),
      ...(place && { place }),
      position: suite.locate([...measured.path, ...path]),
    };
  };
  const summary = summarise(finite);
  return {
    probe: measured.id,
    title: measured.title,
    ...(measured.metric && { metric: measured.metric }),
    truth: measured.truth,
    ...(measured.printed && { printed: measured.printed }),
    seeds,
    ...(summary && { summary }),
    checks: measured.targets.map(({ kind, target, path }) => check(kind, target, path)),
  };
}

/** A run that is not ok keeps its prediction for the eye, but its error is infinite: it beats no other. */
function seedResult(seed: number, outcome: Outcome, measured: Measured): SeedResult {
  const nothing = { seed, prediction: [], error: 'Infinity' as const, seconds: 0 };
  if (outcome === 'missing') return { ...nothing, status: 'missing' };
  if ('conflict' in outcome) return { ...nothing, status: 'failed', reason: outcome.conflict };
  const seconds = runSeconds(outcome);
  const reason = outcome.reason;
  if (outcome.status === 'failed')
    return { ...nothing, status: 'failed', ...(reason !== undefined && { reason }), seconds };
  const prediction = measured.read(outcome);
  if (prediction.length !== measured.outputs && outcome.status === 'ok') {
    const says = measured.metric
      ? `the record holds no metric ${measured.id}`
      : `the record holds ${prediction.length} outputs for probe ${measured.id}, not ${measured.outputs}`;
    return { ...nothing, status: 'failed', reason: says, seconds };
  }
  const error = measured.errorOf(prediction.map(fromNum));
  if (outcome.status === 'ok' && Number.isFinite(error))
    return { seed, status: 'ok', prediction, error: toNum(error), seconds };
  const why =
    reason ??
    (outcome.status === 'ok' ? `the ${measured.metric ? 'metric' : 'prediction'} is not finite` : undefined);
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
  return sha256(lines.join(''));
}

const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
