import { _ as UsageError, h as makeFolders, r as printable } from "./base.js";
import { n as nameOf, r as suiteName, t as makeSuite } from "./init.js";
import { n as validateSuites } from "./run.js";
import { P as formatPath } from "./suite.js";
import { t as exitCode } from "./commands-io.js";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
// src/commands/init.ts
/** Writes a suite that is valid and runs. Nothing is written when that cannot be, and nothing is overwritten. */
async function init(options, io) {
	const given = options.dir === void 0 ? void 0 : suiteName(path.basename(path.resolve(options.dir)));
	const request = {
		...options,
		...given !== void 0 && given !== "" && { name: given }
	};
	const dir = options.dir ?? path.join("suites", nameOf(request));
	if (existsSync(path.join(dir, "suite.yaml")) && options.force !== true) throw new UsageError(`${path.join(dir, "suite.yaml")} is there already and is not overwritten: name another folder, as in seedgate init suites/NAME, or add --force`);
	const made = await makeSuite(request, schemaOf(dir));
	const folder = path.resolve(dir);
	const kept = made.files.find((f) => f.name !== "suite.yaml" && foreign(options.data, path.join(folder, f.name)));
	if (kept !== void 0 && options.force !== true) throw new UsageError(`${path.join(dir, kept.name)} is there already and is not overwritten; add --force`);
	let created;
	try {
		created = makeFolders(folder);
	} catch (error) {
		throw new UsageError(`${dir} cannot be made a folder (${error.code}); name another one`);
	}
	const draft = mkdtempSync(path.join(folder, ".seedgate-init-"));
	let done = false;
	try {
		for (const { name, content } of made.files) writeFileSync(path.join(draft, name), content);
		const { issues } = await validateSuites([draft]);
		if (issues.length > 0) {
			const why = issues.map((i) => `${formatPath(i.path)}: ${i.message}`);
			throw new UsageError(`no suite can be made from this: ${why.join("; ")}`);
		}
		for (const { name } of made.files) renameSync(path.join(draft, name), path.join(folder, name));
		done = true;
	} finally {
		rmSync(done || created === void 0 ? draft : created, {
			recursive: true,
			force: true
		});
	}
	const files = made.files.map((f) => path.join(dir, f.name));
	const next = [`seedgate validate ${shell(dir)} --verbose`, `seedgate run ${shell(dir)}`];
	if (options.json === true) {
		io.stdout.write(`${JSON.stringify({
			name: made.name,
			files,
			guesses: made.guesses,
			next
		}, null, 2)}\n`);
		return exitCode.passed;
	}
	const say = (line) => io.stdout.write(`${printable(line)}\n`);
	say(`wrote ${files.join(" and ")}`);
	for (const line of made.guesses) say(`  ${line}`);
	say("next:");
	for (const line of next) say(`  ${line}`);
	return exitCode.passed;
}
/** Whether a file is there and is not the very one that would be copied to it. */
const foreign = (source, target) => existsSync(target) && (source === void 0 || path.resolve(source) !== target);
const published = "https://raw.githubusercontent.com/seedgate/seedgate/main/schema/suite.schema.json";
/** Of a suite in this checkout, or beside an installed seedgate, by its path; else where it is published. */
function schemaOf(dir) {
	const own = fileURLToPath(new URL("../../schema/suite.schema.json", import.meta.url));
	const relative = path.relative(process.cwd(), own);
	return !relative.startsWith("..") && !path.isAbsolute(relative) && existsSync(own) ? path.relative(path.resolve(dir), own).split(path.sep).join("/") : published;
}
const shell = (text) => /^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
export { init };
