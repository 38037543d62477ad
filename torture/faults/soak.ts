import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  ensureRuntime,
  instructionSet,
  loadTfjsNode,
  nativeEnvironment,
  runtimeFromEnvironment,
  vectorFeatures,
} from '../../src/runtime/index.ts';
import { nativeExperiments } from '../../src/suite/index.ts';
import { compileExperiment, xlaEnvironment } from '../../src/train/compiled/index.ts';
import { trainEager } from '../../src/train/eager.ts';
import { patchTf } from '../../src/train/patches.ts';
import { tinySuite } from '../made.ts';
import type { Row } from '../part.ts';
import { openHandles } from './processes.ts';

interface Sample {
  readonly seconds: number;
  readonly runs: number;
  readonly megabytes: number;
  readonly tensors: number;
  readonly handles: number;
}

/** More than this between a third of the soak and its end is a leak; the allocators move by less. */
const mostGrowth = 24;

/**
 * Trains one small experiment over and over in one process, by the compiled program as a worker does and now and then by
 * the eager engine, and counts memory, tensors and handles.
 */
export async function soak(minutes: number): Promise<Row> {
  const runtime = await ensureRuntime({ env: process.env, log: () => {} });
  const xla = xlaEnvironment({
    runtime: runtime.hash,
    isa: instructionSet(),
    features: vectorFeatures(),
    log: () => {},
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', fileURLToPath(import.meta.url), 'child', String(minutes)],
    { env: { ...nativeEnvironment(runtime, process.env), ...xla }, encoding: 'utf8' },
  );
  const attack = `training in one process for ${minutes < 1 ? `${60 * minutes} s` : `${minutes} min`}, without an end`;
  if (status !== 0) return { attack, tried: 1, losses: [`it ended with ${status}: ${stderr.slice(-500)}`] };
  const samples = JSON.parse(stdout) as Sample[];
  // What comes before is warming up.
  const from = samples[Math.floor(samples.length / 3)] as Sample;
  const to = samples.at(-1) as Sample;
  const losses: string[] = [];
  if (to.tensors > from.tensors) losses.push(`${from.tensors} tensors became ${to.tensors}`);
  if (to.handles > from.handles) losses.push(`${from.handles} handles became ${to.handles}`);
  const growth = to.megabytes - from.megabytes;
  if (growth > mostGrowth) losses.push(`memory grew by ${growth.toFixed(0)} MB`);
  return {
    attack,
    tried: to.runs,
    losses,
    measured: `${from.megabytes.toFixed(0)} → ${to.megabytes.toFixed(0)} MB, tensors ${from.tensors} → ${to.tensors}, handles ${from.handles} → ${to.handles}`,
  };
}

async function child(minutes: number): Promise<void> {
  const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
  const suite = tinySuite();
  const [experiment] = nativeExperiments(suite);
  if (experiment === undefined) throw new Error('the suite is empty');
  const program = await compileExperiment(tf, suite.name, experiment);
  const samples: Sample[] = [];
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  for (let runs = 1; seconds() < 60 * minutes; runs++) {
    await program.train(runs, { epochs: 50 });
    if (runs % 200 === 0) await trainEager(tf, { suite: suite.name, experiment, seed: runs }, { epochs: 1 });
    if (seconds() < (samples.length * minutes * 60) / 30) continue;
    globalThis.gc?.();
    samples.push({
      seconds: seconds(),
      runs,
      megabytes: process.memoryUsage.rss() / 2 ** 20,
      tensors: tf.memory().numTensors,
      handles: openHandles(),
    });
  }
  process.stdout.write(JSON.stringify(samples));
}

if (process.argv[2] === 'child') await child(Number(process.argv[3]));
