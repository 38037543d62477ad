import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunRecord, sealRecord } from '../../src/records/index.ts';
import { type Experiment, loadSuite, resolveText, type Suite } from '../../src/suite/index.ts';
import { judgeExperiment } from '../../src/verdict/experiment.ts';
import type { Outcome } from '../../src/verdict/judging.ts';
import { temporaryFolder } from '../temporary.ts';
import { environment } from './records.ts';

// What is shown of one experiment, to the last field.

const text = (more: { targets?: string; training?: string; layers?: string; probe?: string }) => `format: 1
name: one
version: 1.0.0
title: One
source: { title: An article }
seeds: 3
defaults:
  training:
    { epochs: 5, batchSize: 2, validationSplit: 0, shuffle: false, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  p:
    title: A problem
    data: { inputs: [[[1]], [[2]]], targets: ${more.targets ?? '[[1], [2]]'} }
    probes: { q: { title: Twelve, input: [[12]]${more.probe ?? ''} } }
    variants:
      a: { title: Dense, layers: ${more.layers ?? '[flatten, { dense: 1 }]'} }
`;
const suiteOf = (more: Parameters<typeof text>[0] = {}) => resolveText('one.yaml', text(more), '.');
const experimentOf = (suite: Suite) => suite.experiments[0] as Experiment;

function record(experiment: Experiment, seed: number, change: Partial<RunRecord> = {}): RunRecord {
  return sealRecord({
    format: 1,
    key: `${experiment.hash.slice(0, 60)}${String(seed).padStart(4, '0')}`,
    suite: 'one',
    version: '1.0.0',
    suiteHash: 's',
    problem: 'p',
    variant: 'a',
    experimentHash: experiment.hash,
    seed,
    engine: 'compiled',
    environment,
    status: 'ok',
    predictions: { q: [10] },
    loss: { epochs: [], loss: [], validation: [] },
    parameters: 2,
    weights: `w${seed}`,
    seconds: { init: 0.5, compile: 7, train: 1.5 },
    ...change,
  });
}

const judged = (suite: Suite, outcomes: readonly Outcome[], added: readonly RunRecord[] = []) =>
  judgeExperiment(
    experimentOf(suite),
    { planned: new Map(outcomes.map((o, i) => [i + 1, o])), added },
    { suite, sequential: false, drafts: { add: () => {} } },
  );
const seeds = (...of: Parameters<typeof judged>) => judged(...of).probes[0]?.seeds;
const nothing = { prediction: [], error: 'Infinity' };

