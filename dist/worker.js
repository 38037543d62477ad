import { o as besideFile } from "./base.js";
import { p as toNum } from "./records.js";
import { r as runtimeFromEnvironment, t as loadTfjsNode } from "./runtime.js";
import { M as programFolderPrefix, W as patchTf, _ as lossCurve, c as shapesOf, k as failedOutcome, l as withOwnData, m as openEvaluator, q as auditDraws, r as trainEager } from "./train.js";
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
	let told = performance.now();
	const onEpoch = (epoch) => {
		if (performance.now() - told < 500) return;
		told = performance.now();
		send({
			type: "progress",
			id: message.id,
			epoch
		});
	};
	const run = withOwnData({
		suite: message.suite,
		experiment,
		seed: message.seed
	});
	const measure = (result) => {
		if (held === void 0 || experiment.problem.metrics === void 0) return outcomeOf(result);
		held.evaluator ??= openEvaluator(tf, experiment);
		return outcomeOf(result, held.evaluator.metrics(result.weights, run.experiment.problem));
	};
	if (message.engine === "eager") return measure(await trainEager(tf, run, { onEpoch }));
	const { compileExperiment } = await import("./train-compiled2.js");
	const shapes = shapesOf(run.experiment);
	const typical = shapes === shapesOf(experiment) ? experiment : run.experiment;
	const compiled = held.compiled.get(shapes) ?? await compileExperiment(tf, message.suite, typical);
	held.compiled.set(shapes, compiled);
	return measure(await compiled.train(message.seed, { onEpoch }));
}
function outcomeOf(result, metrics) {
	return {
		status: result.status,
		...result.epoch !== void 0 && {
			epoch: result.epoch,
			reason: `the loss was not finite in epoch ${result.epoch}`
		},
		predictions: Object.fromEntries(Object.entries(result.predictions).map(([id, values]) => [id, values.map(toNum)])),
		...metrics && { metrics: Object.fromEntries(Object.entries(metrics).map(([id, value]) => [id, toNum(value)])) },
		...result.course && { course: result.course },
		loss: lossCurve(result.losses, result.validation),
		parameters: result.parameters,
		weights: result.weightsHash,
		seconds: result.seconds
	};
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
export {};
