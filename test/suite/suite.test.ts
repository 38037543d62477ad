import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { withFormatTables } from '../../scripts/format-tables.ts';
import { loadSuite, nativeExperiments, readSource, resolveText, unmarked } from '../../src/suite/index.ts';
import { suiteJsonSchema } from '../../src/suite/json-schema.ts';
import { replaced } from '../replaced.ts';
import { temporaryFolder } from '../temporary.ts';
import { valid } from './corpus.ts';

const article = loadSuite('suites/lstm-sequences');
const problem = (id: string) => {
  const found = article.problems.find(p => p.id === id);
  if (found === undefined) throw new Error(`no problem ${id}`);
  return found;
};

describe("the article's suite", () => {
  it('holds its 13 experiments and its claims', () => {
    expect(article.experiments.map(e => e.id)).toEqual([
      'one-to-one-1/simple',
      'one-to-one-1/stacked',
      'one-to-one-2/simple',
      'one-to-one-2/stacked',
      'many-to-one-1/simple',
      'many-to-one-1/stacked',
      'many-to-one-1/bidirectional',
      'many-to-one-2/simple',
      'many-to-one-2/stacked',
      'many-to-one-2/bidirectional',
      'many-to-one-2-to-2/simple',
      'many-to-one-2-to-2/stacked',
      'many-to-one-2-to-2/bidirectional',
    ]);
    // Seven claims, the last of them once against each of the two truths.
    expect(article.claims).toHaveLength(8);
    expect(article.defects).toHaveLength(3);
  });

  // The expected numbers are the article's own data, as its text describes them.
  it('makes the data of the article', () => {
    expect(problem('one-to-one-1').inputs.shape).toEqual([20, 1, 1]);
    expect(problem('one-to-one-1').targets.values).toEqual(
      Array.from({ length: 20 }, (_, i) => 15 * (i + 1)),
    );
    expect(problem('one-to-one-2').inputs.values.slice(0, 4)).toEqual([2, 3, 4, 6]);
    expect(problem('one-to-one-2').targets.values.slice(0, 3)).toEqual([6, 24, 54]);
    expect(problem('one-to-one-2').targets.values.at(-1)).toBe(3750);
    expect(problem('many-to-one-1').inputs.shape).toEqual([15, 3, 1]);
    expect(problem('many-to-one-1').targets.values.slice(0, 2)).toEqual([6, 15]);
    expect(problem('many-to-one-1').targets.values.at(-1)).toBe(132);
    expect(problem('many-to-one-2').inputs.values.slice(0, 6)).toEqual([3, 5, 6, 10, 9, 15]);
    expect(problem('many-to-one-2').targets.values.slice(0, 2)).toEqual([24, 48]);
    expect(problem('many-to-one-2').targets.values.at(-1)).toBe(360);
    expect(problem('many-to-one-2-to-2').targets.values.slice(0, 4)).toEqual([12, 20, 21, 35]);
    expect(problem('many-to-one-2-to-2').targets.values.slice(-2)).toEqual([138, 230]);
  });

  it('pins what Keras and tf.layers do differently', () => {
    const lstm = nativeExperiments(article)[0]?.variant.layers[0];
    expect(lstm?.options).toMatchObject({
      activation: 'relu',
      recurrentActivation: 'hardSigmoid',
      kernelInitializer: 'glorotUniform',
      recurrentInitializer: 'orthogonal',
      unitForgetBias: true,
    });
    expect(nativeExperiments(article)[0]?.variant.training.optimizer).toMatchObject({
      name: 'adam',
      epsilon: 1e-7,
    });
  });

  it('marks every setting as stated or assumed', () => {
    expect(unmarked(readSource('suites/lstm-sequences/suite.yaml').source)).toEqual([]);
  });

  it('knows where a check stands in its file', () => {
    const { line } = article.locate(['problems', 'one-to-one-1', 'probes', '30', 'truth']);
    expect(readFileSync(article.file, 'utf8').split('\n')[line - 1]).toContain('value: 450');
  });
});

test('the tables in docs/suite-format.md are those of the code (npm run docs writes them)', () => {
  const text = readFileSync('docs/suite-format.md', 'utf8');
  expect(text).toBe(withFormatTables(text));
});

describe('the published JSON Schema', () => {
  it('is what the schema in the code gives (npm run schema writes it)', () => {
    expect(readFileSync('schema/suite.schema.json', 'utf8')).toBe(suiteJsonSchema());
  });
});

