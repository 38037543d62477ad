import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { planRuns, type Run, selectExperiments } from '../../src/plan/index.ts';
import type { RunOutcome } from '../../src/records/index.ts';
import { loadSuite } from '../../src/suite/index.ts';
import { trainRuns } from '../../src/train/index.ts';
import { RunQueue } from '../../src/train/queue.ts';
import { temporaryFolder } from '../temporary.ts';

const suite = loadSuite('suites/lstm-sequences');
const script = fileURLToPath(new URL('./stand-in.mjs', import.meta.url));
const plan = (seeds: number[]) =>
  planRuns({
    selection: selectExperiments([suite], ['one-to-one-1/*']),
    seeds: () => seeds,
    engine: 'compiled',
    fingerprint: () => 'f',
  });

async function train(
  runs: Run[],
  options: { jobs?: number; signal?: AbortSignal; more?: Run[]; script?: string } = {},
) {
  const folder = temporaryFolder('pool');
  const outcomes = new Map<string, RunOutcome>();
  const retries: string[] = [];
  const more = [...(options.more ?? [])];
  const queue = new RunQueue(runs);
  await trainRuns(options.more === undefined ? runs : queue, {
    jobs: options.jobs ?? 2,
    environment: { ...process.env, STAND_IN_FOLDER: folder },
    silence: 1,
    script: options.script ?? script,
    ...(options.signal && { signal: options.signal }),
    onRetry: (run, reason) => retries.push(`${run.seed}: ${reason}`),
    onDone: (run, outcome) => {
      expect(outcomes.has(run.key)).toBe(false);
      outcomes.set(run.key, outcome);
      for (const run of more.splice(0)) queue.again(run);
    },
  });
  return {
    outcomes,
    retries,
    bySeed: (seed: number) => runs.filter(r => r.seed === seed).map(r => outcomes.get(r.key)),
  };
}

const simple = (seeds: number[]) => plan(seeds).filter(r => r.experiment.id.endsWith('simple'));

describe('a worker that dies', () => {
  it.each([
    ['by a crash in native code', 2, 'SIGSEGV'],
    ['by an exit', 3, 'exit code 9'],
    ['by an abort', 6, 'SIGABRT'],
    ['by hanging', 5, 'no sign of life for 1 s'],
  ])('%s is tried once more and the run counts', async (_, seed, reason) => {
    const { bySeed, retries } = await train(simple([seed]));
    expect(retries).toEqual([expect.stringContaining(reason)]);
    expect(bySeed(seed)).toMatchObject([{ status: 'ok' }]);
  });

  it('twice leaves a failed run with the signal and its last lines; the rest goes on', async () => {
    const { bySeed, outcomes } = await train(plan([1, 4, 8]));
    for (const outcome of bySeed(4)) {
      expect(outcome).toMatchObject({ status: 'failed', reason: expect.stringContaining('SIGKILL') });
    }
    expect(
      bySeed(1)
        .concat(bySeed(8))
        .map(o => o?.status),
    ).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(outcomes.size).toBe(6);
  });

  it('before it can be told anything is said to have died, not to be out of reach', async () => {
    const dying = path.join(temporaryFolder('pool'), 'dying.mjs');
    writeFileSync(dying, "process.kill(process.pid, 'SIGKILL');");
    const { bySeed, retries } = await train(simple([1, 2]), { script: dying });
    const reason = expect.stringContaining('was ended by SIGKILL');
    for (const seed of [1, 2]) expect(bySeed(seed)).toMatchObject([{ status: 'failed', reason }]);
    expect(retries).toEqual([reason, reason]);
  });

  it('keeps the reason of a run that fails without a crash', async () => {
    expect((await train(simple([7]))).bySeed(7)).toMatchObject([{ status: 'failed', reason: 'no luck' }]);
  });
});

describe('a worker that only seems to hang', () => {
  it('computes in one call for longer than a silent one may live', async () => {
    const { bySeed, retries } = await train(simple([11]));
    expect(retries).toEqual([]);
    expect(bySeed(11)).toMatchObject([{ status: 'ok' }]);
  });

  it('was stopped for longer than that, and goes on', async () => {
    const children = `/proc/${process.pid}/task/${process.pid}/children`;
    setTimeout(() => {
      for (const pid of readFileSync(children, 'utf8').trim().split(' '))
        if (stateOf(Number(pid)) === 'T') process.kill(Number(pid), 'SIGCONT');
    }, 4000);
    const { bySeed, retries } = await train(simple([12]));
    expect(retries).toEqual([]);
    expect(bySeed(12)).toMatchObject([{ status: 'ok' }]);
  });
});

/** The state of a process, T when it is stopped. */
const stateOf = (pid: number) => /\) (\S)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1];

describe('the pool', () => {
  it('trains runs that are added while others are under way', async () => {
    const { outcomes } = await train(simple([1]), { more: simple([8, 9, 10]) });
    expect(outcomes.size).toBe(4);
  });

  it('gives up at once when it is told to, and leaves no outcome for what was under way', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const started = performance.now();
    const { outcomes } = await train(simple([5]), { signal: stop.signal });
    expect(outcomes.size).toBe(0);
    // Far below the second after which a silent worker is ended.
    expect(performance.now() - started).toBeLessThan(900);
  });
});
