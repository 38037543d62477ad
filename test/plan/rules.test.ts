import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { estimateCost } from '../../src/plan/cost.ts';
import {
  checkShard,
  formatShard,
  owedRuns,
  parseSeeds,
  parseShard,
  planRuns,
  type Run,
  seedRange,
  seedRequest,
  selectExperiments,
  shardRuns,
  trainerOf,
} from '../../src/plan/index.ts';
import { costsOf } from '../../src/plan/measured.ts';
import { runKey } from '../../src/plan/runs.ts';
import type { Experiment } from '../../src/suite/index.ts';
import { smallSuite } from '../verdict/small.ts';

// One table a rule, small enough to be checked by eye.

const suite = smallSuite({ variants: ['a', 'b', 'c'] });
const plan = (seeds: readonly number[], only: string[] = [], engine: 'compiled' | 'eager' = 'compiled') =>
  planRuns({
    selection: selectExperiments([suite], only),
    seeds: () => seeds,
    engine,
    fingerprint: e => `of ${e.id}`,
  });
/** A run of an experiment that only its name tells apart. */
const runOf = (name: string, seed: number, cost: number) =>
  ({ seed, cost, key: `${name}${seed}`, experiment: { hash: name, id: name } }) as Run;
const runs = (spec: Readonly<Record<string, readonly [seeds: number, cost: number]>>) =>
  Object.entries(spec).flatMap(([name, [n, cost]]) => seedRange(1, n).map(seed => runOf(name, seed, cost)));

describe('seeds', () => {
  it.each([
    ['1', 1],
    ['30', 30],
    ['017', 17],
    ['0..0', [0, 0]],
    ['5..12', [5, 12]],
    ['auto', 'auto'],
  ])('%s', (text, wish) => {
    expect(parseSeeds(text)).toEqual(wish);
  });

  it.each(['', 'Auto', '1-2', '1..2..3', ' 1', '1 ', '+1', '1e3', '1..b', 'a..1', '1234567890123456'])(
    '"%s" is refused with what would be right',
    text => {
      expect(() => parseSeeds(text)).toThrow(
        `seeds "${text}": write a number (30 means seeds 1 to 30), a range (31..60) or auto`,
      );
    },
  );

  it.each<[wish: unknown, says: string | undefined]>([
    [1, undefined],
    [[0, 0], undefined],
    [[7, 7], undefined],
    [1_000_000, undefined],
    [[1, 1_000_000], undefined],
    [1_000_001, 'seeds "1..1000001": more than 1000000 seeds'],
    [[0, 1_000_000], 'seeds "0..1000000": more than 1000000 seeds'],
    [0, 'seeds "0": write'],
    [[2, 1], 'seeds "2..1": write'],
    [[1], 'seeds "1": write'],
    [[], 'seeds "": write'],
    [null, 'seeds "null": write'],
    ['7', 'seeds "7": write'],
    [[1, Number.POSITIVE_INFINITY], 'seeds "1..Infinity": write'],
    [[1, 2 ** 53], 'seeds "1..9007199254740992": write'],
  ])('%j', (wish, says) => {
    const of = () => seedRequest(wish as number);
    if (says === undefined) expect(of().kind).toBe('list');
    else expect(of).toThrow(says.replace('1..1000001', '1000001'));
  });

  it('are counted from one end to the other', () => {
    expect(seedRange(3, 5)).toEqual([3, 4, 5]);
    expect(seedRange(3, 3)).toEqual([3]);
  });
});

