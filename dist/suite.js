import { i as __toESM } from "./rolldown-runtime.js";
import { A as systemCode, O as UsageError, T as liesBelow, f as isObject$1, g as polarNormals, h as generatorOf, k as messageOf, n as printable, v as sha256 } from "./base.js";
import { S as union, _ as optional, b as string, c as custom, d as json, f as lazy, h as number$2, i as _enum, l as discriminatedUnion, m as looseObject, n as ZodDefault, o as array$1, p as literal, r as ZodObject, s as boolean, t as date, u as int, v as record, w as url, x as tuple, y as strictObject } from "./vendor/zod.js";
import { t as parse$1 } from "./vendor/es-module-lexer.js";
import { t as require_dist } from "./vendor/sucrase.js";
import { t as require_dist$1 } from "./vendor/yaml.js";
import { t as closestMatch } from "./vendor/leven.js";
import { n as CsvError, t as parse$2 } from "./vendor/csv-parse.js";
import { t as unzipSync } from "./vendor/fflate.js";
import { t as require_picomatch } from "./vendor/picomatch.js";
import { i as readRuns, n as readTable } from "./tables.js";
import { n as File, r as Group, t as Dataset } from "./vendor/jsfive.js";
import { createRequire, isBuiltin } from "node:module";
import path from "node:path";
import { accessSync, closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compileFunction } from "node:vm";
// src/suite/errors.ts
/** `problems.sum.variants.simple.layers[0].lstm.units` */
function formatPath(path) {
	let text = "";
	for (const part of path) if (typeof part === "number") text += `[${part}]`;
	else text += text === "" ? part : `.${part}`;
	return text;
}
/** `file:line:column path: message`, the form that editors and CI logs turn into links. */
function formatIssue(issue) {
	const where = issue.path.length === 0 ? "" : `${formatPath(issue.path.map((p) => typeof p === "string" ? shorten(p, 100) : p))}: `;
	return printable(`${issue.file}:${issue.line}:${issue.column} ${where}${shorten(issue.message, 2e3)}`);
}
/** The beginning of a text that comes from a suite and may be a megabyte long. */
const shorten = (text, most) => text.length > most ? `${text.slice(0, most)}…` : text;
/** `a, b, c`; of many the first twenty. */
function someOf(names) {
	const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
	return `${names.slice(0, 20).map((name) => shorten(name, 100)).join(", ")}${more}`;
}
/** A suite that cannot be used. Carries every issue found, in the order of the file. */
var SuiteError = class extends Error {
	name = "SuiteError";
	issues;
	constructor(issues) {
		super(issues.map(formatIssue).join("\n"));
		this.issues = issues;
	}
};
// src/suite/code-loader.ts
var import_dist$1 = require_dist();
const typescript = [
	".ts",
	".mts",
	".cts"
];
const javascript = [
	".js",
	".mjs",
	".cjs"
];
/** Endings of files that are code. */
const codeExtensions = [...typescript, ...javascript];
/**
* Runs TypeScript and JavaScript without anything but the files themselves: no tsconfig.json, no variable of the
* environment and no cache changes what a file means, and nothing is written. Each loader reads every file anew.
*
* Modules become CommonJS, since a suite is loaded by functions that give no promise. Packages, everything in a
* node_modules folder, are left to Node.
*/
var CodeLoader = class {
	/** Text of each file that was loaded, packages left out. */
	sources = /* @__PURE__ */ new Map();
	#modules = /* @__PURE__ */ new Map();
	#given;
	/** @param given modules by name that are handed out as they are */
	constructor(given) {
		this.#given = given;
	}
	/**
	* What a file exports.
	*
	* @param file an absolute path
	* @throws Error when it cannot be read or compiled, and whatever the file itself throws
	*/
	load(file) {
		const known = this.#modules.get(file);
		if (known !== void 0) return known.exports;
		const source = readFileSync(file, "utf8");
		this.sources.set(file, source);
		const module = { exports: {} };
		this.#modules.set(file, module);
		if (path.extname(file) === ".json") module.exports = JSON.parse(source);
		else this.#run(file, source, module);
		return module.exports;
	}
	#run(file, source, module) {
		const folder = path.dirname(file);
		const meta = {
			url: pathToFileURL(file).href,
			filename: file,
			dirname: folder
		};
		const require = Object.assign((request) => this.#require(request, file), { resolve: (request) => resolve(request, file) });
		const parameters = [
			"exports",
			"require",
			"module",
			"__filename",
			"__dirname",
			metaName
		];
		compileFunction(compile(file, source), parameters, { filename: file })(module.exports, require, module, file, folder, meta);
	}
	#require(request, from) {
		if (Object.hasOwn(this.#given, request)) return this.#given[request];
		const file = resolve(request, from);
		return path.isAbsolute(file) && !isPackage(file) && [...codeExtensions, ".json"].includes(path.extname(file)) ? this.load(file) : createRequire(from)(file);
	}
};
/** Whether a file belongs to a package, by where it lies. */
const isPackage = (file) => file.includes(`${path.sep}node_modules${path.sep}`);
/** Stands for import.meta, which CommonJS does not have. */
const metaName = "__importMeta";
/** JavaScript in CommonJS, line for line where the source has it. */
function compile(file, source) {
	const plain = typescript.includes(path.extname(file)) ? (0, import_dist$1.transform)(source, {
		transforms: ["typescript"],
		disableESTransforms: true,
		filePath: file
	}).code : source;
	const [imports] = parse$1(plain, file);
	let text = plain;
	for (const { d, s, e } of imports.toReversed()) if (d === -2) text = `${text.slice(0, s)}${metaName}${text.slice(e)}`;
	return (0, import_dist$1.transform)(text, {
		transforms: ["imports"],
		disableESTransforms: true,
		filePath: file
	}).code;
}
/**
* The file that an import means. A relative one may leave its ending out, or say .js where there is a .ts, as
* TypeScript's own resolution has it.
*
* @returns an absolute path, or the name of a module that is Node's own
* @throws Error when there is none
*/
function resolve(request, from) {
	if (isBuiltin(request)) return request;
	const relative = /^\.{0,2}\//.test(request) || request === "." || request === "..";
	if (!relative && !request.startsWith("file:")) return createRequire(from).resolve(request);
	const found = candidates(relative ? path.resolve(path.dirname(from), request) : fileURLToPath(request)).find(isFile);
	if (found === void 0) throw new Error(`Cannot find module '${request}', imported by ${from}`);
	return found;
}
const isFile = (file) => existsSync(file) && statSync(file).isFile();
function candidates(wanted) {
	const ending = path.extname(wanted);
	const at = javascript.indexOf(ending);
	const typed = at < 0 ? [] : [`${wanted.slice(0, -ending.length)}${typescript[at]}`];
	const endings = [...codeExtensions, ".json"];
	const within = endings.map((e) => path.join(wanted, `index${e}`));
	return [
		wanted,
		...typed,
		...endings.map((e) => `${wanted}${e}`),
		...within
	];
}
// src/suite/define.ts
/** Gives a suite its types; the suite is what is given. Its file exports it as default. */
function defineSuite(suite) {
	return suite;
}
// src/suite/seeded.ts
/**
* Random numbers for the data of a suite in code. They are the same each time that the suite is read, as a suite's data have
* to be, and the same on every machine.
*
* @param name decides the numbers; give each draw a name of its own
*/
const seeded = (name) => generatorOf(JSON.stringify([
	"seedgate",
	1,
	"data",
	String(name)
]));
// src/suite/code.ts
/** Whether a suite's file is code, by its name. */
const isCode = (file) => codeExtensions.includes(path.extname(file));
/**
* Runs a suite's file, TypeScript or JavaScript, and takes its default export. It is code: it runs with the rights of
* this process. Every call runs it anew.
*
* @throws SuiteError when it cannot be read, compiled or run, or exports nothing
*/
function loadCode(given) {
	const file = path.resolve(given);
	const refuse = (message) => {
		throw new SuiteError([{
			file: given,
			line: 1,
			column: 1,
			path: [],
			message
		}]);
	};
	try {
		accessSync(file, constants.R_OK);
	} catch (error) {
		const code = error.code;
		return refuse(code === "ENOENT" ? "there is no such file" : `cannot be read (${code})`);
	}
	const loader = new CodeLoader({ seedgate: ownPackage });
	try {
		return {
			file,
			value: loader.load(file)?.default ?? refuse("exports nothing as default; write export default defineSuite({ … })"),
			hash: hashFiles(file, loader.sources)
		};
	} catch (error) {
		if (error instanceof SuiteError) throw error;
		return refuse(`cannot be run: ${describe(error)}`);
	}
}
/**
* `import { defineSuite } from 'seedgate'` means this very copy, wherever the suite lies: nothing has to be installed
* beside it, and a worker does not load the whole package a second time.
*/
const ownPackage = new Proxy({
	defineSuite,
	seeded,
	__esModule: true
}, { get(target, key) {
	if (key in target) return target[key];
	if (typeof key === "symbol" || key === "default") return void 0;
	throw new Error(`a suite can import defineSuite, seeded and types from seedgate, not ${key}`);
} });
function hashFiles(file, sources) {
	const folder = path.dirname(file);
	const texts = [...sources].map(([name, text]) => [path.relative(folder, name), text]);
	const hash = createHash("sha256");
	for (const named of texts.sort(([a], [b]) => a < b ? -1 : 1)) hash.update(`${JSON.stringify(named)}\n`);
	return hash.digest("hex");
}
/**
* An error in a suite's code as its author needs it: the message and the place in the file, without the calls that
* led there.
*/
function describe(error) {
	if (!(error instanceof Error)) return String(error);
	const place = /\(?((?:file:\/\/)?\/[^\s()]+:\d+:\d+)\)?/.exec(error.stack?.split("\n").slice(1).join("\n") ?? "");
	const at = place?.[1] === void 0 || place[1].includes("node_modules") ? "" : ` (at ${place[1]})`;
	return `${error.message.split("\n").slice(0, 3).join(" ")}${at}`;
}
// src/suite/document.ts
var import_dist = require_dist$1();
/** A suite is text that a person wrote; what is larger is data and belongs into a CSV file. */
const maxSuiteBytes = 2097152;
const maxDepth$2 = 64;
const tooDeep = `nested deeper than ${maxDepth$2} levels`;
/**
* The most names that one mapping may have. Nobody means more problems, variants or probes than this, and each takes
* time.
*/
const maxNames = 1e4;
/**
* Reads a small regular file as text.
*
* @throws SuiteError when it is missing, not a regular file, over the size, or not UTF-8.
*/
function readText(file, limit = maxSuiteBytes) {
	const refuse = (message) => {
		throw new SuiteError([{
			file,
			line: 1,
			column: 1,
			path: [],
			message
		}]);
	};
	let handle;
	try {
		handle = openSync(file, 2048);
	} catch (error) {
		const code = error.code ?? "unknown error";
		if (code === "ENOENT") return refuse("there is no such file");
		return refuse(`cannot be opened (${code})`);
	}
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile()) return refuse("is not a regular file");
		if (stat.size > limit) return refuse(`is ${stat.size} bytes long; at most ${limit} are read`);
		const content = readAtMost(handle, stat.size, limit);
		if (content === void 0) return refuse(`is longer than ${limit} bytes`);
		if (content.includes(0)) return refuse("holds a NUL byte; write it as UTF-8 text (not UTF-16)");
		try {
			return new TextDecoder("utf-8", { fatal: true }).decode(content);
		} catch {
			return refuse("is not valid UTF-8");
		}
	} finally {
		closeSync(handle);
	}
}
/**
* The content of a file, which may have grown beyond `size` since its size was asked for; undefined when it is longer
* than `limit`.
*/
function readAtMost(handle, size, limit) {
	let bytes = Buffer.allocUnsafe(Math.min(size, limit) + 1);
	for (let length = 0;;) {
		const read = readSync(handle, bytes, length, bytes.length - length, null);
		length += read;
		if (length > limit) return void 0;
		if (read === 0) return bytes.subarray(0, length);
		if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, limit + 1));
	}
}
/**
* Nesting is bounded before the parser sees it, since the parser recurses: brackets, and lines that stand further and
* further in. What hides brackets (a comment, a quote) is not understood here; see `nodeIssue` and the parser's own
* end.
*/
function nestingIssue(text) {
	let depth = 0;
	const indents = [];
	let line = 1;
	let lineStart = 0;
	for (let i = 0; i < text.length; i++) {
		if (i === lineStart && nestIndents(indents, text, i) > maxDepth$2) return {
			line,
			column: 1
		};
		const c = text.charCodeAt(i);
		if (c === 10) {
			line++;
			lineStart = i + 1;
		} else if (c === 91 || c === 123) depth++;
		else if ((c === 93 || c === 125) && depth > 0) depth--;
		if (depth > maxDepth$2) return {
			line,
			column: i - lineStart + 1
		};
	}
}
/**
* Takes one line into the columns at which open blocks begin; "- - - a" opens one a dash. @returns how many are open
*/
function nestIndents(indents, text, start) {
	let at = start;
	let fresh = true;
	for (; text[at] === " " || opensBlock(text, at); at++) {
		if (text[at] === " ") continue;
		open(indents, at - start, fresh);
		fresh = false;
	}
	if (text[at] === "\n" || text[at] === "\r" || text[at] === "#") return indents.length;
	open(indents, at - start, fresh);
	return indents.length;
}
const opensBlock = (text, at) => (text[at] === "-" || text[at] === "?") && [
	" ",
	"\r",
	"\n",
	void 0
].includes(text[at + 1]);
function open(indents, column, fresh) {
	if (fresh) while (indents.length > 0 && indents.at(-1) >= column) indents.pop();
	indents.push(column);
}
/**
* Something that YAML allows and a suite may not have. The document is walked without recursion, since it may be
* nested deeply.
*/
function nodeIssue(root) {
	let level = [root];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 65) return {
			node: level[0],
			message: tooDeep
		};
		const below = [];
		for (const node of level) if ((0, import_dist.isMap)(node)) {
			const issue = mapIssue(node);
			if (issue !== void 0) return issue;
			for (const pair of node.items) below.push(pair.value);
		} else if ((0, import_dist.isSeq)(node)) for (const item of node.items) below.push(item);
		level = below;
	}
}
function mapIssue(map) {
	const seen = /* @__PURE__ */ new Set();
	for (const pair of map.items) {
		const message = nameIssue(pair, seen);
		if (message !== void 0) return {
			node: pair.key,
			message
		};
	}
	const names = map.items.length;
	if (names <= maxNames) return void 0;
	return {
		node: map,
		message: `a mapping of ${names} names; at most ${maxNames} are read`
	};
}
/**
* Finds a name that is there twice, or that no mapping may have. The parser's own search for duplicates is not used,
* since its time grows with the square of the names.
*/
function nameIssue(pair, seen) {
	const name = (0, import_dist.isScalar)(pair.key) ? pair.key.value : pair.key;
	if (name === "__proto__") return "\"__proto__\" cannot be a name here";
	if (seen.has(name)) return "YAML: the names of a mapping must be unique";
	seen.add(name);
}
/**
* Parses YAML 1.2 without aliases' expansion, duplicate keys or custom tags.
*
* @throws SuiteError with every syntax error and its place.
*/
function parseSuiteText(file, text) {
	const refusal = (position, message) => new SuiteError([{
		file,
		...position,
		path: [],
		message
	}]);
	const deep = nestingIssue(text);
	if (deep !== void 0) throw refusal(deep, tooDeep);
	const lines = new import_dist.LineCounter();
	const parseText = () => (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		version: "1.2",
		uniqueKeys: false,
		prettyErrors: false,
		stringKeys: true,
		merge: false
	});
	let document;
	try {
		document = parseText();
	} catch (error) {
		if (error instanceof RangeError) throw refusal({
			line: 1,
			column: 1
		}, tooDeep);
		throw error;
	}
	const at = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	};
	const problems = [...document.errors, ...document.warnings];
	const overflow = problems.find((e) => e.message.includes("Maximum call stack"));
	if (overflow) throw refusal(at(overflow.pos[0]), tooDeep);
	if (problems.length > 0) throw new SuiteError(problems.slice(0, 50).map((e) => ({
		file,
		...at(e.pos[0]),
		path: [],
		message: `YAML: ${e.message}`
	})));
	const issue = nodeIssue(document.contents);
	if (issue !== void 0) throw refusal(at((0, import_dist.isNode)(issue.node) ? issue.node.range?.[0] ?? 0 : 0), issue.message);
	const locate = (path) => {
		let position = {
			line: 1,
			column: 1
		};
		let node = document.contents;
		for (let i = 0;; i++) {
			if ((0, import_dist.isNode)(node) && node.range) position = at(node.range[0]);
			if (i === path.length) return position;
			const part = path[i];
			if ((0, import_dist.isMap)(node)) {
				const pair = node.items.find((p) => ((0, import_dist.isScalar)(p.key) ? String(p.key.value) : void 0) === String(part));
				if (pair === void 0) return position;
				if ((0, import_dist.isNode)(pair.key) && pair.key.range) position = at(pair.key.range[0]);
				if (i === path.length - 1) return position;
				node = pair.value;
			} else if (node !== null && typeof node === "object" && "items" in node && Array.isArray(node.items)) {
				node = node.items[Number(part)];
				if (node === void 0) return position;
			} else return position;
		}
	};
	const textOf = (path) => {
		const node = document.getIn(path, true);
		return (0, import_dist.isScalar)(node) && typeof node.value === "number" ? node.source : void 0;
	};
	try {
		return {
			value: document.toJS({ maxAliasCount: 0 }),
			locate,
			textOf
		};
	} catch {
		const offset = text.search(/[\s[{,:-]\*/);
		throw refusal(at(Math.max(0, offset + 1)), "aliases (*name) are not allowed; write the value out");
	}
}
// src/suite/explain.ts
function show(value) {
	if (typeof value === "number" && !Number.isFinite(value)) return named$1(value);
	const plain = (_, part) => typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
	const text = JSON.stringify(value, plain) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
/** A number that is not finite, with how a suite may have come to hold it. */
function named$1(value) {
	if (Number.isNaN(value)) return "NaN, which is no number";
	return `${value}, which is not finite: .inf, or a number that 64 bits cannot hold`;
}
/** The value that stands at a path, for "got …". */
function valueAt(root, path) {
	let value = root;
	for (const part of path) {
		if (value === null || typeof value !== "object" || !Object.hasOwn(value, part)) return void 0;
		value = value[part];
	}
	return value;
}
function depth(issues) {
	return Math.max(0, ...issues.map((issue) => {
		const inner = issue.code === "invalid_union" ? Math.max(0, ...issue.errors.map(depth)) : 0;
		return issue.path.length + inner;
	}));
}
/** Begins a message with the nearest of the known words, when it is near enough to be what was meant. */
function didYouMean(word, known) {
	const maxDistance = Math.max(1, Math.ceil(word.length / 3));
	const lower = word.slice(0, 60).toLowerCase();
	const byLower = new Map(known.map((k) => [k.toLowerCase(), k]));
	const [same, others] = [true, false].map((is) => [...byLower.keys()].filter((k) => k[0] === lower[0] === is));
	const near = closestMatch(lower, [...same ?? [], ...others ?? []], { maxDistance });
	return near === void 0 ? "" : `did you mean "${byLower.get(near)}"? `;
}
/** The way out of what the format has not. */
const keepScript = "keep the script as it is, as a variant with its \"command\"";
function oneOf(got, allowed) {
	if (typeof got === "string" && /^conv_?lstm/i.test(got)) return `is no layer that a suite has; ${keepScript}`;
	return `${typeof got === "string" ? didYouMean(got, allowed) : ""}${anyOf(allowed)}; got ${show(got)}`;
}
const anyOf = (allowed) => `expected one of ${allowed.join(", ")}`;
/** Keys that the branches of a union ask for at their root, or its literal values. */
function alternatives$1(branches) {
	const words = /* @__PURE__ */ new Set();
	for (const branch of branches) for (const issue of branch) if (issue.path.length > 0) words.add(String(issue.path[0]));
	else if (issue.code === "invalid_union") for (const w of alternatives$1(issue.errors)) words.add(w);
	else if (issue.code === "invalid_value") for (const v of issue.values) words.add(String(v));
	else if (issue.code === "invalid_type") words.add(article(issue.expected));
	return [...words].filter((w) => w !== "a mapping");
}
function explainUnion(issue, root, base) {
	const path = [...base, ...issue.path.map((p) => typeof p === "symbol" ? String(p) : p)];
	const got = valueAt(root, path);
	if (got === void 0) return [{
		path,
		message: "is missing"
	}];
	if (issue.message !== "Invalid input" && (typeof got !== "object" || got === null || Array.isArray(got))) return [{
		path,
		message: `${issue.message}; got ${show(got)}`
	}];
	const ranked = issue.errors.map((errors) => ({
		errors,
		depth: depth(errors),
		wrongType: wrongTypeAtRoot(errors)
	})).filter((b) => !b.wrongType).sort((a, b) => b.depth - a.depth || a.errors.length - b.errors.length);
	const first = ranked[0];
	const keys = typeof got === "object" && got !== null && !Array.isArray(got) ? Object.keys(got) : [];
	const meant = first !== void 0 && (ranked.length === 1 || first.depth > (ranked[1]?.depth ?? 0)) && !first.errors.every((e) => e.path.length <= 1 && e.code === "unrecognized_keys");
	const named = issue.errors.flatMap(branchesOf).filter((errors) => errors.some((e) => e.path[0] === keys[0]) && !errors.some((e) => e.path.length === 0 && e.code === "unrecognized_keys"));
	if (keys.length === 1 && named.length === 1) return (named[0] ?? []).flatMap((e) => explainIssue(e, root, path));
	const allowed = alternatives$1(issue.errors);
	if (keys.length > 1) {
		const knowing = bestKnowing(issue.errors.flatMap(branchesOf), keys);
		if (knowing.branch !== void 0) return knowing.branch.flatMap((e) => explainIssue(e, root, path));
		const [unknown, ...more] = knowing.unknown;
		if (unknown !== void 0 && more.length === 0) return [{
			path: [...path, unknown],
			message: oneOf(unknown, allowed)
		}];
	}
	if (meant) return first.errors.flatMap((e) => explainIssue(e, root, path));
	if (keys.length === 1) return [{
		path: [...path, keys[0] ?? ""],
		message: oneOf(keys[0], allowed)
	}];
	return [{
		path,
		message: oneOf(got, allowed)
	}];
}
/**
* The one branch that knows more of a mapping's keys than any other, and the keys that none knows: of a layer with a name
* the branch of its kind, and a kind that there is not.
*/
function bestKnowing(branches, keys) {
	const mappings = branches.filter((errors) => !wrongTypeAtRoot(errors)).map((errors) => ({
		errors,
		unknown: errors.flatMap(unknownKeys)
	})).sort((a, b) => a.unknown.length - b.unknown.length);
	const [best, next] = mappings;
	const unknown = keys.filter((key) => mappings.every((m) => m.unknown.includes(key)));
	return {
		...best !== void 0 && best.unknown.length < keys.length && best.unknown.length < (next?.unknown.length ?? Number.POSITIVE_INFINITY) && { branch: best.errors },
		unknown: mappings.length > 0 ? unknown : []
	};
}
const unknownKeys = (issue) => issue.path.length === 0 && issue.code === "unrecognized_keys" ? issue.keys : [];
/** The branches of a union, those of a union within it among them. */
function branchesOf(errors) {
	const [only, ...more] = errors;
	return only?.code === "invalid_union" && only.path.length === 0 && more.length === 0 ? only.errors.flatMap(branchesOf) : [errors];
}
function wrongTypeAtRoot(errors) {
	return errors.some((e) => e.path.length === 0 && (e.code === "invalid_type" || e.code === "invalid_value"));
}
/**
* Parses a value by a schema. An issue about unknown settings has the known ones beside it, which zod itself leaves out.
* It is done once a command, in which code that zod first compiles for each kind of object would not pay.
*/
function parseWith(schema, value) {
	return schema.safeParse(value, {
		jitless: true,
		error: (issue) => {
			if (issue.code === "unrecognized_keys" && issue.inst instanceof ZodObject) issue.known = Object.keys(issue.inst.shape);
		}
	});
}
function unknownSetting(key, issue) {
	const known = "known" in issue && Array.isArray(issue.known) ? issue.known.map(String) : [];
	if (known.length === 0) return "is not a setting that is known here";
	return `is not a setting that is known here; ${didYouMean(key, known)}there are ${known.join(", ")}`;
}
/** Turns one issue of the schema into sentences that say what would be right. */
function explainIssue(issue, root, base = []) {
	const path = [...base, ...issue.path.map((p) => typeof p === "symbol" ? String(p) : p)];
	const got = valueAt(root, path);
	switch (issue.code) {
		case "invalid_union":
			if (issue.errors.length === 0) {
				const names = "options" in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
				return [{
					path,
					message: got === void 0 ? `is missing; ${anyOf(names)}` : oneOf(got, names)
				}];
			}
			return explainUnion(issue, root, base);
		case "unrecognized_keys": return issue.keys.map((key) => ({
			path: [...path, key],
			message: unknownSetting(key, issue)
		}));
		case "invalid_type":
			if (got === void 0) return [{
				path,
				message: `is missing; expected ${article(issue.expected)}`
			}];
			return [{
				path,
				message: `expected ${article(issue.expected)}, got ${show(got)}`
			}];
		case "invalid_value":
			if (got === void 0) return [{
				path,
				message: `is missing; expected one of ${issue.values.join(", ")}`
			}];
			return [{
				path,
				message: oneOf(got, issue.values.map(String))
			}];
		case "too_small":
		case "too_big": {
			const small = issue.code === "too_small";
			const limit = small ? issue.minimum : issue.maximum;
			return [{
				path,
				message: `must be ${small ? issue.inclusive ? "at least" : "greater than" : issue.inclusive ? "at most" : "less than"} ${limit}${issue.origin === "string" ? " characters" : issue.origin === "array" ? " entries" : ""}, got ${show(got)}`
			}];
		}
		case "invalid_key": return [{
			path,
			message: `${show(String(path.at(-1)))} cannot be a name here: ${issue.issues.map((i) => i.message).join("; ")}`
		}];
		case "invalid_format": return [{
			path,
			message: `${show(got)} does not have the right form: ${issue.message}`
		}];
		default: return [{
			path,
			message: issue.message
		}];
	}
}
function article(expected) {
	return {
		int: "a whole number",
		number: "a number",
		string: "text",
		boolean: "true or false",
		array: "a list",
		object: "a mapping",
		record: "a mapping"
	}[expected] ?? expected;
}
// src/suite/lower.ts
const isMapping$1 = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/**
* A suite from code in the form that the schema has: functions of data are called, arrays with a shape become lists in
* that shape. Everything else is left as it is, for the schema to judge. Builders of models stay functions.
*
* @param report takes what went wrong in a function; the value is to be used only when there was nothing
*/
function lowerSuite(given, report) {
	if (!isMapping$1(given) || !isMapping$1(given.problems)) return given;
	const problems = Object.fromEntries(Object.entries(given.problems).map(([id, problem]) => {
		if (!isMapping$1(problem)) return [id, problem];
		const parts = { ...problem };
		for (const part of [
			"data",
			"evaluation",
			"validation"
		]) {
			const holder = problem[part];
			if (isMapping$1(holder)) parts[part] = lowerData(holder, [
				"problems",
				id,
				part
			], report);
		}
		if (isMapping$1(problem.probes)) parts.probes = lowerProbes(problem.probes, [
			"problems",
			id,
			"probes"
		], report);
		if (isMapping$1(problem.variants)) parts.variants = lowerVariants(problem.variants, [
			"problems",
			id,
			"variants"
		], report);
		return [id, parts];
	}));
	return withoutUndefined$1({
		...given,
		problems
	});
}
function lowerProbes(probes, path, report) {
	return Object.fromEntries(Object.entries(probes).map(([id, probe]) => {
		if (!isMapping$1(probe) || !("input" in probe)) return [id, probe];
		return [id, {
			...probe,
			input: lowerNamed(probe.input, [
				...path,
				id,
				"input"
			], report)
		}];
	}));
}
function lowerVariants(variants, path, report) {
	return Object.fromEntries(Object.entries(variants).map(([id, variant]) => {
		if (!isMapping$1(variant) || !isMapping$1(variant.training)) return [id, variant];
		const training = lowerData(variant.training, [
			...path,
			id,
			"training"
		], report);
		return [id, {
			...variant,
			training
		}];
	}));
}
function lowerData(data, path, report) {
	const lowered = { ...data };
	for (const name of [
		"inputs",
		"targets",
		"sampleWeight"
	]) if (name in data) lowered[name] = lowerNamed(data[name], [...path, name], report);
	return lowered;
}
/** Numbers, or several inputs or targets by their names. */
function lowerNamed(given, path, report) {
	const isArray = (value) => isMapping$1(value) && "shape" in value && "values" in value;
	if (!isMapping$1(given) || isArray(given)) return lowerNumbers(given, path, report);
	if (!Object.values(given).some((part) => typeof part === "function" || isArray(part))) return given;
	return Object.fromEntries(Object.entries(given).map(([name, part]) => [name, lowerNumbers(part, [...path, name], report)]));
}
function lowerNumbers(given, path, report) {
	let value = given;
	if (typeof given === "function") {
		try {
			value = given();
		} catch (error) {
			report(path, `the function failed: ${error instanceof Error ? error.message : String(error)}`);
			return 0;
		}
		if (value instanceof Promise) {
			report(path, "the function gives a promise; data has to be there at once");
			value.catch(() => {});
			return 0;
		}
	}
	if (!isMapping$1(value) || !("shape" in value) || !("values" in value)) return value;
	const { shape, values } = value;
	return { reshape: {
		of: Array.from(values),
		shape: Array.isArray(shape) ? [...shape] : shape
	} };
}
/**
* The value without the keys that are `undefined`: code may leave an option out that way, and the schema would take
* it for a value.
*/
function withoutUndefined$1(value) {
	if (Array.isArray(value)) return value;
	if (!isMapping$1(value) || Object.getPrototypeOf(value) !== Object.prototype) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => v === void 0 ? [] : [[k, withoutUndefined$1(v)]]));
}
// src/suite/canonical.ts
/** JSON with sorted keys and no undefined: equal content gives equal text. */
function canonical(value) {
	const parts = [];
	write$1(value, (text) => parts.push(text));
	return parts.join("");
}
/**
* SHA-256 of the canonical text, in hex. The text is never there as a whole: that of large data is longer than a
* string can be.
*/
function contentHash(value) {
	const hash = createHash("sha256");
	let parts = [];
	write$1(value, (text) => {
		parts.push(text);
		if (parts.length < 1e3) return;
		flush(hash, parts);
		parts = [];
	});
	flush(hash, parts);
	return hash.digest("hex");
}
function flush(hash, parts) {
	hash.update(parts.join(""));
}
/** How many numbers of a list are written at once, since data are mostly long lists of numbers. */
const slice$1 = 1e3;
const isPlainNumber = (value) => typeof value === "number" && !Object.is(value, -0);
function write$1(value, put) {
	if (ArrayBuffer.isView(value)) {
		const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
		put(JSON.stringify(`${value.constructor.name} ${createHash("sha256").update(bytes).digest("hex")}`));
	} else if (Array.isArray(value)) {
		put("[");
		for (let from = 0; from < value.length; from += slice$1) {
			const part = value.slice(from, from + slice$1);
			if (from > 0) put(",");
			if (part.every(isPlainNumber)) put(JSON.stringify(part).slice(1, -1));
			else part.forEach((v, i) => {
				if (i > 0) put(",");
				write$1(v ?? null, put);
			});
		}
		put("]");
	} else if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).filter(([, v]) => v !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
		put("{");
		entries.forEach(([k, v], i) => {
			put(`${i > 0 ? "," : ""}${JSON.stringify(k)}:`);
			write$1(v, put);
		});
		put("}");
	} else put(Object.is(value, -0) ? "-0" : JSON.stringify(value) ?? "null");
}
// src/suite/array.ts
/** More numbers than this in a list take gigabytes; a binary file holds more in less. */
const maxElements = 2e7;
/** The same for typed arrays: twice CIFAR-100's images. */
const maxTyped = 4e8;
/** How many numbers an array made from this one may have. */
const mostLike = (source) => Array.isArray(source) ? maxElements : maxTyped;
/**
* Room for numbers that are made from others: a list for a list, doubles for doubles, and 32-bit floats, which is what a model
* is trained on, for anything narrower.
*/
function roomLike(source, length) {
	if (source instanceof Float64Array) return new Float64Array(length);
	if (ArrayBuffer.isView(source)) return new Float32Array(length);
	return new Array(length).fill(0);
}
/** The rows that are named, in this order, in the type that they have. */
function takeRows({ shape, values }, rows) {
	const size = sizeOf(shape.slice(1));
	const taken = emptyLike(values, rows.length * size);
	for (let r = 0; r < rows.length; r++) {
		const from = (rows[r] ?? 0) * size;
		for (let i = 0; i < size; i++) taken[r * size + i] = values[from + i] ?? NaN;
	}
	return {
		shape: [rows.length, ...shape.slice(1)],
		values: taken
	};
}
function emptyLike(source, length) {
	if (!ArrayBuffer.isView(source)) return new Array(length).fill(0);
	const Type = source.constructor;
	return new Type(length);
}
const sizeOf = (shape) => shape.reduce((a, b) => a * b, 1);
/**
* Nested lists as an array with its shape.
*
* @throws Error when rows differ in length.
*/
function fromNested(nested) {
	const shape = [];
	for (let level = nested; Array.isArray(level); level = level[0]) shape.push(level.length);
	const values = [];
	const walk = (node, axis) => {
		if (typeof node === "number") {
			if (axis !== shape.length) throw new Error("the lists are not equally deep");
			values.push(node);
			return;
		}
		if (axis >= shape.length) throw new Error("the lists are not equally deep");
		if (node.length !== shape[axis]) throw new Error(`a list at depth ${axis + 1} has ${node.length} entries where others have ${shape[axis]}`);
		for (const child of node) walk(child, axis + 1);
	};
	walk(nested, 0);
	return {
		shape,
		values
	};
}
/** `[20, 3, 1]` as `20×3×1`. */
const formatShape = (shape) => shape.length === 0 ? "one number" : shape.join("×");
// src/suite/csv-lines.ts
/** How a suite reads CSV. A quote that is never closed makes one row of the rest of a file, so a row has a greatest length. */
const csvOptions = {
	skip_empty_lines: true,
	trim: true,
	bom: true,
	max_record_size: 1048576
};
var Reached = class extends Error {};
/**
* Finds the line of a cell, or of the place at which the text stops being CSV. The text is read a second time for it, so
* that a file without a fault pays nothing. The parser's own count of lines is not used: it counts a CRLF within quotes twice.
*
* @param place the first fault of the text is looked for when it is left out
*/
function findLines(text, place) {
	const bytes = Buffer.from(text);
	let [rowStart, cellStart, end] = [
		0,
		0,
		0
	];
	let rowEnded = true;
	try {
		parse$2(text, {
			...csvOptions,
			on_record: () => {
				rowEnded = true;
				return null;
			},
			cast: (value, { records, index, bytes: cellEnd }) => {
				cellStart = end;
				if (index === 0) rowStart = cellStart;
				rowEnded = false;
				end = cellEnd;
				if (records === place?.row && index === place.cell) throw new Reached();
				end = cellEnd + 1;
				return value;
			}
		});
		cellStart = end;
	} catch (error) {
		if (!(error instanceof Reached)) {
			[cellStart, end] = [end, bytes.length];
			if (rowEnded) rowStart = cellStart;
		}
	}
	return {
		cell: lineAt(bytes, cellStart, end),
		row: lineAt(bytes, rowStart, end)
	};
}
/** The line of the first byte from `start` on that is no white space; of `end` when there is none before it. */
function lineAt(bytes, start, end) {
	let at = start;
	while (at < end && /\s/.test(String.fromCharCode(bytes[at]))) at++;
	return 1 + (bytes.toString("latin1", 0, at).match(/\r\n|\n|\r/g)?.length ?? 0);
}
/** Says what is wrong with the form of a CSV file and on which line, for an error that the parser has thrown. */
function explainCsvError(text, error) {
	const { code, message } = error;
	const lines = findLines(text);
	switch (code) {
		case "CSV_QUOTE_NOT_CLOSED": return `line ${lines.cell}: a quote is opened here and never closed`;
		case "CSV_INVALID_CLOSING_QUOTE":
		case "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE": return `line ${lines.cell}: a quoted cell goes on behind its closing quote; write a quote within it twice`;
		case "INVALID_OPENING_QUOTE": return `line ${lines.cell}: a quote stands within a cell that does not begin with one`;
		case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH": {
			const [, header, cells] = /expect (\d+), got (\d+)/.exec(message) ?? [];
			return `line ${lines.row}: the row has ${cells} cells where the header has ${header}`;
		}
		case "CSV_MAX_RECORD_SIZE": return `line ${lines.row}: a row is longer than is read; is a quote opened and never closed?`;
		default: return message;
	}
}
// src/suite/csv.ts
const maxCsvBytes = 67108864;
/**
* The real path of a data file, which must lie in the suite's folder: a suite from elsewhere must not
* be able to read what else is on the machine.
*/
function resolveDataFile(folder, file) {
	if (path.isAbsolute(file)) throw new Error(`"${file}" is an absolute path; data files lie beside the suite`);
	let real;
	const root = realpathSync(folder);
	try {
		real = realpathSync(path.join(folder, file));
	} catch (error) {
		throw new Error(`"${file}" cannot be read (${error.code ?? "unknown error"})`);
	}
	if (!real.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) throw new Error(`"${file}" lies outside the suite's folder`);
	return real;
}
/**
* The number that a cell holds, written in decimal digits: `12`, `-0.5`, `1e-3`. Undefined for anything else, such as
* `0x10`, which JavaScript would take for 16, or `1e400`, which no number of 64 bits holds.
*/
function decimal(cell) {
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(cell)) return void 0;
	const value = Number(cell);
	return Number.isFinite(value) ? value : void 0;
}
/**
* Named columns of a CSV file with a header line.
*
* @returns rows × columns; one column gives a plain series.
* @throws Error naming the line and column of a cell that is not a finite number in decimal digits.
*/
function readColumns(folder, file, columns) {
	const twice = columns.find((name, i) => columns.indexOf(name) !== i);
	if (twice !== void 0) throw new Error(`the column "${shown$1(twice)}" is listed twice`);
	const values = [];
	const rows = readCells(folder, file, columns, (cell) => {
		const value = decimal(cell);
		if (value === void 0) return notANumber(cell);
		if (values.push(value) > 2e7) throw new Error(`"${file}" holds more than ${maxElements} numbers`);
	});
	return {
		shape: columns.length === 1 ? [rows] : [rows, columns.length],
		values
	};
}
function notANumber(cell) {
	const other = cell === "" ? NaN : Number(cell);
	const hint = Number.isFinite(other) ? ` in decimal digits; write ${other}` : "";
	return `"${shown$1(cell)}" is not a finite number${hint}`;
}
/**
* A column of class labels, as places in the list of labels, from 0.
*
* @throws Error naming the line of a cell that is none of the labels.
*/
function readClasses(folder, { file, column, labels }) {
	const known = new Map(labels.map((label, i) => [label, i]));
	if (known.size < labels.length) {
		const twice = labels.find((label, i) => known.get(label) !== i) ?? "";
		throw new Error(`the label "${shown$1(twice)}" is listed twice`);
	}
	const places = [];
	readCells(folder, file, [column], (cell) => {
		const place = known.get(cell);
		if (place === void 0) return `"${shown$1(cell)}" is none of the labels ${someOf(labels)}`;
		if (places.push(place) > 2e7) throw new Error(`"${file}" holds more than ${maxElements} labels`);
	});
	return places;
}
const shown$1 = (cell) => someOf([cell]);
/**
* Calls back for each cell of the columns, row by row; no row is kept.
*
* @param take says what is wrong with a cell, if anything is
* @returns the number of rows below the header
*/
function readCells(folder, file, columns, take) {
	const text = readCsvText(folder, file);
	let rows = -1;
	let places = [];
	const takeRow = (row) => {
		if (++rows === 0) {
			places = placesOf(row, file, columns);
			return null;
		}
		places.forEach((cell, i) => {
			const wrong = take(row[cell] ?? "");
			if (wrong === void 0) return;
			const { cell: line } = findLines(text, {
				row: rows,
				cell
			});
			throw new Error(`"${file}" line ${line}, column "${shown$1(columns[i])}": ${wrong}`);
		});
		return null;
	};
	try {
		parse$2(text, {
			...csvOptions,
			on_record: takeRow
		});
	} catch (error) {
		if (error instanceof CsvError) throw new Error(`"${file}" is not CSV: ${explainCsvError(text, error)}`);
		throw error;
	}
	if (rows < 1) throw new Error(`"${file}" has no header line with rows below it`);
	return rows;
}
function readCsvText(folder, file) {
	const real = resolveDataFile(folder, file);
	try {
		return readText(real, maxCsvBytes);
	} catch (error) {
		if (error instanceof SuiteError) throw new Error(`"${file}" ${error.issues[0]?.message ?? "cannot be read"}`);
		throw error;
	}
}
/** Columns without a name are allowed beside those that are asked for: spreadsheets leave empty ones at the right. */
const nameTwice = (header) => header.find((name, i) => name !== "" && header.indexOf(name) !== i);
function placesOf(header, file, columns) {
	const twice = nameTwice(header) ?? columns.find((name) => header.indexOf(name) !== header.lastIndexOf(name));
	if (twice !== void 0) throw new Error(`"${file}" has two columns named "${shown$1(twice)}"; give each a name of its own`);
	const known = new Map(header.map((name, i) => [name, i]));
	return columns.map((name) => {
		const place = known.get(name);
		if (place === void 0) throw new Error(`"${file}" has no column "${shown$1(name)}"; it has ${someOf(header)}`);
		return place;
	});
}
// src/suite/npy.ts
/**
* The array of a NumPy file (.npy, format 1 to 3), kept in the type that it has there.
*
* @param file real path
* @throws Error that says what is wrong with it
*/
function readNpy(file, expected = {}) {
	return parseNpy(readFileSync(file), expected);
}
/**
* One array of a NumPy archive (.npz), compressed or not.
*
* @throws Error that says what is wrong, or which arrays there are
*/
function readNpz(file, name, expected = {}) {
	const wanted = `${name}.npy`;
	const names = [];
	let files;
	try {
		files = unzipSync(readFileSync(file), { filter: (entry) => {
			names.push(entry.name.replace(/\.npy$/, ""));
			return entry.name === wanted && entry.originalSize <= 32e8;
		} });
	} catch (error) {
		throw new Error(`is no archive of NumPy's: ${error.message}`);
	}
	const found = files[wanted];
	if (found === void 0) throw new Error(`has no array "${name}"; it has ${names.join(", ")}`);
	return parseNpy(Buffer.from(found.buffer, found.byteOffset, found.byteLength), expected);
}
/**
* All arrays of a NumPy archive by their names; where it has none, the names of what it holds.
*
* @param most bytes that they may have together, unpacked
* @throws Error that says what is wrong
*/
function readNpzArrays(file, most) {
	const others = [];
	let files;
	let bytes = 0;
	try {
		files = unzipSync(readFileSync(file), { filter: ({ name, originalSize }) => {
			const wanted = name.endsWith(".npy");
			if (!wanted) others.push(name);
			else bytes += originalSize;
			if (bytes > most) throw new Error(`its arrays have more than ${most} bytes together`);
			return wanted;
		} });
	} catch (error) {
		throw new Error(`is no archive of NumPy's: ${error.message}`);
	}
	const arrays = /* @__PURE__ */ new Map();
	for (const [name, { buffer, byteOffset, byteLength }] of Object.entries(files)) try {
		arrays.set(name.slice(0, -4), parseNpy(Buffer.from(buffer, byteOffset, byteLength), {}));
	} catch (error) {
		throw new Error(`has an array "${name.slice(0, -4)}" that ${error.message}`);
	}
	return arrays.size === 0 ? { others } : arrays;
}
/** NumPy's names of types as files have them, without the byte order, and as people write them. */
const types$1 = {
	b1: "bool",
	u1: "uint8",
	i1: "int8",
	u2: "uint16",
	i2: "int16",
	u4: "uint32",
	i4: "int32",
	u8: "uint64",
	i8: "int64",
	f2: "float16",
	f4: "float32",
	f8: "float64"
};
const isType = (code) => Object.hasOwn(types$1, code);
/** numpy/lib/format.py: a magic string, two bytes of version, the header's length, a Python dictionary, the numbers. */
function parseNpy(bytes, expected) {
	if (bytes.length < 10 || bytes.toString("latin1", 0, 6) !== "NUMPY") throw new Error("is no .npy file");
	const wide = (bytes[6] ?? 0) > 1;
	const start = wide ? 12 : 10;
	const length = wide ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8);
	const header = bytes.toString("utf8", start, start + length);
	const descr = /'descr':\s*'([<>|=])([a-zA-Z]\d+)'/.exec(header);
	const shapeText = /'shape':\s*\(([\d,\s]*)\)/.exec(header)?.[1];
	const code = descr?.[2] ?? "";
	const type = isType(code) ? types$1[code] : void 0;
	if (descr === null || type === void 0 || shapeText === void 0) {
		const what = /'descr':\s*([^,]+),/.exec(header)?.[1] ?? "a type";
		throw new Error(`holds ${what}; numbers and booleans can be read, so save it with .astype('float32')`);
	}
	if (descr[1] === ">") throw new Error("is in big-endian order; save it with .astype('<f4')");
	if (/'fortran_order':\s*True/.test(header)) throw new Error("is in Fortran order; save it with numpy.ascontiguousarray");
	const shape = shapeText.split(",").flatMap((part) => part.trim() === "" ? [] : [Number(part)]);
	const count = sizeOf(shape);
	if (count > 4e8) throw new Error(`holds ${count} numbers; at most ${maxTyped} are allowed`);
	if (count === 0) throw new Error(`is ${formatShape(shape)}: it holds no number`);
	const size = Number(descr[2]?.slice(1));
	const data = bytes.subarray(start + length);
	if (data.length !== count * size) throw new Error(`is cut short: ${formatShape(shape)} of ${type} are ${count * size} bytes, and ${data.length} are there`);
	check(expected, shape, type);
	return {
		shape,
		values: numbersOf$1(type, data, count)
	};
}
function check(expected, shape, type) {
	if (expected.type !== void 0 && expected.type !== type) throw new Error(`holds ${type}; the suite says ${expected.type}`);
	if (expected.shape !== void 0 && formatShape(expected.shape) !== formatShape(shape)) throw new Error(`is ${formatShape(shape)}; the suite says ${formatShape(expected.shape)}`);
}
/**
* Numbers of a type that lie one after the other: a view of the file's bytes where JavaScript has the type, else a copy in the
* narrowest type that holds each number.
*/
function numbersOf$1(type, data, count) {
	const aligned = data.byteOffset % 8 === 0 ? data : Buffer.from(data);
	const { buffer, byteOffset } = aligned;
	switch (type) {
		case "bool":
		case "uint8": return new Uint8Array(buffer, byteOffset, count);
		case "int8": return new Int8Array(buffer, byteOffset, count);
		case "uint16": return new Uint16Array(buffer, byteOffset, count);
		case "int16": return new Int16Array(buffer, byteOffset, count);
		case "int32": return new Int32Array(buffer, byteOffset, count);
		case "float32": return new Float32Array(buffer, byteOffset, count);
		case "float64": return new Float64Array(buffer, byteOffset, count);
		case "uint32": return Float64Array.from(new Uint32Array(buffer, byteOffset, count));
		case "float16": return Float32Array.from({ length: count }, (_, i) => half(aligned.readUInt16LE(2 * i)));
		default: return wholeNumbers(type, aligned, count);
	}
}
/** 64-bit integers, of which doubles hold those up to 2^53. */
function wholeNumbers(type, data, count) {
	const out = new Float64Array(count);
	for (let i = 0; i < count; i++) {
		const value = type === "int64" ? data.readBigInt64LE(8 * i) : data.readBigUInt64LE(8 * i);
		out[i] = Number(value);
		if (!Number.isSafeInteger(out[i])) throw new Error(`number ${i + 1} is ${value}, more than 2^53`);
	}
	return out;
}
/** IEEE 754 binary16. */
function half(bits) {
	const sign = bits & 32768 ? -1 : 1;
	const exponent = bits >> 10 & 31;
	const fraction = bits & 1023;
	if (exponent === 0) return sign * fraction * 2 ** -24;
	if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : NaN;
	return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
// src/suite/data/files.ts
const openDataFiles = (folder) => ({
	folder,
	read: /* @__PURE__ */ new Map(),
	bytes: 0,
	made: 0
});
/** The same columns of the same file are read once a suite. */
function readOnce({ folder, read }, expression, from) {
	const key = JSON.stringify(expression);
	const known = read.get(key) ?? from(folder);
	read.set(key, known);
	return known;
}
/** @throws Error that names the file */
function readBinary(folder, expression) {
	const given = "npz" in expression ? expression.npz : typeof expression.npy === "string" ? { file: expression.npy } : expression.npy;
	const real = resolveDataFile(folder, given.file);
	try {
		return "array" in given ? readNpz(real, String(given.array), given) : readNpy(real, given);
	} catch (error) {
		throw new Error(`"${given.file}" ${error.message}`);
	}
}
// src/suite/marks.ts
/**
* The settings that marks can be about, by path: `layers`, `parameters`, each training setting
* (`epochs`, `optimizer.learningRate`), and each option of `defaults.layers` (`lstm.activation`).
*/
function settingNames(source) {
	const names = [];
	for (const [key, value] of Object.entries(source.training ?? {})) {
		if (value === void 0) continue;
		names.push(key);
		if (typeof value === "object") names.push(...Object.keys(value).map((k) => `${key}.${k}`));
	}
	if (Array.isArray(source.layers)) names.push("layers");
	else if ("model" in source && source.model !== void 0) names.push("model");
	else if ("build" in source && source.build !== void 0) names.push("build");
	else for (const [kind, options] of Object.entries(source.layers ?? {})) names.push(...Object.keys(options ?? {}).map((option) => `${kind}.${option}`));
	return names;
}
/** What the marks of a problem can be about: how its data are made, and which samples are held out. */
function dataNames({ data, evaluation }) {
	return [
		"inputs",
		"targets",
		...data?.scaling === void 0 ? [] : ["scaling"],
		...evaluation === void 0 ? [] : ["evaluation"]
	];
}
/** Marks that are about no setting that is written there. */
function markIssues(marks, known) {
	return Object.keys(marks).filter((name) => !known.includes(name)).map((name) => ({
		name,
		message: `marks no setting that is written here; there are ${someOf(known) || "none"}`
	}));
}
/** Settings without a mark: a reader cannot tell whether the source states them. */
function unmarked(source) {
	const missing = (marks, at, prefix) => settingNames(at).filter((name) => name !== "optimizer" && marks?.[name] === void 0).map((name) => `${prefix}${name}`);
	const found = source.defaults ? missing(source.defaults.marks, source.defaults, "defaults: ") : [];
	for (const [p, problem] of Object.entries(source.problems)) for (const [v, variant] of Object.entries(problem.variants)) found.push(...missing(variant.marks, variant, `${p}/${v}: `));
	return found;
}
// src/suite/fields.ts
/** @param open names of those that may be left out although they have no default */
function writtenFields(fields, open = []) {
	const may = new Set(open);
	const written = Object.entries(fields).map(([name, field]) => {
		if (field instanceof ZodDefault) return [name, optional(field.unwrap())];
		return [name, may.has(name) ? field.optional() : field];
	});
	return Object.fromEntries(written);
}
/** The defaults, by name. */
function defaultsOf(fields) {
	return Object.fromEntries(Object.entries(fields).flatMap(([name, field]) => field instanceof ZodDefault ? [[name, field.def.defaultValue]] : []));
}
// src/suite/layers/kind.ts
/** Puts one kind of layer into the form of the table of all kinds. */
function layerKind(facts) {
	const eras = facts.eras ?? {};
	const written = strictObject(writtenFields(facts.options, namesOf(facts.eras)));
	return {
		weights: () => [],
		output: (_, sample) => sample,
		...facts,
		eras,
		/** The options with all defaults filled in. */
		schema: strictObject(facts.options),
		/** The options as they are written at a layer. */
		written,
		/** The options as a suite sets them for all layers of the kind. */
		shared: written.partial().optional()
	};
}
const namesOf = (eras) => eras === void 0 ? [] : Object.keys(eras);
/** Whether nothing has to be said of a kind but its name. Asked once: code that is compiled for it would take longer. */
const isBare = (written) => written.safeParse({}, { jitless: true }).success;
// src/suite/layers/options.ts
const units = int().min(1).max(8192).describe("Width of the layer.");
const activation$2 = _enum([
	"elu",
	"gelu",
	"hardSigmoid",
	"linear",
	"mish",
	"relu",
	"relu6",
	"selu",
	"sigmoid",
	"softmax",
	"softplus",
	"softsign",
	"swish",
	"tanh"
]);
/** Activations of a recurrent layer's gates. */
const gate$1 = _enum([
	"sigmoid",
	"hardSigmoid",
	"tanh",
	"relu",
	"linear"
]).describe("Keras up to 2.2 used hardSigmoid, later versions sigmoid; it has no default here.");
const gateEras = [{
	keras: "2.3 and later",
	value: "sigmoid"
}, {
	keras: "up to 2.2",
	value: "hardSigmoid"
}];
const initializer$1 = _enum([
	"glorotNormal",
	"glorotUniform",
	"heNormal",
	"heUniform",
	"identity",
	"leCunNormal",
	"leCunUniform",
	"ones",
	"orthogonal",
	"randomNormal",
	"randomUniform",
	"truncatedNormal",
	"zeros"
]);
const rate$2 = number$2().min(0).lt(1).describe("Share of the inputs that is set to zero, 0 to below 1.");
/** How many windows lie on an axis, as TensorFlow counts them. */
function windows$1(length, size, stride, padding, dilation = 1) {
	const covered = padding === "valid" ? length - (size - 1) * dilation : length;
	return Math.ceil(covered / stride);
}
/** The number of values in a shape, or of places in it when its last axis is left out. */
const product = (shape) => shape.reduce((all, axis) => all * axis, 1);
/** Features of a sample: its last axis. */
const features = (sample) => sample.at(-1) ?? 1;
// src/suite/layers/activation.ts
const activation$1 = layerKind({
	says: "An activation as a layer of its own.",
	options: { activation: activation$2 },
	short: "activation"
});
// src/suite/later.ts
/**
* An option that came after the first suites: left out it stays out, so that their hashes stay what they are. What it
* stands for then is told to the JSON Schema and the documentation only.
*/
const later = (type, without) => type.optional().meta({ default: without });
// src/suite/layers/penalties.ts
const strength = later(number$2().min(0), 0);
/** What is added to the loss: l1 · Σ|x| + l2 · Σx², over a weight or over what a layer gives. */
const regularizer$1 = strictObject({
	l1: strength.describe("What the sum of the sizes is multiplied by."),
	l2: strength.describe("What the sum of the squares is multiplied by.")
}).refine(({ l1, l2 }) => l1 !== void 0 || l2 !== void 0, { error: "says neither l1 nor l2: write how strong it is, as in { l2: 0.01 }" });
const axis = later(union([int(), array$1(int()).min(1).max(5)]), 0).describe("The axes of the weight that a norm is taken over; 0 is that of the inputs of a dense layer.");
const norm = number$2().min(0);
const norms = {
	maxNorm: strictObject({
		maxValue: later(norm, 2).describe("The greatest norm."),
		axis
	}),
	unitNorm: strictObject({ axis }),
	minMaxNorm: strictObject({
		minValue: later(norm, 0).describe("The least norm."),
		maxValue: later(norm, 1).describe("The greatest norm."),
		rate: later(number$2().min(0).max(1), 1).describe("How much of the way a step goes."),
		axis
	})
};
/** What a weight is brought to after each step of the optimizer. */
const constraint$1 = union([
	_enum([
		"maxNorm",
		"unitNorm",
		"nonNeg",
		"minMaxNorm"
	]),
	strictObject({ maxNorm: norms.maxNorm }),
	strictObject({ unitNorm: norms.unitNorm }),
	strictObject({ minMaxNorm: norms.minMaxNorm })
]);
const regularized = (of) => regularizer$1.optional().describe(`Added to the loss for ${of}.`);
const constrained = (of) => constraint$1.optional().describe(`What a step leaves of ${of}.`);
/** Options of a layer that has a kernel and, perhaps, a bias. */
const kernelPenalties = {
	kernelRegularizer: regularized("the kernel"),
	kernelConstraint: constrained("the kernel")
};
const biasPenalties = {
	biasRegularizer: regularized("the bias"),
	biasConstraint: constrained("the bias")
};
const recurrentPenalties = {
	recurrentRegularizer: regularized("the recurrent kernel"),
	recurrentConstraint: constrained("the recurrent kernel")
};
const embeddingsPenalties = {
	embeddingsRegularizer: regularized("the vectors of all words"),
	embeddingsConstraint: constrained("the vectors of all words")
};
const scalePenalties = {
	gammaRegularizer: regularized("gamma"),
	gammaConstraint: constrained("gamma"),
	betaRegularizer: regularized("beta"),
	betaConstraint: constrained("beta")
};
const activityPenalty = { activityRegularizer: regularized("what the layer gives, divided by the size of the batch") };
// src/suite/layers/activations.ts
const relu = layerKind({
	says: "Inputs above the threshold, up to maxValue; below it negativeSlope times their distance from it.",
	options: {
		maxValue: number$2().min(0).optional().describe("No bound when it is left out."),
		negativeSlope: number$2().min(0).default(0),
		threshold: number$2().min(0).default(0)
	}
});
const leakyRelu = layerKind({
	says: "Inputs above zero as they are, the others times negativeSlope (alpha up to Keras 2).",
	options: { negativeSlope: number$2().min(0).default(.3) }
});
const elu = layerKind({
	says: "Inputs above zero as they are, the others as alpha · (eˣ − 1).",
	options: { alpha: number$2().default(1) }
});
const thresholdedRelu = layerKind({
	says: "Inputs above theta as they are, and zero for the others.",
	options: { theta: number$2().min(0).default(1) }
});
const softmax = layerKind({
	says: "Shares that sum to 1 over the last axis.",
	options: {}
});
const prelu = layerKind({
	says: "Inputs above zero as they are, the others times a slope that is trained.",
	options: {
		alphaInitializer: initializer$1.default("zeros"),
		sharedAxes: array$1(int().min(1)).min(1).max(4).optional().describe("Axes, from 1, along which there is one slope; else each number of a sample has one of its own."),
		alphaRegularizer: regularizer$1.optional().describe("Added to the loss for the slopes."),
		alphaConstraint: constraint$1.optional().describe("What a step leaves of the slopes.")
	},
	weights: (options, sample) => [{
		name: "alpha",
		shape: sample.map((length, i) => options.sharedAxes?.includes(i + 1) ? 1 : length),
		initializer: options.alphaInitializer,
		regularizer: options.alphaRegularizer,
		constraint: options.alphaConstraint
	}],
	uses: () => 0
});
// src/suite/layers/attention.ts
const takes = {
	least: 2,
	most: 3
};
const useCausalMask = boolean().default(false).describe("Whether a step sees only itself and those before it.");
const attention = layerKind({
	says: "The mean of the second layer over its steps, for each step of the first weighted by how like the keys (the third layer, or else the second) are.",
	options: {
		useScale: boolean().default(false).describe("Whether the likeness is multiplied by a trained number."),
		scoreMode: _enum(["dot", "concat"]).default("dot"),
		dropout: rate$2.default(0),
		useCausalMask
	},
	takes,
	weights: ({ useScale, scoreMode }) => [...useScale ? [one$1("scale")] : [], ...scoreMode === "concat" ? [one$1("concatScoreWeight")] : []],
	output: (_, sample, [values = sample]) => [...sample.slice(0, -1), features(values)]
});
const one$1 = (name) => ({
	name,
	shape: [],
	initializer: "ones"
});
const dimension = int().min(1).max(8192);
const multiHeadAttention = layerKind({
	says: "Several attentions side by side, each on projections of its own: from the first layer to the second, with the keys of the third or else the second.",
	options: {
		numHeads: int().min(1).max(1024),
		keyDim: dimension.describe("Width of the query and the keys in each head."),
		valueDim: dimension.optional().describe("Width of the values in each head; keyDim when left out."),
		dropout: rate$2.default(0),
		useBias: boolean().default(true),
		useCausalMask,
		kernelInitializer: initializer$1.default("glorotUniform"),
		biasInitializer: initializer$1.default("zeros")
	},
	takes,
	weights: (options, sample, [values = sample, keys = values]) => {
		const { numHeads, keyDim, valueDim = keyDim } = options;
		return [
			...projection("query", [features(sample)], [numHeads, keyDim], options),
			...projection("key", [features(keys)], [numHeads, keyDim], options),
			...projection("value", [features(values)], [numHeads, valueDim], options),
			...projection("attentionOutput", [numHeads, valueDim], [features(sample)], options)
		];
	},
	output: (_, sample) => sample,
	uses: (_, sample) => product(sample.slice(0, -1))
});
function projection(name, from, to, options) {
	return [{
		name: `${name}/kernel`,
		shape: [...from, ...to],
		initializer: options.kernelInitializer
	}, ...options.useBias ? [{
		name: `${name}/bias`,
		shape: to,
		initializer: options.biasInitializer
	}] : []];
}
// src/suite/layers/augmentation.ts
const share$2 = number$2().min(-1).max(1);
const factor$1 = union([number$2().min(0).max(1), tuple([share$2, share$2])]).describe("The greatest share, in both directions; or the least and the greatest.");
const fill = {
	fillMode: _enum([
		"reflect",
		"wrap",
		"nearest",
		"constant"
	]).default("reflect").describe("What is seen beyond the edges of a picture."),
	fillValue: number$2().default(0).describe("That of fillMode: constant.")
};
const randomFlip = layerKind({
	says: "In training, turns half of the pictures round.",
	options: { mode: _enum([
		"horizontal",
		"vertical",
		"horizontalAndVertical"
	]).default("horizontalAndVertical").describe("Whether left and right are exchanged, or top and bottom, or, in the same pictures, both.") },
	short: "mode"
});
const randomTranslation = layerKind({
	says: "In training, moves pictures by shares of their height and width.",
	options: {
		heightFactor: factor$1,
		widthFactor: factor$1,
		...fill
	}
});
const randomRotation = layerKind({
	says: "In training, turns pictures around their middle by a share of a full turn.",
	options: {
		factor: factor$1,
		...fill
	},
	short: "factor"
});
const randomZoom = layerKind({
	says: "In training, shows 1 + heightFactor times as much of pictures; without widthFactor, as much of the width as of the height.",
	options: {
		heightFactor: factor$1,
		widthFactor: factor$1.optional(),
		...fill
	}
});
// src/suite/layers/bias.ts
/** The bias of a layer, if it has one. */
function biasWeights(options, shape) {
	if (!options.useBias) return [];
	const { biasInitializer: initializer, biasRegularizer: regularizer, biasConstraint: constraint } = options;
	return [{
		name: "bias",
		shape,
		initializer,
		regularizer,
		constraint
	}];
}
// src/suite/layers/conv1d.ts
const conv1d = layerKind({
	says: "A convolution over the time steps.",
	options: {
		filters: units,
		kernelSize: int().min(1).max(8192),
		strides: int().min(1).default(1),
		dilationRate: int().min(1).default(1),
		padding: _enum([
			"valid",
			"same",
			"causal"
		]).default("valid"),
		activation: activation$2.default("linear"),
		useBias: boolean().default(true),
		kernelInitializer: initializer$1.default("glorotUniform"),
		biasInitializer: initializer$1.default("zeros"),
		...kernelPenalties,
		...biasPenalties,
		...activityPenalty
	},
	weights: (options, sample) => [{
		name: "kernel",
		shape: [
			options.kernelSize,
			features(sample),
			options.filters
		],
		initializer: options.kernelInitializer,
		regularizer: options.kernelRegularizer,
		constraint: options.kernelConstraint
	}, ...biasWeights(options, [options.filters])],
	output: ({ kernelSize, strides, padding, dilationRate, filters }, sample) => [windows$1(sample[0] ?? 1, kernelSize, strides, padding, dilationRate), filters]
});
// src/suite/layers/sides.ts
const side = int().min(1).max(8192);
/** One number for both sides, or height and width. */
const sides$2 = union([side, tuple([side, side])]);
const pair = (of) => typeof of === "number" ? [of, of] : of;
const edges = _enum(["valid", "same"]).default("valid");
/** Height and width of what windows over a picture give. */
function windows2d(sample, size, strides, padding, dilation = 1) {
	const [[height, width], [down, across], [apart, aside]] = [
		pair(size),
		pair(strides),
		pair(dilation)
	];
	return [windows$1(sample[0] ?? 1, height, down, padding, apart), windows$1(sample[1] ?? 1, width, across, padding, aside)];
}
// src/suite/layers/conv2d.ts
const conv2d = layerKind({
	says: "A convolution over height and width; the channels are the last axis.",
	options: {
		filters: units,
		kernelSize: sides$2,
		strides: sides$2.default(1),
		dilationRate: later(sides$2, 1).describe("Above 1 only with strides of 1."),
		padding: edges,
		activation: activation$2.default("linear"),
		useBias: boolean().default(true),
		kernelInitializer: initializer$1.default("glorotUniform"),
		biasInitializer: initializer$1.default("zeros"),
		...kernelPenalties,
		...biasPenalties,
		...activityPenalty
	},
	weights: (options, sample) => [{
		name: "kernel",
		shape: [
			...pair(options.kernelSize),
			features(sample),
			options.filters
		],
		initializer: options.kernelInitializer,
		regularizer: options.kernelRegularizer,
		constraint: options.kernelConstraint
	}, ...biasWeights(options, [options.filters])],
	output: ({ kernelSize, strides, padding, dilationRate, filters }, sample) => [...windows2d(sample, kernelSize, strides, padding, dilationRate), filters]
});
const pool2d$1 = {
	poolSize: sides$2.default(2),
	strides: sides$2.optional().describe("That of poolSize when it is left out."),
	padding: edges
};
const pooled$1 = ({ poolSize, strides, padding }, sample) => [...windows2d(sample, poolSize, strides ?? poolSize, padding), features(sample)];
const averagePooling2d = layerKind({
	says: "The mean of each window of height and width.",
	options: pool2d$1,
	output: pooled$1
});
const maxPooling2d = layerKind({
	says: "The maximum of each window of height and width.",
	options: pool2d$1,
	output: pooled$1
});
const overAll$1 = (_, sample) => [features(sample)];
const globalAveragePooling2d = layerKind({
	says: "The mean over height and width.",
	options: {},
	output: overAll$1
});
const globalMaxPooling2d = layerKind({
	says: "The maximum over height and width.",
	options: {},
	output: overAll$1
});
// src/suite/layers/convolutions.ts
const depthMultiplier = int().min(1).max(1024).default(1).describe("Outputs of each channel.");
const activated = {
	activation: activation$2.default("linear"),
	useBias: boolean().default(true)
};
const withBias = {
	biasInitializer: initializer$1.default("zeros"),
	...biasPenalties,
	...activityPenalty
};
const depthwise$1 = {
	depthwiseInitializer: initializer$1.default("glorotUniform"),
	depthwiseRegularizer: regularizer$1.optional().describe("Added to the loss for the kernel."),
	depthwiseConstraint: constraint$1.optional().describe("What a step leaves of the kernel.")
};
const pointwise = {
	pointwiseInitializer: initializer$1.default("glorotUniform"),
	pointwiseRegularizer: regularizer$1.optional().describe("Added to the loss for the second kernel."),
	pointwiseConstraint: constraint$1.optional().describe("What a step leaves of the second kernel.")
};
/** The kernel that is laid over each channel by itself: [window…, channels, depthMultiplier]. */
const depthwiseWeight = (name, window, sample, options) => ({
	name,
	shape: [
		...window,
		features(sample),
		options.depthMultiplier
	],
	initializer: options.depthwiseInitializer,
	regularizer: options.depthwiseRegularizer,
	constraint: options.depthwiseConstraint
});
const pointwiseWeight = (rank, channels, options) => ({
	name: "pointwiseKernel",
	shape: [
		...new Array(rank).fill(1),
		channels,
		options.filters
	],
	initializer: options.pointwiseInitializer,
	regularizer: options.pointwiseRegularizer,
	constraint: options.pointwiseConstraint
});
const dilationRate = side.default(1).describe("Above 1 only with strides of 1.");
const over1d = {
	kernelSize: side,
	strides: side.default(1),
	padding: edges,
	dilationRate
};
const over2d = {
	kernelSize: sides$2,
	strides: side.default(1),
	padding: edges,
	dilationRate
};
const steps$1 = ({ kernelSize, strides, padding, dilationRate: apart }, sample) => windows$1(sample[0] ?? 1, kernelSize, strides, padding, apart);
const separableConv1d = layerKind({
	says: "A convolution of each feature over the time steps by itself, and then one of all features of a step.",
	options: {
		filters: units,
		...over1d,
		depthMultiplier,
		...activated,
		...depthwise$1,
		...pointwise,
		...withBias
	},
	weights: (options, sample) => [
		depthwiseWeight("depthwiseKernel", [options.kernelSize], sample, options),
		pointwiseWeight(1, features(sample) * options.depthMultiplier, options),
		...biasWeights(options, [options.filters])
	],
	output: (options, sample) => [steps$1(options, sample), options.filters]
});
const separableConv2d = layerKind({
	says: "A convolution of each channel over height and width by itself, and then one of all channels of a place.",
	options: {
		filters: units,
		...over2d,
		depthMultiplier,
		...activated,
		...depthwise$1,
		...pointwise,
		...withBias
	},
	weights: (options, sample) => [
		depthwiseWeight("depthwiseKernel", pair(options.kernelSize), sample, options),
		pointwiseWeight(2, features(sample) * options.depthMultiplier, options),
		...biasWeights(options, [options.filters])
	],
	output: ({ kernelSize, strides, padding, dilationRate: apart, filters }, sample) => [...windows2d(sample, kernelSize, strides, padding, apart), filters]
});
const depthwiseConv1d = layerKind({
	says: "A convolution of each feature over the time steps by itself.",
	options: {
		...over1d,
		depthMultiplier,
		...activated,
		...depthwise$1,
		...withBias
	},
	weights: (options, sample) => [depthwiseWeight("kernel", [options.kernelSize], sample, options), ...biasWeights(options, [features(sample) * options.depthMultiplier])],
	output: (options, sample) => [steps$1(options, sample), features(sample) * options.depthMultiplier]
});
const depthwiseConv2d = layerKind({
	says: "A convolution of each channel over height and width by itself.",
	options: {
		...over2d,
		depthMultiplier,
		...activated,
		...depthwise$1,
		...withBias
	},
	weights: (options, sample) => [depthwiseWeight("kernel", pair(options.kernelSize), sample, options), ...biasWeights(options, [features(sample) * options.depthMultiplier])],
	output: (options, sample) => [...windows2d(sample, options.kernelSize, options.strides, options.padding, options.dilationRate), features(sample) * options.depthMultiplier]
});
const transposed$1 = {
	...activated,
	kernelInitializer: initializer$1.default("glorotUniform"),
	...kernelPenalties,
	...withBias
};
/** How long an axis becomes when a convolution goes the other way. */
const spread = (length, size, stride, padding) => length * stride + (padding === "valid" ? Math.max(size - stride, 0) : 0);
const conv1dTranspose = layerKind({
	says: "A convolution the other way: each time step becomes a window.",
	options: {
		filters: units,
		kernelSize: side,
		strides: side.default(1),
		padding: edges,
		...transposed$1
	},
	weights: (options, sample) => [{
		name: "kernel",
		shape: [
			options.kernelSize,
			options.filters,
			features(sample)
		],
		initializer: options.kernelInitializer,
		regularizer: options.kernelRegularizer,
		constraint: options.kernelConstraint
	}, ...biasWeights(options, [options.filters])],
	output: ({ kernelSize, strides, padding, filters }, sample) => [spread(sample[0] ?? 1, kernelSize, strides, padding), filters],
	uses: (_, sample) => sample[0] ?? 1
});
const conv2dTranspose = layerKind({
	says: "A convolution the other way: each place of a picture becomes a window.",
	options: {
		filters: units,
		kernelSize: sides$2,
		strides: sides$2.default(1),
		padding: edges,
		...transposed$1
	},
	weights: (options, sample) => [{
		name: "kernel",
		shape: [
			...pair(options.kernelSize),
			options.filters,
			features(sample)
		],
		initializer: options.kernelInitializer,
		regularizer: options.kernelRegularizer,
		constraint: options.kernelConstraint
	}, ...biasWeights(options, [options.filters])],
	output: ({ kernelSize, strides, padding, filters }, sample) => {
		const [[height, width], [down, across]] = [pair(kernelSize), pair(strides)];
		return [
			spread(sample[0] ?? 1, height, down, padding),
			spread(sample[1] ?? 1, width, across, padding),
			filters
		];
	},
	uses: (_, sample) => (sample[0] ?? 1) * (sample[1] ?? 1)
});
// src/suite/layers/dense.ts
const dense = layerKind({
	says: "A product with a matrix, on the last axis.",
	options: {
		units,
		activation: activation$2.default("linear"),
		useBias: boolean().default(true),
		kernelInitializer: initializer$1.default("glorotUniform"),
		biasInitializer: initializer$1.default("zeros"),
		...kernelPenalties,
		...biasPenalties,
		...activityPenalty
	},
	short: "units",
	weights: (options, sample) => [{
		name: "kernel",
		shape: [features(sample), options.units],
		initializer: options.kernelInitializer,
		regularizer: options.kernelRegularizer,
		constraint: options.kernelConstraint
	}, ...biasWeights(options, [options.units])],
	output: (options, sample) => [...sample.slice(0, -1), options.units]
});
// src/suite/layers/dropout.ts
const dropout = layerKind({
	says: "In training, sets inputs to zero and scales the others by 1 / (1 − rate); the masks come from the seed.",
	options: { rate: rate$2 },
	short: "rate"
});
// src/suite/layers/embedding.ts
const embedding = layerKind({
	says: "A vector for each whole number from 0 to below inputDim.",
	options: {
		inputDim: int().min(1).max(1e6),
		outputDim: units,
		embeddingsInitializer: initializer$1.default("randomUniform"),
		maskZero: boolean().default(false).describe("Whether 0 stands for no word: recurrent layers and averages pass over its steps."),
		...embeddingsPenalties,
		...activityPenalty
	},
	bits: ({ maskZero }) => maskZero === true ? 2 : 1,
	weights: (options) => [{
		name: "embeddings",
		shape: [options.inputDim, options.outputDim],
		initializer: options.embeddingsInitializer,
		regularizer: options.embeddingsRegularizer,
		constraint: options.embeddingsConstraint
	}],
	output: (options, sample) => [...sample, options.outputDim],
	uses: () => 0
});
// src/suite/layers/recurrent.ts
/** What lstm, gru and simpleRnn have in common. */
const recurrentOptions = {
	units,
	activation: activation$2.default("tanh"),
	useBias: boolean().default(true),
	kernelInitializer: initializer$1.default("glorotUniform"),
	recurrentInitializer: initializer$1.default("orthogonal"),
	biasInitializer: initializer$1.default("zeros"),
	returnSequences: boolean().default(false),
	goBackwards: boolean().default(false),
	dropout: later(rate$2, 0).describe("Share of the inputs that is set to zero in training, the same at all steps of a sequence."),
	recurrentDropout: later(rate$2, 0).describe("Share of the states that is, likewise."),
	stateful: later(boolean(), false).describe("Whether each batch of an epoch begins with the states that the one before ended with."),
	...kernelPenalties,
	...recurrentPenalties,
	...biasPenalties,
	...activityPenalty
};
/** @param gates how many products of inputs and state lie side by side in the kernels */
function recurrentWeights(options, sample, gates) {
	const width = gates * options.units;
	return [
		{
			name: "kernel",
			shape: [features(sample), width],
			initializer: options.kernelInitializer,
			regularizer: options.kernelRegularizer,
			constraint: options.kernelConstraint
		},
		{
			name: "recurrentKernel",
			shape: [options.units, width],
			initializer: options.recurrentInitializer,
			regularizer: options.recurrentRegularizer,
			constraint: options.recurrentConstraint
		},
		...biasWeights(options, [width])
	];
}
const recurrentOutput = ({ units: width, returnSequences }, sample) => returnSequences ? [...sample.slice(0, 1), width] : [width];
/** The weights take part in every time step, whether its output is kept or not. */
const timeSteps = (_, sample) => sample[0] ?? 1;
// src/suite/layers/gru.ts
/** What Keras took for resetAfter. */
const resetEras = [{
	keras: "2.3 and later",
	value: true
}, {
	keras: "up to 2.2",
	value: false
}];
const gru = layerKind({
	says: "Gated recurrent unit over the time steps, its reset gate before the product with the recurrent kernel or after it.",
	options: {
		...recurrentOptions,
		recurrentActivation: gate$1,
		resetAfter: boolean().optional().describe("Keras up to 2.2 had the reset gate before the product, later versions after it; it has no default here.")
	},
	eras: {
		recurrentActivation: gateEras,
		resetAfter: resetEras
	},
	unsaid: { resetAfter: false },
	short: "units",
	weights: (options, sample) => recurrentWeights(options, sample, 3).map((weight) => weight.name === "bias" && options.resetAfter ? {
		...weight,
		shape: [2, ...weight.shape]
	} : weight),
	output: recurrentOutput,
	uses: timeSteps
});
// src/suite/layers/lstm.ts
const lstm = layerKind({
	says: "Long short-term memory over the time steps.",
	options: {
		...recurrentOptions,
		recurrentActivation: gate$1,
		unitForgetBias: boolean().default(true)
	},
	eras: { recurrentActivation: gateEras },
	short: "units",
	weights: (options, sample) => recurrentWeights(options, sample, 4).map((weight) => weight.name === "bias" && options.unitForgetBias ? {
		...weight,
		forgetUnits: options.units
	} : weight),
	output: recurrentOutput,
	uses: timeSteps
});
// src/suite/layers/merging.ts
/** The shape of numbers that are taken one by one: as in NumPy, an axis of 1 is as long as the other's. */
const elementwise = (_, sample, others) => others.reduce((a, b) => {
	const [long, short] = a.length >= b.length ? [a, b] : [b, a];
	const lead = long.length - short.length;
	return long.map((axis, i) => i < lead ? axis : Math.max(axis, short[i - lead] ?? 1));
}, sample);
const several = {
	least: 2,
	most: 100
};
const two = {
	least: 2,
	most: 2
};
const merging = (says, takes = several) => layerKind({
	says,
	options: {},
	takes,
	output: elementwise
});
const add = merging("The sum of several layers.");
const subtract = merging("The first layer less the second.", two);
const multiply = merging("The product of several layers, number by number.");
const average = merging("The mean of several layers.");
const maximum = merging("The greatest of several layers, number by number.");
const minimum = merging("The least of several layers, number by number.");
const concatenate = layerKind({
	says: "Several layers side by side.",
	options: { axis: int().default(-1).describe("Counted with the batch; from the end when negative.") },
	takes: several,
	output: ({ axis }, sample, others) => {
		const at = axis < 0 ? sample.length + axis : axis - 1;
		return sample.map((length, i) => i === at ? others.reduce((sum, shape) => sum + (shape[i] ?? 0), length) : length);
	}
});
const axisOf = int().refine((axis) => axis !== 0, "axis 0 is that of the samples; the others count from 1");
const dot = layerKind({
	says: "The sums of products of two layers over an axis of each.",
	options: {
		axes: union([axisOf, tuple([axisOf, axisOf])]).describe("Counted with the batch, which is axis 0; from the end when negative. One for both, or one each."),
		normalize: boolean().default(false).describe("Whether both are brought to length 1 over the axis, so that the product is the cosine.")
	},
	short: "axes",
	takes: two,
	output: ({ axes }, sample, [other = []]) => {
		const [a, b] = Array.isArray(axes) ? axes : [axes, axes];
		const left = without(sample, a);
		const right = without(other, b);
		return left.length + right.length === 0 ? [1] : [...left, ...right];
	}
});
const without = (shape, axis) => shape.filter((_, i) => i !== (axis < 0 ? shape.length + axis : axis - 1));
// src/suite/layers/noise.ts
const spatialDropout1d = layerKind({
	says: "In training, sets whole features to zero, at all steps of a sample, and scales the others by 1 / (1 − rate).",
	options: { rate: rate$2 },
	short: "rate"
});
const spatialDropout2d = layerKind({
	says: "In training, sets whole channels to zero, all over a picture, and scales the others by 1 / (1 − rate).",
	options: { rate: rate$2 },
	short: "rate"
});
const gaussianNoise = layerKind({
	says: "In training, adds normal numbers of mean 0.",
	options: { stddev: number$2().min(0).describe("Their standard deviation.") },
	short: "stddev"
});
const gaussianDropout = layerKind({
	says: "In training, multiplies by normal numbers of mean 1 and standard deviation √(rate / (1 − rate)).",
	options: { rate: rate$2 },
	short: "rate"
});
const alphaDropout = layerKind({
	says: "In training, sets inputs to the lower bound of selu and scales so that mean and deviation stay.",
	options: { rate: rate$2 },
	short: "rate"
});
// src/suite/layers/normalization.ts
/** What a normalization multiplies by and adds, a number for each feature. */
function scaleAndOffset(width, options) {
	const { scale = true, center = true } = options;
	const gamma = {
		name: "gamma",
		shape: [width],
		initializer: "ones",
		regularizer: options.gammaRegularizer,
		constraint: options.gammaConstraint
	};
	const beta = {
		name: "beta",
		shape: [width],
		initializer: "zeros",
		regularizer: options.betaRegularizer,
		constraint: options.betaConstraint
	};
	return [...scale ? [gamma] : [], ...center ? [beta] : []];
}
/** Length of an axis that is counted with the batch, from the end when it is negative. */
const axisLength = (sample, axis) => sample.at(axis < 0 ? axis : axis - 1) ?? 1;
const batchNormalization = layerKind({
	says: "Subtracts the mean of the batch and divides by its deviation; outside training by their moving averages.",
	options: {
		axis: int().default(-1),
		momentum: number$2().min(0).max(1).default(.99),
		epsilon: number$2().positive().default(.001),
		center: boolean().default(true),
		scale: boolean().default(true),
		...scalePenalties
	},
	mixesSamples: true,
	bits: () => 2,
	weights: (options, sample) => {
		const width = axisLength(sample, options.axis);
		return [
			...scaleAndOffset(width, options),
			{
				name: "movingMean",
				shape: [width],
				initializer: "zeros",
				fixed: true
			},
			{
				name: "movingVariance",
				shape: [width],
				initializer: "ones",
				fixed: true
			}
		];
	}
});
const groupNormalization = layerKind({
	says: "Subtracts the mean of each group of channels of a sample and divides by its deviation.",
	options: {
		groups: union([literal(-1), int().min(1)]).default(32).describe("-1 stands for a group for each channel."),
		epsilon: number$2().positive().default(.001),
		center: boolean().default(true),
		scale: boolean().default(true),
		...scalePenalties
	},
	weights: (options, sample) => scaleAndOffset(features(sample), options)
});
const layerNormalization = layerKind({
	says: "Subtracts the mean of each sample over the last axis and divides by its deviation.",
	options: {
		epsilon: number$2().positive().default(.001),
		...scalePenalties
	},
	bits: () => 2,
	weights: (options, sample) => scaleAndOffset(features(sample), options)
});
// src/suite/layers/pooling.ts
const pool1d = {
	poolSize: int().min(1),
	strides: int().min(1).optional().describe("That of poolSize when it is left out."),
	padding: _enum(["valid", "same"]).default("valid")
};
const pooled = ({ poolSize, strides, padding }, sample) => [windows$1(sample[0] ?? 1, poolSize, strides ?? poolSize, padding), features(sample)];
const averagePooling1d = layerKind({
	says: "The mean of each window of time steps.",
	options: pool1d,
	output: pooled
});
const maxPooling1d = layerKind({
	says: "The maximum of each window of time steps.",
	options: pool1d,
	output: pooled
});
const overAll = (_, sample) => [features(sample)];
const globalAveragePooling1d = layerKind({
	says: "The mean over all time steps.",
	options: {},
	output: overAll
});
const globalMaxPooling1d = layerKind({
	says: "The maximum over all time steps.",
	options: {},
	output: overAll
});
// src/suite/layers/resizing.ts
const count = int().min(0).max(8192);
/** One number for both ends, or the first and the last. */
const ends = union([count, tuple([count, count])]);
/** One number for all four sides; or one, or the first and the last, for height and for width. */
const sides$1 = union([count, tuple([ends, ends])]);
const endsOf$1 = (of) => typeof of === "number" ? [of, of] : of;
const sidesOf = (of) => typeof of === "number" ? [of, of] : of;
const grown = (length, by, sign) => {
	const [before, behind] = endsOf$1(by);
	return length + sign * (before + behind);
};
function resized(sample, by, sign) {
	const [ofHeight, ofWidth] = sidesOf(by);
	return [
		grown(sample[0] ?? 1, ofHeight, sign),
		grown(sample[1] ?? 1, ofWidth, sign),
		features(sample)
	];
}
const zeroPadding1d = layerKind({
	says: "Zeros before the first and behind the last time step.",
	options: { padding: ends.default(1) },
	short: "padding",
	output: ({ padding }, sample) => [grown(sample[0] ?? 1, padding, 1), features(sample)]
});
const zeroPadding2d = layerKind({
	says: "Zeros around a picture.",
	options: { padding: sides$1.default(1) },
	short: "padding",
	output: ({ padding }, sample) => resized(sample, padding, 1)
});
const cropping1d = layerKind({
	says: "Without its first and last time steps.",
	options: { cropping: ends.default(1) },
	short: "cropping",
	output: ({ cropping }, sample) => [grown(sample[0] ?? 1, cropping, -1), features(sample)]
});
const cropping2d = layerKind({
	says: "Without the rows and columns at its edges.",
	options: { cropping: sides$1.default(0) },
	short: "cropping",
	output: ({ cropping }, sample) => resized(sample, cropping, -1)
});
const times = int().min(1).max(256);
const upSampling1d = layerKind({
	says: "Each time step several times.",
	options: { size: times.default(2) },
	short: "size",
	output: ({ size }, sample) => [size * (sample[0] ?? 1), features(sample)]
});
const upSampling2d = layerKind({
	says: "A picture that is a whole number of times as high and wide.",
	options: {
		size: union([times, tuple([times, times])]).default(2),
		interpolation: _enum(["nearest", "bilinear"]).default("nearest")
	},
	output: ({ size }, sample) => {
		const [down, across] = typeof size === "number" ? [size, size] : size;
		return [
			down * (sample[0] ?? 1),
			across * (sample[1] ?? 1),
			features(sample)
		];
	}
});
// src/suite/layers/scaling.ts
const rescaling = layerKind({
	says: "Each number times scale, plus offset.",
	options: {
		scale: number$2(),
		offset: number$2().default(0)
	},
	short: "scale"
});
const numbers$1 = union([number$2(), array$1(number$2()).min(1).max(1e5)]);
const normalization = layerKind({
	says: "Subtracts a mean and divides by a deviation, feature by feature: those of all inputs of the data (adapt), or given ones.",
	options: {
		mean: numbers$1.optional().describe("Given together with variance; else both are those of the data."),
		variance: numbers$1.optional(),
		invert: later(boolean(), false).describe("Multiplies by the deviation and adds the mean.")
	}
});
const unitNormalization = layerKind({
	says: "Divides by the root of the sum of squares over the last axis.",
	options: {}
});
// src/suite/layers/shaping.ts
const flatten = layerKind({
	says: "A sample as one row of numbers.",
	options: {},
	output: (_, sample) => [product(sample)]
});
const repeatVector = layerKind({
	says: "The sample n times, as time steps.",
	options: { n: int().min(1).max(1e5) },
	short: "n",
	output: ({ n }, sample) => [n, ...sample]
});
const reshape = layerKind({
	says: "The same numbers in another shape, given without the batch axis.",
	options: { targetShape: array$1(int().min(1)).min(1).max(5) },
	output: ({ targetShape }) => targetShape
});
const permute = layerKind({
	says: "The axes of a sample, counted from 1, in another order.",
	options: { dims: array$1(int().min(1)).min(1).max(5) },
	output: ({ dims }, sample) => dims.map((axis) => sample[axis - 1] ?? 1)
});
// src/suite/layers/table.ts
/**
* The layers that a suite may name and that contain no other layer, as tf.layers names them. A new one is a file here
* (or a place in one), a line in this table, and what builds it in `src/train/layers`.
*/
const layerKinds = {
	lstm,
	gru,
	simpleRnn: layerKind({
		says: "The plain recurrent layer: its output is its state.",
		options: recurrentOptions,
		short: "units",
		weights: (options, sample) => recurrentWeights(options, sample, 1),
		output: recurrentOutput,
		uses: timeSteps
	}),
	dense,
	conv1d,
	conv2d,
	separableConv1d,
	separableConv2d,
	depthwiseConv1d,
	depthwiseConv2d,
	conv1dTranspose,
	conv2dTranspose,
	dropout,
	spatialDropout1d,
	spatialDropout2d,
	gaussianNoise,
	gaussianDropout,
	alphaDropout,
	randomFlip,
	randomTranslation,
	randomRotation,
	randomZoom,
	embedding,
	batchNormalization,
	layerNormalization,
	groupNormalization,
	unitNormalization,
	rescaling,
	normalization,
	averagePooling1d,
	maxPooling1d,
	averagePooling2d,
	maxPooling2d,
	flatten,
	globalAveragePooling1d,
	globalMaxPooling1d,
	globalAveragePooling2d,
	globalMaxPooling2d,
	activation: activation$1,
	relu,
	leakyRelu,
	prelu,
	elu,
	thresholdedRelu,
	softmax,
	repeatVector,
	reshape,
	permute,
	add,
	subtract,
	multiply,
	average,
	maximum,
	minimum,
	concatenate,
	dot,
	attention,
	multiHeadAttention,
	zeroPadding1d,
	zeroPadding2d,
	cropping1d,
	cropping2d,
	upSampling1d,
	upSampling2d
};
const plainLayerKinds = Object.keys(layerKinds);
const facts = layerKinds;
/** The table's entry of a kind. */
const factsOf = (kind) => facts[kind];
// src/suite/layers/wrappers.ts
const bidirectional = layerKind({
	says: "A recurrent layer forwards and its twin backwards over the time steps, and both outputs put together.",
	options: { mergeMode: _enum([
		"concat",
		"sum",
		"mul",
		"ave"
	]).default("concat") }
});
const timeDistributed = layerKind({
	says: "A layer on each time step.",
	options: {}
});
// src/suite/layers/parse.ts
const isPlainKind = (kind) => Object.hasOwn(layerKinds, kind);
const isRecurrent = (layer) => layer?.kind === "lstm" || layer?.kind === "gru" || layer?.kind === "simpleRnn";
/**
* A plain layer from options as they are written: Keras' defaults are filled in.
*
* @throws ZodError when they are not those of the kind
*/
function parsePlainLayer(kind, options) {
	const { schema, unsaid = {} } = factsOf(kind);
	const said = typeof options === "object" && options !== null ? Object.fromEntries(Object.entries(options).filter(([option, value]) => !isUnsaid(unsaid, option, value))) : options;
	return {
		kind,
		options: schema.parse(said)
	};
}
const isUnsaid = (unsaid, option, value) => Object.hasOwn(unsaid, option) && unsaid[option] === value;
/**
* A layer of any kind from options as they are written.
*
* @param held what a wrapper holds
* @param backward what a bidirectional layer has the other way, where it is not the twin of `held`
* @throws ZodError when the options are not those of the kind; Error when there is no such kind, or it cannot hold that
*/
function parseLayer(kind, options, held, backward) {
	if (isPlainKind(kind)) return parsePlainLayer(kind, options);
	if (kind === "bidirectional" && isRecurrent(held)) return {
		kind,
		options: bidirectional.schema.parse(options),
		layer: held,
		...isRecurrent(backward) && { backward }
	};
	if (kind === "timeDistributed" && held !== void 0 && isPlainKind(held.kind) && !("layer" in held)) return {
		kind,
		options: timeDistributed.schema.parse(options),
		layer: held
	};
	throw new Error(`there is no layer "${kind}"${held === void 0 ? "" : ` that holds ${held.kind}`}`);
}
// src/suite/layers/bits.ts
/** The version of the bits of each kind of layer and each activation that has another one than the first. */
function bitsOfLayers(layers) {
	const made = /* @__PURE__ */ new Map();
	for (const { kind, options } of layers.flatMap(within)) {
		const bits = bitsOf(kind, options);
		if (bits > (made.get(kind) ?? 1)) made.set(kind, bits);
		for (const name of activationsOf(options)) made.set(name, 2);
	}
	return Object.fromEntries(made);
}
function bitsOf(kind, options) {
	if (kind === "masking") return 2;
	return isPlainKind(kind) ? factsOf(kind).bits?.(options) ?? 1 : 1;
}
/** Activations that compute other bits than in the first version, where they saturate or at zero. */
const mended = [
	"gelu",
	"selu",
	"softsign"
];
const activationsOf = ({ activation, recurrentActivation }) => mended.filter((name) => name === activation || name === recurrentActivation);
/** A layer and all within it. */
const within = ({ kind, options, layer, backward }) => [
	{
		kind,
		options
	},
	...layer ? within(layer) : [],
	...backward ? within(backward) : [],
	...nested$1(options)
];
/** The layers in a configuration: those of a model that is a layer of another one, or of a wrapper in it. */
function nested$1(value) {
	if (!isRecord(value)) return [];
	const { className, config } = value;
	return [...typeof className === "string" && isRecord(config) ? [{
		kind: className.charAt(0).toLowerCase() + className.slice(1),
		options: config
	}] : [], ...Object.values(value).flatMap(nested$1)];
}
const isRecord = (value) => typeof value === "object" && value !== null;
// src/suite/layers/layer.ts
const isPlain = (layer) => Object.hasOwn(layerKinds, layer.kind);
/** The layer that a wrapper holds; a layer that is no wrapper itself. */
const unwrapped = (layer) => isPlain(layer) ? layer : layer.layer;
/** The layers of a bidirectional one, forward and backward; of every other one what it holds, or itself. */
const directions = (layer) => layer.kind === "bidirectional" ? [layer.layer, layer.backward ?? layer.layer] : [unwrapped(layer)];
/** Whether an output of the layer depends on more than one sample of the batch. */
const mixesSamples = (layer) => factsOf(unwrapped(layer).kind).mixesSamples === true;
/**
* Weights, output and work of a layer.
*
* @param sample shape of what it is given, without the batch axis; that it fits the layer is not checked
* @param others of a layer that takes several tensors, the shapes of those after the first
*/
function sizeOfLayer(layer, sample, others = []) {
	switch (layer.kind) {
		case "bidirectional": {
			const [ahead, back] = directions(layer).map((side) => plainSize(side, sample, []));
			const named = (side, { weights }) => weights.map((weight) => ({
				...weight,
				name: `${side}/${weight.name}`
			}));
			const wide = (ahead.output.at(-1) ?? 1) + (back.output.at(-1) ?? 1);
			return {
				weights: [...named("forward", ahead), ...named("backward", back)],
				output: layer.options.mergeMode === "concat" ? [...ahead.output.slice(0, -1), wide] : ahead.output,
				multiplyAdds: ahead.multiplyAdds + back.multiplyAdds
			};
		}
		case "timeDistributed": {
			const [steps = 1, ...step] = sample;
			const inner = plainSize(layer.layer, step, []);
			return {
				weights: inner.weights,
				output: [steps, ...inner.output],
				multiplyAdds: steps * inner.multiplyAdds
			};
		}
		default: return plainSize(layer, sample, others);
	}
}
function plainSize({ kind, options }, sample, others) {
	const facts = factsOf(kind);
	const weights = facts.weights(options, sample, others);
	const output = facts.output(options, sample, others);
	return {
		weights,
		output,
		multiplyAdds: (facts.uses?.(options, sample) ?? product(output.slice(0, -1))) * weights.reduce((n, { shape }) => n + (shape.length > 1 ? product(shape) : 0), 0)
	};
}
// src/suite/names-schema.ts
/** A name that something in a suite is called by. */
const id = string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "lower-case letters, digits, and single \"-\" or \".\" between them").max(60).refine((name) => name !== "constructor", "it means something else to programs; choose another one");
/** A sentence or more for people. */
const text = string().min(1).max(4e3);
const keptName = id.describe("The name from which random numbers are derived. Write the old name here after a rename, and the results stay.");
// src/suite/layers/placed.ts
const source = string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*(?:\/[a-z-]+)?$/, "the name of a layer or an input, or \"NAME/h\" for a state of a recurrent layer").max(80);
const sources$1 = union([source, array$1(source).min(1).max(100)]);
const placedFields = {
	name: id.optional().describe("What \"from\", \"outputs\" and a file of weights call the layer."),
	from: sources$1.optional().describe("The layers, or the inputs, whose outputs it takes; the layer before it in the list when left out."),
	initialState: sources$1.optional().describe("Of a recurrent layer: the recurrent layer whose last state it begins with, or a source for each state."),
	trainable: boolean().optional().describe("false keeps the weights as they are at the start.")
};
/** A layer that is used once more, with the weights that it has. */
const sharedLayer = strictObject({
	shared: id.describe("The name of a layer that stands before, which is used here once more."),
	name: placedFields.name,
	from: placedFields.from,
	initialState: placedFields.initialState
});
// src/suite/layers/schema.ts
/** `dense: {units: 10}`, and `dense: 10` where one option is what is meant by a single value. */
function written(kind) {
	const { short, options, written: mapping } = factsOf(kind);
	const single = short === void 0 ? void 0 : options[short];
	return single === void 0 ? mapping : union([single, mapping]);
}
const single$1 = (kind, beside = {}) => strictObject({
	[kind]: written(kind),
	...beside
});
/** Kinds of which nothing has to be said but the name. */
const bareKinds = plainLayerKinds.filter((kind) => isBare(factsOf(kind).written));
const plainLayer = union([_enum(bareKinds), ...plainLayerKinds.map((kind) => single$1(kind))]);
const recurrentLayer = union([
	single$1("lstm"),
	single$1("gru"),
	single$1("simpleRnn")
]);
const bidirectionalLayer = { bidirectional: bidirectional.written.extend({
	layer: recurrentLayer,
	backward: recurrentLayer.optional().describe("What goes the other way over the time steps; another layer like \"layer\" when left out.")
}) };
const timeDistributedLayer = { timeDistributed: timeDistributed.written.extend({ layer: plainLayer }) };
union([
	plainLayer,
	strictObject(bidirectionalLayer),
	strictObject(timeDistributedLayer)
]);
/** One layer of a variant, with what stands beside its kind: its name, what it takes. */
const placedLayerSchema = union([
	_enum(bareKinds),
	...plainLayerKinds.map((kind) => single$1(kind, placedFields)),
	strictObject({
		...bidirectionalLayer,
		...placedFields
	}),
	strictObject({
		...timeDistributedLayer,
		...placedFields
	}),
	sharedLayer
]);
/** Options that a suite sets once for every layer of a kind. */
const layerDefaultsSchema = strictObject(Object.fromEntries(plainLayerKinds.map((kind) => [kind, layerKinds[kind].shared])));
// src/suite/number-source.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Why a regular expression cannot be used for a number, or undefined when it can. */
function expressionIssue(source) {
	let groups;
	try {
		groups = (new RegExp(`${source}|`).exec("")?.length ?? 1) - 1;
	} catch (error) {
		return error.message;
	}
	if (groups === 1 || groups === 2) return void 0;
	return `it has ${groups} groups in round brackets; one is the number, two are a fraction such as 9876/10000`;
}
// src/suite/resolve-program.ts
/** More than this is no program, but a folder that happens to hold one. */
const mostFiles = 2e3;
const mostBytes = 2 ** 31;
/** What stands beside a program without being any of it: the suite that names it, and what is written about it. */
const besides = /^(?:suite\.(?:ya?ml|m?[jt]s)|README(?:\.\w+)?|baseline[\w.-]*\.json|report\/.*)$/;
const skipped = /* @__PURE__ */ new Set([
	"node_modules",
	".git",
	"__pycache__",
	"seedgate-out",
	".venv",
	"venv",
	".ipynb_checkpoints"
]);
/**
* A program with its files found and hashed.
*
* @param suiteFolder of the suite: the program's files must lie in it
* @param measured ids of the problem's metrics and probes, with the number of outputs where that is known
*/
function resolveProgram(source, suiteFolder, measured, path_, report) {
	const [first, ...rest] = source.command;
	if (first === void 0 || first.trim() === "") {
		report([
			...path_,
			"command",
			0
		], "is empty; it is the program to start");
		return;
	}
	const numbers = {};
	for (const [id, given] of Object.entries(source.numbers)) {
		const at = [
			...path_,
			"numbers",
			id
		];
		const sources = Array.isArray(given) ? given : [given];
		if (!measured.has(id)) {
			report(at, `no metric or probe of the problem has this name; there are ${[...measured.keys()].join(", ")}`);
			continue;
		}
		const outputs = measured.get(id);
		if (outputs !== void 0 && outputs !== sources.length) report(at, `names ${sources.length} numbers; ${id} has ${outputs}`);
		for (const one of sources) {
			const issue = "stdout" in one ? expressionIssue(one.stdout) : void 0;
			if (issue !== void 0) report([...at, "stdout"], issue);
		}
		numbers[id] = sources;
	}
	for (const id of measured.keys()) if (source.numbers[id] === void 0) report([...path_, "numbers"], `says nothing of ${id}; say where its number is found`);
	try {
		const folder = source.folder === void 0 ? suiteFolder : resolveDataFile(suiteFolder, source.folder);
		const needs = filesOf(folder, source.needs);
		return {
			command: [first, ...rest],
			folder,
			needs,
			environment: source.environment ?? {},
			timeLimit: seconds(source.timeLimit ?? "1h"),
			cores: source.cores ?? 1,
			...source.memory !== void 0 && { memory: bytes(source.memory) },
			override: source.override === true ? ["all"] : source.override ?? [],
			splitVaries: source.split === "vary",
			numbers,
			files: sha256(JSON.stringify(needs.map((f) => [f, sha256(readFileSync(path.join(folder, f)))])))
		};
	} catch (error) {
		report([...path_, source.needs === void 0 ? "folder" : "needs"], error.message);
		return;
	}
}
const seconds = (text) => Number.parseFloat(text) * ({
	s: 1,
	m: 60,
	h: 3600
}[text.slice(-1)] ?? 1);
const bytes = (text) => Number.parseFloat(text) * (text.endsWith("GiB") ? 2 ** 30 : 2 ** 20);
/** Files below a folder that fit a glob, or all of them; neither links out of it nor what tools put there. */
function filesOf(folder, globs) {
	const fits = globs?.map((glob) => ({
		glob,
		test: (0, import_picomatch.default)(glob, { dot: true }),
		found: false
	}));
	const files = [];
	let size = 0;
	const walk = (below) => {
		for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
			const relative = path.posix.join(below, entry.name);
			if (entry.isDirectory() && !skipped.has(entry.name)) walk(relative);
			if (!entry.isFile() && !entry.isSymbolicLink()) continue;
			const glob = fits?.filter((g) => g.test(relative));
			if (glob?.length === 0 || glob === void 0 && besides.test(relative)) continue;
			for (const g of glob ?? []) g.found = true;
			const found = statSync(resolveDataFile(folder, relative));
			if (!found.isFile()) continue;
			files.push(relative);
			size += found.size;
			if (files.length > mostFiles || size > mostBytes) throw new Error(`${folder} holds more than ${mostFiles} files or ${mostBytes / 2 ** 30} GiB; name those that a run needs in needs`);
		}
	};
	walk("");
	const idle = fits?.find((g) => !g.found);
	if (idle !== void 0) throw new Error(`"${idle.glob}" fits no file in ${folder}`);
	return files.sort();
}
/** What of a program decides a run: all but where its files lie, its limits, and what is read from what it leaves. */
const programMeaning = ({ command, environment, cores, override, splitVaries, files, numbers }) => ({
	command,
	environment,
	cores,
	override,
	splitVaries,
	files,
	numbers
});
// src/suite/meaning.ts
/** The hash of all that decides a run of an experiment but the seed. */
function hashOf(streams, problem, variant) {
	if ("program" in variant) return programHash(streams, variant);
	if ("imported" in variant) return importedHash(streams, variant);
	return experimentHash(streams, problem, variant);
}
/**
* The hash of what the suite itself says of a program or a table: without the files of the one and the numbers of the other,
* which are what is judged from one commit to the next. Of a model everything is said by the suite.
*/
function settingsOf(streams, variant) {
	if ("program" in variant) {
		const { files: _, ...settings } = programMeaning(variant.program);
		return contentHash({
			...streams,
			program: settings
		});
	}
	return "imported" in variant ? contentHash({
		...streams,
		imported: "by name"
	}) : void 0;
}
/** The hash of what decides a program's run but the seed: the program, its files and what is read from it. */
const programHash = (streams, { program }) => contentHash({
	...streams,
	program: programMeaning(program)
});
/** The hash of numbers that are there already: they are all that there is. */
const importedHash = (streams, { imported }) => contentHash({
	...streams,
	imported: imported.runs
});
/**
* The hash of what decides a run but the seed. Truths, tolerances and titles are left out: they do not change what is
* trained; and so are names where the suite keeps an older one by an `id`.
*/
function experimentHash(streams, problem, variant) {
	return contentHash({
		...streams,
		...problemMeaning(problem),
		...modelMeaning(variant)
	});
}
const problemMeaning = (problem) => ({
	...dataMeaning(problem),
	probes: problem.probes.map((p) => [
		p.id,
		p.input,
		...p.output ? [p.output.name] : []
	]),
	...problem.metrics && { metrics: problem.metrics.map((m) => [
		m.id,
		m.metric,
		...[
			m.k,
			m.output?.name,
			m.probes
		].filter((part) => part !== void 0)
	]) }
});
function modelMeaning({ layers, graph, frozen, start, training, sampleWeight, code }) {
	const all = code?.layers ?? layers;
	const bits = {
		...bitsOfLayers(all),
		...bitsOfTraining(training)
	};
	return {
		layers: all,
		...Object.keys(bits).length > 0 && { bits },
		...graph && { graph },
		...frozen && { frozen },
		...start && { start },
		training,
		...sampleWeight && { sampleWeight },
		...code && { code: [code.hash, code.model] }
	};
}
/** Parts of a training that compute other bits than in the first version, each with its version. */
function bitsOfTraining({ loss, optimizer }) {
	const { clipnorm, clipvalue, schedule } = optimizer;
	return {
		...(clipnorm !== void 0 || clipvalue !== void 0) && { clipped: 2 },
		...loss === "cosineProximity" && { cosineProximity: 2 },
		...schedule && "cosineDecayRestarts" in schedule && { cosineDecayRestarts: 2 }
	};
}
const dataHashes = /* @__PURE__ */ new WeakMap();
/**
* The hash of what is trained, without any name: what a model's experiment is known by that was renamed. Of a model that code builds
* it is the model and not the file, in which the name stands.
*/
function contentOf(problem, variant) {
	const data = dataHashes.get(problem) ?? contentHash(problemMeaning(problem));
	dataHashes.set(problem, data);
	return contentHash({
		data,
		...modelMeaning(variant),
		...variant.code && { code: variant.code.model }
	});
}
/** What decides the data of a run: the data themselves, or how a seed makes them. */
function dataMeaning({ inputs, targets, evaluation, validation, metrics, recipe }) {
	const weights = validation?.sampleWeight;
	if (recipe) return {
		data: recipe,
		...weights && { weights }
	};
	return {
		inputs,
		targets,
		...metrics && { evaluation },
		...validation && { validation }
	};
}
// src/suite/resolve-claims.ts
/** The most comparisons of a suite: each is judged by every pair of runs, and all of them together by Holm's rule. */
const maxComparisons = 1e4;
/** Refuses a suite with more comparisons than are judged together. */
function checkComparisons({ claims = {} }, report) {
	const count = Object.values(claims).reduce((sum, c) => sum + [c.than ?? c.as ?? []].flat().length, 0);
	if (count > maxComparisons) report(["claims"], `make ${count} comparisons; at most ${maxComparisons} are judged in one suite`);
}
/** The claims, their names looked up: those of one variant's advantage, and those that two are the same experiment. */
function resolveClaims(source, report) {
	const claims = [];
	const equivalences = [];
	for (const [id, claim] of Object.entries(source.claims ?? {})) {
		const { better, than, same, as, within } = claim;
		const common = {
			id,
			says: claim.says,
			problem: claim.problem,
			probe: claim.metric ?? claim.probe ?? "",
			...claim.metric !== void 0 && { metric: true }
		};
		const rest = {
			gate: claim.gate ?? "tell",
			...claim.note !== void 0 && { note: claim.note }
		};
		if (better !== void 0 && than !== void 0) {
			const rivals = [than].flat();
			checkClaim(id, claim, {
				better,
				than: rivals
			}, source, report);
			claims.push({
				...common,
				better,
				than: rivals,
				...rest
			});
		} else if (same !== void 0 && as !== void 0 && within !== void 0) {
			const others = [as].flat();
			checkClaim(id, claim, {
				same,
				as: others
			}, source, report);
			equivalences.push({
				...common,
				same,
				as: others,
				within,
				...rest
			});
		}
	}
	return {
		claims,
		equivalences
	};
}
/** What a claim is about has to be there. */
function checkClaim(id, source, named, suite, report) {
	const path = ["claims", id];
	const problem = Object.hasOwn(suite.problems, source.problem) ? suite.problems[source.problem] : void 0;
	if (problem === void 0) {
		report([...path, "problem"], `no such problem; there are ${someOf(Object.keys(suite.problems))}`);
		return;
	}
	const variants = Object.keys(problem.variants);
	for (const [field, value] of Object.entries(named).flatMap(([f, vs]) => [vs].flat().map((v) => [f, v]))) if (!variants.includes(value)) report([...path, field], `no variant "${value}"; there are ${someOf(variants)}`);
	const [of, ...rest] = Object.values(named).flat();
	const field = Object.keys(named)[1] ?? "";
	const twice = rest.find((variant, i) => rest.indexOf(variant) !== i);
	if (twice !== void 0) report([...path, field], `"${twice}" is listed twice, and would count twice`);
	const itself = source.same === void 0 ? "better than itself" : "compared with itself";
	if (of !== void 0 && rest.includes(of)) report([...path, field], `a variant cannot be ${itself}`);
	const kind = source.metric === void 0 ? "probe" : "metric";
	const measured = source.metric ?? source.probe ?? "";
	const known = Object.keys(problem[`${kind}s`] ?? {});
	if (!known.includes(measured)) {
		const there = known.length > 0 ? `there are ${someOf(known)}` : `the problem has no ${kind}s`;
		report([...path, kind], `no such ${kind}; ${there}`);
	} else if (kind === "probe" && source.same === void 0 && problem.probes?.[measured]?.truth === void 0) report([...path, kind], "has no truth, so which variant is nearer cannot be told; give the probe a truth, or claim a metric");
}
/** The conclusions, in the order of the suite. */
function resolveConclusions(source, report) {
	const known = Object.keys(source.claims ?? {});
	return (source.conclusions ?? []).map((conclusion, i) => {
		conclusion.claims.forEach((claim, at) => {
			const path = [
				"conclusions",
				i,
				"claims",
				at
			];
			if (!known.includes(claim)) report(path, `no such claim; there are ${someOf(known) || "none"}`);
			else if (conclusion.claims.indexOf(claim) < at) report(path, "is listed twice");
		});
		return {
			id: String(i + 1),
			says: conclusion.says,
			needs: conclusion.needs ?? "all",
			claims: conclusion.claims,
			gate: conclusion.gate ?? source.defaults?.gate ?? "warn",
			...conclusion.note !== void 0 && { note: conclusion.note }
		};
	});
}
// src/suite/data/mersenne.ts
const n = 624;
const m = 397;
/**
* The random numbers of `numpy.random.RandomState(seed)`, which is what scikit-learn's `random_state` and `numpy.random.seed`
* mean: MT19937 (Matsumoto and Nishimura, ACM TOMACS 8, 1998), doubles of 53 bits, integers below a bound by masking and
* drawing again, normals by the polar method, of which the second one is given first (numpy/random/src/legacy and
* src/distributions).
*
* @param seed 0 to 2³² − 1
*/
function randomState$1(seed) {
	const state = new Uint32Array(n);
	state[0] = seed;
	for (let i = 1; i < n; i++) {
		const before = state[i - 1];
		state[i] = Math.imul(1812433253, before ^ before >>> 30) + i;
	}
	let at = n;
	const refill = () => {
		for (let i = 0; i < n; i++) {
			const y = state[i] & 2147483648 | state[(i + 1) % n] & 2147483647;
			state[i] = state[(i + m) % n] ^ y >>> 1 ^ (y & 1 ? 2567483615 : 0);
		}
		at = 0;
	};
	const next = () => {
		if (at === n) refill();
		let y = state[at++];
		y ^= y >>> 11;
		y ^= y << 7 & 2636928640;
		y ^= y << 15 & 4022730752;
		return (y ^ y >>> 18) >>> 0;
	};
	const uniform = () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
	return {
		uniform,
		below(bound) {
			const most = bound - 1;
			if (most <= 0) return 0;
			const mask = 4294967295 >>> Math.clz32(most);
			for (;;) {
				const value = (next() & mask) >>> 0;
				if (value <= most) return value;
			}
		},
		normal: polarNormals(uniform, "second")
	};
}
// src/suite/data/draws.ts
/**
* The name of the stream of one part of a problem's data in the runs of one seed. The variant is none of it. The seed stands
* where a run's own streams have the variant, which is a text, so that no two of them are ever the same.
*
* @param epoch where the data of each epoch are drawn anew, from 1
*/
const dataStreamName = ({ suite, problem, seed }, part, epoch) => JSON.stringify([
	"seedgate",
	1,
	suite,
	problem,
	seed,
	"data",
	part,
	...epoch === void 0 ? [] : [epoch]
]);
/** The draws of one seed. */
const drawOf = (names, epoch) => (part) => generatorOf(dataStreamName(names, part, epoch));
/** Where a part's random numbers come from: the state that it names, or the run's seed. */
const streamFor = (given, draw, part) => given.randomState !== void 0 ? randomState$1(given.randomState) : draw(given.stream === void 0 ? part : `stream ${given.stream}`);
/** The numbers 0 to n − 1 in an order that a stream draws, as NumPy's `permutation` does it (Durstenfeld 1964). */
function permutation(count, from) {
	return shuffled(Array.from({ length: count }, (_, i) => i), from);
}
/** The same numbers in an order that a stream draws. */
function shuffled(numbers, { below }) {
	const order = [...numbers];
	for (let i = order.length - 1; i > 0; i--) {
		const j = below(i + 1);
		const held = order[i];
		order[i] = order[j];
		order[j] = held;
	}
	return order;
}
// src/suite/data/named.ts
/** What the inputs or targets in an array are called; undefined where it holds a single one without a name. */
const portsOf = (array) => "ports" in array ? array.ports : void 0;
/** Puts several arrays of as many samples into one, [samples, numbers of all]. */
function packNamed(named, fail) {
	const entries = Object.entries(named);
	const [first] = entries;
	const samples = first?.[1].shape[0];
	if (first === void 0 || samples === void 0) return fail("has no samples; needs samples × …");
	const ports = entries.map(([name, { shape }]) => {
		if (shape[0] !== samples) fail(`is ${formatShape(shape)}; ${first[0]} has ${samples} samples`, name);
		return {
			name,
			shape: shape.length === 1 ? [1] : shape.slice(1)
		};
	});
	const sizes = ports.map(({ shape }) => sizeOf(shape));
	const total = sizes.reduce((sum, size) => sum + size, 0);
	const values = roomFor(entries.map(([, array]) => array.values), samples * total);
	if (samples * total > mostLike(values)) return fail(`would hold more than ${mostLike(values)} numbers`);
	let from = 0;
	entries.forEach(([, array], i) => {
		const size = sizes[i];
		for (let s = 0; s < samples; s++) for (let k = 0; k < size; k++) values[s * total + from + k] = array.values[s * size + k] ?? NaN;
		from += size;
	});
	return {
		shape: [samples, total],
		values,
		ports
	};
}
/** Doubles where one of the sources has them, as lists have; 32-bit floats hold all of the narrower types. */
function roomFor(sources, length) {
	if (sources.every((values) => Array.isArray(values))) return new Array(length).fill(0);
	return sources.some((values) => Array.isArray(values) || values instanceof Float64Array) ? new Float64Array(length) : new Float32Array(length);
}
/**
* One of several inputs, in its shape.
*
* @throws Error that says which there are
*/
function unpackNamed(packed, name) {
	const ports = portsOf(packed);
	if (ports === void 0) throw new Error(`the inputs have no names; write inputs in place of { input: ${name} }`);
	const names = ports.map((port) => port.name);
	const at = names.indexOf(name);
	const port = ports[at];
	if (port === void 0) throw new Error(`there is no input "${name}"; ${didYouMean(name, names)}there are ${someOf(names)}`);
	const from = ports.slice(0, at).reduce((sum, { shape }) => sum + sizeOf(shape), 0);
	const [samples, total] = packed.shape;
	const size = sizeOf(port.shape);
	const values = new Array(samples * size);
	for (let s = 0; s < samples; s++) for (let k = 0; k < size; k++) values[s * size + k] = packed.values[s * total + from + k] ?? NaN;
	return {
		shape: [samples, ...port.shape],
		values
	};
}
// src/suite/data/arrays.ts
/** from, from + step, … up to and including `to`. */
function range$1({ from, to, step = 1 }, fail) {
	const count = Math.floor((to - from) / step + 1e-9) + 1;
	if (!Number.isFinite(count) || count < 1) return fail(`from ${from} to ${to} by ${step} holds no number`);
	if (count > 2e7) return fail(`holds ${count} numbers; at most ${maxElements} are allowed`);
	return {
		shape: [count],
		values: Array.from({ length: count }, (_, i) => from + i * step)
	};
}
/** k arrays of shape S as one of shape S×k. */
function stackColumns(columns, fail) {
	const first = columns[0];
	if (first === void 0) return fail("needs at least one column");
	columns.forEach((c, i) => {
		if (formatShape(c.shape) !== formatShape(first.shape)) fail(`column ${i + 1} is ${formatShape(c.shape)}, the first one ${formatShape(first.shape)}`);
	});
	const count = first.values.length * columns.length;
	if (count > mostLike(first.values)) return fail(`would hold more than ${mostLike(first.values)} numbers`);
	const values = roomLike((columns.find((c) => !ArrayBuffer.isView(c.values) || c.values instanceof Float64Array) ?? first).values, count);
	columns.forEach((c, k) => {
		for (let i = 0; i < c.values.length; i++) values[i * columns.length + k] = c.values[i] ?? NaN;
	});
	return {
		shape: [...first.shape, columns.length],
		values
	};
}
function map({ shape, values }, f) {
	const out = roomLike(values, values.length);
	for (let i = 0; i < values.length; i++) out[i] = f(values[i] ?? NaN);
	return {
		shape,
		values: out
	};
}
/** samples × steps × … → samples × …, the step at `at` (from the end when negative). */
function takeStep({ shape, values }, at, fail) {
	const [samples = 0, steps = 0, ...rest] = shape;
	if (shape.length < 2) return fail(`needs samples × steps, got ${formatShape(shape)}`);
	const index = at < 0 ? steps + at : at;
	if (index < 0 || index >= steps) return fail(`there is no step ${at} among ${steps}`);
	const size = sizeOf(rest);
	const picked = roomLike(values, samples * size);
	for (let s = 0; s < samples; s++) {
		const start = (s * steps + index) * size;
		for (let i = 0; i < size; i++) picked[s * size + i] = values[start + i] ?? NaN;
	}
	return {
		shape: [samples, ...rest],
		values: picked
	};
}
/** A series n × … as overlapping windows m × steps × …, `stride` apart. */
function windows({ shape, values }, steps, stride, fail) {
	const [n = 0, ...rest] = shape;
	const size = sizeOf(rest);
	const count = Math.floor((n - steps) / stride) + 1;
	if (count < 1) return fail(`a series of ${n} has no window of ${steps}`);
	const numbers = count * steps * size;
	if (numbers > mostLike(values)) return fail(`would hold more than ${mostLike(values)} numbers`);
	const out = roomLike(values, numbers);
	for (let w = 0; w < count; w++) {
		const from = w * stride * size;
		for (let i = 0; i < steps * size; i++) out[w * steps * size + i] = values[from + i] ?? NaN;
	}
	return {
		shape: [
			count,
			steps,
			...rest
		],
		values: out
	};
}
/** samples × … → samples × 1. */
function rowwise({ shape, values }, f) {
	const samples = shape[0] ?? 1;
	const size = values.length / samples;
	const out = roomLike(values, samples);
	for (let i = 0; i < samples; i++) out[i] = f(Array.from(values.slice(i * size, (i + 1) * size)));
	return {
		shape: [samples, 1],
		values: out
	};
}
/** Samples `from` to before `to`, counted from 0; to the last when it is left out. */
function slice({ shape, values }, from, to, fail) {
	const samples = shape[0] ?? 0;
	const end = to ?? samples;
	if (from >= end || end > samples) return fail(`from ${from} to before ${end} is no part of ${samples} samples`);
	const size = values.length / samples;
	return {
		shape: [end - from, ...shape.slice(1)],
		values: values.slice(from * size, end * size)
	};
}
/** samples or samples × … × 1, of whole numbers from 0, → samples × … × classes. */
function oneHot({ shape, values }, classes, fail) {
	const bad = values.findIndex((v) => !Number.isInteger(v) || v < 0 || v >= classes);
	if (bad >= 0) return fail(`number ${bad + 1} is ${values[bad]}; ${classes} classes are 0 to ${classes - 1}`);
	const count = values.length * classes;
	const most = mostLike(values);
	if (count > most) return fail(`would hold more than ${most} numbers`);
	const outer = shape.length > 1 && shape.at(-1) === 1 ? shape.slice(0, -1) : shape;
	const out = ArrayBuffer.isView(values) ? new Uint8Array(count) : new Array(count).fill(0);
	for (let i = 0; i < values.length; i++) out[i * classes + (values[i] ?? 0)] = 1;
	return {
		shape: [...outer, classes],
		values: out
	};
}
// src/suite/data/operations.ts
/** The same operation on other parts; each part is given with its path within the operation. */
function withParts(operation, part) {
	const of = (options, name) => ({
		...options,
		of: part(options.of, [name, "of"])
	});
	if ("columns" in operation) return { columns: operation.columns.map((c, i) => part(c, ["columns", i])) };
	if ("named" in operation) {
		const parts = Object.entries(operation.named).map(([name, value]) => [name, part(value, [name])]);
		return { named: Object.fromEntries(parts) };
	}
	if ("rowSum" in operation) return { rowSum: part(operation.rowSum, ["rowSum"]) };
	if ("rowProduct" in operation) return { rowProduct: part(operation.rowProduct, ["rowProduct"]) };
	if ("rowMean" in operation) return { rowMean: part(operation.rowMean, ["rowMean"]) };
	if ("reshape" in operation) return { reshape: of(operation.reshape, "reshape") };
	if ("scale" in operation) return { scale: of(operation.scale, "scale") };
	if ("shift" in operation) return { shift: of(operation.shift, "shift") };
	if ("sin" in operation) return { sin: of(operation.sin, "sin") };
	if ("step" in operation) return { step: of(operation.step, "step") };
	if ("windows" in operation) return { windows: of(operation.windows, "windows") };
	if ("slice" in operation) return { slice: of(operation.slice, "slice") };
	if ("noise" in operation) return { noise: of(operation.noise, "noise") };
	if ("shuffle" in operation) return { shuffle: of(operation.shuffle, "shuffle") };
	return { oneHot: of(operation.oneHot, "oneHot") };
}
/**
* What an operation makes of its parts.
*
* @param part names the operation for the stream that it draws from
* @param fail says what is wrong, at a path within the operation
*/
function applyOperation(operation, draw, part, fail) {
	const failAt = (name) => (message) => fail(message, name);
	if ("columns" in operation) return stackColumns(operation.columns, failAt("columns"));
	if ("named" in operation) return packNamed(operation.named, fail);
	if ("reshape" in operation) {
		const { of, shape } = operation.reshape;
		if (sizeOf(shape) !== of.values.length) fail(`${of.values.length} numbers do not fill ${formatShape(shape)}`, "reshape", "shape");
		return {
			shape,
			values: of.values
		};
	}
	if ("scale" in operation) {
		const { of, by } = operation.scale;
		return map(of, (v) => v * by);
	}
	if ("shift" in operation) {
		const { of, by } = operation.shift;
		return map(of, (v) => v + by);
	}
	if ("sin" in operation) return map(operation.sin.of, Math.sin);
	if ("step" in operation) return takeStep(operation.step.of, operation.step.at, failAt("step"));
	if ("windows" in operation) {
		const { of, steps, stride } = operation.windows;
		return windows(of, steps, stride ?? 1, failAt("windows"));
	}
	if ("rowSum" in operation) return rowwise(operation.rowSum, (row) => row.reduce((a, b) => a + b, 0));
	if ("rowProduct" in operation) return rowwise(operation.rowProduct, (row) => row.reduce((a, b) => a * b, 1));
	if ("rowMean" in operation) return rowwise(operation.rowMean, (row) => row.reduce((a, b) => a + b, 0) / row.length);
	if ("slice" in operation) {
		const { of, from, to } = operation.slice;
		return slice(of, from, to, failAt("slice"));
	}
	if ("noise" in operation) {
		const { of, sd, ...from } = operation.noise;
		const { normal } = streamFor(from, draw, part);
		return map(of, (v) => v + sd * normal());
	}
	if ("shuffle" in operation) {
		const { of, ...from } = operation.shuffle;
		return takeRows(of, permutation(of.shape[0] ?? 0, streamFor(from, draw, part)));
	}
	return oneHot(operation.oneHot.of, operation.oneHot.classes, failAt("oneHot"));
}
/** An array of numbers that are drawn one after the other. */
function drawnArray(shape, next, fail) {
	const count = sizeOf(shape);
	if (count > 2e7) return fail(`holds ${count} numbers; at most ${maxElements} are allowed`);
	return {
		shape,
		values: Array.from({ length: count }, next)
	};
}
// src/suite/data/evaluate.ts
/** A data expression that cannot be evaluated; `path` is relative to the expression. */
var DataError = class extends Error {
	path;
	constructor(path, message) {
		super(message);
		this.path = path;
	}
};
/** Each array may be large, and a suite has many: together they have to fit into memory. */
const maxBytes = 4 * 2 ** 30;
/** A line of a suite makes as many numbers as a file of gigabytes has, and a suite has many lines: of what is made there is less. */
const maxMade = 2 ** 30;
/** A list of numbers takes eight bytes for each, like doubles. */
const bytesOf = (values) => ArrayBuffer.isView(values) ? values.byteLength : 8 * values.length;
const nothingDrawn = () => {
	throw new Error("draws from the seed, which the same question to every run cannot; give it a randomState");
};
/**
* Evaluates where data comes from (see the schema's `DataExpression`) to numbers.
*
* @throws DataError with the path of the part that is wrong.
*/
function evaluate(expression, context, path = []) {
	const result = evaluateOne(expression, context, path);
	const { files } = context;
	if (files === void 0) return result;
	const bytes = bytesOf(result.values);
	files.bytes += bytes;
	if (files.bytes > maxBytes) throw new DataError(path, `all data of the suite together take more than ${maxBytes / 2 ** 30} GiB`);
	if (isMade(expression)) files.made += bytes;
	if (files.made > maxMade) throw new DataError(path, `the numbers that the suite makes together take more than ${maxMade / 2 ** 30} GiB; put them into a file, as { npy: x.npy }`);
	return result;
}
function evaluateOne(expression, context, path) {
	const fail = (message, ...at) => {
		throw new DataError([...path, ...at], message);
	};
	if (typeof expression === "object" && "array" in expression) return expression.array;
	const draw = context.draw ?? nothingDrawn;
	const name = [context.name ?? "", ...path].join("/");
	try {
		if (isSource(expression)) return readSource$1(expression, context, draw, name);
		return applyOperation(withParts(expression, (part, at) => evaluate(part, context, [...path, ...at])), draw, name, fail);
	} catch (error) {
		if (error instanceof DataError) throw error;
		const inside = typeof expression === "object" && !Array.isArray(expression);
		return fail(error.message, ...inside ? Object.keys(expression) : []);
	}
}
const making = [
	"range",
	"uniform",
	"normal",
	"integers"
];
const sources = [
	"input",
	"csv",
	"npy",
	"npz",
	"classes",
	...making
];
/** Whether numbers are made of the suite's own text, by a range or a draw. */
const isMade = (expression) => typeof expression === "object" && making.some((key) => key in expression);
/** Whether an expression is made from no other. */
const isSource = (expression) => typeof expression !== "object" || Array.isArray(expression) || sources.some((key) => key in expression);
/** @throws Error that says what is wrong with it */
function readSource$1(source, context, draw, name) {
	const fail = (message) => {
		throw new Error(message);
	};
	if (source === "inputs") {
		const { inputs } = context;
		if (inputs === void 0) return fail("\"inputs\" can be used in targets and probes only");
		const ports = portsOf(inputs);
		if (ports === void 0) return inputs;
		return fail(`there are several inputs; write { input: ${ports.map((port) => port.name).join(" }, { input: ")} }`);
	}
	if (typeof source === "number" || Array.isArray(source)) return fromNested(source);
	if ("input" in source) {
		const { inputs } = context;
		return inputs === void 0 ? fail("an input can be used in targets and probes only") : unpackNamed(inputs, source.input);
	}
	if ("range" in source) return range$1(source.range, fail);
	if ("uniform" in source) {
		const { shape, from = 0, to = 1, ...where } = source.uniform;
		const { uniform } = streamFor(where, draw, name);
		return drawnArray(shape, () => from + (to - from) * uniform(), fail);
	}
	if ("normal" in source) {
		const { shape, mean = 0, sd = 1, ...where } = source.normal;
		const { normal } = streamFor(where, draw, name);
		return drawnArray(shape, () => mean + sd * normal(), fail);
	}
	if ("integers" in source) {
		const { shape, from = 0, to, ...where } = source.integers;
		if (to <= from) return fail(`from ${from} to before ${to} holds no whole number`);
		const { below } = streamFor(where, draw, name);
		return drawnArray(shape, () => from + below(to - from), fail);
	}
	const files = context.files ?? fail("is in a file, which cannot be read here");
	if ("csv" in source) {
		const { file, columns } = source.csv;
		return readOnce(files, source, (folder) => readColumns(folder, file, columns));
	}
	if ("npy" in source || "npz" in source) return readOnce(files, source, (folder) => readBinary(folder, source));
	const { labels, as } = source.classes;
	const index = readOnce(files, source, (folder) => {
		const values = readClasses(folder, source.classes);
		return {
			shape: [values.length, 1],
			values
		};
	});
	return as === "index" ? index : oneHot(index, labels.length, fail);
}
// src/suite/data/scalers.ts
/** scikit-learn's StandardScaler, MinMaxScaler and RobustScaler. */
const scalerNames = [
	"standardise",
	"minMax",
	"robust"
];
function scalerOf(source) {
	const unit = [0, 1];
	const make = (name, { columns, fit }, to = unit) => ({
		name,
		to,
		...columns && { columns },
		fit: fit ?? "training"
	});
	if (typeof source === "string") return make(source, {});
	if ("minMax" in source) return make("minMax", source.minMax, source.minMax.to);
	return "robust" in source ? make("robust", source.robust) : make("standardise", source.standardise);
}
const unchanged = {
	subtract: 0,
	divide: 1,
	multiply: 1,
	add: 0
};
/**
* Fits a scaler column by column, the last axis being the columns.
*
* @throws Error when it has a column that the data have not
*/
function fitScaler({ name, to, columns, fit }, { shape, values }) {
	const width = shape.at(-1) ?? 1;
	const wrong = columns?.find((c) => c >= width);
	if (wrong !== void 0) throw new Error(`there is no column ${wrong} among ${width}, from 0`);
	return Array.from({ length: width }, (_, c) => {
		if (columns !== void 0 && !columns.includes(c)) return unchanged;
		if (typeof fit === "object") return "mean" in fit ? {
			...unchanged,
			subtract: fit.mean,
			divide: orOne(fit.deviation)
		} : between(fit[0], fit[1], to);
		const own = Array.from({ length: values.length / width }, (_, i) => values[i * width + c] ?? NaN);
		return name === "standardise" ? standard(own) : name === "minMax" ? minMax(own, to) : robust(own);
	});
}
/** Mean 0 and standard deviation 1, of the population; a column that is constant up to rounding is only shifted. */
function standard(column) {
	const n = column.length;
	const mean = column.reduce((a, b) => a + b, 0) / n;
	const rest = column.reduce((a, b) => a + (b - mean), 0);
	const variance = (column.reduce((a, b) => a + (b - mean) ** 2, 0) - rest ** 2 / n) / n;
	const epsilon = Number.EPSILON;
	const constant = variance <= n * epsilon * variance + (n * mean * epsilon) ** 2;
	return {
		...unchanged,
		subtract: mean,
		divide: constant ? 1 : Math.sqrt(variance)
	};
}
/** What scikit-learn divides by in place of a width that is 0 up to rounding. */
const orOne = (width) => width < 10 * Number.EPSILON ? 1 : width;
function minMax(column, to) {
	return between(column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY), to);
}
function between(least, greatest, [low, high]) {
	const multiply = (high - low) / orOne(greatest - least);
	return {
		...unchanged,
		multiply,
		add: low - least * multiply
	};
}
/** Median 0, and the quartiles 1 apart. */
function robust(column) {
	const sorted = column.toSorted((a, b) => a - b);
	const at = (share) => {
		const place = share * (sorted.length - 1);
		const [below = NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
		return below + (above - below) * (place - Math.floor(place));
	};
	return {
		...unchanged,
		subtract: at(.5),
		divide: orOne(at(.75) - at(.25))
	};
}
/** Scales every number by its column. */
function applyScaler(scaler, { shape, values }) {
	const scaled = roomLike(values, values.length);
	for (let i = 0; i < values.length; i++) {
		const { subtract, divide, multiply, add } = scaler[i % scaler.length] ?? unchanged;
		scaled[i] = ((values[i] ?? NaN) - subtract) / divide * multiply + add;
	}
	return {
		shape,
		values: scaled
	};
}
/** Takes scaled numbers back to the units that they were in, in double precision. */
const scaleBack = (scaler, values) => Array.from(values, (value, i) => {
	const { subtract, divide, multiply, add } = scaler[i % scaler.length] ?? unchanged;
	return (value - add) / multiply * divide + subtract;
});
// src/suite/data/classes.ts
/** The class of each sample: its number, or the place of the greatest of several. */
function classesOf({ shape, values }) {
	const samples = shape[0] ?? 0;
	const size = values.length / samples;
	return Array.from({ length: samples }, (_, i) => {
		if (size === 1) return values[i] ?? NaN;
		let best = 0;
		for (let c = 1; c < size; c++) if ((values[i * size + c] ?? 0) > (values[i * size + best] ?? 0)) best = c;
		return best;
	});
}
// src/suite/data/folds.ts
/** scikit-learn's `KFold` (sklearn/model_selection/_split.py): the first folds have one sample more where it does not come out even. */
function plainFolds(samples, folds, from) {
	const order = Array.from({ length: samples }, (_, i) => i);
	const fold = new Array(samples).fill(0);
	const places = from === void 0 ? order : shuffled(order, from);
	let at = 0;
	for (let k = 0; k < folds; k++) {
		const size = Math.floor(samples / folds) + (k < samples % folds ? 1 : 0);
		for (const sample of places.slice(at, at + size)) fold[sample] = k;
		at += size;
	}
	return fold;
}
/**
* scikit-learn's `StratifiedKFold`: the classes, in the order in which they come up in the data, are dealt out to the folds, and
* each class's samples are given to its folds in their order, or at random.
*
* @param classes by sample
*/
function stratifiedFolds(classes, folds, from) {
	const members = /* @__PURE__ */ new Map();
	classes.forEach((c, i) => {
		const own = members.get(c);
		if (own) own.push(i);
		else members.set(c, [i]);
	});
	const groups = [...members.values()];
	const sorted = groups.flatMap((places, c) => places.map(() => c));
	const fold = new Array(classes.length).fill(0);
	groups.forEach((places, c) => {
		const dealt = Array.from({ length: folds }, (_, k) => k).flatMap((k) => sorted.flatMap((of, at) => at % folds === k && of === c ? [k] : []));
		const given = from === void 0 ? dealt : shuffled(dealt, from);
		places.forEach((place, i) => {
			fold[place] = given[i];
		});
	});
	return fold;
}
// src/suite/data/splits.ts
/** A split that cannot be made; `path` is relative to the split. */
var SplitError = class extends Error {
	path;
	constructor(message, path = []) {
		super(message);
		this.path = path;
	}
};
/** Whether a split is another one in every run. */
const isDrawnSplit = (split) => split?.by === "seed";
/**
* The rows of a split. One that takes a share or a count at random takes the samples that scikit-learn's
* `train_test_split(test_size=…, random_state=…, stratify=…)` takes, and leaves both parts in its order, of which
* `validationSplit` and a training that does not shuffle make something else than of the order of the file.
*
* @param targets samples × …; what `stratify` goes by
* @throws SplitError
*/
function splitRows(split, targets, draw, name) {
	const samples = targets.shape[0] ?? 0;
	const rows = split.share !== void 0 || split.count !== void 0 ? atRandom(split, samples, targets, draw, name) : byRule(split, samples);
	if (rows.held.length > 0 && rows.kept.length > 0) return rows;
	throw new SplitError(`${rows.held.length === 0 ? "takes no sample out" : "leaves no sample to train on"} of ${samples}`);
}
/**
* The rows of all splits that a run goes through: of one, or of each fold. What is trained on and what is held out in a fold keep
* the order of the data, as in scikit-learn.
*
* @throws SplitError
*/
function allSplits(split, targets, draw, name) {
	const { folds } = split;
	if (folds === void 0) return [splitRows(split, targets, draw, name)];
	const samples = targets.shape[0] ?? 0;
	if (folds > samples) throw new SplitError(`are ${folds}, and there are ${samples} samples`, ["folds"]);
	const from = split.by !== void 0 || split.randomState !== void 0 ? streamFor(split, draw, name) : void 0;
	if (split.stratify === true) {
		const most = Math.max(...membersOf(classesOf(targets)).map((places) => places.length));
		if (folds > most) throw new SplitError(`are ${folds}, and no class has more than ${most} samples`, ["folds"]);
	}
	const fold = split.stratify === true ? stratifiedFolds(classesOf(targets), folds, from) : plainFolds(samples, folds, from);
	const places = fold.map((_, i) => i);
	return Array.from({ length: folds }, (_, k) => ({
		kept: places.filter((i) => fold[i] !== k),
		held: places.filter((i) => fold[i] === k)
	}));
}
/** A split that says which samples it takes; both parts keep the order of the data. */
function byRule(split, samples) {
	const held = /* @__PURE__ */ new Set();
	if (split.last !== void 0) for (let i = Math.max(0, samples - split.last); i < samples; i++) held.add(i);
	if (split.every !== void 0) for (let i = split.offset ?? 0; i < samples; i += split.every) held.add(i);
	for (const [place, row] of (split.rows ?? []).entries()) {
		if (row >= samples) throw new SplitError(`there is no sample ${row} among ${samples}, from 0`, ["rows", place]);
		if (held.has(row)) throw new SplitError(`sample ${row} is listed twice`, ["rows", place]);
		held.add(row);
	}
	const all = Array.from({ length: samples }, (_, i) => i);
	return {
		kept: all.filter((i) => !held.has(i)),
		held: all.filter((i) => held.has(i))
	};
}
function atRandom(split, samples, targets, draw, name) {
	const count = split.count ?? Math.ceil((split.share ?? 0) * samples);
	if (count >= samples) throw new SplitError(`takes ${count} of ${samples} samples and leaves none to train on`);
	const from = streamFor(split, draw, name);
	if (split.stratify === true) return stratified(classesOf(targets), samples - count, count, from);
	const order = permutation(samples, from);
	return {
		held: order.slice(0, count),
		kept: order.slice(count)
	};
}
/** The places of each class's samples, the classes in ascending order. */
function membersOf(classes) {
	const members = /* @__PURE__ */ new Map();
	classes.forEach((c, i) => {
		const own = members.get(c);
		if (own) own.push(i);
		else members.set(c, [i]);
	});
	return [...members].sort(([a], [b]) => a - b).map(([, places]) => places);
}
/** scikit-learn's StratifiedShuffleSplit (sklearn/model_selection/_split.py), of one split. */
function stratified(classes, train, test, from) {
	const members = membersOf(classes);
	const counts = members.map((m) => m.length);
	if (Math.min(...counts) < 2) throw new SplitError("a class has one sample only, which cannot be on both sides", ["stratify"]);
	if (members.length > Math.min(train, test)) throw new SplitError(`there are ${members.length} classes, and one side has ${Math.min(train, test)} samples only`, ["stratify"]);
	const trained = approximateMode(counts, train, from);
	const tested = approximateMode(counts.map((c, i) => c - (trained[i] ?? 0)), test, from);
	const kept = [];
	const held = [];
	members.forEach((places, i) => {
		const order = permutation(places.length, from).map((p) => places[p]);
		const [n = 0, m = 0] = [trained[i], tested[i]];
		kept.push(...order.slice(0, n));
		held.push(...order.slice(n, n + m));
	});
	return {
		kept: shuffled(kept, from),
		held: shuffled(held, from)
	};
}
/** How many of each class make a draw of so many the likeliest; ties are drawn (sklearn.utils.extmath). */
function approximateMode(counts, draws, from) {
	const all = counts.reduce((a, b) => a + b, 0);
	const exact = counts.map((c) => c / all * draws);
	const whole = exact.map(Math.floor);
	let more = Math.trunc(draws - whole.reduce((a, b) => a + b, 0));
	const rest = exact.map((e, i) => e - (whole[i] ?? 0));
	for (const value of [...new Set(rest)].sort((a, b) => b - a)) {
		if (more <= 0) break;
		const tied = rest.flatMap((r, i) => r === value ? [i] : []);
		const adding = Math.min(tied.length, more);
		for (const place of permutation(tied.length, from).slice(0, adding)) {
			const i = tied[place];
			whole[i] = (whole[i] ?? 0) + 1;
		}
		more -= adding;
	}
	return whole;
}
// src/suite/data/vary.ts
/** How a seed draws the rows that are trained on, where a claim is also to be judged on data like these. */
const varyWays = [
	"bootstrap",
	"leaveOneOut",
	"folds"
];
/** `folds` leaves out one in so many rows. */
const foldCount = 10;
/**
* The rows of a sample that is like the one that is there, in ascending order, so that a series stays one: as many rows drawn
* with replacement (Efron 1979), all but one, or all but a tenth. How many they are does not depend on the draw.
*
* @param count rows that there are to train on, at least 2
*/
function variedRows(way, count, from) {
	if (way === "bootstrap") return Array.from({ length: count }, () => from.below(count)).sort((a, b) => a - b);
	const left = way === "leaveOneOut" ? 1 : Math.max(1, Math.floor(count / foldCount));
	return permutation(count, from).slice(left).sort((a, b) => a - b);
}
// src/suite/data/recipe.ts
/** Whether a seed decides something of what an expression makes. @param inputs whether it decides of "inputs" */
function isDrawn(expression, inputs = false) {
	if (expression === "inputs") return inputs;
	if (typeof expression === "object" && "input" in expression) return inputs;
	if (typeof expression === "object" && "array" in expression) return false;
	if (isSource(expression)) {
		if (typeof expression !== "object" || Array.isArray(expression)) return false;
		if ("integers" in expression) return true;
		const source = "uniform" in expression ? expression.uniform : "normal" in expression ? expression.normal : void 0;
		return source !== void 0 && source.randomState === void 0;
	}
	const own = "noise" in expression ? expression.noise : "shuffle" in expression ? expression.shuffle : void 0;
	if (own !== void 0 && own.randomState === void 0) return true;
	let drawn = false;
	withParts(expression, (part) => {
		drawn ||= isDrawn(part, inputs);
		return part;
	});
	return drawn;
}
/** An expression in which all that no seed decides is known: a worker needs neither the suite's file nor its folder. */
function prepare(expression, context, inputsDrawn = false) {
	const part = (of, path) => {
		if (!isDrawn(of, inputsDrawn)) return { array: evaluate(of, context, path) };
		if (isSource(of)) return of;
		return withParts(of, (inner, at) => part(inner, [...path, ...at]));
	};
	return part(expression, []);
}
/** Targets that are one column may be written as a flat list: samples become samples × 1. */
const asColumn = (targets) => targets.shape.length === 1 ? {
	shape: [...targets.shape, 1],
	values: targets.values
} : targets;
/** Both parts of split samples. */
const takeSplit = ({ inputs, targets }, { kept, held }) => {
	const part = (rows) => ({
		inputs: takeRows(inputs, rows),
		targets: takeRows(targets, rows)
	});
	return {
		...part(kept),
		evaluation: part(held)
	};
};
/** Names of the parts of a problem's data, for the streams that they draw from. */
const partNames = {
	data: ["data/inputs", "data/targets"],
	evaluation: ["evaluation/inputs", "evaluation/targets"],
	validation: ["validation/inputs", "validation/targets"],
	split: "evaluation/split",
	vary: "data/vary"
};
function makeSamples(recipe, draw, [inputsName, targetsName]) {
	const inputs = evaluate(recipe.inputs, {
		draw,
		name: inputsName
	});
	const targets = asColumn(evaluate(recipe.targets, {
		draw,
		name: targetsName,
		inputs
	}));
	return {
		inputs: finite(inputs, inputsName),
		targets: finite(targets, targetsName)
	};
}
function finite(array, name) {
	const bad = array.values.findIndex((v) => !Number.isFinite(Math.fround(v)));
	if (bad < 0) return array;
	throw new Error(`${name.replace("/", ".")} of this seed: number ${bad + 1} is ${array.values[bad]}; data must be finite as 32-bit floats`);
}
/** How many trainings a run of these data has: one, or one for each fold. */
const foldsOf = ({ evaluation } = {}) => (evaluation !== void 0 && "split" in evaluation ? evaluation.split.folds : void 0) ?? 1;
/**
* The data of one run, of its first fold where it has several.
*
* @param draw opens the run's streams
* @param ofEpoch the streams of its first epoch, where the data of each epoch are drawn anew
* @throws Error that says what of the data cannot be made
*/
const makeData = (recipe, draw, ofEpoch = draw) => makeFolds(recipe, draw, ofEpoch)[0];
/** The data of each of a run's trainings, as `makeData` makes them. */
function makeFolds(recipe, draw, ofEpoch = draw) {
	const all = makeSamples(recipe, recipe.each === "epoch" ? ofEpoch : draw, partNames.data);
	const { evaluation, validation } = recipe;
	const wholes = evaluation === void 0 ? [all] : "split" in evaluation ? allSplits(evaluation.split, all.targets, draw, partNames.split).map((rows) => ({
		...takeSplit(all, rows),
		...recipe.weighted && { rows: rows.kept }
	})) : [{
		...all,
		evaluation: makeSamples(evaluation, draw, partNames.evaluation)
	}];
	const given = validation === void 0 || validation === "evaluation" ? void 0 : makeSamples(validation, draw, partNames.validation);
	return wholes.map((whole) => {
		const data = recipe.vary === void 0 ? whole : {
			...whole,
			...varied(whole, recipe.vary, draw)
		};
		const own = validation === "evaluation" ? data.evaluation : given;
		return scaled({
			...data,
			...own && { validation: own }
		}, all, recipe.scaling);
	});
}
/** @param all of the data, the held-out samples among them, in their own units */
function scaled(data, all, scaling) {
	if (scaling === void 0) return data;
	const fitted = (part) => {
		const scaler = scaling[part];
		return scaler && fitScaler(scaler, scaler.fit === "all" ? all[part] : data[part]);
	};
	const [inputs, targets] = [fitted("inputs"), fitted("targets")];
	const by = (scaler, array) => scaler === void 0 ? array : applyScaler(scaler, array);
	const samples = (of) => ({
		inputs: by(inputs, of.inputs),
		targets: by(targets, of.targets)
	});
	const { rows, evaluation, validation } = data;
	return {
		...samples(data),
		...rows && { rows },
		...evaluation && { evaluation: {
			...samples(evaluation),
			targets: evaluation.targets
		} },
		...validation && { validation: samples(validation) },
		...inputs && { scaler: inputs },
		...targets && { back: targets }
	};
}
function varied({ inputs, targets }, way, draw) {
	const rows = variedRows(way, inputs.shape[0] ?? 0, draw(partNames.vary));
	return {
		inputs: takeRows(inputs, rows),
		targets: takeRows(targets, rows)
	};
}
/** The training data of one epoch, where each has its own. */
const makeEpochData = (recipe, ofEpoch) => makeSamples(recipe, ofEpoch, partNames.data);
// src/suite/resolve-imported.ts
/** Reads a variant's rows. What is wrong goes to `report`. */
function resolveImported(source, folder, metrics, path, report) {
	for (const id of metrics) if (source.numbers[id] === void 0) report([...path, "numbers"], `says nothing of ${id}; name its column`);
	const unknown = Object.keys(source.numbers).find((id) => !metrics.includes(id));
	if (unknown !== void 0) report([
		...path,
		"numbers",
		unknown
	], `no metric of the problem has this name; there are ${metrics.join(", ")}`);
	try {
		const table = readTable(resolveDataFile(folder, source.file));
		const rows = table.rows.filter((row) => Object.entries(source.where ?? {}).every(([name, value]) => String(row[name]) === String(value)));
		if (rows.length === 0) {
			report([...path, "where"], `fits no row of ${source.file}`);
			return;
		}
		const columns = Object.values(source.numbers);
		const found = readRuns({
			...table,
			rows
		}, {
			variant: [],
			seed: source.seed,
			metrics: columns
		});
		const columnOf = new Map(found.metrics.map((m) => [m.title, m.id]));
		const runs = found.runs.map((run) => ({
			seed: run.seed,
			numbers: Object.fromEntries(Object.entries(source.numbers).flatMap(([id, title]) => {
				const value = run.metrics[columnOf.get(title) ?? ""];
				return value === void 0 ? [] : [[id, value]];
			}))
		}));
		return {
			file: source.file,
			kind: table.kind,
			runs: runs.toSorted((a, b) => a.seed - b.seed)
		};
	} catch (error) {
		report([...path, "file"], error.message);
		return;
	}
}
// src/suite/resolve-given.ts
/** The settings of a program or a table that marks can be about: its keys, a program's arguments by name, its variables. */
const keysOf = (source) => [
	...Object.entries(source).flatMap(([key, value]) => value === void 0 || [
		"id",
		"title",
		"marks",
		"note"
	].includes(key) ? [] : [key]),
	...(source.command ?? []).filter((word) => word.startsWith("-")).map((word) => `command.${word.replace(/=.*$/, "")}`),
	...Object.keys(source.environment ?? {}).map((name) => `environment.${name}`)
];
/** What a program is started with, and how its numbers go with what the problem asks for. */
function resolveProgramVariant(id, source, folder, measured, path, report) {
	for (const issue of markIssues(source.marks ?? {}, keysOf(source))) report([
		...path,
		"marks",
		issue.name
	], issue.message);
	const { numbers = {}, command } = source;
	const program = resolveProgram({
		...source,
		command: [...command],
		numbers
	}, folder, measured, path, report);
	return program && {
		id,
		title: source.title ?? id,
		program,
		marks: { ...source.marks },
		...source.note !== void 0 && { note: source.note }
	};
}
/** The numbers of somebody else's runs, with what the problem asks for. */
function resolveImportedVariant(id, source, folder, metrics, path, report) {
	for (const issue of markIssues(source.marks ?? {}, keysOf(source))) report([
		...path,
		"marks",
		issue.name
	], issue.message);
	const imported = resolveImported(source.imported, folder, metrics, [...path, "imported"], report);
	return imported && {
		id,
		title: source.title ?? id,
		imported,
		marks: { ...source.marks },
		...source.note !== void 0 && { note: source.note }
	};
}
const isTable = (v) => v?.imported !== void 0;
const isCommand = (v) => v?.command !== void 0;
/** Whether a variant is a model, which is trained on the data of its problem. */
const isModel = (v) => !isCommand(v) && !isTable(v);
/** The variants of a problem that are programs, or numbers that are there already. */
function resolveGiven(source, folder, measured, path, report) {
	return Object.entries(source.variants).flatMap(([id, variant]) => {
		const at = [
			...path,
			"variants",
			id
		];
		const found = isCommand(variant) ? resolveProgramVariant(id, variant, folder, measured, at, report) : isTable(variant) ? resolveImportedVariant(id, variant, folder, Object.keys(source.metrics ?? {}), at, report) : void 0;
		return found === void 0 ? [] : [found];
	});
}
// src/suite/resolve-parts.ts
const defaultShare = .8;
const list = (value) => typeof value === "number" ? [value] : value;
const tolerance$1 = ({ absolute, relative }) => ({
	...absolute !== void 0 && { absolute },
	...relative !== void 0 && { relative }
});
/**
* A tolerance with the share of the seeds and the gate, the suite's defaults merged in.
*
* @param level the gate where neither says one
*/
function held$1(source, suite, level = "tell") {
	return {
		tolerance: tolerance$1(source.tolerance),
		...demand(source, suite, level)
	};
}
/** Share and gate alone. */
function demand(source, suite, level) {
	return {
		share: source.share ?? suite.defaults?.share ?? defaultShare,
		gate: source.gate ?? suite.defaults?.gate ?? level
	};
}
/**
* Says that a relative tolerance of 0 is 0: within it is the exact number alone, which training hardly ever gives. Of
* several outputs one that is 0 is enough, since all have to be within the tolerance.
*/
function zeroRelativeIssue(value, tolerance) {
	if (tolerance.relative === void 0) return void 0;
	const zero = list(value).indexOf(0);
	if (zero < 0) return void 0;
	return `cannot be met: ${list(value).length > 1 ? `output ${zero + 1} is 0, and ` : ""}${tolerance.relative} of 0 is 0, so that exactly 0 alone is within it; write { absolute: … }`;
}
const column$1 = (targets) => targets && asColumn(targets);
/**
* The numbers of a data expression; undefined, and reported, when it cannot be evaluated.
*
* @param given what "inputs" stands for, and where random numbers come from
*/
function array(expression, files, path, report, given = {}) {
	try {
		const result = evaluate(expression, {
			files,
			...given
		});
		const bad = result.values.findIndex((v) => !Number.isFinite(Math.fround(v)));
		if (bad < 0) return result;
		report(path, `number ${bad + 1} is ${result.values[bad]}; data must be finite as 32-bit floats`);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		report([...path, ...error.path], error.message);
	}
}
// src/suite/resolve-weights.ts
/**
* One weight for each of some samples; undefined, and reported, when it is something else.
*
* @param inputs of the samples, which "inputs" stands for
* @param drawn whether a seed decides of these inputs
*/
function resolveWeights(source, inputs, drawn, files, path, report) {
	if (isDrawn(source, drawn)) {
		report(path, "is another one for each seed; write weights that are the same in all runs");
		return;
	}
	const found = array(source, files, path, report, { inputs });
	if (found === void 0) return void 0;
	const samples = inputs.shape[0] ?? 0;
	if (!(found.shape[0] === samples && found.values.length === samples)) {
		report(path, `is ${formatShape(found.shape)}; needs one number for each of ${samples} samples`);
		return;
	}
	const wrong = found.values.find((v) => v < 0);
	if (wrong === void 0) return found.values;
	report(path, `holds ${wrong}; what a loss is multiplied by must be 0 or more`);
}
/** What keeps the targets from having classes, or a training from weighting them. */
function classWeightIssue({ classWeight }, targets, weighted) {
	if (classWeight === void 0) return void 0;
	if (weighted) return "classWeight and sampleWeight cannot both be given, as in Keras; multiply the weights of the samples";
	if (targets.shape.length > 2) return `classWeight needs one class for each sample; the targets are ${formatShape(targets.shape)}`;
	const [, width = 1] = targets.shape;
	const beyond = Object.keys(classWeight).find((c) => width > 1 && Number(c) >= width);
	if (beyond === void 0) return void 0;
	return `classWeight names class ${beyond}; the targets have classes 0 to ${width - 1}`;
}
// src/suite/resolve-held-out.ts
/**
* The samples that are trained on, and those that are held out for the metrics: written out as data of their own, or
* taken out of the problem's data by a stated rule.
*
* @param draw where what a seed decides comes from
*/
function resolveEvaluation(source, data, files, draw, path, report) {
	const given = source.evaluation;
	if (given === void 0) return data;
	const at = [...path, "evaluation"];
	if (given.split !== void 0) return splitData(data, given.split, draw, [...at, "split"], report);
	if (given.inputs === void 0 || given.targets === void 0) return data;
	const { inputs, targets } = given;
	const evaluation = samplesOf$1({
		inputs,
		targets
	}, partNames.evaluation, data, files, draw, at, report);
	return {
		...data,
		...evaluation && { evaluation }
	};
}
/** The samples that a problem gives for the loss after each epoch; undefined when it gives none. */
function resolveValidation(source, data, evaluation, files, draw, path, report) {
	const given = source.validation;
	if (given === void 0) return void 0;
	const at = [...path, "validation"];
	if (given === "evaluation") {
		if (evaluation === void 0) report(at, "the problem has no evaluation; write one, or { inputs, targets }");
		return evaluation;
	}
	const samples = samplesOf$1(given, partNames.validation, data, files, draw, at, report);
	if (given.sampleWeight === void 0 || samples === void 0) return samples;
	const where = [...at, "sampleWeight"];
	const sampleWeight = resolveWeights(given.sampleWeight, samples.inputs, isDrawn(given.inputs), files, where, report);
	return {
		...samples,
		...sampleWeight && { sampleWeight }
	};
}
/** Samples beside the problem's data; reported when their shapes are others. */
function samplesOf$1(given, [inputsName, targetsName], data, files, draw, path, report) {
	const inputs = array(given.inputs, files, [...path, "inputs"], report, {
		draw,
		name: inputsName
	});
	const targets = column$1(array(given.targets, files, [...path, "targets"], report, {
		draw,
		name: targetsName,
		...inputs && { inputs }
	}));
	if (inputs === void 0 || targets === void 0) return void 0;
	for (const [part, own, other] of [[
		"inputs",
		inputs.shape,
		data.inputs.shape
	], [
		"targets",
		targets.shape,
		data.targets.shape
	]]) if (own.length !== other.length || formatShape(own.slice(1)) !== formatShape(other.slice(1))) report([...path, part], `is ${formatShape(own)}; the data's ${part} are ${formatShape(other)}`);
	if (inputs.shape.length > 0 && targets.shape.length > 0 && inputs.shape[0] !== targets.shape[0]) {
		const message = `has ${targets.shape[0]} samples where inputs has ${inputs.shape[0]}`;
		report([...path, "targets"], message);
	}
	return {
		inputs,
		targets
	};
}
function splitData(data, split, draw, path, report) {
	const samples = data.inputs.shape[0] ?? 0;
	if (data.targets.shape[0] !== samples || data.inputs.shape.length < 2) return data;
	try {
		const rows = allSplits(split, data.targets, draw, partNames.split)[0];
		return {
			...takeSplit(data, rows),
			kept: rows.kept
		};
	} catch (error) {
		if (!(error instanceof SplitError)) throw error;
		report([...path, ...error.path], error.message);
		return data;
	}
}
// src/suite/metrics.ts
/**
* The metrics that a problem may be held to on its held-out samples, by Keras' names in tf.layers' spelling, and which
* way each is better. `src/train/metrics.ts` has the formulas. None of them draws anything.
*/
const metricDirections = {
	meanSquaredError: "lower",
	rootMeanSquaredError: "lower",
	meanAbsoluteError: "lower",
	meanAbsolutePercentageError: "lower",
	meanSquaredLogarithmicError: "lower",
	logcosh: "lower",
	poisson: "lower",
	r2Score: "higher",
	cosineSimilarity: "higher",
	binaryAccuracy: "higher",
	categoricalAccuracy: "higher",
	sparseCategoricalAccuracy: "higher",
	precision: "higher",
	recall: "higher",
	f1Score: "higher",
	auc: "higher",
	prAuc: "higher",
	rocAuc: "higher",
	averagePrecision: "higher",
	topKCategoricalAccuracy: "higher",
	sparseTopKCategoricalAccuracy: "higher",
	balancedAccuracy: "higher",
	macroPrecision: "higher",
	macroRecall: "higher",
	macroF1Score: "higher",
	weightedPrecision: "higher",
	weightedF1Score: "higher",
	matthewsCorrelation: "higher",
	logLoss: "lower",
	binaryCrossentropy: "lower",
	categoricalCrossentropy: "lower",
	sparseCategoricalCrossentropy: "lower",
	kullbackLeiblerDivergence: "lower"
};
const metricNames = Object.keys(metricDirections);
/** Metrics of yes and no: their targets are 0 and 1. */
const binaryMetrics = [
	"binaryAccuracy",
	"precision",
	"recall",
	"f1Score",
	"auc",
	"prAuc",
	"rocAuc",
	"averagePrecision",
	"binaryCrossentropy"
];
/** Metrics of a curve, which takes samples of both kinds. */
const curveMetrics = [
	"auc",
	"prAuc",
	"rocAuc",
	"averagePrecision"
];
/** Metrics of the class that a sample is given: of yes and no, of one number for each class, or of the class itself. */
const classMetrics = [
	"balancedAccuracy",
	"macroPrecision",
	"macroRecall",
	"macroF1Score",
	"weightedPrecision",
	"weightedF1Score",
	"matthewsCorrelation",
	"logLoss"
];
/** Metrics that look at the greatest k numbers of a row. */
const topKMetrics = ["topKCategoricalAccuracy", "sparseTopKCategoricalAccuracy"];
/** Metrics whose targets are the class itself, a whole number from 0. */
const sparseMetrics = [
	"sparseCategoricalAccuracy",
	"sparseTopKCategoricalAccuracy",
	"sparseCategoricalCrossentropy"
];
/** Metrics whose targets have one number for each class. */
const categoricalMetrics = [
	"categoricalAccuracy",
	"topKCategoricalAccuracy",
	"categoricalCrossentropy",
	"kullbackLeiblerDivergence"
];
const ofHeldOut = (name) => `val${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
const monitors = [
	"loss",
	"valLoss",
	...metricNames.map(ofHeldOut),
	...metricNames
];
/** The metric that a monitor stands for; undefined of the losses. */
const monitoredMetric = (monitor) => metricNames.find((name) => name === monitor || ofHeldOut(name) === monitor);
/** Which way a monitor is better. */
const monitorDirection = (monitor) => {
	const metric = monitoredMetric(monitor);
	return metric === void 0 ? "lower" : metricDirections[metric];
};
/** What a metric of a run is called: by name, or a number that a program gives, of which the suite's title must tell. */
const measureNames = [...metricNames, "program"];
// src/suite/probed.ts
/** The inputs of some probes of a problem, and their truths as the targets: what a metric of several probes is taken on. */
function probedSamples({ probes, inputs, targets }, ids) {
	const found = ids.flatMap((id) => probes.find((probe) => probe.id === id && probe.truth) ?? []);
	return {
		inputs: {
			shape: [found.length, ...inputs.shape.slice(1)],
			values: found.flatMap(({ input }) => Array.from(input.values))
		},
		targets: {
			shape: [found.length, ...targets.shape.slice(1)],
			values: found.flatMap(({ truth }) => truth?.target.value ?? [])
		}
	};
}
// src/suite/graph.ts
/** The graph of any model: layers without one are joined one after the other. */
function graphOf({ layers, graph }) {
	if (graph !== void 0) return graph;
	return {
		calls: layers.map((_, i) => ({
			layer: i,
			from: [chained(i)]
		})),
		outputs: [chained(layers.length)]
	};
}
/** What the layer at a place takes when they are one after the other. */
const chained = (place) => place === 0 ? { input: 0 } : {
	call: place - 1,
	part: 0
};
/**
* Names of the states that a layer of a kind ends with, in Keras' order; none where it has none.
*
* @param inner kind of the layer that it holds
*/
function stateNames(kind, inner) {
	if (kind === "timeDistributed") return [];
	const cell = kind === "bidirectional" ? inner : kind;
	const own = cell === "lstm" ? ["h", "c"] : cell === "gru" || cell === "simpleRnn" ? ["h"] : [];
	if (kind !== "bidirectional") return own;
	return ["forward", "backward"].flatMap((side) => own.map((state) => `${side}-${state}`));
}
/** Whether a layer's states are asked for. */
const givesStates = ({ calls, outputs }, layer) => [...calls.flatMap(({ from, states = [] }) => [...from, ...states]), ...outputs].some((source) => "call" in source && source.part > 0 && calls[source.call]?.layer === layer);
/** How many numbers each port has and where they begin in a sample. */
function portPlaces(ports) {
	let from = 0;
	return ports.map(({ shape }) => {
		const size = sizeOf(shape);
		const place = {
			from,
			size
		};
		from += size;
		return place;
	});
}
/**
* Weights, outputs and work of a model.
*
* @param sample shape of what it is given, without the batch axis; that it fits the layers is not checked
*/
function sizeOfModel(model, sample) {
	const { inputs, calls, outputs } = graphOf(model);
	const given = inputs?.map(({ shape }) => shape) ?? [sample];
	const sizes = /* @__PURE__ */ new Map();
	const shapes = [];
	const shapeOf = (source) => {
		if ("input" in source) return given[source.input] ?? [];
		const layer = model.layers[calls[source.call]?.layer ?? 0];
		if (source.part === 0 || layer === void 0) return shapes[source.call] ?? [];
		const { options } = unwrapped(layer);
		return ["units" in options ? options.units : 1];
	};
	for (const { layer, from } of calls) {
		const [first = [], ...others] = from.map(shapeOf);
		const size = sizeOfLayer(model.layers[layer], first, others);
		const before = sizes.get(layer);
		sizes.set(layer, before === void 0 ? size : {
			...before,
			multiplyAdds: before.multiplyAdds + size.multiplyAdds
		});
		shapes.push(size.output);
	}
	const none = {
		weights: [],
		output: [],
		multiplyAdds: 0
	};
	return {
		layers: model.layers.map((_, i) => sizes.get(i) ?? none),
		outputs: outputs.map(shapeOf)
	};
}
// src/suite/resolve-output.ts
/** The target that a probe or metric names, with its place in the targets; what is wrong goes to `report`. */
function placeOfOutput(name, targets, path, report) {
	if (name === void 0) return void 0;
	const names = (targets ?? []).map((port) => port.name);
	const at = names.indexOf(name);
	const port = targets?.[at];
	if (targets === void 0 || port === void 0) {
		report(path, names.length === 0 ? "is nothing here: the targets have no names" : `is no target; ${didYouMean(name, names)}there are ${someOf(names)}`);
		return;
	}
	const place = portPlaces(targets)[at];
	return place && {
		...port,
		...place
	};
}
/** The numbers of one target [samples, …] of all that lie one after the other in a sample. */
function targetPart({ shape, values }, { from, size, shape: own }) {
	const [samples = 0] = shape;
	const all = sizeOf(shape.slice(1));
	if (all === size) return {
		shape: [samples, ...own],
		values
	};
	const part = Float64Array.from({ length: samples * size }, (_, i) => Number(values[Math.floor(i / size) * all + from + i % size]));
	return {
		shape: [samples, ...own],
		values: part
	};
}
// src/suite/digits.ts
const form = /^[+-]?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i;
/**
* Half a unit of the last digit of a number as it is printed: what was rounded to it lies within that. 0.005 of "0.97", 0.0005 of
* "0.970", 0.5 of "45", 50 of "1.2e3".
*
* @returns undefined when the text is no decimal number
*/
function halfUnit(text) {
	const match = form.exec(text.trim());
	if (!match || (match[1] ?? "") === "" && (match[2] ?? "") === "") return void 0;
	const decimals = (match[2] ?? "").length - Number(match[3] ?? 0);
	return Number(`5e${-decimals - 1}`);
}
// src/suite/resolve-printed.ts
/** What the source printed of a probe or a metric, by variant. */
function resolvePrinted(source, of, path, context) {
	const found = {};
	if (source === void 0) return found;
	const { near, gate } = nearOf(source, path, context);
	for (const [variant, value] of Object.entries(source.values)) {
		const at = [
			...path,
			"values",
			variant
		];
		if (!of.variants.includes(variant)) {
			context.report(at, `no such variant; there are ${someOf(of.variants)}`);
			continue;
		}
		const read = readValue(value, of, at, context);
		if (read === void 0) continue;
		const target = near && {
			kind: "near",
			value: read.printed.value,
			tolerance: near.tolerance
		};
		found[variant] = {
			...read,
			gate,
			...near && target && { near: {
				...near,
				target
			} }
		};
		const issue = near && zeroRelativeIssue(read.printed.value, near.tolerance);
		if (issue !== void 0) context.report(at, issue);
		if (near) fineness(near.tolerance, read, near.old ? path : [...path, "near"], context);
	}
	return found;
}
/**
* The gate of "fits", and the question of being near, in its own words or in the old ones: a tolerance with gate `fail`
* has always meant that the seeds must come near the printed value. One that only warned told something else, whether two
* runs come out alike, which `repeats` asks now.
*/
function nearOf(source, path, { suite, remark }) {
	const gate = source.gate ?? suite.defaults?.gate;
	if (source.tolerance === void 0) return {
		gate: gate ?? "warn",
		...source.near && { near: {
			...held$1(source.near, suite),
			old: false
		} }
	};
	const demands = gate === "fail";
	const instead = demands ? "write near: { tolerance: …, gate: fail } for what it asks, and repeats: { tolerance: … } beside printed for how nearly alike two runs must be" : "write repeats: { tolerance: … } beside printed";
	remark([...path, "tolerance"], `is read as before; ${instead}`);
	const near = source.near ?? (demands ? {
		tolerance: source.tolerance,
		share: source.share,
		gate
	} : void 0);
	return {
		gate: demands ? "warn" : gate ?? "warn",
		...near && { near: {
			...held$1(near, suite),
			old: source.near === void 0
		} }
	};
}
/** A tolerance that is finer than the printed digits asks for what nobody can know. */
function fineness({ absolute, relative }, { printed, text }, path, { remark }) {
	const output = printed.value.findIndex((v, o) => {
		return (absolute ?? (relative ?? 0) * Math.abs(v)) < (printed.half[o] ?? 0);
	});
	if (output < 0) return;
	const reach = absolute ?? `${relative} of it`;
	remark([...path, "tolerance"], `${reach} is finer than the printed digits of ${text.split(", ")[output]} can tell: what was rounded to it lies within ${printed.half[output]} on either side`);
}
function readValue(source, of, path, context) {
	const part = (value, ...below) => readVector(value, [...path, ...below], of.outputs, context);
	if (typeof source !== "object" || Array.isArray(source)) {
		const { text, ...value } = part(source);
		return {
			printed: {
				kind: "run",
				...value
			},
			text
		};
	}
	if ("best" in source) {
		if (!of.ranked || of.outputs !== 1) {
			const why = of.outputs === 1 ? "there is neither a truth nor a metric" : `there are ${of.outputs} outputs`;
			context.report(path, `of the best of several runs it must be known what is better, and ${why}`);
			return;
		}
		const { text, ...value } = part(source.best, "best");
		return {
			printed: {
				kind: "best",
				...value,
				runs: source.of
			},
			text: `${text} (the best of ${source.of} runs)`
		};
	}
	const { mean, sd, runs } = source;
	const { text, ...value } = part(mean, "mean");
	const spread = sd === void 0 ? void 0 : part(sd, "sd");
	if (spread?.value.some((v) => v < 0)) context.report([...path, "sd"], "a standard deviation is 0 or more");
	return {
		printed: {
			kind: "mean",
			...value,
			...spread && { sd: {
				value: spread.value,
				half: spread.half
			} },
			runs
		},
		text: `${text}${spread ? ` ± ${spread.text}` : ""} (the mean of ${runs} runs)`
	};
}
/** Numbers with half a unit of their last printed digits, by the text of the file where there is one. */
function readVector(source, path, outputs, { report, textOf }) {
	const list = Array.isArray(source) ? source : [source];
	if (list.length !== outputs) report(path, `has ${list.length} numbers; ${outputs === 1 ? "one is" : `${outputs} are`} left by a run`);
	const texts = list.map((v, i) => {
		const at = Array.isArray(source) ? [...path, i] : path;
		return typeof v === "string" ? v : textOf?.(at) ?? String(v);
	});
	return {
		value: list.map(Number),
		half: texts.map((text) => halfUnit(text) ?? 0),
		text: texts.join(", ")
	};
}
/** When two runs count as nearly the same: as it is asked, or by the tolerance of old suites. */
function resolveRepeats(source, { suite }) {
	const old = source.printed?.tolerance;
	const asked = source.repeats ?? (old && {
		tolerance: old,
		share: source.printed?.share
	});
	return asked && held$1({
		...asked,
		gate: source.repeats?.gate ?? "tell"
	}, suite);
}
// src/suite/resolve-metrics.ts
/** A problem's metrics with their directions, thresholds and printed values. */
function resolveMetrics(source, evaluation, variants, path, context, targets, probed) {
	const { report } = context;
	const entries = Object.entries(source.metrics ?? {});
	const held = entries.filter(([, metric]) => metric.probes === void 0);
	if (held.length === 0 && source.evaluation !== void 0) report([...path, "evaluation"], "holds samples out that no metric uses; write metrics, or leave it out");
	const models = Object.values(source.variants).some((v) => v.command === void 0 && v.imported === void 0);
	if (held.length > 0 && source.evaluation === void 0 && models) report([...path, "metrics"], "needs samples to be taken on; write an evaluation for the problem");
	return entries.map(([id, metric]) => {
		const at = [
			...path,
			"metrics",
			id
		];
		if (source.probes?.[id] !== void 0) report(at, "a probe of the problem has this name already; choose another one");
		if (metric.metric === void 0 && models) report(at, "needs \"metric\": what of a model is taken on the held-out samples");
		const output = placeOfOutput(metric.output, targets, [...at, "output"], report);
		if (targets !== void 0 && metric.output === void 0 && metric.metric !== void 0) report(at, `needs "output": which of the targets ${someOf(targets.map((port) => port.name))} it is about`);
		const samples = metric.probes === void 0 ? evaluation : samplesOf(metric.probes, probed, targets, at, report);
		if (samples && metric.metric !== void 0) {
			const own = output === void 0 ? samples.targets : targetPart(samples.targets, output);
			const wrong = targetIssue(metric.metric, own);
			if (wrong !== void 0) report([...at, "metric"], wrong);
		}
		return {
			...resolveMetric(id, metric, variants, at, context),
			...output && { output }
		};
	});
}
/** The samples of a metric of several probes; undefined, and reported, where they are none. */
function samplesOf(ids, probed, targets, path, report) {
	const at = [...path, "probes"];
	if (targets !== void 0) {
		report(at, "are for a problem with one target; write an evaluation of the samples that the metric is of");
		return;
	}
	const known = probed?.probes.flatMap(({ id, truth }) => truth === void 0 ? [] : [id]) ?? [];
	const unknown = ids.filter((id) => !known.includes(id));
	for (const id of unknown) report(at, `"${id}" is no probe with a truth; ${didYouMean(id, known)}there are ${someOf(known) || "none"}`);
	return unknown.length > 0 || probed === void 0 ? void 0 : probedSamples(probed, ids);
}
function resolveMetric(id, source, variants, path, context) {
	const { suite, report } = context;
	const known = source.metric === void 0 ? void 0 : metricDirections[source.metric];
	if (known === void 0 && source.better === void 0) report(path, "needs \"better\": higher or lower, since a program gives this number");
	const better = known ?? source.better ?? "higher";
	if (source.better !== void 0 && source.better !== better) report([...path, "better"], `${better} is better for ${source.metric}`);
	const { threshold } = source;
	const kind = threshold?.atLeast !== void 0 ? "at least" : "at most";
	if (source.k !== void 0 && (source.metric === void 0 || !topKMetrics.includes(source.metric))) report([...path, "k"], `is for ${topKMetrics.join(" and ")} only`);
	if (threshold && kind === "at least" !== (better === "higher")) {
		const right = better === "higher" ? "atLeast" : "atMost";
		report([...path, "threshold"], `${better} is better for ${source.metric ?? id}; write ${right}`);
	}
	const bound = threshold?.atLeast ?? threshold?.atMost;
	const of = {
		outputs: 1,
		variants,
		ranked: true
	};
	const printed = resolvePrinted(source.printed, of, [...path, "printed"], context);
	const repeats = resolveRepeats(source, context);
	return {
		id,
		title: source.title ?? source.metric ?? id,
		...source.metric !== void 0 && { metric: source.metric },
		...source.k !== void 0 && { k: source.k },
		...source.probes && { probes: source.probes },
		better,
		...threshold && bound !== void 0 && { threshold: {
			target: {
				kind,
				value: [bound]
			},
			...demand(threshold, suite, "warn")
		} },
		printed,
		...repeats && { repeats },
		margin: withoutUndefined(source.margin),
		...source.note !== void 0 && { note: source.note }
	};
}
function withoutUndefined(margin) {
	return {
		...margin?.absolute !== void 0 && { absolute: margin.absolute },
		...margin?.relative !== void 0 && { relative: margin.relative }
	};
}
/** Says why a metric cannot be computed with these targets, whatever the model predicts. */
function targetIssue(name, { shape, values }) {
	const classes = shape.at(-1) ?? 1;
	if (name === "binaryCrossentropy") {
		const wrong = values.find((v) => !(v >= 0 && v <= 1));
		if (wrong !== void 0) return `${name} takes targets from 0 to 1; the held-out targets hold ${wrong}`;
	} else if (binaryMetrics.includes(name)) {
		const wrong = values.find((v) => v !== 0 && v !== 1);
		if (wrong !== void 0) return `${name} takes targets of 0 and 1; the held-out targets hold ${wrong}`;
	}
	if (sparseMetrics.includes(name)) {
		const wrong = values.find((v) => !Number.isInteger(v) || v < 0);
		if (wrong !== void 0) return `${name} takes whole numbers from 0 as targets; the held-out targets hold ${wrong}`;
		if (classes !== 1) return `${name} takes one class a sample; the held-out targets are ${formatShape(shape)}`;
	}
	if (classMetrics.includes(name) && classes === 1) {
		const wrong = values.find((v) => !Number.isInteger(v) || v < 0);
		if (wrong !== void 0) return `${name} takes classes as targets; the held-out targets hold ${wrong}`;
	}
	if (curveMetrics.includes(name)) {
		const columns = name === "auc" || name === "prAuc" ? 1 : classes;
		const alike = Array.from({ length: columns }, (_, o) => o).find((o) => values.every((v, i) => i % columns !== o || v === values[o]));
		if (alike !== void 0) return `${name} needs targets of both kinds; ${columns > 1 ? `output ${alike + 1} of ` : ""}the held-out ones are ${values[alike]} throughout`;
	}
	if (categoricalMetrics.includes(name) && classes < 2) return `${name} takes targets with a number for each class; the held-out targets are ${formatShape(shape)}`;
	if (name === "meanSquaredLogarithmicError") {
		const wrong = values.find((v) => v < 0);
		if (wrong !== void 0) return `${name} takes targets from 0 up; the held-out targets hold ${wrong}`;
	}
	if (name === "meanAbsolutePercentageError" && values.includes(0)) return `${name} divides by the targets; the held-out targets hold 0`;
	if (name === "r2Score") {
		const constant = Array.from({ length: classes }, (_, o) => o).find((o) => values.every((v, i) => i % classes !== o || v === values[o]));
		if (constant !== void 0) return `${name} needs targets that vary; output ${constant + 1} of the held-out ones is ${values[constant]} throughout`;
	}
}
// src/suite/resolve-layers.ts
const isMapping = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
/**
* One layer with every option: what the suite says at the layer, else what it says for the kind, else Keras' default.
* Undefined, and reported, when an option is missing that has no default.
*
* @param source as the schema takes it
*/
function resolveLayer(source, suite, path, report) {
	const [kind, written] = kindOf(source);
	if (isPlainKind(kind)) return resolvePlain(kind, written, suite, path, report);
	const { layer: held, backward, ...given } = isMapping(written) ? written : {};
	const within = (of, at) => {
		const [innerKind, inner] = kindOf(of);
		if (!isPlainKind(innerKind)) throw new Error(`a ${kind} without a layer has passed the schema`);
		return resolvePlain(innerKind, inner, suite, [
			...path,
			kind,
			at
		], report);
	};
	const layer = within(held, "layer");
	const back = backward === void 0 ? void 0 : within(backward, "backward");
	if (layer === void 0 || backward !== void 0 && back === void 0) return void 0;
	const made = parseLayer(kind, given, layer, back);
	if (made.kind === "bidirectional") for (const issue of directionIssues(made)) report([
		...path,
		kind,
		"backward"
	], issue);
	return made;
}
/** What keeps the two layers of a bidirectional one from being put together, as Keras would say when it makes them. */
function directionIssues({ options, layer, backward }) {
	if (backward === void 0) return [];
	const issues = ["returnSequences", "stateful"].flatMap((option) => {
		const [own, other] = [backward, layer].map(({ options: of }) => of[option] === true);
		return own === other ? [] : [`has ${option}: ${own}, and "layer" ${other}; both need the same`];
	});
	if (backward.options.goBackwards) issues.push("goes the other way than \"layer\" without being told; leave goBackwards out");
	if (options.mergeMode !== "concat" && backward.options.units !== layer.options.units) issues.push(`gives ${backward.options.units} numbers and "layer" ${layer.options.units}, which have no ${options.mergeMode}; give both the same units, or write mergeMode: concat`);
	return issues;
}
/** `flatten` and `dense: 10` are mappings with one key, too. */
function kindOf(source) {
	if (typeof source === "string") return [source, {}];
	return isMapping(source) ? Object.entries(source)[0] ?? ["", {}] : ["", {}];
}
function resolvePlain(kind, written, suite, path, report) {
	const { short, eras } = factsOf(kind);
	const own = isMapping(written) ? written : short === void 0 ? {} : { [short]: written };
	const options = {
		...suite?.[kind],
		...own
	};
	let complete = true;
	for (const [option, values] of Object.entries(eras)) {
		if (options[option] !== void 0) continue;
		const choice = values.map(({ keras, value }) => `${value} (Keras ${keras})`).join(" or ");
		report([...path, kind], `${option} is missing; it decides the numbers and Keras changed its default: write ${choice}, here or in defaults.layers`);
		complete = false;
	}
	return complete ? parsePlainLayer(kind, options) : void 0;
}
// src/suite/resolve-graph.ts
/** What the only input is called in "from". */
const onlyInput = "inputs";
/** Resolves the layers of a variant and joins them by their names. */
function resolveLayers(sources, outputs, ends, defaults, path, report) {
	const reader = new GraphReader(ends, report);
	sources.forEach((source, i) => {
		reader.read(source, defaults, [
			...path,
			"layers",
			i
		]);
	});
	return reader.end(outputs, path);
}
var GraphReader = class {
	#ends;
	#report;
	#layers = [];
	#frozen = [];
	#calls = [];
	#names = /* @__PURE__ */ new Map();
	/** Where each name leads. */
	#sources = /* @__PURE__ */ new Map();
	/** Whether anything was left out of the model since it cannot be read. */
	#broken = false;
	constructor(ends, report) {
		this.#ends = ends;
		this.#report = (at, message) => {
			this.#broken = true;
			report(at, message);
		};
		(ends.inputs?.map(({ name }) => name) ?? [onlyInput]).forEach((name, input) => {
			this.#sources.set(name, { input });
		});
	}
	/** Reads the next entry of the list. */
	read(source, defaults, path) {
		const { name, from, initialState, trainable, shared, ...kind } = isMapping(source) ? source : { [String(source)]: {} };
		const layer = shared === void 0 ? this.#own(kind, defaults, trainable, path) : this.#sharedLayer(shared, path);
		if (layer === void 0) {
			this.#broken = true;
			if (name !== void 0) this.#sources.set(name, { input: 0 });
			return;
		}
		const taken = this.#takenFrom(from, layer, path);
		const states = this.#statesFrom(initialState, layer, path);
		const call = this.#calls.length;
		this.#calls.push({
			layer,
			from: taken,
			...states && { states },
			path
		});
		if (name === void 0) return;
		if (this.#sources.has(name)) {
			const what = this.#ends.inputs?.some((port) => port.name === name) ? "an input" : "a layer before";
			this.#report([...path, "name"], name === onlyInput && this.#ends.inputs === void 0 ? "is what the model is given; choose another name" : `is the name of ${what} already; to use a layer once more write { shared: ${name}, from: … }`);
			return;
		}
		this.#sources.set(name, {
			call,
			part: 0
		});
		if (!this.#names.has(layer)) this.#names.set(layer, name);
	}
	#own(kind, defaults, trainable, path) {
		const layer = resolveLayer(kind, defaults, path, this.#report);
		if (layer === void 0) return void 0;
		const place = this.#layers.push(layer) - 1;
		if (trainable === false) this.#frozen.push(place);
		return place;
	}
	#sharedLayer(name, path) {
		const source = this.#sources.get(name);
		const layer = source !== void 0 && "call" in source ? this.#calls[source.call]?.layer : void 0;
		if (layer === void 0) this.#report([...path, "shared"], this.#unknown(name, "layer"));
		return layer;
	}
	#unknown(name, what) {
		const known = [...this.#sources.keys()];
		return `there is no ${what} "${name}" before it; ${didYouMean(name, known)}there are ${someOf(known)}`;
	}
	/** A source by its name, or by the name of a recurrent layer and of one of its states. */
	#find(written, path) {
		const [name = "", state] = written.split("/");
		const source = this.#sources.get(name);
		if (source === void 0) {
			this.#report(path, this.#unknown(name, "layer or input"));
			return;
		}
		if (state === void 0) return source;
		const states = this.#statesOf(source);
		const part = states.indexOf(state) + 1;
		if (part > 0 && "call" in source) return {
			call: source.call,
			part
		};
		this.#report(path, states.length === 0 ? `"${name}" has no states; recurrent layers have, and bidirectional ones without "backward"` : `"${name}" has no state "${state}"; ${didYouMean(state, states)}it has ${states.join(", ")}`);
	}
	#layerOf(source) {
		return "call" in source ? this.#layers[this.#calls[source.call]?.layer ?? -1] : void 0;
	}
	#statesOf(source) {
		const layer = this.#layerOf(source);
		return layer === void 0 ? [] : statesOfLayer(layer);
	}
	#takenFrom(from, layer, path) {
		const { kind } = this.#layers[layer];
		const takes = (isPlainKind(kind) ? factsOf(kind).takes : void 0) ?? {
			least: 1,
			most: 1
		};
		const few = takes.least === takes.most ? `${takes.least}` : `${takes.least} or more`;
		if (from === void 0) {
			if (takes.least > 1) {
				this.#report(path, `${kind} takes ${few} layers; name them: from: [A, B]`);
				return [];
			}
			if (this.#calls.length === 0 && this.#ends.inputs !== void 0) {
				const names = this.#ends.inputs.map(({ name }) => name);
				this.#report(path, `needs "from": which of the inputs ${someOf(names)} it takes`);
				return [];
			}
			return [chained(this.#calls.length)];
		}
		const list = typeof from === "string" ? [from] : from;
		if (list.length < takes.least || list.length > takes.most) {
			const other = takes.most === 1 ? "; put them together by a concatenate or an add before" : "";
			this.#report([...path, "from"], `${kind} takes ${few}, and ${list.length} are named${other}`);
		}
		return list.flatMap((name, i) => this.#find(name, typeof from === "string" ? [...path, "from"] : [
			...path,
			"from",
			i
		]) ?? []);
	}
	#statesFrom(given, layer, path) {
		if (given === void 0) return void 0;
		const at = [...path, "initialState"];
		const { kind } = this.#layers[layer];
		const own = statesOfLayer(this.#layers[layer]);
		if (own.length === 0) {
			this.#report(at, `${kind} has no states to begin with; recurrent layers have, and bidirectional ones without "backward"`);
			return;
		}
		const whole = typeof given === "string" ? this.#sources.get(given) : void 0;
		if (whole !== void 0 && "call" in whole && this.#statesOf(whole).length > 0) {
			const states = this.#statesOf(whole);
			if (states.length === own.length) return states.map((_, i) => ({
				call: whole.call,
				part: i + 1
			}));
			this.#report(at, `"${given}" ends with ${states.length} states (${states.join(", ")}), and ${own.length} are needed (${own.join(", ")}); list them, as in [${given}/${states[0]}]`);
			return;
		}
		const list = typeof given === "string" ? [given] : given;
		const found = list.flatMap((name, i) => this.#find(name, typeof given === "string" ? at : [...at, i]) ?? []);
		if (list.length !== own.length) this.#report(at, `needs ${own.length} states (${own.join(", ")}), and ${list.length} are named`);
		return found;
	}
	end(outputs, path) {
		const ending = this.#outputs(outputs, path);
		const used = new Set([...this.#calls.flatMap(({ from, states = [] }) => [...from, ...states]), ...ending].flatMap((s) => "call" in s ? [s.call] : []));
		const calls = this.#calls.map(({ path: _, ...call }) => call);
		const { inputs, targets } = this.#ends;
		const common = {
			layers: this.#layers,
			names: this.#names,
			...this.#frozen.length > 0 && { frozen: this.#frozen }
		};
		if (this.#broken) return common;
		this.#calls.forEach(({ path: at }, i) => {
			if (!used.has(i)) this.#report(at, "leads nowhere: no layer and no output takes what it gives");
		});
		const graph = {
			calls,
			outputs: ending,
			...inputs && { inputs },
			...targets && { targets }
		};
		if (isChain(graph)) return common;
		this.#checkOutputs(graph, path);
		return {
			...common,
			graph
		};
	}
	#outputs(outputs, path) {
		const at = [...path, "outputs"];
		const { targets } = this.#ends;
		if (targets === void 0) {
			if (outputs === void 0) return [chained(this.#calls.length)];
			if (typeof outputs === "string") return [this.#find(outputs, at)].flatMap((s) => s ?? []);
			this.#report(at, "names several outputs, and the targets have no names; write one layer");
			return [];
		}
		const names = targets.map(({ name }) => name);
		if (typeof outputs === "string") {
			this.#report(at, `is one layer, and there are the targets ${someOf(names)}; write a layer for each`);
			return [];
		}
		for (const name of Object.keys(outputs ?? {})) if (!names.includes(name)) this.#report([...at, name], `is no target; ${didYouMean(name, names)}there are ${someOf(names)}`);
		return names.flatMap((name) => {
			const written = outputs?.[name];
			if (written !== void 0) return this.#find(written, [...at, name]) ?? [];
			const same = this.#sources.get(name);
			if (same !== void 0 && "call" in same) return [same];
			this.#report(outputs === void 0 ? path : at, `no layer is named as the target ${name}; name the layer that gives it so, or write outputs: { ${name}: LAYER }`);
			return [];
		});
	}
	/** Outputs that have a target each have its shape; sparse ones are checked where the loss is known. */
	#checkOutputs(graph, path) {
		const { sample } = this.#ends;
		if (sample === void 0) return;
		const { outputs } = sizeOfModel({
			layers: this.#layers,
			graph
		}, sample);
		graph.targets?.forEach(({ name, shape }, i) => {
			const given = outputs[i] ?? [];
			if (given.length === shape.length) return;
			this.#report([...path, "layers"], `the model gives ${formatShape(given)} a sample for ${name}; its targets are ${formatShape(shape)}`);
		});
	}
};
/** The two layers of a bidirectional one may have other states each; such a layer hands none on. */
const statesOfLayer = (layer) => "backward" in layer ? [] : stateNames(layer.kind, unwrapped(layer).kind);
/** Whether layers are simply one after the other, from the only input to the only output. */
function isChain({ inputs, targets, calls, outputs }) {
	if (inputs !== void 0 || targets !== void 0 || outputs.length !== 1) return false;
	const follows = (source, place) => JSON.stringify(source) === JSON.stringify(chained(place));
	return calls.every(({ layer, from, states }, i) => layer === i && states === void 0 && from.length === 1 && follows(from[0], i)) && follows(outputs[0], calls.length);
}
// src/suite/keras/types.ts
/** Something that a suite cannot be made from. The message says what, where, and what would be right. */
var InitError = class extends UsageError {
	name = "InitError";
};
// src/suite/keras/layer-options.ts
function refuse(context, why) {
	throw new InitError(`${context.where}: ${context.option} ${why}`);
}
const shown = (value) => JSON.stringify(value) ?? "nothing";
/** An option that changes nothing that is trained. */
const ignored = () => void 0;
/** An option that the format does not have: only the value that means "without it" passes. */
const only = (...allowed) => (value, context) => {
	if (value === null || allowed.some((a) => JSON.stringify(a) === JSON.stringify(value))) return void 0;
	return refuse(context, `is ${shown(value)}; a suite can have ${allowed.length === 0 ? "none" : allowed.map(shown).join(" or ")}`);
};
/** Takes an option's value over as it stands; the suite's schema then says whether it may be that. */
const same = (value) => value;
/** Takes an option's value over, unless it is the one that a suite means by leaving the option out. */
const unless = (...without) => (value) => value === null || without.some((w) => JSON.stringify(w) === JSON.stringify(value)) ? void 0 : value;
/** The shortest decimal of a float32: Keras writes 0.01 as 0.009999999776482582. */
const shortest = (value) => {
	const single = Math.fround(value);
	for (let digits = 1; digits < 9; digits++) {
		const near = Number(single.toPrecision(digits));
		if (Math.fround(near) === single) return near;
	}
	return value;
};
/** Takes over a number that Keras has turned into a float32. */
const single = (value) => typeof value === "number" ? shortest(value) : value;
/** {class_name: "L2", config: {l2: 0.01}}, or a name that stands for Keras' defaults. */
const regularizer = (value, context) => {
	if (value === null) return void 0;
	const { name, config } = namedObject(value);
	const both = {
		l1: name.includes("l1") ? .01 : 0,
		l2: name.includes("l2") ? .01 : 0
	};
	if (![
		"l1",
		"l2",
		"l1l2"
	].includes(name)) return refuse(context, `is ${shown(value)}; a suite can have l1, l2 or both`);
	const strengths = Object.keys(config).length === 0 ? both : config;
	const parts = ["l1", "l2"].flatMap((key) => {
		const strength = strengths[key];
		return typeof strength === "number" && strength !== 0 ? [[key, shortest(strength)]] : [];
	});
	return parts.length === 0 ? void 0 : Object.fromEntries(parts);
};
/** {class_name: "MaxNorm", config: {max_value: 3, axis: 0}}, or a name. */
const constraint = (value, context) => {
	if (value === null) return void 0;
	const { name, config } = namedObject(value);
	const known = {
		maxnorm: "maxNorm",
		unitnorm: "unitNorm",
		nonneg: "nonNeg",
		minmaxnorm: "minMaxNorm"
	};
	const kind = known[name];
	if (kind === void 0) return refuse(context, `is ${shown(value)}; a suite can have ${Object.values(known).join(", ")}`);
	const usual = kind === "maxNorm" ? {
		maxValue: 2,
		axis: 0
	} : {
		minValue: 0,
		maxValue: 1,
		rate: 1,
		axis: 0
	};
	const options = Object.entries(config).flatMap(([key, v]) => {
		const option = key.replace(/_([a-z])/g, (_, c) => c.toUpperCase());
		return usual[option] === void 0 || usual[option] === v ? [] : [[option, v]];
	});
	return options.length === 0 ? kind : { [kind]: Object.fromEntries(options) };
};
function namedObject(value) {
	const given = isObject$1(value) ? value : { class_name: value };
	return {
		name: String(given.class_name).replace(/_/g, "").toLowerCase(),
		config: isObject$1(given.config) ? given.config : {}
	};
}
/** Takes over both ends of an axis, as one number where they are equal. */
const bothEnds = (value) => Array.isArray(value) && value.length === 2 && value[0] === value[1] ? value[0] : value;
/** Takes over the ends of height and width, as few numbers as say it. */
const allSides = (value, context) => bothEnds(Array.isArray(value) ? value.map((side) => bothEnds(side, context)) : value, context);
/** One number for both sides: of two that differ TensorFlow has no kernel. */
const alike = (value, context) => {
	if (!Array.isArray(value)) return value;
	return value.every((v) => v === value[0]) ? value[0] : refuse(context, `is ${shown(value)}; a suite can have the same for both sides`);
};
/** Takes over a window size, which Keras writes as a list of one number. */
const first = (value, context) => {
	if (!Array.isArray(value)) return value;
	return value.length === 1 ? value[0] : refuse(context, `is ${shown(value)}; one number is wanted`);
};
/** Takes over a window's two sides, as one number where they are equal. */
const sides = (value, context) => {
	if (!Array.isArray(value)) return value;
	if (value.length !== 2) return refuse(context, `is ${shown(value)}; two numbers are wanted`);
	return value[0] === value[1] ? value[0] : value;
};
const float32 = (value, context) => {
	const name = isObject$1(value) && isObject$1(value.config) ? value.config.name : value;
	if (name === null || name === "float32") return void 0;
	return refuse(context, `is ${shown(name)}; only float32 is trained here`);
};
const activations = activation$2.options;
/** `hard_sigmoid` as `hardSigmoid`; also as the {class_name, config} that Keras 3 writes. */
const activation = (value, context) => {
	const name = isObject$1(value) ? typeof value.config === "string" ? value.config : value.class_name : value;
	if (name === null) return "linear";
	if (typeof name !== "string") return refuse(context, `is ${shown(value)}; the name of an activation is wanted`);
	const plain = name.replace(/_v\d$/, "");
	const camel = plain === "silu" ? "swish" : plain.replace(/_([a-z0-9])/g, (_, c) => c.toUpperCase());
	if (camel === "hardSigmoid" && context.origin === "Keras 3") return refuse(context, "is \"hard_sigmoid\", which in Keras 3 is relu6(x + 3)/6; the hardSigmoid of a suite is that of Keras 2, clip(0.2x + 0.5)");
	return activations.includes(camel) ? camel : refuse(context, `is "${name}"; a suite has ${activations.join(", ")}`);
};
/** {class_name: "GlorotUniform", config} or the general VarianceScaling that tf.layers writes for it. */
const initializer = (value, context) => {
	const given = typeof value === "string" ? {
		class_name: value,
		config: {}
	} : value;
	if (!isObject$1(given) || typeof given.class_name !== "string") return refuse(context, `is ${shown(value)}; an initializer is wanted`);
	const config = isObject$1(given.config) ? given.config : {};
	const has = (key, ...neutral) => config[key] === void 0 || config[key] === null || neutral.includes(config[key]);
	const name = given.class_name.replace(/_/g, "").toLowerCase();
	const cannot = () => refuse(context, `is ${given.class_name} ${shown(config)}, which a suite cannot have`);
	switch (name) {
		case "zeros":
		case "ones": return name;
		case "constant": return config.value === 0 ? "zeros" : config.value === 1 ? "ones" : cannot();
		case "glorotuniform": return "glorotUniform";
		case "glorotnormal": return "glorotNormal";
		case "heuniform": return "heUniform";
		case "henormal": return "heNormal";
		case "lecununiform": return "leCunUniform";
		case "lecunnormal": return "leCunNormal";
		case "orthogonal": return has("gain", 1) ? "orthogonal" : cannot();
		case "identity": return has("gain", 1) ? "identity" : cannot();
		case "randomnormal": return has("mean", 0) && has("stddev", .05) ? "randomNormal" : cannot();
		case "truncatednormal": return has("mean", 0) && has("stddev", .05) ? "truncatedNormal" : cannot();
		case "randomuniform": return has("minval", -.05) && has("maxval", .05) ? "randomUniform" : cannot();
		case "variancescaling": {
			const mode = String(config.mode ?? "fan_in").replace("_", "").toLowerCase();
			const scale = config.scale ?? 1;
			const distribution = config.distribution ?? "truncated_normal";
			const normal = distribution === "normal" || distribution === "truncated_normal";
			const kind = mode === "fanavg" && scale === 1 ? "glorot" : mode === "fanin" && scale === 2 ? "he" : mode === "fanin" && scale === 1 ? "leCun" : void 0;
			if (kind === void 0 || !normal && distribution !== "uniform") return cannot();
			return `${kind}${normal ? "Normal" : "Uniform"}`;
		}
		default: return cannot();
	}
};
/** Reads a layer's configuration by a table; what is in no table is refused by its name. */
function takeOptions(config, table, where, origin) {
	const options = {};
	for (const [key, value] of Object.entries(config)) {
		const entry = Object.hasOwn(table, key) ? table[key] : void 0;
		const context = {
			where,
			option: key,
			origin
		};
		if (entry === void 0) refuse(context, `(${shown(value)}) is an option that a suite does not know`);
		const [option, take] = typeof entry === "function" ? ["", entry] : entry;
		const taken = value === void 0 ? void 0 : take(value, context);
		if (taken !== void 0 && taken !== null && option !== "") options[option] = taken;
	}
	return options;
}
// src/suite/keras/tables-common.ts
/** Options that every layer of Keras has. A layer with `trainable: false` is refused, since a suite would train it. */
const common = {
	name: ignored,
	dtype: float32,
	trainable: only(true),
	batch_input_shape: ignored,
	batch_shape: ignored,
	build_config: ignored,
	autocast: only(true),
	activity_regularizer: only(),
	quantization_config: only(),
	lora_rank: only(),
	lora_alpha: only()
};
/** What keeps one weight of a layer small. */
function penalties(weight) {
	return {
		[`${weight}_regularizer`]: [`${weight}Regularizer`, regularizer],
		[`${weight}_constraint`]: [`${weight}Constraint`, constraint]
	};
}
const kernel = {
	...penalties("kernel"),
	...penalties("bias"),
	activity_regularizer: ["activityRegularizer", regularizer],
	kernel_initializer: ["kernelInitializer", initializer],
	bias_initializer: ["biasInitializer", initializer],
	use_bias: ["useBias", same]
};
const channelsLast = only("channels_last", "channelsLast");
// src/suite/keras/tables-images.ts
/** Two dilations, of which most are 1. */
const dilation = (value, context) => {
	const taken = sides(value, context);
	return taken === 1 ? void 0 : taken;
};
/** What convolutions have that do not mix their channels at once. */
const depthwise = {
	...common,
	kernel_size: ["kernelSize", sides],
	strides: ["strides", alike],
	dilation_rate: ["dilationRate", alike],
	padding: ["padding", same],
	depth_multiplier: ["depthMultiplier", same],
	activation: ["activation", activation],
	use_bias: ["useBias", same],
	depthwise_initializer: ["depthwiseInitializer", initializer],
	bias_initializer: ["biasInitializer", initializer],
	...penalties("depthwise"),
	...penalties("bias"),
	activity_regularizer: ["activityRegularizer", regularizer],
	data_format: channelsLast,
	groups: only(1),
	rank: ignored,
	filters: ignored,
	kernel_initializer: ignored,
	kernel_regularizer: only(),
	kernel_constraint: only()
};
const depthwise1d = {
	...depthwise,
	kernel_size: ["kernelSize", first],
	strides: ["strides", first],
	dilation_rate: ["dilationRate", first]
};
const separable = {
	filters: ["filters", same],
	pointwise_initializer: ["pointwiseInitializer", initializer],
	...penalties("pointwise")
};
const transposed = {
	...common,
	...kernel,
	rank: ignored,
	filters: ["filters", same],
	kernel_size: ["kernelSize", sides],
	strides: ["strides", sides],
	dilation_rate: only(1, [1], [1, 1]),
	padding: ["padding", same],
	output_padding: only(),
	activation: ["activation", activation],
	data_format: channelsLast,
	groups: only(1)
};
const pool = {
	...common,
	pool_size: ["poolSize", first],
	strides: ["strides", first],
	padding: ["padding", same],
	data_format: only("channels_last", "channelsLast")
};
const pool2d = {
	...pool,
	pool_size: ["poolSize", sides],
	strides: ["strides", sides]
};
const globalPool = {
	...common,
	data_format: only("channels_last", "channelsLast"),
	keepdims: only(false)
};
/** Convolutions, pooling, and what changes the size of a picture or a sequence. */
const imageTables = {
	Conv1D: ["conv1d", {
		...common,
		...kernel,
		rank: only(1),
		filters: ["filters", same],
		kernel_size: ["kernelSize", first],
		strides: ["strides", first],
		dilation_rate: ["dilationRate", first],
		padding: ["padding", same],
		activation: ["activation", activation],
		data_format: only("channels_last", "channelsLast"),
		groups: only(1)
	}],
	Conv2D: ["conv2d", {
		...common,
		...kernel,
		rank: only(2),
		filters: ["filters", same],
		kernel_size: ["kernelSize", sides],
		strides: ["strides", sides],
		dilation_rate: ["dilationRate", dilation],
		padding: ["padding", same],
		activation: ["activation", activation],
		data_format: only("channels_last", "channelsLast"),
		groups: only(1)
	}],
	AveragePooling1D: ["averagePooling1d", pool],
	MaxPooling1D: ["maxPooling1d", pool],
	AveragePooling2D: ["averagePooling2d", pool2d],
	MaxPooling2D: ["maxPooling2d", pool2d],
	GlobalAveragePooling2D: ["globalAveragePooling2d", globalPool],
	GlobalMaxPooling2D: ["globalMaxPooling2d", globalPool],
	GlobalAveragePooling1D: ["globalAveragePooling1d", globalPool],
	GlobalMaxPooling1D: ["globalMaxPooling1d", globalPool],
	ZeroPadding1D: ["zeroPadding1d", {
		...common,
		padding: ["padding", bothEnds],
		data_format: channelsLast
	}],
	ZeroPadding2D: ["zeroPadding2d", {
		...common,
		padding: ["padding", allSides],
		data_format: channelsLast
	}],
	Cropping1D: ["cropping1d", {
		...common,
		cropping: ["cropping", bothEnds]
	}],
	Cropping2D: ["cropping2d", {
		...common,
		cropping: ["cropping", allSides],
		data_format: channelsLast
	}],
	UpSampling1D: ["upSampling1d", {
		...common,
		size: ["size", first]
	}],
	UpSampling2D: ["upSampling2d", {
		...common,
		size: ["size", sides],
		interpolation: ["interpolation", same],
		data_format: channelsLast
	}],
	SeparableConv1D: ["separableConv1d", {
		...depthwise1d,
		...separable
	}],
	SeparableConv2D: ["separableConv2d", {
		...depthwise,
		...separable
	}],
	DepthwiseConv1D: ["depthwiseConv1d", depthwise1d],
	DepthwiseConv2D: ["depthwiseConv2d", depthwise],
	Conv1DTranspose: ["conv1dTranspose", {
		...transposed,
		kernel_size: ["kernelSize", first],
		strides: ["strides", first]
	}],
	Conv2DTranspose: ["conv2dTranspose", transposed]
};
// src/suite/keras/tables-random.ts
const drawn$1 = {
	...common,
	rng_type: ignored,
	rate: ["rate", same],
	seed: ignored,
	noise_shape: only(),
	data_format: channelsLast
};
/** `horizontal_and_vertical` as `horizontalAndVertical`. */
const flipMode = (value) => typeof value === "string" ? value.replace(/_([a-z])/g, (_, c) => c.toUpperCase()) : value;
/** [−0.1, 0.1] as 0.1. */
const factor = (value) => Array.isArray(value) && value[0] === -value[1] ? value[1] : value;
const augmentation = {
	...common,
	fill_mode: ["fillMode", same],
	fill_value: ["fillValue", same],
	interpolation: only("bilinear"),
	seed: ignored,
	data_format: channelsLast,
	bounding_box_format: ignored,
	value_range: ignored,
	rng_type: ignored
};
/** What draws in training: noise, and changes of pictures. */
const randomTables = {
	SpatialDropout1D: ["spatialDropout1d", drawn$1],
	SpatialDropout2D: ["spatialDropout2d", drawn$1],
	GaussianNoise: ["gaussianNoise", {
		...common,
		stddev: ["stddev", same],
		seed: ignored
	}],
	GaussianDropout: ["gaussianDropout", drawn$1],
	AlphaDropout: ["alphaDropout", drawn$1],
	RandomFlip: ["randomFlip", {
		...augmentation,
		mode: ["mode", flipMode]
	}],
	RandomTranslation: ["randomTranslation", {
		...augmentation,
		height_factor: ["heightFactor", factor],
		width_factor: ["widthFactor", factor]
	}],
	RandomRotation: ["randomRotation", {
		...augmentation,
		factor: ["factor", factor]
	}],
	RandomZoom: ["randomZoom", {
		...augmentation,
		height_factor: ["heightFactor", factor],
		width_factor: ["widthFactor", factor]
	}]
};
// src/suite/keras/layer-tables.ts
const recurrent = {
	...common,
	...kernel,
	units: ["units", same],
	activation: ["activation", activation],
	recurrent_initializer: ["recurrentInitializer", initializer],
	...penalties("recurrent"),
	return_sequences: ["returnSequences", same],
	go_backwards: ["goBackwards", same],
	return_state: ignored,
	stateful: ["stateful", unless(false)],
	dropout: ["dropout", unless(0)],
	recurrent_dropout: ["recurrentDropout", unless(0)],
	zero_output_for_mask: ignored,
	unroll: ignored,
	implementation: ignored,
	time_major: only(false),
	input_dim: ignored,
	input_length: ignored,
	seed: ignored
};
/** Dropout of attention shares has a seed of its own, which is not used. */
const ofAttention = {
	...common,
	dropout: ["dropout", same],
	seed: ignored,
	use_causal_mask: ["useCausalMask", same]
};
/** By Keras' class: the format's kind, and what becomes of each option. */
const layerTables = {
	LSTM: ["lstm", {
		...recurrent,
		recurrent_activation: ["recurrentActivation", activation],
		unit_forget_bias: ["unitForgetBias", same]
	}],
	GRU: ["gru", {
		...recurrent,
		recurrent_activation: ["recurrentActivation", activation],
		reset_after: ["resetAfter", same]
	}],
	SimpleRNN: ["simpleRnn", recurrent],
	Dense: ["dense", {
		...common,
		...kernel,
		units: ["units", same],
		activation: ["activation", activation],
		input_dim: ignored
	}],
	Dropout: ["dropout", {
		...common,
		rate: ["rate", same],
		noise_shape: only(),
		seed: ignored
	}],
	Embedding: ["embedding", {
		...common,
		input_dim: ["inputDim", same],
		output_dim: ["outputDim", same],
		embeddings_initializer: ["embeddingsInitializer", initializer],
		...penalties("embeddings"),
		activity_regularizer: ["activityRegularizer", regularizer],
		mask_zero: ["maskZero", same],
		input_length: ignored,
		sparse: only(false)
	}],
	BatchNormalization: ["batchNormalization", {
		...common,
		axis: ["axis", first],
		momentum: ["momentum", same],
		epsilon: ["epsilon", same],
		center: ["center", same],
		scale: ["scale", same],
		beta_initializer: only({
			class_name: "Zeros",
			config: {}
		}),
		gamma_initializer: only({
			class_name: "Ones",
			config: {}
		}),
		moving_mean_initializer: only({
			class_name: "Zeros",
			config: {}
		}),
		moving_variance_initializer: only({
			class_name: "Ones",
			config: {}
		}),
		...penalties("beta"),
		...penalties("gamma"),
		synchronized: only(false),
		renorm: only(false),
		renorm_clipping: only(),
		renorm_momentum: ignored
	}],
	LayerNormalization: ["layerNormalization", {
		...common,
		axis: only(-1, [-1]),
		epsilon: ["epsilon", same],
		center: only(true),
		scale: only(true),
		rms_scaling: only(false),
		beta_initializer: only({
			class_name: "Zeros",
			config: {}
		}),
		gamma_initializer: only({
			class_name: "Ones",
			config: {}
		}),
		...penalties("beta"),
		...penalties("gamma")
	}],
	Flatten: ["flatten", {
		...common,
		data_format: only("channels_last", "channelsLast")
	}],
	Activation: ["activation", {
		...common,
		activation: ["activation", activation]
	}],
	RepeatVector: ["repeatVector", {
		...common,
		n: ["n", same]
	}],
	Reshape: ["reshape", {
		...common,
		target_shape: ["targetShape", same]
	}],
	Permute: ["permute", {
		...common,
		dims: ["dims", same]
	}],
	Add: ["add", common],
	Subtract: ["subtract", common],
	Multiply: ["multiply", common],
	Average: ["average", common],
	Maximum: ["maximum", common],
	Minimum: ["minimum", common],
	Concatenate: ["concatenate", {
		...common,
		axis: ["axis", same]
	}],
	Dot: ["dot", {
		...common,
		axes: ["axes", same],
		normalize: ["normalize", same]
	}],
	Attention: ["attention", {
		...ofAttention,
		use_scale: ["useScale", same],
		score_mode: ["scoreMode", same],
		causal: ["useCausalMask", same]
	}],
	MultiHeadAttention: ["multiHeadAttention", {
		...ofAttention,
		num_heads: ["numHeads", same],
		key_dim: ["keyDim", same],
		value_dim: ["valueDim", same],
		use_bias: ["useBias", same],
		use_gate: only(false),
		output_shape: only(),
		attention_axes: only([1]),
		sliding_window: only(),
		flash_attention: only(false),
		softmax_robust_masking: only(false),
		kernel_initializer: ["kernelInitializer", initializer],
		bias_initializer: ["biasInitializer", initializer],
		kernel_regularizer: only(),
		bias_regularizer: only(),
		kernel_constraint: only(),
		bias_constraint: only(),
		query_shape: ignored,
		key_shape: ignored,
		value_shape: ignored
	}],
	ReLU: ["relu", {
		...common,
		max_value: ["maxValue", unless()],
		negative_slope: ["negativeSlope", single],
		threshold: ["threshold", same]
	}],
	LeakyReLU: ["leakyRelu", {
		...common,
		negative_slope: ["negativeSlope", single],
		alpha: ["negativeSlope", single]
	}],
	PReLU: ["prelu", {
		...common,
		alpha_initializer: ["alphaInitializer", initializer],
		...penalties("alpha"),
		shared_axes: ["sharedAxes", unless()]
	}],
	ThresholdedReLU: ["thresholdedRelu", {
		...common,
		theta: ["theta", same]
	}],
	Softmax: ["softmax", {
		...common,
		axis: only(-1)
	}],
	ELU: ["elu", {
		...common,
		alpha: ["alpha", single]
	}],
	Rescaling: ["rescaling", {
		...common,
		scale: ["scale", same],
		offset: ["offset", same]
	}],
	Normalization: ["normalization", {
		...common,
		axis: only(-1, [-1]),
		mean: ["mean", unless()],
		variance: ["variance", unless()],
		invert: ["invert", unless(false)]
	}],
	UnitNormalization: ["unitNormalization", {
		...common,
		axis: only(-1, [-1])
	}],
	GroupNormalization: ["groupNormalization", {
		...common,
		groups: ["groups", same],
		axis: only(-1),
		epsilon: ["epsilon", same],
		center: ["center", same],
		scale: ["scale", same],
		beta_initializer: only({
			class_name: "Zeros",
			config: {}
		}),
		gamma_initializer: only({
			class_name: "Ones",
			config: {}
		}),
		...penalties("beta"),
		...penalties("gamma")
	}],
	...imageTables,
	...randomTables
};
const wrapperOptions = {
	...common,
	layer: ignored,
	backward_layer: ignored
};
// src/suite/keras/convert-layer.ts
function readNode(value, where) {
	const node = value;
	if (typeof node !== "object" || node === null || typeof node.class_name !== "string") throw new InitError(`${where} has no class_name, so it is no layer of Keras`);
	const { class_name, config } = node;
	const built = value.build_config?.input_shape;
	return {
		class_name,
		config: typeof config === "object" && config !== null ? config : {},
		...Array.isArray(built) && { inputShape: built }
	};
}
const known = [
	...Object.keys(layerTables),
	"Bidirectional",
	"TimeDistributed"
];
/**
* A layer of Keras or tf.layers as a suite writes it; options that are Keras' defaults are left out.
*
* @throws InitError naming the layer and the option that a suite does not have
*/
function convertLayer(node, where, origin) {
	const { class_name: name } = node;
	if (name === "Bidirectional" || name === "TimeDistributed") return convertWrapper(node, where, origin);
	const entry = Object.hasOwn(layerTables, name) ? layerTables[name] : void 0;
	if (entry === void 0) throw new InitError(`${where}: a suite has no layer ${name}; ${keepScript}, or change it to what a suite has: ${known.join(", ")}`);
	const [kind, table] = entry;
	const options = takeOptions(plainInitializers(lastAxis(node)), table, where, origin);
	if (options.valueDim === options.keyDim) delete options.valueDim;
	if (kind === "gru") options.resetAfter ??= false;
	const written = write(kind, options);
	return written === "relu" || written === "softmax" || written === "elu" ? { activation: written } : written;
}
/** Keras 2 writes the axis of a LayerNormalization by its number: of samples × 4 it is [1], the last one. */
function lastAxis({ class_name, config, inputShape }) {
	const [axis, ...more] = Array.isArray(config.axis) ? config.axis : [void 0];
	const last = inputShape !== void 0 && axis === inputShape.length - 1 && more.length === 0;
	return class_name === "LayerNormalization" && last ? {
		...config,
		axis: -1
	} : config;
}
/**
* An initializer as it is compared with another: by its class and configuration. Keras 3 writes the module beside
* them, which says nothing more.
*/
function plainInitializers(config) {
	return Object.fromEntries(Object.entries(config).map(([key, value]) => {
		if (!key.endsWith("_initializer") || typeof value !== "object" || value === null) return [key, value];
		const { class_name, config: own } = value;
		return [key, {
			class_name,
			config: own ?? {}
		}];
	}));
}
function convertWrapper({ class_name, config }, where, origin) {
	const inner = (value) => {
		const node = readNode(value, `${where}: its layer`);
		return {
			node,
			layer: convertLayer(node, `${where}: ${node.class_name}`, origin)
		};
	};
	const { node, layer } = inner(config.layer);
	if (class_name === "TimeDistributed") {
		takeOptions(config, wrapperOptions, where, origin);
		return { timeDistributed: { layer } };
	}
	const backward = config.backward_layer == null ? void 0 : inner(config.backward_layer);
	const ahead = ({ config: own, ...rest }) => convertLayer({
		...rest,
		config: {
			...own,
			go_backwards: false
		}
	}, where, origin);
	const twin = backward === void 0 || canonical(ahead(backward.node)) === canonical(ahead(node));
	if (!twin && node.config.return_state === true) throw new InitError(`${where}: its backward_layer is another one than its layer, and then a suite hands on no states; ${keepScript}`);
	const options = takeOptions(config, {
		...wrapperOptions,
		merge_mode: ["mergeMode", same]
	}, where, origin);
	if (config.merge_mode === null) throw new InitError(`${where}: merge_mode is null; a suite has concat, sum, mul or ave`);
	return { bidirectional: {
		layer,
		...twin ? {} : { backward: ahead(backward.node) },
		...withoutDefaults(options, defaultsOf(bidirectional.options))
	} };
}
function withoutDefaults(options, defaults) {
	return Object.fromEntries(Object.entries(options).filter(([key, value]) => value !== void 0 && defaults[key] !== value));
}
function write(kind, given) {
	if (!isPlainKind(kind)) throw new Error(`${kind} holds another layer`);
	const { options: fields, short } = factsOf(kind);
	const options = withoutDefaults(given, defaultsOf(fields));
	const keys = Object.keys(options);
	if (bareKinds.includes(kind) && keys.length === 0) return kind;
	return { [kind]: short !== void 0 && keys.length === 1 && keys[0] === short ? options[short] : options };
}
// src/suite/keras/read-use.ts
const isTensorName = (value) => Array.isArray(value) && typeof value[0] === "string" && typeof value[1] === "number";
/** Arguments of a call that are tensors, by their names in the layers that take several. */
const tensorArguments = [
	"inputs",
	"query",
	"value",
	"key",
	"sequence",
	"sequences"
];
/** Arguments of a call that are options of a suite's layer. */
const optionArguments = ["use_causal_mask"];
const recurrentClasses = [
	"LSTM",
	"GRU",
	"SimpleRNN",
	"Bidirectional"
];
/** One use: [["name", 0, 0, {}], …] in Keras 2, arguments with tensors that have a history in Keras 3. */
function readUse(node, { node: layer, where }, masked) {
	const tensors = [];
	const states = [];
	const options = {};
	const collect = (value, into) => {
		if (isTensorName(value)) {
			into.push([
				value[0],
				value[1],
				Number(value[2])
			]);
			if (isObject$1(value[3])) named(value[3]);
		} else if (Array.isArray(value)) for (const part of value) collect(part, into);
		else if (isObject$1(value)) {
			const history = isObject$1(value.config) ? value.config.keras_history : void 0;
			if (isTensorName(history)) into.push([
				history[0],
				history[1],
				Number(history[2])
			]);
			else if (Array.isArray(history)) throw new InitError(`${where} is given a tensor of the history ${JSON.stringify(history).slice(0, 60)}, where a layer's name, its use and its output are wanted, as in ["dense", 0, 0]`);
			else throw new InitError(`${where} is given ${JSON.stringify(value).slice(0, 60)}, which is no layer`);
		}
	};
	const named = (given) => {
		for (const [name, value] of Object.entries(given)) if (name === "initial_state") collect(value, states);
		else if (tensorArguments.includes(name)) collect(value, tensors);
		else if (optionArguments.includes(name)) options[name] = value;
		else if (masked && /(^|_)mask$/.test(name)) continue;
		else if (value !== null && value !== false && !(name === "training" && typeof value !== "boolean")) throw new InitError(`${where} is called with ${name} ${JSON.stringify(value).slice(0, 60)}, which a suite cannot say`);
	};
	if (isObject$1(node)) {
		collect(node.args ?? [], tensors);
		if (isObject$1(node.kwargs)) named(node.kwargs);
	} else collect(node, tensors);
	if (recurrentClasses.includes(layer.class_name)) states.push(...tensors.splice(1));
	return {
		tensors,
		states,
		options
	};
}
// src/suite/keras/read-graph.ts
const modelClasses = [
	"Sequential",
	"Functional",
	"Model"
];
function readModel(model, where) {
	const kind = String(model.class_name);
	if (!modelClasses.includes(kind)) throw new InitError(`${where === "the model" ? "" : `${where}: `}is a model of class ${kind}; a suite is made from a Sequential or a Functional model`);
	const config = model.config;
	const list = Array.isArray(config) ? config : isObject$1(config) ? config.layers : void 0;
	if (!Array.isArray(list)) throw new InitError(`${where === "the model" ? "" : `${where} `}has no list of layers`);
	let number = 0;
	const placed = list.map((value, i) => {
		const node = readNode(value, `layer ${number + 1}`);
		if (node.class_name !== "InputLayer") number++;
		const entry = value;
		const name = String(entry.name ?? node.config.name ?? `layer-${i + 1}`);
		const shown = node.config.name === void 0 ? "" : ` "${String(node.config.name)}"`;
		return {
			node,
			name,
			where: `layer ${Math.max(1, number)} (${node.class_name}${shown})`,
			value: entry
		};
	});
	return kind === "Sequential" ? sequential(placed, config) : functional(placed, config);
}
function sequential(placed, config) {
	const [first] = placed;
	const own = placed.filter(({ node }) => node.class_name !== "InputLayer");
	const build = isObject$1(config) ? config.build_input_shape : void 0;
	const shape = shapeIn([
		first?.node.config.batch_shape,
		first?.node.config.batch_input_shape,
		build
	]);
	let before = [
		"",
		0,
		0
	];
	const layers = new Map(own.map((layer) => {
		const uses = [{
			tensors: [before],
			states: [],
			options: {}
		}];
		before = [
			layer.name,
			0,
			0
		];
		return [layer.name, {
			...layer,
			uses
		}];
	}));
	return {
		inputs: [{
			name: "",
			shape
		}],
		layers,
		outputs: [{
			name: before[0],
			tensor: before
		}]
	};
}
function functional(placed, config) {
	const ends = (value, key) => {
		if (isTensorName(value)) {
			const tensor = [
				value[0],
				value[1],
				value[2]
			];
			return [{
				name: value[0],
				tensor,
				...key !== void 0 && { key }
			}];
		}
		if (Array.isArray(value)) return value.flatMap((part) => ends(part, key));
		return isObject$1(value) ? Object.entries(value).flatMap(([name, part]) => ends(part, name)) : [];
	};
	const layers = /* @__PURE__ */ new Map();
	const masked = placed.some(({ node }) => node.config.mask_zero === true);
	for (const layer of placed) {
		if (layer.node.class_name === "InputLayer") continue;
		const nodes = Array.isArray(layer.value.inbound_nodes) ? layer.value.inbound_nodes : [];
		layers.set(layer.name, {
			...layer,
			uses: nodes.map((node) => readUse(node, layer, masked))
		});
	}
	const inputs = ends(config.input_layers).map(({ tensor: _, ...end }) => {
		const input = placed.find((layer) => layer.name === end.name)?.node.config ?? {};
		return {
			...end,
			shape: shapeIn([input.batch_shape, input.batch_input_shape])
		};
	});
	const last = ends(config.output_layers);
	const tensors = countedFromZero(layers, last.map(({ tensor }) => tensor));
	return {
		inputs,
		layers,
		outputs: last.map((end, i) => ({
			...end,
			tensor: tensors[i] ?? end.tensor
		}))
	};
}
/**
* Keras 2 counts the uses of a model within the model from 1, since making it was the first, which it does not write down: here all
* are counted from 0.
*
* @returns the ends
*/
function countedFromZero(layers, ends) {
	const taken = [...layers.values()].flatMap(({ uses }) => uses.flatMap(({ tensors, states }) => [...tensors, ...states]));
	const counted = (tensors) => tensors.map(([name, use, part]) => [
		name,
		late.has(name) ? use - 1 : use,
		part
	]);
	const late = new Set([...taken, ...ends].flatMap(([name, use]) => {
		const layer = layers.get(name);
		return layer !== void 0 && modelClasses.includes(layer.node.class_name) && use === layer.uses.length ? [name] : [];
	}));
	for (const [name, layer] of layers) {
		const uses = layer.uses.map((use) => ({
			...use,
			tensors: counted(use.tensors),
			states: counted(use.states)
		}));
		layers.set(name, {
			...layer,
			uses
		});
	}
	return counted(ends);
}
function shapeIn(candidates) {
	const found = candidates.find(Array.isArray);
	return (Array.isArray(found?.[0]) ? found[0] : found)?.slice(1).map((axis) => typeof axis === "number" ? axis : null);
}
/** The uses of layers that the outputs of a model need. */
function neededBy({ layers, outputs }) {
	const needed = /* @__PURE__ */ new Set();
	const waiting = outputs.map(({ tensor }) => tensor);
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const [name, use] = next;
		const key = `${name} ${use}`;
		if (needed.has(key)) continue;
		needed.add(key);
		const { tensors = [], states = [] } = layers.get(name)?.uses[use] ?? {};
		waiting.push(...tensors, ...states);
	}
	return needed;
}
// src/suite/keras/functional.ts
/**
* A Sequential or Functional model, models within it included, as a list of layers that are joined by their names.
*
* @throws InitError naming the layer or option that a suite cannot have
*/
function convertGraph(model, origin) {
	try {
		return new Flattener(origin).convert(model);
	} catch (error) {
		if (error instanceof TypeError || error instanceof RangeError) throw new InitError("the model is not described as Keras or tf.layers do it; write its file anew");
		throw error;
	}
}
var Flattener = class {
	#origin;
	#entries = [];
	#nodes = [];
	#names = /* @__PURE__ */ new Map();
	/** The entry in which a layer is first used, by its path through the models. */
	#made = /* @__PURE__ */ new Map();
	constructor(origin) {
		this.#origin = origin;
	}
	convert(model) {
		const whole = readModel(model, "the model");
		const inputs = whole.inputs.map(({ shape, ...keras }) => ({
			name: this.#named(keras.name),
			shape,
			keras
		}));
		const outputs = this.#apply(whole, "", inputs.map((_, input) => ({ input })), true);
		if (this.#entries.length === 0) throw new InitError("the model has no layers");
		return {
			inputs,
			...this.#written(inputs, outputs, whole.outputs),
			places: this.#entries.map(({ where }) => where),
			nodes: this.#nodes,
			names: this.#nodes.map(({ config }) => String(config.name ?? ""))
		};
	}
	/** A name that a suite can have, and that no other layer has. */
	#named(name) {
		const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 50) || "layer";
		const times = (this.#names.get(plain) ?? 0) + 1;
		this.#names.set(plain, times);
		return times === 1 ? plain : this.#named(`${plain}-${times}`);
	}
	/** Adds the layers of a model that is given some tensors; gives where its outputs come from. */
	#apply(model, path, inputs, trainable) {
		const known = /* @__PURE__ */ new Map();
		model.inputs.forEach(({ name }, i) => {
			known.set(`${name} 0`, [inputs[i]]);
		});
		const running = /* @__PURE__ */ new Set();
		const refsOf = (name, use) => {
			const key = `${name} ${use}`;
			const before = known.get(key);
			if (before !== void 0) return before;
			const layer = model.layers.get(name);
			const given = layer?.uses[use];
			if (layer === void 0 || given === void 0 || running.has(key)) throw new InitError(`the layer "${name}" takes from something that is not in the model`);
			running.add(key);
			const from = given.tensors.map(refOf);
			const states = given.states.map(refOf);
			const own = `${path}/${name}`;
			const kept = trainable && isTrainable(layer.node);
			const made = modelClasses.includes(layer.node.class_name) ? this.#apply(readModel(layer.value, layer.where), own, from, kept) : this.#add(layer, own, {
				...given,
				from,
				states
			}, kept);
			known.set(key, made);
			return made;
		};
		const refOf = ([name, use, part]) => {
			const refs = refsOf(name, use);
			const ref = refs[part] ?? (refs.length === 1 ? refs[0] : void 0);
			if (ref === void 0) throw new InitError(`the layer "${name}" has no output ${part}`);
			return ref;
		};
		const needed = neededBy(model);
		for (const [name, { uses }] of model.layers) for (let use = 0; use < uses.length; use++) if (needed.has(`${name} ${use}`)) refsOf(name, use);
		return model.outputs.map(({ tensor }) => refOf(tensor));
	}
	/** Adds one use of a layer; gives its output and its states. */
	#add({ node, where, name }, path, use, trainable) {
		const again = this.#made.get(path);
		const { return_state } = node.config;
		const called = {
			...node,
			config: {
				...withoutTrainable(node.config),
				...use.options
			}
		};
		const layer = again === void 0 ? convertLayer(called, where, this.#origin) : void 0;
		const entry = this.#entries.push({
			layer,
			...again !== void 0 && { again },
			name: this.#named(name),
			where,
			from: use.from,
			states: use.states,
			trainable
		});
		if (again === void 0) {
			this.#made.set(path, entry - 1);
			this.#nodes.push(node);
		}
		const parts = return_state === true || innerReturnsState(node) ? 4 : 0;
		return Array.from({ length: parts + 1 }, (_unused, part) => ({
			entry: entry - 1,
			part
		}));
	}
	/** The list as a suite has it; what a layer takes is left out where it is the layer before it. */
	#written(inputs, outputs, names) {
		const single = inputs.length === 1;
		const isPrevious = (ref, i) => ref !== void 0 && ("input" in ref ? i === 0 && single : ref.entry === i - 1 && ref.part === 0);
		const implied = this.#entries.map(({ from }, i) => from.length === 1 && isPrevious(from[0], i));
		const wanted = /* @__PURE__ */ new Set();
		const note = (ref) => "entry" in ref && wanted.add(ref.entry);
		this.#entries.forEach(({ from, states, again }, i) => {
			if (!implied[i]) from.forEach(note);
			states.forEach(note);
			if (again !== void 0) wanted.add(again);
		});
		outputs.forEach((ref) => {
			if (outputs.length > 1 || "entry" in ref && ref.entry !== this.#entries.length - 1) note(ref);
		});
		const nameOf = (ref) => {
			if ("input" in ref) return single ? "inputs" : inputs[ref.input]?.name ?? "";
			const { name, layer, again } = this.#entries[ref.entry];
			if (ref.part === 0) return name;
			const state = statesOfSource(layer ?? this.#entries[again ?? 0]?.layer)[ref.part - 1];
			if (state === void 0) throw new InitError(`the layer "${name}" has no state ${ref.part}`);
			return `${name}/${state}`;
		};
		const listed = (refs) => refs.length === 1 ? nameOf(refs[0]) : refs.map(nameOf);
		return {
			layers: this.#entries.map((entry, i) => {
				const beside = {
					...wanted.has(i) && { name: entry.name },
					...!implied[i] && { from: listed(entry.from) },
					...entry.states.length > 0 && { initialState: listed(entry.states) },
					...!entry.trainable && entry.layer !== void 0 && { trainable: false }
				};
				if (entry.again !== void 0) return {
					shared: this.#entries[entry.again]?.name ?? "",
					...beside
				};
				const { layer } = entry;
				if (Object.keys(beside).length === 0) return layer;
				return {
					...typeof layer === "string" ? { [layer]: {} } : layer,
					...beside
				};
			}),
			outputs: outputs.map((ref, i) => {
				const { tensor: _, ...keras } = names[i] ?? {
					name: "",
					tensor: void 0
				};
				return {
					layer: nameOf(ref),
					keras
				};
			})
		};
	}
};
const innerReturnsState = ({ config }) => isObject$1(config.layer) && isObject$1(config.layer.config) && config.layer.config.return_state === true;
/** A wrapper is not trained where the layer that it holds is not. */
const isTrainable = ({ config }) => config.trainable !== false && !(isObject$1(config.layer) && isObject$1(config.layer.config) && config.layer.config.trainable === false);
/** A configuration that does not say whether the layer is trained, as its entry in the list does. */
function withoutTrainable({ trainable: _, ...config }) {
	const held = ["layer", "backward_layer"].flatMap((key) => {
		const inner = config[key];
		if (!isObject$1(inner) || !isObject$1(inner.config)) return [];
		return [[key, {
			...inner,
			config: withoutTrainable(inner.config)
		}]];
	});
	return {
		...config,
		...Object.fromEntries(held)
	};
}
/** Names of the states of a layer as a suite writes it. */
function statesOfSource(source) {
	const [kind = "", options] = typeof source === "object" ? Object.entries(source)[0] ?? [] : [source];
	return stateNames(kind, isObject$1(options) && isObject$1(options.layer) ? Object.keys(options.layer)[0] : void 0);
}
// src/suite/hdf5.ts
/** The first bytes of an HDF5 file. */
const signature = Buffer.from([
	137,
	72,
	68,
	70,
	13,
	10,
	26,
	10
]);
const isHdf5 = (start) => start.subarray(0, 8).equals(signature);
/** Models are nested some ten deep. */
const maxDepth$1 = 40;
/** Numbers of all arrays together: they are read as lists, which take three times the room of the file. */
const maxNumbers = 1e8;
/**
* Reads an HDF5 file as h5py writes it.
*
* @param wanted whether the arrays below a group are read
* @throws Error that says what of the file cannot be read
*/
function readHdf5(bytes, wanted = () => true) {
	const attributes = /* @__PURE__ */ new Map();
	let numbers = 0;
	const arrays = /* @__PURE__ */ new Map();
	const walk = (group, path, depth) => {
		if (depth > maxDepth$1) throw new Error(`is nested more than ${maxDepth$1} deep`);
		attributes.set(path, group.attrs);
		for (const key of group.keys) {
			const at = path === "" ? key : `${path}/${key}`;
			if (!wanted(at)) continue;
			const found = group.get(key);
			if (found instanceof Group) walk(found, at, depth + 1);
			else if (found instanceof Dataset) {
				numbers += sizeOf(found.shape);
				if (!(numbers <= maxNumbers)) throw new Error(`holds more than ${maxNumbers} numbers`);
				arrays.set(at, numbersOf(found, at));
			}
		}
	};
	try {
		const { buffer, byteOffset, length } = bytes;
		const whole = length === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + length);
		walk(new File(whole), "", 0);
	} catch (error) {
		throw new Error(`cannot be read as HDF5: ${printable(whyNot(error))}`);
	}
	return {
		attributes,
		arrays
	};
}
/** The library throws texts for what it does not know, and stumbles over what is damaged. */
function whyNot(error) {
	if (!(error instanceof Error)) return String(error);
	return error.constructor === Error ? error.message : "it is damaged, or not as h5py writes it";
}
function numbersOf({ shape, dtype, value }, path) {
	if (typeof dtype !== "string" || !/^[<>|]?[fiu][1248]$/.test(dtype) || dtype.endsWith("f2")) throw new Error(`"${path}" holds ${String(dtype)}; save it as float32`);
	const values = Array.isArray(value) ? value : [value];
	if (values.length !== sizeOf(shape) || !values.every((v) => typeof v === "number" || typeof v === "bigint")) throw new Error(`"${path}" is cut short`);
	return {
		shape,
		values: values.map(Number)
	};
}
// src/suite/keras/read.ts
/**
* All of a regular file.
*
* @throws InitError when it is missing, something else, or longer than `limit` bytes
*/
function readBytes(file, limit) {
	return withFile(file, (handle, size) => {
		if (size > limit) throw new InitError(`${file} is ${size} bytes long; at most ${limit} are read`);
		return readFileSync(handle);
	});
}
/** The first bytes of a regular file, by which its kind is known. */
function readStart(file, length) {
	return withFile(file, (handle) => {
		const start = Buffer.alloc(length);
		return start.subarray(0, readSync(handle, start, 0, length, 0));
	});
}
function withFile(file, read) {
	let handle;
	try {
		handle = openSync(file, 2048);
	} catch (error) {
		const { code } = error;
		throw new InitError(code === "ENOENT" ? `there is no file ${file}` : `${file} cannot be opened (${code ?? "unknown error"})`);
	}
	try {
		const stat = fstatSync(handle);
		if (!stat.isFile()) throw new InitError(`${file} is not a regular file`);
		return read(handle, stat.size);
	} finally {
		closeSync(handle);
	}
}
// src/suite/keras/model-file.ts
const maxJsonBytes = 33554432;
/** The weights are in it, which are not unpacked. */
const maxArchiveBytes = 1073741824;
/**
* Reads `model.to_json()` of Keras 2 and 3, the config.json of a .keras archive, `model.toJSON()` of tf.layers, and the
* model.json that tf.layers and the tfjs converter save beside the weights.
*
* @throws InitError when it is none of them
*/
function readModelFile(file) {
	const start = readStart(file, 8);
	if (isHdf5(start)) return readWhole(file);
	const archive = start.toString("latin1", 0, 2) === "PK" ? readArchive(file) : void 0;
	let value = parse(archive?.config ?? readBytes(file, maxJsonBytes).toString("utf8"), file);
	if (typeof value === "string") value = parse(value, file);
	return split$1(value, file, archive?.version);
}
/** Keras nests a model some twenty deep; what is read here is walked by functions that call themselves. */
const maxDepth = 200;
/** Walks the value level by level and not by recursion, so that no depth overflows the stack. */
function depthOf(value) {
	let level = [value];
	let depth = 0;
	while (level.length > 0 && depth <= maxDepth) {
		level = level.flatMap((v) => typeof v === "object" && v !== null ? Object.values(v) : []);
		depth++;
	}
	return depth;
}
function parse(text, file) {
	try {
		const value = JSON.parse(text);
		if (depthOf(value) > maxDepth) throw new InitError(`${file} is nested more than ${maxDepth} deep`);
		return value;
	} catch (error) {
		if (error instanceof InitError) throw error;
		throw new InitError(`${file} is not JSON (${printable(error.message)}); a model's JSON comes from model.to_json() in Keras or model.toJSON() in tf.layers`);
	}
}
function split$1(value, file, archived) {
	const wrong = () => {
		throw new InitError(`${file} is JSON but describes no model: it has neither "class_name" nor "modelTopology"`);
	};
	if (!isObject$1(value)) return wrong();
	const saved = isObject$1(value.modelTopology) ? value.modelTopology : value;
	const model = isObject$1(saved.model_config) ? saved.model_config : saved;
	if (value.format === "graph-model") throw new InitError(`${file} is a TensorFlow graph without layers; save the model in layers format`);
	if (typeof model.class_name !== "string") return wrong();
	const version = archived ?? saved.keras_version ?? model.keras_version;
	const compile = [
		value.trainingConfig,
		saved.training_config,
		model.compile_config
	].find(isObject$1);
	return {
		origin: originOf(model, version),
		model,
		compile
	};
}
/** Whether Keras 3 wrote the file: its to_json() leaves the version out, but writes keys that no other does. */
function originOf(model, version) {
	if (typeof version === "string") {
		if (version.startsWith("tfjs")) return "tf.layers";
		return Number.parseInt(version, 10) >= 3 ? "Keras 3" : "Keras 2";
	}
	return /"batch_shape"|"DTypePolicy"/.test(JSON.stringify(model)) ? "Keras 3" : "Keras 2";
}
/** A whole model in an HDF5 file: what `model.save("model.h5")` writes. */
function readWhole(file) {
	let noted;
	try {
		noted = readHdf5(readBytes(file, maxArchiveBytes), () => false).attributes.get("");
	} catch (error) {
		throw new InitError(`${file} ${error.message}`);
	}
	const text = (name) => {
		const value = [noted?.[name]].flat()[0];
		return typeof value === "string" ? value.replace(/\0+$/, "") : void 0;
	};
	const config = text("model_config");
	if (config === void 0) throw new InitError(`${file} is an HDF5 file with weights and without a model; write the model as JSON in Keras: open("model.json", "w").write(model.to_json())`);
	const compile = text("training_config");
	return split$1({
		model_config: parse(config, `model_config in ${file}`),
		keras_version: text("keras_version"),
		...compile !== void 0 && { training_config: parse(compile, `training_config in ${file}`) }
	}, file, void 0);
}
/** config.json of a .keras archive, and the version that its metadata.json names. */
function readArchive(file) {
	let files;
	try {
		files = unzipSync(readBytes(file, maxArchiveBytes), { filter: ({ name, originalSize }) => {
			if (name !== "config.json" && name !== "metadata.json") return false;
			if (originalSize > maxJsonBytes) throw new Error(`${name} is ${originalSize} bytes long; at most ${maxJsonBytes} are read`);
			return true;
		} });
	} catch (error) {
		if (error instanceof InitError) throw error;
		throw new InitError(`${file} cannot be read as a .keras archive: ${printable(error.message)}`);
	}
	const textOf = (bytes) => bytes === void 0 ? void 0 : Buffer.from(bytes).toString("utf8");
	const config = textOf(files["config.json"]);
	if (config === void 0) throw new InitError(`${file} is a zip archive without a config.json; a .keras file has one`);
	const metadata = textOf(files["metadata.json"]);
	const parsed = metadata === void 0 ? void 0 : parse(metadata, `metadata.json in ${file}`);
	const version = isObject$1(parsed) ? parsed.keras_version : void 0;
	return {
		config,
		version: typeof version === "string" ? version : void 0
	};
}
// src/suite/resolve-model-file.ts
/**
* The layers of a model that Keras or tf.layers has written. What a suite cannot have, and what does not fit the problem's inputs
* and targets, goes to `report`.
*/
function modelFromFile(file, ends, folder, path, report) {
	let graph;
	try {
		const { model, origin } = readModelFile(resolveDataFile(folder, file));
		graph = convertGraph(model, origin);
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		report(path, error instanceof InitError ? `${file}: ${error.message.replace(/^\/\S*?: /, "")}` : error.message);
		return;
	}
	for (const [i, layer] of graph.layers.entries()) {
		const { error } = parseWith(placedLayerSchema, layer);
		const [issue] = error?.issues.flatMap((one) => explainIssue(one, layer)) ?? [];
		if (issue === void 0) continue;
		report(path, `${file}: ${graph.places[i]}: ${formatPath(issue.path)}: ${issue.message}`);
		return;
	}
	checkInputs(graph, ends, path, report);
	const outputs = outputsOf(graph, ends, path, report);
	return {
		layers: graph.layers,
		names: new Map(graph.names.entries()),
		...outputs !== void 0 && { outputs }
	};
}
function checkInputs({ inputs }, ends, path, report) {
	const shown = inputs.map(({ name, shape }) => shape === void 0 ? name : `${name} (${shape.map((axis) => axis ?? "any").join("×")})`);
	if (inputs.length === 1) {
		if (ends.inputs !== void 0) report(path, `the model has one input, and the data have ${someOf(ends.inputs.map(({ name }) => name))}`);
		else if (ends.sample !== void 0 && !fits(inputs[0]?.shape, ends.sample)) report(path, `the model takes ${shown[0]}; a sample of the inputs is ${formatShape(ends.sample)}`);
		return;
	}
	const named = new Map(ends.inputs?.map(({ name, shape }) => [name, shape]));
	for (const { name, shape } of inputs) {
		const own = named.get(name);
		if (own === void 0) report(path, `the model has the inputs ${someOf(shown)}; give the data's inputs these names: there is no ${name}`);
		else if (!fits(shape, own)) report(path, `the model takes ${shape?.join("×")} a sample for ${name}; the data have ${formatShape(own)}`);
	}
}
/** Whether a sample has a shape of which axes may be open. */
const fits = (wanted, sample) => wanted === void 0 || wanted.length === sample.length && wanted.every((axis, i) => axis === null || axis === sample[i]);
/** Which layer gives each target: the one of its name, or that in its place where the names are others. */
function outputsOf({ outputs }, { targets }, path, report) {
	if (targets === void 0 && outputs.length === 1) return void 0;
	const names = (targets ?? []).map(({ name }) => name);
	const layers = outputs.map(({ layer }) => layer);
	if (names.length !== outputs.length) {
		report(path, `the model has the outputs ${someOf(layers)}; ${names.length === 0 ? "the targets have no names" : `the targets are ${someOf(names)}`}`);
		return;
	}
	const byName = names.every((name) => layers.includes(name));
	return Object.fromEntries(names.map((name, i) => [name, byName ? name : layers[i]]));
}
// src/suite/layer-names.ts
/** Names that a new layer of another kind does not change: the kind and its number among its kind, from 1. */
function layerNames(kinds) {
	const seen = /* @__PURE__ */ new Map();
	return kinds.map((kind) => {
		const ordinal = (seen.get(kind) ?? 0) + 1;
		seen.set(kind, ordinal);
		return `${kind}-${ordinal}`;
	});
}
// src/suite/keras-weights.ts
/**
* The weights in an HDF5 file of Keras, by LAYER/NUMBER, or LAYER/PART/NUMBER for a layer that is made of others (`forward`,
* `query`). What an optimizer keeps is left out.
*
* Keras up to 2, and Keras 3 in a file whose name ends in .h5 only, have the layers by their names and note the order of their
* weights (keras/src/legacy/saving/legacy_h5_format.py). In a .weights.h5, and in that of a .keras file, they stand by their class,
* numbered, and beside it is the name (keras/src/saving/saving_lib.py).
*
* @throws Error that says what of the file cannot be read
*/
function readKerasWeights(bytes) {
	const file = readHdf5(bytes, (path) => !/^(optimizer|optimizer_weights)(\/|$)/.test(path));
	const found = [...file.arrays.keys()].some((path) => /^(.*\/)?vars\/\d+$/.test(path)) ? numbered(file) : named(file);
	if (found.size === 0) throw new Error("holds no weights of layers");
	return found;
}
function named({ attributes, arrays }) {
	const found = /* @__PURE__ */ new Map();
	for (const [path, { weight_names: names }] of attributes) {
		if (!Array.isArray(names)) continue;
		const layer = path.split("/").at(-1) ?? "";
		names.forEach((name, i) => {
			const weight = arrays.get(`${path}/${String(name).replace(/\0+$/, "")}`);
			if (weight !== void 0) found.set(`${layer}/${i}`, weight);
		});
	}
	return found;
}
/** Layers within a layer, as the weights of a suite's layer are called after them; the others add nothing to the name. */
const parts = {
	forward_layer: "forward",
	backward_layer: "backward",
	query_dense: "query",
	key_dense: "key",
	value_dense: "value",
	output_dense: "attentionOutput"
};
function numbered({ attributes, arrays }) {
	const found = /* @__PURE__ */ new Map();
	for (const [path, weight] of arrays) {
		const steps = path.split("/");
		const [number, vars] = [steps.pop(), steps.pop()];
		if (vars !== "vars" || steps.includes("seed_generator")) continue;
		const at = steps.lastIndexOf("layers") + 1;
		const own = steps[at];
		if (at === 0 || own === void 0) continue;
		const name = attributes.get([...steps.slice(0, at + 1), "vars"].join("/"))?.name;
		const within = steps.slice(at + 1).flatMap((step) => parts[step] ?? []);
		found.set([
			layerName(own, name),
			...within,
			number
		].join("/"), weight);
	}
	return found;
}
/** The name that somebody has given a layer, or its kind and number as a suite counts them: Keras' own names go on counting. */
function layerName(own, name) {
	const [, kind = own, number = "0"] = /^(.*?)(?:_(\d+))?$/.exec(own) ?? [];
	if (!(typeof name !== "string" || name.startsWith(kind) && /^(_\d+)?$/.test(name.slice(kind.length)))) return name;
	return `${kind === "p_re_lu" ? "prelu" : kind.replace(/_([a-z])/g, (_, c) => c.toUpperCase())}-${Number(number) + 1}`;
}
// src/suite/weight-files.ts
/** How weights are put into a file that can be read here. */
const convert = "numpy.savez(\"weights.npz\", **{f\"{l.name}/{i}\": w for l in model.layers for i, w in enumerate(l.get_weights())})";
/**
* The arrays of a file with weights, by their names: a NumPy archive (.npz), a .safetensors file, or one of Keras (.h5,
* .weights.h5, .keras).
*
* @param file real path
* @throws Error that says what is wrong with it, or how to convert it
*/
function readWeightFile(file) {
	const start = firstBytes(file, 9);
	if (isHdf5(start)) return readKerasWeights(readFileSync(file));
	if (start.toString("latin1", 0, 2) === "PK") return archive(file);
	if (start[8] === 123) return parseSafetensors(readFileSync(file));
	throw new Error(`is no .npz, .safetensors, .h5 or .keras file; in Python write ${convert}`);
}
const inKeras = "model.weights.h5";
/** Bytes of weights that are unpacked; the largest model that is trained here has a fifth of it. */
const maxUnpacked = 2 ** 30;
function archive(file) {
	const arrays = readNpzArrays(file, maxUnpacked);
	if (!("others" in arrays)) return arrays;
	if (!arrays.others.includes(inKeras)) throw new Error("is an archive without an array of NumPy");
	const { [inKeras]: weights = /* @__PURE__ */ new Uint8Array() } = unzipSync(readFileSync(file), { filter: ({ name, originalSize }) => {
		if (name !== inKeras) return false;
		if (originalSize > maxUnpacked) throw new Error(`has ${originalSize} bytes of weights; at most ${maxUnpacked} are unpacked`);
		return true;
	} });
	return readKerasWeights(Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength));
}
function firstBytes(file, count) {
	const handle = openSync(file, "r");
	try {
		const bytes = Buffer.alloc(count);
		return bytes.subarray(0, readSync(handle, bytes, 0, count, 0));
	} finally {
		closeSync(handle);
	}
}
/** Types of safetensors as NumPy has them. bfloat16 is none of NumPy's. */
const types = {
	F64: "float64",
	F32: "float32",
	F16: "float16",
	I64: "int64",
	I32: "int32",
	I16: "int16",
	I8: "int8",
	U8: "uint8",
	BOOL: "bool"
};
const widths = {
	F64: 8,
	F32: 4,
	F16: 2,
	I64: 8,
	I32: 4,
	I16: 2,
	I8: 1,
	U8: 1,
	BOOL: 1
};
/** https://huggingface.co/docs/safetensors: the header's length in 8 bytes, the header as JSON, the numbers. */
function parseSafetensors(bytes) {
	const length = Number(bytes.readBigUInt64LE(0));
	if (length > bytes.length - 8) throw new Error("is cut short: its header is longer than the file");
	let header;
	try {
		header = JSON.parse(bytes.toString("utf8", 8, 8 + length));
	} catch {
		throw new Error("has a header that is not JSON, so it is no .safetensors file");
	}
	const data = bytes.subarray(8 + length);
	const arrays = /* @__PURE__ */ new Map();
	let bytesOfAll = 0;
	for (const [name, entry] of Object.entries(header ?? {})) {
		if (name === "__metadata__") continue;
		const { dtype, shape, data_offsets: offsets } = entry ?? {};
		if (typeof dtype !== "string" || !areNumbers(shape) || !areNumbers(offsets) || offsets.length !== 2) throw new Error(`has no type, shape and place of the array "${name}"`);
		const type = Object.hasOwn(types, dtype) ? types[dtype] : void 0;
		if (type === void 0) throw new Error(`holds ${dtype} in "${name}"; save it as float32`);
		const [from = 0, to = 0] = offsets;
		const count = sizeOf(shape);
		if (to > data.length || to - from !== count * (widths[dtype] ?? 0)) throw new Error(`is cut short: "${name}" is ${formatShape(shape)} of ${dtype}, and ${to - from} bytes are its own`);
		bytesOfAll += to - from;
		if (bytesOfAll > data.length) throw new Error(`has arrays that lie over each other: "${name}" has bytes of another one`);
		arrays.set(name, {
			shape,
			values: numbersOf$1(type, data.subarray(from, to), count)
		});
	}
	if (arrays.size === 0) throw new Error("holds no array");
	return arrays;
}
const areNumbers = (value) => Array.isArray(value) && value.every((v) => Number.isInteger(v) && v >= 0);
// src/suite/resolve-start.ts
/**
* The start weights that a file gives a variant's layers. What is wrong goes to `report`.
*
* A name in the file is LAYER/WEIGHT, or what ends so. WEIGHT is the number of the weight in its layer from 0, as in
* Keras' `get_weights()`, or its name.
*/
function resolveStart(source, model, sample, folder, path, report) {
	const { file, layers: listed } = typeof source === "string" ? {
		file: source,
		layers: void 0
	} : source;
	const fileAt = typeof source === "string" ? path : [...path, "file"];
	let arrays;
	try {
		const real = resolveDataFile(folder, file);
		try {
			arrays = readWeightFile(real);
		} catch (error) {
			throw new Error(`"${file}" ${error.message}`);
		}
	} catch (error) {
		report(fileAt, error.message);
		return [];
	}
	const known = weighted$1(model, sample);
	const found = [];
	const take = (of, own, at) => found.push(...takeLayer(of, own, at, report));
	if (listed === void 0) {
		const groups = grouped(arrays, known);
		if (groups.others.length > 0) report(fileAt, `holds ${someOf(groups.others)}, and no layer is called so; name the layers as in the file, or list those that are meant: weights: { file: ${file}, layers: { LAYER: NAME IN THE FILE } }. The layers are ${someOf(known.map((k) => k.name))}`);
		for (const [of, own] of groups.layers) take(of, own, fileAt);
		return found;
	}
	for (const [ours, theirs] of Object.entries(listed)) {
		const at = [
			...path,
			"layers",
			ours
		];
		const of = known.find(({ name, aliases }) => name === ours || aliases.includes(ours));
		if (of === void 0) {
			const names = known.map((k) => k.name);
			report(at, `there is no layer of this name with weights; ${didYouMean(ours, names)}there are ${someOf(names)}`);
			continue;
		}
		const own = new Map([...arrays].flatMap(([key, value]) => {
			const rest = behind(segments(key), segments(theirs));
			return rest === void 0 ? [] : [[rest.join("/"), value]];
		}));
		if (own.size > 0) take(of, own, at);
		else report(at, `"${file}" has nothing of "${theirs}"; it has ${someOf([...arrays.keys()])}`);
	}
	return found;
}
function weighted$1(model, sample) {
	const kinds = model.layers.map(({ kind }) => kind);
	const numbered = layerNames(kinds);
	return sizeOfModel(model, sample).layers.flatMap(({ weights }, layer) => {
		if (weights.length === 0) return [];
		const own = numbered[layer];
		const before = kinds.slice(0, layer).filter((kind) => kind === kinds[layer]).length;
		const inKeras = classInKeras(kinds[layer]) + (before === 0 ? "" : `_${before}`);
		return [{
			layer,
			name: model.names.get(layer) ?? own,
			aliases: [own, inKeras],
			weights
		}];
	});
}
/** The one whose name is not simply its class in small letters. */
const classInKeras = (kind) => kind === "prelu" ? "p_re_lu" : snake(kind);
const snake = (name) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
const camel = (name) => name.replace(/_([a-z])/g, (_, c) => c.toUpperCase());
/** `sequential/dense/kernel:0` and `dense.kernel` in their parts. */
const segments = (key) => (key.includes("/") ? key.split("/") : key.split(".")).map((part) => part.replace(/:0$/, ""));
/** What stands behind some parts of a name, wherever they are in it. */
function behind(parts, wanted) {
	for (let at = 0; at + wanted.length < parts.length; at++) if (wanted.every((part, i) => parts[at + i] === part)) return parts.slice(at + wanted.length);
}
/** The arrays of a file by the layer that they are for, and the names of those that are for none. */
function grouped(arrays, known) {
	const layers = /* @__PURE__ */ new Map();
	const others = [];
	for (const [key, value] of arrays) {
		const parts = segments(key);
		const at = parts.slice(0, -1).findIndex((part) => byName(known, part) !== void 0);
		const of = at < 0 ? void 0 : byName(known, parts[at]);
		if (of === void 0) {
			others.push(key);
			continue;
		}
		const own = layers.get(of) ?? /* @__PURE__ */ new Map();
		own.set(parts.slice(at + 1).join("/"), value);
		layers.set(of, own);
	}
	return {
		layers,
		others
	};
}
/** By the layer's own name first: another layer may have it as what Keras would call it. */
const byName = (known, name) => known.find((k) => k.name === name) ?? known.find((k) => k.aliases.includes(name));
/** A weight by its number or its name; cells of Keras' recurrent layers, and the layers in wrappers, stand in between. */
function weightAt(weights, part) {
	const number = /^(?:(.+)\/)?(\d+)$/.exec(part);
	if (number !== null) {
		const [, of, place] = number;
		return weights.filter(({ name }) => of === void 0 || name.startsWith(`${of}/`))[Number(place)];
	}
	const own = part.split("/").filter((step) => !/^(lstm|gru|simple_rnn)(_cell)?(_\d+)?$/.test(step)).map((step) => camel(step.replace(/^(forward|backward)_.*$/, "$1"))).join("/");
	return weights.find(({ name }) => name === own);
}
/** The weights of one layer; all of them have to be there, in their shapes. */
function takeLayer({ layer, name, weights }, arrays, path, report) {
	const found = /* @__PURE__ */ new Map();
	for (const [part, value] of arrays) {
		const spec = weightAt(weights, part);
		if (spec === void 0) {
			const names = weights.map((w) => w.name);
			report(path, `${name} has no weight "${part}"; ${didYouMean(part, names)}it has ${names.join(", ")}, or by number 0 to ${weights.length - 1}`);
			return [];
		}
		if (formatShape(spec.shape) !== formatShape(value.shape)) {
			const turned = formatShape([...value.shape].reverse()) === formatShape(spec.shape);
			report(path, `${name}/${spec.name} is ${formatShape(value.shape)} in the file and ${formatShape(spec.shape)} in the model${turned ? "; it is turned round, as PyTorch has it: transpose it" : ""}`);
			return [];
		}
		const bad = Array.from(value.values).findIndex((v) => !Number.isFinite(Math.fround(v)));
		if (bad >= 0) {
			report(path, `${name}/${spec.name} holds ${value.values[bad]}; weights must be finite as 32-bit floats`);
			return [];
		}
		found.set(spec, value);
	}
	const missing = weights.filter((spec) => !found.has(spec)).map((spec) => spec.name);
	if (missing.length > 0) {
		report(path, `has no ${someOf(missing)} of ${name}; all weights of a layer have to be given`);
		return [];
	}
	return weights.flatMap((spec) => {
		const value = found.get(spec);
		return value === void 0 ? [] : [{
			layer,
			name: spec.name,
			value
		}];
	});
}
// src/suite/data-schema.ts
const number$1 = number$2();
const nested = lazy(() => union([number$1, array$1(nested).min(1)]));
/** NumPy's names of the types that a binary file may hold. */
const numberTypes = [
	"bool",
	"uint8",
	"int8",
	"uint16",
	"int16",
	"uint32",
	"int32",
	"uint64",
	"int64",
	"float16",
	"float32",
	"float64"
];
/** The length of an axis. */
const size = int().min(1).max(1e7);
/** A seed of NumPy's RandomState. */
const randomState = int().min(0).max(2 ** 32 - 1).describe("NumPy's RandomState of this number, as in scikit-learn's random_state: the same in every run.");
const stream = string().min(1).max(100).optional().describe("Parts of a problem that name the same stream draw the same numbers.");
const drawn = {
	randomState: randomState.optional(),
	stream
};
const shape = array$1(size).min(1).max(5);
/** What is checked of an array in a file of NumPy's. */
const binaryChecks = {
	shape: array$1(size).min(1).max(5).optional().describe("Its shape, checked."),
	type: _enum(numberTypes).optional().describe("Its type, checked.")
};
/** Data as a suite writes it. */
const dataExpression = lazy(() => union([
	nested,
	literal("inputs"),
	strictObject({ input: id.describe("One of the named inputs, in targets.") }),
	strictObject({ named: record(id, dataExpression) }),
	strictObject({ range: strictObject({
		from: number$1,
		to: number$1,
		step: number$1.optional()
	}) }),
	strictObject({ csv: strictObject({
		file: string().min(1),
		columns: array$1(string()).min(1).max(1e3)
	}) }),
	strictObject({ npy: union([string().min(1), strictObject({
		file: string().min(1),
		...binaryChecks
	})]) }),
	strictObject({ npz: strictObject({
		file: string().min(1),
		array: string().min(1),
		...binaryChecks
	}) }),
	strictObject({ columns: array$1(dataExpression).min(1).max(1e3) }),
	strictObject({ reshape: strictObject({
		of: dataExpression,
		shape
	}) }),
	strictObject({ scale: strictObject({
		of: dataExpression,
		by: number$1
	}) }),
	strictObject({ shift: strictObject({
		of: dataExpression,
		by: number$1
	}) }),
	strictObject({ sin: strictObject({ of: dataExpression }) }),
	strictObject({ step: strictObject({
		of: dataExpression,
		at: int()
	}) }),
	strictObject({ windows: strictObject({
		of: dataExpression,
		steps: size,
		stride: size.optional()
	}) }),
	strictObject({ rowSum: dataExpression }),
	strictObject({ rowProduct: dataExpression }),
	strictObject({ rowMean: dataExpression }),
	strictObject({ slice: strictObject({
		of: dataExpression,
		from: int().min(0),
		to: int().min(1).optional()
	}) }),
	strictObject({ classes: strictObject({
		file: string().min(1),
		column: string(),
		labels: array$1(string()).min(2).max(1e4).describe("Every class label that the column holds; the place in this list, from 0, is the class."),
		as: _enum(["oneHot", "index"])
	}) }),
	strictObject({ oneHot: strictObject({
		of: dataExpression,
		classes: int().min(2).max(1e4)
	}) }),
	strictObject({ uniform: strictObject({
		shape,
		from: number$1.optional(),
		to: number$1.optional(),
		...drawn
	}) }),
	strictObject({ normal: strictObject({
		shape,
		mean: number$1.optional(),
		sd: number$1.min(0).optional(),
		...drawn
	}) }),
	strictObject({ integers: strictObject({
		shape,
		from: int().optional(),
		to: int(),
		stream
	}) }),
	strictObject({ noise: strictObject({
		of: dataExpression,
		sd: number$1.min(0),
		...drawn
	}) }),
	strictObject({ shuffle: strictObject({
		of: dataExpression,
		...drawn
	}) })
]));
/** Several inputs or targets by their names. A mapping with one key is a data expression, so that a typing error in it is told. */
const severalNamed = looseObject({}).refine((value) => Object.keys(value).length > 1, "expected data, or several inputs or targets by their names").pipe(record(id, dataExpression)).transform((named) => ({ named }));
/** Inputs or targets as a suite writes them: data, or several by their names. */
const namedData = union([dataExpression, severalNamed]);
// src/suite/held-out-schema.ts
/** Which samples of the data are held out. */
const split = strictObject({
	last: size.optional().describe("The last so many samples of the data."),
	every: int().min(2).max(1e6).optional().describe("Every so many-th sample of the data …"),
	offset: int().min(0).optional().describe("… from this one on, counted from 0; 0 when left out."),
	rows: array$1(int().min(0)).min(1).optional().describe("These samples, counted from 0."),
	share: number$2().gt(0).lt(1).optional().describe("This share of the samples, at random."),
	count: size.optional().describe("So many samples, at random."),
	folds: int().min(2).max(1e3).optional().describe("One training for each of so many folds, which it holds out; a metric is the mean over them."),
	by: literal("seed").optional().describe("Drawn anew by each seed, the same for all variants."),
	randomState: randomState.optional(),
	stratify: literal(true).optional().describe("The classes of the targets in the same shares on both sides.")
}).refine((s) => [
	s.last,
	s.every,
	s.rows,
	s.share,
	s.count,
	s.folds
].filter((v) => v !== void 0).length === 1, { message: "give one of \"last\", \"every\", \"rows\", \"share\", \"count\" and \"folds\"" }).refine((s) => s.offset === void 0 || s.every !== void 0, { message: "\"offset\" goes with \"every\"" }).refine((s) => s.folds === void 0 || s.by === void 0 || s.randomState === void 0, { message: "folds are taken in the order of the data, or drawn \"by: seed\", anew in every run, or by a \"randomState\", the same in all of them" }).refine((s) => s.folds !== void 0 || ((s.share ?? s.count) === void 0 ? s.by === void 0 && s.randomState === void 0 && s.stratify === void 0 : s.by === void 0 !== (s.randomState === void 0)), { message: "samples at random (\"share\", \"count\") are drawn \"by: seed\", anew in every run, or by a \"randomState\", the same in all of them; the other splits draw nothing" });
/** Samples on which the metrics are taken. */
const evaluation = strictObject({
	inputs: namedData.optional().describe("samples × …, none of them trained on."),
	targets: namedData.optional().describe("samples × outputs; \"inputs\" are those of the evaluation."),
	split: split.optional().describe("Takes the held-out samples out of the data; what is left is trained on.")
}).refine((e) => e.split === void 0 ? e.inputs !== void 0 && e.targets !== void 0 : e.inputs === void 0 && e.targets === void 0, { message: "give either \"inputs\" and \"targets\", or \"split\"" });
/** Samples for the loss after each epoch. */
const validation = union([literal("evaluation").describe("The samples that the metrics are taken on: what is chosen by them is chosen on the test set."), strictObject({
	inputs: namedData.describe("samples × …"),
	targets: namedData.describe("samples × outputs; \"inputs\" are those of the validation."),
	sampleWeight: dataExpression.optional().describe("What the loss of each of these samples is multiplied by.")
})]);
// src/suite/marks-schema.ts
/** Whether a setting is the source's own, or assumed. */
const mark = union([literal("stated").describe("Readable in the source."), strictObject({
	assumed: text.describe("Why this value, where the source is silent."),
	alternatives: array$1(json()).min(1).max(20).optional().describe("Other values for the audit of assumptions.")
})], "expected \"stated\", or { assumed: \"why this value\" }");
const marks = record(string(), mark).describe("For each setting, by its path (\"epochs\", \"layers\", \"lstm.activation\"): stated or assumed.");
// src/suite/probe-schema.ts
const number = number$2();
const vector = union([number, array$1(number).min(1).max(1e4)]);
const tolerance = strictObject({
	absolute: number$2().min(0).optional().describe("Within if |prediction − value| ≤ absolute."),
	relative: number$2().min(0).optional().describe("Within if |prediction − value| ≤ relative · |value|.")
}).refine((t) => t.absolute === void 0 !== (t.relative === void 0), { message: "give either \"absolute\" or \"relative\"" });
/** How many of the seeds a question asks for. */
const share$1 = number$2().gt(0).lt(1).optional().describe("Share of the seeds that must be within the tolerance; 0.8 when left out.");
const gate = _enum([
	"fail",
	"warn",
	"off"
]).optional().describe("What a bad outcome does to the exit code. Left out: a printed value that does not fit, a threshold that is not reached and a conclusion that does not hold warn; all else is only told.");
/** How many runs must come within the tolerance of a value. */
const held = {
	tolerance,
	share: share$1,
	gate
};
const aNumber = "expected a number, or one in quotes as \"0.970\"";
/** Of what is no number no run can be told whether it fits. */
const digitsIssue = ({ input }) => input === null || /^[-+.]*(nan|inf(inity)?|null|none|diverged)$/i.test(String(input)) ? `${aNumber}; where the source printed none, as of a run that diverged, leave the value out and say so in a note` : aNumber;
/** A number as the source prints it: its digits say how exactly. Quoted it keeps its last zeros in a suite that is code. */
const digits = union([number, string()], { error: digitsIssue }).refine((v) => typeof v === "number" || /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(v), { error: digitsIssue });
const printedVector = union([digits, array$1(digits).min(1).max(1e4)]);
const runs = int().min(2).max(1e4);
/** What the source printed of one variant: of one run, of several, or of the best of several. */
const printedValue = union([
	printedVector,
	strictObject({
		mean: printedVector,
		sd: printedVector.optional().describe("Standard deviation over the runs, as printed."),
		runs: runs.describe("Over how many runs.")
	}).describe("A mean over several runs."),
	strictObject({
		best: digits,
		of: runs.describe("Of how many runs.")
	}).describe("The best of several runs.")
]);
const printed = strictObject({
	values: record(id, printedValue).describe("What the source printed, by variant, with all its digits: 0.970 is not 0.97. A number is of one run; { mean, sd, runs } and { best, of } are of several."),
	gate,
	near: strictObject(held).optional().describe("Asks besides that so many seeds come within a tolerance of the printed value."),
	tolerance: tolerance.optional().describe("Written before there were \"repeats\" and \"near\"; still read."),
	share: share$1
});
const repeats = strictObject(held).optional().describe("When two runs count as nearly the same, for the question whether training again gives the same.");
const probe = strictObject({
	title: text.optional(),
	input: namedData.describe("One sample: its shape is that of the inputs without the first axis, or with 1 there. \"inputs\" are those of the data."),
	output: id.optional().describe("Of several named targets, the one that it is about; all of them, one after the other, when left out."),
	truth: strictObject({
		value: vector,
		...held
	}).optional().describe("The true value, where there is one, and how near is near."),
	printed: printed.optional(),
	repeats,
	note: text.optional()
});
/** A number that every run is given. */
const metric = strictObject({
	title: text.optional(),
	metric: _enum(metricNames).optional().describe("What is taken on the held-out samples; left out where every variant is a program that gives the number."),
	probes: array$1(id).min(2).optional().describe("Taken on these probes and their truths in place of the held-out samples."),
	k: int().min(1).max(1e4).optional().describe("Of a top-k accuracy; 5 when left out."),
	output: id.optional().describe("Of several named targets, the one that it is about."),
	better: _enum(["higher", "lower"]).optional().describe("Which way is better; known for every metric that has a name here, and checked when it is stated."),
	threshold: strictObject({
		atLeast: number.optional(),
		atMost: number.optional(),
		share: share$1,
		gate
	}).refine((t) => t.atLeast === void 0 !== (t.atMost === void 0), { message: "give either \"atLeast\" or \"atMost\"" }).optional().describe("What each of the share of the seeds must reach."),
	printed: printed.optional(),
	repeats,
	margin: strictObject({
		absolute: number$2().min(0).optional(),
		relative: number$2().min(0).optional()
	}).optional().describe("How much worse the metric must be before the baseline gate calls it worse."),
	note: text.optional()
});
// src/suite/scaling-schema.ts
const columns = array$1(int().min(0)).min(1).max(1e4).optional().describe("The columns that are scaled, counted from 0; all when left out.");
const fit = _enum(["training", "all"]);
const said = "The rows that are trained on, which is meant when it is left out, or all of the data";
const range = tuple([number$2(), number$2()]);
const scaler = union([
	_enum(scalerNames),
	strictObject({ standardise: strictObject({
		columns,
		fit: union([fit, strictObject({
			mean: number$2(),
			deviation: number$2().positive()
		})]).optional().describe(`${said}; or the mean and the deviation of other numbers.`)
	}) }),
	strictObject({ minMax: strictObject({
		to: range.refine(([low, high]) => low < high, { message: "the first number must be the smaller one" }).optional().describe("What the least and the greatest become; [0, 1] when left out."),
		columns,
		fit: union([fit, range]).optional().describe(`${said}; or the least and the greatest of other numbers.`)
	}) }),
	strictObject({ robust: strictObject({
		columns,
		fit: fit.optional().describe(`${said}.`)
	}) })
]);
/** How the numbers are scaled for the model, and its predictions back. */
const scaling = strictObject({
	inputs: scaler.optional().describe("The inputs of the model, probes and held-out samples as well."),
	targets: scaler.optional().describe("What the model is trained towards; predictions, metrics and printed values keep their units.")
}).refine((s) => s.inputs !== void 0 || s.targets !== void 0, { message: "give \"inputs\", \"targets\" or both" });
// src/suite/callbacks.ts
const epochs = int().min(0).max(1e6);
const watched = {
	monitor: later(_enum(monitors), "valLoss").describe("What is watched after each epoch: the mean loss of the samples that are trained on, that of those held out, or a metric of the ones or the others: binaryAccuracy, valBinaryAccuracy."),
	output: id.optional().describe("Of several targets: the one that the metric is about."),
	mode: _enum(["min", "max"]).optional().describe("Which way is better; the monitor's own direction when left out, as with Keras' auto.")
};
const minDelta = (without) => later(number$2().min(0), without).describe("A change by less than this does not count as better.");
/**
* What may decide in the course of a training, by Keras' names and with the defaults of Keras 3. A training without them
* has none of these settings. `src/train/callbacks.ts` has the rules.
*/
const callbackKinds = {
	earlyStopping: {
		says: "Ends the training when `patience` epochs in a row were not better.",
		options: {
			...watched,
			minDelta: minDelta(0),
			patience: later(epochs, 0).describe("Epochs without getting better after which the training ends."),
			baseline: number$2().optional().describe("Being better than before counts only when it is better than this, too."),
			startFromEpoch: later(epochs, 0).describe("So many epochs at the beginning are not looked at."),
			restoreBestWeights: later(boolean(), false).describe("Whether the weights of the best epoch are the final ones. tf.keras up to 2.15 restored them only where the training ended early.")
		}
	},
	bestCheckpoint: {
		says: "The weights of the best epoch are the final ones: a ModelCheckpoint with save_best_only that is read back.",
		options: watched
	},
	reduceOnPlateau: {
		says: "Multiplies the learning rate by `factor` when `patience` epochs in a row were not better (ReduceLROnPlateau).",
		options: {
			...watched,
			factor: later(number$2().positive().lt(1), .1).describe("What the learning rate is multiplied by."),
			patience: later(epochs, 10).describe("Epochs without getting better after which it is."),
			minDelta: minDelta(1e-4),
			cooldown: later(epochs, 0).describe("Epochs after it in which none is counted."),
			minLearningRate: later(number$2().min(0), 0).describe("It never goes below this.")
		}
	}
};
/** The settings of a training, by callback. */
const callbackFields = {
	earlyStopping: strictObject(callbackKinds.earlyStopping.options).optional(),
	bestCheckpoint: strictObject(callbackKinds.bestCheckpoint.options).optional(),
	reduceOnPlateau: strictObject(callbackKinds.reduceOnPlateau.options).optional()
};
const lossNames = Object.keys({
	meanSquaredError: "any",
	meanAbsoluteError: "any",
	meanAbsolutePercentageError: "not 0",
	meanSquaredLogarithmicError: "from 0 up",
	squaredHinge: "−1 and 1",
	hinge: "−1 and 1",
	categoricalHinge: "one number for each class",
	logcosh: "any",
	categoricalCrossentropy: "one number for each class; softmax at the end",
	sparseCategoricalCrossentropy: "the class, a whole number from 0; softmax at the end",
	binaryCrossentropy: "from 0 to 1; sigmoid at the end",
	kullbackLeiblerDivergence: "one number for each class; softmax at the end",
	poisson: "from 0 up",
	cosineProximity: "any"
});
// src/suite/schedules.ts
const steps = number$2().positive().max(1e9).describe("In steps of the optimizer, one a batch.");
const rate$1 = number$2().min(0);
/**
* How an optimizer's learning rate goes on from `learningRate`, by Keras' names. `src/train/optimizers/schedules.ts` has
* the formulas.
*/
const scheduleKinds = {
	exponentialDecay: {
		says: "Times decayRate every decaySteps steps; with staircase all at once, and else bit by bit.",
		options: {
			decaySteps: steps,
			decayRate: number$2().positive(),
			staircase: later(boolean(), false)
		}
	},
	inverseTimeDecay: {
		says: "Divided by 1 + decayRate · steps / decaySteps; with staircase by whole multiples of decaySteps.",
		options: {
			decaySteps: steps,
			decayRate: rate$1,
			staircase: later(boolean(), false)
		}
	},
	polynomialDecay: {
		says: "Down to endLearningRate in decaySteps steps, as (1 − steps / decaySteps) to the power; with cycle again and again, each time over a longer stretch.",
		options: {
			decaySteps: steps,
			endLearningRate: later(rate$1, 1e-4),
			power: later(number$2().positive(), 1),
			cycle: later(boolean(), false)
		}
	},
	cosineDecay: {
		says: "Along half a cosine in decaySteps steps, down to the share alpha of where it begins; before it, in warmupSteps steps, on a line from learningRate to warmupTarget.",
		options: {
			decaySteps: steps,
			alpha: later(rate$1, 0),
			warmupTarget: number$2().positive().optional(),
			warmupSteps: later(number$2().min(0).max(1e9), 0)
		}
	},
	cosineDecayRestarts: {
		says: "Half a cosine again and again, the first over firstDecaySteps steps, each next one tMul times as long and from mMul times as high.",
		options: {
			firstDecaySteps: steps,
			tMul: later(number$2().min(1), 2),
			mMul: later(number$2().positive(), 1),
			alpha: later(rate$1, 0)
		}
	},
	piecewiseConstantDecay: {
		says: "learningRate up to and including the first of the boundaries, in steps made, and after each of them the value in its place.",
		options: {
			boundaries: array$1(int().min(0)).min(1).max(1e3),
			values: array$1(rate$1).min(1).max(1e3)
		}
	},
	epochs: {
		says: "What is listed, epoch by epoch, and after the list its last number: what a LearningRateScheduler of Keras gives. learningRate is not used.",
		options: { rates: array$1(rate$1).min(1).max(1e5) }
	}
};
/** What an option of a schedule stands for when it is left out; undefined when it has to be given, or means nothing then. */
const defaultOf = (name, option) => {
	return scheduleKinds[name].options[option]?.meta()?.default;
};
const one = (kind) => strictObject({ [kind]: strictObject(scheduleKinds[kind].options) });
const piecewise = one("piecewiseConstantDecay").refine(({ piecewiseConstantDecay: { boundaries, values } }) => boundaries.length === values.length && boundaries.every((b, i) => i === 0 || b > Number(boundaries[i - 1])), { message: "boundaries must rise, and values have one number for each of them" });
/** One mapping with one key, the schedule's name. */
const schedule = union([
	one("exponentialDecay"),
	one("inverseTimeDecay"),
	one("polynomialDecay"),
	one("cosineDecay"),
	one("cosineDecayRestarts"),
	piecewise,
	one("epochs")
]);
// src/suite/optimizers.ts
const rate = (value) => number$2().positive().default(value);
const share = (value) => number$2().min(0).lt(1).default(value);
const epsilon = number$2().positive().default(1e-7);
/** What every optimizer may have. */
const commonOptimizerOptions = {
	decay: later(number$2().min(0), 0).describe("Of Keras up to 2.10: the learning rate is divided by 1 + decay · steps made."),
	schedule: schedule.optional().describe("How the learning rate goes on from `learningRate`."),
	weightDecay: later(number$2().min(0), 0).describe("In each step every weight loses this share of itself, times the learning rate."),
	clipnorm: number$2().positive().optional().describe("The greatest norm of one weight's gradient. Keras up to 2.3, other than tf.keras, meant globalClipnorm by it."),
	globalClipnorm: number$2().positive().optional().describe("The greatest norm of all gradients together."),
	clipvalue: number$2().positive().optional().describe("The greatest size of each number of a gradient."),
	repeatedWords: later(_enum(["each", "sum"]), "each").describe("What is squared of the gradient of a word that an embedding looks up more than once in a batch: that of each use, as in Keras 3, or their sum, as in tf.keras 2 from 2.11 on, Keras up to 2.3, and tf.layers.")
};
/** Puts one optimizer into the form of the table of all. */
function optimizer(name, says, own) {
	const options = {
		...own,
		...commonOptimizerOptions,
		...own
	};
	return {
		says,
		/** Its own options; `commonOptimizerOptions` are those of all. */
		options: own,
		/** With all defaults filled in. */
		schema: strictObject({
			name: literal(name),
			...options
		}),
		/** As it is written. */
		written: strictObject({
			name: literal(name),
			...writtenFields(options)
		})
	};
}
const moments = {
	beta1: share(.9),
	beta2: share(.999),
	epsilon
};
/**
* The optimizers by tf.train's or Keras' names, each with its options and Keras' defaults. `src/train/optimizers` has the
* updates.
*/
const optimizerKinds = {
	adam: optimizer("adam", "Adam: steps by the mean of the gradients over the root of their mean square.", {
		learningRate: rate(.001),
		...moments,
		amsgrad: later(boolean(), false).describe("Never takes a smaller mean square than one that it had before.")
	}),
	adamw: optimizer("adamw", "Adam with a decay of the weights.", {
		learningRate: rate(.001),
		...moments,
		weightDecay: number$2().min(0).default(.004),
		amsgrad: boolean().default(false)
	}),
	adamax: optimizer("adamax", "Adam with the greatest gradient in place of the root of the mean square.", {
		learningRate: rate(.001),
		...moments
	}),
	nadam: optimizer("nadam", "Adam with the momentum of Nesterov.", {
		learningRate: rate(.001),
		...moments
	}),
	sgd: optimizer("sgd", "Steps by the gradient; with momentum, steps that add up.", {
		learningRate: rate(.01),
		momentum: later(number$2().min(0).lt(1), 0),
		nesterov: later(boolean(), false)
	}),
	momentum: optimizer("momentum", "tf.train's name of sgd with momentum.", {
		learningRate: rate(.01),
		momentum: number$2().min(0).lt(1),
		nesterov: boolean().default(false)
	}),
	rmsprop: optimizer("rmsprop", "Steps by the gradient over the root of its mean square.", {
		learningRate: rate(.001),
		rho: share(.9),
		momentum: share(0),
		epsilon,
		centered: boolean().default(false)
	}),
	adagrad: optimizer("adagrad", "Steps by the gradient over the root of the sum of all its squares.", {
		learningRate: rate(.001),
		initialAccumulatorValue: number$2().positive().default(.1),
		epsilon: later(number$2().positive(), 1e-7)
	}),
	adadelta: optimizer("adadelta", "Steps as large as the earlier ones, measured by their mean squares.", {
		learningRate: rate(.001),
		rho: share(.95),
		epsilon
	}),
	ftrl: optimizer("ftrl", "Follows the regularised leader, which sets small weights to zero.", {
		learningRate: rate(.001),
		learningRatePower: number$2().max(0).default(-.5),
		initialAccumulatorValue: number$2().min(0).default(.1),
		l1RegularizationStrength: number$2().min(0).default(0),
		l2RegularizationStrength: number$2().min(0).default(0),
		l2ShrinkageRegularizationStrength: number$2().min(0).default(0),
		beta: number$2().min(0).default(0)
	}),
	lion: optimizer("lion", "Steps of one size, by the sign of a mean of the gradients.", {
		learningRate: rate(.001),
		beta1: share(.9),
		beta2: share(.99)
	})
};
const optimizerNames = Object.keys(optimizerKinds);
const clipsOnce = ({ clipnorm, globalClipnorm, clipvalue }) => [
	clipnorm,
	globalClipnorm,
	clipvalue
].filter((v) => v !== void 0).length < 2;
const ratedOnce = ({ decay, schedule }) => decay === void 0 || schedule === void 0;
const { adam, adamw, adamax, nadam, sgd, momentum, rmsprop, adagrad, adadelta, ftrl, lion } = optimizerKinds;
/** An optimizer as a suite writes it. */
const optimizerSource = discriminatedUnion("name", [
	adam.written,
	adamw.written,
	adamax.written,
	nadam.written,
	sgd.written,
	momentum.written,
	rmsprop.written,
	adagrad.written,
	adadelta.written,
	ftrl.written,
	lion.written
]).refine(clipsOnce, { message: "give one of \"clipnorm\", \"globalClipnorm\" and \"clipvalue\"" }).refine(ratedOnce, { message: "give either \"decay\" or \"schedule\"" });
/** An optimizer as it is written; what it gives has all defaults filled in. */
const optimizerSchema = discriminatedUnion("name", [
	adam.schema,
	adamw.schema,
	adamax.schema,
	nadam.schema,
	sgd.schema,
	momentum.schema,
	rmsprop.schema,
	adagrad.schema,
	adadelta.schema,
	ftrl.schema,
	lion.schema
]);
// src/suite/training-schema.ts
const trainingFields$1 = {
	epochs: int().min(1).max(1e6),
	batchSize: int().min(1).max(1e6),
	validationSplit: number$2().min(0).lt(1).describe("Share of the samples held out: the last ones, before any shuffling."),
	shuffle: boolean().describe("Whether the training samples are put into a new order each epoch."),
	optimizer: optimizerSource,
	loss: union([_enum(lossNames), record(id, _enum(lossNames))]).describe("Of several named targets one for each, by their names, or one for all."),
	lossWeights: record(id, number$2().min(0)).optional().describe("Of several named targets: what the loss of each is multiplied by in their sum; 1 when left out."),
	classWeight: record(string().regex(/^\d+$/, "a class is a whole number from 0"), number$2().min(0)).optional().describe("What the loss of each sample of a class is multiplied by; 1 for a class that is not listed."),
	...callbackFields
};
/** Training settings as a suite writes them: what is left out stands in the defaults. */
const training = strictObject({
	...trainingFields$1,
	sampleWeight: dataExpression.describe("What the loss of each sample of the data is multiplied by; \"inputs\" are those of the data.")
}).partial();
/** Training settings of a variant, none of them left open; what it gives has the optimizer's defaults filled in. */
const trainingSchema = strictObject({
	...trainingFields$1,
	optimizer: optimizerSchema
});
// src/suite/imported-schema.ts
const column = string().min(1);
/** A variant whose runs somebody else has made: a table of seeds and numbers. */
const importedSource = strictObject({
	file: string().min(1).describe("CSV, JSON or JSON lines beside the suite, a row for each run."),
	where: record(column, union([
		string(),
		number$2(),
		boolean()
	])).optional().describe("Which rows are this variant: what they have in these columns. All rows when left out."),
	seed: column.optional().describe("The column of seeds; rows are counted from 1 when left out."),
	numbers: record(string(), column).describe("For each metric of the problem, its column.")
}).describe("Numbers that are there already, in place of a model or a program.");
// src/suite/program-schema.ts
/** Libraries whose seeds in a program's own text can be replaced. */
const seedLibraries = [
	"random",
	"numpy",
	"torch",
	"tensorflow",
	"keras",
	"jax",
	"scikit-learn"
];
const take = _enum([
	"first",
	"last",
	"best"
]).optional().describe("Which of several numbers counts; the last one when left out.");
const file = string().min(1).max(1e3);
const name = string().min(1).max(1e3);
const numberSource = union([
	strictObject({
		json: file,
		at: string().regex(/^\//, "a pointer such as /test/accuracy")
	}),
	strictObject({
		csv: file,
		column: name,
		take
	}),
	strictObject({
		tensorboard: file,
		tag: name,
		take
	}),
	strictObject({
		stdout: name,
		take
	}),
	strictObject({
		evaluate: name,
		model: name.optional(),
		take
	}),
	strictObject({
		history: name,
		model: name.optional(),
		take
	}),
	strictObject({
		predict: int().min(0),
		model: name.optional(),
		take
	}),
	strictObject({
		score: name,
		model: name.optional(),
		take
	})
], "expected where the number is: { json, at }, { csv, column }, { tensorboard, tag }, { stdout }, { evaluate }, { history }, { predict } or { score }");
const duration = string().regex(/^\d+(?:\.\d+)?(?:s|m|h)$/, "a time such as 90s, 10m or 2h").describe("Time after which a run is ended and has failed, as in 10m; an hour when left out.");
const memory = string().regex(/^\d+(?:\.\d+)?(?:MiB|GiB)$/, "a size such as 500MiB or 4GiB").describe("Memory that a run and all that it starts may take; no limit when left out.");
/** The keys of a variant that is a program. */
const programFields = {
	command: array$1(string()).min(1).max(1e3).describe("Program and arguments. {seed} and {out} are put in: the seed, and the folder that the run has for itself."),
	environment: record(string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "a name of letters, digits and _"), string()).optional().describe("Variables that the program is given; {seed} and {out} are put in."),
	folder: string().min(1).optional().describe("Folder that the program's files are taken from; the suite's own when left out."),
	needs: array$1(string().min(1)).min(1).max(1e3).optional().describe("Files that a run needs, as globs: they are copied for each run, and what is in them belongs to the experiment. All files of the folder when left out."),
	timeLimit: duration.optional(),
	memory: memory.optional(),
	cores: int().min(1).max(1024).optional().describe("Cores that one run uses; 1 when left out."),
	override: union([literal(true), array$1(_enum(seedLibraries)).min(1)]).optional().describe("Replaces seeds in the program's own text, such as torch.manual_seed(42): of all libraries, or of these."),
	split: _enum(["keep", "vary"]).optional().describe("Whether a random_state of a train/test split in the text is kept, as it is when left out, or varies."),
	numbers: record(string(), union([numberSource, array$1(numberSource).min(1).max(1e4)])).describe("For each metric and probe of the problem, where its number is found; for several outputs a list.")
};
strictObject(programFields);
// src/suite/variant-schema.ts
const layers = array$1(placedLayerSchema).min(1).max(500);
const place = string().min(1).max(80);
/** What the parts of a model that is written out as layers may have beside them. */
const modelFields = {
	model: string().min(1).optional().describe("A model as Keras writes it, model.to_json() or a .keras file, beside the suite; its compile settings and weights are not used."),
	outputs: union([place, record(id, place)]).optional().describe("The layer whose output is the prediction, or one for each named target; the last one, or those that are named as the targets, when left out."),
	weights: union([string().min(1), strictObject({
		file: string().min(1),
		layers: record(id, string().min(1)).optional().describe("By layer, what it is called in the file; all that the file holds when left out.")
	})]).optional().describe("A .npz or .safetensors file beside the suite with the weights that training starts from, LAYER/NUMBER each; the seed decides the others.")
};
const variantFields = {
	id: keptName.optional(),
	title: text.optional(),
	parameters: int().min(0).optional().describe("Number of trainable parameters, checked against the model."),
	training: training.optional(),
	marks: marks.optional(),
	note: text.optional()
};
const { command, numbers, ...programSettings } = programFields;
const anyVariant = strictObject({
	...variantFields,
	layers: layers.optional(),
	...modelFields,
	...programSettings,
	command: command.optional(),
	numbers: numbers.optional(),
	imported: importedSource.optional()
});
const build = custom((value) => typeof value === "function", "expected a function from tf to a model").optional();
const modelKeys = [
	"training",
	"parameters",
	"outputs",
	"weights"
];
const programKeys = [...Object.keys(programSettings), "numbers"];
/** A variant is a model or a program: what belongs to the one is nothing for the other. */
function checkVariant(v, issue) {
	const given = [
		"layers",
		"model",
		"build",
		"command",
		"imported"
	].filter((key) => v[key] !== void 0);
	if (given.length !== 1) {
		issue(given.length === 0 ? "give \"layers\" or \"model\" for a model, \"command\" for a program, or \"imported\" for numbers that are there already" : `give one of ${given.map((key) => `"${key}"`).join(" and ")}`);
		return;
	}
	const isProgram = v.command !== void 0;
	const [what, foreign] = isProgram ? ["a program", modelKeys] : v.imported === void 0 ? ["a model", programKeys] : ["imported numbers", [...modelKeys, ...programKeys]];
	if (v.build !== void 0) {
		for (const key of ["outputs", "weights"]) if (v[key] !== void 0) issue(`"${key}" is nothing for a model that a function builds; leave it out`);
	}
	for (const key of foreign) if (v[key] !== void 0) issue(`"${key}" is nothing for ${what}; leave it out`);
	if (isProgram && v.numbers === void 0) issue("needs \"numbers\": where the program leaves what the metrics and probes are about");
}
/** A variant of a suite in YAML. */
const yamlVariant = anyVariant.superRefine((v, context) => checkVariant(v, (message) => context.addIssue({
	code: "custom",
	message
})));
/** A variant of a suite that is code, which may build its model by a function. */
const codeVariant = anyVariant.extend({ build }).superRefine((v, context) => checkVariant(v, (message) => context.addIssue({
	code: "custom",
	message
})));
// src/suite/schema.ts
const problemFields = {
	id: keptName.optional(),
	title: text,
	data: strictObject({
		inputs: namedData.describe("samples × …; \"inputs\" may be used in targets. Several by their names."),
		targets: namedData.describe("samples × outputs; of one output also a flat list. Several by their names."),
		each: literal("epoch").optional().describe("What is drawn of the data is drawn anew in every epoch, and not once a run."),
		scaling: scaling.optional().describe("Scales the numbers for the model, fitted on the rows that are trained on."),
		vary: _enum(varyWays).optional().describe("Trains a second series, in which each seed also draws the rows that are trained on, so that claims are judged on data like these, too.")
	}).optional().describe("What models are trained on; left out where every variant is a program."),
	validation: validation.optional().describe("Samples for the loss after each epoch, where they are not the last share of the data."),
	evaluation: evaluation.optional().describe("Held-out samples, on which the metrics are taken."),
	marks: record(string(), mark).optional().describe("For what is written of the data (\"inputs\", \"targets\", \"evaluation\"): stated or assumed."),
	probes: record(id, probe).optional(),
	metrics: record(id, metric).optional().describe("Taken on the held-out samples from the final weights, one number for each run."),
	note: text.optional()
};
const claim = strictObject({
	says: text.describe("The article's claim in the suite's own words."),
	problem: id,
	probe: id.optional().describe("What it is about: a probe …"),
	metric: id.optional().describe("… or a metric of the problem."),
	better: id.optional().describe("The variant that is said to be better: a smaller mean |error| over the outputs of the probe, or a better metric."),
	than: union([id, array$1(id).min(1)]).optional(),
	same: id.optional().describe("In place of better and than: a variant that is said to be the same experiment, as a translation is …"),
	as: union([id, array$1(id).min(1)]).optional().describe("… as another one, or each of several."),
	within: number$2().positive().optional().describe("The greatest difference, of mean and of spread, that does not matter, in the unit of the numbers."),
	gate,
	note: text.optional()
}).refine((c) => c.probe === void 0 !== (c.metric === void 0), { message: "give either \"probe\" or \"metric\"" }).superRefine((c, context) => {
	const issue = claimIssue(c);
	if (issue !== void 0) context.addIssue({
		code: "custom",
		message: issue
	});
});
/** A claim is of one of two kinds, and has all keys of it. */
function claimIssue(c) {
	const [order, likeness] = [["better", "than"], [
		"same",
		"as",
		"within"
	]];
	const given = (keys) => keys.filter((key) => c[key] !== void 0);
	const [ofOrder, ofLikeness] = [given(order), given(likeness)];
	if (ofOrder.length > 0 && ofLikeness.length > 0) return `"${ofOrder[0]}" and "${ofLikeness[0]}" are of two kinds of claims; make two of them`;
	if (ofOrder.length === order.length || ofLikeness.length === likeness.length) return void 0;
	const [keys, there] = ofLikeness.length > 0 ? [likeness, ofLikeness] : [order, ofOrder];
	const missing = keys.filter((key) => !there.some((k) => k === key)).map((key) => `"${key}"`);
	return there.length === 0 ? "give \"better\" and \"than\", or \"same\", \"as\" and \"within\" where two variants are said to be one experiment" : `needs ${missing.join(" and ")}, too`;
}
const conclusion = strictObject({
	says: text.describe("What the source makes of its claims, in the suite's own words."),
	needs: _enum(["all", "any"]).optional().describe("Whether all of the claims must hold, or one of them; all when left out."),
	claims: array$1(id).min(1).max(1e3).describe("Ids of claims of this suite."),
	gate,
	note: text.optional()
});
const suiteFields = {
	format: literal(1),
	name: id,
	id: keptName.optional(),
	version: string().regex(/^\d+\.\d+\.\d+$/, "three numbers, as in 1.0.0"),
	title: text,
	source: strictObject({
		title: text,
		author: text.optional(),
		url: url().optional(),
		published: date().optional()
	}),
	seeds: int().min(1).max(1e5).describe("How many seeds a full run has."),
	defects: array$1(text).optional().describe("What is wrong in the article itself and should not be hidden."),
	defaults: strictObject({
		training: training.optional(),
		layers: layerDefaultsSchema.optional(),
		share: share$1,
		gate,
		marks: marks.optional()
	}).optional(),
	claims: record(id, claim).optional(),
	conclusions: array$1(conclusion).max(100).optional().describe("What the source concludes; the first one is in the headline of the report."),
	baseline: strictObject({ margin: strictObject({
		absolute: number$2().min(0).optional(),
		relative: number$2().min(0).optional()
	}) }).optional().describe("How much worse |error| must be before the baseline gate calls it worse.")
};
/** The whole file. `z.toJSONSchema` of it is published as schema/suite.schema.json. */
const suiteSchema = strictObject({
	...suiteFields,
	problems: record(id, strictObject({
		...problemFields,
		variants: record(id, yamlVariant)
	}))
});
/** The same for a suite that is code, whose variants may have a function that builds their model. */
const codeSuiteSchema = strictObject({
	...suiteFields,
	problems: record(id, strictObject({
		...problemFields,
		variants: record(id, codeVariant)
	}))
});
// src/suite/resolve-training.ts
const trainingFields = [
	"epochs",
	"batchSize",
	"validationSplit",
	"shuffle",
	"optimizer",
	"loss"
];
/** A variant's training settings with the suite's defaults merged in; undefined where one is missing. */
function resolveTraining(source, suite, path, report) {
	const { sampleWeight: _, ...merged } = {
		...suite.defaults?.training,
		...source.training
	};
	const missing = trainingFields.filter((f) => merged[f] === void 0);
	if (missing.length > 0) {
		report(path, `${missing.join(", ")} missing; write ${missing.length > 1 ? "them" : "it"} in training here or in defaults.training`);
		return;
	}
	return trainingSchema.parse(merged);
}
/** Losses and their weights that do not fit the named targets; none are named where there is a single one. */
function lossIssues({ loss, lossWeights }, targets) {
	const names = targets.map(({ name }) => name);
	const issues = [];
	const parts = [["loss", typeof loss === "string" ? {} : loss], ["lossWeights", lossWeights ?? {}]];
	for (const [setting, byName] of parts) {
		const given = Object.keys(byName);
		if (given.length > 0 && names.length === 0) issues.push({
			path: [setting],
			message: "is by names, and the targets have none; write one, without a name"
		});
		else for (const name of given.filter((n) => !names.includes(n))) issues.push({
			path: [setting, name],
			message: `is no target; ${didYouMean(name, names)}there are ${someOf(names)}`
		});
	}
	const missing = typeof loss === "string" ? [] : names.filter((name) => loss[name] === void 0);
	if (missing.length > 0) issues.push({
		path: ["loss"],
		message: `has none for ${someOf(missing)}`
	});
	return issues;
}
/** Settings of a training that do not go together. */
function callbackIssues(training, validated) {
	const issues = [];
	const { validationSplit, optimizer, earlyStopping, bestCheckpoint, reduceOnPlateau } = training;
	if (validated && validationSplit > 0) issues.push(`validationSplit is ${validationSplit}, but the problem has validation data of its own, by which Keras would take no share; write 0`);
	for (const [name, options] of Object.entries({
		earlyStopping,
		bestCheckpoint,
		reduceOnPlateau
	})) {
		if (options === void 0 || !watchesHeldOut(options.monitor) || validated || validationSplit > 0) continue;
		issues.push(`${name} watches ${options.monitor ?? "valLoss"}, and no samples are held out for it; write a validationSplit, validation data for the problem, or monitor: loss`);
	}
	if (reduceOnPlateau !== void 0 && (optimizer.schedule !== void 0 || optimizer.decay !== void 0)) {
		const other = optimizer.schedule === void 0 ? "decay" : "schedule";
		issues.push(`reduceOnPlateau sets the learning rate, and so does the optimizer's ${other}; leave one of them out`);
	}
	return issues;
}
const watchesHeldOut = (monitor = "valLoss") => monitor.startsWith("val");
// src/suite/resolve-model.ts
/** A variant's layers: written out, or those of the model that its function builds. */
function resolveModel(source, problem, suite, path, report, code) {
	const { layers, build } = source;
	const { sample, inputs, targets } = problem.ends;
	const file = source.model === void 0 ? void 0 : modelFromFile(source.model, problem.ends, problem.folder, [...path, "model"], report);
	const list = layers ?? file?.layers;
	if (list !== void 0) {
		const defaults = file === void 0 ? suite.defaults : void 0;
		const { names, ...model } = resolveLayers(list, source.outputs ?? file?.outputs, problem.ends, defaults?.layers, path, report);
		if (source.weights === void 0 || sample === void 0) return model;
		const at = [...path, "weights"];
		const called = file?.names ?? names;
		const start = resolveStart(source.weights, {
			...model,
			names: called
		}, sample, problem.folder, at, report);
		return {
			...model,
			...start.length > 0 && { start }
		};
	}
	if (build === void 0 || code === void 0 || sample === void 0) return { layers: [] };
	if (inputs !== void 0 || targets !== void 0) {
		report([...path, "build"], "a model that a function builds has one input and one output; write it as layers with names");
		return { layers: [] };
	}
	try {
		const { file, hash } = code;
		return {
			layers: [],
			code: {
				file,
				hash,
				problem: problem.id,
				...code.inspect(build, sample)
			}
		};
	} catch (error) {
		report([...path, "build"], error instanceof Error ? error.message : String(error));
		return { layers: [] };
	}
}
/** A variant that is a model, with the settings of its training. */
function resolveModelVariant(id, source, problem, suite, path, report, code) {
	const training = resolveTraining(source, suite, path, report);
	const model = resolveModel(source, problem, suite, path, report, code);
	for (const issue of markIssues(source.marks ?? {}, settingNames(source))) report([
		...path,
		"marks",
		issue.name
	], issue.message);
	if (training === void 0) return void 0;
	return {
		id,
		title: source.title ?? id,
		...model,
		training,
		...source.parameters !== void 0 && { parameters: source.parameters },
		marks: {
			...suite.defaults?.marks,
			...source.marks
		},
		...source.note !== void 0 && { note: source.note }
	};
}
// src/suite/resolve-probe.ts
/** A probe with its input evaluated. */
function resolveProbe(id, source, problem, files, path, context) {
	const { suite, report } = context;
	if (isDrawn(source.input, problem.drawn)) {
		const message = "is another sample in every run, since a seed decides of it; a probe asks every run the same, so write the sample out";
		report([...path, "input"], message);
		return;
	}
	const input = sampleOf(source.input, problem, files, [...path, "input"], report);
	if (input === void 0) return void 0;
	const output = placeOfOutput(source.output, problem.ports.targets, [...path, "output"], report);
	const outputs = output?.size ?? sizeOf(problem.targets.shape.slice(1));
	const { truth } = source;
	const value = truth && list(truth.value);
	if (value && value.length !== outputs) report([
		...path,
		"truth",
		"value"
	], `has ${value.length} numbers; ${output === void 0 ? "the targets have" : `${output.name} has`} ${outputs} a sample`);
	const issue = truth && zeroRelativeIssue(truth.value, truth.tolerance);
	if (issue !== void 0) report([
		...path,
		"truth",
		"tolerance",
		"relative"
	], issue);
	const asked = truth && held$1(truth, suite);
	const of = {
		outputs,
		variants: problem.variants,
		ranked: truth !== void 0
	};
	const printed = resolvePrinted(source.printed, of, [...path, "printed"], context);
	const repeats = resolveRepeats(source, context);
	return {
		id,
		title: source.title ?? id,
		input,
		...output && { output },
		...value && asked && { truth: {
			target: {
				kind: "near",
				value,
				tolerance: asked.tolerance
			},
			share: asked.share,
			gate: asked.gate
		} },
		printed,
		...repeats && { repeats },
		...source.note !== void 0 && { note: source.note }
	};
}
/** One sample of the inputs. */
function sampleOf(source, { inputs, ports }, files, path, report) {
	const one = (expression, sample, at) => {
		const given = array(expression, files, at, report, { inputs });
		if (given === void 0 || formatShape(given.shape) === formatShape([1, ...sample])) return given && {
			shape: sample,
			values: given.values
		};
		if (formatShape(given.shape) !== formatShape(sample)) report(at, `is ${formatShape(given.shape)}; one sample of the inputs is ${formatShape(sample)}`);
		return given;
	};
	const named = ports.inputs;
	if (named === void 0) return one(source, inputs.shape.slice(1), path);
	if (typeof source !== "object" || !("named" in source)) {
		report(path, `there are several inputs; write { ${named.map(({ name }) => `${name}: …`).join(", ")} }`);
		return;
	}
	const names = named.map(({ name }) => name);
	for (const name of Object.keys(source.named).filter((n) => !names.includes(n))) report([...path, name], `is no input; ${didYouMean(name, names)}there are ${someOf(names)}`);
	const parts = named.flatMap(({ name, shape }) => {
		const part = source.named[name];
		if (part === void 0) report(path, `has nothing of the input ${name}`);
		return part !== void 0 && one(part, shape, [...path, name]) || [];
	});
	if (parts.length < named.length) return void 0;
	return {
		shape: inputs.shape.slice(1),
		values: parts.flatMap((part) => Array.from(part.values))
	};
}
// src/suite/resolve-recipe.ts
const samplesDrawn = ({ inputs, targets }) => isDrawn(inputs) || isDrawn(targets, isDrawn(inputs));
/**
* How a problem's data are made in every run, where a seed decides something of them; undefined where they are the same in
* all runs. Everything else is evaluated, so that a worker can make the data from this alone.
*/
function recipeOf(source, files, path, report) {
	const { data, evaluation, validation } = source;
	if (data === void 0) return void 0;
	const held = evaluation?.inputs !== void 0 && evaluation.targets !== void 0 ? {
		inputs: evaluation.inputs,
		targets: evaluation.targets
	} : void 0;
	const own = validation === "evaluation" ? void 0 : validation;
	const drawn = samplesDrawn(data);
	if (data.each === "epoch") checkEach(source, drawn, path, report);
	const parts = [held, own].filter((part) => part !== void 0);
	if (data.vary) checkVary(source, path, report);
	const decided = drawn || isDrawnSplit(evaluation?.split) || parts.some(samplesDrawn);
	if (data.scaling) checkScaling(source, path, report);
	const folds = evaluation?.split?.folds !== void 0;
	if (folds) checkFolds(source, path, report);
	const made = decided || folds || data.scaling !== void 0;
	if (!made && data.vary === void 0) return void 0;
	try {
		const recipe = {
			...prepareSamples(data, files),
			...data.each && { each: data.each },
			...data.scaling && { scaling: scalingOf(data.scaling) },
			...evaluation?.split && { evaluation: { split: evaluation.split } },
			...held && { evaluation: prepareSamples(held, files) },
			...validation === "evaluation" && { validation },
			...own && { validation: prepareSamples(own, files) }
		};
		if (data.scaling) tryScaling(recipe, path, report);
		return {
			...made && { recipe },
			...data.vary && { varied: {
				...recipe,
				vary: data.vary
			} },
			inputsDrawn: isDrawn(data.inputs),
			sameRows: !decided && !folds && data.vary === void 0
		};
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function prepareSamples({ inputs, targets }, files) {
	const drawn = isDrawn(inputs);
	const context = { files };
	return {
		inputs: prepare(inputs, context),
		targets: prepare(targets, drawn ? context : {
			...context,
			inputs: evaluate(inputs, context)
		}, drawn)
	};
}
/** What cannot be said of data that are drawn anew in every epoch. */
function checkEach(source, drawn, path, report) {
	const at = [
		...path,
		"data",
		"each"
	];
	if (!drawn) report(at, "asks for other data in each epoch, but nothing of inputs and targets is drawn by the seed");
	if (source.evaluation?.split !== void 0) report([
		...path,
		"evaluation",
		"split"
	], "takes samples out of data that are other ones in each epoch; give the evaluation inputs and targets of its own");
}
/** What cannot be asked of a run that is one training for each fold. */
function checkFolds({ data, probes }, path, report) {
	const [probe] = Object.keys(probes ?? {});
	if (probe !== void 0) report([
		...path,
		"probes",
		probe
	], "asks a model, and with folds each run has as many as there are folds; ask a metric, or hold samples out by another split");
	if (data?.vary) report([
		...path,
		"data",
		"vary"
	], "asks for data like these, and each fold is trained on other rows already; leave one of both out");
}
/** What a second series with other rows cannot be of. */
function checkVary({ data, variants }, path, report) {
	const at = [
		...path,
		"data",
		"vary"
	];
	if (data?.each === "epoch") report(at, "asks for data like these, and the data are other ones in every epoch already; leave it out");
	const other = Object.entries(variants).find(([, v]) => !isModel(v));
	if (other !== void 0) report(at, `draws the rows that models are trained on; "${other[0]}" is a program or a table, which no one but itself gives its data`);
}
/** Reports what a scaler finds wrong in the data, before a run does. */
function tryScaling(recipe, path, report) {
	try {
		makeData(recipe, drawOf({
			suite: "",
			problem: "",
			seed: 1
		}));
	} catch (error) {
		if (error instanceof DataError || error instanceof SplitError) return;
		report([
			...path,
			"data",
			"scaling"
		], error.message);
	}
}
const scalingOf = ({ inputs, targets }) => ({
	...inputs !== void 0 && { inputs: scalerOf(inputs) },
	...targets !== void 0 && { targets: scalerOf(targets) }
});
/** What cannot be scaled. */
function checkScaling({ data, metrics, variants }, path, report) {
	const at = [
		...path,
		"data",
		"scaling"
	];
	if (data?.each === "epoch") report(at, "is fitted on the rows that are trained on, and they are other ones in every epoch; scale them by \"scale\" and \"shift\"");
	if (data?.scaling?.targets === void 0) return;
	const classes = [
		...binaryMetrics,
		...categoricalMetrics,
		...sparseMetrics
	];
	const [id] = Object.entries(metrics ?? {}).find(([, m]) => m.metric && classes.includes(m.metric)) ?? [];
	if (id !== void 0) report([...at, "targets"], `scales targets that the metric ${id} takes for classes; leave it out`);
	if (!Object.values(variants).some(isModel)) report(at, "is for models; a program scales its data itself");
}
// src/suite/watched.ts
/** The metrics that a training watches, one for each callback that does so. */
const watchedMetrics = ({ earlyStopping, bestCheckpoint, reduceOnPlateau }) => Object.entries({
	earlyStopping,
	bestCheckpoint,
	reduceOnPlateau
}).flatMap(([callback, options]) => {
	const { monitor = "valLoss", output } = options ?? {};
	const metric = monitoredMetric(monitor);
	return metric === void 0 ? [] : [{
		callback,
		monitor,
		metric,
		held: metric !== monitor,
		output
	}];
});
/** What the value of a watched metric is called among those of an epoch. */
const watchedKey = ({ monitor, output = "" }) => `${monitor}/${output}`;
// src/suite/resolve-watched.ts
/**
* Reports what keeps the callbacks of a training from watching what they name.
*
* @param path of the variant
*/
function checkWatched(training, { targets, held, ports }, path, report) {
	const { earlyStopping, bestCheckpoint, reduceOnPlateau } = training;
	const watched = watchedMetrics(training);
	for (const [callback, options] of Object.entries({
		earlyStopping,
		bestCheckpoint,
		reduceOnPlateau
	})) {
		if (options?.output === void 0 || watched.some((w) => w.callback === callback)) continue;
		report(path, `${callback} watches ${options.monitor ?? "valLoss"}, which is that of all targets together; leave "output" out, or watch a metric, such as the one of the loss's name`);
	}
	for (const { callback, metric, held: ofHeld, output } of watched) {
		if (ports !== void 0 && output === void 0) {
			report(path, `${callback} watches a metric, and there are several targets; say which one it is about, output: ${ports[0]?.name}, or watch loss or valLoss, which are those of all`);
			continue;
		}
		const place = placeOfOutput(output, ports, [
			...path,
			"training",
			callback,
			"output"
		], report);
		const of = ofHeld ? held : targets;
		if (of === void 0 || output !== void 0 && place === void 0) continue;
		const wrong = targetIssue(metric, place === void 0 ? of : targetPart(of, place));
		if (wrong !== void 0) report(path, `${callback} watches a metric that cannot be taken: ${wrong}`);
	}
}
// src/suite/resolve-problem.ts
/** Where every variant is a program there is nothing that a model is trained on. */
const noData = {
	shape: [0],
	values: []
};
/**
* The most batches that one run may train. A step of the smallest model takes about a microsecond, so that this many take
* a quarter of an hour at best; more than that was a slip of the pen.
*/
const maxSteps = 1e9;
/** A problem with its data, and its variants. */
function resolveProblem(id, source, suite, files, context, code) {
	const { report } = context;
	const path = ["problems", id];
	const variantIds = Object.keys(source.variants);
	if (source.data === void 0) return resolveProgramsOnly(id, source, files, context);
	const names = {
		suite: suite.id ?? suite.name,
		problem: source.id ?? id,
		seed: 1
	};
	const draw = drawOf(names);
	const ofData = source.data.each === "epoch" ? drawOf(names, 1) : draw;
	const [inputsName, targetsName] = partNames.data;
	const given = {
		inputs: array(source.data.inputs, files, [
			...path,
			"data",
			"inputs"
		], report, {
			draw: ofData,
			name: inputsName
		}),
		targets: void 0
	};
	given.targets = column$1(array(source.data.targets, files, [
		...path,
		"data",
		"targets"
	], report, {
		draw: ofData,
		name: targetsName,
		...given.inputs && { inputs: given.inputs }
	}));
	if (variantIds.length === 0) report([...path, "variants"], "needs at least one variant");
	if (Object.keys({
		...source.probes,
		...source.metrics
	}).length === 0) report([...path, "probes"], "needs at least one probe, or a metric in metrics");
	const ports = endsOf(given.inputs, given.targets);
	const variants = variantIds.flatMap((v) => {
		const variant = source.variants[v];
		const at = [
			...path,
			"variants",
			v
		];
		const problem = {
			id,
			ends: {
				sample: given.inputs?.shape.slice(1),
				...ports
			},
			folder: files.folder
		};
		if (variant === void 0 || !isModel(variant)) return [];
		return resolveModelVariant(v, variant, problem, suite, at, report, code) ?? [];
	});
	if (given.inputs === void 0 || given.targets === void 0) return void 0;
	const data = {
		inputs: given.inputs,
		targets: given.targets
	};
	const { inputs, targets, evaluation, kept } = resolveEvaluation(source, data, files, draw, path, report);
	if (inputs.shape.length < 2) report([
		...path,
		"data",
		"inputs"
	], `is ${formatShape(inputs.shape)}; needs samples × …`);
	if (targets.shape.length < 2) report([
		...path,
		"data",
		"targets"
	], `is ${formatShape(targets.shape)}; needs samples × outputs`);
	if (inputs.shape.length > 0 && targets.shape.length > 0 && inputs.shape[0] !== targets.shape[0]) report([
		...path,
		"data",
		"targets"
	], `has ${targets.shape[0]} samples where inputs has ${inputs.shape[0]}`);
	for (const v of variants) {
		const kept = Math.floor((inputs.shape[0] ?? 0) * (1 - v.training.validationSplit));
		if (kept < 1) report([
			...path,
			"variants",
			v.id
		], `validationSplit ${v.training.validationSplit} leaves no sample to train on`);
		const steps = Math.ceil(kept / v.training.batchSize) * v.training.epochs;
		if (steps > maxSteps) report([
			...path,
			"variants",
			v.id
		], `trains ${steps} batches, epochs times batches of an epoch; at most ${maxSteps}: take fewer epochs, larger batches or fewer samples`);
	}
	const validation = resolveValidation(source, data, evaluation, files, draw, path, report);
	if (validation !== void 0 && evaluation !== void 0 && sameSamples(validation, evaluation)) context.remark([...path, "validation"], "holds the samples that the metrics are taken on: whatever is chosen by its loss, the epoch at which training ends or a setting, is chosen on the test set");
	for (const v of variants) {
		const at = [
			...path,
			"variants",
			v.id
		];
		for (const issue of callbackIssues(v.training, validation !== void 0)) report(at, issue);
		for (const { path: within, message } of lossIssues(v.training, ports.targets ?? [])) report([
			...at,
			"training",
			...within
		], message);
		const { validationSplit } = v.training;
		const trained = Math.floor((inputs.shape[0] ?? 0) * (1 - validationSplit));
		const last = (of) => rowsFrom(of, trained);
		const held = validation?.targets ?? (validationSplit > 0 ? last(targets) : void 0);
		checkWatched(v.training, {
			targets,
			held,
			ports: ports.targets
		}, at, report);
		if (ports.targets !== void 0) {
			if (v.training.classWeight !== void 0) report(at, "classWeight is for one target of classes, as in Keras, and there are several targets; write sampleWeight, a number for each sample, which multiplies the losses of all targets");
			continue;
		}
		if (validationSplit === 0 || validation !== void 0 || evaluation === void 0) continue;
		if (sameSamples({
			inputs: last(inputs),
			targets: last(targets)
		}, evaluation)) context.remark(at, "validationSplit holds out the samples that the metrics are taken on: whatever is chosen by their loss, the epoch at which training ends or a setting, is chosen on the test set");
	}
	for (const issue of markIssues(source.marks ?? {}, dataNames(source))) report([
		...path,
		"marks",
		issue.name
	], issue.message);
	const recipe = recipeOf(source, files, path, report);
	const all = recipe?.sameRows === false;
	const trained = variants.map((v) => weighted(v, id, source, suite, data, all ? void 0 : kept, files, context));
	const rowsTold = all && trained.some((v) => v.sampleWeight);
	if (source.data.vary && rowsTold) report([
		...path,
		"data",
		"vary"
	], "draws the rows that are trained on, and each has a weight of its own (sampleWeight); leave one of both out");
	if (source.data.scaling && (ports.inputs || ports.targets)) report([
		...path,
		"data",
		"scaling"
	], "is for inputs and targets without names; scale the parts of named ones by \"scale\" and \"shift\"");
	const probes = Object.entries(source.probes ?? {}).flatMap(([p, s]) => resolveProbe(p, s, {
		inputs: data.inputs,
		targets,
		ports,
		variants: variantIds,
		drawn: recipe?.inputsDrawn ?? false
	}, files, [
		...path,
		"probes",
		p
	], context) ?? []);
	const probed = {
		probes,
		inputs,
		targets
	};
	const metrics = resolveMetrics(source, evaluation, variantIds, path, context, ports.targets, probed);
	const problem = {
		id,
		title: source.title,
		inputs,
		targets,
		...(ports.inputs || ports.targets) && { ports },
		probes,
		...evaluation && { evaluation },
		...validation && { validation },
		...recipe?.recipe && { recipe: {
			...recipe.recipe,
			...rowsTold && { weighted: true }
		} },
		...rowsTold && kept && { rows: kept },
		...metrics.length > 0 && { metrics },
		...source.marks && { marks: source.marks },
		...source.note !== void 0 && { note: source.note }
	};
	const measured = measuredIds(problem, sizeOf(targets.shape.slice(1)));
	return {
		problem,
		...recipe?.varied && { varied: {
			...problem,
			recipe: recipe.varied
		} },
		variants: inOrder(variantIds, [...trained, ...resolveGiven(source, files.folder, measured, path, report)])
	};
}
/**
* A variant with the weights of its samples, where it gives some.
*
* @param kept the rows of the data that are trained on; all of them when it is left out
*/
function weighted(variant, problem, source, suite, data, kept, files, { report }) {
	const path = [
		"problems",
		problem,
		"variants",
		variant.id
	];
	const own = source.variants[variant.id]?.training?.sampleWeight;
	const given = own ?? suite.defaults?.training?.sampleWeight;
	const issue = classWeightIssue(variant.training, data.targets, given !== void 0);
	if (issue !== void 0) report(path, issue);
	if (given === void 0) return variant;
	const at = own === void 0 ? ["defaults"] : path;
	const all = resolveWeights(given, data.inputs, source.data !== void 0 && isDrawn(source.data.inputs), files, [
		...at,
		"training",
		"sampleWeight"
	], report);
	if (all === void 0) return variant;
	return {
		...variant,
		sampleWeight: kept === void 0 ? all : kept.map((row) => all[row])
	};
}
/** The names of several inputs and targets. */
function endsOf(inputs, targets) {
	const [ofInputs, ofTargets] = [inputs && portsOf(inputs), targets && portsOf(targets)];
	return {
		...ofInputs && { inputs: ofInputs },
		...ofTargets && { targets: ofTargets }
	};
}
/** Metrics and probes of a problem, with how many numbers each has. */
const measuredIds = (problem, outputs) => new Map([...problem.probes.map((p) => [p.id, p.output?.size ?? outputs]), ...(problem.metrics ?? []).map((m) => [m.id, 1])]);
const inOrder = (ids, variants) => variants.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
/** A problem without data: its variants are programs, and its metrics are what they give. */
function resolveProgramsOnly(id, source, files, context) {
	const { report } = context;
	const path = ["problems", id];
	const variantIds = Object.keys(source.variants);
	if (variantIds.length === 0) report([...path, "variants"], "needs at least one variant");
	const models = Object.entries(source.variants).filter(([, v]) => isModel(v));
	if (models.length > 0) {
		report(path, `needs "data": ${someOf(models.map(([v]) => v))} ${models.length > 1 ? "are models" : "is a model"}`);
		return;
	}
	for (const key of ["probes", "evaluation"]) if (source[key] !== void 0) report([...path, key], "needs \"data\"; what programs give are metrics");
	if (Object.keys(source.metrics ?? {}).length === 0) report([...path, "metrics"], "needs at least one metric, which its programs give");
	const problem = {
		id,
		title: source.title,
		inputs: noData,
		targets: noData,
		probes: [],
		metrics: resolveMetrics(source, void 0, variantIds, path, context),
		...source.note !== void 0 && { note: source.note }
	};
	return {
		problem,
		variants: resolveGiven(source, files.folder, measuredIds(problem, 1), path, report)
	};
}
/** The samples from one on. */
function rowsFrom({ shape, values }, from) {
	const samples = shape[0] ?? 0;
	const size = values.length / Math.max(1, samples);
	return {
		shape: [samples - from, ...shape.slice(1)],
		values: values.slice(from * size)
	};
}
const sameSamples = (a, b) => a === b || a.inputs.values.length === b.inputs.values.length && contentHash([a.inputs, a.targets]) === contentHash([b.inputs, b.targets]);
// src/suite/streams.ts
/**
* The names from which an experiment's random numbers are derived: those of suite, problem and variant, or the `id` that
* one of them keeps from the time before it was renamed.
*/
function streamNames(source, problem, variant) {
	const owner = source.problems[problem];
	return {
		suite: source.id ?? source.name,
		problem: owner?.id ?? problem,
		variant: owner?.variants[variant]?.id ?? variant
	};
}
/** Reports an id that is also what another problem of the suite, or variant of the problem, draws its numbers by. */
function checkIds(source, report) {
	checkUnique(source.problems, ["problems"], "problem", report);
	for (const [id, problem] of Object.entries(source.problems)) checkUnique(problem.variants, [
		"problems",
		id,
		"variants"
	], "variant", report);
}
function checkUnique(members, path, kind, report) {
	const owners = /* @__PURE__ */ new Map();
	for (const [name, { id }] of Object.entries(members)) {
		const other = owners.get(id ?? name);
		owners.set(id ?? name, name);
		if (other === void 0) continue;
		const [at, rival] = id === void 0 ? [other, name] : [name, other];
		report([
			...path,
			at,
			"id"
		], `is what the ${kind} "${rival}" derives its random numbers from; two may not draw the same ones`);
	}
}
// src/suite/varied.ts
/**
* The experiment of the second series, whose seeds also draw the rows that are trained on. It has the streams of the first for
* all else, so that what differs between the two series is the data.
*
* @param problem with the recipe of the second series
* @param kept whether the suite keeps an older name for the streams
* @returns none for a variant that is not trained here
*/
function variedExperiment(problem, variant, streams, kept) {
	const { recipe } = problem;
	if ("program" in variant || "imported" in variant || recipe?.vary === void 0) return [];
	const names = {
		...streams,
		seed: 1
	};
	const { scaling: _, ...unscaled } = recipe;
	const typical = {
		...problem,
		...makeData(unscaled, drawOf(names))
	};
	return [{
		id: `${problem.id}/${variant.id} on other data`,
		...kept && { streams },
		problem: typical,
		variant,
		varied: recipe.vary,
		hash: hashOf(streams, typical, variant)
	}];
}
// src/suite/resolve.ts
/**
* Merges defaults, evaluates the data and checks what the schema cannot: references, shapes, widths.
* Every problem goes to `report`; the result is to be used only when there was none.
*
* @param folder the suite's folder, for CSV files
*/
function resolveSuite(source, folder, report, { code, textOf } = {}) {
	const remarks = [];
	const remark = (path, message) => remarks.push({
		path,
		message
	});
	const context = {
		suite: source,
		report,
		remark,
		textOf
	};
	const files = openDataFiles(folder);
	const problems = [];
	const experiments = [];
	const varied = [];
	for (const issue of markIssues(source.defaults?.marks ?? {}, settingNames(source.defaults ?? {}))) report([
		"defaults",
		"marks",
		issue.name
	], issue.message);
	if (Object.keys(source.problems).length === 0) report(["problems"], "needs at least one problem");
	checkIds(source, report);
	for (const [id, problemSource] of Object.entries(source.problems)) {
		const resolved = resolveProblem(id, problemSource, source, files, context, code);
		if (resolved === void 0) continue;
		problems.push(resolved.problem);
		for (const variant of resolved.variants) {
			const { problem } = resolved;
			const streams = streamNames(source, id, variant.id);
			const kept = streams.suite !== source.name || streams.problem !== id || streams.variant !== variant.id;
			const settings = settingsOf(streams, variant);
			experiments.push({
				id: `${id}/${variant.id}`,
				...kept && { streams },
				problem,
				variant,
				hash: hashOf(streams, problem, variant),
				...settings !== void 0 && { settings },
				...!("program" in variant || "imported" in variant) && { content: contentOf(problem, variant) }
			});
			if (resolved.varied) varied.push(...variedExperiment(resolved.varied, variant, streams, kept));
		}
	}
	checkComparisons(source, report);
	const { claims, equivalences } = resolveClaims(source, report);
	const conclusions = resolveConclusions(source, report);
	const { margin } = source.baseline ?? { margin: {} };
	const meaning = {
		name: source.name,
		version: source.version,
		seeds: source.seeds,
		problems,
		experiments: experiments.map((e) => [e.id, e.hash]),
		claims,
		...equivalences.length > 0 && { equivalences },
		margin,
		...varied.length > 0 && { varied: varied.map((e) => [e.id, e.hash]) },
		...code && { code: code.hash }
	};
	const { title: sourceTitle, author, url, published } = source.source;
	return {
		name: source.name,
		version: source.version,
		title: source.title,
		source: {
			title: sourceTitle,
			...author !== void 0 && { author },
			...url !== void 0 && { url },
			...published !== void 0 && { published }
		},
		seeds: source.seeds,
		defects: source.defects ?? [],
		problems,
		experiments,
		...varied.length > 0 && { varied },
		claims,
		equivalences,
		conclusions,
		remarks,
		margin: {
			...margin.absolute !== void 0 && { absolute: margin.absolute },
			...margin.relative !== void 0 && { relative: margin.relative }
		},
		hash: contentHash(meaning)
	};
}
// src/suite/same-value.ts
/** The first place at which two values of a suite in code differ. Functions are not compared: they build models. */
function findDifference(first, second, path = []) {
	if (Object.is(first, second) || typeof first === "function" && typeof second === "function") return void 0;
	if (!isObject(first) || !isObject(second)) return {
		path,
		first,
		second
	};
	const isList = Array.isArray(first);
	if (isList !== Array.isArray(second)) return {
		path,
		first,
		second
	};
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(first), ...Object.keys(second)])];
	for (const key of keys) {
		const at = [...path, isList ? Number(key) : key];
		const found = findDifference(first[key], second[key], at);
		if (found !== void 0) return found;
	}
}
const isObject = (value) => typeof value === "object" && value !== null;
// src/suite/load.ts
const maxIssues = 100;
/** The names that a suite's file may have. A folder may hold one such file. */
const suiteNames = [
	"suite.yaml",
	"suite.ts",
	"suite.mts",
	"suite.js",
	"suite.mjs"
];
/** Whether a suite's file may have this name. */
const isSuiteName = (name) => suiteNames.includes(name);
/** Names of the suite's files that lie in a folder; a folder that is one suite has one. */
const suitesIn = (folder) => suiteNames.filter((n) => existsSync(path.join(folder, n)));
/**
* A folder stands for the one of these files that is in it; for a suite.yaml when there is none, so that this is what
* is
* missing.
*
* @throws SuiteError when there are two: which one is meant cannot be told
*/
function suiteFile(given) {
	if (!existsSync(given) || !statSync(given).isDirectory()) return given;
	const [name = "suite.yaml", second] = suitesIn(given);
	const file = path.join(given, name);
	if (second !== void 0) throw new SuiteError([{
		file,
		line: 1,
		column: 1,
		path: [],
		message: `lies beside ${second}, and a folder holds one suite; name the file that is meant, or remove one`
	}]);
	requireWithin(given, file);
	return file;
}
/**
* The folder was named and not the file: a link in it must not show what lies elsewhere on the machine. Its text would
* stand in messages.
*
* @throws SuiteError
*/
function requireWithin(folder, file) {
	const refuse = (message) => {
		throw new SuiteError([{
			file,
			line: 1,
			column: 1,
			path: [],
			message
		}]);
	};
	let within = true;
	try {
		within = liesBelow(folder, file);
	} catch (error) {
		refuse(`cannot be opened (${systemCode(error) ?? messageOf(error)})`);
	}
	if (!within) refuse("is a link that leads out of the suite's folder; name the file itself, or put it here");
}
/**
* Reads a suite's file into its source, as the schema has it. A file that is code is run.
*
* @throws SuiteError with every issue that the schema finds.
*/
function readSource(file) {
	if (!isCode(file)) return parseSource(file, readText(file));
	const { value, hash, file: absolute } = loadCode(file);
	const locate = () => ({
		line: 1,
		column: 1
	});
	const found = [];
	const lowered = lowerSuite(value, (at, message) => found.push({
		path: at,
		message
	}));
	if (found.length > 0) throw collect(file, locate, found);
	const parsed = parseWith(codeSuiteSchema, lowered);
	if (!parsed.success) throw collect(file, locate, parsed.error.issues.slice(0, maxIssues).flatMap((i) => explainIssue(i, lowered)));
	const changed = findDifference(lowered, lowerSuite(loadCode(file).value, () => {}));
	if (changed !== void 0) throw collect(file, locate, [{
		path: changed.path,
		message: unstable(changed)
	}]);
	return {
		source: parsed.data,
		locate,
		code: {
			file: absolute,
			hash
		}
	};
}
function unstable({ first, second }) {
	return `is ${[first, second].map((value) => typeof value === "object" ? "another form" : someOf([String(value)])).join(" in one reading of the file and ")} in the next; data must not change from reading to reading, so draw them by seeded('a name') from seedgate in place of Math.random(), or keep them in a file beside the suite`;
}
/** The same for the text of a YAML suite. */
function parseSource(file, text) {
	const { value, locate, textOf } = parseSuiteText(file, text);
	const parsed = parseWith(suiteSchema, value);
	if (parsed.success) return {
		source: parsed.data,
		locate,
		textOf
	};
	throw collect(file, locate, parsed.error.issues.slice(0, maxIssues).flatMap((i) => explainIssue(i, value)));
}
/**
* Reads, checks and resolves a suite.
*
* @param given the suite's file, or its folder
* @param options needed for a suite with models that are built by code
* @throws SuiteError with all that is wrong, each with line, column and path.
*/
function loadSuite(given, options) {
	const file = suiteFile(given);
	return resolveRead(file, readSource(file), path.dirname(file), options);
}
/** Resolves a YAML suite from text; data files are looked for in `folder`. */
function resolveText(file, text, folder) {
	return resolveRead(file, parseSource(file, text), folder);
}
/** Resolves what was read; see `loadSuite`. */
function resolveRead(file, read, folder, options) {
	const issues = [];
	const inspect = options?.inspect ?? (() => {
		throw new Error("cannot be built here: this call reads suites without loading TensorFlow");
	});
	const resolved = resolveSuite(read.source, folder, (where, message) => issues.push({
		path: where,
		message
	}), {
		...read.textOf && { textOf: read.textOf },
		...read.code && { code: {
			...read.code,
			inspect
		} }
	});
	if (issues.length > 0) throw collect(file, read.locate, issues);
	return {
		...resolved,
		file,
		locate: read.locate
	};
}
function collect(file, locate, issues) {
	const placed = issues.slice(0, maxIssues).map((i) => ({
		file,
		...locate(i.path),
		path: i.path,
		message: i.message
	}));
	placed.sort((a, b) => a.line - b.line || a.column - b.column);
	return new SuiteError(placed);
}
// src/suite/alternatives.ts
/**
* Every alternative that a suite lists for a setting marked as assumed, each resolved to a suite of its own.
*
* @param options needed for a suite with models that are built by code
* @throws SuiteError when an alternative is no valid value of its setting
*/
function alternatives(given, options) {
	const file = suiteFile(given);
	const read = readSource(file);
	const { source, locate } = read;
	const found = [];
	const collect = (where, marked, at, experiments) => {
		for (const [setting, mark] of Object.entries(marked.marks ?? {})) {
			if (mark === "stated" || mark === void 0) continue;
			(mark.alternatives ?? []).forEach((value, i) => {
				const issuePath = [
					...at,
					"marks",
					setting,
					"alternatives",
					i
				];
				const changed = copy(source);
				set(at, changed, setting, value);
				const place = {
					file,
					...locate(issuePath),
					path: issuePath
				};
				const parsed = codeSuiteSchema.safeParse(changed);
				if (!parsed.success) throw new SuiteError([{
					...place,
					message: `is no value for ${setting}: ${parsed.error.issues[0]?.message}`
				}]);
				let suite;
				try {
					suite = resolveRead(file, {
						...read,
						source: parsed.data
					}, path.dirname(file), options);
				} catch (error) {
					if (!(error instanceof SuiteError)) throw error;
					throw new SuiteError(error.issues.map(({ message }) => ({
						...place,
						message
					})));
				}
				found.push({
					where,
					setting,
					why: mark.assumed,
					value,
					experiments,
					suite
				});
			});
		}
	};
	const all = Object.entries(source.problems).flatMap(([p, problem]) => Object.keys(problem.variants).map((v) => `${p}/${v}`));
	if (source.defaults !== void 0) collect("defaults", source.defaults, ["defaults"], all);
	for (const [p, problem] of Object.entries(source.problems)) {
		const own = Object.keys(problem.variants).map((v) => `${p}/${v}`);
		collect(p, problem, ["problems", p], own);
		for (const [v, variant] of Object.entries(problem.variants)) collect(`${p}/${v}`, variant, [
			"problems",
			p,
			"variants",
			v
		], [`${p}/${v}`]);
	}
	return found;
}
/** A copy that shares no mapping and no list; functions are kept. */
function copy(value) {
	if (Array.isArray(value)) return value.map(copy);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, copy(v)]));
}
/** Gives one setting another value, where its mark stands: in the defaults, in a problem or in a variant of it. */
function set(at, source, setting, value) {
	const [, problemId = "", , variantId] = at;
	const problem = source.problems[problemId];
	if (at[0] === "problems" && variantId === void 0) {
		Object.assign((setting === "evaluation" ? problem : problem?.data) ?? {}, { [setting]: value });
		return;
	}
	const target = variantId === void 0 ? source.defaults : problem?.variants[variantId];
	if (target.command !== void 0) {
		setOfProgram(target, setting, value);
		return;
	}
	if (setting === "layers") {
		target.layers = value;
		return;
	}
	const training = target.training ?? {};
	const parts = setting.split(".");
	const head = parts[0];
	const holder = head in training ? training : target.layers;
	if (parts.length === 1) holder[head] = value;
	else holder[head][parts[1]] = value;
}
/** Gives a program another argument (`command.--lr`), variable (`environment.NAME`) or setting (`override`). */
function setOfProgram(target, setting, value) {
	const [head = "", ...rest] = setting.split(".");
	const name = rest.join(".");
	if (name === "") target[setting] = value;
	else if (head === "environment") Object.assign(target.environment ?? {}, { [name]: String(value) });
	else {
		const words = target.command;
		target.command = words.map((word, i) => word.startsWith(`${name}=`) ? `${name}=${value}` : words[i - 1] === name ? String(value) : word);
	}
}
// src/suite/eager-only.ts
/** Why the compiled engine cannot train a model, so that the eager one does, whichever was asked for; nothing where it can. */
function eagerReason({ layers, training }) {
	if (layers.some((layer) => {
		const { options } = unwrapped(layer);
		return "stateful" in options && options.stateful === true;
	})) return "a stateful layer hands its states from batch to batch";
	const watched = watchedMetrics(training).find(({ held }) => !held);
	return watched && `${watched.callback} watches ${watched.monitor} of what each batch is given in training`;
}
// src/suite/experiment.ts
const isProgram = (experiment) => "program" in experiment.variant;
const isImported = (experiment) => "imported" in experiment.variant;
const isNative = (experiment) => !isProgram(experiment) && !isImported(experiment);
/** The experiments of a suite whose models are trained here; the others are programs. */
const nativeExperiments = (suite) => suite.experiments.filter(isNative);
// src/suite/loss-of.ts
/**
* The loss of a target.
*
* @param target its name, where the problem has several
* @throws Error when it has none, which a suite's check has made sure of
*/
function lossOf({ loss }, target = "") {
	const own = typeof loss === "string" ? loss : loss[target];
	if (own === void 0) throw new Error(`there is no loss for the target ${target}`);
	return own;
}
export { mixesSamples as $, targetPart as A, monitoredMetric as B, layerNames as C, float32 as D, convertGraph as E, binaryMetrics as F, allSplits as G, foldsOf as H, classMetrics as I, scaleBack as J, applyScaler as K, measureNames as L, portPlaces as M, sizeOfModel as N, InitError as O, probedSamples as P, directions as Q, metricDirections as R, scheduleKinds as S, readBytes as T, makeEpochData as U, sparseMetrics as V, makeFolds as W, dataStreamName as X, scalerOf as Y, placedLayerSchema as Z, commonOptimizerOptions as _, defineSuite as _t, nativeExperiments as a, readNpy as at, optimizerSource as b, formatPath as bt, isSuiteName as c, explainCsvError as ct, resolveText as d, contentHash as dt, unwrapped as et, suiteFile as f, explainIssue as ft, watchedMetrics as g, seeded as gt, watchedKey as h, loadCode as ht, isProgram as i, unmarked as it, givesStates as j, resolveLayers as k, loadSuite as l, formatShape as lt, suitesIn as m, isCode as mt, isImported as n, endsOf$1 as nt, eagerReason as o, decimal as ot, suiteNames as p, parseWith as pt, fitScaler as q, isNative as r, sidesOf as rt, alternatives as s, csvOptions as st, lossOf as t, factsOf as tt, readSource as u, sizeOf as ut, optimizerKinds as v, SuiteError as vt, readModelFile as w, defaultOf as x, optimizerNames as y, formatIssue as yt, monitorDirection as z };
