import { n as printable } from "./base.js";
import { i as tryPrograms } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/try.ts
/** Runs the programs of a suite once and shows the numbers that they left. */
async function tryCommand(options, io, signal) {
	const { suite, allowCommands = false, json = false } = options;
	const tried = await tryPrograms({
		suite,
		allowCommands
	}, {
		env: io.env,
		signal
	});
	const well = tried.every((t) => t.status === "ok");
	if (json) io.stdout.write(`${JSON.stringify(tried, null, 2)}\n`);
	else {
		const say = (line) => io.stdout.write(`${printable(line)}\n`);
		for (const { id, status, reason, seconds, numbers, others, tail } of tried) {
			say(`${id}: ${status} after ${seconds.toFixed(1)} s${reason === void 0 ? "" : `, ${reason}`}`);
			for (const { name, says } of numbers) say(`  ${name}: ${says.join("; ")}`);
			if (others.length > 0) say("  what else could be read:");
			for (const { name, source, value } of others.slice(0, 20)) say(`    ${name}: ${source}   → ${value}`);
			if (others.length === 0) say(`  its last lines: ${tail.join(" | ")}`);
		}
	}
	return well ? exitCode.passed : exitCode.usage;
}
export { tryCommand };
