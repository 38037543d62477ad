import { closeSync, openSync, readSync } from "node:fs";
import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
// src/runtime/hash-thread.mjs
/** What is read is hashed while the processor still has it; pieces of megabytes go through its memory, twice the time. */
const piece = 65536;
function hash(file) {
	const hash = createHash("sha256");
	const handle = openSync(file, "r");
	try {
		const buffer = Buffer.allocUnsafeSlow(piece);
		for (let n = readSync(handle, buffer); n > 0; n = readSync(handle, buffer)) hash.update(buffer.subarray(0, n));
	} finally {
		closeSync(handle);
	}
	return hash.digest("hex");
}
parentPort?.postMessage(workerData.map((file) => {
	try {
		return hash(file);
	} catch {
		return;
	}
}));
export {};
