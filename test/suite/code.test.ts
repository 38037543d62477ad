import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  formatPath,
  loadCode,
  loadSuite,
  nativeExperiments,
  type Suite,
  SuiteError,
} from '../../src/suite/index.ts';
import { checkModels, inspectModel } from '../../src/train/index.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder('code');
const good = fileURLToPath(new URL('./code/suite.ts', import.meta.url));
const load = (file: string) => loadSuite(file, { inspect: inspectModel });

let count = 0;
/** A suite of one variant; the parts are JavaScript as it stands in the file. */
function write({ before = '', data = '', variant = '', rest = '' }, name = 'suite.ts'): string {
  const dir = path.join(folder, `suite-${++count}`);
  mkdirSync(dir);
  const text = `import { defineSuite } from 'seedgate';
${before}
const training = {
  epochs: 2, batchSize: 2, validationSplit: 0, shuffle: true, optimizer: { name: 'adam', learningRate: 0.01 },
  loss: 'meanSquaredError' as const,
};
export default defineSuite({
  format: 1, name: 'one', version: '1.0.0', title: 'One', source: { title: 'An article' }, seeds: 30,
  problems: {
    p: {
      title: 'P',
      data: ${data || '{ inputs: [[1, 2], [3, 4], [5, 6]], targets: [[3], [7], [11]] }'},
      probes: { a: { input: [7, 8], truth: { value: 15, tolerance: { absolute: 1 } } } },
      variants: { v: { training, ${variant || 'layers: [{ dense: 1 }]'} } },
    },
  },
  ${rest}
});
`;
  const file = path.join(dir, name);
  writeFileSync(file, text);
  return file;
}

function issuesOf(file: string): string[] {
  try {
    load(file);
  } catch (error) {
    if (error instanceof SuiteError) return error.issues.map(i => `${formatPath(i.path)}: ${i.message}`);
    throw error;
  }
  return [];
}

const built = (body: string) => ({ variant: `build: (tf: any) => { ${body} }` });
const dense = (options: string) =>
  built(`return tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2], ${options} })] });`);

describe('a suite in code', () => {
  test('is what a YAML suite is, with data and models of functions', async () => {
    const suite = load(good);
    expect(suite.experiments.map(e => e.id)).toEqual(['sums/listed', 'sums/built', 'sums/branches']);
    const [problem] = suite.problems;
    expect(problem?.inputs.shape).toEqual([16, 3, 1]);
    expect(problem?.targets.shape).toEqual([16, 1]);
    expect(problem?.metrics?.map(m => m.id)).toEqual(['mse']);
    expect(await checkModels(suite)).toEqual([]);
  });

  test.each([
    [
      'in branches',
      'const i = tf.input({ shape: [2] }); const branch = (units: number, shape: number[]) => tf.layers.flatten().apply(tf.layers.reshape({ targetShape: shape }).apply(tf.layers.dense({ units }).apply(i))); return tf.model({ inputs: i, outputs: tf.layers.dense({ units: 1 }).apply(tf.layers.concatenate().apply([branch(6, [3, 2]), branch(4, [2, 2])])) });',
    ],
    [
      'of an axis that is left open',
      'const i = tf.input({ shape: [null] }); return tf.model({ inputs: i, outputs: tf.layers.dense({ units: 1 }).apply(tf.layers.reshape({ targetShape: [2] }).apply(i)) });',
    ],
  ])('may reshape %s', async (_, body) => {
    expect(await checkModels(load(write(built(body))))).toEqual([]);
  });

  test('that builds what another one lists has the same layers', () => {
    const [listed, own] = nativeExperiments(load(good));
    expect(own?.variant.code?.layers.map(l => l.kind)).toEqual(listed?.variant.layers.map(l => l.kind));
  });

  test.each(['suite.ts', 'suite.mts'])('is found in a folder as %s, or by its name', name => {
    const file = write({}, name);
    expect(load(name === 'suite.ts' ? path.dirname(file) : file).name).toBe('one');
  });

  test('is not chosen in silence where a folder holds a second suite', () => {
    const file = write({});
    writeFileSync(path.join(path.dirname(file), 'suite.yaml'), 'format: 1');
    expect(() => load(path.dirname(file))).toThrow(
      /suite\.yaml:1:1.* lies beside suite\.ts, and a folder holds one/,
    );
    expect(load(file).name).toBe('one');
  });

  test('has another hash when a file that it imports changes, and the same one when nothing did', () => {
    const file = write({
      before: "import { inputs } from './rows.ts';",
      data: '{ inputs, targets: [[3], [7]] }',
    });
    const rows = path.join(path.dirname(file), 'rows.ts');
    writeFileSync(rows, 'export const inputs = [[1, 2], [3, 4]];');
    const hashes = (suite: Suite) => [suite.hash, ...suite.experiments.map(e => e.hash)];
    const first = load(file);
    expect(hashes(load(file))).toEqual(hashes(first));
    writeFileSync(rows, 'export const inputs = [[1, 2], [3, 5]];');
    const second = load(file);
    expect(second.problems[0]?.inputs.values).toEqual([1, 2, 3, 5]);
    expect(second.hash).not.toBe(first.hash);
  });
});

