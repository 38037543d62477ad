import { describe, expect, it } from 'vitest';
import { type RunRecord, sealRecord } from '../../src/records/index.ts';
import { resolveText, type Suite } from '../../src/suite/index.ts';
import { judge, makeBaseline, type Results, withBaseline } from '../../src/verdict/index.ts';
import { environment } from './records.ts';
import { upTo } from './small.ts';

// Two suites with two variants and two probes of the same names: what belongs to one of them must not be looked up of another.

type Place = { readonly suite: string; readonly variant: string; readonly probe: string };

const suiteOf = (name: string): Suite =>
  resolveText(
    `${name}.yaml`,
    `${'# Another line.\n'.repeat(name === 'two' ? 9 : 0)}format: 1
name: ${name}
version: 1.0.0
title: Suite ${name}
source: { title: An article }
seeds: 5
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  p:
    title: A problem
    data: { inputs: [[1], [2], [3]], targets: [[1], [2], [3]] }
    probes:
      q: { input: [12], truth: { value: 10, tolerance: { absolute: 1 }, share: 0.5, gate: fail } }
      r: { input: [13], truth: { value: 10, tolerance: { absolute: 1 }, share: 0.5, gate: fail } }
    variants:
      a: { layers: [{ dense: 1 }] }
      b: { layers: [{ dense: 1 }] }
claims:
  cq: { says: A is better., problem: p, probe: q, better: a, than: b, gate: fail }
  cr: { says: A is better., problem: p, probe: r, better: a, than: b, gate: fail }
conclusions:
  - { says: A is the best by q., claims: [cq], gate: fail }
  - { says: A is the best by r., claims: [cr], gate: fail }
`,
    '.',
  );
const suites = [suiteOf('one'), suiteOf('two')];

/** Five runs of all that there is, each probe as it is said, and the values of a seed a hundredth apart. */
function judged(value: (of: Place) => number | 'dead', there = 5): Results {
  const records = suites.flatMap(suite =>
    suite.experiments.flatMap(experiment =>
      upTo(there).map((seed): RunRecord => {
        const variant = experiment.variant.id;
        const of = (probe: string) => {
          const left = value({ suite: suite.name, variant, probe });
          return [left === 'dead' ? 'NaN' : left + seed / 100] as const;
        };
        const predictions = { q: of('q'), r: of('r') };
        return sealRecord({
          format: 1,
          key: `${experiment.hash.slice(0, 60)}${String(seed).padStart(4, '0')}`,
          suite: suite.name,
          version: suite.version,
          suiteHash: suite.hash,
          problem: 'p',
          variant,
          experimentHash: experiment.hash,
          seed,
          engine: 'compiled',
          environment,
          status: 'ok',
          predictions,
          loss: { epochs: [1], loss: [0.5], validation: [] },
          parameters: 2,
          weights: JSON.stringify(predictions),
          seconds: { init: 0, compile: 0, train: 1 },
        });
      }),
    ),
  );
  return judge({
    suites: suites.map(suite => ({ suite, seeds: upTo(5) })),
    records,
    engine: 'compiled',
    seedgate: 'test',
    cost: { wallSeconds: 1, cores: 1 },
  });
}

const places: Place[] = ['one', 'two'].flatMap(suite =>
  ['a', 'b'].flatMap(variant => ['q', 'r'].map(probe => ({ suite, variant, probe }))),
);
/** Another in each step from one suite, variant or probe to the next. */
const odd = ({ suite, variant, probe }: Place) =>
  ((suite === 'one' ? 1 : 0) + (variant === 'a' ? 1 : 0) + (probe === 'q' ? 1 : 0)) % 2 === 1;

const against = (before: Results, now: Results): Results =>
  withBaseline(now, { file: 'b.json', baseline: makeBaseline(before) });

