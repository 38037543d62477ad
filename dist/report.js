import { i as __toESM } from "./rolldown-runtime.js";
import { c as numSchema, o as engineSchema, s as environmentSchema } from "./records.js";
import { x as metricNames } from "./suite.js";
import { a as array, f as literal, g as record, i as _enum, l as int, m as object, o as boolean, p as number, v as string } from "./vendor/zod.js";
import { t as require_lib } from "./vendor/xmlbuilder2.js";
import { t as plural } from "./base.js";
import { t as markdownTable } from "./vendor/markdown-table.js";
import { t as require_cli_table3 } from "./vendor/cli-table3.js";
import { t as require_picocolors } from "./vendor/picocolors.js";
import { createHash } from "node:crypto";
// src/report/schema.ts
/** Fields that a later version may have added are no error in results, though they are in a record. */
const environment = object(environmentSchema.shape);
const numbers = array(number());
const interval = object({
	low: number(),
	high: number(),
	level: number()
});
const price = object({
	seeds: number(),
	seconds: number(),
	capped: literal(true).optional()
});
const position = object({
	line: int(),
	column: int()
});
const gate = _enum([
	"fail",
	"warn",
	"off"
]);
const verdict = _enum([
	"reproduced",
	"not reproduced",
	"inconclusive"
]);
const claimVerdict = _enum([
	"supported",
	"not meaningful",
	"contradicted",
	"inconclusive"
]);
const tolerance = object({
	absolute: number().optional(),
	relative: number().optional()
});
const metricName = _enum(metricNames);
const summary = object({
	n: int(),
	min: numbers,
	q1: numbers,
	median: numbers,
	q3: numbers,
	max: numbers
});
const check = object({
	id: string(),
	target: _enum([
		"truth",
		"printed",
		"threshold"
	]),
	value: numbers,
	tolerance,
	bound: _enum(["at least", "at most"]).optional(),
	share: number(),
	gate,
	within: int(),
	seeds: int(),
	absent: int().optional(),
	interval,
	verdict,
	price: price.optional(),
	place: object({
		kind: _enum([
			"typical",
			"lucky",
			"unlucky",
			"outside"
		]),
		percentile: numbers,
		chance: number().optional()
	}).optional(),
	position
});
const seed = object({
	seed: int(),
	status: _enum([
		"ok",
		"diverged",
		"failed",
		"missing"
	]),
	reason: string().optional(),
	prediction: array(numSchema),
	error: numSchema,
	seconds: number()
});
const probe = object({
	probe: string(),
	title: string(),
	metric: object({
		name: metricName,
		better: _enum(["lower", "higher"]),
		margin: tolerance
	}).optional(),
	truth: numbers,
	printed: numbers.optional(),
	seeds: array(seed),
	summary: summary.optional(),
	checks: array(check)
});
const band = object({
	low: array(numSchema),
	median: array(numSchema),
	high: array(numSchema)
});
const experiment = object({
	id: string(),
	problem: string(),
	variant: string(),
	title: string(),
	parameters: int().optional(),
	assumed: array(string()),
	counts: object({
		ok: int(),
		diverged: int(),
		failed: int(),
		missing: int()
	}),
	probes: array(probe),
	curve: object({
		epochs: numbers,
		loss: band,
		validation: band.optional()
	}).optional(),
	seconds: object({
		init: number(),
		compile: number(),
		train: number()
	}),
	hash: string().optional(),
	fingerprints: array(string()).optional(),
	weights: string().optional()
});
const claim = object({
	id: string(),
	says: string(),
	problem: string(),
	probe: string(),
	metric: metricName.optional(),
	better: string(),
	gate,
	printedErrors: record(string(), number()),
	comparisons: array(object({
		than: string(),
		pairs: object({
			better: int(),
			than: int()
		}),
		probability: number(),
		interval,
		p: number(),
		adjusted: number(),
		contrary: object({
			p: number(),
			adjusted: number()
		}).optional(),
		verdict: claimVerdict,
		price: price.optional()
	})),
	verdict: claimVerdict,
	position
});
const suite = object({
	name: string(),
	version: string(),
	hash: string(),
	file: string(),
	title: string(),
	source: object({
		title: string(),
		author: string().optional(),
		url: string().optional(),
		published: string().optional()
	}),
	defects: array(string()),
	seeds: array(int()),
	problems: array(object({
		id: string(),
		title: string(),
		note: string().optional(),
		experiments: array(experiment)
	})),
	claims: array(claim),
	margin: tolerance.optional(),
	unselected: object({
		experiments: array(string()),
		claims: array(string())
	}).optional()
});
const baseline = object({
	file: string(),
	obstacles: array(object({
		name: string(),
		says: string(),
		allowed: boolean()
	})),
	comparisons: array(object({
		id: string(),
		suite: string().optional(),
		change: _enum([
			"unchanged",
			"no worse",
			"drift",
			"worse",
			"cannot tell"
		]),
		seeds: object({
			before: int(),
			after: int()
		}),
		metric: metricName.optional(),
		medianError: object({
			before: numSchema,
			after: numSchema
		}),
		probabilityWorse: number(),
		probabilityBeyondMargin: number().optional(),
		p: number(),
		adjusted: number(),
		before: summary.optional(),
		after: summary.optional(),
		says: string()
	}))
});
/** results.json. `Results` in src/verdict says what the fields mean; a field unknown to it is no error. */
const resultsSchema = object({
	format: literal(1),
	seedgate: string(),
	engine: engineSchema,
	suites: array(suite),
	plan: object({
		experiments: array(string()),
		shard: string().optional()
	}).optional(),
	baseline: baseline.optional(),
	gate: object({
		passed: boolean(),
		failures: array(string()),
		warnings: array(string()),
		counts: object({
			reproduced: int(),
			"not reproduced": int(),
			inconclusive: int()
		}),
		regressions: int()
	}),
	notes: object({
		conflicts: array(string()),
		foreign: array(string())
	}).optional(),
	environments: array(environment),
	cost: object({
		runs: int(),
		trainSeconds: number(),
		wallSeconds: number(),
		cores: int()
	})
});
// src/report/json.ts
/**
* results.json: the same results give the same bytes.
*
* @throws Error when a number is not finite where the format has no name for that: JSON would turn it into null
*/
function renderJson(results) {
	const path = [];
	const text = JSON.stringify(results, (key, value) => {
		if (typeof value === "number" && !Number.isFinite(value)) path.push(`${key} is ${value}`);
		return value;
	}, 1);
	if (path.length > 0) throw new Error(`results.json cannot hold what was found: ${path.join(", ")}; please report this`);
	return `${text.slice(0, -endOfBody.length)},\n "digest": "${digestOf(text)}"${endOfBody}\n`;
}
const endOfBody = "\n}";
const tail = /,\n "digest": "([0-9a-f]{64})"\n\}\n?$/;
const digestOf = (text) => createHash("sha256").update(text).digest("hex");
/**
* Whether the text is as `renderJson` wrote it; undefined when it has no digest. Line ends may have become CRLF on the way. The
* digest guards against accident (flipped bits, a slip in an editor); it is not a signature.
*/
function isIntact(text) {
	const plain = text.replaceAll("\r\n", "\n");
	const found = tail.exec(plain);
	if (!found) return plain.includes("\"digest\"") ? false : void 0;
	return digestOf(`${plain.slice(0, found.index)}${endOfBody}`) === found[1];
}
/**
* Reads results.json back, and checks its digest where it has one, so that every report can be drawn from it again, byte for byte.
*
* @throws Error that names the path of everything that is not as it should be, five at most
*/
function parseResults(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new Error(`is not JSON (${error.message}); run seedgate again to have it written anew`);
	}
	const parsed = resultsSchema.safeParse(value);
	if (parsed.success) {
		if (isIntact(text) === false) throw new Error("was changed after it was written: its digest does not fit; run seedgate again");
		const { digest: _, ...results } = value;
		return results;
	}
	const { issues } = parsed.error;
	const lines = issues.slice(0, 5).map((issue) => `${formatPath(issue.path)}: ${issue.message}`);
	if (issues.length > 5) lines.push(`and ${issues.length - 5} more`);
	throw new Error(`was not written by this version of seedgate:\n${lines.map((l) => `  ${l}`).join("\n")}`);
}
/** `suites[0].problems[2].id` */
function formatPath(path) {
	const text = path.map((p) => typeof p === "number" ? `[${p}]` : `.${String(p)}`).join("");
	return text === "" ? "the file" : text.replace(/^\./, "");
}
// src/report/escape.ts
var import_lib = require_lib();
/** A word joiner: takes no room, allows no line break, and belongs to no name, number or address. */
const joiner = "⁠";
/**
* Text as it can be shown anywhere: control characters, what reverses the writing direction and broken surrogates
* become pictures of themselves or a replacement character, line breaks become spaces.
*/
function visible(text) {
	return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(/\p{Cc}/gu, pictured).replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\ufffe\uffff]/gu, "�");
}
/** Unicode has a picture for each control character of ASCII. */
function pictured(c) {
	const code = c.codePointAt(0) ?? 0;
	if (code === 127) return "␡";
	return code < 32 ? String.fromCodePoint(9216 + code) : "�";
}
/**
* Text from a suite as it can stand in a cell or a paragraph of GitHub's markdown: nothing in it is markup, a link, a
* mention, a reference, a workflow command, or the end of the cell.
*
* Markup characters become character references, which every parser shows as the character itself. GitHub looks for
* mentions, issues, commits, e-mail and web addresses once more in what is shown (github/cmark-gfm#181), where a
* reference is no protection: an invisible word joiner takes those apart.
*/
function markdownText(text) {
	return visible(text).trim().replace(/@|#|:(?=\S)|www(?=\.)|\/(?=\/)|GH-(?=\d)/gi, (c) => c + joiner).replace(/\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/g, (c) => c.slice(0, 3) + joiner + c.slice(3)).replace(/[\\`*_{}[\]#|<>~&$@]|:(?=\u2060)/g, reference).replace(/^[-+=]|(?<=^\d+)[.)]/, reference).replaceAll(joiner, "&#8288;");
}
const reference = (c) => `&#${c.codePointAt(0)};`;
/** Text as code in a line of markdown; it is shown, and copied, as it is. Not for cells, where a pipe would end it. */
function markdownCode(text) {
	const code = visible(text);
	const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const pad = /^[ `]|[ `]$/.test(code) || code === "" ? " " : "";
	return `${fence}${pad}${code}${pad}${fence}`;
}
/** A link of markdown, or the bare title when the address is not one of the web's. */
function markdownLink(title, url) {
	const address = webAddress(url);
	if (address === void 0) return markdownText(title);
	return `[${markdownText(title)}](<${address.replace(/[<>|\\`*_~()[\]$]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}>)`;
}
/** The address if it is one of the web's, so that no link runs a script. */
function webAddress(url) {
	if (url === void 0 || !URL.canParse(url)) return void 0;
	const parsed = new URL(url);
	return ["http:", "https:"].includes(parsed.protocol) ? parsed.href : void 0;
}
/** Text for a terminal or a job's log: nothing moves the cursor, and nothing is taken for a workflow command. */
function terminalText(text) {
	return visible(text).replace(/:(?=:)/g, ": ").replace(/##(?=\[)/g, "# #");
}
/** A word of a command line, in quotes where a shell would take it apart. */
function shellWord(word) {
	return /^[\w./,:=+@%-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
// src/report/numbers.ts
/** A number with five significant digits, and without an exponent where that is short. */
function formatNumber(value) {
	const n = Number(value);
	if (!Number.isFinite(n)) return String(value);
	const rounded = Number(n.toPrecision(5));
	return Math.abs(rounded) >= 1e7 || rounded !== 0 && Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded);
}
/** One number or several: `29.1, 48.5`. */
function formatNumbers(values) {
	return values.map(formatNumber).join(", ");
}
/** What somebody else wrote down, a truth or a printed value, with all of its digits. */
function formatGiven(values) {
	return values.map(String).join(", ");
}
/** `73 %` */
function formatPercent(share) {
	return `${Number((100 * share).toPrecision(3))} %`;
}
/** An interval of a share: `95 % interval 89 to 100 %`. */
function formatInterval({ low, high, level }) {
	return `${formatPercent(level)} interval ${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
}
/** A share that is a probability: two decimals, `0.93`. */
function formatShare(share) {
	return share.toFixed(2);
}
/** `12 s`, `3 min`, `2.5 h` */
function formatDuration(seconds) {
	if (seconds < 10) return `${Number(seconds.toPrecision(2))} s`;
	if (seconds < 120) return `${Math.round(seconds)} s`;
	if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
	return `${Number((seconds / 3600).toPrecision(2))} h`;
}
/** `within 5 %` or `within 0.5`; of a threshold `at least 0.95` */
function formatHeld(check) {
	return check.bound === void 0 ? formatTolerance(check.tolerance) : `${check.bound} ${formatGiven(check.value)}`;
}
/** `within 5 %` or `within 0.5` */
function formatTolerance({ absolute, relative }) {
	return relative !== void 0 ? `within ${formatPercent(relative)}` : `within ${formatNumber(absolute ?? 0)}`;
}
/** `about 40 more seeds would tell, 10 s` */
function formatPrice(price) {
	if (price.capped) return `too close to the limit: even ${price.seeds} more seeds would not tell`;
	return `about ${plural(price.seeds, "more seed", "more seeds")} would tell, ${formatDuration(price.seconds)}`;
}
// src/report/outcome.ts
const noWorse = (results, suite, id) => results.baseline?.comparisons.some((c) => c.id === id && (c.suite ?? suite.name) === suite.name && (c.change === "unchanged" || c.change === "no worse")) ?? false;
/**
* The gate's own rule (src/verdict/gate.ts), for a check alone: what is not reproduced fails only where the suite
* says so, and not when the baseline shows that it was so before.
*/
function checkOutcome(results, suite, check) {
	if (check.verdict === "reproduced") return "passed";
	if (check.gate === "off") return "off";
	if (check.verdict === "inconclusive") return "open";
	const probe = check.id.slice(0, check.id.lastIndexOf("/"));
	return check.gate === "fail" && !noWorse(results, suite, probe) ? "failed" : "warned";
}
/** The same for a claim: every side of it must be as it was. */
function claimOutcome(results, suite, claim) {
	if (claim.verdict === "supported") return "passed";
	if (claim.gate === "off") return "off";
	if (claim.verdict === "inconclusive") return "open";
	const before = [claim.better, ...claim.comparisons.map((c) => c.than)].every((v) => noWorse(results, suite, `${claim.problem}/${v}/${claim.probe}`));
	return claim.gate === "fail" && !before ? "failed" : "warned";
}
/** Runs that are missing or failed, or a probe without any finite prediction, fail the gate. */
function runsOutcome({ counts, probes }) {
	if (counts.failed > 0 || counts.missing > 0 || probes.some((p) => p.summary === void 0)) return "failed";
	return counts.diverged > 0 ? "warned" : "passed";
}
function changeOutcome({ change }) {
	if (change === "worse") return "failed";
	if (change === "cannot tell") return "open";
	return change === "drift" ? "warned" : "passed";
}
// src/report/words.ts
/** The verdict of everything in one sentence. */
function headline(results) {
	const { gate } = results;
	const { reproduced, "not reproduced": not, inconclusive } = gate.counts;
	const checks = reproduced + not + inconclusive;
	const claims = results.suites.flatMap((s) => s.claims);
	const parts = [checks > 0 ? `${reproduced} of ${plural(checks, "check")} reproduced, ${not} not, ${inconclusive} inconclusive` : "there was no check to hold"];
	if (claims.length > 0) {
		const supported = claims.filter((c) => c.verdict === "supported").length;
		parts.push(`${supported} of ${plural(claims.length, "claim")} supported`);
	}
	if (results.baseline !== void 0) parts.push(`${gate.regressions} worse than the baseline`);
	return `${gate.passed ? "The gate passed" : "The gate failed"}: ${parts.join("; ")}.`;
}
/** `28 of 30` */
function describeCount(check) {
	return `${check.within} of ${check.seeds}`;
}
/** `28 of 30 within 5 %: reproduced` */
function describeCheck(check) {
	const more = check.price === void 0 ? "" : `; ${formatPrice(check.price)}`;
	return `${describeCount(check)} ${formatHeld(check)}: ${check.verdict}${more}`;
}
/** `437.8 to 438.7`, an output each; empty with fewer than two seeds, which have no spread. */
function describeSpread({ summary }) {
	if (summary === void 0 || summary.n < 2) return "";
	return summary.min.map((low, i) => `${formatNumber(low)} to ${formatNumber(at(summary.max, i))}`).join("; ");
}
/** Median of the predictions; with one seed the prediction. */
function describeMedian({ summary }) {
	return summary === void 0 ? "none" : formatNumbers(summary.median);
}
/** Median and spread of the predictions; with one seed just the prediction. */
function describePredictions(probe) {
	const spread = describeSpread(probe);
	return `${describeMedian(probe)}${spread === "" ? "" : ` (${spread})`}`;
}
/** Where the printed value falls among our predictions, and how far up: `typical, percentile 43`. */
function describePlace(probe) {
	const place = printedCheck(probe)?.place;
	if (place === void 0) return "";
	const percentiles = place.percentile.map((p) => formatNumber(Math.round(100 * p))).join(", ");
	return `${place.kind}, percentile ${percentiles}`;
}
/** Of a printed value that no seed comes to: `the printed 145.96 lies below all of our 30 predictions`. */
function describeOutside(probe) {
	const place = printedCheck(probe)?.place;
	const { summary, printed } = probe;
	if (place?.kind !== "outside" || summary === void 0 || printed === void 0) return void 0;
	const sides = new Set(printed.flatMap((v, i) => v < at(summary.min, i) ? ["below"] : v > at(summary.max, i) ? ["above"] : []));
	const side = sides.size === 1 ? [...sides][0] : "outside of";
	return `the printed ${formatGiven(printed)} lies ${side} all of our ${summary.n} predictions`;
}
/** Words for the places of printed values, for a legend. */
const placeMeaning = {
	typical: "as one more of our seeds might have come out",
	lucky: "closer to the truth than 95 % of our seeds",
	unlucky: "further from the truth than 95 % of our seeds",
	outside: "no seed of ours gets there, so a setting that the source leaves open is probably another"
};
/** What a place means; a metric has no truth to be close to. */
function placeMeans(suite, kind) {
	if (!probesOf(suite).some(({ probe }) => probe.metric && printedCheck(probe)?.place?.kind === kind)) return placeMeaning[kind];
	return placeMeaning[kind].replace("closer to the truth", "closer to the truth, or better,").replace("further from the truth", "further from the truth, or worse,");
}
/** Kinds of places that occur in a suite, in the order of their meanings above. */
function placesOf(suite) {
	const kinds = new Set(probesOf(suite).map(({ probe }) => printedCheck(probe)?.place?.kind));
	return Object.keys(placeMeaning).filter((kind) => kinds.has(kind));
}
/** Settings that the source of a suite leaves open for every experiment alike. */
function commonlyAssumed(suite) {
	const [first, ...rest] = suite.problems.flatMap((p) => p.experiments);
	return (first?.assumed ?? []).filter((setting) => rest.every((e) => e.assumed.includes(setting)));
}
/** Seeds that left no usable prediction, or an empty text. */
function describeLosses({ counts }) {
	return [
		"diverged",
		"failed",
		"missing"
	].filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status}`).join(", ");
}
/** `0.93 (0.85 to 0.97)` */
function describeProbability({ probability, interval }) {
	return `${formatShare(probability)} (${formatShare(interval.low)} to ${formatShare(interval.high)})`;
}
/** `stacked is nearer than simple with probability 0.93 (0.85 to 0.97): supported` */
function describeComparison(claim, comparison) {
	const more = comparison.price === void 0 ? "" : `; ${formatPrice(comparison.price)}`;
	return `${claim.better} is ${claim.metric ? "better" : "nearer"} than ${comparison.than} with probability ${describeProbability(comparison)}: ${comparison.verdict}${more}`;
}
/** What the printed values themselves say of a claim: `simple 12.14, stacked 9.85`. */
function describePrintedErrors(claim) {
	return Object.entries(claim.printedErrors).map(([variant, error]) => `${variant} ${formatNumber(error)}`).join(", ");
}
/** A probe's mean |error| at the median of the seeds; infinite when most of them left no prediction. */
function medianError(probe) {
	const errors = probe.seeds.map((s) => Number(s.error)).sort((a, b) => a - b);
	const [low, high] = [errors[errors.length - 1 >> 1], errors[errors.length >> 1]];
	if (low === void 0 || high === void 0) return Number.POSITIVE_INFINITY;
	return low === high ? low : (low + high) / 2;
}
/** The median |error|, or `none` without one; empty for a metric, which has no error. */
function describeError(probe) {
	if (probe.metric) return "";
	const error = medianError(probe);
	return Number.isFinite(error) ? formatNumber(error) : "none";
}
/** The check against the truth or, for a metric, against its threshold. */
function truthCheck(probe) {
	return probe.checks.find((c) => c.target === "truth" || c.target === "threshold");
}
/** What a check's target is called in a sentence. */
const targetWord = {
	truth: "truth",
	printed: "printed value",
	threshold: "threshold"
};
/** `Accuracy (categoricalAccuracy, higher is better)`; of a probe its title. */
function describeTitle({ title, metric }) {
	if (metric === void 0) return title;
	return title === metric.name ? `${title} (${metric.better} is better)` : `${title} (${metric.name}, ${metric.better} is better)`;
}
/** What a claim's probability is of. */
function claimHeading(suite) {
	return suite.claims.some((c) => c.metric) ? "probability to be nearer, or better" : "probability to be nearer";
}
/** What is held to what, of a probe over its variants: the tolerances are the same for each. */
function describeWanted(sides, held) {
	const first = sides[0]?.probe;
	if (first === void 0) return "";
	const truth = truthCheck(first);
	const printed = sides.map((s) => printedCheck(s.probe)).find((c) => c !== void 0);
	const metric = truth ? `Wanted ${held(truth)}` : "No threshold";
	return `${first.metric ? metric : `Truth ${formatGiven(first.truth)}${truth ? `, to be met ${held(truth)}` : ""}`}; ${printed ? `the printed value ${held(printed)}.` : "nothing printed to compare with."}`;
}
function printedCheck(probe) {
	return probe.checks.find((c) => c.target === "printed");
}
/** Every probe of every experiment of a suite. */
function probesOf(suite) {
	return suite.problems.flatMap((p) => p.experiments.flatMap((experiment) => experiment.probes.map((probe) => ({
		experiment,
		probe
	}))));
}
/** The source in a phrase: `Title, Author, 2019-09-13`. */
function describeSource({ source }) {
	return [
		source.title,
		source.author,
		source.published
	].filter((part) => part !== void 0).join(", ");
}
/** `seed 7`, `30 seeds, 1 to 30`, `3 seeds: 1, 5, 9` */
function describeSeeds(seeds) {
	const [first, last] = [seeds[0], seeds.at(-1)];
	if (first === void 0 || last === void 0) return "no seeds";
	if (seeds.length === 1) return `seed ${first}`;
	const whole = seeds.every((seed, i) => seed === first + i);
	const some = seeds.slice(0, 10).join(", ") + (seeds.length > 10 ? " …" : "");
	return whole ? `${seeds.length} seeds, ${first} to ${last}` : `${seeds.length} seeds: ${some}`;
}
/** What was run, and what it cost. */
function describeCost(results) {
	const { runs, trainSeconds, wallSeconds, cores } = results.cost;
	return `${plural(runs, "run")} by the ${results.engine} engine: ${formatDuration(trainSeconds)} of training, ${formatDuration(wallSeconds)} in all on ${plural(cores, "core")}.`;
}
/** The command that makes one run of a suite again. */
function reproduceCommand(suite, experiment, seed) {
	return `seedgate run ${shellWord(suite.file)} --only ${shellWord(experiment)} --seeds ${seed}..${seed}`;
}
/** A command for the first run of a suite, as an example; undefined when nothing was planned. */
function exampleCommand(suite) {
	const experiment = suite.problems[0]?.experiments[0];
	const seed = suite.seeds.at(-1);
	return experiment && seed !== void 0 ? reproduceCommand(suite, experiment.id, seed) : void 0;
}
const at = (values, i) => values[i] ?? NaN;
// src/report/junit.ts
/**
* junit.xml as Jenkins, GitLab and Maven's Surefire read it: a test case for every experiment's runs, every check and
* every claim, every comparison with the baseline, and the gate. What the gate does not fail on is no failure here
* either: it is skipped, with a message that says why, and what is inconclusive says what would settle it.
*/
function renderJunit(results) {
	const groups = [
		...results.suites.map((suite) => ({
			name: suite.name,
			cases: suiteCases(results, suite)
		})),
		...results.baseline ? [{
			name: "seedgate.baseline",
			cases: baselineCases(results)
		}] : [],
		{
			name: "seedgate.gate",
			cases: [gateCase(results)]
		}
	];
	const document = (0, import_lib.create)({
		version: "1.0",
		encoding: "UTF-8",
		invalidCharReplacement: "�"
	});
	const all = groups.flatMap((g) => g.cases);
	const root = document.ele("testsuites", {
		name: "seedgate",
		...totals(all),
		time: sumTime(all)
	});
	for (const { name, cases } of groups) {
		const skipped = cases.filter((c) => c.outcome !== "passed" && c.outcome !== "failed").length;
		const group = root.ele("testsuite", {
			name: xmlText(name),
			...totals(cases),
			skipped: String(skipped),
			time: sumTime(cases)
		});
		for (const c of cases) {
			const element = group.ele("testcase", {
				classname: xmlText(c.classname),
				name: xmlText(c.name),
				time: c.seconds.toFixed(3)
			});
			const message = xmlText(c.says);
			if (c.outcome === "failed") element.ele("failure", {
				type: "seedgate",
				message
			}).txt(message);
			else if (c.outcome === "passed") element.ele("system-out").txt(message);
			else element.ele("skipped", { message: xmlText(`${reasons[c.outcome]}: ${c.says}`) });
		}
	}
	return `${document.end({ prettyPrint: true })}\n`;
}
/** xmlbuilder2 takes entities in what it is given for entities; so that text stays text, its ampersands are one. */
const xmlText = (text) => visible(text).replaceAll("&", "&amp;");
const reasons = {
	open: "inconclusive",
	warned: "warns, does not fail the gate",
	off: "not part of the gate"
};
const totals = (cases) => ({
	tests: String(cases.length),
	failures: String(cases.filter((c) => c.outcome === "failed").length),
	errors: "0"
});
const sumTime = (cases) => cases.reduce((sum, c) => sum + c.seconds, 0).toFixed(3);
function suiteCases(results, suite) {
	const checks = probesOf(suite).flatMap(({ experiment, probe }) => probe.checks.map((check) => ({
		classname: className(suite, experiment),
		name: check.target === "threshold" ? `${probe.probe} ${formatHeld(check)}` : `${probe.probe} near the ${targetWord[check.target]}`,
		seconds: 0,
		outcome: checkOutcome(results, suite, check),
		says: `${describePredictions(probe)} against ${formatGiven(check.value)}: ${sayShare(check)}`
	})));
	const runs = suite.problems.flatMap((p) => p.experiments).map((e) => runsCase(suite, e));
	const claims = suite.claims.map((claim) => ({
		classname: `${suite.name}.claims`,
		name: claim.id,
		seconds: 0,
		outcome: claimOutcome(results, suite, claim),
		says: `${claim.says} ${claim.comparisons.map((c) => describeComparison(claim, c)).join("; ")}`
	}));
	return [
		...runs,
		...checks,
		...claims
	];
}
function runsCase(suite, experiment) {
	const { ok, diverged, failed, missing } = experiment.counts;
	const total = ok + diverged + failed + missing;
	const losses = describeLosses(experiment);
	const reasons = new Set(experiment.probes.flatMap((p) => p.seeds.flatMap((s) => s.reason ? [`seed ${s.seed}: ${s.reason}`] : [])));
	const { init, compile, train } = experiment.seconds;
	return {
		classname: className(suite, experiment),
		name: "runs",
		seconds: init + compile + train,
		outcome: total === 0 ? "failed" : runsOutcome(experiment),
		says: [`${ok} of ${plural(total, "run")} ok${losses === "" ? "" : `, ${losses}`}`, ...[...reasons].slice(0, 5)].join("; ")
	};
}
function sayShare(check) {
	return `${describeCheck(check)}; ${formatPercent(check.share)} of the seeds wanted, ${formatInterval(check.interval)}`;
}
const className = (suite, experiment) => `${suite.name}.${experiment.id.replaceAll("/", ".")}`;
function baselineCases(results) {
	const { baseline } = results;
	const common = {
		classname: "baseline",
		seconds: 0
	};
	return [...(baseline?.obstacles ?? []).map((o) => ({
		...common,
		name: o.name,
		outcome: o.allowed ? "warned" : "failed",
		says: o.says
	})), ...(baseline?.comparisons ?? []).map((c) => ({
		...common,
		name: c.suite === void 0 ? c.id : `${c.suite} ${c.id}`,
		outcome: changeOutcome(c),
		says: `${c.change}: ${c.says}`
	}))];
}
/** What no other case stands for, such as records that contradict each other, fails here. */
function gateCase(results) {
	return {
		classname: "seedgate",
		name: "gate",
		seconds: 0,
		outcome: results.gate.passed ? "passed" : "failed",
		says: [headline(results), ...results.gate.failures].join(" | ")
	};
}
// src/report/markdown/sections.ts
/** GitHub loses a job summary of more than 1 MiB whole; this leaves room for what else a job writes. */
const summaryLimit = 9e5;
/** What is left out first when a report is too long, in this order; the first line always stays. */
const dropOrder = [
	"environment",
	"notes and defects",
	"comparison with the baseline",
	"tables of the problems",
	"claims",
	"warnings",
	"how to reproduce",
	"reasons of the failure",
	"cost"
];
const block = (section, text) => ({
	section,
	text
});
/** Joins the blocks with an empty line between; sections are left out in the stated order until it fits. */
function joinBlocks(first, blocks, limit = summaryLimit) {
	const present = dropOrder.filter((name) => blocks.some((b) => b.section === name));
	for (let n = 0; n <= present.length; n++) {
		const dropped = present.slice(0, n);
		const kept = blocks.filter((b) => b.section === void 0 || !dropped.includes(b.section));
		const text = `${[
			first,
			...n > 0 ? [excuse(dropped, limit)] : [],
			...kept.map((b) => b.text)
		].join("\n\n")}\n`;
		if (Buffer.byteLength(text) <= limit) return text;
	}
	return `${first}\n\n${excuse(present, limit)}\n`;
}
function excuse(dropped, limit) {
	return `Left out, because a job summary may hold no more than ${limit / 1e3} kB: ${dropped.join(", ")}. All of it is in report.html and results.json.`;
}
// src/report/markdown/table.ts
/** Above this the padding of a column costs more than it helps whoever reads the bare text. */
const longestAligned = 100;
/** A table of cells that are escaped already; its columns are lined up where the cells are short. */
function table(rows) {
	const short = rows.every((row) => row.every((cell) => cell.length <= longestAligned));
	return markdownTable(rows.map((row) => [...row]), { alignDelimiters: short });
}
// src/report/markdown/baseline.ts
const changeSigns = {
	worse: "❌",
	"cannot tell": "❔",
	drift: "↔️",
	"no worse": "✅",
	unchanged: "✅"
};
/** The worst first. */
const order = Object.keys(changeSigns);
/** What changed against the baseline: what got worse first, what did not change folded away. */
function baselineBlocks({ baseline }) {
	if (baseline === void 0) return [];
	const sorted = baseline.comparisons.toSorted((a, b) => order.indexOf(a.change) - order.indexOf(b.change));
	const calm = sorted.filter((c) => c.change === "unchanged" || c.change === "no worse");
	const moved = sorted.filter((c) => !calm.includes(c));
	const several = new Set(sorted.map((c) => c.suite)).size > 1;
	const text = [
		`### Against the baseline ${markdownText(baseline.file)}`,
		...baseline.obstacles.length === 0 ? [] : [baseline.obstacles.map((o) => `- ${markdownText(`${o.name}: ${o.says}`)}${o.allowed ? " (allowed)" : ""}`).join("\n")],
		...moved.length === 0 ? ["Nothing moved."] : [rows(moved, several)],
		...calm.length === 0 ? [] : [`<details><summary>${plural(calm.length, "probe")} no worse than before</summary>\n\n${rows(calm, several)}\n\n</details>`]
	];
	return [block("comparison with the baseline", text.join("\n\n"))];
}
function rows(comparisons, several) {
	return table([[
		"probe",
		"change",
		`median error${comparisons.some((c) => c.metric) ? ", or metric," : ""} before`,
		"now",
		"seeds",
		"probability to be worse",
		""
	], ...comparisons.map((c) => [
		markdownText(several && c.suite !== void 0 ? `${c.suite} ${c.id}` : c.id),
		`${changeSigns[c.change]} ${c.change}`,
		formatNumber(c.medianError.before),
		formatNumber(c.medianError.after),
		`${c.seeds.before}, ${c.seeds.after}`,
		formatShare(c.probabilityWorse),
		markdownText(c.says)
	])]);
}
// src/report/markdown/problem.ts
/** A sign beside each verdict, so that a column of them can be skimmed. */
const signs = {
	reproduced: "✅",
	supported: "✅",
	"not reproduced": "❌",
	contradicted: "❌",
	inconclusive: "❔",
	"not meaningful": "➖"
};
const withSign = (verdict) => `${signs[verdict] ?? ""} ${verdict}`.trim();
/** A heading and, for each probe, a table with a row for each variant. */
function problemBlocks(problem, common) {
	const ids = new Set(problem.experiments.flatMap((e) => e.probes.map((p) => p.probe)));
	return [
		block("tables of the problems", `### ${markdownText(problem.title)}`),
		...problem.note === void 0 ? [] : [block("notes and defects", markdownText(problem.note))],
		...[...ids].flatMap((id) => probeBlocks(rowsOf(problem, id), common))
	];
}
function rowsOf(problem, id) {
	return problem.experiments.flatMap((experiment) => experiment.probes.filter((p) => p.probe === id).map((probe) => ({
		experiment,
		probe
	})));
}
function probeBlocks(rows, common) {
	const first = rows[0]?.probe;
	if (first === void 0) return [];
	const text = [
		`**${markdownText(describeTitle(first))}** ${markdownText(describeWanted(rows, held))}`,
		table(cells(rows)),
		...remarks(rows, common).map(markdownText)
	];
	return [block("tables of the problems", text.join("\n\n"))];
}
const held = (check) => `${formatHeld(check)} for ${formatPercent(check.share)} of the seeds`;
/** Cells of the table; columns that would be empty are left out. */
function cells(rows) {
	const spread = rows.some((r) => describeSpread(r.probe) !== "");
	const used = [
		["variant", (r) => markdownText(r.experiment.variant)],
		[ours(rows, spread), (r) => describeMedian(r.probe)],
		["over the seeds", (r) => describeSpread(r.probe)],
		[spread ? "median error" : "error", (r) => describeError(r.probe)],
		[rows[0]?.probe.metric ? "threshold met" : "truth met", (r) => verdictCell(truthCheck(r.probe))],
		["printed", (r) => r.probe.printed ? formatGiven(r.probe.printed) : ""],
		["the printed value is", (r) => describePlace(r.probe)],
		["printed met", (r) => verdictCell(printedCheck(r.probe))],
		["not ok", (r) => describeLosses(r.experiment)]
	].filter(([, cell]) => rows.some((r) => cell(r) !== ""));
	return [used.map(([name]) => name), ...rows.map((r) => used.map(([, cell]) => cell(r)))];
}
const ours = (rows, spread) => spread ? "our median" : rows[0]?.probe.metric ? "ours" : "our prediction";
function verdictCell(check) {
	return check === void 0 ? "" : `${withSign(check.verdict)}, ${describeCount(check)}`;
}
/** What it takes to settle what is not, and what may explain a printed value that no seed comes to. */
function remarks(rows, common) {
	const prices = rows.flatMap(({ experiment, probe }) => probe.checks.flatMap((c) => c.price ? [`${experiment.variant} against the ${targetWord[c.target]}: ${formatPrice(c.price)}`] : []));
	const outside = rows.flatMap(({ experiment, probe }) => {
		const says = describeOutside(probe);
		if (says === void 0) return [];
		const own = experiment.assumed.filter((setting) => !common.includes(setting));
		const open = own.length > 0 ? `; assumed for this variant: ${own.join(", ")}` : "";
		return [`${experiment.variant}: ${says}${open}.`];
	});
	return [...prices.length > 0 ? [`Inconclusive: ${prices.join("; ")}.`] : [], ...outside];
}
// src/report/markdown/claims.ts
/** The article's claims, a row for each pair that is compared. */
function claimBlocks(suite) {
	const rows = suite.claims.flatMap((claim) => claim.comparisons.map((c, i) => [
		i === 0 ? markdownText(claim.says) : "",
		i === 0 ? markdownText(`${claim.problem}, ${claim.probe}`) : "",
		markdownText(`${claim.better} over ${c.than}`),
		describeProbability(c),
		withSign(c.verdict) + (c.price ? `; ${formatPrice(c.price)}` : ""),
		i === 0 ? markdownText(describePrintedErrors(claim)) : "",
		i === 0 ? withSign(claim.verdict) : ""
	]));
	if (rows.length === 0) return [];
	const text = [
		"### What the article claims",
		table([[
			"the article claims",
			"of",
			"pair",
			claimHeading(suite),
			"pair says",
			"errors as printed",
			"verdict"
		], ...rows]),
		`The probability that a run of the one is nearer to the truth${suite.claims.some((c) => c.metric) ? ", or has the better metric," : ""} than a run of the other, over all pairs of seeds, with its 95 % interval. Supported: the interval is above 0.5 and reaches beyond 0.75, after correction for the number of pairs.`
	];
	return [block("claims", text.join("\n\n"))];
}
// src/report/markdown/index.ts
const longestList = 50;
/** report.md, made for a job summary: the verdict first, then a table for each problem, claims, baseline, cost. */
function renderMarkdown(results) {
	return joinBlocks(`**${markdownText(headline(results))}**`, [
		...list("reasons of the failure", "Why the gate failed", results.gate.failures),
		...list("warnings", "Warnings", results.gate.warnings),
		...results.suites.flatMap(suiteBlocks),
		...baselineBlocks(results),
		block("cost", markdownText(describeCost(results))),
		...environmentBlocks(results)
	]);
}
function suiteBlocks(suite) {
	const { title, author, published, url } = suite.source;
	const rest = [author, published].filter((part) => part !== void 0);
	const from = `${markdownLink(title, url)}${rest.map((part) => `, ${markdownText(part)}`).join("")}`;
	const places = placesOf(suite).map((kind) => `*${kind}*: ${placeMeans(suite, kind)}`);
	const command = exampleCommand(suite);
	const open = commonlyAssumed(suite);
	return [
		{ text: `## ${markdownText(suite.title)}` },
		{ text: `Suite ${markdownText(`${suite.name} ${suite.version}`)}, after ${from}; ${describeSeeds(suite.seeds)}.` },
		...suite.problems.flatMap((problem) => problemBlocks(problem, open)),
		...places.length > 0 ? [block("tables of the problems", `The printed value is — ${places.join("; ")}.`)] : [],
		...open.length > 0 ? [block("notes and defects", `The source leaves open for every experiment, so that it is assumed: ${markdownText(open.join(", "))}.`)] : [],
		...claimBlocks(suite),
		...list("notes and defects", "What is wrong in the article itself", suite.defects),
		...command === void 0 ? [] : [block("how to reproduce", `Any one number can be had again, with its experiment and seed, as in ${markdownCode(command)}.`)]
	];
}
/** A folded list when it is long; what is beyond fifty is in results.json. */
function list(section, title, entries) {
	if (entries.length === 0) return [];
	const items = entries.slice(0, longestList).map((e) => `- ${markdownText(e)}`);
	if (entries.length > longestList) items.push(`- and ${entries.length - longestList} more, in results\\.json`);
	const body = items.join("\n");
	const folded = section === "warnings" && entries.length > 5;
	return [block(section, folded ? `<details><summary>${title} (${entries.length})</summary>\n\n${body}\n\n</details>` : `${title}:\n\n${body}`)];
}
function environmentBlocks(results) {
	if (results.environments.length === 0) return [];
	const rows = results.environments.map((e) => [
		e.cpu,
		`${e.platform} ${e.arch}`,
		e.node,
		e.seedgate,
		e.tensorflow,
		e.isa,
		e.fingerprint.slice(0, 12)
	].map(markdownText));
	return [block("environment", `<details><summary>Environment</summary>\n\n${table([[
		"CPU",
		"platform",
		"Node",
		"seedgate",
		"TensorFlow",
		"code for",
		"fingerprint"
	], ...rows])}\n\n</details>`)];
}
/**
* What fails the gate or is warned of, at the line of the suite's file that it stands on; failures come first. When
* there are more than `most`, one after them says how many are not shown.
*/
function annotations(results, most = 9) {
	const all = results.suites.flatMap((suite) => suiteAnnotations(results, suite));
	const sorted = [...all.filter((a) => a.level === "error"), ...all.filter((a) => a.level === "warning")];
	if (sorted.length <= most) return sorted;
	const rest = sorted.slice(most);
	const next = rest[0];
	return [...sorted.slice(0, most), {
		...next,
		title: `+${rest.length} more`,
		message: `${plural(rest.length, "more remark")}: see the report`
	}];
}
function suiteAnnotations(results, suite) {
	const make = (outcome, position, title, message) => outcome === "failed" || outcome === "warned" ? [{
		level: outcome === "failed" ? "error" : "warning",
		file: suite.file,
		line: position?.line ?? 1,
		title: visible(title),
		message: visible(message)
	}] : [];
	const runs = suite.problems.flatMap((p) => p.experiments).flatMap((e) => make(runsOutcome(e), e.probes.flatMap((p) => p.checks)[0]?.position, `${e.id}: runs`, describeLosses(e) || "no seed left a finite prediction"));
	const checks = probesOf(suite).flatMap(({ experiment, probe }) => probe.checks.flatMap((check) => make(checkOutcome(results, suite, check), check.position, `${experiment.id}: ${check.verdict}`, `${targetWord[check.target]} ${formatGiven(check.value)}, ours ${describePredictions(probe)}: ${describeCheck(check)}`)));
	const claims = suite.claims.flatMap((claim) => make(claimOutcome(results, suite, claim), claim.position, `claim ${claim.id}: ${claim.verdict}`, claim.comparisons.map((c) => describeComparison(claim, c)).join("; ")));
	return [
		...runs,
		...checks,
		...claims
	];
}
// src/report/terminal.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The verdicts as tables for a terminal; ends without a line break. */
function renderTerminal(results, options) {
	const c = import_picocolors.default.createColors(options.color);
	const lines = results.suites.flatMap((suite) => [
		c.bold(terminalText(suite.title)),
		"",
		...suite.problems.flatMap((problem) => problemLines(problem, c, options.width)),
		...claimLines(suite, c, options.width)
	]);
	for (const text of results.gate.failures) lines.push(c.red(`fails: ${terminalText(text)}`));
	for (const text of results.gate.warnings) lines.push(c.yellow(`warns: ${terminalText(text)}`));
	lines.push(c.bold((results.gate.passed ? c.green : c.red)(headline(results))));
	return lines.join("\n");
}
/** For each probe a line that names it, and a table with a row for each variant. */
function problemLines(problem, c, width) {
	return [...new Set(problem.experiments.flatMap((e) => e.probes.map((p) => p.probe)))].flatMap((id) => {
		const rows = problem.experiments.flatMap((experiment) => experiment.probes.filter((p) => p.probe === id).map((probe) => [
			{ text: terminalText(experiment.variant) },
			{ text: describeMedian(probe) },
			{ text: describeSpread(probe) },
			checkCell(truthCheck(probe)),
			{ text: probe.printed ? formatGiven(probe.printed) : "" },
			checkCell(printedCheck(probe)),
			{ text: describeLosses(experiment) }
		]));
		const first = problem.experiments.flatMap((e) => e.probes).find((p) => p.probe === id);
		const head = [
			"variant",
			rows.some((row) => row[2]?.text !== "") ? "our median" : "ours",
			"over the seeds",
			first?.metric ? "threshold met" : "truth met",
			"printed",
			"printed met",
			"not ok"
		];
		return [
			terminalText(`${problem.title}: ${first === void 0 ? id : measuredLine(first)}`),
			...draw(head, rows, c, width),
			""
		];
	});
}
function measuredLine(probe) {
	if (!probe.metric) return `${probe.title}, truth ${formatGiven(probe.truth)}`;
	const threshold = truthCheck(probe);
	return `${describeTitle(probe)}${threshold ? `, wanted ${formatHeld(threshold)}` : ""}`;
}
function checkCell(check) {
	return check === void 0 ? { text: "" } : {
		text: `${describeCount(check)}, ${check.verdict}`,
		verdict: check.verdict
	};
}
function claimLines(suite, c, width) {
	if (suite.claims.length === 0) return [];
	const rows = suite.claims.flatMap((claim) => claim.comparisons.map((pair, i) => [
		{ text: i === 0 ? terminalText(claim.says) : "" },
		{ text: terminalText(`${claim.better} over ${pair.than}`) },
		{ text: describeProbability(pair) },
		{
			text: i === 0 ? claim.verdict : "",
			verdict: claim.verdict
		}
	]));
	return [...draw([
		"claim",
		"pair",
		claimHeading(suite),
		"verdict"
	], rows, c, width), ""];
}
/** A table no wider than the terminal: columns without any text are left out, the widest are wrapped. */
function draw(head, rows, c, width) {
	const used = head.flatMap((_, i) => rows.some((row) => row[i]?.text !== "") ? [i] : []);
	const natural = used.map((i) => 2 + Math.max(head[i]?.length ?? 0, ...rows.map((row) => row[i]?.text.length ?? 0)));
	const table = new import_cli_table3.default({
		colWidths: narrowed(natural, width),
		wordWrap: true,
		chars: noLines,
		style: {
			head: [],
			border: [],
			compact: true
		}
	});
	const paint = painter(c);
	table.push(used.map((i) => c.dim(head[i] ?? "")), ...rows.map((row) => used.map((i) => paint(row[i] ?? { text: "" }))));
	return table.toString().split("\n").map((line) => line.trimEnd());
}
/** Only blanks between the columns: a table that is copied elsewhere stays readable. */
const noLines = Object.fromEntries([...[
	"top",
	"bottom",
	"mid",
	"left",
	"right"
].flatMap((side) => [
	side,
	`${side}-mid`,
	`${side}-left`
]), ...[
	"top-right",
	"bottom-right",
	"right-mid",
	"mid-mid",
	"middle"
]].map((name) => [name, ""]));
/** Takes from the widest column until all fit, but leaves each at least ten. */
function narrowed(natural, width) {
	const widths = [...natural];
	let over = widths.reduce((sum, w) => sum + w, 0) - width;
	while (over > 0) {
		const widest = Math.max(...widths);
		if (widest <= 10) break;
		widths[widths.lastIndexOf(widest)] = widest - 1;
		over--;
	}
	return widths;
}
function painter(c) {
	const paints = {
		reproduced: c.green,
		supported: c.green,
		"not reproduced": c.red,
		contradicted: c.red,
		inconclusive: c.yellow,
		"not meaningful": c.yellow
	};
	return ({ text, verdict }) => verdict === void 0 ? text : (paints[verdict] ?? c.dim)(text);
}
// src/report/index.ts
const reportNames = [
	"results.json",
	"report.md",
	"report.html",
	"junit.xml"
];
/** Loads what draws charts. It is most of what a command's start would take, and no report is written before its end. */
const loadCharts = () => import("./report-html2.js");
/** Every report of a folder by its file name. Equal results give equal bytes. */
async function writeReports(results) {
	const { renderHtml } = await loadCharts();
	return {
		"results.json": renderJson(results),
		"report.md": renderMarkdown(results),
		"report.html": renderHtml(results),
		"junit.xml": renderJunit(results)
	};
}
export { truthCheck as A, visible as B, describeWanted as C, placesOf as D, placeMeans as E, formatNumbers as F, isIntact as H, formatPercent as I, formatPrice as L, formatHeld as M, formatInterval as N, printedCheck as O, formatNumber as P, formatShare as R, describeTitle as S, headline as T, parseResults as U, webAddress as V, renderJson as W, describePrintedErrors as _, annotations as a, describeSource as b, renderJunit as c, describeCost as d, describeCount as f, describePlace as g, describeMedian as h, renderTerminal as i, formatGiven as j, probesOf as k, claimHeading as l, describeLosses as m, reportNames as n, renderMarkdown as o, describeError as p, writeReports as r, summaryLimit as s, loadCharts as t, commonlyAssumed as u, describeProbability as v, exampleCommand as w, describeSpread as x, describeSeeds as y, markdownText as z };
