import { printable, UsageError } from '../base/index.ts';
import { type TrackRequest, track } from '../run/index.ts';
import { exitCode } from './exit.ts';
import type { Io } from './io.ts';

/** Adds the values of a run to a store that history and charts read. */
export function trackCommand({ json, ...request }: TrackRequest & { json?: boolean }, io: Io): number {
  if (request.data.trim() === '') throw new UsageError(`data "${request.data}": name a file`);
  const added = track(request, io.env);
  io.stdout.write(
    json === true
      ? `${JSON.stringify({ file: request.data, ...added })}\n`
      : `${printable(`${request.data}: the values of ${added.runs} runs, under commit ${added.commit.slice(0, 12)}`)}\n`,
  );
  return exitCode.passed;
}
