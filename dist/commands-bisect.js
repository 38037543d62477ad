import { n as printable } from "./base.js";
import { v as BisectEnded, y as bisect } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/bisect.ts
/**
* Differences that a commit on the way may well have: what is looked for is the first one at which something is worse, or at
* which the suite's own gate fails.
*/
const passing = [
	"runtime",
	"suite-version",
	"suite-content",
	"vanished-experiment",
	"new-experiment",
	"weaker-demand",
	"imported"
];
/** Finds the first commit at which the gate fails. */
async function bisectCommand(options, io, signal) {
	const { suites, seeds, only = [], jobs, allow = [], allowCommands, strict, json, ...rest } = options;
	const flag = (name, value) => value === void 0 ? [] : [name, value];
	const request = {
		...rest,
		allow: [...passing, ...allow],
		run: [
			...suites,
			...flag("--seeds", seeds),
			...only.flatMap((glob) => ["--only", glob]),
			...flag("--jobs", jobs),
			...allowCommands === true ? ["--allow-commands"] : [],
			...strict === true ? ["--strict"] : []
		]
	};
	const program = [...process.execArgv, process.argv[1] ?? ""];
	try {
		const found = await bisect(request, {
			env: io.env,
			program,
			signal,
			tell: (line) => io.stderr.write(`${printable(line)}\n`)
		});
		if (json === true) io.stdout.write(`${JSON.stringify(found)}\n`);
		else if (found.first !== void 0) {
			const { commit, date, subject } = found.first;
			io.stdout.write(`${printable(`${commit} of ${date.slice(0, 10)} is the first bad commit: ${subject}`)}\n`);
		} else io.stdout.write(`the first bad commit is one of these, of which those between could not be judged:\n${(found.among ?? []).join("\n")}\n`);
		return found.first === void 0 ? exitCode.failed : exitCode.passed;
	} catch (error) {
		if (!(error instanceof BisectEnded)) throw error;
		io.stderr.write(`${printable(error.message)}\n`);
		return error.code;
	}
}
export { bisectCommand };
