import { m as compareFolders } from "./run.js";
import { r as gateCode } from "./commands-exit.js";
import { n as printResults, t as allowedHere } from "./commands-output.js";
// src/commands/compare.ts
/** Holds one run to another. The exit code is the gate's. */
async function compare({ json, allow, ...folders }, io) {
	const judged = await compareFolders({
		...folders,
		allow: allowedHere(allow)
	});
	const { gate, findings } = judged.results;
	const changes = findings.filter((f) => f.kind === "change" || f.kind === "obstacle");
	if (json === true) io.stdout.write(`${JSON.stringify({
		...gate,
		changes
	})}\n`);
	else printResults(judged, io, false);
	return gateCode(gate);
}
export { compare };
