import { o as besideFile } from "./base.js";
import { m as tensorflow$1, r as runtimeFromEnvironment, t as loadTfjsNode } from "./runtime.js";
import { H as foldsOf } from "./suite.js";
import { C as withOwnData, L as programFolderPrefix, P as failedOutcome, S as shapesOf, W as patchTf, i as trainEager, o as openEvaluator, q as auditDraws, t as outcomeOf } from "./train.js";
import { Worker } from "node:worker_threads";
// src/train/worker.ts
/** A worker process: trains the runs that its parent sends, one at a time. */
const send = (message) => process.send?.(message);
const parent = Number(process.argv[2]);
const watch = besideFile("parent-watch", import.meta.url, "mjs");
new Worker(watch, {
	workerData: {
		parent,
		prefix: programFolderPrefix(process.pid)
	},
	execArgv: []
}).unref();
process.on("disconnect", () => process.exit(0));
process.on("SIGINT", () => {});
let tensorflow;
let held;
async function load() {
	tensorflow ??= patchTf(loadTfjsNode(await runtimeFromEnvironment(process.env)));
	return tensorflow;
}
async function train(message) {
	const tf = await load();
	if (message.experiment !== void 0) {
		for (const compiled of held?.compiled.values() ?? []) compiled.dispose();
		held?.evaluator?.dispose();
		held = {
			hash: message.hash,
			experiment: message.experiment,
			compiled: /* @__PURE__ */ new Map()
		};
	}
	if (held === void 0 || held.hash !== message.hash) throw new Error("the run came without its experiment");
	const { experiment } = held;
	const folds = foldsOf(experiment.problem.recipe);
	let told = performance.now();
	const trainings = [];
	for (let fold = 1; fold <= folds; fold++) {
		const onEpoch = (epoch) => {
			if (performance.now() - told < 500) return;
			told = performance.now();
			const { epochs } = experiment.variant.training;
			send({
				type: "progress",
				id: message.id,
				epoch: Math.ceil(((fold - 1) * epochs + epoch) / folds)
			});
		};
		trainings.push(await trainOnce(tf, held, message, {
			onEpoch,
			...folds > 1 && { fold }
		}));
	}
	return outcomeOf(trainings);
}
/** One training, and the metrics of its model. */
async function trainOnce(tf, own, { id, suite, seed, engine }, { fold, onEpoch }) {
	const { experiment } = own;
	const run = withOwnData({
		suite,
		experiment,
		seed,
		...fold !== void 0 && { fold }
	});
	const measure = (result) => {
		if (experiment.problem.metrics === void 0) return { result };
		own.evaluator ??= openEvaluator(tf, experiment);
		return {
			result,
			metrics: own.evaluator.metrics(result.weights, run.experiment.problem)
		};
	};
	if (engine === "eager") return measure(await trainEager(tf, run, { onEpoch }));
	const { compileExperiment } = await import("./train-compiled2.js");
	const shapes = shapesOf(run.experiment);
	const typical = shapes === shapesOf(experiment) ? experiment : run.experiment;
	let compiled = own.compiled.get(shapes);
	if (compiled === void 0) {
		send({
			type: "compiling",
			id
		});
		compiled = await compileExperiment(tf, suite, typical);
		own.compiled.set(shapes, compiled);
		send({
			type: "compiled",
			id,
			seconds: compiled.compileSeconds
		});
	}
	return measure(await compiled.train(seed, {
		onEpoch,
		...fold !== void 0 && { fold }
	}));
}
const unseededDraws = "the model of build() draws random numbers that no seed reaches; only tf.layers.dropout of the tf that it is given may draw";
process.on("message", async (message) => {
	if (message.type === "stop") process.exit(0);
	try {
		const code = (message.experiment ?? held?.experiment)?.variant.code !== void 0;
		if (process.env.SEEDGATE_AUDIT === void 0 && !code) send({
			type: "done",
			id: message.id,
			outcome: await train(message)
		});
		else {
			await load();
			await import("./train-compiled2.js");
			const { result, audit } = await auditDraws(() => train(message));
			const outcome = code && audit.unseeded > 0 ? failedOutcome(unseededDraws) : result;
			send({
				type: "done",
				id: message.id,
				outcome,
				audit
			});
		}
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		send({
			type: "done",
			id: message.id,
			outcome: failedOutcome(reason)
		});
	}
});
send({ type: "ready" });
setImmediate(() => {
	try {
		tensorflow$1().tfjs();
	} catch {}
	import("./train-compiled2.js").catch(() => {});
});
export {};
