import { describe, expect, it } from 'vitest';
import { openStore, type RunRecord, readRecords, sameOutcome, sealRecord } from '../../src/records/index.ts';
import { renderHtml } from '../../src/report/html/index.ts';
import {
  annotations,
  parseResults,
  renderJson,
  renderJunit,
  renderMarkdown,
  renderTerminal,
} from '../../src/report/index.ts';
import { resolveText } from '../../src/suite/index.ts';
import {
  impossibleGates,
  judge,
  makeBaseline,
  parseBaseline,
  type Results,
  serializeBaseline,
  withBaseline,
} from '../../src/verdict/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { environment, normalStream } from './records.ts';

const suite = resolveText(
  'coins.yaml',
  `format: 1
name: coins
version: 1.0.0
title: Coins
source: { title: An article }
seeds: 30
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: binaryCrossentropy }
problems:
  coins:
    title: Heads or tails
    data: { inputs: [[1], [2], [3]], targets: [[0], [1], [0]] }
    evaluation: { split: { last: 1 } }
    metrics:
      accuracy:
        title: Accuracy
        metric: binaryAccuracy
        threshold: { atLeast: 0.9, gate: fail }
        printed:
          values: { good: 0.95, bad: 0.95 }
          near: { tolerance: { absolute: 0.03 } }
        margin: { absolute: 0.02 }
      loss:
        metric: binaryCrossentropy
        threshold: { atMost: 0.4 }
    variants:
      good: { layers: [{ dense: { units: 1, activation: sigmoid } }] }
      bad: { layers: [{ dense: { units: 1, activation: sigmoid } }] }
claims:
  better: { says: Good is better than bad., problem: coins, metric: accuracy, better: good, than: bad, gate: fail }
  loses: { says: Bad loses less., problem: coins, metric: loss, better: bad, than: good }
`,
  '.',
);
const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

type Values = { accuracy: number; loss: number };
const centres: Record<string, Values> = {
  good: { accuracy: 0.95, loss: 0.2 },
  bad: { accuracy: 0.8, loss: 0.5 },
};

/** Records with made-up metrics around a centre, each moved by up to a hundredth. */
function records(change: (variant: string, seed: number, values: Values) => Partial<RunRecord> = () => ({})) {
  return suite.experiments.flatMap(experiment =>
    seeds.map(seed => {
      const noise = normalStream('coins', experiment.id, seed);
      const centre = centres[experiment.variant.id] as Values;
      const move = 0.01 * Math.tanh(noise());
      const values = { accuracy: centre.accuracy + move, loss: centre.loss - move };
      return sealRecord({
        format: 1,
        key: `${experiment.hash.slice(0, 60)}${String(seed).padStart(4, '0')}`,
        suite: suite.name,
        version: suite.version,
        suiteHash: suite.hash,
        problem: experiment.problem.id,
        variant: experiment.variant.id,
        experimentHash: experiment.hash,
        seed,
        engine: 'compiled',
        environment,
        status: 'ok',
        predictions: {},
        metrics: values,
        loss: { epochs: [1, 5], loss: [0.7, 0.3], validation: [] },
        parameters: 2,
        weights: `${experiment.id} ${seed} ${JSON.stringify(values)}`,
        seconds: { init: 0.01, compile: 0, train: 0.1 },
        ...change(experiment.variant.id, seed, values),
      });
    }),
  );
}

const judged = (from: readonly RunRecord[]): Results =>
  judge({
    suites: [{ suite, seeds }],
    records: from,
    engine: 'compiled',
    seedgate: '0.1.0',
    cost: { wallSeconds: 1, cores: 1 },
  });
const measured = (results: Results, id: string) => {
  const probe = results.suites[0]?.problems[0]?.experiments
    .flatMap(e => e.probes.map(p => ({ id: `${e.variant}/${p.probe}`, p })))
    .find(m => m.id === id)?.p;
  if (probe === undefined) throw new Error(`there is no ${id}`);
  return probe;
};
const verdicts = (results: Results, id: string) =>
  Object.fromEntries(
    results.findings.flatMap(f =>
      'within' in f &&
      'experiment' in f &&
      f.kind !== 'change' &&
      `${f.experiment}/${f.probe}` === `coins/${id}`
        ? [[f.kind, `${f.within}: ${f.outcome}`]]
        : [],
    ),
  );
