import { O as UsageError, w as writeWhole } from "./base.js";
import { a as renderSarif } from "./report.js";
import { E as redrawReports } from "./run.js";
import { r as gateCode } from "./commands-exit.js";
import { n as printResults } from "./commands-output.js";
// src/commands/report.ts
/** Draws the reports again. The exit code is the gate's that results.json holds. */
async function report({ dir, sarif, json }, io) {
	if (sarif?.trim() === "") throw new UsageError(`sarif "${sarif}": name a file`);
	const judged = await redrawReports(dir);
	if (sarif !== void 0) writeWhole(sarif, renderSarif(judged.results));
	if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
	else printResults(judged, io);
	return gateCode(judged.results.gate);
}
export { report };
