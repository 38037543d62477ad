import { O as UsageError, n as printable } from "./base.js";
import { T as track } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/track.ts
/** Adds the values of a run to a store that history and charts read. */
function trackCommand({ json, ...request }, io) {
	if (request.data.trim() === "") throw new UsageError(`data "${request.data}": name a file`);
	const added = track(request, io.env);
	io.stdout.write(json === true ? `${JSON.stringify({
		file: request.data,
		...added
	})}\n` : `${printable(`${request.data}: the values of ${added.runs} runs, under commit ${added.commit.slice(0, 12)}`)}\n`);
	return exitCode.passed;
}
export { trackCommand };
