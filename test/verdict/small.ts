import { type RunRecord, sealRecord, toNum } from '../../src/records/index.ts';
import { resolveText, type Suite } from '../../src/suite/index.ts';
import {
  type Baseline,
  type JudgeRequest,
  judge,
  makeBaseline,
  type Results,
} from '../../src/verdict/index.ts';
import { environment } from './records.ts';

export const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

/** What a suite of one problem with two variants, `a` and `b`, asks; each may be left out. */
export interface Asks {
  readonly name?: string;
  readonly version?: string;
  readonly truth?: string;
  readonly printed?: string;
  readonly repeats?: string;
  readonly claims?: string;
  readonly conclusions?: string;
  readonly margin?: string;
  /** Another setting, so that the experiments are others. */
  readonly epochs?: number;
  /** The variants; `a, b` when left out. */
  readonly variants?: readonly string[];
}

const made = new Map<string, Suite>();

/** A suite whose probe `q` has one output. */
export function smallSuite(asks: Asks): Suite {
  const name = JSON.stringify(asks);
  const suite = made.get(name) ?? makeSuite(asks);
  made.set(name, suite);
  return suite;
}

function makeSuite(asks: Asks): Suite {
  const { name = 'small', version = '1.0.0', epochs = 5, variants = ['a', 'b'] } = asks;
  const part = (key: 'truth' | 'printed' | 'repeats') =>
    asks[key] === undefined ? '' : `        ${key}: ${asks[key]}\n`;
  const whole = (key: 'claims' | 'conclusions') => (asks[key] === undefined ? '' : `${key}: ${asks[key]}\n`);
  return resolveText(
    'small.yaml',
    `format: 1
name: ${name}
version: ${version}
title: A small suite
source: { title: An article }
seeds: 12
defaults:
  training:
    { epochs: ${epochs}, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  p:
    title: A problem
    data: { inputs: [[1], [2], [3]], targets: [[1], [2], [3]] }
    probes:
      q:
        input: [12]
${part('truth')}${part('printed')}${part('repeats')}    variants:
${variants.map(v => `      ${v}: { layers: [{ dense: 1 }] }\n`).join('')}${whole('claims')}${whole('conclusions')}${asks.margin === undefined ? '' : `baseline: { margin: ${asks.margin} }\n`}`,
    '.',
  );
}

/** What a run left: a number, nothing finite, a failure, or no record at all. */
export type Left = number | 'dead' | 'failed' | 'missing';

/** Records of the variants, seed by seed from 1. */
export function recordsOf(
  suite: Suite,
  left: Readonly<Record<string, readonly Left[]>>,
  change: Partial<RunRecord> = {},
): RunRecord[] {
  return suite.experiments.flatMap(experiment =>
    (left[experiment.variant.id] ?? []).flatMap((value, i): RunRecord[] => {
      if (value === 'missing') return [];
      const status = value === 'dead' ? 'diverged' : value === 'failed' ? 'failed' : 'ok';
      const predictions = typeof value === 'number' ? { q: [toNum(value)] } : {};
      return [
        sealRecord({
          format: 1,
          key: `${experiment.hash.slice(0, 60)}${String(i + 1).padStart(4, '0')}`,
          suite: suite.name,
          version: suite.version,
          suiteHash: suite.hash,
          problem: 'p',
          variant: experiment.variant.id,
          experimentHash: experiment.hash,
          seed: i + 1,
          engine: 'compiled',
          environment,
          status,
          ...(status === 'failed' && { reason: 'killed' }),
          predictions: status === 'diverged' ? { q: ['NaN'] } : predictions,
          loss: { epochs: [1], loss: [0.5], validation: [] },
          parameters: 2,
          weights: `${experiment.id} ${i + 1} ${value}`,
          seconds: { init: 0.5, compile: 7, train: 1.5 },
          ...change,
        }),
      ];
    }),
  );
}

/** The suite over as many seeds as the longest list has. */
export function judgeSmall(
  suite: Suite,
  left: Readonly<Record<string, readonly Left[]>>,
  more: Partial<Omit<JudgeRequest, 'suites'>> & { readonly baseline?: JudgeRequest['baseline'] } = {},
): Results {
  const seeds = upTo(Math.max(...Object.values(left).map(l => l.length)));
  return judge({
    suites: [{ suite, seeds }],
    records: recordsOf(suite, left),
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 1 },
    ...more,
  });
}

/** The baseline that such runs make. */
export const baselineOf = (suite: Suite, left: Readonly<Record<string, readonly Left[]>>): Baseline =>
  makeBaseline(judgeSmall(suite, left));

/** Judged against such a baseline. */
export function against(
  suite: Suite,
  before: Readonly<Record<string, readonly Left[]>>,
  now: Readonly<Record<string, readonly Left[]>>,
  allow: readonly string[] = [],
): Results {
  return judgeSmall(suite, now, { baseline: { file: 'b.json', baseline: baselineOf(suite, before), allow } });
}
