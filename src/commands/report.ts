import { UsageError, writeWhole } from '../base/index.ts';
import { renderSarif } from '../report/index.ts';
import { redrawReports } from '../run/index.ts';
import { gateCode } from './exit.ts';
import type { Io } from './io.ts';
import { printResults } from './output.ts';

export interface ReportOptions {
  readonly dir: string;
  /** A file for code scanning, beside the reports. */
  readonly sarif?: string;
  readonly json?: boolean;
}

/** Draws the reports again. The exit code is the gate's that results.json holds. */
export async function report({ dir, sarif, json }: ReportOptions, io: Io): Promise<number> {
  if (sarif?.trim() === '') throw new UsageError(`sarif "${sarif}": name a file`);
  const judged = await redrawReports(dir);
  if (sarif !== undefined) writeWhole(sarif, renderSarif(judged.results));
  if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
  else printResults(judged, io);
  return gateCode(judged.results.gate);
}
