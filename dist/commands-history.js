import { T as UsageError, _ as makeFolder, x as writeWhole } from "./base.js";
import { o as historyMarkdown, s as historyText, t as loadCharts } from "./report.js";
import { d as historyOf } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
import path from "node:path";
// src/commands/history.ts
/** Shows each value over the commits of a baseline. Exit code 1 when one is worse than at first. */
async function history({ file, since, out, json }, io) {
	if (out?.trim() === "") throw new UsageError(`out "${out}": name a folder`);
	const found = historyOf({
		file,
		since
	}, io.env);
	io.stdout.write(json === true ? `${JSON.stringify(found)}\n` : `${historyText(found)}\n`);
	if (out !== void 0) {
		const { renderHistory } = await loadCharts();
		makeFolder(path.resolve(out));
		writeWhole(path.join(out, "history.html"), renderHistory(found));
		writeWhole(path.join(out, "history.md"), `${historyMarkdown(found)}\n`);
		writeWhole(path.join(out, "history.json"), `${JSON.stringify(found, null, 1)}\n`);
		if (json !== true) io.stdout.write(`reports: ${path.join(out, "history.html")} and beside it\n`);
	}
	return found.traces.some((t) => t.worseSince !== void 0) ? exitCode.failed : exitCode.passed;
}
export { history };
