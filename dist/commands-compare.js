import { m as compare } from "./run.js";
import { r as gateCode } from "./commands-exit.js";
import { n as historyCode, r as printHistory } from "./commands-history2.js";
import { n as printResults, t as allowedHere } from "./commands-output.js";
// src/commands/compare.ts
/** Holds one run to another, or a commit's values to those of another one. The exit code is the gate's. */
async function compareCommand({ json, allow, ...sides }, io) {
	const compared = await compare({
		...sides,
		allow: allowedHere(allow)
	}, io.env);
	if ("history" in compared) {
		await printHistory(compared.history, {
			json,
			out: sides.out
		}, io);
		return historyCode(compared.history);
	}
	const { results } = compared.judged;
	const changes = results.findings.filter((f) => f.kind === "change" || f.kind === "obstacle");
	if (json === true) io.stdout.write(`${JSON.stringify({
		...results.gate,
		changes
	})}\n`);
	else printResults(compared.judged, io, false);
	return gateCode(results.gate);
}
export { compareCommand };