const changesOf = (results: Results) => results.findings.filter(f => f.kind === 'change');

describe('metrics are judged over the seeds', () => {
  const results = judged(records());

  it('against thresholds and printed values, each in its direction', () => {
    expect(verdicts(results, 'good/accuracy')).toEqual({
      threshold: '30: reached',
      near: '30: near',
    });
    expect(verdicts(results, 'bad/accuracy')).toEqual({
      threshold: '0: not reached',
      near: '0: not near',
    });
    expect(verdicts(results, 'good/loss')).toEqual({ threshold: '30: reached' });
    expect(verdicts(results, 'bad/loss')).toEqual({ threshold: '0: not reached' });
    expect(results.gate.failures).toEqual([
      'coins/bad/accuracy: the threshold is not reached: 0 of 30 runs at least 0.9, 80 % wanted, 95 % interval 0 to 11 %',
    ]);
    // The loss of the bad one only warns, and nobody asked for more of the printed value than to be told.
    expect(results.gate.warnings).toEqual([
      'coins/bad/loss: the threshold is not reached: 0 of 30 runs at most 0.4, 80 % wanted, 95 % interval 0 to 11 %',
    ]);
  });

  it('the threshold itself counts as met', () => {
    const on = judged(records((_, __, v) => ({ metrics: { ...v, accuracy: 0.9, loss: 0.4 } })));
    expect(verdicts(on, 'bad/accuracy').threshold).toBe('30: reached');
    expect(verdicts(on, 'bad/loss').threshold).toBe('30: reached');
  });

  it('and claims about them, in their direction', () => {
    const [better, loses] = results.findings.filter(f => f.kind === 'claim');
    // Every good run beats every bad one.
    expect(better).toMatchObject({
      metric: 'higher',
      outcome: 'holds',
      comparisons: [{ probability: 1, runs: { better: 30, than: 30 } }],
      printed: { good: 0.95, bad: 0.95 },
    });
    expect(loses).toMatchObject({
      outcome: 'does not hold, the other way round',
      comparisons: [{ probability: 0 }],
    });
  });

  it('a metric that is not finite or not there is a miss, and said', () => {
    const results = judged(
      records((variant, seed) =>
        variant === 'good' && seed === 3
          ? { metrics: { accuracy: 'NaN', loss: 0.2 } }
          : variant === 'good' && seed === 4
            ? { metrics: { loss: 0.2 } }
            : {},
      ),
    );
    expect(measured(results, 'good/accuracy').seeds.slice(2, 4)).toMatchObject([
      { status: 'diverged', reason: 'the metric is not finite', error: 'Infinity' },
      { status: 'failed', reason: 'the record holds no metric accuracy', error: 'Infinity' },
    ]);
    expect(verdicts(results, 'good/accuracy').threshold).toBe('28: open');
    expect(results.gate.failures.join()).toContain('1 of 30 runs failed');
  });

  it('a check that could never pass is found before any run', () => {
    // What is only told gates nothing, so it is not looked at.
    expect(impossibleGates(suite, 10).map(i => i.path.join('.'))).toEqual([
      'problems.coins.metrics.accuracy.threshold',
      'problems.coins.metrics.loss.threshold',
    ]);
  });
});

