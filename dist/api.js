import { c as version } from "./base.js";
import { n as loadSuite$1 } from "./suite.js";
import { o as seedRange } from "./plan.js";
import { n as showLines } from "./progress.js";
import { y as inspectModel } from "./train.js";
import { a as parseBaseline, t as judge$1 } from "./verdict.js";
import { a as runRequest, r as run } from "./run.js";
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import os from "node:os";
// src/api/judge.ts
/**
* What records say about a suite: checks, claims, the gate. Pure but for the number of cores that it notes; nothing is
* trained.
*
* @throws Error when the baseline cannot be read
*/
function judge(suite, records, options = {}) {
	const { seeds = suite.seeds, experiments, baseline } = options;
	return judge$1({
		suites: [{
			suite,
			seeds: typeof seeds === "number" ? seedRange(1, seeds) : seeds,
			...experiments && { experiments }
		}],
		records,
		engine: options.engine ?? records[0]?.engine ?? "compiled",
		seedgate: version,
		cost: {
			wallSeconds: 0,
			cores: os.availableParallelism()
		},
		...baseline && { baseline: {
			file: baseline.file,
			baseline: parseBaseline(baseline.text),
			...baseline.allow && { allow: baseline.allow }
		} }
	});
}
// src/api/load-suite.ts
/**
* Reads, checks and resolves a suite. One that is code, a .ts or .js file, is run with the rights of this process.
*
* @param given the suite's file, or its folder
* @throws SuiteError with all that is wrong
*/
const loadSuite = (given) => loadSuite$1(given, { inspect: inspectModel });
// src/api/run-suite.ts
/**
* Trains a suite over its seeds in worker processes and judges it: `seedgate run` for programs. The first call on a
* machine brings the native library, which takes a minute.
*
* @param suite a suite's file or its folder. One that is code is run with the rights of this process.
* @throws SuiteError when the suite is wrong, RuntimeError when this machine cannot train, UsageError for an option that
*   cannot be
*/
async function runSuite(suite, options = {}) {
	const { out, signal, log, ...wishes } = options;
	const temporary = out === void 0 ? mkdtempSync(path.join(os.tmpdir(), "seedgate-")) : void 0;
	try {
		const request = runRequest({
			...wishes,
			suites: [suite],
			out: out ?? temporary
		});
		const { ending, results, records } = await run(request, {
			env: process.env,
			signal,
			tell: log && showLines(log)
		});
		return {
			passed: ending === "passed",
			results,
			records
		};
	} finally {
		if (temporary !== void 0) rmSync(temporary, {
			recursive: true,
			force: true
		});
	}
}
// src/api/shortfalls.ts
/**
* What keeps a suite from being called reproduced, one sentence each: all that fails the gate, and every check and claim
* that is not off and did not hold.
*/
function shortfalls(results, inconclusive) {
	const found = [...results.gate.failures];
	const open = (verdict) => verdict === "inconclusive" && inconclusive === "pass";
	let held = 0;
	const say = (id, gate, verdict, good, details) => {
		if (gate === "off") return;
		held++;
		if (verdict === good || open(verdict)) return;
		if (found.some((line) => line.includes(`${id} is ${verdict}`))) return;
		found.push(`${id} is ${verdict}: ${details}`);
	};
	for (const suite of results.suites) {
		for (const experiment of suite.problems.flatMap((p) => p.experiments)) for (const check of experiment.probes.flatMap((p) => p.checks)) say(check.id, check.gate, check.verdict, "reproduced", describeCheck(check));
		for (const claim of suite.claims) say(`claim ${claim.id}`, claim.gate, claim.verdict, "supported", describeClaim(claim));
	}
	if (held === 0) found.push("there is nothing to hold it to: every check and every claim is off");
	return found;
}
function describeCheck({ within, seeds, share, price }) {
	const more = price && !price.capped ? `; ${price.seeds} more seeds would tell if it goes on like this` : "";
	return `${within} of ${seeds} seeds held, ${Math.round(1e3 * share) / 10} % wanted${more}`;
}
function describeClaim({ better, comparisons }) {
	return comparisons.map(({ than, probability, interval: { low, high } }) => `P(${better} better than ${than}) = ${probability.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`).join("; ");
}
export { judge as i, runSuite as n, loadSuite as r, shortfalls as t };
