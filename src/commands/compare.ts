import { compare } from '../run/index.ts';
import { gateCode } from './exit.ts';
import { historyCode, printHistory } from './history.ts';
import type { Io } from './io.ts';
import { allowedHere, printResults } from './output.ts';

export interface CompareOptions {
  readonly before: string;
  readonly after: string;
  readonly file: string;
  readonly out: string;
  readonly allow?: readonly string[];
  readonly json?: boolean;
}

/** Holds one run to another, or a commit's values to those of another one. The exit code is the gate's. */
export async function compareCommand({ json, allow, ...sides }: CompareOptions, io: Io): Promise<number> {
  const compared = await compare({ ...sides, allow: allowedHere(allow) }, io.env);
  if ('history' in compared) {
    await printHistory(compared.history, { json, out: sides.out }, io);
    return historyCode(compared.history);
  }
  const { results } = compared.judged;
  const changes = results.findings.filter(f => f.kind === 'change' || f.kind === 'obstacle');
  if (json === true) io.stdout.write(`${JSON.stringify({ ...results.gate, changes })}\n`);
  else printResults(compared.judged, io, false);
  return gateCode(results.gate);
}
