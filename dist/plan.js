import { i as __toESM } from "./rolldown-runtime.js";
import { O as UsageError, d as version, v as sha256 } from "./base.js";
import { f as sealRecord, p as toNum } from "./records.js";
import { t as require_picomatch } from "./vendor/picomatch.js";
import { H as foldsOf, N as sizeOfModel, i as isProgram, n as isImported, o as eagerReason, r as isNative } from "./suite.js";
// src/plan/imported.ts
/**
* What a table says of a run, as the outcome of one. A number that is not finite, or is missing, is a run that diverged or
* failed: it counts.
*/
function importedOutcome({ problem, variant }, seed) {
	const numbers = variant.imported.runs.find((r) => r.seed === seed)?.numbers ?? {};
	const missing = (problem.metrics ?? []).find((m) => numbers[m.id] === void 0);
	const broken = Object.entries(numbers).find(([, value]) => !Number.isFinite(value));
	const status = missing !== void 0 ? "failed" : broken !== void 0 ? "diverged" : "ok";
	const reason = missing !== void 0 ? `${variant.imported.file} has no ${missing.id} for it` : broken !== void 0 ? `${broken[0]} is ${broken[1]}` : void 0;
	return {
		status,
		...reason !== void 0 && { reason },
		predictions: {},
		metrics: Object.fromEntries(Object.entries(numbers).map(([id, value]) => [id, toNum(value)])),
		loss: {
			epochs: [],
			loss: [],
			validation: []
		},
		parameters: 0,
		weights: "",
		seconds: {
			init: 0,
			compile: 0,
			train: 0
		}
	};
}
/** Where imported runs were made nobody here knows. */
const importedEnvironment = (file) => ({
	platform: "",
	arch: "",
	cpu: "",
	node: "",
	seedgate: version,
	tensorflow: "",
	runtime: "",
	isa: "",
	program: `imported from ${file}`,
	fingerprint: sha256("seedgate-imported/1")
});
// src/plan/record.ts
/** The record of a run: what it was, where it was trained, what came of it. */
function makeRecord(run, outcome, environment) {
	const { suite, experiment } = run;
	return sealRecord({
		format: 1,
		key: run.key,
		suite: suite.name,
		version: suite.version,
		suiteHash: suite.hash,
		problem: experiment.problem.id,
		variant: experiment.variant.id,
		experimentHash: experiment.hash,
		seed: run.seed,
		engine: run.engine,
		environment,
		...outcome
	});
}
// src/plan/cost.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** What a run of a program is taken to cost before one was seen: about ten seconds of arithmetic. */
const programCost = 1e11;
/**
* A rough count of a run's work in arithmetic operations, good enough to put the longest work first and
* to cut shards of equal size; nothing else depends on it.
*/
function estimateCost(experiment) {
	if (isProgram(experiment)) return programCost * experiment.variant.program.cores;
	if (isImported(experiment)) return 1;
	const { problem, variant } = experiment;
	const [samples = 0, ...sample] = problem.inputs.shape;
	const multiplyAdds = variant.code?.multiplyAdds ?? sizeOfModel(variant, sample).layers.reduce((sum, layer) => sum + layer.multiplyAdds, 0);
	const { epochs, batchSize } = variant.training;
	const batches = Math.ceil(samples / batchSize);
	return foldsOf(problem.recipe) * epochs * (6 * samples * multiplyAdds + 20 * batches * (multiplyAdds + 1e3));
}
// src/plan/measured.ts
/**
* The costs of experiments: seconds, where an earlier run has measured them, of the same experiment or of one of this name. What is not
* among them has its estimated arithmetic in seconds, at the median speed of those that are. Without measurements all are estimates.
*/
function costsOf(experiments, measured) {
	const byHash = new Map(measured.map((m) => [m.hash, m]));
	const byId = new Map(measured.map((m) => [m.id, m]));
	const of = (e) => byHash.get(e.hash) ?? byId.get(e.id);
	const speeds = experiments.flatMap((e) => {
		const own = of(e);
		return own === void 0 || own.seconds <= 0 ? [] : [own.seconds / estimateCost(e)];
	});
	if (speeds.length === 0) return (experiment) => ({
		cost: estimateCost(experiment),
		setup: 0
	});
	const speed = middle(speeds);
	const setup = middle(experiments.flatMap((e) => of(e)?.setup ?? []));
	return (experiment) => {
		const own = of(experiment);
		if (own !== void 0 && own.seconds > 0) return {
			cost: own.seconds,
			setup: own.setup
		};
		return {
			cost: speed * estimateCost(experiment),
			setup
		};
	};
}
/** The upper median: one of the values. */
function middle(values) {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
// src/plan/runs.ts
/** SHA-256 of what decides a run: the experiment's content, the seed, the engine and the environment's fingerprint. */
function runKey(experimentHash, seed, engine, fingerprint) {
	return sha256(`seedgate-run/1\n${experimentHash}\n${seed}\n${engine}\n${fingerprint}`);
}
/**
* Experiments whose `problem/variant` fits one of the globs; all of them without a glob.
*
* @throws UsageError when a glob fits nothing: a slip would otherwise pass as "nothing to do".
*/
function selectExperiments(suites, only) {
	const all = suites.flatMap((s) => s.experiments.map((e) => e.id));
	const matchers = only.map((glob) => ({
		glob,
		fits: (0, import_picomatch.default)(glob)
	}));
	for (const m of matchers) if (!all.some((id) => m.fits(id))) throw new UsageError(`only "${m.glob}" fits no experiment; there are ${all.join(", ")}`);
	return new Map(suites.map((s) => [s, s.experiments.filter((e) => only.length === 0 || matchers.some((m) => m.fits(e.id)))]));
}
/**
* Who trains an experiment: the engine that is asked for, or the eager one where the compiled one cannot; the program itself;
* or somebody else long ago.
*/
function trainerOf(experiment, engine) {
	if (isProgram(experiment)) return "program";
	if (isImported(experiment)) return "imported";
	return isNative(experiment) && eagerReason(experiment.variant) !== void 0 ? "eager" : engine;
}
/** The most runs of one call. Their records are held in memory while they are judged and drawn, at some 3 kB a run. */
const maxRuns = 1e6;
/**
* Every run that is asked for, costliest experiment first, seeds in order.
*
* @throws UsageError when they are too many
*/
function planRuns(request) {
	const runs = [];
	let wanted = 0;
	for (const [suite, experiments] of request.selection) wanted += experiments.length * request.seeds(suite).length;
	if (wanted > maxRuns) throw new UsageError(`${wanted} runs are planned, and at most ${maxRuns} are judged at once; take fewer seeds, or a part of the experiments with --only`);
	const costOf = costsOf([...request.selection.values()].flat(), request.measured ?? []);
	for (const [suite, experiments] of request.selection) for (const experiment of experiments) {
		const { cost, setup } = costOf(experiment);
		const engine = trainerOf(experiment, request.engine);
		const fingerprint = request.fingerprint(experiment);
		const seeds = isImported(experiment) ? experiment.variant.imported.runs.map((r) => r.seed) : request.seeds(suite);
		for (const seed of seeds) {
			const key = runKey(experiment.hash, seed, engine, fingerprint);
			runs.push({
				suite,
				experiment,
				seed,
				engine,
				key,
				cost,
				...setup > 0 && { setup }
			});
		}
	}
	return runs.sort((a, b) => b.cost - a.cost || (a.experiment.id < b.experiment.id ? -1 : a.experiment.id > b.experiment.id ? 1 : a.seed - b.seed));
}
/** Runs without a record. A failed one is owed again: what failed may have been the machine. */
function owedRuns(runs, records) {
	const done = new Set(records.filter((r) => r.status !== "failed").map((r) => r.key));
	return runs.filter((r) => !done.has(r.key));
}
// src/plan/seeds.ts
const most = 1e6;
const refusal = (said) => new UsageError(`seeds "${said}": write a number (30 means seeds 1 to 30), a range (31..60) or auto`);
/**
* Reads `N`, `A..B` or `auto`.
*
* @throws UsageError that says what would be right; for numbers that cannot be, `seedRequest` throws it
*/
function parseSeeds(text) {
	if (text === "auto") return text;
	const [, from, , to] = /^(\d{1,15})(\.\.(\d{1,15}))?$/.exec(text) ?? [];
	if (from === void 0) throw refusal(text);
	return to === void 0 ? Number(from) : [Number(from), Number(to)];
}
/** @throws UsageError for seeds that cannot be */
function seedRequest(wish) {
	if (wish === void 0) return { kind: "own" };
	if (wish === "auto") return { kind: "auto" };
	const said = typeof wish === "object" && wish !== null ? wish.join("..") : String(wish);
	const [from, to] = typeof wish === "number" ? [1, wish] : Array.isArray(wish) ? wish : [];
	if (!isSeed(from) || !isSeed(to) || to < from) throw refusal(said);
	if (to - from >= most) throw new UsageError(`seeds "${said}": more than ${most} seeds`);
	return {
		kind: "list",
		seeds: seedRange(from, to)
	};
}
const isSeed = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
/** from, …, to, both included. */
function seedRange(from, to) {
	return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
// src/plan/shard.ts
/** `2/4` is the second of four. @throws UsageError that says what would be right. */
function parseShard(text) {
	const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
	return checkShard({
		index: Number(match?.[1]),
		count: Number(match?.[2])
	}, text);
}
/**
* The shard, if there can be such a one.
*
* @param said how it was asked for, for the message
* @throws UsageError
*/
function checkShard(shard, said = formatShard(shard)) {
	const { index, count } = shard;
	if (Number.isInteger(index) && Number.isInteger(count) && 1 <= index && index <= count) return {
		index,
		count
	};
	throw new UsageError(`shard "${said}": write I/N with 1 ≤ I ≤ N, as in 2/4`);
}
/** `2/4` */
const formatShard = ({ index, count }) => `${index}/${count}`;
/**
* A fixed part of the runs. Each experiment's seeds are dealt out in contiguous blocks so that a machine
* compiles few programs; experiments that are cheap go as a whole to the part with the least work. All parts of a plan have to be cut
* by the same costs: those of the runs.
*/
function shardRuns(runs, shard) {
	const groups = /* @__PURE__ */ new Map();
	for (const run of runs) {
		const group = groups.get(run.experiment.hash);
		if (group === void 0) groups.set(run.experiment.hash, [run]);
		else group.push(run);
	}
	const total = runs.reduce((a, r) => a + r.cost, 0);
	const load = new Array(shard.count).fill(0);
	const mine = [];
	const block = total / shard.count / 8;
	for (const group of [...groups.values()].sort(byWork)) {
		const { cost = 1, setup = 0 } = group[0] ?? {};
		const perBlock = Math.max(1, Math.floor(Math.max(block, setup) / cost));
		const held = /* @__PURE__ */ new Set();
		for (let i = 0; i < group.length; i += perBlock) {
			const part = group.slice(i, i + perBlock);
			const target = load.indexOf(Math.min(...load));
			const compiling = held.has(target) ? 0 : setup;
			held.add(target);
			load[target] = (load[target] ?? 0) + compiling + part.reduce((a, r) => a + r.cost, 0);
			if (target === shard.index - 1) mine.push(...part);
		}
	}
	return mine;
}
function byWork(a, b) {
	const work = (group) => group.reduce((sum, r) => sum + r.cost, 0);
	const [x, y] = [a[0]?.experiment.hash ?? "", b[0]?.experiment.hash ?? ""];
	return work(b) - work(a) || (x < y ? -1 : x > y ? 1 : 0);
}
export { parseSeeds as a, owedRuns as c, trainerOf as d, makeRecord as f, shardRuns as i, planRuns as l, importedOutcome as m, formatShard as n, seedRange as o, importedEnvironment as p, parseShard as r, seedRequest as s, checkShard as t, selectExperiments as u };
