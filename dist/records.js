import { A as systemCode, C as requireOwn, D as FileError, b as openOwn, c as isAlive, v as sha256, x as readLines, y as makeFolder } from "./base.js";
import { S as union, b as string, h as number, i as _enum, o as array, p as literal, s as boolean, u as int, v as record, y as strictObject } from "./vendor/zod.js";
import path from "node:path";
import { closeSync, existsSync, fdatasync, fdatasyncSync, fstatSync, ftruncateSync, linkSync, lstatSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync, writeSync } from "node:fs";
import { randomUUID } from "node:crypto";
import os from "node:os";
import { getHeapStatistics } from "node:v8";
// src/records/digest.ts
/**
* SHA-256 over all fields but the digest itself, in the order they are written. It guards against
* accident (flipped bits, a slip in an editor); it is not a signature.
*/
function recordDigest(record) {
	const { digest: _, ...content } = record;
	return sha256(JSON.stringify(content));
}
/** The record with its digest. */
function sealRecord(content) {
	return {
		...content,
		digest: recordDigest(content)
	};
}
/** What must be equal in two records of one run: everything but how long it took and where it ran. */
function sameOutcome(a, b) {
	const outcome = (r) => JSON.stringify([
		r.key,
		r.status,
		r.reason,
		r.epoch,
		r.predictions,
		r.metrics,
		r.loss,
		r.parameters,
		r.weights
	]);
	return outcome(a) === outcome(b);
}
/** A number as JSON can hold it. */
function toNum(value) {
	if (Number.isFinite(value)) return value;
	return Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
}
/** The number that was meant. */
function fromNum(value) {
	return Number(value);
}
// src/records/lock.ts
/** The folder is in use by another process. */
var LockedError = class extends Error {
	name = "LockedError";
	pid;
	constructor(dir, { pid, place }) {
		const where = place === ownPlace() ? "" : ` of another container or machine (${place.split(" ")[0]})`;
		super(`${dir} is in use by process ${pid}${where}; wait for it to end, or choose another folder with --out`);
		this.pid = pid;
	}
};
/** Milliseconds between two signs of life of a holder, and after how many without one it counts as dead. */
const beat = 2e3;
const dead = 6e4;
/** Milliseconds after which what is no holder's text is not one that is being written. */
const beingWritten = 2e3;
/**
* When a process was started, from /proc. Systems other than Linux do not tell, and there the pid alone identifies
* it.
*/
function startOf(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
	} catch {
		return;
	}
}
function ownPlace() {
	try {
		return `${os.hostname()} ${readlinkSync("/proc/self/ns/pid")}`;
	} catch {
		return os.hostname();
	}
}
/** Whether the holder lives. Of one elsewhere only its signs of life can be seen; both ages are by the folder's own clock. */
function alive(holder, lock, now) {
	if (holder.place !== ownPlace()) return ageOf(lock, now) < dead;
	if (!isAlive(holder.pid)) return false;
	const started = startOf(holder.pid);
	return started === void 0 || holder.started === "" || started === holder.started;
}
/** Milliseconds since a file was touched. */
function ageOf(file, now) {
	const touched = lstatSync(file, { throwIfNoEntry: false })?.mtimeMs;
	return touched === void 0 ? Number.POSITIVE_INFINITY : now - touched;
}
function readHolder(file) {
	try {
		const { pid, started = "", place = ownPlace(), token = "" } = JSON.parse(readFileSync(file, "utf8"));
		return pid !== void 0 && Number.isInteger(pid) ? {
			pid,
			started,
			place,
			token
		} : void 0;
	} catch {
		return;
	}
}
/**
* Takes the folder for this process; a lock whose process is dead is taken over.
*
* @throws LockedError with the pid of the process that has it
*/
function lockFolder(dir) {
	const lock = path.join(dir, ".lock");
	const token = randomUUID();
	const own = path.join(dir, `.lock.${token}`);
	const holder = {
		pid: process.pid,
		started: startOf(process.pid) ?? "",
		place: ownPlace(),
		token
	};
	writeFileSync(own, JSON.stringify(holder), { flag: "wx" });
	try {
		for (let attempt = 0;; attempt++) {
			if (take(own, lock, holder)) return held(dir, lock, token);
			const there = readHolder(lock);
			const now = lstatSync(own).mtimeMs + attempt * pause;
			if (there !== void 0 && alive(there, lock, now)) throw new LockedError(dir, there);
			if (attempt > 60) throw new FileError(`cannot take the lock ${lock}; remove it if no seedgate runs`);
			if (there === void 0 && ageOf(lock, now) < beingWritten) sleep(pause);
			else takeAway(lock, there, token, attempt, now);
		}
	} finally {
		rmSync(own, { force: true });
	}
}
const pause = 50;
const sleep = (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
/** What a file system says that has no hard links: exFAT, SMB, many in user space. */
const noLinks = [
	"EPERM",
	"ENOSYS",
	"ENOTSUP",
	"EOPNOTSUPP",
	"EMLINK",
	"EINVAL",
	"EACCES"
];
/** @returns false when a lock is there */
function take(own, lock, holder) {
	try {
		linkSync(own, lock);
		return true;
	} catch (error) {
		const code = systemCode(error) ?? "";
		if (code === "EEXIST") return false;
		if (!noLinks.includes(code)) throw error;
	}
	try {
		writeFileSync(lock, JSON.stringify(holder), { flag: "wx" });
		return true;
	} catch (error) {
		if (systemCode(error) !== "EEXIST") throw error;
		return false;
	}
}
function held(dir, lock, token) {
	const isOwn = () => readHolder(lock)?.token === token;
	const heart = setInterval(() => {
		try {
			const now = /* @__PURE__ */ new Date();
			if (isOwn()) utimesSync(lock, now, now);
		} catch {}
	}, beat);
	heart.unref();
	return {
		require() {
			if (!isOwn()) throw new FileError(`${dir} was removed, or taken by another process, while this one wrote to it; run again with a folder that stays`);
		},
		release() {
			clearInterval(heart);
			if (isOwn()) rmSync(lock, { force: true });
		}
	};
}
/** Moves a dead lock aside; if another process was faster and its fresh lock was moved, puts that back. */
function takeAway(lock, gone, token, attempt, now) {
	const aside = `${lock}.${token}.${attempt}`;
	try {
		renameSync(lock, aside);
	} catch {
		return;
	}
	const moved = readHolder(aside);
	if (moved !== void 0 && moved.token !== gone?.token && alive(moved, aside, now)) try {
		linkSync(aside, lock);
	} catch {}
	rmSync(aside, { force: true });
}
// src/records/schema.ts
const hash = string().regex(/^[0-9a-f]{64}$/);
const seconds = number().min(0);
/** A number as JSON can hold it, wherever one is read. */
const numSchema = union([number(), _enum([
	"NaN",
	"Infinity",
	"-Infinity"
])]);
const engineSchema = _enum(["compiled", "eager"]);
const trainerSchema = _enum([
	"compiled",
	"eager",
	"program",
	"imported"
]);
/** What decides the bits of a run beside the suite and the seed. */
const environmentSchema = strictObject({
	platform: string(),
	arch: string(),
	cpu: string(),
	node: string(),
	seedgate: string(),
	tensorflow: string(),
	runtime: string(),
	isa: string(),
	program: string().exactOptional(),
	fingerprint: string()
});
/** One line of records.jsonl, as it is read back. */
const recordSchema = strictObject({
	status: _enum([
		"ok",
		"diverged",
		"failed"
	]),
	reason: string().exactOptional(),
	epoch: int().min(1).exactOptional(),
	predictions: record(string(), array(numSchema)),
	metrics: record(string(), numSchema).exactOptional(),
	loss: strictObject({
		epochs: array(int()),
		loss: array(numSchema),
		validation: array(numSchema)
	}),
	course: strictObject({
		epochs: int().min(0),
		best: int().min(1).exactOptional(),
		stopped: _enum(["earlyStopping", "not finite"]).exactOptional()
	}).exactOptional(),
	parameters: int().min(0),
	weights: string(),
	seconds: strictObject({
		init: seconds,
		compile: seconds,
		train: seconds
	}),
	again: record(string(), array(numSchema)).exactOptional(),
	ownSeeds: array(strictObject({
		what: string(),
		replaced: boolean(),
		library: string().exactOptional()
	})).exactOptional(),
	seeded: array(string()).exactOptional()
}).extend({
	format: literal(1),
	key: hash,
	suite: string(),
	version: string(),
	suiteHash: hash,
	problem: string(),
	variant: string(),
	experimentHash: hash,
	seed: int().min(0),
	engine: trainerSchema,
	environment: environmentSchema,
	digest: hash
});
// src/records/sharing.ts
/** Environments that are looked through for the same one; a folder has one, or some. */
const mostEnvironments = 16;
/**
* What many records have in common, held once: as they are read, each would have an environment, hashes and epochs of its
* own, which are most of what a record takes in memory.
*/
var Sharing = class {
	#texts = /* @__PURE__ */ new Map();
	#environments = [];
	#epochs = /* @__PURE__ */ new Map();
	/** A record that is equal to the given one. */
	of(record) {
		const { loss } = record;
		return {
			...record,
			suite: this.#text(record.suite),
			version: this.#text(record.version),
			suiteHash: this.#text(record.suiteHash),
			problem: this.#text(record.problem),
			variant: this.#text(record.variant),
			experimentHash: this.#text(record.experimentHash),
			environment: this.#environment(record.environment),
			loss: {
				...loss,
				epochs: this.#epochsOf(record.experimentHash, loss.epochs)
			}
		};
	}
	#text(text) {
		const known = this.#texts.get(text);
		if (known !== void 0) return known;
		this.#texts.set(text, text);
		return text;
	}
	#environment(environment) {
		const known = this.#environments.find((e) => sameEnvironment(e, environment));
		if (known !== void 0) return known;
		if (this.#environments.length < mostEnvironments) this.#environments.push(environment);
		return environment;
	}
	#epochsOf(experiment, epochs) {
		const known = this.#epochs.get(experiment);
		if (known?.length === epochs.length && epochs.every((epoch, i) => epoch === known[i])) return known;
		this.#epochs.set(experiment, epochs);
		return epochs;
	}
};
function sameEnvironment(a, b) {
	return a.fingerprint === b.fingerprint && a.cpu === b.cpu && a.node === b.node && a.seedgate === b.seedgate && a.tensorflow === b.tensorflow && a.runtime === b.runtime && a.isa === b.isa && a.platform === b.platform && a.arch === b.arch && a.program === b.program;
}
// src/records/read.ts
const recordsFile = "records.jsonl";
/** Bytes of memory that a byte of the file takes while all is judged and drawn: 2.8 of a million short records. */
const memoryPerByte = 3;
/** A records file that cannot be trusted; the message names file, line and what to do. */
var RecordsError = class extends Error {
	name = "RecordsError";
};
/**
* Reads the records of a folder. A record counts only if its line is whole: a last line that a crash cut
* short is left out (`torn`). One record a run: an equal second one is left out.
*
* @throws RecordsError for a damaged line, or two different records of one run.
*/
function readRecords(dir) {
	const file = path.join(dir, recordsFile);
	if (!existsSync(file)) return {
		records: [],
		wholeBytes: 0,
		torn: false
	};
	const size = statSync(file).size;
	const memory = getHeapStatistics().heap_size_limit;
	if (size > memory / memoryPerByte) throw new RecordsError(`${file}: ${tooLong(size, memory)}`);
	const byKey = /* @__PURE__ */ new Map();
	const sharing = new Sharing();
	const { wholeBytes, bytes } = readLines(file, (line, number) => {
		const record = sharing.of(parseRecord(line, () => `${file}:${number}`));
		const earlier = byKey.get(record.key);
		if (earlier === void 0) byKey.set(record.key, record);
		else if (earlier.status === "failed" && record.status !== "failed") byKey.set(record.key, record);
		else if (record.status !== "failed" && !sameOutcome(earlier, record)) throw new RecordsError(`${file}:${number}: a second record of ${describeRun(record)} differs from the first; the same run must leave the same bits. Remove the lines of this run to have it trained again.`);
	});
	return {
		records: [...byKey.values()],
		wholeBytes,
		torn: wholeBytes < bytes
	};
}
/** Node.js ends without a word of ours when its memory is full, so that is said before. */
function tooLong(size, memory) {
	const mebibytes = (bytes) => Math.ceil(bytes / 2 ** 20);
	const needed = mebibytes(memoryPerByte * size);
	return `is ${mebibytes(size)} MiB long, all of it is in memory while it is judged, which takes ${needed} MiB, and Node.js may take ${mebibytes(memory)}; set NODE_OPTIONS=--max-old-space-size=${needed} where the machine has that, or train into several folders, each with a part of the experiments (--only)`;
}
/** `suite problem/variant seed 17 (compiled)` */
function describeRun(r) {
	return `${r.suite} ${r.problem}/${r.variant} seed ${r.seed} (${r.engine})`;
}
function parseRecord(line, where) {
	const damaged = (why) => new RecordsError(`${where()}: damaged record (${why}). Remove the line to have its run trained again.`);
	let value;
	try {
		value = JSON.parse(line);
	} catch {
		throw damaged("not JSON");
	}
	const parsed = recordSchema.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		const format = value?.format;
		if (typeof format === "number" && format !== 1) throw new RecordsError(`${where()}: a record of format ${format}; this version of seedgate reads format 1`);
		throw damaged(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "wrong form"}`);
	}
	const record = value;
	if (!isAsWritten(line, record.digest) && recordDigest(record) !== record.digest) throw damaged("its digest does not fit its content");
	return record;
}
/** Whether a line is to the letter what a record of this digest was written as, which is found out sooner than by writing it again. */
function isAsWritten(line, digest) {
	const end = `,"digest":"${digest}"}`;
	return line.endsWith(end) && sha256(`${line.slice(0, -end.length)}}`) === digest;
}
// src/records/store.ts
/**
* Opens (and makes) the folder's store. A torn last line is cut off, so that its run is done again.
*
* @throws LockedError when another process has the folder; RecordsError when a record is damaged.
*/
function openStore(dir) {
	makeFolder(dir);
	const lock = lockFolder(dir);
	let handle;
	try {
		const own = path.join(dir, recordsFile);
		requireOwn(own);
		const { records, wholeBytes, torn } = readRecords(dir);
		const file = openOwn(own);
		handle = file;
		if (torn) ftruncateSync(file, wholeBytes);
		const byKey = new Map(records.map((r) => [r.key, r]));
		let length = wholeBytes;
		const flusher = new Flusher(file);
		return {
			torn,
			records: () => [...byKey.values()],
			append(record) {
				requireSame(file, own, dir);
				lock.require();
				flusher.require();
				const line = Buffer.from(`${JSON.stringify(record)}\n`);
				try {
					for (let done = 0; done < line.length;) done += writeSync(file, line, done);
				} catch (error) {
					ftruncateSync(file, length);
					throw error;
				}
				length += line.length;
				flusher.flush();
				byKey.set(record.key, record);
			},
			close() {
				try {
					flusher.close();
				} finally {
					closeSync(file);
					lock.release();
				}
			}
		};
	} catch (error) {
		if (handle !== void 0) closeSync(handle);
		lock.release();
		throw error;
	}
}
/** Asks the disk to keep what is written to a file: one request at a time, for all that was written before it. */
var Flusher = class {
	#file;
	#state = "kept";
	#closed = false;
	#error;
	constructor(file) {
		this.#file = file;
	}
	flush() {
		if (this.#state !== "kept") {
			this.#state = "asked before the last line";
			return;
		}
		this.#state = "asked";
		fdatasync(this.#file, (error) => {
			if (this.#closed) return;
			this.#error ??= error ?? void 0;
			const more = this.#state === "asked before the last line";
			this.#state = "kept";
			if (more) this.flush();
		});
	}
	/** @throws Error that a request ended with */
	require() {
		if (this.#error !== void 0) throw this.#error;
	}
	/** @throws Error that a request ended with */
	close() {
		this.#closed = true;
		this.require();
		if (this.#state !== "kept") fdatasyncSync(this.#file);
	}
};
/** A file that was removed takes all that is written to it, and nobody finds it. @throws FileError */
function requireSame(handle, file, dir) {
	const [own, there] = [fstatSync(handle), statSync(file, { throwIfNoEntry: false })];
	if (there?.ino === own.ino && there.dev === own.dev) return;
	throw new FileError(`${dir} was removed or replaced while it was written to, so that what is trained from here on would be lost; run again with a folder that stays`);
}
export { recordsFile as a, numSchema as c, sameOutcome as d, sealRecord as f, readRecords as i, LockedError as l, RecordsError as n, engineSchema as o, toNum as p, describeRun as r, environmentSchema as s, openStore as t, fromNum as u };
