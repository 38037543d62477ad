import { A as systemCode, D as FileError, O as UsageError, S as readRegular, T as liesBelow, a as parsePythonJson, f as isObject, k as messageOf, m as idOf, n as printable, p as Names } from "./base.js";
import { t as parse } from "./vendor/csv-parse.js";
import { t as require_dist } from "./vendor/yaml.js";
import path from "node:path";
import { readdirSync, statSync } from "node:fs";
// src/tables/columns.ts
const seedNames = /^(?:.*[._ ])?(?:random[_ -]?)?(?:seed|random[_ -]?state)s?$/i;
const orderNames = /^(?:.*[._ ])?(?:run|trial|rep|repeat|repetition|replicate|fold)(?:[_ -]?(?:id|no|number|index))?$/i;
const variantNames = /^(?:.*[._ ])?(?:variant|model|method|algorithm|algo|optimizer|architecture|arch|config|experiment|system|condition|group|name)(?:[_ -]?(?:name|type))?$/i;
const lowerIsBetter = /(?:^|[^a-z])(?:loss|error|err|mse|rmse|mae|mape|smape|rmsle|msle|perplexity|ppl|wer|cer|fid|nll|logloss|brier|deviance|regret|ter|ece)(?:$|[^a-z])/i;
const higherIsBetter = /(?:^|[^a-z])(?:acc|accuracy|top[-_ ]?\d|f1|auc|auroc|auprc|ap|map|precision|recall|sensitivity|specificity|r2|score|bleu|rouge|return|reward|iou|dice|psnr|ssim|kappa|mcc|exact[_ -]?match|em|pass|likelihood)(?:$|[^a-z])/i;
const stepNames = /^(?:.*[._ ])?_?(?:global[_ ]?)?(?:epoch|step|iteration|round)s?$/i;
const stateNames = /^(?:state|status)$/i;
const endedBadly = /fail|crash|kill|abort|error/i;
const neverMetric = /(?:^|[^a-z])(?:time|timestamp|date|duration|seconds|runtime|step|steps|epoch|epochs|iteration|created|updated|id|uuid|gpu|cpu|memory|version)(?:$|[^a-z])/i;
/**
* From rows to runs: finds the columns of variant, seed and metrics, by their names and then by what is in them, and says what it
* guessed.
*
* @throws UsageError when there is no metric, or two rows are the same run
*/
function readRuns(table, wishes = {}) {
	const columns = [...new Set(table.rows.flatMap((row) => Object.keys(row)))];
	const guesses = [];
	for (const named of [
		...wishes.variant ?? [],
		...wishes.metrics ?? [],
		...wishes.seed === void 0 ? [] : [wishes.seed]
	]) if (!columns.includes(named)) throw new UsageError(`there is no column "${named}"; there are ${columns.join(", ")}`);
	const seed = wishes.variant !== void 0 && wishes.metrics !== void 0 ? wishes.seed : wishes.seed ?? columns.find((c) => seedNames.test(c)) ?? columns.find((c) => orderNames.test(c) && isWhole(table.rows, c));
	const variant = wishes.variant ?? variantColumns(table, columns, seed);
	const metrics = wishes.metrics ?? metricColumns(table, columns, [...variant, ...seed === void 0 ? [] : [seed]]);
	if (metrics.length === 0) throw new UsageError(`no column looks like a metric; name it with --metric, one of ${columns.join(", ")}`);
	if (wishes.variant === void 0) guesses.push(variant.length > 0 ? `variants are told apart by ${variant.join(", ")}` : "all rows are runs of one variant");
	if (wishes.seed === void 0) guesses.push(seed === void 0 ? "no column of seeds: the rows of a variant are counted from 1" : `the seed is ${seed}`);
	if (wishes.metrics === void 0) guesses.push(`metrics are ${metrics.join(", ")}`);
	const ids = new Names();
	const named = metrics.map((title) => {
		const better = lowerIsBetter.test(title) ? "lower" : "higher";
		if (better === "higher" && !higherIsBetter.test(title)) guesses.push(`higher is better for ${title}, of which its name says nothing`);
		return {
			id: ids.take(idOf(title.replace(/^metrics\./, ""), "unnamed")),
			title,
			better
		};
	});
	const variants = /* @__PURE__ */ new Map();
	const variantIds = new Names();
	const counted = /* @__PURE__ */ new Map();
	const state = columns.find((c) => stateNames.test(c));
	const rows = lastSteps(table.rows, columns, [...variant, ...seed === void 0 ? [] : [seed]], guesses);
	let left = 0;
	const runs = rows.flatMap((row, i) => {
		const title = variant.map((c) => String(row[c] ?? "")).join(" ").trim() || "runs";
		let known = variants.get(title);
		if (known === void 0) {
			known = {
				id: variantIds.take(idOf(title, "unnamed")),
				title
			};
			variants.set(title, known);
		}
		const next = (counted.get(known.id) ?? 0) + 1;
		counted.set(known.id, next);
		const values = named.flatMap((m) => {
			const value = toNumber(row[m.title]);
			return value === void 0 ? [] : [[m.id, value]];
		});
		if (values.length === 0 && !(state !== void 0 && endedBadly.test(String(row[state])))) {
			left++;
			counted.set(known.id, next - 1);
			return [];
		}
		const given = seed === void 0 ? next : Number(row[seed]);
		if (!Number.isSafeInteger(given) || given < 0) throw new UsageError(`row ${i + 1}: the seed "${String(row[seed ?? ""])}" is no whole number from 0 up`);
		return [{
			variant: known.id,
			seed: given,
			metrics: Object.fromEntries(values)
		}];
	});
	if (left > 0) guesses.push(`${left} of ${rows.length} rows have no number and are left out`);
	const seen = /* @__PURE__ */ new Set();
	for (const run of runs) {
		const key = `${run.variant} with seed ${run.seed}`;
		if (seen.has(key)) throw new UsageError(`there are two rows of ${key}; name the columns that tell variants apart with --variant`);
		seen.add(key);
	}
	return {
		kind: table.kind,
		metrics: named,
		variants: [...variants.values()],
		runs,
		guesses
	};
}
/** Of a log with a row for each epoch of a run, the last row of each run. */
function lastSteps(rows, columns, run, guesses) {
	const step = columns.find((c) => stepNames.test(c) && isWhole(rows, c));
	if (step === void 0 || run.length === 0) return rows;
	const last = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const key = JSON.stringify(run.map((c) => row[c] ?? null));
		const before = last.get(key);
		if (before === void 0 || Number(row[step]) >= Number(before[step])) last.set(key, row);
	}
	if (last.size === rows.length) return rows;
	guesses.push(`of the rows of a run the one with the greatest ${step} counts`);
	return [...last.values()];
}
function variantColumns(table, columns, seed) {
	const usable = columns.filter((c) => c !== seed && !neverMetric.test(c) && !stateNames.test(c) && (variety(table.rows, c) > 1 || c === "variant"));
	const byName = usable.filter((c) => variantNames.test(c) && !isUnique(table.rows, c, seed));
	const settings = (table.settings ?? []).filter((c) => usable.includes(c) && c !== seed);
	if (byName.length > 0) return byName.slice(0, 1);
	if (settings.length > 0) return settings;
	return usable.filter((c) => isWords(table.rows, c) && !isUnique(table.rows, c, seed)).slice(0, 1);
}
function metricColumns(table, columns, taken) {
	if (table.metrics !== void 0) return [...table.metrics];
	const numeric = columns.filter((c) => !taken.includes(c) && !neverMetric.test(c) && table.rows.some((r) => toNumber(r[c]) !== void 0) && !isWords(table.rows, c));
	const byName = numeric.filter((c) => lowerIsBetter.test(c) || higherIsBetter.test(c));
	if (byName.length > 0) return byName;
	return numeric.filter((c) => variety(table.rows, c) > Math.max(1, table.rows.length / 2));
}
const cells = (rows, column) => rows.map((r) => r[column] ?? null).filter((v) => v !== null && v !== "");
const variety = (rows, column) => new Set(cells(rows, column).map(String)).size;
const isWhole = (rows, column) => cells(rows, column).every((v) => /^\d+$/.test(String(v)));
const isWords = (rows, column) => cells(rows, column).some((v) => toNumber(v) === void 0);
/** Whether a column has another value in each row: a name of the run, and not of what was run. */
const isUnique = (rows, column, seed) => seed !== void 0 && rows.length > 2 && variety(rows, column) === rows.length;
function toNumber(value) {
	if (typeof value === "number") return value;
	if (typeof value !== "string" || value.trim() === "") return void 0;
	const text = value.trim();
	if (/^nan$/i.test(text)) return NaN;
	if (/^[-+]?inf(?:inity)?$/i.test(text)) return text.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
	const percent = /^([-+\d.eE]+)\s*%$/.exec(text);
	const number = percent ? percent[1] ?? "" : text;
	return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(number) ? Number(number) : void 0;
}
// src/tables/read.ts
const mostBytes = 268435456;
/**
* Reads a file or a folder of results into rows: CSV, JSON, JSON lines, what MLflow, Weights & Biases and
* lm-evaluation-harness export, or a folder with a metrics.json for each run.
*
* @throws UsageError that says what was expected
*/
function readTable(given) {
	let found;
	try {
		found = statSync(given);
	} catch {
		throw new UsageError(`${given}: there is no such file or folder`);
	}
	if (found.isDirectory()) return readFolder(given);
	if (found.size > mostBytes) throw new UsageError(`${given} has ${found.size} bytes; ${mostBytes} is the most that is read`);
	return tableOf(given, textOf(given));
}
/** The same for the text of a file. */
function tableOf(given, content) {
	const text = content.replace(/^\uFEFF/, "");
	const name = given.toLowerCase();
	if (/\.(csv|tsv|txt)$/.test(name)) return readCsv(given, text);
	if (/\.(jsonl|ndjson)$/.test(name)) return {
		kind: "JSON lines",
		rows: readLines(given, text)
	};
	if (name.endsWith(".json")) return readJson(given, text);
	throw new UsageError(`${given}: give a .csv, .tsv, .json or .jsonl file, or a folder with a metrics.json for each run`);
}
function readCsv(file, text) {
	const header = text.split("\n").find((line) => line.trim() !== "" && !line.startsWith("#")) ?? "";
	const delimiter = header.includes("	") ? "	" : header.includes(";") && !header.includes(",") ? ";" : ",";
	let cells;
	try {
		cells = parse(text, {
			delimiter,
			skip_empty_lines: true,
			trim: true,
			comment: "#",
			comment_no_infix: true
		});
	} catch (error) {
		throw new UsageError(`${file} is not CSV: ${error.message}`);
	}
	const [names, ...lines] = cells;
	if (names === void 0 || lines.length === 0) throw new UsageError(`${file} has no rows below a header line`);
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice !== void 0) throw new UsageError(`${file} has the column "${twice}" twice; give each a name of its own`);
	const rows = lines.map((line) => Object.fromEntries(names.map((name, i) => [name, line[i] ?? null])));
	if (names.some((n) => n.startsWith("metrics.")) && names.includes("run_id")) return {
		kind: "MLflow's table of runs",
		rows,
		metrics: names.filter((n) => n.startsWith("metrics.") && !/^metrics\.(?:epoch|step|time)s?$/i.test(n)),
		settings: names.filter((n) => n.startsWith("params."))
	};
	const chart = chartRows(names, rows);
	return chart === void 0 ? {
		kind: "CSV",
		rows
	} : {
		kind: "a chart of Weights & Biases",
		...chart
	};
}
/**
* The export of a chart of Weights & Biases: a row for each step, and for each run the columns "run - metric", "run - metric__MIN"
* and "…__MAX". A run counts by its last value.
*/
function chartRows(names, rows) {
	const series = names.filter((n) => n.includes(" - ") && names.includes(`${n}__MIN`) && names.includes(`${n}__MAX`));
	if (series.length === 0) return void 0;
	const runs = /* @__PURE__ */ new Map();
	for (const name of series) {
		const at = name.lastIndexOf(" - ");
		const [run, metric] = [name.slice(0, at), name.slice(at + 3)];
		const last = rows.map((row) => row[name] ?? "").findLast((value) => value !== "");
		runs.set(run, {
			...runs.get(run) ?? { name: run },
			[metric]: last ?? null
		});
	}
	const metrics = [...new Set(series.map((name) => name.slice(name.lastIndexOf(" - ") + 3)))];
	return {
		rows: [...runs.values()],
		metrics
	};
}
function readLines(file, text) {
	return text.split("\n").flatMap((line, i) => {
		if (line.trim() === "") return [];
		const value = parseJson(`${file}, line ${i + 1}`, line);
		if (!isObject(value)) throw new UsageError(`${file}, line ${i + 1}: each line must be an object, as in {"seed": 1, "accuracy": 0.9}`);
		return [flatten(value)];
	});
}
function readJson(file, text) {
	const value = parseJson(file, text);
	if (Array.isArray(value) && value.length > 0 && value.every(isObject)) return {
		kind: "a JSON list of runs",
		rows: value.map((v) => flatten(v))
	};
	if (isObject(value) && isObject(value.results) && ("config" in value || "configs" in value)) return {
		kind: "results of lm-evaluation-harness",
		...harness(value)
	};
	if (isObject(value)) {
		const rows = byVariant(value);
		if (rows !== void 0) return {
			kind: "JSON with lists of values by variant",
			rows
		};
	}
	throw new UsageError(`${file}: expected a list of runs, [{"variant": "a", "seed": 1, "accuracy": 0.9}, …], or lists by variant, {"a": {"accuracy": [0.9, …]}}`);
}
/** `{variant: [values]}` or `{variant: {metric: [values]}}`; the place in a list stands for the seed. */
function byVariant(value) {
	const rows = [];
	for (const [variant, inner] of Object.entries(value)) {
		const lists = Array.isArray(inner) ? { value: inner } : isObject(inner) ? inner : void 0;
		if (lists === void 0) return void 0;
		const series = Object.entries(lists);
		const length = Math.max(...series.map(([, list]) => Array.isArray(list) ? list.length : -1));
		if (series.length === 0 || length < 1 || series.some(([, list]) => !isNumbers(list))) return void 0;
		for (let i = 0; i < length; i++) {
			const metrics = series.map(([name, list]) => [name, list[i] ?? null]);
			rows.push({
				variant,
				seed: i + 1,
				...Object.fromEntries(metrics)
			});
		}
	}
	return rows.length > 0 ? rows : void 0;
}
/** One file of lm-evaluation-harness is one run: every task and metric is a column. */
function harness(value) {
	const config = isObject(value.config) ? value.config : {};
	const metrics = {};
	for (const [task, found] of Object.entries(value.results)) {
		if (!isObject(found)) continue;
		for (const [name, number] of Object.entries(found)) if (typeof number === "number" && !name.includes("_stderr")) metrics[`${task}.${name.replace(/,none$/, "")}`] = number;
	}
	const variant = value.model_name ?? config.model ?? "model";
	return {
		rows: [{
			variant: String(variant),
			seed: scalar(config.random_seed) ?? 1,
			...metrics
		}],
		metrics: Object.keys(metrics)
	};
}
/**
* A folder with one file of metrics for each run. Variant and seed are read from the folders' names between: `mlp/seed=3`,
* `mlp/seed_3`, `mlp/3`.
*/
function readFolder(folder) {
	const files = readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => /^(metrics|results|scores|eval|results_.*)\.json$/.test(path.basename(name))).sort();
	if (files.length === 0) throw new UsageError(`${folder} holds no metrics.json; it should have one for each run, as in ${folder}/VARIANT/seed=1/metrics.json`);
	const tables = files.map((file) => {
		const whole = path.join(folder, file);
		if (!isWithin(folder, whole)) throw new UsageError(`${whole} is a link that leads out of ${folder}; put the file itself there`);
		const value = parseJson(whole, textOf(whole));
		if (!isObject(value)) throw new UsageError(`${whole} is no object of metrics`);
		const own = isObject(value.results) && ("config" in value || "configs" in value) ? harness(value).rows[0] ?? {} : flatten(value);
		return {
			...placeOf(path.dirname(file)),
			...own
		};
	});
	return {
		kind: `a folder of ${files.length} ${path.basename(files[0] ?? "")}`,
		rows: tables
	};
}
/** What a regular file holds. @throws UsageError or FileError for what is none, or cannot be read */
function textOf(file) {
	try {
		return readRegular(file).toString("utf8");
	} catch (error) {
		if (error instanceof FileError) throw error;
		throw new UsageError(`${file} cannot be read (${systemCode(error) ?? messageOf(error)})`);
	}
}
/** Not for links that lead nowhere, or in a circle. */
function isWithin(folder, file) {
	try {
		return liesBelow(folder, file);
	} catch {
		return false;
	}
}
function placeOf(folder) {
	const parts = folder.split(path.sep).filter((p) => p !== ".");
	const place = parts.findLastIndex((p) => /^(?:(?:seed|run|trial|fold|rep)[-_=]?)?\d+$/i.test(p));
	const seed = place === -1 ? void 0 : Number(/\d+$/.exec(parts[place] ?? "")?.[0]);
	const variant = parts.filter((_, i) => i !== place).join("/");
	return {
		...variant !== "" && { variant },
		...seed !== void 0 && { seed }
	};
}
/** What a text holds. @throws UsageError that says where it is no JSON */
function parseJson(where, text) {
	try {
		const value = parsePythonJson(text);
		if (isDeeper(value, maxDepth)) throw new Error(`it is nested more than ${maxDepth} deep`);
		return value;
	} catch (error) {
		throw new UsageError(`${where} is not JSON: ${error.message}`);
	}
}
/** Results stand some five deep. */
const maxDepth = 100;
/** Looks level by level and does not call itself, so that no depth overflows the stack. */
function isDeeper(value, most) {
	let level = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > most) return true;
		level = level.flatMap((v) => typeof v === "object" && v !== null ? Object.values(v) : []);
	}
	return false;
}
const isNumbers = (value) => Array.isArray(value) && value.every((v) => v === null || typeof v === "number" || v === "NaN" || v === "Infinity");
const scalar = (value) => value === null || [
	"string",
	"number",
	"boolean"
].includes(typeof value) ? value : void 0;
function flatten(value, before = "") {
	const entries = Object.entries(value).flatMap(([name, inner]) => {
		const key = `${before}${name}`;
		if (isObject(inner)) return Object.entries(flatten(inner, `${key}.`));
		const single = scalar(inner);
		return single === void 0 ? [] : [[key, single]];
	});
	return Object.fromEntries(entries);
}
// src/tables/suite.ts
var import_dist = require_dist();
/**
* The files of a suite that a table's runs make, by their names.
*
* @param given the table's file
* @throws UsageError when there is no run
*/
function suiteFilesOf(given, imported) {
	if (imported.runs.length === 0) throw new UsageError(`${given} holds no run that has a number`);
	return {
		"runs.csv": csv(imported),
		"suite.yaml": suiteText(path.basename(given), imported)
	};
}
function csv({ metrics, runs }) {
	return [[
		"variant",
		"seed",
		...metrics.map((m) => m.id),
		"status"
	], ...runs.map((r) => [
		r.variant,
		r.seed,
		...metrics.map((m) => r.metrics[m.id] ?? ""),
		Object.keys(r.metrics).length === 0 ? "failed" : "ended"
	])].map((line) => `${line.join(",")}\n`).join("");
}
function suiteText(file, { kind, metrics, variants, runs, guesses }) {
	const name = idOf(file.replace(/\.\w+$/, ""), "table");
	const numbers = Object.fromEntries(metrics.map((m) => [m.id, m.id]));
	const most = Math.max(...variants.map((v) => runs.filter((r) => r.variant === v.id).length));
	const suite = {
		format: 1,
		name,
		version: "1.0.0",
		title: `What stands in ${file}`,
		source: { title: file },
		seeds: most,
		problems: { [name]: {
			title: file,
			metrics: Object.fromEntries(metrics.map((m) => [m.id, {
				title: m.title,
				better: m.better
			}])),
			variants: Object.fromEntries(variants.map((v) => [v.id, {
				title: v.title,
				imported: {
					file: "runs.csv",
					where: { variant: v.id },
					seed: "seed",
					numbers
				}
			}]))
		} }
	};
	return `${[
		`# Made by seedgate import from ${printable(file)}, taken for ${kind}. What was guessed of it:`,
		...guesses.map((g) => `#  - ${printable(g)}`),
		"# Add what the source printed and claims (printed: { values: … }, claims: …), then: seedgate run on this folder."
	].join("\n")}\n${(0, import_dist.stringify)(suite, {
		lineWidth: 110,
		aliasDuplicateObjects: false
	})}`;
}
export { readRuns as i, readTable as n, tableOf as r, suiteFilesOf as t };