describe('a shard', () => {
  it.each<[text: string, shard: [number, number] | undefined]>([
    ['1/1', [1, 1]],
    ['2/4', [2, 4]],
    ['4/4', [4, 4]],
    ['9999/9999', [9999, 9999]],
    ['5/4', undefined],
    ['0/4', undefined],
    ['10000/10000', undefined],
    ['1/2/3', undefined],
    ['x1/2', undefined],
    ['1/2x', undefined],
    ['/', undefined],
  ])('"%s"', (text, shard) => {
    if (shard === undefined)
      expect(() => parseShard(text)).toThrow(`shard "${text}": write I/N with 1 ≤ I ≤ N, as in 2/4`);
    else expect(parseShard(text)).toEqual({ index: shard[0], count: shard[1] });
  });

  it('is checked as numbers, too', () => {
    expect(checkShard({ index: 2, count: 4 })).toEqual({ index: 2, count: 4 });
    expect(() => checkShard({ index: 1.5, count: 4 })).toThrow('shard "1.5/4"');
    expect(() => checkShard({ index: 1, count: 4.5 })).toThrow('shard "1/4.5"');
    expect(formatShard({ index: 2, count: 4 })).toBe('2/4');
  });

  const part = (of: Run[], index: number, count: number) => shardRuns(of, { index, count }).map(r => r.key);

  it('has everything when it is the only one', () => {
    expect(part(runs({ a: [3, 1] }), 1, 1)).toEqual(['a1', 'a2', 'a3']);
    expect(shardRuns([], { index: 1, count: 2 })).toEqual([]);
  });

  it('takes blocks of an eighth of a part, the most work first, each into the part that has least', () => {
    // 32 units of work in two parts of 16: blocks of 2. a is dealt out in twos, b follows.
    const of = runs({ a: [8, 1], b: [8, 3] });
    expect(part(of, 1, 2)).toEqual(['b1', 'b3', 'b5', 'b7', 'a1', 'a2', 'a5', 'a6']);
    expect(part(of, 2, 2)).toEqual(['b2', 'b4', 'b6', 'b8', 'a3', 'a4', 'a7', 'a8']);
  });

  it('keeps an experiment that is cheap whole', () => {
    // 168 units in two parts of 84: a block of 10.5 holds all 8 seeds of a.
    const of = runs({ big: [16, 10], a: [8, 1] });
    const parts = [part(of, 1, 2), part(of, 2, 2)];
    const with_ = parts.map(p => p.filter(k => k.startsWith('a')).length);
    expect(with_.sort((x, y) => x - y)).toEqual([0, 8]);
  });

  it('goes by the work of all seeds, and by name where that is equal', () => {
    // a has more work in all although a run of it is cheaper.
    expect(part(runs({ b: [1, 5], a: [8, 1] }), 1, 1)[0]).toBe('a1');
    expect(part(runs({ b: [2, 1], a: [2, 1] }), 1, 1)).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(part(runs({ a: [2, 1], b: [2, 1] }), 1, 1)).toEqual(['a1', 'a2', 'b1', 'b2']);
    for (const order of ['abcd', 'dcba', 'bdac', 'cadb']) {
      const equal = Object.fromEntries([...order].map(name => [name, [1, 1] as const]));
      expect(part(runs(equal), 1, 1)).toEqual(['a1', 'b1', 'c1', 'd1']);
    }
  });
});

