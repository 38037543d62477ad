import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { alternatives, loadSuite } from '../../src/suite/index.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'seedgate-assumptions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A suite whose problem has these marks. */
function suite(marks: string, name = 'suite'): string {
  const file = path.join(folder, `${name}.yaml`);
  writeFileSync(
    file,
    `format: 1
name: s
version: 1.0.0
title: T
source: { title: S }
seeds: 3
defaults:
  training: { epochs: 1, batchSize: 4, validationSplit: 0, shuffle: false, optimizer: { name: sgd, learningRate: 0.1 }, loss: meanSquaredError }
problems:
  defaults:
    title: T
    data: { inputs: [[1], [2], [3], [4]], targets: [[1], [2], [3], [4]] }
    evaluation: { split: { last: 1 } }
    marks: ${marks}
    metrics: { rmse: { metric: rootMeanSquaredError } }
    variants:
      a: { layers: [{ dense: 1 }] }
      b: { layers: [{ dense: 2 }, { dense: 1 }] }
`,
  );
  return file;
}

describe('what is assumed of the data', () => {
  it('is kept with the problem and tried in all its experiments', () => {
    const file = suite(
      '{ inputs: { assumed: Scaled., alternatives: [[[10], [20], [30], [40]]] }, targets: stated, evaluation: { assumed: Mine., alternatives: [{ split: { last: 2 } }] } }',
    );
    const own = loadSuite(file);
    expect(own.problems[0]?.marks).toMatchObject({ inputs: { assumed: 'Scaled.' }, targets: 'stated' });
    const [inputs, evaluation, ...more] = alternatives(file);
    expect(more).toEqual([]);
    expect(inputs).toMatchObject({
      where: 'defaults',
      setting: 'inputs',
      why: 'Scaled.',
      experiments: ['defaults/a', 'defaults/b'],
    });
    expect(inputs?.suite.problems[0]?.inputs.values).toEqual([10, 20, 30]);
    expect(inputs?.suite.problems[0]?.targets.values).toEqual([1, 2, 3]);
    expect(evaluation?.suite.problems[0]?.evaluation?.inputs.values).toEqual([3, 4]);
    expect(evaluation?.suite.problems[0]?.inputs.values).toEqual([1, 2]);
    // The suite itself is not touched, and what changes the data changes what is trained.
    expect(own.problems[0]?.inputs.values).toEqual([1, 2, 3]);
    expect(inputs?.suite.experiments[0]?.hash).not.toBe(own.experiments[0]?.hash);
  });

  it('is about what is written there', () => {
    expect(() => loadSuite(suite('{ scaling: stated }', 'unknown'))).toThrow(
      'marks no setting that is written here; there are inputs, targets, evaluation',
    );
  });

  it('has values that the format knows, and data that fit', () => {
    const unknown = suite('{ inputs: { assumed: x, alternatives: [{ cvs: 1 }] } }', 'value');
    expect(() => alternatives(unknown)).toThrow('is no value for inputs');
    const short = suite('{ inputs: { assumed: x, alternatives: [[[1], [2]]] } }', 'short');
    expect(() => alternatives(short)).toThrow('samples');
  });
});
