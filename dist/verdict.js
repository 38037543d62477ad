import { i as __toESM } from "./rolldown-runtime.js";
import { t as plural, v as sha256 } from "./base.js";
import { t as require_seedrandom } from "./vendor/seedrandom.js";
import { S as union, b as string, h as number, i as _enum, o as array, p as literal, u as int, v as record, y as strictObject } from "./vendor/zod.js";
import { d as sameOutcome, p as toNum, s as environmentSchema, u as fromNum } from "./records.js";
import { i as isProgram, n as isImported, o as eagerReason, r as isNative } from "./suite.js";
import { t as require_jstat } from "./vendor/jstat.js";
import { d as trainerOf } from "./plan.js";
import { createHash } from "node:crypto";
// src/verdict/baseline/demands.ts
/**
* What the suites hold their runs to, one a finding that can fail or warn, with the true values and margins that the
* comparison with a baseline rests on. Kept with the baseline: a suite that asks for less is another change than a run that
* is worse, and must not hide one.
*/
function demandsOf$1(results, findings) {
	const found = /* @__PURE__ */ new Map();
	const add = (demand) => {
		if (demand !== void 0 && !found.has(demand.id)) found.set(demand.id, demand);
	};
	for (const draft of findings) add(demandOf(draft));
	for (const suite of results.suites) for (const demand of groundsOf$1(suite)) add(demand);
	return [...found.values()];
}
function demandOf(draft) {
	const asks = asksOf(draft);
	if (asks === void 0 || draft.gate === "off") return void 0;
	return {
		suite: draft.suite,
		id: draft.id,
		gate: draft.gate,
		asks
	};
}
function asksOf(draft) {
	switch (draft.kind) {
		case "near":
		case "hits":
		case "threshold": return {
			share: draft.share,
			...targetOf(draft.target)
		};
		case "fits": return { printed: JSON.stringify(draft.printed) };
		case "repeats": return {
			wanted: draft.wanted,
			...toleranceOf("tolerance", draft.tolerance)
		};
		case "claim": {
			const rivals = draft.comparisons.map((c) => c.than);
			return {
				problem: draft.problem,
				probe: draft.probe,
				better: draft.better,
				than: rivals
			};
		}
		case "equivalence": {
			const others = draft.comparisons.map((c) => c.as);
			return {
				problem: draft.problem,
				probe: draft.probe,
				same: draft.same,
				as: others,
				"margin (absolute)": draft.within
			};
		}
		case "conclusion": return {
			needs: draft.needs,
			claims: draft.claims.map((c) => c.claim)
		};
		default: return;
	}
}
function targetOf(target) {
	if (target.kind === "near") return {
		value: JSON.stringify(target.value),
		...toleranceOf("tolerance", target.tolerance)
	};
	return { [target.kind]: target.value[0] ?? NaN };
}
const toleranceOf = (name, { absolute, relative }) => ({
	...absolute !== void 0 && { [`${name} (absolute)`]: absolute },
	...relative !== void 0 && { [`${name} (relative)`]: relative }
});
/** What errors are measured from, and how much worse one may be. */
function groundsOf$1(suite) {
	const demand = (name, asks) => ({
		suite: suite.name,
		id: `${suite.name}:${name}`,
		gate: "fail",
		asks
	});
	return [demand("margin", toleranceOf("margin", suite.margin ?? {})), ...suite.problems.flatMap((p) => p.experiments.flatMap((e) => e.probes.map((q) => q.metric === void 0 ? demand(`${p.id}/${q.probe}:truth`, { value: JSON.stringify(q.truth) }) : demand(`${p.id}/${q.probe}:metric`, {
		better: q.metric.better,
		...toleranceOf("margin", q.metric.margin)
	}))))];
}
/**
* Each demand that was made before and is not made any more as it was. What a call left out is not gone.
*
* @param where where it was made, as a sentence says it
*/
function weakerDemands(results, findings, { demands = [], series }, where = "the baseline") {
	const now = new Map(demandsOf$1(results, findings).map((d) => [d.id, d]));
	const experiments = new Set(series.map((s) => `${s.suite}:${s.experiment}`));
	return demands.flatMap((before) => {
		const suite = results.suites.find((s) => s.name === before.suite);
		if (suite === void 0 || isGone(suite, before, experiments) || isLeftOut(suite, before, experiments)) return [];
		const after = now.get(before.id);
		if (after === void 0) return [{
			id: before.id,
			says: `${before.id} is demanded by ${where}'s suite, and not any more`
		}];
		const losses = [...gateLoss(before.gate, after.gate), ...askLosses(before.asks, after.asks)];
		if (losses.length === 0) return [];
		return [{
			id: before.id,
			says: `${before.id} demands less than in ${where}: ${losses.join(", ")}`
		}];
	});
}
/** Whether the demand is about an experiment that the suite has no more. */
function isGone(suite, { id }, all) {
	const known = /* @__PURE__ */ new Set([...suite.problems.flatMap((p) => p.experiments.map((e) => e.id)), ...suite.unselected?.experiments ?? []]);
	return [...all].filter((e) => e.startsWith(`${suite.name}:`) && !known.has(e.slice(suite.name.length + 1))).some((e) => id.startsWith(`${e}/`));
}
/** Whether the call left out what the demand is about, or an experiment that it needs. */
function isLeftOut(suite, { id }, all) {
	const { experiments = [], claims = [] } = suite.unselected ?? {};
	if (experiments.length === 0) return false;
	const about = id.slice(suite.name.length + 1);
	if (about.endsWith(":conclusion")) return claims.length > 0;
	if (claims.some((claim) => about.startsWith(`${claim}:`))) return true;
	if (experiments.some((e) => about.startsWith(`${e}/`))) return true;
	const problem = about.slice(0, about.indexOf("/") + 1);
	const own = [...all].filter((e) => e.startsWith(`${suite.name}:${problem}`));
	return problem !== "" && own.every((e) => experiments.includes(e.slice(suite.name.length + 1)));
}
const strictness = [
	"off",
	"tell",
	"warn",
	"fail"
];
const gateLoss = (before, after) => strictness.indexOf(after) < strictness.indexOf(before) ? [`gate ${before} became ${after}`] : [];
/** Names whose number may not fall, and those whose number may not rise; every other is to stay as it is. */
const least = /* @__PURE__ */ new Set([
	"share",
	"wanted",
	"at least"
]);
const most = /^(?:at most$|tolerance|margin)/;
function askLosses(before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
		const [old, own] = [before[name], after[name]];
		if (name === "problem" && old === void 0) return [];
		if (Array.isArray(old) || Array.isArray(own)) return [old ?? []].flat().filter((x) => ![own ?? []].flat().includes(x)).map((x) => `${x} is not among its ${name} any more`);
		if (most.test(name) ? Number(own ?? 0) <= Number(old ?? 0) : own === old) return [];
		if (least.has(name) && old !== void 0 && own !== void 0 && Number(own) >= Number(old)) return [];
		return [`${name} was ${old ?? "not there"} and is ${own ?? "not there"}`];
	});
}
// src/verdict/baseline/obstacles.ts
/** Every name that can be allowed. */
const obstacleNames = [
	"engine",
	"runtime",
	"suite-version",
	"suite-content",
	"vanished-experiment",
	"new-experiment",
	"too-few-seeds",
	"weaker-demand",
	"lax-baseline",
	"fewer-seeds",
	"left-out"
];
/** Those that a call asks for on purpose: they are said, and forbid nothing. */
const told$1 = ["fewer-seeds", "left-out"];
/** Differences that are seen without any statistics. */
function findObstacles(results, findings, baseline) {
	const found = [];
	if (results.engine !== baseline.engine) {
		const says = `the baseline was trained by the ${baseline.engine} engine, this run by the ${results.engine} one`;
		found.push({
			name: "engine",
			says
		});
	}
	const runtime = runtimeDifference(baseline.environments, results.environments);
	if (runtime !== void 0) found.push({
		name: "runtime",
		says: runtime
	});
	found.push(...suiteObstacles(results, baseline), ...memberObstacles(results, baseline));
	for (const { id, says } of weakerDemands(results, findings, baseline)) found.push({
		name: "weaker-demand",
		of: id,
		says
	});
	found.push(...callObstacles(results, baseline));
	return found;
}
function suiteObstacles(results, baseline) {
	return results.suites.flatMap((suite) => {
		const old = baseline.suites.find((s) => s.name === suite.name);
		if (old === void 0) return [];
		if (old.version !== suite.version) {
			const says = `${suite.name} is version ${suite.version} now and was ${old.version} in the baseline`;
			return [{
				name: "suite-version",
				of: suite.name,
				says
			}];
		}
		const hashes = new Map(baseline.series.filter((s) => s.suite === suite.name).map((s) => [s.experiment, s.hash]));
		const changed = suite.problems.flatMap((p) => p.experiments).filter((e) => hashes.has(e.id) && hashes.get(e.id) !== (e.settings ?? e.hash)).map((e) => e.id);
		if (changed.length === 0) return [];
		const says = `${suite.name} ${suite.version} has other data or settings than the baseline in ${changed.join(", ")}`;
		return [{
			name: "suite-content",
			of: suite.name,
			says
		}];
	});
}
/** What a call asks for less of than the baseline has: seeds, and experiments. */
function callObstacles(results, baseline) {
	return results.suites.flatMap((suite) => {
		const own = baseline.series.filter((s) => s.suite === suite.name);
		const before = Math.max(0, ...own.map((s) => s.seeds.length));
		const left = suite.unselected?.experiments ?? [];
		return [...suite.seeds.length < before ? [{
			name: "fewer-seeds",
			of: suite.name,
			says: `${suite.name} is run with ${plural(suite.seeds.length, "seed")}, and the baseline has ${before}`
		}] : [], ...left.length > 0 ? [{
			name: "left-out",
			of: suite.name,
			says: `${plural(left.length, "experiment")} of ${suite.name} ${left.length === 1 ? "was" : "were"} left out by the call`
		}] : []];
	});
}
/** Probes and metrics that only one side has. What a call left out on purpose has not vanished. */
function memberObstacles(results, baseline) {
	const now = /* @__PURE__ */ new Set();
	const left = /* @__PURE__ */ new Set();
	for (const suite of results.suites) {
		for (const id of suite.unselected?.experiments ?? []) left.add(`${suite.name} ${id}`);
		for (const e of suite.problems.flatMap((p) => p.experiments)) for (const p of e.probes) now.add(`${suite.name} ${e.id}/${p.probe} ${p.metric?.name ?? p.outputs}`);
	}
	const before = new Map(baseline.series.map((s) => [`${s.suite} ${s.experiment}/${s.probe} ${s.metric ?? s.values[0]?.length}`, s]));
	const shown = (key) => key.slice(0, key.lastIndexOf(" "));
	const vanished = [...before].filter(([key, s]) => !now.has(key) && !left.has(`${s.suite} ${s.experiment}`)).map(([key]) => shown(key));
	const added = [...now].filter((key) => !before.has(key)).map(shown);
	const name = (key) => key.slice(key.indexOf(" ") + 1);
	return [...vanished.map((key) => ({
		name: "vanished-experiment",
		of: name(key),
		says: `${key} is in the baseline and not in this run`
	})), ...added.map((key) => ({
		name: "new-experiment",
		of: name(key),
		says: `${key} is not in the baseline, so nothing guards it`
	}))];
}
/** A sentence that names what differs, or undefined when the environments that decide bits are the same. */
function runtimeDifference(before, after) {
	const prints = (list) => [...new Set(list.map((e) => e.fingerprint))].sort().join();
	if (prints(before) === prints(after)) return void 0;
	return `the baseline was made in another environment: ${[
		"platform",
		"arch",
		"tensorflow",
		"isa",
		"seedgate",
		"runtime"
	].flatMap((field) => {
		const of = (list) => [...new Set(list.map((e) => field === "runtime" ? e[field].slice(0, 12) : e[field]))].join(" and ");
		return of(before) === of(after) ? [] : [`${field} ${of(before)} → ${of(after)}`];
	}).join(", ") || "another fingerprint"}`;
}
// src/verdict/baseline/allow.ts
/** First words of the names that mean something; `worse` is followed by an experiment, or by a probe of it. */
const kinds = [
	...obstacleNames,
	"worse",
	"imported"
];
/** @returns what is wrong with a name, as the end of a sentence; undefined for one that can be accepted */
function faultOfAllowance(name) {
	const [kind = "", ...rest] = name.split(":");
	if (kinds.includes(kind) && (rest.length === 0 || rest.join(":") !== "")) return void 0;
	return `names no difference to a baseline; write one of ${kinds.join(", ")}, or one alone as KIND:NAME, as the report says it`;
}
/**
* The narrowest name by which a finding can be accepted: `suite-content:lenet`, `worse:digits/small/top`; undefined for
* one that cannot be.
*/
function allowanceFor(f) {
	if (f.kind === "obstacle") return f.of === void 0 ? f.name : `${f.name}:${f.of}`;
	if (f.kind === "note" && f.outcome === "imported") return `imported:${f.suite}`;
	if (f.kind !== "change" || f.outcome !== "worse") return void 0;
	return `worse:${f.experiment}${f.probe === void 0 ? "" : `/${f.probe}`}`;
}
/** The first of the allowances that accepts what has this name. `worse:EXPERIMENT` accepts all probes of it. */
function findAllowance(name, all) {
	const accepts = (given) => given === name || given === name.split(":")[0] || given.startsWith("worse:") && name.startsWith(`${given}/`);
	const found = all.find((each) => accepts(typeof each === "string" ? each : each.name));
	return typeof found === "string" ? {
		name: found,
		by: "the call"
	} : found;
}
// src/verdict/group.ts
/** The items by a name of theirs, in the order in which the names first come. Node 20 has no `Map.groupBy`. */
function groupBy(items, nameOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const name = nameOf(item);
		const own = groups.get(name);
		if (own) own.push(item);
		else groups.set(name, [item]);
	}
	return groups;
}
// src/verdict/say/numbers.ts
/** A number with five significant digits, and without an exponent where that is short. */
function formatNumber(value, digits = 5) {
	const n = Number(value);
	if (!Number.isFinite(n)) return String(value);
	const rounded = Number(n.toPrecision(digits));
	return Math.abs(rounded) >= 1e7 || rounded !== 0 && Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded);
}
/** One number or several: `29.1, 48.5`. */
function formatNumbers(values) {
	return values.map((v) => formatNumber(v)).join(", ");
}
/** Two numbers with as many digits as it takes to see that they are two; as many as there are if need be. */
function formatPair(a, b) {
	for (let digits = 3; digits < 17; digits++) {
		const pair = [formatNumber(a, digits), formatNumber(b, digits)];
		if (pair[0] !== pair[1] || Object.is(Number(a), Number(b))) return pair;
	}
	return [String(a), String(b)];
}
/** What somebody else wrote down, a truth for instance, with all of its digits. */
function formatGiven(values) {
	return values.map(String).join(", ");
}
/** `73 %` */
function formatPercent(share) {
	return `${Number((100 * share).toPrecision(3))} %`;
}
/** A chance in two significant digits: `0.12 %`, `43 %`. */
function formatChance(chance) {
	return `${Number((100 * chance).toPrecision(2))} %`;
}
/** An interval of a share: `95 % interval 89 to 100 %`. */
function formatInterval({ low, high, level }) {
	return `${formatPercent(level)} interval ${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
}
/** A share that is a probability: two decimals, `0.93`. */
function formatShare(share) {
	return share.toFixed(2);
}
/** `12 s`, `3 min`, `2.5 h` */
function formatDuration(seconds) {
	if (seconds < 10) return `${Number(seconds.toPrecision(2))} s`;
	if (seconds < 120) return `${Math.round(seconds)} s`;
	if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
	return `${Number((seconds / 3600).toPrecision(2))} h`;
}
/** `within 5 %` or `within 0.5`; of a threshold `at least 0.95` */
function formatTarget(target) {
	return target.kind === "near" ? `within ${formatTolerance(target.tolerance)}` : `${target.kind} ${formatGiven(target.value)}`;
}
/** `5 %` or `0.5` */
function formatTolerance({ absolute, relative }) {
	return relative !== void 0 ? formatPercent(relative) : formatNumber(absolute ?? 0);
}
/** `40 more seeds would tell`: without the time, which is another on every machine, and at every run. */
function formatMore(price, of = "would tell") {
	if (price.capped) return `even ${price.seeds} more seeds would not tell`;
	return `${plural(price.seeds, "more seed")} ${of}`;
}
/** `40 more seeds would tell, 10 s` */
function formatPrice(price) {
	return price.capped ? formatMore(price) : `${formatMore(price)}, ${formatDuration(price.seconds)}`;
}
// src/verdict/say/baseline.ts
/** What became of a probe against the baseline, in a sentence. */
function sayChange(c) {
	if (c.probe === void 0) return sayDeaths(c);
	const { before, after } = c.seeds;
	if (c.outcome === "unchanged") return `unchanged, exactly: the same bits for all ${plural(after, "seed")}`;
	const sizes = c.paired === void 0 ? `${plural(before, "seed")} before and ${after} now` : `${plural(c.paired, "seed")} on both sides, compared one by one`;
	if (c.outcome === "cannot tell") return `cannot tell: with ${sizes} the test can never reject`;
	const [old, now] = formatPair(c.median.before, c.median.after);
	const p = `p = ${formatNumber(Math.min(1, ...c.tests.map((t) => t.adjusted)), 2)} after Holm`;
	if (c.outcome === "moved" || c.outcome === "not shown moved") return `${c.outcome}, ${p}, ${sizes}`;
	const of = c.metric ? "metric" : "|error|";
	const margin = c.margin ? ` by more than ${sayMargin(c.margin)}` : "";
	const within = c.within && c.within.before !== c.within.after ? `, ${c.within.before} of ${before} on target before and ${c.within.after} of ${after} now` : "";
	const bound = c.outcome === "not shown worse" ? ` (could be up to P = ${formatShare(c.upper ?? 1)})` : "";
	return `${c.outcome}${bound}: median ${of} ${old} before, ${now} now${within}; worse${margin} with P = ${formatShare(c.probability ?? .5)}, ${p}, ${sizes}`;
}
/** How an experiment is called now that the baseline has by another name. */
function sayRename({ from, to, outcome, keep }) {
	const renamed = `renamed from ${from} to ${to}: compared as the same`;
	if (outcome === "same runs") return renamed;
	return `${renamed}, though its random numbers are others now; write ${[...keep.problem === void 0 ? [] : [`id: ${keep.problem} at the problem`], ...keep.variant === void 0 ? [] : [`id: ${keep.variant} at the variant`]].join(" and ")} to keep its results`;
}
/** `5 % and 0.2` */
function sayMargin({ relative, absolute }) {
	return [...relative > 0 ? [formatPercent(relative)] : [], ...absolute > 0 ? [formatNumber(absolute, 2)] : []].join(" and ") || "0";
}
function sayDeaths(c) {
	const counts = `${c.dead.before} of ${plural(c.seeds.before, "run")} died before, ${c.dead.after} of ${c.seeds.after} now`;
	const p = c.tests[0] ? `, p = ${formatNumber(c.tests[0].adjusted, 2)} after Holm` : "";
	return `${c.outcome === "worse" ? "more runs die" : c.outcome === "unchanged" ? "unchanged" : "not shown that more runs die"}: ${counts}${p}`;
}
// src/verdict/stats/holm.ts
/**
* Holm's step-down adjustment: rejecting all with an adjusted p of at most α keeps the chance of even one false
* rejection in the family at or below α. S. Holm, "A simple sequentially rejective multiple test procedure",
* Scandinavian Journal of Statistics 6 (1979).
*
* @param p any order; the result is in the same order
*/
function holm(p) {
	const order = p.map((_, i) => i).sort((a, b) => p[a] - p[b]);
	const adjusted = new Array(p.length);
	let running = 0;
	order.forEach((index, rank) => {
		running = Math.max(running, Math.min(1, (p.length - rank) * p[index]));
		adjusted[index] = running;
	});
	return adjusted;
}
// src/verdict/stats/claims.ts
/** Family-wise level of the claims of a suite, in each direction. */
const claimLevel = .05;
/** An advantage of 3 in 4 means something: γ of Bouthillier et al., MLSys 2021. */
const advantage = .75;
/** Holm's correction over the comparisons of a suite, in each of the three directions by itself. */
function adjustComparisons(all) {
	const column = (key) => holm(all.map((p) => p[key]));
	const [noBetter, noWorse, real] = [
		column("noBetter"),
		column("noWorse"),
		column("real")
	];
	return all.map((_, i) => ({
		noBetter: noBetter[i],
		noWorse: noWorse[i],
		real: real[i]
	}));
}
/**
* - holds: θ ≤ ½ is rejected (it may still be a small advantage: `small`);
* - does not hold, the other way round: θ ≥ ½ is rejected;
* - does not hold, no real advantage: θ ≥ ¾ is rejected;
* - open: none of these.
*
* @param adjusted by Holm
* @returns `small` when θ ≥ ¾ is rejected, `leans` when the interval of θ lies below ½
*/
function comparisonOutcome(adjusted, interval) {
	const rejected = (p) => p <= claimLevel;
	const small = rejected(adjusted.real);
	return {
		outcome: rejected(adjusted.noBetter) ? "holds" : rejected(adjusted.noWorse) ? "does not hold, the other way round" : small ? "does not hold, no real advantage" : "open",
		small,
		leans: interval.high < .5
	};
}
// src/verdict/stats/confidenceSequence.ts
var import_jstat = /* @__PURE__ */ __toESM(require_jstat(), 1);
/**
* Interval for a share that stays valid when it is looked at after every trial and stopped at will: the chance that it
* ever leaves the true share out is at most 1 − level, over all n together.
*
* It holds all p at which the beta-binomial mixture martingale
* M_n(p) = B(s + 1, n − s + 1) / (p^s (1 − p)^{n − s}) stays below 1/α; M is a martingale under p with M_0 = 1, so
* Ville's inequality bounds the chance of ever reaching 1/α. H. Robbins, "Statistical methods related to the law of the
* iterated logarithm", Annals of Mathematical Statistics 41 (1970), with a uniform mixture; S. R. Howard et al., "Time-uniform,
* nonparametric, nonasymptotic confidence sequences", Annals of Statistics 49 (2021).
*
* @param successes 0 to n
*/
function confidenceSequence(successes, n, level = .95) {
	if (!(Number.isInteger(n) && Number.isInteger(successes) && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
	if (n === 0) return {
		low: 0,
		high: 1,
		level
	};
	const failures = n - successes;
	const mixture = import_jstat.default.betaln(successes + 1, failures + 1);
	const limit = -Math.log(1 - level);
	const logLikelihood = (p) => successes * Math.log(p) + failures * Math.log1p(-p);
	const outside = (p) => mixture - logLikelihood(p) >= limit;
	const observed = successes / n;
	return {
		low: successes === 0 ? 0 : edge(outside, 0, observed),
		high: failures === 0 ? 1 : edge(outside, 1, observed),
		level
	};
}
/** Where `outside` ends between a point that is outside and one that is inside, on the outer side by at most 2⁻⁵⁰. */
function edge(outside, out, inside) {
	let [a, b] = [out, inside];
	for (let i = 0; i < 50; i++) {
		const middle = (a + b) / 2;
		if (outside(middle)) a = middle;
		else b = middle;
	}
	return a;
}
// src/verdict/stats/fisher.ts
/**
* Fisher's exact test of two shares, one-sided in each direction: among all tables with the same margins, the chance of as
* many or more events now, and of as few or fewer. R. A. Fisher, "Statistical Methods for Research Workers", 5th ed. (1934),
* 21.02.
*
* @param a events of n before
* @param b events of m now
* @returns `more`: p of "the share now is not greater"; `fewer`: of "not smaller"
* @throws RangeError for what is no share.
*/
function fisherExact(a, n, b, m) {
	for (const [k, of] of [[a, n], [b, m]]) if (!(Number.isInteger(k) && Number.isInteger(of) && k >= 0 && k <= of)) throw new RangeError(`${k} of ${of} is no share`);
	const events = a + b;
	const [least, most] = [Math.max(0, events - n), Math.min(events, m)];
	let [weight, below, equal, above] = [
		1,
		0,
		0,
		0
	];
	for (let k = least; k <= most; k++) {
		if (k < b) below += weight;
		else if (k > b) above += weight;
		else equal = weight;
		if (weight > 1e200) [weight, below, equal, above] = [
			weight,
			below,
			equal,
			above
		].map((w) => w * 1e-200);
		weight *= (events - k) * (m - k) / ((k + 1) * (n - events + k + 1));
	}
	const total = below + equal + above;
	return {
		more: Math.min(1, (above + equal) / total),
		fewer: Math.min(1, (below + equal) / total)
	};
}
// src/verdict/stats/quantile.ts
/**
* Quantile of an ascending array: linear between the order statistics, h = (n − 1)q
* (type 7 of R. J. Hyndman and Y. Fan, "Sample quantiles in statistical packages", The American Statistician 50
* (1996); the default of numpy and R). Infinite values are allowed: between a finite value and an infinite one
* lies the infinite one.
*
* @param sorted ascending, not empty, without NaN
* @param q 0 to 1
*/
function quantileSorted(sorted, q) {
	if (sorted.length === 0) throw new RangeError("a quantile of nothing");
	if (!(q >= 0 && q <= 1)) throw new RangeError(`a quantile from 0 to 1 is needed, got ${q}`);
	const h = (sorted.length - 1) * q;
	const below = sorted[Math.floor(h)];
	const above = sorted[Math.ceil(h)];
	if (below === above) return below;
	const part = h - Math.floor(h);
	return below * (1 - part) + above * part;
}
/** An ascending copy; numbers, not text. @throws RangeError for NaN, which has no place in an order. */
function ascending(values) {
	if (values.some(Number.isNaN)) throw new RangeError("NaN has no place in an order");
	return [...Float64Array.from(values).sort()];
}
/** The median; of an even number the middle between the two. */
function median(values) {
	return quantileSorted(ascending(values), .5);
}
/**
* Five numbers an output.
*
* @param rows seeds × outputs, finite
*/
function summarise(rows) {
	const first = rows[0];
	if (first === void 0) return void 0;
	const columns = first.map((_, output) => ascending(rows.map((row) => row[output])));
	const at = (q) => columns.map((column) => quantileSorted(column, q));
	return {
		n: rows.length,
		min: at(0),
		q1: at(.25),
		median: at(.5),
		q3: at(.75),
		max: at(1)
	};
}
// src/verdict/stats/kolmogorov.ts
/** Cells of the table that the exact p is counted in; larger samples have the limit's p. */
const mostCells = 1e7;
/**
* The two-sample test of Kolmogorov and Smirnov: p of "both samples are of one distribution". It is exact without ties, counted
* over the paths of the two empirical distributions (J. L. Hodges, "The significance probability of the Smirnov two-sample
* test", Arkiv för Matematik 3, 1958), and errs on the safe side with them.
*
* @returns the greatest distance of the empirical distributions, and its two-sided p
* @throws RangeError for an empty sample or NaN
*/
function kolmogorovSmirnov(x, y) {
	const [n, m] = [x.length, y.length];
	if (n === 0 || m === 0) throw new RangeError("a comparison of distributions needs a value on both sides");
	const [a, b] = [ascending(x), ascending(y)];
	let [i, j, greatest] = [
		0,
		0,
		0
	];
	while (i < n && j < m) {
		const value = Math.min(a[i], b[j]);
		while (i < n && a[i] === value) i++;
		while (j < m && b[j] === value) j++;
		greatest = Math.max(greatest, Math.abs(i * m - j * n));
	}
	const distance = greatest / (n * m);
	if (greatest === 0) return {
		distance,
		p: 1
	};
	return {
		distance,
		p: n * m <= mostCells ? exactP(n, m, greatest) : limitP(distance, n, m)
	};
}
/** The share of all paths from (0, 0) to (n, m) that somewhere are as far from the diagonal as was seen. */
function exactP(n, m, greatest) {
	const within = new Float64Array(m + 1);
	const near = (i, j) => Math.abs(i * m - j * n) < greatest;
	for (let j = 0; j <= m; j++) within[j] = near(0, j) && (j === 0 || within[j - 1] === 1) ? 1 : 0;
	for (let i = 1; i <= n; i++) {
		if (!near(i, 0)) within[0] = 0;
		for (let j = 1; j <= m; j++) {
			const fromAbove = i / (i + j);
			within[j] = near(i, j) ? fromAbove * within[j] + (1 - fromAbove) * within[j - 1] : 0;
		}
	}
	return Math.min(1, Math.max(0, 1 - within[m]));
}
/** Kolmogorov's limit, 2 Σ (−1)ᵏ⁻¹ exp(−2k²λ²); below λ = 0.2 it is 1 but for 1e-12, and the sum takes ever more terms. */
function limitP(distance, n, m) {
	const lambda = distance * Math.sqrt(n * m / (n + m));
	if (lambda < .2) return 1;
	let p = 0;
	for (let k = 1; k <= 100; k++) p += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * (k * lambda) ** 2);
	return Math.min(1, Math.max(0, p));
}
// src/verdict/stats/normal.ts
/** Φ(x) of the standard normal. Absolute error below 1e-14 (jstat's error function). */
function normalCdf(x) {
	return import_jstat.default.normal.cdf(x, 0, 1);
}
/**
* Φ⁻¹(p) of the standard normal, 0 < p < 1. Relative error below 1e-9.
*
* @throws RangeError outside (0, 1).
*/
function normalQuantile(p) {
	if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1 is needed, got ${p}`);
	return import_jstat.default.normal.inv(p, 0, 1);
}
/** z such that a standard normal lies within ±z with probability `level`; 1.96 for 0.95. */
function twoSidedZ(level) {
	return normalQuantile((1 + level) / 2);
}
// src/verdict/stats/welch.ts
/**
* Welch's comparison of two means, whose spreads may differ (B. L. Welch, "The generalization of 'Student's' problem when
* several different population variances are involved", Biometrika 34, 1947).
*
* @param x two values or more, finite
* @param y two values or more, finite
* @throws RangeError for a shorter sample
*/
function meanDifference(x, y) {
	const [a, b] = [moments(x), moments(y)];
	const [va, vb] = [a.variance / x.length, b.variance / y.length];
	const sum = va + vb;
	return {
		means: [a.mean, b.mean],
		difference: a.mean - b.mean,
		error: Math.sqrt(sum),
		freedom: sum === 0 ? Number.POSITIVE_INFINITY : sum ** 2 / (va ** 2 / (x.length - 1) + vb ** 2 / (y.length - 1))
	};
}
/** One-sided p of "the true difference is at least `limit`": small when what was seen lies below it. */
function belowP({ difference, error, freedom }, limit) {
	if (error === 0) return difference < limit ? 0 : 1;
	return import_jstat.default.studentt.cdf((difference - limit) / error, freedom);
}
/** One-sided p of "the true difference is at most `limit`": small when what was seen lies above it. */
function aboveP(found, limit) {
	return belowP({
		...found,
		difference: -found.difference
	}, -limit);
}
/** Interval of the difference, two-sided. */
function differenceInterval({ difference, error, freedom }, level) {
	const reach = error === 0 ? 0 : import_jstat.default.studentt.inv((1 + level) / 2, freedom) * error;
	return {
		low: difference - reach,
		high: difference + reach,
		level
	};
}
/** Mean and sample variance, in ascending order so that they do not depend on the order of the seeds. */
function moments(values) {
	if (values.length < 2) throw new RangeError("a comparison of means needs two values on both sides");
	const sorted = [...values].sort((p, q) => p - q);
	const [first = 0] = sorted;
	const mean = first + sorted.reduce((s, v) => s + (v - first), 0) / sorted.length;
	return {
		mean,
		variance: sorted.reduce((s, v) => s + (v - mean) ** 2, 0) / (sorted.length - 1)
	};
}
// src/verdict/stats/equivalence.ts
/** Level at which two variants are called equivalent, or different. */
const equivalenceLevel = .05;
/**
* Whether two samples are of two distributions that are equal within a margin: in the mean, and in the spread about the
* median, so that the same middle with another spread is another thing.
*
* Equivalence has to be shown: each of the two differences by two one-sided t-tests against the margin (D. J. Schuirmann,
* "A comparison of the two one-sided tests procedure and the power approach for assessing the equivalence of average
* bioavailability", Journal of Pharmacokinetics and Biopharmaceutics 15, 1987) in Welch's form for unequal spreads; the
* greatest p of the four counts, which needs no correction since all have to reject (R. L. Berger, "Multiparameter hypothesis
* testing and acceptance sampling", Technometrics 24, 1982). The spread is compared as the mean of |x − median| (M. B. Brown
* and A. B. Forsythe, "Robust tests for the equality of variances", JASA 69, 1974), in the unit of the numbers.
*
* That they differ is shown by the same tests the other way, the least p times their number (Bonferroni). Seeds of two programs
* have nothing to do with each other, so the samples are not paired.
*
* @param x finite values, `fewestForEquivalence` or more
* @param y likewise
* @param margin greatest difference that does not matter, in the unit of the values
* @param family comparisons that are judged together, for the number of runs that would settle it
*/
function equivalence(x, y, margin, family = 1) {
	const mean = meanDifference(x, y);
	const spread = meanDifference(distances(x), distances(y));
	const both = [mean, spread];
	const outside = both.flatMap((d) => [aboveP(d, margin), belowP(d, -margin)]);
	return {
		mean: measure$2(mean),
		spread: measure$2(spread),
		sameDistribution: kolmogorovSmirnov(x, y).p,
		equivalent: Math.max(...both.flatMap((d) => [belowP(d, margin), aboveP(d, -margin)])),
		differ: Math.min(1, outside.length * Math.min(...outside)),
		needed: runsNeeded$1(both, margin, Math.min(x.length, y.length), family)
	};
}
const measure$2 = (d) => ({
	of: d.means,
	difference: d.difference,
	interval: differenceInterval(d, .9)
});
function distances(values) {
	const middle = median(values);
	return values.map((v) => Math.abs(v - middle));
}
/** p of "as many runs die on both sides", two-sided. */
function deathsP(dead, runs) {
	const { more, fewer } = fisherExact(dead[0], runs[0], dead[1], runs[1]);
	return Math.min(1, 2 * Math.min(more, fewer));
}
/** Holm's correction over the equivalences of a suite, in each direction by itself. */
function adjustEquivalences(all) {
	const [equivalent, differ] = [holm(all.map((p) => p.equivalent)), holm(all.map((p) => p.differ))];
	return all.map((_, i) => ({
		equivalent: equivalent[i],
		differ: differ[i]
	}));
}
const mostRuns = 1e6;
/**
* Runs a side with which it is shown with a chance of 80 %. What is not known yet is drawn from what was seen: after N runs the
* difference is normal about the one of today with the variance v/n − v/N, as in `seedsToSettle`.
*/
function runsNeeded$1(both, margin, runs, family) {
	const beyond = both.filter((d) => Math.abs(d.difference) > margin);
	const level = equivalenceLevel / Math.max(1, family);
	const each = beyond.length > 0 ? beyond.map((d) => runsFor(d, margin, runs, level / 4)) : both.map((d) => runsFor(d, margin, runs, level));
	return beyond.length > 0 ? Math.min(...each) : Math.max(...each);
}
function runsFor({ difference, error }, margin, runs, level) {
	const room = Math.abs(margin - Math.abs(difference));
	const variance = error ** 2 * runs;
	const shown = (n) => room >= normalQuantile(1 - level) * Math.sqrt(variance / n) + normalQuantile(.9) * Math.sqrt(variance * (1 / runs - 1 / n));
	let [short, enough] = [runs, runs + 1];
	while (!shown(enough)) {
		if (enough > mostRuns) return Number.POSITIVE_INFINITY;
		[short, enough] = [enough, 2 * enough];
	}
	while (enough - short > 1) {
		const middle = Math.floor((short + enough) / 2);
		if (shown(middle)) enough = middle;
		else short = middle;
	}
	return enough;
}
// src/verdict/stats/exact.ts
/**
* Whether x lies within the tolerance of a target, the tolerance's edge included: |x − target| ≤ absolute, or
* ≤ relative · |target|. Without either the two must be equal.
*
* The numbers are compared as the decimals that they stand for, so 47/50 lies within 0.96 ± 0.02, which it does not in
* binary arithmetic. This is the one rule for what a number stands for:
* - what a suite writes (target, tolerance, bound) stands for the decimal that was written;
* - what was computed (x) stands for its value at 15 significant digits, which is what every double keeps of a decimal
*   (DBL_DIG of C). So an F1 of 0.9400000000000001 is 0.94;
* - a computed number that is exactly a float32 may also stand for the shortest decimal that names this float32: Keras
*   gives the accuracy 47/50 as 0.9399999976158142. It is within if it is in either reading.
*
* What is not finite is within nothing.
*/
function within(x, target, tolerance) {
	if (!Number.isFinite(x) || !Number.isFinite(target)) return false;
	const { absolute, relative = 0 } = tolerance;
	const allowance = absolute ?? relative * Math.abs(target);
	if (x === target || allowance === Number.POSITIVE_INFINITY) return true;
	const excess = Math.abs(x - target) - allowance;
	if (isClear(excess, x, target)) return excess < 0;
	const goal = written(target);
	const exact = absolute === void 0 ? times(written(relative), absoluteOf(goal)) : written(absolute);
	return readings(x).some((own) => compare$1(absoluteOf(minus(own, goal)), exact) <= 0);
}
/** Whether x ≥ bound + offset, by the rule of `within`; never of what is not finite. */
function atLeast(x, bound, offset = 0) {
	return side(x, bound, offset, 1);
}
/** Whether x ≤ bound + offset, by the rule of `within`; never of what is not finite. */
function atMost(x, bound, offset = 0) {
	return side(x, bound, offset, -1);
}
function side(x, bound, offset, sign) {
	if (!Number.isFinite(x) || !Number.isFinite(bound + offset)) return false;
	const distance = sign * (x - (bound + offset));
	if (isClear(distance, x, bound, offset)) return distance > 0;
	const edge = plus(written(bound), written(offset));
	return readings(x).some((own) => sign * compare$1(own, edge) >= 0);
}
/** Whether a distance is so large that no way of reading the numbers could turn it: half a float32's last digit is below 1e-7. */
function isClear(distance, ...numbers) {
	return Math.abs(distance) > 1e-6 * Math.max(...numbers.map(Math.abs));
}
/** The decimals that a computed number may stand for. */
function readings(x) {
	const double = decimal(x.toPrecision(15));
	if (Math.fround(x) !== x) return [double];
	for (let digits = 1; digits < 10; digits++) {
		const text = x.toPrecision(digits);
		if (Math.fround(Number(text)) === x) return [double, decimal(text)];
	}
	return [double];
}
/** The shortest decimal that reads back as this double: what was written, if it had at most 15 digits. */
const written = (value) => decimal(String(value));
function decimal(text) {
	const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
	const [whole = "", fraction = ""] = digits.split(".");
	return {
		mantissa: BigInt(whole + fraction),
		exponent: Number(exponent) - fraction.length
	};
}
/** Both mantissas at the smaller of the two exponents. */
function align(a, b) {
	const exponent = Math.min(a.exponent, b.exponent);
	const at = (d) => d.mantissa * 10n ** BigInt(d.exponent - exponent);
	return [
		at(a),
		at(b),
		exponent
	];
}
function plus(a, b) {
	const [p, q, exponent] = align(a, b);
	return {
		mantissa: p + q,
		exponent
	};
}
const minus = (a, b) => plus(a, {
	...b,
	mantissa: -b.mantissa
});
const times = (a, b) => ({
	mantissa: a.mantissa * b.mantissa,
	exponent: a.exponent + b.exponent
});
const absoluteOf = (a) => a.mantissa < 0n ? {
	...a,
	mantissa: -a.mantissa
} : a;
function compare$1(a, b) {
	const [p, q] = align(a, b);
	return p < q ? -1 : p > q ? 1 : 0;
}
// src/verdict/stats/fits.ts
/** Family-wise level of "does not fit" over the printed values of a suite. */
const fitAlpha = .05;
/**
* Runs with which a printed value can be told not to fit: N = ⌈2qm/α⌉ − 1. If it lies outside all of N runs of the same
* settings in one of its outputs, its p is 2q/(N + 1) ≤ α/m, Bonferroni's level. 39 for one value, 519 for 13.
*
* @param outputs q, numbers that were printed for it
* @param printedValues m, printed values of the suite
*/
function runsToDecide(outputs, printedValues, alpha = fitAlpha) {
	return Math.ceil(2 * outputs * printedValues / alpha - 1e-9) - 1;
}
/**
* Could one run of these settings have printed this? The printed run and ours are exchangeable if the settings are the
* same, so its rank among them is uniform: per output p = min(1, 2 · min(1 + #{x ≤ v + h}, 1 + #{x ≥ v − h}) / (n + 1)),
* with Bonferroni over the q outputs (the conformal p-value: V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in
* a Random World", 2005, 2.2; as a criterion of reproducibility P. Patil, R. D. Peng and J. T. Leek, "What should
* researchers expect when they replicate studies?", Perspectives on Psychological Science 11, 2016). Ties count on both
* sides, so rounding can only raise it. What a dead run would have printed is nothing: it is no row.
*
* @param rows runs × outputs, finite
* @param printed v by output
* @param half h by output, half a unit of the last printed digit
*/
function fitsRun(rows, printed, half) {
	const n = rows.length;
	const sides = printed.map((v, output) => {
		const h = half[output] ?? 0;
		const own = rows.map((row) => row[output]);
		return {
			atMost: own.filter((x) => atMost(x, v, h)).length,
			atLeast: own.filter((x) => atLeast(x, v, -h)).length
		};
	});
	const least = Math.min(...sides.map((s) => Math.min(s.atMost, s.atLeast)));
	return {
		n,
		p: Math.min(1, 2 * printed.length * (1 + least) / (n + 1)),
		sides
	};
}
/**
* The rule for one run, which may be asked after every further run (J. Besag and P. Clifford, "Sequential Monte Carlo
* p-values", Biometrika 78, 1991, stopped at the first run that passes the printed value, at N otherwise):
*
* - fits: on each side of every output lies a run, and it stays so whatever follows;
* - does not fit: some output lies outside all runs, and there are at least N. Of m values from the right settings even
*   one is told so with a chance of at most α;
* - open: outside so far, but with fewer runs.
*/
function runOutcome(fit, needed) {
	if (fit.n > 0 && fit.sides.every((s) => s.atMost > 0 && s.atLeast > 0)) return "fits";
	return fit.n >= needed ? "does not fit" : "open";
}
// src/verdict/stats/fitsBest.ts
/**
* Could the best of k runs of these settings be this? With n of ours and k more of the same settings every choice of the
* k among all n + k is as likely, so the chance that at least j of ours beat the best of the k is that the first j of all
* are ours: S(j) = C(n, j) / C(n + k, j) (the distribution of exceedances: E. J. Gumbel and H. von Schelling, Annals of
* Mathematical Statistics 21, 1950). With j⁺ of ours that reach the printed value and j⁻ that surely beat it,
* p = min(1, 2 · min(1 − S(j⁺ + 1), S(j⁻))). For k = 1 this is the p of `fitsRun`.
*
* @param values of our runs; dead ones are left out
* @param printed with half a unit of its last digit, and `of`: k
*/
function fitsBest(values, printed, better) {
	const { value, half, of: k } = printed;
	if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`the best of ${k} runs is of none`);
	const n = values.length;
	const reaches = (x) => better === "lower" ? atMost(x, value, half) : atLeast(x, value, -half);
	const poorer = (x) => better === "lower" ? atLeast(x, value, -half) : atMost(x, value, half);
	const reached = values.filter(reaches).length;
	const beaten = n - values.filter(poorer).length;
	const tooGood = Math.min(1, 2 * (1 - atLeastBeat(reached + 1, n, k)));
	const tooPoor = Math.min(1, 2 * atLeastBeat(beaten, n, k));
	return {
		n,
		p: Math.min(tooGood, tooPoor),
		reached,
		tooGood,
		tooPoor,
		...rangeOfBest(values, k, better)
	};
}
/** Runs from which on a printed best of k that none of ours reaches does not fit: the least n with 2qm · k/(n + k) ≤ α. */
function runsToDecideBest(k, outputs, printedValues, alpha = fitAlpha) {
	return Math.ceil(k * (2 * outputs * printedValues / alpha - 1) - 1e-6);
}
/**
* The rule for a best of k, which may be asked after every further run: from N runs on it does not fit when p ≤ α/m and
* fits otherwise; before that it is open while no run of ours reaches it or it is poorer than it should be (p ≤ α).
*
* @param fits by output
*/
function bestOutcome(fits, needed, m) {
	const q = fits.length;
	if (Math.min(...fits.map((f) => f.n)) >= needed) return fits.some((f) => q * f.p <= .05 / m * (1 + 1e-9)) ? "does not fit" : "fits";
	return fits.some((f) => f.reached === 0 || q * f.tooPoor <= .05) ? "open" : "fits";
}
/** S(j): chance that the best j of n + k are all among the n. */
function atLeastBeat(j, n, k) {
	let chance = 1;
	for (let i = 0; i < j; i++) chance *= Math.max(0, n - i) / (n + k - i);
	return chance;
}
/** From the run that more than j of ours beat with at most 2.5 % to the one that at most j beat with at most 2.5 %. */
function rangeOfBest(values, k, better) {
	const n = values.length;
	const sign = better === "lower" ? 1 : -1;
	const sorted = ascending(values.map((v) => sign * v));
	let few = 0;
	while (few < n && 1 - atLeastBeat(few + 1, n, k) <= .025) few++;
	let many = 0;
	while (many <= n && atLeastBeat(many, n, k) > .025) many++;
	const best = few === 0 ? Number.NEGATIVE_INFINITY : sorted[few - 1];
	const worst = many > n ? Number.POSITIVE_INFINITY : sorted[many - 1];
	return better === "lower" ? {
		low: best,
		high: worst
	} : {
		low: -worst,
		high: -best
	};
}
// src/verdict/stats/draws.ts
var import_seedrandom = /* @__PURE__ */ __toESM(require_seedrandom(), 1);
/**
* Whole numbers from 0 to n − 1, from a stream of its own: its names, joined as JSON and hashed, are the state of
* seedrandom's Alea, as in the streams of training. The bits are the same everywhere.
*/
function drawsOf(...names) {
	const hash = createHash("sha256").update(JSON.stringify([
		"seedgate-verdict",
		1,
		...names
	])).digest();
	const word = (at) => hash.readUInt32LE(at) * 2 ** -32;
	const generator = import_seedrandom.default.alea("", { state: {
		c: 1,
		s0: word(0),
		s1: word(4),
		s2: word(8)
	} });
	return (n) => Math.floor(generator() * n);
}
// src/verdict/stats/fitsMean.ts
/** How often the interval of what was printed of several runs holds, as measured with 30 of ours: bench/verdicts.md. */
const promised = {
	mean: .95,
	sd: .9,
	best: .95
};
/**
* Could k runs of these settings have this mean and this standard deviation? By summaries alone, since the single runs
* were not printed. Two ways are taken, and what the more cautious one says counts: its p is the greater one, its interval
* reaches further. On trained runs each of them alone is wrong too often where the other one holds (bench/verdicts.md).
*
* - By formula: Hahn's prediction interval of a mean, and Shoemaker's F test of a standard deviation.
* - By resampling: k runs at a time are drawn from ours with replacement, 19,999 times, from a stream that the values name;
*   their means, and the logarithms of their standard deviations, are stretched by √(1 + k/n), for ours are but a sample, too
*   (B. Efron and R. J. Tibshirani, "An Introduction to the Bootstrap", 1993, 12 and 25). This takes the distribution as it
*   is, skewed or with two modes.
*
* What 30 runs have not shown of a distribution's tails no interval made from them knows. So of a standard deviation less is
* promised than its 95 % (`promised`); Bonett's interval and the bootstrap-t were tried, and hold no more often at a width
* that still says something.
*
* Both take the value within half a printed unit that fits best. Where all our runs are equal only that value fits.
*
* @param values of our runs, finite
* @throws RangeError below two runs on either side.
*/
function fitsMean(values, printed) {
	const [n, k] = [values.length, printed.runs];
	if (n < 2 || !(k >= 2)) throw new RangeError(`a mean of ${k} runs against ${n}: both take 2 or more`);
	const { mean, sd } = momentsOf(values);
	const drawn = resample(values, k);
	const stretch = Math.sqrt(1 + k / n);
	const means = Float64Array.from(drawn.means, (m) => mean + (m - mean) * stretch).sort();
	const half = printed.half + 1e-12 * Math.max(Math.abs(printed.mean), Math.abs(mean));
	const byMeans = tailsOf(means, printed.mean - half, printed.mean + half);
	const sds = Float64Array.from(drawn.sds, (s) => s === 0 ? 0 : sd * (s / sd) ** stretch).sort();
	const range = sdRange(printed, k);
	return {
		n,
		mean: cautious(meanByT(values, printed), sd === 0 ? void 0 : byMeans),
		...range && { sd: cautious(sdByF(values, printed), sd === 0 ? void 0 : tailsOf(sds, range.least, range.most)) }
	};
}
/**
* t = (m − x̄) / (s √(1/k + 1/n)) with n − 1 degrees of freedom, x̄ and s of our n runs: the prediction interval of a mean of
* k (G. J. Hahn, "Factors for calculating two-sided prediction intervals for samples from a normal distribution", JASA 64,
* 1969; J. R. Spence and D. J. Stanley, "Prediction interval", PLoS ONE 11, 2016).
*/
function meanByT(values, printed) {
	const { n, mean, sd } = momentsOf(values);
	const scale = sd * Math.sqrt(1 / printed.runs + 1 / n);
	const reach = import_jstat.default.studentt.inv(.975, n - 1) * scale;
	const distance = Math.abs(printed.mean - mean) - printed.half;
	const p = distance <= 1e-12 * Math.max(Math.abs(printed.mean), Math.abs(mean)) ? 1 : scale === 0 ? 0 : 2 * import_jstat.default.studentt.cdf(-distance / scale, n - 1);
	return {
		p: Math.min(1, p),
		low: mean - reach,
		high: mean + reach
	};
}
/**
* F = s_k² / s² with the degrees of freedom that the kurtosis leaves, r = 2n / (κ − (n − 3)/(n − 1)), and k for n likewise,
* κ of our runs (L. H. Shoemaker, "Fixing the F test for equal variances", The American Statistician 57, 2003). For κ = 3
* these are n − 1 and k − 1, the plain F test, which is badly off for other shapes. The source may have divided by k or by
* k − 1: the one that fits better counts.
*
* @throws RangeError when no standard deviation was printed.
*/
function sdByF(values, printed) {
	const range = sdRange(printed, printed.runs);
	if (range === void 0) throw new RangeError("no standard deviation was printed");
	const { n, sd, kurtosis } = momentsOf(values);
	if (sd === 0) return {
		p: range.least <= 0 ? 1 : 0,
		low: 0,
		high: 0
	};
	const freedom = (size) => 2 * size / (kurtosis - (size - 3) / (size - 1));
	const [a, b] = [freedom(printed.runs), freedom(n)];
	const below = (s) => import_jstat.default.centralF.cdf((s / sd) ** 2, a, b);
	return {
		p: Math.min(1, Math.max(0, 2 * Math.min(below(range.most), 1 - below(range.least)))),
		low: sd * Math.sqrt(import_jstat.default.centralF.inv(.025, a, b)),
		high: sd * Math.sqrt(import_jstat.default.centralF.inv(.975, a, b))
	};
}
/**
* The rule for a mean with or without its standard deviation, with Bonferroni over what was printed of it and over the
* m printed values: from N runs on it does not fit when p ≤ α/m and fits otherwise; before that it fits when p > α, and
* is open otherwise. Asked after every further run up to N, only the answer at N can be "does not fit".
*/
function meanOutcome(fits, needed, m) {
	const parts = fits.flatMap((f) => f.sd === void 0 ? [f.mean.p] : [f.mean.p, f.sd.p]);
	const p = Math.min(1, parts.length * Math.min(...parts));
	if (Math.min(...fits.map((f) => f.n)) >= needed) return p <= .05 / m ? "does not fit" : "fits";
	return p > .05 ? "fits" : "open";
}
/** A p below 2 in 20,000 is none; enough for 250 printed values. */
const resamples = 19999;
function momentsOf(values) {
	const n = values.length;
	const mean = values.reduce((s, v) => s + v, 0) / n;
	const power = (e) => values.reduce((s, v) => s + (v - mean) ** e, 0);
	const sd = values.every((v) => v === values[0]) ? 0 : Math.sqrt(power(2) / (n - 1));
	return {
		n,
		mean: sd === 0 ? values[0] : mean,
		sd,
		kurtosis: n * power(4) / power(2) ** 2
	};
}
/** What a printed standard deviation may have been, divided by k or by k − 1. */
function sdRange({ sd, sdHalf = 0 }, k) {
	if (sd === void 0) return void 0;
	return {
		least: Math.max(0, sd - sdHalf),
		most: (sd + sdHalf) * Math.sqrt(k / (k - 1))
	};
}
const cautious = (a, b = a) => ({
	p: Math.max(a.p, b.p),
	low: Math.min(a.low, b.low),
	high: Math.max(a.high, b.high)
});
/** Means and standard deviations of k runs at a time. */
function resample(values, k) {
	const below = drawsOf("mean", k, ...values);
	const [means, sds] = [new Float64Array(resamples), new Float64Array(resamples)];
	const origin = values[0];
	for (let i = 0; i < resamples; i++) {
		let [sum, squares] = [0, 0];
		for (let j = 0; j < k; j++) {
			const v = values[below(values.length)] - origin;
			sum += v;
			squares += v * v;
		}
		means[i] = origin + sum / k;
		sds[i] = Math.sqrt(Math.max(0, squares - sum * sum / k) / (k - 1));
	}
	return {
		means,
		sds
	};
}
/** Two-sided p of what lies between two values, among ascending draws, and their middle 95 %. */
function tailsOf(sorted, least, most) {
	const n = sorted.length;
	const atMost = sorted.filter((v) => v <= most).length;
	const atLeast = sorted.filter((v) => v >= least).length;
	const at = (q) => sorted[Math.round(q * (n - 1))];
	return {
		p: Math.min(1, 2 * (1 + Math.min(atMost, atLeast)) / (n + 1)),
		low: at(.025),
		high: at(.975)
	};
}
// src/verdict/stats/hits.ts
/**
* Is it near the truth? Our runs' share within the tolerance, by its interval, beside the article's own run:
*
* | the article's run | interval | outcome |
* |---|---|---|
* | hit | low ≥ 0.8 | accurate, as printed |
* | hit | high < 0.8 | accurate by luck of the seed |
* | missed | high < 0.2 | misses, as printed |
* | missed | low ≥ 0.8 | accurate; the article's run was unlucky |
* | none | low ≥ 0.8 | accurate |
* | none | high < 0.2 | misses |
* | any | else | open |
*
* @param article whether the article's run is within the tolerance; undefined when it printed none
*/
function hitOutcome(article, { low, high }, share = .8) {
	const [accurate, misses] = [low >= share, high < 1 - share];
	if (article === void 0) return accurate ? "accurate" : misses ? "misses" : "open";
	if (article) {
		if (accurate) return "accurate, as printed";
		return high < share ? "accurate by luck of the seed" : "open";
	}
	if (accurate) return "accurate; the article's run was unlucky";
	return misses ? "misses, as printed" : "open";
}
// src/verdict/stats/wilson.ts
/**
* Wilson's score interval for a share: all p that a score test at 1 − level does not reject.
* E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
*
* @param successes 0 to n; need not be whole (an effective number is allowed)
* @param n number of trials; with 0 nothing is known and the interval is [0, 1]
*/
function wilson(successes, n, level = .95) {
	if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
	const z = twoSidedZ(level);
	const z2 = z * z;
	const middle = (successes + z2 / 2) / (n + z2);
	const half = z / (n + z2) * Math.sqrt(successes * (n - successes) / n + z2 / 4);
	return {
		low: successes === 0 ? 0 : Math.max(0, middle - half),
		high: successes === n ? 1 : Math.min(1, middle + half),
		level
	};
}
/**
* Number of trials from which on Wilson's interval leaves `share` out if the observed share holds:
* n ≥ z² · share · (1 − share) / (observed − share)², the score test solved for n. Infinite if they are equal.
*/
function trialsToSettle(observed, share, level = .95) {
	const z = twoSidedZ(level);
	return Math.ceil(z * z * share * (1 - share) / (observed - share) ** 2);
}
/** Fewest trials at which n of n has a lower bound of at least `share`: z² · share / (1 − share). 16 for 0.8. */
function fewestTrials(share, level = .95) {
	const z = twoSidedZ(level);
	return Math.ceil(z * z * share / (1 - share));
}
// src/verdict/stats/improvement.ts
/**
* Probability that a draw of `a` is smaller than one of `b`, ties half ("probability of improvement" when both are
* errors; 1 − AUC), with an interval in closed form.
*
* The interval is Wilson's (1927) for `effective` trials, effective = θ(1 − θ) / V, where V is the variance of the
* estimate: the greater of
* - the one from placements, S²/n + S²/m (E. R. DeLong et al., Biometrics 44, 1988; E. Brunner and U. Munzel,
*   Biometrical Journal 42, 2000), which needs no assumption but falls to 0 as the samples separate, and
* - that of Hanley and McNeil (Radiology 143, 1982) with the mean sample size, as in Newcombe's method 5 (Statistics
*   in Medicine 25, 2006), which does not;
* but at most θ(1 − θ) / min(n, m), which no variance can exceed (D. van Dantzig, 1951), and that bound itself when the
* samples do not overlap, since then they say nothing about their variance.
*
* A bootstrap of two samples that do not overlap gives [1, 1], and so does the delta method: this gives [0.89, 1] for
* 30 against 30. Measured coverage of the 95 % interval: test/verdict/coverage.test.ts.
*
* @param a n values; infinities are allowed and tie with each other
* @param b m values
* @throws RangeError for an empty sample or NaN.
*/
function improvement(a, b, level = .95) {
	const [n, m] = [a.length, b.length];
	if (n === 0 || m === 0) throw new RangeError("a probability of improvement needs a value on both sides");
	if (a.some(Number.isNaN) || b.some(Number.isNaN)) throw new RangeError("NaN is neither smaller nor greater");
	const wins = winsOver(a, b);
	const losses = winsOver(b, a).map((won) => n - won);
	const ofA = wins.map((won) => won / m);
	const ofB = losses.map((lost) => lost / n);
	const probability = wins.reduce((sum, won) => sum + won, 0) / (n * m);
	const effective = effectiveTrials(probability, variance(ofA) / n + variance(ofB) / m, n, m);
	return {
		probability,
		effective,
		interval: wilson(probability * effective, effective, level)
	};
}
function effectiveTrials(theta, placements, n, m) {
	const least = Math.min(n, m);
	const spread = theta * (1 - theta);
	if (spread === 0) return least;
	const hanleyMcNeil = (1 + ((n + m) / 2 - 1) * ((1 - theta) / (2 - theta) + theta / (1 + theta))) / (n * m);
	return Math.max(least, 1 / Math.max(placements / spread, hanleyMcNeil));
}
/** Of each value, how many of the others are greater, ties half. */
function winsOver(values, others) {
	const sorted = Float64Array.from(others).sort();
	return values.map((value) => {
		const [less, upTo] = [firstBeyond(sorted, (y) => y >= value), firstBeyond(sorted, (y) => y > value)];
		return sorted.length - upTo + (upTo - less) / 2;
	});
}
/** Place of the first value of a sorted list from which on something holds. */
function firstBeyond(sorted, holds) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (holds(sorted[middle] ?? NaN)) high = middle;
		else low = middle + 1;
	}
	return low;
}
const mean = (values) => values.reduce((s, v) => s + v, 0) / values.length;
/** Sample variance, in ascending order so that it does not depend on the order of the seeds; 0 for one value. */
function variance(values) {
	if (values.length < 2) return 0;
	const sorted = [...values].sort((x, y) => x - y);
	const centre = mean(sorted);
	return sorted.reduce((s, v) => s + (v - centre) ** 2, 0) / (sorted.length - 1);
}
// src/verdict/stats/luck.ts
/**
* Place of a printed error among those of our runs, between 0 and 1: (½ + #{smaller} + ½ #{equal}) / (n + 1). Small is
* lucky. Of one run it is uniform.
*
* @param errors of our runs; dead ones are left out, for nothing is printed of them
* @param half errors this near are equal: half a unit of the last printed digit
*/
function placeOf(error, errors, half = 0) {
	const alive = errors.filter(Number.isFinite);
	const equal = alive.filter((e) => Math.abs(e - error) <= half).length;
	return (.5 + alive.filter((e) => e < error - half).length + equal / 2) / (alive.length + 1);
}
/**
* Were the printed values picked? One run's places are uniform, so that
* - their mean has the Bates distribution (p: exact for up to 20 values, normal beyond, where it is off by less than 0.001);
* - those of the best of k runs have 1 − (1 − p)ᵏ uniform, so −ln(1 − p) is exponential with rate k, the likeliest k is
*   k̂ = m / −Σ ln(1 − pᵢ), and 2k · m / k̂ is chi-squared with 2m degrees of freedom, which gives the interval.
*
* Places of the same run are not independent: give one place a run, the mean of its own.
*
* @param places each between 0 and 1
* @throws RangeError without a place, or for one that is not between 0 and 1.
*/
function luck(places) {
	const m = places.length;
	if (m === 0 || !places.every((p) => p > 0 && p < 1)) throw new RangeError("luck needs places between 0 and 1");
	const sum = places.reduce((s, p) => s + p, 0);
	const logs = -places.reduce((s, p) => s + Math.log1p(-p), 0);
	return {
		values: m,
		meanPlace: sum / m,
		p: m <= 20 ? irwinHall(sum, m) : normalCdf((sum - m / 2) / Math.sqrt(m / 12)),
		picks: m / logs,
		interval: {
			low: import_jstat.default.chisquare.inv(.025, 2 * m) / (2 * logs),
			high: import_jstat.default.chisquare.inv(.975, 2 * m) / (2 * logs),
			level: .95
		}
	};
}
/** P(sum of m uniforms ≤ x) = Σₖ (−1)ᵏ C(m, k) (x − k)ᵐ / m!, k up to x. */
function irwinHall(x, m) {
	if (x > m / 2) return 1 - irwinHall(m - x, m);
	let total = 0;
	let term = 1;
	for (let k = 0; k < x; k++) {
		let power = 1;
		for (let i = 1; i <= m; i++) power *= (x - k) / i;
		total += term * power;
		term *= -(m - k) / (k + 1);
	}
	return Math.min(1, Math.max(0, total));
}
// src/verdict/stats/mannWhitney.ts
/** Additions that the exact distribution may take; 100 against 100 with ties needs 4·10⁸, about a second. */
const mostWork = 5e8;
/**
* Mann–Whitney's U. The p-values are exact, also with ties: the distribution of the sum of midranks over all
* C(n + m, n) splits of the pooled values (the conditional permutation distribution), counted by dynamic
* programming as in P. Streitberg and J. Röhmel, "Exact distributions for permutation and rank tests",
* Statistical Software Newsletter 12 (1986). Counts are doubles: their relative error stays below 1e-12.
*
* Beyond about 100 against 100 (`exact` is then false) the normal approximation with the variance for ties and a
* continuity correction of ½ is used (H. B. Mann and D. R. Whitney, 1947; E. L. Lehmann, "Nonparametrics", 1.3).
*
* @param x n values; infinities are allowed and tie with each other
* @param y m values
* @throws RangeError for an empty sample or NaN.
*/
function mannWhitney(x, y) {
	const [n, m] = [x.length, y.length];
	if (n === 0 || m === 0) throw new RangeError("Mann–Whitney needs a value on both sides");
	const { doubled, groups } = midranks([...x, ...y]);
	const u2 = doubled.slice(0, n).reduce((sum, r) => sum + r, 0) - n * (n + 1);
	const tail = workOf(n, m, groups) <= mostWork ? exactTails$1(n, m, groups, u2) : normalTails$1(n, m, groups, u2);
	return {
		u: u2 / 2,
		probabilityGreater: u2 / 2 / (n * m),
		greater: tail.greater,
		less: tail.less,
		twoSided: Math.min(1, 2 * Math.min(tail.greater, tail.less)),
		exact: tail.exact
	};
}
/** Smallest one-sided p that samples of these sizes can have: 1 / C(n + m, n), when all of one exceed all of the other. */
function smallestP(n, m) {
	let p = 1;
	for (let i = 1; i <= n; i++) p *= i / (m + i);
	return p;
}
/** Twice each value's midrank, and the sizes of the groups of equal values in ascending order. */
function midranks(values) {
	if (values.some(Number.isNaN)) throw new RangeError("NaN has no rank");
	const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
	const doubled = new Array(values.length);
	const groups = [];
	for (let from = 0; from < order.length;) {
		let to = from;
		while (values[order[to]] === values[order[from]]) to++;
		for (let i = from; i < to; i++) doubled[order[i]] = from + 1 + to;
		groups.push(to - from);
		from = to;
	}
	return {
		doubled,
		groups
	};
}
const untied = (groups) => groups.every((size) => size === 1);
function workOf(n, m, groups) {
	return Math.min(n, m) * (n + m) * n * m * (untied(groups) ? 1 : 2);
}
/** Distributions by sizes and ties: a suite asks for the same one for many probes. */
const memory = /* @__PURE__ */ new Map();
function exactTails$1(n, m, groups, u2) {
	const swap = m < n;
	const [size, others] = [Math.min(n, m), Math.max(n, m)];
	const step = untied(groups) ? 2 : 1;
	const name = `${size},${others},${step === 2 ? "" : groups.join(".")}`;
	let counts = memory.get(name);
	if (counts === void 0) {
		counts = splitCounts(size, others, groups, step);
		if (memory.size >= 32) memory.delete(memory.keys().next().value);
		memory.set(name, counts);
	}
	const at = (swap ? 2 * n * m - u2 : u2) / step;
	let [below, equal, above] = [
		0,
		0,
		0
	];
	counts.forEach((count, i) => {
		if (i < at) below += count;
		else if (i > at) above += count;
		else equal += count;
	});
	const total = below + equal + above;
	const [up, down] = [(above + equal) / total, (below + equal) / total];
	return {
		greater: swap ? down : up,
		less: swap ? up : down,
		exact: true
	};
}
/** Number of ways to choose `size` of all, by 2U / step. */
function splitCounts(size, others, groups, step) {
	const most = 2 * size * others / step;
	const chosen = Array.from({ length: size + 1 }, () => new Float64Array(most + 1));
	chosen[0][0] = 1;
	let before = 0;
	for (const group of groups) {
		for (let i = 0; i < group; i++) for (let k = size; k >= 1; k--) {
			const gain = (2 * before + group + 1 - 2 * k) / step;
			const from = chosen[k - 1];
			const to = chosen[k];
			for (let s = Math.max(0, -gain); s <= most; s++) {
				const target = s + gain;
				if (target > most) break;
				to[target] = to[target] + from[s];
			}
		}
		before += group;
	}
	return chosen[size];
}
function normalTails$1(n, m, groups, u2) {
	const all = n + m;
	const ties = groups.reduce((sum, t) => sum + (t ** 3 - t), 0);
	const deviation = Math.sqrt(n * m / 12 * (all + 1 - ties / (all * (all - 1))));
	const distance = u2 / 2 - n * m / 2;
	return {
		greater: normalCdf((.5 - distance) / deviation),
		less: normalCdf((distance + .5) / deviation),
		exact: false
	};
}
// src/verdict/stats/orders.ts
/**
* Chance that one run of each variant shows the printed order: a draw from every group, each smaller than the next one's.
* Draws that tie share their orders evenly, so of equal groups it is 1 / v!, which is what drawing lots gives.
*
* It is counted over all Π nᵢ ways to take one run of each, value by value in ascending order: chance[k] is that of the
* first k groups lying in order at or below the value.
*
* @param groups errors of the variants' runs in the printed order, the best first; Infinity for a dead run
*/
function orderChance(groups) {
	if (groups.some((g) => g.length === 0)) throw new RangeError("an order needs a run of every variant");
	const values = [...new Set(groups.flat())].sort((a, b) => a < b ? -1 : 1);
	const shares = groups.map((g) => {
		const share = /* @__PURE__ */ new Map();
		for (const v of g) share.set(v, (share.get(v) ?? 0) + 1 / g.length);
		return share;
	});
	let chance = [1, ...groups.map(() => 0)];
	for (const value of values) {
		const next = [...chance];
		for (const [placed, before] of chance.entries()) {
			let ways = before;
			for (let k = placed + 1; k <= groups.length; k++) {
				ways *= (shares[k - 1]?.get(value) ?? 0) / (k - placed);
				next[k] = next[k] + ways;
			}
		}
		chance = next;
	}
	return chance[groups.length];
}
/** The same by drawing lots: 1 / v! an order. */
function orderByLot(variants) {
	let chance = 1;
	for (let i = 2; i <= variants; i++) chance /= i;
	return chance;
}
// src/verdict/stats/paired.ts
/** Share of the seeds that must be worse beyond the margin before a change counts as worse. */
const worseShare = .6;
/** The amount of a margin: at least a tenth of the baseline's interquartile range, dead seeds left out. */
function marginAmount(before, margin) {
	const alive = ascending(before.filter(Number.isFinite));
	const range = alive.length === 0 ? 0 : quantileSorted(alive, .75) - quantileSorted(alive, .25);
	return Math.max(margin.absolute ?? 0, .1 * range);
}
/**
* What each seed lost beyond the margin: dᵢ = eᵢ′ − eᵢ − rel · |eᵢ| − max(abs, 0.1 · IQR of the baseline). A seed that is
* dead on both sides lost nothing (0), one that died lost without bound (∞), one that came back gained so (−∞).
*
* @param before errors of the shared seeds in the baseline, Infinity for a dead one
* @param after of the same seeds now
*/
function pairedLosses(before, after, margin) {
	if (before.length !== after.length) throw new RangeError(`${before.length} seeds before and ${after.length} now are not the same ones`);
	const amount = marginAmount(before, margin);
	return before.map((e, i) => {
		const now = after[i];
		if (!Number.isFinite(e)) return e === now ? 0 : Number.NEGATIVE_INFINITY;
		return now - e - (margin.relative ?? 0) * Math.abs(e) - amount;
	});
}
// src/verdict/stats/power.ts
/**
* The same formula solved for the effect: the smallest P(worse) that n against n seeds show with the power, at a
* one-sided level of alpha. Undefined when the exact test can never reject at this level. For normal errors that
* differ by a shift it is within 0.03 of what simulation gives at 20 seeds and more (test/verdict/power.test.ts).
*/
function smallestEffect(n, alpha, power = .8) {
	if (smallestP(n, n) > alpha) return void 0;
	const effect = .5 + (normalQuantile(1 - alpha) + normalQuantile(power)) / Math.sqrt(6 * n);
	return Math.min(1, effect);
}
/** Fewest seeds a side at which the exact one-sided Mann–Whitney test can have a p of at most alpha. */
function fewestSeeds(alpha) {
	let n = 1;
	while (smallestP(n, n) > alpha) n++;
	return n;
}
// src/verdict/stats/repeats.ts
/** Chance that two runs agree which a value must have to repeat. */
const repeatShare = .8;
/**
* Would a re-run print nearly this? π is the share of all pairs of planned runs that agree; a dead run agrees with none.
*
* The interval is Wilson's for n_eff = π(1 − π) / (4 · var(hᵢ) / n) trials, hᵢ the share of the other runs that run i
* agrees with: 4 · var(hᵢ) / n is the variance of such a share of pairs (W. Hoeffding, "A class of statistics with
* asymptotically normal distribution", Annals of Mathematical Statistics 19, 1948). It is kept between n/2, the pairs that
* share no run, and 2n. When all agree or none do, it is 0/0; then n_eff = (n + 1)/2. What may hide there is a second
* outcome too rare to have been met: (1 − r)ⁿ = 2.5 % leaves π = r² + (1 − r)² = 0.796 after 30 runs that all agree, and
* this n_eff a lower bound of 0.801.
*
* @param rows runs × outputs, undefined for a run that left no prediction
* @param agree whether two runs agree; must not depend on their order
*/
function repeats(rows, agree) {
	const n = rows.length;
	if (n < 2) return {
		share: 0,
		effective: 0,
		interval: wilson(0, 0),
		pairs: 0
	};
	const others = new Array(n).fill(0);
	for (const [i, a] of rows.entries()) for (let j = 0; a !== void 0 && j < i; j++) {
		const b = rows[j];
		if (b === void 0 || !agree(a, b)) continue;
		others[i] = others[i] + 1;
		others[j] = others[j] + 1;
	}
	const pairs = n * (n - 1) / 2;
	const share = others.reduce((sum, h) => sum + h, 0) / 2 / pairs;
	const variance = others.reduce((sum, h) => sum + (h / (n - 1) - share) ** 2, 0) / (n - 1);
	const effective = share === 0 || share === 1 ? (n + 1) / 2 : Math.min(2 * n, Math.max(n / 2, share * (1 - share) * n / (4 * variance)));
	return {
		share,
		effective,
		interval: wilson(share * effective, effective),
		pairs
	};
}
/** repeats: at least the wanted share of re-runs agree, by the interval · varies by seed: fewer · open: it holds both. */
function repeatsOutcome({ low, high }, wanted = repeatShare) {
	if (low >= wanted) return "repeats";
	return high < wanted ? "varies by seed" : "open";
}
/**
* Where one more run lands: between the least and the greatest of n, with a chance of (n − 1)/(n + 1) or more, whatever
* the distribution (S. S. Wilks, "Determination of sample sizes for setting tolerance limits", Annals of Mathematical
* Statistics 12, 1941).
*
* @param values of one output, finite
* @returns undefined below two values, which promise nothing
*/
function oneMoreRange(values) {
	const n = values.length;
	if (n < 2) return void 0;
	const sorted = ascending(values);
	return {
		low: sorted[0],
		high: sorted[n - 1],
		level: (n - 1) / (n + 1)
	};
}
// src/verdict/stats/score.ts
/**
* One-sided p-values of a share against a stated one, by the score test that Wilson's interval turns around:
* z = (share − γ) / √(γ(1 − γ) / n). E. B. Wilson, JASA 22 (1927).
*
* @param share observed, 0 to 1
* @param effective number of independent trials, need not be whole; with 0 nothing is known and both are 1
* @returns `below`: p of "the true share is γ or more", small when the observed one is far below; `above`: of "γ or less"
*/
function scoreP(share, effective, gamma) {
	if (effective <= 0) return {
		below: 1,
		above: 1
	};
	const z = (share - gamma) / Math.sqrt(gamma * (1 - gamma) / effective);
	return {
		below: normalCdf(z),
		above: normalCdf(-z)
	};
}
/** One-sided upper bound of a share: all greater ones the score test rejects at 1 − level. */
function upperShare(share, effective, level = .95) {
	return wilson(share * effective, effective, 2 * level - 1).high;
}
// src/verdict/stats/settle.ts
/** Seeds are not counted further than this. */
const mostSeeds$1 = 1e6;
/**
* Seeds in all, those seen included, with which the question is settled with the given chance. What is not known yet is
* drawn from what was seen: after N seeds the share is normal about the observed one with variance
* v/n − v/N, v = θ(1 − θ) · n / effective (the predictive distribution under a flat prior; D. J. Spiegelhalter, L. S.
* Freedman and P. R. Blackburn, "Monitoring clinical trials: conditional or predictive power?", Controlled Clinical Trials 7,
* 1986), and a limit is shown by the score test. To take the observed share for the true one would promise too much: such
* prices settle about half of the questions.
*
* @returns Infinity when more than a million would be needed, or nothing was seen
*/
function seedsToSettle({ share, effective, seeds }, limits, chance = .8) {
	if (seeds < 1 || effective <= 0) return Number.POSITIVE_INFINITY;
	const perSeed = effective / seeds;
	const held = (share * effective + 1) / (effective + 2);
	const variance = Math.max(share * (1 - share), held * (1 - held)) / perSeed;
	const settled = (n) => {
		const spread = Math.sqrt(variance * (1 / seeds - 1 / n));
		const reach = (l) => normalQuantile(1 - l.alpha) * Math.sqrt(l.share * (1 - l.share) / (perSeed * n));
		const above = limits.filter((l) => l.shows !== "below").map((l) => l.share + reach(l));
		const below = limits.filter((l) => l.shows !== "above").map((l) => l.share - reach(l));
		const [low, high] = [Math.max(...below), Math.min(...above)];
		return normalCdf((low - share) / spread) + normalCdf((share - high) / spread);
	};
	let [short, enough] = [seeds, seeds + 1];
	while (settled(enough) < chance) {
		if (enough > mostSeeds$1) return Number.POSITIVE_INFINITY;
		[short, enough] = [enough, 2 * enough];
	}
	while (enough - short > 1) {
		const middle = Math.floor((short + enough) / 2);
		if (settled(middle) < chance) short = middle;
		else enough = middle;
	}
	return enough;
}
/** The limits of a share that is held to a stated one by a two-sided interval, as Wilson's: above it or below it. */
function shareLimits(share, level = .95) {
	return [{
		share,
		shows: "either",
		alpha: (1 - level) / 2
	}];
}
/** The limits of a claim: ½ on either side, or below ¾; at Holm's strictest level in a family of this size. */
function claimLimits(family, alpha = .05, advantage = .75) {
	const level = alpha / Math.max(1, family);
	return [{
		share: .5,
		shows: "either",
		alpha: level
	}, {
		share: advantage,
		shows: "below",
		alpha: level
	}];
}
// src/verdict/stats/studentised.ts
/** Up to so many splits all are counted: 8 against 8 are 12,870. */
const mostSplits = 2e4;
/** Otherwise so many are drawn, and the smallest p is one in 10,000. */
const drawn = 9999;
/** From so many on both sides there is no need to split: the statistic is distributed as in the limit. */
const large = 200;
/**
* Studentised permutation test of the relative effect θ = P(x < y) + ½ P(x = y) (K. Neubert and E. Brunner, "A studentized
* permutation test for the non-parametric Behrens–Fisher problem", Computational Statistics & Data Analysis 51, 2007): the
* statistic of E. Brunner and U. Munzel, (θ̂ − ½) / √(S²ₓ/n + S²ᵧ/m) with the variances of the placements, among its values
* over the splits of the pooled sample. It is exact when the distributions are the same and holds its level also when θ is
* ½ and the spreads differ, where the Mann–Whitney test has 6.5 to 8 % at 5 %.
*
* Of large samples the splits would take long and say the same as their limit, Student's t with the degrees of freedom of
* E. Brunner and U. Munzel ("The nonparametric Behrens–Fisher problem", Biometrical Journal 42, 2000), equation 4.8.
*
* Without a variance the statistic is ±∞, or 0 at θ̂ = ½. Samples that do not overlap are one split in all C(n + m, n), and
* that is their p, exactly.
*
* @param x n values; infinities are allowed and tie with each other
* @param y m values
* @param names of the stream of random splits; a comparison has names of its own
* @throws RangeError for an empty sample or NaN.
*/
function studentisedPermutation(x, y, ...names) {
	const [n, m] = [x.length, y.length];
	if (n === 0 || m === 0) throw new RangeError("a permutation test needs a value on both sides");
	const all = ascending([...x, ...y]);
	const values = [...new Set(all)];
	const place = new Map(values.map((v, i) => [v, i]));
	const groupOf = [...x, ...y].map((v) => place.get(v));
	const sizes = values.map(() => 0);
	for (const g of groupOf) sizes[g] = sizes[g] + 1;
	const placements = placementsOf(sizes, n, m);
	const statistic = (inX) => statisticOf(placements(inX));
	const own = new Int32Array(values.length);
	for (const g of groupOf.slice(0, n)) own[g] = own[g] + 1;
	const observed = statistic(own);
	const total = 1 / smallestP(n, m);
	const found = placements(own);
	if (n >= large && m >= large && found.ofX + found.ofY > 0) {
		const less = import_jstat.default.studentt.cdf(-observed, freedomOf(found, n, m));
		return {
			less,
			greater: 1 - less,
			exact: false,
			splits: 0
		};
	}
	let [least, most, splits] = [
		0,
		0,
		0
	];
	const count = (inX) => {
		const t = statistic(inX);
		const slack = 1e-9 * Math.max(1, Math.abs(observed));
		if (t === observed || t >= observed - slack) least++;
		if (t === observed || t <= observed + slack) most++;
		splits++;
	};
	const exact = total <= mostSplits;
	if (exact) everySplit(groupOf, n, values.length, count);
	else {
		count(own);
		randomSplits(groupOf, n, values.length, drawsOf("permutation", ...names), count);
	}
	const apart = observed === Number.POSITIVE_INFINITY ? 1 : observed === Number.NEGATIVE_INFINITY ? -1 : 0;
	return {
		less: apart === 1 ? 1 / total : least / splits,
		greater: apart === -1 ? 1 / total : most / splits,
		exact,
		splits
	};
}
/** The placements of a split, from how many of each value (ascending) are in x. */
function placementsOf(sizes, n, m) {
	return (inX) => {
		let [xBefore, yBefore, sumX, sumY, squareX, squareY] = [
			0,
			0,
			0,
			0,
			0,
			0
		];
		for (let g = 0; g < sizes.length; g++) {
			const inOne = inX[g];
			const inOther = sizes[g] - inOne;
			const [ofX, ofY] = [2 * yBefore + inOther, 2 * xBefore + inOne];
			sumX += inOne * ofX;
			squareX += inOne * ofX * ofX;
			sumY += inOther * ofY;
			squareY += inOther * ofY * ofY;
			xBefore += inOne;
			yBefore += inOther;
		}
		const effect = sumY / (2 * n * m) - .5;
		const variance = (sum, square, size, other) => size < 2 ? 0 : (square * size - sum * sum) / (size * (size - 1)) / (4 * other * other);
		return {
			effect,
			ofX: variance(sumX, squareX, n, m) / n,
			ofY: variance(sumY, squareY, m, n) / m
		};
	};
}
/** Larger when x is smaller. */
const statisticOf = ({ effect, ofX, ofY }) => effect === 0 ? 0 : effect / Math.sqrt(ofX + ofY);
/** As Welch and Satterthwaite have them of two means; one of the variances is above 0. */
const freedomOf = ({ ofX, ofY }, n, m) => (ofX + ofY) ** 2 / (ofX ** 2 / (n - 1) + ofY ** 2 / (m - 1));
function randomSplits(groupOf, n, groups, below, count) {
	const order = Int32Array.from(groupOf);
	const inX = new Int32Array(groups);
	for (let times = 0; times < drawn; times++) {
		inX.fill(0);
		for (let i = 0; i < n; i++) {
			const j = i + below(order.length - i);
			const taken = order[j];
			order[j] = order[i];
			order[i] = taken;
			inX[taken] = inX[taken] + 1;
		}
		count(inX);
	}
}
function everySplit(groupOf, n, groups, count) {
	const inX = new Int32Array(groups);
	const choose = (from, left) => {
		if (left === 0) return count(inX);
		for (let i = from; i <= groupOf.length - left; i++) {
			const g = groupOf[i];
			inX[g] = inX[g] + 1;
			choose(i + 1, left - 1);
			inX[g] = inX[g] - 1;
		}
	};
	choose(0, n);
}
// src/verdict/stats/wilcoxon.ts
/** Up to so many differences the distribution is counted, in some tenths of a second. */
const mostExact = 500;
/**
* Wilcoxon's signed-rank test. The p-values are exact, also with ties: the distribution of the sum of midranks over all
* signs that are as likely when the differences are symmetric about 0, counted as in `mannWhitney` (F. Wilcoxon, Biometrics
* Bulletin 1, 1945). A zero takes part in the ranks and is then left out (J. W. Pratt, "Remarks on zeros and ties in the
* Wilcoxon signed rank procedures", JASA 54, 1959): a difference that grows can so never make the test say less.
*
* Beyond 500 differences (`exact` is then false) the normal approximation with a continuity correction of ½ is used.
*
* @param differences infinities are allowed: they have the greatest ranks and tie with each other
* @throws RangeError for NaN.
*/
function signedRank(differences) {
	if (differences.some(Number.isNaN)) throw new RangeError("NaN has no rank");
	const n = differences.length;
	const doubled = doubledMidranks(differences.map(Math.abs));
	const ranks = doubled.filter((_, i) => differences[i] !== 0);
	const observed = doubled.reduce((sum, r, i) => sum + (differences[i] > 0 ? r : 0), 0);
	if (ranks.length === 0) return {
		n,
		greater: 1,
		less: 1,
		exact: true
	};
	const exact = n <= mostExact;
	return {
		n,
		...exact ? exactTails(ranks, observed) : normalTails(ranks, observed),
		exact
	};
}
/** Smallest one-sided p that n differences can have: all of one sign. */
function smallestSignedRankP(n) {
	return 2 ** -n;
}
/** Twice each value's midrank: whole numbers. */
function doubledMidranks(values) {
	const sorted = ascending(values);
	const range = /* @__PURE__ */ new Map();
	for (const [i, v] of sorted.entries()) range.set(v, [range.get(v)?.[0] ?? i, i]);
	return values.map((v) => {
		const [first, last] = range.get(v);
		return first + last + 2;
	});
}
function exactTails(ranks, observed) {
	const total = ranks.reduce((s, r) => s + r, 0);
	const chance = new Float64Array(total + 1);
	chance[0] = 1;
	let reached = 0;
	for (const r of ranks) {
		reached += r;
		for (let s = reached; s >= 0; s--) chance[s] = (chance[s] + (s >= r ? chance[s - r] : 0)) / 2;
	}
	const sum = (from, to) => {
		let p = 0;
		for (let s = from; s <= to; s++) p += chance[s];
		return Math.min(1, p);
	};
	return {
		greater: sum(observed, total),
		less: sum(0, observed)
	};
}
function normalTails(ranks, observed) {
	const middle = ranks.reduce((s, r) => s + r, 0) / 2;
	const deviation = Math.sqrt(ranks.reduce((s, r) => s + r * r, 0)) / 2;
	return {
		greater: normalCdf((middle - observed + 1) / deviation),
		less: normalCdf((observed - middle + 1) / deviation)
	};
}
// src/verdict/error.ts
/** Mean |prediction − truth| over the outputs; infinite unless every one is finite. */
function meanError(prediction, truth) {
	if (prediction.length !== truth.length || !prediction.every(Number.isFinite)) return Number.POSITIVE_INFINITY;
	return truth.reduce((sum, v, output) => sum + Math.abs(prediction[output] - v), 0) / truth.length;
}
/** A metric as something of which less is better, as an error is; infinite unless it is finite. */
function metricError(value, better) {
	const [v = NaN] = value;
	if (!Number.isFinite(v)) return Number.POSITIVE_INFINITY;
	return better === "lower" ? v : -v;
}
/**
* The error of a run, by what it was measured for; less is better. NaN for a finite prediction of which nobody knows the
* truth.
*/
function errorOf(row, of) {
	if (row === void 0 || !row.every(Number.isFinite)) return Number.POSITIVE_INFINITY;
	if (of.metric) return metricError(row, of.metric.better);
	return of.truth.length === 0 ? NaN : meanError(row, of.truth);
}
// src/verdict/share.ts
/** A price is not counted further than this. */
const mostSeeds = 1e4;
/**
* Whether a share of the seeds reaches a target, from Wilson's interval over all planned seeds; dead, diverged, failed and
* missing ones do not reach it.
*
* - good: the interval's lower bound reaches the share, and no run is absent;
* - bad: the upper bound is below the share, and would be with every absent run on target;
* - open otherwise, with what it would cost to settle it if the observed share went on.
*
* At a share of 0.8 it takes 16 of 16 or 29 of 30 to be good, and 19 of 30 or fewer to be bad.
*
* @param secondsPerSeed mean time of a run
* @param sequential whether it was looked at after every seed; the interval is then a confidence sequence's
*/
function judgeShare({ within: reached, absent, seeds }, share, secondsPerSeed, sequential = false) {
	const of = sequential ? confidenceSequence : wilson;
	const interval = of(reached, seeds);
	if (interval.low >= share && absent === 0) return {
		interval,
		grade: "good"
	};
	if (of(reached + absent, seeds).high < share) return {
		interval,
		grade: "bad"
	};
	const present = seeds - absent;
	const total = present === 0 ? seeds : Math.max(seeds, trialsToSettle(reached / present, share));
	return {
		interval,
		grade: "open",
		price: priceOf(Math.max(1, total - present), secondsPerSeed)
	};
}
/** A price with its cap. */
function priceOf(seeds, secondsPerSeed) {
	const counted = Math.min(seeds, mostSeeds);
	return {
		seeds: counted,
		seconds: counted * secondsPerSeed,
		...seeds > 1e4 && { capped: true }
	};
}
/** Whether every output of a run reaches the target, the target's edge included; a run that is not finite never does. */
function reaches(row, target) {
	if (row.length !== target.value.length) return false;
	return target.value.every((v, output) => {
		const x = row[output];
		if (target.kind === "near") return within(x, v, target.tolerance);
		return target.kind === "at least" ? atLeast(x, v) : atMost(x, v);
	});
}
/**
* The greatest number of runs that would come within the tolerance if all predictions were moved alike, output by output:
* what an implementation without any bias could reach, since the spread over the seeds stays. All of them for a threshold.
*
* @param rows finite ones, runs × outputs
*/
function mostWithin(rows, target) {
	if (target.kind !== "near") return rows.length;
	const { tolerance, value } = target;
	const counts = value.map((v, output) => {
		const reach = tolerance.absolute ?? (tolerance.relative ?? 0) * Math.abs(v);
		const sorted = rows.map((row) => row[output]).sort((a, b) => a - b);
		let [from, most] = [0, 0];
		sorted.forEach((x, to) => {
			while (from < to && !within(x, sorted[from], { absolute: 2 * reach })) from++;
			most = Math.max(most, to - from + 1);
		});
		return most;
	});
	return Math.min(...counts);
}
/** A share held to one that is wanted, as a part of a finding. */
function shareOf(rows, absent, held, secondsPerSeed, sequential) {
	const finite = rows.filter((r) => r !== void 0);
	const counts = {
		within: finite.filter((row) => reaches(row, held.target)).length,
		absent,
		seeds: rows.length + absent
	};
	const judged = judgeShare(counts, held.share, secondsPerSeed, sequential);
	return {
		target: held.target,
		share: held.share,
		...counts,
		...judged,
		best: mostWithin(finite, held.target) + rows.length - finite.length
	};
}
// src/verdict/baseline/make.ts
/**
* The raw values of a run, to be kept. A variant whose runs all die can be kept, too: the gate then holds it to that.
*
* @throws Error when a run is missing or failed: what is not there cannot be compared with later.
*/
function makeBaseline(results) {
	const gaps = results.suites.flatMap((suite) => experimentsOf(suite).filter((e) => e.counts.missing + e.counts.failed > 0).map((e) => `${e.id} (${e.counts.missing} missing, ${e.counts.failed} failed)`));
	if (gaps.length > 0) throw new Error(`a baseline needs every planned run; there are gaps in ${gaps.join(", ")}`);
	const series = results.suites.flatMap((suite) => experimentsOf(suite).flatMap((e) => e.probes.map((probe) => makeSeries(suite.name, e, probe))));
	if (series.length === 0) throw new Error("a baseline needs a run; there is none");
	return {
		format: 1,
		seedgate: results.seedgate,
		engine: results.engine,
		environments: results.environments,
		suites: results.suites.map(({ name, version, hash }) => ({
			name,
			version,
			hash
		})),
		series,
		demands: demandsOf$1(results, results.findings)
	};
}
const experimentsOf = (suite) => suite.problems.flatMap((p) => p.experiments);
/** A probe's seeds that ran, as a line of a baseline. @throws Error for results without what it needs. */
function makeSeries(suite, e, probe) {
	if (e.hash === void 0 || e.weights === void 0 || e.fingerprints === void 0) throw new Error(`the results of ${e.id} lack hash, weights or fingerprints; run again with this version`);
	const ran = probe.seeds.filter((s) => s.status === "ok" || s.status === "diverged");
	const dead = Array.from({ length: probe.outputs }, () => "NaN");
	return {
		suite,
		experiment: e.id,
		probe: probe.probe,
		...probe.metric && { metric: probe.metric.name },
		hash: e.settings ?? e.hash,
		...e.content !== void 0 && { content: e.content },
		weights: e.weights,
		fingerprints: e.fingerprints,
		seeds: ran.map((s) => s.seed),
		values: ran.map((s) => s.status === "ok" ? s.prediction : dead)
	};
}
// src/verdict/baseline/pairs.ts
/** Every probe and metric that both sides have. */
function pairsOf(results, drafts, baseline) {
	return results.suites.flatMap((suite) => suite.problems.flatMap((p) => p.experiments.flatMap((e) => e.probes.flatMap((probe) => pairOf(suite, e, probe, drafts, baseline) ?? []))));
}
function pairOf(suite, experiment, probe, drafts, baseline) {
	const before = baseline.series.find((s) => s.suite === suite.name && s.experiment === experiment.id && s.probe === probe.probe);
	if (before === void 0 || before.metric !== probe.metric?.name) return void 0;
	if (before.values[0]?.length !== probe.outputs) return void 0;
	const held = drafts.find((d) => (d.kind === "hits" || d.kind === "threshold") && d.suite === suite.name && d.experiment === experiment.id && d.probe === probe.probe);
	return {
		before,
		after: makeSeries(suite.name, experiment, probe),
		truth: probe.truth,
		margin: (probe.metric ? probe.metric.margin : suite.margin) ?? {},
		...probe.metric && { better: probe.metric.better },
		...probe.target && { target: probe.target },
		gated: held?.gate !== "off"
	};
}
/** Errors by seed, infinite for a dead run; NaN where nobody knows the truth. */
function errorsOf(series, pair) {
	const of = {
		truth: pair.truth,
		...pair.better && { metric: { better: pair.better } }
	};
	return series.values.map((v) => errorOf(v.map(fromNum), of));
}
/** Finite rows; undefined for a dead run. */
function rowsOfSeries(series) {
	return series.values.map((v) => {
		const row = v.map(fromNum);
		return row.every(Number.isFinite) ? row : void 0;
	});
}
/** Runs that reach the target. */
function withinOf(series, target) {
	return rowsOfSeries(series).filter((row) => row !== void 0 && reaches(row, target)).length;
}
/** Whether nothing at all has changed, to the bit. */
const isSame = ({ before, after }) => before.weights === after.weights && JSON.stringify([before.seeds, before.values]) === JSON.stringify([after.seeds, after.values]);
// src/verdict/baseline/compare.ts
/** Family-wise level of the baseline gate. */
const gateAlpha = .01;
/**
* The statistics of the baseline gate, on all pairs at once. Where seeds, values and final weights are the same to the bit there
* is nothing to test. Otherwise:
*
* - the errors: with 11 shared seeds or more seed by seed, by the exact one-sided Wilcoxon signed-rank test of what each lost
*   beyond the margin; otherwise by the exact Mann–Whitney test of the new errors against the old ones raised by it;
* - the runs that reach the target, and the runs that died: by Fisher's exact test;
* - Holm's correction over all of these, of what the suite does not switch off; worse if p ≤ 0.01, and of the errors if
*   besides 60 % are worse beyond the margin.
*
* What is not worse is shown to be no worse when the one-sided 95 % bound of P(worse) stays below 0.6. Of a probe whose truth
* nobody knows it can be said only whether it moved.
*/
function compareSeries(pairs) {
	const sides = [...pairs.map(measure$1), ...deaths(pairs)];
	const held = sides.filter((s) => s.gated).flatMap((s) => s.tests.map((test) => ({
		side: s,
		test
	})));
	const told = sides.filter((s) => !s.gated).flatMap((s) => s.tests.map((test) => ({
		side: s,
		test
	})));
	const adjusted = /* @__PURE__ */ new Map();
	for (const family of [held, told]) for (const [i, p] of holm(family.map((t) => t.test.p)).entries()) adjusted.set(family[i]?.test, p);
	return sides.map((side) => {
		const size = Math.max(1, (side.gated ? held : told).length);
		const tests = side.tests.map((t) => ({
			of: t.of,
			p: t.p,
			adjusted: adjusted.get(t) ?? 1
		}));
		const outcome = outcomeOf(side, tests, size);
		const { gated, tests: _, smallest: __, same: ___, truthless: ____, ...numbers } = side;
		const found = {
			...numbers,
			outcome,
			tests
		};
		return {
			...found,
			gated,
			says: sayChange(found)
		};
	});
}
function outcomeOf(side, tests, family) {
	if (side.same) return "unchanged";
	const rejected = (t) => t.adjusted <= gateAlpha;
	if (side.truthless) return tests.some(rejected) ? "moved" : "not shown moved";
	if (tests.some((t) => rejected(t) && (t.of !== "error" || (side.probability ?? 0) >= .6))) return "worse";
	if (side.probe === void 0) return "not shown worse";
	if (side.smallest * family > .01) return "cannot tell";
	return (side.upper ?? 1) < .6 ? "shown no worse" : "not shown worse";
}
function measure$1(pair) {
	const { before, after, margin } = pair;
	const errors = {
		before: errorsOf(before, pair),
		after: errorsOf(after, pair)
	};
	const numbers = {
		...numbersOf$1(pair, errors),
		gated: pair.gated
	};
	const nothing = {
		...numbers,
		tests: [],
		smallest: 1
	};
	if (isSame(pair)) return {
		...nothing,
		same: true
	};
	if (errors.after.length === 0) return {
		...nothing,
		same: false
	};
	if (pair.better === void 0 && pair.truth.length === 0) return {
		...nothing,
		same: false,
		truthless: true,
		tests: moves(pair)
	};
	const absolute = marginAmount(errors.before, margin);
	const shown = {
		relative: margin.relative ?? 0,
		absolute
	};
	const within = withinTest(pair);
	const common = {
		...numbers,
		same: false,
		margin: shown
	};
	const there = new Set(after.seeds);
	const shared = before.seeds.filter((seed) => there.has(seed));
	if (shared.length >= 11) {
		const of = (s, list) => {
			const places = new Map(s.seeds.map((seed, i) => [seed, i]));
			return shared.map((seed) => list[places.get(seed)]);
		};
		const losses = pairedLosses(of(before, errors.before), of(after, errors.after), margin);
		const probability = losses.filter((d) => d > 0).length / losses.length;
		return {
			...common,
			paired: shared.length,
			probability,
			upper: upperShare(probability, losses.length),
			tests: [{
				of: "error",
				p: signedRank(losses).greater
			}, ...within],
			smallest: smallestSignedRankP(losses.length)
		};
	}
	const raised = errors.before.map((e) => Number.isFinite(e) ? e + Math.abs(e) * shown.relative + absolute : e);
	const effect = improvement(raised, errors.after);
	return {
		...common,
		probability: effect.probability,
		upper: upperShare(effect.probability, effect.effective),
		tests: [{
			of: "error",
			p: mannWhitney(errors.after, raised).greater
		}, ...within],
		smallest: smallestP(errors.before.length, errors.after.length)
	};
}
/** Fisher's test of the runs that reach the target; none where all or none do on both sides, which could show nothing. */
function withinTest({ before, after, target }) {
	if (target === void 0) return [];
	const [a, b] = [withinOf(before, target), withinOf(after, target)];
	const [n, m] = [before.seeds.length, after.seeds.length];
	return isConstant(a + b, n + m) ? [] : [{
		of: "within",
		p: fisherExact(a, n, b, m).fewer
	}];
}
const isConstant = (events, of) => events === 0 || events === of;
/** Two-sided tests of every output, of a probe whose truth nobody knows; a dead run lies beyond all others. */
function moves({ before, after }) {
	const column = (s, output) => s.values.map((v) => {
		const number = fromNum(v[output]);
		return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
	});
	const [first = []] = before.values;
	return first.map((_, output) => ({
		of: "error",
		p: mannWhitney(column(after, output), column(before, output)).twoSided
	}));
}
/** One test an experiment of how many runs died, where any did. */
function deaths(pairs) {
	return [...groupBy(pairs, (p) => `${p.before.suite}\n${p.before.experiment}`).values()].flatMap((own) => {
		const first = own[0];
		const { before, after } = first;
		const dead = (side) => {
			const rows = own.map((p) => rowsOfSeries(p[side]));
			return first[side].seeds.filter((_, i) => rows.some((of) => of[i] === void 0)).length;
		};
		const [a, b] = [dead("before"), dead("after")];
		const [n, m] = [before.seeds.length, after.seeds.length];
		if (a + b === 0) return [];
		const same = own.every(isSame);
		return [{
			suite: before.suite,
			experiment: before.experiment,
			seeds: {
				before: n,
				after: m
			},
			median: {
				before: "NaN",
				after: "NaN"
			},
			dead: {
				before: a,
				after: b
			},
			tests: same || isConstant(a + b, n + m) ? [] : [{
				of: "dead",
				p: fisherExact(a, n, b, m).more
			}],
			smallest: 1,
			same,
			gated: true
		}];
	});
}
function numbersOf$1({ before, after, better, target }, errors) {
	const sign = better === "higher" ? -1 : 1;
	const middle = (list) => list.length === 0 || list.some(Number.isNaN) ? "NaN" : toNum(sign * median(list));
	const dead = (s) => rowsOfSeries(s).filter((row) => row === void 0).length;
	const summaries = {
		before: summaryOf(before),
		after: summaryOf(after)
	};
	return {
		suite: before.suite,
		experiment: before.experiment,
		probe: before.probe,
		...better && { metric: better },
		seeds: {
			before: before.seeds.length,
			after: after.seeds.length
		},
		median: {
			before: middle(errors.before),
			after: middle(errors.after)
		},
		dead: {
			before: dead(before),
			after: dead(after)
		},
		...target && { within: {
			before: withinOf(before, target),
			after: withinOf(after, target)
		} },
		...summaries.before && { before: summaries.before },
		...summaries.after && { after: summaries.after }
	};
}
const summaryOf = (s) => summarise(rowsOfSeries(s).filter((row) => row !== void 0));
// src/verdict/baseline/text.ts
const num = union([number(), _enum([
	"NaN",
	"Infinity",
	"-Infinity"
])]);
const series = strictObject({
	suite: string(),
	experiment: string(),
	probe: string(),
	metric: string().exactOptional(),
	hash: string(),
	content: string().exactOptional(),
	weights: string(),
	fingerprints: array(string()).min(1),
	seeds: array(int().min(0)).min(1),
	values: array(array(num).min(1))
}).refine((s) => s.values.length === s.seeds.length, "as many values as seeds").refine((s) => s.values.every((v) => v.length === s.values[0]?.length), "as many outputs in every seed").refine((s) => s.seeds.every((seed, i) => i === 0 || seed > s.seeds[i - 1]), "seeds in ascending order");
const demand = strictObject({
	suite: string(),
	id: string(),
	gate: _enum([
		"fail",
		"warn",
		"tell",
		"off"
	]),
	asks: record(string(), union([
		number(),
		string(),
		array(string())
	]))
});
const file = strictObject({
	format: literal(1),
	seedgate: string(),
	engine: _enum(["compiled", "eager"]),
	environments: array(environmentSchema),
	suites: array(strictObject({
		name: string(),
		version: string(),
		hash: string()
	})),
	series: array(series).min(1),
	demands: array(demand).exactOptional(),
	digest: string()
});
/**
* JSON with one line for each environment, suite and series, in a fixed order: what changed in an experiment is one
* changed line. The digest in the last line guards against accident, it is not a signature.
*/
function serializeBaseline(baseline) {
	const series = [...baseline.series].sort((a, b) => compare(nameOf(a), nameOf(b)));
	const body = [
		"{",
		`"format":1,`,
		`"seedgate":${JSON.stringify(baseline.seedgate)},`,
		`"engine":${JSON.stringify(baseline.engine)},`,
		`"environments":${lines(baseline.environments)},`,
		`"suites":${lines([...baseline.suites].sort((a, b) => compare(a.name, b.name)))},`,
		`"series":${lines(series.map((s) => ({
			suite: s.suite,
			experiment: s.experiment,
			probe: s.probe,
			...s.metric !== void 0 && { metric: s.metric },
			hash: s.hash,
			...s.content !== void 0 && { content: s.content },
			weights: s.weights,
			fingerprints: s.fingerprints,
			seeds: s.seeds,
			values: s.values
		})))},`,
		...baseline.demands === void 0 ? [] : [`"demands":${lines([...baseline.demands].sort((a, b) => compare(a.id, b.id)))},`],
		""
	].join("\n");
	return `${body}"digest":"${digestOf(body)}"\n}\n`;
}
/**
* Reads what `serializeBaseline` wrote. Line ends may have become CRLF on the way.
*
* @throws Error that says what is wrong and what to do.
*/
function parseBaseline(text) {
	const plain = text.replaceAll("\r\n", "\n");
	let value;
	try {
		value = JSON.parse(plain);
	} catch (error) {
		throw new Error(`is not JSON (${error.message}); write the baseline anew`);
	}
	const format = value?.format;
	if (typeof format === "number" && format !== 1) throw new Error(`has format ${format}; this version of seedgate reads format 1`);
	const parsed = file.safeParse(value);
	if (!parsed.success) {
		const issue = parsed.error.issues[0];
		throw new Error(`is damaged at ${issue?.path.join(".") || "its root"}: ${issue?.message}; write it anew`);
	}
	const { digest, ...baseline } = parsed.data;
	const end = /"digest":"[0-9a-f]{64}"\s*\}\s*$/.exec(plain);
	if (end === null || digestOf(plain.slice(0, end.index)) !== digest) throw new Error("was changed after it was written: its digest does not fit; write it anew");
	const names = baseline.series.map(nameOf);
	const twice = names.find((name, i) => names.indexOf(name) !== i);
	if (twice !== void 0) throw new Error(`holds ${twice} twice; write it anew`);
	return baseline;
}
const digestOf = (body) => sha256(body);
const nameOf = (s) => `${s.suite} ${s.experiment}/${s.probe}`;
const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
function lines(values) {
	return values.length === 0 ? "[]" : `[\n${values.map((v) => JSON.stringify(v)).join(",\n")}\n]`;
}
// src/verdict/baseline/trace.ts
/**
* Follows each probe and metric through the states of a baseline, the oldest first. Every state is held to the first that has
* the probe, by the tests and with the correction of the baseline gate, so that what creeps is found as well as what jumps.
* True values, margins and directions are those that the baseline notes of its suites.
*/
function traceBaselines(states) {
	const first = /* @__PURE__ */ new Map();
	const order = [];
	states.forEach((state, at) => {
		for (const series of state.series) {
			const key = keyOf(series);
			if (first.has(key)) continue;
			first.set(key, {
				at,
				series
			});
			order.push(key);
		}
	});
	const points = new Map(order.map((key) => [key, []]));
	states.forEach((state, at) => {
		const known = state.series.map((series) => ({
			series,
			key: keyOf(series),
			...groundsOf(series, states, at)
		}));
		const pairs = known.flatMap(({ series, key, ...grounds }) => {
			const origin = first.get(key);
			if (origin === void 0 || origin.at === at) return [];
			if (origin.series.values[0]?.length !== series.values[0]?.length) return [];
			return [{
				key,
				pair: {
					...grounds,
					before: origin.series,
					after: series,
					gated: true
				}
			}];
		});
		const changes = compareSeries(pairs.map((p) => p.pair));
		for (const { series, key, ...grounds } of known) {
			const own = points.get(key);
			const place = pairs.findIndex((p) => p.key === key);
			const change = place < 0 ? void 0 : changes[place];
			const last = states.slice(0, at).findLast((s) => s.series.some((o) => keyOf(o) === key))?.series.find((o) => keyOf(o) === key);
			own?.push({
				at,
				seeds: series.seeds.length,
				...shown(series, grounds),
				outcome: change?.outcome ?? "first",
				says: change?.says ?? "the first state that is looked at",
				changed: last !== void 0 && last.hash !== series.hash && !isSame({
					before: last,
					after: series
				})
			});
		}
	});
	return order.map((key) => {
		const { series } = first.get(key);
		const own = points.get(key) ?? [];
		const { truth, better } = groundsOf(series, states, states.length - 1);
		const since = worseSince(own);
		return {
			suite: series.suite,
			experiment: series.experiment,
			probe: series.probe,
			shows: truth.length > 0 ? "|error|" : "value",
			...better && { better },
			points: own,
			...since !== void 0 && { worseSince: since }
		};
	});
}
const keyOf = (s) => `${s.suite}\n${s.experiment}\n${s.probe}\n${s.metric ?? ""}`;
/** The first state of those at the end that are all worse. */
function worseSince(points) {
	return points[points.findLastIndex((p) => p.outcome !== "worse") + 1]?.at;
}
/** What the suite of a state, or of the last one before it that says so, measures errors from. */
function groundsOf(series, states, at) {
	const problem = series.experiment.slice(0, series.experiment.indexOf("/"));
	const find = (name) => [...states.slice(0, at + 1).toReversed(), ...states.slice(at + 1)].flatMap((s) => s.demands ?? []).find((d) => d.id === `${series.suite}:${name}`)?.asks;
	const metric = series.metric === void 0 ? void 0 : find(`${problem}/${series.probe}:metric`);
	const truth = find(`${problem}/${series.probe}:truth`)?.value;
	const margin = metric ?? find("margin") ?? {};
	const amount = (kind) => {
		const value = margin[`margin (${kind})`];
		return typeof value === "number" ? { [kind]: value } : {};
	};
	const better = metric?.better;
	return {
		truth: series.metric === void 0 && typeof truth === "string" ? JSON.parse(truth) : [],
		margin: {
			...amount("absolute"),
			...amount("relative")
		},
		...(better === "lower" || better === "higher") && { better }
	};
}
/** What of a series is drawn: the error where there is a truth, else its first number. */
function shown(series, grounds) {
	const rows = rowsOfSeries(series);
	const finite = ascending((grounds.truth.length > 0 ? errorsOf(series, grounds) : series.values.map((v) => fromNum(v[0] ?? "NaN"))).filter((v, i) => rows[i] !== void 0 && Number.isFinite(v)));
	const dead = rows.filter((row) => row === void 0).length;
	if (finite.length === 0) return { dead };
	const at = (share) => quantileSorted(finite, share);
	return {
		dead,
		band: {
			low: at(.25),
			median: at(.5),
			high: at(.75)
		}
	};
}
// src/verdict/gate.ts
/**
* What a finding does to the exit code, by its grade and by what the suite asks:
*
* | gate | good | open | bad |
* |---|---|---|---|
* | fail | none | told | fails |
* | warn | none | told | warns |
* | tell | none | told | told |
* | off | none | none | none |
*
* When it is strict, what is open fails with gate `fail` and `warn`, and so does what would only warn.
*/
function effectOf(grade, gate, strict = false) {
	if (grade === "good" || gate === "off") return "none";
	if (gate === "tell") return "told";
	if (strict) return "fails";
	if (grade === "open") return "told";
	return gate === "fail" ? "fails" : "warns";
}
/** Kinds of findings that answer a question about the published work; all others are about this run. */
const answers = [
	"fits",
	"near",
	"hits",
	"threshold",
	"repeats",
	"claim",
	"equivalence",
	"varied",
	"conclusion"
];
const isAnswer = ({ kind }) => answers.includes(kind);
/**
* What a test of "all is as published" has to look at: whatever the suite holds to account (gate fail or warn), and where
* it states a tolerance for a value, whether that is met, unless it is off. That seeds differ, or that a claim does not hold
* of which nothing was asked, is no failure of the suite.
*/
const isHeld = ({ kind, gate }) => isAnswer({ kind }) && (gate === "fail" || gate === "warn" || gate === "tell" && (kind === "hits" || kind === "near"));
/**
* Decides what every finding does. The gate fails on
* - runs that are missing, failed or contradict each other, and experiments of which nothing finite is left;
* - what is bad and has gate `fail`, unless the baseline's own verdict on it was no better;
* - what is worse than the baseline, more runs that die among it, and every obstacle that is not allowed by name.
*/
function decide(drafts, options) {
	const findings = [...drafts, ...unheld(drafts, options)].map((draft) => {
		const effect = effectOf(draft.grade, draft.gate, options.strict && isAnswer(draft));
		const excused = effect === "fails" && options.excused(draft);
		return {
			...draft,
			effect: excused ? "warns" : effect,
			...excused && { excused: true }
		};
	});
	return {
		findings,
		gate: gateOf(findings, options.strict)
	};
}
function gateOf(findings, strict) {
	const held = findings.filter(isHeld);
	const count = (grade) => held.filter((f) => f.grade === grade).length;
	const say = (effect) => findings.filter((f) => f.effect === effect).map(sayWhole);
	const failures = say("fails");
	return {
		passed: failures.length === 0,
		...strict && { strict },
		failures,
		warnings: say("warns"),
		counts: {
			good: count("good"),
			open: count("open"),
			bad: count("bad")
		},
		regressions: findings.filter((f) => f.outcome === "worse" && f.gate === "fail").length
	};
}
/** A suite of which nothing that was found could fail the gate says so: it would otherwise look like an approval. */
function unheld(drafts, { strict, baseline }) {
	if (baseline) return [];
	const suites = [...new Set(drafts.flatMap((d) => d.kind === "runs" ? [d.suite] : []))];
	const can = (d) => isAnswer(d) && (d.gate === "fail" || strict && d.gate === "warn");
	return suites.flatMap((suite) => {
		const own = drafts.filter((d) => d.suite === suite);
		if (own.some(can)) return [];
		const answered = own.filter(isAnswer).length;
		const what = answered === 0 ? "there is no question to answer" : `none of ${plural(answered, "answer")} has gate: fail`;
		return [{
			id: `${suite}:nothing can fail:note`,
			kind: "note",
			suite,
			outcome: "nothing can fail",
			grade: "bad",
			gate: "warn",
			says: `nothing that was found of ${suite} can fail the gate, only runs that do not end: ${what}; give what must hold gate: fail, compare with a baseline, or ask for --strict`
		}];
	});
}
/** The sentence with its subject, for where no heading gives it. */
function sayWhole(f) {
	const subject = subjectOf(f);
	const excuse = f.excused ? "; it was no better in the baseline" : f.allowed ? ` (accepted by ${f.allowed.by})` : "";
	return `${subject === "" ? "" : `${subject}: `}${f.says}${excuse}`;
}
/** What a finding is about, in words: `many-to-one-1/simple/50-51-52`, `claim stacked-better`. */
function subjectOf(f) {
	switch (f.kind) {
		case "claim":
		case "equivalence":
		case "varied": return `claim ${f.claim}`;
		case "conclusion": return `"${f.concludes}"`;
		case "luck":
		case "orders":
		case "note": return "";
		case "obstacle": return "baseline";
		case "rename": return f.to;
		case "runs":
		case "determinism":
		case "seeds": return f.experiment;
		case "change": return f.probe === void 0 ? f.experiment : `${f.experiment}/${f.probe}`;
		default: return `${f.experiment}/${f.probe}`;
	}
}
// src/verdict/impossible.ts
/**
* What cannot pass, or cannot fail, at this number of seeds: shares, claims and a declared baseline margin. What is only
* told, or off, is not looked at: it gates nothing.
*/
function impossibleGates(suite, seeds) {
	return [
		...demandsOf(suite).flatMap(({ held, path }) => impossibleShare(held, seeds, path)),
		...impossibleClaims(suite, seeds),
		...impossibleEquivalences(suite, seeds),
		...impossibleBaseline(suite, seeds)
	];
}
/** Everything of a suite that is held to a share of the seeds. The printed values of a probe share one setting. */
function demandsOf(suite) {
	return suite.problems.flatMap((problem) => {
		return [...problem.probes.map((p) => ({
			kind: "probes",
			part: "truth",
			held: p.truth,
			...p
		})), ...(problem.metrics ?? []).map((m) => ({
			kind: "metrics",
			part: "threshold",
			held: m.threshold,
			...m
		}))].flatMap(({ kind, part, held, id, printed }) => {
			const path = [
				"problems",
				problem.id,
				kind,
				id
			];
			const near = Object.values(printed).find((p) => p.near)?.near;
			return [...held ? [{
				held,
				path: [...path, part]
			}] : [], ...near ? [{
				held: near,
				path: [...path, "printed"]
			}] : []];
		});
	});
}
const gates = (level) => level === "fail" || level === "warn";
function impossibleShare({ share, gate }, seeds, path) {
	if (!gates(gate)) return [];
	const best = wilson(seeds, seeds).low;
	if (best < share) return [{
		path,
		message: `cannot pass with ${seeds} seeds: even ${seeds} of ${seeds} show no more than ${best.toFixed(3)} (Wilson, 95 %), and a share of ${share} is wanted; plan ${fewestTrials(share)} seeds or more, or set gate: off`
	}];
	const worst = wilson(0, seeds).high;
	if (worst >= share) return [{
		path,
		message: `cannot fail with ${seeds} seeds: even none leaves ${worst.toFixed(3)} possible (Wilson, 95 %), and a share of ${share} is wanted; plan more seeds or raise the share`
	}];
	return [];
}
function impossibleEquivalences(suite, seeds) {
	if (seeds >= 5) return [];
	return suite.equivalences.filter((c) => gates(c.gate)).map((c) => ({
		path: ["claims", c.id],
		message: `can be decided neither way with ${seeds} seeds: from fewer than 5 a spread is not known; plan more, or set gate: off`
	}));
}
function impossibleClaims(suite, seeds) {
	const family = suite.claims.reduce((n, c) => n + c.than.length, 0);
	const least = smallestP(seeds, seeds);
	if (least * family <= .05) return [];
	const needed = fewestSeeds(claimLevel / Math.max(1, family));
	const concluded = new Set(suite.conclusions.filter((c) => gates(c.gate)).flatMap((c) => c.claims));
	return suite.claims.filter((c) => gates(c.gate) || concluded.has(c.id)).map((c) => ({
		path: ["claims", c.id],
		message: `can be decided neither way with ${seeds} seeds: the smallest p of a permutation test is ${(least * family).toPrecision(2)} after Holm over ${family} comparisons, and ${claimLevel} is needed; plan ${needed} seeds or more, or set gate: off`
	}));
}
function impossibleBaseline(suite, seeds) {
	const declared = [suite.margin, ...suite.problems.flatMap((p) => (p.metrics ?? []).map((m) => m.margin))].some((m) => m.absolute !== void 0 || m.relative !== void 0);
	const family = familyOf(suite);
	const least = smallestP(seeds, seeds) * family;
	if (!declared || least <= .01) return [];
	return [{
		path: ["baseline"],
		message: `the baseline gate can never fail with ${seeds} seeds on both sides: the smallest p of an exact Mann–Whitney test is ${least.toPrecision(2)} after Holm over ${family} probes, and ${gateAlpha} is needed; plan ${fewestSeeds(gateAlpha / family)} seeds or more`
	}];
}
/** Tests that the baseline gate makes at once, at most: of errors and of runs on target, in every experiment. */
function familyOf(suite) {
	const tests = suite.experiments.flatMap(({ problem }) => [...problem.probes.filter((p) => p.truth?.gate !== "off").map((p) => p.truth ? 2 : 1), ...(problem.metrics ?? []).filter((m) => m.threshold?.gate !== "off").map((m) => m.threshold ? 2 : 1)]);
	return Math.max(1, tests.reduce((a, b) => a + b, 0));
}
/**
* The smallest P(worse) that the baseline gate sees with a power of 80 %, with as many other seeds on both sides, at
* the level of Holm's first step. With the same seeds it sees smaller ones. Undefined when its test can never reject.
*
* @param seeds the suite's own number when left out
*/
function smallestVisibleEffect(suite, seeds = suite.seeds) {
	const effect = smallestEffect(seeds, gateAlpha / familyOf(suite));
	return effect === void 0 ? void 0 : Math.max(worseShare, effect);
}
/** What a reader of `validate` should know that keeps nothing from being run. */
function suiteRemarks(suite) {
	if ([
		...demandsOf(suite).map((d) => d.held.gate),
		...suite.problems.flatMap((p) => [...p.probes, ...p.metrics ?? []].flatMap((m) => [...Object.values(m.printed).map((printed) => printed.gate), ...m.repeats ? [m.repeats.gate] : []])),
		...[...suite.claims, ...suite.equivalences].map((c) => c.gate),
		...suite.conclusions.map((c) => c.gate)
	].includes("fail")) return [...suite.remarks];
	const message = "nothing of what is found can fail the gate, only runs that do not end: no truth, threshold, printed value, claim or conclusion has gate: fail; give one to what must hold, compare with a baseline, or run with --strict";
	return [...suite.remarks, {
		path: [],
		message
	}];
}
// src/verdict/draft.ts
/** `suite:problem/variant/probe:fits` */
const idOf = (suite, subject, kind) => `${suite}:${subject}:${kind}`;
// src/verdict/say/sentences.ts
/** `seed 4`, `seeds 4, 5, 6`, and for many the first ten. */
function listSeeds(seeds) {
	const more = seeds.length > 10 ? ` and ${seeds.length - 10} more` : "";
	return `${seeds.length === 1 ? "seed" : "seeds"} ${seeds.slice(0, 10).join(", ")}${more}`;
}
function sayRuns({ outcome, counts }, seeds, reasons) {
	const total = counts.ok + counts.diverged + counts.failed + counts.missing;
	if (total === 0) return "no run was planned";
	const of = (n, what) => `${n} of ${plural(total, "run")} ${what}`;
	const part = (status, what) => counts[status] === 0 ? [] : [`${of(counts[status], what)}, ${listSeeds(seeds(status))}`];
	const parts = [
		...part("missing", counts.missing === 1 ? "is missing" : "are missing"),
		...part("failed", "failed"),
		...part("diverged", "diverged")
	];
	const why = reasons.length > 0 ? ` (${reasons.slice(0, 3).join("; ")})` : "";
	const none = outcome === "all died" ? "no run left a finite result: " : "";
	return parts.length === 0 ? `all of ${plural(total, "run")} ended` : `${none}${parts.join("; ")}${why}`;
}
/** Where the runs lie beside a printed value, for each of its outputs: `14 lower, 13 higher, 3 round to it`. */
function saySides({ runs, sides }) {
	return sides.map(({ atMost, atLeast }) => {
		const [lower, higher, equal] = [
			runs - atLeast,
			runs - atMost,
			atLeast + atMost - runs
		];
		if (equal === runs) return runs === 1 ? "it rounds to it" : "all round to it";
		return `${lower} lower, ${higher} higher${equal > 0 ? `, ${equal} ${equal === 1 ? "rounds" : "round"} to it` : ""}`;
	}).join("; ");
}
/** Whether a printed value may come from our runs, with what of them stands where. */
function sayFits(f) {
	const printed = `the printed ${f.text}`;
	const more = f.price ? `; ${priceOfFits(f)}` : "";
	if (f.runs === 0) return `${printed} cannot be compared: no run left a number`;
	if (f.compared.length > 0) return saySeveral(f, printed) + more;
	if (f.outcome === "fits") {
		const after = f.added > 0 ? `, ${f.added} of them added to find out` : "";
		return `${printed} is what one run may print: of our ${plural(f.runs, "run")} ${saySides(f)}${after}`;
	}
	const where = f.sides.some((s) => s.atMost === 0) && f.sides.some((s) => s.atLeast === 0) ? "outside" : f.sides.some((s) => s.atMost === 0) ? "below" : "above";
	if (f.outcome === "does not fit") return `none of our ${plural(f.runs, "run")} comes near the printed ${f.text}: it lies ${where} all of them`;
	const chance = 2 * f.sides.length * f.family / (f.runs + 1);
	const expected = chance < .1 ? "" : `, and of ${f.family} printed values ${chance < .75 ? "one may well be so" : `about ${Math.max(1, Math.round(chance))} would be so`} by chance`;
	return `${printed} lies ${where} all of our ${plural(f.runs, "run")}${f.family > 1 ? expected : ""}${more}`;
}
const names = {
	mean: "mean",
	sd: "standard deviation",
	best: "best"
};
function saySeveral(f, printed) {
	const { runs } = f.printed;
	const parts = f.compared.map((c) => {
		return `the ${names[c.of]} of ${runs} of our runs lies between ${formatNumber(c.low)} and ${formatNumber(c.high)} in ${formatPercent(promised[c.of])}`;
	});
	return `${printed} ${{
		fits: "is what these settings give",
		open: "may not be what these settings give",
		"does not fit": "is not what these settings give"
	}[f.outcome]}: ${parts.join("; ")} (p = ${f.p.toPrecision(2)}, ${plural(f.runs, "run")} of ours)`;
}
const priceOfFits = ({ price, needed }) => price ? `${needed} runs decide, ${price.seeds} more at most` : "";
/** `28 of 30 within 5 %` */
function sayCount({ within, seeds, target }) {
	return `${within} of ${plural(seeds, "run")} ${formatTarget(target)}`;
}
function sayShare(f) {
	const wanted = `${formatPercent(f.share)} wanted, ${formatInterval(f.interval)}`;
	const absent = f.absent > 0 ? `, ${f.absent} failed or missing` : "";
	const more = f.price ? `; ${formatMore(f.price)}` : "";
	return `${sayCount(f)}${absent}, ${wanted}${more}`;
}
const sayNear = (f) => `our runs ${f.outcome === "near" ? "come" : f.outcome === "open" ? "may come" : "do not come"} near the printed ${f.text}: ${sayShare(f)}`;
const sayThreshold = (f) => `${f.outcome === "open" ? "it is open whether the threshold is reached" : `the threshold is ${f.outcome}`}: ${sayShare(f)}`;
function sayHits(f) {
	const own = f.own === void 0 ? "" : f.own ? ", and the article's own run is" : ", and the article's own run is not";
	return `${f.outcome === "open" ? "it is open whether it comes near the truth" : f.outcome}: ${sayShare(f)}${own}`;
}
function sayRepeats(f) {
	const agree = `${formatPercent(f.share)} of the pairs of runs agree within ${formatTolerance(f.tolerance)}, ${formatInterval(f.interval)}`;
	const range = f.range.map((r) => `${formatPercent(r.level)} of re-runs land between ${formatNumber(r.low)} and ${formatNumber(r.high)}`).join("; ");
	const more = f.price ? `; ${formatMore(f.price)}` : "";
	return `${f.outcome === "open" ? "it is open whether it comes out again" : f.outcome}: ${agree}${range === "" ? "" : `; ${range}`}${more}`;
}
/** `bidirectional was nearer in 57 % of the pairs: no real advantage` */
function sayComparison(claim, c) {
	const nearer = claim.metric ? "better" : "nearer";
	const counted = `${claim.better} was ${nearer} than ${c.than} in ${formatPercent(Math.round(100 * c.probability) / 100)} of the pairs`;
	const leans = c.interval.high < .5 ? ", it leans the other way" : "";
	const words = {
		holds: `holds${c.interval.high <= .75 ? ", a small advantage" : ""}`,
		"does not hold, the other way round": "it is the other way round",
		"does not hold, no real advantage": `no real advantage${leans}`,
		open: "open"
	};
	const more = c.price ? `; ${formatMore(c.price, "a side would tell with a chance of 80 %")}` : "";
	const one = c.oneRun ? `, for all runs of ${c.oneRun.join(" and of ")} are one run` : "";
	return `${counted}: ${words[c.outcome]}${one}${more}`;
}
const sayClaim = (f) => `on these data ${f.comparisons.map((c) => sayComparison(f, c)).join("; ")}`;
function sayConclusion(f) {
	const holding = f.claims.filter((c) => c.outcome === "holds" || c.outcome === "equivalent").length;
	const open = f.claims.filter((c) => c.outcome === "open").length;
	const of = f.claims.length;
	const count = of === 1 ? `its claim ${holding === 1 ? "holds" : open === 1 ? "is open" : "does not hold"}` : `${holding === 0 ? "none" : holding} of its ${of} claims ${holding === 1 || holding === 0 ? "holds" : "hold"}${open > 0 ? `, ${open} ${open === 1 ? "is" : "are"} open` : ""}`;
	const needs = of === 1 ? "" : f.needs === "all" ? ", and it needs all" : ", and it needs one";
	return `${f.outcome === "open" ? "is open" : f.outcome}: ${count}${needs}`;
}
function sayLuck(f) {
	const range = `${formatNumber(f.interval.low, 2)} to ${formatNumber(f.interval.high, 2)}`;
	const like = `their errors look like the best of ${formatNumber(f.picks, 2)} runs (${range}), p = ${f.p.toPrecision(2)}`;
	return f.outcome === "looks picked" ? `the ${f.values} printed values look picked: ${like}` : `no sign that the ${f.values} printed values were picked from several runs: ${like}`;
}
function sayOrders(f) {
	return `one run of each variant shows ${f.orders.length === 1 ? "the printed order" : `all ${f.orders.length} of the printed orders`} with a chance of ${formatChance(f.chance)}, and drawing lots with one of ${formatChance(f.lots)}`;
}
// src/verdict/side.ts
/** @param id of the probe or metric */
function sideRuns(experiment, id) {
	const seeds = experiment?.probes.find((p) => p.probe === id)?.seeds ?? [];
	const ran = seeds.filter((s) => s.status === "ok" || s.status === "diverged");
	return {
		ran,
		absent: seeds.length - ran.length,
		...experiment?.oneRun && { oneRun: true },
		seconds: ran.reduce((sum, s) => sum + s.seconds, 0) / Math.max(1, ran.length)
	};
}
// src/verdict/claim.ts
/**
* Every pair of a suite's claims, judged together, as src/verdict/stats has it: holds if "no better" is rejected, the other
* way round if "no worse" is, no real advantage if "better in 3 of 4" is; Holm in each direction over all pairs. What is
* absent could turn it either way, so nothing is concluded without it.
*/
function judgePairs(suite, pairs) {
	const raw = pairs.map((pair) => test$1(suite, pair));
	const adjusted = adjustComparisons(raw.map((r) => r.p));
	return pairs.map((pair, i) => {
		const { effect, p } = raw[i];
		const after = adjusted[i];
		const absent = pair.better.absent + pair.rival.absent;
		const oneRun = [...pair.better.oneRun ? [pair.is] : [], ...pair.rival.oneRun ? [pair.than] : []];
		const outcome = absent > 0 || oneRun.length > 0 || effect === void 0 ? "open" : comparisonOutcome(after, effect.interval).outcome;
		return {
			than: pair.than,
			runs: {
				better: pair.better.errors.length,
				than: pair.rival.errors.length
			},
			probability: effect?.probability ?? .5,
			interval: effect?.interval ?? {
				low: 0,
				high: 1,
				level: .95
			},
			tests: {
				better: {
					p: p.noBetter,
					adjusted: after.noBetter
				},
				worse: {
					p: p.noWorse,
					adjusted: after.noWorse
				},
				advantage: {
					p: p.real,
					adjusted: after.real
				}
			},
			outcome,
			...oneRun.length > 0 && { oneRun },
			...outcome === "open" && oneRun.length === 0 && { price: price(pair, effect, pairs.length) }
		};
	});
}
function test$1(suite, { claim, than, better, rival }) {
	if (better.errors.length === 0 || rival.errors.length === 0) return { p: {
		noBetter: 1,
		noWorse: 1,
		real: 1
	} };
	const effect = improvement(better.errors, rival.errors);
	const permutation = studentisedPermutation(better.errors, rival.errors, suite, claim, than);
	const { below } = scoreP(effect.probability, effect.effective, advantage);
	return {
		effect,
		p: {
			noBetter: permutation.less,
			noWorse: permutation.greater,
			real: below
		}
	};
}
/** More seeds a side with which it is settled with a chance of 80 %. */
function price(pair, effect, family) {
	const absent = Math.max(pair.better.absent, pair.rival.absent);
	const seconds = pair.better.seconds + pair.rival.seconds;
	const seeds = Math.min(pair.better.errors.length, pair.rival.errors.length);
	if (effect === void 0 || absent > 0) return priceOf(Math.max(1, absent), seconds);
	const { probability: share, effective } = effect;
	return priceOf(seedsToSettle({
		share,
		effective,
		seeds
	}, claimLimits(family)) - seeds, seconds);
}
/** A claim holds only if it does so against all; otherwise what speaks against it most plainly. */
function combine$1(outcomes) {
	if (outcomes.length > 0 && outcomes.every((v) => v === "holds")) return "holds";
	return ["does not hold, the other way round", "does not hold, no real advantage"].find((v) => outcomes.includes(v)) ?? "open";
}
const claimGrade = (outcome) => outcome === "holds" ? "good" : outcome === "open" ? "open" : "bad";
/**
* The suite's claims, in its order.
*
* @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
*/
function judgeClaims(experiments, { suite, drafts }) {
	const claims = suite.claims.filter((c) => [c.better, ...c.than].every((variant) => experiments.has(`${c.problem}/${variant}`)));
	const side = (claim, variant) => sideOf(experiments.get(`${claim.problem}/${variant}`), claim.probe);
	const pairs = claims.flatMap((claim) => claim.than.map((than) => ({
		claim: claim.id,
		is: claim.better,
		than,
		better: side(claim, claim.better),
		rival: side(claim, than)
	})));
	const judged = judgePairs(suite.name, pairs);
	return claims.map((claim) => {
		const comparisons = judged.filter((_, i) => pairs[i]?.claim === claim.id);
		const outcome = combine$1(comparisons.map((c) => c.outcome));
		const metric = claim.metric && problemOf(suite, claim)?.metrics?.find((m) => m.id === claim.probe);
		const found = {
			kind: "claim",
			suite: suite.name,
			outcome,
			claim: claim.id,
			claims: claim.says,
			problem: claim.problem,
			probe: claim.probe,
			better: claim.better,
			...metric && { metric: metric.better },
			comparisons,
			printed: printedErrors(suite, claim)
		};
		const draft = {
			id: idOf(suite.name, claim.id, "claim"),
			...found,
			gate: claim.gate,
			grade: claimGrade(outcome),
			position: suite.locate(["claims", claim.id]),
			says: sayClaim(found)
		};
		drafts.add(draft);
		return draft;
	});
}
/** The errors of a variant's runs, of one probe or metric. */
function sideOf(experiment, id) {
	const { ran, ...side } = sideRuns(experiment, id);
	return {
		...side,
		errors: ran.map((s) => fromNum(s.error))
	};
}
const problemOf = (suite, claim) => suite.problems.find((p) => p.id === claim.problem);
/**
* What the source printed of the claim's variants: mean |error|, and of a metric the printed value itself.
*/
function printedErrors(suite, claim) {
	const problem = problemOf(suite, claim);
	const variants = [claim.better, ...claim.than];
	if (claim.metric) {
		const printed = problem?.metrics?.find((m) => m.id === claim.probe)?.printed ?? {};
		return values(variants, (v) => printed[v]?.printed, (value) => value[0]);
	}
	const probes = problem?.probes ?? [];
	const probe = probes.find((p) => p.id === claim.probe);
	if (!probe?.truth) return {};
	const truth = probe.truth.target.value;
	const same = probes.filter((p) => JSON.stringify(p.input) === JSON.stringify(probe.input));
	const printed = (variant) => [probe, ...same].map((p) => p.printed[variant]?.printed).find((p) => p !== void 0);
	return values(variants, printed, (value) => errorOf(value, { truth }));
}
function values(variants, printed, of) {
	return Object.fromEntries(variants.flatMap((variant) => {
		const found = printed(variant);
		return found ? [[variant, of(found.value)]] : [];
	}));
}
// src/verdict/conclusion.ts
/** Whether what is claimed was shown. */
const holds = (o) => o === "holds" || o === "equivalent";
/**
* - needs all: holds if every claim does, does not hold if one does not, and is open otherwise;
* - needs any: holds if one claim does, does not hold if none does, and is open otherwise.
*/
function conclude(needs, claims) {
	const fails = (o) => !holds(o) && o !== "open";
	if (claims.length === 0) return "open";
	if (needs === "all") return claims.every(holds) ? "holds" : claims.some(fails) ? "does not hold" : "open";
	return claims.some(holds) ? "holds" : claims.every(fails) ? "does not hold" : "open";
}
const conclusionGrade = {
	holds: "good",
	"does not hold": "bad",
	open: "open"
};
/** What the source makes of its claims. A claim that could not be judged leaves open what needs it. */
function judgeConclusions(claims, { suite, drafts }) {
	for (const conclusion of suite.conclusions) {
		const own = conclusion.claims.map((id) => {
			return {
				claim: id,
				outcome: claims.find((c) => c.claim === id)?.outcome ?? "open"
			};
		});
		const outcome = conclude(conclusion.needs, own.map((c) => c.outcome));
		const found = {
			outcome,
			needs: conclusion.needs,
			claims: own
		};
		drafts.add({
			id: idOf(suite.name, conclusion.id, "conclusion"),
			kind: "conclusion",
			suite: suite.name,
			concludes: conclusion.says,
			...found,
			gate: conclusion.gate,
			grade: conclusionGrade[outcome],
			position: suite.locate(["conclusions", Number(conclusion.id) - 1]),
			says: sayConclusion(found)
		});
	}
}
// src/verdict/fits.ts
/** Runs with which it can be told that a printed value does not fit, of a suite with so many of them. */
function runsNeeded({ printed }, family) {
	const outputs = printed.value.length;
	if (printed.kind === "best") return runsToDecideBest(printed.runs, outputs, family);
	return runsToDecide(outputs * (printed.kind === "mean" && printed.sd ? 2 : 1), family);
}
/**
* Could runs of these settings have printed this? The rules are those of src/verdict/stats: a run's number by its rank
* among ours, a mean and its standard deviation by what as many of our runs would have, the best of k by the best of k of
* ours.
*
* @param rows of the runs that left a number, those added included
* @param family printed values of the suite
* @param secondsPerSeed mean time of a run
*/
function judgeFit({ printed }, rows, of, family, secondsPerSeed) {
	const needed = runsNeeded({ printed }, family);
	const runs = rows.length;
	const common = {
		runs,
		needed,
		family
	};
	const settle = (fit) => ({
		...common,
		...fit,
		...fit.outcome === "open" && { price: priceOf(Math.max(1, needed - runs), secondsPerSeed) }
	});
	if (runs < (printed.kind === "mean" ? 2 : 1)) return settle({
		outcome: "open",
		p: 1,
		sides: [],
		compared: []
	});
	if (printed.kind === "run") {
		const fit = fitsRun(rows, printed.value, printed.half);
		return settle({
			outcome: runOutcome(fit, needed),
			p: fit.p,
			sides: fit.sides,
			compared: []
		});
	}
	if (printed.kind === "best") {
		const fit = bestFit(printed, rows, of);
		const compared = [{
			of: "best",
			p: fit.p,
			low: toNum(fit.low),
			high: toNum(fit.high)
		}];
		return settle({
			outcome: bestOutcome([fit], needed, family),
			p: fit.p,
			sides: [],
			compared
		});
	}
	const fits = printed.value.map((mean, output) => fitsMean(rows.map((row) => row[output]), {
		mean,
		half: printed.half[output] ?? 0,
		runs: printed.runs,
		...printed.sd && {
			sd: printed.sd.value[output],
			sdHalf: printed.sd.half[output] ?? 0
		}
	}));
	const compared = fits.flatMap((f) => [{
		of: "mean",
		...f.mean
	}, ...f.sd ? [{
		of: "sd",
		...f.sd,
		high: toNum(f.sd.high)
	}] : []]);
	const p = Math.min(1, compared.length * Math.min(...compared.map((c) => c.p)));
	return settle({
		outcome: meanOutcome(fits, needed, family),
		p,
		sides: [],
		compared
	});
}
/** The best of several runs is the one with the least error; of a metric its values are compared as they are. */
function bestFit(printed, rows, of) {
	const [value = NaN, half = 0] = [printed.value[0], printed.half[0]];
	const better = of.metric?.better ?? "lower";
	const own = of.metric ? value : errorOf([value], of);
	return fitsBest(rows.map((row) => of.metric ? row[0] : errorOf(row, of)), {
		value: own,
		half,
		of: printed.runs
	}, better);
}
const fitGrade = {
	fits: "good",
	open: "open",
	"does not fit": "bad"
};
// src/verdict/judge-measured.ts
/** Everything that is found of one probe or metric of one experiment. */
function judgeMeasured({ id: experiment, oneRun }, measured, probe, secondsPerSeed, judging) {
	const { suite, drafts } = judging;
	const subject = `${experiment}/${measured.id}`;
	const place = (...below) => suite.locate([...measured.path, ...below]);
	const common = {
		suite: suite.name,
		experiment,
		probe: measured.id
	};
	const rows = rowsOf(probe.seeds);
	const absent = probe.seeds.length - rows.length;
	const held = (of) => shareOf(rows, absent, of, secondsPerSeed, judging.sequential);
	const variant = experiment.slice(experiment.indexOf("/") + 1);
	const { printed } = measured;
	if (printed) {
		const added = rowsOf(probe.added ?? []).filter((r) => r !== void 0);
		const fit = judgeFit(printed, [...rows.filter((r) => r !== void 0), ...added], measured, printedValues(suite), secondsPerSeed);
		const found = {
			...common,
			kind: "fits",
			printed: printed.printed,
			text: printed.text,
			added: added.length,
			...oneRun ? ofOneRun(fit) : fit
		};
		const position = place("printed", "values", variant);
		const says = sayFits(found);
		const grade = fitGrade[found.outcome];
		drafts.add({
			id: idOf(suite.name, subject, "fits"),
			...found,
			gate: printed.gate,
			grade,
			position,
			says
		});
		if (printed.near) {
			const { grade, ...share } = held(printed.near);
			const outcome = {
				good: "near",
				bad: "not near",
				open: "open"
			}[grade];
			const near = {
				...common,
				kind: "near",
				text: printed.text,
				outcome,
				...share
			};
			const { gate } = printed.near;
			drafts.add({
				id: idOf(suite.name, subject, "near"),
				...near,
				gate,
				grade,
				position,
				says: sayNear(near)
			});
		}
	}
	if (measured.repeats) {
		const { gate } = measured.repeats;
		const found = {
			...common,
			kind: "repeats",
			...judgeRepeats(rows, absent, measured, secondsPerSeed)
		};
		const position = place("repeats");
		const grade = repeatsGrade[found.outcome];
		drafts.add({
			id: idOf(suite.name, subject, "repeats"),
			...found,
			gate,
			grade,
			position,
			says: sayRepeats(found)
		});
	}
	if (measured.held) {
		const { grade, ...share } = held(measured.held);
		const { gate } = measured.held;
		if (measured.metric) {
			const outcome = {
				good: "reached",
				bad: "not reached",
				open: "open"
			}[grade];
			const found = {
				...common,
				kind: "threshold",
				outcome,
				...share
			};
			const position = place("threshold");
			drafts.add({
				id: idOf(suite.name, subject, "threshold"),
				...found,
				gate,
				grade,
				position,
				says: sayThreshold(found)
			});
		} else {
			const run = printed?.printed.kind === "run" ? printed.printed.value : void 0;
			const own = run && reaches(run, measured.held.target);
			const outcome = outcomeOfHits(own, grade, share);
			const found = {
				...common,
				kind: "hits",
				outcome,
				...share,
				...own !== void 0 && { own }
			};
			const position = place("truth");
			drafts.add({
				id: idOf(suite.name, subject, "hits"),
				...found,
				gate,
				grade,
				position,
				says: sayHits(found)
			});
		}
	}
}
/** One run, repeated, says nothing of how others spread, and neither would more of it. */
function ofOneRun({ price: _, ...fit }) {
	return {
		...fit,
		outcome: fit.outcome === "fits" ? "fits" : "open"
	};
}
/** Of the runs that ended: what they left, undefined for a dead one. */
function rowsOf(seeds) {
	return seeds.filter((s) => s.status === "ok" || s.status === "diverged").map((s) => s.status === "ok" ? s.prediction.map(fromNum) : void 0);
}
/** Printed values of a suite, of all its experiments: the family that "does not fit" is corrected for. */
function printedValues(suite) {
	return suite.problems.reduce((n, p) => n + p.probes.reduce((m, probe) => m + Object.keys(probe.printed).length, 0) + (p.metrics ?? []).reduce((m, metric) => m + Object.keys(metric.printed).length, 0), 0);
}
/**
* `hitOutcome`, but for two things: runs that are absent leave it open, and a share that is known to be below the wanted one,
* without being a miss throughout, varies by seed.
*/
function outcomeOfHits(own, grade, { interval, share }) {
	if (grade === "open") return "open";
	const outcome = hitOutcome(own, interval, share);
	return outcome === "open" ? "varies by seed" : outcome;
}
const repeatsGrade = {
	repeats: "good",
	"varies by seed": "bad",
	open: "open"
};
function judgeRepeats(rows, absent, { repeats: asked, outputs }, secondsPerSeed) {
	const { tolerance = {}, share: wanted = .8 } = asked ?? {};
	const { share, effective, interval } = repeats(rows, agreeing(tolerance));
	const found = repeatsOutcome(interval, wanted);
	const outcome = absent > 0 && found === "repeats" ? "open" : found;
	const seeds = rows.length;
	const more = absent > 0 ? absent : seedsToSettle({
		share,
		effective,
		seeds
	}, shareLimits(wanted)) - seeds;
	const finite = rows.filter((r) => r !== void 0);
	return {
		outcome,
		tolerance,
		wanted,
		share,
		interval,
		range: Array.from({ length: outputs }, (_, o) => oneMoreRange(finite.map((r) => r[o]))).filter((r) => r !== void 0),
		...outcome === "open" && { price: priceOf(Math.max(1, more), secondsPerSeed) }
	};
}
/** Whether two runs agree in every output. */
const agreeing = (tolerance) => (a, b) => a.every((x, o) => agree(x, b[o], tolerance));
/** Within the tolerance of each other, which if relative is so to the greater one: neither of two runs is the right one. */
function agree(a, b, tolerance) {
	const [small, great] = Math.abs(a) <= Math.abs(b) ? [a, b] : [b, a];
	return within(small, great, tolerance);
}
// src/verdict/touches.ts
/**
* Experiments that a finding is about, as `problem/variant`; a conclusion is about what its claims are about.
*
* @param all findings, the claims of a conclusion among them
*/
function touches(draft, all) {
	switch (draft.kind) {
		case "claim":
		case "varied": return [draft.better, ...draft.comparisons.map((c) => c.than)].map((v) => `${draft.problem}/${v}`);
		case "equivalence": return [draft.same, ...draft.comparisons.map((c) => c.as)].map((v) => `${draft.problem}/${v}`);
		case "conclusion": {
			const names = new Set(draft.claims.map((c) => c.claim));
			return all.flatMap((d) => (d.kind === "claim" || d.kind === "equivalence") && d.suite === draft.suite && names.has(d.claim) ? touches(d, all) : []);
		}
		default: return "experiment" in draft ? [draft.experiment] : [];
	}
}
// src/verdict/baseline/lax.ts
/**
* What a new baseline asks too little of, measured by the runs of its own commit: values that it has worse than these runs
* give them, and demands of the suites that it does not hold. A baseline like that would let the next change be worse.
*/
function laxness(results, findings, pairs, { demands = [] }) {
	const worse = compareSeries(pairs.map((pair) => ({
		...pair,
		before: pair.after,
		after: pair.before
	}))).filter((c) => c.outcome === "worse" && c.gated);
	const held = new Map(demands.map((d) => [d.id, JSON.stringify(d)]));
	const gone = demandsOf$1(results, findings).filter((d) => held.get(d.id) !== JSON.stringify(d));
	return [...worse.map((c) => {
		const of = c.probe === void 0 ? c.experiment : `${c.experiment}/${c.probe}`;
		return {
			name: "lax-baseline",
			of,
			says: `the new baseline has ${of} worse than this commit gives it: median ${c.median.after} in the baseline, ${c.median.before} here`
		};
	}), ...gone.map((d) => ({
		name: "lax-baseline",
		of: d.id,
		says: `the new baseline does not hold the demand ${d.id} as the suite makes it`
	}))];
}
// src/verdict/baseline/renames.ts
/**
* Experiments that only the results have, each with the one that only the baseline has and that is the same: by its hash, where
* an `id` keeps the random numbers of the old name, or else by what is trained. Where two would fit none is taken.
*/
function renamesOf(results, baseline) {
	return results.suites.flatMap((suite) => {
		const own = suite.problems.flatMap((p) => p.experiments);
		const here = /* @__PURE__ */ new Set([...own.map((e) => e.id), ...suite.unselected?.experiments ?? []]);
		const before = new Map(baseline.series.filter((s) => s.suite === suite.name).map((s) => [s.experiment, s]));
		const gone = [...before.values()].filter((s) => !here.has(s.experiment));
		const found = own.filter((e) => !before.has(e.id)).flatMap((e) => {
			const same = gone.filter((s) => s.hash === (e.settings ?? e.hash));
			const alike = e.content === void 0 ? [] : gone.filter((s) => s.content === e.content);
			const [from, ...others] = same.length > 0 ? same : alike;
			if (from === void 0 || others.length > 0) return [];
			return [rename(suite, from.experiment, e, same.length > 0)];
		});
		return found.filter((r) => found.every((other) => other === r || other.from !== r.from));
	});
}
function rename(suite, from, { id: to }, same) {
	const [before, now] = [partsOf(from), partsOf(to)];
	return {
		suite: suite.name,
		from,
		to,
		outcome: same ? "same runs" : "other random numbers",
		keep: {
			...before.problem !== now.problem && { problem: before.problem },
			...before.variant !== now.variant && { variant: before.variant }
		}
	};
}
const partsOf = (experiment) => {
	const at = experiment.indexOf("/");
	return {
		problem: experiment.slice(0, at),
		variant: experiment.slice(at + 1)
	};
};
function renameDraft(rename) {
	return {
		id: idOf(rename.suite, rename.to, "rename"),
		kind: "rename",
		...rename,
		grade: rename.outcome === "same runs" ? "open" : "bad",
		gate: rename.outcome === "same runs" ? "tell" : "warn",
		says: sayRename(rename)
	};
}
/** The baseline with today's names, so that the same is compared with the same. */
function withNames(baseline, renames, results) {
	if (renames.length === 0) return baseline;
	const { demands } = baseline;
	return {
		...baseline,
		series: baseline.series.map((s) => renamedSeries(s, renames, results)),
		...demands && { demands: demands.map((d) => renamedDemand(d, renames, baseline.series)) }
	};
}
function renamedSeries(series, renames, results) {
	const found = renames.find((r) => r.suite === series.suite && r.from === series.experiment);
	if (found === void 0) return series;
	const now = results.suites.filter((s) => s.name === series.suite).flatMap((s) => s.problems.flatMap((p) => p.experiments)).find((e) => e.id === found.to);
	const hash = now?.settings ?? now?.hash;
	return {
		...series,
		experiment: found.to,
		...hash !== void 0 && { hash }
	};
}
/** A demand's id begins with what it is about, and a claim names its problem and its variants. */
function renamedDemand(demand, renames, series) {
	const own = renames.filter((r) => r.suite === demand.suite);
	const about = demand.id.slice(demand.suite.length + 1);
	const [old, name] = own.flatMap((r) => {
		const [before, now] = [partsOf(r.from), partsOf(r.to)];
		const truth = before.problem === now.problem ? [] : [[`${before.problem}/`, `${now.problem}/`]];
		return [[`${r.from}/`, `${r.to}/`], ...truth];
	}).find(([from]) => about.startsWith(from)) ?? ["", ""];
	const kept = series.filter((s) => s.suite === demand.suite && own.every((r) => r.from !== s.experiment));
	return {
		...demand,
		id: `${demand.suite}:${name}${about.slice(old.length)}`,
		asks: renamedAsks(demand.asks, own, kept)
	};
}
/**
* What a claim asks, its variants called as today. Two problems may have variants of one name, so that only its own problem's
* count; a file of an older version does not say which that is, and a name that another experiment has kept stays there.
*/
function renamedAsks(asks, renames, kept) {
	const { problem, better, than, same, as } = asks;
	const own = renames.filter((r) => {
		const from = partsOf(r.from);
		if (problem !== void 0) return from.problem === problem;
		return kept.every((s) => partsOf(s.experiment).variant !== from.variant);
	});
	const variants = new Map(own.map((r) => [partsOf(r.from).variant, partsOf(r.to).variant]));
	const today = (name) => variants.get(name) ?? name;
	const [first] = own;
	return {
		...asks,
		...problem !== void 0 && first !== void 0 && { problem: partsOf(first.to).problem },
		...typeof better === "string" && Array.isArray(than) && {
			better: today(better),
			than: than.map(today)
		},
		...typeof same === "string" && Array.isArray(as) && {
			same: today(same),
			as: as.map(today)
		}
	};
}
// src/verdict/baseline/against.ts
/**
* Compares results with a baseline. A bad outcome is excused only if the baseline's own runs, judged by the same rule, were
* no better: a baseline must not soften a gate.
*/
function againstBaseline(results, drafts, request) {
	const { allow = [], renewed = false } = request;
	const renames = renamesOf(results, request.baseline);
	const baseline = withNames(request.baseline, renames, results);
	const pairs = pairsOf(results, drafts, baseline);
	const changes = compareSeries(pairs);
	const obstacles = findObstacles(results, drafts, baseline);
	if (renewed) obstacles.push(...laxness(results, drafts, pairs, baseline));
	const few = changes.filter((c) => c.outcome === "cannot tell" && c.gated);
	if (few.length > 0) obstacles.push(tooFew(few));
	const before = gradesOf(results, drafts, baseline);
	const worse = new Set(changes.filter((c) => c.outcome === "worse").map((c) => `${c.suite}\n${c.experiment}`));
	return {
		drafts: [
			...obstacles.map((o) => obstacleDraft(o, allow)),
			...renames.map(renameDraft),
			...changes.map((c) => changeDraft(c, drafts, allow))
		],
		excused: (draft) => {
			const own = before.get(draft.id);
			if (own === void 0) return false;
			if (touches(draft, drafts).some((e) => worse.has(`${draft.suite}\n${e}`))) return false;
			return draft.grade === "bad" ? own === "bad" : own !== "good";
		}
	};
}
const changeGrades = {
	worse: "bad",
	"not shown worse": "open",
	"shown no worse": "good",
	unchanged: "good",
	moved: "bad",
	"not shown moved": "open",
	"cannot tell": "open"
};
function changeDraft({ gated, says, ...change }, drafts, allow) {
	const subject = change.probe === void 0 ? change.experiment : `${change.experiment}/${change.probe}`;
	const runs = drafts.find((d) => d.kind === "runs" && d.suite === change.suite && d.experiment === change.experiment);
	const name = allowanceFor({
		kind: "change",
		...change
	});
	const allowed = name === void 0 ? void 0 : findAllowance(name, allow);
	const warns = change.outcome === "moved" || allowed !== void 0;
	return {
		id: idOf(change.suite, subject, "change"),
		kind: "change",
		...change,
		grade: changeGrades[change.outcome],
		gate: gated ? warns ? "warn" : "fail" : "tell",
		...allowed && { allowed },
		...runs?.position && { position: runs.position },
		says
	};
}
function obstacleDraft({ name, of, says }, allow) {
	const finding = {
		kind: "obstacle",
		name,
		...of !== void 0 && { of }
	};
	const passes = told$1.includes(name);
	const accepted = passes ? void 0 : findAllowance(allowanceFor({
		...finding,
		outcome: "forbids the comparison"
	}) ?? name, allow);
	const allowed = passes || accepted !== void 0;
	return {
		id: `:${name}${of === void 0 ? "" : `:${of}`}:obstacle`,
		...finding,
		suite: "",
		outcome: allowed ? "allowed" : "forbids the comparison",
		grade: "bad",
		gate: allowed ? "warn" : "fail",
		...accepted && { allowed: accepted },
		says
	};
}
function tooFew(few) {
	return {
		name: "too-few-seeds",
		says: `too few seeds for the test ever to reject after Holm: ${few.map((c) => `${c.experiment}/${c.probe}`).join(", ")} (${few[0]?.says ?? ""})`
	};
}
/** What the same rules say of the baseline's runs, by the id of the finding. */
function gradesOf(results, drafts, baseline) {
	const grades = /* @__PURE__ */ new Map();
	const seriesOf = (suite, experiment, probe) => baseline.series.find((s) => s.suite === suite && s.experiment === experiment && s.probe === probe);
	const claims = claimsOf(results, drafts, seriesOf);
	for (const draft of drafts) {
		const grade = gradeOf(draft);
		if (grade !== void 0) grades.set(draft.id, grade);
	}
	return grades;
	function gradeOf(draft) {
		switch (draft.kind) {
			case "runs": return draft.outcome === "all died" && allDied(baseline, draft) ? "bad" : void 0;
			case "claim": {
				const outcome = claims.get(`${draft.suite}\n${draft.claim}`);
				return outcome && claimGrade(outcome);
			}
			case "conclusion": {
				const own = draft.claims.map((c) => claims.get(`${draft.suite}\n${c.claim}`) ?? "open");
				return conclusionGrade[conclude(draft.needs, own)];
			}
			case "fits":
			case "near":
			case "hits":
			case "threshold":
			case "repeats": {
				const series = seriesOf(draft.suite, draft.experiment, draft.probe);
				const probe = probeOf(results, draft.suite, draft.experiment, draft.probe);
				return series && probe && gradeOfAnswer(draft, series, probe);
			}
			default: return;
		}
	}
}
/** Whether nothing finite was left of some probe of an experiment. */
const allDied = (baseline, { suite, experiment }) => baseline.series.some((s) => s.suite === suite && s.experiment === experiment && rowsOfSeries(s).every((row) => row === void 0));
function gradeOfAnswer(draft, series, probe) {
	const rows = rowsOfSeries(series);
	switch (draft.kind) {
		case "near":
		case "hits":
		case "threshold": {
			const within = rows.filter((row) => row !== void 0 && reaches(row, draft.target)).length;
			return judgeShare({
				within,
				absent: 0,
				seeds: rows.length
			}, draft.share, 0).grade;
		}
		case "fits": {
			const finite = rows.filter((row) => row !== void 0);
			return fitGrade[judgeFit(draft, finite, probe, draft.family, 0).outcome];
		}
		case "repeats": {
			const { interval } = repeats(rows, agreeing(draft.tolerance));
			return repeatsGrade[repeatsOutcome(interval, draft.wanted)];
		}
	}
}
/** The claims of every suite over the baseline's runs, where it has all of them. */
function claimsOf(results, drafts, seriesOf) {
	const found = /* @__PURE__ */ new Map();
	for (const { name } of results.suites) {
		const claims = drafts.filter((d) => d.kind === "claim" && d.suite === name);
		const side = (claim, variant) => {
			const experiment = `${claim.problem}/${variant}`;
			const series = seriesOf(name, experiment, claim.probe);
			const probe = probeOf(results, name, experiment, claim.probe);
			if (series === void 0 || probe === void 0) return void 0;
			return {
				errors: series.values.map((v) => errorOf(v.map(fromNum), probe)),
				absent: 0,
				seconds: 0
			};
		};
		const pairs = claims.flatMap((claim) => claim.comparisons.flatMap(({ than }) => {
			const [better, rival] = [side(claim, claim.better), side(claim, than)];
			return better && rival ? [{
				claim: claim.claim,
				is: claim.better,
				than,
				better,
				rival
			}] : [];
		}));
		const judged = judgePairs(name, pairs);
		for (const claim of claims) {
			const own = judged.filter((_, i) => pairs[i]?.claim === claim.claim);
			if (own.length === claim.comparisons.length) found.set(`${name}\n${claim.claim}`, combine$1(own.map((c) => c.outcome)));
		}
	}
	return found;
}
const probeOf = ({ suites }, suite, experiment, id) => suites.filter((s) => s.name === suite).flatMap((s) => s.problems).flatMap((p) => p.experiments).filter((e) => e.id === experiment).flatMap((e) => e.probes).find((p) => p.probe === id);
// src/verdict/counted.ts
/** The suite's records, and a sentence for each kind that was left out. */
function sortRecords(suite, request) {
	const byHash = new Map([...suite.experiments, ...suite.varied ?? []].map((e) => [e.hash, e]));
	const own = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	const trainers = new Map([...byHash.values()].map((e) => [e.hash, trainerOf(e, request.engine)]));
	for (const record of request.records) {
		const experiment = byHash.get(record.experimentHash);
		if (record.suite !== suite.name && experiment === void 0) continue;
		const why = experiment === void 0 ? "other settings or data than the suite has now" : record.engine !== trainers.get(experiment.hash) ? `the ${record.engine} engine` : request.fingerprint !== void 0 && record.environment.fingerprint !== request.fingerprint(experiment) ? "another environment" : void 0;
		if (why === void 0) {
			const run = `${record.experimentHash}#${record.seed}`;
			const earlier = own.get(run);
			if (earlier === void 0) own.set(run, [record]);
			else earlier.push(record);
		} else {
			const what = `${suite.name} ${record.problem}/${record.variant}: ${why}`;
			left.set(what, (left.get(what) ?? 0) + 1);
		}
	}
	return {
		own,
		foreign: [...left].map(([what, n]) => `${n} ${n === 1 ? "record was" : "records were"} not counted, ${what}`).sort()
	};
}
const isRecord = (o) => o !== "missing" && !("conflict" in o);
/** One run has one outcome: a failed record gives way to a later success, different ones contradict each other. */
function settle(experiment, seed, records) {
	const done = records.filter((r) => r.status !== "failed");
	const [first] = done.length > 0 ? done : records;
	if (first === void 0) return "missing";
	const same = (r) => sameOutcome({
		...r,
		key: first.key
	}, first);
	if (done.slice(1).every(same)) return first;
	const places = new Set(done.map((r) => r.environment.fingerprint)).size;
	const where = places > 1 ? `, made in ${places} environments` : "";
	return { conflict: `${experiment.id} seed ${seed}: ${done.length} records that differ${where}` };
}
/** Says where the runs were made if their bits need not agree: in two environments for one engine, or for one program. */
function severalPlaces(records) {
	const mixed = [...groupBy(records, (r) => r.engine === "program" || r.engine === "imported" ? r.experimentHash : "").values()].flatMap((own) => {
		const places = new Map(own.map((r) => [r.environment.fingerprint, r.environment]));
		return places.size > 1 ? [...places.values()] : [];
	});
	const places = [...new Map(mixed.map((e) => [e.fingerprint, e])).values()];
	if (places.length === 0) return void 0;
	const of = (e) => [
		e.cpu,
		`${e.platform} ${e.arch}`,
		e.program ?? `TensorFlow ${e.tensorflow}`
	].filter((s) => s !== "").join(", ");
	return `the runs were made in ${places.length} environments that need not agree to the bit: ${places.map(of).join("; ")}`;
}
// src/verdict/say/equivalence.ts
/** `means 0.971 and 0.9705, difference 0.0005 (-0.002 to 0.0034)` */
function sayMeasure(name, { of, difference, interval }) {
	const [low, high] = [interval.low, interval.high].map((v) => formatNumber(v, 2));
	return `${name} ${formatPair(...of).join(" and ")}, difference ${formatNumber(difference, 2)} (${low} to ${high})`;
}
/** One pair of a claim of equivalence, with its numbers: both differences with the interval that is held to the margin. */
function sayLikeness({ same, within }, c) {
	const dead = [...c.dead.same > 0 ? [`${plural(c.dead.same, "run")} of ${same}`] : [], ...c.dead.as > 0 ? [`${plural(c.dead.as, "run")} of ${c.as}`] : []];
	const measures = c.outputs.map(({ mean, spread }) => `${sayMeasure("means", mean)}; ${sayMeasure("spreads", spread)}`);
	const numbers = measures.length === 0 ? `${same} and ${c.as} have ${c.runs.same} and ${plural(c.runs.as, "run")} with a number, too few to compare` : `${same} and ${c.as}: ${measures.join(" | ")}; ${formatNumber(within)} is allowed`;
	const words = {
		equivalent: "equivalent",
		differ: "they differ",
		open: "open"
	};
	const why = [...dead.length > 0 ? [`; ${dead.join(" and ")} died`] : [], ...c.oneRun ? [`; all runs of ${c.oneRun.join(" and of ")} are one run`] : []].join("");
	const more = c.price ? `; ${formatMore(c.price, "a side would tell with a chance of 80 %")}` : "";
	return `${numbers}${why}: ${words[c.outcome]}${more}`;
}
const sayEquivalence = (f) => f.comparisons.map((c) => sayLikeness(f, c)).join("; ");
// src/verdict/equivalence.ts
function sampleOf(experiment, id) {
	const { ran, ...side } = sideRuns(experiment, id);
	const rows = ran.filter((s) => s.status === "ok").map((s) => s.prediction.map(fromNum));
	return {
		...side,
		rows,
		dead: ran.length - rows.length
	};
}
/** Every output has to be alike; one that is not makes the whole another thing. */
function test(a, b, within, family) {
	const outputs = Math.min(a.rows[0]?.length ?? 0, b.rows[0]?.length ?? 0);
	const few = Math.min(a.rows.length, b.rows.length) < 5;
	const deaths = deathsP([a.dead, b.dead], [a.rows.length + a.dead, b.rows.length + b.dead]);
	const anyDead = a.dead + b.dead > 0;
	if (few || outputs === 0) return {
		outputs: [],
		sameDistribution: 1,
		p: {
			equivalent: 1,
			differ: anyDead ? deaths : 1
		},
		needed: 5
	};
	const column = ({ rows }, i) => rows.map((row) => row[i]);
	const found = Array.from({ length: outputs }, (_, i) => equivalence(column(a, i), column(b, i), within, family));
	const tests = outputs + (anyDead ? 1 : 0);
	return {
		outputs: found.map(({ mean, spread }) => ({
			mean,
			spread
		})),
		sameDistribution: Math.min(1, outputs * Math.min(...found.map((f) => f.sameDistribution))),
		p: {
			equivalent: anyDead ? 1 : Math.max(...found.map((f) => f.equivalent)),
			differ: Math.min(1, tests * Math.min(...found.map((f) => f.differ), ...anyDead ? [deaths] : []))
		},
		needed: Math.max(...found.map((f) => f.needed))
	};
}
const grades = {
	equivalent: "good",
	differ: "bad",
	open: "open"
};
/**
* The suite's claims that variants are the same experiment, in its order: equivalent if "further apart than the margin" is
* rejected, in mean and in spread; differ if "no further apart" is; Holm in each direction over all of them.
*
* @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
*/
function judgeEquivalences(experiments, { suite, drafts }) {
	const claims = suite.equivalences.filter((c) => [c.same, ...c.as].every((variant) => experiments.has(`${c.problem}/${variant}`)));
	const sample = (claim, variant) => sampleOf(experiments.get(`${claim.problem}/${variant}`), claim.probe);
	const family = claims.reduce((n, c) => n + c.as.length, 0);
	const pairs = claims.flatMap((claim) => claim.as.map((as) => {
		const [a, b] = [sample(claim, claim.same), sample(claim, as)];
		return {
			claim,
			as,
			a,
			b,
			tested: test(a, b, claim.within, family)
		};
	}));
	const adjusted = adjustEquivalences(pairs.map((pair) => pair.tested.p));
	const judged = pairs.map((pair, i) => ({
		claim: pair.claim,
		likeness: likenessOf(pair, adjusted[i])
	}));
	return claims.map((claim) => {
		const comparisons = judged.filter((j) => j.claim === claim).map((j) => j.likeness);
		const outcome = combine(comparisons.map((c) => c.outcome));
		const found = {
			kind: "equivalence",
			suite: suite.name,
			outcome,
			claim: claim.id,
			claims: claim.says,
			problem: claim.problem,
			probe: claim.probe,
			same: claim.same,
			within: claim.within,
			comparisons
		};
		const draft = {
			id: idOf(suite.name, claim.id, "equivalence"),
			...found,
			gate: claim.gate,
			grade: grades[outcome],
			position: suite.locate(["claims", claim.id]),
			says: sayEquivalence(found)
		};
		drafts.add(draft);
		return draft;
	});
}
function likenessOf({ claim, as, a, b, tested }, adjusted = tested.p) {
	const oneRun = [...a.oneRun ? [claim.same] : [], ...b.oneRun ? [as] : []];
	const absent = Math.max(a.absent, b.absent);
	const outcome = absent > 0 || oneRun.length > 0 ? "open" : adjusted.equivalent <= .05 ? "equivalent" : adjusted.differ <= .05 ? "differ" : "open";
	const more = absent > 0 ? absent : tested.needed - Math.min(a.rows.length, b.rows.length);
	return {
		as,
		runs: {
			same: a.rows.length,
			as: b.rows.length
		},
		dead: {
			same: a.dead,
			as: b.dead
		},
		outputs: tested.outputs,
		sameDistribution: tested.sameDistribution,
		tests: {
			equivalent: {
				p: tested.p.equivalent,
				adjusted: adjusted.equivalent
			},
			differ: {
				p: tested.p.differ,
				adjusted: adjusted.differ
			}
		},
		outcome,
		...oneRun.length > 0 && { oneRun },
		...outcome === "open" && oneRun.length === 0 && a.dead + b.dead === 0 && { price: priceOf(Math.max(1, more), a.seconds + b.seconds) }
	};
}
/** Equivalent only if it is so to all; different if it is to one. */
function combine(outcomes) {
	if (outcomes.includes("differ")) return "differ";
	return outcomes.length > 0 && outcomes.every((o) => o === "equivalent") ? "equivalent" : "open";
}
// src/verdict/course.ts
/** How the trainings went that decide by themselves when they end; undefined when none does. */
function courseResult(records) {
	const courses = records.flatMap(({ course }) => course ?? []);
	const best = courses.flatMap((course) => course.best ?? []);
	if (courses.length === 0) return void 0;
	return {
		epochs: epochRange(courses.map(({ epochs }) => epochs)),
		...best.length > 0 && { best: epochRange(best) },
		stopped: courses.filter(({ stopped }) => stopped !== void 0).length,
		runs: courses.length
	};
}
function epochRange(epochs) {
	const sorted = ascending(epochs);
	return {
		low: quantileSorted(sorted, 0),
		median: quantileSorted(sorted, .5),
		high: quantileSorted(sorted, 1)
	};
}
// src/verdict/curve.ts
/**
* Median and the middle 80 % (10 % to 90 % quantile) of the loss at each epoch that some run reports. A loss that is
* not finite counts as infinite, and so does one that a run no longer reports because it diverged before. A run that ended
* by itself at a finite loss is not counted in the epochs that it did not train.
*
* @returns undefined without a curve
*/
function curveBand(curves) {
	const epochs = [...new Set(curves.flatMap((c) => c.epochs))].sort((a, b) => a - b);
	if (epochs.length === 0) return void 0;
	const validated = curves.every((c) => c.validation.length > 0 || c.epochs.length === 0);
	return {
		epochs,
		loss: band(curves.map((c) => ({
			epochs: c.epochs,
			values: c.loss,
			last: lastOf$1(c)
		})), epochs),
		...validated && { validation: band(curves.map((c) => ({
			epochs: c.epochs,
			values: c.validation,
			last: lastOf$1(c)
		})), epochs) }
	};
}
/** The epoch after which a run's loss counts as infinite: that in which it diverged. */
function lastOf$1({ epochs, loss, validation }) {
	const ends = [loss.at(-1), validation.at(-1)].filter((value) => value !== void 0);
	return ends.every((value) => Number.isFinite(fromNum(value))) && ends.length > 0 ? Number.POSITIVE_INFINITY : epochs.at(-1) ?? 0;
}
function band(curves, epochs) {
	const places = new Uint32Array(curves.length);
	const sorted = epochs.map((epoch) => {
		const values = [];
		curves.forEach((c, i) => {
			const place = places[i];
			if (c.epochs[place] === epoch) {
				const number = fromNum(c.values[place]);
				values.push(Number.isNaN(number) ? Number.POSITIVE_INFINITY : number);
				places[i] = place + 1;
			} else if (epoch > c.last) values.push(Number.POSITIVE_INFINITY);
		});
		return ascending(values);
	});
	const at = (q) => sorted.map((values) => toNum(quantileSorted(values, q)));
	return {
		low: at(.1),
		median: at(.5),
		high: at(.9)
	};
}
// src/verdict/measured.ts
/** Probes first, then metrics, in the order of the suite. */
function measuredOf({ problem, variant }) {
	const outputs = problem.targets.shape.slice(1).reduce((a, b) => a * b, 1);
	const probes = problem.probes.map((probe) => {
		const printed = probe.printed[variant.id];
		return {
			id: probe.id,
			title: probe.title,
			truth: probe.truth?.target.value ?? [],
			outputs: probe.output?.size ?? outputs,
			...probe.truth && { held: probe.truth },
			...printed && { printed },
			...probe.repeats && { repeats: probe.repeats },
			path: [
				"problems",
				problem.id,
				"probes",
				probe.id
			],
			read: (record) => record.predictions[probe.id] ?? []
		};
	});
	const metrics = (problem.metrics ?? []).map((metric) => {
		const { better, margin, threshold } = metric;
		const printed = metric.printed[variant.id];
		return {
			id: metric.id,
			title: metric.title,
			metric: {
				name: metric.metric ?? "program",
				better,
				margin
			},
			truth: [],
			outputs: 1,
			...threshold && { held: threshold },
			...printed && { printed },
			...metric.repeats && { repeats: metric.repeats },
			path: [
				"problems",
				problem.id,
				"metrics",
				metric.id
			],
			read: (record) => {
				const value = record.metrics?.[metric.id];
				return value === void 0 ? [] : [value];
			}
		};
	});
	return [...probes, ...metrics];
}
// src/verdict/say/programs.ts
const list = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
/** Whether the first seed gave the same when it was run again, and what decides the numbers beside it. */
function sayDeterminism({ outcome, seed, seeded, parted }) {
	const reached = seeded.length > 0 ? `; seeded in it: ${list(seeded)}` : "";
	if (parted === void 0) return `same bits: seed ${seed} was run twice and gave the same numbers${reached}`;
	const apart = parted.first.map((first, i) => {
		const second = parted.second[i];
		return second === void 0 ? `${first} and then none` : formatPair(first, second).join(" and then ");
	}).join("; ");
	const twice = `seed ${seed} was run twice, and ${parted.name} was ${apart}`;
	return outcome === "same to 1e-6" ? `same to 1e-6: ${twice}; sums are taken in another order from run to run${reached}` : `not deterministic: ${twice}; more than the seed decides its numbers, as the order of threads, the time, or randomness that no seed reaches${reached}`;
}
/** What the seeds have to do with a program's numbers. */
function saySeeds({ outcome, runs, own, seeded }) {
	const alike = `all ${plural(runs, "run")} gave the same numbers`;
	const kept = own.filter((s) => !s.replaced).map((s) => s.what);
	const replaced = own.filter((s) => s.replaced).map((s) => s.what);
	switch (outcome) {
		case "one run": return kept.length > 0 ? `${alike}: the program sets its own seed (${list(kept)}), so that they are one run, and nothing is known of other seeds; override: true replaces such seeds` : `${alike}: no seed reaches the program, or nothing in it is random, so that they count as one run; a program that is not Python gets its seed by {seed} in its command or by SEEDGATE_SEED`;
		case "nothing is random": return seeded.length > 0 ? `${alike}, with ${list(seeded)} seeded anew for each: nothing in it is random` : `${alike}, though each was given its seed: nothing in it is random, or all ways lead to one end`;
		default: return [...replaced.length > 0 ? [`seeds of its own text were replaced (override): ${list(replaced)}`] : [], ...kept.length > 0 ? [`its own text seeds ${list(kept)}, alike for every run`] : []].join("; ");
	}
}
// src/verdict/program-seeds.ts
/** Numbers whose relative difference is at most this are the same but for the order in which sums were taken. */
const nearlySame = 1e-6;
const kept = (record) => (record.ownSeeds ?? []).filter((s) => !s.replaced);
const numbersOf = ({ predictions, metrics }) => new Map([...Object.entries(predictions), ...Object.entries(metrics ?? {}).map(([id, v]) => [id, [v]])]);
const endedWell = (records) => records.filter((r) => r.status === "ok");
/** Whether a program gave the same numbers for every seed, of two or more that ended well. */
function allAlike(records) {
	const numbers = (r) => JSON.stringify([...numbersOf(r)].sort(([a], [b]) => a < b ? -1 : 1));
	const [first, ...rest] = endedWell(records);
	return first !== void 0 && rest.length > 0 && rest.every((r) => numbers(r) === numbers(first));
}
/**
* Whether the runs of a program are one run, however many seeds there are: all gave the same numbers, and a seed of ours
* may not have reached what is random in it. The split of the data may have a seed of its own; that is about the data. A run
* that failed may have ended before it drew anything, and says nothing of the others.
*/
function isOneRun(experiment, records) {
	if (!isProgram(experiment) || !allAlike(records)) return false;
	const given = takesSeed(experiment);
	return endedWell(records).some((r) => r.seeded === void 0 && !given || kept(r).some((s) => s.library !== "split"));
}
/** Whether the suite puts the seed into the program's arguments or its environment. */
const takesSeed = ({ variant: { program } }) => [...program.command, ...Object.values(program.environment)].some((text) => text.includes("{seed}"));
/** What the first seed gave when it was run twice, and what the seeds have to do with a program's numbers. */
function judgeProgramSeeds(experiment, records, { suite, drafts }) {
	if (!isProgram(experiment)) return;
	const { problem, variant } = experiment;
	const common = {
		suite: suite.name,
		experiment: experiment.id
	};
	const position = suite.locate([
		"problems",
		problem.id,
		"variants",
		variant.id
	]);
	const twice = records.find((r) => r.again !== void 0);
	if (twice !== void 0) {
		const found = {
			...common,
			kind: "determinism",
			...compareAgain(twice)
		};
		drafts.add({
			id: idOf(suite.name, experiment.id, "determinism"),
			...found,
			grade: found.outcome === "not deterministic" ? "bad" : "good",
			gate: "tell",
			position,
			says: sayDeterminism(found)
		});
	}
	const seeds = seedsOf$1(experiment, records);
	if (seeds === void 0) return;
	const one = seeds.outcome === "one run";
	drafts.add({
		id: idOf(suite.name, experiment.id, "seeds"),
		...common,
		...seeds,
		grade: one ? "bad" : "good",
		gate: one ? "warn" : "tell",
		position,
		says: saySeeds(seeds)
	});
}
function compareAgain(record) {
	const { seed, again = {}, seeded = [] } = record;
	const worst = [...numbersOf(record)].map(([id, values]) => {
		const second = again[id] ?? [];
		const apart = values.map((v, i) => difference(fromNum(v), fromNum(second[i] ?? "NaN"), second[i] === void 0));
		return {
			name: id,
			first: values,
			second,
			difference: Math.max(0, ...apart)
		};
	}).toSorted((a, b) => b.difference - a.difference)[0];
	const most = worst?.difference ?? 0;
	if (worst === void 0 || most === 0) return {
		outcome: "same bits",
		seed,
		seeded
	};
	const { name, first, second } = worst;
	return {
		outcome: most <= nearlySame ? "same to 1e-6" : "not deterministic",
		seed,
		seeded,
		parted: {
			name,
			first,
			second
		}
	};
}
/** How far apart, relative to the greater; infinite where one is missing or only one is finite. */
function difference(a, b, missing) {
	if (missing) return Number.POSITIVE_INFINITY;
	if (Object.is(a, b)) return 0;
	const apart = Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
	return Number.isNaN(apart) ? Number.POSITIVE_INFINITY : apart;
}
function seedsOf$1(experiment, records) {
	const own = [...new Map(records.flatMap((r) => r.ownSeeds ?? []).map((s) => [s.what, s])).values()];
	const seeded = [...new Set(records.flatMap((r) => r.seeded ?? []))].sort();
	const found = {
		kind: "seeds",
		runs: endedWell(records).length,
		own,
		seeded
	};
	if (isOneRun(experiment, records)) return {
		...found,
		outcome: "one run"
	};
	if (allAlike(records)) return {
		...found,
		outcome: "nothing is random"
	};
	if (own.some((s) => s.replaced)) return {
		...found,
		outcome: "own seeds replaced"
	};
	return own.length > 0 ? {
		...found,
		outcome: "own seeds kept"
	} : void 0;
}
// src/verdict/runs.ts
/**
* - incomplete: a run failed or is missing, or none was planned. What did not run is no evidence;
* - all died: every run ended, and none with a finite result of some probe. There is nothing to judge;
* - some died: diverged runs are results, and said;
* - complete otherwise.
*/
function runsOutcome({ counts, probes }) {
	const { ok, diverged, failed, missing } = counts;
	if (failed > 0 || missing > 0 || ok + diverged === 0) return "incomplete";
	if (probes.some((p) => p.summary === void 0)) return "all died";
	return diverged > 0 ? "some died" : "complete";
}
/** Whether the runs are there. It gates whatever the suite says; that some diverged is a warning. */
function judgeRuns(experiment, { suite, drafts }) {
	const { counts, probes } = experiment;
	const outcome = runsOutcome(experiment);
	const seeds = (status) => [...new Set(probes.flatMap((p) => p.seeds.filter((s) => s.status === status).map((s) => s.seed)))];
	const reasons = [...new Set(probes.flatMap((p) => p.seeds.flatMap((s) => s.status === "failed" && s.reason ? [s.reason] : [])))];
	drafts.add({
		id: idOf(suite.name, experiment.id, "runs"),
		kind: "runs",
		suite: suite.name,
		experiment: experiment.id,
		outcome,
		counts,
		grade: outcome === "complete" ? "good" : "bad",
		gate: outcome === "some died" ? "warn" : "fail",
		position: suite.locate([
			"problems",
			experiment.problem,
			"variants",
			experiment.variant
		]),
		says: sayRuns({
			outcome,
			counts
		}, seeds, reasons)
	});
}
// src/verdict/experiment.ts
/** One experiment over its planned seeds: what is shown of it, and everything that is found. */
function judgeExperiment(experiment, series, judging) {
	const { problem, variant } = experiment;
	const outcomes = series.planned;
	const records = [...outcomes.values()].filter(isRecord);
	const ran = records.filter((r) => r.status !== "failed");
	const all = measuredOf(experiment).map((measured) => ({
		measured,
		result: measure(measured, series)
	}));
	const probes = all.map(({ result }) => result);
	const counts = countSeeds(probes, outcomes);
	const curve = curveBand(ran.map((r) => r.loss));
	const parameters = isNative(experiment) ? ran[0]?.parameters : void 0;
	const course = courseResult(ran);
	const why = isNative(experiment) ? eagerReason(experiment.variant) : void 0;
	const result = {
		id: experiment.id,
		problem: problem.id,
		variant: variant.id,
		title: variant.title,
		...isProgram(experiment) && { trainer: "program" },
		...isImported(experiment) && { trainer: "imported" },
		...isOneRun(experiment, records) && { oneRun: true },
		...parameters !== void 0 && { parameters },
		...course && { course },
		...why !== void 0 && { eager: { why } },
		assumed: Object.entries(variant.marks).filter(([, mark]) => mark !== "stated").map(([setting]) => setting),
		counts,
		probes,
		...curve && { curve },
		seconds: {
			init: sum(records.map((r) => r.seconds.init)),
			compile: sum(records.map((r) => r.seconds.compile)),
			train: sum(records.map((r) => r.seconds.train))
		},
		hash: experiment.hash,
		...experiment.settings !== void 0 && { settings: experiment.settings },
		...experiment.content !== void 0 && { content: experiment.content },
		fingerprints: [...new Set(ran.map((r) => r.environment.fingerprint))].sort(),
		weights: weightsDigest(ran)
	};
	judgeRuns(result, judging);
	judgeProgramSeeds(experiment, records, judging);
	const secondsPerSeed = ran.length === 0 ? 0 : sum(ran.map(runSeconds)) / ran.length;
	for (const { measured, result: probe } of all) judgeMeasured(result, measured, probe, secondsPerSeed, judging);
	return result;
}
function measure(measured, { planned, added }) {
	const seeds = [...planned].map(([seed, outcome]) => seedResult(seed, outcome, measured));
	const more = added.map((record) => seedResult(record.seed, record, measured));
	const summary = summarise(seeds.filter((s) => s.status === "ok").map((s) => s.prediction.map(fromNum)));
	return {
		probe: measured.id,
		title: measured.title,
		...measured.metric && { metric: measured.metric },
		outputs: measured.outputs,
		truth: measured.truth,
		...measured.held && { target: measured.held.target },
		...measured.printed && { printed: {
			value: measured.printed.printed,
			text: measured.printed.text
		} },
		seeds,
		...measured.printed && more.length > 0 && { added: more },
		...summary && { summary }
	};
}
/** A run that is not ok keeps its prediction for the eye, but its error is infinite: it beats no other. */
function seedResult(seed, outcome, measured) {
	const nothing = {
		seed,
		prediction: [],
		error: "Infinity",
		seconds: 0
	};
	if (outcome === "missing") return {
		...nothing,
		status: "missing"
	};
	if ("conflict" in outcome) return {
		...nothing,
		status: "failed",
		reason: outcome.conflict
	};
	const seconds = runSeconds(outcome);
	const reason = outcome.reason;
	if (outcome.status === "failed") return {
		...nothing,
		status: "failed",
		...reason !== void 0 && { reason },
		seconds
	};
	const prediction = measured.read(outcome);
	if (prediction.length !== measured.outputs && outcome.status === "ok") {
		const says = measured.metric ? `the record holds no metric ${measured.id}` : `the record holds ${prediction.length} outputs for probe ${measured.id}, not ${measured.outputs}`;
		return {
			...nothing,
			status: "failed",
			reason: says,
			seconds
		};
	}
	const row = prediction.map(fromNum);
	if (outcome.status === "ok" && row.every(Number.isFinite)) return {
		seed,
		status: "ok",
		prediction,
		error: toNum(errorOf(row, measured)),
		seconds
	};
	const why = reason ?? (outcome.status === "ok" ? `the ${measured.metric ? "metric" : "prediction"} is not finite` : void 0);
	return {
		...nothing,
		status: "diverged",
		...why !== void 0 && { reason: why },
		prediction,
		seconds
	};
}
/** By seed, the worst that any of its probes has to say. */
function countSeeds(probes, outcomes) {
	const order = [
		"ok",
		"diverged",
		"failed",
		"missing"
	];
	const counts = {
		ok: 0,
		diverged: 0,
		failed: 0,
		missing: 0
	};
	[...outcomes.values()].forEach((outcome, i) => {
		const own = outcome === "missing" ? "missing" : "conflict" in outcome ? "failed" : outcome.status;
		const all = [own, ...probes.map((p) => p.seeds[i]?.status ?? own)];
		const worst = order.findLast((status) => all.includes(status)) ?? own;
		counts[worst]++;
	});
	return counts;
}
/** What one more seed costs: a compiled program is shared by an experiment's seeds and is not counted. */
function runSeconds(record) {
	return record.seconds.init + record.seconds.train;
}
/** @param records in the order of their seeds */
function weightsDigest(records) {
	const lines = records.map((r) => `${r.seed} ${r.weights}\n`);
	return createHash("sha256").update(lines.join("")).digest("hex");
}
const sum = (values) => values.reduce((total, v) => total + v, 0);
// src/verdict/hopeless.ts
/**
* What has gate `fail` and cannot be passed by any implementation: even if all predictions were moved alike so that as many
* as possible come within the tolerance, it would be shown that too few do. The seeds' own spread is too wide for it.
*/
function hopelessNotes(drafts) {
	return drafts.flatMap((d) => {
		if (d.kind !== "hits" && d.kind !== "near" || d.gate !== "fail" || d.best === void 0) return [];
		if (d.absent > 0 || wilson(d.best, d.seeds).high >= d.share) return [];
		const subject = subjectOf(d);
		return [{
			id: `${d.id}:hopeless`,
			kind: "note",
			suite: d.suite,
			outcome: "hopeless",
			grade: "bad",
			gate: "warn",
			...d.position && { position: d.position },
			says: `${subject}: no implementation can pass this gate: wherever their middle lies, at most ${d.best} of ${plural(d.seeds, "run")} are ${formatTarget(d.target)} of one value, and ${formatPercent(d.share)} are wanted; the spread over the seeds is too wide, so widen the tolerance or ask for a smaller share`
		}];
	});
}
// src/verdict/imported.ts
/** The name by which a caller lets a gate rest on numbers that nobody has trained here. */
const importedName = "imported";
/**
* Imported numbers are somebody's word: a table can be edited. Where a gate would rest on them, because what is found of them
* can fail it or a baseline holds them, the caller has to allow that by name.
*/
function importedNotes(suites, drafts, { strict, baseline, allow }) {
	return suites.flatMap((suite) => {
		const imported = suite.problems.flatMap((p) => p.experiments.filter((e) => e.trainer === "imported"));
		const own = drafts.filter((d) => d.suite === suite.name);
		const gating = own.filter((d) => isAnswer(d) && (d.gate === "fail" || strict && d.gate !== "off" && d.gate !== "tell"));
		const held = new Set(gating.flatMap((d) => touches(d, own)));
		const resting = imported.map((e) => e.id).filter((id) => baseline || held.has(id));
		if (resting.length === 0) return [];
		const allowed = findAllowance(`${importedName}:${suite.name}`, allow);
		const what = `${resting.slice(0, 5).join(", ")}${resting.length > 5 ? ` and ${resting.length - 5} more` : ""}`;
		return [{
			id: `${suite.name}:imported:note`,
			kind: "note",
			suite: suite.name,
			outcome: "imported",
			grade: "bad",
			gate: allowed ? "warn" : "fail",
			...allowed && { allowed },
			says: `the gate rests on numbers of ${what}, which were imported and not trained here`
		}];
	});
}
/** Were the printed values picked from several runs? And would one re-run show their orders? Neither gates anything. */
function judgeLuck(experiments, judging) {
	const ranked = experiments.flatMap((experiment) => experiment.probes.flatMap((probe) => rankedOf(experiment, probe)));
	told(judging, luckOf(ranked));
	told(judging, ordersOf(ranked));
}
function told({ suite, drafts }, found) {
	if (found === void 0) return;
	const grade = found.outcome === "looks picked" ? "bad" : "good";
	const common = {
		suite: suite.name,
		grade,
		gate: "tell",
		position: suite.locate(["source"])
	};
	if (found.kind === "luck") drafts.add({
		id: idOf(suite.name, "printed values", "luck"),
		...found,
		...common,
		says: sayLuck(found)
	});
	else drafts.add({
		id: idOf(suite.name, "printed values", "orders"),
		...found,
		...common,
		says: sayOrders(found)
	});
}
function rankedOf(experiment, probe) {
	const { printed } = probe;
	if (printed?.value.kind !== "run") return [];
	const error = errorOf(printed.value.value, probe);
	const errors = probe.seeds.filter((s) => s.status === "ok").map((s) => fromNum(s.error));
	if (!Number.isFinite(error) || errors.length === 0) return [];
	const { half } = printed.value;
	return [{
		experiment,
		probe,
		error,
		half: half.reduce((a, b) => a + b, 0) / half.length,
		errors
	}];
}
/** Values that share their runs count as one, with the mean of their places: they are lucky or not together. */
function luckOf(ranked) {
	const byRun = /* @__PURE__ */ new Map();
	for (const { experiment, error, errors, half } of ranked) byRun.set(experiment.id, [...byRun.get(experiment.id) ?? [], placeOf(error, errors, half)]);
	const places = [...byRun.values()].map((own) => own.reduce((a, b) => a + b, 0) / own.length);
	if (places.length < 5) return void 0;
	const { meanPlace, p, picks, interval } = luck(places);
	return {
		kind: "luck",
		outcome: p <= .05 ? "looks picked" : "no sign of picking",
		values: places.length,
		meanPlace,
		p,
		picks,
		interval
	};
}
/** Problems of which two variants or more have a printed value, in the order of their errors; equal ones are in none. */
function ordersOf(ranked) {
	const orders = [...groupBy(ranked, (r) => `${r.experiment.problem}\n${r.probe.probe}`).values()].flatMap((group) => {
		const sorted = group.toSorted((a, b) => a.error - b.error);
		const tied = sorted.some((r, i) => i > 0 && r.error === sorted[i - 1]?.error);
		return sorted.length < 2 || tied ? [] : [sorted];
	});
	if (orders.length === 0) return void 0;
	const errors = (r) => r.probe.seeds.flatMap((s) => s.status === "ok" || s.status === "diverged" ? [fromNum(s.error)] : []);
	return {
		kind: "orders",
		outcome: "told",
		chance: orders.reduce((p, order) => p * orderChance(order.map(errors)), 1),
		lots: orders.reduce((p, order) => p * orderByLot(order.length), 1),
		orders: orders.map((order) => ({
			problem: order[0]?.experiment.problem ?? "",
			probe: order[0]?.probe.probe ?? "",
			variants: order.map((r) => r.experiment.variant)
		}))
	};
}
// src/verdict/top-up.ts
/**
* Whether an experiment should get one more seed: a printed value of it is open, and fewer runs than can decide were made.
* Seeds are added one at a time until a run passes the printed value or there are enough (J. Besag and P. Clifford,
* "Sequential Monte Carlo p-values", Biometrika 78, 1991): it stays sound wherever it is stopped, and only numbers that
* lie outside cost anything.
*
* @param planned by seed
* @param added records of the seeds after the planned ones, without a gap
* @returns undefined when nothing is open, or a planned run is not there
*/
function nextTopUp(suite, experiment, planned, added) {
	const records = [...planned.values()].filter(isRecord);
	if (records.length < planned.size || records.some((r) => r.status === "failed") || records.length === 0) return void 0;
	if (isOneRun(experiment, records)) return void 0;
	const family = printedValues(suite);
	const most = measuredOf(experiment).map((measured) => wanted(measured, [...records, ...added], family));
	const longest = Math.max(0, ...most);
	if (longest === 0) return void 0;
	return {
		seed: lastOf(planned.keys()) + added.length + 1,
		most: longest
	};
}
/** The greatest number. Not Math.max(...): the arguments of a call are limited, and seeds are not. */
const lastOf = (seeds) => {
	let last = 0;
	for (const seed of seeds) last = Math.max(last, seed);
	return last;
};
/** Runs that a printed value can still use, at most. */
function wanted(measured, records, family) {
	const { printed } = measured;
	if (printed === void 0 || printed.gate === "off") return 0;
	const rows = finiteRows(measured, records);
	if (judgeFit(printed, rows, measured, family, 0).outcome !== "open") return 0;
	const needed = runsNeeded(printed, family);
	if (rows.length < records.length / 10) return 0;
	return Math.max(0, needed - rows.length);
}
function finiteRows(measured, records) {
	return records.filter((r) => r.status === "ok").map((r) => measured.read(r).map(fromNum)).filter((row) => row.length === measured.outputs && row.every(Number.isFinite));
}
/**
* The records that count as added: those of the seeds after the planned ones, up to the one at which nothing is open any
* more. Further ones, from an earlier run with more seeds for instance, are not looked at: how many lie there must
* not decide.
*/
function addedRecords(suite, experiment, planned, of) {
	const added = [];
	for (;;) {
		const next = nextTopUp(suite, experiment, planned, added);
		if (next === void 0) return added;
		const record = of(next.seed);
		if (record === "missing" || "conflict" in record || record.status === "failed") return added;
		added.push(record);
	}
}
// src/verdict/say/varied.ts
/** How the rows of a run of the second series come about. */
const waysToVary = {
	bootstrap: "each seed trains on as many rows, drawn with replacement",
	leaveOneOut: "each seed leaves out one row",
	folds: "each seed leaves out a tenth of the rows"
};
const sayVaried = (f) => `on data like these (${waysToVary[f.way]}) ${f.comparisons.map((c) => sayComparison(f, c)).join("; ")}`;
// src/verdict/varied.ts
/**
* An experiment of the second series. Whether its runs are there is found as of any other; what is printed, true or repeated is
* asked of the data as they are, and not here.
*/
function judgeSeries(experiment, series, judging) {
	const result = judgeExperiment(experiment, series, {
		...judging,
		drafts: { add() {} }
	});
	judgeRuns(result, judging);
	return result;
}
/**
* The claims once more, on data like these: by the same rules, with a Holm correction of their own, since it is another question. A
* claim of a problem without a second series is about these data alone.
*
* @param varied results of the second series, by `problem/variant`
*/
function judgeVaried(claims, varied, { suite, drafts }) {
	const judged = claims.flatMap((claim) => {
		const way = suite.varied?.find((e) => e.problem.id === claim.problem)?.varied;
		const of = (variant) => varied.get(`${claim.problem}/${variant}`);
		const sides = [claim.better, ...claim.comparisons.map((c) => c.than)];
		return way === void 0 || sides.some((v) => of(v) === void 0) ? [] : [{
			claim,
			way,
			of
		}];
	});
	const pairs = judged.flatMap(({ claim, of }) => claim.comparisons.map(({ than }) => ({
		claim: `${claim.claim} on other data`,
		is: claim.better,
		than,
		better: sideOf(of(claim.better), claim.probe),
		rival: sideOf(of(than), claim.probe)
	})));
	const comparisons = judgePairs(suite.name, pairs);
	let at = 0;
	for (const { claim, way } of judged) {
		const own = comparisons.slice(at, at + claim.comparisons.length);
		at += own.length;
		const outcome = combine$1(own.map((c) => c.outcome));
		const { problem, probe, better, metric, gate, position } = claim;
		const found = {
			better,
			...metric && { metric },
			comparisons: own,
			way
		};
		drafts.add({
			id: idOf(suite.name, claim.claim, "varied"),
			kind: "varied",
			suite: suite.name,
			claim: claim.claim,
			claims: claim.claims,
			problem,
			probe,
			...found,
			here: claim.outcome,
			outcome,
			gate,
			grade: claimGrade(outcome),
			...position && { position },
			says: sayVaried(found)
		});
	}
}
// src/verdict/judge.ts
/**
* Everything that the records say about the suites: a list of findings, and the gate that follows from them. A record
* counts for a run if experiment hash, seed and engine are its own (and the environment, where one is given).
*/
function judge(request) {
	const drafts = [];
	const notes = [];
	const counted = [];
	const suites = request.suites.map((judged) => {
		const sorted = sortRecords(judged.suite, request);
		for (const says of sorted.foreign) notes.push(note(judged.suite.name, "foreign", says));
		const own = [];
		const judging = {
			suite: judged.suite,
			sequential: judged.sequential ?? false,
			drafts: { add: (d) => void own.push(d) }
		};
		const result = judgeSuite(judged, sorted.own, counted, judging);
		drafts.push(...own, ...hopelessNotes(own));
		return result;
	});
	if (suites.every((s) => s.problems.length === 0)) notes.push(note("", "nothing planned", "nothing was judged: no experiment was planned"));
	const places = severalPlaces(counted);
	if (places !== void 0) notes.push(note("", "several environments", places));
	return finish({
		format: 2,
		seedgate: request.seedgate,
		engine: request.engine,
		suites,
		environments: distinct(counted.map((r) => r.environment)),
		cost: {
			runs: counted.length,
			trainSeconds: counted.reduce((sum, r) => sum + r.seconds.train, 0),
			...request.cost
		}
	}, [...drafts, ...notes], request);
}
/** The same results held to a baseline, or to another one: `gate` needs no records and no suite for it. */
function withBaseline(results, request) {
	const { gate, baseline: _, findings, ...rest } = results;
	const { strict = false } = gate;
	return finish(rest, findings.filter(isOfRun).map(undecided), {
		strict,
		baseline: request,
		allow: request.allow
	});
}
/** What is found without a baseline. */
const isOfRun = (f) => ![
	"change",
	"obstacle",
	"rename"
].includes(f.kind) && !(f.kind === "note" && (f.outcome === "nothing can fail" || f.outcome === "imported"));
function undecided({ effect: _, excused: __, ...draft }) {
	return draft;
}
function finish(results, drafts, { strict = false, baseline: request, allow = [] }) {
	const against = request && againstBaseline(results, drafts, request);
	const imported = importedNotes(results.suites, drafts, {
		strict,
		baseline: request !== void 0,
		allow: [...allow, ...request?.allow ?? []]
	});
	const { findings, gate } = decide([
		...drafts,
		...against?.drafts ?? [],
		...imported
	], {
		strict,
		baseline: against !== void 0,
		excused: against?.excused ?? (() => false)
	});
	const { environments, cost, ...head } = results;
	return {
		...head,
		findings,
		...request && { baseline: { file: request.file } },
		gate,
		environments,
		cost
	};
}
/** Records that contradict each other fail, what was left out warns. */
function note(suite, outcome, says) {
	const gate = outcome === "conflict" || outcome === "nothing planned" ? "fail" : "warn";
	return {
		id: `${suite}:${says}:note`,
		kind: "note",
		suite,
		outcome,
		grade: "bad",
		gate,
		says
	};
}
function judgeSuite(judged, records, counted, judging) {
	const { suite } = judged;
	const selected = suite.experiments.filter((e) => judged.experiments?.includes(e.id) ?? true);
	const results = selected.flatMap((experiment) => {
		const seeds = seedsOf(experiment, judged.seeds).filter((seed) => judged.planned?.has(`${experiment.id}#${seed}`) ?? true);
		if (seeds.length === 0 && judged.planned) return [];
		const series = seriesOf(experiment, seeds, records, judging, judged.planned !== void 0);
		for (const each of [...series.planned.values(), ...series.added]) if (isRecord(each)) counted.push(each);
		return [judgeExperiment(experiment, series, judging)];
	});
	const shown = selected.every(isImported) ? selected.flatMap((e) => seedsOf(e, [])) : judged.seeds;
	const byId = new Map(results.map((r) => [r.id, r]));
	const claims = judgeClaims(byId, judging);
	judgeVaried(claims, variedResults(judged, records, counted, judging), judging);
	const equivalences = judgeEquivalences(byId, judging);
	judgeConclusions([...claims, ...equivalences], judging);
	judgeLuck(results, judging);
	const unselected = {
		experiments: suite.experiments.filter((e) => !byId.has(e.id)).map((e) => e.id),
		claims: [...suite.claims, ...suite.equivalences].map((c) => c.id).filter((id) => ![...claims, ...equivalences].some((c) => c.claim === id))
	};
	if (unselected.claims.length > 0) {
		const says = `not judged, for want of an experiment: claims ${unselected.claims.join(", ")}`;
		judging.drafts.add(note(suite.name, "not judged", says));
	}
	return {
		name: suite.name,
		version: suite.version,
		hash: suite.hash,
		file: suite.file,
		title: suite.title,
		source: suite.source,
		defects: suite.defects,
		seeds: [...new Set(shown)].sort((a, b) => a - b),
		problems: suite.problems.flatMap((p) => {
			const experiments = results.filter((r) => r.problem === p.id);
			const note = p.note === void 0 ? {} : { note: p.note };
			return experiments.length === 0 ? [] : [{
				id: p.id,
				title: p.title,
				...note,
				experiments
			}];
		}),
		margin: suite.margin,
		...unselected.experiments.length + unselected.claims.length > 0 && { unselected }
	};
}
/** The results of the second series, on other data, by `problem/variant`; empty when none was planned or is there. */
function variedResults({ suite, seeds, planned, varied, experiments }, records, counted, judging) {
	const own = (suite.varied ?? []).map((experiment) => ({
		experiment,
		name: `${experiment.problem.id}/${experiment.variant.id}`,
		owed: seeds.filter((seed) => planned?.has(`${experiment.id}#${seed}`) ?? true)
	})).filter(({ name, owed }) => owed.length > 0 && (experiments?.includes(name) ?? true));
	const there = own.some(({ experiment, owed }) => owed.some((seed) => records.has(`${experiment.hash}#${seed}`)));
	if (!varied && planned === void 0 && !there) return /* @__PURE__ */ new Map();
	return new Map(own.map(({ experiment, name, owed }) => {
		const series = seriesOf(experiment, owed, records, judging, true);
		for (const each of series.planned.values()) if (isRecord(each)) counted.push(each);
		return [name, judgeSeries(experiment, series, judging)];
	}));
}
/** The seeds of an experiment: a table has those that it has. */
const seedsOf = (experiment, planned) => isImported(experiment) ? experiment.variant.imported.runs.map((r) => r.seed) : planned;
function seriesOf(experiment, seeds, records, { suite, drafts }, shard) {
	const of = (seed) => settle(experiment, seed, records.get(`${experiment.hash}#${seed}`) ?? []);
	const planned = /* @__PURE__ */ new Map();
	for (const seed of [...new Set(seeds)].sort((a, b) => a - b)) {
		const outcome = of(seed);
		planned.set(seed, outcome);
		if (outcome !== "missing" && "conflict" in outcome) drafts.add(note(suite.name, "conflict", outcome.conflict));
	}
	return {
		planned,
		added: shard ? [] : addedRecords(suite, experiment, planned, of)
	};
}
function distinct(environments) {
	return [...new Map(environments.map((e) => [JSON.stringify(e), e])).values()];
}
// src/verdict/shortfalls.ts
/**
* What keeps a suite from being called reproduced, one sentence each: all that fails the gate, and every answer that it is
* held to (`isHeld`) and that is bad.
*
* @param open what an answer that is left open is to count as
*/
function shortfalls(results, open) {
	const short = (f) => f.effect === "fails" || isHeld(f) && (f.grade === "bad" || f.grade === "open" && open === "fail");
	const found = results.findings.filter(short).map(sayWhole);
	if (!results.findings.some(isHeld)) found.push("there is nothing to hold it to: no truth, threshold, printed value or conclusion that is not off");
	return found;
}
// src/verdict/since.ts
/**
* What suites demanded of their runs before, and do not demand any more: whole suites and experiments, seeds, and each
* demand that became weaker or vanished. It needs no runs of the suites of before: what they ask for stands in them.
*
* @param before the suites as they were
* @param where where they were so, as in `the demands are less than in WHERE`
*/
function demandsLost(results, before, where) {
	const unrun = judge({
		suites: before.map((suite) => ({
			suite,
			seeds: []
		})),
		records: [],
		engine: results.engine,
		seedgate: results.seedgate,
		cost: {
			wallSeconds: 0,
			cores: 1
		}
	});
	const series = before.flatMap((suite) => suite.experiments.map((e) => ({
		suite: suite.name,
		experiment: e.id
	})));
	const demands = demandsOf$1(unrun, unrun.findings);
	return [...before.flatMap((suite) => goneOf(results, suite, where)), ...weakerDemands(results, results.findings, {
		demands,
		series
	}, where).map((weaker) => weaker.says)];
}
/** What of a suite is not there at all any more. */
function goneOf(results, before, where) {
	const now = results.suites.find((s) => s.name === before.name);
	if (now === void 0) return [`the suite ${before.name} is in ${where}, and was not run here`];
	const known = /* @__PURE__ */ new Set([...now.problems.flatMap((p) => p.experiments.map((e) => e.id)), ...now.unselected?.experiments ?? []]);
	const gone = before.experiments.map((e) => e.id).filter((id) => !known.has(id)).map((id) => `${before.name}:${id} is in ${where}'s suite, and not any more`);
	const fewer = now.seeds.length < before.seeds ? [`${before.name} asks for ${before.seeds} seeds in ${where}, and ${now.seeds.length} were run`] : [];
	return [...gone, ...fewer];
}
export { formatTarget as A, formatInterval as C, formatPercent as D, formatPair as E, allowanceFor as M, faultOfAllowance as N, formatPrice as O, formatGiven as S, formatNumbers as T, traceBaselines as _, waysToVary as a, makeBaseline as b, sayLikeness as c, impossibleGates as d, smallestVisibleEffect as f, subjectOf as g, sayWhole as h, withBaseline as i, formatTolerance as j, formatShare as k, sayComparison as l, isAnswer as m, shortfalls as n, lastOf as o, suiteRemarks as p, judge as r, nextTopUp as s, demandsLost as t, saySides as u, parseBaseline as v, formatNumber as w, formatDuration as x, serializeBaseline as y };
