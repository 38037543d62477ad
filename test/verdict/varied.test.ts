import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/index.ts';
import { openStore, sealRecord } from '../../src/records/index.ts';
import { parseResults, renderTerminal, writeReports } from '../../src/report/index.ts';
import { renderJson } from '../../src/report/json.ts';
import { mergeFolders } from '../../src/run/index.ts';
import { drawOf } from '../../src/suite/data/draws.ts';
import { variedRows } from '../../src/suite/data/vary.ts';
import { makeData, resolveText, SuiteError } from '../../src/suite/index.ts';
import type { ClaimFinding, Draft } from '../../src/verdict/findings.ts';
import { type JudgedSuite, judge, type Results } from '../../src/verdict/index.ts';
import type { Judging } from '../../src/verdict/judging.ts';
import type { ExperimentResult } from '../../src/verdict/types.ts';
import { judgeVaried } from '../../src/verdict/varied.ts';
import { temporaryFolder } from '../temporary.ts';
import { madeUpRecord, normalStream } from './records.ts';

const text = `format: 1
name: twice
version: 1.0.0
title: Claims that are judged twice
source: { title: An article }
seeds: 12
defaults:
  training:
    { epochs: 2, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  line:
    title: A line
    data:
      inputs: { reshape: { of: { range: { from: 0, to: 19 } }, shape: [20, 1] } }
      targets: { scale: { of: inputs, by: 2 } }
      vary: bootstrap
    probes: { ten: { input: [10], truth: { value: 20, tolerance: { absolute: 1 } } } }
    variants:
      one: { layers: [{ dense: 1 }] }
      two: { layers: [{ dense: 3 }, { dense: 1 }] }
claims:
  smaller: { says: One layer is enough., problem: line, probe: ten, better: one, than: two, gate: fail }
`;
const suite = resolveText('twice.yaml', text, '.');
const seeds = Array.from({ length: 12 }, (_, i) => i + 1);

/** Errors of the first series: variant one is nearer. Those of the second are as many times as large as is said. */
function judged(one: number, two: number, without?: number, planned = true): Results {
  const records = [...suite.experiments, ...(suite.varied ?? [])].flatMap(experiment =>
    seeds.flatMap(seed => {
      const other = experiment.varied !== undefined;
      if (other && (seed === without || !planned)) return [];
      const error = experiment.variant.id === 'one' ? 0.5 * (other ? one : 1) : 2 * (other ? two : 1);
      const normal = normalStream(experiment.id, seed)();
      return [madeUpRecord(suite, experiment, seed, { prediction: [20 + error * (1 + 0.1 * normal)] })];
    }),
  );
  return judge({
    suites: [{ suite, seeds, ...(planned && { varied: true }) }],
    records,
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 2 },
  });
}
const varied = (r: Results) => r.findings.find(f => f.kind === 'varied');
const here = (r: Results) => r.findings.find(f => f.kind === 'claim');