describe('a plan', () => {
  it('has every run of every experiment, with its key', () => {
    const made = plan([2, 1]);
    expect(made.map(r => `${r.experiment.id}#${r.seed}`)).toEqual([
      'p/a#1',
      'p/a#2',
      'p/b#1',
      'p/b#2',
      'p/c#1',
      'p/c#2',
    ]);
    const [first] = made as [Run, ...Run[]];
    expect(first).toMatchObject({ suite, engine: 'compiled', cost: estimateCost(first.experiment) });
    // What a machine pays before is not known without a measurement.
    expect(first).not.toHaveProperty('setup');
    expect(first.key).toBe(runKey(first.experiment.hash, 1, 'compiled', 'of p/a'));
    expect(plan([1], ['p/b'], 'eager').map(r => [r.experiment.id, r.engine])).toEqual([['p/b', 'eager']]);
  });

  it('has a key that everything that decides the run is in', () => {
    const text = 'seedgate-run/1\nhash\n7\ncompiled\nprint';
    expect(runKey('hash', 7, 'compiled', 'print')).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('takes 1,000,000 runs at most', () => {
    const seeds = (n: number) => ({ length: n }) as number[];
    const of = (n: number) => () =>
      planRuns({
        selection: selectExperiments([suite], ['p/a', 'p/b']),
        seeds: () => seeds(n),
        engine: 'compiled',
        fingerprint: () => 'f',
      });
    expect(of(500_001)).toThrow(
      '1000002 runs are planned, and at most 1000000 are judged at once; take fewer seeds',
    );
  });

  it.each<[only: string[], ids: string[] | string]>([
    [[], ['p/a', 'p/b', 'p/c']],
    [['p/a'], ['p/a']],
    [['p/{a,b}'], ['p/a', 'p/b']],
    [
      ['*/c', 'p/a'],
      ['p/a', 'p/c'],
    ],
    [['p'], 'only "p" fits no experiment; there are p/a, p/b, p/c'],
    [['p/a', 'x/*'], 'only "x/*" fits no experiment'],
  ])('only %j', (only, ids) => {
    const of = () => [...selectExperiments([suite], only).values()].flat().map(e => e.id);
    if (typeof ids === 'string') expect(of).toThrow(ids);
    else expect(of()).toEqual(ids);
  });

  it.each<[status: string | undefined, owed: boolean]>([
    ['ok', false],
    ['diverged', false],
    ['failed', true],
    [undefined, true],
  ])('a run whose record is %s is owed: %s', (status, owed) => {
    const [run] = plan([1], ['p/a']) as [Run];
    const records = status === undefined ? [] : [{ key: run.key, status }];
    expect(owedRuns([run], records as never)).toEqual(owed ? [run] : []);
    expect(owedRuns([run], [{ key: 'another', status: 'ok' }] as never)).toEqual([run]);
  });
});

describe('who trains, and what it costs', () => {
  const [a] = suite.experiments as [Experiment];
  const program = { ...a, variant: { ...a.variant, program: { cores: 2 } } } as unknown as Experiment;
  const imported = {
    ...a,
    variant: { ...a.variant, imported: { runs: [{ seed: 9 }, { seed: 4 }] } },
  } as unknown as Experiment;

  it('an engine, the program itself, or somebody else long ago', () => {
    expect([trainerOf(a, 'eager'), trainerOf(a, 'compiled')]).toEqual(['eager', 'compiled']);
    // Of a layer that keeps its state from batch to batch there is no compiled form.
    const stateful = {
      ...a,
      variant: { ...a.variant, layers: [{ kind: 'lstm', options: { stateful: true } }] },
    };
    expect(trainerOf(stateful as unknown as Experiment, 'compiled')).toBe('eager');
    expect(trainerOf(program, 'compiled')).toBe('program');
    expect(trainerOf(imported, 'compiled')).toBe('imported');
  });

  it('what is imported has its own seeds', () => {
    const made = planRuns({
      selection: new Map([[suite, [imported]]]),
      seeds: () => [1, 2, 3],
      engine: 'compiled',
      fingerprint: () => 'f',
    });
    expect(made.map(r => [r.seed, r.engine, r.cost])).toEqual([
      [4, 'imported', 1],
      [9, 'imported', 1],
    ]);
  });

  it('is a count of arithmetic, and of a program ten seconds of it a core', () => {
    expect(estimateCost(program)).toBe(2e11);
    expect(estimateCost(imported)).toBe(1);
    // 5 epochs of 3 samples in one batch of 4, through one weight, then through 3 and 3.
    expect(estimateCost(a)).toBe(5 * (6 * 3 * 1 + 20 * (1 + 1000)));
    const wide = { ...a, variant: { ...a.variant, code: { multiplyAdds: 6 } } } as unknown as Experiment;
    expect(estimateCost(wide)).toBe(5 * (6 * 3 * 6 + 20 * (6 + 1000)));
  });
});

describe('what an earlier run has measured', () => {
  const [a] = suite.experiments as [Experiment];
  /** A program of so many cores, for which as many times 1e11 operations are estimated. */
  const program = (id: string, cores: number) =>
    ({ ...a, id, hash: `of ${id}`, variant: { ...a.variant, program: { cores } } }) as unknown as Experiment;
  const measured = (id: string, seconds: number, setup: number, hash = `of ${id}`) => ({
    id,
    hash,
    seconds,
    setup,
  });
  const [one, two, three, four] = [1, 2, 3, 4].map(n => program(`p/${n}`, n)) as [
    Experiment,
    Experiment,
    Experiment,
    Experiment,
  ];

  it.each<[name: string, known: ReturnType<typeof measured>[], costs: [cost: number, setup: number][]]>([
    [
      'nothing: all are estimates',
      [],
      [
        [1e11, 0],
        [2e11, 0],
        [3e11, 0],
        [4e11, 0],
      ],
    ],
    [
      'no time at all is no measurement',
      [measured('p/1', 0, 5)],
      [
        [1e11, 0],
        [2e11, 0],
        [3e11, 0],
        [4e11, 0],
      ],
    ],
    [
      'one: the others are as fast, and cost as much before',
      [measured('p/1', 8, 5)],
      [
        [8, 5],
        [16, 5],
        [24, 5],
        [32, 5],
      ],
    ],
    [
      'an experiment by its hash, before another one of its name',
      [measured('p/1', 8, 5, 'of p/2'), measured('p/2', 6, 7, 'of p/1')],
      // Speeds of 6 s and of 4 s: of two the slower one.
      [
        [6, 7],
        [8, 5],
        [18, 7],
        [24, 7],
      ],
    ],
    [
      'one of its name, whatever it was then',
      [measured('p/1', 8, 5, 'of another')],
      [
        [8, 5],
        [16, 5],
        [24, 5],
        [32, 5],
      ],
    ],
    [
      'three: the others have the median speed and the median of what is paid before',
      // 4 s, 9 s and 1 s for 1e11 operations.
      [measured('p/1', 4, 5), measured('p/2', 18, 9), measured('p/3', 3, 1)],
      [
        [4, 5],
        [18, 9],
        [3, 1],
        [16, 5],
      ],
    ],
    [
      'no time at all beside others: as fast as they are',
      [measured('p/1', 4, 5), measured('p/2', 18, 9), measured('p/3', 3, 1), measured('p/4', 0, 5)],
      [
        [4, 5],
        [18, 9],
        [3, 1],
        [16, 5],
      ],
    ],
  ])('%s', (_, known, costs) => {
    const of = costsOf([one, two, three, four], known);
    const found = [one, two, three, four].map(of);
    expect(found.map(c => c.setup)).toEqual(costs.map(([, setup]) => setup));
    // Seconds are a speed times an estimate.
    for (const [i, [cost]] of costs.entries()) expect(found[i]?.cost).toBeCloseTo(cost, 9);
  });

  it('stands in the plan', () => {
    const [run] = planRuns({
      selection: new Map([[suite, [one]]]),
      seeds: () => [1],
      engine: 'compiled',
      fingerprint: () => 'f',
      measured: [measured('p/1', 8, 5)],
    });
    expect(run).toMatchObject({ cost: 8, setup: 5 });
  });
});
