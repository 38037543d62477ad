import { n as printable } from "./base.js";
import { p as audit, s as parseCount } from "./run.js";
import { t as markdownTable } from "./vendor/markdown-table.js";
import { t as exitCode } from "./commands-io.js";
// src/commands/audit-text.ts
/** An audit as markdown that reads in a terminal, too. */
function auditText({ suite, environment, found: audit }) {
	const { tensorflow, isa, cpu } = environment;
	return `${[
		`# Audit of ${suite.name} ${suite.version}`,
		"",
		`TensorFlow ${tensorflow}, ${isa}, ${cpu}. ${audit.sound ? "Every seed gives the same bits, and nothing is drawn without a seed." : "NOT SOUND: see the first table."}`,
		"",
		"## Does a seed give the same bits?",
		"",
		`Seed 1 of every experiment was trained in processes of its own: ${Object.keys(audit.repetitions[0]?.weights ?? {}).join("; ")}. The hash is of the final weights.`,
		"",
		repetitionTable(audit.repetitions),
		"",
		"## Which verdicts depend on an assumption?",
		"",
		...dependenceText(suite, audit)
	].map(printableLines).join("\n")}\n`;
}
const printableLines = (text) => text.split("\n").map(printable).join("\n");
function repetitionTable(repetitions) {
	const rows = repetitions.map((r) => {
		const weights = Object.entries(r.weights).map(([name, hash]) => ({
			name,
			hash: hash?.slice(0, 12)
		}));
		return [
			r.experiment,
			r.equal ? "the same" : "DIFFERENT",
			r.equal ? weights[0]?.hash ?? "" : weights.map((w) => `${w.name}: ${w.hash ?? "failed"}`).join("; "),
			r.draws === void 0 ? "not seen" : String(r.draws.streams),
			r.draws === void 0 ? "not seen" : String(r.draws.unseeded),
			r.draws === void 0 ? "not seen" : r.draws.repeated.slice(0, 3).map(cell).join(" ") || "0"
		];
	});
	return markdownTable([[
		"experiment",
		"bits",
		"weights",
		"streams of draws",
		"unseeded draws",
		"streams used twice"
	], ...rows], { align: [
		"l",
		"l",
		"l",
		"r",
		"r",
		"r"
	] });
}
function dependenceText(suite, { seeds, dependences, untried }) {
	const lines = dependences.length === 0 ? ["No assumed setting lists alternatives."] : [
		`Each listed alternative of an assumed setting, with ${seeds} seeds, next to the suite's own value with the same seeds. In parentheses: the seeds within the tolerance, or for a claim its probabilities of improvement. A verdict that was or becomes inconclusive may have changed by chance alone.`,
		"",
		markdownTable([[
			"where",
			"setting",
			"instead",
			"verdicts that change"
		], ...dependences.map(rowOf)])
	];
	if (untried.length > 0) {
		const of = (u) => u.experiments.length === suite.experiments.length ? u.setting : `${u.setting} (${u.experiments.join(", ")})`;
		lines.push("", `Assumed without a listed alternative, so not tried: ${untried.map(of).join("; ")}.`);
	}
	return lines;
}
function rowOf(d) {
	const changed = d.changed.map((c) => `${c.check ?? `claim ${c.claim ?? ""}`}: ${c.from} (${c.before}) → ${c.to} (${c.after})`);
	return [
		d.where,
		d.setting,
		JSON.stringify(d.value),
		changed.join("<br>") || "none"
	].map(cell);
}
const cell = (text) => text.replaceAll("|", "\\|");
// src/commands/audit.ts
/** Audits a suite. Exit code 1 when a seed does not give the same bits, or a draw is unseeded. */
async function auditCommand(options, io, signal) {
	const request = {
		suite: options.suite,
		seeds: parseCount("seeds", options.seeds)
	};
	const result = await audit(request, {
		env: io.env,
		signal,
		tell: (event) => {
			if (event.kind === "setup") io.stderr.write(`${printable(event.line)}\n`);
		}
	});
	io.stdout.write(options.json === true ? `${JSON.stringify(result.found, null, 2)}\n` : auditText(result));
	return result.found.sound ? exitCode.passed : exitCode.failed;
}
export { auditCommand };
