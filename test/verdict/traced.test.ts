import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/index.ts';
import type { Num } from '../../src/records/index.ts';
import { type Baseline, parseBaseline, serializeBaseline, traceBaselines } from '../../src/verdict/index.ts';

// The states of a baseline, made by hand: its file, and what becomes of each value from one to the next.

interface Made {
  readonly experiment?: string;
  readonly probe?: string;
  readonly metric?: string;
  readonly hash?: string;
  readonly values: readonly (Num | readonly Num[])[];
  readonly weights?: string;
}
const series = ({ experiment = 'p/a', probe = 'q', metric, hash = 'h', values, weights = 'w' }: Made) => ({
  suite: 's',
  experiment,
  probe,
  ...(metric !== undefined && { metric }),
  hash,
  weights,
  fingerprints: ['f'],
  seeds: values.map((_, i) => i + 1),
  values: values.map(v => [v].flat() as Num[]),
});
const state = (demands: Baseline['demands'], ...all: Made[]): Baseline => ({
  format: 1,
  seedgate: 'test',
  engine: 'compiled',
  environments: [],
  suites: [
    { name: 't', version: '1.0.0', hash: 't' },
    { name: 's', version: '1.0.0', hash: 's' },
    { name: 'a', version: '1.0.0', hash: 'a' },
  ],
  series: all.map(series),
  ...(demands && { demands }),
});
const demand = (id: string, asks: Record<string, string | number>) => ({
  suite: 's',
  id: `s:${id}`,
  gate: 'fail' as const,
  asks,
});
const flat = (n: number, value: number): number[] => new Array<number>(n).fill(value);

describe('the file', () => {
  const made = state(
    [demand('z', { share: 1 }), demand('a', { share: 1 }), demand('m', { share: 1 })],
    { experiment: 'p/z', values: [1] },
    { experiment: 'p/a', probe: 'm', metric: 'accuracy', values: [0.5] },
    { experiment: 'p/m', values: [2] },
    { experiment: 'p/a', values: [[1, 2]] },
  );
  it('holds all that it is made of, sorted by name', () => {
    const back = parseBaseline(serializeBaseline(made));
    expect(back.suites.map(s => s.name)).toEqual(['a', 's', 't']);
    expect(back.series.map(s => `${s.experiment}/${s.probe}`)).toEqual(['p/a/m', 'p/a/q', 'p/m/q', 'p/z/q']);
    expect(back.series[0]).toEqual(
      series({ experiment: 'p/a', probe: 'm', metric: 'accuracy', values: [0.5] }),
    );
    expect(back.series[1]).not.toHaveProperty('metric');
    expect(back.demands?.map(d => d.id)).toEqual(['s:a', 's:m', 's:z']);
    expect(back.environments).toEqual([]);
    expect(serializeBaseline(made)).toContain('"environments":[],\n');
    expect(serializeBaseline(made)).not.toContain('undefined');
  });

  it('may end with any blanks and with nothing else', () => {
    const text = serializeBaseline(made);
    expect(parseBaseline(`${text}\n \n`).series).toHaveLength(4);
    expect(parseBaseline(text.replace('"\n}\n', '"}')).series).toHaveLength(4);
    expect(parseBaseline(text.replace('"\n}\n', '"\n\n }')).series).toHaveLength(4);
  });
});

describe('a file that is refused', () => {
  it('of a series that was made in two places is none', () => {
    const two = state(undefined, { values: [1] });
    const text = serializeBaseline({
      ...two,
      series: two.series.map(s => ({ ...s, fingerprints: ['f', 'g'] })),
    });
    expect(parseBaseline(text).series[0]?.fingerprints).toEqual(['f', 'g']);
    const none = serializeBaseline({ ...two, series: two.series.map(s => ({ ...s, fingerprints: [] })) });
    expect(() => parseBaseline(none)).toThrow('is damaged at series.0.fingerprints');
  });

  it('has its digest before its end, so that what follows is guarded by none', () => {
    const asks = { suite: 's', id: 's:d', gate: 'fail', asks: {} };
    const text = serializeBaseline(state([asks as never], { values: [1] }));
    const body = text.slice(0, text.indexOf('"asks":{') + '"asks":{'.length);
    const digest = `"digest":"${sha256(body)}"`;
    const forged = `${body}${digest}}},\n{"suite":"s","id":"s:e","gate":"off","asks":{}}\n],\n${digest}\n}\n`;
    expect(JSON.parse(forged).demands).toHaveLength(2);
    expect(() => parseBaseline(forged)).toThrow('its digest does not fit');
  });
});

