import { printable } from '../base/index.ts';
import { tryPrograms } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface TryOptions {
  readonly suite: string;
  readonly allowCommands?: boolean;
  readonly json?: boolean;
}

/** Runs the programs of a suite once and shows the numbers that they left. */
export async function tryCommand(options: TryOptions, io: Io, signal: AbortSignal): Promise<number> {
  const { suite, allowCommands = false, json = false } = options;
  const tried = await tryPrograms({ suite, allowCommands }, { env: io.env, signal });
  const well = tried.every(t => t.status === 'ok');
  if (json) io.stdout.write(`${JSON.stringify(tried, null, 2)}\n`);
  else {
    const say = (line: string) => io.stdout.write(`${printable(line)}\n`);
    for (const { id, status, reason, seconds, numbers, others, tail } of tried) {
      say(`${id}: ${status} after ${seconds.toFixed(1)} s${reason === undefined ? '' : `, ${reason}`}`);
      for (const { name, says } of numbers) say(`  ${name}: ${says.join('; ')}`);
      if (others.length > 0) say('  what else could be read:');
      for (const { name, source, value } of others.slice(0, 20)) say(`    ${name}: ${source}   → ${value}`);
      if (others.length === 0) say(`  its last lines: ${tail.join(' | ')}`);
    }
  }
  // A number that is not there makes a suite that cannot be run, which is what a wrong suite is.
  return well ? exitCode.passed : exitCode.usage;
}
