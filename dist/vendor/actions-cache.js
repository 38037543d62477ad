import { i as e, n as t, r as n, t as r } from "../rolldown-runtime.js";
import { f as i, n as a, o, p as s, s as c, t as l } from "./actions-core.js";
import { i as u, n as d, r as f, t as p } from "./actions-http-client.js";
import { c as m, d as h, f as g, l as _, m as v, p as ee, s as te, t as y, u as ne } from "./common.js";
import { t as re } from "./fast-xml-builder.js";
import * as ie from "os";
import * as ae from "crypto";
import * as b from "fs";
import { existsSync as oe, writeFileSync as se } from "fs";
import * as x from "path";
import { EventEmitter as ce } from "events";
import S from "assert";
import * as le from "util";
import ue from "node:fs";
import { createHmac as de } from "node:crypto";
import fe, { EOL as pe } from "node:os";
import * as me from "buffer";
import { Buffer as he } from "buffer";
import * as ge from "stream";
import { Readable as _e } from "stream";
import ve, { inspect as ye } from "node:util";
import be from "node:process";
import { URL as xe } from "url";
import Se from "node:http";
import Ce from "node:https";
import we from "node:zlib";
import { Readable as Te, Transform as Ee } from "node:stream";
import De from "node:buffer";
function Oe(e) {
	let t = {
		followSymbolicLinks: !0,
		implicitDescendants: !0,
		matchDirectories: !0,
		omitBrokenSymbolicLinks: !0,
		excludeHiddenFiles: !1
	};
	return e && (typeof e.followSymbolicLinks == `boolean` && (t.followSymbolicLinks = e.followSymbolicLinks, l(`followSymbolicLinks '${t.followSymbolicLinks}'`)), typeof e.implicitDescendants == `boolean` && (t.implicitDescendants = e.implicitDescendants, l(`implicitDescendants '${t.implicitDescendants}'`)), typeof e.matchDirectories == `boolean` && (t.matchDirectories = e.matchDirectories, l(`matchDirectories '${t.matchDirectories}'`)), typeof e.omitBrokenSymbolicLinks == `boolean` && (t.omitBrokenSymbolicLinks = e.omitBrokenSymbolicLinks, l(`omitBrokenSymbolicLinks '${t.omitBrokenSymbolicLinks}'`)), typeof e.excludeHiddenFiles == `boolean` && (t.excludeHiddenFiles = e.excludeHiddenFiles, l(`excludeHiddenFiles '${t.excludeHiddenFiles}'`))), t;
}
const ke = process.platform === `win32`;
function Ae(e) {
	if (e = Fe(e), ke && /^\\\\[^\\]+(\\[^\\]+)?$/.test(e)) return e;
	let t = x.dirname(e);
	return ke && /^\\\\[^\\]+\\[^\\]+\\$/.test(t) && (t = Fe(t)), t;
}
function je(e, t) {
	if (S(e, `ensureAbsoluteRoot parameter 'root' must not be empty`), S(t, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`), Me(t)) return t;
	if (ke) {
		if (t.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
			let e = process.cwd();
			return S(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), t[0].toUpperCase() === e[0].toUpperCase() ? t.length === 2 ? `${t[0]}:\\${e.substr(3)}` : (e.endsWith(`\\`) || (e += `\\`), `${t[0]}:\\${e.substr(3)}${t.substr(2)}`) : `${t[0]}:\\${t.substr(2)}`;
		}
		if (Pe(t).match(/^\\$|^\\[^\\]/)) {
			let e = process.cwd();
			return S(e.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${e}'`), `${e[0]}:\\${t.substr(1)}`;
		}
	}
	return S(Me(e), `ensureAbsoluteRoot parameter 'root' must have an absolute root`), e.endsWith(`/`) || ke && e.endsWith(`\\`) || (e += x.sep), e + t;
}
function Me(e) {
	return S(e, `hasAbsoluteRoot parameter 'itemPath' must not be empty`), e = Pe(e), ke ? e.startsWith(`\\\\`) || /^[A-Z]:\\/i.test(e) : e.startsWith(`/`);
}
function Ne(e) {
	return S(e, `isRooted parameter 'itemPath' must not be empty`), e = Pe(e), ke ? e.startsWith(`\\`) || /^[A-Z]:/i.test(e) : e.startsWith(`/`);
}
function Pe(e) {
	return e ||= ``, ke ? (e = e.replace(/\//g, `\\`), (/^\\\\+[^\\]/.test(e) ? `\\` : ``) + e.replace(/\\\\+/g, `\\`)) : e.replace(/\/\/+/g, `/`);
}
function Fe(e) {
	return e ? (e = Pe(e), !e.endsWith(x.sep) || e === x.sep || ke && /^[A-Z]:\\$/i.test(e) ? e : e.substr(0, e.length - 1)) : ``;
}
var Ie;
(function(e) {
	e[e.None = 0] = `None`, e[e.Directory = 1] = `Directory`, e[e.File = 2] = `File`, e[e.All = 3] = `All`;
})(Ie ||= {});
const Le = process.platform === `win32`;
function Re(e) {
	e = e.filter((e) => !e.negate);
	let t = {};
	for (let n of e) {
		let e = Le ? n.searchPath.toUpperCase() : n.searchPath;
		t[e] = `candidate`;
	}
	let n = [];
	for (let r of e) {
		let e = Le ? r.searchPath.toUpperCase() : r.searchPath;
		if (t[e] === `included`) continue;
		let i = !1, a = e, o = Ae(a);
		for (; o !== a;) {
			if (t[o]) {
				i = !0;
				break;
			}
			a = o, o = Ae(a);
		}
		i || (n.push(r.searchPath), t[e] = `included`);
	}
	return n;
}
function ze(e, t) {
	let n = Ie.None;
	for (let r of e) r.negate ? n &= ~r.match(t) : n |= r.match(t);
	return n;
}
function Be(e, t) {
	return e.some((e) => !e.negate && e.partialMatch(t));
}
const Ve = (e, t, n) => {
	let r, i, a, o, s, c = n.indexOf(e), l = n.indexOf(t, c + 1), u = c;
	if (c >= 0 && l > 0) {
		if (e === t) return [c, l];
		for (r = [], a = n.length; u >= 0 && !s;) {
			if (u === c) r.push(u), c = n.indexOf(e, u + 1);
			else if (r.length === 1) {
				let e = r.pop();
				e !== void 0 && (s = [e, l]);
			} else i = r.pop(), i !== void 0 && i < a && (a = i, o = l), l = n.indexOf(t, u + 1);
			u = c < l && c >= 0 ? c : l;
		}
		r.length && o !== void 0 && (s = [a, o]);
	}
	return s;
}, He = `\0SLASH` + Math.random().toFixed(16) + `\0`, Ue = `\0OPEN` + Math.random().toFixed(16) + `\0`, We = `\0CLOSE` + Math.random().toFixed(16) + `\0`, Ge = `\0COMMA` + Math.random().toFixed(16) + `\0`, Ke = `\0PERIOD` + Math.random().toFixed(16) + `\0`, qe = new RegExp(He, `g`), Je = new RegExp(Ue, `g`), Ye = new RegExp(We, `g`), Xe = new RegExp(Ge, `g`), Ze = new RegExp(Ke, `g`), Qe = /\\\\/g, $e = /\\{/g, et = /\\}/g, tt = /\\,/g, nt = /\\\./g;
function rt(e) {
	return isNaN(e) ? e.charCodeAt(0) : parseInt(e, 10);
}
function it(e) {
	return e.replace(Qe, He).replace($e, Ue).replace(et, We).replace(tt, Ge).replace(nt, Ke);
}
function at(e) {
	return e.replace(qe, `\\`).replace(Je, `{`).replace(Ye, `}`).replace(Xe, `,`).replace(Ze, `.`);
}
function ot(e, t) {
	for (let n = 0; n < t.length; n++) e.push(t[n]);
}
function st(e, t, n) {
	if (n.remaining < 0) return;
	let r = Ve(`{`, `}`, t), i = r !== void 0 && t.indexOf(`{`) < r[0];
	if (n.remaining -= r && !i ? r[1] + 1 : e.length, !(!r || n.remaining < 0)) return {
		end: r[1],
		pre: e.slice(0, r[0]),
		body: e.slice(r[0] + 1, r[1]),
		post: e.slice(r[1] + 1),
		unmatched: i
	};
}
function ct(e, t) {
	t.remaining -= e.length;
	let n = [];
	for (let t = 0; t < e.length; t++) {
		let r = e.charCodeAt(t);
		r === 123 ? n.push(t) : r === 125 && n.length && n.pop();
	}
	let r = ``, i = 0;
	for (let t = 0; t < n.length; t++) {
		let a = n[t];
		r += e.slice(i, a) + `\0`, i = a + 1;
	}
	return r + e.slice(i);
}
function lt(e, t) {
	if (t.remaining -= e.length, t.remaining < 0) return !1;
	let n = !1;
	for (let t = e.length - 1; t >= 0; t--) {
		let r = e.charCodeAt(t);
		if (r === 125) n = !0;
		else if (r === 10 || r === 13 || r === 8232 || r === 8233) n = !1;
		else if (r === 44 && n && e.charCodeAt(t + 1) !== 44) return !0;
	}
	return !1;
}
function ut(e, t) {
	let n = [], r = ``;
	for (;;) {
		let i = st(e, e, t);
		if (t.remaining < 0) return;
		if (!i) {
			let t = e.split(`,`);
			return t[0] = r + t[0], ot(n, t), n;
		}
		let { pre: a, body: o, post: s } = i, c = a.split(`,`);
		if (c[0] = r + c[0], c[c.length - 1] += `{` + o + `}`, !s.length) return ot(n, c), n;
		r = c.pop(), ot(n, c), e = s;
	}
}
function dt(e, t) {
	return e === void 0 || isNaN(e) ? t : e;
}
function ft(e, t = {}) {
	if (!e) return [];
	let n = dt(t.max, 1e5), r = dt(t.maxLength, 4e6), i = dt(t.maxDepth, 1e3), a = dt(t.maxRewrites, 1e3), o = dt(t.maxSteps, 2e7);
	return e.slice(0, 2) === `{}` && (e = `\\{\\}` + e.slice(2)), yt(it(e), n, r, i, 0, a, { remaining: o }, !0).map(at);
}
function pt(e) {
	return `{` + e + `}`;
}
function mt(e) {
	return /^-?0\d/.test(e);
}
function ht(e, t) {
	return e <= t;
}
function gt(e, t) {
	return e >= t;
}
function _t(e, t, n, r, i, a, o) {
	let s = [], c = 0, l;
	outer: for (let o = 0; o < e.length; o++) {
		let u = e[o] + t, d = n;
		a && !u && (l ||= n.filter((e) => e), d = l);
		for (let e = 0; e < d.length; e++) {
			if (s.length >= r) break outer;
			let t = u + d[e];
			if (c + t.length > i) break outer;
			s.push(t), c += t.length;
		}
	}
	return o.remaining -= s.length, s;
}
function vt(e, t, n, r, i) {
	let a = e.split(/\.\./), o = [];
	if (a[0] === void 0 || a[1] === void 0) return o;
	let s = rt(a[0]), c = rt(a[1]), l = Math.max(a[0].length, a[1].length), u = a.length === 3 && a[2] !== void 0 ? Math.max(Math.abs(rt(a[2])), 1) : 1, d = ht;
	c < s && (u *= -1, d = gt);
	let f = a.some(mt), p = f ? l : 1, m = 0;
	for (let e = s; d(e, c) && o.length < n; e += u) {
		if (i.remaining -= p, i.remaining < 0) return;
		let n;
		if (t) n = String.fromCharCode(e), n === `\\` && (n = ``);
		else if (n = String(e), f) {
			let t = l - n.length;
			if (t > 0) {
				let r = Array(t + 1).join(`0`);
				n = e < 0 ? `-` + r + n.slice(1) : r + n;
			}
		}
		if (m + n.length > r) break;
		o.push(n), m += n.length;
	}
	return o;
}
function yt(e, t, n, r, i, a, o, s) {
	if (o.remaining -= 16, i > r) return [e];
	let c = [``], l = 0, u = !1, d = !0, f = e;
	for (;;) {
		let p = st(e, f, o);
		if (!p) return _t(c, e, [``], t, n, u, o);
		p.unmatched && (f = ct(f, o));
		let m = p.pre, h = () => _t(c, m + `{` + p.body + `}` + p.post, [``], t, n, u, o);
		if (/\$$/.test(m)) {
			if (c = _t(c, m + `{` + p.body + `}`, [``], t, n, u && !p.post.length, o), d = !1, !p.post.length) break;
			e = p.post, f = f.slice(p.end + 1);
			continue;
		}
		let g = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(p.body), _ = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(p.body), v = g || _, ee = p.body.indexOf(`,`) >= 0;
		if (!v && !ee) {
			if (l < a && lt(p.post, o)) {
				l++, e = p.pre + `{` + p.body + We + p.post, f = f.slice(0, p.end) + We + f.slice(p.end + 1), s = !0;
				continue;
			}
			return h();
		}
		d &&= (u = s && !v, !1);
		let te;
		if (v) {
			if (te = vt(p.body, _, t, n, o), !te) return h();
		} else {
			let s = ut(p.body, o);
			if (!s) return h();
			if (s.length === 1 && s[0] !== void 0) {
				if (s = yt(s[0], t, n, r, i + 1, a, o, !1).map(pt), o.remaining < 0) return h();
				if (s.length === 1) {
					let r = _t(c, m + s[0], [``], t, n, u && !p.post.length, o);
					if (o.remaining < 0) return h();
					if (c = r, !p.post.length) break;
					e = p.post, f = f.slice(p.end + 1);
					continue;
				}
			}
			let l = u && !p.post.length && !m;
			for (let e = 0; l && e < c.length; e++) c[e] && (l = !1);
			te = [];
			let d = 0;
			outer: for (let e = 0; e < s.length; e++) {
				let c = yt(s[e], t, n, r, i + 1, a, o, !1);
				if (o.remaining < 0) return h();
				for (let e = 0; e < c.length; e++) {
					let r = c[e];
					if (!l || r) {
						if (te.length >= t || d + r.length > n) break outer;
						te.push(r), d += r.length;
					}
				}
			}
		}
		let y = _t(c, m, te, t, n, u && !p.post.length, o);
		if (o.remaining < 0) return h();
		if (c = y, !p.post.length) break;
		e = p.post, f = f.slice(p.end + 1);
	}
	return c;
}
const bt = (e) => {
	if (typeof e != `string`) throw TypeError(`invalid pattern`);
	if (e.length > 65536) throw TypeError(`pattern is too long`);
}, xt = {
	"[:alnum:]": [`\\p{L}\\p{Nl}\\p{Nd}`, !0],
	"[:alpha:]": [`\\p{L}\\p{Nl}`, !0],
	"[:ascii:]": [`\\x00-\\x7f`, !1],
	"[:blank:]": [`\\p{Zs}\\t`, !0],
	"[:cntrl:]": [`\\p{Cc}`, !0],
	"[:digit:]": [`\\p{Nd}`, !0],
	"[:graph:]": [
		`\\p{Z}\\p{C}`,
		!0,
		!0
	],
	"[:lower:]": [`\\p{Ll}`, !0],
	"[:print:]": [`\\p{C}`, !0],
	"[:punct:]": [`\\p{P}`, !0],
	"[:space:]": [`\\p{Z}\\t\\r\\n\\v\\f`, !0],
	"[:upper:]": [`\\p{Lu}`, !0],
	"[:word:]": [`\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}`, !0],
	"[:xdigit:]": [`A-Fa-f0-9`, !1]
}, St = (e) => e.replace(/[[\]\\-]/g, `\\$&`), Ct = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), wt = (e) => e.join(``), Tt = (e, t) => {
	let n = t;
	if (e.charAt(n) !== `[`) throw Error(`not in a brace expression`);
	let r = [], i = [], a = n + 1, o = !1, s = !1, c = !1, l = !1, u = n, d = ``;
	WHILE: for (; a < e.length;) {
		let t = e.charAt(a);
		if ((t === `!` || t === `^`) && a === n + 1) l = !0, a++;
		else {
			if (t === `]` && o && !c) {
				u = a + 1;
				break;
			}
			if (o = !0, t === `\\` && !c) c = !0, a++;
			else {
				if (t === `[` && !c) {
					for (let [t, [o, c, l]] of Object.entries(xt)) if (e.startsWith(t, a)) {
						if (d) return [
							`$.`,
							!1,
							e.length - n,
							!0
						];
						a += t.length, l ? i.push(o) : r.push(o), s ||= c;
						continue WHILE;
					}
				}
				c = !1, d ? (t > d ? r.push(St(d) + `-` + St(t)) : t === d && r.push(St(t)), d = ``, a++) : e.startsWith(`-]`, a + 1) ? (r.push(St(t + `-`)), a += 2) : e.startsWith(`-`, a + 1) ? (d = t, a += 2) : (r.push(St(t)), a++);
			}
		}
	}
	if (u < a) return [
		``,
		!1,
		0,
		!1
	];
	if (!r.length && !i.length) return [
		`$.`,
		!1,
		e.length - n,
		!0
	];
	if (i.length === 0 && r.length === 1 && /^\\?.$/.test(r[0]) && !l) {
		let e = r[0].length === 2 ? r[0].slice(-1) : r[0];
		return [
			Ct(e),
			!1,
			u - n,
			!1
		];
	}
	let f = `[` + (l ? `^` : ``) + wt(r) + `]`, p = `[` + (l ? `` : `^`) + wt(i) + `]`;
	return [
		r.length && i.length ? `(` + f + `|` + p + `)` : r.length ? f : p,
		s,
		u - n,
		!0
	];
}, Et = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !0 } = {}) => n ? t ? e.replace(/\[([^/\\])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\])\]/g, `$1$2`).replace(/\\([^/])/g, `$1`) : t ? e.replace(/\[([^/\\{}])\]/g, `$1`) : e.replace(/((?!\\).|^)\[([^/\\{}])\]/g, `$1$2`).replace(/\\([^/{}])/g, `$1`);
var Dt;
const Ot = /* @__PURE__ */ new Set([
	`!`,
	`?`,
	`+`,
	`*`,
	`@`
]), kt = (e) => Ot.has(e), At = (e) => kt(e.type), jt = /* @__PURE__ */ new Map([
	[`!`, [`@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [`+`, `@`]]
]), Mt = /* @__PURE__ */ new Map([
	[`!`, [`?`]],
	[`@`, [`?`]],
	[`+`, [`?`, `*`]]
]), Nt = /* @__PURE__ */ new Map([
	[`!`, [`?`, `@`]],
	[`?`, [`?`, `@`]],
	[`@`, [`?`, `@`]],
	[`*`, [
		`*`,
		`+`,
		`?`,
		`@`
	]],
	[`+`, [
		`+`,
		`@`,
		`?`,
		`*`
	]]
]), Pt = /* @__PURE__ */ new Map([
	[`!`, /* @__PURE__ */ new Map([[`!`, `@`]])],
	[`?`, /* @__PURE__ */ new Map([[`*`, `*`], [`+`, `*`]])],
	[`@`, /* @__PURE__ */ new Map([
		[`!`, `!`],
		[`?`, `?`],
		[`@`, `@`],
		[`*`, `*`],
		[`+`, `+`]
	])],
	[`+`, /* @__PURE__ */ new Map([[`?`, `*`], [`*`, `*`]])]
]), Ft = `(?!\\.)`, It = /* @__PURE__ */ new Set([`[`, `.`]), Lt = /* @__PURE__ */ new Set([`..`, `.`]), Rt = /* @__PURE__ */ new Set(`().*{}+?[]^$\\!`), zt = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`), Bt = `[^/]+?`;
let Vt = 0;
var AST = class {
	type;
	#e;
	#t;
	#n = !1;
	#r = [];
	#i;
	#a;
	#o;
	#s = !1;
	#c;
	#l;
	#u = !1;
	id = ++Vt;
	get depth() {
		return (this.#i?.depth ?? -1) + 1;
	}
	[Symbol.for(`nodejs.util.inspect.custom`)]() {
		return {
			"@@type": `AST`,
			id: this.id,
			type: this.type,
			root: this.#e.id,
			parent: this.#i?.id,
			depth: this.depth,
			partsLength: this.#r.length,
			parts: this.#r
		};
	}
	constructor(e, t, n = {}) {
		this.type = e, e && (this.#t = !0), this.#i = t, this.#e = this.#i ? this.#i.#e : this, this.#c = this.#e === this ? n : this.#e.#c, this.#o = this.#e === this ? [] : this.#e.#o, e === `!` && !this.#e.#s && this.#o.push(this), this.#a = this.#i ? this.#i.#r.length : 0;
	}
	get hasMagic() {
		if (this.#t !== void 0) return this.#t;
		for (let e of this.#r) if (typeof e != `string` && (e.type || e.hasMagic)) return this.#t = !0;
		return this.#t;
	}
	toString() {
		return this.#l === void 0 ? this.#l = this.type ? this.type + `(` + this.#r.map((e) => String(e)).join(`|`) + `)` : this.#r.map((e) => String(e)).join(``) : this.#l;
	}
	#d() {
		if (this !== this.#e) throw Error(`should only call on root`);
		if (this.#s) return this;
		this.toString(), this.#s = !0;
		let e;
		for (; e = this.#o.pop();) {
			if (e.type !== `!`) continue;
			let t = e, n = t.#i;
			for (; n;) {
				for (let r = t.#a + 1; !n.type && r < n.#r.length; r++) for (let t of e.#r) {
					if (typeof t == `string`) throw Error(`string part in extglob AST??`);
					t.copyIn(n.#r[r]);
				}
				t = n, n = t.#i;
			}
		}
		return this;
	}
	push(...e) {
		for (let t of e) if (t !== ``) {
			if (typeof t != `string` && !(t instanceof Dt && t.#i === this)) throw Error(`invalid part: ` + t);
			this.#r.push(t);
		}
	}
	toJSON() {
		let e = this.type === null ? this.#r.slice().map((e) => typeof e == `string` ? e : e.toJSON()) : [this.type, ...this.#r.map((e) => e.toJSON())];
		return this.isStart() && !this.type && e.unshift([]), this.isEnd() && (this === this.#e || this.#e.#s && this.#i?.type === `!`) && e.push({}), e;
	}
	isStart() {
		if (this.#e === this) return !0;
		if (!this.#i?.isStart()) return !1;
		if (this.#a === 0) return !0;
		let e = this.#i;
		for (let t = 0; t < this.#a; t++) {
			let n = e.#r[t];
			if (!(n instanceof Dt && n.type === `!`)) return !1;
		}
		return !0;
	}
	isEnd() {
		if (this.#e === this || this.#i?.type === `!`) return !0;
		if (!this.#i?.isEnd()) return !1;
		if (!this.type) return this.#i?.isEnd();
		let e = this.#i ? this.#i.#r.length : 0;
		return this.#a === e - 1;
	}
	copyIn(e) {
		typeof e == `string` ? this.push(e) : this.push(e.clone(this));
	}
	clone(e) {
		let t = new Dt(this.type, e);
		for (let e of this.#r) t.copyIn(e);
		return t;
	}
	static #f(e, t, n, r, i) {
		let a = r.maxExtglobRecursion ?? 2, o = !1, s = !1, c = -1, l = !1;
		if (t.type === null) {
			let u = n, d = ``;
			for (; u < e.length;) {
				let n = e.charAt(u++);
				if (o || n === `\\`) o = !o, d += n;
				else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), d += n;
				else if (n === `[`) s = !0, c = u, l = !1, d += n;
				else if (!r.noext && kt(n) && e.charAt(u) === `(` && i <= a) {
					t.push(d), d = ``;
					let a = new Dt(n, t);
					u = Dt.#f(e, a, u, r, i + 1), t.push(a);
				} else d += n;
			}
			return t.push(d), u;
		}
		let u = n + 1, d = new Dt(null, t), f = [], p = ``;
		for (; u < e.length;) {
			let n = e.charAt(u++);
			if (o || n === `\\`) o = !o, p += n;
			else if (s) u === c + 1 ? (n === `^` || n === `!`) && (l = !0) : n === `]` && !(u === c + 2 && l) && (s = !1), p += n;
			else if (n === `[`) s = !0, c = u, l = !1, p += n;
			else if (!r.noext && kt(n) && e.charAt(u) === `(` && (i <= a || t && t.#h(n))) {
				let a = t && t.#h(n) ? 0 : 1;
				d.push(p), p = ``;
				let o = new Dt(n, d);
				d.push(o), u = Dt.#f(e, o, u, r, i + a);
			} else if (n === `|`) d.push(p), p = ``, f.push(d), d = new Dt(null, t);
			else {
				if (n === `)`) return p === `` && t.#r.length === 0 && (t.#u = !0), d.push(p), p = ``, t.push(...f, d), u;
				p += n;
			}
		}
		return t.type = null, t.#t = void 0, t.#r = [e.substring(n - 1)], u;
	}
	#p(e) {
		return this.#m(e, Mt);
	}
	#m(e, t = jt) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null) return !1;
		let n = e.#r[0];
		return !n || typeof n != `object` || n.type === null ? !1 : this.#h(n.type, t);
	}
	#h(e, t = Nt) {
		return !!t.get(this.type)?.includes(e);
	}
	#g(e, t) {
		let n = e.#r[0], r = new Dt(null, n, this.options);
		r.#r.push(``), n.push(r), this.#_(e, t);
	}
	#_(e, t) {
		let n = e.#r[0];
		this.#r.splice(t, 1, ...n.#r);
		for (let e of n.#r) typeof e == `object` && (e.#i = this);
		this.#l = void 0;
	}
	#v(e) {
		return !!Pt.get(this.type)?.has(e);
	}
	#y(e) {
		if (!e || typeof e != `object` || e.type !== null || e.#r.length !== 1 || this.type === null || this.#r.length !== 1) return !1;
		let t = e.#r[0];
		return !t || typeof t != `object` || t.type === null ? !1 : this.#v(t.type);
	}
	#b(e) {
		let t = Pt.get(this.type), n = e.#r[0], r = t?.get(n.type);
		if (!r) return !1;
		this.#r = n.#r;
		for (let e of this.#r) typeof e == `object` && (e.#i = this);
		this.type = r, this.#l = void 0, this.#u = !1;
	}
	static fromGlob(e, t = {}) {
		let n = new Dt(null, void 0, t);
		return Dt.#f(e, n, 0, t, 0), n;
	}
	toMMPattern() {
		if (this !== this.#e) return this.#e.toMMPattern();
		let e = this.toString(), [t, n, r, i] = this.toRegExpSource();
		if (!(r || this.#t || this.#c.nocase && !this.#c.nocaseMagicOnly && e.toUpperCase() !== e.toLowerCase())) return n;
		let a = (this.#c.nocase ? `i` : ``) + (i ? `u` : ``);
		return Object.assign(RegExp(`^${t}$`, a), {
			_src: t,
			_glob: e
		});
	}
	get options() {
		return this.#c;
	}
	toRegExpSource(e) {
		let t = e ?? !!this.#c.dot;
		if (this.#e === this && (this.#x(), this.#d()), !At(this)) {
			let n = this.isStart() && this.isEnd() && !this.#r.some((e) => typeof e != `string`), r = this.#r.map((t) => {
				let [r, i, a, o] = typeof t == `string` ? Dt.#C(t, this.#t, n) : t.toRegExpSource(e);
				return this.#t = this.#t || a, this.#n = this.#n || o, r;
			}).join(``), i = ``;
			if (this.isStart() && typeof this.#r[0] == `string` && !(this.#r.length === 1 && Lt.has(this.#r[0]))) {
				let n = It, a = t && n.has(r.charAt(0)) || r.startsWith(`\\.`) && n.has(r.charAt(2)) || r.startsWith(`\\.\\.`) && n.has(r.charAt(4)), o = !t && !e && n.has(r.charAt(0));
				i = a ? `(?!(?:^|/)\\.\\.?(?:$|/))` : o ? Ft : ``;
			}
			let a = ``;
			return this.isEnd() && this.#e.#s && this.#i?.type === `!` && (a = `(?:$|\\/)`), [
				i + r + a,
				Et(r),
				this.#t = !!this.#t,
				this.#n
			];
		}
		let n = this.type === `*` || this.type === `+`, r = this.type === `!` ? `(?:(?!(?:` : `(?:`, i = this.#S(t);
		if (this.isStart() && this.isEnd() && !i && this.type !== `!`) {
			let e = this.toString(), t = this;
			return t.#r = [e], t.type = null, t.#t = void 0, [
				e,
				Et(this.toString()),
				!1,
				!1
			];
		}
		let a = !n || e || t ? `` : this.#S(!0);
		a === i && (a = ``), a && (i = `(?:${i})(?:${a})*?`);
		let o = ``;
		if (this.type === `!` && this.#u) o = (this.isStart() && !t ? Ft : ``) + Bt;
		else {
			let n = this.type === `!` ? `))` + (this.isStart() && !t && !e ? Ft : ``) + `[^/]*?)` : this.type === `@` ? `)` : this.type === `?` ? `)?` : this.type === `+` && a ? `)` : this.type === `*` && a ? `)?` : `)${this.type}`;
			o = r + i + n;
		}
		return [
			o,
			Et(i),
			this.#t = !!this.#t,
			this.#n
		];
	}
	#x() {
		if (At(this)) {
			let e = 0, t = !1;
			do {
				t = !0;
				for (let e = 0; e < this.#r.length; e++) {
					let n = this.#r[e];
					typeof n == `object` && (n.#x(), this.#m(n) ? (t = !1, this.#_(n, e)) : this.#p(n) ? (t = !1, this.#g(n, e)) : this.#y(n) && (t = !1, this.#b(n)));
				}
			} while (!t && ++e < 10);
		} else for (let e of this.#r) typeof e == `object` && e.#x();
		this.#l = void 0;
	}
	#S(e) {
		return this.#r.map((t) => {
			if (typeof t == `string`) throw Error(`string type in extglob ast??`);
			let [n, r, i, a] = t.toRegExpSource(e);
			return this.#n = this.#n || a, n;
		}).filter((e) => !(this.isStart() && this.isEnd()) || !!e).join(`|`);
	}
	static #C(e, t, n = !1) {
		let r = !1, i = ``, a = !1, o = !1;
		for (let s = 0; s < e.length; s++) {
			let c = e.charAt(s);
			if (r) r = !1, i += (Rt.has(c) ? `\\` : ``) + c;
			else if (c === `*`) {
				if (o) continue;
				o = !0, i += n && /^[*]+$/.test(e) ? Bt : `[^/]*?`, t = !0;
			} else if (o = !1, c === `\\`) s === e.length - 1 ? i += `\\\\` : r = !0;
			else {
				if (c === `[`) {
					let [n, r, o, c] = Tt(e, s);
					if (o) {
						i += n, a ||= r, s += o - 1, t ||= c;
						continue;
					}
				}
				c === `?` ? (i += `[^/]`, t = !0) : i += zt(c);
			}
		}
		return [
			i,
			Et(e),
			!!t,
			a
		];
	}
};
Dt = AST;
const Ht = (e, { windowsPathsNoEscape: t = !1, magicalBraces: n = !1 } = {}) => n ? t ? e.replace(/[?*()[\]{}]/g, `[$&]`) : e.replace(/[?*()[\]\\{}]/g, `\\$&`) : t ? e.replace(/[?*()[\]]/g, `[$&]`) : e.replace(/[?*()[\]\\]/g, `\\$&`), Ut = (e, t, n = {}) => (bt(t), !n.nocomment && t.charAt(0) === `#` ? !1 : new Minimatch(t, n).match(e)), Wt = /^\*+([^+@!?*[(]*)$/, Gt = (e) => (t) => !t.startsWith(`.`) && t.endsWith(e), Kt = (e) => (t) => t.endsWith(e), qt = (e) => (e = e.toLowerCase(), (t) => !t.startsWith(`.`) && t.toLowerCase().endsWith(e)), Jt = (e) => (e = e.toLowerCase(), (t) => t.toLowerCase().endsWith(e)), Yt = /^\*+\.\*+$/, Xt = (e) => !e.startsWith(`.`) && e.includes(`.`), Zt = (e) => e !== `.` && e !== `..` && e.includes(`.`), Qt = /^\.\*+$/, $t = (e) => e !== `.` && e !== `..` && e.startsWith(`.`), en = /^\*+$/, tn = (e) => e.length !== 0 && !e.startsWith(`.`), nn = (e) => e.length !== 0 && e !== `.` && e !== `..`, rn = /^\?+([^+@!?*[(]*)?$/, an = ([e, t = ``]) => {
	let n = ln([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, on = ([e, t = ``]) => {
	let n = un([e]);
	return t ? (t = t.toLowerCase(), (e) => n(e) && e.toLowerCase().endsWith(t)) : n;
}, sn = ([e, t = ``]) => {
	let n = un([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, cn = ([e, t = ``]) => {
	let n = ln([e]);
	return t ? (e) => n(e) && e.endsWith(t) : n;
}, ln = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && !e.startsWith(`.`);
}, un = ([e]) => {
	let t = e.length;
	return (e) => e.length === t && e !== `.` && e !== `..`;
}, dn = typeof process == `object` && process ? typeof process.env == `object` && process.env && process.env.__MINIMATCH_TESTING_PLATFORM__ || process.platform : `posix`, fn = {
	win32: { sep: `\\` },
	posix: { sep: `/` }
};
Ut.sep = dn === `win32` ? fn.win32.sep : fn.posix.sep;
const C = Symbol(`globstar **`);
Ut.GLOBSTAR = C, Ut.filter = (e, t = {}) => (n) => Ut(n, e, t);
const pn = (e, t = {}) => Object.assign({}, e, t);
Ut.defaults = (e) => {
	if (!e || typeof e != `object` || !Object.keys(e).length) return Ut;
	let t = Ut;
	return Object.assign((n, r, i = {}) => t(n, r, pn(e, i)), {
		Minimatch: class Minimatch extends t.Minimatch {
			constructor(t, n = {}) {
				super(t, pn(e, n));
			}
			static defaults(n) {
				return t.defaults(pn(e, n)).Minimatch;
			}
		},
		AST: class AST extends t.AST {
			constructor(t, n, r = {}) {
				super(t, n, pn(e, r));
			}
			static fromGlob(n, r = {}) {
				return t.AST.fromGlob(n, pn(e, r));
			}
		},
		unescape: (n, r = {}) => t.unescape(n, pn(e, r)),
		escape: (n, r = {}) => t.escape(n, pn(e, r)),
		filter: (n, r = {}) => t.filter(n, pn(e, r)),
		defaults: (n) => t.defaults(pn(e, n)),
		makeRe: (n, r = {}) => t.makeRe(n, pn(e, r)),
		braceExpand: (n, r = {}) => t.braceExpand(n, pn(e, r)),
		match: (n, r, i = {}) => t.match(n, r, pn(e, i)),
		sep: t.sep,
		GLOBSTAR: C
	});
};
const mn = (e, t = {}) => (bt(e), t.nobrace || !/\{(?:(?!\{).)*\}/.test(e) ? [e] : ft(e, { max: t.braceExpandMax }));
Ut.braceExpand = mn, Ut.makeRe = (e, t = {}) => new Minimatch(e, t).makeRe(), Ut.match = (e, t, n = {}) => {
	let r = new Minimatch(t, n);
	return e = e.filter((e) => r.match(e)), r.options.nonull && !e.length && e.push(t), e;
};
const hn = /[?*]|[+@!]\(.*?\)|\[|\]/, gn = (e) => e.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, `\\$&`);
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	regexp;
	constructor(e, t = {}) {
		bt(e), t ||= {}, this.options = t, this.maxGlobstarRecursion = t.maxGlobstarRecursion ?? 200, this.pattern = e, this.platform = t.platform || dn, this.isWindows = this.platform === `win32`, this.windowsPathsNoEscape = !!t.windowsPathsNoEscape || t.allowWindowsEscape === !1, this.windowsPathsNoEscape && (this.pattern = this.pattern.replace(/\\/g, `/`)), this.preserveMultipleSlashes = !!t.preserveMultipleSlashes, this.regexp = null, this.negate = !1, this.nonegate = !!t.nonegate, this.comment = !1, this.empty = !1, this.partial = !!t.partial, this.nocase = !!this.options.nocase, this.windowsNoMagicRoot = t.windowsNoMagicRoot === void 0 ? !!(this.isWindows && this.nocase) : t.windowsNoMagicRoot, this.globSet = [], this.globParts = [], this.set = [], this.make();
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return !0;
		for (let e of this.set) for (let t of e) if (typeof t != `string`) return !0;
		return !1;
	}
	debug(...e) {}
	make() {
		let e = this.pattern, t = this.options;
		if (!t.nocomment && e.charAt(0) === `#`) {
			this.comment = !0;
			return;
		}
		if (!e) {
			this.empty = !0;
			return;
		}
		this.parseNegate(), this.globSet = [...new Set(this.braceExpand())], t.debug && (this.debug = (...e) => console.error(...e)), this.debug(this.pattern, this.globSet);
		let n = this.globSet.map((e) => this.slashSplit(e));
		this.globParts = this.preprocess(n), this.debug(this.pattern, this.globParts);
		let r = this.globParts.map((e, t, n) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				let t = e[0] === `` && e[1] === `` && (e[2] === `?` || !hn.test(e[2])) && !hn.test(e[3]), n = /^[a-z]:/i.test(e[0]);
				if (t) return [...e.slice(0, 4), ...e.slice(4).map((e) => this.parse(e))];
				if (n) return [e[0], ...e.slice(1).map((e) => this.parse(e))];
			}
			return e.map((e) => this.parse(e));
		});
		if (this.debug(this.pattern, r), this.set = r.filter((e) => e.indexOf(!1) === -1), this.isWindows) for (let e = 0; e < this.set.length; e++) {
			let t = this.set[e];
			t[0] === `` && t[1] === `` && this.globParts[e][2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]) && (t[2] = `?`);
		}
		this.debug(this.pattern, this.set);
	}
	preprocess(e) {
		if (this.options.noglobstar) for (let t of e) for (let e = 0; e < t.length; e++) t[e] === `**` && (t[e] = `*`);
		let { optimizationLevel: t = 1 } = this.options;
		return t >= 2 ? (e = this.firstPhasePreProcess(e), e = this.secondPhasePreProcess(e)) : e = t >= 1 ? this.levelOneOptimize(e) : this.adjascentGlobstarOptimize(e), e;
	}
	adjascentGlobstarOptimize(e) {
		return e.map((e) => {
			let t = -1;
			for (; (t = e.indexOf(`**`, t + 1)) !== -1;) {
				let n = t;
				for (; e[n + 1] === `**`;) n++;
				n !== t && e.splice(t, n - t);
			}
			return e;
		});
	}
	levelOneOptimize(e) {
		return e.map((e) => (e = e.reduce((e, t) => {
			let n = e[e.length - 1];
			return t === `**` && n === `**` ? e : t === `..` && n && n !== `..` && n !== `.` && n !== `**` ? (e.pop(), e) : (e.push(t), e);
		}, []), e.length === 0 ? [``] : e));
	}
	levelTwoFileOptimize(e) {
		Array.isArray(e) || (e = this.slashSplit(e));
		let t = !1;
		do {
			if (t = !1, !this.preserveMultipleSlashes) {
				for (let n = 1; n < e.length - 1; n++) {
					let r = e[n];
					n === 1 && r === `` && e[0] === `` || r !== `.` && r !== `` || (t = !0, e.splice(n, 1), n--);
				}
				e[0] === `.` && e.length === 2 && (e[1] === `.` || e[1] === ``) && (t = !0, e.pop());
			}
			let n = 0;
			for (; (n = e.indexOf(`..`, n + 1)) !== -1;) {
				let r = e[n - 1];
				r && r !== `.` && r !== `..` && r !== `**` && !(this.isWindows && /^[a-z]:$/i.test(r)) && (t = !0, e.splice(n - 1, 2), n -= 2);
			}
		} while (t);
		return e.length === 0 ? [``] : e;
	}
	firstPhasePreProcess(e) {
		let t = !1;
		do {
			t = !1;
			for (let n of e) {
				let r = -1;
				for (; (r = n.indexOf(`**`, r + 1)) !== -1;) {
					let i = r;
					for (; n[i + 1] === `**`;) i++;
					i > r && n.splice(r + 1, i - r);
					let a = n[r + 1], o = n[r + 2], s = n[r + 3];
					if (a !== `..` || !o || o === `.` || o === `..` || !s || s === `.` || s === `..`) continue;
					t = !0, n.splice(r, 1);
					let c = n.slice(0);
					c[r] = `**`, e.push(c), r--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let e = 1; e < n.length - 1; e++) {
						let r = n[e];
						e === 1 && r === `` && n[0] === `` || r !== `.` && r !== `` || (t = !0, n.splice(e, 1), e--);
					}
					n[0] === `.` && n.length === 2 && (n[1] === `.` || n[1] === ``) && (t = !0, n.pop());
				}
				let i = 0;
				for (; (i = n.indexOf(`..`, i + 1)) !== -1;) {
					let e = n[i - 1];
					if (e && e !== `.` && e !== `..` && e !== `**`) {
						t = !0;
						let e = i === 1 && n[i + 1] === `**` ? [`.`] : [];
						n.splice(i - 1, 2, ...e), n.length === 0 && n.push(``), i -= 2;
					}
				}
			}
		} while (t);
		return e;
	}
	secondPhasePreProcess(e) {
		for (let t = 0; t < e.length - 1; t++) for (let n = t + 1; n < e.length; n++) {
			let r = this.partsMatch(e[t], e[n], !this.preserveMultipleSlashes);
			if (r) {
				e[t] = [], e[n] = r;
				break;
			}
		}
		return e.filter((e) => e.length);
	}
	partsMatch(e, t, n = !1) {
		let r = 0, i = 0, a = [], o = ``;
		for (; r < e.length && i < t.length;) if (e[r] === t[i]) a.push(o === `b` ? t[i] : e[r]), r++, i++;
		else if (n && e[r] === `**` && t[i] === e[r + 1]) a.push(e[r]), r++;
		else if (n && t[i] === `**` && e[r] === t[i + 1]) a.push(t[i]), i++;
		else if (e[r] === `*` && t[i] && (this.options.dot || !t[i].startsWith(`.`)) && t[i] !== `**`) {
			if (o === `b`) return !1;
			o = `a`, a.push(e[r]), r++, i++;
		} else if (t[i] === `*` && e[r] && (this.options.dot || !e[r].startsWith(`.`)) && e[r] !== `**`) {
			if (o === `a`) return !1;
			o = `b`, a.push(t[i]), r++, i++;
		} else return !1;
		return e.length === t.length && a;
	}
	parseNegate() {
		if (this.nonegate) return;
		let e = this.pattern, t = !1, n = 0;
		for (let r = 0; r < e.length && e.charAt(r) === `!`; r++) t = !t, n++;
		n && (this.pattern = e.slice(n)), this.negate = t;
	}
	matchOne(e, t, n = !1) {
		let r = 0, i = 0;
		if (this.isWindows) {
			let n = typeof e[0] == `string` && /^[a-z]:$/i.test(e[0]), a = !n && e[0] === `` && e[1] === `` && e[2] === `?` && /^[a-z]:$/i.test(e[3]), o = typeof t[0] == `string` && /^[a-z]:$/i.test(t[0]), s = !o && t[0] === `` && t[1] === `` && t[2] === `?` && typeof t[3] == `string` && /^[a-z]:$/i.test(t[3]), c = a ? 3 : n ? 0 : void 0, l = s ? 3 : o ? 0 : void 0;
			if (typeof c == `number` && typeof l == `number`) {
				let [n, a] = [e[c], t[l]];
				n.toLowerCase() === a.toLowerCase() && (t[l] = n, i = l, r = c);
			}
		}
		let { optimizationLevel: a = 1 } = this.options;
		return a >= 2 && (e = this.levelTwoFileOptimize(e)), t.includes(C) ? this.#e(e, t, n, r, i) : this.#n(e, t, n, r, i);
	}
	#e(e, t, n, r, i) {
		let a = t.indexOf(C, i), o = t.lastIndexOf(C), [s, c, l] = n ? [
			t.slice(i, a),
			t.slice(a + 1),
			[]
		] : [
			t.slice(i, a),
			t.slice(a + 1, o),
			t.slice(o + 1)
		];
		if (s.length) {
			let t = e.slice(r, r + s.length);
			if (!this.#n(t, s, n, 0, 0)) return !1;
			r += s.length, i += s.length;
		}
		let u = 0;
		if (l.length) {
			if (l.length + r > e.length) return !1;
			let t = e.length - l.length;
			if (this.#n(e, l, n, t, 0)) u = l.length;
			else {
				if (e[e.length - 1] !== `` || r + l.length === e.length || (t--, !this.#n(e, l, n, t, 0))) return !1;
				u = l.length + 1;
			}
		}
		if (!c.length) {
			let t = !!u;
			for (let n = r; n < e.length - u; n++) {
				let r = String(e[n]);
				if (t = !0, r === `.` || r === `..` || !this.options.dot && r.startsWith(`.`)) return !1;
			}
			return n || t;
		}
		let d = [[[], 0]], f = d[0], p = 0, m = [0];
		for (let e of c) e === C ? (m.push(p), f = [[], 0], d.push(f)) : (f[0].push(e), p++);
		let h = d.length - 1, g = e.length - u;
		for (let e of d) e[1] = g - (m[h--] + e[0].length);
		return !!this.#t(e, d, r, 0, n, 0, !!u);
	}
	#t(e, t, n, r, i, a, o) {
		let s = t[r];
		if (!s) {
			for (let t = n; t < e.length; t++) {
				o = !0;
				let n = e[t];
				if (n === `.` || n === `..` || !this.options.dot && n.startsWith(`.`)) return !1;
			}
			return o;
		}
		let [c, l] = s;
		for (; n <= l;) {
			if (this.#n(e.slice(0, n + c.length), c, i, n, 0) && a < this.maxGlobstarRecursion) {
				let s = this.#t(e, t, n + c.length, r + 1, i, a + 1, o);
				if (s !== !1) return s;
			}
			let s = e[n];
			if (s === `.` || s === `..` || !this.options.dot && s.startsWith(`.`)) return !1;
			n++;
		}
		return i || null;
	}
	#n(e, t, n, r, i) {
		let a, o, s, c;
		for (a = r, o = i, c = e.length, s = t.length; a < c && o < s; a++, o++) {
			this.debug(`matchOne loop`);
			let n = t[o], r = e[a];
			if (this.debug(t, n, r), n === !1 || n === C) return !1;
			let i;
			if (typeof n == `string` ? (i = r === n, this.debug(`string match`, n, r, i)) : (i = n.test(r), this.debug(`pattern match`, n, r, i)), !i) return !1;
		}
		if (a === c && o === s) return !0;
		if (a === c) return n;
		if (o === s) return a === c - 1 && e[a] === ``;
		throw Error(`wtf?`);
	}
	braceExpand() {
		return mn(this.pattern, this.options);
	}
	parse(e) {
		bt(e);
		let t = this.options;
		if (e === `**`) return C;
		if (e === ``) return ``;
		let n, r = null;
		(n = e.match(en)) ? r = t.dot ? nn : tn : (n = e.match(Wt)) ? r = (t.nocase ? t.dot ? Jt : qt : t.dot ? Kt : Gt)(n[1]) : (n = e.match(rn)) ? r = (t.nocase ? t.dot ? on : an : t.dot ? sn : cn)(n) : (n = e.match(Yt)) ? r = t.dot ? Zt : Xt : (n = e.match(Qt)) && (r = $t);
		let i = AST.fromGlob(e, this.options).toMMPattern();
		return r && typeof i == `object` && Reflect.defineProperty(i, "test", { value: r }), i;
	}
	makeRe() {
		if (this.regexp || this.regexp === !1) return this.regexp;
		let e = this.set;
		if (!e.length) return this.regexp = !1, this.regexp;
		let t = this.options, n = t.noglobstar ? `[^/]*?` : t.dot ? `(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?` : `(?:(?!(?:\\/|^)\\.).)*?`, r = new Set(t.nocase ? [`i`] : []), i = e.map((e) => {
			let t = e.map((e) => {
				if (e instanceof RegExp) for (let t of e.flags.split(``)) r.add(t);
				return typeof e == `string` ? gn(e) : e === C ? C : e._src;
			});
			t.forEach((e, r) => {
				let i = t[r + 1], a = t[r - 1];
				e === C && a !== C && (a === void 0 ? i !== void 0 && i !== C ? t[r + 1] = `(?:\\/|` + n + `\\/)?` + i : t[r] = n : i === void 0 ? t[r - 1] = a + `(?:\\/|\\/` + n + `)?` : i !== C && (t[r - 1] = a + `(?:\\/|\\/` + n + `\\/)` + i, t[r + 1] = C));
			});
			let i = t.filter((e) => e !== C);
			if (this.partial && i.length >= 1) {
				let e = [];
				for (let t = 1; t <= i.length; t++) e.push(i.slice(0, t).join(`/`));
				return `(?:` + e.join(`|`) + `)`;
			}
			return i.join(`/`);
		}).join(`|`), [a, o] = e.length > 1 ? [`(?:`, `)`] : [``, ``];
		i = `^` + a + i + o + `$`, this.partial && (i = `^(?:\\/|` + a + i.slice(1, -1) + o + `)$`), this.negate && (i = `^(?!` + i + `).+$`);
		try {
			this.regexp = new RegExp(i, [...r].join(``));
		} catch {
			this.regexp = !1;
		}
		return this.regexp;
	}
	slashSplit(e) {
		return this.preserveMultipleSlashes ? e.split(`/`) : this.isWindows && /^\/\/[^/]+/.test(e) ? [``, ...e.split(/\/+/)] : e.split(/\/+/);
	}
	match(e, t = this.partial) {
		if (this.debug(`match`, e, this.pattern), this.comment) return !1;
		if (this.empty) return e === ``;
		if (e === `/` && t) return !0;
		let n = this.options;
		this.isWindows && (e = e.split(`\\`).join(`/`));
		let r = this.slashSplit(e);
		this.debug(this.pattern, `split`, r);
		let i = this.set;
		this.debug(this.pattern, `set`, i);
		let a = r[r.length - 1];
		if (!a) for (let e = r.length - 2; !a && e >= 0; e--) a = r[e];
		for (let e of i) {
			let i = r;
			if (n.matchBase && e.length === 1 && (i = [a]), this.matchOne(i, e, t)) return n.flipNegate ? !0 : !this.negate;
		}
		return !n.flipNegate && this.negate;
	}
	static defaults(e) {
		return Ut.defaults(e).Minimatch;
	}
};
Ut.AST = AST, Ut.Minimatch = Minimatch, Ut.escape = Ht, Ut.unescape = Et;
const _n = process.platform === `win32`;
var Path = class {
	constructor(e) {
		if (this.segments = [], typeof e == `string`) {
			if (S(e, `Parameter 'itemPath' must not be empty`), e = Fe(e), !Ne(e)) this.segments = e.split(x.sep);
			else {
				let t = e, n = Ae(t);
				for (; n !== t;) {
					let e = x.basename(t);
					this.segments.unshift(e), t = n, n = Ae(t);
				}
				this.segments.unshift(t);
			}
		} else {
			S(e.length > 0, `Parameter 'itemPath' must not be an empty array`);
			for (let t = 0; t < e.length; t++) {
				let n = e[t];
				S(n, `Parameter 'itemPath' must not contain any empty segments`), n = Pe(e[t]), t === 0 && Ne(n) ? (n = Fe(n), S(n === Ae(n), `Parameter 'itemPath' root segment contains information for multiple segments`), this.segments.push(n)) : (S(!n.includes(x.sep), `Parameter 'itemPath' contains unexpected path separators`), this.segments.push(n));
			}
		}
	}
	toString() {
		let e = this.segments[0], t = e.endsWith(x.sep) || _n && /^[A-Z]:$/i.test(e);
		for (let n = 1; n < this.segments.length; n++) t ? t = !1 : e += x.sep, e += this.segments[n];
		return e;
	}
};
const vn = process.platform === `win32`;
var yn = class Pattern {
	constructor(e, t = !1, n, r) {
		this.negate = !1;
		let i;
		if (typeof e == `string`) i = e.trim();
		else {
			n ||= [], S(n.length, `Parameter 'segments' must not empty`);
			let t = Pattern.getLiteral(n[0]);
			S(t && Me(t), `Parameter 'segments' first element must be a root path`), i = new Path(n).toString().trim(), e && (i = `!${i}`);
		}
		for (; i.startsWith(`!`);) this.negate = !this.negate, i = i.substr(1).trim();
		i = Pattern.fixupPattern(i, r), this.segments = new Path(i).segments, this.trailingSeparator = Pe(i).endsWith(x.sep), i = Fe(i);
		let a = !1, o = this.segments.map((e) => Pattern.getLiteral(e)).filter((e) => !a && !(a = e === ``));
		this.searchPath = new Path(o).toString(), this.rootRegExp = new RegExp(Pattern.regExpEscape(o[0]), vn ? `i` : ``), this.isImplicitPattern = t;
		let s = {
			dot: !0,
			nobrace: !0,
			nocase: vn,
			nocomment: !0,
			noext: !0,
			nonegate: !0
		};
		i = vn ? i.replace(/\\/g, `/`) : i, this.minimatch = new Minimatch(i, s);
	}
	match(e) {
		return this.segments[this.segments.length - 1] === `**` ? (e = Pe(e), !e.endsWith(x.sep) && this.isImplicitPattern === !1 && (e = `${e}${x.sep}`)) : e = Fe(e), this.minimatch.match(e) ? this.trailingSeparator ? Ie.Directory : Ie.All : Ie.None;
	}
	partialMatch(e) {
		return e = Fe(e), Ae(e) === e ? this.rootRegExp.test(e) : this.minimatch.matchOne(e.split(vn ? /\\+/ : /\/+/), this.minimatch.set[0], !0);
	}
	static globEscape(e) {
		return (vn ? e : e.replace(/\\/g, `\\\\`)).replace(/(\[)(?=[^/]+\])/g, `[[]`).replace(/\?/g, `[?]`).replace(/\*/g, `[*]`);
	}
	static fixupPattern(e, t) {
		S(e, `pattern cannot be empty`);
		let n = new Path(e).segments.map((e) => Pattern.getLiteral(e));
		if (S(n.every((e, t) => (e !== `.` || t === 0) && e !== `..`), `Invalid pattern '${e}'. Relative pathing '.' and '..' is not allowed.`), S(!Ne(e) || n[0], `Invalid pattern '${e}'. Root segment must not contain globs.`), e = Pe(e), e === `.` || e.startsWith(`.${x.sep}`)) e = Pattern.globEscape(process.cwd()) + e.substr(1);
		else if (e === `~` || e.startsWith(`~${x.sep}`)) t ||= ie.homedir(), S(t, `Unable to determine HOME directory`), S(Me(t), `Expected HOME directory to be a rooted path. Actual '${t}'`), e = Pattern.globEscape(t) + e.substr(1);
		else if (vn && (e.match(/^[A-Z]:$/i) || e.match(/^[A-Z]:[^\\]/i))) {
			let t = je(`C:\\dummy-root`, e.substr(0, 2));
			e.length > 2 && !t.endsWith(`\\`) && (t += `\\`), e = Pattern.globEscape(t) + e.substr(2);
		} else if (vn && (e === `\\` || e.match(/^\\[^\\]/))) {
			let t = je(`C:\\dummy-root`, `\\`);
			t.endsWith(`\\`) || (t += `\\`), e = Pattern.globEscape(t) + e.substr(1);
		} else e = je(Pattern.globEscape(process.cwd()), e);
		return Pe(e);
	}
	static getLiteral(e) {
		let t = ``;
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (r === `\\` && !vn && n + 1 < e.length) t += e[++n];
			else {
				if (r === `*` || r === `?`) return ``;
				if (r === `[` && n + 1 < e.length) {
					let r = ``, i = -1;
					for (let t = n + 1; t < e.length; t++) {
						let n = e[t];
						if (n === `\\` && !vn && t + 1 < e.length) r += e[++t];
						else {
							if (n === `]`) {
								i = t;
								break;
							}
							r += n;
						}
					}
					if (i >= 0) {
						if (r.length > 1) return ``;
						if (r) {
							t += r, n = i;
							continue;
						}
					}
				}
				t += r;
			}
		}
		return t;
	}
	static regExpEscape(e) {
		return e.replace(/[[\\^$.|?*+()]/g, `\\$&`);
	}
}, SearchState = class {
	constructor(e, t) {
		this.path = e, this.level = t;
	}
}, bn = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, xn = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, r(`next`), r(`throw`), r(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function r(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, a) {
				n = e[t](n), i(r, a, n.done, n.value);
			});
		};
	}
	function i(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
}, Sn = function(e) {
	return this instanceof Sn ? (this.v = e, this) : new Sn(e);
}, Cn = function(e, t, n) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var r = n.apply(e, t || []), i, a = [];
	return i = Object.create((typeof AsyncIterator == `function` ? AsyncIterator : Object).prototype), s(`next`), s(`throw`), s(`return`, o), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function o(e) {
		return function(t) {
			return Promise.resolve(t).then(e, d);
		};
	}
	function s(e, t) {
		r[e] && (i[e] = function(t) {
			return new Promise(function(n, r) {
				a.push([
					e,
					t,
					n,
					r
				]) > 1 || c(e, t);
			});
		}, t && (i[e] = t(i[e])));
	}
	function c(e, t) {
		try {
			l(r[e](t));
		} catch (e) {
			f(a[0][3], e);
		}
	}
	function l(e) {
		e.value instanceof Sn ? Promise.resolve(e.value.v).then(u, d) : f(a[0][2], e);
	}
	function u(e) {
		c(`next`, e);
	}
	function d(e) {
		c(`throw`, e);
	}
	function f(e, t) {
		e(t), a.shift(), a.length && c(a[0][0], a[0][1]);
	}
};
const wn = process.platform === `win32`;
var Tn = class DefaultGlobber {
	constructor(e) {
		this.patterns = [], this.searchPaths = [], this.options = Oe(e);
	}
	getSearchPaths() {
		return this.searchPaths.slice();
	}
	glob() {
		return bn(this, void 0, void 0, function* () {
			var e, t, n, r;
			let i = [];
			try {
				for (var a = !0, o = xn(this.globGenerator()), s; s = yield o.next(), e = s.done, !e; a = !0) {
					r = s.value, a = !1;
					let e = r;
					i.push(e);
				}
			} catch (e) {
				t = { error: e };
			} finally {
				try {
					!a && !e && (n = o.return) && (yield n.call(o));
				} finally {
					if (t) throw t.error;
				}
			}
			return i;
		});
	}
	globGenerator() {
		return Cn(this, arguments, function* () {
			let e = Oe(this.options), t = [];
			for (let n of this.patterns) t.push(n), e.implicitDescendants && (n.trailingSeparator || n.segments[n.segments.length - 1] !== `**`) && t.push(new yn(n.negate, !0, n.segments.concat(`**`)));
			let n = [];
			for (let e of Re(t)) {
				l(`Search path '${e}'`);
				try {
					yield Sn(b.promises.lstat(e));
				} catch (e) {
					if (e.code === `ENOENT`) continue;
					throw e;
				}
				n.unshift(new SearchState(e, 1));
			}
			let r = [];
			for (; n.length;) {
				let i = n.pop(), a = ze(t, i.path), o = !!a || Be(t, i.path);
				if (!a && !o) continue;
				let s = yield Sn(DefaultGlobber.stat(i, e, r));
				if (s && !(e.excludeHiddenFiles && x.basename(i.path).match(/^\./))) {
					if (s.isDirectory()) {
						if (a & Ie.Directory && e.matchDirectories) yield yield Sn(i.path);
						else if (!o) continue;
						let t = i.level + 1, r = (yield Sn(b.promises.readdir(i.path))).map((e) => new SearchState(x.join(i.path, e), t));
						n.push(...r.reverse());
					} else a & Ie.File && (yield yield Sn(i.path));
				}
			}
		});
	}
	static create(e, t) {
		return bn(this, void 0, void 0, function* () {
			let n = new DefaultGlobber(t);
			wn && (e = e.replace(/\r\n/g, `
`), e = e.replace(/\r/g, `
`));
			let r = e.split(`
`).map((e) => e.trim());
			for (let e of r) if (!e || e.startsWith(`#`)) continue;
			else n.patterns.push(new yn(e));
			return n.searchPaths.push(...Re(n.patterns)), n;
		});
	}
	static stat(e, t, n) {
		return bn(this, void 0, void 0, function* () {
			let r;
			if (t.followSymbolicLinks) try {
				r = yield b.promises.stat(e.path);
			} catch (n) {
				if (n.code === `ENOENT`) {
					if (t.omitBrokenSymbolicLinks) {
						l(`Broken symlink '${e.path}'`);
						return;
					}
					throw Error(`No information found for the path '${e.path}'. This may indicate a broken symbolic link.`);
				}
				throw n;
			}
			else r = yield b.promises.lstat(e.path);
			if (r.isDirectory() && t.followSymbolicLinks) {
				let t = yield b.promises.realpath(e.path);
				for (; n.length >= e.level;) n.pop();
				if (n.some((e) => e === t)) {
					l(`Symlink cycle detected for path '${e.path}' and realpath '${t}'`);
					return;
				}
				n.push(t);
			}
			return r;
		});
	}
}, En = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Dn(e, t) {
	return En(this, void 0, void 0, function* () {
		return yield Tn.create(e, t);
	});
}
var On = r(((e, t) => {
	t.exports = {
		MAX_LENGTH: 256,
		MAX_SAFE_COMPONENT_LENGTH: 16,
		MAX_SAFE_BUILD_LENGTH: 250,
		MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
		WHITESPACE_CHARACTERS: [
			`	`,
			`
`,
			`\v`,
			`\f`,
			`\r`,
			` `,
			`\xA0`,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			` `,
			`\u2028`,
			`\u2029`,
			` `,
			` `,
			`　`,
			`﻿`
		],
		RELEASE_TYPES: [
			`major`,
			`premajor`,
			`minor`,
			`preminor`,
			`patch`,
			`prepatch`,
			`prerelease`
		],
		SEMVER_SPEC_VERSION: `2.0.0`,
		FLAG_INCLUDE_PRERELEASE: 1,
		FLAG_LOOSE: 2
	};
})), kn = r(((e, t) => {
	t.exports = typeof process == `object` && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...e) => console.error(`SEMVER`, ...e) : () => {};
})), An = r(((e, t) => {
	let { MAX_SAFE_COMPONENT_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, MAX_LENGTH: i } = On(), a = kn();
	e = t.exports = {};
	let o = e.re = [], s = e.safeRe = [], c = e.src = [], l = e.safeSrc = [], u = e.t = {}, d = 0, f = `[a-zA-Z0-9-]`, p = [
		[`\\s`, 1],
		[`\\d`, i],
		[f, r]
	], m = (e) => {
		for (let [t, n] of p) e = e.split(`${t}*`).join(`${t}{0,${n}}`).split(`${t}+`).join(`${t}{1,${n}}`);
		return e;
	}, h = (e, t, n) => {
		let r = m(t), i = d++;
		a(e, i, t), u[e] = i, c[i] = t, l[i] = r, o[i] = new RegExp(t, n ? `g` : void 0), s[i] = new RegExp(r, n ? `g` : void 0);
	};
	h(`NUMERICIDENTIFIER`, `0|[1-9]\\d*`), h(`NUMERICIDENTIFIERLOOSE`, `\\d+`), h(`NONNUMERICIDENTIFIER`, `\\d*[a-zA-Z-]${f}*`), h(`MAINVERSION`, `(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})\\.(${c[u.NUMERICIDENTIFIER]})`), h(`MAINVERSIONLOOSE`, `(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})\\.(${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASEIDENTIFIER`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIER]})`), h(`PRERELEASEIDENTIFIERLOOSE`, `(?:${c[u.NONNUMERICIDENTIFIER]}|${c[u.NUMERICIDENTIFIERLOOSE]})`), h(`PRERELEASE`, `(?:-(${c[u.PRERELEASEIDENTIFIER]}(?:\\.${c[u.PRERELEASEIDENTIFIER]})*))`), h(`PRERELEASELOOSE`, `(?:-?(${c[u.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${c[u.PRERELEASEIDENTIFIERLOOSE]})*))`), h(`BUILDIDENTIFIER`, `${f}+`), h(`BUILD`, `(?:\\+(${c[u.BUILDIDENTIFIER]}(?:\\.${c[u.BUILDIDENTIFIER]})*))`), h(`FULLPLAIN`, `v?${c[u.MAINVERSION]}${c[u.PRERELEASE]}?${c[u.BUILD]}?`), h(`FULL`, `^${c[u.FULLPLAIN]}$`), h(`LOOSEPLAIN`, `[v=\\s]*${c[u.MAINVERSIONLOOSE]}${c[u.PRERELEASELOOSE]}?${c[u.BUILD]}?`), h(`LOOSE`, `^${c[u.LOOSEPLAIN]}$`), h(`GTLT`, `((?:<|>)?=?)`), h(`XRANGEIDENTIFIERLOOSE`, `${c[u.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`), h(`XRANGEIDENTIFIER`, `${c[u.NUMERICIDENTIFIER]}|x|X|\\*`), h(`XRANGEPLAIN`, `[v=\\s]*(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:\\.(${c[u.XRANGEIDENTIFIER]})(?:${c[u.PRERELEASE]})?${c[u.BUILD]}?)?)?`), h(`XRANGEPLAINLOOSE`, `[v=\\s]*(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:\\.(${c[u.XRANGEIDENTIFIERLOOSE]})(?:${c[u.PRERELEASELOOSE]})?${c[u.BUILD]}?)?)?`), h(`XRANGE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAIN]}$`), h(`XRANGELOOSE`, `^${c[u.GTLT]}\\s*${c[u.XRANGEPLAINLOOSE]}$`), h(`COERCEPLAIN`, `(^|[^\\d])(\\d{1,${n}})(?:\\.(\\d{1,${n}}))?(?:\\.(\\d{1,${n}}))?`), h(`COERCE`, `${c[u.COERCEPLAIN]}(?:$|[^\\d])`), h(`COERCEFULL`, c[u.COERCEPLAIN] + `(?:${c[u.PRERELEASE]})?(?:${c[u.BUILD]})?(?:$|[^\\d])`), h(`COERCERTL`, c[u.COERCE], !0), h(`COERCERTLFULL`, c[u.COERCEFULL], !0), h(`LONETILDE`, `(?:~>?)`), h(`TILDETRIM`, `(\\s*)${c[u.LONETILDE]}\\s+`, !0), e.tildeTrimReplace = `$1~`, h(`TILDE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAIN]}$`), h(`TILDELOOSE`, `^${c[u.LONETILDE]}${c[u.XRANGEPLAINLOOSE]}$`), h(`LONECARET`, `(?:\\^)`), h(`CARETTRIM`, `(\\s*)${c[u.LONECARET]}\\s+`, !0), e.caretTrimReplace = `$1^`, h(`CARET`, `^${c[u.LONECARET]}${c[u.XRANGEPLAIN]}$`), h(`CARETLOOSE`, `^${c[u.LONECARET]}${c[u.XRANGEPLAINLOOSE]}$`), h(`COMPARATORLOOSE`, `^${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]})$|^$`), h(`COMPARATOR`, `^${c[u.GTLT]}\\s*(${c[u.FULLPLAIN]})$|^$`), h(`COMPARATORTRIM`, `(\\s*)${c[u.GTLT]}\\s*(${c[u.LOOSEPLAIN]}|${c[u.XRANGEPLAIN]})`, !0), e.comparatorTrimReplace = `$1$2$3`, h(`HYPHENRANGE`, `^\\s*(${c[u.XRANGEPLAIN]})\\s+-\\s+(${c[u.XRANGEPLAIN]})\\s*$`), h(`HYPHENRANGELOOSE`, `^\\s*(${c[u.XRANGEPLAINLOOSE]})\\s+-\\s+(${c[u.XRANGEPLAINLOOSE]})\\s*$`), h(`STAR`, `(<|>)?=?\\s*\\*`), h(`GTE0`, `^\\s*>=\\s*0\\.0\\.0\\s*$`), h(`GTE0PRE`, `^\\s*>=\\s*0\\.0\\.0-0\\s*$`);
})), jn = r(((e, t) => {
	let n = Object.freeze({ loose: !0 }), r = Object.freeze({});
	t.exports = (e) => e ? typeof e == `object` ? e : n : r;
})), Mn = r(((e, t) => {
	let n = /^[0-9]+$/, r = (e, t) => {
		if (typeof e == `number` && typeof t == `number`) return e === t ? 0 : e < t ? -1 : 1;
		let r = n.test(e), i = n.test(t);
		return r && i && (e = +e, t = +t), e === t ? 0 : r && !i ? -1 : i && !r ? 1 : e < t ? -1 : 1;
	};
	t.exports = {
		compareIdentifiers: r,
		rcompareIdentifiers: (e, t) => r(t, e)
	};
})), w = r(((e, t) => {
	let n = kn(), { MAX_LENGTH: r, MAX_SAFE_INTEGER: i } = On(), { safeRe: a, t: o } = An(), s = jn(), { compareIdentifiers: c } = Mn(), l = (e, t) => {
		let n = t.split(`.`);
		if (n.length > e.length) return !1;
		for (let t = 0; t < n.length; t++) if (c(e[t], n[t]) !== 0) return !1;
		return !0;
	};
	t.exports = class SemVer {
		constructor(e, t) {
			if (t = s(t), e instanceof SemVer) {
				if (e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease) return e;
				e = e.version;
			} else if (typeof e != `string`) throw TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`);
			if (e.length > r) throw TypeError(`version is longer than ${r} characters`);
			n(`SemVer`, e, t), this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease;
			let c = e.trim().match(t.loose ? a[o.LOOSE] : a[o.FULL]);
			if (!c) throw TypeError(`Invalid Version: ${e}`);
			if (this.raw = e, this.major = +c[1], this.minor = +c[2], this.patch = +c[3], this.major > i || this.major < 0) throw TypeError(`Invalid major version`);
			if (this.minor > i || this.minor < 0) throw TypeError(`Invalid minor version`);
			if (this.patch > i || this.patch < 0) throw TypeError(`Invalid patch version`);
			this.prerelease = c[4] ? c[4].split(`.`).map((e) => {
				if (/^[0-9]+$/.test(e)) {
					let t = +e;
					if (t >= 0 && t < i) return t;
				}
				return e;
			}) : [], this.build = c[5] ? c[5].split(`.`) : [], this.format();
		}
		format() {
			return this.version = `${this.major}.${this.minor}.${this.patch}`, this.prerelease.length && (this.version += `-${this.prerelease.join(`.`)}`), this.version;
		}
		toString() {
			return this.version;
		}
		compare(e) {
			if (n(`SemVer.compare`, this.version, this.options, e), !(e instanceof SemVer)) {
				if (typeof e == `string` && e === this.version) return 0;
				e = new SemVer(e, this.options);
			}
			return e.version === this.version ? 0 : this.compareMain(e) || this.comparePre(e);
		}
		compareMain(e) {
			return e instanceof SemVer || (e = new SemVer(e, this.options)), this.major < e.major ? -1 : this.major > e.major ? 1 : this.minor < e.minor ? -1 : this.minor > e.minor ? 1 : this.patch < e.patch ? -1 : +(this.patch > e.patch);
		}
		comparePre(e) {
			if (e instanceof SemVer || (e = new SemVer(e, this.options)), this.prerelease.length && !e.prerelease.length) return -1;
			if (!this.prerelease.length && e.prerelease.length) return 1;
			if (!this.prerelease.length && !e.prerelease.length) return 0;
			let t = 0;
			do {
				let r = this.prerelease[t], i = e.prerelease[t];
				if (n(`prerelease compare`, t, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return c(r, i);
			} while (++t);
		}
		compareBuild(e) {
			e instanceof SemVer || (e = new SemVer(e, this.options));
			let t = 0;
			do {
				let r = this.build[t], i = e.build[t];
				if (n(`build compare`, t, r, i), r === void 0 && i === void 0) return 0;
				if (i === void 0) return 1;
				if (r === void 0) return -1;
				if (r !== i) return c(r, i);
			} while (++t);
		}
		inc(e, t, n) {
			if (e.startsWith(`pre`)) {
				if (!t && n === !1) throw Error(`invalid increment argument: identifier is empty`);
				if (t) {
					let e = `-${t}`.match(this.options.loose ? a[o.PRERELEASELOOSE] : a[o.PRERELEASE]);
					if (!e || e[1] !== t) throw Error(`invalid identifier: ${t}`);
				}
			}
			switch (e) {
				case `premajor`:
					this.prerelease.length = 0, this.patch = 0, this.minor = 0, this.major++, this.inc(`pre`, t, n);
					break;
				case `preminor`:
					this.prerelease.length = 0, this.patch = 0, this.minor++, this.inc(`pre`, t, n);
					break;
				case `prepatch`:
					this.prerelease.length = 0, this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `prerelease`:
					this.prerelease.length === 0 && this.inc(`patch`, t, n), this.inc(`pre`, t, n);
					break;
				case `release`:
					if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
					this.prerelease.length = 0;
					break;
				case `major`:
					(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++, this.minor = 0, this.patch = 0, this.prerelease = [];
					break;
				case `minor`:
					(this.patch !== 0 || this.prerelease.length === 0) && this.minor++, this.patch = 0, this.prerelease = [];
					break;
				case `patch`:
					this.prerelease.length === 0 && this.patch++, this.prerelease = [];
					break;
				case `pre`: {
					let e = +!!Number(n);
					if (this.prerelease.length === 0) this.prerelease = [e];
					else {
						let r = this.prerelease.length;
						for (; --r >= 0;) typeof this.prerelease[r] == `number` && (this.prerelease[r]++, r = -2);
						if (r === -1) {
							if (t === this.prerelease.join(`.`) && n === !1) throw Error(`invalid increment argument: identifier already exists`);
							this.prerelease.push(e);
						}
					}
					if (t) {
						let r = [t, e];
						if (n === !1 && (r = [t]), l(this.prerelease, t)) {
							let e = this.prerelease[t.split(`.`).length];
							isNaN(e) && (this.prerelease = r);
						} else this.prerelease = r;
					}
					break;
				}
				default: throw Error(`invalid increment argument: ${e}`);
			}
			return this.raw = this.format(), this.build.length && (this.raw += `+${this.build.join(`.`)}`), this;
		}
	};
})), Nn = r(((e, t) => {
	let n = w();
	t.exports = (e, t, r = !1) => {
		if (e instanceof n) return e;
		try {
			return new n(e, t);
		} catch (e) {
			if (!r) return null;
			throw e;
		}
	};
})), Pn = r(((e, t) => {
	let n = Nn();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r ? r.version : null;
	};
})), Fn = r(((e, t) => {
	let n = Nn();
	t.exports = (e, t) => {
		let r = n(e.trim().replace(/^[=v]+/, ``), t);
		return r ? r.version : null;
	};
})), In = r(((e, t) => {
	let n = w();
	t.exports = (e, t, r, i, a) => {
		typeof r == `string` && (a = i, i = r, r = void 0);
		try {
			return new n(e instanceof n ? e.version : e, r).inc(t, i, a).version;
		} catch {
			return null;
		}
	};
})), Ln = r(((e, t) => {
	let n = Nn();
	t.exports = (e, t) => {
		let r = n(e, null, !0), i = n(t, null, !0), a = r.compare(i);
		if (a === 0) return null;
		let o = a > 0, s = o ? r : i, c = o ? i : r, l = !!s.prerelease.length;
		if (c.prerelease.length && !l) {
			if (!c.patch && !c.minor) return `major`;
			if (c.compareMain(s) === 0) return c.minor && !c.patch ? `minor` : `patch`;
		}
		let u = l ? `pre` : ``;
		return r.major === i.major ? r.minor === i.minor ? r.patch === i.patch ? `prerelease` : u + `patch` : u + `minor` : u + `major`;
	};
})), Rn = r(((e, t) => {
	let n = w();
	t.exports = (e, t) => new n(e, t).major;
})), zn = r(((e, t) => {
	let n = w();
	t.exports = (e, t) => new n(e, t).minor;
})), Bn = r(((e, t) => {
	let n = w();
	t.exports = (e, t) => new n(e, t).patch;
})), Vn = r(((e, t) => {
	let n = Nn();
	t.exports = (e, t) => {
		let r = n(e, t);
		return r && r.prerelease.length ? r.prerelease : null;
	};
})), Hn = r(((e, t) => {
	let n = w();
	t.exports = (e, t, r) => new n(e, r).compare(new n(t, r));
})), Un = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(t, e, r);
})), Wn = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t) => n(e, t, !0);
})), Gn = r(((e, t) => {
	let n = w();
	t.exports = (e, t, r) => {
		let i = new n(e, r), a = new n(t, r);
		return i.compare(a) || i.compareBuild(a);
	};
})), Kn = r(((e, t) => {
	let n = Gn();
	t.exports = (e, t) => e.sort((e, r) => n(e, r, t));
})), qn = r(((e, t) => {
	let n = Gn();
	t.exports = (e, t) => e.sort((e, r) => n(r, e, t));
})), Jn = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(e, t, r) > 0;
})), Yn = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(e, t, r) < 0;
})), Xn = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(e, t, r) === 0;
})), Zn = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(e, t, r) !== 0;
})), Qn = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(e, t, r) >= 0;
})), $n = r(((e, t) => {
	let n = Hn();
	t.exports = (e, t, r) => n(e, t, r) <= 0;
})), er = r(((e, t) => {
	let n = Xn(), r = Zn(), i = Jn(), a = Qn(), o = Yn(), s = $n();
	t.exports = (e, t, c, l) => {
		switch (t) {
			case `===`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e === c;
			case `!==`: return typeof e == `object` && (e = e.version), typeof c == `object` && (c = c.version), e !== c;
			case ``:
			case `=`:
			case `==`: return n(e, c, l);
			case `!=`: return r(e, c, l);
			case `>`: return i(e, c, l);
			case `>=`: return a(e, c, l);
			case `<`: return o(e, c, l);
			case `<=`: return s(e, c, l);
			default: throw TypeError(`Invalid operator: ${t}`);
		}
	};
})), tr = r(((e, t) => {
	let n = w(), r = Nn(), { safeRe: i, t: a } = An();
	t.exports = (e, t) => {
		if (e instanceof n) return e;
		if (typeof e == `number` && (e = String(e)), typeof e != `string`) return null;
		t ||= {};
		let o = null;
		if (!t.rtl) o = e.match(t.includePrerelease ? i[a.COERCEFULL] : i[a.COERCE]);
		else {
			let n = t.includePrerelease ? i[a.COERCERTLFULL] : i[a.COERCERTL], r;
			for (; (r = n.exec(e)) && (!o || o.index + o[0].length !== e.length);) o && r.index + r[0].length === o.index + o[0].length || (o = r), n.lastIndex = r.index + r[1].length + r[2].length;
			n.lastIndex = -1;
		}
		if (o === null) return null;
		let s = o[2], c = o[3] || `0`, l = o[4] || `0`, u = t.includePrerelease && o[5] ? `-${o[5]}` : ``, d = t.includePrerelease && o[6] ? `+${o[6]}` : ``;
		return r(`${s}.${c}.${l}${u}${d}`, t);
	};
})), nr = r(((e, t) => {
	let n = Nn(), r = On(), i = w(), a = (e, t, n) => {
		if (!r.RELEASE_TYPES.includes(t)) return null;
		let i = o(e, n);
		return i && s(i, t);
	}, o = (e, t) => {
		let r = e instanceof i ? e.version : e;
		return n(r, t);
	}, s = (e, t) => {
		if (c(t)) return e.version;
		switch (e.prerelease = [], t) {
			case `major`:
				e.minor = 0, e.patch = 0;
				break;
			case `minor`: e.patch = 0;
		}
		return e.format();
	}, c = (e) => e.startsWith(`pre`);
	t.exports = a;
})), rr = r(((e, t) => {
	var LRUCache = class {
		constructor() {
			this.max = 1e3, this.map = /* @__PURE__ */ new Map();
		}
		get(e) {
			let t = this.map.get(e);
			if (t !== void 0) return this.map.delete(e), this.map.set(e, t), t;
		}
		delete(e) {
			return this.map.delete(e);
		}
		set(e, t) {
			if (!this.delete(e) && t !== void 0) {
				if (this.map.size >= this.max) {
					let e = this.map.keys().next().value;
					this.delete(e);
				}
				this.map.set(e, t);
			}
			return this;
		}
	};
	t.exports = LRUCache;
})), ir = r(((e, t) => {
	let { MAX_LENGTH: n, MAX_SAFE_BUILD_LENGTH: r, WHITESPACE_CHARACTERS: i } = On(), a = /* @__PURE__ */ new Uint8Array(65536);
	for (let e of i) a[e.charCodeAt(0)] = 1;
	let o = (e) => e !== void 0 && a[e.charCodeAt(0)] === 1, s = (e) => e === `v` || e === `=` || o(e), c = (e) => e !== void 0 && e >= `0` && e <= `9`, l = (e) => e !== void 0 && (e >= `a` && e <= `z` || e >= `A` && e <= `Z`), u = (e) => c(e) || l(e) || e === `-`, d = (e) => c(e) || e === `x` || e === `X` || e === `*`, f = (e, t, n, r) => {
		if (!c(e[t])) return t;
		if (t >= r.start && t < r.end) return Math.min(t + n, r.end);
		if (t >= r.previousStart && t < r.previousEnd) return Math.min(t + n, r.previousEnd);
		let i = t + 1;
		for (; c(e[i]);) i++;
		return r.previousStart = r.start, r.previousEnd = r.end, r.start = t, r.end = i, Math.min(t + n, i);
	}, p = (e, t, r, i) => !r && e[t] === `0` ? t + 1 : f(e, t, r ? n : n + 1, i), m = (e, t, i, a) => {
		let o = f(e, t, n, a);
		if (l(e[o]) || e[o] === `-`) {
			let t = o + 1, n = t + r;
			for (; t < n && u(e[t]);) t++;
			return t;
		}
		return p(e, t, i, a);
	}, h = (e, t, n, r) => {
		let i = e[t] === `-`;
		if (!n && !i) return t;
		let a = t + +!!i, o = m(e, a, n, r);
		if (o === a) {
			if (!n || !i) return t;
			o = m(e, t, n, r);
		}
		for (; e[o] === `.`;) {
			let t = m(e, o + 1, n, r);
			if (t === o + 1) break;
			o = t;
		}
		return o;
	}, g = (e, t) => {
		let n = t;
		for (; n - t < r && u(e[n]);) n++;
		return n;
	}, _ = (e, t) => {
		if (e[t] !== `+`) return t;
		let n = g(e, t + 1);
		if (n === t + 1) return t;
		for (; e[n] === `.`;) {
			let t = g(e, n + 1);
			if (t === n + 1) break;
			n = t;
		}
		return n;
	}, v = (e, t, n) => {
		let r = t;
		for (let i = 0; i < 3; i++) {
			let a = p(e, r, !0, n);
			if (a === r) return t;
			if (r = a, i < 2) {
				if (e[r] !== `.`) return t;
				r++;
			}
		}
		let i = h(e, r, !0, n);
		return _(e, i);
	}, ee = (e, t, n) => c(e[t]) ? p(e, t, !1, n) : d(e[t]) ? t + 1 : t, te = (e, t, n) => {
		let r = ee(e, t, n);
		for (let t = 0; t < 2; t++) {
			if (e[r] !== `.`) return r;
			let t = ee(e, r + 1, n);
			if (t === r + 1) return r;
			r = t;
		}
		let i = h(e, r, !1, n);
		return _(e, i);
	}, y = (e, t, n) => {
		let r = v(e, t, n);
		return r === t ? te(e, t, n) : r;
	}, ne = (e, t) => {
		let n = t;
		return o(e[n]) && n++, (e[n] === `<` || e[n] === `>`) && n++, e[n] === `=` && n++, o(e[n]) ? n : -1;
	};
	t.exports = (e) => {
		let t = ``, n = 0, r = 0, i = {
			start: -1,
			end: -1,
			previousStart: -1,
			previousEnd: -1
		};
		for (; r < e.length;) {
			let a = r;
			if (e[r] === `<` || e[r] === `>`) r++;
			else if (!s(e[r]) && !d(e[r])) {
				r++;
				continue;
			}
			for (; r < e.length && s(e[r]);) r++;
			if (!d(e[r])) continue;
			let o = ne(e, a);
			o !== -1 && (t += e.slice(n, o), n = o + 1), r = y(e, r, i);
		}
		return t + e.slice(n);
	};
})), ar = r(((e, t) => {
	let n = /\s+/g;
	t.exports = class Range {
		constructor(e, t) {
			if (t = i(t), e instanceof Range) return e.loose === !!t.loose && e.includePrerelease === !!t.includePrerelease ? e : new Range(e.raw, t);
			if (e instanceof a) return this.raw = e.value, this.set = [[e]], this.formatted = void 0, this;
			if (this.options = t, this.loose = !!t.loose, this.includePrerelease = !!t.includePrerelease, this.raw = e.trim().replace(n, ` `), this.set = this.raw.split(`||`).map((e) => this.parseRange(e.trim())).filter((e) => e.length), !this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
			if (this.set.length > 1) {
				let e = this.set[0];
				if (this.set = this.set.filter((e) => !_(e[0])), this.set.length === 0) this.set = [e];
				else if (this.set.length > 1) {
					for (let e of this.set) if (e.length === 1 && v(e[0])) {
						this.set = [e];
						break;
					}
				}
			}
			this.formatted = void 0;
		}
		get range() {
			if (this.formatted === void 0) {
				this.formatted = ``;
				for (let e = 0; e < this.set.length; e++) {
					e > 0 && (this.formatted += `||`);
					let t = this.set[e];
					for (let e = 0; e < t.length; e++) e > 0 && (this.formatted += ` `), this.formatted += t[e].toString().trim();
				}
			}
			return this.formatted;
		}
		format() {
			return this.range;
		}
		toString() {
			return this.range;
		}
		parseRange(e) {
			e = e.replace(g, ``);
			let t = ((this.options.includePrerelease && m) | (this.options.loose && h)) + `:` + e, n = r.get(t);
			if (n) return n;
			let i = this.options.loose, s = i ? l[d.HYPHENRANGELOOSE] : l[d.HYPHENRANGE];
			e = e.replace(s, S(this.options.includePrerelease)), o(`hyphen replace`, e), e = c(e), o(`comparator trim`, e), e = e.replace(l[d.TILDETRIM], f), o(`tilde trim`, e), e = e.replace(l[d.CARETTRIM], p), o(`caret trim`, e);
			let u = e.split(` `).map((e) => te(e, this.options)).join(` `).split(/\s+/).map((e) => ce(e, this.options));
			i && (u = u.filter((e) => (o(`loose invalid filter`, e, this.options), !!e.match(l[d.COMPARATORLOOSE])))), o(`range list`, u);
			let v = /* @__PURE__ */ new Map(), ee = u.map((e) => new a(e, this.options));
			for (let e of ee) {
				if (_(e)) return [e];
				v.set(e.value, e);
			}
			v.size > 1 && v.has(``) && v.delete(``);
			let y = [...v.values()];
			return r.set(t, y), y;
		}
		intersects(e, t) {
			if (!(e instanceof Range)) throw TypeError(`a Range is required`);
			return this.set.some((n) => ee(n, t) && e.set.some((e) => ee(e, t) && n.every((n) => e.every((e) => n.intersects(e, t)))));
		}
		test(e) {
			if (!e) return !1;
			if (typeof e == `string`) try {
				e = new s(e, this.options);
			} catch {
				return !1;
			}
			for (let t = 0; t < this.set.length; t++) if (le(this.set[t], e, this.options)) return !0;
			return !1;
		}
	};
	let r = new (rr())(), i = jn(), a = or(), o = kn(), s = w(), c = ir(), { safeRe: l, src: u, t: d, tildeTrimReplace: f, caretTrimReplace: p } = An(), { FLAG_INCLUDE_PRERELEASE: m, FLAG_LOOSE: h } = On(), g = new RegExp(u[d.BUILD], `g`), _ = (e) => e.value === `<0.0.0-0`, v = (e) => e.value === ``, ee = (e, t) => {
		let n = !0, r = e.slice(), i = r.pop();
		for (; n && r.length;) n = r.every((e) => i.intersects(e, t)), i = r.pop();
		return n;
	}, te = (e, t) => (e = e.replace(l[d.BUILD], ``), o(`comp`, e, t), e = ae(e, t), o(`caret`, e), e = re(e, t), o(`tildes`, e), e = oe(e, t), o(`xrange`, e), e = x(e, t), o(`stars`, e), e), y = (e) => !e || e.toLowerCase() === `x` || e === `*`, ne = (e, t, n) => y(e) && !y(t) || y(t) && n && !y(n), re = (e, t) => e.trim().split(/\s+/).map((e) => ie(e, t)).join(` `), ie = (e, t) => {
		let n = t.loose ? l[d.TILDELOOSE] : l[d.TILDE], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`tilde`, e, t, n, i, a, s);
			let c;
			return y(n) ? c = `` : y(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : y(a) ? c = `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : s ? (o(`replaceTilde pr`, s), c = `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0`) : c = `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0`, o(`tilde return`, c), c;
		});
	}, ae = (e, t) => e.trim().split(/\s+/).map((e) => b(e, t)).join(` `), b = (e, t) => {
		o(`caret`, e, t);
		let n = t.loose ? l[d.CARETLOOSE] : l[d.CARET], r = t.includePrerelease ? `-0` : ``;
		return e.replace(n, (t, n, i, a, s) => {
			o(`caret`, e, t, n, i, a, s);
			let c;
			return y(n) ? c = `` : y(i) ? c = `>=${n}.0.0${r} <${+n + 1}.0.0-0` : y(a) ? c = n === `0` ? `>=${n}.${i}.0${r} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.0${r} <${+n + 1}.0.0-0` : s ? (o(`replaceCaret pr`, s), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a}-${s} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a}-${s} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a}-${s} <${+n + 1}.0.0-0`) : (o(`no pr`), c = n === `0` ? i === `0` ? `>=${n}.${i}.${a} <${n}.${i}.${+a + 1}-0` : `>=${n}.${i}.${a} <${n}.${+i + 1}.0-0` : `>=${n}.${i}.${a} <${+n + 1}.0.0-0`), o(`caret return`, c), c;
		});
	}, oe = (e, t) => (o(`replaceXRanges`, e, t), e.split(/\s+/).map((e) => se(e, t)).join(` `)), se = (e, t) => {
		e = e.trim();
		let n = t.loose ? l[d.XRANGELOOSE] : l[d.XRANGE];
		return e.replace(n, (n, r, i, a, s, c) => {
			if (o(`xRange`, e, n, r, i, a, s, c), ne(i, a, s)) return e;
			let l = y(i), u = l || y(a), d = u || y(s), f = d;
			return r === `=` && f && (r = ``), c = t.includePrerelease ? `-0` : ``, l ? n = r === `>` || r === `<` ? `<0.0.0-0` : `*` : r && f ? (u && (a = 0), s = 0, r === `>` ? (r = `>=`, u ? (i = +i + 1, a = 0, s = 0) : (a = +a + 1, s = 0)) : r === `<=` && (r = `<`, u ? i = +i + 1 : a = +a + 1), r === `<` && (c = `-0`), n = `${r + i}.${a}.${s}${c}`) : u ? n = `>=${i}.0.0${c} <${+i + 1}.0.0-0` : d && (n = `>=${i}.${a}.0${c} <${i}.${+a + 1}.0-0`), o(`xRange return`, n), n;
		});
	}, x = (e, t) => (o(`replaceStars`, e, t), e.trim().replace(l[d.STAR], ``)), ce = (e, t) => (o(`replaceGTE0`, e, t), e.trim().replace(l[t.includePrerelease ? d.GTE0PRE : d.GTE0], ``)), S = (e) => (t, n, r, i, a, o, s, c, l, u, d, f) => (n = y(r) ? `` : y(i) ? `>=${r}.0.0${e ? `-0` : ``}` : y(a) ? `>=${r}.${i}.0${e ? `-0` : ``}` : o ? `>=${n}` : `>=${n}${e ? `-0` : ``}`, c = y(l) ? `` : y(u) ? `<${+l + 1}.0.0-0` : y(d) ? `<${l}.${+u + 1}.0-0` : f ? `<=${l}.${u}.${d}-${f}` : e ? `<${l}.${u}.${+d + 1}-0` : `<=${c}`, `${n} ${c}`.trim()), le = (e, t, n) => {
		for (let n = 0; n < e.length; n++) if (!e[n].test(t)) return !1;
		if (t.prerelease.length && !n.includePrerelease) {
			for (let n = 0; n < e.length; n++) if (o(e[n].semver), e[n].semver !== a.ANY && e[n].semver.prerelease.length > 0) {
				let r = e[n].semver;
				if (r.major === t.major && r.minor === t.minor && r.patch === t.patch) return !0;
			}
			return !1;
		}
		return !0;
	};
})), or = r(((e, t) => {
	let n = Symbol(`SemVer ANY`);
	t.exports = class Comparator {
		static get ANY() {
			return n;
		}
		constructor(e, t) {
			if (t = r(t), e instanceof Comparator) {
				if (e.loose === !!t.loose) return e;
				e = e.value;
			}
			e = e.trim().split(/\s+/).join(` `), s(`comparator`, e, t), this.options = t, this.loose = !!t.loose, this.parse(e), this.value = this.semver === n ? `` : this.operator + this.semver.version, s(`comp`, this);
		}
		parse(e) {
			let t = this.options.loose ? i[a.COMPARATORLOOSE] : i[a.COMPARATOR], r = e.match(t);
			if (!r) throw TypeError(`Invalid comparator: ${e}`);
			this.operator = r[1] === void 0 ? `` : r[1], this.operator === `=` && (this.operator = ``), this.semver = r[2] ? new c(r[2], this.options.loose) : n;
		}
		toString() {
			return this.value;
		}
		test(e) {
			if (s(`Comparator.test`, e, this.options.loose), this.semver === n || e === n) return !0;
			if (typeof e == `string`) try {
				e = new c(e, this.options);
			} catch {
				return !1;
			}
			return o(e, this.operator, this.semver, this.options);
		}
		intersects(e, t) {
			if (!(e instanceof Comparator)) throw TypeError(`a Comparator is required`);
			return this.operator === `` ? this.value === `` || new l(e.value, t).test(this.value) : e.operator === `` ? e.value === `` || new l(this.value, t).test(e.semver) : (t = r(t), t.includePrerelease && (this.value === `<0.0.0-0` || e.value === `<0.0.0-0`) || !t.includePrerelease && (this.value.startsWith(`<0.0.0`) || e.value.startsWith(`<0.0.0`)) ? !1 : !!(this.operator.startsWith(`>`) && e.operator.startsWith(`>`) || this.operator.startsWith(`<`) && e.operator.startsWith(`<`) || this.semver.version === e.semver.version && this.operator.includes(`=`) && e.operator.includes(`=`) || o(this.semver, `<`, e.semver, t) && this.operator.startsWith(`>`) && e.operator.startsWith(`<`) || o(this.semver, `>`, e.semver, t) && this.operator.startsWith(`<`) && e.operator.startsWith(`>`)));
		}
	};
	let r = jn(), { safeRe: i, t: a } = An(), o = er(), s = kn(), c = w(), l = ar();
})), sr = r(((e, t) => {
	let n = ar();
	t.exports = (e, t, r) => {
		try {
			t = new n(t, r);
		} catch {
			return !1;
		}
		return t.test(e);
	};
})), cr = r(((e, t) => {
	let n = ar();
	t.exports = (e, t) => new n(e, t).set.map((e) => e.map((e) => e.value).join(` `).trim().split(` `));
})), lr = r(((e, t) => {
	let n = w(), r = ar();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== -1 || (a = e, o = new n(a, i)));
		}), a;
	};
})), ur = r(((e, t) => {
	let n = w(), r = ar();
	t.exports = (e, t, i) => {
		let a = null, o = null, s = null;
		try {
			s = new r(t, i);
		} catch {
			return null;
		}
		return e.forEach((e) => {
			s.test(e) && (a && o.compare(e) !== 1 || (a = e, o = new n(a, i)));
		}), a;
	};
})), dr = r(((e, t) => {
	let n = w(), r = ar(), i = Jn();
	t.exports = (e, t) => {
		e = new r(e, t);
		let a = new n(`0.0.0`);
		if (e.test(a) || (a = new n(`0.0.0-0`), e.test(a))) return a;
		a = null;
		for (let t = 0; t < e.set.length; ++t) {
			let r = e.set[t], o = null;
			r.forEach((e) => {
				let t = new n(e.semver.version);
				switch (e.operator) {
					case `>`: t.prerelease.length === 0 ? t.patch++ : t.prerelease.push(0), t.raw = t.format();
					case ``:
					case `>=`:
						(!o || i(t, o)) && (o = t);
						break;
					case `<`:
					case `<=`: break;
					default: throw Error(`Unexpected operation: ${e.operator}`);
				}
			}), o && (!a || i(a, o)) && (a = o);
		}
		return a && e.test(a) ? a : null;
	};
})), fr = r(((e, t) => {
	let n = ar();
	t.exports = (e, t) => {
		try {
			return new n(e, t).range || `*`;
		} catch {
			return null;
		}
	};
})), pr = r(((e, t) => {
	let n = w(), r = or(), { ANY: i } = r, a = ar(), o = sr(), s = Jn(), c = Yn(), l = $n(), u = Qn();
	t.exports = (e, t, d, f) => {
		e = new n(e, f), t = new a(t, f);
		let p, m, h, g, _;
		switch (d) {
			case `>`:
				p = s, m = l, h = c, g = `>`, _ = `>=`;
				break;
			case `<`:
				p = c, m = u, h = s, g = `<`, _ = `<=`;
				break;
			default: throw TypeError(`Must provide a hilo val of "<" or ">"`);
		}
		if (o(e, t, f)) return !1;
		for (let n = 0; n < t.set.length; ++n) {
			let a = t.set[n], o = null, s = null;
			if (a.forEach((e) => {
				e.semver === i && (e = new r(`>=0.0.0`)), o ||= e, s ||= e, p(e.semver, o.semver, f) ? o = e : h(e.semver, s.semver, f) && (s = e);
			}), o.operator === g || o.operator === _ || (!s.operator || s.operator === g) && m(e, s.semver) || s.operator === _ && h(e, s.semver)) return !1;
		}
		return !0;
	};
})), mr = r(((e, t) => {
	let n = pr();
	t.exports = (e, t, r) => n(e, t, `>`, r);
})), hr = r(((e, t) => {
	let n = pr();
	t.exports = (e, t, r) => n(e, t, `<`, r);
})), gr = r(((e, t) => {
	let n = ar();
	t.exports = (e, t, r) => (e = new n(e, r), t = new n(t, r), e.intersects(t, r));
})), _r = r(((e, t) => {
	let n = sr(), r = Hn();
	t.exports = (e, t, i) => {
		let a = [], o = null, s = null, c = e.sort((e, t) => r(e, t, i));
		for (let e of c) n(e, t, i) ? (s = e, o ||= e) : (s && a.push([o, s]), s = null, o = null);
		o && a.push([o, null]);
		let l = [];
		for (let [e, t] of a) e === t ? l.push(e) : !t && e === c[0] ? l.push(`*`) : t ? e === c[0] ? l.push(`<=${t}`) : l.push(`${e} - ${t}`) : l.push(`>=${e}`);
		let u = l.join(` || `), d = typeof t.raw == `string` ? t.raw : String(t);
		return u.length < d.length ? u : t;
	};
})), vr = r(((e, t) => {
	let n = ar(), r = or(), { ANY: i } = r, a = sr(), o = Hn(), s = (e, t, r = {}) => {
		if (e === t) return !0;
		e = new n(e, r), t = new n(t, r);
		let i = !1;
		OUTER: for (let n of e.set) {
			for (let e of t.set) {
				let t = u(n, e, r);
				if (i ||= t !== null, t) continue OUTER;
			}
			if (i) return !1;
		}
		return !0;
	}, c = [new r(`>=0.0.0-0`)], l = [new r(`>=0.0.0`)], u = (e, t, n) => {
		if (e === t) return !0;
		if (e.length === 1 && e[0].semver === i) {
			if (t.length === 1 && t[0].semver === i) return !0;
			e = n.includePrerelease ? c : l;
		}
		if (t.length === 1 && t[0].semver === i) {
			if (n.includePrerelease) return !0;
			t = l;
		}
		let r = /* @__PURE__ */ new Set(), s, u;
		for (let t of e) t.operator === `>` || t.operator === `>=` ? s = d(s, t, n) : t.operator === `<` || t.operator === `<=` ? u = f(u, t, n) : r.add(t.semver);
		if (r.size > 1) return null;
		let p;
		if (s && u && (p = o(s.semver, u.semver, n), p > 0 || p === 0 && (s.operator !== `>=` || u.operator !== `<=`))) return null;
		for (let e of r) {
			if (s && !a(e, String(s), n) || u && !a(e, String(u), n)) return null;
			for (let r of t) if (!a(e, String(r), n)) return !1;
			return !0;
		}
		let m, h, g, _, v = u && !n.includePrerelease && u.semver.prerelease.length ? u.semver : !1, ee = s && !n.includePrerelease && s.semver.prerelease.length ? s.semver : !1;
		v && v.prerelease.length === 1 && u.operator === `<` && v.prerelease[0] === 0 && (v = !1);
		for (let e of t) {
			if (_ = _ || e.operator === `>` || e.operator === `>=`, g = g || e.operator === `<` || e.operator === `<=`, s) {
				if (ee && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === ee.major && e.semver.minor === ee.minor && e.semver.patch === ee.patch && (ee = !1), e.operator === `>` || e.operator === `>=`) {
					if (m = d(s, e, n), m === e && m !== s) return !1;
				} else if (s.operator === `>=` && !e.test(s.semver)) return !1;
			}
			if (u) {
				if (v && e.semver.prerelease && e.semver.prerelease.length && e.semver.major === v.major && e.semver.minor === v.minor && e.semver.patch === v.patch && (v = !1), e.operator === `<` || e.operator === `<=`) {
					if (h = f(u, e, n), h === e && h !== u) return !1;
				} else if (u.operator === `<=` && !e.test(u.semver)) return !1;
			}
			if (!e.operator && (u || s) && p !== 0) return !1;
		}
		return !(s && g && !u && p !== 0 || u && _ && !s && p !== 0 || ee || v);
	}, d = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r > 0 ? e : r < 0 || t.operator === `>` && e.operator === `>=` ? t : e;
	}, f = (e, t, n) => {
		if (!e) return t;
		let r = o(e.semver, t.semver, n);
		return r < 0 ? e : r > 0 || t.operator === `<` && e.operator === `<=` ? t : e;
	};
	t.exports = s;
})), yr = e(r(((e, t) => {
	let n = An(), r = On(), i = w(), a = Mn();
	t.exports = {
		parse: Nn(),
		valid: Pn(),
		clean: Fn(),
		inc: In(),
		diff: Ln(),
		major: Rn(),
		minor: zn(),
		patch: Bn(),
		prerelease: Vn(),
		compare: Hn(),
		rcompare: Un(),
		compareLoose: Wn(),
		compareBuild: Gn(),
		sort: Kn(),
		rsort: qn(),
		gt: Jn(),
		lt: Yn(),
		eq: Xn(),
		neq: Zn(),
		gte: Qn(),
		lte: $n(),
		cmp: er(),
		coerce: tr(),
		truncate: nr(),
		Comparator: or(),
		Range: ar(),
		satisfies: sr(),
		toComparators: cr(),
		maxSatisfying: lr(),
		minSatisfying: ur(),
		minVersion: dr(),
		validRange: fr(),
		outside: pr(),
		gtr: mr(),
		ltr: hr(),
		intersects: gr(),
		simplifyRange: _r(),
		subset: vr(),
		SemVer: i,
		re: n.re,
		src: n.src,
		tokens: n.t,
		SEMVER_SPEC_VERSION: r.SEMVER_SPEC_VERSION,
		RELEASE_TYPES: r.RELEASE_TYPES,
		compareIdentifiers: a.compareIdentifiers,
		rcompareIdentifiers: a.rcompareIdentifiers
	};
}))(), 1), br;
(function(e) {
	e.Gzip = `cache.tgz`, e.Zstd = `cache.tzst`;
})(br ||= {});
var xr;
(function(e) {
	e.Gzip = `gzip`, e.ZstdWithoutLong = `zstd-without-long`, e.Zstd = `zstd`;
})(xr ||= {});
var Sr;
(function(e) {
	e.GNU = `gnu`, e.BSD = `bsd`;
})(Sr ||= {});
const Cr = 5e3, wr = 5e3, Tr = `${process.env.PROGRAMFILES}\\Git\\usr\\bin\\tar.exe`, Er = `${process.env.SYSTEMDRIVE}\\Windows\\System32\\tar.exe`, Dr = `cache.tar`, Or = `manifest.txt`;
var kr = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, Ar = function(e) {
	if (!Symbol.asyncIterator) throw TypeError(`Symbol.asyncIterator is not defined.`);
	var t = e[Symbol.asyncIterator], n;
	return t ? t.call(e) : (e = typeof __values == `function` ? __values(e) : e[Symbol.iterator](), n = {}, r(`next`), r(`throw`), r(`return`), n[Symbol.asyncIterator] = function() {
		return this;
	}, n);
	function r(t) {
		n[t] = e[t] && function(n) {
			return new Promise(function(r, a) {
				n = e[t](n), i(r, a, n.done, n.value);
			});
		};
	}
	function i(e, t, n, r) {
		Promise.resolve(r).then(function(t) {
			e({
				value: t,
				done: n
			});
		}, t);
	}
};
function jr() {
	return kr(this, void 0, void 0, function* () {
		let e = process.platform === `win32`, t = process.env.RUNNER_TEMP || ``;
		if (!t) {
			let n;
			n = e ? process.env.USERPROFILE || `C:\\` : process.platform === `darwin` ? `/Users` : `/home`, t = x.join(n, `actions`, `temp`);
		}
		let n = x.join(t, ae.randomUUID());
		return yield g(n), n;
	});
}
function Mr(e) {
	return b.statSync(e).size;
}
function Nr(e) {
	return kr(this, void 0, void 0, function* () {
		var t, n, r, i;
		let a = [], o = process.env.GITHUB_WORKSPACE ?? process.cwd(), s = yield Dn(e.join(`
`), { implicitDescendants: !1 });
		try {
			for (var c = !0, u = Ar(s.globGenerator()), d; d = yield u.next(), t = d.done, !t; c = !0) {
				i = d.value, c = !1;
				let e = i, t = x.relative(o, e).replace(RegExp(`\\${x.sep}`, `g`), `/`);
				l(`Matched: ${t}`), t === `` ? a.push(`.`) : a.push(`${t}`);
			}
		} catch (e) {
			n = { error: e };
		} finally {
			try {
				!c && !t && (r = u.return) && (yield r.call(u));
			} finally {
				if (n) throw n.error;
			}
		}
		return a;
	});
}
function Pr(e) {
	return kr(this, void 0, void 0, function* () {
		return le.promisify(b.unlink)(e);
	});
}
function Fr(e) {
	return kr(this, arguments, void 0, function* (e, t = []) {
		let n = ``;
		t.push(`--version`), l(`Checking ${e} ${t.join(` `)}`);
		try {
			yield h(`${e}`, t, {
				ignoreReturnCode: !0,
				silent: !0,
				listeners: {
					stdout: (e) => n += e.toString(),
					stderr: (e) => n += e.toString()
				}
			});
		} catch (e) {
			l(e.message);
		}
		return n = n.trim(), l(n), n;
	});
}
function Ir() {
	return kr(this, void 0, void 0, function* () {
		let e = yield Fr(`zstd`, [`--quiet`]), t = yr.clean(e);
		return l(`zstd version: ${t}`), e === `` ? xr.Gzip : xr.ZstdWithoutLong;
	});
}
function Lr(e) {
	return e === xr.Gzip ? br.Gzip : br.Zstd;
}
function Rr() {
	return kr(this, void 0, void 0, function* () {
		return b.existsSync(Tr) ? Tr : (yield Fr(`tar`)).toLowerCase().includes(`gnu tar`) ? v(`tar`) : ``;
	});
}
function zr(e, t) {
	if (t === void 0) throw Error(`Expected ${e} but value was undefiend`);
	return t;
}
function Br(e, t, n = !1) {
	let r = e.slice();
	return t && r.push(t), process.platform === `win32` && !n && r.push(`windows-only`), r.push(`1.0`), ae.createHash(`sha256`).update(r.join(`|`)).digest(`hex`);
}
function Vr() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN;
	if (!e) throw Error(`Unable to get the ACTIONS_RUNTIME_TOKEN env variable`);
	return e;
}
var AbortError$1 = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function Hr(e, ...t) {
	be.stderr.write(`${ve.format(e, ...t)}${pe}`);
}
function Ur(e) {
	return be.env[e];
}
typeof be.versions.deno == `string` && be.versions.deno.length, typeof be.versions.bun == `string` && be.versions.bun.length;
const Wr = Ur(`DEBUG`);
let Gr, Kr = [], qr = [];
const Jr = [];
Wr && Xr(Wr);
const Yr = Object.assign((e) => ei(e), {
	enable: Xr,
	enabled: Zr,
	disable: $r,
	log: Hr
});
function Xr(e) {
	Gr = e, Kr = [], qr = [];
	let t = e.split(`,`).map((e) => e.trim());
	for (let e of t) e.startsWith(`-`) ? qr.push(e.substring(1)) : Kr.push(e);
	for (let e of Jr) e.enabled = Zr(e.namespace);
}
function Zr(e) {
	if (e.endsWith(`*`)) return !0;
	for (let t of qr) if (Qr(e, t)) return !1;
	for (let t of Kr) if (Qr(e, t)) return !0;
	return !1;
}
function Qr(e, t) {
	if (t.indexOf(`*`) === -1) return e === t;
	let n = t;
	if (t.indexOf(`**`) !== -1) {
		let e = [], r = ``;
		for (let n of t) if (n === `*` && r === `*`) continue;
		else r = n, e.push(n);
		n = e.join(``);
	}
	let r = 0, i = 0, a = n.length, o = e.length, s = -1, c = -1;
	for (; r < o && i < a;) if (n[i] === `*`) {
		if (s = i, i++, i === a) return !0;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else if (n[i] === e[r]) i++, r++;
	else if (s >= 0) {
		if (i = s + 1, r = c + 1, r === o) return !1;
		for (; e[r] !== n[i];) if (r++, r === o) return !1;
		c = r, r++, i++;
		continue;
	} else return !1;
	let l = r === e.length, u = i === n.length, d = i === n.length - 1 && n[i] === `*`;
	return l && (u || d);
}
function $r() {
	let e = Gr || ``;
	return Xr(``), e;
}
function ei(e) {
	let t = Object.assign(n, {
		enabled: Zr(e),
		destroy: ti,
		log: Yr.log,
		namespace: e,
		extend: ni
	});
	function n(...n) {
		t.enabled && (n.length > 0 && (n[0] = `${e} ${n[0]}`), t.log(...n));
	}
	return Jr.push(t), t;
}
function ti() {
	let e = Jr.indexOf(this);
	return e >= 0 && (Jr.splice(e, 1), !0);
}
function ni(e) {
	let t = ei(`${this.namespace}:${e}`);
	return t.log = this.log, t;
}
const ri = [
	`verbose`,
	`info`,
	`warning`,
	`error`
], ii = {
	verbose: 400,
	info: 300,
	warning: 200,
	error: 100
};
function ai(e, t) {
	t.log = (...t) => {
		e.log(...t);
	};
}
function oi(e) {
	return ri.includes(e);
}
function si(e) {
	let t = /* @__PURE__ */ new Set(), n = Ur(e.logLevelEnvVarName), r, i = Yr(e.namespace);
	i.log = (...e) => {
		Yr.log(...e);
	};
	function a(e) {
		if (e && !oi(e)) throw Error(`Unknown log level '${e}'. Acceptable values: ${ri.join(`,`)}`);
		r = e;
		let n = [];
		for (let e of t) o(e) && n.push(e.namespace);
		Yr.enable(n.join(`,`));
	}
	n && (oi(n) ? a(n) : console.error(`${e.logLevelEnvVarName} set to unknown log level '${n}'; logging is not enabled. Acceptable values: ${ri.join(`, `)}.`));
	function o(e) {
		return !!(r && ii[e.level] <= ii[r]);
	}
	function s(e, n) {
		let r = Object.assign(e.extend(n), { level: n });
		if (ai(e, r), o(r)) {
			let e = Yr.disable();
			Yr.enable(e + `,` + r.namespace);
		}
		return t.add(r), r;
	}
	function c() {
		return r;
	}
	function l(e) {
		let t = i.extend(e);
		return ai(i, t), {
			error: s(t, `error`),
			warning: s(t, `warning`),
			info: s(t, `info`),
			verbose: s(t, `verbose`)
		};
	}
	return {
		setLogLevel: a,
		getLogLevel: c,
		createClientLogger: l,
		logger: i
	};
}
const ci = si({
	logLevelEnvVarName: `TYPESPEC_RUNTIME_LOG_LEVEL`,
	namespace: `typeSpecRuntime`
});
ci.logger;
function li(e) {
	return ci.createClientLogger(e);
}
function ui(e) {
	return e.toLowerCase();
}
function di(e) {
	return String(e).trim().replace(/[\r\n]/g, ``);
}
function* fi(e) {
	for (let t of e.values()) yield [t.name, t.value];
}
var HttpHeadersImpl = class {
	_headersMap;
	constructor(e) {
		if (this._headersMap = /* @__PURE__ */ new Map(), e) for (let t of Object.keys(e)) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap.set(ui(e), {
			name: e,
			value: di(t)
		});
	}
	get(e) {
		return this._headersMap.get(ui(e))?.value;
	}
	has(e) {
		return this._headersMap.has(ui(e));
	}
	delete(e) {
		this._headersMap.delete(ui(e));
	}
	toJSON(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e of this._headersMap.values()) t[e.name] = e.value;
		else for (let [e, n] of this._headersMap) t[e] = n.value;
		return t;
	}
	toString() {
		return JSON.stringify(this.toJSON({ preserveCase: !0 }));
	}
	[Symbol.iterator]() {
		return fi(this._headersMap);
	}
};
function pi(e) {
	return new HttpHeadersImpl(e);
}
function mi() {
	return crypto.randomUUID();
}
var PipelineRequestImpl = class {
	url;
	method;
	headers;
	timeout;
	withCredentials;
	body;
	multipartBody;
	formData;
	streamResponseStatusCodes;
	enableBrowserStreams;
	proxySettings;
	disableKeepAlive;
	abortSignal;
	requestId;
	allowInsecureConnection;
	onUploadProgress;
	onDownloadProgress;
	requestOverrides;
	authSchemes;
	constructor(e) {
		this.url = e.url, this.body = e.body, this.headers = e.headers ?? pi(), this.method = e.method ?? `GET`, this.timeout = e.timeout ?? 0, this.multipartBody = e.multipartBody, this.formData = e.formData, this.disableKeepAlive = e.disableKeepAlive ?? !1, this.proxySettings = e.proxySettings, this.streamResponseStatusCodes = e.streamResponseStatusCodes, this.withCredentials = e.withCredentials ?? !1, this.abortSignal = e.abortSignal, this.onUploadProgress = e.onUploadProgress, this.onDownloadProgress = e.onDownloadProgress, this.requestId = e.requestId || mi(), this.allowInsecureConnection = e.allowInsecureConnection ?? !1, this.enableBrowserStreams = e.enableBrowserStreams ?? !1, this.requestOverrides = e.requestOverrides, this.authSchemes = e.authSchemes;
	}
};
function hi(e) {
	return new PipelineRequestImpl(e);
}
const gi = /* @__PURE__ */ new Set([
	`Deserialize`,
	`Serialize`,
	`Retry`,
	`Sign`
]);
var _i = class HttpPipeline {
	_policies = [];
	_orderedPolicies;
	constructor(e) {
		this._policies = e?.slice(0) ?? [], this._orderedPolicies = void 0;
	}
	addPolicy(e, t = {}) {
		if (t.phase && t.afterPhase) throw Error(`Policies inside a phase cannot specify afterPhase.`);
		if (t.phase && !gi.has(t.phase)) throw Error(`Invalid phase name: ${t.phase}`);
		if (t.afterPhase && !gi.has(t.afterPhase)) throw Error(`Invalid afterPhase name: ${t.afterPhase}`);
		this._policies.push({
			policy: e,
			options: t
		}), this._orderedPolicies = void 0;
	}
	removePolicy(e) {
		let t = [];
		return this._policies = this._policies.filter((n) => e.name && n.policy.name === e.name || e.phase && n.options.phase === e.phase ? (t.push(n.policy), !1) : !0), this._orderedPolicies = void 0, t;
	}
	sendRequest(e, t) {
		return this.getOrderedPolicies().reduceRight((e, t) => (n) => t.sendRequest(n, e), (t) => e.sendRequest(t))(t);
	}
	getOrderedPolicies() {
		return this._orderedPolicies ||= this.orderPolicies(), this._orderedPolicies;
	}
	clone() {
		return new HttpPipeline(this._policies);
	}
	static create() {
		return new HttpPipeline();
	}
	orderPolicies() {
		let e = [], t = /* @__PURE__ */ new Map();
		function n(e) {
			return {
				name: e,
				policies: /* @__PURE__ */ new Set(),
				hasRun: !1,
				hasAfterPolicies: !1
			};
		}
		let r = n(`Serialize`), i = n(`None`), a = n(`Deserialize`), o = n(`Retry`), s = n(`Sign`), c = [
			r,
			i,
			a,
			o,
			s
		];
		function l(e) {
			return e === `Retry` ? o : e === `Serialize` ? r : e === `Deserialize` ? a : e === `Sign` ? s : i;
		}
		for (let e of this._policies) {
			let n = e.policy, r = e.options, i = n.name;
			if (t.has(i)) throw Error(`Duplicate policy names not allowed in pipeline`);
			let a = {
				policy: n,
				dependsOn: /* @__PURE__ */ new Set(),
				dependants: /* @__PURE__ */ new Set()
			};
			r.afterPhase && (a.afterPhase = l(r.afterPhase), a.afterPhase.hasAfterPolicies = !0), t.set(i, a), l(r.phase).policies.add(a);
		}
		for (let e of this._policies) {
			let { policy: n, options: r } = e, i = n.name, a = t.get(i);
			if (!a) throw Error(`Missing node for policy ${i}`);
			if (r.afterPolicies) for (let e of r.afterPolicies) {
				let n = t.get(e);
				n && (a.dependsOn.add(n), n.dependants.add(a));
			}
			if (r.beforePolicies) for (let e of r.beforePolicies) {
				let n = t.get(e);
				n && (n.dependsOn.add(a), a.dependants.add(n));
			}
		}
		function u(n) {
			n.hasRun = !0;
			for (let r of n.policies) if ((!r.afterPhase || r.afterPhase.hasRun && !r.afterPhase.policies.size) && r.dependsOn.size === 0) {
				e.push(r.policy);
				for (let e of r.dependants) e.dependsOn.delete(r);
				t.delete(r.policy.name), n.policies.delete(r);
			}
		}
		function d() {
			for (let e of c) {
				if (u(e), e.policies.size > 0 && e !== i) {
					i.hasRun || u(i);
					return;
				}
				e.hasAfterPolicies && u(i);
			}
		}
		let f = 0;
		for (; t.size > 0;) {
			f++;
			let t = e.length;
			if (d(), e.length <= t && f > 1) throw Error(`Cannot satisfy policy dependencies due to requirements cycle.`);
		}
		return e;
	}
};
function vi() {
	return _i.create();
}
function yi(e) {
	return typeof e == `object` && !!e && !Array.isArray(e) && !(e instanceof RegExp) && !(e instanceof Date);
}
function bi(e) {
	if (yi(e)) {
		let t = typeof e.name == `string`, n = typeof e.message == `string`;
		return t && n;
	}
	return !1;
}
const xi = ye.custom, Si = `REDACTED`, Ci = `x-ms-client-request-id.x-ms-return-client-request-id.x-ms-useragent.x-ms-correlation-request-id.x-ms-request-id.client-request-id.ms-cv.return-client-request-id.traceparent.Access-Control-Allow-Credentials.Access-Control-Allow-Headers.Access-Control-Allow-Methods.Access-Control-Allow-Origin.Access-Control-Expose-Headers.Access-Control-Max-Age.Access-Control-Request-Headers.Access-Control-Request-Method.Origin.Accept.Accept-Encoding.Cache-Control.Connection.Content-Length.Content-Type.Date.ETag.Expires.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.Last-Modified.Pragma.Request-Id.Retry-After.Server.Transfer-Encoding.User-Agent.WWW-Authenticate`.split(`.`), wi = [`api-version`];
var Sanitizer = class {
	allowedHeaderNames;
	allowedQueryParameters;
	constructor({ additionalAllowedHeaderNames: e = [], additionalAllowedQueryParameters: t = [] } = {}) {
		e = Ci.concat(e), t = wi.concat(t), this.allowedHeaderNames = new Set(e.map((e) => e.toLowerCase())), this.allowedQueryParameters = new Set(t.map((e) => e.toLowerCase()));
	}
	sanitize(e) {
		let t = /* @__PURE__ */ new Set();
		return JSON.stringify(e, (e, n) => {
			if (n instanceof Error) return {
				...n,
				name: n.name,
				message: n.message
			};
			if (e === `headers` && yi(n)) return this.sanitizeHeaders(n);
			if (e === `url` && typeof n == `string`) return this.sanitizeUrl(n);
			if (e === `query` && yi(n)) return this.sanitizeQuery(n);
			if (e !== `body` && e !== `response` && e !== `operationSpec`) {
				if (Array.isArray(n) || yi(n)) {
					if (t.has(n)) return `[Circular]`;
					t.add(n);
				}
				return n;
			}
		}, 2);
	}
	sanitizeUrl(e) {
		if (typeof e != `string` || e === null || e === ``) return e;
		let t = new URL(e);
		if (!t.search) return e;
		for (let [e] of t.searchParams) this.allowedQueryParameters.has(e.toLowerCase()) || t.searchParams.set(e, Si);
		return t.toString();
	}
	sanitizeHeaders(e) {
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedHeaderNames.has(n.toLowerCase()) ? e[n] : Si;
		return t;
	}
	sanitizeQuery(e) {
		if (typeof e != `object` || !e) return e;
		let t = {};
		for (let n of Object.keys(e)) t[n] = this.allowedQueryParameters.has(n.toLowerCase()) ? e[n] : Si;
		return t;
	}
};
const Ti = new Sanitizer();
var Ei = class RestError$2 extends Error {
	static REQUEST_SEND_ERROR = `REQUEST_SEND_ERROR`;
	static PARSE_ERROR = `PARSE_ERROR`;
	code;
	statusCode;
	request;
	response;
	details;
	constructor(e, t = {}) {
		super(e), this.name = `RestError`, this.code = t.code, this.statusCode = t.statusCode, Object.defineProperty(this, "request", {
			value: t.request,
			enumerable: !1
		}), Object.defineProperty(this, "response", {
			value: t.response,
			enumerable: !1
		});
		let n = this.request?.agent ? {
			maxFreeSockets: this.request.agent.maxFreeSockets,
			maxSockets: this.request.agent.maxSockets
		} : void 0;
		Object.defineProperty(this, xi, {
			value: () => `RestError: ${this.message} \n ${Ti.sanitize({
				...this,
				request: {
					...this.request,
					agent: n
				},
				response: this.response
			})}`,
			enumerable: !1
		}), Object.setPrototypeOf(this, RestError$2.prototype);
	}
};
function Di(e) {
	return e instanceof Ei || bi(e) && e.name === `RestError`;
}
function Oi(e, t) {
	return Buffer.from(e).toString(t);
}
function ki(e, t) {
	return Buffer.from(e, t);
}
const Ai = li(`ts-http-runtime`), ji = {};
function Mi(e) {
	return e && typeof e.pipe == `function`;
}
function Ni(e) {
	return e.readable === !1 ? Promise.resolve() : new Promise((t) => {
		let n = () => {
			t(), e.removeListener(`close`, n), e.removeListener(`end`, n), e.removeListener(`error`, n);
		};
		e.on(`close`, n), e.on(`end`, n), e.on(`error`, n);
	});
}
function Pi(e) {
	return e && typeof e.byteLength == `number`;
}
var ReportTransform = class extends Ee {
	loadedBytes = 0;
	progressCallback;
	_transform(e, t, n) {
		this.push(e), this.loadedBytes += e.length;
		try {
			this.progressCallback({ loadedBytes: this.loadedBytes }), n();
		} catch (e) {
			n(e);
		}
	}
	constructor(e) {
		super(), this.progressCallback = e;
	}
}, NodeHttpClient = class {
	cachedHttpAgent;
	cachedHttpsAgents = /* @__PURE__ */ new WeakMap();
	async sendRequest(e) {
		let t = new AbortController(), n;
		if (e.abortSignal) {
			if (e.abortSignal.aborted) throw new AbortError$1(`The operation was aborted. Request has already been canceled.`);
			n = (e) => {
				e.type === `abort` && t.abort();
			}, e.abortSignal.addEventListener(`abort`, n);
		}
		let r;
		e.timeout > 0 && (r = setTimeout(() => {
			let n = new Sanitizer();
			Ai.info(`request to '${n.sanitizeUrl(e.url)}' timed out. canceling...`), t.abort();
		}, e.timeout));
		let i = e.headers.get(`Accept-Encoding`), a = i?.includes(`gzip`) || i?.includes(`deflate`), o = typeof e.body == `function` ? e.body() : e.body;
		if (o && !e.headers.has(`Content-Length`)) {
			let t = Ri(o);
			t !== null && e.headers.set(`Content-Length`, t);
		}
		let s;
		try {
			if (o && e.onUploadProgress) {
				let t = e.onUploadProgress, n = new ReportTransform(t);
				n.on(`error`, (e) => {
					Ai.error(`Error in upload progress`, e);
				}), Mi(o) ? o.pipe(n) : n.end(o), o = n;
			}
			let n = await this.makeRequest(e, t, o);
			r !== void 0 && clearTimeout(r);
			let i = Fi(n), c = {
				status: n.statusCode ?? 0,
				headers: i,
				request: e
			};
			if (e.method === `HEAD`) return n.resume(), c;
			s = a ? Ii(n, i) : n;
			let l = e.onDownloadProgress;
			if (l) {
				let e = new ReportTransform(l);
				e.on(`error`, (e) => {
					Ai.error(`Error in download progress`, e);
				}), s.pipe(e), s = e;
			}
			return e.streamResponseStatusCodes?.has(1 / 0) || e.streamResponseStatusCodes?.has(c.status) ? c.readableStreamBody = s : c.bodyAsText = await Li(s), c;
		} finally {
			if (e.abortSignal && n) {
				let t = Promise.resolve();
				Mi(o) && (t = Ni(o));
				let r = Promise.resolve();
				Mi(s) && (r = Ni(s)), Promise.all([t, r]).then(() => {
					n && e.abortSignal?.removeEventListener(`abort`, n);
				}).catch((e) => {
					Ai.warning(`Error when cleaning up abortListener on httpRequest`, e);
				});
			}
		}
	}
	makeRequest(e, t, n) {
		let r = new URL(e.url), i = r.protocol !== `https:`;
		if (i && !e.allowInsecureConnection) throw Error(`Cannot connect to ${e.url} while allowInsecureConnection is false.`);
		let a = {
			agent: e.agent ?? this.getOrCreateAgent(e, i),
			hostname: r.hostname,
			path: `${r.pathname}${r.search}`,
			port: r.port,
			method: e.method,
			headers: e.headers.toJSON({ preserveCase: !0 }),
			...e.requestOverrides
		};
		return new Promise((r, o) => {
			let s = i ? Se.request(a, r) : Ce.request(a, r);
			s.once(`error`, (t) => {
				o(new Ei(t.message, {
					code: t.code ?? Ei.REQUEST_SEND_ERROR,
					request: e
				}));
			}), t.signal.addEventListener(`abort`, () => {
				let e = new AbortError$1(`The operation was aborted. Rejecting from abort signal callback while making request.`);
				s.destroy(e), o(e);
			}), n && Mi(n) ? n.pipe(s) : n ? typeof n == `string` || Buffer.isBuffer(n) ? s.end(n) : Pi(n) ? s.end(ArrayBuffer.isView(n) ? Buffer.from(n.buffer, n.byteOffset, n.byteLength) : Buffer.from(n)) : (Ai.error(`Unrecognized body type`, n), o(new Ei(`Unrecognized body type`))) : s.end();
		});
	}
	getOrCreateAgent(e, t) {
		let n = e.disableKeepAlive;
		if (t) return n ? Se.globalAgent : (this.cachedHttpAgent ||= new Se.Agent({ keepAlive: !0 }), this.cachedHttpAgent);
		{
			if (n && !e.tlsSettings) return Ce.globalAgent;
			let t = e.tlsSettings ?? ji, r = this.cachedHttpsAgents.get(t);
			return r && r.options.keepAlive === !n || (Ai.info(`No cached TLS Agent exist, creating a new Agent`), r = new Ce.Agent({
				keepAlive: !n,
				...t
			}), this.cachedHttpsAgents.set(t, r)), r;
		}
	}
};
function Fi(e) {
	let t = pi();
	for (let n of Object.keys(e.headers)) {
		let r = e.headers[n];
		Array.isArray(r) ? r.length > 0 && t.set(n, r[0]) : r && t.set(n, r);
	}
	return t;
}
function Ii(e, t) {
	let n = t.get(`Content-Encoding`);
	if (n === `gzip`) {
		let t = we.createGunzip();
		return e.pipe(t), t;
	}
	if (n === `deflate`) {
		let t = we.createInflate();
		return e.pipe(t), t;
	}
	return e;
}
function Li(e) {
	return new Promise((t, n) => {
		let r = [];
		e.on(`data`, (e) => {
			Buffer.isBuffer(e) ? r.push(e) : r.push(Buffer.from(e));
		}), e.on(`end`, () => {
			t(Buffer.concat(r).toString(`utf8`));
		}), e.on(`error`, (e) => {
			e && e?.name === `AbortError` ? n(e) : n(new Ei(`Error reading response as text: ${e.message}`, { code: Ei.PARSE_ERROR }));
		});
	});
}
function Ri(e) {
	return e ? Buffer.isBuffer(e) ? e.length : Mi(e) ? null : Pi(e) ? e.byteLength : typeof e == `string` ? Buffer.from(e).length : null : 0;
}
function zi() {
	return new NodeHttpClient();
}
function Bi() {
	return zi();
}
function Vi(e = {}) {
	let t = e.logger ?? Ai.info, n = new Sanitizer({
		additionalAllowedHeaderNames: e.additionalAllowedHeaderNames,
		additionalAllowedQueryParameters: e.additionalAllowedQueryParameters
	});
	return {
		name: `logPolicy`,
		async sendRequest(e, r) {
			if (!t.enabled) return r(e);
			t(`Request: ${n.sanitize(e)}`);
			let i = await r(e);
			return t(`Response status code: ${i.status}`), t(`Headers: ${n.sanitize(i.headers)}`), i;
		}
	};
}
function Hi(e, t) {
	return e = Math.ceil(e), t = Math.floor(t), Math.floor(Math.random() * (t - e + 1)) + e;
}
function Ui(e, t) {
	let n = t.retryDelayInMs * 2 ** e, r = Math.min(t.maxRetryDelayInMs, n);
	return { retryAfterInMs: r / 2 + Hi(0, r / 2) };
}
function Wi(e, t, n) {
	return new Promise((r, i) => {
		let a, o, s = () => i(new AbortError$1(n?.abortErrorMsg ? n?.abortErrorMsg : `The operation was aborted.`)), c = () => {
			n?.abortSignal && o && n.abortSignal.removeEventListener(`abort`, o);
		};
		if (o = () => (a && clearTimeout(a), c(), s()), n?.abortSignal && n.abortSignal.aborted) return s();
		a = setTimeout(() => {
			c(), r(t);
		}, e), n?.abortSignal && n.abortSignal.addEventListener(`abort`, o);
	});
}
function Gi(e, t) {
	let n = e.headers.get(t);
	if (!n) return;
	let r = Number(n);
	if (!Number.isNaN(r)) return r;
}
const Ki = `Retry-After`, qi = [
	`retry-after-ms`,
	`x-ms-retry-after-ms`,
	Ki
];
function Ji(e) {
	if (e && [429, 503].includes(e.status)) try {
		for (let t of qi) {
			let n = Gi(e, t);
			if (n === 0 || n) return n * (t === Ki ? 1e3 : 1);
		}
		let t = e.headers.get(Ki);
		if (!t) return;
		let n = Date.parse(t) - Date.now();
		return Number.isFinite(n) ? Math.max(0, n) : void 0;
	} catch {
		return;
	}
}
function Yi(e) {
	return Number.isFinite(Ji(e));
}
function Xi() {
	return {
		name: `throttlingRetryStrategy`,
		retry({ response: e }) {
			let t = Ji(e);
			return Number.isFinite(t) ? { retryAfterInMs: t } : { skipStrategy: !0 };
		}
	};
}
function Zi(e = {}) {
	let t = e.retryDelayInMs ?? 1e3, n = e.maxRetryDelayInMs ?? 64e3;
	return {
		name: `exponentialRetryStrategy`,
		retry({ retryCount: r, response: i, responseError: a }) {
			let o = $i(a), s = o && e.ignoreSystemErrors, c = Qi(i), l = c && e.ignoreHttpStatusCodes;
			return i && (Yi(i) || !c) || l || s ? { skipStrategy: !0 } : a && !o && !c ? { errorToThrow: a } : Ui(r, {
				retryDelayInMs: t,
				maxRetryDelayInMs: n
			});
		}
	};
}
function Qi(e) {
	return !!(e && e.status !== void 0 && (e.status >= 500 || e.status === 408) && e.status !== 501 && e.status !== 505);
}
function $i(e) {
	return e ? e.code === `ETIMEDOUT` || e.code === `ESOCKETTIMEDOUT` || e.code === `ECONNREFUSED` || e.code === `ECONNRESET` || e.code === `ENOENT` || e.code === `ENOTFOUND` : !1;
}
const ea = li(`ts-http-runtime retryPolicy`);
function ta(e, t = { maxRetries: 3 }) {
	let n = t.logger || ea;
	return {
		name: `retryPolicy`,
		async sendRequest(r, i) {
			let a, o, s = -1;
			retryRequest: for (;;) {
				s += 1, a = void 0, o = void 0;
				try {
					n.info(`Retry ${s}: Attempting to send request`, r.requestId), a = await i(r), n.info(`Retry ${s}: Received a response from request`, r.requestId);
				} catch (e) {
					if (n.error(`Retry ${s}: Received an error from request`, r.requestId), !Di(e)) throw e;
					o = e, a = e.response;
				}
				if (r.abortSignal?.aborted) throw n.error(`Retry ${s}: Request aborted.`), new AbortError$1();
				if (s >= (t.maxRetries ?? 3)) {
					if (n.info(`Retry ${s}: Maximum retries reached. Returning the last received response, or throwing the last received error.`), o) throw o;
					if (a) return a;
					throw Error(`Maximum retries reached with no response or error to throw`);
				}
				n.info(`Retry ${s}: Processing ${e.length} retry strategies.`);
				strategiesLoop: for (let t of e) {
					let e = t.logger || n;
					e.info(`Retry ${s}: Processing retry strategy ${t.name}.`);
					let i = t.retry({
						retryCount: s,
						response: a,
						responseError: o
					});
					if (i.skipStrategy) {
						e.info(`Retry ${s}: Skipped.`);
						continue strategiesLoop;
					}
					let { errorToThrow: c, retryAfterInMs: l, redirectTo: u } = i;
					if (c) throw e.error(`Retry ${s}: Retry strategy ${t.name} throws error:`, c), c;
					if (l || l === 0) {
						e.info(`Retry ${s}: Retry strategy ${t.name} retries after ${l}`), await Wi(l, void 0, { abortSignal: r.abortSignal });
						continue retryRequest;
					}
					if (u) {
						e.info(`Retry ${s}: Retry strategy ${t.name} redirects to ${u}`), r.url = u;
						continue retryRequest;
					}
				}
				if (o) throw n.info(`None of the retry strategies could work with the received error. Throwing it.`), o;
				if (a) return n.info(`None of the retry strategies could work with the received response. Returning it.`), a;
			}
		}
	};
}
function na(e = {}) {
	return {
		name: `defaultRetryPolicy`,
		sendRequest: ta([Xi(), Zi(e)], { maxRetries: e.maxRetries ?? 3 }).sendRequest
	};
}
function ra(e) {
	if (typeof FormData < `u` && e instanceof FormData) {
		let t = {};
		for (let [n, r] of e.entries()) {
			let e = t[n];
			Array.isArray(e) ? e.push(r) : t[n] = e === void 0 ? [r] : [e, r];
		}
		return t;
	}
}
function ia() {
	return {
		name: `formDataPolicy`,
		async sendRequest(e, t) {
			let n = ra(e.body);
			if (n && (e.formData = n, e.body = void 0), e.formData) {
				let t = e.headers.get(`Content-Type`);
				t && t.indexOf(`application/x-www-form-urlencoded`) !== -1 ? e.body = aa(e.formData) : await oa(e.formData, e), e.formData = void 0;
			}
			return t(e);
		}
	};
}
function aa(e) {
	let t = new URLSearchParams();
	for (let [n, r] of Object.entries(e)) if (Array.isArray(r)) for (let e of r) t.append(n, e.toString());
	else t.append(n, r.toString());
	return t.toString();
}
async function oa(e, t) {
	let n = t.headers.get(`Content-Type`);
	if (n && !n.startsWith(`multipart/form-data`)) return;
	t.headers.set(`Content-Type`, n ?? `multipart/form-data`);
	let r = [];
	for (let [t, n] of Object.entries(e)) for (let e of Array.isArray(n) ? n : [n]) if (typeof e == `string`) r.push({
		headers: pi({ "Content-Disposition": `form-data; name="${t}"` }),
		body: ki(e, `utf-8`)
	});
	else if (typeof e != `object` || !e) throw Error(`Unexpected value for key ${t}: ${e}. Value should be serialized to string first.`);
	else {
		let n = e.name || `blob`, i = pi();
		i.set(`Content-Disposition`, `form-data; name="${t}"; filename="${n}"`), i.set(`Content-Type`, e.type || `application/octet-stream`), r.push({
			headers: i,
			body: e
		});
	}
	t.multipartBody = { parts: r };
}
function sa(e) {
	return {
		name: `agentPolicy`,
		sendRequest: async (t, n) => (t.agent ||= e, n(t))
	};
}
function ca(e) {
	return {
		name: `tlsPolicy`,
		sendRequest: async (t, n) => (t.tlsSettings ||= e, n(t))
	};
}
var la = r(((e, t) => {
	var n = 1e3, r = n * 60, i = r * 60, a = i * 24, o = a * 7, s = a * 365.25;
	t.exports = function(e, t) {
		t ||= {};
		var n = typeof e;
		if (n === `string` && e.length > 0) return c(e);
		if (n === `number` && isFinite(e)) return t.long ? u(e) : l(e);
		throw Error(`val is not a non-empty string or a valid number. val=` + JSON.stringify(e));
	};
	function c(e) {
		if (e = String(e), !(e.length > 100)) {
			var t = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
			if (t) {
				var c = parseFloat(t[1]);
				switch ((t[2] || `ms`).toLowerCase()) {
					case `years`:
					case `year`:
					case `yrs`:
					case `yr`:
					case `y`: return c * s;
					case `weeks`:
					case `week`:
					case `w`: return c * o;
					case `days`:
					case `day`:
					case `d`: return c * a;
					case `hours`:
					case `hour`:
					case `hrs`:
					case `hr`:
					case `h`: return c * i;
					case `minutes`:
					case `minute`:
					case `mins`:
					case `min`:
					case `m`: return c * r;
					case `seconds`:
					case `second`:
					case `secs`:
					case `sec`:
					case `s`: return c * n;
					case `milliseconds`:
					case `millisecond`:
					case `msecs`:
					case `msec`:
					case `ms`: return c;
					default: return;
				}
			}
		}
	}
	function l(e) {
		var t = Math.abs(e);
		return t >= a ? Math.round(e / a) + `d` : t >= i ? Math.round(e / i) + `h` : t >= r ? Math.round(e / r) + `m` : t >= n ? Math.round(e / n) + `s` : e + `ms`;
	}
	function u(e) {
		var t = Math.abs(e);
		return t >= a ? d(e, t, a, `day`) : t >= i ? d(e, t, i, `hour`) : t >= r ? d(e, t, r, `minute`) : t >= n ? d(e, t, n, `second`) : e + ` ms`;
	}
	function d(e, t, n, r) {
		var i = t >= n * 1.5;
		return Math.round(e / n) + ` ` + r + (i ? `s` : ``);
	}
})), ua = r(((e, t) => {
	function n(e) {
		n.debug = n, n.default = n, n.coerce = c, n.disable = o, n.enable = i, n.enabled = s, n.humanize = la(), n.destroy = l, Object.keys(e).forEach((t) => {
			n[t] = e[t];
		}), n.names = [], n.skips = [], n.formatters = {};
		function t(e) {
			let t = 0;
			for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
			return n.colors[Math.abs(t) % n.colors.length];
		}
		n.selectColor = t;
		function n(e) {
			let t, i = null, a, o;
			function s(...e) {
				if (!s.enabled) return;
				let r = s, i = Number(/* @__PURE__ */ new Date());
				r.diff = i - (t || i), r.prev = t, r.curr = i, t = i, e[0] = n.coerce(e[0]), typeof e[0] != `string` && e.unshift(`%O`);
				let a = 0;
				e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, i) => {
					if (t === `%%`) return `%`;
					a++;
					let o = n.formatters[i];
					if (typeof o == `function`) {
						let n = e[a];
						t = o.call(r, n), e.splice(a, 1), a--;
					}
					return t;
				}), n.formatArgs.call(r, e), (r.log || n.log).apply(r, e);
			}
			return s.namespace = e, s.useColors = n.useColors(), s.color = n.selectColor(e), s.extend = r, s.destroy = n.destroy, Object.defineProperty(s, "enabled", {
				enumerable: !0,
				configurable: !1,
				get: () => i === null ? (a !== n.namespaces && (a = n.namespaces, o = n.enabled(e)), o) : i,
				set: (e) => {
					i = e;
				}
			}), typeof n.init == `function` && n.init(s), s;
		}
		function r(e, t) {
			let r = n(this.namespace + (t === void 0 ? `:` : t) + e);
			return r.log = this.log, r;
		}
		function i(e) {
			n.save(e), n.namespaces = e, n.names = [], n.skips = [];
			let t = (typeof e == `string` ? e : ``).trim().replace(/\s+/g, `,`).split(`,`).filter(Boolean);
			for (let e of t) e[0] === `-` ? n.skips.push(e.slice(1)) : n.names.push(e);
		}
		function a(e, t) {
			let n = 0, r = 0, i = -1, a = 0;
			for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === `*`)) t[r] === `*` ? (i = r, a = n, r++) : (n++, r++);
			else if (i !== -1) r = i + 1, a++, n = a;
			else return !1;
			for (; r < t.length && t[r] === `*`;) r++;
			return r === t.length;
		}
		function o() {
			let e = [...n.names, ...n.skips.map((e) => `-` + e)].join(`,`);
			return n.enable(``), e;
		}
		function s(e) {
			for (let t of n.skips) if (a(e, t)) return !1;
			for (let t of n.names) if (a(e, t)) return !0;
			return !1;
		}
		function c(e) {
			return e instanceof Error ? e.stack || e.message : e;
		}
		function l() {
			console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
		}
		return n.enable(n.load()), n;
	}
	t.exports = n;
})), da = r(((e, t) => {
	e.formatArgs = r, e.save = i, e.load = a, e.useColors = n, e.storage = o(), e.destroy = (() => {
		let e = !1;
		return () => {
			e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
		};
	})(), e.colors = `#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33`.split(`.`);
	function n() {
		if (typeof window < `u` && window.process && (window.process.type === `renderer` || window.process.__nwjs)) return !0;
		if (typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
		let e;
		return typeof document < `u` && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < `u` && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < `u` && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < `u` && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
	}
	function r(e) {
		if (e[0] = (this.useColors ? `%c` : ``) + this.namespace + (this.useColors ? ` %c` : ` `) + e[0] + (this.useColors ? `%c ` : ` `) + `+` + t.exports.humanize(this.diff), !this.useColors) return;
		let n = `color: ` + this.color;
		e.splice(1, 0, n, `color: inherit`);
		let r = 0, i = 0;
		e[0].replace(/%[a-zA-Z%]/g, (e) => {
			e !== `%%` && (r++, e === `%c` && (i = r));
		}), e.splice(i, 0, n);
	}
	e.log = console.debug || console.log || (() => {});
	function i(t) {
		try {
			t ? e.storage.setItem(`debug`, t) : e.storage.removeItem(`debug`);
		} catch {}
	}
	function a() {
		let t;
		try {
			t = e.storage.getItem(`debug`) || e.storage.getItem(`DEBUG`);
		} catch {}
		return !t && typeof process < `u` && `env` in process && (t = process.env.DEBUG), t;
	}
	function o() {
		try {
			return localStorage;
		} catch {}
	}
	t.exports = ua()(e);
	let { formatters: s } = t.exports;
	s.j = function(e) {
		try {
			return JSON.stringify(e);
		} catch (e) {
			return `[UnexpectedJSONParseError]: ` + e.message;
		}
	};
})), fa = r(((e, t) => {
	let r = n(`tty`), i = n(`util`);
	e.init = d, e.log = c, e.formatArgs = o, e.save = l, e.load = u, e.useColors = a, e.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), e.colors = [
		6,
		2,
		3,
		4,
		5,
		1
	];
	try {
		let t = y();
		t && (t.stderr || t).level >= 2 && (e.colors = [
			20,
			21,
			26,
			27,
			32,
			33,
			38,
			39,
			40,
			41,
			42,
			43,
			44,
			45,
			56,
			57,
			62,
			63,
			68,
			69,
			74,
			75,
			76,
			77,
			78,
			79,
			80,
			81,
			92,
			93,
			98,
			99,
			112,
			113,
			128,
			129,
			134,
			135,
			148,
			149,
			160,
			161,
			162,
			163,
			164,
			165,
			166,
			167,
			168,
			169,
			170,
			171,
			172,
			173,
			178,
			179,
			184,
			185,
			196,
			197,
			198,
			199,
			200,
			201,
			202,
			203,
			204,
			205,
			206,
			207,
			208,
			209,
			214,
			215,
			220,
			221
		]);
	} catch {}
	e.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
		let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
		return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === `null` ? null : Number(r), e[n] = r, e;
	}, {});
	function a() {
		return `colors` in e.inspectOpts ? !!e.inspectOpts.colors : r.isatty(process.stderr.fd);
	}
	function o(e) {
		let { namespace: n, useColors: r } = this;
		if (r) {
			let r = this.color, i = `\x1B[3` + (r < 8 ? r : `8;5;` + r), a = `  ${i};1m${n} \u001B[0m`;
			e[0] = a + e[0].split(`
`).join(`
` + a), e.push(i + `m+` + t.exports.humanize(this.diff) + `\x1B[0m`);
		} else e[0] = s() + n + ` ` + e[0];
	}
	function s() {
		return e.inspectOpts.hideDate ? `` : (/* @__PURE__ */ new Date()).toISOString() + ` `;
	}
	function c(...t) {
		return process.stderr.write(i.formatWithOptions(e.inspectOpts, ...t) + `
`);
	}
	function l(e) {
		e ? process.env.DEBUG = e : delete process.env.DEBUG;
	}
	function u() {
		return process.env.DEBUG;
	}
	function d(t) {
		t.inspectOpts = {};
		let n = Object.keys(e.inspectOpts);
		for (let r = 0; r < n.length; r++) t.inspectOpts[n[r]] = e.inspectOpts[n[r]];
	}
	t.exports = ua()(e);
	let { formatters: f } = t.exports;
	f.o = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split(`
`).map((e) => e.trim()).join(` `);
	}, f.O = function(e) {
		return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
	};
})), pa = r(((e, t) => {
	t.exports = typeof process > `u` || process.type === `renderer` || process.browser === !0 || process.__nwjs ? da() : fa();
})), ma = r(((e, t, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.req = e.json = e.toBuffer = void 0;
	let s = o(n(`http`)), c = o(n(`https`));
	async function l(e) {
		let t = 0, n = [];
		for await (let r of e) t += r.length, n.push(r);
		return Buffer.concat(n, t);
	}
	e.toBuffer = l;
	async function u(e) {
		let t = (await l(e)).toString(`utf8`);
		try {
			return JSON.parse(t);
		} catch (e) {
			let n = e;
			throw n.message += ` (input: ${t})`, n;
		}
	}
	e.json = u;
	function d(e, t = {}) {
		let n = ((typeof e == `string` ? e : e.href).startsWith(`https:`) ? c : s).request(e, t), r = new Promise((e, t) => {
			n.once(`response`, e).once(`error`, t).end();
		});
		return n.then = r.then.bind(r), n;
	}
	e.req = d;
})), ha = r(((e, t, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__exportStar || function(e, t) {
		for (var n in e) n !== "default" && !Object.prototype.hasOwnProperty.call(t, n) && i(t, e, n);
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Agent = void 0;
	let c = o(n(`net`)), l = o(n(`http`)), u = n(`https`);
	s(ma(), e);
	let d = Symbol(`AgentBaseInternalState`);
	var Agent = class extends l.Agent {
		constructor(e) {
			super(e), this[d] = {};
		}
		isSecureEndpoint(e) {
			if (e) {
				if (typeof e.secureEndpoint == `boolean`) return e.secureEndpoint;
				if (typeof e.protocol == `string`) return e.protocol === `https:`;
			}
			let { stack: t } = Error();
			return typeof t == `string` && t.split(`
`).some((e) => e.indexOf(`(https.js:`) !== -1 || e.indexOf(`node:https:`) !== -1);
		}
		incrementSockets(e) {
			if (this.maxSockets === 1 / 0 && this.maxTotalSockets === 1 / 0) return null;
			this.sockets[e] || (this.sockets[e] = []);
			let t = new c.Socket({ writable: !1 });
			return this.sockets[e].push(t), this.totalSocketCount++, t;
		}
		decrementSockets(e, t) {
			if (!this.sockets[e] || t === null) return;
			let n = this.sockets[e], r = n.indexOf(t);
			r !== -1 && (n.splice(r, 1), this.totalSocketCount--, n.length === 0 && delete this.sockets[e]);
		}
		getName(e) {
			return this.isSecureEndpoint(e) ? u.Agent.prototype.getName.call(this, e) : super.getName(e);
		}
		createSocket(e, t, n) {
			let r = {
				...t,
				secureEndpoint: this.isSecureEndpoint(t)
			}, i = this.getName(r), a = this.incrementSockets(i);
			Promise.resolve().then(() => this.connect(e, r)).then((o) => {
				if (this.decrementSockets(i, a), o instanceof l.Agent) try {
					return o.addRequest(e, r);
				} catch (e) {
					return n(e);
				}
				this[d].currentSocket = o, super.createSocket(e, t, n);
			}, (e) => {
				this.decrementSockets(i, a), n(e);
			});
		}
		createConnection() {
			let e = this[d].currentSocket;
			if (this[d].currentSocket = void 0, !e) throw Error("No socket was returned in the `connect()` function");
			return e;
		}
		get defaultPort() {
			return this[d].defaultPort ?? (this.protocol === `https:` ? 443 : 80);
		}
		set defaultPort(e) {
			this[d] && (this[d].defaultPort = e);
		}
		get protocol() {
			return this[d].protocol ?? (this.isSecureEndpoint() ? `https:` : `http:`);
		}
		set protocol(e) {
			this[d] && (this[d].protocol = e);
		}
	};
	e.Agent = Agent;
})), ga = r(((e, t, n) => {
	var r = n && n.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.parseProxyResponse = void 0;
	let i = (0, r(pa()).default)(`https-proxy-agent:parse-proxy-response`);
	function a(e) {
		return new Promise((t, n) => {
			let r = 0, a = [];
			function o() {
				let t = e.read();
				t ? u(t) : e.once(`readable`, o);
			}
			function s() {
				e.removeListener(`end`, c), e.removeListener(`error`, l), e.removeListener(`readable`, o);
			}
			function c() {
				s(), i(`onend`), n(Error(`Proxy connection ended before receiving CONNECT response`));
			}
			function l(e) {
				s(), i(`onerror %o`, e), n(e);
			}
			function u(c) {
				a.push(c), r += c.length;
				let l = Buffer.concat(a, r), u = l.indexOf(`\r
\r
`);
				if (u === -1) {
					i(`have not received end of HTTP headers yet...`), o();
					return;
				}
				let d = l.slice(0, u).toString(`ascii`).split(`\r
`), f = d.shift();
				if (!f) return e.destroy(), n(Error(`No header received from proxy CONNECT response`));
				let p = f.split(` `), m = +p[1], h = p.slice(2).join(` `), g = {};
				for (let t of d) {
					if (!t) continue;
					let r = t.indexOf(`:`);
					if (r === -1) return e.destroy(), n(Error(`Invalid header from proxy CONNECT response: "${t}"`));
					let i = t.slice(0, r).toLowerCase(), a = t.slice(r + 1).trimStart(), o = g[i];
					typeof o == `string` ? g[i] = [o, a] : Array.isArray(o) ? o.push(a) : g[i] = a;
				}
				i(`got proxy server response: %o %o`, f, g), s(), t({
					connect: {
						statusCode: m,
						statusText: h,
						headers: g
					},
					buffered: l
				});
			}
			e.on(`error`, l), e.on(`end`, c), o();
		});
	}
	e.parseProxyResponse = a;
})), _a = r(((e, t, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpsProxyAgent = void 0;
	let c = o(n(`net`)), l = o(n(`tls`)), u = s(n(`assert`)), d = s(pa()), f = ha(), p = n(`url`), m = ga(), h = (0, d.default)(`https-proxy-agent`), g = (e) => e.servername === void 0 && e.host && !c.isIP(e.host) ? {
		...e,
		servername: e.host
	} : e;
	var HttpsProxyAgent = class extends f.Agent {
		constructor(e, t) {
			super(t), this.options = { path: void 0 }, this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, h(`Creating new HttpsProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				ALPNProtocols: [`http/1.1`],
				...t ? v(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		async connect(e, t) {
			let { proxy: n } = this;
			if (!t.host) throw TypeError(`No "host" provided`);
			let r;
			n.protocol === `https:` ? (h("Creating `tls.Socket`: %o", this.connectOpts), r = l.connect(g(this.connectOpts))) : (h("Creating `net.Socket`: %o", this.connectOpts), r = c.connect(this.connectOpts));
			let i = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders }, a = c.isIPv6(t.host) ? `[${t.host}]` : t.host, o = `CONNECT ${a}:${t.port} HTTP/1.1\r\n`;
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				i[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			i.Host = `${a}:${t.port}`, i[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let e of Object.keys(i)) o += `${e}: ${i[e]}\r\n`;
			let s = (0, m.parseProxyResponse)(r);
			r.write(`${o}\r\n`);
			let { connect: d, buffered: f } = await s;
			if (e.emit(`proxyConnect`, d), this.emit(`proxyConnect`, d, e), d.statusCode === 200) return e.once(`socket`, _), t.secureEndpoint ? (h(`Upgrading socket connection to TLS`), l.connect({
				...v(g(t), `host`, `path`, `port`),
				socket: r
			})) : r;
			r.destroy();
			let p = new c.Socket({ writable: !1 });
			return p.readable = !0, e.once(`socket`, (e) => {
				h(`Replaying proxy buffer for failed request`), (0, u.default)(e.listenerCount(`data`) > 0), e.push(f), e.push(null);
			}), p;
		}
	};
	HttpsProxyAgent.protocols = [`http`, `https`], e.HttpsProxyAgent = HttpsProxyAgent;
	function _(e) {
		e.resume();
	}
	function v(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), va = r(((e, t, r) => {
	var i = r && r.__createBinding || (Object.create ? (function(e, t, n, r) {
		r === void 0 && (r = n);
		var i = Object.getOwnPropertyDescriptor(t, n);
		(!i || (`get` in i ? !t.__esModule : i.writable || i.configurable)) && (i = {
			enumerable: !0,
			get: function() {
				return t[n];
			}
		}), Object.defineProperty(e, r, i);
	}) : (function(e, t, n, r) {
		r === void 0 && (r = n), e[r] = t[n];
	})), a = r && r.__setModuleDefault || (Object.create ? (function(e, t) {
		Object.defineProperty(e, "default", {
			enumerable: !0,
			value: t
		});
	}) : function(e, t) {
		e.default = t;
	}), o = r && r.__importStar || function(e) {
		if (e && e.__esModule) return e;
		var t = {};
		if (e != null) for (var n in e) n !== "default" && Object.prototype.hasOwnProperty.call(e, n) && i(t, e, n);
		return a(t, e), t;
	}, s = r && r.__importDefault || function(e) {
		return e && e.__esModule ? e : { default: e };
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.HttpProxyAgent = void 0;
	let c = o(n(`net`)), l = o(n(`tls`)), u = s(pa()), d = n(`events`), f = ha(), p = n(`url`), m = (0, u.default)(`http-proxy-agent`);
	var HttpProxyAgent = class extends f.Agent {
		constructor(e, t) {
			super(t), this.proxy = typeof e == `string` ? new p.URL(e) : e, this.proxyHeaders = t?.headers ?? {}, m(`Creating new HttpProxyAgent instance: %o`, this.proxy.href);
			let n = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, ``), r = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === `https:` ? 443 : 80;
			this.connectOpts = {
				...t ? h(t, `headers`) : null,
				host: n,
				port: r
			};
		}
		addRequest(e, t) {
			e._header = null, this.setRequestProps(e, t), super.addRequest(e, t);
		}
		setRequestProps(e, t) {
			let { proxy: n } = this, r = `${t.secureEndpoint ? `https:` : `http:`}//${e.getHeader(`host`) || `localhost`}`, i = new p.URL(e.path, r);
			t.port !== 80 && (i.port = String(t.port)), e.path = String(i);
			let a = typeof this.proxyHeaders == `function` ? this.proxyHeaders() : { ...this.proxyHeaders };
			if (n.username || n.password) {
				let e = `${decodeURIComponent(n.username)}:${decodeURIComponent(n.password)}`;
				a[`Proxy-Authorization`] = `Basic ${Buffer.from(e).toString(`base64`)}`;
			}
			a[`Proxy-Connection`] ||= this.keepAlive ? `Keep-Alive` : `close`;
			for (let t of Object.keys(a)) {
				let n = a[t];
				n && e.setHeader(t, n);
			}
		}
		async connect(e, t) {
			e._header = null, e.path.includes(`://`) || this.setRequestProps(e, t);
			let n, r;
			m(`Regenerating stored HTTP header string for request`), e._implicitHeader(), e.outputData && e.outputData.length > 0 && (m(`Patching connection write() output buffer with updated header`), n = e.outputData[0].data, r = n.indexOf(`\r
\r
`) + 4, e.outputData[0].data = e._header + n.substring(r), m(`Output buffer: %o`, e.outputData[0].data));
			let i;
			return this.proxy.protocol === `https:` ? (m("Creating `tls.Socket`: %o", this.connectOpts), i = l.connect(this.connectOpts)) : (m("Creating `net.Socket`: %o", this.connectOpts), i = c.connect(this.connectOpts)), await (0, d.once)(i, `connect`), i;
		}
	};
	HttpProxyAgent.protocols = [`http`, `https`], e.HttpProxyAgent = HttpProxyAgent;
	function h(e, ...t) {
		let n = {}, r;
		for (r in e) t.includes(r) || (n[r] = e[r]);
		return n;
	}
})), ya = _a(), ba = va();
const xa = [];
let Sa = !1;
const Ca = /* @__PURE__ */ new Map();
function wa(e) {
	if (process.env[e]) return process.env[e];
	if (process.env[e.toLowerCase()]) return process.env[e.toLowerCase()];
}
function Ta() {
	if (!process) return;
	let e = wa(`HTTPS_PROXY`), t = wa(`ALL_PROXY`), n = wa(`HTTP_PROXY`);
	return e || t || n;
}
function Ea(e, t, n) {
	if (t.length === 0) return !1;
	let r = new URL(e).hostname;
	if (n?.has(r)) return n.get(r);
	let i = !1;
	for (let e of t) e[0] === `.` ? (r.endsWith(e) || r.length === e.length - 1 && r === e.slice(1)) && (i = !0) : r === e && (i = !0);
	return n?.set(r, i), i;
}
function Da() {
	let e = wa(`NO_PROXY`);
	return Sa = !0, e ? e.split(`,`).map((e) => e.trim()).filter((e) => e.length) : [];
}
function Oa(e) {
	if (!e && (e = Ta(), !e)) return;
	let t = new URL(e);
	return {
		host: (t.protocol ? t.protocol + `//` : ``) + t.hostname,
		port: Number.parseInt(t.port || `80`),
		username: t.username,
		password: t.password
	};
}
function ka() {
	let e = Ta();
	return e ? new URL(e) : void 0;
}
function Aa(e) {
	let t;
	try {
		t = new URL(e.host);
	} catch {
		throw Error(`Expecting a valid host string in proxy settings, but found "${e.host}".`);
	}
	return t.port = String(e.port), e.username && (t.username = e.username), e.password && (t.password = e.password), t;
}
function ja(e, t, n) {
	if (e.agent) return;
	let r = new URL(e.url).protocol !== `https:`;
	e.tlsSettings && Ai.warning(`TLS settings are not supported in combination with custom Proxy, certificates provided to the client will be ignored.`), r ? (t.httpProxyAgent ||= new ba.HttpProxyAgent(n), e.agent = t.httpProxyAgent) : (t.httpsProxyAgent ||= new ya.HttpsProxyAgent(n), e.agent = t.httpsProxyAgent);
}
function Ma(e, t) {
	Sa || xa.push(...Da());
	let n = e ? Aa(e) : ka(), r = {};
	return {
		name: `proxyPolicy`,
		async sendRequest(e, i) {
			return !e.proxySettings && n && !Ea(e.url, t?.customNoProxyList ?? xa, t?.customNoProxyList ? void 0 : Ca) ? ja(e, r, n) : e.proxySettings && ja(e, r, Aa(e.proxySettings)), i(e);
		}
	};
}
function Na() {
	return {
		name: `decompressResponsePolicy`,
		async sendRequest(e, t) {
			return e.method !== `HEAD` && e.headers.set(`Accept-Encoding`, `gzip,deflate`), t(e);
		}
	};
}
const Pa = [`GET`, `HEAD`];
function Fa(e = {}) {
	let { maxRetries: t = 20, allowCrossOriginRedirects: n = !1 } = e;
	return {
		name: `redirectPolicy`,
		async sendRequest(e, r) {
			return Ia(r, await r(e), t, n);
		}
	};
}
async function Ia(e, t, n, r, i = 0) {
	let { request: a, status: o, headers: s } = t, c = s.get(`location`);
	if (c && (o === 300 || o === 301 && Pa.includes(a.method) || o === 302 && Pa.includes(a.method) || o === 303 && a.method === `POST` || o === 307) && i < n) {
		let s = new URL(c, a.url);
		if (!r) {
			let e = new URL(a.url);
			if (s.origin !== e.origin) return Ai.verbose(`Skipping cross-origin redirect from ${e.origin} to ${s.origin}.`), t;
		}
		return a.url = s.toString(), o === 303 && (a.method = `GET`, a.headers.delete(`Content-Length`), delete a.body), a.headers.delete(`Authorization`), Ia(e, await e(a), n, r, i + 1);
	}
	return t;
}
function La(e) {
	return e instanceof Blob;
}
async function* Ra() {
	let e = this.getReader();
	try {
		for (;;) {
			let { done: t, value: n } = await e.read();
			if (t) return;
			yield n;
		}
	} finally {
		e.releaseLock();
	}
}
function za(e) {
	e[Symbol.asyncIterator] || (e[Symbol.asyncIterator] = Ra.bind(e)), e.values ||= Ra.bind(e);
}
function Ba(e) {
	return e instanceof ReadableStream ? (za(e), _e.fromWeb(e)) : e;
}
function Va(e) {
	return e instanceof Uint8Array ? _e.from(Buffer.from(e)) : La(e) ? Ba(e.stream()) : Ba(e);
}
async function Ha(e) {
	return function() {
		let t = e.map((e) => typeof e == `function` ? e() : e).map(Va);
		return _e.from((async function* () {
			for (let e of t) for await (let t of e) yield t;
		})());
	};
}
function Ua() {
	return `----AzSDKFormBoundary${mi()}`;
}
function Wa(e) {
	let t = ``;
	for (let [n, r] of e) t += `${n}: ${r}\r\n`;
	return t;
}
function Ga(e) {
	if (e instanceof Uint8Array) return e.byteLength;
	if (La(e)) return e.size === -1 ? void 0 : e.size;
}
function Ka(e) {
	let t = 0;
	for (let n of e) {
		let e = Ga(n);
		if (e === void 0) return;
		t += e;
	}
	return t;
}
async function qa(e, t, n) {
	let r = [
		ki(`--${n}`, `utf-8`),
		...t.flatMap((e) => [
			ki(`\r
`, `utf-8`),
			ki(Wa(e.headers), `utf-8`),
			ki(`\r
`, `utf-8`),
			e.body,
			ki(`\r\n--${n}`, `utf-8`)
		]),
		ki(`--\r
\r
`, `utf-8`)
	], i = Ka(r);
	i && e.headers.set(`Content-Length`, i), e.body = await Ha(r);
}
const Ja = `multipartPolicy`, Ya = /* @__PURE__ */ new Set(`abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'()+,-./:=?`);
function Xa(e) {
	if (e.length > 70) throw Error(`Multipart boundary "${e}" exceeds maximum length of 70 characters`);
	if (Array.from(e).some((e) => !Ya.has(e))) throw Error(`Multipart boundary "${e}" contains invalid characters`);
}
function Za() {
	return {
		name: Ja,
		async sendRequest(e, t) {
			if (!e.multipartBody) return t(e);
			if (e.body) throw Error(`multipartBody and regular body cannot be set at the same time`);
			let n = e.multipartBody.boundary, r = e.headers.get(`Content-Type`) ?? `multipart/mixed`, i = r.match(/^(multipart\/[^ ;]+)(?:; *boundary=(.+))?$/);
			if (!i) throw Error(`Got multipart request body, but content-type header was not multipart: ${r}`);
			let [, a, o] = i;
			if (o && n && o !== n) throw Error(`Multipart boundary was specified as ${o} in the header, but got ${n} in the request body`);
			return n ??= o, n ? Xa(n) : n = Ua(), e.headers.set(`Content-Type`, `${a}; boundary=${n}`), await qa(e, e.multipartBody.parts, n), e.multipartBody = void 0, t(e);
		}
	};
}
function Qa() {
	return vi();
}
const $a = si({
	logLevelEnvVarName: `AZURE_LOG_LEVEL`,
	namespace: `azure`
});
$a.logger;
function eo(e) {
	return $a.createClientLogger(e);
}
const to = eo(`core-rest-pipeline`);
function no(e = {}) {
	return Vi({
		logger: to.info,
		...e
	});
}
function ro(e = {}) {
	return Fa(e);
}
function io() {
	return `User-Agent`;
}
async function ao(e) {
	if (be && be.versions) {
		let t = `${fe.type()} ${fe.release()}; ${fe.arch()}`, n = be.versions;
		n.bun ? e.set(`Bun`, `${n.bun} (${t})`) : n.deno ? e.set(`Deno`, `${n.deno} (${t})`) : n.node && e.set(`Node`, `${n.node} (${t})`);
	}
}
const oo = `1.22.3`;
function so(e) {
	let t = [];
	for (let [n, r] of e) {
		let e = r ? `${n}/${r}` : n;
		t.push(e);
	}
	return t.join(` `);
}
function co() {
	return io();
}
async function lo(e) {
	let t = /* @__PURE__ */ new Map();
	t.set(`core-rest-pipeline`, oo), await ao(t);
	let n = so(t);
	return e ? `${e} ${n}` : n;
}
const uo = co();
function fo(e = {}) {
	let t = lo(e.userAgentPrefix);
	return {
		name: `userAgentPolicy`,
		async sendRequest(e, n) {
			return e.headers.has(uo) || e.headers.set(uo, await t), n(e);
		}
	};
}
var AbortError = class extends Error {
	constructor(e) {
		super(e), this.name = `AbortError`;
	}
};
function po(e, t) {
	let { cleanupBeforeAbort: n, abortSignal: r, abortErrorMsg: i } = t ?? {};
	return new Promise((t, a) => {
		function o() {
			a(new AbortError(i ?? `The operation was aborted.`));
		}
		function s() {
			r?.removeEventListener(`abort`, c);
		}
		function c() {
			n?.(), s(), o();
		}
		if (r?.aborted) return o();
		try {
			e((e) => {
				s(), t(e);
			}, (e) => {
				s(), a(e);
			});
		} catch (e) {
			a(e);
		}
		r?.addEventListener(`abort`, c);
	});
}
function mo(e, t) {
	let n, { abortSignal: r, abortErrorMsg: i } = t ?? {};
	return po((t) => {
		n = setTimeout(t, e);
	}, {
		cleanupBeforeAbort: () => clearTimeout(n),
		abortSignal: r,
		abortErrorMsg: i ?? `The delay was aborted.`
	});
}
function ho(e) {
	if (bi(e)) return e.message;
	{
		let t;
		try {
			t = typeof e == `object` && e ? JSON.stringify(e) : String(e);
		} catch {
			t = `[unable to stringify input]`;
		}
		return `Unknown error ${t}`;
	}
}
function go(e) {
	return bi(e);
}
function _o() {
	return mi();
}
function vo(e, t) {
	return Oi(e, t);
}
function yo(e, t) {
	return ki(e, t);
}
const bo = Symbol(`rawContent`);
function xo(e) {
	return typeof e[bo] == `function`;
}
function So(e) {
	return xo(e) ? e[bo]() : e;
}
const Co = Ja;
function wo() {
	let e = Za();
	return {
		name: Co,
		sendRequest: async (t, n) => {
			if (t.multipartBody) for (let e of t.multipartBody.parts) xo(e.body) && (e.body = So(e.body));
			return e.sendRequest(t, n);
		}
	};
}
function To() {
	return Na();
}
function Eo(e = {}) {
	return na(e);
}
function Do() {
	return ia();
}
function Oo(e) {
	return Oa(e);
}
function ko(e, t) {
	return Ma(e, t);
}
function Ao(e = `x-ms-client-request-id`) {
	return {
		name: `setClientRequestIdPolicy`,
		async sendRequest(t, n) {
			return t.headers.has(e) || t.headers.set(e, t.requestId), n(t);
		}
	};
}
function jo(e) {
	return sa(e);
}
function Mo(e) {
	return ca(e);
}
const No = {
	span: Symbol.for(`@azure/core-tracing span`),
	namespace: Symbol.for(`@azure/core-tracing namespace`)
};
function Po(e = {}) {
	let t = new Fo(e.parentContext);
	return e.span && (t = t.setValue(No.span, e.span)), e.namespace && (t = t.setValue(No.namespace, e.namespace)), t;
}
var Fo = class TracingContextImpl {
	_contextMap;
	constructor(e) {
		this._contextMap = e instanceof TracingContextImpl ? new Map(e._contextMap) : /* @__PURE__ */ new Map();
	}
	setValue(e, t) {
		let n = new TracingContextImpl(this);
		return n._contextMap.set(e, t), n;
	}
	getValue(e) {
		return this._contextMap.get(e);
	}
	deleteValue(e) {
		let t = new TracingContextImpl(this);
		return t._contextMap.delete(e), t;
	}
};
const Io = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { instrumenterImplementation: void 0 };
}))().state;
function Lo() {
	return {
		end: () => {},
		isRecording: () => !1,
		recordException: () => {},
		setAttribute: () => {},
		setStatus: () => {},
		addEvent: () => {}
	};
}
function Ro() {
	return {
		createRequestHeaders: () => ({}),
		parseTraceparentHeader: () => {},
		startSpan: (e, t) => ({
			span: Lo(),
			tracingContext: Po({ parentContext: t.tracingContext })
		}),
		withContext(e, t, ...n) {
			return t(...n);
		}
	};
}
function zo() {
	return Io.instrumenterImplementation ||= Ro(), Io.instrumenterImplementation;
}
function Bo(e) {
	let { namespace: t, packageName: n, packageVersion: r } = e;
	function i(e, i, a) {
		let o = zo().startSpan(e, {
			...a,
			packageName: n,
			packageVersion: r,
			tracingContext: i?.tracingOptions?.tracingContext
		}), s = o.tracingContext, c = o.span;
		return s.getValue(No.namespace) || (s = s.setValue(No.namespace, t)), c.setAttribute(`az.namespace`, s.getValue(No.namespace)), {
			span: c,
			updatedOptions: Object.assign({}, i, { tracingOptions: {
				...i?.tracingOptions,
				tracingContext: s
			} })
		};
	}
	async function a(e, t, n, r) {
		let { span: a, updatedOptions: s } = i(e, t, r);
		try {
			let e = await o(s.tracingOptions.tracingContext, () => Promise.resolve(n(s, a)));
			return a.setStatus({ status: `success` }), e;
		} catch (e) {
			throw a.setStatus({
				status: `error`,
				error: e
			}), e;
		} finally {
			a.end();
		}
	}
	function o(e, t, ...n) {
		return zo().withContext(e, t, ...n);
	}
	function s(e) {
		return zo().parseTraceparentHeader(e);
	}
	function c(e) {
		return zo().createRequestHeaders(e);
	}
	return {
		startSpan: i,
		withSpan: a,
		withContext: o,
		parseTraceparentHeader: s,
		createRequestHeaders: c
	};
}
const Vo = Ei;
function Ho(e) {
	return Di(e);
}
function Uo(e = {}) {
	let t = lo(e.userAgentPrefix), n = new Sanitizer({ additionalAllowedQueryParameters: e.additionalAllowedQueryParameters }), r = Wo();
	return {
		name: `tracingPolicy`,
		async sendRequest(e, i) {
			if (!r) return i(e);
			let a = await t, o = {
				"http.url": n.sanitizeUrl(e.url),
				"http.method": e.method,
				"http.user_agent": a,
				requestId: e.requestId
			};
			a && (o[`http.user_agent`] = a);
			let { span: s, tracingContext: c } = Go(r, e, o) ?? {};
			if (!s || !c) return i(e);
			try {
				let t = await r.withContext(c, i, e);
				return qo(s, t), t;
			} catch (e) {
				throw Ko(s, e), e;
			}
		}
	};
}
function Wo() {
	try {
		return Bo({
			namespace: ``,
			packageName: `@azure/core-rest-pipeline`,
			packageVersion: oo
		});
	} catch (e) {
		to.warning(`Error when creating the TracingClient: ${ho(e)}`);
		return;
	}
}
function Go(e, t, n) {
	try {
		let { span: r, updatedOptions: i } = e.startSpan(`HTTP ${t.method}`, { tracingOptions: t.tracingOptions }, {
			spanKind: `client`,
			spanAttributes: n
		});
		if (!r.isRecording()) {
			r.end();
			return;
		}
		let a = e.createRequestHeaders(i.tracingOptions.tracingContext);
		for (let [e, n] of Object.entries(a)) t.headers.set(e, n);
		return {
			span: r,
			tracingContext: i.tracingOptions.tracingContext
		};
	} catch (e) {
		to.warning(`Skipping creating a tracing span due to an error: ${ho(e)}`);
		return;
	}
}
function Ko(e, t) {
	try {
		e.setStatus({
			status: `error`,
			error: go(t) ? t : void 0
		}), Ho(t) && t.statusCode && e.setAttribute(`http.status_code`, t.statusCode), e.end();
	} catch (e) {
		to.warning(`Skipping tracing span processing due to an error: ${ho(e)}`);
	}
}
function qo(e, t) {
	try {
		e.setAttribute(`http.status_code`, t.status);
		let n = t.headers.get(`x-ms-request-id`);
		n && e.setAttribute(`serviceRequestId`, n), t.status >= 400 && e.setStatus({ status: `error` }), e.end();
	} catch (e) {
		to.warning(`Skipping tracing span processing due to an error: ${ho(e)}`);
	}
}
function Jo(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(e.reason) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(e.reason), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function Yo() {
	return {
		name: `wrapAbortSignalLikePolicy`,
		sendRequest: async (e, t) => {
			if (!e.abortSignal) return t(e);
			let { abortSignal: n, cleanup: r } = Jo(e.abortSignal);
			e.abortSignal = n;
			try {
				return await t(e);
			} finally {
				r?.();
			}
		}
	};
}
function Xo(e) {
	let t = Qa();
	return e.agent && t.addPolicy(jo(e.agent)), e.tlsOptions && t.addPolicy(Mo(e.tlsOptions)), t.addPolicy(ko(e.proxyOptions)), t.addPolicy(To()), t.addPolicy(Yo()), t.addPolicy(Do(), { beforePolicies: [Co] }), t.addPolicy(fo(e.userAgentOptions)), t.addPolicy(Ao(e.telemetryOptions?.clientRequestIdHeaderName)), t.addPolicy(wo(), { afterPhase: `Deserialize` }), t.addPolicy(Eo(e.retryOptions), { phase: `Retry` }), t.addPolicy(Uo({
		...e.userAgentOptions,
		...e.loggingOptions
	}), { afterPhase: `Retry` }), t.addPolicy(ro(e.redirectOptions), { afterPhase: `Retry` }), t.addPolicy(no(e.loggingOptions), { afterPhase: `Sign` }), t;
}
function Zo() {
	let e = Bi();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? Jo(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
function Qo(e) {
	return pi(e);
}
function $o(e) {
	return hi(e);
}
const es = {
	forcedRefreshWindowInMs: 1e3,
	retryIntervalInMs: 3e3,
	refreshWindowInMs: 12e4
};
async function ts(e, t, n) {
	async function r() {
		if (Date.now() < n) try {
			return await e();
		} catch {
			return null;
		}
		{
			let t = await e();
			if (t === null) throw Error(`Failed to refresh access token.`);
			return t;
		}
	}
	let i = await r();
	for (; i === null;) await mo(t), i = await r();
	return i;
}
function ns(e, t) {
	let n = null, r = null, i, a = {
		...es,
		...t
	}, o = {
		get isRefreshing() {
			return n !== null;
		},
		get shouldRefresh() {
			return o.isRefreshing ? !1 : r?.refreshAfterTimestamp && r.refreshAfterTimestamp < Date.now() ? !0 : (r?.expiresOnTimestamp ?? 0) - a.refreshWindowInMs < Date.now();
		},
		get mustRefresh() {
			return r === null || r.expiresOnTimestamp - a.forcedRefreshWindowInMs < Date.now();
		}
	};
	function s(t, s) {
		return o.isRefreshing || (n = ts(() => e.getToken(t, s), a.retryIntervalInMs, r?.expiresOnTimestamp ?? Date.now()).then((e) => (n = null, r = e, i = s.tenantId, r)).catch((e) => {
			throw n = null, r = null, i = void 0, e;
		})), n;
	}
	return async (e, t) => {
		let n = !!t.claims, a = i !== t.tenantId;
		return n && (r = null), a || n || o.mustRefresh ? s(e, t) : (o.shouldRefresh && s(e, t), r);
	};
}
async function rs(e, t) {
	try {
		return [await t(e), void 0];
	} catch (e) {
		if (Ho(e) && e.response) return [e.response, e];
		throw e;
	}
}
async function is(e) {
	let { scopes: t, getAccessToken: n, request: r } = e, i = await n(t, {
		abortSignal: r.abortSignal,
		tracingOptions: r.tracingOptions,
		enableCae: !0
	});
	i && e.request.headers.set(`Authorization`, `Bearer ${i.token}`);
}
function as(e) {
	return e.status === 401 && e.headers.has(`WWW-Authenticate`);
}
async function os(e, t) {
	let { scopes: n } = e, r = await e.getAccessToken(n, {
		enableCae: !0,
		claims: t
	});
	return r ? (e.request.headers.set(`Authorization`, `${r.tokenType ?? `Bearer`} ${r.token}`), !0) : !1;
}
function ss(e) {
	let { credential: t, scopes: n, challengeCallbacks: r } = e, i = e.logger || to, a = {
		authorizeRequest: r?.authorizeRequest?.bind(r) ?? is,
		authorizeRequestOnChallenge: r?.authorizeRequestOnChallenge?.bind(r)
	}, o = t ? ns(t) : () => Promise.resolve(null);
	return {
		name: `bearerTokenAuthenticationPolicy`,
		async sendRequest(e, t) {
			if (!e.url.toLowerCase().startsWith(`https://`)) throw Error(`Bearer token authentication is not permitted for non-TLS protected (non-https) URLs.`);
			await a.authorizeRequest({
				scopes: Array.isArray(n) ? n : [n],
				request: e,
				getAccessToken: o,
				logger: i
			});
			let r, s, c;
			if ([r, s] = await rs(e, t), as(r)) {
				let l = ls(r.headers.get(`WWW-Authenticate`));
				if (l) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await os({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await rs(e, t));
				} else if (a.authorizeRequestOnChallenge && (c = await a.authorizeRequestOnChallenge({
					scopes: Array.isArray(n) ? n : [n],
					request: e,
					response: r,
					getAccessToken: o,
					logger: i
				}), c && ([r, s] = await rs(e, t)), as(r) && (l = ls(r.headers.get(`WWW-Authenticate`)), l))) {
					let a;
					try {
						a = atob(l);
					} catch {
						return i.warning(`The WWW-Authenticate header contains "claims" that cannot be parsed. Unable to perform the Continuous Access Evaluation authentication flow. Unparsable claims: ${l}`), r;
					}
					c = await os({
						scopes: Array.isArray(n) ? n : [n],
						response: r,
						request: e,
						getAccessToken: o,
						logger: i
					}, a), c && ([r, s] = await rs(e, t));
				}
			}
			if (s) throw s;
			return r;
		}
	};
}
function cs(e) {
	let t = /(\w+)\s+((?:\w+=(?:"[^"]*"|[^,]*),?\s*)+)/g, n = /(\w+)="([^"]*)"/g, r = [], i;
	for (; (i = t.exec(e)) !== null;) {
		let e = i[1], t = i[2], a = {}, o;
		for (; (o = n.exec(t)) !== null;) a[o[1]] = o[2];
		r.push({
			scheme: e,
			params: a
		});
	}
	return r;
}
function ls(e) {
	if (e) return cs(e).find((e) => e.scheme === `Bearer` && e.params.claims && e.params.error === `insufficient_claims`)?.params.claims;
}
function us(e) {
	let t = e;
	return t && typeof t.getToken == `function` && (t.signRequest === void 0 || t.getToken.length > 0);
}
const ds = `DisableKeepAlivePolicy`;
function fs() {
	return {
		name: ds,
		async sendRequest(e, t) {
			return e.disableKeepAlive = !0, t(e);
		}
	};
}
function ps(e) {
	return e.getOrderedPolicies().some((e) => e.name === ds);
}
function ms(e) {
	return vo(e, `base64`);
}
function hs(e) {
	return yo(e, `base64`);
}
function gs(e, t) {
	return t !== `Composite` && t !== `Dictionary` && (typeof e == `string` || typeof e == `number` || typeof e == `boolean` || t?.match(/^(Date|DateTime|DateTimeRfc1123|UnixTime|ByteArray|Base64Url)$/i) !== null || e == null);
}
const _s = /^(-|\+)?P(?:([-+]?[0-9,.]*)Y)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)W)?(?:([-+]?[0-9,.]*)D)?(?:T(?:([-+]?[0-9,.]*)H)?(?:([-+]?[0-9,.]*)M)?(?:([-+]?[0-9,.]*)S)?)?$/;
function vs(e) {
	return _s.test(e);
}
const ys = /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/i;
function bs(e) {
	return ys.test(e);
}
function xs(e) {
	let t = {
		...e.headers,
		...e.body
	};
	return e.hasNullableType && Object.getOwnPropertyNames(t).length === 0 ? e.shouldWrapBody ? { body: null } : null : e.shouldWrapBody ? {
		...e.headers,
		body: e.body
	} : t;
}
function Ss(e, t) {
	let n = e.parsedHeaders;
	if (e.request.method === `HEAD`) return {
		...n,
		body: e.parsedBody
	};
	let r = t && t.bodyMapper, i = !!r?.nullable, a = r?.type.name;
	if (a === `Stream`) return {
		...n,
		blobBody: e.blobBody,
		readableStreamBody: e.readableStreamBody
	};
	let o = a === `Composite` && r.type.modelProperties || {}, s = Object.keys(o).some((e) => o[e].serializedName === ``);
	if (a === `Sequence` || s) {
		let t = e.parsedBody ?? [];
		for (let n of Object.keys(o)) o[n].serializedName && (t[n] = e.parsedBody?.[n]);
		if (n) for (let e of Object.keys(n)) t[e] = n[e];
		return i && !e.parsedBody && !n && Object.getOwnPropertyNames(o).length === 0 ? null : t;
	}
	return xs({
		body: e.parsedBody,
		headers: n,
		hasNullableType: i,
		shouldWrapBody: gs(e.parsedBody, a)
	});
}
var SerializerImpl = class {
	modelMappers;
	isXML;
	constructor(e = {}, t = !1) {
		this.modelMappers = e, this.isXML = t;
	}
	validateConstraints(e, t, n) {
		let r = (e, r) => {
			throw Error(`"${n}" with value "${t}" should satisfy the constraint "${e}": ${r}.`);
		};
		if (e.constraints && t != null) {
			let { ExclusiveMaximum: n, ExclusiveMinimum: i, InclusiveMaximum: a, InclusiveMinimum: o, MaxItems: s, MaxLength: c, MinItems: l, MinLength: u, MultipleOf: d, Pattern: f, UniqueItems: p } = e.constraints;
			if (n !== void 0 && t >= n && r(`ExclusiveMaximum`, n), i !== void 0 && t <= i && r(`ExclusiveMinimum`, i), a !== void 0 && t > a && r(`InclusiveMaximum`, a), o !== void 0 && t < o && r(`InclusiveMinimum`, o), s !== void 0 && t.length > s && r(`MaxItems`, s), c !== void 0 && t.length > c && r(`MaxLength`, c), l !== void 0 && t.length < l && r(`MinItems`, l), u !== void 0 && t.length < u && r(`MinLength`, u), d !== void 0 && t % d !== 0 && r(`MultipleOf`, d), f) {
				let e = typeof f == `string` ? new RegExp(f) : f;
				(typeof t != `string` || t.match(e) === null) && r(`Pattern`, f);
			}
			p && t.some((e, t, n) => n.indexOf(e) !== t) && r(`UniqueItems`, p);
		}
	}
	serialize(e, t, n, r = { xml: {} }) {
		let i = { xml: {
			rootName: r.xml.rootName ?? ``,
			includeRoot: r.xml.includeRoot ?? !1,
			xmlCharKey: r.xml.xmlCharKey ?? `_`
		} }, a = {}, o = e.type.name;
		n ||= e.serializedName, o.match(/^Sequence$/i) !== null && (a = []), e.isConstant && (t = e.defaultValue);
		let { required: s, nullable: c } = e;
		if (s && c && t === void 0) throw Error(`${n} cannot be undefined.`);
		if (s && !c && t == null) throw Error(`${n} cannot be null or undefined.`);
		if (!s && c === !1 && t === null) throw Error(`${n} cannot be null.`);
		return t == null ? a = t : o.match(/^any$/i) === null ? o.match(/^(Number|String|Boolean|Object|Stream|Uuid)$/i) === null ? o.match(/^Enum$/i) === null ? o.match(/^(Date|DateTime|TimeSpan|DateTimeRfc1123|UnixTime)$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) === null ? o.match(/^Composite$/i) !== null && (a = Bs(this, e, t, n, !!this.isXML, i)) : a = Is(this, e, t, n, !!this.isXML, i) : a = Fs(this, e, t, n, !!this.isXML, i) : a = Ns(n, t) : a = Ms(n, t) : a = Ps(o, t, n) : a = js(n, e.type.allowedValues, t) : a = As(o, n, t) : a = t, a;
	}
	deserialize(e, t, n, r = { xml: {} }) {
		let i = {
			xml: {
				rootName: r.xml.rootName ?? ``,
				includeRoot: r.xml.includeRoot ?? !1,
				xmlCharKey: r.xml.xmlCharKey ?? `_`
			},
			ignoreUnknownProperties: r.ignoreUnknownProperties ?? !1
		};
		if (t == null) return this.isXML && e.type.name === `Sequence` && !e.xmlIsWrapped && (t = []), e.defaultValue !== void 0 && (t = e.defaultValue), t;
		let a, o = e.type.name;
		if (n ||= e.serializedName, o.match(/^Composite$/i) !== null) a = Us(this, e, t, n, i);
		else {
			if (this.isXML) {
				let e = i.xml.xmlCharKey;
				t.$ !== void 0 && t[e] !== void 0 && (t = t[e]);
			}
			o.match(/^Number$/i) === null ? o.match(/^Boolean$/i) === null ? o.match(/^(String|Enum|Object|Stream|Uuid|TimeSpan|any)$/i) === null ? o.match(/^(Date|DateTime|DateTimeRfc1123)$/i) === null ? o.match(/^UnixTime$/i) === null ? o.match(/^ByteArray$/i) === null ? o.match(/^Base64Url$/i) === null ? o.match(/^Sequence$/i) === null ? o.match(/^Dictionary$/i) !== null && (a = Ws(this, e, t, n, i)) : a = Gs(this, e, t, n, i) : a = Es(t) : a = hs(t) : a = ks(t) : a = new Date(t) : a = t : a = t === `true` || t !== `false` && t : (a = parseFloat(t), isNaN(a) && (a = t));
		}
		return e.isConstant && (a = e.defaultValue), a;
	}
};
function Cs(e = {}, t = !1) {
	return new SerializerImpl(e, t);
}
function ws(e, t) {
	let n = e.length;
	for (; n - 1 >= 0 && e[n - 1] === t;) --n;
	return e.substr(0, n);
}
function Ts(e) {
	if (e) {
		if (!(e instanceof Uint8Array)) throw Error(`Please provide an input of type Uint8Array for converting to Base64Url.`);
		return ws(ms(e), `=`).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
}
function Es(e) {
	if (e) {
		if (e && typeof e.valueOf() != `string`) throw Error(`Please provide an input of type string for converting to Uint8Array`);
		return e = e.replace(/-/g, `+`).replace(/_/g, `/`), hs(e);
	}
}
function Ds(e) {
	let t = [], n = ``;
	if (e) {
		let r = e.split(`.`);
		for (let e of r) e.charAt(e.length - 1) === `\\` ? n += e.substr(0, e.length - 1) + `.` : (n += e, t.push(n), n = ``);
	}
	return t;
}
function Os(e) {
	if (e) return typeof e.valueOf() == `string` && (e = new Date(e)), Math.floor(e.getTime() / 1e3);
}
function ks(e) {
	if (e) return /* @__PURE__ */ new Date(e * 1e3);
}
function As(e, t, n) {
	if (n != null) {
		if (e.match(/^Number$/i) !== null) {
			if (typeof n != `number`) throw Error(`${t} with value ${n} must be of type number.`);
		} else if (e.match(/^String$/i) !== null) {
			if (typeof n.valueOf() != `string`) throw Error(`${t} with value "${n}" must be of type string.`);
		} else if (e.match(/^Uuid$/i) !== null) {
			if (!(typeof n.valueOf() == `string` && bs(n))) throw Error(`${t} with value "${n}" must be of type string and a valid uuid.`);
		} else if (e.match(/^Boolean$/i) !== null) {
			if (typeof n != `boolean`) throw Error(`${t} with value ${n} must be of type boolean.`);
		} else if (e.match(/^Stream$/i) !== null) {
			let e = typeof n;
			if (e !== `string` && typeof n.pipe != `function` && typeof n.tee != `function` && !(n instanceof ArrayBuffer) && !ArrayBuffer.isView(n) && !((typeof Blob == `function` || typeof Blob == `object`) && n instanceof Blob) && e !== `function`) throw Error(`${t} must be a string, Blob, ArrayBuffer, ArrayBufferView, ReadableStream, or () => ReadableStream.`);
		}
	}
	return n;
}
function js(e, t, n) {
	if (!t) throw Error(`Please provide a set of allowedValues to validate ${e} as an Enum Type.`);
	if (!t.some((e) => typeof e.valueOf() == `string` ? e.toLowerCase() === n.toLowerCase() : e === n)) throw Error(`${n} is not a valid value for ${e}. The valid values are: ${JSON.stringify(t)}.`);
	return n;
}
function Ms(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = ms(t);
	}
	return t;
}
function Ns(e, t) {
	if (t != null) {
		if (!(t instanceof Uint8Array)) throw Error(`${e} must be of type Uint8Array.`);
		t = Ts(t);
	}
	return t;
}
function Ps(e, t, n) {
	if (t != null) {
		if (e.match(/^Date$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString().substring(0, 10) : new Date(t).toISOString().substring(0, 10);
		} else if (e.match(/^DateTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in ISO8601 format.`);
			t = t instanceof Date ? t.toISOString() : new Date(t).toISOString();
		} else if (e.match(/^DateTimeRfc1123$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123 format.`);
			t = t instanceof Date ? t.toUTCString() : new Date(t).toUTCString();
		} else if (e.match(/^UnixTime$/i) !== null) {
			if (!(t instanceof Date || typeof t.valueOf() == `string` && !isNaN(Date.parse(t)))) throw Error(`${n} must be an instanceof Date or a string in RFC-1123/ISO8601 format for it to be serialized in UnixTime/Epoch format.`);
			t = Os(t);
		} else if (e.match(/^TimeSpan$/i) !== null && !vs(t)) throw Error(`${n} must be a string in ISO 8601 format. Instead was "${t}".`);
	}
	return t;
}
function Fs(e, t, n, r, i, a) {
	if (!Array.isArray(n)) throw Error(`${r} must be of type Array.`);
	let o = t.type.element;
	if (!o || typeof o != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}.`);
	o.type.name === `Composite` && o.type.className && (o = e.modelMappers[o.type.className] ?? o);
	let s = [];
	for (let t = 0; t < n.length; t++) {
		let c = e.serialize(o, n[t], r, a);
		if (i && o.xmlNamespace) {
			let e = o.xmlNamespacePrefix ? `xmlns:${o.xmlNamespacePrefix}` : `xmlns`;
			o.type.name === `Composite` ? (s[t] = { ...c }, s[t].$ = { [e]: o.xmlNamespace }) : (s[t] = {}, s[t][a.xml.xmlCharKey] = c, s[t].$ = { [e]: o.xmlNamespace });
		} else s[t] = c;
	}
	return s;
}
function Is(e, t, n, r, i, a) {
	if (typeof n != `object`) throw Error(`${r} must be of type object.`);
	let o = t.type.value;
	if (!o || typeof o != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}.`);
	let s = {};
	for (let t of Object.keys(n)) s[t] = Vs(o, e.serialize(o, n[t], r, a), i, a);
	if (i && t.xmlNamespace) {
		let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`, n = s;
		return n.$ = { [e]: t.xmlNamespace }, n;
	}
	return s;
}
function Ls(e, t, n) {
	let r = t.type.additionalProperties;
	return !r && t.type.className ? Rs(e, t, n)?.type.additionalProperties : r;
}
function Rs(e, t, n) {
	let r = t.type.className;
	if (!r) throw Error(`Class name for model "${n}" is not provided in the mapper "${JSON.stringify(t, void 0, 2)}".`);
	return e.modelMappers[r];
}
function zs(e, t, n) {
	let r = t.type.modelProperties;
	if (!r) {
		let i = Rs(e, t, n);
		if (!i) throw Error(`mapper() cannot be null or undefined for model "${t.type.className}".`);
		if (r = i?.type.modelProperties, !r) throw Error(`modelProperties cannot be null or undefined in the mapper "${JSON.stringify(i)}" of type "${t.type.className}" for object "${n}".`);
	}
	return r;
}
function Bs(e, t, n, r, i, a) {
	if (Js(e, t) && (t = qs(e, t, n, `clientName`)), n != null) {
		let o = {}, s = zs(e, t, r);
		for (let c of Object.keys(s)) {
			let l = s[c];
			if (l.readOnly) continue;
			let u, d = o;
			if (e.isXML) u = l.xmlIsWrapped ? l.xmlName : l.xmlElementName || l.xmlName;
			else {
				let e = Ds(l.serializedName);
				u = e.pop();
				for (let t of e) d[t] == null && (n[c] !== void 0 && n[c] !== null || l.defaultValue !== void 0) && (d[t] = {}), d = d[t];
			}
			if (d != null) {
				if (i && t.xmlNamespace) {
					let e = t.xmlNamespacePrefix ? `xmlns:${t.xmlNamespacePrefix}` : `xmlns`;
					d.$ = {
						...d.$,
						[e]: t.xmlNamespace
					};
				}
				let o = l.serializedName === `` ? r : r + `.` + l.serializedName, s = n[c], f = Js(e, t);
				f && f.clientName === c && s == null && (s = t.serializedName);
				let p = e.serialize(l, s, o, a);
				if (p !== void 0 && u != null) {
					let e = Vs(l, p, i, a);
					i && l.xmlIsAttribute ? (d.$ = d.$ || {}, d.$[u] = p) : i && l.xmlIsWrapped ? d[u] = { [l.xmlElementName]: e } : d[u] = e;
				}
			}
		}
		let c = Ls(e, t, r);
		if (c) {
			let t = Object.keys(s);
			for (let i of Object.keys(n)) t.every((e) => e !== i) && Object.defineProperty(o, i, {
				value: e.serialize(c, n[i], r + `["` + i + `"]`, a),
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
		return o;
	}
	return n;
}
function Vs(e, t, n, r) {
	if (!n || !e.xmlNamespace) return t;
	let i = { [e.xmlNamespacePrefix ? `xmlns:${e.xmlNamespacePrefix}` : `xmlns`]: e.xmlNamespace };
	if ([`Composite`].includes(e.type.name)) {
		if (t.$) return t;
		{
			let e = { ...t };
			return e.$ = i, e;
		}
	}
	let a = {};
	return a[r.xml.xmlCharKey] = t, a.$ = i, a;
}
function Hs(e, t) {
	return [`$`, t.xml.xmlCharKey].includes(e);
}
function Us(e, t, n, r, i) {
	let a = i.xml.xmlCharKey ?? `_`;
	Js(e, t) && (t = qs(e, t, n, `serializedName`));
	let o = zs(e, t, r), s = {}, c = [];
	for (let l of Object.keys(o)) {
		let u = o[l], d = Ds(o[l].serializedName);
		c.push(d[0]);
		let { serializedName: f, xmlName: p, xmlElementName: m } = u, h = r;
		f !== `` && f !== void 0 && (h = r + `.` + f);
		let g = u.headerCollectionPrefix;
		if (g) {
			let t = {};
			for (let r of Object.keys(n)) r.startsWith(g) && (t[r.substring(g.length)] = e.deserialize(u.type.value, n[r], h, i)), c.push(r);
			s[l] = t;
		} else if (e.isXML) {
			if (u.xmlIsAttribute && n.$) s[l] = e.deserialize(u, n.$[p], h, i);
			else if (u.xmlIsMsText) n[a] === void 0 ? typeof n == `string` && (s[l] = n) : s[l] = n[a];
			else {
				let t = m || p || f;
				if (u.xmlIsWrapped) {
					let t = n[p]?.[m] ?? [];
					Object.defineProperty(s, l, {
						value: e.deserialize(u, t, h, i),
						enumerable: !0,
						configurable: !0,
						writable: !0
					}), c.push(p);
				} else {
					let r = n[t];
					s[l] = e.deserialize(u, r, h, i), c.push(t);
				}
			}
		} else {
			let r, a = n, c = 0;
			for (let e of d) {
				if (!a) break;
				c++, a = a[e];
			}
			a === null && c < d.length && (a = void 0), r = a;
			let f = t.type.polymorphicDiscriminator;
			f && l === f.clientName && r == null && (r = t.serializedName);
			let p;
			if (Array.isArray(n[l]) && o[l].serializedName === ``) {
				r = n[l];
				let t = e.deserialize(u, r, h, i);
				for (let [e, n] of Object.entries(s)) Object.prototype.hasOwnProperty.call(t, e) || (t[e] = n);
				s = t;
			} else (r !== void 0 || u.defaultValue !== void 0) && (p = e.deserialize(u, r, h, i), s[l] = p);
		}
	}
	let l = t.type.additionalProperties;
	if (l) {
		let t = (e) => {
			for (let t of Object.keys(o)) if (Ds(o[t].serializedName)[0] === e) return !1;
			return !0;
		};
		for (let a of Object.keys(n)) if (t(a)) {
			let t = e.deserialize(l, n[a], r + `["` + a + `"]`, i);
			Object.defineProperty(s, a, {
				value: t,
				enumerable: !0,
				configurable: !0,
				writable: !0
			});
		}
	} else if (n && !i.ignoreUnknownProperties) for (let e of Object.keys(n)) s[e] === void 0 && !c.includes(e) && !Hs(e, i) && Object.defineProperty(s, e, {
		value: n[e],
		enumerable: !0,
		configurable: !0,
		writable: !0
	});
	return s;
}
function Ws(e, t, n, r, i) {
	let a = t.type.value;
	if (!a || typeof a != `object`) throw Error(`"value" metadata for a Dictionary must be defined in the mapper and it must of type "object" in ${r}`);
	if (n) {
		let t = {};
		for (let o of Object.keys(n)) t[o] = e.deserialize(a, n[o], r, i);
		return t;
	}
	return n;
}
function Gs(e, t, n, r, i) {
	let a = t.type.element;
	if (!a || typeof a != `object`) throw Error(`"element" metadata for an Array must be defined in the mapper and it must be of type "object" in ${r}`);
	if (n) {
		Array.isArray(n) || (n = [n]), a.type.name === `Composite` && a.type.className && (a = e.modelMappers[a.type.className] ?? a);
		let t = [];
		for (let o = 0; o < n.length; o++) t[o] = e.deserialize(a, n[o], `${r}[${o}]`, i);
		return t;
	}
	return n;
}
function Ks(e, t, n) {
	let r = [n];
	for (; r.length;) {
		let n = r.shift(), i = t === n ? t : n + `.` + t;
		if (Object.prototype.hasOwnProperty.call(e, i)) return e[i];
		for (let [t, i] of Object.entries(e)) t.startsWith(n + `.`) && i.type.uberParent === n && i.type.className && r.push(i.type.className);
	}
}
function qs(e, t, n, r) {
	let i = Js(e, t);
	if (i) {
		let a = i[r];
		if (a) {
			r === `serializedName` && (a = a.replace(/\\/gi, ``));
			let i = n[a], o = t.type.uberParent ?? t.type.className;
			if (typeof i == `string` && o) {
				let n = Ks(e.modelMappers.discriminators, i, o);
				n && (t = n);
			}
		}
	}
	return t;
}
function Js(e, t) {
	return t.type.polymorphicDiscriminator || Ys(e, t.type.uberParent) || Ys(e, t.type.className);
}
function Ys(e, t) {
	return t && e.modelMappers[t] && e.modelMappers[t].type.polymorphicDiscriminator;
}
const Xs = {
	Base64Url: `Base64Url`,
	Boolean: `Boolean`,
	ByteArray: `ByteArray`,
	Composite: `Composite`,
	Date: `Date`,
	DateTime: `DateTime`,
	DateTimeRfc1123: `DateTimeRfc1123`,
	Dictionary: `Dictionary`,
	Enum: `Enum`,
	Number: `Number`,
	Object: `Object`,
	Sequence: `Sequence`,
	String: `String`,
	Stream: `Stream`,
	TimeSpan: `TimeSpan`,
	UnixTime: `UnixTime`
}, Zs = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.state = void 0, e.state = { operationRequestMap: /* @__PURE__ */ new WeakMap() };
}))().state;
function Qs(e, t, n) {
	let r = t.parameterPath, i = t.mapper, a;
	if (typeof r == `string` && (r = [r]), Array.isArray(r)) {
		if (r.length > 0) {
			if (i.isConstant) a = i.defaultValue;
			else {
				let t = $s(e, r);
				!t.propertyFound && n && (t = $s(n, r));
				let o = !1;
				t.propertyFound || (o = i.required || r[0] === `options` && r.length === 2), a = o ? i.defaultValue : t.propertyValue;
			}
		}
	} else {
		i.required && (a = {});
		for (let [t, o] of Object.entries(r)) {
			let r = i.type.modelProperties[t], s = Qs(e, {
				parameterPath: o,
				mapper: r
			}, n);
			s !== void 0 && (a ||= {}, Object.defineProperty(a, t, {
				value: s,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}));
		}
	}
	return a;
}
function $s(e, t) {
	let n = { propertyFound: !1 }, r = 0;
	for (; r < t.length; ++r) {
		let n = t[r];
		if (e && n in e) e = e[n];
		else break;
	}
	return r === t.length && (n.propertyValue = e, n.propertyFound = !0), n;
}
const ec = Symbol.for(`@azure/core-client original request`);
function tc(e) {
	return ec in e;
}
function nc(e) {
	if (tc(e)) return nc(e[ec]);
	let t = Zs.operationRequestMap.get(e);
	return t || (t = {}, Zs.operationRequestMap.set(e, t)), t;
}
const rc = [`application/json`, `text/json`], ic = [`application/xml`, `application/atom+xml`];
function ac(e = {}) {
	let t = e.expectedContentTypes?.json ?? rc, n = e.expectedContentTypes?.xml ?? ic, r = e.parseXML, i = e.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} };
	return {
		name: `deserializationPolicy`,
		async sendRequest(e, i) {
			let o = await i(e);
			return cc(t, n, o, a, r);
		}
	};
}
function oc(e) {
	let t, n = e.request, r = nc(n), i = r?.operationSpec;
	return i && (t = r?.operationResponseGetter ? r?.operationResponseGetter(i, e) : i.responses[e.status]), t;
}
function sc(e) {
	let t = e.request, n = nc(t)?.shouldDeserialize, r;
	return r = n === void 0 ? !0 : typeof n == `boolean` ? n : n(e), r;
}
async function cc(e, t, n, r, i) {
	let a = await dc(e, t, n, r, i);
	if (!sc(a)) return a;
	let o = nc(a.request)?.operationSpec;
	if (!o || !o.responses) return a;
	let s = oc(a), { error: c, shouldReturnResponse: l } = uc(a, o, s, r);
	if (c) throw c;
	if (l) return a;
	if (s) {
		if (s.bodyMapper) {
			let e = a.parsedBody;
			o.isXML && s.bodyMapper.type.name === Xs.Sequence && (e = typeof e == `object` ? e[s.bodyMapper.xmlElementName] : []);
			try {
				a.parsedBody = o.serializer.deserialize(s.bodyMapper, e, `operationRes.parsedBody`, r);
			} catch (e) {
				throw new Vo(`Error ${e} occurred in deserializing the responseBody - ${a.bodyAsText}`, {
					statusCode: a.status,
					request: a.request,
					response: a
				});
			}
		} else o.httpMethod === `HEAD` && (a.parsedBody = n.status >= 200 && n.status < 300);
		s.headersMapper && (a.parsedHeaders = o.serializer.deserialize(s.headersMapper, a.headers.toJSON(), `operationRes.parsedHeaders`, {
			xml: {},
			ignoreUnknownProperties: !0
		}));
	}
	return a;
}
function lc(e) {
	let t = Object.keys(e.responses);
	return t.length === 0 || t.length === 1 && t[0] === "default";
}
function uc(e, t, n, r) {
	let i = 200 <= e.status && e.status < 300;
	if (lc(t) ? i : n) {
		if (n) {
			if (!n.isError) return {
				error: null,
				shouldReturnResponse: !1
			};
		} else return {
			error: null,
			shouldReturnResponse: !1
		};
	}
	let a = n ?? t.responses.default, o = e.request.streamResponseStatusCodes?.has(e.status) ? `Unexpected status code: ${e.status}` : e.bodyAsText, s = new Vo(o, {
		statusCode: e.status,
		request: e.request,
		response: e
	});
	if (!a && !(e.parsedBody?.error?.code && e.parsedBody?.error?.message)) throw s;
	let c = a?.bodyMapper, l = a?.headersMapper;
	try {
		if (e.parsedBody) {
			let n = e.parsedBody, i;
			if (c) {
				let e = n;
				if (t.isXML && c.type.name === Xs.Sequence) {
					e = [];
					let t = c.xmlElementName;
					typeof n == `object` && t && (e = n[t]);
				}
				i = t.serializer.deserialize(c, e, `error.response.parsedBody`, r);
			}
			let a = n.error || i || n;
			s.code = a.code, a.message && (s.message = a.message), c && (s.response.parsedBody = i);
		}
		e.headers && l && (s.response.parsedHeaders = t.serializer.deserialize(l, e.headers.toJSON(), `operationRes.parsedHeaders`));
	} catch (t) {
		s.message = `Error "${t.message}" occurred in deserializing the responseBody - "${e.bodyAsText}" for the default response.`;
	}
	return {
		error: s,
		shouldReturnResponse: !1
	};
}
async function dc(e, t, n, r, i) {
	if (!n.request.streamResponseStatusCodes?.has(n.status) && n.bodyAsText) {
		let a = n.bodyAsText, o = n.headers.get(`Content-Type`) || ``, s = o ? o.split(`;`).map((e) => e.toLowerCase()) : [];
		try {
			if (s.length === 0 || s.some((t) => e.indexOf(t) !== -1)) return n.parsedBody = JSON.parse(a), n;
			if (s.some((e) => t.indexOf(e) !== -1)) {
				if (!i) throw Error(`Parsing XML not supported.`);
				return n.parsedBody = await i(a, r.xml), n;
			}
		} catch (e) {
			let t = `Error "${e}" occurred while parsing the response body - ${n.bodyAsText}.`, r = e.code || Vo.PARSE_ERROR;
			throw new Vo(t, {
				code: r,
				statusCode: n.status,
				request: n.request,
				response: n
			});
		}
	}
	return n;
}
function fc(e) {
	let t = /* @__PURE__ */ new Set();
	for (let [n, r] of Object.entries(e.responses)) r.bodyMapper && r.bodyMapper.type.name === Xs.Stream && t.add(Number(n));
	return t;
}
function pc(e) {
	let { parameterPath: t, mapper: n } = e, r;
	return r = typeof t == `string` ? t : Array.isArray(t) ? t.join(`.`) : n.serializedName, r;
}
function mc(e = {}) {
	let t = e.stringifyXML;
	return {
		name: `serializationPolicy`,
		sendRequest(e, n) {
			let r = nc(e), i = r?.operationSpec, a = r?.operationArguments;
			return i && a && (hc(e, a, i), gc(e, a, i, t)), n(e);
		}
	};
}
function hc(e, t, n) {
	if (n.headerParameters) for (let r of n.headerParameters) {
		let i = Qs(t, r);
		if (i != null || r.mapper.required) {
			i = n.serializer.serialize(r.mapper, i, pc(r));
			let t = r.mapper.headerCollectionPrefix;
			if (t) for (let n of Object.keys(i)) e.headers.set(t + n, i[n]);
			else e.headers.set(r.mapper.serializedName || pc(r), i);
		}
	}
	let r = t.options?.requestOptions?.customHeaders;
	if (r) for (let t of Object.keys(r)) e.headers.set(t, r[t]);
}
function gc(e, t, n, r = function() {
	throw Error(`XML serialization unsupported!`);
}) {
	let i = t.options?.serializerOptions, a = { xml: {
		rootName: i?.xml.rootName ?? ``,
		includeRoot: i?.xml.includeRoot ?? !1,
		xmlCharKey: i?.xml.xmlCharKey ?? `_`
	} }, o = a.xml.xmlCharKey;
	if (n.requestBody && n.requestBody.mapper) {
		e.body = Qs(t, n.requestBody);
		let i = n.requestBody.mapper, { required: s, serializedName: c, xmlName: l, xmlElementName: u, xmlNamespace: d, xmlNamespacePrefix: f, nullable: p } = i, m = i.type.name;
		try {
			if (e.body !== void 0 && e.body !== null || p && e.body === null || s) {
				let t = pc(n.requestBody);
				e.body = n.serializer.serialize(i, e.body, t, a);
				let s = m === Xs.Stream;
				if (n.isXML) {
					let t = f ? `xmlns:${f}` : `xmlns`, n = _c(d, t, m, e.body, a);
					m === Xs.Sequence ? e.body = r(vc(n, u || l || c, t, d), {
						rootName: l || c,
						xmlCharKey: o
					}) : s || (e.body = r(n, {
						rootName: l || c,
						xmlCharKey: o
					}));
				} else if (m === Xs.String && (n.contentType?.match(`text/plain`) || n.mediaType === `text`)) return;
				else s || (e.body = JSON.stringify(e.body));
			}
		} catch (e) {
			throw Error(`Error "${e.message}" occurred in serializing the payload - ${JSON.stringify(c, void 0, `  `)}.`);
		}
	} else if (n.formDataParameters && n.formDataParameters.length > 0) {
		e.formData = {};
		for (let r of n.formDataParameters) {
			let i = Qs(t, r);
			if (i != null) {
				let t = r.mapper.serializedName || pc(r);
				e.formData[t] = n.serializer.serialize(r.mapper, i, pc(r), a);
			}
		}
	}
}
function _c(e, t, n, r, i) {
	if (e && ![
		`Composite`,
		`Sequence`,
		`Dictionary`
	].includes(n)) {
		let n = {};
		return n[i.xml.xmlCharKey] = r, n.$ = { [t]: e }, n;
	}
	return r;
}
function vc(e, t, n, r) {
	if (Array.isArray(e) || (e = [e]), !n || !r) return { [t]: e };
	let i = { [t]: e };
	return i.$ = { [n]: r }, i;
}
function yc(e = {}) {
	let t = Xo(e ?? {});
	return e.credentialOptions && t.addPolicy(ss({
		credential: e.credentialOptions.credential,
		scopes: e.credentialOptions.credentialScopes
	})), t.addPolicy(mc(e.serializationOptions), { phase: `Serialize` }), t.addPolicy(ac(e.deserializationOptions), { phase: `Deserialize` }), t;
}
let bc;
function xc() {
	return bc ||= Zo(), bc;
}
const Sc = {
	CSV: `,`,
	SSV: ` `,
	Multi: `Multi`,
	TSV: `	`,
	Pipes: `|`
};
function Cc(e, t, n, r) {
	let i = Tc(t, n, r), a = !1, o = wc(e, i);
	if (t.path) {
		let e = wc(t.path, i);
		t.path === `/{nextLink}` && e.startsWith(`/`) && (e = e.substring(1)), Ec(e) ? (o = e, a = !0) : o = Dc(o, e);
	}
	let { queryParams: s, sequenceParams: c } = Oc(t, n, r);
	return o = Ac(o, s, c, a), o;
}
function wc(e, t) {
	let n = e;
	for (let [e, r] of t) n = n.split(e).join(r);
	return n;
}
function Tc(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	if (e.urlParameters?.length) for (let i of e.urlParameters) {
		let a = Qs(t, i, n), o = pc(i);
		a = e.serializer.serialize(i.mapper, a, o), i.skipEncoding || (a = encodeURIComponent(a)), r.set(`{${i.mapper.serializedName || o}}`, a);
	}
	return r;
}
function Ec(e) {
	return e.includes(`://`);
}
function Dc(e, t) {
	if (!t) return e;
	let n = new URL(e), r = n.pathname;
	r.endsWith(`/`) || (r = `${r}/`), t.startsWith(`/`) && (t = t.substring(1));
	let i = t.indexOf(`?`);
	if (i !== -1) {
		let e = t.substring(0, i), a = t.substring(i + 1);
		r += e, a && (n.search = n.search ? `${n.search}&${a}` : a);
	} else r += t;
	return Object.assign(n, { pathname: r }), n.toString();
}
function Oc(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Set();
	if (e.queryParameters?.length) for (let a of e.queryParameters) {
		a.mapper.type.name === `Sequence` && a.mapper.serializedName && i.add(a.mapper.serializedName);
		let o = Qs(t, a, n);
		if (o != null || a.mapper.required) {
			o = e.serializer.serialize(a.mapper, o, pc(a));
			let t = a.collectionFormat ? Sc[a.collectionFormat] : ``;
			if (Array.isArray(o) && (o = o.map((e) => e ?? ``)), a.collectionFormat === `Multi` && o.length === 0) continue;
			Array.isArray(o) && (a.collectionFormat === `SSV` || a.collectionFormat === `TSV`) && (o = o.join(t)), a.skipEncoding || (o = Array.isArray(o) ? o.map((e) => encodeURIComponent(e)) : encodeURIComponent(o)), Array.isArray(o) && (a.collectionFormat === `CSV` || a.collectionFormat === `Pipes`) && (o = o.join(t)), r.set(a.mapper.serializedName || pc(a), o);
		}
	}
	return {
		queryParams: r,
		sequenceParams: i
	};
}
function kc(e) {
	let t = /* @__PURE__ */ new Map();
	if (!e || e[0] !== `?`) return t;
	e = e.slice(1);
	let n = e.split(`&`);
	for (let e of n) {
		let [n, r] = e.split(`=`, 2), i = t.get(n);
		i ? Array.isArray(i) ? i.push(r) : t.set(n, [i, r]) : t.set(n, r);
	}
	return t;
}
function Ac(e, t, n, r = !1) {
	if (t.size === 0) return e;
	let i = new URL(e), a = kc(i.search);
	for (let [e, i] of t) {
		let t = a.get(e);
		if (Array.isArray(t)) {
			if (Array.isArray(i)) {
				t.push(...i);
				let n = new Set(t);
				a.set(e, Array.from(n));
			} else t.push(i);
		} else t ? (Array.isArray(i) ? i.unshift(t) : n.has(e) && a.set(e, [t, i]), r || a.set(e, i)) : a.set(e, i);
	}
	let o = [];
	for (let [e, t] of a) if (typeof t == `string`) o.push(`${e}=${t}`);
	else if (Array.isArray(t)) for (let n of t) o.push(`${e}=${n}`);
	else o.push(`${e}=${t}`);
	return i.search = o.length ? `?${o.join(`&`)}` : ``, i.toString();
}
const jc = eo(`core-client`);
var ServiceClient = class {
	_endpoint;
	_requestContentType;
	_allowInsecureConnection;
	_httpClient;
	pipeline;
	constructor(e = {}) {
		if (this._requestContentType = e.requestContentType, this._endpoint = e.endpoint ?? e.baseUri, e.baseUri && jc.warning(`The baseUri option for SDK Clients has been deprecated, please use endpoint instead.`), this._allowInsecureConnection = e.allowInsecureConnection, this._httpClient = e.httpClient || xc(), this.pipeline = e.pipeline || Mc(e), e.additionalPolicies?.length) for (let { policy: t, position: n } of e.additionalPolicies) {
			let e = n === `perRetry` ? `Sign` : void 0;
			this.pipeline.addPolicy(t, { afterPhase: e });
		}
	}
	sendRequest(e) {
		return this.pipeline.sendRequest(this._httpClient, e);
	}
	async sendOperationRequest(e, t) {
		let n = t.baseUrl || this._endpoint;
		if (!n) throw Error(`If operationSpec.baseUrl is not specified, then the ServiceClient must have a endpoint string property that contains the base URL to use.`);
		let r = $o({ url: Cc(n, t, e, this) });
		r.method = t.httpMethod;
		let i = nc(r);
		i.operationSpec = t, i.operationArguments = e;
		let a = t.contentType || this._requestContentType;
		a && t.requestBody && r.headers.set(`Content-Type`, a);
		let o = e.options;
		if (o) {
			let e = o.requestOptions;
			e && (e.timeout && (r.timeout = e.timeout), e.onUploadProgress && (r.onUploadProgress = e.onUploadProgress), e.onDownloadProgress && (r.onDownloadProgress = e.onDownloadProgress), e.shouldDeserialize !== void 0 && (i.shouldDeserialize = e.shouldDeserialize), e.allowInsecureConnection && (r.allowInsecureConnection = !0)), o.abortSignal && (r.abortSignal = o.abortSignal), o.tracingOptions && (r.tracingOptions = o.tracingOptions);
		}
		this._allowInsecureConnection && (r.allowInsecureConnection = !0), r.streamResponseStatusCodes === void 0 && (r.streamResponseStatusCodes = fc(t));
		try {
			let e = await this.sendRequest(r), n = Ss(e, t.responses[e.status]);
			return o?.onResponse && o.onResponse(e, n), n;
		} catch (e) {
			if (typeof e == `object` && e?.response) {
				let n = e.response, r = Ss(n, t.responses[e.statusCode] || t.responses.default);
				e.details = r, o?.onResponse && o.onResponse(n, r, e);
			}
			throw e;
		}
	}
};
function Mc(e) {
	let t = Nc(e), n = e.credential && t ? {
		credentialScopes: t,
		credential: e.credential
	} : void 0;
	return yc({
		...e,
		credentialOptions: n
	});
}
function Nc(e) {
	if (e.credentialScopes) return e.credentialScopes;
	if (e.endpoint) return `${e.endpoint}/.default`;
	if (e.baseUri) return `${e.baseUri}/.default`;
	if (e.credential) throw Error(`When using credentials, the ServiceClientOptions must contain either a endpoint or a credentialScopes. Unable to create a bearerTokenAuthenticationPolicy`);
}
const Pc = {
	DefaultScope: `/.default`,
	HeaderConstants: { AUTHORIZATION: `authorization` }
};
function Fc(e) {
	return /^[0-9a-fA-F]{8}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{4}\b-[0-9a-fA-F]{12}$/.test(e);
}
const Ic = async (e) => {
	let t = Vc(e.request), n = zc(e.response);
	if (n) {
		let r = Bc(n), i = Rc(e, r), a = Lc(r);
		if (!a) return !1;
		let o = await e.getAccessToken(i, {
			...t,
			tenantId: a
		});
		return o ? (e.request.headers.set(Pc.HeaderConstants.AUTHORIZATION, `${o.tokenType ?? `Bearer`} ${o.token}`), !0) : !1;
	}
	return !1;
};
function Lc(e) {
	let t = new URL(e.authorization_uri).pathname.split(`/`)[1];
	if (t && Fc(t)) return t;
}
function Rc(e, t) {
	if (!t.resource_id) return e.scopes;
	let n = new URL(t.resource_id), r = new URL(Pc.DefaultScope, n.origin).toString();
	return r === `https://disk.azure.com/.default` && (r = `https://disk.azure.com//.default`), [r];
}
function zc(e) {
	let t = e.headers.get(`WWW-Authenticate`);
	if (e.status === 401 && t) return t;
}
function Bc(e) {
	return `${e.slice(7).trim()} `.split(` `).filter((e) => e).map((e) => (([e, t]) => ({ [e]: t }))(e.trim().split(`=`))).reduce((e, t) => ({
		...e,
		...t
	}), {});
}
function Vc(e) {
	return {
		abortSignal: e.abortSignal,
		requestOptions: { timeout: e.timeout },
		tracingOptions: e.tracingOptions
	};
}
const Hc = Symbol(`Original PipelineRequest`), Uc = Symbol.for(`@azure/core-client original request`);
function Wc(e, t = {}) {
	let n = e[Hc], r = Qo(e.headers.toJson({ preserveCase: !0 }));
	if (n) return n.headers = r, n;
	{
		let n = $o({
			url: e.url,
			method: e.method,
			headers: r,
			withCredentials: e.withCredentials,
			timeout: e.timeout,
			requestId: e.requestId,
			abortSignal: e.abortSignal,
			body: e.body,
			formData: e.formData,
			disableKeepAlive: !!e.keepAlive,
			onDownloadProgress: e.onDownloadProgress,
			onUploadProgress: e.onUploadProgress,
			proxySettings: e.proxySettings,
			streamResponseStatusCodes: e.streamResponseStatusCodes,
			agent: e.agent,
			requestOverrides: e.requestOverrides
		});
		return t.originalRequest && (n[Uc] = t.originalRequest), n;
	}
}
function Gc(e, t) {
	let n = t?.originalRequest ?? e, r = {
		url: e.url,
		method: e.method,
		headers: Kc(e.headers),
		withCredentials: e.withCredentials,
		timeout: e.timeout,
		requestId: e.headers.get(`x-ms-client-request-id`) || e.requestId,
		abortSignal: e.abortSignal,
		body: e.body,
		formData: e.formData,
		keepAlive: !!e.disableKeepAlive,
		onDownloadProgress: e.onDownloadProgress,
		onUploadProgress: e.onUploadProgress,
		proxySettings: e.proxySettings,
		streamResponseStatusCodes: e.streamResponseStatusCodes,
		agent: e.agent,
		requestOverrides: e.requestOverrides,
		clone() {
			throw Error(`Cannot clone a non-proxied WebResourceLike`);
		},
		prepare() {
			throw Error(`WebResourceLike.prepare() is not supported by @azure/core-http-compat`);
		},
		validateRequestProperties() {}
	};
	return t?.createProxy ? new Proxy(r, {
		get(t, i, a) {
			return i === Hc ? e : i === `clone` ? () => Gc(Wc(r, { originalRequest: n }), {
				createProxy: !0,
				originalRequest: n
			}) : Reflect.get(t, i, a);
		},
		set(t, n, r, i) {
			return n === `keepAlive` && (e.disableKeepAlive = !r), typeof n == `string` && [
				`url`,
				`method`,
				`withCredentials`,
				`timeout`,
				`requestId`,
				`abortSignal`,
				`body`,
				`formData`,
				`onDownloadProgress`,
				`onUploadProgress`,
				`proxySettings`,
				`streamResponseStatusCodes`,
				`agent`,
				`requestOverrides`
			].includes(n) && (e[n] = r), Reflect.set(t, n, r, i);
		}
	}) : r;
}
function Kc(e) {
	return new Jc(e.toJSON({ preserveCase: !0 }));
}
function qc(e) {
	return e.toLowerCase();
}
var Jc = class HttpHeaders {
	_headersMap;
	constructor(e) {
		if (this._headersMap = {}, e) for (let t in e) this.set(t, e[t]);
	}
	set(e, t) {
		this._headersMap[qc(e)] = {
			name: e,
			value: t.toString()
		};
	}
	get(e) {
		let t = this._headersMap[qc(e)];
		return t ? t.value : void 0;
	}
	contains(e) {
		return !!this._headersMap[qc(e)];
	}
	remove(e) {
		let t = this.contains(e);
		return delete this._headersMap[qc(e)], t;
	}
	rawHeaders() {
		return this.toJson({ preserveCase: !0 });
	}
	headersArray() {
		let e = [];
		for (let t in this._headersMap) e.push(this._headersMap[t]);
		return e;
	}
	headerNames() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].name);
		return e;
	}
	headerValues() {
		let e = [], t = this.headersArray();
		for (let n = 0; n < t.length; ++n) e.push(t[n].value);
		return e;
	}
	toJson(e = {}) {
		let t = {};
		if (e.preserveCase) for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[n.name] = n.value;
		}
		else for (let e in this._headersMap) {
			let n = this._headersMap[e];
			t[qc(n.name)] = n.value;
		}
		return t;
	}
	toString() {
		return JSON.stringify(this.toJson({ preserveCase: !0 }));
	}
	clone() {
		let e = {};
		for (let t in this._headersMap) {
			let n = this._headersMap[t];
			e[n.name] = n.value;
		}
		return new HttpHeaders(e);
	}
};
const Yc = Symbol(`Original FullOperationResponse`);
function Xc(e, t) {
	let n = Gc(e.request), r = Kc(e.headers);
	return t?.createProxy ? new Proxy(e, {
		get(t, i, a) {
			return i === `headers` ? r : i === `request` ? n : i === Yc ? e : Reflect.get(t, i, a);
		},
		set(e, t, i, a) {
			return t === `headers` ? r = i : t === `request` && (n = i), Reflect.set(e, t, i, a);
		}
	}) : {
		...e,
		request: n,
		headers: r
	};
}
function Zc(e) {
	let t = e[Yc], n = Qo(e.headers.toJson({ preserveCase: !0 }));
	return t ? (t.headers = n, t) : {
		...e,
		headers: n,
		request: Wc(e.request)
	};
}
var ExtendedServiceClient = class extends ServiceClient {
	constructor(e) {
		super(e), e.keepAliveOptions?.enable === !1 && !ps(this.pipeline) && this.pipeline.addPolicy(fs()), e.redirectOptions?.handleRedirects === !1 && this.pipeline.removePolicy({ name: `redirectPolicy` });
	}
	async sendOperationRequest(e, t) {
		let n = e?.options?.onResponse, r;
		function i(e, t, i) {
			r = e, n && n(e, t, i);
		}
		e.options = {
			...e.options,
			onResponse: i
		};
		let a = await super.sendOperationRequest(e, t);
		return r && Object.defineProperty(a, "_response", { value: Xc(r) }), a;
	}
}, Qc;
(function(e) {
	e[e.ERROR = 1] = `ERROR`, e[e.INFO = 3] = `INFO`, e[e.OFF = 0] = `OFF`, e[e.WARNING = 2] = `WARNING`;
})(Qc ||= {});
const $c = {
	log(e, t) {},
	shouldLog(e) {
		return !1;
	}
};
function el(e) {
	let t = e.slice().reverse();
	return {
		name: `RequestPolicyFactoryPolicy`,
		async sendRequest(e, n) {
			let r = { async sendRequest(e) {
				return Xc(await n(Wc(e)), { createProxy: !0 });
			} };
			for (let e of t) r = e.create(r, $c);
			let i = Gc(e, { createProxy: !0 });
			return Zc(await r.sendRequest(i));
		}
	};
}
function tl(e) {
	return { sendRequest: async (t) => Zc(await e.sendRequest(Gc(t, { createProxy: !0 }))) };
}
const nl = RegExp(`^[:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.\\d\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`);
function rl(e, t) {
	let n = [], r = t.exec(e);
	for (; r;) {
		let i = [];
		i.startIndex = t.lastIndex - r[0].length;
		let a = r.length;
		for (let e = 0; e < a; e++) i.push(r[e]);
		n.push(i), r = t.exec(e);
	}
	return n;
}
const il = function(e) {
	return nl.exec(e) != null;
};
function al(e) {
	return e !== void 0;
}
const ol = [
	`hasOwnProperty`,
	`toString`,
	`valueOf`,
	`__defineGetter__`,
	`__defineSetter__`,
	`__lookupGetter__`,
	`__lookupSetter__`
], sl = [
	`__proto__`,
	`constructor`,
	`prototype`
], cl = {
	allowBooleanAttributes: !1,
	unpairedTags: []
};
function ll(e, t) {
	t = Object.assign({}, cl, t);
	let n = [], r = !1, i = !1;
	e[0] === `﻿` && (e = e.substr(1));
	for (let a = 0; a < e.length; a++) if (e[a] === `<` && e[a + 1] === `?`) {
		if (a += 2, a = dl(e, a), a.err) return a;
	} else if (e[a] === `<`) {
		let o = a;
		if (a++, e[a] === `!`) {
			a = fl(e, a);
			continue;
		}
		{
			let s = !1;
			e[a] === `/` && (s = !0, a++);
			let c = ``;
			for (; a < e.length && e[a] !== `>` && e[a] !== ` ` && e[a] !== `	` && e[a] !== `
` && e[a] !== `\r`; a++) c += e[a];
			if (c = c.trim(), c[c.length - 1] === `/` && (c = c.substring(0, c.length - 1), a--), !yl(c)) {
				let t;
				return t = c.trim().length === 0 ? `Invalid space after '<'.` : `Tag '` + c + `' is an invalid name.`, T(`InvalidTag`, t, bl(e, a));
			}
			let l = pl(e, a);
			if (l === !1) return T(`InvalidAttr`, `Attributes for '` + c + `' have open quote.`, bl(e, a));
			let u = l.value;
			if (a = l.index, u[u.length - 1] === `/`) {
				let n = a - u.length;
				u = u.substring(0, u.length - 1);
				let i = hl(u, t);
				if (i === !0) r = !0;
				else return T(i.err.code, i.err.msg, bl(e, n + i.err.line));
			} else if (s) {
				if (!l.tagClosed) return T(`InvalidTag`, `Closing tag '` + c + `' doesn't have proper closing.`, bl(e, a));
				if (u.trim().length > 0) return T(`InvalidTag`, `Closing tag '` + c + `' can't have attributes or invalid starting.`, bl(e, o));
				if (n.length === 0) return T(`InvalidTag`, `Closing tag '` + c + `' has not been opened.`, bl(e, o));
				{
					let t = n.pop();
					if (c !== t.tagName) {
						let n = bl(e, t.tagStartPos);
						return T(`InvalidTag`, `Expected closing tag '` + t.tagName + `' (opened in line ` + n.line + `, col ` + n.col + `) instead of closing tag '` + c + `'.`, bl(e, o));
					}
					n.length == 0 && (i = !0);
				}
			} else {
				let s = hl(u, t);
				if (s !== !0) return T(s.err.code, s.err.msg, bl(e, a - u.length + s.err.line));
				if (i === !0) return T(`InvalidXml`, `Multiple possible root nodes found.`, bl(e, a));
				t.unpairedTags.indexOf(c) !== -1 || n.push({
					tagName: c,
					tagStartPos: o
				}), r = !0;
			}
			for (a++; a < e.length; a++) if (e[a] === `<`) {
				if (e[a + 1] === `!`) {
					a++, a = fl(e, a);
					continue;
				}
				if (e[a + 1] === `?`) {
					if (a = dl(e, ++a), a.err) return a;
				} else break;
			} else if (e[a] === `&`) {
				let t = _l(e, a);
				if (t == -1) return T(`InvalidChar`, `char '&' is not expected.`, bl(e, a));
				a = t;
			} else if (i === !0 && !ul(e[a])) return T(`InvalidXml`, `Extra text at the end`, bl(e, a));
			e[a] === `<` && a--;
		}
	} else {
		if (ul(e[a])) continue;
		return T(`InvalidChar`, `char '` + e[a] + `' is not expected.`, bl(e, a));
	}
	return r ? n.length == 1 ? T(`InvalidTag`, `Unclosed tag '` + n[0].tagName + `'.`, bl(e, n[0].tagStartPos)) : n.length > 0 ? T(`InvalidXml`, `Invalid '` + JSON.stringify(n.map((e) => e.tagName), null, 4).replace(/\r?\n/g, ``) + `' found.`, {
		line: 1,
		col: 1
	}) : !0 : T(`InvalidXml`, `Start tag expected.`, 1);
}
function ul(e) {
	return e === ` ` || e === `	` || e === `
` || e === `\r`;
}
function dl(e, t) {
	let n = t;
	for (; t < e.length; t++) if (e[t] == `?` || e[t] == ` `) {
		let r = e.substr(n, t - n);
		if (t > 5 && r === `xml`) return T(`InvalidXml`, `XML declaration allowed only at the start of the document.`, bl(e, t));
		if (e[t] == `?` && e[t + 1] == `>`) {
			t++;
			break;
		}
		continue;
	}
	return t;
}
function fl(e, t) {
	if (e.length > t + 5 && e[t + 1] === `-` && e[t + 2] === `-`) {
		for (t += 3; t < e.length; t++) if (e[t] === `-` && e[t + 1] === `-` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	} else if (e.length > t + 8 && e[t + 1] === `D` && e[t + 2] === `O` && e[t + 3] === `C` && e[t + 4] === `T` && e[t + 5] === `Y` && e[t + 6] === `P` && e[t + 7] === `E`) {
		let n = 1;
		for (t += 8; t < e.length; t++) if (e[t] === `<`) n++;
		else if (e[t] === `>` && (n--, n === 0)) break;
	} else if (e.length > t + 9 && e[t + 1] === `[` && e[t + 2] === `C` && e[t + 3] === `D` && e[t + 4] === `A` && e[t + 5] === `T` && e[t + 6] === `A` && e[t + 7] === `[`) {
		for (t += 8; t < e.length; t++) if (e[t] === `]` && e[t + 1] === `]` && e[t + 2] === `>`) {
			t += 2;
			break;
		}
	}
	return t;
}
function pl(e, t) {
	let n = ``, r = ``, i = !1;
	for (; t < e.length; t++) {
		if (e[t] === `"` || e[t] === `'`) r === `` ? r = e[t] : r !== e[t] || (r = ``);
		else if (e[t] === `>` && r === ``) {
			i = !0;
			break;
		}
		n += e[t];
	}
	return r === `` && {
		value: n,
		index: t,
		tagClosed: i
	};
}
function ml(e) {
	let t = [], n = e.length, r = 0;
	for (; r < n;) {
		let i = r;
		for (; r < n && ul(e[r]);) r++;
		if (r >= n) break;
		if (e[r] === `=`) {
			r++;
			continue;
		}
		let a = e.slice(i, r), o = r;
		for (; r < n && !ul(e[r]) && e[r] !== `=`;) r++;
		let s = e.slice(o, r), c, l = r;
		for (; l < n && ul(e[l]);) l++;
		l < n && e[l] === `=` && (c = e.slice(r, l + 1), r = l + 1);
		let u, d, f = r;
		for (; f < n && ul(e[f]);) f++;
		if (f < n && (e[f] === `"` || e[f] === `'`)) {
			let t = f + 1, n = e.indexOf(e[f], t);
			n !== -1 && (u = e[f], d = e.slice(t, n), r = n + 1);
		}
		let p = { startIndex: i };
		p[1] = a, p[2] = s, p[3] = c, p[4] = u !== void 0 || void 0, p[5] = u, p[6] = d, t.push(p);
	}
	return t;
}
function hl(e, t) {
	let n = ml(e), r = {};
	for (let e = 0; e < n.length; e++) {
		if (n[e][1].length === 0) return T(`InvalidAttr`, `Attribute '` + n[e][2] + `' has no space in starting.`, xl(n[e]));
		if (n[e][3] !== void 0 && n[e][4] === void 0) return T(`InvalidAttr`, `Attribute '` + n[e][2] + `' is without value.`, xl(n[e]));
		if (n[e][3] === void 0 && !t.allowBooleanAttributes) return T(`InvalidAttr`, `boolean attribute '` + n[e][2] + `' is not allowed.`, xl(n[e]));
		let i = n[e][2];
		if (!vl(i)) return T(`InvalidAttr`, `Attribute '` + i + `' is an invalid name.`, xl(n[e]));
		if (!Object.prototype.hasOwnProperty.call(r, i)) r[i] = 1;
		else return T(`InvalidAttr`, `Attribute '` + i + `' is repeated.`, xl(n[e]));
	}
	return !0;
}
function gl(e, t) {
	let n = /\d/;
	for (e[t] === `x` && (t++, n = /[\da-fA-F]/); t < e.length; t++) {
		if (e[t] === `;`) return t;
		if (!e[t].match(n)) break;
	}
	return -1;
}
function _l(e, t) {
	if (t++, e[t] === `;`) return -1;
	if (e[t] === `#`) return t++, gl(e, t);
	let n = 0;
	for (; t < e.length; t++, n++) if (!(e[t].match(/\w/) && n < 20)) {
		if (e[t] === `;`) break;
		return -1;
	}
	return t;
}
function T(e, t, n) {
	return { err: {
		code: e,
		msg: t,
		line: n.line || n,
		col: n.col
	} };
}
function vl(e) {
	return il(e);
}
function yl(e) {
	return il(e);
}
function bl(e, t) {
	let n = e.substring(0, t).split(/\r?\n/);
	return {
		line: n.length,
		col: n[n.length - 1].length + 1
	};
}
function xl(e) {
	return e.startIndex + e[1].length;
}
const Sl = {
	cent: `¢`,
	pound: `£`,
	curren: `¤`,
	yen: `¥`,
	euro: `€`,
	dollar: `$`,
	fnof: `ƒ`,
	inr: `₹`,
	af: `؋`,
	birr: `ብር`,
	peso: `₱`,
	rub: `₽`,
	won: `₩`,
	yuan: `¥`,
	cedil: `¸`
}, Cl = {
	amp: `&`,
	apos: `'`,
	gt: `>`,
	lt: `<`,
	quot: `"`
}, wl = {
	nbsp: `\xA0`,
	copy: `©`,
	reg: `®`,
	trade: `™`,
	mdash: `—`,
	ndash: `–`,
	hellip: `…`,
	laquo: `«`,
	raquo: `»`,
	lsquo: `‘`,
	rsquo: `’`,
	ldquo: `“`,
	rdquo: `”`,
	bull: `•`,
	para: `¶`,
	sect: `§`,
	deg: `°`,
	frac12: `½`,
	frac14: `¼`,
	frac34: `¾`
}, Tl = Object.freeze({
	ALLOW: `allow`,
	BLOCK: `block`,
	THROW: `throw`
}), El = /* @__PURE__ */ new Set(`!?\\\\/[]$%{}^&*()<>|+`);
function Dl(e) {
	if (e[0] === `#`) throw Error(`[EntityReplacer] Invalid character '#' in entity name: "${e}"`);
	for (let t of e) if (El.has(t)) throw Error(`[EntityReplacer] Invalid character '${t}' in entity name: "${e}"`);
	return e;
}
function Ol(...e) {
	let t = Object.create(null);
	for (let n of e) if (n) for (let e of Object.keys(n)) {
		let r = n[e];
		if (typeof r == `string`) t[e] = r;
		else if (r && typeof r == `object` && r.val !== void 0) {
			let n = r.val;
			typeof n == `string` && (t[e] = n);
		}
	}
	return t;
}
const kl = `external`, Al = `base`;
function jl(e) {
	return !e || e === kl ? /* @__PURE__ */ new Set([kl]) : e === `all` ? /* @__PURE__ */ new Set([`all`]) : e === Al ? /* @__PURE__ */ new Set([Al]) : Array.isArray(e) ? new Set(e) : /* @__PURE__ */ new Set([kl]);
}
const Ml = Object.freeze({
	allow: 0,
	leave: 1,
	remove: 2,
	throw: 3
}), Nl = /* @__PURE__ */ new Set([
	9,
	10,
	13
]);
function Pl(e) {
	if (!e) return {
		xmlVersion: 1,
		onLevel: Ml.allow,
		nullLevel: Ml.remove
	};
	let t = e.xmlVersion === 1.1 ? 1.1 : 1, n = Ml[e.onNCR] ?? Ml.allow, r = Ml[e.nullNCR] ?? Ml.remove;
	return {
		xmlVersion: t,
		onLevel: n,
		nullLevel: Math.max(r, Ml.remove)
	};
}
var EntityDecoder = class {
	constructor(e = {}) {
		this._limit = e.limit || {}, this._maxTotalExpansions = this._limit.maxTotalExpansions || 0, this._maxExpandedLength = this._limit.maxExpandedLength || 0, this._postCheck = typeof e.postCheck == `function` ? e.postCheck : (e) => e, this._limitTiers = jl(this._limit.applyLimitsTo ?? kl), this._numericAllowed = e.numericAllowed ?? !0, this._baseMap = Ol(Cl, e.namedEntities || null), this._externalMap = Object.create(null), this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this._removeSet = new Set(e.remove && Array.isArray(e.remove) ? e.remove : []), this._leaveSet = new Set(e.leave && Array.isArray(e.leave) ? e.leave : []);
		let t = Pl(e.ncr);
		this._ncrXmlVersion = t.xmlVersion, this._ncrOnLevel = t.onLevel, this._ncrNullLevel = t.nullLevel, this._onExternalEntity = typeof e.onExternalEntity == `function` ? e.onExternalEntity : null, this._onInputEntity = typeof e.onInputEntity == `function` ? e.onInputEntity : null;
	}
	_applyRegistrationHook(e, t, n, r) {
		if (!e) return !0;
		let i = e(t, n);
		if (i === Tl.BLOCK) return !1;
		if (i === Tl.THROW) throw Error(`[EntityDecoder] Registration of ${r} entity "&${t};" was rejected by hook`);
		return !0;
	}
	setExternalEntities(e) {
		if (e) for (let t of Object.keys(e)) Dl(t);
		if (!this._onExternalEntity) {
			this._externalMap = Ol(e);
			return;
		}
		let t = Ol(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onExternalEntity, e, r, `external`) && (n[e] = r);
		this._externalMap = n;
	}
	addExternalEntity(e, t) {
		Dl(e), typeof t == `string` && t.indexOf(`&`) === -1 && this._applyRegistrationHook(this._onExternalEntity, e, t, `external`) && (this._externalMap[e] = t);
	}
	addInputEntities(e) {
		if (this._totalExpansions = 0, this._expandedLength = 0, !this._onInputEntity) {
			this._inputMap = Ol(e);
			return;
		}
		let t = Ol(e), n = Object.create(null);
		for (let [e, r] of Object.entries(t)) this._applyRegistrationHook(this._onInputEntity, e, r, `input`) && (n[e] = r);
		this._inputMap = n;
	}
	reset() {
		return this._inputMap = Object.create(null), this._totalExpansions = 0, this._expandedLength = 0, this;
	}
	setXmlVersion(e) {
		this._ncrXmlVersion = e === 1.1 ? 1.1 : 1;
	}
	decode(e) {
		if (typeof e != `string` || e.length === 0 || e.indexOf(`&`) === -1) return e;
		let t = e, n = [], r = e.length, i = 0, a = 0, o = this._maxTotalExpansions > 0, s = this._maxExpandedLength > 0, c = o || s;
		for (; a < r;) {
			if (e.charCodeAt(a) !== 38) {
				a++;
				continue;
			}
			let t = a + 1;
			for (; t < r && e.charCodeAt(t) !== 59 && t - a <= 32;) t++;
			if (t >= r || e.charCodeAt(t) !== 59) {
				a++;
				continue;
			}
			let l = e.slice(a + 1, t);
			if (l.length === 0) {
				a++;
				continue;
			}
			let u, d;
			if (this._removeSet.has(l)) u = ``, d === void 0 && (d = kl);
			else if (this._leaveSet.has(l)) {
				a++;
				continue;
			} else if (l.charCodeAt(0) === 35) {
				let e = this._resolveNCR(l);
				if (e === void 0) {
					a++;
					continue;
				}
				u = e, d = Al;
			} else {
				let e = this._resolveName(l);
				u = e?.value, d = e?.tier;
			}
			if (u === void 0) a++;
			else if (a > i && n.push(e.slice(i, a)), n.push(u), i = t + 1, a = i, c && this._tierCounts(d)) {
				if (o && (this._totalExpansions++, this._totalExpansions > this._maxTotalExpansions)) throw Error(`[EntityReplacer] Entity expansion count limit exceeded: ${this._totalExpansions} > ${this._maxTotalExpansions}`);
				if (s) {
					let e = u.length - (l.length + 2);
					if (e > 0 && (this._expandedLength += e, this._expandedLength > this._maxExpandedLength)) throw Error(`[EntityReplacer] Expanded content length limit exceeded: ${this._expandedLength} > ${this._maxExpandedLength}`);
				}
			}
		}
		i < r && n.push(e.slice(i));
		let l = n.length === 0 ? e : n.join(``);
		return this._postCheck(l, t);
	}
	_tierCounts(e) {
		return this._limitTiers.has(`all`) ? !0 : this._limitTiers.has(e);
	}
	_resolveName(e) {
		if (e in this._inputMap) return {
			value: this._inputMap[e],
			tier: kl
		};
		if (e in this._externalMap) return {
			value: this._externalMap[e],
			tier: kl
		};
		if (e in this._baseMap) return {
			value: this._baseMap[e],
			tier: Al
		};
	}
	_classifyNCR(e) {
		return e === 0 ? this._ncrNullLevel : e >= 55296 && e <= 57343 || this._ncrXmlVersion === 1 && e >= 1 && e <= 31 && !Nl.has(e) ? Ml.remove : -1;
	}
	_applyNCRAction(e, t, n) {
		switch (e) {
			case Ml.allow: return String.fromCodePoint(n);
			case Ml.remove: return ``;
			case Ml.leave: return;
			case Ml.throw: throw Error(`[EntityDecoder] Prohibited numeric character reference &${t}; (U+${n.toString(16).toUpperCase().padStart(4, `0`)})`);
			default: return String.fromCodePoint(n);
		}
	}
	_resolveNCR(e) {
		let t = e.charCodeAt(1), n;
		if (n = t === 120 || t === 88 ? parseInt(e.slice(2), 16) : parseInt(e.slice(1), 10), Number.isNaN(n) || n < 0 || n > 1114111) return;
		let r = this._classifyNCR(n);
		if (!this._numericAllowed && r < Ml.remove) return;
		let i = r === -1 ? this._ncrOnLevel : Math.max(this._ncrOnLevel, r);
		return this._applyNCRAction(i, e, n);
	}
};
const Fl = (e) => ol.includes(e) ? `__` + e : e, Il = {
	preserveOrder: !1,
	attributeNamePrefix: `@_`,
	attributesGroupName: !1,
	textNodeName: `#text`,
	ignoreAttributes: !0,
	removeNSPrefix: !1,
	allowBooleanAttributes: !1,
	parseTagValue: !0,
	parseAttributeValue: !1,
	trimValues: !0,
	cdataPropName: !1,
	numberParseOptions: {
		hex: !0,
		leadingZeros: !0,
		eNotation: !0,
		unicode: !1
	},
	tagValueProcessor: function(e, t) {
		return t;
	},
	attributeValueProcessor: function(e, t) {
		return t;
	},
	stopNodes: [],
	alwaysCreateTextNode: !1,
	isArray: () => !1,
	commentPropName: !1,
	unpairedTags: [],
	processEntities: !0,
	htmlEntities: !1,
	entityDecoder: null,
	ignoreDeclaration: !1,
	ignorePiTags: !1,
	transformTagName: !1,
	transformAttributeName: !1,
	updateTag: function(e, t, n) {
		return e;
	},
	captureMetaData: !1,
	maxNestedTags: 100,
	strictReservedNames: !0,
	jPath: !0,
	onDangerousProperty: Fl
};
function Ll(e, t) {
	if (typeof e != `string`) return;
	let n = e.toLowerCase();
	if (ol.some((e) => n === e.toLowerCase()) || sl.some((e) => n === e.toLowerCase())) throw Error(`[SECURITY] Invalid ${t}: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
}
function Rl(e, t) {
	return typeof e == `boolean` ? {
		enabled: e,
		maxEntitySize: 1e4,
		maxExpansionDepth: 1e4,
		maxTotalExpansions: 1 / 0,
		maxExpandedLength: 1e5,
		maxEntityCount: 1e3,
		allowedTags: null,
		tagFilter: null,
		appliesTo: `all`
	} : typeof e == `object` && e ? {
		enabled: e.enabled !== !1,
		maxEntitySize: Math.max(1, e.maxEntitySize ?? 1e4),
		maxExpansionDepth: Math.max(1, e.maxExpansionDepth ?? 1e4),
		maxTotalExpansions: Math.max(1, e.maxTotalExpansions ?? 1 / 0),
		maxExpandedLength: Math.max(1, e.maxExpandedLength ?? 1e5),
		maxEntityCount: Math.max(1, e.maxEntityCount ?? 1e3),
		allowedTags: e.allowedTags ?? null,
		tagFilter: e.tagFilter ?? null,
		appliesTo: e.appliesTo ?? `all`
	} : Rl(!0);
}
const zl = function(e) {
	let t = Object.assign({}, Il, e), n = [
		{
			value: t.attributeNamePrefix,
			name: `attributeNamePrefix`
		},
		{
			value: t.attributesGroupName,
			name: `attributesGroupName`
		},
		{
			value: t.textNodeName,
			name: `textNodeName`
		},
		{
			value: t.cdataPropName,
			name: `cdataPropName`
		},
		{
			value: t.commentPropName,
			name: `commentPropName`
		}
	];
	for (let { value: e, name: t } of n) e && Ll(e, t);
	return t.onDangerousProperty === null && (t.onDangerousProperty = Fl), t.processEntities = Rl(t.processEntities, t.htmlEntities), t.unpairedTagsSet = new Set(t.unpairedTags), t.stopNodes && Array.isArray(t.stopNodes) && (t.stopNodes = t.stopNodes.map((e) => typeof e == `string` && e.startsWith(`*.`) ? `..` + e.substring(2) : e)), t;
};
let Bl;
Bl = typeof Symbol == `function` ? Symbol(`XML Node Metadata`) : `@@xmlMetadata`;
var XmlNode = class {
	constructor(e) {
		this.tagname = e, this.child = [], this[`:@`] = Object.create(null);
	}
	add(e, t) {
		e === `__proto__` && (e = `#__proto__`), this.child.push({ [e]: t });
	}
	addChild(e, t) {
		e.tagname === `__proto__` && (e.tagname = `#__proto__`), e[`:@`] && Object.keys(e[`:@`]).length > 0 ? this.child.push({
			[e.tagname]: e.child,
			":@": e[`:@`]
		}) : this.child.push({ [e.tagname]: e.child }), this.addStartIndex(t);
	}
	addStartIndex(e) {
		e !== void 0 && (this.child[this.child.length - 1][Bl] = { startIndex: e });
	}
	addEndIndex(e) {
		let t = this.child[this.child.length - 1];
		t !== void 0 && t[Bl] !== void 0 && t[Bl].endIndex === void 0 && (t[Bl].endIndex = e);
	}
	static getMetaDataSymbol() {
		return Bl;
	}
}, DocTypeReader = class {
	constructor(e, t) {
		this.suppressValidationErr = !e, this.options = e, this.xmlVersion = t || 1;
	}
	setXmlVersion(e = 1) {
		this.xmlVersion = e;
	}
	readDocType(e, t) {
		let n = Object.create(null), r = 0;
		if (e[t + 3] === `O` && e[t + 4] === `C` && e[t + 5] === `T` && e[t + 6] === `Y` && e[t + 7] === `P` && e[t + 8] === `E`) {
			t += 9;
			let i = 1, a = !1, o = !1, s = null, c = ``;
			for (; t < e.length; t++) if (s !== null) e[t] === s && (s = null), c += e[t];
			else if (!a && !o && (e[t] === `"` || e[t] === `'`)) s = e[t], c += e[t];
			else if (e[t] === `<` && !o) {
				if (a && Hl(e, `!ENTITY`, t)) {
					t += 7;
					let i, a;
					if ([i, a, t] = this.readEntityExp(e, t + 1, this.suppressValidationErr), a.indexOf(`&`) === -1) {
						if (this.options.enabled !== !1 && this.options.maxEntityCount != null && r >= this.options.maxEntityCount) throw Error(`Entity count (${r + 1}) exceeds maximum allowed (${this.options.maxEntityCount})`);
						n[i] = a, r++;
					}
				} else if (a && Hl(e, `!ELEMENT`, t)) {
					t += 8;
					let { index: n } = this.readElementExp(e, t + 1);
					t = n;
				} else if (a && Hl(e, `!ATTLIST`, t)) t += 8;
				else if (a && Hl(e, `!NOTATION`, t)) {
					t += 9;
					let { index: n } = this.readNotationExp(e, t + 1, this.suppressValidationErr);
					t = n;
				} else if (Hl(e, `!--`, t)) o = !0;
				else throw Error(`Invalid DOCTYPE`);
				i++, c = ``;
			} else if (e[t] === `>`) {
				if (o ? e[t - 1] === `-` && e[t - 2] === `-` && (o = !1, i--) : i--, i === 0) break;
			} else e[t] === `[` ? a = !0 : c += e[t];
			if (s !== null || i !== 0) throw Error(`Unclosed DOCTYPE`);
		} else throw Error(`Invalid Tag instead of DOCTYPE`);
		return {
			entities: n,
			i: t
		};
	}
	readEntityExp(e, t) {
		t = Vl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]) && e[t] !== `"` && e[t] !== `'`;) t++;
		let r = e.substring(n, t);
		if (Ul(r, { xmlVersion: this.xmlVersion }), t = Vl(e, t), !this.suppressValidationErr) {
			if (e.substring(t, t + 6).toUpperCase() === `SYSTEM`) throw Error(`External entities are not supported`);
			if (e[t] === `%`) throw Error(`Parameter entities are not supported`);
		}
		let i = ``;
		if ([t, i] = this.readIdentifierVal(e, t, `entity`), this.options.enabled !== !1 && this.options.maxEntitySize != null && i.length > this.options.maxEntitySize) throw Error(`Entity "${r}" size (${i.length}) exceeds maximum allowed size (${this.options.maxEntitySize})`);
		return t--, [
			r,
			i,
			t
		];
	}
	readNotationExp(e, t) {
		t = Vl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		!this.suppressValidationErr && Ul(r, { xmlVersion: this.xmlVersion }), t = Vl(e, t);
		let i = e.substring(t, t + 6).toUpperCase();
		if (!this.suppressValidationErr && i !== `SYSTEM` && i !== `PUBLIC`) throw Error(`Expected SYSTEM or PUBLIC, found "${i}"`);
		t += i.length, t = Vl(e, t);
		let a = null, o = null;
		if (i === `PUBLIC`) [t, a] = this.readIdentifierVal(e, t, `publicIdentifier`), t = Vl(e, t), (e[t] === `"` || e[t] === `'`) && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`));
		else if (i === `SYSTEM` && ([t, o] = this.readIdentifierVal(e, t, `systemIdentifier`), !this.suppressValidationErr && !o)) throw Error(`Missing mandatory system identifier for SYSTEM notation`);
		return {
			notationName: r,
			publicIdentifier: a,
			systemIdentifier: o,
			index: --t
		};
	}
	readIdentifierVal(e, t, n) {
		let r = ``, i = e[t];
		if (i !== `"` && i !== `'`) throw Error(`Expected quoted string, found "${i}"`);
		t++;
		let a = t;
		for (; t < e.length && e[t] !== i;) t++;
		if (r = e.substring(a, t), e[t] !== i) throw Error(`Unterminated ${n} value`);
		return t++, [t, r];
	}
	readElementExp(e, t) {
		t = Vl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		if (!this.suppressValidationErr && !te(r, { xmlVersion: this.xmlVersion })) throw Error(`Invalid element name: "${r}"`);
		t = Vl(e, t);
		let i = ``;
		if (e[t] === `E` && Hl(e, `MPTY`, t)) t += 4;
		else if (e[t] === `A` && Hl(e, `NY`, t)) t += 2;
		else if (e[t] === `(`) {
			t++;
			let n = t;
			for (; t < e.length && e[t] !== `)`;) t++;
			if (i = e.substring(n, t), e[t] !== `)`) throw Error(`Unterminated content model`);
		} else if (!this.suppressValidationErr) throw Error(`Invalid Element Expression, found "${e[t]}"`);
		return {
			elementName: r,
			contentModel: i.trim(),
			index: t
		};
	}
	readAttlistExp(e, t) {
		t = Vl(e, t);
		let n = t;
		for (; t < e.length && !/\s/.test(e[t]);) t++;
		let r = e.substring(n, t);
		for (Ul(r, { xmlVersion: this.xmlVersion }), t = Vl(e, t), n = t; t < e.length && !/\s/.test(e[t]);) t++;
		let i = e.substring(n, t);
		if (!Ul(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid attribute name: "${i}"`);
		t = Vl(e, t);
		let a = ``;
		if (e.substring(t, t + 8).toUpperCase() === `NOTATION`) {
			if (a = `NOTATION`, t += 8, t = Vl(e, t), e[t] !== `(`) throw Error(`Expected '(', found "${e[t]}"`);
			t++;
			let n = [];
			for (; t < e.length && e[t] !== `)`;) {
				let r = t;
				for (; t < e.length && e[t] !== `|` && e[t] !== `)`;) t++;
				let i = e.substring(r, t);
				if (i = i.trim(), !Ul(i, { xmlVersion: this.xmlVersion })) throw Error(`Invalid notation name: "${i}"`);
				n.push(i), e[t] === `|` && (t++, t = Vl(e, t));
			}
			if (e[t] !== `)`) throw Error(`Unterminated list of notations`);
			t++, a += ` (` + n.join(`|`) + `)`;
		} else {
			let n = t;
			for (; t < e.length && !/\s/.test(e[t]);) t++;
			if (a += e.substring(n, t), !this.suppressValidationErr && ![
				`CDATA`,
				`ID`,
				`IDREF`,
				`IDREFS`,
				`ENTITY`,
				`ENTITIES`,
				`NMTOKEN`,
				`NMTOKENS`
			].includes(a.toUpperCase())) throw Error(`Invalid attribute type: "${a}"`);
		}
		t = Vl(e, t);
		let o = ``;
		return e.substring(t, t + 8).toUpperCase() === `#REQUIRED` ? (o = `#REQUIRED`, t += 8) : e.substring(t, t + 7).toUpperCase() === `#IMPLIED` ? (o = `#IMPLIED`, t += 7) : [t, o] = this.readIdentifierVal(e, t, `ATTLIST`), {
			elementName: r,
			attributeName: i,
			attributeType: a,
			defaultValue: o,
			index: t
		};
	}
};
const Vl = (e, t) => {
	for (; t < e.length && /\s/.test(e[t]);) t++;
	return t;
};
function Hl(e, t, n) {
	for (let r = 0; r < t.length; r++) if (t[r] !== e[n + r + 1]) return !1;
	return !0;
}
function Ul(e, t) {
	if (te(e, { xmlVersion: t })) return e;
	throw Error(`Invalid entity name ${e}`);
}
const Wl = [
	48,
	1632,
	1776,
	2406,
	2534,
	2662,
	2790,
	2918,
	3046,
	3174,
	3302,
	3430,
	3558,
	3664,
	3792,
	3872,
	4160,
	4240,
	6112,
	6160,
	6470,
	6608,
	6784,
	6800,
	6992,
	7088,
	7232,
	7248,
	65296,
	120782,
	120792,
	120802,
	120812,
	120822,
	66720,
	68912,
	69734,
	69872,
	69942,
	70096,
	70384,
	70736,
	70864,
	71248,
	71360,
	71472,
	71904,
	72016,
	72688,
	72784,
	73040,
	73120,
	73552,
	92768,
	92864,
	93008,
	123200,
	123632,
	124144,
	125264,
	130032
], Gl = /* @__PURE__ */ new Map(), Kl = 1632, ql = (/* @__PURE__ */ new Uint8Array(63904)).fill(255);
for (let e of Wl) for (let t = 0; t < 10; t++) {
	let n = e + t;
	n <= 65535 ? ql[n - Kl] = t : Gl.set(n, t);
}
const Jl = /* @__PURE__ */ new Set([
	8722,
	65293,
	65123
]);
function Yl(e) {
	if (typeof e != `string`) return e;
	let t = e.length;
	if (t === 0) return e;
	let n = -1;
	for (let r = 0; r < t; r++) {
		let i = e.charCodeAt(r);
		if (!(i >= 48 && i <= 57 || i === 45)) {
			if (i < 1632) {
				if (Jl.has(i)) {
					n = r;
					break;
				}
			} else if (i >= 55296 && i <= 56319) {
				if (r + 1 < t) {
					let t = e.charCodeAt(r + 1);
					if (t >= 56320 && t <= 57343) {
						let e = 65536 + (i - 55296 << 10) + (t - 56320);
						if (Gl.has(e)) {
							n = r;
							break;
						}
					}
				}
			} else if (ql[i - 1632] !== 255 || Jl.has(i)) {
				n = r;
				break;
			}
		}
	}
	if (n === -1) return e;
	let r = [];
	n > 0 && r.push(e.slice(0, n));
	for (let i = n; i < t; i++) {
		let n = e.charCodeAt(i);
		if (n >= 48 && n <= 57 || n === 45) {
			r.push(e[i]);
			continue;
		}
		if (n < 1632) {
			r.push(Jl.has(n) ? `-` : e[i]);
			continue;
		}
		if (n >= 55296 && n <= 56319) {
			if (i + 1 < t) {
				let t = e.charCodeAt(i + 1);
				if (t >= 56320 && t <= 57343) {
					let e = 65536 + (n - 55296 << 10) + (t - 56320), a = Gl.get(e);
					if (a !== void 0) {
						r.push(String.fromCharCode(a + 48)), i++;
						continue;
					}
				}
			}
			r.push(e[i]);
			continue;
		}
		if (Jl.has(n)) {
			r.push(`-`);
			continue;
		}
		let a = ql[n - Kl];
		r.push(a === 255 ? e[i] : String.fromCharCode(a + 48));
	}
	return r.join(``);
}
const Xl = /^[-+]?0x[a-fA-F0-9]+$/, Zl = /^0b[01]+$/, Ql = /^0o[0-7]+$/, $l = /^([\-\+])?(0*)([0-9]*(\.[0-9]*)?)$/, eu = {
	hex: !0,
	binary: !1,
	octal: !1,
	leadingZeros: !0,
	decimalPoint: `.`,
	eNotation: !0,
	infinity: `original`,
	unicode: !1
};
function tu(e, t = {}) {
	if (t = Object.assign({}, eu, t), !e || typeof e != `string`) return e;
	let n = e.trim();
	if (n.length === 0 || t.skipLike !== void 0 && t.skipLike.test(n)) return e;
	if (n === `0` || t.unicode && (n = Yl(n), n === `0`)) return 0;
	if (t.hex && Xl.test(n)) return au(n, 16);
	if (t.binary && Zl.test(n)) return au(n, 2);
	if (t.octal && Ql.test(n)) return au(n, 8);
	if (!isFinite(n)) {
		let r = Number(n);
		return Number.isNaN(r) ? e : ou(e, r, t);
	}
	if (n.includes(`e`) || n.includes(`E`)) return ru(e, n, t);
	{
		let r = $l.exec(n);
		if (r) {
			let i = r[1] || ``, a = r[2], o = iu(r[3]), s = i ? n[a.length + 1] === `.` : n[a.length] === `.`;
			if (!t.leadingZeros && (a.length > 1 || a.length === 1 && !s)) return e;
			{
				let r = Number(n), s = String(r);
				if (r === 0) return r;
				if (s.search(/[eE]/) !== -1) return t.eNotation ? r : e;
				if (n.indexOf(`.`) !== -1) return s === `0` || s === o || s === `${i}${o}` ? r : e;
				let c = a ? o : n;
				return a ? c === s || i + c === s ? r : e : c === s || c === i + s ? r : e;
			}
		}
		return e;
	}
}
const nu = /^([-+])?(0*)(\d*(\.\d*)?[eE][-\+]?\d+)$/;
function ru(e, t, n) {
	if (!n.eNotation) return e;
	let r = t.match(nu);
	if (r) {
		let i = r[1] || ``, a = r[3].indexOf(`e`) === -1 ? `E` : `e`, o = r[2], s = i ? t[o.length + 1] === a : t[o.length] === a;
		return o.length > 1 && s ? e : o.length === 1 && (r[3].startsWith(`.${a}`) || r[3][0] === a) ? Number(t) : o.length > 0 ? n.leadingZeros && !s ? Number(t) : e : Number(t);
	}
	return e;
}
function iu(e) {
	if (e && e.indexOf(`.`) !== -1) {
		let t = e.length;
		for (; t > 0 && e.charCodeAt(t - 1) === 48;) t--;
		return e = e.slice(0, t), e === `.` ? e = `0` : e[0] === `.` ? e = `0` + e : e[e.length - 1] === `.` && (e = e.substring(0, e.length - 1)), e;
	}
	return e;
}
function au(e, t) {
	let n = e.trim();
	if ((t === 2 || t === 8) && (e = n.substring(2)), parseInt) return parseInt(e, t);
	if (Number.parseInt) return Number.parseInt(e, t);
	if (window && window.parseInt) return window.parseInt(e, t);
	throw Error(`parseInt, Number.parseInt, window.parseInt are not supported`);
}
function ou(e, t, n) {
	let r = t === 1 / 0;
	switch (n.infinity.toLowerCase()) {
		case `null`: return null;
		case `infinity`: return t;
		case `string`: return r ? `Infinity` : `-Infinity`;
		default: return e;
	}
}
function su(e) {
	return typeof e == `function` ? e : Array.isArray(e) ? (t) => {
		for (let n of e) if (typeof n == `string` && t === n || n instanceof RegExp && n.test(t)) return !0;
	} : () => !1;
}
const cu = [
	{
		id: `html-script-open`,
		description: `<script opening tag`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `html-script-close`,
		description: `<\/script closing tag`,
		pattern: /<\/script[\s>]/i
	},
	{
		id: `html-javascript-protocol`,
		description: `javascript: URI scheme (with optional whitespace/encoding)`,
		pattern: /j[\t\n\r ]*a[\t\n\r ]*v[\t\n\r ]*a[\t\n\r ]*s[\t\n\r ]*c[\t\n\r ]*r[\t\n\r ]*i[\t\n\r ]*p[\t\n\r ]*t[\t\n\r ]*:/i
	},
	{
		id: `html-vbscript-protocol`,
		description: `vbscript: URI scheme`,
		pattern: /vbscript[\t\n\r ]*:/i
	},
	{
		id: `html-data-html`,
		description: `data:text/html URI — can execute scripts in browsers`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*text\/html/i
	},
	{
		id: `html-data-xhtml`,
		description: `data:application/xhtml+xml URI`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*application\/xhtml/i
	},
	{
		id: `html-data-svg`,
		description: `data:image/svg+xml URI — can execute scripts`,
		pattern: /data[\t\n\r ]*:[\t\n\r ]*image\/svg\+xml/i
	},
	{
		id: `html-inline-event-handler`,
		description: `Inline event handler attributes: onclick=, onerror=, onload=, etc.`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `html-entity-obfuscated-script`,
		description: `HTML-entity-encoded <script (e.g. &#x3C;script or &lt;script)`,
		pattern: /(?:&#x0*3[Cc];?|&#0*60;?|&lt;)\s*script/i
	},
	{
		id: `html-entity-obfuscated-javascript`,
		description: `HTML-entity-encoded javascript: (partial — catches common &#106; or &#x6a; for "j")`,
		pattern: /(?:&#x0*6[Aa];?|&#0*106;?)\s*(?:&#x0*61;?|a)[\s\S]{0,80}script\s*:/i
	},
	{
		id: `html-style-expression`,
		description: `CSS expression() — IE-era code execution in style attributes`,
		pattern: /style[\s\S]{0,20}expression\s*\(/i
	},
	{
		id: `html-object-embed`,
		description: `<object or <embed tags that can load active content`,
		pattern: /<(?:object|embed)[\s>/]/i
	},
	{
		id: `html-base-tag`,
		description: `<base href= — can hijack all relative URLs on a page`,
		pattern: /<base[\s>]/i
	},
	{
		id: `html-meta-refresh`,
		description: `<meta http-equiv="refresh" — can redirect users`,
		pattern: /<meta[\s\S]{0,40}http-equiv[\s\S]{0,20}refresh/i
	},
	{
		id: `html-srcdoc`,
		description: `srcdoc= attribute on iframes — embeds HTML that can run scripts`,
		pattern: /srcdoc\s*=/i
	},
	{
		id: `html-iframe`,
		description: `<iframe tag`,
		pattern: /<iframe[\s>/]/i
	},
	{
		id: `html-form`,
		description: `<form tag — can be used for phishing / credential harvesting injection`,
		pattern: /<form[\s>/]/i
	}
], lu = [
	{
		id: `xml-cdata-injection`,
		description: `CDATA section injection: <![CDATA[ breaks out of text node context`,
		pattern: /<!\[CDATA\[/i
	},
	{
		id: `xml-cdata-close`,
		description: `CDATA close sequence: ]]> can terminate an enclosing CDATA section`,
		pattern: /\]\]>/
	},
	{
		id: `xml-processing-instruction`,
		description: `XML processing instruction: <?xml-stylesheet or <?php etc.`,
		pattern: /<\?(?:xml[\- ]|php|asp)/i
	},
	{
		id: `xml-doctype-injection`,
		description: `DOCTYPE declaration embedded in content — can define entities`,
		pattern: /<!DOCTYPE(?:[\s[]|$)/i
	},
	{
		id: `xml-entity-system`,
		description: `SYSTEM keyword — used in external entity declarations (XXE)`,
		pattern: /\bSYSTEM\s+["']/i
	},
	{
		id: `xml-entity-public`,
		description: `PUBLIC keyword — used in external entity declarations (XXE)`,
		pattern: /\bPUBLIC\s+["']/i
	},
	{
		id: `xml-entity-declaration`,
		description: `<!ENTITY declaration — defines entities, potential XXE or entity expansion`,
		pattern: /<!ENTITY[\s%]/i
	},
	{
		id: `xml-billion-laughs`,
		description: `Entity reference chaining / billion laughs: repeated &eX; style references`,
		pattern: /(?:&\w{1,20};){3,}/
	},
	{
		id: `xml-namespace-confusion`,
		description: `xmlns: attribute injection — can redefine namespaces to confuse parsers`,
		pattern: /\bxmlns(?::\w{1,40})?\s*=/i
	},
	{
		id: `xml-comment-injection`,
		description: `<!-- comment injection — can hide content from some parsers`,
		pattern: /<!--/
	},
	{
		id: `xml-comment-close`,
		description: `--> closes an enclosing XML comment`,
		pattern: /-->/
	},
	{
		id: `xml-pi-close`,
		description: `?> closes an enclosing processing instruction`,
		pattern: /\?>/
	}
], uu = [
	{
		id: `svg-script-element`,
		description: `<script element inside SVG executes JavaScript`,
		pattern: /<script[\s>/]/i
	},
	{
		id: `svg-xlink-href-javascript`,
		description: `xlink:href with javascript: — classic SVG XSS via <a> or <use>`,
		pattern: /xlink\s*:\s*href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-href-javascript`,
		description: `href= with javascript: in SVG context (<a>, <animate>, etc.)`,
		pattern: /href\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-foreignobject`,
		description: `<foreignObject embeds HTML inside SVG — can execute scripts`,
		pattern: /<foreignObject[\s>/]/i
	},
	{
		id: `svg-use-external`,
		description: `<use xlink:href or href pointing to external resource (non-fragment URL)`,
		pattern: /<use[\s\S]{0,60}(?:xlink\s*:\s*)?href\s*=\s*(?:["'][^#]|[^"'#\s>])/i
	},
	{
		id: `svg-animate-href`,
		description: `<animate attributeName="href" — can dynamically change href to javascript:`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*href["']/i
	},
	{
		id: `svg-animate-xlinkhref`,
		description: `<animate attributeName="xlink:href"`,
		pattern: /<animate[\s\S]{0,80}attributeName\s*=\s*["'][\s]*xlink\s*:\s*href["']/i
	},
	{
		id: `svg-set-javascript`,
		description: `<set to="javascript:..." — sets an attribute to a javascript: URI`,
		pattern: /<set[\s\S]{0,80}to\s*=\s*["']?\s*javascript\s*:/i
	},
	{
		id: `svg-event-handler`,
		description: `SVG-specific event handler attributes: onload=, onerror=, onactivate=, etc.`,
		pattern: /\bon(?:load|error|activate|begin|end|repeat|focus|blur|click|mouse\w{1,20}|key\w{1,20})\s*=/i
	},
	{
		id: `svg-handler-generic`,
		description: `Generic on* handler catch-all for SVG attributes`,
		pattern: /\bon\w{1,30}\s*=/i
	},
	{
		id: `svg-filter-feimage`,
		description: `<feImage href= — filter primitive that can load external resources`,
		pattern: /<feImage[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=/i
	},
	{
		id: `svg-image-external`,
		description: `<image xlink:href with http/https or javascript protocol`,
		pattern: /<image[\s\S]{0,80}(?:xlink\s*:\s*)?href\s*=\s*["']?\s*(?:https?|javascript)\s*:/i
	},
	{
		id: `svg-style-javascript`,
		description: `style= attribute containing javascript: (e.g. background:url(javascript:...))`,
		pattern: /style\s*=[\s\S]{0,60}javascript\s*:/i
	}
], du = [
	{
		id: `sql-block-comment-open`,
		description: `SQL block comment open: /* ... */ — unusual in legitimate user text`,
		pattern: /\/\*/
	},
	{
		id: `sql-union-select`,
		description: `UNION SELECT — most common SQL injection aggregation attack`,
		pattern: /\bUNION\s{1,20}(?:ALL\s{1,20})?SELECT\b/i
	},
	{
		id: `sql-drop-table`,
		description: `DROP TABLE — destructive DDL injection`,
		pattern: /\bDROP\s{1,20}TABLE\b/i
	},
	{
		id: `sql-drop-database`,
		description: `DROP DATABASE — destructive DDL injection`,
		pattern: /\bDROP\s{1,20}DATABASE\b/i
	},
	{
		id: `sql-insert-into`,
		description: `INSERT INTO — data injection`,
		pattern: /\bINSERT\s{1,20}INTO\b/i
	},
	{
		id: `sql-delete-from`,
		description: `DELETE FROM — data deletion injection`,
		pattern: /\bDELETE\s{1,20}FROM\b/i
	},
	{
		id: `sql-update-set`,
		description: `UPDATE ... SET — data modification injection`,
		pattern: /\bUPDATE\b[\s\S]{1,60}\bSET\b/i
	},
	{
		id: `sql-exec-xp`,
		description: `EXEC xp_ — MSSQL extended stored procedure execution`,
		pattern: /\bEXEC(?:UTE)?\s{1,20}xp_/i
	},
	{
		id: `sql-tautology-string`,
		description: `Classic string tautology: ' OR '1'='1 or " OR "1"="1"`,
		pattern: /'\s{0,10}OR\s{0,10}'[^']{0,20}'\s*=\s*'[^']{0,20}/i
	},
	{
		id: `sql-tautology-numeric`,
		description: `Numeric tautology: OR 1=1`,
		pattern: /\bOR\s{1,10}1\s*=\s*1\b/i
	},
	{
		id: `sql-always-true-zero`,
		description: `Numeric tautology: OR 0=0`,
		pattern: /\bOR\s{1,10}0\s*=\s*0\b/i
	},
	{
		id: `sql-sleep-benchmark`,
		description: `Time-based blind injection: SLEEP() or BENCHMARK()`,
		pattern: /\b(?:SLEEP|BENCHMARK)\s*\(/i
	},
	{
		id: `sql-waitfor-delay`,
		description: `MSSQL time-based blind injection: WAITFOR DELAY`,
		pattern: /\bWAITFOR\s{1,20}DELAY\b/i
	},
	{
		id: `sql-char-function`,
		description: `CHAR() function — used to obfuscate injected strings`,
		pattern: /\bCHAR\s*\(\s*\d{1,3}/i
	},
	{
		id: `sql-information-schema`,
		description: `INFORMATION_SCHEMA — reconnaissance query for table/column enumeration`,
		pattern: /\bINFORMATION_SCHEMA\b/i
	}
], fu = [
	{
		id: `shell-path-traversal-unix`,
		description: `Unix path traversal: ../  — climbing the directory tree`,
		pattern: /\.\.\//
	},
	{
		id: `shell-path-traversal-windows`,
		description: `Windows path traversal: ..\\ — climbing the directory tree`,
		pattern: /\.\.\\/
	},
	{
		id: `shell-path-traversal-encoded`,
		description: `URL-encoded path traversal: %2e%2e or %2f variants`,
		pattern: /%2e%2e|%2f\.\.|\.\.%2f/i
	},
	{
		id: `shell-null-byte`,
		description: `Null byte injection: \\x00 or %00 — truncates strings in C-backed functions`,
		pattern: /\x00|%00/
	},
	{
		id: `shell-semicolon`,
		description: `Semicolon command separator: cmd1; cmd2`,
		pattern: /;/
	},
	{
		id: `shell-pipe`,
		description: `Pipe operator: cmd1 | cmd2`,
		pattern: /\|/
	},
	{
		id: `shell-and-operator`,
		description: `AND operator: cmd1 && cmd2`,
		pattern: /&&/
	},
	{
		id: `shell-or-operator`,
		description: `OR operator: cmd1 || cmd2`,
		pattern: /\|\|/
	},
	{
		id: `shell-backtick`,
		description: "Backtick command substitution: `cmd`",
		pattern: /`/
	},
	{
		id: `shell-dollar-paren`,
		description: `Dollar-paren command substitution: $(cmd)`,
		pattern: /\$\(/
	},
	{
		id: `shell-dollar-brace`,
		description: "Dollar-brace variable expansion: ${var} — can be abused for injection",
		pattern: /\$\{/
	},
	{
		id: `shell-redirect-out`,
		description: `Output redirection: cmd > file or cmd >> file`,
		pattern: />{1,2}/
	},
	{
		id: `shell-redirect-in`,
		description: `Input redirection: cmd < file`,
		pattern: /</
	},
	{
		id: `shell-newline-injection`,
		description: `Newline injection: \\n or \\r — can inject new shell commands`,
		pattern: /[\n\r]/
	},
	{
		id: `shell-glob-star`,
		description: `Glob expansion: * or ? — can expand to unintended files`,
		pattern: /[/\\][*?]/
	},
	{
		id: `shell-absolute-root`,
		description: `Absolute root path injection: string starting with / or \\ (Windows UNC)`,
		pattern: /^(?:\/|\\\\)/
	},
	{
		id: `shell-windows-drive`,
		description: `Windows drive letter path injection: C:\\ or D:/`,
		pattern: /^[a-zA-Z]:[/\\]/
	},
	{
		id: `shell-curl-wget`,
		description: `curl/wget with URL or flags — can exfiltrate data or download payloads`,
		pattern: /\b(?:curl|wget)\s+(?:https?:\/\/|ftp:\/\/|-)/i
	}
], pu = [
	{
		id: `redos-nested-quantifier-plus`,
		description: `Nested + quantifier inside a group with outer quantifier: (a+)+, (.+b)*, etc.`,
		pattern: /\([^)]*\+[^)]*\)[+*]/
	},
	{
		id: `redos-nested-quantifier-star`,
		description: `Nested * quantifier: (a*)* or (a*)+ — catastrophic backtracking`,
		pattern: /\([^)]*\*[^)]*\)[*+]/
	},
	{
		id: `redos-nested-groups`,
		description: `Doubly nested quantified groups: ((a+)+) — guaranteed catastrophic`,
		pattern: /\(\([^)]{0,40}\)[+*]\)[+*]/
	},
	{
		id: `redos-alternation-overlap`,
		description: `Overlapping alternation under quantifier: (a|a)+ — ambiguous NFA paths`,
		pattern: /\(([^|()]{1,20})\|(?:\1)(?:\|[^|()]{1,20}){0,5}\)[+*?]{1,2}/
	},
	{
		id: `redos-star-plus-concat`,
		description: `(x*x)+ pattern — triggers super-linear backtracking`,
		pattern: /\([^)]{0,10}\*[^)]{0,10}\)[+*]/
	},
	{
		id: `redos-dot-star-greedy`,
		description: `(.*){n,} or (.+){n,} — repeated greedy dot quantifiers`,
		pattern: /\(\.[*+]\)\{?\d/
	},
	{
		id: `redos-large-repetition`,
		description: `Very large fixed or range repetition count {1000,} or {1000,n} — denial of service via backtracking`,
		pattern: /\{\d{4,}(?:,\d*)?\}/
	},
	{
		id: `redos-catastrophic-alternation`,
		description: `Long alternation with many similar branches — polynomial backtracking risk`,
		pattern: /\([^)]{0,200}(?:\|[^|)]{0,50}){9,}\)/
	}
], mu = `["'\\s]*:`, hu = [
	{
		id: `nosql-where-operator`,
		description: `$where — executes arbitrary JavaScript server-side in MongoDB`,
		pattern: RegExp(`\\$where${mu}`, `i`)
	},
	{
		id: `nosql-ne-operator`,
		description: `$ne — "not equal" operator used to bypass equality checks`,
		pattern: RegExp(`\\$ne${mu}`, `i`)
	},
	{
		id: `nosql-gt-operator`,
		description: `$gt — "greater than" used to bypass password/value checks`,
		pattern: RegExp(`\\$gte?${mu}`, `i`)
	},
	{
		id: `nosql-lt-operator`,
		description: `$lt / $lte — "less than" bypass variants`,
		pattern: RegExp(`\\$lte?${mu}`, `i`)
	},
	{
		id: `nosql-regex-operator`,
		description: `$regex — can be used to extract data character by character (blind injection)`,
		pattern: RegExp(`\\$regex${mu}`, `i`)
	},
	{
		id: `nosql-or-operator`,
		description: `$or — logical OR; used to create always-true conditions`,
		pattern: RegExp(`\\$or${mu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-and-operator`,
		description: `$and — logical AND operator injection`,
		pattern: RegExp(`\\$and${mu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-nor-operator`,
		description: `$nor — logical NOR operator injection`,
		pattern: RegExp(`\\$nor${mu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-exists-operator`,
		description: `$exists — can enumerate fields to determine schema`,
		pattern: RegExp(`\\$exists${mu}`, `i`)
	},
	{
		id: `nosql-in-operator`,
		description: `$in — matches any value in a list; can enumerate values`,
		pattern: RegExp(`\\$in${mu}\\s*\\[`, `i`)
	},
	{
		id: `nosql-expr-operator`,
		description: `$expr — allows aggregation expressions in queries (MongoDB 3.6+)`,
		pattern: RegExp(`\\$expr${mu}`, `i`)
	},
	{
		id: `nosql-function-operator`,
		description: `$function — executes arbitrary JavaScript in MongoDB 4.4+`,
		pattern: RegExp(`\\$function${mu}`, `i`)
	},
	{
		id: `nosql-accumulator-operator`,
		description: `$accumulator — custom aggregation with arbitrary JS execution`,
		pattern: RegExp(`\\$accumulator${mu}`, `i`)
	},
	{
		id: `nosql-proto-pollution`,
		description: `__proto__ — prototype pollution via object key injection`,
		pattern: /__proto__/
	},
	{
		id: `nosql-constructor-prototype`,
		description: `constructor.prototype — alternative prototype pollution vector (dot notation or JSON key)`,
		pattern: /constructor[\s"':.,{\[]*prototype/i
	},
	{
		id: `nosql-proto-bracket`,
		description: `["__proto__"] — bracket-notation prototype pollution`,
		pattern: /\[["']__proto__["']\]/
	}
], gu = [
	{
		id: `log-crlf-injection`,
		description: `CRLF injection: literal \\r or \\n embeds fake log lines`,
		pattern: /[\r\n]/
	},
	{
		id: `log-url-encoded-crlf`,
		description: `URL-encoded CRLF: %0d, %0a, %0D, %0A — decoded by some log parsers`,
		pattern: /%0[dDaA]/
	},
	{
		id: `log-unicode-newline`,
		description: `Unicode newline variants: U+2028 (line separator), U+2029 (paragraph separator)`,
		pattern: /[\u2028\u2029]/
	},
	{
		id: `log-log4shell-jndi`,
		description: "Log4Shell: ${jndi:...} triggers remote code execution in Apache Log4j",
		pattern: /\$\{jndi\s*:/i
	},
	{
		id: `log-log4shell-obfuscated`,
		description: "Obfuscated Log4Shell: ${::-j}... lookup-bypass prefix used to evade WAF detection",
		pattern: /\$\{::-/
	},
	{
		id: `log-log4j-lookup`,
		description: "Log4j lookup syntax: ${env:...}, ${sys:...}, ${ctx:...} — data exfiltration",
		pattern: /\$\{(?:env|sys|ctx|main|map|sd|web|docker|k8s|spring)\s*:/i
	},
	{
		id: `log-ssti-double-brace`,
		description: `SSTI double-brace: {{expression}} — Jinja2, Twig, Handlebars, etc.`,
		pattern: /\{\{[\s\S]{0,80}\}\}/
	},
	{
		id: `log-ssti-hash-brace`,
		description: `SSTI hash-brace: #{expression} — Thymeleaf, Velocity, Ruby ERB`,
		pattern: /#\{[\s\S]{0,80}\}/
	},
	{
		id: `log-ssti-dollar-brace`,
		description: "SSTI/EL injection: ${expression with operators or method calls} — JSP EL, Freemarker, SpEL",
		pattern: /\$\{[^}]*(?:\.|\(|\*|\+|\bclass\b|\bruntime\b|\bprocess\b|\bexec\b)[^}]{0,80}\}/i
	},
	{
		id: `log-ssti-percent-tag`,
		description: `SSTI ERB/ASP tag: <%= expression %> — Ruby ERB, ASP`,
		pattern: /<%=[\s\S]{0,80}%>/
	},
	{
		id: `log-null-byte`,
		description: `Null byte: \\x00 or %00 — can truncate log entries in C-backed loggers`,
		pattern: /\x00|%00/
	},
	{
		id: `log-ansi-escape`,
		description: `ANSI escape sequence: ESC[ — can manipulate terminal output when logs are tailed`,
		pattern: /\x1b\[/
	}
], _u = [
	{
		id: `sql-line-comment`,
		description: `SQL line comment: -- followed by whitespace or end of string`,
		pattern: /--(?:\s|$)/
	},
	{
		id: `sql-stacked-query`,
		description: `Stacked queries: semicolon immediately followed by a SQL keyword`,
		pattern: /;\s{0,10}(?:SELECT|INSERT|UPDATE|DELETE|DROP|CREATE|ALTER|EXEC)\b/i
	},
	{
		id: `sql-hex-encoding`,
		description: `Hex-encoded string injection: 0x41414141 style (MySQL)`,
		pattern: /\b0x[0-9a-f]{4,}/i
	}
], vu = [...du, ..._u], yu = Object.freeze({
	colon: `:`,
	Tab: `	`,
	NewLine: `
`
}), bu = /&(?:#[xX]0*([0-9a-fA-F]{1,6});?|#0*([0-9]{1,7});?|([a-zA-Z][a-zA-Z0-9]{1,15});)/g;
function xu(e) {
	return e.indexOf(`&`) === -1 ? e : e.replace(bu, (e, t, n, r) => {
		if (r !== void 0) return Object.prototype.hasOwnProperty.call(yu, r) ? yu[r] : e;
		let i = t === void 0 ? parseInt(n, 10) : parseInt(t, 16);
		return !Number.isFinite(i) || i > 1114111 ? e : String.fromCodePoint(i);
	});
}
cu.label = `HTML`, lu.label = `XML`, uu.label = `SVG`, cu.decodeEntities = !0, lu.decodeEntities = !0, uu.decodeEntities = !0, du.label = `SQL`, vu.label = `SQL-STRICT`, fu.label = `SHELL`, pu.label = `REDOS`, hu.label = `NOSQL`, gu.label = `LOG`, Object.freeze({
	HTML: cu,
	XML: lu,
	SVG: uu,
	SQL: du,
	"SQL-STRICT": vu,
	SHELL: fu,
	REDOS: pu,
	NOSQL: hu,
	LOG: gu
});
function Su(e) {
	if (typeof e != `string`) throw TypeError(`is-unsafe: first argument must be a string, got ${typeof e}`);
}
function Cu(e) {
	if (!(e instanceof RegExp)) {
		if (Array.isArray(e)) {
			if (e.length === 0) throw TypeError(`is-unsafe: context must not be an empty array`);
			if (Array.isArray(e[0])) {
				for (let t of e) if (!Array.isArray(t) || t.length === 0) throw TypeError(`is-unsafe: each context in the array must be a non-empty pattern array (PatternList)`);
			}
		} else throw TypeError(`is-unsafe: second argument must be a PatternList (e.g. HTML), an array of PatternLists (e.g. [HTML, XML]), or a RegExp. Got: ${typeof e}`);
	}
}
function wu(e) {
	return e instanceof RegExp ? {
		lists: null,
		regex: e
	} : Array.isArray(e[0]) ? {
		lists: e,
		regex: null
	} : {
		lists: [e],
		regex: null
	};
}
function Tu(e, t) {
	if (!t.decodeEntities) return null;
	let n = xu(e);
	return n === e ? null : n;
}
function Eu(e, t) {
	let n = t.label ?? `CUSTOM`, r = Tu(e, t);
	for (let i of t) if (i.pattern.test(e) || r !== null && i.pattern.test(r)) return {
		context: n,
		id: i.id,
		description: i.description,
		pattern: i.pattern
	};
	return null;
}
function Du(e, t) {
	Su(e), Cu(t);
	let { lists: n, regex: r } = wu(t);
	if (r) return r.test(e);
	for (let t of n) if (Eu(e, t) !== null) return !0;
	return !1;
}
function Ou(e, t) {
	if (!e) return {};
	let n = t.attributesGroupName ? e[t.attributesGroupName] : e;
	if (!n) return {};
	let r = {};
	for (let e in n) if (e.startsWith(t.attributeNamePrefix)) {
		let i = e.substring(t.attributeNamePrefix.length);
		r[i] = n[e];
	} else r[e] = n[e];
	return r;
}
function ku(e) {
	if (!e || typeof e != `string`) return;
	let t = e.indexOf(`:`);
	if (t !== -1 && t > 0) {
		let n = e.substring(0, t);
		if (n !== `xmlns`) return n;
	}
}
var OrderedObjParser = class {
	constructor(e, t) {
		this.options = e, this.currentNode = null, this.tagsNodeStack = [], this.parseXml = Fu, this.parseTextData = Au, this.resolveNameSpace = ju, this.buildAttributesMap = Pu, this.isItStopNode = Bu, this.replaceEntitiesValue = Ru, this.readStopNodeData = Gu, this.saveTextToParentTag = zu, this.addChild = Lu, this.ignoreAttributesFn = su(this.options.ignoreAttributes), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
		let n = { ...Cl };
		this.options.entityDecoder ? this.entityDecoder = this.options.entityDecoder : (typeof this.options.htmlEntities == `object` ? n = this.options.htmlEntities : this.options.htmlEntities === !0 && (n = {
			...wl,
			...Sl
		}), this.entityDecoder = new EntityDecoder({
			namedEntities: {
				...n,
				...t
			},
			numericAllowed: this.options.htmlEntities,
			limit: {
				maxTotalExpansions: this.options.processEntities.maxTotalExpansions,
				maxExpandedLength: this.options.processEntities.maxExpandedLength,
				applyLimitsTo: this.options.processEntities.appliesTo
			},
			onInputEntity: (e, t) => Du(t, [cu, lu]) ? Tl.BLOCK : Tl.ALLOW
		})), this.matcher = new m(), this.readonlyMatcher = this.matcher.readOnly(), this.isCurrentNodeStopNode = !1, this.stopNodeExpressionsSet = new _();
		let r = this.options.stopNodes;
		if (r && r.length > 0) {
			for (let e = 0; e < r.length; e++) {
				let t = r[e];
				typeof t == `string` ? this.stopNodeExpressionsSet.add(new ne(t)) : t instanceof ne && this.stopNodeExpressionsSet.add(t);
			}
			this.stopNodeExpressionsSet.seal();
		}
	}
};
function Au(e, t, n, r, i, a, o) {
	let s = this.options;
	if (e !== void 0 && (s.trimValues && !r && (e = e.trim()), e.length > 0)) {
		o || (e = this.replaceEntitiesValue(e, t, n));
		let r = s.jPath ? n.toString() : n, c = s.tagValueProcessor(t, e, r, i, a);
		return c == null ? e : typeof c != typeof e || c !== e ? c : s.trimValues || e.trim() === e ? Ku(e, s.parseTagValue, s.numberParseOptions) : e;
	}
}
function ju(e) {
	if (this.options.removeNSPrefix) {
		let t = e.split(`:`), n = e.charAt(0) === `/` ? `/` : ``;
		if (t[0] === `xmlns`) return ``;
		t.length === 2 && (e = n + t[1]);
	}
	return e;
}
const Mu = /([^\s=]+)\s*(=\s*(?:"([^"]*)"|'([^']*)'))?/gm;
function Nu(e) {
	return e[3] === void 0 ? e[4] : e[3];
}
function Pu(e, t, n, r = !1) {
	let i = this.options;
	if (r === !0 || i.ignoreAttributes !== !0 && typeof e == `string`) {
		let r = rl(e, Mu), a = r.length, o = {}, s = Array(a), c = !1, l = {};
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]), a = Nu(r[e]);
			if (t.length && a !== void 0) {
				let r = a;
				i.trimValues && (r = r.trim()), r = this.replaceEntitiesValue(r, n, this.readonlyMatcher), s[e] = r, l[t] = r, c = !0;
			}
		}
		c && typeof t == `object` && t.updateCurrent && t.updateCurrent(l);
		let u = i.jPath ? t.toString() : this.readonlyMatcher, d = !1;
		for (let e = 0; e < a; e++) {
			let t = this.resolveNameSpace(r[e][1]);
			if (this.ignoreAttributesFn(t, u)) continue;
			let n = i.attributeNamePrefix + t;
			if (t.length) {
				if (i.transformAttributeName && (n = i.transformAttributeName(n)), n = Ju(n, i), Nu(r[e]) !== void 0) {
					let r = s[e], a = i.attributeValueProcessor(t, r, u);
					a == null ? o[n] = r : typeof a != typeof r || a !== r ? o[n] = a : o[n] = Ku(r, i.parseAttributeValue, i.numberParseOptions), d = !0;
				} else i.allowBooleanAttributes && (o[n] = !0, d = !0);
			}
		}
		if (!d) return;
		if (i.attributesGroupName && !i.preserveOrder) {
			let e = {};
			return e[i.attributesGroupName] = o, e;
		}
		return o;
	}
}
const Fu = function(e) {
	let t = this.options, n = t.captureMetaData ? [] : void 0;
	e = e.replace(/\r\n?/g, t.captureMetaData ? (e, t) => (e.length === 2 && n.push(t - n.length), `
`) : `
`);
	let r = new XmlNode(`!xml`), i = r, a = ``;
	this.matcher.reset(), this.entityDecoder.reset(), this.entityExpansionCount = 0, this.currentExpandedLength = 0, this.doctypefound = !1;
	let o = new DocTypeReader(t.processEntities), s = e.length;
	for (let c = 0; c < s; c++) if (e[c] === `<`) {
		let l = e.charCodeAt(c + 1);
		if (l === 47) {
			let o = Hu(e, `>`, c, `Closing Tag is not closed.`), s = e.substring(c + 2, o).trim();
			if (t.removeNSPrefix) {
				let e = s.indexOf(`:`);
				e !== -1 && (s = s.substr(e + 1));
			}
			s = qu(t.transformTagName, s, ``, t).tagName, i && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher));
			let l = this.matcher.getCurrentTag();
			if (s && t.unpairedTagsSet.has(s)) throw Error(`Unpaired tag can not be used as closing tag: </${s}>`);
			l && t.unpairedTagsSet.has(l) && (this.matcher.pop(), this.tagsNodeStack.pop()), this.matcher.pop(), this.isCurrentNodeStopNode = !1, i = this.tagsNodeStack.pop() || r, t.captureMetaData && i && i.addEndIndex(Iu(o + 1, n)), a = ``, c = o;
		} else if (l === 63) {
			let r = Wu(e, c, !1, `?>`);
			if (!r) throw Error(`Pi Tag is not closed.`);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let s = this.buildAttributesMap(r.tagExp, this.matcher, r.tagName, !0);
			if (s) {
				let e = s[this.options.attributeNamePrefix + `version`];
				this.entityDecoder.setXmlVersion(Number(e) || 1), o.setXmlVersion(Number(e) || 1);
			}
			if (!(t.ignoreDeclaration && r.tagName === `?xml` || t.ignorePiTags)) {
				let e = new XmlNode(r.tagName);
				e.add(t.textNodeName, ``), r.tagName !== r.tagExp && r.attrExpPresent && t.ignoreAttributes !== !0 && (e[`:@`] = s);
				let a = t.captureMetaData ? Iu(c, n) : c;
				this.addChild(i, e, this.readonlyMatcher, a), t.captureMetaData && i.addEndIndex(Iu(r.closeIndex + 2, n));
			}
			c = r.closeIndex + 1;
		} else if (l === 33 && e.charCodeAt(c + 2) === 45 && e.charCodeAt(c + 3) === 45) {
			let n = Hu(e, `-->`, c + 4, `Comment is not closed.`);
			if (t.commentPropName) {
				let r = e.substring(c + 4, n - 2);
				a = this.saveTextToParentTag(a, i, this.readonlyMatcher), i.add(t.commentPropName, [{ [t.textNodeName]: r }]);
			}
			c = n;
		} else if (l === 33 && e.charCodeAt(c + 2) === 68) {
			if (this.doctypefound) throw Error(`Multiple DOCTYPE declarations found.`);
			this.doctypefound = !0;
			let t = o.readDocType(e, c);
			this.entityDecoder.addInputEntities(t.entities), c = t.i;
		} else if (l === 33 && e.charCodeAt(c + 2) === 91) {
			let n = Hu(e, `]]>`, c, `CDATA is not closed.`) - 2, r = e.substring(c + 9, n);
			a = this.saveTextToParentTag(a, i, this.readonlyMatcher);
			let o = this.parseTextData(r, i.tagname, this.readonlyMatcher, !0, !1, !0, !0);
			o ??= ``, t.cdataPropName ? i.add(t.cdataPropName, [{ [t.textNodeName]: r }]) : i.add(t.textNodeName, o), c = n + 2;
		} else {
			let o = Wu(e, c, t.removeNSPrefix);
			if (!o) {
				let t = e.substring(Math.max(0, c - 50), Math.min(s, c + 50));
				throw Error(`readTagExp returned undefined at position ${c}. Context: "${t}"`);
			}
			let l = o.tagName, u = o.rawTagName, d = o.tagExp, f = o.attrExpPresent, p = o.closeIndex;
			if ({tagName: l, tagExp: d} = qu(t.transformTagName, l, d, t), t.strictReservedNames && (l === t.commentPropName || l === t.cdataPropName || l === t.textNodeName || l === t.attributesGroupName)) throw Error(`Invalid tag name: ${l}`);
			i && a && i.tagname !== `!xml` && (a = this.saveTextToParentTag(a, i, this.readonlyMatcher, !1));
			let m = i;
			m && t.unpairedTagsSet.has(m.tagname) && (i = this.tagsNodeStack.pop(), this.matcher.pop());
			let h = !1;
			d.length > 0 && d.lastIndexOf(`/`) === d.length - 1 && (h = !0, l[l.length - 1] === `/` ? (l = l.substr(0, l.length - 1), d = l) : d = d.substr(0, d.length - 1), f = l !== d);
			let g = null, _;
			_ = ku(u), l !== r.tagname && this.matcher.push(l, {}, _), l !== d && f && (g = this.buildAttributesMap(d, this.matcher, l), g && Ou(g, t)), l !== r.tagname && (this.isCurrentNodeStopNode = this.isItStopNode());
			let v = t.captureMetaData ? Iu(c, n) : c;
			if (this.isCurrentNodeStopNode) {
				let r = ``;
				if (h) c = o.closeIndex;
				else if (t.unpairedTagsSet.has(l)) c = o.closeIndex;
				else {
					let t = this.readStopNodeData(e, u, p + 1);
					if (!t) throw Error(`Unexpected end of ${u}`);
					c = t.i, r = t.tagContent;
				}
				let a = new XmlNode(l);
				g && (a[`:@`] = g), a.add(t.textNodeName, r), this.matcher.pop(), this.isCurrentNodeStopNode = !1, this.addChild(i, a, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(Iu(c + 1, n));
			} else {
				if (h) {
					({tagName: l, tagExp: d} = qu(t.transformTagName, l, d, t));
					let e = new XmlNode(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(Iu(p + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1;
				} else if (t.unpairedTagsSet.has(l)) {
					let e = new XmlNode(l);
					g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), t.captureMetaData && i.addEndIndex(Iu(o.closeIndex + 1, n)), this.matcher.pop(), this.isCurrentNodeStopNode = !1, c = o.closeIndex;
					continue;
				} else {
					let e = new XmlNode(l);
					if (this.tagsNodeStack.length > t.maxNestedTags) throw Error(`Maximum nested tags exceeded`);
					this.tagsNodeStack.push(i), g && (e[`:@`] = g), this.addChild(i, e, this.readonlyMatcher, v), i = e;
				}
				a = ``, c = p;
			}
		}
	} else a += e[c];
	return r.child;
};
function Iu(e, t) {
	let n = 0, r = t.length;
	for (; n < r;) {
		let i = Math.floor((n + r) / 2);
		t[i] < e ? n = i + 1 : r = i;
	}
	return e + n;
}
function Lu(e, t, n, r) {
	this.options.captureMetaData || (r = void 0);
	let i = this.options.jPath ? n.toString() : n, a = this.options.updateTag(t.tagname, i, t[`:@`]);
	a === !1 || (typeof a == `string` && (t.tagname = a), e.addChild(t, r));
}
function Ru(e, t, n) {
	let r = this.options.processEntities;
	if (!r || !r.enabled) return e;
	if (r.allowedTags) {
		let i = this.options.jPath ? n.toString() : n;
		if (!(Array.isArray(r.allowedTags) ? r.allowedTags.includes(t) : r.allowedTags(t, i))) return e;
	}
	if (r.tagFilter) {
		let i = this.options.jPath ? n.toString() : n;
		if (!r.tagFilter(t, i)) return e;
	}
	return this.entityDecoder.decode(e);
}
function zu(e, t, n, r) {
	return e &&= (r === void 0 && (r = t.child.length === 0), e = this.parseTextData(e, t.tagname, n, !1, t[`:@`] ? Object.keys(t[`:@`]).length !== 0 : !1, r), e !== void 0 && e !== `` && t.add(this.options.textNodeName, e), ``), e;
}
function Bu() {
	return this.stopNodeExpressionsSet.size !== 0 && this.matcher.matchesAny(this.stopNodeExpressionsSet);
}
function Vu(e, t, n = `>`) {
	let r = e.length, i = n.charCodeAt(0), a = n.length > 1 ? n.charCodeAt(1) : -1, o = ``, s = t;
	for (let n = t; n < r; n++) {
		let t = e.charCodeAt(n);
		if (t === 34 || t === 39) {
			if (n = e.indexOf(e[n], n + 1), n === -1) return;
		} else if (t === i) {
			if (a !== -1) {
				if (e.charCodeAt(n + 1) === a) return o += e.substring(s, n), {
					data: o,
					index: n
				};
			} else return o += e.substring(s, n), {
				data: o,
				index: n
			};
		} else t === 9 && (o += e.substring(s, n) + ` `, s = n + 1);
	}
}
function Hu(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i + t.length - 1;
}
function Uu(e, t, n, r) {
	let i = e.indexOf(t, n);
	if (i === -1) throw Error(r);
	return i;
}
function Wu(e, t, n, r = `>`) {
	let i = Vu(e, t + 1, r);
	if (!i) return;
	let a = i.data, o = i.index, s = a.search(/\s/), c = a, l = !0;
	s !== -1 && (c = a.substring(0, s), a = a.substring(s + 1).trimStart());
	let u = c;
	if (n) {
		let e = c.indexOf(`:`);
		e !== -1 && (c = c.substr(e + 1), l = c !== i.data.substr(e + 1));
	}
	return {
		tagName: c,
		tagExp: a,
		closeIndex: o,
		attrExpPresent: l,
		rawTagName: u
	};
}
function Gu(e, t, n) {
	let r = n, i = 1, a = !1, o = -1, s = e.length;
	for (; n < s; n++) if (e[n] === `<`) {
		let s = e.charCodeAt(n + 1);
		if (s === 47) {
			let a = Uu(e, `>`, n, `${t} is not closed`);
			if (e.substring(n + 2, a).trim() === t && (i--, i === 0)) return {
				tagContent: e.substring(r, n),
				i: a
			};
			n = a;
		} else if (s === 63) n = Hu(e, `?>`, n + 1, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 45 && e.charCodeAt(n + 3) === 45) n = Hu(e, `-->`, n + 3, `StopNode is not closed.`);
		else if (s === 33 && e.charCodeAt(n + 2) === 91) n = Hu(e, `]]>`, n, `StopNode is not closed.`) - 2;
		else {
			let r = a ? void 0 : Wu(e, n, !1);
			if (r) r.tagName === t && r.tagExp[r.tagExp.length - 1] !== `/` && i++, n = r.closeIndex;
			else {
				if (a = !0, o < n && (o = e.indexOf(`>`, n), o === -1)) return;
				let r = e.indexOf(`<`, n + 1);
				if (r === -1 || r > o) {
					let r = e.substring(n + 1, o), a = r.search(/\s/);
					(a === -1 ? r : r.substring(0, a)) === t && r[r.length - 1] !== `/` && i++, n = o;
				}
			}
		}
	}
}
function Ku(e, t, n) {
	if (t && typeof e == `string`) {
		let t = e.trim();
		return t === `true` || t !== `false` && tu(e, n);
	}
	return al(e) ? e : ``;
}
function qu(e, t, n, r) {
	if (e) {
		let r = e(t);
		n === t && (n = r), t = r;
	}
	return t = Ju(t, r), {
		tagName: t,
		tagExp: n
	};
}
function Ju(e, t) {
	if (sl.includes(e)) throw Error(`[SECURITY] Invalid name: "${e}" is a reserved JavaScript keyword that could cause prototype pollution`);
	return ol.includes(e) ? t.onDangerousProperty(e) : e;
}
const Yu = XmlNode.getMetaDataSymbol();
function Xu(e, t) {
	if (!e || typeof e != `object`) return {};
	if (!t) return e;
	let n = {};
	for (let r in e) if (r.startsWith(t)) {
		let i = r.substring(t.length);
		n[i] = e[r];
	} else n[r] = e[r];
	return n;
}
function Zu(e, t, n, r) {
	return Qu(e, t, n, r);
}
function Qu(e, t, n, r) {
	let i, a = {};
	for (let o = 0; o < e.length; o++) {
		let s = e[o], c = $u(s);
		if (c !== void 0 && c !== t.textNodeName) {
			let e = Xu(s[`:@`] || {}, t.attributeNamePrefix);
			n.push(c, e);
		}
		if (c === t.textNodeName) i === void 0 ? i = s[c] : i += `` + s[c];
		else if (c === void 0) continue;
		else if (s[c]) {
			let e = Qu(s[c], t, n, r), i = td(e, t);
			if (Object.keys(e).length === 0 && t.alwaysCreateTextNode && (e[t.textNodeName] = ``), s[`:@`] ? ed(e, s[`:@`], r, t) : Object.keys(e).length === 1 && e[t.textNodeName] !== void 0 && !t.alwaysCreateTextNode ? e = e[t.textNodeName] : Object.keys(e).length === 0 && (t.alwaysCreateTextNode ? e[t.textNodeName] = `` : e = ``), s[Yu] !== void 0 && typeof e == `object` && e && (e[Yu] = s[Yu]), a[c] !== void 0 && Object.prototype.hasOwnProperty.call(a, c)) Array.isArray(a[c]) || (a[c] = [a[c]]), a[c].push(e);
			else {
				let n = t.jPath ? r.toString() : r;
				a[c] = t.isArray(c, n, i) ? [e] : e;
			}
			c !== void 0 && c !== t.textNodeName && n.pop();
		}
	}
	return typeof i == `string` ? i.length > 0 && (a[t.textNodeName] = i) : i !== void 0 && (a[t.textNodeName] = i), a;
}
function $u(e) {
	let t = Object.keys(e);
	for (let e = 0; e < t.length; e++) {
		let n = t[e];
		if (n !== `:@`) return n;
	}
}
function ed(e, t, n, r) {
	if (t) {
		let i = Object.keys(t), a = i.length;
		for (let o = 0; o < a; o++) {
			let a = i[o], s = a.startsWith(r.attributeNamePrefix) ? a.substring(r.attributeNamePrefix.length) : a, c = r.jPath ? n.toString() + `.` + s : n;
			e[a] = r.isArray(a, c, !0, !0) ? [t[a]] : t[a];
		}
	}
}
function td(e, t) {
	let { textNodeName: n } = t, r = Object.keys(e).length;
	return !!(r === 0 || r === 1 && (e[n] || typeof e[n] == `boolean` || e[n] === 0));
}
var XMLParser = class {
	constructor(e) {
		this.externalEntities = {}, this.options = zl(e);
	}
	parse(e, t) {
		if (typeof e != `string` && e.toString) e = e instanceof Uint8Array && !(typeof Buffer < `u` && Buffer.isBuffer(e)) ? new TextDecoder(`utf-8`, { ignoreBOM: !0 }).decode(e) : e.toString();
		else if (typeof e != `string`) throw Error(`XML data is accepted in String or Bytes[] form.`);
		if (t) {
			t === !0 && (t = {});
			let n = ll(e, t);
			if (n !== !0) throw Error(`${n.err.msg}:${n.err.line}:${n.err.col}`);
		}
		let n = new OrderedObjParser(this.options, this.externalEntities), r = n.parseXml(e);
		return this.options.preserveOrder || r === void 0 ? r : Zu(r, this.options, n.matcher, n.readonlyMatcher);
	}
	addEntity(e, t) {
		if (t.indexOf(`&`) !== -1) throw Error(`Entity value can't have '&'`);
		if (e.indexOf(`&`) !== -1 || e.indexOf(`;`) !== -1) throw Error(`An entity must be set without '&' and ';'. Eg. use '#xD' for '&#xD;'`);
		if (t === `&`) throw Error(`An entity with value '&' is not permitted`);
		this.externalEntities[e] = t;
	}
	static getMetaDataSymbol() {
		return XmlNode.getMetaDataSymbol();
	}
}, nd = re;
const rd = { validate: ll };
function id(e) {
	return {
		attributesGroupName: `$`,
		textNodeName: e.xmlCharKey ?? `_`,
		ignoreAttributes: !1,
		suppressBooleanAttributes: !1
	};
}
function ad(e = {}) {
	return {
		...id(e),
		attributeNamePrefix: `@_`,
		format: !0,
		suppressEmptyNode: !0,
		indentBy: ``,
		rootNodeName: e.rootName ?? `root`,
		cdataPropName: e.cdataPropName ?? `__cdata`
	};
}
function od(e = {}) {
	return {
		...id(e),
		parseAttributeValue: !1,
		parseTagValue: !1,
		attributeNamePrefix: ``,
		stopNodes: e.stopNodes,
		processEntities: !0,
		trimValues: !1
	};
}
function sd(e, t = {}) {
	let n = ad(t), r = new nd(n), i = { [n.rootNodeName]: e };
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${r.build(i)}`.replace(/\n/g, ``);
}
async function cd(e, t = {}) {
	if (!e) throw Error(`Document is empty`);
	let n = rd.validate(e);
	if (n !== !0) throw n;
	let r = new XMLParser(od(t)).parse(e);
	if (r[`?xml`] && delete r[`?xml`], !t.includeRoot) for (let e of Object.keys(r)) {
		let t = r[e];
		return typeof t == `object` ? { ...t } : t;
	}
	return r;
}
const ld = eo(`storage-blob`);
var BuffersStream = class extends Te {
	buffers;
	byteLength;
	byteOffsetInCurrentBuffer;
	bufferIndex;
	pushedBytesLength;
	constructor(e, t, n) {
		super(n), this.buffers = e, this.byteLength = t, this.byteOffsetInCurrentBuffer = 0, this.bufferIndex = 0, this.pushedBytesLength = 0;
		let r = 0;
		for (let e of this.buffers) r += e.byteLength;
		if (r < this.byteLength) throw Error(`Data size shouldn't be larger than the total length of buffers.`);
	}
	_read(e) {
		this.pushedBytesLength >= this.byteLength && this.push(null), e ||= this.readableHighWaterMark;
		let t = [], n = 0;
		for (; n < e && this.pushedBytesLength < this.byteLength;) {
			let r = this.byteLength - this.pushedBytesLength, i = this.buffers[this.bufferIndex].byteLength - this.byteOffsetInCurrentBuffer, a = Math.min(i, r);
			if (a > e - n) {
				let r = this.byteOffsetInCurrentBuffer + e - n;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, r)), this.pushedBytesLength += e - n, this.byteOffsetInCurrentBuffer = r, n = e;
				break;
			}
			{
				let e = this.byteOffsetInCurrentBuffer + a;
				t.push(this.buffers[this.bufferIndex].slice(this.byteOffsetInCurrentBuffer, e)), a === i ? (this.byteOffsetInCurrentBuffer = 0, this.bufferIndex++) : this.byteOffsetInCurrentBuffer = e, this.pushedBytesLength += a, n += a;
			}
		}
		t.length > 1 ? this.push(Buffer.concat(t)) : t.length === 1 && this.push(t[0]);
	}
};
const ud = De.constants.MAX_LENGTH;
var PooledBuffer = class {
	buffers = [];
	capacity;
	_size;
	get size() {
		return this._size;
	}
	constructor(e, t, n) {
		this.capacity = e, this._size = 0;
		let r = Math.ceil(e / ud);
		for (let t = 0; t < r; t++) {
			let n = t === r - 1 ? e % ud : ud;
			n === 0 && (n = ud), this.buffers.push(Buffer.allocUnsafe(n));
		}
		t && this.fill(t, n);
	}
	fill(e, t) {
		this._size = Math.min(this.capacity, t);
		let n = 0, r = 0, i = 0, a = 0, o = 0;
		for (; o < this._size;) {
			let t = e[n], s = this.buffers[r], c = t.copy(s, i, a);
			o += c, a += c, i += c, a === t.length && (n++, a = 0), i === s.length && (r++, i = 0);
		}
		e.splice(0, n), e.length > 0 && (e[0] = e[0].slice(a));
	}
	getReadableStream() {
		return new BuffersStream(this.buffers, this.size);
	}
}, BufferScheduler = class {
	bufferSize;
	maxBuffers;
	readable;
	outgoingHandler;
	emitter = new ce();
	concurrency;
	offset = 0;
	isStreamEnd = !1;
	isError = !1;
	executingOutgoingHandlers = 0;
	encoding;
	numBuffers = 0;
	unresolvedDataArray = [];
	unresolvedLength = 0;
	incoming = [];
	outgoing = [];
	constructor(e, t, n, r, i, a) {
		if (t <= 0) throw RangeError(`bufferSize must be larger than 0, current is ${t}`);
		if (n <= 0) throw RangeError(`maxBuffers must be larger than 0, current is ${n}`);
		if (i <= 0) throw RangeError(`concurrency must be larger than 0, current is ${i}`);
		this.bufferSize = t, this.maxBuffers = n, this.readable = e, this.outgoingHandler = r, this.concurrency = i, this.encoding = a;
	}
	async do() {
		return new Promise((e, t) => {
			this.readable.on(`data`, (e) => {
				e = typeof e == `string` ? Buffer.from(e, this.encoding) : e, this.appendUnresolvedData(e), this.resolveData() || this.readable.pause();
			}), this.readable.on(`error`, (e) => {
				this.emitter.emit(`error`, e);
			}), this.readable.on(`end`, () => {
				this.isStreamEnd = !0, this.emitter.emit(`checkEnd`);
			}), this.emitter.on(`error`, (e) => {
				this.isError = !0, this.readable.pause(), t(e);
			}), this.emitter.on(`checkEnd`, () => {
				if (this.outgoing.length > 0) this.triggerOutgoingHandlers();
				else if (this.isStreamEnd && this.executingOutgoingHandlers === 0) {
					if (this.unresolvedLength > 0 && this.unresolvedLength < this.bufferSize) {
						let n = this.shiftBufferFromUnresolvedDataArray();
						this.outgoingHandler(() => n.getReadableStream(), n.size, this.offset).then(e).catch(t);
					} else if (this.unresolvedLength >= this.bufferSize) return;
					else e();
				}
			});
		});
	}
	appendUnresolvedData(e) {
		this.unresolvedDataArray.push(e), this.unresolvedLength += e.length;
	}
	shiftBufferFromUnresolvedDataArray(e) {
		return e ? e.fill(this.unresolvedDataArray, this.unresolvedLength) : e = new PooledBuffer(this.bufferSize, this.unresolvedDataArray, this.unresolvedLength), this.unresolvedLength -= e.size, e;
	}
	resolveData() {
		for (; this.unresolvedLength >= this.bufferSize;) {
			let e;
			if (this.incoming.length > 0) e = this.incoming.shift(), this.shiftBufferFromUnresolvedDataArray(e);
			else if (this.numBuffers < this.maxBuffers) e = this.shiftBufferFromUnresolvedDataArray(), this.numBuffers++;
			else return !1;
			this.outgoing.push(e), this.triggerOutgoingHandlers();
		}
		return !0;
	}
	async triggerOutgoingHandlers() {
		let e;
		do {
			if (this.executingOutgoingHandlers >= this.concurrency) return;
			e = this.outgoing.shift(), e && this.triggerOutgoingHandler(e);
		} while (e);
	}
	async triggerOutgoingHandler(e) {
		let t = e.size;
		this.executingOutgoingHandlers++, this.offset += t;
		try {
			await this.outgoingHandler(() => e.getReadableStream(), t, this.offset - t);
		} catch (e) {
			this.emitter.emit(`error`, e);
			return;
		}
		this.executingOutgoingHandlers--, this.reuseBuffer(e), this.emitter.emit(`checkEnd`);
	}
	reuseBuffer(e) {
		this.incoming.push(e), !this.isError && this.resolveData() && !this.isStreamEnd && this.readable.resume();
	}
};
const dd = Ei;
function fd(e) {
	return Di(e);
}
function pd(e) {
	if (e instanceof AbortSignal) return { abortSignal: e };
	if (e.aborted) return { abortSignal: AbortSignal.abort(`reason` in e ? e.reason : void 0) };
	let t = new AbortController(), n = !0;
	function r() {
		n &&= (e.removeEventListener(`abort`, i), !1);
	}
	function i() {
		t.abort(`reason` in e ? e.reason : void 0), r();
	}
	return e.addEventListener(`abort`, i), {
		abortSignal: t.signal,
		cleanup: r
	};
}
function md() {
	let e = Bi();
	return { async sendRequest(t) {
		let { abortSignal: n, cleanup: r } = t.abortSignal ? pd(t.abortSignal) : {};
		try {
			return t.abortSignal = n, await e.sendRequest(t);
		} finally {
			r?.();
		}
	} };
}
let hd;
function gd() {
	return hd ||= md(), hd;
}
var BaseRequestPolicy = class {
	_nextPolicy;
	_options;
	constructor(e, t) {
		this._nextPolicy = e, this._options = t;
	}
	shouldLog(e) {
		return this._options.shouldLog(e);
	}
	log(e, t) {
		this._options.log(e, t);
	}
}, StorageBrowserPolicy = class extends BaseRequestPolicy {
	constructor(e, t) {
		super(e, t);
	}
	async sendRequest(e) {
		return this._nextPolicy.sendRequest(e);
	}
}, StorageBrowserPolicyFactory = class {
	create(e, t) {
		return new StorageBrowserPolicy(e, t);
	}
}, CredentialPolicy = class extends BaseRequestPolicy {
	sendRequest(e) {
		return this._nextPolicy.sendRequest(this.signRequest(e));
	}
	signRequest(e) {
		return e;
	}
}, AnonymousCredentialPolicy = class extends CredentialPolicy {
	constructor(e, t) {
		super(e, t);
	}
}, Credential = class {
	create(e, t) {
		throw Error(`Method should be implemented in children classes.`);
	}
}, AnonymousCredential = class extends Credential {
	create(e, t) {
		return new AnonymousCredentialPolicy(e, t);
	}
};
const _d = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, E = {
	AUTHORIZATION: `Authorization`,
	AUTHORIZATION_SCHEME: `Bearer`,
	CONTENT_ENCODING: `Content-Encoding`,
	CONTENT_ID: `Content-ID`,
	CONTENT_LANGUAGE: `Content-Language`,
	CONTENT_LENGTH: `Content-Length`,
	CONTENT_MD5: `Content-Md5`,
	CONTENT_TRANSFER_ENCODING: `Content-Transfer-Encoding`,
	CONTENT_TYPE: `Content-Type`,
	COOKIE: `Cookie`,
	DATE: `date`,
	IF_MATCH: `if-match`,
	IF_MODIFIED_SINCE: `if-modified-since`,
	IF_NONE_MATCH: `if-none-match`,
	IF_UNMODIFIED_SINCE: `if-unmodified-since`,
	PREFIX_FOR_STORAGE: `x-ms-`,
	RANGE: `Range`,
	USER_AGENT: `User-Agent`,
	X_MS_CLIENT_REQUEST_ID: `x-ms-client-request-id`,
	X_MS_COPY_SOURCE: `x-ms-copy-source`,
	X_MS_DATE: `x-ms-date`,
	X_MS_ERROR_CODE: `x-ms-error-code`,
	X_MS_VERSION: `x-ms-version`,
	X_MS_CopySourceErrorCode: `x-ms-copy-source-error-code`
};
function vd(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function yd(e, t) {
	let n = new URL(e);
	return n.hostname = t, n.toString();
}
function bd(e) {
	try {
		return new URL(e).pathname;
	} catch {
		return;
	}
}
function xd(e) {
	let t = new URL(e).search;
	if (!t) return {};
	t = t.trim(), t = t.startsWith(`?`) ? t.substring(1) : t;
	let n = t.split(`&`);
	n = n.filter((e) => {
		let t = e.indexOf(`=`), n = e.lastIndexOf(`=`);
		return t > 0 && t === n && n < e.length - 1;
	});
	let r = {};
	for (let e of n) {
		let t = e.split(`=`), n = t[0];
		r[n] = t[1];
	}
	return r;
}
async function Sd(e, t, n) {
	return new Promise((r, i) => {
		let a, o = () => {
			a !== void 0 && clearTimeout(a), i(n);
		};
		a = setTimeout(() => {
			t !== void 0 && t.removeEventListener(`abort`, o), r();
		}, e), t !== void 0 && t.addEventListener(`abort`, o);
	});
}
const Cd = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1820,
	0,
	1823,
	1825,
	1827,
	1829,
	0,
	0,
	0,
	1837,
	2051,
	0,
	0,
	1843,
	0,
	3331,
	3354,
	3356,
	3358,
	3360,
	3362,
	3364,
	3366,
	3368,
	3370,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	0,
	0,
	1859,
	1860,
	1864,
	3586,
	3593,
	3594,
	3610,
	3617,
	3619,
	3621,
	3628,
	3634,
	3637,
	3638,
	3656,
	3665,
	3696,
	3708,
	3710,
	3721,
	3722,
	3729,
	3737,
	3743,
	3746,
	3748,
	3750,
	3751,
	3753,
	0,
	1868,
	0,
	1872,
	0
]), wd = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	18,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]), Td = new Uint32Array([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	32786,
	0,
	0,
	0,
	0,
	0,
	33298,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0
]);
function Ed(e, t) {
	return Dd(e, t) ? -1 : 1;
}
function Dd(e, t) {
	let n = [
		Cd,
		wd,
		Td
	], r = 0, i = 0, a = 0;
	for (; r < n.length;) {
		if (r === n.length - 1 && i !== a) return i > a;
		let o = i < e.length ? n[r][e[i].charCodeAt(0)] : 1, s = a < t.length ? n[r][t[a].charCodeAt(0)] : 1;
		if (o === 1 && s === 1) i = 0, a = 0, ++r;
		else if (o === s) ++i, ++a;
		else if (o === 0) ++i;
		else if (s === 0) ++a;
		else return o < s;
	}
	return !1;
}
var StorageSharedKeyCredentialPolicy = class extends CredentialPolicy {
	factory;
	constructor(e, t, n) {
		super(e, t), this.factory = n;
	}
	signRequest(e) {
		e.headers.set(E.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString()), e.body && (typeof e.body == `string` || e.body !== void 0) && e.body.length > 0 && e.headers.set(E.CONTENT_LENGTH, Buffer.byteLength(e.body));
		let t = [
			e.method.toUpperCase(),
			this.getHeaderValueToSign(e, E.CONTENT_LANGUAGE),
			this.getHeaderValueToSign(e, E.CONTENT_ENCODING),
			this.getHeaderValueToSign(e, E.CONTENT_LENGTH),
			this.getHeaderValueToSign(e, E.CONTENT_MD5),
			this.getHeaderValueToSign(e, E.CONTENT_TYPE),
			this.getHeaderValueToSign(e, E.DATE),
			this.getHeaderValueToSign(e, E.IF_MODIFIED_SINCE),
			this.getHeaderValueToSign(e, E.IF_MATCH),
			this.getHeaderValueToSign(e, E.IF_NONE_MATCH),
			this.getHeaderValueToSign(e, E.IF_UNMODIFIED_SINCE),
			this.getHeaderValueToSign(e, E.RANGE)
		].join(`
`) + `
` + this.getCanonicalizedHeadersString(e) + this.getCanonicalizedResourceString(e), n = this.factory.computeHMACSHA256(t);
		return e.headers.set(E.AUTHORIZATION, `SharedKey ${this.factory.accountName}:${n}`), e;
	}
	getHeaderValueToSign(e, t) {
		let n = e.headers.get(t);
		return !n || t === E.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	getCanonicalizedHeadersString(e) {
		let t = e.headers.headersArray().filter((e) => e.name.toLowerCase().startsWith(E.PREFIX_FOR_STORAGE));
		t.sort((e, t) => Ed(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	getCanonicalizedResourceString(e) {
		let t = bd(e.url) || `/`, n = ``;
		n += `/${this.factory.accountName}${t}`;
		let r = xd(e.url), i = {};
		if (r) {
			let e = [];
			for (let t in r) if (Object.prototype.hasOwnProperty.call(r, t)) {
				let n = t.toLowerCase();
				i[n] = r[t], e.push(n);
			}
			e.sort();
			for (let t of e) n += `\n${t}:${decodeURIComponent(i[t])}`;
		}
		return n;
	}
}, StorageSharedKeyCredential = class extends Credential {
	accountName;
	accountKey;
	constructor(e, t) {
		super(), this.accountName = e, this.accountKey = Buffer.from(t, `base64`);
	}
	create(e, t) {
		return new StorageSharedKeyCredentialPolicy(e, t, this);
	}
	computeHMACSHA256(e) {
		return de(`sha256`, this.accountKey).update(e, `utf8`).digest(`base64`);
	}
};
const D = eo(`storage-common`);
var Od;
(function(e) {
	e[e.EXPONENTIAL = 0] = `EXPONENTIAL`, e[e.FIXED = 1] = `FIXED`;
})(Od ||= {});
const kd = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: Od.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, Ad = new AbortError(`The operation was aborted.`);
var StorageRetryPolicy = class extends BaseRequestPolicy {
	retryOptions;
	constructor(e, t, n = kd) {
		super(e, t), this.retryOptions = {
			retryPolicyType: n.retryPolicyType ? n.retryPolicyType : kd.retryPolicyType,
			maxTries: n.maxTries && n.maxTries >= 1 ? Math.floor(n.maxTries) : kd.maxTries,
			tryTimeoutInMs: n.tryTimeoutInMs && n.tryTimeoutInMs >= 0 ? n.tryTimeoutInMs : kd.tryTimeoutInMs,
			retryDelayInMs: n.retryDelayInMs && n.retryDelayInMs >= 0 ? Math.min(n.retryDelayInMs, n.maxRetryDelayInMs ? n.maxRetryDelayInMs : kd.maxRetryDelayInMs) : kd.retryDelayInMs,
			maxRetryDelayInMs: n.maxRetryDelayInMs && n.maxRetryDelayInMs >= 0 ? n.maxRetryDelayInMs : kd.maxRetryDelayInMs,
			secondaryHost: n.secondaryHost ? n.secondaryHost : kd.secondaryHost
		};
	}
	async sendRequest(e) {
		return this.attemptSendRequest(e, !1, 1);
	}
	async attemptSendRequest(e, t, n) {
		let r = e.clone(), i = t || !this.retryOptions.secondaryHost || e.method !== `GET` && e.method !== `HEAD` && e.method !== `OPTIONS` || n % 2 == 1;
		i || (r.url = yd(r.url, this.retryOptions.secondaryHost)), this.retryOptions.tryTimeoutInMs && (r.url = vd(r.url, _d.Parameters.TIMEOUT, Math.floor(this.retryOptions.tryTimeoutInMs / 1e3).toString()));
		let a;
		try {
			if (D.info(`RetryPolicy: =====> Try=${n} ${i ? `Primary` : `Secondary`}`), a = await this._nextPolicy.sendRequest(r), !this.shouldRetry(i, n, a)) return a;
			t ||= !i && a.status === 404;
		} catch (e) {
			if (D.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), !this.shouldRetry(i, n, a, e)) throw e;
		}
		return await this.delay(i, n, e.abortSignal), this.attemptSendRequest(e, t, ++n);
	}
	shouldRetry(e, t, n, r) {
		if (t >= this.retryOptions.maxTries) return D.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${this.retryOptions.maxTries}, no further try.`), !1;
		let i = [
			`ETIMEDOUT`,
			`ESOCKETTIMEDOUT`,
			`ECONNREFUSED`,
			`ECONNRESET`,
			`ENOENT`,
			`ENOTFOUND`,
			`TIMEOUT`,
			`EPIPE`,
			`REQUEST_SEND_ERROR`
		];
		if (r) {
			for (let e of i) if (r.name.toUpperCase().includes(e) || r.message.toUpperCase().includes(e) || r.code && r.code.toString().toUpperCase() === e) return D.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
		}
		if (n || r) {
			let t = n ? n.status : r ? r.statusCode : 0;
			if (!e && t === 404) return D.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return D.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (n && n?.status >= 400) {
			let e = n.headers.get(E.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return r?.code === `PARSE_ERROR` && r?.message.startsWith(`Error "Error: Unclosed root tag`) ? (D.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0) : !1;
	}
	async delay(e, t, n) {
		let r = 0;
		if (e) switch (this.retryOptions.retryPolicyType) {
			case Od.EXPONENTIAL:
				r = Math.min((2 ** (t - 1) - 1) * this.retryOptions.retryDelayInMs, this.retryOptions.maxRetryDelayInMs);
				break;
			case Od.FIXED: r = this.retryOptions.retryDelayInMs;
		}
		else r = Math.random() * 1e3;
		return D.info(`RetryPolicy: Delay for ${r}ms`), Sd(r, n, Ad);
	}
}, StorageRetryPolicyFactory = class {
	retryOptions;
	constructor(e) {
		this.retryOptions = e;
	}
	create(e, t) {
		return new StorageRetryPolicy(e, t, this.retryOptions);
	}
};
function jd() {
	return {
		name: `storageBrowserPolicy`,
		async sendRequest(e, t) {
			return t(e);
		}
	};
}
function Md() {
	function e(e) {
		e.body && (typeof e.body == `string` || Buffer.isBuffer(e.body)) && e.body.length > 0 && e.headers.set(E.CONTENT_LENGTH, Buffer.byteLength(e.body));
	}
	return {
		name: `StorageCorrectContentLengthPolicy`,
		async sendRequest(t, n) {
			return e(t), n(t);
		}
	};
}
const Nd = {
	maxRetryDelayInMs: 12e4,
	maxTries: 4,
	retryDelayInMs: 4e3,
	retryPolicyType: Od.EXPONENTIAL,
	secondaryHost: ``,
	tryTimeoutInMs: void 0
}, Pd = [
	`ETIMEDOUT`,
	`ESOCKETTIMEDOUT`,
	`ECONNREFUSED`,
	`ECONNRESET`,
	`ENOENT`,
	`ENOTFOUND`,
	`TIMEOUT`,
	`EPIPE`,
	`REQUEST_SEND_ERROR`
], Fd = new AbortError(`The operation was aborted.`);
function Id(e = {}) {
	let t = e.retryPolicyType ?? Nd.retryPolicyType, n = e.maxTries ?? Nd.maxTries, r = e.retryDelayInMs ?? Nd.retryDelayInMs, i = e.maxRetryDelayInMs ?? Nd.maxRetryDelayInMs, a = e.secondaryHost ?? Nd.secondaryHost, o = e.tryTimeoutInMs ?? Nd.tryTimeoutInMs;
	function s({ isPrimaryRetry: e, attempt: t, response: r, error: i }) {
		if (t >= n) return D.info(`RetryPolicy: Attempt(s) ${t} >= maxTries ${n}, no further try.`), !1;
		if (i) {
			for (let e of Pd) if (i.name.toUpperCase().includes(e) || i.message.toUpperCase().includes(e) || i.code && i.code.toString().toUpperCase() === e) return D.info(`RetryPolicy: Network error ${e} found, will retry.`), !0;
			if (i?.code === `PARSE_ERROR` && i?.message.startsWith(`Error "Error: Unclosed root tag`)) return D.info(`RetryPolicy: Incomplete XML response likely due to service timeout, will retry.`), !0;
		}
		if (r || i) {
			let t = r?.status ?? i?.statusCode ?? 0;
			if (!e && t === 404) return D.info(`RetryPolicy: Secondary access with 404, will retry.`), !0;
			if (t === 503 || t === 500) return D.info(`RetryPolicy: Will retry for status code ${t}.`), !0;
		}
		if (r && r?.status >= 400) {
			let e = r.headers.get(E.X_MS_CopySourceErrorCode);
			if (e !== void 0) switch (e) {
				case `InternalError`:
				case `OperationTimedOut`:
				case `ServerBusy`: return !0;
			}
		}
		return !1;
	}
	function c(e, n) {
		let a = 0;
		if (e) switch (t) {
			case Od.EXPONENTIAL:
				a = Math.min((2 ** (n - 1) - 1) * r, i);
				break;
			case Od.FIXED: a = r;
		}
		else a = Math.random() * 1e3;
		return D.info(`RetryPolicy: Delay for ${a}ms`), a;
	}
	return {
		name: `storageRetryPolicy`,
		async sendRequest(e, t) {
			o && (e.url = vd(e.url, _d.Parameters.TIMEOUT, String(Math.floor(o / 1e3))));
			let n = e.url, r = a ? yd(e.url, a) : void 0, i = !1, l = 1, u = !0, d, f;
			for (; u;) {
				let a = i || !r || ![
					`GET`,
					`HEAD`,
					`OPTIONS`
				].includes(e.method) || l % 2 == 1;
				e.url = a ? n : r, d = void 0, f = void 0;
				try {
					D.info(`RetryPolicy: =====> Try=${l} ${a ? `Primary` : `Secondary`}`), d = await t(e), i ||= !a && d.status === 404;
				} catch (e) {
					if (fd(e)) D.error(`RetryPolicy: Caught error, message: ${e.message}, code: ${e.code}`), f = e;
					else throw D.error(`RetryPolicy: Caught error, message: ${ho(e)}`), e;
				}
				u = s({
					isPrimaryRetry: a,
					attempt: l,
					response: d,
					error: f
				}), u && await Sd(c(a, l), e.abortSignal, Fd), l++;
			}
			if (d) return d;
			throw f ?? new dd(`RetryPolicy failed without known error.`);
		}
	};
}
function Ld(e) {
	function t(t) {
		t.headers.set(E.X_MS_DATE, (/* @__PURE__ */ new Date()).toUTCString()), t.body && (typeof t.body == `string` || Buffer.isBuffer(t.body)) && t.body.length > 0 && t.headers.set(E.CONTENT_LENGTH, Buffer.byteLength(t.body));
		let a = [
			t.method.toUpperCase(),
			n(t, E.CONTENT_LANGUAGE),
			n(t, E.CONTENT_ENCODING),
			n(t, E.CONTENT_LENGTH),
			n(t, E.CONTENT_MD5),
			n(t, E.CONTENT_TYPE),
			n(t, E.DATE),
			n(t, E.IF_MODIFIED_SINCE),
			n(t, E.IF_MATCH),
			n(t, E.IF_NONE_MATCH),
			n(t, E.IF_UNMODIFIED_SINCE),
			n(t, E.RANGE)
		].join(`
`) + `
` + r(t) + i(t), o = de(`sha256`, e.accountKey).update(a, `utf8`).digest(`base64`);
		t.headers.set(E.AUTHORIZATION, `SharedKey ${e.accountName}:${o}`);
	}
	function n(e, t) {
		let n = e.headers.get(t);
		return !n || t === E.CONTENT_LENGTH && n === `0` ? `` : n;
	}
	function r(e) {
		let t = [];
		for (let [n, r] of e.headers) n.toLowerCase().startsWith(E.PREFIX_FOR_STORAGE) && t.push({
			name: n,
			value: r
		});
		t.sort((e, t) => Ed(e.name.toLowerCase(), t.name.toLowerCase())), t = t.filter((e, t, n) => !(t > 0 && e.name.toLowerCase() === n[t - 1].name.toLowerCase()));
		let n = ``;
		return t.forEach((e) => {
			n += `${e.name.toLowerCase().trimRight()}:${e.value.trimLeft()}\n`;
		}), n;
	}
	function i(t) {
		let n = bd(t.url) || `/`, r = ``;
		r += `/${e.accountName}${n}`;
		let i = xd(t.url), a = {};
		if (i) {
			let e = [];
			for (let t in i) if (Object.prototype.hasOwnProperty.call(i, t)) {
				let n = t.toLowerCase();
				a[n] = i[t], e.push(n);
			}
			e.sort();
			for (let t of e) r += `\n${t}:${decodeURIComponent(a[t])}`;
		}
		return r;
	}
	return {
		name: `storageSharedKeyCredentialPolicy`,
		async sendRequest(e, n) {
			return t(e), n(e);
		}
	};
}
function Rd() {
	return {
		name: `storageRequestFailureDetailsParserPolicy`,
		async sendRequest(e, t) {
			try {
				return await t(e);
			} catch (e) {
				throw typeof e == `object` && e && e.response && e.response.parsedBody && e.response.parsedBody.code === `InvalidHeaderValue` && e.response.parsedBody.HeaderName === `x-ms-version` && (e.message = `The provided service version is not enabled on this storage account. Please see https://learn.microsoft.com/rest/api/storageservices/versioning-for-the-azure-storage-services for additional information.
`), e;
			}
		}
	};
}
var UserDelegationKeyCredential = class {
	accountName;
	userDelegationKey;
	key;
	constructor(e, t) {
		this.accountName = e, this.userDelegationKey = t, this.key = Buffer.from(t.value, `base64`);
	}
	computeHMACSHA256(e) {
		return de(`sha256`, this.key).update(e, `utf8`).digest(`base64`);
	}
};
const zd = `12.31.0`, Bd = `2026-02-06`, Vd = 5e4, Hd = 4194304, Ud = { Parameters: {
	FORCE_BROWSER_NO_CACHE: `_`,
	SIGNATURE: `sig`,
	SNAPSHOT: `snapshot`,
	VERSIONID: `versionid`,
	TIMEOUT: `timeout`
} }, Wd = `Access-Control-Allow-Origin.Cache-Control.Content-Length.Content-Type.Date.Request-Id.traceparent.Transfer-Encoding.User-Agent.x-ms-client-request-id.x-ms-date.x-ms-error-code.x-ms-request-id.x-ms-return-client-request-id.x-ms-version.Accept-Ranges.Content-Disposition.Content-Encoding.Content-Language.Content-MD5.Content-Range.ETag.Last-Modified.Server.Vary.x-ms-content-crc64.x-ms-copy-action.x-ms-copy-completion-time.x-ms-copy-id.x-ms-copy-progress.x-ms-copy-status.x-ms-has-immutability-policy.x-ms-has-legal-hold.x-ms-lease-state.x-ms-lease-status.x-ms-range.x-ms-request-server-encrypted.x-ms-server-encrypted.x-ms-snapshot.x-ms-source-range.If-Match.If-Modified-Since.If-None-Match.If-Unmodified-Since.x-ms-access-tier.x-ms-access-tier-change-time.x-ms-access-tier-inferred.x-ms-account-kind.x-ms-archive-status.x-ms-blob-append-offset.x-ms-blob-cache-control.x-ms-blob-committed-block-count.x-ms-blob-condition-appendpos.x-ms-blob-condition-maxsize.x-ms-blob-content-disposition.x-ms-blob-content-encoding.x-ms-blob-content-language.x-ms-blob-content-length.x-ms-blob-content-md5.x-ms-blob-content-type.x-ms-blob-public-access.x-ms-blob-sequence-number.x-ms-blob-type.x-ms-copy-destination-snapshot.x-ms-creation-time.x-ms-default-encryption-scope.x-ms-delete-snapshots.x-ms-delete-type-permanent.x-ms-deny-encryption-scope-override.x-ms-encryption-algorithm.x-ms-if-sequence-number-eq.x-ms-if-sequence-number-le.x-ms-if-sequence-number-lt.x-ms-incremental-copy.x-ms-lease-action.x-ms-lease-break-period.x-ms-lease-duration.x-ms-lease-id.x-ms-lease-time.x-ms-page-write.x-ms-proposed-lease-id.x-ms-range-get-content-md5.x-ms-rehydrate-priority.x-ms-sequence-number-action.x-ms-sku-name.x-ms-source-content-md5.x-ms-source-if-match.x-ms-source-if-modified-since.x-ms-source-if-none-match.x-ms-source-if-unmodified-since.x-ms-tag-count.x-ms-encryption-key-sha256.x-ms-copy-source-error-code.x-ms-copy-source-status-code.x-ms-if-tags.x-ms-source-if-tags`.split(`.`), Gd = `comp.maxresults.rscc.rscd.rsce.rscl.rsct.se.si.sip.sp.spr.sr.srt.ss.st.sv.include.marker.prefix.copyid.restype.blockid.blocklisttype.delimiter.prevsnapshot.ske.skoid.sks.skt.sktid.skv.snapshot`.split(`.`), Kd = [
	`10000`,
	`10001`,
	`10002`,
	`10003`,
	`10004`,
	`10100`,
	`10101`,
	`10102`,
	`10103`,
	`10104`,
	`11000`,
	`11001`,
	`11002`,
	`11003`,
	`11004`,
	`11100`,
	`11101`,
	`11102`,
	`11103`,
	`11104`
];
function qd(e) {
	if (!e || typeof e != `object`) return !1;
	let t = e;
	return Array.isArray(t.factories) && typeof t.options == `object` && typeof t.toServiceClientOptions == `function`;
}
var Pipeline = class {
	factories;
	options;
	constructor(e, t = {}) {
		this.factories = e, this.options = t;
	}
	toServiceClientOptions() {
		return {
			httpClient: this.options.httpClient,
			requestPolicyFactories: this.factories
		};
	}
};
function Jd(e, t = {}) {
	e ||= new AnonymousCredential();
	let n = new Pipeline([], t);
	return n._credential = e, n;
}
function Yd(e) {
	let t = [
		$d,
		Qd,
		ef,
		tf,
		nf,
		rf,
		of
	];
	if (e.factories.length) {
		let n = e.factories.filter((e) => !t.some((t) => t(e)));
		if (n.length) {
			let e = n.some((e) => af(e));
			return {
				wrappedPolicies: el(n),
				afterRetry: e
			};
		}
	}
}
function Xd(e) {
	let { httpClient: t, ...n } = e.options, r = e._coreHttpClient;
	r || (r = t ? tl(t) : gd(), e._coreHttpClient = r);
	let i = e._corePipeline;
	if (!i) {
		let t = `azsdk-js-azure-storage-blob/${zd}`, r = n.userAgentOptions && n.userAgentOptions.userAgentPrefix ? `${n.userAgentOptions.userAgentPrefix} ${t}` : `${t}`;
		i = yc({
			...n,
			loggingOptions: {
				additionalAllowedHeaderNames: Wd,
				additionalAllowedQueryParameters: Gd,
				logger: ld.info
			},
			userAgentOptions: { userAgentPrefix: r },
			serializationOptions: {
				stringifyXML: sd,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			},
			deserializationOptions: {
				parseXML: cd,
				serializerOptions: { xml: { xmlCharKey: `#` } }
			}
		}), i.removePolicy({ phase: `Retry` }), i.removePolicy({ name: `decompressResponsePolicy` }), i.addPolicy(Md()), i.addPolicy(Id(n.retryOptions), { phase: `Retry` }), i.addPolicy(Rd()), i.addPolicy(jd());
		let a = Yd(e);
		a && i.addPolicy(a.wrappedPolicies, a.afterRetry ? { afterPhase: `Retry` } : void 0);
		let o = Zd(e);
		us(o) ? i.addPolicy(ss({
			credential: o,
			scopes: n.audience ?? `https://storage.azure.com/.default`,
			challengeCallbacks: { authorizeRequestOnChallenge: Ic }
		}), { phase: `Sign` }) : o instanceof StorageSharedKeyCredential && i.addPolicy(Ld({
			accountName: o.accountName,
			accountKey: o.accountKey
		}), { phase: `Sign` }), e._corePipeline = i;
	}
	return {
		...n,
		allowInsecureConnection: !0,
		httpClient: r,
		pipeline: i
	};
}
function Zd(e) {
	if (e._credential) return e._credential;
	let t = new AnonymousCredential();
	for (let n of e.factories) if (us(n.credential)) t = n.credential;
	else if (Qd(n)) return n;
	return t;
}
function Qd(e) {
	return e instanceof StorageSharedKeyCredential || e.constructor.name === `StorageSharedKeyCredential`;
}
function $d(e) {
	return e instanceof AnonymousCredential || e.constructor.name === `AnonymousCredential`;
}
function ef(e) {
	return us(e.credential);
}
function tf(e) {
	return e instanceof StorageBrowserPolicyFactory || e.constructor.name === `StorageBrowserPolicyFactory`;
}
function nf(e) {
	return e instanceof StorageRetryPolicyFactory || e.constructor.name === `StorageRetryPolicyFactory`;
}
function rf(e) {
	return e.constructor.name === `TelemetryPolicyFactory`;
}
function af(e) {
	return e.constructor.name === `InjectorPolicyFactory`;
}
function of(e) {
	let t = [
		`GenerateClientRequestIdPolicy`,
		`TracingPolicy`,
		`LogPolicy`,
		`ProxyPolicy`,
		`DisableResponseDecompressionPolicy`,
		`KeepAlivePolicy`,
		`DeserializationPolicy`
	], n = e.create({ sendRequest: async (e) => ({
		request: e,
		headers: e.headers.clone(),
		status: 500
	}) }, {
		log(e, t) {},
		shouldLog(e) {
			return !1;
		}
	}).constructor.name;
	return t.some((e) => n.startsWith(e));
}
var sf = t({
	AccessPolicy: () => Ef,
	AppendBlobAppendBlockExceptionHeaders: () => sh,
	AppendBlobAppendBlockFromUrlExceptionHeaders: () => lh,
	AppendBlobAppendBlockFromUrlHeaders: () => ch,
	AppendBlobAppendBlockHeaders: () => oh,
	AppendBlobCreateExceptionHeaders: () => ah,
	AppendBlobCreateHeaders: () => ih,
	AppendBlobSealExceptionHeaders: () => dh,
	AppendBlobSealHeaders: () => uh,
	ArrowConfiguration: () => Kf,
	ArrowField: () => qf,
	BlobAbortCopyFromURLExceptionHeaders: () => km,
	BlobAbortCopyFromURLHeaders: () => Om,
	BlobAcquireLeaseExceptionHeaders: () => pm,
	BlobAcquireLeaseHeaders: () => fm,
	BlobBreakLeaseExceptionHeaders: () => xm,
	BlobBreakLeaseHeaders: () => bm,
	BlobChangeLeaseExceptionHeaders: () => ym,
	BlobChangeLeaseHeaders: () => vm,
	BlobCopyFromURLExceptionHeaders: () => Dm,
	BlobCopyFromURLHeaders: () => Em,
	BlobCreateSnapshotExceptionHeaders: () => Cm,
	BlobCreateSnapshotHeaders: () => Sm,
	BlobDeleteExceptionHeaders: () => Zp,
	BlobDeleteHeaders: () => Xp,
	BlobDeleteImmutabilityPolicyExceptionHeaders: () => sm,
	BlobDeleteImmutabilityPolicyHeaders: () => om,
	BlobDownloadExceptionHeaders: () => qp,
	BlobDownloadHeaders: () => Kp,
	BlobFlatListSegment: () => Of,
	BlobGetAccountInfoExceptionHeaders: () => Nm,
	BlobGetAccountInfoHeaders: () => Mm,
	BlobGetPropertiesExceptionHeaders: () => Yp,
	BlobGetPropertiesHeaders: () => Jp,
	BlobGetTagsExceptionHeaders: () => Lm,
	BlobGetTagsHeaders: () => Im,
	BlobHierarchyListSegment: () => Nf,
	BlobItemInternal: () => kf,
	BlobName: () => Af,
	BlobPrefix: () => Pf,
	BlobPropertiesInternal: () => jf,
	BlobQueryExceptionHeaders: () => Fm,
	BlobQueryHeaders: () => Pm,
	BlobReleaseLeaseExceptionHeaders: () => hm,
	BlobReleaseLeaseHeaders: () => mm,
	BlobRenewLeaseExceptionHeaders: () => _m,
	BlobRenewLeaseHeaders: () => gm,
	BlobServiceProperties: () => cf,
	BlobServiceStatistics: () => mf,
	BlobSetExpiryExceptionHeaders: () => tm,
	BlobSetExpiryHeaders: () => em,
	BlobSetHttpHeadersExceptionHeaders: () => rm,
	BlobSetHttpHeadersHeaders: () => nm,
	BlobSetImmutabilityPolicyExceptionHeaders: () => am,
	BlobSetImmutabilityPolicyHeaders: () => im,
	BlobSetLegalHoldExceptionHeaders: () => lm,
	BlobSetLegalHoldHeaders: () => cm,
	BlobSetMetadataExceptionHeaders: () => dm,
	BlobSetMetadataHeaders: () => um,
	BlobSetTagsExceptionHeaders: () => zm,
	BlobSetTagsHeaders: () => Rm,
	BlobSetTierExceptionHeaders: () => jm,
	BlobSetTierHeaders: () => Am,
	BlobStartCopyFromURLExceptionHeaders: () => Tm,
	BlobStartCopyFromURLHeaders: () => wm,
	BlobTag: () => wf,
	BlobTags: () => Cf,
	BlobUndeleteExceptionHeaders: () => $p,
	BlobUndeleteHeaders: () => Qp,
	Block: () => Lf,
	BlockBlobCommitBlockListExceptionHeaders: () => xh,
	BlockBlobCommitBlockListHeaders: () => bh,
	BlockBlobGetBlockListExceptionHeaders: () => Ch,
	BlockBlobGetBlockListHeaders: () => Sh,
	BlockBlobPutBlobFromUrlExceptionHeaders: () => hh,
	BlockBlobPutBlobFromUrlHeaders: () => mh,
	BlockBlobStageBlockExceptionHeaders: () => _h,
	BlockBlobStageBlockFromURLExceptionHeaders: () => yh,
	BlockBlobStageBlockFromURLHeaders: () => vh,
	BlockBlobStageBlockHeaders: () => gh,
	BlockBlobUploadExceptionHeaders: () => ph,
	BlockBlobUploadHeaders: () => fh,
	BlockList: () => If,
	BlockLookupList: () => Ff,
	ClearRange: () => Bf,
	ContainerAcquireLeaseExceptionHeaders: () => jp,
	ContainerAcquireLeaseHeaders: () => Ap,
	ContainerBreakLeaseExceptionHeaders: () => Lp,
	ContainerBreakLeaseHeaders: () => Ip,
	ContainerChangeLeaseExceptionHeaders: () => zp,
	ContainerChangeLeaseHeaders: () => Rp,
	ContainerCreateExceptionHeaders: () => dp,
	ContainerCreateHeaders: () => up,
	ContainerDeleteExceptionHeaders: () => hp,
	ContainerDeleteHeaders: () => mp,
	ContainerFilterBlobsExceptionHeaders: () => kp,
	ContainerFilterBlobsHeaders: () => Op,
	ContainerGetAccessPolicyExceptionHeaders: () => yp,
	ContainerGetAccessPolicyHeaders: () => vp,
	ContainerGetAccountInfoExceptionHeaders: () => Gp,
	ContainerGetAccountInfoHeaders: () => Wp,
	ContainerGetPropertiesExceptionHeaders: () => pp,
	ContainerGetPropertiesHeaders: () => fp,
	ContainerItem: () => _f,
	ContainerListBlobFlatSegmentExceptionHeaders: () => Vp,
	ContainerListBlobFlatSegmentHeaders: () => Bp,
	ContainerListBlobHierarchySegmentExceptionHeaders: () => Up,
	ContainerListBlobHierarchySegmentHeaders: () => Hp,
	ContainerProperties: () => vf,
	ContainerReleaseLeaseExceptionHeaders: () => Np,
	ContainerReleaseLeaseHeaders: () => Mp,
	ContainerRenameExceptionHeaders: () => Tp,
	ContainerRenameHeaders: () => wp,
	ContainerRenewLeaseExceptionHeaders: () => Fp,
	ContainerRenewLeaseHeaders: () => Pp,
	ContainerRestoreExceptionHeaders: () => Cp,
	ContainerRestoreHeaders: () => Sp,
	ContainerSetAccessPolicyExceptionHeaders: () => xp,
	ContainerSetAccessPolicyHeaders: () => bp,
	ContainerSetMetadataExceptionHeaders: () => _p,
	ContainerSetMetadataHeaders: () => gp,
	ContainerSubmitBatchExceptionHeaders: () => Dp,
	ContainerSubmitBatchHeaders: () => Ep,
	CorsRule: () => ff,
	DelimitedTextConfiguration: () => Wf,
	FilterBlobItem: () => Sf,
	FilterBlobSegment: () => xf,
	GeoReplication: () => hf,
	JsonTextConfiguration: () => Gf,
	KeyInfo: () => yf,
	ListBlobsFlatSegmentResponse: () => Df,
	ListBlobsHierarchySegmentResponse: () => Mf,
	ListContainersSegmentResponse: () => gf,
	Logging: () => lf,
	Metrics: () => df,
	PageBlobClearPagesExceptionHeaders: () => Gm,
	PageBlobClearPagesHeaders: () => Wm,
	PageBlobCopyIncrementalExceptionHeaders: () => rh,
	PageBlobCopyIncrementalHeaders: () => nh,
	PageBlobCreateExceptionHeaders: () => Vm,
	PageBlobCreateHeaders: () => Bm,
	PageBlobGetPageRangesDiffExceptionHeaders: () => Zm,
	PageBlobGetPageRangesDiffHeaders: () => Xm,
	PageBlobGetPageRangesExceptionHeaders: () => Ym,
	PageBlobGetPageRangesHeaders: () => Jm,
	PageBlobResizeExceptionHeaders: () => $m,
	PageBlobResizeHeaders: () => Qm,
	PageBlobUpdateSequenceNumberExceptionHeaders: () => th,
	PageBlobUpdateSequenceNumberHeaders: () => eh,
	PageBlobUploadPagesExceptionHeaders: () => Um,
	PageBlobUploadPagesFromURLExceptionHeaders: () => qm,
	PageBlobUploadPagesFromURLHeaders: () => Km,
	PageBlobUploadPagesHeaders: () => Hm,
	PageList: () => Rf,
	PageRange: () => zf,
	QueryFormat: () => Uf,
	QueryRequest: () => Vf,
	QuerySerialization: () => Hf,
	RetentionPolicy: () => uf,
	ServiceFilterBlobsExceptionHeaders: () => lp,
	ServiceFilterBlobsHeaders: () => cp,
	ServiceGetAccountInfoExceptionHeaders: () => ap,
	ServiceGetAccountInfoHeaders: () => ip,
	ServiceGetPropertiesExceptionHeaders: () => Zf,
	ServiceGetPropertiesHeaders: () => Xf,
	ServiceGetStatisticsExceptionHeaders: () => $f,
	ServiceGetStatisticsHeaders: () => Qf,
	ServiceGetUserDelegationKeyExceptionHeaders: () => rp,
	ServiceGetUserDelegationKeyHeaders: () => np,
	ServiceListContainersSegmentExceptionHeaders: () => tp,
	ServiceListContainersSegmentHeaders: () => ep,
	ServiceSetPropertiesExceptionHeaders: () => Yf,
	ServiceSetPropertiesHeaders: () => Jf,
	ServiceSubmitBatchExceptionHeaders: () => sp,
	ServiceSubmitBatchHeaders: () => op,
	SignedIdentifier: () => Tf,
	StaticWebsite: () => pf,
	StorageError: () => O,
	UserDelegationKey: () => bf
});
const cf = {
	serializedName: `BlobServiceProperties`,
	xmlName: `StorageServiceProperties`,
	type: {
		name: `Composite`,
		className: `BlobServiceProperties`,
		modelProperties: {
			blobAnalyticsLogging: {
				serializedName: `Logging`,
				xmlName: `Logging`,
				type: {
					name: `Composite`,
					className: `Logging`
				}
			},
			hourMetrics: {
				serializedName: `HourMetrics`,
				xmlName: `HourMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			minuteMetrics: {
				serializedName: `MinuteMetrics`,
				xmlName: `MinuteMetrics`,
				type: {
					name: `Composite`,
					className: `Metrics`
				}
			},
			cors: {
				serializedName: `Cors`,
				xmlName: `Cors`,
				xmlIsWrapped: !0,
				xmlElementName: `CorsRule`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `CorsRule`
					} }
				}
			},
			defaultServiceVersion: {
				serializedName: `DefaultServiceVersion`,
				xmlName: `DefaultServiceVersion`,
				type: { name: `String` }
			},
			deleteRetentionPolicy: {
				serializedName: `DeleteRetentionPolicy`,
				xmlName: `DeleteRetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			},
			staticWebsite: {
				serializedName: `StaticWebsite`,
				xmlName: `StaticWebsite`,
				type: {
					name: `Composite`,
					className: `StaticWebsite`
				}
			}
		}
	}
}, lf = {
	serializedName: `Logging`,
	type: {
		name: `Composite`,
		className: `Logging`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				required: !0,
				xmlName: `Version`,
				type: { name: `String` }
			},
			deleteProperty: {
				serializedName: `Delete`,
				required: !0,
				xmlName: `Delete`,
				type: { name: `Boolean` }
			},
			read: {
				serializedName: `Read`,
				required: !0,
				xmlName: `Read`,
				type: { name: `Boolean` }
			},
			write: {
				serializedName: `Write`,
				required: !0,
				xmlName: `Write`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, uf = {
	serializedName: `RetentionPolicy`,
	type: {
		name: `Composite`,
		className: `RetentionPolicy`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			days: {
				constraints: { InclusiveMinimum: 1 },
				serializedName: `Days`,
				xmlName: `Days`,
				type: { name: `Number` }
			}
		}
	}
}, df = {
	serializedName: `Metrics`,
	type: {
		name: `Composite`,
		className: `Metrics`,
		modelProperties: {
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			includeAPIs: {
				serializedName: `IncludeAPIs`,
				xmlName: `IncludeAPIs`,
				type: { name: `Boolean` }
			},
			retentionPolicy: {
				serializedName: `RetentionPolicy`,
				xmlName: `RetentionPolicy`,
				type: {
					name: `Composite`,
					className: `RetentionPolicy`
				}
			}
		}
	}
}, ff = {
	serializedName: `CorsRule`,
	type: {
		name: `Composite`,
		className: `CorsRule`,
		modelProperties: {
			allowedOrigins: {
				serializedName: `AllowedOrigins`,
				required: !0,
				xmlName: `AllowedOrigins`,
				type: { name: `String` }
			},
			allowedMethods: {
				serializedName: `AllowedMethods`,
				required: !0,
				xmlName: `AllowedMethods`,
				type: { name: `String` }
			},
			allowedHeaders: {
				serializedName: `AllowedHeaders`,
				required: !0,
				xmlName: `AllowedHeaders`,
				type: { name: `String` }
			},
			exposedHeaders: {
				serializedName: `ExposedHeaders`,
				required: !0,
				xmlName: `ExposedHeaders`,
				type: { name: `String` }
			},
			maxAgeInSeconds: {
				constraints: { InclusiveMinimum: 0 },
				serializedName: `MaxAgeInSeconds`,
				required: !0,
				xmlName: `MaxAgeInSeconds`,
				type: { name: `Number` }
			}
		}
	}
}, pf = {
	serializedName: `StaticWebsite`,
	type: {
		name: `Composite`,
		className: `StaticWebsite`,
		modelProperties: {
			enabled: {
				serializedName: `Enabled`,
				required: !0,
				xmlName: `Enabled`,
				type: { name: `Boolean` }
			},
			indexDocument: {
				serializedName: `IndexDocument`,
				xmlName: `IndexDocument`,
				type: { name: `String` }
			},
			errorDocument404Path: {
				serializedName: `ErrorDocument404Path`,
				xmlName: `ErrorDocument404Path`,
				type: { name: `String` }
			},
			defaultIndexDocumentPath: {
				serializedName: `DefaultIndexDocumentPath`,
				xmlName: `DefaultIndexDocumentPath`,
				type: { name: `String` }
			}
		}
	}
}, O = {
	serializedName: `StorageError`,
	type: {
		name: `Composite`,
		className: `StorageError`,
		modelProperties: {
			message: {
				serializedName: `Message`,
				xmlName: `Message`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `CopySourceStatusCode`,
				xmlName: `CopySourceStatusCode`,
				type: { name: `Number` }
			},
			copySourceErrorCode: {
				serializedName: `CopySourceErrorCode`,
				xmlName: `CopySourceErrorCode`,
				type: { name: `String` }
			},
			copySourceErrorMessage: {
				serializedName: `CopySourceErrorMessage`,
				xmlName: `CopySourceErrorMessage`,
				type: { name: `String` }
			},
			code: {
				serializedName: `Code`,
				xmlName: `Code`,
				type: { name: `String` }
			},
			authenticationErrorDetail: {
				serializedName: `AuthenticationErrorDetail`,
				xmlName: `AuthenticationErrorDetail`,
				type: { name: `String` }
			}
		}
	}
}, mf = {
	serializedName: `BlobServiceStatistics`,
	xmlName: `StorageServiceStats`,
	type: {
		name: `Composite`,
		className: `BlobServiceStatistics`,
		modelProperties: { geoReplication: {
			serializedName: `GeoReplication`,
			xmlName: `GeoReplication`,
			type: {
				name: `Composite`,
				className: `GeoReplication`
			}
		} }
	}
}, hf = {
	serializedName: `GeoReplication`,
	type: {
		name: `Composite`,
		className: `GeoReplication`,
		modelProperties: {
			status: {
				serializedName: `Status`,
				required: !0,
				xmlName: `Status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`live`,
						`bootstrap`,
						`unavailable`
					]
				}
			},
			lastSyncOn: {
				serializedName: `LastSyncTime`,
				required: !0,
				xmlName: `LastSyncTime`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, gf = {
	serializedName: `ListContainersSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListContainersSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			containerItems: {
				serializedName: `ContainerItems`,
				required: !0,
				xmlName: `Containers`,
				xmlIsWrapped: !0,
				xmlElementName: `Container`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ContainerItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, _f = {
	serializedName: `ContainerItem`,
	xmlName: `Container`,
	type: {
		name: `Composite`,
		className: `ContainerItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			deleted: {
				serializedName: `Deleted`,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			version: {
				serializedName: `Version`,
				xmlName: `Version`,
				type: { name: `String` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `ContainerProperties`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			}
		}
	}
}, vf = {
	serializedName: `ContainerProperties`,
	type: {
		name: `Composite`,
		className: `ContainerProperties`,
		modelProperties: {
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			publicAccess: {
				serializedName: `PublicAccess`,
				xmlName: `PublicAccess`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `HasImmutabilityPolicy`,
				xmlName: `HasImmutabilityPolicy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `HasLegalHold`,
				xmlName: `HasLegalHold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `DefaultEncryptionScope`,
				xmlName: `DefaultEncryptionScope`,
				type: { name: `String` }
			},
			preventEncryptionScopeOverride: {
				serializedName: `DenyEncryptionScopeOverride`,
				xmlName: `DenyEncryptionScopeOverride`,
				type: { name: `Boolean` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `ImmutableStorageWithVersioningEnabled`,
				xmlName: `ImmutableStorageWithVersioningEnabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, yf = {
	serializedName: `KeyInfo`,
	type: {
		name: `Composite`,
		className: `KeyInfo`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				required: !0,
				xmlName: `Expiry`,
				type: { name: `String` }
			}
		}
	}
}, bf = {
	serializedName: `UserDelegationKey`,
	type: {
		name: `Composite`,
		className: `UserDelegationKey`,
		modelProperties: {
			signedObjectId: {
				serializedName: `SignedOid`,
				required: !0,
				xmlName: `SignedOid`,
				type: { name: `String` }
			},
			signedTenantId: {
				serializedName: `SignedTid`,
				required: !0,
				xmlName: `SignedTid`,
				type: { name: `String` }
			},
			signedStartsOn: {
				serializedName: `SignedStart`,
				required: !0,
				xmlName: `SignedStart`,
				type: { name: `String` }
			},
			signedExpiresOn: {
				serializedName: `SignedExpiry`,
				required: !0,
				xmlName: `SignedExpiry`,
				type: { name: `String` }
			},
			signedService: {
				serializedName: `SignedService`,
				required: !0,
				xmlName: `SignedService`,
				type: { name: `String` }
			},
			signedVersion: {
				serializedName: `SignedVersion`,
				required: !0,
				xmlName: `SignedVersion`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, xf = {
	serializedName: `FilterBlobSegment`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `FilterBlobSegment`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			where: {
				serializedName: `Where`,
				required: !0,
				xmlName: `Where`,
				type: { name: `String` }
			},
			blobs: {
				serializedName: `Blobs`,
				required: !0,
				xmlName: `Blobs`,
				xmlIsWrapped: !0,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `FilterBlobItem`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Sf = {
	serializedName: `FilterBlobItem`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `FilterBlobItem`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				type: { name: `String` }
			},
			tags: {
				serializedName: `Tags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			}
		}
	}
}, Cf = {
	serializedName: `BlobTags`,
	xmlName: `Tags`,
	type: {
		name: `Composite`,
		className: `BlobTags`,
		modelProperties: { blobTagSet: {
			serializedName: `BlobTagSet`,
			required: !0,
			xmlName: `TagSet`,
			xmlIsWrapped: !0,
			xmlElementName: `Tag`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobTag`
				} }
			}
		} }
	}
}, wf = {
	serializedName: `BlobTag`,
	xmlName: `Tag`,
	type: {
		name: `Composite`,
		className: `BlobTag`,
		modelProperties: {
			key: {
				serializedName: `Key`,
				required: !0,
				xmlName: `Key`,
				type: { name: `String` }
			},
			value: {
				serializedName: `Value`,
				required: !0,
				xmlName: `Value`,
				type: { name: `String` }
			}
		}
	}
}, Tf = {
	serializedName: `SignedIdentifier`,
	xmlName: `SignedIdentifier`,
	type: {
		name: `Composite`,
		className: `SignedIdentifier`,
		modelProperties: {
			id: {
				serializedName: `Id`,
				required: !0,
				xmlName: `Id`,
				type: { name: `String` }
			},
			accessPolicy: {
				serializedName: `AccessPolicy`,
				xmlName: `AccessPolicy`,
				type: {
					name: `Composite`,
					className: `AccessPolicy`
				}
			}
		}
	}
}, Ef = {
	serializedName: `AccessPolicy`,
	type: {
		name: `Composite`,
		className: `AccessPolicy`,
		modelProperties: {
			startsOn: {
				serializedName: `Start`,
				xmlName: `Start`,
				type: { name: `String` }
			},
			expiresOn: {
				serializedName: `Expiry`,
				xmlName: `Expiry`,
				type: { name: `String` }
			},
			permissions: {
				serializedName: `Permission`,
				xmlName: `Permission`,
				type: { name: `String` }
			}
		}
	}
}, Df = {
	serializedName: `ListBlobsFlatSegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsFlatSegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobFlatListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Of = {
	serializedName: `BlobFlatListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobFlatListSegment`,
		modelProperties: { blobItems: {
			serializedName: `BlobItems`,
			required: !0,
			xmlName: `BlobItems`,
			xmlElementName: `Blob`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `BlobItemInternal`
				} }
			}
		} }
	}
}, kf = {
	serializedName: `BlobItemInternal`,
	xmlName: `Blob`,
	type: {
		name: `Composite`,
		className: `BlobItemInternal`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: {
					name: `Composite`,
					className: `BlobName`
				}
			},
			deleted: {
				serializedName: `Deleted`,
				required: !0,
				xmlName: `Deleted`,
				type: { name: `Boolean` }
			},
			snapshot: {
				serializedName: `Snapshot`,
				required: !0,
				xmlName: `Snapshot`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `VersionId`,
				xmlName: `VersionId`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `IsCurrentVersion`,
				xmlName: `IsCurrentVersion`,
				type: { name: `Boolean` }
			},
			properties: {
				serializedName: `Properties`,
				xmlName: `Properties`,
				type: {
					name: `Composite`,
					className: `BlobPropertiesInternal`
				}
			},
			metadata: {
				serializedName: `Metadata`,
				xmlName: `Metadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobTags: {
				serializedName: `BlobTags`,
				xmlName: `Tags`,
				type: {
					name: `Composite`,
					className: `BlobTags`
				}
			},
			objectReplicationMetadata: {
				serializedName: `ObjectReplicationMetadata`,
				xmlName: `OrMetadata`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			hasVersionsOnly: {
				serializedName: `HasVersionsOnly`,
				xmlName: `HasVersionsOnly`,
				type: { name: `Boolean` }
			}
		}
	}
}, Af = {
	serializedName: `BlobName`,
	type: {
		name: `Composite`,
		className: `BlobName`,
		modelProperties: {
			encoded: {
				serializedName: `Encoded`,
				xmlName: `Encoded`,
				xmlIsAttribute: !0,
				type: { name: `Boolean` }
			},
			content: {
				serializedName: `content`,
				xmlName: `content`,
				xmlIsMsText: !0,
				type: { name: `String` }
			}
		}
	}
}, jf = {
	serializedName: `BlobPropertiesInternal`,
	xmlName: `Properties`,
	type: {
		name: `Composite`,
		className: `BlobPropertiesInternal`,
		modelProperties: {
			createdOn: {
				serializedName: `Creation-Time`,
				xmlName: `Creation-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			lastModified: {
				serializedName: `Last-Modified`,
				required: !0,
				xmlName: `Last-Modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `Etag`,
				required: !0,
				xmlName: `Etag`,
				type: { name: `String` }
			},
			contentLength: {
				serializedName: `Content-Length`,
				xmlName: `Content-Length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `Content-Type`,
				xmlName: `Content-Type`,
				type: { name: `String` }
			},
			contentEncoding: {
				serializedName: `Content-Encoding`,
				xmlName: `Content-Encoding`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `Content-Language`,
				xmlName: `Content-Language`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `Content-MD5`,
				xmlName: `Content-MD5`,
				type: { name: `ByteArray` }
			},
			contentDisposition: {
				serializedName: `Content-Disposition`,
				xmlName: `Content-Disposition`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `Cache-Control`,
				xmlName: `Cache-Control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `BlobType`,
				xmlName: `BlobType`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			leaseStatus: {
				serializedName: `LeaseStatus`,
				xmlName: `LeaseStatus`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			leaseState: {
				serializedName: `LeaseState`,
				xmlName: `LeaseState`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseDuration: {
				serializedName: `LeaseDuration`,
				xmlName: `LeaseDuration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			copyId: {
				serializedName: `CopyId`,
				xmlName: `CopyId`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `CopyStatus`,
				xmlName: `CopyStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			copySource: {
				serializedName: `CopySource`,
				xmlName: `CopySource`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `CopyProgress`,
				xmlName: `CopyProgress`,
				type: { name: `String` }
			},
			copyCompletedOn: {
				serializedName: `CopyCompletionTime`,
				xmlName: `CopyCompletionTime`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `CopyStatusDescription`,
				xmlName: `CopyStatusDescription`,
				type: { name: `String` }
			},
			serverEncrypted: {
				serializedName: `ServerEncrypted`,
				xmlName: `ServerEncrypted`,
				type: { name: `Boolean` }
			},
			incrementalCopy: {
				serializedName: `IncrementalCopy`,
				xmlName: `IncrementalCopy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `DestinationSnapshot`,
				xmlName: `DestinationSnapshot`,
				type: { name: `String` }
			},
			deletedOn: {
				serializedName: `DeletedTime`,
				xmlName: `DeletedTime`,
				type: { name: `DateTimeRfc1123` }
			},
			remainingRetentionDays: {
				serializedName: `RemainingRetentionDays`,
				xmlName: `RemainingRetentionDays`,
				type: { name: `Number` }
			},
			accessTier: {
				serializedName: `AccessTier`,
				xmlName: `AccessTier`,
				type: {
					name: `Enum`,
					allowedValues: [
						`P4`,
						`P6`,
						`P10`,
						`P15`,
						`P20`,
						`P30`,
						`P40`,
						`P50`,
						`P60`,
						`P70`,
						`P80`,
						`Hot`,
						`Cool`,
						`Archive`,
						`Cold`
					]
				}
			},
			accessTierInferred: {
				serializedName: `AccessTierInferred`,
				xmlName: `AccessTierInferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `ArchiveStatus`,
				xmlName: `ArchiveStatus`,
				type: {
					name: `Enum`,
					allowedValues: [
						`rehydrate-pending-to-hot`,
						`rehydrate-pending-to-cool`,
						`rehydrate-pending-to-cold`
					]
				}
			},
			customerProvidedKeySha256: {
				serializedName: `CustomerProvidedKeySha256`,
				xmlName: `CustomerProvidedKeySha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `EncryptionScope`,
				xmlName: `EncryptionScope`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `AccessTierChangeTime`,
				xmlName: `AccessTierChangeTime`,
				type: { name: `DateTimeRfc1123` }
			},
			tagCount: {
				serializedName: `TagCount`,
				xmlName: `TagCount`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `Expiry-Time`,
				xmlName: `Expiry-Time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `Sealed`,
				xmlName: `Sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `RehydratePriority`,
				xmlName: `RehydratePriority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessedOn: {
				serializedName: `LastAccessTime`,
				xmlName: `LastAccessTime`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `ImmutabilityPolicyUntilDate`,
				xmlName: `ImmutabilityPolicyUntilDate`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `ImmutabilityPolicyMode`,
				xmlName: `ImmutabilityPolicyMode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `LegalHold`,
				xmlName: `LegalHold`,
				type: { name: `Boolean` }
			}
		}
	}
}, Mf = {
	serializedName: `ListBlobsHierarchySegmentResponse`,
	xmlName: `EnumerationResults`,
	type: {
		name: `Composite`,
		className: `ListBlobsHierarchySegmentResponse`,
		modelProperties: {
			serviceEndpoint: {
				serializedName: `ServiceEndpoint`,
				required: !0,
				xmlName: `ServiceEndpoint`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			containerName: {
				serializedName: `ContainerName`,
				required: !0,
				xmlName: `ContainerName`,
				xmlIsAttribute: !0,
				type: { name: `String` }
			},
			prefix: {
				serializedName: `Prefix`,
				xmlName: `Prefix`,
				type: { name: `String` }
			},
			marker: {
				serializedName: `Marker`,
				xmlName: `Marker`,
				type: { name: `String` }
			},
			maxPageSize: {
				serializedName: `MaxResults`,
				xmlName: `MaxResults`,
				type: { name: `Number` }
			},
			delimiter: {
				serializedName: `Delimiter`,
				xmlName: `Delimiter`,
				type: { name: `String` }
			},
			segment: {
				serializedName: `Segment`,
				xmlName: `Blobs`,
				type: {
					name: `Composite`,
					className: `BlobHierarchyListSegment`
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, Nf = {
	serializedName: `BlobHierarchyListSegment`,
	xmlName: `Blobs`,
	type: {
		name: `Composite`,
		className: `BlobHierarchyListSegment`,
		modelProperties: {
			blobPrefixes: {
				serializedName: `BlobPrefixes`,
				xmlName: `BlobPrefixes`,
				xmlElementName: `BlobPrefix`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobPrefix`
					} }
				}
			},
			blobItems: {
				serializedName: `BlobItems`,
				required: !0,
				xmlName: `BlobItems`,
				xmlElementName: `Blob`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `BlobItemInternal`
					} }
				}
			}
		}
	}
}, Pf = {
	serializedName: `BlobPrefix`,
	type: {
		name: `Composite`,
		className: `BlobPrefix`,
		modelProperties: { name: {
			serializedName: `Name`,
			xmlName: `Name`,
			type: {
				name: `Composite`,
				className: `BlobName`
			}
		} }
	}
}, Ff = {
	serializedName: `BlockLookupList`,
	xmlName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockLookupList`,
		modelProperties: {
			committed: {
				serializedName: `Committed`,
				xmlName: `Committed`,
				xmlElementName: `Committed`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			uncommitted: {
				serializedName: `Uncommitted`,
				xmlName: `Uncommitted`,
				xmlElementName: `Uncommitted`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			},
			latest: {
				serializedName: `Latest`,
				xmlName: `Latest`,
				xmlElementName: `Latest`,
				type: {
					name: `Sequence`,
					element: { type: { name: `String` } }
				}
			}
		}
	}
}, If = {
	serializedName: `BlockList`,
	type: {
		name: `Composite`,
		className: `BlockList`,
		modelProperties: {
			committedBlocks: {
				serializedName: `CommittedBlocks`,
				xmlName: `CommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			},
			uncommittedBlocks: {
				serializedName: `UncommittedBlocks`,
				xmlName: `UncommittedBlocks`,
				xmlIsWrapped: !0,
				xmlElementName: `Block`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `Block`
					} }
				}
			}
		}
	}
}, Lf = {
	serializedName: `Block`,
	type: {
		name: `Composite`,
		className: `Block`,
		modelProperties: {
			name: {
				serializedName: `Name`,
				required: !0,
				xmlName: `Name`,
				type: { name: `String` }
			},
			size: {
				serializedName: `Size`,
				required: !0,
				xmlName: `Size`,
				type: { name: `Number` }
			}
		}
	}
}, Rf = {
	serializedName: `PageList`,
	type: {
		name: `Composite`,
		className: `PageList`,
		modelProperties: {
			pageRange: {
				serializedName: `PageRange`,
				xmlName: `PageRange`,
				xmlElementName: `PageRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `PageRange`
					} }
				}
			},
			clearRange: {
				serializedName: `ClearRange`,
				xmlName: `ClearRange`,
				xmlElementName: `ClearRange`,
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `ClearRange`
					} }
				}
			},
			continuationToken: {
				serializedName: `NextMarker`,
				xmlName: `NextMarker`,
				type: { name: `String` }
			}
		}
	}
}, zf = {
	serializedName: `PageRange`,
	xmlName: `PageRange`,
	type: {
		name: `Composite`,
		className: `PageRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, Bf = {
	serializedName: `ClearRange`,
	xmlName: `ClearRange`,
	type: {
		name: `Composite`,
		className: `ClearRange`,
		modelProperties: {
			start: {
				serializedName: `Start`,
				required: !0,
				xmlName: `Start`,
				type: { name: `Number` }
			},
			end: {
				serializedName: `End`,
				required: !0,
				xmlName: `End`,
				type: { name: `Number` }
			}
		}
	}
}, Vf = {
	serializedName: `QueryRequest`,
	xmlName: `QueryRequest`,
	type: {
		name: `Composite`,
		className: `QueryRequest`,
		modelProperties: {
			queryType: {
				serializedName: `QueryType`,
				required: !0,
				xmlName: `QueryType`,
				type: { name: `String` }
			},
			expression: {
				serializedName: `Expression`,
				required: !0,
				xmlName: `Expression`,
				type: { name: `String` }
			},
			inputSerialization: {
				serializedName: `InputSerialization`,
				xmlName: `InputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			},
			outputSerialization: {
				serializedName: `OutputSerialization`,
				xmlName: `OutputSerialization`,
				type: {
					name: `Composite`,
					className: `QuerySerialization`
				}
			}
		}
	}
}, Hf = {
	serializedName: `QuerySerialization`,
	type: {
		name: `Composite`,
		className: `QuerySerialization`,
		modelProperties: { format: {
			serializedName: `Format`,
			xmlName: `Format`,
			type: {
				name: `Composite`,
				className: `QueryFormat`
			}
		} }
	}
}, Uf = {
	serializedName: `QueryFormat`,
	type: {
		name: `Composite`,
		className: `QueryFormat`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`delimited`,
						`json`,
						`arrow`,
						`parquet`
					]
				}
			},
			delimitedTextConfiguration: {
				serializedName: `DelimitedTextConfiguration`,
				xmlName: `DelimitedTextConfiguration`,
				type: {
					name: `Composite`,
					className: `DelimitedTextConfiguration`
				}
			},
			jsonTextConfiguration: {
				serializedName: `JsonTextConfiguration`,
				xmlName: `JsonTextConfiguration`,
				type: {
					name: `Composite`,
					className: `JsonTextConfiguration`
				}
			},
			arrowConfiguration: {
				serializedName: `ArrowConfiguration`,
				xmlName: `ArrowConfiguration`,
				type: {
					name: `Composite`,
					className: `ArrowConfiguration`
				}
			},
			parquetTextConfiguration: {
				serializedName: `ParquetTextConfiguration`,
				xmlName: `ParquetTextConfiguration`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `any` } }
				}
			}
		}
	}
}, Wf = {
	serializedName: `DelimitedTextConfiguration`,
	xmlName: `DelimitedTextConfiguration`,
	type: {
		name: `Composite`,
		className: `DelimitedTextConfiguration`,
		modelProperties: {
			columnSeparator: {
				serializedName: `ColumnSeparator`,
				xmlName: `ColumnSeparator`,
				type: { name: `String` }
			},
			fieldQuote: {
				serializedName: `FieldQuote`,
				xmlName: `FieldQuote`,
				type: { name: `String` }
			},
			recordSeparator: {
				serializedName: `RecordSeparator`,
				xmlName: `RecordSeparator`,
				type: { name: `String` }
			},
			escapeChar: {
				serializedName: `EscapeChar`,
				xmlName: `EscapeChar`,
				type: { name: `String` }
			},
			headersPresent: {
				serializedName: `HeadersPresent`,
				xmlName: `HasHeaders`,
				type: { name: `Boolean` }
			}
		}
	}
}, Gf = {
	serializedName: `JsonTextConfiguration`,
	xmlName: `JsonTextConfiguration`,
	type: {
		name: `Composite`,
		className: `JsonTextConfiguration`,
		modelProperties: { recordSeparator: {
			serializedName: `RecordSeparator`,
			xmlName: `RecordSeparator`,
			type: { name: `String` }
		} }
	}
}, Kf = {
	serializedName: `ArrowConfiguration`,
	xmlName: `ArrowConfiguration`,
	type: {
		name: `Composite`,
		className: `ArrowConfiguration`,
		modelProperties: { schema: {
			serializedName: `Schema`,
			required: !0,
			xmlName: `Schema`,
			xmlIsWrapped: !0,
			xmlElementName: `Field`,
			type: {
				name: `Sequence`,
				element: { type: {
					name: `Composite`,
					className: `ArrowField`
				} }
			}
		} }
	}
}, qf = {
	serializedName: `ArrowField`,
	xmlName: `Field`,
	type: {
		name: `Composite`,
		className: `ArrowField`,
		modelProperties: {
			type: {
				serializedName: `Type`,
				required: !0,
				xmlName: `Type`,
				type: { name: `String` }
			},
			name: {
				serializedName: `Name`,
				xmlName: `Name`,
				type: { name: `String` }
			},
			precision: {
				serializedName: `Precision`,
				xmlName: `Precision`,
				type: { name: `Number` }
			},
			scale: {
				serializedName: `Scale`,
				xmlName: `Scale`,
				type: { name: `Number` }
			}
		}
	}
}, Jf = {
	serializedName: `Service_setPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Yf = {
	serializedName: `Service_setPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Xf = {
	serializedName: `Service_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Zf = {
	serializedName: `Service_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Qf = {
	serializedName: `Service_getStatisticsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, $f = {
	serializedName: `Service_getStatisticsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetStatisticsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ep = {
	serializedName: `Service_listContainersSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, tp = {
	serializedName: `Service_listContainersSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceListContainersSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, np = {
	serializedName: `Service_getUserDelegationKeyHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, rp = {
	serializedName: `Service_getUserDelegationKeyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetUserDelegationKeyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ip = {
	serializedName: `Service_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ap = {
	serializedName: `Service_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, op = {
	serializedName: `Service_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, sp = {
	serializedName: `Service_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, cp = {
	serializedName: `Service_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, lp = {
	serializedName: `Service_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ServiceFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, up = {
	serializedName: `Container_createHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, dp = {
	serializedName: `Container_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fp = {
	serializedName: `Container_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesHeaders`,
		modelProperties: {
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			hasImmutabilityPolicy: {
				serializedName: `x-ms-has-immutability-policy`,
				xmlName: `x-ms-has-immutability-policy`,
				type: { name: `Boolean` }
			},
			hasLegalHold: {
				serializedName: `x-ms-has-legal-hold`,
				xmlName: `x-ms-has-legal-hold`,
				type: { name: `Boolean` }
			},
			defaultEncryptionScope: {
				serializedName: `x-ms-default-encryption-scope`,
				xmlName: `x-ms-default-encryption-scope`,
				type: { name: `String` }
			},
			denyEncryptionScopeOverride: {
				serializedName: `x-ms-deny-encryption-scope-override`,
				xmlName: `x-ms-deny-encryption-scope-override`,
				type: { name: `Boolean` }
			},
			isImmutableStorageWithVersioningEnabled: {
				serializedName: `x-ms-immutable-storage-with-versioning-enabled`,
				xmlName: `x-ms-immutable-storage-with-versioning-enabled`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, pp = {
	serializedName: `Container_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, mp = {
	serializedName: `Container_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, hp = {
	serializedName: `Container_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, gp = {
	serializedName: `Container_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, _p = {
	serializedName: `Container_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vp = {
	serializedName: `Container_getAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyHeaders`,
		modelProperties: {
			blobPublicAccess: {
				serializedName: `x-ms-blob-public-access`,
				xmlName: `x-ms-blob-public-access`,
				type: {
					name: `Enum`,
					allowedValues: [`container`, `blob`]
				}
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, yp = {
	serializedName: `Container_getAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, bp = {
	serializedName: `Container_setAccessPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, xp = {
	serializedName: `Container_setAccessPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSetAccessPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Sp = {
	serializedName: `Container_restoreHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Cp = {
	serializedName: `Container_restoreExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRestoreExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, wp = {
	serializedName: `Container_renameHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Tp = {
	serializedName: `Container_renameExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenameExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ep = {
	serializedName: `Container_submitBatchHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			}
		}
	}
}, Dp = {
	serializedName: `Container_submitBatchExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerSubmitBatchExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Op = {
	serializedName: `Container_filterBlobsHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, kp = {
	serializedName: `Container_filterBlobsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerFilterBlobsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ap = {
	serializedName: `Container_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, jp = {
	serializedName: `Container_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Mp = {
	serializedName: `Container_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Np = {
	serializedName: `Container_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Pp = {
	serializedName: `Container_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Fp = {
	serializedName: `Container_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Ip = {
	serializedName: `Container_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, Lp = {
	serializedName: `Container_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Rp = {
	serializedName: `Container_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, zp = {
	serializedName: `Container_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Bp = {
	serializedName: `Container_listBlobFlatSegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Vp = {
	serializedName: `Container_listBlobFlatSegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobFlatSegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Hp = {
	serializedName: `Container_listBlobHierarchySegmentHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentHeaders`,
		modelProperties: {
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Up = {
	serializedName: `Container_listBlobHierarchySegmentExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerListBlobHierarchySegmentExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Wp = {
	serializedName: `Container_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Gp = {
	serializedName: `Container_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `ContainerGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Kp = {
	serializedName: `Blob_downloadHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, qp = {
	serializedName: `Blob_downloadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDownloadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Jp = {
	serializedName: `Blob_getPropertiesHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			createdOn: {
				serializedName: `x-ms-creation-time`,
				xmlName: `x-ms-creation-time`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			objectReplicationPolicyId: {
				serializedName: `x-ms-or-policy-id`,
				xmlName: `x-ms-or-policy-id`,
				type: { name: `String` }
			},
			objectReplicationRules: {
				serializedName: `x-ms-or`,
				headerCollectionPrefix: `x-ms-or-`,
				xmlName: `x-ms-or`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletedOn: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			isIncrementalCopy: {
				serializedName: `x-ms-incremental-copy`,
				xmlName: `x-ms-incremental-copy`,
				type: { name: `Boolean` }
			},
			destinationSnapshot: {
				serializedName: `x-ms-copy-destination-snapshot`,
				xmlName: `x-ms-copy-destination-snapshot`,
				type: { name: `String` }
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			accessTier: {
				serializedName: `x-ms-access-tier`,
				xmlName: `x-ms-access-tier`,
				type: { name: `String` }
			},
			accessTierInferred: {
				serializedName: `x-ms-access-tier-inferred`,
				xmlName: `x-ms-access-tier-inferred`,
				type: { name: `Boolean` }
			},
			archiveStatus: {
				serializedName: `x-ms-archive-status`,
				xmlName: `x-ms-archive-status`,
				type: { name: `String` }
			},
			accessTierChangedOn: {
				serializedName: `x-ms-access-tier-change-time`,
				xmlName: `x-ms-access-tier-change-time`,
				type: { name: `DateTimeRfc1123` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			isCurrentVersion: {
				serializedName: `x-ms-is-current-version`,
				xmlName: `x-ms-is-current-version`,
				type: { name: `Boolean` }
			},
			tagCount: {
				serializedName: `x-ms-tag-count`,
				xmlName: `x-ms-tag-count`,
				type: { name: `Number` }
			},
			expiresOn: {
				serializedName: `x-ms-expiry-time`,
				xmlName: `x-ms-expiry-time`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			},
			rehydratePriority: {
				serializedName: `x-ms-rehydrate-priority`,
				xmlName: `x-ms-rehydrate-priority`,
				type: {
					name: `Enum`,
					allowedValues: [`High`, `Standard`]
				}
			},
			lastAccessed: {
				serializedName: `x-ms-last-access-time`,
				xmlName: `x-ms-last-access-time`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiresOn: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Yp = {
	serializedName: `Blob_getPropertiesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetPropertiesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Xp = {
	serializedName: `Blob_deleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Zp = {
	serializedName: `Blob_deleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Qp = {
	serializedName: `Blob_undeleteHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, $p = {
	serializedName: `Blob_undeleteExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobUndeleteExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, em = {
	serializedName: `Blob_setExpiryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, tm = {
	serializedName: `Blob_setExpiryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetExpiryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, nm = {
	serializedName: `Blob_setHttpHeadersHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, rm = {
	serializedName: `Blob_setHttpHeadersExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetHttpHeadersExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, im = {
	serializedName: `Blob_setImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyExpiry: {
				serializedName: `x-ms-immutability-policy-until-date`,
				xmlName: `x-ms-immutability-policy-until-date`,
				type: { name: `DateTimeRfc1123` }
			},
			immutabilityPolicyMode: {
				serializedName: `x-ms-immutability-policy-mode`,
				xmlName: `x-ms-immutability-policy-mode`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Mutable`,
						`Unlocked`,
						`Locked`
					]
				}
			}
		}
	}
}, am = {
	serializedName: `Blob_setImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, om = {
	serializedName: `Blob_deleteImmutabilityPolicyHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, sm = {
	serializedName: `Blob_deleteImmutabilityPolicyExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobDeleteImmutabilityPolicyExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, cm = {
	serializedName: `Blob_setLegalHoldHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			legalHold: {
				serializedName: `x-ms-legal-hold`,
				xmlName: `x-ms-legal-hold`,
				type: { name: `Boolean` }
			}
		}
	}
}, lm = {
	serializedName: `Blob_setLegalHoldExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetLegalHoldExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, um = {
	serializedName: `Blob_setMetadataHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, dm = {
	serializedName: `Blob_setMetadataExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetMetadataExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fm = {
	serializedName: `Blob_acquireLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, pm = {
	serializedName: `Blob_acquireLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAcquireLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, mm = {
	serializedName: `Blob_releaseLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, hm = {
	serializedName: `Blob_releaseLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobReleaseLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, gm = {
	serializedName: `Blob_renewLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, _m = {
	serializedName: `Blob_renewLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobRenewLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vm = {
	serializedName: `Blob_changeLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			leaseId: {
				serializedName: `x-ms-lease-id`,
				xmlName: `x-ms-lease-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, ym = {
	serializedName: `Blob_changeLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobChangeLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, bm = {
	serializedName: `Blob_breakLeaseHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			leaseTime: {
				serializedName: `x-ms-lease-time`,
				xmlName: `x-ms-lease-time`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			}
		}
	}
}, xm = {
	serializedName: `Blob_breakLeaseExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobBreakLeaseExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Sm = {
	serializedName: `Blob_createSnapshotHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotHeaders`,
		modelProperties: {
			snapshot: {
				serializedName: `x-ms-snapshot`,
				xmlName: `x-ms-snapshot`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Cm = {
	serializedName: `Blob_createSnapshotExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCreateSnapshotExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, wm = {
	serializedName: `Blob_startCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Tm = {
	serializedName: `Blob_startCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobStartCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Em = {
	serializedName: `Blob_copyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				defaultValue: `success`,
				isConstant: !0,
				serializedName: `x-ms-copy-status`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Dm = {
	serializedName: `Blob_copyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobCopyFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Om = {
	serializedName: `Blob_abortCopyFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, km = {
	serializedName: `Blob_abortCopyFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobAbortCopyFromURLExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Am = {
	serializedName: `Blob_setTierHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, jm = {
	serializedName: `Blob_setTierExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTierExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Mm = {
	serializedName: `Blob_getAccountInfoHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			skuName: {
				serializedName: `x-ms-sku-name`,
				xmlName: `x-ms-sku-name`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Standard_LRS`,
						`Standard_GRS`,
						`Standard_RAGRS`,
						`Standard_ZRS`,
						`Premium_LRS`
					]
				}
			},
			accountKind: {
				serializedName: `x-ms-account-kind`,
				xmlName: `x-ms-account-kind`,
				type: {
					name: `Enum`,
					allowedValues: [
						`Storage`,
						`BlobStorage`,
						`StorageV2`,
						`FileStorage`,
						`BlockBlobStorage`
					]
				}
			},
			isHierarchicalNamespaceEnabled: {
				serializedName: `x-ms-is-hns-enabled`,
				xmlName: `x-ms-is-hns-enabled`,
				type: { name: `Boolean` }
			}
		}
	}
}, Nm = {
	serializedName: `Blob_getAccountInfoExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetAccountInfoExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Pm = {
	serializedName: `Blob_queryHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			metadata: {
				serializedName: `x-ms-meta`,
				headerCollectionPrefix: `x-ms-meta-`,
				xmlName: `x-ms-meta`,
				type: {
					name: `Dictionary`,
					value: { type: { name: `String` } }
				}
			},
			contentLength: {
				serializedName: `content-length`,
				xmlName: `content-length`,
				type: { name: `Number` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			contentRange: {
				serializedName: `content-range`,
				xmlName: `content-range`,
				type: { name: `String` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			contentEncoding: {
				serializedName: `content-encoding`,
				xmlName: `content-encoding`,
				type: { name: `String` }
			},
			cacheControl: {
				serializedName: `cache-control`,
				xmlName: `cache-control`,
				type: { name: `String` }
			},
			contentDisposition: {
				serializedName: `content-disposition`,
				xmlName: `content-disposition`,
				type: { name: `String` }
			},
			contentLanguage: {
				serializedName: `content-language`,
				xmlName: `content-language`,
				type: { name: `String` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			blobType: {
				serializedName: `x-ms-blob-type`,
				xmlName: `x-ms-blob-type`,
				type: {
					name: `Enum`,
					allowedValues: [
						`BlockBlob`,
						`PageBlob`,
						`AppendBlob`
					]
				}
			},
			copyCompletionTime: {
				serializedName: `x-ms-copy-completion-time`,
				xmlName: `x-ms-copy-completion-time`,
				type: { name: `DateTimeRfc1123` }
			},
			copyStatusDescription: {
				serializedName: `x-ms-copy-status-description`,
				xmlName: `x-ms-copy-status-description`,
				type: { name: `String` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyProgress: {
				serializedName: `x-ms-copy-progress`,
				xmlName: `x-ms-copy-progress`,
				type: { name: `String` }
			},
			copySource: {
				serializedName: `x-ms-copy-source`,
				xmlName: `x-ms-copy-source`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			leaseDuration: {
				serializedName: `x-ms-lease-duration`,
				xmlName: `x-ms-lease-duration`,
				type: {
					name: `Enum`,
					allowedValues: [`infinite`, `fixed`]
				}
			},
			leaseState: {
				serializedName: `x-ms-lease-state`,
				xmlName: `x-ms-lease-state`,
				type: {
					name: `Enum`,
					allowedValues: [
						`available`,
						`leased`,
						`expired`,
						`breaking`,
						`broken`
					]
				}
			},
			leaseStatus: {
				serializedName: `x-ms-lease-status`,
				xmlName: `x-ms-lease-status`,
				type: {
					name: `Enum`,
					allowedValues: [`locked`, `unlocked`]
				}
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			acceptRanges: {
				serializedName: `accept-ranges`,
				xmlName: `accept-ranges`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-server-encrypted`,
				xmlName: `x-ms-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			blobContentMD5: {
				serializedName: `x-ms-blob-content-md5`,
				xmlName: `x-ms-blob-content-md5`,
				type: { name: `ByteArray` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			contentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			}
		}
	}
}, Fm = {
	serializedName: `Blob_queryExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobQueryExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Im = {
	serializedName: `Blob_getTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Lm = {
	serializedName: `Blob_getTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobGetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Rm = {
	serializedName: `Blob_setTagsHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsHeaders`,
		modelProperties: {
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, zm = {
	serializedName: `Blob_setTagsExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlobSetTagsExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Bm = {
	serializedName: `PageBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Vm = {
	serializedName: `PageBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Hm = {
	serializedName: `PageBlob_uploadPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Um = {
	serializedName: `PageBlob_uploadPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Wm = {
	serializedName: `PageBlob_clearPagesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Gm = {
	serializedName: `PageBlob_clearPagesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobClearPagesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Km = {
	serializedName: `PageBlob_uploadPagesFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, qm = {
	serializedName: `PageBlob_uploadPagesFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUploadPagesFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, Jm = {
	serializedName: `PageBlob_getPageRangesHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ym = {
	serializedName: `PageBlob_getPageRangesExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Xm = {
	serializedName: `PageBlob_getPageRangesDiffHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Zm = {
	serializedName: `PageBlob_getPageRangesDiffExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobGetPageRangesDiffExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Qm = {
	serializedName: `PageBlob_resizeHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, $m = {
	serializedName: `PageBlob_resizeExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobResizeExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, eh = {
	serializedName: `PageBlob_updateSequenceNumberHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			blobSequenceNumber: {
				serializedName: `x-ms-blob-sequence-number`,
				xmlName: `x-ms-blob-sequence-number`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, th = {
	serializedName: `PageBlob_updateSequenceNumberExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobUpdateSequenceNumberExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, nh = {
	serializedName: `PageBlob_copyIncrementalHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			copyId: {
				serializedName: `x-ms-copy-id`,
				xmlName: `x-ms-copy-id`,
				type: { name: `String` }
			},
			copyStatus: {
				serializedName: `x-ms-copy-status`,
				xmlName: `x-ms-copy-status`,
				type: {
					name: `Enum`,
					allowedValues: [
						`pending`,
						`success`,
						`aborted`,
						`failed`
					]
				}
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, rh = {
	serializedName: `PageBlob_copyIncrementalExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `PageBlobCopyIncrementalExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ih = {
	serializedName: `AppendBlob_createHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ah = {
	serializedName: `AppendBlob_createExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobCreateExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, oh = {
	serializedName: `AppendBlob_appendBlockHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, sh = {
	serializedName: `AppendBlob_appendBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, ch = {
	serializedName: `AppendBlob_appendBlockFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			blobAppendOffset: {
				serializedName: `x-ms-blob-append-offset`,
				xmlName: `x-ms-blob-append-offset`,
				type: { name: `String` }
			},
			blobCommittedBlockCount: {
				serializedName: `x-ms-blob-committed-block-count`,
				xmlName: `x-ms-blob-committed-block-count`,
				type: { name: `Number` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, lh = {
	serializedName: `AppendBlob_appendBlockFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobAppendBlockFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, uh = {
	serializedName: `AppendBlob_sealHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isSealed: {
				serializedName: `x-ms-blob-sealed`,
				xmlName: `x-ms-blob-sealed`,
				type: { name: `Boolean` }
			}
		}
	}
}, dh = {
	serializedName: `AppendBlob_sealExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `AppendBlobSealExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, fh = {
	serializedName: `BlockBlob_uploadHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, ph = {
	serializedName: `BlockBlob_uploadExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobUploadExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, mh = {
	serializedName: `BlockBlob_putBlobFromUrlHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, hh = {
	serializedName: `BlockBlob_putBlobFromUrlExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobPutBlobFromUrlExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, gh = {
	serializedName: `BlockBlob_stageBlockHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, _h = {
	serializedName: `BlockBlob_stageBlockExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, vh = {
	serializedName: `BlockBlob_stageBlockFromURLHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLHeaders`,
		modelProperties: {
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, yh = {
	serializedName: `BlockBlob_stageBlockFromURLExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobStageBlockFromURLExceptionHeaders`,
		modelProperties: {
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			},
			copySourceErrorCode: {
				serializedName: `x-ms-copy-source-error-code`,
				xmlName: `x-ms-copy-source-error-code`,
				type: { name: `String` }
			},
			copySourceStatusCode: {
				serializedName: `x-ms-copy-source-status-code`,
				xmlName: `x-ms-copy-source-status-code`,
				type: { name: `Number` }
			}
		}
	}
}, bh = {
	serializedName: `BlockBlob_commitBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListHeaders`,
		modelProperties: {
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			contentMD5: {
				serializedName: `content-md5`,
				xmlName: `content-md5`,
				type: { name: `ByteArray` }
			},
			xMsContentCrc64: {
				serializedName: `x-ms-content-crc64`,
				xmlName: `x-ms-content-crc64`,
				type: { name: `ByteArray` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			versionId: {
				serializedName: `x-ms-version-id`,
				xmlName: `x-ms-version-id`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			isServerEncrypted: {
				serializedName: `x-ms-request-server-encrypted`,
				xmlName: `x-ms-request-server-encrypted`,
				type: { name: `Boolean` }
			},
			encryptionKeySha256: {
				serializedName: `x-ms-encryption-key-sha256`,
				xmlName: `x-ms-encryption-key-sha256`,
				type: { name: `String` }
			},
			encryptionScope: {
				serializedName: `x-ms-encryption-scope`,
				xmlName: `x-ms-encryption-scope`,
				type: { name: `String` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, xh = {
	serializedName: `BlockBlob_commitBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobCommitBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, Sh = {
	serializedName: `BlockBlob_getBlockListHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListHeaders`,
		modelProperties: {
			lastModified: {
				serializedName: `last-modified`,
				xmlName: `last-modified`,
				type: { name: `DateTimeRfc1123` }
			},
			etag: {
				serializedName: `etag`,
				xmlName: `etag`,
				type: { name: `String` }
			},
			contentType: {
				serializedName: `content-type`,
				xmlName: `content-type`,
				type: { name: `String` }
			},
			blobContentLength: {
				serializedName: `x-ms-blob-content-length`,
				xmlName: `x-ms-blob-content-length`,
				type: { name: `Number` }
			},
			clientRequestId: {
				serializedName: `x-ms-client-request-id`,
				xmlName: `x-ms-client-request-id`,
				type: { name: `String` }
			},
			requestId: {
				serializedName: `x-ms-request-id`,
				xmlName: `x-ms-request-id`,
				type: { name: `String` }
			},
			version: {
				serializedName: `x-ms-version`,
				xmlName: `x-ms-version`,
				type: { name: `String` }
			},
			date: {
				serializedName: `date`,
				xmlName: `date`,
				type: { name: `DateTimeRfc1123` }
			},
			errorCode: {
				serializedName: `x-ms-error-code`,
				xmlName: `x-ms-error-code`,
				type: { name: `String` }
			}
		}
	}
}, Ch = {
	serializedName: `BlockBlob_getBlockListExceptionHeaders`,
	type: {
		name: `Composite`,
		className: `BlockBlobGetBlockListExceptionHeaders`,
		modelProperties: { errorCode: {
			serializedName: `x-ms-error-code`,
			xmlName: `x-ms-error-code`,
			type: { name: `String` }
		} }
	}
}, wh = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, Th = {
	parameterPath: `blobServiceProperties`,
	mapper: cf
}, Eh = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, k = {
	parameterPath: `url`,
	mapper: {
		serializedName: `url`,
		required: !0,
		xmlName: `url`,
		type: { name: `String` }
	},
	skipEncoding: !0
}, Dh = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `service`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Oh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `properties`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, A = {
	parameterPath: [`options`, `timeoutInSeconds`],
	mapper: {
		constraints: { InclusiveMinimum: 0 },
		serializedName: `timeout`,
		xmlName: `timeout`,
		type: { name: `Number` }
	}
}, j = {
	parameterPath: `version`,
	mapper: {
		defaultValue: `2026-02-06`,
		isConstant: !0,
		serializedName: `x-ms-version`,
		type: { name: `String` }
	}
}, M = {
	parameterPath: [`options`, `requestId`],
	mapper: {
		serializedName: `x-ms-client-request-id`,
		xmlName: `x-ms-client-request-id`,
		type: { name: `String` }
	}
}, N = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, kh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `stats`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Ah = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `list`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, jh = {
	parameterPath: [`options`, `prefix`],
	mapper: {
		serializedName: `prefix`,
		xmlName: `prefix`,
		type: { name: `String` }
	}
}, Mh = {
	parameterPath: [`options`, `marker`],
	mapper: {
		serializedName: `marker`,
		xmlName: `marker`,
		type: { name: `String` }
	}
}, Nh = {
	parameterPath: [`options`, `maxPageSize`],
	mapper: {
		constraints: { InclusiveMinimum: 1 },
		serializedName: `maxresults`,
		xmlName: `maxresults`,
		type: { name: `Number` }
	}
}, Ph = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListContainersIncludeType`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`metadata`,
					`deleted`,
					`system`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, Fh = {
	parameterPath: `keyInfo`,
	mapper: yf
}, Ih = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `userdelegationkey`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Lh = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `account`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Rh = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, zh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `batch`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Bh = {
	parameterPath: `contentLength`,
	mapper: {
		serializedName: `Content-Length`,
		required: !0,
		xmlName: `Content-Length`,
		type: { name: `Number` }
	}
}, Vh = {
	parameterPath: `multipartContentType`,
	mapper: {
		serializedName: `Content-Type`,
		required: !0,
		xmlName: `Content-Type`,
		type: { name: `String` }
	}
}, Hh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blobs`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Uh = {
	parameterPath: [`options`, `where`],
	mapper: {
		serializedName: `where`,
		xmlName: `where`,
		type: { name: `String` }
	}
}, P = {
	parameterPath: `restype`,
	mapper: {
		defaultValue: `container`,
		isConstant: !0,
		serializedName: `restype`,
		type: { name: `String` }
	}
}, Wh = {
	parameterPath: [`options`, `metadata`],
	mapper: {
		serializedName: `x-ms-meta`,
		xmlName: `x-ms-meta`,
		headerCollectionPrefix: `x-ms-meta-`,
		type: {
			name: `Dictionary`,
			value: { type: { name: `String` } }
		}
	}
}, Gh = {
	parameterPath: [`options`, `access`],
	mapper: {
		serializedName: `x-ms-blob-public-access`,
		xmlName: `x-ms-blob-public-access`,
		type: {
			name: `Enum`,
			allowedValues: [`container`, `blob`]
		}
	}
}, Kh = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`defaultEncryptionScope`
	],
	mapper: {
		serializedName: `x-ms-default-encryption-scope`,
		xmlName: `x-ms-default-encryption-scope`,
		type: { name: `String` }
	}
}, qh = {
	parameterPath: [
		`options`,
		`containerEncryptionScope`,
		`preventEncryptionScopeOverride`
	],
	mapper: {
		serializedName: `x-ms-deny-encryption-scope-override`,
		xmlName: `x-ms-deny-encryption-scope-override`,
		type: { name: `Boolean` }
	}
}, F = {
	parameterPath: [
		`options`,
		`leaseAccessConditions`,
		`leaseId`
	],
	mapper: {
		serializedName: `x-ms-lease-id`,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, I = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `If-Modified-Since`,
		xmlName: `If-Modified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, L = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `If-Unmodified-Since`,
		xmlName: `If-Unmodified-Since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Jh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `metadata`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Yh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `acl`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Xh = {
	parameterPath: [`options`, `containerAcl`],
	mapper: {
		serializedName: `containerAcl`,
		xmlName: `SignedIdentifiers`,
		xmlIsWrapped: !0,
		xmlElementName: `SignedIdentifier`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Composite`,
				className: `SignedIdentifier`
			} }
		}
	}
}, Zh = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `undelete`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Qh = {
	parameterPath: [`options`, `deletedContainerName`],
	mapper: {
		serializedName: `x-ms-deleted-container-name`,
		xmlName: `x-ms-deleted-container-name`,
		type: { name: `String` }
	}
}, $h = {
	parameterPath: [`options`, `deletedContainerVersion`],
	mapper: {
		serializedName: `x-ms-deleted-container-version`,
		xmlName: `x-ms-deleted-container-version`,
		type: { name: `String` }
	}
}, eg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `rename`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, tg = {
	parameterPath: `sourceContainerName`,
	mapper: {
		serializedName: `x-ms-source-container-name`,
		required: !0,
		xmlName: `x-ms-source-container-name`,
		type: { name: `String` }
	}
}, ng = {
	parameterPath: [`options`, `sourceLeaseId`],
	mapper: {
		serializedName: `x-ms-source-lease-id`,
		xmlName: `x-ms-source-lease-id`,
		type: { name: `String` }
	}
}, rg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `lease`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, ig = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `acquire`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, ag = {
	parameterPath: [`options`, `duration`],
	mapper: {
		serializedName: `x-ms-lease-duration`,
		xmlName: `x-ms-lease-duration`,
		type: { name: `Number` }
	}
}, og = {
	parameterPath: [`options`, `proposedLeaseId`],
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, sg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `release`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, cg = {
	parameterPath: `leaseId`,
	mapper: {
		serializedName: `x-ms-lease-id`,
		required: !0,
		xmlName: `x-ms-lease-id`,
		type: { name: `String` }
	}
}, lg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `renew`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, ug = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `break`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, dg = {
	parameterPath: [`options`, `breakPeriod`],
	mapper: {
		serializedName: `x-ms-lease-break-period`,
		xmlName: `x-ms-lease-break-period`,
		type: { name: `Number` }
	}
}, fg = {
	parameterPath: `action`,
	mapper: {
		defaultValue: `change`,
		isConstant: !0,
		serializedName: `x-ms-lease-action`,
		type: { name: `String` }
	}
}, pg = {
	parameterPath: `proposedLeaseId`,
	mapper: {
		serializedName: `x-ms-proposed-lease-id`,
		required: !0,
		xmlName: `x-ms-proposed-lease-id`,
		type: { name: `String` }
	}
}, mg = {
	parameterPath: [`options`, `include`],
	mapper: {
		serializedName: `include`,
		xmlName: `include`,
		xmlElementName: `ListBlobsIncludeItem`,
		type: {
			name: `Sequence`,
			element: { type: {
				name: `Enum`,
				allowedValues: [
					`copy`,
					`deleted`,
					`metadata`,
					`snapshots`,
					`uncommittedblobs`,
					`versions`,
					`tags`,
					`immutabilitypolicy`,
					`legalhold`,
					`deletedwithversions`
				]
			} }
		}
	},
	collectionFormat: `CSV`
}, hg = {
	parameterPath: [`options`, `startFrom`],
	mapper: {
		serializedName: `startFrom`,
		xmlName: `startFrom`,
		type: { name: `String` }
	}
}, gg = {
	parameterPath: `delimiter`,
	mapper: {
		serializedName: `delimiter`,
		required: !0,
		xmlName: `delimiter`,
		type: { name: `String` }
	}
}, _g = {
	parameterPath: [`options`, `snapshot`],
	mapper: {
		serializedName: `snapshot`,
		xmlName: `snapshot`,
		type: { name: `String` }
	}
}, vg = {
	parameterPath: [`options`, `versionId`],
	mapper: {
		serializedName: `versionid`,
		xmlName: `versionid`,
		type: { name: `String` }
	}
}, yg = {
	parameterPath: [`options`, `range`],
	mapper: {
		serializedName: `x-ms-range`,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, bg = {
	parameterPath: [`options`, `rangeGetContentMD5`],
	mapper: {
		serializedName: `x-ms-range-get-content-md5`,
		xmlName: `x-ms-range-get-content-md5`,
		type: { name: `Boolean` }
	}
}, xg = {
	parameterPath: [`options`, `rangeGetContentCRC64`],
	mapper: {
		serializedName: `x-ms-range-get-content-crc64`,
		xmlName: `x-ms-range-get-content-crc64`,
		type: { name: `Boolean` }
	}
}, R = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKey`
	],
	mapper: {
		serializedName: `x-ms-encryption-key`,
		xmlName: `x-ms-encryption-key`,
		type: { name: `String` }
	}
}, z = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionKeySha256`
	],
	mapper: {
		serializedName: `x-ms-encryption-key-sha256`,
		xmlName: `x-ms-encryption-key-sha256`,
		type: { name: `String` }
	}
}, B = {
	parameterPath: [
		`options`,
		`cpkInfo`,
		`encryptionAlgorithm`
	],
	mapper: {
		serializedName: `x-ms-encryption-algorithm`,
		xmlName: `x-ms-encryption-algorithm`,
		type: { name: `String` }
	}
}, V = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `If-Match`,
		xmlName: `If-Match`,
		type: { name: `String` }
	}
}, H = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `If-None-Match`,
		xmlName: `If-None-Match`,
		type: { name: `String` }
	}
}, U = {
	parameterPath: [
		`options`,
		`modifiedAccessConditions`,
		`ifTags`
	],
	mapper: {
		serializedName: `x-ms-if-tags`,
		xmlName: `x-ms-if-tags`,
		type: { name: `String` }
	}
}, Sg = {
	parameterPath: [`options`, `deleteSnapshots`],
	mapper: {
		serializedName: `x-ms-delete-snapshots`,
		xmlName: `x-ms-delete-snapshots`,
		type: {
			name: `Enum`,
			allowedValues: [`include`, `only`]
		}
	}
}, Cg = {
	parameterPath: [`options`, `blobDeleteType`],
	mapper: {
		serializedName: `deletetype`,
		xmlName: `deletetype`,
		type: { name: `String` }
	}
}, wg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `expiry`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Tg = {
	parameterPath: `expiryOptions`,
	mapper: {
		serializedName: `x-ms-expiry-option`,
		required: !0,
		xmlName: `x-ms-expiry-option`,
		type: { name: `String` }
	}
}, Eg = {
	parameterPath: [`options`, `expiresOn`],
	mapper: {
		serializedName: `x-ms-expiry-time`,
		xmlName: `x-ms-expiry-time`,
		type: { name: `String` }
	}
}, Dg = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobCacheControl`
	],
	mapper: {
		serializedName: `x-ms-blob-cache-control`,
		xmlName: `x-ms-blob-cache-control`,
		type: { name: `String` }
	}
}, Og = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentType`
	],
	mapper: {
		serializedName: `x-ms-blob-content-type`,
		xmlName: `x-ms-blob-content-type`,
		type: { name: `String` }
	}
}, kg = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentMD5`
	],
	mapper: {
		serializedName: `x-ms-blob-content-md5`,
		xmlName: `x-ms-blob-content-md5`,
		type: { name: `ByteArray` }
	}
}, Ag = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentEncoding`
	],
	mapper: {
		serializedName: `x-ms-blob-content-encoding`,
		xmlName: `x-ms-blob-content-encoding`,
		type: { name: `String` }
	}
}, jg = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentLanguage`
	],
	mapper: {
		serializedName: `x-ms-blob-content-language`,
		xmlName: `x-ms-blob-content-language`,
		type: { name: `String` }
	}
}, Mg = {
	parameterPath: [
		`options`,
		`blobHttpHeaders`,
		`blobContentDisposition`
	],
	mapper: {
		serializedName: `x-ms-blob-content-disposition`,
		xmlName: `x-ms-blob-content-disposition`,
		type: { name: `String` }
	}
}, Ng = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `immutabilityPolicies`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Pg = {
	parameterPath: [`options`, `immutabilityPolicyExpiry`],
	mapper: {
		serializedName: `x-ms-immutability-policy-until-date`,
		xmlName: `x-ms-immutability-policy-until-date`,
		type: { name: `DateTimeRfc1123` }
	}
}, Fg = {
	parameterPath: [`options`, `immutabilityPolicyMode`],
	mapper: {
		serializedName: `x-ms-immutability-policy-mode`,
		xmlName: `x-ms-immutability-policy-mode`,
		type: {
			name: `Enum`,
			allowedValues: [
				`Mutable`,
				`Unlocked`,
				`Locked`
			]
		}
	}
}, Ig = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `legalhold`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Lg = {
	parameterPath: `legalHold`,
	mapper: {
		serializedName: `x-ms-legal-hold`,
		required: !0,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, W = {
	parameterPath: [`options`, `encryptionScope`],
	mapper: {
		serializedName: `x-ms-encryption-scope`,
		xmlName: `x-ms-encryption-scope`,
		type: { name: `String` }
	}
}, Rg = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `snapshot`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, zg = {
	parameterPath: [`options`, `tier`],
	mapper: {
		serializedName: `x-ms-access-tier`,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, Bg = {
	parameterPath: [`options`, `rehydratePriority`],
	mapper: {
		serializedName: `x-ms-rehydrate-priority`,
		xmlName: `x-ms-rehydrate-priority`,
		type: {
			name: `Enum`,
			allowedValues: [`High`, `Standard`]
		}
	}
}, Vg = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-modified-since`,
		xmlName: `x-ms-source-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Hg = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-source-if-unmodified-since`,
		xmlName: `x-ms-source-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, Ug = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-match`,
		xmlName: `x-ms-source-if-match`,
		type: { name: `String` }
	}
}, Wg = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-source-if-none-match`,
		xmlName: `x-ms-source-if-none-match`,
		type: { name: `String` }
	}
}, Gg = {
	parameterPath: [
		`options`,
		`sourceModifiedAccessConditions`,
		`sourceIfTags`
	],
	mapper: {
		serializedName: `x-ms-source-if-tags`,
		xmlName: `x-ms-source-if-tags`,
		type: { name: `String` }
	}
}, Kg = {
	parameterPath: `copySource`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, qg = {
	parameterPath: [`options`, `blobTagsString`],
	mapper: {
		serializedName: `x-ms-tags`,
		xmlName: `x-ms-tags`,
		type: { name: `String` }
	}
}, Jg = {
	parameterPath: [`options`, `sealBlob`],
	mapper: {
		serializedName: `x-ms-seal-blob`,
		xmlName: `x-ms-seal-blob`,
		type: { name: `Boolean` }
	}
}, Yg = {
	parameterPath: [`options`, `legalHold`],
	mapper: {
		serializedName: `x-ms-legal-hold`,
		xmlName: `x-ms-legal-hold`,
		type: { name: `Boolean` }
	}
}, Xg = {
	parameterPath: `xMsRequiresSync`,
	mapper: {
		defaultValue: `true`,
		isConstant: !0,
		serializedName: `x-ms-requires-sync`,
		type: { name: `String` }
	}
}, Zg = {
	parameterPath: [`options`, `sourceContentMD5`],
	mapper: {
		serializedName: `x-ms-source-content-md5`,
		xmlName: `x-ms-source-content-md5`,
		type: { name: `ByteArray` }
	}
}, Qg = {
	parameterPath: [`options`, `copySourceAuthorization`],
	mapper: {
		serializedName: `x-ms-copy-source-authorization`,
		xmlName: `x-ms-copy-source-authorization`,
		type: { name: `String` }
	}
}, $g = {
	parameterPath: [`options`, `copySourceTags`],
	mapper: {
		serializedName: `x-ms-copy-source-tag-option`,
		xmlName: `x-ms-copy-source-tag-option`,
		type: {
			name: `Enum`,
			allowedValues: [`REPLACE`, `COPY`]
		}
	}
}, e_ = {
	parameterPath: [`options`, `fileRequestIntent`],
	mapper: {
		serializedName: `x-ms-file-request-intent`,
		xmlName: `x-ms-file-request-intent`,
		type: { name: `String` }
	}
}, t_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `copy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, n_ = {
	parameterPath: `copyActionAbortConstant`,
	mapper: {
		defaultValue: `abort`,
		isConstant: !0,
		serializedName: `x-ms-copy-action`,
		type: { name: `String` }
	}
}, r_ = {
	parameterPath: `copyId`,
	mapper: {
		serializedName: `copyid`,
		required: !0,
		xmlName: `copyid`,
		type: { name: `String` }
	}
}, i_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tier`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, a_ = {
	parameterPath: `tier`,
	mapper: {
		serializedName: `x-ms-access-tier`,
		required: !0,
		xmlName: `x-ms-access-tier`,
		type: {
			name: `Enum`,
			allowedValues: [
				`P4`,
				`P6`,
				`P10`,
				`P15`,
				`P20`,
				`P30`,
				`P40`,
				`P50`,
				`P60`,
				`P70`,
				`P80`,
				`Hot`,
				`Cool`,
				`Archive`,
				`Cold`
			]
		}
	}
}, o_ = {
	parameterPath: [`options`, `queryRequest`],
	mapper: Vf
}, s_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `query`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, c_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `tags`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, l_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifModifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-modified-since`,
		xmlName: `x-ms-blob-if-modified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, u_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifUnmodifiedSince`
	],
	mapper: {
		serializedName: `x-ms-blob-if-unmodified-since`,
		xmlName: `x-ms-blob-if-unmodified-since`,
		type: { name: `DateTimeRfc1123` }
	}
}, d_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-match`,
		xmlName: `x-ms-blob-if-match`,
		type: { name: `String` }
	}
}, f_ = {
	parameterPath: [
		`options`,
		`blobModifiedAccessConditions`,
		`ifNoneMatch`
	],
	mapper: {
		serializedName: `x-ms-blob-if-none-match`,
		xmlName: `x-ms-blob-if-none-match`,
		type: { name: `String` }
	}
}, p_ = {
	parameterPath: [`options`, `tags`],
	mapper: Cf
}, m_ = {
	parameterPath: [`options`, `transactionalContentMD5`],
	mapper: {
		serializedName: `Content-MD5`,
		xmlName: `Content-MD5`,
		type: { name: `ByteArray` }
	}
}, h_ = {
	parameterPath: [`options`, `transactionalContentCrc64`],
	mapper: {
		serializedName: `x-ms-content-crc64`,
		xmlName: `x-ms-content-crc64`,
		type: { name: `ByteArray` }
	}
}, g_ = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `PageBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, __ = {
	parameterPath: `blobContentLength`,
	mapper: {
		serializedName: `x-ms-blob-content-length`,
		required: !0,
		xmlName: `x-ms-blob-content-length`,
		type: { name: `Number` }
	}
}, v_ = {
	parameterPath: [`options`, `blobSequenceNumber`],
	mapper: {
		defaultValue: 0,
		serializedName: `x-ms-blob-sequence-number`,
		xmlName: `x-ms-blob-sequence-number`,
		type: { name: `Number` }
	}
}, y_ = {
	parameterPath: [`options`, `contentType`],
	mapper: {
		defaultValue: `application/octet-stream`,
		isConstant: !0,
		serializedName: `Content-Type`,
		type: { name: `String` }
	}
}, b_ = {
	parameterPath: `body`,
	mapper: {
		serializedName: `body`,
		required: !0,
		xmlName: `body`,
		type: { name: `Stream` }
	}
}, x_ = {
	parameterPath: `accept`,
	mapper: {
		defaultValue: `application/xml`,
		isConstant: !0,
		serializedName: `Accept`,
		type: { name: `String` }
	}
}, S_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `page`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, C_ = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `update`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, w_ = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThanOrEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-le`,
		xmlName: `x-ms-if-sequence-number-le`,
		type: { name: `Number` }
	}
}, T_ = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberLessThan`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-lt`,
		xmlName: `x-ms-if-sequence-number-lt`,
		type: { name: `Number` }
	}
}, E_ = {
	parameterPath: [
		`options`,
		`sequenceNumberAccessConditions`,
		`ifSequenceNumberEqualTo`
	],
	mapper: {
		serializedName: `x-ms-if-sequence-number-eq`,
		xmlName: `x-ms-if-sequence-number-eq`,
		type: { name: `Number` }
	}
}, D_ = {
	parameterPath: `pageWrite`,
	mapper: {
		defaultValue: `clear`,
		isConstant: !0,
		serializedName: `x-ms-page-write`,
		type: { name: `String` }
	}
}, O_ = {
	parameterPath: `sourceUrl`,
	mapper: {
		serializedName: `x-ms-copy-source`,
		required: !0,
		xmlName: `x-ms-copy-source`,
		type: { name: `String` }
	}
}, k_ = {
	parameterPath: `sourceRange`,
	mapper: {
		serializedName: `x-ms-source-range`,
		required: !0,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, A_ = {
	parameterPath: [`options`, `sourceContentCrc64`],
	mapper: {
		serializedName: `x-ms-source-content-crc64`,
		xmlName: `x-ms-source-content-crc64`,
		type: { name: `ByteArray` }
	}
}, j_ = {
	parameterPath: `range`,
	mapper: {
		serializedName: `x-ms-range`,
		required: !0,
		xmlName: `x-ms-range`,
		type: { name: `String` }
	}
}, M_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `pagelist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, N_ = {
	parameterPath: [`options`, `prevsnapshot`],
	mapper: {
		serializedName: `prevsnapshot`,
		xmlName: `prevsnapshot`,
		type: { name: `String` }
	}
}, P_ = {
	parameterPath: [`options`, `prevSnapshotUrl`],
	mapper: {
		serializedName: `x-ms-previous-snapshot-url`,
		xmlName: `x-ms-previous-snapshot-url`,
		type: { name: `String` }
	}
}, F_ = {
	parameterPath: `sequenceNumberAction`,
	mapper: {
		serializedName: `x-ms-sequence-number-action`,
		required: !0,
		xmlName: `x-ms-sequence-number-action`,
		type: {
			name: `Enum`,
			allowedValues: [
				`max`,
				`update`,
				`increment`
			]
		}
	}
}, I_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `incrementalcopy`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, L_ = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `AppendBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, R_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `appendblock`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, z_ = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`maxSize`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-maxsize`,
		xmlName: `x-ms-blob-condition-maxsize`,
		type: { name: `Number` }
	}
}, B_ = {
	parameterPath: [
		`options`,
		`appendPositionAccessConditions`,
		`appendPosition`
	],
	mapper: {
		serializedName: `x-ms-blob-condition-appendpos`,
		xmlName: `x-ms-blob-condition-appendpos`,
		type: { name: `Number` }
	}
}, V_ = {
	parameterPath: [`options`, `sourceRange`],
	mapper: {
		serializedName: `x-ms-source-range`,
		xmlName: `x-ms-source-range`,
		type: { name: `String` }
	}
}, H_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `seal`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, U_ = {
	parameterPath: `blobType`,
	mapper: {
		defaultValue: `BlockBlob`,
		isConstant: !0,
		serializedName: `x-ms-blob-type`,
		type: { name: `String` }
	}
}, W_ = {
	parameterPath: [`options`, `copySourceBlobProperties`],
	mapper: {
		serializedName: `x-ms-copy-source-blob-properties`,
		xmlName: `x-ms-copy-source-blob-properties`,
		type: { name: `Boolean` }
	}
}, G_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `block`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, K_ = {
	parameterPath: `blockId`,
	mapper: {
		serializedName: `blockid`,
		required: !0,
		xmlName: `blockid`,
		type: { name: `String` }
	}
}, q_ = {
	parameterPath: `blocks`,
	mapper: Ff
}, J_ = {
	parameterPath: `comp`,
	mapper: {
		defaultValue: `blocklist`,
		isConstant: !0,
		serializedName: `comp`,
		type: { name: `String` }
	}
}, Y_ = {
	parameterPath: `listType`,
	mapper: {
		defaultValue: `committed`,
		serializedName: `blocklisttype`,
		required: !0,
		xmlName: `blocklisttype`,
		type: {
			name: `Enum`,
			allowedValues: [
				`committed`,
				`uncommitted`,
				`all`
			]
		}
	}
};
var ServiceImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	setProperties(e, t) {
		return this.client.sendOperationRequest({
			blobServiceProperties: e,
			options: t
		}, Z_);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, Q_);
	}
	getStatistics(e) {
		return this.client.sendOperationRequest({ options: e }, $_);
	}
	listContainersSegment(e) {
		return this.client.sendOperationRequest({ options: e }, ev);
	}
	getUserDelegationKey(e, t) {
		return this.client.sendOperationRequest({
			keyInfo: e,
			options: t
		}, tv);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, nv);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, rv);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, iv);
	}
};
const X_ = Cs(sf, !0), Z_ = {
	path: `/`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Jf },
		default: {
			bodyMapper: O,
			headersMapper: Yf
		}
	},
	requestBody: Th,
	queryParameters: [
		Dh,
		Oh,
		A
	],
	urlParameters: [k],
	headerParameters: [
		wh,
		Eh,
		j,
		M
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: X_
}, Q_ = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: cf,
			headersMapper: Xf
		},
		default: {
			bodyMapper: O,
			headersMapper: Zf
		}
	},
	queryParameters: [
		Dh,
		Oh,
		A
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X_
}, $_ = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: mf,
			headersMapper: Qf
		},
		default: {
			bodyMapper: O,
			headersMapper: $f
		}
	},
	queryParameters: [
		Dh,
		A,
		kh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X_
}, ev = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: gf,
			headersMapper: ep
		},
		default: {
			bodyMapper: O,
			headersMapper: tp
		}
	},
	queryParameters: [
		A,
		Ah,
		jh,
		Mh,
		Nh,
		Ph
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X_
}, tv = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: bf,
			headersMapper: np
		},
		default: {
			bodyMapper: O,
			headersMapper: rp
		}
	},
	requestBody: Fh,
	queryParameters: [
		Dh,
		A,
		Ih
	],
	urlParameters: [k],
	headerParameters: [
		wh,
		Eh,
		j,
		M
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: X_
}, nv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: ip },
		default: {
			bodyMapper: O,
			headersMapper: ap
		}
	},
	queryParameters: [
		Oh,
		A,
		Lh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X_
}, rv = {
	path: `/`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: op
		},
		default: {
			bodyMapper: O,
			headersMapper: sp
		}
	},
	requestBody: Rh,
	queryParameters: [A, zh],
	urlParameters: [k],
	headerParameters: [
		Eh,
		j,
		M,
		Bh,
		Vh
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: X_
}, iv = {
	path: `/`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: xf,
			headersMapper: cp
		},
		default: {
			bodyMapper: O,
			headersMapper: lp
		}
	},
	queryParameters: [
		A,
		Mh,
		Nh,
		Hh,
		Uh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: X_
};
var ContainerImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e) {
		return this.client.sendOperationRequest({ options: e }, av);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, ov);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, sv);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, cv);
	}
	getAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, lv);
	}
	setAccessPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, uv);
	}
	restore(e) {
		return this.client.sendOperationRequest({ options: e }, dv);
	}
	rename(e, t) {
		return this.client.sendOperationRequest({
			sourceContainerName: e,
			options: t
		}, fv);
	}
	submitBatch(e, t, n, r) {
		return this.client.sendOperationRequest({
			contentLength: e,
			multipartContentType: t,
			body: n,
			options: r
		}, pv);
	}
	filterBlobs(e) {
		return this.client.sendOperationRequest({ options: e }, mv);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, hv);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, gv);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, _v);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, vv);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, yv);
	}
	listBlobFlatSegment(e) {
		return this.client.sendOperationRequest({ options: e }, bv);
	}
	listBlobHierarchySegment(e, t) {
		return this.client.sendOperationRequest({
			delimiter: e,
			options: t
		}, xv);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, Sv);
	}
};
const G = Cs(sf, !0), av = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: up },
		default: {
			bodyMapper: O,
			headersMapper: dp
		}
	},
	queryParameters: [A, P],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Wh,
		Gh,
		Kh,
		qh
	],
	isXML: !0,
	serializer: G
}, ov = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: fp },
		default: {
			bodyMapper: O,
			headersMapper: pp
		}
	},
	queryParameters: [A, P],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F
	],
	isXML: !0,
	serializer: G
}, sv = {
	path: `/{containerName}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: mp },
		default: {
			bodyMapper: O,
			headersMapper: hp
		}
	},
	queryParameters: [A, P],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L
	],
	isXML: !0,
	serializer: G
}, cv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: gp },
		default: {
			bodyMapper: O,
			headersMapper: _p
		}
	},
	queryParameters: [
		A,
		P,
		Jh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Wh,
		F,
		I
	],
	isXML: !0,
	serializer: G
}, lv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: {
					name: `Sequence`,
					element: { type: {
						name: `Composite`,
						className: `SignedIdentifier`
					} }
				},
				serializedName: `SignedIdentifiers`,
				xmlName: `SignedIdentifiers`,
				xmlIsWrapped: !0,
				xmlElementName: `SignedIdentifier`
			},
			headersMapper: vp
		},
		default: {
			bodyMapper: O,
			headersMapper: yp
		}
	},
	queryParameters: [
		A,
		P,
		Yh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F
	],
	isXML: !0,
	serializer: G
}, uv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: bp },
		default: {
			bodyMapper: O,
			headersMapper: xp
		}
	},
	requestBody: Xh,
	queryParameters: [
		A,
		P,
		Yh
	],
	urlParameters: [k],
	headerParameters: [
		wh,
		Eh,
		j,
		M,
		Gh,
		F,
		I,
		L
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: G
}, dv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Sp },
		default: {
			bodyMapper: O,
			headersMapper: Cp
		}
	},
	queryParameters: [
		A,
		P,
		Zh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Qh,
		$h
	],
	isXML: !0,
	serializer: G
}, fv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: wp },
		default: {
			bodyMapper: O,
			headersMapper: Tp
		}
	},
	queryParameters: [
		A,
		P,
		eg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		tg,
		ng
	],
	isXML: !0,
	serializer: G
}, pv = {
	path: `/{containerName}`,
	httpMethod: `POST`,
	responses: {
		202: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Ep
		},
		default: {
			bodyMapper: O,
			headersMapper: Dp
		}
	},
	requestBody: Rh,
	queryParameters: [
		A,
		zh,
		P
	],
	urlParameters: [k],
	headerParameters: [
		Eh,
		j,
		M,
		Bh,
		Vh
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: G
}, mv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: xf,
			headersMapper: Op
		},
		default: {
			bodyMapper: O,
			headersMapper: kp
		}
	},
	queryParameters: [
		A,
		Mh,
		Nh,
		Hh,
		Uh,
		P
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
}, hv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Ap },
		default: {
			bodyMapper: O,
			headersMapper: jp
		}
	},
	queryParameters: [
		A,
		P,
		rg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		ig,
		ag,
		og
	],
	isXML: !0,
	serializer: G
}, gv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Mp },
		default: {
			bodyMapper: O,
			headersMapper: Np
		}
	},
	queryParameters: [
		A,
		P,
		rg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		sg,
		cg
	],
	isXML: !0,
	serializer: G
}, _v = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Pp },
		default: {
			bodyMapper: O,
			headersMapper: Fp
		}
	},
	queryParameters: [
		A,
		P,
		rg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		cg,
		lg
	],
	isXML: !0,
	serializer: G
}, vv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Ip },
		default: {
			bodyMapper: O,
			headersMapper: Lp
		}
	},
	queryParameters: [
		A,
		P,
		rg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		ug,
		dg
	],
	isXML: !0,
	serializer: G
}, yv = {
	path: `/{containerName}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Rp },
		default: {
			bodyMapper: O,
			headersMapper: zp
		}
	},
	queryParameters: [
		A,
		P,
		rg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		cg,
		fg,
		pg
	],
	isXML: !0,
	serializer: G
}, bv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Df,
			headersMapper: Bp
		},
		default: {
			bodyMapper: O,
			headersMapper: Vp
		}
	},
	queryParameters: [
		A,
		Ah,
		jh,
		Mh,
		Nh,
		P,
		mg,
		hg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
}, xv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Mf,
			headersMapper: Hp
		},
		default: {
			bodyMapper: O,
			headersMapper: Up
		}
	},
	queryParameters: [
		A,
		Ah,
		jh,
		Mh,
		Nh,
		P,
		mg,
		hg,
		gg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
}, Sv = {
	path: `/{containerName}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Wp },
		default: {
			bodyMapper: O,
			headersMapper: Gp
		}
	},
	queryParameters: [
		Oh,
		A,
		Lh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: G
};
var BlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	download(e) {
		return this.client.sendOperationRequest({ options: e }, Cv);
	}
	getProperties(e) {
		return this.client.sendOperationRequest({ options: e }, wv);
	}
	delete(e) {
		return this.client.sendOperationRequest({ options: e }, Tv);
	}
	undelete(e) {
		return this.client.sendOperationRequest({ options: e }, Ev);
	}
	setExpiry(e, t) {
		return this.client.sendOperationRequest({
			expiryOptions: e,
			options: t
		}, Dv);
	}
	setHttpHeaders(e) {
		return this.client.sendOperationRequest({ options: e }, Ov);
	}
	setImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, kv);
	}
	deleteImmutabilityPolicy(e) {
		return this.client.sendOperationRequest({ options: e }, Av);
	}
	setLegalHold(e, t) {
		return this.client.sendOperationRequest({
			legalHold: e,
			options: t
		}, jv);
	}
	setMetadata(e) {
		return this.client.sendOperationRequest({ options: e }, Mv);
	}
	acquireLease(e) {
		return this.client.sendOperationRequest({ options: e }, Nv);
	}
	releaseLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Pv);
	}
	renewLease(e, t) {
		return this.client.sendOperationRequest({
			leaseId: e,
			options: t
		}, Fv);
	}
	changeLease(e, t, n) {
		return this.client.sendOperationRequest({
			leaseId: e,
			proposedLeaseId: t,
			options: n
		}, Iv);
	}
	breakLease(e) {
		return this.client.sendOperationRequest({ options: e }, Lv);
	}
	createSnapshot(e) {
		return this.client.sendOperationRequest({ options: e }, Rv);
	}
	startCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, zv);
	}
	copyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, Bv);
	}
	abortCopyFromURL(e, t) {
		return this.client.sendOperationRequest({
			copyId: e,
			options: t
		}, Vv);
	}
	setTier(e, t) {
		return this.client.sendOperationRequest({
			tier: e,
			options: t
		}, Hv);
	}
	getAccountInfo(e) {
		return this.client.sendOperationRequest({ options: e }, Uv);
	}
	query(e) {
		return this.client.sendOperationRequest({ options: e }, Wv);
	}
	getTags(e) {
		return this.client.sendOperationRequest({ options: e }, Gv);
	}
	setTags(e) {
		return this.client.sendOperationRequest({ options: e }, Kv);
	}
};
const K = Cs(sf, !0), Cv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Kp
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Kp
		},
		default: {
			bodyMapper: O,
			headersMapper: qp
		}
	},
	queryParameters: [
		A,
		_g,
		vg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		yg,
		bg,
		xg,
		R,
		z,
		B,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, wv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `HEAD`,
	responses: {
		200: { headersMapper: Jp },
		default: {
			bodyMapper: O,
			headersMapper: Yp
		}
	},
	queryParameters: [
		A,
		_g,
		vg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Tv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		202: { headersMapper: Xp },
		default: {
			bodyMapper: O,
			headersMapper: Zp
		}
	},
	queryParameters: [
		A,
		_g,
		vg,
		Cg
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		U,
		Sg
	],
	isXML: !0,
	serializer: K
}, Ev = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Qp },
		default: {
			bodyMapper: O,
			headersMapper: $p
		}
	},
	queryParameters: [A, Zh],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: K
}, Dv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: em },
		default: {
			bodyMapper: O,
			headersMapper: tm
		}
	},
	queryParameters: [A, wg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Tg,
		Eg
	],
	isXML: !0,
	serializer: K
}, Ov = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: nm },
		default: {
			bodyMapper: O,
			headersMapper: rm
		}
	},
	queryParameters: [Oh, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		U,
		Dg,
		Og,
		kg,
		Ag,
		jg,
		Mg
	],
	isXML: !0,
	serializer: K
}, kv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: im },
		default: {
			bodyMapper: O,
			headersMapper: am
		}
	},
	queryParameters: [
		A,
		_g,
		vg,
		Ng
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		L,
		Pg,
		Fg
	],
	isXML: !0,
	serializer: K
}, Av = {
	path: `/{containerName}/{blob}`,
	httpMethod: `DELETE`,
	responses: {
		200: { headersMapper: om },
		default: {
			bodyMapper: O,
			headersMapper: sm
		}
	},
	queryParameters: [
		A,
		_g,
		vg,
		Ng
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: K
}, jv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: cm },
		default: {
			bodyMapper: O,
			headersMapper: lm
		}
	},
	queryParameters: [
		A,
		_g,
		vg,
		Ig
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Lg
	],
	isXML: !0,
	serializer: K
}, Mv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: um },
		default: {
			bodyMapper: O,
			headersMapper: dm
		}
	},
	queryParameters: [A, Jh],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, Nv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: fm },
		default: {
			bodyMapper: O,
			headersMapper: pm
		}
	},
	queryParameters: [A, rg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		ig,
		ag,
		og,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Pv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: mm },
		default: {
			bodyMapper: O,
			headersMapper: hm
		}
	},
	queryParameters: [A, rg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		sg,
		cg,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Fv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: gm },
		default: {
			bodyMapper: O,
			headersMapper: _m
		}
	},
	queryParameters: [A, rg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		cg,
		lg,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Iv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: vm },
		default: {
			bodyMapper: O,
			headersMapper: ym
		}
	},
	queryParameters: [A, rg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		cg,
		fg,
		pg,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Lv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: bm },
		default: {
			bodyMapper: O,
			headersMapper: xm
		}
	},
	queryParameters: [A, rg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		ug,
		dg,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: K
}, Rv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Sm },
		default: {
			bodyMapper: O,
			headersMapper: Cm
		}
	},
	queryParameters: [A, Rg],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W
	],
	isXML: !0,
	serializer: K
}, zv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: wm },
		default: {
			bodyMapper: O,
			headersMapper: Tm
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Wh,
		F,
		I,
		L,
		V,
		H,
		U,
		Pg,
		Fg,
		zg,
		Bg,
		Vg,
		Hg,
		Ug,
		Wg,
		Gg,
		Kg,
		qg,
		Jg,
		Yg
	],
	isXML: !0,
	serializer: K
}, Bv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: Em },
		default: {
			bodyMapper: O,
			headersMapper: Dm
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Wh,
		F,
		I,
		L,
		V,
		H,
		U,
		Pg,
		Fg,
		W,
		zg,
		Vg,
		Hg,
		Ug,
		Wg,
		Kg,
		qg,
		Yg,
		Xg,
		Zg,
		Qg,
		$g,
		e_
	],
	isXML: !0,
	serializer: K
}, Vv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Om },
		default: {
			bodyMapper: O,
			headersMapper: km
		}
	},
	queryParameters: [
		A,
		t_,
		r_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		n_
	],
	isXML: !0,
	serializer: K
}, Hv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Am },
		202: { headersMapper: Am },
		default: {
			bodyMapper: O,
			headersMapper: jm
		}
	},
	queryParameters: [
		A,
		_g,
		vg,
		i_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		U,
		Bg,
		a_
	],
	isXML: !0,
	serializer: K
}, Uv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: { headersMapper: Mm },
		default: {
			bodyMapper: O,
			headersMapper: Nm
		}
	},
	queryParameters: [
		Oh,
		A,
		Lh
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N
	],
	isXML: !0,
	serializer: K
}, Wv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `POST`,
	responses: {
		200: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Pm
		},
		206: {
			bodyMapper: {
				type: { name: `Stream` },
				serializedName: `parsedResponse`
			},
			headersMapper: Pm
		},
		default: {
			bodyMapper: O,
			headersMapper: Fm
		}
	},
	requestBody: o_,
	queryParameters: [
		A,
		_g,
		s_
	],
	urlParameters: [k],
	headerParameters: [
		wh,
		Eh,
		j,
		M,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: K
}, Gv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Cf,
			headersMapper: Im
		},
		default: {
			bodyMapper: O,
			headersMapper: Lm
		}
	},
	queryParameters: [
		A,
		_g,
		vg,
		c_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		U,
		l_,
		u_,
		d_,
		f_
	],
	isXML: !0,
	serializer: K
}, Kv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		204: { headersMapper: Rm },
		default: {
			bodyMapper: O,
			headersMapper: zm
		}
	},
	requestBody: p_,
	queryParameters: [
		A,
		vg,
		c_
	],
	urlParameters: [k],
	headerParameters: [
		wh,
		Eh,
		j,
		M,
		F,
		U,
		l_,
		u_,
		d_,
		f_,
		m_,
		h_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: K
};
var PageBlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			blobContentLength: t,
			options: n
		}, Jv);
	}
	uploadPages(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, Yv);
	}
	clearPages(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, Xv);
	}
	uploadPagesFromURL(e, t, n, r, i) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			sourceRange: t,
			contentLength: n,
			range: r,
			options: i
		}, Zv);
	}
	getPageRanges(e) {
		return this.client.sendOperationRequest({ options: e }, Qv);
	}
	getPageRangesDiff(e) {
		return this.client.sendOperationRequest({ options: e }, $v);
	}
	resize(e, t) {
		return this.client.sendOperationRequest({
			blobContentLength: e,
			options: t
		}, ey);
	}
	updateSequenceNumber(e, t) {
		return this.client.sendOperationRequest({
			sequenceNumberAction: e,
			options: t
		}, ty);
	}
	copyIncremental(e, t) {
		return this.client.sendOperationRequest({
			copySource: e,
			options: t
		}, ny);
	}
};
const qv = Cs(sf, !0), Jv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Bm },
		default: {
			bodyMapper: O,
			headersMapper: Vm
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Dg,
		Og,
		kg,
		Ag,
		jg,
		Mg,
		Pg,
		Fg,
		W,
		zg,
		qg,
		Yg,
		g_,
		__,
		v_
	],
	isXML: !0,
	serializer: qv
}, Yv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Hm },
		default: {
			bodyMapper: O,
			headersMapper: Um
		}
	},
	requestBody: b_,
	queryParameters: [A, S_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Bh,
		F,
		I,
		L,
		yg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		m_,
		h_,
		y_,
		x_,
		C_,
		w_,
		T_,
		E_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: qv
}, Xv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Wm },
		default: {
			bodyMapper: O,
			headersMapper: Gm
		}
	},
	queryParameters: [A, S_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		F,
		I,
		L,
		yg,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		w_,
		T_,
		E_,
		D_
	],
	isXML: !0,
	serializer: qv
}, Zv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: Km },
		default: {
			bodyMapper: O,
			headersMapper: qm
		}
	},
	queryParameters: [A, S_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Vg,
		Hg,
		Ug,
		Wg,
		Zg,
		Qg,
		e_,
		C_,
		w_,
		T_,
		E_,
		O_,
		k_,
		A_,
		j_
	],
	isXML: !0,
	serializer: qv
}, Qv = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Rf,
			headersMapper: Jm
		},
		default: {
			bodyMapper: O,
			headersMapper: Ym
		}
	},
	queryParameters: [
		A,
		Mh,
		Nh,
		_g,
		M_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		yg,
		V,
		H,
		U
	],
	isXML: !0,
	serializer: qv
}, $v = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: Rf,
			headersMapper: Xm
		},
		default: {
			bodyMapper: O,
			headersMapper: Zm
		}
	},
	queryParameters: [
		A,
		Mh,
		Nh,
		_g,
		M_,
		N_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		yg,
		V,
		H,
		U,
		P_
	],
	isXML: !0,
	serializer: qv
}, ey = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: Qm },
		default: {
			bodyMapper: O,
			headersMapper: $m
		}
	},
	queryParameters: [Oh, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		__
	],
	isXML: !0,
	serializer: qv
}, ty = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: eh },
		default: {
			bodyMapper: O,
			headersMapper: th
		}
	},
	queryParameters: [Oh, A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		U,
		v_,
		F_
	],
	isXML: !0,
	serializer: qv
}, ny = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		202: { headersMapper: nh },
		default: {
			bodyMapper: O,
			headersMapper: rh
		}
	},
	queryParameters: [A, I_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		I,
		L,
		V,
		H,
		U,
		Kg
	],
	isXML: !0,
	serializer: qv
};
var AppendBlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	create(e, t) {
		return this.client.sendOperationRequest({
			contentLength: e,
			options: t
		}, iy);
	}
	appendBlock(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, ay);
	}
	appendBlockFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			sourceUrl: e,
			contentLength: t,
			options: n
		}, oy);
	}
	seal(e) {
		return this.client.sendOperationRequest({ options: e }, sy);
	}
};
const ry = Cs(sf, !0), iy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ih },
		default: {
			bodyMapper: O,
			headersMapper: ah
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Dg,
		Og,
		kg,
		Ag,
		jg,
		Mg,
		Pg,
		Fg,
		W,
		qg,
		Yg,
		L_
	],
	isXML: !0,
	serializer: ry
}, ay = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: oh },
		default: {
			bodyMapper: O,
			headersMapper: sh
		}
	},
	requestBody: b_,
	queryParameters: [A, R_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Bh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		m_,
		h_,
		y_,
		x_,
		z_,
		B_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: ry
}, oy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: ch },
		default: {
			bodyMapper: O,
			headersMapper: lh
		}
	},
	queryParameters: [A, R_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		W,
		Vg,
		Hg,
		Ug,
		Wg,
		Zg,
		Qg,
		e_,
		m_,
		O_,
		A_,
		z_,
		B_,
		V_
	],
	isXML: !0,
	serializer: ry
}, sy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		200: { headersMapper: uh },
		default: {
			bodyMapper: O,
			headersMapper: dh
		}
	},
	queryParameters: [A, H_],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		I,
		L,
		V,
		H,
		B_
	],
	isXML: !0,
	serializer: ry
};
var BlockBlobImpl = class {
	client;
	constructor(e) {
		this.client = e;
	}
	upload(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			body: t,
			options: n
		}, ly);
	}
	putBlobFromUrl(e, t, n) {
		return this.client.sendOperationRequest({
			contentLength: e,
			copySource: t,
			options: n
		}, uy);
	}
	stageBlock(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			body: n,
			options: r
		}, dy);
	}
	stageBlockFromURL(e, t, n, r) {
		return this.client.sendOperationRequest({
			blockId: e,
			contentLength: t,
			sourceUrl: n,
			options: r
		}, fy);
	}
	commitBlockList(e, t) {
		return this.client.sendOperationRequest({
			blocks: e,
			options: t
		}, py);
	}
	getBlockList(e, t) {
		return this.client.sendOperationRequest({
			listType: e,
			options: t
		}, my);
	}
};
const cy = Cs(sf, !0), ly = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: fh },
		default: {
			bodyMapper: O,
			headersMapper: ph
		}
	},
	requestBody: b_,
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Bh,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Dg,
		Og,
		kg,
		Ag,
		jg,
		Mg,
		Pg,
		Fg,
		W,
		zg,
		qg,
		Yg,
		m_,
		h_,
		y_,
		x_,
		U_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: cy
}, uy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: mh },
		default: {
			bodyMapper: O,
			headersMapper: hh
		}
	},
	queryParameters: [A],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Dg,
		Og,
		kg,
		Ag,
		jg,
		Mg,
		W,
		zg,
		Vg,
		Hg,
		Ug,
		Wg,
		Gg,
		Kg,
		qg,
		Zg,
		Qg,
		$g,
		e_,
		m_,
		U_,
		W_
	],
	isXML: !0,
	serializer: cy
}, dy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: gh },
		default: {
			bodyMapper: O,
			headersMapper: _h
		}
	},
	requestBody: b_,
	queryParameters: [
		A,
		G_,
		K_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		Bh,
		F,
		R,
		z,
		B,
		W,
		m_,
		h_,
		y_,
		x_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `binary`,
	serializer: cy
}, fy = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: vh },
		default: {
			bodyMapper: O,
			headersMapper: yh
		}
	},
	queryParameters: [
		A,
		G_,
		K_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		Bh,
		F,
		R,
		z,
		B,
		W,
		Vg,
		Hg,
		Ug,
		Wg,
		Zg,
		Qg,
		e_,
		O_,
		A_,
		V_
	],
	isXML: !0,
	serializer: cy
}, py = {
	path: `/{containerName}/{blob}`,
	httpMethod: `PUT`,
	responses: {
		201: { headersMapper: bh },
		default: {
			bodyMapper: O,
			headersMapper: xh
		}
	},
	requestBody: q_,
	queryParameters: [A, J_],
	urlParameters: [k],
	headerParameters: [
		wh,
		Eh,
		j,
		M,
		Wh,
		F,
		I,
		L,
		R,
		z,
		B,
		V,
		H,
		U,
		Dg,
		Og,
		kg,
		Ag,
		jg,
		Mg,
		Pg,
		Fg,
		W,
		zg,
		qg,
		Yg,
		m_,
		h_
	],
	isXML: !0,
	contentType: `application/xml; charset=utf-8`,
	mediaType: `xml`,
	serializer: cy
}, my = {
	path: `/{containerName}/{blob}`,
	httpMethod: `GET`,
	responses: {
		200: {
			bodyMapper: If,
			headersMapper: Sh
		},
		default: {
			bodyMapper: O,
			headersMapper: Ch
		}
	},
	queryParameters: [
		A,
		_g,
		J_,
		Y_
	],
	urlParameters: [k],
	headerParameters: [
		j,
		M,
		N,
		F,
		U
	],
	isXML: !0,
	serializer: cy
};
var StorageClient$1 = class extends ExtendedServiceClient {
	url;
	version;
	constructor(e, t) {
		if (e === void 0) throw Error(`'url' cannot be null`);
		t ||= {};
		let n = { requestContentType: `application/json; charset=utf-8` }, r = `azsdk-js-azure-storage-blob/12.30.0`, i = t.userAgentOptions && t.userAgentOptions.userAgentPrefix ? `${t.userAgentOptions.userAgentPrefix} ${r}` : `${r}`, a = {
			...n,
			...t,
			userAgentOptions: { userAgentPrefix: i },
			endpoint: t.endpoint ?? t.baseUri ?? `{url}`
		};
		super(a), this.url = e, this.version = t.version || `2026-02-06`, this.service = new ServiceImpl(this), this.container = new ContainerImpl(this), this.blob = new BlobImpl(this), this.pageBlob = new PageBlobImpl(this), this.appendBlob = new AppendBlobImpl(this), this.blockBlob = new BlockBlobImpl(this);
	}
	service;
	container;
	blob;
	pageBlob;
	appendBlob;
	blockBlob;
}, StorageContextClient = class extends StorageClient$1 {
	async sendOperationRequest(e, t) {
		let n = { ...t };
		return (n.path === `/{containerName}` || n.path === `/{containerName}/{blob}`) && (n.path = ``), super.sendOperationRequest(e, n);
	}
};
function hy(e) {
	let t = new URL(e), n = t.pathname;
	return n ||= `/`, n = yy(n), t.pathname = n, t.toString();
}
function gy(e) {
	let t = ``;
	if (e.search(`DevelopmentStorageProxyUri=`) !== -1) {
		let n = e.split(`;`);
		for (let e of n) e.trim().startsWith(`DevelopmentStorageProxyUri=`) && (t = e.trim().match(`DevelopmentStorageProxyUri=(.*)`)[1]);
	}
	return t;
}
function _y(e, t) {
	let n = e.split(`;`);
	for (let e of n) if (e.trim().startsWith(t)) return e.trim().match(t + `=(.*)`)[1];
	return ``;
}
function vy(e) {
	let t = ``;
	e.startsWith(`UseDevelopmentStorage=true`) && (t = gy(e), e = `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`);
	let n = _y(e, `BlobEndpoint`);
	if (n = n.endsWith(`/`) ? n.slice(0, -1) : n, e.search(`DefaultEndpointsProtocol=`) !== -1 && e.search(`AccountKey=`) !== -1) {
		let r = ``, i = ``, a = Buffer.from(`accountKey`, `base64`), o = ``;
		if (i = _y(e, `AccountName`), a = Buffer.from(_y(e, `AccountKey`), `base64`), !n) {
			r = _y(e, `DefaultEndpointsProtocol`);
			let t = r.toLowerCase();
			if (t !== `https` && t !== `http`) throw Error(`Invalid DefaultEndpointsProtocol in the provided Connection String. Expecting 'https' or 'http'`);
			if (o = _y(e, `EndpointSuffix`), !o) throw Error(`Invalid EndpointSuffix in the provided Connection String`);
			n = `${r}://${i}.blob.${o}`;
		}
		if (!i) throw Error(`Invalid AccountName in the provided Connection String`);
		if (a.length === 0) throw Error(`Invalid AccountKey in the provided Connection String`);
		return {
			kind: `AccountConnString`,
			url: n,
			accountName: i,
			accountKey: a,
			proxyUri: t
		};
	}
	{
		let t = _y(e, `SharedAccessSignature`), r = _y(e, `AccountName`);
		if (r ||= ky(n), !n) throw Error(`Invalid BlobEndpoint in the provided SAS Connection String`);
		if (!t) throw Error(`Invalid SharedAccessSignature in the provided SAS Connection String`);
		return t.startsWith(`?`) && (t = t.substring(1)), {
			kind: `SASConnString`,
			url: n,
			accountName: r,
			accountSas: t
		};
	}
}
function yy(e) {
	return encodeURIComponent(e).replace(/%2F/g, `/`).replace(/'/g, `%27`).replace(/\+/g, `%20`).replace(/%25/g, `%`);
}
function by(e, t) {
	let n = new URL(e), r = n.pathname;
	return r = r ? r.endsWith(`/`) ? `${r}${t}` : `${r}/${t}` : t, n.pathname = r, n.toString();
}
function xy(e, t, n) {
	let r = new URL(e), i = encodeURIComponent(t), a = n ? encodeURIComponent(n) : void 0, o = r.search === `` ? `?` : r.search, s = [];
	for (let e of o.slice(1).split(`&`)) if (e) {
		let [t] = e.split(`=`, 2);
		t !== i && s.push(e);
	}
	return a && s.push(`${i}=${a}`), r.search = s.length ? `?${s.join(`&`)}` : ``, r.toString();
}
function Sy(e, t) {
	return new URL(e).searchParams.get(t) ?? void 0;
}
function Cy(e) {
	try {
		let t = new URL(e);
		return t.protocol.endsWith(`:`) ? t.protocol.slice(0, -1) : t.protocol;
	} catch {
		return;
	}
}
function wy(e, t) {
	let n = new URL(e), r = n.search;
	return r ? r += `&` + t : r = t, n.search = r, n.toString();
}
function q(e, t = !0) {
	let n = e.toISOString();
	return t ? n.substring(0, n.length - 1) + `0000Z` : n.substring(0, n.length - 5) + `Z`;
}
function Ty(e) {
	return Buffer.from(e).toString(`base64`);
}
function Ey(e, t) {
	return e.length > 42 && (e = e.slice(0, 42)), Ty(e + Dy(t.toString(), 48 - e.length, `0`));
}
function Dy(e, t, n = ` `) {
	return String.prototype.padStart ? e.padStart(t, n) : (n ||= ` `, e.length > t ? e : (t -= e.length, t > n.length && (n += n.repeat(t / n.length)), n.slice(0, t) + e));
}
function Oy(e, t) {
	return e.toLocaleLowerCase() === t.toLocaleLowerCase();
}
function ky(e) {
	let t = new URL(e), n;
	try {
		return n = t.hostname.split(`.`)[1] === `blob` ? t.hostname.split(`.`)[0] : Ay(t) ? t.pathname.split(`/`)[1] : ``, n;
	} catch {
		throw Error(`Unable to extract accountName with provided information.`);
	}
}
function Ay(e) {
	let t = e.host;
	return /^.*:.*:.*$|^(localhost|host.docker.internal)(:[0-9]+)?$|^(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])(\.(\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}(:[0-9]+)?$/.test(t) || !!e.port && Kd.includes(e.port);
}
function jy(e) {
	if (e === void 0) return;
	let t = [];
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.push(`${encodeURIComponent(n)}=${encodeURIComponent(r)}`);
	}
	return t.join(`&`);
}
function My(e) {
	if (e === void 0) return;
	let t = { blobTagSet: [] };
	for (let n in e) if (Object.prototype.hasOwnProperty.call(e, n)) {
		let r = e[n];
		t.blobTagSet.push({
			key: n,
			value: r
		});
	}
	return t;
}
function Ny(e) {
	if (e === void 0) return;
	let t = {};
	for (let n of e.blobTagSet) t[n.key] = n.value;
	return t;
}
function Py(e) {
	if (e !== void 0) switch (e.kind) {
		case `csv`: return { format: {
			type: `delimited`,
			delimitedTextConfiguration: {
				columnSeparator: e.columnSeparator || `,`,
				fieldQuote: e.fieldQuote || ``,
				recordSeparator: e.recordSeparator,
				escapeChar: e.escapeCharacter || ``,
				headersPresent: e.hasHeaders || !1
			}
		} };
		case `json`: return { format: {
			type: `json`,
			jsonTextConfiguration: { recordSeparator: e.recordSeparator }
		} };
		case `arrow`: return { format: {
			type: `arrow`,
			arrowConfiguration: { schema: e.schema }
		} };
		case `parquet`: return { format: { type: `parquet` } };
		default: throw Error(`Invalid BlobQueryTextConfiguration.`);
	}
}
function Fy(e) {
	if (!e || `policy-id` in e) return;
	let t = [];
	for (let n in e) {
		let r = n.split(`_`);
		r[0].startsWith(`or-`) && (r[0] = r[0].substring(3));
		let i = {
			ruleId: r[1],
			replicationStatus: e[n]
		}, a = t.findIndex((e) => e.policyId === r[0]);
		a > -1 ? t[a].rules.push(i) : t.push({
			policyId: r[0],
			rules: [i]
		});
	}
	return t;
}
function Iy(e) {
	return e ? e.scheme + ` ` + e.value : void 0;
}
function* Ly(e) {
	let t = [], n = [];
	e.pageRange && (t = e.pageRange), e.clearRange && (n = e.clearRange);
	let r = 0, i = 0;
	for (; r < t.length && i < n.length;) t[r].start < n[i].start ? (yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	}, ++r) : (yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	}, ++i);
	for (; r < t.length; ++r) yield {
		start: t[r].start,
		end: t[r].end,
		isClear: !1
	};
	for (; i < n.length; ++i) yield {
		start: n[i].start,
		end: n[i].end,
		isClear: !0
	};
}
function J(e) {
	if (`_response` in e) return e;
	throw TypeError(`Unexpected response object ${e}`);
}
var StorageClient = class {
	url;
	accountName;
	pipeline;
	credential;
	storageClientContext;
	isHttps;
	constructor(e, t) {
		this.url = hy(e), this.accountName = ky(e), this.pipeline = t, this.storageClientContext = new StorageContextClient(this.url, Xd(t)), this.isHttps = Oy(Cy(this.url) || ``, `https`), this.credential = Zd(t);
		let n = this.storageClientContext;
		n.requestContentType = void 0;
	}
};
const Y = Bo({
	packageName: `@azure/storage-blob`,
	packageVersion: zd,
	namespace: `Microsoft.Storage`
});
var Ry = class BlobSASPermissions {
	static parse(e) {
		let t = new BlobSASPermissions();
		for (let n of e) switch (n) {
			case `r`:
				t.read = !0;
				break;
			case `a`:
				t.add = !0;
				break;
			case `c`:
				t.create = !0;
				break;
			case `w`:
				t.write = !0;
				break;
			case `d`:
				t.delete = !0;
				break;
			case `x`:
				t.deleteVersion = !0;
				break;
			case `t`:
				t.tag = !0;
				break;
			case `m`:
				t.move = !0;
				break;
			case `e`:
				t.execute = !0;
				break;
			case `i`:
				t.setImmutabilityPolicy = !0;
				break;
			case `y`:
				t.permanentDelete = !0;
				break;
			default: throw RangeError(`Invalid permission: ${n}`);
		}
		return t;
	}
	static from(e) {
		let t = new BlobSASPermissions();
		return e.read && (t.read = !0), e.add && (t.add = !0), e.create && (t.create = !0), e.write && (t.write = !0), e.delete && (t.delete = !0), e.deleteVersion && (t.deleteVersion = !0), e.tag && (t.tag = !0), e.move && (t.move = !0), e.execute && (t.execute = !0), e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0), e.permanentDelete && (t.permanentDelete = !0), t;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), e.join(``);
	}
}, zy = class ContainerSASPermissions {
	static parse(e) {
		let t = new ContainerSASPermissions();
		for (let n of e) switch (n) {
			case `r`:
				t.read = !0;
				break;
			case `a`:
				t.add = !0;
				break;
			case `c`:
				t.create = !0;
				break;
			case `w`:
				t.write = !0;
				break;
			case `d`:
				t.delete = !0;
				break;
			case `l`:
				t.list = !0;
				break;
			case `t`:
				t.tag = !0;
				break;
			case `x`:
				t.deleteVersion = !0;
				break;
			case `m`:
				t.move = !0;
				break;
			case `e`:
				t.execute = !0;
				break;
			case `i`:
				t.setImmutabilityPolicy = !0;
				break;
			case `y`:
				t.permanentDelete = !0;
				break;
			case `f`:
				t.filterByTags = !0;
				break;
			default: throw RangeError(`Invalid permission ${n}`);
		}
		return t;
	}
	static from(e) {
		let t = new ContainerSASPermissions();
		return e.read && (t.read = !0), e.add && (t.add = !0), e.create && (t.create = !0), e.write && (t.write = !0), e.delete && (t.delete = !0), e.list && (t.list = !0), e.deleteVersion && (t.deleteVersion = !0), e.tag && (t.tag = !0), e.move && (t.move = !0), e.execute && (t.execute = !0), e.setImmutabilityPolicy && (t.setImmutabilityPolicy = !0), e.permanentDelete && (t.permanentDelete = !0), e.filterByTags && (t.filterByTags = !0), t;
	}
	read = !1;
	add = !1;
	create = !1;
	write = !1;
	delete = !1;
	deleteVersion = !1;
	list = !1;
	tag = !1;
	move = !1;
	execute = !1;
	setImmutabilityPolicy = !1;
	permanentDelete = !1;
	filterByTags = !1;
	toString() {
		let e = [];
		return this.read && e.push(`r`), this.add && e.push(`a`), this.create && e.push(`c`), this.write && e.push(`w`), this.delete && e.push(`d`), this.deleteVersion && e.push(`x`), this.list && e.push(`l`), this.tag && e.push(`t`), this.move && e.push(`m`), this.execute && e.push(`e`), this.setImmutabilityPolicy && e.push(`i`), this.permanentDelete && e.push(`y`), this.filterByTags && e.push(`f`), e.join(``);
	}
};
function By(e) {
	return e.end ? `${e.start}-${e.end}` : e.start;
}
var Vy;
(function(e) {
	e.Https = `https`, e.HttpsAndHttp = `https,http`;
})(Vy ||= {});
var SASQueryParameters = class {
	version;
	protocol;
	startsOn;
	expiresOn;
	permissions;
	services;
	resourceTypes;
	identifier;
	delegatedUserObjectId;
	encryptionScope;
	resource;
	signature;
	cacheControl;
	contentDisposition;
	contentEncoding;
	contentLanguage;
	contentType;
	ipRangeInner;
	signedOid;
	signedTenantId;
	signedStartsOn;
	signedExpiresOn;
	signedService;
	signedVersion;
	preauthorizedAgentObjectId;
	correlationId;
	get ipRange() {
		if (this.ipRangeInner) return {
			end: this.ipRangeInner.end,
			start: this.ipRangeInner.start
		};
	}
	constructor(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, ee, te) {
		this.version = e, this.signature = t, n !== void 0 && typeof n != `string` ? (this.permissions = n.permissions, this.services = n.services, this.resourceTypes = n.resourceTypes, this.protocol = n.protocol, this.startsOn = n.startsOn, this.expiresOn = n.expiresOn, this.ipRangeInner = n.ipRange, this.identifier = n.identifier, this.delegatedUserObjectId = n.delegatedUserObjectId, this.encryptionScope = n.encryptionScope, this.resource = n.resource, this.cacheControl = n.cacheControl, this.contentDisposition = n.contentDisposition, this.contentEncoding = n.contentEncoding, this.contentLanguage = n.contentLanguage, this.contentType = n.contentType, n.userDelegationKey && (this.signedOid = n.userDelegationKey.signedObjectId, this.signedTenantId = n.userDelegationKey.signedTenantId, this.signedStartsOn = n.userDelegationKey.signedStartsOn, this.signedExpiresOn = n.userDelegationKey.signedExpiresOn, this.signedService = n.userDelegationKey.signedService, this.signedVersion = n.userDelegationKey.signedVersion, this.preauthorizedAgentObjectId = n.preauthorizedAgentObjectId, this.correlationId = n.correlationId)) : (this.services = r, this.resourceTypes = i, this.expiresOn = s, this.permissions = n, this.protocol = a, this.startsOn = o, this.ipRangeInner = c, this.delegatedUserObjectId = te, this.encryptionScope = ee, this.identifier = l, this.resource = u, this.cacheControl = d, this.contentDisposition = f, this.contentEncoding = p, this.contentLanguage = m, this.contentType = h, g && (this.signedOid = g.signedObjectId, this.signedTenantId = g.signedTenantId, this.signedStartsOn = g.signedStartsOn, this.signedExpiresOn = g.signedExpiresOn, this.signedService = g.signedService, this.signedVersion = g.signedVersion, this.preauthorizedAgentObjectId = _, this.correlationId = v));
	}
	toString() {
		let e = `sv.ss.srt.spr.st.se.sip.si.ses.skoid.sktid.skt.ske.sks.skv.sr.sp.sig.rscc.rscd.rsce.rscl.rsct.saoid.scid.sduoid`.split(`.`), t = [];
		for (let n of e) switch (n) {
			case `sv`:
				this.tryAppendQueryParameter(t, n, this.version);
				break;
			case `ss`:
				this.tryAppendQueryParameter(t, n, this.services);
				break;
			case `srt`:
				this.tryAppendQueryParameter(t, n, this.resourceTypes);
				break;
			case `spr`:
				this.tryAppendQueryParameter(t, n, this.protocol);
				break;
			case `st`:
				this.tryAppendQueryParameter(t, n, this.startsOn ? q(this.startsOn, !1) : void 0);
				break;
			case `se`:
				this.tryAppendQueryParameter(t, n, this.expiresOn ? q(this.expiresOn, !1) : void 0);
				break;
			case `sip`:
				this.tryAppendQueryParameter(t, n, this.ipRange ? By(this.ipRange) : void 0);
				break;
			case `si`:
				this.tryAppendQueryParameter(t, n, this.identifier);
				break;
			case `ses`:
				this.tryAppendQueryParameter(t, n, this.encryptionScope);
				break;
			case `skoid`:
				this.tryAppendQueryParameter(t, n, this.signedOid);
				break;
			case `sktid`:
				this.tryAppendQueryParameter(t, n, this.signedTenantId);
				break;
			case `skt`:
				this.tryAppendQueryParameter(t, n, this.signedStartsOn ? q(this.signedStartsOn, !1) : void 0);
				break;
			case `ske`:
				this.tryAppendQueryParameter(t, n, this.signedExpiresOn ? q(this.signedExpiresOn, !1) : void 0);
				break;
			case `sks`:
				this.tryAppendQueryParameter(t, n, this.signedService);
				break;
			case `skv`:
				this.tryAppendQueryParameter(t, n, this.signedVersion);
				break;
			case `sr`:
				this.tryAppendQueryParameter(t, n, this.resource);
				break;
			case `sp`:
				this.tryAppendQueryParameter(t, n, this.permissions);
				break;
			case `sig`:
				this.tryAppendQueryParameter(t, n, this.signature);
				break;
			case `rscc`:
				this.tryAppendQueryParameter(t, n, this.cacheControl);
				break;
			case `rscd`:
				this.tryAppendQueryParameter(t, n, this.contentDisposition);
				break;
			case `rsce`:
				this.tryAppendQueryParameter(t, n, this.contentEncoding);
				break;
			case `rscl`:
				this.tryAppendQueryParameter(t, n, this.contentLanguage);
				break;
			case `rsct`:
				this.tryAppendQueryParameter(t, n, this.contentType);
				break;
			case `saoid`:
				this.tryAppendQueryParameter(t, n, this.preauthorizedAgentObjectId);
				break;
			case `scid`:
				this.tryAppendQueryParameter(t, n, this.correlationId);
				break;
			case `sduoid`: this.tryAppendQueryParameter(t, n, this.delegatedUserObjectId);
		}
		return t.join(`&`);
	}
	tryAppendQueryParameter(e, t, n) {
		n && (t = encodeURIComponent(t), n = encodeURIComponent(n), t.length > 0 && n.length > 0 && e.push(`${t}=${n}`));
	}
};
function Hy(e, t, n) {
	return Uy(e, t, n).sasQueryParameters;
}
function Uy(e, t, n) {
	let r = e.version ? e.version : Bd, i = t instanceof StorageSharedKeyCredential ? t : void 0, a;
	if (i === void 0 && n !== void 0 && (a = new UserDelegationKeyCredential(n, t)), i === void 0 && a === void 0) throw TypeError(`Invalid sharedKeyCredential, userDelegationKey or accountName.`);
	if (r >= `2020-12-06`) return i === void 0 ? r >= `2025-07-05` ? Xy(e, a) : Yy(e, a) : Ky(e, i);
	if (r >= `2018-11-09`) return i === void 0 ? r >= `2020-02-10` ? Jy(e, a) : qy(e, a) : Gy(e, i);
	if (r >= `2015-04-05`) {
		if (i !== void 0) return Wy(e, i);
		throw RangeError(`'version' must be >= '2018-11-09' when generating user delegation SAS using user delegation key.`);
	}
	throw RangeError(`'version' must be >= '2015-04-05'.`);
}
function Wy(e, t) {
	if (e = Qy(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`;
	e.blobName && (n = `b`);
	let r;
	e.permissions && (r = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let i = [
		r || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), a = t.computeHMACSHA256(i);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, a, r, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: i
	};
}
function Gy(e, t) {
	if (e = Qy(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType),
		stringToSign: a
	};
}
function Ky(e, t) {
	if (e = Qy(e), !e.identifier && !(e.permissions && e.expiresOn)) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when 'identifier' is not provided.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		e.identifier,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl ? e.cacheControl : ``,
		e.contentDisposition ? e.contentDisposition : ``,
		e.contentEncoding ? e.contentEncoding : ``,
		e.contentLanguage ? e.contentLanguage : ``,
		e.contentType ? e.contentType : ``
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, void 0, void 0, void 0, e.encryptionScope),
		stringToSign: a
	};
}
function qy(e, t) {
	if (e = Qy(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey),
		stringToSign: a
	};
}
function Jy(e, t) {
	if (e = Qy(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId),
		stringToSign: a
	};
}
function Yy(e, t) {
	if (e = Qy(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope),
		stringToSign: a
	};
}
function Xy(e, t) {
	if (e = Qy(e), !e.permissions || !e.expiresOn) throw RangeError(`Must provide 'permissions' and 'expiresOn' for Blob SAS generation when generating user delegation SAS.`);
	let n = `c`, r = e.snapshotTime;
	e.blobName && (n = `b`, e.snapshotTime ? n = `bs` : e.versionId && (n = `bv`, r = e.versionId));
	let i;
	e.permissions && (i = e.blobName ? Ry.parse(e.permissions.toString()).toString() : zy.parse(e.permissions.toString()).toString());
	let a = [
		i || ``,
		e.startsOn ? q(e.startsOn, !1) : ``,
		e.expiresOn ? q(e.expiresOn, !1) : ``,
		Zy(t.accountName, e.containerName, e.blobName),
		t.userDelegationKey.signedObjectId,
		t.userDelegationKey.signedTenantId,
		t.userDelegationKey.signedStartsOn ? q(t.userDelegationKey.signedStartsOn, !1) : ``,
		t.userDelegationKey.signedExpiresOn ? q(t.userDelegationKey.signedExpiresOn, !1) : ``,
		t.userDelegationKey.signedService,
		t.userDelegationKey.signedVersion,
		e.preauthorizedAgentObjectId,
		void 0,
		e.correlationId,
		void 0,
		e.delegatedUserObjectId,
		e.ipRange ? By(e.ipRange) : ``,
		e.protocol ? e.protocol : ``,
		e.version,
		n,
		r,
		e.encryptionScope,
		e.cacheControl,
		e.contentDisposition,
		e.contentEncoding,
		e.contentLanguage,
		e.contentType
	].join(`
`), o = t.computeHMACSHA256(a);
	return {
		sasQueryParameters: new SASQueryParameters(e.version, o, i, void 0, void 0, e.protocol, e.startsOn, e.expiresOn, e.ipRange, e.identifier, n, e.cacheControl, e.contentDisposition, e.contentEncoding, e.contentLanguage, e.contentType, t.userDelegationKey, e.preauthorizedAgentObjectId, e.correlationId, e.encryptionScope, e.delegatedUserObjectId),
		stringToSign: a
	};
}
function Zy(e, t, n) {
	let r = [`/blob/${e}/${t}`];
	return n && r.push(`/${n}`), r.join(``);
}
function Qy(e) {
	let t = e.version ? e.version : Bd;
	if (e.snapshotTime && t < `2018-11-09`) throw RangeError(`'version' must be >= '2018-11-09' when providing 'snapshotTime'.`);
	if (e.blobName === void 0 && e.snapshotTime) throw RangeError(`Must provide 'blobName' when providing 'snapshotTime'.`);
	if (e.versionId && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'versionId'.`);
	if (e.blobName === void 0 && e.versionId) throw RangeError(`Must provide 'blobName' when providing 'versionId'.`);
	if (e.permissions && e.permissions.setImmutabilityPolicy && t < `2020-08-04`) throw RangeError(`'version' must be >= '2020-08-04' when provided 'i' permission.`);
	if (e.permissions && e.permissions.deleteVersion && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'x' permission.`);
	if (e.permissions && e.permissions.permanentDelete && t < `2019-10-10`) throw RangeError(`'version' must be >= '2019-10-10' when providing 'y' permission.`);
	if (e.permissions && e.permissions.tag && t < `2019-12-12`) throw RangeError(`'version' must be >= '2019-12-12' when providing 't' permission.`);
	if (t < `2020-02-10` && e.permissions && (e.permissions.move || e.permissions.execute)) throw RangeError(`'version' must be >= '2020-02-10' when providing the 'm' or 'e' permission.`);
	if (t < `2021-04-10` && e.permissions && e.permissions.filterByTags) throw RangeError(`'version' must be >= '2021-04-10' when providing the 'f' permission.`);
	if (t < `2020-02-10` && (e.preauthorizedAgentObjectId || e.correlationId)) throw RangeError(`'version' must be >= '2020-02-10' when providing 'preauthorizedAgentObjectId' or 'correlationId'.`);
	if (e.encryptionScope && t < `2020-12-06`) throw RangeError(`'version' must be >= '2020-12-06' when provided 'encryptionScope' in SAS.`);
	return e.version = t, e;
}
var BlobLeaseClient = class {
	_leaseId;
	_url;
	_containerOrBlobOperation;
	_isContainer;
	get leaseId() {
		return this._leaseId;
	}
	get url() {
		return this._url;
	}
	constructor(e, t) {
		let n = e.storageClientContext;
		this._url = e.url, e.name === void 0 ? (this._isContainer = !0, this._containerOrBlobOperation = n.container) : (this._isContainer = !1, this._containerOrBlobOperation = n.blob), t ||= _o(), this._leaseId = t;
	}
	async acquireLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-acquireLease`, t, async (n) => J(await this._containerOrBlobOperation.acquireLease({
			abortSignal: t.abortSignal,
			duration: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			proposedLeaseId: this._leaseId,
			tracingOptions: n.tracingOptions
		})));
	}
	async changeLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-changeLease`, t, async (n) => {
			let r = J(await this._containerOrBlobOperation.changeLease(this._leaseId, e, {
				abortSignal: t.abortSignal,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return this._leaseId = e, r;
		});
	}
	async releaseLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-releaseLease`, e, async (t) => J(await this._containerOrBlobOperation.releaseLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async renewLease(e = {}) {
		if (this._isContainer && (e.conditions?.ifMatch && e.conditions?.ifMatch !== `` || e.conditions?.ifNoneMatch && e.conditions?.ifNoneMatch !== `` || e.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-renewLease`, e, async (t) => this._containerOrBlobOperation.renewLease(this._leaseId, {
			abortSignal: e.abortSignal,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		}));
	}
	async breakLease(e, t = {}) {
		if (this._isContainer && (t.conditions?.ifMatch && t.conditions?.ifMatch !== `` || t.conditions?.ifNoneMatch && t.conditions?.ifNoneMatch !== `` || t.conditions?.tagConditions)) throw RangeError(`The IfMatch, IfNoneMatch and tags access conditions are ignored by the service. Values other than undefined or their default values are not acceptable.`);
		return Y.withSpan(`BlobLeaseClient-breakLease`, t, async (n) => {
			let r = {
				abortSignal: t.abortSignal,
				breakPeriod: e,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			};
			return J(await this._containerOrBlobOperation.breakLease(r));
		});
	}
}, RetriableReadableStream = class extends Te {
	start;
	offset;
	end;
	getter;
	source;
	retries = 0;
	maxRetryRequests;
	onProgress;
	options;
	constructor(e, t, n, r, i = {}) {
		super({ highWaterMark: i.highWaterMark }), this.getter = t, this.source = e, this.start = n, this.offset = n, this.end = n + r - 1, this.maxRetryRequests = i.maxRetryRequests && i.maxRetryRequests >= 0 ? i.maxRetryRequests : 0, this.onProgress = i.onProgress, this.options = i, this.setSourceEventHandlers();
	}
	_read() {
		this.source.resume();
	}
	setSourceEventHandlers() {
		this.source.on(`data`, this.sourceDataHandler), this.source.on(`end`, this.sourceErrorOrEndHandler), this.source.on(`error`, this.sourceErrorOrEndHandler), this.source.on(`aborted`, this.sourceAbortedHandler);
	}
	removeSourceEventHandlers() {
		this.source.removeListener(`data`, this.sourceDataHandler), this.source.removeListener(`end`, this.sourceErrorOrEndHandler), this.source.removeListener(`error`, this.sourceErrorOrEndHandler), this.source.removeListener(`aborted`, this.sourceAbortedHandler);
	}
	sourceDataHandler = (e) => {
		this.options.doInjectErrorOnce ? (this.options.doInjectErrorOnce = void 0, this.source.pause(), this.sourceErrorOrEndHandler(), this.source.destroy()) : (this.offset += e.length, this.onProgress && this.onProgress({ loadedBytes: this.offset - this.start }), this.push(e) || this.source.pause());
	};
	sourceAbortedHandler = () => {
		let e = new AbortError(`The operation was aborted.`);
		this.destroy(e);
	};
	sourceErrorOrEndHandler = (e) => {
		e && e.name === `AbortError` ? this.destroy(e) : (this.removeSourceEventHandlers(), this.offset - 1 === this.end ? this.push(null) : this.offset <= this.end ? this.retries < this.maxRetryRequests ? (this.retries += 1, this.getter(this.offset).then((e) => {
			this.source = e, this.setSourceEventHandlers();
		}).catch((e) => {
			this.destroy(e);
		})) : this.destroy(Error(`Data corruption failure: received less data than required and reached maxRetires limitation. Received data offset: ${this.offset - 1}, data needed offset: ${this.end}, retries: ${this.retries}, max retries: ${this.maxRetryRequests}`)) : this.destroy(Error(`Data corruption failure: Received more data than original request, data needed offset is ${this.end}, received offset: ${this.offset - 1}`)));
	};
	_destroy(e, t) {
		this.removeSourceEventHandlers(), this.source.destroy(), t(e === null ? void 0 : e);
	}
}, BlobDownloadResponse = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {
		return this.originalResponse.copyCompletedOn;
	}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get tagCount() {
		return this.originalResponse.tagCount;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get lastAccessed() {
		return this.originalResponse.lastAccessed;
	}
	get createdOn() {
		return this.originalResponse.createdOn;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get versionId() {
		return this.originalResponse.versionId;
	}
	get isCurrentVersion() {
		return this.originalResponse.isCurrentVersion;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get objectReplicationDestinationPolicyId() {
		return this.originalResponse.objectReplicationDestinationPolicyId;
	}
	get objectReplicationSourceProperties() {
		return this.originalResponse.objectReplicationSourceProperties;
	}
	get isSealed() {
		return this.originalResponse.isSealed;
	}
	get immutabilityPolicyExpiresOn() {
		return this.originalResponse.immutabilityPolicyExpiresOn;
	}
	get immutabilityPolicyMode() {
		return this.originalResponse.immutabilityPolicyMode;
	}
	get legalHold() {
		return this.originalResponse.legalHold;
	}
	get contentAsBlob() {
		return this.originalResponse.blobBody;
	}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t, n, r, i = {}) {
		this.originalResponse = e, this.blobDownloadStream = new RetriableReadableStream(this.originalResponse.readableStreamBody, t, n, r, i);
	}
};
const $y = new Uint8Array([
	79,
	98,
	106,
	1
]);
var X = class AvroParser {
	static async readFixedBytes(e, t, n = {}) {
		let r = await e.read(t, { abortSignal: n.abortSignal });
		if (r.length !== t) throw Error(`Hit stream end.`);
		return r;
	}
	static async readByte(e, t = {}) {
		return (await AvroParser.readFixedBytes(e, 1, t))[0];
	}
	static async readZigZagLong(e, t = {}) {
		let n = 0, r = 0, i, a, o;
		do
			i = await AvroParser.readByte(e, t), a = i & 128, n |= (i & 127) << r, r += 7;
		while (a && r < 28);
		if (a) {
			n = n, o = 268435456;
			do
				i = await AvroParser.readByte(e, t), n += (i & 127) * o, o *= 128;
			while (i & 128);
			let r = (n % 2 ? -(n + 1) : n) / 2;
			if (r < -(2 ** 53 - 1) || r > 2 ** 53 - 1) throw Error(`Integer overflow.`);
			return r;
		}
		return n >> 1 ^ -(n & 1);
	}
	static async readLong(e, t = {}) {
		return AvroParser.readZigZagLong(e, t);
	}
	static async readInt(e, t = {}) {
		return AvroParser.readZigZagLong(e, t);
	}
	static async readNull() {
		return null;
	}
	static async readBoolean(e, t = {}) {
		let n = await AvroParser.readByte(e, t);
		if (n === 1) return !0;
		if (n === 0) return !1;
		throw Error(`Byte was not a boolean.`);
	}
	static async readFloat(e, t = {}) {
		let n = await AvroParser.readFixedBytes(e, 4, t);
		return new DataView(n.buffer, n.byteOffset, n.byteLength).getFloat32(0, !0);
	}
	static async readDouble(e, t = {}) {
		let n = await AvroParser.readFixedBytes(e, 8, t);
		return new DataView(n.buffer, n.byteOffset, n.byteLength).getFloat64(0, !0);
	}
	static async readBytes(e, t = {}) {
		let n = await AvroParser.readLong(e, t);
		if (n < 0) throw Error(`Bytes size was negative.`);
		return e.read(n, { abortSignal: t.abortSignal });
	}
	static async readString(e, t = {}) {
		let n = await AvroParser.readBytes(e, t);
		return new TextDecoder().decode(n);
	}
	static async readMapPair(e, t, n = {}) {
		return {
			key: await AvroParser.readString(e, n),
			value: await t(e, n)
		};
	}
	static async readMap(e, t, n = {}) {
		let r = await AvroParser.readArray(e, (e, n = {}) => AvroParser.readMapPair(e, t, n), n), i = {};
		for (let e of r) i[e.key] = e.value;
		return i;
	}
	static async readArray(e, t, n = {}) {
		let r = [];
		for (let i = await AvroParser.readLong(e, n); i !== 0; i = await AvroParser.readLong(e, n)) for (i < 0 && (await AvroParser.readLong(e, n), i = -i); i--;) {
			let i = await t(e, n);
			r.push(i);
		}
		return r;
	}
}, eb;
(function(e) {
	e.RECORD = `record`, e.ENUM = `enum`, e.ARRAY = `array`, e.MAP = `map`, e.UNION = `union`, e.FIXED = `fixed`;
})(eb ||= {});
var Z;
(function(e) {
	e.NULL = `null`, e.BOOLEAN = `boolean`, e.INT = `int`, e.LONG = `long`, e.FLOAT = `float`, e.DOUBLE = `double`, e.BYTES = `bytes`, e.STRING = `string`;
})(Z ||= {});
var tb = class AvroType {
	static fromSchema(e) {
		return typeof e == `string` ? AvroType.fromStringSchema(e) : Array.isArray(e) ? AvroType.fromArraySchema(e) : AvroType.fromObjectSchema(e);
	}
	static fromStringSchema(e) {
		switch (e) {
			case Z.NULL:
			case Z.BOOLEAN:
			case Z.INT:
			case Z.LONG:
			case Z.FLOAT:
			case Z.DOUBLE:
			case Z.BYTES:
			case Z.STRING: return new AvroPrimitiveType(e);
			default: throw Error(`Unexpected Avro type ${e}`);
		}
	}
	static fromArraySchema(e) {
		return new AvroUnionType(e.map(AvroType.fromSchema));
	}
	static fromObjectSchema(e) {
		let t = e.type;
		try {
			return AvroType.fromStringSchema(t);
		} catch {}
		switch (t) {
			case eb.RECORD:
				if (e.aliases) throw Error(`aliases currently is not supported, schema: ${e}`);
				if (!e.name) throw Error(`Required attribute 'name' doesn't exist on schema: ${e}`);
				let n = {};
				if (!e.fields) throw Error(`Required attribute 'fields' doesn't exist on schema: ${e}`);
				for (let t of e.fields) n[t.name] = AvroType.fromSchema(t.type);
				return new AvroRecordType(n, e.name);
			case eb.ENUM:
				if (e.aliases) throw Error(`aliases currently is not supported, schema: ${e}`);
				if (!e.symbols) throw Error(`Required attribute 'symbols' doesn't exist on schema: ${e}`);
				return new AvroEnumType(e.symbols);
			case eb.MAP:
				if (!e.values) throw Error(`Required attribute 'values' doesn't exist on schema: ${e}`);
				return new AvroMapType(AvroType.fromSchema(e.values));
			case eb.ARRAY:
			case eb.FIXED:
			default: throw Error(`Unexpected Avro type ${t} in ${e}`);
		}
	}
}, AvroPrimitiveType = class extends tb {
	_primitive;
	constructor(e) {
		super(), this._primitive = e;
	}
	read(e, t = {}) {
		switch (this._primitive) {
			case Z.NULL: return X.readNull();
			case Z.BOOLEAN: return X.readBoolean(e, t);
			case Z.INT: return X.readInt(e, t);
			case Z.LONG: return X.readLong(e, t);
			case Z.FLOAT: return X.readFloat(e, t);
			case Z.DOUBLE: return X.readDouble(e, t);
			case Z.BYTES: return X.readBytes(e, t);
			case Z.STRING: return X.readString(e, t);
			default: throw Error(`Unknown Avro Primitive`);
		}
	}
}, AvroEnumType = class extends tb {
	_symbols;
	constructor(e) {
		super(), this._symbols = e;
	}
	async read(e, t = {}) {
		let n = await X.readInt(e, t);
		return this._symbols[n];
	}
}, AvroUnionType = class extends tb {
	_types;
	constructor(e) {
		super(), this._types = e;
	}
	async read(e, t = {}) {
		let n = await X.readInt(e, t);
		return this._types[n].read(e, t);
	}
}, AvroMapType = class extends tb {
	_itemType;
	constructor(e) {
		super(), this._itemType = e;
	}
	read(e, t = {}) {
		return X.readMap(e, (e, t) => this._itemType.read(e, t), t);
	}
}, AvroRecordType = class extends tb {
	_name;
	_fields;
	constructor(e, t) {
		super(), this._fields = e, this._name = t;
	}
	async read(e, t = {}) {
		let n = {};
		n.$schema = this._name;
		for (let r in this._fields) Object.prototype.hasOwnProperty.call(this._fields, r) && (n[r] = await this._fields[r].read(e, t));
		return n;
	}
};
function nb(e, t) {
	if (e === t) return !0;
	if (e == null || t == null || e.length !== t.length) return !1;
	for (let n = 0; n < e.length; ++n) if (e[n] !== t[n]) return !1;
	return !0;
}
var AvroReader = class {
	_dataStream;
	_headerStream;
	_syncMarker;
	_metadata;
	_itemType;
	_itemsRemainingInBlock;
	_initialBlockOffset;
	_blockOffset;
	get blockOffset() {
		return this._blockOffset;
	}
	_objectIndex;
	get objectIndex() {
		return this._objectIndex;
	}
	_initialized;
	constructor(e, t, n, r) {
		this._dataStream = e, this._headerStream = t || e, this._initialized = !1, this._blockOffset = n || 0, this._objectIndex = r || 0, this._initialBlockOffset = n || 0;
	}
	async initialize(e = {}) {
		if (!nb(await X.readFixedBytes(this._headerStream, $y.length, { abortSignal: e.abortSignal }), $y)) throw Error(`Stream is not an Avro file.`);
		this._metadata = await X.readMap(this._headerStream, X.readString, { abortSignal: e.abortSignal });
		let t = this._metadata[`avro.codec`];
		if (t != null && t !== `null`) throw Error(`Codecs are not supported`);
		this._syncMarker = await X.readFixedBytes(this._headerStream, 16, { abortSignal: e.abortSignal });
		let n = JSON.parse(this._metadata[`avro.schema`]);
		if (this._itemType = tb.fromSchema(n), this._blockOffset === 0 && (this._blockOffset = this._initialBlockOffset + this._dataStream.position), this._itemsRemainingInBlock = await X.readLong(this._dataStream, { abortSignal: e.abortSignal }), await X.readLong(this._dataStream, { abortSignal: e.abortSignal }), this._initialized = !0, this._objectIndex && this._objectIndex > 0) for (let t = 0; t < this._objectIndex; t++) await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal }), this._itemsRemainingInBlock--;
	}
	hasNext() {
		return !this._initialized || this._itemsRemainingInBlock > 0;
	}
	async *parseObjects(e = {}) {
		for (this._initialized || await this.initialize(e); this.hasNext();) {
			let t = await this._itemType.read(this._dataStream, { abortSignal: e.abortSignal });
			if (this._itemsRemainingInBlock--, this._objectIndex++, this._itemsRemainingInBlock === 0) {
				let t = await X.readFixedBytes(this._dataStream, 16, { abortSignal: e.abortSignal });
				if (this._blockOffset = this._initialBlockOffset + this._dataStream.position, this._objectIndex = 0, !nb(this._syncMarker, t)) throw Error(`Stream is not a valid Avro file.`);
				try {
					this._itemsRemainingInBlock = await X.readLong(this._dataStream, { abortSignal: e.abortSignal });
				} catch {
					this._itemsRemainingInBlock = 0;
				}
				this._itemsRemainingInBlock > 0 && await X.readLong(this._dataStream, { abortSignal: e.abortSignal });
			}
			yield t;
		}
	}
}, AvroReadable = class {};
const rb = new AbortError(`Reading from the avro stream was aborted.`);
var AvroReadableFromStream = class extends AvroReadable {
	_position;
	_readable;
	toUint8Array(e) {
		return typeof e == `string` ? he.from(e) : e;
	}
	constructor(e) {
		super(), this._readable = e, this._position = 0;
	}
	get position() {
		return this._position;
	}
	async read(e, t = {}) {
		if (t.abortSignal?.aborted) throw rb;
		if (e < 0) throw Error(`size parameter should be positive: ${e}`);
		if (e === 0) return /* @__PURE__ */ new Uint8Array();
		if (!this._readable.readable) throw Error(`Stream no longer readable.`);
		let n = this._readable.read(e);
		return n ? (this._position += n.length, this.toUint8Array(n)) : new Promise((n, r) => {
			let i = () => {
				this._readable.removeListener(`readable`, a), this._readable.removeListener(`error`, o), this._readable.removeListener(`end`, o), this._readable.removeListener(`close`, o), t.abortSignal && t.abortSignal.removeEventListener(`abort`, s);
			}, a = () => {
				let t = this._readable.read(e);
				t && (this._position += t.length, i(), n(this.toUint8Array(t)));
			}, o = () => {
				i(), r();
			}, s = () => {
				i(), r(rb);
			};
			this._readable.on(`readable`, a), this._readable.once(`error`, o), this._readable.once(`end`, o), this._readable.once(`close`, o), t.abortSignal && t.abortSignal.addEventListener(`abort`, s);
		});
	}
}, BlobQuickQueryStream = class extends Te {
	source;
	avroReader;
	avroIter;
	avroPaused = !0;
	onProgress;
	onError;
	constructor(e, t = {}) {
		super(), this.source = e, this.onProgress = t.onProgress, this.onError = t.onError, this.avroReader = new AvroReader(new AvroReadableFromStream(this.source)), this.avroIter = this.avroReader.parseObjects({ abortSignal: t.abortSignal });
	}
	_read() {
		this.avroPaused && this.readInternal().catch((e) => {
			this.emit(`error`, e);
		});
	}
	async readInternal() {
		this.avroPaused = !1;
		let e;
		do {
			if (e = await this.avroIter.next(), e.done) break;
			let t = e.value, n = t.$schema;
			if (typeof n != `string`) throw Error(`Missing schema in avro record.`);
			switch (n) {
				case `com.microsoft.azure.storage.queryBlobContents.resultData`:
					{
						let e = t.data;
						if (!(e instanceof Uint8Array)) throw Error(`Invalid data in avro result record.`);
						this.push(Buffer.from(e)) || (this.avroPaused = !0);
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.progress`:
					{
						let e = t.bytesScanned;
						if (typeof e != `number`) throw Error(`Invalid bytesScanned in avro progress record.`);
						this.onProgress && this.onProgress({ loadedBytes: e });
					}
					break;
				case `com.microsoft.azure.storage.queryBlobContents.end`:
					if (this.onProgress) {
						let e = t.totalBytes;
						if (typeof e != `number`) throw Error(`Invalid totalBytes in avro end record.`);
						this.onProgress({ loadedBytes: e });
					}
					this.push(null);
					break;
				case `com.microsoft.azure.storage.queryBlobContents.error`:
					if (this.onError) {
						let e = t.fatal;
						if (typeof e != `boolean`) throw Error(`Invalid fatal in avro error record.`);
						let n = t.name;
						if (typeof n != `string`) throw Error(`Invalid name in avro error record.`);
						let r = t.description;
						if (typeof r != `string`) throw Error(`Invalid description in avro error record.`);
						let i = t.position;
						if (typeof i != `number`) throw Error(`Invalid position in avro error record.`);
						this.onError({
							position: i,
							name: n,
							isFatal: e,
							description: r
						});
					}
					break;
				default: throw Error(`Unknown schema ${n} in avro progress record.`);
			}
		} while (!e.done && !this.avroPaused);
	}
}, BlobQueryResponse = class {
	get acceptRanges() {
		return this.originalResponse.acceptRanges;
	}
	get cacheControl() {
		return this.originalResponse.cacheControl;
	}
	get contentDisposition() {
		return this.originalResponse.contentDisposition;
	}
	get contentEncoding() {
		return this.originalResponse.contentEncoding;
	}
	get contentLanguage() {
		return this.originalResponse.contentLanguage;
	}
	get blobSequenceNumber() {
		return this.originalResponse.blobSequenceNumber;
	}
	get blobType() {
		return this.originalResponse.blobType;
	}
	get contentLength() {
		return this.originalResponse.contentLength;
	}
	get contentMD5() {
		return this.originalResponse.contentMD5;
	}
	get contentRange() {
		return this.originalResponse.contentRange;
	}
	get contentType() {
		return this.originalResponse.contentType;
	}
	get copyCompletedOn() {}
	get copyId() {
		return this.originalResponse.copyId;
	}
	get copyProgress() {
		return this.originalResponse.copyProgress;
	}
	get copySource() {
		return this.originalResponse.copySource;
	}
	get copyStatus() {
		return this.originalResponse.copyStatus;
	}
	get copyStatusDescription() {
		return this.originalResponse.copyStatusDescription;
	}
	get leaseDuration() {
		return this.originalResponse.leaseDuration;
	}
	get leaseState() {
		return this.originalResponse.leaseState;
	}
	get leaseStatus() {
		return this.originalResponse.leaseStatus;
	}
	get date() {
		return this.originalResponse.date;
	}
	get blobCommittedBlockCount() {
		return this.originalResponse.blobCommittedBlockCount;
	}
	get etag() {
		return this.originalResponse.etag;
	}
	get errorCode() {
		return this.originalResponse.errorCode;
	}
	get isServerEncrypted() {
		return this.originalResponse.isServerEncrypted;
	}
	get blobContentMD5() {
		return this.originalResponse.blobContentMD5;
	}
	get lastModified() {
		return this.originalResponse.lastModified;
	}
	get metadata() {
		return this.originalResponse.metadata;
	}
	get requestId() {
		return this.originalResponse.requestId;
	}
	get clientRequestId() {
		return this.originalResponse.clientRequestId;
	}
	get version() {
		return this.originalResponse.version;
	}
	get encryptionKeySha256() {
		return this.originalResponse.encryptionKeySha256;
	}
	get contentCrc64() {
		return this.originalResponse.contentCrc64;
	}
	get blobBody() {}
	get readableStreamBody() {
		return this.blobDownloadStream;
	}
	get _response() {
		return this.originalResponse._response;
	}
	originalResponse;
	blobDownloadStream;
	constructor(e, t = {}) {
		this.originalResponse = e, this.blobDownloadStream = new BlobQuickQueryStream(this.originalResponse.readableStreamBody, t);
	}
}, ib;
(function(e) {
	e.Hot = `Hot`, e.Cool = `Cool`, e.Cold = `Cold`, e.Archive = `Archive`;
})(ib ||= {});
var ab;
(function(e) {
	e.P4 = `P4`, e.P6 = `P6`, e.P10 = `P10`, e.P15 = `P15`, e.P20 = `P20`, e.P30 = `P30`, e.P40 = `P40`, e.P50 = `P50`, e.P60 = `P60`, e.P70 = `P70`, e.P80 = `P80`;
})(ab ||= {});
function ob(e) {
	if (e !== void 0) return e;
}
function Q(e, t) {
	if (e && !t) throw RangeError(`Customer-provided encryption key must be used over HTTPS.`);
	e && !e.encryptionAlgorithm && (e.encryptionAlgorithm = `AES256`);
}
var sb;
(function(e) {
	e.StorageOAuthScopes = `https://storage.azure.com/.default`, e.DiskComputeOAuthScopes = `https://disk.compute.azure.com/.default`;
})(sb ||= {});
function cb(e) {
	let t = (e._response.parsedBody.pageRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	})), n = (e._response.parsedBody.clearRange || []).map((e) => ({
		offset: e.start,
		count: e.end - e.start
	}));
	return {
		...e,
		pageRange: t,
		clearRange: n,
		_response: {
			...e._response,
			parsedBody: {
				pageRange: t,
				clearRange: n
			}
		}
	};
}
var lb = class PollerStoppedError extends Error {
	constructor(e) {
		super(e), this.name = `PollerStoppedError`, Object.setPrototypeOf(this, PollerStoppedError.prototype);
	}
}, ub = class PollerCancelledError extends Error {
	constructor(e) {
		super(e), this.name = `PollerCancelledError`, Object.setPrototypeOf(this, PollerCancelledError.prototype);
	}
}, Poller = class {
	constructor(e) {
		this.resolveOnUnsuccessful = !1, this.stopped = !0, this.pollProgressCallbacks = [], this.operation = e, this.promise = new Promise((e, t) => {
			this.resolve = e, this.reject = t;
		}), this.promise.catch(() => {});
	}
	async startPolling(e = {}) {
		for (this.stopped &&= !1; !this.isStopped() && !this.isDone();) await this.poll(e), await this.delay();
	}
	async pollOnce(e = {}) {
		this.isDone() || (this.operation = await this.operation.update({
			abortSignal: e.abortSignal,
			fireProgress: this.fireProgress.bind(this)
		})), this.processUpdatedState();
	}
	fireProgress(e) {
		for (let t of this.pollProgressCallbacks) t(e);
	}
	async cancelOnce(e = {}) {
		this.operation = await this.operation.cancel(e);
	}
	poll(e = {}) {
		if (!this.pollOncePromise) {
			this.pollOncePromise = this.pollOnce(e);
			let t = () => {
				this.pollOncePromise = void 0;
			};
			this.pollOncePromise.then(t, t).catch(this.reject);
		}
		return this.pollOncePromise;
	}
	processUpdatedState() {
		if (this.operation.state.error && (this.stopped = !0, !this.resolveOnUnsuccessful)) throw this.reject(this.operation.state.error), this.operation.state.error;
		if (this.operation.state.isCancelled && (this.stopped = !0, !this.resolveOnUnsuccessful)) {
			let e = new ub(`Operation was canceled`);
			throw this.reject(e), e;
		}
		this.isDone() && this.resolve && this.resolve(this.getResult());
	}
	async pollUntilDone(e = {}) {
		return this.stopped && this.startPolling(e).catch(this.reject), this.processUpdatedState(), this.promise;
	}
	onProgress(e) {
		return this.pollProgressCallbacks.push(e), () => {
			this.pollProgressCallbacks = this.pollProgressCallbacks.filter((t) => t !== e);
		};
	}
	isDone() {
		let e = this.operation.state;
		return !!(e.isCompleted || e.isCancelled || e.error);
	}
	stopPolling() {
		this.stopped || (this.stopped = !0, this.reject && this.reject(new lb(`This poller is already stopped`)));
	}
	isStopped() {
		return this.stopped;
	}
	cancelOperation(e = {}) {
		if (!this.cancelPromise) this.cancelPromise = this.cancelOnce(e);
		else if (e.abortSignal) throw Error(`A cancel request is currently pending`);
		return this.cancelPromise;
	}
	getOperationState() {
		return this.operation.state;
	}
	getResult() {
		return this.operation.state.result;
	}
	toString() {
		return this.operation.toString();
	}
}, BlobBeginCopyFromUrlPoller = class extends Poller {
	intervalInMs;
	constructor(e) {
		let { blobClient: t, copySource: n, intervalInMs: r = 15e3, onProgress: i, resumeFrom: a, startCopyFromURLOptions: o } = e, s;
		a && (s = JSON.parse(a).state);
		let c = mb({
			...s,
			blobClient: t,
			copySource: n,
			startCopyFromURLOptions: o
		});
		super(c), typeof i == `function` && this.onProgress(i), this.intervalInMs = r;
	}
	delay() {
		return mo(this.intervalInMs);
	}
};
const db = async function(e = {}) {
	let t = this.state, { copyId: n } = t;
	return t.isCompleted ? mb(t) : n ? (await t.blobClient.abortCopyFromURL(n, { abortSignal: e.abortSignal }), t.isCancelled = !0, mb(t)) : (t.isCancelled = !0, mb(t));
}, fb = async function(e = {}) {
	let t = this.state, { blobClient: n, copySource: r, startCopyFromURLOptions: i } = t;
	if (!t.isStarted) {
		t.isStarted = !0;
		let e = await n.startCopyFromURL(r, i);
		t.copyId = e.copyId, e.copyStatus === `success` && (t.result = e, t.isCompleted = !0);
	} else if (!t.isCompleted) try {
		let n = await t.blobClient.getProperties({ abortSignal: e.abortSignal }), { copyStatus: r, copyProgress: i } = n, a = t.copyProgress;
		i && (t.copyProgress = i), r === `pending` && i !== a && typeof e.fireProgress == `function` ? e.fireProgress(t) : r === `success` ? (t.result = n, t.isCompleted = !0) : r === `failed` && (t.error = Error(`Blob copy failed with reason: "${n.copyStatusDescription || `unknown`}"`), t.isCompleted = !0);
	} catch (e) {
		t.error = e, t.isCompleted = !0;
	}
	return mb(t);
}, pb = function() {
	return JSON.stringify({ state: this.state }, (e, t) => {
		if (e !== `blobClient`) return t;
	});
};
function mb(e) {
	return {
		state: { ...e },
		cancel: db,
		toString: pb,
		update: fb
	};
}
function hb(e) {
	if (e.offset < 0) throw RangeError(`Range.offset cannot be smaller than 0.`);
	if (e.count && e.count <= 0) throw RangeError(`Range.count must be larger than 0. Leave it undefined if you want a range from offset to the end.`);
	return e.count ? `bytes=${e.offset}-${e.offset + e.count - 1}` : `bytes=${e.offset}-`;
}
var gb;
(function(e) {
	e[e.Good = 0] = `Good`, e[e.Error = 1] = `Error`;
})(gb ||= {});
var Batch = class {
	concurrency;
	actives = 0;
	completed = 0;
	offset = 0;
	operations = [];
	state = gb.Good;
	emitter;
	constructor(e = 5) {
		if (e < 1) throw RangeError(`concurrency must be larger than 0`);
		this.concurrency = e, this.emitter = new ce();
	}
	addOperation(e) {
		this.operations.push(async () => {
			try {
				this.actives++, await e(), this.actives--, this.completed++, this.parallelExecute();
			} catch (e) {
				this.emitter.emit(`error`, e);
			}
		});
	}
	async do() {
		return this.operations.length === 0 ? Promise.resolve() : (this.parallelExecute(), new Promise((e, t) => {
			this.emitter.on(`finish`, e), this.emitter.on(`error`, (e) => {
				this.state = gb.Error, t(e);
			});
		}));
	}
	nextOperation() {
		return this.offset < this.operations.length ? this.operations[this.offset++] : null;
	}
	parallelExecute() {
		if (this.state !== gb.Error) {
			if (this.completed >= this.operations.length) this.emitter.emit(`finish`);
			else for (; this.actives < this.concurrency;) {
				let e = this.nextOperation();
				if (e) e();
				else return;
			}
		}
	}
};
async function _b(e, t, n, r, i) {
	let a = 0, o = r - n;
	return new Promise((r, s) => {
		let c = setTimeout(() => s(Error(`The operation cannot be completed in timeout.`)), 1e5);
		e.on(`readable`, () => {
			if (a >= o) {
				clearTimeout(c), r();
				return;
			}
			let s = e.read();
			if (!s) return;
			typeof s == `string` && (s = Buffer.from(s, i));
			let l = a + s.length > o ? o - a : s.length;
			t.fill(s.slice(0, l), n + a, n + a + l), a += l;
		}), e.on(`end`, () => {
			clearTimeout(c), a < o && s(Error(`Stream drains before getting enough data needed. Data read: ${a}, data need: ${o}`)), r();
		}), e.on(`error`, (e) => {
			clearTimeout(c), s(e);
		});
	});
}
async function vb(e, t) {
	return new Promise((n, r) => {
		let i = ue.createWriteStream(t);
		e.on(`error`, (e) => {
			r(e);
		}), i.on(`error`, (e) => {
			r(e);
		}), i.on(`close`, n), e.pipe(i);
	});
}
const yb = ve.promisify(ue.stat), bb = ue.createReadStream;
var xb = class BlobClient extends StorageClient {
	blobContext;
	_name;
	_containerName;
	_versionId;
	_snapshot;
	get name() {
		return this._name;
	}
	get containerName() {
		return this._containerName;
	}
	constructor(e, t, n, r) {
		r ||= {};
		let i, a;
		if (qd(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || us(t)) a = e, r = n, i = Jd(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = Jd(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = vy(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Oo(c.proxyUri)), i = Jd(e, r);
			} else if (c.kind === `SASConnString`) a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Jd(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), {blobName: this._name, containerName: this._containerName} = this.getBlobAndContainerNamesFromUrl(), this.blobContext = this.storageClientContext.blob, this._snapshot = Sy(this.url, Ud.Parameters.SNAPSHOT), this._versionId = Sy(this.url, Ud.Parameters.VERSIONID);
	}
	withSnapshot(e) {
		return new BlobClient(xy(this.url, Ud.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	withVersion(e) {
		return new BlobClient(xy(this.url, Ud.Parameters.VERSIONID, e.length === 0 ? void 0 : e), this.pipeline);
	}
	getAppendBlobClient() {
		return new Sb(this.url, this.pipeline);
	}
	getBlockBlobClient() {
		return new Cb(this.url, this.pipeline);
	}
	getPageBlobClient() {
		return new wb(this.url, this.pipeline);
	}
	async download(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, n.conditions = n.conditions || {}, Q(n.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-download`, n, async (r) => {
			let i = J(await this.blobContext.download({
				abortSignal: n.abortSignal,
				leaseAccessConditions: n.conditions,
				modifiedAccessConditions: {
					...n.conditions,
					ifTags: n.conditions?.tagConditions
				},
				requestOptions: { onDownloadProgress: void 0 },
				range: e === 0 && !t ? void 0 : hb({
					offset: e,
					count: t
				}),
				rangeGetContentMD5: n.rangeGetContentMD5,
				rangeGetContentCRC64: n.rangeGetContentCrc64,
				snapshot: n.snapshot,
				cpkInfo: n.customerProvidedKey,
				tracingOptions: r.tracingOptions
			})), a = {
				...i,
				_response: i._response,
				objectReplicationDestinationPolicyId: i.objectReplicationPolicyId,
				objectReplicationSourceProperties: Fy(i.objectReplicationRules)
			};
			if ((n.maxRetryRequests === void 0 || n.maxRetryRequests < 0) && (n.maxRetryRequests = 5), i.contentLength === void 0) throw RangeError(`File download response doesn't contain valid content length header`);
			if (!i.etag) throw RangeError(`File download response doesn't contain valid etag header`);
			return new BlobDownloadResponse(a, async (t) => {
				let r = {
					leaseAccessConditions: n.conditions,
					modifiedAccessConditions: {
						ifMatch: n.conditions.ifMatch || i.etag,
						ifModifiedSince: n.conditions.ifModifiedSince,
						ifNoneMatch: n.conditions.ifNoneMatch,
						ifUnmodifiedSince: n.conditions.ifUnmodifiedSince,
						ifTags: n.conditions?.tagConditions
					},
					range: hb({
						count: e + i.contentLength - t,
						offset: t
					}),
					rangeGetContentMD5: n.rangeGetContentMD5,
					rangeGetContentCRC64: n.rangeGetContentCrc64,
					snapshot: n.snapshot,
					cpkInfo: n.customerProvidedKey
				};
				return (await this.blobContext.download({
					abortSignal: n.abortSignal,
					...r
				})).readableStreamBody;
			}, e, i.contentLength, {
				maxRetryRequests: n.maxRetryRequests,
				onProgress: n.onProgress
			});
		});
	}
	async exists(e = {}) {
		return Y.withSpan(`BlobClient-exists`, e, async (t) => {
			try {
				return Q(e.customerProvidedKey, this.isHttps), await this.getProperties({
					abortSignal: e.abortSignal,
					customerProvidedKey: e.customerProvidedKey,
					conditions: e.conditions,
					tracingOptions: t.tracingOptions
				}), !0;
			} catch (e) {
				if (e.statusCode === 404) return !1;
				if (e.statusCode === 409 && (e.details.errorCode === `BlobUsesCustomerSpecifiedEncryption` || e.details.errorCode === `BlobDoesNotUseCustomerSpecifiedEncryption`)) return !0;
				throw e;
			}
		});
	}
	async getProperties(e = {}) {
		return e.conditions = e.conditions || {}, Q(e.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-getProperties`, e, async (t) => {
			let n = J(await this.blobContext.getProperties({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				cpkInfo: e.customerProvidedKey,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				objectReplicationDestinationPolicyId: n.objectReplicationPolicyId,
				objectReplicationSourceProperties: Fy(n.objectReplicationRules)
			};
		});
	}
	async delete(e = {}) {
		return e.conditions = e.conditions || {}, Y.withSpan(`BlobClient-delete`, e, async (t) => J(await this.blobContext.delete({
			abortSignal: e.abortSignal,
			deleteSnapshots: e.deleteSnapshots,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async deleteIfExists(e = {}) {
		return Y.withSpan(`BlobClient-deleteIfExists`, e, async (e) => {
			try {
				let t = J(await this.delete(e));
				return {
					succeeded: !0,
					...t,
					_response: t._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobNotFound`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async undelete(e = {}) {
		return Y.withSpan(`BlobClient-undelete`, e, async (t) => J(await this.blobContext.undelete({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
	async setHTTPHeaders(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-setHTTPHeaders`, t, async (n) => J(await this.blobContext.setHttpHeaders({
			abortSignal: t.abortSignal,
			blobHttpHeaders: e,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
	async setMetadata(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-setMetadata`, t, async (n) => J(await this.blobContext.setMetadata({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: e,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async setTags(e, t = {}) {
		return Y.withSpan(`BlobClient-setTags`, t, async (n) => J(await this.blobContext.setTags({
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			blobModifiedAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions,
			tags: My(e)
		})));
	}
	async getTags(e = {}) {
		return Y.withSpan(`BlobClient-getTags`, e, async (t) => {
			let n = J(await this.blobContext.getTags({
				abortSignal: e.abortSignal,
				leaseAccessConditions: e.conditions,
				modifiedAccessConditions: {
					...e.conditions,
					ifTags: e.conditions?.tagConditions
				},
				blobModifiedAccessConditions: e.conditions,
				tracingOptions: t.tracingOptions
			}));
			return {
				...n,
				_response: n._response,
				tags: Ny({ blobTagSet: n.blobTagSet }) || {}
			};
		});
	}
	getBlobLeaseClient(e) {
		return new BlobLeaseClient(this, e);
	}
	async createSnapshot(e = {}) {
		return e.conditions = e.conditions || {}, Q(e.customerProvidedKey, this.isHttps), Y.withSpan(`BlobClient-createSnapshot`, e, async (t) => J(await this.blobContext.createSnapshot({
			abortSignal: e.abortSignal,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			tracingOptions: t.tracingOptions
		})));
	}
	async beginCopyFromURL(e, t = {}) {
		let n = new BlobBeginCopyFromUrlPoller({
			blobClient: {
				abortCopyFromURL: (...e) => this.abortCopyFromURL(...e),
				getProperties: (...e) => this.getProperties(...e),
				startCopyFromURL: (...e) => this.startCopyFromURL(...e)
			},
			copySource: e,
			intervalInMs: t.intervalInMs,
			onProgress: t.onProgress,
			resumeFrom: t.resumeFrom,
			startCopyFromURLOptions: t
		});
		return await n.poll(), n;
	}
	async abortCopyFromURL(e, t = {}) {
		return Y.withSpan(`BlobClient-abortCopyFromURL`, t, async (n) => J(await this.blobContext.abortCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			tracingOptions: n.tracingOptions
		})));
	}
	async syncCopyFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, Y.withSpan(`BlobClient-syncCopyFromURL`, t, async (n) => J(await this.blobContext.copyFromURL(e, {
			abortSignal: t.abortSignal,
			metadata: t.metadata,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince
			},
			sourceContentMD5: t.sourceContentMD5,
			copySourceAuthorization: Iy(t.sourceAuthorization),
			tier: ob(t.tier),
			blobTagsString: jy(t.tags),
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			encryptionScope: t.encryptionScope,
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async setAccessTier(e, t = {}) {
		return Y.withSpan(`BlobClient-setAccessTier`, t, async (n) => J(await this.blobContext.setTier(ob(e), {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			rehydratePriority: t.rehydratePriority,
			tracingOptions: n.tracingOptions
		})));
	}
	async downloadToBuffer(e, t, n, r = {}) {
		let i, a = 0, o = 0, s = r;
		e instanceof Buffer ? (i = e, a = t || 0, o = typeof n == `number` ? n : 0) : (a = typeof e == `number` ? e : 0, o = typeof t == `number` ? t : 0, s = n || {});
		let c = s.blockSize ?? 0;
		if (c < 0) throw RangeError(`blockSize option must be >= 0`);
		if (c === 0 && (c = Hd), a < 0) throw RangeError(`offset option must be >= 0`);
		if (o && o <= 0) throw RangeError(`count option must be greater than 0`);
		return s.conditions || (s.conditions = {}), Y.withSpan(`BlobClient-downloadToBuffer`, s, async (e) => {
			if (!o) {
				let t = await this.getProperties({
					...s,
					tracingOptions: e.tracingOptions
				});
				if (o = t.contentLength - a, o < 0) throw RangeError(`offset ${a} shouldn't be larger than blob size ${t.contentLength}`);
			}
			if (!i) try {
				i = Buffer.alloc(o);
			} catch (e) {
				throw Error(`Unable to allocate the buffer of size: ${o}(in bytes). Please try passing your own buffer to the "downloadToBuffer" method or try using other methods like "download" or "downloadToFile".\t ${e.message}`);
			}
			if (i.length < o) throw RangeError(`The buffer's size should be equal to or larger than the request count of bytes: ${o}`);
			let t = 0, n = new Batch(s.concurrency);
			for (let r = a; r < a + o; r += c) n.addOperation(async () => {
				let n = a + o;
				r + c < n && (n = r + c);
				let l = (await this.download(r, n - r, {
					abortSignal: s.abortSignal,
					conditions: s.conditions,
					maxRetryRequests: s.maxRetryRequestsPerBlock,
					customerProvidedKey: s.customerProvidedKey,
					tracingOptions: e.tracingOptions
				})).readableStreamBody;
				await _b(l, i, r - a, n - a), t += n - r, s.onProgress && s.onProgress({ loadedBytes: t });
			});
			return await n.do(), i;
		});
	}
	async downloadToFile(e, t = 0, n, r = {}) {
		return Y.withSpan(`BlobClient-downloadToFile`, r, async (i) => {
			let a = await this.download(t, n, {
				...r,
				tracingOptions: i.tracingOptions
			});
			return a.readableStreamBody && await vb(a.readableStreamBody, e), a.blobDownloadStream = void 0, a;
		});
	}
	getBlobAndContainerNamesFromUrl() {
		let e, t;
		try {
			let n = new URL(this.url);
			if (n.host.split(`.`)[1] === `blob`) {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			} else if (Ay(n)) {
				let r = n.pathname.match(`/([^/]*)/([^/]*)(/(.*))?`);
				e = r[2], t = r[4];
			} else {
				let r = n.pathname.match(`/([^/]*)(/(.*))?`);
				e = r[1], t = r[3];
			}
			if (e = decodeURIComponent(e), t = decodeURIComponent(t), t = t.replace(/\\/g, `/`), !e) throw Error(`Provided containerName is invalid.`);
			return {
				blobName: t,
				containerName: e
			};
		} catch {
			throw Error(`Unable to extract blobName and containerName with provided information.`);
		}
	}
	async startCopyFromURL(e, t = {}) {
		return Y.withSpan(`BlobClient-startCopyFromURL`, t, async (n) => (t.conditions = t.conditions || {}, t.sourceConditions = t.sourceConditions || {}, J(await this.blobContext.startCopyFromURL(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions.ifMatch,
				sourceIfModifiedSince: t.sourceConditions.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions.tagConditions
			},
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			rehydratePriority: t.rehydratePriority,
			tier: ob(t.tier),
			blobTagsString: jy(t.tags),
			sealBlob: t.sealBlob,
			tracingOptions: n.tracingOptions
		}))));
	}
	generateSasUrl(e) {
		return new Promise((t) => {
			if (!(this.credential instanceof StorageSharedKeyCredential)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
			let n = Hy({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, this.credential).toString();
			t(wy(this.url, n));
		});
	}
	generateSasStringToSign(e) {
		if (!(this.credential instanceof StorageSharedKeyCredential)) throw RangeError(`Can only generate the SAS when the client is initialized with a shared key credential`);
		return Uy({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, this.credential).stringToSign;
	}
	generateUserDelegationSasUrl(e, t) {
		return new Promise((n) => {
			let r = Hy({
				containerName: this._containerName,
				blobName: this._name,
				snapshotTime: this._snapshot,
				versionId: this._versionId,
				...e
			}, t, this.accountName).toString();
			n(wy(this.url, r));
		});
	}
	generateUserDelegationSasStringToSign(e, t) {
		return Uy({
			containerName: this._containerName,
			blobName: this._name,
			snapshotTime: this._snapshot,
			versionId: this._versionId,
			...e
		}, t, this.accountName).stringToSign;
	}
	async deleteImmutabilityPolicy(e = {}) {
		return Y.withSpan(`BlobClient-deleteImmutabilityPolicy`, e, async (e) => J(await this.blobContext.deleteImmutabilityPolicy({ tracingOptions: e.tracingOptions })));
	}
	async setImmutabilityPolicy(e, t = {}) {
		return Y.withSpan(`BlobClient-setImmutabilityPolicy`, t, async (t) => J(await this.blobContext.setImmutabilityPolicy({
			immutabilityPolicyExpiry: e.expiriesOn,
			immutabilityPolicyMode: e.policyMode,
			tracingOptions: t.tracingOptions
		})));
	}
	async setLegalHold(e, t = {}) {
		return Y.withSpan(`BlobClient-setLegalHold`, t, async (t) => J(await this.blobContext.setLegalHold(e, { tracingOptions: t.tracingOptions })));
	}
	async getAccountInfo(e = {}) {
		return Y.withSpan(`BlobClient-getAccountInfo`, e, async (t) => J(await this.blobContext.getAccountInfo({
			abortSignal: e.abortSignal,
			tracingOptions: t.tracingOptions
		})));
	}
}, Sb = class AppendBlobClient extends xb {
	appendBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, qd(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || us(t)) a = e, r = n, i = Jd(t, r);
		else if (!t && typeof t != `string`) a = e, i = Jd(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = vy(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Oo(c.proxyUri)), i = Jd(e, r);
			} else if (c.kind === `SASConnString`) a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Jd(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.appendBlobContext = this.storageClientContext.appendBlob;
	}
	withSnapshot(e) {
		return new AppendBlobClient(xy(this.url, Ud.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	async create(e = {}) {
		return e.conditions = e.conditions || {}, Q(e.customerProvidedKey, this.isHttps), Y.withSpan(`AppendBlobClient-create`, e, async (t) => J(await this.appendBlobContext.create(0, {
			abortSignal: e.abortSignal,
			blobHttpHeaders: e.blobHTTPHeaders,
			leaseAccessConditions: e.conditions,
			metadata: e.metadata,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			cpkInfo: e.customerProvidedKey,
			encryptionScope: e.encryptionScope,
			immutabilityPolicyExpiry: e.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: e.immutabilityPolicy?.policyMode,
			legalHold: e.legalHold,
			blobTagsString: jy(e.tags),
			tracingOptions: t.tracingOptions
		})));
	}
	async createIfNotExists(e = {}) {
		let t = { ifNoneMatch: `*` };
		return Y.withSpan(`AppendBlobClient-createIfNotExists`, e, async (e) => {
			try {
				let n = J(await this.create({
					...e,
					conditions: t
				}));
				return {
					succeeded: !0,
					...n,
					_response: n._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async seal(e = {}) {
		return e.conditions = e.conditions || {}, Y.withSpan(`AppendBlobClient-seal`, e, async (t) => J(await this.appendBlobContext.seal({
			abortSignal: e.abortSignal,
			appendPositionAccessConditions: e.conditions,
			leaseAccessConditions: e.conditions,
			modifiedAccessConditions: {
				...e.conditions,
				ifTags: e.conditions?.tagConditions
			},
			tracingOptions: t.tracingOptions
		})));
	}
	async appendBlock(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Q(n.customerProvidedKey, this.isHttps), Y.withSpan(`AppendBlobClient-appendBlock`, n, async (r) => J(await this.appendBlobContext.appendBlock(t, e, {
			abortSignal: n.abortSignal,
			appendPositionAccessConditions: n.conditions,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			transactionalContentMD5: n.transactionalContentMD5,
			transactionalContentCrc64: n.transactionalContentCrc64,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async appendBlockFromURL(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, r.sourceConditions = r.sourceConditions || {}, Q(r.customerProvidedKey, this.isHttps), Y.withSpan(`AppendBlobClient-appendBlockFromURL`, r, async (i) => J(await this.appendBlobContext.appendBlockFromUrl(e, 0, {
			abortSignal: r.abortSignal,
			sourceRange: hb({
				offset: t,
				count: n
			}),
			sourceContentMD5: r.sourceContentMD5,
			sourceContentCrc64: r.sourceContentCrc64,
			leaseAccessConditions: r.conditions,
			appendPositionAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: r.sourceConditions?.ifMatch,
				sourceIfModifiedSince: r.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: r.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: r.sourceConditions?.ifUnmodifiedSince
			},
			copySourceAuthorization: Iy(r.sourceAuthorization),
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			fileRequestIntent: r.sourceShareTokenIntent,
			tracingOptions: i.tracingOptions
		})));
	}
}, Cb = class BlockBlobClient extends xb {
	_blobContext;
	blockBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, qd(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || us(t)) a = e, r = n, i = Jd(t, r);
		else if (!t && typeof t != `string`) a = e, n && typeof n != `string` && (r = n), i = Jd(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = vy(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Oo(c.proxyUri)), i = Jd(e, r);
			} else if (c.kind === `SASConnString`) a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Jd(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.blockBlobContext = this.storageClientContext.blockBlob, this._blobContext = this.storageClientContext.blob;
	}
	withSnapshot(e) {
		return new BlockBlobClient(xy(this.url, Ud.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	async query(e, t = {}) {
		return Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-query`, t, async (n) => new BlobQueryResponse(J(await this._blobContext.query({
			abortSignal: t.abortSignal,
			queryRequest: {
				queryType: `SQL`,
				expression: e,
				inputSerialization: Py(t.inputTextConfiguration),
				outputSerialization: Py(t.outputTextConfiguration)
			},
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			tracingOptions: n.tracingOptions
		})), {
			abortSignal: t.abortSignal,
			onProgress: t.onProgress,
			onError: t.onError
		}));
	}
	async upload(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Q(n.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-upload`, n, async (r) => J(await this.blockBlobContext.upload(t, e, {
			abortSignal: n.abortSignal,
			blobHttpHeaders: n.blobHTTPHeaders,
			leaseAccessConditions: n.conditions,
			metadata: n.metadata,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: n.onProgress },
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			immutabilityPolicyExpiry: n.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: n.immutabilityPolicy?.policyMode,
			legalHold: n.legalHold,
			tier: ob(n.tier),
			blobTagsString: jy(n.tags),
			tracingOptions: r.tracingOptions
		})));
	}
	async syncUploadFromURL(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-syncUploadFromURL`, t, async (n) => J(await this.blockBlobContext.putBlobFromUrl(0, e, {
			...t,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: t.sourceConditions?.ifMatch,
				sourceIfModifiedSince: t.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: t.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: t.sourceConditions?.ifUnmodifiedSince,
				sourceIfTags: t.sourceConditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			copySourceAuthorization: Iy(t.sourceAuthorization),
			tier: ob(t.tier),
			blobTagsString: jy(t.tags),
			copySourceTags: t.copySourceTags,
			fileRequestIntent: t.sourceShareTokenIntent,
			tracingOptions: n.tracingOptions
		})));
	}
	async stageBlock(e, t, n, r = {}) {
		return Q(r.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-stageBlock`, r, async (i) => J(await this.blockBlobContext.stageBlock(e, n, t, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			requestOptions: { onUploadProgress: r.onProgress },
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async stageBlockFromURL(e, t, n = 0, r, i = {}) {
		return Q(i.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-stageBlockFromURL`, i, async (a) => J(await this.blockBlobContext.stageBlockFromURL(e, 0, t, {
			abortSignal: i.abortSignal,
			leaseAccessConditions: i.conditions,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			sourceRange: n === 0 && !r ? void 0 : hb({
				offset: n,
				count: r
			}),
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: Iy(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async commitBlockList(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`BlockBlobClient-commitBlockList`, t, async (n) => J(await this.blockBlobContext.commitBlockList({ latest: e }, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: ob(t.tier),
			blobTagsString: jy(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async getBlockList(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-getBlockList`, t, async (n) => {
			let r = J(await this.blockBlobContext.getBlockList(e, {
				abortSignal: t.abortSignal,
				leaseAccessConditions: t.conditions,
				modifiedAccessConditions: {
					...t.conditions,
					ifTags: t.conditions?.tagConditions
				},
				tracingOptions: n.tracingOptions
			}));
			return r.committedBlocks ||= [], r.uncommittedBlocks ||= [], r;
		});
	}
	async uploadData(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-uploadData`, t, async (t) => {
			{
				let n;
				return e instanceof Buffer ? n = e : e instanceof ArrayBuffer ? n = Buffer.from(e) : (e = e, n = Buffer.from(e.buffer, e.byteOffset, e.byteLength)), this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.byteLength, t);
			}
		});
	}
	async uploadBrowserData(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-uploadBrowserData`, t, async (t) => {
			let n = new Blob([e]);
			return this.uploadSeekableInternal((e, t) => n.slice(e, e + t), n.size, t);
		});
	}
	async uploadSeekableInternal(e, t, n = {}) {
		let r = n.blockSize ?? 0;
		if (r < 0 || r > 4194304e3) throw RangeError(`blockSize option must be >= 0 and <= 4194304000`);
		let i = n.maxSingleShotSize ?? 268435456;
		if (i < 0 || i > 268435456) throw RangeError(`maxSingleShotSize option must be >= 0 and <= 268435456`);
		if (r === 0) {
			if (t > 4194304e3 * 5e4) throw RangeError(`${t} is too larger to upload to a block blob.`);
			t > i && (r = Math.ceil(t / Vd), r < 4194304 && (r = Hd));
		}
		return n.blobHTTPHeaders ||= {}, n.conditions ||= {}, Y.withSpan(`BlockBlobClient-uploadSeekableInternal`, n, async (a) => {
			if (t <= i) return J(await this.upload(e(0, t), t, a));
			let o = Math.floor((t - 1) / r) + 1;
			if (o > 5e4) throw RangeError(`The buffer's size is too big or the BlockSize is too small;the number of blocks must be <= ${Vd}`);
			let s = [], c = _o(), l = 0, u = new Batch(n.concurrency);
			for (let i = 0; i < o; i++) u.addOperation(async () => {
				let u = Ey(c, i), d = r * i, f = (i === o - 1 ? t : d + r) - d;
				s.push(u), await this.stageBlock(u, e(d, f), f, {
					abortSignal: n.abortSignal,
					conditions: n.conditions,
					encryptionScope: n.encryptionScope,
					tracingOptions: a.tracingOptions
				}), l += f, n.onProgress && n.onProgress({ loadedBytes: l });
			});
			return await u.do(), this.commitBlockList(s, a);
		});
	}
	async uploadFile(e, t = {}) {
		return Y.withSpan(`BlockBlobClient-uploadFile`, t, async (n) => {
			let r = (await yb(e)).size;
			return this.uploadSeekableInternal((t, n) => () => bb(e, {
				autoClose: !0,
				end: n ? t + n - 1 : 1 / 0,
				start: t
			}), r, {
				...t,
				tracingOptions: n.tracingOptions
			});
		});
	}
	async uploadStream(e, t = 8388608, n = 5, r = {}) {
		return r.blobHTTPHeaders ||= {}, r.conditions ||= {}, Y.withSpan(`BlockBlobClient-uploadStream`, r, async (i) => {
			let a = 0, o = _o(), s = 0, c = [];
			return await new BufferScheduler(e, t, n, async (e, t) => {
				let n = Ey(o, a);
				c.push(n), a++, await this.stageBlock(n, e, t, {
					customerProvidedKey: r.customerProvidedKey,
					conditions: r.conditions,
					encryptionScope: r.encryptionScope,
					tracingOptions: i.tracingOptions
				}), s += t, r.onProgress && r.onProgress({ loadedBytes: s });
			}, Math.ceil(n / 4 * 3)).do(), J(await this.commitBlockList(c, {
				...r,
				tracingOptions: i.tracingOptions
			}));
		});
	}
}, wb = class PageBlobClient extends xb {
	pageBlobContext;
	constructor(e, t, n, r) {
		let i, a;
		if (r ||= {}, qd(t)) a = e, i = t;
		else if (t instanceof StorageSharedKeyCredential || t instanceof AnonymousCredential || us(t)) a = e, r = n, i = Jd(t, r);
		else if (!t && typeof t != `string`) a = e, i = Jd(new AnonymousCredential(), r);
		else if (t && typeof t == `string` && n && typeof n == `string`) {
			let o = t, s = n, c = vy(e);
			if (c.kind === `AccountConnString`) {
				let e = new StorageSharedKeyCredential(c.accountName, c.accountKey);
				a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)), r.proxyOptions || (r.proxyOptions = Oo(c.proxyUri)), i = Jd(e, r);
			} else if (c.kind === `SASConnString`) a = by(by(c.url, encodeURIComponent(o)), encodeURIComponent(s)) + `?` + c.accountSas, i = Jd(new AnonymousCredential(), r);
			else throw Error(`Connection string must be either an Account connection string or a SAS connection string`);
		} else throw Error(`Expecting non-empty strings for containerName and blobName parameters`);
		super(a, i), this.pageBlobContext = this.storageClientContext.pageBlob;
	}
	withSnapshot(e) {
		return new PageBlobClient(xy(this.url, Ud.Parameters.SNAPSHOT, e.length === 0 ? void 0 : e), this.pipeline);
	}
	async create(e, t = {}) {
		return t.conditions = t.conditions || {}, Q(t.customerProvidedKey, this.isHttps), Y.withSpan(`PageBlobClient-create`, t, async (n) => J(await this.pageBlobContext.create(0, e, {
			abortSignal: t.abortSignal,
			blobHttpHeaders: t.blobHTTPHeaders,
			blobSequenceNumber: t.blobSequenceNumber,
			leaseAccessConditions: t.conditions,
			metadata: t.metadata,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			cpkInfo: t.customerProvidedKey,
			encryptionScope: t.encryptionScope,
			immutabilityPolicyExpiry: t.immutabilityPolicy?.expiriesOn,
			immutabilityPolicyMode: t.immutabilityPolicy?.policyMode,
			legalHold: t.legalHold,
			tier: ob(t.tier),
			blobTagsString: jy(t.tags),
			tracingOptions: n.tracingOptions
		})));
	}
	async createIfNotExists(e, t = {}) {
		return Y.withSpan(`PageBlobClient-createIfNotExists`, t, async (n) => {
			try {
				let r = { ifNoneMatch: `*` }, i = J(await this.create(e, {
					...t,
					conditions: r,
					tracingOptions: n.tracingOptions
				}));
				return {
					succeeded: !0,
					...i,
					_response: i._response
				};
			} catch (e) {
				if (e.details?.errorCode === `BlobAlreadyExists`) return {
					succeeded: !1,
					...e.response?.parsedHeaders,
					_response: e.response
				};
				throw e;
			}
		});
	}
	async uploadPages(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Q(r.customerProvidedKey, this.isHttps), Y.withSpan(`PageBlobClient-uploadPages`, r, async (i) => J(await this.pageBlobContext.uploadPages(n, e, {
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			requestOptions: { onUploadProgress: r.onProgress },
			range: hb({
				offset: t,
				count: n
			}),
			sequenceNumberAccessConditions: r.conditions,
			transactionalContentMD5: r.transactionalContentMD5,
			transactionalContentCrc64: r.transactionalContentCrc64,
			cpkInfo: r.customerProvidedKey,
			encryptionScope: r.encryptionScope,
			tracingOptions: i.tracingOptions
		})));
	}
	async uploadPagesFromURL(e, t, n, r, i = {}) {
		return i.conditions = i.conditions || {}, i.sourceConditions = i.sourceConditions || {}, Q(i.customerProvidedKey, this.isHttps), Y.withSpan(`PageBlobClient-uploadPagesFromURL`, i, async (a) => J(await this.pageBlobContext.uploadPagesFromURL(e, hb({
			offset: t,
			count: r
		}), 0, hb({
			offset: n,
			count: r
		}), {
			abortSignal: i.abortSignal,
			sourceContentMD5: i.sourceContentMD5,
			sourceContentCrc64: i.sourceContentCrc64,
			leaseAccessConditions: i.conditions,
			sequenceNumberAccessConditions: i.conditions,
			modifiedAccessConditions: {
				...i.conditions,
				ifTags: i.conditions?.tagConditions
			},
			sourceModifiedAccessConditions: {
				sourceIfMatch: i.sourceConditions?.ifMatch,
				sourceIfModifiedSince: i.sourceConditions?.ifModifiedSince,
				sourceIfNoneMatch: i.sourceConditions?.ifNoneMatch,
				sourceIfUnmodifiedSince: i.sourceConditions?.ifUnmodifiedSince
			},
			cpkInfo: i.customerProvidedKey,
			encryptionScope: i.encryptionScope,
			copySourceAuthorization: Iy(i.sourceAuthorization),
			fileRequestIntent: i.sourceShareTokenIntent,
			tracingOptions: a.tracingOptions
		})));
	}
	async clearPages(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Y.withSpan(`PageBlobClient-clearPages`, n, async (r) => J(await this.pageBlobContext.clearPages(0, {
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: hb({
				offset: e,
				count: t
			}),
			sequenceNumberAccessConditions: n.conditions,
			cpkInfo: n.customerProvidedKey,
			encryptionScope: n.encryptionScope,
			tracingOptions: r.tracingOptions
		})));
	}
	async getPageRanges(e = 0, t, n = {}) {
		return n.conditions = n.conditions || {}, Y.withSpan(`PageBlobClient-getPageRanges`, n, async (r) => cb(J(await this.pageBlobContext.getPageRanges({
			abortSignal: n.abortSignal,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			range: hb({
				offset: e,
				count: t
			}),
			tracingOptions: r.tracingOptions
		}))));
	}
	async listPageRangesSegment(e = 0, t, n, r = {}) {
		return Y.withSpan(`PageBlobClient-getPageRangesSegment`, r, async (i) => J(await this.pageBlobContext.getPageRanges({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			range: hb({
				offset: e,
				count: t
			}),
			marker: n,
			maxPageSize: r.maxPageSize,
			tracingOptions: i.tracingOptions
		})));
	}
	async *listPageRangeItemSegments(e = 0, t, n, r = {}) {
		let i;
		if (n || n === void 0) do
			i = await this.listPageRangesSegment(e, t, n, r), n = i.continuationToken, yield await i;
		while (n);
	}
	async *listPageRangeItems(e = 0, t, n = {}) {
		let r;
		for await (let i of this.listPageRangeItemSegments(e, t, r, n)) yield* Ly(i);
	}
	listPageRanges(e = 0, t, n = {}) {
		n.conditions = n.conditions || {};
		let r = this.listPageRangeItems(e, t, n);
		return {
			next() {
				return r.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (r = {}) => this.listPageRangeItemSegments(e, t, r.continuationToken, {
				maxPageSize: r.maxPageSize,
				...n
			})
		};
	}
	async getPageRangesDiff(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Y.withSpan(`PageBlobClient-getPageRangesDiff`, r, async (i) => cb(J(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: hb({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async listPageRangesDiffSegment(e, t, n, r, i = {}) {
		return Y.withSpan(`PageBlobClient-getPageRangesDiffSegment`, i, async (a) => J(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: i?.abortSignal,
			leaseAccessConditions: i?.conditions,
			modifiedAccessConditions: {
				...i?.conditions,
				ifTags: i?.conditions?.tagConditions
			},
			prevsnapshot: n,
			range: hb({
				offset: e,
				count: t
			}),
			marker: r,
			maxPageSize: i?.maxPageSize,
			tracingOptions: a.tracingOptions
		})));
	}
	async *listPageRangeDiffItemSegments(e, t, n, r, i) {
		let a;
		if (r || r === void 0) do
			a = await this.listPageRangesDiffSegment(e, t, n, r, i), r = a.continuationToken, yield await a;
		while (r);
	}
	async *listPageRangeDiffItems(e, t, n, r) {
		let i;
		for await (let a of this.listPageRangeDiffItemSegments(e, t, n, i, r)) yield* Ly(a);
	}
	listPageRangesDiff(e, t, n, r = {}) {
		r.conditions = r.conditions || {};
		let i = this.listPageRangeDiffItems(e, t, n, { ...r });
		return {
			next() {
				return i.next();
			},
			[Symbol.asyncIterator]() {
				return this;
			},
			byPage: (i = {}) => this.listPageRangeDiffItemSegments(e, t, n, i.continuationToken, {
				maxPageSize: i.maxPageSize,
				...r
			})
		};
	}
	async getPageRangesDiffForManagedDisks(e, t, n, r = {}) {
		return r.conditions = r.conditions || {}, Y.withSpan(`PageBlobClient-GetPageRangesDiffForManagedDisks`, r, async (i) => cb(J(await this.pageBlobContext.getPageRangesDiff({
			abortSignal: r.abortSignal,
			leaseAccessConditions: r.conditions,
			modifiedAccessConditions: {
				...r.conditions,
				ifTags: r.conditions?.tagConditions
			},
			prevSnapshotUrl: n,
			range: hb({
				offset: e,
				count: t
			}),
			tracingOptions: i.tracingOptions
		}))));
	}
	async resize(e, t = {}) {
		return t.conditions = t.conditions || {}, Y.withSpan(`PageBlobClient-resize`, t, async (n) => J(await this.pageBlobContext.resize(e, {
			abortSignal: t.abortSignal,
			leaseAccessConditions: t.conditions,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			encryptionScope: t.encryptionScope,
			tracingOptions: n.tracingOptions
		})));
	}
	async updateSequenceNumber(e, t, n = {}) {
		return n.conditions = n.conditions || {}, Y.withSpan(`PageBlobClient-updateSequenceNumber`, n, async (r) => J(await this.pageBlobContext.updateSequenceNumber(e, {
			abortSignal: n.abortSignal,
			blobSequenceNumber: t,
			leaseAccessConditions: n.conditions,
			modifiedAccessConditions: {
				...n.conditions,
				ifTags: n.conditions?.tagConditions
			},
			tracingOptions: r.tracingOptions
		})));
	}
	async startCopyIncremental(e, t = {}) {
		return Y.withSpan(`PageBlobClient-startCopyIncremental`, t, async (n) => J(await this.pageBlobContext.copyIncremental(e, {
			abortSignal: t.abortSignal,
			modifiedAccessConditions: {
				...t.conditions,
				ifTags: t.conditions?.tagConditions
			},
			tracingOptions: n.tracingOptions
		})));
	}
}, InvalidResponseError = class extends Error {
	constructor(e) {
		super(e), this.name = `InvalidResponseError`;
	}
}, NetworkError = class extends Error {
	constructor(e) {
		let t = `Unable to make request: ${e}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
		super(t), this.code = e, this.name = `NetworkError`;
	}
};
NetworkError.isNetworkErrorCode = (e) => e ? [
	`ECONNRESET`,
	`ENOTFOUND`,
	`ETIMEDOUT`,
	`ECONNREFUSED`,
	`EHOSTUNREACH`
].includes(e) : !1;
var UsageError = class extends Error {
	constructor() {
		super(`Cache storage quota has been hit. Unable to upload any new cache entries.
More info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`), this.name = `UsageError`;
	}
};
UsageError.isUsageErrorMessage = (e) => e ? e.includes(`insufficient usage`) : !1;
var RateLimitError = class extends Error {
	constructor(e) {
		super(e), this.name = `RateLimitError`;
	}
}, Tb = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, UploadProgress = class {
	constructor(e) {
		this.contentLength = e, this.sentBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	setSentBytes(e) {
		this.sentBytes = e;
	}
	getTransferredBytes() {
		return this.sentBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.sentBytes, t = (100 * (e / this.contentLength)).toFixed(1), n = Date.now() - this.startTime, r = (e / 1048576 / (n / 1e3)).toFixed(1);
		o(`Sent ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setSentBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let t = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(t, e));
		};
		this.timeoutHandle = setTimeout(t, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function Eb(e, t, n) {
	return Tb(this, void 0, void 0, function* () {
		let r = new xb(e), i = r.getBlockBlobClient(), a = new UploadProgress(n?.archiveSizeBytes ?? 0), o = {
			blockSize: n?.uploadChunkSize,
			concurrency: n?.uploadConcurrency,
			maxSingleShotSize: 134217728,
			onProgress: a.onProgress()
		};
		try {
			a.startDisplayTimer(), l(`BlobClient: ${r.name}:${r.accountName}:${r.containerName}`);
			let e = yield i.uploadFile(t, o);
			if (e._response.status >= 400) throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${e._response.status}`);
			return e;
		} catch (e) {
			throw s(`uploadCacheArchiveSDK: internal error uploading cache archive: ${e.message}`), e;
		} finally {
			a.stopDisplayTimer();
		}
	});
}
var Db = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Ob(e) {
	return e ? e >= 200 && e < 300 : !1;
}
function kb(e) {
	return !e || e >= 500;
}
function Ab(e) {
	return e ? [
		u.BadGateway,
		u.ServiceUnavailable,
		u.GatewayTimeout
	].includes(e) : !1;
}
function jb(e) {
	return Db(this, void 0, void 0, function* () {
		return new Promise((t) => setTimeout(t, e));
	});
}
function Mb(e, t, n) {
	return Db(this, arguments, void 0, function* (e, t, n, r = 2, i = Cr, a = void 0) {
		let o = ``, s = 1;
		for (; s <= r;) {
			let c, u, d = !1;
			try {
				c = yield t();
			} catch (e) {
				a && (c = a(e)), d = !0, o = e.message;
			}
			if (c && (u = n(c), !kb(u))) return c;
			if (u && (d = Ab(u), o = `Cache service responded with ${u}`), l(`${e} - Attempt ${s} of ${r} failed with error: ${o}`), !d) {
				l(`${e} - Error is not retryable`);
				break;
			}
			yield jb(i), s++;
		}
		throw Error(`${e} failed: ${o}`);
	});
}
function Nb(e, t) {
	return Db(this, arguments, void 0, function* (e, t, n = 2, r = Cr) {
		return yield Mb(e, t, (e) => e.statusCode, n, r, (e) => {
			if (e instanceof f) return {
				statusCode: e.statusCode,
				result: null,
				headers: {},
				error: e
			};
		});
	});
}
function Pb(e, t) {
	return Db(this, arguments, void 0, function* (e, t, n = 2, r = Cr) {
		return yield Mb(e, t, (e) => e.message.statusCode, n, r);
	});
}
var Fb = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function Ib(e, t) {
	return Fb(this, void 0, void 0, function* () {
		yield le.promisify(ge.pipeline)(e.message, t);
	});
}
var DownloadProgress = class {
	constructor(e) {
		this.contentLength = e, this.segmentIndex = 0, this.segmentSize = 0, this.segmentOffset = 0, this.receivedBytes = 0, this.displayedComplete = !1, this.startTime = Date.now();
	}
	nextSegment(e) {
		this.segmentOffset += this.segmentSize, this.segmentIndex += 1, this.segmentSize = e, this.receivedBytes = 0, l(`Downloading segment at offset ${this.segmentOffset} with length ${this.segmentSize}...`);
	}
	setReceivedBytes(e) {
		this.receivedBytes = e;
	}
	getTransferredBytes() {
		return this.segmentOffset + this.receivedBytes;
	}
	isDone() {
		return this.getTransferredBytes() === this.contentLength;
	}
	display() {
		if (this.displayedComplete) return;
		let e = this.segmentOffset + this.receivedBytes, t = (100 * (e / this.contentLength)).toFixed(1), n = Date.now() - this.startTime, r = (e / 1048576 / (n / 1e3)).toFixed(1);
		o(`Received ${e} of ${this.contentLength} (${t}%), ${r} MBs/sec`), this.isDone() && (this.displayedComplete = !0);
	}
	onProgress() {
		return (e) => {
			this.setReceivedBytes(e.loadedBytes);
		};
	}
	startDisplayTimer(e = 1e3) {
		let t = () => {
			this.display(), this.isDone() || (this.timeoutHandle = setTimeout(t, e));
		};
		this.timeoutHandle = setTimeout(t, e);
	}
	stopDisplayTimer() {
		this.timeoutHandle &&= (clearTimeout(this.timeoutHandle), void 0), this.display();
	}
};
function Lb(e, t) {
	return Fb(this, void 0, void 0, function* () {
		let n = b.createWriteStream(t), r = new d(`actions/cache`), i = yield Pb(`downloadCache`, () => Fb(this, void 0, void 0, function* () {
			return r.get(e);
		}));
		i.message.socket.setTimeout(wr, () => {
			i.message.destroy(), l(`Aborting download, socket timed out after ${wr} ms`);
		}), yield Ib(i, n);
		let a = i.message.headers[`content-length`];
		if (a) {
			let e = parseInt(a), n = Mr(t);
			if (n !== e) throw Error(`Incomplete download. Expected file size: ${e}, actual file size: ${n}`);
		} else l(`Unable to validate download, no Content-Length header`);
	});
}
function Rb(e, t, n) {
	return Fb(this, void 0, void 0, function* () {
		let r = yield b.promises.open(t, `w`), i = new d(`actions/cache`, void 0, {
			socketTimeout: n.timeoutInMs,
			keepAlive: !0
		});
		try {
			let t = (yield Pb(`downloadCacheMetadata`, () => Fb(this, void 0, void 0, function* () {
				return yield i.request(`HEAD`, e, null, {});
			}))).message.headers[`content-length`];
			if (t == null) throw Error(`Content-Length not found on blob response`);
			let a = parseInt(t);
			if (Number.isNaN(a)) throw Error(`Could not interpret Content-Length: ${a}`);
			let o = [], s = 4194304;
			for (let t = 0; t < a; t += s) {
				let n = Math.min(s, a - t);
				o.push({
					offset: t,
					promiseGetter: () => Fb(this, void 0, void 0, function* () {
						return yield zb(i, e, t, n);
					})
				});
			}
			o.reverse();
			let c = 0, l = 0, u = new DownloadProgress(a);
			u.startDisplayTimer();
			let d = u.onProgress(), f = [], p, m = () => Fb(this, void 0, void 0, function* () {
				let e = yield Promise.race(Object.values(f));
				yield r.write(e.buffer, 0, e.count, e.offset), c--, delete f[e.offset], l += e.count, d({ loadedBytes: l });
			});
			for (; p = o.pop();) f[p.offset] = p.promiseGetter(), c++, c >= (n.downloadConcurrency ?? 10) && (yield m());
			for (; c > 0;) yield m();
		} finally {
			i.dispose(), yield r.close();
		}
	});
}
function zb(e, t, n, r) {
	return Fb(this, void 0, void 0, function* () {
		let i = 0;
		for (;;) try {
			let i = yield Hb(3e4, Bb(e, t, n, r));
			if (typeof i == `string`) throw Error(`downloadSegmentRetry failed due to timeout`);
			return i;
		} catch (e) {
			if (i >= 5) throw e;
			i++;
		}
	});
}
function Bb(e, t, n, r) {
	return Fb(this, void 0, void 0, function* () {
		let i = yield Pb(`downloadCachePart`, () => Fb(this, void 0, void 0, function* () {
			return yield e.get(t, { Range: `bytes=${n}-${n + r - 1}` });
		}));
		if (!i.readBodyBuffer) throw Error(`Expected HttpClientResponse to implement readBodyBuffer`);
		return {
			offset: n,
			count: r,
			buffer: yield i.readBodyBuffer()
		};
	});
}
function Vb(e, t, n) {
	return Fb(this, void 0, void 0, function* () {
		let r = new Cb(e, void 0, { retryOptions: { tryTimeoutInMs: n.timeoutInMs } }), i = (yield r.getProperties()).contentLength ?? -1;
		if (i < 0) l(`Unable to determine content length, downloading file with http-client...`), yield Lb(e, t);
		else {
			let e = Math.min(134217728, me.constants.MAX_LENGTH), a = new DownloadProgress(i), o = b.openSync(t, `w`);
			try {
				a.startDisplayTimer();
				let t = new AbortController(), s = t.signal;
				for (; !a.isDone();) {
					let c = a.segmentOffset + a.segmentSize, l = Math.min(e, i - c);
					a.nextSegment(l);
					let u = yield Hb(n.segmentTimeoutInMs || 36e5, r.downloadToBuffer(c, l, {
						abortSignal: s,
						concurrency: n.downloadConcurrency,
						onProgress: a.onProgress()
					}));
					if (u === `timeout`) throw t.abort(), Error(`Aborting cache download as the download time exceeded the timeout.`);
					Buffer.isBuffer(u) && b.writeFileSync(o, u);
				}
			} finally {
				a.stopDisplayTimer(), b.closeSync(o);
			}
		}
	});
}
const Hb = (e, t) => Fb(void 0, void 0, void 0, function* () {
	let n, r = new Promise((t) => {
		n = setTimeout(() => t(`timeout`), e);
	});
	return Promise.race([t, r]).then((e) => (clearTimeout(n), e));
});
function Ub(e) {
	let t = {
		useAzureSdk: !1,
		uploadConcurrency: 4,
		uploadChunkSize: 33554432
	};
	return e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.uploadConcurrency == `number` && (t.uploadConcurrency = e.uploadConcurrency), typeof e.uploadChunkSize == `number` && (t.uploadChunkSize = e.uploadChunkSize)), t.uploadConcurrency = isNaN(Number(process.env.CACHE_UPLOAD_CONCURRENCY)) ? t.uploadConcurrency : Math.min(32, Number(process.env.CACHE_UPLOAD_CONCURRENCY)), t.uploadChunkSize = isNaN(Number(process.env.CACHE_UPLOAD_CHUNK_SIZE)) ? t.uploadChunkSize : Math.min(134217728, Number(process.env.CACHE_UPLOAD_CHUNK_SIZE) * 1024 * 1024), l(`Use Azure SDK: ${t.useAzureSdk}`), l(`Upload concurrency: ${t.uploadConcurrency}`), l(`Upload chunk size: ${t.uploadChunkSize}`), t;
}
function Wb(e) {
	let t = {
		useAzureSdk: !1,
		concurrentBlobDownloads: !0,
		downloadConcurrency: 8,
		timeoutInMs: 3e4,
		segmentTimeoutInMs: 6e5,
		lookupOnly: !1
	};
	e && (typeof e.useAzureSdk == `boolean` && (t.useAzureSdk = e.useAzureSdk), typeof e.concurrentBlobDownloads == `boolean` && (t.concurrentBlobDownloads = e.concurrentBlobDownloads), typeof e.downloadConcurrency == `number` && (t.downloadConcurrency = e.downloadConcurrency), typeof e.timeoutInMs == `number` && (t.timeoutInMs = e.timeoutInMs), typeof e.segmentTimeoutInMs == `number` && (t.segmentTimeoutInMs = e.segmentTimeoutInMs), typeof e.lookupOnly == `boolean` && (t.lookupOnly = e.lookupOnly));
	let n = process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS;
	return n && !isNaN(Number(n)) && isFinite(Number(n)) && (t.segmentTimeoutInMs = Number(n) * 60 * 1e3), l(`Use Azure SDK: ${t.useAzureSdk}`), l(`Download concurrency: ${t.downloadConcurrency}`), l(`Request timeout (ms): ${t.timeoutInMs}`), l(`Cache segment download timeout mins env var: ${process.env.SEGMENT_DOWNLOAD_TIMEOUT_MINS}`), l(`Segment download timeout (ms): ${t.segmentTimeoutInMs}`), l(`Lookup only: ${t.lookupOnly}`), t;
}
function Gb() {
	let e = new URL(process.env.GITHUB_SERVER_URL || `https://github.com`).hostname.trimEnd().toUpperCase(), t = e === `GITHUB.COM`, n = e.endsWith(`.GHE.COM`), r = e.endsWith(`.LOCALHOST`);
	return !t && !n && !r;
}
function Kb() {
	return Gb() ? `v1` : process.env.ACTIONS_CACHE_SERVICE_V2 ? `v2` : `v1`;
}
const qb = [
	`none`,
	`read`,
	`write`,
	`write-only`
];
function Jb() {
	return (process.env.ACTIONS_CACHE_MODE || ``).trim().toLowerCase();
}
function Yb(e) {
	return !qb.includes(e) || e === `read` || e === `write`;
}
function Xb(e) {
	return !qb.includes(e) || e === `write` || e === `write-only`;
}
function Zb() {
	let e = Kb();
	switch (e) {
		case `v1`: return process.env.ACTIONS_CACHE_URL || process.env.ACTIONS_RESULTS_URL || ``;
		case `v2`: return process.env.ACTIONS_RESULTS_URL || ``;
		default: throw Error(`Unsupported cache service version: ${e}`);
	}
}
var Qb = r(((e, t) => {
	t.exports = {
		name: `@actions/cache`,
		version: `6.3.0`,
		description: `Actions cache lib`,
		keywords: [
			`github`,
			`actions`,
			`cache`
		],
		homepage: `https://github.com/actions/toolkit/tree/main/packages/cache`,
		license: `MIT`,
		type: `module`,
		main: `lib/cache.js`,
		types: `lib/cache.d.ts`,
		exports: { ".": {
			types: `./lib/cache.d.ts`,
			import: `./lib/cache.js`
		} },
		directories: {
			lib: `lib`,
			test: `__tests__`
		},
		files: [`lib`, `!.DS_Store`],
		publishConfig: { access: `public` },
		repository: {
			type: `git`,
			url: `git+https://github.com/actions/toolkit.git`,
			directory: `packages/cache`
		},
		scripts: {
			"audit-moderate": `npm install && npm audit --json --audit-level=moderate > audit.json`,
			test: `echo "Error: run tests from root" && exit 1`,
			tsc: `tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/`
		},
		bugs: { url: `https://github.com/actions/toolkit/issues` },
		dependencies: {
			"@actions/core": `^3.0.1`,
			"@actions/exec": `^3.0.0`,
			"@actions/glob": `^0.7.0`,
			"@actions/http-client": `^4.0.1`,
			"@actions/io": `^3.0.2`,
			"@azure/core-rest-pipeline": `~1.23.0`,
			"@azure/storage-blob": `~12.31.0`,
			"@protobuf-ts/runtime-rpc": `^2.11.1`,
			semver: `^7.8.5`
		},
		devDependencies: {
			"@protobuf-ts/plugin": `^2.11.1`,
			"@types/node": `^25.9.8`,
			"@types/semver": `^7.8.0`,
			typescript: `^5.9.3`
		},
		overrides: {
			"uri-js": `npm:uri-js-replace@^1.0.1`,
			"node-fetch": `^3.3.2`
		}
	};
})), $b = r(((e, t) => {
	t.exports = { version: Qb().version };
}))();
function ex() {
	return `@actions/cache-${$b.version}`;
}
var tx = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
function nx(e) {
	let t = Zb();
	if (!t) throw Error(`Cache Service Url not found, unable to restore cache.`);
	let n = `${t}_apis/artifactcache/${e}`;
	return l(`Resource Url: ${n}`), n;
}
function rx(e, t) {
	return `${e};api-version=${t}`;
}
function ix() {
	return { headers: { Accept: rx(`application/json`, `6.0-preview.1`) } };
}
function ax() {
	let e = process.env.ACTIONS_RUNTIME_TOKEN || ``, t = new p(e);
	return new d(ex(), [t], ix());
}
function ox(e, t, n) {
	return tx(this, void 0, void 0, function* () {
		let r = ax(), a = Br(t, n?.compressionMethod, n?.enableCrossOsArchive), o = `cache?keys=${encodeURIComponent(e.join(`,`))}&version=${a}`, s = yield Nb(`getCacheEntry`, () => tx(this, void 0, void 0, function* () {
			return r.getJson(nx(o));
		}));
		if (s.statusCode === 204) return c() && (yield sx(e[0], r, a)), null;
		if (!Ob(s.statusCode)) {
			let e = s.error?.message;
			throw e?.includes(`cache read denied:`) ? Error(e) : Error(`Cache service responded with ${s.statusCode}`);
		}
		let u = s.result, d = u?.archiveLocation;
		if (!d) throw Error(`Cache not found.`);
		return i(d), l(`Cache Result:`), l(JSON.stringify(u)), u;
	});
}
function sx(e, t, n) {
	return tx(this, void 0, void 0, function* () {
		let r = `caches?key=${encodeURIComponent(e)}`, i = yield Nb(`listCache`, () => tx(this, void 0, void 0, function* () {
			return t.getJson(nx(r));
		}));
		if (i.statusCode === 200) {
			let t = i.result, r = t?.totalCount;
			if (r && r > 0) {
				l(`No matching cache found for cache key '${e}', version '${n} and scope ${process.env.GITHUB_REF}. There exist one or more cache(s) with similar key but they have different version or scope. See more info on cache matching here: https://docs.github.com/en/actions/using-workflows/caching-dependencies-to-speed-up-workflows#matching-a-cache-key \nOther caches with similar key:`);
				for (let e of t?.artifactCaches || []) l(`Cache Key: ${e?.cacheKey}, Cache Version: ${e?.cacheVersion}, Cache Scope: ${e?.scope}, Cache Created: ${e?.creationTime}`);
			}
		}
	});
}
function cx(e, t, n) {
	return tx(this, void 0, void 0, function* () {
		let r = new xe(e), i = Wb(n);
		r.hostname.endsWith(`.blob.core.windows.net`) ? i.useAzureSdk ? yield Vb(e, t, i) : i.concurrentBlobDownloads ? yield Rb(e, t, i) : yield Lb(e, t) : yield Lb(e, t);
	});
}
function lx(e, t, n) {
	return tx(this, void 0, void 0, function* () {
		let r = ax(), i = {
			key: e,
			version: Br(t, n?.compressionMethod, n?.enableCrossOsArchive),
			cacheSize: n?.cacheSize
		};
		return yield Nb(`reserveCache`, () => tx(this, void 0, void 0, function* () {
			return r.postJson(nx(`caches`), i);
		}));
	});
}
function ux(e, t) {
	return `bytes ${e}-${t}/*`;
}
function dx(e, t, n, r, i) {
	return tx(this, void 0, void 0, function* () {
		l(`Uploading chunk of size ${i - r + 1} bytes at offset ${r} with content range: ${ux(r, i)}`);
		let a = {
			"Content-Type": `application/octet-stream`,
			"Content-Range": ux(r, i)
		}, o = yield Pb(`uploadChunk (start: ${r}, end: ${i})`, () => tx(this, void 0, void 0, function* () {
			return e.sendStream(`PATCH`, t, n(), a);
		}));
		if (!Ob(o.message.statusCode)) throw Error(`Cache service responded with ${o.message.statusCode} during upload chunk.`);
	});
}
function fx(e, t, n, r) {
	return tx(this, void 0, void 0, function* () {
		let i = Mr(n), a = nx(`caches/${t.toString()}`), o = b.openSync(n, `r`), s = Ub(r), c = zr(`uploadConcurrency`, s.uploadConcurrency), u = zr(`uploadChunkSize`, s.uploadChunkSize), d = [...Array(c).keys()];
		l(`Awaiting all uploads`);
		let f = 0;
		try {
			yield Promise.all(d.map(() => tx(this, void 0, void 0, function* () {
				for (; f < i;) {
					let t = Math.min(i - f, u), r = f, s = f + t - 1;
					f += u, yield dx(e, a, () => b.createReadStream(n, {
						fd: o,
						start: r,
						end: s,
						autoClose: !1
					}).on(`error`, (e) => {
						throw Error(`Cache upload failed because file read failed with ${e.message}`);
					}), r, s);
				}
			})));
		} finally {
			b.closeSync(o);
		}
	});
}
function px(e, t, n) {
	return tx(this, void 0, void 0, function* () {
		let r = { size: n };
		return yield Nb(`commitCache`, () => tx(this, void 0, void 0, function* () {
			return e.postJson(nx(`caches/${t.toString()}`), r);
		}));
	});
}
function mx(e, t, n, r) {
	return tx(this, void 0, void 0, function* () {
		if (Ub(r).useAzureSdk) {
			if (!n) throw Error(`Azure Storage SDK can only be used when a signed URL is provided.`);
			yield Eb(n, t, r);
		} else {
			let n = ax();
			l(`Upload cache`), yield fx(n, e, t, r), l(`Commiting cache`);
			let i = Mr(t);
			o(`Cache Size: ~${Math.round(i / 1048576)} MB (${i} B)`);
			let a = yield px(n, e, i);
			if (!Ob(a.statusCode)) throw Error(`Cache service responded with ${a.statusCode} during commit cache.`);
			o(`Cache saved successfully`);
		}
	});
}
var hx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.isJsonObject = e.typeofJsonValue = void 0;
	function t(e) {
		let t = typeof e;
		if (t == `object`) {
			if (Array.isArray(e)) return `array`;
			if (e === null) return `null`;
		}
		return t;
	}
	e.typeofJsonValue = t;
	function n(e) {
		return typeof e == `object` && !!e && !Array.isArray(e);
	}
	e.isJsonObject = n;
})), gx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.base64encode = e.base64decode = void 0;
	let t = `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`.split(``), n = [];
	for (let e = 0; e < t.length; e++) n[t[e].charCodeAt(0)] = e;
	n[45] = t.indexOf(`+`), n[95] = t.indexOf(`/`);
	function r(e) {
		let t = e.length * 3 / 4;
		e[e.length - 2] == `=` ? t -= 2 : e[e.length - 1] == `=` && --t;
		let r = new Uint8Array(t), i = 0, a = 0, o, s = 0;
		for (let t = 0; t < e.length; t++) {
			if (o = n[e.charCodeAt(t)], o === void 0) switch (e[t]) {
				case `=`: a = 0;
				case `
`:
				case `\r`:
				case `	`:
				case ` `: continue;
				default: throw Error(`invalid base64 string.`);
			}
			switch (a) {
				case 0:
					s = o, a = 1;
					break;
				case 1:
					r[i++] = s << 2 | (o & 48) >> 4, s = o, a = 2;
					break;
				case 2:
					r[i++] = (s & 15) << 4 | (o & 60) >> 2, s = o, a = 3;
					break;
				case 3: r[i++] = (s & 3) << 6 | o, a = 0;
			}
		}
		if (a == 1) throw Error(`invalid base64 string.`);
		return r.subarray(0, i);
	}
	e.base64decode = r;
	function i(e) {
		let n = ``, r = 0, i, a = 0;
		for (let o = 0; o < e.length; o++) switch (i = e[o], r) {
			case 0:
				n += t[i >> 2], a = (i & 3) << 4, r = 1;
				break;
			case 1:
				n += t[a | i >> 4], a = (i & 15) << 2, r = 2;
				break;
			case 2: n += t[a | i >> 6], n += t[i & 63], r = 0;
		}
		return r && (n += t[a], n += `=`, r == 1 && (n += `=`)), n;
	}
	e.base64encode = i;
})), _x = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.utf8read = void 0;
	let t = (e) => String.fromCharCode.apply(String, e);
	function n(e) {
		if (e.length < 1) return ``;
		let n = 0, r = [], i = [], a = 0, o, s = e.length;
		for (; n < s;) o = e[n++], o < 128 ? i[a++] = o : o > 191 && o < 224 ? i[a++] = (o & 31) << 6 | e[n++] & 63 : o > 239 && o < 365 ? (o = ((o & 7) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, i[a++] = 55296 + (o >> 10), i[a++] = 56320 + (o & 1023)) : i[a++] = (o & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63, a > 8191 && (r.push(t(i)), a = 0);
		return r.length ? (a && r.push(t(i.slice(0, a))), r.join(``)) : t(i.slice(0, a));
	}
	e.utf8read = n;
})), vx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.WireType = e.mergeBinaryOptions = e.UnknownFieldHandler = void 0, (function(e) {
		e.symbol = Symbol.for(`protobuf-ts/unknown`), e.onRead = (n, r, i, a, o) => {
			(t(r) ? r[e.symbol] : r[e.symbol] = []).push({
				no: i,
				wireType: a,
				data: o
			});
		}, e.onWrite = (t, n, r) => {
			for (let { no: t, wireType: i, data: a } of e.list(n)) r.tag(t, i).raw(a);
		}, e.list = (n, r) => {
			if (t(n)) {
				let t = n[e.symbol];
				return r ? t.filter((e) => e.no == r) : t;
			}
			return [];
		}, e.last = (t, n) => e.list(t, n).slice(-1)[0];
		let t = (t) => t && Array.isArray(t[e.symbol]);
	})(e.UnknownFieldHandler ||= {});
	function t(e, t) {
		return Object.assign(Object.assign({}, e), t);
	}
	e.mergeBinaryOptions = t, (function(e) {
		e[e.Varint = 0] = `Varint`, e[e.Bit64 = 1] = `Bit64`, e[e.LengthDelimited = 2] = `LengthDelimited`, e[e.StartGroup = 3] = `StartGroup`, e[e.EndGroup = 4] = `EndGroup`, e[e.Bit32 = 5] = `Bit32`;
	})(e.WireType ||= {});
})), yx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.varint32read = e.varint32write = e.int64toString = e.int64fromString = e.varint64write = e.varint64read = void 0;
	function t() {
		let e = 0, t = 0;
		for (let n = 0; n < 28; n += 7) {
			let r = this.buf[this.pos++];
			if (e |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
		}
		let n = this.buf[this.pos++];
		if (e |= (n & 15) << 28, t = (n & 112) >> 4, !(n & 128)) return this.assertBounds(), [e, t];
		for (let n = 3; n <= 31; n += 7) {
			let r = this.buf[this.pos++];
			if (t |= (r & 127) << n, !(r & 128)) return this.assertBounds(), [e, t];
		}
		throw Error(`invalid varint`);
	}
	e.varint64read = t;
	function n(e, t, n) {
		for (let r = 0; r < 28; r += 7) {
			let i = e >>> r, a = !(!(i >>> 7) && t == 0), o = (a ? i | 128 : i) & 255;
			if (n.push(o), !a) return;
		}
		let r = e >>> 28 & 15 | (t & 7) << 4, i = !!(t >> 3);
		if (n.push((i ? r | 128 : r) & 255), i) {
			for (let e = 3; e < 31; e += 7) {
				let r = t >>> e, i = !!(r >>> 7), a = (i ? r | 128 : r) & 255;
				if (n.push(a), !i) return;
			}
			n.push(t >>> 31 & 1);
		}
	}
	e.varint64write = n;
	let r = 4294967296;
	function i(e) {
		let t = e[0] == `-`;
		t && (e = e.slice(1));
		let n = 1e6, i = 0, a = 0;
		function o(t, o) {
			let s = Number(e.slice(t, o));
			a *= n, i = i * n + s, i >= r && (a += i / r | 0, i %= r);
		}
		return o(-24, -18), o(-18, -12), o(-12, -6), o(-6), [
			t,
			i,
			a
		];
	}
	e.int64fromString = i;
	function a(e, t) {
		if (t >>> 0 <= 2097151) return `` + (r * t + (e >>> 0));
		let n = e & 16777215, i = (e >>> 24 | t << 8) >>> 0 & 16777215, a = t >> 16 & 65535, o = n + i * 6777216 + a * 6710656, s = i + a * 8147497, c = a * 2, l = 1e7;
		o >= l && (s += Math.floor(o / l), o %= l), s >= l && (c += Math.floor(s / l), s %= l);
		function u(e, t) {
			let n = e ? String(e) : ``;
			return t ? `0000000`.slice(n.length) + n : n;
		}
		return u(c, 0) + u(s, c) + u(o, 1);
	}
	e.int64toString = a;
	function o(e, t) {
		if (e >= 0) {
			for (; e > 127;) t.push(e & 127 | 128), e >>>= 7;
			t.push(e);
		} else {
			for (let n = 0; n < 9; n++) t.push(e & 127 | 128), e >>= 7;
			t.push(1);
		}
	}
	e.varint32write = o;
	function s() {
		let e = this.buf[this.pos++], t = e & 127;
		if (!(e & 128) || (e = this.buf[this.pos++], t |= (e & 127) << 7, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 14, !(e & 128)) || (e = this.buf[this.pos++], t |= (e & 127) << 21, !(e & 128))) return this.assertBounds(), t;
		e = this.buf[this.pos++], t |= (e & 15) << 28;
		for (let t = 5; e & 128 && t < 10; t++) e = this.buf[this.pos++];
		if (e & 128) throw Error(`invalid varint`);
		return this.assertBounds(), t >>> 0;
	}
	e.varint32read = s;
})), bx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.PbLong = e.PbULong = e.detectBi = void 0;
	let t = yx(), n;
	function r() {
		let e = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
		n = globalThis.BigInt !== void 0 && typeof e.getBigInt64 == `function` && typeof e.getBigUint64 == `function` && typeof e.setBigInt64 == `function` && typeof e.setBigUint64 == `function` ? {
			MIN: BigInt(`-9223372036854775808`),
			MAX: BigInt(`9223372036854775807`),
			UMIN: BigInt(`0`),
			UMAX: BigInt(`18446744073709551615`),
			C: BigInt,
			V: e
		} : void 0;
	}
	e.detectBi = r, r();
	function i(e) {
		if (!e) throw Error(`BigInt unavailable, see https://github.com/timostamm/protobuf-ts/blob/v1.0.8/MANUAL.md#bigint-support`);
	}
	let a = /^-?[0-9]+$/, o = 4294967296, s = 2147483648;
	var SharedPbLong = class {
		constructor(e, t) {
			this.lo = e | 0, this.hi = t | 0;
		}
		isZero() {
			return this.lo == 0 && this.hi == 0;
		}
		toNumber() {
			let e = this.hi * o + (this.lo >>> 0);
			if (!Number.isSafeInteger(e)) throw Error(`cannot convert to safe number`);
			return e;
		}
	}, c = class PbULong extends SharedPbLong {
		static from(e) {
			if (n) switch (typeof e) {
				case `string`:
					if (e == `0`) return this.ZERO;
					if (e == ``) throw Error(`string is no integer`);
					e = n.C(e);
				case `number`:
					if (e === 0) return this.ZERO;
					e = n.C(e);
				case `bigint`:
					if (!e) return this.ZERO;
					if (e < n.UMIN) throw Error(`signed value for ulong`);
					if (e > n.UMAX) throw Error(`ulong too large`);
					return n.V.setBigUint64(0, e, !0), new PbULong(n.V.getInt32(0, !0), n.V.getInt32(4, !0));
			}
			else switch (typeof e) {
				case `string`:
					if (e == `0`) return this.ZERO;
					if (e = e.trim(), !a.test(e)) throw Error(`string is no integer`);
					let [n, r, i] = t.int64fromString(e);
					if (n) throw Error(`signed value for ulong`);
					return new PbULong(r, i);
				case `number`:
					if (e == 0) return this.ZERO;
					if (!Number.isSafeInteger(e)) throw Error(`number is no integer`);
					if (e < 0) throw Error(`signed value for ulong`);
					return new PbULong(e, e / o);
			}
			throw Error(`unknown value ` + typeof e);
		}
		toString() {
			return n ? this.toBigInt().toString() : t.int64toString(this.lo, this.hi);
		}
		toBigInt() {
			return i(n), n.V.setInt32(0, this.lo, !0), n.V.setInt32(4, this.hi, !0), n.V.getBigUint64(0, !0);
		}
	};
	e.PbULong = c, c.ZERO = new c(0, 0);
	var l = class PbLong extends SharedPbLong {
		static from(e) {
			if (n) switch (typeof e) {
				case `string`:
					if (e == `0`) return this.ZERO;
					if (e == ``) throw Error(`string is no integer`);
					e = n.C(e);
				case `number`:
					if (e === 0) return this.ZERO;
					e = n.C(e);
				case `bigint`:
					if (!e) return this.ZERO;
					if (e < n.MIN) throw Error(`signed long too small`);
					if (e > n.MAX) throw Error(`signed long too large`);
					return n.V.setBigInt64(0, e, !0), new PbLong(n.V.getInt32(0, !0), n.V.getInt32(4, !0));
			}
			else switch (typeof e) {
				case `string`:
					if (e == `0`) return this.ZERO;
					if (e = e.trim(), !a.test(e)) throw Error(`string is no integer`);
					let [n, r, i] = t.int64fromString(e);
					if (n) {
						if (i > s || i == s && r != 0) throw Error(`signed long too small`);
					} else if (i >= s) throw Error(`signed long too large`);
					let c = new PbLong(r, i);
					return n ? c.negate() : c;
				case `number`:
					if (e == 0) return this.ZERO;
					if (!Number.isSafeInteger(e)) throw Error(`number is no integer`);
					return e > 0 ? new PbLong(e, e / o) : new PbLong(-e, -e / o).negate();
			}
			throw Error(`unknown value ` + typeof e);
		}
		isNegative() {
			return !!(this.hi & s);
		}
		negate() {
			let e = ~this.hi, t = this.lo;
			return t ? t = ~t + 1 : e += 1, new PbLong(t, e);
		}
		toString() {
			if (n) return this.toBigInt().toString();
			if (this.isNegative()) {
				let e = this.negate();
				return `-` + t.int64toString(e.lo, e.hi);
			}
			return t.int64toString(this.lo, this.hi);
		}
		toBigInt() {
			return i(n), n.V.setInt32(0, this.lo, !0), n.V.setInt32(4, this.hi, !0), n.V.getBigInt64(0, !0);
		}
	};
	e.PbLong = l, l.ZERO = new l(0, 0);
})), xx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BinaryReader = e.binaryReadOptions = void 0;
	let t = vx(), n = bx(), r = yx(), i = {
		readUnknownField: !0,
		readerFactory: (e) => new BinaryReader(e)
	};
	function a(e) {
		return e ? Object.assign(Object.assign({}, i), e) : i;
	}
	e.binaryReadOptions = a;
	var BinaryReader = class {
		constructor(e, t) {
			this.varint64 = r.varint64read, this.uint32 = r.varint32read, this.buf = e, this.len = e.length, this.pos = 0, this.view = new DataView(e.buffer, e.byteOffset, e.byteLength), this.textDecoder = t ?? new TextDecoder(`utf-8`, {
				fatal: !0,
				ignoreBOM: !0
			});
		}
		tag() {
			let e = this.uint32(), t = e >>> 3, n = e & 7;
			if (t <= 0 || n < 0 || n > 5) throw Error(`illegal tag: field no ` + t + ` wire type ` + n);
			return [t, n];
		}
		skip(e) {
			let n = this.pos;
			switch (e) {
				case t.WireType.Varint:
					for (; this.buf[this.pos++] & 128;);
					break;
				case t.WireType.Bit64: this.pos += 4;
				case t.WireType.Bit32:
					this.pos += 4;
					break;
				case t.WireType.LengthDelimited:
					let n = this.uint32();
					this.pos += n;
					break;
				case t.WireType.StartGroup:
					let r;
					for (; (r = this.tag()[1]) !== t.WireType.EndGroup;) this.skip(r);
					break;
				default: throw Error(`cant skip wire type ` + e);
			}
			return this.assertBounds(), this.buf.subarray(n, this.pos);
		}
		assertBounds() {
			if (this.pos > this.len) throw RangeError(`premature EOF`);
		}
		int32() {
			return this.uint32() | 0;
		}
		sint32() {
			let e = this.uint32();
			return e >>> 1 ^ -(e & 1);
		}
		int64() {
			return new n.PbLong(...this.varint64());
		}
		uint64() {
			return new n.PbULong(...this.varint64());
		}
		sint64() {
			let [e, t] = this.varint64(), r = -(e & 1);
			return e = (e >>> 1 | (t & 1) << 31) ^ r, t = t >>> 1 ^ r, new n.PbLong(e, t);
		}
		bool() {
			let [e, t] = this.varint64();
			return e !== 0 || t !== 0;
		}
		fixed32() {
			return this.view.getUint32((this.pos += 4) - 4, !0);
		}
		sfixed32() {
			return this.view.getInt32((this.pos += 4) - 4, !0);
		}
		fixed64() {
			return new n.PbULong(this.sfixed32(), this.sfixed32());
		}
		sfixed64() {
			return new n.PbLong(this.sfixed32(), this.sfixed32());
		}
		float() {
			return this.view.getFloat32((this.pos += 4) - 4, !0);
		}
		double() {
			return this.view.getFloat64((this.pos += 8) - 8, !0);
		}
		bytes() {
			let e = this.uint32(), t = this.pos;
			return this.pos += e, this.assertBounds(), this.buf.subarray(t, t + e);
		}
		string() {
			return this.textDecoder.decode(this.bytes());
		}
	};
	e.BinaryReader = BinaryReader;
})), Sx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.assertFloat32 = e.assertUInt32 = e.assertInt32 = e.assertNever = e.assert = void 0;
	function t(e, t) {
		if (!e) throw Error(t);
	}
	e.assert = t;
	function n(e, t) {
		throw Error(t ?? `Unexpected object: ` + e);
	}
	e.assertNever = n;
	function r(e) {
		if (typeof e != `number`) throw Error(`invalid int 32: ` + typeof e);
		if (!Number.isInteger(e) || e > 2147483647 || e < -2147483648) throw Error(`invalid int 32: ` + e);
	}
	e.assertInt32 = r;
	function i(e) {
		if (typeof e != `number`) throw Error(`invalid uint 32: ` + typeof e);
		if (!Number.isInteger(e) || e > 4294967295 || e < 0) throw Error(`invalid uint 32: ` + e);
	}
	e.assertUInt32 = i;
	function a(e) {
		if (typeof e != `number`) throw Error(`invalid float 32: ` + typeof e);
		if (Number.isFinite(e) && (e > 34028234663852886e22 || e < -34028234663852886e22)) throw Error(`invalid float 32: ` + e);
	}
	e.assertFloat32 = a;
})), Cx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.BinaryWriter = e.binaryWriteOptions = void 0;
	let t = bx(), n = yx(), r = Sx(), i = {
		writeUnknownFields: !0,
		writerFactory: () => new BinaryWriter()
	};
	function a(e) {
		return e ? Object.assign(Object.assign({}, i), e) : i;
	}
	e.binaryWriteOptions = a;
	var BinaryWriter = class {
		constructor(e) {
			this.stack = [], this.textEncoder = e ?? new TextEncoder(), this.chunks = [], this.buf = [];
		}
		finish() {
			this.chunks.push(new Uint8Array(this.buf));
			let e = 0;
			for (let t = 0; t < this.chunks.length; t++) e += this.chunks[t].length;
			let t = new Uint8Array(e), n = 0;
			for (let e = 0; e < this.chunks.length; e++) t.set(this.chunks[e], n), n += this.chunks[e].length;
			return this.chunks = [], t;
		}
		fork() {
			return this.stack.push({
				chunks: this.chunks,
				buf: this.buf
			}), this.chunks = [], this.buf = [], this;
		}
		join() {
			let e = this.finish(), t = this.stack.pop();
			if (!t) throw Error(`invalid state, fork stack empty`);
			return this.chunks = t.chunks, this.buf = t.buf, this.uint32(e.byteLength), this.raw(e);
		}
		tag(e, t) {
			return this.uint32((e << 3 | t) >>> 0);
		}
		raw(e) {
			return this.buf.length && (this.chunks.push(new Uint8Array(this.buf)), this.buf = []), this.chunks.push(e), this;
		}
		uint32(e) {
			for (r.assertUInt32(e); e > 127;) this.buf.push(e & 127 | 128), e >>>= 7;
			return this.buf.push(e), this;
		}
		int32(e) {
			return r.assertInt32(e), n.varint32write(e, this.buf), this;
		}
		bool(e) {
			return this.buf.push(+!!e), this;
		}
		bytes(e) {
			return this.uint32(e.byteLength), this.raw(e);
		}
		string(e) {
			let t = this.textEncoder.encode(e);
			return this.uint32(t.byteLength), this.raw(t);
		}
		float(e) {
			r.assertFloat32(e);
			let t = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(t.buffer).setFloat32(0, e, !0), this.raw(t);
		}
		double(e) {
			let t = /* @__PURE__ */ new Uint8Array(8);
			return new DataView(t.buffer).setFloat64(0, e, !0), this.raw(t);
		}
		fixed32(e) {
			r.assertUInt32(e);
			let t = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(t.buffer).setUint32(0, e, !0), this.raw(t);
		}
		sfixed32(e) {
			r.assertInt32(e);
			let t = /* @__PURE__ */ new Uint8Array(4);
			return new DataView(t.buffer).setInt32(0, e, !0), this.raw(t);
		}
		sint32(e) {
			return r.assertInt32(e), e = (e << 1 ^ e >> 31) >>> 0, n.varint32write(e, this.buf), this;
		}
		sfixed64(e) {
			let n = /* @__PURE__ */ new Uint8Array(8), r = new DataView(n.buffer), i = t.PbLong.from(e);
			return r.setInt32(0, i.lo, !0), r.setInt32(4, i.hi, !0), this.raw(n);
		}
		fixed64(e) {
			let n = /* @__PURE__ */ new Uint8Array(8), r = new DataView(n.buffer), i = t.PbULong.from(e);
			return r.setInt32(0, i.lo, !0), r.setInt32(4, i.hi, !0), this.raw(n);
		}
		int64(e) {
			let r = t.PbLong.from(e);
			return n.varint64write(r.lo, r.hi, this.buf), this;
		}
		sint64(e) {
			let r = t.PbLong.from(e), i = r.hi >> 31, a = r.lo << 1 ^ i, o = (r.hi << 1 | r.lo >>> 31) ^ i;
			return n.varint64write(a, o, this.buf), this;
		}
		uint64(e) {
			let r = t.PbULong.from(e);
			return n.varint64write(r.lo, r.hi, this.buf), this;
		}
	};
	e.BinaryWriter = BinaryWriter;
})), wx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.mergeJsonOptions = e.jsonWriteOptions = e.jsonReadOptions = void 0;
	let t = {
		emitDefaultValues: !1,
		enumAsInteger: !1,
		useProtoFieldName: !1,
		prettySpaces: 0
	}, n = { ignoreUnknownFields: !1 };
	function r(e) {
		return e ? Object.assign(Object.assign({}, n), e) : n;
	}
	e.jsonReadOptions = r;
	function i(e) {
		return e ? Object.assign(Object.assign({}, t), e) : t;
	}
	e.jsonWriteOptions = i;
	function a(e, t) {
		let n = Object.assign(Object.assign({}, e), t);
		return n.typeRegistry = [...e?.typeRegistry ?? [], ...t?.typeRegistry ?? []], n;
	}
	e.mergeJsonOptions = a;
})), Tx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MESSAGE_TYPE = void 0, e.MESSAGE_TYPE = Symbol.for(`protobuf-ts/message-type`);
})), Ex = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.lowerCamelCase = void 0;
	function t(e) {
		let t = !1, n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e.charAt(r);
			i == `_` ? t = !0 : /\d/.test(i) ? (n.push(i), t = !0) : t ? (n.push(i.toUpperCase()), t = !1) : r == 0 ? n.push(i.toLowerCase()) : n.push(i);
		}
		return n.join(``);
	}
	e.lowerCamelCase = t;
})), Dx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.readMessageOption = e.readFieldOption = e.readFieldOptions = e.normalizeFieldInfo = e.RepeatType = e.LongType = e.ScalarType = void 0;
	let t = Ex();
	(function(e) {
		e[e.DOUBLE = 1] = `DOUBLE`, e[e.FLOAT = 2] = `FLOAT`, e[e.INT64 = 3] = `INT64`, e[e.UINT64 = 4] = `UINT64`, e[e.INT32 = 5] = `INT32`, e[e.FIXED64 = 6] = `FIXED64`, e[e.FIXED32 = 7] = `FIXED32`, e[e.BOOL = 8] = `BOOL`, e[e.STRING = 9] = `STRING`, e[e.BYTES = 12] = `BYTES`, e[e.UINT32 = 13] = `UINT32`, e[e.SFIXED32 = 15] = `SFIXED32`, e[e.SFIXED64 = 16] = `SFIXED64`, e[e.SINT32 = 17] = `SINT32`, e[e.SINT64 = 18] = `SINT64`;
	})(e.ScalarType ||= {}), (function(e) {
		e[e.BIGINT = 0] = `BIGINT`, e[e.STRING = 1] = `STRING`, e[e.NUMBER = 2] = `NUMBER`;
	})(e.LongType ||= {});
	var n;
	(function(e) {
		e[e.NO = 0] = `NO`, e[e.PACKED = 1] = `PACKED`, e[e.UNPACKED = 2] = `UNPACKED`;
	})(n = e.RepeatType ||= {});
	function r(e) {
		return e.localName = e.localName ?? t.lowerCamelCase(e.name), e.jsonName = e.jsonName ?? t.lowerCamelCase(e.name), e.repeat = e.repeat ?? n.NO, e.opt = e.opt ?? (!e.repeat && !e.oneof && e.kind == `message`), e;
	}
	e.normalizeFieldInfo = r;
	function i(e, t, n, r) {
		let i = e.fields.find((e, n) => e.localName == t || n == t)?.options;
		return i && i[n] ? r.fromJson(i[n]) : void 0;
	}
	e.readFieldOptions = i;
	function a(e, t, n, r) {
		let i = e.fields.find((e, n) => e.localName == t || n == t)?.options;
		if (!i) return;
		let a = i[n];
		return a === void 0 ? a : r ? r.fromJson(a) : a;
	}
	e.readFieldOption = a;
	function o(e, t, n) {
		let r = e.options[t];
		return r === void 0 ? r : n ? n.fromJson(r) : r;
	}
	e.readMessageOption = o;
})), Ox = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.getSelectedOneofValue = e.clearOneofValue = e.setUnknownOneofValue = e.setOneofValue = e.getOneofValue = e.isOneofGroup = void 0;
	function t(e) {
		if (typeof e != `object` || !e || !e.hasOwnProperty(`oneofKind`)) return !1;
		switch (typeof e.oneofKind) {
			case `string`: return e[e.oneofKind] !== void 0 && Object.keys(e).length == 2;
			case `undefined`: return Object.keys(e).length == 1;
			default: return !1;
		}
	}
	e.isOneofGroup = t;
	function n(e, t) {
		return e[t];
	}
	e.getOneofValue = n;
	function r(e, t, n) {
		e.oneofKind !== void 0 && delete e[e.oneofKind], e.oneofKind = t, n !== void 0 && (e[t] = n);
	}
	e.setOneofValue = r;
	function i(e, t, n) {
		e.oneofKind !== void 0 && delete e[e.oneofKind], e.oneofKind = t, n !== void 0 && t !== void 0 && (e[t] = n);
	}
	e.setUnknownOneofValue = i;
	function a(e) {
		e.oneofKind !== void 0 && delete e[e.oneofKind], e.oneofKind = void 0;
	}
	e.clearOneofValue = a;
	function o(e) {
		if (e.oneofKind !== void 0) return e[e.oneofKind];
	}
	e.getSelectedOneofValue = o;
})), kx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionTypeCheck = void 0;
	let t = Dx(), n = Ox();
	var ReflectionTypeCheck = class {
		constructor(e) {
			this.fields = e.fields ?? [];
		}
		prepare() {
			if (this.data) return;
			let e = [], t = [], n = [];
			for (let r of this.fields) if (r.oneof) n.includes(r.oneof) || (n.push(r.oneof), e.push(r.oneof), t.push(r.oneof));
			else switch (t.push(r.localName), r.kind) {
				case `scalar`:
				case `enum`:
					(!r.opt || r.repeat) && e.push(r.localName);
					break;
				case `message`:
					r.repeat && e.push(r.localName);
					break;
				case `map`: e.push(r.localName);
			}
			this.data = {
				req: e,
				known: t,
				oneofs: Object.values(n)
			};
		}
		is(e, t, r = !1) {
			if (t < 0) return !0;
			if (typeof e != `object` || !e) return !1;
			this.prepare();
			let i = Object.keys(e), a = this.data;
			if (i.length < a.req.length || a.req.some((e) => !i.includes(e)) || !r && i.some((e) => !a.known.includes(e))) return !1;
			if (t < 1) return !0;
			for (let i of a.oneofs) {
				let a = e[i];
				if (!n.isOneofGroup(a)) return !1;
				if (a.oneofKind === void 0) continue;
				let o = this.fields.find((e) => e.localName === a.oneofKind);
				if (!o || !this.field(a[a.oneofKind], o, r, t)) return !1;
			}
			for (let n of this.fields) if (n.oneof === void 0 && !this.field(e[n.localName], n, r, t)) return !1;
			return !0;
		}
		field(e, n, r, i) {
			let a = n.repeat;
			switch (n.kind) {
				case `scalar`: return e === void 0 ? n.opt : a ? this.scalars(e, n.T, i, n.L) : this.scalar(e, n.T, n.L);
				case `enum`: return e === void 0 ? n.opt : a ? this.scalars(e, t.ScalarType.INT32, i) : this.scalar(e, t.ScalarType.INT32);
				case `message`: return e === void 0 ? !0 : a ? this.messages(e, n.T(), r, i) : this.message(e, n.T(), r, i);
				case `map`:
					if (typeof e != `object` || !e) return !1;
					if (i < 2) return !0;
					if (!this.mapKeys(e, n.K, i)) return !1;
					switch (n.V.kind) {
						case `scalar`: return this.scalars(Object.values(e), n.V.T, i, n.V.L);
						case `enum`: return this.scalars(Object.values(e), t.ScalarType.INT32, i);
						case `message`: return this.messages(Object.values(e), n.V.T(), r, i);
					}
			}
			return !0;
		}
		message(e, t, n, r) {
			return n ? t.isAssignable(e, r) : t.is(e, r);
		}
		messages(e, t, n, r) {
			if (!Array.isArray(e)) return !1;
			if (r < 2) return !0;
			if (n) {
				for (let n = 0; n < e.length && n < r; n++) if (!t.isAssignable(e[n], r - 1)) return !1;
			} else for (let n = 0; n < e.length && n < r; n++) if (!t.is(e[n], r - 1)) return !1;
			return !0;
		}
		scalar(e, n, r) {
			let i = typeof e;
			switch (n) {
				case t.ScalarType.UINT64:
				case t.ScalarType.FIXED64:
				case t.ScalarType.INT64:
				case t.ScalarType.SFIXED64:
				case t.ScalarType.SINT64: switch (r) {
					case t.LongType.BIGINT: return i == `bigint`;
					case t.LongType.NUMBER: return i == `number` && !isNaN(e);
					default: return i == `string`;
				}
				case t.ScalarType.BOOL: return i == `boolean`;
				case t.ScalarType.STRING: return i == `string`;
				case t.ScalarType.BYTES: return e instanceof Uint8Array;
				case t.ScalarType.DOUBLE:
				case t.ScalarType.FLOAT: return i == `number` && !isNaN(e);
				default: return i == `number` && Number.isInteger(e);
			}
		}
		scalars(e, t, n, r) {
			if (!Array.isArray(e)) return !1;
			if (n < 2) return !0;
			if (Array.isArray(e)) {
				for (let i = 0; i < e.length && i < n; i++) if (!this.scalar(e[i], t, r)) return !1;
			}
			return !0;
		}
		mapKeys(e, n, r) {
			let i = Object.keys(e);
			switch (n) {
				case t.ScalarType.INT32:
				case t.ScalarType.FIXED32:
				case t.ScalarType.SFIXED32:
				case t.ScalarType.SINT32:
				case t.ScalarType.UINT32: return this.scalars(i.slice(0, r).map((e) => parseInt(e)), n, r);
				case t.ScalarType.BOOL: return this.scalars(i.slice(0, r).map((e) => e == `true` || e != `false` && e), n, r);
				default: return this.scalars(i, n, r, t.LongType.STRING);
			}
		}
	};
	e.ReflectionTypeCheck = ReflectionTypeCheck;
})), Ax = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionLongConvert = void 0;
	let t = Dx();
	function n(e, n) {
		switch (n) {
			case t.LongType.BIGINT: return e.toBigInt();
			case t.LongType.NUMBER: return e.toNumber();
			default: return e.toString();
		}
	}
	e.reflectionLongConvert = n;
})), jx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionJsonReader = void 0;
	let t = hx(), n = gx(), r = Dx(), i = bx(), a = Sx(), o = Ax();
	var ReflectionJsonReader = class {
		constructor(e) {
			this.info = e;
		}
		prepare() {
			if (this.fMap === void 0) {
				this.fMap = {};
				let e = this.info.fields ?? [];
				for (let t of e) this.fMap[t.name] = t, this.fMap[t.jsonName] = t, this.fMap[t.localName] = t;
			}
		}
		assert(e, n, r) {
			if (!e) {
				let e = t.typeofJsonValue(r);
				throw (e == `number` || e == `boolean`) && (e = r.toString()), Error(`Cannot parse JSON ${e} for ${this.info.typeName}#${n}`);
			}
		}
		read(e, n, i) {
			this.prepare();
			let a = [];
			for (let [o, s] of Object.entries(e)) {
				let e = this.fMap[o];
				if (!e) {
					if (!i.ignoreUnknownFields) throw Error(`Found unknown field while reading ${this.info.typeName} from JSON format. JSON key: ${o}`);
					continue;
				}
				let c = e.localName, l;
				if (e.oneof) {
					if (s === null && (e.kind !== `enum` || e.T()[0] !== `google.protobuf.NullValue`)) continue;
					if (a.includes(e.oneof)) throw Error(`Multiple members of the oneof group "${e.oneof}" of ${this.info.typeName} are present in JSON.`);
					a.push(e.oneof), l = n[e.oneof] = { oneofKind: c };
				} else l = n;
				if (e.kind == `map`) {
					if (s === null) continue;
					this.assert(t.isJsonObject(s), e.name, s);
					let n = l[c];
					for (let [t, a] of Object.entries(s)) {
						this.assert(a !== null, e.name + ` map value`, null);
						let o;
						switch (e.V.kind) {
							case `message`:
								o = e.V.T().internalJsonRead(a, i);
								break;
							case `enum`:
								if (o = this.enum(e.V.T(), a, e.name, i.ignoreUnknownFields), o === !1) continue;
								break;
							case `scalar`: o = this.scalar(a, e.V.T, e.V.L, e.name);
						}
						this.assert(o !== void 0, e.name + ` map value`, a);
						let s = t;
						e.K == r.ScalarType.BOOL && (s = s == `true` || s != `false` && s), s = this.scalar(s, e.K, r.LongType.STRING, e.name).toString(), n[s] = o;
					}
				} else if (e.repeat) {
					if (s === null) continue;
					this.assert(Array.isArray(s), e.name, s);
					let t = l[c];
					for (let n of s) {
						this.assert(n !== null, e.name, null);
						let r;
						switch (e.kind) {
							case `message`:
								r = e.T().internalJsonRead(n, i);
								break;
							case `enum`:
								if (r = this.enum(e.T(), n, e.name, i.ignoreUnknownFields), r === !1) continue;
								break;
							case `scalar`: r = this.scalar(n, e.T, e.L, e.name);
						}
						this.assert(r !== void 0, e.name, s), t.push(r);
					}
				} else switch (e.kind) {
					case `message`:
						if (s === null && e.T().typeName != `google.protobuf.Value`) {
							this.assert(e.oneof === void 0, e.name + ` (oneof member)`, null);
							continue;
						}
						l[c] = e.T().internalJsonRead(s, i, l[c]);
						break;
					case `enum`:
						if (s === null) continue;
						let t = this.enum(e.T(), s, e.name, i.ignoreUnknownFields);
						if (t === !1) continue;
						l[c] = t;
						break;
					case `scalar`:
						if (s === null) continue;
						l[c] = this.scalar(s, e.T, e.L, e.name);
				}
			}
		}
		enum(e, t, n, r) {
			if (e[0] == `google.protobuf.NullValue` && a.assert(t === null || t === `NULL_VALUE`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} only accepts null.`), t === null) return 0;
			switch (typeof t) {
				case `number`: return a.assert(Number.isInteger(t), `Unable to parse field ${this.info.typeName}#${n}, enum can only be integral number, got ${t}.`), t;
				case `string`:
					let i = t;
					e[2] && t.substring(0, e[2].length) === e[2] && (i = t.substring(e[2].length));
					let o = e[1][i];
					return o === void 0 && r ? !1 : (a.assert(typeof o == `number`, `Unable to parse field ${this.info.typeName}#${n}, enum ${e[0]} has no value for "${t}".`), o);
			}
			a.assert(!1, `Unable to parse field ${this.info.typeName}#${n}, cannot parse enum value from ${typeof t}".`);
		}
		scalar(e, t, s, c) {
			let l;
			try {
				switch (t) {
					case r.ScalarType.DOUBLE:
					case r.ScalarType.FLOAT:
						if (e === null) return 0;
						if (e === `NaN`) return NaN;
						if (e === `Infinity`) return 1 / 0;
						if (e === `-Infinity`) return -1 / 0;
						if (e === ``) {
							l = `empty string`;
							break;
						}
						if (typeof e == `string` && e.trim().length !== e.length) {
							l = `extra whitespace`;
							break;
						}
						if (typeof e != `string` && typeof e != `number`) break;
						let c = Number(e);
						if (Number.isNaN(c)) {
							l = `not a number`;
							break;
						}
						if (!Number.isFinite(c)) {
							l = `too large or small`;
							break;
						}
						return t == r.ScalarType.FLOAT && a.assertFloat32(c), c;
					case r.ScalarType.INT32:
					case r.ScalarType.FIXED32:
					case r.ScalarType.SFIXED32:
					case r.ScalarType.SINT32:
					case r.ScalarType.UINT32:
						if (e === null) return 0;
						let u;
						if (typeof e == `number` ? u = e : e === `` ? l = `empty string` : typeof e == `string` && (e.trim().length === e.length ? u = Number(e) : l = `extra whitespace`), u === void 0) break;
						return t == r.ScalarType.UINT32 ? a.assertUInt32(u) : a.assertInt32(u), u;
					case r.ScalarType.INT64:
					case r.ScalarType.SFIXED64:
					case r.ScalarType.SINT64:
						if (e === null) return o.reflectionLongConvert(i.PbLong.ZERO, s);
						if (typeof e != `number` && typeof e != `string`) break;
						return o.reflectionLongConvert(i.PbLong.from(e), s);
					case r.ScalarType.FIXED64:
					case r.ScalarType.UINT64:
						if (e === null) return o.reflectionLongConvert(i.PbULong.ZERO, s);
						if (typeof e != `number` && typeof e != `string`) break;
						return o.reflectionLongConvert(i.PbULong.from(e), s);
					case r.ScalarType.BOOL:
						if (e === null) return !1;
						if (typeof e != `boolean`) break;
						return e;
					case r.ScalarType.STRING:
						if (e === null) return ``;
						if (typeof e != `string`) {
							l = `extra whitespace`;
							break;
						}
						return e;
					case r.ScalarType.BYTES:
						if (e === null || e === ``) return /* @__PURE__ */ new Uint8Array();
						if (typeof e != `string`) break;
						return n.base64decode(e);
				}
			} catch (e) {
				l = e.message;
			}
			this.assert(!1, c + (l ? ` - ` + l : ``), e);
		}
	};
	e.ReflectionJsonReader = ReflectionJsonReader;
})), Mx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionJsonWriter = void 0;
	let t = gx(), n = bx(), r = Dx(), i = Sx();
	var ReflectionJsonWriter = class {
		constructor(e) {
			this.fields = e.fields ?? [];
		}
		write(e, t) {
			let n = {}, r = e;
			for (let e of this.fields) {
				if (!e.oneof) {
					let i = this.field(e, r[e.localName], t);
					i !== void 0 && (n[t.useProtoFieldName ? e.name : e.jsonName] = i);
					continue;
				}
				let a = r[e.oneof];
				if (a.oneofKind !== e.localName) continue;
				let o = e.kind == `scalar` || e.kind == `enum` ? Object.assign(Object.assign({}, t), { emitDefaultValues: !0 }) : t, s = this.field(e, a[e.localName], o);
				i.assert(s !== void 0), n[t.useProtoFieldName ? e.name : e.jsonName] = s;
			}
			return n;
		}
		field(e, t, n) {
			let r;
			if (e.kind == `map`) {
				i.assert(typeof t == `object` && !!t);
				let a = {};
				switch (e.V.kind) {
					case `scalar`:
						for (let [n, r] of Object.entries(t)) {
							let t = this.scalar(e.V.T, r, e.name, !1, !0);
							i.assert(t !== void 0), a[n.toString()] = t;
						}
						break;
					case `message`:
						let r = e.V.T();
						for (let [o, s] of Object.entries(t)) {
							let t = this.message(r, s, e.name, n);
							i.assert(t !== void 0), a[o.toString()] = t;
						}
						break;
					case `enum`:
						let o = e.V.T();
						for (let [r, s] of Object.entries(t)) {
							i.assert(s === void 0 || typeof s == `number`);
							let t = this.enum(o, s, e.name, !1, !0, n.enumAsInteger);
							i.assert(t !== void 0), a[r.toString()] = t;
						}
				}
				(n.emitDefaultValues || Object.keys(a).length > 0) && (r = a);
			} else if (e.repeat) {
				i.assert(Array.isArray(t));
				let a = [];
				switch (e.kind) {
					case `scalar`:
						for (let n = 0; n < t.length; n++) {
							let r = this.scalar(e.T, t[n], e.name, e.opt, !0);
							i.assert(r !== void 0), a.push(r);
						}
						break;
					case `enum`:
						let r = e.T();
						for (let o = 0; o < t.length; o++) {
							i.assert(t[o] === void 0 || typeof t[o] == `number`);
							let s = this.enum(r, t[o], e.name, e.opt, !0, n.enumAsInteger);
							i.assert(s !== void 0), a.push(s);
						}
						break;
					case `message`:
						let o = e.T();
						for (let r = 0; r < t.length; r++) {
							let s = this.message(o, t[r], e.name, n);
							i.assert(s !== void 0), a.push(s);
						}
				}
				(n.emitDefaultValues || a.length > 0 || n.emitDefaultValues) && (r = a);
			} else switch (e.kind) {
				case `scalar`:
					r = this.scalar(e.T, t, e.name, e.opt, n.emitDefaultValues);
					break;
				case `enum`:
					r = this.enum(e.T(), t, e.name, e.opt, n.emitDefaultValues, n.enumAsInteger);
					break;
				case `message`: r = this.message(e.T(), t, e.name, n);
			}
			return r;
		}
		enum(e, t, n, r, a, o) {
			if (e[0] == `google.protobuf.NullValue`) return !a && !r ? void 0 : null;
			if (t === void 0) i.assert(r);
			else if (t !== 0 || a || r) return i.assert(typeof t == `number`), i.assert(Number.isInteger(t)), o || !e[1].hasOwnProperty(t) ? t : e[2] ? e[2] + e[1][t] : e[1][t];
		}
		message(e, t, n, r) {
			return t === void 0 ? r.emitDefaultValues ? null : void 0 : e.internalJsonWrite(t, r);
		}
		scalar(e, a, o, s, c) {
			if (a === void 0) {
				i.assert(s);
				return;
			}
			let l = c || s;
			switch (e) {
				case r.ScalarType.INT32:
				case r.ScalarType.SFIXED32:
				case r.ScalarType.SINT32: return a === 0 ? l ? 0 : void 0 : (i.assertInt32(a), a);
				case r.ScalarType.FIXED32:
				case r.ScalarType.UINT32: return a === 0 ? l ? 0 : void 0 : (i.assertUInt32(a), a);
				case r.ScalarType.FLOAT: i.assertFloat32(a);
				case r.ScalarType.DOUBLE: return a === 0 ? l ? 0 : void 0 : (i.assert(typeof a == `number`), Number.isNaN(a) ? `NaN` : a === 1 / 0 ? `Infinity` : a === -1 / 0 ? `-Infinity` : a);
				case r.ScalarType.STRING: return a === `` ? l ? `` : void 0 : (i.assert(typeof a == `string`), a);
				case r.ScalarType.BOOL: return a === !1 ? !l && void 0 : (i.assert(typeof a == `boolean`), a);
				case r.ScalarType.UINT64:
				case r.ScalarType.FIXED64:
					i.assert(typeof a == `number` || typeof a == `string` || typeof a == `bigint`);
					let e = n.PbULong.from(a);
					return e.isZero() && !l ? void 0 : e.toString();
				case r.ScalarType.INT64:
				case r.ScalarType.SFIXED64:
				case r.ScalarType.SINT64:
					i.assert(typeof a == `number` || typeof a == `string` || typeof a == `bigint`);
					let o = n.PbLong.from(a);
					return o.isZero() && !l ? void 0 : o.toString();
				case r.ScalarType.BYTES: return i.assert(a instanceof Uint8Array), a.byteLength ? t.base64encode(a) : l ? `` : void 0;
			}
		}
	};
	e.ReflectionJsonWriter = ReflectionJsonWriter;
})), Nx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionScalarDefault = void 0;
	let t = Dx(), n = Ax(), r = bx();
	function i(e, i = t.LongType.STRING) {
		switch (e) {
			case t.ScalarType.BOOL: return !1;
			case t.ScalarType.UINT64:
			case t.ScalarType.FIXED64: return n.reflectionLongConvert(r.PbULong.ZERO, i);
			case t.ScalarType.INT64:
			case t.ScalarType.SFIXED64:
			case t.ScalarType.SINT64: return n.reflectionLongConvert(r.PbLong.ZERO, i);
			case t.ScalarType.DOUBLE:
			case t.ScalarType.FLOAT: return 0;
			case t.ScalarType.BYTES: return /* @__PURE__ */ new Uint8Array();
			case t.ScalarType.STRING: return ``;
			default: return 0;
		}
	}
	e.reflectionScalarDefault = i;
})), Px = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionBinaryReader = void 0;
	let t = vx(), n = Dx(), r = Ax(), i = Nx();
	var ReflectionBinaryReader = class {
		constructor(e) {
			this.info = e;
		}
		prepare() {
			if (!this.fieldNoToField) {
				let e = this.info.fields ?? [];
				this.fieldNoToField = new Map(e.map((e) => [e.no, e]));
			}
		}
		read(e, r, i, a) {
			this.prepare();
			let o = a === void 0 ? e.len : e.pos + a;
			for (; e.pos < o;) {
				let [a, o] = e.tag(), s = this.fieldNoToField.get(a);
				if (!s) {
					let n = i.readUnknownField;
					if (n == `throw`) throw Error(`Unknown field ${a} (wire type ${o}) for ${this.info.typeName}`);
					let s = e.skip(o);
					n !== !1 && (n === !0 ? t.UnknownFieldHandler.onRead : n)(this.info.typeName, r, a, o, s);
					continue;
				}
				let c = r, l = s.repeat, u = s.localName;
				switch (s.oneof && (c = c[s.oneof], c.oneofKind !== u && (c = r[s.oneof] = { oneofKind: u })), s.kind) {
					case `scalar`:
					case `enum`:
						let r = s.kind == `enum` ? n.ScalarType.INT32 : s.T, a = s.kind == `scalar` ? s.L : void 0;
						if (l) {
							let i = c[u];
							if (o == t.WireType.LengthDelimited && r != n.ScalarType.STRING && r != n.ScalarType.BYTES) {
								let t = e.uint32() + e.pos;
								for (; e.pos < t;) i.push(this.scalar(e, r, a));
							} else i.push(this.scalar(e, r, a));
						} else c[u] = this.scalar(e, r, a);
						break;
					case `message`:
						if (l) {
							let t = c[u], n = s.T().internalBinaryRead(e, e.uint32(), i);
							t.push(n);
						} else c[u] = s.T().internalBinaryRead(e, e.uint32(), i, c[u]);
						break;
					case `map`:
						let [d, f] = this.mapEntry(s, e, i);
						c[u][d] = f;
				}
			}
		}
		mapEntry(e, t, r) {
			let a = t.uint32(), o = t.pos + a, s, c;
			for (; t.pos < o;) {
				let [i, a] = t.tag();
				switch (i) {
					case 1:
						s = e.K == n.ScalarType.BOOL ? t.bool().toString() : this.scalar(t, e.K, n.LongType.STRING);
						break;
					case 2:
						switch (e.V.kind) {
							case `scalar`:
								c = this.scalar(t, e.V.T, e.V.L);
								break;
							case `enum`:
								c = t.int32();
								break;
							case `message`: c = e.V.T().internalBinaryRead(t, t.uint32(), r);
						}
						break;
					default: throw Error(`Unknown field ${i} (wire type ${a}) in map entry for ${this.info.typeName}#${e.name}`);
				}
			}
			if (s === void 0) {
				let t = i.reflectionScalarDefault(e.K);
				s = e.K == n.ScalarType.BOOL ? t.toString() : t;
			}
			if (c === void 0) switch (e.V.kind) {
				case `scalar`:
					c = i.reflectionScalarDefault(e.V.T, e.V.L);
					break;
				case `enum`:
					c = 0;
					break;
				case `message`: c = e.V.T().create();
			}
			return [s, c];
		}
		scalar(e, t, i) {
			switch (t) {
				case n.ScalarType.INT32: return e.int32();
				case n.ScalarType.STRING: return e.string();
				case n.ScalarType.BOOL: return e.bool();
				case n.ScalarType.DOUBLE: return e.double();
				case n.ScalarType.FLOAT: return e.float();
				case n.ScalarType.INT64: return r.reflectionLongConvert(e.int64(), i);
				case n.ScalarType.UINT64: return r.reflectionLongConvert(e.uint64(), i);
				case n.ScalarType.FIXED64: return r.reflectionLongConvert(e.fixed64(), i);
				case n.ScalarType.FIXED32: return e.fixed32();
				case n.ScalarType.BYTES: return e.bytes();
				case n.ScalarType.UINT32: return e.uint32();
				case n.ScalarType.SFIXED32: return e.sfixed32();
				case n.ScalarType.SFIXED64: return r.reflectionLongConvert(e.sfixed64(), i);
				case n.ScalarType.SINT32: return e.sint32();
				case n.ScalarType.SINT64: return r.reflectionLongConvert(e.sint64(), i);
			}
		}
	};
	e.ReflectionBinaryReader = ReflectionBinaryReader;
})), Fx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ReflectionBinaryWriter = void 0;
	let t = vx(), n = Dx(), r = Sx(), i = bx();
	var ReflectionBinaryWriter = class {
		constructor(e) {
			this.info = e;
		}
		prepare() {
			if (!this.fields) {
				let e = this.info.fields ? this.info.fields.concat() : [];
				this.fields = e.sort((e, t) => e.no - t.no);
			}
		}
		write(e, i, a) {
			this.prepare();
			for (let t of this.fields) {
				let o, s, c = t.repeat, l = t.localName;
				if (t.oneof) {
					let n = e[t.oneof];
					if (n.oneofKind !== l) continue;
					o = n[l], s = !0;
				} else o = e[l], s = !1;
				switch (t.kind) {
					case `scalar`:
					case `enum`:
						let e = t.kind == `enum` ? n.ScalarType.INT32 : t.T;
						if (c) {
							if (r.assert(Array.isArray(o)), c == n.RepeatType.PACKED) this.packed(i, e, t.no, o);
							else for (let n of o) this.scalar(i, e, t.no, n, !0);
						} else o === void 0 ? r.assert(t.opt) : this.scalar(i, e, t.no, o, s || t.opt);
						break;
					case `message`:
						if (c) {
							r.assert(Array.isArray(o));
							for (let e of o) this.message(i, a, t.T(), t.no, e);
						} else this.message(i, a, t.T(), t.no, o);
						break;
					case `map`:
						r.assert(typeof o == `object` && !!o);
						for (let [e, n] of Object.entries(o)) this.mapEntry(i, a, t, e, n);
				}
			}
			let o = a.writeUnknownFields;
			o !== !1 && (o === !0 ? t.UnknownFieldHandler.onWrite : o)(this.info.typeName, e, i);
		}
		mapEntry(e, i, a, o, s) {
			e.tag(a.no, t.WireType.LengthDelimited), e.fork();
			let c = o;
			switch (a.K) {
				case n.ScalarType.INT32:
				case n.ScalarType.FIXED32:
				case n.ScalarType.UINT32:
				case n.ScalarType.SFIXED32:
				case n.ScalarType.SINT32:
					c = Number.parseInt(o);
					break;
				case n.ScalarType.BOOL: r.assert(o == `true` || o == `false`), c = o == `true`;
			}
			switch (this.scalar(e, a.K, 1, c, !0), a.V.kind) {
				case `scalar`:
					this.scalar(e, a.V.T, 2, s, !0);
					break;
				case `enum`:
					this.scalar(e, n.ScalarType.INT32, 2, s, !0);
					break;
				case `message`: this.message(e, i, a.V.T(), 2, s);
			}
			e.join();
		}
		message(e, n, r, i, a) {
			a !== void 0 && (r.internalBinaryWrite(a, e.tag(i, t.WireType.LengthDelimited).fork(), n), e.join());
		}
		scalar(e, t, n, r, i) {
			let [a, o, s] = this.scalarInfo(t, r);
			(!s || i) && (e.tag(n, a), e[o](r));
		}
		packed(e, i, a, o) {
			if (!o.length) return;
			r.assert(i !== n.ScalarType.BYTES && i !== n.ScalarType.STRING), e.tag(a, t.WireType.LengthDelimited), e.fork();
			let [, s] = this.scalarInfo(i);
			for (let t = 0; t < o.length; t++) e[s](o[t]);
			e.join();
		}
		scalarInfo(e, r) {
			let a = t.WireType.Varint, o, s = r === void 0, c = r === 0;
			switch (e) {
				case n.ScalarType.INT32:
					o = `int32`;
					break;
				case n.ScalarType.STRING:
					c = s || !r.length, a = t.WireType.LengthDelimited, o = `string`;
					break;
				case n.ScalarType.BOOL:
					c = r === !1, o = `bool`;
					break;
				case n.ScalarType.UINT32:
					o = `uint32`;
					break;
				case n.ScalarType.DOUBLE:
					a = t.WireType.Bit64, o = `double`;
					break;
				case n.ScalarType.FLOAT:
					a = t.WireType.Bit32, o = `float`;
					break;
				case n.ScalarType.INT64:
					c = s || i.PbLong.from(r).isZero(), o = `int64`;
					break;
				case n.ScalarType.UINT64:
					c = s || i.PbULong.from(r).isZero(), o = `uint64`;
					break;
				case n.ScalarType.FIXED64:
					c = s || i.PbULong.from(r).isZero(), a = t.WireType.Bit64, o = `fixed64`;
					break;
				case n.ScalarType.BYTES:
					c = s || !r.byteLength, a = t.WireType.LengthDelimited, o = `bytes`;
					break;
				case n.ScalarType.FIXED32:
					a = t.WireType.Bit32, o = `fixed32`;
					break;
				case n.ScalarType.SFIXED32:
					a = t.WireType.Bit32, o = `sfixed32`;
					break;
				case n.ScalarType.SFIXED64:
					c = s || i.PbLong.from(r).isZero(), a = t.WireType.Bit64, o = `sfixed64`;
					break;
				case n.ScalarType.SINT32:
					o = `sint32`;
					break;
				case n.ScalarType.SINT64: c = s || i.PbLong.from(r).isZero(), o = `sint64`;
			}
			return [
				a,
				o,
				s || c
			];
		}
	};
	e.ReflectionBinaryWriter = ReflectionBinaryWriter;
})), Ix = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionCreate = void 0;
	let t = Nx(), n = Tx();
	function r(e) {
		let r = e.messagePrototype ? Object.create(e.messagePrototype) : Object.defineProperty({}, n.MESSAGE_TYPE, { value: e });
		for (let n of e.fields) {
			let e = n.localName;
			if (!n.opt) {
				if (n.oneof) r[n.oneof] = { oneofKind: void 0 };
				else if (n.repeat) r[e] = [];
				else switch (n.kind) {
					case `scalar`:
						r[e] = t.reflectionScalarDefault(n.T, n.L);
						break;
					case `enum`:
						r[e] = 0;
						break;
					case `map`: r[e] = {};
				}
			}
		}
		return r;
	}
	e.reflectionCreate = r;
})), Lx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionMergePartial = void 0;
	function t(e, t, n) {
		let r, i = n, a;
		for (let n of e.fields) {
			let e = n.localName;
			if (n.oneof) {
				let o = i[n.oneof];
				if (o?.oneofKind == null) continue;
				if (r = o[e], a = t[n.oneof], a.oneofKind = o.oneofKind, r == null) {
					delete a[e];
					continue;
				}
			} else if (r = i[e], a = t, r == null) continue;
			switch (n.repeat && (a[e].length = r.length), n.kind) {
				case `scalar`:
				case `enum`:
					if (n.repeat) for (let t = 0; t < r.length; t++) a[e][t] = r[t];
					else a[e] = r;
					break;
				case `message`:
					let t = n.T();
					if (n.repeat) for (let n = 0; n < r.length; n++) a[e][n] = t.create(r[n]);
					else a[e] === void 0 ? a[e] = t.create(r) : t.mergePartial(a[e], r);
					break;
				case `map`: switch (n.V.kind) {
					case `scalar`:
					case `enum`:
						Object.assign(a[e], r);
						break;
					case `message`:
						let t = n.V.T();
						for (let n of Object.keys(r)) a[e][n] = t.create(r[n]);
				}
			}
		}
	}
	e.reflectionMergePartial = t;
})), Rx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.reflectionEquals = void 0;
	let t = Dx();
	function n(e, n, s) {
		if (n === s) return !0;
		if (!n || !s) return !1;
		for (let c of e.fields) {
			let e = c.localName, l = c.oneof ? n[c.oneof][e] : n[e], u = c.oneof ? s[c.oneof][e] : s[e];
			switch (c.kind) {
				case `enum`:
				case `scalar`:
					let e = c.kind == `enum` ? t.ScalarType.INT32 : c.T;
					if (!(c.repeat ? a(e, l, u) : i(e, l, u))) return !1;
					break;
				case `map`:
					if (!(c.V.kind == `message` ? o(c.V.T(), r(l), r(u)) : a(c.V.kind == `enum` ? t.ScalarType.INT32 : c.V.T, r(l), r(u)))) return !1;
					break;
				case `message`:
					let n = c.T();
					if (!(c.repeat ? o(n, l, u) : n.equals(l, u))) return !1;
			}
		}
		return !0;
	}
	e.reflectionEquals = n;
	let r = Object.values;
	function i(e, n, r) {
		if (n === r) return !0;
		if (e !== t.ScalarType.BYTES) return !1;
		let i = n, a = r;
		if (i.length !== a.length) return !1;
		for (let e = 0; e < i.length; e++) if (i[e] != a[e]) return !1;
		return !0;
	}
	function a(e, t, n) {
		if (t.length !== n.length) return !1;
		for (let r = 0; r < t.length; r++) if (!i(e, t[r], n[r])) return !1;
		return !0;
	}
	function o(e, t, n) {
		if (t.length !== n.length) return !1;
		for (let r = 0; r < t.length; r++) if (!e.equals(t[r], n[r])) return !1;
		return !0;
	}
})), zx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.MessageType = void 0;
	let t = Tx(), n = Dx(), r = kx(), i = jx(), a = Mx(), o = Px(), s = Fx(), c = Ix(), l = Lx(), u = hx(), d = wx(), f = Rx(), p = Cx(), m = xx(), h = Object.getOwnPropertyDescriptors(Object.getPrototypeOf({})), g = h[t.MESSAGE_TYPE] = {};
	var MessageType = class {
		constructor(e, t, c) {
			this.defaultCheckDepth = 16, this.typeName = e, this.fields = t.map(n.normalizeFieldInfo), this.options = c ?? {}, g.value = this, this.messagePrototype = Object.create(null, h), this.refTypeCheck = new r.ReflectionTypeCheck(this), this.refJsonReader = new i.ReflectionJsonReader(this), this.refJsonWriter = new a.ReflectionJsonWriter(this), this.refBinReader = new o.ReflectionBinaryReader(this), this.refBinWriter = new s.ReflectionBinaryWriter(this);
		}
		create(e) {
			let t = c.reflectionCreate(this);
			return e !== void 0 && l.reflectionMergePartial(this, t, e), t;
		}
		clone(e) {
			let t = this.create();
			return l.reflectionMergePartial(this, t, e), t;
		}
		equals(e, t) {
			return f.reflectionEquals(this, e, t);
		}
		is(e, t = this.defaultCheckDepth) {
			return this.refTypeCheck.is(e, t, !1);
		}
		isAssignable(e, t = this.defaultCheckDepth) {
			return this.refTypeCheck.is(e, t, !0);
		}
		mergePartial(e, t) {
			l.reflectionMergePartial(this, e, t);
		}
		fromBinary(e, t) {
			let n = m.binaryReadOptions(t);
			return this.internalBinaryRead(n.readerFactory(e), e.byteLength, n);
		}
		fromJson(e, t) {
			return this.internalJsonRead(e, d.jsonReadOptions(t));
		}
		fromJsonString(e, t) {
			let n = JSON.parse(e);
			return this.fromJson(n, t);
		}
		toJson(e, t) {
			return this.internalJsonWrite(e, d.jsonWriteOptions(t));
		}
		toJsonString(e, t) {
			let n = this.toJson(e, t);
			return JSON.stringify(n, null, t?.prettySpaces ?? 0);
		}
		toBinary(e, t) {
			let n = p.binaryWriteOptions(t);
			return this.internalBinaryWrite(e, n.writerFactory(), n).finish();
		}
		internalJsonRead(e, t, n) {
			if (typeof e == `object` && e && !Array.isArray(e)) {
				let r = n ?? this.create();
				return this.refJsonReader.read(e, r, t), r;
			}
			throw Error(`Unable to parse message ${this.typeName} from JSON ${u.typeofJsonValue(e)}.`);
		}
		internalJsonWrite(e, t) {
			return this.refJsonWriter.write(e, t);
		}
		internalBinaryWrite(e, t, n) {
			return this.refBinWriter.write(e, t, n), t;
		}
		internalBinaryRead(e, t, n, r) {
			let i = r ?? this.create();
			return this.refBinReader.read(e, i, n, t), i;
		}
	};
	e.MessageType = MessageType;
})), Bx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.containsMessageType = void 0;
	let t = Tx();
	function n(e) {
		return e[t.MESSAGE_TYPE] != null;
	}
	e.containsMessageType = n;
})), Vx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.listEnumNumbers = e.listEnumNames = e.listEnumValues = e.isEnumObject = void 0;
	function t(e) {
		if (typeof e != `object` || !e || !e.hasOwnProperty(0)) return !1;
		for (let t of Object.keys(e)) {
			let n = parseInt(t);
			if (Number.isNaN(n)) {
				let n = e[t];
				if (n === void 0 || typeof n != `number` || e[n] === void 0) return !1;
			} else {
				let t = e[n];
				if (t === void 0 || e[t] !== n) return !1;
			}
		}
		return !0;
	}
	e.isEnumObject = t;
	function n(e) {
		if (!t(e)) throw Error(`not a typescript enum object`);
		let n = [];
		for (let [t, r] of Object.entries(e)) typeof r == `number` && n.push({
			name: t,
			number: r
		});
		return n;
	}
	e.listEnumValues = n;
	function r(e) {
		return n(e).map((e) => e.name);
	}
	e.listEnumNames = r;
	function i(e) {
		return n(e).map((e) => e.number).filter((e, t, n) => n.indexOf(e) == t);
	}
	e.listEnumNumbers = i;
})), Hx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = hx();
	Object.defineProperty(e, "typeofJsonValue", {
		enumerable: !0,
		get: function() {
			return t.typeofJsonValue;
		}
	}), Object.defineProperty(e, "isJsonObject", {
		enumerable: !0,
		get: function() {
			return t.isJsonObject;
		}
	});
	var n = gx();
	Object.defineProperty(e, "base64decode", {
		enumerable: !0,
		get: function() {
			return n.base64decode;
		}
	}), Object.defineProperty(e, "base64encode", {
		enumerable: !0,
		get: function() {
			return n.base64encode;
		}
	});
	var r = _x();
	Object.defineProperty(e, "utf8read", {
		enumerable: !0,
		get: function() {
			return r.utf8read;
		}
	});
	var i = vx();
	Object.defineProperty(e, "WireType", {
		enumerable: !0,
		get: function() {
			return i.WireType;
		}
	}), Object.defineProperty(e, "mergeBinaryOptions", {
		enumerable: !0,
		get: function() {
			return i.mergeBinaryOptions;
		}
	}), Object.defineProperty(e, "UnknownFieldHandler", {
		enumerable: !0,
		get: function() {
			return i.UnknownFieldHandler;
		}
	});
	var a = xx();
	Object.defineProperty(e, "BinaryReader", {
		enumerable: !0,
		get: function() {
			return a.BinaryReader;
		}
	}), Object.defineProperty(e, "binaryReadOptions", {
		enumerable: !0,
		get: function() {
			return a.binaryReadOptions;
		}
	});
	var o = Cx();
	Object.defineProperty(e, "BinaryWriter", {
		enumerable: !0,
		get: function() {
			return o.BinaryWriter;
		}
	}), Object.defineProperty(e, "binaryWriteOptions", {
		enumerable: !0,
		get: function() {
			return o.binaryWriteOptions;
		}
	});
	var s = bx();
	Object.defineProperty(e, "PbLong", {
		enumerable: !0,
		get: function() {
			return s.PbLong;
		}
	}), Object.defineProperty(e, "PbULong", {
		enumerable: !0,
		get: function() {
			return s.PbULong;
		}
	});
	var c = wx();
	Object.defineProperty(e, "jsonReadOptions", {
		enumerable: !0,
		get: function() {
			return c.jsonReadOptions;
		}
	}), Object.defineProperty(e, "jsonWriteOptions", {
		enumerable: !0,
		get: function() {
			return c.jsonWriteOptions;
		}
	}), Object.defineProperty(e, "mergeJsonOptions", {
		enumerable: !0,
		get: function() {
			return c.mergeJsonOptions;
		}
	});
	var l = Tx();
	Object.defineProperty(e, "MESSAGE_TYPE", {
		enumerable: !0,
		get: function() {
			return l.MESSAGE_TYPE;
		}
	});
	var u = zx();
	Object.defineProperty(e, "MessageType", {
		enumerable: !0,
		get: function() {
			return u.MessageType;
		}
	});
	var d = Dx();
	Object.defineProperty(e, "ScalarType", {
		enumerable: !0,
		get: function() {
			return d.ScalarType;
		}
	}), Object.defineProperty(e, "LongType", {
		enumerable: !0,
		get: function() {
			return d.LongType;
		}
	}), Object.defineProperty(e, "RepeatType", {
		enumerable: !0,
		get: function() {
			return d.RepeatType;
		}
	}), Object.defineProperty(e, "normalizeFieldInfo", {
		enumerable: !0,
		get: function() {
			return d.normalizeFieldInfo;
		}
	}), Object.defineProperty(e, "readFieldOptions", {
		enumerable: !0,
		get: function() {
			return d.readFieldOptions;
		}
	}), Object.defineProperty(e, "readFieldOption", {
		enumerable: !0,
		get: function() {
			return d.readFieldOption;
		}
	}), Object.defineProperty(e, "readMessageOption", {
		enumerable: !0,
		get: function() {
			return d.readMessageOption;
		}
	});
	var f = kx();
	Object.defineProperty(e, "ReflectionTypeCheck", {
		enumerable: !0,
		get: function() {
			return f.ReflectionTypeCheck;
		}
	});
	var p = Ix();
	Object.defineProperty(e, "reflectionCreate", {
		enumerable: !0,
		get: function() {
			return p.reflectionCreate;
		}
	});
	var m = Nx();
	Object.defineProperty(e, "reflectionScalarDefault", {
		enumerable: !0,
		get: function() {
			return m.reflectionScalarDefault;
		}
	});
	var h = Lx();
	Object.defineProperty(e, "reflectionMergePartial", {
		enumerable: !0,
		get: function() {
			return h.reflectionMergePartial;
		}
	});
	var g = Rx();
	Object.defineProperty(e, "reflectionEquals", {
		enumerable: !0,
		get: function() {
			return g.reflectionEquals;
		}
	});
	var _ = Px();
	Object.defineProperty(e, "ReflectionBinaryReader", {
		enumerable: !0,
		get: function() {
			return _.ReflectionBinaryReader;
		}
	});
	var v = Fx();
	Object.defineProperty(e, "ReflectionBinaryWriter", {
		enumerable: !0,
		get: function() {
			return v.ReflectionBinaryWriter;
		}
	});
	var ee = jx();
	Object.defineProperty(e, "ReflectionJsonReader", {
		enumerable: !0,
		get: function() {
			return ee.ReflectionJsonReader;
		}
	});
	var te = Mx();
	Object.defineProperty(e, "ReflectionJsonWriter", {
		enumerable: !0,
		get: function() {
			return te.ReflectionJsonWriter;
		}
	});
	var y = Bx();
	Object.defineProperty(e, "containsMessageType", {
		enumerable: !0,
		get: function() {
			return y.containsMessageType;
		}
	});
	var ne = Ox();
	Object.defineProperty(e, "isOneofGroup", {
		enumerable: !0,
		get: function() {
			return ne.isOneofGroup;
		}
	}), Object.defineProperty(e, "setOneofValue", {
		enumerable: !0,
		get: function() {
			return ne.setOneofValue;
		}
	}), Object.defineProperty(e, "getOneofValue", {
		enumerable: !0,
		get: function() {
			return ne.getOneofValue;
		}
	}), Object.defineProperty(e, "clearOneofValue", {
		enumerable: !0,
		get: function() {
			return ne.clearOneofValue;
		}
	}), Object.defineProperty(e, "getSelectedOneofValue", {
		enumerable: !0,
		get: function() {
			return ne.getSelectedOneofValue;
		}
	});
	var re = Vx();
	Object.defineProperty(e, "listEnumValues", {
		enumerable: !0,
		get: function() {
			return re.listEnumValues;
		}
	}), Object.defineProperty(e, "listEnumNames", {
		enumerable: !0,
		get: function() {
			return re.listEnumNames;
		}
	}), Object.defineProperty(e, "listEnumNumbers", {
		enumerable: !0,
		get: function() {
			return re.listEnumNumbers;
		}
	}), Object.defineProperty(e, "isEnumObject", {
		enumerable: !0,
		get: function() {
			return re.isEnumObject;
		}
	});
	var ie = Ex();
	Object.defineProperty(e, "lowerCamelCase", {
		enumerable: !0,
		get: function() {
			return ie.lowerCamelCase;
		}
	});
	var ae = Sx();
	Object.defineProperty(e, "assert", {
		enumerable: !0,
		get: function() {
			return ae.assert;
		}
	}), Object.defineProperty(e, "assertNever", {
		enumerable: !0,
		get: function() {
			return ae.assertNever;
		}
	}), Object.defineProperty(e, "assertInt32", {
		enumerable: !0,
		get: function() {
			return ae.assertInt32;
		}
	}), Object.defineProperty(e, "assertUInt32", {
		enumerable: !0,
		get: function() {
			return ae.assertUInt32;
		}
	}), Object.defineProperty(e, "assertFloat32", {
		enumerable: !0,
		get: function() {
			return ae.assertFloat32;
		}
	});
})), Ux = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.readServiceOption = e.readMethodOption = e.readMethodOptions = e.normalizeMethodInfo = void 0;
	let t = Hx();
	function n(e, n) {
		let r = e;
		return r.service = n, r.localName = r.localName ?? t.lowerCamelCase(r.name), r.serverStreaming = !!r.serverStreaming, r.clientStreaming = !!r.clientStreaming, r.options = r.options ?? {}, r.idempotency = r.idempotency ?? void 0, r;
	}
	e.normalizeMethodInfo = n;
	function r(e, t, n, r) {
		let i = e.methods.find((e, n) => e.localName === t || n === t)?.options;
		return i && i[n] ? r.fromJson(i[n]) : void 0;
	}
	e.readMethodOptions = r;
	function i(e, t, n, r) {
		let i = e.methods.find((e, n) => e.localName === t || n === t)?.options;
		if (!i) return;
		let a = i[n];
		return a === void 0 ? a : r ? r.fromJson(a) : a;
	}
	e.readMethodOption = i;
	function a(e, t, n) {
		let r = e.options;
		if (!r) return;
		let i = r[t];
		return i === void 0 ? i : n ? n.fromJson(i) : i;
	}
	e.readServiceOption = a;
})), Wx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ServiceType = void 0;
	let t = Ux();
	var ServiceType = class {
		constructor(e, n, r) {
			this.typeName = e, this.methods = n.map((e) => t.normalizeMethodInfo(e, this)), this.options = r ?? {};
		}
	};
	e.ServiceType = ServiceType;
})), Gx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.RpcError = void 0;
	var RpcError = class extends Error {
		constructor(e, t = `UNKNOWN`, n) {
			super(e), this.name = `RpcError`, Object.setPrototypeOf(this, new.target.prototype), this.code = t, this.meta = n ?? {};
		}
		toString() {
			let e = [this.name + `: ` + this.message];
			this.code && (e.push(``), e.push(`Code: ` + this.code)), this.serviceName && this.methodName && e.push(`Method: ` + this.serviceName + `/` + this.methodName);
			let t = Object.entries(this.meta);
			if (t.length) {
				e.push(``), e.push(`Meta:`);
				for (let [n, r] of t) e.push(`  ${n}: ${r}`);
			}
			return e.join(`
`);
		}
	};
	e.RpcError = RpcError;
})), Kx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.mergeRpcOptions = void 0;
	let t = Hx();
	function n(e, n) {
		if (!n) return e;
		let i = {};
		r(e, i), r(n, i);
		for (let a of Object.keys(n)) {
			let o = n[a];
			switch (a) {
				case `jsonOptions`:
					i.jsonOptions = t.mergeJsonOptions(e.jsonOptions, i.jsonOptions);
					break;
				case `binaryOptions`:
					i.binaryOptions = t.mergeBinaryOptions(e.binaryOptions, i.binaryOptions);
					break;
				case `meta`:
					i.meta = {}, r(e.meta, i.meta), r(n.meta, i.meta);
					break;
				case `interceptors`: i.interceptors = e.interceptors ? e.interceptors.concat(o) : o.concat();
			}
		}
		return i;
	}
	e.mergeRpcOptions = n;
	function r(e, t) {
		if (!e) return;
		let n = t;
		for (let [t, r] of Object.entries(e)) n[t] = r instanceof Date ? new Date(r.getTime()) : Array.isArray(r) ? r.concat() : r;
	}
})), qx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.Deferred = e.DeferredState = void 0;
	var t;
	(function(e) {
		e[e.PENDING = 0] = `PENDING`, e[e.REJECTED = 1] = `REJECTED`, e[e.RESOLVED = 2] = `RESOLVED`;
	})(t = e.DeferredState ||= {});
	var Deferred = class {
		constructor(e = !0) {
			this._state = t.PENDING, this._promise = new Promise((e, t) => {
				this._resolve = e, this._reject = t;
			}), e && this._promise.catch((e) => {});
		}
		get state() {
			return this._state;
		}
		get promise() {
			return this._promise;
		}
		resolve(e) {
			if (this.state !== t.PENDING) throw Error(`cannot resolve ${t[this.state].toLowerCase()}`);
			this._resolve(e), this._state = t.RESOLVED;
		}
		reject(e) {
			if (this.state !== t.PENDING) throw Error(`cannot reject ${t[this.state].toLowerCase()}`);
			this._reject(e), this._state = t.REJECTED;
		}
		resolvePending(e) {
			this._state === t.PENDING && this.resolve(e);
		}
		rejectPending(e) {
			this._state === t.PENDING && this.reject(e);
		}
	};
	e.Deferred = Deferred;
})), Jx = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.RpcOutputStreamController = void 0;
	let t = qx(), n = Hx();
	var RpcOutputStreamController = class {
		constructor() {
			this._lis = {
				nxt: [],
				msg: [],
				err: [],
				cmp: []
			}, this._closed = !1, this._itState = { q: [] };
		}
		onNext(e) {
			return this.addLis(e, this._lis.nxt);
		}
		onMessage(e) {
			return this.addLis(e, this._lis.msg);
		}
		onError(e) {
			return this.addLis(e, this._lis.err);
		}
		onComplete(e) {
			return this.addLis(e, this._lis.cmp);
		}
		addLis(e, t) {
			return t.push(e), () => {
				let n = t.indexOf(e);
				n >= 0 && t.splice(n, 1);
			};
		}
		clearLis() {
			for (let e of Object.values(this._lis)) e.splice(0, e.length);
		}
		get closed() {
			return this._closed !== !1;
		}
		notifyNext(e, t, r) {
			n.assert(+!!e + +!!t + +!!r <= 1, `only one emission at a time`), e && this.notifyMessage(e), t && this.notifyError(t), r && this.notifyComplete();
		}
		notifyMessage(e) {
			n.assert(!this.closed, `stream is closed`), this.pushIt({
				value: e,
				done: !1
			}), this._lis.msg.forEach((t) => t(e)), this._lis.nxt.forEach((t) => t(e, void 0, !1));
		}
		notifyError(e) {
			n.assert(!this.closed, `stream is closed`), this._closed = e, this.pushIt(e), this._lis.err.forEach((t) => t(e)), this._lis.nxt.forEach((t) => t(void 0, e, !1)), this.clearLis();
		}
		notifyComplete() {
			n.assert(!this.closed, `stream is closed`), this._closed = !0, this.pushIt({
				value: null,
				done: !0
			}), this._lis.cmp.forEach((e) => e()), this._lis.nxt.forEach((e) => e(void 0, void 0, !0)), this.clearLis();
		}
		[Symbol.asyncIterator]() {
			return this._closed === !0 ? this.pushIt({
				value: null,
				done: !0
			}) : this._closed !== !1 && this.pushIt(this._closed), { next: () => {
				let e = this._itState;
				n.assert(e, `bad state`), n.assert(!e.p, `iterator contract broken`);
				let r = e.q.shift();
				return r ? `value` in r ? Promise.resolve(r) : Promise.reject(r) : (e.p = new t.Deferred(), e.p.promise);
			} };
		}
		pushIt(e) {
			let r = this._itState;
			if (r.p) {
				let i = r.p;
				n.assert(i.state == t.DeferredState.PENDING, `iterator contract broken`), `value` in e ? i.resolve(e) : i.reject(e), delete r.p;
			} else r.q.push(e);
		}
	};
	e.RpcOutputStreamController = RpcOutputStreamController;
})), Yx = r(((e, t, n) => {
	var r = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.UnaryCall = void 0;
	var UnaryCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.request = n, this.headers = r, this.response = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return r(this, void 0, void 0, function* () {
				let [e, t, n, r] = yield Promise.all([
					this.headers,
					this.response,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					request: this.request,
					headers: e,
					response: t,
					status: n,
					trailers: r
				};
			});
		}
	};
	e.UnaryCall = UnaryCall;
})), Xx = r(((e, t, n) => {
	var r = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ServerStreamingCall = void 0;
	var ServerStreamingCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.request = n, this.headers = r, this.responses = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return r(this, void 0, void 0, function* () {
				let [e, t, n] = yield Promise.all([
					this.headers,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					request: this.request,
					headers: e,
					status: t,
					trailers: n
				};
			});
		}
	};
	e.ServerStreamingCall = ServerStreamingCall;
})), Zx = r(((e, t, n) => {
	var r = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ClientStreamingCall = void 0;
	var ClientStreamingCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.requests = n, this.headers = r, this.response = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return r(this, void 0, void 0, function* () {
				let [e, t, n, r] = yield Promise.all([
					this.headers,
					this.response,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					headers: e,
					response: t,
					status: n,
					trailers: r
				};
			});
		}
	};
	e.ClientStreamingCall = ClientStreamingCall;
})), Qx = r(((e, t, n) => {
	var r = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.DuplexStreamingCall = void 0;
	var DuplexStreamingCall = class {
		constructor(e, t, n, r, i, a, o) {
			this.method = e, this.requestHeaders = t, this.requests = n, this.headers = r, this.responses = i, this.status = a, this.trailers = o;
		}
		then(e, t) {
			return this.promiseFinished().then((t) => e ? Promise.resolve(e(t)) : t, (e) => t ? Promise.resolve(t(e)) : Promise.reject(e));
		}
		promiseFinished() {
			return r(this, void 0, void 0, function* () {
				let [e, t, n] = yield Promise.all([
					this.headers,
					this.status,
					this.trailers
				]);
				return {
					method: this.method,
					requestHeaders: this.requestHeaders,
					headers: e,
					status: t,
					trailers: n
				};
			});
		}
	};
	e.DuplexStreamingCall = DuplexStreamingCall;
})), $x = r(((e, t, n) => {
	var r = n && n.__awaiter || function(e, t, n, r) {
		function i(e) {
			return e instanceof n ? e : new n(function(t) {
				t(e);
			});
		}
		return new (n ||= Promise)(function(n, a) {
			function o(e) {
				try {
					c(r.next(e));
				} catch (e) {
					a(e);
				}
			}
			function s(e) {
				try {
					c(r.throw(e));
				} catch (e) {
					a(e);
				}
			}
			function c(e) {
				e.done ? n(e.value) : i(e.value).then(o, s);
			}
			c((r = r.apply(e, t || [])).next());
		});
	};
	Object.defineProperty(e, "__esModule", { value: !0 }), e.TestTransport = void 0;
	let i = Gx(), a = Hx(), o = Jx(), s = Kx(), c = Yx(), l = Xx(), u = Zx(), d = Qx();
	var f = class TestTransport {
		constructor(e) {
			this.suppressUncaughtRejections = !0, this.headerDelay = 10, this.responseDelay = 50, this.betweenResponseDelay = 10, this.afterResponseDelay = 10, this.data = e ?? {};
		}
		get sentMessages() {
			return this.lastInput instanceof TestInputStream ? this.lastInput.sent : typeof this.lastInput == `object` ? [this.lastInput.single] : [];
		}
		get sendComplete() {
			return this.lastInput instanceof TestInputStream ? this.lastInput.completed : typeof this.lastInput == `object`;
		}
		promiseHeaders() {
			let e = this.data.headers ?? TestTransport.defaultHeaders;
			return e instanceof i.RpcError ? Promise.reject(e) : Promise.resolve(e);
		}
		promiseSingleResponse(e) {
			if (this.data.response instanceof i.RpcError) return Promise.reject(this.data.response);
			let t;
			return Array.isArray(this.data.response) ? (a.assert(this.data.response.length > 0), t = this.data.response[0]) : t = this.data.response === void 0 ? e.O.create() : this.data.response, a.assert(e.O.is(t)), Promise.resolve(t);
		}
		streamResponses(e, t, n) {
			return r(this, void 0, void 0, function* () {
				let r = [];
				if (this.data.response === void 0) r.push(e.O.create());
				else if (Array.isArray(this.data.response)) for (let t of this.data.response) a.assert(e.O.is(t)), r.push(t);
				else this.data.response instanceof i.RpcError || (a.assert(e.O.is(this.data.response)), r.push(this.data.response));
				try {
					yield p(this.responseDelay, n)(void 0);
				} catch (e) {
					t.notifyError(e);
					return;
				}
				if (this.data.response instanceof i.RpcError) t.notifyError(this.data.response);
				else {
					for (let e of r) {
						t.notifyMessage(e);
						try {
							yield p(this.betweenResponseDelay, n)(void 0);
						} catch (e) {
							t.notifyError(e);
							return;
						}
					}
					this.data.status instanceof i.RpcError ? t.notifyError(this.data.status) : this.data.trailers instanceof i.RpcError ? t.notifyError(this.data.trailers) : t.notifyComplete();
				}
			});
		}
		promiseStatus() {
			let e = this.data.status ?? TestTransport.defaultStatus;
			return e instanceof i.RpcError ? Promise.reject(e) : Promise.resolve(e);
		}
		promiseTrailers() {
			let e = this.data.trailers ?? TestTransport.defaultTrailers;
			return e instanceof i.RpcError ? Promise.reject(e) : Promise.resolve(e);
		}
		maybeSuppressUncaught(...e) {
			if (this.suppressUncaughtRejections) for (let t of e) t.catch(() => {});
		}
		mergeOptions(e) {
			return s.mergeRpcOptions({}, e);
		}
		unary(e, t, n) {
			let r = n.meta ?? {}, i = this.promiseHeaders().then(p(this.headerDelay, n.abort)), a = i.catch((e) => {}).then(p(this.responseDelay, n.abort)).then((t) => this.promiseSingleResponse(e)), o = a.catch((e) => {}).then(p(this.afterResponseDelay, n.abort)).then((e) => this.promiseStatus()), s = a.catch((e) => {}).then(p(this.afterResponseDelay, n.abort)).then((e) => this.promiseTrailers());
			return this.maybeSuppressUncaught(o, s), this.lastInput = { single: t }, new c.UnaryCall(e, r, t, i, a, o, s);
		}
		serverStreaming(e, t, n) {
			let r = n.meta ?? {}, i = this.promiseHeaders().then(p(this.headerDelay, n.abort)), a = new o.RpcOutputStreamController(), s = i.then(p(this.responseDelay, n.abort)).catch(() => {}).then(() => this.streamResponses(e, a, n.abort)).then(p(this.afterResponseDelay, n.abort)), c = s.then(() => this.promiseStatus()), u = s.then(() => this.promiseTrailers());
			return this.maybeSuppressUncaught(c, u), this.lastInput = { single: t }, new l.ServerStreamingCall(e, r, t, i, a, c, u);
		}
		clientStreaming(e, t) {
			let n = t.meta ?? {}, r = this.promiseHeaders().then(p(this.headerDelay, t.abort)), i = r.catch((e) => {}).then(p(this.responseDelay, t.abort)).then((t) => this.promiseSingleResponse(e)), a = i.catch((e) => {}).then(p(this.afterResponseDelay, t.abort)).then((e) => this.promiseStatus()), o = i.catch((e) => {}).then(p(this.afterResponseDelay, t.abort)).then((e) => this.promiseTrailers());
			return this.maybeSuppressUncaught(a, o), this.lastInput = new TestInputStream(this.data, t.abort), new u.ClientStreamingCall(e, n, this.lastInput, r, i, a, o);
		}
		duplex(e, t) {
			let n = t.meta ?? {}, r = this.promiseHeaders().then(p(this.headerDelay, t.abort)), i = new o.RpcOutputStreamController(), a = r.then(p(this.responseDelay, t.abort)).catch(() => {}).then(() => this.streamResponses(e, i, t.abort)).then(p(this.afterResponseDelay, t.abort)), s = a.then(() => this.promiseStatus()), c = a.then(() => this.promiseTrailers());
			return this.maybeSuppressUncaught(s, c), this.lastInput = new TestInputStream(this.data, t.abort), new d.DuplexStreamingCall(e, n, this.lastInput, r, i, s, c);
		}
	};
	e.TestTransport = f, f.defaultHeaders = { responseHeader: `test` }, f.defaultStatus = {
		code: `OK`,
		detail: `all good`
	}, f.defaultTrailers = { responseTrailer: `test` };
	function p(e, t) {
		return (n) => new Promise((r, a) => {
			if (t?.aborted) a(new i.RpcError(`user cancel`, `CANCELLED`));
			else {
				let o = setTimeout(() => r(n), e);
				t && t.addEventListener(`abort`, (e) => {
					clearTimeout(o), a(new i.RpcError(`user cancel`, `CANCELLED`));
				});
			}
		});
	}
	var TestInputStream = class {
		constructor(e, t) {
			this._completed = !1, this._sent = [], this.data = e, this.abort = t;
		}
		get sent() {
			return this._sent;
		}
		get completed() {
			return this._completed;
		}
		send(e) {
			if (this.data.inputMessage instanceof i.RpcError) return Promise.reject(this.data.inputMessage);
			let t = this.data.inputMessage === void 0 ? 10 : this.data.inputMessage;
			return Promise.resolve(void 0).then(() => {
				this._sent.push(e);
			}).then(p(t, this.abort));
		}
		complete() {
			if (this.data.inputComplete instanceof i.RpcError) return Promise.reject(this.data.inputComplete);
			let e = this.data.inputComplete === void 0 ? 10 : this.data.inputComplete;
			return Promise.resolve(void 0).then(() => {
				this._completed = !0;
			}).then(p(e, this.abort));
		}
	};
})), eS = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.stackDuplexStreamingInterceptors = e.stackClientStreamingInterceptors = e.stackServerStreamingInterceptors = e.stackUnaryInterceptors = e.stackIntercept = void 0;
	let t = Hx();
	function n(e, n, r, i, a) {
		if (e == `unary`) {
			let e = (e, t, r) => n.unary(e, t, r);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptUnary).reverse()) {
				let n = e;
				e = (e, r, i) => t.interceptUnary(n, e, r, i);
			}
			return e(r, a, i);
		}
		if (e == `serverStreaming`) {
			let e = (e, t, r) => n.serverStreaming(e, t, r);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptServerStreaming).reverse()) {
				let n = e;
				e = (e, r, i) => t.interceptServerStreaming(n, e, r, i);
			}
			return e(r, a, i);
		}
		if (e == `clientStreaming`) {
			let e = (e, t) => n.clientStreaming(e, t);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptClientStreaming).reverse()) {
				let n = e;
				e = (e, r) => t.interceptClientStreaming(n, e, r);
			}
			return e(r, i);
		}
		if (e == `duplex`) {
			let e = (e, t) => n.duplex(e, t);
			for (let t of (i.interceptors ?? []).filter((e) => e.interceptDuplex).reverse()) {
				let n = e;
				e = (e, r) => t.interceptDuplex(n, e, r);
			}
			return e(r, i);
		}
		t.assertNever(e);
	}
	e.stackIntercept = n;
	function r(e, t, r, i) {
		return n(`unary`, e, t, i, r);
	}
	e.stackUnaryInterceptors = r;
	function i(e, t, r, i) {
		return n(`serverStreaming`, e, t, i, r);
	}
	e.stackServerStreamingInterceptors = i;
	function a(e, t, r) {
		return n(`clientStreaming`, e, t, r);
	}
	e.stackClientStreamingInterceptors = a;
	function o(e, t, r) {
		return n(`duplex`, e, t, r);
	}
	e.stackDuplexStreamingInterceptors = o;
})), tS = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 }), e.ServerCallContextController = void 0;
	var ServerCallContextController = class {
		constructor(e, t, n, r, i = {
			code: `OK`,
			detail: ``
		}) {
			this._cancelled = !1, this._listeners = [], this.method = e, this.headers = t, this.deadline = n, this.trailers = {}, this._sendRH = r, this.status = i;
		}
		notifyCancelled() {
			if (!this._cancelled) {
				this._cancelled = !0;
				for (let e of this._listeners) e();
			}
		}
		sendResponseHeaders(e) {
			this._sendRH(e);
		}
		get cancelled() {
			return this._cancelled;
		}
		onCancel(e) {
			let t = this._listeners;
			return t.push(e), () => {
				let n = t.indexOf(e);
				n >= 0 && t.splice(n, 1);
			};
		}
	};
	e.ServerCallContextController = ServerCallContextController;
})), nS = r(((e) => {
	Object.defineProperty(e, "__esModule", { value: !0 });
	var t = Wx();
	Object.defineProperty(e, "ServiceType", {
		enumerable: !0,
		get: function() {
			return t.ServiceType;
		}
	});
	var n = Ux();
	Object.defineProperty(e, "readMethodOptions", {
		enumerable: !0,
		get: function() {
			return n.readMethodOptions;
		}
	}), Object.defineProperty(e, "readMethodOption", {
		enumerable: !0,
		get: function() {
			return n.readMethodOption;
		}
	}), Object.defineProperty(e, "readServiceOption", {
		enumerable: !0,
		get: function() {
			return n.readServiceOption;
		}
	});
	var r = Gx();
	Object.defineProperty(e, "RpcError", {
		enumerable: !0,
		get: function() {
			return r.RpcError;
		}
	});
	var i = Kx();
	Object.defineProperty(e, "mergeRpcOptions", {
		enumerable: !0,
		get: function() {
			return i.mergeRpcOptions;
		}
	});
	var a = Jx();
	Object.defineProperty(e, "RpcOutputStreamController", {
		enumerable: !0,
		get: function() {
			return a.RpcOutputStreamController;
		}
	});
	var o = $x();
	Object.defineProperty(e, "TestTransport", {
		enumerable: !0,
		get: function() {
			return o.TestTransport;
		}
	});
	var s = qx();
	Object.defineProperty(e, "Deferred", {
		enumerable: !0,
		get: function() {
			return s.Deferred;
		}
	}), Object.defineProperty(e, "DeferredState", {
		enumerable: !0,
		get: function() {
			return s.DeferredState;
		}
	});
	var c = Qx();
	Object.defineProperty(e, "DuplexStreamingCall", {
		enumerable: !0,
		get: function() {
			return c.DuplexStreamingCall;
		}
	});
	var l = Zx();
	Object.defineProperty(e, "ClientStreamingCall", {
		enumerable: !0,
		get: function() {
			return l.ClientStreamingCall;
		}
	});
	var u = Xx();
	Object.defineProperty(e, "ServerStreamingCall", {
		enumerable: !0,
		get: function() {
			return u.ServerStreamingCall;
		}
	});
	var d = Yx();
	Object.defineProperty(e, "UnaryCall", {
		enumerable: !0,
		get: function() {
			return d.UnaryCall;
		}
	});
	var f = eS();
	Object.defineProperty(e, "stackIntercept", {
		enumerable: !0,
		get: function() {
			return f.stackIntercept;
		}
	}), Object.defineProperty(e, "stackDuplexStreamingInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackDuplexStreamingInterceptors;
		}
	}), Object.defineProperty(e, "stackClientStreamingInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackClientStreamingInterceptors;
		}
	}), Object.defineProperty(e, "stackServerStreamingInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackServerStreamingInterceptors;
		}
	}), Object.defineProperty(e, "stackUnaryInterceptors", {
		enumerable: !0,
		get: function() {
			return f.stackUnaryInterceptors;
		}
	});
	var p = tS();
	Object.defineProperty(e, "ServerCallContextController", {
		enumerable: !0,
		get: function() {
			return p.ServerCallContextController;
		}
	});
}))(), $ = Hx(), CacheScope$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.entities.v1.CacheScope`, [{
			no: 1,
			name: `scope`,
			kind: `scalar`,
			T: 9
		}, {
			no: 2,
			name: `permission`,
			kind: `scalar`,
			T: 3
		}]);
	}
	create(e) {
		let t = {
			scope: ``,
			permission: `0`
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.scope = e.string();
					break;
				case 2:
					i.permission = e.int64().toString();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.scope !== `` && t.tag(1, $.WireType.LengthDelimited).string(e.scope), e.permission !== `0` && t.tag(2, $.WireType.Varint).int64(e.permission);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const rS = new CacheScope$Type();
var CacheMetadata$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.entities.v1.CacheMetadata`, [{
			no: 1,
			name: `repository_id`,
			kind: `scalar`,
			T: 3
		}, {
			no: 2,
			name: `scope`,
			kind: `message`,
			repeat: 1,
			T: () => rS
		}]);
	}
	create(e) {
		let t = {
			repositoryId: `0`,
			scope: []
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.repositoryId = e.int64().toString();
					break;
				case 2:
					i.scope.push(rS.internalBinaryRead(e, e.uint32(), n));
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.repositoryId !== `0` && t.tag(1, $.WireType.Varint).int64(e.repositoryId);
		for (let r = 0; r < e.scope.length; r++) rS.internalBinaryWrite(e.scope[r], t.tag(2, $.WireType.LengthDelimited).fork(), n).join();
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const iS = new CacheMetadata$Type();
var CreateCacheEntryRequest$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => iS
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			version: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = iS.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && iS.internalBinaryWrite(e.metadata, t.tag(1, $.WireType.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.key), e.version !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const aS = new CreateCacheEntryRequest$Type();
var CreateCacheEntryResponse$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.CreateCacheEntryResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_upload_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedUploadUrl: ``,
			message: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedUploadUrl = e.string();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, $.WireType.Varint).bool(e.ok), e.signedUploadUrl !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.signedUploadUrl), e.message !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const oS = new CreateCacheEntryResponse$Type();
var FinalizeCacheEntryUploadRequest$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => iS
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `size_bytes`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			sizeBytes: `0`,
			version: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = iS.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.sizeBytes = e.int64().toString();
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && iS.internalBinaryWrite(e.metadata, t.tag(1, $.WireType.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.key), e.sizeBytes !== `0` && t.tag(3, $.WireType.Varint).int64(e.sizeBytes), e.version !== `` && t.tag(4, $.WireType.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const sS = new FinalizeCacheEntryUploadRequest$Type();
var FinalizeCacheEntryUploadResponse$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.FinalizeCacheEntryUploadResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `entry_id`,
				kind: `scalar`,
				T: 3
			},
			{
				no: 3,
				name: `message`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			entryId: `0`,
			message: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.entryId = e.int64().toString();
					break;
				case 3:
					i.message = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, $.WireType.Varint).bool(e.ok), e.entryId !== `0` && t.tag(2, $.WireType.Varint).int64(e.entryId), e.message !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.message);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const cS = new FinalizeCacheEntryUploadResponse$Type();
var GetCacheEntryDownloadURLRequest$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLRequest`, [
			{
				no: 1,
				name: `metadata`,
				kind: `message`,
				T: () => iS
			},
			{
				no: 2,
				name: `key`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `restore_keys`,
				kind: `scalar`,
				repeat: 2,
				T: 9
			},
			{
				no: 4,
				name: `version`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			key: ``,
			restoreKeys: [],
			version: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.metadata = iS.internalBinaryRead(e, e.uint32(), n, i.metadata);
					break;
				case 2:
					i.key = e.string();
					break;
				case 3:
					i.restoreKeys.push(e.string());
					break;
				case 4:
					i.version = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.metadata && iS.internalBinaryWrite(e.metadata, t.tag(1, $.WireType.LengthDelimited).fork(), n).join(), e.key !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.key);
		for (let n = 0; n < e.restoreKeys.length; n++) t.tag(3, $.WireType.LengthDelimited).string(e.restoreKeys[n]);
		e.version !== `` && t.tag(4, $.WireType.LengthDelimited).string(e.version);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const lS = new GetCacheEntryDownloadURLRequest$Type();
var GetCacheEntryDownloadURLResponse$Type = class extends $.MessageType {
	constructor() {
		super(`github.actions.results.api.v1.GetCacheEntryDownloadURLResponse`, [
			{
				no: 1,
				name: `ok`,
				kind: `scalar`,
				T: 8
			},
			{
				no: 2,
				name: `signed_download_url`,
				kind: `scalar`,
				T: 9
			},
			{
				no: 3,
				name: `matched_key`,
				kind: `scalar`,
				T: 9
			}
		]);
	}
	create(e) {
		let t = {
			ok: !1,
			signedDownloadUrl: ``,
			matchedKey: ``
		};
		return globalThis.Object.defineProperty(t, $.MESSAGE_TYPE, {
			enumerable: !1,
			value: this
		}), e !== void 0 && (0, $.reflectionMergePartial)(this, t, e), t;
	}
	internalBinaryRead(e, t, n, r) {
		let i = r ?? this.create(), a = e.pos + t;
		for (; e.pos < a;) {
			let [t, r] = e.tag();
			switch (t) {
				case 1:
					i.ok = e.bool();
					break;
				case 2:
					i.signedDownloadUrl = e.string();
					break;
				case 3:
					i.matchedKey = e.string();
					break;
				default:
					let a = n.readUnknownField;
					if (a === `throw`) throw new globalThis.Error(`Unknown field ${t} (wire type ${r}) for ${this.typeName}`);
					let o = e.skip(r);
					a !== !1 && (a === !0 ? $.UnknownFieldHandler.onRead : a)(this.typeName, i, t, r, o);
			}
		}
		return i;
	}
	internalBinaryWrite(e, t, n) {
		e.ok !== !1 && t.tag(1, $.WireType.Varint).bool(e.ok), e.signedDownloadUrl !== `` && t.tag(2, $.WireType.LengthDelimited).string(e.signedDownloadUrl), e.matchedKey !== `` && t.tag(3, $.WireType.LengthDelimited).string(e.matchedKey);
		let r = n.writeUnknownFields;
		return r !== !1 && (r == 1 ? $.UnknownFieldHandler.onWrite : r)(this.typeName, e, t), t;
	}
};
const uS = new GetCacheEntryDownloadURLResponse$Type();
new nS.ServiceType(`github.actions.results.api.v1.CacheService`, [
	{
		name: `CreateCacheEntry`,
		options: {},
		I: aS,
		O: oS
	},
	{
		name: `FinalizeCacheEntryUpload`,
		options: {},
		I: sS,
		O: cS
	},
	{
		name: `GetCacheEntryDownloadURL`,
		options: {},
		I: lS,
		O: uS
	}
]);
var CacheServiceClientJSON = class {
	constructor(e) {
		this.rpc = e, this.CreateCacheEntry.bind(this), this.FinalizeCacheEntryUpload.bind(this), this.GetCacheEntryDownloadURL.bind(this);
	}
	CreateCacheEntry(e) {
		let t = aS.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `CreateCacheEntry`, `application/json`, t).then((e) => oS.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	FinalizeCacheEntryUpload(e) {
		let t = sS.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `FinalizeCacheEntryUpload`, `application/json`, t).then((e) => cS.fromJson(e, { ignoreUnknownFields: !0 }));
	}
	GetCacheEntryDownloadURL(e) {
		let t = lS.toJson(e, {
			useProtoFieldName: !0,
			emitDefaultValues: !1
		});
		return this.rpc.request(`github.actions.results.api.v1.CacheService`, `GetCacheEntryDownloadURL`, `application/json`, t).then((e) => uS.fromJson(e, { ignoreUnknownFields: !0 }));
	}
};
function dS(e) {
	if (e) try {
		let t = new URL(e).searchParams.get(`sig`);
		t && (i(t), i(encodeURIComponent(t)));
	} catch (t) {
		l(`Failed to parse URL: ${e} ${t instanceof Error ? t.message : String(t)}`);
	}
}
function fS(e) {
	typeof e != `object` || !e ? l(`body is not an object or is null`) : (`signed_upload_url` in e && typeof e.signed_upload_url == `string` && dS(e.signed_upload_url), `signed_download_url` in e && typeof e.signed_download_url == `string` && dS(e.signed_download_url));
}
var pS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, CacheServiceClient = class {
	constructor(e, t, n, r) {
		this.maxAttempts = 5, this.baseRetryIntervalMilliseconds = 3e3, this.retryMultiplier = 1.5;
		let i = Vr();
		this.baseUrl = Zb(), t && (this.maxAttempts = t), n && (this.baseRetryIntervalMilliseconds = n), r && (this.retryMultiplier = r), this.httpClient = new d(e, [new p(i)]);
	}
	request(e, t, n, r) {
		return pS(this, void 0, void 0, function* () {
			let i = new URL(`/twirp/${e}/${t}`, this.baseUrl).href;
			l(`[Request] ${t} ${i}`);
			let a = { "Content-Type": n };
			try {
				let { body: e } = yield this.retryableRequest(() => pS(this, void 0, void 0, function* () {
					return this.httpClient.post(i, JSON.stringify(r), a);
				}));
				return e;
			} catch (e) {
				throw Error(`Failed to ${t}: ${e.message}`);
			}
		});
	}
	retryableRequest(e) {
		return pS(this, void 0, void 0, function* () {
			let t = 0, n = ``, r = ``;
			for (; t < this.maxAttempts;) {
				let i = !1;
				try {
					let t = yield e(), a = t.message.statusCode;
					r = yield t.readBody(), l(`[Response] - ${t.message.statusCode}`), l(`Headers: ${JSON.stringify(t.message.headers, null, 2)}`);
					let o = JSON.parse(r);
					if (fS(o), l(`Body: ${JSON.stringify(o, null, 2)}`), this.isSuccessStatusCode(a)) return {
						response: t,
						body: o
					};
					if (i = this.isRetryableHttpStatusCode(a), n = `Failed request: (${a}) ${t.message.statusMessage}`, o.msg) {
						if (UsageError.isUsageErrorMessage(o.msg)) throw new UsageError();
						n = `${n}: ${o.msg}`;
					}
					if (a === u.TooManyRequests) {
						let e = t.message.headers[`retry-after`];
						if (e) {
							let t = parseInt(e, 10);
							!isNaN(t) && t > 0 && s(`You've hit a rate limit, your rate limit will reset in ${t} seconds`);
						}
						throw new RateLimitError(`Rate limited: ${n}`);
					}
				} catch (e) {
					if (e instanceof SyntaxError && l(`Raw Body: ${r}`), e instanceof UsageError || e instanceof RateLimitError) throw e;
					if (NetworkError.isNetworkErrorCode(e?.code)) throw new NetworkError(e?.code);
					i = !0, n = e.message;
				}
				if (!i) throw Error(`Received non-retryable error: ${n}`);
				if (t + 1 === this.maxAttempts) throw Error(`Failed to make request after ${this.maxAttempts} attempts: ${n}`);
				let a = this.getExponentialRetryTimeMilliseconds(t);
				o(`Attempt ${t + 1} of ${this.maxAttempts} failed with error: ${n}. Retrying request in ${a} ms...`), yield this.sleep(a), t++;
			}
			throw Error(`Request failed`);
		});
	}
	isSuccessStatusCode(e) {
		return e ? e >= 200 && e < 300 : !1;
	}
	isRetryableHttpStatusCode(e) {
		return e ? [
			u.BadGateway,
			u.GatewayTimeout,
			u.InternalServerError,
			u.ServiceUnavailable
		].includes(e) : !1;
	}
	sleep(e) {
		return pS(this, void 0, void 0, function* () {
			return new Promise((t) => setTimeout(t, e));
		});
	}
	getExponentialRetryTimeMilliseconds(e) {
		if (e < 0) throw Error(`attempt should be a positive integer`);
		if (e === 0) return this.baseRetryIntervalMilliseconds;
		let t = this.baseRetryIntervalMilliseconds * this.retryMultiplier ** +e, n = t * this.retryMultiplier;
		return Math.trunc(Math.random() * (n - t) + t);
	}
};
function mS(e) {
	return new CacheServiceClientJSON(new CacheServiceClient(ex(), e?.maxAttempts, e?.retryIntervalMs, e?.retryMultiplier));
}
var hS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
};
const gS = process.platform === `win32`;
function _S() {
	return hS(this, void 0, void 0, function* () {
		switch (process.platform) {
			case `win32`: {
				let e = yield Rr(), t = Er;
				if (e) return {
					path: e,
					type: Sr.GNU
				};
				if (oe(t)) return {
					path: t,
					type: Sr.BSD
				};
				break;
			}
			case `darwin`: {
				let e = yield v(`gtar`, !1);
				return e ? {
					path: e,
					type: Sr.GNU
				} : {
					path: yield v(`tar`, !0),
					type: Sr.BSD
				};
			}
		}
		return {
			path: yield v(`tar`, !0),
			type: Sr.GNU
		};
	});
}
function vS(e, t, n) {
	return hS(this, arguments, void 0, function* (e, t, n, r = ``) {
		let i = [`"${e.path}"`], a = Lr(t), o = `cache.tar`, s = bS(), c = e.type === Sr.BSD && t !== xr.Gzip && gS;
		switch (n) {
			case `create`:
				i.push(`--posix`, `-cf`, c ? o : a.replace(RegExp(`\\${x.sep}`, `g`), `/`), `--exclude`, c ? o : a.replace(RegExp(`\\${x.sep}`, `g`), `/`), `-P`, `-C`, s.replace(RegExp(`\\${x.sep}`, `g`), `/`), `--files-from`, Or);
				break;
			case `extract`:
				i.push(`-xf`, c ? o : r.replace(RegExp(`\\${x.sep}`, `g`), `/`), `-P`, `-C`, c ? xS(s) : s.replace(RegExp(`\\${x.sep}`, `g`), `/`));
				break;
			case `list`: i.push(`-tf`, c ? o : r.replace(RegExp(`\\${x.sep}`, `g`), `/`), `-P`);
		}
		if (e.type === Sr.GNU) switch (process.platform) {
			case `win32`:
				i.push(`--force-local`);
				break;
			case `darwin`: i.push(`--delay-directory-restore`);
		}
		return i;
	});
}
function yS(e, t) {
	return hS(this, arguments, void 0, function* (e, t, n = ``) {
		let r, i = yield _S(), a = yield vS(i, e, t, n), o = t === `create` ? yield CS(i, e) : yield SS(i, e, n), s = i.type === Sr.BSD && e !== xr.Gzip && gS;
		return r = s && t !== `create` ? [[...o].join(` `), [...a].join(` `)] : [[...a].join(` `), [...o].join(` `)], {
			commands: s ? r : [r.join(` `)],
			requiresTempDirectory: s && t !== `create`
		};
	});
}
function bS() {
	return process.env.GITHUB_WORKSPACE ?? process.cwd();
}
function xS(e) {
	return `"${x.resolve(e).replace(RegExp(`\\${x.sep}`, `g`), `/`)}"`;
}
function SS(e, t, n) {
	return hS(this, void 0, void 0, function* () {
		let r = e.type === Sr.BSD && t !== xr.Gzip && gS;
		switch (t) {
			case xr.Zstd: return r ? [
				`zstd -d --long=30 --force -o`,
				Dr,
				xS(n)
			] : [`--use-compress-program`, gS ? `"zstd -d --long=30"` : `unzstd --long=30`];
			case xr.ZstdWithoutLong: return r ? [
				`zstd -d --force -o`,
				Dr,
				xS(n)
			] : [`--use-compress-program`, gS ? `"zstd -d"` : `unzstd`];
			default: return [`-z`];
		}
	});
}
function CS(e, t) {
	return hS(this, void 0, void 0, function* () {
		let n = Lr(t), r = e.type === Sr.BSD && t !== xr.Gzip && gS;
		switch (t) {
			case xr.Zstd: return r ? [
				`zstd -T0 --long=30 --force -o`,
				n.replace(RegExp(`\\${x.sep}`, `g`), `/`),
				Dr
			] : [`--use-compress-program`, gS ? `"zstd -T0 --long=30"` : `zstdmt --long=30`];
			case xr.ZstdWithoutLong: return r ? [
				`zstd -T0 --force -o`,
				n.replace(RegExp(`\\${x.sep}`, `g`), `/`),
				Dr
			] : [`--use-compress-program`, gS ? `"zstd -T0"` : `zstdmt`];
			default: return [`-z`];
		}
	});
}
function wS(e, t) {
	return hS(this, void 0, void 0, function* () {
		for (let n of e) try {
			yield h(n, void 0, {
				cwd: t,
				env: Object.assign(Object.assign({}, process.env), { MSYS: `winsymlinks:nativestrict` })
			});
		} catch (e) {
			throw Error(`${n.split(` `)[0]} failed with error: ${e?.message}`);
		}
	});
}
function TS(e, t, n) {
	return hS(this, void 0, void 0, function* () {
		let { commands: r, requiresTempDirectory: i } = yield yS(t, n, e), a = i ? yield jr() : void 0;
		try {
			yield wS(r, a);
		} finally {
			if (a) try {
				yield ee(a);
			} catch (e) {
				l(`Failed to delete temporary tar directory: ${e}`);
			}
		}
	});
}
function ES(e, t) {
	return hS(this, void 0, void 0, function* () {
		yield TS(e, t, `list`);
	});
}
function DS(e, t) {
	return hS(this, void 0, void 0, function* () {
		let n = bS();
		yield g(n), yield TS(e, t, `extract`);
	});
}
function OS(e, t, n) {
	return hS(this, void 0, void 0, function* () {
		se(x.join(e, Or), t.join(`
`));
		let { commands: r } = yield yS(n, `create`);
		yield wS(r, e);
	});
}
var kS = function(e, t, n, r) {
	function i(e) {
		return e instanceof n ? e : new n(function(t) {
			t(e);
		});
	}
	return new (n ||= Promise)(function(n, a) {
		function o(e) {
			try {
				c(r.next(e));
			} catch (e) {
				a(e);
			}
		}
		function s(e) {
			try {
				c(r.throw(e));
			} catch (e) {
				a(e);
			}
		}
		function c(e) {
			e.done ? n(e.value) : i(e.value).then(o, s);
		}
		c((r = r.apply(e, t || [])).next());
	});
}, AS = class ValidationError extends Error {
	constructor(e) {
		super(e), this.name = `ValidationError`, Object.setPrototypeOf(this, ValidationError.prototype);
	}
}, jS = class ReserveCacheError extends Error {
	constructor(e) {
		super(e), this.name = `ReserveCacheError`, Object.setPrototypeOf(this, ReserveCacheError.prototype);
	}
};
const MS = `cache write denied:`;
var NS = class CacheWriteDeniedError extends jS {
	constructor(e) {
		super(e), this.name = `CacheWriteDeniedError`, Object.setPrototypeOf(this, CacheWriteDeniedError.prototype);
	}
};
const PS = `cache read denied:`;
var FS = class CacheReadDeniedError extends Error {
	constructor(e) {
		super(e), this.name = `CacheReadDeniedError`, Object.setPrototypeOf(this, CacheReadDeniedError.prototype);
	}
}, IS = class FinalizeCacheError extends Error {
	constructor(e) {
		super(e), this.name = `FinalizeCacheError`, Object.setPrototypeOf(this, FinalizeCacheError.prototype);
	}
};
function LS(e) {
	if (!e || e.length === 0) throw new AS(`Path Validation Error: At least one directory or file path is required`);
}
function RS(e) {
	if (e.length > 512) throw new AS(`Key Validation Error: ${e} cannot be larger than 512 characters.`);
	if (!/^[^,]*$/.test(e)) throw new AS(`Key Validation Error: ${e} cannot contain commas.`);
}
function zS() {
	switch (Kb()) {
		case `v2`: return !!process.env.ACTIONS_RESULTS_URL;
		default: return !!process.env.ACTIONS_CACHE_URL;
	}
}
function BS(e, t, n, r) {
	return kS(this, arguments, void 0, function* (e, t, n, r, i = !1) {
		let a = Kb();
		l(`Cache service version: ${a}`), LS(e);
		let s = Jb();
		if (!Yb(s)) o(`Cache restore skipped: the effective cache-mode '${s}' does not permit reads.`), l(`Skipped restore for paths [${e.join(`, `)}] with primary key '${t}'.`);
		else switch (a) {
			case `v2`: return yield HS(e, t, n, r, i);
			default: return yield VS(e, t, n, r, i);
		}
	});
}
function VS(e, t, n, r) {
	return kS(this, arguments, void 0, function* (e, t, n, r, i = !1) {
		n ||= [];
		let u = [t, ...n];
		if (l(`Resolved Keys:`), l(JSON.stringify(u)), u.length > 10) throw new AS(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of u) RS(e);
		let d = yield Ir(), p = ``;
		try {
			let t;
			try {
				t = yield ox(u, e, {
					compressionMethod: d,
					enableCrossOsArchive: i
				});
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(PS) ? new FS(t) : e;
			}
			if (!t?.archiveLocation) return;
			if (r?.lookupOnly) return o(`Lookup only - skipping download`), t.cacheKey;
			p = x.join(yield jr(), Lr(d)), l(`Archive Path: ${p}`), yield cx(t.archiveLocation, p, r), c() && (yield ES(p, d));
			let n = Mr(p);
			return o(`Cache Size: ~${Math.round(n / 1048576)} MB (${n} B)`), yield DS(p, d), o(`Cache restored successfully`), t.cacheKey;
		} catch (e) {
			let t = e;
			if (t.name === AS.name) throw e;
			t instanceof f && typeof t.statusCode == `number` && t.statusCode >= 500 ? a(`Failed to restore: ${e.message}`) : s(`Failed to restore: ${e.message}`);
		} finally {
			try {
				yield Pr(p);
			} catch (e) {
				l(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function HS(e, t, n, r) {
	return kS(this, arguments, void 0, function* (e, t, n, r, i = !1) {
		r = Object.assign(Object.assign({}, r), { useAzureSdk: !0 }), n ||= [];
		let u = [t, ...n];
		if (l(`Resolved Keys:`), l(JSON.stringify(u)), u.length > 10) throw new AS(`Key Validation Error: Keys are limited to a maximum of 10.`);
		for (let e of u) RS(e);
		let d = ``;
		try {
			let a = mS(), s = yield Ir(), f = {
				key: t,
				restoreKeys: n,
				version: Br(e, s, i)
			}, p;
			try {
				p = yield a.GetCacheEntryDownloadURL(f);
			} catch (e) {
				let t = e?.message ?? ``;
				throw t.includes(PS) ? new FS(t) : e;
			}
			if (!p.ok) {
				l(`Cache not found for version ${f.version} of keys: ${u.join(`, `)}`);
				return;
			}
			if (f.key === p.matchedKey ? o(`Cache hit for: ${p.matchedKey}`) : o(`Cache hit for restore-key: ${p.matchedKey}`), r?.lookupOnly) return o(`Lookup only - skipping download`), p.matchedKey;
			d = x.join(yield jr(), Lr(s)), l(`Archive path: ${d}`), l(`Starting download of archive to: ${d}`), yield cx(p.signedDownloadUrl, d, r);
			let m = Mr(d);
			return o(`Cache Size: ~${Math.round(m / 1048576)} MB (${m} B)`), c() && (yield ES(d, s)), yield DS(d, s), o(`Cache restored successfully`), p.matchedKey;
		} catch (e) {
			let t = e;
			if (t.name === AS.name) throw e;
			t instanceof f && typeof t.statusCode == `number` && t.statusCode >= 500 ? a(`Failed to restore: ${e.message}`) : s(`Failed to restore: ${e.message}`);
		} finally {
			try {
				d && (yield Pr(d));
			} catch (e) {
				l(`Failed to delete archive: ${e}`);
			}
		}
	});
}
function US(e, t, n) {
	return kS(this, arguments, void 0, function* (e, t, n, r = !1) {
		let i = Kb();
		l(`Cache service version: ${i}`), LS(e), RS(t);
		let a = Jb();
		if (!Xb(a)) return o(`Cache save skipped: the effective cache-mode '${a}' does not permit writes.`), l(`Skipped save for paths [${e.join(`, `)}] with key '${t}'.`), -1;
		switch (i) {
			case `v2`: return yield GS(e, t, n, r);
			default: return yield WS(e, t, n, r);
		}
	});
}
function WS(e, t, n) {
	return kS(this, arguments, void 0, function* (e, t, n, r = !1) {
		let i = yield Ir(), u = -1, d = yield Nr(e);
		if (l(`Cache Paths:`), l(`${JSON.stringify(d)}`), d.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let p = yield jr(), m = x.join(p, Lr(i));
		l(`Archive Path: ${m}`);
		try {
			yield OS(p, d, i), c() && (yield ES(m, i));
			let a = Mr(m);
			if (l(`File Size: ${a}`), a > 10737418240 && !Gb()) throw Error(`Cache size of ~${Math.round(a / 1048576)} MB (${a} B) is over the 10GB limit, not saving cache.`);
			l(`Reserving Cache`);
			let o = yield lx(t, e, {
				compressionMethod: i,
				enableCrossOsArchive: r,
				cacheSize: a
			});
			if (o?.result?.cacheId) u = o?.result?.cacheId;
			else if (o?.statusCode === 400) throw Error(o?.error?.message ?? `Cache size of ~${Math.round(a / 1048576)} MB (${a} B) is over the data cap limit, not saving cache.`);
			else {
				let e = o?.error?.message;
				throw e?.startsWith(`cache write denied:`) ? new NS(`Unable to reserve cache with key ${t}. More details: ${e}`) : new jS(`Unable to reserve cache with key ${t}, another job may be creating this cache. More details: ${o?.error?.message}`);
			}
			l(`Saving Cache (ID: ${u})`), yield mx(u, m, ``, n);
		} catch (e) {
			let t = e;
			if (t.name === AS.name) throw e;
			t.name === jS.name ? o(`Failed to save: ${t.message}`) : t instanceof f && typeof t.statusCode == `number` && t.statusCode >= 500 ? a(`Failed to save: ${t.message}`) : s(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield Pr(m);
			} catch (e) {
				l(`Failed to delete archive: ${e}`);
			}
		}
		return u;
	});
}
function GS(e, t, n) {
	return kS(this, arguments, void 0, function* (e, t, n, r = !1) {
		n = Object.assign(Object.assign({}, n), {
			uploadChunkSize: 67108864,
			uploadConcurrency: 8,
			useAzureSdk: !0
		});
		let i = yield Ir(), u = mS(), d = -1, p = yield Nr(e);
		if (l(`Cache Paths:`), l(`${JSON.stringify(p)}`), p.length === 0) throw Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
		let m = yield jr(), h = x.join(m, Lr(i));
		l(`Archive Path: ${h}`);
		try {
			yield OS(m, p, i), c() && (yield ES(h, i));
			let a = Mr(h);
			l(`File Size: ${a}`), n.archiveSizeBytes = a, l(`Reserving Cache`);
			let o = Br(e, i, r), f = {
				key: t,
				version: o
			}, g;
			try {
				let e = yield u.CreateCacheEntry(f);
				if (!e.ok) throw e.message && !e.message.startsWith(`cache write denied:`) && s(`Cache reservation failed: ${e.message}`), Error(e.message || `Response was not ok`);
				g = e.signedUploadUrl;
			} catch (e) {
				l(`Failed to reserve cache: ${e}`);
				let n = e?.message ?? ``;
				throw n.startsWith(`cache write denied:`) ? new NS(`Unable to reserve cache with key ${t}. More details: ${n}`) : new jS(`Unable to reserve cache with key ${t}, another job may be creating this cache.`);
			}
			l(`Attempting to upload cache located at: ${h}`), yield mx(d, h, g, n);
			let _ = {
				key: t,
				version: o,
				sizeBytes: `${a}`
			}, v = yield u.FinalizeCacheEntryUpload(_);
			if (l(`FinalizeCacheEntryUploadResponse: ${v.ok}`), !v.ok) throw v.message ? new IS(v.message) : Error(`Unable to finalize cache with key ${t}, another job may be finalizing this cache.`);
			d = parseInt(v.entryId);
		} catch (e) {
			let t = e;
			if (t.name === AS.name) throw e;
			t.name === jS.name ? o(`Failed to save: ${t.message}`) : t.name === IS.name ? s(t.message) : t instanceof f && typeof t.statusCode == `number` && t.statusCode >= 500 ? a(`Failed to save: ${t.message}`) : s(`Failed to save: ${t.message}`);
		} finally {
			try {
				yield Pr(h);
			} catch (e) {
				l(`Failed to delete archive: ${e}`);
			}
		}
		return d;
	});
}
export { IS as a, zS as c, NS as i, BS as l, MS as n, jS as o, FS as r, AS as s, PS as t, US as u };
