import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromNum, type RunRecord, toNum } from '../src/records/index.ts';
import type { Probe, Suite } from '../src/suite/index.ts';
import { compareSeries, errorOf, gateAlpha, makeBaseline, type SeriesPair } from '../src/verdict/index.ts';
import { improvement, median, wilson, worseShare } from '../src/verdict/stats/index.ts';
import type {
  Detection,
  Effect,
  FalseFails,
  GateBench,
  PlantedResult,
  Rate,
  WholeSuite,
} from './gate-result.ts';
import { gateMarkdown } from './gate-table.ts';
import { plants } from './plant.ts';
import { benchSuite, poolFile, readPools } from './pools.ts';
import { draw, judged, pairsOf, type Records, recordsOf } from './resample.ts';

/** Seeds on either side. */
const sizes = [5, 10, 20, 30] as const;

export interface GateOptions {
  /** Suites resampled for the false-fail rate at 30 seeds; a fifth of that at the other sizes. */
  readonly suites: number;
  /** Resamples of each planted regression at 30 seeds; half of that at the other sizes. */
  readonly resamples: number;
  readonly json?: string;
}

/**
 * How good a gate the baseline gate is, with runs that were really trained: how often it fails on other seeds of the
 * same experiments, and how often on planted regressions.
 */
export function benchGate(options: GateOptions): void {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  // Claims and what is made of them take most of the time, and no part in the comparison.
  const suite: Suite = { ...benchSuite(), claims: [], conclusions: [] };
  const { pools, environment } = readPools(poolFile);
  const originals = recordsOf(
    suite,
    pools.filter(p => p.planted === undefined),
  );
  const planted = new Map(
    Object.keys(plants).flatMap(name => {
      const own = pools.filter(p => p.planted === name);
      return own.length === 0 ? [] : [[name, recordsOf(suite, own)] as const];
    }),
  );
  const result: GateBench = {
    format: 1,
    environment,
    options: { suites: options.suites, resamples: options.resamples },
    alpha: gateAlpha,
    relevant: worseShare,
    probes: suite.experiments.flatMap(e => e.problem.probes).filter(p => p.truth?.gate !== 'off').length,
    pools: { seeds: fewest(originals), plantedSeeds: Math.min(...[...planted.values()].map(fewest)) },
    falseFails: sizes.map(n => {
      say(`false fails with ${n} seeds`);
      return falseFails(suite, originals, n, n === 30 ? options.suites : Math.ceil(options.suites / 5));
    }),
    wholeSuite: [...planted].map(([name, records]) => {
      say(`every experiment with ${name}`);
      return wholeSuite(suite, originals, name, records, Math.ceil(options.resamples / 2));
    }),
    planted: [...planted].flatMap(([name, records]) => {
      say(`each experiment alone with ${name}`);
      return [...records].map(([experiment, own]) =>
        plantedResult(suite, originals, name, experiment, own, options.resamples),
      );
    }),
  };
  const text = gateMarkdown(result);
  process.stdout.write(text);
  const json = options.json ?? fileURLToPath(new URL('gate.json', import.meta.url));
  writeFileSync(json, `${JSON.stringify(result, null, 1)}\n`);
  writeFileSync(json.replace(/\.json$/, '.md'), text);
}

/** Baseline and candidate from the same runs, without a seed in common, through the whole of judge and gate. */
function falseFails(suite: Suite, originals: Records, n: number, suites: number): FalseFails {
  let [worse, blocked, drifted, refused] = [0, 0, 0, 0];
  for (let i = 0; i < suites; i++) {
    const seeds = draw(fewest(originals), 2 * n, 'false-fails', n, i);
    const baseline = makeBaseline(judged(suite, originals, seeds.slice(0, n)));
    const { gate, findings } = judged(suite, originals, seeds.slice(n), baseline);
    if (findings.some(f => f.kind === 'obstacle' && f.name === 'too-few-seeds')) refused++;
    else if (!gate.passed) blocked++;
    if (gate.regressions > 0) worse++;
    if (findings.some(f => f.kind === 'change' && f.outcome === 'moved')) drifted++;
  }
  return {
    seeds: n,
    refused: rate(refused, suites),
    worse: rate(worse, suites),
    blocked: rate(blocked, suites),
    drifted: rate(drifted, suites),
  };
}

