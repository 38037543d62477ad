import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSuite, nativeExperiments } from '../../src/suite/index.ts';
import { trainCompiled } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { workerEnvironment } from '../../src/train/environment.ts';
import { checkModels, inspectModel } from '../../src/train/index.ts';
import type { TF } from '../../src/train/tf.ts';
import { temporaryFolder } from '../temporary.ts';
import { compilingTf, expectParity } from './compiled/support.ts';

const suite = loadSuite(fileURLToPath(new URL('../suite/code/suite.ts', import.meta.url)), {
  inspect: inspectModel,
});
const experiment = (id: string) => nativeExperiments(suite).find(e => e.id === id) ?? expect.fail(`no ${id}`);
const run = (id: string, seed = 3) => ({ suite: suite.name, experiment: experiment(id), seed });

// With a cache of programs, since the same models are trained again and again: built anew each time, compiled once.
const programs = temporaryFolder('programs');
let tf: TF;
beforeAll(async () => {
  tf = await compilingTf(runtime => workerEnvironment(runtime, process.env, { programs }));
});

describe('a model that a suite builds in code', () => {
  it.each(suite.experiments.map(e => e.id))('%s trains alike in both engines', async id => {
    await expectParity(tf, experiment(id));
  });

  it.each([
    ['compiled', trainCompiled],
    ['eager', trainEager],
  ] as const)('has the bits of the same model in a list, by the %s engine', async (_, train) => {
    // Streams of random numbers are named by the variant; here both get the same name.
    const { variant, ...rest } = experiment('sums/listed');
    const renamed = { ...rest, id: 'sums/built', variant: { ...variant, id: 'built' } };
    const listed = await train(tf, { ...run('sums/listed'), experiment: renamed });
    const built = await train(tf, run('sums/built'));
    expect(built.weightsHash).toBe(listed.weightsHash);
    expect(built.losses).toEqual(listed.losses);
    expect(built.predictions).toEqual(listed.predictions);
  });

  it('is another one with another seed, and the same with the same', async () => {
    const [a, again, b] = [
      await trainCompiled(tf, run('sums/branches', 1)),
      await trainCompiled(tf, run('sums/branches', 1)),
      await trainCompiled(tf, run('sums/branches', 2)),
    ];
    expect(again.weightsHash).toBe(a.weightsHash);
    expect(b.weightsHash).not.toBe(a.weightsHash);
  });
});

describe('a layer of the suite', () => {
  const folder = temporaryFolder('layer');

  /** A suite whose model has a layer that computes the expression from `x`. */
  const withLayer = (name: string, expression: string) => {
    mkdirSync(path.join(folder, name));
    const file = path.join(folder, name, 'suite.ts');
    writeFileSync(
      file,
      `import { defineSuite } from 'seedgate';
export default defineSuite({
  format: 1, name: '${name}', version: '1.0.0', title: 'Own layer', source: { title: 'An article' }, seeds: 30,
  problems: { p: {
    title: 'P', data: { inputs: [[1, 2], [3, 4], [5, 6], [7, 8]], targets: [[3], [7], [11], [15]] },
    probes: { a: { input: [7, 8], truth: { value: 15, tolerance: { absolute: 1 } } } },
    variants: { v: {
      training: { epochs: 6, batchSize: 2, validationSplit: 0, shuffle: true, optimizer: { name: 'adam', learningRate: 0.01 }, loss: 'meanSquaredError' },
      build: (tf: any) => {
        class Own extends tf.layers.Layer {
          static className = 'Own';
          steps = 0;
          call(inputs: any) { const x = Array.isArray(inputs) ? inputs[0] : inputs; return ${expression}; }
        }
        return tf.sequential({ layers: [tf.layers.dense({ units: 3, inputShape: [2] }), new (Own as any)({}), tf.layers.dense({ units: 1 })] });
      },
    } },
  } },
});
`,
    );
    return loadSuite(file, { inspect: inspectModel });
  };

  it('that only computes is trained alike in both engines', async () => {
    const own = withLayer('computes', 'tf.mul(x, tf.sigmoid(x))');
    expect(await checkModels(own)).toEqual([]);
    const [first] = nativeExperiments(own);
    await expectParity(tf, first ?? expect.fail('no experiment'));
  });

  it.each([
    ['draws', 'tf.add(x, tf.randomNormal(x.shape.map((d: any) => d ?? 1)))'],
    ['counts', 'tf.mul(x, ++this.steps)'],
  ])('that %s is refused, not trained wrongly', async (name, expression) => {
    const own = withLayer(name, expression);
    const [first] = nativeExperiments(own);
    await expect(
      trainCompiled(tf, { suite: own.name, experiment: first ?? expect.fail('no experiment'), seed: 1 }),
    ).rejects.toThrow(/not the same when it is taken again|RandomStandardNormal|seed/);
  });
});
