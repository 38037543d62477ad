import { describe, expect, it } from 'vitest';
import type { Environment } from '../../src/records/index.ts';
import { headline, waysOut } from '../../src/report/index.ts';
import {
  type Baseline,
  makeBaseline,
  parseBaseline,
  serializeBaseline,
  withBaseline,
} from '../../src/verdict/index.ts';
import type { Results } from '../../src/verdict/types.ts';
import { environment } from './records.ts';
import { type Asks, against, baselineOf, judgeSmall, type Left, recordsOf, smallSuite } from './small.ts';

type Runs = Readonly<Record<string, readonly Left[]>>;
const of = (n: number, value: Left): Left[] => new Array<Left>(n).fill(value);
/** k of n near the truth of 10, the others at 12. */
const near = (k: number, n = 12): Left[] => [...of(k, 10), ...of(n - k, 12)];
const only = (left: Left[]): Runs => ({ a: left });
const one: Asks = { variants: ['a'] };

const fails = (r: Results) =>
  r.findings.filter(f => f.effect === 'fails').map(f => (f.kind === 'obstacle' ? f.name : f.kind));
const excused = (r: Results) => r.findings.filter(f => f.excused).map(f => f.kind);

describe('a baseline never softens a gate: a bad outcome is excused only where its own runs were no better', () => {
  const truth: Asks = { ...one, truth: '{ value: 10, tolerance: { absolute: 1 }, gate: fail }' };
  it.each<[before: Left[], now: Left[], effect: string]>([
    // 5 of 12 have an upper bound of 0.68, 8 of 12 one of 0.86; 12 of 12 a lower one of 0.76: open, all of 16 good.
    [near(5), near(5), 'excused'],
    [near(5), near(4), 'excused'],
    // It was open, and is bad now.
    [near(8), near(5), 'fails'],
    [near(16, 16), near(5, 16), 'fails'],
    // What died was no better before either.
    [of(12, 'dead'), of(12, 'dead'), 'excused'],
    // All ran, and 12 of 30 die now: nothing of that is excused.
    [near(30, 30), [...of(18, 10), ...of(12, 'dead')], 'fails'],
  ])('%j before and %j now: %s', (before, now, effect) => {
    const results = against(smallSuite(truth), only(before), only(now));
    const hits = results.findings.find(f => f.kind === 'hits');
    expect(hits?.grade).toBe('bad');
    expect(hits?.effect).toBe(effect === 'fails' ? 'fails' : 'warns');
    expect(excused(results).includes('hits')).toBe(effect === 'excused');
    expect(results.gate.passed).toBe(effect === 'excused');
  });

  it('without a baseline nothing is excused, and what is good needs none', () => {
    const suite = smallSuite(truth);
    expect(judgeSmall(suite, only(near(5))).gate.passed).toBe(false);
    expect(excused(against(suite, only(near(16, 16)), only(near(16, 16))))).toEqual([]);
  });

  it('what is strict fails open answers, but for those that were no better in the baseline', () => {
    const suite = smallSuite(truth);
    const strict = (before: Left[], now: Left[]) =>
      judgeSmall(suite, only(now), {
        strict: true,
        baseline: { file: 'b.json', baseline: baselineOf(suite, only(before)), allow: [] },
      });
    expect(strict(near(12), near(11)).gate).toMatchObject({ passed: true, strict: true });
    expect(fails(strict(near(30, 30), [...near(26, 26), ...of(4, 12)]))).toEqual(['hits']);
  });

  it('what is strict fails an open answer of which the baseline knows nothing', () => {
    const suite = smallSuite({
      claims: '{ c: { says: One., problem: p, probe: q, same: a, as: b, within: 1, gate: fail } }',
    });
    // Fewer than five runs a side show no likeness.
    const runs = { a: of(4, 10), b: of(4, 10) };
    const baseline = { file: 'b.json', baseline: baselineOf(suite, runs), allow: [] };
    expect(fails(judgeSmall(suite, runs, { strict: true, baseline }))).toEqual(['equivalence']);
  });

  it('nothing of an experiment is excused that became worse', () => {
    // 10.9 is within, 12 is not; so was 0 of 12 before, which is worse by far now.
    const results = against(smallSuite(truth), only(of(12, 12)), only(of(12, 20)));
    expect(fails(results)).toEqual(['hits', 'change']);
    expect(excused(results)).toEqual([]);
  });

  it.each<[name: string, asks: Asks, kind: string, bad: Left[], good: Left[]]>([
    [
      'printed',
      { ...one, printed: '{ values: { a: 10 }, gate: fail }' },
      'fits',
      // 39 runs decide. A printed 10 lies outside all of 12 to 12.38.
      Array.from({ length: 39 }, (_, i) => 12 + i / 100),
      Array.from({ length: 39 }, (_, i) => 9.8 + i / 100),
    ],
    [
      'near',
      { ...one, printed: '{ values: { a: 10 }, near: { tolerance: { absolute: 1 }, gate: fail } }' },
      'near',
      of(16, 12),
      of(16, 10),
    ],
    [
      'repeats',
      { ...one, repeats: '{ tolerance: { absolute: 1 }, gate: fail }' },
      'repeats',
      Array.from({ length: 30 }, (_, i) => 5 * i),
      of(30, 5),
    ],
  ])('%s', (_, asks, kind, bad, good) => {
    const suite = smallSuite(asks);
    const now = (before: Left[]) =>
      against(suite, only(before), only(bad)).findings.find(f => f.kind === kind);
    expect(now(bad)).toMatchObject({ grade: 'bad', effect: 'warns', excused: true });
    // A run of it that died has no number to be judged.
    if (kind === 'fits')
      expect(now([...bad, 'dead'])).toMatchObject({ grade: 'bad', effect: 'warns', excused: true });
    const [worse] = against(suite, only(good), only(bad)).findings.filter(f => f.kind === kind);
    expect(worse).toMatchObject({ grade: 'bad', effect: 'fails' });
    expect(worse?.excused).toBeUndefined();
  });

  const rival: Asks = {
    truth: '{ value: 0, tolerance: { absolute: 1 }, gate: off }',
    claims: '{ c: { says: A is better., problem: p, probe: q, better: a, than: b, gate: fail } }',
    conclusions: '[{ says: A is the best., needs: all, claims: [c], gate: fail }]',
  };
  const spread = (from: number): Left[] => Array.from({ length: 6 }, (_, i) => from + i / 10);
  it.each<[before: Runs, now: Runs, effect: string]>([
    [{ a: spread(5), b: spread(1) }, { a: spread(5), b: spread(1) }, 'excused'],
    [{ a: spread(1), b: spread(5) }, { a: spread(5), b: spread(1) }, 'fails'],
  ])('claims and conclusions: %#', (before, now, effect) => {
    const results = against(smallSuite(rival), before, now);
    for (const kind of ['claim', 'conclusion'] as const)
      expect(results.findings.find(f => f.kind === kind)).toMatchObject({
        grade: 'bad',
        effect: effect === 'excused' ? 'warns' : 'fails',
      });
    expect(results.gate.passed).toBe(effect === 'excused');
  });

  it('a claim is not excused where one of its variants became worse, nor what is concluded from it', () => {
    const suite = smallSuite({ ...rival, truth: '{ value: 0, tolerance: { absolute: 1 }, gate: warn }' });
    const results = against(suite, { a: spread(5), b: spread(1) }, { a: spread(50), b: spread(1) });
    expect(fails(results)).toEqual(expect.arrayContaining(['claim', 'change']));
    expect(excused(results)).toEqual([]);
    // Another variant of the problem may have become worse.
    const third = smallSuite({
      ...rival,
      variants: ['a', 'b', 'd'],
      truth: '{ value: 0, tolerance: { absolute: 1 }, gate: warn }',
    });
    const others = { a: spread(5), b: spread(1) };
    const beside = against(third, { ...others, d: spread(1) }, { ...others, d: spread(50) });
    expect(excused(beside)).toEqual(expect.arrayContaining(['claim', 'conclusion']));
  });

  it('a variant whose runs all died and all die still is excused, one that ran is not', () => {
    const suite = smallSuite({ ...one, repeats: '{ tolerance: { absolute: 1 }, gate: off }' });
    expect(against(suite, only(of(12, 'dead')), only(of(12, 'dead'))).gate.passed).toBe(true);
    expect(fails(against(suite, only(of(12, 5)), only(of(12, 'dead'))))).toContain('runs');
    // Not even one of which a single run was left: it is not shown that more die, and that all do is new.
    expect(fails(against(suite, only([5, ...of(11, 'dead')]), only(of(12, 'dead'))))).toEqual(['runs']);
    // What is missing was there in any baseline.
    expect(fails(against(suite, only(of(12, 5)), only([...of(11, 5), 'missing'])))).toContain('runs');
  });
});

