import { $ as shortAnswers, A as commonlyAssumed, B as describeTitle, C as variedRows, E as acceptedRows, F as describePrinted, G as lookOf, H as equivalenceHeads, I as describeProbability, J as saysUnproven, K as lookOfEquivalence, L as describeSeeds, M as describeLosses, N as describeMedian, O as answerColumns, P as describeOpen, Q as exampleCommand, R as describeSource, S as variedHead, U as equivalenceNote, V as describeWanted, W as equivalenceRows, X as describeRuns, Y as describeCost, Z as environmentTable, _ as badgeOf, at as visible, f as looks, h as traceName, j as describeError, k as claimHeading, l as historyHeadline, m as sayTrace, nt as ofKind, ot as webAddress, p as sayPoint, q as probesOf, rt as ofProbe, tt as headline, v as badgeSvg, w as nameOf, x as describeVaried, z as describeSpread } from "./report.js";
import { A as formatTarget, C as formatInterval, E as formatPair, O as formatPrice, S as formatGiven, T as formatNumbers, k as formatShare, l as sayComparison, w as formatNumber } from "./verdict.js";
import { a as areaY, c as rect, i as link, l as text, n as lineY, o as plot, r as dot, s as frame, t as line, u as ruleX } from "./vendor/observablehq-plot.js";
import { t as parseHTML } from "./vendor/linkedom.js";
import { n as k } from "./vendor/preact.js";
import { t as O } from "./vendor/preact-render-to-string.js";
import { t as plural } from "./base.js";
import { createHash } from "node:crypto";
// src/report/html/element.ts
/** An element. Text in it is text: preact escapes it, and control characters are made visible. */
function el(name, props, ...children) {
	const safe = Object.fromEntries(Object.entries(props ?? {}).map(([key, value]) => [key, typeof value === "string" ? visible(value) : value]));
	return k(name, safe, ...children.flat(9).map((c) => typeof c === "string" ? visible(c) : c));
}
/** A style sheet or script of this program, as it is. */
function raw(name, props, markup) {
	return k(name, {
		...props,
		dangerouslySetInnerHTML: { __html: markup }
	});
}
/** A table with a caption for who cannot see what stands around it. The first cell of a row is its heading. */
function dataTable(caption, head, rows, props = {}) {
	return el("table", props, el("caption", null, caption), el("thead", null, el("tr", null, head.map((name) => el("th", { scope: "col" }, name)))), el("tbody", null, rows.map(([first, ...rest]) => el("tr", null, el("th", { scope: "row" }, first), rest.map((cell) => el("td", null, cell))))));
}
/** A box that scrolls sideways when what is in it is wider than the page; it can be reached with the keyboard. */
function scroll(label, ...children) {
	return el("div", {
		class: "scroll",
		role: "region",
		"aria-label": label,
		tabindex: 0
	}, ...children);
}
/** A picture with its words, and below it, folded, its numbers as a table. */
function figure(picture) {
	return el("figure", null, scroll(picture.title, picture.svg), el("figcaption", null, picture.caption), el("details", null, el("summary", null, "The same as a table"), scroll(`Table: ${picture.title}`, picture.table)));
}
/** A sign of a picture beside its meaning. */
function key(kind, meaning) {
	return el("span", { class: "key" }, el("span", {
		class: `sign ${kind}`,
		"aria-hidden": "true"
	}), meaning);
}
// src/report/html/chart.ts
/**
* Draws a plot without a browser. Observable Plot draws into any document, so the pictures are made once, here, and the
* page needs no script to show them; colours are variables of the page's style sheet, for light and dark. The same
* options give the same picture, to 0.01 px.
*
* @param description text alternative: what the picture shows, in words and numbers
*/
function draw(description, options) {
	const { document } = parseHTML("");
	document.append(document.createElement("html"));
	const svg = plot({
		...options,
		document,
		className: "chart"
	});
	const { width = "0", height = "0" } = attributesOf(svg);
	return el("svg", {
		class: "chart",
		role: "img",
		"aria-label": description,
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		style: `min-width:${Math.min(Number(width), 700)}px`,
		fill: "currentColor",
		"text-anchor": "middle"
	}, [...svg.childNodes].map(copy));
}
const attributesOf = (node) => Object.fromEntries([...node.attributes ?? []].map(({ name, value }) => [name, value]));
/** linkedom's own text of a DOM leaves an ampersand in an attribute as it is; here all of it goes through `el`. */
function copy(node) {
	if (node.nodeType === 3) return node.textContent;
	if (node.nodeType !== 1 || node.localName === void 0 || node.localName === "style") return null;
	const kept = Object.entries(attributesOf(node)).filter(([name]) => !name.startsWith("aria-"));
	const attributes = Object.fromEntries(kept.map(([name, value]) => [name, rounded(name, value)]));
	return el(node.localName, attributes, [...node.childNodes].map(copy));
}
const geometry = new Set("d x y x1 x2 y1 y2 cx cy r width height transform points".split(" "));
/** No screen shows more than hundredths of a pixel; a third of the page would be digits beyond them. */
function rounded(name, value) {
	if (!geometry.has(name)) return value;
	return value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (n) => String(Number(Number(n).toFixed(2))));
}
/** Colours by what they mean, from the style sheet. */
const ink = {
	seed: "var(--seed)",
	truth: "var(--truth)",
	printed: "var(--printed)",
	band: "var(--band)",
	near: "var(--near)",
	quiet: "var(--quiet)",
	good: "var(--good)",
	bad: "var(--bad)",
	open: "var(--open)"
};
/** A name cut to what fits beside a picture; the table below has it whole. */
function short(name, most) {
	const text = visible(name);
	return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
// src/report/html/verdict.ts
/** An outcome in words, with a colour and a sign for the eye. */
function verdictMark(look, outcome, length = "short") {
	return el("span", { class: `verdict ${length} ${look}` }, outcome);
}
// src/report/html/baseline.ts
const colours$2 = {
	worse: ink.bad,
	moved: ink.open,
	"cannot tell": ink.open,
	"not shown worse": ink.quiet,
	"not shown moved": ink.quiet,
	"shown no worse": ink.good,
	unchanged: ink.good
};
/** Every value's median error before and now. */
function baselineSection(results, file) {
	const title = "Median error against the baseline";
	const changes = ofKind(results, "change");
	const values = changes.filter((c) => c.probe !== void 0);
	const drawn = values.filter((c) => !c.metric && positive$1(c.median.before) && positive$1(c.median.after));
	const undrawn = values.filter((c) => !drawn.includes(c));
	const told = [...ofKind(results, "obstacle").map((o) => `${o.name}: ${o.says}`), ...ofKind(results, "rename").map((r) => `${r.to}: ${r.says}`)];
	return el("section", { "aria-labelledby": "baseline" }, el("h2", { id: "baseline" }, "Against the baseline"), el("p", null, "Compared with ", el("code", null, file), "."), told.length === 0 ? "" : el("ul", null, told.map((sentence) => el("li", null, sentence))), acceptedTable(results), drawn.length === 0 ? table$1(title, changes) : figure({
		title,
		svg: picture$4(title, drawn),
		caption: el("span", null, key("before", "before"), ", ", key("now", "now"), ". To the right is worse; logarithmic scale. The colour is the answer: ", key("bad", "worse"), ", ", key("quiet", "not shown worse"), ", ", key("good", "shown no worse, or unchanged"), ", ", key("open", "moved, or cannot tell"), ".", undrawn.length > 0 ? ` Without a place on this scale, and only in the table: ${undrawn.map((c) => nameOf(c, false)).join(", ")}.` : ""),
		table: table$1(title, changes)
	}));
}
/** Who has accepted what, with the old and the new number. */
function acceptedTable(results) {
	const rows = acceptedRows(results);
	if (rows.length === 0) return "";
	return scroll("Accepted", dataTable("Accepted", [
		"what",
		"accepted by",
		"before",
		"now",
		"in words"
	], rows));
}
/** What a logarithmic axis can show: next to the ends of what numbers can be it has no ticks. */
const positive$1 = (v) => typeof v === "number" && v > 1e-300 && v < 1e300;
function picture$4(title, drawn) {
	const data = drawn.map((c, i) => ({
		i,
		before: Number(c.median.before),
		after: Number(c.median.after),
		colour: colours$2[c.outcome],
		label: short(nameOf(c, false), 46),
		change: c.outcome
	}));
	const words = data.map((d) => `${d.label}: ${formatNumber(d.before)} before, ${formatNumber(d.after)} now, ${d.change}`);
	const values = data.flatMap((d) => [d.before, d.after]);
	return draw(`${title}. ${words.join("; ")}.`, {
		width: 760,
		height: 52 + 24 * data.length,
		marginLeft: 300,
		marginRight: 118,
		marginTop: 12,
		marginBottom: 36,
		x: {
			type: "log",
			domain: [Math.min(...values) / 1.3, Math.max(...values) * 1.3],
			label: "median |error|",
			grid: true,
			ticks: 5,
			tickFormat: (d) => formatNumber(d)
		},
		y: {
			type: "band",
			domain: data.map((d) => d.i),
			axis: null
		},
		marks: [
			frame({
				stroke: ink.quiet,
				strokeOpacity: .4
			}),
			link(data, {
				y1: "i",
				y2: "i",
				x1: "before",
				x2: "after",
				stroke: "colour",
				strokeWidth: 2
			}),
			dot(data, {
				y: "i",
				x: "before",
				r: 5,
				fill: "var(--page)",
				stroke: "colour",
				strokeWidth: 2
			}),
			dot(data, {
				y: "i",
				x: "after",
				r: 4,
				fill: "colour",
				title: (_, i) => words[i]
			}),
			text(data, {
				y: "i",
				text: "label",
				frameAnchor: "left",
				textAnchor: "start",
				dx: -292
			}),
			text(data, {
				y: "i",
				text: "change",
				frameAnchor: "right",
				textAnchor: "start",
				dx: 8
			})
		]
	});
}
function table$1(title, changes) {
	const metrics = changes.some((c) => c.metric) ? ", or metric," : "";
	const several = new Set(changes.map((c) => c.suite)).size > 1;
	const spread = (s) => s === void 0 ? "" : `${formatNumbers(s.median)} (${formatNumbers(s.min)} to ${formatNumbers(s.max)})`;
	return dataTable(title, [
		"value",
		"change",
		`error${metrics} before`,
		`error${metrics} now`,
		"predictions before",
		"predictions now",
		"seeds",
		"P(worse)",
		"at most",
		"p, corrected",
		"in words"
	], changes.map((c) => {
		const [before, now] = c.probe === void 0 ? ["", ""] : formatPair(c.median.before, c.median.after);
		return [
			nameOf(c, several),
			verdictMark(lookOf(c), c.outcome),
			before,
			now,
			spread(c.before),
			spread(c.after),
			c.paired === void 0 ? `${c.seeds.before}, ${c.seeds.after}` : `${c.paired} shared`,
			c.probability === void 0 ? "" : formatShare(c.probability),
			c.upper === void 0 ? "" : formatShare(c.upper),
			c.tests.length === 0 ? "" : formatNumber(Math.min(...c.tests.map((t) => t.adjusted)), 2),
			c.says
		];
	}));
}
// src/report/html/forest.ts
const colours$1 = {
	holds: ink.good,
	"does not hold, the other way round": ink.bad,
	"does not hold, no real advantage": ink.quiet,
	open: ink.open
};
/** Beside the picture there is little room. */
const shortly = {
	holds: "holds",
	"does not hold, the other way round": "other way round",
	"does not hold, no real advantage": "no real advantage",
	open: "open"
};
/** The claims' pairs: how probable it is that a run of the one is nearer to the truth than one of the other. */
function forest(results, suite) {
	const claims = ofKind(results, "claim", suite);
	const rows = claims.flatMap((claim, i) => claim.comparisons.map((comparison) => ({
		claim,
		comparison,
		number: i + 1
	})));
	if (rows.length === 0) return void 0;
	const title = `Probability that the variant which is said to be better is nearer to the truth${claims.some((c) => c.metric) ? ", or has the better metric" : ""}: ${suite.title}`;
	return figure({
		title,
		svg: picture$3(rows, title, claimHeading(claims)),
		caption: [
			key("interval", "probability with its 95 % interval"),
			"; at 0.5 (line) neither is better, from 0.75 (broken line) it is nearer in 3 of 4 pairs. The colour is the answer: ",
			key("good", "holds"),
			", ",
			key("bad", "it is the other way round"),
			", ",
			key("quiet", "no real advantage"),
			", ",
			key("open", "open"),
			". The numbers are those of the claims."
		],
		table: pairs(title, claimHeading(claims), rows)
	});
}
function picture$3(rows, title, heading) {
	const data = rows.map((row, i) => ({
		i,
		p: row.comparison.probability,
		low: row.comparison.interval.low,
		high: row.comparison.interval.high,
		colour: colours$1[row.comparison.outcome],
		label: `${row.number}. ${short(`${row.claim.better} over ${row.comparison.than}`, 30)}`,
		of: short(`${row.claim.problem}, ${row.claim.probe}`, 40),
		verdict: shortly[row.comparison.outcome]
	}));
	const words = data.map((d) => `${d.label}, ${d.of}: ${formatShare(d.p)}, ${d.verdict}`);
	const text$1 = {
		textAnchor: "start",
		frameAnchor: "left",
		y: "i"
	};
	return draw(`${title}. ${words.join("; ")}.`, {
		width: 760,
		height: 52 + 34 * rows.length,
		marginLeft: 250,
		marginRight: 124,
		marginTop: 12,
		marginBottom: 36,
		x: {
			domain: [0, 1],
			label: heading,
			labelAnchor: "center",
			grid: true
		},
		y: {
			type: "band",
			domain: data.map((d) => d.i),
			axis: null
		},
		marks: [
			frame({
				stroke: ink.quiet,
				strokeOpacity: .4
			}),
			ruleX([.5], { stroke: "currentColor" }),
			ruleX([.75], {
				stroke: "currentColor",
				strokeDasharray: "4 3"
			}),
			link(data, {
				y1: "i",
				y2: "i",
				x1: "low",
				x2: "high",
				stroke: "colour",
				strokeWidth: 3
			}),
			dot(data, {
				y: "i",
				x: "p",
				r: 5.5,
				fill: "colour",
				title: (_, i) => words[i]
			}),
			text(data, {
				...text$1,
				text: "label",
				dx: -242,
				dy: -7,
				fontWeight: 600
			}),
			text(data, {
				...text$1,
				text: "of",
				dx: -242,
				dy: 8,
				fill: ink.quiet,
				fontSize: 11
			}),
			text(data, {
				y: "i",
				frameAnchor: "right",
				textAnchor: "start",
				dx: 8,
				text: "verdict"
			})
		]
	});
}
function pairs(title, heading, rows) {
	return dataTable(title, [
		"claim",
		"pair",
		heading,
		"p: no better",
		"no worse",
		"better in 3 of 4",
		"runs",
		"so it"
	], rows.map(({ claim, comparison: c, number }) => [
		`${number}. ${claim.claim}`,
		`${claim.better} over ${c.than}`,
		describeProbability(c),
		...[
			c.tests.better,
			c.tests.worse,
			c.tests.advantage
		].map((t) => t.adjusted.toPrecision(2)),
		`${c.runs.better}, ${c.runs.than}`,
		c.outcome
	]));
}
/** The claims in words, numbered as in the picture. */
function claimList(results, suite) {
	const claims = ofKind(results, "claim", suite);
	const printed = claims.every((c) => c.metric) ? "values as printed" : "errors as printed";
	return dataTable(`Claims: ${suite.title}`, [
		"claim",
		"problem",
		printed,
		"over all pairs of runs on these data",
		"so it"
	], claims.map((claim, i) => [
		`${i + 1}. ${claim.claims}`,
		`${claim.problem}, ${claim.probe}`,
		describePrinted(claim),
		claim.comparisons.map((c) => sayComparison(claim, c)).join("; "),
		verdictMark(lookOf(claim), claim.outcome)
	]), { class: "wide" });
}
/** The page's style sheet: light, dark by the reader's setting, and light on paper. */
const style = `
:root { color-scheme: light dark; 
  --page: #ffffff; --ink: #1c2128; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa;
  --seed: #0a5dc2; --truth: #116329; --printed: #b35900; --band: #d6e4f5; --near: #e6f4e7;
  --good: #116329; --bad: #c1121f; --open: #7a5200; --link: #0a5dc2; }
@media screen and (prefers-color-scheme: dark) { :root { 
  --page: #0f141a; --ink: #e6edf3; --quiet: #9aa5b1; --line: #39424d; --soft: #171e26;
  --seed: #6cb0ff; --truth: #57c46a; --printed: #ffa657; --band: #22354d; --near: #15281b;
  --good: #57c46a; --bad: #ff7b72; --open: #e3b341; --link: #6cb0ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
header, main, footer { max-width: 66rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: .9rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; margin: 2.25rem 0 .25rem; }
h4 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p, ul { margin: .5rem 0; max-width: 46rem; overflow-wrap: anywhere; }
a { color: var(--link); }
a.skip { position: absolute; left: -100rem; }
a.skip:focus { left: 1rem; top: 1rem; background: var(--page); padding: .5rem 1rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; max-width: none; }
@media (max-width: 40rem) { nav ul { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: .4rem; } }
code { font: .875em ui-monospace, 'DejaVu Sans Mono', monospace; background: var(--soft); padding: .1em .3em; border-radius: 4px; overflow-wrap: anywhere; }
.headline { font-size: 1.1rem; font-weight: 600; border-left: .4rem solid var(--good); padding: .5rem .9rem; background: var(--soft); max-width: none; }
.headline.failed { border-color: var(--bad); }
figure { margin: .75rem 0 1.5rem; }
figcaption { font-size: .875rem; color: var(--quiet); margin: .25rem 0; max-width: 54rem; }
svg.chart { display: block; width: 100%; max-width: 860px; height: auto; color: var(--ink); font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }
svg.chart text { white-space: pre; }
.scroll { overflow-x: auto; }
.runs { max-height: 34rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; margin: .5rem 0; }
table.wide { width: 100%; }
table.dated td:nth-child(2), table.points td:nth-child(3) { white-space: nowrap; }
table.points td:last-child { min-width: 16rem; }
table.answers td, table.answers th { max-width: 46rem; padding-right: 1.2rem; }
table.answers tbody th { white-space: nowrap; }
table.answers thead { display: none; }
@media (max-width: 40rem) {
  table.answers, table.answers tbody, table.answers tr, table.answers th, table.answers td { display: block; }
  table.answers tbody th { white-space: normal; border-bottom: 0; padding-bottom: 0; }
}
caption { text-align: left; color: var(--quiet); font-size: .8rem; padding-bottom: .25rem; }
.scroll > table:not(.sortable) > caption, .runs caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: left; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; max-width: 24rem; }
thead th { color: var(--quiet); font-weight: 600; }
tbody th { font-weight: 600; }
.runs table { margin: 0; width: 100%; }
.runs th, .runs td { padding-left: .7rem; }
.runs tbody th { font-weight: 400; }
.runs thead th { position: sticky; top: 0; background: var(--soft); padding: 0; z-index: 1; }
.runs button { all: unset; cursor: pointer; padding: .35rem .7rem; display: block; white-space: nowrap; }
.runs button:focus-visible { outline: 2px solid var(--link); outline-offset: -2px; }
.runs th[aria-sort=ascending] button::after { content: ' ▲'; }
.runs th[aria-sort=descending] button::after { content: ' ▼'; }
details { margin: .25rem 0; font-size: .9rem; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.verdict { font-weight: 600; }
.verdict.short { white-space: nowrap; }
.verdict::before { display: inline-block; width: 1.3em; text-align: center; }
.good { color: var(--good); } .good::before { content: '✓'; }
.bad { color: var(--bad); } .bad::before { content: '✗'; }
.open { color: var(--open); } .open::before { content: '?'; }
.quiet { color: var(--quiet); } .quiet::before { content: '–'; }
.detail { display: block; color: var(--quiet); font-size: .8rem; font-weight: 400; min-width: 10.6rem; }
.range { display: block; white-space: nowrap; }
.sign { display: inline-block; vertical-align: middle; margin-right: .35em; width: .7em; height: .7em; }
.sign::before { content: none; }
.sign.dot { border-radius: 50%; background: var(--seed); }
.sign.bars { background: var(--seed); }
.sign.added { border-radius: 50%; width: .35em; height: .35em; background: var(--seed); }
.sign.before { border-radius: 50%; border: 2px solid var(--ink); }
.sign.now { border-radius: 50%; background: var(--ink); }
.sign.median { width: 2px; height: 1em; background: var(--ink); }
.sign.half { height: 1em; background: var(--band); }
.sign.near { height: 1em; background: var(--near); border: 1px solid var(--line); }
.sign.truth { width: 2px; height: 1em; background: var(--truth); }
.sign.printed { width: .6em; height: .6em; background: var(--printed); transform: rotate(45deg); }
.sign.loss { width: 1.4em; height: 2px; background: var(--seed); }
.sign.validation { width: 1.4em; height: 0; border-top: 2px dashed var(--printed); }
.sign.interval { width: 1.4em; height: 3px; background: var(--ink); }
.sign.good { background: var(--good); border-radius: 50%; }
.sign.bad { background: var(--bad); border-radius: 50%; }
.sign.open { background: var(--open); border-radius: 50%; }
.sign.quiet { background: var(--quiet); border-radius: 50%; }
@media print {
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .scroll, .runs { overflow: visible; max-height: none; border: 0; }
  summary { display: none; }
  svg.chart, tr { break-inside: avoid; }
  figcaption, svg.chart { break-before: avoid; }
  figure details { display: none; }
  h2, h3, h4 { break-after: avoid; }
  table { font-size: 8pt; }
  .detail { min-width: 0; font-size: 7pt; }
  .verdict.short { white-space: normal; }
  * { print-color-adjust: exact; }
}
`;
// src/report/html/page.ts
/**
* A page that is one file: it loads nothing from anywhere, and no script runs but its own.
*
* @param script its only script, a module where it imports any
*/
function htmlPage(title, body, script = "", modules) {
	const map = modules && importMap(modules.texts);
	const page = el("html", { lang: "en" }, el("head", null, el("meta", { charset: "utf-8" }), el("meta", {
		name: "viewport",
		content: "width=device-width, initial-scale=1"
	}), el("meta", {
		"http-equiv": "Content-Security-Policy",
		content: policy(script, map, modules?.shown)
	}), el("title", null, `${title} · seedgate`), raw("style", null, style), map === void 0 ? "" : raw("script", { type: "importmap" }, map)), el("body", null, ...body, script === "" ? "" : raw("script", map === void 0 ? null : { type: "module" }, script)));
	return `<!doctype html>\n${O(page)}\n`;
}
/** Nothing is loaded or sent; modules of the page itself are addresses that hold their own text. */
function policy(...scripts) {
	const hashes = scripts.filter(Boolean).map((s) => ` 'sha256-${createHash("sha256").update(s ?? "").digest("base64")}'`);
	return `default-src 'none'; style-src 'unsafe-inline';${hashes.length === 0 ? "" : ` script-src${hashes.join("")}${scripts[1] === void 0 ? "" : " data:"};`} base-uri 'none'; form-action 'none'`;
}
/** JSON in which no HTML can begin or end. */
function importMap(texts) {
	const imports = Object.fromEntries([...texts].map(([name, text]) => [name, `data:text/javascript;charset=utf-8,${text.trim().replace(/[%#\t\n\r]/g, encodeURIComponent)}`]));
	return JSON.stringify({ imports }).replaceAll("<", "\\u003c");
}
// src/report/html/history.ts
/** history.html: each value over the commits of the baseline. */
function renderHistory(history) {
	return htmlPage(`History of ${history.file}`, [
		el("a", {
			class: "skip",
			href: "#history"
		}, "Skip to the history"),
		el("header", null, el("h1", null, "seedgate history")),
		el("main", { id: "history" }, ...historySections(history, ["h2", "h3"]))
	]);
}
/** The same as a part of another page. */
function historyPart(history) {
	if (history === void 0) return [];
	return [el("section", { "aria-labelledby": "history" }, el("h2", { id: "history" }, "History"), ...historySections(history, ["h3", "h4"]))];
}
/** @param heads elements of the headings, which are one level lower where the history is a part of a page */
function historySections(history, [head, name]) {
	const worse = history.traces.filter((t) => t.worseSince !== void 0);
	return [
		el("p", { class: worse.length === 0 ? "headline" : "headline failed" }, historyHeadline(history)),
		...worse.length === 0 ? [] : [el("ul", null, worse.map((t) => el("li", null, `${traceName(t, history)}: ${sayTrace(t, history)}`)))],
		el(head, null, "Values"),
		el("p", null, "Each state is compared with the first one that has the value, by the tests of the baseline gate."),
		...history.traces.map((trace) => traceFigure(trace, history, name)),
		el(head, null, "States"),
		scroll("States", commitTable(history))
	];
}
function traceFigure(trace, history, head) {
	const title = traceName(trace, history);
	return el("section", { "aria-label": title }, el(head, null, title), el("p", null, verdictMark(looks[trace.points.at(-1)?.outcome ?? "first"], sayTrace(trace, history), "long")), figure({
		title,
		svg: picture$2(title, trace, history),
		caption: el("span", null, `${trace.shows === "value" ? "Values" : "Errors"}: the line is the median over the seeds, the band their quartiles. `, key("bad", "worse than in the first state"), ", ", key("open", "moved, or cannot tell"), ", ", key("good", "shown no worse, or unchanged"), ", ", key("quiet", "not shown worse, or the first"), ". A square stands for other settings or data than before."),
		table: dataTable(title, [
			"state",
			"date",
			"median and quartiles",
			"seeds",
			"outcome",
			"in words"
		], trace.points.map((p) => {
			const commit = history.commits[p.at];
			return [
				commit?.commit.slice(0, 12) ?? "",
				commit?.date.slice(0, 10) ?? "",
				sayPoint(p),
				String(p.seeds),
				verdictMark(looks[p.outcome], p.changed ? `${p.outcome}, other settings` : p.outcome),
				p.says
			];
		}), { class: "dated points" })
	}));
}
const colours = {
	good: ink.good,
	bad: ink.bad,
	open: ink.open,
	quiet: ink.quiet
};
function picture$2(title, trace, { commits }) {
	const data = trace.points.flatMap((p) => p.band === void 0 ? [] : [{
		...p.band,
		at: p.at,
		colour: colours[looks[p.outcome]],
		changed: p.changed,
		words: `${commits[p.at]?.commit.slice(0, 12)}: ${sayPoint(p)}, ${p.outcome}`
	}]);
	const name = (at) => {
		const commit = commits[at];
		return commit === void 0 ? "" : `${commit.commit.slice(0, 7)}\n${commit.date.slice(0, 10)}`;
	};
	const step = Math.max(1, Math.ceil(commits.length / 8));
	const last = commits.length - 1;
	const named = commits.map((_, i) => i).filter((i) => i === last || i % step === 0 && last - i >= step);
	return draw(`${title}. ${data.map((d) => d.words).join("; ")}.`, {
		width: 760,
		height: 200,
		marginLeft: 64,
		marginRight: 24,
		marginBottom: 44,
		x: {
			type: "linear",
			domain: [-.3, Math.max(commits.length - .7, .7)],
			ticks: named,
			tickFormat: name,
			label: null
		},
		y: {
			label: trace.shows,
			grid: true,
			ticks: 4,
			tickFormat: (v) => formatNumber(v, 3),
			zero: false
		},
		marks: [
			frame({
				stroke: ink.quiet,
				strokeOpacity: .4
			}),
			areaY(data, {
				x: "at",
				y1: "low",
				y2: "high",
				fill: ink.band
			}),
			link(data, {
				x1: "at",
				x2: "at",
				y1: "low",
				y2: "high",
				stroke: ink.band,
				strokeWidth: 6
			}),
			lineY(data, {
				x: "at",
				y: "median",
				stroke: ink.seed,
				strokeWidth: 2
			}),
			dot(data, {
				x: "at",
				y: "median",
				r: 5,
				fill: "colour",
				symbol: data.map((d) => d.changed ? "square" : "circle"),
				title: "words"
			})
		]
	});
}
function commitTable({ commits, unread }) {
	return dataTable("States of the baseline", [
		"commit",
		"date",
		"subject",
		""
	], [...commits.map((c) => ({
		...c,
		why: ""
	})), ...unread.map((c) => ({
		...c,
		why: `cannot be read: it ${c.why}`
	}))].toSorted((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0).map((c) => [
		c.commit.slice(0, 12),
		c.date.slice(0, 10),
		c.subject,
		c.why
	]), { class: "dated" });
}
// src/report/html/density.ts
const bins = 120;
/**
* The bars of one row, equally wide over the axis; empty ones are left out.
*
* @param values finite; those outside of the axis are not counted
*/
function barsOf(row, values, [low, high]) {
	const counts = new Array(bins).fill(0);
	for (const value of values) {
		if (value < low || value > high) continue;
		const bin = Math.min(119, Math.floor((value - low) / (high - low) * bins));
		counts[bin] = counts[bin] + 1;
	}
	const most = Math.max(...counts);
	const edge = (bin) => low + (high - low) * bin / bins;
	return counts.flatMap((count, bin) => count === 0 ? [] : [{
		row,
		x1: edge(bin),
		x2: edge(bin + 1),
		share: count / most,
		count
	}]);
}
// src/report/html/distribution-words.ts
/** The truth or, of a metric, its threshold. */
const aimOf = (probe, output) => (probe.target?.value ?? probe.truth)[output];
/** What is printed, for one output. */
const printedOf = (probe, output) => probe.printed?.value.value[output];
/** What the signs of the picture are. */
function legend(sides, output, crowded) {
	const probe = sides[0]?.probe;
	const aim = probe && aimOf(probe, output);
	const target = probe?.target;
	const several = sides.some((s) => (s.probe.summary?.n ?? 0) > 1);
	const printed = sides.some((s) => s.probe.printed !== void 0);
	const keys = [
		...crowded < sides.length ? [key("dot", "a seed")] : [],
		...crowded > 0 ? [key("bars", `how many seeds, where there are more than 600`)] : [],
		...sides.some((s) => s.probe.added) ? [key("added", "one that was added for the printed value")] : [],
		...several ? [key("median", "median"), key("half", "middle half of the seeds")] : [],
		...aim === void 0 ? [] : [key("truth", `${probe?.metric ? "threshold" : "truth"} ${aim}`)],
		...target === void 0 ? [] : [key("near", formatTarget(target))],
		...printed ? [key("printed", "printed by the source; it fits if one of our runs might have printed it")] : []
	];
	const heights = crowded < sides.length ? " Height within a row of dots has no meaning." : "";
	return [...keys.flatMap((k, i) => i === 0 ? [k] : [", ", k]), `.${heights}`];
}
/** The picture in words, for those who do not see it. */
function describe$1(title, sides, output) {
	const at = (values) => formatNumber(values[output] ?? "NaN");
	const parts = sides.map(({ experiment, probe }) => {
		const { summary } = probe;
		const printed = printedOf(probe, output);
		const ours = summary === void 0 ? `no ${probe.metric ? "value" : "prediction"}` : summary.n === 1 ? `${probe.metric ? "has" : "predicts"} ${at(summary.median)}` : `median ${at(summary.median)}, ${at(summary.min)} to ${at(summary.max)} over ${plural(summary.n, "seed")}`;
		return `${experiment.variant} ${ours}${printed === void 0 ? "" : `, printed ${printed}`}`;
	});
	const first = sides[0]?.probe;
	const aim = first && aimOf(first, output);
	return `${title}.${aim === void 0 ? "" : ` ${first?.metric ? "Threshold" : "Truth"} ${aim}.`} ${parts.join("; ")}.`;
}
const quantiles = [
	"min",
	"q1",
	"median",
	"q3",
	"max"
];
/** The picture as a table. */
function table(title, sides, output) {
	const given = (value) => value === void 0 ? "" : formatGiven([value]);
	const rows = sides.map(({ experiment, probe, found }) => [
		experiment.variant,
		String(probe.summary?.n ?? 0),
		...quantiles.map((q) => formatNumber(probe.summary?.[q][output] ?? "NaN")),
		given(aimOf(probe, output)),
		given(printedOf(probe, output)),
		found.fits?.outcome ?? "",
		describeLosses(experiment)
	]);
	const head = [
		"variant",
		"seeds",
		"least",
		"lower quarter",
		"median",
		"upper quarter",
		"greatest"
	];
	const aim = sides[0]?.probe.metric ? "threshold" : "truth";
	return dataTable(title, [
		...head,
		aim,
		"printed",
		"could one run print it?",
		"not ok"
	], rows);
}
// src/report/html/range.ts
/**
* The part of the axis that a picture shows, so that a few extreme values, or one row of them, do not squash the
* rest: a row takes part with its values within three interquartile ranges of its quartiles (Tukey's outer fences),
* and, going outwards from the marks, only as long as the picture does not become fifty times as wide by it.
*
* @param rows finite values
* @param marks values that must be seen: the truth, the printed ones
*/
function robustRange(rows, marks) {
	const fences = rows.filter((r) => r.length > 0).map(fence);
	const center = marks[0] ?? fences[0]?.middle ?? 0;
	fences.sort((a, b) => Math.abs(a.middle - center) - Math.abs(b.middle - center));
	let low = Math.min(...marks);
	let high = Math.max(...marks);
	for (const f of fences) {
		const wide = Math.max(high, f.high) - Math.min(low, f.low);
		const least = Math.max(high - low, f.high - f.low, .1 * Math.max(Math.abs(low), Math.abs(high)));
		if (Number.isFinite(low) && least > 0 && wide > 50 * least) continue;
		low = Math.min(low, f.low);
		high = Math.max(high, f.high);
	}
	if (!Number.isFinite(low)) return [0, 1];
	const size = Math.max(Math.abs(low), Math.abs(high));
	const pad = size < 1e-300 ? 1 : high - low <= size * 1e-12 ? size * .05 : (high - low) * .04;
	return [Math.max(-widest, low - pad), Math.min(widest, high + pad)];
}
/** The length of an axis is a number too. */
const widest = 8e307;
function fence(row) {
	const sorted = [...row].sort((a, b) => a - b);
	const at = (q) => sorted[Math.round(q * (sorted.length - 1))] ?? NaN;
	const [q1, middle, q3] = [
		at(.25),
		at(.5),
		at(.75)
	];
	const reach = q3 > q1 ? 3 * (q3 - q1) : Number.POSITIVE_INFINITY;
	const inside = sorted.filter((v) => v >= q1 - reach && v <= q3 + reach);
	return {
		low: inside[0] ?? middle,
		middle,
		high: inside.at(-1) ?? middle
	};
}
// src/report/html/distribution.ts
const rowHeight = 64;
/**
* Every seed of every variant as a dot, for one output of a probe, and where they are very many, bars in their place; undefined
* without any prediction.
*/
function distribution(sides, output) {
	const dots = sides.flatMap((side, row) => dotsOf(side, row, output));
	const first = sides[0];
	if (dots.length === 0 || first === void 0) return void 0;
	const { outputs } = first.probe;
	const of = outputs > 1 ? `, output ${output + 1} of ${outputs}` : "";
	const title = `${first.probe.metric ? "" : "Predictions for "}${describeTitle(first.probe)}${of}`;
	const domain = domainOf$1(sides, output, dots);
	const beyond = dots.filter((d) => d.value < domain[0] || d.value > domain[1]);
	return figure({
		title,
		svg: picture$1(sides, output, domain, dots, describe$1(title, sides, output)),
		caption: [
			...of === "" ? [] : [`Output ${output + 1} of ${outputs}: `],
			...legend(sides, output, crowdedRows(sides, dots).length),
			lost(sides, output) === "" ? "" : ` Without a prediction: ${lost(sides, output)}.`,
			beyond.length > 0 ? ` Far outside the picture, drawn as arrows at its edge: ${list$1(beyond.map((d) => `${d.variant}, seed ${d.seed}: ${formatNumber(d.value)}`))}.` : ""
		],
		table: table(title, sides, output)
	});
}
/** Seeds that have no dot, by variant and why: `stacked: 1 diverged`. */
function lost(sides, output) {
	return sides.flatMap(({ experiment, probe }) => {
		const without = probe.seeds.filter((s) => typeof s.prediction[output] !== "number");
		const counts = [
			"ok",
			"diverged",
			"failed",
			"missing"
		].flatMap((status) => {
			const n = without.filter((s) => s.status === status).length;
			return n > 0 ? [`${n} ${status}`] : [];
		});
		return counts.length > 0 ? [`${experiment.variant}: ${counts.join(", ")}`] : [];
	}).join("; ");
}
function dotsOf({ experiment, probe }, row, output) {
	const of = (runs, added) => runs.flatMap((s) => {
		const value = s.prediction[output];
		if (typeof value !== "number") return [];
		return [{
			row,
			variant: experiment.variant,
			seed: s.seed,
			value,
			diverged: s.status !== "ok",
			added
		}];
	});
	return [...of(probe.added ?? [], true), ...of(probe.seeds, false)];
}
/** Truth, printed values and the predictions, but for those that would press all others into a line. */
function domainOf$1(sides, output, dots) {
	const marks = sides.flatMap(({ probe }) => [aimOf(probe, output), printedOf(probe, output)]);
	return robustRange(sides.map((_, row) => dots.filter((d) => d.row === row).map((d) => d.value)), marks.filter((v) => v !== void 0));
}
/** Height within a row: evenly spread by the golden ratio, so that neighbours do not hide each other. */
const spread = (index) => .5 + .62 * (index * .6180339887498949 % 1 - .5);
function picture$1(sides, output, domain, dots, description) {
	const names = sides.map(({ experiment }, row) => ({
		row,
		name: short(experiment.variant, 22)
	}));
	const margin = 24 + 7 * Math.max(6, ...names.map((n) => n.name.length));
	const span = domain[1] - domain[0];
	const drawable = (value = 0) => Math.min(domain[1] + span, Math.max(domain[0] - span, value));
	const halves = sides.flatMap(({ probe: { summary } }, row) => {
		const [q1, median, q3] = [
			summary?.q1,
			summary?.median,
			summary?.q3
		].map((q) => drawable(q?.[output]));
		return summary !== void 0 && summary.n > 1 ? [{
			row,
			q1,
			median,
			q3
		}] : [];
	});
	const printed = sides.flatMap(({ probe }, row) => {
		const value = printedOf(probe, output);
		return value === void 0 ? [] : [{
			row,
			value
		}];
	});
	const answers = sides.flatMap(({ found: { fits } }, row) => fits ? [{
		row,
		says: fits.outcome,
		ink: inks[lookOf(fits)]
	}] : []);
	const within = dots.filter((d) => d.value >= domain[0] && d.value <= domain[1]);
	const crowded = new Set(crowdedRows(sides, dots));
	const inside = within.filter((d) => !crowded.has(d.row));
	const bars = [...crowded].flatMap((row) => barsOf(row, within.filter((d) => d.row === row).map((d) => d.value), domain));
	const arrows = (side, x, rotate) => dot(side.length > 600 ? side.slice(0, 1) : side, {
		fy: "row",
		x: () => x,
		y: (d) => spread(d.seed),
		symbol: "triangle",
		r: 4,
		rotate,
		fill: ink.bad,
		title: name
	});
	const aim = sides[0] && aimOf(sides[0].probe, output);
	return draw(description, {
		width: 760,
		height: 46 + rowHeight * sides.length,
		marginLeft: margin,
		marginBottom: 32,
		marginTop: 14,
		marginRight: answers.length > 0 ? 92 : 14,
		x: {
			domain,
			label: null,
			grid: true,
			ticks: 7,
			tickFormat: (d) => formatNumber(d)
		},
		y: {
			domain: [0, 1],
			axis: null
		},
		fy: {
			domain: names.map((n) => n.row),
			axis: null,
			padding: .08
		},
		marks: [
			rect(near(sides, aim, domain), {
				x1: "x1",
				x2: "x2",
				y1: 0,
				y2: 1,
				fill: ink.near
			}),
			text(names, {
				fy: "row",
				text: "name",
				frameAnchor: "left",
				dx: 8 - margin,
				textAnchor: "start"
			}),
			frame({
				stroke: ink.quiet,
				strokeOpacity: .4
			}),
			rect(halves, {
				fy: "row",
				x1: "q1",
				x2: "q3",
				y1: .04,
				y2: .96,
				fill: ink.band
			}),
			ruleX(aim === void 0 ? [] : [aim], {
				stroke: ink.truth,
				strokeWidth: 2
			}),
			ruleX(printed, {
				fy: "row",
				x: "value",
				stroke: ink.printed,
				strokeWidth: 2,
				strokeDasharray: "5 3"
			}),
			ruleX(halves, {
				fy: "row",
				x: "median",
				y1: .04,
				y2: .96,
				stroke: "currentColor",
				strokeWidth: 2
			}),
			rect(bars, {
				fy: "row",
				x1: "x1",
				x2: "x2",
				y1: .06,
				y2: (b) => .06 + .88 * b.share,
				fill: ink.seed,
				fillOpacity: .75,
				title: (b) => `${plural(b.count, "seed")} from ${formatNumber(b.x1)} to ${formatNumber(b.x2)}`
			}),
			dot(inside, {
				fy: "row",
				x: "value",
				y: (d) => spread(d.seed),
				r: (d) => d.added ? 1.6 : 3,
				fill: (d) => d.diverged ? "none" : ink.seed,
				fillOpacity: .75,
				stroke: (d) => d.diverged ? ink.bad : "none",
				title: name
			}),
			arrows(dots.filter((d) => d.value < domain[0]), domain[0], -90),
			arrows(dots.filter((d) => d.value > domain[1]), domain[1], 90),
			dot(printed, {
				fy: "row",
				x: "value",
				y: 1,
				symbol: "diamond",
				r: 5,
				fill: ink.printed
			}),
			text(answers, {
				fy: "row",
				text: "says",
				frameAnchor: "right",
				textAnchor: "start",
				dx: 8,
				fontWeight: 600,
				fill: "ink"
			})
		]
	});
}
/** Rows that have too many dots to be told apart. */
const crowdedRows = (sides, dots) => sides.flatMap((_, row) => dots.filter((d) => d.row === row).length > 600 ? [row] : []);
/** Colours of outcomes. */
const inks = {
	good: ink.good,
	bad: ink.bad,
	open: ink.open,
	quiet: ink.quiet
};
const name = (d) => `seed ${d.seed}: ${formatNumber(d.value)}${d.diverged ? ", diverged" : ""}${d.added ? ", added" : ""}`;
/** The part of the picture that is within the tolerance of the truth, or on the right side of the threshold. */
function near(sides, aim, domain) {
	const target = sides[0]?.probe.target;
	if (target === void 0 || aim === void 0) return [];
	if (target.kind !== "near") return target.kind === "at least" ? [{
		x1: Math.min(aim, domain[1]),
		x2: domain[1]
	}] : [{
		x1: domain[0],
		x2: Math.max(aim, domain[0])
	}];
	const { tolerance } = target;
	const reach = tolerance.absolute ?? (tolerance.relative ?? 0) * Math.abs(aim);
	return [{
		x1: Math.max(domain[0], aim - reach),
		x2: Math.min(domain[1], aim + reach)
	}];
}
const list$1 = (parts) => parts.slice(0, 5).join("; ") + (parts.length > 5 ? `; and ${parts.length - 5} more` : "");
// src/report/html/loss.ts
const perLine = 3;
/** Epochs that the table under the picture shows, at most; results.json has every one that the records kept. */
const tableRows = 12;
/** Loss over the epochs of every variant of a problem, on a logarithmic scale, with the band over the seeds. */
function lossCurves(problem, seeds) {
	const drawn = problem.experiments.filter((e) => e.curve !== void 0);
	const training = drawn.flatMap((e, i) => points(e, i, (c) => c.loss));
	const validation = drawn.flatMap((e, i) => points(e, i, (c) => c.validation));
	if (training.length === 0) return void 0;
	const title = `Loss over the epochs: ${problem.title}`;
	return figure({
		title,
		svg: picture(describe(title, drawn), drawn, training, validation, seeds > 1),
		caption: el("span", null, key("loss", `loss on the training samples`), ...validation.length > 0 ? [", ", key("validation", "on the held-out samples")] : [], seeds > 1 ? "; the line is the median of the seeds, the band their middle 80 %. Logarithmic scale." : ". Logarithmic scale.", " Where a line stops, the loss is not finite or not above zero."),
		table: dataTable(title, [
			"variant",
			"epoch",
			"loss",
			...band(seeds),
			"held out",
			...band(seeds)
		], drawn.flatMap((e) => rows(e, seeds)))
	});
}
const band = (seeds) => seeds > 1 ? ["10 %", "90 %"] : [];
function points(e, index, of) {
	const { curve } = e;
	const own = curve && of(curve);
	if (!curve || !own) return [];
	return curve.epochs.map((epoch, i) => ({
		panel: e.variant,
		column: index % perLine,
		line: Math.floor(index / perLine),
		epoch,
		low: positive(own.low[i]),
		median: positive(own.median[i]),
		high: positive(own.high[i])
	}));
}
/** What a logarithmic scale cannot show becomes a gap. */
function positive(value) {
	return typeof value === "number" && value > 0 ? value : NaN;
}
function picture(description, drawn, training, validation, banded) {
	const columns = Math.min(perLine, drawn.length);
	const lines = Math.ceil(drawn.length / perLine);
	const panel = {
		fx: "column",
		fy: "line",
		x: "epoch"
	};
	const labels = drawn.map((e, i) => ({
		column: i % perLine,
		line: Math.floor(i / perLine),
		text: short(e.variant, 28)
	}));
	const area = (data, fill) => banded ? [areaY(data, {
		...panel,
		y1: "low",
		y2: "high",
		z: "panel",
		fill,
		fillOpacity: .18
	})] : [];
	const line$1 = (data, stroke, strokeDasharray) => line(data, {
		...panel,
		y: "median",
		z: "panel",
		stroke,
		strokeWidth: 1.8,
		...strokeDasharray !== void 0 && { strokeDasharray }
	});
	const largest = training.reduce((most, p) => Math.max(most, p.epoch), 0);
	return draw(description, {
		width: columns === 1 ? 420 : 760,
		height: 40 + 190 * lines,
		marginLeft: 56,
		marginBottom: 36,
		marginTop: 26,
		x: {
			label: "epoch",
			domain: [0, largest],
			ticks: 4,
			tickFormat: (d) => d === 0 && columns > 1 ? "" : String(d)
		},
		y: {
			type: "log",
			domain: domainOf([...training, ...validation]),
			clamp: true,
			label: "loss",
			grid: true,
			ticks: 5,
			tickFormat: lossTick
		},
		fx: {
			axis: null,
			padding: .08
		},
		fy: {
			axis: null,
			padding: .16
		},
		marks: [
			text(labels, {
				fx: "column",
				fy: "line",
				text: "text",
				frameAnchor: "top-left",
				dy: -16,
				fontWeight: 600
			}),
			frame({
				stroke: ink.quiet,
				strokeOpacity: .4
			}),
			...area(training, ink.seed),
			...area(validation, ink.printed),
			line$1(training, ink.seed),
			line$1(validation, ink.printed, "4 3")
		]
	});
}
/** Short enough for the margin: `0.01`, `1000`, `1e+6`. */
const lossTick = (d) => d >= 1e5 ? d.toExponential() : formatNumber(d);
/** All medians, and of the bands what is not a hundred times beyond them; the rest lies on the edge. */
function domainOf(all) {
	const finite = (values) => values.filter((v) => v > 0);
	const medians = finite(all.map((p) => p.median));
	const edges = finite(all.flatMap((p) => [
		p.low,
		p.median,
		p.high
	]));
	const inner = medians.length > 0 ? medians : edges;
	if (inner.length === 0) return [.1, 1];
	const within = (value) => Math.min(1e300, Math.max(1e-300, value));
	const low = within(Math.max(least(edges), least(inner) / 100));
	const high = within(Math.min(greatest(edges), greatest(inner) * 100));
	return low < high ? [low, high] : [low / 2, high * 2];
}
const least = (values) => values.reduce((a, b) => Math.min(a, b));
const greatest = (values) => values.reduce((a, b) => Math.max(a, b));
function describe(title, drawn) {
	return `${title}. ${drawn.map(({ variant, curve }) => {
		const [first, last] = [curve?.loss.median[0], curve?.loss.median.at(-1)];
		return `${variant}: median loss from ${Number.isFinite(Number(first)) ? formatNumber(first ?? 0) : "one that is not finite"} to ${Number.isFinite(Number(last)) ? formatNumber(last ?? 0) : "one that is not finite"} in ${curve?.epochs.at(-1)} epochs`;
	}).join("; ")}.`;
}
function rows(e, seeds) {
	const { curve } = e;
	if (curve === void 0) return [];
	const last = curve.epochs.length - 1;
	const count = Math.min(tableRows, last + 1);
	const kept = Array.from({ length: count }, (_, i) => count === 1 ? 0 : Math.round(i * last / (count - 1)));
	const cells = (of, i) => [of?.median[i], ...seeds > 1 ? [of?.low[i], of?.high[i]] : []].map((v) => v === void 0 ? "" : formatNumber(v));
	return kept.map((i) => [
		e.variant,
		String(curve.epochs[i]),
		...cells(curve.loss, i),
		...cells(curve.validation, i)
	]);
}
// src/report/html/problem.ts
/** A problem: for each probe the answers and the predictions, then how the loss fell. */
function problemSection(results, suite, problem, id) {
	const probes = new Set(problem.experiments.flatMap((e) => e.probes.map((p) => p.probe)));
	const sidesOf = (probe) => problem.experiments.flatMap((experiment) => experiment.probes.filter((p) => p.probe === probe).map((p) => ({
		experiment,
		probe: p,
		found: ofProbe(results, suite, experiment.id, probe),
		notes: describeRuns(results, suite, experiment)
	})));
	return el("section", { "aria-labelledby": id }, el("h3", { id }, problem.title), problem.note === void 0 ? "" : el("p", null, problem.note), [...probes].flatMap((probe) => probeParts(sidesOf(probe), commonlyAssumed(suite))), lossCurves(problem, suite.seeds.length) ?? lossless(problem));
}
/** Programs and imported numbers have no loss that could be missed. */
const lossless = ({ experiments }) => experiments.every((e) => e.trainer !== void 0) ? "" : el("p", null, "No run left a loss that could be drawn.");
/** Outputs of a probe with a picture of their own: of a predicted image each pixel is one, and nobody looks at hundreds. */
const mostPictures = 24;
function probeParts(sides, common) {
	const first = sides[0];
	if (first === void 0) return [];
	const { outputs } = first.probe;
	const drawn = Math.min(outputs, mostPictures);
	const pictures = Array.from({ length: drawn }, (_, output) => distribution(sides, output) ?? []).flat();
	const title = describeTitle(first.probe);
	return [
		el("h4", null, title),
		el("p", null, describeWanted(sides)),
		...pictures.length > 0 ? [...pictures, outputs > drawn ? el("p", null, undrawn(drawn, outputs)) : ""] : [el("p", null, `No run left a prediction that could be drawn: ${lost(sides, 0)}.`)],
		scroll(`Answers: ${title}`, answers(sides, common)),
		...describeOpen(sides, common).map((text) => el("p", null, text))
	];
}
const undrawn = (drawn, outputs) => `The first ${drawn} of ${outputs} outputs are drawn; results.json has the predictions of all.`;
function answers(sides, common) {
	const spread = sides.some((s) => describeSpread(s.probe) !== "");
	const metric = sides[0]?.probe.metric !== void 0;
	const columns = [
		["variant", (s) => [
			s.experiment.variant,
			detail(made(s.experiment)),
			...s.notes.map(detail),
			...assumed(s.experiment, common)
		]],
		["printed", (s) => s.probe.printed?.text ?? ""],
		[spread ? "our median" : metric ? "ours" : "our prediction", (s) => describeMedian(s.probe)],
		["over the seeds", (s) => ranges(s)],
		[spread ? "median error" : "error", (s) => describeError(s.probe)],
		...answerColumns.map(({ head, cell, kind }) => [head(sides.map((s) => s.found)), (s) => {
			const own = cell(s.found);
			if (own === void 0) return "";
			return [
				verdictMark(own.look, own.outcome),
				detail(own.detail),
				...more(s.found[kind])
			];
		}]),
		["not ok", (s) => describeLosses(s.experiment)]
	];
	const empty = (cell) => cell === "" || Array.isArray(cell) && cell.length === 0;
	const used = columns.filter(([, cell]) => !sides.every((s) => empty(cell(s))));
	return dataTable(`Answers: ${sides[0] && describeTitle(sides[0].probe)}`, used.map(([name]) => name), sides.map((s) => used.map(([, cell]) => cell(s))));
}
/** What of a finding its cell does not say yet: the interval, and what would settle it, where no sentence below says so. */
function more(f) {
	if (f === void 0) return [];
	const interval = "interval" in f ? [detail(formatInterval(f.interval))] : [];
	const below = f.kind === "fits" || f.kind !== "repeats" && f.gate !== "off";
	const price = "price" in f && f.price && !below ? [detail(formatPrice(f.price))] : [];
	return [...interval, ...price];
}
/** Small print under a cell; no line begins with a percent sign. */
const detail = (text) => el("span", { class: "detail" }, text.replaceAll(" %", "\xA0%"));
function assumed(experiment, common) {
	const own = experiment.assumed.filter((setting) => !common.includes(setting));
	return own.length === 0 ? [] : [detail(`assumed: ${own.join(", ")}`)];
}
/** `LSTM 50, 10451 parameters` */
function made({ title, parameters }) {
	return parameters === void 0 ? title : `${title}, ${parameters} parameters`;
}
/** A line for each output. */
function ranges({ probe }) {
	return describeSpread(probe).split("; ").filter((l) => l !== "").map((line) => el("span", { class: "range" }, line, " "));
}
// src/report/html/runs.ts
const columns = [
	"experiment",
	"probe",
	"seed",
	"status",
	"prediction",
	"error",
	"seconds",
	"reason"
];
const numeric = /* @__PURE__ */ new Set([
	"seed",
	"prediction",
	"error",
	"seconds"
]);
/** More rows than this no browser sorts in a moment, and nobody reads. */
const mostRows = 1e4;
/**
* Every run and probe, a row each; the headings sort, by the script of the page. Of very many there are those that did not end
* well, and the first seeds.
*/
function runsTable(results) {
	const several = results.suites.length > 1;
	const all = results.suites.flatMap((suite) => probesOf(suite).map(({ probe }) => probe.seeds.length));
	const total = all.reduce((sum, count) => sum + count, 0);
	const each = total > mostRows ? Math.max(1, Math.floor(mostRows / all.length)) : Number.POSITIVE_INFINITY;
	const rows = results.suites.flatMap((suite) => probesOf(suite).flatMap(({ experiment, probe }) => shown(probe.seeds, each).map((s) => [
		several ? `${suite.name} ${experiment.id}` : experiment.id,
		probe.probe,
		String(s.seed),
		s.status,
		formatNumbers(s.prediction),
		typeof s.error === "number" && !probe.metric ? formatNumber(s.error) : "",
		formatNumber(s.seconds),
		s.reason ?? ""
	])));
	const metrics = results.suites.some((suite) => probesOf(suite).some(({ probe }) => probe.metric));
	const used = columns.map((_, i) => rows.some((row) => row[i] !== ""));
	return el("table", { class: "sortable" }, el("caption", null, rows.length === total ? `Every run and probe, ${rows.length} rows` : `${formatNumber(rows.length)} of ${formatNumber(total)} rows, one for each run and probe: what did not end well, and the first seeds. All of them are in results.json.`), el("thead", null, el("tr", null, columns.flatMap((name, i) => used[i] ? [heading(name, metrics)] : []))), el("tbody", null, rows.map((row) => el("tr", null, row.flatMap((cell, i) => used[i] ? [el(i === 0 ? "th" : "td", i === 0 ? { scope: "row" } : null, cell)] : [])))));
}
/** At most so many seeds, in their order, those first chosen that did not end well. */
function shown(seeds, most) {
	if (seeds.length <= most) return seeds;
	const chosen = new Set(seeds.toSorted((a, b) => Number(a.status === "ok") - Number(b.status === "ok")).slice(0, most));
	return seeds.filter((s) => chosen.has(s));
}
function heading(name, metrics) {
	return el("th", {
		scope: "col",
		...numeric.has(name) && { "data-kind": "number" }
	}, el("button", { type: "button" }, metrics && name === "prediction" ? "prediction or metric" : name));
}
// src/report/html/script.ts
/**
* The page's only script: it sorts the table of runs by a click or the keyboard on a heading, and opens the
* lists that are folded before the page is printed. Without it everything is there, in the order of the suite.
*/
const script$1 = `
for (const table of document.querySelectorAll('table.sortable')) {
  const heads = [...table.tHead.rows[0].cells];
  const body = table.tBodies[0];
  heads.forEach((head, column) => {
    head.querySelector('button').addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') === 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const text = row => row.cells[column].textContent;
      const number = row => parseFloat(text(row));
      const compare = head.dataset.kind === 'number'
        ? (a, b) => number(a) === number(b) ? 0 : number(a) - number(b)
        : (a, b) => text(a).localeCompare(text(b), 'en', { numeric: true });
      const empty = head.dataset.kind === 'number' ? row => Number.isNaN(number(row)) : row => text(row) === '';
      const rows = [...body.rows];
      const filled = rows.filter(row => !empty(row)).sort((a, b) => down ? compare(b, a) : compare(a, b));
      // What has no value is last either way.
      body.append(...filled, ...rows.filter(empty));
    });
  });
}
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details:not([open]):not(figure details)')) {
    folded.open = true;
    folded.dataset.printed = '';
  }
});
addEventListener('afterprint', () => {
  for (const folded of document.querySelectorAll('details[data-printed]')) {
    folded.open = false;
    delete folded.dataset.printed;
  }
});
`;
// src/report/html/judge.ts
/**
* judge.html: judges a table of results that is chosen or dropped, where it is read.
*
* @param modules their texts by name; `#node-in-page.js` is loaded first, and `#judge-page.js` judges
*/
function renderJudge(modules) {
	return htmlPage("Judge a table of seeds", [el("header", null, el("h1", null, "Judge a table of seeds"), el("p", null, "A table with a row for each run (variant, seed, metrics) is judged here as ", el("code", null, "seedgate judge FILE"), " does it. It stays where it is: this page can load and send nothing."), el("noscript", null, el("p", null, "The page needs scripts to be allowed."))), el("main", null, ...field("file", "A .csv, .tsv, .json or .jsonl file, chosen or dropped on this page", {
		type: "file",
		accept: ".csv,.tsv,.txt,.json,.jsonl,.ndjson"
	}), el("details", null, el("summary", null, "Which column is what"), ...field("variant", "Columns that tell variants apart (--variant), with commas between"), ...field("seed", "Column of the seed (--seed)"), ...field("metric", "Columns that are metrics (--metric), with commas between"), ...field("strict", "What would only warn fails, too (--strict)", { type: "checkbox" })), el("p", {
		id: "says",
		role: "status"
	}, ""), el("ul", { id: "guesses" }), el("p", { id: "files" }), el("iframe", {
		id: "report",
		title: "Report",
		hidden: true,
		style: "width: 100%; border: 1px solid var(--line)"
	}))], script, {
		texts: modules,
		shown: script$1
	});
}
const field = (id, label, props = {}) => [el("p", null, el("label", { for: id }, label), " ", el("input", {
	id,
	...props
}))];
/** Judges what was given last, again whenever it is told otherwise which column is what. */
const script = `
const [file, variant, seed, metric, strict, says, guesses, files, report] =
  ['file', 'variant', 'seed', 'metric', 'strict', 'says', 'guesses', 'files', 'report'].map(id => document.getElementById(id));
const listed = field => field.value.split(',').map(name => name.trim()).filter(Boolean);
let given;
let turn = 0;
async function judge() {
  if (given === undefined) return;
  const mine = ++turn;
  say(given.name + ' is read');
  try {
    const columns = {
      ...(listed(variant).length > 0 && { variant: listed(variant) }),
      ...(seed.value.trim() !== '' && { seed: seed.value.trim() }),
      ...(listed(metric).length > 0 && { metrics: listed(metric) }),
    };
    await import('#node-in-page.js');
    const [{ judgeTable }, text] = await Promise.all([import('#judge-page.js'), given.text()]);
    if (mine !== turn) return;
    show(judgeTable({ name: given.name, text, columns, strict: strict.checked }));
  } catch (error) {
    if (mine === turn) say(error.message, 'headline failed');
  }
}
function say(words, look = '') {
  says.textContent = words;
  says.className = look;
  for (const link of files.querySelectorAll('a')) URL.revokeObjectURL(link.href);
  for (const each of [guesses, files]) each.replaceChildren();
  report.hidden = true;
}
function show(judged) {
  say(judged.headline, judged.passed ? 'headline' : 'headline failed');
  guesses.append(...judged.guesses.map(words => {
    const item = document.createElement('li');
    item.textContent = words;
    return item;
  }));
  files.append('To keep: ', ...Object.entries(judged.files).flatMap(([name, text]) => {
    const link = document.createElement('a');
    link.textContent = link.download = name;
    link.href = URL.createObjectURL(new Blob([text]));
    return [link, ' '];
  }));
  report.srcdoc = judged.files['report.html'];
  report.hidden = false;
}
report.addEventListener('load', () => {
  const page = report.contentDocument.documentElement;
  const fit = () => { report.style.height = page.scrollHeight + 2 + 'px'; };
  new ResizeObserver(fit).observe(page);
});
file.addEventListener('change', () => { given = file.files[0] ?? given; judge(); });
for (const each of [variant, seed, metric, strict]) each.addEventListener('change', judge);
addEventListener('dragover', event => event.preventDefault());
addEventListener('drop', event => {
  event.preventDefault();
  given = event.dataTransfer.files[0] ?? given;
  judge();
});
`;
// src/report/html/site.ts
/** Shows the suites in whose text all words of the field are; without it all are there. */
const search = `
const field = document.querySelector('#search');
const entries = [...document.querySelectorAll('section.entry')];
const count = document.querySelector('#found');
document.querySelector('#searching').hidden = false;
field.addEventListener('input', () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const entry of entries) {
    const text = entry.textContent.toLowerCase();
    entry.hidden = !words.every(word => text.includes(word));
    if (!entry.hidden) found++;
  }
  count.textContent = found + ' of ' + entries.length;
});
`;
/**
* index.html of a site: a section for each run, with its badge, its answers and the way to its report.
*
* @param judges whether judge.html lies beside it
*/
function renderSite(entries, history, judges = false) {
	const title = entries.length === 1 ? titleOf(entries[0]) : "Published results, trained again";
	const link = (href, words) => el("li", null, el("a", { href }, words));
	const links = [...history === void 0 ? [] : [link("#history", "History")], ...judges ? [link("judge.html", "Judge a table of your own")] : []];
	return htmlPage(title, [
		el("a", {
			class: "skip",
			href: "#suites"
		}, "Skip to the suites"),
		el("header", null, el("h1", null, title), el("p", {
			id: "searching",
			hidden: true,
			role: "search"
		}, el("label", { for: "search" }, "Search "), el("input", {
			id: "search",
			type: "search",
			autocomplete: "off"
		}), " ", el("span", {
			id: "found",
			role: "status"
		}, "")), links.length === 0 ? "" : el("nav", { "aria-label": "Contents" }, el("ul", null, links))),
		el("main", { id: "suites" }, ...entries.map(entrySection), ...historyPart(history))
	], search);
}
const titleOf = ({ results }) => results.suites.map((s) => s.title).join("; ") || "seedgate";
function entrySection(entry) {
	const { slug, results } = entry;
	return el("section", {
		class: "entry",
		"aria-labelledby": slug
	}, el("h2", { id: slug }, el("a", { href: `${slug}/report.html` }, titleOf(entry))), raw("p", {}, badgeSvg(badgeOf(results))), el("p", { class: results.gate.passed ? "headline" : "headline failed" }, headline(results)), ...results.suites.map((suite) => {
		const rows = shortAnswers(results, suite).map(({ question, answer }) => [question, answer]);
		return rows.length === 0 ? "" : scroll(`Answers of ${suite.name}`, dataTable(`Answers of ${suite.name}`, ["question", "answer"], rows, { class: "answers" }));
	}), el("p", null, `${results.suites.map((s) => `${s.name} ${s.version}, after ${describeSource(s)}`).join("; ")}. ${describeCost(results)}`), el("p", null, ...[
		"report.html",
		"results.json",
		"report.md",
		"junit.xml",
		"badge.json"
	].flatMap((name, i) => [i === 0 ? "" : ", ", el("a", {
		href: `${slug}/${name}`,
		"aria-label": `${name} of ${titleOf(entry)}`
	}, name)])));
}
// src/report/html/index.ts
/**
* report.html: one file that needs no network and no script to be read. The pictures are drawn here, once, to SVG; equal
* results give equal bytes.
*
* @param history of the baseline, drawn below what is worse than it
*/
function renderHtml(results, history) {
	return htmlPage(results.suites.map((s) => s.title).join("; ") || "seedgate", body(results, history), script$1);
}
function body(results, history) {
	const { gate } = results;
	return [
		el("a", {
			class: "skip",
			href: "#results"
		}, "Skip to the results"),
		el("header", null, el("h1", null, "seedgate report"), el("p", { class: gate.passed ? "headline" : "headline failed" }, headline(results)), contents(results, history)),
		el("main", { id: "results" }, ...list("Why the gate failed", gate.failures, true), ...results.suites.map((suite, i) => suiteSection(results, suite, i)), ...results.baseline ? [baselineSection(results, results.baseline.file)] : [], ...historyPart(history), ...list("Warnings", gate.warnings, gate.warnings.length <= 5), el("section", { "aria-labelledby": "runs" }, el("h2", { id: "runs" }, "Every run"), el("p", null, describeCost(results)), el("div", {
			class: "runs",
			role: "region",
			"aria-label": "Table of every run",
			tabindex: 0
		}, runsTable(results))), environment(results)),
		el("footer", null, el("p", null, `Written by seedgate ${results.seedgate}.`))
	];
}
function contents(results, history) {
	return el("nav", { "aria-label": "Contents" }, el("ul", null, [
		...results.suites.flatMap((suite, s) => [
			...results.suites.length > 1 ? [[`suite-${s}`, suite.title]] : [],
			...ofKind(results, "claim", suite).length > 0 ? [[`claims-${s}`, "Claims"]] : [],
			...ofKind(results, "equivalence", suite).length > 0 ? [[`same-${s}`, "The same experiment?"]] : [],
			...suite.problems.map((p, i) => [`problem-${s}-${i}`, p.title])
		]),
		...results.baseline ? [["baseline", "Baseline"]] : [],
		...history ? [["history", "History"]] : [],
		["runs", "Every run"],
		["environment", "Environment"]
	].map(([id, name]) => el("li", null, el("a", { href: `#${id}` }, name)))));
}
function list(title, entries, open) {
	if (entries.length === 0) return [];
	return [el("details", { open }, el("summary", null, `${title} (${entries.length})`), el("ul", null, entries.map((entry) => el("li", null, entry))))];
}
function suiteSection(results, suite, index) {
	const address = webAddress(suite.source.url);
	const source = describeSource(suite);
	const command = exampleCommand(suite);
	const open = commonlyAssumed(suite);
	return el("section", { "aria-labelledby": `suite-${index}` }, el("h2", { id: `suite-${index}` }, suite.title), el("p", null, `Suite ${suite.name} ${suite.version}, after `, address ? el("a", {
		href: address,
		rel: "noopener noreferrer"
	}, source) : source, `; ${describeSeeds(suite.seeds)}.`), answersTable(results, suite), ...claims(results, suite, index), ...equivalences(results, suite, index), ...suite.problems.map((problem, i) => problemSection(results, suite, problem, `problem-${index}-${i}`)), command === void 0 ? "" : el("p", null, "Any one number can be had again, with its experiment and seed, as in ", el("code", null, command), "."), open.length > 0 ? el("p", null, `The source leaves open for every experiment, so that it is assumed: ${open.join(", ")}.`) : "", saysUnproven(suite) === void 0 ? "" : el("p", null, saysUnproven(suite) ?? ""), ...defects(suite));
}
/** The questions of a reader, each with its answer in a line. */
function answersTable(results, suite) {
	const answers = shortAnswers(results, suite);
	if (answers.length === 0) return "";
	return scroll("Answers", dataTable("Answers", ["question", "answer"], answers.map(({ question, answer }) => [question, answer]), { class: "answers" }));
}
function claims(results, suite, index) {
	const picture = forest(results, suite);
	if (picture === void 0) return [];
	return [
		el("h3", { id: `claims-${index}` }, "Claims and conclusions"),
		...ofKind(results, "conclusion", suite).map((c) => el("p", null, el("b", null, c.concludes), " ", verdictMark(lookOf(c), c.says, "long"))),
		scroll("Claims", claimList(results, suite)),
		picture,
		...variedClaims(results, suite)
	];
}
/** The claims that were judged on data like these, too. */
function variedClaims(results, suite) {
	const rows = variedRows(results, suite).map((row) => [
		row.claim,
		row.says,
		row.here,
		verdictMark(row.look, row.outcome)
	]);
	if (rows.length === 0) return [];
	return [scroll("Claims on data like these", dataTable(`Claims on data like these: ${suite.title}`, [...variedHead], rows)), el("p", null, describeVaried(results, suite))];
}
/** The claims that variants are the same experiment. */
function equivalences(results, suite, index) {
	const claims = ofKind(results, "equivalence", suite);
	if (claims.length === 0) return [];
	const rows = claims.flatMap((claim) => equivalenceRows(claim).map(({ cells, comparison: { outcome } }) => [...cells, cells[0] === "" ? "" : verdictMark(lookOfEquivalence(outcome), outcome)]));
	return [
		el("h3", { id: `same-${index}` }, "The same experiment?"),
		scroll("The same experiment?", dataTable("Claims of equivalence", [...equivalenceHeads], rows, { class: "wide" })),
		el("p", null, equivalenceNote)
	];
}
function defects(suite) {
	if (suite.defects.length === 0) return [];
	return [el("h3", null, "What is wrong in the article itself"), el("ul", null, suite.defects.map((d) => el("li", null, d)))];
}
function environment(results) {
	const [head, ...rows] = environmentTable(results);
	return el("section", { "aria-labelledby": "environment" }, el("h2", { id: "environment" }, "Environment"), scroll("Environment", dataTable("Where the runs were made", head, rows)));
}
export { renderHistory as i, renderSite as n, renderJudge as r, renderHtml as t };