describe('of several suites, variants and probes', () => {
  const good = (of: Place) => (odd(of) ? 10 : 20);
  const bad = () => 20;

  it('each answer is excused by what the baseline has of it', () => {
    const { findings } = against(judged(good), judged(bad));
    const hits = findings.filter(f => f.kind === 'hits');
    expect(hits).toHaveLength(8);
    for (const f of hits) {
      const place = { suite: f.suite, variant: f.experiment.slice(2), probe: f.probe };
      expect(f, f.id).toMatchObject({ grade: 'bad', effect: odd(place) ? 'fails' : 'warns' });
    }
  });

  it('each claim, and what is concluded from it', () => {
    // Where it is odd A was nearer before; now B is, everywhere.
    const nearer = (suite: string, probe: string) => odd({ suite, variant: '', probe });
    const before = judged(({ suite, variant, probe }) =>
      (variant === 'a') === nearer(suite, probe) ? 10 : 12,
    );
    const { findings } = against(
      before,
      judged(({ variant }) => (variant === 'a' ? 12 : 10)),
    );
    const found = findings.flatMap(f =>
      f.kind === 'claim' || f.kind === 'conclusion'
        ? [[f.id, f.grade, f.effect === 'fails' ? 'fails' : 'excused']]
        : [],
    );
    expect(found).toEqual(
      ['one', 'two'].flatMap(suite => {
        const of = (probe: string) => (nearer(suite, probe) ? 'fails' : 'excused');
        return [
          [`${suite}:cq:claim`, 'bad', of('q')],
          [`${suite}:cr:claim`, 'bad', of('r')],
          [`${suite}:1:conclusion`, 'bad', of('q')],
          [`${suite}:2:conclusion`, 'bad', of('r')],
        ];
      }),
    );
  });

  it('each variant of which a probe has nothing finite left', () => {
    const died = (of: Place) => odd({ ...of, probe: '' });
    const before = judged(of => (of.probe === 'q' && died(of) ? 'dead' : 10));
    const now = judged(of => (of.probe === 'q' ? 'dead' : 10));
    const runs = against(before, now).findings.filter(f => f.kind === 'runs');
    expect(runs).toHaveLength(4);
    for (const f of runs) {
      const place = { suite: f.suite, variant: f.experiment.slice(2), probe: '' };
      expect(f, f.id).toMatchObject({ outcome: 'all died', effect: died(place) ? 'warns' : 'fails' });
    }
  });

  it('no run that is missing is excused, whatever the baseline has of it', () => {
    const dead = judged(of => (of.probe === 'q' ? 'dead' : 10));
    const short = judged(of => (of.probe === 'q' ? 'dead' : 10), 4);
    const runs = against(dead, short).findings.filter(f => f.kind === 'runs');
    expect(runs.map(f => [f.outcome, f.effect])).toEqual(new Array(4).fill(['incomplete', 'fails']));
  });

  it('each change has its own numbers, and the place of its variant', () => {
    const value = (of: Place) => 10 + places.findIndex(p => JSON.stringify(p) === JSON.stringify(of));
    const { findings } = against(
      judged(value),
      judged(of => value(of) + 0.5),
    );
    const changes = findings.filter(f => f.kind === 'change');
    expect(changes.map(f => [f.suite, f.experiment, f.probe, f.median])).toEqual(
      places.map((of, i) => [
        of.suite,
        `p/${of.variant}`,
        of.probe,
        { before: expect.closeTo(i + 0.03, 9), after: expect.closeTo(i + 0.53, 9) },
      ]),
    );
    const line = (suite: string, experiment: string) =>
      findings.find(f => f.kind === 'runs' && f.suite === suite && f.experiment === experiment)?.position;
    expect(new Set(changes.map(f => f.position?.line)).size).toBe(4);
    for (const f of changes) expect(f.position).toEqual(line(f.suite, f.experiment));
  });

  it('each variant counts its own dead runs', () => {
    const die = (of: Place) => of.suite === 'two' && of.variant === 'b' && of.probe === 'r';
    const { findings } = against(
      judged(() => 10),
      judged(of => (die(of) ? 'dead' : 10)),
    );
    const dead = findings.filter(f => f.kind === 'change' && f.probe === undefined);
    expect(dead).toMatchObject([
      {
        suite: 'two',
        experiment: 'p/b',
        dead: { before: 0, after: 5 },
        seeds: { before: 5, after: 5 },
        median: { before: 'NaN', after: 'NaN' },
      },
    ]);
  });
});
