import { compareFolders } from '../run/index.ts';
import { gateCode } from './exit.ts';
import type { Io } from './io.ts';
import { allowedHere, printResults } from './output.ts';

export interface CompareOptions {
  readonly before: string;
  readonly after: string;
  readonly out: string;
  readonly allow?: readonly string[];
  readonly json?: boolean;
}

/** Holds one run to another. The exit code is the gate's. */
export async function compare({ json, allow, ...folders }: CompareOptions, io: Io): Promise<number> {
  const judged = await compareFolders({ ...folders, allow: allowedHere(allow) });
  const { gate, findings } = judged.results;
  const changes = findings.filter(f => f.kind === 'change' || f.kind === 'obstacle');
  if (json === true) io.stdout.write(`${JSON.stringify({ ...gate, changes })}\n`);
  else printResults(judged, io, false);
  return gateCode(gate);
}
