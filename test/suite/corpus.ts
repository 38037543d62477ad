/** The smallest suite that is valid; the corpus of malformed ones is made from it. */
export const valid = `format: 1
name: tiny
version: 1.0.0
title: A tiny suite
source: { title: An article }
seeds: 30
defaults:
  training:
    { epochs: 5, batchSize: 4, validationSplit: 0.2, shuffle: true, optimizer: { name: adam }, loss: meanSquaredError }
problems:
  double:
    title: Twice the input
    data:
      inputs: { reshape: { of: { range: { from: 1, to: 10 } }, shape: [10, 1] } }
      targets: { scale: { of: inputs, by: 2 } }
    probes:
      twelve:
        input: [12]
        truth: { value: 24, tolerance: { absolute: 1 } }
        printed: { values: { simple: 23.5 }, tolerance: { relative: 0.01 } }
    variants:
      simple:
        layers: [{ dense: 4 }, { dense: 1 }]
      deep:
        layers: [{ dense: { units: 4, activation: relu } }, { dense: 4 }, { dense: 1 }]
claims:
  deeper:
    says: Deeper is better.
    problem: double
    probe: twelve
    better: deep
    than: simple
`;

export interface Malformed {
  readonly name: string;
  readonly from: string | RegExp;
  readonly to: string;
  /** Line of the file, path in the suite, and words of the message. */
  readonly line: number;
  readonly path: string;
  readonly says: string;
}

