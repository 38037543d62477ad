import { rmSync } from 'node:fs';
import path from 'node:path';
import { type RunRecord, readRecords } from '../../src/records/index.ts';
import { type Started, seedgate, startWith, workspace } from '../../test/commands/support.ts';
import { replaced } from '../../test/replaced.ts';
import { valid } from '../../test/suite/corpus.ts';
import { type Draw, draws } from '../draw.ts';
import type { Part, Row } from '../part.ts';
import { childrenOf, pause } from './processes.ts';

/** A run that takes a while, of many records. */
const long = replaced(valid, ['epochs: 5', 'epochs: 200']);

/** Where a run is when it is hit: not yet at work, as workers start, as they train and records are written, or later on. */
const phases = ['begun', 'start', 'done', 'done, and later'] as const;

/** Processes that are killed at every phase of a run, and each record of theirs held to one that was left alone, bit by bit. */
export const kills: Part = {
  name: 'kills',
  run: async ({ short, seed, say }) => [await killRow(short ? 3 : 1000, short ? 10 : 80, seed, say)],
};

async function killRow(
  times: number,
  seeds: number,
  seed: string,
  say: (line: string) => void,
): Promise<Row> {
  const draw = draws(seed, 'kills');
  const folder = workspace(long);
  const args = (out: string) => [
    'run',
    '--seeds',
    String(seeds),
    '--jobs',
    '2',
    '--top-up',
    'off',
    '--out',
    out,
  ];
  const losses: string[] = [];
  const whole = await seedgate(folder, ...args('whole'));
  if (whole.code !== 0) losses.push(`left alone it ends with ${whole.code}: ${whole.stderr.slice(-300)}`);
  const wanted = bitsIn(path.join(folder, 'whole'));
  const struck: Record<string, number> = {};
  let compared = 0;
  let round = 0;
  for (let i = 0; i < times; i++) {
    const out = `killed-${round}`;
    const run = startWith({}, folder, ...args(out), '--json');
    const { hit, phase } = await strike(run, draw);
    struck[phase] = (struck[phase] ?? 0) + 1;
    const { code } = await run.ended;
    // Who killed a worker alone finds a run that goes on to its end.
    if (hit === 'a worker' && code !== 0) losses.push(`kill ${i}, of a worker, ${phase}: exit code ${code}`);
    if (i % 50 === 49) say(`${i + 1} kills, ${compared} records compared`);
    if (code !== 0 && i < times - 1) continue;
    // Whatever was killed, a run afterwards has to end it.
    const rest = code === 0 ? { code, stderr: '' } : await seedgate(folder, ...args(out));
    if (rest.code !== 0) losses.push(`after kill ${i} it ends with ${rest.code}: ${rest.stderr.slice(-300)}`);
    const found = bitsIn(path.join(folder, out));
    compared += found.size;
    for (const [run, bits] of wanted)
      if (found.get(run) !== bits)
        losses.push(`kill ${i}: ${run} ${found.has(run) ? 'has other bits' : 'is gone'}`);
    rmSync(path.join(folder, out), { recursive: true, force: true });
    round++;
  }
  rmSync(folder, { recursive: true, force: true });
  return {
    attack: 'the command or a worker killed at every phase of a run, again and again',
    tried: times,
    losses: losses.slice(0, 30),
    measured: `${compared} records compared bit by bit; ${Object.entries(struck)
      .map(([phase, n]) => `${n} ${phase}`)
      .join(', ')}`,
  };
}

/** Waits for a phase and for a moment in it, and kills the command or one of its workers. */
async function strike(run: Started, draw: Draw): Promise<{ hit: string; phase: string }> {
  const phase = draw.of(phases);
  const event = /^(start|done)/.exec(phase)?.[1];
  if (event !== undefined) await Promise.race([run.printed(`"event":"${event}"`), run.ended]);
  await pause((phase === 'done' ? 300 : 1500) * draw.share());
  const workers = childrenOf(run.pid);
  const worker = draw.chance(0.5) ? workers.at(-1) : undefined;
  if (worker === undefined) {
    run.kill('SIGKILL');
    return { hit: 'the command', phase };
  }
  try {
    process.kill(worker, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
  return { hit: 'a worker', phase };
}

/** What must be the same of each record whoever was killed. */
function bitsIn(dir: string): Map<string, string> {
  const bits = ({ status, weights, predictions, loss, parameters }: RunRecord) =>
    JSON.stringify({ status, weights, predictions, loss, parameters });
  return new Map(readRecords(dir).records.map(r => [`${r.variant} ${r.seed}`, bits(r)]));
}
