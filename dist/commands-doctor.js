import { n as printable } from "./base.js";
import { p as examineMachine } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/doctor.ts
/** Says whether this machine can train, and with what; exit code 3 when it cannot. */
async function doctorCommand(options, io) {
	const report = await examineMachine({
		env: io.env,
		tell: (event) => {
			if (event.kind === "setup") io.stderr.write(`${event.line}\n`);
		}
	});
	io.stdout.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : render(report));
	return report.ok ? exitCode.passed : exitCode.environment;
}
function render(report) {
	const { tensorflow, selfTest: test } = report;
	const lines = [
		["seedgate", report.seedgate],
		["node", report.node],
		["platform", report.platform],
		["CPU", `${report.cpu}, ${report.vectors.join(" ") || "vector features unknown"}`],
		["cores", String(report.cores)],
		["memory", `${report.memoryGiB} GiB`],
		["cache", report.cache],
		["python", report.python ?? "missing"],
		["compiler", report.compiler ?? "missing"],
		["TensorFlow", tensorflow && `${tensorflow.version}, SHA-256 ${tensorflow.hash}`],
		["came from", tensorflow && `${tensorflow.source}, in ${tensorflow.dir}`],
		["binding", tensorflow && "compiled here, its hash is right"],
		["code for", tensorflow?.isa],
		["backend", test?.backend],
		["self-test", test && (test.ok ? `good, ${test.gflops?.toFixed(0)} GFLOP/s in eager products` : "failed")]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name.padEnd(11)} ${printable(value)}`]);
	for (const p of report.problems) lines.push("", `problem: ${p.message}`, `remedy:  ${p.remedy}`);
	lines.push("", report.ok ? "This machine can train." : "This machine cannot train.");
	return `${lines.join("\n")}\n`;
}
export { doctorCommand };
