import { i as __toESM } from "./rolldown-runtime.js";
import { u as fromNum } from "./records.js";
import { r as isNative } from "./suite.js";
import { n as printable, t as plural } from "./base.js";
import { t as createLogUpdate } from "./vendor/log-update.js";
import { t as require_picocolors } from "./vendor/picocolors.js";
// src/progress/state.ts
/** So many seconds of training say how long the rest takes; less is mostly its first steps. */
const tellingSeconds = .5;
/** Counts what events tell and extrapolates what is left. Pure but for the clock it is given. */
var ProgressState = class {
	experiments = /* @__PURE__ */ new Map();
	#now;
	#started;
	/** Seconds that each program took to compile. */
	#compiles = [];
	/** The most runs that were under way at once. */
	#workers = 0;
	runsDone = 0;
	runsPlanned = 0;
	runsOwed = 0;
	/** @param now clock in milliseconds */
	constructor(now) {
		this.#now = now;
		this.#started = now();
	}
	take(event) {
		switch (event.kind) {
			case "planned":
				this.#plan(event.runs, event.owed);
				break;
			case "training":
				this.#started = this.#now();
				break;
			case "started":
				this.#start(event.run);
				break;
			case "compiling":
				this.#compile(event.run, event.seconds);
				break;
			case "said":
				this.experiments.get(event.run.experiment.id)?.said.set(event.run.seed, event.line);
				break;
			case "epoch":
				this.#progress(event.run, event.epoch);
				break;
			case "added":
				this.#add(event.runs);
				break;
			case "ended": {
				const [first] = Object.values(event.outcome.predictions);
				this.#end(event.run, event.outcome, first?.[0]);
			}
		}
	}
	#plan(runs, owed) {
		this.#add(runs);
		this.runsOwed = owed.length;
		this.runsDone = runs.length - owed.length;
		const waiting = new Set(owed.map((r) => r.key));
		for (const run of runs) {
			const e = this.experiments.get(run.experiment.id);
			if (waiting.has(run.key) || e === void 0) continue;
			e.done++;
		}
	}
	#add(runs) {
		for (const run of runs) {
			const { id } = run.experiment;
			const e = this.experiments.get(id) ?? blank(id, run.cost);
			e.planned++;
			this.experiments.set(id, e);
			this.runsPlanned++;
		}
	}
	#start(run) {
		this.#progress(run, 0);
		this.experiments.get(run.experiment.id)?.training.set(run.seed, this.#now());
		let underWay = 0;
		for (const e of this.experiments.values()) underWay += e.underWay.size;
		this.#workers = Math.max(this.#workers, underWay);
	}
	#compile(run, seconds) {
		const e = this.experiments.get(run.experiment.id);
		if (e === void 0) return;
		if (seconds === void 0) {
			e.compiling.set(run.seed, this.#now());
			e.training.delete(run.seed);
		} else {
			e.compiling.delete(run.seed);
			e.compiled = true;
			this.#compiles.push(seconds);
			e.training.set(run.seed, this.#now());
		}
	}
	#progress(run, epoch) {
		const { experiment, seed } = run;
		const share = isNative(experiment) ? epoch / experiment.variant.training.epochs : 0;
		const e = this.experiments.get(experiment.id);
		e?.underWay.set(seed, share);
		e?.told.set(seed, this.#now());
	}
	#end(run, { status, seconds }, prediction) {
		const e = this.experiments.get(run.experiment.id);
		if (e === void 0) return;
		for (const bySeed of [
			e.underWay,
			e.told,
			e.said,
			e.compiling,
			e.training
		]) bySeed.delete(run.seed);
		e.done++;
		if (status !== "ok") e.bad++;
		const value = prediction === void 0 ? NaN : fromNum(prediction);
		if (Number.isFinite(value)) e.predictions.push(value);
		this.runsDone++;
		e.trained.cost += run.cost;
		e.trained.seconds += seconds.init + seconds.train;
	}
	/** Since the workers were started. */
	elapsedSeconds() {
		return (this.#now() - this.#started) / 1e3;
	}
	/** For how long a run, or the longest of the experiment's, has waited for its program; undefined when none does. */
	compilingSeconds(e, seed) {
		const since = seed === void 0 ? Math.min(...e.compiling.values()) : e.compiling.get(seed);
		return since === void 0 || since === Number.POSITIVE_INFINITY ? void 0 : (this.#now() - since) / 1e3;
	}
	/**
	* Undefined until enough has been trained to tell. An experiment's work is taken to go on as fast as it went, that of one
	* which has hardly begun as fast as all others together, with a program to be compiled first.
	*/
	secondsLeft() {
		const speeds = [...this.experiments.values()].map((e) => ({
			e,
			...this.#trained(e)
		}));
		const known = speeds.filter((s) => s.cost > 0);
		const all = {
			cost: sum(known.map((s) => s.cost)),
			seconds: sum(known.map((s) => s.seconds))
		};
		if (all.cost === 0 || all.seconds < tellingSeconds) return void 0;
		let left = 0;
		for (const { e, cost, seconds } of speeds) {
			const open = (e.planned - e.done) * e.cost - sum([...e.underWay.values()]) * e.cost;
			left += open * (seconds >= tellingSeconds ? seconds / cost : all.seconds / all.cost);
			if (!e.compiled && open > 0) left += this.#compileSeconds(e);
		}
		return Math.max(0, left / Math.max(1, this.#workers));
	}
	/** Work that was done and how long it took, that of runs under way included. */
	#trained(e) {
		let { cost, seconds } = e.trained;
		for (const [seed, share] of e.underWay) {
			const since = e.training.get(seed);
			if (since === void 0 || share === 0) continue;
			cost += share * e.cost;
			seconds += ((e.told.get(seed) ?? since) - since) / 1e3;
		}
		return {
			cost,
			seconds
		};
	}
	/** What an experiment's program will still take, as long as others' took. */
	#compileSeconds(e) {
		if (this.#compiles.length === 0) return 0;
		const mean = sum(this.#compiles) / this.#compiles.length;
		return Math.max(0, mean - (this.compilingSeconds(e) ?? 0));
	}
};
const sum = (values) => values.reduce((total, value) => total + value, 0);
function blank(id, cost) {
	return {
		id,
		cost,
		planned: 0,
		done: 0,
		bad: 0,
		underWay: /* @__PURE__ */ new Map(),
		compiling: /* @__PURE__ */ new Map(),
		training: /* @__PURE__ */ new Map(),
		told: /* @__PURE__ */ new Map(),
		compiled: false,
		trained: {
			cost: 0,
			seconds: 0
		},
		said: /* @__PURE__ */ new Map(),
		predictions: []
	};
}
// src/progress/words.ts
/** What is said of an event in one line; undefined for those that are only counted. */
function remark(event) {
	switch (event.kind) {
		case "setup": return event.line;
		case "torn": return `${event.dir}: the last record was cut short; its run is trained again`;
		case "planned": return thereAlready(event);
		case "retried": return `${event.run.experiment.id} seed ${event.run.seed}: ${event.reason}; trying once more`;
		case "note": return event.line;
		case "ended": {
			const { run, outcome } = event;
			if (outcome.status === "ok") return void 0;
			return `${run.experiment.id} seed ${run.seed}: ${outcome.status}, ${outcome.reason ?? ""}`;
		}
		case "trained":
			if (event.end !== "time limit") return void 0;
			return `the time limit of ${event.timeLimit} s is over; what is missing counts as missing`;
		case "settled": {
			const { experiments, settled, saved } = event;
			return `${`${settled} of ${plural(experiments, "experiment")} ${settled === 1 ? "is" : "are"} settled`}; ${plural(saved.runs, "run")} saved against ${plural(saved.seeds, "seed")} for each`;
		}
		default: return;
	}
}
/** The same, fit for a terminal: what a worker or a suite says could else write to it. */
function shownRemark(event) {
	const line = remark(event);
	return line === void 0 || event.kind === "setup" ? line : printable(line);
}
function thereAlready({ runs, owed, open }) {
	const there = runs.length - owed.length;
	if (there === 0) return void 0;
	return open ? `${plural(there, "run")} ${there === 1 ? "is" : "are"} there already` : `${there} of ${runs.length} runs are there already`;
}
/** How far everything is, in one line. */
function summaryLine(state) {
	const underWay = [...state.experiments.values()].flatMap((e) => [...e.underWay].map(([seed, share]) => {
		const said = e.said.get(seed);
		const compiling = state.compilingSeconds(e, seed);
		const where = said !== void 0 ? `says ${printable(said.slice(0, 60))}` : compiling !== void 0 ? `is compiling for ${formatSeconds(compiling)}` : share === 0 ? "has begun" : `at ${Math.round(share * 100)} %`;
		return `${e.id} seed ${seed} ${where}`;
	}));
	const left = state.secondsLeft();
	const rest = left === void 0 ? "" : `, about ${formatSeconds(left)} left`;
	return `${state.runsDone}/${state.runsPlanned} runs after ${formatSeconds(state.elapsedSeconds())}${rest}${underWay.length > 0 ? `: ${underWay.slice(0, 4).join(", ")}` : ""}`;
}
/** What an experiment gave whose runs are all done. */
function finishedLine(e) {
	const runs = plural(e.planned, "run");
	if (e.predictions.length === 0) return `${e.id}: ${runs} done`;
	const [low, high] = extremes(e.predictions);
	const spread = e.predictions.length > 1 ? `, from ${low.toPrecision(5)} to ${high.toPrecision(5)}` : "";
	return `${e.id}: ${runs} done, prediction ${median(e.predictions).toPrecision(5)}${spread}`;
}
/** `1 min 05 s` */
function formatSeconds(seconds) {
	if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
	const whole = Math.round(seconds);
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
	return `${Math.floor(whole / 3600)} h ${String(Math.floor(whole % 3600 / 60)).padStart(2, "0")} min`;
}
/** The least and the greatest: of a hundred thousand seeds they are too many for the arguments of a call. */
function extremes(values) {
	let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const value of values) {
		low = Math.min(low, value);
		high = Math.max(high, value);
	}
	return [low, high];
}
/** Median by halves: the mean of the middle two when their number is even. */
function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
// src/progress/json.ts
/**
* Shows events as data, one JSON object a line.
*
* @param write takes the training's events
* @param aside takes what is said to people before and after the training
*/
function showJson(write, aside) {
	const state = new ProgressState(() => performance.now());
	const emit = (event) => write(JSON.stringify(event));
	return (event) => {
		state.take(event);
		switch (event.kind) {
			case "training": return emit({
				event: "plan",
				runs: state.runsPlanned,
				owed: state.runsOwed
			});
			case "started": return emit({
				event: "start",
				...named(event.run)
			});
			case "compiling": {
				const { run, seconds } = event;
				if (seconds === void 0) return emit({
					event: "compiling",
					...named(run)
				});
				return emit({
					event: "compiled",
					...named(run),
					seconds: Number(seconds.toFixed(3))
				});
			}
			case "epoch": return emit({
				event: "progress",
				...named(event.run),
				epoch: event.epoch
			});
			case "ended": return emit(ended(event, state.secondsLeft()));
			case "trained": emit({
				event: "end",
				seconds: Number(state.elapsedSeconds().toFixed(3))
			});
		}
		const line = remark(event);
		if (line === void 0) return;
		if (event.kind === "note" || event.kind === "retried" || event.kind === "trained") emit({
			event: "note",
			line
		});
		else aside(line);
	};
}
const named = ({ suite, experiment, seed }) => ({
	suite: suite.name,
	experiment: experiment.id,
	seed
});
function ended({ run, outcome }, secondsLeft) {
	return {
		event: "done",
		...named(run),
		status: outcome.status,
		...outcome.reason !== void 0 && { reason: outcome.reason },
		predictions: outcome.predictions,
		...secondsLeft !== void 0 && { secondsLeft: Math.round(secondsLeft) }
	};
}
// src/progress/lines.ts
/** Milliseconds between two lines on how far everything is. */
const lineEvery = 5e3;
/** Shows events line by line, without control characters: a line every few seconds, and one when an experiment is done. */
function showLines(say) {
	const state = new ProgressState(() => performance.now());
	let timer;
	let last = Number.NEGATIVE_INFINITY;
	const tick = () => {
		if (performance.now() - last < lineEvery) return;
		last = performance.now();
		say(summaryLine(state));
	};
	return (event) => {
		state.take(event);
		if (event.kind === "training") timer = setInterval(tick, 1e3);
		if (event.kind === "trained") clearInterval(timer);
		const line = shownRemark(event);
		if (line !== void 0) say(line);
		if (event.kind === "ended") {
			const experiment = state.experiments.get(event.run.experiment.id);
			if (experiment !== void 0 && experiment.done === experiment.planned) say(finishedLine(experiment));
		}
		if ([
			"started",
			"compiling",
			"epoch",
			"ended"
		].includes(event.kind)) tick();
	};
}
// src/progress/live.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
const barWidth = 20;
function bar(share) {
	const filled = Math.round(Math.min(1, share) * barWidth);
	return "█".repeat(filled) + "░".repeat(barWidth - filled);
}
const short = (value) => Number(value.toPrecision(5)).toString();
/** @param columns of the window: a row that is wider would take two lines, and could then not be drawn over */
function row(e, compiling, width, columns, color) {
	const colors = import_picocolors.default.createColors(color);
	let share = e.done;
	for (const part of e.underWay.values()) share += part;
	const head = `${e.id.padEnd(width)} ${bar(share / e.planned)} ${String(e.done).padStart(4)}/${e.planned}`;
	const [low, high] = extremes(e.predictions);
	const middle = e.predictions.length > 0 ? `  median ${short(median(e.predictions))}` : "";
	const spread = e.predictions.length > 1 ? ` [${short(low)}, ${short(high)}]` : "";
	const bad = e.bad > 0 ? colors.red(`  ${e.bad} not ok`) : "";
	const text = e.done === e.planned ? colors.green(head) : e.underWay.size > 0 ? colors.bold(head) : colors.dim(head);
	const waits = compiling === void 0 ? "" : `  compiling, ${formatSeconds(compiling)}`;
	const counted = `${head}${waits}${middle}${spread}${e.bad > 0 ? `  ${e.bad} not ok` : ""}`.length;
	const [seed, line] = [...e.said].at(-1) ?? [];
	const said = line === void 0 ? "" : `  seed ${seed}: ${printable(line)}`.slice(0, columns - counted - 1);
	return text + colors.dim(waits) + middle + spread + bad + (said === "" ? "" : colors.dim(said));
}
/** A table that is drawn over itself; for terminals only. */
var LiveView = class {
	#update;
	#state;
	#color;
	#timer;
	#stream;
	constructor(state, stream, color) {
		this.#state = state;
		this.#color = color;
		this.#stream = stream;
		this.#update = createLogUpdate(stream);
		this.#timer = setInterval(() => this.draw(), 200);
		this.draw();
	}
	draw() {
		this.#update(this.frame());
	}
	frame() {
		const rows = [...this.#state.experiments.values()];
		const width = Math.max(...rows.map((r) => r.id.length));
		const fit = Math.max(3, (this.#stream.rows ?? 24) - 3);
		const shown = rows.length <= fit ? rows : rows.filter((r) => r.done < r.planned).slice(0, fit);
		const left = this.#state.secondsLeft();
		const foot = `${this.#state.runsDone}/${this.#state.runsPlanned} runs, ${formatSeconds(this.#state.elapsedSeconds())}${left === void 0 ? "" : `, about ${formatSeconds(left)} left`}`;
		const columns = this.#stream.columns ?? 80;
		return [...shown.map((r) => row(r, this.#state.compilingSeconds(r), width, columns, this.#color)), foot].join("\n");
	}
	note(line) {
		this.#update.clear();
		this.#stream.write(`${line}\n`);
		this.draw();
	}
	end() {
		clearInterval(this.#timer);
		this.draw();
		this.#update.done();
	}
};
/** Shows events in a terminal: a table of the experiments that is drawn over itself, with what else is said above it. */
function showLive(stream, color) {
	const state = new ProgressState(() => performance.now());
	let view;
	return (event) => {
		state.take(event);
		if (event.kind === "training") view = new LiveView(state, stream, color);
		if (event.kind === "trained") {
			view?.end();
			view = void 0;
		}
		const line = shownRemark(event);
		if (line === void 0) return;
		if (view) view.note(line);
		else stream.write(`${line}\n`);
	};
}
export { showLines as n, showJson as r, showLive as t };
