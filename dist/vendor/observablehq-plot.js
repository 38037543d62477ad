import "../rolldown-runtime.js";
function e(e, t) {
	return e == null || t == null ? NaN : e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function t(e, t) {
	return e == null || t == null ? NaN : t < e ? -1 : t > e ? 1 : t >= e ? 0 : NaN;
}
function n(n) {
	let i, a, o;
	n.length === 2 ? (i = n === e || n === t ? n : r, a = n, o = n) : (i = e, a = (t, r) => e(n(t), r), o = (e, t) => n(e) - t);
	function s(e, t, n = 0, r = e.length) {
		if (n < r) {
			if (i(t, t) !== 0) return r;
			do {
				let i = n + r >>> 1;
				a(e[i], t) < 0 ? n = i + 1 : r = i;
			} while (n < r);
		}
		return n;
	}
	function c(e, t, n = 0, r = e.length) {
		if (n < r) {
			if (i(t, t) !== 0) return r;
			do {
				let i = n + r >>> 1;
				a(e[i], t) <= 0 ? n = i + 1 : r = i;
			} while (n < r);
		}
		return n;
	}
	function l(e, t, n = 0, r = e.length) {
		let i = s(e, t, n, r - 1);
		return i > n && o(e[i - 1], t) > -o(e[i], t) ? i - 1 : i;
	}
	return {
		left: s,
		center: l,
		right: c
	};
}
function r() {
	return 0;
}
function i(e) {
	return e === null ? NaN : +e;
}
function* a(e, t) {
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (yield t);
	else {
		let n = -1;
		for (let r of e) (r = t(r, ++n, e)) != null && (r = +r) >= r && (yield r);
	}
}
const o = n(e), s = o.right;
o.left, n(i).center;
function c(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && ++n;
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (i = +i) >= i && ++n;
	}
	return n;
}
function l(e) {
	return e.length | 0;
}
function u(e) {
	return !(e > 0);
}
function d(e) {
	return typeof e != `object` || `length` in e ? e : Array.from(e);
}
function f(e) {
	return (t) => e(...t);
}
function p(...e) {
	let t = typeof e[e.length - 1] == `function` && f(e.pop());
	e = e.map(d);
	let n = e.map(l), r = e.length - 1, i = Array(r + 1).fill(0), a = [];
	if (r < 0 || n.some(u)) return a;
	for (;;) {
		a.push(i.map((t, n) => e[n][t]));
		let o = r;
		for (; ++i[o] === n[o];) {
			if (o === 0) return t ? a.map(t) : a;
			i[o--] = 0;
		}
	}
}
function m(e, t) {
	var n = 0, r = 0;
	return Float64Array.from(e, t === void 0 ? (e) => n += +e || 0 : (i) => n += +t(i, r++, e) || 0);
}
function h(e, t) {
	let n = 0, r, i = 0, a = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (r = t - i, i += r / ++n, a += r * (t - i));
	else {
		let o = -1;
		for (let s of e) (s = t(s, ++o, e)) != null && (s = +s) >= s && (r = s - i, i += r / ++n, a += r * (s - i));
	}
	if (n > 1) return a / (n - 1);
}
function g(e, t) {
	let n = h(e, t);
	return n && Math.sqrt(n);
}
function _(e, t) {
	let n, r;
	if (t === void 0) for (let t of e) t != null && (n === void 0 ? t >= t && (n = r = t) : (n > t && (n = t), r < t && (r = t)));
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (n === void 0 ? a >= a && (n = r = a) : (n > a && (n = a), r < a && (r = a)));
	}
	return [n, r];
}
var Adder = class {
	constructor() {
		this._partials = /* @__PURE__ */ new Float64Array(32), this._n = 0;
	}
	add(e) {
		let t = this._partials, n = 0;
		for (let r = 0; r < this._n && r < 32; r++) {
			let i = t[r], a = e + i, o = Math.abs(e) < Math.abs(i) ? e - (a - i) : i - (a - e);
			o && (t[n++] = o), e = a;
		}
		return t[n] = e, this._n = n + 1, this;
	}
	valueOf() {
		let e = this._partials, t = this._n, n, r, i, a = 0;
		if (t > 0) {
			for (a = e[--t]; t > 0 && (n = a, r = e[--t], a = n + r, i = r - (a - n), !i););
			t > 0 && (i < 0 && e[t - 1] < 0 || i > 0 && e[t - 1] > 0) && (r = i * 2, n = a + r, r == n - a && (a = n));
		}
		return a;
	}
}, InternMap = class extends Map {
	constructor(e, t = x) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let [t, n] of e) this.set(t, n);
	}
	get(e) {
		return super.get(v(this, e));
	}
	has(e) {
		return super.has(v(this, e));
	}
	set(e, t) {
		return super.set(y(this, e), t);
	}
	delete(e) {
		return super.delete(b(this, e));
	}
}, InternSet = class extends Set {
	constructor(e, t = x) {
		if (super(), Object.defineProperties(this, {
			_intern: { value: /* @__PURE__ */ new Map() },
			_key: { value: t }
		}), e != null) for (let t of e) this.add(t);
	}
	has(e) {
		return super.has(v(this, e));
	}
	add(e) {
		return super.add(y(this, e));
	}
	delete(e) {
		return super.delete(b(this, e));
	}
};
function v({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : n;
}
function y({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) ? e.get(r) : (e.set(r, n), n);
}
function b({ _intern: e, _key: t }, n) {
	let r = t(n);
	return e.has(r) && (n = e.get(r), e.delete(r)), n;
}
function x(e) {
	return typeof e == `object` && e ? e.valueOf() : e;
}
function S(e) {
	return e;
}
function C(e, ...t) {
	return E(e, S, S, t);
}
function w(e, t, ...n) {
	return E(e, S, t, n);
}
function T(e, t, ...n) {
	return E(e, Array.from, t, n);
}
function E(e, t, n, r) {
	return (function e(i, a) {
		if (a >= r.length) return n(i);
		let o = new InternMap(), s = r[a++], c = -1;
		for (let e of i) {
			let t = s(e, ++c, i), n = o.get(t);
			n ? n.push(e) : o.set(t, [e]);
		}
		for (let [t, n] of o) o.set(t, e(n, a));
		return t(o);
	})(e, 0);
}
function D(e, t) {
	return Array.from(t, (t) => e[t]);
}
function O(e, ...t) {
	if (typeof e[Symbol.iterator] != `function`) throw TypeError(`values is not iterable`);
	e = Array.from(e);
	let [n] = t;
	if (n && n.length !== 2 || t.length > 1) {
		let r = Uint32Array.from(e, (e, t) => t);
		return t.length > 1 ? (t = t.map((t) => e.map(t)), r.sort((e, n) => {
			for (let r of t) {
				let t = A(r[e], r[n]);
				if (t) return t;
			}
		})) : (n = e.map(n), r.sort((e, t) => A(n[e], n[t]))), D(e, r);
	}
	return e.sort(k(n));
}
function k(t = e) {
	if (t === e) return A;
	if (typeof t != `function`) throw TypeError(`compare is not a function`);
	return (e, n) => {
		let r = t(e, n);
		return r || r === 0 ? r : (t(n, n) === 0) - (t(e, e) === 0);
	};
}
function A(e, t) {
	return (e == null || !(e >= e)) - (t == null || !(t >= t)) || (e < t ? -1 : +(e > t));
}
function j(t, n, r) {
	return (n.length === 2 ? O(C(t, r), (([t, r], [i, a]) => n(r, a) || e(t, i))) : O(w(t, n, r), (([t, n], [r, i]) => e(n, i) || e(t, r)))).map(([e]) => e);
}
Array.prototype.slice;
const ee = Math.sqrt(50), te = Math.sqrt(10), ne = Math.sqrt(2);
function re(e, t, n) {
	let r = (t - e) / Math.max(0, n), i = Math.floor(Math.log10(r)), a = r / 10 ** i, o = a >= ee ? 10 : a >= te ? 5 : a >= ne ? 2 : 1, s, c, l;
	return i < 0 ? (l = 10 ** -i / o, s = Math.round(e * l), c = Math.round(t * l), s / l < e && ++s, c / l > t && --c, l = -l) : (l = 10 ** i * o, s = Math.round(e / l), c = Math.round(t / l), s * l < e && ++s, c * l > t && --c), c < s && .5 <= n && n < 2 ? re(e, t, n * 2) : [
		s,
		c,
		l
	];
}
function ie(e, t, n) {
	if (t = +t, e = +e, n = +n, !(n > 0)) return [];
	if (e === t) return [e];
	let r = t < e, [i, a, o] = r ? re(t, e, n) : re(e, t, n);
	if (!(a >= i)) return [];
	let s = a - i + 1, c = Array(s);
	if (r) {
		if (o < 0) for (let e = 0; e < s; ++e) c[e] = (a - e) / -o;
		else for (let e = 0; e < s; ++e) c[e] = (a - e) * o;
	} else if (o < 0) for (let e = 0; e < s; ++e) c[e] = (i + e) / -o;
	else for (let e = 0; e < s; ++e) c[e] = (i + e) * o;
	return c;
}
function ae(e, t, n) {
	return t = +t, e = +e, n = +n, re(e, t, n)[2];
}
function oe(e, t, n) {
	t = +t, e = +e, n = +n;
	let r = t < e, i = r ? ae(t, e, n) : ae(e, t, n);
	return (r ? -1 : 1) * (i < 0 ? 1 / -i : i);
}
function se(e) {
	return Math.max(1, Math.ceil(Math.log(c(e)) / Math.LN2) + 1);
}
function ce(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n < t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n < i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function le(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n < t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n < a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function ue(e, t) {
	let n;
	if (t === void 0) for (let t of e) t != null && (n > t || n === void 0 && t >= t) && (n = t);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && (n > i || n === void 0 && i >= i) && (n = i);
	}
	return n;
}
function de(e, t) {
	let n, r = -1, i = -1;
	if (t === void 0) for (let t of e) ++i, t != null && (n > t || n === void 0 && t >= t) && (n = t, r = i);
	else for (let a of e) (a = t(a, ++i, e)) != null && (n > a || n === void 0 && a >= a) && (n = a, r = i);
	return r;
}
function fe(e, t, n = 0, r = 1 / 0, i) {
	if (t = Math.floor(t), n = Math.floor(Math.max(0, n)), r = Math.floor(Math.min(e.length - 1, r)), !(n <= t && t <= r)) return e;
	for (i = i === void 0 ? A : k(i); r > n;) {
		if (r - n > 600) {
			let a = r - n + 1, o = t - n + 1, s = Math.log(a), c = .5 * Math.exp(2 * s / 3), l = .5 * Math.sqrt(s * c * (a - c) / a) * (o - a / 2 < 0 ? -1 : 1), u = Math.max(n, Math.floor(t - o * c / a + l)), d = Math.min(r, Math.floor(t + (a - o) * c / a + l));
			fe(e, t, u, d, i);
		}
		let a = e[t], o = n, s = r;
		for (pe(e, n, t), i(e[r], a) > 0 && pe(e, n, r); o < s;) {
			for (pe(e, o, s), ++o, --s; i(e[o], a) < 0;) ++o;
			for (; i(e[s], a) > 0;) --s;
		}
		i(e[n], a) === 0 ? pe(e, n, s) : (++s, pe(e, s, r)), s <= t && (n = s + 1), t <= s && (r = s - 1);
	}
	return e;
}
function pe(e, t, n) {
	let r = e[t];
	e[t] = e[n], e[n] = r;
}
function me(t, n = e) {
	let r, i = !1;
	if (n.length === 1) {
		let a;
		for (let o of t) {
			let t = n(o);
			(i ? e(t, a) > 0 : e(t, t) === 0) && (r = o, a = t, i = !0);
		}
	} else for (let e of t) (i ? n(e, r) > 0 : n(e, e) === 0) && (r = e, i = !0);
	return r;
}
function he(e, t, n) {
	if (e = Float64Array.from(a(e, n)), (r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return ue(e);
		if (t >= 1) return ce(e);
		var r, i = (r - 1) * t, o = Math.floor(i), s = ce(fe(e, o).subarray(0, o + 1));
		return s + (ue(e.subarray(o + 1)) - s) * (i - o);
	}
}
function ge(e, t, n = i) {
	if ((r = e.length) && !isNaN(t = +t)) {
		if (t <= 0 || r < 2) return +n(e[0], 0, e);
		if (t >= 1) return +n(e[r - 1], r - 1, e);
		var r, a = (r - 1) * t, o = Math.floor(a), s = +n(e[o], o, e);
		return s + (+n(e[o + 1], o + 1, e) - s) * (a - o);
	}
}
function _e(e, t, n) {
	let r = c(e), i = he(e, .75) - he(e, .25);
	return r && i ? Math.ceil((n - t) / (2 * i * r ** (-1 / 3))) : 1;
}
function ve(e, t, n) {
	let r = c(e), i = g(e);
	return r && i ? Math.ceil((n - t) * Math.cbrt(r) / (3.49 * i)) : 1;
}
function ye(e, t) {
	let n = 0, r = 0;
	if (t === void 0) for (let t of e) t != null && (t = +t) >= t && (++n, r += t);
	else {
		let i = -1;
		for (let a of e) (a = t(a, ++i, e)) != null && (a = +a) >= a && (++n, r += a);
	}
	if (n) return r / n;
}
function be(e, t) {
	return he(e, .5, t);
}
function* xe(e) {
	for (let t of e) yield* t;
}
function Se(e) {
	return Array.from(xe(e));
}
function Ce(e, t) {
	let n = new InternMap();
	if (t === void 0) for (let t of e) t != null && t >= t && n.set(t, (n.get(t) || 0) + 1);
	else {
		let r = -1;
		for (let i of e) (i = t(i, ++r, e)) != null && i >= i && n.set(i, (n.get(i) || 0) + 1);
	}
	let r, i = 0;
	for (let [e, t] of n) t > i && (i = t, r = e);
	return r;
}
function we(e, t = Te) {
	let n = [], r, i = !1;
	for (let a of e) i && n.push(t(r, a)), r = a, i = !0;
	return n;
}
function Te(e, t) {
	return [e, t];
}
function Ee(e, t, n) {
	e = +e, t = +t, n = (i = arguments.length) < 2 ? (t = e, e = 0, 1) : i < 3 ? 1 : +n;
	for (var r = -1, i = Math.max(0, Math.ceil((t - e) / n)) | 0, a = Array(i); ++r < i;) a[r] = e + r * n;
	return a;
}
function De(e, t) {
	let n = 0;
	if (t === void 0) for (let t of e) (t = +t) && (n += t);
	else {
		let r = -1;
		for (let i of e) (i = +t(i, ++r, e)) && (n += i);
	}
	return n;
}
function Oe(e) {
	if (typeof e[Symbol.iterator] != `function`) throw TypeError(`values is not iterable`);
	return Array.from(e).reverse();
}
function ke(e) {
	return e;
}
var Ae = 1, je = 2, Me = 3, Ne = 4, Pe = 1e-6;
function Fe(e) {
	return `translate(` + e + `,0)`;
}
function Ie(e) {
	return `translate(0,` + e + `)`;
}
function Le(e) {
	return (t) => +e(t);
}
function Re(e, t) {
	return t = Math.max(0, e.bandwidth() - t * 2) / 2, e.round() && (t = Math.round(t)), (n) => +e(n) + t;
}
function ze() {
	return !this.__axis;
}
function Be(e, t) {
	var n = [], r = null, i = null, a = 6, o = 6, s = 3, c = typeof window < `u` && window.devicePixelRatio > 1 ? 0 : .5, l = e === Ae || e === Ne ? -1 : 1, u = e === Ne || e === je ? `x` : `y`, d = e === Ae || e === Me ? Fe : Ie;
	function f(f) {
		var p = r ?? (t.ticks ? t.ticks.apply(t, n) : t.domain()), m = i ?? (t.tickFormat ? t.tickFormat.apply(t, n) : ke), h = Math.max(a, 0) + s, g = t.range(), _ = +g[0] + c, v = +g[g.length - 1] + c, y = (t.bandwidth ? Re : Le)(t.copy(), c), b = f.selection ? f.selection() : f, x = b.selectAll(`.domain`).data([null]), S = b.selectAll(`.tick`).data(p, t).order(), C = S.exit(), w = S.enter().append(`g`).attr(`class`, `tick`), T = S.select(`line`), E = S.select(`text`);
		x = x.merge(x.enter().insert(`path`, `.tick`).attr(`class`, `domain`).attr(`stroke`, `currentColor`)), S = S.merge(w), T = T.merge(w.append(`line`).attr(`stroke`, `currentColor`).attr(u + `2`, l * a)), E = E.merge(w.append(`text`).attr(`fill`, `currentColor`).attr(u, l * h).attr(`dy`, e === Ae ? `0em` : e === Me ? `0.71em` : `0.32em`)), f !== b && (x = x.transition(f), S = S.transition(f), T = T.transition(f), E = E.transition(f), C = C.transition(f).attr(`opacity`, Pe).attr(`transform`, function(e) {
			return isFinite(e = y(e)) ? d(e + c) : this.getAttribute(`transform`);
		}), w.attr(`opacity`, Pe).attr(`transform`, function(e) {
			var t = this.parentNode.__axis;
			return d((t && isFinite(t = t(e)) ? t : y(e)) + c);
		})), C.remove(), x.attr(`d`, e === Ne || e === je ? o ? `M` + l * o + `,` + _ + `H` + c + `V` + v + `H` + l * o : `M` + c + `,` + _ + `V` + v : o ? `M` + _ + `,` + l * o + `V` + c + `H` + v + `V` + l * o : `M` + _ + `,` + c + `H` + v), S.attr(`opacity`, 1).attr(`transform`, function(e) {
			return d(y(e) + c);
		}), T.attr(u + `2`, l * a), E.attr(u, l * h).text(m), b.filter(ze).attr(`fill`, `none`).attr(`font-size`, 10).attr(`font-family`, `sans-serif`).attr(`text-anchor`, e === je ? `start` : e === Ne ? `end` : `middle`), b.each(function() {
			this.__axis = y;
		});
	}
	return f.scale = function(e) {
		return arguments.length ? (t = e, f) : t;
	}, f.ticks = function() {
		return n = Array.from(arguments), f;
	}, f.tickArguments = function(e) {
		return arguments.length ? (n = e == null ? [] : Array.from(e), f) : n.slice();
	}, f.tickValues = function(e) {
		return arguments.length ? (r = e == null ? null : Array.from(e), f) : r && r.slice();
	}, f.tickFormat = function(e) {
		return arguments.length ? (i = e, f) : i;
	}, f.tickSize = function(e) {
		return arguments.length ? (a = o = +e, f) : a;
	}, f.tickSizeInner = function(e) {
		return arguments.length ? (a = +e, f) : a;
	}, f.tickSizeOuter = function(e) {
		return arguments.length ? (o = +e, f) : o;
	}, f.tickPadding = function(e) {
		return arguments.length ? (s = +e, f) : s;
	}, f.offset = function(e) {
		return arguments.length ? (c = +e, f) : c;
	}, f;
}
function Ve(e) {
	return Be(Me, e);
}
var He = `http://www.w3.org/1999/xhtml`, Ue = {
	svg: `http://www.w3.org/2000/svg`,
	xhtml: He,
	xlink: `http://www.w3.org/1999/xlink`,
	xml: `http://www.w3.org/XML/1998/namespace`,
	xmlns: `http://www.w3.org/2000/xmlns/`
};
function We(e) {
	var t = e += ``, n = t.indexOf(`:`);
	return n >= 0 && (t = e.slice(0, n)) !== `xmlns` && (e = e.slice(n + 1)), Ue.hasOwnProperty(t) ? {
		space: Ue[t],
		local: e
	} : e;
}
function Ge(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === He && t.documentElement.namespaceURI === He ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function Ke(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function qe(e) {
	var t = We(e);
	return (t.local ? Ke : Ge)(t);
}
function Je() {}
function Ye(e) {
	return e == null ? Je : function() {
		return this.querySelector(e);
	};
}
function Xe(e) {
	typeof e != `function` && (e = Ye(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && (`__data__` in c && (l.__data__ = c.__data__), s[u] = l);
	return new Bn(r, this._parents);
}
function Ze(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function Qe() {
	return [];
}
function $e(e) {
	return e == null ? Qe : function() {
		return this.querySelectorAll(e);
	};
}
function et(e) {
	return function() {
		return Ze(e.apply(this, arguments));
	};
}
function tt(e) {
	e = typeof e == `function` ? et(e) : $e(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new Bn(r, i);
}
function nt(e) {
	return function() {
		return this.matches(e);
	};
}
function rt(e) {
	return function(t) {
		return t.matches(e);
	};
}
var at = Array.prototype.find;
function ot(e) {
	return function() {
		return at.call(this.children, e);
	};
}
function st() {
	return this.firstElementChild;
}
function ct(e) {
	return this.select(e == null ? st : ot(typeof e == `function` ? e : rt(e)));
}
var lt = Array.prototype.filter;
function ut() {
	return Array.from(this.children);
}
function dt(e) {
	return function() {
		return lt.call(this.children, e);
	};
}
function ft(e) {
	return this.selectAll(e == null ? ut : dt(typeof e == `function` ? e : rt(e)));
}
function pt(e) {
	typeof e != `function` && (e = nt(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Bn(r, this._parents);
}
function mt(e) {
	return Array(e.length);
}
function ht() {
	return new Bn(this._enter || this._groups.map(mt), this._parents);
}
function gt(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
gt.prototype = {
	constructor: gt,
	appendChild: function(e) {
		return this._parent.insertBefore(e, this._next);
	},
	insertBefore: function(e, t) {
		return this._parent.insertBefore(e, t);
	},
	querySelector: function(e) {
		return this._parent.querySelector(e);
	},
	querySelectorAll: function(e) {
		return this._parent.querySelectorAll(e);
	}
};
function _t(e) {
	return function() {
		return e;
	};
}
function vt(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new gt(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function yt(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + ``, l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + ``, (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new gt(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function bt(e) {
	return e.__data__;
}
function xt(e, t) {
	if (!arguments.length) return Array.from(this, bt);
	var n = t ? yt : vt, r = this._parents, i = this._groups;
	typeof e != `function` && (e = _t(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = St(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new Bn(o, r), o._enter = s, o._exit = c, o;
}
function St(e) {
	return typeof e == `object` && `length` in e ? e : Array.from(e);
}
function Ct() {
	return new Bn(this._exit || this._groups.map(mt), this._parents);
}
function wt(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == `function` ? (r = e(r), r &&= r.selection()) : r = r.append(e + ``), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Tt(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new Bn(s, this._parents);
}
function Et() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Dt(e) {
	e ||= Ot;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new Bn(i, this._parents).order();
}
function Ot(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function kt() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function At() {
	return Array.from(this);
}
function jt() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Mt() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Nt() {
	return !this.node();
}
function Pt(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Ft(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function It(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Lt(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Rt(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function zt(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Bt(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Vt(e, t) {
	var n = We(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? It : Ft : typeof t == `function` ? n.local ? Bt : zt : n.local ? Rt : Lt)(n, t));
}
function Ht(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Ut(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Wt(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Gt(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Kt(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Ut : typeof t == `function` ? Gt : Wt)(e, t, n ?? ``)) : qt(this.node(), e);
}
function qt(e, t) {
	return e.style.getPropertyValue(t) || Ht(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Jt(e) {
	return function() {
		delete this[e];
	};
}
function Yt(e, t) {
	return function() {
		this[e] = t;
	};
}
function Xt(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Zt(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Jt : typeof t == `function` ? Xt : Yt)(e, t)) : this.node()[e];
}
function Qt(e) {
	return e.trim().split(/^|\s+/);
}
function $t(e) {
	return e.classList || new en(e);
}
function en(e) {
	this._node = e, this._names = Qt(e.getAttribute(`class`) || ``);
}
en.prototype = {
	add: function(e) {
		this._names.indexOf(e) < 0 && (this._names.push(e), this._node.setAttribute(`class`, this._names.join(` `)));
	},
	remove: function(e) {
		var t = this._names.indexOf(e);
		t >= 0 && (this._names.splice(t, 1), this._node.setAttribute(`class`, this._names.join(` `)));
	},
	contains: function(e) {
		return this._names.indexOf(e) >= 0;
	}
};
function tn(e, t) {
	for (var n = $t(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function nn(e, t) {
	for (var n = $t(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function rn(e) {
	return function() {
		tn(this, e);
	};
}
function an(e) {
	return function() {
		nn(this, e);
	};
}
function on(e, t) {
	return function() {
		(t.apply(this, arguments) ? tn : nn)(this, e);
	};
}
function sn(e, t) {
	var n = Qt(e + ``);
	if (arguments.length < 2) {
		for (var r = $t(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == `function` ? on : t ? rn : an)(n, t));
}
function cn() {
	this.textContent = ``;
}
function ln(e) {
	return function() {
		this.textContent = e;
	};
}
function un(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? ``;
	};
}
function dn(e) {
	return arguments.length ? this.each(e == null ? cn : (typeof e == `function` ? un : ln)(e)) : this.node().textContent;
}
function fn() {
	this.innerHTML = ``;
}
function pn(e) {
	return function() {
		this.innerHTML = e;
	};
}
function mn(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? ``;
	};
}
function hn(e) {
	return arguments.length ? this.each(e == null ? fn : (typeof e == `function` ? mn : pn)(e)) : this.node().innerHTML;
}
function gn() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function _n() {
	return this.each(gn);
}
function vn() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function yn() {
	return this.each(vn);
}
function bn(e) {
	var t = typeof e == `function` ? e : qe(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function xn() {
	return null;
}
function Sn(e, t) {
	var n = typeof e == `function` ? e : qe(e), r = t == null ? xn : typeof t == `function` ? t : Ye(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Cn() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function wn() {
	return this.each(Cn);
}
function Tn() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function En() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Dn(e) {
	return this.select(e ? En : Tn);
}
function On(e) {
	return arguments.length ? this.property(`__data__`, e) : this.node().__data__;
}
function kn(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function An(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = ``, n = e.indexOf(`.`);
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function jn(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function Mn(e, t, n) {
	return function() {
		var r = this.__on, i, a = kn(t);
		if (r) {
			for (var o = 0, s = r.length; o < s; ++o) if ((i = r[o]).type === e.type && i.name === e.name) {
				this.removeEventListener(i.type, i.listener, i.options), this.addEventListener(i.type, i.listener = a, i.options = n), i.value = t;
				return;
			}
		}
		this.addEventListener(e.type, a, n), i = {
			type: e.type,
			name: e.name,
			value: t,
			listener: a,
			options: n
		}, r ? r.push(i) : this.__on = [i];
	};
}
function Nn(e, t, n) {
	var r = An(e + ``), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? Mn : jn, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Pn(e, t, n) {
	var r = Ht(e), i = r.CustomEvent;
	typeof i == `function` ? i = new i(t, n) : (i = r.document.createEvent(`Event`), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function Fn(e, t) {
	return function() {
		return Pn(this, e, t);
	};
}
function In(e, t) {
	return function() {
		return Pn(this, e, t.apply(this, arguments));
	};
}
function Ln(e, t) {
	return this.each((typeof t == `function` ? In : Fn)(e, t));
}
function* Rn() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var zn = [null];
function Bn(e, t) {
	this._groups = e, this._parents = t;
}
function Vn() {
	return new Bn([[document.documentElement]], zn);
}
function Hn() {
	return this;
}
Bn.prototype = Vn.prototype = {
	constructor: Bn,
	select: Xe,
	selectAll: tt,
	selectChild: ct,
	selectChildren: ft,
	filter: pt,
	data: xt,
	enter: ht,
	exit: Ct,
	join: wt,
	merge: Tt,
	selection: Hn,
	order: Et,
	sort: Dt,
	call: kt,
	nodes: At,
	node: jt,
	size: Mt,
	empty: Nt,
	each: Pt,
	attr: Vt,
	style: Kt,
	property: Zt,
	classed: sn,
	text: dn,
	html: hn,
	raise: _n,
	lower: yn,
	append: bn,
	insert: Sn,
	remove: wn,
	clone: Dn,
	datum: On,
	on: Nn,
	dispatch: Ln,
	[Symbol.iterator]: Rn
};
function Un(e) {
	return typeof e == `string` ? new Bn([[document.querySelector(e)]], [document.documentElement]) : new Bn([[e]], zn);
}
var Wn = 0;
function Gn() {
	return new Kn();
}
function Kn() {
	this._ = `@` + (++Wn).toString(36);
}
Kn.prototype = Gn.prototype = {
	constructor: Kn,
	get: function(e) {
		for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return;
		return e[t];
	},
	set: function(e, t) {
		return e[this._] = t;
	},
	remove: function(e) {
		return this._ in e && delete e[this._];
	},
	toString: function() {
		return this._;
	}
};
function qn(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function Jn(e, t) {
	if (e = qn(e), t === void 0 && (t = e.currentTarget), t) {
		var n = t.ownerSVGElement || t;
		if (n.createSVGPoint) {
			var r = n.createSVGPoint();
			return r.x = e.clientX, r.y = e.clientY, r = r.matrixTransform(t.getScreenCTM().inverse()), [r.x, r.y];
		}
		if (t.getBoundingClientRect) {
			var i = t.getBoundingClientRect();
			return [e.clientX - i.left - t.clientLeft, e.clientY - i.top - t.clientTop];
		}
	}
	return [e.pageX, e.pageY];
}
function Yn(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function Xn(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function Zn() {}
var Qn = .7, $n = 1 / Qn, er = `\\s*([+-]?\\d+)\\s*`, tr = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`, nr = `\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`, rr = /^#([0-9a-f]{3,8})$/, ir = RegExp(`^rgb\\(${er},${er},${er}\\)$`), ar = RegExp(`^rgb\\(${nr},${nr},${nr}\\)$`), or = RegExp(`^rgba\\(${er},${er},${er},${tr}\\)$`), sr = RegExp(`^rgba\\(${nr},${nr},${nr},${tr}\\)$`), cr = RegExp(`^hsl\\(${tr},${nr},${nr}\\)$`), lr = RegExp(`^hsla\\(${tr},${nr},${nr},${tr}\\)$`), ur = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
Yn(Zn, hr, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: dr,
	formatHex: dr,
	formatHex8: fr,
	formatHsl: pr,
	formatRgb: mr,
	toString: mr
});
function dr() {
	return this.rgb().formatHex();
}
function fr() {
	return this.rgb().formatHex8();
}
function pr() {
	return Dr(this).formatHsl();
}
function mr() {
	return this.rgb().formatRgb();
}
function hr(e) {
	var t, n;
	return e = (e + ``).trim().toLowerCase(), (t = rr.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? gr(t) : n === 3 ? new M(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? _r(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? _r(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = ir.exec(e)) ? new M(t[1], t[2], t[3], 1) : (t = ar.exec(e)) ? new M(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = or.exec(e)) ? _r(t[1], t[2], t[3], t[4]) : (t = sr.exec(e)) ? _r(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = cr.exec(e)) ? Er(t[1], t[2] / 100, t[3] / 100, 1) : (t = lr.exec(e)) ? Er(t[1], t[2] / 100, t[3] / 100, t[4]) : ur.hasOwnProperty(e) ? gr(ur[e]) : e === `transparent` ? new M(NaN, NaN, NaN, 0) : null;
}
function gr(e) {
	return new M(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function _r(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new M(e, t, n, r);
}
function vr(e) {
	return e instanceof Zn || (e = hr(e)), e ? (e = e.rgb(), new M(e.r, e.g, e.b, e.opacity)) : new M();
}
function yr(e, t, n, r) {
	return arguments.length === 1 ? vr(e) : new M(e, t, n, r ?? 1);
}
function M(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
Yn(M, yr, Xn(Zn, {
	brighter(e) {
		return e = e == null ? $n : $n ** +e, new M(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Qn : Qn ** +e, new M(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new M(wr(this.r), wr(this.g), wr(this.b), Cr(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: br,
	formatHex: br,
	formatHex8: xr,
	formatRgb: Sr,
	toString: Sr
}));
function br() {
	return `#${Tr(this.r)}${Tr(this.g)}${Tr(this.b)}`;
}
function xr() {
	return `#${Tr(this.r)}${Tr(this.g)}${Tr(this.b)}${Tr((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function Sr() {
	let e = Cr(this.opacity);
	return `${e === 1 ? `rgb(` : `rgba(`}${wr(this.r)}, ${wr(this.g)}, ${wr(this.b)}${e === 1 ? `)` : `, ${e})`}`;
}
function Cr(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function wr(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function Tr(e) {
	return e = wr(e), (e < 16 ? `0` : ``) + e.toString(16);
}
function Er(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new kr(e, t, n, r);
}
function Dr(e) {
	if (e instanceof kr) return new kr(e.h, e.s, e.l, e.opacity);
	if (e instanceof Zn || (e = hr(e)), !e) return new kr();
	if (e instanceof kr) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new kr(o, s, c, e.opacity);
}
function Or(e, t, n, r) {
	return arguments.length === 1 ? Dr(e) : new kr(e, t, n, r ?? 1);
}
function kr(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Yn(kr, Or, Xn(Zn, {
	brighter(e) {
		return e = e == null ? $n : $n ** +e, new kr(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Qn : Qn ** +e, new kr(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new M(Mr(e >= 240 ? e - 240 : e + 120, i, r), Mr(e, i, r), Mr(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new kr(Ar(this.h), jr(this.s), jr(this.l), Cr(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = Cr(this.opacity);
		return `${e === 1 ? `hsl(` : `hsla(`}${Ar(this.h)}, ${jr(this.s) * 100}%, ${jr(this.l) * 100}%${e === 1 ? `)` : `, ${e})`}`;
	}
}));
function Ar(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function jr(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Mr(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
const Nr = Math.PI / 180, Pr = 180 / Math.PI, Fr = .96422, Ir = .82521, Lr = 4 / 29, Rr = 6 / 29, zr = 3 * Rr * Rr;
function Br(e) {
	if (e instanceof Hr) return new Hr(e.l, e.a, e.b, e.opacity);
	if (e instanceof Yr) return Xr(e);
	e instanceof M || (e = vr(e));
	var t = Kr(e.r), n = Kr(e.g), r = Kr(e.b), i = Ur((.2225045 * t + .7168786 * n + .0606169 * r) / 1), a, o;
	return t === n && n === r ? a = o = i : (a = Ur((.4360747 * t + .3850649 * n + .1430804 * r) / Fr), o = Ur((.0139322 * t + .0971045 * n + .7141733 * r) / Ir)), new Hr(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function Vr(e, t, n, r) {
	return arguments.length === 1 ? Br(e) : new Hr(e, t, n, r ?? 1);
}
function Hr(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
Yn(Hr, Vr, Xn(Zn, {
	brighter(e) {
		return new Hr(this.l + 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new Hr(this.l - 18 * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Fr * Wr(t), e = 1 * Wr(e), n = Ir * Wr(n), new M(Gr(3.1338561 * t - 1.6168667 * e - .4906146 * n), Gr(-.9787684 * t + 1.9161415 * e + .033454 * n), Gr(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function Ur(e) {
	return e > .008856451679035631 ? e ** (1 / 3) : e / zr + Lr;
}
function Wr(e) {
	return e > Rr ? e * e * e : zr * (e - Lr);
}
function Gr(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function Kr(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function qr(e) {
	if (e instanceof Yr) return new Yr(e.h, e.c, e.l, e.opacity);
	if (e instanceof Hr || (e = Br(e)), e.a === 0 && e.b === 0) return new Yr(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * Pr;
	return new Yr(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function Jr(e, t, n, r) {
	return arguments.length === 1 ? qr(e) : new Yr(e, t, n, r ?? 1);
}
function Yr(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function Xr(e) {
	if (isNaN(e.h)) return new Hr(e.l, 0, 0, e.opacity);
	var t = e.h * Nr;
	return new Hr(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
Yn(Yr, Jr, Xn(Zn, {
	brighter(e) {
		return new Yr(this.h, this.c, this.l + 18 * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new Yr(this.h, this.c, this.l - 18 * (e ?? 1), this.opacity);
	},
	rgb() {
		return Xr(this).rgb();
	}
}));
var Zr = -.14861, Qr = 1.78277, $r = -.29227, ei = -.90649, ti = 1.97294, ni = ti * ei, ri = ti * Qr, ii = Qr * $r - ei * Zr;
function ai(e) {
	if (e instanceof si) return new si(e.h, e.s, e.l, e.opacity);
	e instanceof M || (e = vr(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (ii * r + ni * t - ri * n) / (ii + ni - ri), a = r - i, o = (ti * (n - i) - $r * a) / ei, s = Math.sqrt(o * o + a * a) / (ti * i * (1 - i)), c = s ? Math.atan2(o, a) * Pr - 120 : NaN;
	return new si(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function oi(e, t, n, r) {
	return arguments.length === 1 ? ai(e) : new si(e, t, n, r ?? 1);
}
function si(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
Yn(si, oi, Xn(Zn, {
	brighter(e) {
		return e = e == null ? $n : $n ** +e, new si(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? Qn : Qn ** +e, new si(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Nr, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new M(255 * (t + n * (Zr * r + Qr * i)), 255 * (t + n * ($r * r + ei * i)), 255 * (t + ti * r * n), this.opacity);
	}
}));
function ci(e, t, n, r, i) {
	var a = e * e, o = a * e;
	return ((1 - 3 * e + 3 * a - o) * t + (4 - 6 * a + 3 * o) * n + (1 + 3 * e + 3 * a - 3 * o) * r + o * i) / 6;
}
function li(e) {
	var t = e.length - 1;
	return function(n) {
		var r = n <= 0 ? n = 0 : n >= 1 ? (n = 1, t - 1) : Math.floor(n * t), i = e[r], a = e[r + 1], o = r > 0 ? e[r - 1] : 2 * i - a, s = r < t - 1 ? e[r + 2] : 2 * a - i;
		return ci((n - r / t) * t, o, i, a, s);
	};
}
var ui = (e) => () => e;
function di(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function fi(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function pi(e, t) {
	var n = t - e;
	return n ? di(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : ui(isNaN(e) ? t : e);
}
function mi(e) {
	return (e = +e) == 1 ? hi : function(t, n) {
		return n - t ? fi(t, n, e) : ui(isNaN(t) ? n : t);
	};
}
function hi(e, t) {
	var n = t - e;
	return n ? di(e, n) : ui(isNaN(e) ? t : e);
}
var gi = (function e(t) {
	var n = mi(t);
	function r(e, t) {
		var r = n((e = yr(e)).r, (t = yr(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = hi(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + ``;
		};
	}
	return r.gamma = e, r;
})(1);
function _i(e) {
	return function(t) {
		for (var n = t.length, r = Array(n), i = Array(n), a = Array(n), o = 0, s; o < n; ++o) s = yr(t[o]), r[o] = s.r || 0, i[o] = s.g || 0, a[o] = s.b || 0;
		return r = e(r), i = e(i), a = e(a), s.opacity = 1, function(e) {
			return s.r = r(e), s.g = i(e), s.b = a(e), s + ``;
		};
	};
}
var vi = _i(li);
function yi(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function bi(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function xi(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = Ai(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function Si(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function Ci(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function wi(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == `object` && e || (e = {}), typeof t == `object` && t || (t = {}), t) i in e ? n[i] = Ai(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var Ti = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, Ei = new RegExp(Ti.source, `g`);
function Di(e) {
	return function() {
		return e;
	};
}
function Oi(e) {
	return function(t) {
		return e(t) + ``;
	};
}
function ki(e, t) {
	var n = Ti.lastIndex = Ei.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += ``, t += ``; (r = Ti.exec(e)) && (i = Ei.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: Ci(r, i)
	})), n = Ei.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? Oi(c[0].x) : Di(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join(``);
	});
}
function Ai(e, t) {
	var n = typeof t, r;
	return t == null || n === `boolean` ? ui(t) : (n === `number` ? Ci : n === `string` ? (r = hr(t)) ? (t = r, gi) : ki : t instanceof hr ? gi : t instanceof Date ? Si : bi(t) ? yi : Array.isArray(t) ? xi : typeof t.valueOf != `function` && typeof t.toString != `function` || isNaN(t) ? wi : Ci)(e, t);
}
function ji(e, t) {
	return e = +e, t = +t, function(n) {
		return Math.round(e * (1 - n) + t * n);
	};
}
var Mi = 1e-12;
function Ni(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function Pi(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function Fi(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
(function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Mi) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = Ni(y), c = s / (n * g) * (i * Fi(t * r + y) - Pi(y));
				return [
					a + c * d,
					o + c * f,
					s * i / Ni(t * r + y)
				];
			};
		}
		return m.duration = Math.abs(h) * 1e3 * t / Math.SQRT2, m;
	}
	return i.rho = function(t) {
		var n = Math.max(.001, +t), r = n * n;
		return e(n, r, r * r);
	}, i;
})(Math.SQRT2, 2, 4);
function Ii(e) {
	return function(t, n) {
		var r = e((t = Or(t)).h, (n = Or(n)).h), i = hi(t.s, n.s), a = hi(t.l, n.l), o = hi(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.s = i(e), t.l = a(e), t.opacity = o(e), t + ``;
		};
	};
}
var Li = Ii(pi);
function Ri(e, t) {
	var n = hi((e = Vr(e)).l, (t = Vr(t)).l), r = hi(e.a, t.a), i = hi(e.b, t.b), a = hi(e.opacity, t.opacity);
	return function(t) {
		return e.l = n(t), e.a = r(t), e.b = i(t), e.opacity = a(t), e + ``;
	};
}
function zi(e) {
	return function(t, n) {
		var r = e((t = Jr(t)).h, (n = Jr(n)).h), i = hi(t.c, n.c), a = hi(t.l, n.l), o = hi(t.opacity, n.opacity);
		return function(e) {
			return t.h = r(e), t.c = i(e), t.l = a(e), t.opacity = o(e), t + ``;
		};
	};
}
var Bi = zi(pi);
function Vi(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = oi(t)).h, (r = oi(r)).h), a = hi(t.s, r.s), o = hi(t.l, r.l), s = hi(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + ``;
			};
		}
		return r.gamma = t, r;
	})(1);
}
Vi(pi);
var Hi = Vi(hi);
function Ui(e, t) {
	t === void 0 && (t = e, e = Ai);
	for (var n = 0, r = t.length - 1, i = t[0], a = Array(r < 0 ? 0 : r); n < r;) a[n] = e(i, i = t[++n]);
	return function(e) {
		var t = Math.max(0, Math.min(r - 1, Math.floor(e *= r)));
		return a[t](e - t);
	};
}
function Wi(e, t) {
	for (var n = Array(t), r = 0; r < t; ++r) n[r] = e(r / (t - 1));
	return n;
}
const Gi = Math.PI, Ki = 2 * Gi, qi = 1e-6, Ji = Ki - qi;
function Yi(e) {
	this._ += e[0];
	for (let t = 1, n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function Xi(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw Error(`invalid digits: ${e}`);
	if (t > 15) return Yi;
	let n = 10 ** t;
	return function(e) {
		this._ += e[0];
		for (let t = 1, r = e.length; t < r; ++t) this._ += Math.round(arguments[t] * n) / n + e[t];
	};
}
function Zi(e, t, n, r) {
	return e === n && t === r;
}
function Qi(e) {
	let t = Math.floor(e);
	if (!(t <= 15)) return Zi;
	let n = 10 ** t, r = function(e) {
		return Math.round(e * n);
	};
	return function(e, t, n, i) {
		return r(e) === r(n) && r(t) === r(i);
	};
}
var Path = class {
	constructor(e) {
		this._x0 = this._y0 = this._x1 = this._y1 = null, this._ = ``, this._append = e == null ? Yi : Xi(e), this._equal = e == null ? Zi : Qi(e);
	}
	moveTo(e, t) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}`;
	}
	closePath() {
		this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
	}
	lineTo(e, t) {
		this._append`L${this._x1 = +e},${this._y1 = +t}`;
	}
	quadraticCurveTo(e, t, n, r) {
		this._append`Q${+e},${+t},${this._x1 = +n},${this._y1 = +r}`;
	}
	bezierCurveTo(e, t, n, r, i, a) {
		this._append`C${+e},${+t},${+n},${+r},${this._x1 = +i},${this._y1 = +a}`;
	}
	arcTo(e, t, n, r, i) {
		if (e = +e, t = +t, n = +n, r = +r, i = +i, i < 0) throw Error(`negative radius: ${i}`);
		let a = this._x1, o = this._y1, s = n - e, c = r - t, l = a - e, u = o - t, d = l * l + u * u;
		if (this._x1 === null) this._append`M${this._x1 = e},${this._y1 = t}`;
		else if (d > qi) {
			if (!(Math.abs(u * s - c * l) > qi) || !i) this._append`L${this._x1 = e},${this._y1 = t}`;
			else {
				let f = n - a, p = r - o, m = s * s + c * c, h = f * f + p * p, g = Math.sqrt(m), _ = Math.sqrt(d), v = i * Math.tan((Gi - Math.acos((m + d - h) / (2 * g * _))) / 2), y = v / _, b = v / g;
				Math.abs(y - 1) > qi && this._append`L${e + y * l},${t + y * u}`, this._append`A${i},${i},0,0,${+(u * f > l * p)},${this._x1 = e + b * s},${this._y1 = t + b * c}`;
			}
		}
	}
	arc(e, t, n, r, i, a) {
		if (e = +e, t = +t, n = +n, a = !!a, n < 0) throw Error(`negative radius: ${n}`);
		let o = n * Math.cos(r), s = n * Math.sin(r), c = e + o, l = t + s, u = 1 ^ a, d = a ? r - i : i - r;
		if (this._x1 === null ? this._append`M${c},${l}` : (Math.abs(this._x1 - c) > qi || Math.abs(this._y1 - l) > qi) && this._append`L${c},${l}`, n) {
			if (d < 0 && (d = d % Ki + Ki), d > Ji) this._append`A${n},${n},0,1,${u},${e - o},${t - s}A${n},${n},0,1,${u},${this._x1 = c},${this._y1 = l}`;
			else if (d > qi) {
				let a = e + n * Math.cos(i), o = t + n * Math.sin(i);
				if (d >= Gi && this._equal(c, l, a, o)) {
					d /= 2;
					let i = r + d;
					this._append`A${n},${n},0,${+(d >= Gi)},${u},${e + n * Math.cos(i)},${t + n * Math.sin(i)}`;
				}
				this._append`A${n},${n},0,${+(d >= Gi)},${u},${this._x1 = a},${this._y1 = o}`;
			}
		}
	}
	rect(e, t, n, r) {
		this._append`M${this._x0 = this._x1 = +e},${this._y0 = this._y1 = +t}h${n = +n}v${+r}h${-n}Z`;
	}
	toString() {
		return this._;
	}
};
Path.prototype;
function $i(e = 3) {
	return new Path(+e);
}
function ea(e) {
	return Math.abs(e = Math.round(e)) >= 1e21 ? e.toLocaleString(`en`).replace(/,/g, ``) : e.toString(10);
}
function ta(e, t) {
	if (!isFinite(e) || e === 0) return null;
	var n = (e = t ? e.toExponential(t - 1) : e.toExponential()).indexOf(`e`), r = e.slice(0, n);
	return [r.length > 1 ? r[0] + r.slice(2) : r, +e.slice(n + 1)];
}
function na(e) {
	return e = ta(Math.abs(e)), e ? e[1] : NaN;
}
function ra(e, t) {
	return function(n, r) {
		for (var i = n.length, a = [], o = 0, s = e[0], c = 0; i > 0 && s > 0 && (c + s + 1 > r && (s = Math.max(1, r - c)), a.push(n.substring(i -= s, i + s)), !((c += s + 1) > r));) s = e[o = (o + 1) % e.length];
		return a.reverse().join(t);
	};
}
function ia(e) {
	return function(t) {
		return t.replace(/[0-9]/g, function(t) {
			return e[+t];
		});
	};
}
var aa = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function oa(e) {
	if (!(t = aa.exec(e))) throw Error(`invalid format: ` + e);
	var t;
	return new sa({
		fill: t[1],
		align: t[2],
		sign: t[3],
		symbol: t[4],
		zero: t[5],
		width: t[6],
		comma: t[7],
		precision: t[8] && t[8].slice(1),
		trim: t[9],
		type: t[10]
	});
}
oa.prototype = sa.prototype;
function sa(e) {
	this.fill = e.fill === void 0 ? ` ` : e.fill + ``, this.align = e.align === void 0 ? `>` : e.align + ``, this.sign = e.sign === void 0 ? `-` : e.sign + ``, this.symbol = e.symbol === void 0 ? `` : e.symbol + ``, this.zero = !!e.zero, this.width = e.width === void 0 ? void 0 : +e.width, this.comma = !!e.comma, this.precision = e.precision === void 0 ? void 0 : +e.precision, this.trim = !!e.trim, this.type = e.type === void 0 ? `` : e.type + ``;
}
sa.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? `0` : ``) + (this.width === void 0 ? `` : Math.max(1, this.width | 0)) + (this.comma ? `,` : ``) + (this.precision === void 0 ? `` : `.` + Math.max(0, this.precision | 0)) + (this.trim ? `~` : ``) + this.type;
};
function ca(e) {
	out: for (var t = e.length, n = 1, r = -1, i; n < t; ++n) switch (e[n]) {
		case `.`:
			r = i = n;
			break;
		case `0`:
			r === 0 && (r = n), i = n;
			break;
		default:
			if (!+e[n]) break out;
			r > 0 && (r = 0);
	}
	return r > 0 ? e.slice(0, r) + e.slice(i + 1) : e;
}
var la;
function ua(e, t) {
	var n = ta(e, t);
	if (!n) return la = void 0, e.toPrecision(t);
	var r = n[0], i = n[1], a = i - (la = Math.max(-8, Math.min(8, Math.floor(i / 3))) * 3) + 1, o = r.length;
	return a === o ? r : a > o ? r + Array(a - o + 1).join(`0`) : a > 0 ? r.slice(0, a) + `.` + r.slice(a) : `0.` + Array(1 - a).join(`0`) + ta(e, Math.max(0, t + a - 1))[0];
}
function da(e, t) {
	var n = ta(e, t);
	if (!n) return e + ``;
	var r = n[0], i = n[1];
	return i < 0 ? `0.` + Array(-i).join(`0`) + r : r.length > i + 1 ? r.slice(0, i + 1) + `.` + r.slice(i + 1) : r + Array(i - r.length + 2).join(`0`);
}
var fa = {
	"%": (e, t) => (e * 100).toFixed(t),
	b: (e) => Math.round(e).toString(2),
	c: (e) => e + ``,
	d: ea,
	e: (e, t) => e.toExponential(t),
	f: (e, t) => e.toFixed(t),
	g: (e, t) => e.toPrecision(t),
	o: (e) => Math.round(e).toString(8),
	p: (e, t) => da(e * 100, t),
	r: da,
	s: ua,
	X: (e) => Math.round(e).toString(16).toUpperCase(),
	x: (e) => Math.round(e).toString(16)
};
function pa(e) {
	return e;
}
var ma = Array.prototype.map, ha = [
	`y`,
	`z`,
	`a`,
	`f`,
	`p`,
	`n`,
	`µ`,
	`m`,
	``,
	`k`,
	`M`,
	`G`,
	`T`,
	`P`,
	`E`,
	`Z`,
	`Y`
];
function ga(e) {
	var t = e.grouping === void 0 || e.thousands === void 0 ? pa : ra(ma.call(e.grouping, Number), e.thousands + ``), n = e.currency === void 0 ? `` : e.currency[0] + ``, r = e.currency === void 0 ? `` : e.currency[1] + ``, i = e.decimal === void 0 ? `.` : e.decimal + ``, a = e.numerals === void 0 ? pa : ia(ma.call(e.numerals, String)), o = e.percent === void 0 ? `%` : e.percent + ``, s = e.minus === void 0 ? `−` : e.minus + ``, c = e.nan === void 0 ? `NaN` : e.nan + ``;
	function l(e, l) {
		e = oa(e);
		var u = e.fill, d = e.align, f = e.sign, p = e.symbol, m = e.zero, h = e.width, g = e.comma, _ = e.precision, v = e.trim, y = e.type;
		y === `n` ? (g = !0, y = `g`) : fa[y] || (_ === void 0 && (_ = 12), v = !0, y = `g`), (m || u === `0` && d === `=`) && (m = !0, u = `0`, d = `=`);
		var b = (l && l.prefix !== void 0 ? l.prefix : ``) + (p === `$` ? n : p === `#` && /[boxX]/.test(y) ? `0` + y.toLowerCase() : ``), x = (p === `$` ? r : /[%p]/.test(y) ? o : ``) + (l && l.suffix !== void 0 ? l.suffix : ``), S = fa[y], C = /[defgprs%]/.test(y);
		_ = _ === void 0 ? 6 : /[gprs]/.test(y) ? Math.max(1, Math.min(21, _)) : Math.max(0, Math.min(20, _));
		function w(e) {
			var n = b, r = x, o, l, p;
			if (y === `c`) r = S(e) + r, e = ``;
			else {
				e = +e;
				var w = e < 0 || 1 / e < 0;
				if (e = isNaN(e) ? c : S(Math.abs(e), _), v && (e = ca(e)), w && +e == 0 && f !== `+` && (w = !1), n = (w ? f === `(` ? f : s : f === `-` || f === `(` ? `` : f) + n, r = (y === `s` && !isNaN(e) && la !== void 0 ? ha[8 + la / 3] : ``) + r + (w && f === `(` ? `)` : ``), C) {
					for (o = -1, l = e.length; ++o < l;) if (p = e.charCodeAt(o), 48 > p || p > 57) {
						r = (p === 46 ? i + e.slice(o + 1) : e.slice(o)) + r, e = e.slice(0, o);
						break;
					}
				}
			}
			g && !m && (e = t(e, 1 / 0));
			var T = n.length + e.length + r.length, E = T < h ? Array(h - T + 1).join(u) : ``;
			switch (g && m && (e = t(E + e, E.length ? h - r.length : 1 / 0), E = ``), d) {
				case `<`:
					e = n + e + r + E;
					break;
				case `=`:
					e = n + E + e + r;
					break;
				case `^`:
					e = E.slice(0, T = E.length >> 1) + n + e + r + E.slice(T);
					break;
				default: e = E + n + e + r;
			}
			return a(e);
		}
		return w.toString = function() {
			return e + ``;
		}, w;
	}
	function u(e, t) {
		var n = Math.max(-8, Math.min(8, Math.floor(na(t) / 3))) * 3, r = 10 ** -n, i = l((e = oa(e), e.type = `f`, e), { suffix: ha[8 + n / 3] });
		return function(e) {
			return i(r * e);
		};
	}
	return {
		format: l,
		formatPrefix: u
	};
}
var _a, va, ya;
ba({
	thousands: `,`,
	grouping: [3],
	currency: [`$`, ``]
});
function ba(e) {
	return _a = ga(e), va = _a.format, ya = _a.formatPrefix, _a;
}
function xa(e) {
	return Math.max(0, -na(Math.abs(e)));
}
function Sa(e, t) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(na(t) / 3))) * 3 - na(Math.abs(e)));
}
function Ca(e, t) {
	return e = Math.abs(e), t = Math.abs(t) - e, Math.max(0, na(t) - na(e)) + 1;
}
var N = 1e-6, wa = 1e-12, P = Math.PI, F = P / 2, Ta = P / 4, Ea = P * 2, Da = 180 / P, I = P / 180, L = Math.abs, Oa = Math.atan, ka = Math.atan2, R = Math.cos, Aa = Math.exp, ja = Math.log, Ma = Math.pow, z = Math.sin, Na = Math.sign || function(e) {
	return e > 0 ? 1 : e < 0 ? -1 : 0;
}, Pa = Math.sqrt, Fa = Math.tan;
function Ia(e) {
	return e > 1 ? 0 : e < -1 ? P : Math.acos(e);
}
function La(e) {
	return e > 1 ? F : e < -1 ? -F : Math.asin(e);
}
function Ra() {}
function za(e, t) {
	e && Va.hasOwnProperty(e.type) && Va[e.type](e, t);
}
var Ba = {
	Feature: function(e, t) {
		za(e.geometry, t);
	},
	FeatureCollection: function(e, t) {
		for (var n = e.features, r = -1, i = n.length; ++r < i;) za(n[r].geometry, t);
	}
}, Va = {
	Sphere: function(e, t) {
		t.sphere();
	},
	Point: function(e, t) {
		e = e.coordinates, t.point(e[0], e[1], e[2]);
	},
	MultiPoint: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) e = n[r], t.point(e[0], e[1], e[2]);
	},
	LineString: function(e, t) {
		Ha(e.coordinates, t, 0);
	},
	MultiLineString: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Ha(n[r], t, 0);
	},
	Polygon: function(e, t) {
		Ua(e.coordinates, t);
	},
	MultiPolygon: function(e, t) {
		for (var n = e.coordinates, r = -1, i = n.length; ++r < i;) Ua(n[r], t);
	},
	GeometryCollection: function(e, t) {
		for (var n = e.geometries, r = -1, i = n.length; ++r < i;) za(n[r], t);
	}
};
function Ha(e, t, n) {
	var r = -1, i = e.length - n, a;
	for (t.lineStart(); ++r < i;) a = e[r], t.point(a[0], a[1], a[2]);
	t.lineEnd();
}
function Ua(e, t) {
	var n = -1, r = e.length;
	for (t.polygonStart(); ++n < r;) Ha(e[n], t, 1);
	t.polygonEnd();
}
function Wa(e, t) {
	e && Ba.hasOwnProperty(e.type) ? Ba[e.type](e, t) : za(e, t);
}
new Adder(), new Adder();
function Ga(e) {
	return [ka(e[1], e[0]), La(e[2])];
}
function Ka(e) {
	var t = e[0], n = e[1], r = R(n);
	return [
		r * R(t),
		r * z(t),
		z(n)
	];
}
function qa(e, t) {
	return e[0] * t[0] + e[1] * t[1] + e[2] * t[2];
}
function Ja(e, t) {
	return [
		e[1] * t[2] - e[2] * t[1],
		e[2] * t[0] - e[0] * t[2],
		e[0] * t[1] - e[1] * t[0]
	];
}
function Ya(e, t) {
	e[0] += t[0], e[1] += t[1], e[2] += t[2];
}
function Xa(e, t) {
	return [
		e[0] * t,
		e[1] * t,
		e[2] * t
	];
}
function Za(e) {
	var t = Pa(e[0] * e[0] + e[1] * e[1] + e[2] * e[2]);
	e[0] /= t, e[1] /= t, e[2] /= t;
}
function Qa(e, t) {
	function n(n, r) {
		return n = e(n, r), t(n[0], n[1]);
	}
	return e.invert && t.invert && (n.invert = function(n, r) {
		return n = t.invert(n, r), n && e.invert(n[0], n[1]);
	}), n;
}
function $a(e, t) {
	return L(e) > P && (e -= Math.round(e / Ea) * Ea), [e, t];
}
$a.invert = $a;
function eo(e, t, n) {
	return (e %= Ea) ? t || n ? Qa(no(e), ro(t, n)) : no(e) : t || n ? ro(t, n) : $a;
}
function to(e) {
	return function(t, n) {
		return t += e, L(t) > P && (t -= Math.round(t / Ea) * Ea), [t, n];
	};
}
function no(e) {
	var t = to(e);
	return t.invert = to(-e), t;
}
function ro(e, t) {
	var n = R(e), r = z(e), i = R(t), a = z(t);
	function o(e, t) {
		var o = R(t), s = R(e) * o, c = z(e) * o, l = z(t), u = l * n + s * r;
		return [ka(c * i - u * a, s * n - l * r), La(u * i + c * a)];
	}
	return o.invert = function(e, t) {
		var o = R(t), s = R(e) * o, c = z(e) * o, l = z(t), u = l * i - c * a;
		return [ka(c * i + l * a, s * n + u * r), La(u * n - s * r)];
	}, o;
}
function io(e) {
	e = eo(e[0] * I, e[1] * I, e.length > 2 ? e[2] * I : 0);
	function t(t) {
		return t = e(t[0] * I, t[1] * I), t[0] *= Da, t[1] *= Da, t;
	}
	return t.invert = function(t) {
		return t = e.invert(t[0] * I, t[1] * I), t[0] *= Da, t[1] *= Da, t;
	}, t;
}
function ao(e, t, n, r, i, a) {
	if (n) {
		var o = R(t), s = z(t), c = r * n;
		i == null ? (i = t + r * Ea, a = t - c / 2) : (i = oo(o, i), a = oo(o, a), (r > 0 ? i < a : i > a) && (i += r * Ea));
		for (var l, u = i; r > 0 ? u > a : u < a; u -= c) l = Ga([
			o,
			-s * R(u),
			-s * z(u)
		]), e.point(l[0], l[1]);
	}
}
function oo(e, t) {
	t = Ka(t), t[0] -= e, Za(t);
	var n = Ia(-t[1]);
	return ((-t[2] < 0 ? -n : n) + Ea - N) % Ea;
}
function so() {
	var e = [], t;
	return {
		point: function(e, n, r) {
			t.push([
				e,
				n,
				r
			]);
		},
		lineStart: function() {
			e.push(t = []);
		},
		lineEnd: Ra,
		rejoin: function() {
			e.length > 1 && e.push(e.pop().concat(e.shift()));
		},
		result: function() {
			var n = e;
			return e = [], t = null, n;
		}
	};
}
function co(e, t) {
	return L(e[0] - t[0]) < N && L(e[1] - t[1]) < N;
}
function lo(e, t, n, r) {
	this.x = e, this.z = t, this.o = n, this.e = r, this.v = !1, this.n = this.p = null;
}
function uo(e, t, n, r, i) {
	var a = [], o = [], s, c;
	if (e.forEach(function(e) {
		if (!((t = e.length - 1) <= 0)) {
			var t, n = e[0], r = e[t], c;
			if (co(n, r)) {
				if (!n[2] && !r[2]) {
					for (i.lineStart(), s = 0; s < t; ++s) i.point((n = e[s])[0], n[1]);
					i.lineEnd();
					return;
				}
				r[0] += 2 * N;
			}
			a.push(c = new lo(n, e, null, !0)), o.push(c.o = new lo(n, null, c, !1)), a.push(c = new lo(r, e, null, !1)), o.push(c.o = new lo(r, null, c, !0));
		}
	}), a.length) {
		for (o.sort(t), fo(a), fo(o), s = 0, c = o.length; s < c; ++s) o[s].e = n = !n;
		for (var l = a[0], u, d;;) {
			for (var f = l, p = !0; f.v;) if ((f = f.n) === l) return;
			u = f.z, i.lineStart();
			do {
				if (f.v = f.o.v = !0, f.e) {
					if (p) for (s = 0, c = u.length; s < c; ++s) i.point((d = u[s])[0], d[1]);
					else r(f.x, f.n.x, 1, i);
					f = f.n;
				} else {
					if (p) for (u = f.p.z, s = u.length - 1; s >= 0; --s) i.point((d = u[s])[0], d[1]);
					else r(f.x, f.p.x, -1, i);
					f = f.p;
				}
				f = f.o, u = f.z, p = !p;
			} while (!f.v);
			i.lineEnd();
		}
	}
}
function fo(e) {
	if (t = e.length) {
		for (var t, n = 0, r = e[0], i; ++n < t;) r.n = i = e[n], i.p = r, r = i;
		r.n = i = e[0], i.p = r;
	}
}
function po(e) {
	return L(e[0]) <= P ? e[0] : Na(e[0]) * ((L(e[0]) + P) % Ea - P);
}
function mo(e, t) {
	var n = po(t), r = t[1], i = z(r), a = [
		z(n),
		-R(n),
		0
	], o = 0, s = 0, c = new Adder();
	i === 1 ? r = F + N : i === -1 && (r = -F - N);
	for (var l = 0, u = e.length; l < u; ++l) if (f = (d = e[l]).length) for (var d, f, p = d[f - 1], m = po(p), h = p[1] / 2 + Ta, g = z(h), _ = R(h), v = 0; v < f; ++v, m = b, g = S, _ = C, p = y) {
		var y = d[v], b = po(y), x = y[1] / 2 + Ta, S = z(x), C = R(x), w = b - m, T = w >= 0 ? 1 : -1, E = T * w, D = E > P, O = g * S;
		if (c.add(ka(O * T * z(E), _ * C + O * R(E))), o += D ? w + T * Ea : w, D ^ m >= n ^ b >= n) {
			var k = Ja(Ka(p), Ka(y));
			Za(k);
			var A = Ja(a, k);
			Za(A);
			var j = (D ^ w >= 0 ? -1 : 1) * La(A[2]);
			(r > j || r === j && (k[0] || k[1])) && (s += D ^ w >= 0 ? 1 : -1);
		}
	}
	return (o < -N || o < N && c < -wa) ^ s & 1;
}
function ho(e, t, n, r) {
	return function(i) {
		var a = t(i), o = so(), s = t(o), c = !1, l, u, d, f = {
			point: p,
			lineStart: h,
			lineEnd: g,
			polygonStart: function() {
				f.point = _, f.lineStart = v, f.lineEnd = y, u = [], l = [];
			},
			polygonEnd: function() {
				f.point = p, f.lineStart = h, f.lineEnd = g, u = Se(u);
				var e = mo(l, r);
				u.length ? (c ||= (i.polygonStart(), !0), uo(u, _o, e, n, i)) : e && (c ||= (i.polygonStart(), !0), i.lineStart(), n(null, null, 1, i), i.lineEnd()), c &&= (i.polygonEnd(), !1), u = l = null;
			},
			sphere: function() {
				i.polygonStart(), i.lineStart(), n(null, null, 1, i), i.lineEnd(), i.polygonEnd();
			}
		};
		function p(t, n) {
			e(t, n) && i.point(t, n);
		}
		function m(e, t) {
			a.point(e, t);
		}
		function h() {
			f.point = m, a.lineStart();
		}
		function g() {
			f.point = p, a.lineEnd();
		}
		function _(e, t) {
			d.push([e, t]), s.point(e, t);
		}
		function v() {
			s.lineStart(), d = [];
		}
		function y() {
			_(d[0][0], d[0][1]), s.lineEnd();
			var e = s.clean(), t = o.result(), n, r = t.length, a, f, p;
			if (d.pop(), l.push(d), d = null, r) {
				if (e & 1) {
					if (f = t[0], (a = f.length - 1) > 0) {
						for (c ||= (i.polygonStart(), !0), i.lineStart(), n = 0; n < a; ++n) i.point((p = f[n])[0], p[1]);
						i.lineEnd();
					}
				} else r > 1 && e & 2 && t.push(t.pop().concat(t.shift())), u.push(t.filter(go));
			}
		}
		return f;
	};
}
function go(e) {
	return e.length > 1;
}
function _o(e, t) {
	return ((e = e.x)[0] < 0 ? e[1] - F - N : F - e[1]) - ((t = t.x)[0] < 0 ? t[1] - F - N : F - t[1]);
}
var vo = ho(function() {
	return !0;
}, yo, xo, [-P, -F]);
function yo(e) {
	var t = NaN, n = NaN, r = NaN, i;
	return {
		lineStart: function() {
			e.lineStart(), i = 1;
		},
		point: function(a, o) {
			var s = a > 0 ? P : -P, c = L(a - t);
			L(c - P) < N ? (e.point(t, n = (n + o) / 2 > 0 ? F : -F), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), e.point(a, n), i = 0) : r !== s && c >= P && (L(t - r) < N && (t -= r * N), L(a - s) < N && (a -= s * N), n = bo(t, n, a, o), e.point(r, n), e.lineEnd(), e.lineStart(), e.point(s, n), i = 0), e.point(t = a, n = o), r = s;
		},
		lineEnd: function() {
			e.lineEnd(), t = n = NaN;
		},
		clean: function() {
			return 2 - i;
		}
	};
}
function bo(e, t, n, r) {
	var i, a, o = z(e - n);
	return L(o) > N ? Oa((z(t) * (a = R(r)) * z(n) - z(r) * (i = R(t)) * z(e)) / (i * a * o)) : (t + r) / 2;
}
function xo(e, t, n, r) {
	var i;
	if (e == null) i = n * F, r.point(-P, i), r.point(0, i), r.point(P, i), r.point(P, 0), r.point(P, -i), r.point(0, -i), r.point(-P, -i), r.point(-P, 0), r.point(-P, i);
	else if (L(e[0] - t[0]) > N) {
		var a = e[0] < t[0] ? P : -P;
		i = n * a / 2, r.point(-a, i), r.point(0, i), r.point(a, i);
	} else r.point(t[0], t[1]);
}
function So(e) {
	var t = R(e), n = 2 * I, r = t > 0, i = L(t) > N;
	function a(t, r, i, a) {
		ao(a, e, n, i, t, r);
	}
	function o(e, n) {
		return R(e) * R(n) > t;
	}
	function s(e) {
		var t, n, a, s, u;
		return {
			lineStart: function() {
				s = a = !1, u = 1;
			},
			point: function(d, f) {
				var p = [d, f], m, h = o(d, f), g = r ? h ? 0 : l(d, f) : h ? l(d + (d < 0 ? P : -P), f) : 0;
				if (!t && (s = a = h) && e.lineStart(), h !== a && (m = c(t, p), (!m || co(t, m) || co(p, m)) && (p[2] = 1)), h !== a) u = 0, h ? (e.lineStart(), m = c(p, t), e.point(m[0], m[1])) : (m = c(t, p), e.point(m[0], m[1], 2), e.lineEnd()), t = m;
				else if (i && t && r ^ h) {
					var _;
					!(g & n) && (_ = c(p, t, !0)) && (u = 0, r ? (e.lineStart(), e.point(_[0][0], _[0][1]), e.point(_[1][0], _[1][1]), e.lineEnd()) : (e.point(_[1][0], _[1][1]), e.lineEnd(), e.lineStart(), e.point(_[0][0], _[0][1], 3)));
				}
				!h || t && co(t, p) || e.point(p[0], p[1]), t = p, a = h, n = g;
			},
			lineEnd: function() {
				a && e.lineEnd(), t = null;
			},
			clean: function() {
				return u | (s && a) << 1;
			}
		};
	}
	function c(e, n, r) {
		var i = Ka(e), a = Ka(n), o = [
			1,
			0,
			0
		], s = Ja(i, a), c = qa(s, s), l = s[0], u = c - l * l;
		if (!u) return !r && e;
		var d = t * c / u, f = -t * l / u, p = Ja(o, s), m = Xa(o, d);
		Ya(m, Xa(s, f));
		var h = p, g = qa(m, h), _ = qa(h, h), v = g * g - _ * (qa(m, m) - 1);
		if (!(v < 0)) {
			var y = Pa(v), b = Xa(h, (-g - y) / _);
			if (Ya(b, m), b = Ga(b), !r) return b;
			var x = e[0], S = n[0], C = e[1], w = n[1], T;
			S < x && (T = x, x = S, S = T);
			var E = S - x, D = L(E - P) < N, O = D || E < N;
			if (!D && w < C && (T = C, C = w, w = T), O ? D ? C + w > 0 ^ b[1] < (L(b[0] - x) < N ? C : w) : C <= b[1] && b[1] <= w : E > P ^ (x <= b[0] && b[0] <= S)) {
				var k = Xa(h, (-g + y) / _);
				return Ya(k, m), [b, Ga(k)];
			}
		}
	}
	function l(t, n) {
		var i = r ? e : P - e, a = 0;
		return t < -i ? a |= 1 : t > i && (a |= 2), n < -i ? a |= 4 : n > i && (a |= 8), a;
	}
	return ho(o, s, a, r ? [0, -e] : [-P, e - P]);
}
function Co(e, t, n, r, i, a) {
	var o = e[0], s = e[1], c = t[0], l = t[1], u = 0, d = 1, f = c - o, p = l - s, m = n - o;
	if (!(!f && m > 0)) {
		if (m /= f, f < 0) {
			if (m < u) return;
			m < d && (d = m);
		} else if (f > 0) {
			if (m > d) return;
			m > u && (u = m);
		}
		if (m = i - o, !(!f && m < 0)) {
			if (m /= f, f < 0) {
				if (m > d) return;
				m > u && (u = m);
			} else if (f > 0) {
				if (m < u) return;
				m < d && (d = m);
			}
			if (m = r - s, !(!p && m > 0)) {
				if (m /= p, p < 0) {
					if (m < u) return;
					m < d && (d = m);
				} else if (p > 0) {
					if (m > d) return;
					m > u && (u = m);
				}
				if (m = a - s, !(!p && m < 0)) {
					if (m /= p, p < 0) {
						if (m > d) return;
						m > u && (u = m);
					} else if (p > 0) {
						if (m < u) return;
						m < d && (d = m);
					}
					return u > 0 && (e[0] = o + u * f, e[1] = s + u * p), d < 1 && (t[0] = o + d * f, t[1] = s + d * p), !0;
				}
			}
		}
	}
}
var wo = 1e9, To = -wo;
function Eo(e, t, n, r) {
	function i(i, a) {
		return e <= i && i <= n && t <= a && a <= r;
	}
	function a(i, a, s, l) {
		var u = 0, d = 0;
		if (i == null || (u = o(i, s)) !== (d = o(a, s)) || c(i, a) < 0 ^ s > 0) do
			l.point(u === 0 || u === 3 ? e : n, u > 1 ? r : t);
		while ((u = (u + s + 4) % 4) !== d);
		else l.point(a[0], a[1]);
	}
	function o(r, i) {
		return L(r[0] - e) < N ? i > 0 ? 0 : 3 : L(r[0] - n) < N ? i > 0 ? 2 : 1 : L(r[1] - t) < N ? +(i > 0) : i > 0 ? 3 : 2;
	}
	function s(e, t) {
		return c(e.x, t.x);
	}
	function c(e, t) {
		var n = o(e, 1), r = o(t, 1);
		return n === r ? n === 0 ? t[1] - e[1] : n === 1 ? e[0] - t[0] : n === 2 ? e[1] - t[1] : t[0] - e[0] : n - r;
	}
	return function(o) {
		var c = o, l = so(), u, d, f, p, m, h, g, _, v, y, b, x = {
			point: S,
			lineStart: E,
			lineEnd: D,
			polygonStart: w,
			polygonEnd: T
		};
		function S(e, t) {
			i(e, t) && c.point(e, t);
		}
		function C() {
			for (var t = 0, n = 0, i = d.length; n < i; ++n) for (var a = d[n], o = 1, s = a.length, c = a[0], l, u, f = c[0], p = c[1]; o < s; ++o) l = f, u = p, c = a[o], f = c[0], p = c[1], u <= r ? p > r && (f - l) * (r - u) > (p - u) * (e - l) && ++t : p <= r && (f - l) * (r - u) < (p - u) * (e - l) && --t;
			return t;
		}
		function w() {
			c = l, u = [], d = [], b = !0;
		}
		function T() {
			var e = C(), t = b && e, n = (u = Se(u)).length;
			(t || n) && (o.polygonStart(), t && (o.lineStart(), a(null, null, 1, o), o.lineEnd()), n && uo(u, s, e, a, o), o.polygonEnd()), c = o, u = d = f = null;
		}
		function E() {
			x.point = O, d && d.push(f = []), y = !0, v = !1, g = _ = NaN;
		}
		function D() {
			u && (O(p, m), h && v && l.rejoin(), u.push(l.result())), x.point = S, v && c.lineEnd();
		}
		function O(a, o) {
			var s = i(a, o);
			if (d && f.push([a, o]), y) p = a, m = o, h = s, y = !1, s && (c.lineStart(), c.point(a, o));
			else if (s && v) c.point(a, o);
			else {
				var l = [g = Math.max(To, Math.min(wo, g)), _ = Math.max(To, Math.min(wo, _))], u = [a = Math.max(To, Math.min(wo, a)), o = Math.max(To, Math.min(wo, o))];
				Co(l, u, e, t, n, r) ? (v || (c.lineStart(), c.point(l[0], l[1])), c.point(u[0], u[1]), s || c.lineEnd(), b = !1) : s && (c.lineStart(), c.point(a, o), b = !1);
			}
			g = a, _ = o, v = s;
		}
		return x;
	};
}
var Do = (e) => e, Oo = new Adder(), ko = new Adder(), Ao, jo, Mo, No, Po = {
	point: Ra,
	lineStart: Ra,
	lineEnd: Ra,
	polygonStart: function() {
		Po.lineStart = Fo, Po.lineEnd = Ro;
	},
	polygonEnd: function() {
		Po.lineStart = Po.lineEnd = Po.point = Ra, Oo.add(L(ko)), ko = new Adder();
	},
	result: function() {
		var e = Oo / 2;
		return Oo = new Adder(), e;
	}
};
function Fo() {
	Po.point = Io;
}
function Io(e, t) {
	Po.point = Lo, Ao = Mo = e, jo = No = t;
}
function Lo(e, t) {
	ko.add(No * e - Mo * t), Mo = e, No = t;
}
function Ro() {
	Lo(Ao, jo);
}
var zo = 1 / 0, Bo = zo, Vo = -zo, Ho = Vo, Uo = {
	point: Wo,
	lineStart: Ra,
	lineEnd: Ra,
	polygonStart: Ra,
	polygonEnd: Ra,
	result: function() {
		var e = [[zo, Bo], [Vo, Ho]];
		return Vo = Ho = -(Bo = zo = 1 / 0), e;
	}
};
function Wo(e, t) {
	e < zo && (zo = e), e > Vo && (Vo = e), t < Bo && (Bo = t), t > Ho && (Ho = t);
}
var Go = 0, Ko = 0, qo = 0, Jo = 0, Yo = 0, Xo = 0, Zo = 0, Qo = 0, $o = 0, es, ts, ns, rs, is = {
	point: as,
	lineStart: os,
	lineEnd: ls,
	polygonStart: function() {
		is.lineStart = us, is.lineEnd = ds;
	},
	polygonEnd: function() {
		is.point = as, is.lineStart = os, is.lineEnd = ls;
	},
	result: function() {
		var e = $o ? [Zo / $o, Qo / $o] : Xo ? [Jo / Xo, Yo / Xo] : qo ? [Go / qo, Ko / qo] : [NaN, NaN];
		return Go = Ko = qo = Jo = Yo = Xo = Zo = Qo = $o = 0, e;
	}
};
function as(e, t) {
	Go += e, Ko += t, ++qo;
}
function os() {
	is.point = ss;
}
function ss(e, t) {
	is.point = cs, as(ns = e, rs = t);
}
function cs(e, t) {
	var n = e - ns, r = t - rs, i = Pa(n * n + r * r);
	Jo += i * (ns + e) / 2, Yo += i * (rs + t) / 2, Xo += i, as(ns = e, rs = t);
}
function ls() {
	is.point = as;
}
function us() {
	is.point = fs;
}
function ds() {
	ps(es, ts);
}
function fs(e, t) {
	is.point = ps, as(es = ns = e, ts = rs = t);
}
function ps(e, t) {
	var n = e - ns, r = t - rs, i = Pa(n * n + r * r);
	Jo += i * (ns + e) / 2, Yo += i * (rs + t) / 2, Xo += i, i = rs * e - ns * t, Zo += i * (ns + e), Qo += i * (rs + t), $o += i * 3, as(ns = e, rs = t);
}
function ms(e) {
	this._context = e;
}
ms.prototype = {
	_radius: 4.5,
	pointRadius: function(e) {
		return this._radius = e, this;
	},
	polygonStart: function() {
		this._line = 0;
	},
	polygonEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._line === 0 && this._context.closePath(), this._point = NaN;
	},
	point: function(e, t) {
		switch (this._point) {
			case 0:
				this._context.moveTo(e, t), this._point = 1;
				break;
			case 1:
				this._context.lineTo(e, t);
				break;
			default: this._context.moveTo(e + this._radius, t), this._context.arc(e, t, this._radius, 0, Ea);
		}
	},
	result: Ra
};
var hs = new Adder(), gs, _s, vs, ys, bs, xs = {
	point: Ra,
	lineStart: function() {
		xs.point = Ss;
	},
	lineEnd: function() {
		gs && Cs(_s, vs), xs.point = Ra;
	},
	polygonStart: function() {
		gs = !0;
	},
	polygonEnd: function() {
		gs = null;
	},
	result: function() {
		var e = +hs;
		return hs = new Adder(), e;
	}
};
function Ss(e, t) {
	xs.point = Cs, _s = ys = e, vs = bs = t;
}
function Cs(e, t) {
	ys -= e, bs -= t, hs.add(Pa(ys * ys + bs * bs)), ys = e, bs = t;
}
let ws, Ts, Es, Ds;
var PathString = class {
	constructor(e) {
		this._append = e == null ? Os : ks(e), this._radius = 4.5, this._ = ``;
	}
	pointRadius(e) {
		return this._radius = +e, this;
	}
	polygonStart() {
		this._line = 0;
	}
	polygonEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		this._line === 0 && (this._ += `Z`), this._point = NaN;
	}
	point(e, t) {
		switch (this._point) {
			case 0:
				this._append`M${e},${t}`, this._point = 1;
				break;
			case 1:
				this._append`L${e},${t}`;
				break;
			default:
				if (this._append`M${e},${t}`, this._radius !== Es || this._append !== Ts) {
					let e = this._radius, t = this._;
					this._ = ``, this._append`m0,${e}a${e},${e} 0 1,1 0,${-2 * e}a${e},${e} 0 1,1 0,${2 * e}z`, Es = e, Ts = this._append, Ds = this._, this._ = t;
				}
				this._ += Ds;
		}
	}
	result() {
		let e = this._;
		return this._ = ``, e.length ? e : null;
	}
};
function Os(e) {
	let t = 1;
	this._ += e[0];
	for (let n = e.length; t < n; ++t) this._ += arguments[t] + e[t];
}
function ks(e) {
	let t = Math.floor(e);
	if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
	if (t > 15) return Os;
	if (t !== ws) {
		let e = 10 ** t;
		ws = t, Ts = function(t) {
			let n = 1;
			this._ += t[0];
			for (let r = t.length; n < r; ++n) this._ += Math.round(arguments[n] * e) / e + t[n];
		};
	}
	return Ts;
}
function As(e, t) {
	let n = 3, r = 4.5, i, a;
	function o(e) {
		return e && (typeof r == `function` && a.pointRadius(+r.apply(this, arguments)), Wa(e, i(a))), a.result();
	}
	return o.area = function(e) {
		return Wa(e, i(Po)), Po.result();
	}, o.measure = function(e) {
		return Wa(e, i(xs)), xs.result();
	}, o.bounds = function(e) {
		return Wa(e, i(Uo)), Uo.result();
	}, o.centroid = function(e) {
		return Wa(e, i(is)), is.result();
	}, o.projection = function(t) {
		return arguments.length ? (i = t == null ? (e = null, Do) : (e = t).stream, o) : e;
	}, o.context = function(e) {
		return arguments.length ? (a = e == null ? (t = null, new PathString(n)) : new ms(t = e), typeof r != `function` && a.pointRadius(r), o) : t;
	}, o.pointRadius = function(e) {
		return arguments.length ? (r = typeof e == `function` ? e : (a.pointRadius(+e), +e), o) : r;
	}, o.digits = function(e) {
		if (!arguments.length) return n;
		if (e == null) n = null;
		else {
			let t = Math.floor(e);
			if (!(t >= 0)) throw RangeError(`invalid digits: ${e}`);
			n = t;
		}
		return t === null && (a = new PathString(n)), o;
	}, o.projection(e).digits(n).context(t);
}
function js(e) {
	return { stream: Ms(e) };
}
function Ms(e) {
	return function(t) {
		var n = new Ns();
		for (var r in e) n[r] = e[r];
		return n.stream = t, n;
	};
}
function Ns() {}
Ns.prototype = {
	constructor: Ns,
	point: function(e, t) {
		this.stream.point(e, t);
	},
	sphere: function() {
		this.stream.sphere();
	},
	lineStart: function() {
		this.stream.lineStart();
	},
	lineEnd: function() {
		this.stream.lineEnd();
	},
	polygonStart: function() {
		this.stream.polygonStart();
	},
	polygonEnd: function() {
		this.stream.polygonEnd();
	}
};
function Ps(e, t, n) {
	var r = e.clipExtent && e.clipExtent();
	return e.scale(150).translate([0, 0]), r != null && e.clipExtent(null), Wa(n, e.stream(Uo)), t(Uo.result()), r != null && e.clipExtent(r), e;
}
function Fs(e, t, n) {
	return Ps(e, function(n) {
		var r = t[1][0] - t[0][0], i = t[1][1] - t[0][1], a = Math.min(r / (n[1][0] - n[0][0]), i / (n[1][1] - n[0][1])), o = +t[0][0] + (r - a * (n[1][0] + n[0][0])) / 2, s = +t[0][1] + (i - a * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * a).translate([o, s]);
	}, n);
}
function Is(e, t, n) {
	return Fs(e, [[0, 0], t], n);
}
function Ls(e, t, n) {
	return Ps(e, function(n) {
		var r = +t, i = r / (n[1][0] - n[0][0]), a = (r - i * (n[1][0] + n[0][0])) / 2, o = -i * n[0][1];
		e.scale(150 * i).translate([a, o]);
	}, n);
}
function Rs(e, t, n) {
	return Ps(e, function(n) {
		var r = +t, i = r / (n[1][1] - n[0][1]), a = -i * n[0][0], o = (r - i * (n[1][1] + n[0][1])) / 2;
		e.scale(150 * i).translate([a, o]);
	}, n);
}
var zs = 16, Bs = R(30 * I);
function Vs(e, t) {
	return +t ? Us(e, t) : Hs(e);
}
function Hs(e) {
	return Ms({ point: function(t, n) {
		t = e(t, n), this.stream.point(t[0], t[1]);
	} });
}
function Us(e, t) {
	function n(r, i, a, o, s, c, l, u, d, f, p, m, h, g) {
		var _ = l - r, v = u - i, y = _ * _ + v * v;
		if (y > 4 * t && h--) {
			var b = o + f, x = s + p, S = c + m, C = Pa(b * b + x * x + S * S), w = La(S /= C), T = L(L(S) - 1) < N || L(a - d) < N ? (a + d) / 2 : ka(x, b), E = e(T, w), D = E[0], O = E[1], k = D - r, A = O - i, j = v * k - _ * A;
			(j * j / y > t || L((_ * k + v * A) / y - .5) > .3 || o * f + s * p + c * m < Bs) && (n(r, i, a, o, s, c, D, O, T, b /= C, x /= C, S, h, g), g.point(D, O), n(D, O, T, b, x, S, l, u, d, f, p, m, h, g));
		}
	}
	return function(t) {
		var r, i, a, o, s, c, l, u, d, f, p, m, h = {
			point: g,
			lineStart: _,
			lineEnd: y,
			polygonStart: function() {
				t.polygonStart(), h.lineStart = b;
			},
			polygonEnd: function() {
				t.polygonEnd(), h.lineStart = _;
			}
		};
		function g(n, r) {
			n = e(n, r), t.point(n[0], n[1]);
		}
		function _() {
			u = NaN, h.point = v, t.lineStart();
		}
		function v(r, i) {
			var a = Ka([r, i]), o = e(r, i);
			n(u, d, l, f, p, m, u = o[0], d = o[1], l = r, f = a[0], p = a[1], m = a[2], zs, t), t.point(u, d);
		}
		function y() {
			h.point = g, t.lineEnd();
		}
		function b() {
			_(), h.point = x, h.lineEnd = S;
		}
		function x(e, t) {
			v(r = e, t), i = u, a = d, o = f, s = p, c = m, h.point = v;
		}
		function S() {
			n(u, d, l, f, p, m, i, a, r, o, s, c, zs, t), h.lineEnd = y, y();
		}
		return h;
	};
}
var Ws = Ms({ point: function(e, t) {
	this.stream.point(e * I, t * I);
} });
function Gs(e) {
	return Ms({ point: function(t, n) {
		var r = e(t, n);
		return this.stream.point(r[0], r[1]);
	} });
}
function Ks(e, t, n, r, i) {
	function a(a, o) {
		return a *= r, o *= i, [t + e * a, n - e * o];
	}
	return a.invert = function(a, o) {
		return [(a - t) / e * r, (n - o) / e * i];
	}, a;
}
function qs(e, t, n, r, i, a) {
	if (!a) return Ks(e, t, n, r, i);
	var o = R(a), s = z(a), c = o * e, l = s * e, u = o / e, d = s / e, f = (s * n - o * t) / e, p = (s * t + o * n) / e;
	function m(e, a) {
		return e *= r, a *= i, [c * e - l * a + t, n - l * e - c * a];
	}
	return m.invert = function(e, t) {
		return [r * (u * e - d * t + f), i * (p - d * e - u * t)];
	}, m;
}
function Js(e) {
	return Ys(function() {
		return e;
	})();
}
function Ys(e) {
	var t, n = 150, r = 480, i = 250, a = 0, o = 0, s = 0, c = 0, l = 0, u, d = 0, f = 1, p = 1, m = null, h = vo, g = null, _, v, y, b = Do, x = .5, S, C, w, T, E;
	function D(e) {
		return w(e[0] * I, e[1] * I);
	}
	function O(e) {
		return e = w.invert(e[0], e[1]), e && [e[0] * Da, e[1] * Da];
	}
	D.stream = function(e) {
		return T && E === e ? T : T = Ws(Gs(u)(h(S(b(E = e)))));
	}, D.preclip = function(e) {
		return arguments.length ? (h = e, m = void 0, A()) : h;
	}, D.postclip = function(e) {
		return arguments.length ? (b = e, g = _ = v = y = null, A()) : b;
	}, D.clipAngle = function(e) {
		return arguments.length ? (h = +e ? So(m = e * I) : (m = null, vo), A()) : m * Da;
	}, D.clipExtent = function(e) {
		return arguments.length ? (b = e == null ? (g = _ = v = y = null, Do) : Eo(g = +e[0][0], _ = +e[0][1], v = +e[1][0], y = +e[1][1]), A()) : g == null ? null : [[g, _], [v, y]];
	}, D.scale = function(e) {
		return arguments.length ? (n = +e, k()) : n;
	}, D.translate = function(e) {
		return arguments.length ? (r = +e[0], i = +e[1], k()) : [r, i];
	}, D.center = function(e) {
		return arguments.length ? (a = e[0] % 360 * I, o = e[1] % 360 * I, k()) : [a * Da, o * Da];
	}, D.rotate = function(e) {
		return arguments.length ? (s = e[0] % 360 * I, c = e[1] % 360 * I, l = e.length > 2 ? e[2] % 360 * I : 0, k()) : [
			s * Da,
			c * Da,
			l * Da
		];
	}, D.angle = function(e) {
		return arguments.length ? (d = e % 360 * I, k()) : d * Da;
	}, D.reflectX = function(e) {
		return arguments.length ? (f = e ? -1 : 1, k()) : f < 0;
	}, D.reflectY = function(e) {
		return arguments.length ? (p = e ? -1 : 1, k()) : p < 0;
	}, D.precision = function(e) {
		return arguments.length ? (S = Vs(C, x = e * e), A()) : Pa(x);
	}, D.fitExtent = function(e, t) {
		return Fs(D, e, t);
	}, D.fitSize = function(e, t) {
		return Is(D, e, t);
	}, D.fitWidth = function(e, t) {
		return Ls(D, e, t);
	}, D.fitHeight = function(e, t) {
		return Rs(D, e, t);
	};
	function k() {
		var e = qs(n, 0, 0, f, p, d).apply(null, t(a, o)), m = qs(n, r - e[0], i - e[1], f, p, d);
		return u = eo(s, c, l), C = Qa(t, m), w = Qa(u, C), S = Vs(C, x), A();
	}
	function A() {
		return T = E = null, D;
	}
	return function() {
		return t = e.apply(this, arguments), D.invert = t.invert && O, k();
	};
}
function Xs(e) {
	var t = 0, n = P / 3, r = Ys(e), i = r(t, n);
	return i.parallels = function(e) {
		return arguments.length ? r(t = e[0] * I, n = e[1] * I) : [t * Da, n * Da];
	}, i;
}
function Zs(e) {
	var t = R(e);
	function n(e, n) {
		return [e * t, z(n) / t];
	}
	return n.invert = function(e, n) {
		return [e / t, La(n * t)];
	}, n;
}
function Qs(e, t) {
	var n = z(e), r = (n + z(t)) / 2;
	if (L(r) < N) return Zs(e);
	var i = 1 + n * (2 * r - n), a = Pa(i) / r;
	function o(e, t) {
		var n = Pa(i - 2 * r * z(t)) / r;
		return [n * z(e *= r), a - n * R(e)];
	}
	return o.invert = function(e, t) {
		var n = a - t, o = ka(e, L(n)) * Na(n);
		return n * r < 0 && (o -= P * Na(e) * Na(n)), [o / r, La((i - (e * e + n * n) * r * r) / (2 * r))];
	}, o;
}
function $s() {
	return Xs(Qs).scale(155.424).center([0, 33.6442]);
}
function ec() {
	return $s().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-.6, 38.7]);
}
function tc(e) {
	var t = e.length;
	return {
		point: function(n, r) {
			for (var i = -1; ++i < t;) e[i].point(n, r);
		},
		sphere: function() {
			for (var n = -1; ++n < t;) e[n].sphere();
		},
		lineStart: function() {
			for (var n = -1; ++n < t;) e[n].lineStart();
		},
		lineEnd: function() {
			for (var n = -1; ++n < t;) e[n].lineEnd();
		},
		polygonStart: function() {
			for (var n = -1; ++n < t;) e[n].polygonStart();
		},
		polygonEnd: function() {
			for (var n = -1; ++n < t;) e[n].polygonEnd();
		}
	};
}
function nc() {
	var e, t, n = ec(), r, i = $s().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), a, o = $s().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), s, c, l = { point: function(e, t) {
		c = [e, t];
	} };
	function u(e) {
		var t = e[0], n = e[1];
		return c = null, r.point(t, n), c || (a.point(t, n), c) || (s.point(t, n), c);
	}
	u.invert = function(e) {
		var t = n.scale(), r = n.translate(), a = (e[0] - r[0]) / t, s = (e[1] - r[1]) / t;
		return (s >= .12 && s < .234 && a >= -.425 && a < -.214 ? i : s >= .166 && s < .234 && a >= -.214 && a < -.115 ? o : n).invert(e);
	}, u.stream = function(r) {
		return e && t === r ? e : e = tc([
			n.stream(t = r),
			i.stream(r),
			o.stream(r)
		]);
	}, u.precision = function(e) {
		return arguments.length ? (n.precision(e), i.precision(e), o.precision(e), d()) : n.precision();
	}, u.scale = function(e) {
		return arguments.length ? (n.scale(e), i.scale(e * .35), o.scale(e), u.translate(n.translate())) : n.scale();
	}, u.translate = function(e) {
		if (!arguments.length) return n.translate();
		var t = n.scale(), c = +e[0], u = +e[1];
		return r = n.translate(e).clipExtent([[c - .455 * t, u - .238 * t], [c + .455 * t, u + .238 * t]]).stream(l), a = i.translate([c - .307 * t, u + .201 * t]).clipExtent([[c - .425 * t + N, u + .12 * t + N], [c - .214 * t - N, u + .234 * t - N]]).stream(l), s = o.translate([c - .205 * t, u + .212 * t]).clipExtent([[c - .214 * t + N, u + .166 * t + N], [c - .115 * t - N, u + .234 * t - N]]).stream(l), d();
	}, u.fitExtent = function(e, t) {
		return Fs(u, e, t);
	}, u.fitSize = function(e, t) {
		return Is(u, e, t);
	}, u.fitWidth = function(e, t) {
		return Ls(u, e, t);
	}, u.fitHeight = function(e, t) {
		return Rs(u, e, t);
	};
	function d() {
		return e = t = null, u;
	}
	return u.scale(1070);
}
function rc(e) {
	return function(t, n) {
		var r = R(t), i = R(n), a = e(r * i);
		return a === 1 / 0 ? [2, 0] : [a * i * z(t), a * z(n)];
	};
}
function ic(e) {
	return function(t, n) {
		var r = Pa(t * t + n * n), i = e(r), a = z(i), o = R(i);
		return [ka(t * a, r * o), La(r && n * a / r)];
	};
}
var ac = rc(function(e) {
	return Pa(2 / (1 + e));
});
ac.invert = ic(function(e) {
	return 2 * La(e / 2);
});
function oc() {
	return Js(ac).scale(124.75).clipAngle(179.999);
}
var sc = rc(function(e) {
	return (e = Ia(e)) && e / z(e);
});
sc.invert = ic(function(e) {
	return e;
});
function cc() {
	return Js(sc).scale(79.4188).clipAngle(179.999);
}
function lc(e, t) {
	return [e, ja(Fa((F + t) / 2))];
}
lc.invert = function(e, t) {
	return [e, 2 * Oa(Aa(t)) - F];
};
function uc() {
	return dc(lc).scale(961 / Ea);
}
function dc(e) {
	var t = Js(e), n = t.center, r = t.scale, i = t.translate, a = t.clipExtent, o = null, s, c, l;
	t.scale = function(e) {
		return arguments.length ? (r(e), u()) : r();
	}, t.translate = function(e) {
		return arguments.length ? (i(e), u()) : i();
	}, t.center = function(e) {
		return arguments.length ? (n(e), u()) : n();
	}, t.clipExtent = function(e) {
		return arguments.length ? (e == null ? o = s = c = l = null : (o = +e[0][0], s = +e[0][1], c = +e[1][0], l = +e[1][1]), u()) : o == null ? null : [[o, s], [c, l]];
	};
	function u() {
		var n = P * r(), i = t(io(t.rotate()).invert([0, 0]));
		return a(o == null ? [[i[0] - n, i[1] - n], [i[0] + n, i[1] + n]] : e === lc ? [[Math.max(i[0] - n, o), s], [Math.min(i[0] + n, c), l]] : [[o, Math.max(i[1] - n, s)], [c, Math.min(i[1] + n, l)]]);
	}
	return u();
}
function fc(e) {
	return Fa((F + e) / 2);
}
function pc(e, t) {
	var n = R(e), r = e === t ? z(e) : ja(n / R(t)) / ja(fc(t) / fc(e)), i = n * Ma(fc(e), r) / r;
	if (!r) return lc;
	function a(e, t) {
		i > 0 ? t < -F + N && (t = -F + N) : t > F - N && (t = F - N);
		var n = i / Ma(fc(t), r);
		return [n * z(r * e), i - n * R(r * e)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = Na(r) * Pa(e * e + n * n), o = ka(e, L(n)) * Na(n);
		return n * r < 0 && (o -= P * Na(e) * Na(n)), [o / r, 2 * Oa(Ma(i / a, 1 / r)) - F];
	}, a;
}
function mc() {
	return Xs(pc).scale(109.5).parallels([30, 30]);
}
function hc(e, t) {
	return [e, t];
}
hc.invert = hc;
function gc() {
	return Js(hc).scale(152.63);
}
function _c(e, t) {
	var n = R(e), r = e === t ? z(e) : (n - R(t)) / (t - e), i = n / r + e;
	if (L(r) < N) return hc;
	function a(e, t) {
		var n = i - t, a = r * e;
		return [n * z(a), i - n * R(a)];
	}
	return a.invert = function(e, t) {
		var n = i - t, a = ka(e, L(n)) * Na(n);
		return n * r < 0 && (a -= P * Na(e) * Na(n)), [a / r, i - Na(r) * Pa(e * e + n * n)];
	}, a;
}
function vc() {
	return Xs(_c).scale(131.154).center([0, 13.9389]);
}
var yc = 1.340264, bc = -.081106, xc = 893e-6, Sc = .003796, Cc = Pa(3) / 2, wc = 12;
function Tc(e, t) {
	var n = La(Cc * z(t)), r = n * n, i = r * r * r;
	return [e * R(n) / (Cc * (yc + 3 * bc * r + i * (7 * xc + 9 * Sc * r))), n * (yc + bc * r + i * (xc + Sc * r))];
}
Tc.invert = function(e, t) {
	for (var n = t, r = n * n, i = r * r * r, a = 0, o, s, c; a < wc && (s = n * (yc + bc * r + i * (xc + Sc * r)) - t, c = yc + 3 * bc * r + i * (7 * xc + 9 * Sc * r), n -= o = s / c, r = n * n, i = r * r * r, !(L(o) < wa)); ++a);
	return [Cc * e * (yc + 3 * bc * r + i * (7 * xc + 9 * Sc * r)) / R(n), La(z(n) / Cc)];
};
function Ec() {
	return Js(Tc).scale(177.158);
}
function Dc(e, t) {
	var n = R(t), r = R(e) * n;
	return [n * z(e) / r, z(t) / r];
}
Dc.invert = ic(Oa);
function Oc() {
	return Js(Dc).scale(144.049).clipAngle(60);
}
function kc(e, t) {
	return [R(t) * z(e), z(t)];
}
kc.invert = ic(La);
function Ac() {
	return Js(kc).scale(249.5).clipAngle(90 + N);
}
function jc(e, t) {
	var n = R(t), r = 1 + R(e) * n;
	return [n * z(e) / r, z(t) / r];
}
jc.invert = ic(function(e) {
	return 2 * Oa(e);
});
function Mc() {
	return Js(jc).scale(250).clipAngle(142);
}
function Nc(e, t) {
	return [ja(Fa((F + t) / 2)), -e];
}
Nc.invert = function(e, t) {
	return [-t, 2 * Oa(Aa(e)) - F];
};
function Pc() {
	var e = dc(Nc), t = e.center, n = e.rotate;
	return e.center = function(e) {
		return arguments.length ? t([-e[1], e[0]]) : (e = t(), [e[1], -e[0]]);
	}, e.rotate = function(e) {
		return arguments.length ? n([
			e[0],
			e[1],
			e.length > 2 ? e[2] + 90 : 90
		]) : (e = n(), [
			e[0],
			e[1],
			e[2] - 90
		]);
	}, n([
		0,
		0,
		90
	]).scale(159.155);
}
const Fc = /* @__PURE__ */ new Date(), Ic = /* @__PURE__ */ new Date();
function B(e, t, n, r) {
	function i(t) {
		return e(t = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+t)), t;
	}
	return i.floor = (t) => (e(t = /* @__PURE__ */ new Date(+t)), t), i.ceil = (n) => (e(n = /* @__PURE__ */ new Date(n - 1)), t(n, 1), e(n), n), i.round = (e) => {
		let t = i(e), n = i.ceil(e);
		return e - t < n - e ? t : n;
	}, i.offset = (e, n) => (t(e = /* @__PURE__ */ new Date(+e), n == null ? 1 : Math.floor(n)), e), i.range = (n, r, a) => {
		let o = [];
		if (n = i.ceil(n), a = a == null ? 1 : Math.floor(a), !(n < r) || !(a > 0)) return o;
		let s;
		do
			o.push(s = /* @__PURE__ */ new Date(+n)), t(n, a), e(n);
		while (s < n && n < r);
		return o;
	}, i.filter = (n) => B((t) => {
		if (t >= t) for (; e(t), !n(t);) t.setTime(t - 1);
	}, (e, r) => {
		if (e >= e) {
			if (r < 0) for (; ++r <= 0;) for (; t(e, -1), !n(e););
			else for (; --r >= 0;) for (; t(e, 1), !n(e););
		}
	}), n && (i.count = (t, r) => (Fc.setTime(+t), Ic.setTime(+r), e(Fc), e(Ic), Math.floor(n(Fc, Ic))), i.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? i.filter(r ? (t) => r(t) % e === 0 : (t) => i.count(0, t) % e === 0) : i)), i;
}
const Lc = B(() => {}, (e, t) => {
	e.setTime(+e + t);
}, (e, t) => t - e);
Lc.every = (e) => (e = Math.floor(e), !isFinite(e) || !(e > 0) ? null : e > 1 ? B((t) => {
	t.setTime(Math.floor(t / e) * e);
}, (t, n) => {
	t.setTime(+t + n * e);
}, (t, n) => (n - t) / e) : Lc), Lc.range;
const Rc = 1e3, zc = Rc * 60, Bc = zc * 60, Vc = Bc * 24, Hc = Vc * 7, Uc = Vc * 30, Wc = Vc * 365, Gc = B((e) => {
	e.setTime(e - e.getMilliseconds());
}, (e, t) => {
	e.setTime(+e + t * Rc);
}, (e, t) => (t - e) / Rc, (e) => e.getUTCSeconds());
Gc.range;
const Kc = B((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Rc);
}, (e, t) => {
	e.setTime(+e + t * zc);
}, (e, t) => (t - e) / zc, (e) => e.getMinutes());
Kc.range;
const qc = B((e) => {
	e.setUTCSeconds(0, 0);
}, (e, t) => {
	e.setTime(+e + t * zc);
}, (e, t) => (t - e) / zc, (e) => e.getUTCMinutes());
qc.range;
const Jc = B((e) => {
	e.setTime(e - e.getMilliseconds() - e.getSeconds() * Rc - e.getMinutes() * zc);
}, (e, t) => {
	e.setTime(+e + t * Bc);
}, (e, t) => (t - e) / Bc, (e) => e.getHours());
Jc.range;
const Yc = B((e) => {
	e.setUTCMinutes(0, 0, 0);
}, (e, t) => {
	e.setTime(+e + t * Bc);
}, (e, t) => (t - e) / Bc, (e) => e.getUTCHours());
Yc.range;
const Xc = B((e) => e.setHours(0, 0, 0, 0), (e, t) => e.setDate(e.getDate() + t), (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * zc) / Vc, (e) => e.getDate() - 1);
Xc.range;
const Zc = B((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Vc, (e) => e.getUTCDate() - 1);
Zc.range;
const Qc = B((e) => {
	e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCDate(e.getUTCDate() + t);
}, (e, t) => (t - e) / Vc, (e) => Math.floor(e / Vc));
Qc.range;
function $c(e) {
	return B((t) => {
		t.setDate(t.getDate() - (t.getDay() + 7 - e) % 7), t.setHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setDate(e.getDate() + t * 7);
	}, (e, t) => (t - e - (t.getTimezoneOffset() - e.getTimezoneOffset()) * zc) / Hc);
}
const el = $c(0), tl = $c(1), nl = $c(2), rl = $c(3), il = $c(4), al = $c(5), ol = $c(6);
el.range, tl.range, nl.range, rl.range, il.range, al.range, ol.range;
function sl(e) {
	return B((t) => {
		t.setUTCDate(t.getUTCDate() - (t.getUTCDay() + 7 - e) % 7), t.setUTCHours(0, 0, 0, 0);
	}, (e, t) => {
		e.setUTCDate(e.getUTCDate() + t * 7);
	}, (e, t) => (t - e) / Hc);
}
const cl = sl(0), ll = sl(1), ul = sl(2), dl = sl(3), fl = sl(4), pl = sl(5), ml = sl(6);
cl.range, ll.range, ul.range, dl.range, fl.range, pl.range, ml.range;
const hl = B((e) => {
	e.setDate(1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setMonth(e.getMonth() + t);
}, (e, t) => t.getMonth() - e.getMonth() + (t.getFullYear() - e.getFullYear()) * 12, (e) => e.getMonth());
hl.range;
const gl = B((e) => {
	e.setUTCDate(1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCMonth(e.getUTCMonth() + t);
}, (e, t) => t.getUTCMonth() - e.getUTCMonth() + (t.getUTCFullYear() - e.getUTCFullYear()) * 12, (e) => e.getUTCMonth());
gl.range;
const _l = B((e) => {
	e.setMonth(0, 1), e.setHours(0, 0, 0, 0);
}, (e, t) => {
	e.setFullYear(e.getFullYear() + t);
}, (e, t) => t.getFullYear() - e.getFullYear(), (e) => e.getFullYear());
_l.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : B((t) => {
	t.setFullYear(Math.floor(t.getFullYear() / e) * e), t.setMonth(0, 1), t.setHours(0, 0, 0, 0);
}, (t, n) => {
	t.setFullYear(t.getFullYear() + n * e);
}), _l.range;
const vl = B((e) => {
	e.setUTCMonth(0, 1), e.setUTCHours(0, 0, 0, 0);
}, (e, t) => {
	e.setUTCFullYear(e.getUTCFullYear() + t);
}, (e, t) => t.getUTCFullYear() - e.getUTCFullYear(), (e) => e.getUTCFullYear());
vl.every = (e) => !isFinite(e = Math.floor(e)) || !(e > 0) ? null : B((t) => {
	t.setUTCFullYear(Math.floor(t.getUTCFullYear() / e) * e), t.setUTCMonth(0, 1), t.setUTCHours(0, 0, 0, 0);
}, (t, n) => {
	t.setUTCFullYear(t.getUTCFullYear() + n * e);
}), vl.range;
function yl(e, t, r, i, a, o) {
	let s = [
		[
			Gc,
			1,
			Rc
		],
		[
			Gc,
			5,
			5 * Rc
		],
		[
			Gc,
			15,
			15 * Rc
		],
		[
			Gc,
			30,
			30 * Rc
		],
		[
			o,
			1,
			zc
		],
		[
			o,
			5,
			5 * zc
		],
		[
			o,
			15,
			15 * zc
		],
		[
			o,
			30,
			30 * zc
		],
		[
			a,
			1,
			Bc
		],
		[
			a,
			3,
			3 * Bc
		],
		[
			a,
			6,
			6 * Bc
		],
		[
			a,
			12,
			12 * Bc
		],
		[
			i,
			1,
			Vc
		],
		[
			i,
			2,
			2 * Vc
		],
		[
			r,
			1,
			Hc
		],
		[
			t,
			1,
			Uc
		],
		[
			t,
			3,
			3 * Uc
		],
		[
			e,
			1,
			Wc
		]
	];
	function c(e, t, n) {
		let r = t < e;
		r && ([e, t] = [t, e]);
		let i = n && typeof n.range == `function` ? n : l(e, t, n), a = i ? i.range(e, +t + 1) : [];
		return r ? a.reverse() : a;
	}
	function l(t, r, i) {
		let a = Math.abs(r - t) / i, o = n(([, , e]) => e).right(s, a);
		if (o === s.length) return e.every(oe(t / Wc, r / Wc, i));
		if (o === 0) return Lc.every(Math.max(oe(t, r, i), 1));
		let [c, l] = s[a / s[o - 1][2] < s[o][2] / a ? o - 1 : o];
		return c.every(l);
	}
	return [c, l];
}
const [bl, xl] = yl(vl, gl, cl, Qc, Yc, qc), [Sl, Cl] = yl(_l, hl, el, Xc, Jc, Kc);
function wl(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(-1, e.m, e.d, e.H, e.M, e.S, e.L);
		return t.setFullYear(e.y), t;
	}
	return new Date(e.y, e.m, e.d, e.H, e.M, e.S, e.L);
}
function Tl(e) {
	if (0 <= e.y && e.y < 100) {
		var t = new Date(Date.UTC(-1, e.m, e.d, e.H, e.M, e.S, e.L));
		return t.setUTCFullYear(e.y), t;
	}
	return new Date(Date.UTC(e.y, e.m, e.d, e.H, e.M, e.S, e.L));
}
function El(e, t, n) {
	return {
		y: e,
		m: t,
		d: n,
		H: 0,
		M: 0,
		S: 0,
		L: 0
	};
}
function Dl(e) {
	var t = e.dateTime, n = e.date, r = e.time, i = e.periods, a = e.days, o = e.shortDays, s = e.months, c = e.shortMonths, l = Ml(i), u = Nl(i), d = Ml(a), f = Nl(a), p = Ml(o), m = Nl(o), h = Ml(s), g = Nl(s), _ = Ml(c), v = Nl(c), y = {
		a: te,
		A: ne,
		b: re,
		B: ie,
		c: null,
		d: eu,
		e: eu,
		f: au,
		g: gu,
		G: vu,
		H: tu,
		I: nu,
		j: ru,
		L: iu,
		m: ou,
		M: su,
		p: ae,
		q: oe,
		Q: Vu,
		s: Hu,
		S: cu,
		u: lu,
		U: uu,
		V: fu,
		w: pu,
		W: mu,
		x: null,
		X: null,
		y: hu,
		Y: _u,
		Z: yu,
		"%": Bu
	}, b = {
		a: se,
		A: ce,
		b: le,
		B: ue,
		c: null,
		d: bu,
		e: bu,
		f: Tu,
		g: Iu,
		G: Ru,
		H: xu,
		I: Su,
		j: Cu,
		L: wu,
		m: Eu,
		M: Du,
		p: de,
		q: fe,
		Q: Vu,
		s: Hu,
		S: Ou,
		u: ku,
		U: Au,
		V: Mu,
		w: Nu,
		W: Pu,
		x: null,
		X: null,
		y: Fu,
		Y: Lu,
		Z: zu,
		"%": Bu
	}, x = {
		a: E,
		A: D,
		b: O,
		B: k,
		c: A,
		d: Wl,
		e: Wl,
		f: Xl,
		g: Bl,
		G: zl,
		H: Kl,
		I: Kl,
		j: Gl,
		L: Yl,
		m: Ul,
		M: ql,
		p: T,
		q: Hl,
		Q: Ql,
		s: $l,
		S: Jl,
		u: Fl,
		U: Il,
		V: Ll,
		w: Pl,
		W: Rl,
		x: j,
		X: ee,
		y: Bl,
		Y: zl,
		Z: Vl,
		"%": Zl
	};
	y.x = S(n, y), y.X = S(r, y), y.c = S(t, y), b.x = S(n, b), b.X = S(r, b), b.c = S(t, b);
	function S(e, t) {
		return function(n) {
			var r = [], i = -1, a = 0, o = e.length, s, c, l;
			for (n instanceof Date || (n = /* @__PURE__ */ new Date(+n)); ++i < o;) e.charCodeAt(i) === 37 && (r.push(e.slice(a, i)), (c = Ol[s = e.charAt(++i)]) == null ? c = s === `e` ? ` ` : `0` : s = e.charAt(++i), (l = t[s]) && (s = l(n, c)), r.push(s), a = i + 1);
			return r.push(e.slice(a, i)), r.join(``);
		};
	}
	function C(e, t) {
		return function(n) {
			var r = El(1900, void 0, 1), i = w(r, e, n += ``, 0), a, o;
			if (i != n.length) return null;
			if (`Q` in r) return new Date(r.Q);
			if (`s` in r) return new Date(r.s * 1e3 + (`L` in r ? r.L : 0));
			if (t && !(`Z` in r) && (r.Z = 0), `p` in r && (r.H = r.H % 12 + r.p * 12), r.m === void 0 && (r.m = `q` in r ? r.q : 0), `V` in r) {
				if (r.V < 1 || r.V > 53) return null;
				`w` in r || (r.w = 1), `Z` in r ? (a = Tl(El(r.y, 0, 1)), o = a.getUTCDay(), a = o > 4 || o === 0 ? ll.ceil(a) : ll(a), a = Zc.offset(a, (r.V - 1) * 7), r.y = a.getUTCFullYear(), r.m = a.getUTCMonth(), r.d = a.getUTCDate() + (r.w + 6) % 7) : (a = wl(El(r.y, 0, 1)), o = a.getDay(), a = o > 4 || o === 0 ? tl.ceil(a) : tl(a), a = Xc.offset(a, (r.V - 1) * 7), r.y = a.getFullYear(), r.m = a.getMonth(), r.d = a.getDate() + (r.w + 6) % 7);
			} else (`W` in r || `U` in r) && (`w` in r || (r.w = `u` in r ? r.u % 7 : +(`W` in r)), o = `Z` in r ? Tl(El(r.y, 0, 1)).getUTCDay() : wl(El(r.y, 0, 1)).getDay(), r.m = 0, r.d = `W` in r ? (r.w + 6) % 7 + r.W * 7 - (o + 5) % 7 : r.w + r.U * 7 - (o + 6) % 7);
			return `Z` in r ? (r.H += r.Z / 100 | 0, r.M += r.Z % 100, Tl(r)) : wl(r);
		};
	}
	function w(e, t, n, r) {
		for (var i = 0, a = t.length, o = n.length, s, c; i < a;) {
			if (r >= o) return -1;
			if (s = t.charCodeAt(i++), s === 37) {
				if (s = t.charAt(i++), c = x[s in Ol ? t.charAt(i++) : s], !c || (r = c(e, n, r)) < 0) return -1;
			} else if (s != n.charCodeAt(r++)) return -1;
		}
		return r;
	}
	function T(e, t, n) {
		var r = l.exec(t.slice(n));
		return r ? (e.p = u.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function E(e, t, n) {
		var r = p.exec(t.slice(n));
		return r ? (e.w = m.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function D(e, t, n) {
		var r = d.exec(t.slice(n));
		return r ? (e.w = f.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function O(e, t, n) {
		var r = _.exec(t.slice(n));
		return r ? (e.m = v.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function k(e, t, n) {
		var r = h.exec(t.slice(n));
		return r ? (e.m = g.get(r[0].toLowerCase()), n + r[0].length) : -1;
	}
	function A(e, n, r) {
		return w(e, t, n, r);
	}
	function j(e, t, r) {
		return w(e, n, t, r);
	}
	function ee(e, t, n) {
		return w(e, r, t, n);
	}
	function te(e) {
		return o[e.getDay()];
	}
	function ne(e) {
		return a[e.getDay()];
	}
	function re(e) {
		return c[e.getMonth()];
	}
	function ie(e) {
		return s[e.getMonth()];
	}
	function ae(e) {
		return i[+(e.getHours() >= 12)];
	}
	function oe(e) {
		return 1 + ~~(e.getMonth() / 3);
	}
	function se(e) {
		return o[e.getUTCDay()];
	}
	function ce(e) {
		return a[e.getUTCDay()];
	}
	function le(e) {
		return c[e.getUTCMonth()];
	}
	function ue(e) {
		return s[e.getUTCMonth()];
	}
	function de(e) {
		return i[+(e.getUTCHours() >= 12)];
	}
	function fe(e) {
		return 1 + ~~(e.getUTCMonth() / 3);
	}
	return {
		format: function(e) {
			var t = S(e += ``, y);
			return t.toString = function() {
				return e;
			}, t;
		},
		parse: function(e) {
			var t = C(e += ``, !1);
			return t.toString = function() {
				return e;
			}, t;
		},
		utcFormat: function(e) {
			var t = S(e += ``, b);
			return t.toString = function() {
				return e;
			}, t;
		},
		utcParse: function(e) {
			var t = C(e += ``, !0);
			return t.toString = function() {
				return e;
			}, t;
		}
	};
}
var Ol = {
	"-": ``,
	_: ` `,
	0: `0`
}, V = /^\s*\d+/, kl = /^%/, Al = /[\\^$*+?|[\]().{}]/g;
function H(e, t, n) {
	var r = e < 0 ? `-` : ``, i = (r ? -e : e) + ``, a = i.length;
	return r + (a < n ? Array(n - a + 1).join(t) + i : i);
}
function jl(e) {
	return e.replace(Al, `\\$&`);
}
function Ml(e) {
	return RegExp(`^(?:` + e.map(jl).join(`|`) + `)`, `i`);
}
function Nl(e) {
	return new Map(e.map((e, t) => [e.toLowerCase(), t]));
}
function Pl(e, t, n) {
	var r = V.exec(t.slice(n, n + 1));
	return r ? (e.w = +r[0], n + r[0].length) : -1;
}
function Fl(e, t, n) {
	var r = V.exec(t.slice(n, n + 1));
	return r ? (e.u = +r[0], n + r[0].length) : -1;
}
function Il(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.U = +r[0], n + r[0].length) : -1;
}
function Ll(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.V = +r[0], n + r[0].length) : -1;
}
function Rl(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.W = +r[0], n + r[0].length) : -1;
}
function zl(e, t, n) {
	var r = V.exec(t.slice(n, n + 4));
	return r ? (e.y = +r[0], n + r[0].length) : -1;
}
function Bl(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.y = +r[0] + (+r[0] > 68 ? 1900 : 2e3), n + r[0].length) : -1;
}
function Vl(e, t, n) {
	var r = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n, n + 6));
	return r ? (e.Z = r[1] ? 0 : -(r[2] + (r[3] || `00`)), n + r[0].length) : -1;
}
function Hl(e, t, n) {
	var r = V.exec(t.slice(n, n + 1));
	return r ? (e.q = r[0] * 3 - 3, n + r[0].length) : -1;
}
function Ul(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.m = r[0] - 1, n + r[0].length) : -1;
}
function Wl(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.d = +r[0], n + r[0].length) : -1;
}
function Gl(e, t, n) {
	var r = V.exec(t.slice(n, n + 3));
	return r ? (e.m = 0, e.d = +r[0], n + r[0].length) : -1;
}
function Kl(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.H = +r[0], n + r[0].length) : -1;
}
function ql(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.M = +r[0], n + r[0].length) : -1;
}
function Jl(e, t, n) {
	var r = V.exec(t.slice(n, n + 2));
	return r ? (e.S = +r[0], n + r[0].length) : -1;
}
function Yl(e, t, n) {
	var r = V.exec(t.slice(n, n + 3));
	return r ? (e.L = +r[0], n + r[0].length) : -1;
}
function Xl(e, t, n) {
	var r = V.exec(t.slice(n, n + 6));
	return r ? (e.L = Math.floor(r[0] / 1e3), n + r[0].length) : -1;
}
function Zl(e, t, n) {
	var r = kl.exec(t.slice(n, n + 1));
	return r ? n + r[0].length : -1;
}
function Ql(e, t, n) {
	var r = V.exec(t.slice(n));
	return r ? (e.Q = +r[0], n + r[0].length) : -1;
}
function $l(e, t, n) {
	var r = V.exec(t.slice(n));
	return r ? (e.s = +r[0], n + r[0].length) : -1;
}
function eu(e, t) {
	return H(e.getDate(), t, 2);
}
function tu(e, t) {
	return H(e.getHours(), t, 2);
}
function nu(e, t) {
	return H(e.getHours() % 12 || 12, t, 2);
}
function ru(e, t) {
	return H(1 + Xc.count(_l(e), e), t, 3);
}
function iu(e, t) {
	return H(e.getMilliseconds(), t, 3);
}
function au(e, t) {
	return iu(e, t) + `000`;
}
function ou(e, t) {
	return H(e.getMonth() + 1, t, 2);
}
function su(e, t) {
	return H(e.getMinutes(), t, 2);
}
function cu(e, t) {
	return H(e.getSeconds(), t, 2);
}
function lu(e) {
	var t = e.getDay();
	return t === 0 ? 7 : t;
}
function uu(e, t) {
	return H(el.count(_l(e) - 1, e), t, 2);
}
function du(e) {
	var t = e.getDay();
	return t >= 4 || t === 0 ? il(e) : il.ceil(e);
}
function fu(e, t) {
	return e = du(e), H(il.count(_l(e), e) + (_l(e).getDay() === 4), t, 2);
}
function pu(e) {
	return e.getDay();
}
function mu(e, t) {
	return H(tl.count(_l(e) - 1, e), t, 2);
}
function hu(e, t) {
	return H(e.getFullYear() % 100, t, 2);
}
function gu(e, t) {
	return e = du(e), H(e.getFullYear() % 100, t, 2);
}
function _u(e, t) {
	return H(e.getFullYear() % 1e4, t, 4);
}
function vu(e, t) {
	var n = e.getDay();
	return e = n >= 4 || n === 0 ? il(e) : il.ceil(e), H(e.getFullYear() % 1e4, t, 4);
}
function yu(e) {
	var t = e.getTimezoneOffset();
	return (t > 0 ? `-` : (t *= -1, `+`)) + H(t / 60 | 0, `0`, 2) + H(t % 60, `0`, 2);
}
function bu(e, t) {
	return H(e.getUTCDate(), t, 2);
}
function xu(e, t) {
	return H(e.getUTCHours(), t, 2);
}
function Su(e, t) {
	return H(e.getUTCHours() % 12 || 12, t, 2);
}
function Cu(e, t) {
	return H(1 + Zc.count(vl(e), e), t, 3);
}
function wu(e, t) {
	return H(e.getUTCMilliseconds(), t, 3);
}
function Tu(e, t) {
	return wu(e, t) + `000`;
}
function Eu(e, t) {
	return H(e.getUTCMonth() + 1, t, 2);
}
function Du(e, t) {
	return H(e.getUTCMinutes(), t, 2);
}
function Ou(e, t) {
	return H(e.getUTCSeconds(), t, 2);
}
function ku(e) {
	var t = e.getUTCDay();
	return t === 0 ? 7 : t;
}
function Au(e, t) {
	return H(cl.count(vl(e) - 1, e), t, 2);
}
function ju(e) {
	var t = e.getUTCDay();
	return t >= 4 || t === 0 ? fl(e) : fl.ceil(e);
}
function Mu(e, t) {
	return e = ju(e), H(fl.count(vl(e), e) + (vl(e).getUTCDay() === 4), t, 2);
}
function Nu(e) {
	return e.getUTCDay();
}
function Pu(e, t) {
	return H(ll.count(vl(e) - 1, e), t, 2);
}
function Fu(e, t) {
	return H(e.getUTCFullYear() % 100, t, 2);
}
function Iu(e, t) {
	return e = ju(e), H(e.getUTCFullYear() % 100, t, 2);
}
function Lu(e, t) {
	return H(e.getUTCFullYear() % 1e4, t, 4);
}
function Ru(e, t) {
	var n = e.getUTCDay();
	return e = n >= 4 || n === 0 ? fl(e) : fl.ceil(e), H(e.getUTCFullYear() % 1e4, t, 4);
}
function zu() {
	return `+0000`;
}
function Bu() {
	return `%`;
}
function Vu(e) {
	return +e;
}
function Hu(e) {
	return Math.floor(e / 1e3);
}
var Uu, Wu, Gu, Ku;
qu({
	dateTime: `%x, %X`,
	date: `%-m/%-d/%Y`,
	time: `%-I:%M:%S %p`,
	periods: [`AM`, `PM`],
	days: [
		`Sunday`,
		`Monday`,
		`Tuesday`,
		`Wednesday`,
		`Thursday`,
		`Friday`,
		`Saturday`
	],
	shortDays: [
		`Sun`,
		`Mon`,
		`Tue`,
		`Wed`,
		`Thu`,
		`Fri`,
		`Sat`
	],
	months: [
		`January`,
		`February`,
		`March`,
		`April`,
		`May`,
		`June`,
		`July`,
		`August`,
		`September`,
		`October`,
		`November`,
		`December`
	],
	shortMonths: [
		`Jan`,
		`Feb`,
		`Mar`,
		`Apr`,
		`May`,
		`Jun`,
		`Jul`,
		`Aug`,
		`Sep`,
		`Oct`,
		`Nov`,
		`Dec`
	]
});
function qu(e) {
	return Uu = Dl(e), Wu = Uu.format, Uu.parse, Gu = Uu.utcFormat, Ku = Uu.utcParse, Uu;
}
var Ju = `%Y-%m-%dT%H:%M:%S.%LZ`;
Date.prototype.toISOString || Gu(Ju), +/* @__PURE__ */ new Date(`2000-01-01T00:00:00.000Z`) || Ku(Ju);
function Yu(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(e);
			break;
		default: this.range(t).domain(e);
	}
	return this;
}
function Xu(e, t) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			typeof e == `function` ? this.interpolator(e) : this.range(e);
			break;
		default: this.domain(e), typeof t == `function` ? this.interpolator(t) : this.range(t);
	}
	return this;
}
const Zu = Symbol(`implicit`);
function Qu() {
	var e = new InternMap(), t = [], n = [], r = Zu;
	function i(i) {
		let a = e.get(i);
		if (a === void 0) {
			if (r !== Zu) return r;
			e.set(i, a = t.push(i) - 1);
		}
		return n[a % n.length];
	}
	return i.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [], e = new InternMap();
		for (let r of n) e.has(r) || e.set(r, t.push(r) - 1);
		return i;
	}, i.range = function(e) {
		return arguments.length ? (n = Array.from(e), i) : n.slice();
	}, i.unknown = function(e) {
		return arguments.length ? (r = e, i) : r;
	}, i.copy = function() {
		return Qu(t, n).unknown(r);
	}, Yu.apply(i, arguments), i;
}
function $u() {
	var e = Qu().unknown(void 0), t = e.domain, n = e.range, r = 0, i = 1, a, o, s = !1, c = 0, l = 0, u = .5;
	delete e.unknown;
	function d() {
		var e = t().length, d = i < r, f = d ? i : r, p = d ? r : i;
		a = (p - f) / Math.max(1, e - c + l * 2), s && (a = Math.floor(a)), f += (p - f - a * (e - c)) * u, o = a * (1 - c), s && (f = Math.round(f), o = Math.round(o));
		var m = Ee(e).map(function(e) {
			return f + a * e;
		});
		return n(d ? m.reverse() : m);
	}
	return e.domain = function(e) {
		return arguments.length ? (t(e), d()) : t();
	}, e.range = function(e) {
		return arguments.length ? ([r, i] = e, r = +r, i = +i, d()) : [r, i];
	}, e.rangeRound = function(e) {
		return [r, i] = e, r = +r, i = +i, s = !0, d();
	}, e.bandwidth = function() {
		return o;
	}, e.step = function() {
		return a;
	}, e.round = function(e) {
		return arguments.length ? (s = !!e, d()) : s;
	}, e.padding = function(e) {
		return arguments.length ? (c = Math.min(1, l = +e), d()) : c;
	}, e.paddingInner = function(e) {
		return arguments.length ? (c = Math.min(1, e), d()) : c;
	}, e.paddingOuter = function(e) {
		return arguments.length ? (l = +e, d()) : l;
	}, e.align = function(e) {
		return arguments.length ? (u = Math.max(0, Math.min(1, e)), d()) : u;
	}, e.copy = function() {
		return $u(t(), [r, i]).round(s).paddingInner(c).paddingOuter(l).align(u);
	}, Yu.apply(d(), arguments);
}
function ed(e) {
	var t = e.copy;
	return e.padding = e.paddingOuter, delete e.paddingInner, delete e.paddingOuter, e.copy = function() {
		return ed(t());
	}, e;
}
function td() {
	return ed($u.apply(null, arguments).paddingInner(1));
}
function nd(e) {
	return function() {
		return e;
	};
}
function rd(e) {
	return +e;
}
var id = [0, 1];
function ad(e) {
	return e;
}
function od(e, t) {
	return (t -= e = +e) ? function(n) {
		return (n - e) / t;
	} : nd(isNaN(t) ? NaN : .5);
}
function sd(e, t) {
	var n;
	return e > t && (n = e, e = t, t = n), function(n) {
		return Math.max(e, Math.min(t, n));
	};
}
function cd(e, t, n) {
	var r = e[0], i = e[1], a = t[0], o = t[1];
	return i < r ? (r = od(i, r), a = n(o, a)) : (r = od(r, i), a = n(a, o)), function(e) {
		return a(r(e));
	};
}
function ld(e, t, n) {
	var r = Math.min(e.length, t.length) - 1, i = Array(r), a = Array(r), o = -1;
	for (e[r] < e[0] && (e = e.slice().reverse(), t = t.slice().reverse()); ++o < r;) i[o] = od(e[o], e[o + 1]), a[o] = n(t[o], t[o + 1]);
	return function(t) {
		var n = s(e, t, 1, r) - 1;
		return a[n](i[n](t));
	};
}
function ud(e, t) {
	return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown());
}
function dd() {
	var e = id, t = id, n = Ai, r, i, a, o = ad, s, c, l;
	function u() {
		var n = Math.min(e.length, t.length);
		return o !== ad && (o = sd(e[0], e[n - 1])), s = n > 2 ? ld : cd, c = l = null, d;
	}
	function d(i) {
		return i == null || isNaN(i = +i) ? a : (c ||= s(e.map(r), t, n))(r(o(i)));
	}
	return d.invert = function(n) {
		return o(i((l ||= s(t, e.map(r), Ci))(n)));
	}, d.domain = function(t) {
		return arguments.length ? (e = Array.from(t, rd), u()) : e.slice();
	}, d.range = function(e) {
		return arguments.length ? (t = Array.from(e), u()) : t.slice();
	}, d.rangeRound = function(e) {
		return t = Array.from(e), n = ji, u();
	}, d.clamp = function(e) {
		return arguments.length ? (o = e ? !0 : ad, u()) : o !== ad;
	}, d.interpolate = function(e) {
		return arguments.length ? (n = e, u()) : n;
	}, d.unknown = function(e) {
		return arguments.length ? (a = e, d) : a;
	}, function(e, t) {
		return r = e, i = t, u();
	};
}
function fd() {
	return dd()(ad, ad);
}
function pd(e, t, n, r) {
	var i = oe(e, t, n), a;
	switch (r = oa(r ?? `,f`), r.type) {
		case `s`:
			var o = Math.max(Math.abs(e), Math.abs(t));
			return r.precision == null && !isNaN(a = Sa(i, o)) && (r.precision = a), ya(r, o);
		case ``:
		case `e`:
		case `g`:
		case `p`:
		case `r`:
			r.precision == null && !isNaN(a = Ca(i, Math.max(Math.abs(e), Math.abs(t)))) && (r.precision = a - (r.type === `e`));
			break;
		case `f`:
		case `%`: r.precision == null && !isNaN(a = xa(i)) && (r.precision = a - (r.type === `%`) * 2);
	}
	return va(r);
}
function md(e) {
	var t = e.domain;
	return e.ticks = function(e) {
		var n = t();
		return ie(n[0], n[n.length - 1], e ?? 10);
	}, e.tickFormat = function(e, n) {
		var r = t();
		return pd(r[0], r[r.length - 1], e ?? 10, n);
	}, e.nice = function(n) {
		n ??= 10;
		var r = t(), i = 0, a = r.length - 1, o = r[i], s = r[a], c, l, u = 10;
		for (s < o && (l = o, o = s, s = l, l = i, i = a, a = l); u-- > 0;) {
			if (l = ae(o, s, n), l === c) return r[i] = o, r[a] = s, t(r);
			if (l > 0) o = Math.floor(o / l) * l, s = Math.ceil(s / l) * l;
			else if (l < 0) o = Math.ceil(o * l) / l, s = Math.floor(s * l) / l;
			else break;
			c = l;
		}
		return e;
	}, e;
}
function hd() {
	var e = fd();
	return e.copy = function() {
		return ud(e, hd());
	}, Yu.apply(e, arguments), md(e);
}
function gd(e) {
	var t;
	function n(e) {
		return e == null || isNaN(e = +e) ? t : e;
	}
	return n.invert = n, n.domain = n.range = function(t) {
		return arguments.length ? (e = Array.from(t, rd), n) : e.slice();
	}, n.unknown = function(e) {
		return arguments.length ? (t = e, n) : t;
	}, n.copy = function() {
		return gd(e).unknown(t);
	}, e = arguments.length ? Array.from(e, rd) : [0, 1], md(n);
}
function _d(e, t) {
	e = e.slice();
	var n = 0, r = e.length - 1, i = e[n], a = e[r], o;
	return a < i && (o = n, n = r, r = o, o = i, i = a, a = o), e[n] = t.floor(i), e[r] = t.ceil(a), e;
}
function vd(e) {
	return Math.log(e);
}
function yd(e) {
	return Math.exp(e);
}
function bd(e) {
	return -Math.log(-e);
}
function xd(e) {
	return -Math.exp(-e);
}
function Sd(e) {
	return isFinite(e) ? +(`1e` + e) : e < 0 ? 0 : e;
}
function Cd(e) {
	return e === 10 ? Sd : e === Math.E ? Math.exp : (t) => e ** +t;
}
function wd(e) {
	return e === Math.E ? Math.log : e === 10 && Math.log10 || e === 2 && Math.log2 || (e = Math.log(e), (t) => Math.log(t) / e);
}
function Td(e) {
	return (t, n) => -e(-t, n);
}
function Ed(e) {
	let t = e(vd, yd), n = t.domain, r = 10, i, a;
	function o() {
		return i = wd(r), a = Cd(r), n()[0] < 0 ? (i = Td(i), a = Td(a), e(bd, xd)) : e(vd, yd), t;
	}
	return t.base = function(e) {
		return arguments.length ? (r = +e, o()) : r;
	}, t.domain = function(e) {
		return arguments.length ? (n(e), o()) : n();
	}, t.ticks = (e) => {
		let t = n(), o = t[0], s = t[t.length - 1], c = s < o;
		c && ([o, s] = [s, o]);
		let l = i(o), u = i(s), d, f, p = e == null ? 10 : +e, m = [];
		if (!(r % 1) && u - l < p) {
			if (l = Math.floor(l), u = Math.ceil(u), o > 0) {
				for (; l <= u; ++l) for (d = 1; d < r; ++d) if (f = l < 0 ? d / a(-l) : d * a(l), !(f < o)) {
					if (f > s) break;
					m.push(f);
				}
			} else for (; l <= u; ++l) for (d = r - 1; d >= 1; --d) if (f = l > 0 ? d / a(-l) : d * a(l), !(f < o)) {
				if (f > s) break;
				m.push(f);
			}
			m.length * 2 < p && (m = ie(o, s, p));
		} else m = ie(l, u, Math.min(u - l, p)).map(a);
		return c ? m.reverse() : m;
	}, t.tickFormat = (e, n) => {
		if (e ??= 10, n ??= r === 10 ? `s` : `,`, typeof n != `function` && (!(r % 1) && (n = oa(n)).precision == null && (n.trim = !0), n = va(n)), e === 1 / 0) return n;
		let o = Math.max(1, r * e / t.ticks().length);
		return (e) => {
			let t = e / a(Math.round(i(e)));
			return t * r < r - .5 && (t *= r), t <= o ? n(e) : ``;
		};
	}, t.nice = () => n(_d(n(), {
		floor: (e) => a(Math.floor(i(e))),
		ceil: (e) => a(Math.ceil(i(e)))
	})), t;
}
function Dd() {
	let e = Ed(dd()).domain([1, 10]);
	return e.copy = () => ud(e, Dd()).base(e.base()), Yu.apply(e, arguments), e;
}
function Od(e) {
	return function(t) {
		return Math.sign(t) * Math.log1p(Math.abs(t / e));
	};
}
function kd(e) {
	return function(t) {
		return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
	};
}
function Ad(e) {
	var t = 1, n = e(Od(t), kd(t));
	return n.constant = function(n) {
		return arguments.length ? e(Od(t = +n), kd(t)) : t;
	}, md(n);
}
function jd() {
	var e = Ad(dd());
	return e.copy = function() {
		return ud(e, jd()).constant(e.constant());
	}, Yu.apply(e, arguments);
}
function Md(e) {
	return function(t) {
		return t < 0 ? -((-t) ** +e) : t ** +e;
	};
}
function Nd(e) {
	return e < 0 ? -Math.sqrt(-e) : Math.sqrt(e);
}
function Pd(e) {
	return e < 0 ? -e * e : e * e;
}
function Fd(e) {
	var t = e(ad, ad), n = 1;
	function r() {
		return n === 1 ? e(ad, ad) : n === .5 ? e(Nd, Pd) : e(Md(n), Md(1 / n));
	}
	return t.exponent = function(e) {
		return arguments.length ? (n = +e, r()) : n;
	}, md(t);
}
function Id() {
	var e = Fd(dd());
	return e.copy = function() {
		return ud(e, Id()).exponent(e.exponent());
	}, Yu.apply(e, arguments), e;
}
function Ld() {
	var t = [], n = [], r = [], i;
	function a() {
		var e = 0, i = Math.max(1, n.length);
		for (r = Array(i - 1); ++e < i;) r[e - 1] = ge(t, e / i);
		return o;
	}
	function o(e) {
		return e == null || isNaN(e = +e) ? i : n[s(r, e)];
	}
	return o.invertExtent = function(e) {
		var i = n.indexOf(e);
		return i < 0 ? [NaN, NaN] : [i > 0 ? r[i - 1] : t[0], i < r.length ? r[i] : t[t.length - 1]];
	}, o.domain = function(n) {
		if (!arguments.length) return t.slice();
		t = [];
		for (let e of n) e != null && !isNaN(e = +e) && t.push(e);
		return t.sort(e), a();
	}, o.range = function(e) {
		return arguments.length ? (n = Array.from(e), a()) : n.slice();
	}, o.unknown = function(e) {
		return arguments.length ? (i = e, o) : i;
	}, o.quantiles = function() {
		return r.slice();
	}, o.copy = function() {
		return Ld().domain(t).range(n).unknown(i);
	}, Yu.apply(o, arguments);
}
function Rd() {
	var e = [.5], t = [0, 1], n, r = 1;
	function i(i) {
		return i != null && i <= i ? t[s(e, i, 0, r)] : n;
	}
	return i.domain = function(n) {
		return arguments.length ? (e = Array.from(n), r = Math.min(e.length, t.length - 1), i) : e.slice();
	}, i.range = function(n) {
		return arguments.length ? (t = Array.from(n), r = Math.min(e.length, t.length - 1), i) : t.slice();
	}, i.invertExtent = function(n) {
		var r = t.indexOf(n);
		return [e[r - 1], e[r]];
	}, i.unknown = function(e) {
		return arguments.length ? (n = e, i) : n;
	}, i.copy = function() {
		return Rd().domain(e).range(t).unknown(n);
	}, Yu.apply(i, arguments);
}
function zd(e) {
	return new Date(e);
}
function Bd(e) {
	return e instanceof Date ? +e : Math.round(e);
}
function Vd(e, t, n, r, i, a, o, s, c, l) {
	var u = fd(), d = u.invert, f = u.domain, p = l(`.%L`), m = l(`:%S`), h = l(`%I:%M`), g = l(`%I %p`), _ = l(`%a %d`), v = l(`%b %d`), y = l(`%B`), b = l(`%Y`);
	function x(e) {
		return (c(e) < e ? p : s(e) < e ? m : o(e) < e ? h : a(e) < e ? g : r(e) < e ? i(e) < e ? _ : v : n(e) < e ? y : b)(e);
	}
	return u.invert = function(e) {
		return new Date(Math.round(d(e)));
	}, u.domain = function(e) {
		return arguments.length ? f(Array.from(e, Bd)) : f().map(zd);
	}, u.ticks = function(t) {
		var n = f();
		return e(n[0], n[n.length - 1], t ?? 10);
	}, u.tickFormat = function(e, t) {
		return t == null ? x : l(t);
	}, u.nice = function(e) {
		var n = f();
		return e && typeof e.range == `function` || (e = t(n[0], n[n.length - 1], e ?? 10)), e ? f(_d(n, e)) : u;
	}, u.copy = function() {
		return ud(u, Vd(e, t, n, r, i, a, o, s, c, l));
	}, u;
}
function Hd() {
	return Yu.apply(Vd(Sl, Cl, _l, hl, el, Xc, Jc, Kc, Gc, Wu).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function Ud() {
	return Yu.apply(Vd(bl, xl, vl, gl, cl, Zc, Yc, qc, Gc, Gu).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function Wd(e, t) {
	return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown());
}
function Gd() {
	var e = 0, t = .5, n = 1, r = 1, i, a, o, s, c, l = ad, u, d = !1, f;
	function p(e) {
		return e == null || isNaN(e = +e) ? f : (e = .5 + ((e = +u(e)) - a) * (r * e < r * a ? s : c), l(d ? Math.max(0, Math.min(1, e)) : e));
	}
	p.domain = function(l) {
		return arguments.length ? ([e, t, n] = l, i = u(e = +e), a = u(t = +t), o = u(n = +n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p) : [
			e,
			t,
			n
		];
	}, p.clamp = function(e) {
		return arguments.length ? (d = !!e, p) : d;
	}, p.interpolator = function(e) {
		return arguments.length ? (l = e, p) : l;
	};
	function m(e) {
		return function(t) {
			var n, r, i;
			return arguments.length ? ([n, r, i] = t, l = Ui(e, [
				n,
				r,
				i
			]), p) : [
				l(0),
				l(.5),
				l(1)
			];
		};
	}
	return p.range = m(Ai), p.rangeRound = m(ji), p.unknown = function(e) {
		return arguments.length ? (f = e, p) : f;
	}, function(l) {
		return u = l, i = l(e), a = l(t), o = l(n), s = i === a ? 0 : .5 / (a - i), c = a === o ? 0 : .5 / (o - a), r = a < i ? -1 : 1, p;
	};
}
function Kd() {
	var e = md(Gd()(ad));
	return e.copy = function() {
		return Wd(e, Kd());
	}, Xu.apply(e, arguments);
}
function qd() {
	var e = Ed(Gd()).domain([
		.1,
		1,
		10
	]);
	return e.copy = function() {
		return Wd(e, qd()).base(e.base());
	}, Xu.apply(e, arguments);
}
function Jd() {
	var e = Ad(Gd());
	return e.copy = function() {
		return Wd(e, Jd()).constant(e.constant());
	}, Xu.apply(e, arguments);
}
function Yd() {
	var e = Fd(Gd());
	return e.copy = function() {
		return Wd(e, Yd()).exponent(e.exponent());
	}, Xu.apply(e, arguments);
}
function U(e) {
	for (var t = e.length / 6 | 0, n = Array(t), r = 0; r < t;) n[r] = `#` + e.slice(r * 6, ++r * 6);
	return n;
}
var Xd = U(`1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf`), Zd = U(`7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666`), Qd = U(`1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666`), $d = U(`4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0`), ef = U(`a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928`), tf = U(`fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2`), nf = U(`b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc`), rf = U(`e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999`), af = U(`66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3`), of = U(`8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f`), sf = U(`4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab`), W = (e) => vi(e[e.length - 1]), cf = [
	,
	,
	,
	`d8b365f5f5f55ab4ac`,
	`a6611adfc27d80cdc1018571`,
	`a6611adfc27df5f5f580cdc1018571`,
	`8c510ad8b365f6e8c3c7eae55ab4ac01665e`,
	`8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e`,
	`8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e`,
	`8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e`,
	`5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30`,
	`5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30`
].map(U), lf = W(cf), uf = [
	,
	,
	,
	`af8dc3f7f7f77fbf7b`,
	`7b3294c2a5cfa6dba0008837`,
	`7b3294c2a5cff7f7f7a6dba0008837`,
	`762a83af8dc3e7d4e8d9f0d37fbf7b1b7837`,
	`762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837`,
	`762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837`,
	`762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837`,
	`40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b`,
	`40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b`
].map(U), df = W(uf), ff = [
	,
	,
	,
	`e9a3c9f7f7f7a1d76a`,
	`d01c8bf1b6dab8e1864dac26`,
	`d01c8bf1b6daf7f7f7b8e1864dac26`,
	`c51b7de9a3c9fde0efe6f5d0a1d76a4d9221`,
	`c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221`,
	`c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221`,
	`c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221`,
	`8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419`,
	`8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419`
].map(U), pf = W(ff), mf = [
	,
	,
	,
	`998ec3f7f7f7f1a340`,
	`5e3c99b2abd2fdb863e66101`,
	`5e3c99b2abd2f7f7f7fdb863e66101`,
	`542788998ec3d8daebfee0b6f1a340b35806`,
	`542788998ec3d8daebf7f7f7fee0b6f1a340b35806`,
	`5427888073acb2abd2d8daebfee0b6fdb863e08214b35806`,
	`5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806`,
	`2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08`,
	`2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08`
].map(U), hf = W(mf), gf = [
	,
	,
	,
	`ef8a62f7f7f767a9cf`,
	`ca0020f4a58292c5de0571b0`,
	`ca0020f4a582f7f7f792c5de0571b0`,
	`b2182bef8a62fddbc7d1e5f067a9cf2166ac`,
	`b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac`,
	`b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac`,
	`b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac`,
	`67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061`,
	`67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061`
].map(U), _f = W(gf), vf = [
	,
	,
	,
	`ef8a62ffffff999999`,
	`ca0020f4a582bababa404040`,
	`ca0020f4a582ffffffbababa404040`,
	`b2182bef8a62fddbc7e0e0e09999994d4d4d`,
	`b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d`,
	`b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d`,
	`b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d`,
	`67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a`,
	`67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a`
].map(U), yf = W(vf), bf = [
	,
	,
	,
	`fc8d59ffffbf91bfdb`,
	`d7191cfdae61abd9e92c7bb6`,
	`d7191cfdae61ffffbfabd9e92c7bb6`,
	`d73027fc8d59fee090e0f3f891bfdb4575b4`,
	`d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4`,
	`d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4`,
	`d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4`,
	`a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695`,
	`a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695`
].map(U), xf = W(bf), Sf = [
	,
	,
	,
	`fc8d59ffffbf91cf60`,
	`d7191cfdae61a6d96a1a9641`,
	`d7191cfdae61ffffbfa6d96a1a9641`,
	`d73027fc8d59fee08bd9ef8b91cf601a9850`,
	`d73027fc8d59fee08bffffbfd9ef8b91cf601a9850`,
	`d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850`,
	`d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850`,
	`a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837`,
	`a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837`
].map(U), Cf = W(Sf), wf = [
	,
	,
	,
	`fc8d59ffffbf99d594`,
	`d7191cfdae61abdda42b83ba`,
	`d7191cfdae61ffffbfabdda42b83ba`,
	`d53e4ffc8d59fee08be6f59899d5943288bd`,
	`d53e4ffc8d59fee08bffffbfe6f59899d5943288bd`,
	`d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd`,
	`d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd`,
	`9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2`,
	`9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2`
].map(U), Tf = W(wf), Ef = [
	,
	,
	,
	`e5f5f999d8c92ca25f`,
	`edf8fbb2e2e266c2a4238b45`,
	`edf8fbb2e2e266c2a42ca25f006d2c`,
	`edf8fbccece699d8c966c2a42ca25f006d2c`,
	`edf8fbccece699d8c966c2a441ae76238b45005824`,
	`f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824`,
	`f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b`
].map(U), Df = W(Ef), Of = [
	,
	,
	,
	`e0ecf49ebcda8856a7`,
	`edf8fbb3cde38c96c688419d`,
	`edf8fbb3cde38c96c68856a7810f7c`,
	`edf8fbbfd3e69ebcda8c96c68856a7810f7c`,
	`edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b`,
	`f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b`,
	`f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b`
].map(U), kf = W(Of), Af = [
	,
	,
	,
	`e0f3dba8ddb543a2ca`,
	`f0f9e8bae4bc7bccc42b8cbe`,
	`f0f9e8bae4bc7bccc443a2ca0868ac`,
	`f0f9e8ccebc5a8ddb57bccc443a2ca0868ac`,
	`f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e`,
	`f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e`,
	`f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081`
].map(U), jf = W(Af), Mf = [
	,
	,
	,
	`fee8c8fdbb84e34a33`,
	`fef0d9fdcc8afc8d59d7301f`,
	`fef0d9fdcc8afc8d59e34a33b30000`,
	`fef0d9fdd49efdbb84fc8d59e34a33b30000`,
	`fef0d9fdd49efdbb84fc8d59ef6548d7301f990000`,
	`fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000`,
	`fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000`
].map(U), Nf = W(Mf), Pf = [
	,
	,
	,
	`ece2f0a6bddb1c9099`,
	`f6eff7bdc9e167a9cf02818a`,
	`f6eff7bdc9e167a9cf1c9099016c59`,
	`f6eff7d0d1e6a6bddb67a9cf1c9099016c59`,
	`f6eff7d0d1e6a6bddb67a9cf3690c002818a016450`,
	`fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450`,
	`fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636`
].map(U), Ff = W(Pf), If = [
	,
	,
	,
	`ece7f2a6bddb2b8cbe`,
	`f1eef6bdc9e174a9cf0570b0`,
	`f1eef6bdc9e174a9cf2b8cbe045a8d`,
	`f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d`,
	`f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b`,
	`fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b`,
	`fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858`
].map(U), Lf = W(If), Rf = [
	,
	,
	,
	`e7e1efc994c7dd1c77`,
	`f1eef6d7b5d8df65b0ce1256`,
	`f1eef6d7b5d8df65b0dd1c77980043`,
	`f1eef6d4b9dac994c7df65b0dd1c77980043`,
	`f1eef6d4b9dac994c7df65b0e7298ace125691003f`,
	`f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f`,
	`f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f`
].map(U), zf = W(Rf), Bf = [
	,
	,
	,
	`fde0ddfa9fb5c51b8a`,
	`feebe2fbb4b9f768a1ae017e`,
	`feebe2fbb4b9f768a1c51b8a7a0177`,
	`feebe2fcc5c0fa9fb5f768a1c51b8a7a0177`,
	`feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177`,
	`fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177`,
	`fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a`
].map(U), Vf = W(Bf), Hf = [
	,
	,
	,
	`edf8b17fcdbb2c7fb8`,
	`ffffcca1dab441b6c4225ea8`,
	`ffffcca1dab441b6c42c7fb8253494`,
	`ffffccc7e9b47fcdbb41b6c42c7fb8253494`,
	`ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84`,
	`ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84`,
	`ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58`
].map(U), Uf = W(Hf), Wf = [
	,
	,
	,
	`f7fcb9addd8e31a354`,
	`ffffccc2e69978c679238443`,
	`ffffccc2e69978c67931a354006837`,
	`ffffccd9f0a3addd8e78c67931a354006837`,
	`ffffccd9f0a3addd8e78c67941ab5d238443005a32`,
	`ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32`,
	`ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529`
].map(U), Gf = W(Wf), Kf = [
	,
	,
	,
	`fff7bcfec44fd95f0e`,
	`ffffd4fed98efe9929cc4c02`,
	`ffffd4fed98efe9929d95f0e993404`,
	`ffffd4fee391fec44ffe9929d95f0e993404`,
	`ffffd4fee391fec44ffe9929ec7014cc4c028c2d04`,
	`ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04`,
	`ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506`
].map(U), qf = W(Kf), Jf = [
	,
	,
	,
	`ffeda0feb24cf03b20`,
	`ffffb2fecc5cfd8d3ce31a1c`,
	`ffffb2fecc5cfd8d3cf03b20bd0026`,
	`ffffb2fed976feb24cfd8d3cf03b20bd0026`,
	`ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026`,
	`ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026`,
	`ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026`
].map(U), Yf = W(Jf), Xf = [
	,
	,
	,
	`deebf79ecae13182bd`,
	`eff3ffbdd7e76baed62171b5`,
	`eff3ffbdd7e76baed63182bd08519c`,
	`eff3ffc6dbef9ecae16baed63182bd08519c`,
	`eff3ffc6dbef9ecae16baed64292c62171b5084594`,
	`f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594`,
	`f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b`
].map(U), Zf = W(Xf), Qf = [
	,
	,
	,
	`e5f5e0a1d99b31a354`,
	`edf8e9bae4b374c476238b45`,
	`edf8e9bae4b374c47631a354006d2c`,
	`edf8e9c7e9c0a1d99b74c47631a354006d2c`,
	`edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32`,
	`f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32`,
	`f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b`
].map(U), $f = W(Qf), ep = [
	,
	,
	,
	`f0f0f0bdbdbd636363`,
	`f7f7f7cccccc969696525252`,
	`f7f7f7cccccc969696636363252525`,
	`f7f7f7d9d9d9bdbdbd969696636363252525`,
	`f7f7f7d9d9d9bdbdbd969696737373525252252525`,
	`fffffff0f0f0d9d9d9bdbdbd969696737373525252252525`,
	`fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000`
].map(U), tp = W(ep), np = [
	,
	,
	,
	`efedf5bcbddc756bb1`,
	`f2f0f7cbc9e29e9ac86a51a3`,
	`f2f0f7cbc9e29e9ac8756bb154278f`,
	`f2f0f7dadaebbcbddc9e9ac8756bb154278f`,
	`f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486`,
	`fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486`,
	`fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d`
].map(U), rp = W(np), ip = [
	,
	,
	,
	`fee0d2fc9272de2d26`,
	`fee5d9fcae91fb6a4acb181d`,
	`fee5d9fcae91fb6a4ade2d26a50f15`,
	`fee5d9fcbba1fc9272fb6a4ade2d26a50f15`,
	`fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d`,
	`fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d`,
	`fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d`
].map(U), ap = W(ip), op = [
	,
	,
	,
	`fee6cefdae6be6550d`,
	`feeddefdbe85fd8d3cd94701`,
	`feeddefdbe85fd8d3ce6550da63603`,
	`feeddefdd0a2fdae6bfd8d3ce6550da63603`,
	`feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04`,
	`fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04`,
	`fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704`
].map(U), sp = W(op);
function cp(e) {
	return e = Math.max(0, Math.min(1, e)), `rgb(` + Math.max(0, Math.min(255, Math.round(-4.54 - e * (35.34 - e * (2381.73 - e * (6402.7 - e * (7024.72 - e * 2710.57))))))) + `, ` + Math.max(0, Math.min(255, Math.round(32.49 + e * (170.73 + e * (52.82 - e * (131.46 - e * (176.58 - e * 67.37))))))) + `, ` + Math.max(0, Math.min(255, Math.round(81.24 + e * (442.36 - e * (2482.43 - e * (6167.24 - e * (6614.94 - e * 2475.67))))))) + `)`;
}
var lp = Hi(oi(300, .5, 0), oi(-240, .5, 1)), up = Hi(oi(-100, .75, .35), oi(80, 1.5, .8)), dp = Hi(oi(260, .75, .35), oi(80, 1.5, .8)), fp = oi();
function pp(e) {
	(e < 0 || e > 1) && (e -= Math.floor(e));
	var t = Math.abs(e - .5);
	return fp.h = 360 * e - 100, fp.s = 1.5 - 1.5 * t, fp.l = .8 - .9 * t, fp + ``;
}
var mp = yr(), hp = Math.PI / 3, gp = Math.PI * 2 / 3;
function _p(e) {
	var t;
	return e = (.5 - e) * Math.PI, mp.r = 255 * (t = Math.sin(e)) * t, mp.g = 255 * (t = Math.sin(e + hp)) * t, mp.b = 255 * (t = Math.sin(e + gp)) * t, mp + ``;
}
function vp(e) {
	return e = Math.max(0, Math.min(1, e)), `rgb(` + Math.max(0, Math.min(255, Math.round(34.61 + e * (1172.33 - e * (10793.56 - e * (33300.12 - e * (38394.49 - e * 14825.05))))))) + `, ` + Math.max(0, Math.min(255, Math.round(23.31 + e * (557.33 + e * (1225.33 - e * (3574.96 - e * (1073.77 + e * 707.56))))))) + `, ` + Math.max(0, Math.min(255, Math.round(27.2 + e * (3211.1 - e * (15327.97 - e * (27814 - e * (22569.18 - e * 6838.66))))))) + `)`;
}
function yp(e) {
	var t = e.length;
	return function(n) {
		return e[Math.max(0, Math.min(t - 1, Math.floor(n * t)))];
	};
}
var bp = yp(U(`44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725`)), xp = yp(U(`00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf`)), Sp = yp(U(`00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4`)), Cp = yp(U(`0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921`));
function G(e) {
	return function() {
		return e;
	};
}
const wp = Math.cos, Tp = Math.min, Ep = Math.sin, K = Math.sqrt, Dp = 1e-12, Op = Math.PI;
Op / 2;
const kp = 2 * Op;
function Ap(e) {
	let t = 3;
	return e.digits = function(n) {
		if (!arguments.length) return t;
		if (n == null) t = null;
		else {
			let e = Math.floor(n);
			if (!(e >= 0)) throw RangeError(`invalid digits: ${n}`);
			t = e;
		}
		return e;
	}, () => new Path(t);
}
Array.prototype.slice;
function jp(e) {
	return typeof e == `object` && `length` in e ? e : Array.from(e);
}
function Mp(e) {
	this._context = e;
}
Mp.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(e, t);
		}
	}
};
function Np(e) {
	return new Mp(e);
}
function Pp(e) {
	return e[0];
}
function Fp(e) {
	return e[1];
}
function Ip(e, t) {
	var n = G(!0), r = null, i = Np, a = null, o = Ap(s);
	e = typeof e == `function` ? e : e === void 0 ? Pp : G(e), t = typeof t == `function` ? t : t === void 0 ? Fp : G(t);
	function s(s) {
		var c, l = (s = jp(s)).length, u, d = !1, f;
		for (r ?? (a = i(f = o())), c = 0; c <= l; ++c) !(c < l && n(u = s[c], c, s)) === d && ((d = !d) ? a.lineStart() : a.lineEnd()), d && a.point(+e(u, c, s), +t(u, c, s));
		if (f) return a = null, f + `` || null;
	}
	return s.x = function(t) {
		return arguments.length ? (e = typeof t == `function` ? t : G(+t), s) : e;
	}, s.y = function(e) {
		return arguments.length ? (t = typeof e == `function` ? e : G(+e), s) : t;
	}, s.defined = function(e) {
		return arguments.length ? (n = typeof e == `function` ? e : G(!!e), s) : n;
	}, s.curve = function(e) {
		return arguments.length ? (i = e, r != null && (a = i(r)), s) : i;
	}, s.context = function(e) {
		return arguments.length ? (e == null ? r = a = null : a = i(r = e), s) : r;
	}, s;
}
function Lp(e, t, n) {
	var r = null, i = G(!0), a = null, o = Np, s = null, c = Ap(l);
	e = typeof e == `function` ? e : e === void 0 ? Pp : G(+e), t = typeof t == `function` ? t : G(t === void 0 ? 0 : +t), n = typeof n == `function` ? n : n === void 0 ? Fp : G(+n);
	function l(l) {
		var u, d, f, p = (l = jp(l)).length, m, h = !1, g, _ = Array(p), v = Array(p);
		for (a ?? (s = o(g = c())), u = 0; u <= p; ++u) {
			if (!(u < p && i(m = l[u], u, l)) === h) {
				if (h = !h) d = u, s.areaStart(), s.lineStart();
				else {
					for (s.lineEnd(), s.lineStart(), f = u - 1; f >= d; --f) s.point(_[f], v[f]);
					s.lineEnd(), s.areaEnd();
				}
			}
			h && (_[u] = +e(m, u, l), v[u] = +t(m, u, l), s.point(r ? +r(m, u, l) : _[u], n ? +n(m, u, l) : v[u]));
		}
		if (g) return s = null, g + `` || null;
	}
	function u() {
		return Ip().defined(i).curve(o).context(a);
	}
	return l.x = function(t) {
		return arguments.length ? (e = typeof t == `function` ? t : G(+t), r = null, l) : e;
	}, l.x0 = function(t) {
		return arguments.length ? (e = typeof t == `function` ? t : G(+t), l) : e;
	}, l.x1 = function(e) {
		return arguments.length ? (r = e == null ? null : typeof e == `function` ? e : G(+e), l) : r;
	}, l.y = function(e) {
		return arguments.length ? (t = typeof e == `function` ? e : G(+e), n = null, l) : t;
	}, l.y0 = function(e) {
		return arguments.length ? (t = typeof e == `function` ? e : G(+e), l) : t;
	}, l.y1 = function(e) {
		return arguments.length ? (n = e == null ? null : typeof e == `function` ? e : G(+e), l) : n;
	}, l.lineX0 = l.lineY0 = function() {
		return u().x(e).y(t);
	}, l.lineY1 = function() {
		return u().x(e).y(n);
	}, l.lineX1 = function() {
		return u().x(r).y(t);
	}, l.defined = function(e) {
		return arguments.length ? (i = typeof e == `function` ? e : G(!!e), l) : i;
	}, l.curve = function(e) {
		return arguments.length ? (o = e, a != null && (s = o(a)), l) : o;
	}, l.context = function(e) {
		return arguments.length ? (e == null ? a = s = null : s = o(a = e), l) : a;
	}, l;
}
zp(Np);
function Rp(e) {
	this._curve = e;
}
Rp.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(e, t) {
		this._curve.point(t * Math.sin(e), t * -Math.cos(e));
	}
};
function zp(e) {
	function t(t) {
		return new Rp(e(t));
	}
	return t._curve = e, t;
}
var Bump = class {
	constructor(e, t) {
		this._context = e, this._x = t;
	}
	areaStart() {
		this._line = 0;
	}
	areaEnd() {
		this._line = NaN;
	}
	lineStart() {
		this._point = 0;
	}
	lineEnd() {
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	}
	point(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: this._x ? this._context.bezierCurveTo(this._x0 = (this._x0 + e) / 2, this._y0, this._x0, t, e, t) : this._context.bezierCurveTo(this._x0, this._y0 = (this._y0 + t) / 2, e, this._y0, e, t);
		}
		this._x0 = e, this._y0 = t;
	}
};
function Bp(e) {
	return new Bump(e, !0);
}
function Vp(e) {
	return new Bump(e, !1);
}
const Hp = K(3);
var Up = { draw(e, t) {
	let n = K(t + Tp(t / 28, .75)) * .59436, r = n / 2, i = r * Hp;
	e.moveTo(0, n), e.lineTo(0, -n), e.moveTo(-i, -r), e.lineTo(i, r), e.moveTo(-i, r), e.lineTo(i, -r);
} }, Wp = { draw(e, t) {
	let n = K(t / Op);
	e.moveTo(n, 0), e.arc(0, 0, n, 0, kp);
} }, Gp = { draw(e, t) {
	let n = K(t / 5) / 2;
	e.moveTo(-3 * n, -n), e.lineTo(-n, -n), e.lineTo(-n, -3 * n), e.lineTo(n, -3 * n), e.lineTo(n, -n), e.lineTo(3 * n, -n), e.lineTo(3 * n, n), e.lineTo(n, n), e.lineTo(n, 3 * n), e.lineTo(-n, 3 * n), e.lineTo(-n, n), e.lineTo(-3 * n, n), e.closePath();
} };
const Kp = K(1 / 3), qp = Kp * 2;
var Jp = { draw(e, t) {
	let n = K(t / qp), r = n * Kp;
	e.moveTo(0, -n), e.lineTo(r, 0), e.lineTo(0, n), e.lineTo(-r, 0), e.closePath();
} }, Yp = { draw(e, t) {
	let n = K(t) * .62625;
	e.moveTo(0, -n), e.lineTo(n, 0), e.lineTo(0, n), e.lineTo(-n, 0), e.closePath();
} }, Xp = { draw(e, t) {
	let n = K(t - Tp(t / 7, 2)) * .87559;
	e.moveTo(-n, 0), e.lineTo(n, 0), e.moveTo(0, n), e.lineTo(0, -n);
} }, Zp = { draw(e, t) {
	let n = K(t), r = -n / 2;
	e.rect(r, r, n, n);
} }, Qp = { draw(e, t) {
	let n = K(t) * .4431;
	e.moveTo(n, n), e.lineTo(n, -n), e.lineTo(-n, -n), e.lineTo(-n, n), e.closePath();
} };
const $p = Ep(Op / 10) / Ep(7 * Op / 10), em = Ep(kp / 10) * $p, tm = -wp(kp / 10) * $p;
var nm = { draw(e, t) {
	let n = K(t * .8908130915292852), r = em * n, i = tm * n;
	e.moveTo(0, -n), e.lineTo(r, i);
	for (let t = 1; t < 5; ++t) {
		let a = kp * t / 5, o = wp(a), s = Ep(a);
		e.lineTo(s * n, -o * n), e.lineTo(o * r - s * i, s * r + o * i);
	}
	e.closePath();
} };
const rm = K(3);
var im = { draw(e, t) {
	let n = -K(t / (rm * 3));
	e.moveTo(0, n * 2), e.lineTo(-rm * n, -n), e.lineTo(rm * n, -n), e.closePath();
} };
const am = K(3);
var om = { draw(e, t) {
	let n = K(t) * .6824, r = n / 2, i = n * am / 2;
	e.moveTo(0, -n), e.lineTo(i, r), e.lineTo(-i, r), e.closePath();
} };
const sm = -.5, cm = K(3) / 2, lm = 1 / K(12), um = (lm / 2 + 1) * 3;
var dm = { draw(e, t) {
	let n = K(t / um), r = n / 2, i = n * lm, a = r, o = n * lm + n, s = -a, c = o;
	e.moveTo(r, i), e.lineTo(a, o), e.lineTo(s, c), e.lineTo(sm * r - cm * i, cm * r + sm * i), e.lineTo(sm * a - cm * o, cm * a + sm * o), e.lineTo(sm * s - cm * c, cm * s + sm * c), e.lineTo(sm * r + cm * i, sm * i - cm * r), e.lineTo(sm * a + cm * o, sm * o - cm * a), e.lineTo(sm * s + cm * c, sm * c - cm * s), e.closePath();
} }, fm = { draw(e, t) {
	let n = K(t - Tp(t / 6, 1.7)) * .6189;
	e.moveTo(-n, -n), e.lineTo(n, n), e.moveTo(-n, n), e.lineTo(n, -n);
} };
const pm = [
	Wp,
	Gp,
	Jp,
	Zp,
	nm,
	im,
	dm
], mm = [
	Wp,
	Xp,
	fm,
	om,
	Up,
	Qp,
	Yp
];
function hm() {}
function gm(e, t, n) {
	e._context.bezierCurveTo((2 * e._x0 + e._x1) / 3, (2 * e._y0 + e._y1) / 3, (e._x0 + 2 * e._x1) / 3, (e._y0 + 2 * e._y1) / 3, (e._x0 + 4 * e._x1 + t) / 6, (e._y0 + 4 * e._y1 + n) / 6);
}
function _m(e) {
	this._context = e;
}
_m.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: gm(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: gm(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function vm(e) {
	return new _m(e);
}
function ym(e) {
	this._context = e;
}
ym.prototype = {
	areaStart: hm,
	areaEnd: hm,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2), this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
				break;
			case 3: this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x2 = e, this._y2 = t;
				break;
			case 1:
				this._point = 2, this._x3 = e, this._y3 = t;
				break;
			case 2:
				this._point = 3, this._x4 = e, this._y4 = t, this._context.moveTo((this._x0 + 4 * this._x1 + e) / 6, (this._y0 + 4 * this._y1 + t) / 6);
				break;
			default: gm(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function bm(e) {
	return new ym(e);
}
function xm(e) {
	this._context = e;
}
xm.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var n = (this._x0 + 4 * this._x1 + e) / 6, r = (this._y0 + 4 * this._y1 + t) / 6;
				this._line ? this._context.lineTo(n, r) : this._context.moveTo(n, r);
				break;
			case 3: this._point = 4;
			default: gm(this, e, t);
		}
		this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t;
	}
};
function Sm(e) {
	return new xm(e);
}
function Cm(e, t) {
	this._basis = new _m(e), this._beta = t;
}
Cm.prototype = {
	lineStart: function() {
		this._x = [], this._y = [], this._basis.lineStart();
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length - 1;
		if (n > 0) for (var r = e[0], i = t[0], a = e[n] - r, o = t[n] - i, s = -1, c; ++s <= n;) c = s / n, this._basis.point(this._beta * e[s] + (1 - this._beta) * (r + c * a), this._beta * t[s] + (1 - this._beta) * (i + c * o));
		this._x = this._y = null, this._basis.lineEnd();
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
var wm = (function e(t) {
	function n(e) {
		return t === 1 ? new _m(e) : new Cm(e, t);
	}
	return n.beta = function(t) {
		return e(+t);
	}, n;
})(.85);
function Tm(e, t, n) {
	e._context.bezierCurveTo(e._x1 + e._k * (e._x2 - e._x0), e._y1 + e._k * (e._y2 - e._y0), e._x2 + e._k * (e._x1 - t), e._y2 + e._k * (e._y1 - n), e._x2, e._y2);
}
function Em(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Em.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: Tm(this, this._x1, this._y1);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2, this._x1 = e, this._y1 = t;
				break;
			case 2: this._point = 3;
			default: Tm(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Dm = (function e(t) {
	function n(e) {
		return new Em(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Om(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Om.prototype = {
	areaStart: hm,
	areaEnd: hm,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: Tm(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var km = (function e(t) {
	function n(e) {
		return new Om(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Am(e, t) {
	this._context = e, this._k = (1 - t) / 6;
}
Am.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: Tm(this, e, t);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var jm = (function e(t) {
	function n(e) {
		return new Am(e, t);
	}
	return n.tension = function(t) {
		return e(+t);
	}, n;
})(0);
function Mm(e, t, n) {
	var r = e._x1, i = e._y1, a = e._x2, o = e._y2;
	if (e._l01_a > Dp) {
		var s = 2 * e._l01_2a + 3 * e._l01_a * e._l12_a + e._l12_2a, c = 3 * e._l01_a * (e._l01_a + e._l12_a);
		r = (r * s - e._x0 * e._l12_2a + e._x2 * e._l01_2a) / c, i = (i * s - e._y0 * e._l12_2a + e._y2 * e._l01_2a) / c;
	}
	if (e._l23_a > Dp) {
		var l = 2 * e._l23_2a + 3 * e._l23_a * e._l12_a + e._l12_2a, u = 3 * e._l23_a * (e._l23_a + e._l12_a);
		a = (a * l + e._x1 * e._l23_2a - t * e._l12_2a) / u, o = (o * l + e._y1 * e._l23_2a - n * e._l12_2a) / u;
	}
	e._context.bezierCurveTo(r, i, a, o, e._x2, e._y2);
}
function Nm(e, t) {
	this._context = e, this._alpha = t;
}
Nm.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: Mm(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Pm = (function e(t) {
	function n(e) {
		return t ? new Nm(e, t) : new Em(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Fm(e, t) {
	this._context = e, this._alpha = t;
}
Fm.prototype = {
	areaStart: hm,
	areaEnd: hm,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3), this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3), this._context.closePath();
				break;
			case 3: this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
		}
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1, this._x3 = e, this._y3 = t;
				break;
			case 1:
				this._point = 2, this._context.moveTo(this._x4 = e, this._y4 = t);
				break;
			case 2:
				this._point = 3, this._x5 = e, this._y5 = t;
				break;
			default: Mm(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Im = (function e(t) {
	function n(e) {
		return t ? new Fm(e, t) : new Om(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function Lm(e, t) {
	this._context = e, this._alpha = t;
}
Lm.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		(this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		if (e = +e, t = +t, this._point) {
			var n = this._x2 - e, r = this._y2 - t;
			this._l23_a = Math.sqrt(this._l23_2a = (n * n + r * r) ** +this._alpha);
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: Mm(this, e, t);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = e, this._y0 = this._y1, this._y1 = this._y2, this._y2 = t;
	}
};
var Rm = (function e(t) {
	function n(e) {
		return t ? new Lm(e, t) : new Am(e, 0);
	}
	return n.alpha = function(t) {
		return e(+t);
	}, n;
})(.5);
function zm(e) {
	this._context = e;
}
zm.prototype = {
	areaStart: hm,
	areaEnd: hm,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		this._point && this._context.closePath();
	},
	point: function(e, t) {
		e = +e, t = +t, this._point ? this._context.lineTo(e, t) : (this._point = 1, this._context.moveTo(e, t));
	}
};
function Bm(e) {
	return new zm(e);
}
function Vm(e) {
	return e < 0 ? -1 : 1;
}
function Hm(e, t, n) {
	var r = e._x1 - e._x0, i = t - e._x1, a = (e._y1 - e._y0) / (r || i < 0 && -0), o = (n - e._y1) / (i || r < 0 && -0), s = (a * i + o * r) / (r + i);
	return (Vm(a) + Vm(o)) * Math.min(Math.abs(a), Math.abs(o), .5 * Math.abs(s)) || 0;
}
function Um(e, t) {
	var n = e._x1 - e._x0;
	return n ? (3 * (e._y1 - e._y0) / n - t) / 2 : t;
}
function Wm(e, t, n) {
	var r = e._x0, i = e._y0, a = e._x1, o = e._y1, s = (a - r) / 3;
	e._context.bezierCurveTo(r + s, i + s * t, a - s, o - s * n, a, o);
}
function Gm(e) {
	this._context = e;
}
Gm.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: Wm(this, this._t0, Um(this, this._t0));
		}
		(this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
	},
	point: function(e, t) {
		var n = NaN;
		if (e = +e, t = +t, e !== this._x1 || t !== this._y1) {
			switch (this._point) {
				case 0:
					this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
					break;
				case 1:
					this._point = 2;
					break;
				case 2:
					this._point = 3, Wm(this, Um(this, n = Hm(this, e, t)), n);
					break;
				default: Wm(this, this._t0, n = Hm(this, e, t));
			}
			this._x0 = this._x1, this._x1 = e, this._y0 = this._y1, this._y1 = t, this._t0 = n;
		}
	}
};
function Km(e) {
	this._context = new qm(e);
}
(Km.prototype = Object.create(Gm.prototype)).point = function(e, t) {
	Gm.prototype.point.call(this, t, e);
};
function qm(e) {
	this._context = e;
}
qm.prototype = {
	moveTo: function(e, t) {
		this._context.moveTo(t, e);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(e, t) {
		this._context.lineTo(t, e);
	},
	bezierCurveTo: function(e, t, n, r, i, a) {
		this._context.bezierCurveTo(t, e, r, n, a, i);
	}
};
function Jm(e) {
	return new Gm(e);
}
function Ym(e) {
	return new Km(e);
}
function Xm(e) {
	this._context = e;
}
Xm.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [], this._y = [];
	},
	lineEnd: function() {
		var e = this._x, t = this._y, n = e.length;
		if (n) {
			if (this._line ? this._context.lineTo(e[0], t[0]) : this._context.moveTo(e[0], t[0]), n === 2) this._context.lineTo(e[1], t[1]);
			else for (var r = Zm(e), i = Zm(t), a = 0, o = 1; o < n; ++a, ++o) this._context.bezierCurveTo(r[0][a], i[0][a], r[1][a], i[1][a], e[o], t[o]);
		}
		(this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
	},
	point: function(e, t) {
		this._x.push(+e), this._y.push(+t);
	}
};
function Zm(e) {
	var t, n = e.length - 1, r, i = Array(n), a = Array(n), o = Array(n);
	for (i[0] = 0, a[0] = 2, o[0] = e[0] + 2 * e[1], t = 1; t < n - 1; ++t) i[t] = 1, a[t] = 4, o[t] = 4 * e[t] + 2 * e[t + 1];
	for (i[n - 1] = 2, a[n - 1] = 7, o[n - 1] = 8 * e[n - 1] + e[n], t = 1; t < n; ++t) r = i[t] / a[t - 1], a[t] -= r, o[t] -= r * o[t - 1];
	for (i[n - 1] = o[n - 1] / a[n - 1], t = n - 2; t >= 0; --t) i[t] = (o[t] - i[t + 1]) / a[t];
	for (a[n - 1] = (e[n] + i[n - 1]) / 2, t = 0; t < n - 1; ++t) a[t] = 2 * e[t + 1] - i[t + 1];
	return [i, a];
}
function Qm(e) {
	return new Xm(e);
}
function $m(e, t) {
	this._context = e, this._t = t;
}
$m.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN, this._point = 0;
	},
	lineEnd: function() {
		0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
	},
	point: function(e, t) {
		switch (e = +e, t = +t, this._point) {
			case 0:
				this._point = 1, this._line ? this._context.lineTo(e, t) : this._context.moveTo(e, t);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) this._context.lineTo(this._x, t), this._context.lineTo(e, t);
			else {
				var n = this._x * (1 - this._t) + e * this._t;
				this._context.lineTo(n, this._y), this._context.lineTo(n, t);
			}
		}
		this._x = e, this._y = t;
	}
};
function eh(e) {
	return new $m(e, .5);
}
function th(e) {
	return new $m(e, 0);
}
function nh(e) {
	return new $m(e, 1);
}
function rh(e) {
	return e != null && !Number.isNaN(e);
}
function ih(t, n) {
	return +rh(n) - rh(t) || e(t, n);
}
function ah(e, n) {
	return +rh(n) - rh(e) || t(e, n);
}
function oh(e) {
	return e != null && `${e}` != ``;
}
function sh(e) {
	return isFinite(e) ? e : NaN;
}
function ch(e) {
	return e > 0 && isFinite(e) ? e : NaN;
}
function lh(e) {
	return e < 0 && isFinite(e) ? e : NaN;
}
function uh(e, t) {
	if (e instanceof Date || (e = /* @__PURE__ */ new Date(+e)), isNaN(e)) return typeof t == `function` ? t(e) : t;
	let n = e.getUTCHours(), r = e.getUTCMinutes(), i = e.getUTCSeconds(), a = e.getUTCMilliseconds();
	return `${dh(e.getUTCFullYear(), 4)}-${fh(e.getUTCMonth() + 1, 2)}-${fh(e.getUTCDate(), 2)}${n || r || i || a ? `T${fh(n, 2)}:${fh(r, 2)}${i || a ? `:${fh(i, 2)}${a ? `.${fh(a, 3)}` : ``}` : ``}Z` : ``}`;
}
function dh(e) {
	return e < 0 ? `-${fh(-e, 6)}` : e > 9999 ? `+${fh(e, 6)}` : fh(e, 4);
}
function fh(e, t) {
	return `${e}`.padStart(t, `0`);
}
const ph = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function mh(e, t) {
	return ph.test(e += ``) ? new Date(e) : typeof t == `function` ? t(e) : t;
}
function hh(e) {
	if (e == null) return;
	let n = e[0], r = e[e.length - 1];
	return t(n, r);
}
const gh = 1e3, _h = gh * 60, vh = _h * 60, yh = vh * 24, bh = yh * 7, xh = yh * 30, Sh = yh * 365, Ch = [
	[`millisecond`, 1],
	[`2 milliseconds`, 2],
	[`5 milliseconds`, 5],
	[`10 milliseconds`, 10],
	[`20 milliseconds`, 20],
	[`50 milliseconds`, 50],
	[`100 milliseconds`, 100],
	[`200 milliseconds`, 200],
	[`500 milliseconds`, 500],
	[`second`, gh],
	[`5 seconds`, 5 * gh],
	[`15 seconds`, 15 * gh],
	[`30 seconds`, 30 * gh],
	[`minute`, _h],
	[`5 minutes`, 5 * _h],
	[`15 minutes`, 15 * _h],
	[`30 minutes`, 30 * _h],
	[`hour`, vh],
	[`3 hours`, 3 * vh],
	[`6 hours`, 6 * vh],
	[`12 hours`, 12 * vh],
	[`day`, yh],
	[`2 days`, 2 * yh],
	[`week`, bh],
	[`2 weeks`, 2 * bh],
	[`month`, xh],
	[`3 months`, 3 * xh],
	[`6 months`, 6 * xh],
	[`year`, Sh],
	[`2 years`, 2 * Sh],
	[`5 years`, 5 * Sh],
	[`10 years`, 10 * Sh],
	[`20 years`, 20 * Sh],
	[`50 years`, 50 * Sh],
	[`100 years`, 100 * Sh]
], wh = /* @__PURE__ */ new Map([
	[`second`, gh],
	[`minute`, _h],
	[`hour`, vh],
	[`day`, yh],
	[`monday`, bh],
	[`tuesday`, bh],
	[`wednesday`, bh],
	[`thursday`, bh],
	[`friday`, bh],
	[`saturday`, bh],
	[`sunday`, bh],
	[`week`, bh],
	[`month`, xh],
	[`year`, Sh]
]), Th = /* @__PURE__ */ new Map([
	[`second`, Gc],
	[`minute`, Kc],
	[`hour`, Jc],
	[`day`, Xc],
	[`monday`, tl],
	[`tuesday`, nl],
	[`wednesday`, rl],
	[`thursday`, il],
	[`friday`, al],
	[`saturday`, ol],
	[`sunday`, el],
	[`week`, el],
	[`month`, hl],
	[`year`, _l]
]), Eh = /* @__PURE__ */ new Map([
	[`second`, Gc],
	[`minute`, qc],
	[`hour`, Yc],
	[`day`, Qc],
	[`monday`, ll],
	[`tuesday`, ul],
	[`wednesday`, dl],
	[`thursday`, fl],
	[`friday`, pl],
	[`saturday`, ml],
	[`sunday`, cl],
	[`week`, cl],
	[`month`, gl],
	[`year`, vl]
]), Dh = Symbol(`intervalDuration`), Oh = Symbol(`intervalType`);
for (let [e, t] of Th) t[Dh] = wh.get(e), t[Oh] = `time`;
for (let [e, t] of Eh) t[Dh] = wh.get(e), t[Oh] = `utc`;
const kh = [
	[
		`year`,
		vl,
		`utc`
	],
	[
		`month`,
		gl,
		`utc`
	],
	[
		`day`,
		Qc,
		`utc`,
		6 * xh
	],
	[
		`hour`,
		Yc,
		`utc`,
		3 * yh
	],
	[
		`minute`,
		qc,
		`utc`,
		6 * vh
	],
	[
		`second`,
		Gc,
		`utc`,
		30 * _h
	]
], Ah = [
	[
		`year`,
		_l,
		`time`
	],
	[
		`month`,
		hl,
		`time`
	],
	[
		`day`,
		Xc,
		`time`,
		6 * xh
	],
	[
		`hour`,
		Jc,
		`time`,
		3 * yh
	],
	[
		`minute`,
		Kc,
		`time`,
		6 * vh
	],
	[
		`second`,
		Gc,
		`time`,
		30 * _h
	]
], jh = [
	kh[0],
	Ah[0],
	kh[1],
	Ah[1],
	kh[2],
	Ah[2],
	...kh.slice(3)
];
function Mh(e) {
	let t = `${e}`.toLowerCase();
	t.endsWith(`s`) && (t = t.slice(0, -1));
	let n = 1, r = /^(?:(\d+)\s+)/.exec(t);
	switch (r && (t = t.slice(r[0].length), n = +r[1]), t) {
		case `quarter`:
			t = `month`, n *= 3;
			break;
		case `half`: t = `month`, n *= 6;
	}
	let i = Eh.get(t);
	if (!i) throw Error(`unknown interval: ${e}`);
	if (n > 1 && !i.every) throw Error(`non-periodic interval: ${t}`);
	return [t, n];
}
function Nh(e) {
	return Fh(Mh(e), `time`);
}
function Ph(e) {
	return Fh(Mh(e), `utc`);
}
function Fh([e, t], n) {
	let r = (n === `time` ? Th : Eh).get(e);
	return t > 1 && (r = r.every(t), r[Dh] = wh.get(e) * t, r[Oh] = n), r;
}
function Ih(e, t) {
	if (!(t > 1)) return;
	let r = e[Dh];
	if (!Ch.some(([, e]) => e === r) || r % yh == 0 && yh < r && r < xh) return;
	let [i] = Ch[n(([, e]) => Math.log(e)).center(Ch, Math.log(r * t))];
	return (e[Oh] === `time` ? Nh : Ph)(i);
}
function Lh(e, t, n) {
	let r = t === `time` ? Wu : Gu;
	if (n == null) return r(e === `year` ? `%Y` : e === `month` ? `%Y-%m` : e === `day` ? `%Y-%m-%d` : e === `hour` || e === `minute` ? `%Y-%m-%dT%H:%M` : e === `second` ? `%Y-%m-%dT%H:%M:%S` : `%Y-%m-%dT%H:%M:%S.%L`);
	let i = Rh(n);
	switch (e) {
		case `millisecond`: return Vh(r(`.%L`), r(`:%M:%S`), i);
		case `second`: return Vh(r(`:%S`), r(`%-I:%M`), i);
		case `minute`: return Vh(r(`%-I:%M`), r(`%p`), i);
		case `hour`: return Vh(r(`%-I %p`), r(`%b %-d`), i);
		case `day`: return Vh(r(`%-d`), r(`%b`), i);
		case `month`: return Vh(r(`%b`), r(`%Y`), i);
		case `year`: return r(`%Y`);
	}
	throw Error(`unable to format time ticks`);
}
function Rh(e) {
	return e === `left` || e === `right` ? (e, t) => `\n${e}\n${t}` : e === `top` ? (e, t) => `${t}\n${e}` : (e, t) => `${e}\n${t}`;
}
function zh(e) {
	return e === `time` ? Ah : e === `utc` ? kh : jh;
}
function Bh(e, t, n) {
	let r = ce(we(t, (e, t) => Math.abs(t - e)));
	if (r < 1e3) return Lh(`millisecond`, `utc`, n);
	for (let [i, a, o, s] of zh(e)) {
		if (r > s || i === `hour` && !r) break;
		if (t.every((e) => a.floor(e) >= e)) return Lh(i, o, n);
	}
}
function Vh(e, t, n) {
	return (r, i, a) => {
		let o = e(r, i), s = t(r, i), c = i - hh(a);
		return i !== c && a[c] !== void 0 && s === t(a[c], c) ? o : n(o, s);
	};
}
const Hh = Object.getPrototypeOf(Uint8Array), Uh = Object.prototype.toString;
function Wh(e) {
	return e instanceof Array || e instanceof Hh;
}
function Gh(e) {
	return e instanceof Hh && !qh(e);
}
function Kh(e) {
	return e?.prototype instanceof Hh && !Jh(e);
}
function qh(e) {
	return e instanceof BigInt64Array || e instanceof BigUint64Array;
}
function Jh(e) {
	return e === BigInt64Array || e === BigUint64Array;
}
const Yh = Symbol(`reindex`);
function q(e, t, n) {
	let r = typeof t;
	return r === `string` ? y_(e) ? $h(e.getChild(t), n) : Zh(e, ng(t), n) : r === `function` ? Zh(e, t, n) : r === `number` || t instanceof Date || r === `boolean` ? J(e, dg(t), n) : typeof t?.transform == `function` ? Qh(t.transform(e), n) : Xh(Qh(t, n), e?.[Yh]);
}
function Xh(e, t) {
	return e != null && t ? Fg(e, t) : e;
}
function Zh(e, t, n) {
	return J(e, Kh(n) ? (e, n) => mg(t(e, n)) : t, n);
}
function Qh(e, t) {
	return t === void 0 ? Sg(e) : b_(e) ? $h(e, t) : e instanceof t ? e : t.from(e, Kh(t) && !Gh(e) ? mg : void 0);
}
function $h(e, t) {
	return e == null ? e : (t === void 0 || t === Array) && x_(e.type) ? hg(eg(e)) : Qh(eg(e), t);
}
function eg(e) {
	return e.nullCount ? e.toJSON() : e.toArray();
}
const tg = [null], ng = (e) => (t) => {
	let n = t[e];
	return n === void 0 && t.type === `Feature` ? t.properties?.[e] : n;
}, rg = { transform: Pg }, ig = { transform: (e) => e }, ag = () => 1, og = () => !0, sg = (e) => e == null ? e : `${e}`, cg = (e) => e == null ? e : +e, lg = (e) => e ? e[0] : void 0, ug = (e) => e ? e[1] : void 0, dg = (e) => () => e;
function fg(e) {
	let t = `${e}`.slice(1) / 100;
	return (e, n) => he(e, t, n);
}
function pg(e) {
	return Gh(e) ? e : J(e, mg, Float64Array);
}
function mg(e) {
	return e == null ? NaN : Number(e);
}
function hg(e) {
	return J(e, gg);
}
function gg(e) {
	return e instanceof Date && !isNaN(e) ? e : typeof e == `string` ? mh(e) : e == null || isNaN(e = Number(e)) ? void 0 : new Date(e);
}
function _g(e, t) {
	return e === void 0 && (e = t), e === null ? [void 0, `none`] : c_(e) ? [void 0, e] : [e, void 0];
}
function vg(e, t) {
	return e === void 0 && (e = t), e === null || typeof e == `number` ? [void 0, e] : [e, void 0];
}
function yg(e, t, n) {
	if (e != null) return bg(e, t, n);
}
function bg(e, t, n) {
	let r = `${e}`.toLowerCase();
	if (!n.includes(r)) throw Error(`invalid ${t}: ${e}`);
	return r;
}
function xg(e) {
	return y_(e) ? e : Sg(e);
}
function Sg(e) {
	if (e == null || Wh(e)) return e;
	if (b_(e)) return $h(e);
	if (Cg(e)) switch (e.type) {
		case `FeatureCollection`: return e.features;
		case `GeometryCollection`: return e.geometries;
		default: return [e];
	}
	return Array.from(e);
}
function Cg(e) {
	switch (e?.type) {
		case `FeatureCollection`:
		case `GeometryCollection`:
		case `Feature`:
		case `LineString`:
		case `MultiLineString`:
		case `MultiPoint`:
		case `MultiPolygon`:
		case `Point`:
		case `Polygon`:
		case `Sphere`: return !0;
		default: return !1;
	}
}
function J(e, t, n = Array) {
	return e == null ? e : e instanceof n ? e.map(t) : n.from(e, t);
}
function wg(e, t = Array) {
	return e instanceof t ? e.slice() : t.from(e);
}
function Tg({ y: e, y1: t, y2: n }) {
	return e !== void 0 || t !== void 0 || n !== void 0;
}
function Eg(e) {
	return e?.toString === Uh;
}
function Dg(e) {
	return Eg(e) && (e.type !== void 0 || e.domain !== void 0);
}
function Og(e) {
	return Eg(e) && typeof e.transform != `function`;
}
function kg(e) {
	return Og(e) && e.value === void 0 && e.channel === void 0;
}
function Ag(e, t, n, r = ig) {
	return t === void 0 && n === void 0 ? (t = 0, n = e === void 0 ? r : e) : t === void 0 ? t = e === void 0 ? 0 : e : n === void 0 && (n = e === void 0 ? 0 : e), [t, n];
}
function jg(e, t) {
	return e === void 0 && t === void 0 ? [lg, ug] : [e, t];
}
function Mg({ z: e, fill: t, stroke: n } = {}) {
	return e === void 0 && ([e] = _g(t)), e === void 0 && ([e] = _g(n)), e;
}
function Ng(e) {
	return Wh(e) ? e.length : e?.numRows;
}
function Pg(e) {
	let t = Ng(e), n = new Uint32Array(t);
	for (let e = 0; e < t; ++e) n[e] = e;
	return n;
}
function Fg(e, t) {
	return Wh(e) ? J(t, (t) => e[t], e.constructor) : J(t, (t) => e.at(t));
}
function Ig(e, t, n) {
	return e.subarray ? e.subarray(t, n) : e.slice(t, n);
}
function Lg(e) {
	return typeof e == `object` && e ? e.valueOf() : e;
}
function Rg(e, t) {
	if (t[e] !== void 0) return t[e];
	switch (e) {
		case `x1`:
		case `x2`:
			e = `x`;
			break;
		case `y1`:
		case `y2`: e = `y`;
	}
	return t[e];
}
function zg(e) {
	let t;
	return [{
		transform: () => t,
		label: Vg(e)
	}, (e) => t = e];
}
function Bg(e) {
	return e == null ? [e] : zg(e);
}
function Vg(e, t) {
	return typeof e == `string` ? e : e && e.label !== void 0 ? e.label : t;
}
function Hg(e, t) {
	return {
		transform(n) {
			let r = e.transform(n), i = t.transform(n);
			return n_(r) || n_(i) ? J(r, (e, t) => /* @__PURE__ */ new Date((+r[t] + +i[t]) / 2)) : J(r, (e, t) => (+r[t] + +i[t]) / 2, Float64Array);
		},
		label: e.label
	};
}
function Ug(e, t) {
	let n = Wg(t?.interval, t?.type);
	return n ? J(e, n) : e;
}
function Wg(e, t) {
	let n = Gg(e, t);
	return n && ((e) => rh(e) ? n.floor(e) : e);
}
function Gg(e, t) {
	if (e != null) {
		if (typeof e == `number`) return Kg(e);
		if (typeof e == `string`) return (t === `time` ? Nh : Ph)(e);
		if (typeof e.floor != `function`) throw Error(`invalid interval; missing floor method`);
		if (typeof e.offset != `function`) throw Error(`invalid interval; missing offset method`);
		return e;
	}
}
function Kg(e) {
	e = +e, 0 < e && e < 1 && Number.isInteger(1 / e) && (e = -1 / e);
	let t = Math.abs(e);
	return e < 0 ? {
		floor: (e) => Math.floor(e * t) / t,
		offset: (e, n = 1) => (e * t + Math.floor(n)) / t,
		range: (e, n) => Ee(Math.ceil(e * t), n * t).map((e) => e / t)
	} : {
		floor: (e) => Math.floor(e / t) * t,
		offset: (e, n = 1) => e + t * Math.floor(n),
		range: (e, n) => Ee(Math.ceil(e / t), n / t).map((e) => e * t)
	};
}
function qg(e, t) {
	if (e = Gg(e, t), e && typeof e.range != `function`) throw Error(`invalid interval: missing range method`);
	return e;
}
function Jg(e, t) {
	if (e = qg(e, t), e && typeof e.ceil != `function`) throw Error(`invalid interval: missing ceil method`);
	return e;
}
function Yg(e) {
	return Xg(e) && typeof e?.floor == `function` && e.floor() instanceof Date;
}
function Xg(e) {
	return typeof e?.range == `function`;
}
function Zg(e) {
	return e === void 0 || Og(e) ? e : { value: e };
}
function Qg(e) {
	return e == null ? null : {
		transform: (t) => q(t, e, Float64Array),
		label: Vg(e)
	};
}
function $g(e) {
	return e && typeof e[Symbol.iterator] == `function`;
}
function e_(e) {
	for (let t of e) if (t != null) return typeof t != `object` || t instanceof Date;
}
function t_(e) {
	for (let t of e) {
		if (t == null) continue;
		let e = typeof t;
		return e === `string` || e === `boolean`;
	}
}
function n_(e) {
	for (let t of e) if (t != null) return t instanceof Date;
}
function r_(e) {
	for (let t of e) if (t != null) return typeof t == `string` && isNaN(t) && mh(t);
}
function i_(e) {
	for (let t of e) if (t != null) {
		if (typeof t != `string`) return !1;
		if (t.trim()) return !isNaN(t);
	}
}
function a_(e) {
	for (let t of e) if (t != null) return typeof t == `number`;
}
function o_(e, t) {
	let n;
	for (let r of e) if (r != null) {
		if (!t(r)) return !1;
		n = !0;
	}
	return n;
}
const s_ = new Set(`none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow`.split(`,`));
function c_(e) {
	return typeof e == `string` && (e = e.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(e) || /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e) || s_.has(e));
}
function l_(e) {
	return typeof e == `number` && (0 <= e && e <= 1 || isNaN(e));
}
function u_(e) {
	return e == null || d_(e);
}
function d_(e) {
	return /^\s*none\s*$/i.test(e);
}
function f_(e) {
	return /^\s*round\s*$/i.test(e);
}
function p_(e, t) {
	return yg(e, t, [
		`middle`,
		`top-left`,
		`top`,
		`top-right`,
		`right`,
		`bottom-right`,
		`bottom`,
		`bottom-left`,
		`left`
	]);
}
function m_(e = `middle`) {
	return p_(e, `frameAnchor`);
}
function h_(e = {}, ...t) {
	let n = e;
	for (let r of t) for (let t in r) if (n[t] === void 0) {
		let i = r[t];
		n === e ? n = {
			...n,
			[t]: i
		} : n[t] = i;
	}
	return n;
}
function g_(e) {
	console.warn(`named iterables are deprecated; please use an object instead`);
	let t = /* @__PURE__ */ new Set();
	return Object.fromEntries(Array.from(e, (e) => {
		let { name: n } = e;
		if (n == null) throw Error(`missing name`);
		let r = `${n}`;
		if (r === `__proto__`) throw Error(`illegal name: ${r}`);
		if (t.has(r)) throw Error(`duplicate name: ${r}`);
		return t.add(r), [n, e];
	}));
}
function __(e) {
	return $g(e) ? g_(e) : e;
}
function v_(e) {
	return e === !0 ? e = `frame` : e === !1 ? e = null : !Cg(e) && e != null && (e = bg(e, `clip`, [`frame`, `sphere`]), e === `sphere` && (e = { type: `Sphere` })), e;
}
function y_(e) {
	return e && typeof e.getChild == `function` && typeof e.toArray == `function` && e.schema && Array.isArray(e.schema.fields);
}
function b_(e) {
	return e && typeof e.toArray == `function` && e.type;
}
function x_(e) {
	return e && (e.typeId === 8 || e.typeId === 10) && e.unit === 1;
}
const S_ = Symbol(`position`), C_ = Symbol(`color`), w_ = Symbol(`radius`), T_ = Symbol(`length`), E_ = Symbol(`opacity`), D_ = Symbol(`symbol`), O_ = Symbol(`projection`), Y = /* @__PURE__ */ new Map([
	[`x`, S_],
	[`y`, S_],
	[`fx`, S_],
	[`fy`, S_],
	[`r`, w_],
	[`color`, C_],
	[`opacity`, E_],
	[`symbol`, D_],
	[`length`, T_],
	[`projection`, O_]
]);
function k_(e) {
	return e === S_ || e === O_;
}
function A_(e) {
	return e === S_ || e === w_ || e === T_ || e === E_;
}
const j_ = 2 / Math.sqrt(3), M_ = /* @__PURE__ */ new Map([
	[`asterisk`, Up],
	[`circle`, Wp],
	[`cross`, Gp],
	[`diamond`, Jp],
	[`diamond2`, Yp],
	[`hexagon`, { draw(e, t) {
		let n = Math.sqrt(t / Math.PI), r = n * j_, i = r / 2;
		e.moveTo(0, r), e.lineTo(n, i), e.lineTo(n, -i), e.lineTo(0, -r), e.lineTo(-n, -i), e.lineTo(-n, i), e.closePath();
	} }],
	[`plus`, Xp],
	[`square`, Zp],
	[`square2`, Qp],
	[`star`, nm],
	[`times`, fm],
	[`triangle`, im],
	[`triangle2`, om],
	[`wye`, dm]
]);
function N_(e) {
	return e && typeof e.draw == `function`;
}
function P_(e) {
	return N_(e) ? !0 : typeof e == `string` && M_.has(e.toLowerCase());
}
function F_(e) {
	if (e == null || N_(e)) return e;
	let t = M_.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid symbol: ${e}`);
}
function I_(e) {
	if (e == null || N_(e)) return [void 0, e];
	if (typeof e == `string`) {
		let t = M_.get(`${e}`.toLowerCase());
		if (t) return [void 0, t];
	}
	return [e, void 0];
}
function L_({ filter: e, sort: t, reverse: n, transform: r, initializer: i, ...a } = {}, o) {
	if (r === void 0 && (e != null && (r = H_(e)), t != null && !kg(t) && (r = z_(r, G_(t))), n && (r = z_(r, U_))), o != null && i != null) throw Error(`transforms cannot be applied after initializers`);
	return {
		...a,
		...(t === null || kg(t)) && { sort: t },
		transform: z_(r, o)
	};
}
function R_({ filter: e, sort: t, reverse: n, initializer: r, ...i } = {}, a) {
	return r === void 0 && (e != null && (r = H_(e)), t != null && !kg(t) && (r = B_(r, G_(t))), n && (r = B_(r, U_))), {
		...i,
		...(t === null || kg(t)) && { sort: t },
		initializer: B_(r, a)
	};
}
function z_(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i) {
		return {data: n, facets: r} = e.call(this, n, r, i), t.call(this, xg(n), r, i);
	};
}
function B_(e, t) {
	return e == null ? t === null ? void 0 : t : t == null ? e === null ? void 0 : e : function(n, r, i, ...a) {
		let o, s, c, l, u, d;
		return {data: s = n, facets: c = r, channels: o} = e.call(this, n, r, i, ...a), {data: u = s, facets: d = c, channels: l} = t.call(this, s, c, {
			...i,
			...o
		}, ...a), {
			data: u,
			facets: d,
			channels: {
				...o,
				...l
			}
		};
	};
}
function V_(e, t) {
	return (e.initializer == null ? L_ : R_)(e, t);
}
function H_(e) {
	return (t, n) => {
		let r = q(t, e);
		return {
			data: t,
			facets: n.map((e) => e.filter((e) => r[e]))
		};
	};
}
function U_(e, t) {
	return {
		data: e,
		facets: t.map((e) => e.slice().reverse())
	};
}
function W_(e, { sort: t, ...n } = {}) {
	return {
		...(Og(e) && e.channel !== void 0 ? R_ : V_)(n, G_(e)),
		sort: kg(t) ? t : null
	};
}
function G_(e) {
	return (typeof e == `function` && e.length !== 1 ? K_ : q_)(e);
}
function K_(e) {
	return (t, n) => {
		let r = Wh(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
		return {
			data: t,
			facets: n.map((e) => e.slice().sort(r))
		};
	};
}
function q_(e) {
	let t, n;
	({channel: t, value: e, order: n} = { ...Zg(e) });
	let r = t?.startsWith(`-`);
	if (r && (t = t.slice(1)), n === void 0 && (n = r ? ah : ih), typeof n != `function`) switch (`${n}`.toLowerCase()) {
		case `ascending`:
			n = ih;
			break;
		case `descending`:
			n = ah;
			break;
		default: throw Error(`invalid order: ${n}`);
	}
	return (r, i, a) => {
		let o;
		if (t === void 0) o = q(r, e);
		else {
			if (a === void 0) throw Error(`channel sort requires an initializer`);
			if (o = a[t], !o) return {};
			o = o.value;
		}
		let s = (e, t) => n(o[e], o[t]);
		return {
			data: r,
			facets: i.map((e) => e.slice().sort(s))
		};
	};
}
function J_(e, ...t) {
	for (let { name: n } of e) if (t.includes(n)) return !0;
	return !1;
}
function Y_(e, t, n = X_) {
	let r = Object.entries(e);
	return t.title != null && e.title === void 0 && r.push([`title`, uv]), t.href != null && e.href === void 0 && r.push([`href`, lv]), r.filter(([, e]) => e !== void 0).map(([e, r]) => r === null ? Z_(e) : n(e, r, t));
}
function X_(e, t, n, r = Q_) {
	let i;
	Eg(t) && `reduce` in t && (i = t.scale, t = t.reduce);
	let a = r(e, t, n), [o, s] = zg(a.label), c;
	return {
		name: e,
		output: i === void 0 ? o : {
			value: o,
			scale: i
		},
		initialize(e) {
			a.initialize(e), c = s([]);
		},
		scope(e, t) {
			a.scope(e, t);
		},
		reduce(e, t) {
			c.push(a.reduce(e, t));
		}
	};
}
function Z_(e) {
	return {
		name: e,
		initialize() {},
		scope() {},
		reduce() {}
	};
}
function Q_(e, t, n, r = ev) {
	let i = Rg(e, n), a = r(t, i), o, s;
	return {
		label: Vg(a === fv ? null : i, a.label),
		initialize(e) {
			o = i === void 0 ? e : q(e, i), a.scope === `data` && (s = a.reduceIndex(Pg(e), o));
		},
		scope(e, t) {
			a.scope === e && (s = a.reduceIndex(t, o));
		},
		reduce(e, t) {
			return a.scope == null ? a.reduceIndex(e, o, t) : a.reduceIndex(e, o, s, t);
		}
	};
}
function $_(e, t) {
	return t ? C(e, (e) => t[e]) : [[, e]];
}
function ev(e, t, n = tv) {
	if (e == null) return n(e);
	if (typeof e.reduceIndex == `function`) return e;
	if (typeof e.reduce == `function` && Eg(e)) return iv(e);
	if (typeof e == `function`) return av(e);
	if (/^p\d{2}$/i.test(e)) return ov(fg(e));
	switch (`${e}`.toLowerCase()) {
		case `first`: return lv;
		case `last`: return dv;
		case `identity`: return cv;
		case `count`: return fv;
		case `distinct`: return pv;
		case `sum`: return t == null ? fv : mv;
		case `proportion`: return hv(t, `data`);
		case `proportion-facet`: return hv(t, `facet`);
		case `deviation`: return ov(g);
		case `min`: return ov(ue);
		case `min-index`: return ov(de);
		case `max`: return ov(ce);
		case `max-index`: return ov(le);
		case `mean`: return sv(ye);
		case `median`: return sv(be);
		case `variance`: return ov(h);
		case `mode`: return ov(Ce);
	}
	return n(e);
}
function tv(e) {
	throw Error(`invalid reduce: ${e}`);
}
function nv(e, t) {
	for (let n in t) {
		let r = t[n];
		if (r !== void 0 && !e.some((e) => e.name === n)) return r;
	}
}
function rv(e, t, n) {
	if (t) {
		let n = t.output.transform(), r = (e, t) => ih(n[e], n[t]);
		e.forEach((e) => e.sort(r));
	}
	n && e.forEach((e) => e.reverse());
}
function iv(e) {
	return console.warn(`deprecated reduce interface; implement reduceIndex instead.`), {
		...e,
		reduceIndex: e.reduce.bind(e)
	};
}
function av(e) {
	return { reduceIndex(t, n, r) {
		return e(Fg(n, t), r);
	} };
}
function ov(e) {
	return { reduceIndex(t, n) {
		return e(t, (e) => n[e]);
	} };
}
function sv(e) {
	return { reduceIndex(t, n) {
		let r = e(t, (e) => n[e]);
		return n_(n) ? new Date(r) : r;
	} };
}
const cv = { reduceIndex(e, t) {
	return Fg(t, e);
} }, lv = { reduceIndex(e, t) {
	return t[e[0]];
} }, uv = { reduceIndex(e, t) {
	let n = O(w(e, (e) => e.length, (e) => t[e]), ug), r = n.slice(-5).reverse();
	if (r.length < n.length) {
		let e = n.slice(0, -4);
		r[4] = [`… ${e.length.toLocaleString(`en-US`)} more`, De(e, ug)];
	}
	return r.map(([e, t]) => `${e} (${t.toLocaleString(`en-US`)})`).join(`
`);
} }, dv = { reduceIndex(e, t) {
	return t[e[e.length - 1]];
} }, fv = {
	label: `Frequency`,
	reduceIndex(e) {
		return e.length;
	}
}, pv = {
	label: `Distinct`,
	reduceIndex(e, t) {
		let n = new InternSet();
		for (let r of e) n.add(t[r]);
		return n.size;
	}
}, mv = ov(De);
function hv(e, t) {
	return e == null ? {
		scope: t,
		label: `Frequency`,
		reduceIndex: (e, t, n = 1) => e.length / n
	} : {
		scope: t,
		reduceIndex: (e, t, n = 1) => De(e, (e) => t[e]) / n
	};
}
const gv = { reduceIndex(e, t, { z: n }) {
	return n;
} };
function _v(e, { scale: t, type: n, value: r, filter: i, hint: a, label: o = Vg(r) }, s) {
	return a === void 0 && typeof r?.transform == `function` && (a = r.hint), bv(s, {
		scale: t,
		type: n,
		value: q(e, r),
		label: o,
		filter: i,
		hint: a
	});
}
function vv(e, t) {
	return Object.fromEntries(Object.entries(e).map(([e, n]) => [e, _v(t, n, e)]));
}
function yv(e, t) {
	let n = Object.fromEntries(Object.entries(e).map(([e, { scale: n, value: r }]) => {
		let i = n == null ? null : t[n];
		return [e, i == null ? r : J(r, i)];
	}));
	return n.channels = e, n;
}
function bv(e, t) {
	let { scale: n, value: r } = t;
	if (n === !0 || n === `auto`) switch (e) {
		case `fill`:
		case `stroke`:
		case `color`:
			t.scale = n !== !0 && o_(r, c_) ? null : `color`, t.defaultScale = `color`;
			break;
		case `fillOpacity`:
		case `strokeOpacity`:
		case `opacity`:
			t.scale = n !== !0 && o_(r, l_) ? null : `opacity`, t.defaultScale = `opacity`;
			break;
		case `symbol`:
			n !== !0 && o_(r, P_) ? (t.scale = null, t.value = J(r, F_)) : t.scale = `symbol`, t.defaultScale = `symbol`;
			break;
		default: t.scale = Y.has(e) ? e : null;
	}
	else if (n === !1) t.scale = null;
	else if (n != null && !Y.has(n)) throw Error(`unknown scale: ${n}`);
	return t;
}
function xv(e, t, n, r, i) {
	let { order: a, reverse: o, reduce: s = !0, limit: c } = i;
	for (let l in i) {
		if (!Y.has(l)) continue;
		let { value: u, order: d = a, reverse: f = o, reduce: p = s, limit: m = c } = Zg(i[l]), h = u?.startsWith(`-`);
		if (h && (u = u.slice(1)), d = d === void 0 ? h === (u === `width` || u === `height`) ? Dv : Ov : Ev(d), p == null || p === !1) continue;
		let g = l === `fx` || l === `fy` ? Cv(t, r[l]) : Sv(n, l);
		if (!g) throw Error(`missing channel for scale: ${l}`);
		let _ = g.value, [v = 0, y = 1 / 0] = $g(m) ? m : m < 0 ? [m] : [0, m];
		if (u == null) g.domain = () => {
			let e = Array.from(new InternSet(_));
			return f && (e = e.reverse()), (v !== 0 || y !== 1 / 0) && (e = e.slice(v, y)), e;
		};
		else {
			let t = u === `data` ? e : u === `height` ? wv(n, `y1`, `y2`) : u === `width` ? wv(n, `x1`, `x2`) : Tv(n, u, u === `y` ? `y2` : u === `x` ? `x2` : void 0), r = ev(p === !0 ? `max` : p, t);
			g.domain = () => {
				let e = T(Pg(_), (e) => r.reduceIndex(e, t), (e) => _[e]);
				return d && e.sort(d), f && e.reverse(), (v !== 0 || y !== 1 / 0) && (e = e.slice(v, y)), e.map(lg);
			};
		}
	}
}
function Sv(e, t) {
	for (let n in e) {
		let r = e[n];
		if (r.scale === t) return r;
	}
}
function Cv(e, t) {
	let n = e.original;
	if (n === e) return t;
	let r = t.value, i = t.value = [];
	for (let t = 0; t < n.length; ++t) {
		let a = r[n[t][0]];
		for (let n of e[t]) i[n] = a;
	}
	return t;
}
function wv(e, t, n) {
	let r = Tv(e, t);
	return J(Tv(e, n), (e, t) => Math.abs(e - r[t]), Float64Array);
}
function Tv(e, t, n) {
	let r = e[t];
	if (!r && n !== void 0 && (r = e[n]), r) return r.value;
	throw Error(`missing channel: ${t}`);
}
function Ev(e) {
	if (e == null || typeof e == `function`) return e;
	switch (`${e}`.toLowerCase()) {
		case `ascending`: return Dv;
		case `descending`: return Ov;
	}
	throw Error(`invalid order: ${e}`);
}
function Dv([e, t], [n, r]) {
	return ih(t, r) || ih(e, n);
}
function Ov([e, t], [n, r]) {
	return ah(t, r) || ih(e, n);
}
function kv(e, t) {
	let n = e[t];
	if (n) {
		for (; n.source;) n = n.source;
		return n.source === null ? null : n;
	}
}
const Av = /* @__PURE__ */ new Map([
	[`accent`, Zd],
	[`category10`, Xd],
	[`dark2`, Qd],
	[`observable10`, $d],
	[`paired`, ef],
	[`pastel1`, tf],
	[`pastel2`, nf],
	[`set1`, rf],
	[`set2`, af],
	[`set3`, of],
	[`tableau10`, sf]
]);
function jv(e) {
	return e != null && Av.has(`${e}`.toLowerCase());
}
const Mv = new Map([
	...Av,
	[`brbg`, Nv(cf, lf)],
	[`prgn`, Nv(uf, df)],
	[`piyg`, Nv(ff, pf)],
	[`puor`, Nv(mf, hf)],
	[`rdbu`, Nv(gf, _f)],
	[`rdgy`, Nv(vf, yf)],
	[`rdylbu`, Nv(bf, xf)],
	[`rdylgn`, Nv(Sf, Cf)],
	[`spectral`, Nv(wf, Tf)],
	[`burd`, Pv(gf, _f)],
	[`buylrd`, Pv(bf, xf)],
	[`blues`, X(Xf, Zf)],
	[`greens`, X(Qf, $f)],
	[`greys`, X(ep, tp)],
	[`oranges`, X(op, sp)],
	[`purples`, X(np, rp)],
	[`reds`, X(ip, ap)],
	[`turbo`, Fv(vp)],
	[`viridis`, Fv(bp)],
	[`magma`, Fv(xp)],
	[`inferno`, Fv(Sp)],
	[`plasma`, Fv(Cp)],
	[`cividis`, Fv(cp)],
	[`cubehelix`, Fv(lp)],
	[`warm`, Fv(up)],
	[`cool`, Fv(dp)],
	[`bugn`, X(Ef, Df)],
	[`bupu`, X(Of, kf)],
	[`gnbu`, X(Af, jf)],
	[`orrd`, X(Mf, Nf)],
	[`pubu`, X(If, Lf)],
	[`pubugn`, X(Pf, Ff)],
	[`purd`, X(Rf, zf)],
	[`rdpu`, X(Bf, Vf)],
	[`ylgn`, X(Wf, Gf)],
	[`ylgnbu`, X(Hf, Uf)],
	[`ylorbr`, X(Kf, qf)],
	[`ylorrd`, X(Jf, Yf)],
	[`rainbow`, Iv(pp)],
	[`sinebow`, Iv(_p)]
]);
function X(e, t) {
	return ({ length: n }) => n === 1 ? [e[3][1]] : n === 2 ? [e[3][1], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? Wi(t, n) : e[n]);
}
function Nv(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][0], e[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Wi(t, n) : e[n]);
}
function Pv(e, t) {
	return ({ length: n }) => n === 2 ? [e[3][2], e[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? Wi((e) => t(1 - e), n) : e[n].slice().reverse());
}
function Fv(e) {
	return ({ length: t }) => Wi(e, Math.max(2, Math.floor(t)));
}
function Iv(e) {
	return ({ length: t }) => Wi(e, Math.floor(t) + 1).slice(0, -1);
}
function Lv(e) {
	let t = `${e}`.toLowerCase();
	if (!Mv.has(t)) throw Error(`unknown ordinal scheme: ${t}`);
	return Mv.get(t);
}
function Rv(e, t) {
	let n = Lv(e), r = typeof n == `function` ? n({ length: t }) : n;
	return r.length === t ? r : r.slice(0, t);
}
function zv(e, t = `greys`) {
	let n = /* @__PURE__ */ new Set(), [r, i] = Rv(t, 2);
	for (let t of e) if (t != null) {
		if (t === !0) n.add(i);
		else if (t === !1) n.add(r);
		else return;
	}
	return [...n];
}
const Bv = /* @__PURE__ */ new Map([
	[`brbg`, lf],
	[`prgn`, df],
	[`piyg`, pf],
	[`puor`, hf],
	[`rdbu`, _f],
	[`rdgy`, yf],
	[`rdylbu`, xf],
	[`rdylgn`, Cf],
	[`spectral`, Tf],
	[`burd`, (e) => _f(1 - e)],
	[`buylrd`, (e) => xf(1 - e)],
	[`blues`, Zf],
	[`greens`, $f],
	[`greys`, tp],
	[`purples`, rp],
	[`reds`, ap],
	[`oranges`, sp],
	[`turbo`, vp],
	[`viridis`, bp],
	[`magma`, xp],
	[`inferno`, Sp],
	[`plasma`, Cp],
	[`cividis`, cp],
	[`cubehelix`, lp],
	[`warm`, up],
	[`cool`, dp],
	[`bugn`, Df],
	[`bupu`, kf],
	[`gnbu`, jf],
	[`orrd`, Nf],
	[`pubugn`, Ff],
	[`pubu`, Lf],
	[`purd`, zf],
	[`rdpu`, Vf],
	[`ylgnbu`, Uf],
	[`ylgn`, Gf],
	[`ylorbr`, qf],
	[`ylorrd`, Yf],
	[`rainbow`, pp],
	[`sinebow`, _p]
]);
function Vv(e) {
	let t = `${e}`.toLowerCase();
	if (!Bv.has(t)) throw Error(`unknown quantitative scheme: ${t}`);
	return Bv.get(t);
}
const Hv = /* @__PURE__ */ new Set([
	`brbg`,
	`prgn`,
	`piyg`,
	`puor`,
	`rdbu`,
	`rdgy`,
	`rdylbu`,
	`rdylgn`,
	`spectral`,
	`burd`,
	`buylrd`
]);
function Uv(e) {
	return e != null && Hv.has(`${e}`.toLowerCase());
}
const Wv = (e) => (t) => e(1 - t), Gv = [0, 1], Kv = /* @__PURE__ */ new Map([
	[`number`, Ci],
	[`rgb`, gi],
	[`hsl`, Li],
	[`hcl`, Bi],
	[`lab`, Ri]
]);
function qv(e) {
	let t = `${e}`.toLowerCase();
	if (!Kv.has(t)) throw Error(`unknown interpolator: ${t}`);
	return Kv.get(t);
}
function Jv(e, t, n, { type: r, nice: i, clamp: a, zero: o, domain: s = cy(e, n), unknown: c, round: l, scheme: u, interval: d, range: f = Y.get(e) === w_ ? uy(n, s) : Y.get(e) === T_ ? dy(n, s) : Y.get(e) === E_ ? Gv : void 0, interpolate: p = Y.get(e) === C_ ? u == null && f !== void 0 ? gi : Vv(u === void 0 ? r === `cyclical` ? `rainbow` : `turbo` : u) : l ? ji : Ci, reverse: m }) {
	if (s = Yv(s), d = qg(d, r), (r === `cyclical` || r === `sequential`) && (r = `linear`), typeof p != `function` && (p = qv(p)), m = !!m, f !== void 0 && s.length !== (f = Yv(f)).length) {
		if (p.length === 1) throw Error(`invalid piecewise interpolator`);
		p = Ui(p, f), f = void 0;
	}
	if (p.length === 1 ? (m &&= (p = Wv(p), !1), f === void 0 && (f = Float64Array.from(s, (e, t) => t / (s.length - 1)), f.length === 2 && (f = Gv)), t.interpolate((f === Gv ? dg : my)(p))) : t.interpolate(p), o) {
		let [e, t] = _(s);
		(e > 0 || t < 0) && (s = wg(s), (hh(s) || 1) === Math.sign(e) ? s[0] = 0 : s[s.length - 1] = 0);
	}
	return m && (s = Oe(s)), t.domain(s).unknown(c), i && (t.nice(Xv(i, r)), s = t.domain()), f !== void 0 && t.range(f), a && t.clamp(a), {
		type: r,
		domain: s,
		range: f,
		scale: t,
		interpolate: p,
		interval: d
	};
}
function Yv(e) {
	return e = Sg(e), e.length >= 2 ? e : [e[0], e[0]];
}
function Xv(e, t) {
	return e === !0 ? void 0 : typeof e == `number` ? e : Jg(e, t);
}
function Zv(e, t, n) {
	return Jv(e, hd(), t, n);
}
function Qv(e, t, n) {
	return $v(e, t, {
		...n,
		exponent: .5
	});
}
function $v(e, t, { exponent: n = 1, ...r }) {
	return Jv(e, Id().exponent(n), t, {
		...r,
		type: `pow`
	});
}
function ey(e, t, { base: n = 10, domain: r = fy(t), ...i }) {
	return Jv(e, Dd().base(n), t, {
		...i,
		domain: r
	});
}
function ty(e, t, { constant: n = 1, ...r }) {
	return Jv(e, jd().constant(n), t, r);
}
function ny(e, t, { range: n, quantiles: r = n === void 0 ? 5 : (n = [...n]).length, n: i = r, scheme: a = `rdylbu`, domain: o = py(t), unknown: s, interpolate: c, reverse: l }) {
	return n === void 0 && (n = c === void 0 ? Y.get(e) === C_ ? Rv(a, i) : void 0 : Wi(c, i)), o.length > 0 && (o = Ld(o, n === void 0 ? { length: i } : n).quantiles()), iy(e, t, {
		domain: o,
		range: n,
		reverse: l,
		unknown: s
	});
}
function ry(e, t, { range: n, n: r = n === void 0 ? 5 : (n = [...n]).length, scheme: i = `rdylbu`, domain: a = cy(e, t), unknown: o, interpolate: s, reverse: c }) {
	let [l, u] = _(a), d;
	return n === void 0 ? (d = ie(l, u, r), d[0] <= l && d.splice(0, 1), d[d.length - 1] >= u && d.pop(), r = d.length + 1, n = s === void 0 ? Y.get(e) === C_ ? Rv(i, r) : void 0 : Wi(s, r)) : (d = Wi(Ci(l, u), r + 1).slice(1, -1), l instanceof Date && (d = d.map((e) => new Date(e)))), hh(Sg(a)) < 0 && d.reverse(), iy(e, t, {
		domain: d,
		range: n,
		reverse: c,
		unknown: o
	});
}
function iy(e, t, { domain: n = [0], unknown: r, scheme: i = `rdylbu`, interpolate: a, range: o = a === void 0 ? Y.get(e) === C_ ? Rv(i, n.length + 1) : void 0 : Wi(a, n.length + 1), reverse: s }) {
	n = Sg(n);
	let c = hh(n);
	if (!isNaN(c) && !ay(n, c)) throw Error(`the ${e} scale has a non-monotonic domain`);
	return s && (o = Oe(o)), {
		type: `threshold`,
		scale: Rd(c < 0 ? Oe(n) : n, o === void 0 ? [] : o).unknown(r),
		domain: n,
		range: o
	};
}
function ay(e, n) {
	for (let r = 1, i = e.length, a = e[0]; r < i; ++r) {
		let i = t(a, a = e[r]);
		if (i !== 0 && i !== n) return !1;
	}
	return !0;
}
function oy(e) {
	return {
		type: `identity`,
		scale: A_(Y.get(e)) ? gd() : (e) => e
	};
}
function sy(e, t = sh) {
	return e.length ? [ue(e, ({ value: e }) => e === void 0 ? e : ue(e, t)), ce(e, ({ value: e }) => e === void 0 ? e : ce(e, t))] : [0, 1];
}
function cy(e, t) {
	let n = Y.get(e);
	return (n === w_ || n === E_ || n === T_ ? ly : sy)(t);
}
function ly(e) {
	return [0, e.length ? ce(e, ({ value: e }) => e === void 0 ? e : ce(e, sh)) : 1];
}
function uy(e, t) {
	let n = e.find(({ radius: e }) => e !== void 0);
	if (n !== void 0) return [0, n.radius];
	let r = he(e, .5, ({ value: e }) => e === void 0 ? NaN : he(e, .25, ch)), i = t.map((e) => 3 * Math.sqrt(e / r)), a = 30 / ce(i);
	return a < 1 ? i.map((e) => e * a) : i;
}
function dy(e, t) {
	let n = be(e, ({ value: e }) => e === void 0 ? NaN : be(e, Math.abs)), r = t.map((e) => 12 * e / n), i = 60 / ce(r);
	return i < 1 ? r.map((e) => e * i) : r;
}
function fy(e) {
	for (let { value: t } of e) if (t !== void 0) for (let n of t) {
		if (n > 0) return sy(e, ch);
		if (n < 0) return sy(e, lh);
	}
	return [1, 10];
}
function py(e) {
	let t = [];
	for (let { value: n } of e) if (n !== void 0) for (let e of n) t.push(e);
	return t;
}
function my(e) {
	return (t, n) => (r) => e(t + r * (n - t));
}
let hy = 0, gy;
function _y() {
	let e = hy;
	return hy = 0, gy = void 0, e;
}
function vy(e) {
	e !== gy && (gy = e, console.warn(e), ++hy);
}
function yy(e, n, r, i, { type: a, nice: o, clamp: s, domain: c = sy(i), unknown: l, pivot: u = 0, scheme: d, range: f, symmetric: p = !0, interpolate: m = Y.get(e) === C_ ? d == null && f !== void 0 ? gi : Vv(d === void 0 ? `rdbu` : d) : Ci, reverse: h }) {
	u = +u, c = Sg(c);
	let [g, _] = c;
	if (c.length > 2 && vy(`Warning: the diverging ${e} scale domain contains extra elements.`), t(g, _) < 0 && ([g, _] = [_, g], h = !h), g = Math.min(g, u), _ = Math.max(_, u), typeof m != `function` && (m = qv(m)), f !== void 0 && (m = m.length === 1 ? my(m)(...f) : Ui(m, f)), h && (m = Wv(m)), p) {
		let e = r.apply(u), t = e - r.apply(g), n = r.apply(_) - e;
		t < n ? g = r.invert(e - n) : t > n && (_ = r.invert(e + t));
	}
	return n.domain([
		g,
		u,
		_
	]).unknown(l).interpolator(m), s && n.clamp(s), o && n.nice(o), {
		type: a,
		domain: [g, _],
		pivot: u,
		interpolate: m,
		scale: n
	};
}
function by(e, t, n) {
	return yy(e, Kd(), Ty, t, n);
}
function xy(e, t, n) {
	return Sy(e, t, {
		...n,
		exponent: .5
	});
}
function Sy(e, t, { exponent: n = 1, ...r }) {
	return yy(e, Yd().exponent(n = +n), Oy(n), t, {
		...r,
		type: `diverging-pow`
	});
}
function Cy(e, t, { base: n = 10, pivot: r = 1, domain: i = sy(t, r < 0 ? lh : ch), ...a }) {
	return yy(e, qd().base(n = +n), Ey, t, {
		domain: i,
		pivot: r,
		...a
	});
}
function wy(e, t, { constant: n = 1, ...r }) {
	return yy(e, Jd().constant(n = +n), ky(n), t, r);
}
const Ty = {
	apply(e) {
		return e;
	},
	invert(e) {
		return e;
	}
}, Ey = {
	apply: Math.log,
	invert: Math.exp
}, Dy = {
	apply(e) {
		return Math.sign(e) * Math.sqrt(Math.abs(e));
	},
	invert(e) {
		return e * e * Math.sign(e);
	}
};
function Oy(e) {
	return e === .5 ? Dy : {
		apply(t) {
			return Math.sign(t) * Math.abs(t) ** +e;
		},
		invert(t) {
			return Math.sign(t) * Math.abs(t) ** (1 / e);
		}
	};
}
function ky(e) {
	return {
		apply(t) {
			return Math.sign(t) * Math.log1p(Math.abs(t / e));
		},
		invert(t) {
			return Math.sign(t) * Math.expm1(Math.abs(t)) * e;
		}
	};
}
function Ay(e, t, n, r) {
	return Jv(e, t, n, r);
}
function jy(e, t, n) {
	return Ay(e, Hd(), t, n);
}
function My(e, t, n) {
	return Ay(e, Ud(), t, n);
}
const Ny = Symbol(`ordinal`);
function Py(e, t, n, { type: r, interval: i, domain: a, range: o, reverse: s, hint: c }) {
	return i = qg(i, r), a === void 0 && (a = zy(n, i, e)), (r === `categorical` || r === Ny) && (r = `ordinal`), s && (a = Oe(a)), a = t.domain(a).domain(), o !== void 0 && (typeof o == `function` && (o = o(a)), t.range(o)), {
		type: r,
		domain: a,
		range: o,
		scale: t,
		hint: c,
		interval: i
	};
}
function Fy(e, t, { type: n, interval: r, domain: i, range: a, scheme: o, unknown: s, ...c }) {
	r = qg(r, n), i === void 0 && (i = zy(t, r, e));
	let l;
	if (Y.get(e) === D_) l = Vy(t), a = a === void 0 ? Hy(l) : J(a, F_);
	else if (Y.get(e) === C_ && (a === void 0 && (n === `ordinal` || n === Ny) && (a = zv(i, o), a !== void 0 && (o = void 0)), o === void 0 && a === void 0 && (o = n === `ordinal` ? `turbo` : `observable10`), o !== void 0)) {
		if (a !== void 0) {
			let e = Vv(o), t = a[0], n = a[1] - a[0];
			a = ({ length: r }) => Wi((r) => e(t + n * r), r);
		} else a = Lv(o);
	}
	if (s === Zu) throw Error(`implicit unknown on ${e} scale is not supported`);
	return Py(e, Qu().unknown(s), t, {
		...c,
		type: n,
		domain: i,
		range: a,
		hint: l
	});
}
function Iy(e, t, { align: n = .5, padding: r = .5, ...i }) {
	return Ry(td().align(n).padding(r), t, i, e);
}
function Ly(e, t, { align: n = .5, padding: r = .1, paddingInner: i = r, paddingOuter: a = e === `fx` || e === `fy` ? 0 : r, ...o }) {
	return Ry($u().align(n).paddingInner(i).paddingOuter(a), t, o, e);
}
function Ry(e, t, n, r) {
	let { round: i } = n;
	return i !== void 0 && e.round(i = !!i), e = Py(r, e, t, n), e.round = i, e;
}
function zy(e, t, n) {
	let r = new InternSet();
	for (let { value: t, domain: n } of e) {
		if (n !== void 0) return n();
		if (t !== void 0) for (let e of t) r.add(e);
	}
	if (t !== void 0) {
		let [e, n] = _(r).map(t.floor, t);
		return t.range(e, t.offset(n));
	}
	if (r.size > 1e4 && Y.get(n) === S_) throw Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);
	return O(r, ih);
}
function By(e, t) {
	let n;
	for (let { hint: r } of e) {
		let e = r?.[t];
		if (e !== void 0) {
			if (n === void 0) n = e;
			else if (n !== e) return;
		}
	}
	return n;
}
function Vy(e) {
	return {
		fill: By(e, `fill`),
		stroke: By(e, `stroke`)
	};
}
function Hy(e) {
	return u_(e.fill) ? mm : pm;
}
function Uy(e, { label: t, inset: n = 0, insetTop: r = n, insetRight: i = n, insetBottom: a = n, insetLeft: o = n, round: s, nice: c, clamp: l, zero: u, align: d, padding: f, projection: p, facet: { label: m = t } = {}, ...h } = {}) {
	let g = {};
	for (let [n, _] of e) {
		let e = h[n], v = tb(n, _, {
			round: Y.get(n) === S_ ? s : void 0,
			nice: c,
			clamp: l,
			zero: u,
			align: d,
			padding: f,
			projection: p,
			...e
		});
		if (v) {
			let { label: s = n === `fx` || n === `fy` ? m : t, percent: c, transform: l, inset: u, insetTop: d = u === void 0 ? n === `y` ? r : 0 : u, insetRight: f = u === void 0 ? n === `x` ? i : 0 : u, insetBottom: p = u === void 0 ? n === `y` ? a : 0 : u, insetLeft: h = u === void 0 ? n === `x` ? o : 0 : u } = e || {};
			if (l == null) l = void 0;
			else if (typeof l != `function`) throw Error(`invalid scale transform; not a function`);
			v.percent = !!c, v.label = s === void 0 ? Ky(_, v) : s, v.transform = l, n === `x` || n === `fx` ? (v.insetLeft = +h, v.insetRight = +f) : (n === `y` || n === `fy`) && (v.insetTop = +d, v.insetBottom = +p), g[n] = v;
		}
	}
	return g;
}
function Wy(e) {
	let t = {}, n = { scales: t };
	for (let [r, i] of Object.entries(e)) {
		let { scale: e, type: a, interval: o, label: s } = i;
		t[r] = mb(i), n[r] = e, e.type = a, o != null && (e.interval = o), s != null && (e.label = s);
	}
	return n;
}
function Gy(e, t) {
	let { x: n, y: r, fx: i, fy: a } = e, o = i || a ? Jy(t) : t;
	i && Xy(i, o), a && Zy(a, o);
	let s = i || a ? Yy(e, t) : t;
	n && Xy(n, s), r && Zy(r, s);
}
function Ky(e = [], t) {
	let n;
	for (let { label: t } of e) if (t !== void 0) {
		if (n === void 0) n = t;
		else if (n !== t) return;
	}
	if (n !== void 0) return !sb(t) && t.percent && (n = `${n} (%)`), {
		inferred: !0,
		toString: () => n
	};
}
function qy(e) {
	return Math.sign(hh(e.domain())) * Math.sign(hh(e.range()));
}
function Jy(e) {
	let { marginTop: t, marginRight: n, marginBottom: r, marginLeft: i, width: a, height: o, facet: { marginTop: s, marginRight: c, marginBottom: l, marginLeft: u } } = e;
	return {
		marginTop: Math.max(t, s),
		marginRight: Math.max(n, c),
		marginBottom: Math.max(r, l),
		marginLeft: Math.max(i, u),
		width: a,
		height: o
	};
}
function Yy({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = Jy(n);
	return {
		marginTop: r,
		marginRight: i,
		marginBottom: a,
		marginLeft: o,
		width: e ? e.scale.bandwidth() + o + i : s,
		height: t ? t.scale.bandwidth() + r + a : c,
		facet: {
			width: s,
			height: c
		}
	};
}
function Xy(e, t) {
	if (e.range === void 0) {
		let { insetLeft: n, insetRight: r } = e, { width: i, marginLeft: a = 0, marginRight: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [s, Math.max(s, c)], sb(e) || (e.range = eb(e)), e.scale.range(e.range);
	}
	Qy(e);
}
function Zy(e, t) {
	if (e.range === void 0) {
		let { insetTop: n, insetBottom: r } = e, { height: i, marginTop: a = 0, marginBottom: o = 0 } = t, s = a + n, c = i - o - r;
		e.range = [Math.max(s, c), s], sb(e) ? e.range.reverse() : e.range = eb(e), e.scale.range(e.range);
	}
	Qy(e);
}
function Qy(e) {
	e.round === void 0 && lb(e) && $y(e) <= 30 && e.scale.round(!0);
}
function $y({ scale: e }) {
	let t = e.domain().length, [n, r] = e.range(), i = e.paddingInner ? e.paddingInner() : 1, a = e.paddingOuter ? e.paddingOuter() : e.padding(), o = t - i, s = Math.abs(r - n) / Math.max(1, o + a * 2);
	return (s - Math.floor(s)) * o;
}
function eb(e) {
	let t = e.scale.domain().length + cb(e);
	if (!(t > 2)) return e.range;
	let [n, r] = e.range;
	return Array.from({ length: t }, (e, i) => n + i / (t - 1) * (r - n));
}
function tb(e, t = [], n = {}) {
	let r = ab(e, t, n);
	if (n.type === void 0 && n.domain === void 0 && n.range === void 0 && n.interval == null && e !== `fx` && e !== `fy` && sb({ type: r })) {
		let n = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		n.some(n_) ? vy(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${nb(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${nb(r)}".`) : n.some(r_) ? vy(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${nb(r)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${nb(r)}".`) : n.some(i_) && vy(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${nb(r)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${nb(r)}".`);
	}
	switch (n.type = r, r) {
		case `diverging`:
		case `diverging-sqrt`:
		case `diverging-pow`:
		case `diverging-log`:
		case `diverging-symlog`:
		case `cyclical`:
		case `sequential`:
		case `linear`:
		case `sqrt`:
		case `threshold`:
		case `quantile`:
		case `pow`:
		case `log`:
		case `symlog`:
			n = db(t, n, pg);
			break;
		case `identity`:
			switch (Y.get(e)) {
				case S_:
					n = db(t, n, pg);
					break;
				case D_: n = db(t, n, fb);
			}
			break;
		case `utc`:
		case `time`: n = db(t, n, hg);
	}
	switch (r) {
		case `diverging`: return by(e, t, n);
		case `diverging-sqrt`: return xy(e, t, n);
		case `diverging-pow`: return Sy(e, t, n);
		case `diverging-log`: return Cy(e, t, n);
		case `diverging-symlog`: return wy(e, t, n);
		case `categorical`:
		case `ordinal`:
		case Ny: return Fy(e, t, n);
		case `cyclical`:
		case `sequential`:
		case `linear`: return Zv(e, t, n);
		case `sqrt`: return Qv(e, t, n);
		case `threshold`: return iy(e, t, n);
		case `quantile`: return ny(e, t, n);
		case `quantize`: return ry(e, t, n);
		case `pow`: return $v(e, t, n);
		case `log`: return ey(e, t, n);
		case `symlog`: return ty(e, t, n);
		case `utc`: return My(e, t, n);
		case `time`: return jy(e, t, n);
		case `point`: return Iy(e, t, n);
		case `band`: return Ly(e, t, n);
		case `identity`: return oy(e);
		case void 0: return;
		default: throw Error(`unknown scale type: ${r}`);
	}
}
function nb(e) {
	return typeof e == `symbol` ? e.description : e;
}
function rb(e) {
	return typeof e == `string` ? `${e}`.toLowerCase() : e;
}
const ib = { toString: () => `projection` };
function ab(e, t, { type: n, domain: r, range: i, scheme: a, pivot: o, projection: s }) {
	if (n = rb(n), e === `fx` || e === `fy`) return `band`;
	(e === `x` || e === `y`) && s != null && (n = ib);
	for (let e of t) {
		let t = rb(e.type);
		if (t !== void 0) {
			if (n === void 0) n = t;
			else if (n !== t) throw Error(`scale incompatible with channel: ${n} !== ${t}`);
		}
	}
	if (n === ib) return;
	if (n !== void 0) return n;
	if (r === void 0 && !t.some(({ value: e }) => e !== void 0)) return;
	let c = Y.get(e);
	if (c === w_) return `sqrt`;
	if (c === E_ || c === T_) return `linear`;
	if (c === D_) return `ordinal`;
	let l = (r ?? i)?.length;
	if (l < 2 || l > 2) return ob(c);
	if (r !== void 0) {
		if (t_(r)) return ob(c);
		if (n_(r)) return `utc`;
	} else {
		let e = t.map(({ value: e }) => e).filter((e) => e !== void 0);
		if (e.some(t_)) return ob(c);
		if (e.some(n_)) return `utc`;
	}
	if (c === C_) {
		if (o != null || Uv(a)) return `diverging`;
		if (jv(a)) return `categorical`;
	}
	return `linear`;
}
function ob(e) {
	switch (e) {
		case S_: return `point`;
		case C_: return Ny;
		default: return `ordinal`;
	}
}
function sb({ type: e }) {
	return e === `ordinal` || e === `point` || e === `band` || e === Ny;
}
function cb({ type: e }) {
	return e === `threshold`;
}
function lb({ type: e }) {
	return e === `point` || e === `band`;
}
function ub(e) {
	if (e === void 0) return !0;
	let t = e.domain(), n = e(t[0]);
	for (let r = 1, i = t.length; r < i; ++r) if (e(t[r]) - n) return !1;
	return !0;
}
function db(e, { domain: t, ...n }, r) {
	for (let n of e) n.value !== void 0 && (t === void 0 && (t = n.value?.domain), n.value = r(n.value));
	return {
		domain: t === void 0 ? t : r(t),
		...n
	};
}
function fb(e) {
	return J(e, F_);
}
function pb(e) {
	return (t) => {
		if (!Y.has(t = `${t}`)) throw Error(`unknown scale: ${t}`);
		return e[t];
	};
}
function mb({ scale: e, type: t, domain: n, range: r, interpolate: i, interval: a, transform: o, percent: s, pivot: c }) {
	if (t === `identity`) return {
		type: `identity`,
		apply: (e) => e,
		invert: (e) => e
	};
	let l = e.unknown ? e.unknown() : void 0;
	return {
		type: t,
		domain: wg(n),
		...r !== void 0 && { range: wg(r) },
		...o !== void 0 && { transform: o },
		...s && { percent: s },
		...l !== void 0 && { unknown: l },
		...a !== void 0 && { interval: a },
		...i !== void 0 && { interpolate: i },
		...e.clamp && { clamp: e.clamp() },
		...c !== void 0 && {
			pivot: c,
			symmetric: !1
		},
		...e.base && { base: e.base() },
		...e.exponent && { exponent: e.exponent() },
		...e.constant && { constant: e.constant() },
		...e.align && {
			align: e.align(),
			round: e.round()
		},
		...e.padding && (e.paddingInner ? {
			paddingInner: e.paddingInner(),
			paddingOuter: e.paddingOuter()
		} : { padding: e.padding() }),
		...e.bandwidth && {
			bandwidth: e.bandwidth(),
			step: e.step()
		},
		apply: (t) => e(t),
		...e.invert && { invert: (t) => e.invert(t) }
	};
}
function hb(e, t) {
	let { fx: n, fy: r } = Uy(e, t), i = n?.scale.domain(), a = r?.scale.domain();
	return i && a ? p(i, a).map(([e, t], n) => ({
		x: e,
		y: t,
		i: n
	})) : i ? i.map((e, t) => ({
		x: e,
		i: t
	})) : a ? a.map((e, t) => ({
		y: e,
		i: t
	})) : void 0;
}
function gb(e, { x: t, y: n }) {
	return t &&= Cb(t), n &&= Cb(n), e.filter(t && n ? (e) => t.has(e.x) && n.has(e.y) : t ? (e) => t.has(e.x) : (e) => n.has(e.y)).sort(t && n ? (e, r) => t.get(e.x) - t.get(r.x) || n.get(e.y) - n.get(r.y) : t ? (e, n) => t.get(e.x) - t.get(n.x) : (e, t) => n.get(e.y) - n.get(t.y));
}
function _b(e, { fx: t, fy: n }) {
	let r = Pg(e), i = t?.value, a = n?.value;
	return t && n ? w(r, (e) => (e.fx = i[e[0]], e.fy = a[e[0]], e), (e) => i[e], (e) => a[e]) : t ? w(r, (e) => (e.fx = i[e[0]], e), (e) => i[e]) : w(r, (e) => (e.fy = a[e[0]], e), (e) => a[e]);
}
function vb(e, t, { marginTop: n, marginLeft: r }) {
	let i = e ? ({ x: t }) => e(t) - r : () => 0, a = t ? ({ y: e }) => t(e) - n : () => 0;
	return function(e) {
		this.tagName === `svg` ? (this.setAttribute(`x`, i(e)), this.setAttribute(`y`, a(e))) : this.setAttribute(`transform`, `translate(${i(e)},${a(e)})`);
	};
}
function yb(e) {
	let t = [], n = new Uint32Array(De(e, (e) => e.length));
	for (let r of e) {
		let i = 0;
		for (let t of e) r !== t && (n.set(t, i), i += t.length);
		t.push(n.slice(0, i));
	}
	return t;
}
const bb = /* @__PURE__ */ new Map([
	[`top`, Db],
	[`right`, Ab],
	[`bottom`, Ob],
	[`left`, kb],
	[`top-left`, Ib(Db, kb)],
	[`top-right`, Ib(Db, Ab)],
	[`bottom-left`, Ib(Ob, kb)],
	[`bottom-right`, Ib(Ob, Ab)],
	[`top-empty`, jb],
	[`right-empty`, Pb],
	[`bottom-empty`, Mb],
	[`left-empty`, Nb],
	[`empty`, Fb]
]);
function xb(e) {
	if (e == null) return null;
	let t = bb.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid facet anchor: ${e}`);
}
const Sb = /* @__PURE__ */ new WeakMap();
function Cb(e) {
	let t = Sb.get(e);
	return t || Sb.set(e, t = new InternMap(J(e, (e, t) => [e, t]))), t;
}
function wb(e, t) {
	return Cb(e).get(t);
}
function Tb(e, t, n) {
	return t = Lg(t), n = Lg(n), e.find((e) => Object.is(Lg(e.x), t) && Object.is(Lg(e.y), n));
}
function Eb(e, t, n) {
	return Tb(e, t, n)?.empty;
}
function Db(e, { y: t }, { y: n }) {
	return !t || wb(t, n) === 0;
}
function Ob(e, { y: t }, { y: n }) {
	return !t || wb(t, n) === t.length - 1;
}
function kb(e, { x: t }, { x: n }) {
	return !t || wb(t, n) === 0;
}
function Ab(e, { x: t }, { x: n }) {
	return !t || wb(t, n) === t.length - 1;
}
function jb(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = wb(t, r);
	if (a > 0) return Eb(e, n, t[a - 1]);
}
function Mb(e, { y: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = wb(t, r);
	if (a < t.length - 1) return Eb(e, n, t[a + 1]);
}
function Nb(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = wb(t, n);
	if (a > 0) return Eb(e, t[a - 1], r);
}
function Pb(e, { x: t }, { x: n, y: r, empty: i }) {
	if (i) return !1;
	if (!t) return;
	let a = wb(t, n);
	if (a < t.length - 1) return Eb(e, t[a + 1], r);
}
function Fb(e, t, { empty: n }) {
	return n;
}
function Ib(e, t) {
	return function() {
		return e.apply(null, arguments) && t.apply(null, arguments);
	};
}
function Lb(e, { channels: { fx: t, fy: n }, groups: r }) {
	return t && n ? e.map(({ x: e, y: t }) => r.get(e)?.get(t) ?? []) : t ? e.map(({ x: e }) => r.get(e) ?? []) : e.map(({ y: e }) => r.get(e) ?? []);
}
const Rb = Math.PI, zb = 2 * Rb, Bb = .618;
function Vb({ projection: e, inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}, o) {
	if (e == null) return;
	if (typeof e.stream == `function`) return e;
	let s, c, l = `frame`;
	if (Eg(e)) {
		let t;
		if ({type: e, domain: c, inset: t, insetTop: n = t === void 0 ? n : t, insetRight: r = t === void 0 ? r : t, insetBottom: i = t === void 0 ? i : t, insetLeft: a = t === void 0 ? a : t, clip: l = l, ...s} = e, e == null) return;
	}
	typeof e != `function` && ({type: e} = Hb(e));
	let { width: u, height: d, marginLeft: f, marginRight: p, marginTop: m, marginBottom: h } = o, g = u - f - p - a - r, _ = d - m - h - n - i;
	if (e = e?.({
		width: g,
		height: _,
		clip: l,
		...s
	}), e == null) return;
	l = Ub(l, f, m, u - p, d - h);
	let v = f + a, y = m + n, b;
	if (c != null) {
		let [[t, n], [r, i]] = As(e).bounds(c), a = Math.min(g / (r - t), _ / (i - n));
		a > 0 ? (v -= (a * (t + r) - g) / 2, y -= (a * (n + i) - _) / 2, b = js({ point(e, t) {
			this.stream.point(e * a + v, t * a + y);
		} })) : vy(`Warning: the projection could not be fit to the specified domain; using the default scale.`);
	}
	return b ??= v === 0 && y === 0 ? Kb() : js({ point(e, t) {
		this.stream.point(e + v, t + y);
	} }), { stream: (t) => e.stream(b.stream(l(t))) };
}
function Hb(e) {
	switch (`${e}`.toLowerCase()) {
		case `albers-usa`: return Wb(nc, .7463, .4673);
		case `albers`: return Gb(ec, .7463, .4673);
		case `azimuthal-equal-area`: return Wb(oc, 4, 4);
		case `azimuthal-equidistant`: return Wb(cc, zb, zb);
		case `conic-conformal`: return Gb(mc, zb, zb);
		case `conic-equal-area`: return Gb($s, 6.1702, 2.9781);
		case `conic-equidistant`: return Gb(vc, 7.312, 3.6282);
		case `equal-earth`: return Wb(Ec, 5.4133, 2.6347);
		case `equirectangular`: return Wb(gc, zb, Rb);
		case `gnomonic`: return Wb(Oc, 3.4641, 3.4641);
		case `identity`: return { type: Kb };
		case `reflect-y`: return { type: qb };
		case `mercator`: return Wb(uc, zb, zb);
		case `orthographic`: return Wb(Ac, 2, 2);
		case `stereographic`: return Wb(Mc, 2, 2);
		case `transverse-mercator`: return Wb(Pc, zb, zb);
		default: throw Error(`unknown projection type: ${e}`);
	}
}
function Ub(e, t, n, r, i) {
	if (e === !1 || e == null || typeof e == `number`) return (e) => e;
	switch (e === !0 && (e = `frame`), `${e}`.toLowerCase()) {
		case `frame`: return Eo(t, n, r, i);
		default: throw Error(`unknown projection clip type: ${e}`);
	}
}
function Wb(e, t, n) {
	return {
		type: ({ width: r, height: i, rotate: a, precision: o = .15, clip: s }) => {
			let c = e();
			return o != null && c.precision?.(o), a != null && c.rotate?.(a), typeof s == `number` && c.clipAngle?.(s), r != null && (c.scale(Math.min(r / t, i / n)), c.translate([r / 2, i / 2])), c;
		},
		aspectRatio: n / t
	};
}
function Gb(e, t, n) {
	let { type: r, aspectRatio: i } = Wb(e, t, n);
	return {
		type: (e) => {
			let { parallels: t, domain: n, width: i, height: a } = e, o = r(e);
			return t != null && (o.parallels(t), n === void 0 && i != null && o.fitSize([i, a], { type: `Sphere` })), o;
		},
		aspectRatio: i
	};
}
const Kb = dg({ stream: (e) => e }), qb = dg(js({ point(e, t) {
	this.stream.point(e, -t);
} }));
function Jb(e, t, n, r) {
	let i = n[e], a = n[t], o = i.length, s = n[e] = new Float64Array(o).fill(NaN), c = n[t] = new Float64Array(o).fill(NaN), l, u = r.stream({ point(e, t) {
		s[l] = e, c[l] = t;
	} });
	for (l = 0; l < o; ++l) u.point(i[l], a[l]);
}
function Yb({ projection: e } = {}) {
	return e == null ? !1 : typeof e.stream == `function` || (Eg(e) && (e = e.type), e != null);
}
function Xb(e) {
	if (typeof e?.stream == `function`) return Bb;
	if (Eg(e)) {
		let t, n;
		if ({domain: t, type: e, ...n} = e, t != null && e != null) {
			let [[r, i], [a, o]] = As((typeof e == `string` ? Hb(e).type : e)({
				...n,
				width: 100,
				height: 100
			})).bounds(t), s = (o - i) / (a - r);
			return s && isFinite(s) ? s < .2 ? .2 : s > 5 ? 5 : s : Bb;
		}
	}
	if (e != null) {
		if (typeof e != `function`) {
			let { aspectRatio: t } = Hb(e);
			if (t) return t;
		}
		return Bb;
	}
}
function Zb(e) {
	let t = [], n = [], r = {
		scale: `x`,
		value: t
	}, i = {
		scale: `y`,
		value: n
	}, a = {
		point(e, r) {
			t.push(e), n.push(r);
		},
		lineStart() {},
		lineEnd() {},
		polygonStart() {},
		polygonEnd() {},
		sphere() {}
	};
	for (let t of e.value) Wa(t, a);
	return [r, i];
}
function Qb({ x: e, y: t }) {
	if (e || t) return e ??= (e) => e, t ??= (e) => e, js({ point(n, r) {
		this.stream.point(e(n), t(r));
	} });
}
function $b(e = {}) {
	let { document: t = typeof window < `u` ? window.document : void 0, clip: n } = e;
	return {
		document: t,
		clip: v_(n)
	};
}
function Z(e, { document: t }) {
	return Un(qe(e).call(t.documentElement));
}
const ex = Symbol(`unset`);
function tx(e) {
	return (e.length === 1 ? nx : rx)(e);
}
function nx(e) {
	let t, n = ex;
	return (r) => (Object.is(n, r) || (n = r, t = e(r)), t);
}
function rx(e) {
	let t, n;
	return (...r) => ((n?.length !== r.length || n.some((e, t) => !Object.is(e, r[t]))) && (n = r, t = e(...r)), t);
}
const ix = tx((e) => new Intl.NumberFormat(e));
tx((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: `UTC`,
	...t && { month: t }
})), tx((e, t) => new Intl.DateTimeFormat(e, {
	timeZone: `UTC`,
	...t && { weekday: t }
}));
function ax(e = `en-US`) {
	let t = ix(e);
	return (e) => e != null && !isNaN(e) ? t.format(e) : void 0;
}
function ox(e) {
	return uh(e, `Invalid Date`);
}
function sx(e = `en-US`) {
	let t = ax(e);
	return (e) => (e instanceof Date ? ox : typeof e == `number` ? t : sg)(e);
}
const cx = sx(), lx = (typeof window < `u` ? window.devicePixelRatio > 1 : typeof it > `u`) ? 0 : .5;
let ux = 0;
function dx() {
	return `plot-clip-${++ux}`;
}
function fx(e, { title: t, href: n, ariaLabel: r, ariaDescription: i, ariaHidden: a, target: o, fill: s, fillOpacity: c, stroke: l, strokeWidth: u, strokeOpacity: d, strokeLinejoin: f, strokeLinecap: p, strokeMiterlimit: m, strokeDasharray: h, strokeDashoffset: g, opacity: _, mixBlendMode: v, imageFilter: y, paintOrder: b, pointerEvents: x, shapeRendering: S, channels: C }, { ariaLabel: w, fill: T = `currentColor`, fillOpacity: E, stroke: D = `none`, strokeOpacity: O, strokeWidth: k, strokeLinecap: A, strokeLinejoin: j, strokeMiterlimit: ee, paintOrder: te }) {
	T === null && (s = null, c = null), D === null && (l = null, d = null), u_(T) ? u_(D) || u_(s) && !C?.fill || (D = `none`) : u_(D) && (!u_(l) || C?.stroke) && (T = `none`);
	let [ne, re] = _g(s, T), [ie, ae] = vg(c, E), [oe, se] = _g(l, D), [ce, le] = vg(d, O), [ue, de] = vg(_);
	d_(se) || (u === void 0 && (u = k), p === void 0 && (p = A), f === void 0 && (f = j), m === void 0 && !f_(f) && (m = ee), !d_(re) && b === void 0 && (b = te));
	let [fe, pe] = vg(u);
	return T !== null && (e.fill = $(re, `currentColor`), e.fillOpacity = Nx(ae, 1)), D !== null && (e.stroke = $(se, `none`), e.strokeWidth = Nx(pe, 1), e.strokeOpacity = Nx(le, 1), e.strokeLinejoin = $(f, `miter`), e.strokeLinecap = $(p, `butt`), e.strokeMiterlimit = Nx(m, 4), e.strokeDasharray = $(h, `none`), e.strokeDashoffset = $(g, `0`)), e.target = sg(o), e.ariaLabel = sg(w), e.ariaDescription = sg(i), e.ariaHidden = sg(a), e.opacity = Nx(de, 1), e.mixBlendMode = $(v, `normal`), e.imageFilter = $(y, `none`), e.paintOrder = $(b, `normal`), e.pointerEvents = $(x, `auto`), e.shapeRendering = $(S, `auto`), {
		title: {
			value: t,
			optional: !0,
			filter: null
		},
		href: {
			value: n,
			optional: !0,
			filter: null
		},
		ariaLabel: {
			value: r,
			optional: !0,
			filter: null
		},
		fill: {
			value: ne,
			scale: `auto`,
			optional: !0
		},
		fillOpacity: {
			value: ie,
			scale: `auto`,
			optional: !0
		},
		stroke: {
			value: oe,
			scale: `auto`,
			optional: !0
		},
		strokeOpacity: {
			value: ce,
			scale: `auto`,
			optional: !0
		},
		strokeWidth: {
			value: fe,
			optional: !0
		},
		opacity: {
			value: ue,
			scale: `auto`,
			optional: !0
		}
	};
}
function px(e, t) {
	t && e.filter((e) => oh(t[e])).append(`title`).call(hx, t);
}
function mx(e, t) {
	t && e.filter(([e]) => oh(t[e])).append(`title`).call(gx, t);
}
function hx(e, t) {
	t && e.text((e) => cx(t[e]));
}
function gx(e, t) {
	t && e.text(([e]) => cx(t[e]));
}
function _x(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && Q(e, `aria-label`, (e) => r[e]), a && Q(e, `fill`, (e) => a[e]), o && Q(e, `fill-opacity`, (e) => o[e]), s && Q(e, `stroke`, (e) => s[e]), c && Q(e, `stroke-opacity`, (e) => c[e]), l && Q(e, `stroke-width`, (e) => l[e]), u && Q(e, `opacity`, (e) => u[e]), d && Ax(e, (e) => d[e], t), n || px(e, i);
}
function vx(e, { target: t, tip: n }, { ariaLabel: r, title: i, fill: a, fillOpacity: o, stroke: s, strokeOpacity: c, strokeWidth: l, opacity: u, href: d }) {
	r && Q(e, `aria-label`, ([e]) => r[e]), a && Q(e, `fill`, ([e]) => a[e]), o && Q(e, `fill-opacity`, ([e]) => o[e]), s && Q(e, `stroke`, ([e]) => s[e]), c && Q(e, `stroke-opacity`, ([e]) => c[e]), l && Q(e, `stroke-width`, ([e]) => l[e]), u && Q(e, `opacity`, ([e]) => u[e]), d && Ax(e, ([e]) => d[e], t), n || mx(e, i);
}
function yx({ ariaLabel: e, title: t, fill: n, fillOpacity: r, stroke: i, strokeOpacity: a, strokeWidth: o, opacity: s, href: c }, { tip: l }) {
	return [
		e,
		l ? void 0 : t,
		n,
		r,
		i,
		a,
		o,
		s,
		c
	].filter((e) => e !== void 0);
}
function bx(e, t, n) {
	let r = C(e, (e) => t[e]);
	return n === void 0 && r.size > 1 + e.length >> 1 && vy(`Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null.`), r.values();
}
function* xx(e, t, n, r) {
	let { z: i } = n, { z: a } = r, o = yx(r, n), s = [...t, ...o];
	for (let t of a ? bx(e, a, i) : [e]) {
		let e, n;
		out: for (let r of t) {
			for (let e of s) if (!rh(e[r])) {
				n && n.push(-1);
				continue out;
			}
			if (e === void 0) n && (yield n), e = o.map((e) => Lg(e[r])), n = [r];
			else {
				n.push(r);
				for (let t = 0; t < o.length; ++t) if (Lg(o[t][r]) !== e[t]) {
					yield n, e = o.map((e) => Lg(e[r])), n = [r];
					continue out;
				}
			}
		}
		n && (yield n);
	}
}
function Sx(e, t, n, r) {
	let i, { clip: a = r.clip } = t;
	a === `frame` ? (e = Z(`svg:g`, r).each(function() {
		this.appendChild(e.node()), e.node = () => this;
	}), i = wx(r, n)) : a && (i = Dx(a, r)), Q(e, `aria-label`, t.ariaLabel), Q(e, `aria-description`, t.ariaDescription), Q(e, `aria-hidden`, t.ariaHidden), Q(e, `clip-path`, i);
}
function Cx(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n, r) => {
		let i = t.get(n);
		if (!i) {
			let a = dx();
			Un(n.ownerSVGElement).append(`clipPath`).attr(`id`, a).call(e, n, r), t.set(n, i = `url(#${a})`);
		}
		return i;
	};
}
const wx = Cx((e, t, n) => {
	let { width: r, height: i, marginLeft: a, marginRight: o, marginTop: s, marginBottom: c } = n;
	e.append(`rect`).attr(`x`, a).attr(`y`, s).attr(`width`, r - o - a).attr(`height`, i - s - c);
}), Tx = /* @__PURE__ */ new WeakMap(), Ex = { type: `Sphere` };
function Dx(e, t) {
	let n, r;
	if ((n = Tx.get(t)) || Tx.set(t, n = /* @__PURE__ */ new WeakMap()), e.type === `Sphere` && (e = Ex), !(r = n.get(e))) {
		let i = dx();
		Un(t.ownerSVGElement).append(`clipPath`).attr(`id`, i).append(`path`).attr(`d`, t.path()(e)), n.set(e, r = `url(#${i})`);
	}
	return r;
}
function Ox(e, t, n, r) {
	Sx(e, t, n, r), Q(e, `class`, t.className), Q(e, `fill`, t.fill), Q(e, `fill-opacity`, t.fillOpacity), Q(e, `stroke`, t.stroke), Q(e, `stroke-width`, t.strokeWidth), Q(e, `stroke-opacity`, t.strokeOpacity), Q(e, `stroke-linejoin`, t.strokeLinejoin), Q(e, `stroke-linecap`, t.strokeLinecap), Q(e, `stroke-miterlimit`, t.strokeMiterlimit), Q(e, `stroke-dasharray`, t.strokeDasharray), Q(e, `stroke-dashoffset`, t.strokeDashoffset), Q(e, `shape-rendering`, t.shapeRendering), Q(e, `filter`, t.imageFilter), Q(e, `paint-order`, t.paintOrder);
	let { pointerEvents: i = r.pointerSticky === !1 ? `none` : void 0 } = t;
	Q(e, `pointer-events`, i);
}
function kx(e, t) {
	jx(e, `mix-blend-mode`, t.mixBlendMode), Q(e, `opacity`, t.opacity);
}
function Ax(e, t, n) {
	e.each(function(e) {
		let r = t(e);
		if (r != null) {
			let e = this.ownerDocument.createElementNS(Ue.svg, `a`);
			e.setAttribute(`fill`, `inherit`), e.setAttributeNS(Ue.xlink, `href`, r), n != null && e.setAttribute(`target`, n), this.parentNode.insertBefore(e, this).appendChild(this);
		}
	});
}
function Q(e, t, n) {
	n != null && e.attr(t, n);
}
function jx(e, t, n) {
	n != null && e.style(t, n);
}
function Mx(e, t, { x: n, y: r }, i = lx, a = lx) {
	i += t.dx, a += t.dy, n?.bandwidth && (i += n.bandwidth() / 2), r?.bandwidth && (a += r.bandwidth() / 2), (i || a) && e.attr(`transform`, `translate(${i},${a})`);
}
function $(e, t) {
	if ((e = sg(e)) !== t) return e;
}
function Nx(e, t) {
	if ((e = cg(e)) !== t) return e;
}
const Px = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function Fx(e) {
	if (e === void 0) return `plot-d6a7b5`;
	if (e = `${e}`, !Px.test(e)) throw Error(`invalid class name: ${e}`);
	return e;
}
function Ix(e, t) {
	if (typeof t == `string`) e.property(`style`, t);
	else if (t != null) for (let n of e) Object.assign(n.style, t);
}
function Lx({ frameAnchor: e }, { width: t, height: n, marginTop: r, marginRight: i, marginBottom: a, marginLeft: o }) {
	return [/left$/.test(e) ? o : /right$/.test(e) ? t - i : (o + t - i) / 2, /^top/.test(e) ? r : /^bottom/.test(e) ? n - a : (r + n - a) / 2];
}
var Mark = class {
	constructor(e, t = {}, n = {}, r) {
		let { facet: i = `auto`, facetAnchor: a, fx: o, fy: s, sort: c, dx: l = 0, dy: u = 0, margin: d = 0, marginTop: f = d, marginRight: p = d, marginBottom: m = d, marginLeft: h = d, className: g, clip: _ = r?.clip, channels: v, tip: y, render: b } = n;
		if (this.data = e, this.sort = kg(c) ? c : null, this.initializer = R_(n).initializer, this.transform = this.initializer ? n.transform : L_(n).transform, i === null || i === !1 ? this.facet = null : (this.facet = bg(i === !0 ? `include` : i, `facet`, [
			`auto`,
			`include`,
			`exclude`,
			`super`
		]), this.fx = e === tg && typeof o == `string` ? [o] : o, this.fy = e === tg && typeof s == `string` ? [s] : s), this.facetAnchor = xb(a), t = __(t), v !== void 0 && (t = {
			...Bx(v),
			...t
		}), r !== void 0 && (t = {
			...fx(this, n, r),
			...t
		}), this.channels = Object.fromEntries(Object.entries(t).map(([t, n]) => {
			if (Og(n.value)) {
				let { value: e, label: t = n.label, scale: r = n.scale } = n.value;
				n = {
					...n,
					label: t,
					scale: r,
					value: e
				};
			}
			if (e === tg && typeof n.value == `string`) {
				let { value: e } = n;
				n = {
					...n,
					value: [e]
				};
			}
			return [t, n];
		}).filter(([e, { value: t, optional: n }]) => {
			if (t != null) return !0;
			if (n) return !1;
			throw Error(`missing channel value: ${e}`);
		})), this.dx = +l, this.dy = +u, this.marginTop = +f, this.marginRight = +p, this.marginBottom = +m, this.marginLeft = +h, this.clip = v_(_), this.tip = Vx(y), this.className = sg(g), this.facet === `super`) {
			if (o || s) throw Error(`super-faceting cannot use fx or fy`);
			for (let e in this.channels) {
				let { scale: n } = t[e];
				if (n === `x` || n === `y`) throw Error(`super-faceting cannot use x or y`);
			}
		}
		b != null && (this.render = zx(b, this.render));
	}
	initialize(e, t, n) {
		let r = xg(this.data);
		e === void 0 && r != null && (e = [Pg(r)]);
		let i = e;
		this.transform != null && ({facets: e, data: r} = this.transform(r, e, n), r = xg(r)), e !== void 0 && (e.original = i);
		let a = vv(this.channels, r);
		return this.sort != null && xv(r, e, a, t, this.sort), {
			data: r,
			facets: e,
			channels: a
		};
	}
	filter(e, t, n) {
		for (let r in t) {
			let { filter: i = rh } = t[r];
			if (i !== null) {
				let t = n[r];
				e = e.filter((e) => i(t[e]));
			}
		}
		return e;
	}
	project(e, t, n) {
		for (let r in e) if (e[r].scale === `x` && /^x|x$/.test(r)) {
			let i = r.replace(/^x|x$/, `y`);
			i in e && e[i].scale === `y` && Jb(r, i, t, n.projection);
		}
	}
	scale(e, t, n) {
		let r = yv(e, t);
		return n.projection && this.project(e, r, n), r;
	}
};
function Rx(...e) {
	return e.plot = Mark.prototype.plot, e;
}
function zx(e, t) {
	if (e == null) return t === null ? void 0 : t;
	if (t == null) return e === null ? void 0 : e;
	if (typeof e != `function`) throw TypeError(`invalid render transform: ${e}`);
	if (typeof t != `function`) throw TypeError(`invalid render transform: ${t}`);
	return function(n, r, i, a, o, s) {
		return e.call(this, n, r, i, a, o, (e, n, r, i, a) => t.call(this, e, n, r, i, a, s));
	};
}
function Bx(e) {
	return Object.fromEntries(Object.entries(__(e)).map(([e, t]) => (t = typeof t == `string` ? {
		value: t,
		label: e
	} : Zg(t), t.filter === void 0 && t.scale == null && (t = {
		...t,
		filter: null
	}), [e, t])));
}
function Vx(e) {
	return e === !0 ? `xy` : e === !1 || e == null ? null : typeof e == `string` ? bg(e, `tip`, [
		`x`,
		`y`,
		`xy`
	]) : e;
}
function Hx(e, t) {
	return e?.tip === !0 ? {
		...e,
		tip: t
	} : Eg(e?.tip) && e.tip.pointer === void 0 ? {
		...e,
		tip: {
			...e.tip,
			pointer: t
		}
	} : e;
}
function Ux(e, t, n = {}) {
	let r = .5 - lx, i = .5 + lx, a = .5 + lx, o = .5 - lx;
	for (let { marginTop: e, marginRight: n, marginBottom: s, marginLeft: c } of t) e > r && (r = e), n > i && (i = n), s > a && (a = s), c > o && (o = c);
	let { margin: s, marginTop: c = s === void 0 ? r : s, marginRight: l = s === void 0 ? i : s, marginBottom: u = s === void 0 ? a : s, marginLeft: d = s === void 0 ? o : s } = n;
	c = +c, l = +l, u = +u, d = +d;
	let { width: f = 640, height: p = Wx(e, n, {
		width: f,
		marginTopDefault: r,
		marginRightDefault: i,
		marginBottomDefault: a,
		marginLeftDefault: o
	}) + Math.max(0, c - r + u - a) } = n;
	f = +f, p = +p;
	let m = {
		width: f,
		height: p,
		marginTop: c,
		marginRight: l,
		marginBottom: u,
		marginLeft: d
	};
	if (e.fx || e.fy) {
		let { margin: e, marginTop: t = e === void 0 ? c : e, marginRight: r = e === void 0 ? l : e, marginBottom: i = e === void 0 ? u : e, marginLeft: a = e === void 0 ? d : e } = n.facet ?? {};
		t = +t, r = +r, i = +i, a = +a, m.facet = {
			marginTop: t,
			marginRight: r,
			marginBottom: i,
			marginLeft: a
		};
	}
	return m;
}
function Wx({ x: e, y: t, fy: n, fx: r }, { projection: i, aspectRatio: a }, { width: o, marginTopDefault: s, marginRightDefault: c, marginBottomDefault: l, marginLeftDefault: u }) {
	let d = n && n.scale.domain().length || 1, f = Xb(i);
	if (f) {
		let e = r ? r.scale.domain().length : 1, t = (1.1 * d - .1) / (1.1 * e - .1) * f, n = Math.max(.1, Math.min(10, t));
		return Math.round((o - u - c) * n + s + l);
	}
	let p = t ? sb(t) ? t.scale.domain().length || 1 : Math.max(7, 17 / d) : 1;
	if (a != null) {
		if (a = +a, !(isFinite(a) && a > 0)) throw Error(`invalid aspectRatio: ${a}`);
		let i = Gx(`y`, t) / (Gx(`x`, e) * a), d = r ? r.scale.bandwidth() : 1, f = n ? n.scale.bandwidth() : 1;
		return (i * (d * (o - u - c) - e.insetLeft - e.insetRight) + t.insetTop + t.insetBottom) / f + s + l;
	}
	return !!(t || n) * Math.max(1, Math.min(60, p * d)) * 20 + !!r * 30 + 60;
}
function Gx(e, t) {
	if (!t) throw Error(`aspectRatio requires ${e} scale`);
	let { type: n, domain: r } = t, i;
	switch (n) {
		case `linear`:
		case `utc`:
		case `time`:
			i = Number;
			break;
		case `pow`: {
			let e = t.scale.exponent();
			i = (t) => t ** +e;
			break;
		}
		case `log`:
			i = Math.log;
			break;
		case `point`:
		case `band`: return r.length;
		default: throw Error(`unsupported ${e} scale for aspectRatio: ${n}`);
	}
	let [a, o] = _(r);
	return Math.abs(i(o) - i(a));
}
const Kx = /* @__PURE__ */ new WeakMap();
function qx(e, t, { x: n, y: r, px: i, py: a, maxRadius: o = 40, channels: s, render: c, ...l } = {}) {
	return o = +o, i != null && (n ??= null, s = {
		...s,
		px: {
			value: i,
			scale: `x`
		}
	}), a != null && (r ??= null, s = {
		...s,
		py: {
			value: a,
			scale: `y`
		}
	}), {
		x: n,
		y: r,
		channels: s,
		...l,
		render: zx(function(n, r, i, a, s, c) {
			s = {
				...s,
				pointerSticky: !1
			};
			let l = s.ownerSVGElement, { data: u } = s.getMarkState(this), d = Kx.get(l);
			d || Kx.set(l, d = {
				sticky: !1,
				roots: [],
				renders: []
			});
			let f = d.renders.push(ee) - 1, { x: p, y: m, fx: h, fy: g } = r, _ = h ? h(n.fx) - a.marginLeft : 0, v = g ? g(n.fy) - a.marginTop : 0;
			p?.bandwidth && (_ += p.bandwidth() / 2), m?.bandwidth && (v += m.bandwidth() / 2);
			let y = n.fi != null, b;
			if (y) {
				let e = d.facetStates;
				e || (d.facetStates = e = /* @__PURE__ */ new Map()), b = e.get(this), b || e.set(this, b = /* @__PURE__ */ new Map());
			}
			let [x, S] = Lx(this, a), { px: C, py: w } = i, T = C ? (e) => C[e] : Zx(i, x), E = w ? (e) => w[e] : Qx(i, S), D, O, k, A;
			function j(e, t) {
				if (y) {
					if (A &&= cancelAnimationFrame(A), e == null) b.delete(n.fi);
					else {
						b.set(n.fi, t), A = requestAnimationFrame(() => {
							A = null;
							for (let [r, i] of b) if (i < t || i === t && r < n.fi) {
								e = null;
								break;
							}
							ee(e);
						});
						return;
					}
				}
				ee(e);
			}
			function ee(e) {
				if (D === e && k === d.sticky) return;
				D = e, k = s.pointerSticky = d.sticky;
				let t = D == null ? [] : [D];
				y && (t.fx = n.fx, t.fy = n.fy, t.fi = n.fi);
				let o = c(t, r, i, a, s);
				if (O) {
					if (y) {
						let e = O.parentNode, t = O.getAttribute(`transform`), n = o.getAttribute(`transform`);
						t ? o.setAttribute(`transform`, t) : o.removeAttribute(`transform`), n ? e.setAttribute(`transform`, n) : e.removeAttribute(`transform`), o.removeAttribute(`aria-label`), o.removeAttribute(`aria-description`), o.removeAttribute(`aria-hidden`);
					}
					O.replaceWith(o);
				}
				if (d.roots[f] = O = o, !(D == null && b?.size > 1)) {
					let e = D == null ? null : Wh(u) ? u[D] : u.get(D);
					s.dispatchValue(e);
				}
				return o;
			}
			function te(r) {
				if (d.sticky || r.pointerType === `mouse` && r.buttons === 1) return;
				let [i, s] = Jn(r);
				i -= _, s -= v;
				let c = i < a.marginLeft || i > a.width - a.marginRight ? 1 : e, l = s < a.marginTop || s > a.height - a.marginBottom ? 1 : t, u = null, f = o * o;
				for (let e of n) {
					let t = c * (T(e) - i), n = l * (E(e) - s), r = t * t + n * n;
					r <= f && (u = e, f = r);
				}
				if (u != null && (e !== 1 || t !== 1)) {
					let e = T(u) - i, t = E(u) - s;
					f = e * e + t * t;
				}
				j(u, f);
			}
			function ne(e) {
				e.pointerType === `mouse` && D != null && (d.sticky && d.roots.some((t) => t?.contains(e.target)) || (d.sticky ? (d.sticky = !1, d.renders.forEach((e) => e(null))) : (d.sticky = !0, ee(D)), e.stopImmediatePropagation()));
			}
			function re(e) {
				e.pointerType === `mouse` && (d.sticky || j(null));
			}
			return l.addEventListener(`pointerenter`, te), l.addEventListener(`pointermove`, te), l.addEventListener(`pointerdown`, ne), l.addEventListener(`pointerleave`, re), ee(null);
		}, c)
	};
}
function Jx(e) {
	return qx(1, 1, e);
}
function Yx(e) {
	return qx(1, .01, e);
}
function Xx(e) {
	return qx(.01, 1, e);
}
function Zx({ x1: e, x2: t, x: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
function Qx({ y1: e, y2: t, y: n = e }, r) {
	return e && t ? (n) => (e[n] + t[n]) / 2 : n ? (e) => n[e] : () => r;
}
function $x(e) {
	return sb(e) && e.interval === void 0 ? void 0 : `tabular-nums`;
}
function eS(e, t) {
	let { label: n = e.label, tickSize: r = 6, width: i = 240, height: a = 44 + r, marginTop: o = 18, marginRight: s = 0, marginBottom: c = 16 + r, marginLeft: l = 0, style: u, ticks: d = (i - l - s) / 64, tickFormat: f, fontVariant: p = $x(e), round: m = !0, opacity: h, className: g } = t, _ = $b(t);
	g = Fx(g), h = vg(h)[1], f === null && (f = () => null);
	let v = Z(`svg`, _).attr(`class`, `${g}-ramp`).attr(`font-family`, `system-ui, sans-serif`).attr(`font-size`, 10).attr(`width`, i).attr(`height`, a).attr(`viewBox`, `0 0 ${i} ${a}`).call((e) => e.append(`style`).text(`:where(.${g}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${g}-ramp text) {
  white-space: pre;
}`)).call(Ix, u), y = (e) => e.selectAll(`.tick line`).attr(`y1`, o + c - a), b, x = m ? (e, t) => e.rangeRound(t) : (e, t) => e.range(t), { type: S, domain: C, range: w, interpolate: T, scale: E, pivot: D } = e;
	if (T) {
		let e = w === void 0 ? T : Ui(T.length === 1 ? my(T) : T, w);
		b = x(E.copy(), Wi(Ci(l, i - s), Math.min(C.length + (D !== void 0), w === void 0 ? 1 / 0 : w.length)));
		let t = _.document.createElement(`canvas`);
		t.width = 256, t.height = 1;
		let n = t.getContext(`2d`);
		for (let t = 0; t < 256; ++t) n.fillStyle = e(t / 255), n.fillRect(t, 0, 1, 1);
		v.append(`image`).attr(`opacity`, h).attr(`x`, l).attr(`y`, o).attr(`width`, i - l - s).attr(`height`, a - o - c).attr(`preserveAspectRatio`, `none`).attr(`xlink:href`, t.toDataURL());
	} else if (S === `threshold`) {
		let e = C, t = f === void 0 ? (e) => e : typeof f == `string` ? va(f) : f;
		b = x(hd().domain([-1, w.length - 1]), [l, i - s]), v.append(`g`).attr(`fill-opacity`, h).selectAll().data(w).enter().append(`rect`).attr(`x`, (e, t) => b(t - 1)).attr(`y`, o).attr(`width`, (e, t) => b(t) - b(t - 1)).attr(`height`, a - o - c).attr(`fill`, (e) => e), d = J(e, (e, t) => t), f = (n) => t(e[n], n);
	} else b = x($u().domain(C), [l, i - s]), v.append(`g`).attr(`fill-opacity`, h).selectAll().data(C).enter().append(`rect`).attr(`x`, b).attr(`y`, o).attr(`width`, Math.max(0, b.bandwidth() - 1)).attr(`height`, a - o - c).attr(`fill`, E), y = () => {};
	return v.append(`g`).attr(`transform`, `translate(0,${a - c})`).call(Ve(b).ticks(Array.isArray(d) ? null : d, typeof f == `string` ? f : void 0).tickFormat(typeof f == `function` ? f : void 0).tickSize(r).tickValues(Array.isArray(d) ? d : null)).attr(`font-size`, null).attr(`font-family`, null).attr(`font-variant`, $(p, `normal`)).call(y).call((e) => e.select(`.domain`).remove()), n !== void 0 && v.append(`text`).attr(`x`, l).attr(`y`, o - 6).attr(`fill`, `currentColor`).attr(`font-weight`, `bold`).text(n), v.node();
}
const tS = Math.PI / 180;
function nS(e, { marker: t, markerStart: n = t, markerMid: r = t, markerEnd: i = t } = {}) {
	e.markerStart = rS(n), e.markerMid = rS(r), e.markerEnd = rS(i);
}
function rS(e) {
	if (e == null || e === !1) return null;
	if (e === !0) return oS;
	if (typeof e == `function`) return e;
	switch (`${e}`.toLowerCase()) {
		case `none`: return null;
		case `arrow`: return iS(`auto`);
		case `arrow-reverse`: return iS(`auto-start-reverse`);
		case `dot`: return aS;
		case `circle`:
		case `circle-fill`: return oS;
		case `circle-stroke`: return sS;
		case `tick`: return cS(`auto`);
		case `tick-x`: return cS(90);
		case `tick-y`: return cS(0);
	}
	throw Error(`invalid marker: ${e}`);
}
function iS(e) {
	return (t, n) => Z(`svg:marker`, n).attr(`viewBox`, `-5 -5 10 10`).attr(`markerWidth`, 6.67).attr(`markerHeight`, 6.67).attr(`orient`, e).attr(`fill`, `none`).attr(`stroke`, t).attr(`stroke-width`, 1.5).attr(`stroke-linecap`, `round`).attr(`stroke-linejoin`, `round`).call((e) => e.append(`path`).attr(`d`, `M-1.5,-3l3,3l-3,3`)).node();
}
function aS(e, t) {
	return Z(`svg:marker`, t).attr(`viewBox`, `-5 -5 10 10`).attr(`markerWidth`, 6.67).attr(`markerHeight`, 6.67).attr(`fill`, e).attr(`stroke`, `none`).call((e) => e.append(`circle`).attr(`r`, 2.5)).node();
}
function oS(e, t) {
	return Z(`svg:marker`, t).attr(`viewBox`, `-5 -5 10 10`).attr(`markerWidth`, 6.67).attr(`markerHeight`, 6.67).attr(`fill`, e).attr(`stroke`, `var(--plot-background)`).attr(`stroke-width`, 1.5).call((e) => e.append(`circle`).attr(`r`, 3)).node();
}
function sS(e, t) {
	return Z(`svg:marker`, t).attr(`viewBox`, `-5 -5 10 10`).attr(`markerWidth`, 6.67).attr(`markerHeight`, 6.67).attr(`fill`, `var(--plot-background)`).attr(`stroke`, e).attr(`stroke-width`, 1.5).call((e) => e.append(`circle`).attr(`r`, 3)).node();
}
function cS(e) {
	return (t, n) => Z(`svg:marker`, n).attr(`viewBox`, `-3 -3 6 6`).attr(`markerWidth`, 6).attr(`markerHeight`, 6).attr(`orient`, e).attr(`stroke`, t).call((e) => e.append(`path`).attr(`d`, `M0,-3v6`)).node();
}
let lS = 0;
function uS(e, t, { stroke: n }, r) {
	return pS(e, t, n && ((e) => n[e]), null, r);
}
function dS(e, t, { stroke: n, z: r }, i) {
	return pS(e, t, n && (([e]) => n[e]), r, i);
}
function fS(e, t) {
	let n = new Uint8Array(t.length), r = e.data().filter((e) => e.length > 1), i = r.length;
	for (let e = 0, a = ex; e < i; ++e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Lg(t[e])) && (n[e] |= 1);
		}
	}
	for (let e = i - 1, a = ex; e >= 0; --e) {
		let i = r[e];
		if (i.length > 1) {
			let e = i[0];
			a !== (a = Lg(t[e])) && (n[e] |= 2);
		}
	}
	return ([e]) => n[e];
}
function pS(e, { markerStart: t, markerMid: n, markerEnd: r, stroke: i }, a = () => i, o, s) {
	if (!t && !n && !r) return;
	let c = /* @__PURE__ */ new Map(), l = o && fS(e, o);
	function u(e, t, n) {
		return function(r) {
			if (n && !n(r)) return;
			let i = a(r), o = c.get(t);
			o || c.set(t, o = /* @__PURE__ */ new Map());
			let l = o.get(i);
			if (!l) {
				let e = this.parentNode.insertBefore(t(i, s), this), n = `plot-marker-${++lS}`;
				e.setAttribute(`id`, n), o.set(i, l = `url(#${n})`);
			}
			this.setAttribute(e, l);
		};
	}
	t && e.each(u(`marker-start`, t, l && ((e) => l(e) & 1))), n && l && e.each(u(`marker-start`, n, (e) => !(l(e) & 1))), n && e.each(u(`marker-mid`, n)), r && e.each(u(`marker-end`, r, l && ((e) => l(e) & 2)));
}
function mS({ inset: e, insetLeft: t, insetRight: n, ...r } = {}) {
	return [t, n] = gS(e, t, n), {
		inset: e,
		insetLeft: t,
		insetRight: n,
		...r
	};
}
function hS({ inset: e, insetTop: t, insetBottom: n, ...r } = {}) {
	return [t, n] = gS(e, t, n), {
		inset: e,
		insetTop: t,
		insetBottom: n,
		...r
	};
}
function gS(e, t, n) {
	return e === void 0 && t === void 0 && n === void 0 ? lx ? [1, 0] : [.5, .5] : [t, n];
}
function _S(e, { interval: t }) {
	return e = { ...Zg(e) }, e.interval = Gg(e.interval === void 0 ? t : e.interval), e;
}
function vS(e, t, n, r) {
	let { [e]: i, [`${e}1`]: a, [`${e}2`]: o } = n, { value: s, interval: c } = _S(i, n);
	if (s == null || c == null && !r) return n;
	let l = Vg(i);
	if (c == null) {
		let t, i = {
			transform: (e) => t ||= q(e, s),
			label: l
		};
		return {
			...n,
			[e]: void 0,
			[`${e}1`]: a === void 0 ? i : a,
			[`${e}2`]: o === void 0 && !(a === o && r) ? i : o
		};
	}
	let u, d;
	function f(e) {
		return d !== void 0 && e === u ? d : d = J(q(u = e, s), (e) => c.floor(e));
	}
	return t({
		...n,
		[e]: void 0,
		[`${e}1`]: a === void 0 ? {
			transform: f,
			label: l
		} : a,
		[`${e}2`]: o === void 0 ? {
			transform: (e) => f(e).map((e) => c.offset(e)),
			label: l
		} : o
	});
}
function yS(e, t, n) {
	let { [e]: r } = n, { value: i, interval: a } = _S(r, n);
	return i == null || a == null ? n : t({
		...n,
		[e]: {
			label: Vg(r),
			transform: (e) => {
				let t = J(q(e, i), (e) => a.floor(e)), n = t.map((e) => a.offset(e));
				return t.map(n_(t) ? (e, t) => e == null || isNaN(e = +e) || (t = n[t], t == null) || isNaN(t = +t) ? void 0 : /* @__PURE__ */ new Date((e + t) / 2) : (e, t) => e == null || (t = n[t], t == null) ? NaN : (+e + +t) / 2);
			}
		}
	});
}
function bS(e = {}) {
	return vS(`x`, mS, e, !0);
}
function xS(e = {}) {
	return vS(`y`, hS, e, !0);
}
function SS(e = {}) {
	return vS(`x`, mS, e);
}
function CS(e = {}) {
	return vS(`y`, hS, e);
}
function wS(e = {}) {
	return yS(`x`, mS, e);
}
function TS(e = {}) {
	return yS(`y`, hS, e);
}
const ES = {
	ariaLabel: `rule`,
	fill: null,
	stroke: `currentColor`
};
var RuleX = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y1: r, y2: i, inset: a = 0, insetTop: o = a, insetBottom: s = a } = t;
		super(e, {
			x: {
				value: n,
				scale: `x`,
				optional: !0
			},
			y1: {
				value: r,
				scale: `y`,
				optional: !0
			},
			y2: {
				value: i,
				scale: `y`,
				optional: !0
			}
		}, Hx(t, `x`), ES), this.insetTop = cg(o), this.insetBottom = cg(s), nS(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y1: c, y2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetTop: g, insetBottom: _ } = this;
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, { x: s && a }, lx, 0).call((t) => t.selectAll().data(e).enter().append(`line`).call(kx, this).attr(`x1`, s ? (e) => s[e] : (m + u - p) / 2).attr(`x2`, s ? (e) => s[e] : (m + u - p) / 2).attr(`y1`, c && !ub(o) ? (e) => c[e] + g : f + g).attr(`y2`, l && !ub(o) ? o.bandwidth ? (e) => l[e] + o.bandwidth() - _ : (e) => l[e] - _ : d - h - _).call(_x, this, n).call(uS, this, n, i)).node();
	}
}, RuleY = class extends Mark {
	constructor(e, t = {}) {
		let { x1: n, x2: r, y: i, inset: a = 0, insetRight: o = a, insetLeft: s = a } = t;
		super(e, {
			y: {
				value: i,
				scale: `y`,
				optional: !0
			},
			x1: {
				value: n,
				scale: `x`,
				optional: !0
			},
			x2: {
				value: r,
				scale: `x`,
				optional: !0
			}
		}, Hx(t, `y`), ES), this.insetRight = cg(o), this.insetLeft = cg(s), nS(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { y: s, x1: c, x2: l } = n, { width: u, height: d, marginTop: f, marginRight: p, marginLeft: m, marginBottom: h } = r, { insetLeft: g, insetRight: _ } = this;
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, { y: s && o }, 0, lx).call((t) => t.selectAll().data(e).enter().append(`line`).call(kx, this).attr(`x1`, c && !ub(a) ? (e) => c[e] + g : m + g).attr(`x2`, l && !ub(a) ? a.bandwidth ? (e) => l[e] + a.bandwidth() - _ : (e) => l[e] - _ : u - p - _).attr(`y1`, s ? (e) => s[e] : (f + d - h) / 2).attr(`y2`, s ? (e) => s[e] : (f + d - h) / 2).call(_x, this, n).call(uS, this, n, i)).node();
	}
};
function DS(e, t) {
	let { x: n = ig, y: r, y1: i, y2: a, ...o } = CS(t);
	return [i, a] = kS(r, i, a), new RuleX(e, {
		...o,
		x: n,
		y1: i,
		y2: a
	});
}
function OS(e, t) {
	let { y: n = ig, x: r, x1: i, x2: a, ...o } = SS(t);
	return [i, a] = kS(r, i, a), new RuleY(e, {
		...o,
		y: n,
		x1: i,
		x2: a
	});
}
function kS(e, t, n) {
	if (e == null) {
		if (t === void 0) {
			if (n !== void 0) return [0, n];
		} else if (n === void 0) return [0, t];
	} else if (t === void 0) return n === void 0 ? [0, e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
function AS(e, ...t) {
	let n = t.length;
	for (let r = 0, i = !0; r < n; ++r) typeof t[r] != `function` && (i &&= (e = e.slice(), !1), e.splice(r, 2, e[r] + t[r] + e[r + 1]), t.splice(r, 1), --r, --n);
	return (r) => {
		let i = e[0];
		for (let a = 0; a < n; ++a) i += t[a](r) + e[a + 1];
		return i;
	};
}
const jS = {
	ariaLabel: `text`,
	strokeLinejoin: `round`,
	strokeWidth: 3,
	paintOrder: `stroke`
};
var Text = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: r, text: i = $g(e) && e_(e) ? ig : rg, frameAnchor: a, textAnchor: o = /right$/i.test(a) ? `end` : /left$/i.test(a) ? `start` : `middle`, lineAnchor: s = /^top/i.test(a) ? `top` : /^bottom/i.test(a) ? `bottom` : `middle`, lineHeight: c = 1, lineWidth: l = 1 / 0, textOverflow: u, monospace: d, fontFamily: f = d ? `ui-monospace, monospace` : void 0, fontSize: p, fontStyle: m, fontVariant: h, fontWeight: g, rotate: _ } = t, [v, y] = vg(_, 0), [b, x] = BS(p);
		if (super(e, {
			x: {
				value: n,
				scale: `x`,
				optional: !0
			},
			y: {
				value: r,
				scale: `y`,
				optional: !0
			},
			fontSize: {
				value: b,
				optional: !0
			},
			rotate: {
				value: Qg(v),
				optional: !0
			},
			text: {
				value: i,
				filter: oh,
				optional: !0
			}
		}, t, jS), this.rotate = y, this.textAnchor = $(o, `middle`), this.lineAnchor = bg(s, `lineAnchor`, [
			`top`,
			`middle`,
			`bottom`
		]), this.lineHeight = +c, this.lineWidth = +l, this.textOverflow = MS(u), this.monospace = !!d, this.fontFamily = sg(f), this.fontSize = x, this.fontStyle = sg(m), this.fontVariant = sg(h), this.fontWeight = sg(g), this.frameAnchor = m_(a), !(this.lineWidth >= 0)) throw Error(`invalid lineWidth: ${l}`);
		this.splitLines = KS(this), this.clipLine = qS(this);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, rotate: l, text: u, title: d, fontSize: f } = n, { rotate: p } = this, [m, h] = Lx(this, r);
		return Z(`svg:g`, i).call(Ox, this, r, i).call(LS, this, u, r).call(Mx, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(`text`).call(kx, this).call(NS, this, u, d).attr(`transform`, AS`translate(${s ? (e) => s[e] : m},${c ? (e) => c[e] : h})${l ? (e) => ` rotate(${l[e]})` : p ? ` rotate(${p})` : ``}`).call(Q, `font-size`, f && ((e) => f[e])).call(_x, this, n)).node();
	}
};
function MS(e) {
	return e == null ? null : bg(e, `textOverflow`, [
		`clip`,
		`ellipsis`,
		`clip-start`,
		`clip-end`,
		`ellipsis-start`,
		`ellipsis-middle`,
		`ellipsis-end`
	]).replace(/^(clip|ellipsis)$/, `$1-end`);
}
function NS(e, t, n, r) {
	if (!n) return;
	let { lineAnchor: i, lineHeight: a, textOverflow: o, splitLines: s, clipLine: c } = t;
	e.each(function(e) {
		let t = s(cx(n[e]) ?? ``).map(c), l = t.length, u = i === `top` ? .71 : i === `bottom` ? 1 - l : (164 - l * 100) / 200;
		if (l > 1) {
			let e = 0;
			for (let n = 0; n < l; ++n) {
				if (++e, !t[n]) continue;
				let r = this.ownerDocument.createElementNS(Ue.svg, `tspan`);
				r.setAttribute(`x`, 0), n === e - 1 ? r.setAttribute(`y`, `${(u + n) * a}em`) : r.setAttribute(`dy`, `${e * a}em`), r.textContent = t[n], this.appendChild(r), e = 0;
			}
		} else u && this.setAttribute(`y`, `${u * a}em`), this.textContent = t[0];
		if (o && !r && t[0] !== n[e]) {
			let t = this.ownerDocument.createElementNS(Ue.svg, `title`);
			t.textContent = n[e], this.appendChild(t);
		}
	});
}
function PS(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = jg(t, n)), new Text(e, {
		...r,
		x: t,
		y: n
	});
}
function FS(e, { x: t = ig, ...n } = {}) {
	return new Text(e, TS({
		...n,
		x: t
	}));
}
function IS(e, { y: t = ig, ...n } = {}) {
	return new Text(e, wS({
		...n,
		y: t
	}));
}
function LS(e, t, n) {
	Q(e, `text-anchor`, t.textAnchor), Q(e, `font-family`, t.fontFamily), Q(e, `font-size`, t.fontSize), Q(e, `font-style`, t.fontStyle), Q(e, `font-variant`, t.fontVariant === void 0 ? RS(n) : t.fontVariant), Q(e, `font-weight`, t.fontWeight);
}
function RS(e) {
	return e && (a_(e) || n_(e)) ? `tabular-nums` : void 0;
}
const zS = /* @__PURE__ */ new Set([
	`inherit`,
	`initial`,
	`revert`,
	`unset`,
	`xx-small`,
	`x-small`,
	`small`,
	`medium`,
	`large`,
	`x-large`,
	`xx-large`,
	`xxx-large`,
	`larger`,
	`smaller`
]);
function BS(e) {
	return e == null || typeof e == `number` ? [void 0, e] : typeof e == `string` ? (e = e.trim().toLowerCase(), zS.has(e) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e) ? [void 0, e] : [e, void 0]) : [e, void 0];
}
function VS(e, t, n) {
	let r = [], i, a = 0;
	for (let [o, s, c] of HS(e)) i === void 0 && (i = o), a > i && n(e, i, s) > t && (r.push(e.slice(i, a) + (e[a - 1] === `­` ? `-` : ``)), i = o), c ? (r.push(e.slice(i, s)), i = void 0) : a = s;
	return r;
}
function* HS(e) {
	let t = 0, n = 0, r = e.length;
	for (; n < r;) {
		let r = 1;
		switch (e[n]) {
			case `­`:
			case `-`:
				++n, yield [
					t,
					n,
					!1
				], t = n;
				break;
			case ` `:
				for (yield [
					t,
					n,
					!1
				]; e[++n] === ` `;);
				t = n;
				break;
			case `\r`: e[n + 1] === `
` && ++r;
			case `
`:
				yield [
					t,
					n,
					!0
				], n += r, t = n;
				break;
			default: ++n;
		}
	}
	yield [
		t,
		n,
		!0
	];
}
const US = {
	a: 56,
	b: 63,
	c: 57,
	d: 63,
	e: 58,
	f: 37,
	g: 62,
	h: 60,
	i: 26,
	j: 26,
	k: 55,
	l: 26,
	m: 88,
	n: 60,
	o: 60,
	p: 62,
	q: 62,
	r: 39,
	s: 54,
	t: 38,
	u: 60,
	v: 55,
	w: 79,
	x: 54,
	y: 55,
	z: 55,
	A: 69,
	B: 67,
	C: 73,
	D: 74,
	E: 61,
	F: 58,
	G: 76,
	H: 75,
	I: 28,
	J: 55,
	K: 67,
	L: 58,
	M: 89,
	N: 75,
	O: 78,
	P: 65,
	Q: 78,
	R: 67,
	S: 65,
	T: 65,
	U: 75,
	V: 69,
	W: 98,
	X: 69,
	Y: 67,
	Z: 67,
	0: 64,
	1: 48,
	2: 62,
	3: 64,
	4: 66,
	5: 63,
	6: 65,
	7: 58,
	8: 65,
	9: 65,
	" ": 29,
	"!": 32,
	"\"": 49,
	"'": 31,
	"(": 39,
	")": 39,
	",": 31,
	"-": 48,
	".": 31,
	"/": 32,
	":": 31,
	";": 31,
	"?": 52,
	"‘": 31,
	"’": 31,
	"“": 47,
	"”": 47,
	"…": 82
};
function WS(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = eC(e, i)) r += US[e[i]] ?? (aC(e, i) ? 120 : US.e);
	return r;
}
function GS(e, t = 0, n = e.length) {
	let r = 0;
	for (let i = t; i < n; i = eC(e, i)) r += aC(e, i) ? 126 : 63;
	return r;
}
function KS({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n != null || t == 1 / 0) return (e) => e.split(/\r\n?|\n/g);
	let r = e ? GS : WS, i = t * 100;
	return (e) => VS(e, i, r);
}
function qS({ monospace: e, lineWidth: t, textOverflow: n }) {
	if (n == null || t == 1 / 0) return (e) => e;
	let r = e ? GS : WS, i = t * 100;
	switch (n) {
		case `clip-start`: return (e) => ZS(e, i, r, ``);
		case `clip-end`: return (e) => YS(e, i, r, ``);
		case `ellipsis-start`: return (e) => ZS(e, i, r, `…`);
		case `ellipsis-middle`: return (e) => XS(e, i, r, `…`);
		case `ellipsis-end`: return (e) => YS(e, i, r, `…`);
	}
}
function JS(e, t, n, r) {
	let i = [], a = 0;
	for (let o = 0, s = 0, c = e.length; o < c; o = s) {
		s = eC(e, o);
		let c = n(e, o, s);
		if (a + c > t) {
			for (a += r; a > t && o > 0;) s = o, o = i.pop(), a -= n(e, o, s);
			return [o, t - a];
		}
		a += c, i.push(o);
	}
	return [-1, 0];
}
function YS(e, t, n, r) {
	e = e.trim();
	let i = n(r), [a] = JS(e, t, n, i);
	return a < 0 ? e : e.slice(0, a).trimEnd() + r;
}
function XS(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r) / 2, [o, s] = JS(e, t / 2, n, a), [c] = JS(e, i - t / 2 - s + a, n, -a);
	return c < 0 ? r : e.slice(0, o).trimEnd() + r + e.slice(eC(e, c)).trimStart();
}
function ZS(e, t, n, r) {
	e = e.trim();
	let i = n(e);
	if (i <= t) return e;
	let a = n(r), [o] = JS(e, i - t + a, n, -a);
	return o < 0 ? r : r + e.slice(eC(e, o)).trimStart();
}
const QS = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, $S = /\p{Extended_Pictographic}/uy;
function eC(e, t) {
	return t += nC(e, t) ? 2 : 1, iC(e, t) && (t = QS.lastIndex), rC(e, t) ? eC(e, t + 1) : t;
}
function tC(e, t) {
	return e.charCodeAt(t) < 128;
}
function nC(e, t) {
	let n = e.charCodeAt(t);
	if (n >= 55296 && n < 56320) {
		let n = e.charCodeAt(t + 1);
		return n >= 56320 && n < 57344;
	}
	return !1;
}
function rC(e, t) {
	return e.charCodeAt(t) === 8205;
}
function iC(e, t) {
	return !tC(e, t) && (QS.lastIndex = t, QS.test(e));
}
function aC(e, t) {
	return !tC(e, t) && ($S.lastIndex = t, $S.test(e));
}
const oC = {
	ariaLabel: `vector`,
	fill: `none`,
	stroke: `currentColor`,
	strokeWidth: 1.5,
	strokeLinejoin: `round`,
	strokeLinecap: `round`
}, sC = { draw(e, t, n) {
	let r = t * n / 17.5;
	e.moveTo(0, 0), e.lineTo(0, -t), e.moveTo(-r, r - t), e.lineTo(0, -t), e.lineTo(r, r - t);
} }, cC = /* @__PURE__ */ new Map([[`arrow`, sC], [`spike`, { draw(e, t, n) {
	e.moveTo(-n, 0), e.lineTo(0, -t), e.lineTo(n, 0);
} }]]);
function lC(e) {
	return e && typeof e.draw == `function`;
}
function uC(e) {
	if (lC(e)) return e;
	let t = cC.get(`${e}`.toLowerCase());
	if (t) return t;
	throw Error(`invalid shape: ${e}`);
}
var Vector = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i = 3.5, length: a, rotate: o, shape: s = sC, anchor: c = `middle`, frameAnchor: l } = t, [u, d] = vg(a, 12), [f, p] = vg(o, 0);
		super(e, {
			x: {
				value: n,
				scale: `x`,
				optional: !0
			},
			y: {
				value: r,
				scale: `y`,
				optional: !0
			},
			length: {
				value: u,
				scale: `length`,
				optional: !0
			},
			rotate: {
				value: f,
				optional: !0
			}
		}, t, oC), this.r = +i, this.length = d, this.rotate = p, this.shape = uC(s), this.anchor = bg(c, `anchor`, [
			`start`,
			`middle`,
			`end`
		]), this.frameAnchor = m_(l);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, length: l, rotate: u } = n, { length: d, rotate: f, anchor: p, shape: m, r: h } = this, [g, _] = Lx(this, r);
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(`path`).call(kx, this).attr(`transform`, AS`translate(${s ? (e) => s[e] : g},${c ? (e) => c[e] : _})${u ? (e) => ` rotate(${u[e]})` : f ? ` rotate(${f})` : ``}${p === `start` ? `` : p === `end` ? l ? (e) => ` translate(0,${l[e]})` : ` translate(0,${d})` : l ? (e) => ` translate(0,${l[e] / 2})` : ` translate(0,${d / 2})`}`).attr(`d`, l ? (e) => {
			let t = $i();
			return m.draw(t, l[e], h), t;
		} : (() => {
			let e = $i();
			return m.draw(e, d, h), e;
		})()).call(_x, this, n)).node();
	}
};
function dC(e, t = {}) {
	let { x: n = ig, ...r } = t;
	return new Vector(e, {
		...r,
		x: n
	});
}
function fC(e, t = {}) {
	let { y: n = ig, ...r } = t;
	return new Vector(e, {
		...r,
		y: n
	});
}
function pC(e, t) {
	return arguments.length < 2 && !$g(e) && (t = e, e = null), t === void 0 && (t = {}), [e, t];
}
function mC({ anchor: e } = {}, t) {
	return e === void 0 ? t[0] : bg(e, `anchor`, t);
}
function hC(e) {
	return mC(e, [`left`, `right`]);
}
function gC(e) {
	return mC(e, [`right`, `left`]);
}
function _C(e) {
	return mC(e, [`bottom`, `top`]);
}
function vC(e) {
	return mC(e, [`top`, `bottom`]);
}
function yC() {
	let [e, t] = pC(...arguments);
	return CC(`y`, hC(t), e, t);
}
function bC() {
	let [e, t] = pC(...arguments);
	return CC(`fy`, gC(t), e, t);
}
function xC() {
	let [e, t] = pC(...arguments);
	return wC(`x`, _C(t), e, t);
}
function SC() {
	let [e, t] = pC(...arguments);
	return wC(`fx`, vC(t), e, t);
}
function CC(e, t, n, { color: r = `currentColor`, opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === `y` ? 6 : 0, tickPadding: h, tickRotate: g, x: _, margin: v, marginTop: y = v === void 0 ? 20 : v, marginRight: b = v === void 0 ? t === `right` ? 40 : 0 : v, marginBottom: x = v === void 0 ? 20 : v, marginLeft: S = v === void 0 ? t === `left` ? 40 : 0 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = cg(m), h = cg(h), g = cg(g), w !== void 0 && (w = bg(w, `labelAnchor`, [
		`center`,
		`top`,
		`bottom`
	])), T = JC(T), Rx(m && !u_(a) ? TC(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		ariaLabel: D,
		...O
	}) : null, u_(c) ? null : DC(e, t, n, {
		fill: c,
		fillOpacity: l,
		stroke: d,
		strokeOpacity: f,
		strokeWidth: p,
		textAnchor: u,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		x: _,
		marginTop: y,
		marginRight: b,
		marginBottom: x,
		marginLeft: S,
		ariaLabel: D,
		...O
	}), !u_(c) && C !== null ? PS([], IC({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === `y` && o.inset || o, f = w ?? (s.bandwidth ? `center` : `top`), p = E ?? (t === `right` ? l : d) - 3;
		return f === `center` ? (this.textAnchor = void 0, this.lineAnchor = t === `right` ? `bottom` : `top`, this.frameAnchor = t, this.rotate = -90) : (this.textAnchor = t === `right` ? `end` : `start`, this.lineAnchor = f, this.frameAnchor = `${f}-${t}`, this.rotate = 0), this.dy = f === `top` ? 3 - c : f === `bottom` ? u - 3 : 0, this.dx = t === `right` ? p : -p, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [qC(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function wC(e, t, n, { color: r = `currentColor`, opacity: i = 1, stroke: a = r, strokeOpacity: o = i, strokeWidth: s = 1, fill: c = r, fillOpacity: l = i, textAnchor: u, textStroke: d, textStrokeOpacity: f, textStrokeWidth: p, tickSize: m = e === `x` ? 6 : 0, tickPadding: h, tickRotate: g, y: _, margin: v, marginTop: y = v === void 0 ? t === `top` ? 30 : 0 : v, marginRight: b = v === void 0 ? 20 : v, marginBottom: x = v === void 0 ? t === `bottom` ? 30 : 0 : v, marginLeft: S = v === void 0 ? 20 : v, label: C, labelAnchor: w, labelArrow: T, labelOffset: E, ariaLabel: D = `${e}-axis`, ...O }) {
	return m = cg(m), h = cg(h), g = cg(g), w !== void 0 && (w = bg(w, `labelAnchor`, [
		`center`,
		`left`,
		`right`
	])), T = JC(T), Rx(m && !u_(a) ? EC(e, t, n, {
		stroke: a,
		strokeOpacity: o,
		strokeWidth: s,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		ariaLabel: D,
		...O
	}) : null, u_(c) ? null : OC(e, t, n, {
		fill: c,
		fillOpacity: l,
		stroke: d,
		strokeOpacity: f,
		strokeWidth: p,
		textAnchor: u,
		tickSize: m,
		tickPadding: h,
		tickRotate: g,
		y: _,
		marginTop: y,
		marginRight: b,
		marginBottom: x,
		marginLeft: S,
		ariaLabel: D,
		...O
	}), !u_(c) && C !== null ? PS([], IC({
		fill: c,
		fillOpacity: l,
		...O
	}, function(n, r, i, a, o) {
		let s = a[e], { marginTop: c, marginRight: l, marginBottom: u, marginLeft: d } = e === `x` && o.inset || o, f = w ?? (s.bandwidth ? `center` : `right`), p = E ?? (t === `top` ? c : u) - 3;
		return f === `center` ? (this.frameAnchor = t, this.textAnchor = void 0) : (this.frameAnchor = `${t}-${f}`, this.textAnchor = f === `right` ? `end` : `start`), this.lineAnchor = t, this.dy = t === `top` ? -p : p, this.dx = f === `right` ? l - 3 : f === `left` ? 3 - d : 0, this.ariaLabel = `${D} label`, {
			facets: [[0]],
			channels: { text: { value: [qC(e, s, {
				anchor: t,
				label: C,
				labelAnchor: f,
				labelArrow: T
			})] } }
		};
	})) : null);
}
function TC(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === `y` ? `-empty` : ``), frameAnchor: s = t, tickSize: c, inset: l = 0, insetLeft: u = l, insetRight: d = l, dx: f = 0, y: p = e === `y` ? void 0 : null, ariaLabel: m, ...h }) {
	return LC(fC, e, n, {
		ariaLabel: `${m} tick`,
		ariaHidden: !0
	}, {
		strokeWidth: r,
		strokeLinecap: i,
		strokeLinejoin: a,
		facetAnchor: o,
		frameAnchor: s,
		y: p,
		...h,
		dx: t === `left` ? +f - lx + +u : +f + lx - d,
		anchor: `start`,
		length: c,
		shape: t === `left` ? WC : GC
	});
}
function EC(e, t, n, { strokeWidth: r = 1, strokeLinecap: i = null, strokeLinejoin: a = null, facetAnchor: o = t + (e === `x` ? `-empty` : ``), frameAnchor: s = t, tickSize: c, inset: l = 0, insetTop: u = l, insetBottom: d = l, dy: f = 0, x: p = e === `x` ? void 0 : null, ariaLabel: m, ...h }) {
	return LC(dC, e, n, {
		ariaLabel: `${m} tick`,
		ariaHidden: !0
	}, {
		strokeWidth: r,
		strokeLinejoin: a,
		strokeLinecap: i,
		facetAnchor: o,
		frameAnchor: s,
		x: p,
		...h,
		dy: t === `bottom` ? +f - lx - d : +f + lx + +u,
		anchor: `start`,
		length: c,
		shape: t === `bottom` ? HC : UC
	});
}
function DC(e, t, n, { facetAnchor: r = t + (e === `y` ? `-empty` : ``), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) > 60 ? 4 * Math.cos(o * tS) : 0), text: c, textAnchor: l = Math.abs(o) > 60 ? `middle` : t === `left` ? `end` : `start`, lineAnchor: u = o > 60 ? `top` : o < -60 ? `bottom` : `middle`, fontVariant: d, inset: f = 0, insetLeft: p = f, insetRight: m = f, dx: h = 0, ariaLabel: g, y: _ = e === `y` ? void 0 : null, ...v }) {
	return LC(IS, e, n, { ariaLabel: `${g} tick label` }, {
		facetAnchor: r,
		frameAnchor: i,
		text: c,
		textAnchor: l,
		lineAnchor: u,
		fontVariant: d,
		rotate: o,
		y: _,
		...v,
		dx: t === `left` ? +h - a - s + +p : +h + +a + +s - m
	}, function(e, n, r, i, a) {
		d === void 0 && (this.fontVariant = KC(e)), c === void 0 && (a.text = zC(e, n, r, i, t));
	});
}
function OC(e, t, n, { facetAnchor: r = t + (e === `x` ? `-empty` : ``), frameAnchor: i = t, tickSize: a, tickRotate: o = 0, tickPadding: s = Math.max(3, 9 - a) + (Math.abs(o) >= 10 ? 4 * Math.cos(o * tS) : 0), text: c, textAnchor: l = Math.abs(o) >= 10 ? o < 0 ^ t === `bottom` ? `start` : `end` : `middle`, lineAnchor: u = Math.abs(o) >= 10 ? `middle` : t === `bottom` ? `top` : `bottom`, fontVariant: d, inset: f = 0, insetTop: p = f, insetBottom: m = f, dy: h = 0, x: g = e === `x` ? void 0 : null, ariaLabel: _, ...v }) {
	return LC(FS, e, n, { ariaLabel: `${_} tick label` }, {
		facetAnchor: r,
		frameAnchor: i,
		text: c === void 0 ? null : c,
		textAnchor: l,
		lineAnchor: u,
		fontVariant: d,
		rotate: o,
		x: g,
		...v,
		dy: t === `bottom` ? +h + +a + +s - m : +h - a - s + +p
	}, function(e, n, r, i, a) {
		d === void 0 && (this.fontVariant = KC(e)), c === void 0 && (a.text = zC(e, n, r, i, t));
	});
}
function kC() {
	let [e, t] = pC(...arguments);
	return NC(`y`, hC(t), e, t);
}
function AC() {
	let [e, t] = pC(...arguments);
	return NC(`fy`, gC(t), e, t);
}
function jC() {
	let [e, t] = pC(...arguments);
	return PC(`x`, _C(t), e, t);
}
function MC() {
	let [e, t] = pC(...arguments);
	return PC(`fx`, vC(t), e, t);
}
function NC(e, t, n, { y: r = e === `y` ? void 0 : null, x: i = null, x1: a = t === `left` ? i : null, x2: o = t === `right` ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return LC(OS, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		y: r,
		x1: a,
		x2: o,
		...FC(l)
	});
}
function PC(e, t, n, { x: r = e === `x` ? void 0 : null, y: i = null, y1: a = t === `top` ? i : null, y2: o = t === `bottom` ? i : null, ariaLabel: s = `${e}-grid`, ariaHidden: c = !0, ...l }) {
	return LC(DS, e, n, {
		ariaLabel: s,
		ariaHidden: c
	}, {
		x: r,
		y1: a,
		y2: o,
		...FC(l)
	});
}
function FC({ color: e = `currentColor`, opacity: t = .1, stroke: n = e, strokeOpacity: r = t, strokeWidth: i = 1, ...a }) {
	return {
		stroke: n,
		strokeOpacity: r,
		strokeWidth: i,
		...a
	};
}
function IC({ fill: e, fillOpacity: t, fontFamily: n, fontSize: r, fontStyle: i, fontVariant: a, fontWeight: o, monospace: s, pointerEvents: c, shapeRendering: l, clip: u = !1 }, d) {
	return [, e] = _g(e), [, t] = vg(t), {
		facet: `super`,
		x: null,
		y: null,
		fill: e,
		fillOpacity: t,
		fontFamily: n,
		fontSize: r,
		fontStyle: i,
		fontVariant: a,
		fontWeight: o,
		monospace: s,
		pointerEvents: c,
		shapeRendering: l,
		clip: u,
		initializer: d
	};
}
function LC(e, t, n, r, i, a) {
	let o;
	function s(e, n, r, s, c, l) {
		let u = e == null && (t === `fx` || t === `fy`), { [t]: d } = s;
		if (!d) throw Error(`missing scale: ${t}`);
		let f = d.domain(), { interval: p, ticks: m, tickFormat: h, tickSpacing: g = t === `x` ? 80 : 35 } = i;
		if (typeof m == `string` && YC(d) && (p = m, m = void 0), m === void 0 && (m = qg(p, d.type) ?? RC(d, g)), e == null) {
			if ($g(m)) e = Sg(m);
			else if (Xg(m)) e = VC(m, ..._(f));
			else if (d.interval) {
				let t = d.interval;
				if (d.ticks) {
					let [n, r] = _(f), i = (r - n) / t[Dh];
					t = Ih(t, i / m) ?? t, e = VC(t, n, r);
				} else {
					e = f;
					let n = e.length;
					t = Ih(t, n / m) ?? t, t !== d.interval && (e = VC(t, ..._(e)));
				}
				if (t === d.interval) {
					let t = Math.round(e.length / m);
					t > 1 && (e = e.filter((e, n) => n % t === 0));
				}
			} else e = d.ticks ? d.ticks(m) : f;
			if (!d.ticks && e.length && e !== f) {
				let n = new InternSet(f);
				e = e.filter((e) => n.has(e)), e.length || vy(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
			}
			t === `y` || t === `x` ? n = [Pg(e)] : o[t] = {
				scale: t,
				value: ig
			};
		}
		a?.call(this, d, e, m, h, o);
		let v = Object.fromEntries(Object.entries(o).map(([t, n]) => [t, {
			...n,
			value: q(e, n.value)
		}]));
		return u && (n = l.filterFacets(e, v)), {
			data: e,
			facets: n,
			channels: v
		};
	}
	let c = R_(i).initializer, l = e(n, R_({
		...i,
		initializer: s
	}, c));
	return n == null ? (o = l.channels, l.channels = {}) : o = {}, r !== void 0 && Object.assign(l, r), l.clip === void 0 && (l.clip = !1), l;
}
function RC(e, t) {
	let [n, r] = _(e.range());
	return (r - n) / t;
}
function zC(e, t, n, r, i) {
	return { value: BC(e, t, n, r, i) };
}
function BC(e, t, n, r, i) {
	return typeof r == `function` && !(e.type === `log` && e.tickFormat) ? r : r === void 0 && t && n_(t) ? Bh(e.type, t, i) ?? cx : e.tickFormat ? e.tickFormat(typeof n == `number` ? n : null, r) : typeof r == `string` && e.domain().length > 0 ? (n_(e.domain()) ? Gu : va)(r) : r === void 0 ? cx : dg(r);
}
function VC(e, t, n) {
	return e.range(t, e.offset(e.floor(n)));
}
const HC = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, t);
} }, UC = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(0, -t);
} }, WC = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(-t, 0);
} }, GC = { draw(e, t) {
	e.moveTo(0, 0), e.lineTo(t, 0);
} };
function KC(e) {
	return e.bandwidth && !e.interval ? void 0 : `tabular-nums`;
}
function qC(e, t, { anchor: n, label: r = t.label, labelAnchor: i, labelArrow: a } = {}) {
	if (!(r == null || r.inferred && YC(t) && /^(date|time|year)$/i.test(r))) {
		if (r = String(r), a === `auto` && (a = (!t.bandwidth || t.interval) && !/[↑↓→←]/.test(r)), !a) return r;
		if (a === !0) {
			let n = qy(t);
			n && (a = /x$/.test(e) || i === `center` ? /x$/.test(e) === n < 0 ? `left` : `right` : n < 0 ? `up` : `down`);
		}
		switch (a) {
			case `left`: return `← ${r}`;
			case `right`: return `${r} →`;
			case `up`: return n === `right` ? `${r} ↑` : `↑ ${r}`;
			case `down`: return n === `right` ? `${r} ↓` : `↓ ${r}`;
		}
		return r;
	}
}
function JC(e = `auto`) {
	return u_(e) ? !1 : typeof e == `boolean` ? e : bg(e, `labelArrow`, [
		`auto`,
		`up`,
		`right`,
		`down`,
		`left`
	]);
}
function YC(e) {
	return n_(e.domain());
}
function XC(e, t) {
	if (t == null) return t;
	let n = e(t);
	if (!n) throw Error(`scale not found: ${t}`);
	return n;
}
function ZC(e, { opacity: t, ...n } = {}) {
	if (!sb(e) && !cb(e)) throw Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);
	return $C(e, n, (e, n, r, i) => e.append(`svg`).attr(`width`, r).attr(`height`, i).attr(`fill`, n.scale).attr(`fill-opacity`, vg(t)[1]).append(`rect`).attr(`width`, `100%`).attr(`height`, `100%`));
}
function QC(e, { fill: t = e.hint?.fill === void 0 ? `none` : e.hint.fill, fillOpacity: n = 1, stroke: r = e.hint?.stroke === void 0 ? u_(t) ? `currentColor` : `none` : e.hint.stroke, strokeOpacity: i = 1, strokeWidth: a = 1.5, r: o = 4.5, ...s } = {}, c) {
	let [l, u] = _g(t), [d, f] = _g(r), p = XC(c, l), m = XC(c, d), h = o * o * Math.PI;
	return n = vg(n)[1], i = vg(i)[1], a = vg(a)[1], $C(e, s, (t, r, o, s) => t.append(`svg`).attr(`viewBox`, `-8 -8 16 16`).attr(`width`, o).attr(`height`, s).attr(`fill`, l === `color` ? (e) => p.scale(e) : u).attr(`fill-opacity`, n).attr(`stroke`, d === `color` ? (e) => m.scale(e) : f).attr(`stroke-opacity`, i).attr(`stroke-width`, a).append(`path`).attr(`d`, (t) => {
		let n = $i();
		return e.scale(t).draw(n, h), n;
	}));
}
function $C(e, t = {}, n) {
	let { columns: r, tickFormat: i, fontVariant: a = $x(e), swatchSize: o = 15, swatchWidth: s = o, swatchHeight: c = o, marginLeft: l = 0, className: u, style: d, width: f } = t, p = $b(t);
	u = Fx(u), i = BC(e.scale, e.domain, void 0, i);
	let m = Z(`div`, p).attr(`class`, `${u}-swatches ${u}-swatches-${r == null ? `wrap` : `columns`}`), h;
	return r == null ? (h = `:where(.${u}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${u}-swatches-wrap .${u}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`, m.selectAll().data(e.domain).enter().append(`span`).attr(`class`, `${u}-swatch`).call(n, e, s, c).append(function() {
		return this.ownerDocument.createTextNode(i.apply(this, arguments));
	})) : (h = `:where(.${u}-swatches-columns .${u}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${u}-swatches-columns .${u}-swatch::before) {
  flex-shrink: 0;
}
:where(.${u}-swatches-columns .${u}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`, m.style(`columns`, r).selectAll().data(e.domain).enter().append(`div`).attr(`class`, `${u}-swatch`).call(n, e, s, c).call((e) => e.append(`div`).attr(`class`, `${u}-swatch-label`).attr(`title`, i).text(i))), m.call((e) => e.insert(`style`, `*`).text(`:where(.${u}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${u}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${h}`)).style(`margin-left`, l ? `${+l}px` : null).style(`width`, f === void 0 ? null : `${+f}px`).style(`font-variant`, $(a, `normal`)).call(Ix, d).node();
}
const ew = /* @__PURE__ */ new Map([
	[`symbol`, QC],
	[`color`, rw],
	[`opacity`, iw]
]);
function tw(e, t, n = {}) {
	return (r, i) => {
		if (!ew.has(r)) throw Error(`unknown legend type: ${r}`);
		if (r in e) return ew.get(r)(e[r], nw(t, n[r], i), (t) => e[t]);
	};
}
function nw({ className: e, ...t }, { label: n, ticks: r, tickFormat: i } = {}, a) {
	return h_(a, {
		className: e,
		...t
	}, {
		label: n,
		ticks: r,
		tickFormat: i
	});
}
function rw(e, { legend: t = !0, ...n }) {
	if (t === !0 && (t = e.type === `ordinal` ? `swatches` : `ramp`), e.domain !== void 0) switch (`${t}`.toLowerCase()) {
		case `swatches`: return ZC(e, n);
		case `ramp`: return eS(e, n);
		default: throw Error(`unknown legend type: ${t}`);
	}
}
function iw({ type: e, interpolate: t, ...n }, { legend: r = !0, color: i = yr(0, 0, 0), ...a }) {
	if (!t) throw Error(`${e} opacity scales are not supported`);
	if (r === !0 && (r = `ramp`), `${r}`.toLowerCase() !== `ramp`) throw Error(`${r} opacity legends are not supported`);
	return rw({
		type: e,
		...n,
		interpolate: aw(i)
	}, {
		legend: r,
		...a
	});
}
function aw(e) {
	let { r: t, g: n, b: r } = yr(e) || yr(0, 0, 0);
	return (e) => `rgba(${t},${n},${r},${e})`;
}
function ow(e, t, n) {
	let r = [];
	for (let [i, a] of ew) {
		let o = n[i];
		if (o?.legend && i in e) {
			let n = a(e[i], nw(t, e[i], o), (t) => e[t]);
			n != null && r.push(n);
		}
	}
	return r;
}
function sw(e = {}, t = `y`) {
	return Tg(e) ? e : {
		...e,
		[t]: ig
	};
}
function cw(e, t) {
	if (t.length === 1) return {
		data: e,
		facets: t
	};
	let n = Ng(e), r = new Uint8Array(n), i = 0;
	for (let e of t) for (let t of e) r[t] && ++i, r[t] = 1;
	if (i === 0) return {
		data: e,
		facets: t
	};
	e = wg(e);
	let a = e[Yh] = new Uint32Array(n + i);
	t = t.map((e) => wg(e, Uint32Array));
	let o = n;
	r.fill(0);
	for (let n of t) for (let t = 0, i = n.length; t < i; ++t) {
		let i = n[t];
		r[i] ? (n[t] = o, e[o] = e[i], a[o] = i, ++o) : a[i] = i, r[i] = 1;
	}
	return {
		data: e,
		facets: t
	};
}
function lw(e = {}, t = {}) {
	arguments.length === 1 && ([e, t] = dw(e));
	let { x1: n, x: r = n, y: i, ...a } = t, [o, s, c, l] = pw(r, i, `x`, `y`, e, a);
	return {
		...o,
		x1: n,
		x: s,
		y1: c,
		y2: l,
		y: Hg(c, l)
	};
}
function uw({ y: e, y1: t, y2: n, ...r } = {}) {
	return r = Hx(r, `x`), t === void 0 && n === void 0 ? lw({
		y: e,
		...r
	}) : ([t, n] = Ag(e, t, n), {
		...r,
		y1: t,
		y2: n
	});
}
function dw(e) {
	let { offset: t, order: n, reverse: r, ...i } = e;
	return [{
		offset: t,
		order: n,
		reverse: r
	}, i];
}
const fw = { length: !0 };
function pw(e, t = ag, n, r, { offset: i, order: a, reverse: o }, s) {
	if (t === null) throw Error(`stack requires ${r}`);
	let c = Mg(s), [l, u] = Bg(e), [d, f] = zg(t), [p, m] = zg(t);
	return d.hint = p.hint = fw, i = mw(i), a = xw(a, i, r), [
		L_(s, (r, s, l) => {
			({data: r, facets: s} = cw(r, s));
			let d = e == null ? void 0 : u(Ug(q(r, e), l?.[n])), p = q(r, t, Float64Array), h = q(r, c), g = a && a(r, d, p, h), _ = Ng(r), v = f(new Float64Array(_)), y = m(new Float64Array(_)), b = [];
			for (let e of s) {
				let t = d ? Array.from(C(e, (e) => d[e]).values()) : [e];
				if (g) for (let e of t) e.sort(g);
				for (let e of t) {
					let t = 0, n = 0;
					o && e.reverse();
					for (let r of e) {
						let e = p[r];
						e < 0 ? t = y[r] = (v[r] = t) + e : e > 0 ? n = y[r] = (v[r] = n) + e : y[r] = v[r] = n;
					}
				}
				b.push(t);
			}
			return i && i(b, v, y, h), {
				data: r,
				facets: s
			};
		}),
		l,
		d,
		p
	];
}
function mw(e) {
	if (e != null) {
		if (typeof e == `function`) return e;
		switch (`${e}`.toLowerCase()) {
			case `expand`:
			case `normalize`: return gw;
			case `center`:
			case `silhouette`: return _w;
			case `wiggle`: return vw;
		}
		throw Error(`unknown offset: ${e}`);
	}
}
function hw(e, t) {
	let n = 0, r = 0;
	for (let i of e) {
		let e = t[i];
		e < n && (n = e), e > r && (r = e);
	}
	return [n, r];
}
function gw(e, t, n) {
	for (let r of e) for (let e of r) {
		let [r, i] = hw(e, n);
		for (let a of e) {
			let e = 1 / (i - r || 1);
			t[a] = e * (t[a] - r), n[a] = e * (n[a] - r);
		}
	}
}
function _w(e, t, n) {
	for (let r of e) {
		for (let e of r) {
			let [r, i] = hw(e, n);
			for (let a of e) {
				let e = (i + r) / 2;
				t[a] -= e, n[a] -= e;
			}
		}
		yw(r, t, n);
	}
	bw(e, t, n);
}
function vw(e, t, n, r) {
	for (let i of e) {
		let e = new InternMap(), a = 0;
		for (let o of i) {
			let i = -1, s = o.map((e) => Math.abs(n[e] - t[e])), c = o.map((a) => {
				i = r ? r[a] : ++i;
				let o = n[a] - t[a], s = e.has(i) ? o - e.get(i) : 0;
				return e.set(i, o), s;
			}), l = [0, ...m(c)];
			for (let e of o) t[e] += a, n[e] += a;
			let u = De(s);
			u && (a -= De(s, (e, t) => (c[t] / 2 + l[t]) * e) / u);
		}
		yw(i, t, n);
	}
	bw(e, t, n);
}
function yw(e, t, n) {
	let r = ue(e, (e) => ue(e, (e) => t[e]));
	for (let i of e) for (let e of i) t[e] -= r, n[e] -= r;
}
function bw(e, t, n) {
	let r = e.length;
	if (r === 1) return;
	let i = e.map((e) => e.flat()), a = i.map((e) => (ue(e, (e) => t[e]) + ce(e, (e) => n[e])) / 2), o = ue(a);
	for (let e = 0; e < r; e++) {
		let r = o - a[e];
		for (let a of i[e]) t[a] += r, n[a] += r;
	}
}
function xw(e, t, n) {
	if (e === void 0 && t === vw) return Ew(ih);
	if (e != null) {
		if (typeof e == `string`) {
			let t = e.startsWith(`-`), r = t ? ah : ih;
			switch ((t ? e.slice(1) : e).toLowerCase()) {
				case `value`:
				case n: return Sw(r);
				case `z`: return Cw(r);
				case `sum`: return ww(r);
				case `appearance`: return Tw(r);
				case `inside-out`: return Ew(r);
			}
			return Dw(ng(e));
		}
		if (typeof e == `function`) return (e.length === 1 ? Dw : Ow)(e);
		if (Wh(e)) return kw(e);
		throw Error(`invalid order: ${e}`);
	}
}
function Sw(e) {
	return (t, n, r) => (t, n) => e(r[t], r[n]);
}
function Cw(e) {
	return (t, n, r, i) => (t, n) => e(i[t], i[n]);
}
function ww(e) {
	return Aw(e, (e, t, n, r) => j(Pg(e), (e) => De(e, (e) => n[e]), (e) => r[e]));
}
function Tw(e) {
	return Aw(e, (e, t, n, r) => j(Pg(e), (e) => t[me(e, (e) => n[e])], (e) => r[e]));
}
function Ew(e) {
	return Aw(e, (e, t, n, r) => {
		let i = Pg(e), a = j(i, (e) => t[me(e, (e) => n[e])], (e) => r[e]), o = w(i, (e) => De(e, (e) => n[e]), (e) => r[e]), s = [], c = [], l = 0;
		for (let e of a) l < 0 ? (l += o.get(e), s.push(e)) : (l -= o.get(e), c.push(e));
		return c.reverse().concat(s);
	});
}
function Dw(e) {
	return (t) => {
		let n = q(t, e);
		return (e, t) => ih(n[e], n[t]);
	};
}
function Ow(e) {
	return (t) => Wh(t) ? (n, r) => e(t[n], t[r]) : (n, r) => e(t.get(n), t.get(r));
}
function kw(e) {
	return Aw(ih, () => e);
}
function Aw(e, t) {
	return (n, r, i, a) => {
		if (!a) throw Error(`missing channel: z`);
		let o = new InternMap(t(n, r, i, a).map((e, t) => [e, t]));
		return (t, n) => e(o.get(a[t]), o.get(a[n]));
	};
}
const jw = { ariaLabel: `rect` };
var Rect = class extends Mark {
	constructor(e, t = {}) {
		let { x1: n, y1: r, x2: i, y2: a } = t;
		super(e, {
			x1: {
				value: n,
				scale: `x`,
				type: n != null && i == null ? `band` : void 0,
				optional: !0
			},
			y1: {
				value: r,
				scale: `y`,
				type: r != null && a == null ? `band` : void 0,
				optional: !0
			},
			x2: {
				value: i,
				scale: `x`,
				optional: !0
			},
			y2: {
				value: a,
				scale: `y`,
				optional: !0
			}
		}, t, jw), Mw(this, t), Nw(this, t);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x1: s, y1: c, x2: l, y2: u } = n, { marginTop: d, marginRight: f, marginBottom: p, marginLeft: m, width: h, height: g } = r, { projection: _ } = i, { insetTop: v, insetRight: y, insetBottom: b, insetLeft: x } = this, { rx: S, ry: C, rx1y1: w, rx1y2: T, rx2y1: E, rx2y2: D } = this;
		(s || l) && !_ && ub(a) && (s = l = null), (c || u) && !_ && ub(o) && (c = u = null);
		let O = a?.bandwidth ? a.bandwidth() : 0, k = o?.bandwidth ? o.bandwidth() : 0;
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, {}, 0, 0).call((t) => t.selectAll().data(e).enter().call(w || T || E || D ? (e) => e.append(`path`).call(kx, this).call(Pw, s && l ? (e) => s[e] + (l[e] < s[e] ? -y : x) : s ? (e) => s[e] + x : m + x, c && u ? (e) => c[e] + (u[e] < c[e] ? -b : v) : c ? (e) => c[e] + v : d + v, s && l ? (e) => l[e] - (l[e] < s[e] ? -x : y) : s ? (e) => s[e] + O - y : h - f - y, c && u ? (e) => u[e] - (u[e] < c[e] ? -v : b) : c ? (e) => c[e] + k - b : g - p - b, this).call(_x, this, n) : (e) => e.append(`rect`).call(kx, this).attr(`x`, s ? l ? (e) => Math.min(s[e], l[e]) + x : (e) => s[e] + x : m + x).attr(`y`, c ? u ? (e) => Math.min(c[e], u[e]) + v : (e) => c[e] + v : d + v).attr(`width`, s ? l ? (e) => Math.max(0, Math.abs(l[e] - s[e]) + O - x - y) : O - x - y : h - f - m - y - x).attr(`height`, c ? u ? (e) => Math.max(0, Math.abs(c[e] - u[e]) + k - v - b) : k - v - b : g - d - p - v - b).call(Q, `rx`, S).call(Q, `ry`, C).call(_x, this, n))).node();
	}
};
function Mw(e, { inset: t = 0, insetTop: n = t, insetRight: r = t, insetBottom: i = t, insetLeft: a = t } = {}) {
	e.insetTop = cg(n), e.insetRight = cg(r), e.insetBottom = cg(i), e.insetLeft = cg(a);
}
function Nw(e, { r: t, rx: n, ry: r, rx1: i = t, ry1: a = t, rx2: o = t, ry2: s = t, rx1y1: c = i === void 0 ? a === void 0 ? 0 : +a : +i, rx1y2: l = i === void 0 ? s === void 0 ? 0 : +s : +i, rx2y1: u = o === void 0 ? a === void 0 ? 0 : +a : +o, rx2y2: d = o === void 0 ? s === void 0 ? 0 : +s : +o } = {}) {
	c || l || u || d ? (e.rx1y1 = c, e.rx1y2 = l, e.rx2y1 = u, e.rx2y2 = d) : (e.rx = $(n, `auto`), e.ry = $(r, `auto`));
}
function Pw(e, t, n, r, i, a) {
	let { rx1y1: o, rx1y2: s, rx2y1: c, rx2y2: l } = a;
	typeof t != `function` && (t = dg(t)), typeof n != `function` && (n = dg(n)), typeof r != `function` && (r = dg(r)), typeof i != `function` && (i = dg(i));
	let u = Math.max(Math.abs(o + c), Math.abs(s + l)), d = Math.max(Math.abs(o + s), Math.abs(c + l));
	e.attr(`d`, (e) => {
		let a = t(e), f = n(e), p = r(e), m = i(e), h = a > p, g = f > m, _ = h ? p : a, v = h ? a : p, y = g ? m : f, b = g ? f : m, x = Math.min(1, (v - _) / u, (b - y) / d), S = x * (h ? g ? l : c : g ? s : o), C = x * (h ? g ? s : o : g ? l : c), w = x * (h ? g ? o : s : g ? c : l), T = x * (h ? g ? c : l : g ? o : s);
		return `M${_},${y + Iw(S, T)}A${S},${S} 0 0 ${S < 0 ? 0 : 1} ${_ + Fw(S, T)},${y}H${v - Fw(C, w)}A${C},${C} 0 0 ${C < 0 ? 0 : 1} ${v},${y + Iw(C, w)}V${b - Iw(w, C)}A${w},${w} 0 0 ${w < 0 ? 0 : 1} ${v - Fw(w, C)},${b}H${_ + Fw(T, S)}A${T},${T} 0 0 ${T < 0 ? 0 : 1} ${_},${b - Iw(T, S)}Z`;
	});
}
function Fw(e, t) {
	return t < 0 ? e : Math.abs(e);
}
function Iw(e, t) {
	return t < 0 ? Math.abs(e) : e;
}
function Lw(e, t) {
	return new Rect(e, bS(xS(t)));
}
const Rw = {
	ariaLabel: `frame`,
	fill: `none`,
	stroke: `currentColor`,
	clip: !1
}, zw = {
	ariaLabel: `frame`,
	fill: null,
	stroke: `currentColor`,
	strokeLinecap: `square`,
	clip: !1
};
var Frame = class extends Mark {
	constructor(e = {}) {
		let { anchor: t = null } = e;
		super(tg, void 0, e, t == null ? Rw : zw), this.anchor = yg(t, `anchor`, [
			`top`,
			`right`,
			`bottom`,
			`left`
		]), Mw(this, e), t || Nw(this, e);
	}
	render(e, t, n, r, i) {
		let { marginTop: a, marginRight: o, marginBottom: s, marginLeft: c, width: l, height: u } = r, { anchor: d, insetTop: f, insetRight: p, insetBottom: m, insetLeft: h } = this, { rx: g, ry: _, rx1y1: v, rx1y2: y, rx2y1: b, rx2y2: x } = this, S = c + h, C = l - o - p, w = a + f, T = u - s - m;
		return Z(d ? `svg:line` : v || y || b || x ? `svg:path` : `svg:rect`, i).datum(0).call(Ox, this, r, i).call(kx, this).call(_x, this, n).call(Mx, this, {}).call(d === `left` ? (e) => e.attr(`x1`, S).attr(`x2`, S).attr(`y1`, w).attr(`y2`, T) : d === `right` ? (e) => e.attr(`x1`, C).attr(`x2`, C).attr(`y1`, w).attr(`y2`, T) : d === `top` ? (e) => e.attr(`x1`, S).attr(`x2`, C).attr(`y1`, w).attr(`y2`, w) : d === `bottom` ? (e) => e.attr(`x1`, S).attr(`x2`, C).attr(`y1`, T).attr(`y2`, T) : v || y || b || x ? (e) => e.call(Pw, S, w, C, T, this) : (e) => e.attr(`x`, S).attr(`y`, w).attr(`width`, C - S).attr(`height`, T - w).attr(`rx`, g).attr(`ry`, _)).node();
	}
};
function Bw(e) {
	return new Frame(e);
}
const Vw = {
	ariaLabel: `tip`,
	fill: `var(--plot-background)`,
	stroke: `currentColor`
}, Hw = /* @__PURE__ */ new Set([
	`geometry`,
	`href`,
	`src`,
	`ariaLabel`,
	`scales`
]);
var Tip = class extends Mark {
	constructor(e, t = {}) {
		t.tip && (t = {
			...t,
			tip: !1
		}), t.title === void 0 && $g(e) && e_(e) && (t = {
			...t,
			title: ig
		});
		let { x: n, y: r, x1: i, x2: a, y1: o, y2: s, anchor: c, preferredAnchor: l = `bottom`, monospace: u, fontFamily: d = u ? `ui-monospace, monospace` : void 0, fontSize: f, fontStyle: p, fontVariant: m, fontWeight: h, lineHeight: g = 1, lineWidth: _ = 20, frameAnchor: v, format: y, textAnchor: b = `start`, textOverflow: x, textPadding: S = 8, title: C, pointerSize: w = 12, pathFilter: T = `drop-shadow(0 3px 4px rgba(0,0,0,0.2))` } = t;
		super(e, {
			x: {
				value: i != null && a != null ? null : n,
				scale: `x`,
				optional: !0
			},
			y: {
				value: o != null && s != null ? null : r,
				scale: `y`,
				optional: !0
			},
			x1: {
				value: i,
				scale: `x`,
				optional: a == null
			},
			y1: {
				value: o,
				scale: `y`,
				optional: s == null
			},
			x2: {
				value: a,
				scale: `x`,
				optional: i == null
			},
			y2: {
				value: s,
				scale: `y`,
				optional: o == null
			},
			title: {
				value: C,
				optional: !0
			}
		}, t, Vw), this.anchor = p_(c, `anchor`), this.preferredAnchor = p_(l, `preferredAnchor`), this.frameAnchor = m_(v), this.textAnchor = $(b, `middle`), this.textPadding = +S, this.pointerSize = +w, this.pathFilter = sg(T), this.lineHeight = +g, this.lineWidth = +_, this.textOverflow = MS(x), this.monospace = !!u, this.fontFamily = sg(d), this.fontSize = cg(f), this.fontStyle = sg(p), this.fontVariant = sg(m), this.fontWeight = sg(h);
		for (let e in Vw) e in this.channels && (this[e] = Vw[e]);
		this.splitLines = KS(this), this.clipLine = qS(this), this.format = typeof y == `string` || typeof y == `function` ? { title: y } : { ...y };
	}
	render(e, t, n, r, i) {
		let a = this, { x: o, y: s, fx: c, fy: l } = t, { ownerSVGElement: u, document: d } = i, { anchor: f, monospace: p, lineHeight: m, lineWidth: h } = this, { textPadding: g, pointerSize: _, pathFilter: v } = this, { marginTop: y, marginLeft: b } = r, { x1: x, y1: S, x2: C, y2: w, x: T = x ?? C, y: E = S ?? w } = n, D = c ? c(e.fx) - b : 0, O = l ? l(e.fy) - y : 0, [k, A] = Lx(this, r), j = Zx(n, k), ee = Qx(n, A), te = p ? GS : WS, ne = te(`…`), re, ie;
		`title` in n ? (re = qw.call(this, { title: n.channels.title }, t), ie = Yw) : (re = qw.call(this, n.channels, t), ie = Xw);
		let ae = Z(`svg:g`, i).call(Ox, this, r, i).call(LS, this).call(Mx, this, {
			x: T && o,
			y: E && s
		}).call((r) => r.selectAll().data(e).enter().append(`g`).attr(`transform`, (e) => `translate(${Math.round(j(e))},${Math.round(ee(e))})`).call(kx, this).call((e) => e.append(`path`).attr(`filter`, v)).call((r) => r.append(`text`).each(function(r) {
			let i = Un(this);
			this.setAttribute(`fill`, `currentColor`), this.setAttribute(`fill-opacity`, 1), this.setAttribute(`stroke`, `none`);
			let o = ie.call(a, r, e, re, t, n);
			if (typeof o == `string`) for (let e of a.splitLines(o)) oe(i, { value: a.clipLine(e) });
			else {
				let e = /* @__PURE__ */ new Set();
				for (let t of o) {
					let { label: n = `` } = t;
					n && e.has(n) || (e.add(n), oe(i, t));
				}
			}
		})));
		function oe(e, { label: t, value: n, color: r, opacity: i }) {
			t ??= ``, n ??= ``;
			let a = r != null || i != null, o, s = h * 100, [c] = JS(t, s, te, ne);
			if (c >= 0) t = t.slice(0, c).trimEnd() + `…`, o = n.trim(), n = ``;
			else {
				(t || !n && !a) && (n = ` ` + n);
				let [e] = JS(n, s - te(t), te, ne);
				e >= 0 && (o = n.trim(), n = n.slice(0, e).trimEnd() + `…`);
			}
			let l = e.append(`tspan`).attr(`x`, 0).attr(`dy`, `${m}em`).text(`​`);
			t && l.append(`tspan`).attr(`font-weight`, `bold`).text(t), n && l.append(() => d.createTextNode(n)), a && l.append(`tspan`).text(` ■`).attr(`fill`, r).attr(`fill-opacity`, i).style(`user-select`, `none`), o && l.append(`title`).text(o);
		}
		function se() {
			let { width: e, height: t } = r.facet ?? r;
			ae.selectChildren().each(function(n) {
				let { x: r, width: i, height: o } = this.getBBox();
				i = Math.round(i), o = Math.round(o);
				let s = f;
				if (s === void 0) {
					let r = j(n) + D, c = ee(n) + O, l = r + i + _ + g * 2 < e, u = r - i - _ - g * 2 > 0, d = c + o + _ + g * 2 < t, f = c - o - _ - g * 2 > 0;
					s = l && u ? d && f ? a.preferredAnchor : f ? `bottom` : `top` : d && f ? l ? `left` : `right` : (l || u) && (d || f) ? `${f ? `bottom` : `top`}-${l ? `left` : `right`}` : a.preferredAnchor;
				}
				let c = this.firstChild, l = this.lastChild;
				if (c.setAttribute(`d`, Kw(s, _, g, i, o)), r) for (let e of l.childNodes) e.setAttribute(`x`, -r);
				l.setAttribute(`y`, `${+Ww(s, l.childNodes.length, m).toFixed(6)}em`), l.setAttribute(`transform`, `translate(${Gw(s, _, g, i, o)})`);
			}), ae.attr(`visibility`, null);
		}
		return e.length && (ae.attr(`visibility`, `hidden`), u.isConnected ? Promise.resolve().then(se) : typeof requestAnimationFrame < `u` && requestAnimationFrame(se)), ae.node();
	}
};
function Uw(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = jg(t, n)), new Tip(e, {
		...r,
		x: t,
		y: n
	});
}
function Ww(e, t, n) {
	return /^top(?:-|$)/.test(e) ? .94 - n : -.29 - t * n;
}
function Gw(e, t, n, r, i) {
	switch (e) {
		case `middle`: return [-r / 2, i / 2];
		case `top-left`: return [n, t + n];
		case `top`: return [-r / 2, t / 2 + n];
		case `top-right`: return [-r - n, t + n];
		case `right`: return [-t / 2 - r - n, i / 2];
		case `bottom-left`: return [n, -t - n];
		case `bottom`: return [-r / 2, -t / 2 - n];
		case `bottom-right`: return [-r - n, -t - n];
		case `left`: return [n + t / 2, i / 2];
	}
}
function Kw(e, t, n, r, i) {
	let a = r + n * 2, o = i + n * 2;
	switch (e) {
		case `middle`: return `M${-a / 2},${-o / 2}h${a}v${o}h${-a}z`;
		case `top-left`: return `M0,0l${t},${t}h${a - t}v${o}h${-a}z`;
		case `top`: return `M0,0l${t / 2},${t / 2}h${(a - t) / 2}v${o}h${-a}v${-o}h${(a - t) / 2}z`;
		case `top-right`: return `M0,0l${-t},${t}h${t - a}v${o}h${a}z`;
		case `right`: return `M0,0l${-t / 2},${-t / 2}v${t / 2 - o / 2}h${-a}v${o}h${a}v${t / 2 - o / 2}z`;
		case `bottom-left`: return `M0,0l${t},${-t}h${a - t}v${-o}h${-a}z`;
		case `bottom`: return `M0,0l${t / 2},${-t / 2}h${(a - t) / 2}v${-o}h${-a}v${o}h${(a - t) / 2}z`;
		case `bottom-right`: return `M0,0l${-t},${-t}h${t - a}v${-o}h${a}z`;
		case `left`: return `M0,0l${t / 2},${-t / 2}v${t / 2 - o / 2}h${a}v${o}h${-a}v${t / 2 - o / 2}z`;
	}
}
function qw(e, t) {
	let n = {}, r = this.format;
	r = Jw(r, e, `x`), r = Jw(r, e, `y`), this.format = r;
	for (let t in r) {
		let i = r[t];
		if (i !== null && i !== !1) {
			if (t === `fx` || t === `fy`) n[t] = !0;
			else {
				let r = kv(e, t);
				r && (n[t] = r);
			}
		}
	}
	for (let t in e) {
		if (t in n || t in r || Hw.has(t) || (t === `x` || t === `y`) && e.geometry) continue;
		let i = kv(e, t);
		if (i) {
			if (i.scale == null && i.defaultScale === `color`) continue;
			n[t] = i;
		}
	}
	this.facet && (t.fx && !(`fx` in r) && (n.fx = !0), t.fy && !(`fy` in r) && (n.fy = !0));
	for (let e in n) {
		let r = this.format[e];
		if (typeof r == `string`) {
			let i = n[e]?.value ?? t[e]?.domain() ?? [];
			this.format[e] = (n_(i) ? Gu : va)(r);
		} else if (r === void 0 || r === !0) {
			let n = t[e];
			this.format[e] = n?.bandwidth ? BC(n, n.domain()) : cx;
		}
	}
	return n;
}
function Jw(e, t, n) {
	if (!(n in e)) return e;
	let r = `${n}1`, i = `${n}2`;
	if ((r in e || !(r in t)) && (i in e || !(i in t))) return e;
	let a = Object.entries(e), o = e[n];
	return a.splice(a.findIndex(([e]) => e === n) + 1, 0, [r, o], [i, o]), Object.fromEntries(a);
}
function Yw(e, t, { title: n }) {
	return this.format.title(n.value[e], e);
}
function* Xw(e, t, n, r, i) {
	for (let a in n) {
		if (a === `fx` || a === `fy`) {
			yield {
				label: $w(r, n, a),
				value: this.format[a](t[a], e)
			};
			continue;
		}
		if (a === `x1` && `x2` in n || a === `y1` && `y2` in n) continue;
		let o = n[a];
		if (a === `x2` && `x1` in n) yield {
			label: Qw(r, n, `x`),
			value: Zw(this.format.x2, n.x1, o, e)
		};
		else if (a === `y2` && `y1` in n) yield {
			label: Qw(r, n, `y`),
			value: Zw(this.format.y2, n.y1, o, e)
		};
		else {
			let t = o.value[e], s = o.scale;
			if (!rh(t) && s == null) continue;
			yield {
				label: $w(r, n, a),
				value: this.format[a](t, e),
				color: s === `color` ? i[a][e] : null,
				opacity: s === `opacity` ? i[a][e] : null
			};
		}
	}
}
function Zw(e, t, n, r) {
	return n.hint?.length ? `${e(n.value[r] - t.value[r], r)}` : `${e(t.value[r], r)}–${e(n.value[r], r)}`;
}
function Qw(e, t, n) {
	let r = $w(e, t, `${n}1`, n), i = $w(e, t, `${n}2`, n);
	return r === i ? r : `${r}–${i}`;
}
function $w(e, t, n, r = n) {
	let i = t[n], a = e[i?.scale ?? n];
	return String(a?.label ?? i?.label ?? r);
}
function eT(e = {}) {
	let { facet: t, style: n, title: r, subtitle: i, caption: a, ariaLabel: o, ariaDescription: s } = e, c = Fx(e.className), l = e.marks === void 0 ? [] : rT(e.marks);
	l.push(...pT(l));
	let u = uT(t, e), d = /* @__PURE__ */ new Map();
	for (let t of l) {
		let n = dT(t, u, e);
		n && d.set(t, n);
	}
	let f = /* @__PURE__ */ new Map();
	u && cT(f, [u], e), cT(f, d, e);
	let p = rT(mT(l, f, e));
	for (let t of p) {
		let n = dT(t, u, e);
		n && d.set(t, n);
	}
	l.unshift(...p);
	let m = hb(f, e);
	if (m !== void 0) {
		let e = u ? Lb(m, u) : void 0;
		for (let t of l) {
			if (t.facet === null || t.facet === `super`) continue;
			let n = d.get(t);
			n !== void 0 && (n.facetsIndex = t.fx != null || t.fy != null ? Lb(m, n) : e);
		}
		let t = /* @__PURE__ */ new Set();
		for (let { facetsIndex: e } of d.values()) e?.forEach((e, n) => {
			e?.length > 0 && t.add(n);
		});
		m.forEach(0 < t.size && t.size < m.length ? (e, n) => e.empty = !t.has(n) : (e) => e.empty = !1);
		for (let e of l) if (e.facet === `exclude`) {
			let t = d.get(e);
			t !== void 0 && (t.facetsIndex = yb(t.facetsIndex));
		}
	}
	for (let t of Y.keys()) Dg(e[t]) && t !== `fx` && t !== `fy` && f.set(t, []);
	let h = /* @__PURE__ */ new Map();
	for (let t of l) {
		if (h.has(t)) throw Error(`duplicate mark; each mark must be unique`);
		let { facetsIndex: n, channels: r } = d.get(t) ?? {}, { data: i, facets: a, channels: o } = t.initialize(n, r, e);
		aT(o, e), h.set(t, {
			data: i,
			facets: a,
			channels: o
		});
	}
	let g = Uy(cT(f, h, e), e), _ = Ux(g, l, e);
	Gy(g, _);
	let v = Wy(g), { fx: y, fy: b } = v, x = y || b ? Yy(g, _) : _, S = y || b ? TT(v, _) : _, C = $b(e), w = C.document, T = qe(`svg`).call(w.documentElement), E = T;
	C.ownerSVGElement = T, C.className = c, C.projection = Vb(e, x), C.path = function() {
		return As(this.projection ?? Qb(v));
	}, C.filterFacets = (e, t) => Lb(m, {
		channels: t,
		groups: _b(e, t)
	}), C.getMarkState = (e) => {
		let t = h.get(e), n = d.get(e);
		return {
			...t,
			channels: {
				...t.channels,
				...n?.channels
			}
		};
	}, C.dispatchValue = (e) => {
		E.value !== e && (E.value = e, E.dispatchEvent(new C.document.defaultView.Event(`input`, { bubbles: !0 })));
	};
	let D = /* @__PURE__ */ new Set();
	for (let [t, n] of h) if (t.initializer != null) {
		let r = t.facet === `super` ? S : x, i = t.initializer(n.data, n.facets, n.channels, v, r, C);
		if (i.data !== void 0 && (n.data = i.data), i.facets !== void 0 && (n.facets = i.facets), i.channels !== void 0) {
			let { fx: r, fy: a, ...o } = i.channels;
			sT(o), Object.assign(n.channels, o);
			for (let t of Object.values(o)) {
				let { scale: n } = t;
				n != null && !k_(Y.get(n)) && (oT(t, e), D.add(n));
			}
			(r != null || a != null) && d.set(t, !0);
		}
	}
	if (D.size) {
		let t = /* @__PURE__ */ new Map();
		cT(t, h, e, (e) => D.has(e)), cT(f, h, e, (e) => D.has(e));
		let n = wT(Uy(t, e), g), { scales: r, ...i } = Wy(n);
		Object.assign(g, n), Object.assign(v, i), Object.assign(v.scales, r);
	}
	let O, k;
	m !== void 0 && (O = {
		x: y?.domain(),
		y: b?.domain()
	}, m = gb(m, O), k = vb(y, b, _));
	for (let [e, t] of h) t.values = e.scale(t.channels, v, C);
	let { width: A, height: j } = _;
	Un(T).attr(`class`, c).attr(`fill`, `currentColor`).attr(`font-family`, `system-ui, sans-serif`).attr(`font-size`, 10).attr(`text-anchor`, `middle`).attr(`width`, A).attr(`height`, j).attr(`viewBox`, `0 0 ${A} ${j}`).attr(`aria-label`, o).attr(`aria-description`, s).call((e) => e.append(`style`).text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`)).call(Ix, n);
	for (let e of l) {
		let { channels: t, values: n, facets: r } = h.get(e);
		if (m === void 0 || e.facet === `super`) {
			let i = null;
			if (r && (i = r[0], i = e.filter(i, t, n), i.length === 0)) continue;
			let a = e.render(i, v, n, S, C);
			if (a == null) continue;
			T.appendChild(a);
		} else {
			let i;
			for (let a of m) {
				if (!(e.facetAnchor?.(m, O, a) ?? !a.empty)) continue;
				let o = null;
				if (r) {
					let i = d.has(e);
					if (o = r[i ? a.i : 0], o = e.filter(o, t, n), o.length === 0) continue;
					!i && o === r[0] && (o = Ig(o)), o.fx = a.x, o.fy = a.y, o.fi = a.i;
				}
				let s = e.render(o, v, n, x, C);
				if (s != null) {
					(i ??= Un(T).append(`g`)).append(() => s).datum(a);
					for (let e of [
						`aria-label`,
						`aria-description`,
						`aria-hidden`,
						`transform`
					]) s.hasAttribute(e) && (i.attr(e, s.getAttribute(e)), s.removeAttribute(e));
				}
			}
			i?.selectChildren().each(k);
		}
	}
	let ee = ow(g, C, e), { figure: te = r != null || i != null || a != null || ee.length > 0 } = e;
	te && (E = w.createElement(`figure`), E.className = `${c}-figure`, E.style.maxWidth = `initial`, r != null && E.append(tT(w, r, `h2`)), i != null && E.append(tT(w, i, `h3`)), E.append(...ee, T), a != null && E.append(nT(w, a)), `value` in T && (E.value = T.value, delete T.value)), E.scale = pb(v.scales), E.legend = tw(g, C, e);
	let ne = _y();
	return ne > 0 && Un(T).append(`text`).attr(`x`, A).attr(`y`, 20).attr(`dy`, `-1em`).attr(`text-anchor`, `end`).attr(`font-family`, `initial`).text(`⚠️`).append(`title`).text(`${ne.toLocaleString(`en-US`)} warning${ne === 1 ? `` : `s`}. Please check the console.`), E;
}
function tT(e, t, n) {
	if (t.ownerDocument) return t;
	let r = e.createElement(n);
	return r.append(t), r;
}
function nT(e, t) {
	let n = e.createElement(`figcaption`);
	return n.append(t), n;
}
function rT(e) {
	return e.flat(1 / 0).filter((e) => e != null).map(iT);
}
function iT(e) {
	return typeof e.render == `function` ? e : new Render(e);
}
var Render = class extends Mark {
	constructor(e) {
		if (typeof e != `function`) throw TypeError(`invalid mark; missing render function`);
		super(), this.render = e;
	}
	render() {}
};
function aT(e, t) {
	for (let n in e) oT(e[n], t);
	return e;
}
function oT(e, t) {
	let { scale: n, transform: r = !0 } = e;
	if (n == null || !r) return;
	let { type: i, percent: a, interval: o, transform: s = a ? (e) => e == null ? NaN : e * 100 : Wg(o, i) } = t[n] ?? {};
	s != null && (e.value = J(e.value, s), e.transform = !1);
}
function sT(e) {
	for (let t in e) bv(t, e[t]);
}
function cT(e, t, n, r = og) {
	for (let { channels: i } of t.values()) for (let t in i) {
		let a = i[t], { scale: o } = a;
		if (o != null && r(o)) {
			if (o === `projection`) {
				if (!Yb(n)) {
					let t = n.x?.domain === void 0, r = n.y?.domain === void 0;
					if (t || r) {
						let [n, i] = Zb(a);
						t && lT(e, `x`, n), r && lT(e, `y`, i);
					}
				}
			} else lT(e, o, a);
		}
	}
	return e;
}
function lT(e, t, n) {
	let r = e.get(t);
	r === void 0 ? e.set(t, [n]) : r.push(n);
}
function uT(e, t) {
	if (e == null) return;
	let { x: n, y: r } = e;
	if (n == null && r == null) return;
	let i = xg(e.data);
	if (i == null) throw Error(`missing facet data`);
	let a = {};
	return n != null && (a.fx = _v(i, {
		value: n,
		scale: `fx`
	})), r != null && (a.fy = _v(i, {
		value: r,
		scale: `fy`
	})), aT(a, t), {
		channels: a,
		groups: _b(i, a),
		data: e.data
	};
}
function dT(e, t, n) {
	if (e.facet === null || e.facet === `super`) return;
	let { fx: r, fy: i } = e;
	if (r != null || i != null) {
		let t = xg(e.data ?? r ?? i);
		if (t === void 0) throw Error(`missing facet data in ${e.ariaLabel}`);
		if (t === null) return;
		let a = {};
		return r != null && (a.fx = _v(t, {
			value: r,
			scale: `fx`
		})), i != null && (a.fy = _v(t, {
			value: i,
			scale: `fy`
		})), aT(a, n), {
			channels: a,
			groups: _b(t, a)
		};
	}
	if (t === void 0) return;
	let { channels: a, groups: o, data: s } = t;
	if (e.facet !== `auto` || e.data === s) return {
		channels: a,
		groups: o
	};
	s.length > 0 && (o.size > 1 || o.size === 1 && a.fx && a.fy && [...o][0][1].size > 1) && Ng(xg(e.data)) === Ng(s) && vy(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn’t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`);
}
function fT(e, t = {}) {
	return R_({
		...t,
		x: null,
		y: null
	}, (t, n, r, i, a, o) => o.getMarkState(e));
}
function pT(e) {
	let t = [];
	for (let n of e) {
		let e = n.tip;
		if (e) {
			e === !0 ? e = {} : typeof e == `string` && (e = { pointer: e });
			let { pointer: r, preferredAnchor: i } = e;
			r = /^x$/i.test(r) ? Yx : /^y$/i.test(r) ? Xx : Jx, e = r(fT(n, e)), e.title = null, i === void 0 && (e.preferredAnchor = r === Xx ? `left` : `bottom`);
			let a = Uw(n.data, e);
			a.facet = n.facet, a.facetAnchor = n.facetAnchor, t.push(a);
		}
	}
	return t;
}
function mT(e, t, n) {
	let { projection: r, x: i = {}, y: a = {}, fx: o = {}, fy: s = {}, axis: c, grid: l, facet: u = {}, facet: { axis: d = c, grid: f } = u, x: { axis: p = c, grid: m = p === null ? null : l } = i, y: { axis: h = c, grid: g = h === null ? null : l } = a, fx: { axis: _ = d, grid: v = _ === null ? null : f } = o, fy: { axis: y = d, grid: b = y === null ? null : f } = s } = n;
	(r || !Dg(i) && !CT(`x`, e)) && (p = m = null), (r || !Dg(a) && !CT(`y`, e)) && (h = g = null), t.has(`fx`) || (_ = v = null), t.has(`fy`) || (y = b = null), p === void 0 && (p = !ST(e, `x`)), h === void 0 && (h = !ST(e, `y`)), _ === void 0 && (_ = !ST(e, `fx`)), y === void 0 && (y = !ST(e, `fy`)), p === !0 && (p = `bottom`), h === !0 && (h = `left`), _ === !0 && (_ = p === `top` || p === null ? `bottom` : `top`), y === !0 && (y = h === `right` || h === null ? `left` : `right`);
	let x = [];
	return gT(x, b, AC, s), hT(x, y, bC, `right`, `left`, u, s), gT(x, v, MC, o), hT(x, _, SC, `top`, `bottom`, u, o), gT(x, g, kC, a), hT(x, h, yC, `left`, `right`, n, a), gT(x, m, jC, i), hT(x, p, xC, `bottom`, `top`, n, i), x;
}
function hT(e, t, n, r, i, a, o) {
	if (!t) return;
	let s = _T(t);
	o = vT(s ? r : t, a, o);
	let { line: c } = o;
	(n === yC || n === xC) && c && !d_(c) && e.push(Bw(yT(o))), e.push(n(o)), s && e.push(n({
		...o,
		anchor: i,
		label: null
	}));
}
function gT(e, t, n, r) {
	t && !d_(t) && e.push(n(bT(t, r)));
}
function _T(e) {
	return /^\s*both\s*$/i.test(e);
}
function vT(e, t, { line: n = t.line, ticks: r, tickSize: i, tickSpacing: a, tickPadding: o, tickFormat: s, tickRotate: c, fontVariant: l, ariaLabel: u, ariaDescription: d, label: f = t.label, labelAnchor: p, labelArrow: m = t.labelArrow, labelOffset: h }) {
	return {
		anchor: e,
		line: n,
		ticks: r,
		tickSize: i,
		tickSpacing: a,
		tickPadding: o,
		tickFormat: s,
		tickRotate: c,
		fontVariant: l,
		ariaLabel: u,
		ariaDescription: d,
		label: f,
		labelAnchor: p,
		labelArrow: m,
		labelOffset: h
	};
}
function yT(e) {
	let { anchor: t, line: n } = e;
	return {
		anchor: t,
		facetAnchor: t + `-empty`,
		stroke: n === !0 ? void 0 : n
	};
}
function bT(e, { stroke: t = c_(e) ? e : void 0, ticks: n = xT(e) ? e : void 0, tickSpacing: r, ariaLabel: i, ariaDescription: a }) {
	return {
		stroke: t,
		ticks: n,
		tickSpacing: r,
		ariaLabel: i,
		ariaDescription: a
	};
}
function xT(e) {
	switch (typeof e) {
		case `number`: return !0;
		case `string`: return !c_(e);
	}
	return $g(e) || typeof e?.range == `function`;
}
function ST(e, t) {
	let n = `${t}-axis `;
	return e.some((e) => e.ariaLabel?.startsWith(n));
}
function CT(e, t) {
	for (let n of t) for (let t in n.channels) {
		let { scale: r } = n.channels[t];
		if (r === e || r === `projection`) return !0;
	}
	return !1;
}
function wT(e, t) {
	for (let n in e) {
		let r = e[n], i = t[n];
		r.label === void 0 && i && (r.label = i.label);
	}
	return e;
}
function TT({ fx: e, fy: t }, n) {
	let { marginTop: r, marginRight: i, marginBottom: a, marginLeft: o, width: s, height: c } = Jy(n), l = e && ET(e), u = t && ET(t);
	return {
		marginTop: t ? u[0] : r,
		marginRight: e ? s - l[1] : i,
		marginBottom: t ? c - u[1] : a,
		marginLeft: e ? l[0] : o,
		inset: {
			marginTop: n.marginTop,
			marginRight: n.marginRight,
			marginBottom: n.marginBottom,
			marginLeft: n.marginLeft
		},
		width: s,
		height: c
	};
}
function ET(e) {
	let t = e.domain();
	if (t.length === 0) return [0, e.bandwidth()];
	let n = e(t[0]), r = e(t[t.length - 1]);
	return r < n && ([n, r] = [r, n]), [n, r + e.bandwidth()];
}
const DT = /* @__PURE__ */ new Map([
	[`basis`, vm],
	[`basis-closed`, bm],
	[`basis-open`, Sm],
	[`bundle`, wm],
	[`bump-x`, Bp],
	[`bump-y`, Vp],
	[`cardinal`, Dm],
	[`cardinal-closed`, km],
	[`cardinal-open`, jm],
	[`catmull-rom`, Pm],
	[`catmull-rom-closed`, Im],
	[`catmull-rom-open`, Rm],
	[`linear`, Np],
	[`linear-closed`, Bm],
	[`monotone-x`, Jm],
	[`monotone-y`, Ym],
	[`natural`, Qm],
	[`step`, eh],
	[`step-after`, nh],
	[`step-before`, th]
]);
function OT(e = Np, t) {
	if (typeof e == `function`) return e;
	let n = DT.get(`${e}`.toLowerCase());
	if (!n) throw Error(`unknown curve: ${e}`);
	if (t !== void 0) {
		if (`beta` in n) return n.beta(t);
		if (`tension` in n) return n.tension(t);
		if (`alpha` in n) return n.alpha(t);
	}
	return n;
}
function kT(e = AT, t) {
	return typeof e != `function` && `${e}`.toLowerCase() === `auto` ? AT : OT(e, t);
}
function AT(e) {
	return Np(e);
}
function jT(e = { y: `count` }, t = {}) {
	[e, t] = FT(e, t);
	let { x: n, y: r } = t;
	return PT(IT(n, t, ig), null, null, r, e, mS(t));
}
function MT(e, t, n = {}) {
	if (n?.interval == null) return n;
	let { reduce: r = lv } = n, i = { filter: null };
	return n[t] != null && (i[t] = r), n[`${t}1`] != null && (i[`${t}1`] = r), n[`${t}2`] != null && (i[`${t}2`] = r), e(i, n);
}
function NT(e = {}) {
	return MT(jT, `y`, Hx(e, `x`));
}
function PT(e, t, n, r, { data: i = cv, filter: a = fv, sort: o, reverse: s, ...c } = {}, l = {}) {
	e = LT(e), t = LT(t), c = zT(c, l), i = HT(i, ig), o = o == null ? void 0 : BT(`sort`, o, l), a = a == null ? void 0 : VT(`filter`, a, l), n != null && J_(c, `x`, `x1`, `x2`) && (n = null), r != null && J_(c, `y`, `y1`, `y2`) && (r = null);
	let [u, d] = Bg(e), [f, p] = Bg(e), [m, h] = Bg(t), [g, _] = Bg(t), [v, y] = n == null ? r == null ? [] : [r, `y`] : [n, `x`], [b, x] = Bg(v), { x: S, y: C, z: w, fill: T, stroke: E, x1: D, x2: O, y1: k, y2: A, domain: j, cumulative: ee, thresholds: te, interval: ne, ...re } = l, [ie, ae] = Bg(w), [oe] = _g(T), [se] = _g(E), [ce, le] = Bg(oe), [ue, de] = Bg(se);
	return {
		...`z` in l && { z: ie || w },
		...`fill` in l && { fill: ce || T },
		...`stroke` in l && { stroke: ue || E },
		...L_(re, (n, r, l) => {
			let u = Ug(q(n, v), l?.[y]), f = q(n, w), m = q(n, oe), g = q(n, se), b = nv(c, {
				z: f,
				fill: m,
				stroke: g
			}), S = [], C = [], T = u && x([]), E = f && ae([]), D = m && le([]), O = g && de([]), k = e && d([]), A = e && p([]), j = t && h([]), ee = t && _([]), te = KT(e, t, n), ne = 0;
			for (let e of c) e.initialize(n);
			o && o.initialize(n), a && a.initialize(n);
			for (let e of r) {
				let t = [];
				for (let t of c) t.scope(`facet`, e);
				o && o.scope(`facet`, e), a && a.scope(`facet`, e);
				for (let [r, s] of $_(e, b)) for (let [e, l] of $_(s, u)) for (let [s, d] of te(l)) if (b && (d.z = r), !a || a.reduce(s, d)) {
					t.push(ne++), C.push(i.reduceIndex(s, n, d)), u && T.push(e), f && E.push(b === f ? r : f[(s.length > 0 ? s : l)[0]]), m && D.push(b === m ? r : m[(s.length > 0 ? s : l)[0]]), g && O.push(b === g ? r : g[(s.length > 0 ? s : l)[0]]), k && (k.push(d.x1), A.push(d.x2)), j && (j.push(d.y1), ee.push(d.y2));
					for (let e of c) e.reduce(s, d);
					o && o.reduce(s, d);
				}
				S.push(t);
			}
			return rv(S, o, s), {
				data: C,
				facets: S
			};
		}),
		...!J_(c, `x`) && (u ? {
			x1: u,
			x2: f,
			x: Hg(u, f)
		} : {
			x: S,
			x1: D,
			x2: O
		}),
		...!J_(c, `y`) && (m ? {
			y1: m,
			y2: g,
			y: Hg(m, g)
		} : {
			y: C,
			y1: k,
			y2: A
		}),
		...b && { [y]: b },
		...Object.fromEntries(c.map(({ name: e, output: t }) => [e, t]))
	};
}
function FT({ cumulative: e, domain: t, thresholds: n, interval: r, ...i }, a) {
	return [i, {
		cumulative: e,
		domain: t,
		thresholds: n,
		interval: r,
		...a
	}];
}
function IT(e, { cumulative: t, domain: n, thresholds: r, interval: i }, a) {
	return e = { ...Zg(e) }, e.domain === void 0 && (e.domain = n), e.cumulative === void 0 && (e.cumulative = t), e.thresholds === void 0 && (e.thresholds = r), e.interval === void 0 && (e.interval = i), e.value === void 0 && (e.value = a), e.thresholds = RT(e.thresholds, e.interval), e;
}
function LT(e) {
	if (e == null) return;
	let { value: t, cumulative: n, domain: r = _, thresholds: i } = e, a = (e) => {
		let a = q(e, t), o;
		if (n_(a) || GT(i)) {
			a = J(a, gg, Float64Array);
			let [e, t] = typeof r == `function` ? r(a) : r, n = typeof i == `function` && !Xg(i) ? i(a, e, t) : i;
			typeof n == `number` && (n = xl(e, t, n)), Xg(n) && (r === _ && (e = n.floor(e), t = n.offset(n.floor(t))), n = n.range(e, n.offset(t))), o = n;
		} else {
			a = pg(a);
			let [e, t] = typeof r == `function` ? r(a) : r, n = typeof i == `function` && !Xg(i) ? i(a, e, t) : i;
			if (typeof n == `number`) {
				if (r === _) {
					let r = ae(e, t, n);
					if (isFinite(r)) {
						if (r > 0) {
							let i = Math.round(e / r), a = Math.round(t / r);
							i * r <= e || --i, a * r > t || ++a;
							let o = a - i + 1;
							n = new Float64Array(o);
							for (let e = 0; e < o; ++e) n[e] = (i + e) * r;
						} else if (r < 0) {
							r = -r;
							let i = Math.round(e * r), a = Math.round(t * r);
							i / r <= e || --i, a / r > t || ++a;
							let o = a - i + 1;
							n = new Float64Array(o);
							for (let e = 0; e < o; ++e) n[e] = (i + e) / r;
						} else n = [e];
					} else n = [e];
				} else n = ie(e, t, n);
			} else Xg(n) && (r === _ && (e = n.floor(e), t = n.offset(n.floor(t))), n = n.range(e, n.offset(t)));
			o = n;
		}
		let s = [];
		if (o.length === 1) s.push([o[0], o[0]]);
		else for (let e = 1; e < o.length; ++e) s.push([o[e - 1], o[e]]);
		return s.bin = (n < 0 ? YT : n > 0 ? JT : qT)(s, o, a), s;
	};
	return a.label = Vg(t), a;
}
function RT(e, t, n = WT) {
	if (e === void 0) return t === void 0 ? n : qg(t);
	if (typeof e == `string`) {
		switch (e.toLowerCase()) {
			case `freedman-diaconis`: return _e;
			case `scott`: return ve;
			case `sturges`: return se;
			case `auto`: return WT;
		}
		return Ph(e);
	}
	return e;
}
function zT(e, t) {
	return Y_(e, t, BT);
}
function BT(e, t, n) {
	return X_(e, t, n, VT);
}
function VT(e, t, n) {
	return Q_(e, t, n, HT);
}
function HT(e, t) {
	return ev(e, t, UT);
}
function UT(e) {
	switch (`${e}`.toLowerCase()) {
		case `x`: return ZT;
		case `x1`: return $T;
		case `x2`: return eE;
		case `y`: return QT;
		case `y1`: return tE;
		case `y2`: return nE;
		case `z`: return gv;
	}
	throw Error(`invalid bin reduce: ${e}`);
}
function WT(e, t, n) {
	return Math.min(200, ve(e, t, n));
}
function GT(e) {
	return Yg(e) || $g(e) && n_(e);
}
function KT(e, t, n) {
	let r = e?.(n), i = t?.(n);
	return r && i ? function* (e) {
		let t = r.bin(e);
		for (let [e, [a, o]] of r.entries()) {
			let r = i.bin(t[e]);
			for (let [e, [t, s]] of i.entries()) yield [r[e], {
				data: n,
				x1: a,
				y1: t,
				x2: o,
				y2: s
			}];
		}
	} : r ? function* (e) {
		let t = r.bin(e);
		for (let [e, [i, a]] of r.entries()) yield [t[e], {
			data: n,
			x1: i,
			x2: a
		}];
	} : function* (e) {
		let t = i.bin(e);
		for (let [e, [r, a]] of i.entries()) yield [t[e], {
			data: n,
			y1: r,
			y2: a
		}];
	};
}
function qT(e, t, n) {
	return t = pg(t), (r) => {
		let i = e.map(() => []);
		for (let e of r) i[s(t, n[e]) - 1]?.push(e);
		return i;
	};
}
function JT(e, t, n) {
	let r = qT(e, t, n);
	return (e) => {
		let t = r(e);
		for (let e = 1, n = t.length; e < n; ++e) {
			let n = t[e - 1], r = t[e];
			for (let e of n) r.push(e);
		}
		return t;
	};
}
function YT(e, t, n) {
	let r = qT(e, t, n);
	return (e) => {
		let t = r(e);
		for (let e = t.length - 2; e >= 0; --e) {
			let n = t[e + 1], r = t[e];
			for (let e of n) r.push(e);
		}
		return t;
	};
}
function XT(e, t) {
	let n = (+e + +t) / 2;
	return e instanceof Date ? new Date(n) : n;
}
const ZT = { reduceIndex(e, t, { x1: n, x2: r }) {
	return XT(n, r);
} }, QT = { reduceIndex(e, t, { y1: n, y2: r }) {
	return XT(n, r);
} }, $T = { reduceIndex(e, t, { x1: n }) {
	return n;
} }, eE = { reduceIndex(e, t, { x2: n }) {
	return n;
} }, tE = { reduceIndex(e, t, { y1: n }) {
	return n;
} }, nE = { reduceIndex(e, t, { y2: n }) {
	return n;
} }, rE = {
	ariaLabel: `area`,
	strokeWidth: 1,
	strokeLinecap: `round`,
	strokeLinejoin: `round`,
	strokeMiterlimit: 1
};
var Area = class extends Mark {
	constructor(e, t = {}) {
		let { x1: n, y1: r, x2: i, y2: a, z: o, curve: s, tension: c } = t;
		super(e, {
			x1: {
				value: n,
				scale: `x`
			},
			y1: {
				value: r,
				scale: `y`
			},
			x2: {
				value: i,
				scale: `x`,
				optional: !0
			},
			y2: {
				value: a,
				scale: `y`,
				optional: !0
			},
			z: {
				value: Mg(t),
				optional: !0
			}
		}, t, rE), this.z = o, this.curve = OT(s, c);
	}
	filter(e) {
		return e;
	}
	render(e, t, n, r, i) {
		let { x1: a, y1: o, x2: s = a, y2: c = o } = n;
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, t, 0, 0).call((t) => t.selectAll().data(xx(e, [
			a,
			o,
			s,
			c
		], this, n)).enter().append(`path`).call(kx, this).call(vx, this, n).attr(`d`, Lp().curve(this.curve).defined((e) => e >= 0).x0((e) => a[e]).y0((e) => o[e]).x1((e) => s[e]).y1((e) => c[e]))).node();
	}
};
function iE(e, t) {
	let { x: n = rg, ...r } = NT(t);
	return new Area(e, uw(sw({
		...r,
		x1: n,
		x2: void 0
	}, n === rg ? `y2` : `y`)));
}
const aE = {
	ariaLabel: `link`,
	fill: `none`,
	stroke: `currentColor`,
	strokeMiterlimit: 1
};
var Link = class extends Mark {
	constructor(e, t = {}) {
		let { x1: n, y1: r, x2: i, y2: a, curve: o, tension: s } = t;
		super(e, {
			x1: {
				value: n,
				scale: `x`
			},
			y1: {
				value: r,
				scale: `y`
			},
			x2: {
				value: i,
				scale: `x`,
				optional: !0
			},
			y2: {
				value: a,
				scale: `y`,
				optional: !0
			}
		}, t, aE), this.curve = kT(o, s), nS(this, t);
	}
	project(e, t, n) {
		this.curve !== AT && super.project(e, t, n);
	}
	render(e, t, n, r, i) {
		let { x1: a, y1: o, x2: s = a, y2: c = o } = n, { curve: l } = this;
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, t).call((t) => t.selectAll().data(e).enter().append(`path`).call(kx, this).attr(`d`, l === AT && i.projection ? oE(i.path(), a, o, s, c) : (e) => {
			let t = $i(), n = l(t);
			return n.lineStart(), n.point(a[e], o[e]), n.point(s[e], c[e]), n.lineEnd(), t;
		}).call(_x, this, n).call(uS, this, n, i)).node();
	}
};
function oE(e, t, n, r, i) {
	return t = pg(t), n = pg(n), r = pg(r), i = pg(i), (a) => e({
		type: `LineString`,
		coordinates: [[t[a], n[a]], [r[a], i[a]]]
	});
}
function sE(e, { x: t, x1: n, x2: r, y: i, y1: a, y2: o, ...s } = {}) {
	return [n, r] = cE(t, n, r), [a, o] = cE(i, a, o), new Link(e, {
		...s,
		x1: n,
		x2: r,
		y1: a,
		y2: o
	});
}
function cE(e, t, n) {
	if (e === void 0) {
		if (t === void 0) {
			if (n !== void 0) return [n];
		} else if (n === void 0) return [t];
	} else if (t === void 0) return n === void 0 ? [e] : [e, n];
	else if (n === void 0) return [e, t];
	return [t, n];
}
const lE = {
	ariaLabel: `dot`,
	fill: `none`,
	stroke: `currentColor`,
	strokeWidth: 1.5
};
function uE(e) {
	return e.sort === void 0 && e.reverse === void 0 ? W_({ channel: `-r` }, e) : e;
}
var Dot = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: r, r: i, rotate: a, symbol: o = Wp, frameAnchor: s } = t, [c, l] = vg(a, 0), [u, d] = I_(o), [f, p] = vg(i, u == null ? 3 : 4.5);
		super(e, {
			x: {
				value: n,
				scale: `x`,
				optional: !0
			},
			y: {
				value: r,
				scale: `y`,
				optional: !0
			},
			r: {
				value: f,
				scale: `r`,
				filter: ch,
				optional: !0
			},
			rotate: {
				value: c,
				optional: !0
			},
			symbol: {
				value: u,
				scale: `auto`,
				optional: !0
			}
		}, uE(t), lE), this.r = p, this.rotate = l, this.symbol = d, this.frameAnchor = m_(s);
		let { channels: m } = this, { symbol: h } = m;
		if (h) {
			let { fill: e, stroke: t } = m;
			h.hint = {
				fill: e ? e.value === h.value ? `color` : `currentColor` : this.fill ?? `currentColor`,
				stroke: t ? t.value === h.value ? `color` : `currentColor` : this.stroke ?? `none`
			};
		}
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = t, { x: s, y: c, r: l, rotate: u, symbol: d } = n, { r: f, rotate: p, symbol: m } = this, [h, g] = Lx(this, r), _ = m === Wp, v = l ? void 0 : f * f * Math.PI;
		return lh(f) && (e = []), Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, {
			x: s && a,
			y: c && o
		}).call((t) => t.selectAll().data(e).enter().append(_ ? `circle` : `path`).call(kx, this).call(_ ? (e) => {
			e.attr(`cx`, s ? (e) => s[e] : h).attr(`cy`, c ? (e) => c[e] : g).attr(`r`, l ? (e) => l[e] : f);
		} : (e) => {
			e.attr(`transform`, AS`translate(${s ? (e) => s[e] : h},${c ? (e) => c[e] : g})${u ? (e) => ` rotate(${u[e]})` : p ? ` rotate(${p})` : ``}`).attr(`d`, l && d ? (e) => {
				let t = $i();
				return d[e].draw(t, l[e] * l[e] * Math.PI), t;
			} : l ? (e) => {
				let t = $i();
				return m.draw(t, l[e] * l[e] * Math.PI), t;
			} : d ? (e) => {
				let t = $i();
				return d[e].draw(t, v), t;
			} : (() => {
				let e = $i();
				return m.draw(e, v), e;
			})());
		}).call(_x, this, n)).node();
	}
};
function dE(e, { x: t, y: n, ...r } = {}) {
	return r.frameAnchor === void 0 && ([t, n] = jg(t, n)), new Dot(e, {
		...r,
		x: t,
		y: n
	});
}
const fE = {
	ariaLabel: `line`,
	fill: `none`,
	stroke: `currentColor`,
	strokeWidth: 1.5,
	strokeLinecap: `round`,
	strokeLinejoin: `round`,
	strokeMiterlimit: 1
};
var Line = class extends Mark {
	constructor(e, t = {}) {
		let { x: n, y: r, z: i, curve: a, tension: o } = t;
		super(e, {
			x: {
				value: n,
				scale: `x`
			},
			y: {
				value: r,
				scale: `y`
			},
			z: {
				value: Mg(t),
				optional: !0
			}
		}, t, fE), this.z = i, this.curve = kT(a, o), nS(this, t);
	}
	filter(e) {
		return e;
	}
	project(e, t, n) {
		this.curve !== AT && super.project(e, t, n);
	}
	render(e, t, n, r, i) {
		let { x: a, y: o } = n, { curve: s } = this;
		return Z(`svg:g`, i).call(Ox, this, r, i).call(Mx, this, t).call((t) => t.selectAll().data(xx(e, [a, o], this, n)).enter().append(`path`).call(kx, this).call(vx, this, n).call(dS, this, n, i).attr(`d`, s === AT && i.projection ? pE(i.path(), a, o) : Ip().curve(s).defined((e) => e >= 0).x((e) => a[e]).y((e) => o[e]))).node();
	}
};
function pE(e, t, n) {
	return t = pg(t), n = pg(n), (r) => {
		let i = [], a = [i];
		for (let e of r) e === -1 ? (i = [], a.push(i)) : i.push([t[e], n[e]]);
		return e({
			type: `MultiLineString`,
			coordinates: a
		});
	};
}
function mE(e, { x: t, y: n, ...r } = {}) {
	return [t, n] = jg(t, n), new Line(e, {
		...r,
		x: t,
		y: n
	});
}
function hE(e, { x: t = rg, y: n = ig, ...r } = {}) {
	return new Line(e, NT({
		...r,
		x: t,
		y: n
	}));
}
Mark.prototype.plot = function({ marks: e = [], ...t } = {}) {
	return eT({
		...t,
		marks: [...e, this]
	});
};
export { iE as a, Lw as c, sE as i, PS as l, hE as n, eT as o, dE as r, Bw as s, mE as t, DS as u };
