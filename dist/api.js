import { d as version } from "./base.js";
import { o as seedRange } from "./plan.js";
import { r as judge$1, v as parseBaseline } from "./verdict.js";
import { l as loadSuite$1 } from "./suite.js";
import { U as inspectModel } from "./train.js";
import { n as showLines } from "./progress.js";
import { h as runRequest, u as run } from "./run.js";
import path from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
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
		engine: options.engine ?? records.map((r) => r.engine).find((e) => e === "compiled" || e === "eager") ?? "compiled",
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
export { loadSuite as n, judge as r, runSuite as t };
