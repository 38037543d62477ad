import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inline, isSmall, ruleOf, targetRule, windowsOf } from '../../src/capture/data.ts';
import type { Member } from '../../src/capture/group.ts';
import type { Measure } from '../../src/capture/measure.ts';
import { describeParted, mergeSuite } from '../../src/capture/merge.ts';
import { nameVariants } from '../../src/capture/name-variants.ts';
import { neededFiles } from '../../src/capture/needs.ts';
import { scriptOf } from '../../src/capture/notebook.ts';
import { asShare, expressionFor, findPrinted } from '../../src/capture/printed.ts';
import { sourceOf } from '../../src/capture/sources.ts';
import { documentText, suiteDocument } from '../../src/capture/text.ts';
import type { Trained } from '../../src/capture/trained.ts';
import { targetsName } from '../../src/capture/writer.ts';
import type { SuiteSource } from '../../src/suite/index.ts';
import { temporaryFolder } from '../temporary.ts';

const print = (text: string, n = 2) => ({ event: 'print' as const, n, text });
const digits = (values: number[], text: string) => findPrinted(values, [print(text)], 1)?.map(p => p.digits);

describe('a printed number', () => {
  it.each([
    ['rounded', 0.75, 'accuracy 0.750\n', '0.750'],
    ['with all digits of a float32', 8.284136772155762, '[[8.284137]]\n', '8.284137'],
    ['as a percentage with its sign', 0.75, 'compile_metrics: 75.00%\n', '0.7500'],
    ['as a percentage without one', 0.9738, 'Accuracy: 97.38\n', '0.9738'],
    ['with an exponent', 0.000123, 'loss: 1.23e-04', '1.23e-04'],
    ['below zero', -6.064, 'r2 -6.06', '-6.06'],
  ])('is found %s', (_, value, text, wanted) => {
    expect(digits([value], text)).toEqual([wanted]);
  });

  it('is not found among numbers that say too little or are others', () => {
    expect(digits([1], 'epoch 1\n')).toBeUndefined();
    expect(digits([0.75], 'accuracy 0.76\n')).toBeUndefined();
    expect(digits([Number.NaN], 'loss nan 0.5')).toBeUndefined();
    expect(findPrinted([0.75], [print('0.750', 1)], 1)).toBeUndefined();
  });

  it('is found for each of several values in their order', () => {
    expect(digits([29.1, 49.25], '[[29.1 49.25]]')).toEqual(['29.1', '49.25']);
    expect(digits([49.25, 29.1], '[[29.1 49.25]]')).toBeUndefined();
  });

  it('keeps the zeros of a share', () => {
    expect(asShare('75.00')).toBe('0.7500');
    expect(asShare('100')).toBe('1.00');
  });

  it('is found again by the words before it, whatever other numbers are', () => {
    const found = findPrinted([0.51], [print('Epoch 3: validation loss 0.51 (best 0.40)\n')], 1)?.[0];
    const expression = found && expressionFor(found);
    expect(new RegExp(expression ?? '').exec('Epoch 12: validation loss 1.5e-3 (best 0)')?.[1]).toBe(
      '1.5e-3',
    );
  });
});

describe('where a program leaves a printed number', () => {
  const measure = (text: string): Measure => ({
    id: 'accuracy',
    kind: 'printed',
    name: 'accuracy',
    metric: 'binaryAccuracy',
    values: [0.75],
    on: undefined,
    sample: undefined,
    printed: findPrinted([0.75], [print(text)], 1),
    line: 1,
  });

  it.each([
    ['accuracy: 0.750\n', false],
    ['accuracy: 75.00%\n', true],
    ['accuracy: 75.00\n', true],
  ])('%j is a percentage: %s', (text, percent) => {
    const found = sourceOf(measure(text), { fit: {} } as Trained, [print(text)]);
    expect(found?.map(f => f.percent)).toEqual([percent]);
  });
});

describe('a rule of data', () => {
  it('is a range, windows over one, or columns of ranges', () => {
    const windows = [1, 2, 3, 2, 3, 4, 3, 4, 5, 4, 5, 6];
    expect(ruleOf({ shape: [4, 3, 1], values: windows })).toEqual({
      reshape: { of: { windows: { of: { range: { from: 1, to: 6 } }, steps: 3 } }, shape: [4, 3, 1] },
    });
    expect(ruleOf({ shape: [4, 2], values: [2, 3, 4, 6, 6, 9, 8, 12] })).toEqual({
      columns: [{ range: { from: 2, to: 8, step: 2 } }, { range: { from: 3, to: 12, step: 3 } }],
    });
    expect(ruleOf({ shape: [5], values: [0, 0.1, 0.2, 0.30000000000000004, 0.4] })).toEqual({
      range: { from: 0, to: 0.4, step: 0.1 },
    });
  });

  it('is not seen where the numbers are others', () => {
    expect(ruleOf({ shape: [5], values: [1, 2, 3, 4, 6] })).toBeUndefined();
    expect(ruleOf({ shape: [5], values: [1, 1, 1, 1, 1] })).toBeUndefined();
    expect(ruleOf({ shape: [3], values: [1, 2, 3] })).toBeUndefined();
  });

  it('tells what was done with the inputs', () => {
    const inputs = { shape: [4, 2], values: [1, 2, 3, 4, 5, 6, 7, 8] };
    const targets = (values: number[]) => targetRule(inputs, { shape: [4], values });
    expect(targets([3, 7, 11, 15])).toEqual({ rowSum: 'inputs' });
    expect(targets([2, 12, 30, 56])).toEqual({ rowProduct: 'inputs' });
    expect(targets([45, 105, 165, 225])).toEqual({ rowSum: { scale: { of: 'inputs', by: 15 } } });
    expect(targets([3, 7, 11, 16])).toBeUndefined();
  });

  it('else the numbers are written out', () => {
    expect(inline({ shape: [2, 2, 1], values: [1, 2, 3, 4] })).toEqual([
      [[1], [2]],
      [[3], [4]],
    ]);
  });
});

