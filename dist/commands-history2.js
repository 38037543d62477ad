import { O as UsageError, w as writeWhole, y as makeFolder } from "./base.js";
import { d as historyText, t as loadCharts, u as historyMarkdown } from "./report.js";
import { w as historyOf } from "./run.js";
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
	await printHistory(found, {
		out,
		json
	}, io);
	return historyCode(found);
}
/** 1 when a value is worse than at first. */
const historyCode = (found) => found.traces.some((t) => t.worseSince !== void 0) ? exitCode.failed : exitCode.passed;
/** The history in lines, and in a folder, if one is named, as a page, as markdown and as data. */
async function printHistory(found, { out, json }, io) {
	io.stdout.write(json === true ? `${JSON.stringify(found)}\n` : `${historyText(found)}\n`);
	if (out === void 0) return;
	const { renderHistory } = await loadCharts();
	makeFolder(path.resolve(out));
	writeWhole(path.join(out, "history.html"), renderHistory(found));
	writeWhole(path.join(out, "history.md"), `${historyMarkdown(found)}\n`);
	writeWhole(path.join(out, "history.json"), `${JSON.stringify(found, null, 1)}\n`);
	if (json !== true) io.stdout.write(`reports: ${path.join(out, "history.html")} and beside it\n`);
}
export { historyCode as n, printHistory as r, history as t };
