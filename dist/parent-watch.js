import { basename, dirname, join } from "node:path";
import { readdirSync, rmSync } from "node:fs";
import { workerData } from "node:worker_threads";
// src/train/parent-watch.mjs
/** The parent's process id, and what the paths of this process' program folders start with. */
const { parent, prefix } = workerData;
setInterval(() => {
	if (process.ppid === parent) return;
	try {
		const left = readdirSync(dirname(prefix)).filter((name) => name.startsWith(basename(prefix)));
		for (const name of left) rmSync(join(dirname(prefix), name), {
			recursive: true,
			force: true
		});
	} finally {
		process.kill(process.pid, "SIGKILL");
	}
}, 500);
export {};
