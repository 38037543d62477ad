import { describe, expect, it } from 'vitest';
import { captured } from './support.ts';

describe('data that a script has scaled', () => {
  const { draft, suite } = captured('units');
  const [houses, series] = Object.values(draft.suite.problems);

  it('are written as they were before, with the scalers in the words of the format', () => {
    expect(houses?.data?.scaling).toEqual({ inputs: 'standardise', targets: 'minMax' });
    // The first house has 6 and 4 rooms, as RandomState(1) draws them.
    expect(suite.problems[0]?.inputs.values.slice(0, 2)).toEqual([6, 4]);
    expect(Array.from(suite.problems[0]?.targets.values ?? []).every(Number.isInteger)).toBe(true);
  });

  it('have the range of the whole series where the samples are windows over it', () => {
    // The least and the greatest of round(100 + 3 i + 20 sin i) for i from 0 to 39.
    expect(series?.data?.scaling).toEqual({ targets: { minMax: { fit: [96, 236] } } });
    expect(Array.from(suite.problems[1]?.targets.values ?? []).every(Number.isInteger)).toBe(true);
  });

  it('have the errors and predictions that were taken back to their units', () => {
    expect(houses?.metrics).toEqual({
      'mean-absolute-error': { metric: 'meanAbsoluteError', printed: { values: { houses: '146.784' } } },
    });
    expect(Object.values(houses?.probes ?? {})[0]).toMatchObject({
      printed: { values: { houses: '-87.47' } },
    });
    expect(series?.metrics).toMatchObject({
      'root-mean-squared-error': { metric: 'rootMeanSquaredError', printed: { values: { lstm: '96.29' } } },
    });
    // Held out are the last samples, whose targets stand in the suite in their units.
    expect(suite.problems[1]?.evaluation?.targets.shape).toEqual([8, 1]);
  });
});

describe('a script that trains a model for each fold', () => {
  const { draft, suite } = captured('folds');
  const [stratified, byHand] = Object.values(draft.suite.problems);

  it('is one training over the folds that scikit-learn takes, with the scaler of each fold', () => {
    expect(draft.fates.map(f => f.obstacle)).toEqual([undefined, undefined]);
    expect(stratified?.evaluation).toEqual({ split: { folds: 3, randomState: 7, stratify: true } });
    expect(stratified?.data?.scaling).toEqual({ inputs: 'standardise' });
    expect(suite.problems[0]?.recipe?.inputs).toMatchObject({ array: { shape: [33, 3] } });
  });

  it('has the mean over the folds as it was printed, a percentage as a share', () => {
    expect(stratified?.metrics?.accuracy).toEqual({
      metric: 'binaryAccuracy',
      printed: { values: { dense: '0.5455' } },
    });
  });

  it('is one by hand as well, where the parts are those of plain folds', () => {
    expect(byHand?.evaluation).toEqual({ split: { folds: 4 } });
    expect(byHand?.validation).toBe('evaluation');
    expect(byHand?.metrics?.['val-mae']).toEqual({
      metric: 'meanAbsoluteError',
      printed: { values: { dense: '0.47037' } },
    });
  });
});

describe('models of several widths in a loop, whose errors are printed in a table in the end', () => {
  const { draft } = captured('shades');
  const [problem] = Object.values(draft.suite.problems);

  it('are called after what they differ in', () => {
    expect(Object.keys(problem?.variants ?? {})).toEqual(['dense-2', 'dense-4']);
  });

  it('have their numbers from there, errors where the targets are shades and no classes', () => {
    expect(problem?.metrics?.['mean-squared-error']).toEqual({
      metric: 'meanSquaredError',
      printed: { values: { 'dense-2': '0.10295', 'dense-4': '0.09614' } },
    });
  });
});
