import { printable } from '../base/index.ts';
import { mergeFolders } from '../run/index.ts';
import { gateCode } from './exit.ts';
import type { Io } from './io.ts';
import { allowedHere, printResults } from './output.ts';

export interface MergeOptions {
  readonly dirs: readonly string[];
  /** Suites' files or folders; by default those that `run` means. */
  readonly suite?: readonly string[];
  readonly out: string;
  readonly json?: boolean;
  readonly allow?: readonly string[];
}

/** Joins the folders of several runs and judges them as one. */
export async function merge({ dirs, suite, out, json, allow }: MergeOptions, io: Io): Promise<number> {
  const judged = await mergeFolders({
    dirs,
    out,
    allow: allowedHere(allow),
    ...(suite && { suites: suite }),
  });
  for (const line of judged.shards) io.stderr.write(`${printable(line)}\n`);
  if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
  else printResults(judged, io);
  return gateCode(judged.results.gate);
}