describe('a suite in code whose data change from reading to reading', () => {
  const numbers = (one: string) => `{ inputs: [[1, 2], [3, 4], [5, 6]], targets: [[3], [7], [${one}]] }`;
  test.each([
    [
      'by Math.random in a list',
      { data: numbers('Math.random()') },
      /^problems\.p\.data\.targets\[2\]\[0\]: is 0\.\d+/,
    ],
    [
      'by Math.random in a function',
      {
        data: '{ inputs: [[1, 2], [3, 4]], targets: () => ({ shape: [2, 1], values: Float64Array.from([1, Math.random()]) }) }',
      },
      /^problems\.p\.data\.targets\.reshape\.of\[1\]: is/,
    ],
    [
      'by Math.random beside it',
      { before: 'const x = Math.random();', data: numbers('x') },
      /targets\[2\]\[0\]: is/,
    ],
    [
      'by the clock',
      { data: numbers('Number(process.hrtime.bigint() % 1000000n)') },
      /targets\[2\]\[0\]: is/,
    ],
    [
      'by a count',
      { before: 'const g = globalThis as any; g.n = (g.n ?? 0) + 1;', data: numbers('g.n') },
      /targets/,
    ],
    [
      'in their number',
      {
        before: 'const g = globalThis as any; g.k = !g.k;',
        data: '{ inputs: g.k ? [[1, 2]] : [[1, 2], [3, 4]], targets: [[1]] }',
      },
      /^problems\.p\.data\.inputs\[1\]: is/,
    ],
    ['in a setting', { rest: 'defects: [String(Math.random())],' }, /^defects\[0\]: is/],
  ])('is refused: %s', (_, parts, says) => {
    const issues = issuesOf(write(parts));
    expect(issues).toEqual([expect.stringMatching(says)]);
    expect(issues[0]).toContain("seeded('a name')");
  });

  test('may draw them by seeded, whose numbers stay and are other ones for each name', () => {
    const file = write({
      before: "import { seeded } from 'seedgate'; const [a, b] = [seeded('a'), seeded('b')];",
      data: numbers('a.normal()').replace('[3]', '[b.uniform()]').replace('[7]', '[seeded("a").normal()]'),
    });
    const targets = () => load(file).problems[0]?.targets.values ?? [];
    const [first = 0, second, third] = targets();
    expect(targets()).toEqual([first, second, third]);
    expect(second).toBe(third);
    expect(first).not.toBe(second);
    expect(first).toBeGreaterThanOrEqual(0);
    expect(first).toBeLessThan(1);
  });
});

describe('a suite in code is refused', () => {
  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    ['that is not there', () => path.join(folder, 'none.ts'), /there is no such file/],
    ['that does not compile', () => write({ before: 'const = 3;' }), /cannot be run: .*suite\.ts/],
    ['that throws', () => write({ before: "throw new Error('no luck');" }), /cannot be run: no luck/],
    [
      'that imports what is not there',
      () => write({ before: "import './gone.ts';" }),
      /cannot be run: Cannot find module '.\/gone.ts'/,
    ],
    [
      'that trains by itself',
      () => write({ before: "import { runSuite } from 'seedgate'; runSuite('x');" }),
      /can import defineSuite, seeded and types from seedgate, not runSuite/,
    ],
    ['with a slip in a name', () => write({ rest: 'claim: {},' }), /claim/],
    [
      'whose data fail',
      () => write({ data: "{ inputs: () => { throw new Error('no file'); }, targets: [[1]] }" }),
      /problems\.p\.data\.inputs: the function failed: no file/,
    ],
    [
      'whose data come later',
      () => write({ data: '{ inputs: async () => [[1, 2]], targets: [[1]] }' }),
      /problems\.p\.data\.inputs: the function gives a promise/,
    ],
    [
      'whose data have holes',
      () => write({ data: '{ inputs: () => [[1, NaN], [2, 3]], targets: [[1], [2]] }' }),
      /problems\.p\.data\.inputs/,
    ],
    [
      'whose array is not of its shape',
      () => write({ data: '{ inputs: { shape: [2, 2], values: [1, 2, 3] }, targets: [[1], [2]] }' }),
      /problems\.p\.data\.inputs.*3/,
    ],
    ['whose model is none', () => write(built('return 3;')), /variants\.v\.build: does not give a model/],
    ['whose model comes later', () => write(built('return Promise.resolve();')), /gives a promise/],
    ['whose model fails', () => write(built("throw new Error('not today');")), /build: not today/],
    [
      'whose model takes something else',
      () =>
        write(built('return tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [3] })] });')),
      /takes \[?3\]? a sample; the inputs are \[?2\]?/,
    ],
    [
      'whose model has two outputs',
      () =>
        write(
          built(
            'const i = tf.input({ shape: [2] }); const d = () => tf.layers.dense({ units: 1 }).apply(i); return tf.model({ inputs: i, outputs: [d(), d()] });',
          ),
        ),
      /1 inputs and 2 outputs/,
    ],
    ['with a regularizer', () => write(dense("kernelRegularizer: 'l1l2'")), /has a regularizer/],
    ['with a constraint', () => write(dense("kernelConstraint: 'nonNeg'")), /has a constraint/],
    [
      'with weights of its own',
      () => write(dense('weights: [tf.ones([2, 1]), tf.zeros([1])]')),
      /sets .*kernel itself; give its layer an initializer/,
    ],
    [
      'with noise that no seed reaches',
      () =>
        write(
          built(
            'return tf.sequential({ layers: [tf.layers.gaussianNoise({ stddev: 1, inputShape: [2] }), tf.layers.dense({ units: 1 })] });',
          ),
        ),
      /GaussianNoise, which draws from a generator that no seed reaches/,
    ],
    [
      'with a compiled model',
      () =>
        write(
          built(
            "const m = tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [2] })] }); m.compile({ loss: 'meanSquaredError', optimizer: 'sgd' }); return m;",
          ),
        ),
      /gives a compiled model/,
    ],
  ];
  test.each(cases)('%s', (_, make, says) => {
    expect(issuesOf(make()).join('\n')).toMatch(says);
  });
});

