import { o as mergeFolders } from "./run.js";
import { n as printResults, t as gateCode } from "./commands-output.js";
// src/commands/merge.ts
/** Joins the folders of several runs and judges them as one. */
async function merge({ dirs, suite, out, json }, io) {
	const judged = await mergeFolders({
		dirs,
		out,
		...suite && { suites: suite }
	});
	if (json === true) io.stdout.write(`${JSON.stringify(judged.results.gate)}\n`);
	else printResults(judged, io);
	return gateCode(judged);
}
export { merge };