describe('a claim on these data and on data like these', () => {
  it.each([
    [1, 1, 'holds', true],
    [4, 0.25, 'does not hold, the other way round', false],
    [4, 1, 'does not hold, no real advantage', false],
  ] as const)('errors times %f and %f: %s', (one, two, outcome, passed) => {
    const results = judged(one, two);
    expect(here(results)).toMatchObject({ outcome: 'holds' });
    expect(varied(results)).toMatchObject({ outcome, here: 'holds', way: 'bootstrap', claim: 'smaller' });
    expect(results.gate.passed).toBe(passed);
  });

  it('is open where a run of the second series is missing, which fails as any missing run does', () => {
    const results = judged(1, 1, 3);
    expect(varied(results)).toMatchObject({ outcome: 'open' });
    expect(results.gate.failures.join('\n')).toContain(
      'line/one on other data: 1 of 12 runs is missing, seed 3',
    );
  });

  it('is about these data alone where no second series was planned', () => {
    const results = judged(1, 1, undefined, false);
    expect(varied(results)).toBeUndefined();
    expect(here(results)?.says).toContain('on these data one was nearer than two');
  });

  it.each<[name: string, of: Partial<JudgedSuite>, left: string[], runs: string[]]>([
    ['that nobody planned or trained', {}, [], []],
    ['that was planned', { varied: true }, [], ['line/one on other data', 'line/two on other data']],
    ['that is there', {}, ['one'], ['line/one on other data', 'line/two on other data']],
    ['of what the call selects', { varied: true, experiments: ['line/one'] }, [], ['line/one on other data']],
    ['of which a shard owes nothing', { planned: new Set(['line/one#1']) }, ['one'], []],
    [
      'of which a shard owes a part',
      { planned: new Set(['line/two on other data#2']) },
      [],
      ['line/two on other data'],
    ],
  ])('a second series %s', (_, of, left, runs) => {
    const records = (suite.varied ?? [])
      .filter(e => left.includes(e.variant.id))
      .map(e => madeUpRecord(suite, e, 3));
    const { findings } = judge({
      suites: [{ suite, seeds, ...of }],
      records,
      engine: 'compiled',
      seedgate: 'test',
      cost: { wallSeconds: 1, cores: 2 },
    });
    expect(
      findings.flatMap(f => (f.kind === 'runs' && f.experiment.includes('other data') ? [f.experiment] : [])),
    ).toEqual(runs);
  });

  it('of a shard is about the runs that the shard owes, and of all of them when they are merged', async () => {
    const base = { engine: 'compiled', seedgate: 'test', cost: { wallSeconds: 1, cores: 2 } } as const;
    const all = [...suite.experiments, ...(suite.varied ?? [])];
    const records = all.flatMap(e =>
      seeds.map(seed => ({
        ...madeUpRecord(suite, e, seed, { prediction: [e.variant.id === 'one' ? 20 : 25 + seed] }),
        // What the store joins records by.
        key: sha256(`${e.hash} ${seed}`),
      })),
    );
    const parts = [0, 1].map(part => {
      const own = records.filter((_, i) => i % 2 === part);
      const planned = new Set(own.map(r => `${all.find(e => e.hash === r.experimentHash)?.id}#${r.seed}`));
      return { own, planned };
    });
    const plan = { experiments: suite.experiments.map(e => `${suite.name}:${e.id}`) };
    const dirs = await Promise.all(
      parts.map(async ({ own, planned }) => {
        const results = judge({ ...base, suites: [{ suite, seeds, planned }], records: own });
        expect(results.gate.failures).toEqual([]);
        expect(results.cost.runs).toBe(own.length);
        const dir = temporaryFolder('varied-shard');
        const store = openStore(dir);
        for (const record of own) store.append(sealRecord(record));
        store.close();
        writeFileSync(path.join(dir, 'results.json'), renderJson({ ...results, plan }));
        return dir;
      }),
    );
    // One run of the second series is missing in a shard that owes it.
    const [{ own, planned } = { own: [], planned: new Set<string>() }] = parts;
    const gone = own.filter(r => r !== own.findLast(x => x.experimentHash === suite.varied?.[0]?.hash));
    const short = judge({ ...base, suites: [{ suite, seeds, planned }], records: gone });
    expect(short.gate.failures.join()).toMatch(/on other data: 1 of 6 runs is missing/);

    const folder = temporaryFolder('varied-merged');
    writeFileSync(path.join(folder, 'twice.yaml'), text);
    const merge = (from: readonly string[]) =>
      mergeFolders({ dirs: from, suites: [path.join(folder, 'twice.yaml')], out: temporaryFolder('out') });
    const { results } = await merge(dirs);
    expect(results.gate.failures).toEqual([]);
    expect(varied(results)).toMatchObject({ outcome: 'holds', here: 'holds' });
    expect(varied(results)?.comparisons[0]?.runs).toEqual({ better: 12, than: 12 });
    const half = await merge(dirs.slice(0, 1));
    expect(half.results.gate.failures.join('\n')).toMatch(
      /line\/two on other data: 6 of 12 runs are missing/,
    );
  });

  it('stands in every report', async () => {
    const results = judged(4, 0.25);
    const reports = await writeReports(results);
    const series = 'in a second series each seed trains on as many rows, drawn with replacement';
    expect(reports['report.md']).toContain(series);
    expect(reports['report.html']).toContain(series);
    expect(reports['junit.xml']).toContain('claims on other data');
    expect(renderTerminal(results, { color: false, width: 200 })).toContain(series);
    const read = parseResults(reports['results.json']);
    expect(read.findings).toContainEqual(varied(results));
  });
});

