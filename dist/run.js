import { A as systemCode, C as requireOwn, D as FileError, E as makeFolders, O as UsageError, S as readRegular, T as liesBelow, d as version, k as messageOf, n as printable, t as plural, u as ownFolder, v as sha256, w as writeWhole, y as makeFolder } from "./base.js";
import { a as parseSeeds, c as owedRuns, f as makeRecord, i as shardRuns, l as planRuns, n as formatShard, o as seedRange, p as importedEnvironment, r as parseShard, s as seedRequest, t as checkShard, u as selectExperiments } from "./plan.js";
import { a as nativeExperiments, c as isSuiteName, f as suiteFile, i as isProgram, l as loadSuite, m as suitesIn, mt as isCode, n as isImported, o as eagerReason, p as suiteNames, r as isNative, s as alternatives, vt as SuiteError, yt as formatIssue } from "./suite.js";
import { A as ownSeeds, D as runProgram, E as RunQueue, F as workerEnvironment, M as programEnvironmentOf, R as selfTest, T as trainRuns, U as inspectModel, _ as Standby, j as findNumbers, v as allowed, y as repeatSteps, z as checkModels } from "./train.js";
import { N as faultOfAllowance, _ as traceBaselines, b as makeBaseline, d as impossibleGates, g as subjectOf, i as withBaseline, m as isAnswer, o as lastOf, p as suiteRemarks, r as judge$1, s as nextTopUp, v as parseBaseline, y as serializeBaseline } from "./verdict.js";
import { a as ensureRuntime, c as requirePip, f as vectorFeatures, g as RuntimeError, h as cacheFolder, i as describeEnvironment, l as isAsLookedAt, p as findCompiler, u as lookAhead } from "./runtime.js";
import { _ as badgeOf, c as withTracked, ct as parseResults, g as badgeJson, n as reportNames, o as parseBenchData, r as writeReports, s as trackedStates, st as isIntact, t as loadCharts, v as badgeSvg } from "./report.js";
import { a as recordsFile, d as sameOutcome, i as readRecords, l as LockedError, n as RecordsError, r as describeRun, t as openStore } from "./records.js";
import { i as readRuns, n as readTable, t as suiteFilesOf } from "./tables.js";
import { a as unprovenOf, i as readProofs, r as keepProven } from "./capture.js";
import { t as parse } from "./vendor/es-module-lexer.js";
import path from "node:path";
import { existsSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import os from "node:os";
import { spawn, spawnSync } from "node:child_process";
// src/run/commands.ts
/**
* A suite is data until somebody says that what it names may be run.
*
* @param planned experiments, with the file of their suite where the caller named several
* @throws UsageError that names the first program and its command, if there is one
*/
function refuseCommands(planned) {
	for (const { experiment, suite } of planned) {
		if (!isProgram(experiment)) continue;
		const where = suite === void 0 ? experiment.id : `${experiment.id} of ${suite.file}`;
		throw new UsageError(`${where} is a program, and programs of a suite are not run unless you say so: look at it (${experiment.variant.program.command.join(" ")}), then add --allow-commands`);
	}
}
// src/run/environments.ts
/**
* Makes the machine fit for some experiments: the native library is brought for models alone, and each program is asked once what it
* runs in.
*
* @throws RuntimeError when this machine cannot train
*/
async function environmentsOf(experiments, { env, ahead, signal, tell }) {
	const runtime = experiments.some(isNative) ? await ensureRuntime({
		log: (line) => tell?.({
			kind: "setup",
			line
		}),
		env,
		ahead,
		...signal && { signal }
	}) : void 0;
	const native = runtime && describeEnvironment(runtime);
	const programs = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Map();
	for (const experiment of experiments.filter(isProgram)) {
		const { program } = experiment.variant;
		const key = JSON.stringify([program.command[0], program.folder]);
		const answer = asked.get(key) ?? programEnvironmentOf(program, env.PATH);
		asked.set(key, answer);
		programs.set(experiment.hash, await answer);
	}
	return {
		...runtime && { runtime },
		of(experiment) {
			if (isImported(experiment)) return importedEnvironment(experiment.variant.imported.file);
			const found = isProgram(experiment) ? programs.get(experiment.hash) : native;
			if (found === void 0) throw new Error(`${experiment.id} was not asked for`);
			return found;
		}
	};
}
// src/run/suites.ts
/**
* Suites that a command means when it names none: those that package.json lists as `"seedgate": { "suites": [...] }`,
* else every folder of `suites` with a suite.yaml, or a suite in code.
*/
function defaultSuites(cwd) {
	const own = path.join(cwd, "package.json");
	const listed = existsSync(own) ? listedSuites(readFileSync(own, "utf8")) : void 0;
	if (listed !== void 0) return listed;
	const folder = path.join(cwd, "suites");
	const found = existsSync(folder) ? readdirSync(folder).sort().map((name) => path.join("suites", name)).filter((dir) => suitesIn(path.join(cwd, dir)).length > 0) : [];
	if (found.length === 0) throw new UsageError("name a suite: there is no suites/*/suite.yaml or suite.ts here (seedgate init writes one)");
	return found;
}
/**
* The suites that a package.json lists; undefined when it says nothing of seedgate.
*
* @throws UsageError for a list that is none
*/
function listedSuites(text) {
	let own;
	try {
		own = JSON.parse(text)?.seedgate;
	} catch {
		throw new UsageError("package.json is not valid JSON; it is read for \"seedgate\": { \"suites\": [...] }");
	}
	if (own === void 0) return void 0;
	const { suites } = own ?? {};
	if (!Array.isArray(suites) || suites.length === 0 || !suites.every((s) => typeof s === "string")) throw new UsageError("package.json has \"seedgate\" without suites; write \"seedgate\": { \"suites\": [\"suites/NAME\"] }, or leave it out to mean all suites in suites/*");
	return suites;
}
/**
* Loads every suite that is named.
*
* @throws SuiteError with the issues of all of them together; UsageError for two of one name.
*/
function loadSuites(given) {
	const issues = [];
	const suites = [];
	for (const name of given) try {
		suites.push(loadSuite(name, { inspect: inspectModel }));
	} catch (error) {
		if (!(error instanceof SuiteError)) throw error;
		issues.push(...error.issues);
	}
	if (issues.length > 0) throw new SuiteError(issues);
	suites.forEach((suite, i) => {
		const twin = suites.slice(0, i).find((s) => s.name === suite.name);
		if (twin) throw new UsageError(`${twin.file} and ${suiteFile(suite.file)} both hold a suite named "${suite.name}"`);
	});
	return suites;
}
// src/run/audit.ts
/**
* Looks for what a verdict should not depend on: the process, the number of cores, the cache, unseeded draws; and shows
* on which assumed settings it does depend. A signal ends it at once: nothing is concluded, and nothing is left behind.
*
* @throws what loading the suite and bringing the runtime throw, and the signal's reason
*/
async function audit(request, context) {
	const [suite] = loadSuites([request.suite]);
	const others = alternatives(request.suite, { inspect: inspectModel });
	const { env, signal } = context;
	const log = (line) => context.tell?.({
		kind: "setup",
		line
	});
	const experiments = [suite, ...others.map((o) => o.suite)].flatMap((s) => s.experiments);
	if (!request.allowCommands) refuseCommands(experiments.map((experiment) => ({ experiment })));
	const environments = await environmentsOf(experiments, context);
	const auditor = new Auditor(environments, env, log, signal);
	const repetitions = await auditor.repeat(suite);
	const dependences = await auditor.dependences(suite, others, request.seeds);
	const found = {
		sound: repetitions.every((r) => r.equal && r.draws?.unseeded === 0 && r.draws.repeated.length === 0),
		repetitions,
		seeds: request.seeds,
		dependences,
		untried: untried(suite, others)
	};
	const [first] = suite.experiments;
	if (first === void 0) throw new Error(`${suite.file} has no experiment`);
	return {
		suite,
		environment: environments.of(suite.experiments.find(isNative) ?? first),
		found
	};
}
/** What is assumed and lists no alternative, of the data as well as of the settings, by its reason. */
function untried(suite, others) {
	const tried = (id, setting) => others.some((o) => o.setting === setting && o.experiments.includes(id));
	const found = /* @__PURE__ */ new Map();
	for (const { id, problem, variant } of suite.experiments) for (const [setting, mark] of Object.entries({
		...problem.marks,
		...variant.marks
	})) {
		if (mark === "stated" || tried(id, setting)) continue;
		const key = JSON.stringify([setting, mark.assumed]);
		const experiments = [...found.get(key)?.experiments ?? [], id];
		found.set(key, {
			setting,
			why: mark.assumed,
			experiments
		});
	}
	return [...found.values()];
}
var Auditor = class {
	#environments;
	#env;
	#log;
	#signal;
	constructor(environments, env, log, signal) {
		this.#signal = signal;
		this.#environments = environments;
		this.#env = env;
		this.#log = log;
	}
	/** The environment of workers, with what it needs beside it; that of this process where nothing is trained by one. */
	#workers(more = {}) {
		const { runtime } = this.#environments;
		return runtime ? workerEnvironment(runtime, this.#env, more) : this.#env;
	}
	/**
	* Seed 1 of every experiment that is trained here, each time in a new process: with a cold cache, a warm one, one core, all of them. That of a
	* program is run twice in any run, and its report says what came of it.
	*/
	async repeat(suite) {
		const ids = suite.experiments.filter(isNative).map((e) => e.id);
		if (ids.length === 0) return [];
		const one = process.platform === "linux" ? { cores: "0" } : {};
		const on = process.platform === "linux" ? ", one core" : "";
		const circumstances = [
			{
				name: `cold cache${on}`,
				...one
			},
			{
				name: `warm cache${on}`,
				...one
			},
			{ name: `warm cache, ${os.availableParallelism()} cores` }
		];
		const programs = mkdtempSync(path.join(os.tmpdir(), "seedgate-audit-"));
		const runs = this.#plan(suite, ids, 1);
		const weights = new Map(ids.map((id) => [id, {}]));
		const draws = /* @__PURE__ */ new Map();
		try {
			for (const { name, cores } of circumstances) {
				this.#log(`training seed 1 of ${runs.length} experiments: ${name}`);
				await trainRuns(runs, {
					jobs: 1,
					environment: {
						...this.#workers({ programs }),
						SEEDGATE_AUDIT: "1"
					},
					...cores !== void 0 && { cores },
					...this.#signal && { signal: this.#signal },
					onAudit: ({ experiment: { id } }, found) => draws.set(id, worst(draws.get(id), found)),
					onDone: (run, outcome) => {
						const own = weights.get(run.experiment.id);
						if (own) own[name] = outcome.status === "failed" ? void 0 : outcome.weights;
					}
				});
				this.#signal?.throwIfAborted();
			}
		} finally {
			rmSync(programs, {
				recursive: true,
				force: true
			});
		}
		return ids.map((id) => {
			const own = weights.get(id) ?? {};
			const hashes = circumstances.map((c) => own[c.name]);
			return {
				experiment: id,
				weights: own,
				equal: hashes.every((h) => h !== void 0 && h === hashes[0]),
				draws: draws.get(id)
			};
		});
	}
	/**
	* The verdicts with each listed alternative of an assumed setting, next to those with the suite's own values. Of claims
	* only the sides that it touches are trained anew.
	*/
	async dependences(suite, others, seeds) {
		if (others.length === 0) return [];
		const all = suite.experiments.map((e) => e.id);
		const records = await this.#train(suite, all, seeds, "as the suite has it");
		const own = verdicts(this.#judged(suite, records, seeds));
		const found = [];
		for (const other of others) {
			const { where, setting, value, why, experiments } = other;
			const what = `${where}: ${setting} = ${JSON.stringify(value)}`;
			const anew = await this.#train(other.suite, experiments, seeds, what);
			const kept = records.filter((r) => !experiments.includes(`${r.problem}/${r.variant}`));
			const changed = [...verdicts(this.#judged(other.suite, [...kept, ...anew], seeds))].flatMap(([id, to]) => {
				const from = own.get(id);
				return from === void 0 || from.verdict === to.verdict ? [] : [{
					finding: id,
					subject: to.subject,
					kind: to.kind,
					from: from.verdict,
					to: to.verdict,
					before: from.seen,
					after: to.seen
				}];
			});
			found.push({
				where,
				setting,
				value,
				why,
				experiments,
				changed
			});
		}
		return found;
	}
	async #train(suite, experiments, seeds, what) {
		this.#log(`training ${experiments.length} × ${seeds} runs: ${what}`);
		const records = [];
		const folder = mkdtempSync(path.join(os.tmpdir(), "seedgate-audit-"));
		try {
			await trainRuns(this.#plan(suite, experiments, seeds), {
				jobs: os.availableParallelism(),
				environment: this.#workers(),
				programs: folder,
				...this.#signal && { signal: this.#signal },
				onDone: (run, outcome) => {
					records.push(makeRecord(run, outcome, this.#environments.of(run.experiment)));
				}
			});
			this.#signal?.throwIfAborted();
		} finally {
			rmSync(folder, {
				recursive: true,
				force: true
			});
		}
		return records;
	}
	#judged(suite, records, seeds) {
		return judge$1({
			suites: [{
				suite,
				seeds: Array.from({ length: seeds }, (_, i) => i + 1)
			}],
			records,
			engine: "compiled",
			seedgate: version,
			cost: {
				wallSeconds: 0,
				cores: os.availableParallelism()
			}
		});
	}
	#plan(suite, experiments, seeds) {
		return planRuns({
			selection: /* @__PURE__ */ new Map([[suite, suite.experiments.filter((e) => experiments.includes(e.id))]]),
			seeds: () => Array.from({ length: seeds }, (_, i) => i + 1),
			engine: "compiled",
			fingerprint: (experiment) => this.#environments.of(experiment).fingerprint
		});
	}
};
/** Every answer by the id of its finding, with what it rests on. */
function verdicts(results) {
	const answers = results.findings.filter((f) => isAnswer(f) || f.kind === "luck");
	return new Map(answers.map((f) => [f.id, {
		subject: subjectOf(f),
		kind: f.kind,
		verdict: f.outcome,
		seen: f.says
	}]));
}
/** Of two processes, what is worse in either. */
function worst(a, b) {
	if (a === void 0) return b;
	return {
		unseeded: Math.max(a.unseeded, b.unseeded),
		streams: Math.max(a.streams, b.streams),
		repeated: [.../* @__PURE__ */ new Set([...a.repeated, ...b.repeated])]
	};
}
// src/run/allow.ts
/** A slip in a name would accept nothing, and nobody would hear of it. @throws UsageError for a name that means nothing */
function checkAllowances(allow) {
	for (const each of allow) {
		const name = typeof each === "string" ? each : each.name;
		const fault = faultOfAllowance(name);
		if (fault !== void 0) throw new UsageError(`allow "${name}": ${fault}`);
	}
	return allow;
}
// src/run/git.ts
/** As %H, %cI and %s are printed, none of which holds the end of a line; a NUL parts commits. */
const fields = "%H%n%cI%n%s";
/**
* What a git command prints in a folder; undefined when it fails. It asks no network, and runs nothing of the repository:
* neither hooks nor programs that its configuration names are among what the commands here need.
*/
function git(folder, env, args) {
	const own = [
		"-c",
		`safe.directory=${path.resolve(folder)}`,
		"--literal-pathspecs"
	];
	const ended = spawnSync("git", [...own, ...args], {
		cwd: folder,
		env: {
			...env,
			GIT_NO_LAZY_FETCH: "1",
			LC_ALL: "C"
		},
		encoding: "utf8",
		maxBuffer: 536870912,
		stdio: [
			"ignore",
			"pipe",
			"ignore"
		]
	});
	return ended.status === 0 ? ended.stdout : void 0;
}
/** The full name of a commit; undefined for what is none here. @param ref a commit, a branch or a tag */
function commitId(folder, env, ref) {
	return git(folder, env, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	])?.trim();
}
/**
* A commit as it is shown to people; undefined for what is none.
*
* @param ref a commit, a branch or a tag
* @param file where given, the last commit up to there that has changed it
*/
function commitOf(folder, env, ref, file) {
	const [commit = "", date = "", subject = ""] = git(folder, env, [
		"log",
		"-1",
		"--no-show-signature",
		`--format=${fields}`,
		"--end-of-options",
		`${ref}^{commit}`,
		"--",
		...file === void 0 ? [] : [file]
	])?.trim().split("\n") ?? [];
	return commit === "" ? void 0 : {
		commit,
		date,
		subject
	};
}
/** Whether a checkout lacks what came before some of its commits; those then seem to have brought all their files. */
const isShallow = (folder, env) => git(folder, env, ["rev-parse", "--is-shallow-repository"])?.trim() === "true";
/**
* Every state that the file had, on the way to HEAD, the oldest first. A merge is followed to its first parent alone: what
* came to the branch is one state, however many commits made it.
*
* @param since as `git log --since` takes it: a date, or `3 months ago`; all when left out
* @returns undefined when there is no repository, or no commit
*/
function statesOf(file, env, since) {
	const folder = path.dirname(path.resolve(file));
	const name = path.basename(file);
	const log = git(folder, env, [
		"log",
		"--first-parent",
		"--no-show-signature",
		"-z",
		`--format=${fields}`,
		...since === void 0 ? [] : [`--since=${since}`],
		"--",
		name
	]);
	if (log === void 0) return void 0;
	return log.split("\0").map((entry) => entry.split("\n")).flatMap(([commit = "", date = "", subject = ""]) => commit === "" ? [] : [{
		commit,
		date,
		subject,
		text: git(folder, env, [
			"cat-file",
			"blob",
			`${commit}:./${name}`
		])
	}]).toReversed();
}
// src/run/results.ts
/** Refuses a folder in which a report could not be written, before anything is trained for it. @throws FileError */
function requireReports(dir) {
	for (const name of reportNames) requireOwn(path.join(dir, name));
}
/** Loads what the reports are drawn with, while this process has nothing else to do. */
function prepareReports() {
	loadCharts().catch(() => {});
}
/**
* Writes results.json and every report drawn from it; each file appears whole or not at all.
*
* @param history of the baseline that it is held to, where there is one
*/
async function writeResults(dir, results, history) {
	for (const [name, text] of Object.entries(await writeReports(results, history))) {
		const file = path.join(dir, name);
		writeWhole(file, text);
	}
	return {
		dir,
		results
	};
}
/** results.json of a folder. @throws UsageError when there is none or it cannot be trusted. */
function readResults(dir) {
	const file = path.join(dir, "results.json");
	let text;
	try {
		text = readRegular(file).toString("utf8");
	} catch (error) {
		if (error instanceof FileError) throw error;
		throw new UsageError(`${file} cannot be read; name the folder of an earlier run`);
	}
	let results;
	try {
		results = parseResults(text);
	} catch (error) {
		throw new UsageError(`${file}: ${messageOf(error)}`);
	}
	if (isIntact(text) !== true) throw new UsageError(`${file}: has no digest, so what it says cannot be relied on; run seedgate again to have it written anew`);
	return results;
}
/** Draws a folder's reports again from its results.json. @throws UsageError */
async function redrawReports(dir) {
	return writeResults(dir, readResults(dir));
}
// src/run/track.ts
/**
* Adds the values of a run, under the commit that is checked out, to a store that `history` and the chart pages of
* github-action-benchmark read: for branches that commit no baseline.
*
* @throws UsageError when the folder's results cannot be a baseline, the store is no such one, or there is no commit
*/
function track({ dir, data }, env) {
	const results = readResults(dir);
	const commit = commitOf(".", env, "HEAD");
	if (commit === void 0) throw new UsageError("there is no commit here that the values could be of; run this in a git repository");
	const before = existsSync(data) ? readBenchData(data) : void 0;
	let baseline;
	try {
		baseline = makeBaseline(results);
	} catch (error) {
		throw new UsageError(`${dir} cannot be tracked: ${messageOf(error)}`);
	}
	const remote = git(".", env, [
		"config",
		"--get",
		"remote.origin.url"
	])?.trim() ?? "";
	const text = serializeBaseline(baseline);
	makeFolders(path.dirname(path.resolve(data)));
	writeWhole(data, withTracked(before, {
		commit,
		repoUrl: webAddressOf(remote),
		baseline,
		text
	}));
	return {
		commit: commit.commit,
		runs: results.cost.runs
	};
}
/** A store. @throws UsageError for what is none */
function readBenchData(file) {
	try {
		return parseBenchData(readRegular(file).toString("utf8"));
	} catch (error) {
		throw new UsageError(`${file}: is no data.js of github-action-benchmark; it ${messageOf(error)}`);
	}
}
/** Where people look at a repository, of the address that git fetches from; without a password that may be in it. */
function webAddressOf(remote) {
	const [, host, name] = /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/:]+@)([^/:]+)(?::\d+\/|[/:])(.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
	return host === void 0 || name === void 0 ? "" : `https://${host}/${name}`;
}
// src/run/history.ts
/**
* The history of a committed baseline, which git keeps; or, for branches that commit none, of what `track` has stored.
*
* @throws UsageError when there is no history of such a file
*/
function historyOf({ file, since }, env) {
	const states = /\.js$/.test(file) ? trackedIn(file, since) : committed(file, since, env);
	const read = [];
	const unread = [];
	for (const { text, ...commit } of states) if (text === void 0) unread.push({
		...commit,
		why: "the file was removed"
	});
	else try {
		read.push({
			commit,
			baseline: parseBaseline(text)
		});
	} catch (error) {
		unread.push({
			...commit,
			why: messageOf(error)
		});
	}
	const [first] = unread;
	if (read.length === 0 && first !== void 0) throw new UsageError(`${file}: none of its ${unread.length} states can be read; ${first.commit.slice(0, 12)} ${first.why}`);
	return {
		file,
		commits: read.map((r) => r.commit),
		unread,
		traces: traceBaselines(read.map((r) => r.baseline))
	};
}
/** The states that git keeps of a file. */
function committed(file, since, env) {
	const states = statesOf(file, env, since);
	if (states === void 0) throw new UsageError(`${file}: its history cannot be read; run this in a git repository that has the file's folder${existsSync(file) ? "" : " (there is no such file here)"}`);
	if (states.length <= 1 && isShallow(path.dirname(path.resolve(file)), env)) throw new UsageError(`${file}: this shallow clone has no history of it; fetch it with: git fetch --unshallow (in a workflow, fetch-depth: 0 of actions/checkout)`);
	if (states.length > 0) return states;
	const last = since === void 0 ? void 0 : statesOf(file, env)?.at(-1);
	if (last === void 0) throw new UsageError(`${file}: no commit has changed it`);
	throw new UsageError(`${file}: no commit since ${since} has changed it; the last one is ${last.commit.slice(0, 12)} of ${last.date.slice(0, 10)}`);
}
/** The states that a store of `seedgate track` keeps. */
function trackedIn(file, since) {
	const from = since === void 0 ? Number.NEGATIVE_INFINITY : Date.parse(since);
	if (Number.isNaN(from)) throw new UsageError(`since "${since}": of a data.js, write a date as in 2026-01-31`);
	const later = trackedStates(readBenchData(file)).map(({ commit, text }) => ({
		...commit,
		text
	})).filter((s) => Date.parse(s.date) >= from);
	if (later.length === 0) throw new UsageError(`${file}: has no state${since === void 0 ? "" : ` since ${since}`} that seedgate track has added`);
	return later;
}
// src/run/baseline.ts
/** Reads a baseline. @throws UsageError when there is none or it is damaged. */
function readBaseline(source) {
	const { file, text } = typeof source === "string" ? {
		file: source,
		text: readText(source)
	} : source;
	try {
		return {
			file,
			baseline: parseBaseline(text)
		};
	} catch (error) {
		throw new UsageError(`baseline ${file}: ${messageOf(error)}`);
	}
}
/** What became of a baseline that is committed, for a report; undefined where git has no two states of it. */
function historyOfBaseline(source, env) {
	const file = typeof source === "string" ? source : source?.path;
	if (file === void 0) return void 0;
	try {
		const history = historyOf({ file }, env);
		return history.commits.length > 1 ? history : void 0;
	} catch (error) {
		if (error instanceof UsageError) return void 0;
		throw error;
	}
}
function readText(file) {
	try {
		return readRegular(file).toString("utf8");
	} catch (error) {
		if (error instanceof FileError) throw error;
		throw new UsageError(`baseline ${file} cannot be read (${systemCode(error)}); write one with: seedgate baseline DIR --write ${file}`);
	}
}
/**
* Stores the raw per-seed values of a run, to be committed and compared with later.
*
* @returns the number of runs whose values are in it
* @throws UsageError when the folder's results cannot be one
*/
function writeBaseline({ dir, write }) {
	const results = readResults(dir);
	let text;
	try {
		text = serializeBaseline(makeBaseline(results));
	} catch (error) {
		throw new UsageError(`${dir} cannot become a baseline: ${messageOf(error)}`);
	}
	writeWhole(write, text);
	return results.cost.runs;
}
/** Compares a run with a baseline and draws the reports with it. @throws UsageError */
async function gateFolder({ dir, baseline, allow, renewed = false }, env = process.env) {
	const request = {
		...readBaseline(baseline),
		allow: checkAllowances(allow),
		renewed
	};
	return writeResults(dir, withBaseline(readResults(dir), request), historyOfBaseline(baseline, env));
}
/** What would be found of results if they were held to another baseline; nothing is written. @throws UsageError */
const comparedWith = (results, baseline) => withBaseline(results, readBaseline(baseline));
// src/run/bisect.ts
/**
* Looks for the first commit at which the gate fails, by `git bisect` in a work tree of its own: nothing of the caller's is
* changed. The exit codes of `seedgate run` decide: 0 is good, 1 is bad, and a commit whose suites are wrong (2) is skipped.
*
* @throws UsageError for what is no history; BisectEnded when this machine cannot train, or it was asked to stop
*/
async function bisect(request, context) {
	const root = git(".", context.env, ["rev-parse", "--show-toplevel"])?.trim();
	if (root === void 0) throw new UsageError("there is no git repository here whose history could be bisected");
	const [good, bad] = ["good", "bad"].map((name) => {
		const commit = commitId(root, context.env, request[name]);
		if (commit === void 0) throw new UsageError(`${name} "${request[name]}": is no commit of this repository`);
		return commit;
	});
	if (good === bad || git(root, context.env, [
		"merge-base",
		"--is-ancestor",
		good,
		bad
	]) === void 0) throw new UsageError(`good "${request.good}": is not among the ancestors of bad "${request.bad}"`);
	if (request.baseline !== void 0 && !existsSync(request.baseline)) throw new UsageError(`baseline ${request.baseline} is not there`);
	const folder = mkdtempSync(path.join(os.tmpdir(), "seedgate-bisect-"));
	const tree = path.join(folder, "tree");
	try {
		if (git(root, context.env, [
			"worktree",
			"add",
			"--detach",
			"--quiet",
			tree,
			bad
		]) === void 0) throw new UsageError(`git cannot check ${request.bad} out beside this work tree`);
		const below = path.relative(root, process.cwd());
		return await search({
			good,
			bad,
			tree,
			place: path.join(tree, below),
			request,
			context
		});
	} finally {
		git(root, context.env, [
			"worktree",
			"remove",
			"--force",
			tree
		]);
		rmSync(folder, {
			recursive: true,
			force: true
		});
		git(root, context.env, ["worktree", "prune"]);
	}
}
/** A commit could not be judged for a reason that all others would have, too. */
var BisectEnded = class extends Error {
	name = "BisectEnded";
	code;
	constructor(code, message) {
		super(message);
		this.code = code;
	}
};
async function search({ good, bad, tree, place, request, context }) {
	const steps = [];
	const bisecting = (...args) => git(tree, context.env, ["bisect", ...args]) ?? "";
	const show = (commit) => {
		const [hash = commit, date = "", subject = ""] = (git(tree, context.env, [
			"show",
			"--no-patch",
			"--no-show-signature",
			"--format=%H%n%cI%n%s",
			commit
		]) ?? "").trim().split("\n");
		return {
			commit: hash,
			date,
			subject
		};
	};
	/** git takes the two ends on trust; one is judged where the answer hangs on it alone. */
	const requireEnds = async (first) => {
		const ends = [{
			name: "bad",
			commit: bad,
			wanted: 1,
			asked: first === bad
		}, {
			name: "good",
			commit: good,
			wanted: 0,
			asked: steps.every((s) => s.word !== "good")
		}];
		for (const { name, commit, wanted } of ends.filter((e) => e.asked)) {
			git(tree, context.env, [
				"checkout",
				"--detach",
				"--quiet",
				commit
			]);
			const code = await judge(place, request, context);
			if (code > 2) throw new BisectEnded(code, unjudged(commit, code));
			if (code !== wanted) throw new UsageError(`${name} "${request[name]}": ${notAnEnd(name, code, request)}`);
		}
	};
	let said = bisecting("start", bad, good);
	for (;;) {
		const found = /^([0-9a-f]{40,64}) is the first bad commit/m.exec(said)?.[1];
		if (found !== void 0) {
			await requireEnds(found);
			return {
				steps,
				first: show(found)
			};
		}
		if (/only 'skip'ped commits left|cannot bisect more/i.test(said)) return {
			steps,
			among: [...said.matchAll(/^[0-9a-f]{40,64}$/gm)].map((m) => m[0])
		};
		const { commit, subject } = show("HEAD");
		if (steps.some((s) => s.commit === commit)) throw new UsageError(`git bisect does not go on from ${commit.slice(0, 12)}: ${said.trim()}`);
		const code = await judge(place, request, context);
		const word = code === 0 ? "good" : code === 1 ? "bad" : "skip";
		if (code > 2) throw new BisectEnded(code, unjudged(commit, code));
		steps.push({
			commit,
			subject,
			code,
			word
		});
		context.tell(`${commit.slice(0, 12)} ${word}: ${subject}`);
		said = bisecting(word);
	}
}
const unjudged = (commit, code) => `${commit.slice(0, 12)} could not be judged (exit code ${code}), and no other commit could; see above`;
/** Why a commit cannot be the end that it was said to be. */
function notAnEnd(name, code, { baseline, good }) {
	if (code === 2) return "its suites are wrong, so that it is neither; see above";
	if (name === "good") return "the gate fails there, too; name an earlier commit";
	return `the gate passes there, as at every commit on the way; ${baseline === void 0 ? "name the baseline that all are held to with --baseline" : `if ${baseline} was renewed since, hold them to that of before: git show ${good}:${baseline} > before.json`}`;
}
/** Runs `seedgate run` at the commit that is checked out. @returns its exit code */
function judge(place, request, context) {
	const { baseline, allow } = request;
	const args = [
		...context.program,
		"run",
		...request.run,
		...baseline === void 0 ? [] : ["--baseline", path.resolve(baseline)],
		...allow.flatMap((name) => ["--allow", name]),
		...["--out", path.resolve(request.out)]
	];
	if (!existsSync(place)) return Promise.resolve(2);
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: place,
			env: context.env,
			stdio: [
				"ignore",
				"ignore",
				"inherit"
			]
		});
		const stop = () => child.kill("SIGTERM");
		context.signal.addEventListener("abort", stop);
		if (context.signal.aborted) stop();
		child.on("error", (error) => reject(new UsageError(`seedgate cannot be started (${systemCode(error)})`)));
		child.on("close", (code) => {
			context.signal.removeEventListener("abort", stop);
			resolve(context.signal.aborted ? 130 : code ?? 3);
		});
	});
}
// src/run/top-up.ts
/**
* How far printed values that lie outside all planned runs are pursued: `off` not at all, `full` until each is decided, `auto` up
* to as much work again as the planned runs are, or some seconds.
*/
const topUpWishes = [
	"off",
	"auto",
	"full"
];
/** Work, in the arithmetic operations of a run's `cost`, that nobody minds: seconds. What is as small is always pursued. */
const smallWork = 1e10;
/**
* The planned runs, and after them one more seed at a time for every experiment of which a printed value lies outside all of
* its runs, until a run passes it or there are enough to tell (`nextTopUp`). How many it may have is settled once, when all
* planned runs are there: with `auto` the work of the planned runs is shared out evenly, so that what is judged depends
* neither on the number of workers nor on how often it was stopped.
*/
var TopUpPlan = class {
	#options;
	#planned;
	#runs;
	#keys;
	#records = /* @__PURE__ */ new Map();
	#waiting;
	#again = [];
	#candidates = [];
	/**
	* @param runs that are planned
	* @param owed those of them without a record
	* @param records that are there already
	*/
	constructor(options, runs, owed, records) {
		this.#options = options;
		this.#runs = runs;
		this.#keys = new Set(runs.map((run) => run.key));
		this.#planned = new RunQueue(owed);
		this.#waiting = owed.length;
		for (const record of records) if (record.status !== "failed") this.#records.set(record.key, record);
		if (this.#waiting === 0) this.#open();
	}
	next(holding) {
		const held = this.#candidates.find((c) => c.experiment.hash === holding);
		if (held !== void 0) held.workers--;
		const planned = this.#planned.next(holding);
		if (planned !== void 0 || this.#waiting > 0) return planned;
		this.#again = this.#again.filter((run) => this.#candidateOf(run)?.open);
		const again = this.#again.shift();
		const candidate = again === void 0 ? this.#choose(held) : this.#candidateOf(again);
		if (candidate === void 0) return void 0;
		candidate.workers++;
		if (again !== void 0) return again;
		do
			candidate.given++;
		while (candidate.given < candidate.most && this.#records.has(this.#run(candidate, candidate.given).key));
		return this.#run(candidate, candidate.given);
	}
	again(run) {
		if (this.#candidateOf(run) && !this.#isPlanned(run)) this.#again.push(run);
		else this.#planned.again(run);
	}
	/** Takes a run's record, and looks whether its experiment is decided. */
	take(run, record) {
		if (record.status !== "failed") this.#records.set(record.key, record);
		if (this.#isPlanned(run)) {
			this.#waiting--;
			if (this.#waiting === 0) this.#open();
			return;
		}
		const candidate = this.#candidateOf(run);
		if (candidate === void 0) return;
		if (record.status === "failed") candidate.open = false;
		else this.#look(candidate);
	}
	/** Runs that will be trained on top of the planned ones, as far as that is known now and was not said before. */
	expected() {
		return this.#candidates.flatMap((c) => {
			const upTo = c.open ? Math.max(c.given, Math.min(c.added.length + 1, c.most)) : c.given;
			const more = Array.from({ length: Math.max(0, upTo - c.announced) }, (_, i) => this.#run(c, c.announced + 1 + i)).filter((run) => !this.#records.has(run.key));
			c.announced = Math.max(c.announced, upTo);
			return more;
		});
	}
	/** Which experiments get more seeds, and how many each at most. */
	#open() {
		const groups = /* @__PURE__ */ new Map();
		for (const run of this.#runs) {
			const name = `${run.suite.name}\n${run.experiment.id}`;
			groups.set(name, [...groups.get(name) ?? [], run]);
		}
		const open = [...groups.values()].flatMap((runs) => this.#candidate(runs) ?? []);
		const planned = this.#runs.reduce((sum, run) => sum + run.cost, 0);
		const work = Math.max(smallWork, planned) / Math.max(1, open.length);
		for (const candidate of open) {
			const [first] = candidate.planned.values();
			if (this.#options.wish === "auto" && first !== void 0) candidate.most = Math.min(candidate.most, Math.floor(work / first.cost));
			candidate.open = candidate.most > 0;
			this.#look(candidate);
			candidate.given = candidate.added.length;
			candidate.announced = candidate.given;
		}
		this.#candidates = open;
	}
	#candidate(runs) {
		const [first] = runs;
		if (first === void 0) return void 0;
		const { suite, experiment } = first;
		if (isImported(experiment)) return void 0;
		if (experiment.varied !== void 0) return void 0;
		const planned = new Map(runs.map((run) => [run.seed, run]));
		const next = nextTopUp(suite, experiment, this.#outcomes(planned), []);
		if (next === void 0) return void 0;
		return {
			suite,
			experiment,
			planned,
			most: next.most,
			added: [],
			open: true,
			given: 0,
			announced: 0,
			workers: 0
		};
	}
	#outcomes(planned) {
		return new Map([...planned].map(([seed, run]) => [seed, this.#records.get(run.key) ?? "missing"]));
	}
	/** Goes on through the added seeds in their order as far as there are records. */
	#look(c) {
		const outcomes = this.#outcomes(c.planned);
		while (c.open && c.added.length < c.most) {
			if (nextTopUp(c.suite, c.experiment, outcomes, c.added) === void 0) break;
			const record = this.#records.get(this.#run(c, c.added.length + 1).key);
			if (record === void 0) return;
			c.added.push(record);
		}
		c.open = false;
	}
	/** The one that a worker holds already, else the one with the fewest; more than one worker only where none waits. */
	#choose(held) {
		const open = this.#candidates.filter((c) => c.open && c.given < c.most);
		if (held !== void 0 && open.includes(held)) return held;
		return open.toSorted((a, b) => a.workers - b.workers || a.given - b.given)[0];
	}
	#isPlanned(run) {
		return this.#keys.has(run.key);
	}
	#candidateOf(run) {
		return this.#candidates.find((c) => c.suite === run.suite && c.experiment.id === run.experiment.id);
	}
	/** @param place of the added run, from 1 */
	#run(candidate, place) {
		const [run] = planRuns({
			selection: /* @__PURE__ */ new Map([[candidate.suite, [candidate.experiment]]]),
			seeds: () => [lastOf(candidate.planned.keys()) + place],
			engine: this.#options.engine,
			fingerprint: this.#options.fingerprint
		});
		return run;
	}
};
// src/run/values.ts
const unitSeconds = {
	s: 1,
	m: 60,
	h: 3600
};
/** `90`, `90s`, `10m`, `2h` as seconds. @throws UsageError */
function parseDuration(name, text) {
	const [, number, unit = "s"] = /^(\d+(?:\.\d+)?)(s|m|h)?$/.exec(text) ?? [];
	return checkSeconds(name, Number(number) * (unitSeconds[unit] ?? NaN), text);
}
/**
* The seconds, if there are more than none.
*
* @param said how they were asked for, for the message
* @throws UsageError
*/
function checkSeconds(name, seconds, said = String(seconds)) {
	if (seconds > 0 && Number.isFinite(seconds)) return seconds;
	throw new UsageError(`${name} "${said}": write a time such as 90s, 10m or 2h`);
}
/** A whole number from 1 to 999999. @throws UsageError */
function parseCount(name, text) {
	return checkCount(name, /^[1-9]\d{0,5}$/.test(text) ? Number(text) : NaN, text);
}
/**
* The number, if something can be counted by it.
*
* @param said how it was asked for, for the message
* @throws UsageError
*/
function checkCount(name, count, said = String(count)) {
	if (Number.isInteger(count) && 1 <= count && count <= 999999) return count;
	throw new UsageError(`${name} "${said}": write a whole number from 1 to 999999`);
}
// src/run/request.ts
/** Folder for records and reports when none is named. */
const usualOut = "seedgate-out";
/**
* Checks what is wanted and fills in what was left out. All that is wrong with a call as such is said here, before a suite
* is read.
*
* @throws UsageError; its message begins with the name of what is wrong, as the command line has it
*/
function runRequest(wishes) {
	const { shard, baseline, timeLimit } = wishes;
	const seeds = seedRequest(wishes.seeds);
	if (seeds.kind === "auto" && shard !== void 0) throw new UsageError("seeds \"auto\" cannot be sharded: which seeds are added depends on all that came before; write a number or a range");
	return {
		suites: wishes.suites ?? [],
		seeds,
		only: wishes.only ?? [],
		engine: checkEngine(wishes.engine ?? "compiled"),
		jobs: checkCount("jobs", wishes.jobs ?? os.availableParallelism()),
		...shard !== void 0 && { shard: checkShard(shard) },
		...wishes.costs !== void 0 && { costs: checkFolder("costs", wishes.costs) },
		...baseline !== void 0 && { baseline },
		allow: checkAllowances(wishes.allow ?? []),
		...wishes.renewed === true && { renewed: true },
		allowCommands: wishes.allowCommands ?? false,
		...timeLimit !== void 0 && { timeLimit: checkSeconds("time-limit", timeLimit) },
		topUp: checkTopUp(wishes.topUp ?? "auto"),
		...wishes.strict === true && { strict: true },
		out: checkFolder("out", wishes.out ?? ownOut())
	};
}
/**
* The usual folder, which nobody has named: a link of this name in a checkout must not have files written elsewhere.
*
* @throws UsageError
*/
function ownOut() {
	const way = "remove it, or name the folder with --out";
	const here = process.cwd();
	try {
		if (liesBelow(here, "seedgate-out")) return usualOut;
	} catch (error) {
		throw new UsageError(`${usualOut} cannot be reached (${systemCode(error) ?? messageOf(error)}); ${way}`);
	}
	throw new UsageError(`${usualOut} is a link that leads out of this folder; ${way}`);
}
/** @throws UsageError for what is no engine */
function checkEngine(name) {
	if (name === "compiled" || name === "eager") return name;
	throw new UsageError(`engine "${name}": write compiled or eager`);
}
/** @throws UsageError for what is no way to add seeds */
function checkTopUp(wish) {
	const found = topUpWishes.find((w) => w === wish);
	if (found === void 0) throw new UsageError(`top-up "${wish}": write off, auto or full`);
	return found;
}
/** An empty name is mostly a variable that was not set; it would mean the current folder. @throws UsageError */
function checkFolder(name, folder) {
	if (folder.trim() === "") throw new UsageError(`${name} "${folder}": name a folder`);
	return folder;
}
// src/run/compare.ts
/**
* Holds one run to another one, as to a baseline: seed by seed where they share seeds, with the same correction. Where of the
* second only the values are there, as of a committed baseline, there is nothing to draw a report from, and the answer is
* what became of each value.
*
* @throws UsageError when one cannot be read, or the first has gaps
*/
async function compare(request, env) {
	const { before, after, file, allow } = request;
	const out = checkFolder("out", request.out);
	for (const side of [before, after]) if (path.resolve(side) === path.resolve(out)) throw new UsageError(`out "${out}": is one of the two that are compared; name another folder`);
	const [old, now] = [readSide(before, file, env), readSide(after, file, env)];
	const baseline = baselineOf(old, before);
	if ("results" in now) {
		const results = withBaseline(now.results, {
			file: before,
			baseline,
			allow: checkAllowances(allow)
		});
		makeFolder(path.resolve(out));
		return { judged: await writeResults(path.resolve(out), results) };
	}
	if (allow.length > 0) throw new UsageError("allow: of two baselines nothing is accepted; leave it out, or compare with the folder of a run");
	return { history: {
		file: `${before} and ${after}`,
		commits: [old.commit, now.commit],
		unread: [],
		traces: traceBaselines([baseline, now.baseline])
	} };
}
function baselineOf(side, name) {
	if ("baseline" in side) return side.baseline;
	try {
		return makeBaseline(side.results);
	} catch (error) {
		throw new UsageError(`${name} cannot be compared with: ${messageOf(error)}`);
	}
}
/** @throws UsageError for what is neither a run's folder nor a commit with the file */
function readSide(name, usual, env) {
	if (existsSync(path.join(name, "results.json"))) return {
		results: readResults(name),
		commit: {
			commit: name,
			date: "",
			subject: "this folder"
		}
	};
	const [ref = "", file = usual] = /^(.+?):(.+)$/.exec(name)?.slice(1) ?? [name];
	const commit = existsSync(name) ? void 0 : commitOf(".", env, ref);
	if (commit === void 0) throw new UsageError(`${name}: is neither a folder with a results.json nor a commit of this repository; name the folder of an earlier run, or a commit, branch or tag`);
	const text = git(".", env, [
		"cat-file",
		"blob",
		`${commit.commit}:./${path.posix.normalize(file)}`
	]);
	if (text === void 0) throw new UsageError(`${name}: commit ${commit.commit.slice(0, 12)} has no ${file}; write REF:FILE, or --file FILE, for the baseline or the results.json that it has`);
	return {
		commit: commitOf(".", env, ref, `./${path.posix.normalize(file)}`) ?? commit,
		...parsed(text, `${file} of ${name}`)
	};
}
/** A baseline, or else the results of a run, as their own readers know them. */
function parsed(text, name) {
	try {
		return { baseline: parseBaseline(text) };
	} catch (noBaseline) {
		let results;
		try {
			results = parseResults(text);
		} catch (noResults) {
			throw new UsageError(`${name}: is neither a baseline (${messageOf(noBaseline)}) nor results (${messageOf(noResults)})`);
		}
		if (isIntact(text) !== true) throw new UsageError(`${name}: has no digest, so what it says cannot be relied on`);
		return { results };
	}
}
// src/run/doctor.ts
/** Looks at everything that training needs, and tries the native library in a process of its own. */
async function examineMachine({ env, tell }) {
	const problems = [];
	const attempt = async (what) => {
		try {
			return await what();
		} catch (error) {
			if (!(error instanceof RuntimeError)) throw error;
			if (!problems.some((p) => p.code === error.code)) problems.push({
				code: error.code,
				message: error.message,
				remedy: error.remedy
			});
			return;
		}
	};
	const cache = await attempt(() => cacheFolder(env));
	const runtime = await attempt(() => ensureRuntime({
		env,
		log: (line) => tell?.({
			kind: "setup",
			line
		})
	}));
	const needed = (what) => runtime ? what().catch(() => void 0) : attempt(what);
	const python = await needed(() => requirePip(env));
	const compiler = await needed(async () => (await findCompiler(env)).version);
	const test = runtime && await selfTest(runtime, env);
	if (test !== void 0 && !test.ok) problems.push({
		code: "load",
		message: `The self-test of native TensorFlow failed: ${test.problem}.`,
		remedy: "A glibc of 2.27 or later and a CPU with AVX are needed; remove the cache folder to have it made anew."
	});
	return {
		ok: problems.length === 0,
		seedgate: version,
		node: process.version,
		platform: `${process.platform} ${process.arch} ${os.release()}`,
		cpu: os.cpus()[0]?.model.trim() || "unknown",
		vectors: vectorFeatures(),
		cores: os.availableParallelism(),
		memoryGiB: Math.round(os.totalmem() / 2 ** 30 * 10) / 10,
		...cache !== void 0 && { cache },
		...python !== void 0 && { python },
		...compiler !== void 0 && { compiler },
		...runtime !== void 0 && { tensorflow: {
			version: runtime.tensorflow,
			hash: runtime.hash,
			source: runtime.source,
			dir: runtime.dir,
			isa: describeEnvironment(runtime).isa
		} },
		...test !== void 0 && { selfTest: test },
		problems
	};
}
// src/run/explain.ts
/** Errors that say what was wrong, where, and what would be right. */
const ofUsage = [
	UsageError,
	FileError,
	RecordsError,
	LockedError
];
/** What the system says when there is no room, or no right, to write. */
const ofDisk = [
	"ENOSPC",
	"EROFS",
	"EACCES"
];
/** What the system says when it, or this process, has too many files open. */
const ofFiles = ["EMFILE", "ENFILE"];
/** Says what was thrown in words for the person who reads them; only a fault of seedgate's own comes with a stack trace. */
function explain(thrown) {
	if (thrown instanceof Error && thrown.name === "AbortError") return {
		kind: "interrupted",
		lines: []
	};
	if (thrown instanceof SuiteError) return {
		kind: "usage",
		lines: thrown.issues.map(formatIssue)
	};
	if (thrown instanceof RuntimeError) return {
		kind: "environment",
		lines: [printable(thrown.message), printable(thrown.remedy)]
	};
	if (ofUsage.some((kind) => thrown instanceof kind)) return {
		kind: "usage",
		lines: [printable(messageOf(thrown))]
	};
	if (thrown instanceof Error && "syscall" in thrown && thrown.syscall === "uv_cwd") return {
		kind: "usage",
		lines: ["the current folder has been removed; change to one that is there"]
	};
	if (ofFiles.includes(systemCode(thrown) ?? "")) return {
		kind: "environment",
		lines: [printable(messageOf(thrown)), "This process may have too few files open at once; raise the limit, as with ulimit -n 256."]
	};
	if (ofDisk.includes(systemCode(thrown) ?? "")) return {
		kind: "environment",
		lines: [printable(messageOf(thrown)), "The folder given with --out cannot be written to; choose another one or make room."]
	};
	return {
		kind: "environment",
		lines: ["seedgate met a fault of its own; please report it with what follows", thrown instanceof Error ? thrown.stack ?? thrown.message : `something thrown that is no error: ${messageOf(thrown)}`]
	};
}
// src/run/ending.ts
/** Who asked for an end gets no verdict: the gate of what is there fails for what is missing, which says nothing. */
function endingOf(gate, end) {
	if (end === "interrupted") return "interrupted";
	return gate.passed ? "passed" : "failed";
}
// src/run/look.ts
/** What a request would train, by suite. @throws SuiteError, UsageError */
function selectionOf(request) {
	const given = request.suites.length > 0 ? request.suites : defaultSuites(process.cwd());
	return selectExperiments(loadSuites(given), request.only);
}
/**
* Reads what a request names, before anything is brought for it.
*
* @returns whether it needs the native library: programs and tables of results do without
* @throws SuiteError with the place of all that is wrong, UsageError
*/
const needsRuntime = (request) => [...selectionOf(request).values()].flat().some(isNative);
/** Seeds that an experiment may be ahead of one that waits, or as many as that one has. */
const turn = 4;
/** Seeds that it can get. */
function mostOf({ follows }) {
	if (follows === void 0) return 300;
	return follows.state === "settled" || follows.looked >= 300 ? follows.looked : 0;
}
/**
* Hands out seeds only where a check is still open, and looks after every seed, which is sound because the verdicts
* come from confidence sequences.
*
* Longest undecided first: a free worker takes the experiment that has waited longest, which is, of those that are open and
* that nobody trains, the one with the fewest seeds; among equals the costliest. When none waits it helps with the open one
* that has the fewest. Because programs cost time to load, a worker keeps its experiment until that has twice the seeds
* of the one that has waited longest, and at least four more; and for good when none waits. So an experiment that will
* never be settled starves no other, not even when a time limit ends it all.
*
* An experiment of the second series, on other data, has nothing to be settled: claims are made of it, on the seeds that the same
* experiment took on the data as they are. It gets them when that has ended.
*
* The looks go through an experiment's seeds in their order: after seed n it is judged on seeds 1 to n, even if a later
* one was ready before, and what is judged in the end is seeds 1 to that at which it was settled. So the verdict is the same with one worker or
* many, however long a run takes, and after any number of interruptions; runs that were under way when it was
* settled are kept as records and not counted.
*/
var AutoPlan = class {
	#options;
	#candidates = [];
	#records = /* @__PURE__ */ new Map();
	#again = [];
	/** @param records that are there already; they count as if they had just been trained, but for those that failed */
	constructor(options, records) {
		this.#options = options;
		for (const record of records) if (record.status !== "failed") this.#records.set(record.key, record);
		for (const [suite, experiments] of options.selection) for (const experiment of experiments) {
			const bare = {
				suite,
				experiment,
				cost: 0,
				state: "open",
				given: 0,
				looked: 0,
				announced: 0,
				workers: 0
			};
			const { problem, variant, varied } = experiment;
			const follows = varied && this.#candidates.find((c) => c.suite === suite && c.experiment.id === `${problem.id}/${variant.id}`);
			const candidate = {
				...bare,
				...follows && { follows },
				cost: this.#run(bare, 1).cost
			};
			this.#candidates.push(candidate);
			this.#look(candidate);
			candidate.announced = candidate.looked;
		}
	}
	next(holding) {
		const held = this.#candidates.find((c) => c.experiment.hash === holding);
		if (held !== void 0) held.workers--;
		this.#again = this.#again.filter((run) => this.#candidateOf(run)?.state === "open");
		const again = this.#again.shift();
		const candidate = again === void 0 ? this.#choose(held) : this.#candidateOf(again);
		if (candidate === void 0) return void 0;
		candidate.workers++;
		if (again !== void 0) return again;
		candidate.given = this.#nextSeed(candidate);
		return this.#run(candidate, candidate.given);
	}
	again(run) {
		this.#again.push(run);
	}
	/** Takes a run's record, and looks. */
	take(run, record) {
		this.#records.set(record.key, record);
		const candidate = this.#candidateOf(run);
		if (candidate === void 0) return;
		this.#look(candidate);
		for (const follower of this.#candidates.filter((c) => c.follows === candidate)) this.#look(follower);
	}
	/** Runs that had a record from the beginning and are counted. */
	there() {
		return this.#candidates.flatMap((c) => this.#seeds(c, 1, c.looked));
	}
	/** Runs that will be trained, as far as that is known now and was not said before: of an open experiment its next. */
	expected() {
		return this.#candidates.flatMap((c) => {
			const upTo = c.state === "open" ? Math.max(c.given, Math.min(c.looked + 1, mostOf(c))) : c.given;
			const more = this.#seeds(c, c.announced + 1, upTo).filter((run) => !this.#records.has(run.key));
			c.announced = Math.max(c.announced, upTo);
			return more;
		});
	}
	/**
	* What is to be judged. Of an experiment that is open at the end, its next seed is missing; of one of the second series, all that
	* are not there.
	*/
	runs() {
		const open = (c) => c.follows ? mostOf(c) : Math.min(c.looked + 1, mostOf(c));
		return this.#candidates.flatMap((c) => this.#seeds(c, 1, c.state === "open" ? open(c) : c.looked));
	}
	/** Experiments whose checks are all decided; those of the second series have none. */
	settled() {
		return this.#candidates.filter((c) => c.state === "settled" && c.follows === void 0).length;
	}
	/** Runs that the most seeds that one experiment took would have cost for all, less those that there are. */
	saved() {
		const seeds = Math.max(0, ...this.#candidates.map((c) => c.looked));
		const trained = this.#candidates.flatMap((c) => this.#seeds(c, 1, c.given)).filter((run) => this.#records.has(run.key)).length;
		return {
			runs: Math.max(0, seeds * this.#candidates.length - trained),
			seeds
		};
	}
	#choose(held) {
		const open = this.#candidates.filter((c) => c.state === "open" && this.#nextSeed(c) <= mostOf(c));
		const order = (a, b) => a.given - b.given || b.cost - a.cost;
		const [waiting] = open.filter((c) => c !== held && c.workers === 0).sort(order);
		if (held !== void 0 && open.includes(held)) {
			if (waiting === void 0 || held.given < waiting.given + Math.max(turn, waiting.given)) return held;
		}
		return waiting ?? open.sort(order)[0];
	}
	/** The first seed that is neither handed out nor there. */
	#nextSeed(candidate) {
		let seed = candidate.given + 1;
		while (seed <= 300 && this.#records.has(this.#run(candidate, seed).key)) seed++;
		return seed;
	}
	#candidateOf(run) {
		return this.#candidates.find((c) => c.suite === run.suite && c.experiment.id === run.experiment.id);
	}
	#run(candidate, seed) {
		return this.#seeds(candidate, seed, seed)[0];
	}
	#seeds(candidate, from, to) {
		return planRuns({
			selection: /* @__PURE__ */ new Map([[candidate.suite, [candidate.experiment]]]),
			seeds: () => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i),
			engine: this.#options.engine,
			fingerprint: this.#options.fingerprint
		});
	}
	/** Goes on through the seeds in their order as far as there are records, and closes the experiment when it is settled. */
	#look(candidate) {
		const records = this.#seeds(candidate, 1, candidate.looked).flatMap((run) => this.#records.get(run.key) ?? []);
		while (candidate.state === "open" && candidate.looked < mostOf(candidate)) {
			const record = this.#records.get(this.#run(candidate, candidate.looked + 1).key);
			if (record === void 0) return;
			records.push(record);
			candidate.looked++;
			candidate.given = Math.max(candidate.given, candidate.looked);
			if (record.status === "failed") candidate.state = "failed";
			else if (this.#isSettled(candidate, records)) candidate.state = "settled";
		}
	}
	#isSettled(candidate, records) {
		const { suite, experiment, looked, follows } = candidate;
		if (follows) return looked === mostOf(candidate);
		const gating = judge$1({
			suites: [{
				suite,
				experiments: [experiment.id],
				seeds: records.map((r) => r.seed),
				sequential: true
			}],
			records,
			engine: this.#options.engine,
			seedgate: "",
			cost: {
				wallSeconds: 0,
				cores: 0
			}
		}).findings.filter((f) => f.kind === "hits" || f.kind === "near" || f.kind === "threshold").filter((f) => f.gate !== "off");
		if (gating.length === 0) return looked >= Math.min(suite.seeds, 300);
		return gating.every((f) => f.grade !== "open");
	}
};
// src/run/measured.ts
/**
* What each experiment took in the run that a folder holds.
*
* @throws UsageError when there is none: the parts of a plan that were cut by other costs would not fit together
*/
function measuredIn(dir) {
	if (!existsSync(path.join(dir, "records.jsonl"))) throw new UsageError(`costs "${dir}": has no ${recordsFile}; name the folder of an earlier run`);
	const runs = /* @__PURE__ */ new Map();
	for (const record of readRecords(dir).records) {
		if (record.status === "failed") continue;
		const own = runs.get(record.experimentHash);
		if (own === void 0) runs.set(record.experimentHash, [record]);
		else own.push(record);
	}
	return [...runs].map(([hash, own]) => ({
		id: `${own[0]?.problem}/${own[0]?.variant}`,
		hash,
		seconds: own.reduce((sum, { seconds }) => sum + seconds.init + seconds.train, 0) / own.length,
		setup: own.reduce((most, { seconds }) => Math.max(most, seconds.compile), 0)
	}));
}
// src/run/plan.ts
/** @param records that are in the folder already */
function planOf(request, selection, fingerprint, records) {
	const { engine, seeds, shard } = request;
	if (seeds.kind === "auto") {
		const table = [...selection.values()].flat().find(isImported);
		if (table !== void 0) throw new UsageError(`seeds "auto" cannot be for ${table.id}: its runs are there already, and no more can be added`);
		const auto = new AutoPlan({
			selection: withVaried(selection),
			engine,
			fingerprint
		}, records);
		return {
			auto,
			runs: [...auto.there(), ...auto.expected()]
		};
	}
	const runs = planRuns({
		selection: withVaried(selection),
		engine,
		fingerprint,
		seeds: (suite) => seedsOf(request, suite),
		...request.costs !== void 0 && { measured: measuredIn(request.costs) }
	});
	if (shard) return { runs: shardRuns(runs, shard) };
	if (request.topUp === "off" || seeds.kind !== "own") return { runs };
	return {
		runs,
		topUp: new TopUpPlan({
			engine,
			fingerprint,
			wish: request.topUp
		}, runs, owedRuns(runs, records), records)
	};
}
/** The selection, and of what it selects the second series, on other data. */
const withVaried = (selection) => new Map([...selection].map(([suite, experiments]) => {
	const ids = new Set(experiments.map((e) => e.id));
	const varied = (suite.varied ?? []).filter((e) => ids.has(`${e.problem.id}/${e.variant.id}`));
	return [suite, [...experiments, ...varied]];
}));
/** @returns none with seeds "auto": which ones there will be is not known before */
function seedsOf({ seeds }, suite) {
	switch (seeds.kind) {
		case "own": return seedRange(1, suite.seeds);
		case "list": return seeds.seeds;
		case "auto": return [];
	}
}
/** What is judged in the end, of every suite. */
function judgedSuites(request, selection, { runs, auto }) {
	const planned = auto ? auto.runs() : runs;
	return [...selection].map(([suite, experiments]) => {
		const own = planned.filter((r) => r.suite === suite);
		return {
			suite,
			experiments: experiments.map((e) => e.id),
			seeds: auto ? own.map((r) => r.seed) : seedsOf(request, suite),
			sequential: auto !== void 0,
			...!request.shard && suite.varied && { varied: true },
			...(request.shard || auto) && { planned: new Set(own.map((r) => `${r.experiment.id}#${r.seed}`)) }
		};
	});
}
/** What was asked for, as the results keep it. */
function describePlan({ shard }, selection) {
	return {
		experiments: [...selection].flatMap(([suite, list]) => list.map((e) => `${suite.name}:${e.id}`)),
		...shard !== void 0 && { shard: formatShard(shard) }
	};
}
// src/run/standby.ts
/**
* Starts as many workers as there will be runs for, while the native library is still looked at; none where it is not known
* that there are any: nothing is native, or the folder has records.
*/
function standBy(request, selection, ahead, env) {
	const runs = [...selection].reduce((sum, [suite, experiments]) => sum + experiments.filter(isNative).length * seedsOf(request, suite).length, 0);
	const count = Math.min(request.jobs, Math.ceil(runs / (request.shard?.count ?? 1)));
	if (ahead === void 0 || count === 0 || existsSync(path.join(request.out, "records.jsonl"))) return void 0;
	const notes = [];
	const environment = workerEnvironment(ahead.runtime, env, { log: (line) => notes.push(line) });
	return {
		workers: new Standby(count, environment),
		notes
	};
}
/** Whether workers that were started for what was looked at are those for what was found. */
const isFor = (ahead, runtime) => ahead !== void 0 && runtime !== void 0 && isAsLookedAt(runtime, ahead);
// src/run/training.ts
/** Trains what is owed and keeps a record of each run, until all is done, the time is over or somebody stops it. */
async function trainOwed(training) {
	const { request, plan, owed, context, standby } = training;
	const growing = plan.auto ?? plan.topUp;
	const more = growing?.expected() ?? [];
	if (owed.length + more.length === 0) return "done";
	if (!request.allowCommands) refuseCommands([...owed, ...more]);
	if (context.signal?.aborted) return "interrupted";
	const tell = context.tell ?? (() => {});
	const stop = new Stop(context.signal, request.timeLimit);
	if (more.length > 0) tell({
		kind: "added",
		runs: more
	});
	tell({ kind: "training" });
	for (const line of standby?.notes ?? []) tell({
		kind: "note",
		line
	});
	try {
		prepareReports();
		await trainRuns(growing ?? owed, {
			jobs: request.jobs,
			environment: standby?.workers?.environment ?? environmentOf(training, tell),
			standby: standby?.workers,
			programs: path.join(training.dir, "programs"),
			signal: stop.signal,
			onStart: (run) => {
				if (growing) tell({
					kind: "added",
					runs: growing.expected()
				});
				tell({
					kind: "started",
					run
				});
			},
			onCompiling: (run, seconds) => tell({
				kind: "compiling",
				run,
				...seconds !== void 0 && { seconds }
			}),
			onSaid: (run, line) => tell({
				kind: "said",
				run,
				line
			}),
			onProgress: (run, epoch) => tell({
				kind: "epoch",
				run,
				epoch
			}),
			onRetry: (run, reason) => tell({
				kind: "retried",
				run,
				reason
			}),
			onLine: (line) => tell({
				kind: "note",
				line
			}),
			onDone: (run, outcome) => keep(training, tell, run, outcome)
		});
	} finally {
		stop.release();
		const { timeLimit } = request;
		tell({
			kind: "trained",
			end: stop.end,
			...timeLimit !== void 0 && { timeLimit }
		});
	}
	return stop.end;
}
/** The variables of workers. */
function environmentOf({ environments: { runtime }, context: { env } }, tell) {
	if (runtime === void 0) return env;
	return workerEnvironment(runtime, env, { log: (line) => tell({
		kind: "note",
		line
	}) });
}
function keep(t, tell, run, outcome) {
	const record = makeRecord(run, outcome, t.environments.of(run.experiment));
	t.store.append(record);
	const growing = t.plan.auto ?? t.plan.topUp;
	if (growing) {
		growing.take(run, record);
		tell({
			kind: "added",
			runs: growing.expected()
		});
	}
	tell({
		kind: "ended",
		run,
		outcome
	});
}
/** Milliseconds, 25 days: a timer that is set for longer goes off at once. */
const longestTimer = 2 ** 31 - 1;
/** Ends a training at a caller's signal or when its time is over, and knows which of them it was. */
var Stop = class {
	#controller = new AbortController();
	#outer;
	#timer;
	#interrupt = () => this.#halt("interrupted");
	#end = "done";
	/** @param seconds until it stops by itself */
	constructor(outer, seconds) {
		this.#outer = outer;
		outer?.addEventListener("abort", this.#interrupt);
		if (seconds === void 0) return;
		this.#timer = setTimeout(() => this.#halt("time limit"), Math.min(1e3 * seconds, longestTimer));
	}
	get signal() {
		return this.#controller.signal;
	}
	get end() {
		return this.#end;
	}
	release() {
		clearTimeout(this.#timer);
		this.#outer?.removeEventListener("abort", this.#interrupt);
	}
	#halt(why) {
		this.#end = why;
		this.#controller.abort();
	}
};
// src/run/run.ts
/**
* From suites to reports: reads the suites, plans which runs are owed, trains them, judges all records that are there and
* writes the reports.
*
* @throws SuiteError for a wrong suite, UsageError for a request that does not fit it, RuntimeError when this machine cannot
*   train, FileError, LockedError and RecordsError for the folder
*/
async function run(request, context) {
	const started = performance.now();
	const ahead = context.ahead ?? lookAhead(context);
	const selection = selectionOf(request);
	const waiting = standBy(request, selection, ahead, context.env);
	try {
		return await runOf(request, {
			...context,
			ahead
		}, {
			started,
			selection,
			waiting
		});
	} finally {
		await waiting?.workers.stop();
	}
}
async function runOf(request, context, { started, selection, waiting }) {
	const tell = context.tell ?? (() => {});
	const environments = await environmentsOf([...selection.values()].flat(), context);
	const standby = waiting && (isFor(context.ahead, environments.runtime) ? waiting : { notes: waiting.notes });
	const fingerprint = (experiment) => environments.of(experiment).fingerprint;
	const baseline = request.baseline === void 0 ? void 0 : readBaseline(request.baseline);
	const dir = path.resolve(request.out);
	const store = openStore(dir);
	try {
		requireReports(dir);
		if (store.torn) tell({
			kind: "torn",
			dir
		});
		const plan = planOf(request, selection, fingerprint, store.records());
		const owed = owedRuns(plan.runs, store.records());
		tell({
			kind: "planned",
			runs: plan.runs,
			owed,
			open: plan.auto !== void 0
		});
		const end = await trainOwed({
			request,
			plan,
			owed,
			store,
			environments,
			dir,
			context,
			standby
		});
		if (plan.auto) tell({
			kind: "settled",
			experiments: [...selection.values()].reduce((sum, list) => sum + list.length, 0),
			settled: plan.auto.settled(),
			saved: plan.auto.saved()
		});
		const judged = judge$1({
			suites: judgedSuites(request, selection, plan),
			records: store.records(),
			fingerprint,
			engine: request.engine,
			seedgate: version,
			cost: {
				wallSeconds: (performance.now() - started) / 1e3,
				cores: request.jobs
			},
			...request.strict && { strict: true },
			allow: request.allow,
			...baseline && { baseline: {
				...baseline,
				allow: request.allow,
				...request.renewed && { renewed: true }
			} }
		});
		const suites = judged.suites.map((suite, i) => {
			const experiments = [...selection.values()][i]?.filter(isNative) ?? [];
			const unproven = unprovenOf(suite.file, experiments);
			return unproven.length === 0 ? suite : {
				...suite,
				unproven
			};
		});
		const results = {
			...judged,
			suites,
			plan: describePlan(request, selection)
		};
		await writeResults(dir, results, historyOfBaseline(request.baseline, context.env));
		tell({
			kind: "judged",
			results,
			dir
		});
		return {
			dir,
			results,
			ending: endingOf(results.gate, end),
			end,
			records: store.records()
		};
	} finally {
		store.close();
	}
}
// src/run/import.ts
/**
* Makes a suite of a table of results, and judges it: nothing is trained, and no native library is needed.
*
* The folder then holds suite.yaml and runs.csv, to which printed values, thresholds and claims can be added.
*
* @throws UsageError when the file cannot be read, or what is in it does not say which run is which
*/
async function importTable(request, context) {
	const { file, columns, out, strict } = request;
	const imported = readRuns(readTable(file), columns);
	const files = Object.entries(suiteFilesOf(file, imported));
	makeFolder(path.resolve(checkFolder("out", out)));
	for (const [name, text] of files) writeWhole(path.join(out, name), text);
	return {
		...await run(runRequest({
			suites: [out],
			out,
			strict,
			topUp: "off",
			jobs: 1,
			allow: ["imported"]
		}), context),
		imported
	};
}
// src/run/shards.ts
/**
* What is to be said of the shards of which a whole is joined: which of them are not there, are there twice, were cut by
* another number, or have ended before all of theirs was trained.
*
* Beside a folder that is no shard, such as one that was joined before, nothing is known to be lost.
*/
function describeShards(folders) {
	const cut = folders.flatMap(({ dir, results }) => results.plan?.shard === void 0 ? [] : [{
		dir,
		...parseShard(results.plan.shard)
	}]);
	const counts = [...new Set(cut.map((s) => s.count))].sort((a, b) => a - b);
	const lines = [];
	if (counts.length > 1) lines.push(`the shards are cut into ${counts.join(" and ")} parts; what no part of either has is missing, and what two of them have is trained twice`);
	for (const count of counts) {
		const own = cut.filter((s) => s.count === count);
		const indices = Array.from({ length: count }, (_, i) => i + 1);
		const lost = indices.filter((index) => !own.some((s) => s.index === index));
		if (lost.length > 0 && counts.length === 1 && cut.length === folders.length) {
			const which = lost.map((index) => `${index}/${count}`);
			const few = which.length > 12 ? [...which.slice(0, 12), `and ${which.length - 12} more`] : which;
			lines.push(`${plural(lost.length, "shard")} of ${count} ${lost.length === 1 ? "is" : "are"} not there: ${few.join(", ")}; train again with --shard and merge once more, with the folder that was joined or all of its parts`);
		}
		for (const index of indices) {
			const same = own.filter((s) => s.index === index).map((s) => s.dir);
			if (same.length > 1) lines.push(`shard ${index}/${count} is there ${same.length} times, in ${same.join(" and ")}; each run counts once`);
		}
	}
	for (const { dir, results } of folders) {
		const counted = results.suites.flatMap((suite) => suite.problems.flatMap((problem) => problem.experiments)).map((experiment) => experiment.counts);
		const total = (of) => counted.reduce((sum, c) => sum + c[of], 0);
		const [missing, failed] = [total("missing"), total("failed")];
		if (results.plan?.shard === void 0 || missing + failed === 0) continue;
		const what = [...missing > 0 ? [`${plural(missing, "run")} missing`] : [], ...failed > 0 ? [`${failed} failed`] : []];
		lines.push(`${dir} (shard ${results.plan.shard}) is not whole: ${what.join(", ")}; the same command with the same --out trains those alone`);
	}
	return lines;
}
// src/run/merge.ts
/**
* Joins the records of several folders, for instance those of the shards of a job matrix, and judges them as one run.
* What is missing, or was made elsewhere, is named; missing runs fail the gate.
*
* @throws UsageError when they are not parts of one plan
*/
async function mergeFolders(request) {
	const out = checkFolder("out", request.out);
	const parts = request.dirs.map((dir) => ({
		dir,
		results: readResults(dir),
		records: readRecords(dir).records
	}));
	const first = parts[0];
	if (first === void 0) throw new UsageError("name the folders to merge");
	for (const part of parts) requireSamePlan(first, part);
	const suites = suitesOf(first, request.suites);
	const records = joinRecords(parts);
	const store = openStore(path.resolve(out));
	try {
		requireReports(out);
		const there = new Set(store.records().map((r) => r.key));
		for (const record of records) if (!there.has(record.key)) store.append(record);
		return {
			...await writeResults(out, {
				...judge$1({
					suites: suites.map((suite, i) => ({
						suite,
						experiments: selected(first.results, i),
						seeds: first.results.suites[i]?.seeds ?? [],
						...suite.varied && { varied: true }
					})),
					allow: checkAllowances(request.allow ?? []),
					records,
					engine: first.results.engine,
					seedgate: version,
					...(request.strict ?? parts.some((p) => p.results.gate.strict)) && { strict: true },
					cost: {
						wallSeconds: Math.max(...parts.map((p) => p.results.cost.wallSeconds)),
						cores: parts.reduce((sum, p) => sum + p.results.cost.cores, 0)
					}
				}),
				plan: { experiments: first.results.plan?.experiments ?? [] }
			}),
			shards: describeShards(parts)
		};
	} finally {
		store.close();
	}
}
/**
* The suites that a folder was made with, in its order. Only the caller says where they are: results come from
* elsewhere, and a suite that is code would run from wherever they say.
*
* @throws UsageError when one of them is not among those that the caller has
*/
function suitesOf({ dir, results }, given = []) {
	const named = given.length > 0;
	const own = loadSuites(named ? given : defaultSuites(process.cwd()));
	return results.suites.map(({ name, hash, file }) => {
		const same = own.find((s) => s.hash === hash);
		if (same !== void 0) return same;
		const changed = own.find((s) => s.name === name);
		if (changed !== void 0) throw new UsageError(`${changed.file} is not the suite any more that ${dir} was made with; check it out as it was`);
		throw new UsageError(`${dir} was made with the suite ${name} (${file}), and ${named ? "none that --suite names" : "none here"} is that one; name its file or folder with --suite`);
	});
}
function requireSamePlan(a, b) {
	const plan = ({ results }) => [
		["suites", results.suites.map((s) => `${s.name} ${s.version} (${s.hash.slice(0, 12)})`).join(", ")],
		["engine", results.engine],
		["seeds", results.suites.map((s) => s.seeds.join(" ")).join(" | ")],
		["experiments", (results.plan?.experiments ?? []).join(", ")]
	];
	plan(a).forEach(([name, value], i) => {
		const other = plan(b)[i]?.[1];
		if (other !== value) throw new UsageError(`${a.dir} and ${b.dir} differ in their ${name}: ${value} and ${other}`);
	});
}
/** One record a run. @throws UsageError when two folders have different outcomes of it. */
function joinRecords(parts) {
	const byKey = /* @__PURE__ */ new Map();
	for (const { dir, records } of parts) for (const record of records) {
		const known = byKey.get(record.key);
		if (known === void 0 || known.record.status === "failed" && record.status !== "failed") byKey.set(record.key, {
			record,
			dir
		});
		else if (record.status !== "failed" && !sameOutcome(known.record, record)) throw new UsageError(`${describeRun(record)} has one outcome in ${known.dir} and another in ${dir}`);
	}
	return [...byKey.values()].map(({ record }) => record);
}
function selected(results, suite) {
	const name = results.suites[suite]?.name;
	return (results.plan?.experiments ?? []).flatMap((e) => e.startsWith(`${name}:`) ? [e.slice(`${name}:`.length)] : []);
}
// src/run/prove.ts
/** Repeats what a capture noted of Keras' first steps, of every model of the suites that has such a note beside it. */
async function proveSuites(suites, { env, tell }) {
	const results = [];
	for (const suite of suites) {
		const proofs = readProofs(suite.file);
		const hashes = {};
		for (const proof of proofs) {
			const experiment = nativeExperiments(suite).find((e) => e.problem.id === proof.problem && e.variant.id === proof.variant);
			if (experiment === void 0) continue;
			const runtime = await ensureRuntime({
				env,
				log: (line) => tell?.({
					kind: "setup",
					line
				})
			});
			const found = await repeatSteps({
				...proof,
				experiment
			}, runtime, env);
			const partings = typeof found === "string" ? [] : found;
			const fits = ({ loss, weights }) => loss <= allowed.loss && weights <= allowed.weights;
			const proven = partings.length > 0 && partings.every(fits);
			if (proven) hashes[experiment.id] = experiment.hash;
			results.push({
				suite: suite.name,
				problem: proof.problem,
				variant: proof.variant,
				steps: proof.order.length,
				proven,
				partings,
				...typeof found === "string" && { why: found }
			});
		}
		if (proofs.length > 0) keepProven(suite.file, hashes);
	}
	return results;
}
// src/run/page-modules.ts
/** Where the bundles are: beside this one, or in the checkout that this source lies in. */
function ownBundles() {
	const source = import.meta.url.endsWith(".ts");
	return fileURLToPath(source ? new URL("dist", ownFolder) : new URL(".", import.meta.url));
}
/** Bundles that are loaded with others and of which the page that judges tables has no use: they read and write other files. */
const unused = /^vendor\/(sucrase|es-module-lexer|jsfive|fflate|picomatch|picocolors|cli-table3|fast-xml-builder|common)\.js$/;
/**
* The modules that judge a table in a browser, by the names that they import each other by: `#judge-page.js`, what it
* imports of the bundles, as they are, and stand-ins for what a browser does not have.
*
* @param bundles their folder
* @returns undefined when they are not there
*/
function pageModules(bundles) {
	if (!existsSync(path.join(bundles, "judge-page.js"))) return void 0;
	const modules = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Map();
	const wanted = ["judge-page.js"];
	for (const name of wanted) {
		if (modules.has(`#${name}`) || asked.has(name)) continue;
		const { text, imports } = renamed(name, readFileSync(path.join(bundles, name), "utf8"));
		modules.set(`#${name}`, text);
		for (const { from, names } of imports) if (from !== node && !unused.test(from)) wanted.push(from);
		else asked.set(from, /* @__PURE__ */ new Set([...asked.get(from) ?? [], ...names]));
	}
	for (const [from, names] of asked) modules.set(`#${from}`, standIn(from, [...names]));
	modules.set("#node-in-page.js", readFileSync(path.join(bundles, "node-in-page.js"), "utf8"));
	return modules;
}
/** Stands for all modules of Node. */
const node = "node";
/** A bundle that imports others by names that do not say where they lie. */
function renamed(name, source) {
	const imports = [];
	let text = source;
	for (const { n = "", d, s, e, ss, se } of parse(source, name)[0].toReversed()) {
		if (d === -2) text = `${text.slice(0, s)}{ url: 'file:///seedgate/${name}' }${text.slice(e)}`;
		if (d !== -1) continue;
		const from = n.startsWith(".") ? path.posix.join(path.posix.dirname(name), n) : node;
		const names = (/\{([^}]*)\}/.exec(source.slice(ss, se))?.[1] ?? "").split(",").map((part) => part.trim().split(/\s/)[0] ?? "");
		imports.unshift({
			from,
			names: names.filter((each) => each !== "" && each !== "default")
		});
		text = `${text.slice(0, s)}#${from}${text.slice(e)}`;
	}
	return {
		text,
		imports
	};
}
/** What the page has of Node; of a package nothing but the names, each for a function that does nothing. */
function standIn(from, names) {
	if (from !== node) return `function none() { return {}; }\nexport { ${names.map((name) => `none as ${name}`).join(", ")} };\n`;
	return `import * as own from '#node-in-page.js';
own.writeFileSync('/seedgate/package.json', ${JSON.stringify(JSON.stringify({
		name: "seedgate",
		version
	}))});
export default own.default;
${[.../* @__PURE__ */ new Set([...names, "EventEmitter"])].map((name) => `export const ${name} = own.${name};\n`).join("")}`;
}
// src/run/site.ts
/**
* Makes a site of the reports of several runs: plain files that any server can give out, and that can be opened from disk. A
* run keeps its address as long as its suites keep their names.
*
* @throws UsageError when a folder cannot be read, or two hold the same suites
*/
async function makeSite(request, env) {
	const out = path.resolve(checkFolder("out", request.out));
	const { baseline, since } = request;
	const history = baseline === void 0 ? void 0 : historyOf({
		file: baseline,
		since
	}, env);
	const runs = request.dirs.map((dir) => {
		const results = readResults(dir);
		return {
			dir,
			results,
			slug: slugOf(results)
		};
	});
	for (const [i, { dir, slug }] of runs.entries()) {
		const twin = runs.slice(0, i).find((r) => r.slug === slug);
		if (twin !== void 0) throw new UsageError(`${twin.dir} and ${dir} hold the same suites (${slug}), so one would take the other's place; merge them, or leave one out`);
	}
	const { renderHistory, renderJudge, renderSite } = await loadCharts();
	const modules = pageModules(request.bundles ?? ownBundles());
	makeFolder(out);
	for (const { results, slug } of runs) {
		const folder = path.join(out, slug);
		if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw new FileError(`${folder} is a symbolic link, and nothing is written through it; remove it`);
		makeFolder(folder);
		await writeResults(folder, results);
		const badge = badgeOf(results);
		writeWhole(path.join(folder, "badge.svg"), badgeSvg(badge));
		writeWhole(path.join(folder, "badge.json"), badgeJson(badge));
	}
	if (history !== void 0) writeWhole(path.join(out, "history.html"), renderHistory(history));
	if (modules !== void 0) writeWhole(path.join(out, "judge.html"), renderJudge(modules));
	writeWhole(path.join(out, "index.html"), renderSite(runs, history, modules !== void 0));
	return runs.map(({ dir, slug, results }) => ({
		dir,
		slug,
		badge: badgeOf(results).message
	}));
}
/** File systems take names of 255 bytes. */
const longestSlug = 120;
/** The names of a run's suites, as one name of a folder. */
function slugOf({ suites }) {
	const slug = suites.map((s) => s.name.replace(/[^\w.-]+/g, "-").replace(/^\.+/, "")).join("+") || "run";
	return slug.length <= longestSlug ? slug : `${slug.slice(0, longestSlug)}-${sha256(slug).slice(0, 12)}`;
}
// src/run/suites-at.ts
/**
* Suites in YAML as a commit has them, with their data. They are put into a folder of their own, which is gone afterwards; the
* work tree and its index stay as they are. A suite that the commit lacks is new, and left out.
*
* @param folder somewhere in the checkout, which paths are taken from
* @param given suite files or their folders; when there are none, those that the commit meant by naming none, and of today's
* those that it has
* @returns undefined when the checkout does not have the commit
*/
function suitesAt(folder, commit, given, env) {
	const tree = treeOf(folder, commit, env);
	if (tree === void 0) return void 0;
	const suites = [];
	const unread = [];
	let meant = given;
	if (given.length === 0) try {
		meant = [...meantIn(tree, env), ...defaultSuites(folder)];
	} catch (error) {
		unread.push(`which suites it meant cannot be told: ${messageOf(error)}`);
	}
	for (const place of new Set(meant.flatMap((name) => placesOf(tree, name)))) {
		if (isCode(place)) {
			unread.push(`${place} is a suite in code, which is not run to learn what it was`);
			continue;
		}
		try {
			suites.push(suiteAt(tree.top, tree.commit, place, env));
		} catch (error) {
			unread.push(`${place} cannot be read as it was: ${messageOf(error)}`);
		}
	}
	return {
		suites,
		unread
	};
}
function treeOf(folder, ref, env) {
	const top = git(folder, env, ["rev-parse", "--show-toplevel"])?.trim();
	const commit = commitId(folder, env, ref);
	if (top === void 0 || commit === void 0) return void 0;
	const listed = git(top, env, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	]) ?? "";
	return {
		top,
		commit,
		files: new Set(listed.split("\0")),
		below: (name) => path.relative(top, path.resolve(folder, name)).split(path.sep).join("/")
	};
}
/**
* What `defaultSuites` was in the commit.
*
* @throws UsageError when its package.json has a list that is none
*/
function meantIn({ top, commit, files, below }, env) {
	const own = below("package.json");
	const text = files.has(own) ? git(top, env, [
		"cat-file",
		"blob",
		`${commit}:${own}`
	]) : void 0;
	const listed = text === void 0 ? void 0 : listedSuites(text);
	if (listed !== void 0) return listed;
	const usual = below("suites");
	return [...files].filter((f) => path.posix.dirname(path.posix.dirname(f)) === usual && isSuiteName(path.posix.basename(f))).map((f) => path.join(top, f));
}
/** The file that was meant by a name, or those of its folder, as when a suite was in YAML and is in code today. */
function placesOf({ files, below }, name) {
	const place = below(name);
	if (files.has(place)) return [place];
	const folder = isSuiteName(path.posix.basename(place)) ? path.posix.dirname(place) : place;
	return suiteNames.map((n) => path.posix.join(folder, n)).filter((f) => files.has(f));
}
/** Git's large files are asked from a server; what lies in the checkout's own objects is enough here. */
const noPrograms = [
	"smudge=",
	"process=",
	"required=false"
].flatMap((s) => ["-c", `filter.lfs.${s}`]);
function suiteAt(top, commit, place, env) {
	const own = mkdtempSync(path.join(os.tmpdir(), "seedgate-before-"));
	try {
		const indexed = {
			...env,
			GIT_INDEX_FILE: path.join(own, "index")
		};
		const tree = path.posix.dirname(place);
		const files = path.join(own, "files");
		if (!(git(top, indexed, ["read-tree", tree === "." ? commit : `${commit}:${tree}`]) !== void 0 && git(top, indexed, [
			...noPrograms,
			"checkout-index",
			"--all",
			`--prefix=${files}${path.sep}`
		]) !== void 0)) throw new Error("git cannot give its files");
		return loadSuite(path.join(files, path.posix.basename(place)));
	} finally {
		rmSync(own, {
			recursive: true,
			force: true
		});
	}
}
// src/run/try.ts
/**
* Runs each program of a suite once, with seed 1, and shows which numbers it found where, so that a suite is written in minutes.
*
* @throws SuiteError for a wrong suite, UsageError when nothing may be run or there is no program
*/
async function tryPrograms(request, { env, signal }) {
	const programs = loadSuites([request.suite]).flatMap((s) => s.experiments.filter(isProgram));
	const [first] = programs;
	if (first === void 0) throw new UsageError(`${request.suite} has no variant that is a program; seedgate validate looks at models`);
	if (!request.allowCommands) refuseCommands(programs.map((experiment) => ({ experiment })));
	const folder = mkdtempSync(path.join(os.tmpdir(), "seedgate-try-"));
	try {
		const tried = [];
		for (const { id, problem, variant } of programs) {
			const outcome = await runProgram({
				program: variant.program,
				better: Object.fromEntries((problem.metrics ?? []).map((m) => [m.id, m.better])),
				seed: 1,
				folder: path.join(folder, String(tried.length)),
				environment: env,
				signal
			});
			tried.push({
				id,
				...describe(outcome)
			});
		}
		return tried;
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
/** Runs a program that no suite names yet, and what it left: what a suite about it is written from. */
async function tryOnce(draft, dir, { env, signal }) {
	const folder = mkdtempSync(path.join(os.tmpdir(), "seedgate-try-"));
	try {
		const outcome = await runProgram({
			program: {
				...draft,
				folder: path.resolve(dir),
				environment: {},
				timeLimit: 3600,
				cores: 1,
				override: [],
				splitVaries: false,
				numbers: {},
				files: ""
			},
			better: {},
			seed: 1,
			folder: path.join(folder, "run"),
			environment: env,
			signal
		});
		return {
			status: outcome.status,
			...outcome.reason !== void 0 && { reason: outcome.reason },
			found: findNumbers(outcome.left).map(({ name, source, value }) => ({
				name,
				source: { ...source },
				value
			})),
			ownSeeds: ownSeeds(outcome.left.events).map((s) => s.what),
			tail: outcome.left.stdout.trimEnd().split("\n").slice(-5)
		};
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
/** What a run left, in words. */
function describe(outcome) {
	const { status, reason, seconds, found, left } = outcome;
	return {
		status,
		...reason !== void 0 && { reason },
		seconds,
		numbers: Object.entries(found).map(([name, all]) => ({
			name,
			says: all.map((f) => "missing" in f ? `none: ${f.missing}` : `${f.value}, from ${f.where}`)
		})),
		others: findNumbers(left).map(({ name, source, value }) => ({
			name,
			source: JSON.stringify(source),
			value
		})),
		tail: left.stdout.trimEnd().split("\n").slice(-5)
	};
}
// src/run/validate.ts
/**
* Checks suites, their models (built by tf.layers, not trained) and their gates.
*
* @throws UsageError for two suites of one name
*/
async function validateSuites(given) {
	let suites;
	try {
		suites = loadSuites(given);
	} catch (error) {
		if (!(error instanceof SuiteError)) throw error;
		return {
			suites: [],
			issues: error.issues,
			remarks: []
		};
	}
	const remarks = suites.flatMap((suite) => [...suiteRemarks(suite), ...engineRemarks(suite)].map((r) => ({
		file: suite.file,
		...suite.locate(r.path),
		...r
	})));
	return {
		suites,
		issues: await deepIssues(suites),
		remarks
	};
}
/** Models that the compiled engine cannot train. */
const engineRemarks = (suite) => nativeExperiments(suite).flatMap(({ problem, variant }) => {
	const reason = eagerReason(variant);
	if (reason === void 0) return [];
	const message = `is trained by the eager engine, step by step, which takes longer: ${reason}`;
	return [{
		path: [
			"problems",
			problem.id,
			"variants",
			variant.id
		],
		message
	}];
});
/** What only the models and the statistics can tell. Every suite is looked at before anything is said. */
async function deepIssues(suites) {
	const issues = [];
	for (const suite of suites) {
		const at = (path, message) => issues.push({
			file: suite.file,
			...suite.locate(path),
			path,
			message
		});
		const gates = impossibleGates(suite, suite.seeds);
		for (const found of await checkModels(suite, { trial: gates.length === 0 })) at([
			"problems",
			found.problem,
			"variants",
			found.variant,
			...found.path
		], found.message);
		for (const found of gates) at(found.path, found.message);
	}
	return issues;
}
// src/run/written.ts
/**
* Reads a run's request from text. What is there and empty is as wrong as any other text.
*
* @throws UsageError that begins with the option's name
*/
function parseRun(written) {
	const { seeds, engine, jobs, shard, timeLimit, topUp, ...rest } = written;
	return runRequest({
		...rest,
		seeds: seeds === void 0 ? void 0 : parseSeeds(seeds),
		engine: engine === void 0 ? void 0 : checkEngine(engine),
		jobs: jobs === void 0 ? void 0 : parseCount("jobs", jobs),
		shard: shard === void 0 ? void 0 : parseShard(shard),
		topUp: topUp === void 0 ? void 0 : checkTopUp(topUp),
		timeLimit: timeLimit === void 0 ? void 0 : parseDuration("time-limit", timeLimit)
	});
}
export { defaultSuites as A, writeBaseline as C, commitId as D, redrawReports as E, git as O, readBaseline as S, track as T, parseCount as _, suitesAt as a, comparedWith as b, mergeFolders as c, needsRuntime as d, explain as f, usualOut as g, runRequest as h, tryPrograms as i, audit as k, importTable as l, compare as m, validateSuites as n, makeSite as o, examineMachine as p, tryOnce as r, proveSuites as s, parseRun as t, run as u, BisectEnded as v, historyOf as w, gateFolder as x, bisect as y };
