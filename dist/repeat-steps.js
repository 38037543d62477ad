import { r as runtimeFromEnvironment, t as loadTfjsNode } from "./runtime.js";
import { n as trainCompiled } from "./train-compiled.js";
import { K as seededMasks, W as patchTf, n as setWeights, r as step, s as openSession, v as allowed, w as runNames } from "./train.js";
import { readFileSync } from "node:fs";
// src/train/repeat-steps.ts
const { experiment, orders, start, end, names, losses, still = [] } = JSON.parse(readFileSync(0, "utf8"));
const tf = patchTf(loadTfjsNode(runtimeFromEnvironment(process.env)));
const task = {
	suite: "proof",
	experiment,
	seed: 1
};
const initial = start.map((w) => w.values);
/** The places of each step in the data, and in which epoch it is. */
const batches = orders.flatMap((order, epoch) => Array.from({ length: Math.ceil(order.length / experiment.variant.training.batchSize) }, (_, i) => {
	const size = experiment.variant.training.batchSize;
	return {
		epoch,
		places: order.slice(i * size, (i + 1) * size)
	};
}));
function compare(engine, own, theirs, weights) {
	const off = own.map((loss, i) => Math.abs(loss - (theirs[i] ?? NaN)) / Math.max(Math.abs(theirs[i] ?? 0), 1e-6));
	const first = off.findIndex((o) => !(o <= allowed.loss));
	let largest = 1e-6;
	for (const { values } of end) for (const v of values) largest = Math.max(largest, Math.abs(v));
	let worst = {
		difference: 0,
		weight: names[0] ?? ""
	};
	end.forEach(({ values }, i) => {
		const left = new Set(still[i] ?? []);
		values.forEach((value, k) => {
			if (left.has(k)) return;
			const difference = Math.abs(value - (weights[i]?.[k] ?? NaN));
			if (!(difference <= worst.difference)) worst = {
				difference,
				weight: names[i] ?? `weight ${i + 1}`
			};
		});
	});
	return {
		engine,
		loss: Math.max(...off),
		...first >= 0 && { step: first + 1 },
		weights: worst.difference / largest,
		weight: worst.weight
	};
}
/** @returns losses of the steps and the weights after them */
function eager() {
	const masks = seededMasks(tf, runNames(task));
	const session = openSession(tf, task, masks);
	try {
		const shapes = session.weights.map((w) => w.variable.shape.join("×"));
		const theirs = start.map((w) => w.shape.join("×"));
		if (shapes.join() !== theirs.join()) return `the model has weights of ${shapes.join(", ")}, and Keras' has ${theirs.join(", ")}`;
		setWeights(tf, session, initial);
		return {
			losses: batches.map(({ epoch, places }, batch) => {
				masks.at(epoch + 1, batch);
				return step(tf, session, [...places]);
			}),
			weights: session.weights.map(({ variable }) => variable.read().dataSync().slice())
		};
	} finally {
		session.dispose();
	}
}
/** An epoch's loss is the mean over its samples. */
const byEpoch = (all) => orders.map((order, epoch) => {
	let sum = 0;
	batches.forEach((batch, i) => {
		if (batch.epoch === epoch) sum += batch.places.length * (all[i] ?? NaN);
	});
	return sum / order.length;
});
const found = eager();
if (typeof found === "string") process.stdout.write(JSON.stringify(found));
else {
	const compiled = await trainCompiled(tf, task, {
		initial,
		orders,
		epochs: orders.length
	});
	const partings = [compare("eager", found.losses, losses, found.weights), compare("compiled", compiled.losses, byEpoch(losses), compiled.weights)];
	process.stdout.write(JSON.stringify(partings));
}
export {};
