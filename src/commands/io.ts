import { UsageError } from '../base/index.ts';

/** Exit codes: a contract that the docs, the action and scripts rely on. */
export const exitCode = {
  passed: 0,
  failed: 1,
  usage: 2,
  environment: 3,
  interrupted: 130,
} as const;

/** Where a command reads from and writes to. */
export interface Io {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: NodeJS.ProcessEnv;
}

/** Whether colour may be written to a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
export function wantsColor(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

const unitSeconds: Record<string, number> = { s: 1, m: 60, h: 3600 };

/** `90`, `90s`, `10m`, `2h` as seconds. @throws UsageError */
export function parseDuration(text: string, name: string): number {
  const match = /^(\d+(?:\.\d+)?)(s|m|h)?$/.exec(text);
  const seconds = match ? Number(match[1]) * (unitSeconds[match[2] ?? 's'] ?? Number.NaN) : Number.NaN;
  if (!(seconds > 0)) throw new UsageError(`${name} "${text}": write a time such as 90s, 10m or 2h`);
  return seconds;
}

/** A whole number from 1 to 999999. @throws UsageError */
export function parseCount(text: string, name: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text))
    throw new UsageError(`${name} "${text}": write a whole number from 1 to 999999`);
  return Number(text);
}
