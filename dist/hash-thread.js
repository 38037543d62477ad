import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";
import { parentPort, workerData } from "node:worker_threads";
// src/runtime/hash-thread.mjs
createReadStream(workerData, { highWaterMark: 4194304 }).pipe(createHash("sha256").setEncoding("hex")).on("data", (text) => parentPort?.postMessage(text));
export {};
