import { createRequire as e } from "module";
var t = e(`/`), n;
try {
	n = t("worker_threads"), n.Worker, n.isMarkedAsUntransferable;
} catch {}
var r = Uint8Array, i = Uint16Array, a = Int32Array, o = new r([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]), s = new r([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]), c = new r([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]), l = function(e, t) {
	for (var n = new i(31), r = 0; r < 31; ++r) n[r] = t += 1 << e[r - 1];
	for (var o = new a(n[30]), r = 1; r < 30; ++r) for (var s = n[r]; s < n[r + 1]; ++s) o[s] = s - n[r] << 5 | r;
	return {
		b: n,
		r: o
	};
}, n = l(o, 2), u = n.b, d = n.r;
u[28] = 258, d[258] = 28;
var f = l(s, 0), p = f.b;
f.r;
for (var m = new i(32768), h = 0; h < 32768; ++h) {
	var g = (h & 43690) >> 1 | (h & 21845) << 1;
	g = (g & 52428) >> 2 | (g & 13107) << 2, g = (g & 61680) >> 4 | (g & 3855) << 4, m[h] = ((g & 65280) >> 8 | (g & 255) << 8) >> 1;
}
for (var _ = (function(e, t, n) {
	for (var r = e.length, a = 0, o = new i(t); a < r; ++a) e[a] && ++o[e[a] - 1];
	var s = new i(t);
	for (a = 1; a < t; ++a) s[a] = s[a - 1] + o[a - 1] << 1;
	var c;
	if (n) {
		c = new i(1 << t);
		var l = 15 - t;
		for (a = 0; a < r; ++a) if (e[a]) for (var u = a << 4 | e[a], d = t - e[a], f = s[e[a] - 1]++ << d, p = f | (1 << d) - 1; f <= p; ++f) c[m[f] >> l] = u;
	} else for (c = new i(r), a = 0; a < r; ++a) e[a] && (c[a] = m[s[e[a] - 1]++] >> 15 - e[a]);
	return c;
}), v = new r(288), h = 0; h < 144; ++h) v[h] = 8;
for (var h = 144; h < 256; ++h) v[h] = 9;
for (var h = 256; h < 280; ++h) v[h] = 7;
for (var h = 280; h < 288; ++h) v[h] = 8;
for (var y = new r(32), h = 0; h < 32; ++h) y[h] = 5;
var ee = _(v, 9, 1), te = _(y, 5, 1), b = function(e) {
	for (var t = e[0], n = 1; n < e.length; ++n) e[n] > t && (t = e[n]);
	return t;
}, x = function(e, t, n) {
	var r = t / 8 | 0;
	return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
}, S = function(e, t) {
	var n = t / 8 | 0;
	return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
}, ne = function(e) {
	return (e + 7) / 8 | 0;
}, C = function(e, t, n) {
	return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new r(e.subarray(t, n));
}, w = [
	`unexpected EOF`,
	`invalid block type`,
	`invalid length/literal`,
	`invalid distance`,
	`stream finished`,
	`no stream handler`,
	,
	`no callback`,
	`invalid UTF-8 data`,
	`extra field too long`,
	`date not in range 1980-2099`,
	`filename too long`,
	`stream finishing`,
	`invalid zip data`
], T = function(e, t, n) {
	var r = Error(t || w[e]);
	if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, T), !n) throw r;
	return r;
}, E = function(e, t, n, i) {
	var a = e.length, l = i ? i.length : 0;
	if (!a || t.f && !t.l) return n || new r(0);
	var d = !n, f = d || t.i != 2, m = t.i;
	d && (n = new r(a * 3));
	var h = function(e) {
		var t = n.length;
		if (e > t) {
			var i = new r(Math.max(t * 2, e));
			i.set(n), n = i;
		}
	}, g = t.f || 0, v = t.p || 0, y = t.b || 0, w = t.l, E = t.d, D = t.m, O = t.n, k = a * 8;
	do {
		if (!w) {
			g = x(e, v, 1);
			var A = x(e, v + 1, 3);
			if (v += 3, !A) {
				var j = ne(v) + 4, M = e[j - 4] | e[j - 3] << 8, N = j + M;
				if (N > a) {
					m && T(0);
					break;
				}
				f && h(y + M), n.set(e.subarray(j, N), y), t.b = y += M, t.p = v = N * 8, t.f = g;
				continue;
			}
			if (A == 1) w = ee, E = te, D = 9, O = 5;
			else if (A == 2) {
				var P = x(e, v, 31) + 257, F = x(e, v + 10, 15) + 4, I = P + x(e, v + 5, 31) + 1;
				v += 14;
				for (var L = new r(I), R = new r(19), z = 0; z < F; ++z) R[c[z]] = x(e, v + z * 3, 7);
				v += F * 3;
				for (var B = b(R), re = (1 << B) - 1, ie = _(R, B, 1), z = 0; z < I;) {
					var V = ie[x(e, v, re)];
					v += V & 15;
					var j = V >> 4;
					if (j < 16) L[z++] = j;
					else {
						var H = 0, U = 0;
						for (j == 16 ? (U = 3 + x(e, v, 3), v += 2, H = L[z - 1]) : j == 17 ? (U = 3 + x(e, v, 7), v += 3) : j == 18 && (U = 11 + x(e, v, 127), v += 7); U--;) L[z++] = H;
					}
				}
				var W = L.subarray(0, P), G = L.subarray(P);
				D = b(W), O = b(G), w = _(W, D, 1), E = _(G, O, 1);
			} else T(1);
			if (v > k) {
				m && T(0);
				break;
			}
		}
		f && h(y + 131072);
		for (var ae = (1 << D) - 1, oe = (1 << O) - 1, K = v;; K = v) {
			var H = w[S(e, v) & ae], q = H >> 4;
			if (v += H & 15, v > k) {
				m && T(0);
				break;
			}
			if (H || T(2), q < 256) n[y++] = q;
			else if (q == 256) {
				K = v, w = null;
				break;
			} else {
				var J = q - 254;
				if (q > 264) {
					var z = q - 257, Y = o[z];
					J = x(e, v, (1 << Y) - 1) + u[z], v += Y;
				}
				var X = E[S(e, v) & oe], Z = X >> 4;
				X || T(3), v += X & 15;
				var G = p[Z];
				if (Z > 3) {
					var Y = s[Z];
					G += S(e, v) & (1 << Y) - 1, v += Y;
				}
				if (v > k) {
					m && T(0);
					break;
				}
				f && h(y + 131072);
				var Q = y + J;
				if (y < G) {
					var $ = l - G, se = Math.min(G, Q);
					for ($ + y < 0 && T(3); y < se; ++y) n[y] = i[$ + y];
				}
				for (; y < Q; ++y) n[y] = n[y - G];
			}
		}
		t.l = w, t.p = K, t.b = y, t.f = g, w && (g = 1, t.m = D, t.d = E, t.n = O);
	} while (!g);
	return y != n.length && d ? C(n, 0, y) : n.subarray(0, y);
}, D = new r(0), O = function(e, t) {
	return e[t] | e[t + 1] << 8;
}, k = function(e, t) {
	return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
}, A = function(e, t) {
	return k(e, t) + k(e, t + 4) * 4294967296;
};
function j(e, t) {
	return E(e, { i: 2 }, t && t.out, t && t.dictionary);
}
var M = typeof TextDecoder < `u` && new TextDecoder();
try {
	M.decode(D, { stream: !0 });
} catch {}
var N = function(e) {
	for (var t = ``, n = 0;;) {
		var r = e[n++], i = (r > 127) + (r > 223) + (r > 239);
		if (n + i > e.length) return {
			s: t,
			r: C(e, n - 1)
		};
		i ? i == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : i & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
	}
};
function P(e, t) {
	if (t) {
		for (var n = ``, r = 0; r < e.length; r += 16384) n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
		return n;
	}
	if (M) return M.decode(e);
	var i = N(e), a = i.s, n = i.r;
	return n.length && T(8), a;
}
var F = function(e, t) {
	return t + 30 + O(e, t + 26) + O(e, t + 28);
}, I = function(e, t, n) {
	var r = O(e, t + 28), i = O(e, t + 30), a = P(e.subarray(t + 46, t + 46 + r), !(O(e, t + 8) & 2048)), o = t + 46 + r, s = L(e, o, i, n, k(e, t + 20), k(e, t + 24), k(e, t + 42)), c = s[0], l = s[1], u = s[2];
	return [
		O(e, t + 10),
		c,
		l,
		a,
		o + i + O(e, t + 32),
		u
	];
}, L = function(e, t, n, r, i, a, o) {
	var s = i == 4294967295, c = a == 4294967295, l = o == 4294967295, u = t + n, d = s + c + l;
	if (r && d) {
		for (; t + 4 < u; t += 4 + O(e, t + 2)) if (O(e, t) == 1) return [
			s ? A(e, t + 4 + 8 * c) : i,
			c ? A(e, t + 4) : a,
			l ? A(e, t + 4 + 8 * (c + s)) : o,
			1
		];
		r < 2 && T(13);
	}
	return [
		i,
		a,
		o,
		0
	];
};
function R(e, t) {
	for (var n = {}, i = e.length - 22; k(e, i) != 101010256; --i) (!i || e.length - i > 65558) && T(13);
	var a = O(e, i + 8);
	if (!a) return {};
	var o = k(e, i + 16), s = k(e, i - 20) == 117853008;
	if (s) {
		var c = k(e, i - 12);
		s = k(e, c) == 101075792, s && (a = k(e, c + 32), o = k(e, c + 48));
	}
	for (var l = t && t.filter, u = 0; u < a; ++u) {
		var d = I(e, o, s), f = d[0], p = d[1], m = d[2], h = d[3], g = d[4], _ = d[5], v = F(e, _);
		o = g, (!l || l({
			name: h,
			size: p,
			originalSize: m,
			compression: f
		})) && (f ? f == 8 ? n[h] = j(e.subarray(v, v + p), { out: new r(m) }) : T(14, `unknown compression type ` + f) : n[h] = C(e, v, v + p));
	}
	return n;
}
export { R as t };
