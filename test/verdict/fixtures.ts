import type { Target } from '../../src/suite/index.ts';
import type {
  BaselineComparison,
  CheckResult,
  ClaimResult,
  ExperimentResult,
  ProbeResult,
  Results,
  SeedResult,
  Summary,
} from '../../src/verdict/types.ts';
import { articleSuite, environment, madeUpRecords } from './records.ts';

const suite = articleSuite();
const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

const at = (sorted: readonly number[], q: number) => {
  const h = (sorted.length - 1) * q;
  const low = sorted[Math.floor(h)] ?? 0;
  return low + (h % 1) * ((sorted[Math.ceil(h)] ?? 0) - low);
};

const summarise = (rows: readonly (readonly number[])[]): Summary => {
  const columns = (rows[0] ?? []).map((_, o) => rows.map(r => r[o] ?? 0).sort((a, b) => a - b));
  const q = (p: number) => columns.map(c => at(c, p));
  return { n: rows.length, min: q(0), q1: q(0.25), median: q(0.5), q3: q(0.75), max: q(1) };
};

/** Results as a real run leaves them, with made-up numbers: one seed diverged, one failed, one is missing. */
export function exampleResults(options: { baseline?: boolean } = {}): Results {
  const records = madeUpRecords(suite, seeds, (id, seed) => {
    if (id === 'many-to-one-2-to-2/stacked' && seed === 17) return { prediction: [3.1, 5.2] };
    if (id === 'one-to-one-2/stacked' && seed === 4)
      return { status: 'diverged', prediction: [Number.NaN], reason: 'the loss is not finite in epoch 20' };
    if (id === 'many-to-one-2/stacked' && seed === 9)
      return { status: 'failed', reason: 'the worker ended with signal SIGKILL' };
    if (id === 'many-to-one-2/bidirectional' && seed === 30) return undefined;
    return {};
  });
  const experiment = (e: (typeof suite.experiments)[number]): ExperimentResult => {
    const own = new Map(records.filter(r => r.experimentHash === e.hash).map(r => [r.seed, r]));
    const status = seeds.map(s => own.get(s)?.status ?? 'missing');
    const count = (s: SeedResult['status']) => status.filter(x => x === s).length;
    return {
      id: e.id,
      problem: e.problem.id,
      variant: e.variant.id,
      title: e.variant.title,
      parameters: own.get(1)?.parameters ?? 0,
      assumed: Object.entries(e.variant.marks)
        .filter(([, m]) => m !== 'stated')
        .map(([k]) => k),
      counts: {
        ok: count('ok'),
        diverged: count('diverged'),
        failed: count('failed'),
        missing: count('missing'),
      },
      probes: e.problem.probes.map((p): ProbeResult => {
        const rows: SeedResult[] = seeds.map((seed, i) => {
          const prediction = own.get(seed)?.predictions[p.id] ?? [];
          const reason = own.get(seed)?.reason;
          const finite = prediction.length > 0 && prediction.every(v => typeof v === 'number');
          return {
            seed,
            status: status[i] ?? 'missing',
            ...(reason !== undefined && { reason }),
            prediction,
            error: finite
              ? prediction.reduce((a: number, v, o) => a + Math.abs(Number(v) - (p.truth.value[o] ?? 0)), 0) /
                prediction.length
              : 'Infinity',
            seconds: 0.25,
          };
        });
        const finite = rows.filter(r => r.error !== 'Infinity').map(r => r.prediction.map(Number));
        const check = (target: 'truth' | 'printed', t: Target, path: string[]): CheckResult => {
          const ok = finite.filter(r =>
            r.every(
              (v, o) =>
                Math.abs(v - (t.value[o] ?? 0)) <=
                (t.tolerance.absolute ?? (t.tolerance.relative ?? 0) * Math.abs(t.value[o] ?? 0)),
            ),
          ).length;
          const [n, z] = [seeds.length, 1.959963984540054];
          const mid = (ok + (z * z) / 2) / (n + z * z);
          const half = (z / (n + z * z)) * Math.sqrt((ok * (n - ok)) / n + (z * z) / 4);
          const [low, high] = [Math.max(0, mid - half), Math.min(1, mid + half)];
          const verdict = low >= t.share ? 'reproduced' : high < t.share ? 'not reproduced' : 'inconclusive';
          const percentile = t.value.map(
            (v, o) => finite.filter(r => (r[o] ?? 0) < v).length / finite.length,
          );
          return {
            id: `${e.id}/${p.id}/${target}`,
            target,
            value: t.value,
            tolerance: t.tolerance,
            share: t.share,
            gate: t.gate,
            within: ok,
            seeds: n,
            interval: { low, high, level: 0.95 },
            verdict,
            ...(verdict === 'inconclusive' && { price: { seeds: 40, seconds: 9.5 } }),
            ...(target === 'printed' && {
              place: {
                kind: percentile.some(x => x === 0 || x === 1)
                  ? ('outside' as const)
                  : percentile.some(x => x < 0.05)
                    ? ('lucky' as const)
                    : ('typical' as const),
                percentile,
              },
            }),
            position: suite.locate(['problems', e.problem.id, 'probes', p.id, ...path]),
          };
        };
        const printed = p.printed[e.variant.id];
        return {
          probe: p.id,
          title: p.title,
          truth: p.truth.value,
          ...(printed && { printed: printed.value }),
          seeds: rows,
          ...(finite.length > 0 && { summary: summarise(finite) }),
          checks: [
            check('truth', p.truth, ['truth']),
            ...(printed ? [check('printed', printed, ['printed', 'values', e.variant.id])] : []),
          ],
        };
      }),
      curve: {
        epochs: [1, 2, 5, 10, 20, 50, 100, 200, 500, e.variant.training.epochs],
        loss: {
          low: [9e3, 4500, 1800, 900, 450, 180, 90, 45, 18, 9],
          median: [1e4, 5e3, 2e3, 1e3, 500, 200, 100, 50, 20, 10],
          high: [1.2e4, 6e3, 2400, 1200, 'NaN', 240, 120, 60, 24, 12],
        },
        validation: {
          low: [1e4, 5e3, 2e3, 1e3, 500, 200, 100, 50, 20, 10],
          median: [1.2e4, 6e3, 2400, 1200, 600, 240, 120, 60, 24, 12],
          high: [1.5e4, 7e3, 2800, 1400, 700, 280, 140, 70, 28, 14],
        },
      },
      seconds: { init: 0.6, compile: 2.5, train: 7.2 },
    };
  };
  const problems = suite.problems.map(p => ({
    id: p.id,
    title: p.title,
    ...(p.note !== undefined && { note: p.note }),
    experiments: suite.experiments.filter(e => e.problem.id === p.id).map(experiment),
  }));
  const verdicts = ['supported', 'not meaningful', 'contradicted', 'inconclusive'] as const;
  const claims = suite.claims.map((c, i): ClaimResult => {
    const verdict = verdicts[i % 4] ?? 'inconclusive';
    const [low, high] = {
      supported: [0.81, 0.99],
      'not meaningful': [0.42, 0.71],
      contradicted: [0.02, 0.3],
      inconclusive: [0.45, 0.85],
    }[verdict] as [number, number];
    return {
      id: c.id,
      says: c.says,
      problem: c.problem,
      probe: c.probe,
      better: c.better,
      gate: c.gate,
      printedErrors: { [c.better]: 1.2, ...Object.fromEntries(c.than.map((t, j) => [t, 2.5 + j])) },
      comparisons: c.than.map(than => ({
        than,
        pairs: { better: 30, than: 30 },
        probability: (low + high) / 2,
        interval: { low, high, level: 0.95 },
        p: 0.002,
        adjusted: 0.024,
        verdict,
        ...(verdict === 'inconclusive' && { price: { seeds: 24, seconds: 11 } }),
      })),
      verdict,
      position: suite.locate(['claims', c.id]),
    };
  });
  const checks = problems.flatMap(p => p.experiments.flatMap(e => e.probes.flatMap(q => q.checks)));
  const verdictCount = (v: CheckResult['verdict']) => checks.filter(c => c.verdict === v).length;
  const changes = ['unchanged', 'no worse', 'drift', 'worse', 'cannot tell'] as const;
  const comparisons = problems
    .flatMap(p => p.experiments.flatMap(e => e.probes.map(q => ({ e, q }))))
    .map(
      ({ e, q }, i): BaselineComparison => ({
        id: `${e.id}/${q.probe}`,
        change: changes[i % 5] ?? 'drift',
        seeds: { before: 30, after: 30 },
        medianError: { before: 1.5, after: i % 5 === 3 ? 4.5 : 1.6 },
        probabilityWorse: i % 5 === 3 ? 0.93 : 0.52,
        p: 0.001,
        adjusted: i % 5 === 3 ? 0.0004 : 1,
        ...(q.summary && { before: q.summary, after: q.summary }),
        says: i % 5 === 3 ? 'the median |error| went from 1.5 to 4.5' : 'as before',
      }),
    );
  const regressions = options.baseline === true ? comparisons.filter(c => c.change === 'worse').length : 0;
  return {
    format: 1,
    seedgate: '0.1.0',
    engine: 'compiled',
    suites: [
      {
        name: suite.name,
        version: suite.version,
        hash: suite.hash,
        file: suite.file,
        title: suite.title,
        source: suite.source,
        defects: suite.defects,
        seeds,
        problems,
        claims,
      },
    ],
    ...(options.baseline === true && {
      baseline: {
        file: 'baseline.json',
        obstacles: [
          {
            name: 'runtime',
            says: 'the baseline was made with TensorFlow 2.18.1, these records with 2.21.0',
            allowed: true,
          },
        ],
        comparisons,
      },
    }),
    gate: {
      passed: false,
      failures: [
        'many-to-one-2/stacked: 1 of 30 runs failed',
        'many-to-one-2/bidirectional: 1 of 30 runs is missing',
      ],
      warnings: ['many-to-one-1/simple/50-51-52/printed is not reproduced'],
      counts: {
        reproduced: verdictCount('reproduced'),
        'not reproduced': verdictCount('not reproduced'),
        inconclusive: verdictCount('inconclusive'),
      },
      regressions,
    },
    environments: [environment],
    cost: { runs: records.length, trainSeconds: 92.4, wallSeconds: 61.2, cores: 2 },
  };
}
