import { i as renderTerminal } from "./report.js";
import { t as exitCode } from "./commands-io.js";
import path from "node:path";
// src/commands/output.ts
/** The results as a table, and where the reports lie. */
function printResults({ results, dir }, { stdout }) {
	const { color = false, width = 120 } = stdout;
	stdout.write(`${renderTerminal(results, {
		color,
		width
	})}\n`);
	stdout.write(`reports: ${path.relative(process.cwd(), path.join(dir, "report.md")) || dir} and beside it\n`);
}
/** The gate's exit code. */
const gateCode = ({ results }) => results.gate.passed ? exitCode.passed : exitCode.failed;
export { printResults as n, gateCode as t };