describe('an experiment that is trained here', () => {
  const suite = suiteOf();
  const experiment = experimentOf(suite);

  it('has these fields and no other', () => {
    expect(judged(suite, [record(experiment, 1), record(experiment, 2)])).toStrictEqual({
      id: 'p/a',
      problem: 'p',
      variant: 'a',
      title: 'Dense',
      parameters: 2,
      assumed: expect.any(Array),
      counts: { ok: 2, diverged: 0, failed: 0, missing: 0 },
      probes: [
        {
          probe: 'q',
          title: 'Twelve',
          outputs: 1,
          truth: [],
          seeds: [1, 2].map(seed => ({ seed, status: 'ok', prediction: [10], error: 'NaN', seconds: 2 })),
          summary: { n: 2, min: [10], q1: [10], median: [10], q3: [10], max: [10] },
        },
      ],
      seconds: { init: 1, compile: 14, train: 3 },
      hash: experiment.hash,
      content: experiment.content,
      fingerprints: ['f'.repeat(64)],
      weights: createHash('sha256').update('1 w1\n2 w2\n').digest('hex'),
    });
    expect(experiment.content).toBeDefined();
  });

  it('has the course and the curve of its trainings, and all places in order', () => {
    const of = (seed: number, fingerprint: string) =>
      record(experiment, seed, {
        course: { epochs: 3, best: 2 },
        loss: { epochs: [1], loss: [0.5], validation: [] },
        environment: { ...environment, fingerprint },
      });
    expect(judged(suite, [of(1, 'z'), of(2, 'a'), of(3, 'z')])).toMatchObject({
      course: { epochs: { low: 3, high: 3 }, best: { median: 2 }, stopped: 0, runs: 3 },
      curve: { epochs: [1], loss: { median: [0.5] } },
      fingerprints: ['a', 'z'],
    });
  });

  it('has no parameters and no place where nothing ran', () => {
    const found = judged(suite, ['missing']);
    expect(found).not.toHaveProperty('parameters');
    expect(found.fingerprints).toEqual([]);
  });

  it.each<[name: string, outcome: Outcome, shown: object]>([
    ['missing', 'missing', { ...nothing, status: 'missing', seconds: 0 }],
    [
      'of records that differ',
      { conflict: 'they differ' },
      { ...nothing, status: 'failed', reason: 'they differ', seconds: 0 },
    ],
    [
      'failed, nobody knows why',
      record(experiment, 1, { status: 'failed', predictions: {} }),
      { ...nothing, status: 'failed', seconds: 2 },
    ],
    [
      'diverged, whatever it predicts',
      record(experiment, 1, { status: 'diverged' }),
      { ...nothing, status: 'diverged', prediction: [10], seconds: 2 },
    ],
    [
      'diverged before it predicted anything',
      record(experiment, 1, { status: 'diverged', reason: 'the loss', predictions: {} }),
      { ...nothing, status: 'diverged', reason: 'the loss', seconds: 2 },
    ],
    [
      'that ended with what is no number',
      record(experiment, 1, { predictions: { q: ['NaN'] } }),
      {
        ...nothing,
        status: 'diverged',
        reason: 'the prediction is not finite',
        prediction: ['NaN'],
        seconds: 2,
      },
    ],
  ])('shows a run %s', (_, outcome, shown) => {
    expect(seeds(suite, [outcome])).toStrictEqual([{ seed: 1, ...shown }]);
  });

  it('takes a run for dead when one of its outputs is', () => {
    const two = suiteOf({ targets: '[[1, 2], [2, 3]]', layers: '[flatten, { dense: 2 }]' });
    const of = (q: RunRecord['predictions'][string]) =>
      seeds(two, [record(experimentOf(two), 1, { predictions: { q } })]);
    expect(of([1, 2])).toMatchObject([{ status: 'ok' }]);
    expect(of([1, 'NaN'])).toMatchObject([{ status: 'diverged' }]);
    expect(of([1])).toMatchObject([
      { status: 'failed', reason: 'the record holds 1 outputs for probe q, not 2' },
    ]);
  });

  it('shows the runs that were added beside what is printed', () => {
    const printed = suiteOf({ probe: ', printed: { values: { a: 99 } }' });
    const own = experimentOf(printed);
    const [probe] = judged(printed, [record(own, 1)], [record(own, 2)]).probes;
    expect(probe?.added).toMatchObject([{ seed: 2, status: 'ok' }]);
    expect(probe?.printed).toMatchObject({ text: '99' });
    expect(judged(printed, [record(own, 1)]).probes[0]).not.toHaveProperty('added');
    expect(judged(suite, [record(experiment, 1)], [record(experiment, 2)]).probes[0]).not.toHaveProperty(
      'added',
    );
  });

  it('says why the eager engine trains it', () => {
    const stateful = suiteOf({
      layers: '[{ lstm: { units: 1, stateful: true, recurrentActivation: sigmoid } }, { dense: 1 }]',
    });
    expect(judged(stateful, [record(experimentOf(stateful), 1)]).eager?.why).toMatch(/stateful/);
    expect(judged(suite, [record(experiment, 1)])).not.toHaveProperty('eager');
  });
});

describe('an experiment that is not', () => {
  const given = (variant: string) => {
    const folder = temporaryFolder('given');
    writeFileSync(
      path.join(folder, 'suite.yaml'),
      `format: 1
name: one
version: 1.0.0
title: One
source: { title: An article }
seeds: 2
problems:
  p:
    title: A problem
    metrics: { accuracy: { better: higher } }
    variants: { a: ${variant} }
`,
    );
    writeFileSync(path.join(folder, 'runs.csv'), 'seed,acc\n1,0.9\n2,0.8\n');
    writeFileSync(path.join(folder, 'a.py'), '');
    return loadSuite(folder);
  };
  it.each([
    ['imported', '{ imported: { file: runs.csv, seed: seed, numbers: { accuracy: acc } } }'],
    [
      'program',
      '{ command: [python3, a.py], needs: [a.py], numbers: { accuracy: { json: m.json, at: /a } } }',
    ],
  ] as const)('%s has a maker, what its settings are known by, and no parameters', (trainer, variant) => {
    const suite = given(variant);
    const own = experimentOf(suite);
    const found = judged(suite, [
      record(own, 1, { engine: trainer, predictions: {}, metrics: { accuracy: 0.9 } }),
    ]);
    expect(found).toMatchObject({ trainer, settings: own.settings, hash: own.hash });
    expect(own.settings).toBeDefined();
    expect(found).not.toHaveProperty('parameters');
    expect(found.probes[0]).toMatchObject({
      metric: { name: 'program', better: 'higher' },
      truth: [],
      seeds: [{ status: 'ok', prediction: [0.9], error: -0.9 }],
    });
  });

  it('has failed where it left no number', () => {
    const suite = given('{ imported: { file: runs.csv, seed: seed, numbers: { accuracy: acc } } }');
    const without = record(experimentOf(suite), 1, { engine: 'imported', predictions: {} });
    expect(seeds(suite, [without])).toMatchObject([
      { status: 'failed', reason: 'the record holds no metric accuracy' },
    ]);
  });
});
