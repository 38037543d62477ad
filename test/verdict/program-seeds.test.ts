import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type RunOutcome, type RunRecord, sealRecord } from '../../src/records/index.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown/index.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { loadSuite } from '../../src/suite/index.ts';
import { judge } from '../../src/verdict/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { environment } from './records.ts';

const text = `format: 1
name: seeds
version: 1.0.0
title: Seeds
source: { title: seeds }
seeds: 20
problems:
  p:
    title: P
    metrics:
      accuracy: { better: higher, printed: { values: { a: 0.800 } } }
    variants:
      a: { command: [python3, a.py], needs: [a.py], numbers: { accuracy: { json: m.json, at: /a } } }
      b: { command: [python3, a.py, -b], needs: [a.py], numbers: { accuracy: { json: m.json, at: /a } } }
claims:
  better: { says: a is better, problem: p, metric: accuracy, better: a, than: b, gate: fail }
`;

type Left = Partial<RunOutcome> & { readonly accuracy: number };

/** Results of both programs over 20 seeds, from what each left for a seed. */
function judged(left: { a: (seed: number) => Left; b?: (seed: number) => Left }, suiteText = text) {
  const folder = temporaryFolder('seeds');
  writeFileSync(path.join(folder, 'suite.yaml'), suiteText);
  writeFileSync(path.join(folder, 'a.py'), '');
  const suite = loadSuite(folder);
  const seeds = Array.from({ length: 20 }, (_, i) => i + 1);
  const records = suite.experiments.flatMap(experiment =>
    seeds.map((seed): RunRecord => {
      const of = experiment.variant.id === 'b' ? (left.b ?? left.a) : left.a;
      const { accuracy, ...rest } = of(seed);
      return sealRecord({
        format: 1,
        key: 'a'.repeat(64),
        suite: suite.name,
        version: suite.version,
        suiteHash: suite.hash,
        problem: 'p',
        variant: experiment.variant.id,
        experimentHash: experiment.hash,
        seed,
        engine: 'program',
        environment: { ...environment, program: 'Python 3.11.7 with 84 packages' },
        status: 'ok',
        predictions: {},
        metrics: { accuracy },
        loss: { epochs: [], loss: [], validation: [] },
        parameters: 0,
        weights: '',
        seconds: { init: 0, compile: 0, train: 1 },
        ...rest,
      });
    }),
  );
  const cost = { wallSeconds: 1, cores: 2 };
  const results = judge({ suites: [{ suite, seeds }], records, engine: 'compiled', seedgate: '0', cost });
  const of = (kind: string, experiment = 'p/a') =>
    results.findings.find(f => f.kind === kind && (!('experiment' in f) || f.experiment === experiment));
  return { results, of };
}

const seeded = ['numpy', 'random'];
const varied = (seed: number): Left => ({ accuracy: 0.9 + seed / 1000, seeded });

it.each([
  [
    'the same number',
    [0.901],
    'same bits',
    'same bits: seed 1 was run twice and gave the same numbers; seeded in it: numpy and random',
  ],
  [
    'a number that sums in another order give',
    [0.901 * (1 + 5e-7)],
    'same to 1e-6',
    'same to 1e-6: seed 1 was run twice, and accuracy was 0.901 and then 0.9010005; sums are taken in another order from run to run; seeded in it: numpy and random',
  ],
  [
    'another number',
    [0.91],
    'not deterministic',
    'not deterministic: seed 1 was run twice, and accuracy was 0.901 and then 0.91; more than the seed decides its numbers, as the order of threads, the time, or randomness that no seed reaches; seeded in it: numpy and random',
  ],
] as const)('tells determinism from %s', (_, again, outcome, says) => {
  const { of, results } = judged({
    a: seed => ({ ...varied(seed), ...(seed === 1 && { again: { accuracy: again } }) }),
  });
  expect(of('determinism')).toMatchObject({ outcome, says });
  const inJunit = renderJunit(results).includes('name="determinism"');
  expect(inJunit).toBe(outcome === 'not deterministic');
  expect(renderTerminal(results, { color: false, width: 2000 })).toContain(outcome);
  const report = renderMarkdown(results);
  expect(report).toContain(outcome);
  expect(report).toContain('40 runs by programs');
  expect(report).not.toContain('compiled engine');
});

