import { n as CommanderError, r as Option, t as Command } from "./vendor/commander.js";
import { d as version } from "./base.js";
import { n as exitCode } from "./commands-exit.js";
// src/commands/io.ts
/** This process's own. */
function processIo() {
	const { env } = process;
	return {
		stdout: outputOf(process.stdout, env),
		stderr: outputOf(process.stderr, env),
		env
	};
}
function outputOf(stream, env) {
	return {
		write: (text) => void stream.write(text),
		color: wantsColor(stream, env),
		get width() {
			return stream.columns;
		},
		terminal: stream.isTTY ? stream : void 0
	};
}
/** Whether colour may be written to a stream: NO_COLOR and FORCE_COLOR decide, else whether it is a terminal. */
function wantsColor(stream, env) {
	if (env.NO_COLOR !== void 0 && env.NO_COLOR !== "") return false;
	if (env.FORCE_COLOR !== void 0 && env.FORCE_COLOR !== "0") return true;
	return stream.isTTY === true && env.TERM !== "dumb";
}
// src/commands/shell.ts
/** Gathers the values of an option that may be repeated. */
const collect = (value, before) => [...before, value];
const repeated = (flags, about) => new Option(flags, about).argParser(collect).default([]);
const seeds = () => new Option("--seeds <N|A..B>", "seeds 1 to N, or A to B; by default as many as the suite says");
const only = () => repeated("--only <glob>", "only experiments whose problem/variant fits; may be repeated");
const jobs = () => new Option("--jobs <N>", "worker processes; by default one for each core");
const strict = () => new Option("--strict", "what is open, and what would only warn, fails the gate");
const allowCommands = () => new Option("--allow-commands", "run the programs that a suite names; look at them first");
const allow = () => repeated("--allow <name>", "accept a difference to the baseline, or imported numbers, as the report names it; may be repeated");
const json = () => new Option("--json", "print data for programs instead of text for people");
// src/commands/result-commands.ts
/** Adds the commands that work on results that are there: nothing is trained. */
function addResultCommands(program, cli) {
	for (const [name, about] of [["import", "make a suite of a table of results, and judge it"], ["judge", "say what a table of results shows; nothing is trained"]]) program.command(name).description(about).argument("<file>", "CSV, JSON or JSON lines, or a folder with a metrics.json for each run").option("--variant <column>", "a column that tells variants apart; may be repeated", collect, []).option("--seed <column>", "the column of seeds").option("--metric <column>", "a column that is a metric; may be repeated", collect, []).addOption(strict()).option("--out <dir>", "folder for the suite, its records and reports", "seedgate-out").addOption(json()).action(async (file, options) => {
		const { importCommand } = await import("./commands-import.js");
		cli.code = await importCommand({
			file,
			...options
		}, cli.io);
	});
	program.command("report").description("draw the reports of a folder again from its results.json").argument("<dir>", "folder of an earlier run").option("--sarif <file>", "write what fails or is warned of as SARIF, too, for code scanning").addOption(json()).action(async (dir, options) => {
		const { report } = await import("./commands-report.js");
		cli.code = await report({
			dir,
			...options
		}, cli.io);
	});
	program.command("baseline").description("store the raw values of a run, to be committed and compared with later").argument("<dir>", "folder of an earlier run").requiredOption("--write <file>", "the baseline file").addOption(json()).action(async (dir, options) => {
		const { baseline } = await import("./commands-baseline.js");
		cli.code = await baseline({
			dir,
			...options
		}, cli.io);
	});
	program.command("gate").description("compare a run with a baseline").argument("<dir>", "folder of an earlier run").requiredOption("--baseline <file>", "the baseline file").addOption(allow()).addOption(json()).action(async (dir, options) => {
		const { gate } = await import("./commands-gate.js");
		cli.code = await gate({
			dir,
			...options
		}, cli.io);
	});
	program.command("merge").description("join the folders of several shards and judge them as one run").argument("<dir...>", "folders of earlier runs").option("--suite <suite>", "a suite that they were made with; may be repeated; by default those that run means", collect, []).requiredOption("--out <dir>", "folder for the joined records and reports").option("--allow <name>", "let imported numbers decide (imported); may be repeated", collect, []).addOption(json()).action(async (dirs, options) => {
		const { merge } = await import("./commands-merge.js");
		cli.code = await merge({
			dirs,
			...options
		}, cli.io);
	});
	program.command("compare").description("hold one run to another, as to a baseline: what is worse, seed by seed").argument("<before>", "folder of an earlier run, or a commit: REF, or REF:FILE").argument("<after>", "the same, which is held to it").option("--file <file>", "what is read of a commit, a baseline or a results.json", "suites/baseline.json").option("--allow <name>", "accept a difference, as the report names it; may be repeated", collect, []).option("--out <dir>", "folder for the reports", "seedgate-compare").addOption(json()).action(async (before, after, options) => {
		const { compareCommand } = await import("./commands-compare.js");
		cli.code = await compareCommand({
			before,
			after,
			...options
		}, cli.io);
	});
	program.command("history").description("show each value over the commits of a baseline, and since when it is worse").argument("<file>", "the committed baseline, or a data.js that track has added to").option("--since <when>", "only commits since then, as git log takes it: 2026-01-31, \"3 months ago\"").option("--out <dir>", "folder for history.html, history.md and history.json").addOption(json()).action(async (file, options) => {
		const { history } = await import("./commands-history.js");
		cli.code = await history({
			file,
			...options
		}, cli.io);
	});
	program.command("track").description("add the values of a run to a data.js that history and chart pages read; commits nothing").argument("<dir>", "folder of an earlier run").requiredOption("--data <file>", "the store, in the format of github-action-benchmark").addOption(json()).action(async (dir, options) => {
		const { trackCommand } = await import("./commands-track.js");
		cli.code = trackCommand({
			dir,
			...options
		}, cli.io);
	});
	program.command("site").description("make a site of the reports of several runs, with badges: plain files for any server").argument("<dir...>", "folders of earlier runs").option("--baseline <file>", "a committed baseline whose history is drawn").option("--since <when>", "only commits since then, as git log takes it").option("--out <dir>", "folder of the site", "seedgate-site").addOption(json()).action(async (dirs, options) => {
		const { site } = await import("./commands-site.js");
		cli.code = await site({
			dirs,
			...options
		}, cli.io);
	});
}
// src/commands/interrupt.ts
/** Runs what a Ctrl-C is to end in order. */
async function interruptible(work) {
	const stop = new AbortController();
	const release = onInterrupt(() => stop.abort());
	try {
		return await work(stop.signal);
	} finally {
		release();
	}
}
/** One Ctrl-C may come twice, from the terminal and from npm; what comes within this many milliseconds is the same one. */
const sameInterrupt = 300;
/** Calls back at the first Ctrl-C or termination; a later second one ends the process as usual. */
function onInterrupt(stop) {
	const signals = ["SIGINT", "SIGTERM"];
	const release = () => {
		for (const signal of signals) process.off(signal, handle);
	};
	const handle = () => {
		setTimeout(release, sameInterrupt).unref();
		stop();
	};
	for (const signal of signals) process.on(signal, handle);
	return release;
}
// src/commands/training-commands.ts
/** With fewer seeds a share of 0.8 can never be called reproduced, and a printed value has no place. */
const auditSeeds = "20";
/** Adds the commands that train, run programs or look at suites. */
function addTrainingCommands(program, cli) {
	program.command("run").description("train what is still owed, judge it and write the reports").argument("[suite...]", "suite files or their folders; by default those that package.json lists, else all in suites/*").addOption(seeds()).addOption(only()).addOption(new Option("--engine <name>", "how to train").choices(["compiled", "eager"]).default("compiled")).addOption(jobs()).option("--shard <I/N>", "train only a fixed part of the runs").option("--costs <dir>", "folder of an earlier run, by whose times shards are balanced").option("--baseline <file>", "compare with this baseline").addOption(allow()).option("--time-limit <time>", "stop after this time, for instance 10m").addOption(new Option("--top-up <how>", "seeds added where a printed value lies outside all runs: auto up to twice the work").choices([
		"off",
		"auto",
		"full"
	]).default("auto")).addOption(strict()).addOption(allowCommands()).option("--out <dir>", "folder for records and reports, seedgate-out by default").addOption(json()).action(async (suites, options) => {
		const { lookAhead } = await import("./runtime2.js");
		const ahead = lookAhead(cli.io);
		const { runCommand } = await import("./commands-run.js");
		cli.code = await interruptible((signal) => runCommand({
			suites,
			...options
		}, cli.io, {
			signal,
			ahead
		}));
	});
	program.command("init").description("write a suite: a first example, or one made from a model or from data").argument("[dir]", "the suite's folder; suites/NAME by default, after the file that it is made from").option("--from <file>", "a model: JSON of Keras or tf.layers, or a .keras archive").option("--data <file>", "a CSV file with a header line; it is copied beside the suite").option("--command <line>", "a program that trains, as you would type it; it is run once").option("--force", "write over what is there").addOption(json()).action(async (dir, options) => {
		const { init } = await import("./commands-init.js");
		cli.code = await init({
			...dir !== void 0 && { dir },
			...options
		}, cli.io);
	});
	program.command("try").description("run a suite's programs once, and show the numbers that they leave").argument("<suite>", "suite file or its folder").option("--allow-commands", "run the programs that the suite names; look at them first").addOption(json()).action(async (suite, options) => {
		const { tryCommand } = await import("./commands-try.js");
		cli.code = await interruptible((signal) => tryCommand({
			suite,
			...options
		}, cli.io, signal));
	});
	program.command("capture").description("run a script or notebook that trains, once, and write the suite of what it trains").argument("<script>", "a Python script or a notebook").argument("[args...]", "the script's own arguments, after --").option("--python <python>", "the interpreter; python3 by default").option("--keras <version>", "the Keras that the script was written for, as in 2.2: its names and defaults").option("--quick", "cut each fit short, where only what is trained is wanted").option("--out <dir>", "the suite's folder; suites/NAME by default, after the script").option("--check", "write nothing, and fail where the script and the suite have parted").option("--run", "prove the suite and run it at once, the script itself where it has to be run").option("--seeds <N|A..B>", "of --run: seeds 1 to N, or A to B").addOption(json()).action(async (script, args, options) => {
		const { captureCommand } = await import("./commands-capture.js");
		cli.code = await interruptible((signal) => captureCommand({
			script,
			args,
			...options
		}, cli.io, signal));
	});
	program.command("validate").description("check suites and their models without training").argument("[suite...]", "suite files or their folders; by default those that run means").option("--verbose", "show what the data generators make and every resolved setting").addOption(json()).action(async (suites, options) => {
		const { validate } = await import("./commands-validate2.js");
		cli.code = await validate({
			suites,
			...options
		}, cli.io);
	});
	program.command("bisect").description("find the first commit at which the gate fails, by git bisect in a work tree of its own").argument("[suite...]", "suite files or their folders, as they are called in the commits").requiredOption("--good <commit>", "a commit at which the gate passes").option("--bad <commit>", "a commit at which it fails", "HEAD").option("--baseline <file>", "the baseline that every commit is held to").addOption(seeds()).addOption(only()).addOption(jobs()).option("--allow <name>", "a difference to the baseline that is no matter; may be repeated", collect, []).addOption(strict()).addOption(allowCommands()).option("--out <dir>", "folder for records and reports of all commits", "seedgate-bisect").addOption(json()).action(async (suites, options) => {
		const { bisectCommand } = await import("./commands-bisect.js");
		cli.code = await interruptible((signal) => bisectCommand({
			suites,
			...options
		}, cli.io, signal));
	});
	program.command("audit").description("look for what a verdict should not depend on, and show on which assumptions it does").argument("<suite>", "suite file or its folder").option("--seeds <N>", "seeds for each alternative of an assumed setting", auditSeeds).option("--allow-commands", "run the programs that the suite names; look at them first").addOption(json()).action(async (suite, options) => {
		const { auditCommand } = await import("./commands-audit.js");
		cli.code = await interruptible((signal) => auditCommand({
			suite,
			...options
		}, cli.io, signal));
	});
	program.command("doctor").description("say whether this machine can train, and with what").addOption(json()).action(async (options) => {
		const { doctorCommand } = await import("./commands-doctor.js");
		cli.code = await doctorCommand(options, cli.io);
	});
}
// src/commands/main.ts
/**
* Runs one command line. A command's own modules are loaded when it is asked for: all of them take longer than most commands.
*
* @param args without node and the script
* @returns the exit code, see `exitCode`
*/
async function main(args) {
	const cli = {
		io: processIo(),
		code: exitCode.passed
	};
	const program = new Command("seedgate").description("Re-trains a published experiment over many seeds and says whether what was published holds.").version(version).exitOverride().showHelpAfterError("(seedgate --help lists the commands)");
	addTrainingCommands(program, cli);
	addResultCommands(program, cli);
	try {
		await program.parseAsync(args, { from: "user" });
		return cli.code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.passed : exitCode.usage;
		const { explain } = await import("./run2.js");
		const { kind, lines } = explain(error);
		for (const line of lines) cli.io.stderr.write(`${line}\n`);
		return exitCode[kind];
	}
}
export { main };
