import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { readRecords } from '../../src/records/index.ts';
import { seedgate, startWith, workspace } from '../../test/commands/support.ts';
import { replaced } from '../../test/replaced.ts';
import { valid } from '../../test/suite/corpus.ts';
import { draws } from '../draw.ts';
import type { Row } from '../part.ts';
import { childrenOf, isAlive, pause } from './processes.ts';

/** Trains long enough to be hit. */
const slow = replaced(valid, ['epochs: 5', 'epochs: 3000'], ['batchSize: 4', 'batchSize: 1']);

/** SIGINT, SIGTERM or SIGKILL at any moment of a run; all go on in one folder, which must stay good throughout. */
export async function signals(times: number, seed: string): Promise<Row> {
  const draw = draws(seed, 'faults', 'signals');
  const folder = workspace(slow);
  // Of its own: what other programs and tests make meanwhile in the machine's is not left behind by these runs.
  const temporary = path.join(folder, 'temporary');
  mkdirSync(temporary);
  const losses: string[] = [];
  let [most, kept] = [0, 0];
  for (let i = 0; i < times; i++) {
    const signal = draw.of(['SIGINT', 'SIGTERM', 'SIGKILL'] as const);
    const child = startWith({ TMPDIR: temporary }, folder, 'run', '--seeds', '500', '--jobs', '2', '--json');
    // Half of them hit while workers start, load and compile, the others while runs end and are written.
    const moment = draw.chance(0.5) ? 'start' : 'done';
    await Promise.race([child.printed(`"event":"${moment}"`), child.ended]);
    const workers = childrenOf(child.pid);
    await pause(1500 * draw.share());
    child.kill(signal);
    const { code } = await child.ended;
    const ended = performance.now();
    if (signal !== 'SIGKILL' && code !== 130) losses.push(`${signal}: exit code ${code}`);
    while (workers.some(isAlive) && performance.now() - ended < 10_000) await pause(20);
    most = Math.max(most, performance.now() - ended);
    if (workers.some(isAlive)) losses.push(`${signal}: a worker outlives it by 10 s`);
    const { records } = readRecords(path.join(folder, 'seedgate-out'));
    if (records.length < kept) losses.push(`${signal}: ${kept} records became ${records.length}`);
    kept = records.length;
  }
  const left = readdirSync(temporary).filter(name => name.startsWith('seedgate-'));
  if (left.length > 0) losses.push(`left behind: ${left.join(', ')}`);
  const last = await seedgate(folder, 'run', '--seeds', '1');
  if (last.code !== 0) losses.push(`a run afterwards ends with ${last.code}: ${last.stderr}`);
  rmSync(folder, { recursive: true, force: true });
  return {
    attack: 'SIGINT, SIGTERM or SIGKILL at any moment of a run',
    tried: times,
    losses,
    measured: `${kept} records kept in the end; workers outlive it by ${Math.round(most)} ms at most`,
  };
}

/** A disk of a few kilobytes, as root on Linux: elsewhere there is no such row. */
export async function fullDisk(): Promise<Row | undefined> {
  const folder = workspace(valid);
  const out = path.join(folder, 'small');
  try {
    execFileSync('mkdir', [out]);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', out], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const losses: string[] = [];
  const say = (what: string, { code, stderr }: { code: number | null; stderr: string }, wanted: number[]) => {
    if (!wanted.includes(code ?? -1)) losses.push(`${what}: exit code ${code}`);
    if (/\n\s+at /.test(stderr)) losses.push(`${what}: a stack trace: ${stderr.slice(-300)}`);
  };
  try {
    const full = await seedgate(folder, 'run', '--seeds', '60', '--out', 'small');
    say('a full disk', full, [3]);
    if (!/room|space|ENOSPC/i.test(full.stderr))
      losses.push(`a full disk: it says ${full.stderr.slice(-300)}`);
    const { records } = readRecords(out);
    execFileSync('mount', ['-o', 'remount,size=8m', out]);
    const more = await seedgate(folder, 'run', '--seeds', '60', '--out', 'small');
    say('the same with room', more, [0]);
    if (!more.stderr.includes(`${records.length} of 120 runs are there already`) && records.length > 0)
      losses.push(`with room, the ${records.length} records were not used: ${more.stderr.slice(-300)}`);
    const size = statSync(path.join(out, 'records.jsonl')).size;
    execFileSync('mount', ['-o', 'remount,ro', out]);
    say(
      'a disk that cannot be written to',
      await seedgate(folder, 'run', '--seeds', '61', '--out', 'small'),
      [2, 3],
    );
    if (statSync(path.join(out, 'records.jsonl')).size !== size) losses.push('the records have changed');
  } finally {
    execFileSync('umount', ['-l', out]);
    rmSync(folder, { recursive: true, force: true });
  }
  return { attack: 'a disk that is full, has room again, and cannot be written to', tried: 3, losses };
}