it('says that a second run left nothing', () => {
  const { of } = judged({ a: seed => ({ ...varied(seed), ...(seed === 1 && { again: {} }) }) });
  expect(of('determinism')?.says).toMatch(/^not deterministic: .* accuracy was 0\.901 and then none; /);
});

const own = [{ what: 'torch.manual_seed(42), train.py line 7', replaced: false, library: 'torch' }];

it('takes the runs of a program that seeds itself for one run, of which no claim can be told', () => {
  const { of, results } = judged({ a: () => ({ accuracy: 0.95, seeded, ownSeeds: own }), b: varied });
  expect(of('seeds')).toMatchObject({ outcome: 'one run', effect: 'warns' });
  expect(of('seeds')?.says).toBe(
    'all 20 runs gave the same numbers: the program sets its own seed (torch.manual_seed(42), train.py line 7), so that they are one run, and nothing is known of other seeds; override: true replaces such seeds',
  );
  expect(of('claim')?.outcome).toBe('open');
  expect(of('claim')?.says).toMatch(/: open, for all runs of a are one run$/);
  expect(of('fits')).toMatchObject({ outcome: 'open' });
  expect(of('fits')).not.toHaveProperty('price');
  expect(results.gate.warnings.join()).toContain('p/a: all 20 runs gave the same numbers');
  expect(renderJunit(results)).toContain('name="seeds"');
});

it('of one run tells that it fits what it gives, and nothing of what it does not', () => {
  const one = (accuracy: number) => judged({ a: () => ({ accuracy, seeded, ownSeeds: own }), b: varied });
  expect(one(0.8).of('fits')).toMatchObject({ outcome: 'fits' });
  expect(one(0.95).of('fits')).toMatchObject({ outcome: 'open' });
});

it('takes them for one run, too, where nobody knows whether a seed reached them', () => {
  const { of } = judged({ a: () => ({ accuracy: 0.95 }), b: varied });
  expect(of('seeds')).toMatchObject({ outcome: 'one run', effect: 'warns' });
  expect(of('seeds')?.says).toMatch(/no seed reaches the program, or nothing in it is random/);
});

it('takes them for as many runs as there are where the suite gives each its seed', () => {
  const { of } = judged(
    { a: () => ({ accuracy: 0.95 }), b: varied },
    text.replace('a.py]', "a.py, '{seed}']"),
  );
  expect(of('seeds')).toMatchObject({ outcome: 'nothing is random', effect: 'none' });
  expect(of('seeds')?.says).toMatch(/though each was given its seed/);
});

it('takes what is not random for what it is', () => {
  const split = [{ what: 'train_test_split(1), a.py line 3', replaced: false, library: 'split' }];
  const { of } = judged({ a: () => ({ accuracy: 0.95, seeded, ownSeeds: split }), b: varied });
  expect(of('seeds')).toMatchObject({ outcome: 'nothing is random', effect: 'none' });
  expect(of('claim')?.outcome).toBe('holds');
});

it('tells of seeds that stand in the text, and of those that were replaced', () => {
  const kept = judged({ a: seed => ({ ...varied(seed), ownSeeds: own }) });
  expect(kept.of('seeds')?.says).toBe(
    'its own text seeds torch.manual_seed(42), train.py line 7, alike for every run',
  );
  const replaced = judged({
    a: seed => ({ ...varied(seed), ownSeeds: own.map(s => ({ ...s, replaced: true })) }),
  });
  const says = 'seeds of its own text were replaced (override): torch.manual_seed(42), train.py line 7';
  expect(replaced.of('seeds')).toMatchObject({ outcome: 'own seeds replaced', says });
  expect(renderMarkdown(replaced.results)).toContain('were replaced (override)');
});