describe('the hash of an experiment', () => {
  const hashes = (text: string) => resolveText('s.yaml', text, '.').experiments.map(e => e.hash);

  it('does not depend on titles, truths or tolerances, which decide no run', () => {
    const other = replaced(valid, ['Twice the input', 'Double'], ['value: 24', 'value: 25']);
    expect(hashes(other)).toEqual(hashes(valid));
    expect(resolveText('s.yaml', other, '.').hash).not.toBe(resolveText('s.yaml', valid, '.').hash);
  });

  it.each([
    ['the epochs', 'epochs: 5', 'epochs: 6'],
    ['the data', 'by: 2', 'by: 3'],
    ["a probe's input", 'input: [12]', 'input: [13]'],
    ["the suite's name", 'name: tiny', 'name: small'],
  ])('depends on %s', (_, from, to) => {
    for (const [i, hash] of hashes(replaced(valid, [from, to])).entries())
      expect(hash).not.toBe(hashes(valid)[i]);
  });

  it('is the same however the file is written', () => {
    expect(hashes(replaced(valid, ['{ from: 1, to: 10 }', '{ to: 10, from: 1, step: 1 }']))).toEqual(
      hashes(valid),
    );
  });
});

describe('targets of one output', () => {
  const nested = '[[3], [5], [7]]';
  const of = (targets: string) =>
    replaced(replaced(valid, ['{ scale: { of: inputs, by: 2 } }', targets]), [
      '{ reshape: { of: { range: { from: 1, to: 10 } }, shape: [10, 1] } }',
      '[[1], [2], [3]]',
    ]);

  it('may be a flat list, and are the same suite as in lists of one', () => {
    const flat = resolveText('s.yaml', of('[3, 5, 7]'), '.');
    expect(flat.problems[0]?.targets).toEqual({ shape: [3, 1], values: [3, 5, 7] });
    expect(flat.hash).toBe(resolveText('s.yaml', of(nested), '.').hash);
  });

  it('may be flat in an evaluation too, whose data are then of the same form', () => {
    const held = (targets: string) =>
      replaced(of(nested), [
        '    probes:',
        `    evaluation: { inputs: [[4], [5]], targets: ${targets} }
    metrics: { error: { metric: meanSquaredError } }
    probes:`,
      ]);
    const [flat, lists] = ['[9, 11]', '[[9], [11]]'].map(t => resolveText('s.yaml', held(t), '.'));
    expect(flat?.problems[0]?.evaluation?.targets).toEqual({ shape: [2, 1], values: [9, 11] });
    expect(flat?.hash).toBe(lists?.hash);
  });
});

describe("a probe's input", () => {
  const folder = temporaryFolder('probe');
  const inputOf = (input: string, text = valid) =>
    resolveText('s.yaml', replaced(text, ['input: [12]', `input: ${input}`]), folder).problems[0]?.probes[0]
      ?.input;
  writeFileSync(path.join(folder, 'one.csv'), 'a,b\n12,1\n');

  it.each([
    ['a sample of the inputs', '{ slice: { of: inputs, from: 6, to: 7 } }', 7],
    ['a range', '{ range: { from: 12, to: 12 } }', 12],
    ['a column of a file', '{ csv: { file: one.csv, columns: [a] } }', 12],
    ['a function of numbers', '{ scale: { of: [6], by: 2 } }', 12],
  ])('may be %s', (_, input, value) => {
    expect(inputOf(input)).toEqual({ shape: [1], values: [value] });
  });

  it('is one of all samples of the data, those that are held out among them', () => {
    const held = replaced(valid, [
      '    probes:',
      `    evaluation: { split: { last: 3 } }
    metrics: { error: { metric: meanSquaredError } }
    probes:`,
    ]);
    expect(inputOf('{ slice: { of: inputs, from: 9 } }', held)).toEqual({ shape: [1], values: [10] });
  });
});

describe('a CSV file beside the suite', () => {
  const folder = temporaryFolder('csv');
  const withData = (columns: string) =>
    replaced(
      valid,
      [
        '{ reshape: { of: { range: { from: 1, to: 10 } }, shape: [10, 1] } }',
        `{ csv: { file: data.csv, columns: [${columns}] } }`,
      ],
      ['input: [12]', 'input: [1, 2]'],
    );

  it('gives its columns by name', () => {
    writeFileSync(path.join(folder, 'data.csv'), '\uFEFFb,a\r\n1,"2"\r\n3,4e1\r\n5,6\r\n');
    const suite = resolveText(
      's.yaml',
      replaced(withData('a, b'), ['{ scale: { of: inputs, by: 2 } }', '{ rowSum: inputs }']),
      folder,
    );
    expect(suite.problems[0]?.inputs).toEqual({ shape: [3, 2], values: [2, 1, 40, 3, 6, 5] });
  });

  it('names line and column of what is no number', () => {
    writeFileSync(path.join(folder, 'data.csv'), 'a,b\n1,2\n3,\n');
    expect(() => resolveText('s.yaml', withData('a, b'), folder)).toThrow(
      'line 3, column "b": "" is not a finite number',
    );
  });

  it('must not be a link out of the folder', () => {
    symlinkSync('/etc/hostname', path.join(folder, 'link.csv'));
    expect(() => resolveText('s.yaml', replaced(withData('a'), ['data.csv', 'link.csv']), folder)).toThrow(
      'lies outside',
    );
  });
});
