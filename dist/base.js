import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_seedrandom } from "./vendor/seedrandom.js";
import path from "node:path";
import { closeSync, constants, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import crypto from "node:crypto";
import { fileURLToPath } from "node:url";
// src/base/dropping.ts
/** What each word of J. Baagøe's Alea is multiplied by. */
const factor = 2091639;
/**
* Fills with 0 where a draw of Alea is below the rate and with `kept` elsewhere, with the bits of seedrandom's `double` call
* by call, eight times as fast. There the words are fractions held in doubles, and each step waits for a number to be
* rounded; here they are the integers that those fractions are of 2³², so that from step to step only the carry goes, and no
* jump depends on what is drawn, which no processor could guess.
*
* @param state the words before the first draw, 32 bits each; the carry is 1
* @param rate 0 to 1
*/
function fillDropped(values, [first, second, third], rate, kept) {
	if (rate === 1) {
		values.fill(0);
		return;
	}
	let s0 = first | 0;
	let s1 = second | 0;
	let s2 = third | 0;
	let carry = 1;
	const bound = Math.ceil(rate * 2 ** 53);
	const highBound = Math.floor(bound / 2 ** 21);
	const lowBound = bound - highBound * 2 ** 21;
	const half = highBound >>> 1;
	const outcomes = new Float32Array([kept, 0]);
	for (let i = 0; i < values.length; i++) {
		let high = factor * (s0 >>> 0) * 2 ** -32 | 0;
		const word = Math.imul(factor, s0) + carry | 0;
		carry = high + (word >>> 0 < carry >>> 0 ? 1 : 0) | 0;
		high = factor * (s1 >>> 0) * 2 ** -32 | 0;
		const next = Math.imul(factor, s1) + carry | 0;
		carry = high + (next >>> 0 < carry >>> 0 ? 1 : 0) | 0;
		s0 = s2;
		s1 = word;
		s2 = next;
		const apart = (word >>> 1) - half | 0;
		values[i] = outcomes[apart >>> 31];
		if (apart === 0) {
			const draw = word >>> 0;
			values[i] = draw < highBound || draw === highBound && next >>> 11 < lowBound ? 0 : kept;
		}
	}
}
// src/base/errors.ts
/** Something was asked for in a way that cannot work; commands end with exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
};
/** A file or folder that cannot be what it is used for; the message says what to do. */
var FileError = class extends Error {
	name = "FileError";
};
/** What the system names an error by, such as ENOENT; undefined for what is no error of the system. */
function systemCode(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : void 0;
}
/** What a thrown thing says of itself; anything can be thrown, also what is no Error. */
function messageOf(thrown) {
	if (thrown instanceof Error) return thrown.message || thrown.name;
	if (typeof thrown === "string") return thrown;
	try {
		return JSON.stringify(thrown) ?? String(thrown);
	} catch {
		return String(thrown);
	}
}
// src/base/folders.ts
/**
* Makes a folder with those above it that are missing, as `mkdir -p` does. Node's own `recursive` tries for ever where
* a folder is there that takes none and answers ENOENT, as /proc does.
*
* @returns the uppermost folder that was made; undefined when all were there
* @throws the system's error with its code: a folder cannot be made, or something else is in its place
*/
function makeFolders(folder) {
	const missing = [];
	for (let at = path.resolve(folder); !existsSync(at); at = path.dirname(at)) missing.unshift(at);
	if (missing.length === 0 && !statSync(folder).isDirectory()) mkdirSync(folder);
	for (const each of missing) try {
		mkdirSync(each);
	} catch (error) {
		if (!statSync(each, { throwIfNoEntry: false })?.isDirectory()) throw error;
	}
	return missing[0];
}
/**
* Whether a path lies below a folder, or is it, by where their links lead: a link in a checkout can lead anywhere. What is
* not there yet lies where it would be made.
*
* @throws the system's error for a folder that is not there, or links that lead nowhere or in a circle
*/
function liesBelow(folder, file) {
	const root = realpathSync(folder);
	const missing = [];
	let at = path.resolve(file);
	for (; lstatSync(at, { throwIfNoEntry: false }) === void 0; at = path.dirname(at)) missing.unshift(path.basename(at));
	const real = path.join(realpathSync(at), ...missing);
	return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}
// src/base/files.ts
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW = 0, O_NONBLOCK = 0, O_RDONLY, O_RDWR, O_WRONLY } = constants;
const codeOf = (error) => systemCode(error) ?? "unknown error";
/**
* Errors of the system that are the machine's fault and not the caller's, such as a full disk; they end with another
* exit code.
*/
const ofMachine = [
	"ENOSPC",
	"EROFS",
	"EACCES"
];
/**
* The bytes of a regular file, or of what a link to one leads to. A FIFO or a device would never end.
*
* @throws FileError when it is something else; what the system says when it cannot be read
*/
function readRegular(file) {
	return withRegular(file, (handle) => readFileSync(handle));
}
/** Bytes that are read at once, and that a line may be long. */
const chunkBytes = 4 * 2 ** 20;
const longestLine = 256 * 2 ** 20;
/**
* Reads a regular file of text line by line, so that it may be longer than what a text or a buffer holds.
*
* @param take takes each line that has an end, without it, and its number from 1
* @returns the bytes of those lines and of the whole file: what follows them is a line without an end
* @throws as `readRegular`, and FileError for a line that is longer than any text that is meant to be read
*/
function readLines(file, take) {
	return withRegular(file, (handle) => {
		let buffer = Buffer.allocUnsafe(chunkBytes);
		let [held, number, wholeBytes, bytes] = [
			0,
			0,
			0,
			0
		];
		for (;;) {
			if (held === buffer.length) {
				if (held >= longestLine) throw new FileError(`${file}:${number + 1}: is longer than ${longestLine} bytes`);
				buffer = Buffer.concat([buffer], 2 * buffer.length);
			}
			const read = readSync(handle, buffer, held, buffer.length - held, null);
			if (read === 0) return {
				wholeBytes,
				bytes
			};
			bytes += read;
			const filled = held + read;
			let start = 0;
			for (let end = buffer.indexOf(10, held); end >= 0 && end < filled; end = buffer.indexOf(10, start)) {
				number++;
				take(buffer.toString("utf8", start, end), number);
				start = end + 1;
			}
			buffer.copyWithin(0, start, filled);
			held = filled - start;
			wholeBytes += start;
		}
	});
}
function withRegular(file, use) {
	const handle = openSync(file, O_RDONLY | O_NONBLOCK);
	try {
		if (!fstatSync(handle).isFile()) throw new FileError(`${file} is not a regular file`);
		return use(handle);
	} finally {
		closeSync(handle);
	}
}
/**
* Refuses what stands where a file is to be written and is none: through a link, a folder from elsewhere could have a
* file
* outside of it written over.
*/
function requireOwn(file) {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	if (stat === void 0 || stat.isFile()) return;
	throw new FileError(`${file} is ${stat.isSymbolicLink() ? "a symbolic link" : stat.isDirectory() ? "a folder" : "no regular file"}, and nothing is written through it; remove it, or choose another place`);
}
/** Opens a file to append to it. @throws FileError for a link and whatever else is no regular file */
function openOwn(file) {
	requireOwn(file);
	try {
		return openSync(file, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 438);
	} catch (error) {
		if (codeOf(error) === "ELOOP") throw new FileError(`${file} is a symbolic link; remove it`);
		throw error;
	}
}
/**
* Writes a file that appears whole or not at all. @throws FileError for what is no regular file, or a folder that is
* not there
*/
function writeWhole(file, content) {
	requireOwn(file);
	const part = `${file}.part`;
	try {
		rmSync(part, { force: true });
		const handle = openSync(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 438);
		try {
			writeFileSync(handle, content);
		} finally {
			closeSync(handle);
		}
		renameSync(part, file);
	} catch (error) {
		if (ofMachine.includes(codeOf(error))) throw error;
		throw new FileError(`${file} cannot be written (${codeOf(error)})`);
	}
}
/** Makes a folder with those above it. @throws FileError when there is no such folder to be had */
function makeFolder(dir) {
	try {
		makeFolders(dir);
	} catch (error) {
		if (ofMachine.includes(codeOf(error))) throw error;
		throw new FileError(`${dir} cannot be made a folder (${codeOf(error)}); choose another one`);
	}
}
// src/base/hash.ts
var import_seedrandom = /* @__PURE__ */ __toESM(require_seedrandom(), 1);
/** SHA-256 of a text, as UTF-8, or of bytes; in hex. */
function sha256(content) {
	if (crypto.hash !== void 0) return crypto.hash("sha256", content, "hex");
	return crypto.createHash("sha256").update(content).digest("hex");
}
// src/base/generator.ts
/**
* A generator whose state is the SHA-256 of a text.
*
* It is seedrandom's Alea (J. Baagøe's multiply-with-carry, period near 2¹¹⁶), which works on integers held in doubles, so
* that its bits are the same everywhere, and whose state can be set directly: 96 bits come from the hash, where Alea's own
* string seeding keeps only some of them. The other variant that was weighed, xor4096, has a state of 4096 bits that costs
* more to fill than an epoch's order to draw.
*/
function generatorOf(text) {
	const [s0, s1, s2] = wordsOf(text);
	const part = (word) => word * 2 ** -32;
	const state = {
		c: 1,
		s0: part(s0),
		s1: part(s1),
		s2: part(s2)
	};
	const generator = import_seedrandom.default.alea("", { state });
	return {
		uniform: generator.double,
		below: (n) => Math.floor(generator.double() * n),
		normal: polarNormals(generator.double)
	};
}
/** The state that a text stands for, three words of 32 bits. */
function wordsOf(text) {
	const hash = Buffer.from(sha256(text).slice(0, 24), "hex");
	return [
		hash.readUInt32LE(0),
		hash.readUInt32LE(4),
		hash.readUInt32LE(8)
	];
}
/**
* Standard normals by Marsaglia's polar method (Marsaglia and Bray, SIAM Review 6, 1964), which makes two at once. It needs log
* and sqrt alone: the bits of sin and cos differ between versions of Node.
*
* @param given which of the two is given first
*/
function polarNormals(uniform, given = "first") {
	let spare;
	return () => {
		if (spare !== void 0) {
			const value = spare;
			spare = void 0;
			return value;
		}
		for (;;) {
			const u = 2 * uniform() - 1;
			const v = 2 * uniform() - 1;
			const s = u * u + v * v;
			if (s === 0 || s >= 1) continue;
			const factor = Math.sqrt(-2 * Math.log(s) / s);
			spare = factor * (given === "first" ? v : u);
			return factor * (given === "first" ? u : v);
		}
	};
}
// src/base/names.ts
/**
* A name as a suite may have it: lower-case letters, digits, and single hyphens between them, 50 at most.
*
* @param text a title, a column, a file's name, a word of a program's
* @param otherwise what it is called when nothing of that is left
*/
function idOf(text, otherwise) {
	const id = text.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 50).replace(/-+$/, "");
	return id === "" || id === "constructor" ? otherwise : id;
}
/** Hands out names, each once: of two that want one the later gets a number. */
var Names = class {
	#taken = /* @__PURE__ */ new Set();
	take(wanted) {
		let name = wanted;
		for (let i = 2; this.#taken.has(name); i++) name = `${wanted}-${i}`;
		this.#taken.add(name);
		return name;
	}
};
// src/base/objects.ts
/** Whether a value is an object with named values, and no list. */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
// src/base/package.ts
/**
* seedgate's own package.json, which lies above this file: two folders up in the sources, one in a bundle.
*
* @throws Error when there is none
*/
function ownPackage() {
	for (let folder = new URL(".", import.meta.url);;) {
		const file = new URL("package.json", folder);
		if (existsSync(file)) {
			const { name, version } = JSON.parse(readFileSync(file, "utf8"));
			if (name === "seedgate" && version !== void 0) return {
				folder,
				version
			};
		}
		const above = new URL("..", folder);
		if (above.href === folder.href) throw new Error(`seedgate's package.json is not above ${import.meta.url}`);
		folder = above;
	}
}
/** seedgate's version, and the folder that it is installed in, or checked out to. */
const { version, folder: ownFolder } = ownPackage();
// src/base/processes.ts
/**
* Whether a process of this machine, or of this container, still runs. A process that this one may not send signals
* to does.
*/
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return systemCode(error) !== "ESRCH";
	}
}
/**
* Ends this process in order, as a termination does, when the one that started it is gone: killed, it can neither pass
* a signal on nor hand an exit code back. Does nothing in a process that was started without a channel to its parent.
*/
function endWithParent() {
	const end = () => void process.kill(process.pid, "SIGTERM");
	const { channel, connected } = process;
	if (connected === false) end();
	if (channel === void 0) return;
	process.on("disconnect", end);
	channel.unref();
}
/**
* Lets this process go on when nobody reads its output any more, as with `seedgate run … | head -1`: what it does is
* worth more than what it says of it, and it ends with its own exit code. Any other failure to write is said on stderr.
*/
function outliveReaders() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		const code = systemCode(error);
		if (code === "EPIPE" || code === "EIO" || stream === process.stderr) return;
		process.stderr.write(`standard output cannot be written to (${code ?? error.message})\n`);
	});
}
// src/base/programs.ts
/**
* The file of a program or thread of ours that is started by its path, which no bundler follows. It stands beside the
* module that starts it: as `name.ts` or `name.mjs` in the source, as `name.js` among the bundles.
*
* @param from `import.meta.url` of the module that starts it
* @param extension what it has in the source
*/
function besideFile(name, from, extension) {
	const file = from.endsWith(".ts") ? `${name}.${extension}` : `${name}.js`;
	return fileURLToPath(new URL(`./${file}`, from));
}
// src/base/python-json.ts
/**
* Reads JSON as Python's json module writes it: NaN and the infinities, which JSON does not have, become their names.
*
* @throws SyntaxError for what is no JSON
*/
function parsePythonJson(text) {
	return JSON.parse(text.replace(/(?<=[[:,\s])(-?Infinity|NaN)(?=[\s,\]}])/g, "\"$1\""));
}
// src/base/secrets.ts
/** A credential may have any name; one of these words is mostly in it. */
const words = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|PRIVATE_?KEY|ACCESS_?KEY|^SSH_AUTH_SOCK$/i;
/** What a job of GitHub Actions has for its steps: rights on the repository and its cache, and files that later steps obey. */
const ofJob = /^(?:INPUT|STATE|ACTIONS)_|^GITHUB_(?:ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$/;
/** Whether a variable of this name may give rights that no process which merely computes has a use for. */
const isSecret = (name) => words.test(name) || ofJob.test(name);
/** The environment without what gives rights, for whatever is started to compute. @param keep names that stay all the same */
function withoutSecrets(env, keep) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => keep?.test(name) || !isSecret(name)));
}
// src/base/text.ts
/** `1 seed`, `30 seeds` */
function plural(n, noun, nouns = `${noun}s`) {
	return `${n} ${n === 1 ? noun : nouns}`;
}
/** The text with its control characters written out: they would let a suite write to the terminal or issue a workflow command. */
function printable(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
export { systemCode as A, requireOwn as C, FileError as D, makeFolders as E, UsageError as O, readRegular as S, liesBelow as T, wordsOf as _, parsePythonJson as a, openOwn as b, isAlive as c, version as d, isObject as f, polarNormals as g, generatorOf as h, withoutSecrets as i, fillDropped as j, messageOf as k, outliveReaders as l, idOf as m, printable as n, besideFile as o, Names as p, isSecret as r, endWithParent as s, plural as t, ownFolder as u, sha256 as v, writeWhole as w, readLines as x, makeFolder as y };