describe('from state to state', () => {
  const truth = [demand('p/q:truth', { value: '[10]' }), demand('margin', { 'margin (absolute)': 1 })];

  it('a value is held to the first state that has it, by the truth and the margin of its suite', () => {
    // Another one stands before it in every state.
    const first: Made = { probe: 'first', hash: 'its own', values: flat(12, 1) };
    const [, trace] = traceBaselines([
      state(truth, first, { values: flat(12, 10) }),
      state(truth, first, { values: flat(12, 10.5), weights: 'x' }),
      state(truth, first, { values: flat(12, 15), weights: 'y', hash: 'other' }),
      state(truth, first, { values: flat(12, 4), weights: 'z', hash: 'other' }),
    ]);
    expect(trace).toMatchObject({
      suite: 's',
      experiment: 'p/a',
      probe: 'q',
      shows: '|error|',
      worseSince: 2,
    });
    expect(trace).not.toHaveProperty('better');
    expect(trace?.points.map(p => [p.at, p.outcome, p.changed, p.band?.median])).toEqual([
      [0, 'first', false, 0],
      [1, 'shown no worse', false, 0.5],
      [2, 'worse', true, 5],
      [3, 'worse', false, 6],
    ]);
    expect(trace?.points[0]?.says).toBe('the first state that is looked at');
    expect(trace?.points[2]?.says).toMatch(/^worse: /);
  });

  it('one that came back is worse since no state', () => {
    const [trace] = traceBaselines([
      state(truth, { values: flat(12, 10) }),
      state(truth, { values: flat(12, 15), weights: 'x' }),
      state(truth, { values: flat(12, 10), weights: 'y' }),
    ]);
    expect(trace?.points.map(p => p.outcome)).toEqual(['first', 'worse', 'shown no worse']);
    expect(trace).not.toHaveProperty('worseSince');
  });

  it.each([
    ['lower', 'worse'],
    ['higher', 'shown no worse'],
  ] as const)('a metric of which %s is better that grew is %s', (better, outcome) => {
    const metric = [demand('p/m:metric', { better, 'margin (relative)': 0.1 })];
    const of = (value: number, weights: string) =>
      state(metric, { probe: 'm', metric: 'x', values: flat(12, value), weights });
    const [trace] = traceBaselines([of(1, 'w'), of(2, 'x')]);
    expect(trace).toMatchObject({ shows: 'value', better });
    expect(trace?.points.map(p => [p.outcome, p.band?.low, p.band?.high])).toEqual([
      ['first', 1, 1],
      [outcome, 2, 2],
    ]);
  });

  it('each value by itself, where another comes later or has other outputs', () => {
    const traces = traceBaselines([
      state(undefined, { values: flat(12, 10) }),
      state(undefined, { values: flat(12, 10), weights: 'x' }, { probe: 'r', values: flat(12, 3) }),
      state(
        undefined,
        { values: new Array(12).fill([10, 11]), weights: 'y' },
        { probe: 'r', values: flat(12, 30), weights: 'y' },
      ),
    ]);
    expect(traces.map(t => [t.probe, t.shows, t.points.map(p => [p.at, p.outcome])])).toEqual([
      [
        'q',
        'value',
        [
          [0, 'first'],
          [1, 'not shown moved'],
          [2, 'first'],
        ],
      ],
      [
        'r',
        'value',
        [
          [1, 'first'],
          [2, 'moved'],
        ],
      ],
    ]);
  });

  it('runs that died are counted, and where all did nothing is drawn', () => {
    const [trace] = traceBaselines([
      state(truth, { values: [10, 'NaN', 12, 11] }),
      state(truth, { values: ['NaN', 'NaN', 'NaN', 'Infinity'], weights: 'x' }),
    ]);
    expect(trace?.points[0]).toMatchObject({ seeds: 4, dead: 1, band: { low: 0.5, median: 1, high: 1.5 } });
    expect(trace?.points[1]).toMatchObject({ seeds: 4, dead: 4 });
    expect(trace?.points[1]).not.toHaveProperty('band');
  });

  it('the truth of a state is that of the last one before it that says so, or else of the next', () => {
    const later = [demand('p/q:truth', { value: '[20]' })];
    const shown = traceBaselines([
      state(undefined, { values: flat(3, 10) }),
      state(truth, { values: flat(3, 10), weights: 'x' }),
      state(undefined, { values: flat(3, 10), weights: 'y' }),
      state(later, { values: flat(3, 10), weights: 'z' }),
    ])[0]?.points.map(p => p.band?.median);
    expect(shown).toEqual([0, 0, 0, 10]);
  });
});
