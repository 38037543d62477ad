import { i as __toESM } from "./rolldown-runtime.js";
import { d as version, t as plural } from "./base.js";
import { b as string, g as object, h as number, i as _enum, l as discriminatedUnion, o as array, p as literal, s as boolean, u as int, v as record, x as tuple } from "./vendor/zod.js";
import { c as numSchema, o as engineSchema, s as environmentSchema } from "./records.js";
import { L as measureNames } from "./suite.js";
import { t as Builder } from "./vendor/fast-xml-builder.js";
import { A as formatTarget, D as formatPercent, E as formatPair, M as allowanceFor, S as formatGiven, T as formatNumbers, _ as traceBaselines, a as waysToVary, c as sayLikeness, g as subjectOf, j as formatTolerance, k as formatShare, l as sayComparison, u as saySides, w as formatNumber, x as formatDuration } from "./verdict.js";
import { t as markdownTable } from "./vendor/markdown-table.js";
import { t as require_cli_table3 } from "./vendor/cli-table3.js";
import { t as require_picocolors } from "./vendor/picocolors.js";
import { createHash } from "node:crypto";
// src/report/schema/parts.ts
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
	"tell",
	"off"
]);
const tolerance = object({
	absolute: number().optional(),
	relative: number().optional()
});
const metricName = _enum(measureNames);
const summary = object({
	n: int(),
	min: numbers,
	q1: numbers,
	median: numbers,
	q3: numbers,
	max: numbers
});
const target = discriminatedUnion("kind", [object({
	kind: literal("near"),
	value: numbers,
	tolerance
}), object({
	kind: _enum(["at least", "at most"]),
	value: numbers
})]);
const printedValue = discriminatedUnion("kind", [
	object({
		kind: literal("run"),
		value: numbers,
		half: numbers
	}),
	object({
		kind: literal("mean"),
		value: numbers,
		half: numbers,
		sd: object({
			value: numbers,
			half: numbers
		}).optional(),
		runs: int()
	}),
	object({
		kind: literal("best"),
		value: numbers,
		half: numbers,
		runs: int()
	})
]);
const counts = object({
	ok: int(),
	diverged: int(),
	failed: int(),
	missing: int()
});
// src/report/schema/findings.ts
const base = {
	id: string(),
	suite: string(),
	grade: _enum([
		"good",
		"open",
		"bad"
	]),
	gate,
	effect: _enum([
		"fails",
		"warns",
		"told",
		"none"
	]),
	excused: literal(true).optional(),
	allowed: object({
		name: string(),
		by: string()
	}).optional(),
	position: position.optional(),
	says: string()
};
const ofProbe$1 = {
	...base,
	experiment: string(),
	probe: string()
};
const share = {
	target,
	share: number(),
	within: int(),
	seeds: int(),
	absent: int(),
	interval,
	price: price.optional(),
	best: int().optional()
};
const comparisonOutcome = _enum([
	"holds",
	"does not hold, the other way round",
	"does not hold, no real advantage",
	"open"
]);
const claimOutcome = _enum([
	...comparisonOutcome.options,
	"equivalent",
	"differ"
]);
const meanDistance = object({
	of: tuple([number(), number()]),
	difference: number(),
	interval
});
const test = object({
	p: number(),
	adjusted: number()
});
const sides = object({
	before: int(),
	after: int()
});
const better = _enum(["lower", "higher"]);
const comparisons = array(object({
	than: string(),
	runs: object({
		better: int(),
		than: int()
	}),
	probability: number(),
	interval,
	tests: object({
		better: test,
		worse: test,
		advantage: test
	}),
	outcome: comparisonOutcome,
	oneRun: array(string()).optional(),
	price: price.optional()
}));
/** Of a claim, and of what came of it when a seed also drew the data. */
const ofClaim = {
	outcome: comparisonOutcome,
	claim: string(),
	claims: string(),
	problem: string(),
	probe: string(),
	better: string(),
	metric: better.optional(),
	comparisons
};
/** A finding of results.json, by its kind. */
const finding = discriminatedUnion("kind", [
	object({
		...base,
		kind: literal("runs"),
		experiment: string(),
		outcome: _enum([
			"complete",
			"some died",
			"all died",
			"incomplete"
		]),
		counts
	}),
	object({
		...base,
		kind: literal("determinism"),
		experiment: string(),
		outcome: _enum([
			"same bits",
			"same to 1e-6",
			"not deterministic"
		]),
		seed: int(),
		seeded: array(string()),
		parted: object({
			name: string(),
			first: array(numSchema),
			second: array(numSchema)
		}).optional()
	}),
	object({
		...base,
		kind: literal("seeds"),
		experiment: string(),
		outcome: _enum([
			"one run",
			"nothing is random",
			"own seeds kept",
			"own seeds replaced"
		]),
		runs: int(),
		own: array(object({
			what: string(),
			replaced: boolean(),
			library: string().optional()
		})),
		seeded: array(string())
	}),
	object({
		...ofProbe$1,
		kind: literal("fits"),
		outcome: _enum([
			"fits",
			"open",
			"does not fit"
		]),
		printed: printedValue,
		text: string(),
		runs: int(),
		added: int(),
		needed: int(),
		family: int(),
		p: number(),
		sides: array(object({
			atMost: int(),
			atLeast: int()
		})),
		compared: array(object({
			of: _enum([
				"mean",
				"sd",
				"best"
			]),
			p: number(),
			low: numSchema,
			high: numSchema
		})),
		price: price.optional()
	}),
	object({
		...ofProbe$1,
		...share,
		kind: literal("near"),
		outcome: _enum([
			"near",
			"not near",
			"open"
		]),
		text: string()
	}),
	object({
		...ofProbe$1,
		...share,
		kind: literal("hits"),
		outcome: _enum([
			"accurate, as printed",
			"accurate by luck of the seed",
			"misses, as printed",
			"accurate; the article's run was unlucky",
			"accurate",
			"misses",
			"varies by seed",
			"open"
		]),
		own: boolean().optional()
	}),
	object({
		...ofProbe$1,
		...share,
		kind: literal("threshold"),
		outcome: _enum([
			"reached",
			"not reached",
			"open"
		])
	}),
	object({
		...ofProbe$1,
		kind: literal("repeats"),
		outcome: _enum([
			"repeats",
			"varies by seed",
			"open"
		]),
		tolerance,
		wanted: number(),
		share: number(),
		interval,
		range: array(interval),
		price: price.optional()
	}),
	object({
		...base,
		kind: literal("claim"),
		...ofClaim,
		printed: record(string(), number())
	}),
	object({
		...base,
		kind: literal("varied"),
		...ofClaim,
		way: _enum([
			"bootstrap",
			"leaveOneOut",
			"folds"
		]),
		here: comparisonOutcome
	}),
	object({
		...base,
		kind: literal("equivalence"),
		outcome: _enum([
			"equivalent",
			"differ",
			"open"
		]),
		claim: string(),
		claims: string(),
		problem: string(),
		probe: string(),
		same: string(),
		within: number(),
		comparisons: array(object({
			as: string(),
			runs: object({
				same: int(),
				as: int()
			}),
			dead: object({
				same: int(),
				as: int()
			}),
			outputs: array(object({
				mean: meanDistance,
				spread: meanDistance
			})),
			sameDistribution: number(),
			tests: object({
				equivalent: test,
				differ: test
			}),
			outcome: _enum([
				"equivalent",
				"differ",
				"open"
			]),
			oneRun: array(string()).optional(),
			price: price.optional()
		}))
	}),
	object({
		...base,
		kind: literal("conclusion"),
		outcome: _enum([
			"holds",
			"does not hold",
			"open"
		]),
		concludes: string(),
		needs: _enum(["all", "any"]),
		claims: array(object({
			claim: string(),
			outcome: claimOutcome
		}))
	}),
	object({
		...base,
		kind: literal("luck"),
		outcome: _enum(["no sign of picking", "looks picked"]),
		values: int(),
		meanPlace: number(),
		p: number(),
		picks: number(),
		interval
	}),
	object({
		...base,
		kind: literal("orders"),
		outcome: literal("told"),
		chance: number(),
		lots: number(),
		orders: array(object({
			problem: string(),
			probe: string(),
			variants: array(string())
		}))
	}),
	object({
		...base,
		kind: literal("note"),
		outcome: _enum([
			"conflict",
			"foreign",
			"not judged",
			"nothing can fail",
			"nothing planned",
			"imported",
			"hopeless",
			"several environments"
		])
	}),
	object({
		...base,
		kind: literal("obstacle"),
		outcome: _enum(["allowed", "forbids the comparison"]),
		name: string(),
		of: string().optional()
	}),
	object({
		...base,
		kind: literal("rename"),
		outcome: _enum(["same runs", "other random numbers"]),
		from: string(),
		to: string(),
		keep: object({
			problem: string().optional(),
			variant: string().optional()
		})
	}),
	object({
		...base,
		kind: literal("change"),
		outcome: _enum([
			"worse",
			"not shown worse",
			"shown no worse",
			"unchanged",
			"moved",
			"not shown moved",
			"cannot tell"
		]),
		experiment: string(),
		probe: string().optional(),
		metric: better.optional(),
		seeds: sides,
		paired: int().optional(),
		median: object({
			before: numSchema,
			after: numSchema
		}),
		margin: object({
			relative: number(),
			absolute: number()
		}).optional(),
		probability: number().optional(),
		upper: number().optional(),
		dead: sides,
		within: sides.optional(),
		tests: array(object({
			of: _enum([
				"error",
				"within",
				"dead"
			]),
			p: number(),
			adjusted: number()
		})),
		before: summary.optional(),
		after: summary.optional()
	})
]);
// src/report/schema/suite.ts
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
	outputs: int(),
	truth: numbers,
	target: target.optional(),
	printed: object({
		value: printedValue,
		text: string()
	}).optional(),
	seeds: array(seed),
	added: array(seed).optional(),
	summary: summary.optional()
});
const band = object({
	low: array(numSchema),
	median: array(numSchema),
	high: array(numSchema)
});
const epochRange = object({
	low: number(),
	median: number(),
	high: number()
});
const experiment = object({
	id: string(),
	problem: string(),
	variant: string(),
	title: string(),
	trainer: _enum(["program", "imported"]).optional(),
	oneRun: literal(true).optional(),
	parameters: int().optional(),
	eager: object({ why: string() }).optional(),
	course: object({
		epochs: epochRange,
		best: epochRange.optional(),
		stopped: int(),
		runs: int()
	}).optional(),
	assumed: array(string()),
	counts,
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
	settings: string().optional(),
	content: string().optional(),
	fingerprints: array(string()).optional(),
	weights: string().optional()
});
/** A suite of results.json, with its experiments and what each of their runs left. */
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
	unproven: array(string()).optional(),
	seeds: array(int()),
	problems: array(object({
		id: string(),
		title: string(),
		note: string().optional(),
		experiments: array(experiment)
	})),
	margin: tolerance.optional(),
	unselected: object({
		experiments: array(string()),
		claims: array(string())
	}).optional()
});
// src/report/schema/index.ts
/** Fields that a later version may have added are no error in results, though they are in a record. */
const environment = object(environmentSchema.shape);
/** results.json. `Results` in src/verdict says what the fields mean; a field unknown to it is no error. */
const resultsSchema = object({
	format: literal(2),
	seedgate: string(),
	engine: engineSchema,
	suites: array(suite),
	findings: array(finding),
	plan: object({
		experiments: array(string()),
		shard: string().optional()
	}).optional(),
	baseline: object({ file: string() }).optional(),
	gate: object({
		passed: boolean(),
		strict: literal(true).optional(),
		failures: array(string()),
		warnings: array(string()),
		counts: object({
			good: int(),
			open: int(),
			bad: int()
		}),
		regressions: int()
	}),
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
	const text = JSON.stringify(results, void 0, 1);
	if (text.includes("null")) requireFinite(results);
	return `${text.slice(0, -endOfBody.length)},\n "digest": "${digestOf(text)}"${endOfBody}\n`;
}
/** @throws Error that names the numbers which are not finite */
function requireFinite(results) {
	const path = [];
	JSON.stringify(results, (key, value) => {
		if (typeof value === "number" && !Number.isFinite(value)) path.push(`${key} is ${value}`);
		return value;
	});
	if (path.length > 0) throw new Error(`results.json cannot hold what was found: ${path.join(", ")}; please report this`);
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
/** A word joiner: takes no room, allows no line break, and belongs to no name, number or address. */
const joiner = "⁠";
/**
* Text as it can be shown anywhere: control characters, what reverses the writing direction and broken surrogates
* become pictures of themselves or a replacement character, line breaks become spaces.
*/
function visible(text) {
	if (/^[ -~]*$/.test(text)) return text;
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
// src/report/find.ts
/** Findings of a kind, of one suite. */
function ofKind(results, kind, suite) {
	return results.findings.filter((f) => f.kind === kind && (suite === void 0 || f.suite === suite.name));
}
function ofProbe(results, suite, experiment, probe) {
	const own = results.findings.filter((f) => f.suite === suite.name && "probe" in f && "experiment" in f && f.experiment === experiment && f.probe === probe);
	return Object.fromEntries(own.map((f) => [f.kind, f]));
}
// src/report/headline.ts
/**
* What the whole comes to, a sentence for each question that the suites answer: are the printed numbers right, do they come
* out again, are the claims and the conclusion true. The gate comes last, with what it was decided by.
*/
function headline(results) {
	const several = results.suites.length > 1;
	return [...results.suites.flatMap((suite) => {
		const says = suiteHeadline(results, suite);
		return says === "" ? [] : [several ? `${suite.title}: ${says}` : says];
	}), gateSentence(results)].join(" ");
}
/** The same of one suite, without the gate; empty when it answers nothing. */
function suiteHeadline(results, suite) {
	return [
		fitsSentence(results, suite),
		repeatsSentence(results, suite),
		truthSentence(results, suite),
		claimsSentence(results, suite),
		...equivalenceSentences(results, suite)
	].filter((s) => s !== "").join(" ");
}
/** How many findings came out so. */
const count = (findings, outcome) => findings.filter((f) => f.outcome === outcome).length;
const is = (n) => n === 1 ? "is" : "are";
const some = (n, of) => n === of ? of === 1 ? "it" : of === 2 ? "both" : `all ${of}` : n === 0 ? "none" : String(n);
function fitsSentence(results, suite) {
	const all = ofKind(results, "fits", suite);
	if (all.length === 0) return "";
	const [fit, not] = [count(all, "fits"), all.filter((f) => f.outcome === "does not fit")];
	const open = all.filter((f) => f.outcome === "open");
	const what = all.every((f) => f.printed.kind === "run") ? "what one run of these settings gives" : "what these settings give";
	const of = all.length === 1 ? "The printed number" : fit === all.length ? `All ${fit} of the article's printed numbers` : `${fit === 0 ? "None" : fit} of the article's ${all.length} printed numbers`;
	const head = all.length === 1 ? `${of} ${fit === 1 ? "is" : open.length === 1 ? "may or may not be" : "is not"} ${what}` : `${of} ${fit > 1 ? "are" : "is"} ${what}`;
	const first = not[0];
	const said = first && all.length > 1 ? `; ${not.map((f) => f.text).slice(0, 3).join(" and ")}${not.length > 3 ? ` and ${not.length - 3} more` : ""} ${is(not.length)} not${not.length === 1 && first.printed.kind === "run" ? ` (none of ${first.runs} runs comes near it)` : ""}` : "";
	const outside = open.filter((f) => f.sides.length > 0);
	const where = open.length === 1 ? `all of our ${plural(open[0]?.runs ?? 0, "run")}` : "all of our runs";
	const none = open.every((f) => f.runs === 0) ? ", no run left a number" : "";
	const why = outside.length === open.length ? `, outside ${where} so far` : none;
	return `${head}${said}${open.length > 0 && all.length > 1 ? `; ${open.length === 1 ? open[0]?.text : open.length} ${is(open.length)} open${why}` : ""}.`;
}
function repeatsSentence(results, suite) {
	const all = ofKind(results, "repeats", suite);
	if (all.length === 0) return "";
	const [same, open] = [count(all, "repeats"), count(all, "open")];
	const printed = ofKind(results, "fits", suite).length > 0;
	const again = "out nearly the same when trained again";
	if (all.length === 1) return `${same === 1 ? "It comes" : open === 1 ? "It is open whether it comes" : "It does not come"} ${again}.`;
	const these = `${printed ? "the" : "its"} ${all.length}`;
	if (open === all.length) return `Whether ${these} come ${again} is open.`;
	if (same === all.length) return `All ${all.length} come ${again}.`;
	const says = `${printed ? same > 0 ? "But only" : "But" : same > 0 ? "Only" : ""} ${same === 0 ? "none" : String(same)} of ${these} ${same > 1 ? "come" : "comes"} ${again}`.trim();
	return `${says.charAt(0).toUpperCase()}${says.slice(1)}${open > 0 ? `, ${open} ${is(open)} open` : ""}.`;
}
/** Of a suite without printed numbers the truth, or the threshold, is the question. */
function truthSentence(results, suite) {
	const near = [...ofKind(results, "near", suite)];
	const held = ofKind(results, "fits", suite).length === 0 ? [...ofKind(results, "hits", suite), ...ofKind(results, "threshold", suite)].filter((f) => f.gate !== "off") : [];
	const part = (list, one, many, may) => {
		if (list.length === 0) return [];
		const good = list.filter((f) => f.grade === "good").length;
		const open = list.filter((f) => f.grade === "open").length;
		const undecided = open > 0 ? `, ${open} ${is(open)} open` : "";
		if (list.length === 1 && good === 0) return [`The one value ${open === 1 ? "may or may not" : "does not"} ${may}.`];
		return [`${good === list.length ? good === 1 ? "The one value" : `All ${good} values` : `${good === 0 ? "None" : good} of ${plural(list.length, "value")}`} ${good === 1 || good === 0 ? one : many}${undecided}.`];
	};
	const comes = held.every((f) => f.kind === "hits") ? part(held, "comes near its truth", "come near their truths", "come near its truth") : part(held, "reaches what is wanted of it", "reach what is wanted of them", "reach what is wanted of it");
	return [...part(near, "comes near what is printed", "come near what is printed", "come near what is printed"), ...comes].join(" ");
}
function claimsSentence(results, suite) {
	const claims = ofKind(results, "claim", suite);
	const conclusions = ofKind(results, "conclusion", suite);
	const holding = count(claims, "holds");
	const open = count(claims, "open");
	const undecided = open > 0 ? `, ${open} ${is(open)} open` : "";
	const of = claims.length === 1 ? `Its claim ${holding === 1 ? "holds" : open === 1 ? "is open" : "does not hold"}` : `Of its ${claims.length} comparisons ${some(holding, claims.length)} ${holding === 1 || holding === 0 ? "holds" : "hold"}${undecided}`;
	const [main] = conclusions;
	if (main === void 0) return claims.length === 0 ? "" : `${of}.`;
	const good = main.claims.filter((c) => c.outcome === "holds" || c.outcome === "equivalent").length;
	const total = main.claims.length;
	const last = main.concludes.replace(/[.!]$/, "");
	const verdict = {
		holds: "holds",
		open: "is open",
		"does not hold": "does not hold"
	}[main.outcome];
	const counted = total === 1 ? "" : `: ${good === 0 ? "none" : good} of the ${total} claims that it rests on ${good > 1 ? "hold" : "holds"}`;
	return `${claims.length === 0 ? "Its main conclusion" : `${of}, and its main conclusion`}, "${last}", ${verdict}${counted}.`;
}
/** `native is the same experiment as keras, within 0.01.` */
function equivalenceSentences(results, suite) {
	const all = ofKind(results, "equivalence", suite);
	const said = (f) => {
		const others = f.comparisons.map((c) => c.as).join(" and ");
		const text = `${{
			equivalent: `${f.same} is the same experiment as ${others}`,
			differ: `${f.same} is another experiment than ${others}`,
			open: `whether ${f.same} is the same experiment as ${others} is open`
		}[f.outcome]}, within ${formatNumber(f.within)} of ${f.probe}.`;
		return f.outcome === "open" ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
	};
	if (all.length <= 3) return all.map(said);
	const tally = [
		"equivalent",
		"differ",
		"open"
	].map((o) => `${count(all, o)} ${o}`);
	return [`Of its ${all.length} claims of equivalence: ${tally.join(", ")}.`];
}
/** `The gate passed.`, with what it was decided by. */
function gateSentence({ gate, baseline, findings, suites }) {
	const strict = gate.strict ? " (strict)" : "";
	const fallen = gate.regressions + findings.filter((f) => f.kind === "change" && f.outcome === "worse" && f.allowed && f.gate !== "fail").length;
	const worse = baseline === void 0 ? "" : `, ${fallen === 0 ? "nothing is" : `${fallen} ${is(fallen)}`} worse than the baseline`;
	const taken = findings.filter((f) => f.allowed !== void 0).length;
	const accepted = taken === 0 ? "" : `, ${plural(taken, "difference")} accepted`;
	const why = gate.passed ? "" : `: ${plural(gate.failures.length, "reason")}`;
	const told = findings.filter((f) => f.kind === "note" && f.outcome === "nothing can fail").length;
	const vain = told > 0 && told === suites.length ? "; nothing that was found can fail it" : "";
	return `The gate ${gate.passed ? "passed" : "failed"}${strict}${why}${worse}${accepted}${vain}.`;
}
/** Of what share of the seeds something is wanted, for the heading of a table. */
const wantedShare = (share) => `for ${formatPercent(share)} of the seeds`;
// src/report/junit.ts
/**
* junit.xml as Jenkins, GitLab and Maven's Surefire read it: a test case for every finding, and the gate. What the gate does
* not fail on is no failure here either: it is skipped, with a message that says why.
*/
function renderJunit(results) {
	const ofSuites = results.suites.map((suite) => ({
		name: suite.name,
		cases: results.findings.filter((f) => f.suite === suite.name && !ofBaseline(f) && isCase(f)).map((f) => caseOf(f, suite))
	}));
	const baseline = results.findings.filter(ofBaseline).map((f) => caseOf(f));
	const groups = [
		...ofSuites,
		...results.baseline ? [{
			name: "seedgate.baseline",
			cases: baseline
		}] : [],
		{
			name: "seedgate.gate",
			cases: [gateCase(results)]
		}
	];
	const all = groups.flatMap((g) => g.cases);
	return builder.build({
		"?xml": attributes({
			version: "1.0",
			encoding: "UTF-8"
		}),
		testsuites: {
			...attributes({
				name: "seedgate",
				...totals(all),
				time: sumTime(all)
			}),
			testsuite: groups.map(({ name, cases }) => ({
				...attributes({
					name: visible(name),
					...totals(cases),
					skipped: String(cases.filter((c) => c.state === "skipped").length),
					time: sumTime(cases)
				}),
				testcase: cases.map(elementOf)
			}))
		}
	});
}
const mark = "@";
const builder = new Builder({
	format: true,
	ignoreAttributes: false,
	attributeNamePrefix: mark,
	suppressEmptyNode: true,
	suppressBooleanAttributes: false
});
/** The builder tells attributes from elements by a mark before their names. */
const attributes = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [`${mark}${name}`, value]));
function elementOf(c) {
	const message = visible(c.says);
	return {
		...attributes({
			classname: visible(c.classname),
			name: visible(c.name),
			time: c.seconds.toFixed(3)
		}),
		...c.state === "failed" && { failure: {
			...attributes({
				type: "seedgate",
				message
			}),
			"#text": message
		} },
		...c.state === "passed" && { "system-out": message },
		...c.state === "skipped" && { skipped: attributes({ message }) }
	};
}
const totals = (cases) => ({
	tests: String(cases.length),
	failures: String(cases.filter((c) => c.state === "failed").length),
	errors: "0"
});
const sumTime = (cases) => cases.reduce((sum, c) => sum + c.seconds, 0).toFixed(3);
const ofBaseline = (f) => [
	"change",
	"obstacle",
	"rename"
].includes(f.kind);
/** Of a program's seeds a list of tests holds only what is not as it should be. */
const isCase = (f) => f.kind !== "determinism" && f.kind !== "seeds" || f.grade !== "good";
/** Why a case is neither passed nor failed. */
function reason(f) {
	if (f.gate === "off") return "not part of the gate";
	if (f.excused) return "as in the baseline, does not fail the gate";
	if (f.effect === "warns") return "warns, does not fail the gate";
	return f.grade === "open" ? "open" : "told, does not fail the gate";
}
function caseOf(f, suite) {
	const state = f.effect === "fails" ? "failed" : f.grade === "good" ? "passed" : "skipped";
	return {
		...placeOf(f),
		seconds: f.kind === "runs" && suite ? secondsOf(suite, f.experiment) : 0,
		state,
		says: state === "skipped" ? `${reason(f)}: ${f.says}` : f.says
	};
}
/** Class and name of a case; names are what a test's history is kept by, so they do not hold an outcome. */
function placeOf(f) {
	const classname = (...parts) => [f.suite, ...parts].filter((p) => p !== "").join(".");
	switch (f.kind) {
		case "claim":
		case "equivalence": return {
			classname: classname("claims"),
			name: f.claim
		};
		case "varied": return {
			classname: classname("claims on other data"),
			name: f.claim
		};
		case "conclusion": return {
			classname: classname("conclusions"),
			name: f.concludes
		};
		case "luck":
		case "orders": return {
			classname: classname("printed"),
			name: f.kind
		};
		case "note": return {
			classname: classname("notes"),
			name: f.outcome
		};
		case "obstacle": return {
			classname: "baseline",
			name: f.name
		};
		case "rename": return {
			classname: "baseline",
			name: `${f.suite} ${f.to} renamed`
		};
		case "change": return {
			classname: "baseline",
			name: `${f.suite} ${f.experiment}/${f.probe ?? "runs that die"}`
		};
		case "runs":
		case "determinism":
		case "seeds": return {
			classname: classname(f.experiment.replaceAll("/", ".")),
			name: f.kind
		};
		default: return {
			classname: classname(f.experiment.replaceAll("/", ".")),
			name: `${f.probe} ${f.kind}`
		};
	}
}
function secondsOf(suite, experiment) {
	const found = suite.problems.flatMap((p) => p.experiments).find((e) => e.id === experiment);
	return found ? found.seconds.init + found.seconds.compile + found.seconds.train : 0;
}
/** What no other case stands for, such as records that contradict each other, fails here. */
function gateCase(results) {
	return {
		classname: "seedgate",
		name: "gate",
		seconds: 0,
		state: results.gate.passed ? "passed" : "failed",
		says: [headline(results), ...results.gate.failures].join(" | ")
	};
}
// src/report/answers.ts
/** Verbs of outcomes, of several things. */
const plurals = {
	"does not": "do not",
	varies: "vary",
	misses: "miss",
	repeats: "repeat",
	fits: "fit",
	holds: "hold"
};
/** The questions of a reader and their answers, in a few words each: the first thing under the headline. */
function shortAnswers(results, suite) {
	const tell = (question, parts) => {
		const said = parts.filter((p) => p !== false && p !== "");
		return said.length === 0 ? [] : [{
			question,
			answer: said.join("; ")
		}];
	};
	const tally = (findings) => {
		return [...new Set(findings.map((f) => f.outcome))].map((o) => ({
			o,
			n: findings.filter((f) => f.outcome === o).length
		})).sort((a, b) => b.n - a.n).map(({ o, n }) => `${n} ${n === 1 ? o : o.replace(/^(does not|varies|misses|repeats|fits|holds)/, (verb) => plurals[verb] ?? verb)}`).join("; ");
	};
	const [luck] = ofKind(results, "luck", suite);
	const [orders] = ofKind(results, "orders", suite);
	const hits = ofKind(results, "hits", suite).filter((f) => f.gate !== "off");
	const thresholds = ofKind(results, "threshold", suite);
	const conclusions = ofKind(results, "conclusion", suite);
	const claims = ofKind(results, "claim", suite);
	return [
		...tell("Are the printed numbers what these settings give?", [
			tally(ofKind(results, "fits", suite)),
			tally(ofKind(results, "near", suite)),
			luck?.says ?? false
		]),
		...tell("Do they come out again?", [tally(ofKind(results, "repeats", suite)), orders?.says ?? false]),
		...tell("Are they near the truth?", [tally(hits)]),
		...tell("Is the threshold reached?", [tally(thresholds)]),
		...tell("Is the conclusion true?", [...conclusions.map((c) => `"${c.concludes.replace(/[.!]$/, "")}" ${c.says}`), claims.length > 0 && `of ${plural(claims.length, "claim")} ${tally(claims)}`]),
		...tell("Is it the same experiment?", [tally(ofKind(results, "equivalence", suite)), ...ofKind(results, "equivalence", suite).slice(0, 3).map((f) => f.says)]),
		...tell("Do seeds decide what its programs give?", [seedsAnswer(results, suite)]),
		...tell("What does it cost to know more?", [costOfMore(results, suite)])
	];
}
/** Of programs: whether the same seed gives the same numbers, and whether another one gives others. */
function seedsAnswer(results, suite) {
	const findings = [...ofKind(results, "determinism", suite), ...ofKind(results, "seeds", suite)];
	const one = new Set(findings.map((f) => f.experiment)).size === 1;
	const told = findings.length <= 4 ? findings : findings.filter((f) => f.grade !== "good");
	const rest = ofKind(results, "determinism", suite).filter((f) => !told.includes(f));
	return [...[...new Set(rest.map((f) => f.outcome))].map((outcome) => `${count(rest, outcome)} ${count(rest, outcome) === 1 ? "program" : "programs"} ${outcome}`), ...told.map((f) => one ? f.says : `${f.experiment}: ${f.says}`)].join("; ");
}
/** What is open, and what would settle it. */
function costOfMore(results, suite) {
	const answers = results.findings.filter((f) => f.suite === suite.name && f.grade === "open" && f.gate !== "off").filter((f) => f.kind !== "change");
	if (answers.length === 0) return results.findings.some((f) => f.suite === suite.name && f.kind !== "runs") ? "nothing is open" : "";
	const prices = answers.flatMap((f) => {
		if ("price" in f && f.price) return [f.price];
		return f.kind === "claim" || f.kind === "varied" || f.kind === "equivalence" ? f.comparisons.flatMap((c) => c.price ?? []) : [];
	});
	const seconds = prices.reduce((sum, p) => sum + p.seconds, 0);
	const most = Math.max(0, ...prices.map((p) => p.seeds));
	const capped = prices.filter((p) => p.capped).length;
	const never = capped > 0 ? `; ${capped} of them would not be settled by ${most} seeds` : "";
	const time = seconds > 0 ? `, ${formatDuration(seconds)} of training in all` : "";
	const how = prices.length === 0 ? "" : `: ${answers.length === 1 ? "" : "up to "}${plural(most, "more seed")}${answers.length === 1 ? "" : " each"}${time}${never}`;
	return `${plural(answers.length, "answer")} ${is(answers.length)} open${whichOf(answers)}${how}`;
}
/** What is open, by name where it is one or two things. */
function whichOf(answers) {
	if (answers.length <= 2) return ` (${answers.map(subjectOf).join(", ")})`;
	const kinds = [...new Set(answers.map((f) => f.kind))];
	const of = (kind) => answers.filter((f) => f.kind === kind).length;
	return ` (${kinds.map((kind) => `${of(kind)} of ${questions[kind] ?? kind}`).join(", ")})`;
}
/** What a finding of a kind is an answer to, in a word or two. */
const questions = {
	fits: "what is printed",
	near: "what comes near it",
	hits: "the truth",
	threshold: "a threshold",
	repeats: "what comes out again",
	claim: "the claims",
	conclusion: "the conclusions"
};
// src/report/run-words.ts
/** The environments of runs as the rows of a table, below a line of heads. */
function environmentTable({ environments }) {
	return [[
		"CPU",
		"platform",
		"Node",
		"seedgate",
		environments.some((e) => e.program !== void 0) ? "TensorFlow, or what a program ran in" : "TensorFlow",
		"code for",
		"fingerprint"
	], ...environments.map((e) => [
		e.cpu,
		`${e.platform} ${e.arch}`,
		e.node,
		e.seedgate,
		e.program ?? e.tensorflow,
		e.isa,
		e.fingerprint.slice(0, 12)
	])];
}
/** What was run, and what it cost; runs that were added to see whether a printed value fits are named. */
function describeCost(results) {
	const { runs, trainSeconds, wallSeconds, cores } = results.cost;
	const more = results.suites.flatMap((s) => s.problems.flatMap((p) => p.experiments.map((e) => Math.max(0, ...e.probes.map((q) => q.added?.length ?? 0))))).reduce((a, b) => a + b, 0);
	const extra = more > 0 ? `, ${more} of them added to see whether a printed value fits` : "";
	const spent = `${formatDuration(trainSeconds)} of training, ${formatDuration(wallSeconds)} in all on ${plural(cores, "core")}`;
	const { program, imported } = runsByTrainer(results);
	const own = runs - program - imported;
	const made = [
		...own > 0 || program + imported === 0 ? [[own, `by the ${results.engine} engine${byTheOther(results)}`]] : [],
		...program > 0 ? [[program, "by programs"]] : [],
		...imported > 0 ? [[imported, "imported, which nobody has trained here"]] : []
	];
	const by = made.length === 1 ? made[0]?.[1] : `(${made.map(([n, who]) => `${n} ${who}`).join(", ")})`;
	return `${plural(runs, "run")} ${by}${extra}: ${spent}.`;
}
/** How many runs programs made, and how many were there already. */
function runsByTrainer({ suites }) {
	const sum = {
		program: 0,
		imported: 0
	};
	for (const { trainer, counts, probes } of suites.flatMap((s) => s.problems.flatMap((p) => p.experiments))) {
		const added = Math.max(0, ...probes.map((p) => p.added?.length ?? 0));
		if (trainer !== void 0) sum[trainer] += counts.ok + counts.diverged + counts.failed + added;
	}
	return sum;
}
/** The experiments that the eager engine trains although another was asked for, and why. */
function byTheOther(results) {
	if (results.engine === "eager") return "";
	const others = results.suites.flatMap((s) => s.problems.flatMap((p) => p.experiments.flatMap(({ id, eager }) => eager ? [`${id}: ${eager.why}`] : [])));
	return others.length === 0 ? "" : `, but by the eager one for ${others.join("; ")}`;
}
/** The command that makes one run of a suite again. */
function reproduceCommand(suite, { id, trainer }, seed) {
	const allowed = trainer === "program" ? " --allow-commands" : "";
	return `seedgate run ${shellWord(suite.file)} --only ${shellWord(id)} --seeds ${seed}..${seed}${allowed}`;
}
/** A command for the first run of a suite, as an example; undefined when nothing was planned. */
function exampleCommand(suite) {
	const experiment = suite.problems.flatMap((p) => p.experiments).find((e) => e.trainer !== "imported");
	const seed = suite.seeds.at(-1);
	return experiment && seed !== void 0 ? reproduceCommand(suite, experiment, seed) : void 0;
}
/** What is to be said of an experiment beside its numbers: how its trainings went, and what seeds do in its program. */
function describeRuns(results, suite, experiment) {
	const course = describeCourse(experiment);
	const own = [...ofKind(results, "determinism", suite), ...ofKind(results, "seeds", suite)];
	return [...course === "" ? [] : [course], ...own.filter((f) => f.experiment === experiment.id).map((f) => f.says)];
}
/** `trained 12 to 40 epochs, 20 in the median; 9 of 10 runs ended early; final weights of epoch 8 to 31` */
function describeCourse({ course }) {
	if (course === void 0) return "";
	const { epochs, best, stopped, runs } = course;
	const range = ({ low, high }) => low === high ? formatNumber(low) : `${formatNumber(low)} to ${formatNumber(high)}`;
	const median = epochs.low === epochs.high ? "" : `, ${formatNumber(epochs.median)} in the median`;
	return [
		`trained ${range(epochs)} epochs${median}`,
		...stopped > 0 ? [`${stopped} of ${plural(runs, "run")} ended early`] : [],
		...best === void 0 ? [] : [`final weights of epoch ${range(best)}`]
	].join("; ");
}
// src/report/words.ts
/** The look of a finding, in every report. */
function lookOf(f) {
	if (f.grade !== "bad") return f.grade;
	return (f.kind === "repeats" || f.kind === "hits" || f.kind === "luck") && f.effect !== "fails" && f.effect !== "warns" ? "quiet" : "bad";
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
/** What is printed may be of several runs. */
const headOfFits = (sides) => sides.every(({ fits }) => fits === void 0 || fits.printed.kind === "run") ? "could one run print it?" : "could these settings print it?";
/** `fits` and where the printed value lies, in a few words: `of 30 runs 15 lower, 15 higher`. */
function detailOfFits(f) {
	if (f.compared.length > 0) return f.compared.map((c) => `${c.of} of ours ${formatNumber(c.low)} to ${formatNumber(c.high)}`).join(", ");
	if (f.sides.length === 0) return f.runs === 0 ? "no run left a number" : "too few runs to compare";
	if (f.outcome === "fits") return `of ${plural(f.runs, "run")} ${saySides(f)}`;
	return `outside all ${f.runs} runs`;
}
const detailOfRepeats = (f) => `${formatPercent(Math.round(100 * f.share) / 100)} of pairs agree within ${formatTolerance(f.tolerance)}`;
const detailOfShare = (f) => `${f.within} of ${f.seeds} ${formatTarget(f.target)}`;
/** The columns of answers, of a table with a row for each variant of a probe. */
const answerColumns = [
	{
		kind: "fits",
		head: headOfFits,
		cell: (f) => cell(f.fits, detailOfFits)
	},
	{
		kind: "near",
		head: () => "near what is printed?",
		cell: (f) => cell(f.near, detailOfShare)
	},
	{
		kind: "repeats",
		head: () => "does it come out again?",
		cell: (f) => cell(f.repeats, detailOfRepeats)
	},
	{
		kind: "hits",
		head: () => "near the truth?",
		cell: (f) => cell(f.hits, detailOfShare)
	},
	{
		kind: "threshold",
		head: () => "threshold reached?",
		cell: (f) => cell(f.threshold, detailOfShare)
	}
];
function cell(f, detail) {
	return f && {
		outcome: f.outcome,
		look: lookOf(f),
		detail: detail(f)
	};
}
/** What is open or does not fit, of a probe over its variants, in whole sentences with the settings that may explain it. */
function describeOpen(sides, common) {
	return sides.flatMap(({ experiment, found: { fits, hits, threshold, near } }) => {
		const own = experiment.assumed.filter((setting) => !common.includes(setting));
		const assumed = own.length > 0 ? ` Assumed for this variant: ${own.join(", ")}.` : "";
		const outside = fits && fits.grade !== "good" ? [`${experiment.variant}: ${fits.says}.${assumed}`] : [];
		const open = [
			hits,
			threshold,
			near
		].flatMap((f) => f?.grade === "open" && f.gate !== "off" ? [`${experiment.variant}: ${f.says}.`] : []);
		return [...outside, ...open];
	});
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
/** Heads of the table of claims that variants are the same experiment; `equivalenceRows` are its rows. */
const equivalenceHeads = [
	"claim",
	"of",
	"pair",
	"means",
	"difference, 90 % interval",
	"spreads",
	"difference, 90 % interval",
	"allowed",
	"p: one distribution",
	"so they"
];
/** What the table says, for whoever reads it first. */
const equivalenceNote = "Two variants are equivalent when both differences are shown to be smaller than what is allowed: of the means, and of the spreads (mean distance from the own median), by two one-sided t-tests each. They differ when one is shown to be greater, and otherwise it is open. The p of \"one distribution\" (Kolmogorov and Smirnov) is beside it; a great one shows no likeness.";
const lookOfEquivalence = (outcome) => outcome === "equivalent" ? "good" : outcome === "differ" ? "bad" : "open";
/** A row for each pair and output, without the outcome. */
function equivalenceRows(claim) {
	const apart = ({ difference, interval }) => `${formatNumber(difference, 3)} (${formatNumber(interval.low, 2)} to ${formatNumber(interval.high, 2)})`;
	return claim.comparisons.flatMap((comparison) => {
		const head = (first) => first ? [
			claim.claims,
			`${claim.problem}, ${claim.probe}`,
			`${claim.same} and ${comparison.as}`
		] : [
			"",
			"",
			""
		];
		const few = [
			...head(true),
			"too few runs",
			"",
			"",
			"",
			formatNumber(claim.within),
			""
		];
		if (comparison.outputs.length === 0) return [{
			cells: few,
			comparison
		}];
		return comparison.outputs.map(({ mean, spread }, i) => ({
			cells: [
				...head(i === 0),
				formatPair(...mean.of).join(" and "),
				apart(mean),
				formatPair(...spread.of).join(" and "),
				apart(spread),
				formatNumber(claim.within),
				i === 0 ? comparison.sameDistribution.toPrecision(2) : ""
			],
			comparison
		}));
	});
}
/** What the printed values themselves say of a claim: `simple 12.14, stacked 9.85`. */
function describePrinted(claim) {
	return Object.entries(claim.printed).map(([variant, error]) => `${variant} ${formatNumber(error)}`).join(", ");
}
/** A probe's mean |error| at the median of the seeds; infinite when most of them left no prediction. */
function medianError(probe) {
	const errors = probe.seeds.map((s) => Number(s.error)).sort((a, b) => a - b);
	const [low, high] = [errors[errors.length - 1 >> 1], errors[errors.length >> 1]];
	if (low === void 0 || high === void 0) return Number.POSITIVE_INFINITY;
	return low === high ? low : (low + high) / 2;
}
/** The median |error|, or `none` without one; empty where nobody knows the truth, and for a metric. */
function describeError(probe) {
	if (probe.truth.length === 0) return "";
	const error = medianError(probe);
	return Number.isFinite(error) ? formatNumber(error) : "none";
}
/** `Accuracy (categoricalAccuracy, higher is better)`; of a probe its title. */
function describeTitle({ title, metric }) {
	if (metric === void 0) return title;
	return title === metric.name || metric.name === "program" ? `${title} (${metric.better} is better)` : `${title} (${metric.name}, ${metric.better} is better)`;
}
/** What a claim's probability is of. */
function claimHeading(claims) {
	return claims.some((c) => c.metric) ? "probability to be nearer, or better" : "probability to be nearer";
}
/** What is held to what, of a probe over its variants: they share the settings. */
function describeWanted(sides) {
	const first = sides[0];
	if (first === void 0) return "";
	const { probe, found } = first;
	const share = (found.hits ?? found.threshold)?.share;
	const wanted = share === void 0 ? "" : ` ${wantedShare(share)}`;
	const held = probe.target && formatTarget(probe.target);
	const truth = probe.truth.length > 0 ? `Truth ${formatGiven(probe.truth)}${held ? `; near means ${held}${wanted}` : ""}.` : probe.metric ? held ? `Wanted: ${held}${wanted}.` : "" : "Nobody knows the truth.";
	const again = sides.map((s) => s.found.repeats).find((r) => r !== void 0);
	return `${truth}${again ? ` Nearly the same means within ${formatTolerance(again.tolerance)}.` : ""}${sides.every((s) => s.probe.printed === void 0) ? " Nothing is printed to compare with." : ""}`.trim();
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
const at = (values, i) => values[i] ?? NaN;
/** Says which experiments were captured from a script and never shown to train as there; undefined when there are none. */
const saysUnproven = ({ unproven = [] }) => unproven.length === 0 ? void 0 : `Not proven to train as in the script that ${unproven.length > 1 ? "they were" : "it was"} captured from: ${unproven.join(", ")}. seedgate validate repeats the script's first steps.`;
// src/report/ways.ts
/** How a difference to the baseline is accepted in the text of a pull request. */
const acceptanceLine = (name) => `seedgate: allow ${name}`;
const mostNamed = 12;
/**
* What to do about differences to the baseline that fail the gate, if they are meant: sentences in the words of the place,
* the names among them as they are to be written; and where all of them were accepted, that the baseline has to follow.
*
* @param folder of the run
* @param file of the baseline, as a person would write it; undefined when there is none to be made anew
*/
function waysOut(results, place, folder, file) {
	const failing = results.findings.filter((f) => f.effect === "fails").flatMap((f) => allowanceFor(f) ?? []);
	if (failing.length === 0) return file === void 0 ? [] : following(results, folder, file);
	const lax = failing.some((name) => name.startsWith("lax-baseline"));
	const names = shortened(failing);
	const renew = `seedgate baseline ${folder} --write ${file}`;
	const next = lax ? `The baseline that this change brings asks for less than its own commit gives; make it anew: ${renew}.` : `Once it is accepted, the baseline has to follow: ${renew}, and commit it.`;
	return [...{
		"command line": [`If this is meant, accept it by name: ${names.map((n) => `--allow ${n}`).join(" ")}`],
		workflow: ["If this is meant, accept it in the step's input allow, one a line:", ...names],
		"pull request": [
			"If this is meant, accept it with a line in the text of the pull request, one for each:",
			...names.map(acceptanceLine),
			"or in the step's input allow, and run the job again."
		]
	}[place], ...file === void 0 ? [] : [next]];
}
/** What is to be done where all that differs was accepted: the baseline knows nothing of it. */
function following(results, folder, file) {
	if (results.baseline === void 0 || results.findings.every((f) => f.allowed === void 0)) return [];
	return [`What is accepted passes here alone. The baseline has to follow, or what comes after this is held to the old values: seedgate baseline ${folder} --write ${file}, and commit it.`];
}
/** Where there are many of one kind, the kind alone: `new-experiment` in place of thirty names. */
function shortened(names) {
	const all = [...new Set(names)];
	if (all.length <= mostNamed) return all;
	const kind = (name) => name.split(":")[0] ?? name;
	return [...new Set(all.map(kind))];
}
/** Differences that somebody has accepted: what, by whom, and where there are numbers, the old and the new one. */
function acceptedRows(results) {
	return results.findings.flatMap((f) => {
		if (f.allowed === void 0) return [];
		const [old, now] = f.kind === "change" && f.probe !== void 0 ? formatPair(f.median.before, f.median.after) : ["", ""];
		return [[
			allowanceFor(f) ?? f.id,
			f.allowed.by,
			old,
			now,
			f.says
		]];
	});
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
	"answers",
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
// src/report/markdown/problem.ts
/** A sign beside each outcome, so that a column of them can be skimmed. */
const signs = {
	good: "✅",
	bad: "❌",
	open: "❔",
	quiet: "➖"
};
const withSign = (look, outcome) => `${signs[look]} ${outcome}`;
/** A heading and, for each probe, a table with a row for each variant. */
function problemBlocks(results, suite, problem, common) {
	const ids = new Set(problem.experiments.flatMap((e) => e.probes.map((p) => p.probe)));
	const rowsOf = (id) => problem.experiments.flatMap((experiment) => experiment.probes.filter((p) => p.probe === id).map((probe) => ({
		experiment,
		probe,
		found: ofProbe(results, suite, experiment.id, id)
	})));
	return [
		block("tables of the problems", `### ${markdownText(problem.title)}`),
		...problem.note === void 0 ? [] : [block("notes and defects", markdownText(problem.note))],
		...problem.experiments.flatMap((experiment) => describeRuns(results, suite, experiment).map((text) => block("notes and defects", markdownText(`${experiment.variant}: ${text}.`)))),
		...[...ids].flatMap((id) => probeBlocks(rowsOf(id), common))
	];
}
function probeBlocks(rows, common) {
	const first = rows[0]?.probe;
	if (first === void 0) return [];
	const text = [
		`**${markdownText(describeTitle(first))}** ${markdownText(describeWanted(rows))}`.trim(),
		table(cells(rows)),
		...describeOpen(rows, common).map(markdownText)
	];
	return [block("tables of the problems", text.join("\n\n"))];
}
/** Cells of the table; columns that would be empty are left out. */
function cells(rows) {
	const spread = rows.some((r) => describeSpread(r.probe) !== "");
	const used = [
		["variant", (r) => markdownText(r.experiment.variant)],
		["printed", (r) => r.probe.printed?.text ?? ""],
		[spread ? "our median" : rows[0]?.probe.metric ? "ours" : "our prediction", (r) => describeMedian(r.probe)],
		["over the seeds", (r) => describeSpread(r.probe)],
		[spread ? "median error" : "error", (r) => describeError(r.probe)],
		...answerColumns.map(({ head, cell }) => [head(rows.map((r) => r.found)), (r) => {
			const own = cell(r.found);
			return own ? `${withSign(own.look, own.outcome)}: ${own.detail}` : "";
		}]),
		["not ok", (r) => describeLosses(r.experiment)]
	].filter(([, cell]) => rows.some((r) => cell(r) !== ""));
	return [used.map(([name]) => name), ...rows.map((r) => used.map(([, cell]) => cell(r)))];
}
// src/report/markdown/baseline.ts
/** The worst first. */
const order = [
	"worse",
	"moved",
	"cannot tell",
	"not shown worse",
	"not shown moved",
	"shown no worse",
	"unchanged"
];
/** What changed against the baseline: what got worse first, what is shown to be no worse folded away. */
function baselineBlocks(results) {
	if (results.baseline === void 0) return [];
	const changes = ofKind(results, "change").toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
	const calm = changes.filter((c) => c.grade === "good");
	const moved = changes.filter((c) => !calm.includes(c));
	const several = new Set(changes.map((c) => c.suite)).size > 1;
	const obstacles = ofKind(results, "obstacle");
	const renames = ofKind(results, "rename");
	const text = [
		`### Against the baseline ${markdownText(results.baseline.file)}`,
		...obstacles.length === 0 ? [] : [obstacles.map((o) => `- ${markdownText(`${o.name}: ${o.says}`)}`).join("\n")],
		...renames.length === 0 ? [] : [renames.map((r) => `- ${markdownText(`${r.to}: ${r.says}`)}`).join("\n")],
		...acceptedBlock(results),
		...moved.length === 0 ? ["Nothing moved."] : [rows(moved, several)],
		...calm.length === 0 ? [] : [`<details><summary>${plural(calm.length, "value")} shown to be no worse than before</summary>\n\n${rows(calm, several)}\n\n</details>`]
	];
	return [block("comparison with the baseline", text.join("\n\n"))];
}
/** Who has accepted what, with the old and the new number. */
function acceptedBlock(results) {
	const found = acceptedRows(results);
	if (found.length === 0) return [];
	return [table([[
		"accepted",
		"by",
		"before",
		"now",
		""
	], ...found.map((row) => row.map(markdownText))])];
}
function rows(changes, several) {
	return table([[
		"value",
		"change",
		`median error${changes.some((c) => c.metric) ? ", or metric," : ""} before`,
		"now",
		"seeds",
		"P(worse)",
		"at most",
		""
	], ...changes.map((c) => {
		const [before, now] = c.probe === void 0 ? ["", ""] : formatPair(c.median.before, c.median.after);
		return [
			markdownText(nameOf(c, several)),
			withSign(lookOf(c), c.outcome),
			before,
			now,
			c.paired === void 0 ? `${c.seeds.before}, ${c.seeds.after}` : `${c.paired} shared`,
			c.probability === void 0 ? "" : formatShare(c.probability),
			c.upper === void 0 ? "" : formatShare(c.upper),
			markdownText(c.says)
		];
	})]);
}
/** `suite problem/variant/probe`; the suite's name only where there are several. */
function nameOf(c, several) {
	const subject = c.probe === void 0 ? `${c.experiment}, runs that die` : `${c.experiment}/${c.probe}`;
	return several ? `${c.suite} ${subject}` : subject;
}
// src/report/varied.ts
const variedHead = [
	"claim",
	"on data like these",
	"on these data",
	"on data like these, it"
];
/** The claims that were judged twice. */
const variedRows = (results, suite) => ofKind(results, "varied", suite).map((f) => ({
	claim: f.claims,
	says: f.comparisons.map((c) => sayComparison(f, c)).join("; "),
	here: f.here,
	outcome: f.outcome,
	look: lookOf(f)
}));
/** What the second series is; empty where there is none. */
function describeVaried(results, suite) {
	const ways = [...new Set(ofKind(results, "varied", suite).map((f) => waysToVary[f.way]))];
	if (ways.length === 0) return "";
	return `Data like these: in a second series ${ways.join(", or ")}, the same rows for all variants. What holds on these data and not there hangs on these rows.`;
}
// src/report/markdown/claims.ts
/** The claims, a row for each pair that is compared, and what is concluded from them. */
function claimBlocks(results, suite) {
	const claims = ofKind(results, "claim", suite);
	const rows = claims.flatMap((claim) => claim.comparisons.map((c, i) => [
		i === 0 ? markdownText(claim.claims) : "",
		i === 0 ? markdownText(`${claim.problem}, ${claim.probe}`) : "",
		markdownText(sayComparison(claim, c)),
		describeProbability(c),
		i === 0 ? markdownText(describePrinted(claim)) : "",
		i === 0 ? withSign(lookOf(claim), claim.outcome) : ""
	]));
	const alike = equivalenceBlock(results, suite);
	if (rows.length === 0) return alike;
	const metric = claims.some((c) => c.metric);
	const head = [
		"claim",
		"of",
		"over all pairs of runs on these data",
		"probability",
		`${claims.every((c) => c.metric) ? "values" : metric ? "errors or values" : "errors"} as printed`,
		"so it"
	];
	const conclusions = ofKind(results, "conclusion", suite).map((c) => `- ${withSign(lookOf(c), `**${markdownText(c.concludes)}**`)} ${markdownText(c.says)}`);
	const text = [
		"### Claims and conclusions",
		...conclusions.length > 0 ? [conclusions.join("\n")] : [],
		table([head, ...rows]),
		`The probability is that a run of the one is nearer to the truth${metric ? ", or has the better metric," : ""} than a run of the other, with its 95 % interval; ${markdownText("0.5 is neither, below 0.75 is no real advantage")}. A claim holds when "no better" is rejected, with a correction for the number of pairs. It is about these data.`
	];
	const varied = variedRows(results, suite).map((row) => [
		markdownText(row.claim),
		markdownText(row.says),
		row.here,
		withSign(row.look, row.outcome)
	]);
	if (varied.length > 0) text.push(table([variedHead, ...varied]), markdownText(describeVaried(results, suite)));
	return [block("claims", text.join("\n\n")), ...alike];
}
/** The claims that variants are the same experiment, a row for each pair and output. */
function equivalenceBlock(results, suite) {
	const claims = ofKind(results, "equivalence", suite);
	if (claims.length === 0) return [];
	const rows = claims.flatMap((claim) => equivalenceRows(claim).map(({ cells, comparison }) => [...cells.map((cell, i) => i < 3 ? markdownText(cell) : cell), cells[0] === "" ? "" : withSign(lookOfEquivalence(comparison.outcome), comparison.outcome)]));
	const text = [
		"### The same experiment?",
		table([[...equivalenceHeads], ...rows]),
		markdownText(equivalenceNote)
	];
	return [block("claims", text.join("\n\n"))];
}
// src/report/markdown/index.ts
const longestList = 50;
/** report.md, made for a job summary: the verdict first, then a table for each problem, claims, baseline, cost. */
function renderMarkdown(results) {
	return joinBlocks(`**${markdownText(headline(results))}**`, [
		...list("reasons of the failure", "Why the gate failed", results.gate.failures),
		...results.suites.flatMap((suite) => suiteBlocks(results, suite)),
		...baselineBlocks(results),
		...list("warnings", "Warnings", results.gate.warnings),
		block("cost", markdownText(describeCost(results))),
		...environmentBlocks(results)
	]);
}
function suiteBlocks(results, suite) {
	const { title, author, published, url } = suite.source;
	const rest = [author, published].filter((part) => part !== void 0);
	const from = `${markdownLink(title, url)}${rest.map((part) => `, ${markdownText(part)}`).join("")}`;
	const command = exampleCommand(suite);
	const open = commonlyAssumed(suite);
	const unproven = saysUnproven(suite);
	return [
		{ text: `## ${markdownText(suite.title)}` },
		{ text: `Suite ${markdownText(`${suite.name} ${suite.version}`)}, after ${from}; ${describeSeeds(suite.seeds)}.` },
		...answerBlocks(results, suite),
		...claimBlocks(results, suite),
		...suite.problems.flatMap((problem) => problemBlocks(results, suite, problem, open)),
		...open.length > 0 ? [block("notes and defects", `The source leaves open for every experiment, so that it is assumed: ${markdownText(open.join(", "))}.`)] : [],
		...unproven === void 0 ? [] : [block("notes and defects", markdownText(unproven))],
		...list("notes and defects", "What is wrong in the article itself", suite.defects),
		...command === void 0 ? [] : [block("how to reproduce", `Any one number can be had again, with its experiment and seed, as in ${markdownCode(command)}.`)]
	];
}
/** The questions of a reader, each with its answer in a line. */
function answerBlocks(results, suite) {
	const answers = shortAnswers(results, suite);
	if (answers.length === 0) return [];
	const rows = answers.map(({ question, answer }) => [`**${question}**`, markdownText(answer)]);
	return [block("answers", table([["question", "answer"], ...rows]))];
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
	const [head, ...rows] = environmentTable(results);
	return [block("environment", `<details><summary>Environment</summary>\n\n${table([head, ...rows.map((row) => row.map(markdownText))])}\n\n</details>`)];
}
/**
* What fails the gate or is warned of, at the line of the suite's file that it stands on; failures come first. When
* there are more than `most`, one after them says how many are not shown.
*/
function annotations(results, most = 9) {
	const all = results.findings.flatMap((f) => {
		const suite = results.suites.find((s) => s.name === f.suite);
		if (suite === void 0) return [];
		if (f.effect !== "fails" && f.effect !== "warns") return [];
		return [{
			level: f.effect === "fails" ? "error" : "warning",
			file: suite.file,
			line: f.position?.line ?? 1,
			title: visible(`${subjectOf(f)}: ${f.outcome}`.replace(/^: /, "")),
			message: visible(f.says)
		}];
	});
	const sorted = [...all.filter((a) => a.level === "error"), ...all.filter((a) => a.level === "warning")];
	if (sorted.length <= most) return sorted;
	const rest = sorted.slice(most);
	const next = rest[0];
	return [...sorted.slice(0, most), {
		...next,
		title: `+${rest.length} more`,
		message: `${plural(rest.length, "more remark")}: see the report`,
		rest: true
	}];
}
// src/report/badge.ts
/** `12 of 13 fit · 2 of 8 claims hold`, in the colour of the gate. */
function badgeOf(results) {
	const fits = ofKind(results, "fits");
	const claims = ofKind(results, "claim");
	const { gate } = results;
	const counted = [...fits.length > 0 ? [`${fits.filter((f) => f.outcome === "fits").length} of ${fits.length} fit`] : [], ...claims.length > 0 ? [`${claims.filter((f) => f.outcome === "holds").length} of ${claims.length} claims hold`] : []];
	const held = gate.counts.good + gate.counts.open + gate.counts.bad;
	if (counted.length === 0 && held > 0) counted.push(`${gate.counts.good} of ${held} hold`);
	if (counted.length === 0) counted.push(gate.passed ? "gate passed" : "gate failed");
	const asked = [...fits, ...claims];
	const bad = !gate.passed || asked.some((f) => f.grade === "bad");
	const open = asked.some((f) => f.grade === "open") || gate.counts.open > 0;
	return {
		label: "seedgate",
		message: counted.join(" · "),
		look: bad ? "bad" : open ? "open" : "good"
	};
}
/** White text has a contrast of 4.5 or more on each. */
const colours = {
	good: "#116329",
	bad: "#c1121f",
	open: "#7a5200"
};
/** For https://shields.io/badges/endpoint-badge, schema version 1. */
const badgeJson = ({ label, message, look }) => `${JSON.stringify({
	schemaVersion: 1,
	label,
	message,
	color: colours[look].slice(1)
}, null, 1)}\n`;
/** The same as a picture, drawn here: nothing is asked of another server. */
function badgeSvg({ label, message, look }) {
	const width = (text) => Math.ceil([...text].length * 6.6) + 12;
	const escaped = (text) => visible(text).replace(/[&<>"']/g, (c) => `&#${c.codePointAt(0)};`);
	const [left, right] = [width(label), width(message)];
	const text = (words, x, room) => `<text x="${x + 6}" y="14" textLength="${room - 12}">${escaped(words)}</text>`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escaped(`${label}: ${message}`)}">`,
		`<title>${escaped(`${label}: ${message}`)}</title>`,
		`<rect width="${left}" height="20" fill="#3b434d"/>`,
		`<rect x="${left}" width="${right}" height="20" fill="${colours[look]}"/>`,
		`<g fill="#fff" font-family="Verdana,'DejaVu Sans',sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g>`,
		"</svg>\n"
	].join("");
}
// src/report/history.ts
/** How an outcome looks: worse is bad, shown no worse is good, and the first state has nothing to be either. */
const looks = {
	worse: "bad",
	moved: "open",
	"cannot tell": "open",
	"not shown worse": "quiet",
	"not shown moved": "quiet",
	"shown no worse": "good",
	unchanged: "good",
	first: "quiet"
};
/** `suite problem/variant/probe`; the suite's name only where there are several. */
function traceName(trace, { traces }) {
	return `${new Set(traces.map((t) => t.suite)).size > 1 ? `${trace.suite} ` : ""}${trace.experiment}/${trace.probe}`;
}
/** What became of a trace, in a sentence; a state between that was worse is named, though it was mended. */
function sayTrace(trace, { commits }) {
	const last = trace.points.at(-1);
	if (last === void 0) return "nothing is known of it";
	const since = trace.worseSince === void 0 ? void 0 : commits[trace.worseSince];
	if (since !== void 0) return `worse since ${since.commit.slice(0, 12)} of ${since.date.slice(0, 10)} (${since.subject})`;
	if (last.at < commits.length - 1) return "not in the baseline any more";
	if (last.outcome === "first") return "new in the last state";
	const worse = trace.points.filter((p) => p.outcome === "worse").map((p) => commits[p.at]);
	const named = worse.slice(0, 3).flatMap((c) => c === void 0 ? [] : [c.commit.slice(0, 12)]);
	const more = worse.length > named.length ? ` and ${worse.length - named.length} more` : "";
	const between = worse.length === 0 ? "" : `; was worse in ${named.join(", ")}${more}`;
	return `${last.outcome} against the first state${between}`;
}
/** The head of what a history says. */
function historyHeadline(history) {
	const { file, commits, traces, unread } = history;
	const worse = traces.filter((t) => t.worseSince !== void 0).length;
	const left = unread.length === 0 ? "" : `; ${unread.length} more that cannot be read`;
	return `${file} in ${commits.length} ${commits.length === 1 ? "state" : "states"}${left}: ${worse === 0 ? "nothing is" : `${worse} of ${traces.length} values ${worse === 1 ? "is" : "are"}`} worse than in the first.`;
}
/** Median and quartiles of a state. */
function sayPoint({ band, dead, seeds }) {
	const died = dead === 0 ? "" : `, ${dead} of ${seeds} dead`;
	if (band === void 0) return `no finite run of ${seeds}`;
	const [low, median, high] = [
		band.low,
		band.median,
		band.high
	].map((v) => formatNumber(v, 4));
	return `${median} (${low} to ${high})${died}`;
}
/** history.md: the commits, and each value's way through them. */
function historyMarkdown(history) {
	const { commits, traces, unread } = history;
	const names = commits.map((c) => `${c.commit.slice(0, 8)} ${c.date.slice(0, 10)}`);
	return [
		`**${markdownText(historyHeadline(history))}**`,
		table([[
			"value",
			"shown",
			"what became of it",
			...names.map(markdownText)
		], ...traces.map((trace) => [
			markdownText(traceName(trace, history)),
			markdownText(trace.shows),
			markdownText(sayTrace(trace, history)),
			...commits.map((_, at) => {
				const point = trace.points.find((p) => p.at === at);
				return point === void 0 ? "" : markdownText(`${sayPoint(point)}${point.changed ? ", other settings" : ""}`);
			})
		])]),
		"Median and quartiles over the seeds.",
		commits.map((c) => `- ${markdownCode(c.commit.slice(0, 12))} ${markdownText(`${c.date.slice(0, 10)} ${c.subject}`)}`).join("\n"),
		...unread.length === 0 ? [] : [unread.map((c) => `- ${markdownCode(c.commit.slice(0, 12))} ${markdownText(`cannot be read: it ${c.why}`)}`).join("\n")]
	].join("\n\n");
}
/** The same in lines for a terminal. */
function historyText(history) {
	const { commits, traces, unread } = history;
	const width = Math.max(0, ...traces.map((t) => traceName(t, history).length));
	const lines = traces.map((trace) => {
		const ends = [trace.points[0], trace.points.at(-1)].flatMap((p) => p === void 0 ? [] : [sayPoint(p)]);
		return `${traceName(trace, history).padEnd(width)}  ${[...new Set(ends)].join(" → ")}  ${sayTrace(trace, history)}`;
	});
	return [
		...commits.map((c) => `${c.commit.slice(0, 12)} ${c.date.slice(0, 10)} ${c.subject}`),
		...unread.map((c) => `${c.commit.slice(0, 12)} ${c.date.slice(0, 10)} cannot be read: it ${c.why}`),
		"",
		...lines,
		historyHeadline(history)
	].map(terminalText).join("\n");
}
// src/report/bench-data.ts
const head = "window.BENCHMARK_DATA = ";
/** @throws Error for what is no such store */
function parseBenchData(text) {
	const at = text.indexOf("{");
	if (!/^\s*window\.BENCHMARK_DATA\s*=\s*$/.test(text.slice(0, Math.max(at, 0)))) throw new Error("does not begin with window.BENCHMARK_DATA =");
	const data = JSON.parse(text.slice(at).replace(/;?\s*$/, ""));
	if (typeof data?.entries !== "object" || data.entries === null) throw new Error("has no entries");
	for (const [name, list] of Object.entries(data.entries)) if (!Array.isArray(list) || list.some((e) => typeof e?.commit?.id !== "string")) throw new Error(`has no list of commits under ${JSON.stringify(name)}`);
	return {
		lastUpdate: data.lastUpdate ?? 0,
		repoUrl: data.repoUrl ?? "",
		entries: data.entries
	};
}
/** The store with one state more; what stood there of the same commit is replaced. */
function withTracked(data, tracked) {
	const { commit, repoUrl, baseline, text } = tracked;
	const date = Date.parse(commit.date);
	const traces = traceBaselines([baseline]);
	const several = new Set(traces.map((t) => t.suite)).size > 1;
	const entries = {};
	for (const [name, { tool, has }] of Object.entries(lists)) {
		const before = (data?.entries[name] ?? []).filter((e) => e.commit.id !== commit.commit);
		const benches = traces.filter(has).flatMap((trace) => benchOf(trace, several));
		const own = {
			commit: {
				id: commit.commit,
				message: commit.subject,
				timestamp: commit.date,
				url: repoUrl === "" ? "" : `${repoUrl}/commit/${commit.commit}`
			},
			date,
			tool,
			benches,
			...!Object.values(entries).some((list) => list.at(-1)?.seedgate === text) && { seedgate: text }
		};
		const list = [...before, ...benches.length > 0 ? [own] : []];
		if (list.length > 0) entries[name] = list;
	}
	const all = {
		lastUpdate: date,
		repoUrl: repoUrl || (data?.repoUrl ?? ""),
		entries: {
			...data?.entries,
			...entries
		}
	};
	return `${head}${JSON.stringify(all, null, 1)}\n`;
}
const lists = {
	"seedgate: less is better": {
		tool: "customSmallerIsBetter",
		has: (t) => t.shows === "|error|" || t.better === "lower"
	},
	"seedgate: more is better": {
		tool: "customBiggerIsBetter",
		has: (t) => t.better === "higher"
	},
	"seedgate: values": {
		tool: "customSmallerIsBetter",
		has: (t) => t.shows === "value" && t.better === void 0
	}
};
/** Median over the seeds; nothing where no run has left a number. */
function benchOf({ suite, experiment, probe, shows, points }, several) {
	const [point] = points;
	if (point?.band === void 0) return [];
	return [{
		name: `${several ? `${suite} ` : ""}${experiment}/${probe}`,
		value: point.band.median,
		unit: shows,
		range: `${point.band.low} to ${point.band.high}`,
		extra: `${point.seeds} seeds: ${sayPoint(point)}`
	}];
}
/** The states that a store has, the oldest first. */
function trackedStates({ entries }) {
	return Object.values(entries).flat().flatMap(({ commit, date, seedgate }) => typeof seedgate !== "string" ? [] : [{
		date,
		commit: {
			commit: commit.id,
			date: commit.timestamp,
			subject: commit.message.split("\n", 1)[0] ?? ""
		},
		text: seedgate
	}]).toSorted((a, b) => a.date - b.date).map(({ commit, text }) => ({
		commit,
		text
	}));
}
// src/report/sarif.ts
/** What each kind of finding asks, as a rule of its own in a list of code scanning. */
const asks = {
	runs: "Did every planned run end with a number?",
	determinism: "Does the same seed give the same numbers again?",
	seeds: "Does the seed decide what a program gives?",
	fits: "Does the printed value fit what its settings give?",
	near: "Does the value come near its truth?",
	hits: "Does the value come near its truth, beside the run that was printed?",
	threshold: "Does the value reach what it is held to?",
	repeats: "Would a run with another seed print nearly this?",
	claim: "Is what is claimed to be better, better?",
	equivalence: "Are these the same?",
	varied: "Does the claim hold on other data of the same kind?",
	conclusion: "Do the claims that a conclusion rests on hold?",
	luck: "Were the printed values picked from several runs?",
	orders: "How likely is the printed order by one run each?",
	note: "What is to be said of the whole?",
	change: "Is the value worse than in the baseline?",
	obstacle: "Can the run be held to the baseline?",
	rename: "Was something of the baseline renamed?"
};
/**
* results.sarif: what fails the gate or is warned of, in the format that code scanning reads (SARIF 2.1.0, OASIS). What
* somebody has accepted is there as suppressed. Of a finding's place it has the suite's file and line; what is about no line
* stands at the file's first one, since scanners leave out what has no place.
*
* @param place a suite's file as the readers of the file call it, below the repository's root, with slashes
*/
function renderSarif(results, place = (file) => file) {
	const told = results.findings.filter((f) => f.effect === "fails" || f.effect === "warns");
	const rules = [...new Set(told.map((f) => f.kind))].sort();
	const log = {
		$schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "seedgate",
				semanticVersion: version,
				informationUri: "https://github.com/seedgate/seedgate",
				rules: rules.map((id) => ({
					id,
					shortDescription: { text: asks[id] }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results: told.map((f) => resultOf(f, results, rules, place))
		}]
	};
	return `${JSON.stringify(log, null, 1)}\n`;
}
function resultOf(f, { suites }, rules, place) {
	const suite = suites.find((s) => s.name === f.suite) ?? suites[0];
	const subject = visible(subjectOf(f));
	return {
		ruleId: f.kind,
		ruleIndex: rules.indexOf(f.kind),
		level: f.effect === "fails" ? "error" : "warning",
		message: { text: `${subject === "" ? "" : `${subject}: `}${visible(f.says)}` },
		locations: suite === void 0 ? [] : [{ physicalLocation: {
			artifactLocation: { uri: encodeURI(visible(place(suite.file))) },
			region: {
				startLine: f.position?.line ?? 1,
				startColumn: f.position?.column ?? 1
			}
		} }],
		partialFingerprints: { "seedgateFinding/v1": visible(f.id) },
		...f.allowed !== void 0 && { suppressions: [{
			kind: "external",
			status: "accepted",
			justification: visible(f.allowed.by)
		}] }
	};
}
// src/report/terminal.ts
var import_cli_table3 = /* @__PURE__ */ __toESM(require_cli_table3(), 1);
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The answers as tables for a terminal; ends without a line break. */
function renderTerminal(results, options) {
	const c = import_picocolors.default.createColors(options.color);
	const lines = results.suites.flatMap((suite) => [
		c.bold(terminalText(suite.title)),
		"",
		...suite.problems.flatMap((problem) => problemLines(results, suite, problem, c, options.width)),
		...claimLines(results, suite, c, options.width),
		...answerLines(results, suite, c, options.width)
	]);
	for (const text of results.gate.failures) lines.push(c.red(`fails: ${terminalText(text)}`));
	for (const text of results.gate.warnings) lines.push(c.yellow(`warns: ${terminalText(text)}`));
	const whole = headline(results);
	const gate = gateSentence(results);
	const paint = results.gate.passed ? c.green : c.red;
	lines.push(c.bold(`${terminalText(whole.slice(0, whole.length - gate.length))}${paint(gate)}`));
	return lines.join("\n");
}
/** For each probe a line that names it, and a table with a row for each variant. */
function problemLines(results, suite, problem, c, width) {
	return [...new Set(problem.experiments.flatMap((e) => e.probes.map((p) => p.probe)))].flatMap((id) => {
		const sides = problem.experiments.flatMap((experiment) => experiment.probes.filter((p) => p.probe === id).map((probe) => ({
			experiment,
			probe,
			found: ofProbe(results, suite, experiment.id, id)
		})));
		const rows = sides.map(({ experiment, probe, found }) => [
			{ text: terminalText(experiment.variant) },
			{ text: describeMedian(probe) },
			{ text: describeSpread(probe) },
			{ text: probe.printed?.text ?? "" },
			...answerColumns.map(({ cell }) => {
				const own = cell(found);
				return own ? {
					text: `${own.outcome}: ${own.detail}`,
					look: own.look
				} : { text: "" };
			}),
			{ text: describeLosses(experiment) }
		]);
		const head = [
			"variant",
			rows.some((row) => row[2]?.text !== "") ? "our median" : "ours",
			"over the seeds",
			"printed",
			...answerColumns.map((a) => a.head(sides.map((s) => s.found))),
			"not ok"
		];
		return [
			terminalText(`${problem.title}: ${measuredLine(sides)}`),
			...draw(head, rows, c, width),
			""
		];
	});
}
function measuredLine(sides) {
	const probe = sides[0]?.probe;
	const wanted = describeWanted(sides);
	return `${describeTitle(probe)}${wanted === "" ? "" : `. ${wanted}`}`;
}
function claimLines(results, suite, c, width) {
	const claims = ofKind(results, "claim", suite);
	const equivalences = ofKind(results, "equivalence", suite);
	const row = (claim, says, i) => [
		{ text: i === 0 ? terminalText(claim.claims) : "" },
		{ text: terminalText(says) },
		{
			text: i === 0 ? claim.outcome : "",
			look: lookOf(claim)
		}
	];
	const rows = claims.flatMap((claim) => claim.comparisons.map((pair, i) => row(claim, sayComparison(claim, pair), i)));
	const alike = equivalences.flatMap((claim) => claim.comparisons.map((pair, i) => row(claim, sayLikeness(claim, pair), i)));
	const varied = variedRows(results, suite).map((row) => [
		{ text: terminalText(row.claim) },
		{ text: terminalText(row.says) },
		{ text: row.here },
		{
			text: row.outcome,
			look: row.look
		}
	]);
	return [
		...rows.length > 0 ? [...draw([
			"claim",
			"over all pairs of runs on these data",
			"so it"
		], rows, c, width), ""] : [],
		...varied.length > 0 ? [
			...draw(variedHead, varied, c, width),
			describeVaried(results, suite),
			""
		] : [],
		...alike.length > 0 ? [...draw([
			"claim",
			"the same experiment?",
			"so they"
		], alike, c, width), ""] : []
	];
}
function answerLines(results, suite, c, width) {
	const answers = shortAnswers(results, suite);
	if (answers.length === 0) return [];
	return [...draw(["question", "answer"], answers.map(({ question, answer }) => [{ text: question }, { text: terminalText(answer) }]), c, width), ""];
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
		good: c.green,
		bad: c.red,
		open: c.yellow,
		quiet: (text) => text
	};
	return ({ text, look }) => look === void 0 ? text : paints[look](text);
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
/** Every report of a folder by its file name. Equal results, and histories, give equal bytes. */
async function writeReports(results, history) {
	const { renderHtml } = await loadCharts();
	return {
		"results.json": renderJson(results),
		"report.md": renderMarkdown(results),
		"report.html": renderHtml(results, history),
		"junit.xml": renderJunit(results)
	};
}
export { shortAnswers as $, commonlyAssumed as A, describeTitle as B, variedRows as C, waysOut as D, acceptedRows as E, describePrinted as F, lookOf as G, equivalenceHeads as H, describeProbability as I, saysUnproven as J, lookOfEquivalence as K, describeSeeds as L, describeLosses as M, describeMedian as N, answerColumns as O, describeOpen as P, exampleCommand as Q, describeSource as R, variedHead as S, summaryLimit as T, equivalenceNote as U, describeWanted as V, equivalenceRows as W, describeRuns as X, describeCost as Y, environmentTable as Z, badgeOf as _, renderSarif as a, visible as at, renderMarkdown as b, withTracked as c, parseResults as ct, historyText as d, renderJunit as et, looks as f, badgeJson as g, traceName as h, renderTerminal as i, markdownText as it, describeError as j, claimHeading as k, historyHeadline as l, renderJson as lt, sayTrace as m, reportNames as n, ofKind as nt, parseBenchData as o, webAddress as ot, sayPoint as p, probesOf as q, writeReports as r, ofProbe as rt, trackedStates as s, isIntact as st, loadCharts as t, headline as tt, historyMarkdown as u, badgeSvg as v, nameOf as w, describeVaried as x, annotations as y, describeSpread as z };
