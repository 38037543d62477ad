import { A as systemCode, E as makeFolders, O as UsageError, f as isObject, m as idOf, n as printable, u as ownFolder } from "./base.js";
import { D as float32, E as convertGraph, O as InitError, S as scheduleKinds, T as readBytes, Z as placedLayerSchema, _ as commonOptimizerOptions, b as optimizerSource, bt as formatPath, ct as explainCsvError, ft as explainIssue, k as resolveLayers, ot as decimal, pt as parseWith, st as csvOptions, v as optimizerKinds, w as readModelFile, x as defaultOf, y as optimizerNames } from "./suite.js";
import { B as outputShape } from "./train.js";
import { t as require_dist } from "./vendor/yaml.js";
import { t as parse } from "./vendor/csv-parse.js";
import { t as parseArgsStringToArgv } from "./vendor/string-argv.js";
import path from "node:path";
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/init/text.ts
var import_dist = require_dist();
/** A value on one line, as YAML. */
const inline = (value) => (0, import_dist.stringify)(value, {
	collectionStyle: "flow",
	lineWidth: 0,
	flowCollectionPadding: true,
	aliasDuplicateObjects: false
}).trim();
const comment = (indent, lines) => lines.flatMap((line) => wrap(line, 100 - indent.length)).map((line) => `${indent}# ${line}`);
const wrap = (text, width) => fill(text.replace(/\s+/g, " ").split(" "), width);
/** Breaks a text into lines of comment, as many words on each as fit. */
function fill(words, width) {
	const lines = [];
	let line = "";
	for (const word of words) if (line !== "" && line.length + word.length >= width) {
		lines.push(line);
		line = word;
	} else line = line === "" ? word : `${line} ${word}`;
	return [...lines, line];
}
const mark = (setting) => setting.stated ? "stated" : { assumed: setting.why ?? "" };
/** The metric that goes with a loss, and an example of what it could be held to. */
function metricOf(problem) {
	switch (problem.loss) {
		case "categoricalCrossentropy":
		case "categoricalHinge":
		case "kullbackLeiblerDivergence": return problem.outputShape.at(-1) === 1 ? binary : {
			...accuracy,
			metric: "categoricalAccuracy"
		};
		case "sparseCategoricalCrossentropy": return {
			...accuracy,
			metric: "sparseCategoricalAccuracy"
		};
		case "binaryCrossentropy": return binary;
		default: return {
			id: "rmse",
			metric: "rootMeanSquaredError",
			example: "{ atMost: 0.1, share: 0.8, gate: fail }"
		};
	}
}
const accuracy = {
	id: "accuracy",
	example: "{ atLeast: 0.9, share: 0.8, gate: fail }"
};
const binary = {
	...accuracy,
	metric: "binaryAccuracy"
};
/** The suite.yaml of a draft. */
function suiteText(draft) {
	const { problem, training, variants, claim } = draft;
	const held = metricOf(problem);
	return `${[
		`# yaml-language-server: $schema=${draft.schema}`,
		...comment("", draft.comments),
		"format: 1",
		`name: ${draft.name}`,
		"# Raise it when the meaning of the suite changes.",
		"version: 1.0.0",
		`title: ${inline(draft.title)}`,
		"# What is re-trained. A publication has author, url and published (2019-09-13) too.",
		`source: ${inline({ title: draft.source })}`,
		`# Each experiment is trained with seeds 1 to 20.`,
		`seeds: 20`,
		"",
		"defaults:",
		"  training:",
		...Object.entries(training).map(([key, s]) => `    ${key}: ${inline(s.value)}`),
		"  # Of each setting, whether the source states it. What is assumed may be why a number does not come out.",
		"  marks:",
		...Object.entries(training).flatMap(([key, s]) => marks(key, s, "    ")),
		"",
		"problems:",
		`  ${draft.name}:`,
		`    title: ${inline(problem.title)}`,
		...comment("    ", problem.comments),
		"    data:",
		...tree("inputs:", problem.inputs, "      "),
		...tree("targets:", problem.targets, "      "),
		...problem.scaling ? tree("scaling:", problem.scaling, "      ") : [],
		"    # Held out: these samples are not trained on, and the metrics are taken on them.",
		`    evaluation: { split: ${inline(problem.split)} }`,
		"    # What was decided of the data, and is in no source.",
		"    marks:",
		...Object.entries(problem.marks).flatMap(([name, m]) => tree(`${name}:`, m, "      ")),
		"    metrics:",
		`      ${held.id}:`,
		`        metric: ${held.metric}`,
		"        # What it is held to. With a threshold, or the value that was published, the run has a verdict:",
		`        # threshold: ${held.example}`,
		`        # printed: { values: { ${variants[0]?.id}: 0.5 } }`,
		"    variants:",
		...variants.flatMap(variantLines),
		...claim === void 0 ? [] : [
			"",
			"# What the source claims, in your own words; judged over all seeds.",
			"claims:",
			`  ${claim.better}-is-better:`,
			`    says: ${inline(`${claim.better} is better than ${claim.than}.`)}`,
			`    problem: ${draft.name}`,
			`    metric: ${held.id}`,
			`    better: ${claim.better}`,
			`    than: ${claim.than}`
		]
	].join("\n")}\n`;
}
const width = 110;
/** `key: value` on one line if that can be read, else its parts below it, each in the same way. */
function tree(key, value, indent) {
	const line = `${indent}${key} ${inline(value)}`;
	if (line.length <= width || typeof value !== "object" || value === null) return [line];
	const deeper = `${indent}  `;
	if (!Array.isArray(value)) return [`${indent}${key}`, ...Object.entries(value).flatMap(([name, part]) => tree(`${name}:`, part, deeper))];
	if (value.every((part) => typeof part !== "object")) {
		const scalars = value.map((part, i) => `${inline(part)}${i < value.length - 1 ? "," : " ]"}`);
		return [`${indent}${key}`, ...fill(["[", ...scalars], width - deeper.length).map((line) => deeper + line)];
	}
	return [`${indent}${key}`, ...value.map((part) => `${deeper}- ${inline(part)}`)];
}
function marks(key, setting, indent) {
	if (key !== "optimizer") return [`${indent}${key}: ${inline(mark(setting))}`];
	return Object.keys(setting.value).map((option) => `${indent}optimizer.${option}: ${inline(mark(setting))}`);
}
function variantLines({ id, title, layers, note }) {
	return [
		`      ${id}:`,
		`        title: ${inline(title)}`,
		"        layers:",
		...layers.value.map((layer) => `          - ${inline(layer)}`),
		`        marks: { layers: ${inline(mark(layers))} }`,
		...note === void 0 ? [] : [`        note: ${inline(note)}`]
	];
}
// src/init/first-suite.ts
/** The suite that init writes when it is given nothing: all of the format that a first article needs, in two seconds. */
function firstSuite(schema, name) {
	return `# yaml-language-server: $schema=${schema}
# A first suite, to be changed into yours. It runs as it is; docs/suite-format.md says what else there is.
format: 1
name: ${name}
# Raise it when the meaning of the suite changes.
version: 1.0.0
title: A line, and a model with a hidden layer
# What is re-trained. A publication has author, url and published (2019-09-13) too.
source: { title: An example by seedgate init }
# Each experiment is trained with seeds 1 to 20; 16 of 16 settle a check at a share of 80 %.
seeds: 20

defaults:
  training:
    epochs: 200
    batchSize: 8
    validationSplit: 0
    shuffle: true
    optimizer: { name: adam, learningRate: 0.01 }
    loss: meanSquaredError
  # Of each setting, whether the source states it. What is assumed may be why a number does not come out.
  marks:
    epochs: stated
    batchSize: stated
    validationSplit: { assumed: "Keras' default; nothing is said of it." }
    shuffle: { assumed: "Keras' default; nothing is said of it." }
    optimizer.name: stated
    optimizer.learningRate: stated
    loss: stated

problems:
  line:
    title: 2x + 1 for x from 0 to 2
    data:
      # samples × features: 0, 0.1, 0.2 … 2.
      inputs: { reshape: { of: { range: { from: 0, to: 2, step: 0.1 } }, shape: [21, 1] } }
      targets: { shift: { of: { scale: { of: inputs, by: 2 } }, by: 1 } }
    probes:
      # One input, what is true of it, and what was published.
      three:
        title: 3 → 7
        input: [3]
        # gate: fail lets the run fail when fewer than 80 % of the seeds come this near.
        truth: { value: 7, tolerance: { relative: 0.05 }, share: 0.8, gate: fail }
        # With all the digits that it was published with: 6.98 is not 6.980.
        printed: { values: { hidden: 6.98 } }
    variants:
      linear:
        title: Without a hidden layer
        layers: [{ dense: 1 }]
        training: { epochs: 600 }
        marks: { layers: stated, epochs: stated }
      hidden:
        title: Dense 16
        layers: [{ dense: { units: 16, activation: relu } }, { dense: 1 }]
        # Checked against the model.
        parameters: 49
        marks: { layers: stated }

