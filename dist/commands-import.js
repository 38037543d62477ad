import { n as printable } from "./base.js";
import { l as importTable } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
import { n as printResults } from "./commands-output.js";
// src/commands/import.ts
/** Judges numbers that are there already. */
async function importCommand(options, io) {
	const { file, out, variant = [], seed, metric = [], strict, json = false } = options;
	const columns = {
		...variant.length > 0 && { variant },
		...seed !== void 0 && { seed },
		...metric.length > 0 && { metrics: metric }
	};
	const { imported, results, dir, ending } = await importTable({
		file,
		columns,
		out,
		strict
	}, { env: io.env });
	if (json) {
		const { runs, ...rest } = imported;
		io.stdout.write(`${JSON.stringify({
			...rest,
			runs: runs.length,
			gate: results.gate
		}, null, 2)}\n`);
	} else {
		io.stderr.write(`${printable(`${file}: ${imported.kind}, ${imported.runs.length} runs`)}\n`);
		for (const guess of imported.guesses) io.stderr.write(`  ${printable(guess)}\n`);
		printResults({
			results,
			dir
		}, io);
	}
	return ending === "passed" ? exitCode.passed : exitCode.failed;
}
export { importCommand };
