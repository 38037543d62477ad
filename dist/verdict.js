import { i as __toESM } from "./rolldown-runtime.js";
import { l as sha256 } from "./base.js";
import { t as require_seedrandom } from "./vendor/seedrandom.js";
import { _ as strictObject, a as array, f as literal, i as _enum, l as int, p as number, v as string, y as union } from "./vendor/zod.js";
import { d as sameOutcome, p as toNum, u as fromNum } from "./records.js";
import { t as require_jstat } from "./vendor/jstat.js";
import "node:crypto";
require_seedrandom();
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
	const logLikelihood = (p) => (successes === 0 ? 0 : successes * Math.log(p)) + (failures === 0 ? 0 : failures * Math.log1p(-p));
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
	return part === 0 ? below : below * (1 - part) + above * part;
}
/** An ascending copy; numbers, not text. @throws RangeError for NaN, which has no place in an order. */
function ascending(values) {
	if (values.some(Number.isNaN)) throw new RangeError("NaN has no place in an order");
	return [...values].sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
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
// src/verdict/stats/normal.ts
/** Φ(x) of the standard normal. Absolute error below 1e-14 (jstat's error function). */
function normalCdf(x) {
	if (x === Number.POSITIVE_INFINITY) return 1;
	if (x === Number.NEGATIVE_INFINITY) return 0;
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
// src/verdict/stats/wilson.ts
/**
* Wilson's score interval for a share: all p that a score test at 1 − level does not reject.
* E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927).
*
* @param successes 0 to n; need not be whole (an effective number is allowed)
* @param n number of trials; with 0 nothing is known and the interval is [0, 1]
*/
function wilson(successes, n, level = .95) {
	if (!(n >= 0 && successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is no share`);
	if (n === 0) return {
		low: 0,
		high: 1,
		level
	};
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
	if (observed === share) return Number.POSITIVE_INFINITY;
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
	const ofA = a.map((x) => mean(b.map((y) => beats(x, y))));
	const ofB = b.map((y) => mean(a.map((x) => beats(x, y))));
	const probability = a.reduce((sum, x) => sum + b.reduce((s, y) => s + beats(x, y), 0), 0) / (n * m);
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
const beats = (x, y) => x < y ? 1 : x > y ? 0 : .5;
const mean = (values) => values.reduce((s, v) => s + v, 0) / values.length;
/** Sample variance, in ascending order so that it does not depend on the order of the seeds; 0 for one value. */
function variance(values) {
	if (values.length < 2) return 0;
	const sorted = [...values].sort((x, y) => x - y);
	const centre = mean(sorted);
	return sorted.reduce((s, v) => s + (v - centre) ** 2, 0) / (sorted.length - 1);
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
	const tail = workOf(n, m, groups) <= mostWork ? exactTails(n, m, groups, u2) : normalTails(n, m, groups, u2);
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
	const order = values.map((_, i) => i).sort((a, b) => {
		const [p, q] = [values[a], values[b]];
		return p < q ? -1 : p > q ? 1 : 0;
	});
	const doubled = new Array(values.length);
	const groups = [];
	for (let from = 0; from < order.length;) {
		let to = from;
		while (to < order.length && values[order[to]] === values[order[from]]) to++;
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
function exactTails(n, m, groups, u2) {
	const swap = m < n;
	const [size, others] = swap ? [m, n] : [n, m];
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
function normalTails(n, m, groups, u2) {
	const all = n + m;
	const ties = groups.reduce((sum, t) => sum + (t ** 3 - t), 0);
	const deviation = Math.sqrt(n * m / 12 * (all + 1 - ties / (all * (all - 1))));
	if (deviation === 0) return {
		greater: 1,
		less: 1,
		exact: false
	};
	const distance = u2 / 2 - n * m / 2;
	return {
		greater: normalCdf((.5 - distance) / deviation),
		less: normalCdf((distance + .5) / deviation),
		exact: false
	};
}
// src/verdict/stats/power.ts
/**
* The same formula solved for the effect: the smallest P(worse) that n against n seeds show with the power, at a
* one-sided level of alpha. Undefined when the exact test can never reject at this level. For normal errors that
* differ by a shift it is within 0.03 of what simulation gives at 20 seeds and more (test/verdict/power.test.ts).
*/
function smallestEffect(n, alpha, power = .8) {
	if (n < 1 || smallestP(n, n) > alpha) return void 0;
	const effect = .5 + (normalQuantile(1 - alpha) + normalQuantile(power)) / Math.sqrt(6 * n);
	return Math.min(1, effect);
}
/** Fewest seeds a side at which the exact one-sided Mann–Whitney test can have a p of at most alpha. */
function fewestSeeds(alpha) {
	let n = 1;
	while (smallestP(n, n) > alpha) n++;
	return n;
}
// src/verdict/check.ts
/** A price is not counted further than this. */
const mostSeeds = 1e4;
/**
* Verdict on a share of seeds, from Wilson's interval over all planned seeds; dead, diverged, failed and missing
* ones are misses.
*
* - reproduced: the interval's lower bound reaches the share, and no run is absent;
* - not reproduced: the upper bound is below the share, and would be with every absent run within the tolerance;
* - inconclusive otherwise, with what it would cost to settle it if the observed share went on.
*
* At a share of 0.8 it takes 16 of 16 or 29 of 30 to be reproduced, 19 of 30 or fewer not to be.
*
* @param secondsPerSeed mean time of a run
* @param sequential whether it was looked at after every seed; the interval is then a confidence sequence's
*/
function checkVerdict(counts, share, secondsPerSeed, sequential = false) {
	const { within, absent, seeds } = counts;
	const of = sequential ? confidenceSequence : wilson;
	const interval = of(within, seeds);
	if (interval.low >= share && absent === 0) return {
		interval,
		verdict: "reproduced"
	};
	if (of(within + absent, seeds).high < share) return {
		interval,
		verdict: "not reproduced"
	};
	const present = seeds - absent;
	const total = present === 0 ? seeds : Math.max(seeds, trialsToSettle(within / present, share));
	return {
		interval,
		verdict: "inconclusive",
		price: price(Math.max(1, total - present), secondsPerSeed)
	};
}
/** A price with its cap. */
function price(seeds, secondsPerSeed) {
	const counted = Math.min(seeds, mostSeeds);
	return {
		seeds: counted,
		seconds: counted * secondsPerSeed,
		...seeds > 1e4 && { capped: true }
	};
}
/**
* Whether every output is within the tolerance: |p − v| ≤ absolute, or ≤ relative · |v|; of a threshold, whether it is
* on the side that counts, the threshold itself included. NaN never is.
*/
function isWithin(prediction, target) {
	const { value, tolerance, bound } = target;
	if (prediction.length !== value.length) return false;
	return value.every((v, output) => {
		const p = prediction[output];
		if (bound === "at least") return p >= v;
		if (bound === "at most") return p <= v;
		return Math.abs(p - v) <= allowance(v, tolerance);
	});
}
const allowance = (value, t) => t.absolute ?? (t.relative ?? 0) * Math.abs(value);
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
* Where a printed value falls among the predictions. With n of them, one more run of the same settings has a chance of
* 2/(n + 1) to lie outside their range in one output, and of 1/(n + 1) to be the closest of all to the truth: 0.05 at
* 19, which is why fewer have no say.
*
* - outside: below the least or above the greatest prediction in some output; no seed gets there;
* - lucky: its mean |error| is among the smallest 5 %, (1 + as close or closer) / (n + 1) ≤ 0.05;
* - unlucky: the same for the greatest 5 %;
* - typical otherwise.
*
* @param errorOf the error of a prediction; less is better
* @param predictions seeds × outputs, finite
*/
function placePrinted(printed, errorOf, predictions) {
	const n = predictions.length;
	if (n < 19) return void 0;
	const percentile = printed.map((value, output) => {
		const side = predictions.map((p) => p[output]);
		return (side.filter((v) => v < value).length + side.filter((v) => v === value).length / 2) / n;
	});
	const outside = printed.some((value, output) => {
		const side = predictions.map((p) => p[output]);
		return side.every((v) => v < value) || side.every((v) => v > value);
	});
	const own = errorOf(printed);
	const errors = predictions.map(errorOf);
	const rare = (count) => (1 + count) / (n + 1) <= .05;
	return {
		kind: outside ? "outside" : rare(errors.filter((e) => e <= own).length) ? "lucky" : rare(errors.filter((e) => e >= own).length) ? "unlucky" : "typical",
		percentile,
		chance: Math.min(1, 2 * printed.length / (n + 1))
	};
}
// src/verdict/baseline/make.ts
/**
* The raw values of a run, to be kept.
*
* @throws Error when a run is missing or failed: what is not there cannot be compared with later.
*/
function makeBaseline(results) {
	const gaps = results.suites.flatMap((suite) => experimentsOf$1(suite).filter((e) => e.counts.missing + e.counts.failed > 0 || e.counts.ok === 0).map((e) => `${e.id} (${e.counts.missing} missing, ${e.counts.failed} failed, ${e.counts.ok} ok)`));
	if (gaps.length > 0) throw new Error(`a baseline needs every planned run; there are gaps in ${gaps.join(", ")}`);
	const series = results.suites.flatMap((suite) => experimentsOf$1(suite).flatMap((e) => e.probes.map((probe) => makeSeries(suite.name, e, probe))));
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
		series
	};
}
const experimentsOf$1 = (suite) => suite.problems.flatMap((p) => p.experiments);
/** A probe's seeds that ran, as a line of a baseline. @throws Error for results without what it needs. */
function makeSeries(suite, e, probe) {
	if (e.hash === void 0 || e.weights === void 0 || e.fingerprints === void 0) throw new Error(`the results of ${e.id} lack hash, weights or fingerprints; run again with this version`);
	const ran = probe.seeds.filter((s) => s.status === "ok" || s.status === "diverged");
	const dead = (probe.metric ? [0] : probe.truth).map(() => "NaN");
	return {
		suite,
		experiment: e.id,
		probe: probe.probe,
		...probe.metric && { metric: probe.metric.name },
		hash: e.hash,
		weights: e.weights,
		fingerprints: e.fingerprints,
		seeds: ran.map((s) => s.seed),
		values: ran.map((s) => s.status === "ok" ? s.prediction : dead)
	};
}
// src/verdict/baseline/obstacles.ts
/** Differences that are seen without any statistics. */
function findObstacles(results, baseline) {
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
		const changed = suite.problems.flatMap((p) => p.experiments).filter((e) => hashes.has(e.id) && hashes.get(e.id) !== e.hash).map((e) => e.id);
		if (changed.length === 0) return [];
		const says = `${suite.name} ${suite.version} has other data or settings than the baseline in ${changed.join(", ")}`;
		return [{
			name: "suite-content",
			of: suite.name,
			says
		}];
	});
}
/** Probes and metrics that only one side has. What a call left out on purpose has not vanished. */
function memberObstacles(results, baseline) {
	const now = /* @__PURE__ */ new Set();
	const left = /* @__PURE__ */ new Set();
	for (const suite of results.suites) {
		for (const id of suite.unselected?.experiments ?? []) left.add(`${suite.name} ${id}`);
		for (const e of suite.problems.flatMap((p) => p.experiments)) for (const p of e.probes) now.add(`${suite.name} ${e.id}/${p.probe} ${p.metric?.name ?? p.truth.length}`);
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
// src/verdict/baseline/compare.ts
/** Family-wise level of the baseline gate. */
const gateAlpha = .01;
/** P(worse) that an effect must reach to matter. */
const relevantEffect = .6;
/**
* Compares results with a baseline, probe by probe. Where seeds, values and final weights are the same to the bit there
* is nothing to test. Otherwise a probe is worse if all of these hold:
* - the suite does not switch its truth's gate off;
* - exact one-sided Mann–Whitney on |error|, Holm's correction over the probes of this kind that changed, p ≤ 0.01;
* - P(a new |error| > an old one raised by the suite's margin) ≥ 0.6.
*
* What moved (two-sided, on |error| or on an output, same level) but is not worse has drifted. Diverged seeds have an
* infinite error on both sides. A metric is compared in the same way, worse being the way that it is not better, and
* raised by its own margin.
*/
function compareBaseline(results, baseline, options) {
	const pairs = results.suites.flatMap((suite) => pairsOf(suite, baseline));
	const comparisons = compareSeries(pairs);
	const few = comparisons.filter((c, i) => c.change === "cannot tell" && pairs[i]?.gated);
	const obstacles = findObstacles(results, baseline);
	if (few.length > 0) obstacles.push(tooFew(few));
	const allowed = (o) => options.allow.includes(o.name) || options.allow.includes(`${o.name}:${o.of ?? ""}`);
	return {
		file: options.file,
		obstacles: obstacles.map((o) => ({
			name: o.name,
			says: o.says,
			allowed: allowed(o)
		})),
		comparisons
	};
}
function pairsOf(suite, baseline) {
	return suite.problems.flatMap((p) => p.experiments.flatMap((e) => e.probes.flatMap((probe) => {
		const before = baseline.series.find((s) => s.suite === suite.name && s.experiment === e.id && s.probe === probe.probe);
		if (before === void 0 || before.metric !== probe.metric?.name) return [];
		const after = makeSeries(suite.name, e, probe);
		if (probe.metric) {
			const { better, margin } = probe.metric;
			return [{
				before,
				after,
				truth: [],
				margin,
				better,
				gated: probe.checks.find((c) => c.target === "threshold")?.gate !== "off"
			}];
		}
		if (before.values[0]?.length !== probe.truth.length) return [];
		const gated = probe.checks.find((c) => c.target === "truth")?.gate !== "off";
		return [{
			before,
			after,
			truth: probe.truth,
			margin: suite.margin ?? {},
			gated
		}];
	})));
}
/** The statistics of `compareBaseline`, on the pairs of a whole gate. */
function compareSeries(pairs) {
	const sides = pairs.map(measure);
	const changed = sides.filter((s) => !s.same && s.testable);
	const held = changed.filter((s) => s.pair.gated);
	const worse = new Map(holm(held.map((s) => s.p)).map((p, i) => [held[i], p]));
	const moved = new Map(holmOfGroups(changed.map((s) => s.moves)).map((p, i) => [changed[i], p]));
	return sides.map((side) => {
		const adjusted = worse.get(side) ?? 1;
		const { before, after } = side.errors;
		const family = side.pair.gated ? held.length : changed.length;
		return describe(side, side.same ? "unchanged" : !side.testable || smallestP(before.length, after.length) * family > .01 ? "cannot tell" : adjusted <= .01 && side.beyond >= .6 ? "worse" : adjusted <= .01 || (moved.get(side) ?? 1) <= .01 ? "drift" : "no worse", adjusted);
	});
}
function measure(pair) {
	const { before, after, truth, margin, better } = pair;
	const errorsOf = (s) => s.values.map((v) => better === void 0 ? meanError(v.map(fromNum), truth) : metricError(v.map(fromNum), better));
	const errors = {
		before: errorsOf(before),
		after: errorsOf(after)
	};
	const same = before.weights === after.weights && JSON.stringify([before.seeds, before.values]) === JSON.stringify([after.seeds, after.values]);
	const testable = errors.before.length > 0 && errors.after.length > 0;
	if (!testable || same) return {
		pair,
		same,
		testable,
		errors,
		p: 1,
		moves: [],
		probability: .5,
		beyond: .5
	};
	const raised = errors.before.map((e) => better === void 0 ? e * (1 + (margin.relative ?? 0)) + (margin.absolute ?? 0) : e + Math.abs(e) * (margin.relative ?? 0) + (margin.absolute ?? 0));
	const test = mannWhitney(errors.after, errors.before);
	const outputs = (better === void 0 ? truth : [0]).map((_, o) => mannWhitney(column(after, o), column(before, o)).twoSided);
	return {
		pair,
		same,
		testable,
		errors,
		p: test.greater,
		moves: [test.twoSided, ...outputs],
		probability: test.probabilityGreater,
		beyond: mannWhitneyShare(errors.after, raised)
	};
}
/** P(x > y), ties half. */
function mannWhitneyShare(x, y) {
	return x.reduce((sum, a) => sum + y.reduce((s, b) => s + (a > b ? 1 : a < b ? 0 : .5), 0), 0) / (x.length * y.length);
}
/** An output over the seeds; a diverged seed lies beyond all others. */
function column(s, output) {
	return s.values.map((v) => {
		const number = fromNum(v[output]);
		return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
	});
}
/** Holm over all p-values of all groups; the smallest adjusted one of each. */
function holmOfGroups(groups) {
	const adjusted = holm(groups.flat());
	let at = 0;
	return groups.map((group) => {
		const own = adjusted.slice(at, at + group.length);
		at += group.length;
		return Math.min(1, ...own);
	});
}
function describe(side, change, adjusted) {
	const { before, after } = side.pair;
	const sign = side.pair.better === "higher" ? -1 : 1;
	const middle = (errors) => errors.length === 0 ? "NaN" : toNum(sign * median(errors));
	const medianError = {
		before: middle(side.errors.before),
		after: middle(side.errors.after)
	};
	const summaries = {
		before: summaryOf(before),
		after: summaryOf(after)
	};
	return {
		id: `${before.experiment}/${before.probe}`,
		suite: before.suite,
		change,
		...after.metric !== void 0 && { metric: after.metric },
		seeds: {
			before: before.seeds.length,
			after: after.seeds.length
		},
		medianError,
		probabilityWorse: side.probability,
		probabilityBeyondMargin: side.beyond,
		p: side.p,
		adjusted,
		...summaries.before && { before: summaries.before },
		...summaries.after && { after: summaries.after },
		says: sentence(side, change, adjusted, medianError)
	};
}
function summaryOf(s) {
	return summarise(s.values.map((v) => v.map(fromNum)).filter((v) => v.every(Number.isFinite)));
}
function sentence(side, change, adjusted, errors) {
	const { before, after } = side.pair;
	if (change === "unchanged") return `unchanged, exactly: the same bits for all ${after.seeds.length} seeds`;
	const sizes = `${before.seeds.length} seeds before and ${after.seeds.length} now`;
	if (change === "cannot tell") return `with ${sizes} the test can never reject`;
	const numbers = `median ${after.metric ?? "|error|"} ${show(errors.before)} before, ${show(errors.after)} now, P(worse) = ${side.probability.toFixed(2)}, p = ${show(adjusted)} after Holm, ${sizes}`;
	return before.hash === after.hash && JSON.stringify([before.seeds, before.fingerprints]) === JSON.stringify([after.seeds, after.fingerprints]) ? `${numbers}; same settings, environment and seeds, but other bits` : numbers;
}
const show = (value) => typeof value === "number" ? String(Number(value.toPrecision(3))) : value;
function tooFew(few) {
	const names = few.map((c) => c.id).join(", ");
	return {
		name: "too-few-seeds",
		says: `too few seeds for the test ever to reject at ${gateAlpha} after Holm: ${names} (${few[0]?.says ?? ""})`
	};
}
// src/verdict/baseline/text.ts
const num = union([number(), _enum([
	"NaN",
	"Infinity",
	"-Infinity"
])]);
const environment = strictObject({
	platform: string(),
	arch: string(),
	cpu: string(),
	node: string(),
	seedgate: string(),
	tensorflow: string(),
	runtime: string(),
	isa: string(),
	fingerprint: string()
});
const series = strictObject({
	suite: string(),
	experiment: string(),
	probe: string(),
	metric: string().exactOptional(),
	hash: string(),
	weights: string(),
	fingerprints: array(string()).min(1),
	seeds: array(int().min(0)).min(1),
	values: array(array(num).min(1))
}).refine((s) => s.values.length === s.seeds.length, "as many values as seeds").refine((s) => s.values.every((v) => v.length === s.values[0]?.length), "as many outputs in every seed").refine((s) => s.seeds.every((seed, i) => i === 0 || seed > s.seeds[i - 1]), "seeds in ascending order");
const file = strictObject({
	format: literal(1),
	seedgate: string(),
	engine: _enum(["compiled", "eager"]),
	environments: array(environment),
	suites: array(strictObject({
		name: string(),
		version: string(),
		hash: string()
	})),
	series: array(series).min(1),
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
			weights: s.weights,
			fingerprints: s.fingerprints,
			seeds: s.seeds,
			values: s.values
		})))},`,
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
/** Family-wise level of the claims of a suite, in either direction. */
const claimAlpha = .05;
/**
* The suite's claims, judged together: Holm's correction runs over all comparisons of all claims.
*
* @param experiments by `problem/variant`; a claim with an experiment that is not there is left out
*/
function judgeClaims(suite, experiments) {
	const claims = suite.claims.filter((c) => [c.better, ...c.than].every((variant) => experiments.has(`${c.problem}/${variant}`)));
	const raw = claims.flatMap((claim) => claim.than.map((than) => comparePair(claim, than, experiments)));
	const adjusted = holm(raw.map((r) => r.p));
	const contrary = holm(raw.map((r) => r.contrary));
	const comparisons = raw.map((r, i) => conclude(r, {
		adjusted: adjusted[i],
		contrary: contrary[i],
		family: raw.length
	}));
	return claims.map((claim) => {
		const own = comparisons.filter((_, i) => raw[i]?.claim === claim);
		return {
			id: claim.id,
			says: claim.says,
			problem: claim.problem,
			probe: claim.probe,
			...metricOf(suite, claim),
			better: claim.better,
			gate: claim.gate,
			printedErrors: printedErrors(suite, claim),
			comparisons: own,
			verdict: combine(own.map((c) => c.verdict)),
			position: suite.locate(["claims", claim.id])
		};
	});
}
function comparePair(claim, than, experiments) {
	const side = (variant) => {
		const probe = experiments.get(`${claim.problem}/${variant}`)?.probes.find((p) => p.probe === claim.probe);
		const ran = probe.seeds.filter((s) => s.status === "ok" || s.status === "diverged");
		const seconds = ran.reduce((sum, s) => sum + s.seconds, 0) / Math.max(1, ran.length);
		return {
			errors: ran.map((s) => fromNum(s.error)),
			absent: probe.seeds.length - ran.length,
			seconds
		};
	};
	const [a, b] = [side(claim.better), side(than)];
	const pairs = {
		better: a.errors.length,
		than: b.errors.length
	};
	const common = {
		claim,
		than,
		pairs,
		absent: a.absent + b.absent,
		seconds: a.seconds + b.seconds
	};
	if (pairs.better === 0 || pairs.than === 0) {
		const interval = {
			low: 0,
			high: 1,
			level: .95
		};
		return {
			...common,
			improvement: {
				probability: .5,
				effective: 0,
				interval
			},
			p: 1,
			contrary: 1
		};
	}
	const test = mannWhitney(a.errors, b.errors);
	return {
		...common,
		improvement: improvement(a.errors, b.errors),
		p: test.less,
		contrary: test.greater
	};
}
function conclude(pair, family) {
	const { interval, probability } = pair.improvement;
	const settled = comparisonVerdict(interval, family.adjusted, family.contrary);
	const verdict = pair.absent > 0 ? "inconclusive" : settled;
	return {
		than: pair.than,
		pairs: pair.pairs,
		probability,
		interval,
		p: pair.p,
		adjusted: family.adjusted,
		contrary: {
			p: pair.contrary,
			adjusted: family.contrary
		},
		verdict,
		...verdict === "inconclusive" && { price: claimPrice(pair, family.family) }
	};
}
/**
* The rule of X. Bouthillier et al., "Accounting for variance in machine learning benchmarks", MLSys 2021, section 5: an
* improvement is significant if the interval of P(A > B) lies above 0.5 and meaningful if it reaches γ.
*
* - supported: above 0.5, reaching beyond γ, and Holm's p of "no improvement" at most 0.05;
* - contradicted: below 0.5, and Holm's p of "no deterioration" at most 0.05;
* - not meaningful: the interval does not reach beyond γ, so whatever the improvement is, it is too small to matter;
* - inconclusive: it holds both no improvement and a meaningful one.
*/
function comparisonVerdict(interval, adjusted, contrary) {
	if (interval.high < .5 && contrary <= .05) return "contradicted";
	if (interval.high <= .75) return "not meaningful";
	if (interval.low > .5 && adjusted <= .05) return "supported";
	return "inconclusive";
}
/** Supported only if all are; otherwise what speaks against it most plainly. */
function combine(verdicts) {
	if (verdicts.length > 0 && verdicts.every((v) => v === "supported")) return "supported";
	if (verdicts.includes("contradicted")) return "contradicted";
	if (verdicts.includes("not meaningful")) return "not meaningful";
	return "inconclusive";
}
/**
* Fewest more seeds a side that settle it if the observed probability and its variance per seed go on. Holm's p is taken at
* its strictest, p times the number of comparisons, from the normal approximation with z = (θ − ½) √(6n).
*/
function claimPrice(pair, family) {
	const present = Math.min(pair.pairs.better, pair.pairs.than);
	const theta = pair.improvement.probability;
	const perSeed = pair.improvement.effective / Math.max(1, present);
	const settles = (n) => {
		const interval = wilson(theta * perSeed * n, perSeed * n);
		const p = (direction) => family * normalCdf(-direction * (theta - .5) * Math.sqrt(6 * n));
		return comparisonVerdict(interval, p(1), p(-1)) !== "inconclusive";
	};
	if (present === 0) return price(pair.absent, pair.seconds / 2);
	let n = present + 1;
	while (n < present + 1e4 + 1 && !settles(n)) n++;
	return price(Math.max(n - present, pair.absent), pair.seconds);
}
const problemOf = (suite, claim) => suite.problems.find((p) => p.id === claim.problem);
function metricOf(suite, claim) {
	const metric = claim.metric && problemOf(suite, claim)?.metrics?.find((m) => m.id === claim.probe);
	return metric ? { metric: metric.metric } : {};
}
/**
* Mean |error| of what the article printed, for those of the claim's variants that it printed a value of; of a metric
* the printed value itself.
*/
function printedErrors(suite, claim) {
	if (claim.metric) {
		const printed = problemOf(suite, claim)?.metrics?.find((m) => m.id === claim.probe)?.printed ?? {};
		return Object.fromEntries([claim.better, ...claim.than].flatMap((v) => printed[v] ? [[v, printed[v].value[0]]] : []));
	}
	const probes = problemOf(suite, claim)?.probes ?? [];
	const probe = probes.find((p) => p.id === claim.probe);
	if (!probe) return {};
	const same = probes.filter((p) => JSON.stringify(p.input) === JSON.stringify(probe.input));
	return Object.fromEntries([claim.better, ...claim.than].flatMap((variant) => {
		const printed = probe.printed[variant] ?? same.map((p) => p.printed[variant]).find((p) => p !== void 0);
		return printed ? [[variant, meanError(printed.value, probe.truth.value)]] : [];
	}));
}
// src/verdict/impossible.ts
/**
* Checks, claims and a declared baseline margin that cannot pass, or cannot fail, at this number of seeds. What has
* gate `off` is not looked at: it gates nothing.
*/
function impossibleGates(suite, seeds) {
	return [
		...impossibleChecks(suite, seeds),
		...impossibleClaims(suite, seeds),
		...impossibleBaseline(suite, seeds)
	];
}
function impossibleChecks(suite, seeds) {
	const metrics = suite.problems.flatMap((problem) => (problem.metrics ?? []).flatMap((metric) => {
		const path = [
			"problems",
			problem.id,
			"metrics",
			metric.id
		];
		const printed = Object.values(metric.printed)[0];
		return [...metric.threshold ? impossibleTarget(metric.threshold, seeds, [...path, "threshold"]) : [], ...printed ? impossibleTarget(printed, seeds, [...path, "printed"]) : []];
	}));
	return [...suite.problems.flatMap((problem) => problem.probes.flatMap((probe) => {
		const path = [
			"problems",
			problem.id,
			"probes",
			probe.id
		];
		const printed = Object.values(probe.printed)[0];
		return [...impossibleTarget(probe.truth, seeds, [...path, "truth"]), ...printed ? impossibleTarget(printed, seeds, [...path, "printed"]) : []];
	})), ...metrics];
}
function impossibleTarget(target, seeds, path) {
	const { share, gate } = target;
	if (gate === "off") return [];
	const best = wilson(seeds, seeds).low;
	if (best < share) return [{
		path,
		message: `cannot be reproduced with ${seeds} seeds: even ${seeds} of ${seeds} within the tolerance show no more than ${best.toFixed(3)} (Wilson, 95 %), and a share of ${share} is wanted; plan ${fewestTrials(share)} seeds or more, or set gate: off`
	}];
	const worst = wilson(0, seeds).high;
	if (worst >= share) return [{
		path,
		message: `cannot fail with ${seeds} seeds: even none within the tolerance leaves ${worst.toFixed(3)} possible (Wilson, 95 %), and a share of ${share} is wanted; plan more seeds or raise the share`
	}];
	return [];
}
function impossibleClaims(suite, seeds) {
	const family = suite.claims.reduce((n, c) => n + c.than.length, 0);
	const least = smallestP(seeds, seeds);
	if (!(wilson(seeds, seeds).low <= .5) && least * family <= .05) return [];
	const needed = Math.max(4, fewestSeeds(claimAlpha / Math.max(1, family)));
	return suite.claims.filter((c) => c.gate !== "off").map((c) => ({
		path: ["claims", c.id],
		message: `can be neither supported nor contradicted with ${seeds} seeds: the smallest p of an exact Mann–Whitney test is ${(least * family).toPrecision(2)} after Holm over ${family} comparisons, and ${claimAlpha} is needed; plan ${needed} seeds or more, or set gate: off`
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
/** Comparisons that the baseline gate makes at once: gated probes and metrics, in every experiment. */
function familyOf(suite) {
	const gated = suite.experiments.flatMap(({ problem }) => [...problem.probes.filter((p) => p.truth.gate !== "off"), ...(problem.metrics ?? []).filter((m) => m.threshold?.gate !== "off")]);
	return Math.max(1, gated.length);
}
/**
* The smallest P(worse) that the baseline gate sees with a power of 80 %, with the same number of seeds on both sides, at
* the level of Holm's first step. Undefined when its test can never reject.
*
* @param seeds the suite's own number when left out
*/
function smallestVisibleEffect(suite, seeds = suite.seeds) {
	const effect = smallestEffect(seeds, gateAlpha / familyOf(suite));
	return effect === void 0 ? void 0 : Math.max(relevantEffect, effect);
}
// src/verdict/curve.ts
/**
* Median and the middle 80 % (10 % to 90 % quantile) of the loss at each epoch that some run reports. A loss that is
* not finite counts as infinite, and so does one that a run no longer reports because it diverged before.
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
			values: c.loss
		})), epochs),
		...validated && { validation: band(curves.map((c) => ({
			epochs: c.epochs,
			values: c.validation
		})), epochs) }
	};
}
function band(curves, epochs) {
	const byEpoch = curves.map((c) => new Map(c.epochs.map((epoch, i) => [epoch, c.values[i]])));
	const lasts = curves.map((c) => c.epochs.at(-1) ?? 0);
	const sorted = epochs.map((epoch) => ascending(byEpoch.flatMap((values, i) => {
		const value = values.get(epoch);
		if (value === void 0) return epoch > lasts[i] ? [Number.POSITIVE_INFINITY] : [];
		const number = fromNum(value);
		return [Number.isNaN(number) ? Number.POSITIVE_INFINITY : number];
	})));
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
	const probes = problem.probes.map((probe) => {
		const printed = probe.printed[variant.id];
		return {
			id: probe.id,
			title: probe.title,
			truth: probe.truth.value,
			...printed && { printed: printed.value },
			outputs: probe.truth.value.length,
			targets: [{
				kind: "truth",
				target: probe.truth,
				path: ["truth"]
			}, ...printedTarget(printed, variant.id)],
			path: [
				"problems",
				problem.id,
				"probes",
				probe.id
			],
			read: (record) => record.predictions[probe.id] ?? [],
			errorOf: (values) => meanError(values, probe.truth.value)
		};
	});
	const metrics = (problem.metrics ?? []).map((metric) => {
		const { threshold, better, margin } = metric;
		const printed = metric.printed[variant.id];
		return {
			id: metric.id,
			title: metric.title,
			metric: {
				name: metric.metric,
				better,
				margin
			},
			truth: [],
			...printed && { printed: printed.value },
			outputs: 1,
			targets: [...threshold ? [{
				kind: "threshold",
				target: threshold,
				path: ["threshold"]
			}] : [], ...printedTarget(printed, variant.id)],
			path: [
				"problems",
				problem.id,
				"metrics",
				metric.id
			],
			read: (record) => {
				const value = record.metrics?.[metric.id];
				return value === void 0 ? [] : [value];
			},
			errorOf: (values) => metricError(values, better)
		};
	});
	return [...probes, ...metrics];
}
const printedTarget = (target, variant) => target ? [{
	kind: "printed",
	target,
	path: [
		"printed",
		"values",
		variant
	]
}] : [];
// src/verdict/experiment.ts
/**
* One experiment over its planned seeds.
*
* @param sequential whether the number of seeds was decided by looking at them: intervals then have to stay valid
*/
function judgeExperiment(suite, experiment, outcomes, sequential = false) {
	const { problem, variant } = experiment;
	const records = [...outcomes.values()].filter((o) => o !== "missing" && !("conflict" in o));
	const ran = records.filter((r) => r.status !== "failed");
	const secondsPerSeed = ran.length === 0 ? 0 : sum(ran.map(runSeconds)) / ran.length;
	const probes = measuredOf(experiment).map((measured) => judgeMeasured(suite, experiment, measured, outcomes, secondsPerSeed, sequential));
	const curve = curveBand(ran.map((r) => r.loss));
	const parameters = ran[0]?.parameters;
	return {
		id: experiment.id,
		problem: problem.id,
		variant: variant.id,
		title: variant.title,
		...parameters !== void 0 && { parameters },
		assumed: Object.entries(variant.marks).filter(([, mark]) => mark !== "stated").map(([setting]) => setting),
		counts: countSeeds(probes, outcomes),
		probes,
		...curve && { curve },
		seconds: {
			init: sum(records.map((r) => r.seconds.init)),
			compile: sum(records.map((r) => r.seconds.compile)),
			train: sum(records.map((r) => r.seconds.train))
		},
		hash: experiment.hash,
		fingerprints: [...new Set(ran.map((r) => r.environment.fingerprint))].sort(),
		weights: weightsDigest(ran)
	};
}
function judgeMeasured(suite, experiment, measured, outcomes, secondsPerSeed, sequential) {
	const seeds = [...outcomes].map(([seed, outcome]) => seedResult(seed, outcome, measured));
	const finite = seeds.filter((s) => s.status === "ok").map((s) => s.prediction.map(fromNum));
	const absent = seeds.filter((s) => s.status === "failed" || s.status === "missing").length;
	const check = (kind, target, path) => {
		const within = finite.filter((p) => isWithin(p, target)).length;
		const place = kind === "printed" ? placePrinted(target.value, measured.errorOf, finite) : void 0;
		return {
			id: `${experiment.id}/${measured.id}/${kind}`,
			target: kind,
			value: target.value,
			tolerance: target.tolerance,
			...target.bound && { bound: target.bound },
			share: target.share,
			gate: target.gate,
			within,
			seeds: seeds.length,
			absent,
			...checkVerdict({
				within,
				absent,
				seeds: seeds.length
			}, target.share, secondsPerSeed, sequential),
			...place && { place },
			position: suite.locate([...measured.path, ...path])
		};
	};
	const summary = summarise(finite);
	return {
		probe: measured.id,
		title: measured.title,
		...measured.metric && { metric: measured.metric },
		truth: measured.truth,
		...measured.printed && { printed: measured.printed },
		seeds,
		...summary && { summary },
		checks: measured.targets.map(({ kind, target, path }) => check(kind, target, path))
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
	const error = measured.errorOf(prediction.map(fromNum));
	if (outcome.status === "ok" && Number.isFinite(error)) return {
		seed,
		status: "ok",
		prediction,
		error: toNum(error),
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
function weightsDigest(records) {
	const lines = [...records].sort((a, b) => a.seed - b.seed).map((r) => `${r.seed} ${r.weights}\n`);
	return sha256(lines.join(""));
}
const sum = (values) => values.reduce((total, v) => total + v, 0);
// src/verdict/gate.ts
/**
* The exit code, and why. It fails on
* - runs that are missing, failed or contradict each other, and experiments without one finite prediction;
* - a check with gate `fail` that is not reproduced, a claim with gate `fail` that is contradicted or not meaningful,
*   unless the baseline shows that it is no worse than before;
* - a regression against the baseline, and every obstacle to the comparison that is not allowed by name.
*
* What is inconclusive passes, and is said. Diverged seeds are results: they count as misses, and are said.
*/
function decideGate(suites, notes, baseline) {
	const failures = [];
	const warnings = [];
	const say = {
		failures,
		warnings
	};
	const changes = new Map(baseline?.comparisons.map((c) => [`${c.suite ?? ""}\n${c.id}`, c.change]));
	const experiments = suites.flatMap(experimentsOf);
	if (experiments.length === 0) failures.push("nothing was judged: no experiment was planned");
	failures.push(...notes.conflicts);
	const held = experiments.some((e) => e.probes.some((p) => p.checks.length > 0));
	if (experiments.length > 0 && !held && !baseline && suites.every((s) => s.claims.length === 0)) warnings.push("there was nothing to hold, so this says only that every run ended: no check, no claim and no baseline; give a metric a threshold or a printed value, or compare with --baseline");
	for (const suite of suites) {
		const name = suites.length > 1 ? `${suite.name} ` : "";
		const change = (id) => changes.get(`${suite.name}\n${id}`);
		for (const e of experimentsOf(suite)) {
			completeness(e, name, say);
			for (const probe of e.probes) for (const check of probe.checks) gateCheck(check, name, change(`${e.id}/${probe.probe}`), say);
		}
		for (const claim of suite.claims) gateClaim(claim, name, change, say);
		if (suite.unselected && suite.unselected.claims.length > 0) warnings.push(`${name}not judged, for want of an experiment: claims ${suite.unselected.claims.join(", ")}`);
	}
	warnings.push(...notes.foreign);
	const regressions = baseline ? gateBaseline(baseline, say) : 0;
	const verdicts = experiments.flatMap((e) => e.probes.flatMap((p) => p.checks.map((c) => c.verdict)));
	const count = (v) => verdicts.filter((x) => x === v).length;
	return {
		passed: failures.length === 0,
		failures,
		warnings,
		counts: {
			reproduced: count("reproduced"),
			"not reproduced": count("not reproduced"),
			inconclusive: count("inconclusive")
		},
		regressions
	};
}
const experimentsOf = (suite) => suite.problems.flatMap((p) => p.experiments);
function completeness(e, name, say) {
	const { ok, diverged, failed, missing } = e.counts;
	const total = ok + diverged + failed + missing;
	const seedsOf = (status) => [...new Set(e.probes.flatMap((p) => p.seeds.filter((s) => s.status === status).map((s) => s.seed)))];
	if (total === 0) say.failures.push(`${name}${e.id}: no seed was planned`);
	if (missing > 0) say.failures.push(`${name}${e.id}: ${ofRuns(missing, total, "missing")}, ${listSeeds(seedsOf("missing"))}`);
	if (failed > 0) {
		const reasons = new Set(e.probes.flatMap((p) => p.seeds.flatMap((s) => s.status === "failed" && s.reason ? [s.reason] : [])));
		const why = reasons.size > 0 ? ` (${[...reasons].slice(0, 3).join("; ")})` : "";
		say.failures.push(`${name}${e.id}: ${ofRuns(failed, total, "failed")}, ${listSeeds(seedsOf("failed"))}${why}`);
	}
	if (diverged > 0) say.warnings.push(`${name}${e.id}: ${ofRuns(diverged, total, "diverged")}, ${listSeeds(seedsOf("diverged"))}`);
	for (const p of e.probes) if (total > 0 && p.summary === void 0 && missing < total && failed < total) say.failures.push(`${name}${e.id}/${p.probe}: no seed left a finite ${p.metric ? "value" : "prediction"}`);
}
function ofRuns(n, total, what) {
	return `${n} of ${total} ${total === 1 ? "run" : "runs"} ${what === "missing" ? n === 1 ? "is " : "are " : ""}${what}`;
}
/** `seed 4`, `seeds 4, 5, 6`, and for many the first ten. */
function listSeeds(seeds) {
	const more = seeds.length > 10 ? ` and ${seeds.length - 10} more` : "";
	return `${seeds.length === 1 ? "seed" : "seeds"} ${seeds.slice(0, 10).join(", ")}${more}`;
}
const noWorse = (change) => change === "unchanged" || change === "no worse";
function gateCheck(check, name, change, say) {
	if (check.gate === "off" || check.verdict === "reproduced") return;
	const held = check.bound ? `${check.bound} ${check.value.join(", ")}` : "within the tolerance";
	const counts = `${check.within} of ${check.seeds} seeds ${held}, ${percent(check.share)} wanted`;
	const says = `${name}${check.id} is ${check.verdict}: ${counts}`;
	if (check.verdict === "inconclusive" || check.gate === "warn") say.warnings.push(says);
	else if (noWorse(change)) say.warnings.push(`${says}; no worse than the baseline`);
	else say.failures.push(says);
}
function gateClaim(claim, name, change, say) {
	if (claim.gate === "off" || claim.verdict === "supported") return;
	const pairs = claim.comparisons.map((c) => `P(${claim.better} better than ${c.than}) = ${c.probability.toFixed(2)} [${c.interval.low.toFixed(2)}, ${c.interval.high.toFixed(2)}]`).join("; ");
	const says = `${name}claim ${claim.id} is ${claim.verdict}: ${pairs}`;
	if (claim.verdict === "inconclusive" || claim.gate === "warn") {
		say.warnings.push(says);
		return;
	}
	if ([claim.better, ...claim.comparisons.map((c) => c.than)].every((v) => noWorse(change(`${claim.problem}/${v}/${claim.probe}`)))) say.warnings.push(`${says}; as in the baseline`);
	else say.failures.push(says);
}
function gateBaseline(baseline, say) {
	for (const o of baseline.obstacles) if (o.allowed) say.warnings.push(`baseline: ${o.says} (allowed: ${o.name})`);
	else say.failures.push(`baseline: ${o.says}; --allow ${o.name} compares all the same`);
	const worse = baseline.comparisons.filter((c) => c.change === "worse");
	for (const c of worse) say.failures.push(`${c.id} is worse than the baseline: ${c.says}`);
	for (const c of baseline.comparisons) {
		if (c.change === "drift") say.warnings.push(`${c.id} has moved: ${c.says}`);
		if (c.change === "cannot tell") say.warnings.push(`${c.id} cannot be compared: ${c.says}`);
	}
	return worse.length;
}
const percent = (share) => `${Math.round(share * 1e3) / 10} %`;
// src/verdict/judge.ts
/**
* Everything that the records say about the suites: checks, claims, the comparison with a baseline, the gate. A
* record counts for a run if experiment hash, seed and engine are its own (and the environment, where one is given).
*/
function judge(request) {
	const foreign = [];
	const conflicts = [];
	const counted = [];
	const suites = request.suites.map((judged) => {
		const sorted = sortRecords(judged.suite, request);
		foreign.push(...sorted.foreign);
		return judgeSuite(judged, sorted.own, counted, conflicts);
	});
	const results = {
		format: 1,
		seedgate: request.seedgate,
		engine: request.engine,
		suites,
		notes: {
			conflicts,
			foreign
		},
		environments: distinct(counted.map((r) => r.environment)),
		cost: {
			runs: counted.length,
			trainSeconds: counted.reduce((sum, r) => sum + r.seconds.train, 0),
			...request.cost
		}
	};
	return request.baseline ? withBaseline(results, request.baseline) : finish(results);
}
/** The same results held to a baseline, or to another one: `gate` needs no records and no suite for it. */
function withBaseline(results, request) {
	const { gate: _, baseline: __, ...rest } = results;
	return finish(rest, compareBaseline(rest, request.baseline, {
		file: request.file,
		allow: request.allow ?? []
	}));
}
function finish(results, baseline) {
	const gate = decideGate(results.suites, results.notes ?? {
		conflicts: [],
		foreign: []
	}, baseline);
	const { environments, cost, ...head } = results;
	return {
		...head,
		...baseline && { baseline },
		gate,
		environments,
		cost
	};
}
/** The suite's records by `experiment hash#seed`, and what was left out. */
function sortRecords(suite, request) {
	const hashes = new Map(suite.experiments.map((e) => [e.hash, e.id]));
	const own = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const record of request.records) {
		if (record.suite !== suite.name && !hashes.has(record.experimentHash)) continue;
		const why = !hashes.has(record.experimentHash) ? "other settings or data than the suite has now" : record.engine !== request.engine ? `the ${record.engine} engine` : request.fingerprint !== void 0 && record.environment.fingerprint !== request.fingerprint ? "another environment" : void 0;
		if (why === void 0) {
			const run = `${record.experimentHash}#${record.seed}`;
			own.set(run, [...own.get(run) ?? [], record]);
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
function judgeSuite(judged, records, counted, conflicts) {
	const { suite } = judged;
	const results = suite.experiments.filter((e) => judged.experiments?.includes(e.id) ?? true).flatMap((experiment) => {
		const seeds = judged.seeds.filter((seed) => judged.planned?.has(`${experiment.id}#${seed}`) ?? true);
		if (seeds.length === 0 && judged.planned) return [];
		const outcomes = new Map([...new Set(seeds)].sort((a, b) => a - b).map((seed) => {
			const outcome = settle(experiment, seed, records.get(`${experiment.hash}#${seed}`) ?? []);
			if (outcome !== "missing" && "conflict" in outcome) conflicts.push(`${suite.name} ${outcome.conflict}`);
			else if (outcome !== "missing") counted.push(outcome);
			return [seed, outcome];
		}));
		return [judgeExperiment(suite, experiment, outcomes, judged.sequential)];
	});
	const byId = new Map(results.map((r) => [r.id, r]));
	const claims = judgeClaims(suite, byId);
	const unselected = {
		experiments: suite.experiments.filter((e) => !byId.has(e.id)).map((e) => e.id),
		claims: suite.claims.filter((c) => !claims.some((r) => r.id === c.id)).map((c) => c.id)
	};
	return {
		name: suite.name,
		version: suite.version,
		hash: suite.hash,
		file: suite.file,
		title: suite.title,
		source: suite.source,
		defects: suite.defects,
		seeds: [...new Set(judged.seeds)].sort((a, b) => a - b),
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
		claims,
		margin: suite.margin,
		...unselected.experiments.length + unselected.claims.length > 0 && { unselected }
	};
}
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
function distinct(environments) {
	return [...new Map(environments.map((e) => [JSON.stringify(e), e])).values()];
}
export { parseBaseline as a, smallestVisibleEffect as i, withBaseline as n, serializeBaseline as o, impossibleGates as r, makeBaseline as s, judge as t };
