import { n as printable } from "./base.js";
import { _ as parseCount, k as audit } from "./run.js";
import { t as markdownTable } from "./vendor/markdown-table.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/audit-text.ts
/** An audit as markdown that reads in a terminal, too. */
function auditText({ suite, environment, found: audit }) {
	const { tensorflow, isa, cpu, program } = environment;
	const where = program ?? `TensorFlow ${tensorflow}, ${isa}`;
	const own = audit.repetitions.length > 0 ? [
		`Seed 1 of every experiment was trained in processes of its own: ${Object.keys(audit.repetitions[0]?.weights ?? {}).join("; ")}. The hash is of the final weights.`,
		"",
		repetitionTable(audit.repetitions)
	] : ["No model is trained here. Of a program the first seed is run twice in every run, and the report says what came of it."];
	const sound = audit.repetitions.length === 0 ? "" : audit.sound ? " Every seed gives the same bits, and nothing is drawn without a seed." : " NOT SOUND: see the first table.";
	return `${[
		`# Audit of ${suite.name} ${suite.version}`,
		"",
		`${where}, ${cpu}.${sound}`,
		"",
		"## Does a seed give the same bits?",
		"",
		...own,
		"",
		"## Which findings depend on an assumption?",
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
	if (dependences.length + untried.length === 0) return ["Nothing is marked as assumed."];
	const tried = [
		`Each listed alternative of what is assumed, with ${seeds} seeds, next to the suite's own value with the same seeds. A finding that was or becomes open may have changed by chance alone.`,
		"",
		markdownTable([[
			"where",
			"setting",
			"assumed",
			"instead",
			"findings that change"
		], ...dependences.map(rowOf)])
	];
	const rows = untried.map((u) => [
		whereOf(suite, u.experiments),
		u.setting,
		u.why
	].map(cell));
	const rest = [
		"Assumed without a listed alternative, so not tried:",
		"",
		markdownTable([[
			"where",
			"setting",
			"assumed"
		], ...rows])
	];
	return [...dependences.length === 0 ? ["Nothing that is assumed lists an alternative."] : tried, ...untried.length === 0 ? [] : ["", ...rest]];
}
const whereOf = (suite, experiments) => experiments.length === suite.experiments.length ? "everywhere" : experiments.join(", ");
function rowOf(d) {
	const changed = d.changed.map((c) => `${c.subject} ${c.kind}: ${c.from} → ${c.to} (${c.after})`);
	return [
		d.where,
		d.setting,
		d.why,
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
		seeds: parseCount("seeds", options.seeds),
		allowCommands: options.allowCommands === true
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
