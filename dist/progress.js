import { i as __toESM } from "./rolldown-runtime.js";
import { u as fromNum } from "./records.js";
import { r as isNative } from "./suite.js";
import { n as printable, t as plural } from "./base.js";
import { t as createLogUpdate } from "./vendor/log-update.js";
import { t as require_picocolors } from "./vendor/picocolors.js";
// src/progress/state.ts
/** Counts what events tell and extrapolates what is left. Pure but for the clock it is given. */
var ProgressState = class {
	experiments = /* @__PURE__ */ new Map();
	#now;
	#started;
	#total = 0;
	#done = 0;
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
				this.#progress(event.run, 0);
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
				this.#end(event.run, event.outcome.status, first?.[0]);
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
			this.#total -= run.cost;
		}
	}
	#add(runs) {
		for (const run of runs) {
			const { id } = run.experiment;
			const e = this.experiments.get(id) ?? blank(id, run.cost);
			e.planned++;
			this.experiments.set(id, e);
			this.runsPlanned++;
			this.#total += run.cost;
		}
	}
	#progress(run, epoch) {
		const { experiment, seed } = run;
		const share = isNative(experiment) ? epoch / experiment.variant.training.epochs : 0;
		this.experiments.get(experiment.id)?.underWay.set(seed, share);
	}
	#end(run, status, prediction) {
		const e = this.experiments.get(run.experiment.id);
		if (e === void 0) return;
		e.underWay.delete(run.seed);
		e.said.delete(run.seed);
		e.done++;
		if (status !== "ok") e.bad++;
		const value = prediction === void 0 ? NaN : fromNum(prediction);
		if (Number.isFinite(value)) e.predictions.push(value);
		this.runsDone++;
		this.#done += run.cost;
	}
	/** Since the workers were started. */
	elapsedSeconds() {
		return (this.#now() - this.#started) / 1e3;
	}
	/** Undefined until enough has been trained to tell. */
	secondsLeft() {
		let done = this.#done;
		for (const e of this.experiments.values()) for (const share of e.underWay.values()) done += share * e.cost;
		const elapsed = this.elapsedSeconds();
		const early = this.#done <= 0 && done < this.#total / 100;
		if (done <= 0 || elapsed < 2 || early) return void 0;
		return Math.max(0, (this.#total - done) / done * elapsed);
	}
};
function blank(id, cost) {
	return {
		id,
		cost,
		planned: 0,
		done: 0,
		bad: 0,
		underWay: /* @__PURE__ */ new Map(),
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
		const where = said !== void 0 ? `says ${printable(said.slice(0, 60))}` : share === 0 ? "has begun" : `at ${Math.round(share * 100)} %`;
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
	const spread = e.predictions.length > 1 ? `, from ${Math.min(...e.predictions).toPrecision(5)} to ${Math.max(...e.predictions).toPrecision(5)}` : "";
	return `${e.id}: ${runs} done, prediction ${median(e.predictions).toPrecision(5)}${spread}`;
}
/** `1 min 05 s` */
function formatSeconds(seconds) {
	if (seconds < 60) return `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
	const whole = Math.round(seconds);
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
	return `${Math.floor(whole / 3600)} h ${String(Math.floor(whole % 3600 / 60)).padStart(2, "0")} min`;
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
	let last = 0;
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
		if (event.kind === "started" || event.kind === "epoch" || event.kind === "ended") tick();
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
function row(e, width, columns, color) {
	const colors = import_picocolors.default.createColors(color);
	let share = e.done;
	for (const part of e.underWay.values()) share += part;
	const head = `${e.id.padEnd(width)} ${bar(share / e.planned)} ${String(e.done).padStart(4)}/${e.planned}`;
	const [low, high] = [Math.min(...e.predictions), Math.max(...e.predictions)];
	const middle = e.predictions.length > 0 ? `  median ${short(median(e.predictions))}` : "";
	const spread = e.predictions.length > 1 ? ` [${short(low)}, ${short(high)}]` : "";
	const bad = e.bad > 0 ? colors.red(`  ${e.bad} not ok`) : "";
	const text = e.done === e.planned ? colors.green(head) : e.underWay.size > 0 ? colors.bold(head) : colors.dim(head);
	const counted = `${head}${middle}${spread}${e.bad > 0 ? `  ${e.bad} not ok` : ""}`.length;
	const [seed, line] = [...e.said].at(-1) ?? [];
	const said = line === void 0 ? "" : `  seed ${seed}: ${printable(line)}`.slice(0, columns - counted - 1);
	return text + middle + spread + bad + (said === "" ? "" : colors.dim(said));
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
		return [...shown.map((r) => row(r, width, columns, this.#color)), foot].join("\n");
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
