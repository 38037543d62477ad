import { T as redrawReports } from "./run.js";
import { r as gateCode } from "./commands-exit.js";
import { n as printResults } from "./commands-output.js";
// src/commands/report.ts
/** Draws the reports again. The exit code is the gate's that results.json holds. */
async function report({ dir, json }, io) {
	const judged = await redrawReports(dir);
	if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
	else printResults(judged, io);
	return gateCode(judged.results.gate);
}
export { report };