describe('several claims on data like these', () => {
  const runs = (error: number) =>
    ({
      probes: [
        { probe: 'q', seeds: seeds.map(seed => ({ seed, status: 'ok', error: error + seed, seconds: 1 })) },
      ],
    }) as unknown as ExperimentResult;
  // Of each variant all runs are nearer than those of the next.
  const results = new Map(['p/a', 'p/b', 'p/d', 'o/a'].map((id, i) => [id, runs(100 * i)]));
  const second = [
    { problem: { id: 'o' }, varied: 'folds' },
    { problem: { id: 'p' }, varied: 'bootstrap' },
  ];
  const claim = (id: string, better: string, than: string[], more: object = {}) =>
    ({
      claim: id,
      claims: `${better} is better`,
      problem: 'p',
      probe: 'q',
      better,
      comparisons: than.map(v => ({ than: v })),
      outcome: 'holds',
      gate: 'tell',
      ...more,
    }) as unknown as Draft<ClaimFinding>;
  function drafts(...claims: Draft<ClaimFinding>[]): Draft[] {
    const found: Draft[] = [];
    judgeVaried(claims, results, {
      suite: { name: 's', varied: second },
      drafts: { add: (d: Draft) => void found.push(d) },
    } as unknown as Judging);
    return found;
  }

  it('each has its own comparisons', () => {
    const [first, other, last] = drafts(
      claim('c', 'a', ['b', 'd']),
      claim('e', 'd', ['a']),
      claim('f', 'b', ['a']),
    );
    expect(first).toMatchObject({
      claim: 'c',
      outcome: 'holds',
      comparisons: [{ than: 'b' }, { than: 'd' }],
    });
    expect(other).toMatchObject({ claim: 'e', outcome: 'does not hold, the other way round' });
    expect(last).toMatchObject({
      claim: 'f',
      outcome: 'does not hold, the other way round',
      way: 'bootstrap',
    });
    expect([other, last].map(d => d?.kind === 'varied' && d.comparisons.map(c => c.than))).toEqual([
      ['a'],
      ['a'],
    ]);
  });

  it('are left out where the problem has no second series, or a shard has that of one side alone', () => {
    expect(drafts(claim('c', 'a', ['b'], { problem: 'r' }))).toEqual([]);
    expect(drafts(claim('c', 'a', ['b'], { problem: 'o' }))).toEqual([]);
    expect(drafts(claim('c', 'a', ['b', 'z']))).toEqual([]);
  });

  it('keep their metric and their place where they have them', () => {
    const more = { metric: 'higher', position: { line: 7, column: 1 } };
    expect(drafts(claim('c', 'a', ['b'], more))[0]).toMatchObject(more);
    const [without] = drafts(claim('c', 'a', ['b']));
    expect(without).not.toHaveProperty('metric');
    expect(without).not.toHaveProperty('position');
  });
});

describe('the rows of the second series', () => {
  const draw = (seed: number) => drawOf({ suite: 'twice', problem: 'line', seed });

  it.each([
    ['bootstrap', 20],
    ['leaveOneOut', 19],
    ['folds', 18],
  ] as const)('%s: %i of 20, in their order, others with another seed', (way, count) => {
    const rows = variedRows(way, 20, draw(1)('data/vary'));
    expect(rows).toHaveLength(count);
    expect(rows).toEqual(rows.toSorted((a, b) => a - b));
    expect(new Set(rows).size === rows.length).toBe(way !== 'bootstrap');
    expect(variedRows(way, 20, draw(1)('data/vary'))).toEqual(rows);
    expect(variedRows(way, 20, draw(2)('data/vary'))).not.toEqual(rows);
  });

  it('keep inputs and targets together, and leave the hash of the first series as it is', () => {
    const recipe = suite.varied?.[0]?.problem.recipe;
    if (recipe === undefined) throw new Error('the suite has a second series');
    const { inputs, targets } = makeData(recipe, draw(5));
    expect(targets.values).toEqual(Array.from(inputs.values, v => 2 * v));
    const plain = resolveText('twice.yaml', text.replace('      vary: bootstrap\n', ''), '.');
    expect(suite.experiments.map(e => e.hash)).toEqual(plain.experiments.map(e => e.hash));
    expect(plain.varied).toBeUndefined();
  });

  it('are refused of data that are drawn anew in each epoch', () => {
    const drawn = text.replace(
      'targets: { scale: { of: inputs, by: 2 } }',
      'targets: { noise: { of: inputs, sd: 1 } }\n      each: epoch',
    );
    expect(() => resolveText('twice.yaml', drawn, '.')).toThrow(SuiteError);
  });
});
