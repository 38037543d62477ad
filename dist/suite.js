import { i as __toESM } from "./rolldown-runtime.js";
import { S as systemCode, _ as liesBelow, d as generatorOf, n as printable, u as sha256, x as messageOf } from "./base.js";
import { t as require_picomatch } from "./vendor/picomatch.js";
import { t as parse } from "./vendor/es-module-lexer.js";
import { t as require_dist } from "./vendor/sucrase.js";
import { t as require_dist$1 } from "./vendor/yaml.js";
import { t as closestMatch } from "./vendor/leven.js";
import { S as union, _ as optional, b as string, c as custom, d as json, f as lazy, h as number$1, i as _enum, l as discriminatedUnion, n as ZodDefault, o as array$1, p as literal, r as ZodObject, s as boolean, t as date, u as int, v as record, w as url, x as tuple, y as strictObject } from "./vendor/zod.js";
import { n as CsvError, t as parse$1 } from "./vendor/csv-parse.js";
import { t as unzipSync } from "./vendor/fflate.js";
import { n as readRuns, t as readTable } from "./tables.js";
import { createRequire, isBuiltin } from "node:module";
import { accessSync, closeSync, constants, existsSync, fstatSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";
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
	const [imports] = parse(plain, file);
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
const maxDepth = 64;
const tooDeep = `nested deeper than ${maxDepth} levels`;
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
		if (i === lineStart && nestIndents(indents, text, i) > maxDepth) return {
			line,
			column: 1
		};
		const c = text.charCodeAt(i);
		if (c === 10) {
			line++;
			lineStart = i + 1;
		} else if (c === 91 || c === 123) depth++;
		else if ((c === 93 || c === 125) && depth > 0) depth--;
		if (depth > maxDepth) return {
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
	if (typeof value === "number" && !Number.isFinite(value)) return named(value);
	const plain = (_, part) => typeof part === "number" && !Number.isFinite(part) ? String(part) : part;
	const text = JSON.stringify(value, plain) ?? String(value);
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
/** A number that is not finite, with how a suite may have come to hold it. */
function named(value) {
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
function oneOf(got, allowed) {
	return `${typeof got === "string" ? didYouMean(got, allowed) : ""}expected one of ${allowed.join(", ")}; got ${show(got)}`;
}
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
	if (meant) return first.errors.flatMap((e) => explainIssue(e, root, path));
	const allowed = alternatives$1(issue.errors);
	if (keys.length === 1) return [{
		path: [...path, keys[0] ?? ""],
		message: oneOf(keys[0], allowed)
	}];
	return [{
		path,
		message: oneOf(got, allowed)
	}];
}
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
*/
function parseWith(schema, value) {
	return schema.safeParse(value, { error: (issue) => {
		if (issue.code === "unrecognized_keys" && issue.inst instanceof ZodObject) issue.known = Object.keys(issue.inst.shape);
	} });
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
			if (issue.errors.length === 0) return [{
				path,
				message: got === void 0 ? "is missing" : issue.message.replace(/^Invalid input$/, `is not known: ${show(got)}`)
			}];
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
		for (const part of ["data", "evaluation"]) {
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
			input: lowerNumbers(probe.input, [
				...path,
				id,
				"input"
			], report)
		}];
	}));
}
function lowerData(data, path, report) {
	const lowered = { ...data };
	for (const name of ["inputs", "targets"]) if (name in data) lowered[name] = lowerNumbers(data[name], [...path, name], report);
	return lowered;
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
// src/suite/canonical.ts
/** JSON with sorted keys and no undefined: equal content gives equal text. */
function canonical(value) {
	const parts = [];
	write(value, (text) => parts.push(text));
	return parts.join("");
}
/**
* SHA-256 of the canonical text, in hex. The text is never there as a whole: that of large data is longer than a
* string can be.
*/
function contentHash(value) {
	const hash = createHash("sha256");
	let parts = [];
	write(value, (text) => {
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
function write(value, put) {
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
				write(v ?? null, put);
			});
		}
		put("]");
	} else if (value !== null && typeof value === "object") {
		const entries = Object.entries(value).filter(([, v]) => v !== void 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
		put("{");
		entries.forEach(([k, v], i) => {
			put(`${i > 0 ? "," : ""}${JSON.stringify(k)}:`);
			write(v, put);
		});
		put("}");
	} else put(Object.is(value, -0) ? "-0" : JSON.stringify(value) ?? "null");
}
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
		parse$1(text, {
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
	if (twice !== void 0) throw new Error(`the column "${shown(twice)}" is listed twice`);
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
	return `"${shown(cell)}" is not a finite number${hint}`;
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
		throw new Error(`the label "${shown(twice)}" is listed twice`);
	}
	const places = [];
	readCells(folder, file, [column], (cell) => {
		const place = known.get(cell);
		if (place === void 0) return `"${shown(cell)}" is none of the labels ${someOf(labels)}`;
		if (places.push(place) > 2e7) throw new Error(`"${file}" holds more than ${maxElements} labels`);
	});
	return places;
}
const shown = (cell) => someOf([cell]);
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
			throw new Error(`"${file}" line ${line}, column "${shown(columns[i])}": ${wrong}`);
		});
		return null;
	};
	try {
		parse$1(text, {
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
	if (twice !== void 0) throw new Error(`"${file}" has two columns named "${shown(twice)}"; give each a name of its own`);
	const known = new Map(header.map((name, i) => [name, i]));
	return columns.map((name) => {
		const place = known.get(name);
		if (place === void 0) throw new Error(`"${file}" has no column "${shown(name)}"; it has ${someOf(header)}`);
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
/** NumPy's names of types as files have them, without the byte order, and as people write them. */
const types = {
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
/** numpy/lib/format.py: a magic string, two bytes of version, the header's length, a Python dictionary, the numbers. */
function parseNpy(bytes, expected) {
	if (bytes.length < 10 || bytes.toString("latin1", 0, 6) !== "NUMPY") throw new Error("is no .npy file");
	const wide = (bytes[6] ?? 0) > 1;
	const start = wide ? 12 : 10;
	const length = wide ? bytes.readUInt32LE(8) : bytes.readUInt16LE(8);
	const header = bytes.toString("utf8", start, start + length);
	const descr = /'descr':\s*'([<>|=])([a-zA-Z]\d+)'/.exec(header);
	const shapeText = /'shape':\s*\(([\d,\s]*)\)/.exec(header)?.[1];
	const type = types[descr?.[2] ?? ""];
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
		values: numbersOf(type, data, count)
	};
}
function check(expected, shape, type) {
	if (expected.type !== void 0 && expected.type !== type) throw new Error(`holds ${type}; the suite says ${expected.type}`);
	if (expected.shape !== void 0 && formatShape(expected.shape) !== formatShape(shape)) throw new Error(`is ${formatShape(shape)}; the suite says ${formatShape(expected.shape)}`);
}
/** A view of the file's bytes where JavaScript has the type, else a copy in the narrowest type that holds each number. */
function numbersOf(type, data, count) {
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
// src/suite/data.ts
/** A data expression that cannot be evaluated; `path` is relative to the expression. */
var DataError = class extends Error {
	path;
	constructor(path, message) {
		super(message);
		this.path = path;
	}
};
const openDataFiles = (folder) => ({
	folder,
	read: /* @__PURE__ */ new Map(),
	bytes: 0
});
/** Each array may be large, and a suite has many: together they have to fit into memory. */
const maxBytes = 4 * 2 ** 30;
/** A list of numbers takes eight bytes for each, like doubles. */
const bytesOf = (values) => ArrayBuffer.isView(values) ? values.byteLength : 8 * values.length;
/**
* Evaluates where data comes from (see the schema's `DataExpression`) to numbers.
*
* @throws DataError with the path of the part that is wrong.
*/
function evaluate(expression, context, path = []) {
	const result = evaluateOne(expression, context, path);
	context.files.bytes += bytesOf(result.values);
	if (context.files.bytes > maxBytes) throw new DataError(path, `all data of the suite together take more than ${maxBytes / 2 ** 30} GiB`);
	return result;
}
function evaluateOne(expression, context, path) {
	const fail = (message, ...at) => {
		throw new DataError([...path, ...at], message);
	};
	if (typeof expression === "number" || Array.isArray(expression)) try {
		return fromNested(expression);
	} catch (error) {
		return fail(error.message);
	}
	if (expression === "inputs") return context.inputs ?? fail("\"inputs\" can be used in targets and probes only");
	const of = (part, ...at) => evaluate(part, context, [...path, ...at]);
	if ("range" in expression) return range(expression.range, (m) => fail(m, "range"));
	if ("csv" in expression) try {
		const { file, columns } = expression.csv;
		return readOnce(context.files, expression, (folder) => readColumns(folder, file, columns));
	} catch (error) {
		return fail(error.message, "csv");
	}
	if ("npy" in expression || "npz" in expression) {
		const key = "npy" in expression ? "npy" : "npz";
		try {
			return readOnce(context.files, expression, (folder) => readBinary(folder, expression));
		} catch (error) {
			return fail(error.message, key);
		}
	}
	if ("columns" in expression) return stackColumns(expression.columns.map((c, i) => of(c, "columns", i)), (m) => fail(m, "columns"));
	if ("reshape" in expression) {
		const source = of(expression.reshape.of, "reshape", "of");
		const shape = expression.reshape.shape;
		if (sizeOf(shape) !== source.values.length) fail(`${source.values.length} numbers do not fill ${formatShape(shape)}`, "reshape", "shape");
		return {
			shape,
			values: source.values
		};
	}
	if ("scale" in expression) {
		const by = expression.scale.by;
		return map(of(expression.scale.of, "scale", "of"), (v) => v * by);
	}
	if ("shift" in expression) {
		const by = expression.shift.by;
		return map(of(expression.shift.of, "shift", "of"), (v) => v + by);
	}
	if ("sin" in expression) return map(of(expression.sin.of, "sin", "of"), Math.sin);
	if ("step" in expression) return takeStep(of(expression.step.of, "step", "of"), expression.step.at, (m) => fail(m, "step"));
	if ("windows" in expression) {
		const { steps, stride } = expression.windows;
		return windows$1(of(expression.windows.of, "windows", "of"), steps, stride ?? 1, (m) => fail(m, "windows"));
	}
	if ("rowSum" in expression) return rowwise(of(expression.rowSum, "rowSum"), (row) => row.reduce((a, b) => a + b, 0));
	if ("rowProduct" in expression) return rowwise(of(expression.rowProduct, "rowProduct"), (row) => row.reduce((a, b) => a * b, 1));
	if ("rowMean" in expression) return rowwise(of(expression.rowMean, "rowMean"), (row) => row.reduce((a, b) => a + b, 0) / row.length);
	if ("slice" in expression) {
		const { from, to } = expression.slice;
		return slice(of(expression.slice.of, "slice", "of"), from, to, (m) => fail(m, "slice"));
	}
	if ("classes" in expression) {
		const { labels, as } = expression.classes;
		let index;
		try {
			index = readOnce(context.files, expression, (folder) => {
				const values = readClasses(folder, expression.classes);
				return {
					shape: [values.length, 1],
					values
				};
			});
		} catch (error) {
			return fail(error.message, "classes");
		}
		return as === "index" ? index : oneHot(index, labels.length, (m) => fail(m, "classes"));
	}
	const { classes } = expression.oneHot;
	return oneHot(of(expression.oneHot.of, "oneHot", "of"), classes, (m) => fail(m, "oneHot"));
}
/** The same columns of the same file are read once a suite. */
function readOnce({ folder, read }, expression, from) {
	const key = JSON.stringify(expression);
	const known = read.get(key) ?? from(folder);
	read.set(key, known);
	return known;
}
/** from, from + step, … up to and including `to`. */
function range({ from, to, step = 1 }, fail) {
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
function readBinary(folder, expression) {
	const given = "npz" in expression ? expression.npz : typeof expression.npy === "string" ? { file: expression.npy } : expression.npy;
	const real = resolveDataFile(folder, given.file);
	try {
		return "array" in given ? readNpz(real, String(given.array), given) : readNpy(real, given);
	} catch (error) {
		throw new Error(`"${given.file}" ${error.message}`);
	}
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
function windows$1({ shape, values }, steps, stride, fail) {
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
	else if ("build" in source && source.build !== void 0) names.push("build");
	else for (const [kind, options] of Object.entries(source.layers ?? {})) names.push(...Object.keys(options ?? {}).map((option) => `${kind}.${option}`));
	return names;
}
/** What the marks of a problem can be about: how its data are made, and which samples are held out. */
function dataNames({ evaluation }) {
	return [
		"inputs",
		"targets",
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
	"binaryCrossentropy"
];
/** Metrics whose targets are the class itself, a whole number from 0. */
const sparseMetrics = ["sparseCategoricalAccuracy", "sparseCategoricalCrossentropy"];
/** Metrics whose targets have one number for each class. */
const categoricalMetrics = [
	"categoricalAccuracy",
	"categoricalCrossentropy",
	"kullbackLeiblerDivergence"
];
/** What a metric of a run is called: by name, or a number that a program gives, of which the suite's title must tell. */
const measureNames = [...metricNames, "program"];
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
/** Targets that are one column may be written as a flat list: samples become samples × 1. */
const column$1 = (targets) => targets?.shape.length === 1 ? {
	shape: [...targets.shape, 1],
	values: targets.values
} : targets;
/**
* The numbers of a data expression; undefined, and reported, when it cannot be evaluated.
*
* @param inputs what "inputs" stands for
*/
function array(expression, files, path, report, inputs) {
	try {
		const result = evaluate(expression, {
			files,
			...inputs && { inputs }
		});
		const bad = result.values.findIndex((v) => !Number.isFinite(Math.fround(v)));
		if (bad < 0) return result;
		report(path, `number ${bad + 1} is ${result.values[bad]}; data must be finite as 32-bit floats`);
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		report([...path, ...error.path], error.message);
	}
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
			text: `${text}, the best of ${source.of} runs`
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
		text: `${text}${spread ? ` ± ${spread.text}` : ""}, the mean of ${runs} runs`
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
// src/suite/resolve-evaluation.ts
/**
* The samples that are trained on, and those that are held out for the metrics: written out as data of their own, or
* taken out of the problem's data by a stated rule.
*/
function resolveEvaluation(source, data, files, path, report) {
	const given = source.evaluation;
	if (given === void 0) return data;
	const at = [...path, "evaluation"];
	if (given.split !== void 0) return splitData(data, given.split, [...at, "split"], report);
	if (given.inputs === void 0 || given.targets === void 0) return data;
	const inputs = array(given.inputs, files, [...at, "inputs"], report);
	const targets = column$1(array(given.targets, files, [...at, "targets"], report, inputs));
	if (inputs === void 0 || targets === void 0) return data;
	return {
		...data,
		evaluation: likeData({
			inputs,
			targets
		}, data, at, report)
	};
}
/** Samples beside the problem's data; reported when their shapes are others. */
function likeData(samples, data, path, report) {
	const { inputs, targets } = samples;
	for (const part of ["inputs", "targets"]) {
		const [own, other] = [samples[part].shape, data[part].shape];
		if (own.length !== other.length || formatShape(own.slice(1)) !== formatShape(other.slice(1))) report([...path, part], `is ${formatShape(own)}; the data's ${part} are ${formatShape(other)}`);
	}
	if (inputs.shape.length > 0 && targets.shape.length > 0 && inputs.shape[0] !== targets.shape[0]) {
		const message = `has ${targets.shape[0]} samples where inputs has ${inputs.shape[0]}`;
		report([...path, "targets"], message);
	}
	return samples;
}
/** The samples that a problem gives for the loss after each epoch; undefined when it gives none. */
function resolveValidation(source, data, evaluation, files, path, report) {
	const given = source.validation;
	if (given === void 0) return void 0;
	const at = [...path, "validation"];
	if (given === "evaluation") {
		if (evaluation === void 0) report(at, "the problem has no evaluation; write one, or { inputs, targets }");
		return evaluation;
	}
	const inputs = array(given.inputs, files, [...at, "inputs"], report);
	const targets = column$1(array(given.targets, files, [...at, "targets"], report, inputs));
	if (inputs === void 0 || targets === void 0) return void 0;
	return likeData({
		inputs,
		targets
	}, data, at, report);
}
function splitData(data, split, path, report) {
	const samples = data.inputs.shape[0] ?? 0;
	if (data.targets.shape[0] !== samples || data.inputs.shape.length < 2) return data;
	const held = /* @__PURE__ */ new Set();
	if (split.last !== void 0) for (let i = Math.max(0, samples - split.last); i < samples; i++) held.add(i);
	if (split.every !== void 0) for (let i = split.offset ?? 0; i < samples; i += split.every) held.add(i);
	for (const [place, row] of (split.rows ?? []).entries()) {
		if (row >= samples) report([
			...path,
			"rows",
			place
		], `there is no sample ${row} among ${samples}, from 0`);
		else if (held.has(row)) report([
			...path,
			"rows",
			place
		], `sample ${row} is listed twice`);
		held.add(row);
	}
	const inside = [...held].filter((row) => row < samples).sort((a, b) => a - b);
	if (inside.length === 0 || inside.length === samples) {
		report(path, `${inside.length === 0 ? "takes no sample out" : "leaves no sample to train on"} of ${samples}`);
		return data;
	}
	const kept = Array.from({ length: samples }, (_, i) => i).filter((i) => !held.has(i));
	const part = (rows) => ({
		inputs: takeRows(data.inputs, rows),
		targets: takeRows(data.targets, rows)
	});
	return {
		...part(kept),
		evaluation: part(inside)
	};
}
/** A problem's metrics with their directions, thresholds and printed values. */
function resolveMetrics(source, evaluation, variants, path, context) {
	const { report } = context;
	const entries = Object.entries(source.metrics ?? {});
	if (entries.length === 0 && source.evaluation !== void 0) report([...path, "evaluation"], "holds samples out that no metric uses; write metrics, or leave it out");
	const models = Object.values(source.variants).some((v) => v.command === void 0 && v.imported === void 0);
	if (entries.length > 0 && source.evaluation === void 0 && models) report([...path, "metrics"], "needs samples to be taken on; write an evaluation for the problem");
	return entries.map(([id, metric]) => {
		const at = [
			...path,
			"metrics",
			id
		];
		if (source.probes?.[id] !== void 0) report(at, "a probe of the problem has this name already; choose another one");
		if (metric.metric === void 0 && models) report(at, "needs \"metric\": what of a model is taken on the held-out samples");
		if (evaluation && metric.metric !== void 0) {
			const wrong = targetIssue(metric.metric, evaluation.targets);
			if (wrong !== void 0) report([...at, "metric"], wrong);
		}
		return resolveMetric(id, metric, variants, at, context);
	});
}
function resolveMetric(id, source, variants, path, context) {
	const { suite, report } = context;
	const known = source.metric === void 0 ? void 0 : metricDirections[source.metric];
	if (known === void 0 && source.better === void 0) report(path, "needs \"better\": higher or lower, since a program gives this number");
	const better = known ?? source.better ?? "higher";
	if (source.better !== void 0 && source.better !== better) report([...path, "better"], `${better} is better for ${source.metric}`);
	const { threshold } = source;
	const kind = threshold?.atLeast !== void 0 ? "at least" : "at most";
	if (threshold && kind === "at least" !== (better === "higher")) {
		const right = better === "higher" ? "atLeast" : "atMost";
		report([...path, "threshold"], `${better} is better for ${source.metric}; write ${right}`);
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
	if (binaryMetrics.includes(name)) {
		const wrong = values.find((v) => v !== 0 && v !== 1);
		if (wrong !== void 0) return `${name} takes targets of 0 and 1; the held-out targets hold ${wrong}`;
	}
	if (sparseMetrics.includes(name)) {
		const wrong = values.find((v) => !Number.isInteger(v) || v < 0);
		if (wrong !== void 0) return `${name} takes whole numbers from 0 as targets; the held-out targets hold ${wrong}`;
		if (classes !== 1) return `${name} takes one class a sample; the held-out targets are ${formatShape(shape)}`;
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
// src/suite/layers/options.ts
const units = int().min(1).max(8192).describe("Width of the layer.");
const activation$1 = _enum([
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
const initializer = _enum([
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
const rate$2 = number$1().min(0).lt(1).describe("Share of the inputs that is set to zero, 0 to below 1.");
/** How many windows lie on an axis, as TensorFlow counts them. */
function windows(length, size, stride, padding, dilation = 1) {
	const covered = padding === "valid" ? length - (size - 1) * dilation : length;
	return Math.ceil(covered / stride);
}
/** The number of values in a shape, or of places in it when its last axis is left out. */
const product = (shape) => shape.reduce((all, axis) => all * axis, 1);
/** Features of a sample: its last axis. */
const features = (sample) => sample.at(-1) ?? 1;
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
/** Whether nothing has to be said of a kind but its name. */
const isBare = (written) => written.safeParse({}).success;
// src/suite/layers/activation.ts
const activation = layerKind({
	says: "An activation as a layer of its own.",
	options: { activation: activation$1 },
	short: "activation"
});
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
		activation: activation$1.default("linear"),
		useBias: boolean().default(true),
		kernelInitializer: initializer.default("glorotUniform"),
		biasInitializer: initializer.default("zeros")
	},
	weights: (options, sample) => [{
		name: "kernel",
		shape: [
			options.kernelSize,
			features(sample),
			options.filters
		],
		initializer: options.kernelInitializer
	}, ...options.useBias ? [{
		name: "bias",
		shape: [options.filters],
		initializer: options.biasInitializer
	}] : []],
	output: ({ kernelSize, strides, padding, dilationRate, filters }, sample) => [windows(sample[0] ?? 1, kernelSize, strides, padding, dilationRate), filters]
});
// src/suite/layers/conv2d.ts
const side = int().min(1).max(8192);
/** One number for both sides, or height and width. */
const sides = union([side, tuple([side, side])]);
const pair = (of) => typeof of === "number" ? [of, of] : of;
const edges = _enum(["valid", "same"]).default("valid");
/** Height and width of what windows over a picture give. */
function windows2d(sample, size, strides, padding) {
	const [[height, width], [down, across]] = [pair(size), pair(strides)];
	return [windows(sample[0] ?? 1, height, down, padding), windows(sample[1] ?? 1, width, across, padding)];
}
const conv2d = layerKind({
	says: "A convolution over height and width; the channels are the last axis.",
	options: {
		filters: units,
		kernelSize: sides,
		strides: sides.default(1),
		padding: edges,
		activation: activation$1.default("linear"),
		useBias: boolean().default(true),
		kernelInitializer: initializer.default("glorotUniform"),
		biasInitializer: initializer.default("zeros")
	},
	weights: (options, sample) => [{
		name: "kernel",
		shape: [
			...pair(options.kernelSize),
			features(sample),
			options.filters
		],
		initializer: options.kernelInitializer
	}, ...options.useBias ? [{
		name: "bias",
		shape: [options.filters],
		initializer: options.biasInitializer
	}] : []],
	output: ({ kernelSize, strides, padding, filters }, sample) => [...windows2d(sample, kernelSize, strides, padding), filters]
});
const pool2d = {
	poolSize: sides.default(2),
	strides: sides.optional().describe("That of poolSize when it is left out."),
	padding: edges
};
const pooled$1 = ({ poolSize, strides, padding }, sample) => [...windows2d(sample, poolSize, strides ?? poolSize, padding), features(sample)];
const averagePooling2d = layerKind({
	says: "The mean of each window of height and width.",
	options: pool2d,
	output: pooled$1
});
const maxPooling2d = layerKind({
	says: "The maximum of each window of height and width.",
	options: pool2d,
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
// src/suite/layers/dense.ts
const dense = layerKind({
	says: "A product with a matrix, on the last axis.",
	options: {
		units,
		activation: activation$1.default("linear"),
		useBias: boolean().default(true),
		kernelInitializer: initializer.default("glorotUniform"),
		biasInitializer: initializer.default("zeros")
	},
	short: "units",
	weights: (options, sample) => [{
		name: "kernel",
		shape: [features(sample), options.units],
		initializer: options.kernelInitializer
	}, ...options.useBias ? [{
		name: "bias",
		shape: [options.units],
		initializer: options.biasInitializer
	}] : []],
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
		embeddingsInitializer: initializer.default("randomUniform"),
		maskZero: boolean().default(false).describe("Whether 0 stands for no word: recurrent layers and averages pass over its steps.")
	},
	weights: (options) => [{
		name: "embeddings",
		shape: [options.inputDim, options.outputDim],
		initializer: options.embeddingsInitializer
	}],
	output: (options, sample) => [...sample, options.outputDim],
	uses: () => 0
});
// src/suite/layers/recurrent.ts
/** What lstm, gru and simpleRnn have in common. */
const recurrentOptions = {
	units,
	activation: activation$1.default("tanh"),
	useBias: boolean().default(true),
	kernelInitializer: initializer.default("glorotUniform"),
	recurrentInitializer: initializer.default("orthogonal"),
	biasInitializer: initializer.default("zeros"),
	returnSequences: boolean().default(false),
	goBackwards: boolean().default(false)
};
/** @param gates how many products of inputs and state lie side by side in the kernels */
function recurrentWeights(options, sample, gates) {
	const width = gates * options.units;
	return [
		{
			name: "kernel",
			shape: [features(sample), width],
			initializer: options.kernelInitializer
		},
		{
			name: "recurrentKernel",
			shape: [options.units, width],
			initializer: options.recurrentInitializer
		},
		...options.useBias ? [{
			name: "bias",
			shape: [width],
			initializer: options.biasInitializer
		}] : []
	];
}
const recurrentOutput = ({ units: width, returnSequences }, sample) => returnSequences ? [...sample.slice(0, 1), width] : [width];
/** The weights take part in every time step, whether its output is kept or not. */
const timeSteps = (_, sample) => sample[0] ?? 1;
// src/suite/layers/gru.ts
const gru = layerKind({
	says: "Gated recurrent unit over the time steps, its reset gate before the product (resetAfter false in Keras).",
	options: {
		...recurrentOptions,
		recurrentActivation: gate$1
	},
	eras: { recurrentActivation: gateEras },
	short: "units",
	weights: (options, sample) => recurrentWeights(options, sample, 3),
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
// src/suite/layers/normalization.ts
const scaleAndOffset = (width, scale = true, center = true) => [...scale ? [{
	name: "gamma",
	shape: [width],
	initializer: "ones"
}] : [], ...center ? [{
	name: "beta",
	shape: [width],
	initializer: "zeros"
}] : []];
/** Length of an axis that is counted with the batch, from the end when it is negative. */
const axisLength = (sample, axis) => sample.at(axis < 0 ? axis : axis - 1) ?? 1;
const batchNormalization = layerKind({
	says: "Subtracts the mean of the batch and divides by its deviation; outside training by their moving averages.",
	options: {
		axis: int().default(-1),
		momentum: number$1().min(0).max(1).default(.99),
		epsilon: number$1().positive().default(.001),
		center: boolean().default(true),
		scale: boolean().default(true)
	},
	mixesSamples: true,
	weights: ({ axis, center, scale }, sample) => {
		const width = axisLength(sample, axis);
		return [
			...scaleAndOffset(width, scale, center),
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
const layerNormalization = layerKind({
	says: "Subtracts the mean of each sample over the last axis and divides by its deviation.",
	options: { epsilon: number$1().positive().default(.001) },
	weights: (_, sample) => scaleAndOffset(features(sample))
});
// src/suite/layers/pooling.ts
const pool1d = {
	poolSize: int().min(1),
	strides: int().min(1).optional().describe("That of poolSize when it is left out."),
	padding: _enum(["valid", "same"]).default("valid")
};
const pooled = ({ poolSize, strides, padding }, sample) => [windows(sample[0] ?? 1, poolSize, strides ?? poolSize, padding), features(sample)];
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
	dropout,
	embedding,
	batchNormalization,
	layerNormalization,
	averagePooling1d,
	maxPooling1d,
	averagePooling2d,
	maxPooling2d,
	flatten,
	globalAveragePooling1d,
	globalMaxPooling1d,
	globalAveragePooling2d,
	globalMaxPooling2d,
	activation,
	repeatVector,
	reshape,
	permute
};
const plainLayerKinds = Object.keys(layerKinds);
const facts = layerKinds;
/** The table's entry of a kind. */
const factsOf = (kind) => facts[kind];
// src/suite/layers/layer.ts
const isPlain = (layer) => Object.hasOwn(layerKinds, layer.kind);
/** The layer that a wrapper holds; a layer that is no wrapper itself. */
const unwrapped = (layer) => isPlain(layer) ? layer : layer.layer;
/** Whether an output of the layer depends on more than one sample of the batch. */
const mixesSamples = (layer) => factsOf(unwrapped(layer).kind).mixesSamples === true;
/**
* Weights, output and work of a layer.
*
* @param sample shape of what it is given, without the batch axis; that it fits the layer is not checked
*/
function sizeOfLayer(layer, sample) {
	switch (layer.kind) {
		case "bidirectional": {
			const { weights, output, multiplyAdds } = plainSize(layer.layer, sample);
			const sides = ["forward", "backward"].flatMap((side) => weights.map((weight) => ({
				...weight,
				name: `${side}/${weight.name}`
			})));
			const wide = layer.options.mergeMode === "concat" ? 2 : 1;
			return {
				weights: sides,
				output: [...output.slice(0, -1), wide * (output.at(-1) ?? 1)],
				multiplyAdds: 2 * multiplyAdds
			};
		}
		case "timeDistributed": {
			const [steps = 1, ...step] = sample;
			const inner = plainSize(layer.layer, step);
			return {
				weights: inner.weights,
				output: [steps, ...inner.output],
				multiplyAdds: steps * inner.multiplyAdds
			};
		}
		default: return plainSize(layer, sample);
	}
}
function plainSize({ kind, options }, sample) {
	const facts = factsOf(kind);
	const weights = facts.weights(options, sample);
	const output = facts.output(options, sample);
	return {
		weights,
		output,
		multiplyAdds: (facts.uses?.(options, sample) ?? product(output.slice(0, -1))) * weights.reduce((n, { shape }) => n + (shape.length > 1 ? product(shape) : 0), 0)
	};
}
/** Layers one after the other, each with the shape that the one before it gives. */
function sizeOfLayers(layers, sample) {
	let given = sample;
	return layers.map((layer) => {
		const size = sizeOfLayer(layer, given);
		given = size.output;
		return size;
	});
}
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
	return {
		kind,
		options: factsOf(kind).schema.parse(options)
	};
}
/**
* A layer of any kind from options as they are written.
*
* @param held what a wrapper holds
* @throws ZodError when the options are not those of the kind; Error when there is no such kind, or it cannot hold that
*/
function parseLayer(kind, options, held) {
	if (isPlainKind(kind)) return parsePlainLayer(kind, options);
	if (kind === "bidirectional" && isRecurrent(held)) return {
		kind,
		options: bidirectional.schema.parse(options),
		layer: held
	};
	if (kind === "timeDistributed" && held !== void 0 && isPlainKind(held.kind) && !("layer" in held)) return {
		kind,
		options: timeDistributed.schema.parse(options),
		layer: held
	};
	throw new Error(`there is no layer "${kind}"${held === void 0 ? "" : ` that holds ${held.kind}`}`);
}
// src/suite/layers/schema.ts
/** `dense: {units: 10}`, and `dense: 10` where one option is what is meant by a single value. */
function written(kind) {
	const { short, options, written: mapping } = factsOf(kind);
	const single = short === void 0 ? void 0 : options[short];
	return single === void 0 ? mapping : union([single, mapping]);
}
const single = (kind) => strictObject({ [kind]: written(kind) });
/** Kinds of which nothing has to be said but the name. */
const bareKinds = plainLayerKinds.filter((kind) => isBare(factsOf(kind).written));
const plainLayer = union([_enum(bareKinds), ...plainLayerKinds.map(single)]);
/** One layer of a variant: a mapping with one key, the layer's kind, or the bare kind when no option is needed. */
const layerSchema = union([
	plainLayer,
	strictObject({ bidirectional: bidirectional.written.extend({ layer: union([
		single("lstm"),
		single("gru"),
		single("simpleRnn")
	]) }) }),
	strictObject({ timeDistributed: timeDistributed.written.extend({ layer: plainLayer }) })
]);
/** Options that a suite sets once for every layer of a kind. */
const layerDefaultsSchema = strictObject(Object.fromEntries(plainLayerKinds.map((kind) => [kind, layerKinds[kind].shared])));
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
	const { layer: held, ...given } = isMapping(written) ? written : {};
	const [innerKind, inner] = kindOf(held);
	if (!isPlainKind(innerKind)) throw new Error(`a ${kind} without a layer has passed the schema`);
	const layer = resolvePlain(innerKind, inner, suite, [
		...path,
		kind,
		"layer"
	], report);
	if (layer === void 0) return void 0;
	return parseLayer(kind, given, layer);
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
// src/suite/later.ts
/**
* An option that came after the first suites: left out it stays out, so that their hashes stay what they are. What it
* stands for then is told to the JSON Schema and the documentation only.
*/
const later = (type, without) => type.optional().meta({ default: without });
// src/suite/callbacks.ts
const epochs = int().min(0).max(1e6);
const watched = {
	monitor: later(_enum(["loss", "valLoss"]), "valLoss").describe("What is watched after each epoch: the mean loss of the samples that are trained on, or of those held out."),
	mode: later(_enum(["min", "max"]), "min").describe("Which way is better.")
};
const minDelta = (without) => later(number$1().min(0), without).describe("A change by less than this does not count as better.");
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
			baseline: number$1().optional().describe("Being better than before counts only when it is better than this, too."),
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
			factor: later(number$1().positive().lt(1), .1).describe("What the learning rate is multiplied by."),
			patience: later(epochs, 10).describe("Epochs without getting better after which it is."),
			minDelta: minDelta(1e-4),
			cooldown: later(epochs, 0).describe("Epochs after it in which none is counted."),
			minLearningRate: later(number$1().min(0), 0).describe("It never goes below this.")
		}
	}
};
/** The settings of a training, by callback. */
const callbackFields = {
	earlyStopping: strictObject(callbackKinds.earlyStopping.options).optional(),
	bestCheckpoint: strictObject(callbackKinds.bestCheckpoint.options).optional(),
	reduceOnPlateau: strictObject(callbackKinds.reduceOnPlateau.options).optional()
};
// src/suite/imported-schema.ts
const column = string().min(1);
/** A variant whose runs somebody else has made: a table of seeds and numbers. */
const importedSource = strictObject({
	file: string().min(1).describe("CSV, JSON or JSON lines beside the suite, a row for each run."),
	where: record(column, union([
		string(),
		number$1(),
		boolean()
	])).optional().describe("Which rows are this variant: what they have in these columns. All rows when left out."),
	seed: column.optional().describe("The column of seeds; rows are counted from 1 when left out."),
	numbers: record(string(), column).describe("For each metric of the problem, its column.")
}).describe("Numbers that are there already, in place of a model or a program.");
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
	binaryCrossentropy: "0 and 1; sigmoid at the end",
	kullbackLeiblerDivergence: "one number for each class; softmax at the end",
	poisson: "from 0 up",
	cosineProximity: "any"
});
// src/suite/schedules.ts
const steps = number$1().positive().max(1e9).describe("In steps of the optimizer, one a batch.");
const rate$1 = number$1().min(0);
/**
* How an optimizer's learning rate goes on from `learningRate`, by Keras' names. `src/train/optimizers/schedules.ts` has
* the formulas.
*/
const scheduleKinds = {
	exponentialDecay: {
		says: "Times decayRate every decaySteps steps; with staircase all at once, and else bit by bit.",
		options: {
			decaySteps: steps,
			decayRate: number$1().positive(),
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
			power: later(number$1().positive(), 1),
			cycle: later(boolean(), false)
		}
	},
	cosineDecay: {
		says: "Along half a cosine in decaySteps steps, down to the share alpha of where it begins; before it, in warmupSteps steps, on a line from learningRate to warmupTarget.",
		options: {
			decaySteps: steps,
			alpha: later(rate$1, 0),
			warmupTarget: number$1().positive().optional(),
			warmupSteps: later(number$1().min(0).max(1e9), 0)
		}
	},
	cosineDecayRestarts: {
		says: "Half a cosine again and again, the first over firstDecaySteps steps, each next one tMul times as long and from mMul times as high.",
		options: {
			firstDecaySteps: steps,
			tMul: later(number$1().min(1), 2),
			mMul: later(number$1().positive(), 1),
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
const rate = (value) => number$1().positive().default(value);
const share$1 = (value) => number$1().min(0).lt(1).default(value);
const epsilon = number$1().positive().default(1e-7);
/** What every optimizer may have. */
const commonOptimizerOptions = {
	decay: later(number$1().min(0), 0).describe("Of Keras up to 2.10: the learning rate is divided by 1 + decay · steps made."),
	schedule: schedule.optional().describe("How the learning rate goes on from `learningRate`."),
	weightDecay: later(number$1().min(0), 0).describe("In each step every weight loses this share of itself, times the learning rate."),
	clipnorm: number$1().positive().optional().describe("The greatest norm of one weight's gradient. Keras up to 2.3, other than tf.keras, meant globalClipnorm by it."),
	globalClipnorm: number$1().positive().optional().describe("The greatest norm of all gradients together."),
	clipvalue: number$1().positive().optional().describe("The greatest size of each number of a gradient.")
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
	beta1: share$1(.9),
	beta2: share$1(.999),
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
		weightDecay: number$1().min(0).default(.004),
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
		momentum: later(number$1().min(0).lt(1), 0),
		nesterov: later(boolean(), false)
	}),
	momentum: optimizer("momentum", "tf.train's name of sgd with momentum.", {
		learningRate: rate(.01),
		momentum: number$1().min(0).lt(1),
		nesterov: boolean().default(false)
	}),
	rmsprop: optimizer("rmsprop", "Steps by the gradient over the root of its mean square.", {
		learningRate: rate(.001),
		rho: share$1(.9),
		momentum: share$1(0),
		epsilon,
		centered: boolean().default(false)
	}),
	adagrad: optimizer("adagrad", "Steps by the gradient over the root of the sum of all its squares.", {
		learningRate: rate(.001),
		initialAccumulatorValue: number$1().positive().default(.1),
		epsilon: later(number$1().positive(), 1e-7)
	}),
	adadelta: optimizer("adadelta", "Steps as large as the earlier ones, measured by their mean squares.", {
		learningRate: rate(.001),
		rho: share$1(.95),
		epsilon
	}),
	ftrl: optimizer("ftrl", "Follows the regularised leader, which sets small weights to zero.", {
		learningRate: rate(.001),
		learningRatePower: number$1().max(0).default(-.5),
		initialAccumulatorValue: number$1().min(0).default(.1),
		l1RegularizationStrength: number$1().min(0).default(0),
		l2RegularizationStrength: number$1().min(0).default(0),
		l2ShrinkageRegularizationStrength: number$1().min(0).default(0),
		beta: number$1().min(0).default(0)
	}),
	lion: optimizer("lion", "Steps of one size, by the sign of a mean of the gradients.", {
		learningRate: rate(.001),
		beta1: share$1(.9),
		beta2: share$1(.99)
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
const source = union([
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
	numbers: record(string(), union([source, array$1(source).min(1).max(1e4)])).describe("For each metric and probe of the problem, where its number is found; for several outputs a list.")
};
strictObject(programFields);
// src/suite/schema.ts
const id = string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "lower-case letters, digits, and single \"-\" or \".\" between them").max(60).refine((name) => name !== "constructor", "it means something else to programs; choose another one");
const text = string().min(1).max(4e3);
const keptName = id.describe("The name from which random numbers are derived. Write the old name here after a rename, and the results stay.");
const number = number$1();
const nested = lazy(() => union([number, array$1(nested).min(1)]));
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
const size = int().min(1).max(1e7);
/** What is checked of an array in a file of NumPy's. */
const binaryChecks = {
	shape: array$1(size).min(1).max(5).optional().describe("Its shape, checked."),
	type: _enum(numberTypes).optional().describe("Its type, checked.")
};
const dataExpression = lazy(() => union([
	nested,
	literal("inputs"),
	strictObject({ range: strictObject({
		from: number,
		to: number,
		step: number.optional()
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
		shape: array$1(size).min(1).max(5)
	}) }),
	strictObject({ scale: strictObject({
		of: dataExpression,
		by: number
	}) }),
	strictObject({ shift: strictObject({
		of: dataExpression,
		by: number
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
	}) })
]));
const vector = union([number, array$1(number).min(1).max(1e4)]);
const tolerance = strictObject({
	absolute: number$1().min(0).optional().describe("Within if |prediction − value| ≤ absolute."),
	relative: number$1().min(0).optional().describe("Within if |prediction − value| ≤ relative · |value|.")
}).refine((t) => t.absolute === void 0 !== (t.relative === void 0), { message: "give either \"absolute\" or \"relative\"" });
const share = number$1().gt(0).lt(1).optional().describe("Share of the seeds that must be within the tolerance; 0.8 when left out.");
const gate = _enum([
	"fail",
	"warn",
	"off"
]).optional().describe("What a bad outcome does to the exit code. Left out: a printed value that does not fit, a threshold that is not reached and a conclusion that does not hold warn; all else is only told.");
/** How many runs must come within the tolerance of a value. */
const held = {
	tolerance,
	share,
	gate
};
/** A number as the source prints it: its digits say how exactly. Quoted it keeps its last zeros in a suite that is code. */
const digits = union([number, string()], "expected a number, or one in quotes as \"0.970\"").refine((v) => typeof v === "number" || /^-?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(v), { message: "expected a number, or one in quotes as \"0.970\"" });
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
	share
});
const repeats = strictObject(held).optional().describe("When two runs count as nearly the same, for the question whether training again gives the same.");
const probe = strictObject({
	title: text.optional(),
	input: dataExpression.describe("One sample: its shape is that of the inputs without the first axis, or with 1 there. \"inputs\" are those of the data."),
	truth: strictObject({
		value: vector,
		...held
	}).optional().describe("The true value, where there is one, and how near is near."),
	printed: printed.optional(),
	repeats,
	note: text.optional()
});
const evaluation = strictObject({
	inputs: dataExpression.optional().describe("samples × …, none of them trained on."),
	targets: dataExpression.optional().describe("samples × outputs; \"inputs\" are those of the evaluation."),
	split: strictObject({
		last: size.optional().describe("The last so many samples of the data."),
		every: int().min(2).max(1e6).optional().describe("Every so many-th sample of the data …"),
		offset: int().min(0).optional().describe("… from this one on, counted from 0; 0 when left out."),
		rows: array$1(int().min(0)).min(1).optional().describe("These samples, counted from 0.")
	}).refine((s) => [
		s.last,
		s.every,
		s.rows
	].filter((v) => v !== void 0).length === 1, { message: "give one of \"last\", \"every\" and \"rows\"" }).refine((s) => s.offset === void 0 || s.every !== void 0, { message: "\"offset\" goes with \"every\"" }).optional().describe("Takes the held-out samples out of the data; what is left is trained on.")
}).refine((e) => e.split === void 0 ? e.inputs !== void 0 && e.targets !== void 0 : e.inputs === void 0 && e.targets === void 0, { message: "give either \"inputs\" and \"targets\", or \"split\"" });
const validation = union([literal("evaluation").describe("The samples that the metrics are taken on: what is chosen by them is chosen on the test set."), strictObject({
	inputs: dataExpression.describe("samples × …"),
	targets: dataExpression.describe("samples × outputs; \"inputs\" are those of the validation.")
})]);
const metric = strictObject({
	title: text.optional(),
	metric: _enum(metricNames).optional().describe("What is taken on the held-out samples; left out where every variant is a program that gives the number."),
	better: _enum(["higher", "lower"]).optional().describe("Which way is better; known for every metric that has a name here, and checked when it is stated."),
	threshold: strictObject({
		atLeast: number.optional(),
		atMost: number.optional(),
		share,
		gate
	}).refine((t) => t.atLeast === void 0 !== (t.atMost === void 0), { message: "give either \"atLeast\" or \"atMost\"" }).optional().describe("What each of the share of the seeds must reach."),
	printed: printed.optional(),
	repeats,
	margin: strictObject({
		absolute: number$1().min(0).optional(),
		relative: number$1().min(0).optional()
	}).optional().describe("How much worse the metric must be before the baseline gate calls it worse."),
	note: text.optional()
});
const trainingFields$1 = {
	epochs: int().min(1).max(1e6),
	batchSize: int().min(1).max(1e6),
	validationSplit: number$1().min(0).lt(1).describe("Share of the samples held out: the last ones, before any shuffling."),
	shuffle: boolean().describe("Whether the training samples are put into a new order each epoch."),
	optimizer: optimizerSource,
	loss: _enum(lossNames),
	...callbackFields
};
const training = strictObject(trainingFields$1).partial();
/** Training settings of a variant, none of them left open; what it gives has the optimizer's defaults filled in. */
const trainingSchema = strictObject({
	...trainingFields$1,
	optimizer: optimizerSchema
});
const mark = union([literal("stated").describe("Readable in the source."), strictObject({
	assumed: text.describe("Why this value, where the source is silent."),
	alternatives: array$1(json()).min(1).max(20).optional().describe("Other values for the audit of assumptions.")
})], "expected \"stated\", or { assumed: \"why this value\" }");
const marks = record(string(), mark).describe("For each setting, by its path (\"epochs\", \"layers\", \"lstm.activation\"): stated or assumed.");
const layers = array$1(layerSchema).min(1).max(200);
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
	...programSettings,
	command: command.optional(),
	numbers: numbers.optional(),
	imported: importedSource.optional()
});
const build = custom((value) => typeof value === "function", "expected a function from tf to a model").optional();
const modelKeys = ["training", "parameters"];
const programKeys = [...Object.keys(programSettings), "numbers"];
/** A variant is a model or a program: what belongs to the one is nothing for the other. */
function checkVariant(v, issue) {
	const given = [
		"layers",
		"build",
		"command",
		"imported"
	].filter((key) => v[key] !== void 0);
	if (given.length !== 1) {
		issue(given.length === 0 ? "give \"layers\" for a model, \"command\" for a program, or \"imported\" for numbers that are there already" : `give one of ${given.map((key) => `"${key}"`).join(" and ")}`);
		return;
	}
	const isProgram = v.command !== void 0;
	const [what, foreign] = isProgram ? ["a program", modelKeys] : v.imported === void 0 ? ["a model", programKeys] : ["imported numbers", [...modelKeys, ...programKeys]];
	for (const key of foreign) if (v[key] !== void 0) issue(`"${key}" is nothing for ${what}; leave it out`);
	if (isProgram && v.numbers === void 0) issue("needs \"numbers\": where the program leaves what the metrics and probes are about");
}
const yamlVariant = anyVariant.superRefine((v, context) => checkVariant(v, (message) => context.addIssue({
	code: "custom",
	message
})));
const codeVariant = anyVariant.extend({ build }).superRefine((v, context) => checkVariant(v, (message) => context.addIssue({
	code: "custom",
	message
})));
const problemFields = {
	id: keptName.optional(),
	title: text,
	data: strictObject({
		inputs: dataExpression.describe("samples × …; \"inputs\" may be used in targets."),
		targets: dataExpression.describe("samples × outputs; of one output also a flat list.")
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
	better: id.describe("The variant that is said to be better: a smaller mean |error| over the outputs of the probe, or a better metric."),
	than: union([id, array$1(id).min(1)]),
	gate,
	note: text.optional()
}).refine((c) => c.probe === void 0 !== (c.metric === void 0), { message: "give either \"probe\" or \"metric\"" });
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
		share,
		gate,
		marks: marks.optional()
	}).optional(),
	claims: record(id, claim).optional(),
	conclusions: array$1(conclusion).max(100).optional().describe("What the source concludes; the first one is in the headline of the report."),
	baseline: strictObject({ margin: strictObject({
		absolute: number$1().min(0).optional(),
		relative: number$1().min(0).optional()
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
// src/suite/resolve.ts
const trainingFields = [
	"epochs",
	"batchSize",
	"validationSplit",
	"shuffle",
	"optimizer",
	"loss"
];
function resolveProbe(id, source, problem, files, path, context) {
	const { suite, report } = context;
	const given = array(source.input, files, [...path, "input"], report, problem.inputs);
	if (given === void 0) return void 0;
	const sample = problem.inputs.shape.slice(1);
	const input = formatShape(given.shape) === formatShape([1, ...sample]) ? {
		shape: sample,
		values: given.values
	} : given;
	if (formatShape(input.shape) !== formatShape(sample)) report([...path, "input"], `is ${formatShape(input.shape)}; one sample of the inputs is ${formatShape(sample)}`);
	const outputs = sizeOf(problem.targets.shape.slice(1));
	const { truth } = source;
	const value = truth && list(truth.value);
	if (value && value.length !== outputs) report([
		...path,
		"truth",
		"value"
	], `has ${value.length} numbers; the targets have ${outputs} a sample`);
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
function resolveTraining(source, suite, path, report) {
	const merged = {
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
/** A variant's layers: written out, or those of the model that its function builds. */
function resolveModel(source, problem, suite, path, report, code) {
	const { layers, build } = source;
	if (layers !== void 0) return { layers: layers.flatMap((l, i) => resolveLayer(l, suite.defaults?.layers, [
		...path,
		"layers",
		i
	], report) ?? []) };
	if (build === void 0 || code === void 0 || problem.sample === void 0) return { layers: [] };
	try {
		const { file, hash } = code;
		return {
			layers: [],
			code: {
				file,
				hash,
				problem: problem.id,
				...code.inspect(build, problem.sample)
			}
		};
	} catch (error) {
		report([...path, "build"], error instanceof Error ? error.message : String(error));
		return { layers: [] };
	}
}
function resolveVariant(id, source, problem, suite, path, report, code) {
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
/** The settings of a program or a table that marks can be about. */
const keysOf = (source) => Object.entries(source).flatMap(([key, value]) => value === void 0 || [
	"id",
	"title",
	"marks",
	"note"
].includes(key) ? [] : [key]);
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
/** Where every variant is a program there is nothing that a model is trained on. */
const noData = {
	shape: [0],
	values: []
};
function resolveProblem(id, source, suite, files, context, code) {
	const { report } = context;
	const path = ["problems", id];
	const variantIds = Object.keys(source.variants);
	if (source.data === void 0) return resolveProgramsOnly(id, source, files, context);
	const given = {
		inputs: array(source.data.inputs, files, [
			...path,
			"data",
			"inputs"
		], report),
		targets: void 0
	};
	given.targets = column$1(array(source.data.targets, files, [
		...path,
		"data",
		"targets"
	], report, given.inputs));
	if (variantIds.length === 0) report([...path, "variants"], "needs at least one variant");
	if (Object.keys({
		...source.probes,
		...source.metrics
	}).length === 0) report([...path, "probes"], "needs at least one probe, or a metric in metrics");
	const variants = variantIds.flatMap((v) => {
		const variant = source.variants[v];
		const at = [
			...path,
			"variants",
			v
		];
		const problem = {
			id,
			sample: given.inputs?.shape.slice(1)
		};
		if (variant === void 0 || isCommand(variant) || isTable(variant)) return [];
		return resolveVariant(v, variant, problem, suite, at, report, code) ?? [];
	});
	if (given.inputs === void 0 || given.targets === void 0) return void 0;
	const data = {
		inputs: given.inputs,
		targets: given.targets
	};
	const { inputs, targets, evaluation } = resolveEvaluation(source, data, files, path, report);
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
	for (const v of variants) if (Math.floor((inputs.shape[0] ?? 0) * (1 - v.training.validationSplit)) < 1) report([
		...path,
		"variants",
		v.id
	], `validationSplit ${v.training.validationSplit} leaves no sample to train on`);
	const validation = resolveValidation(source, data, evaluation, files, path, report);
	if (validation !== void 0 && evaluation !== void 0 && sameSamples(validation, evaluation)) context.remark([...path, "validation"], "holds the samples that the metrics are taken on: whatever is chosen by its loss, the epoch at which training ends or a setting, is chosen on the test set");
	for (const v of variants) for (const issue of callbackIssues(v.training, validation !== void 0)) report([
		...path,
		"variants",
		v.id
	], issue);
	for (const issue of markIssues(source.marks ?? {}, dataNames(source))) report([
		...path,
		"marks",
		issue.name
	], issue.message);
	const metrics = resolveMetrics(source, evaluation, variantIds, path, context);
	const probes = Object.entries(source.probes ?? {}).flatMap(([p, s]) => resolveProbe(p, s, {
		inputs: data.inputs,
		targets,
		variants: variantIds
	}, files, [
		...path,
		"probes",
		p
	], context) ?? []);
	const problem = {
		id,
		title: source.title,
		inputs,
		targets,
		probes,
		...evaluation && { evaluation },
		...validation && { validation },
		...metrics.length > 0 && { metrics },
		...source.marks && { marks: source.marks },
		...source.note !== void 0 && { note: source.note }
	};
	const measured = measuredIds(problem, sizeOf(targets.shape.slice(1)));
	return {
		problem,
		variants: inOrder(variantIds, [...variants, ...programs(source, files.folder, measured, path, report)])
	};
}
/** Metrics and probes of a problem, with how many numbers each has. */
const measuredIds = (problem, outputs) => new Map([...problem.probes.map((p) => [p.id, outputs]), ...(problem.metrics ?? []).map((m) => [m.id, 1])]);
const inOrder = (ids, variants) => variants.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
function programs(source, folder, measured, path, report) {
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
/** A problem without data: its variants are programs, and its metrics are what they give. */
function resolveProgramsOnly(id, source, files, context) {
	const { report } = context;
	const path = ["problems", id];
	const variantIds = Object.keys(source.variants);
	if (variantIds.length === 0) report([...path, "variants"], "needs at least one variant");
	const models = Object.entries(source.variants).filter(([, v]) => !isCommand(v) && !isTable(v));
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
		variants: programs(source, files.folder, measuredIds(problem, 1), path, report)
	};
}
/** The most comparisons of a suite: each is judged by every pair of runs, and all of them together by Holm's rule. */
const maxComparisons = 1e4;
function checkComparisons({ claims = {} }, report) {
	const count = Object.values(claims).reduce((sum, c) => sum + [c.than].flat().length, 0);
	if (count > maxComparisons) report(["claims"], `make ${count} comparisons; at most ${maxComparisons} are judged in one suite`);
}
const sameSamples = (a, b) => a === b || contentHash([a.inputs, a.targets]) === contentHash([b.inputs, b.targets]);
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
		if (options === void 0 || options.monitor === "loss" || validated || validationSplit > 0) continue;
		issues.push(`${name} watches valLoss, and no samples are held out for it; write a validationSplit, validation data for the problem, or monitor: loss`);
	}
	if (reduceOnPlateau !== void 0 && (optimizer.schedule !== void 0 || optimizer.decay !== void 0)) {
		const other = optimizer.schedule === void 0 ? "decay" : "schedule";
		issues.push(`reduceOnPlateau sets the learning rate, and so does the optimizer's ${other}; leave one of them out`);
	}
	return issues;
}
function resolveClaim(id, source, suite, report) {
	const path = ["claims", id];
	const problem = Object.hasOwn(suite.problems, source.problem) ? suite.problems[source.problem] : void 0;
	const than = typeof source.than === "string" ? [source.than] : source.than;
	const measured = source.metric ?? source.probe ?? "";
	if (problem === void 0) report([...path, "problem"], `no such problem; there are ${someOf(Object.keys(suite.problems))}`);
	else {
		const variants = Object.keys(problem.variants);
		for (const [field, value] of [["better", source.better], ...than.map((t) => ["than", t])]) if (!variants.includes(value)) report([...path, field], `no variant "${value}"; there are ${someOf(variants)}`);
		const twice = than.find((variant, i) => than.indexOf(variant) !== i);
		if (twice !== void 0) report([...path, "than"], `"${twice}" is listed twice, and would count twice`);
		if (than.includes(source.better)) report([...path, "than"], "a variant cannot be better than itself");
		const kind = source.metric === void 0 ? "probe" : "metric";
		const known = Object.keys(problem[`${kind}s`] ?? {});
		if (!known.includes(measured)) {
			const there = known.length > 0 ? `there are ${someOf(known)}` : `the problem has no ${kind}s`;
			report([...path, kind], `no such ${kind}; ${there}`);
		} else if (kind === "probe" && problem.probes?.[measured]?.truth === void 0) report([...path, kind], "has no truth, so which variant is nearer cannot be told; give the probe a truth, or claim a metric");
	}
	return {
		id,
		says: source.says,
		problem: source.problem,
		probe: measured,
		...source.metric !== void 0 && { metric: true },
		better: source.better,
		than,
		gate: source.gate ?? "tell",
		...source.note !== void 0 && { note: source.note }
	};
}
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
			experiments.push({
				id: `${id}/${variant.id}`,
				...kept && { streams },
				problem,
				variant,
				hash: hashOf(streams, problem, variant)
			});
		}
	}
	checkComparisons(source, report);
	const claims = Object.entries(source.claims ?? {}).map(([id, c]) => resolveClaim(id, c, source, report));
	const conclusions = resolveConclusions(source, report);
	const { margin } = source.baseline ?? { margin: {} };
	const meaning = {
		name: source.name,
		version: source.version,
		seeds: source.seeds,
		problems,
		experiments: experiments.map((e) => [e.id, e.hash]),
		claims,
		margin,
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
		claims,
		conclusions,
		remarks,
		margin: {
			...margin.absolute !== void 0 && { absolute: margin.absolute },
			...margin.relative !== void 0 && { relative: margin.relative }
		},
		hash: contentHash(meaning)
	};
}
/** The hash of all that decides a run of an experiment but the seed. */
function hashOf(streams, problem, variant) {
	if ("program" in variant) return programHash(streams, variant);
	if ("imported" in variant) return importedHash(streams, variant);
	return experimentHash(streams, problem, variant);
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
		inputs: problem.inputs,
		targets: problem.targets,
		probes: problem.probes.map((p) => [p.id, p.input]),
		...problem.metrics && {
			evaluation: problem.evaluation,
			metrics: problem.metrics.map((m) => [m.id, m.metric])
		},
		...problem.validation && { validation: problem.validation },
		layers: variant.code?.layers ?? variant.layers,
		training: variant.training,
		...variant.code && { code: [variant.code.hash, variant.code.model] }
	});
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
const names = [
	"suite.yaml",
	"suite.ts",
	"suite.mts",
	"suite.js",
	"suite.mjs"
];
/** Names of the suite's files that lie in a folder; a folder that is one suite has one. */
const suitesIn = (folder) => names.filter((n) => existsSync(path.join(folder, n)));
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
// src/suite/experiment.ts
const isProgram = (experiment) => "program" in experiment.variant;
const isImported = (experiment) => "imported" in experiment.variant;
const isNative = (experiment) => !isProgram(experiment) && !isImported(experiment);
/** The experiments of a suite whose models are trained here; the others are programs. */
const nativeExperiments = (suite) => suite.experiments.filter(isNative);
export { unmarked as A, parseWith as B, unwrapped as C, measureNames as D, activation$1 as E, canonical as F, formatIssue as G, seeded as H, contentHash as I, formatPath as K, formatShape as L, decimal as M, csvOptions as N, metricDirections as O, explainCsvError as P, sizeOf as R, sizeOfLayers as S, defaultsOf as T, defineSuite as U, loadCode as V, SuiteError as W, bareKinds as _, alternatives as a, bidirectional as b, suiteFile as c, optimizerKinds as d, optimizerNames as f, resolveLayer as g, scheduleKinds as h, nativeExperiments as i, readNpy as j, sparseMetrics as k, suitesIn as l, defaultOf as m, isNative as n, loadSuite as o, optimizerSource as p, isProgram as r, readSource as s, isImported as t, commonOptimizerOptions as u, layerSchema as v, factsOf as w, mixesSamples as x, isPlainKind as y, explainIssue as z };
