import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import seedrandom from 'seedrandom';
import { stringify } from 'yaml';
import { makeRecord, planRuns, seedRange } from '../src/plan/index.ts';
import type { RunOutcome } from '../src/records/index.ts';
import { describeEnvironment, ensureRuntime } from '../src/runtime/index.ts';
import { loadSuite } from '../src/suite/index.ts';
import { temporaryFolder } from '../test/temporary.ts';

/** What was done with a folder that holds all records, by a process of its own. */
interface Step {
  readonly name: string;
  readonly seconds: number;
  /** Largest resident memory. */
  readonly mebibytes: number;
}

export interface RealSizeResult {
  readonly experiments: number;
  readonly seeds: number;
  readonly records: number;
  readonly steps: readonly Step[];
  /** Sizes of the files, in MiB. */
  readonly files: Readonly<Record<string, number>>;
}

const variants = 5;
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Problems with rivals, printed values, truths and claims, as a benchmark's table has them. */
function suiteOf(experiments: number): object {
  const ids = Array.from({ length: variants }, (_, v) => `model-${v + 1}`);
  const problems = Array.from({ length: experiments / variants }, (_, p) => [
    `task-${p + 1}`,
    {
      title: `Task ${p + 1}`,
      data: {
        inputs: { reshape: { of: { range: { from: 1, to: 10 } }, shape: [10, 1] } },
        targets: { scale: { of: 'inputs', by: 2 } },
      },
      probes: {
        twelve: {
          input: [12],
          truth: { value: 24, tolerance: { absolute: 1 } },
          printed: { values: { 'model-1': 23.5, 'model-2': 24.1 } },
        },
      },
      variants: Object.fromEntries(ids.map((id, v) => [id, { layers: [{ dense: 2 + v }, { dense: 1 }] }])),
    },
  ]);
  return {
    format: 1,
    name: 'real-size',
    version: '1.0.0',
    title: 'A suite of real size',
    source: { title: 'made for measuring' },
    seeds: 1000,
    defaults: {
      training: {
        epochs: 5,
        batchSize: 4,
        validationSplit: 0.2,
        shuffle: true,
        optimizer: { name: 'adam' },
        loss: 'meanSquaredError',
      },
    },
    problems: Object.fromEntries(problems),
    claims: Object.fromEntries(
      problems.map(([id]) => [
        `${id}-best`,
        { says: 'The first is better.', problem: id, probe: 'twelve', better: 'model-1', than: ids.slice(1) },
      ]),
    ),
  };
}

/**
 * Resumes, judges, gates and draws a suite all of whose runs are there already.
 *
 * @param seeds of each of the experiments, whose number is a multiple of five
 */
export async function benchRealSize(experiments: number, seeds: number, json?: string): Promise<void> {
  const folder = temporaryFolder('real-size');
  const file = path.join(folder, 'suite.yaml');
  writeFileSync(file, stringify(suiteOf(experiments)));
  const suite = loadSuite(file);
  const environment = describeEnvironment(await ensureRuntime({ env: process.env, log: () => {} }));
  const out = path.join(folder, 'seedgate-out');
  mkdirSync(out);
  const draw = seedrandom('real-size');
  for (const experiment of suite.experiments) {
    const runs = planRuns({
      selection: new Map([[suite, [experiment]]]),
      seeds: () => seedRange(1, seeds),
      engine: 'compiled',
      fingerprint: () => environment.fingerprint,
    });
    const lines = runs.map(run => {
      const outcome: RunOutcome = {
        status: 'ok',
        predictions: { twelve: [24 + draw() - draw()] },
        loss: { epochs: [1, 2, 3, 4, 5], loss: [9, 5, 3, 2, draw()], validation: [9, 5, 3, 2, draw()] },
        parameters: 13,
        weights: Math.floor(draw() * 2 ** 32)
          .toString(16)
          .padStart(8, '0')
          .repeat(8),
        seconds: { init: 0.01, compile: 0, train: 0.1 },
      };
      return JSON.stringify(makeRecord(run, outcome, environment));
    });
    appendFileSync(path.join(out, 'records.jsonl'), `${lines.join('\n')}\n`);
  }
  const baseline = path.join(folder, 'baseline.json');
  const steps = [
    step('resume, judge and draw', folder, ['run', file, '--seeds', String(seeds)]),
    step('write a baseline', folder, ['baseline', 'seedgate-out', '--write', baseline]),
    step('gate against it', folder, ['gate', 'seedgate-out', '--baseline', baseline]),
    step('draw again', folder, ['report', 'seedgate-out']),
  ];
  const files = Object.fromEntries(
    ['records.jsonl', 'results.json', 'report.md', 'report.html', 'junit.xml'].map(name => [
      name,
      Number((statSync(path.join(out, name)).size / 2 ** 20).toFixed(1)),
    ]),
  );
  const result: RealSizeResult = { experiments, seeds, records: experiments * seeds, steps, files };
  rmSync(folder, { recursive: true });
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (json === undefined) process.stdout.write(text);
  else writeFileSync(json, text);
}

/** Runs the built command line; its memory is what GNU time reads from the system. */
function step(name: string, folder: string, args: readonly string[]): Step {
  const report = path.join(folder, 'time');
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    '/usr/bin/time',
    ['-f', '%M', '-o', report, process.execPath, cli, ...args],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(1));
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}: ${stderr.slice(-800)}`);
  const memory = Number(readFileSync(report, 'utf8').trim().split('\n').at(-1));
  const done = { name, seconds, mebibytes: Math.round(memory / 1024) };
  process.stderr.write(`${name}: ${done.seconds} s, ${done.mebibytes} MiB\n`);
  return done;
}
