import { n as printable } from "./base.js";
import { c as mergeFolders } from "./run.js";
import { r as gateCode } from "./commands-exit.js";
import { n as printResults, t as allowedHere } from "./commands-output.js";
// src/commands/merge.ts
/** Joins the folders of several runs and judges them as one. */
async function merge({ dirs, suite, out, json, allow }, io) {
	const judged = await mergeFolders({
		dirs,
		out,
		allow: allowedHere(allow),
		...suite && { suites: suite }
	});
	for (const line of judged.shards) io.stderr.write(`${printable(line)}\n`);
	if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
	else printResults(judged, io);
	return gateCode(judged.results.gate);
}
export { merge };
