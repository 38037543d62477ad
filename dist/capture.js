import { D as FileError, O as UsageError, T as liesBelow, f as isObject$3, k as messageOf, m as idOf, n as printable, p as Names, v as sha256, w as writeWhole, y as makeFolder } from "./base.js";
import { C as unknown, S as union, T as prettifyError, a as _null, b as string, f as lazy, g as object, h as number$2, i as _enum, l as discriminatedUnion, m as looseObject, o as array, p as literal, s as boolean, u as int, v as record } from "./vendor/zod.js";
import { F as binaryMetrics, G as allSplits, O as InitError, R as metricDirections, Y as scalerOf, at as readNpy, q as fitScaler, z as monitorDirection } from "./suite.js";
import { N as programEnvironment, O as pythonFolder, j as findNumbers, k as runProcess } from "./train.js";
import { r as zipSync } from "./vendor/fflate.js";
import { r as convertModel } from "./init.js";
import { t as require_dist } from "./vendor/yaml.js";
import path from "node:path";
import { copyFileSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import { isDeepStrictEqual, promisify } from "node:util";
import { execFile } from "node:child_process";
// src/capture/better.ts
/** Which way a number is better, by its name. A name that says nothing is taken for a score. */
function better(name) {
	if (Object.hasOwn(metricDirections, name)) return metricDirections[name];
	return /loss|err|mse|mae|mape|rmse|msle|perplexity|entropy|divergence|deviation|time|seconds/i.test(name) ? "lower" : "higher";
}
// src/capture/place.ts
/** The file as its author has it: of a notebook not the script that was made of it. */
const shownName = ({ script, notebook }) => notebook ?? script;
/** A line as its author finds it: of a notebook the cell. */
function placeIn(watched, line) {
	const { script, notebook, lines } = watched;
	if (notebook === void 0) return `line ${line} of ${script}`;
	const cell = lines.slice(0, line).findLast((text) => cellMark.test(text));
	return `cell ${cell === void 0 ? "?" : cellMark.exec(cell)?.[1]} of ${notebook}`;
}
/** What stands above the lines of a cell in the script of a notebook. */
const cellMark = /^# Cell (\d+)(?=:|$)/;
// src/capture/name-variants.ts
/** Variables that say no more than that there is a model. */
const plain$1 = /^(model|m|net|network|nn|clf|classifier|regressor|estimator|self|mdl|seq|sequential)_?\d*$/i;
/**
* Names for the variants of a problem: the variables' where each has its own, else a comment's above the model, else the
* first layer's kind and width.
*
* @param lines of the script
*/
function nameVariants(group, lines) {
	const names = new Names();
	const variables = group.map(variableOf);
	const telling = new Set(variables).size === group.length && variables.every((v) => typeof v === "string" && !plain$1.test(v));
	const units = group.map((m) => byUnit(m, group.length > 1));
	const differ = new Set(units).size === group.length;
	const apart = group.length > 1 && !differ ? namesApart(group) : void 0;
	const made = group.length > 1 && !differ ? makers(group, lines) : void 0;
	const shared = (variable) => variables.filter((v) => v === variable).length > 1;
	return group.map((member, i) => {
		const variable = variables[i];
		if (telling && typeof variable === "string") return names.take(idOf(variable.replace(/_?model_?/i, ""), idOf(variable, "model")));
		if (group.length < 2 || differ) return names.take(units[i] ?? "model");
		const called = typeof variable === "string" && !plain$1.test(variable) && !shared(variable) ? idOf(variable.replace(/_?model_?/i, ""), idOf(variable, "model")) : void 0;
		const comment = commentAbove(member, lines);
		return names.take(comment ?? called ?? made?.[i] ?? apart?.[i] ?? units[i] ?? "model");
	});
}
/** What models of the same kind differ in: the width of a layer, the optimizer, or a setting of the training. */
const differences = [
	...[
		0,
		1,
		2,
		3
	].map((place) => ({ model }) => model?.title.split(", ")[place]),
	({ model }) => model?.training.optimizer?.name,
	({ model }) => {
		const rate = model?.training.optimizer?.learningRate;
		return rate === void 0 ? void 0 : `rate ${String(rate).replace(".", "-")}`;
	},
	({ model }) => model && `batch ${model.training.batchSize}`,
	({ model }) => model && `epochs ${model.training.epochs}`
];
/** Names by the first thing in which all models differ, else by the first two. */
function namesApart(group) {
	const words = differences.map((difference) => group.map(difference));
	const pairs = words.flatMap((first, i) => words.slice(i + 1).map((second) => group.map((_, m) => {
		const [a, b] = [first[m], second[m]];
		return a === void 0 || b === void 0 ? void 0 : `${a} ${b}`;
	})));
	return [...words, ...pairs].find((all) => all.every((word) => word !== void 0) && new Set(all).size === group.length)?.map((word) => idOf(word ?? "", "model"));
}
/** The functions that made the models, where each has its own: a model of build_deep_model is deep. */
function makers(group, lines) {
	const all = group.map(({ trained: { fit } }) => {
		const line = Math.min(...fit.model.layers.flatMap((l) => l.line ?? []));
		const indent = (text) => /^\s*/.exec(text ?? "")?.[0].length ?? 0;
		const inside = Number.isFinite(line) ? indent(lines[line - 1]) : 0;
		const def = lines.slice(0, Math.max(0, line - 1)).findLast((text) => /^\s*def\s/.test(text) && indent(text) < inside);
		const words = /def\s+(\w+)/.exec(def ?? "")?.[1]?.replace(/^_*(?:build|create|make|get|define|new|with)(?=_)|(?:^|_)(?:model|net|network)(?=_|$)/gi, "");
		return words === void 0 || plain$1.test(words) ? void 0 : idOf(words, "");
	}).filter((word) => word !== void 0 && word !== "");
	return all.length === group.length && new Set(all).size === group.length ? all : void 0;
}
/** The variable that holds a model: where it is trained, or where its numbers are taken. */
function variableOf({ trained: { fit, evaluates, predicts } }) {
	const all = [
		fit,
		...evaluates,
		...predicts
	].flatMap((e) => typeof e.variable === "string" ? e.variable : []);
	return all.find((v) => !plain$1.test(v)) ?? all[0];
}
/** Layers that prepare or join what others learn from, after which nobody calls a model. */
const saysLittle = /^(dropout|activation|flatten|\w*[pP]ooling\dd|reshape|embedding|repeatVector|masking|rescaling|normalization|concatenate|add|subtract|multiply|average|maximum|minimum|dot)$/;
/** The first layer that has weights: lstm, bidirectional-lstm; with the number of layers of its kind where there are several. */
function byUnit({ model, trained }, compared) {
	if (model === void 0) {
		const first = trained.fit.model.layers.find((l) => !/InputLayer|Dropout|Flatten|Reshape/.test(l.class));
		return idOf(first?.class.replace(/(?<=\d)D/, "d") ?? trained.fit.variable ?? "model", "model");
	}
	const kinds = model.layers.map(kindsOf).filter((k) => !saysLittle.test(k));
	const first = kinds[0] ?? "model";
	const times = kinds.filter((k) => k === first).length;
	return idOf(`${!compared ? "" : times > 1 && first !== "dense" ? "stacked " : first === "dense" && times > 2 ? "deep " : ""}${first}`, "model");
}
function kindsOf(layer) {
	if (typeof layer === "string") return layer;
	const [kind = "model", options] = Object.entries(layer)[0] ?? [];
	const inner = typeof options === "object" && options !== null && "layer" in options ? options.layer : void 0;
	if (inner === void 0) return kind;
	return kind === "timeDistributed" ? kindsOf(inner) : `${kind} ${kindsOf(inner)}`;
}
/** The comment that stands nearest above where a model's first layer is made, in few words. */
function commentAbove({ trained }, lines) {
	const made = Object.values(trained.fit.model.calls ?? {}).flatMap((c) => c.line ?? []);
	const own = trained.fit.model.layers.flatMap((l) => l.line ?? []);
	const first = Math.min(...own.length > 0 ? own : made);
	if (!Number.isFinite(first)) return void 0;
	for (let at = first - 1; at > Math.max(0, first - 5); at--) {
		if (cellMark.test(lines[at - 1] ?? "")) return void 0;
		const comment = /^\s*#+\s*(.+)$/.exec(lines[at - 1] ?? "")?.[1];
		if (comment === void 0) continue;
		const words = idOf(comment, "");
		return words === "" || words.length > 40 ? void 0 : words;
	}
}
const titleOf$1 = (member) => member.model?.title ?? member.trained.fit.model.layers.map((l) => l.class).filter((c) => c !== "InputLayer").slice(0, 6).join(", ");
// src/capture/program-variant.ts
/** Why the script itself is run, for a note. */
const say = ({ obstacle }) => {
	const { why, file, line } = obstacle ?? { why: "it is not known why" };
	return `Runs the script itself: ${why}${line === void 0 ? "" : ` (${file ?? "the script"}, line ${line})`}.`;
};
/** The script as a variant: how it is run, and where it leaves its numbers. */
function programVariant(watched, numbers, title, note) {
	const { command, environment, folder, needs } = watched.started;
	return {
		title,
		command: [...command],
		...Object.keys(environment).length > 0 && { environment: { ...environment } },
		folder,
		needs: [...needs],
		numbers,
		note
	};
}
// src/capture/events.ts
const stored = lazy(() => union([
	_null(),
	object({
		npy: string().regex(/^\w[\w.-]*\.npy$/),
		shape: array(int()),
		dtype: string(),
		columns: array(string()).optional()
	}),
	object({ list: array(stored) }),
	object({ byName: record(string(), stored) }),
	object({ unknown: string() })
]));
const maybe = stored.optional();
const json = record(string(), unknown());
/** A number, or the name of one that JSON has not. */
const number$1 = union([number$2(), _enum([
	"NaN",
	"Infinity",
	"-Infinity"
])]).transform(Number);
const common = {
	n: int(),
	file: string().optional(),
	line: int().optional(),
	variable: string().nullish()
};
const samples = object({
	x: maybe,
	y: maybe,
	sampleWeight: maybe,
	batches: array(int()).optional(),
	generator: boolean().optional(),
	fresh: boolean().nullish(),
	order: _enum([
		"same",
		"shuffled",
		"batches",
		"window",
		"fresh"
	]).optional(),
	unreadable: string().optional()
});
const call$1 = object({
	line: int().optional(),
	given: array(string()).optional()
});
const layer = call$1.extend({
	name: string(),
	class: string(),
	own: boolean(),
	weightsGiven: boolean().optional(),
	/** Whether they are those that a layer of the script had before. */
	weightsTaken: boolean().optional(),
	/** Those weights, in Keras' order. */
	start: array(stored).optional(),
	/** What it has taken of data beforehand. */
	adapted: object({
		mean: array(number$1),
		variance: array(number$1)
	}).optional()
});
const callback = object({
	class: string(),
	own: boolean(),
	attributes: json,
	given: array(string()).nullish(),
	/** The function by which one that watches a number has compared it. */
	operator: string().nullish(),
	/** Whether one of the script's own plainly changes nothing. */
	looksOn: boolean().optional(),
	schedule: object({
		rates: array(number$1).optional(),
		unreadable: string().optional()
	}).optional()
});
const proof = object({
	skipped: string().optional(),
	failed: string().optional(),
	start: array(stored).optional(),
	names: array(string()).optional(),
	order: array(array(int())).optional(),
	losses: array(number$1).optional(),
	end: array(stored).optional(),
	/** Places of weights whose gradients are rounding alone. */
	still: array(array(int()).nullable()).nullish(),
	silenced: array(string()).optional()
});
const compile = object({
	event: literal("compile"),
	...common,
	model: string(),
	settings: json
});
const fit = object({
	event: literal("fit"),
	...common,
	id: string(),
	history: record(string(), array(unknown())),
	epochs: int(),
	arguments: json,
	given: array(string()),
	model: object({
		class: string(),
		own: boolean(),
		config: json.optional(),
		unserialisable: string().optional(),
		layers: array(layer),
		calls: record(string(), call$1).optional(),
		parameters: int().optional(),
		/** Whether layers of it were trained in another model before. */
		goesOn: boolean().optional()
	}),
	callbacks: array(callback),
	classWeight: unknown(),
	data: samples,
	xName: string().nullish(),
	yName: string().nullish(),
	validation: samples.optional(),
	proof: proof.optional()
});
const evaluate = object({
	event: literal("evaluate"),
	...common,
	id: string(),
	names: array(string()),
	values: array(number$1),
	data: samples,
	xName: string().nullish()
});
const predict = object({
	event: literal("predict"),
	...common,
	id: string(),
	x: maybe,
	result: maybe,
	xName: string().nullish()
});
const metric = object({
	event: literal("metric"),
	...common,
	what: string(),
	value: number$1,
	truth: maybe,
	prediction: maybe,
	arguments: json.optional()
});
const score = object({
	event: literal("score"),
	...common,
	what: string(),
	value: number$1,
	/** The function of sklearn.metrics that gave it, of what. */
	metric: string().optional(),
	truth: maybe,
	prediction: maybe,
	arguments: json.optional()
});
const print = object({
	event: literal("print"),
	...common,
	text: string(),
	/** Whether a logger said it, and not standard output. */
	logged: boolean().optional()
});
const keras = object({
	event: literal("keras"),
	...common,
	version: string(),
	backend: string()
});
const ownWay = object({
	event: literal("own-way"),
	...common,
	what: string(),
	id: string().optional(),
	argument: string().nullish()
});
const save = object({
	event: literal("save"),
	...common,
	id: string(),
	path: string()
});
const load = object({
	event: literal("load"),
	...common,
	id: string(),
	path: string()
});
const network = object({
	event: literal("network"),
	...common,
	host: string()
});
const fetched = object({
	event: literal("fetch"),
	...common,
	name: string(),
	found: boolean()
});
const opened = object({
	event: literal("opened"),
	...common,
	path: string()
});
const transform = object({
	event: literal("transform"),
	...common,
	what: string(),
	method: _enum([
		"fit",
		"transform",
		"fit_transform",
		"inverse_transform"
	]),
	settings: json,
	fitted: json,
	of: maybe,
	result: maybe
});
const folds = object({
	event: literal("folds"),
	...common,
	what: string(),
	settings: json,
	/** The places of the samples that each fold holds out. */
	tests: array(object({
		npy: string(),
		shape: array(int()),
		dtype: string()
	}))
});
const split = object({
	event: literal("split"),
	...common,
	/** What stays and what is held out of each array in turn. */
	parts: array(stored)
});
const read = object({
	event: literal("read"),
	...common,
	source: string()
});
const any = discriminatedUnion("event", [
	compile,
	fit,
	evaluate,
	predict,
	metric,
	score,
	print,
	keras,
	ownWay,
	save,
	load,
	network,
	fetched,
	opened,
	read,
	transform,
	folds,
	split
]);
const anyEvent = looseObject({ event: string() });
const kinds$1 = new Set(any.options.map((option) => option.shape.event.value));
/** Bytes of events; a training of a million epochs has some hundred megabytes. */
const mostBytes$1 = 268435456;
/**
* Reads events.jsonl of a folder. Half a line at the end, of a script that was ended, is left out.
*
* @throws UsageError for an event of a known kind that is not as it should be: the script has written among them, or
* sitecustomize.py and this reader have parted
*/
function readEvents(folder) {
	const file = path.join(folder, "events.jsonl");
	if (!existsSync(file)) return {
		all: [],
		raw: [],
		folder
	};
	if (statSync(file).size > mostBytes$1) throw new UsageError(`the script did more than can be noted: ${mostBytes$1} bytes are the most`);
	const raw = readFileSync(file, "utf8").split("\n").flatMap(parse);
	return {
		all: raw.flatMap((event) => {
			if (!kinds$1.has(event.event)) return [];
			const found = any.safeParse(event);
			if (found.success) return [found.data];
			throw new UsageError(`event ${String(event.n)} (${event.event}) cannot be read: ${prettifyError(found.error)}`);
		}),
		raw,
		folder
	};
}
function parse(line) {
	try {
		return line === "" ? [] : [anyEvent.parse(JSON.parse(line))];
	} catch {
		return [];
	}
}
/** The events of one kind. */
const of = (events, kind) => events.filter((e) => e.event === kind);
// src/capture/printed.ts
const number = /(?<![\w.])[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(%?)/g;
function tokens(text) {
	return [...text.matchAll(number)].map((m) => ({
		text: m[0].replace("%", "").replace(/^\+/, ""),
		percent: m[1] === "%",
		start: m.index,
		end: m.index + m[0].length
	}));
}
/** Places behind the point; less than 0 for 1.2e+5, whose last digit stands for ten thousands. */
function decimals(text) {
	const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
	return (mantissa.split(".")[1]?.length ?? 0) - Number(exponent);
}
/** Whether a printed number is a value rounded to the digits that it has, or cut off there. */
function isRounded(value, text) {
	const unit = 10 ** -decimals(text);
	return Math.abs(value - Number(text)) <= unit * .5 * (1 + 1e-6) + Math.abs(value) * 6e-8;
}
/** Digits enough to tell a value from others: a point, or three of them. */
const tells = (text) => /[.e]/i.test(text) || text.replace(/\D/g, "").length > 2;
/** A percentage as a share, digit for digit: 75.00 becomes 0.7500. */
function asShare(text) {
	const places = decimals(text) + 2;
	const share = Number(text) / 100;
	return places >= 0 && places <= 100 ? share.toFixed(places) : String(share);
}
/** How a value stands in a printed number, if it does: as it is, or as a percentage. */
function readsAs(value, { text, percent }) {
	if (!Number.isFinite(value) || !tells(text)) return void 0;
	if (!percent && isRounded(value, text)) return text;
	if (Math.abs(value) <= 1 && value !== 0 && isRounded(value * 100, text)) return asShare(text);
}
/**
* Where values were printed, one after the other in one print; the first such print after an event.
*
* @param after number of the event that gave the values
* @param before number of an event from which on other values are printed
*/
function findPrinted(values, prints, after, before = Number.POSITIVE_INFINITY) {
	for (const print of prints) {
		if (print.n <= after || print.n >= before) continue;
		const found = [];
		let from = 0;
		const all = tokens(print.text);
		for (const value of values) {
			const at = all.findIndex((token, i) => i >= from && readsAs(value, token) !== void 0);
			const token = all[at];
			if (token === void 0) break;
			found.push({
				digits: readsAs(value, token) ?? token.text,
				print,
				token
			});
			from = at + 1;
		}
		if (found.length === values.length) return found;
	}
}
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
const anyNumber = String.raw`[-+\d.eE]+%?`;
/**
* A regular expression that finds a printed number again: the words before it in its line, with other numbers left open.
*
* @returns undefined where too little stands before it
*/
function expressionFor({ print, token }) {
	const begin = print.text.lastIndexOf("\n", token.start - 1) + 1;
	const before = print.text.slice(begin, token.start);
	let expression = "";
	let at = 0;
	for (const other of tokens(before)) {
		expression += escaped(before.slice(at, other.start)) + anyNumber;
		at = other.end;
	}
	expression += escaped(before.slice(at));
	if (!/[A-Za-z]{2}/.test(before)) return void 0;
	return `${expression.replace(/^\s+/, "").replace(/\s+/g, String.raw`\s+`)}(${anyNumber})`;
}
// src/capture/blocks.ts
const isReference = (stored) => stored !== null && stored !== void 0 && "npy" in stored;
/**
* The arrays of a model's inputs or outputs.
*
* @param ends whose they are; where they are not known, arrays by name are in the order in which the script has them
* @returns undefined where some are missing or are no numbers
*/
function blockOf(stored, ends) {
	if (stored === null || stored === void 0 || "unknown" in stored) return void 0;
	const all = partsOf$1(stored, ends);
	const numbers = all.filter(isReference).filter((part) => !/^str|^U|^<U/.test(part.dtype));
	return numbers.length === all.length && all.length > 0 && (ends === void 0 || ends.length === all.length) ? numbers : void 0;
}
function partsOf$1(stored, ends) {
	if ("npy" in stored) return [stored];
	if ("list" in stored) return [...stored.list];
	const { byName } = stored;
	if (ends === void 0) return Object.values(byName);
	if (ends.length === 1 && Object.keys(byName).length === 1) return Object.values(byName);
	return ends.map(({ keras }) => byName[keras.key ?? keras.name] ?? byName[keras.name]);
}
/** The same for all blocks of the same arrays. */
const keyOfBlock = (block) => block.map((part) => part.npy).join(" ");
/** The shapes of a sample's parts; one number is the same with and without an axis of its own. */
const sampleKey = (block) => block.map(({ shape }) => {
	const sample = shape.slice(1);
	return sample.every((n) => n === 1) ? "1" : sample.join("×");
}).join(" ");
/** How many numbers a sample has. */
const widthOf = (block) => block.reduce((sum, { shape }) => sum + shape.slice(1).reduce((a, b) => a * b, 1), 0);
/** A block as a suite writes it: the data alone, or by the names of several. */
function named(names, block, write) {
	const [only] = block;
	if (block.length === 1 && only !== void 0) return write(only, void 0);
	return { named: Object.fromEntries(block.map((part, i) => [names[i] ?? `part-${i + 1}`, write(part, names[i])])) };
}
// src/capture/trained.ts
/** What scikit-learn gave, by a function of its own or by an estimator's score. */
const isMetric = (e) => e.event === "metric" || e.event === "score";
/**
* The trainings of a script in order.
*
* @param transforms calls of scalers, where more is known of them than the events say
*/
function trainings(events, lines, transforms = of(events, "transform")) {
	const fits = of(events, "fit");
	const lastFit = fits.at(-1)?.n ?? 0;
	return fits.map((fit, i) => {
		const until = fits.find((other) => other.n > fit.n && other.id === fit.id)?.n ?? Number.POSITIVE_INFINITY;
		const during = (all) => all.filter((e) => e.n > (readBack?.best === true ? readBack.n : fit.n) && e.n < until);
		const compile = of(events, "compile").findLast((e) => e.n < fit.n && e.model === fit.id);
		const readBack = readBackOf(fit, until, events);
		const ids = [fit.id, ...readBack === void 0 ? [] : [readBack.id]];
		const predicts = during(of(events, "predict")).filter((e) => ids.includes(e.id));
		const nextFit = fits[i + 1]?.n ?? Number.POSITIVE_INFINITY;
		const latest = (n) => of(events, "predict").findLast((p) => p.n < n)?.id;
		const part = {
			fit,
			compile,
			until,
			best: readBack?.best === true,
			evaluates: during(of(events, "evaluate")).filter((e) => ids.includes(e.id)),
			predicts,
			metrics: during(events.filter(isMetric)).filter((e) => ids.includes(latest(e.n) ?? fit.id)),
			transforms,
			splits: of(events, "split"),
			prints: of(events, "print").filter((e) => e.n > fit.n && (e.n < nextFit || e.n > lastFit))
		};
		return {
			...part,
			obstacle: obstacleOf(part, fits, events, lines)
		};
	});
}
/** Where a script reads a file of a training's back: the checkpoint of its best epoch, or what it saved at the end. */
function readBackOf(fit, until, events) {
	const here = (e) => e.n > fit.n && e.n < until;
	const checkpoints = fit.callbacks.filter((c) => c.class === "ModelCheckpoint" && !c.own);
	const saved = of(events, "save").filter((e) => here(e) && e.id === fit.id);
	const read = [...of(events, "load").filter(here), ...of(events, "own-way").flatMap((e) => here(e) && e.what === "load_weights" && e.id !== void 0 && typeof e.argument === "string" ? [{
		n: e.n,
		id: e.id,
		path: e.argument
	}] : [])];
	for (const { n, id, path } of read.toSorted((a, b) => a.n - b.n)) {
		const checkpoint = checkpoints.find((c) => c.attributes.filepath === path);
		if (checkpoint !== void 0) return {
			n,
			id,
			best: checkpoint.attributes.save_best_only === true
		};
		if (saved.some((s) => s.path === path && s.n < n)) return {
			n,
			id,
			best: false
		};
	}
}
/** Callbacks that look on and change nothing that is trained. */
const harmless = [
	"History",
	"ProgbarLogger",
	"TensorBoard",
	"CSVLogger",
	"BackupAndRestore",
	"RemoteMonitor"
];
/** Callbacks that the format has: `callbacksOf` translates them. */
const known$1 = [
	"EarlyStopping",
	"ReduceLROnPlateau",
	"LearningRateScheduler",
	"ModelCheckpoint",
	"TerminateOnNaN"
];
/** The first thing that the format does not have and that is known without a look at the layers. */
function obstacleOf({ fit, compile }, fits, events, lines) {
	const { file } = fit;
	const here = (why, line = fit.line) => ({
		why,
		file,
		line
	});
	const own = of(events, "own-way").find((e) => e.id === fit.id && !(e.what === "load_weights" && readsOwn(e, fit, events)) || e.id === void 0 && e.what === "GradientTape");
	if (own !== void 0) return {
		why: `the script trains by ${own.what} itself`,
		...ownPlace(own, file, lines)
	};
	if (fits.filter((f) => f.id === fit.id).length > 1) return here("the model is trained by more than one call of fit");
	if (compile === void 0) return here("the model was not compiled by the script");
	const foreign = fit.model.layers.find((l) => l.own || l.class === "Lambda");
	if (foreign !== void 0) return here(`the layer ${foreign.class} is the script's own`, foreign.line ?? lineOfCall(foreign.class, lines) ?? fit.line);
	if (fit.model.goesOn === true) return here("it goes on from layers that another model has trained");
	if (fit.model.own) return here(`the model's class ${fit.model.class} is the script's own`);
	if (fit.model.unserialisable !== void 0) return here(`the model has no configuration: ${fit.model.unserialisable}`);
	const read = of(events, "load").find((e) => e.id === fit.id && e.n < fit.n);
	if (read !== void 0 && writtenBefore(read, events)) return {
		why: `it begins with ${read.path}, which the script has written itself`,
		file,
		line: read.line
	};
	const set = fit.model.layers.find((l) => l.weightsGiven === true && l.start?.every(isReference) !== true);
	if (set !== void 0) return here(`the weights of ${set.name} are given by the script`, set.line ?? fit.line);
	const taken = fit.model.layers.find((l) => l.weightsTaken === true);
	if (taken !== void 0) return here(`${taken.name} begins with weights that a layer of the script had before`, taken.line ?? fit.line);
	return ofArguments(fit, here);
}
/** Whether weights that are read are those that the same training has written. */
function readsOwn({ n, argument }, fit, events) {
	if (n < fit.n || typeof argument !== "string") return false;
	return fit.callbacks.some((c) => c.class === "ModelCheckpoint" && c.attributes.filepath === argument) || of(events, "save").some((s) => s.id === fit.id && s.path === argument && s.n > fit.n && s.n < n);
}
/** Whether a file that is read was written by a training of the script. */
function writtenBefore({ n, path }, events) {
	const saved = of(events, "save").some((e) => e.n < n && e.path === path);
	const kept = of(events, "fit").some((e) => e.n < n && e.callbacks.some((c) => c.class === "ModelCheckpoint" && c.attributes.filepath === path));
	return saved || kept;
}
/** Where a script goes its own way; of a function that TensorFlow has written anew, the line that it was written from. */
const ownPlace = (own, script, lines) => own.file?.includes("__autograph_generated_file") === true ? {
	file: script,
	line: lineOfCall(own.what, lines)
} : {
	file: own.file,
	line: own.line
};
/** The line in which something is first called by its name. */
function lineOfCall(name, lines) {
	const at = lines.findIndex((l) => new RegExp(`\\b${name}\\(`).test(l) && !/^\s*(class|def|#)/.test(l));
	return at < 0 ? void 0 : at + 1;
}
function ofArguments(fit, here) {
	const { data, callbacks } = fit;
	if (data.unreadable !== void 0) return here(`the batches could not be read: ${data.unreadable}`);
	if (data.fresh === true || data.order === "fresh") return here("a generator makes new samples each epoch");
	if (data.generator === true && data.order === void 0 && data.fresh !== false) return here("the samples come from a generator, whose order is its own");
	if (data.generator === true && new Set(data.batches?.slice(0, -1)).size > 1) return here("the batches have different sizes");
	for (const [what, stored] of [["inputs", data.x], ["targets", data.y]]) {
		if (blockOf(stored) !== void 0) continue;
		return here(stored === null || stored === void 0 ? `there are no ${what}` : `the ${what} are not all numbers`);
	}
	const { sampleWeight } = data;
	if (sampleWeight !== null && sampleWeight !== void 0) {
		const plain = isReference(sampleWeight) && blockOf(data.y)?.length === 1 ? sampleWeight.shape : void 0;
		if (plain === void 0 || plain.slice(1).some((n) => n !== 1)) return here("the weights of the samples are not one number for each");
	}
	if (data.order === "batches") return here("the batches keep their samples, and only change places each epoch");
	if (data.order === "window") return here("the data set shuffles its samples within a buffer that does not hold them all");
	const callback = callbacks.find((c) => c.looksOn !== true && (c.own || ![...harmless, ...known$1].includes(c.class)));
	if (callback !== void 0) return here(`the callback ${callback.class} changes the training`);
	const { initial_epoch: begin, steps_per_epoch: steps } = fit.arguments;
	if (typeof begin === "number" && begin !== 0) return here("the epochs begin at another one than the first");
	if (steps !== null && steps !== void 0 && data.generator !== true) return here("an epoch has a number of steps of its own");
}
// src/capture/sources.ts
/** Where to take the number of a measure from when the script itself is run; undefined where it cannot be told from others. */
function sourceOf(measure, trained, events) {
	const noted = trained.folds === void 0 ? notedSource(measure, trained, events) : void 0;
	if (noted !== void 0) return noted;
	const printed = measure.printed?.map((p) => {
		const expression = p.print.logged === true ? void 0 : expressionFor(p);
		if (expression === void 0) return void 0;
		const take = placeOf(expression, p.print.n, events);
		const percent = Number(p.digits) !== Number(p.token.text);
		return take && {
			source: {
				stdout: expression,
				...take
			},
			percent
		};
	});
	return printed?.every((p) => p !== void 0) === true ? printed.filter((p) => p !== void 0) : void 0;
}
/** Of all prints that an expression fits, whether the one meant is the first or the last. */
function placeOf(expression, n, events) {
	const pattern = new RegExp(expression);
	return take(of(events, "print").filter((p) => p.logged !== true && pattern.test(p.text)).map((p) => p.n), n);
}
function take(all, wanted) {
	if (all.at(-1) === wanted) return {};
	return all[0] === wanted ? { take: "first" } : void 0;
}
function notedSource(measure, { fit, evaluates, predicts, metrics }, events) {
	const model = fit.variable ?? void 0;
	const several = new Set(of(events, "fit").map((f) => f.variable)).size > 1;
	const which = several && model !== void 0 ? { model } : {};
	const ofModel = (e) => !several || e.variable === fit.variable;
	const single = (source) => [{
		source,
		percent: false
	}];
	const { name, kind, line } = measure;
	if (kind === "evaluate") {
		const mine = evaluates.find((e) => e.line === line && e.names.includes(name));
		const all = of(events, "evaluate").filter((e) => ofModel(e) && e.names.includes(name));
		const place = mine && take(all.map((e) => e.n), mine.n);
		return place && single({
			evaluate: name,
			...which,
			...place
		});
	}
	if (kind === "score") {
		const mine = metrics.find((e) => e.line === line && e.what === name);
		const owner = mine?.event === "score" && typeof mine.variable === "string" ? mine.variable : void 0;
		const called = events.filter(isMetric).filter((e) => e.what === name);
		const all = owner === void 0 ? called : called.filter((e) => e.variable === owner);
		const place = mine && take(all.map((e) => e.n), mine.n);
		return place && single({
			score: name,
			...called.length > all.length && { model: owner },
			...place
		});
	}
	if (kind === "printed" || kind === "predict" && measure.scaler !== void 0) return void 0;
	if (kind === "history") return of(events, "fit").filter(ofModel).at(-1)?.n === fit.n ? single({
		history: name,
		...which
	}) : void 0;
	const mine = predicts.find((e) => e.line === line);
	const all = of(events, "predict").filter(ofModel);
	const place = mine && take(all.map((e) => e.n), mine.n);
	return place && measure.values.map((_, i) => ({
		source: {
			predict: Number(name) + i,
			...which,
			...place
		},
		percent: false
	}));
}
// src/capture/whole-script.ts
/** Why no call of fit was seen: the script may go its own way. */
function withoutFit({ events, script, lines }) {
	const own = of(events.all, "own-way").find((e) => ["GradientTape", "train_on_batch"].includes(e.what));
	return own === void 0 ? {
		why: "no training by Keras' fit was seen",
		file: script,
		line: 1
	} : {
		why: `the script trains by ${own.what} itself`,
		...ownPlace(own, script, lines)
	};
}
/** Whether an expression finds a single number in what a script has printed. */
const isOnce = (source, stdout) => "stdout" in source && [...stdout.matchAll(new RegExp(source.stdout, "gm"))].length === 1;
/** So many numbers of a script that Keras does not train become metrics. */
const mostNumbers$3 = 6;
/**
* A script of which no training could be told apart: all numbers that it leaves are those of one program.
*
* @param training one of it that stands for all
*/
function scriptProgram(watched, training) {
	const { events, stdout, script } = watched;
	const all = findNumbers({
		folder: events.folder,
		stdout,
		events: events.raw
	}).filter((c) => !("json" in c.source) && !("csv" in c.source));
	const kind = (c) => Object.keys(c.source)[0] ?? "";
	const prints = of(events.all, "print");
	const printed = (value) => findPrinted([value], prints.toReversed(), -1)?.[0];
	const good = all.filter((c) => ["evaluate", "score"].includes(kind(c)));
	const said = all.filter((c) => kind(c) === "stdout");
	const once = said.filter((c) => isOnce(c.source, stdout));
	const chosen = ([
		good.some((c) => printed(c.value) !== void 0) ? good : [],
		once,
		good,
		said
	].find((some) => some.length > 0) ?? all).slice(0, mostNumbers$3);
	const obstacle = training?.obstacle ?? withoutFit(watched);
	const fates = [{
		variant: "script",
		fit: void 0,
		obstacle
	}];
	if (chosen.length === 0) return {
		problem: void 0,
		own: [],
		fates: [],
		left: [`${script} leaves no number that a suite could name: print one, as in print("accuracy:", value)`]
	};
	const metrics = Object.fromEntries(chosen.map((c) => {
		const found = watched.quick ? void 0 : printed(c.value);
		const digits = kind(c) !== "stdout" ? found?.digits : /%|\//.test(JSON.stringify(c.source)) ? void 0 : found?.token.text;
		return [c.name, {
			better: better(c.name),
			...digits !== void 0 && { printed: { values: { script: digits } } }
		}];
	}));
	return {
		problem: {
			title: `What ${shownName(watched)} gives`,
			metrics,
			variants: { script: programVariant(watched, Object.fromEntries(chosen.map((c) => [c.name, c.source])), script, say({ obstacle })) }
		},
		own: [],
		fates,
		left: []
	};
}
// src/capture/program.ts
const sourcesOf = (found) => {
	const sources = found.map((f) => f.source);
	return sources.length === 1 && sources[0] !== void 0 ? sources[0] : sources;
};
/**
* A model that cannot be translated as a program beside the others of its problem.
*
* @param note why the script runs itself
* @returns undefined where the script does not give every number that the problem asks for
*/
function programOf({ member, id: name }, problem, watched, note = say(member)) {
	const numbers = {};
	const wanted = [...Object.keys(problem.metrics ?? {}), ...Object.keys(problem.probes ?? {})];
	for (const id of wanted) {
		const measure = member.measures.find((m) => m.id === id);
		const found = measure && sourceOf(measure, member.trained, watched.events.all);
		if (found === void 0 || found.some((f) => f.percent)) return void 0;
		numbers[id] = sourcesOf(found);
	}
	for (const id of wanted) {
		const digits = member.measures.find((m) => m.id === id)?.printed?.map((p) => p.digits);
		const printed = (problem.metrics?.[id] ?? problem.probes?.[id])?.printed;
		if (digits !== void 0 && printed !== void 0 && !watched.quick) printed.values[name] = digits.length === 1 ? digits[0] ?? "" : digits;
	}
	return programVariant(watched, numbers, titleOf$1(member) || "The script", note);
}
/** A problem of programs alone: what they give are its metrics. */
function programOnly(named, watched) {
	const found = named.map(({ member, id }) => ({
		id,
		member,
		numbers: measured(member, watched)
	}));
	const common = (found[0]?.numbers ?? []).filter((n) => found.every((f) => f.numbers.some((m) => m.id === n.id && m.percent === n.percent)));
	if (common.length === 0) {
		const whole = scriptProgram(watched, found[0]?.member);
		return {
			problem: whole.problem,
			left: whole.left
		};
	}
	const metrics = {};
	for (const { id } of common) {
		const values = {};
		for (const one of found) {
			const number = one.numbers.find((n) => n.id === id);
			if (number?.digits !== void 0 && !watched.quick) values[one.id] = number.digits;
		}
		metrics[id] = {
			better: better(id),
			...Object.keys(values).length > 0 && { printed: { values } }
		};
	}
	return {
		problem: {
			title: `What ${shownName(watched)} gives`,
			metrics,
			variants: Object.fromEntries(found.map(({ id, member, numbers }) => [id, programVariant(watched, Object.fromEntries(numbers.filter((n) => metrics[n.id] !== void 0).map((n) => [n.id, n.source])), titleOf$1(member) || "The script", say(member))]))
		},
		left: []
	};
}
/** Numbers of a training that a run of the script leaves again, one source each. */
function measured(member, watched) {
	const names = new Names();
	return member.measures.flatMap((m) => {
		const found = sourceOf(m, member.trained, watched.events.all);
		if (found === void 0) return [];
		return found.map((f, i) => {
			const printed = m.printed?.[i];
			return {
				id: names.take(m.kind === "predict" ? `prediction-${m.id}${found.length > 1 ? `-${i + 1}` : ""}` : m.id),
				source: f.source,
				percent: f.percent,
				digits: f.percent ? printed?.token.text : printed?.digits
			};
		});
	});
}
// src/capture/beside.ts
/** So much of a number is proposed as the difference that does not matter. */
const shareThatMatters = .1;
/**
* Puts the script itself beside each model that is not proven, so that their numbers over seeds say whether they are the same.
*
* @returns what stands beside what, and which models the script leaves no number of
*/
function putBeside(models, problem, watched, unproven) {
	const beside = [];
	const left = [];
	for (const { member, id } of models) {
		const { fit } = member.trained;
		const why = unproven.get(fit.n);
		if (why === void 0) continue;
		const program = `${id}-script`;
		const note = `Runs the script itself, beside ${id}, of which the first steps are not those of Keras: ${why}.`;
		const variant = programOf({
			member,
			id: program
		}, problem, watched, note);
		if (variant === void 0) {
			left.push(`${id} is not proven (${why}), and the script leaves no number by which it could be told whether it matters`);
			continue;
		}
		problem.variants[program] = variant;
		beside.push({
			variant: id,
			program,
			fit: fit.n,
			why,
			value: given(member, problem)
		});
	}
	return {
		beside,
		left
	};
}
const given = ({ measures }, { metrics = {} }) => measures.find((m) => Object.hasOwn(metrics, m.id))?.values[0] ?? 1;
/** That a model and the script beside it are the same experiment, for the seeds to decide. */
function proposeSame(problem, { metrics = {}, probes = {} }, { variant, program, value, why }) {
	const [metric] = Object.keys(metrics);
	const [probe] = Object.keys(probes);
	const asked = metric === void 0 ? { probe: probe ?? "" } : { metric };
	return [[`same-${problem}-${variant}`.slice(0, 60).replace(/-$/, ""), {
		says: `${variant} is the same experiment as the script.`,
		problem,
		...asked,
		same: variant,
		as: program,
		within: Number((Math.abs(value) * shareThatMatters).toPrecision(1)) || shareThatMatters,
		note: `Proposed by seedgate capture, since the first steps of the model are not those of Keras (${why}). "within" is a tenth of what the script gave; set it to the difference that does not matter.`
	}]];
}
// src/capture/column-scalers.ts
/** Tables of more columns are none that a person has put together to take one of them back. */
const mostColumns$1 = 50;
/**
* The calls of scalers, with those of each column beside them: where a scaler was fitted on a whole table, scripts put what a model
* gave among the other columns to take it back to its units.
*/
const withColumns = (transforms, arrays) => transforms.flatMap((t) => t.method === "inverse_transform" ? [t, ...eachColumn(t, arrays)] : [t]);
function eachColumn({ of, result, fitted, ...call }, arrays) {
	const [rows = 0, columns = 1] = isReference(of) ? of.shape : [];
	if (!isReference(of) || !isReference(result) || of.shape.length !== 2) return [];
	if (columns < 2 || columns > mostColumns$1 || of.shape.join() !== result.shape.join()) return [];
	const [before, after] = [arrays.read(of).values, arrays.read(result).values];
	return Array.from({ length: columns }, (_, c) => {
		const column = (values) => arrays.made({
			shape: [rows, 1],
			values: Array.from({ length: rows }, (_, r) => values[r * columns + c] ?? NaN)
		});
		const own = Object.entries(fitted).map(([name, value]) => [name, Array.isArray(value) && value.length === columns ? [value[c]] : value]);
		return {
			...call,
			fitted: Object.fromEntries(own),
			of: column(before),
			result: column(after)
		};
	});
}
// src/capture/csv.ts
/** So many numbers are still written as text, in which a change can be read. */
const mostNumbers$2 = 2e4;
const mostColumns = 60;
/**
* An array as a table that people would rather read than a file of NumPy's: a sample a line, or of samples with steps of several
* features a step a line. Undefined where it is none.
*/
function tableOf({ shape, values }) {
	const [rows = 0, columns = 1, features = 1] = shape;
	if (shape.length > 3 || values.length > mostNumbers$2) return void 0;
	const table = shape.length < 3 ? shape : features === 1 ? [rows, columns] : [rows * columns, features];
	return (table[1] ?? 1) <= mostColumns ? {
		shape: table,
		values
	} : void 0;
}
/**
* The names of a table's columns: those that it had in the script, else x-train-1, x-train-2, … or, of a single one, its own.
*
* @param known as the script has them
*/
const columnsOf = ({ shape }, name, known) => {
	const count = shape[1] ?? 1;
	const plain = known?.every((text) => /^[^\s,"']+(?: [^\s,"']+)*$/.test(text) && text.length <= 60);
	if (known?.length === count && plain === true && new Set(known).size === count) return [...known];
	return count === 1 ? [name] : Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
};
/** The shortest decimal digits that are the same number, of a float32 the same float32: 0.1 and not 0.10000000149011612. */
function digitsOf(value, float32) {
	if (!float32) return String(value);
	for (let digits = 1; digits < 9; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return String(short);
	}
	return String(Number(value.toPrecision(9)));
}
/** A table as CSV with a header line. */
function csvOf(table, name, known) {
	const columns = columnsOf(table, name, known);
	const float32 = table.values instanceof Float32Array;
	const rows = Array.from({ length: table.shape[0] ?? 0 }, (_, r) => columns.map((_, c) => digitsOf(table.values[r * columns.length + c] ?? 0, float32)).join(","));
	return `${[columns.join(","), ...rows].join("\n")}\n`;
}
// src/capture/data.ts
/** An array that was noted of a script, or kept of it. @throws UsageError that says what is wrong with it */
function readArray(file) {
	try {
		if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new Error("is no file");
		return readNpy(file);
	} catch (error) {
		throw new UsageError(`the array ${path.basename(file)} ${messageOf(error)}`);
	}
}
/** So many numbers are still looked at for a rule that made them. */
const mostLooked = 2e5;
/** So many numbers are still written into the suite itself. */
const mostInline = 64;
/** So many characters a line of them has, and so many lines they are. */
const mostCharacters = 90;
const mostLines = 8;
const near$2 = (a, b) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
const size = (shape) => shape.reduce((a, b) => a * b, 1);
/** A whole or short number, so that a rule made from it is one that a person would have written. */
const short = (value) => Number(value.toPrecision(12));
/** from, from + step, … to, if the numbers are that. */
function asRange(values, start = 0, stride = 1, count = values.length) {
	const at = (i) => values[start + i * stride] ?? NaN;
	if (count < 4) return void 0;
	const from = short(at(0));
	const step = short(at(1) - at(0));
	if (step === 0 || !Number.isFinite(step)) return void 0;
	for (let i = 0; i < count; i++) if (!near$2(at(i), from + i * step)) return void 0;
	return { range: {
		from,
		to: short(from + (count - 1) * step),
		...step !== 1 && { step }
	} };
}
/** Expression of the numbers in order, as one axis: a range, or windows over one. */
function flatRule(array) {
	const { shape, values } = array;
	const whole = asRange(values);
	if (whole !== void 0) return shape.length === 1 ? whole : { reshape: {
		of: whole,
		shape: [...shape]
	} };
	const steps = shape[1] ?? 1;
	const rows = shape[0] ?? 0;
	const features = size(shape.slice(2));
	if (shape.length < 2 || features !== 1 || rows < 3 || steps < 2) return void 0;
	const first = asRange(values, 0, steps, rows);
	if (first === void 0) return void 0;
	const stride = first.range.step ?? 1;
	for (let r = 0; r < rows; r++) for (let s = 0; s < steps; s++) if (!near$2(values[r * steps + s] ?? NaN, first.range.from + (r + s) * stride)) return void 0;
	const to = short(first.range.to + (steps - 1) * stride);
	const windows = { windows: {
		of: { range: {
			...first.range,
			to
		} },
		steps
	} };
	return shape.length === 2 ? windows : { reshape: {
		of: windows,
		shape: [...shape]
	} };
}
/** Columns of which each is a range. */
function columnRule({ shape, values }) {
	const last = shape.at(-1) ?? 1;
	const rows = size(shape) / last;
	if (shape.length < 2 || last < 2 || last > 20) return void 0;
	const columns = [];
	for (let c = 0; c < last; c++) {
		const column = asRange(values, c, last, rows);
		if (column === void 0) return void 0;
		columns.push(column);
	}
	const table = { columns };
	return shape.length === 2 ? table : { reshape: {
		of: table,
		shape: [...shape]
	} };
}
/** Numbers written out, nested as deep as the array has axes. */
function inline({ shape, values }) {
	const build = (axis, from) => {
		if (axis === shape.length) return values[from] ?? 0;
		const width = size(shape.slice(axis + 1));
		return Array.from({ length: shape[axis] ?? 0 }, (_, i) => build(axis + 1, from + i * width));
	};
	return build(0, 0);
}
/** The rule that plainly made an array, if there is one. */
function ruleOf(array) {
	if (array.values.length > mostLooked) return void 0;
	return flatRule(array) ?? columnRule(array);
}
/** What is done with each sample of the inputs to give the targets, if it plainly is one of the format's ways. */
function targetRule(inputs, targets) {
	const rows = inputs.shape[0] ?? 0;
	if (rows < 4 || size(targets.shape) !== rows || inputs.values.length > mostLooked) return void 0;
	const width = inputs.values.length / rows;
	const folds = {
		rowSum: sum,
		rowProduct: product,
		rowMean: (row) => sum(row) / row.length
	};
	for (const [name, fold] of Object.entries(folds)) {
		const made = Array.from({ length: rows }, (_, r) => fold(Array.from({ length: width }, (_, i) => inputs.values[r * width + i] ?? 0)));
		const [a = 0] = made;
		const by = short((targets.values[0] ?? 0) / a);
		const scale = Number.isInteger(by) && name !== "rowProduct" ? by : 1;
		if (scale === 0 || !made.every((value, i) => near$2(scale * value, targets.values[i] ?? NaN))) continue;
		const of = scale === 1 ? "inputs" : { scale: {
			of: "inputs",
			by: scale
		} };
		if (name === "rowSum") return { rowSum: of };
		return name === "rowProduct" ? { rowProduct: of } : { rowMean: of };
	}
}
const sum = (row) => row.reduce((a, b) => a + b, 0);
const product = (row) => row.reduce((a, b) => a * b, 1);
/** Whether an array stands in the suite itself: in one line, or in a few of a row each; else a table is easier to read. */
function isSmall({ shape, values }) {
	if (values.length > mostInline) return false;
	const lists = shape.slice(0, -1).reduce((all, n) => all * n + 1, 0);
	const characters = Array.from(values).join(", ").length + 4 * lists;
	const rows = shape.length > 1 ? shape[0] ?? 1 : 1;
	return characters <= mostCharacters || rows > 1 && rows <= mostLines && characters <= rows * mostCharacters;
}
/** Windows that overlap, samples × steps or samples × steps × features, whatever other axes of 1 they have. */
function windowsOf({ shape, values }) {
	const [rows = 0, ...sample] = shape;
	const axes = sample.filter((n) => n !== 1);
	const [steps = 1, features = 1] = axes;
	const width = steps * features;
	if (rows < 4 || axes.length > 2 || steps < 2 || values.length > mostLooked) return void 0;
	for (let r = 1; r < rows; r++) for (let i = 0; i < width - features; i++) if (values[r * width + i] !== values[(r - 1) * width + i + features]) return void 0;
	const whole = Array.from({ length: (rows - 1 + steps) * features }, (_, i) => {
		const row = Math.min(Math.floor(i / features), rows - 1);
		return values[row * width + i - row * features] ?? NaN;
	});
	if (whole.every((v) => v === whole[0])) return void 0;
	const length = whole.length / features;
	return {
		series: {
			shape: features === 1 ? [length] : [length, features],
			values: whole
		},
		steps
	};
}
// src/capture/files.ts
/** A file of NumPy's, format 1, of doubles. */
function npyOf(shape, values) {
	const said = `{'descr': '<f8', 'fortran_order': False, 'shape': (${shape.map((n) => `${n},`).join(" ")}), }`;
	const header = said.padEnd(Math.ceil((said.length + 11) / 64) * 64 - 11);
	const length = Buffer.alloc(2);
	length.writeUInt16LE(header.length + 1);
	const head = Buffer.concat([
		Buffer.from("NUMPY\0", "latin1"),
		length,
		Buffer.from(`${header}\n`)
	]);
	return Buffer.concat([head, Buffer.from(Float64Array.from(values).buffer)]);
}
/** The arrays of a capture as data expressions, and the files that those need. */
var Arrays = class {
	#folder;
	#names = new Names();
	#files = /* @__PURE__ */ new Map();
	#archives = /* @__PURE__ */ new Map();
	#read = /* @__PURE__ */ new Map();
	#made = /* @__PURE__ */ new Map();
	/** @param folder of the arrays that a script's events refer to */
	constructor(folder) {
		this.#folder = folder;
	}
	read({ npy }) {
		const known = this.#read.get(npy);
		if (known !== void 0) return known;
		const array = readArray(path.join(this.#folder, npy));
		this.#read.set(npy, array);
		return array;
	}
	/**
	* An array as a person would write it: a rule, the numbers themselves, or a file.
	*
	* @param name after which a file is called
	* @param inputs array that "inputs" stands for
	*/
	expression(array, name, inputs, shape) {
		if (inputs !== void 0 && inputs.npy === array.npy) return "inputs";
		const numbers = {
			...this.read(array),
			...shape && { shape }
		};
		const derived = inputs === void 0 ? void 0 : targetRule(this.read(inputs), numbers);
		if (derived !== void 0) return derived;
		const rule = ruleOf(numbers);
		if (rule !== void 0) return rule;
		const overlapping = windowsOf(numbers);
		if (overlapping !== void 0) return this.#windows(overlapping, numbers, name);
		if (isSmall(numbers)) return inline(numbers);
		const table = tableOf(this.read(array));
		const file = this.#fileOf(array, name, table === void 0 ? "npy" : "csv");
		const columns = table === void 0 ? [] : columnsOf(table, file.replace(/\.csv$/, ""), array.columns);
		const read = table === void 0 ? { npy: file } : { csv: {
			file,
			columns
		} };
		const given = columns.length === 1 ? [table?.shape[0] ?? 0] : table?.shape ?? array.shape;
		return numbers.shape.join() === given.join() ? read : { reshape: {
			of: read,
			shape: [...numbers.shape]
		} };
	}
	/** Samples that are windows, by the series itself. */
	#windows({ series, steps }, { shape, values }, name) {
		const windows = { windows: {
			of: this.expression(this.made(series, values instanceof Float32Array), `${name} series`, void 0, series.shape),
			steps
		} };
		const given = [
			shape[0],
			steps,
			...series.shape.slice(1)
		];
		return shape.join() === given.join() ? windows : { reshape: {
			of: windows,
			shape: [...shape]
		} };
	}
	/**
	* Keeps an array that the script has not handed to anything, as those that it has.
	*
	* @param single whether its numbers are float32, which need fewer digits
	*/
	made({ shape, values }, single = false) {
		const bytes = npyOf(shape, values);
		const npy = `${sha256(bytes).slice(0, 24)}.npy`;
		this.#made.set(npy, bytes);
		this.#read.set(npy, {
			shape: [...shape],
			values: single ? Float32Array.from(values) : Float64Array.from(values)
		});
		return {
			npy,
			shape: [...shape],
			dtype: "float64"
		};
	}
	/** One sample of an array. */
	row(sample, name) {
		if (sample === void 0) throw new Error("a probe needs a sample");
		const { values } = this.read(sample.x);
		const shape = sample.x.shape.slice(1);
		const width = shape.reduce((a, b) => a * b, 1);
		const own = Array.from({ length: width }, (_, i) => values[sample.row * width + i] ?? 0);
		if (width <= 300) return inline({
			shape: shape.length === 0 ? [1] : shape,
			values: own
		});
		const file = { npy: this.#fileOf(sample.x, name, "npy") };
		return (sample.x.shape[0] ?? 1) === 1 ? file : { slice: {
			of: file,
			from: sample.row,
			to: sample.row + 1
		} };
	}
	/** The file of several arrays by their names. */
	archive(name, parts) {
		const file = `${this.#names.take(idOf(name, "weights"))}.npz`;
		this.#archives.set(file, parts);
		return file;
	}
	/** The file beside the suite for an array, one for each kind in which it is wanted. */
	#fileOf(array, name, kind) {
		const key = `${array.npy} ${kind} ${array.columns?.join() ?? ""}`;
		const known = this.#files.get(key);
		if (known !== void 0) return known.name;
		const file = `${this.#names.take(idOf(name, "data"))}.${kind}`;
		this.#files.set(key, {
			array,
			name: file
		});
		return file;
	}
	/** Files beside the suite, by name. */
	contents() {
		const bytes = (npy) => this.#made.get(npy) ?? readFileSync(path.join(this.#folder, npy));
		const single = [...this.#files.values()].map(({ array, name }) => {
			const table = name.endsWith(".csv") ? tableOf(this.read(array)) : void 0;
			return {
				name,
				content: table === void 0 ? bytes(array.npy) : Buffer.from(csvOf(table, name.replace(/\.csv$/, ""), array.columns))
			};
		});
		const several = [...this.#archives].map(([name, parts]) => ({
			name,
			content: Buffer.from(zipSync(Object.fromEntries(parts.map(([key, { npy }]) => [`${key}.npy`, bytes(npy)])), { mtime: new Date(1980, 0, 1) }))
		}));
		return [...single, ...several];
	}
};
// src/capture/repeats.ts
/**
* Trainings of the same line, of the same model on the same data, as one with the others as its repetitions: scripts train a model
* several times over to report the mean, and what differs then is chance alone.
*/
function joinRepeats(all) {
	const first = /* @__PURE__ */ new Map();
	const joined = [];
	for (const one of all) {
		const key = keyOf$1(one);
		const at = key === void 0 ? void 0 : first.get(key);
		const before = at === void 0 ? void 0 : joined[at];
		if (at !== void 0 && before !== void 0) {
			joined[at] = {
				...before,
				repeats: [...before.repeats ?? [], one]
			};
			continue;
		}
		if (key !== void 0) first.set(key, joined.length);
		joined.push(one);
	}
	return joined;
}
/**
* What repetitions have in common. Undefined for a model that goes on from something or is trained again itself, and for one that is
* not translated: a loss of the script's own may be another one each time, under the same name.
*/
function keyOf$1({ fit, compile, until, obstacle }) {
	const { model, data, validation } = fit;
	const given = model.layers.some((l) => l.weightsGiven === true || l.weightsTaken === true || l.adapted);
	if (obstacle !== void 0 || model.config === void 0 || Number.isFinite(until)) return void 0;
	if (given || model.goesOn === true || isOwn(compile?.settings.loss)) return void 0;
	return JSON.stringify([
		[fit.file, fit.line],
		settingsOf({
			fit,
			compile
		}),
		fit.callbacks.map(({ attributes: { filepath: _, ...own }, schedule }) => [own, schedule]),
		[data, validation]
	]);
}
/** Whether something of the script's own is in what compile was given. */
const isOwn = (settings) => JSON.stringify(settings)?.includes("\"own\":true") === true;
/** What trainings of a loop have in common, without the names that Keras counts on. */
const settingsOf = ({ fit, compile }) => JSON.stringify([
	fit.model.config,
	compile?.settings,
	fit.arguments,
	fit.classWeight,
	fit.callbacks.map(({ class: kind, given }) => [kind, given])
]).replace(/_\d+"/g, "\"");
/**
* The numbers of the first of several repetitions, each with the mean over all where the script has printed that.
*
* @param measures of each repetition, the first one's first
*/
function meansOf(measures, { repeats = [] }) {
	const [first = [], ...others] = measures;
	const last = repeats.at(-1);
	if (last === void 0) return [...first];
	const end = Math.max(last.fit.n, ...last.evaluates.map((e) => e.n), ...last.predicts.map((e) => e.n));
	return first.map((measure) => {
		const same = others.flatMap((all) => all.find((m) => m.id === measure.id && m.kind === measure.kind) ?? []);
		const values = [measure, ...same].map((m) => m.values);
		if (same.length < repeats.length || measure.kind === "predict") return measure;
		const printed = findPrinted([values.reduce((sum, [value = NaN]) => sum + value, 0) / values.length], last.prints, end)?.[0];
		return printed === void 0 ? measure : {
			...measure,
			mean: {
				digits: printed.digits,
				runs: values.length
			}
		};
	});
}
// src/capture/scalers.ts
const numbers = (value) => Array.isArray(value) && value.every((v) => typeof v === "number") ? value : [];
const isLike = (value, wanted) => JSON.stringify(value) === JSON.stringify(wanted);
/** @returns undefined for what the format has not: other scalers, and other settings than those they have by themselves */
function scalerBy({ what, settings, fitted }) {
	const key = JSON.stringify([
		what,
		settings,
		fitted
	]);
	const single = (name) => {
		const all = numbers(fitted[name]);
		const [value] = all;
		return all.length === 1 && value !== void 0 ? Number(digitsOf(value, Math.fround(value) === value)) : void 0;
	};
	if (what === "StandardScaler" && settings.with_mean === true && settings.with_std === true) {
		const [mean, deviation] = [single("mean_"), single("scale_")];
		const known = mean !== void 0 && deviation !== void 0 ? {
			mean,
			deviation
		} : void 0;
		return {
			key,
			source: "standardise",
			known: known && { standardise: { fit: known } }
		};
	}
	if (what === "MinMaxScaler" && settings.clip !== true) {
		const [low = 0, high = 1] = numbers(settings.feature_range);
		const to = low === 0 && high === 1 ? {} : { to: [low, high] };
		const [least, greatest] = [single("data_min_"), single("data_max_")];
		return {
			key,
			source: "to" in to ? { minMax: to } : "minMax",
			known: least !== void 0 && greatest !== void 0 ? { minMax: {
				...to,
				fit: [least, greatest]
			} } : void 0
		};
	}
	const plain = settings.with_centering === true && settings.with_scaling === true && settings.unit_variance !== true && isLike(settings.quantile_range, [25, 75]);
	return what === "RobustScaler" && plain ? {
		key,
		source: "robust",
		known: void 0
	} : void 0;
}
/** Scaled numbers are the same where float32 has them the same. */
const near$1 = (a, b) => Math.abs(a - b) <= 2e-7 * Math.max(1, Math.abs(b));
/** Whether two arrays hold the same numbers in the same order, whatever their axes. */
function sameNumbers(a, b, arrays) {
	if (a.npy === b.npy) return true;
	const count = ({ shape }) => shape.reduce((all, n) => all * n, 1);
	if (count(a) !== count(b) || a.dtype.startsWith("str") || b.dtype.startsWith("str")) return false;
	const [mine, others] = [arrays.read(a).values, arrays.read(b).values];
	for (let i = 0; i < mine.length; i++) if (!near$1(mine[i] ?? NaN, others[i] ?? NaN)) return false;
	return true;
}
/** Numbers in their units as samples × 1: a series is often handed over as the only row, or without an axis of its own. */
function asColumn(array, arrays) {
	const values = unrounded(Array.from(arrays.read(array).values));
	return arrays.made({
		shape: [values.length, 1],
		values
	});
}
/** Short numbers that a scaler has taken there and back, as they were: 293 and not 292.99998395633935. */
function unrounded(values) {
	const short = values.map((v) => Number(v.toPrecision(6)));
	return short.every((v, i) => near$1(v, values[i] ?? NaN)) ? short : values;
}
/** The call by which numbers were taken back to their units, of those that a model gave. */
const takenBack = (result, transforms, arrays) => isReference(result) ? transforms.find((t) => t.method === "inverse_transform" && isReference(t.of) && isReference(t.result) && sameNumbers(t.of, result, arrays)) : void 0;
/** Finds what arrays were before they were scaled. */
var Before = class {
	#transforms;
	#arrays;
	constructor(transforms, arrays) {
		this.#transforms = transforms;
		this.#arrays = arrays;
	}
	/** The call that gave an array, and what it was given. */
	#made(array, key) {
		for (const call of this.#transforms) {
			const { of, result, method } = call;
			if (method === "inverse_transform" || !isReference(of) || !isReference(result)) continue;
			if (result.shape[0] !== array.shape[0] || key !== void 0 && scalerBy(call)?.key !== key) continue;
			if (!/^str|^U/.test(of.dtype) && sameNumbers(result, array, this.#arrays)) return {
				call,
				of
			};
		}
	}
	/** The scaler of an array that is trained on, where it was fitted on just these rows and gives the same numbers here. */
	fittedOn(array) {
		const made = this.#made(array);
		const scaler = made && scalerBy(made.call);
		if (made === void 0 || scaler === void 0) return void 0;
		const on = this.#transforms.find((t) => (t.method === "fit" || t.method === "fit_transform") && scalerBy(t)?.key === scaler.key);
		if (!isReference(on?.of) || !sameNumbers(on.of, made.of, this.#arrays)) return void 0;
		return this.#gives(scaler.source, made.of, array) ? scaler : void 0;
	}
	/** The array that a scaler was given for this one; of a few samples the rows that they are. */
	of(array, { key }) {
		const made = this.#made(array, key)?.of;
		if (made !== void 0) return made;
		const width = array.shape.at(-1) ?? 1;
		const { values } = this.#arrays.read(array);
		for (const { of, result, ...call } of this.#transforms) {
			if (!isReference(of) || !isReference(result) || result.shape.at(-1) !== width) continue;
			if (call.method === "inverse_transform" || scalerBy({
				of,
				result,
				...call
			})?.key !== key) continue;
			const all = this.#arrays.read(result).values;
			for (let from = 0; from + values.length <= all.length; from += width) {
				let at = 0;
				while (at < values.length && near$1(values[at] ?? NaN, all[from + at] ?? NaN)) at++;
				if (at < values.length) continue;
				const own = Array.from(this.#arrays.read(of).values).slice(from, from + values.length);
				return this.#arrays.made({
					shape: array.shape,
					values: own
				});
			}
		}
	}
	/** Numbers that a scaler of a single column has made, as they were before, in the fewest digits that give the same again. */
	back(array, known) {
		const { shape, values } = this.#arrays.read(array);
		const [column] = fitScaler(scalerOf(known), {
			shape: [1, 1],
			values: [0]
		});
		if (column === void 0) return void 0;
		const { subtract, divide, multiply, add } = column;
		const exact = Array.from(values, (v) => (v - add) / multiply * divide + subtract);
		for (let digits = 2; digits < 15; digits++) {
			const own = exact.map((v) => Number(v.toPrecision(digits)));
			if (own.every((v, i) => near$1((v - subtract) / divide * multiply + add, values[i] ?? NaN))) return this.#arrays.made({
				shape,
				values: own
			});
		}
	}
	#gives(source, of, array) {
		const raw = this.#arrays.read(of);
		const scaler = scalerOf(source);
		const fitted = fitScaler(scaler, raw);
		const wanted = this.#arrays.read(array).values;
		return Array.from(raw.values).every((value, i) => {
			const { subtract, divide, multiply, add } = fitted[i % fitted.length];
			return near$1((value - subtract) / divide * multiply + add, wanted[i] ?? NaN);
		});
	}
};
// src/capture/folds.ts
/**
* Trainings of the same line, each on other rows of the same data, as one training over folds; where they are not plainly that,
* what keeps them from being translated is said of all as one.
*/
function joinFolds(all, folds, arrays) {
	const lines = /* @__PURE__ */ new Map();
	for (const one of all) {
		const at = `${one.fit.file}:${one.fit.line}`;
		lines.set(at, [...lines.get(at) ?? [], one]);
	}
	return [...lines.values()].flatMap((group) => {
		const parts = new Set(group.map((g) => JSON.stringify(g.fit.data.x)));
		if (group.length < 2 || parts.size < group.length) return group;
		const joined = joinedOf(group, folds, arrays);
		if (joined !== void 0) return [joined];
		if (parts.size < 3) return group;
		const why = "the same line trains a model for each of several parts of the data";
		const [one] = group;
		return one === void 0 ? [] : [{
			...one,
			whole: true,
			obstacle: one.obstacle ?? {
				why,
				file: one.fit.file,
				line: one.fit.line
			}
		}];
	});
}
function joinedOf(group, events, arrays) {
	const [first, last] = [group[0], group.at(-1)];
	if (first === void 0 || last === void 0) return void 0;
	if (group.some((g) => g.obstacle !== void 0 || settingsOf(g) !== settingsOf(first))) return void 0;
	const parts = group.map(partsOf).filter((p) => p !== void 0);
	if (parts.length < group.length) return void 0;
	const validated = first.evaluates.length !== 1;
	const event = events.findLast((e) => e.n < first.fit.n && e.tests.length === group.length);
	const plain = foldsOf(unscaled(group, parts, arrays), event, arrays);
	const folds = plain === void 0 ? void 0 : {
		...plain,
		validated
	};
	if (folds === void 0) return void 0;
	return {
		...first,
		folds,
		until: Number.POSITIVE_INFINITY,
		evaluates: group.flatMap((g) => g.evaluates),
		histories: group.map((g) => g.fit.history),
		predicts: [],
		metrics: [],
		prints: last.prints
	};
}
function partsOf({ fit, evaluates }) {
	const one = (block) => block?.length === 1 ? block[0] : void 0;
	const tested = evaluates.length === 1 ? evaluates[0]?.data : fit.validation;
	const [x, y] = [one(blockOf(fit.data.x)), one(blockOf(fit.data.y))];
	const held = {
		x: one(blockOf(tested?.x)),
		y: one(blockOf(tested?.y))
	};
	if (x === void 0 || y === void 0 || held.x === void 0 || held.y === void 0) return void 0;
	return {
		x,
		y,
		held: {
			x: held.x,
			y: held.y
		}
	};
}
/** The parts as they were before each fold scaled its own, where all did so in the same way. */
function unscaled(group, parts, arrays) {
	const before = new Before(group[0]?.transforms ?? [], arrays);
	const scalers = parts.map((p) => before.fittedOn(p.x));
	const [scaler] = scalers;
	const source = JSON.stringify(scaler?.source);
	if (scaler === void 0 || scalers.some((s) => JSON.stringify(s?.source) !== source)) return {
		parts,
		scaler: void 0
	};
	const raw = parts.flatMap((p, i) => {
		const own = scalers[i] ?? scaler;
		const [x, held] = [before.of(p.x, own), before.of(p.held.x, own)];
		return x && held ? [{
			...p,
			x,
			held: {
				...p.held,
				x: held
			}
		}] : [];
	});
	return raw.length === parts.length ? {
		parts: raw,
		scaler
	} : {
		parts,
		scaler: void 0
	};
}
/** The data that parts are the folds of, where the format takes the same rows for them. */
function foldsOf({ parts, scaler }, event, arrays) {
	const rows = (r) => r.shape[0] ?? 0;
	const samples = parts.reduce((sum, p) => sum + rows(p.held.x), 0);
	if (parts.some((p) => rows(p.x) + rows(p.held.x) !== samples || rows(p.y) !== rows(p.x))) return void 0;
	let next = 0;
	const places = parts.map(({ held }, i) => {
		const noted = event?.tests[i];
		if (noted !== void 0) return Array.from(arrays.read(noted).values);
		return Array.from({ length: rows(held.x) }, () => next++);
	});
	if (places.some((p, i) => p.length !== rows(parts[i]?.held.x))) return void 0;
	const [x, y] = ["x", "y"].map((part) => joined(parts.map((p) => p.held[part]), places, arrays));
	if (x === void 0 || y === void 0) return void 0;
	const { shuffle, random_state: state } = event?.settings ?? {};
	const split = {
		folds: parts.length,
		...shuffle === true && (typeof state === "number" ? { randomState: state } : { by: "seed" }),
		...event?.what === "StratifiedKFold" && { stratify: true }
	};
	const held = split.by === "seed" ? places : heldBy(split, arrays.read(y));
	const same = parts.every((p, i) => {
		const taken = new Set(held?.[i]);
		const kept = Array.from({ length: samples }, (_, r) => r).filter((r) => !taken.has(r));
		return held?.[i]?.join() === places[i]?.join() && sameNumbers(rowsOf(x, kept, arrays), p.x, arrays) && sameNumbers(rowsOf(y, kept, arrays), p.y, arrays);
	});
	const [first] = split.by === "seed" ? places : [];
	return same ? {
		split,
		x,
		y,
		scaler,
		...first && { first }
	} : void 0;
}
/** The rows that the format holds out in each fold; undefined where it can make no such folds. */
function heldBy(split, targets) {
	const notDrawn = () => {
		throw new Error("no seed decides of these folds");
	};
	try {
		return allSplits(split, targets, notDrawn, "").map((s) => s.held);
	} catch {
		return;
	}
}
/** The whole array of parts whose rows have these places in it. */
function joined(parts, places, arrays) {
	const [first] = parts;
	const own = first?.shape.slice(1) ?? [];
	const width = own.reduce((a, b) => a * b, 1);
	const rows = places.reduce((sum, p) => sum + p.length, 0);
	const values = Array.from({ length: rows * width }, () => 0);
	parts.forEach((part, i) => {
		const given = arrays.read(part).values;
		places[i]?.forEach((place, r) => {
			for (let k = 0; k < width; k++) values[place * width + k] = given[r * width + k] ?? 0;
		});
	});
	return arrays.made({
		shape: [rows, ...own],
		values
	});
}
function rowsOf(whole, rows, arrays) {
	const own = whole.shape.slice(1);
	const width = own.reduce((a, b) => a * b, 1);
	const { values } = arrays.read(whole);
	const taken = rows.flatMap((r) => Array.from({ length: width }, (_, k) => values[r * width + k] ?? 0));
	return arrays.made({
		shape: [rows.length, ...own],
		values: taken
	});
}
// src/capture/gates.ts
const kinds = ["lstm", "gru"];
/**
* The activation of the gates, where no layer of the script says it: Keras changed its default in 2.3, so that it is
* written once, as an assumption with the other value beside it, and is taken out of the layers.
*/
function sharedGates(problems, all, { version, asked }) {
	if (all.flatMap((m) => Object.values(m.trained.fit.model.calls ?? {})).some((c) => c.given?.some((g) => g === "recurrent_activation" || g === "inner_activation"))) return void 0;
	const options = problems.flatMap((p) => Object.values(p.variants).flatMap((v) => v.layers ?? [])).flatMap(gatesOf);
	const keras = asked === void 0 || asked === "any" ? version : asked;
	const layers = {};
	const marks = {};
	for (const kind of kinds) {
		const mine = options.filter((o) => o.kind === kind);
		const value = mine[0]?.options.recurrentActivation;
		if (typeof value !== "string" || mine.some((o) => o.options.recurrentActivation !== value)) continue;
		layers[kind] = { recurrentActivation: value };
		marks[`${kind}.recurrentActivation`] = {
			assumed: `The default of Keras ${keras}; the script does not set it. Keras up to 2.2 had hardSigmoid, and sigmoid since.`,
			alternatives: [value === "sigmoid" ? "hardSigmoid" : "sigmoid"]
		};
		for (const o of mine) delete o.options.recurrentActivation;
	}
	return Object.keys(layers).length > 0 ? {
		layers,
		marks
	} : void 0;
}
/** Options of the layers with gates, those inside of wrappers too. */
function gatesOf(layer) {
	if (typeof layer === "string") return [];
	return Object.entries(layer).flatMap(([kind, options]) => {
		if (typeof options !== "object" || options === null) return [];
		const inner = "layer" in options ? gatesOf(options.layer) : [];
		return kinds.some((k) => k === kind) ? [{
			kind,
			options
		}, ...inner] : inner;
	});
}
// src/capture/metric-names.ts
const byName = {
	mse: "meanSquaredError",
	meansquarederror: "meanSquaredError",
	rmse: "rootMeanSquaredError",
	rootmeansquarederror: "rootMeanSquaredError",
	mae: "meanAbsoluteError",
	meanabsoluteerror: "meanAbsoluteError",
	mape: "meanAbsolutePercentageError",
	meanabsolutepercentageerror: "meanAbsolutePercentageError",
	msle: "meanSquaredLogarithmicError",
	meansquaredlogarithmicerror: "meanSquaredLogarithmicError",
	logcosh: "logcosh",
	poisson: "poisson",
	r2score: "r2Score",
	r2: "r2Score",
	cosinesimilarity: "cosineSimilarity",
	binaryaccuracy: "binaryAccuracy",
	categoricalaccuracy: "categoricalAccuracy",
	sparsecategoricalaccuracy: "sparseCategoricalAccuracy",
	precision: "precision",
	recall: "recall",
	binarycrossentropy: "binaryCrossentropy",
	categoricalcrossentropy: "categoricalCrossentropy",
	sparsecategoricalcrossentropy: "sparseCategoricalCrossentropy",
	auc: "auc",
	topkcategoricalaccuracy: "topKCategoricalAccuracy",
	sparsetopkcategoricalaccuracy: "sparseTopKCategoricalAccuracy",
	kldivergence: "kullbackLeiblerDivergence",
	kullbackleiblerdivergence: "kullbackLeiblerDivergence"
};
const byLoss = {
	meanSquaredError: "meanSquaredError",
	meanAbsoluteError: "meanAbsoluteError",
	meanAbsolutePercentageError: "meanAbsolutePercentageError",
	meanSquaredLogarithmicError: "meanSquaredLogarithmicError",
	logcosh: "logcosh",
	poisson: "poisson",
	binaryCrossentropy: "binaryCrossentropy",
	categoricalCrossentropy: "categoricalCrossentropy",
	sparseCategoricalCrossentropy: "sparseCategoricalCrossentropy",
	kullbackLeiblerDivergence: "kullbackLeiblerDivergence"
};
/** Which accuracy Keras means by "accuracy" (keras/src/trainers/compile_utils.py, get_metric): the targets decide. */
function accuracyOf(loss, y) {
	if (loss === "sparseCategoricalCrossentropy") return "sparseCategoricalAccuracy";
	if (loss === "categoricalCrossentropy") return "categoricalAccuracy";
	return (y === void 0 ? 1 : y.shape.slice(1).at(-1) ?? 1) === 1 || loss === "binaryCrossentropy" ? "binaryAccuracy" : "categoricalAccuracy";
}
/** The metric of a name or class of Keras' that does not depend on the loss. */
function byPlainName(name) {
	const plain = name.replace(/_/g, "").toLowerCase();
	return Object.hasOwn(byName, plain) ? byName[plain] : void 0;
}
/** The format's metric of a name that Keras logs. */
function metricOf(name, loss, y) {
	const plain = name.replace(/^val_/, "").replace(/_\d+$/, "");
	if (plain === "loss") return loss === void 0 ? void 0 : byLoss[loss];
	if (plain === "accuracy" || plain === "acc") return accuracyOf(loss, y);
	return byPlainName(plain);
}
// src/capture/asked-metrics.ts
/** Options of Keras' metrics that make another number of them, with the value at which they do not. */
const usual = {
	threshold: .5,
	thresholds: null,
	class_id: null,
	top_k: null,
	k: 5,
	num_thresholds: 200,
	summation_method: "interpolation",
	multi_label: false,
	from_logits: false,
	label_smoothing: 0,
	ignore_class: null,
	axis: -1
};
/**
* The format's metric of a name that Keras logs, by what the script has asked for under it.
*
* @param asked metrics as compile was given them: names, functions and objects, in lists or by output
*/
function metricAsked(name, loss, y, asked) {
	const said = askedBy(name.replace(/^val_/, ""), asked);
	if (said === void 0) return metricOf(name, loss, y);
	return said === "other" ? void 0 : said;
}
/**
* What the script has asked for under the name that Keras logs: the format's metric, `'other'` where it is none of the format's
* (an own function, an own threshold), or undefined where it was asked for by that name alone.
*/
function askedBy(name, metrics) {
	for (const asked of flat(metrics)) {
		const { function: named, class: kind, own, config } = asked;
		if (typeof named === "string") {
			if (named === name && own === true) return "other";
			continue;
		}
		if (!isObject$3(config) || config.name !== name) continue;
		if (own === true || typeof kind !== "string") return "other";
		if (kind === "MeanMetricWrapper") return "other";
		const { curve = "ROC", ...options } = config;
		if (Object.entries(options).some(([option, value]) => Object.hasOwn(usual, option) && value !== usual[option])) return "other";
		if (kind === "AUC" && curve === "PR") return "prAuc";
		return byPlainName(kind) ?? "other";
	}
}
/** Objects of a list or mapping of metrics. */
function flat(value) {
	if (Array.isArray(value)) return value.flatMap(flat);
	if (!isObject$3(value)) return [];
	return typeof value.class === "string" || typeof value.function === "string" ? [value] : Object.values(value).flatMap(flat);
}
// src/capture/meaning.ts
/** The format's metric of a name that Keras has for a number, and which output it is about. */
function meaningOf(name, known, y) {
	const { outputs = [], logits = false, training, layers, asked } = known ?? {};
	if (/Regularizer"/.test(JSON.stringify(layers ?? [])) && /^(val_)?loss$/.test(name)) return { metric: void 0 };
	const loss = training?.loss;
	const lossAt = (i) => typeof loss === "object" ? loss[outputs[i]?.layer ?? ""] : loss;
	if (outputs.length <= 1) {
		const metric = metricAsked(name, lossAt(0), y?.[0], asked);
		return { metric: logits && isThresholded(metric) ? void 0 : metric };
	}
	const plain = name.replace(/^val_/, "");
	const longest = outputs.flatMap(({ keras }, i) => [keras.key, keras.name].flatMap((own) => own !== void 0 && plain.startsWith(`${own}_`) ? [{
		output: i,
		rest: plain.slice(own.length + 1)
	}] : [])).toSorted((a, b) => a.rest.length - b.rest.length)[0];
	if (longest === void 0) return { metric: void 0 };
	const { output, rest } = longest;
	return {
		metric: metricAsked(rest, lossAt(output), y?.[output], asked),
		output
	};
}
const isThresholded = (metric) => metric !== void 0 && binaryMetrics.includes(metric) && metric !== "binaryCrossentropy";
// src/capture/fold-measures.ts
/** The numbers of a training over folds: the means of what each fold's model gave on the samples that it held out. */
function measuresOfFolds(trained, known) {
	const { fit, evaluates, histories = [], prints, folds } = trained;
	const names = new Names();
	const tested = folds?.validated === true ? fit.validation : evaluates[0]?.data;
	const [x, y] = [blockOf(tested?.x, known?.inputs), blockOf(tested?.y, known?.outputs)];
	const on = x && y && {
		x,
		y,
		name: "x-test"
	};
	const last = Math.max(fit.n, ...evaluates.map((e) => e.n));
	return (folds?.validated === true ? Object.keys(fit.history).filter((name) => name.startsWith("val_")).map((name) => [name, histories.map((h) => Number(h[name]?.at(-1)))]) : (evaluates[0]?.names ?? []).map((name, i) => [name, evaluates.map((e) => e.values[i] ?? NaN)])).map(([name, values]) => {
		const mean = values.reduce((a, b) => a + b, 0) / values.length;
		return {
			id: names.take(idOf(name, "metric")),
			kind: "evaluate",
			name,
			...meaningOf(name, known, y),
			values: [mean],
			on,
			sample: void 0,
			printed: findPrinted([mean], prints, last),
			line: fit.line
		};
	});
}
// src/capture/truths.ts
/** The targets that a script has split off together with samples, which it may have scaled since. */
function splitOffWith(x, name, { splits, transforms }, arrays) {
	const [given] = x;
	if (given === void 0 || x.length > 1) return [];
	const before = transforms.flatMap(({ method, of, result }) => method !== "inverse_transform" && isNumbers(of) && isNumbers(result) && sameNumbers(result, given, arrays) ? [of] : []);
	const rows = given.shape[0];
	return splits.flatMap(({ parts }) => {
		const at = parts.findIndex((part) => isNumbers(part) && [given, ...before].some((one) => sameNumbers(one, part, arrays)));
		return parts.flatMap((part, i) => at >= 0 && i !== at && i % 2 === at % 2 && isNumbers(part) && part.shape[0] === rows ? [{
			x,
			y: [part],
			name
		}] : []);
	});
}
const isNumbers = (stored) => isReference(stored) && !/^str|^U/.test(stored.dtype);
/**
* An accuracy of class numbers, of a model that learns one number for each class, as that of such targets: a suite has the targets
* that are evaluated as it has those that are trained on.
*
* @param others measures of the same model, whose targets may be these
*/
function asTrained(measure, trainedOn, others, arrays) {
	const [wanted] = blockOf(trainedOn) ?? [];
	const [labels] = measure.on?.y ?? [];
	const classes = wanted?.shape.length === 2 ? wanted.shape[1] ?? 1 : 1;
	if (measure.metric !== "sparseCategoricalAccuracy" || labels === void 0 || classes < 2) return measure;
	const given = Array.from(arrays.read(labels).values);
	if (!given.every((c) => Number.isInteger(c) && c >= 0 && c < classes)) return measure;
	const values = given.flatMap((c) => Array.from({ length: classes }, (_, k) => k === c ? 1 : 0));
	const made = arrays.made({
		shape: [given.length, classes],
		values
	});
	const { x, name } = measure.on;
	const known = others.find(({ on }) => on !== void 0 && keyOfBlock(on.x) === keyOfBlock(x) && on.y[0] !== void 0 && sameNumbers(on.y[0], made, arrays));
	const id = measure.id.replace(/^sparse-/, "");
	return {
		...measure,
		id,
		metric: "categoricalAccuracy",
		on: {
			x,
			name,
			y: known?.on?.y ?? [made]
		}
	};
}
// src/capture/recognised.ts
/** Fewer digits than that may be another number's by chance. */
const fewestDigits = 3;
/**
* Numbers that a script has made of a model's predictions in its own way, as `np.mean(classes == y_test)`, and printed: what was
* predicted is held to the targets by the format's metrics, and a printed number that is one of them, digit for digit, is that.
*/
function recognised({ prints, until, transforms, splits }, predicted, pairs, inputs, classes, arrays) {
	const found = [];
	for (const { x, xName, result, n, scaler } of predicted) {
		const given = blockOf(x, inputs);
		if (given === void 0 || !isReference(result)) continue;
		const own = pairs.find((p) => keyOfBlock(p.x) === keyOfBlock(given) && p.y.length === 1);
		const truths = scaler === void 0 ? own === void 0 ? splitOffWith(given, xName ?? "x-test", {
			splits,
			transforms
		}, arrays) : [own] : inUnits(result, scaler, transforms, arrays).map((y) => ({
			x: given,
			y: [y],
			name: xName ?? "x-test"
		}));
		const made = arrays.read(result).values;
		for (const pair of truths) {
			const [y] = pair.y;
			if (y === void 0) continue;
			const truth = arrays.read(y).values;
			const rows = given[0]?.shape[0] ?? 0;
			const candidates = classes && scaler === void 0 && Array.from(truth).every(Number.isInteger) ? accuracies(made, truth, rows) : made.length === truth.length ? errors(made, truth).filter(([metric]) => metric !== "r2Score" || truth.length === rows) : [];
			for (const [metric, value] of candidates) {
				const printed = findPrinted([value], prints, n, until);
				const digits = printed?.[0]?.token.text.replace(/e.*$/i, "").replace(/^[-+]?0*\.?0*|\D/g, "") ?? "";
				if (printed === void 0 || digits.length < fewestDigits) continue;
				if (found.some((m) => m.metric === metric && m.on && keyOfBlock(m.on.x) === keyOfBlock(given))) continue;
				found.push({
					id: idOf(metric, "metric"),
					kind: "printed",
					name: metric,
					metric,
					values: [value],
					scaler,
					on: pair,
					sample: void 0,
					printed,
					line: printed[0]?.print.line
				});
			}
		}
	}
	return found;
}
/** What may be the truth of predictions that were taken back to their units: what the script has in them of as many samples. */
function inUnits(result, { key }, transforms, arrays) {
	const count = ({ shape }) => shape.reduce((a, b) => a * b, 1);
	return transforms.flatMap((t) => {
		const units = t.method === "inverse_transform" ? t.result : t.of;
		if (!(isReference(units) && count(units) === count(result) && units.npy !== result.npy) || scalerBy(t)?.key !== key) return [];
		return [asColumn(units, arrays)];
	});
}
function errors(made, truth) {
	const n = made.length;
	const off = Array.from(made, (v, i) => v - (truth[i] ?? NaN));
	const mean = (values) => values.reduce((a, b) => a + b, 0) / n;
	const squares = mean(off.map((o) => o * o));
	const center = mean(Array.from(truth));
	const spread = mean(Array.from(truth, (t) => (t - center) ** 2));
	return [
		["rootMeanSquaredError", Math.sqrt(squares)],
		["meanSquaredError", squares],
		["meanAbsoluteError", mean(off.map(Math.abs))],
		["r2Score", 1 - squares / spread]
	];
}
/** The share of samples whose class is right: of yes and no, of the class by its number, or of one number for each class. */
function accuracies(made, truth, rows) {
	const outputs = made.length / rows;
	const best = (values, row, width) => {
		let first = 0;
		for (let c = 1; c < width; c++) if ((values[row * width + c] ?? 0) > (values[row * width + first] ?? 0)) first = c;
		return first;
	};
	const shareOf = (right) => {
		let count = 0;
		for (let row = 0; row < rows; row++) if (right(row)) count++;
		return count / rows;
	};
	if (outputs === 1 && truth.length === rows) return [["binaryAccuracy", shareOf((r) => ((made[r] ?? 0) > .5 ? 1 : 0) === truth[r])]];
	if (truth.length === rows) return [["sparseCategoricalAccuracy", shareOf((r) => best(made, r, outputs) === truth[r])]];
	return truth.length === made.length ? [["categoricalAccuracy", shareOf((r) => best(made, r, outputs) === best(truth, r, outputs))]] : [];
}
// src/capture/scores.ts
const scores = {
	mean_squared_error: "meanSquaredError",
	root_mean_squared_error: "rootMeanSquaredError",
	mean_absolute_error: "meanAbsoluteError",
	r2_score: "r2Score",
	roc_auc_score: "rocAuc",
	average_precision_score: "averagePrecision",
	log_loss: "logLoss"
};
/** What scikit-learn takes of classes, where it is given no average. */
const classScores = {
	balanced_accuracy_score: "balancedAccuracy",
	matthews_corrcoef: "matthewsCorrelation"
};
/** The same of several classes, by the average that it is asked for. */
const averaged = {
	"precision_score macro": "macroPrecision",
	"recall_score macro": "macroRecall",
	"f1_score macro": "macroF1Score",
	"precision_score weighted": "weightedPrecision",
	"f1_score weighted": "weightedF1Score"
};
/** The format's metric of a function of scikit-learn, or of an estimator's score, if what it was given is what the model gave. */
function scoreOf(event, result, arrays) {
	const { prediction, truth, arguments: given = {} } = event;
	const what = event.event === "score" ? event.metric ?? "" : event.what;
	if (!isReference(prediction) || !isReference(result) || !isReference(truth)) return void 0;
	if (Object.keys(given).filter((name) => given[name] !== null && ![
		"average",
		"zero_division",
		"squared"
	].includes(name)).length > 0) return void 0;
	const average = typeof given.average === "string" ? given.average : void 0;
	const [said, made] = [arrays.read(prediction), arrays.read(result)];
	const same = said.values.length === made.values.length;
	const equal = (make) => Array.from(said.values).every((v, i) => v === make(i));
	const at = (i) => made.values[i] ?? 0;
	if (same && equal(at)) {
		if (given.squared === false && what === "mean_squared_error") return "rootMeanSquaredError";
		return average === void 0 && Object.hasOwn(scores, what) ? scores[what] : void 0;
	}
	const classes = made.values.length / Math.max(1, said.values.length);
	const binary = same && equal((i) => at(i) > .5 ? 1 : 0);
	const best = (i) => {
		let first = 0;
		for (let c = 1; c < classes; c++) if (at(i * classes + c) > at(i * classes + first)) first = c;
		return first;
	};
	const several = Number.isInteger(classes) && classes >= 2 && equal(best);
	if (!binary && !several) return void 0;
	const byAverage = averaged[`${what} ${average ?? ""}`];
	if (byAverage !== void 0) return byAverage;
	if (average !== void 0 && average !== "binary") return void 0;
	if (Object.hasOwn(classScores, what)) return classScores[what];
	if (binary) {
		const yes = {
			accuracy_score: "binaryAccuracy",
			precision_score: "precision",
			recall_score: "recall",
			f1_score: "f1Score"
		};
		return Object.hasOwn(yes, what) ? yes[what] : void 0;
	}
	return what === "accuracy_score" && truth.shape.slice(1).every((n) => n === 1) ? "sparseCategoricalAccuracy" : void 0;
}
// src/capture/measures.ts
/** So many samples of one call of predict still become probes. */
const mostProbes = 4;
/** So many numbers a sample has at most that becomes a probe. */
const mostNumbers$1 = 2e3;
/** All numbers that a script took of a model that it trained, in order. */
function measuresOf(trained, known, arrays) {
	if (trained.whole === true) return [];
	if (trained.folds !== void 0) return measuresOfFolds(trained, known);
	return meansOf([trained, ...trained.repeats ?? []].map((one) => measuresOfOne(one, known, arrays)), trained);
}
function measuresOfOne(trained, known, arrays) {
	const { evaluates, metrics, predicts, prints, fit, until, transforms } = trained;
	const find = (values, after) => findPrinted(values, prints, after, until);
	const on = (x, y, name) => {
		const [inputs, targets] = [blockOf(x, known?.inputs), blockOf(y, known?.outputs)];
		return inputs && targets ? {
			x: inputs,
			y: targets,
			name: name ?? "x-test"
		} : void 0;
	};
	const found = [];
	for (const event of evaluates) {
		const data = on(event.data.x, event.data.y, event.xName);
		event.names.forEach((name, i) => {
			const value = event.values[i];
			if (value === void 0) return;
			found.push({
				id: idOf(name, "metric"),
				kind: "evaluate",
				name,
				...meaningOf(name, known, data?.y),
				values: [value],
				on: data,
				sample: void 0,
				printed: find([value], event.n),
				line: event.line
			});
		});
	}
	const given = predicts.flatMap((p) => {
		const back = takenBack(p.result, transforms, arrays);
		const scaler = back && scalerBy(back);
		return [{
			...p,
			scaler: void 0
		}, ...scaler ? [{
			...p,
			scaler,
			result: back.result
		}] : []];
	});
	for (const event of metrics) {
		const before = given.filter((p) => p.n < event.n);
		const from = before.findLast((p) => scoreOf(event, p.result, arrays) !== void 0) ?? before.at(-1);
		const truth = from?.scaler !== void 0 && isReference(event.truth) ? asColumn(event.truth, arrays) : event.truth;
		const data = from && on(from.x, truth, from.xName);
		found.push({
			id: idOf((event.event === "score" && event.metric || event.what).replace(/_score$/, ""), "metric"),
			kind: "score",
			name: event.what,
			metric: known?.logits === true ? void 0 : scoreOf(event, from?.result, arrays),
			scaler: from?.scaler,
			values: [event.value],
			on: data,
			sample: void 0,
			printed: find([event.value], event.n),
			line: event.line
		});
	}
	for (const event of predicts.map((p) => given.findLast((g) => g.n === p.n) ?? {
		...p,
		scaler: void 0
	})) {
		const [x, result] = [blockOf(event.x, known?.inputs), blockOf(event.result, known?.outputs)];
		const first = x?.[0];
		if (x === void 0 || first === void 0 || result === void 0 || known?.logits === true) continue;
		const rows = first.shape[0] ?? 0;
		if (rows === 0 || rows > mostProbes || widthOf(x) > mostNumbers$1) continue;
		const parts = result.map((part) => ({
			values: arrays.read(part).values,
			width: widthOf([part])
		}));
		for (let row = 0; row < rows; row++) {
			const values = parts.flatMap(({ values: all, width }) => [...Array.from(all).slice(row * width, (row + 1) * width)]);
			const id = probeId(arrays, x, row, event.xName);
			if (found.some((m) => m.id === id)) continue;
			found.push({
				id,
				kind: "predict",
				name: String(row * values.length),
				metric: void 0,
				values,
				scaler: event.scaler,
				on: void 0,
				sample: {
					x,
					row,
					name: event.xName ?? "sample"
				},
				printed: find(values, event.n),
				line: event.line
			});
		}
	}
	const logged = historyOf(trained, known, fit.n);
	const pairs = [...found, ...logged].flatMap((m) => m.on ?? []);
	const loss = known?.training.loss;
	const isNew = (m) => m.metric !== void 0 && !found.some((f) => f.metric === m.metric);
	if (known?.logits === false && typeof loss === "string") found.push(...recognised(trained, given, pairs, known.inputs, classLosses.includes(loss), arrays).filter(isNew));
	if (found.length === 0) return logged;
	return [...numbered(found, blockOf(fit.data.x, known?.inputs)).map((m) => asTrained(m, fit.data.y, found, arrays)), ...logged.filter((m) => m.printed !== void 0 && isNew(m))];
}
/** Measures each with an id of its own, those that are not of the samples that are trained on with the plain ones. */
function numbered(found, trainedOn) {
	const names = new Names();
	const ofTraining = ({ on }) => on !== void 0 && trainedOn !== void 0 && keyOfBlock(on.x) === keyOfBlock(trainedOn);
	const ids = new Map([...found.filter((m) => !ofTraining(m)), ...found.filter(ofTraining)].filter((m) => m.kind !== "predict").map((m) => [m, names.take(m.id)]));
	return found.map((m) => ({
		...m,
		id: ids.get(m) ?? m.id
	}));
}
const classLosses = [
	"binaryCrossentropy",
	"categoricalCrossentropy",
	"sparseCategoricalCrossentropy",
	"hinge",
	"squaredHinge",
	"categoricalHinge"
];
/** Where a script neither evaluates nor predicts, its last validation is all that tells how good it is. */
function historyOf({ fit, prints, until }, known, n) {
	const names = Object.keys(fit.history).filter((name) => name !== "learning_rate" && name !== "lr");
	const validated = names.filter((name) => name.startsWith("val_"));
	const { validation } = fit;
	const [x, y] = [blockOf(validation?.x, known?.inputs), blockOf(validation?.y, known?.outputs)];
	const on = x !== void 0 && y !== void 0 ? {
		x,
		y,
		name: "x-validation"
	} : void 0;
	return (validated.length > 0 ? validated : names).map((name) => {
		const value = Number(fit.history[name]?.at(-1));
		return {
			id: idOf(name, "metric"),
			kind: "history",
			name,
			...validated.length > 0 && on !== void 0 ? meaningOf(name, known, on.y) : { metric: void 0 },
			values: [value],
			on,
			sample: void 0,
			printed: findPrinted([value], prints, n, until),
			line: fit.line
		};
	});
}
/** 50-51-52 where a sample is a few whole numbers, else the name of the array that it is from. */
function probeId(arrays, x, row, name) {
	const [first] = x;
	const rows = first?.shape[0] ?? 1;
	const width = widthOf(x);
	const numbers = x.flatMap((part) => {
		const own = widthOf([part]);
		return Array.from({ length: Math.min(own, 7) }, (_, i) => arrays.read(part).values[row * own + i] ?? 0);
	});
	if (width <= 6 && numbers.every((v) => Number.isInteger(v) && v >= 0)) return numbers.join("-").slice(0, 50);
	return idOf(`${name ?? "sample"}${rows > 1 ? ` ${row + 1}` : ""}`, "sample");
}
// src/capture/adapted.ts
const isObject$2 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** Keras takes mean and variance in float32, of batches. */
const near = .001;
/**
* A model's configuration with the mean and the variance that its Normalization layers have taken of data before the training;
* those that are of the inputs themselves are left out, as the format takes them of these.
*/
function withAdapted(config, { layers }, x, arrays) {
	const found = layers.flatMap(({ name, adapted }) => {
		const same = adapted !== void 0 && x?.length === 1 && isReference(x[0]) && isOf(adapted, arrays.read(x[0]));
		return adapted === void 0 || same ? [] : [[name, adapted]];
	});
	if (found.length === 0) return config;
	const by = new Map(found);
	const walk = (value) => {
		if (Array.isArray(value)) return value.map(walk);
		if (!isObject$2(value)) return value;
		const own = value.class_name === "Normalization" && isObject$2(value.config) ? by.get(value.config.name) : void 0;
		if (own === void 0) return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, walk(v)]));
		return {
			...value,
			config: {
				...value.config,
				mean: one(own.mean),
				variance: one(own.variance)
			}
		};
	};
	return walk(config);
}
const one = (values) => values.length === 1 ? values[0] : [...values];
/** Whether mean and variance are those of an array, feature by feature. */
function isOf({ mean, variance }, { values }) {
	const width = mean.length;
	const n = values.length / width;
	if (!Number.isInteger(n) || n === 0) return false;
	return mean.every((given, c) => {
		let sum = 0;
		for (let i = c; i < values.length; i += width) sum += values[i] ?? 0;
		const own = sum / n;
		let squares = 0;
		for (let i = c; i < values.length; i += width) squares += ((values[i] ?? 0) - own) ** 2;
		const deviation = Math.sqrt(squares / n) + 1e-7;
		return Math.abs(given - own) <= near * deviation && Math.abs(Math.sqrt(variance[c] ?? 0) - deviation) <= near * deviation + 1e-6;
	});
}
// src/capture/callbacks.ts
const upperFirst = (text) => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
/**
* The callbacks of a training in the format's words, only what differs from the format's defaults.
*
* @param meaning the format's metric of a name that Keras logs
*/
function callbacksOf({ fit, best }, meaning) {
	const settings = {};
	let rates;
	for (const callback of fit.callbacks) {
		const { attributes: given } = callback;
		if (callback.class === "LearningRateScheduler") {
			const { schedule } = callback;
			if (schedule?.rates === void 0) return { why: `the learning rates cannot be read: ${schedule?.unreadable ?? "no function gives them"}` };
			rates = schedule.rates;
			continue;
		}
		const wanted = names[callback.class];
		if (wanted === void 0 || callback.class === "ModelCheckpoint" && !best) continue;
		if (callback.class === "ModelCheckpoint" && given.save_best_only !== true) continue;
		const watched = watchedBy(callback, fit, meaning);
		if (watched === void 0) continue;
		if ("why" in watched) return watched;
		if (settings[wanted] !== void 0) return { why: `there are two callbacks of the kind ${callback.class}` };
		settings[wanted] = {
			...watched,
			...optionsOf(callback)
		};
	}
	if (rates !== void 0 && settings.reduceOnPlateau !== void 0) return { why: "a LearningRateScheduler and a ReduceLROnPlateau both set the learning rate" };
	return {
		settings,
		...rates && { rates }
	};
}
const names = {
	EarlyStopping: "earlyStopping",
	ModelCheckpoint: "bestCheckpoint",
	ReduceLROnPlateau: "reduceOnPlateau"
};
function watchedBy({ class: kind, attributes, operator }, { history }, meaning) {
	const logged = String(attributes.monitor ?? "val_loss");
	if (!Object.hasOwn(history, logged)) return void 0;
	const said = attributes.mode === "min" || attributes.mode === "max" ? attributes.mode : void 0;
	if (logged === "val_loss" || logged === "loss") return {
		...logged === "loss" && { monitor: "loss" },
		...said && { mode: said }
	};
	const { metric, output } = meaning(logged);
	if (metric === void 0) return { why: `${kind} watches ${logged}, which the format does not have` };
	const monitor = logged.startsWith("val_") ? `val${upperFirst(metric)}` : metric;
	const took = operator === void 0 || operator === null ? void 0 : ways[operator];
	const own = monitorDirection(monitor) === "lower" ? "min" : "max";
	const mode = said ?? (took === own ? void 0 : took);
	return {
		monitor,
		...output !== void 0 && { output },
		...mode && { mode }
	};
}
/** What Keras compares by, as the name of its function. */
const ways = {
	less: "min",
	greater: "max"
};
/** Keras' arguments, the format's names where they differ, and what the format takes when they are left out. */
const options = {
	EarlyStopping: {
		min_delta: ["minDelta", 0],
		patience: ["patience", 0],
		baseline: ["baseline", null],
		start_from_epoch: ["startFromEpoch", 0],
		restore_best_weights: ["restoreBestWeights", false]
	},
	ModelCheckpoint: {},
	ReduceLROnPlateau: {
		factor: ["factor", .1],
		patience: ["patience", 10],
		min_delta: ["minDelta", 1e-4],
		cooldown: ["cooldown", 0],
		min_lr: ["minLearningRate", 0]
	}
};
function optionsOf({ class: kind, attributes }) {
	return Object.fromEntries(Object.entries(options[kind] ?? {}).flatMap(([given, [name, without]]) => {
		const value = given === "min_delta" ? Math.abs(Number(attributes[given] ?? without)) : attributes[given];
		return value === void 0 || value === null || value === without ? [] : [[name, value]];
	}));
}
// src/capture/model.ts
const major = (version) => Number.parseInt(version, 10);
/** Names mean what they meant in the version that a script was written for. */
function originOf({ version, asked }) {
	return major(asked === void 0 || asked === "any" ? version : asked) < 3 ? "Keras 2" : "Keras 3";
}
/** @returns an obstacle where the format lacks something of it, with the line of the script */
function translate(trained, era, arrays) {
	const { fit, compile } = trained;
	const { arguments: given, data } = fit;
	const at = {
		file: fit.file,
		line: fit.line
	};
	if (trained.obstacle !== void 0) return trained.obstacle;
	if (fit.model.config === void 0 || compile === void 0) return {
		why: "the model has no configuration",
		...at
	};
	const ownLoss = functionOf(compile.settings.loss);
	if (ownLoss?.own === true) return {
		why: `the loss ${ownLoss.name} is the script's own`,
		file: compile.file,
		line: compile.line
	};
	try {
		const model = convertModel({
			origin: originOf(era),
			model: withoutGiven(withAdapted(fit.model.config, fit.model, blockOf(data.x), arrays), fit.model.layers),
			compile: compileOf(compile.settings)
		});
		if (model.loss === void 0) return {
			why: "the model is compiled without a loss",
			...at
		};
		if (model.optimizer === void 0) return {
			why: "the model is compiled without an optimizer",
			...at
		};
		const number = (name, otherwise) => {
			const value = given[name];
			return typeof value === "number" ? value : otherwise;
		};
		const loss = model.loss;
		const targets = blockOf(fit.validation?.y ?? data.y, model.outputs);
		const wrong = endsIssue(model, trained);
		if (wrong !== void 0) return {
			why: wrong,
			...at
		};
		const { metrics: asked, weighted_metrics: weighted } = compile.settings;
		const weighs = [
			fit.classWeight,
			data.sampleWeight,
			fit.validation?.sampleWeight
		].some(isGiven);
		const callbacks = callbacksOf(trained, (name) => {
			if (isGiven(weighted) && weighs) return {};
			const { metric, output } = meaningOf(name, {
				...model,
				training: { loss },
				asked
			}, targets);
			const of = output === void 0 ? void 0 : model.outputs[output]?.layer;
			return {
				metric,
				...of !== void 0 && { output: of }
			};
		});
		if ("why" in callbacks) return {
			...callbacks,
			...at
		};
		const classWeight = classWeightOf(fit.classWeight);
		if (typeof classWeight === "string") return {
			why: classWeight,
			...at
		};
		const batches = data.generator === true ? data.batches?.[0] : void 0;
		const training = {
			epochs: number("epochs", 1),
			batchSize: batches ?? number("batch_size", 32),
			validationSplit: number("validation_split", 0),
			shuffle: data.generator === true ? data.order === "shuffled" : given.shuffle !== false,
			optimizer: withRates(model.optimizer, callbacks.rates),
			loss,
			...model.lossWeights && { lossWeights: model.lossWeights },
			...callbacks.settings,
			...classWeight && { classWeight }
		};
		return {
			inputs: model.inputs,
			outputs: model.outputs,
			logits: model.logits,
			asked,
			...withGiven(model, trained),
			training,
			marks: marksOf(trained, training, era),
			title: titleOf(model.layers)
		};
	} catch (error) {
		if (!(error instanceof InitError)) throw error;
		return {
			why: error.message,
			file: fit.file,
			line: lineOf(error.message, trained) ?? fit.line
		};
	}
}
const isGiven = (value) => value !== null && value !== void 0;
/** A configuration without the initializers of layers whose weights are known, which may be whole matrices. */
function withoutGiven(config, layers) {
	const known = new Set(layers.filter((l) => l.weightsGiven === true && (l.start?.length ?? 0) > 0).map((l) => l.name));
	const walk = (value) => {
		if (Array.isArray(value)) return value.map(walk);
		if (!isObject$1(value)) return value;
		const given = known.has(value.name);
		return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => given && key.endsWith("_initializer") && isObject$1(part) && part.class_name === "Constant" ? [] : [[key, walk(part)]]));
	};
	return known.size === 0 ? { ...config } : walk(config);
}
/** The layers, those with given weights by a name of their own, and these weights. */
function withGiven({ layers, names }, { fit }) {
	const weights = [];
	let own = -1;
	return {
		layers: layers.map((layer) => {
			if (typeof layer === "object" && "shared" in layer) return layer;
			own++;
			const given = fit.model.layers.find((l) => l.name === names[own] && l.weightsGiven === true);
			const arrays = given?.start?.filter(isReference) ?? [];
			if (given === void 0 || arrays.length === 0) return layer;
			const said = typeof layer === "object" && "name" in layer ? layer.name : void 0;
			const name = typeof said === "string" ? said : idOf(given.name, "given");
			arrays.forEach((array, i) => {
				weights.push([`${name}/${i}`, array]);
			});
			return {
				...typeof layer === "string" ? { [layer]: {} } : layer,
				name
			};
		}),
		weights
	};
}
/** Why the arrays that a script hands over are not those of the model's inputs and outputs. */
function endsIssue({ inputs, outputs }, { fit: { data } }) {
	if (blockOf(data.x, inputs) === void 0) return `the inputs that are given are not one array for each of the model's (${inputs.map((i) => i.keras.name).join(", ")})`;
	if (blockOf(data.y, outputs) === void 0) return `the targets that are given are not one array for each of the model's outputs (${outputs.map((o) => o.keras.name).join(", ")})`;
	if (new Set(outputs.map((o) => o.layer)).size < outputs.length) return "two outputs of the model are one";
	return outputs.length > 1 && outputs.some((o) => o.layer.includes("/")) ? "an output of the model is a state of a layer" : void 0;
}
/** The learning rates that a scheduler sets, each epoch its own, in the place of any other. */
function withRates(optimizer, rates) {
	if (rates === void 0) return optimizer;
	let end = rates.length;
	while (end > 1 && rates[end - 2] === rates[rates.length - 1]) end--;
	return {
		...optimizer,
		schedule: { epochs: { rates: rates.slice(0, end) } }
	};
}
/** The weights of the classes by their numbers; a sentence where they are something else. */
function classWeightOf(given) {
	if (given === null || given === void 0) return void 0;
	if (!isObject$1(given)) return "the weights of the classes are no mapping from class to number";
	const entries = Object.entries(given);
	if (!entries.every(([name, v]) => /^\d+$/.test(name) && typeof v === "number" && v >= 0)) return "the weights of the classes are no mapping from class to number";
	return Object.fromEntries(entries.map(([name, v]) => [name, Number(v)]));
}
const isObject$1 = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/** The script's line of the layer that a message names as `(Dense "hidden")`, or of compile. */
function lineOf(message, { fit, compile }) {
	const name = /\((?:\w+) "([^"]+)"\)/.exec(message)?.[1];
	if (name !== void 0) return fit.model.calls?.[name]?.line;
	return message.includes("compiled") || message.includes("optimizer") || message.includes("loss") ? compile?.line : void 0;
}
const functionOf = (value) => isObject$1(value) && typeof value.function === "string" ? {
	name: value.function,
	own: value.own === true
} : void 0;
/** What the events say of compile, as Keras itself would write it. */
function compileOf(settings) {
	return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, key === "metrics" ? void 0 : asKeras(value)]));
}
function asKeras(value) {
	if (Array.isArray(value)) return value.map(asKeras);
	if (!isObject$1(value)) return value;
	const named = functionOf(value);
	if (named !== void 0) return named.name;
	return typeof value.class === "string" ? {
		class_name: value.class,
		config: value.config ?? {}
	} : value;
}
/** Whether the script says a setting itself, or a version's default decided it. */
function marksOf({ fit, compile }, training, { version, asked }) {
	const unsaid = { assumed: `The default of Keras ${asked === void 0 || asked === "any" ? version : asked}; the script does not set it.` };
	const said = (argument) => fit.given.includes(argument) ? "stated" : unsaid;
	const batched = { assumed: "As the batches came that the script hands over." };
	const generated = fit.data.generator === true;
	const optimizer = isObject$1(compile?.settings.optimizer) ? compile.settings.optimizer : {};
	const options = Array.isArray(optimizer.given) ? optimizer.given.map(String) : [];
	const snake = (name) => name.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/([a-z])(\d)/g, "$1_$2").toLowerCase();
	const stated = (option) => option === "name" || options.includes(snake(option)) || option === "learningRate" && options.includes("lr");
	return {
		layers: "stated",
		epochs: said("epochs"),
		batchSize: generated ? batched : said("batch_size"),
		validationSplit: said("validation_split"),
		shuffle: generated ? batched : said("shuffle"),
		...Object.fromEntries(Object.keys(training.optimizer ?? {}).map((option) => [`optimizer.${option}`, stated(option) || option === "schedule" ? "stated" : unsaid])),
		loss: "stated",
		...training.lossWeights && { lossWeights: "stated" },
		...Object.fromEntries(callbackNames.flatMap((name) => {
			const set = training[name];
			if (set === void 0) return [];
			return [name, ...Object.keys(set).map((option) => `${name}.${option}`)].map((key) => [key, "stated"]);
		}))
	};
}
/** Settings of a training that the script's callbacks and arguments give, and which have options of their own. */
const callbackNames = [
	"earlyStopping",
	"bestCheckpoint",
	"reduceOnPlateau",
	"classWeight"
];
/** A model in a few words: LSTM 50, Dense 1. */
function titleOf(layers) {
	const words = layers.map(layerWords).filter((word) => word !== "");
	return words.length > 9 ? `${words.slice(0, 8).join(", ")} and ${words.length - 8} more` : words.join(", ");
}
const shown = {
	lstm: "LSTM",
	gru: "GRU",
	simpleRnn: "SimpleRNN"
};
/** Kind and size of a layer. */
function layerWords(layer) {
	if (typeof layer === "string") return "";
	const [kind = "", options] = Object.entries(layer)[0] ?? [];
	const name = shown[kind] ?? `${kind[0]?.toUpperCase() ?? ""}${kind.slice(1)}`;
	if (!isObject$1(options)) return kind === "activation" || kind === "dropout" ? "" : `${name} ${String(options)}`;
	const inner = options.layer;
	if (inner !== void 0) return `${name} ${layerWords(inner)}`.trim();
	const width = options.units ?? options.filters ?? options.outputDim;
	if (kind === "dropout" || kind === "activation") return "";
	return width === void 0 ? name : `${name} ${String(width)}`;
}
// src/capture/group.ts
/** Looks at every training. */
function members(trained, era, arrays, refused) {
	return trained.map((one) => {
		const found = translate(one, era, arrays);
		const why = refused.get(one.fit.n);
		return {
			trained: one,
			model: "why" in found || why !== void 0 ? void 0 : found,
			obstacle: "why" in found ? {
				...found,
				why: shortened(found.why)
			} : why === void 0 ? void 0 : {
				why,
				file: one.fit.file,
				line: one.fit.line
			},
			measures: measuresOf(one, "why" in found ? void 0 : found, arrays)
		};
	});
}
/** A reason may quote what a script has given, a whole array among it. */
const shortened = (why) => why.length > 600 ? `${why.slice(0, 600)} …` : why;
/** Trainings on the same arrays belong to one problem. */
function byData(all) {
	const groups = /* @__PURE__ */ new Map();
	for (const member of all) {
		const { fit } = member.trained;
		const { x, y, held } = dataOf(member);
		const weights = fit.validation?.sampleWeight;
		const key = x !== void 0 && y !== void 0 ? [
			x,
			y,
			...held === void 0 ? [] : [held.x, held.y],
			isReference(weights) ? [weights] : []
		].map(keyOfBlock).join(" | ") : JSON.stringify([
			fit.data.x,
			fit.data.y,
			fit.line
		]);
		groups.set(key, [...groups.get(key) ?? [], member]);
	}
	return [...groups.values()];
}
/** What a model is trained on, and the samples that are held out for its validation. */
function dataOf({ trained: { fit }, model }) {
	const block = (stored, of) => blockOf(stored, model?.[of]);
	const held = {
		x: block(fit.validation?.x, "inputs"),
		y: block(fit.validation?.y, "outputs")
	};
	return {
		x: block(fit.data.x, "inputs"),
		y: block(fit.data.y, "outputs"),
		held: held.x !== void 0 && held.y !== void 0 ? {
			x: held.x,
			y: held.y
		} : void 0
	};
}
/** The samples that a problem's metrics are taken on: those that most measures are about, and not those trained on. */
function evaluationOf(group) {
	const [first] = group;
	const { x: own, y: wanted } = first === void 0 ? {} : dataOf(first);
	const outputs = wanted && sampleKey(wanted);
	const counts = /* @__PURE__ */ new Map();
	for (const { on, metric, printed } of group.flatMap((m) => m.measures)) {
		if (on === void 0 || metric === void 0 || sampleKey(on.y) !== outputs) continue;
		const key = `${keyOfBlock(on.x)} | ${keyOfBlock(on.y)}`;
		const trainedOn = own !== void 0 && keyOfBlock(on.x) === keyOfBlock(own);
		const weight = (counts.get(key)?.weight ?? 0) + (trainedOn ? 0 : 1e3) + (printed ? 10 : 1);
		counts.set(key, {
			on,
			weight
		});
	}
	return [...counts.values()].toSorted((a, b) => b.weight - a.weight)[0]?.on;
}
// src/capture/bare.ts
/** A script that takes no number of a model is held to the loss on the samples that it trains on. */
function completeBare(problem, loss, { targets }) {
	const metricOf = (name) => lossMetrics.find((m) => m === name) ?? "meanSquaredError";
	problem.metrics = targets.length <= 1 ? { loss: { metric: metricOf(typeof loss === "object" && loss !== null ? Object.values(loss)[0] : loss) } } : Object.fromEntries(targets.map((output) => [`${output}-loss`, {
		metric: metricOf(typeof loss === "object" && loss !== null ? loss[output] : loss),
		output
	}]));
	problem.note = `${problem.note ?? ""} The script takes no number of the model; its loss on the samples that it is trained on stands for one.`.trim();
}
const lossMetrics = [
	"meanSquaredError",
	"meanAbsoluteError",
	"binaryCrossentropy",
	"categoricalCrossentropy",
	"sparseCategoricalCrossentropy",
	"kullbackLeiblerDivergence",
	"poisson",
	"logcosh"
];
// src/capture/collect.ts
/** What makes measures of several models one metric, or one probe. */
const keyOf = ({ kind, sample, metric, output }) => kind === "predict" ? `${sample === void 0 ? "" : keyOfBlock(sample.x)} ${sample?.row}` : `${metric} ${output ?? ""}`;
/** Metrics or probes of all variants, each once, with what was printed of each variant. */
function collect(taken, kind, quick) {
	const found = /* @__PURE__ */ new Map();
	const names = new Names();
	for (const { variant, measures } of taken) for (const measure of measures.filter((m) => m.kind === "predict" === (kind === "predict"))) {
		const key = keyOf(measure);
		const known = found.get(key) ?? {
			key,
			id: names.take(measure.id),
			measure,
			values: {}
		};
		const digits = measure.printed?.map((p) => p.digits);
		const { mean } = measure;
		if (mean !== void 0 && !quick) known.values[variant] ??= {
			mean: mean.digits,
			runs: mean.runs
		};
		if (digits !== void 0 && !quick) known.values[variant] ??= digits.length === 1 ? digits[0] ?? "" : digits;
		found.set(key, known);
	}
	return [...found.values()].map(({ values, ...rest }) => ({
		...rest,
		printed: Object.keys(values).length > 0 ? { values } : void 0
	}));
}
// src/capture/left-over.ts
/** Numbers that the script took and that the format has no metric for, or on other samples than the problem's. */
function leftOver(models, taken, watched, scaled) {
	return models.flatMap(({ member, id }) => {
		const used = taken.find((t) => t.variant === id)?.measures ?? [];
		return member.measures.filter((m) => !used.includes(m) && m.kind !== "history").map((m) => {
			const why = m.metric === void 0 && m.kind !== "predict" ? "the format has no such metric of what the model gives" : !scaled.isOfUnits(m) ? "it is not in the units of the rest" : "it is taken on other samples than the rest";
			const { notebook, script } = watched;
			return `${notebook === void 0 ? `${script}:${m.line ?? "?"}` : placeIn(watched, m.line ?? 0)}: ${m.name} of ${id} is not taken over: ${why}`;
		});
	});
}
// src/capture/scaling.ts
/**
* Looks for scalers that the suite can have itself: those fitted on the inputs that are trained on, and that of the targets, where
* the script has taken its predictions back.
*
* @param group models on the same data
*/
function scaledOf(group, transforms, arrays) {
	const [first] = group;
	const { x, y, held } = first === void 0 ? {} : dataOf(first);
	const before = new Before(transforms, arrays);
	const targets = y?.length === 1 ? targetsOf(group, y, before) : void 0;
	const isOfUnits = (m) => m.scaler?.key === targets?.scaler.key;
	const measures = group.flatMap((m) => m.measures).filter(isOfUnits);
	const on = evaluationOf(group.map((m) => ({
		...m,
		measures: m.measures.filter(isOfUnits)
	})));
	const used = [
		x,
		held?.x,
		on?.x,
		...measures.map((m) => m.sample?.x)
	].filter((block) => block !== void 0);
	const inputs = x?.length === 1 ? inputsOf(x, used, before) : void 0;
	return {
		scaling: inputs === void 0 && targets === void 0 ? void 0 : {
			...inputs && { inputs: inputs.scaler.source },
			...targets && { targets: targets.source }
		},
		isOfUnits,
		inputs: (block) => inputs?.before(block) ?? block,
		targets: (block) => targets?.before(block) ?? block
	};
}
/** Arrays that the script has not scaled, or that are known as they were. */
const asItIs = (scaling) => ({
	scaling,
	isOfUnits: (m) => m.scaler === void 0,
	inputs: (block) => block,
	targets: (block) => block
});
/** @param used all blocks of inputs that the problem names: each must be what the scaler has made */
function inputsOf([x], used, before) {
	const scaler = x && before.fittedOn(x);
	if (scaler === void 0) return void 0;
	const of = (block) => block.map((part) => before.of(part, scaler)).filter((part) => part !== void 0);
	return used.every((block) => of(block).length === block.length) ? {
		scaler,
		before: of
	} : void 0;
}
function targetsOf(group, [y], before) {
	const scaler = group.flatMap((m) => m.measures).find((m) => m.metric !== void 0 && m.scaler !== void 0)?.scaler;
	if (scaler === void 0 || y === void 0) return void 0;
	const source = before.fittedOn(y)?.key === scaler.key ? scaler.source : scaler.known;
	if (source === void 0) return void 0;
	const one = (part) => before.of(part, scaler) ?? (scaler.known && before.back(part, scaler.known));
	if (one(y) === void 0) return void 0;
	return {
		scaler,
		source,
		before: (block) => block.map((part) => one(part) ?? part)
	};
}
// src/capture/variant.ts
/**
* A model as a variant of its problem.
*
* @param names what the problem calls its inputs and targets where there are several
*/
function variantOf(member, names, arrays) {
	const { model, trained } = member;
	if (model === void 0) throw new Error("a model that could not be translated is no variant");
	const { sampleWeight, x } = trained.fit.data;
	const outputs = outputsOf(model, names.targets);
	const training = byTargets(model, names.targets);
	return {
		title: titleOf$1(member) || "The model",
		layers: renamed(model, names.inputs),
		...outputs && { outputs },
		...model.weights.length > 0 && { weights: arrays.archive("weights", model.weights) },
		...trained.fit.model.parameters !== void 0 && { parameters: trained.fit.model.parameters },
		training: {
			...training,
			...isReference(sampleWeight) && { sampleWeight: arrays.expression(sampleWeight, "sample-weights", isReference(x) ? x : void 0) }
		},
		marks: {
			...model.marks,
			...statedOf("loss", training.loss),
			...statedOf("lossWeights", training.lossWeights)
		},
		...trained.repeats && { note: `The script trains it ${trained.repeats.length + 1} times.` }
	};
}
/** Variants by their ids; of those that would be called the same the id says which one is meant. */
function toldApart(all) {
	const same = (title) => all.filter(([, v]) => v.title === title).length > 1;
	return Object.fromEntries(all.map(([id, v]) => [id, same(v.title) ? {
		...v,
		title: `${v.title} (${id})`
	} : v]));
}
/** What a script says of each output by itself. */
const statedOf = (key, value) => isObject$3(value) ? Object.fromEntries(Object.keys(value).map((name) => [`${key}.${name}`, "stated"])) : {};
/** The layers with the names that the problem has for the inputs in the place of the model's own. */
function renamed({ layers, inputs }, names) {
	const own = inputs.map(({ name }) => name);
	if (own.length < 2 || own.every((name, i) => name === names[i])) return [...layers];
	const turn = (name) => names[own.indexOf(name)] ?? name;
	const turnAll = (value) => typeof value === "string" ? turn(value) : Array.isArray(value) ? value.map((v) => turn(String(v))) : value;
	return layers.map((layer) => {
		if (!isObject$3(layer)) return layer;
		const { from, initialState } = layer;
		return {
			...layer,
			...from !== void 0 && { from: turnAll(from) },
			...initialState !== void 0 && { initialState: turnAll(initialState) }
		};
	});
}
/** Which layer gives which target, where they are not called the same. */
function outputsOf({ outputs }, targets) {
	if (outputs.length < 2 || outputs.every(({ layer }, i) => layer === targets[i])) return void 0;
	return Object.fromEntries(outputs.map(({ layer }, i) => [targets[i] ?? layer, layer]));
}
/** The training with losses and their weights by the names of the problem's targets. */
function byTargets({ training, outputs }, targets) {
	const { loss, lossWeights } = training;
	const nameOf = (layer) => targets[outputs.findIndex((o) => o.layer === layer)] ?? layer;
	const turn = (given) => Object.fromEntries(Object.entries(given).map(([layer, value]) => [nameOf(layer), value]));
	return {
		...training,
		...typeof loss === "object" && { loss: turn(loss) },
		...lossWeights && { lossWeights: turn(lossWeights) },
		...Object.fromEntries(watching.flatMap((name) => {
			const { output, ...set } = training[name] ?? {};
			return output === void 0 ? [] : [[name, {
				...set,
				output: nameOf(output)
			}]];
		}))
	};
}
const watching = [
	"earlyStopping",
	"bestCheckpoint",
	"reduceOnPlateau"
];
// src/capture/writer.ts
/** Writes the arrays of a problem. */
var Writer = class {
	#arrays;
	#names;
	#scaled;
	constructor(arrays, names, scaled) {
		this.#arrays = arrays;
		this.#names = names;
		this.#scaled = scaled;
	}
	/** Inputs and their targets, those of which the one follows from the other by the rule. */
	pair(given, xName, yName) {
		const { y } = given;
		const x = this.#scaled.inputs(given.x);
		const single = x.length === 1 ? x[0] : void 0;
		return {
			inputs: named(this.#names.inputs, x, (part, name) => this.#arrays.expression(part, fileName(xName, name), void 0, flatShape(part.shape))),
			targets: named(this.#names.targets, y, (part, name) => this.#arrays.expression(part, fileName(yName, name), single))
		};
	}
};
/** Keras takes one number a sample without an axis of its own; the format writes samples × 1. */
const flatShape = (shape) => shape.length === 1 ? [...shape, 1] : shape;
/** The targets of x-test are y-test, and those of testX testY. */
const targetsName = (name) => {
	const turned = name.replace(/^x/i, "y").replace(/(?<=[a-z\d])X$|(?<=[_-])x$/, (x) => x === "X" ? "Y" : "y");
	return turned === name ? `${name}-targets` : turned;
};
/** The file of one of several arrays is called after both. */
const fileName = (whole, part) => part === void 0 ? whole : `${whole} ${part}`;
// src/capture/problem.ts
/** Trainings on the same data as a problem: models that are trained here, and programs for the others. */
function problemOf(group, watched, arrays, unproven = /* @__PURE__ */ new Map()) {
	const ids = nameVariants(group, watched.lines);
	const all = group.map((member, i) => ({
		member,
		id: ids[i] ?? "model"
	}));
	const models = all.filter((n) => n.member.model !== void 0);
	const fates = all.map(({ id: variant, member }) => ({
		variant,
		fit: member.trained.fit.n,
		obstacle: member.obstacle
	}));
	const [first] = models;
	const { x, y, held } = first === void 0 ? {} : dataOf(first.member);
	if (first?.member.model === void 0 || x === void 0 || y === void 0) {
		const alone = programOnly(all, watched);
		const there = Object.keys(alone.problem?.variants ?? {});
		const fate = (f) => ({
			...f,
			variant: there.includes(f.variant) ? f.variant : there[0] ?? f.variant
		});
		return {
			problem: alone.problem,
			own: [],
			fates: fates.map(fate),
			left: alone.left
		};
	}
	const { model, trained } = first.member;
	const { xName, yName, line, validation } = trained.fit;
	const names = {
		inputs: model.inputs.map(({ name }) => name),
		targets: model.outputs.map(({ layer }) => layer)
	};
	const { folds } = trained;
	const scaled = folds === void 0 ? scaledOf(models.map((m) => m.member), trained.transforms, arrays) : asItIs(folds.scaler && { inputs: folds.scaler.source });
	const ofUnits = (member) => member.measures.filter(scaled.isOfUnits);
	const on = evaluationOf(models.map(({ member }) => ({
		...member,
		measures: ofUnits(member)
	})));
	const taken = models.map(({ member, id: variant }) => ({
		variant,
		measures: ofUnits(member).filter((m) => isTaken(m, x, y, on))
	}));
	const metrics = collect(taken, "metric", watched.quick);
	const probes = collect(taken, "predict", watched.quick);
	const writer = new Writer(arrays, names, scaled);
	const data = writer.pair(folds === void 0 ? {
		x,
		y: scaled.targets(y)
	} : {
		x: [folds.x],
		y: [folds.y]
	}, xName ?? "x", yName ?? "y");
	const heldName = on === void 0 || on.name === xName ? "x-test" : on.name;
	const heldWeight = validation?.sampleWeight;
	const sameAsEvaluation = held !== void 0 && on !== void 0 && keyOfBlock(held.x) === keyOfBlock(on.x) && scaled.targets(held.y).every((part, i) => isReference(on.y[i]) && sameNumbers(part, on.y[i], arrays)) && !isReference(heldWeight);
	const bare = metrics.length === 0 && probes.length === 0;
	const problem = {
		title: `${xName ?? "The data"}${yName === xName && yName ? "" : ` and ${yName ?? "targets"}`} of ${shownName(watched)}`,
		data: {
			...data,
			...scaled.scaling && { scaling: scaled.scaling }
		},
		...folds !== void 0 ? { evaluation: { split: folds.split } } : on !== void 0 ? { evaluation: writer.pair(on, heldName, targetsName(heldName)) } : bare ? { evaluation: data } : {},
		...sameAsEvaluation || folds?.validated === true ? { validation: "evaluation" } : held !== void 0 && { validation: {
			...writer.pair({
				x: held.x,
				y: scaled.targets(held.y)
			}, "x-validation", "y-validation"),
			...isReference(heldWeight) && { sampleWeight: arrays.expression(heldWeight, "validation-weights", held.x[0]) }
		} },
		...probes.length > 0 && { probes: Object.fromEntries(probes.map(({ id, measure: { sample }, printed }) => [id, {
			title: `What is predicted for ${sample?.name ?? "a sample"}`,
			input: named(names.inputs, scaled.inputs(sample?.x ?? []), (part, name) => arrays.row({
				x: part,
				row: sample?.row ?? 0
			}, name === void 0 ? id : `${id} ${name}`)),
			...printed && { printed }
		}])) },
		...metrics.length > 0 && { metrics: Object.fromEntries(metrics.map(({ id, measure: { metric, output }, printed }) => [id, {
			...metric && { metric },
			...output !== void 0 && { output: names.targets[output] ?? "" },
			...printed && { printed }
		}])) },
		variants: toldApart(models.map(({ id, member }) => [id, variantOf(member, names, arrays)])),
		...line !== void 0 && { note: `Trained in ${placeIn(watched, line)}.` }
	};
	if (bare) completeBare(problem, model.training.loss, names);
	const own = [];
	const left = leftOver(models, taken, watched, scaled);
	const apart = [];
	for (const one of all.filter((n) => n.member.model === void 0)) {
		const program = programOf(one, problem, watched);
		if (program === void 0) apart.push(one);
		else problem.variants[one.id] = program;
	}
	if (apart.length > 0) {
		const alone = programOnly(apart, watched);
		if (alone.problem !== void 0) own.push(alone.problem);
		left.push(...alone.left);
	}
	const { beside, left: alone } = putBeside(models, problem, watched, unproven);
	left.push(...alone);
	const idOfKey = new Map([...metrics, ...probes].map((c) => [c.key, c.id]));
	return {
		problem,
		own,
		beside,
		origins: models.flatMap(({ member, id: variant }, i) => (taken[i]?.measures ?? []).flatMap((measure) => {
			const id = idOfKey.get(keyOf(measure));
			const found = sourceOf(measure, member.trained, watched.events.all);
			const percent = found?.[0]?.percent === true;
			if (id === void 0 || found === void 0 || found.some((f) => f.percent !== percent)) return [];
			return [{
				variant,
				id,
				sources: found.map((f) => f.source),
				...percent && { percent }
			}];
		})),
		left,
		fates: [...fates.map((f) => apart.some((a) => a.id === f.variant) ? {
			...f,
			apart: true
		} : f), ...beside.map(({ variant, program, fit, why }) => ({
			variant: program,
			fit,
			obstacle: { why: `the first steps of ${variant} are not those of Keras: ${why}` }
		}))]
	};
}
/** Whether a number of a model is one of the problem's: a metric on the samples that are held out, or a probe. */
function isTaken(m, x, y, on) {
	if (m.kind === "predict") return m.values.length === widthOf(y) && m.sample !== void 0 && shapesOf(m.sample.x) === shapesOf(x);
	return m.metric !== void 0 && m.on !== void 0 && on !== void 0 && keyOfBlock(m.on.x) === keyOfBlock(on.x) && keyOfBlock(m.on.y) === keyOfBlock(on.y);
}
const shapesOf = (block) => block.map((part) => part.shape.slice(1).join()).join(" ");
// src/capture/propose.ts
/**
* A claim that the order of the printed numbers suggests: the best variant is better than the others.
*
* @param except variants that are another one again
*/
function proposeClaim(id, problem, except = /* @__PURE__ */ new Set()) {
	const candidates = Object.entries(problem.metrics ?? {}).map(([name, metric]) => {
		return {
			name,
			values: Object.entries(metric.printed?.values ?? {}).flatMap(([variant, value]) => {
				const digits = isObject$3(value) && "mean" in value ? value.mean : value;
				return !except.has(variant) && (typeof digits === "string" || typeof digits === "number") ? [{
					variant,
					digits: String(digits)
				}] : [];
			}),
			way: metric.better ?? better(metric.metric ?? name)
		};
	}).filter((c) => new Set(c.values.map((v) => Number(v.digits))).size > 1);
	const chosen = candidates.find((c) => c.name !== "loss") ?? candidates[0];
	if (chosen === void 0) return void 0;
	const sign = chosen.way === "higher" ? -1 : 1;
	const sorted = chosen.values.toSorted((a, b) => sign * (Number(a.digits) - Number(b.digits)));
	const [best, ...others] = sorted;
	const than = others.filter((o) => Number(o.digits) !== Number(best?.digits)).map((o) => o.variant);
	if (best === void 0 || than.length === 0) return void 0;
	return [[`proposed-${id}`.slice(0, 60).replace(/-$/, ""), {
		says: `${best.variant} has a ${chosen.way} ${chosen.name} than ${than.join(", ")}.`,
		problem: id,
		metric: chosen.name,
		better: best.variant,
		than: than.length === 1 ? than[0] ?? "" : than,
		note: `Proposed by seedgate capture from the order of the printed numbers (${sorted.map((v) => `${v.variant} ${v.digits}`).join(", ")}). Keep it if the source claims it, in the source's words; else take it out.`
	}]];
}
// src/capture/draft.ts
/** How many seeds a suite begins with, as those of seedgate init. */
const seeds = 20;
/**
* The suite of a script.
*
* @param refused models, by their fit, that a check has found that cannot be trained here, and why
* @param unproven models, by their fit, whose first steps have turned out not to be those of Keras, and how far
*/
function draftSuite(watched, refused = /* @__PURE__ */ new Map(), unproven = /* @__PURE__ */ new Map()) {
	const { events, keras, name } = watched;
	const shown = shownName(watched);
	const arrays = new Arrays(events.folder);
	const era = {
		version: of(events.all, "keras")[0]?.version ?? "unknown",
		asked: keras
	};
	const transforms = withColumns(of(events.all, "transform"), arrays);
	const trained = joinFolds(joinRepeats(trainings(events.all, watched.lines, transforms)), of(events.all, "folds"), arrays);
	const models = members(trained, era, arrays, refused);
	const groups = byData(models);
	const names = new Names();
	const made = groups.map((group) => {
		return {
			id: names.take(groups.length === 1 ? name : idOf(`${name} ${dataName(group)}`, name)),
			...problemOf(group, watched, arrays, unproven)
		};
	});
	const whole = (made.length > 0 ? made : [{
		id: name,
		...scriptProgram(watched)
	}]).map((w) => ({
		...w,
		ownIds: w.own.map(() => names.take(`${w.id}-script`))
	}));
	const { problems, kept } = onceEach(whole.flatMap(({ id, problem, own, ownIds }) => [...problem === void 0 ? [] : [[id, problem]], ...own.map((p, i) => [ownIds[i] ?? id, p])]));
	const beside = whole.flatMap(({ id, beside: own = [] }) => own.map((b) => ({
		id,
		...b
	})));
	const claims = Object.fromEntries(problems.flatMap(([id, problem]) => {
		const mine = beside.filter((b) => b.id === id);
		return [...(watched.quick ? [] : proposeClaim(id, problem, new Set(mine.map((b) => b.program)))) ?? [], ...mine.flatMap((b) => proposeSame(id, problem, b))];
	}));
	const shared = sharedTraining(problems.map(([, p]) => p));
	const gates = sharedGates(problems.map(([, p]) => p), models, era);
	return {
		suite: {
			format: 1,
			name,
			version: "1.0.0",
			title: `What ${shown} trains`,
			source: { title: shown },
			seeds,
			...(shared ?? gates) && { defaults: {
				...shared,
				...gates && { layers: gates.layers },
				marks: {
					...shared?.marks,
					...gates?.marks
				}
			} },
			problems: Object.fromEntries(problems),
			...Object.keys(claims).length > 0 && { claims }
		},
		files: arrays.contents(),
		fates: fatesOnce(whole.flatMap(({ id, ownIds, fates }) => fates.map(({ apart, ...fate }) => ({
			...fate,
			problem: kept((apart === true ? ownIds[0] : void 0) ?? id)
		})))),
		firstHeld: new Map(trained.flatMap((t) => t.folds?.first ? [[t.fit.n, t.folds.first]] : [])),
		beside: beside.map(({ id: problem, variant, why }) => ({
			problem,
			variant,
			why
		})),
		origins: whole.flatMap(({ id: problem, origins = [] }) => origins.map((o) => ({
			problem,
			...o
		}))),
		left: [...new Set(whole.flatMap((w) => w.left))]
	};
}
/** Each problem once: where several of the script's trainings come to the script as a whole, that is one and the same. */
function onceEach(all) {
	const first = /* @__PURE__ */ new Map();
	const ids = /* @__PURE__ */ new Map();
	return {
		problems: all.filter(([id, problem]) => {
			const text = JSON.stringify(problem);
			const known = first.get(text);
			if (known === void 0) first.set(text, id);
			ids.set(id, known ?? id);
			return known === void 0;
		}),
		kept: (id) => ids.get(id) ?? id
	};
}
/** What became of a training, told once of those that came to the same program for the same reason. */
function fatesOnce(all) {
	const key = ({ problem, variant, obstacle }) => JSON.stringify([
		problem,
		variant,
		obstacle?.why,
		obstacle?.line
	]);
	return all.filter((fate, i) => fate.obstacle === void 0 || all.findIndex((f) => key(f) === key(fate)) === i);
}
const dataName = (group) => {
	const { xName, line } = group[0]?.trained.fit ?? {};
	return xName !== null && xName !== void 0 && xName.length > 1 ? xName : `line ${line ?? 0}`;
};
/** What is the same for every model of the suite is written once. */
function sharedTraining(problems) {
	const models = problems.flatMap((p) => Object.values(p.variants)).filter((v) => v.training !== void 0);
	const [first, ...rest] = models;
	if (first?.training === void 0 || rest.length === 0) return void 0;
	const training = {};
	const marks = {};
	const marksOf = (v, key) => Object.entries(v.marks ?? {}).filter(([name]) => name === key || name.startsWith(`${key}.`));
	for (const [key, value] of Object.entries(first.training)) {
		if (!rest.every((v) => JSON.stringify(v.training?.[key]) === JSON.stringify(value) && JSON.stringify(marksOf(v, key)) === JSON.stringify(marksOf(first, key)))) continue;
		training[key] = value;
		for (const [name, mark] of marksOf(first, key)) marks[name] = mark;
	}
	for (const variant of models) {
		for (const key of Object.keys(training)) {
			delete variant.training?.[key];
			for (const [name] of marksOf(variant, key)) delete variant.marks?.[name];
		}
		if (Object.keys(variant.training ?? {}).length === 0) delete variant.training;
	}
	return Object.keys(training).length > 0 ? {
		training,
		marks
	} : void 0;
}
// src/capture/proofs.ts
/** What a capture leaves beside the suite for the next one: what it wrote, so that a person's changes can be told from it. */
const keptFile = "captured.json";
/** Folder below the suite's. */
const proofFolder = "proof";
/** More bytes of weights than that are not kept beside a suite. */
const mostNumbers = 2e6;
/** Keeps the first steps of every model that became a variant, for validate to repeat. */
function keepProofs(events, { fates, firstHeld }, dir) {
	const folder = path.join(dir, proofFolder);
	rmSync(folder, {
		recursive: true,
		force: true
	});
	const proofs = fates.flatMap((fate) => {
		if (fate.obstacle !== void 0) return [];
		const proof = of(events.all, "fit").find((f) => f.n === fate.fit)?.proof;
		const files = (all) => all?.every(isReference) === true ? all : void 0;
		const [start, end] = [files(proof?.start), files(proof?.end)];
		const { order, losses, names, still } = proof ?? {};
		if (start === void 0 || end === void 0 || order === void 0 || losses === void 0) return [];
		if (start.reduce((sum, s) => sum + s.shape.reduce((a, b) => a * b, 1), 0) > mostNumbers) return [];
		if (![...start, ...end].every(({ npy }) => canBeRead(path.join(events.folder, npy)))) return [];
		mkdirSync(folder, { recursive: true });
		for (const { npy } of [...start, ...end]) writeWhole(path.join(folder, npy), readFileSync(path.join(events.folder, npy)));
		const { problem, variant, fit } = fate;
		const held = fit === void 0 ? void 0 : firstHeld.get(fit);
		return [{
			problem,
			variant,
			start: start.map((s) => s.npy),
			end: end.map((s) => s.npy),
			names: names ?? [],
			order,
			losses,
			...still?.some((places) => places !== null && places.length > 0) === true && { still },
			...held && { held }
		}];
	});
	if (proofs.length > 0) writeWhole(path.join(folder, "proofs.json"), `${JSON.stringify(proofs)}\n`);
}
function canBeRead(file) {
	try {
		readArray(file);
		return true;
	} catch {
		return false;
	}
}
/** File beside the proofs that says which experiments were proven, by the hash that they had then. */
const provenFile = "proven.json";
/** Keeps what a repetition of the first steps has shown: the hash of every experiment that is proven, by its id. */
function keepProven(suiteFile, hashes) {
	const folder = path.join(path.dirname(suiteFile), proofFolder);
	if (existsSync(folder)) writeWhole(path.join(folder, provenFile), `${JSON.stringify(hashes, null, 1)}\n`);
}
/** Those of a captured suite's models that are not proven as they are now; none where the suite was not captured. */
function unprovenOf(suiteFile, experiments) {
	const folder = path.dirname(suiteFile);
	if (!existsSync(path.join(folder, "captured.json"))) return [];
	const file = path.join(folder, proofFolder, provenFile);
	const hashes = existsSync(file) ? jsonOf(file) : {};
	const known = new Map(typeof hashes === "object" && hashes !== null ? Object.entries(hashes).map(([id, h]) => [id, String(h)]) : []);
	return experiments.flatMap(({ id, hash }) => known.get(id) === hash ? [] : [id]);
}
/** The proofs beside a suite's file; none where it was not captured. */
function readProofs(suiteFile) {
	const folder = path.join(path.dirname(suiteFile), proofFolder);
	const file = path.join(folder, "proofs.json");
	if (!existsSync(file)) return [];
	const kept = proofs.safeParse(jsonOf(file));
	if (!kept.success) throw new UsageError(`${file} is not as capture writes it; capture the script anew`);
	const read = (names) => names.map((name) => readArray(path.join(folder, name)));
	return kept.data.map((proof) => ({
		...proof,
		start: read(proof.start),
		end: read(proof.end)
	}));
}
const arrays = array(string().regex(/^\w[\w.-]*\.npy$/));
const proofs = array(object({
	problem: string(),
	variant: string(),
	start: arrays,
	end: arrays,
	names: array(string()),
	order: array(array(int().min(0))),
	losses: array(number$2().nullable().transform((loss) => loss ?? NaN)),
	still: array(array(int().min(0)).nullable()).exactOptional(),
	held: array(int().min(0)).exactOptional()
}));
/** @throws UsageError */
function jsonOf(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new UsageError(`${file} cannot be read (${messageOf(error)}); capture the script anew`);
	}
}
// src/capture/text.ts
var import_dist = require_dist();
/** As wide as a line of YAML may be before it is broken into its parts. */
const width = 100;
/** A suite as a person would have written it: short things on one line, long ones below each other. */
function suiteDocument(suite, comments) {
	const document = new import_dist.Document(suite, { aliasDuplicateObjects: false });
	if (document.contents !== null) shape(document.contents, 0);
	document.commentBefore = comments.map((line) => ` ${line}`).join("\n");
	return document;
}
/** As wide as the text may be. */
const lineWidth = 110;
/** The text of a suite, with lists that no line holds in as many lines as they fill, and not an item a line. */
function documentText(document) {
	(0, import_dist.visit)(document, { Seq: (_, list) => void fill(list) });
	return document.toString({
		lineWidth,
		flowCollectionPadding: true
	});
}
/** A name or a number that stands in a list as it is. */
function wordOf(item) {
	if (!(0, import_dist.isScalar)(item) || item.comment || item.commentBefore) return void 0;
	const { value, format, minFractionDigits } = item;
	if (typeof value === "number" && Number.isFinite(value) && format === void 0 && !minFractionDigits) return String(value);
	if (typeof value !== "string") return void 0;
	return /^[A-Za-z_][\w-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value) ? value : JSON.stringify(value);
}
function fill(list) {
	const words = list.items.map(wordOf);
	const long = words.reduce((sum, word) => sum + (word?.length ?? 0) + 3, 2) > lineWidth;
	if (list.flow !== true || list.comment || list.anchor || list.tag || !long) return;
	if (!words.every((word) => word !== void 0)) return;
	list.toString = (context) => {
		const indent = String(context?.indent ?? "");
		const lines = [];
		let line = "";
		for (const [i, word] of words.entries()) {
			const piece = i === words.length - 1 ? word : `${word},`;
			if (line !== "" && indent.length + 4 + line.length + 1 + piece.length > lineWidth) {
				lines.push(line);
				line = piece;
			} else line = line === "" ? piece : `${line} ${piece}`;
		}
		return `[ ${[...lines, line].join(`\n${indent}  `)} ]`;
	};
}
/** Writes what fits on a line on one, below the suite's and the problems' own keys. */
function shape(node, depth) {
	if ((0, import_dist.isScalar)(node)) {
		if (typeof node.value === "string" && /^[-+.\d]/.test(node.value)) node.type = import_dist.Scalar.QUOTE_DOUBLE;
		return String(node.value).length;
	}
	if (!(0, import_dist.isMap)(node) && !(0, import_dist.isSeq)(node)) return 0;
	let length = 2;
	for (const item of node.items) {
		const parts = (0, import_dist.isPair)(item) ? [item.key, item.value] : [item];
		for (const part of parts) length += part === null ? 6 : shape(part, depth + 1) + 2;
	}
	const scalars = (0, import_dist.isSeq)(node) && node.items.every((item) => (0, import_dist.isScalar)(item));
	node.flow = depth > 1 && (scalars || length + 2 * depth < width);
	return length;
}
// src/capture/checked.ts
/** A draft in which the script stands beside those models that do not train as Keras does. */
async function provenDraft(watched, trial, request, before, check) {
	const draft = await checkedDraft(watched, trial, request, check);
	keepProofs(watched.events, draft, trial);
	const found = request.prove === void 0 ? before : await request.prove(trial);
	const unproven = new Map(draft.fates.flatMap(({ problem, variant, fit }) => {
		const why = found.find((f) => f.problem === problem && f.variant === variant)?.why;
		return fit === void 0 || why === void 0 ? [] : [[fit, why]];
	}));
	return unproven.size === 0 ? draft : checkedDraft(watched, trial, request, check, unproven);
}
/** Writes the draft apart and has it checked; models that are refused become programs, and the rest must be right. */
async function checkedDraft(watched, trial, request, check, unproven = /* @__PURE__ */ new Map()) {
	const refused = /* @__PURE__ */ new Map();
	for (;;) {
		const draft = draftSuite(watched, refused, unproven);
		if (Object.keys(draft.suite.problems).length === 0) throw new UsageError(draft.left[0] ?? `${watched.script} trains nothing that a suite could have`);
		mkdirSync(trial, { recursive: true });
		for (const { name, content } of draft.files) writeFileSync(path.join(trial, name), content);
		copyScript(draft, watched, request, trial);
		writeFileSync(path.join(trial, "suite.yaml"), documentText(suiteDocument(draft.suite, [])));
		const issues = await check(trial);
		if (issues.length === 0) return draft;
		const found = draft.fates.filter((f) => f.fit !== void 0 && f.obstacle === void 0).flatMap((f) => {
			const mine = issues.find((i) => i.path[1] === f.problem && (i.path[3] === f.variant || i.path[2] !== "variants"));
			return mine === void 0 ? [] : [[f.fit ?? 0, mine.message]];
		});
		if (found.length === 0) {
			const why = issues.map((i) => `${i.path.join(".")}: ${i.message}`);
			throw new UsageError(`no suite can be made of ${request.script}: ${why.join("; ")}`);
		}
		for (const [fit, why] of found) refused.set(fit, why);
	}
}
/** The script and what it needs, where a variant runs it. */
function copyScript({ suite }, { started, lines, script }, request, dir) {
	if (!Object.values(suite.problems).some((p) => Object.values(p.variants).some((v) => v.command !== void 0))) return;
	const from = path.dirname(path.resolve(request.script));
	for (const file of started.needs) {
		const to = path.join(dir, started.folder, file);
		if (!isWithin(dir, to)) throw new FileError(`${path.join(dir, started.folder)} leads elsewhere by a link; remove it`);
		mkdirSync(path.dirname(to), { recursive: true });
		writeWhole(to, file === script ? lines.join("\n") : readFileSync(path.join(from, file)));
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
// src/capture/eras.ts
/** What only Keras 1 had, and what Keras had until 2.x: modules, arguments and methods, as Python names them when it has them not. */
const ofKeras1 = [
	"nb_epoch",
	"nb_filter",
	"nb_row",
	"nb_col",
	"nb_worker",
	"border_mode",
	"samples_per_epoch",
	"show_accuracy",
	"W_regularizer",
	"b_regularizer",
	"W_constraint",
	"U_regularizer",
	"dropout_W",
	"dropout_U",
	"inner_activation",
	"inner_init",
	"init",
	"filter_length",
	"pool_length",
	"subsample",
	"subsample_length",
	"dim_ordering",
	"Convolution1D",
	"Convolution2D",
	"TimeDistributedDense"
];
const ofKeras2 = [
	"lr",
	"decay",
	"schedule_decay",
	"input_length",
	"batch_input_shape",
	"np_utils",
	"predict_classes",
	"predict_proba",
	"fit_generator",
	"evaluate_generator",
	"predict_generator",
	"CuDNNLSTM",
	"CuDNNGRU",
	"workers",
	"use_multiprocessing",
	"max_queue_size",
	"acc",
	"val_acc",
	"KerasClassifier",
	"KerasRegressor",
	"TimeseriesGenerator",
	"ImageDataGenerator",
	"make_sampling_table",
	"skipgrams"
];
/** Modules of Keras that are no more. */
const oldModule = /No module named '(?:tensorflow\.)?keras\.(?:layers\.\w+|utils\.\w+|wrappers[\w.]*|engine[\w.]*|preprocessing\.\w+)'/;
/**
* Whether a script came to its end because of a name that Keras has given up.
*
* @param failure the last line that Python said
*/
function oldNamesIn(failure) {
	if (!/(?:KeyError|TypeError|ValueError|AttributeError|ImportError|ModuleNotFoundError)\b/.test(failure)) return void 0;
	const quoted = [...failure.matchAll(/'([A-Za-z_]\w*)'|\b([A-Za-z_]\w*)=/g)].map((m) => m[1] ?? m[2] ?? "");
	const first = quoted.find((name) => ofKeras1.includes(name));
	if (first !== void 0) return {
		keras: "1.2",
		name: first
	};
	const second = quoted.find((name) => ofKeras2.includes(name));
	if (second !== void 0) return {
		keras: "2.2",
		name: second
	};
	const module = oldModule.exec(failure)?.[0].replace(/^No module named /, "");
	return module === void 0 ? void 0 : {
		keras: "2.2",
		name: module.replaceAll("'", "")
	};
}
// src/capture/interpreter.ts
const call = promisify(execFile);
/**
* A Python with packages in an environment of its own, made by `venv` and `pip` and kept: the next script that needs the same
* has it at once.
*
* @returns the path of its interpreter
* @throws UsageError with what pip said when it cannot be made
*/
async function interpreterWith(request) {
	const { packages, base = "python3", cache, environment, signal, tell } = request;
	const version = await pythonVersion(request);
	const key = sha256(JSON.stringify([version, packages])).slice(0, 16);
	const folder = path.join(cache, "python", key);
	const python = path.join(folder, "bin", "python");
	if (existsSync(path.join(folder, "made"))) return python;
	tell?.(`making a Python environment with ${packages.join(", ")} in ${folder}`);
	mkdirSync(path.dirname(folder), { recursive: true });
	rmSync(folder, {
		recursive: true,
		force: true
	});
	const run = (command, args) => call(command, [...args], {
		env: environment,
		maxBuffer: 1 << 26,
		...signal && { signal }
	});
	try {
		await run(base, [
			"-m",
			"venv",
			folder
		]);
		await run(python, [
			"-m",
			"pip",
			"install",
			...[
				"--disable-pip-version-check",
				"--no-input",
				"-q"
			],
			...packages
		]);
	} catch (error) {
		signal?.throwIfAborted();
		rmSync(folder, {
			recursive: true,
			force: true
		});
		throw new UsageError(`no Python environment can be made with ${packages.join(", ")} (${lastLine(error)}); name an interpreter that has them by --python`);
	}
	const mark = path.join(folder, "made");
	writeFileSync(`${mark}.part`, `${packages.join("\n")}\n`);
	renameSync(`${mark}.part`, mark);
	return python;
}
/** Whether an interpreter has a Keras, whichever. */
async function hasKeras(python, environment) {
	const { stdout } = await call(python, ["-c", "from importlib.util import find_spec as f; print(any(map(f, [\"keras\", \"tensorflow\", \"tf_keras\"])))"], { env: environment });
	return stdout.trim() === "True";
}
async function pythonVersion({ base = "python3", environment }) {
	try {
		const { stdout } = await call(base, ["-c", "import sys; print(sys.version)"], { env: environment });
		return stdout.trim();
	} catch {
		throw new UsageError(base === "python3" ? "there is no python3 in the PATH; name an interpreter by --python" : `${base} cannot be started; name another interpreter by --python`);
	}
}
/** What a program said last on its way out. */
function lastLine(error) {
	const line = (error instanceof Error && "stderr" in error ? String(error.stderr) : "").trim().split("\n").at(-1) ?? "";
	return line !== "" ? line : error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
}
// src/capture/needs.ts
/**
* Whether a file lies below the script's folder by its real path, too: where a link leads out of it, its content would come
* into the suite, and whoever has the suite would have it.
*/
function isBeside(folder, name) {
	const file = path.join(folder, name);
	return existsSync(file) && statSync(file).isFile() && liesBelow(folder, file);
}
/**
* Files beside a script that it needs, as far as its text tells: modules that it imports, and files whose names stand in
* it. In order, the script itself left out.
*
* @param elsewhere takes each file that is named and lies elsewhere, where a link leads
*/
function neededFiles(folder, text, read, elsewhere = () => {}) {
	const found = /* @__PURE__ */ new Set();
	const look = (source) => {
		const modules = [...source.matchAll(/^\s*(?:from|import)\s+([\w.]+)/gm)].map((m) => (m[1] ?? "").replaceAll(".", "/"));
		const named = [...source.matchAll(/(['"])([^'"\n]{1,200})\1/g)].map((m) => m[2] ?? "");
		for (const name of [...modules.flatMap((m) => [`${m}.py`, `${m}/__init__.py`]), ...named]) {
			const file = path.normalize(name);
			if (file.startsWith("..") || path.isAbsolute(file) || found.has(file)) continue;
			const whole = path.join(folder, file);
			if (!isBeside(folder, file)) {
				if (existsSync(whole) && statSync(whole).isFile()) elsewhere(file);
				continue;
			}
			found.add(file);
			if (file.endsWith(".py")) look(read(whole));
		}
	};
	look(text);
	return [...found].sort();
}
// src/capture/packages.ts
/**
* What of PyPI's packages is known to have a module, in the versions that seedgate is tried with: what a script imports of
* these can be brought.
*/
const known = {
	keras: ["keras==3.15.1", "tensorflow-cpu==2.21.0"],
	tensorflow: ["keras==3.15.1", "tensorflow-cpu==2.21.0"],
	tf_keras: ["tf-keras==2.21.0", "tensorflow-cpu==2.21.0"],
	numpy: ["numpy"],
	pandas: ["pandas"],
	scipy: ["scipy"],
	sklearn: ["scikit-learn"],
	matplotlib: ["matplotlib"],
	seaborn: ["seaborn"],
	PIL: ["pillow"],
	cv2: ["opencv-python-headless"],
	h5py: ["h5py"],
	tqdm: ["tqdm"],
	requests: ["requests"],
	statsmodels: ["statsmodels"]
};
/** The modules that a script's text imports by name. */
function importsOf(text) {
	const found = text.split("\n").flatMap((line) => /^\s*(?:from\s+(\w+)[\w.]*\s+import\b|import\s+(.+))/.exec(line)?.slice(1) ?? []).filter((part) => part !== void 0).flatMap((part) => part.split(",").map((name) => /^\s*(\w+)/.exec(name)?.[1] ?? ""));
	return [...new Set(found.filter(Boolean))];
}
/**
* The packages that have a script's modules, as pip takes them.
*
* @param keras version of Keras that is asked for, from 3 on; older ones are had by their names in the Keras that is known here
*/
function packagesOf(modules, keras) {
	const own = keras !== void 0 && Number.parseInt(keras, 10) >= 3 ? `keras==${wholeVersion(keras)}` : void 0;
	const all = modules.flatMap((module) => Object.hasOwn(known, module) ? known[module] ?? [] : []);
	return [...new Set(all.map((p) => own !== void 0 && p.startsWith("keras==") ? own : p))].toSorted();
}
/** `3.10` as pip finds any release of it. */
const wholeVersion = (version) => version.split(".").length > 2 ? version : `${version}.*`;
// src/capture/shown.ts
/** What a notebook does with the value in a cell's last line: it shows it. */
const shower = "_show";
/** The function that a script has for it. */
const showing = `def ${shower}(value):
    """Prints what a notebook shows of a cell's last line."""
    if value is not None:
        print(value)


`;
/** What a statement begins with that has no value, or that prints by itself. */
const noValue = /^(?:(?:if|for|while|with|def|class|try|except|finally|else|elif|import|from|return|raise|assert|del|pass|global|nonlocal|async|break|continue|print)\b|[@#)\]}]|'''|""")/;
/** What begins a block, of which what stands behind a semicolon is a part. */
const blocks = /^(?:if|for|while|with|def|class|try|async)\b/;
/** A cell with its last statement as one that is shown, where it is an expression and is not closed by a semicolon. */
function showsLast(lines) {
	const end = lines.findLastIndex((line) => line.trim() !== "" && !line.trim().startsWith("#"));
	const begin = lines.findLastIndex((line, i) => i <= end && /^[^\s)\]}#]/.test(line));
	const line = lines.slice(begin, end + 1).join("\n");
	const after = blocks.test(line) ? 0 : afterLast(withoutText(line));
	const [before, statement] = [line.slice(0, after), line.slice(after).trimStart()];
	const bare = withoutText(statement);
	if ((lines.slice(0, Math.max(0, begin)).join("\n").match(/"""|'''/g) ?? []).length % 2 === 1) return [...lines];
	if (begin < 0 || noValue.test(statement) || /;\s*$/.test(bare) || !isExpression(bare)) return [...lines];
	const close = bare.split("\n").at(-1)?.includes("#") === true ? "\n)" : ")";
	return [
		...lines.slice(0, begin),
		...`${before}${before === "" ? "" : " "}${shower}((${statement}${close})`.split("\n"),
		...lines.slice(end + 1)
	];
}
/** Code with its strings blank, each as long as it was, so that what stands in them is not taken for code. */
const withoutText = (code) => code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, (text) => `"${" ".repeat(text.length - 2)}"`);
/** Where the last statement of code begins that stands behind a semicolon of its own; 0 where none does. */
function afterLast(code) {
	let depth = 0;
	let after = 0;
	for (let i = 0; i < code.length; i++) {
		const char = code[i] ?? "";
		if (char === "#") i = code.indexOf("\n", i) < 0 ? code.length : code.indexOf("\n", i);
		else if ("([{".includes(char)) depth++;
		else if (")]}".includes(char)) depth--;
		else if (char === ";" && depth === 0 && code.slice(i + 1).trim() !== "") after = i + 1;
	}
	return after;
}
/** Whether code is whole, gives no value a name outside of its brackets, and begins no block. */
function isExpression(code) {
	let depth = 0;
	for (let i = 0; i < code.length; i++) {
		const char = code[i] ?? "";
		if (char === "#") i = code.indexOf("\n", i) < 0 ? code.length : code.indexOf("\n", i);
		else if ("([{".includes(char)) depth++;
		else if (")]}".includes(char)) depth--;
		else if (depth > 0) continue;
		else if (char === ":" || char === "=" && code[i + 1] !== "=" && !"=<>!".includes(code[i - 1] ?? "")) return false;
	}
	return depth === 0;
}
// src/capture/notebook.ts
const source = union([string(), array(string())]).transform((s) => typeof s === "string" ? s : s.join(""));
const notebook = object({ cells: array(object({
	cell_type: string(),
	source
})) });
/**
* The code of a notebook's cells in their order as one script. Magics and calls of the shell are left out and named: what
* they do is not Python.
*
* @throws UsageError when it is no notebook
*/
function scriptOf(text, file) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		throw new UsageError(`${file} is no notebook: it is not JSON`);
	}
	const found = notebook.safeParse(json);
	if (!found.success) throw new UsageError(`${file} is no notebook: it has no list of cells`);
	const dropped = [];
	let number = 0;
	const code = `${found.data.cells.flatMap((cell) => {
		if (cell.cell_type !== "code") return [];
		number++;
		const lines = cell.source.split("\n");
		const first = lines.find((line) => line.trim() !== "") ?? "";
		if (/^%%(?!time\b|timeit\b|capture\b)/.test(first)) {
			dropped.push(`cell ${number}: ${first.trim()}`);
			return [`# Cell ${number}: ${first.trim()}`];
		}
		return [`# Cell ${number}`, ...showsLast(lines.map((line) => plainLine(line, number, dropped)))];
	}).join("\n")}\n`;
	return {
		text: code.includes(`_show(`) ? `${showing}${code}` : code,
		dropped
	};
}
function plainLine(line, cell, dropped) {
	const timed = /^(\s*)%time\s+(\S.*)$/.exec(line);
	if (timed !== null) return `${timed[1] ?? ""}${timed[2] ?? ""}`;
	const magic = /^(\s*)(?:[%!?]|.*=\s*[!%](?=\w))/.exec(line);
	if (magic === null && !/^\s*[\w.]+\?{1,2}\s*$/.test(line)) return line;
	dropped.push(`cell ${cell}: ${line.trim()}`);
	return `${magic?.[1] ?? ""}pass  # ${line.trim()}`;
}
// src/capture/run.ts
/** Fits of a quick run have so many epochs. */
const quickEpochs = 2;
/** A folder with more than that is no script's own. */
const mostFiles = 2e3;
const mostBytes = 536870912;
/** A script that prints more than that is ended: what it says is searched for numbers. */
const mostPrinted = 67108864;
const skipped = /* @__PURE__ */ new Set([
	"node_modules",
	".git",
	"__pycache__",
	".venv",
	"venv",
	".ipynb_checkpoints",
	"seedgate-out",
	"suites"
]);
/**
* Runs a script once, on a copy of its folder and without a network, and reads what it told Keras.
*
* @throws UsageError when there is no such script, or no such interpreter
*/
async function runScript(request) {
	const { script, keras, quick, python = "python3" } = request;
	if (!existsSync(script) || !statSync(script).isFile()) throw new UsageError(`there is no script ${script}`);
	const isNotebook = script.endsWith(".ipynb");
	const given = readFileSync(script, "utf8");
	const { text, dropped } = isNotebook ? scriptOf(given, script) : {
		text: given,
		dropped: []
	};
	const folder = mkdtempSync(path.join(os.tmpdir(), "seedgate-capture-"));
	const dispose = () => rmSync(folder, {
		recursive: true,
		force: true
	});
	try {
		const capture = path.join(folder, "capture");
		const temporary = path.join(folder, "tmp");
		const work = path.join(folder, "work");
		for (const dir of [
			capture,
			temporary,
			work
		]) mkdirSync(dir);
		copyFolder(script, text, work);
		const name = path.basename(script).replace(/\.ipynb$/, ".py");
		writeFileSync(path.join(work, name), text);
		let stdout = "";
		let stderr = "";
		const tooMuch = new AbortController();
		const { signal } = request;
		const ended = await runProcess({
			command: [
				python,
				asArgument(name),
				...request.args
			],
			folder: work,
			environment: programEnvironment(request.environment, {
				seed: 1,
				python: pythonFolder(),
				events: path.join(capture, "events.jsonl"),
				temporary,
				cores: Math.max(1, os.availableParallelism()),
				override: [],
				splitVaries: false,
				own: {
					SEEDGATE_CAPTURE: capture,
					SEEDGATE_NETWORK: "refuse",
					...keras !== void 0 && { SEEDGATE_KERAS: keras },
					...quick && { SEEDGATE_QUICK: String(quickEpochs) }
				}
			}),
			signal: signal === void 0 ? tooMuch.signal : AbortSignal.any([signal, tooMuch.signal]),
			onOutput: (stream, piece) => {
				if (stdout.length > mostPrinted) tooMuch.abort();
				else if (stream === "stdout") stdout += piece;
				else stderr = (stderr + piece).slice(-2e4);
				request.onOutput?.(piece);
			}
		});
		if (ended.kind === "not started") throw new UsageError(`${python} cannot be started (${ended.why}); name an interpreter by --python`);
		signal?.throwIfAborted();
		if (tooMuch.signal.aborted) throw new UsageError(`${script} prints more than ${mostPrinted} characters; have it print less`);
		const events = readEvents(capture);
		const last = lastSaid(stderr);
		const why = howEnded(ended, last);
		return {
			events,
			stdout,
			text,
			dropped,
			failure: why === void 0 ? void 0 : `${script} did not end well: ${why}${refusedOf(events)}`,
			missing: /ModuleNotFoundError: No module named '([^']+)'/.exec(last)?.[1],
			dispose
		};
	} catch (error) {
		dispose();
		throw error;
	}
}
/** A script's name as Python takes it for one: what begins with a hyphen would be an option. */
const asArgument = (name) => name.startsWith("-") ? `./${name}` : name;
/** The error that Python ended with, of several lines in one; else the last line. */
function lastSaid(stderr) {
	const lines = stderr.trimEnd().split("\n");
	const error = lines.findLastIndex((line) => /^[\w.]*(?:Error|Exception|Interrupt)\b/.test(line));
	return (error < 0 ? lines.at(-1) ?? "" : lines.slice(error).join(" ")).trim().slice(0, 400);
}
/** What kept a script from ending well. */
function howEnded(ended, last) {
	if (ended.kind === "killed") return `it was ended by ${ended.signal}${last === "" ? "" : ` (last it said: ${last})`}`;
	if (ended.kind !== "exited") return ended.kind;
	if (ended.code === 0) return void 0;
	return last === "" ? `it ended with ${ended.code}` : last;
}
/** What a script asked the network for, and the way out. */
function refusedOf({ all }) {
	const hosts = [...new Set(of(all, "network").map((e) => e.host))];
	if (hosts.length === 0) return "";
	const files = [...new Set(of(all, "fetch").flatMap((e) => e.found || e.name === "" ? [] : [e.name]))];
	const way = files.length > 0 ? `put ${files.join(" and ")} beside it` : "put what it fetches beside it";
	return ` (it asked the network for ${hosts.join(", ")}, which is refused: ${way})`;
}
/** Files that lay beside a script and that it read, or took in the place of what it would have fetched. */
function readBeside(script, { all }) {
	const folder = path.dirname(path.resolve(script));
	const names = [...of(all, "fetch").flatMap((e) => e.found ? [e.name] : []), ...of(all, "opened").map((e) => e.path)];
	return [...new Set(names)].filter((name) => isBeside(folder, name));
}
/**
* Copies what lies beside a script, so that what it writes does not stay; where that is too much to be the script's own, only
* what its text names.
*/
function copyFolder(script, text, to) {
	const from = path.dirname(path.resolve(script));
	let files = 0;
	let bytes = 0;
	const count = (dir) => readdirSync(dir, { withFileTypes: true }).every((entry) => {
		if (entry.isDirectory()) return skipped.has(entry.name) || count(path.join(dir, entry.name));
		if (!entry.isFile()) return true;
		files++;
		bytes += statSync(path.join(dir, entry.name)).size;
		return files <= mostFiles && bytes <= mostBytes;
	});
	if (isReadable(() => count(from))) {
		const filter = (file) => !skipped.has(path.basename(file)) && isCopied(file);
		cpSync(from, to, {
			recursive: true,
			filter
		});
		return;
	}
	for (const file of neededFiles(from, text, (f) => readFileSync(f, "utf8"))) {
		mkdirSync(path.dirname(path.join(to, file)), { recursive: true });
		copyFileSync(path.join(from, file), path.join(to, file));
	}
}
/** Whether something holds; not where a folder may not be read. */
function isReadable(look) {
	try {
		return look();
	} catch {
		return false;
	}
}
/** Pipes and sockets are no part of a script. */
function isCopied(file) {
	const found = lstatSync(file);
	return found.isFile() || found.isDirectory() || found.isSymbolicLink();
}
// src/capture/interpreted.ts
/**
* Runs a script by the interpreter that is named, or by python3. Where that one has no Keras, or python3 lacks another module that
* is known, it is run in an environment that has what the script imports; where it ends because of names that Keras has given up, by the names of their time.
*/
async function runWhereItCan(request) {
	const first = await runBy(request);
	const { keras, tell } = first.request;
	const old = keras === void 0 ? oldNamesIn(first.run.failure ?? "") : void 0;
	if (old === void 0) return first;
	first.run.dispose();
	tell?.(`${request.script} has ${old.name}, which Keras has given up: it is run again by the names and defaults of Keras ${old.keras}; name another version by --keras`);
	return runBy({
		...first.request,
		keras: old.keras
	});
}
async function runBy(request) {
	const { python, cache, keras, environment, signal, tell } = request;
	tell?.(`running ${request.script} once`);
	const run = await runScript(request);
	const { missing, text } = run;
	if (missing === void 0 || cache === void 0) return {
		run,
		request
	};
	const module = missing.split(".")[0] ?? missing;
	if (packagesOf([module], keras).length === 0 || oldNamesIn(run.failure ?? "") !== void 0) return {
		run,
		request
	};
	if (python !== void 0 && await hasKeras(python, environment)) return {
		run,
		request
	};
	run.dispose();
	const made = await interpreterWith({
		packages: packagesOf([...[...importsOf(text), ...importsBeside(request.script, text)], module], keras),
		base: python,
		cache,
		environment,
		signal,
		tell
	});
	const there = {
		...request,
		python: made
	};
	return {
		run: await runScript(there),
		request: there
	};
}
/** What the Python files beside a script import that it imports itself. */
function importsBeside(script, text) {
	const folder = path.dirname(path.resolve(script));
	const read = (file) => readFileSync(file, "utf8");
	return neededFiles(folder, text, read).filter((file) => file.endsWith(".py")).flatMap((file) => importsOf(read(path.join(folder, file))));
}
// src/capture/merge.ts
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
/**
* A suite that was captured before, brought up to the script as it is now: what a person has changed since stays, with
* all comments.
*
* @param text of the suite's file
* @param before what the last capture wrote there
* @param now what this one would write
*/
function mergeSuite(text, before, now) {
	const document = (0, import_dist.parseDocument)(text);
	const parted = [];
	walk(document, [], before, now, document.toJS(), parted);
	return {
		document,
		parted
	};
}
function walk(document, path, before, now, mine, parted) {
	if (isDeepStrictEqual(before, now)) return;
	if (isObject(before) && isObject(now) && isObject(mine)) {
		for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(now)])) walk(document, [...path, key], before[key], now[key], mine[key], parted);
		return;
	}
	const kept = !isDeepStrictEqual(mine, before) && !isDeepStrictEqual(mine, now);
	parted.push({
		path,
		was: before,
		is: now,
		kept
	});
	if (kept) return;
	if (now === void 0) document.deleteIn(path);
	else document.setIn(path, document.createNode(now));
}
/** A parting in words: batchSize 16 → 32. */
function describeParted({ path, was, is, kept }) {
	const shown = (value) => {
		const text = JSON.stringify(value) ?? "nothing";
		return text.length > 60 ? `${text.slice(0, 57)}…` : text;
	};
	return `${path.join(".")}: ${shown(was)} → ${shown(is)}${kept ? "; yours is kept" : ""}`;
}
// src/capture/parted.ts
/**
* Where a script and its suite have parted, but for what a run printed: that is another one's with other seeds, or on another
* machine.
*/
function partings(old, before, draft, dir) {
	const { parted } = mergeSuite(old, withoutPrinted(before), withoutPrinted(plain(draft.suite)));
	const changed = draft.files.filter(({ name, content }) => {
		const file = path.join(dir, name);
		return !existsSync(file) || !readFileSync(file).equals(content);
	});
	return [...parted, ...changed.map(({ name }) => ({
		path: [name],
		was: "the numbers in it",
		is: "other ones",
		kept: false
	}))];
}
/** A suite without what was printed, and without the claims that were made of that. */
function withoutPrinted(suite) {
	if (typeof suite !== "object" || suite === null) return suite;
	const { claims: _, ...rest } = suite;
	const strip = (value) => {
		if (Array.isArray(value)) return value.map(strip);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).flatMap(([key, part]) => key === "printed" ? [] : [[key, strip(part)]]));
	};
	return strip(rest);
}
const plain = (value) => JSON.parse(JSON.stringify(value));
function kept(dir) {
	const file = path.join(dir, keptFile);
	let read;
	try {
		read = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
	} catch (error) {
		throw new UsageError(`${file} cannot be read (${messageOf(error)}); name another folder by --out`);
	}
	return typeof read === "object" && read !== null ? { ...read } : {};
}
const keptSuite = (dir) => kept(dir).suite;
/** The models that the script stood beside when the suite was captured last. */
const besideBefore = (dir) => [kept(dir).beside ?? []].flat().filter(isNotProven);
const isNotProven = (of) => typeof of === "object" && of !== null && [
	"problem",
	"variant",
	"why"
].every((key) => typeof of[key] === "string");
// src/capture/capture.ts
/** Folder below the suite's for the script, when it runs itself. */
const scriptFolder = "script";
/**
* Runs a script once and writes the suite of what it trains.
*
* @param check what is wrong with a suite's folder: a model that it refuses is run by the script itself
* @throws UsageError that says why there is no suite to be made
*/
async function capture(request, check) {
	const name = idOf(path.basename(request.script).replace(/\.(py|ipynb)$/i, ""), "script");
	const dir = request.out ?? path.join("suites", name);
	const { run, request: ran } = await runWhereItCan(request);
	try {
		const watched = watchedOf(ran, request.out === void 0 ? name : idOf(path.basename(path.resolve(request.out)), name), run, request.python);
		const fits = run.events.all.some((e) => e.event === "fit");
		if (run.failure !== void 0 && !fits) throw new UsageError(failureText(run, ran));
		return {
			...await writeCaptured(request, dir, watched, run, check),
			python: ran.python
		};
	} finally {
		run.dispose();
	}
}
const pythonTwo = /Missing parentheses in call to '(?:print|exec)'|name '(?:xrange|raw_input|unicode)' is not defined/;
function failureText({ failure, missing }, { python }) {
	if (missing === void 0) return `${failure ?? ""}${pythonTwo.test(failure ?? "") ? "; it is written for Python 2: 2to3 -w turns it into Python 3" : ""}`;
	return `${failure}: ${python ?? "python3"} has no module ${missing}; name an interpreter that has it by --python`;
}
/** The interpreter by the name that it has on any machine. */
const portable = (python) => python === void 0 || python.includes(path.sep) ? "python3" : python;
/** @param python the interpreter as it was asked for */
function watchedOf(request, name, run, python) {
	const script = path.basename(request.script).replace(/\.ipynb$/, ".py");
	return {
		name,
		script,
		...request.script.endsWith(".ipynb") && { notebook: path.basename(request.script) },
		lines: run.text.split("\n"),
		events: run.events,
		stdout: run.stdout,
		keras: request.keras,
		quick: request.quick,
		started: {
			command: [
				portable(python),
				asArgument(script),
				...request.args
			],
			environment: {
				SEEDGATE_NETWORK: "refuse",
				...request.keras !== void 0 && { SEEDGATE_KERAS: request.keras }
			},
			folder: scriptFolder,
			needs: [.../* @__PURE__ */ new Set([
				script,
				...neededFiles(path.dirname(path.resolve(request.script)), run.text, (f) => readFileSync(f, "utf8")),
				...readBeside(request.script, run.events)
			])]
		}
	};
}
async function writeCaptured(request, dir, watched, run, check) {
	const old = existsSync(path.join(dir, "suite.yaml")) ? readFileSync(path.join(dir, "suite.yaml"), "utf8") : void 0;
	const before = keptSuite(dir);
	if (old !== void 0 && before === void 0) throw new UsageError(`${dir} holds a suite that was not captured; name another folder by --out`);
	if (request.check === true && before === void 0) throw new UsageError(`${dir} holds no suite that was captured; capture it first, without --check`);
	const draft = await provenDraft(watched, path.join(run.events.folder, "..", "suite"), request, besideBefore(dir), check);
	if (request.check === true && old !== void 0) return {
		dir,
		fates: draft.fates,
		left: draft.left,
		parted: partings(old, before, draft, dir)
	};
	makeFolder(dir);
	for (const { name, content } of draft.files) writeWhole(path.join(dir, name), content);
	copyScript(draft, watched, request, dir);
	const merged = old === void 0 ? void 0 : mergeSuite(old, before, plain(draft.suite));
	const document = merged?.document ?? suiteDocument(draft.suite, comments(watched, run, draft));
	writeWhole(path.join(dir, "suite.yaml"), documentText(document));
	writeWhole(path.join(dir, keptFile), `${JSON.stringify({
		script: watched.script,
		sha256: sha256(run.text),
		keras: watched.keras,
		quick: watched.quick,
		origins: draft.origins,
		beside: draft.beside,
		suite: draft.suite
	}, null, 1)}\n`);
	keepProofs(watched.events, draft, dir);
	return {
		dir,
		fates: draft.fates,
		left: [
			...run.dropped.map((d) => `left out of the notebook, ${d}`),
			...run.failure === void 0 ? [] : [run.failure],
			...linkedAway(request.script, run.text),
			...draft.left
		],
		parted: merged?.parted
	};
}
/** What a script names and what is not copied, since whoever has the suite would have it. */
function linkedAway(script, text) {
	const names = /* @__PURE__ */ new Set();
	const read = (file) => readFileSync(file, "utf8");
	neededFiles(path.dirname(path.resolve(script)), text, read, (name) => names.add(name));
	return [...names].map((name) => `${name} is a link out of the script's folder, and is not copied: put the file itself there`);
}
function comments({ script, notebook, quick, keras }, { events }, { left }) {
	const ran = events.all.find((e) => e.event === "keras");
	return [
		`Captured by seedgate from ${notebook ?? script}${ran?.event === "keras" ? `, run once by Keras ${ran.version}` : ""}${keras === void 0 ? "" : ` with the names and defaults of ${keras}`}.`,
		...quick ? ["The run was cut short: no number that it printed is taken over."] : [],
		"What the script says is \"stated\"; what a default decided is \"assumed\". Change what you like: a later capture keeps it.",
		...left.map((line) => `Not taken over: ${line.replaceAll("\n", " ")}`)
	].map(printable);
}
export { unprovenOf as a, readProofs as i, describeParted as n, keepProven as r, capture as t };
