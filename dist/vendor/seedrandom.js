import { r as e, t } from "../rolldown-runtime.js";
var n = t(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = o();
			t.next = function() {
				var e = 2091639 * t.s0 + t.c * 23283064365386963e-26;
				return t.s0 = t.s1, t.s1 = t.s2, t.s2 = e - (t.c = e | 0);
			}, t.c = 1, t.s0 = n(` `), t.s1 = n(` `), t.s2 = n(` `), t.s0 -= n(e), t.s0 < 0 && (t.s0 += 1), t.s1 -= n(e), t.s1 < 0 && (t.s1 += 1), t.s2 -= n(e), t.s2 < 0 && (t.s2 += 1), n = null;
		}
		function i(e, t) {
			return t.c = e.c, t.s0 = e.s0, t.s1 = e.s1, t.s2 = e.s2, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = n.next;
			return o.int32 = function() {
				return n.next() * 4294967296 | 0;
			}, o.double = function() {
				return o() + (o() * 2097152 | 0) * 11102230246251565e-32;
			}, o.quick = o, a && (typeof a == `object` && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		function o() {
			var e = 4022871197;
			return function(t) {
				t = String(t);
				for (var n = 0; n < t.length; n++) {
					e += t.charCodeAt(n);
					var r = .02519603282416938 * e;
					e = r >>> 0, r -= e, r *= e, e = r >>> 0, r -= e, e += r * 4294967296;
				}
				return (e >>> 0) * 23283064365386963e-26;
			};
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.alea = a;
	})(n, typeof t == `object` && t, typeof define == `function` && define);
})), r = t(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = ``;
			t.x = 0, t.y = 0, t.z = 0, t.w = 0, t.next = function() {
				var e = t.x ^ t.x << 11;
				return t.x = t.y, t.y = t.z, t.z = t.w, t.w ^= t.w >>> 19 ^ e ^ e >>> 8;
			}, e === (e | 0) ? t.x = e : n += e;
			for (var r = 0; r < n.length + 64; r++) t.x ^= n.charCodeAt(r) | 0, t.next();
		}
		function i(e, t) {
			return t.x = e.x, t.y = e.y, t.z = e.z, t.w = e.w, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == `object` && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xor128 = a;
	})(n, typeof t == `object` && t, typeof define == `function` && define);
})), i = t(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = ``;
			t.next = function() {
				var e = t.x ^ t.x >>> 2;
				return t.x = t.y, t.y = t.z, t.z = t.w, t.w = t.v, (t.d = t.d + 362437 | 0) + (t.v = t.v ^ t.v << 4 ^ (e ^ e << 1)) | 0;
			}, t.x = 0, t.y = 0, t.z = 0, t.w = 0, t.v = 0, e === (e | 0) ? t.x = e : n += e;
			for (var r = 0; r < n.length + 64; r++) t.x ^= n.charCodeAt(r) | 0, r == n.length && (t.d = t.x << 10 ^ t.x >>> 4), t.next();
		}
		function i(e, t) {
			return t.x = e.x, t.y = e.y, t.z = e.z, t.w = e.w, t.v = e.v, t.d = e.d, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == `object` && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xorwow = a;
	})(n, typeof t == `object` && t, typeof define == `function` && define);
})), a = t(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this;
			t.next = function() {
				var e = t.x, n = t.i, r = e[n], i;
				return r ^= r >>> 7, i = r ^ r << 24, r = e[n + 1 & 7], i ^= r ^ r >>> 10, r = e[n + 3 & 7], i ^= r ^ r >>> 3, r = e[n + 4 & 7], i ^= r ^ r << 7, r = e[n + 7 & 7], r ^= r << 13, i ^= r ^ r << 9, e[n] = i, t.i = n + 1 & 7, i;
			};
			function n(e, t) {
				var n, r = [];
				if (t === (t | 0)) r[0] = t;
				else for (t = `` + t, n = 0; n < t.length; ++n) r[n & 7] = r[n & 7] << 15 ^ t.charCodeAt(n) + r[n + 1 & 7] << 13;
				for (; r.length < 8;) r.push(0);
				for (n = 0; n < 8 && r[n] === 0; ++n);
				for (n == 8 ? r[7] = -1 : r[n], e.x = r, e.i = 0, n = 256; n > 0; --n) e.next();
			}
			n(t, e);
		}
		function i(e, t) {
			return t.x = e.x.slice(), t.i = e.i, t;
		}
		function a(e, t) {
			e ??= +/* @__PURE__ */ new Date();
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (a.x && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xorshift7 = a;
	})(n, typeof t == `object` && t, typeof define == `function` && define);
})), o = t(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this;
			t.next = function() {
				var e = t.w, n = t.X, r = t.i, i, a;
				return t.w = e = e + 1640531527 | 0, a = n[r + 34 & 127], i = n[r = r + 1 & 127], a ^= a << 13, i ^= i << 17, a ^= a >>> 15, i ^= i >>> 12, a = n[r] = a ^ i, t.i = r, a + (e ^ e >>> 16) | 0;
			};
			function n(e, t) {
				var n, r, i, a, o, s = [], c = 128;
				for (t === (t | 0) ? (r = t, t = null) : (t += `\0`, r = 0, c = Math.max(c, t.length)), i = 0, a = -32; a < c; ++a) t && (r ^= t.charCodeAt((a + 32) % t.length)), a === 0 && (o = r), r ^= r << 10, r ^= r >>> 15, r ^= r << 4, r ^= r >>> 13, a >= 0 && (o = o + 1640531527 | 0, n = s[a & 127] ^= r + o, i = n == 0 ? i + 1 : 0);
				for (i >= 128 && (s[(t && t.length || 0) & 127] = -1), i = 127, a = 512; a > 0; --a) r = s[i + 34 & 127], n = s[i = i + 1 & 127], r ^= r << 13, n ^= n << 17, r ^= r >>> 15, n ^= n >>> 12, s[i] = r ^ n;
				e.w = o, e.X = s, e.i = i;
			}
			n(t, e);
		}
		function i(e, t) {
			return t.i = e.i, t.w = e.w, t.X = e.X.slice(), t;
		}
		function a(e, t) {
			e ??= +/* @__PURE__ */ new Date();
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (a.X && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.xor4096 = a;
	})(n, typeof t == `object` && t, typeof define == `function` && define);
})), s = t(((e, t, n) => {
	(function(e, t, n) {
		function r(e) {
			var t = this, n = ``;
			t.next = function() {
				var e = t.b, n = t.c, r = t.d, i = t.a;
				return e = e << 25 ^ e >>> 7 ^ n, n = n - r | 0, r = r << 24 ^ r >>> 8 ^ i, i = i - e | 0, t.b = e = e << 20 ^ e >>> 12 ^ n, t.c = n = n - r | 0, t.d = r << 16 ^ n >>> 16 ^ i, t.a = i - e | 0;
			}, t.a = 0, t.b = 0, t.c = -1640531527, t.d = 1367130551, e === Math.floor(e) ? (t.a = e / 4294967296 | 0, t.b = e | 0) : n += e;
			for (var r = 0; r < n.length + 20; r++) t.b ^= n.charCodeAt(r) | 0, t.next();
		}
		function i(e, t) {
			return t.a = e.a, t.b = e.b, t.c = e.c, t.d = e.d, t;
		}
		function a(e, t) {
			var n = new r(e), a = t && t.state, o = function() {
				return (n.next() >>> 0) / 4294967296;
			};
			return o.double = function() {
				do
					var e = ((n.next() >>> 11) + (n.next() >>> 0) / 4294967296) / (1 << 21);
				while (e === 0);
				return e;
			}, o.int32 = n.next, o.quick = o, a && (typeof a == `object` && i(a, n), o.state = function() {
				return i(n, {});
			}), o;
		}
		t && t.exports ? t.exports = a : n && n.amd ? n(function() {
			return a;
		}) : this.tychei = a;
	})(n, typeof t == `object` && t, typeof define == `function` && define);
})), c = t(((t, n, r) => {
	(function(t, r, i) {
		var a = 256, o = 6, s = 52, c = `random`, l = i.pow(a, o), u = i.pow(2, s), d = u * 2, f = a - 1, p;
		function m(e, t, n) {
			var s = [];
			t = t == 1 ? { entropy: !0 } : t || {};
			var f = v(_(t.entropy ? [e, b(r)] : e ?? y(), 3), s), p = new h(s), m = function() {
				for (var e = p.g(o), t = l, n = 0; e < u;) e = (e + n) * a, t *= a, n = p.g(1);
				for (; e >= d;) e /= 2, t /= 2, n >>>= 1;
				return (e + n) / t;
			};
			return m.int32 = function() {
				return p.g(4) | 0;
			}, m.quick = function() {
				return p.g(4) / 4294967296;
			}, m.double = m, v(b(p.S), r), (t.pass || n || function(e, t, n, r) {
				return r && (r.S && g(r, p), e.state = function() {
					return g(p, {});
				}), n ? (i[c] = e, t) : e;
			})(m, f, `global` in t ? t.global : this == i, t.state);
		}
		function h(e) {
			var t, n = e.length, r = this, i = 0, o = r.i = r.j = 0, s = r.S = [];
			for (n || (e = [n++]); i < a;) s[i] = i++;
			for (i = 0; i < a; i++) s[i] = s[o = f & o + e[i % n] + (t = s[i])], s[o] = t;
			(r.g = function(e) {
				for (var t, n = 0, i = r.i, o = r.j, s = r.S; e--;) t = s[i = f & i + 1], n = n * a + s[f & (s[i] = s[o = f & o + t]) + (s[o] = t)];
				return r.i = i, r.j = o, n;
			})(a);
		}
		function g(e, t) {
			return t.i = e.i, t.j = e.j, t.S = e.S.slice(), t;
		}
		function _(e, t) {
			var n = [], r = typeof e, i;
			if (t && r == `object`) for (i in e) try {
				n.push(_(e[i], t - 1));
			} catch {}
			return n.length ? n : r == `string` ? e : e + `\0`;
		}
		function v(e, t) {
			for (var n = e + ``, r, i = 0; i < n.length;) t[f & i] = f & (r ^= t[f & i] * 19) + n.charCodeAt(i++);
			return b(t);
		}
		function y() {
			try {
				var e;
				return p && (e = p.randomBytes) ? e = e(a) : (e = new Uint8Array(a), (t.crypto || t.msCrypto).getRandomValues(e)), b(e);
			} catch {
				var n = t.navigator, i = n && n.plugins;
				return [
					+/* @__PURE__ */ new Date(),
					t,
					i,
					t.screen,
					b(r)
				];
			}
		}
		function b(e) {
			return String.fromCharCode.apply(0, e);
		}
		if (v(i.random(), r), typeof n == `object` && n.exports) {
			n.exports = m;
			try {
				p = e(`crypto`);
			} catch {}
		} else typeof define == `function` && define.amd ? define(function() {
			return m;
		}) : i[`seed` + c] = m;
	})(typeof self < `u` ? self : r, [], Math);
})), l = t(((e, t) => {
	var l = n(), u = r(), d = i(), f = a(), p = o(), m = s(), h = c();
	h.alea = l, h.xor128 = u, h.xorwow = d, h.xorshift7 = f, h.xor4096 = p, h.tychei = m, t.exports = h;
}));
export { l as t };
