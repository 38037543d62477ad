import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { planRuns } from '../../src/plan/index.ts';
import type { RunOutcome } from '../../src/records/index.ts';
import { trainRuns } from '../../src/train/index.ts';
import { folder, tinySuite } from '../made.ts';
import type { Row } from '../part.ts';
import { childrenOf, openHandles, pause } from './processes.ts';

const script = fileURLToPath(new URL('../../test/train/stand-in.mjs', import.meta.url));
const suite = tinySuite();
/** What the stand-in does at these seeds: crash, exit, be killed twice, hang, abort, fail; at others it succeeds. */
const crashing: Readonly<Record<number, RegExp>> = {
  2: /SIGSEGV/,
  3: /exit code 9/,
  4: /SIGKILL/,
  5: /no sign of life/,
  6: /SIGABRT/,
};

async function train(seeds: readonly number[]) {
  const dir = folder('faults');
  const outcomes = new Map<string, RunOutcome>();
  const retries = new Map<number, string>();
  const runs = planRuns({
    selection: new Map([[suite, suite.experiments.slice(0, 1)]]),
    seeds: () => seeds,
    engine: 'compiled',
    fingerprint: () => 'f',
  });
  try {
    await trainRuns(runs, {
      jobs: 2,
      environment: { ...process.env, STAND_IN_FOLDER: dir },
      // Seconds: a worker that is well has to start within it, on a machine that does other things too.
      silence: 4,
      script,
      onRetry: (run, reason) => retries.set(run.seed, reason),
      onDone: (run, outcome) => {
        outcomes.set(run.key, outcome);
        return undefined;
      },
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
  return {
    retries,
    status: (seed: number) => outcomes.get(runs.find(r => r.seed === seed)?.key ?? '')?.status,
  };
}

/** Workers that die in every way, beside runs that have nothing to do with it. */
export async function dying(times: number): Promise<Row> {
  const losses: string[] = [];
  const [bad, good] = [Object.keys(crashing).map(Number), [1, 8, 9, 10]];
  for (let i = 0; i < times; i++) {
    const { retries, status } = await train([...bad, ...good]);
    for (const seed of good) if (status(seed) !== 'ok') losses.push(`seed ${seed} was ${status(seed)}`);
    for (const seed of bad) {
      if (!crashing[seed]?.test(retries.get(seed) ?? ''))
        losses.push(`seed ${seed}: the reason was "${retries.get(seed)}"`);
      // The one that is killed each time has failed; the others succeed when they are tried once more.
      const wanted = seed === 4 ? 'failed' : 'ok';
      if (status(seed) !== wanted) losses.push(`seed ${seed} was ${status(seed)}, not ${wanted}`);
    }
  }
  return {
    attack: 'workers that crash, exit, are killed, hang or abort',
    tried: times * bad.length,
    losses,
  };
}

/** The pool is made and ended over and over: nothing may be left, neither a process nor a handle. */
export async function cycles(times: number): Promise<Row> {
  await train([1]);
  const handles = openHandles();
  const children = childrenOf(process.pid).length;
  const losses: string[] = [];
  for (let i = 0; i < times; i++) {
    const { status } = await train([1]);
    if (status(1) !== 'ok') losses.push(`cycle ${i}: ${status(1)}`);
  }
  await pause(200);
  const [handlesAfter, childrenAfter] = [openHandles(), childrenOf(process.pid).length];
  if (handlesAfter > handles) losses.push(`${handlesAfter - handles} handles more than before`);
  if (childrenAfter > children) losses.push(`${childrenAfter - children} processes more than before`);
  return {
    attack: 'a pool of workers started and stopped again and again',
    tried: times,
    losses,
    measured: `handles ${handles} → ${handlesAfter}, children ${children} → ${childrenAfter}`,
  };
}
