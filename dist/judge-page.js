import { d as version } from "./base.js";
import { f as makeRecord, l as planRuns, m as importedOutcome, o as seedRange, p as importedEnvironment } from "./plan.js";
import { t as renderHtml } from "./report-html.js";
import { b as renderMarkdown, lt as renderJson, tt as headline } from "./report.js";
import { d as resolveText, n as isImported } from "./suite.js";
import { i as readRuns, r as tableOf, t as suiteFilesOf } from "./tables.js";
import { r as judge } from "./verdict.js";
import path from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
// src/page/judge.ts
/** Folder of the suite, in the file system that the page has: see node.mjs. */
const folder = "/table";
/**
* Judges a table in a browser, as `importTable` of src/run does on a machine.
*
* @throws UsageError with the same sentences
*/
function judgeTable({ name, text, columns, strict }) {
	const started = performance.now();
	const imported = readRuns(tableOf(name, text), columns);
	const own = suiteFilesOf(name, imported);
	mkdirSync(folder, { recursive: true });
	for (const [file, content] of Object.entries(own)) writeFileSync(path.join(folder, file), content);
	const suite = resolveText("suite.yaml", own["suite.yaml"], folder);
	const experiments = suite.experiments.filter(isImported);
	const seeds = seedRange(1, suite.seeds);
	const fingerprint = () => importedEnvironment("").fingerprint;
	const records = planRuns({
		selection: /* @__PURE__ */ new Map([[suite, experiments]]),
		engine: "compiled",
		fingerprint,
		seeds: () => seeds
	}).flatMap((run) => {
		const { experiment, seed } = run;
		if (!isImported(experiment)) return [];
		const place = importedEnvironment(experiment.variant.imported.file);
		return [makeRecord(run, importedOutcome(experiment, seed), place)];
	});
	const results = {
		...judge({
			suites: [{
				suite,
				seeds
			}],
			records,
			fingerprint,
			engine: "compiled",
			seedgate: version,
			cost: {
				wallSeconds: (performance.now() - started) / 1e3,
				cores: 1
			},
			strict,
			allow: ["imported"]
		}),
		plan: { experiments: experiments.map((e) => `${suite.name}:${e.id}`) }
	};
	return {
		passed: results.gate.passed,
		headline: headline(results),
		guesses: [`taken for ${imported.kind}, ${imported.runs.length} runs`, ...imported.guesses],
		files: {
			"report.html": renderHtml(results),
			"report.md": renderMarkdown(results),
			"results.json": renderJson(results),
			...own
		}
	};
}
export { judgeTable };
