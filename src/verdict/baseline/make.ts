import type { Num } from '../../records/index.ts';
import type { ExperimentResult, ProbeResult, Results, SuiteResult } from '../types.ts';
import { demandsOf } from './demands.ts';
import type { Baseline, Series } from './types.ts';

/**
 * The raw values of a run, to be kept. A variant whose runs all die can be kept, too: the gate then holds it to that.
 *
 * @throws Error when a run is missing or failed: what is not there cannot be compared with later.
 */
export function makeBaseline(results: Results): Baseline {
  const gaps = results.suites.flatMap(suite =>
    experimentsOf(suite)
      .filter(e => e.counts.missing + e.counts.failed > 0)
      .map(e => `${e.id} (${e.counts.missing} missing, ${e.counts.failed} failed)`),
  );
  if (gaps.length > 0)
    throw new Error(`a baseline needs every planned run; there are gaps in ${gaps.join(', ')}`);
  const series = results.suites.flatMap(suite =>
    experimentsOf(suite).flatMap(e => e.probes.map(probe => makeSeries(suite.name, e, probe))),
  );
  if (series.length === 0) throw new Error('a baseline needs a run; there is none');
  return {
    format: 1,
    seedgate: results.seedgate,
    engine: results.engine,
    environments: results.environments,
    suites: results.suites.map(({ name, version, hash }) => ({ name, version, hash })),
    series,
    demands: demandsOf(results, results.findings),
  };
}

const experimentsOf = (suite: SuiteResult) => suite.problems.flatMap(p => p.experiments);

/** A probe's seeds that ran, as a line of a baseline. @throws Error for results without what it needs. */
export function makeSeries(suite: string, e: ExperimentResult, probe: ProbeResult): Series {
  if (e.hash === undefined || e.weights === undefined || e.fingerprints === undefined) {
    throw new Error(`the results of ${e.id} lack hash, weights or fingerprints; run again with this version`);
  }
  const ran = probe.seeds.filter(s => s.status === 'ok' || s.status === 'diverged');
  const dead = Array.from({ length: probe.outputs }, (): Num => 'NaN');
  return {
    suite,
    experiment: e.id,
    probe: probe.probe,
    ...(probe.metric && { metric: probe.metric.name }),
    hash: e.settings ?? e.hash,
    ...(e.content !== undefined && { content: e.content }),
    weights: e.weights,
    fingerprints: e.fingerprints,
    seeds: ran.map(s => s.seed),
    values: ran.map(s => (s.status === 'ok' ? s.prediction : dead)),
  };
}