describe('numbers that stand in the suite itself', () => {
  const numbers = (shape: number[], value = 1) => ({
    shape,
    values: Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => value),
  });

  it('are what fits on a line, or on a few of a row each', () => {
    expect(isSmall(numbers([24]))).toBe(true);
    expect(isSmall(numbers([4, 2]))).toBe(true);
    expect(isSmall(numbers([6, 3, 1], 50))).toBe(true);
    expect(isSmall(numbers([40]))).toBe(false);
    expect(isSmall(numbers([20, 3], 50))).toBe(false);
    expect(isSmall(numbers([14, 1], 0.125))).toBe(false);
  });
});

describe('samples that are windows', () => {
  // numpy: sliding_window_view of the series, as tutorials' create_dataset makes it.
  const series = [112, 118, 132, 129, 121, 135];
  const values = [112, 118, 132, 118, 132, 129, 132, 129, 121, 129, 121, 135];

  it('are known by what they share, whatever axes of 1 they have', () => {
    for (const shape of [
      [4, 3],
      [4, 3, 1],
      [4, 1, 3],
    ])
      expect(windowsOf({ shape, values })).toEqual({ series: { shape: [6], values: series }, steps: 3 });
  });

  it('may be of several features', () => {
    expect(windowsOf({ shape: [4, 2, 2], values: [1, 9, 4, 8, 4, 8, 2, 7, 2, 7, 5, 6, 5, 6, 3, 0] })).toEqual(
      {
        series: { shape: [5, 2], values: [1, 9, 4, 8, 2, 7, 5, 6, 3, 0] },
        steps: 2,
      },
    );
  });

  it('are others where a number is, or all are one', () => {
    expect(windowsOf({ shape: [4, 3], values: [...values.slice(0, 11), 136] })).toEqual({
      series: { shape: [6], values: [...series.slice(0, 5), 136] },
      steps: 3,
    });
    expect(windowsOf({ shape: [4, 3], values: [...values.slice(0, 10), 122, 135] })).toBeUndefined();
    expect(windowsOf({ shape: [4, 3], values: values.map(() => 0) })).toBeUndefined();
  });
});

describe('the text of a suite', () => {
  const written = (list: unknown[]) =>
    documentText(
      suiteDocument({ problems: { a: { data: { inputs: list } } } } as unknown as SuiteSource, ['']),
    ).split('\n');

  it('has a long list in as many lines as it fills, and not an item a line', () => {
    const list = Array.from({ length: 60 }, (_, i) => i * 1.5);
    const lines = written(list);
    expect(lines.length).toBeLessThan(12);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(110);
    expect(parse(lines.join('\n'))).toEqual({ problems: { a: { data: { inputs: list } } } });
  });

  it('writes words that are something else in YAML as it always does', () => {
    const list = Array.from({ length: 30 }, (_, i) => (i === 3 ? 'yes' : `x-test-${i}`));
    expect(parse(written(list).join('\n'))).toEqual({ problems: { a: { data: { inputs: list } } } });
  });
});

describe('the name of targets', () => {
  it.each([
    ['x-test', 'y-test'],
    ['X_test', 'y_test'],
    ['testX', 'testY'],
    ['test_x', 'test_y'],
    ['samples', 'samples-targets'],
    ['train-inbox', 'train-inbox-targets'],
  ])('of %s is %s', (inputs, targets) => {
    expect(targetsName(inputs)).toBe(targets);
  });
});

