import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawOf } from '../../src/suite/data/draws.ts';
import {
  applyScaler,
  fitScaler,
  type ScalerName,
  scaleBack,
  scalerOf,
} from '../../src/suite/data/scalers.ts';
import { formatIssue, makeData, resolveText, type Suite, SuiteError } from '../../src/suite/index.ts';
import { replaced } from '../replaced.ts';

type Rows = number[][];
// Written by sklearn-oracle.py beside it, with scikit-learn.
const file = new URL('../reference/sklearn.json', import.meta.url);
const { scalers } = JSON.parse(readFileSync(file, 'utf8')) as {
  scalers: {
    scaler: ScalerName;
    range: [number, number] | [];
    rows: Rows;
    others: Rows;
    scaled: Rows;
    scaledOthers: Rows;
    back: Rows;
  }[];
};

const arrayOf = (rows: Rows) => ({ shape: [rows.length, rows[0]?.length ?? 0], values: rows.flat() });
/** The mean and the variance are summed in another order than NumPy does: some last bits. */
const near = (values: ArrayLike<number>, expected: Rows) => {
  for (const [i, wanted] of expected.flat().entries())
    expect(Math.abs((values[i] as number) - wanted)).toBeLessThanOrEqual(
      1e-13 * Math.max(1, Math.abs(wanted)),
    );
};

describe("scikit-learn's scalers", () => {
  it.each(scalers)('$scaler to $range', ({ scaler, range, rows, others, scaled, scaledOthers, back }) => {
    const [low, high] = range;
    const source =
      low === undefined || high === undefined ? scaler : { minMax: { to: [low, high] as const } };
    const fitted = fitScaler(scalerOf(source), arrayOf(rows));
    near(applyScaler(fitted, arrayOf(rows)).values, scaled);
    near(applyScaler(fitted, arrayOf(others)).values, scaledOthers);
    near(scaleBack(fitted, others.flat()), back);
  });

  it('leave the columns alone that are not named', () => {
    const rows = arrayOf(scalers[0]?.rows ?? []);
    const fitted = fitScaler(scalerOf({ standardise: { columns: [2] } }), rows);
    const { values } = applyScaler(fitted, rows);
    const changed = Array.from(values, (v, i) => v !== rows.values[i]);
    expect(changed.every((is, i) => is === (i % 4 === 2))).toBe(true);
  });
});

const base = `format: 1
name: scaled
version: 1.0.0
title: Scaled data
source: { title: An article }
seeds: 3
defaults:
  training:
    { epochs: 2, batchSize: 4, validationSplit: 0, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  line:
    title: A line
    data:
      inputs: { reshape: { of: { range: { from: 0, to: 9 } }, shape: [10, 1] } }
      targets: { scale: { of: inputs, by: 200 } }
      scaling: { inputs: standardise, targets: { minMax: { to: [-1, 1] } } }
    evaluation: { split: { last: 2 } }
    metrics: { mse: { metric: meanSquaredError } }
    variants:
      one: { layers: [{ dense: 1 }] }
`;
const resolve = (...changes: [string, string][]): Suite =>
  resolveText('scaled.yaml', replaced(base, ...changes), '.');
const dataOf = (suite: Suite) => {
  const recipe = suite.problems[0]?.recipe;
  if (recipe === undefined) throw new Error('nothing of it is made in the run');
  return makeData(recipe, drawOf({ suite: 'scaled', problem: 'line', seed: 1 }));
};

describe('data that are scaled for the model', () => {
  it('are fitted on the rows that are trained on, and the held-out targets keep their units', () => {
    const { inputs, targets, evaluation, back } = dataOf(resolve());
    // The mean of 0 to 7 is 3.5 and their variance 5.25.
    near(inputs.values, [[0, 1, 2, 3, 4, 5, 6, 7].map(v => (v - 3.5) / Math.sqrt(5.25))]);
    near(targets.values, [[0, 1, 2, 3, 4, 5, 6, 7].map(v => (2 * v) / 7 - 1)]);
    near(evaluation?.inputs.values ?? [], [[8, 9].map(v => (v - 3.5) / Math.sqrt(5.25))]);
    expect(evaluation?.targets.values).toEqual([1600, 1800]);
    near(scaleBack(back ?? [], [-1, 0, 1]), [[0, 700, 1400]]);
  });

  it('are fitted on all rows where that is said, and look to the suite as they are written', () => {
    const suite = resolve(['inputs: standardise', 'inputs: { standardise: { fit: all } }']);
    near(dataOf(suite).inputs.values, [[0, 1, 2, 3, 4, 5, 6, 7].map(v => (v - 4.5) / Math.sqrt(8.25))]);
    expect(suite.problems[0]?.inputs.values).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('are scaled by what is known of other numbers, where that is said', () => {
    const suite = resolve(
      ['inputs: standardise', 'inputs: { standardise: { fit: { mean: 10, deviation: 4 } } }'],
      ['to: [-1, 1]', 'to: [-1, 1], fit: [-200, 1800]'],
    );
    const { inputs, targets, back } = dataOf(suite);
    near(inputs.values, [[0, 1, 2, 3, 4, 5, 6, 7].map(v => (v - 10) / 4)]);
    near(targets.values, [[0, 1, 2, 3, 4, 5, 6, 7].map(v => (200 * v + 200) / 1000 - 1)]);
    near(scaleBack(back ?? [], [-1, 0, 1]), [[-200, 800, 1800]]);
  });

  it.each([
    ['inputs: standardise', 'inputs: { standardise: { columns: [1] } }', 'there is no column 1 among 1'],
    ['to: [-1, 1]', 'to: [1, 1]', 'the first number must be the smaller one'],
    ['metric: meanSquaredError', 'metric: binaryAccuracy', 'takes for classes'],
    [
      'scaling: { inputs: standardise, targets: { minMax: { to: [-1, 1] } } }',
      'scaling: {}',
      'give "inputs", "targets" or both',
    ],
  ])('%s → %s: refused', (from, to, message) => {
    const refused = (): string => {
      try {
        resolve([from, to]);
      } catch (error) {
        if (error instanceof SuiteError) return error.issues.map(formatIssue).join('\n');
        throw error;
      }
      return '';
    };
    expect(refused()).toContain(message);
  });
});
