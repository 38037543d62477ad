import { r as printable, t as version } from "./base.js";
import { a as ensureRuntime, c as requirePip, d as cacheFolder, f as findCompiler, i as describeEnvironment, m as RuntimeError, u as vectorFeatures } from "./runtime.js";
import { h as selfTest } from "./train.js";
import { t as exitCode } from "./commands-io.js";
import os from "node:os";
// src/commands/doctor.ts
/** Says whether this machine can train, and with what; exit code 3 when it cannot. */
async function doctorCommand(options, io) {
	const report = await examine(io);
	io.stdout.write(options.json === true ? `${JSON.stringify(report, null, 2)}\n` : render(report));
	return report.ok ? exitCode.passed : exitCode.environment;
}
async function examine(io) {
	const problems = [];
	const attempt = async (what) => {
		try {
			return await what();
		} catch (error) {
			if (!(error instanceof RuntimeError)) throw error;
			if (!problems.some((p) => p.code === error.code)) problems.push({
				code: error.code,
				message: error.message,
				remedy: error.remedy
			});
			return;
		}
	};
	const cache = await attempt(() => cacheFolder(io.env));
	const runtime = await attempt(() => ensureRuntime({
		env: io.env,
		log: (line) => void io.stderr.write(`${line}\n`)
	}));
	const needed = (what) => runtime ? what().catch(() => void 0) : attempt(what);
	const python = await needed(() => requirePip(io.env));
	const compiler = await needed(async () => (await findCompiler(io.env)).version);
	const test = runtime && await selfTest(runtime, io.env);
	if (test !== void 0 && !test.ok) problems.push({
		code: "load",
		message: `The self-test of native TensorFlow failed: ${test.problem}.`,
		remedy: "A glibc of 2.27 or later and a CPU with AVX are needed; remove the cache folder to have it made anew."
	});
	return {
		ok: problems.length === 0,
		seedgate: version,
		node: process.version,
		platform: `${process.platform} ${process.arch} ${os.release()}`,
		cpu: os.cpus()[0]?.model.trim() || "unknown",
		vectors: vectorFeatures(),
		cores: os.availableParallelism(),
		memoryGiB: Math.round(os.totalmem() / 2 ** 30 * 10) / 10,
		...cache !== void 0 && { cache },
		...python !== void 0 && { python },
		...compiler !== void 0 && { compiler },
		...runtime !== void 0 && { tensorflow: {
			version: runtime.tensorflow,
			hash: runtime.hash,
			source: runtime.source,
			dir: runtime.dir,
			isa: describeEnvironment(runtime).isa
		} },
		...test !== void 0 && { selfTest: test },
		problems
	};
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
