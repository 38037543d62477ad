import { n as showLines, r as showJson, t as showLive } from "./progress.js";
import { t as parseRun, u as run } from "./run.js";
import { t as codeOf } from "./commands-exit.js";
import { n as printResults, t as allowedHere } from "./commands-output.js";
// src/commands/run.ts
/**
* Trains what is still owed, judges all that is there, writes the reports.
*
* @param context `signal` ends the run early: what is there is judged and reported
*/
async function runCommand(options, io, context) {
	const { json = false, ...written } = options;
	const tell = listener(json, io);
	const result = await run(parseRun({
		...written,
		allow: allowedHere(written.allow)
	}), {
		...context,
		env: io.env,
		tell
	});
	if (!json) printResults(result, io);
	return codeOf(result.ending);
}
/** How events are shown: as data, drawn over themselves in a person's terminal, or line by line. */
function listener(json, { stdout, stderr, env }) {
	const say = (line) => stderr.write(`${line}\n`);
	if (json) return showJson((data) => stdout.write(`${data}\n`), say);
	const { terminal, color = false } = stderr;
	if (terminal !== void 0 && env.CI === void 0) return showLive(terminal, color);
	return env.GITHUB_ACTIONS === "true" ? folded(showLines(say), say) : showLines(say);
}
/** GitHub folds what stands between two commands in a log. */
function folded(show, say) {
	let title = "";
	return (event) => {
		if (event.kind === "planned") title = event.open ? "until all checks are settled" : `${event.owed.length} runs`;
		if (event.kind === "training") say(`::group::training ${title}`);
		if (event.kind === "trained") say("::endgroup::");
		show(event);
	};
}
export { runCommand as t };
