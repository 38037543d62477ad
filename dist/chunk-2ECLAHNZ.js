import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);

// src/report/escape.ts
var joiner = "\u2060";
function visible(text) {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(new RegExp("\\p{Cc}", "gu"), pictured).replace(/(?![\u200c\u200d])[\p{Cf}\p{Cs}\ufffe\uffff]/gu, "\uFFFD");
}
function pictured(c) {
  const code = c.codePointAt(0) ?? 0;
  if (code === 127) return "\u2421";
  return code < 32 ? String.fromCodePoint(9216 + code) : "\uFFFD";
}
function markdownText(text) {
  return visible(text).trim().replace(/@|#|:(?=\S)|www(?=\.)|\/(?=\/)|GH-(?=\d)/gi, (c) => c + joiner).replace(/\b(?=[0-9]*[a-f])[0-9a-f]{7,40}\b/g, (c) => c.slice(0, 3) + joiner + c.slice(3)).replace(/[\\`*_{}[\]#|<>~&$@]|:(?=\u2060)/g, reference).replace(/^[-+=]|(?<=^\d+)[.)]/, reference).replaceAll(joiner, "&#8288;");
}
var reference = (c) => `&#${c.codePointAt(0)};`;
function markdownCode(text) {
  const code = visible(text);
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = /^[ `]|[ `]$/.test(code) || code === "" ? " " : "";
  return `${fence}${pad}${code}${pad}${fence}`;
}
function markdownLink(title, url) {
  const address = webAddress(url);
  if (address === void 0) return markdownText(title);
  return `[${markdownText(title)}](<${address.replace(/[<>|\\`*_~()[\]$]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}>)`;
}
function webAddress(url) {
  if (url === void 0 || !URL.canParse(url)) return void 0;
  const parsed = new URL(url);
  return ["http:", "https:"].includes(parsed.protocol) ? parsed.href : void 0;
}
function terminalText(text) {
  return visible(text).replace(/:(?=:)/g, ": ").replace(/##(?=\[)/g, "# #");
}
function shellWord(word) {
  return /^[\w./,:=+@%-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

// src/plural.ts
function plural(n, noun, nouns = `${noun}s`) {
  return `${n} ${n === 1 ? noun : nouns}`;
}

// src/report/numbers.ts
function formatNumber(value) {
  const n = Number(value);
  if (!Number.isFinite(n)) return String(value);
  const rounded = Number(n.toPrecision(5));
  return Math.abs(rounded) >= 1e7 || rounded !== 0 && Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded);
}
function formatNumbers(values) {
  return values.map(formatNumber).join(", ");
}
function formatGiven(values) {
  return values.map(String).join(", ");
}
function formatPercent(share) {
  return `${Number((100 * share).toPrecision(3))} %`;
}
function formatInterval({ low, high, level }) {
  return `${formatPercent(level)} interval ${Math.round(100 * low)} to ${Math.round(100 * high)} %`;
}
function formatShare(share) {
  return share.toFixed(2);
}
function formatDuration(seconds) {
  if (seconds < 10) return `${Number(seconds.toPrecision(2))} s`;
  if (seconds < 120) return `${Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return `${Number((seconds / 3600).toPrecision(2))} h`;
}
function formatHeld(check) {
  return check.bound === void 0 ? formatTolerance(check.tolerance) : `${check.bound} ${formatGiven(check.value)}`;
}
function formatTolerance({ absolute, relative }) {
  return relative !== void 0 ? `within ${formatPercent(relative)}` : `within ${formatNumber(absolute ?? 0)}`;
}
function formatPrice(price) {
  if (price.capped) return `too close to the limit: even ${price.seeds} more seeds would not tell`;
  return `about ${plural(price.seeds, "more seed", "more seeds")} would tell, ${formatDuration(price.seconds)}`;
}

