import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type RunRecord, sealRecord } from '../../src/records/index.ts';
import { loadSuite, type Suite } from '../../src/suite/index.ts';
import type { AllowanceLike, Baseline } from '../../src/verdict/baseline/types.ts';
import {
  judge,
  makeBaseline,
  type NoteFinding,
  type Results,
  withBaseline,
} from '../../src/verdict/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { environment } from './records.ts';

// What becomes of a suite as a whole: its seeds, its problems, its notes, and what of them a baseline renews.

const variants = {
  table: '{ imported: { file: runs.csv, seed: seed, numbers: { accuracy: acc } } }',
  program: '{ command: [python3, a.py], needs: [a.py], numbers: { accuracy: { json: m.json, at: /a } } }',
};
type Variant = keyof typeof variants;

/** Problems with the variants that are named; the table has the seeds 7 and 3. */
function suiteOf(problems: Readonly<Record<string, readonly Variant[]>>, gate = 'warn'): Suite {
  const folder = temporaryFolder('results');
  writeFileSync(path.join(folder, 'runs.csv'), 'seed,acc\n7,0.9\n3,0.9\n');
  writeFileSync(path.join(folder, 'a.py'), '');
  const text = Object.entries(problems).map(
    ([id, own]) => `  ${id}:
    title: A problem
    metrics: { accuracy: { better: higher, threshold: { atLeast: 0.5, gate: ${gate} } } }
    variants:
${own.map(v => `      ${v}: ${variants[v]}\n`).join('')}`,
  );
  writeFileSync(
    path.join(folder, 'suite.yaml'),
    `format: 1\nname: s\nversion: 1.0.0\ntitle: S\nsource: { title: s }\nseeds: 2\nproblems:\n${text.join('')}`,
  );
  return loadSuite(folder);
}

const recordsOf = (suite: Suite) =>
  suite.experiments.flatMap(({ problem, variant, hash }) =>
    [1, 2, 3, 7].map(
      (seed): RunRecord =>
        sealRecord({
          format: 1,
          key: `${hash.slice(0, 63)}${seed}`,
          suite: suite.name,
          version: suite.version,
          suiteHash: suite.hash,
          problem: problem.id,
          variant: variant.id,
          experimentHash: hash,
          seed,
          engine: 'imported' in variant ? 'imported' : 'program',
          environment,
          status: 'ok',
          predictions: {},
          metrics: { accuracy: 0.9 + seed / 100 },
          loss: { epochs: [], loss: [], validation: [] },
          parameters: 0,
          weights: '',
          seconds: { init: 0, compile: 0, train: 1 },
        }),
    ),
  );

const base = { engine: 'compiled', seedgate: '0', cost: { wallSeconds: 1, cores: 1 } } as const;
const judged = (suite: Suite, more: object = {}): Results =>
  judge({ ...base, suites: [{ suite, seeds: [2, 1] }], records: recordsOf(suite), ...more });
const notes = (r: Results) =>
  r.findings.filter((f): f is Extract<typeof f, NoteFinding> => f.kind === 'note');

describe('the seeds of a suite', () => {
  it.each<[variants: Variant[], seeds: number[]]>([
    [['program'], [1, 2]],
    // A table has those that it has; beside a program there are those that were asked for.
    [['table'], [3, 7]],
    [
      ['table', 'program'],
      [1, 2],
    ],
  ])('of %j are %j', (own, seeds) => {
    const results = judged(suiteOf({ p: own }));
    expect(results.suites[0]?.seeds).toEqual(seeds);
    expect(notes(results).map(n => n.outcome)).toEqual(['nothing can fail']);
  });
});

it('each problem has its own experiments', () => {
  const [suite] = judged(suiteOf({ p: ['table'], o: ['table', 'program'] })).suites;
  expect(suite?.problems.map(p => [p.id, p.experiments.map(e => e.id)])).toEqual([
    ['p', ['p/table']],
    ['o', ['o/table', 'o/program']],
  ]);
});

describe('a gate that rests on imported numbers', () => {
  interface Call {
    readonly gate?: string;
    readonly strict?: boolean;
    readonly allow?: readonly AllowanceLike[];
    /** What is allowed with the baseline, where there is one. */
    readonly baseline?: readonly AllowanceLike[];
  }
  it.each<[call: Call, note: string | undefined]>([
    [{ gate: 'off', strict: true }, undefined],
    [{ gate: 'fail' }, 'fails'],
    [{ gate: 'fail', allow: ['imported'] }, 'warns'],
    [{}, undefined],
    [{ strict: true }, 'fails'],
    // A baseline holds them whatever the suite does.
    [{ baseline: [] }, 'fails'],
    [{ baseline: ['imported'] }, 'warns'],
    [{ baseline: [], allow: ['imported'] }, 'warns'],
  ])('%j: %s', ({ gate, baseline, ...call }, effect) => {
    const suite = suiteOf({ p: ['table'] }, gate);
    const held = (of: Baseline) => ({ file: 'b.json', baseline: of, allow: baseline ?? [] });
    const results = judged(suite, {
      ...call,
      ...(baseline && { baseline: held(makeBaseline(judged(suite))) }),
    });
    expect(notes(results).find(n => n.outcome === 'imported')?.effect).toBe(effect);
  });

  it('is said once, however often the results are held to a baseline', () => {
    const suite = suiteOf({ p: ['table'] }, 'fail');
    const results = judged(suite, { allow: ['imported'] });
    const request = { file: 'b.json', baseline: makeBaseline(results), allow: ['imported'] };
    const again = withBaseline(withBaseline(results, request), request);
    expect(notes(again).map(n => [n.outcome, n.effect])).toEqual([['imported', 'warns']]);
  });
});

it('what a baseline does not renew stays as it is', () => {
  const suite = suiteOf({ p: ['program'] });
  const other = { ...(recordsOf(suite)[0] as RunRecord), experimentHash: 'x' };
  const results = judged(suite, { records: [...recordsOf(suite), other] });
  expect(notes(results).map(n => n.outcome)).toEqual(['foreign', 'nothing can fail']);
  const held = withBaseline(results, { file: 'b.json', baseline: makeBaseline(results) });
  // A baseline can fail it.
  expect(notes(held).map(n => n.outcome)).toEqual(['foreign']);
});
