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
for (var f = l(s, 0), p = f.b, m = f.r, h = new i(32768), g = 0; g < 32768; ++g) {
	var _ = (g & 43690) >> 1 | (g & 21845) << 1;
	_ = (_ & 52428) >> 2 | (_ & 13107) << 2, _ = (_ & 61680) >> 4 | (_ & 3855) << 4, h[g] = ((_ & 65280) >> 8 | (_ & 255) << 8) >> 1;
}
for (var v = (function(e, t, n) {
	for (var r = e.length, a = 0, o = new i(t); a < r; ++a) e[a] && ++o[e[a] - 1];
	var s = new i(t);
	for (a = 1; a < t; ++a) s[a] = s[a - 1] + o[a - 1] << 1;
	var c;
	if (n) {
		c = new i(1 << t);
		var l = 15 - t;
		for (a = 0; a < r; ++a) if (e[a]) for (var u = a << 4 | e[a], d = t - e[a], f = s[e[a] - 1]++ << d, p = f | (1 << d) - 1; f <= p; ++f) c[h[f] >> l] = u;
	} else for (c = new i(r), a = 0; a < r; ++a) e[a] && (c[a] = h[s[e[a] - 1]++] >> 15 - e[a]);
	return c;
}), y = new r(288), g = 0; g < 144; ++g) y[g] = 8;
for (var g = 144; g < 256; ++g) y[g] = 9;
for (var g = 256; g < 280; ++g) y[g] = 7;
for (var g = 280; g < 288; ++g) y[g] = 8;
for (var b = new r(32), g = 0; g < 32; ++g) b[g] = 5;
var x = v(y, 9, 0), S = v(y, 9, 1), C = v(b, 5, 0), w = v(b, 5, 1), ee = function(e) {
	for (var t = e[0], n = 1; n < e.length; ++n) e[n] > t && (t = e[n]);
	return t;
}, T = function(e, t, n) {
	var r = t / 8 | 0;
	return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
}, E = function(e, t) {
	var n = t / 8 | 0;
	return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
}, te = function(e) {
	return (e + 7) / 8 | 0;
}, ne = function(e, t, n) {
	return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new r(e.subarray(t, n));
}, D = [
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
], O = function(e, t, n) {
	var r = Error(t || D[e]);
	if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, O), !n) throw r;
	return r;
}, k = function(e, t, n, i) {
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
	}, g = t.f || 0, _ = t.p || 0, y = t.b || 0, b = t.l, x = t.d, C = t.m, D = t.n, k = a * 8;
	do {
		if (!b) {
			g = T(e, _, 1);
			var A = T(e, _ + 1, 3);
			if (_ += 3, !A) {
				var j = te(_) + 4, M = e[j - 4] | e[j - 3] << 8, N = j + M;
				if (N > a) {
					m && O(0);
					break;
				}
				f && h(y + M), n.set(e.subarray(j, N), y), t.b = y += M, t.p = _ = N * 8, t.f = g;
				continue;
			}
			if (A == 1) b = S, x = w, C = 9, D = 5;
			else if (A == 2) {
				var P = T(e, _, 31) + 257, F = T(e, _ + 10, 15) + 4, re = P + T(e, _ + 5, 31) + 1;
				_ += 14;
				for (var I = new r(re), L = new r(19), R = 0; R < F; ++R) L[c[R]] = T(e, _ + R * 3, 7);
				_ += F * 3;
				for (var z = ee(L), B = (1 << z) - 1, V = v(L, z, 1), R = 0; R < re;) {
					var H = V[T(e, _, B)];
					_ += H & 15;
					var j = H >> 4;
					if (j < 16) I[R++] = j;
					else {
						var U = 0, W = 0;
						for (j == 16 ? (W = 3 + T(e, _, 3), _ += 2, U = I[R - 1]) : j == 17 ? (W = 3 + T(e, _, 7), _ += 3) : j == 18 && (W = 11 + T(e, _, 127), _ += 7); W--;) I[R++] = U;
					}
				}
				var G = I.subarray(0, P), K = I.subarray(P);
				C = ee(G), D = ee(K), b = v(G, C, 1), x = v(K, D, 1);
			} else O(1);
			if (_ > k) {
				m && O(0);
				break;
			}
		}
		f && h(y + 131072);
		for (var q = (1 << C) - 1, ie = (1 << D) - 1, J = _;; J = _) {
			var U = b[E(e, _) & q], Y = U >> 4;
			if (_ += U & 15, _ > k) {
				m && O(0);
				break;
			}
			if (U || O(2), Y < 256) n[y++] = Y;
			else if (Y == 256) {
				J = _, b = null;
				break;
			} else {
				var X = Y - 254;
				if (Y > 264) {
					var R = Y - 257, Z = o[R];
					X = T(e, _, (1 << Z) - 1) + u[R], _ += Z;
				}
				var Q = x[E(e, _) & ie], $ = Q >> 4;
				Q || O(3), _ += Q & 15;
				var K = p[$];
				if ($ > 3) {
					var Z = s[$];
					K += E(e, _) & (1 << Z) - 1, _ += Z;
				}
				if (_ > k) {
					m && O(0);
					break;
				}
				f && h(y + 131072);
				var ae = y + X;
				if (y < K) {
					var oe = l - K, se = Math.min(K, ae);
					for (oe + y < 0 && O(3); y < se; ++y) n[y] = i[oe + y];
				}
				for (; y < ae; ++y) n[y] = n[y - K];
			}
		}
		t.l = b, t.p = J, t.b = y, t.f = g, b && (g = 1, t.m = C, t.d = x, t.n = D);
	} while (!g);
	return y != n.length && d ? ne(n, 0, y) : n.subarray(0, y);
}, A = function(e, t, n) {
	n <<= t & 7;
	var r = t / 8 | 0;
	e[r] |= n, e[r + 1] |= n >> 8;
}, j = function(e, t, n) {
	n <<= t & 7;
	var r = t / 8 | 0;
	e[r] |= n, e[r + 1] |= n >> 8, e[r + 2] |= n >> 16;
}, M = function(e, t) {
	for (var n = [], a = 0; a < e.length; ++a) e[a] && n.push({
		s: a,
		f: e[a]
	});
	var o = n.length, s = n.slice();
	if (!o) return {
		t: R,
		l: 0
	};
	if (o == 1) {
		var c = new r(n[0].s + 1);
		return c[n[0].s] = 1, {
			t: c,
			l: 1
		};
	}
	n.sort(function(e, t) {
		return e.f - t.f;
	}), n.push({
		s: -1,
		f: 25001
	});
	var l = n[0], u = n[1], d = 0, f = 1, p = 2;
	for (n[0] = {
		s: -1,
		f: l.f + u.f,
		l,
		r: u
	}; f != o - 1;) l = n[n[d].f < n[p].f ? d++ : p++], u = n[d != f && n[d].f < n[p].f ? d++ : p++], n[f++] = {
		s: -1,
		f: l.f + u.f,
		l,
		r: u
	};
	for (var m = s[0].s, a = 1; a < o; ++a) s[a].s > m && (m = s[a].s);
	var h = new i(m + 1), g = N(n[f - 1], h, 0);
	if (g > t) {
		var a = 0, _ = 0, v = g - t, y = 1 << v;
		for (s.sort(function(e, t) {
			return h[t.s] - h[e.s] || e.f - t.f;
		}); a < o; ++a) {
			var b = s[a].s;
			if (h[b] > t) _ += y - (1 << g - h[b]), h[b] = t;
			else break;
		}
		for (_ >>= v; _ > 0;) {
			var x = s[a].s;
			h[x] < t ? _ -= 1 << t - h[x]++ - 1 : ++a;
		}
		for (; a >= 0 && _; --a) {
			var S = s[a].s;
			h[S] == t && (--h[S], ++_);
		}
		g = t;
	}
	return {
		t: new r(h),
		l: g
	};
}, N = function(e, t, n) {
	return e.s == -1 ? Math.max(N(e.l, t, n + 1), N(e.r, t, n + 1)) : t[e.s] = n;
}, P = function(e) {
	for (var t = e.length; t && !e[--t];);
	for (var n = new i(++t), r = 0, a = e[0], o = 1, s = function(e) {
		n[r++] = e;
	}, c = 1; c <= t; ++c) if (e[c] == a && c != t) ++o;
	else {
		if (!a && o > 2) {
			for (; o > 138; o -= 138) s(32754);
			o > 2 && (s(o > 10 ? o - 11 << 5 | 28690 : o - 3 << 5 | 12305), o = 0);
		} else if (o > 3) {
			for (s(a), --o; o > 6; o -= 6) s(8304);
			o > 2 && (s(o - 3 << 5 | 8208), o = 0);
		}
		for (; o--;) s(a);
		o = 1, a = e[c];
	}
	return {
		c: n.subarray(0, r),
		n: t
	};
}, F = function(e, t) {
	for (var n = 0, r = 0; r < t.length; ++r) n += e[r] * t[r];
	return n;
}, re = function(e, t, n) {
	var r = n.length, i = te(t + 2);
	e[i] = r & 255, e[i + 1] = r >> 8, e[i + 2] = e[i] ^ 255, e[i + 3] = e[i + 1] ^ 255;
	for (var a = 0; a < r; ++a) e[i + a + 4] = n[a];
	return (i + 4 + r) * 8;
}, I = function(e, t, n, r, a, l, u, d, f, p, m) {
	A(t, m++, n), ++a[256];
	for (var h = M(a, 15), g = h.t, _ = h.l, S = M(l, 15), w = S.t, ee = S.l, T = P(g), E = T.c, te = T.n, ne = P(w), D = ne.c, O = ne.n, k = new i(19), N = 0; N < E.length; ++N) ++k[E[N] & 31];
	for (var N = 0; N < D.length; ++N) ++k[D[N] & 31];
	for (var I = M(k, 7), L = I.t, R = I.l, z = 19; z > 4 && !L[c[z - 1]]; --z);
	var B = p + 5 << 3, V = F(a, y) + F(l, b) + u, H = F(a, g) + F(l, w) + u + 14 + 3 * z + F(k, L) + 2 * k[16] + 3 * k[17] + 7 * k[18];
	if (f >= 0 && B <= V && B <= H) return re(t, m, e.subarray(f, f + p));
	var U, W, G, K;
	if (A(t, m, 1 + (H < V)), m += 2, H < V) {
		U = v(g, _, 0), W = g, G = v(w, ee, 0), K = w;
		var q = v(L, R, 0);
		A(t, m, te - 257), A(t, m + 5, O - 1), A(t, m + 10, z - 4), m += 14;
		for (var N = 0; N < z; ++N) A(t, m + 3 * N, L[c[N]]);
		m += 3 * z;
		for (var ie = [E, D], J = 0; J < 2; ++J) for (var Y = ie[J], N = 0; N < Y.length; ++N) {
			var X = Y[N] & 31;
			A(t, m, q[X]), m += L[X], X > 15 && (A(t, m, Y[N] >> 5 & 127), m += Y[N] >> 12);
		}
	} else U = x, W = y, G = C, K = b;
	for (var N = 0; N < d; ++N) {
		var Z = r[N];
		if (Z > 255) {
			var X = Z >> 18 & 31;
			j(t, m, U[X + 257]), m += W[X + 257], X > 7 && (A(t, m, Z >> 23 & 31), m += o[X]);
			var Q = Z & 31;
			j(t, m, G[Q]), m += K[Q], Q > 3 && (j(t, m, Z >> 5 & 8191), m += s[Q]);
		} else j(t, m, U[Z]), m += W[Z];
	}
	return j(t, m, U[256]), m + W[256];
}, L = new a([
	65540,
	131080,
	131088,
	131104,
	262176,
	1048704,
	1048832,
	2114560,
	2117632
]), R = new r(0), z = function(e, t, n, c, l, u) {
	var f = u.z || e.length, p = new r(c + f + 5 * (1 + Math.ceil(f / 7e3)) + l), h = p.subarray(c, p.length - l), g = u.l, _ = (u.r || 0) & 7;
	if (t) {
		_ && (h[0] = u.r >> 3);
		for (var v = L[t - 1], y = v >> 13, b = v & 8191, x = (1 << n) - 1, S = u.p || new i(32768), C = u.h || new i(x + 1), w = Math.ceil(n / 3), ee = 2 * w, T = function(t) {
			return (e[t] ^ e[t + 1] << w ^ e[t + 2] << ee) & x;
		}, E = new a(25e3), D = new i(288), O = new i(32), k = 0, A = 0, j = u.i || 0, M = 0, N = u.w || 0, P = 0; j + 2 < f; ++j) {
			var F = T(j), R = j & 32767, z = C[F];
			if (S[R] = z, C[F] = R, N <= j) {
				var B = f - j;
				if ((k > 7e3 || M > 24576) && (B > 423 || !g)) {
					_ = I(e, h, 0, E, D, O, A, M, P, j - P, _), M = k = A = 0, P = j;
					for (var V = 0; V < 286; ++V) D[V] = 0;
					for (var V = 0; V < 30; ++V) O[V] = 0;
				}
				var H = 2, U = 0, W = b, G = R - z & 32767;
				if (B > 2 && F == T(j - G)) for (var K = Math.min(y, B) - 1, q = Math.min(32767, j), ie = Math.min(258, B); G <= q && --W && R != z;) {
					if (e[j + H] == e[j + H - G]) {
						for (var J = 0; J < ie && e[j + J] == e[j + J - G]; ++J);
						if (J > H) {
							if (H = J, U = G, J > K) break;
							for (var Y = Math.min(G, J - 2), X = 0, V = 0; V < Y; ++V) {
								var Z = j - G + V & 32767, Q = Z - S[Z] & 32767;
								Q > X && (X = Q, z = Z);
							}
						}
					}
					R = z, z = S[R], G += R - z & 32767;
				}
				if (U) {
					E[M++] = 268435456 | d[H] << 18 | m[U];
					var $ = d[H] & 31, ae = m[U] & 31;
					A += o[$] + s[ae], ++D[257 + $], ++O[ae], N = j + H, ++k;
				} else E[M++] = e[j], ++D[e[j]];
			}
		}
		for (j = Math.max(j, N); j < f; ++j) E[M++] = e[j], ++D[e[j]];
		_ = I(e, h, g, E, D, O, A, M, P, j - P, _), g || (u.r = _ & 7 | h[_ / 8 | 0] << 3, _ -= 7, u.h = C, u.p = S, u.i = j, u.w = N);
	} else {
		for (var j = u.w || 0; j < f + g; j += 65535) {
			var oe = j + 65535;
			oe >= f && (h[_ / 8 | 0] = g, oe = f), _ = re(h, _ + 1, e.subarray(j, oe));
		}
		u.i = f;
	}
	return ne(p, 0, c + te(_) + l);
}, B = (function() {
	for (var e = /* @__PURE__ */ new Int32Array(256), t = 0; t < 256; ++t) {
		for (var n = t, r = 9; --r;) n = (n & 1 && -306674912) ^ n >>> 1;
		e[t] = n;
	}
	return e;
})(), V = function() {
	var e = -1;
	return {
		p: function(t) {
			for (var n = e, r = 0; r < t.length; ++r) n = B[n & 255 ^ t[r]] ^ n >>> 8;
			e = n;
		},
		d: function() {
			return ~e;
		}
	};
}, H = function(e, t, n, i, a) {
	if (!a && (a = { l: 1 }, t.dictionary)) {
		var o = t.dictionary.subarray(-32768), s = new r(o.length + e.length);
		s.set(o), s.set(e, o.length), e = s, a.w = o.length;
	}
	return z(e, t.level == null ? 6 : t.level, t.mem == null ? a.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20 : 12 + t.mem, n, i, a);
}, U = function(e, t) {
	var n = {};
	for (var r in e) n[r] = e[r];
	for (var r in t) n[r] = t[r];
	return n;
}, W = function(e, t) {
	return e[t] | e[t + 1] << 8;
}, G = function(e, t) {
	return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
}, K = function(e, t) {
	return G(e, t) + G(e, t + 4) * 4294967296;
}, q = function(e, t, n) {
	for (; n; ++t) e[t] = n, n >>>= 8;
}, ie = function(e, t) {
	return ((e[0] & 15) != 8 || e[0] >> 4 > 7 || (e[0] << 8 | e[1]) % 31) && O(6, `invalid zlib data`), (e[1] >> 5 & 1) == +!t && O(6, `invalid zlib data: ` + (e[1] & 32 ? `need` : `unexpected`) + ` dictionary`), (e[1] >> 3 & 4) + 2;
};
function J(e, t) {
	return H(e, t || {}, 0, 0);
}
function Y(e, t) {
	return k(e, { i: 2 }, t && t.out, t && t.dictionary);
}
function X(e, t) {
	return k(e.subarray(ie(e, t && t.dictionary), -4), { i: 2 }, t && t.out, t && t.dictionary);
}
var Z = function(e, t, n, i) {
	for (var a in e) {
		var o = e[a], s = t + a, c = i;
		Array.isArray(o) && (c = U(i, o[1]), o = o[0]), ArrayBuffer.isView(o) ? n[s] = [o, c] : (n[s += `/`] = [new r(0), c], Z(o, s, n, i));
	}
}, Q = typeof TextEncoder < `u` && new TextEncoder(), $ = typeof TextDecoder < `u` && new TextDecoder();
try {
	$.decode(R, { stream: !0 });
} catch {}
var ae = function(e) {
	for (var t = ``, n = 0;;) {
		var r = e[n++], i = (r > 127) + (r > 223) + (r > 239);
		if (n + i > e.length) return {
			s: t,
			r: ne(e, n - 1)
		};
		i ? i == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : i & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
	}
};
function oe(e, t) {
	if (t) {
		for (var n = new r(e.length), i = 0; i < e.length; ++i) n[i] = e.charCodeAt(i);
		return n;
	}
	if (Q) return Q.encode(e);
	for (var a = e.length, o = new r(e.length + (e.length >> 1)), s = 0, c = function(e) {
		o[s++] = e;
	}, i = 0; i < a; ++i) {
		if (s + 5 > o.length) {
			var l = new r(s + 8 + (a - i << 1));
			l.set(o), o = l;
		}
		var u = e.charCodeAt(i);
		u < 128 || t ? c(u) : u < 2048 ? (c(192 | u >> 6), c(128 | u & 63)) : u > 55295 && u < 57344 ? (u = 65536 + (u & 1047552) | e.charCodeAt(++i) & 1023, c(240 | u >> 18), c(128 | u >> 12 & 63), c(128 | u >> 6 & 63), c(128 | u & 63)) : (c(224 | u >> 12), c(128 | u >> 6 & 63), c(128 | u & 63));
	}
	return ne(o, 0, s);
}
function se(e, t) {
	if (t) {
		for (var n = ``, r = 0; r < e.length; r += 16384) n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
		return n;
	}
	if ($) return $.decode(e);
	var i = ae(e), a = i.s, n = i.r;
	return n.length && O(8), a;
}
var ce = function(e, t) {
	return t + 30 + W(e, t + 26) + W(e, t + 28);
}, le = function(e, t, n) {
	var r = W(e, t + 28), i = W(e, t + 30), a = se(e.subarray(t + 46, t + 46 + r), !(W(e, t + 8) & 2048)), o = t + 46 + r, s = ue(e, o, i, n, G(e, t + 20), G(e, t + 24), G(e, t + 42)), c = s[0], l = s[1], u = s[2];
	return [
		W(e, t + 10),
		c,
		l,
		a,
		o + i + W(e, t + 32),
		u
	];
}, ue = function(e, t, n, r, i, a, o) {
	var s = i == 4294967295, c = a == 4294967295, l = o == 4294967295, u = t + n, d = s + c + l;
	if (r && d) {
		for (; t + 4 < u; t += 4 + W(e, t + 2)) if (W(e, t) == 1) return [
			s ? K(e, t + 4 + 8 * c) : i,
			c ? K(e, t + 4) : a,
			l ? K(e, t + 4 + 8 * (c + s)) : o,
			1
		];
		r < 2 && O(13);
	}
	return [
		i,
		a,
		o,
		0
	];
}, de = function(e) {
	var t = 0;
	if (e) for (var n in e) {
		var r = e[n].length;
		r > 65535 && O(9), t += r + 4;
	}
	return t;
}, fe = function(e, t, n, r, i, a, o, s) {
	var c = r.length, l = n.extra, u = s && s.length, d = de(l);
	q(e, t, o == null ? 67324752 : 33639248), t += 4, o != null && (e[t++] = 20, e[t++] = n.os), e[t] = 20, t += 2, e[t++] = n.flag << 1 | (a < 0 && 8), e[t++] = i && 8, e[t++] = n.compression & 255, e[t++] = n.compression >> 8;
	var f = new Date(n.mtime == null ? Date.now() : n.mtime), p = f.getFullYear() - 1980;
	if ((p < 0 || p > 119) && O(10), q(e, t, p << 25 | f.getMonth() + 1 << 21 | f.getDate() << 16 | f.getHours() << 11 | f.getMinutes() << 5 | f.getSeconds() >> 1), t += 4, a != -1 && (q(e, t, n.crc), q(e, t + 4, a < 0 ? -a - 2 : a), q(e, t + 8, n.size)), q(e, t + 12, c), q(e, t + 14, d), t += 16, o != null && (q(e, t, u), q(e, t + 6, n.attrs), q(e, t + 10, o), t += 14), e.set(r, t), t += c, d) for (var m in l) {
		var h = l[m], g = h.length;
		q(e, t, +m), q(e, t + 2, g), e.set(h, t + 4), t += 4 + g;
	}
	return u && (e.set(s, t), t += u), t;
}, pe = function(e, t, n, r, i) {
	q(e, t, 101010256), q(e, t + 8, n), q(e, t + 10, n), q(e, t + 12, r), q(e, t + 16, i);
};
function me(e, t) {
	t ||= {};
	var n = {}, i = [];
	Z(e, ``, n, t);
	var a = 0, o = 0;
	for (var s in n) {
		var c = n[s], l = c[0], u = c[1], d = u.level == 0 ? 0 : 8, f = oe(s), p = f.length, m = u.comment, h = m && oe(m), g = h && h.length, _ = de(u.extra);
		p > 65535 && O(11);
		var v = d ? J(l, u) : l, y = v.length, b = V();
		b.p(l), i.push(U(u, {
			size: l.length,
			crc: b.d(),
			c: v,
			f,
			m: h,
			u: p != s.length || h && m.length != g,
			o: a,
			compression: d
		})), a += 30 + p + _ + y, o += 76 + 2 * (p + _) + (g || 0) + y;
	}
	for (var x = new r(o + 22), S = a, C = o - a, w = 0; w < i.length; ++w) {
		var f = i[w];
		fe(x, f.o, f, f.f, f.u, f.c.length);
		var ee = 30 + f.f.length + de(f.extra);
		x.set(f.c, f.o + ee), fe(x, a, f, f.f, f.u, f.c.length, f.o, f.m), a += 16 + ee + (f.m ? f.m.length : 0);
	}
	return pe(x, a, i.length, C, S), x;
}
function he(e, t) {
	for (var n = {}, i = e.length - 22; G(e, i) != 101010256; --i) (!i || e.length - i > 65558) && O(13);
	var a = W(e, i + 8);
	if (!a) return {};
	var o = G(e, i + 16), s = G(e, i - 20) == 117853008;
	if (s) {
		var c = G(e, i - 12);
		s = G(e, c) == 101075792, s && (a = G(e, c + 32), o = G(e, c + 48));
	}
	for (var l = t && t.filter, u = 0; u < a; ++u) {
		var d = le(e, o, s), f = d[0], p = d[1], m = d[2], h = d[3], g = d[4], _ = d[5], v = ce(e, _);
		o = g, (!l || l({
			name: h,
			size: p,
			originalSize: m,
			compression: f
		})) && (f ? f == 8 ? n[h] = Y(e.subarray(v, v + p), { out: new r(m) }) : O(14, `unknown compression type ` + f) : n[h] = ne(e, v, v + p));
	}
	return n;
}
export { X as n, me as r, he as t };