/** Each replaces a piece of the valid suite; every one must be refused at the line, with these words. */
export const malformed: readonly Malformed[] = [
  {
    name: 'another format',
    from: 'format: 1',
    to: 'format: 2',
    line: 1,
    path: 'format',
    says: 'expected one of 1',
  },
  { name: 'no name', from: 'name: tiny\n', to: '', line: 1, path: 'name', says: 'is missing' },
  {
    name: 'a name with a space',
    from: 'name: tiny',
    to: 'name: tiny suite',
    line: 2,
    path: 'name',
    says: 'lower-case letters',
  },
  {
    name: 'a version of two numbers',
    from: '1.0.0',
    to: '"1.0"',
    line: 3,
    path: 'version',
    says: 'three numbers',
  },
  {
    name: 'seeds as text',
    from: 'seeds: 30',
    to: 'seeds: many',
    line: 6,
    path: 'seeds',
    says: 'expected a number, got "many"',
  },
  {
    name: 'seeds of a half',
    from: 'seeds: 30',
    to: 'seeds: 2.5',
    line: 6,
    path: 'seeds',
    says: 'a whole number',
  },
  { name: 'no seeds at all', from: 'seeds: 30', to: 'seeds: 0', line: 6, path: 'seeds', says: 'at least 1' },
  {
    name: 'an unknown setting',
    from: 'seeds: 30',
    to: 'seeds: 30\nsead: 1',
    line: 7,
    path: 'sead',
    says: 'not a setting',
  },
  { name: 'a key twice', from: 'seeds: 30', to: 'seeds: 30\nseeds: 31', line: 7, path: '', says: 'unique' },
  {
    name: 'a misspelt loss',
    from: 'meanSquaredError',
    to: 'meanSquareError',
    line: 9,
    path: 'defaults.training.loss',
    says: 'did you mean "meanSquaredError"',
  },
  {
    name: 'an unknown optimizer',
    from: 'name: adam',
    to: 'name: adamw',
    line: 9,
    path: 'defaults.training.optimizer.name',
    says: 'adam',
  },
  {
    name: 'a billion epochs',
    from: 'epochs: 5',
    to: 'epochs: 1000000000000',
    line: 9,
    path: 'defaults.training.epochs',
    says: 'at most 1000000',
  },
  {
    name: 'no batch size',
    from: ' batchSize: 4,',
    to: '',
    line: 22,
    path: 'problems.double.variants.simple',
    says: 'batchSize missing',
  },
  {
    name: 'all samples held out',
    from: 'validationSplit: 0.2',
    to: 'validationSplit: 0.95',
    line: 22,
    path: 'problems.double.variants.simple',
    says: 'leaves no sample',
  },
  {
    name: 'a shape that does not fit',
    from: 'shape: [10, 1]',
    to: 'shape: [11, 1]',
    line: 14,
    path: 'problems.double.data.inputs.reshape.shape',
    says: '10 numbers do not fill 11×1',
  },
  {
    name: 'an empty range',
    from: 'to: 10',
    to: 'to: 0',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of.range',
    says: 'holds no number',
  },
  {
    name: 'a huge range',
    from: 'to: 10',
    to: 'to: 1.0e12',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of.range',
    says: 'at most 20000000',
  },
  {
    name: 'data over float32',
    from: 'by: 2',
    to: 'by: 1.0e39',
    line: 15,
    path: 'problems.double.data.targets',
    says: 'must be finite',
  },
  {
    name: 'an unknown generator',
    from: '{ scale:',
    to: '{ scael:',
    line: 15,
    path: 'problems.double.data.targets.scael',
    says: 'did you mean "scale"',
  },
  {
    name: 'ragged data',
    from: '{ scale: { of: inputs, by: 2 } }',
    to: '[[1, 2], [3]]',
    line: 15,
    path: 'problems.double.data.targets',
    says: 'has 1 entries where others have 2',
  },
  {
    name: 'inputs of themselves',
    from: '{ range: { from: 1, to: 10 } }',
    to: 'inputs',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of',
    says: 'targets only',
  },
  {
    name: 'a file outside of the folder',
    from: '{ range: { from: 1, to: 10 } }',
    to: '{ csv: { file: ../../../../../../etc/passwd, columns: [a] } }',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of.csv',
    says: "outside the suite's folder",
  },
  {
    name: 'an absolute file',
    from: '{ range: { from: 1, to: 10 } }',
    to: '{ csv: { file: /etc/passwd, columns: [a] } }',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of.csv',
    says: 'absolute path',
  },
  {
    name: 'a file that is not there',
    from: '{ range: { from: 1, to: 10 } }',
    to: '{ csv: { file: none.csv, columns: [a] } }',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of.csv',
    says: 'ENOENT',
  },
  {
    name: 'a column that is listed twice',
    from: '{ range: { from: 1, to: 10 } }',
    to: '{ csv: { file: none.csv, columns: [a, b, a] } }',
    line: 14,
    path: 'problems.double.data.inputs.reshape.of.csv',
    says: 'the column "a" is listed twice',
  },
  {
    name: 'a probe of another shape',
    from: 'input: [12]',
    to: 'input: [12, 13]',
    line: 18,
    path: 'problems.double.probes.twelve.input',
    says: 'is 2; one sample of the inputs is 1',
  },
  {
    name: 'a truth of two numbers',
    from: 'value: 24',
    to: 'value: [24, 25]',
    line: 19,
    path: 'problems.double.probes.twelve.truth.value',
    says: 'has 2 numbers; the targets have 1',
  },
  {
    name: 'no tolerance',
    from: ', tolerance: { absolute: 1 } }',
    to: ' }',
    line: 19,
    path: 'problems.double.probes.twelve.truth.tolerance',
    says: 'is missing',
  },
  {
    name: 'two tolerances',
    from: '{ absolute: 1 }',
    to: '{ absolute: 1, relative: 1 }',
    line: 19,
    path: 'problems.double.probes.twelve.truth.tolerance',
    says: 'either',
  },
  {
    name: 'a tolerance below zero',
    from: 'absolute: 1',
    to: 'absolute: -1',
    line: 19,
    path: 'problems.double.probes.twelve.truth.tolerance.absolute',
    says: 'at least 0',
  },
  {
    name: 'NaN as a truth',
    from: 'value: 24',
    to: 'value: .nan',
    line: 19,
    path: 'problems.double.probes.twelve.truth.value',
    says: 'got',
  },
  {
    name: 'a share of one',
    from: '{ absolute: 1 } }',
    to: '{ absolute: 1 }, share: 1 }',
    line: 19,
    path: 'problems.double.probes.twelve.truth.share',
    says: 'less than 1',
  },
  {
    name: 'a printed value of no variant',
    from: 'values: { simple: 23.5 }',
    to: 'values: { plain: 23.5 }',
    line: 20,
    path: 'problems.double.probes.twelve.printed.values.plain',
    says: 'there are simple, deep',
  },
  {
    name: 'an unknown layer',
    from: '[{ dense: 4 }, { dense: 1 }]',
    to: '[{ dens: 4 }, { dense: 1 }]',
    line: 23,
    path: 'problems.double.variants.simple.layers[0].dens',
    says: 'did you mean "dense"',
  },
  {
    name: 'a layer of no units',
    from: '[{ dense: 4 }, { dense: 1 }]',
    to: '[{ dense: 0 }, { dense: 1 }]',
    line: 23,
    path: 'problems.double.variants.simple.layers[0].dense',
    says: '0',
  },
  {
    name: 'a layer of a billion units',
    from: '{ units: 4, activation: relu }',
    to: '{ units: 1000000000 }',
    line: 25,
    path: 'problems.double.variants.deep.layers[0].dense.units',
    says: 'at most 8192',
  },
  {
    name: 'an unknown activation',
    from: 'activation: relu',
    to: 'activation: rleu',
    line: 25,
    path: 'problems.double.variants.deep.layers[0].dense.activation',
    says: 'did you mean "relu"',
  },
  {
    name: 'an unknown option of a layer',
    from: 'activation: relu',
    to: 'activations: relu',
    line: 25,
    path: 'problems.double.variants.deep.layers[0].dense.activations',
    says: 'not a setting',
  },
  {
    name: 'an LSTM without its gate',
    from: '[{ dense: 4 }, { dense: 1 }]',
    to: '[{ lstm: 4 }, { dense: 1 }]',
    line: 23,
    path: 'problems.double.variants.simple.layers[0].lstm',
    says: 'hardSigmoid',
  },
  {
    name: 'no layers',
    from: '[{ dense: 4 }, { dense: 1 }]',
    to: '[]',
    line: 23,
    path: 'problems.double.variants.simple.layers',
    says: 'at least 1',
  },
  {
    name: 'a mark that is neither',
    from: 'layers: [{ dense: 4 }, { dense: 1 }]',
    to: 'layers: [{ dense: 4 }, { dense: 1 }]\n        marks: { layers: guessed }',
    line: 24,
    path: 'problems.double.variants.simple.marks.layers',
    says: 'expected "stated", or { assumed: "why this value" }; got "guessed"',
  },
  {
    name: 'a mark of nothing',
    from: 'layers: [{ dense: 4 }, { dense: 1 }]',
    to: 'layers: [{ dense: 4 }]\n        marks: { epochs: stated }',
    line: 24,
    path: 'problems.double.variants.simple.marks.epochs',
    says: 'no setting that is written here',
  },
  {
    name: 'a claim about no problem',
    from: 'problem: double',
    to: 'problem: triple',
    line: 29,
    path: 'claims.deeper.problem',
    says: 'there are double',
  },
  {
    name: 'a claim about no variant',
    from: 'than: simple',
    to: 'than: plain',
    line: 32,
    path: 'claims.deeper.than',
    says: 'there are simple, deep',
  },
  {
    name: 'a claim about itself',
    from: 'than: simple',
    to: 'than: deep',
    line: 32,
    path: 'claims.deeper.than',
    says: 'better than itself',
  },
  {
    name: 'a claim about no probe',
    from: 'probe: twelve',
    to: 'probe: eleven',
    line: 30,
    path: 'claims.deeper.probe',
    says: 'there are twelve',
  },
  {
    name: 'an alias',
    from: 'title: A tiny suite',
    to: 'title: &t A tiny suite\ndefects: [*t]',
    line: 5,
    path: '',
    says: 'aliases',
  },
  {
    name: 'a tag',
    from: 'title: A tiny suite',
    to: 'title: !!js/function "1"',
    line: 4,
    path: '',
    says: 'YAML',
  },
  {
    name: 'an unclosed list',
    from: '[{ dense: 4 }, { dense: 1 }]',
    to: '[{ dense: 4 }',
    line: 24,
    path: '',
    says: 'YAML',
  },
  {
    name: 'a list for the whole file',
    from: /^[\s\S]*$/,
    to: '- a\n',
    line: 1,
    path: '',
    says: 'expected a mapping',
  },
  { name: 'nothing', from: /^[\s\S]*$/, to: '', line: 1, path: '', says: 'expected a mapping' },
  {
    name: 'a key that is a prototype',
    from: 'problems:\n',
    to: 'problems:\n  __proto__: {}\n',
    line: 11,
    path: '',
    says: '__proto__',
  },
  {
    name: 'a URL that is none',
    from: '{ title: An article }',
    to: '{ title: An article, url: nowhere }',
    line: 5,
    path: 'source.url',
    says: 'form',
  },
  {
    name: 'a day that is none',
    from: '{ title: An article }',
    to: '{ title: An article, published: 2019-13-40 }',
    line: 5,
    path: 'source.published',
    says: 'form',
  },
  {
    name: 'nothing where a mapping should be',
    from: '{ relative: 0.01 }',
    to: '~',
    line: 20,
    path: 'problems.double.probes.twelve.printed.tolerance',
    says: 'expected a mapping, got null',
  },
  {
    name: 'nothing where data should be',
    from: '{ scale: { of: inputs, by: 2 } }',
    to: '~',
    line: 15,
    path: 'problems.double.data.targets',
    says: 'got null',
  },
  {
    name: 'a problem whose name means something to programs',
    from: '  double:\n',
    to: '  constructor:\n',
    line: 11,
    path: 'problems.constructor',
    says: 'choose another one',
  },
  {
    name: 'a variant whose name means something to programs',
    from: 'better: deep',
    to: 'better: constructor',
    line: 31,
    path: 'claims.deeper.better',
    says: 'choose another one',
  },
  {
    name: 'a layer in the wrong form',
    from: '[{ dense: 4 }, { dense: 1 }]',
    to: '[{ reshape: [1, 1] }, { dense: 1 }]',
    line: 23,
    path: 'problems.double.variants.simple.layers[0].reshape',
    says: 'expected a mapping, got [1,1]',
  },
  {
    name: 'targets that are one number',
    from: '{ scale: { of: inputs, by: 2 } }',
    to: '7',
    line: 15,
    path: 'problems.double.data.targets',
    says: 'needs samples × outputs',
  },
  {
    name: 'brackets without an end',
    from: 'title: A tiny suite',
    to: `title: ${'['.repeat(100)}`,
    line: 4,
    path: '',
    says: 'nested deeper than 64 levels',
  },
  {
    name: 'brackets that a comment hides',
    from: /^[\s\S]*$/,
    to: '[ # ]\n'.repeat(100),
    line: 101,
    path: '',
    says: 'YAML',
  },
  {
    name: 'dashes without an end',
    from: /^[\s\S]*$/,
    to: '- '.repeat(100),
    line: 1,
    path: '',
    says: 'nested deeper than 64 levels',
  },
  {
    name: 'more names than anybody means',
    from: 'seeds: 30\n',
    to: `seeds: 30\n${Array.from({ length: 10_001 }, (_, i) => `k${i}: 1\n`).join('')}`,
    line: 1,
    path: '',
    says: 'at most 10000 are read',
  },
  {
    name: 'a title of a book',
    from: 'title: A tiny suite',
    to: `title: ${'x'.repeat(4001)}`,
    line: 4,
    path: 'title',
    says: 'at most 4000 characters',
  },
];
