import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadSuite, nativeExperiments } from '../../src/suite/index.ts';
import { workerEnvironment } from '../../src/train/environment.ts';
import type { TF } from '../../src/train/tf.ts';
import type { Results } from '../../src/verdict/index.ts';
import { replaced } from '../replaced.ts';
import { compilingTf, expectParity } from '../train/compiled/support.ts';
import { setUp } from '../train/support.ts';
import { read, seedgate, workspace } from './support.ts';

const suite = readFileSync('suites/lstm-sequences/suite.yaml', 'utf8');

const results = (folder: string) => JSON.parse(read(folder, 'seedgate-out', 'results.json')) as Results;
const experiments = (r: Results) => r.suites.flatMap(s => s.problems.flatMap(p => p.experiments));

/** Of the suite that is trained by the command line. */
const epochs = 3;

describe("the article's 13 experiments", () => {
  it.each(['compiled', 'eager'])('all train by the %s engine, here for three epochs', async engine => {
    const folder = workspace(replaced(suite, [/epochs: \d+/g, `epochs: ${epochs}`]));
    const { code, stdout, stderr } = await seedgate(folder, 'run', '--seeds', '1', '--engine', engine);
    // Nothing is learnt in three epochs, so the checks with gate "fail" stay open, at one seed, or are missed.
    expect([0, 1], stdout + stderr).toContain(code);
    const trained = experiments(results(folder));
    expect(trained.map(e => [e.id, e.counts.ok])).toEqual(trained.map(e => [e.id, 1]));
    expect(trained).toHaveLength(13);
    const report = read(folder, 'seedgate-out', 'report.md');
    for (const title of ['One-to-one, one feature', 'Many-to-one, two features, two outputs'])
      expect(report).toContain(title);
  });

  // The two cheapest ones, to the end. #1 has all its settings stated and printed 437.86; independent re-runs gave 437.8
  // to 438.7, so 1 % is wide. #5's truth is 153; independent re-runs gave 148.0 to 159.3 with a median of 153.4, and
  // of three seeds the middle one has to lie within the suite's 5 %.
  it('#1 and #5 end where the article and independent re-runs do', async () => {
    const folder = workspace(suite);
    const only = ['--only', 'one-to-one-1/simple', '--only', 'many-to-one-1/simple'];
    const { code, stdout, stderr } = await seedgate(folder, 'run', '--seeds', '3', ...only);
    expect(code, stdout + stderr).toBe(0);
    const [first, fifth] = experiments(results(folder)).map(e => e.probes[0]?.summary?.median[0] as number);
    expect(Math.abs((first as number) - 437.86) / 437.86).toBeLessThan(0.01);
    expect(Math.abs((fifth as number) - 153) / 153).toBeLessThan(0.05);
  });
});

/**
 * Where the 50 steps are chaos already: in the eager engine alone, initial weights that are one unit in the last
 * place larger change the loss of step 50 by 65 %. From where that exceeds 1e-4 it is the tolerance.
 */
const chaotic = new Set(['many-to-one-2/stacked']);

// After the runs above and in their file: the programs are theirs, and all 13 are compiled once. A program differs by
// the epochs that it holds at most, of which no result depends.
describe('the first 50 steps are those of the eager engine', () => {
  const experiments = nativeExperiments(loadSuite('suites/lstm-sequences/suite.yaml'));
  let tf: TF;
  beforeAll(async () => {
    tf = await compilingTf(runtime => workerEnvironment(runtime, process.env));
  }, setUp);

  it('of all 13', () => {
    expect(experiments).toHaveLength(13);
  });

  it.each(experiments.map(e => [e.id, e] as const))('%s', async (id, experiment) => {
    const [eager, compiled] = await expectParity(tf, experiment, {
      chaotic: chaotic.has(id),
      capacity: epochs,
    });
    expect(compiled.parameters).toBe(eager.parameters);
  });
});
