import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { planRuns, selectExperiments } from '../../src/plan/index.ts';
import { isNative, loadSuite } from '../../src/suite/index.ts';
import { Standby, trainRuns, workerEnvironment } from '../../src/train/index.ts';
import { temporaryFolder } from '../temporary.ts';
import { setUp, testRuntime } from './support.ts';

const script = fileURLToPath(new URL('./stand-in.mjs', import.meta.url));
const runs = (...seeds: number[]) =>
  planRuns({
    selection: selectExperiments([loadSuite('suites/lstm-sequences')], ['one-to-one-1/simple']),
    seeds: () => seeds,
    engine: 'compiled',
    fingerprint: () => 'f',
  });
const environmentOf = () => ({ ...process.env, STAND_IN_FOLDER: temporaryFolder('standby') });
const quiet = { progress: () => {}, line: () => {} };

/** Trains runs by one worker. @param other what it runs if it is none of those that wait @returns how each run ended */
async function train(
  standby: Standby,
  environment: NodeJS.ProcessEnv,
  seeds: number[],
  other = '/nowhere/worker.mjs',
) {
  const ends: string[] = [];
  await trainRuns(runs(...seeds), {
    jobs: 1,
    environment,
    standby,
    script: other,
    onDone: (_, outcome) => ends.push(outcome.status),
  });
  return ends;
}

it('gives its workers away: without one that waits these runs would have no program', async () => {
  const environment = environmentOf();
  const standby = new Standby(1, environment, script);
  expect(await train(standby, environment, [1, 8])).toEqual(['ok', 'ok']);
  expect(standby.take(1, quiet)).toBeUndefined();
});

it('gives none to a training with another environment', async () => {
  const standby = new Standby(1, environmentOf(), script);
  expect(await train(standby, environmentOf(), [1])).toEqual(['failed']);
  await standby.stop();
});

it('loses no run by one that dies before it is needed', async () => {
  const environment = environmentOf();
  const standby = new Standby(1, environment, '/nowhere/worker.mjs');
  expect(await train(standby, environment, [1], script)).toEqual(['ok']);
});

it('ends those that nobody took, and no other', async () => {
  const environment = environmentOf();
  const standby = new Standby(2, environment, script);
  const taken = standby.take(1, quiet);
  await standby.stop();
  expect(standby.take(1, quiet)).toBeUndefined();
  expect(taken?.gone).toBe(false);
  await taken?.stop();
  expect(taken?.gone).toBe(true);
});

// Linux tells which files a process has in its memory.
it.skipIf(process.platform !== 'linux')(
  'loads nothing of the native library before a run comes',
  async () => {
    const environment = workerEnvironment(await testRuntime(), process.env);
    const child = new Standby(1, environment).take(300, quiet);
    const [run] = runs(1);
    if (child === undefined || run === undefined || !isNative(run.experiment))
      throw new Error('there is no run');
    const { experiment } = run;
    const loaded = () => readFileSync(`/proc/${child.pid}/maps`, 'utf8').includes('libtensorflow');
    // In this time it loads all that it loads by itself.
    await setTimeout(2000);
    expect(loaded()).toBe(false);
    expect(await child.train({ ...run, experiment })).toMatchObject({ status: 'ok' });
    expect(loaded()).toBe(true);
    await child.stop();
  },
  setUp,
);