/** The regression in every experiment where it can be made, as a change to a library would bring it. */
function wholeSuite(
  suite: Suite,
  originals: Records,
  name: string,
  planted: Records,
  resamples: number,
): WholeSuite {
  const before = new Map([...planted.keys()].map(id => [id, originals.get(id) ?? []]));
  let [failed, regressions] = [0, 0];
  for (let i = 0; i < resamples; i++) {
    const old = draw(fewest(before), 30, 'whole-before', name, i);
    const now = draw(fewest(planted), 30, 'whole-after', name, i);
    const { gate } = judged(suite, planted, now, makeBaseline(judged(suite, before, old)));
    if (gate.regressions > 0) failed++;
    regressions += gate.regressions;
  }
  return {
    planted: name,
    experiments: planted.size,
    failed: rate(failed, resamples),
    regressions: regressions / resamples,
  };
}

/** One regression in one experiment: the whole pools' effect, and how often samples of them show it. */
function plantedResult(
  suite: Suite,
  originals: Records,
  name: string,
  experiment: string,
  planted: readonly RunRecord[],
  resamples: number,
): PlantedResult {
  const before = originals.get(experiment) ?? [];
  return {
    planted: name,
    experiment,
    effect: effectOf(suite, experiment, before, planted),
    detection: sizes.map(n => {
      const times = n === 30 ? resamples : Math.ceil(resamples / 2);
      const [alone, among] = [tally(), tally()];
      for (let i = 0; i < times; i++) {
        const old = draw(before.length, n, 'planted-before', name, experiment, n, i);
        const now = draw(planted.length, n, 'planted-after', name, experiment, n, i);
        const own = pairsOf(suite, experiment, pick(before, old), pick(planted, now));
        alone.add(compareSeries(own));
        among.add(
          compareSeries([...own, ...unharmed(suite, originals, experiment, n, i)]).slice(0, own.length),
        );
      }
      return { seeds: n, alone: alone.rates(times), among: among.rates(times) } satisfies Detection;
    }),
  };
}

/** The other experiments with other seeds, as after a change of environment. */
function unharmed(suite: Suite, originals: Records, except: string, n: number, i: number): SeriesPair[] {
  const seeds = draw(fewest(originals), 2 * n, 'unharmed', except, n, i);
  return [...originals]
    .filter(([id]) => id !== except)
    .flatMap(([id, own]) => pairsOf(suite, id, pick(own, seeds.slice(0, n)), pick(own, seeds.slice(n))));
}

function tally() {
  let [worse, moved] = [0, 0];
  return {
    add(found: readonly ReturnType<typeof compareSeries>[number][]) {
      const changes = found.map(c => c.outcome);
      if (changes.includes('worse')) worse++;
      if (changes.includes('worse') || changes.includes('moved')) moved++;
    },
    rates: (of: number) => ({ worse: rate(worse, of), moved: rate(moved, of) }),
  };
}

/** Of the first probe that is held to its truth, over all seeds of the pools. */
function effectOf(
  suite: Suite,
  experiment: string,
  before: readonly RunRecord[],
  after: readonly RunRecord[],
): Effect {
  const probes = suite.experiments.find(e => e.id === experiment)?.problem.probes ?? [];
  const probe = probes.find(p => p.truth?.gate !== 'off') as Probe;
  const errors = (records: readonly RunRecord[]) =>
    records.map(r =>
      errorOf((r.predictions[probe.id] ?? []).map(fromNum), { truth: probe.truth?.target.value ?? [] }),
    );
  const [old, now] = [errors(before), errors(after)];
  const { relative = 0, absolute = 0 } = suite.margin;
  const raised = old.map(e => e * (1 + relative) + absolute);
  const beyond = improvement(raised, now);
  return {
    medianBefore: toNum(median(old)),
    medianAfter: toNum(median(now)),
    probabilityWorse: improvement(old, now).probability,
    probabilityBeyondMargin: beyond.probability,
    interval: beyond.interval,
  };
}

const pick = (records: readonly RunRecord[], seeds: readonly number[]) =>
  [...seeds].sort((a, b) => a - b).map(s => records[s] as RunRecord);

const fewest = (records: Records) => Math.min(...[...records.values()].map(r => r.length));

const rate = (hits: number, of: number): Rate => {
  const { low, high } = wilson(hits, of);
  return { hits, of, low, high };
};
