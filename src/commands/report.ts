import { redrawReports } from '../run/index.ts';
import { gateCode } from './exit.ts';
import type { Io } from './io.ts';
import { printResults } from './output.ts';

/** Draws the reports again. The exit code is the gate's that results.json holds. */
export async function report({ dir, json }: { dir: string; json?: boolean }, io: Io): Promise<number> {
  const judged = await redrawReports(dir);
  if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
  else printResults(judged, io);
  return gateCode(judged.results.gate);
}
