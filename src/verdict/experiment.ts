import { createHash } from 'node:crypto';
import { fromNum, type RunRecord, toNum } from '../records/index.ts';
import { type Experiment, eagerReason, isImported, isNative, isProgram } from '../suite/index.ts';
import { isRecord } from './counted.ts';
import { courseResult } from './course.ts';
import { curveBand } from './curve.ts';
import { errorOf } from './error.ts';
import { judgeMeasured } from './judge-measured.ts';
import type { Judging, Outcome, Series } from './judging.ts';
import { type Measured, measuredOf } from './measured.ts';
import { isOneRun, judgeProgramSeeds } from './program-seeds.ts';
import { judgeRuns } from './runs.ts';
import { summarise } from './stats/index.ts';
import type { ExperimentResult, ProbeResult, SeedResult } from './types.ts';

/** One experiment over its planned seeds: what is shown of it, and everything that is found. */
export function judgeExperiment(experiment: Experiment, series: Series, judging: Judging): ExperimentResult {
  const { problem, variant } = experiment;
  const outcomes = series.planned;
  const records = [...outcomes.values()].filter(isRecord);
  const ran = records.filter(r => r.status !== 'failed');
  const all = measuredOf(experiment).map(measured => ({ measured, result: measure(measured, series) }));
  const probes = all.map(({ result }) => result);
  const counts = countSeeds(probes, outcomes);
  const curve = curveBand(ran.map(r => r.loss));
  // Of what is not trained here nobody knows how many there are.
  const parameters = isNative(experiment) ? ran[0]?.parameters : undefined;
  const course = courseResult(ran);
  const why = isNative(experiment) ? eagerReason(experiment.variant) : undefined;
  const result: ExperimentResult = {
    id: experiment.id,
    problem: problem.id,
    variant: variant.id,
    title: variant.title,
    ...(isProgram(experiment) && { trainer: 'program' as const }),
    ...(isImported(experiment) && { trainer: 'imported' as const }),
    ...(isOneRun(experiment, records) && { oneRun: true as const }),
    ...(parameters !== undefined && { parameters }),
    ...(course && { course }),
    ...(why !== undefined && { eager: { why } }),
    assumed: Object.entries(variant.marks)
      .filter(([, mark]) => mark !== 'stated')
      .map(([setting]) => setting),
    counts,
    probes,
    ...(curve && { curve }),
    seconds: {
      init: sum(records.map(r => r.seconds.init)),
      compile: sum(records.map(r => r.seconds.compile)),
      train: sum(records.map(r => r.seconds.train)),
    },
    hash: experiment.hash,
    ...(experiment.settings !== undefined && { settings: experiment.settings }),
    ...(experiment.content !== undefined && { content: experiment.content }),
    fingerprints: [...new Set(ran.map(r => r.environment.fingerprint))].sort(),
    weights: weightsDigest(ran),
  };
  judgeRuns(result, judging);
  judgeProgramSeeds(experiment, records, judging);
  const secondsPerSeed = ran.length === 0 ? 0 : sum(ran.map(runSeconds)) / ran.length;
  for (const { measured, result: probe } of all)
    judgeMeasured(result, measured, probe, secondsPerSeed, judging);
  return result;
}

function measure(measured: Measured, { planned, added }: Series): ProbeResult {
  const seeds = [...planned].map(([seed, outcome]) => seedResult(seed, outcome, measured));
  const more = added.map(record => seedResult(record.seed, record, measured));
  const summary = summarise(seeds.filter(s => s.status === 'ok').map(s => s.prediction.map(fromNum)));
  return {
    probe: measured.id,
    title: measured.title,
    ...(measured.metric && { metric: measured.metric }),
    outputs: measured.outputs,
    truth: measured.truth,
    ...(measured.held && { target: measured.held.target }),
    ...(measured.printed && { printed: { value: measured.printed.printed, text: measured.printed.text } }),
    seeds,
    ...(measured.printed && more.length > 0 && { added: more }),
    ...(summary && { summary }),
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
  const row = prediction.map(fromNum);
  if (outcome.status === 'ok' && row.every(Number.isFinite))
    return { seed, status: 'ok', prediction, error: toNum(errorOf(row, measured)), seconds };
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

/** @param records in the order of their seeds */
function weightsDigest(records: readonly RunRecord[]): string {
  const lines = records.map(r => `${r.seed} ${r.weights}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex');
}

const sum = (values: readonly number[]) => values.reduce((total, v) => total + v, 0);
