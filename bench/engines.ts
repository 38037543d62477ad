import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureRuntime, instructionSet, nativeEnvironment, vectorFeatures } from '../src/runtime/index.ts';
import { xlaEnvironment } from '../src/train/compiled/index.ts';
import type { Machine } from './machine.ts';
import {
  type BenchResult,
  evaluate,
  type JaxTotal,
  type Measured,
  type MeasureMessage,
  total,
} from './result.ts';
import { table } from './table.ts';

const suite = fileURLToPath(new URL('../suites/lstm-sequences/suite.yaml', import.meta.url));
const log = (line: string) => process.stderr.write(`${line}\n`);

export interface EngineOptions {
  readonly quick: boolean;
  /** Where the result is written. */
  readonly json?: string;
  /** A Python that has JAX, to be measured in the same run. */
  readonly jax?: string;
}

/** Measures both engines, one seed of every experiment on one thread, and the machine's limits beside them. */
export async function benchEngines({ quick, json, jax }: EngineOptions): Promise<void> {
  const runtime = await ensureRuntime({ env: process.env, log });
  const programs = mkdtempSync(path.join(os.tmpdir(), 'seedgate-bench-'));
  const environment = () => ({
    ...nativeEnvironment(runtime, process.env),
    ...xlaEnvironment({
      cacheFolder: programs,
      runtime: runtime.hash,
      isa: instructionSet(),
      features: vectorFeatures(),
      log,
    }),
  });

  function measure(
    mode: 'all' | 'quick' | 'warm',
    onMessage: (message: MeasureMessage) => void,
  ): Promise<void> {
    const child = fork(fileURLToPath(new URL('./measure.ts', import.meta.url)), [suite, mode], {
      env: environment(),
      execArgv: ['--import', import.meta.resolve('tsx')],
    });
    child.on('message', message => onMessage(message as MeasureMessage));
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', code =>
        code === 0 ? resolve() : reject(new Error(`measuring ended with code ${code}`)),
      );
    });
  }

  try {
    let machine: Machine | undefined;
    const measured: Measured[] = [];
    const warm = new Map<string, number>();
    const take = (message: MeasureMessage) => {
      if (message.kind === 'machine') machine = message.machine;
      else if (message.kind === 'warm') warm.set(message.id, message.compileSeconds);
      else {
        const { kind: _, ...experiment } = message;
        measured.push(experiment);
        log(`${experiment.id}: ${experiment.compiledSeconds.toFixed(3)} s`);
      }
    };
    await measure(quick ? 'quick' : 'all', take);
    await measure('warm', take);
    const experiments = measured.map(e => evaluate(machine as Machine, e, warm.get(e.id) as number));
    const result: BenchResult = {
      format: 1,
      cpu: os.cpus()[0]?.model.trim() ?? 'an unknown CPU',
      quick,
      machine: machine as Machine,
      experiments,
      total: total(experiments),
      ...(jax === undefined ? {} : { jax: measureJax(jax) }),
    };
    process.stdout.write(table(result));
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(result, undefined, 2)}\n`);
  } finally {
    rmSync(programs, { recursive: true });
  }
}

/** Runs the same trainings in JAX. */
function measureJax(python: string): JaxTotal {
  log('JAX …');
  const script = fileURLToPath(new URL('./jax_reference.py', import.meta.url));
  const lines = execFileSync(python, [script], { encoding: 'utf8' }).trim().split('\n');
  const { jax, compileSeconds, trainSeconds } = JSON.parse(lines.at(-1) as string);
  return { version: jax, compileSeconds, trainSeconds };
}
