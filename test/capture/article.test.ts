import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadSuite, type NativeExperiment, nativeExperiments } from '../../src/suite/index.ts';
import { hashOf } from '../../src/suite/meaning.ts';
import { captured } from './support.ts';

const { draft, suite } = captured('article', { keras: '2.2', quick: true });
const ours = nativeExperiments(
  loadSuite(fileURLToPath(new URL('../../suites/lstm-sequences', import.meta.url))),
);
const found = nativeExperiments(suite);

/** All that decides a training but the names: what two experiments of the same article have to have in common. */
const meaningOf = ({ problem, variant }: NativeExperiment) => ({
  inputs: { shape: problem.inputs.shape, values: [...problem.inputs.values] },
  targets: { shape: problem.targets.shape, values: [...problem.targets.values] },
  layers: variant.layers,
  training: variant.training,
});

/** Which of the captured models is which of the suite's, in the order of the script. */
const pairs = ours.map((experiment, i) => [experiment.id, experiment, found[i] as NativeExperiment] as const);

it('finds all 13 models of the article, and the five problems that they are trained on', () => {
  expect(draft.fates.filter(f => f.obstacle !== undefined)).toEqual([]);
  expect(found).toHaveLength(13);
  expect(suite.problems).toHaveLength(5);
});

describe.each(pairs)('%s', (_, own, other) => {
  it('has the data, the model and the settings of the suite that was written by hand', () => {
    expect(meaningOf(other)).toEqual(meaningOf(own));
  });

  it('has its probe, asked for the same number', () => {
    const asked = own.problem.probes[0]?.input;
    expect(other.problem.probes.map(p => p.input)).toContainEqual(asked);
  });

  it('is the same run, seed for seed, by the same names', () => {
    // The hash is of all that decides a run but the seed, so that equal ones give equal weights.
    const streams = { suite: 's', problem: 'p', variant: 'v' };
    const named = ({ problem, variant }: NativeExperiment) =>
      hashOf(streams, { ...problem, probes: [] }, variant);
    expect(named(other)).toBe(named(own));
  });
});

it('writes the data as the rules that made them, so that no file is needed', () => {
  expect(draft.files.map(f => path.basename(f.name))).toEqual([]);
});
