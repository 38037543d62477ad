import { O as UsageError, n as printable, t as plural } from "./base.js";
import { n as describeParted, t as capture } from "./capture.js";
import { n as validateSuites, s as proveSuites } from "./run.js";
import { h as cacheFolder } from "./runtime.js";
import { n as exitCode } from "./commands-exit.js";
import { t as runCommand } from "./commands-run2.js";
import { t as validate } from "./commands-validate.js";
import path from "node:path";
// src/commands/capture.ts
/** Writes the suite of a script and says of each model whether it is trained here, and if not, what in the script keeps it from it. */
async function captureCommand(options, io, signal) {
	const { json = false, script, args, python, keras, quick = false, out, check: only = false } = options;
	if (options.run === true && (json || only)) throw new UsageError(`--run goes without ${json ? "--json" : "--check"}: it runs what capture has written`);
	if (options.seeds !== void 0 && options.run !== true) throw new UsageError("--seeds is for --run, which runs the suite at once");
	const check = async (folder) => (await validateSuites([folder])).issues;
	const result = await capture({
		script,
		args,
		python,
		keras,
		quick,
		out,
		check: only,
		environment: io.env,
		signal,
		cache: cacheFolder(io.env),
		...options.run === true && { prove: (folder) => notProven(folder, io) },
		tell: (line) => io.stderr.write(`${printable(line)}\n`)
	}, check);
	const { dir, fates, left, parted } = result;
	const programs = fates.some((f) => f.obstacle !== void 0);
	const { python: used } = result;
	const found = used?.includes(path.sep) === true ? `PATH="${path.dirname(path.resolve(used))}:$PATH" ` : "";
	const next = [`seedgate validate ${dir}`, programs ? `${found}seedgate run ${dir} --allow-commands` : `seedgate run ${dir}`];
	const code = only && (parted?.length ?? 0) > 0 ? exitCode.failed : exitCode.passed;
	if (json) {
		io.stdout.write(`${JSON.stringify({
			...result,
			next
		}, null, 2)}\n`);
		return code;
	}
	const say = (line) => io.stdout.write(`${printable(line)}\n`);
	if (only) {
		if (parted?.length === 0) say(`${script} and ${dir} have not parted`);
		for (const one of parted ?? []) say(`${script} and ${dir} have parted: ${describeParted(one)}`);
		return code;
	}
	const native = fates.filter((f) => f.obstacle === void 0).length;
	say(`wrote ${dir}: ${plural(fates.length, "training")}, ${native} of them without Python`);
	for (const { problem, variant, obstacle } of fates) {
		const at = obstacle?.line === void 0 ? "" : ` (${obstacle.file ?? script}:${obstacle.line})`;
		say(`  ${problem}/${variant}: ${obstacle === void 0 ? "a model" : `the script itself, since ${obstacle.why}${at}`}`);
	}
	for (const line of left) say(`  ${line}`);
	if (parted !== void 0) {
		if (parted.length === 0) say("  the script and the suite have not parted");
		for (const one of parted) say(`  the script and the suite have parted: ${describeParted(one)}`);
	}
	if (options.run !== true) {
		say("next:");
		for (const line of next) say(`  ${line}`);
		return exitCode.passed;
	}
	const here = {
		...io,
		env: withPython(io.env, used)
	};
	const invalid = await validate({ suites: [dir] }, here);
	if (invalid !== exitCode.passed) return invalid;
	const { seeds } = options;
	const request = {
		suites: [dir],
		allowCommands: programs,
		...seeds !== void 0 && { seeds }
	};
	return runCommand(request, here, { signal });
}
/** The models of a suite whose first steps are others than Keras'. */
async function notProven(folder, { env }) {
	const { suites } = await validateSuites([folder]);
	return (await proveSuites(suites, { env })).filter((p) => !p.proven && p.partings.length > 0).map(({ problem, variant, partings }) => ({
		problem,
		variant,
		why: `the loss by ${Math.max(...partings.map((p) => p.loss)).toExponential(0)}, ${partings[0]?.weight} by ${Math.max(...partings.map((p) => p.weights)).toExponential(0)}`
	}));
}
/** The environment with the interpreter that has run the script as the first in the PATH, where its path is known. */
function withPython(env, python) {
	if (python?.includes(path.sep) !== true) return env;
	return {
		...env,
		PATH: [path.dirname(path.resolve(python)), env.PATH].filter(Boolean).join(path.delimiter)
	};
}
export { captureCommand };