describe('a notebook', () => {
  const cell = (source: string | string[], cell_type = 'code') => ({ cell_type, source });

  it('is its code in order, without magics, which are named', () => {
    const cells = [
      cell(['%matplotlib inline\n', 'import numpy as np']),
      cell('words', 'markdown'),
      cell('!pip install keras\nif True:\n    !ls\nx = 100 % 7'),
      cell('%%bash\necho 1'),
      cell('files = !ls\nnp.zeros?'),
    ];
    const { text, dropped } = scriptOf(JSON.stringify({ cells }), 'a.ipynb');
    expect(dropped).toEqual([
      'cell 1: %matplotlib inline',
      'cell 2: !pip install keras',
      'cell 2: !ls',
      'cell 3: %%bash',
      'cell 4: files = !ls',
      'cell 4: np.zeros?',
    ]);
    expect(text).toContain('import numpy as np');
    expect(text).toContain('if True:\n    pass  # !ls\nx = 100 % 7');
    expect(text).not.toContain('echo');
  });

  it('says what it shows: the value of the last line of a cell', () => {
    const shown = (source: string) => scriptOf(JSON.stringify({ cells: [cell(source)] }), 'a.ipynb').text;
    expect(shown('score = 1\nscore, x[0]  # both\n\n')).toContain('\n_show((score, x[0]  # both\n))\n');
    expect(shown('model.evaluate(\n    x,\n    verbose=0,\n)')).toContain(
      '_show((model.evaluate(\n    x,\n    verbose=0,\n)))',
    );
    expect(shown('%time model.fit(x)')).toContain('_show((model.fit(x)))');
    expect(shown('plt.plot(x); plt.show()')).toContain('plt.plot(x); _show((plt.show()))');
    expect(shown('a = ";"; f(a, [";"])')).toContain('a = ";"; _show((f(a, [";"])))');
    expect(shown('a == b')).toContain('_show((a == b))');
    expect(shown('df["x=1"]')).toContain('_show((df["x=1"]))');
    expect(shown('a')).toContain('def _show(value):');
  });

  it.each([
    'x = f(a=1)',
    'plt.plot(x);',
    'print(x)',
    'for i in x:\n    i',
    'import os',
    'def f():\n    return 1',
    '# only',
    'x += 1',
    '%time x = f()',
    'x: int = 3',
  ])('shows nothing of %j', source => {
    expect(scriptOf(JSON.stringify({ cells: [cell(source)] }), 'a.ipynb').text).not.toContain('_show');
  });

  it('is refused when it is none', () => {
    expect(() => scriptOf('{', 'a.ipynb')).toThrow('a.ipynb is no notebook: it is not JSON');
    expect(() => scriptOf('{}', 'a.ipynb')).toThrow('a.ipynb is no notebook: it has no list of cells');
  });
});

describe('capturing again', () => {
  const before = { seeds: 20, training: { epochs: 5, batchSize: 16 }, old: 1 };
  const mine = '# Mine.\nseeds: 40 # more\ntraining: { epochs: 5, batchSize: 16 }\nold: 1\nnote: kept\n';

  it('takes what the script changed, and keeps what a person changed', () => {
    const now = { seeds: 20, training: { epochs: 5, batchSize: 32 } };
    const { document, parted } = mergeSuite(mine, before, now);
    expect(document.toString()).toBe(
      '# Mine.\nseeds: 40 # more\ntraining: { epochs: 5, batchSize: 32 }\nnote: kept\n',
    );
    expect(parted.map(describeParted)).toEqual(['training.batchSize: 16 → 32', 'old: 1 → nothing']);
  });

  it('keeps a place that both have changed, and says so', () => {
    const { document, parted } = mergeSuite(mine, before, { ...before, seeds: 30 });
    expect(document.get('seeds')).toBe(40);
    expect(parted.map(describeParted)).toEqual(['seeds: 20 → 30; yours is kept']);
  });

  it('changes nothing where the script is as it was', () => {
    const { document, parted } = mergeSuite(mine, before, before);
    expect(parted).toEqual([]);
    expect(document.toString()).toBe(mine);
  });
});

it('finds the files that a script names or imports, and those that they do', () => {
  const folder = temporaryFolder('needs');
  for (const [name, text] of Object.entries({
    'helper.py': 'import deeper',
    'deeper.py': '',
    'data.csv': '',
    'other.csv': '',
  }))
    writeFileSync(path.join(folder, name), text);
  const text =
    'import os, sys\nfrom helper import f\nread("data.csv"); read("../data.csv"); read("/etc/passwd")\n';
  expect(neededFiles(folder, text, file => (file.endsWith('helper.py') ? 'import deeper' : ''))).toEqual([
    'data.csv',
    'deeper.py',
    'helper.py',
  ]);
});

describe('the name of a model that its variable does not tell', () => {
  const named = (layers: readonly unknown[]) => {
    const fit = { variable: 'model', model: { layers: [], calls: {} } };
    const member = { model: { layers, title: '' }, trained: { fit, evaluates: [], predicts: [] } };
    return nameVariants([member as unknown as Member], [])[0];
  };

  it('is the kind of its first layer that learns more than a table', () => {
    expect(named([{ embedding: {} }, 'flatten', 'concatenate', { dense: 16 }, { dense: 1 }])).toBe('dense');
    expect(named([{ rescaling: {} }, { conv2d: {} }, { dense: 1 }])).toBe('conv2d');
    expect(named([{ timeDistributed: { layer: { lstm: 4 } } }])).toBe('lstm');
  });
});
