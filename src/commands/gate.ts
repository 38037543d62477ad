import { gateFolder } from '../run/index.ts';
import { gateCode } from './exit.ts';
import type { Io } from './io.ts';
import { allowedHere, printResults } from './output.ts';

export interface GateOptions {
  readonly dir: string;
  readonly baseline: string;
  readonly allow?: readonly string[];
  readonly json?: boolean;
}

/** Compares a run with a baseline and draws the reports with it. */
export async function gate({ dir, baseline, allow = [], json }: GateOptions, io: Io): Promise<number> {
  const judged = await gateFolder({ dir, baseline, allow: allowedHere(allow) });
  const { results } = judged;
  if (json === true) io.stdout.write(`${JSON.stringify({ ...results.gate, baseline: results.baseline })}\n`);
  else printResults(judged, io);
  return gateCode(judged.results.gate);
}
