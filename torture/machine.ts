import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../src/records/index.ts';
import { start, workspace } from '../test/commands/support.ts';
import { replaced } from '../test/replaced.ts';
import { valid } from '../test/suite/corpus.ts';
import { type Draw, draws } from './draw.ts';
import { childrenOf, pause } from './faults/processes.ts';
import type { Part, Row } from './part.ts';

/** A machine that misbehaves under real training: memory that runs out for a worker, a clock that jumps. */
export const machine: Part = {
  name: 'machine',
  async run({ short, seed, say }) {
    const reference = await train();
    const rows: Row[] = [];
    say('memory');
    // Not beside other tests: each try may take minutes.
    const memory = short ? undefined : await outOfMemory(15, draws(seed, 'machine', 'memory'), reference);
    if (memory !== undefined) rows.push(memory);
    say('clock');
    rows.push(await clockJumps(short ? 1 : 6, draws(seed, 'machine', 'clock'), reference));
    return rows;
  },
};

/** Long enough to be hit while it trains. */
const suite = replaced(valid, ['epochs: 5', 'epochs: 1500'], ['batchSize: 4', 'batchSize: 1']);
const seeds = ['--seeds', '6', '--jobs', '2'];

/** What each run predicted, by problem, variant and seed. */
type Predictions = ReadonlyMap<string, string>;

function predictions(folder: string): Predictions {
  const { records } = readRecords(path.join(folder, 'seedgate-out'));
  const done = records.filter(r => r.status === 'ok');
  return new Map(
    done.map(r => [`${r.problem}/${r.variant} ${r.seed}`, JSON.stringify([r.predictions, r.weights])]),
  );
}

async function train(): Promise<Predictions> {
  const folder = workspace(suite);
  const { code, stderr } = await start(folder, 'run', ...seeds).ended;
  const found = predictions(folder);
  rmSync(folder, { recursive: true });
  if (code !== 0 || found.size === 0)
    throw new Error(`the run to compare with ended with ${code}: ${stderr}`);
  return found;
}

function differences(found: Predictions, reference: Predictions): string[] {
  return [...found].filter(([run, value]) => reference.get(run) !== value).map(([run]) => run);
}

/**
 * Takes the memory away from the workers of a run under way: their next allocation fails. Linux with
 * util-linux; elsewhere there is no such row.
 */
async function outOfMemory(times: number, draw: Draw, reference: Predictions): Promise<Row | undefined> {
  if (spawnSync('prlimit', ['--version']).status !== 0) return undefined;
  const losses: string[] = [];
  let [limitedWorkers, retries] = [0, 0];
  for (let i = 0; i < times; i++) {
    const folder = workspace(suite);
    const child = start(folder, 'run', ...seeds, '--json');
    // A worker that still starts may hang without memory, inside of Node, and is given up after five minutes only.
    await Promise.race([child.printed('"event":"done"'), child.ended]);
    await pause(800 * draw.share());
    const workers = childrenOf(child.pid);
    for (const worker of workers)
      spawnSync('prlimit', ['--pid', String(worker), `--data=${1e6 * (1 + draw.below(60))}`]);
    const { code, stdout, stderr } = await child.ended;
    if (code !== 0 && code !== 1) losses.push(`exit code ${code}: ${stderr.slice(-300)}`);
    limitedWorkers += workers.length;
    retries += stdout.split('; trying once more').length - 1;
    const wrong = differences(predictions(folder), reference);
    if (wrong.length > 0) losses.push(`${wrong.join(', ')} came out otherwise`);
    // What failed is owed again, and there is memory now.
    const again = await start(folder, 'run', ...seeds).ended;
    const whole = predictions(folder);
    if (again.code !== 0)
      losses.push(`with memory again, exit code ${again.code}: ${again.stderr.slice(-300)}`);
    if (whole.size !== reference.size || differences(whole, reference).length > 0)
      losses.push(`with memory again, ${whole.size} of ${reference.size} runs, or others`);
    rmSync(folder, { recursive: true });
  }
  return {
    attack: 'workers whose memory runs out while they train',
    tried: times,
    losses,
    measured: `${limitedWorkers} workers had theirs taken away, ${retries} runs had to be tried again for it`,
  };
}

/** The clock of the command and of its workers goes forward and back by up to a year with every look at it. */
async function clockJumps(times: number, draw: Draw, reference: Predictions): Promise<Row> {
  const losses: string[] = [];
  const options = process.env.NODE_OPTIONS;
  for (let i = 0; i < times; i++) {
    const year = 365 * 24 * 3600 * 1000;
    const [stride, phase] = [1 + draw.below(9), draw.share()];
    const script = `let n = 0; const now = Date.now.bind(Date); Date.now = () => Math.round(now() + ${year} * Math.sin(${stride} * n++ + ${phase}));`;
    process.env.NODE_OPTIONS =
      `${options ?? ''} --import=data:text/javascript,${encodeURIComponent(script)}`.trim();
    const folder = workspace(suite);
    const { code, stderr } = await start(folder, 'run', ...seeds, '--time-limit', '2m').ended;
    if (options === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = options;
    const found = predictions(folder);
    if (code !== 0) losses.push(`exit code ${code}: ${stderr.slice(-300)}`);
    if (found.size !== reference.size || differences(found, reference).length > 0)
      losses.push(`${found.size} of ${reference.size} runs, or others`);
    if (/-\d+(\.\d+)? (s|min|h)\b|NaN/.test(stderr))
      losses.push(`a time that cannot be: ${stderr.slice(-300)}`);
    rmSync(folder, { recursive: true });
  }
  return { attack: 'a clock that jumps by up to a year, back and forth', tried: times, losses };
}
