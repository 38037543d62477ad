import { n as printable } from "./base.js";
import { D as waysOut, i as renderTerminal } from "./report.js";
import path from "node:path";
// src/commands/output.ts
/** The results as a table, what to do about them, and where the reports lie. @param renew whether a baseline is to follow */
function printResults({ results, dir }, { stdout }, renew = true) {
	const { color = false, width = 120 } = stdout;
	stdout.write(`${renderTerminal(results, {
		color,
		width
	})}\n`);
	const folder = path.relative(process.cwd(), dir) || ".";
	const baseline = renew ? results.baseline?.file : void 0;
	for (const line of waysOut(results, "command line", folder, baseline)) stdout.write(`${printable(line)}\n`);
	stdout.write(`reports: ${path.relative(process.cwd(), path.join(dir, "report.md")) || dir} and beside it\n`);
}
/** Names that the command line accepts, with that it does. */
const allowedHere = (names = []) => names.map((name) => ({
	name,
	by: "--allow"
}));
export { printResults as n, allowedHere as t };
