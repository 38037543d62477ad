import { O as UsageError, n as printable } from "./base.js";
import { n as writeSuite, t as writeProgramSuite } from "./init.js";
import { n as validateSuites, r as tryOnce } from "./run.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/init.ts
/** Writes a suite, and says what was guessed and what comes next. */
async function init({ json = false, command, ...request }, io) {
	if (command !== void 0) return initProgram(command, {
		json,
		...request
	}, io);
	const check = async (folder) => (await validateSuites([folder])).issues;
	const { dir, name, files, guesses } = await writeSuite(request, check);
	const next = [`seedgate validate ${shell(dir)} --verbose`, `seedgate run ${shell(dir)}`];
	if (json) {
		io.stdout.write(`${JSON.stringify({
			name,
			files,
			guesses,
			next
		}, null, 2)}\n`);
		return exitCode.passed;
	}
	const say = (line) => io.stdout.write(`${printable(line)}\n`);
	say(`wrote ${files.join(" and ")}`);
	for (const line of guesses) say(`  ${line}`);
	say("next:");
	for (const line of next) say(`  ${line}`);
	return exitCode.passed;
}
const shell = (text) => /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
/** Runs a program once, finds its numbers and writes a suite beside it. */
async function initProgram(text, { json, dir = ".", force, from, data }, io) {
	if (from !== void 0 || data !== void 0) throw new UsageError("--command goes with neither --from nor --data: a program brings its own model and data");
	const say = (line) => io.stderr.write(`${printable(line)}\n`);
	say(`running ${text} once, in a folder of its own`);
	const { files, guesses, name } = await writeProgramSuite({
		command: text,
		dir,
		force: force === true
	}, async (draft) => tryOnce(draft, dir, { env: io.env }));
	const next = [`seedgate try ${shell(dir)} --allow-commands`, `seedgate run ${shell(dir)} --allow-commands`];
	if (json === true) io.stdout.write(`${JSON.stringify({
		name,
		files,
		guesses,
		next
	}, null, 2)}\n`);
	else {
		io.stdout.write(`${printable(`wrote ${files.join(" and ")}`)}\n`);
		for (const line of guesses) io.stdout.write(`  ${printable(line)}\n`);
		io.stdout.write(`next:\n${next.map((line) => `  ${line}\n`).join("")}`);
	}
	return exitCode.passed;
}
export { init };
