import { i as __toESM } from "./rolldown-runtime.js";
import { C as withOwnData, G as drawMask, H as parameterCount, I as makeProgramFolder, V as epochOrder, a as openWatch, b as weightLosses, c as initialise, d as hashWeights, f as descend, g as statusOf, h as decidesItself, l as ownNumbers, m as courseOf, p as Callbacks, s as openSession, u as predict, w as runNames, x as epochData } from "./train.js";
import { a as sealCache, i as placeFile, t as cacheVariable } from "./train-compiled-environment.js";
import { $ as mixesSamples$1, J as scaleBack, dt as contentHash, o as eagerReason } from "./suite.js";
import { E as makeFolders } from "./base.js";
import { t as require_light } from "./vendor/protobufjs.js";
import { dirname, extname, join } from "node:path";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { setImmediate } from "node:timers/promises";
// src/train/compiled/native.ts
/** Numbers that TensorFlow's C interface has for the kinds of attributes, as the binding takes them. */
const attributeKind = {
	string: 0,
	int: 1,
	float: 2,
	bool: 3,
	type: 4,
	shape: 5
};
/**
* The backend of tfjs-node.
*
* @throws Error if another backend is active: only the native one has a binding to record.
*/
function nodeBackend(tf) {
	const backend = tf.backend();
	if (backend.binding?.executeOp === void 0) throw new Error(`the compiled engine needs the native backend of tfjs-node, not "${tf.getBackend()}"`);
	return backend;
}
/** The native id of a tensor, which is given one if its values have not been handed over yet. */
function tensorId(backend, tensor) {
	const entry = backend.tensorMap.get(tensor.dataId);
	if (entry === void 0) throw new Error("a tensor was used after it was disposed");
	if (entry.values !== null) {
		entry.id = backend.binding.createTensor(entry.shape, entry.dtype, entry.values);
		entry.values = null;
	}
	return entry.id;
}
// src/train/compiled/graph.ts
const sizeOf = (shape) => shape.reduce((product, d) => product * d, 1);
const sameShape = (a, b) => a.length === b.length && a.every((d, i) => d === b[i]);
const typeOf = ({ node, index }) => node.outputs[index];
const shapeOf = (value) => typeOf(value).shape;
const sameValue = (a, b) => a.node === b.node && a.index === b.index;
/** A graph under construction: hands out nodes and never makes the same one twice. */
var Graph = class {
	#known = /* @__PURE__ */ new Map();
	#next = 0;
	/** A tensor that is given when the program runs. */
	input(name, type) {
		return this.#make(`Input ${name} ${type.dtype}[${type.shape}]`, {
			op: "Input",
			attributes: [],
			inputs: [],
			outputs: [type],
			name
		});
	}
	/** A tensor that is known now. Elements that are all alike are kept once. */
	constant(type, values) {
		const first = values[0];
		const alike = first !== void 0 && values.every((value) => Object.is(value, first));
		const data = alike ? values.slice(0, 1) : values.slice();
		const bytes = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
		const content = alike ? bytes.toString("hex") : createHash("sha256").update(bytes).digest("base64");
		const key = `Const ${type.dtype} [${type.shape}] ${alike ? "all" : "sha256"} ${content}`;
		return this.#make(key, {
			op: "Const",
			attributes: [],
			inputs: [],
			outputs: [type],
			data
		});
	}
	floats(shape, ...values) {
		return this.constant({
			dtype: 1,
			shape
		}, Float32Array.from(values));
	}
	ints(...values) {
		return this.constant({
			dtype: 3,
			shape: [values.length]
		}, Int32Array.from(values));
	}
	int(value) {
		return this.constant({
			dtype: 3,
			shape: []
		}, Int32Array.of(value));
	}
	/** An op; the same op with the same attributes and inputs is one node. */
	add(op, attributes, inputs, outputs, layer) {
		const operands = inputs.map(({ node, index }) => `${node.number}:${index}`);
		const types = outputs.map(({ dtype, shape }) => `${dtype}[${shape}]`);
		const key = JSON.stringify([
			op,
			attributes.map((a) => [a.name, a.value]),
			operands,
			types
		]);
		return this.#make(key, {
			op,
			attributes,
			inputs,
			outputs,
			layer
		}).node;
	}
	#make(key, parts) {
		let node = this.#known.get(key);
		if (node === void 0) {
			node = {
				layer: void 0,
				...parts,
				number: this.#next++
			};
			this.#known.set(key, node);
		}
		return {
			node,
			index: 0
		};
	}
};
/** All elements of a constant; `undefined` for any other value. */
function constantValues(value) {
	const { op, data } = value.node;
	if (op !== "Const" || data === void 0) return void 0;
	const size = sizeOf(shapeOf(value));
	if (data.length === size || size === 0) return data;
	return makeValues(typeOf(value).dtype, size).fill(data[0]);
}
/** The number that every element of a constant is; `undefined` for any other value. */
function splat(value) {
	const { op, data } = value.node;
	return op === "Const" && data?.length === 1 ? data[0] : void 0;
}
function makeValues(dtype, size) {
	if (dtype === 1) return new Float32Array(size);
	if (dtype === 3) return new Int32Array(size);
	if (dtype === 10) return new Uint8Array(size);
	throw new Error(`a constant of TensorFlow's dtype ${dtype} is not supported by the compiled engine`);
}
/** The nodes that some values depend on, inputs before what uses them. */
function nodesOf(results) {
	const seen = /* @__PURE__ */ new Set();
	const waiting = results.map(({ node }) => node);
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (seen.has(node)) continue;
		seen.add(node);
		for (const input of node.inputs) waiting.push(input.node);
	}
	return [...seen].sort((a, b) => a.number - b.number);
}
/** Those of some nodes, in the order of creation, that depend on one of the given ones. */
function dependents(nodes, given) {
	const sources = new Set(given);
	const found = /* @__PURE__ */ new Set();
	for (const node of nodes) if (node.inputs.some((input) => sources.has(input.node) || found.has(input.node))) found.add(node);
	return found;
}
// src/train/compiled/kept.ts
/**
* What `record` gives, kept beside what XLA makes of it and sealed like that: recording and simplifying a step takes
* longer than all else that a warm start does.
*
* A file's name is a hash of all that decides what is in it: the experiment, this program's own code, tfjs. The
* folder's name stands for the library and its flags. A model that is built by code of a suite is recorded each time,
* and so is what cannot be written.
*/
function recordOnce(tf, experiment, capacity, record) {
	const folder = process.env[cacheVariable];
	const dumped = Boolean(process.env.SEEDGATE_DUMP);
	if (folder === void 0 || dumped || experiment.variant.code !== void 0) return record();
	const key = contentHash([
		codeHash(),
		tf.version,
		capacity ?? null,
		experiment
	]);
	const file = join(folder, `recorded-${key.slice(0, 32)}.json`);
	const kept = read(file);
	if (kept !== void 0) return decode(kept);
	const prepared = record();
	try {
		placeFile(file, encode(prepared));
	} catch {}
	return prepared;
}
/** Another process may take away what is not as it was written at any moment. */
function read(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return;
	}
}
let ownCode;
/** SHA-256 of the files that decide what is recorded: those of `src/train`, or the bundle that they are in. */
function codeHash() {
	if (ownCode !== void 0) return ownCode;
	const own = fileURLToPath(import.meta.url);
	const ending = extname(own);
	const folder = ending === ".ts" ? join(dirname(own), "..") : dirname(own);
	const hash = createHash("sha256");
	const files = readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).filter((f) => extname(f) === ending);
	for (const file of files.sort()) hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
	ownCode = hash.digest("hex");
	return ownCode;
}
const base64 = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength).toString("base64");
function encode(prepared) {
	const states = prepared.states.map(({ initial, ...state }) => {
		if (initial === void 0) return state;
		const [first] = initial;
		const alike = Number.isFinite(first) && !Object.is(first, -0) && initial.every((value) => Object.is(value, first));
		return {
			...state,
			initial: alike ? first : base64(initial)
		};
	});
	return JSON.stringify({
		...prepared,
		states,
		bytes: base64(prepared.bytes)
	});
}
function decode(text) {
	const kept = JSON.parse(text);
	const states = kept.states.map(({ initial, ...state }) => {
		if (initial === void 0) return {
			...state,
			initial
		};
		const size = sizeOf(state.shape);
		if (typeof initial === "number") return {
			...state,
			initial: new Float32Array(size).fill(initial)
		};
		const bytes = Uint8Array.from(Buffer.from(initial, "base64"));
		return {
			...state,
			initial: new Float32Array(bytes.buffer, 0, size)
		};
	});
	return {
		...kept,
		states,
		bytes: Buffer.from(kept.bytes, "base64")
	};
}
// src/train/compiled/loaded.ts
/** Hands a SavedModel over to TensorFlow. It is compiled when it is first run. */
function loadProgram(binding, bytes, endpoints) {
	const folder = makeProgramFolder();
	let id;
	try {
		mkdirSync(join(folder, "variables"));
		writeFileSync(join(folder, "saved_model.pb"), bytes);
		id = binding.loadSavedModel(folder, "serve");
	} finally {
		rmSync(folder, { recursive: true });
	}
	const inputNames = endpoints.inputs.join(",");
	const outputNames = endpoints.outputs.join(",");
	return {
		run: (inputs) => binding.runSavedModel(id, inputs, inputNames, outputNames),
		dispose: () => binding.deleteSavedModel(id)
	};
}
// src/train/compiled/mask-inputs.ts
/**
* Serves the masks of a step that is being recorded: ones, each a declared input. A step must have been
* taken on a batch of the same size before, so that it is known what the layers ask for. The mask of a
* shorter batch has the same name: it is the first rows of the full one.
*/
var MaskRecorder = class {
	masks = /* @__PURE__ */ new Map();
	#tf;
	#names = /* @__PURE__ */ new Map();
	#calls = /* @__PURE__ */ new Map();
	constructor(tf) {
		this.#tf = tf;
	}
	begin() {
		this.#calls = /* @__PURE__ */ new Map();
	}
	mask(layer, shape, drawn) {
		const call = this.#calls.get(layer) ?? 0;
		this.#calls.set(layer, call + 1);
		const which = JSON.stringify([layer, call]);
		const name = this.#names.get(which) ?? `mask-${this.#names.size}`;
		this.#names.set(which, name);
		const key = `${name} [${shape}]`;
		let known = this.masks.get(key);
		if (known === void 0) {
			const tensor = this.#tf.keep(this.#tf.ones([...shape]));
			known = {
				input: {
					name,
					layer,
					call,
					shape: [...shape],
					drawn
				},
				tensor
			};
			this.masks.set(key, known);
		}
		return this.#tf.clone(known.tensor);
	}
	/** What the layers ask for in a step on a full batch. */
	inputs([first]) {
		const size = first === void 0 ? 0 : first.end - first.start;
		return [...this.masks.values()].map(({ input }) => input).filter(({ shape }) => shape[0] === size);
	}
	dispose() {
		for (const { tensor } of this.masks.values()) tensor.dispose();
	}
};
// src/train/compiled/evaluate.ts
/** Lets TensorFlow itself compute, op by op. */
function evaluateWith(binding) {
	return ({ op, attributes, inputs, outputs }) => {
		const ids = inputs.map((input) => binding.createTensor(shapeOf(input), typeOf(input).dtype, constantValues(input)));
		const results = binding.executeOp(op, attributes, ids, outputs.length);
		const read = results.map(({ id, shape, dtype }) => ({
			shape: [...shape],
			dtype,
			values: binding.tensorDataSync(id).slice()
		}));
		for (const id of [...ids, ...results.map((r) => r.id)]) binding.deleteTensor(id);
		return read;
	};
}
/** Whether all inputs are constants. An op without inputs is none that could be computed ahead. */
const isConstant = (inputs) => inputs.length > 0 && inputs.every(({ node }) => node.op === "Const");
// src/train/compiled/builder.ts
const typed = (name, dtype) => ({
	name,
	type: attributeKind.type,
	value: dtype
});
const flag = (name, value) => ({
	name,
	type: attributeKind.bool,
	value
});
const count = (name, value) => ({
	name,
	type: attributeKind.int,
	value
});
/** The value of an attribute. */
const attribute = ({ attributes }, name) => attributes.find((a) => a.name === name)?.value;
/** Folding an op makes no constant with more different elements than this. */
const largestFolded = 65536;
/**
* Makes ops in a graph, each in the simplest form that the rules know. What a rule makes goes through the
* rules as well, so that nothing is left to be simplified.
*/
var Builder = class {
	graph = new Graph();
	#rules;
	#evaluate;
	constructor(rules, evaluate) {
		this.#rules = rules;
		this.#evaluate = evaluate;
	}
	constant(type, values) {
		return this.graph.constant(type, values);
	}
	add(proposal) {
		const { op, attributes, inputs, outputs, layer } = proposal;
		if (isConstant(inputs) && outputs.every(({ shape }) => sizeOf(shape) <= largestFolded)) return this.#evaluate(proposal).map((result) => this.graph.constant(result, result.values));
		for (const rule of this.#rules) {
			const simpler = rule(proposal, this);
			if (simpler !== void 0) return simpler;
		}
		const node = this.graph.add(op, attributes, inputs, outputs, layer);
		return outputs.map((_, index) => ({
			node,
			index
		}));
	}
	/** An op with one output. */
	one(op, attributes, inputs, output, layer) {
		return this.add({
			op,
			attributes,
			inputs,
			outputs: [output],
			layer
		})[0];
	}
	/** An elementwise op of two values, whose result has the shape that they broadcast to. */
	binary(op, a, b, layer) {
		const { dtype } = typeOf(a);
		const shape = broadcastShape(shapeOf(a), shapeOf(b));
		return this.one(op, [typed("T", dtype)], [a, b], {
			dtype,
			shape
		}, layer);
	}
	unary(op, a, layer) {
		return this.one(op, [typed("T", typeOf(a).dtype)], [a], typeOf(a), layer);
	}
	reshape(a, shape, layer) {
		if (sameShape(shapeOf(a), shape)) return a;
		const { dtype } = typeOf(a);
		const attributes = [typed("T", dtype), typed("Tshape", 3)];
		return this.one("Reshape", attributes, [a, this.graph.ints(...shape)], {
			dtype,
			shape
		}, layer);
	}
	matMul(a, b, transposeA, transposeB, layer) {
		const { dtype } = typeOf(a);
		const shape = [shapeOf(a)[transposeA ? 1 : 0], shapeOf(b)[transposeB ? 0 : 1]];
		const attributes = [
			typed("T", dtype),
			flag("transpose_a", transposeA),
			flag("transpose_b", transposeB)
		];
		return this.one("MatMul", attributes, [a, b], {
			dtype,
			shape
		}, layer);
	}
	concat(parts, axis, layer) {
		const [first] = parts;
		if (parts.length === 1) return first;
		const { dtype } = typeOf(first);
		const shape = [...shapeOf(first)];
		shape[axis] = parts.reduce((sum, part) => sum + shapeOf(part)[axis], 0);
		const attributes = [
			count("N", parts.length),
			typed("T", dtype),
			typed("Tidx", 3)
		];
		return this.one("ConcatV2", attributes, [...parts, this.graph.int(axis)], {
			dtype,
			shape
		}, layer);
	}
	slice(a, begin, size, layer) {
		const { dtype } = typeOf(a);
		const inputs = [
			a,
			this.graph.ints(...begin),
			this.graph.ints(...size)
		];
		return this.one("Slice", [typed("T", dtype), typed("Index", 3)], inputs, {
			dtype,
			shape: size
		}, layer);
	}
	/** A constant of one number in every place. */
	filled({ dtype, shape }, value) {
		const scalar = makeValues(dtype, 1);
		scalar[0] = value;
		return this.graph.constant({
			dtype,
			shape
		}, scalar);
	}
};
/** The shape that two shapes broadcast to, as in numpy. */
function broadcastShape(a, b) {
	const rank = Math.max(a.length, b.length);
	return Array.from({ length: rank }, (_, i) => {
		const x = a[i - rank + a.length] ?? 1;
		const y = b[i - rank + b.length] ?? 1;
		return x === 1 ? y : x;
	});
}
/**
* Builds values anew, each op passing through the builder's rules.
*
* @param made what is there already, by the old node; what is built is added
*/
function rebuild(build, results, bind, made = /* @__PURE__ */ new Map()) {
	const get = ({ node, index }) => made.get(node)[index];
	for (const node of nodesOf(results)) {
		if (made.has(node)) continue;
		const type = node.outputs[0];
		if (node.op === "Input") made.set(node, [bind(node.name, type)]);
		else if (node.op === "Const") made.set(node, [build.graph.constant(type, node.data)]);
		else made.set(node, build.add({
			...node,
			inputs: node.inputs.map(get)
		}));
	}
	return results.map(get);
}
// src/train/compiled/text.ts
const dtypes = {
	[1]: "float32",
	[3]: "int32",
	[10]: "bool"
};
/** A type as text: `float32[12,3]`. */
const typeText = ({ dtype, shape }) => `${dtypes[dtype] ?? dtype}[${shape}]`;
/** Elements of a constant that are shown. */
const shown = 8;
/**
* A graph as text, a line an op: its number, what it computes of what, its type, and the layer that issued it. Inputs stand
* by their names and constants of one number by that number.
*
* ```
* %7 = MatMul(x, weight-0) transpose_b=true : float32[12,4]  # dense-1
* loss = %9
* ```
*/
function textOf(results) {
	return [...nodesOf(results.map(([, value]) => value)).flatMap(nodeText), ...results.map(([name, value]) => `${name} = ${reference(value)}`)].join("\n");
}
function nodeText(node) {
	const { op, attributes, inputs, outputs, layer, data } = node;
	const types = outputs.map(typeText).join(", ");
	if (op === "Input") return [`${node.name} : ${types}`];
	if (op === "Const") {
		if (splat({
			node,
			index: 0
		}) !== void 0) return [];
		const values = [...data ?? []].slice(0, shown).join(", ");
		return [`%${node.number} = [${values}${(data?.length ?? 0) > shown ? ", …" : ""}] : ${types}`];
	}
	const options = attributes.filter((a) => a.type !== attributeKind.type && a.value !== false).map(attributeText);
	return [`${[`%${node.number} = ${op}(${inputs.map(reference).join(", ")})`, ...options].join(" ")} : ${types}${layer === void 0 ? "" : `  # ${layer}`}`];
}
const attributeText = ({ name, value }) => `${name}=${JSON.stringify(value)}`;
function reference(value) {
	const { node, index } = value;
	if (node.op === "Input") return node.name;
	const number = splat(value);
	if (number !== void 0) {
		const [type] = node.outputs;
		return sizeOf(type.shape) === 1 ? String(number) : `${number}·[${type.shape}]`;
	}
	return node.outputs.length > 1 ? `%${node.number}:${index}` : `%${node.number}`;
}
// src/train/compiled/dump.ts
/**
* The dump of an experiment, in a folder by its name under that of SEEDGATE_DUMP: a file a stage, numbered. Nothing when
* the variable is not set.
*/
function openDump(env, experiment) {
	const parent = env.SEEDGATE_DUMP;
	if (!parent) return void 0;
	const folder = join(parent, experiment.replaceAll("/", "-"));
	makeFolders(folder);
	let stages = 0;
	const write = (stage, sections) => {
		const file = `${String(++stages).padStart(2, "0")}-${stage}.txt`;
		writeFileSync(join(folder, file), `${sections.join("\n\n")}\n`);
	};
	return {
		draft: (stage, draft) => write(stage, [
			...bodyText("step", draft.step),
			...draft.lastStep === void 0 ? [] : bodyText("last step", draft.lastStep),
			...draft.evaluation === void 0 ? [] : [`## evaluation\n${textOf([["loss", draft.evaluation]])}`],
			...draft.joined.map(({ name, members }) => `## ${name} is joined of\n${members.map((m) => `${m.offset}: ${m.state.name} ${typeText(m.state.type)}`).join("\n")}`)
		]),
		program: (stage, functions) => write(stage, functions.map(({ name, arguments: given, results }) => `## ${name}(${given.map((g) => `${g.name} ${typeText(g.type)}`).join(", ")})\n${textOf(results.map((r) => [r.name, r.value]))}`))
	};
}
function bodyText(title, { results, next, constant, unchanged }) {
	const losses = results.map((value, i) => [i === 0 ? "loss" : "validation", value]);
	const states = [...next].map(([name, value]) => [`next ${name}`, value]);
	return [
		`## ${title}\n${textOf([...losses, ...states])}`,
		...unchanged.size === 0 ? [] : [`never changed: ${[...unchanged].join(", ")}`],
		...constant.size === 0 ? [] : [`constant: ${[...constant].map(([name, value]) => `${name} = ${value}`).join(", ")}`]
	];
}
// src/train/compiled/ops.ts
const argumentOf = new Map(Object.entries({
	y: `Abs Acos Acosh Asin Asinh Atan Atanh Cast Ceil Cos Cosh Erf Exp Expm1 Floor Inv IsFinite IsInf IsNan Log
    Log1p LogicalNot Neg OnesLike Reciprocal Rint Round Rsqrt Sigmoid Sign Sin Sinh Sqrt Square Tan Tanh
    Transpose ZerosLike`,
	z: `Add AddV2 Atan2 Div DivNoNan Equal FloorDiv FloorMod Greater GreaterEqual Less LessEqual LogicalAnd
    LogicalOr Maximum Minimum Mul NotEqual Pow RealDiv RsqrtGrad SigmoidGrad SqrtGrad SquaredDifference Sub
    TanhGrad`,
	sum: "AddN",
	output: `All Any ArgMax ArgMin AvgPool AvgPoolGrad BatchMatMulV2 BatchToSpaceND BiasAdd BroadcastTo ConcatV2
    Const Conv2D Conv2DBackpropFilter Conv2DBackpropInput DepthwiseConv2dNative
    DepthwiseConv2dNativeBackpropFilter DepthwiseConv2dNativeBackpropInput ExpandDims Fill GatherNd GatherV2 Identity Max MaxPool
    MaxPoolGrad Mean Min OneHot Pack Pad PadV2 Prod Reshape ReverseV2 ScatterNd Select SelectV2 Slice
    SpaceToBatchND Split SplitV Squeeze StatelessIf StatelessWhile StridedSlice Sum Tile Unpack
    UnsortedSegmentSum XlaDynamicSlice XlaDynamicUpdateSlice
    XlaOptimizationBarrier`,
	out: "Cumprod Cumsum",
	activations: "Elu LeakyRelu Relu Relu6 Selu Softplus Softsign",
	backprops: "EluGrad LeakyReluGrad Relu6Grad ReluGrad SeluGrad SoftplusGrad",
	logsoftmax: "LogSoftmax",
	product: "MatMul",
	softmax: "Softmax"
}).flatMap(([argument, ops]) => ops.split(/\s+/).map((op) => [op, argument])));
/** Ops with several output arguments of one tensor each, in order. */
const severalArguments = {
	FusedBatchNorm: [
		"y",
		"batch_mean",
		"batch_variance",
		"reserve_space_1",
		"reserve_space_2"
	],
	TopKV2: ["values", "indices"]
};
/** Whether an op may stand in a program. */
const isKnownOp = (op) => argumentOf.has(op) || op in severalArguments;
/** Where an output of an op is found: the name of its argument and the place in that. */
function outputPlace(op, index) {
	const own = severalArguments[op]?.[index];
	if (own !== void 0) return `${own}:0`;
	const argument = argumentOf.get(op);
	if (argument === void 0) throw new UnknownOpError(op, void 0);
	return `${argument}:${index}`;
}
/** An op that the compiled engine does not know. */
var UnknownOpError = class extends Error {
	constructor(op, layer) {
		super(`the compiled engine does not know TensorFlow's op ${op}, issued by ${layer ?? "the training step"}; train it with the eager engine`);
		this.name = "UnknownOpError";
	}
};
// src/train/compiled/proto.ts
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
const one = (type, id) => ({
	type,
	id
});
const many = (type, id) => ({
	type,
	id,
	rule: "repeated"
});
const map = (type, id) => ({
	type,
	id,
	keyType: "string"
});
/** The messages of TensorFlow's graph.proto, function.proto, and saved_model.proto, with the fields that are written here. */
const messages = {
	Dim: { size: one("int64", 1) },
	TensorShape: {
		dim: many("Dim", 2),
		unknownRank: one("bool", 3)
	},
	TensorProto: {
		dtype: one("int32", 1),
		tensorShape: one("TensorShape", 2),
		tensorContent: one("bytes", 4),
		floatVal: many("float", 5),
		intVal: many("int32", 7),
		boolVal: many("bool", 11)
	},
	NameAttrList: {
		name: one("string", 1),
		attr: map("AttrValue", 2)
	},
	ListValue: {
		s: many("bytes", 2),
		i: many("int64", 3),
		f: many("float", 4),
		b: many("bool", 5),
		type: many("int32", 6),
		shape: many("TensorShape", 7)
	},
	AttrValue: {
		list: one("ListValue", 1),
		s: one("bytes", 2),
		i: one("int64", 3),
		f: one("float", 4),
		b: one("bool", 5),
		type: one("int32", 6),
		shape: one("TensorShape", 7),
		tensor: one("TensorProto", 8),
		func: one("NameAttrList", 10)
	},
	NodeDef: {
		name: one("string", 1),
		op: one("string", 2),
		input: many("string", 3),
		attr: map("AttrValue", 5)
	},
	ArgDef: {
		name: one("string", 1),
		type: one("int32", 3)
	},
	OpDef: {
		name: one("string", 1),
		inputArg: many("ArgDef", 2),
		outputArg: many("ArgDef", 3)
	},
	FunctionDef: {
		signature: one("OpDef", 1),
		nodeDef: many("NodeDef", 3),
		ret: map("string", 4),
		attr: map("AttrValue", 5)
	},
	FunctionDefLibrary: { function: many("FunctionDef", 1) },
	VersionDef: {
		producer: one("int32", 1),
		minConsumer: one("int32", 2)
	},
	GraphDef: {
		node: many("NodeDef", 1),
		library: one("FunctionDefLibrary", 2),
		versions: one("VersionDef", 4)
	},
	TensorInfo: {
		name: one("string", 1),
		dtype: one("int32", 2),
		tensorShape: one("TensorShape", 3)
	},
	SignatureDef: {
		inputs: map("TensorInfo", 1),
		outputs: map("TensorInfo", 2),
		methodName: one("string", 3)
	},
	MetaInfoDef: { tags: many("string", 4) },
	MetaGraphDef: {
		metaInfoDef: one("MetaInfoDef", 1),
		graphDef: one("GraphDef", 2),
		signatureDef: map("SignatureDef", 5)
	},
	SavedModel: {
		savedModelSchemaVersion: one("int64", 1),
		metaGraphs: many("MetaGraphDef", 2)
	}
};
/** The fields of a message of which exactly one is set: that one is written even if it is 0 or false. */
const choices = { AttrValue: { value: { oneof: Object.keys(messages.AttrValue) } } };
const savedModel = import_light.Root.fromJSON({ nested: Object.fromEntries(Object.entries(messages).map(([name, fields]) => [name, {
	fields,
	oneofs: choices[name] ?? {}
}])) }).lookupType("SavedModel");
/** A SavedModel without variables, as bytes. */
function encodeSavedModel(nodes, functions) {
	const message = savedModel.create({
		savedModelSchemaVersion: 1,
		metaGraphs: [{
			metaInfoDef: { tags: ["serve"] },
			graphDef: {
				node: nodes,
				library: { function: functions },
				versions: {
					producer: 1882,
					minConsumer: 12
				}
			}
		}]
	});
	return savedModel.encode(message).finish();
}
const shapeProto = (shape) => ({ dim: shape.map((size) => ({ size })) });
const fieldOf = {
	[attributeKind.string]: "s",
	[attributeKind.int]: "i",
	[attributeKind.float]: "f",
	[attributeKind.bool]: "b",
	[attributeKind.type]: "type",
	[attributeKind.shape]: "shape"
};
function attrValue({ name, type, value }) {
	if (type === 100) return { func: { name: value } };
	const field = fieldOf[type];
	if (field === void 0) throw new Error(`attribute ${name} is of a kind, ${type}, that is not known`);
	if (type === attributeKind.shape) return { shape: shapeProto(value) };
	if (Array.isArray(value)) return { list: { [field]: value } };
	return { [field]: type === attributeKind.string ? Buffer.from(String(value)) : value };
}
function constantProto({ dtype, shape }, data) {
	const tensorShape = shapeProto(shape);
	if (data.length === 1 && sizeOf(shape) !== 1) {
		const field = dtype === 1 ? "floatVal" : dtype === 10 ? "boolVal" : "intVal";
		const value = dtype === 10 ? data[0] !== 0 : data[0];
		return { tensor: {
			dtype,
			tensorShape,
			[field]: [value]
		} };
	}
	return { tensor: {
		dtype,
		tensorShape,
		tensorContent: Buffer.from(data.buffer, data.byteOffset, data.byteLength)
	} };
}
function nodeDef(node, reference) {
	const name = nodeName(node);
	if (node.op === "Const") {
		const type = node.outputs[0];
		const value = constantProto(type, node.data);
		return {
			name,
			op: "Const",
			input: [],
			attr: {
				dtype: { type: type.dtype },
				value
			}
		};
	}
	if (!isKnownOp(node.op)) throw new UnknownOpError(node.op, node.layer);
	const attr = Object.fromEntries(node.attributes.map((a) => [a.name, attrValue(a)]));
	return {
		name,
		op: node.op,
		input: node.inputs.map(reference),
		attr
	};
}
const nodeName = ({ op, number }) => `${op.toLowerCase()}_${number}`;
/** A function in TensorFlow's form, in which an output is named `node:argument:index`. */
function functionDef({ name, arguments: parameters, results }) {
	const known = new Set(parameters.map((p) => p.name));
	const reference = ({ node, index }) => {
		if (node.op !== "Input") return `${nodeName(node)}:${outputPlace(node.op, index)}`;
		if (!known.has(node.name ?? "")) throw new Error(`${name}: ${node.name} is not among its arguments`);
		return identifier(node.name);
	};
	return {
		signature: {
			name,
			inputArg: parameters.map((p) => ({
				name: identifier(p.name),
				type: p.type.dtype
			})),
			outputArg: results.map((r) => ({
				name: `${identifier(r.name)}_out`,
				type: typeOf(r.value).dtype
			}))
		},
		nodeDef: nodesOf(results.map((r) => r.value)).filter(({ op }) => op !== "Input").map((node) => nodeDef(node, reference)),
		ret: Object.fromEntries(results.map((r) => [`${identifier(r.name)}_out`, reference(r.value)])),
		attr: { _tf_data_function: { b: true } }
	};
}
/** Argument names of functions are lower-case letters, digits, and underscores. */
const identifier = (name) => name.replaceAll("-", "_");
/**
* A program as a SavedModel: one call of the first function, which XLA must compile as a whole, and the
* functions that it calls.
*/
function emitProgram(functions) {
	const [main] = functions;
	const placeholders = main.arguments.map(({ name, type }) => ({
		name: identifier(name),
		op: "Placeholder",
		input: [],
		attr: {
			dtype: { type: type.dtype },
			shape: { shape: shapeProto(type.shape) }
		}
	}));
	const call = {
		name: "call",
		op: "PartitionedCall",
		input: placeholders.map(({ name }) => name),
		attr: {
			Tin: { list: { type: main.arguments.map((a) => a.type.dtype) } },
			Tout: { list: { type: main.results.map((r) => typeOf(r.value).dtype) } },
			f: { func: { name: main.name } },
			_XlaMustCompile: { b: true }
		}
	};
	return {
		bytes: encodeSavedModel([...placeholders, call], functions.map(functionDef)),
		endpoints: {
			inputs: placeholders.map(({ name }) => `${name}:0`),
			outputs: main.results.map((_, i) => `call:${i}`)
		}
	};
}
// src/train/compiled/invariants.ts
/**
* Finds the states that a loop never changes and builds its body with the constant ones folded in.
*
* By induction: every state whose start is known is taken to keep that value; if under this assumption the body
* gives the same value again, it does. A state for which it does not is struck off, and the rest is tried
* again, until all that are left hold together. (The recurrent kernel of an LSTM over one time step is such a case:
* it multiplies the zeros of the first step, so its gradient is zero, its moments stay zero and it never moves.)
*
* @param replay builds the body and gives its other results, then the next value of each state in order
*/
function buildLoopBody(states, makeBuilder, replay) {
	let assumed = new Set(states.filter((s) => s.start !== void 0));
	for (;;) {
		const build = makeBuilder();
		const values = replay(build, (state) => assumed.has(state) ? build.filled(state.type, state.start) : build.graph.input(state.name, state.type));
		const results = values.slice(0, values.length - states.length);
		const next = values.slice(values.length - states.length);
		const holds = (state) => {
			const value = next[states.indexOf(state)];
			return Object.is(splat(value), Math.fround(state.start)) && typeOf(value).dtype === state.type.dtype;
		};
		const kept = [...assumed].filter(holds);
		if (kept.length < assumed.size) {
			assumed = new Set(kept);
			continue;
		}
		const changing = states.map((state, i) => ({
			state,
			value: next[i]
		})).filter(({ state }) => !assumed.has(state));
		const stays = ({ state, value }) => sameValue(value, build.graph.input(state.name, state.type));
		const moved = changing.filter((c) => !stays(c));
		return {
			results,
			next: new Map(moved.map(({ state, value }) => [state.name, value])),
			unchanged: new Set(changing.filter(stays).map(({ state }) => state.name)),
			constant: new Map([...assumed].map(({ name, start }) => [name, start]))
		};
	}
}
// src/train/compiled/rules/algebra.ts
const elementwise = new Set(`Abs Add AddV2 Cast Div Equal Exp Greater GreaterEqual IsNan Less LessEqual Log LogicalAnd LogicalNot LogicalOr
   Maximum Minimum Mul Neg NotEqual Pow RealDiv Reciprocal Relu Rsqrt Select SelectV2 Sigmoid Sign Sqrt Square
   SquaredDifference Sub Tanh`.split(/\s+/));
/** Whether each element of an op's result is made of the operands' elements in the same place, after broadcasting. */
const isElementwise = (op) => elementwise.has(op);
/** An elementwise op of constants whose elements are all alike needs to be computed once only. */
function foldSplats(proposal, build) {
	const { op, inputs, outputs } = proposal;
	const [output] = outputs;
	if (!elementwise.has(op) || output === void 0 || !isConstant(inputs)) return void 0;
	const values = inputs.map(splat);
	if (values.some((v) => v === void 0) || sizeOf(output.shape) <= 1) return void 0;
	const one = (type) => ({
		dtype: type.dtype,
		shape: []
	});
	const scalars = inputs.map((input, i) => build.filled(one(typeOf(input)), values[i]));
	const [result] = build.add({
		...proposal,
		inputs: scalars,
		outputs: [one(output)]
	});
	const value = result && splat(result);
	return value === void 0 ? void 0 : [build.filled(output, value)];
}
/** The other operand when it has the shape of the result and so is the result. */
const whole = (value, { outputs: [output] }) => output !== void 0 && sameShape(shapeOf(value), output.shape) ? [value] : void 0;
/**
* x + 0, x − 0, x · 1, x / 1 and x · 0.
*
* The last is taken as 0 whatever x is, where IEEE 754 gives NaN for an infinite x. A gradient that overflows
* is seen all the same: it also flows into factors that are not known to be 0.
*/
const neutral = (proposal, build) => {
	const { op, inputs, outputs } = proposal;
	const [a, b] = inputs;
	const [output] = outputs;
	if (a === void 0 || b === void 0 || output === void 0 || inputs.length !== 2) return void 0;
	const [x, y] = [splat(a), splat(b)];
	switch (op) {
		case "Add":
		case "AddV2": return y === 0 ? whole(a, proposal) : x === 0 ? whole(b, proposal) : void 0;
		case "Sub": return y === 0 ? whole(a, proposal) : void 0;
		case "Mul":
			if (x === 0 || y === 0) return [build.filled(output, 0)];
			return y === 1 ? whole(a, proposal) : x === 1 ? whole(b, proposal) : void 0;
		case "Div":
		case "RealDiv": return y === 1 ? whole(a, proposal) : void 0;
		default: return;
	}
};
/** A sum without the parts that are zero. */
const sumOfZeros = (proposal, build) => {
	const { op, inputs, outputs, layer } = proposal;
	const [output] = outputs;
	if (op === "AddN" && output !== void 0) {
		const kept = inputs.filter((input) => splat(input) !== 0);
		if (kept.length === 0) return [build.filled(output, 0)];
		return [kept.slice(1).reduce((sum, part) => build.binary("AddV2", sum, part, layer), kept[0])];
	}
	if ((op === "Sum" || op === "Mean") && output !== void 0 && splat(inputs[0]) === 0) return [build.filled(output, 0)];
};
/** A choice between equal values. */
const sameChoice = ({ op, inputs }) => {
	if (op !== "Select" && op !== "SelectV2") return void 0;
	const [, a, b] = inputs;
	if (!sameValue(a, b)) return void 0;
	return [a];
};
/** A sum of sums over the same first axis is one over both parts laid behind each other. */
const sumOfSums = ({ op, inputs, layer }, build) => {
	const [a, b] = inputs;
	if (op !== "Add" && op !== "AddV2" || a?.node.op !== "Sum" || b?.node.op !== "Sum") return void 0;
	const [x, axes] = a.node.inputs;
	const [y, others] = b.node.inputs;
	if (!sameValue(axes, others) || splat(axes) !== 0 || !sameShape(shapeOf(axes), [1])) return void 0;
	if (!sameShape(shapeOf(a), shapeOf(b)) || !sameShape(shapeOf(x).slice(1), shapeOf(y).slice(1))) return void 0;
	if (shapeOf(a).length === shapeOf(x).length) return void 0;
	const joined = build.concat([x, y], 0, layer);
	return [build.one("Sum", a.node.attributes, [joined, axes], typeOf(a), layer)];
};
// src/train/compiled/join.ts
/**
* A state of more elements is left alone: its own kernel is then cheap beside its elements, and laying its
* gradient behind the others' would cost memory traffic.
*/
const largestJoined = 4096;
/**
* Updates all small states of one kind as one vector: Adam's first moments, its second ones, the biases. An
* optimizer does the same with each of them, element by element, so the numbers stay what they are, and the
* program has some kernels less for each weight, which all have to be compiled and started.
*
* Nothing here knows an optimizer: states are of one kind if their next values are the same elementwise ops of
* the same scalars, of states and of anything else (the gradients). A state that is multiplied as a matrix
* stays by itself, since it would have to be copied out of the vector.
*/
function joinStates(body, states, makeBuilder) {
	const nodes = nodesOf([...body.results, ...body.next.values()]);
	const whole = new Set(nodes.flatMap((node) => isElementwise(node.op) ? [] : plainInputs(node)));
	const kinds = /* @__PURE__ */ new Map();
	for (const state of states) {
		const next = body.next.get(state.name);
		if (next === void 0 || sizeOf(state.type.shape) > largestJoined || whole.has(state.name)) continue;
		const kind = kindOf(next, state);
		kinds.set(kind, [...kinds.get(kind) ?? [], state]);
	}
	const groups = [...kinds].filter(([kind, members]) => !isOfNoState(kind) && members.length > 1);
	if (groups.length === 0) return {
		body,
		states,
		joined: []
	};
	const joined = groups.map(([, members]) => members.toSorted((a, b) => a.type.shape.length - b.type.shape.length)).sort((a, b) => b.length - a.length).map((members, i) => joinedState(`joined-${i}`, members));
	const build = makeBuilder();
	const placed = new Set(joined.flatMap((j) => j.members.map((m) => m.state.name)));
	const trees = new Trees(joined, new Map(nodes.filter((n) => n.op === "Input").map((n) => [n.name, {
		node: n,
		index: 0
	}])));
	const nexts = joined.map((j) => trees.vector(j.members.map((m) => body.next.get(m.state.name))));
	const alone = [...body.next].filter(([name]) => !placed.has(name));
	const made = /* @__PURE__ */ new Map();
	const input = (name, type) => build.graph.input(name, type);
	const bind = (name, type) => partOf(build, joined, name, input) ?? input(name, type);
	const results = rebuild(build, body.results, bind, made);
	const leaves = rebuild(build, trees.leaves, bind, made);
	const next = /* @__PURE__ */ new Map();
	joined.forEach(({ name, type, members }, i) => {
		const whole = trees.build(build, nexts[i], leaves);
		if (!sameShape(shapeOf(whole), type.shape)) throw new Error(`${name} became ${shapeOf(whole)} elements`);
		next.set(name, whole);
		for (const member of members) {
			const { node } = body.next.get(member.state.name);
			if (node.outputs.length === 1) made.set(node, [piece(build, whole, member)]);
		}
	});
	const rest = rebuild(build, alone.map(([, value]) => value), bind, made);
	alone.forEach(([name], i) => {
		next.set(name, rest[i]);
	});
	return {
		body: {
			...body,
			results,
			next
		},
		states: [...states.filter((s) => !placed.has(s.name)), ...joined],
		joined
	};
}
/** The part of a joined state that a state is, in the state's shape; nothing for a state by itself. */
function partOf(build, joined, name, bind) {
	for (const whole of joined) {
		const member = whole.members.find((m) => m.state.name === name);
		if (member !== void 0) return piece(build, bind(whole.name, whole.type), member);
	}
}
function piece(build, whole, { state, offset }) {
	const { shape } = state.type;
	return build.reshape(build.slice(whole, [offset], [sizeOf(shape)]), shape);
}
function joinedState(name, states) {
	let size = 0;
	const members = states.map((state) => {
		const offset = size;
		size += sizeOf(state.type.shape);
		return {
			state,
			offset
		};
	});
	return {
		name,
		type: {
			dtype: 1,
			shape: [size]
		},
		start: void 0,
		members
	};
}
/** Names of the inputs that a node takes as they are, or reshaped. */
const plainInputs = (node) => node.op === "Reshape" ? [] : node.inputs.flatMap(({ node: input }) => {
	const from = input.op === "Reshape" ? input.inputs[0].node : input;
	return from.op === "Input" ? [from.name] : [];
});
/** What a next value is called in which no state takes part. */
const other = "…";
/** Whether a next value is something else altogether, one number throughout, or a scalar: there is no vector to be made of it. */
const isOfNoState = (kind) => kind === other || /^[=#]/.test(kind);
/**
* How a next value is made of its state: equal for two states if the same is done with both. The parts in which no
* state takes part are not looked into, nor are scalars, which have to be the very same.
*/
function kindOf(next, state) {
	const known = /* @__PURE__ */ new Map();
	const describe = (value) => {
		const { node } = value;
		const number = splat(value);
		if (number !== void 0) return `=${number}`;
		if (shapeOf(value).length === 0) return `#${node.number}`;
		if (!sameShape(shapeOf(value), state.type.shape)) return other;
		if (node.op === "Input") return node.name === state.name ? "self" : "state";
		if (!isElementwise(node.op)) return other;
		let kind = known.get(node);
		if (kind === void 0) {
			const operands = node.inputs.map(describe);
			const attributes = JSON.stringify(node.attributes.map((a) => [a.name, a.value]));
			kind = operands.some((o) => o !== other && !o.startsWith("=") && !o.startsWith("#")) ? `${node.op}${attributes}(${operands.join(", ")})` : other;
			known.set(node, kind);
		}
		return kind;
	};
	return describe(next);
}
const elements$1 = (values) => values.reduce((sum, v) => sum + sizeOf(shapeOf(v)), 0);
var Trees = class {
	/** Values of the old graph that the trees need. */
	leaves = [];
	/** The vectors that pieces are taken of. */
	#vectors;
	#known = /* @__PURE__ */ new Map();
	#built = /* @__PURE__ */ new Map();
	constructor(joined, inputs) {
		this.#vectors = joined.map((state) => ({
			values: state.members.flatMap((m) => inputs.get(m.state.name) ?? []),
			tree: {
				kind: "state",
				state
			}
		}));
	}
	/** The tree of all next values of a joined state. */
	vector(values) {
		const tree = this.of(values);
		this.#vectors.push({
			values,
			tree
		});
		return tree;
	}
	of(values) {
		const key = values.map(({ node, index }) => `${node.number}:${index}`).join();
		const known = this.#known.get(key);
		if (known !== void 0) return known;
		const tree = this.#make(values);
		this.#known.set(key, tree);
		return tree;
	}
	#make(values) {
		const [first] = values;
		const number = splat(first);
		if (number !== void 0 && values.every((v) => Object.is(splat(v), number))) return {
			kind: "number",
			like: first,
			value: number
		};
		if (shapeOf(first).length === 0 && values.every((v) => sameValue(v, first))) return {
			kind: "scalar",
			leaf: this.#leaf(first)
		};
		for (const { values: all, tree } of this.#vectors) {
			const at = all.findIndex((v) => sameValue(v, first));
			const run = all.slice(at, at + values.length);
			if (at < 0 || run.length < values.length || !run.every((v, i) => sameValue(v, values[i]))) continue;
			if (values.length === all.length) return tree;
			return {
				kind: "piece",
				of: tree,
				begin: elements$1(all.slice(0, at)),
				size: elements$1(values)
			};
		}
		if (this.#alike(values)) {
			const operands = first.node.inputs.map((_, i) => this.of(values.map((v) => v.node.inputs[i])));
			return {
				kind: "op",
				node: first.node,
				operands
			};
		}
		return {
			kind: "parts",
			leaves: values.map((v) => this.#leaf(v))
		};
	}
	/** Whether the values are one elementwise op whose operands are of the values' shapes, or scalars common to all. */
	#alike(values) {
		const [first] = values;
		const attributes = ({ node }) => JSON.stringify(node.attributes.map((a) => [a.name, a.value]));
		return isElementwise(first.node.op) && values.every((value) => value.node.op === first.node.op && value.node.inputs.length === first.node.inputs.length && attributes(value) === attributes(first) && value.node.inputs.every((input, i) => {
			const others = first.node.inputs[i];
			const number = splat(input);
			return number !== void 0 && Object.is(number, splat(others)) || shapeOf(input).length === 0 && sameValue(input, others) || sameShape(shapeOf(input), shapeOf(value));
		}));
	}
	#leaf(value) {
		return this.leaves.push(value) - 1;
	}
	/** @param leaves what `this.leaves` are in the graph that is built */
	build(build, tree, leaves) {
		let value = this.#built.get(tree);
		if (value === void 0) {
			value = this.#build(build, tree, leaves);
			this.#built.set(tree, value);
		}
		return value;
	}
	#build(build, tree, leaves) {
		switch (tree.kind) {
			case "state": return build.graph.input(tree.state.name, tree.state.type);
			case "piece": return build.slice(this.build(build, tree.of, leaves), [tree.begin], [tree.size]);
			case "number": return build.filled({
				dtype: typeOf(tree.like).dtype,
				shape: []
			}, tree.value);
			case "scalar": return leaves[tree.leaf];
			case "parts": {
				const parts = tree.leaves.map((i) => leaves[i]);
				return build.concat(parts.map((p) => build.reshape(p, [sizeOf(shapeOf(p))])), 0);
			}
			case "op": {
				const operands = tree.operands.map((o) => this.build(build, o, leaves));
				const shape = operands.map(shapeOf).find((s) => s.length > 0) ?? [];
				const { op, attributes, outputs, layer } = tree.node;
				const { dtype } = outputs[0];
				return build.one(op, attributes, operands, {
					dtype,
					shape
				}, layer);
			}
		}
	}
};
// src/train/compiled/merge.ts
/**
* Joins products A₁·W, A₂·W … into one product of all rows, where no Aᵢ depends on another's product: the
* inputs of a recurrent layer at all its time steps, and the gradients that it hands to the layer below.
* A product of few rows spends its time on reading W, so this reads it once instead of once a step.
*
* @param makeBuilder gives an empty builder, of which a graph is made for each join
* @returns the results in the last of these graphs
*/
function mergeProducts(makeBuilder, results) {
	let current = results;
	const refused = /* @__PURE__ */ new Set();
	for (;;) {
		const group = findGroup(current, refused);
		if (group === void 0) return current;
		current = joinGroup(makeBuilder(), current, inKnownOrder(current, group));
	}
}
/** The first products that may be joined. */
function findGroup(results, refused) {
	const nodes = nodesOf(results);
	const groups = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		const weight = node.inputs[1]?.node;
		if (node.op !== "MatMul" || weight?.op !== "Input" || attribute(node, "transpose_a") === true) continue;
		const key = `${weight.name} ${attribute(node, "transpose_b")}`;
		groups.set(key, [...groups.get(key) ?? [], node]);
	}
	for (const [key, members] of groups) {
		if (members.length < 2 || refused.has(key)) continue;
		const free = independent(nodes, members);
		if (free.length >= 2) return free;
		refused.add(key);
	}
}
/** The members that depend on no other member. */
function independent(nodes, members) {
	const below = dependents(nodes, members);
	return members.filter((member) => !below.has(member));
}
/**
* The members in the order in which their rows are laid behind each other already, if they are: the gradient of a layer's
* kernel needs its inputs at all time steps, as their product with the kernel does, but begins with the last step.
*/
function inKnownOrder(results, members) {
	const rowsOf = (member) => member.inputs[0];
	for (const { op, inputs } of nodesOf(results)) {
		if (op !== "ConcatV2" || inputs.length !== members.length + 1 || splat(inputs.at(-1)) !== 0) continue;
		const ordered = inputs.slice(0, -1).map((part) => members.find((m) => sameValue(rowsOf(m), part)));
		if (ordered.every((member) => member !== void 0) && new Set(ordered).size === members.length) return ordered;
	}
	return members;
}
function joinGroup(build, results, members) {
	const joined = new Set(members);
	const [first] = members;
	const needs = (node) => joined.has(node) ? members.flatMap((m) => m.inputs.map((i) => i.node)) : node.inputs.map((i) => i.node);
	const made = /* @__PURE__ */ new Map();
	const get = ({ node, index }) => made.get(node)[index];
	const make = (node) => {
		const type = node.outputs[0];
		if (node.op === "Input") made.set(node, [build.graph.input(node.name, type)]);
		else if (node.op === "Const") made.set(node, [build.graph.constant(type, node.data)]);
		else if (!joined.has(node)) made.set(node, build.add({
			...node,
			inputs: node.inputs.map(get)
		}));
		else {
			const rows = build.concat(members.map((m) => get(m.inputs[0])), 0, first.layer);
			const weight = get(first.inputs[1]);
			const product = build.matMul(rows, weight, false, attribute(first, "transpose_b") === true, first.layer);
			let at = 0;
			for (const member of members) {
				const [height, width] = member.outputs[0].shape;
				made.set(member, [build.slice(product, [at, 0], [height, width], member.layer)]);
				at += height;
			}
		}
	};
	const stack = results.map((r) => r.node);
	for (let node = stack.at(-1); node !== void 0; node = stack.at(-1)) {
		const missing = made.has(node) ? [] : needs(node).filter((n) => !made.has(n));
		if (missing.length > 0) {
			stack.push(...missing);
			continue;
		}
		if (!made.has(node)) make(node);
		stack.pop();
	}
	return results.map(get);
}
// src/train/compiled/plan.ts
/** The rows of the order and of the masks are held for this many steps at most, and this many bytes of masks. */
const most = {
	steps: 16384,
	maskBytes: 64 << 20
};
/** A type of float32 numbers. */
const floats = (shape) => ({
	dtype: 1,
	shape: [...shape]
});
/**
* Plans the program of an experiment.
*
* @param masks those that a full batch wants
* @param withBatch whether held-out samples go through the model with the batch
* @param capacity epochs that one call can hold; what fits is chosen when it is left out
*/
function makePlan(session, masks, { variant }, withBatch, capacity) {
	const batchSizes = session.batches.map(({ start, end }) => end - start);
	const maskBytes = masks.reduce((sum, { shape }) => sum + 4 * sizeOf(shape), 0) * batchSizes.length;
	const fitting = [
		variant.training.epochs,
		Math.floor(most.steps / batchSizes.length),
		Math.floor(most.maskBytes / Math.max(1, maskBytes))
	];
	return {
		capacity: decidesItself(variant.training) ? 1 : capacity ?? Math.max(1, Math.min(...fitting)),
		batchSizes,
		batchSize: batchSizes[0],
		x: floats(session.training.inputs.shape),
		y: floats(session.training.targets.shape),
		w: session.training.weights && floats(session.training.weights.shape),
		heldOut: session.heldOut && {
			x: floats(session.heldOut.inputs.shape),
			y: floats(session.heldOut.targets.shape),
			w: session.heldOut.weights && floats(session.heldOut.weights.shape),
			withBatch
		},
		masks: masks.map(({ name, shape }) => ({
			name,
			type: floats(shape)
		}))
	};
}
// src/train/compiled/loops.ts
const scalar = (dtype) => ({
	dtype,
	shape: []
});
/** A loop that carries `slots`; body and condition are functions of them by these names. */
function whileLoop(build, body, condition, slots, initial) {
	return build.add({
		op: "StatelessWhile",
		attributes: [
			{
				name: "T",
				type: attributeKind.type,
				value: slots.map((s) => s.type.dtype)
			},
			{
				name: "cond",
				type: 100,
				value: condition
			},
			{
				name: "body",
				type: 100,
				value: body
			},
			{
				name: "parallel_iterations",
				type: attributeKind.int,
				value: 1
			}
		],
		inputs: initial,
		outputs: slots.map((s) => s.type),
		layer: void 0
	});
}
/** `source[index]`, of the first axis. */
function gather(build, source, index) {
	const { dtype, shape } = typeOf(source);
	const attributes = [
		typed("Tparams", dtype),
		typed("Tindices", 3),
		typed("Taxis", 3)
	];
	const type = {
		dtype,
		shape: [...shapeOf(index), ...shape.slice(1)]
	};
	return build.one("GatherV2", attributes, [
		source,
		index,
		build.graph.int(0)
	], type);
}
// src/train/compiled/time/loop.ts
/**
* The ops that stand for a loop over time until the pass `time` makes one of it.
*
* `TimeLoop` takes the inputs of all steps [steps, …], their masks, the first states and what is given to all steps. It gives
* the outputs of all steps [steps, …] or that of the last, and the last states. `TimeLoopGrad` takes the same and the
* gradients by what the loop gives; it gives those by the inputs, the first states and the weights.
*/
const timeLoop = "TimeLoop";
const timeLoopGrad = "TimeLoopGrad";
// src/train/compiled/time/body.ts
/** The body of a loop over steps, under construction. */
var LoopBodyBuilder = class {
	build;
	carried = [];
	/** The series that it fills. */
	kept = [];
	/** Number of the step, from 0 in the order in which the loop takes them. */
	step;
	/** Place of the step in a series. */
	#place;
	#backwards;
	#around;
	#resolve;
	#known = /* @__PURE__ */ new Map();
	#slots = /* @__PURE__ */ new Map();
	/**
	* @param around builds what the loop starts from
	* @param steps number of steps; taken from the last one to the first if `backwards`
	* @param resolve what a value of the step is in this body, unless it is to be computed
	*/
	constructor(build, around, { steps, backwards }, resolve) {
		this.build = build;
		this.#backwards = backwards;
		this.#around = around;
		this.#resolve = resolve;
		this.step = this.carry("step", around.graph.int(0));
		this.#place = backwards ? build.binary("Sub", build.graph.int(steps - 1), this.step) : this.step;
		this.become("step", build.binary("AddV2", this.step, build.graph.int(1)));
	}
	/** A slot of the loop, as the body sees it. */
	carry(name, initial) {
		const type = typeOf(initial);
		const known = this.#slots.get(name);
		if (known !== void 0) return known;
		const inBody = this.build.graph.input(name, type);
		this.carried.push({
			name,
			type,
			initial,
			inBody,
			next: void 0
		});
		this.#slots.set(name, inBody);
		return inBody;
	}
	/** Says what becomes of a slot in a step. */
	become(name, next) {
		const slot = this.carried.find((c) => c.name === name);
		if (slot === void 0) throw new Error(`the loop has no ${name}`);
		slot.next = next;
	}
	/** A value around the loop that is the same in all steps. */
	fixed(value) {
		const values = constantValues(value);
		if (values !== void 0) return this.build.constant(typeOf(value), values);
		return this.carry(`fixed-${value.node.number}-${value.index}`, value);
	}
	/** What a series around the loop [steps, …] holds for the step. */
	read(series) {
		const whole = this.carry(`series-${series.node.number}-${series.index}`, series);
		const { dtype, shape } = typeOf(whole);
		const [, ...rest] = shape;
		const size = [1, ...rest];
		const piece = this.build.one("XlaDynamicSlice", [typed("T", dtype), typed("Tindices", 3)], [
			whole,
			this.#placeOf(shape.length),
			this.build.graph.ints(...size)
		], {
			dtype,
			shape: size
		});
		return this.build.reshape(piece, rest);
	}
	/** Keeps a value of each step in a series of this name. What the series holds before does not matter. */
	keep(name, steps, value) {
		const { dtype, shape } = typeOf(value);
		const type = {
			dtype,
			shape: [steps, ...shape]
		};
		const scratch = `scratch/${this.#backwards ? "back" : "forward"}/${name}`;
		const before = this.carry(name, this.#around.graph.input(scratch, type));
		this.kept.push({
			name,
			type,
			scratch
		});
		const update = this.build.reshape(value, [1, ...shape]);
		const attributes = [typed("T", dtype), typed("Tindices", 3)];
		const place = this.#placeOf(type.shape.length);
		this.become(name, this.build.one("XlaDynamicUpdateSlice", attributes, [
			before,
			update,
			place
		], type));
	}
	#placeOf(rank) {
		const first = this.build.reshape(this.#place, [1]);
		if (rank === 1) return first;
		return this.build.concat([first, this.build.graph.ints(...new Array(rank - 1).fill(0))], 0);
	}
	/** A value of the step in this body. */
	value(value) {
		const resolved = this.#resolve(value);
		if (resolved !== void 0) return resolved;
		const { node } = value;
		let made = this.#known.get(node);
		if (made === void 0) {
			made = this.#make(node);
			this.#known.set(node, made);
		}
		return made[value.index];
	}
	#make(node) {
		if (node.op === "Const") {
			const values = constantValues({
				node,
				index: 0
			});
			if (values === void 0) throw new Error("a constant without values");
			return [this.build.constant(node.outputs[0], values)];
		}
		if (node.op === "Input") throw new Error(`the body of a loop does not know ${node.name}`);
		const inputs = node.inputs.map((input) => this.value(input));
		return narrowProduct(this.build, node, inputs) ?? this.build.add({
			...node,
			inputs
		});
	}
};
/** A·B of few columns of A, which an input of few features is, as a sum of outer products. */
function narrowProduct(build, node, inputs) {
	if (node.op !== "MatMul") return void 0;
	const [a, b] = inputs;
	if (attribute(node, "transpose_a") === true || attribute(node, "transpose_b") === true) return void 0;
	const [rows, inner] = shapeOf(a);
	const columns = shapeOf(b)[1];
	if (inner > 4) return void 0;
	const outer = (i) => build.binary("Mul", build.slice(a, [0, i], [rows, 1]), build.slice(b, [i, 0], [1, columns]), node.layer);
	return [Array.from({ length: inner }, (_, i) => outer(i)).reduce((sum, product) => build.binary("AddV2", sum, product, node.layer))];
}
// src/train/compiled/time/over-steps.ts
/**
* Computes values of a step for all steps at once, [steps, …] in place of […]: a product of the inputs with a weight is one
* product with the rows of all steps.
*/
var StepVectors = class {
	#build;
	#steps;
	#leaf;
	#known = /* @__PURE__ */ new Map();
	/** @param leaf what is known for all steps otherwise; it is asked first */
	constructor(build, steps, leaf) {
		this.#build = build;
		this.#steps = steps;
		this.#leaf = leaf;
	}
	/** A value for all steps; nothing where one of its ops cannot be done for all steps at once. */
	of(value) {
		const leaf = this.#leaf(value);
		if (leaf !== void 0) return leaf;
		const { node } = value;
		if (!this.#known.has(node)) this.#known.set(node, this.#make(node));
		return this.#known.get(node)?.[value.index];
	}
	#make(node) {
		if (node.op === "Const") {
			const [type] = node.outputs;
			const values = constantValues({
				node,
				index: 0
			});
			return values && [{
				value: this.#build.constant(type, values),
				varies: false
			}];
		}
		if (node.op === "Input") return void 0;
		const inputs = [];
		for (const input of node.inputs) {
			const over = this.of(input);
			if (over === void 0) return void 0;
			inputs.push(over);
		}
		const values = inputs.map((i) => i.value);
		if (inputs.every(({ varies }) => !varies)) return this.#build.add({
			...node,
			inputs: values
		}).map((value) => ({
			value,
			varies: false
		}));
		return this.#vary(node, inputs)?.map((value) => ({
			value,
			varies: true
		}));
	}
	#vary(node, inputs) {
		const build = this.#build;
		const [first, ...others] = inputs;
		const outputs = node.outputs.map(({ dtype, shape }) => ({
			dtype,
			shape: [this.#steps, ...shape]
		}));
		const output = outputs[0];
		const add = (values) => build.add({
			...node,
			inputs: values,
			outputs
		});
		if (isElementwise(node.op)) return add(inputs.map((input) => this.#aligned(input, output.shape.length)));
		const fixedRest = others.every(({ varies }) => !varies);
		switch (node.op) {
			case "MatMul": return fixedRest ? this.#product(node, first.value, others[0], output) : void 0;
			case "Reshape": return [build.reshape(first.value, output.shape, node.layer)];
			case "Slice": {
				const begin = constantValues(node.inputs[1]);
				return begin && [build.slice(first.value, [0, ...begin], output.shape, node.layer)];
			}
			case "Transpose": {
				const axes = constantValues(node.inputs[1]);
				return axes && add([first.value, build.graph.ints(0, ...[...axes].map((axis) => axis + 1))]);
			}
			case "SplitV": {
				const axis = axisBehind(node.inputs[2], node);
				if (axis === void 0) return void 0;
				return add([
					first.value,
					others[0].value,
					build.graph.int(axis)
				]);
			}
			case "ConcatV2": {
				const parts = inputs.slice(0, -1);
				const axis = axisBehind(node.inputs.at(-1), node);
				if (axis === void 0 || !parts.every(({ varies }) => varies)) return void 0;
				return [build.concat(parts.map((p) => p.value), axis, node.layer)];
			}
			default: return;
		}
	}
	/** Broadcasts as before the axis of the steps: what has fewer axes than the result gets ones behind the steps. */
	#aligned({ value, varies }, rank) {
		const shape = shapeOf(value);
		if (!varies || shape.length === rank) return value;
		const ones = new Array(rank - shape.length).fill(1);
		return this.#build.reshape(value, [
			this.#steps,
			...ones,
			...shape.slice(1)
		]);
	}
	#product(node, rows, right, output) {
		if (attribute(node, "transpose_a") === true) return void 0;
		const build = this.#build;
		const width = shapeOf(rows).at(-1);
		const flat = build.reshape(rows, [sizeOf(shapeOf(rows)) / width, width], node.layer);
		const product = build.matMul(flat, right.value, false, attribute(node, "transpose_b") === true, node.layer);
		return [build.reshape(product, output.shape, node.layer)];
	}
};
/** The axis that an op names, counted with that of the steps before it. */
function axisBehind(axis, { inputs }) {
	const [number] = (axis && constantValues(axis)) ?? [];
	if (number === void 0) return void 0;
	const rank = typeOf(inputs[0]).shape.length;
	return (number < 0 ? number + rank : number) + 1;
}
// src/train/compiled/time/step-graph.ts
/**
* A step in its simplest form, with its ops sorted by what they depend on. Where the last output alone is wanted and it is
* no state, it is one more state, `output`, which no step looks at.
*/
var StepGraph = class {
	output;
	states;
	/** The gradient by `x` and by each weight. */
	byX;
	byWeights;
	/** Whether the output is the first state. */
	outputIsState;
	#varying;
	#stateful;
	#backward;
	constructor(step, build) {
		const { output, next, gradients, states, given, sequence, x } = step;
		const zeros = (type) => build.filled(type, 0);
		const wanted = [
			{
				value: gradients.x,
				like: x
			},
			...states.map((like, i) => ({
				value: gradients.states[i],
				like
			})),
			...gradients.weights.map((value, i) => ({
				value,
				like: given[i]
			}))
		];
		const recorded = [
			output,
			...next,
			...wanted.flatMap(({ value }) => value ?? [])
		];
		const simple = (endless) => rebuild(build, recorded, (name, type) => endless && name === "d-output" ? zeros(type) : build.graph.input(name, type));
		const outputOf = (values) => values[0];
		const first = simple(false);
		this.outputIsState = !sequence && sameValue(outputOf(first), first[1]);
		const values = this.outputIsState ? simple(true) : first;
		const grads = values.slice(1 + next.length);
		const [byX, ...rest] = wanted.map(({ value, like }) => value === void 0 ? zeros(like) : grads.shift());
		this.output = outputOf(values);
		this.byX = byX;
		this.byWeights = rest.slice(states.length);
		const own = states.map((type, i) => ({
			name: `state-${i}`,
			type,
			next: values[1 + i],
			gradient: rest[i]
		}));
		const { node, index } = this.output;
		const type = node.outputs[index];
		const asState = {
			name: "output",
			type,
			next: this.output,
			gradient: zeros(type)
		};
		this.states = sequence || this.outputIsState ? own : [...own, asState];
		const nodes = nodesOf([...values, ...this.states.map((s) => s.gradient)]);
		const from = (...starts) => {
			const inputs = nodes.filter((n) => n.op === "Input" && starts.some((s) => n.name?.startsWith(s)));
			return /* @__PURE__ */ new Set([...inputs, ...dependents(nodes, inputs)]);
		};
		this.#varying = from("x", "mask", "state-", "d-");
		this.#stateful = from("state-", "d-");
		this.#backward = from("d-");
	}
	/** Whether a value is the same in all steps. */
	isFixed = ({ node }) => !this.#varying.has(node);
	/** Whether a value depends on a state or on a gradient. */
	isStateful = ({ node }) => this.#stateful.has(node);
	/** Whether a value depends on a gradient. */
	isBackward = ({ node }) => this.#backward.has(node);
	/**
	* Whether the way back takes a value of the way forward from there and does not compute it once more: a product, or
	* what is added to one, and what takes long for each element.
	*/
	isKept({ node }) {
		if (node.op === "Input") return node.name?.startsWith("state-") === true;
		return !cheap.has(node.op) || this.#holdsProduct(node);
	}
	#holdsProduct({ op, inputs }) {
		return (op === "Add" || op === "AddV2") && inputs.some((i) => this.isStateful(i) && (i.node.op === "MatMul" || this.#holdsProduct(i.node)));
	}
};
const slow = new Set("Div Exp Log Pow RealDiv Reciprocal Rsqrt Sigmoid Sqrt Tanh".split(" "));
const moving$1 = "ConcatV2 PadV2 Reshape Slice SplitV Transpose".split(" ");
/** Ops that are computed once more where their result is needed. */
const cheap = { has: (op) => isElementwise(op) && !slow.has(op) || moving$1.includes(op) };
// src/train/compiled/time/unfold.ts
/**
* Lays the work of a loop over time out.
*
* A product of the inputs alone is one product before the loop, with the rows of all steps. What the way back needs of the way
* forward is kept in series. A gradient by a weight is a sum over the steps; where that is a sum of AᵀB, it is one product of
* the rows of all steps, behind the loop, and so is the gradient by the inputs.
*
* @param wanted which gradients are wanted: by the inputs, by each first state, by each weight
*/
function unfold(step, wanted, builders) {
	const { steps } = step;
	const graph = new StepGraph(step, builders.draft());
	const around = builders.draft();
	const series = (type) => ({
		dtype: type.dtype,
		shape: [steps, ...type.shape]
	});
	const input = (name, type) => around.graph.input(name, type);
	const forwardKept = new Kept("forward", series, around);
	const backKept = new Kept("back", series, around);
	const before = new Set(nodesOf(graph.states.map((s) => s.gradient)));
	const isProductAfter = ({ node }) => !before.has(node) && (node.op === "Reshape" || node.op === "MatMul") && (node.op === "Reshape" || graph.isFixed(node.inputs[1]));
	const over = new StepVectors(around, steps, (value) => {
		const { node } = value;
		const type = typeOf(value);
		if (node.op === "Input") {
			const name = node.name;
			if (name === "x" || name === "mask") return {
				value: input(name, series(type)),
				varies: true
			};
			if (name.startsWith("given-")) return {
				value: input(name, type),
				varies: false
			};
			if (name === "d-output" && step.sequence) return {
				value: input(name, series(type)),
				varies: true
			};
		}
		if (node.op === "Const" || graph.isFixed(value)) return void 0;
		if (graph.isBackward(value)) return isProductAfter(value) ? void 0 : {
			value: backKept.of(value),
			varies: true
		};
		if (graph.isStateful(value) && graph.isKept(value)) return {
			value: forwardKept.of(value),
			varies: true
		};
	});
	const fixed = (value) => {
		const found = over.of(value);
		if (found === void 0 || found.varies) throw new Error("a value is not the same in all steps");
		return found.value;
	};
	/** What does not depend on a state: what is the same in all steps, and products of the inputs. */
	const given = (body, value) => {
		if (value.node.op === "Const") return void 0;
		if (graph.isFixed(value)) return body.fixed(fixed(value));
		if (graph.isStateful(value)) return void 0;
		if (value.node.op !== "Input" && !isWideProduct(value)) return void 0;
		const found = over.of(value);
		return found && body.read(found.value);
	};
	let back;
	const gradients = wanted.map(() => void 0);
	if (wanted.includes(true)) {
		const body = new LoopBodyBuilder(builders.program(), around, {
			steps,
			backwards: true
		}, (value) => {
			const { node } = value;
			if (node.op === "Input" && node.name?.startsWith("d-")) {
				const type = typeOf(value);
				if (node.name === "d-output" && step.sequence) return body.read(input(node.name, series(type)));
				return body.carry(node.name, input(node.name, type));
			}
			if (graph.isBackward(value)) return void 0;
			if (graph.isStateful(value)) return graph.isKept(value) ? body.read(forwardKept.of(value)) : void 0;
			return given(body, value);
		});
		back = body;
		const slotOf = (name) => name === "output" ? "d-output" : `d-${name}`;
		for (const { name, type } of graph.states) body.carry(slotOf(name), input(slotOf(name), type));
		const summed = new SumOverSteps(around, over, (value) => {
			const name = `sum-${value.node.number}-${value.index}`;
			const sum = body.carry(name, around.filled(typeOf(value), 0));
			body.become(name, body.build.binary("AddV2", sum, body.value(value)));
			return input(`back/${name}`, typeOf(value));
		});
		wanted.forEach((want, i) => {
			if (!want) return;
			const state = graph.states[i - 1];
			if (i === 0) gradients[i] = overSteps(graph.byX);
			else if (i <= step.states.length && state !== void 0) gradients[i] = input(`back/${slotOf(state.name)}`, state.type);
			else gradients[i] = summed.of(graph.byWeights[i - 1 - step.states.length]);
		});
		backKept.fill(body, steps);
		for (const { name, gradient } of graph.states) body.become(slotOf(name), body.value(gradient));
	}
	function overSteps(value) {
		const number = splat(value);
		if (number !== void 0) return around.filled(series(typeOf(value)), number);
		const found = over.of(value);
		return found?.varies === true ? found.value : backKept.of(value);
	}
	const body = new LoopBodyBuilder(builders.program(), around, {
		steps,
		backwards: false
	}, (value) => {
		const { node } = value;
		if (node.op === "Input" && node.name?.startsWith("state-")) return body.carry(node.name, input(node.name, typeOf(value)));
		return given(body, value);
	});
	for (const { name, type } of graph.states) body.carry(name, name === "output" ? around.filled(type, 0) : input(name, type));
	const outputs = graph.states.slice(0, step.states.length).map((s) => input(`forward/${s.name}`, s.type));
	const output = step.sequence ? forwardKept.of(graph.output) : graph.outputIsState ? outputs[0] : input("forward/output", typeOf(graph.output));
	forwardKept.fill(body, steps);
	for (const { name, next } of graph.states) body.become(name, body.value(next));
	const { outputIsState } = graph;
	return {
		forward: body,
		outputs: [output, ...outputs],
		back,
		gradients,
		outputIsState
	};
}
/** Whether a value is a product of the inputs that is worth being made before the loop, or something added to one. */
function isWideProduct({ node }) {
	if (node.op === "MatMul") return shapeOf(node.inputs[0]).at(-1) > 4;
	return (node.op === "Add" || node.op === "AddV2" || node.op === "Mul") && node.inputs.some(isWideProduct);
}
/** Values of a step that a loop keeps in series. */
var Kept = class {
	#loop;
	#series;
	#around;
	#values = [];
	constructor(loop, series, around) {
		this.#loop = loop;
		this.#series = series;
		this.#around = around;
	}
	/** The series of a value, in the graph around the loops. */
	of(value) {
		let at = this.#values.findIndex((v) => sameValue(v, value));
		if (at < 0) at = this.#values.push(value) - 1;
		return this.#around.graph.input(`${this.#loop}/kept-${at}`, this.#series(typeOf(value)));
	}
	/** Has the loop keep what was asked for. */
	fill(body, steps) {
		this.#values.forEach((value, i) => {
			body.keep(`kept-${i}`, steps, body.value(value));
		});
	}
};
/** Sums values of the way back over all steps. */
var SumOverSteps = class {
	#around;
	#over;
	#inLoop;
	/** @param inLoop sums a value up in the loop; gives what the loop gives for it */
	constructor(around, over, inLoop) {
		this.#around = around;
		this.#over = over;
		this.#inLoop = inLoop;
	}
	of(value) {
		const type = typeOf(value);
		if (splat(value) === 0) return this.#around.filled(type, 0);
		return this.#linear(value) ?? this.#rows(value) ?? this.#inLoop(value);
	}
	/** The sum of what only moves or adds elements is that of the sums. */
	#linear({ node, index }) {
		const build = this.#around;
		const made = (inputs) => build.add({
			...node,
			inputs
		})[index];
		const [first, ...rest] = node.inputs;
		switch (node.op) {
			case "Reshape":
			case "Transpose": return made([this.of(first), ...this.#constants(rest)]);
			case "ConcatV2": return made([...node.inputs.slice(0, -1).map((part) => this.of(part)), ...this.#constants(node.inputs.slice(-1))]);
			default: return;
		}
	}
	#constants(values) {
		return values.map((value) => {
			const numbers = constantValues(value);
			if (numbers === void 0) throw new Error("an op that moves elements does not say how");
			return this.#around.constant(typeOf(value), numbers);
		});
	}
	/** AᵀB, or a sum over rows, of the rows of all steps. */
	#rows(value) {
		const { node } = value;
		const build = this.#around;
		const [a, b] = node.inputs;
		const flat = (of) => {
			const over = this.#over.of(of);
			if (over?.varies !== true) return void 0;
			const shape = shapeOf(over.value);
			const [, , ...rest] = shape;
			return build.reshape(over.value, [sizeOf(shape) / sizeOf(rest), ...rest]);
		};
		if (node.op === "MatMul") {
			if (attribute(node, "transpose_a") !== true || attribute(node, "transpose_b") === true) return void 0;
			const [left, right] = [flat(a), flat(b)];
			return left && right && build.matMul(left, right, true, false, node.layer);
		}
		if (node.op === "Sum" && attribute(node, "keep_dims") !== true) {
			const rows = constantValues(b)?.includes(0) ? flat(a) : void 0;
			return rows && build.one("Sum", node.attributes, [rows, ...this.#constants([b])], typeOf(value), node.layer);
		}
	}
};
// src/train/compiled/time/lower.ts
/**
* Makes loops of the ops that stand for them. The functions of each are added to a list; their names are by its length.
*
* @param handOn whether a series is written into memory that the graph is given; else it is new each time, and has to be filled
*   before
*/
function lowerLoops(results, loops, functions, builders, handOn) {
	const nodes = nodesOf(results);
	const places = nodes.filter(({ op }) => op === timeLoop);
	if (places.length === 0) return {
		results,
		scratch: []
	};
	const build = builders.draft();
	const made = /* @__PURE__ */ new Map();
	const get = ({ node, index }) => made.get(node)[index];
	const scratch = handOn ? [] : void 0;
	const lowered = places.map((place) => new Lowering(place, nodes, results, loops, functions, builders, scratch));
	for (const node of nodes) {
		const inputs = () => node.inputs.map(get);
		const forward = lowered.find((l) => l.place === node);
		const back = lowered.find((l) => l.back === node);
		if (forward !== void 0) made.set(node, forward.lower(build, inputs()));
		else if (back !== void 0) made.set(node, back.lowerBack(build, inputs()));
		else rebuild(build, [{
			node,
			index: 0
		}], (name, type) => build.graph.input(name, type), made);
	}
	return {
		results: results.map(get),
		scratch: scratch ?? []
	};
}
var Lowering = class {
	place;
	back;
	#step;
	#unfolded;
	#functions;
	#builders;
	#scratch;
	/** What the inputs of the graph around the loops are. */
	#known = /* @__PURE__ */ new Map();
	#made = /* @__PURE__ */ new Map();
	constructor(place, nodes, results, loops, functions, builders, scratch) {
		this.place = place;
		this.#scratch = scratch;
		const loop = attribute(place, "loop");
		this.#step = loops.get(String(loop));
		this.back = nodes.find((node) => node.op === "TimeLoopGrad" && attribute(node, "loop") === loop && sameInputs(this.#withoutGradients(node.inputs), place.inputs));
		const used = (index) => [...results, ...nodes.flatMap((n) => n.inputs)].some((v) => v.node === this.back && v.index === index);
		const wanted = this.back === void 0 ? [] : this.back.outputs.map((_, i) => used(i));
		this.#unfolded = unfold(this.#step, wanted, builders);
		this.#functions = functions;
		this.#builders = builders;
	}
	lower(build, inputs) {
		const { mask, states, given } = this.#step;
		[
			"x",
			...mask === void 0 ? [] : ["mask"],
			...states.map((_, i) => `state-${i}`),
			...given.map((_, i) => `given-${i}`)
		].forEach((name, i) => {
			this.#known.set(name, inputs[i]);
		});
		this.#run(build, "forward", this.#unfolded.forward);
		return this.#around(build, this.#unfolded.outputs);
	}
	lowerBack(build, inputs) {
		const { back, gradients, outputIsState } = this.#unfolded;
		const [first, ...rest] = this.#gradientsOf(inputs);
		rest.forEach((value, i) => {
			const whole = i === 0 && outputIsState ? build.binary("AddV2", value, first) : value;
			this.#known.set(`d-state-${i}`, whole);
		});
		this.#known.set("d-output", first);
		if (back !== void 0) this.#run(build, "back", back);
		const wanted = gradients.flatMap((g) => g ?? []);
		const values = this.#around(build, wanted);
		return gradients.map((gradient, i) => {
			const type = this.back?.outputs[i];
			return gradient === void 0 ? build.filled(type, 0) : values[wanted.indexOf(gradient)];
		});
	}
	/** Builds values of the graph around the loops into the graph that the loops are in. */
	#around(build, values) {
		const bind = (name) => {
			const value = this.#known.get(name);
			if (value === void 0) throw new Error(`a loop over time does not know ${name}`);
			return value;
		};
		return rebuild(build, values, bind, this.#made);
	}
	#run(build, direction, { carried, kept }) {
		const name = `time_${this.#functions.length}_${direction}`;
		const scratchName = (series) => `scratch-${name}-${series}`.replaceAll("_", "-");
		kept.forEach((series, i) => {
			const initial = this.#scratch === void 0 ? build.filled(series.type, i) : build.graph.input(scratchName(series.name), series.type);
			this.#known.set(series.scratch, initial);
		});
		const initial = this.#around(build, carried.map((c) => c.initial));
		const out = whileLoop(build, `${name}_body`, `${name}_condition`, carried, initial);
		carried.forEach((slot, i) => {
			this.#known.set(`${direction}/${slot.name}`, out[i]);
		});
		for (const { name: series, type } of kept) {
			const next = this.#known.get(`${direction}/${series}`);
			this.#scratch?.push({
				name: scratchName(series),
				type,
				next
			});
		}
		const test = this.#builders.program();
		const { steps } = this.#step;
		const step = test.graph.input("step", scalar(3));
		const go = test.one("Less", [typed("T", 3)], [step, test.graph.int(steps)], scalar(10));
		const slots = carried.map((slot) => ({
			name: slot.name,
			type: slot.type
		}));
		this.#functions.push({
			body: {
				name: `${name}_body`,
				arguments: slots,
				results: carried.map((slot) => ({
					name: slot.name,
					value: slot.next ?? slot.inBody
				}))
			},
			condition: {
				name: `${name}_condition`,
				arguments: slots,
				results: [{
					name: "go",
					value: go
				}]
			},
			steps
		});
	}
	/** The inputs of the gradient's op that the loop's op has as well. */
	#withoutGradients(inputs) {
		const [at, count] = this.#placeOfGradients;
		return [...inputs.slice(0, at), ...inputs.slice(at + count)];
	}
	#gradientsOf(inputs) {
		const [at, count] = this.#placeOfGradients;
		return inputs.slice(at, at + count);
	}
	get #placeOfGradients() {
		const { mask, states, gradients } = this.#step;
		return [1 + (mask === void 0 ? 0 : 1) + states.length + gradients.weights.length, 1 + states.length];
	}
};
const sameInputs = (a, b) => a.length === b.length && a.every((value, i) => sameValue(value, b[i]));
// src/train/compiled/update-last.ts
/** States of fewer elements cost nothing to copy. */
const smallest$1 = 1024;
/**
* Makes the next value of a weight wait for all products with the old one.
*
* A program updates its weights in place, but only if nothing reads the old value any more. The gradient that a layer
* hands down is the last such reader, and the update does not depend on it: XLA then writes the new weight elsewhere
* and copies it, in each step. Here the next value is chosen between itself and the old one by a comparison with
* that last product that is never true, which costs nothing and is only known to be so after the order is settled.
*/
function updateLast(body, makeBuilder) {
	const names = [...body.next.keys()];
	const values = [...body.results, ...names.map((name) => body.next.get(name))];
	const nodes = nodesOf(values);
	const late = /* @__PURE__ */ new Map();
	for (const node of nodes) {
		if (node.op !== "Input" || !body.next.has(node.name)) continue;
		const next = body.next.get(node.name);
		if (typeOf(next).dtype !== 1 || sizeOf(shapeOf(next)) < smallest$1) continue;
		const before = new Set(nodesOf([next]));
		const readers = nodes.filter((n) => n.inputs.some((i) => i.node === node) && !before.has(n));
		const after = dependents(nodes, [next.node]);
		const awaited = readers.filter((n) => n.op === "MatMul" && !after.has(n));
		if (awaited.length > 0) late.set(node.name, awaited);
	}
	if (late.size === 0) return body;
	const build = makeBuilder();
	const made = /* @__PURE__ */ new Map();
	const rebuilt = rebuild(build, values, (name, type) => build.graph.input(name, type), made);
	const results = rebuilt.slice(0, body.results.length);
	const next = new Map(names.map((name, i) => [name, rebuilt[results.length + i]]));
	for (const [name, awaited] of late) {
		const value = next.get(name);
		const type = typeOf(value);
		const chosen = awaited.reduce((chosen, node) => {
			const [product] = made.get(node);
			const shape = shapeOf(product);
			const first = build.reshape(build.slice(product, shape.map(() => 0), shape.map(() => 1)), []);
			const infinity = build.filled({
				dtype: 1,
				shape: []
			}, Number.POSITIVE_INFINITY);
			const never = build.one("Greater", [typed("T", 1)], [first, infinity], {
				dtype: 10,
				shape: []
			});
			return build.one("SelectV2", [typed("T", 1)], [
				never,
				build.graph.input(name, type),
				chosen
			], type);
		}, value);
		next.set(name, chosen);
	}
	return {
		...body,
		results,
		next
	};
}
// src/train/compiled/passes.ts
/** The compiler's table of contents: what becomes of a recording until the loops are laid around it. */
const passes = [
	{
		/** Makes every op in the simplest form that the rules know, with what never changes folded in. */
		name: "fold",
		run(draft, { draft: makeBuilder }) {
			const body = (recorded) => foldBody(recorded, draft.states, makeBuilder);
			const step = body(draft.step);
			return {
				...draft,
				step,
				lastStep: draft.lastStep && body(draft.lastStep),
				evaluation: draft.evaluation && foldEvaluation(draft.evaluation, step.constant, makeBuilder)
			};
		}
	},
	{
		/** Makes the loops over time. */
		name: "time",
		run(draft, builders) {
			const functions = [...draft.functions];
			const scratch = [];
			const lowerBody = (body) => {
				let own = [];
				const lowered = mapBody(body, (values) => {
					const { results, scratch: used } = lowerLoops(values, draft.loops, functions, builders, true);
					own = used;
					return results;
				});
				scratch.push(...own);
				return {
					...lowered,
					next: new Map([...lowered.next, ...own.map((s) => [s.name, s.next])])
				};
			};
			const step = lowerBody(draft.step);
			const lastStep = draft.lastStep && lowerBody(draft.lastStep);
			const evaluation = draft.evaluation && lowerLoops([draft.evaluation], draft.loops, functions, builders, false).results[0];
			return {
				...draft,
				step,
				lastStep,
				evaluation,
				functions,
				scratch
			};
		}
	},
	{
		/** Joins products with the same weight that do not need each other. */
		name: "merge",
		run: (draft, builders) => mapDraft(draft, (values) => mergeProducts(builders.draft, values))
	},
	{
		/** Updates the small states of one kind as one vector. */
		name: "join",
		run(draft, builders) {
			if (draft.lastStep !== void 0) return draft;
			const { body, states, joined } = joinStates(draft.step, draft.states, builders.draft);
			return {
				...draft,
				step: body,
				states,
				joined
			};
		}
	},
	{
		/** Lets the update of a weight wait for the last product with the old one. */
		name: "update-last",
		run: (draft, builders) => ({
			...draft,
			step: updateLast(draft.step, builders.draft)
		})
	}
];
/** The draft that says just what was recorded. */
function draftOf({ states, step, lastStep, evaluation, loops }) {
	const body = (values) => {
		const losses = values.length - states.length;
		return {
			results: values.slice(0, losses),
			next: new Map(states.map(({ name }, i) => [name, values[losses + i]])),
			unchanged: /* @__PURE__ */ new Set(),
			constant: /* @__PURE__ */ new Map()
		};
	};
	return {
		states: states.map((state) => asLoopState(state, lastStep === void 0)),
		step: body(step),
		lastStep: lastStep && body(lastStep),
		evaluation,
		joined: [],
		loops,
		scratch: [],
		functions: []
	};
}
function asLoopState({ name, variable, initial }, assume) {
	const first = initial?.[0];
	const alike = assume && initial?.every((value) => value === first) === true;
	return {
		name,
		type: floats(variable.shape),
		start: alike ? first : void 0
	};
}
function foldBody(body, states, makeBuilder) {
	const byName = new Map(states.map((state) => [state.name, state]));
	const values = [...body.results, ...states.map(({ name }) => body.next.get(name))];
	return buildLoopBody(states, makeBuilder, (build, bind) => rebuild(build, values, (name, type) => {
		const state = byName.get(name);
		return state === void 0 ? build.graph.input(name, type) : bind(state);
	}));
}
function foldEvaluation(loss, constant, makeBuilder) {
	const build = makeBuilder();
	const bind = (name, type) => {
		const number = constant.get(name);
		return number === void 0 ? build.graph.input(name, type) : build.filled(type, number);
	};
	return rebuild(build, [loss], bind)[0];
}
/** A draft all of whose values went through a function that keeps their order, each part by itself. */
function mapDraft(draft, map) {
	return {
		...draft,
		step: mapBody(draft.step, map),
		lastStep: draft.lastStep && mapBody(draft.lastStep, map),
		evaluation: draft.evaluation && map([draft.evaluation])[0]
	};
}
/** A body all of whose values went through a function that keeps their order. */
function mapBody(body, map) {
	const values = map([...body.results, ...body.next.values()]);
	const results = values.slice(0, body.results.length);
	const next = new Map([...body.next.keys()].map((name, i) => [name, values[results.length + i]]));
	return {
		...body,
		results,
		next
	};
}
// src/train/compiled/step-call.ts
/**
* Builds a step into another graph, on the samples that a row of the order names.
*
* @param batch number of the batch, where there are several that are filled up
*/
function callStep(build, plan, body, row, batch) {
	const { graph } = build;
	const steps = plan.capacity * plan.batchSizes.length;
	const places = gather(build, graph.input("order", {
		dtype: 3,
		shape: [steps, plan.batchSize]
	}), row);
	const inputsByName = new Map(nodesOf([...body.results, ...body.next.values()]).filter(({ op }) => op === "Input").map((node) => [node.name, node.outputs[0]]));
	const size = (inputsByName.get("x") ?? inputsByName.get("y"))?.shape[0] ?? plan.batchSize;
	const there = size === plan.batchSize ? places : build.slice(places, [0], [size]);
	const bind = (name, type) => {
		if (name === "x") return gather(build, graph.input("all-x", plan.x), there);
		if (name === "y") return gather(build, graph.input("all-y", plan.y), there);
		if (name === "w") return gather(build, graph.input("all-w", plan.w ?? type), there);
		if (name === "share") {
			const { batchSizes, batchSize } = plan;
			const weights = batchSizes.flatMap((n) => Array.from({ length: batchSize }, (_, i) => i < n ? 1 / n : 0));
			const all = graph.floats([batchSizes.length, batchSize], ...weights);
			return batch === void 0 ? build.reshape(all, [batchSize]) : gather(build, all, batch);
		}
		const mask = plan.masks.find((m) => m.name === name);
		if (mask === void 0) return graph.input(name, type);
		const own = gather(build, graph.input(`all-${name}`, {
			dtype: type.dtype,
			shape: [steps, ...mask.type.shape]
		}), row);
		return type.shape[0] === mask.type.shape[0] ? own : build.slice(own, mask.type.shape.map(() => 0), type.shape);
	};
	const names = [...body.next.keys()];
	const values = rebuild(build, [...body.results, ...names.map((n) => body.next.get(n))], bind);
	const [loss, validation] = values.slice(0, body.results.length);
	const nexts = values.slice(body.results.length);
	return {
		loss,
		validation,
		next: new Map(names.map((name, i) => [name, nexts[i]]))
	};
}
// src/train/compiled/batch-loop.ts
/** Body and condition of the loop over an epoch's batches, which carries `inner`. */
function batchFunctions(plan, draft, makeBuilder, carried, inner) {
	const { batchSizes } = plan;
	const samples = batchSizes.reduce((sum, n) => sum + n, 0);
	const build = makeBuilder();
	const { graph } = build;
	const batch = graph.input("batch", scalar(3));
	const row = build.binary("AddV2", graph.input("row", scalar(3)), batch);
	const functions = [];
	let stepped;
	if (draft.lastStep === void 0) stepped = callStep(build, plan, draft.step, row, batch);
	else stepped = chooseStep(build, plan, draft.step, draft.lastStep, makeBuilder, carried, inner, functions);
	const share = gather(build, graph.floats([batchSizes.length], ...batchSizes.map((n) => n / samples)), batch);
	const sum = build.binary("AddV2", graph.input("sum", scalar(1)), build.binary("Mul", share, stepped.loss));
	const next = (slot) => {
		if (slot.name === "batch") return build.binary("AddV2", batch, graph.int(1));
		if (slot.name === "sum") return sum;
		return stepped.next.get(slot.name) ?? graph.input(slot.name, slot.type);
	};
	const test = makeBuilder();
	const go = test.one("Less", [typed("T", 3)], [test.graph.input("batch", scalar(3)), test.graph.int(batchSizes.length)], scalar(10));
	return [
		{
			name: "batch_body",
			arguments: inner,
			results: inner.map((s) => ({
				name: s.name,
				value: next(s)
			}))
		},
		{
			name: "batch_condition",
			arguments: inner,
			results: [{
				name: "go",
				value: go
			}]
		},
		...functions
	];
}
/** The step for a batch that is full, or the one for the last, whichever it is the turn of. */
function chooseStep(build, plan, fullStep, lastStep, makeBuilder, carried, inner, functions) {
	const { graph } = build;
	const batch = graph.input("batch", scalar(3));
	const names = ["loss", ...carried.map((s) => s.name)];
	const branch = (name, body) => {
		const own = makeBuilder();
		const { loss, next } = callStep(own, plan, body, own.binary("AddV2", own.graph.input("row", scalar(3)), own.graph.input("batch", scalar(3))), void 0);
		const value = (slot) => slot === "loss" ? loss : next.get(slot) ?? own.graph.input(slot, inner.find((s) => s.name === slot).type);
		return {
			name,
			arguments: inner,
			results: names.map((n) => ({
				name: n,
				value: value(n)
			}))
		};
	};
	functions.push(branch("full_step", fullStep), branch("short_step", lastStep));
	const isLast = build.one("Equal", [typed("T", 3)], [batch, graph.int(plan.batchSizes.length - 1)], scalar(10));
	const types = [scalar(1), ...carried.map((s) => s.type)];
	const out = build.add({
		op: "StatelessIf",
		attributes: [
			typed("Tcond", 10),
			{
				name: "Tin",
				type: attributeKind.type,
				value: inner.map((s) => s.type.dtype)
			},
			{
				name: "Tout",
				type: attributeKind.type,
				value: types.map((t) => t.dtype)
			},
			{
				name: "then_branch",
				type: 100,
				value: "short_step"
			},
			{
				name: "else_branch",
				type: 100,
				value: "full_step"
			}
		],
		inputs: [isLast, ...inner.map((s) => graph.input(s.name, s.type))],
		outputs: types,
		layer: void 0
	});
	return {
		loss: out[0],
		next: new Map(carried.map((s, i) => [s.name, out[1 + i]]))
	};
}
// src/train/compiled/epoch-loop.ts
/** Body and condition of the loop over epochs, which carries `loop`, and the functions that they call. */
function epochFunctions(plan, draft, makeBuilder, carried, invariant, loop) {
	const batches = plan.batchSizes.length;
	const row = {
		name: "row",
		type: scalar(3)
	};
	const functions = [];
	const inner = [
		{
			name: "batch",
			type: scalar(3)
		},
		{
			name: "sum",
			type: scalar(1)
		},
		...carried,
		row,
		...invariant
	];
	const build = makeBuilder();
	const { graph } = build;
	const at = (slot) => graph.input(slot.name, slot.type);
	const epoch = graph.input("epoch", scalar(3));
	let loss;
	let validation;
	let after;
	if (batches === 1) ({loss, validation, next: after} = callStep(build, plan, draft.step, epoch, void 0));
	else {
		const first = build.binary("Mul", epoch, graph.int(batches));
		const out = whileLoop(build, "batch_body", "batch_condition", inner, inner.map((slot) => {
			if (slot.name === "batch") return graph.int(0);
			if (slot.name === "sum") return build.filled(slot.type, 0);
			return slot === row ? first : at(slot);
		}));
		loss = out[1];
		after = new Map(carried.map((slot, i) => [slot.name, out[2 + i]]));
		functions.push(...batchFunctions(plan, draft, makeBuilder, carried, inner));
	}
	const state = (slot) => {
		const constant = draft.step.constant.get(slot.name);
		return after.get(slot.name) ?? (constant === void 0 ? at(slot) : build.filled(slot.type, constant));
	};
	const byName = new Map(draft.states.map((slot) => [slot.name, slot]));
	const bind = (name, type) => {
		const slot = byName.get(name);
		return slot === void 0 ? graph.input(name, type) : state(slot);
	};
	if (draft.evaluation !== void 0) {
		const bindPart = (name, type) => partOf(build, draft.joined, name, bind) ?? bind(name, type);
		validation = rebuild(build, [draft.evaluation], bindPart)[0];
	}
	const allFinite = (value) => build.one("IsFinite", [typed("T", 1)], [value], scalar(10));
	const finite = validation === void 0 ? allFinite(loss) : build.one("LogicalAnd", [], [allFinite(loss), allFinite(validation)], scalar(10));
	const kept = (name, value) => {
		const slot = loop.find((s) => s.name === name);
		const update = build.reshape(value, [1]);
		const index = build.reshape(epoch, [1]);
		const attributes = [typed("T", 1), typed("Tindices", 3)];
		return build.one("XlaDynamicUpdateSlice", attributes, [
			at(slot),
			update,
			index
		], slot.type);
	};
	const results = loop.map((slot) => ({
		name: slot.name,
		value: next(slot)
	}));
	function next(slot) {
		if (slot.name === "epoch") return build.binary("AddV2", epoch, graph.int(1));
		if (slot.name === "finite") return finite;
		if (slot.name === "loss") return kept("loss", loss);
		if (slot.name === "validation") return validation === void 0 ? at(slot) : kept("validation", validation);
		return after.get(slot.name) ?? at(slot);
	}
	const test = makeBuilder();
	const less = test.one("Less", [typed("T", 3)], [test.graph.input("epoch", scalar(3)), test.graph.input("count", scalar(3))], scalar(10));
	const go = test.one("LogicalAnd", [], [less, test.graph.input("finite", scalar(10))], scalar(10));
	return [
		{
			name: "epoch_body",
			arguments: loop,
			results
		},
		{
			name: "epoch_condition",
			arguments: loop,
			results: [{
				name: "go",
				value: go
			}]
		},
		...functions
	];
}
// src/train/compiled/program.ts
/**
* Puts the recorded step into a loop over the batches of an epoch, and that into a loop over epochs, which
* also evaluates the held-out samples, keeps both losses, and ends early when one of them is not finite.
*
* Input `count` says how many epochs this call trains; row e · batches + b of `order` holds the samples of
* batch b in its epoch e, and of a mask what the layer multiplies with.
*/
function assembleProgram(plan, draft, makeBuilder) {
	const { batchSizes, capacity } = plan;
	const { step, scratch } = draft;
	const batches = batchSizes.length;
	const carried = draft.states.filter((s) => step.next.has(s.name) || draft.lastStep?.next.has(s.name));
	const carriedNames = new Set(carried.map((s) => s.name));
	const steps = capacity * batches;
	const rows = (type) => ({
		dtype: type.dtype,
		shape: [steps, ...type.shape]
	});
	const data = [
		{
			name: "all-x",
			type: plan.x
		},
		{
			name: "all-y",
			type: plan.y
		},
		...plan.w === void 0 ? [] : [{
			name: "all-w",
			type: plan.w
		}],
		{
			name: "order",
			type: {
				dtype: 3,
				shape: [steps, plan.batchSize]
			}
		},
		...plan.masks.map(({ name, type }) => ({
			name: `all-${name}`,
			type: rows(type)
		})),
		...plan.heldOut === void 0 ? [] : [
			{
				name: "vx",
				type: plan.heldOut.x
			},
			{
				name: "vy",
				type: plan.heldOut.y
			},
			...plan.heldOut.w === void 0 ? [] : [{
				name: "vw",
				type: plan.heldOut.w
			}]
		]
	];
	const fixed = draft.states.filter((s) => !carriedNames.has(s.name) && !step.constant.has(s.name));
	const invariant = [...data, ...fixed];
	const loop = [
		{
			name: "epoch",
			type: scalar(3)
		},
		{
			name: "finite",
			type: scalar(10)
		},
		{
			name: "loss",
			type: {
				dtype: 1,
				shape: [capacity]
			}
		},
		{
			name: "validation",
			type: {
				dtype: 1,
				shape: [capacity]
			}
		},
		...carried,
		...scratch,
		{
			name: "count",
			type: scalar(3)
		},
		...invariant
	];
	const build = makeBuilder();
	const at = (slot) => build.graph.input(slot.name, slot.type);
	const out = whileLoop(build, "epoch_body", "epoch_condition", loop, loop.map((slot) => {
		if (slot.name === "epoch") return build.graph.int(0);
		if (slot.name === "finite") return build.graph.constant(scalar(10), Uint8Array.of(1));
		if (slot.name === "loss" || slot.name === "validation") return build.filled(slot.type, 0);
		const place = scratch.indexOf(slot);
		return place < 0 ? at(slot) : build.filled(slot.type, place);
	}));
	const inputs = [
		...carried,
		{
			name: "count",
			type: scalar(3)
		},
		...invariant
	];
	const pick = (name) => out[loop.findIndex((slot) => slot.name === name)];
	const main = {
		name: "train",
		arguments: inputs,
		results: [
			"loss",
			"validation",
			...carried.map((s) => s.name)
		].map((name) => ({
			name,
			value: pick(name)
		}))
	};
	const epochs = epochFunctions(plan, draft, makeBuilder, [...carried, ...scratch], invariant, loop);
	const loops = draft.functions.flatMap(({ body, condition }) => [body, condition]);
	return {
		functions: [
			main,
			...epochs,
			...loops
		],
		inputs,
		carried
	};
}
// src/train/compiled/held-out.ts
/** With more samples than this their way back through the model costs more than a forward pass of their own. */
const mostTogether = 64;
/**
* Whether the held-out samples can go through the model with the batch, in one forward pass: if an epoch is one batch, and
* each sample gets the output that it would get by itself and without training. It saves a pass of its own over all
* weights each epoch, and the compiling of its kernels.
*
* @param loops whether a layer of the model is a loop over time
*/
function goesWithBatch({ heldOut, training, batches }, masks, experiment, loops) {
	if (heldOut === void 0 || batches.length > 1 || loops) return false;
	if (decidesItself(experiment.variant.training)) return false;
	return heldOut.inputs.shape[0] + training.inputs.shape[0] <= mostTogether && masks.masks.size === 0 && !mixesSamples(experiment);
}
/**
* Whether a layer sees more than one sample of the batch at once, so that a batch must not be filled up with samples that
* are not there. Of a layer of code's own class it cannot be known, so it is taken for one that does.
*/
function mixesSamples({ variant }) {
	return variant.code !== void 0 || variant.layers.some(mixesSamples$1);
}
// src/train/compiled/record.ts
let recorder;
/** The recording that is under way. */
const currentRecorder = () => recorder;
/**
* Runs a function and records every op that it executes. All kernels of tfjs-node end in two calls of the native
* binding, `executeOp` and `createTensor`; for the time of the function the binding is replaced by one that
* writes them down and passes them on.
*
* A tensor that no recorded op made and nobody declared as input is a constant. That is sound for tensors, which
* tfjs never changes, but not for variables: one that is used undeclared is refused.
*
* Within another recording, what that one has made or declared is an input by the name `around-` and its id.
*
* Values that are read back to the host could decide what comes next; the caller has to make sure that they do not,
* by recording again on other values.
*
* @throws UnknownOpError for an op that cannot be emitted
*/
function record(tf, { inputs, run, currentLayer }) {
	const backend = nodeBackend(tf);
	const real = backend.binding;
	const ops = [];
	const constants = /* @__PURE__ */ new Map();
	const made = /* @__PURE__ */ new Set();
	const declared = /* @__PURE__ */ new Map();
	for (const [name, tensor] of inputs) {
		const id = tensorId(backend, tensor);
		const { dtype } = backend.tensorMap.get(tensor.dataId);
		declared.set(id, {
			name,
			type: {
				dtype,
				shape: [...tensor.shape]
			}
		});
	}
	const types = /* @__PURE__ */ new Map();
	const variables = new Map(Object.values(tf.engine().registeredVariables).map((v) => [tensorId(backend, v), v.name]));
	const enclosing = recorder;
	const found = (id, op) => {
		if (made.has(id) || declared.has(id) || constants.has(id)) return;
		const around = enclosing?.lookUp(id);
		if (around?.constant !== void 0) {
			constants.set(id, around.constant);
			return;
		}
		if (around !== void 0) {
			declared.set(id, {
				name: `around-${id}`,
				type: around.type
			});
			return;
		}
		const variable = variables.get(id);
		const by = `${op} of ${currentLayer() ?? "the training step"}`;
		if (variable !== void 0) throw new Error(`${by} uses the variable ${variable}, which is not known as a state of the training`);
		constants.set(id, readConstant(real, id));
	};
	const overrides = {
		createTensor(shape, dtype, values) {
			const id = real.createTensor(shape, dtype, values);
			const copy = makeValues(dtype, sizeOf(shape));
			copy.set(values);
			constants.set(id, {
				shape: [...shape],
				dtype,
				values: copy
			});
			return id;
		},
		executeOp(op, attributes, ids, count) {
			if (!isKnownOp(op)) throw new UnknownOpError(op, currentLayer());
			for (const id of ids) found(id, op);
			const outputs = real.executeOp(op, attributes, ids, count);
			for (const { id, shape, dtype } of outputs) {
				made.add(id);
				types.set(id, {
					shape,
					dtype
				});
			}
			ops.push({
				op,
				attributes: [...attributes],
				inputs: [...ids],
				outputs,
				layer: currentLayer()
			});
			return outputs;
		}
	};
	backend.binding = new Proxy({}, { get: (_, key) => overrides[key] ?? real[key] });
	recorder = {
		lookUp(id) {
			const constant = constants.get(id);
			const type = constant ?? declared.get(id)?.type ?? types.get(id);
			return type && {
				type,
				constant,
				declared: declared.has(id)
			};
		},
		note(op, attributes, ids, shapes) {
			for (const id of ids) found(id, op);
			const outputs = shapes.map((shape) => ({
				id: real.createTensor(shape, 1, new Float32Array(sizeOf(shape))),
				shape,
				dtype: 1
			}));
			for (const { id, shape, dtype } of outputs) {
				made.add(id);
				types.set(id, {
					shape,
					dtype
				});
			}
			ops.push({
				op,
				attributes,
				inputs: [...ids],
				outputs,
				layer: currentLayer()
			});
			return outputs;
		}
	};
	try {
		return {
			ops,
			constants,
			inputs: declared,
			results: run().map((tensor) => {
				const id = tensorId(backend, tensor);
				found(id, "a result");
				return id;
			})
		};
	} finally {
		backend.binding = real;
		recorder = enclosing;
	}
}
/** A tensor that was there before: its values, and from them and TensorFlow's Shape its type. */
function readConstant(binding, id) {
	const values = binding.tensorDataSync(id).slice();
	const dtype = values instanceof Float32Array ? 1 : values instanceof Int32Array ? 3 : 10;
	const attributes = [{
		name: "T",
		type: attributeKind.type,
		value: dtype
	}, {
		name: "out_type",
		type: attributeKind.type,
		value: 3
	}];
	const [shape] = binding.executeOp("Shape", attributes, [id], 1);
	const dimensions = [...binding.tensorDataSync(shape.id)];
	binding.deleteTensor(shape.id);
	return {
		dtype,
		shape: dimensions,
		values
	};
}
/** The ops of a tape that its results depend on, in order. */
function liveOps({ ops, results }) {
	const producer = /* @__PURE__ */ new Map();
	for (const op of ops) for (const { id } of op.outputs) producer.set(id, op);
	const live = /* @__PURE__ */ new Set();
	const waiting = [...results];
	for (let id = waiting.pop(); id !== void 0; id = waiting.pop()) {
		const op = producer.get(id);
		if (op === void 0 || live.has(op)) continue;
		live.add(op);
		waiting.push(...op.inputs);
	}
	return ops.filter((op) => live.has(op));
}
/** Adds the live part of a tape to a graph, op by op: what its results depend on. Its inputs keep their names. */
function addTape(graph, tape) {
	const values = /* @__PURE__ */ new Map();
	const resolve = (id) => {
		const known = values.get(id);
		if (known !== void 0) return known;
		const input = tape.inputs.get(id);
		const constant = tape.constants.get(id);
		const value = input !== void 0 ? graph.input(input.name, input.type) : graph.constant(constant, constant.values);
		values.set(id, value);
		return value;
	};
	for (const op of liveOps(tape)) {
		const inputs = op.inputs.map(resolve);
		const layer = op.layer ?? inputs.map((v) => v.node.layer).find((name) => name !== void 0);
		const outputs = op.outputs.map(({ shape, dtype }) => ({
			shape: [...shape],
			dtype
		}));
		const node = graph.add(op.op, op.attributes, inputs, outputs, layer);
		op.outputs.forEach(({ id }, index) => {
			values.set(id, {
				node,
				index
			});
		});
	}
	return tape.results.map(resolve);
}
// src/train/compiled/step.ts
/** Name of the learning rate among the states, where something else sets it. */
const rateState = "rate";
/**
* One eager step on zeros, which makes the optimizer's variables, and from then on all that the training
* carries: the model's weights, those that are not trained included, and what the optimizer holds. What the
* optimizer's variables start from is caught when they are made.
*
* The layers also name the masks that they want for this size of batch.
*/
function discoverStates(tf, session, masks, batchSize, optimizerState) {
	const initial = /* @__PURE__ */ new Map();
	const catchInitial = (variable) => {
		initial.set(variable, variable.dataSync().slice());
		return variable;
	};
	for (const variable of optimizerState()) catchInitial(variable);
	const engine = tf.engine();
	const makeVariable = engine.makeVariable;
	engine.makeVariable = (...parts) => catchInitial(makeVariable.apply(engine, parts));
	try {
		stepOnZeros(tf, session, masks, batchSize);
	} finally {
		engine.makeVariable = makeVariable;
	}
	for (const { dtype, name } of optimizerState()) if (dtype !== "float32") throw new Error(`the optimizer's variable ${name} is ${dtype}, not float32`);
	return [
		...session.weights.map(({ variable }, i) => ({
			name: `weight-${i}`,
			variable: variable.read(),
			initial: void 0
		})),
		...session.optimizer.rate === void 0 ? [] : [{
			name: rateState,
			variable: session.optimizer.rate,
			initial: void 0
		}],
		...optimizerState().map((variable, i) => ({
			name: `optimizer-${i}`,
			variable,
			initial: initial.get(variable)
		}))
	];
}
function zeroBatch(tf, { training }, batchSize) {
	return {
		inputs: tf.zeros([batchSize, ...training.inputs.shape.slice(1)]),
		targets: tf.zeros([batchSize, ...training.targets.shape.slice(1)]),
		...training.weights && { weights: tf.zeros([batchSize]) }
	};
}
/** A step that is not recorded, on zeros, in which the layers name the masks that they want for this size of batch. */
function stepOnZeros(tf, session, masks, batchSize) {
	masks.begin();
	tf.tidy(() => {
		takeStep$1(tf, session, zeroBatch(tf, session, batchSize));
	});
}
function firstBatch(tf, { training }, batchSize) {
	return {
		inputs: tf.slice(training.inputs, 0, batchSize),
		targets: tf.slice(training.targets, 0, batchSize),
		...training.weights && { weights: tf.slice(training.weights, 0, batchSize) }
	};
}
/**
* The step that the eager engine takes.
*
* @returns the loss of the batch and, if samples are held out, theirs, both before the step
*/
function takeStep$1(tf, session, { inputs, targets, weights, shares, heldOut }) {
	const { objective, penalties } = session;
	const own = inputs.shape[0];
	let validation;
	const value = descend(tf, session, () => {
		const all = heldOut === void 0 ? inputs : tf.concat([inputs, heldOut.inputs]);
		const outputs = objective.forward(all, true);
		if (heldOut !== void 0) {
			const others = tf.slice(outputs, own);
			const losses = objective.losses(heldOut.targets, others, true);
			validation = tf.keep(penalties.withWeights(tf.mean(penalties.withActivity(weightLosses(tf, losses, heldOut.weights), own))));
		}
		const given = heldOut === void 0 ? outputs : tf.slice(outputs, 0, own);
		const losses = penalties.withActivity(weightLosses(tf, objective.losses(targets, given, true), weights));
		return penalties.withWeights(shares === void 0 ? tf.mean(losses) : tf.sum(tf.mul(shares, losses)));
	});
	return validation === void 0 ? [value] : [value, validation];
}
/**
* Records a training step on batches of a size, twice, on zeros and on the first samples: a step that depends on
* anything else than its declared inputs, a counter in JavaScript for instance, or on values that it reads back,
* is not the same the second time and is refused. A step on a batch of this size must have been taken before.
*
* Its inputs are the states by name, `x`, `y`, `w` where samples have weights, the masks by name and, as the options want
* them, `share`, and `vx`, `vy` and `vw`.
*
* @returns the loss, that of the held-out samples where they go along, and then the next value of each state
*/
function recordStep$1(tf, session, states, masks, batchSize, { filledUp = false, withHeldOut = false } = {}) {
	const zeros = zeroBatch(tf, session, batchSize);
	const first = firstBatch(tf, session, batchSize);
	const shares = filledUp ? tf.ones([batchSize]) : void 0;
	const heldOut = withHeldOut ? session.heldOut : void 0;
	const once = (batch) => {
		let losses = [];
		const tape = recordNamed(tf, session, states, masks, batchSize, {
			x: batch.inputs,
			y: batch.targets,
			...batch.weights && { w: batch.weights },
			...shares && { share: shares },
			...heldOutInputs(heldOut)
		}, () => {
			losses = takeStep$1(tf, session, {
				...batch,
				shares,
				heldOut
			});
			return [...losses, ...states.map(({ variable }) => variable)];
		});
		tf.dispose([...losses]);
		return tape;
	};
	const values = sameGraph(once(zeros), once(first));
	for (const part of [
		zeros,
		first,
		{ ...shares && { shares } }
	]) tf.dispose(Object.values(part));
	return values;
}
/** The held-out samples by the names that they have as inputs. */
const heldOutInputs = (heldOut) => heldOut === void 0 ? {} : {
	vx: heldOut.inputs,
	vy: heldOut.targets,
	...heldOut.weights && { vw: heldOut.weights }
};
/** Records the mean loss over the held-out samples; its inputs are the states, `vx`, `vy` and, where they have some, `vw`. */
function recordEvaluation(tf, session, states, masks) {
	const { objective, penalties, heldOut } = session;
	if (heldOut === void 0) throw new Error("no samples are held out");
	const once = (data) => recordNamed(tf, session, states, masks, 0, heldOutInputs(data), () => {
		const losses = objective.losses(data.targets, objective.forward(data.inputs, false), false);
		const all = penalties.withActivity(weightLosses(tf, losses, data.weights));
		return [penalties.withWeights(tf.mean(all))];
	});
	const zeros = {
		inputs: tf.zerosLike(heldOut.inputs),
		targets: tf.zerosLike(heldOut.targets),
		...heldOut.weights && { weights: tf.zerosLike(heldOut.weights) }
	};
	const [value] = sameGraph(once(heldOut), once(zeros));
	tf.dispose(Object.values(zeros));
	return value;
}
function recordNamed(tf, { model }, states, masks, batchSize, data, run) {
	const inputs = new Map(Object.entries(data));
	for (const { name, variable } of states) inputs.set(name, variable);
	for (const { input, tensor } of masks.masks.values()) if (input.shape[0] === batchSize) inputs.set(input.name, tensor);
	masks.begin();
	const calling = [];
	const restore = model.layers.map((layer) => {
		const own = Object.hasOwn(layer, "call");
		const call = layer.call;
		layer.call = (...parts) => {
			calling.push(layer.name);
			try {
				return call.apply(layer, parts);
			} finally {
				calling.pop();
			}
		};
		return () => {
			if (own) layer.call = call;
			else delete layer.call;
		};
	});
	try {
		let tape;
		tf.tidy(() => {
			tape = record(tf, {
				inputs,
				run,
				currentLayer: () => calling.at(-1)
			});
		});
		return tape;
	} finally {
		for (const undo of restore) undo();
	}
}
/** The graph of two tapes. @throws Error if they do not compute the same from the same inputs. */
function sameGraph(first, second) {
	const graph = new Graph();
	const values = addTape(graph, first);
	const again = addTape(graph, second);
	if (!values.every((value, i) => sameValue(value, again[i]))) throw new Error("the training step is not the same when it is taken again on other values, so it cannot be compiled; train it with the eager engine");
	return values;
}
/**
* Calls a recurrent layer as a loop over time, of which one step is recorded.
*
* @returns what `RNN.call` of tf.layers returns, as zeros; nothing when that has to be called: for a short series, a layer with
*   a state of its own, or a cell that uses what can change from step to step
*/
function callAsLoop(tf, loops, layer, inputs, options) {
	const [input, more] = [inputs].flat();
	if (input === void 0 || more !== void 0 || layer.stateful) return void 0;
	if ((input.shape[1] ?? 0) < 8 || input.dtype !== "float32") return void 0;
	return tf.tidy(() => {
		const series = timeFirst(tf, input, layer.goBackwards);
		const mask = options.mask == null ? void 0 : timeFirst(tf, columns(tf, options.mask, input.rank), layer.goBackwards);
		const states = options.initialState ?? layer.getInitialState(input);
		const weights = layer.cell.weights.map((weight) => weight.read());
		const cell = {
			tf,
			series,
			mask,
			states,
			weights,
			call: (x, before) => layer.cell.call([x, ...before], { training: options.training })
		};
		const recorder = currentRecorder();
		const step = recorder === void 0 ? measureStep(cell) : recordStep(cell, loops, recorder, layer.name, layer.returnSequences);
		if (step === void 0) return void 0;
		const [output, ...last] = step.shapes;
		const [given, ...finals] = loops.run({
			loop: step.loop,
			inputs: Object.fromEntries([
				["x", series],
				...mask === void 0 ? [] : [["mask", mask]],
				...numbered("state", states),
				...numbered("given", weights)
			]),
			around: step.around,
			outputs: [layer.returnSequences ? [series.shape[0], ...output] : output, ...last]
		});
		const result = layer.returnSequences ? batchFirst(tf, given) : given;
		return layer.returnState ? [result, ...finals] : result;
	});
}
const numbered = (name, values) => values.map((v, i) => [`${name}-${i}`, v]);
const swapped = (tensor) => [
	1,
	0,
	...tensor.shape.slice(2).map((_, i) => i + 2)
];
const batchFirst = (tf, tensor) => tf.transpose(tensor, swapped(tensor));
function timeFirst(tf, tensor, backwards) {
	const series = tf.transpose(tensor, swapped(tensor));
	return backwards ? tf.reverse(series, 0) : series;
}
/** A mask [batch, steps] as numbers that an output [batch, steps, …] can be multiplied by. */
function columns(tf, mask, rank) {
	const numbers = tf.cast(tf.cast(mask, "bool"), "float32");
	return numbers.rank === rank - 1 ? tf.expandDims(numbers, -1) : numbers;
}
/** One step as `rnn()` of tf.layers takes it: where a sample is masked, it keeps its output and its states. */
function takeStep({ tf, call }, x, mask, states) {
	const [output, ...next] = call(x, states);
	if (mask === void 0) return [output, ...next];
	const rest = tf.sub(tf.onesLike(mask), mask);
	const choose = (after, before) => tf.add(tf.mul(after, mask), tf.mul(before, rest));
	return [choose(output, states[0]), ...next.map((state, i) => choose(state, states[i]))];
}
/** Takes a step for the shapes of what it gives, and for the masks that the cell asks for. */
function measureStep(cell) {
	const { tf, series, mask, states } = cell;
	return tf.tidy(() => {
		const first = (tensor) => tf.zeros(tensor.shape.slice(1));
		return {
			loop: "",
			around: [],
			shapes: takeStep(cell, first(series), mask && first(mask), states).map(({ shape }) => shape)
		};
	});
}
/** Records a step and its vector-Jacobian product; nothing if the cell uses what only this step may know. */
function recordStep(cell, loops, recorder, layer, sequence) {
	const { tf, series, weights } = cell;
	const zeros = (tensor) => tf.zeros(tensor.shape.slice(1));
	const [x, mask] = [zeros(series), cell.mask && zeros(cell.mask)];
	const states = cell.states.map((state) => tf.zeros(state.shape));
	const directions = [states[0], ...states].map((like) => tf.zeros(like.shape));
	const inputs = new Map([
		["x", x],
		...mask === void 0 ? [] : [["mask", mask]],
		...numbered("state", states),
		...numbered("given", weights),
		...directions.map((d, i) => [i === 0 ? "d-output" : `d-state-${i - 1}`, d])
	]);
	const given = [];
	let gradients = [];
	const run = () => {
		const along = () => {
			given.push(...takeStep(cell, x, mask, states).map((value) => tf.keep(value)));
			if (given.some((value, i) => !tf.util.arraysEqual(value.shape, directions[i]?.shape ?? []))) throw new Error(`${layer}: a step of the layer gives states of other shapes than it takes`);
			return given.map((value, i) => tf.sum(tf.mul(value, directions[i]))).reduce((sum, product) => tf.add(sum, product));
		};
		gradients = tf.engine().gradients(along, [
			x,
			...states,
			...weights
		], void 0, true).grads;
		return [...given, ...gradients.filter((g) => g != null)];
	};
	const tape = record(tf, {
		inputs,
		run,
		currentLayer: () => layer
	});
	tf.dispose(given);
	const backend = nodeBackend(tf);
	const variables = new Set(Object.values(tf.engine().registeredVariables).map((v) => tensorId(backend, v)));
	const around = [...tape.inputs].flatMap(([id, { name }]) => name.startsWith("around-") ? [id] : []);
	if (around.some((id) => recorder.lookUp(id)?.declared !== true || variables.has(id))) return void 0;
	const named = new Map(tape.inputs);
	around.forEach((id, i) => {
		named.set(id, {
			...named.get(id),
			name: `given-${weights.length + i}`
		});
	});
	const values = addTape(loops.graph, {
		...tape,
		inputs: named
	});
	const [output, ...next] = values.slice(0, given.length);
	const rest = values.slice(given.length);
	const [dx, ...others] = gradients.map((g) => g == null ? void 0 : rest.shift());
	const typeNamed = (name) => [...named.values()].find((input) => input.name === name)?.type;
	return {
		loop: loops.keep({
			steps: series.shape[0],
			sequence,
			x: typeNamed("x"),
			mask: mask && typeNamed("mask"),
			states: states.map((_, i) => typeNamed(`state-${i}`)),
			given: [...weights, ...around].map((_, i) => typeNamed(`given-${i}`)),
			output,
			next,
			gradients: {
				x: dx,
				states: others.slice(0, states.length),
				weights: others.slice(states.length)
			}
		}),
		around,
		shapes: [output, ...next].map((value) => typeOf(value).shape)
	};
}
// src/train/compiled/time/layers.ts
/** Layers that a wrapper over time may call once for all steps: what they give for a sample depends on no other sample. */
const eachSampleAlone = new Set(`Activation AveragePooling1D AveragePooling2D Conv1D Conv1DTranspose Conv2D Conv2DTranspose Cropping1D Cropping2D Dense
   DepthwiseConv1D DepthwiseConv2D Embedding Flatten GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D
   GlobalMaxPooling2D GroupNormalization LayerNormalization LeakyReLU MaxPooling1D MaxPooling2D Normalization Permute PReLU
   ReLU RepeatVector Rescaling Reshape ScaledElu SeparableConv1D SeparableConv2D SlopedRelu Softmax ThresholdedReLU
   UnitNormalization UpSampling1D UpSampling2D ZeroPadding1D ZeroPadding2D`.split(/\s+/));
