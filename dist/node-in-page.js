// src/page/node.mjs
const files = /* @__PURE__ */ new Map();
/** Of a path or a file: URL. */
const nameOf = (file) => `${file}`.replace(/^file:\/\//, "");
const existsSync = (file) => files.has(nameOf(file));
const readFileSync = (file) => files.get(nameOf(file));
const writeFileSync = (file, text) => void files.set(nameOf(file), text);
const mkdirSync = () => {};
const realpathSync = (file) => file;
/** An open file is its name. */
const openSync = nameOf;
const closeSync = () => {};
const fstatSync = (file) => ({
	...statSync(file),
	isFile: () => true
});
const statSync = (file) => ({
	isDirectory: () => false,
	size: readFileSync(file).length
});
const sep = "/";
const join = (...parts) => parts.filter(Boolean).join(sep).replace(/\/+/g, sep);
const basename = (file) => file.slice(file.lastIndexOf(sep) + 1);
const isAbsolute = (file) => file.startsWith(sep);
var node_default = {
	sep,
	join,
	basename,
	isAbsolute,
	createHash
};
/** Packages ask for these as they are loaded, for what the page has no use for. */
var EventEmitter = class {};
const constants = {};
const createRequire = () => () => ({ env: {} });
/** As much of a Buffer as reading CSV and drawing numbers take. */
var Bytes = class Bytes extends Uint8Array {
	static from = (content) => new Bytes(typeof content === "string" ? new TextEncoder().encode(content) : content);
	static allocUnsafe = (size) => new Bytes(size);
	static isBuffer = (value) => value instanceof Bytes;
	static concat = (parts) => Bytes.from(parts.flatMap((part) => [...part]));
	static byteLength = (text) => Bytes.from(text).length;
	static compare = (one, other) => one.compare(other);
	compare(other, from, to) {
		return `${this}` === `${other.slice(from, to)}` ? 0 : 1;
	}
	equals(other) {
		return this.compare(Bytes.from(other)) === 0;
	}
	copy(target, at = 0, from = 0, to = this.length) {
		target.set(this.subarray(from, Math.min(to, from + target.length - at)), at);
	}
	toString(_, from, to) {
		return new TextDecoder("utf-8", { ignoreBOM: true }).decode(this.subarray(from, to));
	}
	readUInt32LE(at) {
		return new DataView(this.buffer).getUint32(at, true);
	}
};
globalThis.Buffer ??= Bytes;
const primes = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);
/** The first 32 bits of the fractions of roots. */
const fractions = (numbers, root) => numbers.map((n) => root(n) % 1 * 2 ** 32 | 0);
const rounds = fractions(primes, Math.cbrt);
const turned = (word, by) => word >>> by | word << 32 - by;
/** SHA-256 as FIPS 180-4 has it: the browser's own cannot be waited for where it is asked for. */
function createHash() {
	const pieces = [];
	return {
		update(content) {
			pieces.push(Bytes.from(content));
			return this;
		},
		digest(encoding) {
			const bytes = sha256(pieces);
			if (encoding === void 0) return bytes;
			if (encoding === "base64") return btoa(String.fromCharCode(...bytes));
			return [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
		}
	};
}
function sha256(pieces) {
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	const padded = new Uint8Array(Math.ceil((length + 9) / 64) * 64);
	let at = 0;
	for (const piece of pieces) {
		padded.set(piece, at);
		at += piece.length;
	}
	padded[length] = 128;
	const view = new DataView(padded.buffer);
	view.setBigUint64(padded.length - 8, BigInt(length) * 8n);
	const state = Int32Array.from(fractions(primes.slice(0, 8), Math.sqrt));
	const words = /* @__PURE__ */ new Int32Array(64);
	for (let block = 0; block < padded.length; block += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getInt32(block + 4 * i);
		for (let i = 16; i < 64; i++) {
			const [x, y] = [words[i - 15], words[i - 2]];
			const low = turned(x, 7) ^ turned(x, 18) ^ x >>> 3;
			const high = turned(y, 17) ^ turned(y, 19) ^ y >>> 10;
			words[i] = words[i - 16] + low + words[i - 7] + high;
		}
		let [a, b, c, d, e, f, g, h] = state;
		for (let i = 0; i < 64; i++) {
			const ofE = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
			const first = h + ofE + (e & f ^ ~e & g) + rounds[i] + words[i] | 0;
			const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c) | 0;
			[h, g, f, e, d, c, b, a] = [
				g,
				f,
				e,
				d + first | 0,
				c,
				b,
				a,
				first + second | 0
			];
		}
		[
			a,
			b,
			c,
			d,
			e,
			f,
			g,
			h
		].forEach((word, i) => {
			state[i] += word;
		});
	}
	const digest = new Bytes(32);
	for (const [i, word] of state.entries()) new DataView(digest.buffer).setInt32(4 * i, word);
	return digest;
}
export { EventEmitter, closeSync, constants, createHash, createRequire, node_default as default, existsSync, fstatSync, mkdirSync, openSync, readFileSync, realpathSync, statSync, writeFileSync };
