import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../src/base/index.ts';
import { type Baseline, traceBaselines } from '../../src/verdict/index.ts';

const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

/** A state in which one probe, whose truth is 10, is off by some amount. */
function state(name: string, off: number, more: Partial<Baseline['series'][number]> = {}): Baseline {
  const draws = generatorOf(name);
  return {
    format: 1,
    seedgate: '0.0.0',
    engine: 'compiled',
    environments: [],
    suites: [{ name: 's', version: '1.0.0', hash: 'h' }],
    series: [
      {
        suite: 's',
        experiment: 'p/v',
        probe: 'q',
        hash: 'h',
        weights: name,
        fingerprints: ['f'],
        seeds,
        values: seeds.map(() => [10 + off + 0.1 * draws.normal()]),
        ...more,
      },
    ],
    demands: [
      { suite: 's', id: 's:margin', gate: 'fail', asks: { 'margin (relative)': 0.05 } },
      { suite: 's', id: 's:p/q:truth', gate: 'fail', asks: { value: '[10]' } },
    ],
  };
}
const outcomes = (states: readonly Baseline[]) => traceBaselines(states)[0]?.points.map(p => p.outcome);

describe('a value through the states of a baseline', () => {
  it('is worse since the first state from which on it is worse to the end', () => {
    const states = [state('a', 1), state('b', 3), state('c', 1), state('d', 3), state('e', 3)];
    const [trace] = traceBaselines(states);
    expect(trace?.points.map(p => p.outcome === 'worse')).toEqual([false, true, false, true, true]);
    expect(trace?.worseSince).toBe(3);
    expect(trace?.shows).toBe('|error|');
    expect(traceBaselines(states.slice(0, 3))[0]?.worseSince).toBe(undefined);
  });

  it('that creeps is found against the first state, where each step by itself shows nothing', () => {
    const steps = [1, 1.04, 1.08, 1.12, 1.16, 1.2, 1.24, 1.28].map(off => ({ ...state('same', off) }));
    for (const [i, step] of steps.entries())
      if (i > 0) expect(outcomes([steps[i - 1] as Baseline, step])?.[1]).not.toBe('worse');
    expect(outcomes(steps)?.at(-1)).toBe('worse');
  });

  it('has median and quartiles of its errors, as numpy has them', () => {
    // numpy.quantile([0, 1, 2, 4], [.25, .5, .75]) = [0.75, 1.5, 2.5], exactly; a dead run counts as dead and is left out.
    const [trace] = traceBaselines([
      state('a', 0, { seeds: [1, 2, 3, 4, 5], values: [[10], [11], [12], [6], ['NaN']] }),
    ]);
    expect(trace?.points[0]).toMatchObject({
      seeds: 5,
      dead: 1,
      band: { low: 0.75, median: 1.5, high: 2.5 },
    });
  });

  it('is the value itself where nobody knows the truth, and says when its settings are others', () => {
    const bare = (s: Baseline): Baseline => ({ ...s, demands: [] });
    const [trace] = traceBaselines([bare(state('a', 1)), bare(state('b', 3, { hash: 'other' }))]);
    expect(trace?.shows).toBe('value');
    expect(trace?.points.map(p => [p.outcome, p.changed])).toEqual([
      ['first', false],
      ['moved', true],
    ]);
    expect(trace?.points[0]?.band?.median).toBeCloseTo(11, 0);
  });
});