/**
* Has recurrent layers over long series note a loop in place of calling their cell for each step, and wrappers over time
* call their layer once for all steps, while a function runs.
*
* tf.layers loops in JavaScript, so that a recording would hold each step by itself.
*/
function withTimeLoops(tf, loops, run) {
	const recurrent = tf.RNN.prototype;
	const wrapper = prototypeOf(tf, "TimeDistributed");
	const [callRecurrent, callWrapper] = [recurrent.call, wrapper.call];
	recurrent.call = function(inputs, kwargs) {
		return callAsLoop(tf, loops, this, inputs, kwargs ?? {}) ?? callRecurrent.call(this, inputs, kwargs);
	};
	wrapper.call = function(inputs, kwargs) {
		return distributed(tf, this.layer, inputs, kwargs) ?? callWrapper.call(this, inputs, kwargs);
	};
	loops.open();
	try {
		return run();
	} finally {
		loops.close();
		recurrent.call = callRecurrent;
		wrapper.call = callWrapper;
	}
}
/** The prototype of tf.layers' wrapper over time, which is not exported. */
function prototypeOf(tf, name) {
	const layer = tf.layers.timeDistributed({ layer: tf.layers.activation({ activation: "linear" }) });
	if (layer.getClassName() !== name) throw new Error(`tf.layers has no ${name}`);
	return Object.getPrototypeOf(layer);
}
/** What a wrapped layer gives for all steps [batch, steps, …], called once; nothing where it has to be called step by step. */
function distributed(tf, layer, inputs, kwargs) {
	const [input, more] = Array.isArray(inputs) ? inputs : [inputs];
	const [batch, steps, ...rest] = input?.shape ?? [];
	if (input === void 0 || more !== void 0 || batch === void 0 || steps === void 0) return void 0;
	if (steps < 8 || !eachSampleAlone.has(layer.getClassName())) return void 0;
	return tf.tidy(() => {
		const given = layer.call(tf.reshape(input, [batch * steps, ...rest]), kwargs);
		const output = Array.isArray(given) ? given[0] : given;
		return tf.reshape(output, [
			batch,
			steps,
			...output.shape.slice(1)
		]);
	});
}
// src/train/compiled/time/record-loop.ts
/** The steps that were recorded, and the kernels by which tfjs issues a loop. */
var LoopRecorder = class {
	loops = /* @__PURE__ */ new Map();
	/** All steps are in one graph, so that the same step recorded again is the same values. */
	graph = new Graph();
	#tf;
	#calls = [];
	constructor(tf) {
		this.#tf = tf;
	}
	/** Whether any layer has run a loop, recorded or not. */
	get any() {
		return this.#calls.length > 0;
	}
	/** Runs a loop: nothing is computed, what it gives are zeros that gradients flow back through. */
	run(call) {
		const saved = Object.entries(call.inputs).map(([name, input]) => [name, this.#tf.keep(this.#tf.clone(input))]);
		const number = this.#calls.push({
			...call,
			inputs: Object.fromEntries(saved)
		}) - 1;
		return this.#tf.engine().runKernel(timeLoop, call.inputs, { call: number });
	}
	/** Lets tfjs know the kernels, until `close`. */
	open() {
		const tf = this.#tf;
		const callOf = (attributes) => this.#calls[Number(attributes?.call)];
		const kernel = (kernelName, shapesOf) => tf.registerKernel({
			kernelName,
			backendName: tf.getBackend(),
			kernelFunc: ({ inputs, attrs }) => {
				const call = callOf(attrs);
				const ids = Object.values(inputs).map((input) => tensorId(nodeBackend(tf), input));
				return issue(tf, kernelName, call.loop, [...ids, ...call.around], shapesOf(call));
			}
		});
		kernel(timeLoop, (call) => call.outputs);
		kernel(timeLoopGrad, (call) => Object.values(differentiable(call.inputs)).map(({ shape }) => shape));
		tf.registerGradient({
			kernelName: timeLoop,
			gradFunc: (dy, _, attrs) => {
				const { inputs } = callOf(attrs);
				const dys = Object.fromEntries([dy].flat().map((d, i) => [`d-${i}`, d]));
				const gradients = tf.engine().runKernel(timeLoopGrad, {
					...inputs,
					...dys
				}, attrs ?? {});
				const wanted = Object.keys(differentiable(inputs));
				return Object.fromEntries(Object.entries(inputs).map(([name, input]) => {
					const at = wanted.indexOf(name);
					return [name, () => at < 0 ? tf.zerosLike(input) : gradients[at]];
				}));
			}
		});
	}
	close() {
		const backend = this.#tf.getBackend();
		for (const name of [timeLoop, timeLoopGrad]) this.#tf.unregisterKernel(name, backend);
		this.#tf.unregisterGradient(timeLoop);
		for (const { inputs } of this.#calls) this.#tf.dispose(inputs);
	}
	/** Keeps a recorded step; gives its name, the same for the same step. */
	keep(step) {
		const { steps, sequence, x, mask, output, next, gradients } = step;
		const place = (value) => value && [value.node.number, value.index];
		const name = JSON.stringify([[
			steps,
			sequence,
			x.shape,
			mask?.shape
		], [
			output,
			...next,
			gradients.x,
			...gradients.states,
			...gradients.weights
		].map(place)]);
		this.loops.set(name, step);
		return name;
	}
};
/** A mask has no gradient. */
function differentiable(inputs) {
	const { mask: _, ...others } = inputs;
	return others;
}
/** Notes an op of a loop in the recording that is under way; its outputs are zeros. */
function issue(tf, op, loop, ids, shapes) {
	const backend = nodeBackend(tf);
	const recorder = currentRecorder();
	const attributes = [{
		name: "loop",
		type: attributeKind.string,
		value: loop
	}];
	return (recorder?.note(op, attributes, ids, shapes) ?? shapes.map((shape) => ({
		id: backend.binding.createTensor(shape, 1, new Float32Array(sizeOf(shape))),
		shape,
		dtype: 1
	}))).map((output) => backend.createOutputTensor(output));
}
// src/train/compiled/recordings.ts
/**
* Records the parts of an experiment's training.
*
* @throws Error that names op and layer if something cannot be compiled faithfully
*/
function recordExperiment(tf, session, masks, experiment) {
	const loops = new LoopRecorder(tf);
	return withTimeLoops(tf, loops, () => recordWith(tf, loops, session, masks, experiment));
}
function recordWith(tf, loops, session, masks, experiment) {
	const sizes = session.batches.map(({ start, end }) => end - start);
	const [size, lastSize] = [sizes[0], sizes.at(-1)];
	const states = discoverStates(tf, session, masks, size, session.optimizer.state);
	const short = lastSize < size;
	const filledUp = short && !mixesSamples(experiment);
	const withBatch = goesWithBatch(session, masks, experiment, loops.any);
	const step = recordStep$1(tf, session, states, masks, size, {
		filledUp,
		withHeldOut: withBatch
	});
	const recordLast = () => {
		stepOnZeros(tf, session, masks, lastSize);
		return recordStep$1(tf, session, states, masks, lastSize);
	};
	return {
		states,
		step,
		lastStep: short && !filledUp ? recordLast() : void 0,
		evaluation: session.heldOut === void 0 || withBatch ? void 0 : recordEvaluation(tf, session, states, masks),
		withBatch,
		loops: loops.loops
	};
}
// src/train/compiled/rules/padded-rows.ts
/** Length of the first axis. */
const rowsOf$1 = (value) => shapeOf(value)[0] ?? 1;
/** The zeros behind the first axis of a value, if it was made with some. */
function zeroRows({ node }) {
	const pads = paddings(node);
	if (pads === void 0) return void 0;
	const [[before, after], ...others] = pads;
	if (before > 0 || after === 0 || others.flat().some((n) => n > 0)) return void 0;
	return {
		rest: node.inputs[0],
		count: after
	};
}
/** How many zeros an op lays before and behind each axis. */
function paddings({ op, inputs }) {
	if (op !== "PadV2" && op !== "Pad") return void 0;
	const [, counts, filling] = inputs;
	const flat = counts && constantValues(counts);
	if (flat === void 0 || flat.length === 0 || filling !== void 0 && splat(filling) !== 0) return void 0;
	return Array.from({ length: flat.length / 2 }, (_, i) => [flat[2 * i], flat[2 * i + 1]]);
}
/** Lays zeros, or another number, before and behind each axis. */
function pad(build, value, pads, layer, filling = 0) {
	if (pads.flat().every((n) => n === 0)) return value;
	const { dtype, shape } = typeOf(value);
	const counts = build.constant({
		dtype: 3,
		shape: [pads.length, 2]
	}, Int32Array.from(pads.flat()));
	const output = {
		dtype,
		shape: shape.map((d, i) => d + (pads[i]?.[0] ?? 0) + (pads[i]?.[1] ?? 0))
	};
	const attributes = [typed("T", dtype), typed("Tpaddings", 3)];
	return build.one("PadV2", attributes, [
		value,
		counts,
		build.filled({
			dtype,
			shape: []
		}, filling)
	], output, layer);
}
/** Lays rows of zeros behind the others. */
const overZeros = (build, value, count, layer) => pad(build, value, [[0, count], ...shapeOf(value).slice(1).map(() => [0, 0])], layer);
/** The first rows of a value. */
function firstRows(build, value, count, layer) {
	if (rowsOf$1(value) === count) return value;
	const zeros = zeroRows(value);
	const whole = zeros !== void 0 && rowsOf$1(zeros.rest) >= count ? zeros.rest : value;
	const shape = shapeOf(whole);
	return build.slice(whole, shape.map(() => 0), [count, ...shape.slice(1)], layer);
}
// src/train/compiled/rules/windows.ts
/** A window of more elements than this is left to TensorFlow's own op. */
const mostElements = 64;
/**
* How an op lays its windows, if it is one that is made of slices here.
*
* @param image shape of the images
* @param given shape of what the op makes of the images, a place for each window
*/
function windowsOf(op, image, size, given) {
	if (attribute(op, "data_format") !== "NHWC" || image.length !== 4 || size[0] * size[1] > mostElements) return void 0;
	const pairOf = (name) => {
		const [, height = 1, width = 1] = attribute(op, name) ?? [];
		return [height, width];
	};
	const [strides, dilations] = [pairOf("strides"), pairOf("dilations")];
	const explicit = attribute(op, "explicit_paddings");
	const along = (axis) => {
		const [length, places] = [image[axis + 1], given[axis + 1]];
		const reach = (places - 1) * strides[axis] + (size[axis] - 1) * dilations[axis] + 1;
		const over = Math.max(0, reach - length);
		const before = explicit === void 0 || explicit.length === 0 ? attribute(op, "padding") === "SAME" ? Math.floor(over / 2) : 0 : explicit[2 * (axis + 1)];
		return {
			places,
			length,
			before,
			behind: Math.max(0, reach - length - before)
		};
	};
	const [height, width] = [along(0), along(1)];
	return {
		image: [height.length, width.length],
		count: [height.places, width.places],
		size,
		strides,
		dilations,
		before: [height.before, width.before],
		behind: [height.behind, width.behind]
	};
}
/**
* The first element of all windows, the second of all windows and so on, each [batch, count, count, channels].
*
* @param filling what windows see where they reach over the images
*/
function elementsOf(build, images, { count, size, strides, dilations, before, behind }, filling, layer) {
	const padded = pad(build, images, [
		[0, 0],
		[before[0], behind[0]],
		[before[1], behind[1]],
		[0, 0]
	], layer, filling);
	const [batch, , , channels] = shapeOf(padded);
	const shape = [
		batch,
		...count,
		channels
	];
	return places$1(size).map(([i, j]) => {
		const begin = [
			0,
			i * dilations[0],
			j * dilations[1],
			0
		];
		const end = [
			batch,
			0,
			0,
			channels
		];
		for (const axis of [0, 1]) end[axis + 1] = begin[axis + 1] + (count[axis] - 1) * strides[axis] + 1;
		if (strides[0] === 1 && strides[1] === 1) return build.slice(padded, begin, shape, layer);
		return stridedSlice(build, padded, begin, end, [
			1,
			...strides,
			1
		], shape, layer);
	});
}
/** Lays elements of windows where `elementsOf` takes them from, and adds what lies on one place. */
function laidBack(build, elements, windows, layer) {
	return tiled(build, elements, windows, layer) ?? overlapping(build, elements, windows, layer);
}
/** Windows side by side: each place of the images has one element at most. */
function tiled(build, elements, { image, count, size, strides, dilations, before, behind }, layer) {
	if (![0, 1].every((axis) => strides[axis] === size[axis] && dilations[axis] === 1 && before[axis] + behind[axis] === 0)) return void 0;
	const [batch, , , channels] = shapeOf(elements[0]);
	const rows = Array.from({ length: size[0] }, (_, i) => build.concat(elements.slice(i * size[1], (i + 1) * size[1]).map((element) => build.reshape(element, [
		batch,
		count[0],
		1,
		count[1],
		1,
		channels
	], layer)), 4, layer));
	const [height, width] = [count[0] * size[0], count[1] * size[1]];
	return pad(build, build.reshape(build.concat(rows, 2, layer), [
		batch,
		height,
		width,
		channels
	], layer), [
		[0, 0],
		[0, image[0] - height],
		[0, image[1] - width],
		[0, 0]
	], layer);
}
function overlapping(build, elements, { image, count, size, strides, dilations, before }, layer) {
	const [batch, , , channels] = shapeOf(elements[0]);
	return places$1(size).map(([i, j], at) => {
		const offset = [i * dilations[0] - before[0], j * dilations[1] - before[1]];
		const spread = spreadOut(build, elements[at], strides, layer);
		const cut = [0, 1].map((axis) => Math.max(0, -offset[axis]));
		const length = [0, 1].map((axis) => {
			const given = count[axis] * strides[axis] - cut[axis];
			return Math.min(given, image[axis] - Math.max(0, offset[axis]));
		});
		if (length.some((n) => n <= 0)) return void 0;
		const shape = [
			batch,
			length[0],
			length[1],
			channels
		];
		return pad(build, build.slice(spread, [
			0,
			cut[0],
			cut[1],
			0
		], shape, layer), [
			[0, 0],
			...[0, 1].map((axis) => {
				const front = Math.max(0, offset[axis]);
				return [front, image[axis] - front - length[axis]];
			}),
			[0, 0]
		], layer);
	}).filter((part) => part !== void 0).reduce((sum, part) => build.binary("AddV2", sum, part, layer));
}
/** Each element at a multiple of the strides, with zeros between. */
function spreadOut(build, value, strides, layer) {
	if (strides[0] === 1 && strides[1] === 1) return value;
	const [batch, height, width, channels] = shapeOf(value);
	const apart = build.reshape(value, [
		batch,
		height,
		1,
		width,
		1,
		channels
	], layer);
	const gaps = [
		[0, 0],
		[0, 0],
		[0, strides[0] - 1],
		[0, 0],
		[0, strides[1] - 1],
		[0, 0]
	];
	const shape = [
		batch,
		height * strides[0],
		width * strides[1],
		channels
	];
	return build.reshape(pad(build, apart, gaps, layer), shape, layer);
}
const places$1 = ([height, width]) => Array.from({ length: height * width }, (_, k) => [Math.floor(k / width), k % width]);
/** How many elements of each window lie on the image: [1, count, count, 1], as float32. */
function elementCounts(build, windows) {
	const { image, count, size, strides, dilations, before } = windows;
	const along = (axis) => Array.from({ length: count[axis] }, (_, k) => {
		const inside = (i) => k * strides[axis] + i * dilations[axis] - before[axis];
		return Array.from({ length: size[axis] }, (_, i) => inside(i)).filter((at) => at >= 0 && at < image[axis]).length;
	});
	const [rows, columns] = [along(0), along(1)];
	return build.graph.floats([
		1,
		...count,
		1
	], ...rows.flatMap((r) => columns.map((c) => r * c)));
}
function stridedSlice(build, value, begin, end, strides, shape, layer) {
	const { dtype } = typeOf(value);
	const mask = (name) => ({
		name,
		type: attributeKind.int,
		value: 0
	});
	const attributes = [
		typed("T", dtype),
		typed("Index", 3),
		...[
			"begin_mask",
			"end_mask",
			"ellipsis_mask",
			"new_axis_mask",
			"shrink_axis_mask"
		].map(mask)
	];
	const inputs = [value, ...[
		begin,
		end,
		strides
	].map((numbers) => build.graph.ints(...numbers))];
	return build.one("StridedSlice", attributes, inputs, {
		dtype,
		shape
	}, layer);
}
// src/train/compiled/rules/convolutions.ts
/** Patches of more bytes than this are not laid out. */
const mostBytes = 1 << 30;
/**
* A convolution as a product of patches with the filter (im2col), and its two gradients likewise: patchesᵀ · dY for the
* filter, and for the images what dY · filterᵀ gives for each patch, laid back.
*
* XLA has no fast kernel for the gradients of a convolution on a CPU: a small network for images trained five times slower
* than op by op. Products of matrices are what it is best at. The patches of the way forward serve the filter's gradient too.
*/
const convolutions = (proposal, build) => {
	switch (proposal.op) {
		case "Conv2D": return forward$1(proposal, build);
		case "Conv2DBackpropFilter": return byFilter$1(proposal, build);
		case "Conv2DBackpropInput": return byImages$1(proposal, build);
		default: return;
	}
};
/** The windows of a convolution whose patches are not too large. */
function windowsFor(op, images, filter, given) {
	const [height, width, channels] = filter;
	if (images.at(-1) !== channels) return void 0;
	const windows = windowsOf(op, images, [height, width], given);
	return 4 * sizeOf(given.slice(0, 3)) * height * width * channels > mostBytes ? void 0 : windows;
}
/** The patches of all windows, a row each: [batch · count · count, elements · channels]. */
function patches(build, images, windows, layer) {
	const elements = elementsOf(build, images, windows, 0, layer);
	const joined = build.concat(elements, 3, layer);
	const shape = shapeOf(joined);
	const width = shape.at(-1);
	return build.reshape(joined, [sizeOf(shape) / width, width], layer);
}
function flat(build, value, columns, layer) {
	return build.reshape(value, [sizeOf(shapeOf(value)) / columns, columns], layer);
}
function forward$1(proposal, build) {
	const { inputs, outputs, layer } = proposal;
	const [images, filter] = inputs;
	const shape = outputs[0]?.shape;
	const windows = windowsFor(proposal, shapeOf(images), shapeOf(filter), shape);
	if (windows === void 0) return void 0;
	const rows = patches(build, images, windows, layer);
	const product = build.matMul(rows, flat(build, filter, shape.at(-1), layer), false, false, layer);
	return [build.reshape(product, shape, layer)];
}
function byFilter$1(proposal, build) {
	const { inputs, outputs, layer } = proposal;
	const [images, , gradient] = inputs;
	const shape = outputs[0]?.shape;
	const windows = windowsFor(proposal, shapeOf(images), shape, shapeOf(gradient));
	if (windows === void 0) return void 0;
	const rows = patches(build, images, windows, layer);
	const product = build.matMul(rows, flat(build, gradient, shape.at(-1), layer), true, false, layer);
	return [build.reshape(product, shape, layer)];
}
function byImages$1(proposal, build) {
	const { inputs, outputs, layer } = proposal;
	const [, filter, gradient] = inputs;
	const images = outputs[0]?.shape;
	const [height, width, channels, filters] = shapeOf(filter);
	const windows = windowsFor(proposal, images, shapeOf(filter), shapeOf(gradient));
	if (windows === void 0) return void 0;
	const rows = flat(build, gradient, filters, layer);
	const matrix = build.reshape(filter, [height * width * channels, filters], layer);
	const [batch] = images;
	const product = build.reshape(build.matMul(rows, matrix, false, true, layer), [
		batch,
		...windows.count,
		height * width * channels
	], layer);
	return [laidBack(build, Array.from({ length: height * width }, (_, k) => build.slice(product, [
		0,
		0,
		0,
		k * channels
	], [
		batch,
		...windows.count,
		channels
	], layer)), windows, layer)];
}
// src/train/compiled/rules/depthwise.ts
/**
* A convolution of each channel by itself as elementwise ops on the first elements of all windows, the second ones and so on.
* XLA has a slow kernel for it on a CPU, and none for its gradients.
*/
const depthwise = (proposal, build) => {
	switch (proposal.op) {
		case "DepthwiseConv2dNative": return forward(proposal, build);
		case "DepthwiseConv2dNativeBackpropFilter": return byFilter(proposal, build);
		case "DepthwiseConv2dNativeBackpropInput": return byImages(proposal, build);
		default: return;
	}
};
const filterOf = (shape) => shape;
/** The weights of each place of a window, [channels, multiplier], or [channels] where that is all. */
function places(build, filter, layer) {
	const [height, width, channels, multiplier] = filterOf(shapeOf(filter));
	return Array.from({ length: height * width }, (_, k) => {
		const place = [Math.floor(k / width), k % width];
		const weights = build.slice(filter, [
			...place,
			0,
			0
		], [
			1,
			1,
			channels,
			multiplier
		], layer);
		return build.reshape(weights, multiplier === 1 ? [channels] : [channels, multiplier], layer);
	});
}
/** The last axis as channels and what each of them gives, where that is more than one number. */
function apart(build, value, channels, multiplier, layer) {
	if (multiplier === 1) return value;
	return build.reshape(value, [
		...shapeOf(value).slice(0, -1),
		channels,
		multiplier
	], layer);
}
const summed$1 = (build, values, layer) => values.reduce((sum, value) => build.binary("AddV2", sum, value, layer));
function sumOver(build, value, axes, layer) {
	const { dtype, shape } = typeOf(value);
	const attributes = [
		typed("T", dtype),
		typed("Tidx", 3),
		flag("keep_dims", false)
	];
	const output = {
		dtype,
		shape: shape.filter((_, axis) => !axes.includes(axis))
	};
	return build.one("Sum", attributes, [value, build.graph.ints(...axes)], output, layer);
}
function elements(build, images, windows, multiplier, layer) {
	const own = elementsOf(build, images, windows, 0, layer);
	return multiplier === 1 ? own : own.map((e) => build.reshape(e, [...shapeOf(e), 1], layer));
}
function forward(proposal, build) {
	const { inputs, outputs, layer } = proposal;
	const [images, filter] = inputs;
	const shape = outputs[0]?.shape;
	const [height, width, , multiplier] = filterOf(shapeOf(filter));
	const windows = windowsOf(proposal, shapeOf(images), [height, width], shape);
	if (windows === void 0) return void 0;
	const weights = places(build, filter, layer);
	const parts = elements(build, images, windows, multiplier, layer).map((element, k) => build.binary("Mul", element, weights[k], layer));
	return [build.reshape(summed$1(build, parts, layer), shape, layer)];
}
function byFilter(proposal, build) {
	const { inputs, outputs, layer } = proposal;
	const [images, , gradient] = inputs;
	const shape = outputs[0]?.shape;
	const [height, width, channels, multiplier] = filterOf(shape);
	const windows = windowsOf(proposal, shapeOf(images), [height, width], shapeOf(gradient));
	if (windows === void 0) return void 0;
	const given = apart(build, gradient, channels, multiplier, layer);
	const parts = elements(build, images, windows, multiplier, layer).map((element) => {
		const product = build.binary("Mul", element, given, layer);
		return build.reshape(sumOver(build, product, [
			0,
			1,
			2
		], layer), [
			1,
			channels,
			multiplier
		], layer);
	});
	return [build.reshape(build.concat(parts, 0, layer), shape, layer)];
}
function byImages(proposal, build) {
	const { inputs, outputs, layer } = proposal;
	const [, filter, gradient] = inputs;
	const images = outputs[0]?.shape;
	const [height, width, channels, multiplier] = filterOf(shapeOf(filter));
	const windows = windowsOf(proposal, images, [height, width], shapeOf(gradient));
	if (windows === void 0) return void 0;
	const given = apart(build, gradient, channels, multiplier, layer);
	return [laidBack(build, places(build, filter, layer).map((weights) => {
		const product = build.binary("Mul", given, weights, layer);
		return multiplier === 1 ? product : sumOver(build, product, [4], layer);
	}), windows, layer)];
}
// src/train/compiled/rules/lowering.ts
/**
* Relu as max(x, 0), IsNan as x ≠ x, Select as SelectV2, and RealDiv as Div, which of floats is the same.
*
* The values are the same. But TensorFlow lowers the ones on the left by an MLIR pipeline of their own for each
* op, 6 to 10 ms of CPU each where the ones on the right take half of one (measured, TensorFlow 2.21); a
* stacked LSTM has some two hundred of them.
*/
const cheapToLower = ({ op, attributes, inputs, outputs, layer }, build) => {
	const [x] = inputs;
	const [output] = outputs;
	if (output === void 0) return void 0;
	switch (op) {
		case "Relu": return [build.binary("Maximum", x, build.filled({
			dtype: output.dtype,
			shape: []
		}, 0), layer)];
		case "IsNan": return [build.one("NotEqual", attributes, [x, x], {
			dtype: 10,
			shape: output.shape
		}, layer)];
		case "RealDiv": return output.dtype === 1 ? [build.one("Div", attributes, inputs, output, layer)] : void 0;
		case "Select": return inputs.every((input) => sameShape(shapeOf(input), output.shape)) ? [build.one("SelectV2", attributes, inputs, output, layer)] : void 0;
		default: return;
	}
};
// src/train/compiled/rules/pooling.ts
/**
* Pooling as elementwise ops on the first elements of all windows, the second ones and so on. XLA scatters the gradient of a
* maximum window by window, which takes many times as long.
*/
const pooling = (proposal, build) => {
	const { op, inputs, outputs, layer } = proposal;
	const [first] = inputs;
	const shape = outputs[0]?.shape;
	if (first === void 0 || shape === void 0) return void 0;
	switch (op) {
		case "MaxPool": {
			const windows = pooled(proposal, shapeOf(first), shape);
			return windows && [maximum(build, elementsOf(build, first, windows, lowest, layer), layer)];
		}
		case "MaxPoolGrad": {
			const [images, , gradient] = inputs;
			const windows = pooled(proposal, shape, shapeOf(gradient));
			return windows && [gradientOfMaximum(build, images, gradient, windows, layer)];
		}
		case "AvgPool": {
			const windows = pooled(proposal, shapeOf(first), shape);
			if (windows === void 0) return void 0;
			const sum = elementsOf(build, first, windows, 0, layer).reduce((total, element) => build.binary("AddV2", total, element, layer));
			return [build.binary("Div", sum, elementCounts(build, windows), layer)];
		}
		case "AvgPoolGrad": {
			const [, gradient] = inputs;
			const windows = pooled(proposal, shape, shapeOf(gradient));
			if (windows === void 0) return void 0;
			const share = build.binary("Div", gradient, elementCounts(build, windows), layer);
			return [laidBack(build, new Array(windows.size[0] * windows.size[1]).fill(share), windows, layer)];
		}
		default: return;
	}
};
const lowest = Number.NEGATIVE_INFINITY;
function pooled(proposal, images, given) {
	const [batches, height, width, channels] = attribute(proposal, "ksize") ?? [];
	if (batches !== 1 || channels !== 1 || height === void 0 || width === void 0) return void 0;
	return windowsOf(proposal, images, [height, width], given);
}
const maximum = (build, elements, layer) => elements.reduce((most, element) => build.binary("Maximum", most, element, layer));
/** The gradient goes to the first of the greatest elements of a window, as in TensorFlow's kernel. */
function gradientOfMaximum(build, images, gradient, windows, layer) {
	const elements = elementsOf(build, images, windows, lowest, layer);
	const most = maximum(build, elements, layer);
	const type = typeOf(gradient);
	const truth = {
		dtype: 10,
		shape: type.shape
	};
	const zeros = build.filled(type, 0);
	let left = gradient;
	return laidBack(build, elements.map((element) => {
		const greatest = build.one("Equal", [typed("T", 1)], [element, most], truth, layer);
		const part = build.one("SelectV2", [typed("T", 1)], [
			greatest,
			left,
			zeros
		], type, layer);
		left = build.one("SelectV2", [typed("T", 1)], [
			greatest,
			zeros,
			left
		], type, layer);
		return part;
	}), windows, layer);
}
// src/train/compiled/rules/products.ts
/** A product with a matrix of zeros. As for a single number, 0 · x is 0 whatever x is. */
const productOfZeros = ({ op, inputs, outputs }, build) => {
	const [output] = outputs;
	if (op !== "MatMul" && op !== "BatchMatMulV2" || output === void 0) return void 0;
	return inputs.some((input) => splat(input) === 0) ? [build.filled(output, 0)] : void 0;
};
/**
* tfjs multiplies all matrices as batches of three axes. A batch of one is a plain product; so is a batch of
* several with one and the same right side, its rows laid behind each other.
*/
const batchOfOne = ({ op, attributes, inputs, outputs, layer }, build) => {
	if (op !== "BatchMatMulV2") return void 0;
	const [a, b] = inputs;
	const [aShape, bShape] = [shapeOf(a), shapeOf(b)];
	const adjoint = (name) => attribute({ attributes }, name) === true;
	const [adjointA, adjointB] = [adjoint("adj_x"), adjoint("adj_y")];
	const batch = (shape) => shape.slice(0, -2).reduce((product, d) => product * d, 1);
	if (batch(bShape) !== 1 || batch(aShape) !== 1 && adjointA) return void 0;
	const rows = batch(aShape) * aShape.at(-2);
	const left = build.reshape(a, [rows, aShape.at(-1)], layer);
	const right = build.reshape(b, bShape.slice(-2), layer);
	const product = build.matMul(left, right, adjointA, adjointB, layer);
	return [build.reshape(product, outputs[0]?.shape, layer)];
};
/**
* A₁ᵀB₁ + A₂ᵀB₂ is one product of A₁ over A₂ and B₁ over B₂: the gradient of a weight that is used at several
* time steps. It saves writing and adding matrices as large as the weight.
*/
const sumOfProducts = ({ op, inputs, layer }, build) => {
	const [a, b] = inputs;
	if (op !== "Add" && op !== "AddV2" || a === void 0 || b === void 0) return void 0;
	if (!isOuter(a.node) || !isOuter(b.node) || !sameShape(shapeOf(a), shapeOf(b))) return void 0;
	const [a1, b1] = a.node.inputs;
	const [a2, b2] = b.node.inputs;
	return [build.matMul(build.concat([a1, a2], 0, layer), build.concat([b1, b2], 0, layer), true, false, layer)];
};
const isOuter = (node) => node.op === "MatMul" && attribute(node, "transpose_a") === true && attribute(node, "transpose_b") !== true;
/** Below this many elements of a weight, the kernels of a transposition cost what the copy of the weight does. */
const smallest = 3e3;
/**
* A·Wᵀ as (W·Aᵀ)ᵀ: the gradient that a layer hands down, or back in time. Eigen multiplies a transposed right side
* only after it has copied it into another order, which for a few rows and a large weight takes longer than the product
* itself; turned around, the small matrix is the one that is copied.
*
* The barrier is there since XLA would turn the product back.
*/
const smallSideTransposed = ({ op, attributes, inputs, outputs, layer }, build) => {
	const [rows, weight] = inputs;
	const [output] = outputs;
	if (op !== "MatMul" || rows === void 0 || weight === void 0 || output === void 0) return void 0;
	const transposed = (name) => attribute({ attributes }, name) === true;
	if (transposed("transpose_a") || !transposed("transpose_b") || weight.node.op !== "Input") return void 0;
	const size = sizeOf(shapeOf(weight));
	if (size < smallest || size <= sizeOf(shapeOf(rows))) return void 0;
	const product = barrier(build, build.matMul(weight, rows, false, true, layer), layer);
	return [build.one("Transpose", [typed("T", output.dtype), typed("Tperm", 3)], [product, build.graph.ints(1, 0)], output, layer)];
};
/** Up to this many rows a sum of outer products is made faster than a product of matrices is started. */
const mostRows = 5;
/**
* AᵀB of a few rows as the sum of the rows' outer products: the gradient of a weight after a small batch. XLA makes it
* part of what uses it, the updates of the moments, and it need not be written and read again.
*/
const outerProducts = (proposal, build) => {
	if (!isOuter(proposal)) return void 0;
	const { inputs, layer } = proposal;
	const [a, b] = inputs;
	const [rows, height] = shapeOf(a);
	const width = shapeOf(b)[1];
	if (rows > mostRows || height === 1 || width === 1) return void 0;
	const outer = (row) => build.binary("Mul", build.reshape(build.slice(a, [row, 0], [1, height], layer), [height, 1], layer), build.slice(b, [row, 0], [1, width], layer), layer);
	return [Array.from({ length: rows }, (_, row) => outer(row)).reduce((sum, one) => build.binary("AddV2", sum, one, layer))];
};
/** The value itself, as something that XLA does not look through. */
function barrier(build, value, layer) {
	const type = typeOf(value);
	const attributes = [{
		name: "T",
		type: attributeKind.type,
		value: [type.dtype]
	}];
	return build.one("XlaOptimizationBarrier", attributes, [value], type, layer);
}
// src/train/compiled/rules/roots.ts
/**
* 1/√x as a division by the root, and a root that is divided by as one that XLA does not recognise.
*
* XLA makes a/√x a product with its own 1/√x, which begins with the CPU's estimate of it: each maker of CPUs chooses the last
* bits of that, so that RMSprop, Adagrad, Adadelta and batch normalisation would end with other weights on another CPU. The
* root and the division are rounded in one way everywhere. A root is never negative, so the greater of it and 0 is the root
* itself.
*/
const exactRoots = ({ op, attributes, inputs, outputs, layer }, build) => {
	const [a, b] = inputs;
	const [output] = outputs;
	if (a === void 0 || output === void 0) return void 0;
	if (op === "Rsqrt") {
		const one = build.filled({
			dtype: typeOf(a).dtype,
			shape: []
		}, 1);
		return [build.binary("Div", one, build.unary("Sqrt", a, layer), layer)];
	}
	if (op !== "Div" && op !== "RealDiv" || b === void 0 || opOf(b) !== "Sqrt") return void 0;
	const zero = build.filled({
		dtype: typeOf(b).dtype,
		shape: []
	}, 0);
	const root = build.binary("Maximum", b, zero, layer);
	return [build.one(op, attributes, [a, root], output, layer)];
};
const opOf = ({ node }) => node.op;
// src/train/compiled/rules/shapes.ts
const only = (value) => [value];
const first = ({ inputs }) => inputs[0];
const ints = (value) => {
	const values = value && constantValues(value);
	return values && [...values];
};
/** An op that gives what it takes. */
const identity = (proposal) => {
	switch (proposal.op) {
		case "Identity": return only(first(proposal));
		case "Cast":
		case "Reshape":
		case "Tile":
		case "BroadcastTo":
		case "Slice":
		case "Pad":
		case "PadV2": return keepsType(proposal) ? only(first(proposal)) : void 0;
		case "ConcatV2": return proposal.inputs.length === 2 ? only(first(proposal)) : void 0;
		case "Transpose": return ints(proposal.inputs[1])?.every((axis, i) => axis === i) ? only(first(proposal)) : void 0;
		default: return;
	}
};
function keepsType(proposal) {
	const [output] = proposal.outputs;
	const input = typeOf(first(proposal));
	return output?.dtype === input.dtype && sameShape(output.shape, input.shape);
}
/** An axis of one element more or less is a Reshape. */
const oneElementAxes = ({ op, inputs, outputs, layer }, build) => {
	const [output] = outputs;
	if (op !== "ExpandDims" && op !== "Squeeze" || output === void 0) return void 0;
	return only(build.reshape(inputs[0], output.shape, layer));
};
/** Reshape of a Reshape: the first of them changes nothing that the second keeps. */
const reshapeOfReshape = (proposal, build) => {
	const inner = first(proposal)?.node;
	if (proposal.op !== "Reshape" || inner.op !== "Reshape") return void 0;
	const shape = proposal.outputs[0]?.shape;
	return only(build.reshape(inner.inputs[0], shape, proposal.layer));
};
/** Two Transposes are one. */
const transposeOfTranspose = (proposal, build) => {
	const inner = first(proposal)?.node;
	if (proposal.op !== "Transpose" || inner.op !== "Transpose") return void 0;
	const outerAxes = ints(proposal.inputs[1]);
	const innerAxes = ints(inner.inputs[1]);
	if (outerAxes === void 0 || innerAxes === void 0) return void 0;
	const axes = outerAxes.map((axis) => innerAxes[axis]);
	return build.add({
		...proposal,
		inputs: [inner.inputs[0], build.graph.ints(...axes)]
	});
};
/** A Transpose that only moves axes of one element leaves the elements where they are. */
const transposeAsReshape = (proposal, build) => {
	if (proposal.op !== "Transpose") return void 0;
	const shape = shapeOf(first(proposal));
	const axes = ints(proposal.inputs[1])?.filter((axis) => shape[axis] !== 1);
	if (axes === void 0 || axes.some((axis, i) => i > 0 && axis < axes[i - 1])) return void 0;
	return only(build.reshape(first(proposal), proposal.outputs[0]?.shape, proposal.layer));
};
/** Unpack of what was packed along the same axis, and Pack and Unpack of a single part. */
const packs = (proposal, build) => {
	const { op, inputs, outputs, layer } = proposal;
	if (op === "Unpack") {
		const { node } = first(proposal);
		if (node.op === "Pack" && axisOf(node) === axisOf(proposal)) return node.inputs;
		if (outputs.length === 1) return only(build.reshape(first(proposal), outputs[0]?.shape, layer));
	}
	if (op === "Pack" && inputs.length === 1) return only(build.reshape(first(proposal), outputs[0]?.shape, layer));
};
/** The axis of a Pack or Unpack, counted from the front of the packed tensor. */
function axisOf(op) {
	const axis = attribute(op, "axis");
	const packed = op.op === "Pack" ? op.outputs[0]?.shape : shapeOf(op.inputs[0]);
	return axis < 0 ? axis + packed.length : axis;
}
/**
* The Transpose of a Pack packs along another axis: a layer packs its outputs with the time as second axis, the
* next one wants it first. The parts themselves must keep the order of their axes.
*/
const transposeOfPack = (proposal, build) => {
	const { op, inputs, outputs, layer } = proposal;
	const inner = inputs[0]?.node;
	if (op !== "Transpose" || inner?.op !== "Pack") return void 0;
	const axes = ints(inputs[1]);
	if (axes === void 0) return void 0;
	const packed = axisOf(inner);
	const others = axes.filter((axis) => axis !== packed);
	if (others.some((axis, i) => i > 0 && axis < others[i - 1])) return void 0;
	const attributes = inner.attributes.map((a) => a.name === "axis" ? {
		...a,
		value: axes.indexOf(packed)
	} : a);
	return build.add({
		op: "Pack",
		attributes,
		inputs: inner.inputs,
		outputs,
		layer
	});
};
/** A concatenation of concatenations along one axis is a single one. */
const concatOfConcat = ({ op, inputs, layer }, build) => {
	if (op !== "ConcatV2") return void 0;
	const parts = inputs.slice(0, -1);
	const [axis] = ints(inputs.at(-1)) ?? [];
	const joins = ({ node }) => node.op === "ConcatV2" && ints(node.inputs.at(-1))?.[0] === axis;
	if (axis === void 0 || axis < 0 || !parts.some(joins)) return void 0;
	const flat = parts.flatMap((part) => joins(part) ? part.node.inputs.slice(0, -1) : [part]);
	return only(build.concat(flat, axis, layer));
};
/** A piece of a concatenation that is exactly one of its parts. */
const sliceOfConcat = ({ op, inputs }) => {
	if (op !== "Slice") return void 0;
	const [from, begin, size] = inputs;
	if (from.node.op !== "ConcatV2") return void 0;
	const [starts, sizes] = [ints(begin), ints(size)];
	const [axis] = ints(from.node.inputs.at(-1)) ?? [];
	if (!starts || !sizes || axis === void 0 || axis < 0) return void 0;
	if (!shapeOf(from).every((d, i) => i === axis || starts[i] === 0 && sizes[i] === d)) return void 0;
	let at = 0;
	for (const part of from.node.inputs.slice(0, -1)) {
		const length = shapeOf(part)[axis];
		if (at === starts[axis] && length === sizes[axis]) return only(part);
		at += length;
	}
};
const moving = /* @__PURE__ */ new Set([
	"Reshape",
	"Transpose",
	"Tile",
	"BroadcastTo",
	"Slice",
	"Identity",
	"ReverseV2",
	"StridedSlice"
]);
/** What only moves elements gives a constant of equal elements again; ZerosLike and OnesLike need no input. */
const splats = ({ op, inputs, outputs }, build) => {
	const [output] = outputs;
	if (output === void 0 || outputs.length > 1) return void 0;
	if (op === "ZerosLike") return only(build.filled(output, 0));
	if (op === "OnesLike") return only(build.filled(output, 1));
	if (moving.has(op)) {
		const value = splat(inputs[0]);
		return value === void 0 ? void 0 : only(build.filled(output, value));
	}
	if (op === "Fill") {
		const value = splat(inputs[1]);
		return value === void 0 ? void 0 : only(build.filled(output, value));
	}
	if (op === "ConcatV2" || op === "Pack") {
		const values = (op === "Pack" ? inputs : inputs.slice(0, -1)).map(splat);
		const [value] = values;
		if (value === void 0 || !values.every((v) => Object.is(v, value))) return void 0;
		return only(build.filled(output, value));
	}
};
// src/train/compiled/rules/zero-rows.ts
/**
* Rows of zeros behind the others stay behind what is made of the others.
*
* They are there where held-out samples go through the model with the batch: the gradient of the batch's loss is zero
* in their rows, and so is all that the chain rule makes of it. Without them, what goes back through the model has the
* rows of the batch alone. 0 · x and 0 / x are taken as 0 whatever x is, so that nothing of a held-out sample reaches
* the weights, not even a number that is not finite; the eager engine never lets the two meet.
*/
const zeroRowsLast = (proposal, build) => {
	switch (proposal.op) {
		case "Pad":
		case "PadV2": return padded(proposal, build);
		case "MatMul": return multiplied(proposal, build);
		case "Sum": return summed(proposal, build);
		case "Slice": return sliced(proposal, build);
		case "Reshape": return reshaped(proposal, build);
		case "Transpose":
		case "ConcatV2":
		case "SplitV":
		case "Pack":
		case "Unpack": return rearranged(proposal, build);
		default: return elementByElement(proposal, build);
	}
};
/** Zeros behind rows are laid last, behind those along other axes. */
function padded(proposal, build) {
	const pads = paddings(proposal);
	if (pads === void 0) return void 0;
	const [value] = proposal.inputs;
	const [[before, after], ...others] = pads;
	const zeros = zeroRows(value);
	const alone = others.flat().every((n) => n === 0);
	if (before > 0 || zeros === void 0 && (alone || after === 0)) return void 0;
	const rest = pad(build, zeros?.rest ?? value, [[0, 0], ...others], proposal.layer);
	return [overZeros(build, rest, after + (zeros?.count ?? 0), proposal.layer)];
}
/** Zeros above a product's rows stay; those that it sums over go, with what they would meet. */
function multiplied(proposal, build) {
	const { inputs, layer } = proposal;
	const [a, b] = inputs;
	const transposed = (name) => attribute(proposal, name) === true;
	const [transposeA, transposeB] = [transposed("transpose_a"), transposed("transpose_b")];
	const [zerosA, zerosB] = [zeroRows(a), zeroRows(b)];
	if (zerosA !== void 0 && !transposeA) return [overZeros(build, build.matMul(zerosA.rest, b, false, transposeB, layer), zerosA.count, layer)];
	if (!transposeA || transposeB || (zerosA ?? zerosB) === void 0) return void 0;
	const count = Math.min(...[zerosA, zerosB].flatMap((zeros) => zeros === void 0 ? [] : rowsOf$1(zeros.rest)));
	const [left, right] = inputs.map((value) => firstRows(build, value, count, layer));
	return [build.matMul(left, right, true, false, layer)];
}
function summed(proposal, build) {
	const { op, attributes, inputs, outputs, layer } = proposal;
	const [value, axes] = inputs;
	const zeros = zeroRows(value);
	const along = constantValues(axes);
	const [output] = outputs;
	if (zeros === void 0 || along === void 0 || output === void 0) return void 0;
	if ([...along].some((axis) => axis === 0 || axis === -shapeOf(value).length)) return [build.one(op, attributes, [zeros.rest, axes], output, layer)];
	const shape = [rowsOf$1(zeros.rest), ...output.shape.slice(1)];
	const rest = build.one(op, attributes, [zeros.rest, axes], {
		...output,
		shape
	}, layer);
	return [overZeros(build, rest, zeros.count, layer)];
}
function sliced({ inputs, outputs, layer }, build) {
	const [value, begin, size] = inputs;
	const zeros = zeroRows(value);
	const [starts, [output]] = [constantValues(begin), outputs];
	if (zeros === void 0 || starts?.[0] !== 0 || output === void 0 || constantValues(size) === void 0) return void 0;
	const [rows, ...others] = output.shape;
	const kept = Math.min(rows, rowsOf$1(zeros.rest));
	const rest = build.slice(zeros.rest, [...starts], [kept, ...others], layer);
	return [kept === rows ? rest : overZeros(build, rest, rows - kept, layer)];
}
/** A reshape that leaves the first axis as it is. */
function reshaped({ inputs, outputs, layer }, build) {
	const [value] = inputs;
	const zeros = zeroRows(value);
	const shape = outputs[0]?.shape;
	if (zeros === void 0 || shape === void 0 || shape[0] !== rowsOf$1(value)) return void 0;
	const rest = build.reshape(zeros.rest, [rowsOf$1(zeros.rest), ...shape.slice(1)], layer);
	return [overZeros(build, rest, zeros.count, layer)];
}
/** Ops that move elements along other axes than the first: each gives rows of what it takes. */
function rearranged(proposal, build) {
	const { op, inputs, outputs, layer } = proposal;
	const taken = op === "Pack" ? inputs : op === "ConcatV2" ? inputs.slice(0, -1) : inputs.slice(0, 1);
	const zeros = taken.map(zeroRows);
	const [first] = zeros.filter((z) => z !== void 0);
	if (first === void 0 || !keepsFirstAxis(proposal)) return void 0;
	if (!taken.every((value, i) => zeros[i]?.count === first.count || splat(value) === 0)) return void 0;
	const left = rowsOf$1(first.rest);
	const short = (shape) => [left, ...shape.slice(1)];
	return build.add({
		...proposal,
		inputs: [...taken.map((value) => firstRows(build, value, left, layer)), ...inputs.slice(taken.length)],
		outputs: outputs.map(({ dtype, shape }) => ({
			dtype,
			shape: short(shape)
		}))
	}).map((value) => overZeros(build, value, first.count, layer));
}
/** Whether an op that moves elements leaves those of a row in that row. */
function keepsFirstAxis(proposal) {
	const { op, inputs } = proposal;
	switch (op) {
		case "Transpose": return constantValues(inputs[1])?.[0] === 0;
		case "ConcatV2":
		case "SplitV": return (constantValues(inputs.at(-1))?.[0] ?? -1) > 0;
		default: return axisOf(proposal) > 0;
	}
}
/** Whether zeros in some of its operands make the result of an elementwise op zero. */
function givesZero(op, zero) {
	const [first, second, third] = zero;
	switch (op) {
		case "Mul": return first === true || second === true;
		case "Div":
		case "RealDiv":
		case "EluGrad":
		case "Neg":
		case "Square": return first === true;
		case "Add":
		case "AddV2":
		case "Sub":
		case "AddN": return zero.every((z) => z);
		case "Select":
		case "SelectV2": return second === true && third === true;
		default: return false;
	}
}
function elementByElement(proposal, build) {
	const { op, inputs, outputs, layer } = proposal;
	const [output] = outputs;
	if (output === void 0 || outputs.length > 1) return void 0;
	const { dtype, shape } = output;
	const fits = (value) => shapeOf(value).length === shape.length && rowsOf$1(value) === shape[0];
	const zeros = inputs.map((value) => fits(value) ? zeroRows(value) : void 0);
	const count = Math.min(...zeros.flatMap((z) => z?.count ?? []));
	const zero = inputs.map((value, i) => zeros[i] !== void 0 || splat(value) === 0);
	if (!Number.isFinite(count) || !givesZero(op, zero)) return void 0;
	if (op === "Select" && !inputs.every(fits)) return void 0;
	const left = shape[0] - count;
	const operands = inputs.map((value) => fits(value) ? firstRows(build, value, left, layer) : value);
	const rest = build.one(op, proposal.attributes, operands, {
		dtype,
		shape: [left, ...shape.slice(1)]
	}, layer);
	return [overZeros(build, rest, count, layer)];
}
// src/train/compiled/simplify.ts
/** The rules in the order in which they are tried. */
const rules = [
	foldSplats,
	identity,
	oneElementAxes,
	splats,
	reshapeOfReshape,
	transposeOfTranspose,
	transposeOfPack,
	transposeAsReshape,
	packs,
	concatOfConcat,
	sliceOfConcat,
	neutral,
	sumOfZeros,
	sameChoice,
	productOfZeros,
	zeroRowsLast,
	convolutions,
	depthwise,
	pooling,
	batchOfOne,
	sumOfProducts,
	sumOfSums,
	exactRoots,
	cheapToLower
];
/** For the program itself: joins come before, and know a product by its weight on the right. */
const programRules = [
	...rules,
	smallSideTransposed,
	outerProducts
];
// src/train/compiled/work.ts
/** Operations of the products that some results need. */
function productFlops(results, loops = []) {
	return nodesOf(results).filter(({ op }) => op === "MatMul" || op === "BatchMatMulV2" || op === "StatelessWhile").reduce((sum, node) => {
		if (node.op === "StatelessWhile") {
			const loop = loops.find(({ body }) => body.name === attribute(node, "body"));
			const inside = loop?.body.results.map(({ value }) => value) ?? [];
			return sum + (loop?.steps ?? 0) * productFlops(inside, loops);
		}
		const [left] = node.inputs;
		const transposed = attribute(node, "transpose_a") === true || attribute(node, "adj_x") === true;
		return sum + 2 * shapeOf(left).at(transposed ? -2 : -1) * sizeOf(node.outputs[0].shape);
	}, 0);
}
/** What an epoch of a program has to do. */
function workOf({ batchSizes }, { step, evaluation, functions }, carried) {
	return {
		flops: batchSizes.length * productFlops([...step.results, ...step.next.values()], functions) + productFlops(evaluation === void 0 ? [] : [evaluation], functions),
		bytes: batchSizes.length * stateBytes(carried)
	};
}
/** Bytes that a step moves to read and write what it changes. */
const stateBytes = (states) => states.reduce((sum, { type }) => sum + 8 * sizeOf(type.shape), 0);
// src/train/compiled/prepare.ts
/**
* Records an experiment's training step and builds the program that repeats it: record, plan, passes, loops, emit.
* Nothing here depends on a seed: the initial weights, the orders and the masks are inputs.
*
* With SEEDGATE_DUMP set to a folder, the graph after each stage is written there.
*
* @param capacity epochs that one call can hold; what fits is chosen when it is left out
* @throws Error that names op and layer if something cannot be compiled faithfully
*/
function prepareProgram(tf, session, masks, experiment, capacity) {
	const dump = openDump(process.env, experiment.id);
	const recordings = recordExperiment(tf, session, masks, experiment);
	const wanted = masks.inputs(session.batches);
	const plan = makePlan(session, wanted, experiment, recordings.withBatch, capacity);
	const evaluate = evaluateWith(nodeBackend(tf).binding);
	const builders = {
		draft: () => new Builder(rules, evaluate),
		program: () => new Builder(programRules, evaluate)
	};
	let draft = draftOf(recordings);
	dump?.draft("record", draft);
	for (const pass of passes) {
		draft = pass.run(draft, builders);
		dump?.draft(pass.name, draft);
	}
	const program = assembleProgram(plan, draft, builders.program);
	dump?.program("loops", program.functions);
	return {
		states: recordings.states.map(({ name, variable, initial }) => ({
			name,
			shape: [...variable.shape],
			initial
		})),
		joined: draft.joined,
		plan,
		masks: wanted,
		inputs: program.inputs,
		carried: program.carried,
		work: workOf(plan, draft, program.carried),
		...emitProgram(program.functions)
	};
}
// src/train/compiled/compile.ts
/** So few that a first call ends soon, whatever an epoch takes. */
const firstEpochs = 8;
/**
* Loads the program that trains an experiment; records it first unless that was done and kept before.
*
* @param capacity epochs that one call can hold; what fits is chosen when it is left out
* @throws Error that names op and layer if something cannot be compiled faithfully
*/
function compileProgram(tf, suite, experiment, capacity) {
	const reason = eagerReason(experiment.variant);
	if (reason !== void 0) throw new Error(`the compiled engine cannot train this: ${reason}`);
	const masks = new MaskRecorder(tf);
	const session = openSession(tf, {
		suite,
		experiment,
		seed: 0
	}, masks);
	try {
		const prepared = recordOnce(tf, experiment, capacity, () => prepareProgram(tf, session, masks, experiment, capacity));
		const program = loadProgram(nodeBackend(tf).binding, prepared.bytes, prepared.endpoints);
		return {
			...prepared,
			session,
			hash: createHash("sha256").update(prepared.bytes).digest("hex"),
			program,
			reused: {
				arrays: /* @__PURE__ */ new Map(),
				epochs: firstEpochs
			},
			dispose() {
				program.dispose();
				session.dispose();
			}
		};
	} catch (error) {
		session.dispose();
		throw error;
	} finally {
		masks.dispose();
	}
}
// src/train/compiled/rows.ts
/**
* The order of the samples and the masks, for epochs `first` to `first` + `count` − 1. What fills up a short batch is the first
* sample, with nothing of it dropped: of outputs that are all zeros some losses are no numbers, which no share of 0 takes away.
*
* @returns arrays that the next call of this function fills again
*/
function rowsOf({ session, plan, masks, inputs, reused }, run, options, first, count) {
	const { batchSizes, batchSize } = plan;
	const { shuffle } = run.experiment.variant.training;
	const names = runNames(run);
	const samples = session.training.inputs.shape[0];
	const steps = plan.capacity * batchSizes.length;
	const order = kept(reused, "order", () => new Int32Array(steps * batchSize));
	for (let e = 0; e < count; e++) {
		const samplesOrder = options.orders?.[first + e - 1] ?? epochOrder(names, first + e, samples, shuffle);
		order.set(samplesOrder, e * batchSizes.length * batchSize);
	}
	const rows = [["order", order]];
	for (const mask of masks) {
		const name = `all-${mask.name}`;
		if (!inputs.some((input) => input.name === name)) continue;
		const perSample = sizeOf(mask.shape.slice(1));
		const filler = typeof mask.drawn === "number" ? 1 : 0;
		const values = kept(reused, name, () => new Float32Array(steps * sizeOf(mask.shape)));
		for (let e = 0; e < count; e++) batchSizes.forEach((size, batch) => {
			const start = (e * batchSizes.length + batch) * batchSize * perSample;
			const end = start + size * perSample;
			drawMask(values.subarray(start, end), names, mask, first + e, batch);
			if (size < batchSize) values.fill(filler, end, start + batchSize * perSample);
		});
		rows.push([name, values]);
	}
	return rows;
}
/** An array of zeros, or the one that was filled last under its name. */
function kept({ arrays }, name, make) {
	const known = arrays.get(name);
	if (known !== void 0) return known;
	const made = make();
	arrays.set(name, made);
	return made;
}
// src/train/compiled/epochs.ts
/** A native call is meant to take about this long, so that progress is seen and a signal heard. */
const callSeconds = .4;
/**
* Trains a run by as many native calls as it takes. The feed holds the weights of the last epoch in the end.
*
* @throws the signal's reason when it is aborted
*/
async function trainEpochs(tf, feed, compilation, run, options) {
	const { capacity, heldOut } = compilation.plan;
	const epochs = options.epochs ?? run.experiment.variant.training.epochs;
	const log = new EpochLog(options);
	const callbacks = Callbacks.of(run.experiment.variant.training);
	if (callbacks !== void 0) {
		const stopped = await trainWatched(tf, feed, compilation, run, options, {
			callbacks,
			log,
			epochs
		});
		const { losses, validation, diverged } = log;
		const course = courseOf(callbacks, log.trained, {
			diverged: diverged !== void 0,
			stopped
		});
		if (course?.best !== void 0) feed.restore();
		return {
			losses,
			validation,
			diverged,
			course
		};
	}
	const take = heldOut?.withBatch === true ? takeLate : takeAtOnce;
	const { problem } = run.experiment;
	const most = problem.recipe?.each === "epoch" ? 1 : capacity;
	const { reused } = compilation;
	while (log.trained < epochs && log.diverged === void 0) {
		options.signal?.throwIfAborted();
		const count = Math.min(reused.epochs, most, epochs - log.trained);
		const rows = rowsOf(compilation, run, options, log.trained + 1, count);
		loadEpoch(feed, run, log.trained + 1);
		const called = performance.now();
		take(feed, log, count, rows, heldOut !== void 0);
		const seconds = (performance.now() - called) / 1e3;
		const wanted = seconds > 0 ? count * callSeconds / seconds : Number.POSITIVE_INFINITY;
		reused.epochs = Math.max(1, Math.min(most, 16 * reused.epochs, Math.floor(wanted)));
		await setImmediate();
	}
	options.signal?.throwIfAborted();
	if (heldOut?.withBatch === true && log.told < log.trained) {
		const more = feed.call(1, []);
		log.validated(more.validation[0]);
		more.drop();
	}
	return log;
}
/** Gives the feed the data of an epoch, where each has its own. */
function loadEpoch(feed, run, epoch) {
	const own = epochData(run, epoch);
	if (own !== void 0) feed.load({
		...run.experiment.problem,
		...own
	});
}
/** Trains epoch by epoch and asks after each how to go on. @returns whether it was told to stop */
async function trainWatched(tf, feed, compilation, run, options, { callbacks, log, epochs }) {
	const held = compilation.plan.heldOut !== void 0;
	const watch = openWatch(tf, compilation.session, run.experiment);
	let breath = performance.now();
	while (log.trained < epochs && log.diverged === void 0) {
		loadEpoch(feed, run, log.trained + 1);
		takeAtOnce(feed, log, 1, rowsOf(compilation, run, options, log.trained + 1, 1), held);
		if (watch !== void 0) feed.writeWeights();
		const orders = callbacks.after({
			loss: log.losses.at(-1),
			validation: log.validation.at(-1),
			...watch && { metrics: watch.values() }
		});
		if (orders.keep) feed.putBy();
		if (orders.rate !== void 0) feed.setRate(orders.rate);
		if (orders.stop) return true;
		if (performance.now() - breath > 100) {
			await setImmediate();
			breath = performance.now();
		}
		options.signal?.throwIfAborted();
	}
	return false;
}
/** The validation loss of each epoch comes with its loss. */
const takeAtOnce = (feed, log, count, rows, held) => {
	const result = feed.call(count, rows);
	for (let i = 0; i < count && log.diverged === void 0; i++) {
		log.lost(result.losses[i]);
		log.validated(held ? result.validation[i] : void 0);
	}
	result.keep();
};
/**
* The validation loss of each epoch comes with the next one's loss, so an epoch is known to have diverged by it when one
* more has been trained: then those up to it are trained again, from the weights before the call.
*/
const takeLate = (feed, log, count, rows) => {
	const result = feed.call(count, rows);
	for (let i = 0; i < count; i++) {
		const before = result.validation[i];
		if (log.trained > 0) log.validated(before);
		if (log.diverged !== void 0) {
			result.drop();
			if (i > 0) feed.call(i, rows).keep();
			return;
		}
		log.lost(result.losses[i]);
		if (log.diverged !== void 0 || !Number.isFinite(before)) break;
	}
	result.keep();
};
/** Notes what each epoch gives: its loss, then its validation loss. */
var EpochLog = class {
	losses = [];
	validation = [];
	diverged;
	/** The last epoch whose validation loss has been noted. */
	told = 0;
	#onEpoch;
	constructor({ onEpoch }) {
		this.#onEpoch = onEpoch;
	}
	get trained() {
		return this.losses.length;
	}
	lost(loss) {
		this.losses.push(loss);
		if (!Number.isFinite(loss)) this.diverged = this.trained;
	}
	/** @param loss undefined when no samples are held out */
	validated(loss) {
		this.told = this.trained;
		if (loss !== void 0) {
			this.validation.push(loss);
			if (!Number.isFinite(loss)) this.diverged = this.trained;
		}
		this.#onEpoch?.(this.trained, this.losses.at(-1), loss);
	}
};
// src/train/compiled/feed.ts
/** The native tensors of a run: what goes into the next call. */
var Feed = class {
	#tf;
	#compilation;
	#binding;
	/** Ids by input, of tensors that are this feed's own. */
	#own = /* @__PURE__ */ new Map();
	/** Those of them that are put by, which the current ones may be. */
	#by = /* @__PURE__ */ new Map();
	/** Ids by input, of tensors that belong to the session. */
	#lent = /* @__PURE__ */ new Map();
	constructor(tf, compilation) {
		this.#tf = tf;
		this.#compilation = compilation;
		const backend = nodeBackend(tf);
		this.#binding = backend.binding;
		const { session, states, joined } = compilation;
		const lend = (name, tensor) => this.#lent.set(name, tensorId(backend, tensor));
		this.#lendData();
		const byName = new Map(states.map((state) => [state.name, state]));
		for (const { name, type, members } of joined) {
			const values = new Float32Array(sizeOf(type.shape));
			for (const { state, offset } of members) {
				const { initial } = byName.get(state.name);
				values.set(initial ?? weightOf(session, state.name).dataSync(), offset);
				byName.delete(state.name);
			}
			this.#own.set(name, this.#binding.createTensor(type.shape, 1, values));
		}
		byName.delete(rateState);
		const rate = session.optimizer.rate?.dataSync()[0];
		if (rate !== void 0) this.setRate(rate);
		for (const { name, shape, initial } of byName.values()) if (initial === void 0) lend(name, weightOf(session, name));
		else this.#own.set(name, this.#binding.createTensor([...shape], 1, initial));
	}
	/** Takes other data of the same shapes for the calls that follow. */
	load(data) {
		this.#compilation.session.load(data);
		this.#lendData();
	}
	#lendData() {
		const backend = nodeBackend(this.#tf);
		const { training, heldOut } = this.#compilation.session;
		const lend = (name, tensor) => this.#lent.set(name, tensorId(backend, tensor));
		lend("all-x", training.inputs);
		lend("all-y", training.targets);
		if (training.weights !== void 0) lend("all-w", training.weights);
		if (heldOut === void 0) return;
		lend("vx", heldOut.inputs);
		lend("vy", heldOut.targets);
		if (heldOut.weights !== void 0) lend("vw", heldOut.weights);
	}
	/** Trains `count` epochs more. Losses after one that is not finite are zeros: the program stops there. */
	call(count, rows) {
		const { inputs, carried, program } = this.#compilation;
		const binding = this.#binding;
		const given = new Map(rows);
		const passing = [];
		const make = ({ type }, values) => {
			const id = binding.createTensor(type.shape, type.dtype, values);
			passing.push(id);
			return id;
		};
		const ids = inputs.map((slot) => {
			if (slot.name === "count") return make(slot, Int32Array.of(count));
			const known = this.#own.get(slot.name) ?? this.#lent.get(slot.name);
			if (known !== void 0) return known;
			const empty = () => slot.type.dtype === 3 ? new Int32Array(sizeOf(slot.type.shape)) : new Float32Array(sizeOf(slot.type.shape));
			return make(slot, given.get(slot.name) ?? empty());
		});
		const results = program.run(ids);
		for (const id of passing) binding.deleteTensor(id);
		const [losses, validation] = results.slice(0, 2).map(({ id }) => {
			const values = binding.tensorDataSync(id).slice();
			binding.deleteTensor(id);
			return values;
		});
		const states = results.slice(2).map(({ id }) => id);
		return {
			losses,
			validation,
			keep: () => {
				carried.forEach(({ name }, i) => {
					this.#release(name);
					this.#own.set(name, states[i]);
				});
			},
			drop: () => {
				for (const id of states) binding.deleteTensor(id);
			}
		};
	}
	/** Sets the learning rate of the calls that follow, where the program takes one. */
	setRate(rate) {
		if (!this.#compilation.inputs.some(({ name }) => name === "rate")) return;
		this.#release(rateState);
		this.#own.set(rateState, this.#binding.createTensor([], 1, Float32Array.of(rate)));
	}
	/** Puts by what the last call left, in place of what was put by before. */
	putBy() {
		const before = this.#by;
		this.#by = new Map(this.#compilation.carried.flatMap(({ name }) => {
			const id = this.#own.get(name);
			return id === void 0 ? [] : [[name, id]];
		}));
		const own = /* @__PURE__ */ new Set([...this.#own.values(), ...this.#by.values()]);
		for (const id of before.values()) if (!own.has(id)) this.#binding.deleteTensor(id);
	}
	/** Goes back to what was put by. */
	restore() {
		for (const [name, id] of this.#by) {
			this.#release(name);
			this.#own.set(name, id);
		}
	}
	/** Frees a tensor of this feed's own, unless it is put by. */
	#release(name) {
		const id = this.#own.get(name);
		if (id !== void 0 && this.#by.get(name) !== id) this.#binding.deleteTensor(id);
	}
	/** Gives the model the weights that the last call left. */
	writeWeights() {
		const { session, states, joined } = this.#compilation;
		const values = /* @__PURE__ */ new Map();
		for (const [name, id] of this.#own) values.set(name, this.#binding.tensorDataSync(id));
		for (const { name, members } of joined) for (const { state, offset } of members) values.set(state.name, values.get(name).slice(offset, offset + sizeOf(state.type.shape)));
		for (const { name, shape, initial } of states) {
			const own = values.get(name);
			if (name === "rate") continue;
			if (initial !== void 0 || own === void 0) continue;
			const tensor = this.#tf.tensor(own, [...shape]);
			weightOf(session, name).assign(tensor);
			tensor.dispose();
		}
	}
	dispose() {
		for (const id of /* @__PURE__ */ new Set([...this.#own.values(), ...this.#by.values()])) this.#binding.deleteTensor(id);
		this.#own.clear();
		this.#by.clear();
	}
};
/** The variable behind the state `weight-3`. */
function weightOf(session, state) {
	const weight = session.weights[Number(/^weight-(\d+)$/.exec(state)?.[1])];
	if (weight === void 0) throw new Error(`the model has no ${state}`);
	return weight.variable.read();
}
// src/train/compiled/predictor.ts
/** The input of a recorded forward pass that is no weight. */
const sampleName = "sample";
/**
* Predicts an experiment's probes as `predict` does and with its bits, for run after run: the first time the model is
* asked and the ops that it executes are written down, from then on the same ops are executed on the weights of the
* day. What tf.layers does around the ops takes longer than they do.
*
* It is meant for models of tf.layers' own layers, which never look at a value to decide what to compute.
*/
var Predictor = class {
	#tf;
	#session;
	#binding;
	#forward;
	constructor(tf, session) {
		this.#tf = tf;
		this.#session = session;
		this.#binding = nodeBackend(tf).binding;
	}
	/** The model's output for every probe of a run's problem, by id, with the weights that it has now. */
	predict(problem) {
		const { back } = problem;
		try {
			return Object.fromEntries(problem.probes.map((probe) => {
				const { id, input } = probe;
				const given = this.#forward === void 0 ? this.#recorded(input) : this.#replayed(this.#forward, input);
				return [id, ownNumbers(this.#session.model, probe, back ? scaleBack(back, given) : given)];
			}));
		} catch (error) {
			if (!(error instanceof UnknownOpError)) throw error;
			return predict(this.#tf, this.#session.model, problem);
		}
	}
	dispose() {
		for (const id of this.#forward?.constants.values() ?? []) this.#binding.deleteTensor(id);
		this.#forward = void 0;
	}
	#recorded(input) {
		const tf = this.#tf;
		return tf.tidy(() => {
			const sample = tf.tensor([...input.values], [1, ...input.shape], "float32");
			let values = [];
			const inputs = /* @__PURE__ */ new Map([[sampleName, sample]]);
			for (const i of this.#session.weights.keys()) inputs.set(String(i), this.#weight(i));
			const tape = record(tf, {
				inputs,
				run: () => {
					const output = this.#session.model.apply(sample, { training: false });
					values = [...output.dataSync()];
					return [output];
				},
				currentLayer: () => void 0
			});
			const constants = /* @__PURE__ */ new Map();
			for (const [id, { shape, dtype, values: held }] of tape.constants) constants.set(id, this.#binding.createTensor(shape, dtype, held));
			this.#forward = {
				tape,
				ops: liveOps(tape),
				constants
			};
			return values;
		});
	}
	#replayed({ tape, ops, constants }, input) {
		const binding = this.#binding;
		const backend = nodeBackend(this.#tf);
		const sample = binding.createTensor([1, ...input.shape], 1, Float32Array.from(input.values));
		const own = [sample];
		const ids = new Map(constants);
		for (const [id, { name }] of tape.inputs) ids.set(id, name === sampleName ? sample : tensorId(backend, this.#weight(Number(name))));
		const native = (id) => ids.get(id);
		try {
			for (const { op, attributes, inputs, outputs } of ops) binding.executeOp(op, attributes, inputs.map(native), outputs.length).forEach((result, i) => {
				own.push(result.id);
				ids.set(outputs[i].id, result.id);
			});
			return [...binding.tensorDataSync(native(tape.results[0]))];
		} finally {
			for (const id of own) binding.deleteTensor(id);
		}
	}
	#weight(i) {
		return this.#session.weights[i]?.variable.read();
	}
};
// src/train/compiled/engine.ts
/**
* Records one training step of an experiment and compiles the whole training around it.
*
* @throws Error that names op and layer if something cannot be compiled faithfully
*/
async function compileExperiment(tf, suite, experiment, options = {}) {
	const started = performance.now();
	const compilation = compileProgram(tf, suite, experiment, options.capacity);
	try {
		const feed = new Feed(tf, compilation);
		feed.call(0, []).drop();
		feed.dispose();
	} catch (error) {
		compilation.dispose();
		throw error;
	}
	const cache = process.env[cacheVariable];
	if (cache !== void 0) sealCache(cache);
	const compileSeconds = (performance.now() - started) / 1e3;
	let unpaid = compileSeconds;
	const { session } = compilation;
	const predictor = experiment.variant.code === void 0 ? new Predictor(tf, session) : void 0;
	const predictions = (problem) => predictor?.predict(problem) ?? predict(tf, session.model, problem);
	return {
		compileSeconds,
		programHash: compilation.hash,
		work: compilation.work,
		async train(seed, { fold, ...trainOptions } = {}) {
			const compile = unpaid;
			unpaid = 0;
			const task = {
				suite,
				experiment,
				seed,
				...fold !== void 0 && { fold }
			};
			return trainOnce(tf, compilation, task, trainOptions, compile, predictions);
		},
		dispose() {
			predictor?.dispose();
			compilation.dispose();
		}
	};
}
/** Trains one run with a program of its own. */
async function trainCompiled(tf, given, options = {}) {
	const run = withOwnData(given);
	const compiled = await compileExperiment(tf, run.suite, run.experiment, options);
	try {
		return await compiled.train(run.seed, {
			...options,
			...run.fold !== void 0 && { fold: run.fold }
		});
	} finally {
		compiled.dispose();
	}
}
async function trainOnce(tf, compilation, given, options, compileSeconds, predictions) {
	const started = performance.now();
	const { session } = compilation;
	const run = withOwnData(given);
	const { variant, problem } = run.experiment;
	if (problem.recipe !== void 0) session.load(problem);
	initialise(tf, session.model, variant, runNames(run));
	options.initial?.forEach((values, i) => {
		const variable = session.weights[i]?.variable;
		if (variable === void 0) throw new Error(`initial weights: the model has ${i} weights only`);
		const value = tf.tensor([...values], variable.shape);
		variable.write(value);
		value.dispose();
	});
	const feed = new Feed(tf, compilation);
	try {
		const initialised = performance.now();
		const { losses, validation, diverged, course } = await trainEpochs(tf, feed, compilation, run, options);
		feed.writeWeights();
		const ended = performance.now();
		const weights = session.weights.map(({ variable }) => variable.read().dataSync().slice());
		return {
			...statusOf(diverged, course),
			...course && { course },
			predictions: predictions(problem),
			losses,
			validation,
			weightsHash: hashWeights(weights),
			weights,
			parameters: parameterCount(session.model),
			seconds: {
				init: (initialised - started) / 1e3,
				compile: compileSeconds,
				train: (ended - initialised) / 1e3
			}
		};
	} finally {
		feed.dispose();
	}
}
export { trainCompiled as n, compileExperiment as t };