describe('what forbids a comparison, unless it is allowed by name', () => {
  const asks: Asks = {
    ...one,
    truth: '{ value: 10, tolerance: { absolute: 1 }, gate: fail }',
    margin: '{ absolute: 1 }',
  };
  const suite = smallSuite(asks);
  const runs = only(near(30, 30));
  // Made where they are wanted: what runs while the tests are listed is reached by all of them, in `npm run mutants` as well.
  const now = () => judgeSmall(suite, runs);
  const baseline = () => makeBaseline(now());
  const compare = (results: Results, with_: Baseline, allow: string[] = []) =>
    withBaseline(results, { file: 'b.json', baseline: with_, allow });
  const obstacles = (r: Results) =>
    r.findings.flatMap(f => (f.kind === 'obstacle' ? [`${f.name}: ${f.outcome}`] : []));
  const moved: Environment = { ...environment, fingerprint: 'e'.repeat(64), tensorflow: '2.18.1' };

  const version = () => judgeSmall(smallSuite({ ...asks, version: '1.1.0' }), runs);
  const content = () => judgeSmall(smallSuite({ ...asks, epochs: 6 }), runs);
  const second = () =>
    judgeSmall(smallSuite({ ...asks, variants: ['a', 'b'] }), { ...runs, b: near(30, 30) });
  const few = () => judgeSmall(suite, only(near(29, 29)));
  const looser = () =>
    judgeSmall(smallSuite({ ...asks, truth: '{ value: 10, tolerance: { absolute: 2 }, gate: fail }' }), runs);

  it.each<[name: string, results: () => Results, with_: () => Baseline, says: RegExp]>([
    [
      'engine',
      now,
      () => ({ ...baseline(), engine: 'eager' }),
      /trained by the eager engine, this run by the compiled one/,
    ],
    [
      'runtime',
      now,
      () => ({ ...baseline(), environments: [moved] }),
      /another environment: tensorflow 2\.18\.1 → 2\.21\.0/,
    ],
    ['suite-version', version, baseline, /small is version 1\.1\.0 now and was 1\.0\.0/],
    [
      'suite-content',
      content,
      baseline,
      /small 1\.0\.0 has other data or settings than the baseline in p\/a/,
    ],
    ['new-experiment', second, baseline, /small p\/b\/q is not in the baseline, so nothing guards it/],
    [
      'vanished-experiment',
      now,
      () => makeBaseline(second()),
      /small p\/b\/q is in the baseline and not in this run/,
    ],
    ['weaker-demand', looser, baseline, /tolerance \(absolute\) was 1 and is 2/],
  ])('%s', (name, of, from, says) => {
    const [results, with_] = [of(), from()];
    const forbidden = compare(results, with_);
    expect(obstacles(forbidden)).toEqual([`${name}: forbids the comparison`]);
    expect(forbidden.gate.passed).toBe(false);
    expect(forbidden.gate.failures.join()).toMatch(says);
    expect(waysOut(forbidden, 'command line', 'out', 'baseline.json').join()).toContain(`--allow ${name}`);
    const allowed = compare(results, with_, [name]);
    expect(obstacles(allowed)).toEqual([`${name}: allowed`]);
    expect(allowed.gate).toMatchObject({
      passed: true,
      warnings: [expect.stringContaining('(accepted by the call)')],
    });
    // Another name allows nothing.
    expect(compare(results, with_, ['too-few-seeds']).gate.passed).toBe(false);
  });

  it('one experiment, suite or demand alone', () => {
    expect(compare(second(), baseline(), ['new-experiment:p/b/q']).gate.passed).toBe(true);
    expect(compare(second(), baseline(), ['new-experiment:p/a/q']).gate.passed).toBe(false);
    expect(compare(version(), baseline(), ['suite-version:small']).gate.passed).toBe(true);
    expect(compare(version(), baseline(), ['suite-version:other']).gate.passed).toBe(false);
  });

  it('what is worse: it is still said, and that the baseline has to follow', () => {
    const worse = judgeSmall(suite, only(of(30, 15)), {});
    const results = compare(worse, baseline(), ['worse:p/a/q']);
    expect(results.gate.regressions).toBe(0);
    expect(headline(results)).toContain('1 is worse than the baseline, 1 difference accepted');
    expect(waysOut(results, 'pull request', 'out', 'baseline.json')).toEqual([
      'What is accepted passes here alone. The baseline has to follow, or what comes after this is held to the old values: seedgate baseline out --write baseline.json, and commit it.',
    ]);
    expect(waysOut(compare(now(), baseline()), 'pull request', 'out', 'baseline.json')).toEqual([]);
  });

  it('fewer seeds were asked for on purpose: that is told', () => {
    const results = compare(few(), baseline());
    expect(obstacles(results)).toEqual(['fewer-seeds: allowed']);
    expect(results.gate).toMatchObject({
      passed: true,
      warnings: ['baseline: small is run with 29 seeds, and the baseline has 30'],
    });
    expect(obstacles(compare(now(), makeBaseline(few())))).toEqual([]);
  });

  it('too few for the test ever to reject are not', () => {
    const three = (value: number) => only(of(3, value));
    const results = against(suite, three(10), three(10.5));
    expect(obstacles(results)).toEqual(['too-few-seeds: forbids the comparison']);
    expect(results.gate.failures.join()).toMatch(
      /too few seeds for the test ever to reject after Holm: p\/a\/q \(cannot tell: with 3 seeds before and 3 now/,
    );
    expect(against(suite, three(10), three(10.5), ['too-few-seeds']).gate.passed).toBe(true);
    // The same bits need no test, and what is switched off none either.
    expect(obstacles(against(suite, three(10), three(10)))).toEqual([]);
    const off = smallSuite({ ...asks, truth: '{ value: 10, tolerance: { absolute: 1 }, gate: off }' });
    expect(obstacles(against(off, three(10), three(10.5)))).toEqual([]);
  });

  it('the cpu, the order of the environments, and a suite that is only in the baseline', () => {
    const other = { ...environment, cpu: 'another' };
    expect(obstacles(compare(now(), { ...baseline(), environments: [other] }))).toEqual([]);
    const both = { ...baseline(), environments: [moved, environment] };
    const results: Results = { ...now(), environments: [environment, moved] };
    expect(obstacles(compare(results, both))).toEqual([]);
    expect(obstacles(compare(now(), both))).toEqual(['runtime: forbids the comparison']);
  });

  it('what differs without a name of its own is another fingerprint', () => {
    const results = compare(now(), {
      ...baseline(),
      environments: [{ ...environment, fingerprint: 'd'.repeat(64) }],
    });
    expect(results.gate.failures.join()).toContain('another environment: another fingerprint');
  });

  it('an experiment that the call left out has not vanished', () => {
    const whole = smallSuite({ ...asks, variants: ['a', 'b'] });
    const both = { ...runs, b: near(30, 30) };
    const part = judgeSmall(whole, both, {});
    const selected: Results = {
      ...part,
      suites: part.suites.map(s => ({
        ...s,
        unselected: { experiments: ['p/b'], claims: [] },
        problems: s.problems.map(p => ({ ...p, experiments: p.experiments.filter(e => e.variant === 'a') })),
      })),
      findings: part.findings.filter(f => !('experiment' in f) || f.experiment === 'p/a'),
    };
    const results = compare(selected, makeBaseline(part));
    expect(obstacles(results)).toEqual(['left-out: allowed']);
    expect(results.gate.warnings).toEqual(['baseline: 1 experiment of small was left out by the call']);
  });
});

describe('a suite that asks for less than it did', () => {
  const base: Asks = {
    ...one,
    truth: '{ value: 10, tolerance: { absolute: 1 }, share: 0.7, gate: fail }',
    printed: '{ values: { a: 10 }, gate: warn }',
    repeats: '{ tolerance: { relative: 0.1 }, share: 0.7, gate: warn }',
    margin: '{ relative: 0.1 }',
  };
  const runs = only(near(30, 30));
  const weaker = (change: Partial<Asks>) =>
    withBaseline(judgeSmall(smallSuite({ ...base, ...change }), runs), {
      file: 'b.json',
      baseline: makeBaseline(judgeSmall(smallSuite(base), runs)),
    }).findings.flatMap(f => (f.kind === 'obstacle' ? [f.says.replace(/; --allow.*/, '')] : []));

  it.each<[change: Partial<Asks>, says: string[]]>([
    [{}, []],
    // A stricter one is welcome.
    [{ truth: '{ value: 10, tolerance: { absolute: 0.5 }, share: 0.8, gate: fail }' }, []],
    [{ margin: '{ relative: 0.05 }' }, []],
    [{ printed: '{ values: { a: 10 }, gate: fail }' }, []],
    [
      { truth: '{ value: 10, tolerance: { absolute: 1 }, share: 0.6, gate: fail }' },
      ['small:p/a/q:hits demands less than in the baseline: share was 0.7 and is 0.6'],
    ],
    [
      { truth: '{ value: 10, tolerance: { absolute: 1 }, share: 0.7, gate: warn }' },
      ['small:p/a/q:hits demands less than in the baseline: gate fail became warn'],
    ],
    [
      { truth: '{ value: 10, tolerance: { absolute: 1 }, share: 0.7, gate: off }' },
      ["small:p/a/q:hits is demanded by the baseline's suite, and not any more"],
    ],
    [
      { truth: '{ value: 10.5, tolerance: { absolute: 1 }, share: 0.7, gate: fail }' },
      [
        'small:p/a/q:hits demands less than in the baseline: value was [10] and is [10.5]',
        'small:p/q:truth demands less than in the baseline: value was [10] and is [10.5]',
      ],
    ],
    [
      { truth: '{ value: 10, tolerance: { relative: 0.1 }, share: 0.7, gate: fail }' },
      ['small:p/a/q:hits demands less than in the baseline: tolerance (relative) was not there and is 0.1'],
    ],
    [
      { printed: '{ values: { a: 10.0 }, gate: warn }' },
      [
        'small:p/a/q:fits demands less than in the baseline: printed was {"kind":"run","value":[10],"half":[0.5]} and is {"kind":"run","value":[10],"half":[0.05]}',
      ],
    ],
    [{ printed: undefined }, ["small:p/a/q:fits is demanded by the baseline's suite, and not any more"]],
    [
      { repeats: '{ tolerance: { relative: 0.2 }, share: 0.6, gate: warn }' },
      [
        'small:p/a/q:repeats demands less than in the baseline: wanted was 0.7 and is 0.6, tolerance (relative) was 0.1 and is 0.2',
      ],
    ],
    [
      { margin: '{ relative: 0.2 }' },
      ['small:margin demands less than in the baseline: margin (relative) was 0.1 and is 0.2'],
    ],
    [
      { margin: '{ absolute: 3 }' },
      ['small:margin demands less than in the baseline: margin (absolute) was not there and is 3'],
    ],
  ] as [Partial<Asks>, string[]][])('%j', (change, says) => {
    expect(weaker(change)).toEqual(says);
  });

  const claims = (than: string, needs = 'all', list = '[c]'): Asks => ({
    variants: ['a', 'b', 'd'],
    truth: '{ value: 10, tolerance: { absolute: 1 }, gate: off }',
    claims: `{ c: { says: A is better., problem: p, probe: q, better: a, than: ${than}, gate: warn }, e: { says: B is better., problem: p, probe: q, better: b, than: d, gate: warn } }`,
    conclusions: `[{ says: A is the best., needs: ${needs}, claims: ${list} }]`,
  });
  const three = { a: near(6, 6), b: near(6, 6), d: near(6, 6) };
  it.each<[change: Asks, says: string[]]>([
    [claims('[b, d]'), []],
    [claims('[b]'), ['small:c:claim demands less than in the baseline: d is not among its than any more']],
    [
      claims('[b, d]', 'any'),
      ['small:1:conclusion demands less than in the baseline: needs was all and is any'],
    ],
    [
      claims('[b, d]', 'all', '[e]'),
      ['small:1:conclusion demands less than in the baseline: c is not among its claims any more'],
    ],
    [claims('[b, d]', 'all', '[c, e]'), []],
  ])('of claims and conclusions: %#', (change, says) => {
    const results = withBaseline(judgeSmall(smallSuite(change), three), {
      file: 'b.json',
      baseline: makeBaseline(judgeSmall(smallSuite(claims('[b, d]')), three)),
    });
    expect(
      results.findings.flatMap(f => (f.kind === 'obstacle' ? [f.says.replace(/; --allow.*/, '')] : [])),
    ).toEqual(says);
  });

  it('is not said of what a call left out, nor by a baseline that has no demands', () => {
    const suite = smallSuite(claims('[b, d]'));
    const whole = judgeSmall(suite, three);
    const part = (experiments: string[]) =>
      judgeSmall(suite, three, {
        records: recordsOf(suite, three),
      }).suites.map(s => ({
        ...s,
        unselected: { experiments, claims: ['c', 'e'] },
        problems: s.problems.map(p => ({
          ...p,
          experiments: p.experiments.filter(e => !experiments.includes(e.id)),
        })),
      }));
    const selected: Results = {
      ...whole,
      suites: part(['p/b']),
      findings: whole.findings.filter(
        f => f.kind !== 'claim' && f.kind !== 'conclusion' && !('experiment' in f && f.experiment === 'p/b'),
      ),
    };
    const names = (baseline: Baseline) =>
      withBaseline(selected, { file: 'b.json', baseline }).findings.flatMap(f =>
        f.kind === 'obstacle' ? [f.name] : [],
      );
    expect(names(makeBaseline(whole))).toEqual(['left-out']);
    const { demands: _, ...old } = makeBaseline(whole);
    expect(names(old)).toEqual(['left-out']);
  });
});

describe('the file of a baseline', () => {
  const suite = smallSuite({ truth: '{ value: 10, tolerance: { absolute: 1 } }' });
  const made = () => baselineOf(suite, { a: [10, 'dead', 11], b: [9, 9, 9] });
  const written = () => serializeBaseline(made());

  it('has a line for each series and demand, in a fixed order, and is read back', () => {
    const baseline = made();
    const text = serializeBaseline(baseline);
    const back = parseBaseline(text);
    expect(back).toMatchObject({ series: baseline.series, suites: baseline.suites, engine: 'compiled' });
    expect(new Set(back.demands)).toEqual(new Set(baseline.demands));
    expect(serializeBaseline(back)).toBe(text);
    expect(parseBaseline(text.replaceAll('\n', '\r\n'))).toEqual(back);
    const turned = {
      ...baseline,
      series: [...baseline.series].reverse(),
      demands: [...(baseline.demands ?? [])].reverse(),
      suites: [...baseline.suites].reverse(),
    };
    expect(serializeBaseline(turned)).toBe(text);
    const lines = text.split('\n');
    expect(lines.filter(l => l.includes('"experiment":"p/'))).toHaveLength(2);
    expect(lines.filter(l => l.includes('"asks"'))).toHaveLength(4);
    const { demands: _, ...old } = baseline;
    expect(parseBaseline(serializeBaseline(old)).demands).toBeUndefined();
  });

  it('keeps dead runs as such, and the seeds of those that ended', () => {
    expect(made().series[0]).toMatchObject({
      experiment: 'p/a',
      seeds: [1, 2, 3],
      values: [[10], ['NaN'], [11]],
    });
  });

  it('is not made of runs that are missing or failed, nor of none', () => {
    const of_ = (left: Left[]) => () => baselineOf(suite, { a: left, b: [9, 9] });
    expect(of_([10, 'missing'])).toThrow('there are gaps in p/a (1 missing, 0 failed)');
    expect(of_(['failed', 10])).toThrow('there are gaps in p/a (0 missing, 1 failed)');
    const empty = judgeSmall(suite, { a: [10], b: [10] });
    expect(() => makeBaseline({ ...empty, suites: [] })).toThrow('a baseline needs a run; there is none');
  });

  it('is not made of results of an older version', () => {
    const results = judgeSmall(suite, { a: [10], b: [10] });
    const without = (key: 'hash' | 'weights' | 'fingerprints'): Results => ({
      ...results,
      suites: results.suites.map(s => ({
        ...s,
        problems: s.problems.map(p => ({
          ...p,
          experiments: p.experiments.map(e => ({ ...e, [key]: undefined })),
        })),
      })),
    });
    for (const key of ['hash', 'weights', 'fingerprints'] as const)
      expect(() => makeBaseline(without(key)), key).toThrow(
        'the results of p/a lack hash, weights or fingerprints; run again with this version',
      );
  });

  const body = (change: (b: Baseline) => Baseline) => () => serializeBaseline(change(made()));
  const first = (b: Baseline) => b.series[0] as Baseline['series'][number];
  it.each<[text: () => string, says: RegExp]>([
    [() => '', /is not JSON/],
    [() => '{', /is not JSON/],
    [() => 'null', /is damaged at its root/],
    [() => '{"format":2}', /has format 2; this version of seedgate reads format 1/],
    [() => written().replace('"p/a"', '"p/c"'), /was changed after it was written/],
    [() => `${written().trimEnd().slice(0, -1)},"more":1}`, /is damaged at/],
    [() => written().replace('\n}', ',"digest":"x"}'), /was changed after it was written/],
    [body(b => ({ ...b, series: [] })), /is damaged at series/],
    [body(b => ({ ...b, series: [{ ...first(b), seeds: [1, 2] }] })), /as many values as seeds/],
    [body(b => ({ ...b, series: [{ ...first(b), seeds: [1, 3, 2] }] })), /seeds in ascending order/],
    [body(b => ({ ...b, series: [{ ...first(b), seeds: [1, 2, 2] }] })), /seeds in ascending order/],
    [
      body(b => ({ ...b, series: [{ ...first(b), values: [[1], [1, 2], [1]] }] })),
      /as many outputs in every seed/,
    ],
    [body(b => ({ ...b, series: [...b.series, first(b)] })), /holds small p\/a\/q twice/],
  ])('%#', (given, says) => {
    expect(() => parseBaseline(given())).toThrow(says);
  });
});
