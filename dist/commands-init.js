import { n as printable } from "./base.js";
import { t as writeSuite } from "./init.js";
import { n as validateSuites } from "./run.js";
import { t as exitCode } from "./commands-io.js";
// src/commands/init.ts
/** Writes a suite, and says what was guessed and what comes next. */
async function init({ json = false, ...request }, io) {
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
export { init };
