import { g as redrawReports } from "./run.js";
import { n as printResults, t as gateCode } from "./commands-output.js";
// src/commands/report.ts
/** Draws the reports again. The exit code is the gate's that results.json holds. */
async function report({ dir, json }, io) {
	const judged = await redrawReports(dir);
	if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
	else printResults(judged, io);
	return gateCode(judged);
}
export { report };
