import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { init } from '../../src/commands/init.ts';
import type { Output } from '../../src/commands/io.ts';
import { guess } from '../../src/init/guess.ts';
import { makeSuite } from '../../src/init/index.ts';
import { readTable } from '../../src/init/table.ts';
import { alternatives, loadSuite } from '../../src/suite/index.ts';
import { checkModels } from '../../src/train/index.ts';
import { emptyFolder, fileWith, reference } from './support.ts';

const flowers = ['small', 'large', 'odd'];
const table = (header: string, row: (i: number) => string, count = 60) =>
  `${header}\n${Array.from({ length: count }, (_, i) => row(i)).join('\n')}\n`;
const classes = fileWith(
  'Flowers 1.csv',
  table('width,length,kind', i => `${i % 7},${i / 10},${flowers[i % 3]}`),
);
const numbers = fileWith(
  'prices.csv',
  table('id,rooms,area,price', i => `${i},${1 + (i % 5)},${40 + i},${900 * i}`),
);
const series = fileWith(
  'wave.csv',
  table('date,height', i => `2024-01-${10 + (i % 20)},${Math.round(50 + 40 * Math.sin(i))}`),
);

// Greatest numbers of 59, 5,900,000 and 0.59.
const unequal = fileWith(
  'customers.csv',
  table('age,balance,share,price', i => `${i},${100_000 * i},${i / 100},${900 * i}`),
);

/** What a command wrote to standard output, and how it ended. */
async function run(options: Parameters<typeof init>[0]) {
  let written = '';
  const stdout: Output = {
    write: text => {
      written += text;
    },
  };
  const code = await init(options, { stdout, stderr: stdout, env: {} });
  return { code, written };
}

const keras = (name: string) => fileWith(`${name}.json`, reference.keras3[name]?.json ?? '');

/** Makes a suite and reads it as every other command does; its models fit its data. */
async function made(options: Parameters<typeof init>[0]) {
  const dir = path.join(emptyFolder(), 'mine');
  await run({ dir, ...options });
  const suite = loadSuite(dir);
  expect(await checkModels(suite)).toEqual([]);
  return { dir, suite, text: readFileSync(path.join(dir, 'suite.yaml'), 'utf8') };
}

