import { printable } from '../base/index.ts';
import { audit, parseCount } from '../run/index.ts';
import { auditText } from './audit-text.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

export interface AuditOptions {
  readonly suite: string;
  /** Seeds for each alternative of an assumed setting. */
  readonly seeds: string;
  readonly json?: boolean;
  readonly allowCommands?: boolean;
}

/** Audits a suite. Exit code 1 when a seed does not give the same bits, or a draw is unseeded. */
export async function auditCommand(options: AuditOptions, io: Io, signal: AbortSignal): Promise<number> {
  const request = {
    suite: options.suite,
    seeds: parseCount('seeds', options.seeds),
    allowCommands: options.allowCommands === true,
  };
  const result = await audit(request, {
    env: io.env,
    signal,
    tell: event => {
      if (event.kind === 'setup') io.stderr.write(`${printable(event.line)}\n`);
    },
  });
  io.stdout.write(options.json === true ? `${JSON.stringify(result.found, null, 2)}\n` : auditText(result));
  return result.found.sound ? exitCode.passed : exitCode.failed;
}
