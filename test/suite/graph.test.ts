import { describe, expect, test } from 'vitest';
import { formatPath, type NativeExperiment, SuiteError } from '../../src/suite/index.ts';
import { loadSuiteText } from './from-text.ts';

const one = {
  inputs: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  targets: [1, 2, 3],
};
const two = {
  inputs: {
    left: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    right: [
      [[1], [2]],
      [[3], [4]],
      [[5], [6]],
    ],
  },
  targets: {
    sum: [1, 2, 3],
    both: [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  },
};

const usual = {
  epochs: 1,
  batchSize: 2,
  validationSplit: 0,
  shuffle: false,
  optimizer: { name: 'sgd' },
  loss: 'meanSquaredError',
};

function text(variant: object, data: object = one, more: object = {}): string {
  const { training, ...model } = variant as { training?: object };
  return JSON.stringify({
    format: 1,
    name: 'graphs',
    version: '1.0.0',
    title: 'Graphs',
    source: { title: 'None' },
    seeds: 1,
    problems: {
      one: {
        title: 'One',
        data,
        probes: { p: { input: data === one ? [1, 2] : { left: [1, 2], right: [[1], [2]] } } },
        ...more,
        variants: { v: { ...model, training: { ...usual, ...training } } },
      },
    },
  });
}

const withTraining = (variant: object, training: object): object => ({ ...variant, training });

const issuesOf = (variant: object, data: object = one, more: object = {}): string[] => {
  try {
    loadSuiteText(text(variant, data, more));
  } catch (error) {
    if (!(error instanceof SuiteError)) throw error;
    return error.issues.map(
      i => `${formatPath(i.path).replace(/^problems\.one\.(variants\.v\.)?/, '')}: ${i.message}`,
    );
  }
  return [];
};
const hashOf = (variant: object, data: object = one) =>
  loadSuiteText(text(variant, data)).experiments[0]?.hash;

const named = (kind: object, name: string, from?: unknown) => ({
  ...kind,
  name,
  ...(from !== undefined && { from }),
});

describe('layers that are joined by names', () => {
  test('one after the other are the model that they are without names', () => {
    const chain = {
      layers: [named({ dense: 2 }, 'a', 'inputs'), named({ dense: 1 }, 'b', 'a')],
      outputs: 'b',
    };
    expect(hashOf(chain)).toBe(hashOf({ layers: [{ dense: 2 }, { dense: 1 }] }));
  });

  test('are another model when they are joined otherwise, and the same one under other names', () => {
    const layers = (first: string, second: string, from: unknown) => ({
      layers: [named({ dense: 2 }, first), named({ dense: 2 }, second), { add: {}, from }, { dense: 1 }],
    });
    const hash = hashOf(layers('a', 'b', ['a', 'b']));
    expect(hashOf(layers('x', 'y', ['x', 'y']))).toBe(hash);
    expect(hashOf(layers('a', 'b', ['b', 'a']))).not.toBe(hash);
    expect(hashOf(layers('a', 'b', ['b', 'inputs']))).not.toBe(hash);
  });

  test('may be shared, frozen, and begin with states', () => {
    const suite = loadSuiteText(
      text(
        {
          layers: [
            named(
              { lstm: { units: 2, recurrentActivation: 'sigmoid' }, trainable: false },
              'encoder',
              'right',
            ),
            named(
              { lstm: { units: 2, recurrentActivation: 'sigmoid' }, initialState: 'encoder' },
              'decoder',
              'right',
            ),
            { shared: 'decoder', from: 'right', initialState: ['decoder/h', 'encoder/c'], name: 'again' },
            named({ concatenate: {} }, 'all', ['again', 'left']),
            named({ dense: 1 }, 'sum'),
            named({ dense: 2 }, 'pair', 'all'),
          ],
          outputs: { both: 'pair' },
        },
        two,
      ),
    );
    const [experiment] = suite.experiments;
    const { layers, graph, frozen } = (experiment as NativeExperiment).variant;
    expect(layers.map(l => l.kind)).toEqual(['lstm', 'lstm', 'concatenate', 'dense', 'dense']);
    expect(frozen).toEqual([0]);
    expect(graph?.calls[2]).toEqual({
      layer: 1,
      from: [{ input: 1 }],
      states: [
        { call: 1, part: 1 },
        { call: 0, part: 2 },
      ],
    });
    expect(graph?.outputs).toEqual([
      { call: 4, part: 0 },
      { call: 5, part: 0 },
    ]);
  });

  const b = { dense: 1 };
  test.each<[variant: object, says: string, data?: object]>([
    [
      { layers: [named({ dense: 2 }, 'first'), { dense: 1, from: 'frist' }] },
      'layers[1].from: there is no layer or input "frist" before it; did you mean "first"? there are inputs, first',
    ],
    [
      { layers: [named({ dense: 2 }, 'a'), named({ dense: 2 }, 'a')] },
      'layers[1].name: is the name of a layer before already; to use a layer once more write { shared: a, from: … }',
    ],
    [
      { layers: [named({ dense: 2 }, 'inputs'), b] },
      'layers[0].name: is what the model is given; choose another name',
    ],
    [{ layers: [{ add: {} }, b] }, 'layers[0]: add takes 2 or more layers; name them: from: [A, B]'],
    [
      { layers: [{ subtract: {}, from: ['inputs', 'inputs', 'inputs'] }, b] },
      'layers[0].from: subtract takes 2, and 3 are named',
    ],
    [
      { layers: [{ dense: 1, from: ['inputs', 'inputs'] }] },
      'layers[0].from: dense takes 1, and 2 are named; put them together by a concatenate or an add before',
    ],
    [
      { layers: [named({ dense: 2 }, 'a'), named({ dense: 3 }, 'b', 'inputs'), { dense: 1, from: 'a' }] },
      'layers[1]: leads nowhere: no layer and no output takes what it gives',
    ],
    [
      { layers: [named({ dense: 2 }, 'a'), { dense: 1, from: 'a/h' }] },
      'layers[1].from: "a" has no states; recurrent layers have',
    ],
    [
      { layers: [{ dense: 1, initialState: 'inputs' }] },
      'layers[0].initialState: dense has no states to begin with; recurrent layers have',
    ],
    [
      { layers: [{ shared: 'a', from: 'inputs' }, b] },
      'layers[0].shared: there is no layer "a" before it; there are inputs',
    ],
    [{ layers: [{ dens: 1, name: 'a' }] }, 'layers[0].dens: did you mean "dense"? expected one of'],
    [
      { layers: [{ dense: 1, nmae: 'a' }] },
      'layers[0].nmae: is not a setting that is known here; did you mean "name"? there are dense, name, from',
    ],
    [
      { layers: [{ dense: { unitz: 1 }, name: 'a' }] },
      'layers[0].dense.unitz: is not a setting that is known here; did you mean "units"?',
    ],
    [
      { layers: [b], outputs: { sum: 'a' } },
      'outputs: names several outputs, and the targets have no names; write one layer',
    ],
    [
      withTraining({ layers: [b] }, { loss: { sum: 'meanSquaredError' } }),
      'training.loss: is by names, and the targets have none; write one, without a name',
    ],
    [{ layers: [b] }, 'layers[0]: needs "from": which of the inputs left, right it takes', two],
    [
      { layers: [named({ dense: 1 }, 'sum', 'left'), named({ dense: 2 }, 'bth', 'left')] },
      'no layer is named as the target both; name the layer that gives it so, or write outputs: { both: LAYER }',
      two,
    ],
    [
      {
        layers: [named({ dense: 1 }, 'sum', 'left'), named({ dense: 2 }, 'a', 'left')],
        outputs: { bth: 'a' },
      },
      'outputs.bth: is no target; did you mean "both"? there are sum, both',
      two,
    ],
    [
      withTraining(
        { layers: [named({ dense: 1 }, 'sum', 'left'), named({ dense: 2 }, 'both', 'left')] },
        { loss: { sum: 'meanSquaredError' } },
      ),
      'training.loss: has none for both',
      two,
    ],
    [
      withTraining(
        { layers: [named({ dense: 1 }, 'sum', 'left'), named({ dense: 2 }, 'both', 'left')] },
        { lossWeights: { sm: 2 } },
      ),
      'training.lossWeights.sm: is no target; did you mean "sum"? there are sum, both',
      two,
    ],
  ])('are refused where they do not fit: %j', (variant, says, data) => {
    expect(issuesOf(variant, data).join('\n')).toContain(says);
  });
});

describe('data with names', () => {
  const layers = [named({ dense: 1 }, 'sum', 'left'), named({ dense: 2 }, 'both', 'left')];

  test('lie one after the other in a sample', () => {
    const { problem } = loadSuiteText(text({ layers }, two)).experiments[0] ?? {};
    expect(problem?.inputs).toMatchObject({ shape: [3, 4], values: [1, 2, 1, 2, 3, 4, 3, 4, 5, 6, 5, 6] });
    expect(problem?.targets).toMatchObject({ shape: [3, 3], values: [1, 1, 2, 2, 3, 4, 3, 5, 6] });
    expect(problem?.ports?.inputs).toEqual([
      { name: 'left', shape: [2] },
      { name: 'right', shape: [2, 1] },
    ]);
  });

  test('are named in targets', () => {
    const targets = { sum: { rowSum: { input: 'left' } }, both: { input: 'left' } };
    const { problem } = loadSuiteText(text({ layers }, { ...two, targets })).experiments[0] ?? {};
    expect(problem?.targets.values).toEqual([3, 1, 2, 7, 3, 4, 11, 5, 6]);
  });

  test.each<[data: object, says: string, more?: object]>([
    [
      {
        ...two,
        targets: {
          sum: { rowSum: { input: 'lft' } },
          both: [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        },
      },
      'data.targets.sum.rowSum.input: there is no input "lft"; did you mean "left"? there are left, right',
    ],
    [
      {
        ...two,
        targets: {
          sum: { rowSum: 'inputs' },
          both: [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        },
      },
      'there are several inputs; write { input: left }, { input: right }',
    ],
    [
      {
        ...two,
        inputs: {
          left: [[1, 2]],
          right: [
            [[1], [2]],
            [[3], [4]],
          ],
        },
      },
      'data.inputs.right: is 2×2×1; left has 1 samples',
    ],
    [{ ...two, inputs: { rnage: { from: 1, to: 3 } } }, 'data.inputs.rnage: did you mean "range"?'],
    [
      two,
      'probes.p.output: is no target; did you mean "sum"? there are sum, both',
      { probes: { p: { input: { left: [1, 2], right: [[1], [2]] }, output: 'sm' } } },
    ],
    [
      two,
      'probes.p.input: has nothing of the input right',
      { probes: { p: { input: { left: [1, 2], rigt: [[1], [2]] } } } },
    ],
    [
      two,
      'probes.p.input.left: is 3; one sample of the inputs is 2',
      { probes: { p: { input: { left: [1, 2, 3], right: [[1], [2]] } } } },
    ],
    [
      two,
      'probes.p.truth.value: has 1 numbers; both has 2 a sample',
      {
        probes: {
          p: {
            input: { left: [1, 2], right: [[1], [2]] },
            output: 'both',
            truth: { value: 1, tolerance: { absolute: 1 } },
          },
        },
      },
    ],
    [
      two,
      'needs "output": which of the targets sum, both it is about',
      { evaluation: { split: { last: 1 } }, metrics: { m: { metric: 'meanSquaredError' } } },
    ],
  ])('are refused where they do not fit: %j', (data, says, more) => {
    expect(issuesOf({ layers }, data, more).join('\n')).toContain(says);
  });
});