describe('a suite that init writes', () => {
  it.each<[string, Parameters<typeof init>[0]]>([
    ['nothing', {}],
    ['classes', { data: classes }],
    ['numbers', { data: numbers }],
    ['a series', { data: series }],
    ['columns of very different size', { data: unequal }],
    ...Object.keys(reference.keras3)
      .filter(name => !name.startsWith('refused'))
      .map((name): [string, Parameters<typeof init>[0]] => [`the model ${name}`, { from: keras(name) }]),
  ])('from %s is valid, says how it is read, and marks every setting', async (_, options) => {
    const { suite, text } = await made(options);
    expect(text).toMatch(/^# yaml-language-server: \$schema=\S+suite\.schema\.json\n# \S/);
    expect(suite.name).toBe('mine');
    for (const { variant } of suite.experiments) {
      expect(Object.keys(variant.marks)).toEqual(
        expect.arrayContaining(['epochs', 'batchSize', 'loss', 'optimizer.name', 'layers']),
      );
    }
    // What docs/suite-format.md and the comments promise: no line that must be scrolled.
    expect(text.split('\n').filter(line => line.length > 140)).toEqual([]);
  });

  it('has classes of a column of labels, and two models with a claim', async () => {
    const { suite, dir } = await made({ data: classes });
    const [problem] = suite.problems;
    expect(problem?.targets.shape).toEqual([48, 3]);
    expect(problem?.evaluation?.inputs.shape).toEqual([12, 2]);
    expect(problem?.metrics?.map(m => m.metric)).toEqual(['categoricalAccuracy']);
    expect(suite.experiments.map(e => e.variant.id)).toEqual(['linear', 'hidden']);
    expect(suite.claims.map(c => [c.better, c.than])).toEqual([['hidden', ['linear']]]);
    expect(readdirSync(dir).sort()).toEqual(['flowers-1.csv', 'suite.yaml']);
    expect(readFileSync(path.join(dir, 'flowers-1.csv'))).toEqual(readFileSync(classes));
  });

  it('has a number, near 1, of the last column, and leaves row numbers out', async () => {
    const { suite, text } = await made({ data: numbers });
    const [problem] = suite.problems;
    expect(problem?.inputs.shape).toEqual([48, 2]);
    // 900 · 59 = 53100 times 1e-5.
    expect(problem?.evaluation?.targets.values.at(-1)).toBeCloseTo(0.531, 12);
    expect(text).toContain('"id" is left out: it numbers or names the rows.');
    expect(text).toContain('The target is multiplied by 0.00001');
  });

  it('marks what it decided of the data, and gives the audit the data as they are', async () => {
    const { suite, dir } = await made({ data: numbers });
    expect(Object.keys(suite.problems[0]?.marks ?? {})).toEqual(['inputs', 'evaluation', 'targets']);
    const others = alternatives(dir);
    expect(others.map(o => [o.where, o.setting])).toEqual([
      ['mine', 'inputs'],
      ['mine', 'evaluation'],
    ]);
    const first = (s = suite) => s.problems[0]?.inputs.values.slice(0, 2);
    // Rooms and area: 1 and 40, the area times 0.01 (its greatest is 99).
    expect(first()).toEqual([1, 0.4]);
    expect(first(others[0]?.suite)).toEqual([1, 40]);
    const plain = await made({ data: classes });
    expect(Object.keys(plain.suite.problems[0]?.marks ?? {})).toEqual(['evaluation']);
    const steps = await made({ data: series });
    expect(Object.keys(steps.suite.problems[0]?.marks ?? {})).toEqual(['inputs', 'targets', 'evaluation']);
  });

  it('standardises columns of very different size by the rows that are trained on, and keeps the units', async () => {
    const { suite, text, dir } = await made({ data: unequal });
    expect(text).toContain('      scaling: { inputs: standardise, targets: minMax }\n');
    const [problem] = suite.problems;
    expect(problem?.recipe?.scaling).toMatchObject({
      inputs: { name: 'standardise', fit: 'training' },
      targets: { name: 'minMax' },
    });
    // The last row is held out: 59 years, 5,900,000, 0.59, and a price of 53,100.
    const { inputs, targets } = problem?.evaluation ?? {};
    expect(inputs?.values.slice(-3)).toEqual([59, 5_900_000, 0.59]);
    expect(targets?.values.at(-1)).toBe(53_100);
    expect(Object.keys(problem?.marks ?? {})).toEqual(['scaling', 'evaluation']);
    const others = alternatives(dir).filter(o => o.setting === 'scaling');
    expect(others.map(o => o.value)).toEqual([
      { inputs: { standardise: { fit: 'all' } }, targets: 'minMax' },
      { inputs: 'minMax', targets: 'minMax' },
    ]);
  });

  it('has windows of a series and the row after each', async () => {
    const { suite } = await made({ data: series });
    const [problem] = suite.problems;
    expect([problem?.inputs.shape, problem?.targets.shape]).toEqual([
      [45, 4, 1],
      [45, 1],
    ]);
    const wave = (i: number) => Math.round(50 + 40 * Math.sin(i)) / 100;
    expect(problem?.inputs.values.slice(4, 8)).toEqual([1, 2, 3, 4].map(wave));
    expect(problem?.targets.values[1]).toBe(wave(5));
    expect(problem?.evaluation?.targets.values.at(-1)).toBe(wave(59));
    expect(suite.experiments.map(e => e.variant.id)).toEqual(['dense', 'lstm']);
  });

  it('has a model and data that fit each other', async () => {
    const four = fileWith(
      'four.csv',
      table('a,b,c,d,kind', i => `${i},${i % 4},${i % 5},${i % 7},${flowers[i % 3]}`),
    );
    const { suite } = await made({ from: keras('functional'), data: four });
    expect(suite.experiments.map(e => e.variant.id)).toEqual(['iris-net']);
    expect(suite.problems[0]?.inputs.shape).toEqual([48, 4]);
    await expect(makeSuite({ from: keras('functional'), data: classes }, 'schema')).rejects.toThrow(
      /the model takes 4 a sample; .* has 2 columns of numbers beside the target "kind": width, length/,
    );
    await expect(makeSuite({ from: keras('decoder'), data: series }, 'schema')).rejects.toThrow(
      /the model takes 3×2 a sample; .* is a series of 1 columns: height/,
    );
  });

  it('has the columns of a row as the steps that a model takes', async () => {
    const row = (i: number) => [0, 1, 2].map(step => Math.sin(i + step / 3).toFixed(3));
    const wide = fileWith(
      'wide.csv',
      table('a,b,c,y', i => `${row(i).join()},${(i % 9) / 10}`),
    );
    const { suite, text } = await made({ from: keras('lstm'), data: wide });
    const inputs = suite.problems[0]?.inputs;
    expect(inputs?.shape).toEqual([48, 3, 1]);
    // The second sample that is trained on is the second row.
    expect(inputs?.values.slice(3, 6)).toEqual(row(1).map(Number));
    expect(text).toContain('The 3 columns of a row become 3×1, in their order.');
  });

  it.each<[string, string, RegExp, string, RegExp]>([
    [
      'a layer too wide',
      'lstm',
      /"units": 5/g,
      '"units": 9000',
      /layer 1 \(LSTM "[^"]+"\): lstm\.units: .*8192/,
    ],
    [
      'too many parameters',
      'words',
      /"input_dim": 20, "output_dim": 4/g,
      '"input_dim": 1000000, "output_dim": 8000',
      /about 8\.0e\+9 parameters; at most 50000000 are trained here/,
    ],
    [
      'long sequences',
      'decoder',
      /"n": 2/g,
      '"n": 90000',
      /gives 90000×1 a sample, more numbers than are made up/,
    ],
    ['a backward step', 'lstm', /"learning_rate": [\d.]+/g, '"learning_rate": -1', /no suite .*learningRate/],
    [
      'a shape that does not fit',
      'lstm',
      /\[null, 3, 1\]/g,
      '[null, 3]',
      /layer 1 \(lstm\): tf\.layers refuses it/,
    ],
  ])('is refused with %s, and leaves nothing behind', async (_, name, from, to, says) => {
    const parent = emptyFolder();
    const file = fileWith('model.json', (reference.keras3[name]?.json ?? '').replaceAll(from, to));
    await expect(run({ dir: path.join(parent, 'new/mine'), from: file })).rejects.toThrow(says);
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('init', () => {
  it('overwrites nothing unless it is told to', async () => {
    const dir = path.join(emptyFolder(), 'mine');
    await run({ dir });
    const file = path.join(dir, 'suite.yaml');
    writeFileSync(file, 'mine');
    await expect(run({ dir })).rejects.toThrow(
      /is there already and is not overwritten: name another folder/,
    );
    expect(readFileSync(file, 'utf8')).toBe('mine');
    await run({ dir, force: true });
    expect(loadSuite(dir).name).toBe('mine');
  });

  it('overwrites no data either, but takes data that lie in the folder already', async () => {
    const dir = emptyFolder();
    const there = path.join(dir, 'wave.csv');
    writeFileSync(there, 'mine');
    await expect(run({ dir, data: series })).rejects.toThrow(/wave\.csv is there already/);
    expect(readFileSync(there, 'utf8')).toBe('mine');
    writeFileSync(there, readFileSync(series));
    expect((await run({ dir, data: there })).code).toBe(0);
    expect(readFileSync(there)).toEqual(readFileSync(series));
  });

  it('says with --json what it wrote, guessed, and what comes next', async () => {
    const dir = path.join(emptyFolder(), 'mine');
    const said = JSON.parse((await run({ dir, data: classes, json: true })).written);
    expect(said).toEqual({
      name: 'mine',
      files: [path.join(dir, 'suite.yaml'), path.join(dir, 'flowers-1.csv')],
      guesses: expect.arrayContaining(['The target is "kind", the only column of labels.']),
      next: [`seedgate validate ${dir} --verbose`, `seedgate run ${dir}`],
    });
  });
});

describe('a table', () => {
  const guessOf = (text: string) => guess(readTable(fileWith('data.csv', text)));

  it.each([
    ['named target', table('y,a,b', i => `${i / 3},${i},${i * i}`), 'number', 'y'],
    ['few whole numbers', table('a,label', i => `${i},${i % 2}`), 'classes', 'label'],
    ['many whole numbers', table('a,b', i => `${i},${(i * 37) % 100}`), 'number', 'b'],
    ['one column', table('a', i => `${Math.sin(i)}`), 'series', undefined],
    ['dates', table('day,a,b', i => `2024-02-${10 + (i % 19)},${i},${i * 2}`), 'series', undefined],
  ])('with %s', (_, text, kind, target) => {
    const guessed = guessOf(text);
    expect([guessed.kind, guessed.target?.name]).toEqual([kind, target]);
  });

  it.each([
    ['few rows', table('a,y', i => `${i},${i}`, 5), /has 5 rows; a suite needs 10 or more/],
    ['only text', table('a,b', i => `x${i},y${i}`), /has no column of numbers/],
    [
      'labels alone',
      table('kind', i => flowers[i % 3] as string),
      /no column of numbers beside the target "kind"/,
    ],
    ['a constant target', table('a,y', i => `${i},3`), /the target "y" is the same in every row/],
  ])('is refused with %s', (_, text, says) => {
    expect(() => guessOf(text)).toThrow(says);
  });

  it('leaves columns with gaps out and says so', () => {
    const guessed = guessOf(table('a,b,y', i => `${i},${i % 2 === 0 ? '' : i},${i / 7}`));
    expect(guessed.features.map(c => c.name)).toEqual(['a']);
    expect(guessed.because.join(' ')).toContain('"b" is left out: there are cells without a value.');
  });
});