// src/report/words.ts
function headline(results) {
  const { gate } = results;
  const { reproduced, "not reproduced": not, inconclusive } = gate.counts;
  const checks = reproduced + not + inconclusive;
  const claims = results.suites.flatMap((s) => s.claims);
  const parts = [
    checks > 0 ? `${reproduced} of ${plural(checks, "check")} reproduced, ${not} not, ${inconclusive} inconclusive` : (
      // What holds nothing must not read as if something had been held.
      "there was no check to hold"
    )
  ];
  if (claims.length > 0) {
    const supported = claims.filter((c) => c.verdict === "supported").length;
    parts.push(`${supported} of ${plural(claims.length, "claim")} supported`);
  }
  if (results.baseline !== void 0) parts.push(`${gate.regressions} worse than the baseline`);
  return `${gate.passed ? "The gate passed" : "The gate failed"}: ${parts.join("; ")}.`;
}
function describeCount(check) {
  return `${check.within} of ${check.seeds}`;
}
function describeCheck(check) {
  const more = check.price === void 0 ? "" : `; ${formatPrice(check.price)}`;
  return `${describeCount(check)} ${formatHeld(check)}: ${check.verdict}${more}`;
}
function describeSpread({ summary }) {
  if (summary === void 0 || summary.n < 2) return "";
  return summary.min.map((low, i) => `${formatNumber(low)} to ${formatNumber(at(summary.max, i))}`).join("; ");
}
function describeMedian({ summary }) {
  return summary === void 0 ? "none" : formatNumbers(summary.median);
}
function describePredictions(probe) {
  const spread = describeSpread(probe);
  return `${describeMedian(probe)}${spread === "" ? "" : ` (${spread})`}`;
}
function describePlace(probe) {
  const place = printedCheck(probe)?.place;
  if (place === void 0) return "";
  const percentiles = place.percentile.map((p) => formatNumber(Math.round(100 * p))).join(", ");
  return `${place.kind}, percentile ${percentiles}`;
}
function describeOutside(probe) {
  const place = printedCheck(probe)?.place;
  const { summary, printed } = probe;
  if (place?.kind !== "outside" || summary === void 0 || printed === void 0) return void 0;
  const sides = new Set(
    printed.flatMap((v, i) => v < at(summary.min, i) ? ["below"] : v > at(summary.max, i) ? ["above"] : [])
  );
  const side = sides.size === 1 ? [...sides][0] : "outside of";
  return `the printed ${formatGiven(printed)} lies ${side} all of our ${summary.n} predictions`;
}
var placeMeaning = {
  typical: "as one more of our seeds might have come out",
  lucky: "closer to the truth than 95 % of our seeds",
  unlucky: "further from the truth than 95 % of our seeds",
  outside: "no seed of ours gets there, so a setting that the source leaves open is probably another"
};
function placeMeans(suite, kind) {
  const metrics = probesOf(suite).some(
    ({ probe }) => probe.metric && printedCheck(probe)?.place?.kind === kind
  );
  if (!metrics) return placeMeaning[kind];
  return placeMeaning[kind].replace("closer to the truth", "closer to the truth, or better,").replace("further from the truth", "further from the truth, or worse,");
}
function placesOf(suite) {
  const kinds = new Set(probesOf(suite).map(({ probe }) => printedCheck(probe)?.place?.kind));
  return Object.keys(placeMeaning).filter((kind) => kinds.has(kind));
}
function commonlyAssumed(suite) {
  const [first, ...rest] = suite.problems.flatMap((p) => p.experiments);
  return (first?.assumed ?? []).filter((setting) => rest.every((e) => e.assumed.includes(setting)));
}
function describeLosses({ counts }) {
  const parts = ["diverged", "failed", "missing"].filter((status) => counts[status] > 0);
  return parts.map((status) => `${counts[status]} ${status}`).join(", ");
}
function describeProbability({ probability, interval }) {
  return `${formatShare(probability)} (${formatShare(interval.low)} to ${formatShare(interval.high)})`;
}
function describeComparison(claim, comparison) {
  const more = comparison.price === void 0 ? "" : `; ${formatPrice(comparison.price)}`;
  return `${claim.better} is ${claim.metric ? "better" : "nearer"} than ${comparison.than} with probability ${describeProbability(comparison)}: ${comparison.verdict}${more}`;
}
function describePrintedErrors(claim) {
  return Object.entries(claim.printedErrors).map(([variant, error]) => `${variant} ${formatNumber(error)}`).join(", ");
}
function medianError(probe) {
  const errors = probe.seeds.map((s) => Number(s.error)).sort((a, b) => a - b);
  const [low, high] = [errors[errors.length - 1 >> 1], errors[errors.length >> 1]];
  if (low === void 0 || high === void 0) return Number.POSITIVE_INFINITY;
  return low === high ? low : (low + high) / 2;
}
function describeError(probe) {
  if (probe.metric) return "";
  const error = medianError(probe);
  return Number.isFinite(error) ? formatNumber(error) : "none";
}
function truthCheck(probe) {
  return probe.checks.find((c) => c.target === "truth" || c.target === "threshold");
}
var targetWord = { truth: "truth", printed: "printed value", threshold: "threshold" };
function describeTitle({ title, metric }) {
  if (metric === void 0) return title;
  return title === metric.name ? `${title} (${metric.better} is better)` : `${title} (${metric.name}, ${metric.better} is better)`;
}
function claimHeading(suite) {
  return suite.claims.some((c) => c.metric) ? "probability to be nearer, or better" : "probability to be nearer";
}
function describeWanted(sides, held) {
  const first = sides[0]?.probe;
  if (first === void 0) return "";
  const truth = truthCheck(first);
  const printed = sides.map((s) => printedCheck(s.probe)).find((c) => c !== void 0);
  const metric = truth ? `Wanted ${held(truth)}` : "No threshold";
  const wanted = first.metric ? metric : `Truth ${formatGiven(first.truth)}${truth ? `, to be met ${held(truth)}` : ""}`;
  return `${wanted}; ${printed ? `the printed value ${held(printed)}.` : "nothing printed to compare with."}`;
}
function printedCheck(probe) {
  return probe.checks.find((c) => c.target === "printed");
}
function probesOf(suite) {
  return suite.problems.flatMap(
    (p) => p.experiments.flatMap((experiment) => experiment.probes.map((probe) => ({ experiment, probe })))
  );
}
function describeSource({ source }) {
  return [source.title, source.author, source.published].filter((part) => part !== void 0).join(", ");
}
function describeSeeds(seeds) {
  const [first, last] = [seeds[0], seeds.at(-1)];
  if (first === void 0 || last === void 0) return "no seeds";
  if (seeds.length === 1) return `seed ${first}`;
  const whole = seeds.every((seed, i) => seed === first + i);
  const some = seeds.slice(0, 10).join(", ") + (seeds.length > 10 ? " \u2026" : "");
  return whole ? `${seeds.length} seeds, ${first} to ${last}` : `${seeds.length} seeds: ${some}`;
}
function describeCost(results) {
  const { runs, trainSeconds, wallSeconds, cores } = results.cost;
  return `${plural(runs, "run")} by the ${results.engine} engine: ${formatDuration(trainSeconds)} of training, ${formatDuration(wallSeconds)} in all on ${plural(cores, "core")}.`;
}
function reproduceCommand(suite, experiment, seed) {
  return `seedgate run ${shellWord(suite.file)} --only ${shellWord(experiment)} --seeds ${seed}..${seed}`;
}
function exampleCommand(suite) {
  const experiment = suite.problems[0]?.experiments[0];
  const seed = suite.seeds.at(-1);
  return experiment && seed !== void 0 ? reproduceCommand(suite, experiment.id, seed) : void 0;
}
var at = (values, i) => values[i] ?? Number.NaN;

export {
  plural,
  visible,
  markdownText,
  markdownCode,
  markdownLink,
  webAddress,
  terminalText,
  formatNumber,
  formatNumbers,
  formatGiven,
  formatPercent,
  formatInterval,
  formatShare,
  formatHeld,
  formatPrice,
  headline,
  describeCount,
  describeCheck,
  describeSpread,
  describeMedian,
  describePredictions,
  describePlace,
  describeOutside,
  placeMeans,
  placesOf,
  commonlyAssumed,
  describeLosses,
  describeProbability,
  describeComparison,
  describePrintedErrors,
  describeError,
  truthCheck,
  targetWord,
  describeTitle,
  claimHeading,
  describeWanted,
  printedCheck,
  probesOf,
  describeSource,
  describeSeeds,
  describeCost,
  exampleCommand
};
