import { i as e, t } from "../rolldown-runtime.js";
import n from "node:os";
import r from "node:process";
const i = globalThis.window?.document !== void 0;
globalThis.process?.versions?.node, globalThis.process?.versions?.bun, globalThis.Deno?.version?.deno, globalThis.process?.versions?.electron, globalThis.navigator?.userAgent?.includes(`jsdom`), typeof WorkerGlobalScope < `u` && globalThis instanceof WorkerGlobalScope, typeof DedicatedWorkerGlobalScope < `u` && globalThis instanceof DedicatedWorkerGlobalScope, typeof SharedWorkerGlobalScope < `u` && globalThis instanceof SharedWorkerGlobalScope, typeof ServiceWorkerGlobalScope < `u` && globalThis instanceof ServiceWorkerGlobalScope;
const a = globalThis.navigator?.userAgentData?.platform;
a === `macOS` || globalThis.navigator?.platform === `MacIntel` || globalThis.navigator?.userAgent?.includes(` Mac `) === !0 || globalThis.process?.platform, a === `Windows` || globalThis.navigator?.platform === `Win32` || globalThis.process?.platform, a === `Linux` || globalThis.navigator?.platform?.startsWith(`Linux`) === !0 || globalThis.navigator?.userAgent?.includes(` Linux `) === !0 || globalThis.process?.platform, a === `iOS` || globalThis.navigator?.platform === `MacIntel` && globalThis.navigator?.maxTouchPoints > 1 || /iPad|iPhone|iPod/.test(globalThis.navigator?.platform), a === `Android` || globalThis.navigator?.platform === `Android` || globalThis.navigator?.userAgent?.includes(` Android `) === !0 || globalThis.process?.platform, !i && r.env.TERM_PROGRAM;
const o = !i && r.platform === `win32`;
i || r.env.TERM?.startsWith(`screen`) || r.env.TERM?.startsWith(`tmux`) || r.env.TMUX, i || r.cwd;
const s = (e = 1) => `\x1B[` + e + `A`, c = (e) => {
	let t = ``;
	for (let n = 0; n < e; n++) t += l + (n < e - 1 ? s() : ``);
	return e && (t += `\x1B[G`), t;
}, l = `\x1B[2K`;
(() => {
	if (i || !o) return !1;
	let e = n.release().split(`.`), t = Number(e[0]), r = Number(e[2] ?? 0);
	return t < 10 || t === 10 && r < 10586;
})();
const u = (e, t, n, r) => {
	if (n === `length` || n === `prototype` || n === `arguments` || n === `caller`) return;
	let i = Object.getOwnPropertyDescriptor(e, n), a = Object.getOwnPropertyDescriptor(t, n);
	(ee(i, a) || !r) && Object.defineProperty(e, n, a);
}, ee = function(e, t) {
	return e === void 0 || e.configurable || e.writable === t.writable && e.enumerable === t.enumerable && e.configurable === t.configurable && (e.writable || e.value === t.value);
}, te = (e, t) => {
	let n = Object.getPrototypeOf(t);
	n !== Object.getPrototypeOf(e) && Object.setPrototypeOf(e, n);
}, ne = (e, t) => `/* Wrapped ${e}*/\n${t}`, re = Object.getOwnPropertyDescriptor(Function.prototype, `toString`), ie = Object.getOwnPropertyDescriptor(Function.prototype.toString, `name`), ae = (e, t, n) => {
	let r = n === `` ? `` : `with ${n.trim()}() `, i = ne.bind(null, r, t.toString());
	Object.defineProperty(i, "name", ie);
	let { writable: a, enumerable: o, configurable: s } = re;
	Object.defineProperty(e, "toString", {
		value: i,
		writable: a,
		enumerable: o,
		configurable: s
	});
};
function oe(e, t, { ignoreNonConfigurable: n = !1 } = {}) {
	let { name: r } = e;
	for (let r of Reflect.ownKeys(t)) u(e, t, r, n);
	return te(e, t), ae(e, t, r), e;
}
const d = /* @__PURE__ */ new WeakMap(), f = (e, t = {}) => {
	if (typeof e != `function`) throw TypeError(`Expected a function`);
	let n, r = 0, i = e.displayName || e.name || `<anonymous>`, a = function(...o) {
		if (d.set(a, ++r), r === 1) n = e.apply(this, o), e = void 0;
		else if (t.throw === !0) throw Error(`Function \`${i}\` can only be called once`);
		return n;
	};
	return oe(a, e), d.set(a, r), a;
};
f.callCount = (e) => {
	if (!d.has(e)) throw Error(`The given function \`${e.name}\` is not wrapped by the \`onetime\` package`);
	return d.get(e);
};
const p = [];
p.push(`SIGHUP`, `SIGINT`, `SIGTERM`), process.platform !== `win32` && p.push(`SIGALRM`, `SIGABRT`, `SIGVTALRM`, `SIGXCPU`, `SIGXFSZ`, `SIGUSR2`, `SIGTRAP`, `SIGSYS`, `SIGQUIT`, `SIGIOT`), process.platform === `linux` && p.push(`SIGIO`, `SIGPOLL`, `SIGPWR`, `SIGSTKFLT`);
const m = (e) => !!e && typeof e == `object` && typeof e.removeListener == `function` && typeof e.emit == `function` && typeof e.reallyExit == `function` && typeof e.listeners == `function` && typeof e.kill == `function` && typeof e.pid == `number` && typeof e.on == `function`, h = Symbol.for(`signal-exit emitter`), g = globalThis, se = Object.defineProperty.bind(Object);
var Emitter = class {
	emitted = {
		afterExit: !1,
		exit: !1
	};
	listeners = {
		afterExit: [],
		exit: []
	};
	count = 0;
	id = Math.random();
	constructor() {
		if (g[h]) return g[h];
		se(g, h, {
			value: this,
			writable: !1,
			enumerable: !1,
			configurable: !1
		});
	}
	on(e, t) {
		this.listeners[e].push(t);
	}
	removeListener(e, t) {
		let n = this.listeners[e], r = n.indexOf(t);
		r !== -1 && (r === 0 && n.length === 1 ? n.length = 0 : n.splice(r, 1));
	}
	emit(e, t, n) {
		if (this.emitted[e]) return !1;
		this.emitted[e] = !0;
		let r = !1;
		for (let i of this.listeners[e]) r = i(t, n) === !0 || r;
		return e === `exit` && (r = this.emit(`afterExit`, t, n) || r), r;
	}
}, SignalExitBase = class {};
const ce = (e) => ({
	onExit(t, n) {
		return e.onExit(t, n);
	},
	load() {
		return e.load();
	},
	unload() {
		return e.unload();
	}
});
var SignalExitFallback = class extends SignalExitBase {
	onExit() {
		return () => {};
	}
	load() {}
	unload() {}
}, SignalExit = class extends SignalExitBase {
	#e = _.platform === `win32` ? `SIGINT` : `SIGHUP`;
	#t = new Emitter();
	#n;
	#r;
	#i;
	#a = {};
	#o = !1;
	constructor(e) {
		super(), this.#n = e, this.#a = {};
		for (let t of p) this.#a[t] = () => {
			let n = this.#n.listeners(t), { count: r } = this.#t, i = e;
			if (typeof i.__signal_exit_emitter__ == `object` && typeof i.__signal_exit_emitter__.count == `number` && (r += i.__signal_exit_emitter__.count), n.length === r) {
				this.unload();
				let n = this.#t.emit(`exit`, null, t), r = t === `SIGHUP` ? this.#e : t;
				n || e.kill(e.pid, r);
			}
		};
		this.#i = e.reallyExit, this.#r = e.emit;
	}
	onExit(e, t) {
		if (!m(this.#n)) return () => {};
		this.#o === !1 && this.load();
		let n = t?.alwaysLast ? `afterExit` : `exit`;
		return this.#t.on(n, e), () => {
			this.#t.removeListener(n, e), this.#t.listeners.exit.length === 0 && this.#t.listeners.afterExit.length === 0 && this.unload();
		};
	}
	load() {
		if (!this.#o) {
			this.#o = !0, this.#t.count += 1;
			for (let e of p) try {
				let t = this.#a[e];
				t && this.#n.on(e, t);
			} catch {}
			this.#n.emit = (e, ...t) => this.#c(e, ...t), this.#n.reallyExit = (e) => this.#s(e);
		}
	}
	unload() {
		this.#o && (this.#o = !1, p.forEach((e) => {
			let t = this.#a[e];
			if (!t) throw Error(`Listener not defined for signal: ` + e);
			try {
				this.#n.removeListener(e, t);
			} catch {}
		}), this.#n.emit = this.#r, this.#n.reallyExit = this.#i, --this.#t.count);
	}
	#s(e) {
		return m(this.#n) ? (this.#n.exitCode = e || 0, this.#t.emit(`exit`, this.#n.exitCode, null), this.#i.call(this.#n, this.#n.exitCode)) : 0;
	}
	#c(e, ...t) {
		let n = this.#r;
		if (e === `exit` && m(this.#n)) {
			typeof t[0] == `number` && (this.#n.exitCode = t[0]);
			let r = n.call(this.#n, e, ...t);
			return this.#t.emit(`exit`, this.#n.exitCode, null), r;
		}
		return n.call(this.#n, e, ...t);
	}
};
const _ = globalThis.process, { onExit: v, load: le, unload: ue } = ce(m(_) ? new SignalExit(_) : new SignalExitFallback()), y = r.stderr.isTTY ? r.stderr : r.stdout.isTTY ? r.stdout : void 0, de = y ? f(() => {
	v(() => {
		y.write(`\x1B[?25h`);
	}, { alwaysLast: !0 });
}) : () => {};
let b = !1;
const x = {};
x.show = (e = r.stderr) => {
	e.isTTY && (b = !1, e.write(`\x1B[?25h`));
}, x.hide = (e = r.stderr) => {
	e.isTTY && (de(), b = !0, e.write(`\x1B[?25l`));
}, x.toggle = (e, t) => {
	e !== void 0 && (b = e), b ? x.show(t) : x.hide(t);
};
const S = String.raw`(?:\u001B\u005C|\u009C)`, C = String.raw`\u0018\u001A\u001B\u0080-\u009F`, fe = String.raw`(?:\u001B\]|\u009D)[^\u0007${C}]*(?:\u0007|${S})`, pe = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${C}]*${S}`, me = `${String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${S})?`}|${fe}|${pe}|${String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`}|${String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`}`;
function he({ onlyFirst: e = !1 } = {}) {
	return new RegExp(me, e ? void 0 : `g`);
}
const ge = he();
function w(e) {
	if (typeof e != `string`) throw TypeError(`Expected a \`string\`, got \`${typeof e}\``);
	return !e.includes(`\x1B`) && !e.includes(``) ? e : e.replace(ge, ``);
}
const _e = [
	161,
	161,
	164,
	164,
	167,
	168,
	170,
	170,
	173,
	174,
	176,
	180,
	182,
	186,
	188,
	191,
	198,
	198,
	208,
	208,
	215,
	216,
	222,
	225,
	230,
	230,
	232,
	234,
	236,
	237,
	240,
	240,
	242,
	243,
	247,
	250,
	252,
	252,
	254,
	254,
	257,
	257,
	273,
	273,
	275,
	275,
	283,
	283,
	294,
	295,
	299,
	299,
	305,
	307,
	312,
	312,
	319,
	322,
	324,
	324,
	328,
	331,
	333,
	333,
	338,
	339,
	358,
	359,
	363,
	363,
	462,
	462,
	464,
	464,
	466,
	466,
	468,
	468,
	470,
	470,
	472,
	472,
	474,
	474,
	476,
	476,
	593,
	593,
	609,
	609,
	708,
	708,
	711,
	711,
	713,
	715,
	717,
	717,
	720,
	720,
	728,
	731,
	733,
	733,
	735,
	735,
	768,
	879,
	913,
	929,
	931,
	937,
	945,
	961,
	963,
	969,
	1025,
	1025,
	1040,
	1103,
	1105,
	1105,
	8208,
	8208,
	8211,
	8214,
	8216,
	8217,
	8220,
	8221,
	8224,
	8226,
	8228,
	8231,
	8240,
	8240,
	8242,
	8243,
	8245,
	8245,
	8251,
	8251,
	8254,
	8254,
	8308,
	8308,
	8319,
	8319,
	8321,
	8324,
	8364,
	8364,
	8451,
	8451,
	8453,
	8453,
	8457,
	8457,
	8467,
	8467,
	8470,
	8470,
	8481,
	8482,
	8486,
	8486,
	8491,
	8491,
	8531,
	8532,
	8539,
	8542,
	8544,
	8555,
	8560,
	8569,
	8585,
	8585,
	8592,
	8601,
	8632,
	8633,
	8658,
	8658,
	8660,
	8660,
	8679,
	8679,
	8704,
	8704,
	8706,
	8707,
	8711,
	8712,
	8715,
	8715,
	8719,
	8719,
	8721,
	8721,
	8725,
	8725,
	8730,
	8730,
	8733,
	8736,
	8739,
	8739,
	8741,
	8741,
	8743,
	8748,
	8750,
	8750,
	8756,
	8759,
	8764,
	8765,
	8776,
	8776,
	8780,
	8780,
	8786,
	8786,
	8800,
	8801,
	8804,
	8807,
	8810,
	8811,
	8814,
	8815,
	8834,
	8835,
	8838,
	8839,
	8853,
	8853,
	8857,
	8857,
	8869,
	8869,
	8895,
	8895,
	8978,
	8978,
	9312,
	9449,
	9451,
	9547,
	9552,
	9587,
	9600,
	9615,
	9618,
	9621,
	9632,
	9633,
	9635,
	9641,
	9650,
	9651,
	9654,
	9655,
	9660,
	9661,
	9664,
	9665,
	9670,
	9672,
	9675,
	9675,
	9678,
	9681,
	9698,
	9701,
	9711,
	9711,
	9733,
	9734,
	9737,
	9737,
	9742,
	9743,
	9756,
	9756,
	9758,
	9758,
	9792,
	9792,
	9794,
	9794,
	9824,
	9825,
	9827,
	9829,
	9831,
	9834,
	9836,
	9837,
	9839,
	9839,
	9886,
	9887,
	9919,
	9919,
	9926,
	9933,
	9935,
	9939,
	9941,
	9953,
	9955,
	9955,
	9960,
	9961,
	9963,
	9969,
	9972,
	9972,
	9974,
	9977,
	9979,
	9980,
	9982,
	9983,
	10045,
	10045,
	10102,
	10111,
	11094,
	11097,
	12872,
	12879,
	57344,
	63743,
	65024,
	65039,
	65533,
	65533,
	127232,
	127242,
	127248,
	127277,
	127280,
	127337,
	127344,
	127373,
	127375,
	127376,
	127387,
	127404,
	917760,
	917999,
	983040,
	1048573,
	1048576,
	1114109
], ve = [
	12288,
	12288,
	65281,
	65376,
	65504,
	65510
], T = [
	4352,
	4447,
	8986,
	8987,
	9001,
	9002,
	9193,
	9196,
	9200,
	9200,
	9203,
	9203,
	9725,
	9726,
	9748,
	9749,
	9776,
	9783,
	9800,
	9811,
	9855,
	9855,
	9866,
	9871,
	9875,
	9875,
	9889,
	9889,
	9898,
	9899,
	9917,
	9918,
	9924,
	9925,
	9934,
	9934,
	9940,
	9940,
	9962,
	9962,
	9970,
	9971,
	9973,
	9973,
	9978,
	9978,
	9981,
	9981,
	9989,
	9989,
	9994,
	9995,
	10024,
	10024,
	10060,
	10060,
	10062,
	10062,
	10067,
	10069,
	10071,
	10071,
	10133,
	10135,
	10160,
	10160,
	10175,
	10175,
	11035,
	11036,
	11088,
	11088,
	11093,
	11093,
	11904,
	11929,
	11931,
	12019,
	12032,
	12245,
	12272,
	12287,
	12289,
	12350,
	12353,
	12438,
	12441,
	12543,
	12549,
	12591,
	12593,
	12686,
	12688,
	12773,
	12783,
	12830,
	12832,
	12871,
	12880,
	42124,
	42128,
	42182,
	43360,
	43388,
	44032,
	55203,
	63744,
	64255,
	65040,
	65049,
	65072,
	65106,
	65108,
	65126,
	65128,
	65131,
	94176,
	94180,
	94192,
	94198,
	94208,
	101594,
	101631,
	101664,
	101760,
	101874,
	101888,
	102801,
	102816,
	102866,
	110576,
	110579,
	110581,
	110587,
	110589,
	110590,
	110592,
	110888,
	110898,
	110898,
	110928,
	110930,
	110933,
	110933,
	110948,
	110952,
	110960,
	111355,
	119552,
	119638,
	119648,
	119670,
	126980,
	126980,
	127183,
	127183,
	127374,
	127374,
	127377,
	127386,
	127406,
	127406,
	127488,
	127490,
	127504,
	127547,
	127552,
	127560,
	127568,
	127569,
	127584,
	127589,
	127744,
	127776,
	127789,
	127797,
	127799,
	127868,
	127870,
	127891,
	127904,
	127946,
	127951,
	127955,
	127968,
	127984,
	127988,
	127988,
	127992,
	128062,
	128064,
	128064,
	128066,
	128252,
	128255,
	128317,
	128331,
	128334,
	128336,
	128359,
	128378,
	128378,
	128405,
	128406,
	128420,
	128420,
	128507,
	128591,
	128640,
	128709,
	128716,
	128716,
	128720,
	128722,
	128725,
	128729,
	128732,
	128735,
	128747,
	128748,
	128756,
	128764,
	128986,
	128986,
	128992,
	129003,
	129008,
	129008,
	129292,
	129338,
	129340,
	129349,
	129351,
	129535,
	129648,
	129660,
	129664,
	129734,
	129736,
	129736,
	129740,
	129757,
	129759,
	129771,
	129775,
	129786,
	131072,
	196605,
	196608,
	262141
], E = (e, t) => {
	let n = 0, r = Math.floor(e.length / 2) - 1;
	for (; n <= r;) {
		let i = Math.floor((n + r) / 2), a = i * 2;
		if (t < e[a]) r = i - 1;
		else if (t > e[a + 1]) n = i + 1;
		else return !0;
	}
	return !1;
}, D = 19968, [ye, be] = xe(T);
function xe(e) {
	let t = e[0], n = e[1];
	for (let r = 0; r < e.length; r += 2) {
		let i = e[r], a = e[r + 1];
		if (D >= i && D <= a) return [i, a];
		a - i > n - t && (t = i, n = a);
	}
	return [t, n];
}
const Se = (e) => e < 161 || e > 1114109 ? !1 : E(_e, e), O = (e) => e < 12288 || e > 65510 ? !1 : E(ve, e), k = (e) => e >= ye && e <= be ? !0 : e < 4352 || e > 262141 ? !1 : E(T, e);
function A(e) {
	if (!Number.isSafeInteger(e)) throw TypeError(`Expected a code point, got \`${typeof e}\`.`);
}
function j(e, { ambiguousAsWide: t = !1 } = {}) {
	return A(e), O(e) || k(e) || t && Se(e) ? 2 : 1;
}
var M = e(t(((e, t) => {
	t.exports = () => /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
}))(), 1);
const Ce = new Intl.Segmenter(), we = /^\p{Default_Ignorable_Code_Point}$/u;
function N(e, t = {}) {
	if (typeof e != `string` || e.length === 0) return 0;
	let { ambiguousIsNarrow: n = !0, countAnsiEscapeCodes: r = !1 } = t;
	if (r || (e = w(e)), e.length === 0) return 0;
	let i = 0, a = { ambiguousAsWide: !n };
	for (let { segment: t } of Ce.segment(e)) {
		let e = t.codePointAt(0);
		e <= 31 || e >= 127 && e <= 159 || e >= 8203 && e <= 8207 || e === 65279 || e >= 768 && e <= 879 || e >= 6832 && e <= 6911 || e >= 7616 && e <= 7679 || e >= 8400 && e <= 8447 || e >= 65056 && e <= 65071 || e >= 55296 && e <= 57343 || e >= 65024 && e <= 65039 || we.test(t) || ((0, M.default)().test(t) ? i += 2 : i += j(e, a));
	}
	return i;
}
const P = (e = 0) => (t) => `\u001B[${t + e}m`, F = (e = 0) => (t) => `\u001B[${38 + e};5;${t}m`, I = (e = 0) => (t, n, r) => `\u001B[${38 + e};2;${t};${n};${r}m`, L = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(L.modifier);
const Te = Object.keys(L.color), Ee = Object.keys(L.bgColor);
[...Te, ...Ee];
function De() {
	let e = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(L)) {
		for (let [t, r] of Object.entries(n)) L[t] = {
			open: `\u001B[${r[0]}m`,
			close: `\u001B[${r[1]}m`
		}, n[t] = L[t], e.set(r[0], r[1]);
		Object.defineProperty(L, t, {
			value: n,
			enumerable: !1
		});
	}
	return Object.defineProperty(L, "codes", {
		value: e,
		enumerable: !1
	}), L.color.close = `\x1B[39m`, L.bgColor.close = `\x1B[49m`, L.color.ansi = P(), L.color.ansi256 = F(), L.color.ansi16m = I(), L.bgColor.ansi = P(10), L.bgColor.ansi256 = F(10), L.bgColor.ansi16m = I(10), Object.defineProperties(L, {
		rgbToAnsi256: {
			value(e, t, n) {
				return e === t && t === n ? e < 8 ? 16 : e > 248 ? 231 : Math.round((e - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(e / 255 * 5) + 6 * Math.round(t / 255 * 5) + Math.round(n / 255 * 5);
			},
			enumerable: !1
		},
		hexToRgb: {
			value(e) {
				let t = /[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));
				if (!t) return [
					0,
					0,
					0
				];
				let [n] = t;
				n.length === 3 && (n = [...n].map((e) => e + e).join(``));
				let r = Number.parseInt(n, 16);
				return [
					r >> 16 & 255,
					r >> 8 & 255,
					r & 255
				];
			},
			enumerable: !1
		},
		hexToAnsi256: {
			value: (e) => L.rgbToAnsi256(...L.hexToRgb(e)),
			enumerable: !1
		},
		ansi256ToAnsi: {
			value(e) {
				if (e < 8) return 30 + e;
				if (e < 16) return 90 + (e - 8);
				let t, n, r;
				if (e >= 232) t = ((e - 232) * 10 + 8) / 255, n = t, r = t;
				else {
					e -= 16;
					let i = e % 36;
					t = Math.floor(e / 36) / 5, n = Math.floor(i / 6) / 5, r = i % 6 / 5;
				}
				let i = Math.max(t, n, r) * 2;
				if (i === 0) return 30;
				let a = 30 + (Math.round(r) << 2 | Math.round(n) << 1 | Math.round(t));
				return i === 2 && (a += 60), a;
			},
			enumerable: !1
		},
		rgbToAnsi: {
			value: (e, t, n) => L.ansi256ToAnsi(L.rgbToAnsi256(e, t, n)),
			enumerable: !1
		},
		hexToAnsi: {
			value: (e) => L.ansi256ToAnsi(L.hexToAnsi256(e)),
			enumerable: !1
		}
	}), L;
}
const Oe = De(), R = /* @__PURE__ */ new Set([`\x1B`, ``]), z = `]8;;`, B = (e) => `${R.values().next().value}[${e}m`, V = (e) => `${R.values().next().value}${z}${e}`, ke = (e) => e.split(` `).map((e) => N(e)), H = (e, t, n) => {
	let r = [...t], i = !1, a = !1, o = N(w(e.at(-1)));
	for (let [t, s] of r.entries()) {
		let c = N(s);
		o + c <= n ? e[e.length - 1] += s : (e.push(s), o = 0), R.has(s) && (i = !0, a = r.slice(t + 1, t + 1 + 4).join(``) === z), i ? a ? s === `\x07` && (i = !1, a = !1) : s === `m` && (i = !1) : (o += c, o === n && t < r.length - 1 && (e.push(``), o = 0));
	}
	!o && e.at(-1).length > 0 && e.length > 1 && (e[e.length - 2] += e.pop());
}, Ae = (e) => {
	let t = e.split(` `), n = t.length;
	for (; n > 0 && !(N(t[n - 1]) > 0);) n--;
	return n === t.length ? e : t.slice(0, n).join(` `) + t.slice(n).join(``);
}, je = (e, t, n = {}) => {
	if (n.trim !== !1 && e.trim() === ``) return ``;
	let r = ``, i, a, o = ke(e), s = [``];
	for (let [r, i] of e.split(` `).entries()) {
		n.trim !== !1 && (s[s.length - 1] = s.at(-1).trimStart());
		let e = N(s.at(-1));
		if (r !== 0 && (e >= t && (n.wordWrap === !1 || n.trim === !1) && (s.push(``), e = 0), (e > 0 || n.trim === !1) && (s[s.length - 1] += ` `, e++)), n.hard && o[r] > t) {
			let n = t - e, a = 1 + Math.floor((o[r] - n - 1) / t);
			Math.floor((o[r] - 1) / t) < a && s.push(``), H(s, i, t);
		} else {
			if (e + o[r] > t && e > 0 && o[r] > 0) {
				if (n.wordWrap === !1 && e < t) {
					H(s, i, t);
					continue;
				}
				s.push(``);
			}
			e + o[r] > t && n.wordWrap === !1 ? H(s, i, t) : s[s.length - 1] += i;
		}
	}
	n.trim !== !1 && (s = s.map((e) => Ae(e)));
	let c = s.join(`
`), l = [...c], u = 0;
	for (let [e, t] of l.entries()) {
		if (r += t, R.has(t)) {
			let { groups: e } = RegExp(`(?:\\[(?<code>\\d+)m|\\${z}(?<uri>.*))`).exec(c.slice(u)) || { groups: {} };
			if (e.code !== void 0) {
				let t = Number.parseFloat(e.code);
				i = t === 39 ? void 0 : t;
			} else e.uri !== void 0 && (a = e.uri.length === 0 ? void 0 : e.uri);
		}
		let n = Oe.codes.get(Number(i));
		l[e + 1] === `
` ? (a && (r += V(``)), i && n && (r += B(n))) : t === `
` && (i && n && (r += B(i)), a && (r += V(a))), u += t.length;
	}
	return r;
};
function Me(e, t, n) {
	return String(e).normalize().replaceAll(`\r
`, `
`).split(`
`).map((e) => je(e, t, n)).join(`
`);
}
const U = (e = 0) => (t) => `\u001B[${t + e}m`, W = (e = 0) => (t) => `\u001B[${38 + e};5;${t}m`, G = (e = 0) => (t, n, r) => `\u001B[${38 + e};2;${t};${n};${r}m`, K = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
Object.keys(K.modifier);
const Ne = Object.keys(K.color), Pe = Object.keys(K.bgColor);
[...Ne, ...Pe];
function Fe() {
	let e = /* @__PURE__ */ new Map();
	for (let [t, n] of Object.entries(K)) {
		for (let [t, r] of Object.entries(n)) K[t] = {
			open: `\u001B[${r[0]}m`,
			close: `\u001B[${r[1]}m`
		}, n[t] = K[t], e.set(r[0], r[1]);
		Object.defineProperty(K, t, {
			value: n,
			enumerable: !1
		});
	}
	return Object.defineProperty(K, "codes", {
		value: e,
		enumerable: !1
	}), K.color.close = `\x1B[39m`, K.bgColor.close = `\x1B[49m`, K.color.ansi = U(), K.color.ansi256 = W(), K.color.ansi16m = G(), K.bgColor.ansi = U(10), K.bgColor.ansi256 = W(10), K.bgColor.ansi16m = G(10), Object.defineProperties(K, {
		rgbToAnsi256: {
			value(e, t, n) {
				return e === t && t === n ? e < 8 ? 16 : e > 248 ? 231 : Math.round((e - 8) / 247 * 24) + 232 : 16 + 36 * Math.round(e / 255 * 5) + 6 * Math.round(t / 255 * 5) + Math.round(n / 255 * 5);
			},
			enumerable: !1
		},
		hexToRgb: {
			value(e) {
				let t = /[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));
				if (!t) return [
					0,
					0,
					0
				];
				let [n] = t;
				n.length === 3 && (n = [...n].map((e) => e + e).join(``));
				let r = Number.parseInt(n, 16);
				return [
					r >> 16 & 255,
					r >> 8 & 255,
					r & 255
				];
			},
			enumerable: !1
		},
		hexToAnsi256: {
			value: (e) => K.rgbToAnsi256(...K.hexToRgb(e)),
			enumerable: !1
		},
		ansi256ToAnsi: {
			value(e) {
				if (e < 8) return 30 + e;
				if (e < 16) return 90 + (e - 8);
				let t, n, r;
				if (e >= 232) t = ((e - 232) * 10 + 8) / 255, n = t, r = t;
				else {
					e -= 16;
					let i = e % 36;
					t = Math.floor(e / 36) / 5, n = Math.floor(i / 6) / 5, r = i % 6 / 5;
				}
				let i = Math.max(t, n, r) * 2;
				if (i === 0) return 30;
				let a = 30 + (Math.round(r) << 2 | Math.round(n) << 1 | Math.round(t));
				return i === 2 && (a += 60), a;
			},
			enumerable: !1
		},
		rgbToAnsi: {
			value: (e, t, n) => K.ansi256ToAnsi(K.rgbToAnsi256(e, t, n)),
			enumerable: !1
		},
		hexToAnsi: {
			value: (e) => K.ansi256ToAnsi(K.hexToAnsi256(e)),
			enumerable: !1
		}
	}), K;
}
const q = Fe();
function Ie(e) {
	return Number.isInteger(e) ? O(e) || k(e) : !1;
}
const Le = /* @__PURE__ */ new Set([27, 155]), Re = `0`.codePointAt(0), ze = `9`.codePointAt(0), J = /* @__PURE__ */ new Set(), Y = /* @__PURE__ */ new Map();
for (let [e, t] of q.codes) J.add(q.color.ansi(t)), Y.set(q.color.ansi(e), q.color.ansi(t));
function Be(e) {
	if (J.has(e)) return e;
	if (Y.has(e)) return Y.get(e);
	e = e.slice(2), e.includes(`;`) && (e = e[0] + `0`);
	let t = q.codes.get(Number.parseInt(e, 10));
	return t ? q.color.ansi(t) : q.reset.open;
}
function X(e) {
	for (let t = 0; t < e.length; t++) {
		let n = e.codePointAt(t);
		if (n >= Re && n <= ze) return t;
	}
	return -1;
}
function Ve(e, t) {
	e = e.slice(t, t + 19);
	let n = X(e);
	if (n !== -1) {
		let t = e.indexOf(`m`, n);
		return t === -1 && (t = e.length), e.slice(0, t + 1);
	}
}
function He(e, t = 1 / 0) {
	let n = [], r = 0, i = 0;
	for (; r < e.length;) {
		let a = e.codePointAt(r);
		if (Le.has(a)) {
			let t = Ve(e, r);
			if (t) {
				n.push({
					type: `ansi`,
					code: t,
					endCode: Be(t)
				}), r += t.length;
				continue;
			}
		}
		let o = Ie(a), s = String.fromCodePoint(a);
		if (n.push({
			type: `character`,
			value: s,
			isFullWidth: o
		}), r += s.length, i += o ? 2 : s.length, i >= t) break;
	}
	return n;
}
function Z(e) {
	let t = [];
	for (let n of e) n.code === q.reset.open ? t = [] : J.has(n.code) ? t = t.filter((e) => e.endCode !== n.code) : (t = t.filter((e) => e.endCode !== n.endCode), t.push(n));
	return t;
}
function Ue(e) {
	return Z(e).map(({ endCode: e }) => e).reverse().join(``);
}
function We(e, t, n) {
	let r = He(e, n), i = [], a = 0, o = ``, s = !1;
	for (let e of r) {
		if (n !== void 0 && a >= n) break;
		e.type === `ansi` ? (i.push(e), s && (o += e.code)) : (!s && a >= t && (s = !0, i = Z(i), o = i.map(({ code: e }) => e).join(``)), s && (o += e.value), a += e.isFullWidth ? 2 : e.value.length);
	}
	return o += Ue(i), o;
}
const Q = ({ columns: e = 80 }) => e, Ge = (e, t) => {
	let n = e.rows ?? 24, r = t.split(`
`), i = Math.max(0, r.length - n);
	return i ? We(t, w(r.slice(0, i).join(`
`)).length + 1) : t;
};
function $(e, { showCursor: t = !1 } = {}) {
	let n = 0, r = Q(e), i = ``, a = () => {
		i = ``, r = Q(e), n = 0;
	}, o = (...a) => {
		t || x.hide();
		let o = Ge(e, a.join(` `) + `
`), s = Q(e);
		(o !== i || r !== s) && (i = o, r = s, o = Me(o, s, {
			trim: !1,
			hard: !0,
			wordWrap: !1
		}), e.write(c(n) + o), n = o.split(`
`).length);
	};
	return o.clear = () => {
		e.write(c(n)), a();
	}, o.done = () => {
		a(), t || x.show();
	}, o;
}
$(r.stdout), $(r.stderr);
export { $ as t };
