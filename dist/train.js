import { i as __toESM } from "./rolldown-runtime.js";
import { d as generatorOf, i as besideFile, l as version, o as isAlive, r as parsePythonJson, u as sha256, v as makeFolders } from "./base.js";
import { C as unwrapped, I as contentHash, L as formatShape, R as sizeOf, S as sizeOfLayers, V as loadCode, i as nativeExperiments, k as sparseMetrics, n as isNative, r as isProgram, t as isImported } from "./suite.js";
import { t as parse } from "./vendor/csv-parse.js";
import { p as toNum } from "./records.js";
import { d as cacheFolder, l as instructionSet, n as nativeEnvironment, p as tensorflow, u as vectorFeatures } from "./runtime.js";
import { n as xlaEnvironment } from "./train-compiled-environment.js";
import { n as require_protobufjs } from "./vendor/protobufjs.js";
import { appendFileSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import path, { join } from "node:path";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import os, { endianness, tmpdir } from "node:os";
import { execFile, fork, spawn, spawnSync } from "node:child_process";
import { promisify } from "node:util";
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
function stream(run, ...purpose) {
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
	return generatorOf(names);
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
		mask(layer, shape, rate) {
			const call = calls.get(layer) ?? 0;
			calls.set(layer, call + 1);
			return tf.tensor(maskValues(run, layer, step[0], step[1], call, shape, rate), [...shape]);
		}
	};
}
/**
* One mask, from a stream of its own. The batch is its first axis, so that a batch filled up to a
* greater size has the same mask for the samples that are there.
*
* @param call counts the layer's calls within a step from 0; timeDistributed makes one per time step
*/
function maskValues(run, layer, epoch, batch, call, shape, rate) {
	const { uniform } = stream(run, "dropout", layer, epoch, batch, call);
	const values = new Float32Array(shape.reduce((product, d) => product * d, 1));
	const kept = 1 / (1 - rate);
	for (let i = 0; i < values.length; i++) values[i] = uniform() < rate ? 0 : kept;
	return values;
}
// src/train/layer-names.ts
/** Names that a new layer of another kind does not change: the kind and its number among its kind, from 1. */
function layerNames(kinds) {
	const seen = /* @__PURE__ */ new Map();
	return kinds.map((kind) => {
		const ordinal = (seen.get(kind) ?? 0) + 1;
		seen.set(kind, ordinal);
		return `${kind}-${ordinal}`;
	});
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
	const places = [node?.inputShapes, node?.outputShapes].map((shapes) => product([shapes].flat(2).slice(1, -1)));
	const matrices = layer.weights.filter(({ shape }) => shape.length > 1);
	return Math.max(...places) * matrices.reduce((sum, { shape }) => sum + product(shape), 0);
}
const product = (shape) => shape.reduce((all, axis) => all * (axis ?? 1), 1);
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
/** Why a model with masks cannot be trained as in Keras. */
function maskIssue(model) {
	const masks = everyLayer(model).some((layer) => layer.getConfig().maskZero === true || isMasking(layer));
	const rank = model.outputs[0]?.shape.length ?? 0;
	if (!masks || rank < 3) return void 0;
	return "masks steps (maskZero) and gives an output for each step: Keras leaves masked steps out of the loss, which is not done here; give one output a sample, or leave the mask out";
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
/** A gradient squared as Keras 3 does: of an embedding, the squares of its words' uses added up. */
const squared = (tf, gradient) => uses.get(gradient) ?? tf.square(gradient);
/** |gradient| likewise. */
const magnitude = (tf, gradient) => uses.get(gradient) ?? tf.abs(gradient);
/** From now on the gradients of a model's embeddings come with what the optimizer wants to know of each use of a word. */
function watchWords(tf, model, measure) {
	const layers = measure === void 0 ? [] : everyLayer(model).filter(isEmbedding);
	const made = /* @__PURE__ */ new Map();
	for (const layer of new Set(layers)) {
		const weight = layer.embeddings.read();
		const beside = tf.tidy(() => tf.variable(tf.zerosLike(weight)));
		watches.set(layer, {
			beside,
			measure
		});
		made.set(weight.name, beside);
	}
	return {
		variables: [...made.values()],
		take(gradients) {
			const others = { ...gradients };
			for (const [weight, { name }] of made) {
				const [gradient, measured] = [gradients[weight], gradients[name]];
				if (gradient && measured) uses.set(gradient, measured);
				delete others[name];
			}
			return others;
		},
		dispose() {
			for (const layer of layers) watches.delete(layer);
			tf.dispose([...made.values()]);
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
function lookUp(tf, table, { beside, measure }, places) {
	const [words] = table.shape;
	return tf.customGrad((rows, _, save) => {
		save([places]);
		return {
			value: tf.gather(rows, places),
			gradFunc: (dy, saved) => {
				const of = (slices) => tf.unsortedSegmentSum(slices, saved[0], words);
				return [of(dy), of(measure === "squares" ? tf.square(dy) : tf.abs(dy))];
			}
		};
	})(table, beside);
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
	put("Abs", ["x"], [], (dy, [x]) => tf.mul(dy, tf.sign(x)));
	put("Selu", ["x"], [], (dy, [x]) => {
		const below = tf.mul(seluScale * seluAlpha, tf.exp(tf.minimum(x, 0)));
		return tf.mul(dy, tf.where(tf.less(x, 0), below, tf.fill(x.shape, seluScale)));
	});
	put("Relu6", ["x"], [], (dy, [x]) => tf.mul(dy, tf.cast(tf.logicalAnd(tf.greater(x, 0), tf.less(x, 6)), "float32")));
	for (const [kernel, axesName] of [["Max", "reductionIndices"], ["Min", "axis"]]) put(kernel, ["x"], [true], (dy, [x, y], attributes) => {
		const given = attributes[axesName];
		const axes = tf.util.parseAxisParam(given ?? x.shape.map((_, i) => i), x.shape);
		const kept = tf.backend_util.expandShapeToKeepDim(reduced(x.shape, axes), axes);
		const ties = tf.cast(tf.equal(x, tf.reshape(y, kept)), "float32");
		return tf.mul(tf.div(ties, tf.sum(ties, axes, true)), tf.reshape(dy, kept));
	});
}
/** What tfjs calls the input of a kernel, where it is not `x`. */
const inputNames = {
	Unpack: "value",
	Softmax: "logits"
};
const seluAlpha = 1.6732632423543772;
const seluScale = 1.0507009873554805;
const reduced = (shape, axes) => shape.filter((_, i) => !axes.includes(i));
// src/train/patches.ts
const patched = /* @__PURE__ */ new WeakSet();
/** Puts right what is wrong in tfjs 4.22; doing it again changes nothing. */
function patchTf(tf) {
	if (patched.has(tf)) return tf;
	patchGradients(tf);
	patchConv1d(tf);
	patchEmbedding(tf);
	patchMaskedAverage(tf);
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
const named = {
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
		const scheme = named[initializer];
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
		case "Zeros": return named.zeros;
		case "Ones": return named.ones;
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
		disposeLayers(model);
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
function disposeLayers(model) {
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
// src/train/layers/build.ts
/** Nothing is drawn while a model is built. */
const zeroWeights = {
	kernelInitializer: "zeros",
	biasInitializer: "zeros"
};
// src/train/layers/core.ts
const dense = (tf, options, place) => tf.layers.dense({
	...options,
	...place,
	...zeroWeights
});
const conv1d = (tf, options, place) => tf.layers.conv1d({
	...options,
	...place,
	...zeroWeights
});
const dropout = (tf, { rate }, place, masks) => dropoutLayer(tf, {
	...place,
	rate
}, masks);
const embedding = (tf, options, place) => tf.layers.embedding({
	...options,
	...place,
	embeddingsInitializer: "zeros"
});
const batchNormalization = (tf, options, place) => tf.layers.batchNormalization({
	...options,
	...place
});
const layerNormalization = (tf, options, place) => tf.layers.layerNormalization({
	...options,
	...place
});
const activation = (tf, options, place) => tf.layers.activation({
	...options,
	...place
});
// src/train/layers/image.ts
const conv2d = (tf, options, place) => tf.layers.conv2d({
	...options,
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
// src/train/layers/recurrent.ts
const zeros = {
	...zeroWeights,
	recurrentInitializer: "zeros"
};
const lstm = (tf, options, place) => tf.layers.lstm({
	...options,
	...place,
	...zeros,
	unitForgetBias: false
});
/** tf.layers' gru is that of Keras up to 2.2, with the reset gate before the product (Keras' resetAfter: false). */
const gru = (tf, options, place) => tf.layers.gru({
	...options,
	...place,
	...zeros
});
const simpleRnn = (tf, options, place) => tf.layers.simpleRNN({
	...options,
	...place,
	...zeros
});
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
	averagePooling1d,
	averagePooling2d,
	batchNormalization,
	conv1d,
	conv2d,
	dense,
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
	permute,
	repeatVector,
	reshape,
	simpleRnn
};
/** Makes the tf.layers layer of any kind, all its weights zero. */
function makeLayer(tf, layer, place, masks) {
	if (!("layer" in layer)) return makePlain(tf, layer, place, masks);
	const inner = makePlain(tf, layer.layer, { name: `${place.name}-${layer.layer.kind}` }, masks);
	if (layer.kind === "timeDistributed") return tf.layers.timeDistributed({
		...place,
		layer: inner
	});
	if (!(inner instanceof tf.RNN)) throw new Error(`${layer.layer.kind} has no time steps`);
	return tf.layers.bidirectional({
		...layer.options,
		...place,
		layer: inner
	});
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
	const names = layerNames(variant.layers.map((layer) => layer.kind));
	const model = tf.sequential();
	variant.layers.forEach((layer, i) => {
		try {
			const first = i === 0 ? { inputShape: [...inputShape] } : {};
			model.add(makeLayer(tf, layer, {
				name: names[i],
				...first
			}, masks));
		} catch (error) {
			disposeModel(model);
			const why = error instanceof Error ? error.message : String(error);
			throw new Error(`${options.experiment ?? variant.id}: layer ${i + 1} (${layer.kind}): tf.layers refuses it: ${why}`);
		}
	});
	return model;
}
/** Number of trainable parameters. */
function parameterCount(model) {
	return model.trainableWeights.reduce((sum, weight) => sum + size$2(weight), 0);
}
const size$2 = (weight) => weight.shape.reduce((product, d) => product * (d ?? 1), 1);
/** Frees all weights of a model, also of one that was not finished. */
function disposeModel(model) {
	const seen = /* @__PURE__ */ new Set();
	for (const layer of model.layers) for (const weight of layer.weights) {
		if (!seen.has(weight)) weight.dispose();
		seen.add(weight);
	}
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
	return sizeOfLayers(variant.layers, sample).flatMap(({ weights }, i) => {
		const built = model.layers[i]?.weights ?? [];
		const [wanted, made] = [weights.map((w) => w.shape), built.map((w) => w.shape.map(Number))];
		if (wanted.map(formatShape).join() !== made.map(formatShape).join()) throw new Error(`${variant.id}: ${names[i]} has weights of ${made.map(formatShape).join(", ") || "no shape"}, not of ${wanted.map(formatShape).join(", ") || "no shape"}`);
		return weights.flatMap(({ name, initializer, forgetUnits }, k) => {
			const variable = built[k];
			if (variable === void 0) return [];
			return [{
				name: `${names[i]}/${name}`,
				layer: i,
				variable,
				trainable: variable.trainable,
				initializer,
				...forgetUnits !== void 0 && { forgetUnits }
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
	return model.layers.flatMap((layer, i) => {
		const words = vocabularyOf(layer);
		if (words === void 0) return [];
		const given = layersBefore(model, layer);
		if (given === void 0) return [];
		return samples.flatMap(({ name, data }) => {
			const wrong = given(data).find((x) => !Number.isInteger(x) || x < 0 || x >= words);
			if (wrong === void 0) return [];
			const message = `${name} ${Number(wrong.toPrecision(7))}; an embedding of inputDim ${words} takes integers from 0 to ${words - 1}`;
			return [{
				path: ["layers", i],
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
		...wordIssues(model, experiment),
		...maskIssues(model),
		...reshapeIssues(model),
		...initializerIssues(model, experiment),
		...splitIssues(experiment),
		...classIssues(model, experiment),
		...metricIssues(model, experiment)
	];
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
		const gives = [layer.outputShape].flat().slice(1).map((d) => d ?? 1);
		const weights = layer.weights.reduce((n, w) => n + size$1(w.shape.map((d) => d ?? 1)), 0);
		const own = Math.max(stepsOf(given), stepsOf(gives)) * (weights + stepCost) + size$1(gives);
		given = gives;
		return cost + own;
	}, 0);
}
/** The least cost of one time step of a recurrent layer, in multiplications, however small the layer is. */
const stepCost = 2e4;
const size$1 = (shape) => shape.reduce((product, d) => product * d, 1);
function layerIssues({ variant }) {
	const issues = [];
	variant.layers.forEach((outer, i) => {
		const { kind, options } = unwrapped(outer);
		if (kind === "batchNormalization" && (options.center === false || options.scale === false)) issues.push({
			path: ["layers", i],
			message: "tf.layers cannot train batchNormalization without center and scale; leave both true"
		});
	});
	return issues;
}
/**
* Reshapes whose input and output differ in size, which tf.layers finds out only when it trains. A reshape with an
* axis that is left open is not judged.
*/
function reshapeIssues(model) {
	return model.layers.flatMap((layer, i) => {
		if (layer.getClassName() !== "Reshape") return [];
		return layer.inboundNodes.flatMap(({ inputShapes, outputShapes }) => {
			const sampleOf = (shapes) => shapes.flat().slice(1);
			const [taken, given] = [sampleOf(inputShapes), sampleOf(outputShapes)];
			if (!isWhole(taken) || !isWhole(given) || size$1(taken) === size$1(given)) return [];
			const message = `a reshape of ${formatShape(taken)} cannot give ${formatShape(given)}: ${size$1(taken)} numbers are not ${size$1(given)}`;
			return [{
				path: ["layers", i],
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
function classIssues(model, { variant, problem }) {
	if (variant.training.loss !== "sparseCategoricalCrossentropy") return [];
	const classes = model.outputs[0]?.shape.at(-1) ?? 0;
	const wrong = problem.targets.values.find((x) => !Number.isInteger(x) || x < 0 || x >= classes);
	if (wrong === void 0) return [];
	return [{
		path: ["training", "loss"],
		message: `the targets hold ${wrong}; with ${classes} outputs, sparseCategoricalCrossentropy takes classes from 0 to ${classes - 1}`
	}];
}
/** Metrics that the model's outputs do not fit. That the targets fit was checked when the suite was resolved. */
function metricIssues(model, { problem }) {
	const { evaluation, metrics } = problem;
	if (evaluation === void 0 || metrics === void 0) return [];
	const output = (model.outputs[0]?.shape ?? []).slice(1).map(Number);
	const targets = evaluation.targets.shape.slice(1);
	return metrics.flatMap(({ id, metric }) => {
		if (metric === void 0) return [];
		const issue = (message) => [{
			path: ["layers"],
			message: `metric ${id}: ${message}`
		}];
		const shown = formatShape(output);
		if (!sparseMetrics.includes(metric)) {
			if (formatShape(output) === formatShape(targets)) return [];
			return issue(`the model gives ${shown} a sample; the held-out targets are ${formatShape(targets)}`);
		}
		const classes = output.at(-1) ?? 0;
		if (formatShape(output.slice(0, -1)) !== formatShape(targets.slice(0, -1)) || classes < 2) return issue(`${metric} needs a number for each class; the model gives ${shown} a sample`);
		const wrong = evaluation.targets.values.find((v) => v >= classes);
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
function outputShape(layers, inputShape) {
	const size = countWeights(layers, inputShape);
	if (size > 5e7) throw new Error(tooLarge(size));
	const model = buildModel(plainTf(), {
		id: "model",
		layers
	}, inputShape, { masks: onesMasks(plainTf()) });
	try {
		return (model.outputs[0]?.shape ?? []).slice(1).map(Number);
	} finally {
		disposeModel(model);
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
	const size = countWeights(variant.layers, problem.inputs.shape.slice(1));
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
		const output = (model.outputs[0]?.shape ?? []).slice(1).map(Number);
		const wanted = problem.targets.shape.slice(1);
		if (!(variant.training.loss === "sparseCategoricalCrossentropy") && formatShape(output) !== formatShape(wanted)) issues.push(issue(["layers"], `the model gives ${formatShape(output)} a sample; the targets are ${formatShape(wanted)}`));
		for (const { path, message } of look(model, experiment)) issues.push(issue(path, message));
		return issues;
	} finally {
		disposeModel(model);
	}
}
/** How many weights there are to be, so that a monster is refused before it is built. */
function countWeights(layers, sample) {
	return sizeOfLayers(layers, sample).flatMap((layer) => layer.weights).reduce((sum, { shape }) => sum + sizeOf(shape), 0);
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
// src/train/imported.ts
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
// src/train/program/environment.ts
/** What a program needs of this process's environment to start at all, and to find what it is made of. */
const passed = /^(PATH|HOME|USER|LOGNAME|SHELL|LANG|LANGUAGE|LC_[A-Z]+|TZ|TERM|VIRTUAL_ENV|CONDA_.*|PYENV_.*|PYTHON(HOME|USERBASE|PATH)|LD_LIBRARY_PATH|DYLD_.*|CUDA_HOME|R_(HOME|LIBS.*)|JULIA_(DEPOT_PATH|PROJECT)|JAVA_HOME|SSL_CERT_(FILE|DIR)|.*_proxy|.*_PROXY|OPENBLAS_CORETYPE|OPENBLAS_L2_SIZE|UV_.*|HF_(HOME|HUB_OFFLINE)|TORCH_HOME|KERAS_HOME|NLTK_DATA)$/;
/** A credential may have any name; these are never handed on, whatever else speaks for them. */
const secret = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|API_?KEY|PRIVATE_KEY/i;
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
	const kept = Object.entries(environment).filter((entry) => entry[1] !== void 0 && passed.test(entry[0]) && !secret.test(entry[0]));
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
	for (const match of text.matchAll(new RegExp(source, "gm"))) {
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
		const values = matchNumbers(left.stdout, source.stdout);
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
	const calls = events.filter((e) => (e.event === "metric" || e.event === "score") && e.what === source.score);
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
	return uniqueNames([
		...eventSources(left),
		...filesOf(left.folder).flatMap((file) => fileSources(left.folder, file)),
		...tensorboardSources(left.folder),
		...textSources(left.stdout)
	].flatMap(({ name, source }) => {
		const number = readNumber(source, left, "higher");
		return "missing" in number ? [] : [{
			name: idOf(name),
			source,
			...number
		}];
	})).slice(0, mostCandidates);
}
/** A name that a suite takes for a metric: lower-case letters, digits, and single hyphens between them. */
function idOf(name) {
	const id = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 50).replace(/-$/, "");
	return id === "" || id === "constructor" ? "number" : id;
}
function uniqueNames(candidates) {
	const taken = /* @__PURE__ */ new Map();
	return candidates.map((candidate) => {
		const times = (taken.get(candidate.name) ?? 0) + 1;
		taken.set(candidate.name, times);
		return times === 1 ? candidate : {
			...candidate,
			name: `${candidate.name}-${times}`
		};
	});
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
		if (event === "metric" || event === "score") named.push({
			name: String(what),
			source: { score: String(what) }
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
function filesOf(folder) {
	return readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => /\.(json|csv|tsv)$/.test(name) && !name.split(path.sep).includes("node_modules")).filter((name) => {
		const found = statSync(path.join(folder, name));
		return found.isFile() && found.size <= mostBytes;
	}).sort();
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
/**
* Expressions for lines such as "Test accuracy: 0.95" or "Accuracy: 9876/10000 (98.8%)": the words before a number, with
* what changes from line to line (other numbers) left open. Of lines alike there is one expression.
*/
function textSources(stdout) {
	const named = /* @__PURE__ */ new Map();
	for (const line of stdout.split("\n")) {
		if (line.length > 500) continue;
		for (const match of line.matchAll(/([A-Za-z][A-Za-z0-9_ .()%-]{0,40}?)\s*[:=]\s*(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)(\s*\/\s*\d+)?/g)) {
			const words = (match[1] ?? "").trim();
			if (words === "" || /^(epoch|step|iter|iteration|batch|seed|time|eta|lr)$/i.test(words)) continue;
			const before = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
			const fraction = match[3] === void 0 ? "" : String.raw`\s*/\s*(\d+)`;
			const number = fraction === "" ? String.raw`([-+\d.eE]+)` : String.raw`(\d+)`;
			const source = String.raw`${before}\s*[:=]\s*${number}${fraction}`;
			named.set(source, {
				name: words,
				source: { stdout: source }
			});
		}
	}
	return [...named.values()].slice(0, 50);
}
// src/train/program/own-seeds.ts
/** What a program's own text seeds, each place once, as `torch.manual_seed(42), train.py line 7`. */
function ownSeeds(events) {
	const found = events.filter((e) => e.event === "author-seed").map(({ what, given, file, line, overridden }) => ({
		what: `${String(what)}(${String(given)}), ${String(file)} line ${String(line)}`,
		replaced: overridden === true
	}));
	return [...new Map(found.map((f) => [f.what, f])).values()].slice(0, 20);
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
			const line = text.trimEnd().split(/[\r\n]/).at(-1);
			if (line !== void 0 && line !== "") run.onLine?.(line.slice(0, 200));
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
		events: readEvents(events)
	};
	const found = Object.fromEntries(Object.entries(program.numbers).map(([id, sources]) => [id, sources.map((source) => readNumber(source, left, run.better[id] ?? "higher"))]));
	return {
		...judgeRun(ended, found, output.stderr.text()),
		found,
		left,
		seconds
	};
}
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
	if (first.status === "failed" || !repeatedSeed(run) || training.signal?.aborted) return outcomeOf(experiment, first);
	const second = await once(`${name}.again`);
	return {
		...outcomeOf(experiment, first),
		again: numsOf(second)
	};
}
const numsOf = ({ numbers }) => Object.fromEntries(Object.entries(numbers).map(([id, values]) => [id, values.map(toNum)]));
function outcomeOf({ problem }, outcome) {
	const nums = Object.entries(numsOf(outcome));
	const isMetric = (id) => problem.metrics?.some((m) => m.id === id) === true;
	const seeds = ownSeeds(outcome.left.events);
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
		...seeds.length > 0 && { ownSeeds: seeds }
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
	removeAbandonedProgramFolders(options.environment);
	const jobs = Math.max(1, "next" in runs ? options.jobs : Math.min(options.jobs, runs.length));
	const slots = new Slots(Math.max(1, options.jobs));
	const abort = () => {
		for (const child of children) child.kill("was stopped");
	};
	signal?.addEventListener("abort", abort);
	const start = () => {
		const child = new Child(options.environment, options.silence ?? 300, {
			progress: (run, epoch) => options.onProgress?.(run, epoch),
			line: (line) => options.onLine?.(line),
			audit: (run, audit) => options.onAudit?.(run, audit)
		}, options.script, options.cores);
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
// src/train/proof.ts
/** What an engine may differ by, in float32 and in another order of sums. Adam makes much of the smallest gradients. */
const allowed = {
	loss: 1e-4,
	weights: .001
};
/** The steps as a training of whole epochs: its samples, and the order of each epoch. */
function asEpochs({ experiment, order }) {
	const { problem, variant } = experiment;
	const samples = problem.inputs.shape[0] ?? 0;
	const trained = Math.floor(samples * (1 - variant.training.validationSplit));
	const each = Math.ceil(trained / variant.training.batchSize);
	const whole = order.length >= each;
	const rows = whole ? Array.from({ length: trained }, (_, i) => i) : order.flat();
	const orders = whole ? Array.from({ length: order.length / each }, (_, e) => order.slice(e * each, (e + 1) * each).flat()) : [rows.map((_, i) => i)];
	return {
		orders,
		experiment: {
			...experiment,
			problem: {
				...problem,
				inputs: rowsOf(problem.inputs, rows),
				targets: rowsOf(problem.targets, rows),
				probes: []
			},
			variant: {
				...variant,
				layers: variant.layers.map(silent),
				training: {
					...variant.training,
					validationSplit: 0,
					epochs: orders.length
				}
			}
		}
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
/** A layer without its randomness, as the recorder has silenced it. */
function silent(layer) {
	const walk = (value, key) => {
		if (typeof value === "number") return /^(rate|stddev|dropout|recurrentDropout)$/.test(key) ? 0 : value;
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
// src/train/callbacks.ts
const watchedValue = ({ monitor = "valLoss" }, { loss, validation }) => monitor === "loss" ? loss : validation;
/** Whether a value is better than another by more than `delta` (keras/src/callbacks/monitor_callback.py). */
function isBetter({ mode = "min" }, delta, value, than) {
	if (than === void 0) return true;
	return mode === "min" ? value + delta < than : value - delta > than;
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
* Derives a loss by the weights and lets the optimizer change them.
*
* @returns the loss before that
*/
function descend(tf, { variables, words, optimizer }, loss) {
	const { value, grads } = tf.variableGrads(loss, [...variables, ...words.variables]);
	optimizer.applyGradients(words.take(grads));
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
/** The model's output for every probe, each asked alone so that no probe changes another's bits. */
function predict(tf, model, problem) {
	return Object.fromEntries(problem.probes.map(({ id, input }) => {
		return [id, tf.tidy(() => {
			const sample = tf.tensor([...input.values], [1, ...input.shape], "float32");
			return [...model.apply(sample, { training: false }).dataSync()];
		})];
	}));
}
// src/train/initialise.ts
/** Gives every weight of a model its initial value for the run, each from its own stream. */
function initialise(tf, model, variant, run) {
	for (const weight of modelWeights(model, variant)) {
		const shape = weight.variable.shape;
		const value = tf.tensor(initialValues(tf, weight, shape, stream(run, "weight", weight.name)), shape);
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
* activations: `_get_logits` in keras/src/backend/tensorflow/nn.py does not look at which it was.
*/
function objective(tf, model, name) {
	const of = (training) => {
		const ending = crossentropies.includes(name) ? endingActivation(model, training) : void 0;
		return {
			ending,
			losses: lossFunction(tf, name, ending !== void 0)
		};
	};
	const [trained, evaluated] = [of(true), of(false)];
	const pick = (training) => training ? trained : evaluated;
	return {
		forward: (inputs, training) => {
			const { ending } = pick(training);
			const apply = () => model.apply(inputs, { training });
			return ending === void 0 ? apply() : ending.leftOut(apply);
		},
		losses: (targets, given, training) => pick(training).losses(targets, given)
	};
}
/** Layers whose output is what their activation gives. */
const activated = [
	"Activation",
	"Conv1D",
	"Conv2D",
	"Conv2DTranspose",
	"Conv3D",
	"Conv3DTranspose",
	"Dense",
	"DepthwiseConv2D",
	"SeparableConv2D"
];
/** Finds the activation behind layers that hand on the very tensor which they are given. */
function endingActivation(model, training) {
	let layer = lastLayer(model);
	while (layer !== void 0 && handsOn(layer, training)) layer = layerBefore(layer);
	if (layer === void 0 || layer.inboundNodes.length > 1) return void 0;
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
function handsOn(layer, training) {
	if (layer.getClassName() === "Activation") return layer.activation.getClassName() === "linear";
	return isOpenDropout(layer, training);
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
	const { clipnorm, clipvalue, globalClipnorm } = optimizer;
	const squares = (of) => tf.sum(squared(tf, of));
	if (clipnorm !== void 0) return gradients.map((gradient) => tf.div(tf.mul(gradient, clipnorm), tf.maximum(tf.sqrt(squares(gradient)), clipnorm)));
	if (globalClipnorm !== void 0) {
		const norm = tf.sqrt(tf.addN(gradients.map(squares)));
		const scale = tf.mul(tf.minimum(tf.div(1, norm), 1 / globalClipnorm), globalClipnorm);
		const whole = tf.add(scale, tf.sub(norm, norm));
		return gradients.map((gradient) => tf.mul(gradient, whole));
	}
	if (clipvalue !== void 0) return gradients.map((gradient) => tf.clipByValue(gradient, -clipvalue, clipvalue));
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
		const restarts = tMul === 1 ? whole(firstDecaySteps) : tf.floor(tf.div(tf.log(tf.add(tf.mul(tf.div(tf.add(steps, .25), firstDecaySteps), tMul - 1), 1)), Math.log(tMul)));
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
/** What an optimizer, or the clipping before it, takes of each use of a word. */
function wordMeasure({ name, clipnorm, globalClipnorm }) {
	if (clipnorm !== void 0 || globalClipnorm !== void 0) return "squares";
	if (name === "adamax") return "sizes";
	return [
		"sgd",
		"momentum",
		"lion"
	].includes(name) ? void 0 : "squares";
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
// src/train/types.ts
/** The names that a run's streams of random numbers are derived from. */
function runNames({ suite, experiment, seed }) {
	return {
		suite,
		problem: experiment.problem.id,
		variant: experiment.variant.id,
		...experiment.streams,
		seed
	};
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
	try {
		initialise(tf, model, variant, names);
	} catch (error) {
		disposeModel(model);
		throw error;
	}
	const part = (of, from, count) => ({
		inputs: samplesTensor(tf, of.inputs, from, count),
		targets: samplesTensor(tf, of.targets, from, count)
	});
	const training = part(problem, 0, trained);
	const { validation } = problem;
	const heldOut = (validation && part(validation, 0, validation.inputs.shape[0])) ?? (trained < samples ? part(problem, trained, samples - trained) : void 0);
	const optimizer = makeOptimizer(tf, variant.training.optimizer, {
		stepsPerEpoch: batches.length,
		adjustable: variant.training.reduceOnPlateau !== void 0
	});
	const words = watchWords(tf, model, wordMeasure(variant.training.optimizer));
	return {
		names,
		model,
		weights: modelWeights(model, variant),
		optimizer,
		words,
		variables: model.trainableWeights.map((weight) => weight.read()),
		objective: objective(tf, model, variant.training.loss),
		training,
		heldOut,
		batches,
		dispose() {
			tf.dispose([training.inputs, training.targets]);
			if (heldOut !== void 0) tf.dispose([heldOut.inputs, heldOut.targets]);
			optimizer.dispose();
			words.dispose();
			disposeModel(model);
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
async function trainEager(tf, run, options = {}) {
	const started = performance.now();
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
		let kept;
		let diverged;
		let stopped = false;
		let breath = initialised;
		for (let epoch = 1; epoch <= epochs && diverged === void 0 && !stopped; epoch++) {
			const order = options.orders?.[epoch - 1] ?? epochOrder(session.names, epoch, trained, variant.training.shuffle);
			let sum = 0;
			session.batches.forEach(({ start, end }, batch) => {
				masks.at(epoch, batch);
				sum += (end - start) * step(tf, session, [...order.slice(start, end)]);
			});
			const loss = sum / trained;
			losses.push(loss);
			const held = session.heldOut === void 0 ? void 0 : evaluate(tf, session, session.heldOut);
			if (held !== void 0) validation.push(held);
			if (!Number.isFinite(loss) || !Number.isFinite(held ?? 0)) diverged = epoch;
			const orders = callbacks?.after({
				loss,
				validation: held
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
		session.dispose();
	}
}
/** One step on a batch of samples by their places; the mean loss over its samples before the step. */
function step(tf, session, batch) {
	const { objective, training } = session;
	return tf.tidy(() => {
		const places = tf.tensor1d(batch, "int32");
		const inputs = tf.gather(training.inputs, places);
		const targets = tf.gather(training.targets, places);
		return descend(tf, session, () => tf.mean(objective.losses(targets, objective.forward(inputs, true), true))).dataSync()[0];
	});
}
/** The mean loss over all samples, dropout off. */
function evaluate(tf, { objective }, { inputs, targets }) {
	return tf.tidy(() => {
		const given = objective.forward(inputs, false);
		return tf.mean(objective.losses(targets, given, false)).dataSync()[0];
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
// src/train/metrics.ts
/** Keras' epsilon: what logarithms and divisions are kept away from zero by. */
const epsilon = 1e-7;
/** 1 − epsilon is a float32 in Keras: 1 − 1.2e-7. */
const almostOne = Math.fround(.9999999);
/**
* One metric, in double precision on the host. The formulas are those of keras.losses and keras.metrics of that name
* (Keras 3); rootMeanSquaredError is the root of the mean over all numbers, r2Score the mean over the outputs. Where
* precision, recall or F1 divide by zero they are 0, as in Keras.
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
const between = (v, low, high) => Math.min(high, Math.max(low, v));
const clip = (p) => between(p, epsilon, almostOne);
const isYes = (v) => v > .5;
const ratio = (a, b) => b === 0 ? 0 : a / b;
const sumOf = (row, f) => row.reduce((sum, v, i) => sum + f(v, i), 0);
const argMax = (row) => row.indexOf(Math.max(...row));
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
function rowAt(values, row, width) {
	return Array.from({ length: width }, (_, i) => values[row * width + i]);
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
	const { problem, variant } = experiment;
	const { evaluation, metrics } = problem;
	if (evaluation === void 0 || metrics === void 0) throw new Error(`${experiment.id} has no metrics`);
	const model = buildModel(tf, variant, problem.inputs.shape.slice(1), { experiment: experiment.id });
	const samples = evaluation.inputs.shape[0];
	const size = evaluation.inputs.values.length / samples;
	const ending = endingActivation(model, false);
	const predict = () => {
		const batches = [];
		const logits = [];
		for (let start = 0; start < samples; start += batchSize) {
			const count = Math.min(batchSize, samples - start);
			const values = evaluation.inputs.values.slice(start * size, (start + count) * size);
			batches.push(tf.tidy(() => {
				const batch = tf.tensor(values, [count, ...evaluation.inputs.shape.slice(1)], "float32");
				const apply = () => model.apply(batch, { training: false });
				if (ending === void 0) return apply().dataSync().slice();
				const given = ending.leftOut(apply);
				logits.push(given.dataSync().slice());
				return ending.apply(given).dataSync().slice();
			}));
		}
		const predictions = joined(batches);
		return ending === void 0 ? { predictions } : {
			predictions,
			logits: joined(logits)
		};
	};
	return {
		metrics(weights) {
			const variables = model.layers.flatMap((layer) => layer.weights);
			if (variables.length !== weights.length) throw new Error(`${experiment.id}: ${weights.length} weights for a model with ${variables.length}`);
			variables.forEach((variable, i) => {
				const value = tf.tensor(weights[i], variable.shape);
				variable.write(value);
				value.dispose();
			});
			const width = Number(model.outputs[0]?.shape.at(-1) ?? 1);
			const data = {
				...predict(),
				targets: evaluation.targets.values,
				width
			};
			return Object.fromEntries(metrics.flatMap(({ id, metric }) => metric === void 0 ? [] : [[id, metricValue(metric, data)]]));
		},
		dispose: () => disposeModel(model)
	};
}
function joined(parts) {
	const all = new Float32Array(parts.reduce((n, part) => n + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
export { programFolderPrefix as A, auditDraws as B, ownSeeds as C, failedOutcome as D, programEnvironment as E, parameterCount as F, inspectModel as I, patchTf as L, checkModels as M, outputShape as N, workerEnvironment as O, epochOrder as P, maskValues as R, runProcess as S, programEnvironmentOf as T, repeatSteps as _, openSession as a, runProgram as b, predict as c, Callbacks as d, courseOf as f, allowed as g, lossCurve as h, trainEager as i, selfTest as j, makeProgramFolder as k, hashWeights as l, statusOf as m, setWeights as n, runNames as o, decidesItself as p, step as r, initialise as s, openEvaluator as t, descend as u, trainRuns as v, findNumbers as w, pythonFolder as x, RunQueue as y, seededMasks as z };