describe('the code of a suite', () => {
  /** Writes files into a folder of their own and loads the first one. */
  function loadFiles(files: Record<string, string>): unknown {
    const dir = path.join(folder, `code-${++count}`);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      writeFileSync(path.join(dir, name), text);
    }
    return loadCode(path.join(dir, Object.keys(files)[0] as string)).value;
  }

  test.each<[string, Record<string, string>]>([
    [
      'a type, an enum, satisfies and a generic',
      {
        'suite.ts': `import type { T } from './no-such-file.ts';
        enum E { A = 40, B }
        const id = <X,>(x: X): X => x;
        export default id(E.B satisfies number) + (1 as unknown as T as number);`,
      },
    ],
    [
      'imports without an ending, of .js for .ts, of a folder, of JSON',
      {
        'suite.ts': `import { a } from './a'; import { b } from './b.js'; import { c } from './c';
        import d from './d.json' with { type: 'json' }; export default a + b + c + d.d;`,
        'a.ts': 'export const a: number = 10;',
        'b.ts': 'export const b: number = 11;',
        'c/index.ts': 'export const c: number = 12;',
        'd.json': '{ "d": 9 }',
      },
    ],
    [
      'import.meta, where it is meant and not where it is only written',
      {
        'suite.mts': `import { readFileSync } from 'node:fs';
        const said = /import.meta/.test('import.meta') && \`\${import.meta.filename}\` === import.meta.dirname + '/suite.mts';
        export default said ? Number(readFileSync(new URL('./n.txt', import.meta.url), 'utf8')) : 0;`,
        'n.txt': '42',
      },
    ],
    [
      'two files that import each other, and a class with private fields',
      {
        'suite.js': `import { g } from './g.mjs'; export const one = 1; export default g();`,
        'g.mjs': `import * as s from './suite.js'; class C { #x = 41; get x() { return this.#x; } }
        export const g = () => new C().x + s.one;`,
      },
    ],
    [
      'a package, CommonJS as it is, and require',
      {
        'suite.cjs': `module.exports = { default: require('forty').forty + require('node:path').join('2').length * 2 };`,
        'node_modules/forty/index.js': 'exports.forty = 40;',
      },
    ],
  ])('may have %s', (_, files) => {
    expect(loadFiles(files)).toBe(42);
  });

  test('means the same whatever tsconfig.json lies where it is read', () => {
    const here = process.cwd();
    const elsewhere = path.join(folder, 'redirected');
    mkdirSync(elsewhere);
    writeFileSync(
      path.join(elsewhere, 'tsconfig.json'),
      '{ "compilerOptions": { "paths": { "*": ["./evil.ts"] } } }',
    );
    writeFileSync(path.join(elsewhere, 'evil.ts'), "throw new Error('it ran');");
    process.chdir(elsewhere);
    try {
      expect(load(good).experiments).toHaveLength(3);
    } finally {
      process.chdir(here);
    }
  });

  test('has the place of an error in its own lines', () => {
    const file = {
      'suite.ts': `interface A { b: number }\n\nexport const a: A = { b: 1 };\nnull!.x;\nexport default 1;`,
    };
    expect(() => loadFiles(file)).toThrow(/cannot be run: .*null.*\(at .*suite\.ts:4:/);
  });
});
