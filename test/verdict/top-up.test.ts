import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/records/index.ts';
import { type Experiment, resolveText } from '../../src/suite/index.ts';
import type { Outcome } from '../../src/verdict/judging.ts';
import { nextTopUp } from '../../src/verdict/top-up.ts';
import { upTo } from './small.ts';

// How many more seeds a printed value asks for. A record holds no more than the rule looks at.

const suite = resolveText(
  'printed.yaml',
  `format: 1
name: printed
version: 1.0.0
title: Printed
source: { title: An article }
seeds: 12
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  p:
    title: A problem
    data: { inputs: [[1], [2]], targets: [[1, 2], [2, 3]] }
    probes: { q: { input: [3], printed: { values: { a: [100, 100] } } } }
    variants: { a: { layers: [{ dense: 2 }] } }
`,
  '.',
);
const [experiment] = suite.experiments as [Experiment];
const record = (q: readonly (number | 'NaN')[], more: Partial<RunRecord> = {}) =>
  ({ status: 'ok', predictions: { q }, ...more }) as RunRecord;
const good = (n: number) => upTo(n).map(() => record([1, 2]));

function next(planned: readonly Outcome[], added: readonly RunRecord[] = [], of: Experiment = experiment) {
  return nextTopUp(suite, of, new Map(planned.map((o, i) => [i + 1, o])), added);
}

describe('a printed value of two outputs that no run comes to', () => {
  it.each<[name: string, planned: Outcome[], added: RunRecord[], next: object | undefined]>([
    // 2 · 2 / 0.05 − 1 runs decide of two outputs, and 12 are there.
    ['asks for what is needed to decide', good(12), [], { seed: 13, most: 67 }],
    ['and for less after some were added', good(12), good(60), { seed: 73, most: 7 }],
    ['and for none when it is decided', good(12), good(67), undefined],
    [
      'a run that diverged is none of them',
      [...good(11), record([1, 2], { status: 'diverged' })],
      [],
      { seed: 13, most: 68 },
    ],
    [
      'nor one of which an output is not finite',
      [...good(11), record([1, 'NaN'])],
      [],
      { seed: 13, most: 68 },
    ],
    ['nor one that lacks an output', [...good(11), record([1])], [], { seed: 13, most: 68 }],
    ['nor one that lacks the probe', [...good(11), record([])], [], { seed: 13, most: 68 }],
    ['none where a run failed', [...good(11), record([], { status: 'failed' })], [], undefined],
    ['none where a run is missing', [...good(11), 'missing'], [], undefined],
    ['none where it lies between', [...good(11), record([200, 200])], [], undefined],
  ])('%s', (_, planned, added, expected) => {
    expect(next(planned, added)).toEqual(expected);
  });
});

it('of a program whose runs are one run asks for none', () => {
  const program = {
    ...experiment,
    variant: { ...experiment.variant, program: { command: ['python3'], environment: {} } },
  } as unknown as Experiment;
  const seeded = (v: number) => record([v, 2], { seeded: ['numpy'] });
  expect(next(good(12), [], program)).toBeUndefined();
  expect(next([...upTo(11).map(seeded), seeded(2)], [], program)).toEqual({ seed: 13, most: 67 });
});
