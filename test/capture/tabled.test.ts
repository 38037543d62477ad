import { describe, expect, it } from 'vitest';
import { nameVariants } from '../../src/capture/name-variants.ts';
import { placeIn, shownName } from '../../src/capture/place.ts';
import { captured } from './support.ts';

describe('tables of pandas', () => {
  const { draft, suite } = captured('tabled');
  const [series, table] = Object.values(draft.suite.problems);

  it('keep the names of their columns, also behind a scaler', () => {
    const file = draft.files.find(f => f.content.toString().startsWith('smog,wind\n'))?.name;
    expect(table?.data?.inputs).toEqual({ csv: { file, columns: ['smog', 'wind'] } });
    expect(table?.data?.targets).toMatchObject({ csv: { columns: ['alarm'] } });
    expect(table?.data?.scaling).toEqual({ inputs: 'standardise' });
  });

  it('give one column back to its units, where the whole table was scaled', () => {
    // The least and the greatest of round(60 + 30 sin(h / 4)) for h from 0 to 39.
    expect(series?.data?.scaling).toEqual({ targets: { minMax: { fit: [30, 90] } } });
    // What sklearn.metrics.mean_absolute_error gave of that column.
    expect(series?.metrics).toEqual({
      'mean-absolute-error': { metric: 'meanAbsoluteError', printed: { values: { lstm: '80.170' } } },
    });
    expect(Array.from(suite.problems[0]?.targets.values ?? []).every(Number.isInteger)).toBe(true);
  });

  it('are windows, of which the series has one line a step', () => {
    expect(series?.data?.inputs).toMatchObject({ windows: { steps: 4 } });
    // What the script trained on: 26 windows of 4 steps of the 3 columns.
    expect(suite.problems[0]?.inputs.shape).toEqual([26, 4, 3]);
  });

  it('are learned by models called after the functions that made them', () => {
    expect(Object.keys(table?.variants ?? {})).toEqual(['small', 'tanh']);
    expect(Object.values(table?.variants ?? {}).map(v => v.title)).toEqual([
      'Dense 4, Dense 1 (small)',
      'Dense 4, Dense 1 (tanh)',
    ]);
  });
});

describe('models of a loop over two settings', () => {
  const member = (units: number, learningRate: number) =>
    ({
      model: {
        layers: [{ dense: units }],
        title: `Dense ${units}, Dense 1`,
        training: { optimizer: { name: 'adam', learningRate } },
      },
      trained: { fit: { variable: 'model', model: { layers: [], calls: {} } }, evaluates: [], predicts: [] },
    }) as unknown as Parameters<typeof nameVariants>[0][number];

  it('are called after both', () => {
    const group = [member(4, 0.01), member(4, 0.1), member(8, 0.01), member(8, 0.1)];
    expect(nameVariants(group, [])).toEqual([
      'dense-4-rate-0-01',
      'dense-4-rate-0-1',
      'dense-8-rate-0-01',
      'dense-8-rate-0-1',
    ]);
  });
});

describe('a notebook', () => {
  const notebook = {
    script: 'lab.py',
    notebook: 'lab.ipynb',
    lines: ['# Cell 1', 'x = 1', '# Cell 2: %%bash', '# Cell 3', 'fit()'],
  };

  it('is named as its author has it, a line by its cell', () => {
    expect(shownName(notebook)).toBe('lab.ipynb');
    expect(placeIn(notebook, 5)).toBe('cell 3 of lab.ipynb');
    expect(placeIn(notebook, 2)).toBe('cell 1 of lab.ipynb');
    expect(placeIn({ ...notebook, notebook: undefined }, 5)).toBe('line 5 of lab.py');
  });

  it('is what a suite says that it is of, and its models are not called after cells', () => {
    const lines = ['# Cell 1', ...Array.from({ length: 40 }, () => '')];
    const { draft } = captured('repeated', { notebook: 'repeated.ipynb', lines });
    expect(draft.suite.title).toBe('What repeated.ipynb trains');
    expect(draft.suite.problems.repeated?.note).toBe('Trained in cell 1 of repeated.ipynb.');
  });
});
