import { C as writeBaseline } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/baseline.ts
/** Stores the raw per-seed values of a run, to be committed and compared with later. */
function baseline({ dir, write, json }, io) {
	const runs = writeBaseline({
		dir,
		write
	});
	io.stdout.write(json === true ? `${JSON.stringify({
		file: write,
		runs
	})}\n` : `${write}: the values of ${runs} runs; commit it and compare with --baseline ${write}\n`);
	return exitCode.passed;
}
export { baseline };
