import { t as plural } from "./base.js";
import { A as defaultSuites, n as validateSuites, s as proveSuites } from "./run.js";
import { H as foldsOf, f as suiteFile, i as isProgram, it as unmarked, lt as formatShape, n as isImported, u as readSource, yt as formatIssue } from "./suite.js";
import { f as smallestVisibleEffect } from "./verdict.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/model-text.ts
/** What a model comes to: its layers with all their options and, where they are no chain, what each takes. */
function modelLines({ code, layers, graph, frozen = [], start = [] }, { ports }) {
	const shown = (place) => {
		const given = start.filter(({ layer }) => layer === place).map(({ name }) => name);
		return [
			JSON.stringify((code?.layers ?? layers)[place]),
			...given.length > 0 ? [`starts from a file's ${given.join(", ")}`] : [],
			...frozen.includes(place) ? ["is not trained"] : []
		].join("; ");
	};
	if (graph === void 0) return (code?.layers ?? layers).map((_, place) => shown(place));
	const source = (of) => {
		if ("input" in of) return ports?.inputs?.[of.input]?.name ?? "the inputs";
		return of.part === 0 ? `${of.call + 1}` : `state ${of.part} of ${of.call + 1}`;
	};
	const list = (sources) => sources.map(source).join(", ");
	const first = /* @__PURE__ */ new Map();
	const calls = graph.calls.map(({ layer, from, states }, i) => {
		const before = first.get(layer);
		if (before === void 0) first.set(layer, i);
		const what = before === void 0 ? shown(layer) : `the layer of ${before + 1}`;
		return `${i + 1}: ${what} takes ${list(from)}${states === void 0 ? "" : ` and begins with ${list(states)}`}`;
	});
	const gives = graph.outputs.map((of, i) => {
		const name = graph.targets?.[i]?.name;
		return `${name === void 0 ? "" : `${name}: `}${source(of)}`;
	});
	return [...calls, `gives ${gives.join(", ")}`];
}
// src/commands/validate.ts
/** Says what is wrong with suites, and of those that are right what is in them. */
async function validate(options, io) {
	const given = options.suites.length > 0 ? options.suites : defaultSuites(process.cwd());
	const { suites, issues, remarks } = await validateSuites(given);
	const proofs = issues.length > 0 ? [] : await proveSuites(suites, { env: io.env });
	if (options.json === true) io.stdout.write(`${JSON.stringify({
		valid: issues.length === 0,
		issues,
		remarks,
		suites: suites.map(summary),
		...proofs.length > 0 && { proofs }
	}, null, 2)}\n`);
	else {
		for (const issue of issues) io.stderr.write(`${formatIssue(issue)}\n`);
		if (issues.length === 0) for (const suite of suites) describe(suite, options.verbose === true, io);
		for (const proof of proofs) io.stdout.write(`${sayProof(proof)}\n`);
		for (const remark of remarks) io.stdout.write(`${formatIssue({
			...remark,
			message: `remark: ${remark.message}`
		})}\n`);
	}
	return issues.length > 0 ? exitCode.usage : exitCode.passed;
}
/** Whether a captured model trains here as it did in Keras: to which precision, or where they part. */
function sayProof({ problem, variant, steps, proven, partings, why }) {
	const name = `  ${problem}/${variant}`;
	if (why !== void 0) return `${name}: Keras' first steps cannot be repeated: ${why}`;
	const worst = Math.max(...partings.map((p) => p.loss));
	if (proven) return `${name}: ${steps} steps from Keras' weights are the same here in both engines, to ${worst.toExponential(0)} of the loss`;
	return `${name}: not proven, Keras' first ${steps} steps are others (${partings.map((p) => `${p.engine}: the loss by ${p.loss.toExponential(0)}${p.step === void 0 ? "" : ` from ${p.engine === "eager" ? "step" : "epoch"} ${p.step} on`}, ${p.weight} by ${p.weights.toExponential(0)}`).join("; ")})`;
}
function summary(suite) {
	return {
		name: suite.name,
		version: suite.version,
		hash: suite.hash,
		experiments: suite.experiments.map((e) => e.id),
		smallestVisibleEffect: smallestVisibleEffect(suite)
	};
}
function describe(suite, verbose, io) {
	const say = (line) => io.stdout.write(`${line}\n`);
	const counts = [
		plural(suite.problems.length, "problem"),
		plural(suite.experiments.length, "experiment"),
		plural(suite.claims.length + suite.equivalences.length, "claim"),
		plural(suite.seeds, "seed")
	].join(", ");
	say(`${suite.file}: ${suite.name} ${suite.version} is valid: ${counts}`);
	const effect = smallestVisibleEffect(suite);
	say(effect === void 0 ? `  at ${suite.seeds} seeds the baseline gate can never fail: too few for its test` : `  with ${suite.seeds} seeds on both sides the baseline gate sees a change of P(worse) ≥ ${effect.toFixed(2)} with a power of 80 %`);
	const open = unmarked(readSource(suiteFile(suite.file)).source);
	if (open.length > 0) say(`  neither stated nor assumed: ${open.join(", ")}`);
	if (!verbose) return;
	for (const problem of suite.problems) {
		say(`  ${problem.id}: ${problem.title}`);
		for (const [name, data] of [["inputs", problem.inputs], ["targets", problem.targets]]) {
			if (data.values.length === 0) continue;
			const shown = data.values.slice(0, 12).join(", ");
			const last = data.values.length > 12 ? `, …, ${data.values.at(-1)}` : "";
			say(`    ${name} ${formatShape(data.shape)}: ${shown}${last}`);
		}
		for (const probe of problem.probes) say(`    probe ${probe.id}: ${probe.input.values.join(", ")} → ${probe.truth?.target.value.join(", ") ?? "nobody knows"}`);
		if (problem.evaluation) {
			const folds = foldsOf(problem.recipe);
			const held = plural(problem.evaluation.inputs.shape[0] ?? 0, "sample");
			say(folds > 1 ? `    held out: each of ${folds} folds, the first with ${held}` : `    held out: ${held}`);
			for (const m of problem.metrics ?? []) say(`    metric ${m.id}: ${m.metric ?? "given by programs"}, ${m.better} is better`);
		}
		for (const experiment of suite.experiments) {
			if (experiment.problem.id !== problem.id) continue;
			if (isProgram(experiment)) {
				sayProgram(experiment.variant, say);
				continue;
			}
			if (isImported(experiment)) {
				const { id, imported } = experiment.variant;
				say(`    variant ${id}: ${plural(imported.runs.length, "run")} of ${imported.file} (${imported.kind})`);
				continue;
			}
			const { variant } = experiment;
			say(`    variant ${variant.id}: ${JSON.stringify(variant.training)}`);
			for (const line of modelLines(variant, problem)) say(`      ${line}`);
		}
	}
}
/** What would be run, and what it is given; validating runs nothing of it. */
function sayProgram({ id, program }, say) {
	const { command, needs, timeLimit, cores, override, numbers } = program;
	say(`    variant ${id}: runs ${command.map((part) => /^[\w./={}-]+$/.test(part) ? part : JSON.stringify(part)).join(" ")}`);
	say(`      with ${needs.length > 6 ? `${needs.slice(0, 6).join(", ")} and ${needs.length - 6} more files` : needs.join(", ")}`);
	say(`      on ${plural(cores, "core")}, for at most ${timeLimit} s${override.length > 0 ? `, with other seeds for ${override.join(", ")}` : ""}`);
	for (const [name, sources] of Object.entries(numbers)) say(`      ${name}: ${sources.map((s) => JSON.stringify(s)).join(", ")}`);
}
export { validate as t };
