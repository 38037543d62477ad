import { writeBaseline } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

/** Stores the raw per-seed values of a run, to be committed and compared with later. */
export function baseline(
  { dir, write, json }: { dir: string; write: string; json?: boolean },
  io: Io,
): number {
  const runs = writeBaseline({ dir, write });
  io.stdout.write(
    json === true
      ? `${JSON.stringify({ file: write, runs })}\n`
      : `${write}: the values of ${runs} runs; commit it and compare with --baseline ${write}\n`,
  );
  return exitCode.passed;
}
