import { i as __toESM } from "./rolldown-runtime.js";
import { E as makeFolders, _ as wordsOf, a as parsePythonJson, c as isAlive, d as version, h as generatorOf, j as fillDropped, m as idOf, o as besideFile, p as Names, r as isSecret, v as sha256 } from "./base.js";
import { p as toNum } from "./records.js";
import { A as targetPart, B as monitoredMetric, C as layerNames, I as classMetrics, J as scaleBack, K as applyScaler, M as portPlaces, N as sizeOfModel, P as probedSamples, Q as directions, U as makeEpochData, V as sparseMetrics, W as makeFolds, X as dataStreamName, a as nativeExperiments, dt as contentHash, et as unwrapped, g as watchedMetrics, h as watchedKey, ht as loadCode, i as isProgram, j as givesStates, lt as formatShape, n as isImported, nt as endsOf, r as isNative, rt as sidesOf, t as lossOf, tt as factsOf, ut as sizeOf, z as monitorDirection } from "./suite.js";
import { t as parse } from "./vendor/csv-parse.js";
import { m as importedOutcome } from "./plan.js";
import { d as instructionSet, f as vectorFeatures, h as cacheFolder, m as tensorflow, n as nativeEnvironment } from "./runtime.js";
import { n as withoutFullCache, r as xlaEnvironment } from "./train-compiled-environment.js";
import { n as require_protobufjs } from "./vendor/protobufjs.js";
import path, { join } from "node:path";
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import os, { endianness, tmpdir } from "node:os";
import { promisify, stripVTControlCharacters } from "node:util";
import { execFile, fork, spawn, spawnSync } from "node:child_process";
import { performance as performance$1 } from "node:perf_hooks";
import { setImmediate } from "node:timers/promises";
// src/train/audit.ts
let opened;
/** Called with the full name of every stream that is opened; does nothing unless an audit is on. */
function noteStream(name) {
	if (opened !== void 0) opened.set(name, (opened.get(name) ?? 0) + 1);
}
/** Watches every draw while `work` runs. */
async function auditDraws(work) {
	const streams = /* @__PURE__ */ new Map();
	opened = streams;
	const random = Math.random;
	let unseeded = 0;
	Math.random = () => {
		unseeded++;
		return random();
	};
	try {
		const result = await work();
		const repeated = [...streams].filter(([, n]) => n > 1).map(([name]) => name);
		return {
			result,
			audit: {
				unseeded,
				streams: streams.size,
				repeated
			}
		};
	} finally {
		Math.random = random;
		opened = void 0;
	}
}
// src/train/seeds.ts
/**
* The stream of one purpose (for instance 'weight', 'lstm-1/kernel') in one run. The names are joined as a JSON array,
* which no two lists of names share, and the generator's state is their hash.
*
* @throws RangeError if the seed is not an integer from 0 to 2^53 − 1.
*/
const stream = (run, ...purpose) => generatorOf(noted(run, purpose));
/** The draws of a `stream` that nothing else was drawn from, as `fillDropped` compares them with a rate. */
const dropBy = (run, purpose, values, rate) => fillDropped(values, wordsOf(noted(run, purpose)), rate, 1 / (1 - rate));
/** The name of a stream that is opened. @throws RangeError */
function noted(run, purpose) {
	if (!Number.isSafeInteger(run.seed) || run.seed < 0) throw new RangeError(`seed ${run.seed}: a seed is an integer from 0 to ${Number.MAX_SAFE_INTEGER}`);
	const names = JSON.stringify([
		"seedgate",
		1,
		run.suite,
		run.problem,
		run.variant,
		run.seed,
		...purpose
	]);
	noteStream(names);
	return names;
}
/**
* The streams that a run's data are drawn from, by the part of the data. All variants of a problem have the same ones.
*
* @param epoch where the data of each epoch are drawn anew, from 1
*/
function dataStreams(run, epoch) {
	const noted = /* @__PURE__ */ new Set();
	return (part) => {
		const name = dataStreamName(run, part, epoch);
		if (!noted.has(name)) noteStream(name);
		noted.add(name);
		return generatorOf(name);
	};
}
// src/train/masks.ts
/**
* A dropout layer whose mask comes from `masks`: tf.layers' own draws from a generator that no seed
* reaches. Inverted dropout, as in Keras: what is kept is scaled by 1 / (1 − rate).
*/
function dropoutLayer(tf, options, masks) {
	const { rate, ...config } = options;
	class SeededDropout extends tf.layers.Layer {
		static className = "SeededDropout";
		rate = rate;
		supportsMasking = true;
		computeOutputShape(inputShape) {
			return inputShape;
		}
		call(inputs, kwargs) {
			const input = Array.isArray(inputs) ? inputs[0] : inputs;
			if (kwargs.training !== true || rate === 0) return input;
			return tf.mul(input, masks.mask(this.name, input.shape, rate));
		}
	}
	return new SeededDropout(config);
}
/** Whether a layer is a dropout layer that hands on the very tensor which it is given. */
function isOpenDropout(layer, training) {
	if (layer.getClassName() !== "SeededDropout") return false;
	return !training || layer.rate === 0;
}
/** A source that makes every mask a tensor, for an engine that runs step by step. */
function seededMasks(tf, run) {
	let step = [0, 0];
	let calls = /* @__PURE__ */ new Map();
	return {
		at(epoch, batch) {
			step = [epoch, batch];
			calls = /* @__PURE__ */ new Map();
		},
		mask(layer, shape, drawn) {
			const call = calls.get(layer) ?? 0;
			calls.set(layer, call + 1);
			const values = new Float32Array(shape.reduce((product, d) => product * d, 1));
			drawMask(values, run, {
				layer,
				call,
				drawn
			}, ...step);
			return tf.tensor(values, [...shape]);
		}
	};
}
/**
* Draws one mask, from a stream of its own. The batch is its first axis, so that a batch filled up to a
* greater size has the same mask for the samples that are there.
*
* @param values what is filled, [batch, …]
* @param call counts the layer's calls within a step from 0; timeDistributed makes one per time step
*/
function drawMask(values, run, { layer, call, drawn }, epoch, batch) {
	if (typeof drawn === "number") {
		dropBy(run, [
			"dropout",
			layer,
			epoch,
			batch,
			call
		], values, drawn);
		return;
	}
	const { uniform, normal } = stream(run, drawn, layer, epoch, batch, call);
	const next = drawn === "normal" ? normal : uniform;
	for (let i = 0; i < values.length; i++) values[i] = next();
}
// src/train/custom/describe.ts
const kindOf = (layer) => {
	const name = layer.getClassName();
	return {
		LSTM: "lstm",
		GRU: "gru",
		SimpleRNN: "simpleRnn",
		SeededDropout: "dropout"
	}[name] ?? name.charAt(0).toLowerCase() + name.slice(1).replace(/1D$/, "1d");
};
/** tf.layers' own names count on from model to model. */
const positionNames = (model) => layerNames(model.layers.map(kindOf));
/**
* Weights of a model with the names that a suite's own layers have, so that the same layers start from the same values.
*
* @param asked what each was to start from
*/
function namedWeights(model, asked) {
	const names = positionNames(model);
	return model.layers.flatMap((layer, i) => layerWeights(layer, i, names[i], asked));
}
function layerWeights(layer, place, name, asked) {
	const used = /* @__PURE__ */ new Map();
	const sides = kindOf(layer) === "bidirectional" ? layer.weights.length / 2 : void 0;
	return layer.weights.map((variable, i) => {
		const found = asked.get(variable);
		if (found === void 0) throw new Error(`a weight of ${name} was not made by a layer of the model: ${variable.originalName}`);
		const { called, ...rest } = found;
		const plainName = called.replace(/_([a-z])/g, (_, c) => c.toUpperCase());
		const role = sides === void 0 ? plainName : `${i < sides ? "forward" : "backward"}/${plainName}`;
		const times = (used.get(role) ?? 0) + 1;
		used.set(role, times);
		const own = `${name}/${role}${times > 1 ? `-${times}` : ""}`;
		return {
			...rest,
			name: own,
			layer: place,
			variable,
			trainable: variable.trainable
		};
	});
}
/** The layers of a model as a suite has them, and a hash over all that the model is. */
function describeModel(model) {
	const names = positionNames(model);
	const byName = new Map(model.layers.map((layer, i) => [layer.name, names[i]]));
	/**
	* Takes the layers' own names out of a configuration, since their numbers go on from model to model; a name that
	* connects layers becomes the place of the layer that it means.
	*/
	const stable = (value) => {
		if (typeof value === "string") return byName.get(value) ?? value;
		if (Array.isArray(value)) return value.map(stable);
		if (value === null || typeof value !== "object") return value;
		return Object.fromEntries(Object.entries(value).flatMap(([k, v]) => k === "name" && !byName.has(String(v)) ? [] : [[k, stable(v)]]));
	};
	const layersOf = model.layers.filter((layer) => layer.getClassName() !== "InputLayer").map((layer) => {
		const { name: _, layer: __, ...options } = stable(layer.getConfig());
		const wrapped = layer;
		const inner = wrapped.layer ?? wrapped.forwardLayer;
		return {
			kind: kindOf(layer),
			options,
			...inner && { layer: {
				kind: kindOf(inner),
				options: stable(inner.getConfig())
			} }
		};
	});
	const connections = model.layers.map((layer) => layer.inboundNodes.map((node) => node.inboundLayers.map((l) => byName.get(l.name) ?? "none")));
	return {
		layers: layersOf,
		model: contentHash([
			names,
			stable(model.getConfig()),
			connections
		]),
		multiplyAdds: model.layers.reduce((sum, layer) => sum + multiplyAdds(layer), 0)
	};
}
/** Each matrix of a layer takes part once for each place of what it is given or gives. */
function multiplyAdds(layer) {
	const node = layer.inboundNodes[0];
	const places = [node?.inputShapes, node?.outputShapes].map((shapes) => product$1([shapes].flat(2).slice(1, -1)));
	const matrices = layer.weights.filter(({ shape }) => shape.length > 1);
	return Math.max(...places) * matrices.reduce((sum, { shape }) => sum + product$1(shape), 0);
}
const product$1 = (shape) => shape.reduce((all, axis) => all * (axis ?? 1), 1);
// src/train/every-layer.ts
/** All layers of a model, those in wrappers and in models within the model included. */
function everyLayer(model) {
	const inside = (layer) => {
		const { layer: wrapped, forwardLayer, backwardLayer, cell, layers: nested } = layer;
		return [layer, ...[
			wrapped,
			forwardLayer,
			backwardLayer,
			cell,
			...nested ?? []
		].filter((part) => part !== void 0).flatMap(inside)];
	};
	return model.layers.flatMap(inside);
}
// src/train/ending.ts
/** Layers whose output is what their activation gives. */
const activated = [
	"Activation",
	"Conv1D",
	"Conv1DTranspose",
	"Conv2D",
	"Conv2DTranspose",
	"Conv3D",
	"Conv3DTranspose",
	"Dense",
	"DepthwiseConv1D",
	"DepthwiseConv2D",
	"SeparableConv1D",
	"SeparableConv2D"
];
/** The softmax or sigmoid that a layer's output comes straight out of. */
function activationAtEnd(layer) {
	if (layer.getClassName() === "Softmax") {
		const own = layer;
		const { softmax, axis } = own;
		return without(own, "softmax", (x) => x, (logits) => softmax(logits, axis));
	}
	const own = layer;
	const { activation } = own;
	if (!activated.includes(layer.getClassName())) return void 0;
	if (!["softmax", "sigmoid"].includes(activation.getClassName())) return void 0;
	return without(own, "activation", Object.create(activation, { apply: { value: (x) => x } }), (logits) => activation.apply(logits));
}
function without(layer, key, nothing, apply) {
	return {
		leftOut(run) {
			const own = layer[key];
			layer[key] = nothing;
			try {
				return run();
			} finally {
				layer[key] = own;
			}
		},
		apply
	};
}
/** Whether a layer hands on the very tensor that it is given. */
function handsOn(layer, training) {
	if (layer.getClassName() === "Activation") return layer.activation.getClassName() === "linear";
	return isOpenDropout(layer, training);
}
// src/train/ports.ts
/** The parts that lie one after the other in a sample [batch, numbers], each in its shape [batch, …]. */
function cut(tf, packed, ports) {
	const [batch] = packed.shape;
	return portPlaces(ports).map(({ from, size }, i) => tf.reshape(tf.slice(packed, [0, from], [batch, size]), [batch, ...ports[i]?.shape ?? []]));
}
// src/train/graph-model.ts
const graphs = /* @__PURE__ */ new WeakMap();
/** What a model is that `joinGraph` has made; undefined for any other. */
const graphModel = (model) => graphs.get(model);
/**
* Joins layers by a graph to a model of one input and one output: named inputs lie one after the other in a sample, and so do
* the outputs.
*
* tf.layers connects the layers, so that their shapes are known and their weights made. It does not run them: its own executor
* (4.22) hands a mask on to layers whose input has none, and knows the mask of a layer's first input alone.
*
* @param made the variant's layers
* @param inputShape of a sample
* @param failed throws, saying at which layer
*/
function joinGraph(tf, { graph, layers: kinds }, made, inputShape, failed) {
	const input = tf.input({ shape: [...inputShape] });
	const inputs = graph.inputs === void 0 ? [input] : partsOf(tf, input, graph.inputs);
	const calls = [];
	const at = (source) => "input" in source ? inputs[source.input] : calls[source.call]?.[source.part];
	for (const { layer, from, states } of graph.calls) {
		const own = made[layer];
		const given = from.map(at);
		try {
			const gives = own.apply(given.length === 1 ? given[0] : given, states && { initialState: states.map(at) });
			calls.push([gives].flat());
		} catch (error) {
			failed(layer, error);
		}
	}
	const ends = graph.outputs.map(at);
	const outputs = ends.map(({ shape }) => shape.slice(1).map(Number));
	const several = graph.targets !== void 0;
	const output = several ? packLayer(tf, outputs).apply(ends) : ends[0];
	const model = tf.model({
		inputs: input,
		outputs: output
	});
	const pack = (given) => several ? tf.concat(given.map((value) => tf.reshape(value, [value.shape[0], -1])), 1) : given[0];
	const run = runner(tf, graph, made, kinds);
	graphs.set(model, {
		layers: made,
		outputs,
		targets: graph.targets,
		run,
		ending: (i, training) => endingOf(graph, made, graph.outputs[i], training),
		pack
	});
	model.call = (given, kwargs) => pack(run([given].flat()[0], kwargs?.training === true).map(({ value }) => value));
	return model;
}
function endingOf(graph, made, source, training) {
	if ("input" in source || source.part > 0) return void 0;
	const call = graph.calls[source.call];
	const layer = made[call?.layer ?? -1];
	if (call === void 0 || layer === void 0) return void 0;
	const [before] = call.from;
	return activationAtEnd(layer) ?? (before && handsOn(layer, training) ? endingOf(graph, made, before, training) : void 0);
}
/** Runs the layers of a graph in their order, masks and states included. */
function runner(tf, graph, made, kinds) {
	const stateful = new Set(kinds.flatMap((_, i) => givesStates(graph, i) ? [i] : []));
	return (inputs, training) => {
		const given = graph.inputs === void 0 ? [inputs] : cut(tf, inputs, graph.inputs);
		const done = [];
		const tensorAt = (source) => "input" in source ? given[source.input] : done[source.call]?.tensors[source.part];
		const doneAt = (source) => "call" in source && source.part === 0 ? done[source.call] : void 0;
		for (const { layer, from, states } of graph.calls) {
			const own = made[layer];
			const taken = from.map(tensorAt);
			const masks = from.map((source) => doneAt(source)?.mask ?? null);
			const kwargs = { training };
			if (masks.some((mask) => mask !== null)) kwargs.mask = masks.length === 1 ? masks[0] : masks;
			if (states !== void 0) kwargs.initialState = states.map(tensorAt);
			const apply = () => [own.apply(taken.length === 1 ? taken[0] : taken, kwargs)].flat();
			const ending = stateful.has(layer) ? void 0 : activationAtEnd(own);
			const raw = ending === void 0 ? apply() : ending.leftOut(apply);
			const logits = ending === void 0 ? void 0 : raw[0];
			done.push({
				tensors: ending === void 0 ? raw : [ending.apply(raw[0])],
				mask: maskOf(own, taken, masks),
				logits: logits ?? (handsOn(own, training) ? doneAt(from[0])?.logits : void 0)
			});
		}
		return graph.outputs.map((source) => {
			const logits = doneAt(source)?.logits;
			return {
				value: tensorAt(source),
				...logits && { logits }
			};
		});
	};
}
/** The mask of what a layer gives. */
function maskOf(layer, taken, masks) {
	if (layer.getClassName() === "SeededDropout") return masks[0] ?? null;
	if (!layer.supportsMasking) return null;
	const single = taken.length === 1;
	return [layer.computeMask(single ? taken[0] : [...taken], single ? masks[0] : masks)].flat()[0] ?? null;
}
/** Named inputs as tf.layers has to know them, by where they come from. */
function partsOf(tf, input, ports) {
	class NamedInput extends tf.layers.Layer {
		static className = "NamedInput";
		#port;
		constructor(port) {
			super({ name: `input-${port + 1}` });
			this.#port = port;
		}
		computeOutputShape([batch]) {
			return [batch ?? null, ...ports[this.#port]?.shape ?? []];
		}
		call(inputs) {
			return cut(tf, [inputs].flat()[0], ports)[this.#port];
		}
	}
	return ports.map((_, i) => new NamedInput(i).apply(input));
}
function packLayer(tf, shapes) {
	const size = portPlaces(shapes.map((shape) => ({ shape }))).reduce((sum, place) => sum + place.size, 0);
	class Outputs extends tf.layers.Layer {
		static className = "Outputs";
		computeOutputShape([shape]) {
			return [shape?.[0] ?? null, size];
		}
	}
	return new Outputs({ name: "outputs" });
}
// src/train/masking.ts
/**
* Lets globalAveragePooling1d take the mean over the steps that a mask leaves, as Keras does; tf.layers takes it over all.
* A sample without such a step has no mean: NaN, in Keras as well.
*/
function patchMaskedAverage(tf) {
	const prototype = Object.getPrototypeOf(tf.layers.globalAveragePooling1d({}));
	const { call } = prototype;
	prototype.call = function(inputs, kwargs) {
		const mask = kwargs?.mask;
		if (mask === null || mask === void 0) return call.call(this, inputs, kwargs);
		return tf.tidy(() => {
			const input = Array.isArray(inputs) ? inputs[0] : inputs;
			const kept = tf.cast(tf.reshape(mask, [...mask.shape, 1]), "float32");
			return tf.div(tf.sum(tf.mul(input, kept), 1), tf.sum(kept, 1));
		});
	};
}
/**
* Lets a mask go as far as layers hand it on, as in Keras. tf.layers calls one layer after the other with the same object of
* arguments, in which the last mask stays: behind a convolution or a pooling, which keep none, it would still be there.
*/
function patchMaskReach(tf) {
	const prototype = tf.layers.Layer.prototype;
	const { apply } = prototype;
	prototype.apply = function(inputs, kwargs) {
		try {
			return apply.call(this, inputs, kwargs);
		} finally {
			if (kwargs !== void 0 && kwargs !== null) delete kwargs.mask;
		}
	};
}
/** Why a model with masks cannot be trained as in Keras. */
function maskIssue(model) {
	const masks = everyLayer(model).some((layer) => layer.getConfig().maskZero === true || isMasking(layer));
	const shapes = graphModel(model)?.outputs ?? [(model.outputs[0]?.shape ?? []).slice(1)];
	const rank = Math.max(0, ...shapes.map((shape) => shape.length + 1));
	if (!masks || rank < 3) return void 0;
	return "masks steps (maskZero) and gives an output for each step: Keras leaves masked steps out of the loss, which is not done here; give one output a sample, or leave the mask out";
}
/**
* Lets a batchNormalization that is not trained use its moving averages in training as well, and leave them as they are, as Keras
* does since 2.2 (keras/src/layers/normalization/batch_normalization.py); tf.layers takes those of the batch.
*/
function patchFrozenNormalization(tf) {
	const prototype = Object.getPrototypeOf(tf.layers.batchNormalization({}));
	const { call } = prototype;
	prototype.call = function(inputs, kwargs) {
		return call.call(this, inputs, this.trainable ? kwargs : {
			...kwargs,
			training: false
		});
	};
}
const isMasking = (layer) => layer.getClassName() === "Masking";
// src/train/custom/model-issue.ts
/** Layers of tf.layers that draw random numbers in training from a generator that no seed reaches. */
const unseeded = [
	"Dropout",
	"SpatialDropout1D",
	"GaussianNoise",
	"GaussianDropout",
	"AlphaDropout",
	"RandomWidth"
];
/** What stands in the way of training a model that code has built. */
function modelIssue(tf, model, inputShape) {
	if (!(model instanceof tf.LayersModel)) return model instanceof Promise ? "gives a promise; the model has to be there at once" : "does not give a model of tf.layers; return tf.sequential(…) or tf.model(…), made with the tf that it is given";
	const [inputs, outputs] = [model.inputs ?? [], model.outputs ?? []];
	if (inputs.length !== 1 || outputs.length !== 1) return inputs.length === 0 ? "gives a model without an input; give its first layer an inputShape" : `gives a model with ${inputs.length} inputs and ${outputs.length} outputs; one of each is needed`;
	const [batch, ...own] = inputs[0]?.shape ?? [];
	if (batch !== null) return `fixes the batch size at ${batch}; leave it open`;
	if (!(own.length === inputShape.length && own.every((d, i) => d === null || d === inputShape[i]))) return `takes ${formatShape(own.map(Number))} a sample; the inputs are ${formatShape(inputShape)}`;
	if (model.optimizer !== void 0) return "gives a compiled model; the suite's training decides optimizer and loss, so leave compile out";
	for (const layer of everyLayer(model)) {
		const config = layer.getConfig();
		const name = layer.getClassName();
		if (unseeded.includes(name)) return `has a layer ${name}, which draws from a generator that no seed reaches${name === "Dropout" ? "; make it with the tf that build is given" : ""}`;
		if (Number(config.dropout ?? 0) > 0 || Number(config.recurrentDropout ?? 0) > 0) return `has a layer ${name} with dropout inside, which no seed reaches; put a dropout layer before it`;
		if (config.stateful === true) return `has a layer ${name} that is stateful: it would depend on the order of samples`;
		if (layer.activityRegularizer) return `has a layer ${name} with an activityRegularizer, which is no part of the loss here`;
	}
	return maskIssue(model);
}
// src/train/activations.ts
/**
* Makes activations of tf.layers what they are in Keras where they saturate. The formulas of tf.layers are the same, but take
* a small number as the difference of two large ones: far out, the slope of `softsign` and what `gelu` leaves of a negative
* number were rounding, of which an optimizer like Adam makes whole steps.
*/
function patchActivations(tf) {
	const put = (name, apply) => {
		const example = tf.layers.activation({ activation: name });
		Object.getPrototypeOf(example.activation).apply = apply;
	};
	put("gelu", (x) => withSlope(tf, x, gelu));
	put("softsign", (x) => withSlope(tf, x, softsign));
}
function withSlope(tf, x, { value, slope }) {
	return tf.customGrad((given, save) => {
		save([given]);
		return {
			value: value(tf, given),
			gradFunc: (dy, saved) => tf.mul(dy, slope(tf, saved[0]))
		};
	})(x);
}
/** x · Φ(x), as tf.nn.gelu has it; its slope is Φ(x) + x · φ(x). */
const gelu = {
	value: (tf, x) => tf.mul(x, normalShare(tf, x)),
	slope: (tf, x) => {
		const density = tf.mul(tf.exp(tf.mul(tf.mul(x, x), -.5)), 1 / Math.sqrt(2 * Math.PI));
		return tf.add(normalShare(tf, x), tf.mul(tf.clipByValue(x, -farOut, farOut), density));
	}
};
/** x / (1 + |x|), with the slope of softsign_op.h. */
const softsign = {
	value: (tf, x) => tf.div(x, tf.add(1, tf.abs(x))),
	slope: (tf, x) => tf.div(1, tf.square(tf.add(1, tf.abs(x))))
};
/** Beyond it exp(−x² / 2) is 0 in float32. */
const farOut = 20;
/**
* The share Φ(x) of a standard normal below x. In the middle it is ½ + ½ · erf(x / √2); further out it comes from
* erfc(z) = exp(−z²) / z · p(1 / z²), which keeps its digits however small it is.
*
* Polynomials: S. L. Moshier, Cephes Mathematical Library, erfcf in ndtrf.c; relative error below 4e-6 where erfc is 1e-37,
* and 2e-7 where it is 1e-3.
*/
function normalShare(tf, x) {
	const z = tf.mul(x, Math.SQRT1_2);
	const size = tf.clipByValue(tf.abs(z), 1, farOut);
	const inverse = tf.div(1, size);
	const y = tf.square(inverse);
	const p = tf.where(tf.less(size, 2), polynomial(tf, y, nearCoefficients), polynomial(tf, y, farCoefficients));
	const tail = tf.mul(tf.mul(tf.exp(tf.neg(tf.square(size))), tf.mul(inverse, .5)), p);
	const outside = tf.where(tf.less(x, 0), tail, tf.sub(1, tail));
	const inside = tf.add(tf.mul(tf.erf(tf.clipByValue(z, -1, 1)), .5), .5);
	return tf.where(tf.lessEqual(tf.abs(z), 1), inside, outside);
}
/** Coefficients from that of the highest power down. */
const polynomial = (tf, y, coefficients) => coefficients.reduce((sum, c) => tf.add(tf.mul(sum, y), c), tf.zerosLike(y));
/** For z from 1 to 2. */
const nearCoefficients = [
	.02326819970068386,
	-.1387039388740657,
	.3687424674597105,
	-.5824733027278666,
	.6210004621745983,
	-.4944515323274145,
	.3404879937665872,
	-.2741127028184656,
	.5638259427386472
];
/** For z above 2. */
const farCoefficients = [
	-10.47766399936249,
	12.97719955372516,
	-7.495518717768503,
	2.921019019210786,
	-1.0152652792027,
	.4218463358204948,
	-.2820767439740514,
	.5641895067754075
];
// src/train/convolution.ts
/**
* Makes conv1d train with causal padding and with a dilation. tf.layers takes both options and refuses the first one when it
* is called; of the second one tfjs has no gradient. All other convolutions stay tf.layers' own.
*/
function patchConv1d(tf) {
	const example = tf.layers.conv1d({
		filters: 1,
		kernelSize: 1
	});
	const prototype = Object.getPrototypeOf(example);
	const { call, computeOutputShape } = prototype;
	const own = ({ padding, dilationRate: [dilation] }) => padding === "causal" || dilation > 1;
	prototype.call = function(inputs, kwargs) {
		if (!own(this) || this.dataFormat !== "channelsLast") return call.call(this, inputs, kwargs);
		return tf.tidy(() => {
			const convolved = convolve(tf, this, Array.isArray(inputs) ? inputs[0] : inputs);
			const biased = this.bias === null ? convolved : tf.add(convolved, this.bias.read());
			return this.activation.apply(biased);
		});
	};
	prototype.computeOutputShape = function(shape) {
		if (this.padding !== "causal") return computeOutputShape.call(this, shape);
		const [batch, steps] = Array.isArray(shape[0]) ? shape[0] : shape;
		return [
			batch ?? null,
			steps == null ? null : Math.ceil(steps / this.strides[0]),
			this.filters
		];
	};
}
/**
* The convolution without bias and activation, [batch, steps, channels] to [batch, steps, filters]: with a dilation as one
* product of the kernel's taps, each a slice of the padded input.
*
* @throws Error if there are strides and a dilation, which Keras refuses as well
*/
function convolve(tf, layer, input) {
	const [[taps], [stride], [dilation]] = [
		layer.kernelSize,
		layer.strides,
		layer.dilationRate
	];
	if (stride > 1 && dilation > 1) throw new Error(`strides ${stride} and dilationRate ${dilation}: only one of them can be above 1`);
	const padded = tf.pad3d(input, [
		[0, 0],
		padding(layer, input.shape[1]),
		[0, 0]
	]);
	const kernel = layer.kernel.read();
	if (dilation === 1) return tf.conv1d(padded, kernel, stride, "valid");
	const [batch, steps, channels] = padded.shape;
	const length = steps - dilation * (taps - 1);
	const slices = Array.from({ length: taps }, (_, tap) => tf.slice(padded, [
		0,
		tap * dilation,
		0
	], [
		batch,
		length,
		channels
	]));
	const rows = tf.reshape(tf.concat(slices, 2), [batch * length, taps * channels]);
	const product = tf.matMul(rows, tf.reshape(kernel, [taps * channels, layer.filters]));
	return tf.reshape(product, [
		batch,
		length,
		layer.filters
	]);
}
/** Zeros before and after the steps; `same` as in TensorFlow, the odd one after. */
function padding(layer, steps) {
	const [[taps], [stride], [dilation]] = [
		layer.kernelSize,
		layer.strides,
		layer.dilationRate
	];
	const reach = dilation * (taps - 1);
	if (layer.padding === "causal") return [reach, 0];
	if (layer.padding === "valid") return [0, 0];
	const total = Math.max(0, (Math.ceil(steps / stride) - 1) * stride + reach + 1 - steps);
	return [Math.floor(total / 2), total - Math.floor(total / 2)];
}
// src/train/embeddings.ts
const watches = /* @__PURE__ */ new WeakMap();
/** What is measured of the uses of words, by the gradient of all. */
const uses = /* @__PURE__ */ new WeakMap();
/** Gradients of which each use was clipped. */
const clippedByUse = /* @__PURE__ */ new WeakSet();
/** A gradient squared as Keras 3 does: of an embedding, the squares of its words' uses added up. */
const squared = (tf, gradient) => uses.get(gradient)?.get("squares") ?? tf.square(gradient);
/** |gradient| likewise. */
const magnitude = (tf, gradient) => uses.get(gradient)?.get("sizes") ?? tf.abs(gradient);
/** A gradient times a factor, whose words' uses are each as much smaller. */
function scaledUses(tf, gradient, scaled, factor) {
	const measured = uses.get(gradient);
	if (measured === void 0) return scaled;
	const by = {
		squares: tf.square(factor),
		sizes: factor
	};
	uses.set(scaled, new Map([...measured].map(([measure, value]) => [measure, tf.mul(value, by[measure])])));
	return scaled;
}
/** Whether each use of a word was clipped already. */
const isClippedByUse = (gradient) => clippedByUse.has(gradient);
/**
* From now on the gradients of a model's embeddings come with what the optimizer wants to know of each use of a word.
*
* @param weights of the model: an embedding with a regularizer has one gradient for all of its words, in Keras as well
*/
function watchWords(tf, model, rule, weights) {
	const whole = new Set(weights.filter((w) => w.regularizer !== void 0).map(({ variable }) => variable));
	const sliced = (layer) => isEmbedding(layer) && !whole.has(layer.embeddings);
	const layers = rule === void 0 ? [] : everyLayer(model).filter(sliced);
	const made = /* @__PURE__ */ new Map();
	for (const layer of new Set(layers)) {
		const weight = layer.embeddings.read();
		const { measures, clip } = rule;
		const watch = {
			measures,
			clip,
			besides: measures.map(() => tf.tidy(() => tf.variable(tf.zerosLike(weight))))
		};
		watches.set(layer, watch);
		made.set(weight.name, watch);
	}
	const variables = [...made.values()].flatMap(({ besides }) => besides);
	return {
		variables,
		take(gradients) {
			const others = { ...gradients };
			for (const [weight, { measures, clip, besides }] of made) {
				const gradient = gradients[weight];
				const measured = measures.flatMap((measure, i) => {
					const value = gradients[besides[i]?.name ?? ""];
					return value ? [[measure, value]] : [];
				});
				if (gradient && measured.length > 0) uses.set(gradient, new Map(measured));
				if (gradient && clip !== void 0) clippedByUse.add(gradient);
				for (const { name } of besides) delete others[name];
			}
			return others;
		},
		dispose() {
			for (const layer of layers) watches.delete(layer);
			tf.dispose(variables);
		}
	};
}
const isEmbedding = (layer) => layer.getClassName() === "Embedding";
/** Makes tf.layers' embedding look its words up by an op that knows of `watchWords`. */
function patchEmbedding(tf) {
	const example = tf.layers.embedding({
		inputDim: 1,
		outputDim: 1
	});
	const prototype = Object.getPrototypeOf(example);
	const { call } = prototype;
	prototype.call = function(inputs, kwargs) {
		const watch = watches.get(this);
		if (watch === void 0) return call.call(this, inputs, kwargs);
		return tf.tidy(() => {
			const words = Array.isArray(inputs) ? inputs[0] : inputs;
			const places = tf.cast(tf.reshape(words, [-1]), "int32");
			const rows = lookUp(tf, this.embeddings.read(), watch, places);
			return tf.reshape(rows, [...words.shape, rows.shape[1]]);
		});
	};
}
/** Rows of a table [words, …] by their places, with the gradients by the table and by what stands beside it. */
function lookUp(tf, table, { besides, measures, clip }, places) {
	const [words] = table.shape;
	return tf.customGrad((...given) => {
		given.at(-1)([places]);
		return {
			value: tf.gather(given[0], places),
			gradFunc: (dy, saved) => {
				const of = (slices) => tf.unsortedSegmentSum(slices, saved[0], words);
				const uses = clip === void 0 ? dy : tf.clipByValue(dy, -clip, clip);
				return [of(uses), ...measures.map((m) => of(m === "squares" ? tf.square(uses) : tf.abs(uses)))];
			}
		};
	})(table, ...besides);
}
// src/train/gradients.ts
/**
* Gradients of tfjs that are not TensorFlow's, put right in one place. All but the first two differ at corners and ties alone,
* where there is no derivative and each library chooses one: data that repeat, a word twice in a sentence, a weight that is
* zero, get there every step.
*
* Checked and equal, and so left alone: relu, relu6 as tf.layers has it, elu, leakyRelu, clipByValue, maximum and minimum
* (a tie goes to the first), the max pooling of windows (the first of equals; TensorFlow's own kernel), sqrt and log.
*/
function patchGradients(tf) {
	const put = (kernelName, inputsToSave, outputsToSave, gradient) => {
		tf.unregisterGradient(kernelName);
		tf.registerGradient({
			kernelName,
			inputsToSave,
			outputsToSave,
			gradFunc: (dy, saved, attributes) => ({ [inputNames[kernelName] ?? "x"]: () => gradient(dy, saved, attributes) })
		});
	};
	put("Unpack", [], [], (dy, _, { axis }) => tf.stack(Array.isArray(dy) ? dy : [dy], axis));
	put("Softmax", [], [true], (dy, [y], { dim }) => tf.mul(tf.sub(dy, tf.sum(tf.mul(dy, y), dim, true)), y));
	put("Rsqrt", [], [true], (dy, [y]) => tf.mul(tf.mul(-.5, tf.mul(dy, y)), tf.square(y)));
	put("Abs", ["x"], [], (dy, [x]) => tf.mul(dy, tf.sign(x)));
	put("Selu", [], [true], (dy, [y]) => tf.mul(dy, tf.where(tf.less(y, 0), tf.add(y, seluScale * seluAlpha), tf.fill(y.shape, seluScale))));
	put("Relu6", ["x"], [], (dy, [x]) => tf.mul(dy, tf.cast(tf.logicalAnd(tf.greater(x, 0), tf.less(x, 6)), "float32")));
	quotient(tf);
	parametricRelu(tf);
	for (const [kernel, axesName] of [["Max", "reductionIndices"], ["Min", "axis"]]) put(kernel, ["x"], [true], (dy, [x, y], attributes) => {
		const given = attributes[axesName];
		const axes = tf.util.parseAxisParam(given ?? x.shape.map((_, i) => i), x.shape);
		const kept = tf.backend_util.expandShapeToKeepDim(reduced(x.shape, axes), axes);
		const ties = tf.cast(tf.equal(x, tf.reshape(y, kept)), "float32");
		return tf.mul(tf.div(ties, tf.sum(ties, axes, true)), tf.reshape(dy, kept));
	});
}
/**
* tfjs: −dy · a / b², whose square leaves float32 where b is above 1e19 or below 1e-23. TensorFlow divides twice
* (math_grad.py, _RealDivGrad).
*/
function quotient(tf) {
	tf.unregisterGradient("RealDiv");
	tf.registerGradient({
		kernelName: "RealDiv",
		inputsToSave: ["a", "b"],
		gradFunc: (given, saved) => {
			const [dy, [a, b]] = [given, saved];
			return {
				a: () => summedTo(tf, tf.div(dy, b), a),
				b: () => summedTo(tf, tf.mul(dy, tf.div(tf.div(tf.neg(a), b), b)), b)
			};
		}
	});
}
/**
* tfjs: at zero the slope of the negative side. Keras: none, since its layer is relu(x) − α · relu(−x), and relu has no slope there
* (keras/src/layers/activations/prelu.py).
*/
function parametricRelu(tf) {
	tf.unregisterGradient("Prelu");
	tf.registerGradient({
		kernelName: "Prelu",
		inputsToSave: ["x", "alpha"],
		gradFunc: (given, saved) => {
			const [dy, [x, alpha]] = [given, saved];
			const negative = tf.less(x, 0);
			return {
				x: () => tf.where(tf.greater(x, 0), dy, tf.where(negative, tf.mul(dy, alpha), tf.zerosLike(dy))),
				alpha: () => summedTo(tf, tf.where(negative, tf.mul(dy, x), tf.zerosLike(dy)), alpha)
			};
		}
	});
}
/** The gradient of what was broadcast: summed over the axes that it did not have, or had once. */
const summedTo = (tf, values, { shape }) => tf.reshape(tf.sum(values, tf.broadcast_util.getReductionAxes(shape, values.shape)), shape);
/** What tfjs calls the input of a kernel, where it is not `x`. */
const inputNames = {
	Unpack: "value",
	Softmax: "logits"
};
const seluAlpha = 1.6732632423543772;
const seluScale = 1.0507009873554805;
const reduced = (shape, axes) => shape.filter((_, i) => !axes.includes(i));
// src/train/normalization.ts
/**
* Makes tf.layers normalise as Keras does: x · γ/σ + (β − mean · γ/σ), where tf.layers has (x − mean) · γ/σ + β. Both are
* the same but for their rounding, and that is large where γ/σ is: where the numbers to be normalised are nearly alike.
* It also lets batchNormalization be trained without γ or β, which tf.layers takes and then reads.
*/
function patchNormalization(tf) {
	const prototypeOf = (example) => Object.getPrototypeOf(example);
	const ofSamples = prototypeOf(tf.layers.layerNormalization({}));
	ofSamples.call = function(inputs) {
		return tf.tidy(() => {
			const x = only(inputs);
			return normalised$1(tf, x, moments(tf, x, this.axis, true), shapeAlong(x, this.axis), this);
		});
	};
	const ofBatches = prototypeOf(tf.layers.batchNormalization({}));
	ofBatches.call = function(inputs, kwargs) {
		return tf.tidy(() => {
			const x = only(inputs);
			const axis = this.axis < 0 ? this.axis + x.rank : this.axis;
			const shape = shapeAlong(x, [axis]);
			const kept = {
				mean: this.movingMean.read(),
				variance: this.movingVariance.read()
			};
			if (kwargs.training !== true) return normalised$1(tf, x, kept, shape, this);
			const others = x.shape.map((_, i) => i).filter((i) => i !== axis);
			const mask = kwargs.mask;
			const own = mask == null ? moments(tf, x, others, false) : momentsWithin(tf, x, mask, others);
			const moved = (average, value) => tf.add(tf.mul(average, this.momentum), tf.mul(value, 1 - this.momentum));
			this.movingMean.write(moved(kept.mean, own.mean));
			this.movingVariance.write(moved(kept.variance, own.variance));
			return normalised$1(tf, x, own, shape, this);
		});
	};
}
const only = (inputs) => Array.isArray(inputs) ? inputs[0] : inputs;
/** The shape in which what there is one of for each place of some axes lies beside x. */
const shapeAlong = (x, axes) => x.shape.map((length, i) => axes.includes(i) ? length : 1);
/** tf.nn.batch_normalization; moments, γ and β are brought into `shape` where they have another rank than x. */
function normalised$1(tf, x, { mean, variance }, shape, { epsilon, gamma, beta }) {
	const beside = (value) => value.rank === x.rank ? value : tf.reshape(value, shape);
	const own = tf.rsqrt(tf.add(beside(variance), epsilon));
	const scale = gamma == null ? own : tf.mul(own, beside(gamma.read()));
	const centre = tf.mul(beside(mean), scale);
	const shift = beta == null ? tf.neg(centre) : tf.sub(beside(beta.read()), centre);
	return tf.add(tf.mul(x, scale), shift);
}
/** tf.nn.moments: the gradient of the variance does not go through the mean, where it would be rounding. */
function moments(tf, x, axes, keepDims) {
	const mean = tf.mean(x, [...axes], true);
	const count = axes.reduce((product, axis) => product * x.shape[axis], 1);
	const variance = tf.customGrad((given, centre, save) => {
		const [from, to] = [given, centre];
		save([from, to]);
		return {
			value: tf.mean(tf.squaredDifference(from, to), [...axes], true),
			gradFunc: (dy, saved) => {
				const [a, b] = saved;
				return [tf.mul(tf.mul(tf.div(dy, count), 2), tf.sub(a, b)), tf.zerosLike(b)];
			}
		};
	})(x, mean);
	if (keepDims) return {
		mean,
		variance
	};
	const kept = x.shape.filter((_, i) => !axes.includes(i));
	return {
		mean: tf.reshape(mean, kept),
		variance: tf.reshape(variance, kept)
	};
}
/** Keras' epsilon: what a division by the number of steps that a mask leaves is kept away from zero by. */
const fuzz = 1e-7;
/** Mean and variance over the steps that a mask [batch, …] leaves (`_moments` in Keras' batch_normalization.py). */
function momentsWithin(tf, x, mask, axes) {
	const kept = tf.mul(tf.cast(tf.reshape(mask, [...mask.shape, 1]), "float32"), tf.onesLike(x));
	const count = tf.add(tf.sum(kept, [...axes], true), fuzz);
	const mean = tf.div(tf.sum(tf.mul(x, kept), [...axes], true), count);
	const difference = tf.mul(tf.sub(x, mean), kept);
	const variance = tf.div(tf.sum(tf.square(difference), [...axes], true), count);
	const shape = x.shape.filter((_, i) => !axes.includes(i));
	return {
		mean: tf.reshape(mean, shape),
		variance: tf.reshape(variance, shape)
	};
}
// src/train/roots.ts
/**
* Makes 1/√x of a square root and a division, both of which IEEE 754 rounds in one way. TensorFlow's own kernels begin with the
* CPU's estimate of it, of which each maker of CPUs chooses the last bits, so that batch and layer normalisation would end
* with other weights on another CPU. The compiled engine has the same: `rules/roots.ts`.
*/
function patchRoots(tf) {
	const put = (kernelName, compute) => {
		if (tf.getKernel(kernelName, "tensorflow") === void 0) return;
		tf.unregisterKernel(kernelName, "tensorflow");
		tf.registerKernel({
			kernelName,
			backendName: "tensorflow",
			kernelFunc: ({ inputs, attrs }) => tf.tidy(() => compute(inputs, Number(attrs?.varianceEpsilon)))
		});
	};
	const root = (x) => tf.div(1, tf.sqrt(x));
	put("Rsqrt", ({ x }) => root(x));
	put("FusedBatchNorm", ({ x, mean, variance, scale, offset }, epsilon) => {
		const inverse = root(tf.add(variance, epsilon));
		const scaled = tf.mul(tf.sub(x, mean), scale == null ? inverse : tf.mul(inverse, scale));
		return offset == null ? scaled : tf.add(scaled, offset);
	});
}
// src/train/patches.ts
const patched = /* @__PURE__ */ new WeakSet();
/** Puts right what is wrong in tfjs 4.22; doing it again changes nothing. */
function patchTf(tf) {
	if (patched.has(tf)) return tf;
	patchGradients(tf);
	patchActivations(tf);
	patchConv1d(tf);
	patchEmbedding(tf);
	patchMaskReach(tf);
	patchMaskedAverage(tf);
	patchNormalization(tf);
	patchRoots(tf);
	patchFrozenNormalization(tf);
	patched.add(tf);
	return tf;
}
// src/train/custom/plain-tf.ts
let plain;
/** tfjs without native code: enough to build a model, and it needs no set-up. */
function plainTf() {
	if (plain === void 0) {
		const tf = tensorflow().tfjs();
		tf.enableProdMode();
		plain = patchTf(tf);
	}
	return plain;
}
// src/train/initializers.ts
/** With Keras' default arguments. */
const named$1 = {
	glorotNormal: {
		kind: "scaling",
		scale: 1,
		mode: "average",
		normal: true
	},
	glorotUniform: {
		kind: "scaling",
		scale: 1,
		mode: "average",
		normal: false
	},
	heNormal: {
		kind: "scaling",
		scale: 2,
		mode: "in",
		normal: true
	},
	heUniform: {
		kind: "scaling",
		scale: 2,
		mode: "in",
		normal: false
	},
	leCunNormal: {
		kind: "scaling",
		scale: 1,
		mode: "in",
		normal: true
	},
	leCunUniform: {
		kind: "scaling",
		scale: 1,
		mode: "in",
		normal: false
	},
	zeros: {
		kind: "constant",
		value: 0
	},
	ones: {
		kind: "constant",
		value: 1
	},
	identity: {
		kind: "identity",
		gain: 1
	},
	randomUniform: {
		kind: "uniform",
		low: -.05,
		high: .05
	},
	randomNormal: {
		kind: "normal",
		mean: 0,
		deviation: .05
	},
	truncatedNormal: {
		kind: "truncated",
		mean: 0,
		deviation: .05
	},
	orthogonal: {
		kind: "orthogonal",
		gain: 1
	}
};
const modes = {
	fanIn: "in",
	fanOut: "out",
	fanAvg: "average"
};
/** @throws Error that names an initializer which cannot be drawn from a run's seed */
function schemeOf(initializer) {
	if (typeof initializer === "string") {
		const scheme = named$1[initializer];
		if (scheme === void 0) throw new Error(`no formula for the initializer "${initializer}"`);
		return scheme;
	}
	const { className, config } = initializer;
	const number = (name, otherwise) => {
		const value = config[name] ?? otherwise;
		if (typeof value === "number") return value;
		throw new Error(`the initializer ${className} has ${name} ${JSON.stringify(value)}, which is no number`);
	};
	if (config.seed !== void 0 && config.seed !== null) throw new Error(`the initializer ${className} has a seed of its own, ${String(config.seed)}; leave it out, the run's seed decides`);
	switch (className) {
		case "Zeros": return named$1.zeros;
		case "Ones": return named$1.ones;
		case "Constant": return {
			kind: "constant",
			value: number("value", 0)
		};
		case "Identity": return {
			kind: "identity",
			gain: number("gain", 1)
		};
		case "Orthogonal": return {
			kind: "orthogonal",
			gain: number("gain", 1)
		};
		case "RandomUniform": return {
			kind: "uniform",
			low: number("minval", -.05),
			high: number("maxval", .05)
		};
		case "RandomNormal": return {
			kind: "normal",
			mean: number("mean", 0),
			deviation: number("stddev", .05)
		};
		case "TruncatedNormal": return {
			kind: "truncated",
			mean: number("mean", 0),
			deviation: number("stddev", .05)
		};
		case "VarianceScaling": {
			const mode = modes[config.mode];
			if (mode === void 0) throw new Error(`VarianceScaling has no mode ${JSON.stringify(config.mode)}`);
			return {
				kind: "scaling",
				scale: number("scale", 1),
				mode,
				normal: config.distribution === "normal"
			};
		}
		default: throw new Error(`the initializer ${className} is not known, so no seed can decide its values; use one of tf.initializers`);
	}
}
// src/train/custom/watch-weights.ts
/**
* Every weight of tf.layers, also one of a custom layer, comes from `addWeight`. For the time of a build it starts from
* zeros, which draws nothing, and what it was to start from is written down.
*/
function watchWeights(tf, asked) {
	const prototype = tf.layers.Layer.prototype;
	const { addWeight } = prototype;
	const zeros = tf.initializers.zeros();
	prototype.addWeight = function(name, ...rest) {
		const [shape, dtype, initializer, regularizer, trainable, constraint] = rest;
		const of = `${name} of the layer ${this.getClassName()}`;
		if (regularizer !== void 0 && regularizer !== null) throw new Error(`${of} has a regularizer, which is no part of the loss here; leave it out`);
		if (constraint !== void 0 && constraint !== null) throw new Error(`${of} has a constraint, which is not applied here; leave it out`);
		if (dtype !== void 0 && dtype !== null && dtype !== "float32") throw new Error(`${of} is ${String(dtype)}; weights are float32 here`);
		const found = {
			called: name,
			...askedOf(this, name, initializer)
		};
		try {
			schemeOf(found.initializer);
		} catch (error) {
			throw new Error(`${of}: ${error.message}`);
		}
		const variable = addWeight.call(this, name, shape, "float32", zeros, void 0, trainable);
		asked.set(variable, found);
		return variable;
	};
	return () => {
		prototype.addWeight = addWeight;
	};
}
const described = (initializer) => ({
	className: initializer.getClassName(),
	config: initializer.getConfig()
});
function askedOf(layer, name, initializer) {
	const lstm = layer;
	if (name === "bias" && lstm.unitForgetBias === true && lstm.biasInitializer !== void 0) return {
		initializer: described(lstm.biasInitializer),
		forgetUnits: lstm.units ?? lstm.filters
	};
	if (initializer === void 0 || initializer === null) throw new Error(`${name} of the layer ${layer.getClassName()} has no initializer`);
	return { initializer: described(initializer) };
}
// src/train/custom/build.ts
const built = /* @__PURE__ */ new WeakMap();
/** The weights of a model that code has built. */
function builtWeights(model) {
	const weights = built.get(model);
	if (weights === void 0) throw new Error("this model was not built by the code of a suite");
	return weights;
}
/** Loaded files by their hash: a worker builds a variant's model more than once. */
const files = /* @__PURE__ */ new Map();
function builderOf({ file, hash, problem }, variant) {
	if (!files.has(hash)) {
		const loaded = loadCode(file);
		if (loaded.hash !== hash) throw new Error(`${file} has changed since the suite was read; run again`);
		files.set(hash, loaded.value);
	}
	return files.get(hash).problems[problem]?.variants[variant]?.build;
}
/**
* The model of a variant that is code, all weights zero, built by the suite's own function in this process.
*
* @throws Error when it cannot be trained here, or is another one than when the suite was read
*/
function buildFromCode(tf, variant, inputShape, masks) {
	const code = variant.code;
	const model = callBuild(tf, builderOf(code, variant.id), inputShape, masks);
	if (describeModel(model).model !== code.model) throw new Error(`${variant.id}: build() makes another model than when the suite was read; it must make the same one each time`);
	return model;
}
/**
* Builds a model by plain tfjs, without native code, and says what it is; `loadSuite` is given this for suites that are
* code.
*
* @throws Error that says why the model cannot be trained here
*/
function inspectModel(build, inputShape) {
	const tf = plainTf();
	const model = callBuild(tf, build, inputShape, { mask: (_, shape) => tf.ones([...shape]) });
	try {
		for (const { name, variable } of builtWeights(model)) if (variable.read().dataSync().some((v) => v !== 0)) throw new Error(`sets ${name} itself; give its layer an initializer, from which the run's seed draws`);
		return describeModel(model);
	} finally {
		disposeLayers$1(model);
	}
}
function callBuild(tf, build, inputShape, masks) {
	const asked = /* @__PURE__ */ new Map();
	const restore = watchWeights(tf, asked);
	let model;
	try {
		model = build(withSeededDropout(tf, masks));
	} finally {
		restore();
	}
	const issue = modelIssue(tf, model, inputShape);
	if (issue !== void 0) throw new Error(issue);
	built.set(model, namedWeights(model, asked));
	return model;
}
/**
* TensorFlow.js as a suite's code is given it. Its dropout layers are those of this project, since no seed reaches
* the generator that tf.layers' own draw from.
*/
function withSeededDropout(tf, masks) {
	let count = 0;
	const dropout = (config) => {
		const { rate, inputShape } = config;
		return dropoutLayer(tf, {
			name: `dropout-${++count}`,
			rate,
			...inputShape && { inputShape }
		}, masks);
	};
	return Object.create(tf, { layers: { value: {
		...tf.layers,
		dropout
	} } });
}
function disposeLayers$1(model) {
	for (const layer of model.layers) for (const weight of layer.weights) weight.dispose();
}
// src/train/limit.ts
/** A model with more weights than this would take too long to train, and may not fit into memory. */
const maxParameters = 5e7;
const tooLarge = (size) => `about ${size.toExponential(1)} parameters; at most ${maxParameters} are trained here`;
/**
* Builds with every weight counted before it is made: a layer's size follows from the layers before it, so that only
* tf.layers itself knows it.
*
* @throws Error when the weights together are too many
*/
function withinLimit(tf, build) {
	const prototype = tf.layers.Layer.prototype;
	const { addWeight } = prototype;
	let total = 0;
	prototype.addWeight = function(name, shape, ...rest) {
		total += shape.reduce((product, d) => product * (d ?? 1), 1);
		if (total > 5e7) throw new Error(tooLarge(total));
		return addWeight.call(this, name, shape, ...rest);
	};
	try {
		return build();
	} finally {
		prototype.addWeight = addWeight;
	}
}
// src/train/layers/custom.ts
/**
* A layer of tf.layers from a function of its input. Its weights and the shape of its output are those of the kind's table;
* all weights are zero.
*/
function ownLayer(tf, kind, options, place, { className, activation: name, passesMask = false, compute }) {
	const facts = factsOf(kind);
	const sampleOf = (shape) => shape.slice(1).map((length) => length ?? 1);
	class OwnLayer extends tf.layers.Layer {
		activation = name === void 0 ? void 0 : activationOf(tf, name);
		supportsMasking = passesMask;
		getClassName() {
			return className;
		}
		build(shape) {
			for (const weight of facts.weights(options, sampleOf(shape), [])) {
				const trainable = weight.fixed !== true;
				this.addWeight(weight.name, [...weight.shape], "float32", tf.initializers.zeros(), void 0, trainable);
			}
			super.build(shape);
		}
		computeOutputShape(shape) {
			return [shape[0] ?? null, ...facts.output(options, sampleOf(shape), [])];
		}
		call(inputs, kwargs) {
			const input = Array.isArray(inputs) ? inputs[0] : inputs;
			return tf.tidy(() => {
				const weights = this.weights.map((weight) => weight.read());
				const given = compute(input, weights, kwargs?.training === true);
				return this.activation === void 0 ? given : this.activation.apply(given);
			});
		}
	}
	return new OwnLayer({ ...place });
}
function activationOf(tf, activation) {
	return tf.layers.activation({ activation }).activation;
}
// src/train/layers/activations.ts
/** keras/src/activations/activations.py, ReLU.static_call: at the threshold itself the slope is that of the lower side. */
const relu = (tf, options, place) => {
	const { maxValue, negativeSlope, threshold } = options;
	return ownLayer(tf, "relu", options, place, {
		className: "SlopedRelu",
		passesMask: true,
		compute(x) {
			const kept = threshold === 0 ? tf.relu(x) : above(tf, x, threshold);
			const bounded = maxValue === void 0 ? kept : clipped$1(tf, kept, maxValue);
			if (negativeSlope === 0) return bounded;
			const below = tf.relu(tf.sub(threshold, x));
			return tf.sub(bounded, tf.mul(below, negativeSlope));
		}
	});
};
/** What lies above a bound, and zero for the rest. */
const above = (tf, x, bound) => tf.mul(x, tf.step(tf.sub(x, bound)));
const clipped$1 = (tf, x, most) => most === 6 ? tf.relu6(x) : tf.clipByValue(x, 0, most);
const leakyRelu = (tf, options, place) => {
	const { negativeSlope } = options;
	return ownLayer(tf, "leakyRelu", options, place, {
		className: "SlopedRelu",
		passesMask: true,
		compute: (x) => tf.leakyRelu(x, negativeSlope)
	});
};
const elu = (tf, options, place) => {
	const { alpha } = options;
	return ownLayer(tf, "elu", options, place, {
		className: "ScaledElu",
		passesMask: true,
		compute(x) {
			const whole = tf.elu(x);
			if (alpha === 1) return whole;
			const positive = tf.relu(x);
			return tf.add(positive, tf.mul(tf.sub(whole, positive), alpha));
		}
	});
};
const thresholdedRelu = (tf, options, place) => {
	const { theta } = options;
	return ownLayer(tf, "thresholdedRelu", options, place, {
		className: "ThresholdedReLU",
		passesMask: true,
		compute: (x) => above(tf, x, theta)
	});
};
const softmax = (tf, _, place) => tf.layers.softmax({
	...place,
	axis: -1
});
const prelu = (tf, { sharedAxes }, place) => tf.layers.prelu({
	...sharedAxes && { sharedAxes: [...sharedAxes] },
	...place,
	alphaInitializer: "zeros"
});
// src/train/merge-layer.ts
/** A layer of tf.layers that merges; its output's shape is what `src/suite/layers` says. */
function mergeLayer(tf, { name }, { kind, options, merge, mask }) {
	class Merging extends tf.layers.Layer {
		static className = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
		#weights = /* @__PURE__ */ new Map();
		constructor() {
			super({ name });
			this.supportsMasking = true;
		}
		build(shapes) {
			checkShapes(kind, shapes);
			const [first = [], ...others] = samples(shapes);
			for (const spec of factsOf(kind).weights(options, first, others)) {
				const weight = this.addWeight(spec.name, [...spec.shape], "float32", tf.initializers.zeros());
				this.#weights.set(spec.name, weight);
			}
			super.build(shapes);
		}
		computeOutputShape(shapes) {
			const [first = [], ...others] = samples(shapes);
			return [shapes[0]?.[0] ?? null, ...factsOf(kind).output(options, first, others)];
		}
		call(inputs, kwargs) {
			const tensors = [inputs].flat();
			const masks = [kwargs.mask ?? tensors.map(() => null)].flat();
			const weights = new Map([...this.#weights].map(([own, weight]) => [own, weight.read()]));
			return merge(tensors, masks, kwargs.training === true, weights);
		}
		computeMask(inputs, given) {
			const masks = [given ?? null].flat();
			const none = null;
			if (masks.every((m) => m === null)) return none;
			if (mask !== void 0) return mask([inputs].flat(), masks) ?? none;
			if (masks.some((m) => m === null)) return none;
			return masks.reduce((a, b) => tf.logicalOr(a, b));
		}
	}
	return new Merging();
}
const samples = (shapes) => shapes.map((shape) => shape.slice(1).map(Number));
/** Kinds that take their tensors number by number. */
const alike = [
	"add",
	"subtract",
	"multiply",
	"average",
	"maximum",
	"minimum"
];
/** @throws Error that says which shapes do not go together */
function checkShapes(kind, shapes) {
	const shown = () => shapes.map((shape) => shape.slice(1).join("×")).join(" and ");
	if (alike.includes(kind)) {
		const rank = Math.max(...shapes.map((shape) => shape.length));
		for (let axis = 1; axis < rank; axis++) if (new Set(shapes.map((shape) => shape[axis - rank + shape.length] ?? 1).filter((d) => d !== 1)).size > 1) throw new Error(`${shown()} a sample cannot be taken number by number`);
	}
}
// src/train/layers/attention.ts
/** keras/src/layers/attention/attention.py. */
const attention = (tf, options, place, masks) => mergeLayer(tf, place, {
	kind: "attention",
	options,
	mask: (_, [ofQuery = null]) => ofQuery,
	merge: (tensors, [ofQuery = null, ofValues = null], training, weights) => {
		const [query, values, keys = values] = tensors;
		const scale = weights.get("scale");
		const share = weights.get("concatScoreWeight");
		const scaled = (x) => scale === void 0 ? x : tf.mul(x, scale);
		const scores = share === void 0 ? scaled(tf.matMul(query, keys, false, true)) : tf.mul(share, tf.sum(tf.tanh(scaled(tf.add(tf.expandDims(query, 2), tf.expandDims(keys, 1)))), -1));
		const seen = seenSteps(tf, scores, [ofValues], options.useCausalMask);
		const kept = seen === void 0 ? scores : tf.where(seen, scores, tf.sub(scores, 1e9));
		const shares = dropped(tf, tf.softmax(kept, -1), place.name, options.dropout, training, masks);
		const given = tf.matMul(shares, values);
		return ofQuery === null ? given : tf.where(across(tf, tf.expandDims(ofQuery, -1), given), given, tf.zerosLike(given));
	}
});
/** keras/src/layers/attention/multi_head_attention.py. */
const multiHeadAttention = (tf, options, place, masks) => mergeLayer(tf, place, {
	kind: "multiHeadAttention",
	options,
	mask: (_, [ofQuery = null]) => ofQuery,
	merge: (tensors, [ofQuery = null, ofValues = null, ofKeys = null], training, weights) => {
		const { numHeads, keyDim, valueDim = keyDim, useCausalMask } = options;
		const [query, values, keys = values] = tensors;
		/** [batch, steps, …] to [batch, heads, steps, width]. */
		const heads = (x, name, width) => {
			const [batch, steps, features] = x.shape;
			const kernel = tf.reshape(weights.get(`${name}/kernel`), [features, numHeads * width]);
			const product = tf.matMul(tf.reshape(x, [batch * steps, features]), kernel);
			const whole = tf.reshape(product, [
				batch,
				steps,
				numHeads,
				width
			]);
			const bias = weights.get(`${name}/bias`);
			return tf.transpose(bias === void 0 ? whole : tf.add(whole, bias), [
				0,
				2,
				1,
				3
			]);
		};
		const q = tf.mul(heads(query, "query", keyDim), 1 / Math.sqrt(keyDim));
		const k = heads(keys, "key", keyDim);
		const v = heads(values, "value", valueDim);
		const scores = tf.matMul(q, k, false, true);
		const seen = seenSteps(tf, scores, [ofValues, ofKeys], useCausalMask, ofQuery);
		const kept = seen === void 0 ? scores : tf.where(seen, scores, tf.fill(scores.shape, -238e36));
		const shares = dropped(tf, tf.softmax(kept, -1), place.name, options.dropout, training, masks);
		const [batch, , steps] = scores.shape;
		const joined = tf.reshape(tf.transpose(tf.matMul(shares, v), [
			0,
			2,
			1,
			3
		]), [batch * steps, numHeads * valueDim]);
		const width = query.shape.at(-1);
		const kernel = tf.reshape(weights.get("attentionOutput/kernel"), [numHeads * valueDim, width]);
		const given = tf.reshape(tf.matMul(joined, kernel), [
			batch,
			steps,
			width
		]);
		const bias = weights.get("attentionOutput/bias");
		return bias === void 0 ? given : tf.add(given, bias);
	}
});
/**
* Which steps of the values each step of the query sees, in the shape of the scores [batch, …, query steps, value steps];
* undefined where it sees all.
*/
function seenSteps(tf, scores, ofValues, causal, ofQuery = null) {
	const [steps, others] = scores.shape.slice(-2);
	const heads = scores.rank - 3;
	const wide = (mask, shape) => {
		const [batch] = mask.shape;
		return across(tf, tf.reshape(mask, [
			batch,
			...new Array(heads).fill(1),
			...shape
		]), scores);
	};
	const all = [
		...ofValues.flatMap((mask) => mask === null ? [] : [wide(mask, [1, others])]),
		...ofQuery === null ? [] : [wide(ofQuery, [steps, 1])],
		...causal ? [across(tf, tf.tensor(Array.from({ length: steps * others }, (_, i) => Math.floor(i / others) >= i % others), [
			...new Array(heads + 1).fill(1),
			steps,
			others
		], "bool"), scores)] : []
	];
	return all.length === 0 ? void 0 : all.reduce((a, b) => tf.logicalAnd(a, b));
}
/** A mask in the shape of what it is for. */
const across = (tf, mask, like) => tf.logicalAnd(tf.cast(mask, "bool"), tf.ones(like.shape, "bool"));
function dropped(tf, shares, layer, rate, training, masks) {
	return training && rate > 0 ? tf.mul(shares, masks.mask(layer, shares.shape, rate)) : shares;
}
// src/train/layers/augmentation.ts
/** A layer that is only there in training, where it has `count` uniform draws of each sample, [batch, 1, 1] each. */
function drawn(tf, kind, options, place, masks, count, compute) {
	return ownLayer(tf, kind, options, place, {
		className: `Seeded-${kind}`,
		compute(x, _, training) {
			if (!training) return x;
			const [batch] = x.shape;
			return compute(x, tf.split(masks.mask(place.name, [batch, count], "uniform"), count, 1).map((draw) => tf.reshape(draw, [
				batch,
				1,
				1
			])));
		}
	});
}
const randomFlip = (tf, options, place, masks) => drawn(tf, "randomFlip", options, place, masks, 1, (x, [draw]) => {
	const flipped = tf.cast(tf.lessEqual(draw, .5), "float32");
	const share = tf.expandDims(flipped, -1);
	const along = (given, axis) => tf.add(tf.mul(tf.reverse(given, axis), share), tf.mul(given, tf.sub(1, share)));
	const across = options.mode === "vertical" ? x : along(x, 2);
	return options.mode === "horizontal" ? across : along(across, 1);
});
/** Uniform numbers between the bounds of a factor. */
function between$3(tf, draw, factor) {
	const [low, high] = typeof factor === "number" ? [-factor, factor] : factor;
	return tf.add(tf.mul(draw, high - low), low);
}
/** keras/src/layers/preprocessing/image_preprocessing/random_translation.py */
const randomTranslation = (tf, options, place, masks) => drawn(tf, "randomTranslation", options, place, masks, 2, (x, [down, across]) => {
	const [, height, width] = x.shape;
	const { rows, columns } = grid(tf, x);
	const dy = tf.mul(between$3(tf, down, options.heightFactor), height);
	const dx = tf.mul(between$3(tf, across, options.widthFactor), width);
	return seen(tf, x, tf.sub(rows, dy), tf.sub(columns, dx), options);
});
/** keras/src/layers/preprocessing/image_preprocessing/random_zoom.py */
const randomZoom = (tf, options, place, masks) => drawn(tf, "randomZoom", options, place, masks, options.widthFactor === void 0 ? 1 : 2, (x, [down, across]) => {
	const [, height, width] = x.shape;
	const { rows, columns } = grid(tf, x);
	const zoomed = (at, zoom, length) => tf.add(tf.mul(at, zoom), tf.mul(tf.sub(1, zoom), (length - 1) / 2));
	const ofHeight = tf.add(between$3(tf, down, options.heightFactor), 1);
	const ofWidth = options.widthFactor === void 0 ? ofHeight : tf.add(between$3(tf, across, options.widthFactor), 1);
	return seen(tf, x, zoomed(rows, ofHeight, height), zoomed(columns, ofWidth, width), options);
});
/** keras/src/layers/preprocessing/image_preprocessing/random_rotation.py */
const randomRotation = (tf, options, place, masks) => drawn(tf, "randomRotation", options, place, masks, 1, (x, [draw]) => {
	const [, height, width] = x.shape;
	const { rows, columns } = grid(tf, x);
	const angle = tf.mul(between$3(tf, draw, options.factor), 2 * Math.PI);
	const [sine, cosine] = [tf.sin(angle), tf.cos(angle)];
	const [middleY, middleX] = [(height - 1) / 2, (width - 1) / 2];
	const [y, x0] = [tf.sub(rows, middleY), tf.sub(columns, middleX)];
	const fromX = tf.add(tf.sub(tf.mul(x0, cosine), tf.mul(y, sine)), middleX);
	return seen(tf, x, tf.add(tf.add(tf.mul(x0, sine), tf.mul(y, cosine)), middleY), fromX, options);
});
/** Place of each row, [1, height, 1], and of each column, [1, 1, width]. */
function grid(tf, { shape: [, height, width] }) {
	const places = (length) => tf.tensor1d(Array.from({ length }, (_, i) => i));
	return {
		rows: tf.reshape(places(height), [
			1,
			height,
			1
		]),
		columns: tf.reshape(places(width), [
			1,
			1,
			width
		])
	};
}
/**
* What a picture shows at other places than its own, taken between its elements, as TensorFlow's ImageProjectiveTransformV3
* with bilinear interpolation does.
*
* @param rows where each element looks, broadcast to [batch, height, width]
*/
function seen(tf, pictures, rows, columns, { fillMode, fillValue }) {
	const [batch, height, width, channels] = pictures.shape;
	const shape = [
		batch,
		height,
		width
	];
	const y = mapped(tf, tf.broadcastTo(tf.add(rows, tf.zerosLike(columns)), shape), height, fillMode);
	const x = mapped(tf, tf.broadcastTo(tf.add(columns, tf.zerosLike(rows)), shape), width, fillMode);
	const [top, left] = [tf.floor(y), tf.floor(x)];
	const [down, across] = [tf.sub(y, top), tf.sub(x, left)];
	const flat = tf.reshape(pictures, [batch * height * width, channels]);
	const first = tf.reshape(tf.tensor1d(Array.from({ length: batch }, (_, i) => i * height * width), "int32"), [
		batch,
		1,
		1
	]);
	const element = (row, column, share) => {
		const [r, c] = [tf.clipByValue(row, 0, height - 1), tf.clipByValue(column, 0, width - 1)];
		const places = tf.add(tf.add(first, tf.mul(tf.cast(r, "int32"), tf.scalar(width, "int32"))), tf.cast(c, "int32"));
		const taken = tf.reshape(tf.gather(flat, tf.reshape(places, [-1])), [...shape, channels]);
		const weights = tf.expandDims(share, -1);
		if (fillMode !== "constant") return tf.mul(taken, weights);
		const inside = tf.expandDims(tf.cast(tf.logicalAnd(tf.equal(r, row), tf.equal(c, column)), "float32"), -1);
		const filled = tf.add(tf.mul(taken, inside), tf.mul(tf.sub(1, inside), fillValue));
		return tf.mul(filled, weights);
	};
	const [below, right] = [tf.add(top, 1), tf.add(left, 1)];
	const [up, aside] = [tf.sub(1, down), tf.sub(1, across)];
	return tf.addN([
		element(top, left, tf.mul(up, aside)),
		element(top, right, tf.mul(up, across)),
		element(below, left, tf.mul(down, aside)),
		element(below, right, tf.mul(down, across))
	]);
}
/** Where a picture is looked at that a place beyond its edges stands for (tensorflow/core/kernels/image/image_ops.h). */
function mapped(tf, at, length, mode) {
	if (mode === "constant") return at;
	const within = (place) => tf.clipByValue(place, 0, length - 1);
	if (mode === "nearest" || length === 1) return within(at);
	if (mode === "reflect") {
		const turn = tf.mod(tf.add(at, .5), 2 * length);
		const back = tf.sub(2 * length, turn);
		return within(tf.sub(tf.minimum(turn, back), .5));
	}
	const rounds = (of) => tf.floor(tf.div(of, length - 1));
	const before = tf.add(at, tf.mul(tf.add(rounds(tf.neg(at)), 1), length));
	const behind = tf.sub(at, tf.mul(rounds(at), length));
	return within(tf.where(tf.less(at, 0), before, tf.where(tf.greater(at, length - 1), behind, at)));
}
// src/train/layers/stateful.ts
const held = /* @__PURE__ */ new WeakMap();
/**
* Has a recurrent layer begin each batch of training with the states that the batch before ended with, until
* `resetStates`. No gradient goes from batch to batch, as in Keras. Outside of training it begins with zeros.
*/
function carryStates(tf, layer) {
	const own = {
		states: [],
		before: []
	};
	held.set(layer, own);
	const cell = layer.cell;
	const { call: step } = cell;
	let last = [];
	let training = false;
	cell.call = function(inputs, kwargs) {
		const given = step.call(this, inputs, kwargs);
		if (!training) return given;
		tf.dispose(last);
		last = given.slice(1).map((state) => tf.keep(tf.clone(state)));
		return given;
	};
	const { call } = layer;
	layer.call = function(inputs, kwargs) {
		if (kwargs?.training !== true) return call.call(this, inputs, kwargs);
		tf.dispose(own.before);
		own.before = own.states;
		const begins = own.states.length > 0 ? {
			...kwargs,
			initialState: own.states
		} : kwargs;
		training = true;
		try {
			return call.call(this, inputs, begins);
		} finally {
			training = false;
			own.states = last;
			last = [];
		}
	};
}
/** Has the stateful layers of a model begin with zeros. */
function resetStates(tf, model) {
	for (const layer of everyLayer(model)) {
		const own = held.get(layer);
		if (own === void 0) continue;
		tf.dispose([...own.states, ...own.before]);
		own.states = [];
		own.before = [];
	}
}
// src/train/layers/cells.ts
const noMasks$1 = {
	inputs: [],
	states: []
};
/** How many products lie side by side in the kernels. */
const gates = {
	lstm: 4,
	gru: 3,
	simpleRnn: 1
};
const resetsAfter = (options) => "resetAfter" in options && options.resetAfter === true;
/**
* Gives a recurrent layer of tf.layers, before it is built, what the options say and tf.layers has not.
*
* @param name that its masks are drawn by
*/
function equipRecurrent(tf, layer, recurrent, name, masks) {
	equipCell(tf, layer, recurrent, name, masks);
	if (recurrent.options.stateful === true) carryStates(tf, layer);
}
function equipCell(tf, layer, { kind, options }, name, masks) {
	const { dropout = 0, recurrentDropout = 0 } = options;
	const after = resetsAfter(options);
	if (dropout === 0 && recurrentDropout === 0 && !after) return;
	const cell = layer.cell;
	let drawn = noMasks$1;
	if (after) widenBias(cell);
	cell.call = (inputs) => tf.tidy(() => takeStep(tf, cell, kind, after, inputs, drawn));
	if (dropout === 0 && recurrentDropout === 0) return;
	const count = recurrentDropout > 0 ? gates[kind] : 1;
	const { call } = layer;
	layer.call = function(inputs, kwargs) {
		if (kwargs?.training !== true) return call.call(this, inputs, kwargs);
		return tf.tidy(() => {
			const sequence = Array.isArray(inputs) ? inputs[0] : inputs;
			const [batch, , features] = sequence.shape;
			const draw = (of, width, rate, times) => rate === 0 ? [] : Array.from({ length: times }, () => masks.mask(`${name}/${of}`, [batch, width], rate));
			const ofInputs = draw("inputs", features, dropout, count);
			const ofStates = draw("states", options.units, recurrentDropout, count);
			const [single] = ofInputs;
			const whole = count === 1 && single !== void 0;
			drawn = {
				inputs: whole ? [] : ofInputs,
				states: ofStates
			};
			try {
				const given = whole ? tf.mul(sequence, tf.reshape(single, [
					batch,
					1,
					features
				])) : sequence;
				return call.call(this, given, kwargs);
			} finally {
				drawn = noMasks$1;
			}
		});
	};
}
/** A gru that resets after the product has a second bias, within it: [2, 3 · units]. */
function widenBias(cell) {
	const { addWeight } = cell;
	cell.addWeight = function(weight, shape, ...rest) {
		return addWeight.call(this, weight, weight === "bias" ? [2, ...shape] : shape, ...rest);
	};
}
/** One step by the formulas of Keras' cells (keras/src/layers/rnn): the output, then the states. */
function takeStep(tf, cell, kind, after, [x, h, c], masks) {
	const step = {
		tf,
		cell,
		x,
		h,
		masks,
		products: (of, by, using) => products(tf, of, by, using)
	};
	if (kind === "lstm") return lstmStep(step, c);
	if (kind === "simpleRnn") return simpleStep(step);
	return after ? gruStepAfter(step) : gruStepBefore(step);
}
/** A product with a kernel, of which each part has a mask of its own where there are several. */
function products(tf, of, by, using) {
	const product = (a, b) => tf.matMul(a, b);
	const [first, ...more] = using;
	if (first === void 0) return product(of, by);
	if (more.length === 0) return product(tf.mul(of, first), by);
	const parts = tf.split(by, using.length, 1);
	return tf.concat(parts.map((part, i) => product(tf.mul(of, using[i]), part)), 1);
}
const biased = ({ tf, cell }, sum) => cell.bias === null ? sum : tf.add(sum, cell.bias.read());
const gate = (cell) => cell.recurrentActivation;
function simpleStep(step) {
	const { tf, cell, x, h, masks } = step;
	const input = biased(step, step.products(x, cell.kernel.read(), masks.inputs));
	const state = step.products(h, cell.recurrentKernel.read(), masks.states);
	const output = cell.activation.apply(tf.add(input, state));
	return [output, output];
}
function lstmStep(step, c) {
	const { tf, cell, x, h, masks } = step;
	const input = step.products(x, cell.kernel.read(), masks.inputs);
	const state = step.products(h, cell.recurrentKernel.read(), masks.states);
	const [ofI, ofF, ofC, ofO] = tf.split(biased(step, tf.add(input, state)), 4, 1);
	const [i, f, o] = [
		ofI,
		ofF,
		ofO
	].map((z) => gate(cell).apply(z));
	const carry = tf.add(tf.mul(f, c), tf.mul(i, cell.activation.apply(ofC)));
	const output = tf.mul(o, cell.activation.apply(carry));
	return [
		output,
		output,
		carry
	];
}
/** What a gru's gates z and r, and its candidate, make of the state before. */
function mixed({ tf, h }, z, candidate) {
	const output = tf.add(tf.mul(z, h), tf.mul(tf.sub(1, z), candidate));
	return [output, output];
}
function gruStepBefore(step) {
	const { tf, cell, x, h, masks } = step;
	const [xZ, xR, xH] = thirds(tf, biased(step, step.products(x, cell.kernel.read(), masks.inputs)));
	const kernel = cell.recurrentKernel.read();
	const units = kernel.shape[0];
	const [ofGates, ofCandidate] = tf.split(kernel, [2 * units, units], 1);
	const [hZ, hR] = tf.split(step.products(h, ofGates, masks.states.slice(0, 2)), 2, 1);
	const z = gate(cell).apply(tf.add(xZ, hZ));
	const r = gate(cell).apply(tf.add(xR, hR));
	const hH = step.products(tf.mul(r, h), ofCandidate, masks.states.slice(2));
	return mixed(step, z, cell.activation.apply(tf.add(xH, hH)));
}
function gruStepAfter(step) {
	const { tf, cell, x, h, masks } = step;
	const [ofInputs, ofStates] = cell.bias === null ? [] : tf.unstack(cell.bias.read());
	const plus = (sum, bias) => bias === void 0 ? sum : tf.add(sum, bias);
	const input = plus(step.products(x, cell.kernel.read(), masks.inputs), ofInputs);
	const state = plus(step.products(h, cell.recurrentKernel.read(), masks.states), ofStates);
	const [[xZ, xR, xH], [hZ, hR, hH]] = [thirds(tf, input), thirds(tf, state)];
	const z = gate(cell).apply(tf.add(xZ, hZ));
	const r = gate(cell).apply(tf.add(xR, hR));
	return mixed(step, z, cell.activation.apply(tf.add(xH, tf.mul(r, hH))));
}
const thirds = (tf, sum) => tf.split(sum, 3, 1);
// src/train/layers/convolutions.ts
const pair = (of) => typeof of === "number" ? [of, of] : of;
/** A series as a picture, and a kernel of it as one of pictures. */
const asPicture = (tf, series) => tf.expandDims(series, 1);
const asWindow = (tf, kernel) => tf.expandDims(kernel, 0);
const asSeries = (tf, picture) => tf.squeeze(picture, [1]);
const plus = (tf, x, bias) => bias === void 0 ? x : tf.add(x, bias);
/**
* A convolution of each channel by itself, [batch, …, channels · multiplier].
*
* @param kernel [height, width, channels, multiplier]
*/
function channelByChannel(tf, x, kernel, { strides, padding, dilation }) {
	if (dilation[0] === 1 && dilation[1] === 1) return tf.depthwiseConv2d(x, kernel, [...strides], padding, "NHWC");
	const { taps, outer } = tapsOf(tf, x, kernel, {
		strides,
		padding,
		dilation
	});
	const [channels, multiplier] = kernel.shape.slice(2);
	const parts = taps.map(({ slice, place }) => {
		const weights = tf.reshape(tf.slice(kernel, [
			...place,
			0,
			0
		], [
			1,
			1,
			channels,
			multiplier
		]), [channels, multiplier]);
		return tf.mul(tf.expandDims(slice, -1), weights);
	});
	return tf.reshape(tf.addN(parts), [...outer, channels * multiplier]);
}
/** What each tap of a kernel sees of the padded pictures, [batch, height, width, channels]; for strides of 1. */
function tapsOf(tf, x, kernel, { strides, padding, dilation }) {
	if (strides.some((stride) => stride > 1)) {
		const told = `strides ${strides.join(" and ")} with dilationRate ${dilation.join(" and ")}`;
		throw new Error(`${told}: only one of them can be above 1`);
	}
	const reach = [0, 1].map((axis) => dilation[axis] * (kernel.shape[axis] - 1));
	const pads = reach.map((by) => padding === "same" ? [Math.floor(by / 2), by - Math.floor(by / 2)] : [0, 0]);
	const padded = tf.pad(x, [
		[0, 0],
		...pads,
		[0, 0]
	]);
	const [batch, height, width, channels] = padded.shape;
	const outer = [
		batch,
		height - (reach[0] ?? 0),
		width - (reach[1] ?? 0)
	];
	const [rows, columns] = kernel.shape;
	return {
		taps: Array.from({ length: rows * columns }, (_, k) => {
			const place = [Math.floor(k / columns), k % columns];
			const begin = [
				0,
				place[0] * dilation[0],
				place[1] * dilation[1],
				0
			];
			return {
				place,
				slice: tf.slice(padded, begin, [...outer, channels])
			};
		}),
		outer
	};
}
/** A convolution of pictures with a dilation, of which tfjs has no gradient: a product of all taps with the kernel. */
function dilated(tf, x, kernel, windows) {
	const { taps, outer } = tapsOf(tf, x, kernel, windows);
	const [height, width, channels, filters] = kernel.shape;
	const patches = tf.concat(taps.map(({ slice }) => slice), 3);
	const rows = outer.reduce((product, d) => product * d, 1);
	const inner = height * width * channels;
	const product = tf.matMul(tf.reshape(patches, [rows, inner]), tf.reshape(kernel, [inner, filters]));
	return tf.reshape(product, [...outer, filters]);
}
/** A conv2d with a dilation, without its activation. */
function dilatedConv2d(tf, x, { strides, padding, dilationRate = 1 }, kernel, bias) {
	const windows = {
		strides: pair(strides),
		padding,
		dilation: pair(dilationRate)
	};
	return plus(tf, dilated(tf, x, kernel, windows), bias);
}
const overSeries = (options) => ({
	strides: [options.strides, options.strides],
	padding: options.padding,
	dilation: [1, options.dilationRate]
});
const overPictures = (options) => ({
	strides: [options.strides, options.strides],
	padding: options.padding,
	dilation: [options.dilationRate, options.dilationRate]
});
const separableConv1d = (tf, options, place) => ownLayer(tf, "separableConv1d", options, place, {
	className: "SeparableConv1D",
	activation: options.activation,
	compute(x, [depthwise, pointwise, bias]) {
		const kernel = asWindow(tf, depthwise);
		const between = channelByChannel(tf, asPicture(tf, x), kernel, overSeries(options));
		const mixed = tf.conv2d(between, asWindow(tf, pointwise), 1, "valid");
		return plus(tf, asSeries(tf, mixed), bias);
	}
});
const separableConv2d = (tf, options, place) => ownLayer(tf, "separableConv2d", options, place, {
	className: "SeparableConv2D",
	activation: options.activation,
	compute(x, [depthwise, pointwise, bias]) {
		const between = channelByChannel(tf, x, depthwise, overPictures(options));
		return plus(tf, tf.conv2d(between, pointwise, 1, "valid"), bias);
	}
});
const depthwiseConv1d = (tf, options, place) => ownLayer(tf, "depthwiseConv1d", options, place, {
	className: "DepthwiseConv1D",
	activation: options.activation,
	compute(x, [kernel, bias]) {
		const own = asWindow(tf, kernel);
		return plus(tf, asSeries(tf, channelByChannel(tf, asPicture(tf, x), own, overSeries(options))), bias);
	}
});
const depthwiseConv2d = (tf, options, place) => ownLayer(tf, "depthwiseConv2d", options, place, {
	className: "DepthwiseConv2D",
	activation: options.activation,
	compute: (x, [kernel, bias]) => plus(tf, channelByChannel(tf, x, kernel, overPictures(options)), bias)
});
/** A convolution the other way, [batch, height, width, filters]. @param kernel [height, width, filters, channels] */
function transposed(tf, x, kernel, strides, padding) {
	const [height, width, filters] = kernel.shape;
	const along = (length, size, stride) => length * stride + (padding === "valid" ? Math.max(size - stride, 0) : 0);
	const output = [
		x.shape[0],
		along(x.shape[1], height, strides[0]),
		along(x.shape[2], width, strides[1]),
		filters
	];
	return tf.conv2dTranspose(x, kernel, output, [...strides], padding);
}
const conv1dTranspose = (tf, options, place) => ownLayer(tf, "conv1dTranspose", options, place, {
	className: "Conv1DTranspose",
	activation: options.activation,
	compute(x, [kernel, bias]) {
		const { strides, padding } = options;
		const made = transposed(tf, asPicture(tf, x), asWindow(tf, kernel), [1, strides], padding);
		return plus(tf, asSeries(tf, made), bias);
	}
});
const conv2dTranspose = (tf, options, place) => ownLayer(tf, "conv2dTranspose", options, place, {
	className: "Conv2DTranspose",
	activation: options.activation,
	compute: (x, [kernel, bias]) => plus(tf, transposed(tf, x, kernel, pair(options.strides), options.padding), bias)
});
// src/train/layers/build.ts
/** The options that say what a layer computes. */
function withoutPenalties(options) {
	const { kernelRegularizer: _0, recurrentRegularizer: _1, biasRegularizer: _2, embeddingsRegularizer: _3, gammaRegularizer: _4, betaRegularizer: _5, activityRegularizer: _6, kernelConstraint: _7, recurrentConstraint: _8, biasConstraint: _9, embeddingsConstraint: _10, gammaConstraint: _11, betaConstraint: _12, ...computing } = options;
	return computing;
}
/** Nothing is drawn while a model is built. */
const zeroWeights = {
	kernelInitializer: "zeros",
	biasInitializer: "zeros"
};
// src/train/layers/core.ts
const dense = (tf, options, place) => tf.layers.dense({
	...withoutPenalties(options),
	...place,
	...zeroWeights
});
const conv1d = (tf, options, place) => tf.layers.conv1d({
	...withoutPenalties(options),
	...place,
	...zeroWeights
});
const dropout = (tf, { rate }, place, masks) => dropoutLayer(tf, {
	...place,
	rate
}, masks);
const embedding = (tf, options, place) => tf.layers.embedding({
	...withoutPenalties(options),
	...place,
	embeddingsInitializer: "zeros"
});
const batchNormalization = (tf, options, place) => tf.layers.batchNormalization({
	...withoutPenalties(options),
	...place
});
const layerNormalization = (tf, options, place) => tf.layers.layerNormalization({
	...withoutPenalties(options),
	...place
});
const activation = (tf, options, place) => tf.layers.activation({
	...options,
	...place
});
// src/train/layers/image.ts
const isDilated = ({ dilationRate = 1 }) => typeof dilationRate === "number" ? dilationRate > 1 : Math.max(...dilationRate) > 1;
function undilated(options) {
	const { dilationRate: _, ...rest } = withoutPenalties(options);
	return rest;
}
const conv2d = (tf, options, place) => isDilated(options) ? ownLayer(tf, "conv2d", options, place, {
	className: "Conv2D",
	activation: options.activation,
	compute: (x, [kernel, bias]) => dilatedConv2d(tf, x, options, kernel, bias)
}) : tf.layers.conv2d({
	...undilated(options),
	...place,
	...zeroWeights
});
const window$1 = ({ poolSize, strides = poolSize, padding }) => ({
	poolSize,
	strides,
	padding
});
const averagePooling2d = (tf, options, place) => tf.layers.averagePooling2d({
	...window$1(options),
	...place
});
const maxPooling2d = (tf, options, place) => tf.layers.maxPooling2d({
	...window$1(options),
	...place
});
const globalAveragePooling2d = (tf, _, place) => tf.layers.globalAveragePooling2d({ ...place });
const globalMaxPooling2d = (tf, _, place) => tf.layers.globalMaxPooling2d({ ...place });
// src/train/layers/merging.ts
/** Tensors of as many axes: those of fewer get the missing ones behind that of the samples. */
function ofOneRank(tf, tensors) {
	const rank = Math.max(...tensors.map((t) => t.rank));
	return tensors.map((t) => t.rank === rank ? t : tf.reshape(t, [
		t.shape[0],
		...new Array(rank - t.rank).fill(1),
		...t.shape.slice(1)
	]));
}
/** Merges of Keras (keras/src/layers/merging): tensor by tensor from the first on. */
const folded = (tf, step) => (tensors) => ofOneRank(tf, tensors).reduce(step);
/** Tensors of as many axes, each with its mask of samples × steps spread over its numbers. One that gets more axes loses its mask. */
const masked = (tf, tensors, masks) => ofOneRank(tf, tensors).map((t, i) => {
	const mask = masks[i];
	if (t !== tensors[i] || mask === null || mask === void 0 || mask.rank >= t.rank) return [t, void 0];
	const behind = new Array(t.rank - mask.rank).fill(1);
	return [t, tf.broadcastTo(tf.reshape(mask, [...mask.shape, ...behind]), t.shape)];
});
/** Keras 3's product (multiply.py): what one tensor masks counts as 1 in it, and what all of them mask is 0. */
const product = (tf) => (tensors, masks) => {
	const all = masked(tf, tensors, masks);
	const made = all.map(([t, mask]) => mask === void 0 ? t : tf.where(mask, t, tf.onesLike(t))).reduce((a, b) => tf.mul(a, b));
	const known = all.flatMap(([, mask]) => mask ?? []);
	if (known.length < all.length) return made;
	const some = known.reduce((a, b) => tf.logicalOr(a, b));
	return tf.where(tf.broadcastTo(some, made.shape), made, tf.zerosLike(made));
};
/**
* Keras 3's greatest or least (base_merge.py, _apply_merge_op_and_or_mask): of two tensors the one that is not masked, and what
* both mask as if neither did.
*/
const extreme = (tf, step) => (tensors, masks) => {
	const [made] = masked(tf, tensors, masks).reduce(([so, kept], [given, own]) => {
		const next = own === void 0 ? given : tf.where(own, given, so);
		return [step(kept === void 0 ? so : tf.where(kept, so, next), next), own && kept && tf.logicalOr(kept, own)];
	});
	return made;
};
const elementwise = (kind, merge) => (tf, _, place) => mergeLayer(tf, place, {
	kind,
	options: {},
	merge: merge(tf)
});
const add = elementwise("add", (tf) => folded(tf, (a, b) => tf.add(a, b)));
const subtract = elementwise("subtract", (tf) => folded(tf, (a, b) => tf.sub(a, b)));
const multiply = elementwise("multiply", product);
const maximum = elementwise("maximum", (tf) => extreme(tf, (a, b) => tf.maximum(a, b)));
const minimum = elementwise("minimum", (tf) => extreme(tf, (a, b) => tf.minimum(a, b)));
const average = elementwise("average", (tf) => {
	const sum = folded(tf, (a, b) => tf.add(a, b));
	return (tensors) => tf.div(sum(tensors), tensors.length);
});
const concatenate = (tf, options, place) => mergeLayer(tf, place, {
	kind: "concatenate",
	options,
	merge: (tensors) => {
		const rank = tensors[0]?.rank ?? 1;
		return tf.concat([...tensors], options.axis < 0 ? rank + options.axis : options.axis);
	},
	mask: (tensors, masks) => {
		const rank = tensors[0]?.rank ?? 1;
		const axis = options.axis < 0 ? rank + options.axis : options.axis;
		const whole = tensors.map((t, i) => masks[i] ?? tf.ones(t.shape.slice(0, 2), "bool"));
		if (axis === 1) return tf.concat(whole, 1);
		return whole.reduce((a, b) => tf.logicalOr(a, b));
	}
});
const dot = (tf, options, place) => mergeLayer(tf, place, {
	kind: "dot",
	options,
	mask: () => null,
	merge: ([left, right]) => {
		const [x, y] = [left, right];
		const { axes } = options;
		const [a, b] = Array.isArray(axes) ? axes : [axes, axes];
		const [ax, ay] = [a < 0 ? x.rank + a : a, b < 0 ? y.rank + b : b];
		const [one, two] = options.normalize ? [unit(tf, x, ax), unit(tf, y, ay)] : [x, y];
		return sumOfProducts(tf, one, two, ax, ay);
	}
});
/** Keras' normalize: x · min(1/‖x‖, 1/epsilon) over an axis, without the infinity that the first has at zero. */
const unit = (tf, x, axis) => tf.mul(x, tf.rsqrt(tf.maximum(tf.sum(tf.mul(x, x), axis, true), 1e-14)));
/** Keras' batch_dot: the axis of each goes, the others stay, those of the first before those of the second. */
function sumOfProducts(tf, x, y, ax, ay) {
	const [batch, length] = [x.shape[0], x.shape[ax]];
	const others = (rank, axis) => Array.from({ length: rank - 1 }, (_, i) => i + 1).filter((i) => i !== axis);
	const [left, right] = [others(x.rank, ax), others(y.rank, ay)];
	const shape = [...left.map((i) => x.shape[i]), ...right.map((i) => y.shape[i])];
	const rows = tf.reshape(tf.transpose(x, [
		0,
		...left,
		ax
	]), [
		batch,
		-1,
		length
	]);
	const columns = tf.reshape(tf.transpose(y, [
		0,
		ay,
		...right
	]), [
		batch,
		length,
		-1
	]);
	return tf.reshape(tf.matMul(rows, columns), [batch, ...shape.length === 0 ? [1] : shape]);
}
// src/train/layers/noise.ts
/** A layer that is only there in training. */
function inTraining(tf, kind, options, place, compute) {
	return ownLayer(tf, kind, options, place, {
		className: `Seeded-${kind}`,
		passesMask: true,
		compute: (input, _, training) => training ? compute(input) : input
	});
}
/** One draw for each channel of a sample, whatever lies between. */
const perChannel = ({ shape }) => shape.map((length, i) => i === 0 || i === shape.length - 1 ? length : 1);
const drawing = (masks, { name }) => (shape, drawn) => masks.mask(name, shape, drawn);
const spatialDropout1d = (tf, options, place, masks) => {
	const { rate } = options;
	const draw = drawing(masks, place);
	return inTraining(tf, "spatialDropout1d", options, place, (x) => tf.mul(x, draw(perChannel(x), rate)));
};
const spatialDropout2d = (tf, options, place, masks) => {
	const draw = drawing(masks, place);
	return inTraining(tf, "spatialDropout2d", options, place, (x) => tf.mul(x, draw(perChannel(x), options.rate)));
};
const gaussianNoise = (tf, options, place, masks) => {
	const { stddev } = options;
	const draw = drawing(masks, place);
	return inTraining(tf, "gaussianNoise", options, place, (x) => tf.add(x, tf.mul(draw(x.shape, "normal"), stddev)));
};
const gaussianDropout = (tf, options, place, masks) => {
	const { rate } = options;
	const draw = drawing(masks, place);
	const deviation = Math.sqrt(rate / (1 - rate));
	return inTraining(tf, "gaussianDropout", options, place, (x) => tf.mul(x, tf.add(1, tf.mul(draw(x.shape, "normal"), deviation))));
};
/** What selu goes to far below zero: −λα. */
const lowest = -1.7580993408473766;
/** keras/src/layers/regularization/alpha_dropout.py. */
const alphaDropout = (tf, options, place, masks) => {
	const { rate } = options;
	const draw = drawing(masks, place);
	const scale = ((1 - rate) * (1 + rate * lowest ** 2)) ** -.5;
	const offset = -scale * lowest * rate;
	return inTraining(tf, "alphaDropout", options, place, (x) => {
		const kept = tf.cast(tf.greater(draw(x.shape, rate), 0), "float32");
		const dropped = tf.mul(tf.sub(1, kept), lowest);
		return tf.add(tf.mul(tf.add(tf.mul(x, kept), dropped), scale), offset);
	});
};
// src/train/layers/recurrent.ts
const zeros = {
	...zeroWeights,
	recurrentInitializer: "zeros"
};
/** The options that tf.layers is told of; `cells.ts` sees to the others. */
function computing(options) {
	const { dropout: _, recurrentDropout: __, stateful: ___, ...rest } = withoutPenalties(options);
	return rest;
}
const lstm = (tf, options, place) => tf.layers.lstm({
	...computing(options),
	...place,
	...zeros,
	unitForgetBias: false
});
/** tf.layers' gru has the reset gate before the product; `cells.ts` puts it behind. */
const gru = (tf, options, place) => {
	const { resetAfter: _, ...rest } = computing(options);
	return tf.layers.gru({
		...rest,
		...place,
		...zeros
	});
};
const simpleRnn = (tf, options, place) => tf.layers.simpleRNN({
	...computing(options),
	...place,
	...zeros
});
// src/train/layers/resizing.ts
/** Adds zeros at both ends of the axes behind the batch. */
function padded(tf, x, ends) {
	return tf.pad(x, x.shape.map((_, i) => [...ends[i - 1] ?? [0, 0]]));
}
const zeroPadding1d = (tf, options, place) => ownLayer(tf, "zeroPadding1d", options, place, {
	className: "ZeroPadding1D",
	compute: (x) => padded(tf, x, [endsOf(options.padding)])
});
const zeroPadding2d = (tf, options, place) => ownLayer(tf, "zeroPadding2d", options, place, {
	className: "ZeroPadding2D",
	compute: (x) => padded(tf, x, sidesOf(options.padding).map(endsOf))
});
/** Takes elements away at both ends of the axes behind the batch. @throws Error if nothing is left */
function cropped(tf, x, ends) {
	const begin = x.shape.map((_, i) => ends[i - 1]?.[0] ?? 0);
	const size = x.shape.map((length, i) => length - begin[i] - (ends[i - 1]?.[1] ?? 0));
	if (size.some((length) => length <= 0)) throw new Error("cropping leaves nothing");
	return tf.slice(x, begin, size);
}
const cropping1d = (tf, options, place) => ownLayer(tf, "cropping1d", options, place, {
	className: "Cropping1D",
	compute: (x) => cropped(tf, x, [endsOf(options.cropping)])
});
const cropping2d = (tf, options, place) => ownLayer(tf, "cropping2d", options, place, {
	className: "Cropping2D",
	compute: (x) => cropped(tf, x, sidesOf(options.cropping).map(endsOf))
});
/** Each of the elements along an axis several times. */
function repeated(tf, x, axis, size) {
	if (size === 1) return x;
	const apart = [
		...x.shape.slice(0, axis + 1),
		1,
		...x.shape.slice(axis + 1)
	];
	const times = apart.map((_, i) => i === axis + 1 ? size : 1);
	const shape = x.shape.map((length, i) => i === axis ? length * size : length);
	return tf.reshape(tf.mul(tf.reshape(x, apart), tf.ones(times)), shape);
}
const upSampling1d = (tf, options, place) => ownLayer(tf, "upSampling1d", options, place, {
	className: "UpSampling1D",
	compute: (x) => repeated(tf, x, 1, options.size)
});
/**
* How much each of `length` elements has part in each of `size` times as many between them, as TensorFlow's bilinear
* resizing with half-pixel centres has it: [length · size, length].
*/
function shares(length, size) {
	return Array.from({ length: length * size }, (_, i) => {
		const at = (i + .5) / size - .5;
		const low = Math.floor(at);
		const row = new Array(length).fill(0);
		const add = (place, share) => {
			const within = Math.min(length - 1, Math.max(0, place));
			row[within] = row[within] + share;
		};
		add(low, 1 - (at - low));
		add(low + 1, at - low);
		return row;
	});
}
/** Lays others between the elements along an axis of pictures [batch, height, width, channels]. */
function between$2(tf, x, axis, size) {
	if (size === 1) return x;
	const [there, back] = axis === 1 ? [[
		1,
		0,
		2,
		3
	], [
		1,
		0,
		2,
		3
	]] : [[
		2,
		0,
		1,
		3
	], [
		1,
		2,
		0,
		3
	]];
	const first = tf.transpose(x, there);
	const [length, ...rest] = first.shape;
	const columns = rest.reduce((product, d) => product * d, 1);
	const rows = tf.reshape(first, [length, columns]);
	const made = tf.matMul(tf.tensor2d(shares(length, size)), rows);
	return tf.transpose(tf.reshape(made, [length * size, ...rest]), back);
}
const upSampling2d = (tf, options, place) => {
	const { size, interpolation } = options;
	const [down, across] = typeof size === "number" ? [size, size] : size;
	const along = interpolation === "nearest" ? repeated : between$2;
	return ownLayer(tf, "upSampling2d", options, place, {
		className: "UpSampling2D",
		compute: (x) => along(tf, along(tf, x, 1, down), 2, across)
	});
};
// src/train/layers/scaling.ts
const rescaling = (tf, options, place) => ownLayer(tf, "rescaling", options, place, {
	className: "Rescaling",
	passesMask: true,
	compute: (x) => tf.add(tf.mul(x, options.scale), options.offset)
});
/** Keras' epsilon, below which a deviation is not divided by. */
const epsilon$3 = 1e-7;
/** Moments by layer, of those that are adapted to data. */
const adapted$1 = /* @__PURE__ */ new WeakMap();
const listOf = (of) => typeof of === "number" ? [of] : of;
const given = ({ mean, variance }) => mean === void 0 || variance === void 0 ? void 0 : {
	mean: listOf(mean),
	variance: listOf(variance)
};
/** keras/src/layers/preprocessing/normalization.py */
const normalization = (tf, options, place) => {
	const layer = ownLayer(tf, "normalization", options, place, {
		className: "Normalization",
		passesMask: true,
		compute(x) {
			const moments = given(options) ?? adapted$1.get(layer);
			if (moments === void 0) return x;
			const mean = tf.tensor1d([...moments.mean]);
			const deviation = tf.tensor1d(moments.variance.map((v) => Math.max(Math.sqrt(v), epsilon$3)));
			return options.invert === true ? tf.add(mean, tf.mul(x, deviation)) : tf.div(tf.sub(x, mean), deviation);
		}
	});
	return layer;
};
/**
* Gives the normalizations of a model that have no numbers of their own the moments of some data, as Keras' `adapt` does:
* of what comes to them through the layers before them, which have no weights.
*
* @param inputs [samples, …]
*/
function adaptNormalizations(tf, model, inputs) {
	const waiting = model.filter((layer) => layer.getClassName() === "Normalization");
	if (waiting.length === 0) return;
	tf.tidy(() => {
		let data = tf.tensor(Float32Array.from(inputs.values), [...inputs.shape], "float32");
		for (const layer of model) {
			if (waiting.includes(layer)) adapted$1.set(layer, momentsOf(tf, data));
			if (layer === waiting.at(-1)) return;
			data = layer.apply(data, { training: false });
		}
	});
}
/** Mean and variance of each feature over all else. */
function momentsOf(tf, data) {
	const axes = data.shape.map((_, i) => i).slice(0, -1);
	const { mean, variance } = tf.moments(data, axes);
	return {
		mean: [...mean.dataSync()],
		variance: [...variance.dataSync()]
	};
}
/** keras/src/ops/nn.py, normalize with the default order. */
const unitNormalization = (tf, options, place) => ownLayer(tf, "unitNormalization", options, place, {
	className: "UnitNormalization",
	passesMask: true,
	compute(x) {
		const squares = tf.sum(tf.square(x), -1, true);
		return tf.mul(x, tf.minimum(tf.rsqrt(squares), 0xe8d4a51000));
	}
});
/** keras/src/layers/normalization/group_normalization.py; the channels are the last axis. */
const groupNormalization = (tf, options, place) => {
	const { groups, epsilon: least, center, scale } = options;
	return ownLayer(tf, "groupNormalization", options, place, {
		className: "GroupNormalization",
		passesMask: true,
		compute(x, weights) {
			const channels = x.shape.at(-1);
			const count = groups === -1 ? channels : groups;
			if (channels % count !== 0) throw new Error(`${channels} channels are no whole number of times ${count} groups`);
			const apart = tf.reshape(x, [
				...x.shape.slice(0, -1),
				count,
				channels / count
			]);
			const axes = apart.shape.map((_, i) => i).filter((i) => i > 0 && i !== apart.rank - 2);
			const mean = tf.mean(apart, axes, true);
			const variance = tf.mean(tf.square(tf.sub(apart, mean)), axes, true);
			const shape = apart.shape.map((length, i) => i < apart.rank - 2 ? 1 : length);
			const [first, second] = weights.map((weight) => tf.reshape(weight, shape));
			const [gamma, beta] = scale ? [first, second] : [void 0, first];
			const root = tf.rsqrt(tf.add(variance, least));
			const inverse = gamma === void 0 ? root : tf.mul(root, gamma);
			const offset = tf.neg(tf.mul(mean, inverse));
			const shifted = center && beta !== void 0 ? tf.add(offset, beta) : offset;
			return tf.reshape(tf.add(tf.mul(apart, inverse), shifted), x.shape);
		}
	});
};
// src/train/layers/shaping.ts
const window = ({ poolSize, strides = poolSize, padding }) => ({
	poolSize,
	strides,
	padding
});
const averagePooling1d = (tf, options, place) => tf.layers.averagePooling1d({
	...window(options),
	...place
});
const maxPooling1d = (tf, options, place) => tf.layers.maxPooling1d({
	...window(options),
	...place
});
const globalAveragePooling1d = (tf, _, place) => tf.layers.globalAveragePooling1d({ ...place });
const globalMaxPooling1d = (tf, _, place) => tf.layers.globalMaxPooling1d({ ...place });
const flatten = (tf, _, place) => tf.layers.flatten({ ...place });
const repeatVector = (tf, options, place) => tf.layers.repeatVector({
	...options,
	...place
});
const reshape = (tf, options, place) => tf.layers.reshape({
	...options,
	...place
});
const permute = (tf, options, place) => tf.layers.permute({
	...options,
	...place
});
// src/train/layers/index.ts
/** What makes each kind that `src/suite/layers` knows. */
const builds = {
	activation,
	add,
	attention,
	average,
	averagePooling1d,
	averagePooling2d,
	batchNormalization,
	concatenate,
	conv1d,
	conv2d,
	dense,
	dot,
	dropout,
	embedding,
	flatten,
	globalAveragePooling1d,
	globalAveragePooling2d,
	globalMaxPooling1d,
	globalMaxPooling2d,
	gru,
	layerNormalization,
	lstm,
	maxPooling1d,
	maxPooling2d,
	maximum,
	minimum,
	multiHeadAttention,
	multiply,
	permute,
	repeatVector,
	reshape,
	randomFlip,
	randomRotation,
	randomTranslation,
	randomZoom,
	simpleRnn,
	subtract,
	alphaDropout,
	conv1dTranspose,
	conv2dTranspose,
	cropping1d,
	cropping2d,
	depthwiseConv1d,
	depthwiseConv2d,
	elu,
	gaussianDropout,
	gaussianNoise,
	groupNormalization,
	leakyRelu,
	normalization,
	prelu,
	relu,
	rescaling,
	separableConv1d,
	separableConv2d,
	softmax,
	spatialDropout1d,
	spatialDropout2d,
	thresholdedRelu,
	unitNormalization,
	upSampling1d,
	upSampling2d,
	zeroPadding1d,
	zeroPadding2d
};
const isRecurrent = (layer) => layer.kind === "lstm" || layer.kind === "gru" || layer.kind === "simpleRnn";
/** Makes the tf.layers layer of any kind, all its weights zero. */
function makeLayer(tf, layer, place, masks) {
	if (!("layer" in layer)) {
		const plain = makePlain(tf, layer, place, masks);
		if (isRecurrent(layer) && plain instanceof tf.RNN) equipRecurrent(tf, plain, layer, place.name, masks);
		return plain;
	}
	const { returnState, ...outer } = place;
	const innerPlace = {
		name: `${place.name}-${layer.layer.kind}`,
		...returnState && { returnState }
	};
	const inner = makePlain(tf, layer.layer, innerPlace, masks);
	if (layer.kind === "timeDistributed") {
		if (isRecurrent(layer.layer) && inner instanceof tf.RNN) equipRecurrent(tf, inner, layer.layer, place.name, masks);
		return tf.layers.timeDistributed({
			...outer,
			layer: inner
		});
	}
	if (!(inner instanceof tf.RNN)) throw new Error(`${layer.layer.kind} has no time steps`);
	const both = tf.layers.bidirectional({
		...layer.options,
		...outer,
		layer: inner
	});
	const sides = both;
	if (layer.backward !== void 0) sides.backwardLayer = turnedLayer(tf, both, layer, innerPlace, masks);
	equipRecurrent(tf, sides.forwardLayer, layer.layer, `${place.name}/forward`, masks);
	equipRecurrent(tf, sides.backwardLayer, layer.backward ?? layer.layer, `${place.name}/backward`, masks);
	return both;
}
/** What a bidirectional layer has the other way, where it is not the twin of the one that tf.layers was given. */
function turnedLayer(tf, both, { options, layer, backward = layer }, place, masks) {
	const way = { goBackwards: !layer.options.goBackwards };
	const made = makePlain(tf, {
		...backward,
		options: {
			...backward.options,
			...way
		}
	}, {
		...place,
		name: `backward_${place.name}`
	}, masks);
	const { computeOutputShape } = both;
	if (options.mergeMode === "concat") both.computeOutputShape = (shape) => {
		const [steps] = [computeOutputShape.call(both, shape)];
		return [...steps.slice(0, -1), layer.options.units + backward.options.units];
	};
	return made;
}
function makePlain(tf, { kind, options }, place, masks) {
	const build = builds[kind];
	return build(tf, options, place, masks);
}
// src/train/model.ts
const noMasks = { mask(layer) {
	throw new Error(`${layer}: dropout needs a source of masks to be trained`);
} };
/**
* The tf.layers model of a variant, all weights zero: `initialise` gives them their values.
*
* tf.layers' hardSigmoid is clip(0.2x + 0.5, 0, 1), that of Keras up to 2.
*
* @param inputShape of one sample, without the batch axis
* @throws Error that names experiment, layer (from 1) and kind if tf.layers refuses a layer or the weights are too many
*/
function buildModel(tf, variant, inputShape, options = {}) {
	return withinLimit(tf, () => buildWithin(tf, variant, inputShape, options));
}
function buildWithin(tf, variant, inputShape, options) {
	const masks = options.masks ?? noMasks;
	if (variant.code !== void 0) return buildFromCode(tf, variant, inputShape, masks);
	const { graph } = variant;
	const names = layerNames(variant.layers.map((layer) => layer.kind));
	const failed = (place, error) => {
		const why = error instanceof Error ? error.message : String(error);
		throw new Error(`${options.experiment ?? variant.id}: layer ${place + 1} (${variant.layers[place]?.kind}): tf.layers refuses it: ${why}`);
	};
	const made = [];
	const make = (place, first) => {
		const layer = variant.layers[place];
		const own = makeLayer(tf, layer, {
			name: names[place],
			...first
		}, masks);
		if (variant.frozen?.includes(place)) own.trainable = false;
		made.push(own);
		return own;
	};
	const model = tf.sequential();
	let place = 0;
	try {
		for (; place < variant.layers.length; place++) if (graph === void 0) model.add(make(place, place === 0 ? { inputShape: [...inputShape] } : {}));
		else make(place, givesStates(graph, place) ? { returnState: true } : {});
		if (graph === void 0) return model;
		return joinGraph(tf, {
			graph,
			layers: variant.layers
		}, made, inputShape, (at, error) => {
			place = at;
			throw error;
		});
	} catch (error) {
		disposeLayers(made);
		return failed(place, error);
	}
}
/** A model's layers by their place in its variant. */
const layersOf = (model) => graphModel(model)?.layers ?? model.layers;
/** The place of a layer in the model's variant; the first one where it has none, as what makes a named input. */
const placeOf = (model, layer) => Math.max(0, layersOf(model).indexOf(layer));
/** Number of trainable parameters. */
function parameterCount(model) {
	return model.trainableWeights.reduce((sum, weight) => sum + size$2(weight), 0);
}
const size$2 = (weight) => weight.shape.reduce((product, d) => product * (d ?? 1), 1);
/** Frees all weights of a model. */
const disposeModel = (model) => disposeLayers(model.layers);
function disposeLayers(all) {
	const seen = /* @__PURE__ */ new Set();
	for (const layer of all) for (const weight of layer.weights) {
		if (!seen.has(weight)) weight.dispose();
		seen.add(weight);
	}
}
// src/train/model-outputs.ts
/** The outputs of an experiment's model, in order; one in a problem whose targets have no names. */
function modelOutputs(model, { problem, variant }) {
	const ports = problem.ports?.targets;
	const shapes = graphModel(model)?.outputs ?? [(model.outputs[0]?.shape ?? []).slice(1).map(Number)];
	if (ports === void 0) {
		const shape = problem.targets.shape.slice(1);
		const target = {
			shape,
			from: 0,
			size: sizeOf(shape)
		};
		return [{
			name: void 0,
			shape: shapes[0] ?? [],
			from: 0,
			target,
			loss: lossOf(variant.training)
		}];
	}
	const [targets, places] = [portPlaces(ports), portPlaces(shapes.map((shape) => ({ shape })))];
	return ports.map(({ name, shape }, i) => ({
		name,
		shape: shapes[i] ?? [],
		from: places[i]?.from ?? 0,
		target: {
			shape,
			from: 0,
			size: 0,
			...targets[i]
		},
		loss: lossOf(variant.training, name)
	}));
}
// src/train/batches.ts
/**
* The order in which epoch `epoch` (from 1) visits its `n` training samples, from that epoch's own
* stream, by Fisher and Yates' shuffle (Durstenfeld 1964). Without `shuffle` it is 0 to n − 1.
*/
function epochOrder(run, epoch, n, shuffle) {
	const order = Int32Array.from({ length: n }, (_, i) => i);
	if (!shuffle) return order;
	const { below } = stream(run, "order", epoch);
	for (let i = n - 1; i > 0; i--) {
		const j = below(i + 1);
		const held = order[i];
		order[i] = order[j];
		order[j] = held;
	}
	return order;
}
/** The batches of an epoch: all of `batchSize` samples but the last, which has what is left. */
function batchPlan(n, batchSize) {
	const batches = [];
	for (let start = 0; start < n; start += batchSize) batches.push({
		start,
		end: Math.min(start + batchSize, n)
	});
	return batches;
}
/**
* How many of `samples` are trained on; the rest, the last ones, are held out. Keras' rounding:
* floor(samples · (1 − validationSplit)) (keras/src/trainers/data_adapters/data_adapter_utils.py,
* train_validation_split).
*
* @throws Error if the split leaves nothing to train on or, when one is asked for, nothing to hold out.
*/
function trainingSamples(samples, validationSplit) {
	if (validationSplit === 0) return samples;
	const trained = Math.floor(samples * (1 - validationSplit));
	if (trained === 0 || trained === samples) throw new Error(`validationSplit ${validationSplit} of ${samples} samples leaves nothing ${trained === 0 ? "to train on" : "to hold out"}; use 0 or have more samples`);
	return trained;
}
// src/train/weights.ts
/**
* All weights of a model that `buildModel` made from the variant, layer by layer.
*
* @throws Error when tf.layers has made other weights than `src/suite/layers` says: their values would go astray
*/
function modelWeights(model, variant) {
	if (variant.code !== void 0) return builtWeights(model);
	const names = layerNames(variant.layers.map((layer) => layer.kind));
	const sample = (model.inputs[0]?.shape ?? []).slice(1).map(Number);
	return sizeOfModel(variant, sample).layers.flatMap(({ weights }, i) => {
		const built = layersOf(model)[i]?.weights ?? [];
		const [wanted, made] = [weights.map((w) => w.shape), built.map((w) => w.shape.map(Number))];
		if (wanted.map(formatShape).join() !== made.map(formatShape).join()) throw new Error(`${variant.id}: ${names[i]} has weights of ${made.map(formatShape).join(", ") || "no shape"}, not of ${wanted.map(formatShape).join(", ") || "no shape"}`);
		return weights.flatMap(({ name, initializer, forgetUnits, regularizer, constraint }, k) => {
			const variable = built[k];
			if (variable === void 0) return [];
			const start = variant.start?.find((given) => given.layer === i && given.name === name);
			return [{
				name: `${names[i]}/${name}`,
				layer: i,
				variable,
				trainable: variable.trainable && variant.frozen?.includes(i) !== true,
				initializer,
				...forgetUnits !== void 0 && { forgetUnits },
				...start && { start: start.value.values },
				...regularizer && { regularizer },
				...constraint && { constraint }
			}];
		});
	});
}
// src/train/words.ts
/**
* Numbers that an embedding has no row for. They are looked for wherever a run meets them, which is in the training data,
* the evaluation and the probes, and behind layers that come before the embedding, as long as those have no weights.
*
* @param model the experiment's, in plain tfjs
*/
function wordIssues(model, { problem }) {
	const samples = [
		{
			name: "the inputs hold",
			data: problem.inputs
		},
		...problem.evaluation ? [{
			name: "the evaluation's inputs hold",
			data: problem.evaluation.inputs
		}] : [],
		...problem.probes.map(({ id, input }) => ({
			name: `the probe ${id} holds`,
			data: {
				shape: [1, ...input.shape],
				values: input.values
			}
		}))
	];
	return model.layers.flatMap((layer) => {
		const words = vocabularyOf(layer);
		if (words === void 0) return [];
		const given = layersBefore(model, layer);
		if (given === void 0) return [];
		return samples.flatMap(({ name, data }) => {
			const wrong = given(data).find((x) => !Number.isInteger(x) || x < 0 || x >= words);
			if (wrong === void 0) return [];
			const message = `${name} ${Number(wrong.toPrecision(7))}; an embedding of inputDim ${words} takes integers from 0 to ${words - 1}`;
			return [{
				path: ["layers", placeOf(model, layer)],
				message
			}];
		});
	});
}
/** The inputDim of an embedding, bare or applied to each time step; undefined for every other layer. */
function vocabularyOf(layer) {
	const inner = layer.getClassName() === "TimeDistributed" && "layer" in layer ? layer.layer : layer;
	return inner.getClassName() === "Embedding" ? Number(inner.getConfig().inputDim) : void 0;
}
/** Computes what a layer is given for some samples; undefined when it depends on weights, and so on the seed. */
function layersBefore(model, layer) {
	const tf = plainTf();
	const input = layer.inboundNodes.length === 1 ? layer.input : void 0;
	if (input === void 0 || Array.isArray(input)) return void 0;
	if (input === model.inputs[0]) return ({ values }) => values;
	const before = tf.model({
		inputs: model.inputs,
		outputs: input
	});
	if (before.weights.length > 0) return void 0;
	return ({ shape, values }) => tf.tidy(() => {
		const given = before.predict(tf.tensor(Float32Array.from(values), [...shape]), { batchSize: 1024 });
		return Array.from(given.dataSync());
	});
}
// src/train/trainable.ts
/**
* Problems that tf.layers does not see when it builds a model, and would crash on or pass over in training.
*
* @param model the experiment's, built with `onesMasks`
*/
function trainingIssues(model, experiment) {
	return [
		...layerIssues(experiment),
		...frozenIssues(model),
		...wordIssues(model, experiment),
		...maskIssues(model),
		...reshapeIssues(model),
		...initializerIssues(model, experiment),
		...splitIssues(experiment),
		...classIssues(model, experiment),
		...metricIssues(model, experiment)
	];
}
/** A model that nothing can change. */
function frozenIssues(model) {
	if (model.trainableWeights.length > 0 || model.weights.length === 0) return [];
	return [{
		path: ["layers"],
		message: "trainable is false for every layer that has weights: nothing is trained"
	}];
}
function maskIssues(model) {
	const issue = maskIssue(model);
	return issue === void 0 ? [] : [{
		path: ["layers"],
		message: `the model ${issue}`
	}];
}
/** Masks that drop nothing. */
const onesMasks = (tf) => ({ mask: (_layer, shape) => tf.ones([...shape]) });
/** A model whose forward pass takes more multiplications than this is not tried: they would take about a second. */
const trialLimit = 2e8;
/** What one step on one sample shows: options that tf.layers takes and then has no kernel or no gradient for */
function trialIssues(tf, model, { problem, variant }) {
	const variables = model.trainableWeights.map((weight) => weight.read());
	if (trialCost(model, problem.inputs.shape.slice(1)) > trialLimit) return [];
	const random = Math.random;
	let draws = 0;
	if (variant.code !== void 0) Math.random = () => {
		draws++;
		return random();
	};
	try {
		tf.tidy(() => {
			const sample = tf.zeros([1, ...problem.inputs.shape.slice(1)]);
			const output = () => model.apply(sample, { training: true });
			if (variables.length === 0) output();
			else tf.variableGrads(() => tf.sum(output()), variables);
		});
	} catch (error) {
		return [{
			path: ["layers"],
			message: `tf.layers builds this model but cannot train it: ${error instanceof Error ? error.message : String(error)}`
		}];
	} finally {
		Math.random = random;
	}
	if (draws === 0) return [];
	return [{
		path: ["layers"],
		message: "a layer draws random numbers in training that no seed reaches; use tf.layers.dropout"
	}];
}
/**
* Multiplications of a forward pass, roughly: each layer uses its weights once for each time step of its input or
* output, and makes the numbers of its output.
*/
function trialCost(model, sample) {
	const stepsOf = (shape) => size$1(shape.slice(0, -1));
	let given = sample;
	return model.layers.reduce((cost, layer) => {
		const [node] = layer.inboundNodes;
		const shapes = node?.outputShapes ?? [];
		const gives = (Array.isArray(shapes[0]) ? shapes[0] : shapes).slice(1).map((d) => d ?? 1);
		const weights = layer.weights.reduce((n, w) => n + size$1(w.shape.map((d) => d ?? 1)), 0);
		const own = Math.max(stepsOf(given), stepsOf(gives)) * (weights + stepCost) + size$1(gives);
		given = gives;
		return cost + own;
	}, 0);
}
/** The least cost of one time step of a recurrent layer, in multiplications, however small the layer is. */
const stepCost = 2e4;
const size$1 = (shape) => shape.reduce((product, d) => product * d, 1);
function layerIssues({ variant, problem }) {
	const issues = [];
	const sizes = sizeOfModel(variant, problem.inputs.shape.slice(1)).layers;
	variant.layers.forEach((outer, i) => {
		const { kind, options } = unwrapped(outer);
		if ("stateful" in options && options.stateful === true) {
			const masked = variant.layers.some((layer) => {
				const { options: own } = unwrapped(layer);
				return "maskZero" in own && own.maskZero;
			});
			const message = outer.kind === "timeDistributed" ? "is stateful within timeDistributed, where each step would begin with the states of the step before; leave one of both out" : masked ? "is stateful and behind maskZero: what masked steps leave of its states is not done as in Keras; leave one of them out" : statefulIssue(variant.training, problem.inputs.shape[0] ?? 0);
			if (message !== void 0) issues.push({
				path: ["layers", i],
				message
			});
		}
		if (kind === "normalization") {
			const given = i === 0 ? problem.inputs.shape.slice(1) : sizes[i - 1]?.output ?? [];
			const unknown = variant.graph !== void 0 || problem.recipe !== void 0 || outer.kind !== kind || sizes.slice(0, i).some(({ weights }) => weights.length > 0);
			const message = normalizationIssue(options, given.at(-1) ?? 1, unknown);
			if (message !== void 0) issues.push({
				path: ["layers", i],
				message
			});
		}
		if (outer.kind === "timeDistributed" && "activityRegularizer" in options && options.activityRegularizer) issues.push({
			path: ["layers", i],
			message: "Keras leaves an activityRegularizer within timeDistributed out of the loss; put it on a layer of its own, or leave it out"
		});
	});
	return issues;
}
/** Keras takes batches of one size only for a stateful layer, and what they hand on makes sense in one order. */
function statefulIssue({ batchSize, validationSplit, shuffle }, samples) {
	if (shuffle) return "hands its states from batch to batch, which are in another order each time; set shuffle: false";
	const trained = trainingSamples(samples, validationSplit);
	return trained % batchSize === 0 ? void 0 : `is stateful and takes whole batches only; ${trained} samples are no whole number of batches of ${batchSize}`;
}
/** @param alone whether its data are not known before a training: within a wrapper, behind weights, drawn by the seed */
function normalizationIssue({ mean, variance }, features, alone) {
	if (mean === void 0 && variance === void 0) return alone ? "a normalization takes its mean and variance from the data; behind layers with weights, within another layer, in a graph, and of data that a seed draws, write both here" : void 0;
	if (mean === void 0 || variance === void 0) return `a normalization by given numbers needs both; ${mean === void 0 ? "mean" : "variance"} is missing`;
	const lengths = [mean, variance].map((of) => typeof of === "number" ? 1 : of.length);
	if (lengths.every((length) => length === 1 || length === features)) return void 0;
	return `mean and variance have ${lengths.join(" and ")} numbers; one for all is wanted, or one for each of the ${features} features`;
}
/**
* Reshapes whose input and output differ in size, which tf.layers finds out only when it trains. A reshape with an
* axis that is left open is not judged.
*/
function reshapeIssues(model) {
	return model.layers.flatMap((layer) => {
		if (layer.getClassName() !== "Reshape") return [];
		return layer.inboundNodes.flatMap(({ inputShapes, outputShapes }) => {
			const sampleOf = (shapes) => shapes.flat().slice(1);
			const [taken, given] = [sampleOf(inputShapes), sampleOf(outputShapes)];
			if (!isWhole(taken) || !isWhole(given) || size$1(taken) === size$1(given)) return [];
			const message = `a reshape of ${formatShape(taken)} cannot give ${formatShape(given)}: ${size$1(taken)} numbers are not ${size$1(given)}`;
			return [{
				path: ["layers", placeOf(model, layer)],
				message
			}];
		});
	});
}
const isWhole = (shape) => !shape.includes(null);
function initializerIssues(model, { variant }) {
	return modelWeights(model, variant).flatMap(({ layer, name, initializer, variable: { shape } }) => {
		const { kind } = schemeOf(initializer);
		const needs = kind === "identity" && shape.length !== 2 ? "a matrix" : kind === "orthogonal" && shape.length < 2 ? "two axes or more" : void 0;
		if (needs === void 0) return [];
		const message = `the initializer ${typeof initializer === "string" ? initializer : initializer.className} needs ${needs}; ${name} has shape ${formatShape(shape)}`;
		return [{
			path: ["layers", layer],
			message
		}];
	});
}
function splitIssues({ variant, problem }) {
	try {
		trainingSamples(problem.inputs.shape[0], variant.training.validationSplit);
		return [];
	} catch (error) {
		return [{
			path: ["training", "validationSplit"],
			message: error.message
		}];
	}
}
/** Targets that are no class of the model: sparseCategoricalCrossentropy would take their loss for zero. */
function classIssues(model, experiment) {
	return modelOutputs(model, experiment).flatMap(({ name, shape, target, loss }) => {
		if (loss !== "sparseCategoricalCrossentropy") return [];
		const classes = shape.at(-1) ?? 0;
		const wrong = targetPart(experiment.problem.targets, target).values.find((x) => !Number.isInteger(x) || x < 0 || x >= classes);
		if (wrong === void 0) return [];
		return [{
			path: ["training", "loss"],
			message: `${name === void 0 ? "the targets hold" : `the targets of ${name} hold`} ${wrong}; with ${classes} outputs, sparseCategoricalCrossentropy takes classes from 0 to ${classes - 1}`
		}];
	});
}
/** Metrics that the model's outputs do not fit. That the targets fit was checked when the suite was resolved. */
function metricIssues(model, experiment) {
	const { problem, variant } = experiment;
	const { evaluation, metrics = [], validation = problem } = problem;
	const all = modelOutputs(model, experiment);
	return [...metrics.map(({ id, metric, output, probes }) => ({
		id,
		metric,
		held: probes === void 0 ? evaluation : probedSamples(problem, probes),
		about: output?.name
	})), ...watchedMetrics(variant.training).map(({ metric, held, output }) => ({
		id: metric,
		metric,
		held: held ? validation : problem,
		about: output
	}))].flatMap(({ id, metric, held, about }) => {
		const own = all.find(({ name }) => name === about);
		if (held === void 0) return [];
		if (metric === void 0 || own === void 0) return [];
		const { shape: output, target } = own;
		const targets = target.shape;
		const issue = (message) => [{
			path: ["layers"],
			message: `metric ${id}: ${message}`
		}];
		const shown = formatShape(output);
		const sparse = sparseMetrics.includes(metric) || classMetrics.includes(metric) && targets.at(-1) === 1;
		const both = classMetrics.includes(metric) && output.at(-1) === 1;
		if (!sparse || both) {
			if (formatShape(output) === formatShape(targets)) return [];
			return issue(`the model gives ${shown} a sample; the held-out targets are ${formatShape(targets)}`);
		}
		const classes = output.at(-1) ?? 0;
		if (formatShape(output.slice(0, -1)) !== formatShape(targets.slice(0, -1)) || classes < 2) return issue(`${metric} needs a number for each class; the model gives ${shown} a sample`);
		const wrong = targetPart(held.targets, target).values.find((v) => v >= classes);
		if (wrong === void 0) return [];
		return issue(`the held-out targets hold class ${wrong}; the model has classes 0 to ${classes - 1}`);
	});
}
// src/train/check.ts
/**
* Builds every model of a suite, untrained, and lets tf.layers check it. Only when none is refused is each one tried,
* which
* takes a hundred times as long.
*
* @param options `trial: false` leaves the trial out
*/
async function checkModels(suite, { trial = true } = {}) {
	const tf = plainTf();
	const refused = nativeExperiments(suite).flatMap((e) => checkModel(tf, e, trainingIssues));
	return refused.length > 0 || !trial ? refused : nativeExperiments(suite).flatMap((e) => checkModel(tf, e, trialIssues.bind(null, tf)));
}
/**
* Shape of what layers make of one sample, without the batch axis.
*
* @throws Error that names the layer if tf.layers refuses one, or says that there are too many parameters
*/
function outputShape(model, inputShape) {
	const size = countWeights(model, inputShape);
	if (size > 5e7) throw new Error(tooLarge(size));
	const built = buildModel(plainTf(), {
		id: "model",
		...model
	}, inputShape, { masks: onesMasks(plainTf()) });
	try {
		return (built.outputs[0]?.shape ?? []).slice(1).map(Number);
	} finally {
		disposeModel(built);
	}
}
function checkModel(tf, experiment, look) {
	const { problem, variant } = experiment;
	const issue = (path, message) => ({
		problem: problem.id,
		variant: variant.id,
		path: variant.code !== void 0 && path[0] === "layers" ? ["build"] : path,
		message
	});
	const size = countWeights(variant, problem.inputs.shape.slice(1));
	if (size > 5e7) return [issue(["layers"], tooLarge(size))];
	let model;
	try {
		model = buildModel(tf, variant, problem.inputs.shape.slice(1), {
			experiment: experiment.id,
			masks: onesMasks(tf)
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const layer = /layer (\d+) \(/.exec(message);
		return [issue(layer ? ["layers", Number(layer[1]) - 1] : ["layers"], message)];
	}
	try {
		const issues = [];
		const parameters = parameterCount(model);
		if (variant.parameters !== void 0 && variant.parameters !== parameters) issues.push(issue(["parameters"], `the source states ${variant.parameters}; the model has ${parameters}`));
		for (const { name, shape, target, loss } of modelOutputs(model, experiment)) {
			if (loss === "sparseCategoricalCrossentropy" || formatShape(shape) === formatShape(target.shape)) continue;
			const what = name === void 0 ? "" : ` for ${name}`;
			issues.push(issue(["layers"], `the model gives ${formatShape(shape)} a sample${what}; the targets are ${formatShape(target.shape)}`));
		}
		for (const { path, message } of look(model, experiment)) issues.push(issue(path, message));
		return issues;
	} finally {
		disposeModel(model);
	}
}
/** How many weights there are to be, so that a monster is refused before it is built. */
function countWeights(model, sample) {
	return sizeOfModel(model, sample).layers.flatMap((layer) => layer.weights).reduce((sum, { shape }) => sum + sizeOf(shape), 0);
}
// src/train/check-native.ts
/** Loads the native library in a process of its own, so that a crash is reported and not suffered. */
function selfTest(runtime, env) {
	const script = besideFile("self-test", import.meta.url, "ts");
	const args = script.endsWith(".ts") ? [
		"--import",
		import.meta.resolve("tsx"),
		script
	] : [script];
	return new Promise((resolve) => {
		execFile(process.execPath, args, {
			env: nativeEnvironment(runtime, env),
			timeout: 6e4
		}, (error, stdout, stderr) => {
			try {
				const found = JSON.parse(stdout);
				const ok = found.multiplies && found.learns && found.backend === "tensorflow";
				const { backend, gflops } = found;
				resolve({
					ok,
					backend,
					gflops,
					...!ok && { problem: "a product or a training step gave a wrong number" }
				});
			} catch {
				resolve({
					ok: false,
					problem: `${error?.signal ? `ended by ${error.signal}` : error?.message ?? "no answer"}; ${stderr.trim().split("\n").slice(-3).join(" | ")}`
				});
			}
		});
	});
}
// src/train/program-folder.ts
/**
* Folders through which programs are handed to TensorFlow. Each is there for milliseconds, but a process may be
* killed in them, so the name says whose it is and others can take it away.
*/
const prefix = "seedgate-program-";
const ownedName = /^seedgate-program-(\d+)-/;
/**
* A folder younger than this, in milliseconds, stays even if its process seems to be gone: the process may run in
* another container, where this one cannot see it.
*/
const abandonedAfter = 6e4;
/** The path with which the names of all folders of one process begin. */
const programFolderPrefix = (pid, root = tmpdir()) => join(root, `${prefix}${pid}-`);
/** A new, empty folder of this process. */
const makeProgramFolder = () => mkdtempSync(programFolderPrefix(process.pid));
/** Where a process with these variables puts its folders. */
const rootOf = (environment) => environment.TMPDIR || tmpdir();
/** Removes the folders that a process has left which has ended. @param environment its variables */
function removeProgramFolders(pid, environment = process.env) {
	for (const { folder, owner } of programFolders(rootOf(environment))) if (owner === pid) remove(folder);
}
/**
* A temporary folder that can be written to: the system's, else one in the cache. Programs go through it, so that without
* one nothing could be trained.
*/
function temporaryVariable(cache) {
	try {
		rmdirSync(mkdtempSync(join(tmpdir(), prefix)));
		return {};
	} catch {
		const folder = join(cache, "temporary");
		makeFolders(folder);
		return { TMPDIR: folder };
	}
}
/** Removes the folders of processes that nobody could clean up after: all were killed at once, or the power failed. */
function removeAbandonedProgramFolders(environment = process.env) {
	const now = Date.now();
	for (const { folder, owner } of programFolders(rootOf(environment))) {
		const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
		if (made !== void 0 && now - made > abandonedAfter && !isAlive(owner)) remove(folder);
	}
}
function programFolders(root) {
	let names = [];
	try {
		names = readdirSync(root);
	} catch {}
	return names.flatMap((name) => {
		const owner = ownedName.exec(name)?.[1];
		return owner === void 0 ? [] : [{
			folder: join(root, name),
			owner: Number(owner)
		}];
	});
}
function remove(folder) {
	try {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	} catch {}
}
// src/train/environment.ts
/** Variables that a worker process has to have before it loads the native library. */
function workerEnvironment(runtime, env, options = {}) {
	return {
		...nativeEnvironment(runtime, env),
		...withoutFastBins(env),
		...temporaryVariable(cacheFolder(env)),
		...xlaEnvironment({
			cacheFolder: options.programs ?? path.join(cacheFolder(env), "programs"),
			runtime: runtime.hash,
			isa: instructionSet(),
			features: vectorFeatures(),
			...options.log && { log: options.log }
		})
	};
}
/**
* Lets glibc's malloc join freed pieces at once. Each product takes a few blocks from it and gives them back; with
* pieces
* of up to 128 bytes set aside, as is the default, it has to sort them all in whenever a large block is asked for,
* which is
* 3 to 9 % of a training. What the user has set is kept.
*/
function withoutFastBins({ GLIBC_TUNABLES: set }) {
	if (set?.includes("glibc.malloc.mxfast=")) return {};
	return { GLIBC_TUNABLES: [...set ? [set] : [], "glibc.malloc.mxfast=0"].join(":") };
}
// src/train/process-work.ts
/** In place of a process's work when it was stopped, as by Ctrl-Z or SIGSTOP: it waits for whoever stopped it. */
const stopped = "stopped";
/**
* What a process has done so far, as something that differs as long as it computes: its time on the CPU, in the system's
* own unit. `stopped` for one that was stopped, undefined where nothing is known of it.
*/
function workOf(pid) {
	if (pid === void 0) return void 0;
	return process.platform === "linux" ? fromProc(pid) : fromPs(pid);
}
function fromProc(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		if (fields[0] === "T" || fields[0] === "t") return stopped;
		return String(Math.floor((Number(fields[11]) + Number(fields[12])) / ticksOfWork));
	} catch {
		return;
	}
}
/** Hundredths of a second on the CPU that are work. */
const ticksOfWork = 5;
function fromPs(pid) {
	const { status, stdout } = spawnSync("ps", [
		"-o",
		"state=,cputime=",
		"-p",
		String(pid)
	], { encoding: "utf8" });
	if (status !== 0) return void 0;
	const [state = "", time] = stdout.trim().split(/\s+/);
	return state.startsWith("T") ? stopped : time;
}
// src/train/protocol.ts
/** The outcome of a run that left nothing but a reason. */
function failedOutcome(reason) {
	return {
		status: "failed",
		reason,
		predictions: {},
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
// src/train/child.ts
const keptLines = 8;
/** How often a process is looked at in the time after which a silent one counts as hung. */
const looks = 10;
const workerScript = besideFile("worker", import.meta.url, "ts");
/**
* One worker process that trains one run at a time. A process and not a thread: a crash in native code, an
* endless call or a full memory takes this process only.
*/
var Child = class {
	/** Hash of the experiment whose program the process holds. */
	holding;
	#process;
	#silence;
	#events;
	#tail = [];
	#current;
	#timer;
	/** Looks, one after the other, in which the process gave no sign of life. */
	#silent = 0;
	#work;
	#nextId = 1;
	#killedFor;
	/** How the process ended. */
	#end;
	exited;
	/**
	* @param environment variables for the process, set before the native library is loaded
	* @param silence seconds without any sign of life after which the process counts as hung
	* @param script what the process runs; the worker but in tests
	* @param cores the only cores it may use, as taskset has them (Linux); all when left out
	*/
	constructor(environment, silence, events, script = workerScript, cores) {
		this.#silence = silence;
		this.#events = events;
		const loader = script.endsWith(".ts") ? ["--import", import.meta.resolve("tsx")] : [];
		this.#process = fork(script, [String(process.pid)], {
			env: environment,
			...cores === void 0 ? { execArgv: loader } : {
				execPath: "taskset",
				execArgv: [
					"--cpu-list",
					cores,
					process.execPath,
					...loader
				]
			},
			serialization: "advanced",
			stdio: [
				"ignore",
				"pipe",
				"pipe",
				"ipc"
			]
		});
		for (const stream of [this.#process.stdout, this.#process.stderr]) stream?.setEncoding("utf8").on("data", (t) => this.#keep(t));
		this.#process.on("message", (message) => this.#receive(message));
		this.#process.on("error", (error) => this.#finish(failedOutcome(`the worker process could not be used: ${error.message}`)));
		this.exited = new Promise((resolve) => {
			this.#process.on("close", (code, signal) => {
				if (signal !== null && this.pid !== void 0) removeProgramFolders(this.pid, environment);
				this.#end = this.#describeEnd(code, signal);
				this.#finish(failedOutcome(this.#end));
				resolve();
			});
		});
	}
	get gone() {
		return this.#end !== void 0;
	}
	get pid() {
		return this.#process.pid;
	}
	/** Another one to hear of it than who has started it. */
	report(silence, events) {
		this.#silence = silence;
		this.#events = events;
	}
	/** Trains a run; resolves with `failed` and the reason when the process dies or hangs. */
	train(run) {
		return new Promise((resolve) => {
			const id = this.#nextId++;
			this.#current = {
				run,
				id,
				settle: resolve
			};
			const hash = run.experiment.hash;
			const message = {
				type: "run",
				id,
				suite: run.suite.name,
				hash,
				seed: run.seed,
				engine: run.engine === "eager" ? "eager" : "compiled",
				...this.holding !== hash && { experiment: run.experiment }
			};
			this.holding = hash;
			this.#watch();
			if (this.#end !== void 0) this.#finish(failedOutcome(this.#end));
			else if (!this.#process.connected) this.#unreachable("its channel is closed");
			else this.#process.send(message, (error) => error && this.#unreachable(error.message));
		});
	}
	/** Ends the process; at once when it does not end by itself within a second. */
	async stop() {
		if (this.gone) return;
		if (this.#process.connected) this.#process.send({ type: "stop" }, () => {});
		const timer = setTimeout(() => this.#process.kill("SIGKILL"), 1e3);
		await this.exited;
		clearTimeout(timer);
	}
	kill(why) {
		this.#killedFor = why;
		this.#process.kill("SIGKILL");
	}
	/**
	* Sends a message. A failure to send mostly means that the process has just ended; its end is reported anyway, and
	* says more.
	*/
	#unreachable(why) {
		const timer = setTimeout(() => this.kill(`cannot be reached: ${why}`), 1e3);
		this.exited.then(() => clearTimeout(timer));
	}
	#receive(message) {
		this.#watch();
		if (message.type === "line") this.#events.line(message.line);
		if (message.type === "progress" && this.#current?.id === message.id) this.#events.progress(this.#current.run, message.epoch);
		if (message.type === "compiling" && this.#current?.id === message.id) this.#events.compiling?.(this.#current.run);
		if (message.type === "compiled" && this.#current?.id === message.id) this.#events.compiling?.(this.#current.run, message.seconds);
		if (message.type === "done" && this.#current?.id === message.id) {
			if (message.audit !== void 0) this.#events.audit?.(this.#current.run, message.audit);
			this.#finish(message.outcome);
		}
	}
	#finish(outcome) {
		clearInterval(this.#timer);
		const current = this.#current;
		this.#current = void 0;
		current?.settle(outcome);
	}
	/**
	* Looks at the process now and then until it is done. An epoch can be one call into native code that takes minutes, in
	* which no message can be sent, so that time on the CPU counts as life, too. Looks are counted and not seconds: while a
	* machine, or this process, is stopped nobody looks.
	*/
	#watch() {
		clearInterval(this.#timer);
		this.#silent = 0;
		if (this.#current === void 0) return;
		this.#work = workOf(this.pid);
		this.#timer = setInterval(() => this.#look(), this.#silence * 1e3 / looks);
		this.#timer.unref();
	}
	#look() {
		const work = workOf(this.pid);
		this.#silent = work === this.#work && work !== "stopped" ? this.#silent + 1 : 0;
		this.#work = work;
		if (this.#silent >= looks) this.kill(`gave no sign of life for ${this.#silence} s`);
	}
	#keep(text) {
		this.#tail.push(...text.split("\n").filter((line) => line.trim() !== ""));
		this.#tail.splice(0, this.#tail.length - keptLines);
	}
	#describeEnd(code, signal) {
		return `the worker process ${this.#killedFor ?? (signal ? `was ended by ${signal}` : `ended with exit code ${code}`)}${this.#tail.length > 0 ? `; its last lines: ${this.#tail.join(" | ").slice(-1e3)}` : ""}`;
	}
};
// src/train/program/environment.ts
/** What a program needs of this process's environment to start at all, and to find what it is made of. */
const passed$1 = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|VIRTUAL_ENV|CONDA_.*|PYENV_.*|PYTHON(HOME|USERBASE|PATH)|LD_LIBRARY_PATH|DYLD_.*|CUDA_HOME|R_(HOME|LIBS.*)|JULIA_(DEPOT_PATH|PROJECT)|JAVA_HOME|SSL_CERT_(FILE|DIR)|.*_proxy|.*_PROXY|OPENBLAS_CORETYPE|OPENBLAS_L2_SIZE|UV_.*|HF_(HOME|HUB_OFFLINE)|TORCH_HOME|KERAS_HOME|NLTK_DATA)$/;
const threads = [
	"OMP_NUM_THREADS",
	"OPENBLAS_NUM_THREADS",
	"MKL_NUM_THREADS",
	"NUMEXPR_NUM_THREADS",
	"VECLIB_MAXIMUM_THREADS",
	"RAYON_NUM_THREADS",
	"TF_NUM_INTRAOP_THREADS"
];
/**
* The environment of a program: what it cannot do without, the seed, and what the suite sets. Nothing else of this process's
* environment reaches it, no token above all.
*/
function programEnvironment(environment, settings) {
	const kept = Object.entries(environment).filter((entry) => entry[1] !== void 0 && passed$1.test(entry[0]) && !isSecret(entry[0]));
	const inherited = Object.fromEntries(kept);
	return {
		...inherited,
		...Object.fromEntries(threads.map((name) => [name, String(settings.cores)])),
		TF_NUM_INTEROP_THREADS: "1",
		TF_CPP_MIN_LOG_LEVEL: "2",
		MPLBACKEND: "Agg",
		PYTHONUNBUFFERED: "1",
		PYTHONDONTWRITEBYTECODE: "1",
		PYTHONHASHSEED: String(settings.seed % 2 ** 32),
		TMPDIR: settings.temporary,
		...settings.own,
		PYTHONPATH: [settings.python, settings.own.PYTHONPATH ?? inherited.PYTHONPATH].filter(Boolean).join(":"),
		SEEDGATE_SEED: String(settings.seed),
		SEEDGATE_EVENTS: settings.events,
		...settings.override.length > 0 && { SEEDGATE_OVERRIDE: settings.override.join(",") },
		...settings.splitVaries && { SEEDGATE_SPLIT: "vary" }
	};
}
// src/train/program/identify.ts
/** Prints what decides a Python program's numbers beside its text: the interpreter and every package that it could import. */
const askPython = `
import json, platform
from importlib.metadata import distributions
packages = sorted({f"{d.metadata['Name']}=={d.version}" for d in distributions() if d.metadata['Name']})
print(json.dumps([platform.python_implementation(), platform.python_version(), packages]))
`;
const run = promisify(execFile);
const mostHashed = 268435456;
/**
* What a program runs in: of Python the interpreter's version and its installed packages, of anything else the bytes of the
* executable. The CPU is no part of it, although a program may well compute otherwise on another one.
*
* @param search where programs are looked for: PATH
*/
async function programEnvironmentOf(program, search) {
	const [name] = program.command;
	const file = findExecutable(name, program.folder, search);
	const found = file === void 0 ? {
		says: `${name}, which is not there`,
		decides: name
	} : await identify(file);
	const { platform, arch } = process;
	const decides = sha256(JSON.stringify([
		platform,
		arch,
		found.decides
	]));
	return {
		platform,
		arch,
		cpu: os.cpus()[0]?.model.trim() || "unknown",
		node: process.version,
		seedgate: version,
		tensorflow: "",
		runtime: decides,
		isa: "",
		program: found.says,
		fingerprint: sha256(`seedgate-program/1\n${decides}`)
	};
}
function findExecutable(name, folder, search) {
	return (name.includes("/") ? [path.resolve(folder, name)] : (search ?? "").split(":").map((p) => path.join(p, name))).find((place) => existsSync(place) && statSync(place).isFile());
}
async function identify(file) {
	if (/^python[\d.]*$/.test(path.basename(file))) try {
		const { stdout } = await run(file, [
			"-I",
			"-c",
			askPython
		], {
			timeout: 6e4,
			maxBuffer: 16777216
		});
		const [implementation, number, packages] = JSON.parse(stdout);
		return {
			says: `${implementation === "CPython" ? "Python" : implementation} ${number} with ${packages.length} packages`,
			decides: stdout.trim()
		};
	} catch {}
	const real = realpathSync(file);
	const { size } = statSync(real);
	const bytes = size <= mostHashed ? sha256(readFileSync(real)) : `${size} bytes`;
	return {
		says: `${path.basename(file)} (${bytes.slice(0, 12)})`,
		decides: bytes
	};
}
// src/train/program/numbers/prints.ts
/** A number as programs print it. */
const forms = String.raw`nan|NaN|-?inf|[-+]?[\d.]*\d(?:[eE][-+]?\d+)?`;
const number = `(?:${forms})`;
/** The words before it; what is between letters may be anything that stands in a metric's name. */
const label = String.raw`(?<![\w@])[A-Za-z][\w@^².()%/ -]{0,79}?`;
const between$1 = String.raw`['"\]]?\s*(?::|=|->|→|\bis\b|\bwas\b)\s*(?:tensor\(|np\.float\d+\(|[[(])?\s*`;
const withSign = new RegExp(`(${label})(${between$1})(${number})(?![\\d.]*[\\w:])(\\s*/\\s*\\d+)?`, "g");
const withBlank = new RegExp(`(${label})\\s+(${number})(?![\\d.]*[\\w:/])`, "g");
const tableRow = new RegExp(`^\\s*([A-Za-z][\\w ./-]*?)((?:\\s+${number}%?){2,})\\s*$`);
const telling = /(?:^|[^a-z])(?:acc|accuracy|auc|auroc|f1|f-?score|loss|err|error|mae|mse|rmse|mape|r2|score|precision|recall|perplexity|ppl|bleu|rouge\w*|iou|dice|reward|return|map|ndcg|wer|cer|psnr|ssim|kappa|mcc|corr\w*|silhouette|inertia|logloss|nll|elbo|fid|prec|top-?\d|sensitivity|specificity)(?:@\d+)?(?:$|[^a-z])/i;
/** What such words at the end of a label say is no result. */
const noResult = /(?:^|[^a-z])(?:epochs?|steps?|iter(?:ation)?s?|batch(?:es)?|seeds?|time|eta|lr|rate|size|params|parameters|seconds?|secs?|minutes?|took|elapsed|duration|memory|gpu|cpu|device|version|shape|samples|rows|features|classes|workers|fold|support|in|of|after|for|on|at|line)$/i;
const unitOfTime = /^\s*(?:s|sec|secs|seconds|ms|min|minutes|h|it\/s|MB|GB|KB)\b/;
/**
* Expressions for the numbers in what a program printed: "Test accuracy = .93", "Accuracy: 9876/10000 (98.8%)", "mae 1.156",
* `{'loss': 0.3}`, the rows of a table, R's "[1] 0.95". Of lines alike there is one expression, with what changes from line
* to line (other numbers) left open.
*/
function findPrinted(text) {
	const found = /* @__PURE__ */ new Map();
	let before = "";
	for (const line of stripVTControlCharacters(text).split(/[\r\n]+/)) {
		if (line.length > 500) continue;
		for (const printed of inLine(line, before)) {
			const key = "stdout" in printed.source ? printed.source.stdout : "";
			if (!found.has(key)) found.set(key, printed);
		}
		if (line.trim() !== "") before = line;
	}
	return [...found.values()].slice(0, 50);
}
function inLine(line, before) {
	if (new RegExp(`^\\[1\\]\\s+(${number})\\s*$`).exec(line)) return [{
		name: "value",
		source: { stdout: `^\\[1\\]\\s+(${forms})\\s*$` }
	}];
	const signed = [...line.matchAll(withSign)].flatMap(([all, words = "", sign = "", , fraction], i, matches) => describe(line, matches[i]?.index ?? 0, words, exact(sign), all, fraction));
	if (signed.length > 0) return signed;
	const row = tableRow.exec(line);
	if (row) {
		const cells = inTable(row[1] ?? "", (row[2] ?? "").trim().split(/\s+/).length, before);
		if (cells.length > 0) return cells;
	}
	return [...line.matchAll(withBlank)].flatMap((match) => {
		const [all, words = ""] = match;
		const whole = line.trim() === all.trim() && /\.\d/.test(all);
		return telling.test(words) || whole ? describe(line, match.index, words, String.raw`\s+`, all) : [];
	});
}
/** The sign between words and number, as the expression has it. */
const exact = (sign) => {
	const opening = sign.trim().replace(/^['"\]]?\s*(?::|=|->|→|is|was)\s*/, "");
	const head = sign.trim().slice(0, sign.trim().length - opening.length);
	return `${flexible(head)}\\s*${opening === "" ? "" : `${escaped(opening)}\\s*`}`;
};
const flexible = (text) => `\\s*${text.trim().split(/\s+/).map(escaped).join("\\s*")}`;
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
function describe(line, at, words, sign, all, fraction) {
	const name = nameOf(words);
	if (name === "" || noResult.test(words.trim()) || unitOfTime.test(line.slice(at + all.length))) return [];
	const apart = /^\s*$/.test(line.slice(0, at)) ? String.raw`^\s*` : "(?<![A-Za-z_][ _-]?)";
	const of = fraction === void 0 ? `(${forms})` : String.raw`(\d+)\s*/\s*(\d+)`;
	return [{
		name,
		source: { stdout: `${apart}${open(words)}${sign}${of}` }
	}];
}
/** Words as an expression: blanks of any width, and any number where there is one. */
const open = (words) => words.trim().split(/\s+/).map((word) => /^[\d./]+$/.test(word) ? String.raw`[\d./]+` : escaped(word)).join(String.raw`\s+`);
/** What a number is called, without the count of an epoch or a fold. */
const nameOf = (words) => words.trim().split(/\s+/).filter((word) => !/^[\d./]+$/.test(word) && !/^(?:epoch|step|fold|iter|iteration|the)$/i.test(word)).join(" ");
/** The columns of a row, by the heads on the line before, as scikit-learn's classification_report has them. */
function inTable(words, cells, before) {
	const heads = before.trim().split(/\s+/);
	return (heads.length === cells && heads.every((head) => /^[A-Za-z]/.test(head)) ? heads : []).flatMap((head, i) => noResult.test(head) ? [] : [{
		name: `${words.trim()} ${head}`,
		source: { stdout: `^\\s*${open(words)}${i === 0 ? "" : `(?:\\s+\\S+){${i}}`}\\s+(${forms})` }
	}]);
}
const Event = (/* @__PURE__ */ __toESM(require_protobufjs(), 1)).parse(`
syntax = "proto3";
message Tensor { int32 dtype = 1; bytes content = 4; repeated float floats = 5; repeated double doubles = 6; }
message Value { string tag = 1; float simple = 2; Tensor tensor = 8; }
message Summary { repeated Value value = 1; }
message Event { double wall = 1; int64 step = 2; Summary summary = 5; }
`, { keepCase: true }).root.lookupType("Event");
/**
* All scalars of the event files in a folder and below it, in the order of their steps, of equal steps in the order they were
* written. A file that is cut short gives what is whole.
*/
function readScalars(folder) {
	return readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => path.basename(name).includes("tfevents")).sort().flatMap((name) => decode(readFileSync(path.join(folder, name)))).sort((a, b) => a.step - b.step);
}
/** TFRecord framing: length (8 bytes), its checksum (4), the message, its checksum (4). */
function decode(file) {
	const found = [];
	for (let at = 0; at + 12 <= file.length;) {
		const length = Number(file.readBigUInt64LE(at));
		const begin = at + 12;
		if (begin + length + 4 > file.length) break;
		const event = Event.decode(file.subarray(begin, begin + length));
		for (const { tag, simple, tensor } of event.summary?.value ?? []) {
			const value = tensor ? scalarOf(tensor) : simple;
			const step = typeof event.step === "number" ? event.step : event.step.toNumber();
			if (value !== void 0) found.push({
				tag,
				step,
				value
			});
		}
		at = begin + length + 4;
	}
	return found;
}
/** DT_FLOAT is 1 and DT_DOUBLE 2; a scalar is in the typed field or, as raw bytes, in the content. */
function scalarOf({ dtype, content, floats, doubles }) {
	const bytes = Buffer.from(content);
	if (dtype === 1) return floats[0] ?? (bytes.length === 4 ? bytes.readFloatLE(0) : void 0);
	if (dtype === 2) return doubles[0] ?? (bytes.length === 8 ? bytes.readDoubleLE(0) : void 0);
}
// src/train/program/numbers/types.ts
/** A number as it stands in JSON: what JSON has no number for is written as its name. */
function asNumber(value) {
	if (typeof value === "number") return value;
	if (value === "NaN") return NaN;
	if (value === "Infinity") return Number.POSITIVE_INFINITY;
	if (value === "-Infinity") return Number.NEGATIVE_INFINITY;
}
/** Which of the numbers counts. Of a series with NaN in it the best is the best of the others. */
function choose(values, take, better) {
	if (take === "first") return values[0];
	if (take === "last") return values.at(-1);
	const told = values.filter((v) => !Number.isNaN(v));
	if (told.length === 0) return values[0];
	return told.reduce((a, b) => (better === "higher" ? b > a : b < a) ? b : a);
}
// src/train/program/numbers/text.ts
const decimal = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|NaN|inf(?:inity)?|Inf(?:inity)?)`;
/** A number as programs print it, `nan` and `inf` of C, Python and R included. Undefined for any other text. */
function printedNumber(text) {
	const trimmed = text.trim().replace(/%$/, "").replace(/(?<=\d),(?=\d{3}\b)/g, "");
	if (!new RegExp(`^(?:${decimal})$`).test(trimmed)) return void 0;
	if (/nan/i.test(trimmed)) return NaN;
	if (/inf/i.test(trimmed)) return asNumber(trimmed.startsWith("-") ? "-Infinity" : "Infinity");
	return Number(trimmed);
}
/**
* All numbers that a regular expression finds, in the order of the text. With one group that is the number, a percent
* sign in the group or right after it divides by 100 only where `percent` asks for it; with two groups the first is
* divided by the second.
*
* @throws SyntaxError for an expression that cannot be read; `expressionIssue` says it before
*/
function matchNumbers(text, source) {
	const found = [];
	for (const match of stripVTControlCharacters(text).matchAll(new RegExp(source, "gm"))) {
		const first = printedNumber(match[1] ?? "");
		if (first === void 0) continue;
		if (match.length === 2) found.push(first);
		else {
			const second = printedNumber(match[2] ?? "");
			if (second !== void 0 && second !== 0) found.push(first / second);
		}
	}
	return found;
}
// src/train/program/numbers/read.ts
/**
* The number that a source names, in what a program left.
*
* @param better which way the metric is better: what `take: best` goes by
* @returns NaN and the infinities are found numbers; a file, a column or a match that is not there is missing
*/
function readNumber(source, left, better) {
	if ("json" in source) return fromJson(left.folder, source.json, source.at);
	if ("csv" in source) return pick(csvColumn(left.folder, source.csv, source.column), source, better, `${source.csv}, column ${source.column}`);
	if ("tensorboard" in source) {
		const folder = path.join(left.folder, source.tensorboard);
		if (!existsSync(folder)) return { missing: `there is no folder ${source.tensorboard}` };
		const scalars = readScalars(folder).filter((s) => s.tag === source.tag);
		return pick(scalars.length > 0 ? scalars.map((s) => s.value) : { missing: `${source.tensorboard} has no scalar with the tag ${source.tag}` }, source, better, `TensorBoard's ${source.tag}`);
	}
	if ("stdout" in source) {
		const printed = matchNumbers(left.stdout, source.stdout);
		const values = printed.length > 0 ? printed : matchNumbers(left.stderr ?? "", source.stdout);
		const none = { missing: `nothing that the program printed matches ${source.stdout}` };
		return pick(values.length > 0 ? values : none, source, better, "what the program printed");
	}
	return pick(fromEvents(source, left.events), source, better, "what was noted in the program");
}
function pick(values, source, better, where) {
	if ("missing" in values) return values;
	const take = source.take ?? "last";
	const value = choose(values, take, better);
	return value === void 0 ? { missing: `${where} is empty` } : {
		value,
		where: values.length === 1 ? where : `${where}, the ${take} of ${values.length}`
	};
}
function fromJson(folder, file, pointer) {
	const whole = path.join(folder, file);
	if (!existsSync(whole)) return { missing: `there is no file ${file}` };
	let document;
	try {
		document = parsePythonJson(readFileSync(whole, "utf8"));
	} catch (error) {
		return { missing: `${file} is not JSON: ${error.message}` };
	}
	const value = asNumber(atPointer(document, pointer));
	return value === void 0 ? { missing: `${file} has no number at ${pointer}` } : {
		value,
		where: `${file} at ${pointer}`
	};
}
/** What an RFC 6901 pointer points at; undefined where there is nothing. */
function atPointer(document, pointer) {
	return (pointer === "" ? [] : pointer.replace(/^\//, "").split("/")).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((value, step) => {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		return value[step];
	}, document);
}
/** The numbers of one column; cells that are empty are passed over, as loggers that write several kinds of rows leave them. */
function csvColumn(folder, file, column) {
	const whole = path.join(folder, file);
	if (!existsSync(whole)) return { missing: `there is no file ${file}` };
	let rows;
	try {
		rows = parse(readFileSync(whole), {
			columns: true,
			bom: true,
			skip_empty_lines: true,
			trim: true
		});
	} catch (error) {
		return { missing: `${file} is not CSV: ${error.message}` };
	}
	const first = rows[0];
	if (first === void 0) return { missing: `${file} has no rows` };
	if (!Object.hasOwn(first, column)) return { missing: `${file} has no column ${column}; it has ${Object.keys(first).join(", ")}` };
	const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
	const values = cells.map(printedNumber);
	const bad = values.indexOf(void 0);
	if (bad !== -1) return { missing: `${file}: ${column} holds "${cells[bad]}", which is no number` };
	return values.length > 0 ? values.map(Number) : { missing: `${file}: ${column} is empty` };
}
function fromEvents(source, events) {
	const ofModel = (event) => !("model" in source) || source.model === void 0 || event.variable === source.model;
	if ("evaluate" in source) {
		const calls = events.filter((e) => e.event === "evaluate" && ofModel(e));
		const values = calls.flatMap(({ names, values }) => {
			const place = Array.isArray(names) ? names.indexOf(source.evaluate) : -1;
			return Array.isArray(values) && place >= 0 ? numbersOf([values[place]]) : [];
		});
		return orMissing(values, calls.length, `no call of evaluate gave ${source.evaluate}`);
	}
	if ("history" in source) {
		const calls = events.filter((e) => e.event === "fit" && ofModel(e));
		const values = calls.flatMap(({ history }) => {
			const series = history?.[source.history];
			return Array.isArray(series) ? numbersOf(series) : [];
		});
		return orMissing(values, calls.length, `no history of fit has ${source.history}`);
	}
	if ("predict" in source) {
		const calls = events.filter((e) => e.event === "predict" && ofModel(e));
		const values = calls.flatMap(({ values }) => {
			return (Array.isArray(values) ? numbersOf(values.flat(Number.POSITIVE_INFINITY)) : []).slice(source.predict, source.predict + 1);
		});
		return orMissing(values, calls.length, `no call of predict on few samples has an element ${source.predict}`);
	}
	const calls = events.filter((e) => (e.event === "metric" || e.event === "score") && e.what === source.score && ofModel(e));
	return orMissing(numbersOf(calls.map((e) => e.value)), calls.length, `${source.score} was not called`);
}
const numbersOf = (values) => values.map(asNumber).filter((v) => v !== void 0);
const orMissing = (values, calls, missing) => values.length > 0 ? values : { missing: calls === 0 ? `${missing}; there was no such call` : missing };
// src/train/program/numbers/find.ts
const mostCandidates = 200;
const mostBytes = 16777216;
/**
* Every number that a finished program left in a form that a suite can name, the most telling first: metrics of Keras and
* scikit-learn, JSON and CSV files, TensorBoard's scalars, then lines of text.
*/
function findNumbers(left) {
	const sources = [
		...eventSources(left),
		...filesOf(left).flatMap((file) => fileSources(left.folder, file)),
		...tensorboardSources(left.folder),
		...findPrinted(left.stdout),
		...findPrinted(left.stderr ?? "")
	];
	const names = new Names();
	return sources.flatMap(({ name, source }) => {
		const number = readNumber(source, left, "higher");
		return "missing" in number ? [] : [{
			name: names.take(idOf(name, "number")),
			source,
			...number
		}];
	}).slice(0, mostCandidates);
}
function eventSources({ events }) {
	const named = [];
	const severalModels = new Set(events.map((e) => e.variable).filter((v) => typeof v === "string")).size > 1;
	const modelOf = (variable) => severalModels && typeof variable === "string" ? { model: variable } : {};
	const prefix = (variable) => severalModels && typeof variable === "string" ? `${variable} ` : "";
	for (const { event, names, values, history, what, variable } of events) {
		if (event === "evaluate" && Array.isArray(names)) for (const name of names) named.push({
			name: `${prefix(variable)}${name}`,
			source: {
				evaluate: String(name),
				...modelOf(variable)
			}
		});
		if (event === "metric") named.push({
			name: String(what),
			source: { score: String(what) }
		});
		if (event === "score") named.push({
			name: `${prefix(variable)}${what}`,
			source: {
				score: String(what),
				...modelOf(variable)
			}
		});
		if (event === "predict" && Array.isArray(values)) {
			const flat = values.flat(Number.POSITIVE_INFINITY);
			if (flat.length > 4) continue;
			flat.forEach((_, i) => {
				named.push({
					name: `${prefix(variable)}prediction ${i}`,
					source: {
						predict: i,
						...modelOf(variable)
					}
				});
			});
		}
		if (event === "fit" && typeof history === "object" && history !== null) for (const name of Object.keys(history)) {
			if (name === "learning_rate" || name === "lr") continue;
			named.push({
				name: `${prefix(variable)}history ${name}`,
				source: {
					history: name,
					...modelOf(variable)
				}
			});
		}
	}
	return [...new Map(named.map((n) => [JSON.stringify(n.source), n])).values()];
}
/** Files below a folder that could hold numbers, no bigger than is sensible to look into. */
function filesOf({ folder, given }) {
	const isInput = (name) => given?.files.includes(name) === true && readFileSync(path.join(folder, name)).equals(readFileSync(path.join(given.from, name)));
	return readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => /\.(json|csv|tsv)$/.test(name) && !name.split(path.sep).includes("node_modules")).filter((name) => {
		const found = statSync(path.join(folder, name));
		return found.isFile() && found.size <= mostBytes;
	}).filter((name) => !isInput(name)).sort();
}
function fileSources(folder, file) {
	const text = readFileSync(path.join(folder, file), "utf8");
	try {
		if (file.endsWith(".json")) return leaves(parsePythonJson(text), "").map((at) => ({
			name: at.split("/").at(-1) ?? file,
			source: {
				json: file,
				at
			}
		}));
		const rows = parse(text, {
			columns: true,
			bom: true,
			skip_empty_lines: true,
			trim: true
		});
		const numeric = (column) => {
			const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
			return cells.length > 0 && cells.every((cell) => printedNumber(cell) !== void 0);
		};
		if (rows.length === 0 || rows.length > 5e3) return [];
		return Object.keys(rows[0] ?? {}).filter((column) => numeric(column) && !/^(epoch|step|time|index|)$/i.test(column)).map((column) => ({
			name: column,
			source: {
				csv: file,
				column
			}
		}));
	} catch {
		return [];
	}
}
function leaves(value, at) {
	if (asNumber(value) !== void 0) return [at];
	if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
	return Object.entries(value).slice(0, 100).flatMap(([key, inner]) => leaves(inner, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`));
}
function tensorboardSources(folder) {
	return [...new Set(readScalars(folder).map((s) => s.tag))].map((tag) => ({
		name: tag,
		source: {
			tensorboard: ".",
			tag
		}
	}));
}
// src/train/program/own-seeds.ts
/** What a program's own text seeds, each place once, twenty at most. */
function ownSeeds(events) {
	const found = events.filter((e) => e.event === "author-seed").map(({ what, given, file, line, overridden, library }) => ({
		what: `${String(what)}(${String(given)}), ${String(file)} line ${String(line)}`,
		replaced: overridden === true,
		library: String(library)
	}));
	return [...new Map(found.map((f) => [f.what, f])).values()].slice(0, 20);
}
/** The libraries that were given a seed of ours when the program imported them. */
function seededLibraries(events) {
	return [...new Set(events.filter((e) => e.event === "seeded").map((e) => String(e.library)))].sort();
}
// src/train/program/process.ts
const memoryLook = 500;
const grace = 5e3;
/**
* Runs a program in a process group of its own, and ends the whole group when time, memory or patience is over: first by
* SIGTERM, five seconds later by SIGKILL. What a program leaves running behind itself is ended, too.
*/
function runProcess(call) {
	const [file, ...args] = call.command;
	return new Promise((resolve) => {
		let child;
		try {
			child = spawn(file, args, {
				cwd: call.folder,
				env: call.environment,
				detached: true,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				]
			});
		} catch (error) {
			resolve({
				kind: "not started",
				why: error.message
			});
			return;
		}
		let reason;
		let killer;
		const group = (name) => {
			try {
				if (child.pid !== void 0) process.kill(-child.pid, name);
			} catch {}
		};
		const end = (why) => {
			if (reason !== void 0) return;
			reason = why;
			group("SIGTERM");
			killer = setTimeout(() => group("SIGKILL"), grace);
		};
		const { timeLimit, memory, signal } = call;
		const clock = timeLimit === void 0 || timeLimit * 1e3 > 2 ** 31 - 1 ? void 0 : setTimeout(() => end({
			kind: "too long",
			seconds: timeLimit
		}), timeLimit * 1e3);
		const scale = memory === void 0 ? void 0 : setInterval(() => {
			const bytes = child.pid === void 0 ? 0 : groupMemory(child.pid);
			if (bytes > memory) end({
				kind: "too much memory",
				bytes
			});
		}, memoryLook);
		const stop = () => end({ kind: "stopped" });
		signal?.addEventListener("abort", stop);
		if (signal?.aborted) stop();
		for (const name of ["stdout", "stderr"]) child[name]?.setEncoding("utf8").on("data", (text) => call.onOutput(name, text));
		const done = (ended) => {
			clearTimeout(clock);
			clearTimeout(killer);
			clearInterval(scale);
			signal?.removeEventListener("abort", stop);
			group("SIGKILL");
			resolve(reason ?? ended);
		};
		child.on("error", (error) => done({
			kind: "not started",
			why: error.message
		}));
		child.on("exit", (code, name) => {
			const ended = name === null ? {
				kind: "exited",
				code: code ?? 0
			} : {
				kind: "killed",
				signal: name
			};
			const late = setTimeout(() => done(ended), 1e3);
			child.on("close", () => {
				clearTimeout(late);
				done(ended);
			});
		});
	});
}
/** Resident bytes of all processes of a group, by /proc. A page that two of them share counts twice. */
function groupMemory(group) {
	let bytes = 0;
	for (const name of readdirSync("/proc")) {
		if (!/^\d+$/.test(name)) continue;
		try {
			const stat = readFileSync(`/proc/${name}/stat`, "utf8");
			const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			if (Number(fields[2]) === group) bytes += Number(fields[21]) * 4096;
		} catch {}
	}
	return bytes;
}
// src/train/program/python.ts
/**
* The folder of sitecustomize.py, which Python finds by itself when it stands in PYTHONPATH: beside the bundles it is in
* `python`, in a checkout one folder up from here.
*/
function pythonFolder() {
	const places = ["python", "../python"].map((place) => fileURLToPath(new URL(place, import.meta.url)));
	const found = places.find((place) => existsSync(`${place}/sitecustomize.py`));
	if (found === void 0) throw new Error(`sitecustomize.py is missing from ${places.join(" and ")}`);
	return found;
}
// src/train/program/run.ts
/** What is kept of a program's output: its beginning, and as much of its end. */
const keptBytes = 524288;
/**
* Runs a program for one seed in a folder of its own, with the files that it needs copied into it, and reads its numbers.
*
* A program that ends badly, takes too long or leaves a number out has failed; one that leaves a number that is not finite has
* diverged. Both count.
*/
async function runProgram(run) {
	const { program, seed, folder } = run;
	const work = path.join(folder, "work");
	const temporary = path.join(folder, "tmp");
	const events = path.join(folder, "events.jsonl");
	const printed = path.join(folder, "output.txt");
	rmSync(folder, {
		recursive: true,
		force: true
	});
	mkdirSync(work, { recursive: true });
	mkdirSync(temporary);
	writeFileSync(printed, "");
	for (const file of program.needs) {
		mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
		copyFileSync(path.join(program.folder, file), path.join(work, file));
	}
	const output = {
		stdout: new Kept(),
		stderr: new Kept()
	};
	const fill = (text) => text.replaceAll("{seed}", String(seed)).replaceAll("{out}", work);
	const started = performance$1.now();
	const ended = await runProcess({
		command: program.command.map(fill),
		folder: work,
		environment: programEnvironment(run.environment, {
			seed,
			python: pythonFolder(),
			events,
			temporary,
			cores: program.cores,
			override: program.override,
			splitVaries: program.splitVaries,
			own: Object.fromEntries(Object.entries(program.environment).map(([k, v]) => [k, fill(v)]))
		}),
		timeLimit: program.timeLimit,
		memory: program.memory,
		signal: run.signal,
		onOutput: (stream, text) => {
			output[stream].add(text);
			const line = text.split(/[\r\n]+/).findLast((one) => isTelling(one, stream));
			if (line !== void 0) run.onLine?.(line.trimEnd().slice(0, 200));
		}
	});
	const seconds = (performance$1.now() - started) / 1e3;
	rmSync(temporary, {
		recursive: true,
		force: true
	});
	appendFileSync(printed, output.stdout.text() + (output.stderr.text() && `\n--- stderr ---\n${output.stderr.text()}`));
	const left = {
		folder: work,
		stdout: output.stdout.text(),
		stderr: output.stderr.text(),
		events: readEvents(events),
		given: {
			from: program.folder,
			files: program.needs
		}
	};
	const found = Object.fromEntries(Object.entries(program.numbers).map(([id, sources]) => [id, sources.map((source) => readNumber(source, left, run.better[id] ?? "higher"))]));
	return {
		...judgeRun(ended, found, output.stderr.text()),
		found,
		left,
		seconds
	};
}
/** The head of a line that TensorFlow's or JAX's own logger writes: a letter for how grave it is, a date, a time. */
const ofLogger = /^[IWEF]\d{4} \d\d:\d\d:[\d.]+ /;
/** Whether a line tells how far a program is: no library's log, and no line of something longer among the errors. */
const isTelling = (line, stream) => line.trim() !== "" && !ofLogger.test(line) && !(stream === "stderr" && /^\s/.test(line));
function judgeRun(ended, found, stderr) {
	const bad = describeEnd(ended);
	if (bad !== void 0) return {
		status: "failed",
		reason: `${bad}${lastLine(stderr)}`,
		numbers: {}
	};
	const numbers = {};
	const missing = [];
	for (const [id, all] of Object.entries(found)) {
		const values = all.flatMap((f) => "missing" in f ? [] : [f.value]);
		const gone = all.find((f) => "missing" in f);
		if (gone !== void 0 && "missing" in gone) missing.push(`${id}: ${gone.missing}`);
		else numbers[id] = values;
	}
	if (missing.length > 0) return {
		status: "failed",
		reason: missing.join("; "),
		numbers
	};
	const broken = Object.entries(numbers).find(([, values]) => !values.every(Number.isFinite));
	if (broken !== void 0) return {
		status: "diverged",
		reason: `${broken[0]} is ${broken[1].join(", ")}`,
		numbers
	};
	return {
		status: "ok",
		numbers
	};
}
/** How it ended, unless it ended well. */
function describeEnd(ended) {
	switch (ended.kind) {
		case "exited": return ended.code === 0 ? void 0 : `the program ended with exit code ${ended.code}`;
		case "killed": return `the program was ended by ${ended.signal}`;
		case "not started": return `the program cannot be started: ${ended.why}`;
		case "too long": return `the program was not done after ${ended.seconds} s, its time limit`;
		case "too much memory": return `the program used ${(ended.bytes / 2 ** 30).toFixed(1)} GiB of memory, more than its limit`;
		case "stopped": return "the program was stopped";
	}
}
const lastLine = (text) => {
	const line = text.trimEnd().split("\n").at(-1)?.trim();
	return line === void 0 || line === "" ? "" : `: ${line.slice(0, 500)}`;
};
/** The lines that are whole; a program that was killed may have left half of one. */
function readEvents(file) {
	if (!existsSync(file)) return [];
	return readFileSync(file, "utf8").split("\n").flatMap((line) => {
		try {
			return line === "" ? [] : [JSON.parse(line)];
		} catch {
			return [];
		}
	});
}
/** The beginning and the end of a text that may be endless. */
var Kept = class {
	#head = "";
	#tail = "";
	#dropped = 0;
	add(text) {
		const room = Math.max(0, keptBytes - this.#head.length);
		this.#head += text.slice(0, room);
		this.#tail += text.slice(room);
		if (this.#tail.length > 2 * keptBytes) {
			this.#dropped += this.#tail.length - keptBytes;
			this.#tail = this.#tail.slice(-524288);
		}
	}
	text() {
		const gap = this.#dropped > 0 ? `\n… ${this.#dropped} characters left out …\n` : "";
		return this.#head + gap + this.#tail;
	}
};
// src/train/program/train.ts
/** The seed whose run is done twice, so that a report can say whether a seed decides the numbers. */
const repeatedSeed = (run) => run.seed === 1;
/**
* Runs a program for a seed, and what it gave as the outcome of a run. The first seed is run a second time: that the numbers come
* out again is tested, and not promised.
*/
async function trainProgram(run, training) {
	const { experiment, seed } = run;
	if (training.programs === void 0) throw new Error(`${experiment.id} is a program, and there is no folder for its runs`);
	const name = `${experiment.problem.id}.${experiment.variant.id}.${seed}`;
	const once = (folder) => runProgram({
		program: experiment.variant.program,
		better: Object.fromEntries((experiment.problem.metrics ?? []).map((m) => [m.id, m.better])),
		seed,
		folder: path.join(training.programs ?? "", folder),
		environment: training.environment,
		signal: training.signal,
		onLine: (line) => training.onSaid?.(run, line)
	});
	const first = await once(name);
	if (first.status === "failed" || !repeatedSeed(run) || training.signal?.aborted) return outcomeOf$1(experiment, first);
	const second = await once(`${name}.again`);
	return {
		...outcomeOf$1(experiment, first),
		again: numsOf(second)
	};
}
const numsOf = ({ numbers }) => Object.fromEntries(Object.entries(numbers).map(([id, values]) => [id, values.map(toNum)]));
function outcomeOf$1({ problem }, outcome) {
	const nums = Object.entries(numsOf(outcome));
	const isMetric = (id) => problem.metrics?.some((m) => m.id === id) === true;
	const own = ownSeeds(outcome.left.events);
	const seeded = seededLibraries(outcome.left.events);
	return {
		status: outcome.status,
		...outcome.reason !== void 0 && { reason: outcome.reason },
		predictions: Object.fromEntries(nums.filter(([id]) => !isMetric(id))),
		metrics: Object.fromEntries(nums.flatMap(([id, values]) => isMetric(id) ? [[id, values[0] ?? "NaN"]] : [])),
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
			train: outcome.seconds
		},
		...own.length > 0 && { ownSeeds: own },
		...seeded.length > 0 && { seeded }
	};
}
// src/train/queue.ts
/**
* Hands runs to workers. A worker keeps the experiment it has compiled as long as seeds of it wait; a free
* one takes the experiment with the most work left that nobody trains, and only then helps another.
*/
var RunQueue = class {
	#groups = /* @__PURE__ */ new Map();
	constructor(runs) {
		for (const run of runs) this.again(run);
	}
	again(run) {
		const hash = run.experiment.hash;
		const group = this.#groups.get(hash) ?? {
			hash,
			cost: run.cost,
			waiting: [],
			workers: 0
		};
		group.waiting.push(run);
		this.#groups.set(hash, group);
	}
	get size() {
		let n = 0;
		for (const group of this.#groups.values()) n += group.waiting.length;
		return n;
	}
	next(holding) {
		const held = holding === void 0 ? void 0 : this.#groups.get(holding);
		if (held !== void 0 && held.waiting.length > 0) return held.waiting.shift();
		if (held !== void 0) held.workers--;
		const waiting = [...this.#groups.values()].filter((g) => g.waiting.length > 0);
		const work = (g) => g.cost * g.waiting.length;
		waiting.sort((a, b) => Math.min(a.workers, 1) - Math.min(b.workers, 1) || work(b) / (b.workers + 1) - work(a) / (a.workers + 1));
		const group = waiting[0];
		if (group === void 0) return void 0;
		group.workers++;
		return group.waiting.shift();
	}
};
// src/train/slots.ts
/** Cores that runs share: a run takes all that it needs at once, in the order in which runs asked. */
var Slots = class {
	#free;
	#waiting = [];
	constructor(count) {
		this.#free = count;
	}
	/** Waits for so many; there must not be more asked for than there are in all. */
	take(count) {
		return new Promise((resolve) => {
			this.#waiting.push({
				count,
				go: resolve
			});
			this.#serve();
		});
	}
	give(count) {
		this.#free += count;
		this.#serve();
	}
	#serve() {
		for (let first = this.#waiting[0]; first !== void 0 && first.count <= this.#free; first = this.#waiting[0]) {
			this.#waiting.shift();
			this.#free -= first.count;
			first.go();
		}
	}
};
// src/train/pool.ts
const attempts = 2;
/**
* Trains runs in worker processes. A run whose worker dies or hangs is tried once more in a new worker and
* then counts as failed, with the reason; the rest goes on.
*/
async function trainRuns(runs, options) {
	const source = "next" in runs ? runs : new RunQueue(runs);
	const tries = /* @__PURE__ */ new Map();
	const children = /* @__PURE__ */ new Set();
	let busy = 0;
	const waiting = [];
	const wake = () => {
		for (const resolve of waiting.splice(0)) resolve();
	};
	const { signal } = options;
	let { environment } = options;
	removeAbandonedProgramFolders(options.environment);
	const jobs = Math.max(1, "next" in runs ? options.jobs : Math.min(options.jobs, runs.length));
	const slots = new Slots(Math.max(1, options.jobs));
	const abort = () => {
		for (const child of children) child.kill("was stopped");
	};
	signal?.addEventListener("abort", abort);
	const start = () => {
		const events = {
			progress: (run, epoch) => options.onProgress?.(run, epoch),
			compiling: (run, seconds) => options.onCompiling?.(run, seconds),
			line: (line) => options.onLine?.(line),
			audit: (run, audit) => options.onAudit?.(run, audit)
		};
		const silence = options.silence ?? 300;
		const { standby } = options;
		const child = (standby?.environment === environment ? standby.take(silence, events) : void 0) ?? new Child(environment, silence, events, options.script, options.cores);
		children.add(child);
		child.exited.then(() => children.delete(child));
		return child;
	};
	const work = async () => {
		let child;
		let holding;
		try {
			while (!signal?.aborted) {
				const run = source.next(holding);
				holding = run?.experiment.hash;
				if (run === void 0) {
					if (busy === 0) return;
					await new Promise((resolve) => waiting.push(resolve));
					continue;
				}
				busy++;
				const { experiment } = run;
				const program = isProgram(experiment);
				const held = Math.min(Math.max(1, options.jobs), program ? experiment.variant.program.cores : 1);
				await slots.take(held);
				let outcome;
				try {
					if (signal?.aborted) return;
					if (isNative(experiment) && (child === void 0 || child.gone)) child = start();
					options.onStart?.(run);
					if (isImported(experiment)) outcome = importedOutcome(experiment, run.seed);
					else if (program) outcome = await trainProgram({
						...run,
						experiment
					}, options);
					else {
						child ??= start();
						outcome = await child.train({
							...run,
							experiment
						});
					}
				} finally {
					busy--;
					slots.give(held);
				}
				if (signal?.aborted) return;
				const tried = (tries.get(run.key) ?? 0) + 1;
				tries.set(run.key, tried);
				if (outcome.status === "failed" && tried < attempts) {
					options.onRetry?.(run, outcome.reason ?? "for no reason given");
					environment = withoutFullCache(environment, (line) => options.onLine?.(line));
					source.again(run);
					wake();
					await child?.stop();
					continue;
				}
				options.onDone(run, outcome);
				wake();
			}
		} finally {
			wake();
			await child?.stop();
		}
	};
	try {
		await Promise.all(Array.from({ length: jobs }, work));
	} finally {
		signal?.removeEventListener("abort", abort);
		await Promise.all([...children].map((c) => c.stop()));
	}
}
// src/train/types.ts
/**
* The names that a run's streams of random numbers are derived from. Each fold draws its own weights, orders and masks; its name
* is none that a variant may have.
*/
function runNames({ suite, experiment, seed, fold }) {
	const names = {
		suite,
		problem: experiment.problem.id,
		variant: experiment.variant.id,
		...experiment.streams,
		seed
	};
	return fold === void 0 ? names : {
		...names,
		variant: `${names.variant}/fold-${fold}`
	};
}
// src/train/run-data.ts
/** The data that were made last: the worker and the engine both ask for a run's, and a stream is opened once. */
let last;
/** @param fold from 1 */
function dataOf(recipe, run, fold) {
	const names = JSON.stringify([
		run.suite,
		run.problem,
		run.seed
	]);
	if (last?.recipe !== recipe || last.names !== names) last = {
		recipe,
		names,
		data: makeFolds(recipe, dataStreams(run), dataStreams(run, 1))
	};
	return last.data[fold - 1];
}
/** The problem as the suite has it, of one with a run's own data: what its probes ask is scaled from there. */
const written = /* @__PURE__ */ new WeakMap();
/**
* The run with the data that its seed draws, scaled for the model; the same run where no seed decides anything of them. Of a run
* that has its own data already, or those of another seed, it is the same.
*
* @throws Error that says what of the data cannot be made
*/
function withOwnData(run) {
	const given = run.experiment.problem;
	if (given.recipe === void 0) return run;
	const problem = written.get(given) ?? given;
	const { scaler, ...data } = dataOf(given.recipe, runNames(run), run.fold ?? 1);
	const { sampleWeight } = problem.validation ?? {};
	const validation = data.validation && sampleWeight && {
		...data.validation,
		sampleWeight
	};
	const probes = scaler ? problem.probes.map((p) => ({
		...p,
		input: applyScaler(scaler, p.input)
	})) : problem.probes;
	const own = {
		...problem,
		...data,
		...validation && { validation },
		probes
	};
	written.set(own, problem);
	return {
		...run,
		experiment: {
			...run.experiment,
			problem: own
		}
	};
}
/** The training data of an epoch, from 1, where each epoch has its own; undefined where they are the run's. */
function epochData(run, epoch) {
	const { recipe } = run.experiment.problem;
	if (recipe?.each !== "epoch" || epoch === 1) return void 0;
	return makeEpochData(recipe, dataStreams(runNames(run), epoch));
}
/** What a program is compiled for: it is another one for data of other shapes. */
function shapesOf({ problem }) {
	const { inputs, targets, validation } = problem;
	return JSON.stringify([
		inputs,
		targets,
		validation?.inputs
	].map((array) => array?.shape));
}
// src/train/weighting.ts
/**
* Losses, one per sample [batch], times the weights of the samples. A batch's loss is then their mean: the sum of the
* weighted losses by the number of samples, not by the sum of the weights (reduction sum_over_batch_size,
* keras/src/losses/loss.py).
*/
const weightLosses = (tf, losses, weights) => weights === void 0 ? losses : tf.mul(losses, weights);
/**
* The weight of each sample by its class: that of the greatest of several targets, and otherwise the target as a whole
* number (class_weight_to_sample_weights, keras/src/trainers/data_adapters/data_adapter_utils.py).
*/
function classWeights({ targets: { shape, values } }, { classWeight }) {
	if (classWeight === void 0) return void 0;
	const width = shape.at(-1) ?? 1;
	const samples = shape[0] ?? 0;
	return Array.from({ length: samples }, (_, i) => {
		const row = Array.from(values.slice(i * width, (i + 1) * width));
		const target = width > 1 ? row.indexOf(Math.max(...row)) : roundHalfEven(row[0] ?? 0);
		return classWeight[String(target)] ?? 1;
	});
}
/** The weights of the samples that are trained on, where the suite gives each a weight: those of their rows of the data. */
const weightsOfRows = ({ sampleWeight }, { rows }) => sampleWeight && rows ? rows.map((row) => sampleWeight[row]) : sampleWeight;
/** As NumPy rounds. */
function roundHalfEven(value) {
	const below = Math.floor(value);
	if (value - below !== .5) return Math.round(value);
	return below % 2 === 0 ? below : below + 1;
}
// src/train/proof.ts
/** What an engine may differ by, in float32 and in another order of sums. Adam makes much of the smallest gradients. */
const allowed = {
	loss: 1e-4,
	weights: .001
};
/** The steps as a training of whole epochs: its samples, and the order of each epoch. */
function asEpochs({ experiment: given, order, held }) {
	const { experiment } = withOwnData({
		suite: "proof",
		experiment: held === void 0 ? given : heldOut(given, held),
		seed: 1
	});
	const { problem, variant } = experiment;
	const samples = problem.inputs.shape[0] ?? 0;
	const trained = Math.floor(samples * (1 - variant.training.validationSplit));
	const each = Math.ceil(trained / variant.training.batchSize);
	const whole = order.length >= each;
	const rows = whole ? Array.from({ length: trained }, (_, i) => i) : order.flat();
	const orders = whole ? Array.from({ length: order.length / each }, (_, e) => order.slice(e * each, (e + 1) * each).flat()) : [rows.map((_, i) => i)];
	const { validation: _, recipe: __, rows: ___, ...training } = problem;
	const sampleWeight = weightsOfRows(variant, problem);
	const { start: ____, ...drawn } = variant;
	return {
		orders,
		experiment: {
			...experiment,
			problem: {
				...training,
				inputs: rowsOf(problem.inputs, rows),
				targets: rowsOf(problem.targets, rows),
				probes: []
			},
			variant: {
				...drawn,
				layers: variant.layers.map((layer, i) => i === 0 ? adapted(layer, problem.inputs) : silent(layer)),
				training: {
					...stepsAlone(variant.training),
					validationSplit: 0,
					epochs: orders.length
				},
				...sampleWeight && { sampleWeight: rows.map((row) => sampleWeight[row] ?? 0) }
			}
		}
	};
}
/** The experiment with these samples held out, in the place of those that a seed would take. */
function heldOut(experiment, held) {
	const { recipe, ...problem } = experiment.problem;
	if (recipe === void 0) return experiment;
	const split = { rows: [...held] };
	return {
		...experiment,
		problem: {
			...problem,
			recipe: {
				...recipe,
				evaluation: { split }
			}
		}
	};
}
/**
* The settings of a training that decide its single steps: the recorder has no callbacks. A schedule of epochs is one,
* and those of Keras' own optimizers are none.
*/
function stepsAlone(training) {
	const { earlyStopping: _, bestCheckpoint: __, reduceOnPlateau: ___, optimizer, ...rest } = training;
	const { schedule, ...constant } = optimizer;
	return {
		...rest,
		optimizer: schedule !== void 0 && "epochs" in schedule ? constant : optimizer
	};
}
function rowsOf({ shape, values }, rows) {
	const width = values.length / (shape[0] ?? 1);
	const out = new Float64Array(rows.length * width);
	rows.forEach((row, i) => {
		for (let k = 0; k < width; k++) out[i * width + k] = values[row * width + k] ?? 0;
	});
	return {
		shape: [rows.length, ...shape.slice(1)],
		values: out
	};
}
/** A first layer that has the moments of all inputs, of which the steps have a part only. */
function adapted(layer, { shape, values }) {
	if (layer.kind !== "normalization" || layer.options.mean !== void 0) return silent(layer);
	const width = shape.at(-1) ?? 1;
	const rows = values.length / width;
	const columns = Array.from({ length: width }, (_, c) => Array.from({ length: rows }, (_, r) => values[r * width + c] ?? 0));
	const mean = columns.map((column) => column.reduce((a, b) => a + b, 0) / rows);
	const variance = columns.map((column, c) => column.reduce((sum, v) => sum + (v - (mean[c] ?? 0)) ** 2, 0) / rows);
	return {
		...layer,
		options: {
			...layer.options,
			mean,
			variance
		}
	};
}
/** A layer without its randomness, as the recorder has silenced it. */
function silent(layer) {
	if (layer.kind.startsWith("random")) return {
		kind: "activation",
		options: { activation: "linear" }
	};
	const walk = (value, key) => {
		if (typeof value === "number") return /^(rate|stddev|dropout|recurrentDropout)$/.test(key) ? 0 : value;
		if (key.endsWith("Constraint")) return value;
		if (Array.isArray(value) || typeof value !== "object" || value === null) return value;
		return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]));
	};
	return walk(layer, "");
}
/**
* Repeats steps in both engines, in a process of its own.
*
* @returns how far each is from them, or why they cannot be repeated
*/
function repeatSteps(steps, runtime, env) {
	const script = besideFile("repeat-steps", import.meta.url, "ts");
	const args = script.endsWith(".ts") ? [
		"--import",
		import.meta.resolve("tsx"),
		script
	] : [script];
	const numbers = (array) => ({
		shape: array.shape,
		values: Array.from(array.values)
	});
	const epochs = asEpochs(steps);
	const { problem } = epochs.experiment;
	const message = {
		...steps,
		orders: epochs.orders,
		experiment: {
			...epochs.experiment,
			problem: {
				...problem,
				inputs: numbers(problem.inputs),
				targets: numbers(problem.targets),
				evaluation: void 0,
				metrics: void 0
			}
		},
		start: steps.start.map(numbers),
		end: steps.end.map(numbers)
	};
	return new Promise((resolve) => {
		execFile(process.execPath, args, {
			env: nativeEnvironment(runtime, env),
			timeout: 3e5,
			maxBuffer: 67108864
		}, (error, stdout, stderr) => {
			try {
				resolve(JSON.parse(stdout));
			} catch {
				resolve(`${error?.message.split("\n")[0] ?? "no answer"}; ${stderr.trim().split("\n").slice(-3).join(" | ")}`);
			}
		}).stdin?.end(JSON.stringify(message));
	});
}
// src/train/standby.ts
/**
* Worker processes that are started before it is known what they are to train. Each loads its own code meanwhile, which
* takes as long as looking at the native library; nothing of that is loaded before the first run comes.
*/
var Standby = class {
	/** Variables that the processes were started with. */
	environment;
	#waiting;
	/** @param script what they run; the worker but in tests */
	constructor(count, environment, script) {
		this.environment = environment;
		const nobody = {
			progress: () => {},
			line: () => {}
		};
		this.#waiting = Array.from({ length: count }, () => new Child(environment, 0, nobody, script));
	}
	/** One of them, which is the caller's from now on; undefined when there is none any more. */
	take(silence, events) {
		const child = this.#waiting.shift();
		if (child === void 0) return void 0;
		if (child.gone) return this.take(silence, events);
		child.report(silence, events);
		return child;
	}
	/** Ends those that nobody has taken. */
	async stop() {
		await Promise.all(this.#waiting.splice(0).map((child) => child.stop()));
	}
};
// src/train/callbacks.ts
const watchedValue = ({ monitor = "valLoss", output }, { loss, validation, metrics }) => {
	if (monitoredMetric(monitor) !== void 0) return metrics?.[watchedKey({
		monitor,
		output
	})];
	return monitor === "loss" ? loss : validation;
};
/** Whether a value is better than another by more than `delta` (keras/src/callbacks/monitor_callback.py). */
function isBetter({ monitor = "valLoss", mode }, delta, value, than) {
	if (than === void 0) return true;
	return (mode ?? (monitorDirection(monitor) === "lower" ? "min" : "max")) === "min" ? value + delta < than : value - delta > than;
}
/** Follows one training epoch by epoch and says what becomes of it. */
var Callbacks = class Callbacks {
	#stopping;
	#checkpoint;
	#plateau;
	#epoch = 0;
	#best;
	constructor({ earlyStopping, bestCheckpoint, reduceOnPlateau, optimizer }) {
		this.#stopping = earlyStopping && new Stopping(earlyStopping);
		this.#checkpoint = bestCheckpoint && new Checkpoint(bestCheckpoint);
		this.#plateau = reduceOnPlateau && new Plateau(reduceOnPlateau, optimizer.learningRate);
	}
	/** Whether a training has to be followed at all. */
	static of(training) {
		return decidesItself(training) ? new Callbacks(training) : void 0;
	}
	after(values) {
		this.#epoch++;
		const stopping = this.#stopping?.after(this.#epoch, values);
		const better = this.#checkpoint?.after(values);
		const rate = this.#plateau?.after(values);
		const keep = this.#checkpoint === void 0 ? stopping?.keep ?? false : better ?? false;
		const value = watchedValue(this.#checkpoint?.options ?? this.#stopping?.options ?? {}, values);
		if (keep && value !== void 0) this.#best = {
			epoch: this.#epoch,
			value
		};
		return {
			keep,
			stop: stopping?.stop ?? false,
			...rate !== void 0 && { rate }
		};
	}
	/** The epoch whose weights are the final ones; undefined when they are the last. */
	get best() {
		return this.#best?.epoch;
	}
	/** Whether there are weights to go back to that gave a finite loss. */
	get recovers() {
		return Number.isFinite(this.#best?.value ?? NaN);
	}
};
/**
* How a training went that was followed; undefined when it was not.
*
* @param end whether it ended at a loss that is not finite, or because it was told to stop
*/
function courseOf(callbacks, epochs, { diverged, stopped }) {
	if (callbacks === void 0) return void 0;
	const best = diverged && !callbacks.recovers ? void 0 : callbacks.best;
	return {
		epochs,
		...best !== void 0 && { best },
		...diverged ? { stopped: "not finite" } : stopped && { stopped: "earlyStopping" }
	};
}
/**
* What a training counts as. One that ended at a loss which is not finite has not diverged when it goes back to weights of
* an epoch before: nothing that comes after such a loss is better, so in Keras too these would be the final ones.
*/
function statusOf(diverged, course) {
	return diverged === void 0 || course?.best !== void 0 ? { status: "ok" } : {
		status: "diverged",
		epoch: diverged
	};
}
/** Whether a training's own losses decide how it goes on, or which of its weights are the final ones. */
const decidesItself = ({ earlyStopping, bestCheckpoint, reduceOnPlateau }) => earlyStopping !== void 0 || bestCheckpoint !== void 0 || reduceOnPlateau !== void 0;
/** keras/src/callbacks/early_stopping.py */
var Stopping = class {
	options;
	#wait = 0;
	#best;
	constructor(options) {
		this.options = options;
	}
	after(epoch, values) {
		const { minDelta = 0, patience = 0, baseline, startFromEpoch = 0, restoreBestWeights = false } = this.options;
		const value = watchedValue(this.options, values);
		if (value === void 0 || epoch <= startFromEpoch) return {
			keep: false,
			stop: false
		};
		this.#wait++;
		if (isBetter(this.options, minDelta, value, this.#best)) {
			this.#best = value;
			if (isBetter(this.options, minDelta, value, baseline)) this.#wait = 0;
			return {
				keep: restoreBestWeights,
				stop: false
			};
		}
		return {
			keep: false,
			stop: this.#wait >= patience && epoch > 1
		};
	}
};
/** keras/src/callbacks/model_checkpoint.py */
var Checkpoint = class {
	options;
	#best;
	constructor(options) {
		this.options = options;
	}
	/** @returns whether the epoch is the best so far */
	after(values) {
		const value = watchedValue(this.options, values);
		if (value === void 0 || !isBetter(this.options, 0, value, this.#best)) return false;
		this.#best = value;
		return true;
	}
};
/** keras/src/callbacks/reduce_lr_on_plateau.py */
var Plateau = class {
	#options;
	#rate;
	#wait = 0;
	#cooling = 0;
	#best;
	constructor(options, rate) {
		this.#options = options;
		this.#rate = Math.fround(rate);
	}
	/** @returns the new learning rate, where it changes */
	after(values) {
		const { factor = .1, patience = 10, minDelta = 1e-4, cooldown = 0, minLearningRate = 0 } = this.#options;
		const value = watchedValue(this.#options, values);
		if (value === void 0) return void 0;
		if (this.#cooling > 0) {
			this.#cooling--;
			this.#wait = 0;
		}
		if (isBetter(this.#options, minDelta, value, this.#best)) {
			this.#best = value;
			this.#wait = 0;
			return;
		}
		if (this.#cooling > 0) return void 0;
		this.#wait++;
		if (this.#wait < patience || this.#rate <= Math.fround(minLearningRate)) return void 0;
		this.#rate = Math.fround(Math.max(this.#rate * factor, minLearningRate));
		this.#cooling = cooldown;
		this.#wait = 0;
		return this.#rate;
	}
};
// src/train/descend.ts
/**
* Derives a loss by the weights and lets the optimizer change them, as far as their constraints allow.
*
* @returns the loss before that
*/
function descend(tf, { variables, words, optimizer, constrain }, loss) {
	const { value, grads } = tf.variableGrads(loss, [...variables, ...words.variables]);
	optimizer.applyGradients(words.take(grads));
	constrain();
	return value;
}
// src/train/hash.ts
/** SHA-256 over the weights in order, as little-endian float32. */
function hashWeights(weights) {
	const hash = createHash("sha256");
	for (const weight of weights) {
		const bytes = Buffer.from(weight.buffer, weight.byteOffset, weight.byteLength);
		hash.update(endianness() === "LE" ? bytes : Buffer.from(bytes).swap32());
	}
	return hash.digest("hex");
}
// src/train/predict.ts
/** The model's output for every probe, in the units of the targets, each asked alone so that no probe changes another's bits. */
function predict(tf, model, problem) {
	const { back } = problem;
	return Object.fromEntries(problem.probes.map((probe) => {
		const { id, input } = probe;
		const output = tf.tidy(() => {
			const sample = tf.tensor([...input.values], [1, ...input.shape], "float32");
			return [...model.apply(sample, { training: false }).dataSync()];
		});
		return [id, ownNumbers(model, probe, back ? scaleBack(back, output) : output)];
	}));
}
/** Of all that a model gives for a probe, what the probe is about. */
function ownNumbers(model, { output }, given) {
	const graph = graphModel(model);
	if (output === void 0 || graph?.targets === void 0) return given;
	const at = graph.targets.findIndex(({ name }) => name === output.name);
	const place = portPlaces(graph.outputs.map((shape) => ({ shape })))[at];
	return place === void 0 ? given : given.slice(place.from, place.from + place.size);
}
// src/train/constraints.ts
/** What Keras adds to a norm before it divides by it. */
const epsilon$2 = 1e-7;
/**
* A weight as a constraint leaves it (keras/src/constraints/constraints.py).
*
* @param value of any shape; a norm is taken over the constraint's axes of it
*/
function constrained(tf, value, constraint) {
	const [name, options] = typeof constraint === "string" ? [constraint, {}] : named(constraint);
	if (name === "nonNeg") return tf.maximum(value, 0);
	const { axis = 0, minValue = 0, maxValue = name === "maxNorm" ? 2 : 1, rate = 1 } = options;
	const norms = tf.sqrt(tf.sum(tf.square(value), axis, true));
	const divisor = tf.add(norms, epsilon$2);
	if (name === "unitNorm") return tf.div(value, divisor);
	const within = tf.clipByValue(norms, minValue, maxValue);
	const wanted = rate === 1 ? within : tf.add(tf.mul(within, rate), tf.mul(norms, 1 - rate));
	return tf.mul(value, tf.div(wanted, divisor));
}
function named(constraint) {
	if ("maxNorm" in constraint) return ["maxNorm", constraint.maxNorm];
	if ("unitNorm" in constraint) return ["unitNorm", constraint.unitNorm];
	return ["minMaxNorm", constraint.minMaxNorm];
}
/** What a step of the optimizer ends with: the weights that have a constraint are brought to what it allows. */
function constraintsOf(tf, weights) {
	const bound = weights.flatMap(({ variable, trainable, constraint }) => constraint === void 0 || !trainable ? [] : [{
		variable,
		constraint
	}]);
	return () => {
		for (const { variable, constraint } of bound) {
			const value = variable.read();
			value.assign(tf.tidy(() => constrained(tf, value, constraint)));
		}
	};
}
// src/train/initialise.ts
/** Gives every weight of a model its initial value for the run: the one that is given, or one from a stream of its own. */
function initialise(tf, model, variant, run) {
	for (const weight of modelWeights(model, variant)) {
		const shape = weight.variable.shape;
		const values = weight.start === void 0 ? initialValues(tf, weight, shape, stream(run, "weight", weight.name)) : Float32Array.from(weight.start);
		const value = tf.tensor(values, shape);
		weight.variable.write(value);
		value.dispose();
	}
}
function initialValues(tf, { initializer, forgetUnits }, shape, from) {
	if (forgetUnits === void 0) return draw(tf, initializer, shape, from);
	const bias = new Float32Array(4 * forgetUnits).fill(1);
	bias.set(draw(tf, initializer, [forgetUnits], from), 0);
	bias.set(draw(tf, initializer, [2 * forgetUnits], from), 2 * forgetUnits);
	return bias;
}
/** Standard deviation of a standard normal cut off at ±2, by which Keras widens its truncated normals. */
const truncatedDeviation = .8796256610342398;
/**
* Values of one weight, by the formulas of Keras' initializers (keras/src/initializers/random_initializers.py and
* constant_initializers.py).
*
* @throws Error that names an initializer which no seed reaches
*/
function draw(tf, initializer, shape, from) {
	const scheme = schemeOf(initializer);
	switch (scheme.kind) {
		case "scaling": {
			const [fanIn, fanOut] = fans(shape);
			const fan = scheme.mode === "in" ? fanIn : scheme.mode === "out" ? fanOut : (fanIn + fanOut) / 2;
			const variance = scheme.scale / Math.max(1, fan);
			if (scheme.normal) return truncatedNormal(shape, Math.sqrt(variance) / truncatedDeviation, from);
			const limit = Math.sqrt(3 * variance);
			return uniform(shape, -limit, limit, from);
		}
		case "constant": return new Float32Array(size(shape)).fill(scheme.value);
		case "identity": return identity(shape, scheme.gain);
		case "uniform": return uniform(shape, scheme.low, scheme.high, from);
		case "normal": return filled(shape, () => scheme.mean + scheme.deviation * from.normal());
		case "truncated": return truncatedNormal(shape, scheme.deviation, from, scheme.mean);
		case "orthogonal": return orthogonal(tf, shape, from, scheme.gain);
	}
}
/** Fan in and fan out as Keras' compute_fans has them: a kernel is [...window, in, out]. */
function fans(shape) {
	if (shape.length < 2) return [shape[0] ?? 1, shape[0] ?? 1];
	const window = size(shape.slice(0, -2));
	return [window * shape.at(-2), window * shape.at(-1)];
}
const size = (shape) => shape.reduce((product, d) => product * d, 1);
function filled(shape, next) {
	const values = new Float32Array(size(shape));
	for (let i = 0; i < values.length; i++) values[i] = next();
	return values;
}
/**
* A draw between two bounds. Bounds of ±b have a formula of their own: the general one would give other last bits
* than earlier versions did.
*/
const uniform = (shape, low, high, { uniform }) => low === -high ? filled(shape, () => high * (2 * uniform() - 1)) : filled(shape, () => low + (high - low) * uniform());
function truncatedNormal(shape, deviation, from, mean = 0) {
	return filled(shape, () => {
		for (;;) {
			const value = from.normal();
			if (Math.abs(value) <= 2) return mean + deviation * value;
		}
	});
}
function identity(shape, gain) {
	const [rows, columns] = shape;
	if (shape.length !== 2 || rows === void 0 || columns === void 0) throw new Error(`the initializer "identity" is for a matrix, not for shape [${shape.join(", ")}]`);
	const values = new Float32Array(rows * columns);
	for (let i = 0; i < Math.min(rows, columns); i++) values[i * columns + i] = gain;
	return values;
}
/**
* A matrix with orthonormal columns (rows, if it is wider than tall), uniform over all such matrices: Q of
* a normal matrix, its columns' signs taken from R's diagonal (Mezzadri, Notices of the AMS 54, 2007), laid out
* as in Keras' Orthogonal. TensorFlow's own Qr does the factorisation: tfjs's takes thirty times as long.
*/
function orthogonal(tf, shape, from, gain) {
	if (shape.length < 2) throw new Error(`the initializer "orthogonal" needs two axes or more, not shape [${shape.join(", ")}]`);
	const columns = shape.at(-1);
	const rows = size(shape) / columns;
	const tall = Math.max(rows, columns);
	const narrow = Math.min(rows, columns);
	const backend = tf.backend();
	const { TF_ATTR_BOOL, TF_ATTR_TYPE, TF_FLOAT } = backend.binding;
	const normals = tf.tensor(filled([tall, narrow], from.normal), [tall, narrow]);
	const [qTensor, rTensor] = backend.executeMultipleOutputs("Qr", [{
		name: "full_matrices",
		type: TF_ATTR_BOOL,
		value: false
	}, {
		name: "T",
		type: TF_ATTR_TYPE,
		value: TF_FLOAT
	}], [normals], 2);
	const q = qTensor.dataSync();
	const r = rTensor.dataSync();
	tf.dispose([
		normals,
		qTensor,
		rTensor
	]);
	const values = new Float32Array(tall * narrow);
	for (let column = 0; column < narrow; column++) {
		const sign = Math.sign(r[column * narrow + column]);
		for (let row = 0; row < tall; row++) {
			const to = rows < columns ? column * tall + row : row * narrow + column;
			values[to] = gain * sign * q[row * narrow + column];
		}
	}
	return values;
}
// src/train/losses.ts
/** Keras' epsilon: what logarithms and divisions are kept away from zero by. */
const epsilon$1 = 1e-7;
/**
* Keras' loss of a name: the formulas of keras/src/losses/losses.py of Keras 3, and of the crossentropies in
* keras/src/backend/tensorflow/nn.py. tf.layers has the same names, and other numbers where they matter: it clips the
* output of a softmax or sigmoid that is saturated, and so takes its gradient away.
*
* @param fromLogits a crossentropy is given logits: what goes into the softmax or sigmoid that ends the model
*/
function lossFunction(tf, name, fromLogits) {
	const loss = (fromLogits ? ofLogits$1(tf)[name] : void 0) ?? ofOutputs(tf)[name];
	return (targets, given) => {
		const losses = loss(targets, given);
		return losses.rank < 2 ? losses : tf.mean(tf.reshape(losses, [losses.shape[0], -1]), -1);
	};
}
/** Losses that Keras computes from the logits where it can. */
const crossentropies = [
	"categoricalCrossentropy",
	"sparseCategoricalCrossentropy",
	"binaryCrossentropy"
];
/** Arguments in Keras' order: at a corner the first one of a maximum has the gradient. */
function ofOutputs(tf) {
	const mean = (values) => tf.mean(values, -1);
	const square = (values) => tf.mul(values, values);
	const clip = (values, high) => tf.clipByValue(values, epsilon$1, high);
	const margin = (y, p) => tf.maximum(tf.sub(1, tf.mul(signs(tf, y), p)), 0);
	const logOf = (values) => tf.log(tf.add(tf.maximum(values, epsilon$1), 1));
	const unit = (x) => tf.mul(x, tf.rsqrt(tf.maximum(tf.sum(tf.mul(x, x), -1, true), epsilon$1 * epsilon$1)));
	return {
		meanSquaredError: (y, p) => mean(square(tf.sub(p, y))),
		meanAbsoluteError: (y, p) => mean(tf.abs(tf.sub(y, p))),
		meanAbsolutePercentageError: (y, p) => tf.mul(100, mean(tf.abs(tf.div(tf.sub(y, p), tf.maximum(tf.abs(y), epsilon$1))))),
		meanSquaredLogarithmicError: (y, p) => mean(square(tf.sub(logOf(p), logOf(y)))),
		squaredHinge: (y, p) => mean(square(margin(y, p))),
		hinge: (y, p) => mean(margin(y, p)),
		categoricalHinge: (y, p) => {
			const right = tf.sum(tf.mul(y, p), -1);
			const wrong = tf.max(tf.mul(tf.sub(1, y), p), -1);
			return tf.maximum(tf.add(tf.sub(wrong, right), 1), 0);
		},
		logcosh: (y, p) => {
			const x = tf.sub(p, y);
			return mean(tf.sub(tf.add(x, tf.softplus(tf.mul(x, -2))), Math.LN2));
		},
		categoricalCrossentropy: (y, p) => {
			const shares = tf.div(p, tf.sum(p, -1, true));
			return tf.neg(tf.sum(tf.mul(y, tf.log(clip(shares, .9999999))), -1));
		},
		sparseCategoricalCrossentropy: (y, p) => softmaxCrossentropy(tf, classes(tf, y, p), tf.log(clip(p, .9999999))),
		binaryCrossentropy: (y, p) => {
			const kept = clip(p, .9999999);
			const yes = tf.mul(y, tf.log(kept));
			return mean(tf.neg(tf.add(yes, tf.mul(tf.sub(1, y), tf.log(tf.sub(1, kept))))));
		},
		kullbackLeiblerDivergence: (y, p) => {
			const target = clip(y, 1);
			return tf.sum(tf.mul(target, tf.log(tf.div(target, clip(p, 1)))), -1);
		},
		poisson: (y, p) => mean(tf.sub(p, tf.mul(y, tf.log(tf.add(p, epsilon$1))))),
		cosineProximity: (y, p) => tf.neg(tf.sum(tf.mul(unit(y), unit(p)), -1))
	};
}
function ofLogits$1(tf) {
	return {
		categoricalCrossentropy: (y, logits) => softmaxCrossentropy(tf, y, logits),
		sparseCategoricalCrossentropy: (y, logits) => softmaxCrossentropy(tf, classes(tf, y, logits), logits),
		binaryCrossentropy: (y, logits) => tf.mean(sigmoidCrossentropy(tf, y, logits), -1)
	};
}
/** Keras turns 0 into −1 where all targets of a batch are 0 or 1. */
function signs(tf, y) {
	const binary = tf.all(tf.logicalOr(tf.equal(y, 0), tf.equal(y, 1)));
	return tf.where(binary, tf.sub(tf.mul(y, 2), 1), y);
}
/** Targets [batch, …, 1] that are the class as rows of one 1 and zeros, in the shape of the output. */
function classes(tf, y, { shape }) {
	const indices = tf.cast(tf.reshape(y, [-1]), "int32");
	return tf.reshape(tf.cast(tf.oneHot(indices, shape.at(-1)), "float32"), shape);
}
/**
* tf.nn.softmax_cross_entropy_with_logits: −Σ y · log softmax(z). Its gradient is softmax(z) − y, also where the targets
* of a sample do not add up to 1 (tensorflow/core/kernels/xent_op.h).
*/
function softmaxCrossentropy(tf, y, logits) {
	return tf.customGrad((z, save) => {
		save([z, y]);
		return {
			value: tf.neg(tf.sum(tf.mul(y, tf.logSoftmax(z)), -1)),
			gradFunc: (dy, saved) => {
				const [of, wanted] = saved;
				return tf.mul(tf.reshape(dy, [...dy.shape, 1]), tf.sub(tf.softmax(of), wanted));
			}
		};
	})(logits);
}
/**
* tf.nn.sigmoid_cross_entropy_with_logits: max(z, 0) − z · y + log(1 + exp(−|z|)). Its gradient is sigmoid(z) − y, at zero
* as well, where the pieces have corners.
*/
function sigmoidCrossentropy(tf, y, logits) {
	return tf.customGrad((given, save) => {
		const z = given;
		save([z, y]);
		return {
			value: tf.add(tf.sub(tf.relu(z), tf.mul(z, y)), tf.log1p(tf.exp(tf.neg(tf.abs(z))))),
			gradFunc: (dy, saved) => {
				const [of, wanted] = saved;
				return tf.mul(dy, tf.sub(tf.sigmoid(of), wanted));
			}
		};
	})(logits);
}
// src/train/objective.ts
/**
* A model's loss as Keras computes it: a crossentropy from what goes into the softmax or sigmoid that the model ends with,
* where it does so, and from the output otherwise, clipped to [1e-7, 1 − 1e-7]. Any crossentropy of any of the two
* activations: `_get_logits` in keras/src/backend/tensorflow/nn.py does not look at which it was. Of several outputs it is
* the sum of their losses, each times its weight (keras/src/trainers/compile_utils.py, CompileLoss).
*/
function objective(tf, model, training) {
	const graph = graphModel(model);
	if (graph !== void 0) return ofGraph(tf, graph, training);
	const name = lossOf(training);
	const of = (inTraining) => {
		const ending = crossentropies.includes(name) ? endingActivation(model, inTraining) : void 0;
		return {
			ending,
			losses: lossFunction(tf, name, ending !== void 0)
		};
	};
	const [trained, evaluated] = [of(true), of(false)];
	const pick = (inTraining) => inTraining ? trained : evaluated;
	return {
		forward: (inputs, inTraining) => {
			const { ending } = pick(inTraining);
			const apply = () => model.apply(inputs, { training: inTraining });
			return ending === void 0 ? apply() : ending.leftOut(apply);
		},
		losses: (targets, given, inTraining) => pick(inTraining).losses(targets, given),
		outputs: (given, inTraining) => [predicted(given, pick(inTraining).ending)]
	};
}
function ofGraph(tf, graph, training) {
	const { lossWeights } = training;
	const { targets: ports } = graph;
	const heads = [true, false].map((inTraining) => graph.outputs.map((_, i) => {
		const target = ports?.[i]?.name ?? "";
		const name = lossOf(training, target);
		const ending = crossentropies.includes(name) ? graph.ending(i, inTraining) : void 0;
		return {
			ending,
			losses: lossFunction(tf, name, ending !== void 0),
			weight: lossWeights?.[target] ?? 1
		};
	}));
	const pick = (inTraining) => heads[inTraining ? 0 : 1];
	const parts = (given) => ports === void 0 ? [given] : cut(tf, given, graph.outputs.map((shape) => ({ shape })));
	return {
		forward: (inputs, inTraining) => {
			const given = graph.run(inputs, inTraining).map(({ value, logits }, i) => pick(inTraining)[i]?.ending && logits || value);
			return graph.pack(given);
		},
		losses: (targets, given, inTraining) => {
			const own = pick(inTraining);
			if (ports === void 0) {
				const [head] = own;
				return weighted$1(tf, head.losses(targets, given), head.weight);
			}
			const wanted = cut(tf, targets, ports);
			const found = parts(given);
			return own.map(({ losses, weight }, i) => weighted$1(tf, losses(wanted[i], found[i]), weight)).reduce((sum, part) => tf.add(sum, part));
		},
		outputs: (given, inTraining) => parts(given).map((part, i) => predicted(part, pick(inTraining)[i]?.ending))
	};
}
const predicted = (given, ending) => ending === void 0 ? { value: given } : {
	value: ending.apply(given),
	logits: given
};
const weighted$1 = (tf, losses, weight) => weight === 1 ? losses : tf.mul(losses, weight);
/** Finds the activation that a model's output comes from, behind layers that hand on the very tensor which they are given. */
function endingActivation(model, training) {
	let layer = lastLayer(model);
	while (layer !== void 0 && handsOn(layer, training)) layer = layerBefore(layer);
	if (layer === void 0 || layer.inboundNodes.length > 1) return void 0;
	return activationAtEnd(layer);
}
function layerBefore(layer) {
	const [node] = layer.inboundNodes;
	const [before] = node?.inboundLayers ?? [];
	return before;
}
/** The layer that a model's output comes from, in a model that is a layer of it as well. */
function lastLayer(model) {
	const layer = model.outputs[0]?.sourceLayer;
	return layer !== void 0 && "outputs" in layer ? lastLayer(layer) : layer;
}
// src/train/optimizers/rule.ts
/** A rule from its parts; without `shared` and `counts` it has neither. */
function rule(parts) {
	return {
		shared: {},
		counts: false,
		...parts
	};
}
/**
* 1 − β as Keras' Nadam and Lion have it, which take the difference of two float32: for 0.999 that is 1.3e-5 less than
* 0.001. Adam and the others take it in double precision.
*/
const singleLeft = (beta) => Math.fround(1 - Math.fround(beta));
// src/train/optimizers/adam.ts
/**
* Adam, and by its option `amsgrad` AMSGrad; AdamW is the same with a decay of the weights.
*
* tf.train follows algorithm 1 of Kingma and Ba (2015), m̂ / (√v̂ + ε). Keras has the order of their
* section 2, m · √(1−β₂ᵗ)/(1−β₁ᵗ) / (√v + ε), in which ε weighs 1/√(1−β₂ᵗ) times as much: 3e-6 instead of
* 1e-7 in the first step. Recurrent layers do have gradients as small as that, and part from Keras by them.
*/
function adam({ beta1, beta2, epsilon, amsgrad = false }) {
	return rule({
		slots: {
			m: 0,
			v: 0,
			...amsgrad && { vHat: 0 }
		},
		counts: true,
		begin({ tf, rate, steps }) {
			const left = (beta) => tf.sub(1, tf.pow(beta, steps));
			const alpha = tf.div(tf.mul(tf.sqrt(left(beta2)), rate), left(beta1));
			return (value, gradient, { m, v, vHat }) => {
				m.assign(tf.add(m, tf.mul(tf.sub(gradient, m), 1 - beta1)));
				v.assign(tf.add(v, tf.mul(tf.sub(squared(tf, gradient), v), 1 - beta2)));
				vHat?.assign(tf.maximum(vHat, v));
				value.assign(tf.sub(value, tf.div(tf.mul(m, alpha), tf.add(tf.sqrt(vHat ?? v), epsilon))));
			};
		}
	});
}
function adamax({ beta1, beta2, epsilon }) {
	return rule({
		slots: {
			m: 0,
			u: 0
		},
		counts: true,
		begin({ tf, rate, steps }) {
			const left = tf.sub(1, tf.pow(beta1, steps));
			return (value, gradient, { m, u }) => {
				m.assign(tf.add(m, tf.mul(tf.sub(gradient, m), 1 - beta1)));
				u.assign(tf.maximum(tf.mul(u, beta2), magnitude(tf, gradient)));
				value.assign(tf.sub(value, tf.div(tf.mul(m, rate), tf.mul(tf.add(u, epsilon), left))));
			};
		}
	});
}
/** The decay of the momentum's schedule, μₜ = β₁ · (1 − 0.5 · 0.96ᵗ), is fixed in Keras 3. */
const nadamDecay = .96;
function nadam({ beta1, beta2, epsilon }) {
	return rule({
		slots: {
			m: 0,
			v: 0
		},
		shared: { product: 1 },
		counts: true,
		begin({ tf, rate, steps, shared: { product } }) {
			const mu = tf.mul(tf.sub(1, tf.mul(tf.pow(nadamDecay, steps), .5)), beta1);
			const next = tf.mul(tf.sub(1, tf.mul(tf.pow(nadamDecay, tf.add(steps, 1)), .5)), beta1);
			product.assign(tf.mul(product, mu));
			const ofMoment = tf.div(next, tf.sub(1, tf.mul(product, next)));
			const ofGradient = tf.div(tf.sub(1, mu), tf.sub(1, product));
			const ofSquares = tf.sub(1, tf.pow(beta2, steps));
			return (value, gradient, { m, v }) => {
				m.assign(tf.add(m, tf.mul(tf.sub(gradient, m), singleLeft(beta1))));
				v.assign(tf.add(v, tf.mul(tf.sub(squared(tf, gradient), v), singleLeft(beta2))));
				const mHat = tf.add(tf.mul(m, ofMoment), tf.mul(gradient, ofGradient));
				const root = tf.sqrt(tf.div(v, ofSquares));
				value.assign(tf.sub(value, tf.div(tf.mul(mHat, rate), tf.add(root, epsilon))));
			};
		}
	});
}
// src/train/optimizers/adaptive.ts
/**
* Where it is centred, tf.train subtracts epsilon under the root, √(mean square − (mean² + ε)), which is not a number
* where the gradient is zero. Keras adds it: √(mean square − mean² + ε).
*/
function rmsprop({ rho, momentum, epsilon, centered }) {
	return rule({
		slots: {
			square: 0,
			...centered && { mean: 0 },
			...momentum > 0 && { moment: 0 }
		},
		begin: ({ tf, rate }) => (value, gradient, { square, mean, moment }) => {
			square.assign(tf.add(tf.mul(square, rho), tf.mul(squared(tf, gradient), 1 - rho)));
			mean?.assign(tf.add(tf.mul(mean, rho), tf.mul(gradient, 1 - rho)));
			const spread = mean === void 0 ? square : tf.sub(square, tf.square(mean));
			const step = tf.div(tf.mul(gradient, rate), tf.sqrt(tf.add(spread, epsilon)));
			moment?.assign(tf.add(tf.mul(moment, momentum), step));
			value.assign(tf.sub(value, moment ?? step));
		}
	});
}
function adagrad({ initialAccumulatorValue, epsilon = 1e-7 }) {
	return rule({
		slots: { sum: initialAccumulatorValue },
		begin: ({ tf, rate }) => (value, gradient, { sum }) => {
			sum.assign(tf.add(sum, squared(tf, gradient)));
			value.assign(tf.sub(value, tf.div(tf.mul(gradient, rate), tf.sqrt(tf.add(sum, epsilon)))));
		}
	});
}
/**
* tf.train divides by the mean square of the gradients before this step's is in it; Keras, and the method's
* paper (Zeiler 2012, algorithm 1), by the one after. In the first step that is a factor of hundreds.
*/
function adadelta({ rho, epsilon }) {
	return rule({
		slots: {
			square: 0,
			update: 0
		},
		begin: ({ tf, rate }) => (value, gradient, { square, update }) => {
			const root = (mean) => tf.sqrt(tf.add(mean, epsilon));
			square.assign(tf.add(tf.mul(square, rho), tf.mul(squared(tf, gradient), 1 - rho)));
			const scale = tf.div(root(update), root(square));
			const squares = tf.mul(tf.square(scale), squared(tf, gradient));
			update.assign(tf.add(tf.mul(update, rho), tf.mul(squares, 1 - rho)));
			value.assign(tf.sub(value, tf.mul(tf.mul(scale, gradient), rate)));
		}
	});
}
/** McMahan et al. (2013), algorithm 1. */
function ftrl(options) {
	const { learningRatePower, initialAccumulatorValue, beta } = options;
	const { l1RegularizationStrength: l1, l2RegularizationStrength: l2 } = options;
	const shrinkage = options.l2ShrinkageRegularizationStrength;
	return rule({
		slots: {
			sum: initialAccumulatorValue,
			linear: 0
		},
		begin: ({ tf, rate }) => {
			const smoothing = tf.add(tf.div(beta, tf.mul(rate, 2)), l2);
			return (value, gradient, { sum, linear }) => {
				const power = (of) => tf.pow(of, -learningRatePower);
				const shrunk = tf.add(gradient, tf.mul(value, 2 * shrinkage));
				const grown = tf.add(sum, squared(tf, gradient));
				const moved = tf.div(tf.sub(power(grown), power(sum)), rate);
				linear.assign(tf.add(linear, tf.sub(shrunk, tf.mul(moved, value))));
				const quadratic = tf.add(tf.div(power(grown), rate), tf.mul(smoothing, 2));
				value.assign(tf.div(tf.sub(tf.clipByValue(linear, -l1, l1), linear), quadratic));
				sum.assign(grown);
			};
		}
	});
}
// src/train/optimizers/descent.ts
/** Gradient descent; with momentum by its option, or as tf.train's `momentum`, which is the same. */
function sgd({ momentum = 0, nesterov = false }) {
	return rule({
		slots: { ...momentum > 0 && { velocity: 0 } },
		begin: ({ tf, rate }) => (value, gradient, { velocity }) => {
			const own = tf.mul(gradient, rate);
			if (velocity === void 0) {
				value.assign(tf.sub(value, own));
				return;
			}
			velocity.assign(tf.sub(tf.mul(velocity, momentum), own));
			value.assign(tf.add(value, nesterov ? tf.sub(tf.mul(velocity, momentum), own) : velocity));
		}
	});
}
/** Chen et al. (2023): the sign of a mean of the gradients. */
function lion({ beta1, beta2 }) {
	return rule({
		slots: { m: 0 },
		begin: ({ tf, rate }) => (value, gradient, { m }) => {
			const direction = tf.sign(tf.add(tf.mul(m, beta1), tf.mul(gradient, singleLeft(beta1))));
			value.assign(tf.sub(value, tf.mul(direction, rate)));
			m.assign(tf.add(tf.mul(m, beta2), tf.mul(gradient, singleLeft(beta2))));
		}
	});
}
// src/train/optimizers/gradients.ts
/**
* The gradients of a step, clipped as an optimizer's options want it (Keras 3, `_clip_gradients` in
* keras/src/optimizers/base_optimizer.py).
*/
function clipped(tf, gradients, optimizer) {
	const { clipnorm, clipvalue, globalClipnorm, repeatedWords = "each" } = optimizer;
	const squares = (of) => tf.sum(squared(tf, of));
	if (clipnorm !== void 0) return gradients.map((gradient) => {
		const divisor = tf.maximum(tf.sqrt(squares(gradient)), clipnorm);
		const made = tf.div(tf.mul(gradient, clipnorm), divisor);
		return repeatedWords === "sum" ? made : scaledUses(tf, gradient, made, tf.div(clipnorm, divisor));
	});
	if (globalClipnorm !== void 0) {
		const norm = tf.sqrt(tf.addN(gradients.map(squares)));
		const scale = tf.mul(tf.minimum(tf.div(1, norm), 1 / globalClipnorm), globalClipnorm);
		const whole = tf.add(scale, tf.sub(norm, norm));
		return gradients.map((gradient) => tf.mul(gradient, whole));
	}
	if (clipvalue !== void 0) return gradients.map((gradient) => isClippedByUse(gradient) ? gradient : tf.clipByValue(gradient, -clipvalue, clipvalue));
	return gradients;
}
// src/train/optimizers/schedules.ts
/**
* The learning rate of a step.
*
* @param from the optimizer's own rate, from which the schedule goes on
* @param steps made before this one, a float
* @param stepsPerEpoch batches in an epoch
*/
function scheduledRate(tf, schedule, from, steps, stepsPerEpoch) {
	/** Whole multiples of `of` among the steps made. The half keeps a rounded quotient away from a whole number. */
	const whole = (of) => tf.floor(tf.div(Number.isInteger(of) ? tf.add(steps, .5) : steps, of));
	const share = (of, staircase) => staircase ? whole(of) : tf.div(steps, of);
	if ("exponentialDecay" in schedule) {
		const { decaySteps, decayRate, staircase } = schedule.exponentialDecay;
		return tf.mul(tf.pow(tf.scalar(decayRate), share(decaySteps, staircase)), from);
	}
	if ("inverseTimeDecay" in schedule) {
		const { decaySteps, decayRate, staircase } = schedule.inverseTimeDecay;
		return tf.div(from, tf.add(tf.mul(share(decaySteps, staircase), decayRate), 1));
	}
	if ("polynomialDecay" in schedule) {
		const { decaySteps, endLearningRate = 1e-4, power = 1, cycle = false } = schedule.polynomialDecay;
		const length = cycle ? tf.mul(tf.maximum(tf.ceil(tf.div(tf.sub(steps, .5), decaySteps)), 1), decaySteps) : tf.scalar(decaySteps);
		const gone = tf.div(cycle ? steps : tf.minimum(steps, decaySteps), length);
		const left = tf.maximum(tf.sub(1, gone), 0);
		return tf.add(tf.mul(tf.pow(left, tf.scalar(power)), from - endLearningRate), endLearningRate);
	}
	if ("cosineDecay" in schedule) {
		const { decaySteps, alpha = 0, warmupTarget, warmupSteps = 0 } = schedule.cosineDecay;
		const falling = (after, height) => tf.mul(cosine$1(tf, tf.div(tf.minimum(after, decaySteps), decaySteps), alpha), height);
		if (warmupTarget === void 0) return falling(steps, from);
		const warm = tf.add(tf.mul(tf.div(steps, Math.max(warmupSteps, 1)), warmupTarget - from), from);
		const cold = falling(tf.maximum(tf.sub(steps, warmupSteps), 0), warmupTarget);
		return tf.where(tf.less(steps, warmupSteps), warm, cold);
	}
	if ("cosineDecayRestarts" in schedule) {
		const { firstDecaySteps, tMul = 2, mMul = 1, alpha = 0 } = schedule.cosineDecayRestarts;
		const gone = tf.div(steps, firstDecaySteps);
		const restarts = tMul === 1 ? whole(firstDecaySteps) : passed(tf, steps, firstDecaySteps, tMul);
		const stretch = tf.pow(tf.scalar(tMul), restarts);
		const before = tMul === 1 ? restarts : tf.div(tf.sub(stretch, 1), tMul - 1);
		const within = tf.div(tf.sub(gone, before), tMul === 1 ? tf.scalar(1) : stretch);
		return tf.mul(cosine$1(tf, within, alpha, tf.pow(tf.scalar(mMul), restarts)), from);
	}
	if ("piecewiseConstantDecay" in schedule) {
		const { boundaries, values } = schedule.piecewiseConstantDecay;
		return boundaries.reduce((rate, boundary, i) => tf.where(tf.greater(steps, boundary), tf.scalar(Number(values[i])), rate), tf.scalar(from));
	}
	const { rates } = schedule.epochs;
	const epoch = tf.minimum(whole(stepsPerEpoch), rates.length - 1);
	const places = tf.tensor1d(rates.map((_, i) => i));
	return tf.sum(tf.mul(tf.tensor1d(rates), tf.cast(tf.equal(places, epoch), "float32")));
}
/** As far as a float32 counts steps one by one, and more restarts than that no schedule is given for. */
const mostSteps = 2 ** 24;
const mostRestarts = 1e4;
/**
* How many cycles are over: their lengths are a geometric series. Its sums are taken in double precision, since the logarithm
* that Keras takes of a step is next to a whole number at each of them.
*/
function passed(tf, steps, first, tMul) {
	const ends = [];
	for (let end = first, length = first; end < mostSteps && ends.length < mostRestarts;) {
		ends.push(Math.ceil(end * (1 - 1e-12)));
		length *= tMul;
		end += length;
	}
	if (ends.length === 0) return tf.zerosLike(steps);
	return tf.sum(tf.cast(tf.greaterEqual(steps, tf.tensor1d(ends)), "float32"));
}
/** Half a cosine from `height` down to `alpha`. */
function cosine$1(tf, gone, alpha, height = 1) {
	const down = tf.mul(tf.mul(tf.add(tf.cos(tf.mul(gone, Math.PI)), 1), .5), height);
	return tf.add(tf.mul(down, 1 - alpha), alpha);
}
// src/train/optimizers/index.ts
/**
* The optimizer that a suite describes, with Keras' updates. tf.train's own optimizers are not used: three of them train
* otherwise than Keras, and none has Keras' options.
*/
function makeOptimizer(tf, optimizer, options = { stepsPerEpoch: 1 }) {
	const by = (rule) => stepOptimizer(tf, optimizer, rule, options);
	switch (optimizer.name) {
		case "adam":
		case "adamw": return by(adam(optimizer));
		case "adamax": return by(adamax(optimizer));
		case "nadam": return by(nadam(optimizer));
		case "sgd":
		case "momentum": return by(sgd(optimizer));
		case "lion": return by(lion(optimizer));
		case "rmsprop": return by(rmsprop(optimizer));
		case "adagrad": return by(adagrad(optimizer));
		case "adadelta": return by(adadelta(optimizer));
		case "ftrl": return by(ftrl(optimizer));
	}
}
/** What an optimizer, and the clipping before it, does with each use of a word. */
function wordRule(optimizer) {
	const { name, clipnorm, globalClipnorm, clipvalue, repeatedWords = "each" } = optimizer;
	const norm = clipnorm !== void 0 || globalClipnorm !== void 0 ? ["squares"] : [];
	const own = repeatedWords === "sum" || globalClipnorm !== void 0 ? [] : ownMeasures(name);
	const measures = [.../* @__PURE__ */ new Set([...norm, ...own])];
	return measures.length === 0 && clipvalue === void 0 ? void 0 : {
		measures,
		clip: clipvalue
	};
}
function ownMeasures(name) {
	if (name === "adamax") return ["sizes"];
	return [
		"sgd",
		"momentum",
		"lion"
	].includes(name) ? [] : ["squares"];
}
/** Clips the gradients, lets the weights decay, and lets each go its step, in Keras' order. */
function stepOptimizer(tf, optimizer, rule, { stepsPerEpoch, adjustable = false }) {
	const { decay = 0, schedule, weightDecay = 0, learningRate } = optimizer;
	const counts = rule.counts || decay > 0 || schedule !== void 0;
	const variable = (shape, start) => tf.tidy(() => tf.variable(tf.fill(shape, start), false));
	/** Object.entries and Object.fromEntries forget the names; `Variables` says them again. */
	const variables = (starts, make) => Object.fromEntries(Object.entries(starts).map(([name, start]) => [name, make(name, start)]));
	const steps = variable([], 0);
	const adjusted = adjustable ? variable([], learningRate) : void 0;
	const rateNow = () => {
		if (adjusted !== void 0) return adjusted;
		if (schedule !== void 0) return scheduledRate(tf, schedule, learningRate, steps, stepsPerEpoch);
		return decay > 0 ? decayed(tf, learningRate, decay, steps) : learningRate;
	};
	const shared = variables(rule.shared, (_, start) => variable([], start));
	/** By slot, the variables of the weights by their places. */
	const slots = new Map(Object.keys(rule.slots).map((name) => [name, /* @__PURE__ */ new Map()]));
	const slotsOf = (place, value) => variables(rule.slots, (name, start) => {
		const made = slots.get(name)?.get(place) ?? variable(value.shape, start);
		slots.get(name)?.set(place, made);
		return made;
	});
	const state = () => [
		...counts ? [steps] : [],
		...Object.values(shared),
		...[...slots.values()].flatMap((made) => [...made].sort(([a], [b]) => a - b).map(([, slot]) => slot))
	];
	return {
		state,
		rate: adjusted,
		applyGradients(gradients) {
			tf.tidy(() => {
				const entries = Object.entries(gradients).flatMap(([name, gradient], place) => {
					const value = tf.engine().registeredVariables[name];
					return gradient === null || value === void 0 ? [] : [{
						place,
						value,
						gradient
					}];
				});
				const rate = rateNow();
				if (counts) steps.assign(tf.add(steps, 1));
				const update = rule.begin({
					tf,
					rate,
					steps,
					shared
				});
				clipped(tf, entries.map(({ gradient }) => gradient), optimizer).forEach((gradient, i) => {
					const entry = entries[i];
					if (entry === void 0) return;
					const { place, value } = entry;
					if (weightDecay > 0) value.assign(tf.sub(value, tf.mul(tf.mul(value, weightDecay), rate)));
					update(value, gradient, slotsOf(place, value));
				});
			});
		},
		dispose: () => tf.dispose([
			steps,
			...adjusted ? [adjusted] : [],
			...state()
		])
	};
}
/** The `decay` of Keras' optimizers up to 2.10: learningRate / (1 + decay · steps made before this one). */
const decayed = (tf, learningRate, decay, steps) => tf.div(learningRate, tf.add(tf.mul(steps, decay), 1));
// src/train/penalties.ts
/**
* @param watched layers of the model, those within wrappers included
* @param weights of the model
*/
function penaltiesOf(tf, watched, weights) {
	const noted = [];
	let noting = false;
	for (const { layer, regularizer } of watched) note(layer, (output) => {
		if (noting) noted.push(tf.keep(perSample(tf, output, regularizer)));
	});
	const forget = () => tf.dispose(noted.splice(0));
	return {
		dispose: forget,
		noting: (objective) => ({
			...objective,
			forward(inputs, training) {
				forget();
				noting = true;
				try {
					return objective.forward(inputs, training);
				} finally {
					noting = false;
				}
			}
		}),
		withActivity(losses, from = 0) {
			const [samples] = losses.shape;
			return noted.reduce((sum, cost) => tf.add(sum, tf.slice(cost, from, samples)), losses);
		},
		withWeights: (loss) => weights.reduce((sum, { variable, trainable, regularizer }) => regularizer === void 0 || !trainable ? sum : tf.add(sum, tf.sum(penalty(tf, variable.read(), regularizer))), loss)
	};
}
/** l1 · |x| + l2 · x², number by number (keras/src/regularizers/regularizers.py). */
function penalty(tf, values, { l1 = 0, l2 = 0 }) {
	const [sizes, squares] = [() => tf.mul(tf.abs(values), l1), () => tf.mul(tf.square(values), l2)];
	if (l1 === 0) return squares();
	return l2 === 0 ? sizes() : tf.add(sizes(), squares());
}
/** What each sample of an output costs, [samples]. */
function perSample(tf, output, regularizer) {
	const [samples] = output.shape;
	return tf.sum(tf.reshape(penalty(tf, output, regularizer), [samples, -1]), 1);
}
/** Hands on what a layer gives each time that it is called, also while its activation is left out for the logits. */
function note(layer, take) {
	const { call, activation } = layer;
	layer.call = function(...parts) {
		const given = call.apply(this, parts);
		const output = Array.isArray(given) ? given[0] : given;
		take(activation === void 0 || this.activation === activation ? output : activation.apply(output));
		return given;
	};
}
/** The regularized outputs of a model that `buildModel` made of some layers. */
function watchedLayers(built, made) {
	return made.flatMap((layer, i) => {
		const outer = built[i];
		if (outer === void 0) return [];
		const inner = bothDirections(outer);
		return directions(layer).flatMap(({ options }, side) => {
			const regularizer = "activityRegularizer" in options ? options.activityRegularizer : void 0;
			const own = inner[side];
			return regularizer === void 0 || own === void 0 ? [] : [{
				layer: own,
				regularizer
			}];
		});
	});
}
/** The two layers of a bidirectional one; of every other one itself. */
function bothDirections(layer) {
	const { forwardLayer, backwardLayer } = layer;
	return forwardLayer === void 0 || backwardLayer === void 0 ? [layer] : [forwardLayer, backwardLayer];
}
// src/train/session.ts
/** Some samples as a tensor. Each part is made from the data directly, so that no copy of the whole is ever there. */
function samplesTensor(tf, { shape, values }, from, count) {
	const size = values.length / (shape[0] ?? 1);
	const part = values.slice(from * size, (from + count) * size);
	return tf.tensor(Float32Array.from(part), [count, ...shape.slice(1)], "float32");
}
/** Builds a run's model with its initial weights, its optimizer, and its data. */
function openSession(tf, run, masks) {
	const { problem, variant, id } = run.experiment;
	const { batchSize, validationSplit } = variant.training;
	const names = runNames(run);
	const samples = problem.inputs.shape[0];
	const trained = trainingSamples(samples, validationSplit);
	const batches = batchPlan(trained, batchSize);
	const model = buildModel(tf, variant, problem.inputs.shape.slice(1), {
		experiment: id,
		...masks === void 0 ? {} : { masks }
	});
	if (variant.graph === void 0) adaptNormalizations(tf, model.layers, problem.inputs);
	try {
		initialise(tf, model, variant, names);
	} catch (error) {
		disposeModel(model);
		throw error;
	}
	const part = (of, from, count) => ({
		inputs: samplesTensor(tf, of.inputs, from, count),
		targets: samplesTensor(tf, of.targets, from, count),
		...of.sampleWeight && { weights: tf.tensor1d(Float32Array.from(of.sampleWeight.slice(from, from + count))) }
	});
	const tensorsOf = (of) => {
		const { inputs, targets, validation } = of;
		const sampleWeight = weightsOfRows(variant, of);
		const weights = sampleWeight ?? classWeights(of, variant.training);
		const own = validation && part(validation, 0, validation.inputs.shape[0]);
		const left = () => part({
			inputs,
			targets,
			...sampleWeight && { sampleWeight }
		}, trained, samples - trained);
		return {
			training: part({
				inputs,
				targets,
				...weights && { sampleWeight: weights }
			}, 0, trained),
			heldOut: own ?? (trained < samples ? left() : void 0)
		};
	};
	let data = tensorsOf(problem);
	const shapes = (of) => [of, of.validation].map((d) => formatShape([...d?.inputs.shape ?? [], ...d?.targets.shape ?? []])).join();
	const release = () => {
		for (const tensors of [data.training, data.heldOut]) tf.dispose(Object.values(tensors ?? {}));
	};
	const optimizer = makeOptimizer(tf, variant.training.optimizer, {
		stepsPerEpoch: batches.length,
		adjustable: variant.training.reduceOnPlateau !== void 0
	});
	const weights = modelWeights(model, variant);
	const words = watchWords(tf, model, wordRule(variant.training.optimizer), weights);
	const penalties = penaltiesOf(tf, watchedLayers(layersOf(model), variant.layers), weights);
	return {
		names,
		model,
		weights,
		optimizer,
		words,
		variables: model.trainableWeights.map((weight) => weight.read()),
		objective: penalties.noting(objective(tf, model, variant.training)),
		penalties,
		constrain: constraintsOf(tf, weights),
		get training() {
			return data.training;
		},
		get heldOut() {
			return data.heldOut;
		},
		batches,
		load(other) {
			if (shapes(other) !== shapes(problem)) throw new Error(`${id}: data of ${shapes(other)} for a session of ${shapes(problem)}`);
			release();
			data = tensorsOf(other);
		},
		dispose() {
			release();
			penalties.dispose();
			optimizer.dispose();
			words.dispose();
			disposeModel(model);
		}
	};
}
// src/train/predicted.ts
/** Row `row` of numbers that lie row by row. */
function rowAt(values, row, width) {
	return Array.from({ length: width }, (_, i) => values[row * width + i]);
}
/** The place of the first greatest number. */
const argMax = (row) => row.indexOf(Math.max(...row));
/** 0 where a denominator is 0, as Keras and scikit-learn have it. */
const ratio = (a, b) => b === 0 ? 0 : a / b;
// src/train/metrics-of-classes.ts
/**
* The class of each row, wanted and said: of one output whether it is above 0.5, of several the first greatest one; a
* target of one number is the class itself.
*/
function classesOf({ predictions, targets, width }) {
	const rows = predictions.length / width;
	const targetWidth = targets.length / rows;
	const at = (i) => rowAt(targets, i, targetWidth);
	const each = (f) => Array.from({ length: rows }, (_, i) => f(i));
	return {
		is: each((i) => targetWidth === 1 ? at(i)[0] : argMax(at(i))),
		said: each((i) => width === 1 ? predictions[i] > .5 ? 1 : 0 : argMax(rowAt(predictions, i, width)))
	};
}
const count = (values) => {
	const counts = /* @__PURE__ */ new Map();
	for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
	return counts;
};
/** Every class that is there or is said (sklearn.metrics.precision_recall_fscore_support, zero_division 0). */
function byClass(data) {
	const { is, said } = classesOf(data);
	const [truth, claimed] = [count(is), count(said)];
	const right = count(is.filter((v, i) => v === said[i]));
	return [.../* @__PURE__ */ new Set([...truth.keys(), ...claimed.keys()])].map((c) => {
		const hits = right.get(c) ?? 0;
		const support = truth.get(c) ?? 0;
		return {
			precision: ratio(hits, claimed.get(c) ?? 0),
			recall: ratio(hits, support),
			f1: ratio(2 * hits, support + (claimed.get(c) ?? 0)),
			support
		};
	});
}
/** Each class counts alike. */
const mean$1 = (scores, f) => scores.reduce((sum, s) => sum + f(s), 0) / scores.length;
/** Each class counts as often as it is there. */
const weighted = (scores, f) => scores.reduce((sum, s) => sum + s.support * f(s), 0) / scores.reduce((sum, s) => sum + s.support, 0);
/** The mean recall of the classes that are there (sklearn.metrics.balanced_accuracy_score). */
const balancedAccuracy = (data) => mean$1(byClass(data).filter((s) => s.support > 0), (s) => s.recall);
/** sklearn.metrics.matthews_corrcoef, of any number of classes; 0 where one of both is always the same. */
function matthewsCorrelation(data) {
	const { is, said } = classesOf(data);
	const [truth, claimed] = [count(is), count(said)];
	const n = is.length;
	const right = is.filter((v, i) => v === said[i]).length;
	const products = (a, b) => [...a].reduce((sum, [c, times]) => sum + times * (b.get(c) ?? 0), 0);
	const spread = (a) => n * n - products(a, a);
	return ratio(right * n - products(truth, claimed), Math.sqrt(spread(truth) * spread(claimed)));
}
/** The spacing of float32 at 1, by which scikit-learn keeps predictions of that type away from 0 and 1. */
const float32Epsilon = 2 ** -23;
/** Minus the mean logarithm of the probability that the right class is given (sklearn.metrics.log_loss). */
function logLoss(data) {
	const { is } = classesOf(data);
	const { predictions, width } = data;
	return is.reduce((total, c, i) => {
		const given = predictions[i * width + (width === 1 ? 0 : c)];
		const p = width === 1 && c === 0 ? 1 - given : given;
		return total - Math.log(Math.min(1 - float32Epsilon, Math.max(float32Epsilon, p)));
	}, 0) / is.length;
}
// src/train/metrics-of-curves.ts
/** Keras' number of thresholds. */
const thresholds = 200;
/**
* Counts as keras.metrics.AUC does, all outputs together: the thresholds lie evenly, those at the ends just outside of
* [0, 1], and a number is above those of its bucket (_update_confusion_matrix_variables_optimized in
* keras/src/metrics/metrics_utils.py), which it finds in float32.
*/
function countAbove({ predictions, targets }) {
	const yes = new Array(thresholds).fill(0);
	const no = new Array(thresholds).fill(0);
	for (let i = 0; i < predictions.length; i++) {
		const p = Math.min(1, Math.max(0, predictions[i]));
		const bucket = Math.max(0, Math.ceil(Math.fround(Math.fround(p) * 199)) - 1);
		const counts = targets[i] === 1 ? yes : no;
		counts[bucket] = (counts[bucket] ?? 0) + 1;
	}
	for (const counts of [yes, no]) for (let t = 198; t >= 0; t--) counts[t] = (counts[t] ?? 0) + (counts[t + 1] ?? 0);
	return {
		yes,
		no
	};
}
/** The area below the curve of true over false positives, as keras.metrics.AUC() takes it: a trapezoid between thresholds. */
function kerasAuc(data) {
	const { yes, no } = countAbove(data);
	const [yeses, noes] = [yes[0], no[0]];
	const x = (t) => ratio(no[t], noes);
	const y = (t) => ratio(yes[t], yeses);
	let area = 0;
	for (let t = 0; t < 199; t++) area += (x(t) - x(t + 1)) * (y(t) + y(t + 1)) / 2;
	return area;
}
/** That of precision over recall: keras.metrics.AUC(curve="PR"), whose interpolation is Davis and Goadrich's (2006). */
function kerasPrAuc(data) {
	const { yes, no } = countAbove(data);
	const above = (t) => yes[t] + no[t];
	let area = 0;
	for (let t = 0; t < 199; t++) {
		const [from, to] = [above(t + 1), above(t)];
		const gained = yes[t] - yes[t + 1];
		const slope = ratio(gained, to - from);
		const intercept = yes[t + 1] - slope * from;
		const quotient = from > 0 && to > 0 ? to / from : 1;
		area += ratio(slope * (gained + intercept * Math.log(quotient)), yes[0]);
	}
	return area;
}
/** The numbers of one output and whether each is a yes, from the greatest on. */
function ranked({ predictions, targets, width }, output) {
	const rows = predictions.length / width;
	return Array.from({ length: rows }, (_, r) => ({
		score: predictions[r * width + output],
		yes: targets[r * width + output] === 1
	})).toSorted((a, b) => b.score - a.score);
}
/** How many yes and no are among the numbers down to each one that differs from the next. */
function* steps(sorted) {
	let [yes, no] = [0, 0];
	for (const [i, { score, yes: is }] of sorted.entries()) {
		if (is) yes++;
		else no++;
		if (sorted[i + 1]?.score !== score) yield {
			yes,
			no
		};
	}
}
const meanOfOutputs = (data, of) => {
	let sum = 0;
	for (let output = 0; output < data.width; output++) sum += of(ranked(data, output));
	return sum / data.width;
};
/** The exact area, of several outputs their mean (sklearn.metrics.roc_auc_score, average "macro"). */
const rocAuc = (data) => meanOfOutputs(data, (sorted) => {
	let area = 0;
	let before = {
		yes: 0,
		no: 0
	};
	for (const step of steps(sorted)) {
		area += (step.no - before.no) * (step.yes + before.yes) / 2;
		before = step;
	}
	return area / (before.yes * before.no);
});
/** Σ (recall − the one before) · precision (sklearn.metrics.average_precision_score), of several outputs their mean. */
const averagePrecision = (data) => meanOfOutputs(data, (sorted) => {
	let sum = 0;
	let before = 0;
	let all = 0;
	for (const { yes, no } of steps(sorted)) {
		sum += (yes - before) * (yes / (yes + no));
		before = yes;
		all = yes;
	}
	return sum / all;
});
// src/train/metrics.ts
/** Keras' epsilon: what logarithms and divisions are kept away from zero by. */
const epsilon = 1e-7;
/** 1 − epsilon is a float32 in Keras: 1 − 1.2e-7. */
const almostOne = Math.fround(.9999999);
/**
* One metric, in double precision on the host. The formulas are those of keras.losses and keras.metrics of that name
* (Keras 3); rootMeanSquaredError is the root of the mean over all numbers, r2Score the mean over the outputs. Where
* precision, recall or F1 divide by zero they are 0, as in Keras. Those that Keras has not are scikit-learn's
* (`metrics-of-classes.ts`, `metrics-of-curves.ts`).
*
* A row's class is its first greatest number. Yes is a number above 0.5.
*
* @returns NaN when a prediction is not a finite number
*/
function metricValue(name, data) {
	for (let i = 0; i < data.predictions.length; i++) if (!Number.isFinite(data.predictions[i])) return NaN;
	return formulas[name](data);
}
const formulas = {
	meanSquaredError: (data) => meanOf(data, (y, p) => (p - y) ** 2),
	rootMeanSquaredError: (data) => Math.sqrt(meanOf(data, (y, p) => (p - y) ** 2)),
	meanAbsoluteError: (data) => meanOf(data, (y, p) => Math.abs(p - y)),
	meanAbsolutePercentageError: (data) => 100 * meanOf(data, (y, p) => Math.abs((y - p) / Math.max(Math.abs(y), epsilon))),
	meanSquaredLogarithmicError: (data) => meanOf(data, (y, p) => (Math.log1p(Math.max(p, epsilon)) - Math.log1p(Math.max(y, epsilon))) ** 2),
	logcosh: (data) => meanOf(data, (y, p) => {
		const x = Math.abs(p - y);
		return x + Math.log1p(Math.exp(-2 * x)) - Math.LN2;
	}),
	poisson: (data) => meanOf(data, (y, p) => p - y * Math.log(p + epsilon)),
	r2Score,
	cosineSimilarity: (data) => meanOfRows(data, cosine),
	binaryAccuracy: (data) => meanOf(data, (y, p) => isYes(p) === isYes(y) ? 1 : 0),
	categoricalAccuracy: (data) => meanOfRows(data, (y, p) => argMax(y) === argMax(p) ? 1 : 0),
	sparseCategoricalAccuracy: (data) => meanOfClasses(data, (y, p) => y === argMax(p) ? 1 : 0),
	precision: (data) => precisionOf(confusion(data)),
	recall: (data) => recallOf(confusion(data)),
	f1Score: (data) => {
		const counts = confusion(data);
		return ratio(2 * precisionOf(counts) * recallOf(counts), precisionOf(counts) + recallOf(counts));
	},
	auc: kerasAuc,
	prAuc: kerasPrAuc,
	rocAuc,
	averagePrecision,
	topKCategoricalAccuracy: (data) => meanOfRows(data, (y, p) => isInTop(argMax(y), p, data.k) ? 1 : 0),
	sparseTopKCategoricalAccuracy: (data) => meanOfClasses(data, (y, p) => isInTop(y, p, data.k) ? 1 : 0),
	balancedAccuracy,
	macroPrecision: (data) => mean$1(byClass(data), (c) => c.precision),
	macroRecall: (data) => mean$1(byClass(data), (c) => c.recall),
	macroF1Score: (data) => mean$1(byClass(data), (c) => c.f1),
	weightedPrecision: (data) => weighted(byClass(data), (c) => c.precision),
	weightedF1Score: (data) => weighted(byClass(data), (c) => c.f1),
	matthewsCorrelation,
	logLoss,
	binaryCrossentropy: (data) => {
		if (data.logits !== void 0) return meanOf(ofLogits(data), (y, z) => Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z))));
		return meanOf(data, (y, p) => {
			const kept = clip(p);
			return -(y * Math.log(kept) + (1 - y) * Math.log(1 - kept));
		});
	},
	categoricalCrossentropy: (data) => {
		if (data.logits !== void 0) return meanOfRows(ofLogits(data), (y, z) => -sumOf(logSoftmax(z), (log, i) => y[i] * log));
		return meanOfRows(data, (y, p) => -sumOf(normalised(p), (q, i) => y[i] * Math.log(clip(q))));
	},
	sparseCategoricalCrossentropy: (data) => {
		if (data.logits !== void 0) return meanOfClasses(ofLogits(data), (y, z) => -logSoftmax(z)[y]);
		return meanOfClasses(data, (y, p) => -Math.log(normalised(p.map(clip))[y]));
	},
	kullbackLeiblerDivergence: (data) => meanOfRows(data, (y, p) => sumOf(y, (value, i) => {
		const [a, b] = [between(value, epsilon, 1), between(p[i], epsilon, 1)];
		return a * Math.log(a / b);
	}))
};
/** Whether fewer than k numbers of a row are greater than that of the class: as tf.math.in_top_k has ties. */
const isInTop = (target, row, k = 5) => row.filter((v) => v > row[target]).length < k;
const between = (v, low, high) => Math.min(high, Math.max(low, v));
const clip = (p) => between(p, epsilon, almostOne);
const isYes = (v) => v > .5;
const sumOf = (row, f) => row.reduce((sum, v, i) => sum + f(v, i), 0);
const ofLogits = (data) => ({
	...data,
	predictions: data.logits ?? data.predictions
});
function logSoftmax(row) {
	const greatest = Math.max(...row);
	const log = Math.log(sumOf(row, (z) => Math.exp(z - greatest)));
	return row.map((z) => z - greatest - log);
}
/** Keras divides class probabilities by their sum before it takes their logarithms. */
function normalised(row) {
	const total = sumOf(row, (v) => v);
	return row.map((v) => v / total);
}
function cosine(y, p) {
	const norm = (row) => Math.max(Math.sqrt(sumOf(row, (v) => v * v)), epsilon);
	return sumOf(y, (v, i) => v * p[i]) / (norm(y) * norm(p));
}
function meanOf({ predictions, targets }, f) {
	let sum = 0;
	for (let i = 0; i < predictions.length; i++) sum += f(targets[i], predictions[i]);
	return sum / predictions.length;
}
function meanOfRows({ predictions, targets, width }, f) {
	const rows = predictions.length / width;
	let sum = 0;
	for (let r = 0; r < rows; r++) sum += f(rowAt(targets, r, width), rowAt(predictions, r, width));
	return sum / rows;
}
/** For targets that are the class itself, one a row. */
function meanOfClasses({ predictions, targets, width }, f) {
	const rows = predictions.length / width;
	let sum = 0;
	for (let r = 0; r < rows; r++) sum += f(targets[r], rowAt(predictions, r, width));
	return sum / rows;
}
/** The mean over the outputs of 1 − Σ(y − p)² / Σ(y − mean y)². */
function r2Score({ predictions, targets, width }) {
	const rows = predictions.length / width;
	let total = 0;
	for (let output = 0; output < width; output++) {
		const at = (values, row) => values[row * width + output];
		let mean = 0;
		for (let r = 0; r < rows; r++) mean += at(targets, r) / rows;
		let residual = 0;
		let variation = 0;
		for (let r = 0; r < rows; r++) {
			residual += (at(targets, r) - at(predictions, r)) ** 2;
			variation += (at(targets, r) - mean) ** 2;
		}
		total += 1 - residual / variation;
	}
	return total / width;
}
function confusion(data) {
	let [truePositives, falsePositives, falseNegatives] = [
		0,
		0,
		0
	];
	for (let i = 0; i < data.predictions.length; i++) {
		const [said, is] = [isYes(data.predictions[i]), isYes(data.targets[i])];
		if (said && is) truePositives++;
		if (said && !is) falsePositives++;
		if (!said && is) falseNegatives++;
	}
	return {
		truePositives,
		falsePositives,
		falseNegatives
	};
}
const precisionOf = (c) => ratio(c.truePositives, c.truePositives + c.falsePositives);
const recallOf = (c) => ratio(c.truePositives, c.truePositives + c.falseNegatives);
// src/train/evaluate.ts
/** Samples that are predicted at once. It is fixed, because the bits of a product may depend on it. */
const batchSize = 256;
/**
* A model of its own and the held-out samples: which engine trained does not matter, and nothing of its state is
* touched. Predictions are float32, the metrics are taken from them in double precision.
*/
function openEvaluator(tf, experiment) {
	const { variant } = experiment;
	const { metrics } = experiment.problem;
	if (metrics === void 0) throw new Error(`${experiment.id} has no metrics`);
	const sample = experiment.problem.inputs.shape.slice(1);
	const model = buildModel(tf, variant, sample, { experiment: experiment.id });
	if (variant.graph === void 0) adaptNormalizations(tf, model.layers, experiment.problem.inputs);
	const outputs = modelOutputs(model, experiment);
	const giving = predictions(tf, model);
	const predict = ({ shape, values }) => {
		const samples = shape[0];
		const size = values.length / samples;
		return giving(samples, (start, count) => tf.tensor(Float32Array.from(values.slice(start * size, (start + count) * size)), [count, ...sample], "float32"));
	};
	return {
		metrics(weights, problem = experiment.problem) {
			const { evaluation, back } = problem;
			const own = modelWeights(model, variant);
			if (own.length !== weights.length) throw new Error(`${experiment.id}: ${weights.length} weights for a model with ${own.length}`);
			own.forEach(({ variable }, i) => {
				const value = tf.tensor(weights[i], variable.shape);
				variable.write(value);
				value.dispose();
			});
			const inUnits = (given) => back ? { predictions: scaleBack(back, given.predictions) } : given;
			const predicted = (of) => predict(of.inputs).map(inUnits);
			const held = evaluation && predicted(evaluation);
			return Object.fromEntries(metrics.flatMap(({ id, metric, output, k, probes }) => {
				const samples = probes === void 0 ? evaluation : probedSamples(problem, probes);
				if (samples === void 0) throw new Error(`${experiment.id} has no held-out samples`);
				const all = probes === void 0 ? held : predicted(samples);
				const at = outputs.findIndex(({ name }) => name === output?.name);
				const [of, given] = [outputs[at], all?.[at]];
				if (metric === void 0 || of === void 0 || given === void 0) return [];
				const targets = targetPart(samples.targets, of.target).values;
				return [[id, metricValue(metric, {
					...given,
					targets,
					width: of.shape.at(-1) ?? 1,
					k
				})]];
			}));
		},
		dispose: () => disposeModel(model)
	};
}
/**
* Lets a model predict, batch by batch.
*
* @returns what takes the number of samples, and some of them as a tensor, and gives the predictions of each output
*/
function predictions(tf, model) {
	const give = giver(model);
	return (samples, part) => {
		const given = [];
		for (let start = 0; start < samples; start += batchSize) tf.tidy(() => {
			give(part(start, Math.min(batchSize, samples - start))).forEach(({ value, logits }, i) => {
				given[i] ??= {
					values: [],
					logits: []
				};
				if (logits !== void 0) given[i].logits.push(logits.dataSync().slice());
				given[i].values.push(value.dataSync().slice());
			});
		});
		return given.map(({ values, logits }) => ({
			predictions: joined(values),
			...logits.length > 0 && { logits: joined(logits) }
		}));
	};
}
/** What a model gives for a batch, by output, with what goes into the softmax or sigmoid that it comes from. */
function giver(model) {
	const graph = graphModel(model);
	if (graph !== void 0) return (batch) => graph.run(batch, false);
	const ending = endingActivation(model, false);
	return (batch) => {
		const apply = () => model.apply(batch, { training: false });
		if (ending === void 0) return [{ value: apply() }];
		const logits = ending.leftOut(apply);
		return [{
			value: ending.apply(logits),
			logits
		}];
	};
}
/** The numbers of several parts, one after the other. */
function joined(parts) {
	const all = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
// src/train/watch.ts
/**
* Takes the metrics that a training watches after each epoch: those of the samples that the session holds out from the model as
* it is, those of the samples that are trained on as Keras does, from what each batch was given before its step.
*
* @returns undefined when nothing is to be watched
*/
function openWatch(tf, { model, heldOut, objective }, experiment) {
	const watched = [...new Map(watchedMetrics(experiment.variant.training).map((w) => [watchedKey(w), w])).values()];
	if (watched.length === 0) return void 0;
	const outputs = modelOutputs(model, experiment);
	const taken = ({ metric, output }, { given, targets }) => {
		const at = outputs.findIndex(({ name }) => name === output);
		const [of, predicted] = [outputs[at], given[at]];
		if (of === void 0 || predicted === void 0) return NaN;
		const own = targetPart(targets, of.target).values;
		return metricValue(metric, {
			...predicted,
			targets: own,
			width: of.shape.at(-1) ?? 1
		});
	};
	const predict = predictions(tf, model);
	const heldTargets = heldOut && watched.some(({ held }) => held) ? arrayOf(heldOut.targets) : void 0;
	const after = () => heldOut && heldTargets && {
		given: predict(heldTargets.shape[0] ?? 0, (start, count) => tf.slice(heldOut.inputs, start, count)),
		targets: heldTargets
	};
	const batches = [];
	const note = (targets, given) => {
		const all = objective.outputs(given, true).map(({ value, logits }) => ({
			predictions: numbers(value),
			...logits && { logits: numbers(logits) }
		}));
		batches.push({
			given: all,
			targets: arrayOf(targets)
		});
	};
	return {
		...watched.some(({ held }) => !held) && { note },
		values() {
			const [of, during] = [after(), together(batches.splice(0))];
			return Object.fromEntries(watched.flatMap((w) => {
				const seen = w.held ? of : during;
				return seen === void 0 ? [] : [[watchedKey(w), taken(w, seen)]];
			}));
		}
	};
}
const numbers = (tensor) => tensor.dataSync().slice();
const arrayOf = (tensor) => ({
	shape: tensor.shape,
	values: numbers(tensor)
});
/** What the batches of an epoch gave, as if they were one. */
function together(batches) {
	const [first] = batches;
	if (first === void 0) return void 0;
	const samples = batches.reduce((sum, { targets }) => sum + (targets.shape[0] ?? 0), 0);
	const all = (of) => joined(batches.map(of).filter((part) => part !== void 0));
	return {
		given: first.given.map(({ logits }, i) => ({
			predictions: all(({ given }) => given[i]?.predictions),
			...logits && { logits: all(({ given }) => given[i]?.logits) }
		})),
		targets: {
			shape: [samples, ...first.targets.shape.slice(1)],
			values: all(({ targets }) => targets.values)
		}
	};
}
// src/train/eager.ts
/**
* Trains a run as Keras' `fit` does, step by step: the reference that a faster engine has to equal.
* The last share of the samples is held out; each epoch visits the others in its own order, in batches of
* which the last may be short; an epoch's loss is the mean over its samples, and the validation loss is
* taken after it.
*
* @throws the signal's reason when it is aborted
*/
async function trainEager(tf, given, options = {}) {
	const started = performance.now();
	const run = withOwnData(given);
	const { problem, variant } = run.experiment;
	const masks = seededMasks(tf, runNames(run));
	const session = openSession(tf, run, masks);
	try {
		if (options.initial !== void 0) setWeights(tf, session, options.initial);
		const initialised = performance.now();
		const trained = session.training.inputs.shape[0];
		const epochs = options.epochs ?? variant.training.epochs;
		const losses = [];
		const validation = [];
		const callbacks = Callbacks.of(variant.training);
		const watch = openWatch(tf, session, run.experiment);
		let kept;
		let diverged;
		let stopped = false;
		let breath = initialised;
		for (let epoch = 1; epoch <= epochs && diverged === void 0 && !stopped; epoch++) {
			const order = options.orders?.[epoch - 1] ?? epochOrder(session.names, epoch, trained, variant.training.shuffle);
			const own = epochData(run, epoch);
			if (own !== void 0) session.load({
				...problem,
				...own
			});
			resetStates(tf, session.model);
			let sum = 0;
			session.batches.forEach(({ start, end }, batch) => {
				masks.at(epoch, batch);
				sum += (end - start) * step(tf, session, [...order.slice(start, end)], watch?.note);
			});
			const loss = sum / trained;
			losses.push(loss);
			const held = session.heldOut === void 0 ? void 0 : evaluate(tf, session, session.heldOut);
			if (held !== void 0) validation.push(held);
			if (!Number.isFinite(loss) || !Number.isFinite(held ?? 0)) diverged = epoch;
			const orders = callbacks?.after({
				loss,
				validation: held,
				...watch && { metrics: watch.values() }
			});
			if (orders?.keep) kept = weightsOf(session);
			if (orders?.rate !== void 0) session.optimizer.rate?.assign(tf.tidy(() => tf.scalar(orders.rate)));
			stopped = orders?.stop ?? false;
			options.onEpoch?.(epoch, loss, held);
			if (performance.now() - breath > 100) {
				await setImmediate();
				breath = performance.now();
			}
			options.signal?.throwIfAborted();
		}
		const ended = performance.now();
		const course = courseOf(callbacks, losses.length, {
			diverged: diverged !== void 0,
			stopped
		});
		if (course?.best !== void 0 && kept !== void 0) setWeights(tf, session, kept);
		const weights = weightsOf(session);
		return {
			...statusOf(diverged, course),
			...course && { course },
			predictions: predict(tf, session.model, problem),
			losses,
			validation,
			weightsHash: hashWeights(weights),
			weights,
			parameters: parameterCount(session.model),
			seconds: {
				init: (initialised - started) / 1e3,
				compile: 0,
				train: (ended - initialised) / 1e3
			}
		};
	} finally {
		resetStates(tf, session.model);
		session.dispose();
	}
}
/**
* One step on a batch of samples by their places; the mean loss over its samples before the step.
*
* @param note is told what the model gave for them
*/
function step(tf, session, batch, note) {
	const { objective, penalties, training } = session;
	return tf.tidy(() => {
		const places = tf.tensor1d(batch, "int32");
		const inputs = tf.gather(training.inputs, places);
		const targets = tf.gather(training.targets, places);
		const weights = training.weights && tf.gather(training.weights, places);
		return descend(tf, session, () => {
			const given = objective.forward(inputs, true);
			note?.(targets, given);
			const losses = objective.losses(targets, given, true);
			return penalties.withWeights(tf.mean(penalties.withActivity(weightLosses(tf, losses, weights))));
		}).dataSync()[0];
	});
}
/** The mean loss over all samples, dropout off. */
function evaluate(tf, { objective, penalties }, { inputs, targets, weights }) {
	return tf.tidy(() => {
		const given = objective.forward(inputs, false);
		const losses = objective.losses(targets, given, false);
		const all = penalties.withActivity(weightLosses(tf, losses, weights));
		return penalties.withWeights(tf.mean(all)).dataSync()[0];
	});
}
const weightsOf = ({ weights }) => weights.map(({ variable }) => variable.read().dataSync().slice());
/** Writes weights, layer by layer. */
function setWeights(tf, { weights }, values) {
	weights.forEach(({ variable }, i) => {
		const value = tf.tensor(Float32Array.from(values[i]), variable.shape);
		variable.write(value);
		value.dispose();
	});
}
// src/train/curve.ts
const points = 100;
/**
* Losses by epoch as a record keeps them: at most 100 epochs, evenly spread, the first and the last
* always among them.
*/
function lossCurve(losses, validation) {
	const last = losses.length - 1;
	const count = Math.min(losses.length, points);
	const kept = Array.from({ length: count }, (_, i) => count === 1 ? 0 : Math.round(i * last / (count - 1)));
	const at = (values) => kept.map((i) => toNum(values[i]));
	return {
		epochs: kept.map((i) => i + 1),
		loss: at(losses),
		validation: validation.length === 0 ? [] : at(validation)
	};
}
// src/train/outcome.ts
/**
* What a run leaves: that of its only training, or of those of all its folds. Of folds a metric is the mean over them; the loss
* after each epoch and the course are those of the first.
*/
function outcomeOf(trainings) {
	const [first] = trainings;
	if (first === void 0) throw new Error("nothing was trained");
	const { result } = first;
	const ended = trainings.findIndex(({ result: { epoch } }) => epoch !== void 0);
	const epoch = trainings[ended]?.result.epoch;
	const where = trainings.length > 1 ? ` of fold ${ended + 1}` : "";
	const total = (of) => trainings.reduce((sum, t) => sum + t.result.seconds[of], 0);
	return {
		status: trainings.find((t) => t.result.status !== "ok")?.result.status ?? "ok",
		...epoch !== void 0 && {
			epoch,
			reason: `the loss was not finite in epoch ${epoch}${where}`
		},
		predictions: Object.fromEntries(Object.entries(result.predictions).map(([id, values]) => [id, values.map(toNum)])),
		...first.metrics && { metrics: Object.fromEntries(Object.keys(first.metrics).map((id) => [id, toNum(mean(trainings.map((t) => t.metrics?.[id])))])) },
		...result.course && { course: result.course },
		loss: lossCurve(result.losses, result.validation),
		parameters: result.parameters,
		weights: trainings.length === 1 ? result.weightsHash : hashWeights(trainings.flatMap((t) => t.result.weights)),
		seconds: {
			init: total("init"),
			compile: total("compile"),
			train: total("train")
		}
	};
}
const mean = (values) => values.reduce((sum, value) => sum + (value ?? NaN), 0) / values.length;
export { ownSeeds as A, outputShape as B, withOwnData as C, runProgram as D, RunQueue as E, workerEnvironment as F, drawMask as G, parameterCount as H, makeProgramFolder as I, seededMasks as K, programFolderPrefix as L, programEnvironmentOf as M, programEnvironment as N, pythonFolder as O, failedOutcome as P, selfTest as R, shapesOf as S, trainRuns as T, inspectModel as U, epochOrder as V, patchTf as W, Standby as _, openWatch as a, weightLosses as b, initialise as c, hashWeights as d, descend as f, statusOf as g, decidesItself as h, trainEager as i, findNumbers as j, runProcess as k, ownNumbers as l, courseOf as m, setWeights as n, openEvaluator as o, Callbacks as p, auditDraws as q, step as r, openSession as s, outcomeOf as t, predict as u, allowed as v, runNames as w, epochData as x, repeatSteps as y, checkModels as z };