# What the source claims, in your own words; judged over all seeds.
claims:
  hidden-is-better:
    says: A hidden layer comes closer to the truth.
    problem: line
    probe: three
    better: hidden
    than: linear
`;
}
// src/init/guess.ts
const targetNames = [
	"target",
	"label",
	"labels",
	"class",
	"y",
	"species",
	"outcome",
	"output",
	"price",
	"result"
];
/** A text column with more different labels than this holds names rather than classes. */
const maxClasses = 50;
/** A table with fewer rows than this leaves no sample to hold out. */
const leastRows = 10;
/** @throws InitError when nothing in the table can be learnt from the rest, saying what would be right */
function guess(table) {
	const { file, columns } = table;
	if (table.rows < leastRows) throw new InitError(`${file} has ${table.rows} rows; a suite needs ${leastRows} or more, since some are held out`);
	const because = [...table.changes];
	const leftOut = (kind, why) => {
		const names = columns.filter((c) => c.kind === kind).map((c) => quoted(c.name));
		if (names.length > 0) because.push(`${names.join(", ")} ${names.length > 1 ? "are" : "is"} left out: ${why}.`);
	};
	leftOut("row numbers", "it numbers or names the rows");
	leftOut("dates", "dates are no numbers");
	leftOut("gaps", "there are cells without a value");
	const numbers = columns.filter((c) => c.kind === "numbers");
	const texts = columns.filter((c) => c.kind === "text");
	const target = chooseTarget(table, numbers, texts, because);
	if (target === void 0) {
		if (numbers.length === 0) throw new InitError(`${file} has no column of numbers; a suite reads numbers, and one column of text as labels`);
		because.push("The rows are taken for a series in order: a few go in, the next one comes out.");
		return {
			kind: "series",
			features: numbers,
			target: void 0,
			because
		};
	}
	const ignored = texts.filter((c) => c !== target);
	if (ignored.length > 0) because.push(`${ignored.map((c) => quoted(c.name)).join(", ")} ${ignored.length > 1 ? "are" : "is"} left out: text, and not the target.`);
	const features = numbers.filter((c) => c !== target);
	if (features.length === 0) throw new InitError(`${file} has no column of numbers beside the target "${target.name}"; nothing could be learnt`);
	if (target.values.length < 2) throw new InitError(`${file}: the target "${target.name}" is the same in every row`);
	if (target.kind === "text" && target.values.length > maxClasses) throw new InitError(`${file}: the column "${target.name}" has ${target.values.length} different labels; at most ${maxClasses} are guessed to be classes`);
	const classes = target.kind === "text" || areClasses(target);
	if (classes) because.push(`${quoted(target.name)} is taken for classes: it holds ${target.values.length} different values.`);
	return {
		kind: classes ? "classes" : "number",
		features,
		target,
		because
	};
}
const quoted = (name) => `"${name}"`;
function chooseTarget({ columns }, numbers, texts, because) {
	const named = columns.filter((c) => c.kind === "numbers" || c.kind === "text").find((c) => targetNames.includes(c.name.toLowerCase()));
	const say = (column, why) => {
		because.push(`The target is ${quoted(column.name)}, ${why}.`);
		return column;
	};
	if (named !== void 0) return say(named, "by its name");
	const labels = texts.filter((c) => c.values.length <= maxClasses);
	const [only] = labels;
	if (only !== void 0 && labels.length === 1) return say(only, "the only column of labels");
	if (numbers.length === 1 || columns.some((c) => c.kind === "dates")) return void 0;
	const last = numbers.at(-1);
	return last === void 0 ? void 0 : say(last, "the last column of numbers");
}
/** Whether a column of numbers is taken for classes: it holds a few whole numbers from 0 or 1 up, each many times. */
function areClasses({ cells, values }) {
	const numbers = values.map(Number);
	return values.length <= 10 && cells.length >= 5 * values.length && numbers.every((n) => Number.isInteger(n) && n >= 0) && Math.min(...numbers) <= 1;
}
/**
* The columns, each multiplied by a power of ten that brings it near 1. A reader sees the true numbers through such a
* factor, and unlike a mean it tells the training next to nothing of the held-out rows.
*
* @returns `plain`: the columns as they are, when some were multiplied
*/
function scaled(file, features) {
	const factors = features.map(powerOfTen);
	const csv = { csv: {
		file,
		columns: features.map((c) => c.name)
	} };
	if (features.length > 1 && factors.every((f) => f === 1)) return {
		inputs: csv,
		comments: []
	};
	const inputs = { columns: features.map((column, i) => {
		const of = { csv: {
			file,
			columns: [column.name]
		} };
		const by = factors[i];
		return by === 1 ? of : { scale: {
			of,
			by
		} };
	}) };
	const some = factors.some((f) => f !== 1);
	return {
		inputs,
		...some && { plain: features.length > 1 ? csv : { columns: [csv] } },
		comments: some ? ["Large and small columns are multiplied by a power of ten, to be near 1."] : []
	};
}
/** Inputs scaled in a way, and the targets from 0 to 1 if they are to be, too. */
const scalingBy = (inputs, target) => ({
	inputs,
	...target && { targets: "minMax" }
});
/** Whether the greatest numbers of columns are a thousand times apart, so that a model would see the large ones alone. */
function differMuch(features) {
	const factors = features.map(powerOfTen);
	return Math.max(...factors) / Math.min(...factors) >= 999;
}
/** The columns unscaled, for a scaling that goes with the training. */
const asTheyAre = (file, features) => ({
	inputs: { csv: {
		file,
		columns: features.map((c) => c.name)
	} },
	comments: ["The columns are of very different size: the model is given them standardised, by the rows that are trained on."]
});
/**
* The power of ten that brings a column's greatest absolute value to at most 1; just 1 when that value is between 0.1
* and 10.
*/
function powerOfTen({ cells }) {
	const largest = cells.reduce((max, cell) => Math.max(max, Math.abs(Number(cell))), 0);
	if (largest === 0 || largest <= 10 && largest >= .1) return 1;
	return Number(`1e${-Math.ceil(Math.log10(largest))}`);
}
// src/init/problem.ts
/** How many numbers a sample of a shape has. */
const sizeOf = (shape) => shape.reduce((a, b) => a * b, 1);
/**
* The problem that a table is taken for.
*
* @param wanted the shapes and the loss of a model that it has to fit
* @throws InitError naming both shapes when it does not
*/
function problemFromTable(file, rows, guess, wanted) {
	if (guess.kind === "series") return seriesProblem(file, rows, guess, wanted);
	const { features, target } = guess;
	const names = features.map((c) => c.name);
	const shape = wanted?.inputShape ?? [features.length];
	if (sizeOf(shape) !== features.length) throw new InitError(`the model takes ${shape.join("×") || "one number"} a sample; ${file} has ${features.length} ${features.length === 1 ? "column" : "columns"} of numbers beside the target "${target.name}": ${names.join(", ")}`);
	const standard = shape.length === 1 && differMuch(features);
	const { inputs: flat, plain, comments } = standard ? asTheyAre(file, features) : scaled(file, features);
	const shaped = (of) => shape.length === 1 ? of : { reshape: {
		of,
		shape: [rows, ...shape]
	} };
	if (shape.length > 1) comments.push(`The ${features.length} columns of a row become ${shape.join("×")}, in their order.`);
	const every = rows < 25 ? 4 : 5;
	const shares = wanted?.loss === "meanAbsolutePercentageError";
	const wide = guess.kind === "number" && standard && !shares && powerOfTen(target) !== 1;
	const base = {
		title: `${target.name} from ${names.length > 4 ? `${names.length} columns` : names.join(", ")}`,
		inputs: shaped(flat),
		...standard && { scaling: scalingBy("standardise", wide) },
		marks: {
			...plain && { inputs: {
				assumed: "Columns multiplied by powers of ten by seedgate init, to be near 1.",
				alternatives: [shaped(plain)]
			} },
			...standard && { scaling: {
				assumed: `Chosen by seedgate init; the columns are of very different size.`,
				alternatives: [scalingBy({ standardise: { fit: "all" } }, wide), scalingBy("minMax", wide)]
			} },
			evaluation: {
				assumed: `Chosen by seedgate init; every ${every === 4 ? "fourth" : "fifth"} row, so that all of the table is met.`,
				alternatives: [{ split: {
					every,
					offset: 0
				} }]
			}
		},
		inputShape: shape,
		split: {
			every,
			offset: every - 1
		},
		samples: rows - Math.floor(rows / every),
		series: false
	};
	if (guess.kind === "number") {
		if (wanted && wanted.outputShape.join() !== "1") throw new InitError(`the model gives ${wanted.outputShape.join("×")} a sample; the target "${target.name}" of ${file} is one number`);
		const scale = wide ? 1 : powerOfTen(target);
		const column = { csv: {
			file,
			columns: [target.name]
		} };
		const series = scale === 1 ? column : { scale: {
			of: column,
			by: scale
		} };
		return {
			...base,
			comments: [
				...guess.because,
				...comments,
				...scale === 1 ? [] : [`The target is multiplied by ${scale}, and its error is in that unit.`],
				...wide ? ["The model is given the target from 0 to 1; its error is in the unit of the target."] : []
			],
			targets: { reshape: {
				of: series,
				shape: [rows, 1]
			} },
			marks: {
				...base.marks,
				...scale !== 1 && { targets: { assumed: `Multiplied by ${scale} by seedgate init, to be near 1; errors are in that unit.` } }
			},
			outputShape: [1],
			loss: "meanSquaredError"
		};
	}
	const labels = sortLabels(target.values);
	const how = classesAs(file, target.name, labels, wanted);
	const classes = { classes: {
		file,
		column: target.name,
		labels,
		as: how.as
	} };
	const signed = signLosses.includes(how.loss);
	return {
		...base,
		comments: [
			...guess.because,
			...comments,
			...signed ? [`${how.loss} takes targets of −1 and 1; Keras makes them of 0 and 1, as is done here.`] : []
		],
		targets: signed ? toSigns(classes) : classes,
		outputShape: how.outputShape,
		loss: how.loss
	};
}
/** Losses whose targets are −1 and 1. */
const signLosses = ["hinge", "squaredHinge"];
/** 0 and 1 as −1 and 1. */
const toSigns = (of) => ({ shift: {
	of: { scale: {
		of,
		by: 2
	} },
	by: -1
} });
function classesAs(file, column, labels, wanted) {
	const oneHot = {
		as: "oneHot",
		outputShape: [labels.length],
		loss: "categoricalCrossentropy"
	};
	if (wanted === void 0) return oneHot;
	const outputs = sizeOf(wanted.outputShape);
	if (wanted.outputShape.length === 1) {
		if (wanted.loss === "sparseCategoricalCrossentropy" && outputs >= labels.length) return {
			as: "index",
			outputShape: wanted.outputShape,
			loss: wanted.loss
		};
		if (outputs === 1 && labels.length === 2) return {
			as: "index",
			outputShape: [1],
			loss: wanted.loss
		};
		if (outputs === labels.length) return {
			...oneHot,
			loss: wanted.loss
		};
	}
	throw new InitError(`the model gives ${wanted.outputShape.join("×")} a sample; "${column}" of ${file} has ${labels.length} classes: ${labels.slice(0, 10).join(", ")}`);
}
/** Windows of a series, and the row after each. */
function seriesProblem(file, rows, guess, wanted) {
	const { features } = guess;
	const width = features.length;
	const names = features.map((c) => c.name).join(", ");
	const shape = wanted?.inputShape ?? [rows >= 60 ? 4 : 3, width];
	const [steps = 0] = shape;
	const flat = shape.length === 1 && width === 1;
	if (!flat && (shape.length !== 2 || shape[1] !== width)) throw new InitError(`the model takes ${shape.join("×")} a sample; ${file} is a series of ${width} columns: ${names}`);
	if (wanted && sizeOf(wanted.outputShape) !== width) throw new InitError(`the model gives ${wanted.outputShape.join("×")} a sample; the next row of ${file} has ${width} numbers: ${names}`);
	const windows = rows - steps;
	if (windows < leastWindows) throw new InitError(`${file} has ${rows} rows: too few for windows of ${steps} with a row after each; ${steps + leastWindows} are needed`);
	const { inputs: all, plain, comments } = scaled(file, features);
	const outputShape = wanted?.outputShape ?? [width];
	const held = Math.max(2, Math.round(windows / 5));
	const cut = { windows: {
		of: { slice: {
			of: all,
			from: 0,
			to: rows - 1
		} },
		steps
	} };
	return {
		title: `The next ${names} after ${steps}`,
		comments: [
			...guess.because,
			...comments,
			"The errors are in the scaled unit."
		],
		inputs: flat ? { reshape: {
			of: cut,
			shape: [windows, steps]
		} } : cut,
		targets: { reshape: {
			of: { slice: {
				of: all,
				from: steps
			} },
			shape: [windows, ...outputShape]
		} },
		split: { last: held },
		marks: {
			...plain && {
				inputs: { assumed: "Columns multiplied by powers of ten by seedgate init, to be near 1." },
				targets: { assumed: `Columns multiplied by powers of ten by seedgate init, to be near 1. Errors are in that unit.` }
			},
			evaluation: {
				assumed: "Chosen by seedgate init; the last fifth of the windows, as what comes is predicted.",
				alternatives: [{ split: { last: Math.max(2, Math.round(windows / 10)) } }]
			}
		},
		inputShape: shape,
		outputShape,
		samples: windows - held,
		loss: "meanSquaredError",
		series: true
	};
}
const leastWindows = 10;
/** Labels in the order in which classes are counted: numbers by size, text by first appearance. */
function sortLabels(values) {
	return values.every((v) => Number.isFinite(Number(v))) ? [...values].sort((a, b) => Number(a) - Number(b)) : [...values];
}
// src/init/made-up.ts
/** A sample of more numbers than this is not written out into a suite. */
const mostListed = 1e3;
const made = 40;
const held = 8;
/**
* Made-up data in the shapes of a model, for a model that comes without data: they show that it trains, not what it
* is for.
*/
function problemForModel(wanted, layers) {
	const { inputShape, outputShape, loss } = wanted;
	const inSize = sizeOf(inputShape);
	const outSize = sizeOf(outputShape);
	const base = {
		title: "Made-up data, to be replaced",
		split: {
			every: made / held,
			offset: made / held - 1
		},
		marks: { evaluation: { assumed: "Chosen by seedgate init; every fifth sample of the made-up data." } },
		inputShape,
		outputShape,
		samples: 32,
		loss,
		series: false
	};
	const embedding = layers[0];
	const words = typeof embedding === "object" ? embedding.embedding?.inputDim : void 0;
	if (inSize > (words === void 0 ? 1e4 : mostListed) || outSize > mostListed) throw new InitError(`the model takes ${inputShape.join("×")} and gives ${outputShape.join("×")} a sample, more numbers than are made up; give data with --data`);
	const numbers = (count) => words === void 0 ? { sin: { of: { scale: {
		of: { range: {
			from: 1,
			to: count
		} },
		by: .3
	} } } } : Array.from({ length: count }, (_, i) => i * 7 % words);
	const inputs = { reshape: {
		of: numbers(made * inSize),
		shape: [made, ...inputShape]
	} };
	const comments = ["There was no data file (--data x.csv), so the numbers are made up in the shapes that the model has.", "They show that it trains. Put your own data here."];
	return {
		...base,
		comments,
		inputs,
		targets: madeTargets()
	};
	function madeTargets() {
		const classes = outputShape.at(-1) ?? 1;
		const rows = made * (outSize / classes);
		const reshaped = (of) => ({ reshape: {
			of,
			shape: [made, ...outputShape]
		} });
		const turns = (of, count, shape) => ({ reshape: {
			of: Array.from({ length: count }, (_, i) => i % of),
			shape: [...shape]
		} });
		switch (loss) {
			case "categoricalCrossentropy":
			case "categoricalHinge":
			case "kullbackLeiblerDivergence":
				if (classes < 2) return turns(2, made * outSize, [made, ...outputShape]);
				return { oneHot: {
					of: turns(classes, rows, [made, ...outputShape.slice(0, -1)]),
					classes
				} };
			case "sparseCategoricalCrossentropy": return turns(classes, rows, [
				made,
				...outputShape.slice(0, -1),
				1
			]);
			case "binaryCrossentropy": return turns(2, made * outSize, [made, ...outputShape]);
			case "hinge":
			case "squaredHinge": return toSigns(turns(2, made * outSize, [made, ...outputShape]));
			default: {
				const mean = { shift: {
					of: { rowMean: "inputs" },
					by: 1
				} };
				if (outSize === 1) return outputShape.length === 1 ? mean : reshaped(mean);
				return reshaped({ columns: Array.from({ length: outSize }, () => mean) });
			}
		}
	}
}
// src/init/compile-loss.ts
/**
* The format's losses by Keras' names, written here in lower case and without underscores: Keras has
* `mean_squared_error`, `MeanSquaredError` and `mse` for one loss.
*/
const losses = {
	mse: "meanSquaredError",
	meansquarederror: "meanSquaredError",
	mae: "meanAbsoluteError",
	meanabsoluteerror: "meanAbsoluteError",
	mape: "meanAbsolutePercentageError",
	meanabsolutepercentageerror: "meanAbsolutePercentageError",
	msle: "meanSquaredLogarithmicError",
	meansquaredlogarithmicerror: "meanSquaredLogarithmicError",
	squaredhinge: "squaredHinge",
	hinge: "hinge",
	categoricalhinge: "categoricalHinge",
	logcosh: "logcosh",
	categoricalcrossentropy: "categoricalCrossentropy",
	sparsecategoricalcrossentropy: "sparseCategoricalCrossentropy",
	binarycrossentropy: "binaryCrossentropy",
	kld: "kullbackLeiblerDivergence",
	kldivergence: "kullbackLeiblerDivergence",
	kullbackleiblerdivergence: "kullbackLeiblerDivergence",
	poisson: "poisson",
	cosinesimilarity: "cosineProximity",
	cosineproximity: "cosineProximity"
};
/**
* Options of Keras' losses, each with the values under which a loss is the one that a suite has. Without weights of the
* samples, which a suite has not either, the three means are one.
*/
const plainLoss = {
	reduction: [
		"sum_over_batch_size",
		"auto",
		"mean",
		"mean_with_sample_weight"
	],
	label_smoothing: [0],
	axis: [-1],
	ignore_class: [null],
	dtype: [null, "float32"]
};
/** Whether a loss takes what comes before a softmax or a sigmoid. */
const isOfLogits = (value) => isObject(value) && isObject(value.config) && value.config.from_logits === true;
/**
* What is given for each output of a model, as one value for all of them, in a list in their order, or by their names.
*
* @returns by the output's layer; undefined where one value is for all
* @throws InitError where outputs and values do not fit
*/
function byOutput(value, outputs, what) {
	const list = Array.isArray(value);
	if (!list && !(isObject(value) && !("class_name" in value))) return void 0;
	const wrong = () => {
		throw new InitError(`the model is compiled with several ${what} (${JSON.stringify(value).slice(0, 80)}) that are not one for each of its outputs, ${outputs.map((o) => o.keras.name).join(", ")}`);
	};
	if (Object.values(value).length !== outputs.length) return wrong();
	return outputs.map(({ keras, layer }, i) => {
		const own = list ? value[i] : outputs.length === 1 ? Object.values(value)[0] : value[keras.key ?? ""] ?? value[keras.name];
		return own === void 0 || own === null ? wrong() : [layer, own];
	});
}
/** @throws InitError naming a loss that a suite does not have, or an option of one */
function readLosses(value, outputs) {
	if (value === void 0 || value === null) return void 0;
	const several = byOutput(value, outputs, "losses")?.map(([layer, loss]) => [layer, readLoss(loss)]);
	const [first] = several ?? [];
	if (several === void 0) return readLoss(value);
	return several.every(([, loss]) => loss === first?.[1]) ? first?.[1] : Object.fromEntries(several);
}
/** @throws InitError where a weight is no number */
function readLossWeights(value, outputs) {
	if (value === void 0 || value === null) return void 0;
	const weights = (byOutput(value, outputs, "weights of losses") ?? outputs.map(({ layer }) => [layer, value])).flatMap(([layer, weight]) => {
		if (typeof weight !== "number" || weight < 0 || outputs.length === 1 && weight !== 1) throw new InitError(`the model is compiled with loss_weights ${JSON.stringify(value)}; a suite can have ${outputs.length === 1 ? "1 only where there is one output" : "numbers from 0"}`);
		return weight === 1 ? [] : [[layer, weight]];
	});
	return weights.length === 0 ? void 0 : Object.fromEntries(weights);
}
function readLoss(loss) {
	const name = isObject(loss) ? typeof loss.config === "string" ? loss.config : loss.class_name : loss;
	const found = losses[plainName(name)];
	if (found === void 0) throw new InitError(`the model is compiled with the loss ${String(name)}; a suite has ${[...new Set(Object.values(losses))].join(", ")}`);
	const options = isObject(loss) && isObject(loss.config) ? loss.config : {};
	for (const [option, given] of Object.entries(options)) {
		const right = option === "name" ? void 0 : lossOptionIssue(option, given, found);
		if (right !== void 0) throw new InitError(`the loss ${String(name)} has ${option} ${JSON.stringify(given)}; a suite can have ${right}`);
	}
	return found;
}
const plainName = (name) => String(name).replace(/^.*>/, "").replace(/_/g, "").toLowerCase();
/** What an option of a loss would have to be, when it is not that. */
function lossOptionIssue(option, given, loss) {
	if (option === "fn" && losses[plainName(given)] === loss) return void 0;
	if (option === "from_logits") return void 0;
	const allowed = plainLoss[option];
	if (allowed === void 0) return "no such option";
	return given === null && option !== "axis" && option !== "reduction" || allowed.includes(given) ? void 0 : `${allowed.map(String).join(" or ")} only`;
}
// src/init/compile-schedule.ts
const isName$1 = (name) => Object.hasOwn(scheduleKinds, name);
/**
* A schedule as Keras writes it in place of a learning rate: its class and its options, `initial_learning_rate` among
* them.
*
* @returns undefined for what is no schedule that a suite has
*/
function readSchedule(value) {
	if (!isObject(value) || typeof value.class_name !== "string" || !isObject(value.config)) return void 0;
	const name = value.class_name.charAt(0).toLowerCase() + value.class_name.slice(1);
	if (!isName$1(name) || name === "epochs") return void 0;
	const { name: _, initial_learning_rate: initial, ...config } = value.config;
	const given = Object.fromEntries(Object.entries(config).map(([key, set]) => [key.replace(/_+([a-z0-9])/g, (_match, c) => c.toUpperCase()), set]));
	if (name === "piecewiseConstantDecay") {
		const [first, ...values] = Array.isArray(given.values) ? given.values : [];
		return {
			learningRate: first,
			schedule: { [name]: {
				...given,
				values
			} }
		};
	}
	const options = Object.entries(given).filter(([key, set]) => set !== null && set !== defaultOf(name, key));
	return {
		learningRate: initial,
		schedule: { [name]: Object.fromEntries(options) }
	};
}
// src/init/compile-optimizer.ts
/** What Keras calls otherwise than the format does, which has its words in one: `beta_1` as `beta1`. */
const renamed = {
	lr: "learningRate",
	useNesterov: "nesterov"
};
/** Options that the format does not have, with the values that mean "without it". */
const neutral = {
	useEma: [false],
	lossScaleFactor: [],
	gradientAccumulationSteps: [1]
};
const meaningless$1 = [
	"name",
	"emaMomentum",
	"emaOverwriteFrequency",
	"jitCompile",
	"isLegacyOptimizer"
];
const isName = (name) => Object.hasOwn(optimizerKinds, name);
const optionsOf = (name) => ({
	...commonOptimizerOptions,
	...optimizerKinds[name].options
});
/** @throws InitError naming an optimizer, or an option of one, that a suite does not have */
function readOptimizer(value, origin) {
	if (value === void 0 || value === null) return void 0;
	const given = typeof value === "string" ? {
		class_name: value,
		config: {}
	} : value;
	const title = String(given.class_name ?? JSON.stringify(value));
	const kind = title.replace(/^.*>/, "").toLowerCase();
	if (!isName(kind)) throw new InitError(`the model is compiled with the optimizer ${title}; a suite has ${optimizerNames.join(", ")}`);
	const bad = (option, set, right) => {
		throw new InitError(`the optimizer ${title} has ${option} ${JSON.stringify(set)}; a suite can have ${right}`);
	};
	const fields = optionsOf(kind);
	const options = { name: kind };
	for (const [written, set] of Object.entries(isObject(given.config) ? given.config : {})) {
		const camel = written.replace(/_+([a-z0-9])/g, (_, c) => c.toUpperCase());
		const name = camel === "decay" && origin === "tf.layers" && kind === "rmsprop" ? "rho" : renamed[camel] ?? camel;
		if (meaningless$1.includes(name) || set === null || set === void 0) continue;
		const field = Object.hasOwn(fields, name) ? fields[name] : void 0;
		const scheduled = name === "learningRate" ? readSchedule(set) : void 0;
		if (scheduled !== void 0) Object.assign(options, scheduled);
		else if (field !== void 0) {
			if (typeof set !== "number" && typeof set !== "boolean") bad(written, set, `one fixed number, or a schedule: ${Object.keys(scheduleKinds).join(", ")}`);
			if (set === field.meta()?.default || set === 0 && name.startsWith("clip")) continue;
			options[name] = typeof set === "number" ? shortest(set) : set;
		} else if (neutral[name] === void 0) bad(written, set, "no such option");
		else if (!neutral[name].includes(set)) bad(written, set, neutral[name].map(String).join(" or ") || "none");
	}
	const read = optimizerSource.safeParse(options);
	if (read.success) return read.data;
	const why = read.error.issues.flatMap((issue) => explainIssue(issue, options)).map(({ path, message }) => `${formatPath(path)} ${message}`.trim());
	throw new InitError(`no suite can have the optimizer ${title}: ${why.join("; ")}`);
}
/**
* Keras writes 0.001 as the float32 next to it, 0.0010000000474974513: the fewest digits that mean the same float32.
*/
function shortest(value) {
	if (value !== Math.fround(value)) return value;
	for (let digits = 1; digits < 10; digits++) {
		const short = Number(value.toPrecision(digits));
		if (Math.fround(short) === value) return short;
	}
	return value;
}
// src/init/compile-config.ts
const read = [
	"optimizer",
	"optimizer_config",
	"loss",
	"loss_weights"
];
/** Settings that say how Keras computes a training, and not what it computes. */
const meaningless = [
	"run_eagerly",
	"jit_compile",
	"steps_per_execution",
	"auto_scale_loss",
	"experimental_run_tf_function",
	"is_pss",
	"pss_evaluation_shards",
	"from_serialized",
	"distribute_strategy"
];
const metrics = ["metrics", "weighted_metrics"];
/**
* Reads the compile configuration of a model.
*
* @param outputs of the model, which losses and their weights may be named after
* @throws InitError naming a setting that a suite does not have: a suite without it would train another thing and call
*   it stated
*/
function readCompiled(compile, origin, outputs) {
	if (compile === void 0) return {
		optimizer: void 0,
		loss: void 0,
		lossWeights: void 0,
		notes: []
	};
	const own = metrics.flatMap((key) => metricNames(compile[key]));
	for (const [key, value] of Object.entries(compile)) {
		if ([
			...read,
			...meaningless,
			...metrics
		].includes(key) || isEmpty(value)) continue;
		throw new InitError(`the model is compiled with ${key} ${JSON.stringify(value)}; a suite has no such setting`);
	}
	return {
		optimizer: readOptimizer(compile.optimizer ?? compile.optimizer_config, origin),
		loss: readLosses(compile.loss, outputs),
		lossWeights: readLossWeights(compile.loss_weights, outputs),
		notes: own.length === 0 ? [] : [`The file's own metrics (${own.join(", ")}) are not taken over: a suite has metrics on held-out samples.`]
	};
}
const isEmpty = (value) => value === null || value === void 0 || typeof value === "object" && Object.values(value).every((part) => isEmpty(part));
/** Names in any of the forms that Keras has for metrics: a name, a list or mapping of them, a serialised object. */
function metricNames(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	if ("class_name" in value) {
		const config = "config" in value ? value.config : void 0;
		const named = typeof config === "object" && config !== null && "name" in config ? config.name : void 0;
		return [String(named ?? (typeof config === "string" ? config : value.class_name))];
	}
	return Object.values(value).flatMap(metricNames);
}
// src/init/model.ts
/**
* A model's file as a variant of a suite has it.
*
* @throws InitError naming the layer or option that a suite cannot have, or what is wrong with the file
*/
async function readModel(file) {
	const parts = readModelFile(file);
	try {
		const { inputs, outputs, loss, lossWeights: _, logits, names: __, ...model } = convertModel(parts);
		if (inputs.length > 1 || outputs.length > 1) {
			const said = (names, what) => `${names.length} ${what}${names.length === 1 ? "" : "s"} (${names.join(", ")})`;
			throw new InitError(`has ${said(inputs.map(({ name }) => name), "input")} and ${said(outputs.map(({ layer }) => layer), "output")}, for which no data can be guessed; give a suite data of these names and the variant model: FILE (docs/graphs.md)`);
		}
		const ended = logits ? ["The file gives logits, of which its loss is taken (from_logits); the suite ends with their softmax or sigmoid, of which it is the same."] : [];
		return {
			...model,
			notes: [...model.notes, ...ended],
			loss: typeof loss === "object" ? Object.values(loss)[0] : loss
		};
	} catch (error) {
		if (error instanceof InitError) throw new InitError(`${file}: ${error.message}`);
		throw error;
	}
}
/**
* A model as Keras or tf.layers writes it, as a variant of a suite has it.
*
* @throws InitError naming the layer or option that a suite cannot have
*/
function convertModel({ origin, model, compile }) {
	const { inputs, layers, places, outputs, nodes, names } = convertGraph(model, origin);
	const config = Array.isArray(model.config) ? {} : model.config;
	checkWhole(config, origin);
	const { optimizer, loss, lossWeights, notes: compileNotes } = readCompiled(compile, origin, outputs);
	const ending = isOfLogits(compile?.loss) ? [endOfLogits(layers.at(-1), loss)] : [];
	return {
		name: typeof config.name === "string" ? config.name : "",
		origin,
		layers: [...layers.map((layer, i) => checked(layer, places[i] ?? `layer ${i + 1}`)), ...ending],
		names,
		logits: ending.length > 0,
		inputs,
		outputs,
		inputShape: inputs[0]?.shape,
		optimizer: optimizer && ofEra(optimizer, layers, origin),
		loss,
		lossWeights,
		notes: [...notes(nodes), ...compileNotes]
	};
}
/**
* What a model that gives logits ends with here. The loss is the same: a crossentropy behind a softmax or a sigmoid is computed from
* what comes before it.
*
* @throws InitError where the last layer has an activation, since Keras takes what that one gives for logits
*/
function endOfLogits(last, loss) {
	const options = typeof last === "object" ? Object.values(last)[0] : void 0;
	if (!(typeof last === "object" && "dense" in last && !(typeof options === "object" && options !== null && "activation" in options))) throw new InitError("the loss is taken of logits (from_logits), and the model does not end with a Dense layer without an activation");
	return { activation: loss === "binaryCrossentropy" ? "sigmoid" : "softmax" };
}
/** Optimizers that square gradients, or take their size: to the others it is all one whether a word's uses are added up before. */
const adaptive = [
	"adam",
	"adamw",
	"adamax",
	"nadam",
	"rmsprop",
	"adagrad",
	"adadelta",
	"ftrl"
];
/** An optimizer with what an embedding was to it before Keras 3. */
function ofEra(optimizer, layers, origin) {
	const embeds = layers.some((layer) => typeof layer === "object" && "embedding" in layer);
	if (origin === "Keras 3" || !embeds || !adaptive.includes(optimizer.name)) return optimizer;
	return {
		...optimizer,
		repeatedWords: "sum"
	};
}
/** What a model says of all its layers, beside them: it has to be what a suite does anyway. @throws InitError */
function checkWhole({ trainable, dtype }, origin) {
	if (trainable === false) throw new InitError("the model is not trainable; a suite trains every layer");
	if (dtype !== void 0) float32(dtype, {
		where: "the model",
		option: "dtype",
		origin
	});
}
/** A layer that the format allows: sizes within its limits, above all, before anything is built from them. */
function checked(layer, where) {
	const { error } = parseWith(placedLayerSchema, layer);
	if (error === void 0) return layer;
	const why = error.issues.flatMap((issue) => explainIssue(issue, layer)).map(({ path, message }) => `${formatPath(path)}: ${message}`);
	throw new InitError(`${where}: ${why.join("; ")}`);
}
function notes(nodes) {
	return nodes.some((n) => /"seed": ?\d/.test(JSON.stringify(n.config))) ? ["The file's own seeds are not used: a suite is trained with many."] : [];
}
// src/init/plain-table.ts
const separators = [
	",",
	";",
	"	",
	"|"
];
const separatorNames = {
	",": "commas",
	";": "semicolons",
	"	": "tabs",
	"|": "bars"
};
/** Rows by which the separator is told. */
const looked = 200;
const isNumber$1 = (cell) => decimal(cell) !== void 0;
/** Whole, or with a decimal comma, with points between thousands. */
const isCommaNumber = (cell) => /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(cell);
/** What people write for a number that is not there. */
const isMissing = (cell) => /^(\?|na|n\/a|nan|null|none|-|\.)?$/i.test(cell);
/**
* The bytes as text: UTF-8, or else Windows-1252, which has ISO 8859-1 in it.
*
* @returns undefined for what holds control characters, and so is no text
*/
function decode(bytes) {
	try {
		return {
			text: new TextDecoder("utf-8", { fatal: true }).decode(bytes),
			changes: []
		};
	} catch {
		if (bytes.some((byte) => byte < 9)) return void 0;
		return {
			text: new TextDecoder("windows-1252").decode(bytes),
			changes: ["The file was in Windows-1252 and is UTF-8 here."]
		};
	}
}
/** @throws what the parser throws for text that is no CSV */
function plainTable(text) {
	const changes = [];
	const comments = /^(\uFEFF?[ \t]*#[^\n]*\n)+/.exec(text)?.[0] ?? "";
	const comment = comments === "" ? {} : {
		comment: "#",
		comment_no_infix: true
	};
	const separator = separatorOf(text, comment);
	let rows = parse(text, {
		...csvOptions,
		...comment,
		delimiter: separator
	});
	if (comments !== "") changes.push("Comments of the file, which began with #, are left out.");
	if (separator !== ",") changes.push(`The cells were separated by ${separatorNames[separator]}.`);
	if (separator !== ",") rows = withPoints(rows, changes);
	if (!hasHeader(rows)) {
		const named = namesIn(comments, separator, rows[0]?.length ?? 0);
		changes.push(named ? "The names of the columns stood in a comment." : "The file has no header line; the names of the columns are made up.");
		rows = [named ?? madeUpNames(rows), ...rows];
	}
	return {
		rows: withGaps(rows, changes),
		changes
	};
}
/** The separator that gives rows of equal length with the fewest cells that hold another one; of equal ones the most columns. */
function separatorOf(text, comment) {
	return separators.flatMap((delimiter) => {
		try {
			const rows = parse(text, {
				...csvOptions,
				...comment,
				delimiter,
				to: looked
			});
			const width = rows[0]?.length ?? 0;
			if (width < 2) return [];
			const holdsOther = (cell) => !isCommaNumber(cell) && separators.some((other) => other !== delimiter && cell.includes(other));
			return [{
				delimiter,
				width,
				odd: rows.flat().filter(holdsOther).length
			}];
		} catch {
			return [];
		}
	}).sort((a, b) => a.odd - b.odd || b.width - a.width)[0]?.delimiter ?? ",";
}
const columnOf = (rows, c) => rows.map((row) => row[c] ?? "");
/** Numbers with a decimal comma get a point. */
function withPoints(rows, changes) {
	const [, ...body] = rows;
	const commas = (rows[0] ?? []).map((_, c) => {
		const filled = columnOf(body, c).filter((cell) => !isMissing(cell));
		return filled.some((cell) => cell.includes(",")) && filled.every(isCommaNumber);
	});
	if (!commas.includes(true)) return rows;
	changes.push("Decimal commas are points here.");
	const pointed = (cell) => isCommaNumber(cell) ? cell.replaceAll(".", "").replace(",", ".") : cell;
	return rows.map((row) => row.map((cell, c) => commas[c] ? pointed(cell) : cell));
}
/** A first line of which a cell is no number, in a column of numbers, has the names; so has one over text alone. */
function hasHeader([first = [], ...body]) {
	const numbers = first.flatMap((cell, c) => {
		const filled = columnOf(body, c).filter((other) => !isMissing(other));
		return filled.length > 0 && filled.every(isNumber$1) ? [cell] : [];
	});
	return numbers.length === 0 || numbers.some((cell) => !isNumber$1(cell) && !(isMissing(cell) && cell !== ""));
}
/** The names in the last comment, where there are as many as columns. */
function namesIn(comments, separator, width) {
	const last = comments.trim().split("\n").at(-1)?.replace(/^[\uFEFF\s#]+/, "") ?? "";
	const names = last.split(last.includes(separator) ? separator : /\s+/).map((name) => name.trim()).filter((name) => name !== "");
	return names.length === width && new Set(names).size === width ? names : void 0;
}
/** x1, x2, … and y: the last column, or the first, where that alone is of a few values that are no measurements. */
function madeUpNames(rows) {
	const width = rows[0]?.length ?? 0;
	if (width === 1) return ["value"];
	const isClass = (c) => {
		const cells = columnOf(rows, c);
		const values = new Set(cells);
		return values.size <= 10 && cells.length >= 5 * values.size && [...values].every((v) => !v.includes("."));
	};
	const target = width > 1 && isClass(0) && !isClass(width - 1) ? 0 : width - 1;
	let features = 0;
	return Array.from({ length: width }, (_, c) => c === target ? "y" : `x${++features}`);
}
/** In columns of numbers, what stands for a missing one is an empty cell. */
function withGaps(rows, changes) {
	const [header = [], ...body] = rows;
	const marked = header.map((_, c) => {
		const cells = columnOf(body, c);
		const filled = cells.filter((cell) => !isMissing(cell));
		return filled.length > 0 && filled.every(isNumber$1) && cells.some((cell) => isMissing(cell) && cell !== "");
	});
	if (!marked.includes(true)) return rows;
	changes.push("What stood for a missing number, such as ? or NA, is an empty cell here.");
	return [header, ...body.map((row) => row.map((cell, c) => marked[c] && isMissing(cell) ? "" : cell))];
}
/** The table as CSV that a suite reads. */
const asCsv = (rows) => rows.map((row) => row.map((cell) => /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll("\"", "\"\"")}"` : cell).join(",")).join("\n").concat("\n");
// src/init/table.ts
/** The size up to which a suite reads its data files, in bytes. */
const maxCsvBytes = 67108864;
/** @throws InitError when the file is no CSV file with a header line, as a suite reads it */
function readTable(file) {
	const bytes = readBytes(file, maxCsvBytes);
	const decoded = decode(bytes);
	if (decoded === void 0) throw new InitError(`${file} is not UTF-8 text`);
	let plain;
	try {
		plain = plainTable(decoded.text);
	} catch (error) {
		throw new InitError(`${file} is not CSV as a suite reads it: ${printable(explainCsvError(decoded.text, error))}`);
	}
	const [header, ...body] = plain.rows;
	if (header === void 0 || body.length === 0) throw new InitError(`${file} has no header line with rows below it`);
	const twice = header.find((name, i) => header.indexOf(name) !== i);
	if (twice !== void 0) throw new InitError(`${file} has two columns named "${twice}"; give each a name of its own`);
	const columns = header.map((name, i) => readColumn(name, body.map((row) => row[i] ?? "")));
	const changes = [...decoded.changes, ...plain.changes];
	return {
		file,
		bytes: changes.length === 0 ? bytes : Buffer.from(asCsv(plain.rows)),
		rows: body.length,
		columns,
		changes
	};
}
const isNumber = (cell) => decimal(cell) !== void 0;
const isDate = (cell) => /\d/.test(cell) && /[-/:.]|[a-z]{3}/i.test(cell) && !Number.isNaN(Date.parse(cell));
function readColumn(name, cells) {
	const column = {
		name,
		cells,
		values: [...new Set(cells)]
	};
	const kind = () => {
		if (cells.every(isNumber)) return areRowNumbers(name, cells) ? "row numbers" : "numbers";
		if (cells.filter((cell) => cell !== "").length < cells.length) return "gaps";
		return cells.every(isDate) ? "dates" : "text";
	};
	return {
		...column,
		kind: kind()
	};
}
/** 1, 2, 3 … in a column that has no name or is called so; or whole numbers, all different, in one that is called an id. */
function areRowNumbers(name, cells) {
	const from = Number(cells[0]);
	if (/^(|id|index|row|nr|no|unnamed: 0|rownames|row_?number)$/i.test(name)) {
		if (cells.every((cell, i) => Number(cell) === from + i)) return true;
	}
	return (/^(id|uid|uuid|key)$|[ _-](id|key|no|nr|number)$|^(customer|passenger|user|row|sample|patient|loan|order)_?(id|no|nr|number)$/i.test(name) || /[a-z](Id|ID)$/.test(name)) && new Set(cells).size === cells.length && cells.every((c) => Number.isInteger(Number(c)));
}
// src/init/variants.ts
/** About as many steps of training as take a tiny model a second or two. */
const wantedSteps = 1500;
/** Settings of the training; what the model's file says goes before what is assumed. */
function training(problem, model) {
	const batch = 16;
	const steps = Math.ceil(problem.samples / batch);
	const epochs = Math.min(200, Math.max(5, Math.round(wantedSteps / steps)));
	const unsaid = model === void 0 ? "Chosen by seedgate init" : "The model's file does not say";
	const assumed = (value, why) => ({
		value,
		stated: false,
		why: `${unsaid}; ${why}.`
	});
	return {
		epochs: assumed(epochs, "few, so that it ends soon"),
		batchSize: assumed(batch, "Keras' default is 32, which would be few steps here"),
		validationSplit: assumed(0, "Keras' default"),
		shuffle: assumed(true, "Keras' default"),
		optimizer: model?.optimizer === void 0 ? assumed({
			name: "adam",
			learningRate: .001
		}, "Adam with Keras' defaults is the usual one") : {
			value: model.optimizer,
			stated: true
		},
		loss: model?.loss === void 0 ? assumed(problem.loss, "this is the usual one for such targets") : {
			value: model.loss,
			stated: true
		}
	};
}
/** What the last layer of a model says of its loss, when the file does not. */
function usualLoss(layers) {
	const last = layers.at(-1);
	const inner = (layer) => {
		const options = typeof layer === "object" && layer !== null ? Object.values(layer)[0] : void 0;
		if (typeof options === "string") return options;
		if (typeof options !== "object" || options === null) return "";
		const { activation, layer: wrapped } = options;
		return activation ?? (wrapped === void 0 ? "" : inner(wrapped));
	};
	const activation = inner(last);
	if (activation === "softmax") return "categoricalCrossentropy";
	return activation === "sigmoid" ? "binaryCrossentropy" : "meanSquaredError";
}
/** Two models for a problem that comes without one: a plain one and one more, for a claim to be about. */
function ownVariants(problem) {
	const outputs = problem.outputShape.reduce((a, b) => a * b, 1);
	const end = problem.loss === "categoricalCrossentropy" ? { dense: {
		units: outputs,
		activation: "softmax"
	} } : { dense: outputs };
	const layers = (value) => ({
		value,
		stated: false,
		why: "Chosen by seedgate init."
	});
	const hidden = { dense: {
		units: 16,
		activation: "relu"
	} };
	if (problem.series) return {
		variants: [{
			id: "dense",
			title: "Dense 16",
			layers: layers([
				"flatten",
				hidden,
				end
			])
		}, {
			id: "lstm",
			title: "LSTM 16",
			layers: layers([{ lstm: {
				units: 16,
				recurrentActivation: "sigmoid"
			} }, end])
		}],
		better: "lstm",
		than: "dense"
	};
	return {
		variants: [{
			id: "linear",
			title: "Without a hidden layer",
			layers: layers([end])
		}, {
			id: "hidden",
			title: "Dense 16",
			layers: layers([hidden, end])
		}],
		better: "hidden",
		than: "linear"
	};
}
// src/init/make.ts
/** The name of the suite that a request makes, if it does not say one. */
function nameOf({ from, data, name }) {
	const base = (file) => idOf(path.basename(file).replace(/\.(json|keras|csv)$/i, ""), "");
	const given = name ?? (data !== void 0 ? base(data) : from !== void 0 ? base(from) : "first");
	return given === "" ? "first" : given;
}
/**
* Makes a suite from what is there: nothing, a model's file, a CSV file, or both.
*
* @param schema where the suite's editor finds the schema
* @throws InitError when a suite cannot have what a file holds, or when model and data do not fit
*/
async function makeSuite(request, schema) {
	const name = nameOf(request);
	if (request.from === void 0 && request.data === void 0) return {
		name,
		files: [{
			name: "suite.yaml",
			content: firstSuite(schema, name)
		}],
		guesses: []
	};
	const model = request.from === void 0 ? void 0 : await readModel(request.from);
	const table = request.data === void 0 ? void 0 : readTable(request.data);
	const data = table === void 0 ? void 0 : `${idOf(path.basename(table.file, path.extname(table.file)), "data")}.csv`;
	const { problem, notes } = makeProblem(model, table, data ?? "");
	const own = model === void 0 ? ownVariants(problem) : void 0;
	const variants = own?.variants ?? [modelVariant(model)];
	const settings = training(problem, model);
	const assumed = Object.entries(settings).flatMap(([key, s]) => s.stated ? [] : [`${key} ${JSON.stringify(s.value)} is assumed.`]);
	const origin = [request.from, request.data].flatMap((f) => f === void 0 ? [] : [path.basename(f)]).join(" and ");
	return {
		name,
		files: [{
			name: "suite.yaml",
			content: suiteText({
				schema,
				name,
				title: table === void 0 ? `The model of ${origin}` : problem.title,
				source: origin,
				comments: [
					`Made by seedgate init from ${origin}. What was guessed or assumed says so; look at it before the numbers.`,
					...model?.notes ?? [],
					...notes
				],
				problem,
				variants,
				training: settings,
				...own && { claim: {
					better: own.better,
					than: own.than
				} }
			})
		}, ...table && data ? [{
			name: data,
			content: table.bytes
		}] : []],
		guesses: [
			...notes,
			...problem.comments,
			...assumed
		]
	};
}
function makeProblem(model, table, file) {
	const guessed = table === void 0 ? void 0 : guess(table);
	if (model === void 0) {
		if (table === void 0 || guessed === void 0) throw new InitError("there is neither a model nor data");
		return {
			problem: problemFromTable(file, table.rows, guessed),
			notes: []
		};
	}
	const notes = [];
	const series = guessed?.kind === "series";
	const inputShape = completeShape(model, guessed?.features.length, series, notes);
	const wanted = {
		inputShape,
		outputShape: shapeOf(model.layers, inputShape),
		loss: model.loss ?? usualLoss(model.layers)
	};
	if (table === void 0 || guessed === void 0) return {
		problem: problemForModel(wanted, model.layers),
		notes
	};
	return {
		problem: problemFromTable(file, table.rows, guessed, wanted),
		notes
	};
}
/**
* The shape of a model's input with each axis that the file leaves open filled in: by the number of the data's
* columns, or by a small number that the suite marks as assumed.
*/
function completeShape({ layers, inputShape }, features, series, notes) {
	const first = kindOf(layers[0]);
	const sequence = [
		"lstm",
		"gru",
		"simpleRnn",
		"conv1d",
		"bidirectional"
	].includes(first);
	const shape = inputShape ?? (first === "embedding" ? [null] : sequence ? [null, null] : [null]);
	const whole = shape.map((axis, i) => {
		if (axis !== null) return axis;
		if (shape.length === 1 ? first !== "embedding" : i === shape.length - 1) return features ?? (shape.length === 1 ? 4 : 1);
		return series ? 12 : 8;
	});
	if (shape.includes(null)) notes.push(`The model's file leaves its input's shape open; ${whole.join("×")} a sample is assumed.`);
	return whole;
}
const kindOf = (layer) => typeof layer === "object" ? Object.keys(layer)[0] ?? "" : String(layer);
/** @throws InitError when tf.layers cannot build it */
function shapeOf(layers, inputShape) {
	const model = resolveLayers(layers, void 0, { sample: inputShape }, void 0, [], (_, message) => {
		throw new InitError(message);
	});
	try {
		return outputShape(model, inputShape);
	} catch (error) {
		throw new InitError(error instanceof Error ? error.message : String(error));
	}
}
function modelVariant(model) {
	const id = idOf(model.name, "model");
	return {
		id,
		title: `${id}, from a file of ${model.origin}`,
		layers: {
			value: model.layers,
			stated: true
		}
	};
}
// src/init/write.ts
/**
* Writes a suite that is valid and runs. Nothing is written when that cannot be, and nothing is overwritten unasked.
*
* @param check what is wrong with the suite in a folder: it is looked at before it takes its place
* @throws UsageError that says what stands in the way, or why no suite can be made of what was given
*/
async function writeSuite(request, check) {
	const { from, data, force = false } = request;
	const given = request.dir === void 0 ? "" : idOf(path.basename(path.resolve(request.dir)), "");
	const wanted = {
		...from !== void 0 && { from },
		...data !== void 0 && { data },
		...given !== "" && { name: given }
	};
	const dir = request.dir ?? path.join("suites", nameOf(wanted));
	if (existsSync(path.join(dir, "suite.yaml")) && !force) throw new UsageError(`${path.join(dir, "suite.yaml")} is there already and is not overwritten: name another folder, as in seedgate init suites/NAME, or add --force`);
	const made = await makeSuite(wanted, schemaOf(dir));
	const folder = path.resolve(dir);
	const kept = made.files.find((f) => f.name !== "suite.yaml" && isForeign(data, path.join(folder, f.name)));
	if (kept !== void 0 && !force) throw new UsageError(`${path.join(dir, kept.name)} is there already and is not overwritten; add --force`);
	await place(made, dir, folder, check);
	return {
		dir,
		name: made.name,
		guesses: made.guesses,
		files: made.files.map((f) => path.join(dir, f.name))
	};
}
/** Writes the files beside their places and moves them there when they are found right; else leaves nothing behind. */
async function place({ files }, dir, folder, check) {
	let created;
	try {
		created = makeFolders(folder);
	} catch (error) {
		throw new UsageError(`${dir} cannot be made a folder (${systemCode(error)}); name another one`);
	}
	const draft = mkdtempSync(path.join(folder, ".seedgate-init-"));
	let done = false;
	try {
		for (const { name, content } of files) writeFileSync(path.join(draft, name), content);
		const issues = await check(draft);
		if (issues.length > 0) {
			const why = issues.map((i) => `${formatPath(i.path)}: ${i.message}`);
			throw new UsageError(`no suite can be made from this: ${why.join("; ")}`);
		}
		for (const { name } of files) renameSync(path.join(draft, name), path.join(folder, name));
		done = true;
	} finally {
		rmSync(done || created === void 0 ? draft : created, {
			recursive: true,
			force: true
		});
	}
}
/** Whether a file is there and is not the very one that would be copied to it. */
const isForeign = (source, target) => existsSync(target) && (source === void 0 || path.resolve(source) !== target);
const published = "https://raw.githubusercontent.com/seedgate/seedgate/main/schema/suite.schema.json";
/** Of a suite in this checkout, or beside an installed seedgate, by its path; else where it is published. */
function schemaOf(dir) {
	const own = fileURLToPath(new URL("schema/suite.schema.json", ownFolder));
	const relative = path.relative(process.cwd(), own);
	return !relative.startsWith("..") && !path.isAbsolute(relative) && existsSync(own) ? path.relative(path.resolve(dir), own).split(path.sep).join("/") : published;
}
// src/init/program.ts
/**
* A command line as a program and its arguments; one with pipes, redirections or several commands is given to a shell.
*
* @throws InitError for an empty one
*/
function parseCommand(text) {
	if (/[|&;<>`$]/.test(text)) return [
		"sh",
		"-c",
		text
	];
	const [first, ...rest] = parseArgsStringToArgv(text);
	if (first === void 0) throw new InitError("--command is empty; write what you would type, as in \"python3 train.py\"");
	return [first, ...rest];
}
/** What a program's run needs of its folder: the files that its arguments, its imports and its text name, and no other ones. */
function draftProgram(text, folder) {
	const command = parseCommand(text);
	const needs = /* @__PURE__ */ new Set();
	const waiting = (command[0] === "sh" ? parseArgsStringToArgv(text) : command).map((word) => word.replace(/^--?[\w-]+=/, "")).filter((word) => isFile(folder, word));
	for (let file = waiting.pop(); file !== void 0; file = waiting.pop()) {
		const known = path.normalize(file);
		if (needs.has(known)) continue;
		needs.add(known);
		if (/\.(py|R|jl|sh|js|mjs)$/.test(known)) waiting.push(...namedIn(folder, known));
	}
	for (const name of [
		"requirements.txt",
		"environment.yml",
		"pyproject.toml"
	]) if (isFile(folder, name)) needs.add(name);
	return {
		command,
		needs: [...needs].sort()
	};
}
const isFile = (folder, name) => {
	const whole = path.resolve(folder, name);
	return !path.isAbsolute(name) && !path.relative(folder, whole).startsWith("..") && existsSync(whole) && statSync(whole).isFile();
};
/** Files that a script imports or names in quotes, as far as they are there. */
function namedIn(folder, file) {
	const text = readFileSync(path.join(folder, file), "utf8");
	const beside = path.dirname(file);
	const imported = [...text.matchAll(/^\s*(?:from\s+([.\w]+)\s+import|import\s+([\w.]+(?:\s*,\s*[\w.]+)*))/gm)].flatMap((m) => (m[1] ?? m[2] ?? "").split(/\s*,\s*/)).map((name) => name.replace(/^\.+/, "").replaceAll(".", "/")).flatMap((name) => [`${name}.py`, `${name}/__init__.py`].map((p) => path.join(beside, p)));
	const quoted = [...text.matchAll(/['"]([\w./-]+\.[A-Za-z0-9]{1,8})['"]/g)].map((m) => m[1] ?? "");
	return [...imported, ...quoted].filter((name) => isFile(folder, name));
}
const telling = /acc|auc|f1|precision|recall|r2|score|mse|rmse|mae|error|loss/i;
const lower = /loss|error|mse|mae|rmse|mape/i;
/** The numbers that a suite is about, of all that a run left: those of a test before those of the training, a few of them. */
function chooseNumbers(found) {
	const rank = ({ name, source }) => (/test|eval/i.test(name) || "evaluate" in source || "score" in source ? 0 : 2) + (telling.test(name) ? 0 : 1) + ("history" in source || /train/i.test(name) ? 2 : 0) + ("predict" in source ? 1 : 0);
	const finite = found.filter((f) => Number.isFinite(f.value));
	const named = finite.filter((f) => telling.test(f.name));
	return (named.length > 0 ? named : finite).map((f, place) => ({
		f,
		place
	})).sort((a, b) => rank(a.f) - rank(b.f) || a.place - b.place).slice(0, 3).map(({ f }) => f);
}
/**
* A suite about a program, as a person would have written it.
*
* @param variables that its text seeds by itself, one sentence each
*/
function programSuite(name, schema, draft, numbers, guesses) {
	const variant = {
		title: draft.command.join(" "),
		command: draft.command,
		needs: draft.needs,
		numbers: Object.fromEntries(numbers.map((n) => [n.name, n.source]))
	};
	const suite = {
		format: 1,
		name,
		version: "1.0.0",
		title: `What ${draft.command.join(" ")} gives`,
		source: { title: draft.command.join(" ") },
		seeds: 20,
		problems: { [name]: {
			title: name,
			metrics: Object.fromEntries(numbers.map((n) => [n.name, { better: lower.test(n.name) ? "lower" : "higher" }])),
			variants: { program: variant }
		} }
	};
	return `${[
		`# yaml-language-server: $schema=${schema}`,
		`# Made by seedgate init from a run of the command. Look at what was guessed:`,
		...guesses.map((g) => `#  - ${g}`),
		"# What the source printed goes below a metric, with all its digits: printed: { values: { program: 0.970 } }"
	].join("\n")}\n${(0, import_dist.stringify)(suite, {
		lineWidth: 110,
		aliasDuplicateObjects: false
	})}`;
}
// src/init/write-program.ts
/**
* Writes a suite about a program beside it, from the numbers that one run left.
*
* @param tryOnce runs the program once
* @throws UsageError when a suite is there already, InitError when the run failed or left no number
*/
async function writeProgramSuite({ command, dir, force }, tryOnce) {
	const file = path.join(dir, "suite.yaml");
	const before = existsSync(file);
	if (before && !force) throw new UsageError(`${file} is there already and is not overwritten: name another folder, or add --force`);
	const draft = draftProgram(command, path.resolve(dir));
	if (draft.needs.length === 0) throw new InitError(`${command} names no file of ${dir}; the program has to lie in the suite's folder, so name that: seedgate init FOLDER --command "…"`);
	const run = await tryOnce(draft);
	if (run.status === "failed") throw new InitError(`the program did not end well, so that nothing can be read from it: ${run.reason ?? "for no reason given"}`);
	const numbers = chooseNumbers(run.found);
	if (numbers.length === 0) throw new InitError(`no number was found in what the program left; let it print "accuracy: 0.95" or write a metrics.json. Its last lines: ${run.tail.join(" | ")}`);
	const rest = run.found.filter((f) => !numbers.includes(f));
	const guesses = [
		`a run needs ${draft.needs.join(", ")}: what the command and these files name`,
		...numbers.map((n) => `${n.name} was ${n.value} in the first run`),
		...rest.length > 0 ? [`there are other numbers: ${rest.slice(0, 8).map((f) => f.name).join(", ")} (seedgate try shows where)`] : [],
		...run.ownSeeds.map((s) => `the program seeds itself: ${s}; each run gives the same for it unless override says otherwise`)
	];
	const name = idOf(path.basename(path.resolve(dir)), "program");
	try {
		writeFileSync(file, programSuite(name, schemaOf(dir), draft, numbers, guesses));
	} catch (error) {
		if (!before) rmSync(file, { force: true });
		throw error;
	}
	return {
		dir,
		name,
		guesses,
		files: [file]
	};
}
export { writeSuite as n, convertModel as r, writeProgramSuite as t };