describe('the baseline gate on metrics', () => {
  const before = judged(records());
  const baseline = parseBaseline(serializeBaseline(makeBaseline(before)));
  const against = (now: Results) => withBaseline(now, { file: 'b.json', baseline });
  const change = (now: Results, id: string) =>
    changesOf(against(now)).find(c => `${c.experiment}/${c.probe}` === `coins/${id}`);
  const moved = (by: Partial<Values>) =>
    judged(
      records((variant, _, v) => ({
        metrics: { accuracy: v.accuracy + (by.accuracy ?? 0), loss: v.loss + (by.loss ?? 0) },
        weights: `${variant} ${JSON.stringify(by)}`,
      })),
    );

  it('says unchanged to the bit', () => {
    expect(changesOf(against(before)).map(c => c.outcome)).toEqual(new Array(4).fill('unchanged'));
  });

  it.each([
    [{ accuracy: -0.05 }, 'good/accuracy', 'worse'],
    [{ accuracy: 0.04 }, 'good/accuracy', 'shown no worse'],
    // Within the metric's own margin of 0.02 no seed is worse.
    [{ accuracy: -0.012 }, 'good/accuracy', 'shown no worse'],
    [{ loss: 0.05 }, 'good/loss', 'worse'],
    [{ loss: -0.05 }, 'good/loss', 'shown no worse'],
  ] as const)('%o makes %s %s', (by, id, kind) => {
    expect(change(moved(by), id)?.outcome).toBe(kind);
  });

  it('shows the metric itself, not its opposite', () => {
    const worse = change(moved({ accuracy: -0.05 }), 'good/accuracy');
    expect(worse?.metric).toBe('higher');
    expect(Number(worse?.median.before)).toBeCloseTo(0.95, 1);
    expect(worse?.says).toContain(
      'median metric 0.95 before, 0.9 now, 30 of 30 on target before and 15 of 30 now',
    );
    expect(against(moved({ accuracy: -0.05 })).gate.regressions).toBe(2);
  });

  it('another metric of the same name is not compared', () => {
    const other = { ...baseline, series: baseline.series.map(s => ({ ...s, metric: 'recall' })) };
    const results = withBaseline(before, { file: 'b.json', baseline: other });
    expect(changesOf(results)).toEqual([]);
    expect(new Set(results.findings.flatMap(f => (f.kind === 'obstacle' ? [f.name] : [])))).toEqual(
      new Set(['vanished-experiment', 'new-experiment']),
    );
  });
});

describe('records', () => {
  const [record] = records() as [RunRecord];

  it('keep metrics under their digest', () => {
    const dir = temporaryFolder('metrics');
    const hashed = sealRecord({ ...record, key: 'a'.repeat(64) });
    const store = openStore(dir);
    store.append(hashed);
    store.close();
    expect(readRecords(dir).records).toEqual([hashed]);
  });

  it('with other metrics are other outcomes', () => {
    expect(sameOutcome(record, { ...record })).toBe(true);
    expect(sameOutcome(record, { ...record, metrics: { accuracy: 1, loss: 0 } })).toBe(false);
  });
});

describe('reports', () => {
  const first = judged(records());
  const results = withBaseline(first, { file: 'b.json', baseline: makeBaseline(first) });

  it('can be drawn again from results.json', () => {
    const again = parseResults(renderJson(results));
    expect(renderMarkdown(again)).toBe(renderMarkdown(results));
    expect(renderHtml(again)).toBe(renderHtml(results));
  });

  it.each([
    ['markdown', () => renderMarkdown(results)],
    ['html', () => renderHtml(results)],
    ['terminal', () => renderTerminal(results, { color: false, width: 200 })],
    ['junit', () => renderJunit(results)],
  ] as const)('say in %s what is wanted and what is', (_, draw) => {
    // The page's own script asks for numbers that are none.
    const text = draw().replace(/<script>[\s\S]*?<\/script>/, '');
    expect(text).toMatch(/at least 0\.9/);
    expect(text).toMatch(/at most 0\.4/);
    expect(text).not.toMatch(/NaN|undefined/);
    expect(text).not.toMatch(/truth (met|0\.9)/);
  });

  it('annotate the line of the metric', () => {
    expect(annotations(first)[0]).toMatchObject({
      level: 'error',
      line: 19,
      title: 'coins/bad/accuracy: not reached',
      message: expect.stringContaining('0 of 30 runs at least 0.9'),
    });
  });
});
