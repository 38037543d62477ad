import { a as isAlive, r as besideFile, u as generatorOf } from "./base.js";
import { A as sizeOf, N as loadCode, O as contentHash, S as sparseMetrics, _ as unwrapped, g as sizeOfLayers, k as formatShape } from "./suite.js";
import { p as toNum } from "./records.js";
import { d as cacheFolder, l as instructionSet, n as nativeEnvironment, p as tensorflow, u as vectorFeatures } from "./runtime.js";
import { n as xlaEnvironment } from "./train-compiled-environment.js";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import path, { join } from "node:path";
import { createHash } from "node:crypto";
import { endianness, tmpdir } from "node:os";
import { execFile, fork } from "node:child_process";
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
}
/** All layers of a model, those within wrappers and within inner models too. */
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
// src/train/gradients.ts
/**
* Gradients of tfjs that are not TensorFlow's, put right in one place. All but the first differ at corners and ties alone,
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
			gradFunc: (dy, saved, attributes) => ({ [kernelName === "Unpack" ? "value" : "x"]: () => gradient(dy, saved, attributes) })
		});
	};
	put("Unpack", [], [], (dy, _, { axis }) => tf.stack(Array.isArray(dy) ? dy : [dy], axis));
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
	batchNormalization,
	conv1d,
	dense,
	dropout,
	embedding,
	flatten,
	globalAveragePooling1d,
	globalMaxPooling1d,
	gru,
	layerNormalization,
	lstm,
	maxPooling1d,
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
		...reshapeIssues(model),
		...initializerIssues(model, experiment),
		...splitIssues(experiment),
		...classIssues(model, experiment),
		...metricIssues(model, experiment)
	];
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
	const refused = suite.experiments.flatMap((e) => checkModel(tf, e, trainingIssues));
	return refused.length > 0 || !trial ? refused : suite.experiments.flatMap((e) => checkModel(tf, e, trialIssues.bind(null, tf)));
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
// src/train/environment.ts
/** Variables that a worker process has to have before it loads the native library. */
function workerEnvironment(runtime, env, options = {}) {
	return {
		...nativeEnvironment(runtime, env),
		...withoutFastBins(env),
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
const programFolderPrefix = (pid) => join(tmpdir(), `${prefix}${pid}-`);
/** A new, empty folder of this process. */
const makeProgramFolder = () => mkdtempSync(programFolderPrefix(process.pid));
/** Removes the folders that a process has left which has ended. */
function removeProgramFolders(pid) {
	for (const { folder, owner } of programFolders()) if (owner === pid) remove(folder);
}
/** Removes the folders of processes that nobody could clean up after: all were killed at once, or the power failed. */
function removeAbandonedProgramFolders(now = Date.now()) {
	for (const { folder, owner } of programFolders()) {
		const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
		if (made !== void 0 && now - made > abandonedAfter && !isAlive(owner)) remove(folder);
	}
}
function programFolders() {
	let names = [];
	try {
		names = readdirSync(tmpdir());
	} catch {}
	return names.flatMap((name) => {
		const owner = ownedName.exec(name)?.[1];
		return owner === void 0 ? [] : [{
			folder: join(tmpdir(), name),
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
				if (signal !== null && this.pid !== void 0) removeProgramFolders(this.pid);
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
				engine: run.engine,
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
		clearTimeout(this.#timer);
		const current = this.#current;
		this.#current = void 0;
		current?.settle(outcome);
	}
	#watch() {
		clearTimeout(this.#timer);
		if (this.#current === void 0) return;
		this.#timer = setTimeout(() => this.kill(`gave no sign of life for ${this.#silence} s`), this.#silence * 1e3);
		this.#timer.unref();
	}
	#keep(text) {
		this.#tail.push(...text.split("\n").filter((line) => line.trim() !== ""));
		this.#tail.splice(0, this.#tail.length - keptLines);
	}
	#describeEnd(code, signal) {
		return `the worker process ${this.#killedFor ?? (signal ? `was ended by ${signal}` : `ended with exit code ${code}`)}${this.#tail.length > 0 ? `; its last lines: ${this.#tail.join(" | ").slice(-1e3)}` : ""}`;
	}
};
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
	removeAbandonedProgramFolders();
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
				if (child === void 0 || child.gone) child = start();
				options.onStart?.(run);
				const outcome = await child.train(run);
				busy--;
				if (signal?.aborted) return;
				const tried = (tries.get(run.key) ?? 0) + 1;
				tries.set(run.key, tried);
				if (outcome.status === "failed" && tried < attempts) {
					options.onRetry?.(run, outcome.reason ?? "for no reason given");
					source.again(run);
					wake();
					await child.stop();
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
		const jobs = Math.max(1, "next" in runs ? options.jobs : Math.min(options.jobs, runs.length));
		await Promise.all(Array.from({ length: jobs }, work));
	} finally {
		signal?.removeEventListener("abort", abort);
		await Promise.all([...children].map((c) => c.stop()));
	}
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
				v.assign(tf.add(v, tf.mul(tf.sub(tf.square(gradient), v), 1 - beta2)));
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
				u.assign(tf.maximum(tf.mul(u, beta2), tf.abs(gradient)));
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
				v.assign(tf.add(v, tf.mul(tf.sub(tf.square(gradient), v), singleLeft(beta2))));
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
			square.assign(tf.add(tf.mul(square, rho), tf.mul(tf.square(gradient), 1 - rho)));
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
			sum.assign(tf.add(sum, tf.square(gradient)));
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
			square.assign(tf.add(tf.mul(square, rho), tf.mul(tf.square(gradient), 1 - rho)));
			const step = tf.mul(tf.div(root(update), root(square)), gradient);
			update.assign(tf.add(tf.mul(update, rho), tf.mul(tf.square(step), 1 - rho)));
			value.assign(tf.sub(value, tf.mul(step, rate)));
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
				const grown = tf.add(sum, tf.square(gradient));
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
	const squares = (of) => tf.sum(tf.square(of));
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
// src/train/optimizers/index.ts
/**
* The optimizer that a suite describes, with Keras' updates. tf.train's own optimizers are not used: three of them train
* otherwise than Keras, and none has Keras' options.
*/
function makeOptimizer(tf, optimizer) {
	const by = (rule) => stepOptimizer(tf, optimizer, rule);
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
/** Clips the gradients, lets the weights decay, and lets each go its step, in Keras' order. */
function stepOptimizer(tf, optimizer, rule) {
	const { decay = 0, weightDecay = 0, learningRate } = optimizer;
	const counts = rule.counts || decay > 0;
	const variable = (shape, start) => tf.tidy(() => tf.variable(tf.fill(shape, start), false));
	/** Object.entries and Object.fromEntries forget the names; `Variables` says them again. */
	const variables = (starts, make) => Object.fromEntries(Object.entries(starts).map(([name, start]) => [name, make(name, start)]));
	const steps = variable([], 0);
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
				const rate = decay > 0 ? decayed(tf, learningRate, decay, steps) : learningRate;
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
		dispose: () => tf.dispose([steps, ...state()])
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
	const part = (from, count) => ({
		inputs: samplesTensor(tf, problem.inputs, from, count),
		targets: samplesTensor(tf, problem.targets, from, count)
	});
	const training = part(0, trained);
	const heldOut = trained < samples ? part(trained, samples - trained) : void 0;
	const optimizer = makeOptimizer(tf, variant.training.optimizer);
	return {
		names,
		model,
		weights: modelWeights(model, variant),
		optimizer,
		variables: model.trainableWeights.map((weight) => weight.read()),
		objective: objective(tf, model, variant.training.loss),
		training,
		heldOut,
		batches: batchPlan(trained, batchSize),
		dispose() {
			tf.dispose([training.inputs, training.targets]);
			if (heldOut !== void 0) tf.dispose([heldOut.inputs, heldOut.targets]);
			optimizer.dispose();
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
		let diverged;
		let breath = initialised;
		for (let epoch = 1; epoch <= epochs && diverged === void 0; epoch++) {
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
			options.onEpoch?.(epoch, loss, held);
			if (performance.now() - breath > 100) {
				await setImmediate();
				breath = performance.now();
			}
			options.signal?.throwIfAborted();
		}
		const ended = performance.now();
		const weights = session.weights.map(({ variable }) => variable.read().dataSync().slice());
		return {
			status: diverged === void 0 ? "ok" : "diverged",
			...diverged === void 0 ? {} : { epoch: diverged },
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
/** One step on a batch; the mean loss over its samples before the step. */
function step(tf, { objective, training, variables, optimizer }, batch) {
	return tf.tidy(() => {
		const places = tf.tensor1d(batch, "int32");
		const inputs = tf.gather(training.inputs, places);
		const targets = tf.gather(training.targets, places);
		const { value, grads } = tf.variableGrads(() => tf.mean(objective.losses(targets, objective.forward(inputs, true), true)), [...variables]);
		optimizer.applyGradients(grads);
		return value.dataSync()[0];
	});
}
/** The mean loss over all samples, dropout off. */
function evaluate(tf, { objective }, { inputs, targets }) {
	return tf.tidy(() => {
		const given = objective.forward(inputs, false);
		return tf.mean(objective.losses(targets, given, false)).dataSync()[0];
	});
}
function setWeights(tf, { weights }, values) {
	weights.forEach(({ variable }, i) => {
		const value = tf.tensor([...values[i]], variable.shape);
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
			return Object.fromEntries(metrics.map(({ id, metric }) => [id, metricValue(metric, data)]));
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
export { auditDraws as S, epochOrder as _, initialise as a, patchTf as b, lossCurve as c, makeProgramFolder as d, programFolderPrefix as f, outputShape as g, checkModels as h, runNames as i, trainRuns as l, selfTest as m, trainEager as n, predict as o, workerEnvironment as p, openSession as r, hashWeights as s, openEvaluator as t, failedOutcome as u, parameterCount as v, maskValues as x, inspectModel as y };
