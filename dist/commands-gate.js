import { x as gateFolder } from "./run.js";
import { r as gateCode } from "./commands-exit.js";
import { n as printResults, t as allowedHere } from "./commands-output.js";
// src/commands/gate.ts
/** Compares a run with a baseline and draws the reports with it. */
async function gate({ dir, baseline, allow = [], json }, io) {
	const judged = await gateFolder({
		dir,
		baseline,
		allow: allowedHere(allow)
	});
	const { results } = judged;
	if (json === true) io.stdout.write(`${JSON.stringify({
		...results.gate,
		baseline: results.baseline
	})}\n`);
	else printResults(judged, io);
	return gateCode(judged.results.gate);
}
export { gate };
