import { r as e, t } from "../rolldown-runtime.js";
var n = t(((e, t) => {
	t.exports = n;
	function n(e, t) {
		for (var n = Array(arguments.length - 1), r = 0, i = 2, a = !0; i < arguments.length;) n[r++] = arguments[i++];
		return new Promise(function(i, o) {
			n[r] = function(e) {
				if (a) {
					if (a = !1, e) o(e);
					else {
						for (var t = Array(arguments.length - 1), n = 0; n < t.length;) t[n++] = arguments[n];
						i.apply(null, t);
					}
				}
			};
			try {
				e.apply(t || null, n);
			} catch (e) {
				a && (a = !1, o(e));
			}
		});
	}
})), r = t(((e) => {
	var t = e;
	t.length = function(e) {
		var t = e.length;
		if (!t) return 0;
		for (; t > 0 && e.charAt(t - 1) === `=`;) --t;
		return Math.floor(t * 3 / 4);
	};
	for (var n = Array(64), r = Array(123), i = 0; i < 64;) r[n[i] = i < 26 ? i + 65 : i < 52 ? i + 71 : i < 62 ? i - 4 : i - 59 | 43] = i++;
	r[45] = 62, r[95] = 63, t.encode = function(e, t, r) {
		for (var i = null, a = [], o = 0, s = 0, c; t < r;) {
			var l = e[t++];
			switch (s) {
				case 0:
					a[o++] = n[l >> 2], c = (l & 3) << 4, s = 1;
					break;
				case 1:
					a[o++] = n[c | l >> 4], c = (l & 15) << 2, s = 2;
					break;
				case 2: a[o++] = n[c | l >> 6], a[o++] = n[l & 63], s = 0;
			}
			o > 8191 && ((i ||= []).push(String.fromCharCode.apply(String, a)), o = 0);
		}
		return s && (a[o++] = n[c], a[o++] = 61, s === 1 && (a[o++] = 61)), i ? (o && i.push(String.fromCharCode.apply(String, a.slice(0, o))), i.join(``)) : String.fromCharCode.apply(String, a.slice(0, o));
	};
	var a = `invalid encoding`;
	t.decode = function(e, t, n) {
		for (var i = n, o = 0, s, c = 0; c < e.length;) {
			var l = e.charCodeAt(c++);
			if (l === 61 && o > 1) break;
			if ((l = r[l]) === void 0) throw Error(a);
			switch (o) {
				case 0:
					s = l, o = 1;
					break;
				case 1:
					t[n++] = s << 2 | (l & 48) >> 4, s = l, o = 2;
					break;
				case 2:
					t[n++] = (s & 15) << 4 | (l & 60) >> 2, s = l, o = 3;
					break;
				case 3: t[n++] = (s & 3) << 6 | l, o = 0;
			}
		}
		if (o === 1) throw Error(a);
		return n - i;
	};
	var o = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, s = /[-_]/, c = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2}(?:==)?|[A-Za-z0-9_-]{3}=?)?$/;
	t.test = function(e) {
		return o.test(e) || s.test(e) && c.test(e);
	};
})), i = t(((e, t) => {
	t.exports = n;
	function n() {
		this._listeners = Object.create(null);
	}
	n.prototype.on = function(e, t, n) {
		return (this._listeners[e] || (this._listeners[e] = [])).push({
			fn: t,
			ctx: n || this
		}), this;
	}, n.prototype.off = function(e, t) {
		if (e === void 0) this._listeners = Object.create(null);
		else if (t === void 0) this._listeners[e] = [];
		else {
			var n = this._listeners[e];
			if (!n) return this;
			for (var r = 0; r < n.length;) n[r].fn === t ? n.splice(r, 1) : ++r;
		}
		return this;
	}, n.prototype.emit = function(e) {
		var t = this._listeners[e];
		if (t) {
			for (var n = [], r = 1; r < arguments.length;) n.push(arguments[r++]);
			for (r = 0; r < t.length;) t[r].fn.apply(t[r++].ctx, n);
		}
		return this;
	};
})), a = t(((e, t) => {
	t.exports = n(n);
	function n(e) {
		return typeof Float32Array < `u` ? (function() {
			var t = new Float32Array([-0]), n = new Uint8Array(t.buffer), r = n[3] === 128;
			function i(e, r, i) {
				t[0] = e, r[i] = n[0], r[i + 1] = n[1], r[i + 2] = n[2], r[i + 3] = n[3];
			}
			function a(e, r, i) {
				t[0] = e, r[i] = n[3], r[i + 1] = n[2], r[i + 2] = n[1], r[i + 3] = n[0];
			}
			e.writeFloatLE = r ? i : a, e.writeFloatBE = r ? a : i;
			function o(e, r) {
				return n[0] = e[r], n[1] = e[r + 1], n[2] = e[r + 2], n[3] = e[r + 3], t[0];
			}
			function s(e, r) {
				return n[3] = e[r], n[2] = e[r + 1], n[1] = e[r + 2], n[0] = e[r + 3], t[0];
			}
			e.readFloatLE = r ? o : s, e.readFloatBE = r ? s : o;
		})() : (function() {
			function t(e, t, n, r) {
				var i = +(t < 0);
				if (i && (t = -t), t === 0) e(1 / t > 0 ? 0 : 2147483648, n, r);
				else if (isNaN(t)) e(2143289344, n, r);
				else if (t > 34028234663852886e22) e((i << 31 | 2139095040) >>> 0, n, r);
				else if (t < 11754943508222875e-54) e((i << 31 | Math.round(t / 1401298464324817e-60)) >>> 0, n, r);
				else {
					var a = Math.floor(Math.log(t) / Math.LN2), o = Math.round(t * 2 ** -a * 8388608) & 8388607;
					e((i << 31 | a + 127 << 23 | o) >>> 0, n, r);
				}
			}
			e.writeFloatLE = t.bind(null, r), e.writeFloatBE = t.bind(null, i);
			function n(e, t, n) {
				var r = e(t, n), i = (r >> 31) * 2 + 1, a = r >>> 23 & 255, o = r & 8388607;
				return a === 255 ? o ? NaN : i * (1 / 0) : a === 0 ? i * 1401298464324817e-60 * o : i * 2 ** (a - 150) * (o + 8388608);
			}
			e.readFloatLE = n.bind(null, a), e.readFloatBE = n.bind(null, o);
		})(), typeof Float64Array < `u` ? (function() {
			var t = new Float64Array([-0]), n = new Uint8Array(t.buffer), r = n[7] === 128;
			function i(e, r, i) {
				t[0] = e, r[i] = n[0], r[i + 1] = n[1], r[i + 2] = n[2], r[i + 3] = n[3], r[i + 4] = n[4], r[i + 5] = n[5], r[i + 6] = n[6], r[i + 7] = n[7];
			}
			function a(e, r, i) {
				t[0] = e, r[i] = n[7], r[i + 1] = n[6], r[i + 2] = n[5], r[i + 3] = n[4], r[i + 4] = n[3], r[i + 5] = n[2], r[i + 6] = n[1], r[i + 7] = n[0];
			}
			e.writeDoubleLE = r ? i : a, e.writeDoubleBE = r ? a : i;
			function o(e, r) {
				return n[0] = e[r], n[1] = e[r + 1], n[2] = e[r + 2], n[3] = e[r + 3], n[4] = e[r + 4], n[5] = e[r + 5], n[6] = e[r + 6], n[7] = e[r + 7], t[0];
			}
			function s(e, r) {
				return n[7] = e[r], n[6] = e[r + 1], n[5] = e[r + 2], n[4] = e[r + 3], n[3] = e[r + 4], n[2] = e[r + 5], n[1] = e[r + 6], n[0] = e[r + 7], t[0];
			}
			e.readDoubleLE = r ? o : s, e.readDoubleBE = r ? s : o;
		})() : (function() {
			function t(e, t, n, r, i, a) {
				var o = +(r < 0);
				if (o && (r = -r), r === 0) e(0, i, a + t), e(1 / r > 0 ? 0 : 2147483648, i, a + n);
				else if (isNaN(r)) e(0, i, a + t), e(2146959360, i, a + n);
				else if (r > 17976931348623157e292) e(0, i, a + t), e((o << 31 | 2146435072) >>> 0, i, a + n);
				else {
					var s;
					if (r < 22250738585072014e-324) s = r / 5e-324, e(s >>> 0, i, a + t), e((o << 31 | s / 4294967296) >>> 0, i, a + n);
					else {
						var c = Math.floor(Math.log(r) / Math.LN2);
						c === 1024 && (c = 1023), s = r * 2 ** -c, e(s * 4503599627370496 >>> 0, i, a + t), e((o << 31 | c + 1023 << 20 | s * 1048576 & 1048575) >>> 0, i, a + n);
					}
				}
			}
			e.writeDoubleLE = t.bind(null, r, 0, 4), e.writeDoubleBE = t.bind(null, i, 4, 0);
			function n(e, t, n, r, i) {
				var a = e(r, i + t), o = e(r, i + n), s = (o >> 31) * 2 + 1, c = o >>> 20 & 2047, l = 4294967296 * (o & 1048575) + a;
				return c === 2047 ? l ? NaN : s * (1 / 0) : c === 0 ? s * 5e-324 * l : s * 2 ** (c - 1075) * (l + 4503599627370496);
			}
			e.readDoubleLE = n.bind(null, a, 0, 4), e.readDoubleBE = n.bind(null, o, 4, 0);
		})(), e;
	}
	function r(e, t, n) {
		t[n] = e & 255, t[n + 1] = e >>> 8 & 255, t[n + 2] = e >>> 16 & 255, t[n + 3] = e >>> 24;
	}
	function i(e, t, n) {
		t[n] = e >>> 24, t[n + 1] = e >>> 16 & 255, t[n + 2] = e >>> 8 & 255, t[n + 3] = e & 255;
	}
	function a(e, t) {
		return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
	}
	function o(e, t) {
		return (e[t] << 24 | e[t + 1] << 16 | e[t + 2] << 8 | e[t + 3]) >>> 0;
	}
})), o = t(((e) => {
	var t = e, n = new TextDecoder(`utf-8`, { ignoreBOM: !0 }), r, i = 64;
	try {
		r = new TextDecoder(`utf-8`, {
			fatal: !0,
			ignoreBOM: !0
		});
	} catch {
		r = n;
	}
	t.length = function(e) {
		for (var t = 0, n = 0, r = 0; r < e.length; ++r) n = e.charCodeAt(r), n < 128 ? t += 1 : n < 2048 ? t += 2 : (n & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 ? (++r, t += 4) : t += 3;
		return t;
	};
	function a(e, t, n, r) {
		var i = n === 0 && r === t.length ? t : t.subarray(n, r);
		return e.decode(i);
	}
	t.read = function(e, t, r) {
		if (r - t < 1) return ``;
		if (r - t >= i) return a(n, e, t, r);
		for (var o = ``, s = t, c, l, u, d, f, p, m, h; s + 7 < r; s += 8) {
			if (c = e[s], l = e[s + 1], u = e[s + 2], d = e[s + 3], f = e[s + 4], p = e[s + 5], m = e[s + 6], h = e[s + 7], (c | l | u | d | f | p | m | h) & 128) return o + a(n, e, s, r);
			o += String.fromCharCode(c, l, u, d, f, p, m, h);
		}
		for (; s < r; ++s) {
			if (c = e[s], c & 128) return o + a(n, e, s, r);
			o += String.fromCharCode(c);
		}
		return o;
	}, t.readStrict = function(e, t, n) {
		if (n - t < 1) return ``;
		if (n - t >= i) return a(r, e, t, n);
		for (var o = ``, s = t, c, l, u, d, f, p, m, h; s + 7 < n; s += 8) {
			if (c = e[s], l = e[s + 1], u = e[s + 2], d = e[s + 3], f = e[s + 4], p = e[s + 5], m = e[s + 6], h = e[s + 7], (c | l | u | d | f | p | m | h) & 128) return o + a(r, e, s, n);
			o += String.fromCharCode(c, l, u, d, f, p, m, h);
		}
		for (; s < n; ++s) {
			if (c = e[s], c & 128) return o + a(r, e, s, n);
			o += String.fromCharCode(c);
		}
		return o;
	}, t.write = function(e, t, n) {
		for (var r = n, i, a, o = 0; o < e.length; ++o) i = e.charCodeAt(o), i < 128 ? t[n++] = i : i < 2048 ? (t[n++] = i >> 6 | 192, t[n++] = i & 63 | 128) : (i & 64512) == 55296 && ((a = e.charCodeAt(o + 1)) & 64512) == 56320 ? (i = 65536 + ((i & 1023) << 10) + (a & 1023), ++o, t[n++] = i >> 18 | 240, t[n++] = i >> 12 & 63 | 128, t[n++] = i >> 6 & 63 | 128, t[n++] = i & 63 | 128) : (t[n++] = i >> 12 | 224, t[n++] = i >> 6 & 63 | 128, t[n++] = i & 63 | 128);
		return n - r;
	};
})), s = t(((e, t) => {
	t.exports = n;
	function n(e, t, n) {
		var r = n || 8192, i = r >>> 1, a = null, o = r;
		return function(n) {
			if (n < 1 || n > i) return e(n);
			o + n > r && (a = e(r), o = 0);
			var s = t.call(a, o, o += n);
			return o & 7 && (o = (o | 7) + 1), s;
		};
	}
})), c = t(((e, t) => {
	t.exports = r;
	var n;
	function r(e, t) {
		this.lo = e >>> 0, this.hi = t >>> 0;
	}
	var i = r.zero = new r(0, 0);
	i.toNumber = function() {
		return 0;
	}, i.zzEncode = i.zzDecode = function() {
		return this;
	}, i.length = function() {
		return 1;
	};
	var a = r.zeroHash = `\0\0\0\0\0\0\0\0`;
	r.fromNumber = function(e) {
		if (e === 0) return i;
		var t = e < 0;
		t && (e = -e);
		var n = e >>> 0, a = (e - n) / 4294967296 >>> 0;
		return t && (a = ~a >>> 0, n = ~n >>> 0, ++n > 4294967295 && (n = 0, ++a > 4294967295 && (a = 0))), new r(n, a);
	}, r.from = function(e) {
		if (typeof e == `number`) return r.fromNumber(e);
		if (typeof e == `string` || e instanceof String) {
			if (n) e = n.fromString(e);
			else return r.fromNumber(parseInt(e, 10));
		}
		return e.low || e.high ? new r(e.low >>> 0, e.high >>> 0) : i;
	}, r.prototype.toNumber = function(e) {
		if (!e && this.hi >>> 31) {
			var t = ~this.lo + 1 >>> 0, n = ~this.hi >>> 0;
			return t || (n = n + 1 >>> 0), -(t + n * 4294967296);
		}
		return this.lo + this.hi * 4294967296;
	}, r.prototype.toLong = function(e) {
		return n ? new n(this.lo | 0, this.hi | 0, !!e) : {
			low: this.lo | 0,
			high: this.hi | 0,
			unsigned: !!e
		};
	};
	var o = String.prototype.charCodeAt;
	r.fromHash = function(e) {
		return e === a ? i : new r((o.call(e, 0) | o.call(e, 1) << 8 | o.call(e, 2) << 16 | o.call(e, 3) << 24) >>> 0, (o.call(e, 4) | o.call(e, 5) << 8 | o.call(e, 6) << 16 | o.call(e, 7) << 24) >>> 0);
	}, r.prototype.toHash = function() {
		return String.fromCharCode(this.lo & 255, this.lo >>> 8 & 255, this.lo >>> 16 & 255, this.lo >>> 24, this.hi & 255, this.hi >>> 8 & 255, this.hi >>> 16 & 255, this.hi >>> 24);
	}, r.prototype.zzEncode = function() {
		var e = this.hi >> 31;
		return this.hi = ((this.hi << 1 | this.lo >>> 31) ^ e) >>> 0, this.lo = (this.lo << 1 ^ e) >>> 0, this;
	}, r.prototype.zzDecode = function() {
		var e = -(this.lo & 1);
		return this.lo = ((this.lo >>> 1 | this.hi << 31) ^ e) >>> 0, this.hi = (this.hi >>> 1 ^ e) >>> 0, this;
	}, r.prototype.length = function() {
		var e = this.lo, t = (this.lo >>> 28 | this.hi << 4) >>> 0, n = this.hi >>> 24;
		return n === 0 ? t === 0 ? e < 16384 ? e < 128 ? 1 : 2 : e < 2097152 ? 3 : 4 : t < 16384 ? t < 128 ? 5 : 6 : t < 2097152 ? 7 : 8 : n < 128 ? 9 : 10;
	}, r._configure = function(e) {
		n = e;
	};
})), l = t(((e, t, n) => {
	(function(n, r) {
		function i(e) {
			return e.default || e;
		}
		typeof define == `function` && define.amd ? define([], function() {
			var e = {};
			return r(e), i(e);
		}) : typeof e == `object` ? (r(e), typeof t == `object` && (t.exports = i(e))) : (function() {
			var e = {};
			r(e), n.Long = i(e);
		})();
	})(typeof globalThis < `u` ? globalThis : typeof self < `u` ? self : n, function(e) {
		Object.defineProperty(e, "__esModule", { value: !0 }), e.default = void 0;
		var t = null;
		try {
			t = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([
				0,
				97,
				115,
				109,
				1,
				0,
				0,
				0,
				1,
				13,
				2,
				96,
				0,
				1,
				127,
				96,
				4,
				127,
				127,
				127,
				127,
				1,
				127,
				3,
				7,
				6,
				0,
				1,
				1,
				1,
				1,
				1,
				6,
				6,
				1,
				127,
				1,
				65,
				0,
				11,
				7,
				50,
				6,
				3,
				109,
				117,
				108,
				0,
				1,
				5,
				100,
				105,
				118,
				95,
				115,
				0,
				2,
				5,
				100,
				105,
				118,
				95,
				117,
				0,
				3,
				5,
				114,
				101,
				109,
				95,
				115,
				0,
				4,
				5,
				114,
				101,
				109,
				95,
				117,
				0,
				5,
				8,
				103,
				101,
				116,
				95,
				104,
				105,
				103,
				104,
				0,
				0,
				10,
				191,
				1,
				6,
				4,
				0,
				35,
				0,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				126,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				127,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				128,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				129,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11,
				36,
				1,
				1,
				126,
				32,
				0,
				173,
				32,
				1,
				173,
				66,
				32,
				134,
				132,
				32,
				2,
				173,
				32,
				3,
				173,
				66,
				32,
				134,
				132,
				130,
				34,
				4,
				66,
				32,
				135,
				167,
				36,
				0,
				32,
				4,
				167,
				11
			])), {}).exports;
		} catch {}
		function n(e, t, n) {
			this.low = e | 0, this.high = t | 0, this.unsigned = !!n;
		}
		n.prototype.__isLong__, Object.defineProperty(n.prototype, "__isLong__", { value: !0 });
		function r(e) {
			return (e && e.__isLong__) === !0;
		}
		function i(e) {
			var t = Math.clz32(e & -e);
			return e ? 31 - t : t;
		}
		n.isLong = r;
		var a = {}, o = {};
		function s(e, t) {
			var n, r, i;
			return t ? (e >>>= 0, (i = 0 <= e && e < 256) && (r = o[e], r) ? r : (n = l(e, 0, !0), i && (o[e] = n), n)) : (e |= 0, (i = -128 <= e && e < 128) && (r = a[e], r) ? r : (n = l(e, e < 0 ? -1 : 0, !1), i && (a[e] = n), n));
		}
		n.fromInt = s;
		function c(e, t) {
			if (isNaN(e)) return t ? b : y;
			if (t) {
				if (e < 0) return b;
				if (e >= g) return T;
			} else {
				if (e <= -_) return E;
				if (e + 1 >= _) return w;
			}
			return e < 0 ? c(-e, t).neg() : l(e % h | 0, e / h | 0, t);
		}
		n.fromNumber = c;
		function l(e, t, r) {
			return new n(e, t, r);
		}
		n.fromBits = l;
		var u = Math.pow;
		function d(e, t, n) {
			if (e.length === 0) throw Error(`empty string`);
			if (typeof t == `number` ? (n = t, t = !1) : t = !!t, e === `NaN` || e === `Infinity` || e === `+Infinity` || e === `-Infinity`) return t ? b : y;
			if (n ||= 10, n < 2 || 36 < n) throw RangeError(`radix`);
			var r;
			if ((r = e.indexOf(`-`)) > 0) throw Error(`interior hyphen`);
			if (r === 0) return d(e.substring(1), t, n).neg();
			for (var i = c(u(n, 8)), a = y, o = 0; o < e.length; o += 8) {
				var s = Math.min(8, e.length - o), l = parseInt(e.substring(o, o + s), n);
				if (s < 8) {
					var f = c(u(n, s));
					a = a.mul(f).add(c(l));
				} else a = a.mul(i), a = a.add(c(l));
			}
			return a.unsigned = t, a;
		}
		n.fromString = d;
		function f(e, t) {
			return typeof e == `number` ? c(e, t) : typeof e == `string` ? d(e, t) : l(e.low, e.high, typeof t == `boolean` ? t : e.unsigned);
		}
		n.fromValue = f;
		var p = 65536, m = 1 << 24, h = p * p, g = h * h, _ = g / 2, v = s(m), y = s(0);
		n.ZERO = y;
		var b = s(0, !0);
		n.UZERO = b;
		var x = s(1);
		n.ONE = x;
		var S = s(1, !0);
		n.UONE = S;
		var C = s(-1);
		n.NEG_ONE = C;
		var w = l(-1, 2147483647, !1);
		n.MAX_VALUE = w;
		var T = l(-1, -1, !0);
		n.MAX_UNSIGNED_VALUE = T;
		var E = l(0, -2147483648, !1);
		n.MIN_VALUE = E;
		var D = n.prototype;
		D.toInt = function() {
			return this.unsigned ? this.low >>> 0 : this.low;
		}, D.toNumber = function() {
			return this.unsigned ? (this.high >>> 0) * h + (this.low >>> 0) : this.high * h + (this.low >>> 0);
		}, D.toString = function(e) {
			if (e ||= 10, e < 2 || 36 < e) throw RangeError(`radix`);
			if (this.isZero()) return `0`;
			if (this.isNegative()) {
				if (this.eq(E)) {
					var t = c(e), n = this.div(t), r = n.mul(t).sub(this);
					return n.toString(e) + r.toInt().toString(e);
				}
				return `-` + this.neg().toString(e);
			}
			for (var i = c(u(e, 6), this.unsigned), a = this, o = ``;;) {
				var s = a.div(i), l = (a.sub(s.mul(i)).toInt() >>> 0).toString(e);
				if (a = s, a.isZero()) return l + o;
				for (; l.length < 6;) l = `0` + l;
				o = `` + l + o;
			}
		}, D.getHighBits = function() {
			return this.high;
		}, D.getHighBitsUnsigned = function() {
			return this.high >>> 0;
		}, D.getLowBits = function() {
			return this.low;
		}, D.getLowBitsUnsigned = function() {
			return this.low >>> 0;
		}, D.getNumBitsAbs = function() {
			if (this.isNegative()) return this.eq(E) ? 64 : this.neg().getNumBitsAbs();
			for (var e = this.high == 0 ? this.low : this.high, t = 31; t > 0 && !(e & 1 << t); t--);
			return this.high == 0 ? t + 1 : t + 33;
		}, D.isSafeInteger = function() {
			var e = this.high >> 21;
			return !e || !this.unsigned && e === -1 && (this.low !== 0 || this.high !== -2097152);
		}, D.isZero = function() {
			return this.high === 0 && this.low === 0;
		}, D.eqz = D.isZero, D.isNegative = function() {
			return !this.unsigned && this.high < 0;
		}, D.isPositive = function() {
			return this.unsigned || this.high >= 0;
		}, D.isOdd = function() {
			return (this.low & 1) == 1;
		}, D.isEven = function() {
			return !(this.low & 1);
		}, D.equals = function(e) {
			return r(e) || (e = f(e)), this.unsigned !== e.unsigned && this.high >>> 31 == 1 && e.high >>> 31 == 1 ? !1 : this.high === e.high && this.low === e.low;
		}, D.eq = D.equals, D.notEquals = function(e) {
			return !this.eq(e);
		}, D.neq = D.notEquals, D.ne = D.notEquals, D.lessThan = function(e) {
			return this.comp(e) < 0;
		}, D.lt = D.lessThan, D.lessThanOrEqual = function(e) {
			return this.comp(e) <= 0;
		}, D.lte = D.lessThanOrEqual, D.le = D.lessThanOrEqual, D.greaterThan = function(e) {
			return this.comp(e) > 0;
		}, D.gt = D.greaterThan, D.greaterThanOrEqual = function(e) {
			return this.comp(e) >= 0;
		}, D.gte = D.greaterThanOrEqual, D.ge = D.greaterThanOrEqual, D.compare = function(e) {
			if (r(e) || (e = f(e)), this.eq(e)) return 0;
			var t = this.isNegative(), n = e.isNegative();
			return t && !n ? -1 : !t && n ? 1 : this.unsigned ? e.high >>> 0 > this.high >>> 0 || e.high === this.high && e.low >>> 0 > this.low >>> 0 ? -1 : 1 : this.sub(e).isNegative() ? -1 : 1;
		}, D.comp = D.compare, D.negate = function() {
			return !this.unsigned && this.eq(E) ? E : this.not().add(x);
		}, D.neg = D.negate, D.add = function(e) {
			r(e) || (e = f(e));
			var t = this.high >>> 16, n = this.high & 65535, i = this.low >>> 16, a = this.low & 65535, o = e.high >>> 16, s = e.high & 65535, c = e.low >>> 16, u = e.low & 65535, d = 0, p = 0, m = 0, h = 0;
			return h += a + u, m += h >>> 16, h &= 65535, m += i + c, p += m >>> 16, m &= 65535, p += n + s, d += p >>> 16, p &= 65535, d += t + o, d &= 65535, l(m << 16 | h, d << 16 | p, this.unsigned);
		}, D.subtract = function(e) {
			return r(e) || (e = f(e)), this.add(e.neg());
		}, D.sub = D.subtract, D.multiply = function(e) {
			if (this.isZero()) return this;
			if (r(e) || (e = f(e)), t) return l(t.mul(this.low, this.high, e.low, e.high), t.get_high(), this.unsigned);
			if (e.isZero()) return this.unsigned ? b : y;
			if (this.eq(E)) return e.isOdd() ? E : y;
			if (e.eq(E)) return this.isOdd() ? E : y;
			if (this.isNegative()) return e.isNegative() ? this.neg().mul(e.neg()) : this.neg().mul(e).neg();
			if (e.isNegative()) return this.mul(e.neg()).neg();
			if (this.lt(v) && e.lt(v)) return c(this.toNumber() * e.toNumber(), this.unsigned);
			var n = this.high >>> 16, i = this.high & 65535, a = this.low >>> 16, o = this.low & 65535, s = e.high >>> 16, u = e.high & 65535, d = e.low >>> 16, p = e.low & 65535, m = 0, h = 0, g = 0, _ = 0;
			return _ += o * p, g += _ >>> 16, _ &= 65535, g += a * p, h += g >>> 16, g &= 65535, g += o * d, h += g >>> 16, g &= 65535, h += i * p, m += h >>> 16, h &= 65535, h += a * d, m += h >>> 16, h &= 65535, h += o * u, m += h >>> 16, h &= 65535, m += n * p + i * d + a * u + o * s, m &= 65535, l(g << 16 | _, m << 16 | h, this.unsigned);
		}, D.mul = D.multiply, D.divide = function(e) {
			if (r(e) || (e = f(e)), e.isZero()) throw Error(`division by zero`);
			if (t) return !this.unsigned && this.high === -2147483648 && e.low === -1 && e.high === -1 ? this : l((this.unsigned ? t.div_u : t.div_s)(this.low, this.high, e.low, e.high), t.get_high(), this.unsigned);
			if (this.isZero()) return this.unsigned ? b : y;
			var n, i, a;
			if (this.unsigned) {
				if (e.unsigned || (e = e.toUnsigned()), e.gt(this)) return b;
				if (e.gt(this.shru(1))) return S;
				a = b;
			} else {
				if (this.eq(E)) return e.eq(x) || e.eq(C) ? E : e.eq(E) ? x : (n = this.shr(1).div(e).shl(1), n.eq(y) ? e.isNegative() ? x : C : (i = this.sub(e.mul(n)), a = n.add(i.div(e)), a));
				if (e.eq(E)) return this.unsigned ? b : y;
				if (this.isNegative()) return e.isNegative() ? this.neg().div(e.neg()) : this.neg().div(e).neg();
				if (e.isNegative()) return this.div(e.neg()).neg();
				a = y;
			}
			for (i = this; i.gte(e);) {
				n = Math.max(1, Math.floor(i.toNumber() / e.toNumber()));
				for (var o = Math.ceil(Math.log(n) / Math.LN2), s = o <= 48 ? 1 : u(2, o - 48), d = c(n), p = d.mul(e); p.isNegative() || p.gt(i);) n -= s, d = c(n, this.unsigned), p = d.mul(e);
				d.isZero() && (d = x), a = a.add(d), i = i.sub(p);
			}
			return a;
		}, D.div = D.divide, D.modulo = function(e) {
			return r(e) || (e = f(e)), t ? l((this.unsigned ? t.rem_u : t.rem_s)(this.low, this.high, e.low, e.high), t.get_high(), this.unsigned) : this.sub(this.div(e).mul(e));
		}, D.mod = D.modulo, D.rem = D.modulo, D.not = function() {
			return l(~this.low, ~this.high, this.unsigned);
		}, D.countLeadingZeros = function() {
			return this.high ? Math.clz32(this.high) : Math.clz32(this.low) + 32;
		}, D.clz = D.countLeadingZeros, D.countTrailingZeros = function() {
			return this.low ? i(this.low) : i(this.high) + 32;
		}, D.ctz = D.countTrailingZeros, D.and = function(e) {
			return r(e) || (e = f(e)), l(this.low & e.low, this.high & e.high, this.unsigned);
		}, D.or = function(e) {
			return r(e) || (e = f(e)), l(this.low | e.low, this.high | e.high, this.unsigned);
		}, D.xor = function(e) {
			return r(e) || (e = f(e)), l(this.low ^ e.low, this.high ^ e.high, this.unsigned);
		}, D.shiftLeft = function(e) {
			return r(e) && (e = e.toInt()), (e &= 63) == 0 ? this : e < 32 ? l(this.low << e, this.high << e | this.low >>> 32 - e, this.unsigned) : l(0, this.low << e - 32, this.unsigned);
		}, D.shl = D.shiftLeft, D.shiftRight = function(e) {
			return r(e) && (e = e.toInt()), (e &= 63) == 0 ? this : e < 32 ? l(this.low >>> e | this.high << 32 - e, this.high >> e, this.unsigned) : l(this.high >> e - 32, this.high >= 0 ? 0 : -1, this.unsigned);
		}, D.shr = D.shiftRight, D.shiftRightUnsigned = function(e) {
			return r(e) && (e = e.toInt()), (e &= 63) == 0 ? this : e < 32 ? l(this.low >>> e | this.high << 32 - e, this.high >>> e, this.unsigned) : l(e === 32 ? this.high : this.high >>> e - 32, 0, this.unsigned);
		}, D.shru = D.shiftRightUnsigned, D.shr_u = D.shiftRightUnsigned, D.rotateLeft = function(e) {
			var t;
			return r(e) && (e = e.toInt()), (e &= 63) == 0 ? this : e === 32 ? l(this.high, this.low, this.unsigned) : e < 32 ? (t = 32 - e, l(this.low << e | this.high >>> t, this.high << e | this.low >>> t, this.unsigned)) : (e -= 32, t = 32 - e, l(this.high << e | this.low >>> t, this.low << e | this.high >>> t, this.unsigned));
		}, D.rotl = D.rotateLeft, D.rotateRight = function(e) {
			var t;
			return r(e) && (e = e.toInt()), (e &= 63) == 0 ? this : e === 32 ? l(this.high, this.low, this.unsigned) : e < 32 ? (t = 32 - e, l(this.high << t | this.low >>> e, this.low << t | this.high >>> e, this.unsigned)) : (e -= 32, t = 32 - e, l(this.low << t | this.high >>> e, this.high << t | this.low >>> e, this.unsigned));
		}, D.rotr = D.rotateRight, D.toSigned = function() {
			return this.unsigned ? l(this.low, this.high, !1) : this;
		}, D.toUnsigned = function() {
			return this.unsigned ? this : l(this.low, this.high, !0);
		}, D.toBytes = function(e) {
			return e ? this.toBytesLE() : this.toBytesBE();
		}, D.toBytesLE = function() {
			var e = this.high, t = this.low;
			return [
				t & 255,
				t >>> 8 & 255,
				t >>> 16 & 255,
				t >>> 24,
				e & 255,
				e >>> 8 & 255,
				e >>> 16 & 255,
				e >>> 24
			];
		}, D.toBytesBE = function() {
			var e = this.high, t = this.low;
			return [
				e >>> 24,
				e >>> 16 & 255,
				e >>> 8 & 255,
				e & 255,
				t >>> 24,
				t >>> 16 & 255,
				t >>> 8 & 255,
				t & 255
			];
		}, n.fromBytes = function(e, t, r) {
			return r ? n.fromBytesLE(e, t) : n.fromBytesBE(e, t);
		}, n.fromBytesLE = function(e, t) {
			return new n(e[0] | e[1] << 8 | e[2] << 16 | e[3] << 24, e[4] | e[5] << 8 | e[6] << 16 | e[7] << 24, t);
		}, n.fromBytesBE = function(e, t) {
			return new n(e[4] << 24 | e[5] << 16 | e[6] << 8 | e[7], e[0] << 24 | e[1] << 16 | e[2] << 8 | e[3], t);
		}, typeof BigInt == `function` && (n.fromBigInt = function(e, t) {
			return l(Number(BigInt.asIntN(32, e)), Number(BigInt.asIntN(32, e >> BigInt(32))), t);
		}, n.fromValue = function(e, t) {
			return typeof e == `bigint` ? n.fromBigInt(e, t) : f(e, t);
		}, D.toBigInt = function() {
			var e = BigInt(this.low >>> 0);
			return BigInt(this.unsigned ? this.high >>> 0 : this.high) << BigInt(32) | e;
		}), e.default = n;
	});
})), u = t(((e, t, u) => {
	var d = e;
	d.asPromise = n(), d.base64 = r(), d.EventEmitter = i(), d.float = a(), d.utf8 = o(), d.pool = s(), d.LongBits = c();
	function f(e) {
		return e === `__proto__` || e === `prototype` || e === `constructor`;
	}
	d.isUnsafeProperty = f, d.isNode = !!(typeof global < `u` && global && global.process && global.process.versions && global.process.versions.node), d.global = d.isNode && global || typeof window < `u` && window || typeof self < `u` && self || typeof globalThis < `u` && globalThis || u, d.emptyArray = Object.freeze ? Object.freeze([]) : [], d.emptyObject = Object.freeze ? Object.freeze({}) : {}, d.isInteger = Number.isInteger || function(e) {
		return typeof e == `number` && isFinite(e) && Math.floor(e) === e;
	}, d.isString = function(e) {
		return typeof e == `string` || e instanceof String;
	}, d.isObject = function(e) {
		return e && typeof e == `object`;
	}, d.isset = d.isSet = function(e, t) {
		var n = e[t];
		return n != null && Object.hasOwnProperty.call(e, t) ? typeof n != `object` || (Array.isArray(n) ? n.length : Object.keys(n).length) > 0 : !1;
	}, d.Buffer = (function() {
		try {
			var e = d.global.Buffer;
			return e.prototype.utf8Write || d.isNode ? e : null;
		} catch {
			return null;
		}
	})(), d.newBuffer = function(e) {
		var t = d.Buffer;
		return typeof e == `number` ? t ? t.allocUnsafe(e) : new Uint8Array(e) : t ? t.from(e) : new Uint8Array(e);
	}, d.rawField = function(e, t, n) {
		var r = [], i = e << 3 | t;
		for (i >>>= 0; i > 127;) r.push(i & 127 | 128), i >>>= 7;
		r.push(i);
		for (var a = 0; a < n.length; ++a) r.push(n[a]);
		return d.newBuffer(r);
	}, d.Array = Uint8Array, d.Long = d.global.dcodeIO && d.global.dcodeIO.Long || d.global.Long || (function() {
		try {
			var e = l();
			return e && e.isLong ? e : null;
		} catch {
			return null;
		}
	})(), d.key2Re = /^(?:true|false|0|1)$/, d.key32Re = /^-?(?:0|[1-9][0-9]*)$/, d.key64Re = /^(?:[\x00-\xff]{8}|-?(?:0|[1-9][0-9]*))$/, d.longToHash = function(e) {
		return e ? d.LongBits.from(e).toHash() : d.LongBits.zeroHash;
	}, d.longFromHash = function(e, t) {
		var n = d.LongBits.fromHash(e);
		return d.Long ? d.Long.fromBits(n.lo, n.hi, t) : n.toNumber(!!t);
	}, d.longFromKey = function(e, t) {
		return d.key64Re.test(e) && !d.key32Re.test(e) ? d.longFromHash(e, t) : e;
	}, d.boolFromKey = function(e) {
		return e === `true` || e === `1`;
	};
	function p(e) {
		var t = typeof arguments[arguments.length - 1] == `boolean`, n = t ? arguments.length - 1 : arguments.length;
		t &&= arguments[arguments.length - 1];
		for (var r = 1; r < n; ++r) {
			var i = arguments[r];
			if (i) for (var a = Object.keys(i), o = 0; o < a.length; ++o) f(a[o]) || t && Object.prototype.hasOwnProperty.call(e, a[o]) && e[a[o]] !== void 0 || (e[a[o]] = i[a[o]]);
		}
		return e;
	}
	d.merge = p, d.nestingLimit = 32, d.recursionLimit = 100, d.makeProp = function(e, t, n) {
		Object.prototype.hasOwnProperty.call(e, t) || Object.defineProperty(e, t, {
			enumerable: n === void 0 || n,
			configurable: !0,
			writable: !0
		});
	}, d.lcFirst = function(e) {
		return e.charAt(0).toLowerCase() + e.substring(1);
	};
	function m(e) {
		function t(e, n) {
			if (!(this instanceof t)) return new t(e, n);
			Object.defineProperty(this, "message", { get: function() {
				return e;
			} }), Error.captureStackTrace ? Error.captureStackTrace(this, t) : Object.defineProperty(this, "stack", { value: Error().stack || `` }), n && p(this, n);
		}
		return t.prototype = Object.create(Error.prototype, {
			constructor: {
				value: t,
				writable: !0,
				enumerable: !1,
				configurable: !0
			},
			name: {
				get: function() {
					return e;
				},
				set: void 0,
				enumerable: !1,
				configurable: !0
			},
			toString: {
				value: function() {
					return this.name + `: ` + this.message;
				},
				writable: !0,
				enumerable: !1,
				configurable: !0
			}
		}), t;
	}
	d.newError = m, d.ProtocolError = m(`ProtocolError`), d.oneOfGetter = function(e) {
		for (var t = {}, n = 0; n < e.length; ++n) t[e[n]] = 1;
		return function() {
			for (var e = Object.keys(this), n = e.length - 1; n > -1; --n) if (t[e[n]] === 1 && this[e[n]] !== void 0 && this[e[n]] !== null) return e[n];
		};
	}, d.oneOfSetter = function(e) {
		return function(t) {
			for (var n = 0; n < e.length; ++n) e[n] !== t && delete this[e[n]];
		};
	}, d.toJSONOptions = {
		longs: String,
		enums: String,
		bytes: String,
		json: !0
	};
})), d = t(((e, t) => {
	t.exports = s;
	var n = u(), r, i = n.LongBits, a = n.base64, o = n.utf8;
	function s() {
		this.pos = 0, this.buf = this.constructor.alloc(s.initialBufferSize), this.view = null, this.states = null;
	}
	s.initialBufferSize = 128, Object.defineProperty(s.prototype, "len", {
		configurable: !0,
		enumerable: !0,
		get: function() {
			return this.pos;
		}
	});
	var c = function() {
		return n.Buffer ? function() {
			return (s.create = function() {
				return new r();
			})();
		} : function() {
			return new s();
		};
	};
	s.create = c(), s.alloc = function(e) {
		return new Uint8Array(e);
	}, s.alloc = n.pool(s.alloc, Uint8Array.prototype.subarray);
	function l(e) {
		return e < 128 ? 1 : e < 16384 ? 2 : e < 2097152 ? 3 : e < 268435456 ? 4 : 5;
	}
	s.prototype._reserve = function(e) {
		var t = this.pos + e;
		if (t > this.buf.length) {
			var n = this.buf.length << 1;
			n < t && (n = t);
			var r = this.constructor.alloc(n);
			r.set(this.buf.subarray(0, this.pos), 0), this.buf = r, this.view = null;
		}
	};
	function d(e, t, n) {
		for (var r = 0; r < e.length;) t[n++] = e.charCodeAt(r++);
	}
	function f(e, t, n) {
		for (; e > 127;) t[n++] = e & 127 | 128, e >>>= 7;
		return t[n] = e, n + 1;
	}
	s.prototype.uint32 = function(e) {
		e >>>= 0, this._reserve(5);
		var t = this.pos;
		return this.pos = f(e, this.buf, t), this;
	}, s.prototype.int32 = function(e) {
		return (e |= 0) < 0 ? (this._reserve(10), p(i.fromNumber(e), this.buf, this.pos), this.pos += 10, this) : this.uint32(e);
	}, s.prototype.sint32 = function(e) {
		return this.uint32((e << 1 ^ e >> 31) >>> 0);
	};
	function p(e, t, n) {
		for (var r = e.lo, i = e.hi; i;) t[n++] = r & 127 | 128, r = (r >>> 7 | i << 25) >>> 0, i >>>= 7;
		for (; r > 127;) t[n++] = r & 127 | 128, r >>>= 7;
		return t[n] = r, n + 1;
	}
	s.prototype.uint64 = function(e) {
		var t = i.from(e);
		this._reserve(10);
		var n = this.pos;
		return this.pos = p(t, this.buf, n), this;
	}, s.prototype.int64 = s.prototype.uint64, s.prototype.sint64 = function(e) {
		var t = i.from(e).zzEncode();
		this._reserve(10);
		var n = this.pos;
		return this.pos = p(t, this.buf, n), this;
	}, s.prototype.bool = function(e) {
		return this._reserve(1), this.buf[this.pos++] = +!!e, this;
	};
	function m(e, t, n) {
		t[n] = e & 255, t[n + 1] = e >>> 8 & 255, t[n + 2] = e >>> 16 & 255, t[n + 3] = e >>> 24;
	}
	s.prototype.fixed32 = function(e) {
		return this._reserve(4), m(e >>> 0, this.buf, this.pos), this.pos += 4, this;
	}, s.prototype.sfixed32 = s.prototype.fixed32, s.prototype.fixed64 = function(e) {
		var t = i.from(e);
		return this._reserve(8), m(t.lo, this.buf, this.pos), m(t.hi, this.buf, this.pos + 4), this.pos += 8, this;
	}, s.prototype.sfixed64 = s.prototype.fixed64, s.prototype.float = function(e) {
		return this._reserve(4), n.float.writeFloatLE(e, this.buf, this.pos), this.pos += 4, this;
	}, s.prototype.double = function(e) {
		return this._reserve(8), n.float.writeDoubleLE(e, this.buf, this.pos), this.pos += 8, this;
	}, s.prototype.bytes = function(e) {
		var t = e.length >>> 0;
		if (!t) return this._reserve(1), this.buf[this.pos++] = 0, this;
		if (n.isString(e)) {
			var r = s.alloc(t = a.length(e));
			a.decode(e, r, 0), e = r;
		}
		return this.uint32(t), this._reserve(t), this.buf.set(e, this.pos), this.pos += t, this;
	}, s.prototype.raw = function(e) {
		var t = e.length >>> 0;
		return t && (this._reserve(t), this.buf.set(e, this.pos), this.pos += t), this;
	}, s.prototype._delim = function(e, t) {
		var n = l(t);
		return n > 1 && this.buf.copyWithin(e + n, e + 1, e + 1 + t), f(t, this.buf, e), this.pos = e + n + t, this;
	}, s.prototype.string = function(e) {
		var t = e.length;
		if (!t) return this._reserve(1), this.buf[this.pos++] = 0, this;
		if (t < 128) {
			this._reserve(t * 3 + 5);
			var n = this.pos;
			return this._delim(n, o.write(e, this.buf, n + 1));
		}
		var r = o.length(e);
		return this.uint32(r), this._reserve(r), r === e.length ? d(e, this.buf, this.pos) : o.write(e, this.buf, this.pos), this.pos += r, this;
	}, s.prototype.uint32s = function(e) {
		var t = e.length;
		this._reserve(t * 5 + 5);
		for (var n = this.buf, r = this.pos, i = r + 1, a = 0; a < t; ++a) i = f(e[a] >>> 0, n, i);
		return this._delim(r, i - r - 1);
	}, s.prototype.int32s = function(e) {
		var t = e.length;
		this._reserve(t * 10 + 5);
		for (var n = this.buf, r = this.pos, a = r + 1, o, s = 0; s < t; ++s) a = (o = e[s] | 0) < 0 ? p(i.fromNumber(o), n, a) : f(o, n, a);
		return this._delim(r, a - r - 1);
	}, s.prototype.sint32s = function(e) {
		var t = e.length;
		this._reserve(t * 5 + 5);
		for (var n = this.buf, r = this.pos, i = r + 1, a = 0; a < t; ++a) i = f((e[a] << 1 ^ e[a] >> 31) >>> 0, n, i);
		return this._delim(r, i - r - 1);
	}, s.prototype.uint64s = function(e) {
		var t = e.length;
		this._reserve(t * 10 + 5);
		for (var n = this.buf, r = this.pos, a = r + 1, o = 0; o < t; ++o) a = p(i.from(e[o]), n, a);
		return this._delim(r, a - r - 1);
	}, s.prototype.int64s = s.prototype.uint64s, s.prototype.sint64s = function(e) {
		var t = e.length;
		this._reserve(t * 10 + 5);
		for (var n = this.buf, r = this.pos, a = r + 1, o = 0; o < t; ++o) a = p(i.from(e[o]).zzEncode(), n, a);
		return this._delim(r, a - r - 1);
	}, s.prototype.bools = function(e) {
		var t = e.length;
		this.uint32(t), this._reserve(t);
		for (var n = this.buf, r = this.pos, i = 0; i < t; ++i) n[r++] = +!!e[i];
		return this.pos += t, this;
	};
	var h = 16, g = 128;
	function _(e, t, n) {
		var r = e.view;
		if (r || t < n) return r;
		var i = e.buf;
		return e.view = new DataView(i.buffer, i.byteOffset, i.byteLength);
	}
	s.prototype.fixed32s = function(e) {
		var t = e.length, n = t * 4;
		this.uint32(n), this._reserve(n);
		var r = this.pos, i, a = _(this, t, g);
		if (a) for (i = 0; i < t; ++i) a.setUint32(r, e[i] >>> 0, !0), r += 4;
		else {
			var o = this.buf;
			for (i = 0; i < t; ++i) m(e[i] >>> 0, o, r), r += 4;
		}
		return this.pos += n, this;
	}, s.prototype.sfixed32s = s.prototype.fixed32s, s.prototype.fixed64s = function(e) {
		var t = e.length, n = t * 8;
		this.uint32(n), this._reserve(n);
		var r = this.pos, a, o, s = _(this, t, g);
		if (s) for (a = 0; a < t; ++a) o = i.from(e[a]), s.setUint32(r, o.lo, !0), s.setUint32(r + 4, o.hi, !0), r += 8;
		else {
			var c = this.buf;
			for (a = 0; a < t; ++a) o = i.from(e[a]), m(o.lo, c, r), m(o.hi, c, r + 4), r += 8;
		}
		return this.pos += n, this;
	}, s.prototype.sfixed64s = s.prototype.fixed64s, s.prototype.floats = function(e) {
		var t = e.length, r = t * 4;
		this.uint32(r), this._reserve(r);
		var i = this.pos, a, o = _(this, t, h);
		if (o) for (a = 0; a < t; ++a) o.setFloat32(i, e[a], !0), i += 4;
		else {
			var s = this.buf;
			for (a = 0; a < t; ++a) n.float.writeFloatLE(e[a], s, i), i += 4;
		}
		return this.pos += r, this;
	}, s.prototype.doubles = function(e) {
		var t = e.length, r = t * 8;
		this.uint32(r), this._reserve(r);
		var i = this.pos, a, o = _(this, t, h);
		if (o) for (a = 0; a < t; ++a) o.setFloat64(i, e[a], !0), i += 8;
		else {
			var s = this.buf;
			for (a = 0; a < t; ++a) n.float.writeDoubleLE(e[a], s, i), i += 8;
		}
		return this.pos += r, this;
	}, s.prototype.fork = function() {
		return this._reserve(1), (this.states ||= []).push(this.pos), this.pos += 1, this;
	}, s.prototype.reset = function() {
		var e = this.states;
		return this.pos = e && e.length ? e.pop() : 0, this;
	}, s.prototype.ldelim = function() {
		var e = this.states, t, n;
		if (e && e.length) {
			var r = e.pop();
			t = this.pos - r - 1, n = l(t), n > 1 ? (this._reserve(n - 1), this.buf.copyWithin(r + n, r + 1, r + 1 + t), this.pos += n - 1, f(t, this.buf, r)) : this.buf[r] = t;
		} else t = this.pos, n = l(t), this._reserve(n), this.buf.copyWithin(n, 0, t), f(t, this.buf, 0), this.pos += n;
		return this;
	}, s.prototype.finish = function(e) {
		if (e) return this.buf.subarray(0, this.pos);
		var t = this.constructor.alloc(this.pos);
		return t.set(this.buf.subarray(0, this.pos), 0), t;
	}, s.prototype.finishInto = function(e, t) {
		return t === void 0 && (t = 0), e.set(this.buf.subarray(0, this.pos), t), e;
	}, s._configure = function(e) {
		r = e, s.create = c(), r._configure();
	};
})), f = t(((e, t) => {
	t.exports = i;
	var n = d();
	i.prototype = Object.create(n.prototype, { constructor: {
		value: i,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} });
	var r = u();
	function i() {
		n.call(this);
	}
	var a;
	i._configure = function() {
		i.alloc = r.Buffer && r.Buffer.allocUnsafe, a = r.Buffer && r.Buffer.prototype.utf8Write ? function(e, t, n) {
			return t.utf8Write(e, n);
		} : function(e, t, n) {
			return t.write(e, n);
		};
	}, i.prototype.bytes = function(e) {
		r.isString(e) && (e = r.Buffer.from(e, `base64`));
		var t = e.length >>> 0;
		return this.uint32(t), t && (this._reserve(t), this.buf.set(e, this.pos), this.pos += t), this;
	}, i.prototype.string = function(e) {
		var t = e.length;
		if (!t) return this._reserve(1), this.buf[this.pos++] = 0, this;
		if (t < 128) {
			this._reserve(t * 3 + 5);
			var n = this.pos, i = this.buf;
			return this._delim(n, t < 40 ? r.utf8.write(e, i, n + 1) : a(e, i, n + 1));
		}
		var o = r.Buffer.byteLength(e);
		return this.uint32(o), this._reserve(o), a(e, this.buf, this.pos), this.pos += o, this;
	}, i._configure();
})), p = t(((e, t) => {
	t.exports = s;
	var n = u(), r, i = n.LongBits, a = n.utf8;
	function o(e, t) {
		return RangeError(`index out of range: ` + e.pos + ` + ` + (t || 1) + ` > ` + e.len);
	}
	function s(e) {
		this.buf = e, this.pos = 0, this.len = e.length, this.view = null, this.discardUnknown = s.discardUnknown;
	}
	function c(e) {
		if (Array.isArray(e) && (e = new Uint8Array(e)), e instanceof Uint8Array) return new s(e);
		throw Error(`illegal buffer`);
	}
	var l = function() {
		return n.Buffer ? function(e) {
			return (s.create = function(e) {
				return n.Buffer.isBuffer(e) ? new r(e) : c(e);
			})(e);
		} : c;
	};
	s.create = l(), s.prototype.raw = function(e, t) {
		return this.buf.subarray(e, t);
	};
	function d(e) {
		for (var t = 0, n = 0; n < 4; ++n) {
			if (e.pos >= e.len) throw o(e);
			var r = e.buf[e.pos++];
			if (t = (t | (r & 127) << n * 7) >>> 0, r < 128) return t;
		}
		throw o(e);
	}
	s.prototype.uint32 = function() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw o(this);
			if (this.buf[this.pos] >= 128) return d(this);
		}
		var e = this.buf, t = this.pos, n = (e[t] & 127) >>> 0;
		if (e[t++] < 128 || (n = (n | (e[t] & 127) << 7) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 127) << 14) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 127) << 21) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 15) << 28) >>> 0, e[t++] < 128)) return this.pos = t, n;
		for (var r = 0; r < 5; ++r) {
			if (t >= this.len) throw this.pos = t, o(this);
			if (e[t++] < 128) return this.pos = t, n;
		}
		throw this.pos = t, Error(`invalid varint encoding`);
	}, s.prototype.tag = function() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw o(this);
			if (this.buf[this.pos] >= 128) return d(this);
		}
		var e = this.buf, t = this.pos, n = (e[t] & 127) >>> 0;
		if (e[t++] < 128 || (n = (n | (e[t] & 127) << 7) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 127) << 14) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 127) << 21) >>> 0, e[t++] < 128)) return this.pos = t, n;
		if (n = (n | (e[t] & 15) << 28) >>> 0, e[t] < 128 && !(e[t] & 112)) return this.pos = t + 1, n;
		throw this.pos = t + 1, Error(`invalid tag encoding`);
	}, s.prototype.size = function() {
		if (this.len - this.pos < 5) {
			if (this.pos >= this.len) throw o(this);
			if (this.buf[this.pos] >= 128) return d(this);
		}
		var e = this.buf, t = this.pos, n = (e[t] & 127) >>> 0;
		if (e[t++] < 128 || (n = (n | (e[t] & 127) << 7) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 127) << 14) >>> 0, e[t++] < 128) || (n = (n | (e[t] & 127) << 21) >>> 0, e[t++] < 128)) return this.pos = t, n;
		if (this.pos = t + 1, e[t] > 7) throw Error(`invalid length encoding`);
		return (n | e[t] << 28) >>> 0;
	}, s.prototype.int32 = function() {
		return this.uint32() | 0;
	}, s.prototype.sint32 = function() {
		var e = this.uint32();
		return e >>> 1 ^ -(e & 1);
	};
	function f() {
		var e = new i(0, 0), t = 0;
		if (this.len - this.pos > 4) {
			for (; t < 4; ++t) if (e.lo = (e.lo | (this.buf[this.pos] & 127) << t * 7) >>> 0, this.buf[this.pos++] < 128) return e;
			if (e.lo = (e.lo | (this.buf[this.pos] & 127) << 28) >>> 0, e.hi = (e.hi | (this.buf[this.pos] & 127) >> 4) >>> 0, this.buf[this.pos++] < 128) return e;
			t = 0;
		} else {
			for (; t < 4; ++t) {
				if (this.pos >= this.len) throw o(this);
				if (e.lo = (e.lo | (this.buf[this.pos] & 127) << t * 7) >>> 0, this.buf[this.pos++] < 128) return e;
			}
			throw o(this);
		}
		if (this.len - this.pos > 4) {
			for (; t < 5; ++t) if (e.hi = (e.hi | (this.buf[this.pos] & 127) << t * 7 + 3) >>> 0, this.buf[this.pos++] < 128) return e;
		} else for (; t < 5; ++t) {
			if (this.pos >= this.len) throw o(this);
			if (e.hi = (e.hi | (this.buf[this.pos] & 127) << t * 7 + 3) >>> 0, this.buf[this.pos++] < 128) return e;
		}
		throw Error(`invalid varint encoding`);
	}
	s.prototype.bool = function() {
		for (var e = !1, t, n = 0; n < 10; ++n) {
			if (this.pos >= this.len) throw o(this);
			if (t = this.buf[this.pos++], t & 127 && (e = !0), t < 128) return e;
		}
		throw Error(`invalid varint encoding`);
	};
	function p(e, t) {
		return (e[t - 4] | e[t - 3] << 8 | e[t - 2] << 16 | e[t - 1] << 24) >>> 0;
	}
	s.prototype.fixed32 = function() {
		if (this.pos + 4 > this.len) throw o(this, 4);
		return p(this.buf, this.pos += 4);
	}, s.prototype.sfixed32 = function() {
		if (this.pos + 4 > this.len) throw o(this, 4);
		return p(this.buf, this.pos += 4) | 0;
	};
	function m() {
		if (this.pos + 8 > this.len) throw o(this, 8);
		return new i(p(this.buf, this.pos += 4), p(this.buf, this.pos += 4));
	}
	s.prototype.float = function() {
		if (this.pos + 4 > this.len) throw o(this, 4);
		var e = n.float.readFloatLE(this.buf, this.pos);
		return this.pos += 4, e;
	}, s.prototype.double = function() {
		if (this.pos + 8 > this.len) throw o(this, 4);
		var e = n.float.readDoubleLE(this.buf, this.pos);
		return this.pos += 8, e;
	}, s.prototype.uint32s = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len, r = this.buf, i = this.pos, a;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; i < t;) a = r[i++], a < 128 ? e.push(a) : (this.pos = i - 1, e.push(this.uint32()), i = this.pos);
		if (this.pos = i, i !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	}, s.prototype.int32s = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len, r = this.buf, i = this.pos, a;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; i < t;) a = r[i++], a < 128 ? e.push(a) : (this.pos = i - 1, e.push(this.int32()), i = this.pos);
		if (this.pos = i, i !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	}, s.prototype.sint32s = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; this.pos < t;) e.push(this.sint32());
		if (this.pos !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	}, s.prototype.bools = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len, r = this.buf, i = this.pos, a;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; i < t;) a = r[i++], a < 128 ? e.push(a !== 0) : (this.pos = i - 1, e.push(this.bool()), i = this.pos);
		if (this.pos = i, i !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	};
	var h = 8, g = 128;
	function _(e, t, n) {
		var r = e.view;
		if (r || t < n) return r;
		var i = e.buf;
		return e.view = new DataView(i.buffer, i.byteOffset, i.byteLength);
	}
	s.prototype.fixed32s = function(e) {
		e === void 0 && (e = []);
		var t = this.size(), n = this.pos + t;
		if (n > this.len) throw o(this, t);
		var r = t >>> 2, i = e.length, a = this.pos;
		e.length = i + r;
		var s = _(this, r, g);
		if (s) for (var c = 0; c < r; ++c, a += 4) e[i++] = s.getUint32(a, !0);
		else for (var l = this.buf, u = 0; u < r; ++u, a += 4) e[i++] = p(l, a + 4);
		if (this.pos = a, a !== n) throw o(this, 4);
		return e;
	}, s.prototype.sfixed32s = function(e) {
		e === void 0 && (e = []);
		var t = this.size(), n = this.pos + t;
		if (n > this.len) throw o(this, t);
		var r = t >>> 2, i = e.length, a = this.pos;
		e.length = i + r;
		var s = _(this, r, g);
		if (s) for (var c = 0; c < r; ++c, a += 4) e[i++] = s.getInt32(a, !0);
		else for (var l = this.buf, u = 0; u < r; ++u, a += 4) e[i++] = p(l, a + 4) | 0;
		if (this.pos = a, a !== n) throw o(this, 4);
		return e;
	}, s.prototype.floats = function(e) {
		e === void 0 && (e = []);
		var t = this.size(), r = this.pos + t;
		if (r > this.len) throw o(this, t);
		var i = t >>> 2, a = e.length, s = this.pos;
		e.length = a + i;
		var c = _(this, i, h);
		if (c) for (var l = 0; l < i; ++l, s += 4) e[a++] = c.getFloat32(s, !0);
		else for (var u = this.buf, d = 0; d < i; ++d, s += 4) e[a++] = n.float.readFloatLE(u, s);
		if (this.pos = s, s !== r) throw o(this, 4);
		return e;
	}, s.prototype.doubles = function(e) {
		e === void 0 && (e = []);
		var t = this.size(), r = this.pos + t;
		if (r > this.len) throw o(this, t);
		var i = t >>> 3, a = e.length, s = this.pos;
		e.length = a + i;
		var c = _(this, i, h);
		if (c) for (var l = 0; l < i; ++l, s += 8) e[a++] = c.getFloat64(s, !0);
		else for (var u = this.buf, d = 0; d < i; ++d, s += 8) e[a++] = n.float.readDoubleLE(u, s);
		if (this.pos = s, s !== r) throw o(this, 8);
		return e;
	}, s.prototype.uint64s = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; this.pos < t;) e.push(this.uint64());
		if (this.pos !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	}, s.prototype.int64s = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; this.pos < t;) e.push(this.int64());
		if (this.pos !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	}, s.prototype.sint64s = function(e) {
		e === void 0 && (e = []);
		var t = this.size() + this.pos, n = this.len;
		if (t > n) throw o(this, t - this.pos);
		for (this.len = t; this.pos < t;) e.push(this.sint64());
		if (this.pos !== t) throw RangeError(`index out of range`);
		return this.len = n, e;
	}, s.prototype.fixed64s = function(e) {
		e === void 0 && (e = []);
		var t = this.size(), n = this.pos + t, r = e.length;
		if (n > this.len) throw o(this, t);
		var i = t >>> 3;
		e.length = r + i;
		for (var a = 0; a < i; ++a) e[r++] = this.fixed64();
		if (this.pos !== n) throw o(this, 8);
		return e;
	}, s.prototype.sfixed64s = function(e) {
		e === void 0 && (e = []);
		var t = this.size(), n = this.pos + t, r = e.length;
		if (n > this.len) throw o(this, t);
		var i = t >>> 3;
		e.length = r + i;
		for (var a = 0; a < i; ++a) e[r++] = this.sfixed64();
		if (this.pos !== n) throw o(this, 8);
		return e;
	}, s.prototype.bytes = function() {
		var e = this.size(), t = this.pos, n = this.pos + e;
		if (n > this.len) throw o(this, e);
		return this.pos = n, this.raw(t, n);
	}, s.prototype.string = function() {
		var e = this.size(), t = this.pos, n = this.pos + e;
		if (n > this.len) throw o(this, e);
		return this.pos = n, a.read(this.buf, t, n);
	}, s.prototype.stringVerify = function() {
		var e = this.size(), t = this.pos, n = this.pos + e;
		if (n > this.len) throw o(this, e);
		return this.pos = n, a.readStrict(this.buf, t, n);
	}, s.prototype.skip = function(e) {
		if (typeof e == `number`) {
			if (this.pos + e > this.len) throw o(this, e);
			this.pos += e;
		} else do
			if (this.pos >= this.len) throw o(this);
		while (this.buf[this.pos++] & 128);
		return this;
	}, s.recursionLimit = n.recursionLimit, s.discardUnknown = !0, s.prototype.skipType = function(e, t, n) {
		if (t === void 0 && (t = 0), t > s.recursionLimit) throw Error(`max depth exceeded`);
		if (n === 0) throw Error(`illegal tag: field number 0`);
		switch (e) {
			case 0:
				this.skip();
				break;
			case 1:
				this.skip(8);
				break;
			case 2:
				this.skip(this.size());
				break;
			case 3:
				for (;;) {
					var r = this.tag(), i = r >>> 3;
					if (e = r & 7, !i) throw Error(`illegal tag: field number 0`);
					if (e === 4) {
						if (n !== void 0 && i !== n) throw Error(`invalid end group tag`);
						break;
					}
					this.skipType(e, t + 1, i);
				}
				break;
			case 5:
				this.skip(4);
				break;
			default: throw Error(`invalid wire type ` + e + ` at offset ` + this.pos);
		}
		return this;
	}, s._configure = function(e) {
		r = e, s.create = l(), r._configure();
		var t = n.Long ? `toLong` : `toNumber`;
		n.merge(s.prototype, {
			int64: function() {
				return f.call(this)[t](!1);
			},
			uint64: function() {
				return f.call(this)[t](!0);
			},
			sint64: function() {
				return f.call(this).zzDecode()[t](!1);
			},
			fixed64: function() {
				return m.call(this)[t](!0);
			},
			sfixed64: function() {
				return m.call(this)[t](!1);
			}
		});
	};
})), m = t(((e, t) => {
	t.exports = i;
	var n = p();
	i.prototype = Object.create(n.prototype, { constructor: {
		value: i,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} });
	var r = u();
	function i(e) {
		n.call(this, e);
	}
	i._configure = function() {
		r.Buffer && (i.prototype._slice = r.Buffer.prototype.slice);
	}, i.prototype.raw = function(e, t) {
		return this._slice.call(this.buf, e, t);
	}, i.prototype.string = function() {
		var e = this.size(), t = this.pos, n = this.pos + e;
		if (n > this.len) throw RangeError(`index out of range: ` + this.pos + ` + ` + e + ` > ` + this.len);
		return this.pos = n, this.buf.utf8Slice ? this.buf.utf8Slice(t, n) : this.buf.toString(`utf-8`, t, n);
	}, i._configure();
})), h = t(((e, t) => {
	t.exports = r;
	var n = u();
	r.prototype = Object.create(n.EventEmitter.prototype, { constructor: {
		value: r,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} });
	function r(e, t, r) {
		if (typeof e != `function`) throw TypeError(`rpcImpl must be a function`);
		n.EventEmitter.call(this), this.rpcImpl = e, this.requestDelimited = !!t, this.responseDelimited = !!r;
	}
	r.prototype.rpcCall = function e(t, r, i, a, o) {
		if (!a) throw TypeError(`request must be specified`);
		var s = this;
		if (!o) return n.asPromise(e, s, t, r, i, a);
		if (!s.rpcImpl) setTimeout(function() {
			o(Error(`already ended`));
		}, 0);
		else try {
			return s.rpcImpl(t, r[s.requestDelimited ? `encodeDelimited` : `encode`](a).finish(), function(e, n) {
				if (e) return s.emit(`error`, e, t), o(e);
				if (n === null) s.end(!0);
				else {
					if (!(n instanceof i)) try {
						n = i[s.responseDelimited ? `decodeDelimited` : `decode`](n);
					} catch (e) {
						return s.emit(`error`, e, t), o(e);
					}
					return s.emit(`data`, n, t), o(null, n);
				}
			});
		} catch (e) {
			s.emit(`error`, e, t), setTimeout(function() {
				o(e);
			}, 0);
			return;
		}
	}, r.prototype.end = function(e) {
		return this.rpcImpl && (e || this.rpcImpl(null, null, null), this.rpcImpl = null, this.emit(`end`).off()), this;
	};
})), g = t(((e) => {
	var t = e;
	t.Service = h();
})), _ = t(((e, t) => {
	t.exports = Object.create(null);
})), v = t(((e) => {
	e.build = `minimal`, e.Writer = d(), e.BufferWriter = f(), e.Reader = p(), e.BufferReader = m(), e.util = u(), e.rpc = g(), e.roots = _(), e.configure = t;
	function t() {
		e.util.LongBits._configure(e.util.Long), e.Writer._configure(e.BufferWriter), e.Reader._configure(e.BufferReader);
	}
	t();
})), y = t(((e) => {
	var t = e;
	t.numberRe = /^(?![eE])[0-9]*(?:\.[0-9]*)?(?:[eE][+-]?[0-9]+)?$/, t.typeRefRe = /^(?:\.?[a-zA-Z_][a-zA-Z_0-9]*)(?:\.[a-zA-Z_][a-zA-Z_0-9]*)*$/, t.reservedRe = /^(?:do|if|in|for|let|new|try|var|case|else|enum|eval|false|null|this|true|void|with|break|catch|class|const|super|throw|while|yield|delete|export|import|public|return|static|switch|typeof|default|extends|finally|package|private|continue|debugger|function|arguments|interface|protected|implements|instanceof)$/;
})), b = t(((e, t) => {
	t.exports = r;
	var n = y().reservedRe;
	function r(e, t) {
		typeof e == `string` && (t = e, e = void 0);
		var n = [];
		function a(e) {
			if (typeof e != `string`) {
				var t = o();
				if (r.verbose && console.log(`codegen: ` + t), t = `return ` + t, e) {
					for (var i = Object.keys(e), s = Array(i.length + 1), c = Array(i.length), l = 0; l < i.length;) s[l] = i[l], c[l] = e[i[l++]];
					return s[l] = t, Function.apply(null, s).apply(null, c);
				}
				return Function(t)();
			}
			for (var u = Array(arguments.length - 1), d = 0; d < u.length;) u[d] = arguments[++d];
			if (d = 0, e = e.replace(/%([%dfijs])/g, function(e, t) {
				var n = u[d++];
				switch (t) {
					case `d`:
					case `f`: return n = Number(n), Object.is(n, -0) ? `-0` : String(n);
					case `i`: return String(Math.floor(n));
					case `j`: return JSON.stringify(n);
					case `s`: return String(n);
				}
				return `%`;
			}), d !== u.length) throw Error(`parameter count mismatch`);
			return n.push(e), a;
		}
		function o(r) {
			return `function ` + i(r || t) + `(` + (e && e.join(`,`) || ``) + `){
  ` + n.join(`
  `) + `
}`;
		}
		return Object.defineProperty(a, "toString", {
			value: o,
			writable: !0,
			enumerable: !0,
			configurable: !0
		}), a;
	}
	r.verbose = !1;
	function i(e) {
		return !e || (e = String(e).replace(/[^\w$]/g, ``), !e) ? `` : (/^\d/.test(e) && (e = `_` + e), n.test(e) ? e + `_` : e);
	}
})), x = t(((t, n) => {
	var r = null;
	try {
		r = e(`fs`), r && r.readFile && r.readFileSync || (r = null);
	} catch {}
	n.exports = r;
})), S = t(((e, t) => {
	t.exports = a;
	var r = n(), i = x();
	function a(e, t, n) {
		return typeof t == `function` ? (n = t, t = {}) : t ||= {}, n ? !t.xhr && i && i.readFile ? i.readFile(e, function(r, i) {
			return r && typeof XMLHttpRequest < `u` ? a.xhr(e, t, n) : r ? n(r) : n(null, t.binary ? i : i.toString(`utf8`));
		}) : a.xhr(e, t, n) : r(a, this, e, t);
	}
	a.xhr = function(e, t, n) {
		var r = new XMLHttpRequest();
		r.onreadystatechange = function() {
			if (r.readyState === 4) {
				if (r.status !== 0 && r.status !== 200) return n(Error(`status ` + r.status));
				if (t.binary) {
					var e = r.response;
					if (!e) {
						e = [];
						for (var i = 0; i < r.responseText.length; ++i) e.push(r.responseText.charCodeAt(i) & 255);
					}
					return n(null, typeof Uint8Array < `u` ? new Uint8Array(e) : e);
				}
				return n(null, r.responseText);
			}
		}, t.binary && (`overrideMimeType` in r && r.overrideMimeType(`text/plain; charset=x-user-defined`), r.responseType = `arraybuffer`), r.open(`GET`, e), r.send();
	};
})), C = t(((e) => {
	var t = e, n = /^[a-zA-Z][a-zA-Z0-9+.-]+:\/\//;
	function r(e) {
		if (typeof URL > `u` || !n.test(e)) return null;
		try {
			return new URL(e).href;
		} catch {
			return null;
		}
	}
	function i(e, t) {
		if (typeof URL > `u` || !n.test(e) || n.test(t)) return null;
		try {
			return new URL(t, e).href;
		} catch {
			return null;
		}
	}
	var a = t.isAbsolute = function(e) {
		return /^(?:\/|\w+:|\\\\\w+)/.test(e);
	}, o = t.normalize = function(e) {
		var t = r(e);
		if (t) return t;
		var n = e.substring(0, 2), i = ``;
		n === `\\\\` && (i = n, e = e.substring(2)), e = e.replace(/\\/g, `/`).replace(/\/{2,}/g, `/`);
		var o = e.split(`/`), s = a(e), c = ``;
		s && (c = o.shift() + `/`);
		for (var l = 0; l < o.length;) o[l] === `..` ? l > 0 && o[l - 1] !== `..` ? o.splice(--l, 2) : s ? o.splice(l, 1) : ++l : o[l] === `.` ? o.splice(l, 1) : ++l;
		return i + c + o.join(`/`);
	};
	t.resolve = function(e, t, n) {
		return i(e, t) || (n || (t = o(t)), a(t) ? t : (n || (e = o(e)), (e = e.replace(/(?:\/|^)[^/]+$/, ``)).length ? o(e + `/` + t) : t));
	};
})), w = t(((e, t) => {
	t.exports = u;
	var n = R();
	u.prototype = Object.create(n.prototype, { constructor: {
		value: u,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), u.className = `Namespace`;
	var r = I(), i = P(), a = L(), o, s, c;
	u.fromJSON = function(e, t, n) {
		if (n === void 0 && (n = 0), n > i.recursionLimit) throw Error(`max depth exceeded`);
		return new u(e, t.options).addJSON(t.nested, n);
	};
	function l(e, t) {
		if (e && e.length) {
			for (var n = {}, r = 0; r < e.length; ++r) n[e[r].name] = e[r].toJSON(t);
			return n;
		}
	}
	u.arrayToJSON = l, u.isReservedId = function(e, t) {
		if (e) {
			for (var n = 0; n < e.length; ++n) if (typeof e[n] != `string` && e[n][0] <= t && e[n][1] >= t) return !0;
		}
		return !1;
	}, u.isReservedName = function(e, t) {
		if (e) {
			for (var n = 0; n < e.length; ++n) if (e[n] === t) return !0;
		}
		return !1;
	};
	function u(e, t) {
		n.call(this, e, t), this.nested = void 0, this._nestedArray = null, this._lookupCache = Object.create(null), this._needsRecursiveFeatureResolution = !0, this._needsRecursiveResolve = !0;
	}
	function d(e) {
		e._nestedArray = null, e._lookupCache = Object.create(null);
		for (var t = e; t = t.parent;) t._lookupCache = Object.create(null);
		return e;
	}
	Object.defineProperty(u.prototype, "nestedArray", { get: function() {
		return this._nestedArray ||= i.toArray(this.nested);
	} }), u.prototype.toJSON = function(e) {
		return i.toObject([
			`options`,
			this.options,
			`nested`,
			l(this.nestedArray, e)
		]);
	}, u.prototype.addJSON = function(e, t) {
		if (t === void 0 && (t = 0), t > i.recursionLimit) throw Error(`max depth exceeded`);
		var n = this;
		if (e) for (var a = Object.keys(e), l = 0, d; l < a.length; ++l) d = e[a[l]], n.add((d.fields === void 0 ? d.values === void 0 ? d.methods === void 0 ? d.id === void 0 ? u.fromJSON : r.fromJSON : s.fromJSON : c.fromJSON : o.fromJSON)(a[l], d, t + 1));
		return this;
	}, u.prototype.get = function(e) {
		return this.nested && Object.prototype.hasOwnProperty.call(this.nested, e) ? this.nested[e] : null;
	}, u.prototype.getEnum = function(e) {
		if (this.nested && Object.prototype.hasOwnProperty.call(this.nested, e) && this.nested[e] instanceof c) return this.nested[e].values;
		throw Error(`no such enum: ` + e);
	}, u.prototype.add = function(e) {
		if (!(e instanceof r && e.extend !== void 0 || e instanceof o || e instanceof a || e instanceof c || e instanceof s || e instanceof u)) throw TypeError(`object must be a valid nested object`);
		if (e.name === `__proto__`) return this;
		if (!this.nested) this.nested = {};
		else {
			var t = this.get(e.name);
			if (t) {
				if (t instanceof u && e instanceof u && !(t instanceof o || t instanceof s)) {
					for (var n = t.nestedArray, i = 0; i < n.length; ++i) e.add(n[i]);
					this.remove(t), this.nested ||= {}, e.setOptions(t.options, !0);
				} else throw Error(`duplicate name '` + e.name + `' in ` + this);
			}
		}
		this.nested[e.name] = e, this instanceof o || this instanceof s || this instanceof c || this instanceof r || (e._edition ||= e._defaultEdition), this._needsRecursiveFeatureResolution = !0, this._needsRecursiveResolve = !0;
		for (var l = this; l = l.parent;) l._needsRecursiveFeatureResolution = !0, l._needsRecursiveResolve = !0;
		return e.onAdd(this), d(this);
	}, u.prototype.remove = function(e) {
		if (!(e instanceof n)) throw TypeError(`object must be a ReflectionObject`);
		if (e.parent !== this || !i.remove(this.nested, e, e.name)) throw Error(e + ` is not a member of ` + this);
		return Object.keys(this.nested).length || (this.nested = void 0), e.onRemove(this), d(this);
	}, u.prototype.define = function(e, t) {
		if (i.isString(e)) e = e.split(`.`);
		else if (!Array.isArray(e)) throw TypeError(`illegal path`);
		if (e && e.length && e[0] === ``) throw Error(`path must be relative`);
		if (e.length > i.recursionLimit) throw Error(`max depth exceeded`);
		for (var n = this; e.length > 0;) {
			var r = e.shift();
			if (n.nested && n.nested[r]) {
				if (n = n.nested[r], !(n instanceof u)) throw Error(`path conflicts with non-namespace objects`);
			} else n.add(n = new u(r));
		}
		return t && n.addJSON(t), n;
	}, u.prototype.resolveAll = function() {
		if (!this._needsRecursiveResolve) return this;
		this._needsRecursiveFeatureResolution && this._resolveFeaturesRecursive(this._edition);
		var e = this.nestedArray, t = 0;
		for (this.resolve(); t < e.length;) e[t] instanceof u ? e[t++].resolveAll() : e[t++].resolve();
		return this._needsRecursiveResolve = !1, this;
	}, u.prototype._resolveFeaturesRecursive = function(e) {
		return this._needsRecursiveFeatureResolution && (this._needsRecursiveFeatureResolution = !1, e = this._edition || e, n.prototype._resolveFeaturesRecursive.call(this, e), this.nestedArray.forEach((t) => {
			t._resolveFeaturesRecursive(e);
		})), this;
	}, u.prototype.lookup = function(e, t, n) {
		if (typeof t == `boolean` ? (n = t, t = void 0) : t && !Array.isArray(t) && (t = [t]), i.isString(e) && e.length) {
			if (e === `.`) return this.root;
			e = e.split(`.`);
		} else if (!e.length) return this;
		var r = e.join(`.`);
		if (e[0] === ``) return this.root.lookup(e.slice(1), t);
		var a = this._lookupImpl(e, r);
		if (a && (!t || t.indexOf(a.constructor) > -1) || (a = this.root._fullyQualifiedObjects && this.root._fullyQualifiedObjects[`.` + r], a && (!t || t.indexOf(a.constructor) > -1))) return a;
		if (n) return null;
		for (var o = this; o.parent;) {
			if (a = o.parent._lookupImpl(e, r), a && (!t || t.indexOf(a.constructor) > -1)) return a;
			o = o.parent;
		}
		return null;
	}, u.prototype._lookupImpl = function(e, t) {
		if (Object.prototype.hasOwnProperty.call(this._lookupCache, t)) return this._lookupCache[t];
		var n = this.get(e[0]), r = null;
		if (n) e.length === 1 ? r = n : n instanceof u && (e = e.slice(1), r = n._lookupImpl(e, e.join(`.`)));
		else for (var i = 0; i < this.nestedArray.length; ++i) if (this._nestedArray[i] instanceof u && (n = this._nestedArray[i]._lookupImpl(e, t))) {
			r = n;
			break;
		}
		return this._lookupCache[t] = r, r;
	}, u.prototype.lookupType = function(e) {
		var t = this.lookup(e, [o]);
		if (!t) throw Error(`no such type: ` + e);
		return t;
	}, u.prototype.lookupEnum = function(e) {
		var t = this.lookup(e, [c]);
		if (!t) throw Error(`no such Enum '` + e + `' in ` + this);
		return t;
	}, u.prototype.lookupTypeOrEnum = function(e) {
		var t = this.lookup(e, [o, c]);
		if (!t) throw Error(`no such Type or Enum '` + e + `' in ` + this);
		return t;
	}, u.prototype.lookupService = function(e) {
		var t = this.lookup(e, [s]);
		if (!t) throw Error(`no such Service '` + e + `' in ` + this);
		return t;
	}, u._configure = function(e, t, n) {
		o = e, s = t, c = n;
	};
})), T = t(((e, t) => {
	t.exports = a;
	var n = I();
	a.prototype = Object.create(n.prototype, { constructor: {
		value: a,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), a.className = `MapField`;
	var r = F(), i = P();
	function a(e, t, r, a, o, s) {
		if (n.call(this, e, t, a, void 0, void 0, o, s), !i.isString(r)) throw TypeError(`keyType must be a string`);
		this.keyType = r, this.resolvedKeyType = null, this.map = !0;
	}
	a.fromJSON = function(e, t) {
		var n = new a(e, t.id, t.keyType, t.type, t.options, t.comment);
		return t.protoName && (n.protoName = t.protoName), t.jsonName === void 0 ? t.options && t.options.json_name !== void 0 && (n.jsonName = t.options.json_name) : n.jsonName = t.jsonName, n;
	}, a.prototype.toJSON = function(e) {
		var t = e ? !!e.keepComments : !1;
		return i.toObject([
			`keyType`,
			this.keyType,
			`type`,
			this.type,
			`id`,
			this.id,
			`extend`,
			this.extend,
			`protoName`,
			this.protoName === this.name ? void 0 : this.protoName,
			`jsonName`,
			this.jsonName === i.jsonName(this.protoName || this.name) ? void 0 : this.jsonName,
			`options`,
			this.options,
			`comment`,
			t ? this.comment : void 0
		]);
	}, a.prototype.resolve = function() {
		if (this.resolved) return this;
		if (r.mapKey[this.keyType] === void 0) throw Error(`invalid key type: ` + this.keyType);
		return n.prototype.resolve.call(this);
	}, a.d = function(e, t, n) {
		return typeof n == `function` ? n = i.decorateType(n).name : n && typeof n == `object` && (n = i.decorateEnum(n).name), function(r, o) {
			i.decorateType(r.constructor).add(new a(o, e, t, n));
		};
	};
})), E = t(((e, t) => {
	t.exports = i;
	var n = R();
	i.prototype = Object.create(n.prototype, { constructor: {
		value: i,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), i.className = `Method`;
	var r = P();
	function i(e, t, i, a, o, s, c, l, u) {
		if (r.isObject(o) ? (c = o, o = s = void 0) : r.isObject(s) && (c = s, s = void 0), !(t === void 0 || r.isString(t))) throw TypeError(`type must be a string`);
		if (!r.isString(i)) throw TypeError(`requestType must be a string`);
		if (!r.isString(a)) throw TypeError(`responseType must be a string`);
		n.call(this, e, c), this.type = t || `rpc`, this.requestType = i, this.requestStream = o ? !0 : void 0, this.responseType = a, this.responseStream = s ? !0 : void 0, this.path = `/` + this.name, this.resolvedRequestType = null, this.resolvedResponseType = null, this.comment = l, this.parsedOptions = u;
	}
	i.fromJSON = function(e, t) {
		return new i(e, t.type, t.requestType, t.responseType, t.requestStream, t.responseStream, t.options, t.comment, t.parsedOptions);
	}, i.prototype.toJSON = function(e) {
		var t = e ? !!e.keepComments : !1;
		return r.toObject([
			`type`,
			this.type !== `rpc` && this.type || void 0,
			`requestType`,
			this.requestType,
			`requestStream`,
			this.requestStream,
			`responseType`,
			this.responseType,
			`responseStream`,
			this.responseStream,
			`options`,
			this.options,
			`comment`,
			t ? this.comment : void 0,
			`parsedOptions`,
			this.parsedOptions
		]);
	}, i.prototype.resolve = function() {
		if (this.resolved) return this;
		if (this.parent) {
			var e = this.parent.fullName;
			e.charAt(0) === `.` && (e = e.substring(1)), this.path = `/` + e + `/` + this.name;
		} else this.path = `/` + this.name;
		return this.resolvedRequestType = this.parent.lookupType(this.requestType), this.resolvedResponseType = this.parent.lookupType(this.responseType), n.prototype.resolve.call(this);
	};
})), D = t(((e, t) => {
	t.exports = o;
	var n = w();
	o.prototype = Object.create(n.prototype, { constructor: {
		value: o,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), o.className = `Service`;
	var r = E(), i = P(), a = g();
	function o(e, t) {
		n.call(this, e, t), this.methods = {}, this._methodsArray = null;
	}
	o.fromJSON = function(e, t, n) {
		if (n === void 0 && (n = 0), n > i.recursionLimit) throw Error(`max depth exceeded`);
		var a = new o(e, t.options);
		if (t.methods) for (var s = Object.keys(t.methods), c = 0; c < s.length; ++c) a.add(r.fromJSON(s[c], t.methods[s[c]]));
		return t.nested && a.addJSON(t.nested, n), t.edition && (a._edition = t.edition), a.comment = t.comment, a._defaultEdition = `proto3`, a;
	}, o.prototype.toJSON = function(e) {
		var t = n.prototype.toJSON.call(this, e), r = e ? !!e.keepComments : !1;
		return i.toObject([
			`edition`,
			this._editionToJSON(),
			`options`,
			t && t.options || void 0,
			`methods`,
			n.arrayToJSON(this.methodsArray, e) || {},
			`nested`,
			t && t.nested || void 0,
			`comment`,
			r ? this.comment : void 0
		]);
	}, Object.defineProperty(o.prototype, "methodsArray", { get: function() {
		return this._methodsArray ||= i.toArray(this.methods);
	} });
	function s(e) {
		return e._methodsArray = null, e;
	}
	o.prototype.get = function(e) {
		return Object.prototype.hasOwnProperty.call(this.methods, e) ? this.methods[e] : n.prototype.get.call(this, e);
	}, o.prototype.resolveAll = function() {
		if (!this._needsRecursiveResolve) return this;
		n.prototype.resolve.call(this);
		for (var e = this.methodsArray, t = 0; t < e.length; ++t) e[t].resolve();
		return this;
	}, o.prototype._resolveFeaturesRecursive = function(e) {
		return this._needsRecursiveFeatureResolution && (e = this._edition || e, n.prototype._resolveFeaturesRecursive.call(this, e), this.methodsArray.forEach((t) => {
			t._resolveFeaturesRecursive(e);
		})), this;
	}, o.prototype.add = function(e) {
		if (this.get(e.name)) throw Error(`duplicate name '` + e.name + `' in ` + this);
		return e instanceof r ? e.name === `__proto__` ? this : (this.methods[e.name] = e, e.parent = this, s(this)) : n.prototype.add.call(this, e);
	}, o.prototype.remove = function(e) {
		if (e instanceof r) {
			if (this.methods[e.name] !== e) throw Error(e + ` is not a member of ` + this);
			return delete this.methods[e.name], e.parent = null, s(this);
		}
		return n.prototype.remove.call(this, e);
	}, o.prototype.create = function(e, t, n) {
		for (var r = new a.Service(e, t, n), o = 0, s; o < this.methodsArray.length; ++o) {
			var c = i.lcFirst((s = this._methodsArray[o]).resolve().name).replace(/[^$\w_]/g, ``);
			r[c] = (function(e, t, n) {
				return function(r, i) {
					return a.Service.prototype.rpcCall.call(this, e, t, n, r, i);
				};
			})(s, s.resolvedRequestType.ctor, s.resolvedResponseType.ctor);
		}
		return r;
	};
})), O = t(((e, t) => {
	t.exports = r;
	var n = u();
	function r(e) {
		if (e) for (var t = Object.keys(e), n = 0; n < t.length; ++n) e[t[n]] != null && t[n] !== `__proto__` && (this[t[n]] = e[t[n]]);
	}
	r.create = function(e) {
		return this.$type.create(e);
	}, r.encode = function(e, t) {
		return this.$type.encode(e, t);
	}, r.encodeDelimited = function(e, t) {
		return this.$type.encodeDelimited(e, t);
	}, r.decode = function(e) {
		return this.$type.decode(e);
	}, r.decodeDelimited = function(e) {
		return this.$type.decodeDelimited(e);
	}, r.verify = function(e) {
		return this.$type.verify(e);
	}, r.fromObject = function(e) {
		return this.$type.fromObject(e);
	}, r.toObject = function(e, t) {
		return this.$type.toObject(e, t);
	}, r.prototype.toJSON = function() {
		return this.$type.toObject(this, n.toJSONOptions);
	};
})), ee = t(((e, t) => {
	t.exports = c;
	var n = z(), r = F(), i = P();
	function a(e) {
		return `missing required '` + e.name + `'`;
	}
	function o(e) {
		return e._features.utf8_validation === `VERIFY` ? `stringVerify` : `string`;
	}
	function s(e, t) {
		return e(`if(!r.discardUnknown){`)(`util.makeProp(m,"$unknowns",false);`)(`(m.$unknowns||(m.$unknowns=[])).push(%s)`, t)(`}`);
	}
	function c(e) {
		for (var t = !1, c = !1, l = 0; l < e.fieldsArray.length; ++l) {
			var u = e._fieldsArray[l];
			u.map && (t = !0), (u.resolvedType instanceof n || !u.repeated && !u.map && !u.hasPresence) && (c = !0);
		}
		var d = i.codegen([
			`r`,
			`l`,
			`z`,
			`q`,
			`g`
		])(`if(!(r instanceof Reader))`)(`r=Reader.create(r)`)(`if(q===undefined)q=0`)(`if(q>Reader.recursionLimit)`)(`throw Error("max depth exceeded")`)(`var c,m` + (t ? `,k,v` : c ? `,v` : ``))(`if(l===undefined)`)(`c=r.len`)(`else{`)(`c=r.pos+l`)(`if(c>r.len)`)(`throw RangeError("index out of range")`)(`l=r.len`)(`r.len=c`)(`}`)(`m=g||new C`)(`while(r.pos<c){`)(`var s=r.pos`)(`var t=r.tag()`)(`if(t===z){`)(`z=undefined`)(`break`)(`}`);
		for (e.fieldsArray.length && d(`var u=t&7`)(`switch(t>>>=3){`), l = 0; l < e.fieldsArray.length; ++l) {
			var f = e._fieldsArray[l].resolve(), p = f.resolvedType instanceof n ? `int32` : f.type, m = `m` + i.safeProp(f.name), h = f.resolvedType instanceof n && f.resolvedType._features.enum_type === `CLOSED`;
			if (f.map) {
				d(`case %i:{`, f.id)(`if(u!==2)`)(`break`), h || d(`if(%s===util.emptyObject)`, m)(`%s={}`, m), d(`var c2=r.size()+r.pos`)(`if(c2>r.len)`)(`throw RangeError("index out of range")`)(`r.len=c2`), r.defaults[f.keyType] === void 0 ? d(`k=null`) : d(`k=%j`, r.defaults[f.keyType]), r.long[p] === void 0 ? r.defaults[p] === void 0 ? d(`v=null`) : d(`v=%j`, r.defaults[p]) : d(`v=util.Long?util.Long.fromNumber(0,%j):0`, p === `uint64` || p === `fixed64`), d(`while(r.pos<c2){`)(`var t2=r.tag()`)(`u=t2&7`)(`switch(t2>>>=3){`)(`case 1:`)(`if(u!==%i)`, r.mapKey[f.keyType])(`break`)(`k=r.%s()`, f.keyType === `string` ? o(f) : f.keyType)(`continue`)(`case 2:`)(`if(u!==%i)`, r.basic[p] === void 0 ? 2 : r.basic[p])(`break`), r.basic[p] === void 0 ? d(`v=types[%i].decode(r,r.size(),undefined,q+1,v)`, l) : d(`v=r.%s()`, p === `string` ? o(f) : p), d(`continue`)(`}`)(`r.skipType(u,q,t2)`)(`}`), d(`if(r.pos!==c2)`)(`throw RangeError("index out of range")`)(`r.len=c`), h && (d(`if(types[%i].valuesById[v]===undefined){`, l), s(d, `r.raw(s,r.pos)`)(`continue`)(`}`)(`if(%s===util.emptyObject)`, m)(`%s={}`, m));
				var g = r.basic[p] === void 0 ? `v||new types[` + l + `].ctor` : `v`;
				r.long[f.keyType] === void 0 ? (f.keyType === `string` && d(`if(k==="__proto__")`)(`util.makeProp(%s,k)`, m), d(`%s[k]=%s`, m, g)) : d(`%s[typeof k==="object"?util.longToHash(k):k]=%s`, m, g);
			} else f.repeated ? (d(`case %i:`, f.id)(`{`), r.packed[p] !== void 0 && (d(`if(u===2){`), h ? (d(`var c2=r.size()+r.pos`)(`if(c2>r.len)`)(`throw RangeError("index out of range")`)(`r.len=c2`)(`while(r.pos<c2){`)(`s=r.pos`)(`v=r.%s()`, p)(`if(types[%i].valuesById[v]!==undefined){`, l)(`if(!(%s&&%s.length))`, m, m)(`%s=[]`, m)(`%s.push(v)`, m)(`}else`), s(d, `util.rawField(` + f.id + `,0,r.raw(s,r.pos))`)(`}`), d(`if(r.pos!==c2)`)(`throw RangeError("index out of range")`)(`r.len=c`)) : d(`if(!(%s&&%s.length))`, m, m)(`%s=[]`, m)(`r.%ss(%s)`, p, m), d(`continue`)(`}`)), d(`if(u!==%i)`, r.basic[p] === void 0 ? f.delimited ? 3 : 2 : r.basic[p])(`break`), h || d(`if(!(%s&&%s.length))`, m, m)(`%s=[]`, m), r.basic[p] === void 0 ? f.delimited ? d(`%s.push(types[%i].decode(r,undefined,%i,q+1))`, m, l, f.id * 8 + 4) : d(`%s.push(types[%i].decode(r,r.size(),undefined,q+1))`, m, l) : h ? (d(`v=r.%s()`, p)(`if(types[%i].valuesById[v]!==undefined){`, l)(`if(!(%s&&%s.length))`, m, m)(`%s=[]`, m)(`%s.push(v)`, m)(`}else`), s(d, `r.raw(s,r.pos)`)) : d(`%s.push(r.%s())`, m, p === `string` ? o(f) : p)) : r.basic[p] === void 0 ? (d(`case %i:{`, f.id)(`if(u!==%i)`, f.delimited ? 3 : 2)(`break`), f.delimited ? d(`%s=types[%i].decode(r,undefined,%i,q+1,%s)`, m, l, f.id * 8 + 4, m) : d(`%s=types[%i].decode(r,r.size(),undefined,q+1,%s)`, m, l, m)) : f.hasPresence ? (d(`case %i:{`, f.id)(`if(u!==%i)`, r.basic[p])(`break`), h ? (d(`v=r.%s()`, p)(`if(types[%i].valuesById[v]!==undefined){`, l)(`%s=v`, m), f.partOf && d(`m%s=%j`, i.safeProp(f.partOf.name), f.name), d(`}else`), s(d, `r.raw(s,r.pos)`)) : d(`%s=r.%s()`, m, p === `string` ? o(f) : p)) : (d(`case %i:{`, f.id)(`if(u!==%i)`, r.basic[p])(`break`), h ? (d(`v=r.%s()`, p)(`if(types[%i].valuesById[v]!==undefined){`, l)(`if(v!==%j)`, f.typeDefault)(`%s=v`, m)(`else`)(`delete %s`, m)(`}else{`), s(d, `r.raw(s,r.pos)`)(`}`)) : (f.resolvedType instanceof n && f.typeDefault !== 0 ? d(`if((v=r.%s())!==%j)`, p, f.typeDefault) : p === `string` ? d(`if((v=r.%s()).length)`, o(f)) : p === `bytes` ? d(`if((v=r.%s()).length)`, p) : r.long[p] === void 0 ? d(p === `double` || p === `float` ? `if(!Object.is(v=r.%s(),0))` : `if(v=r.%s())`, p) : d(`if(typeof(v=r.%s())==="object"?v.low||v.high:v!==0)`, p), d(`%s=v`, m)(`else`)(`delete %s`, m)));
			f.partOf && !h && d(`m%s=%j`, i.safeProp(f.partOf.name), f.name), d(`continue`)(`}`);
		}
		for (l && d(`}`), d(`r.skipType(%s,q,t)`, l ? `u` : `t&7`), s(d, `r.raw(s,r.pos)`)(`}`)(`if(l!==undefined){`)(`if(r.pos!==c)`)(`throw RangeError("index out of range")`)(`r.len=l`)(`}`)(`if(z!==undefined)`)(`throw Error("missing end group")`), l = 0; l < e._fieldsArray.length; ++l) {
			var _ = e._fieldsArray[l];
			_.required && d(`if(!Object.hasOwnProperty.call(m,%j))`, _.name)(`throw util.ProtocolError(%j,{instance:m})`, a(_));
		}
		return d(`return m`);
	}
})), k = t(((e, t) => {
	t.exports = s;
	var n = z(), r = P();
	function i(e, t) {
		return e.name + `: ` + t + (e.repeated && t !== `array` ? `[]` : e.map && t !== `object` ? `{k:` + e.keyType + `}` : ``) + ` expected`;
	}
	function a(e, t, r, a) {
		var o = t.resolvedType;
		if (o) {
			if (o instanceof n) {
				if (o._features.enum_type === `CLOSED`) {
					e(`switch(%s){`, a)(`default:`)(`return%j`, i(t, `enum value`));
					for (var s = Object.keys(o.values), c = 0; c < s.length; ++c) e(`case %i:`, o.values[s[c]]);
					e(`break`)(`}`);
				} else e(`if(typeof %s!=="number"||(%s|0)!==%s)`, a, a, a)(`return%j`, i(t, `enum value`));
			} else e(`{`)(`var e=types[%i].verify(%s,q+1);`, r, a)(`if(e)`)(`return%j+e`, t.name + `.`)(`}`);
		} else switch (t.type) {
			case `int32`:
			case `uint32`:
			case `sint32`:
			case `fixed32`:
			case `sfixed32`:
				e(`if(!util.isInteger(%s))`, a)(`return%j`, i(t, `integer`));
				break;
			case `int64`:
			case `uint64`:
			case `sint64`:
			case `fixed64`:
			case `sfixed64`:
				e(`if(!util.isInteger(%s)&&!(%s&&util.isInteger(%s.low)&&util.isInteger(%s.high)))`, a, a, a, a)(`return%j`, i(t, `integer|Long`));
				break;
			case `float`:
			case `double`:
				e(`if(typeof %s!=="number")`, a)(`return%j`, i(t, `number`));
				break;
			case `bool`:
				e(`if(typeof %s!=="boolean")`, a)(`return%j`, i(t, `boolean`));
				break;
			case `string`:
				e(`if(!util.isString(%s))`, a)(`return%j`, i(t, `string`));
				break;
			case `bytes`: e(`if(!(%s&&typeof %s.length==="number"||util.isString(%s)))`, a, a, a)(`return%j`, i(t, `buffer`));
		}
		return e;
	}
	function o(e, t, n) {
		switch (t.keyType) {
			case `int32`:
			case `uint32`:
			case `sint32`:
			case `fixed32`:
			case `sfixed32`:
				e(`if(!util.key32Re.test(%s))`, n)(`return%j`, i(t, `integer key`));
				break;
			case `int64`:
			case `uint64`:
			case `sint64`:
			case `fixed64`:
			case `sfixed64`:
				e(`if(!util.key64Re.test(%s))`, n)(`return%j`, i(t, `integer|Long key`));
				break;
			case `bool`: e(`if(!util.key2Re.test(%s))`, n)(`return%j`, i(t, `boolean key`));
		}
		return e;
	}
	function s(e) {
		var t = r.codegen([`m`, `q`])(`if(typeof m!=="object"||m===null)`)(`return%j`, `object expected`)(`if(q===undefined)q=0`)(`if(q>util.recursionLimit)`)(`return%j`, `max depth exceeded`), n = e.oneofsArray, s = {};
		n.length && t(`var p={}`);
		for (var c = 0; c < e.fieldsArray.length; ++c) {
			var l = e._fieldsArray[c].resolve(), u = `m` + r.safeProp(l.name);
			if (l.optional && t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)){`, u, l.name), l.map) t(`if(!util.isObject(%s))`, u)(`return%j`, i(l, `object`))(`var k=Object.keys(%s)`, u)(`for(var i=0;i<k.length;++i){`), o(t, l, `k[i]`), a(t, l, c, u + `[k[i]]`)(`}`);
			else if (l.repeated) t(`if(!Array.isArray(%s))`, u)(`return%j`, i(l, `array`))(`for(var i=0;i<%s.length;++i){`, u), a(t, l, c, u + `[i]`)(`}`);
			else {
				if (l.partOf) {
					var d = r.safeProp(l.partOf.name);
					s[l.partOf.name] === 1 && t(`if(p%s===1)`, d)(`return%j`, l.partOf.name + `: multiple values`), s[l.partOf.name] = 1, t(`p%s=1`, d);
				}
				a(t, l, c, u);
			}
			l.optional && t(`}`);
		}
		return t(`return null`);
	}
})), A = t(((e) => {
	var t = e, n = z(), r = F(), i = P();
	function a(e, t, r, i, a) {
		if (t.resolvedType) {
			if (t.resolvedType instanceof n) {
				var o = a ? `m` + a + `[m` + a + `.length]` : `m` + i;
				e(`switch(d%s){`, i);
				for (var s = t.resolvedType.values, c = Object.keys(s), l = 0; l < c.length; ++l) e(`case%j:`, c[l])(`case %i:`, s[c[l]])(`%s=%j`, o, s[c[l]])(`break`);
				e(`default:`), t.resolvedType._features.enum_type !== `CLOSED` && e(`if(typeof d%s==="number"&&(d%s|0)===d%s)`, i, i, i)(`%s=d%s`, o, i), e(`}`);
			} else e(`if(!util.isObject(d%s))`, i)(`throw TypeError(%j)`, t.fullName + `: object expected`)(`m%s=types[%i].fromObject(d%s,q+1)`, i, r, i);
		} else {
			var u = !1;
			switch (t.type) {
				case `double`:
				case `float`:
					e(`m%s=Number(d%s)`, i, i);
					break;
				case `uint32`:
				case `fixed32`:
					e(`m%s=d%s>>>0`, i, i);
					break;
				case `int32`:
				case `sint32`:
				case `sfixed32`:
					e(`m%s=d%s|0`, i, i);
					break;
				case `uint64`:
				case `fixed64`: u = !0;
				case `int64`:
				case `sint64`:
				case `sfixed64`:
					e(`if(util.Long)`)(`m%s=util.Long.fromValue(d%s,%j)`, i, i, u)(`else if(typeof d%s==="string")`, i)(`m%s=parseInt(d%s,10)`, i, i)(`else if(typeof d%s==="number")`, i)(`m%s=d%s`, i, i)(`else if(typeof d%s==="object")`, i)(`m%s=new util.LongBits(d%s.low>>>0,d%s.high>>>0).toNumber(%s)`, i, i, i, u ? `true` : ``);
					break;
				case `bytes`:
					e(`if(typeof d%s==="string")`, i)(`util.base64.decode(d%s,m%s=util.newBuffer(util.base64.length(d%s)),0)`, i, i, i)(`else if(d%s.length>=0)`, i)(`m%s=d%s`, i, i);
					break;
				case `string`:
					e(`m%s=String(d%s)`, i, i);
					break;
				case `bool`: e(`m%s=Boolean(d%s)`, i, i);
			}
		}
		return e;
	}
	t.fromObject = function(e) {
		var t = e.fieldsArray, o = i.codegen([`d`, `q`])(`if(d instanceof C)`)(`return d`)(`if(!util.isObject(d))`)(`throw TypeError(%j)`, e.fullName + `: object expected`)(`if(q===undefined)q=0`)(`if(q>util.recursionLimit)`)(`throw Error("max depth exceeded")`);
		if (!t.length) return o(`return new C`);
		o(`var m=new C`);
		for (var s = 0; s < t.length; ++s) {
			var c = t[s].resolve(), l = i.safeProp(c.name), u = !c.hasPresence && !c.repeated && !c.map && (c.resolvedType instanceof n || r.basic[c.type] !== void 0);
			c.map ? (o(`if(d%s){`, l)(`if(!util.isObject(d%s))`, l)(`throw TypeError(%j)`, c.fullName + `: object expected`)(`m%s={}`, l)(`for(var ks=Object.keys(d%s),i=0;i<ks.length;++i){`, l), o(`if(ks[i]==="__proto__")`)(`util.makeProp(m%s,ks[i])`, l), a(o, c, s, l + `[ks[i]]`)(`}`)(`}`)) : c.repeated ? (o(`if(d%s){`, l)(`if(!Array.isArray(d%s))`, l)(`throw TypeError(%j)`, c.fullName + `: array expected`), c.resolvedType instanceof n ? o(`m%s=[]`, l) : o(`m%s=Array(d%s.length)`, l, l), o(`for(var i=0;i<d%s.length;++i){`, l), a(o, c, s, l + `[i]`, c.resolvedType instanceof n ? l : void 0)(`}`)(`}`)) : (c.resolvedType instanceof n || o(`if(d%s!=null){`, l), u && (c.resolvedType instanceof n ? o(`if(d%s!==%j&&(typeof d%s!=="string"||types[%i].values[d%s]!==%j)){`, l, c.typeDefault, l, s, l, c.typeDefault) : c.type === `string` ? o(`if(typeof d%s!=="string"||d%s.length){`, l, l) : c.type === `bytes` ? o(`if(d%s.length){`, l) : c.type === `bool` ? o(`if(d%s){`, l) : c.type === `double` || c.type === `float` ? o(`if(!Object.is(Number(d%s),0)){`, l) : r.long[c.type] === void 0 ? o(`if(Number(d%s)!==0){`, l) : o(`if(typeof d%s==="object"?d%s.low||d%s.high:Number(d%s)!==0){`, l, l, l, l)), a(o, c, s, l), u && o(`}`), c.resolvedType instanceof n || o(`}`));
		}
		return o(`return m`);
	};
	function o(e, t, r, i, a) {
		if (a ||= i, t.resolvedType) t.resolvedType instanceof n ? e(`d%s=o.enums===String?(types[%i].values[m%s]===undefined?m%s:types[%i].values[m%s]):m%s`, i, r, a, a, r, a, a) : e(`d%s=types[%i].toObject(m%s,o,q+1)`, i, r, a);
		else {
			var o = !1;
			switch (t.type) {
				case `double`:
				case `float`:
					e(`d%s=o.json&&!isFinite(m%s)?String(m%s):m%s`, i, a, a, a);
					break;
				case `uint64`:
				case `fixed64`: o = !0;
				case `int64`:
				case `sint64`:
				case `sfixed64`:
					e(`if(typeof BigInt!=="undefined"&&o.longs===BigInt)`)(`d%s=typeof m%s==="number"?BigInt(m%s):util.Long.fromBits(m%s.low>>>0,m%s.high>>>0,%j).toBigInt()`, i, a, a, a, a, o)(`else if(typeof m%s==="number")`, a)(`d%s=o.longs===String?String(m%s):m%s`, i, a, a)(`else`)(`d%s=o.longs===String?util.Long.prototype.toString.call(m%s):o.longs===Number?new util.LongBits(m%s.low>>>0,m%s.high>>>0).toNumber(%s):m%s`, i, a, a, a, o ? `true` : ``, a);
					break;
				case `bytes`:
					e(`d%s=o.bytes===String?util.base64.encode(m%s,0,m%s.length):o.bytes===Array?Array.prototype.slice.call(m%s):m%s`, i, a, a, a, a);
					break;
				default: e(`d%s=m%s`, i, a);
			}
		}
		return e;
	}
	t.toObject = function(e) {
		var t = e.fieldsArray.slice().sort(i.compareFieldsById);
		if (!t.length) return i.codegen()(`return {}`);
		for (var a = i.codegen([
			`m`,
			`o`,
			`q`
		])(`if(!o)`)(`o={}`)(`if(q===undefined)q=0`)(`if(q>util.recursionLimit)`)(`throw Error("max depth exceeded")`)(`var d={}`), s = [], c = [], l = [], u = 0; u < t.length; ++u) t[u].partOf || (t[u].resolve().repeated ? s : t[u].map ? c : l).push(t[u]);
		if (s.length) {
			for (a(`if(o.arrays||o.defaults){`), u = 0; u < s.length; ++u) a(`d%s=[]`, i.safeProp(s[u].name));
			a(`}`);
		}
		if (c.length) {
			for (a(`if(o.objects||o.defaults){`), u = 0; u < c.length; ++u) a(`d%s={}`, i.safeProp(c[u].name));
			a(`}`);
		}
		if (l.length) {
			for (a(`if(o.defaults){`), u = 0; u < l.length; ++u) {
				var d = l[u], f = i.safeProp(d.name);
				if (d.resolvedType instanceof n) a(`d%s=o.enums===String?%j:%j`, f, d.resolvedType.valuesById[d.typeDefault], d.typeDefault);
				else if (d.long) a(`if(util.Long){`)(`var n=new util.Long(%i,%i,%j)`, d.typeDefault.low, d.typeDefault.high, d.typeDefault.unsigned)(`d%s=o.longs===String?n.toString():o.longs===Number?n.toNumber():typeof BigInt!=="undefined"&&o.longs===BigInt?n.toBigInt():n`, f)(`}else`)(`d%s=o.longs===String?%j:typeof BigInt!=="undefined"&&o.longs===BigInt?BigInt(%j):%i`, f, d.typeDefault.toString(), d.typeDefault.toString(), d.typeDefault.toNumber());
				else if (d.bytes) {
					var p = Array.prototype.slice.call(d.typeDefault);
					a(`if(o.bytes===String)d%s=%j`, f, i.base64.encode(d.typeDefault, 0, d.typeDefault.length))(`else{`)(`d%s=%j`, f, p)(`if(o.bytes!==Array)d%s=util.newBuffer(d%s)`, f, f)(`}`);
				} else (d.type === `double` || d.type === `float`) && typeof d.typeDefault == `number` && (!isFinite(d.typeDefault) || Object.is(d.typeDefault, -0)) ? a(`d%s=%f`, f, d.typeDefault)(`if(o.json&&!isFinite(d%s))d%s=String(d%s)`, f, f, f) : a(`d%s=%j`, f, d.typeDefault);
			}
			a(`}`);
		}
		var m = !1;
		for (u = 0; u < t.length; ++u) {
			var d = t[u], h = e._fieldsArray.indexOf(d), f = i.safeProp(d.name);
			if (d.map) {
				m || (m = !0, a(`var ks2`)), a(`if(m%s&&(ks2=Object.keys(m%s)).length){`, f, f)(`d%s={}`, f);
				var g = r.long[d.keyType] !== void 0, _ = f + `[ks2[j]]`;
				a(`for(var j=0;j<ks2.length;++j){`), g && a(`var k2=util.longFromKey(ks2[j],%j).toString()`, d.keyType === `uint64` || d.keyType === `fixed64`), a(`if(ks2[j]==="__proto__")`)(`util.makeProp(d%s,ks2[j])`, f), o(a, d, h, g ? f + `[k2]` : _, _)(`}`);
			} else d.repeated ? (a(`if(m%s&&m%s.length){`, f, f)(`d%s=Array(m%s.length)`, f, f)(`for(var j=0;j<m%s.length;++j){`, f), o(a, d, h, f + `[j]`)(`}`)) : (a(`if(m%s!=null&&Object.hasOwnProperty.call(m,%j)){`, f, d.name), o(a, d, h, f), d.partOf && !d.partOf.isProto3Optional && a(`if(o.oneofs)`)(`d%s=%j`, i.safeProp(d.partOf.name), d.name));
			a(`}`);
		}
		return a(`return d`);
	};
})), j = t(((e) => {
	var t = e, n = O(), r = u();
	t[`.google.protobuf.Any`] = {
		fromObject: function(e, t) {
			if (t === void 0 && (t = 0), t > r.recursionLimit) throw Error(`max depth exceeded`);
			if (e && e[`@type`]) {
				var n = e[`@type`].substring(e[`@type`].lastIndexOf(`/`) + 1), i = this.lookup(n, [this.constructor]);
				if (i) {
					var a = e[`@type`].charAt(0) === `.` ? e[`@type`].slice(1) : e[`@type`];
					return a.indexOf(`/`) === -1 && (a = `/` + a), this.create({
						type_url: a,
						value: i.encode(i.fromObject(e, t + 1)).finish()
					});
				}
			}
			return this.fromObject(e, t);
		},
		toObject: function(e, t, i) {
			if (i === void 0 && (i = 0), i > r.recursionLimit) throw Error(`max depth exceeded`);
			var a = `type.googleapis.com/`, o = ``, s = ``;
			if (t && t.json && e.type_url && e.value) {
				s = e.type_url.substring(e.type_url.lastIndexOf(`/`) + 1), o = e.type_url.substring(0, e.type_url.lastIndexOf(`/`) + 1);
				var c = this.lookup(s, [this.constructor]);
				c && (e = c.decode(e.value, void 0, void 0, i + 1));
			}
			if (!(e instanceof this.ctor) && e instanceof n) {
				var l = e.$type.toObject(e, t, i + 1), u = e.$type.fullName[0] === `.` ? e.$type.fullName.slice(1) : e.$type.fullName;
				return o === `` && (o = a), s = o + u, l[`@type`] = s, l;
			}
			return this.toObject(e, t, i);
		}
	};
})), M = t(((e, t) => {
	t.exports = y;
	var n = w();
	y.prototype = Object.create(n.prototype, { constructor: {
		value: y,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), y.className = `Type`;
	var r = z(), i = L(), a = I(), o = T(), s = D(), c = O(), l = p(), u = d(), f = P(), m = B(), h = ee(), g = k(), _ = A(), v = j();
	function y(e, t) {
		e = e.replace(/\W/g, ``), n.call(this, e, t), this.fields = {}, this.oneofs = void 0, this.extensions = void 0, this.reserved = void 0, this.group = void 0, this.visibility = void 0, this._fieldsById = null, this._fieldsArray = null, this._oneofsArray = null, this._ctor = null, this._fieldsByJsonName = null;
	}
	Object.defineProperties(y.prototype, {
		fieldsById: { get: function() {
			if (this._fieldsById) return this._fieldsById;
			this._fieldsById = {};
			for (var e = Object.keys(this.fields), t = 0; t < e.length; ++t) {
				var n = this.fields[e[t]], r = n.id;
				if (this._fieldsById[r]) throw Error(`duplicate id ` + r + ` in ` + this);
				this._fieldsById[r] = n;
			}
			return this._fieldsById;
		} },
		fieldsArray: { get: function() {
			return this._fieldsArray ||= f.toArray(this.fields);
		} },
		oneofsArray: { get: function() {
			return this._oneofsArray ||= f.toArray(this.oneofs);
		} },
		ctor: {
			get: function() {
				return this._ctor || (this.ctor = y.generateConstructor(this)());
			},
			set: function(e) {
				var t = e.prototype;
				t instanceof c || (e.prototype = new c(), Object.defineProperty(e.prototype, "constructor", {
					value: e,
					writable: !0,
					enumerable: !1,
					configurable: !0
				}), f.merge(e.prototype, t)), e.$type = e.prototype.$type = this, f.merge(e, c, !0), this._ctor = e, delete this.decode, delete this.fromObject;
				for (var n = 0, r; n < this.fieldsArray.length; ++n) r = this._fieldsArray[n].resolve(), e.prototype[r.name] = r.defaultValue;
				var i = {};
				for (n = 0; n < this.oneofsArray.length; ++n) i[this._oneofsArray[n].resolve().name] = {
					get: f.oneOfGetter(this._oneofsArray[n].oneof),
					set: f.oneOfSetter(this._oneofsArray[n].oneof)
				};
				n && Object.defineProperties(e.prototype, i);
			}
		}
	}), y.generateConstructor = function(e) {
		for (var t = f.codegen([`p`]), n = 0, r; n < e.fieldsArray.length; ++n) (r = e._fieldsArray[n]).map ? t(`this%s={}`, f.safeProp(r.name)) : r.repeated && t(`this%s=[]`, f.safeProp(r.name));
		return t(`if(p)for(var ks=Object.keys(p),i=0;i<ks.length;++i)if(p[ks[i]]!=null&&ks[i]!=="__proto__")`)(`this[ks[i]]=p[ks[i]]`);
	};
	function b(e) {
		return e._fieldsById = e._fieldsArray = e._oneofsArray = e._fieldsByJsonName = null, delete e.encode, delete e.decode, delete e.verify, e;
	}
	y.fromJSON = function(e, t, c) {
		if (c === void 0 && (c = 0), c > f.nestingLimit) throw Error(`max depth exceeded`);
		var l = new y(e, t.options);
		l.extensions = t.extensions, l.reserved = t.reserved;
		for (var u = Object.keys(t.fields), d = 0; d < u.length; ++d) l.add((t.fields[u[d]].keyType === void 0 ? a.fromJSON : o.fromJSON)(u[d], t.fields[u[d]]));
		if (t.oneofs) for (u = Object.keys(t.oneofs), d = 0; d < u.length; ++d) l.add(i.fromJSON(u[d], t.oneofs[u[d]]));
		if (t.nested) for (u = Object.keys(t.nested), d = 0; d < u.length; ++d) {
			var p = t.nested[u[d]];
			l.add((p.id === void 0 ? p.fields === void 0 ? p.values === void 0 ? p.methods === void 0 ? n.fromJSON : s.fromJSON : r.fromJSON : y.fromJSON : a.fromJSON)(u[d], p, c + 1));
		}
		return t.extensions && t.extensions.length && (l.extensions = t.extensions), t.reserved && t.reserved.length && (l.reserved = t.reserved), t.group && (l.group = !0), t.visibility && (l.visibility = t.visibility), t.comment && (l.comment = t.comment), t.edition && (l._edition = t.edition), l._defaultEdition = `proto3`, l;
	}, y.prototype.toJSON = function(e) {
		var t = n.prototype.toJSON.call(this, e), r = e ? !!e.keepComments : !1;
		return f.toObject([
			`edition`,
			this._editionToJSON(),
			`options`,
			t && t.options || void 0,
			`oneofs`,
			n.arrayToJSON(this.oneofsArray, e),
			`fields`,
			n.arrayToJSON(this.fieldsArray.filter(function(e) {
				return !e.declaringField;
			}), e) || {},
			`extensions`,
			this.extensions && this.extensions.length ? this.extensions : void 0,
			`reserved`,
			this.reserved && this.reserved.length ? this.reserved : void 0,
			`group`,
			this.group || void 0,
			`visibility`,
			this.visibility,
			`nested`,
			t && t.nested || void 0,
			`comment`,
			r ? this.comment : void 0
		]);
	}, y.prototype.resolveAll = function() {
		if (!this._needsRecursiveResolve) return this;
		n.prototype.resolveAll.call(this);
		var e = this.oneofsArray;
		for (r = 0; r < e.length;) e[r++].resolve();
		for (var t = this.fieldsArray, r = 0; r < t.length;) t[r++].resolve();
		return this;
	}, y.prototype._resolveFeaturesRecursive = function(e) {
		return this._needsRecursiveFeatureResolution && (e = this._edition || e, n.prototype._resolveFeaturesRecursive.call(this, e), this.oneofsArray.forEach((t) => {
			t._resolveFeatures(e);
		}), this.fieldsArray.forEach((t) => {
			t._resolveFeatures(e);
		})), this;
	}, y.prototype.get = function(e) {
		return Object.prototype.hasOwnProperty.call(this.fields, e) ? this.fields[e] : this.oneofs && Object.prototype.hasOwnProperty.call(this.oneofs, e) ? this.oneofs[e] : this.nested && Object.prototype.hasOwnProperty.call(this.nested, e) ? this.nested[e] : null;
	}, y.prototype.add = function(e) {
		if (this.get(e.name)) throw Error(`duplicate name '` + e.name + `' in ` + this);
		if (e instanceof a && e.extend === void 0) {
			if (this._fieldsById ? this._fieldsById[e.id] : this.fieldsById[e.id]) throw Error(`duplicate id ` + e.id + ` in ` + this);
			if (this.isReservedId(e.id)) throw Error(`id ` + e.id + ` is reserved in ` + this);
			if (this.isReservedName(e.name) || e.name.charAt(0) === `$`) throw Error(`name '` + e.name + `' is reserved in ` + this);
			return e.name === `__proto__` ? this : (e.parent && e.parent.remove(e), this.fields[e.name] = e, e.message = this, e.onAdd(this), b(this));
		}
		if (e instanceof i) {
			if (e.name.charAt(0) === `$`) throw Error(`name '` + e.name + `' is reserved in ` + this);
			return e.name === `__proto__` ? this : (this.oneofs ||= {}, this.oneofs[e.name] = e, e.onAdd(this), b(this));
		}
		return n.prototype.add.call(this, e);
	}, y.prototype.remove = function(e) {
		if (e instanceof a && e.extend === void 0) {
			if (!f.remove(this.fields, e, e.name)) throw Error(e + ` is not a member of ` + this);
			return e.parent = null, e.onRemove(this), b(this);
		}
		if (e instanceof i) {
			if (!f.remove(this.oneofs, e, e.name)) throw Error(e + ` is not a member of ` + this);
			return e.parent = null, e.onRemove(this), b(this);
		}
		return n.prototype.remove.call(this, e);
	}, y.prototype.isReservedId = function(e) {
		return n.isReservedId(this.reserved, e);
	}, y.prototype.isReservedName = function(e) {
		return n.isReservedName(this.reserved, e);
	}, y.prototype.create = function(e) {
		return new this.ctor(e);
	}, y.prototype.setup = function() {
		var e = this.root;
		if (e && e._needsRecursiveFeatureResolution) {
			var t = e._edition || this._edition;
			t && e._resolveFeaturesRecursive(t);
		}
		for (var n = this.fullName, r = [], i = 0; i < this.fieldsArray.length; ++i) r.push(this._fieldsArray[i].resolve().resolvedType);
		this.encode = m(this)({
			Writer: u,
			types: r,
			util: f
		}), this.decode = h(this)({
			Reader: l,
			types: r,
			util: f,
			C: this.ctor
		}), this.verify = g(this)({
			types: r,
			util: f
		}), this.fromObject = _.fromObject(this)({
			types: r,
			util: f,
			C: this.ctor
		}), this.toObject = _.toObject(this)({
			types: r,
			util: f
		});
		var a = v[n];
		if (a) {
			var o = Object.create(this);
			o._ctor = this.ctor, o.fromObject = this.fromObject, this.fromObject = a.fromObject.bind(o), o.toObject = this.toObject, this.toObject = a.toObject.bind(o);
		}
		return this;
	}, y.prototype.encode = function(e, t) {
		return this.setup().encode.apply(this, arguments);
	}, y.prototype.encodeDelimited = function(e, t) {
		return this.encode(e, (t || u.create()).fork()).ldelim();
	}, y.prototype.decode = function(e, t) {
		return this.setup().decode.apply(this, arguments);
	}, y.prototype.decodeDelimited = function(e) {
		return e instanceof l || (e = l.create(e)), this.decode(e, e.size());
	}, y.prototype.verify = function(e) {
		return this.setup().verify.apply(this, arguments);
	}, y.prototype.fromObject = function(e) {
		return this.setup().fromObject.apply(this, arguments);
	}, y.prototype.toObject = function(e, t) {
		return this.setup().toObject.apply(this, arguments);
	}, y.prototype.getTypeUrl = function(e) {
		e === void 0 && (e = `type.googleapis.com`);
		var t = this.fullName;
		return e + `/` + (t.charAt(0) === `.` ? t.substring(1) : t);
	}, y.d = function(e) {
		return function(t) {
			f.decorateType(t, e);
		};
	};
})), N = t(((e, t) => {
	t.exports = u;
	var n = w();
	u.prototype = Object.create(n.prototype, { constructor: {
		value: u,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), u.className = `Root`;
	var r = I(), i = z(), a = L(), o = P(), s, c, l;
	function u(e) {
		n.call(this, ``, e), this.deferred = [], this.files = [], this._edition = `proto2`, this._fullyQualifiedObjects = {};
	}
	u.fromJSON = function(e, t, n) {
		if (n === void 0 && (n = 0), n > o.recursionLimit) throw Error(`max depth exceeded`);
		return t ||= new u(), e.options && t.setOptions(e.options), t.addJSON(e.nested, n).resolveAll();
	}, u.prototype.resolvePath = o.path.resolve, u.prototype.fetch = o.fetch;
	function d() {}
	u.prototype.load = function e(t, n, r) {
		typeof n == `function` && (r = n, n = void 0);
		var i = this;
		if (!r) return o.asPromise(e, i, t, n);
		var a = r === d;
		function s(e, t) {
			if (r) {
				if (a) throw e;
				t && t.resolveAll();
				var n = r;
				r = null, n(e, t);
			}
		}
		function u(e) {
			var t = e.lastIndexOf(`google/protobuf/`);
			if (t > -1) {
				var n = e.substring(t);
				if (Object.prototype.hasOwnProperty.call(l, n)) return n;
			}
			return Object.prototype.hasOwnProperty.call(l, e) ? e : null;
		}
		function f(e, t, r) {
			r === void 0 && (r = 0);
			try {
				if (r > o.recursionLimit) throw Error(`max depth exceeded`);
				if (o.isString(t) && t.charAt(0) === `{` && (t = JSON.parse(t)), !o.isString(t)) i.setOptions(t.options).addJSON(t.nested);
				else {
					c.filename = e;
					var l = c(t, i, n), d, f = 0;
					if (l.imports) for (; f < l.imports.length; ++f) (d = u(l.imports[f]) || i.resolvePath(e, l.imports[f])) && p(d, !1, r + 1);
					if (l.weakImports) for (f = 0; f < l.weakImports.length; ++f) (d = u(l.weakImports[f]) || i.resolvePath(e, l.weakImports[f])) && p(d, !0, r + 1);
				}
			} catch (e) {
				s(e);
			}
			!a && !m && s(null, i);
		}
		function p(e, t, n) {
			if (n === void 0 && (n = 0), e = u(e) || e, !(i.files.indexOf(e) > -1)) {
				if (i.files.push(e), Object.prototype.hasOwnProperty.call(l, e)) a ? f(e, l[e], n) : (++m, setTimeout(function() {
					--m, f(e, l[e], n);
				}));
				else if (a) {
					var c;
					try {
						c = o.fs.readFileSync(e).toString(`utf8`);
					} catch (e) {
						t || s(e);
						return;
					}
					f(e, c, n);
				} else ++m, i.fetch(e, function(a, o) {
					--m, r && (a ? t ? m || s(null, i) : s(a) : f(e, o, n));
				});
			}
		}
		var m = 0;
		o.isString(t) && (t = [t]);
		for (var h = 0, g; h < t.length; ++h) (g = i.resolvePath(``, t[h])) && p(g);
		return a ? (i.resolveAll(), i) : (m || s(null, i), i);
	}, u.prototype.loadSync = function(e, t) {
		if (!o.isNode) throw Error(`not supported`);
		return this.load(e, t, d);
	}, u.prototype.resolveAll = function() {
		if (!this._needsRecursiveResolve) return this;
		if (this.deferred.length) throw Error(`unresolvable extensions: ` + this.deferred.map(function(e) {
			return `'extend ` + e.extend + `' in ` + e.parent.fullName;
		}).join(`, `));
		return n.prototype.resolveAll.call(this);
	};
	var f = /^[A-Z]/;
	function p(e, t) {
		var n = t.parent.lookup(t.extend);
		if (n) {
			var i = new r(t.fullName, t.id, t.type, t.rule, void 0, t.options);
			return n.get(i.name) || (i.declaringField = t, t.extensionField = i, n.add(i)), !0;
		}
		return !1;
	}
	u.prototype._handleAdd = function(e) {
		if (e instanceof r) e.extend === void 0 || e.extensionField || p(this, e) || this.deferred.push(e);
		else if (e instanceof i) f.test(e.name) && (e.parent[e.name] = e.values);
		else if (!(e instanceof a)) {
			if (e instanceof s) for (var t = 0; t < this.deferred.length;) p(this, this.deferred[t]) ? this.deferred.splice(t, 1) : ++t;
			for (var n = 0; n < e.nestedArray.length; ++n) this._handleAdd(e._nestedArray[n]);
			f.test(e.name) && (e.parent[e.name] = e);
		}
		(e instanceof s || e instanceof i || e instanceof r) && (this._fullyQualifiedObjects[e.fullName] = e);
	}, u.prototype._handleRemove = function(e) {
		if (e instanceof r) {
			if (e.extend !== void 0) {
				if (e.extensionField) e.extensionField.parent.remove(e.extensionField), e.extensionField = null;
				else {
					var t = this.deferred.indexOf(e);
					t > -1 && this.deferred.splice(t, 1);
				}
			}
		} else if (e instanceof i) f.test(e.name) && delete e.parent[e.name];
		else if (e instanceof n) {
			for (var a = 0; a < e.nestedArray.length; ++a) this._handleRemove(e._nestedArray[a]);
			f.test(e.name) && delete e.parent[e.name];
		}
		delete this._fullyQualifiedObjects[e.fullName];
	}, u._configure = function(e, t, n) {
		s = e, c = t, l = n;
	};
})), P = t(((e, t) => {
	var n = t.exports = u(), r = _(), i, a;
	n.codegen = b(), n.fetch = S(), n.path = C(), n.patterns = y();
	var o = n.patterns.reservedRe;
	n.fs = x(), n.toArray = function(e) {
		if (e) {
			for (var t = Object.keys(e), n = Array(t.length), r = 0; r < t.length;) n[r] = e[t[r++]];
			return n;
		}
		return [];
	}, n.toObject = function(e) {
		for (var t = {}, n = 0; n < e.length;) {
			var r = e[n++], i = e[n++];
			i !== void 0 && (t[r] = i);
		}
		return t;
	}, n.remove = function(e, t, n) {
		if (!e) return !1;
		if (n !== void 0 && Object.prototype.hasOwnProperty.call(e, n) && e[n] === t) return delete e[n], !0;
		for (var r = Object.keys(e), i = 0; i < r.length; ++i) if (e[r[i]] === t) return delete e[r[i]], !0;
		return !1;
	}, n.isReserved = function(e) {
		return o.test(e);
	}, n.safeProp = function(e) {
		return !/^[$\w_]+$/.test(e) || o.test(e) ? `[` + JSON.stringify(e) + `]` : `.` + e;
	}, n.ucFirst = function(e) {
		return e.charAt(0).toUpperCase() + e.substring(1);
	};
	var s = /_([a-z])/g;
	n.camelCase = function(e) {
		return e.substring(0, 1) + e.substring(1).replace(s, function(e, t) {
			return t.toUpperCase();
		});
	}, n.jsonName = function(e) {
		for (var t = ``, n = !1, r = 0; r < e.length; ++r) {
			var i = e.charAt(r);
			i === `_` ? n = !0 : n ? (t += i.toUpperCase(), n = !1) : t += i;
		}
		return t;
	}, n.compareFieldsById = function(e, t) {
		return e.id - t.id;
	}, n.decorateType = function(e, t) {
		if (e.$type) return t && e.$type.name !== t && (n.decorateRoot.remove(e.$type), e.$type.name = t, n.decorateRoot.add(e.$type)), e.$type;
		i ||= M();
		var r = new i(t || e.name);
		return n.decorateRoot.add(r), r.ctor = e, Object.defineProperty(e, "$type", {
			value: r,
			enumerable: !1
		}), Object.defineProperty(e.prototype, "$type", {
			value: r,
			enumerable: !1
		}), r;
	};
	var c = 0;
	n.decorateEnum = function(e) {
		if (e.$type) return e.$type;
		a ||= z();
		var t = new a(`Enum` + c++, e);
		return n.decorateRoot.add(t), Object.defineProperty(e, "$type", {
			value: t,
			enumerable: !1
		}), t;
	}, n.setProperty = function(e, t, r, i) {
		function a(e, t, r) {
			var o = t.shift();
			if (n.isUnsafeProperty(o)) return e;
			if (t.length > 0) e[o] = a(e[o] || {}, t, r);
			else {
				var s = e[o];
				if (s && i) return e;
				s && (r = [].concat(s, r)), e[o] = r;
			}
			return e;
		}
		if (typeof e != `object`) throw TypeError(`dst must be an object`);
		if (!t) throw TypeError(`path must be specified`);
		if (t = t.split(`.`), t.length > n.recursionLimit) throw Error(`max depth exceeded`);
		return a(e, t, r);
	}, Object.defineProperty(n, "decorateRoot", { get: function() {
		return r.decorated ||= new (N())();
	} });
})), F = t(((e) => {
	var t = e, n = P(), r = [
		`double`,
		`float`,
		`int32`,
		`uint32`,
		`sint32`,
		`fixed32`,
		`sfixed32`,
		`int64`,
		`uint64`,
		`sint64`,
		`fixed64`,
		`sfixed64`,
		`bool`,
		`string`,
		`bytes`
	];
	function i(e, t) {
		var n = 0, i = Object.create(null);
		for (t |= 0; n < e.length;) i[r[n + t]] = e[n++];
		return i;
	}
	t.basic = i([
		1,
		5,
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0,
		2,
		2
	]), t.defaults = i([
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
		!1,
		``,
		n.emptyArray,
		null
	]), t.long = i([
		0,
		0,
		0,
		1,
		1
	], 7), t.mapKey = i([
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0,
		2
	], 2), t.packed = i([
		1,
		5,
		0,
		0,
		0,
		5,
		5,
		0,
		0,
		0,
		1,
		1,
		0
	]);
})), I = t(((e, t) => {
	t.exports = c;
	var n = R();
	c.prototype = Object.create(n.prototype, { constructor: {
		value: c,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), c.className = `Field`;
	var r = z(), i = F(), a = P(), o, s = /^(?:required|optional|repeated)$/;
	c.fromJSON = function(e, t) {
		var n = new c(e, t.id, t.type, t.rule, t.extend, t.options, t.comment);
		return t.edition && (n._edition = t.edition), t.protoName && (n.protoName = t.protoName), t.jsonName === void 0 ? t.options && t.options.json_name !== void 0 && (n.jsonName = t.options.json_name) : n.jsonName = t.jsonName, n._defaultEdition = `proto3`, n;
	};
	function c(e, t, r, o, c, l, u) {
		if (a.isObject(o) ? (u = c, l = o, o = c = void 0) : a.isObject(c) && (u = l, l = c, c = void 0), n.call(this, e, l), !a.isInteger(t) || t < 0) throw TypeError(`id must be a non-negative integer`);
		if (!a.isString(r)) throw TypeError(`type must be a string`);
		if (o !== void 0 && !s.test(o = o.toString().toLowerCase())) throw TypeError(`rule must be a string rule`);
		if (c !== void 0 && !a.isString(c)) throw TypeError(`extend must be a string`);
		this.rule = o && o !== `optional` ? o : void 0, this.type = r, this.id = t, this.extend = c || void 0, this.repeated = o === `repeated`, this.map = !1, this.message = null, this.partOf = null, this.typeDefault = null, this.defaultValue = null, this.long = a.Long ? i.long[r] !== void 0 : !1, this.bytes = r === `bytes`, this.resolvedType = null, this.extensionField = null, this.declaringField = null, this.comment = u, this.protoName = void 0, this.jsonName = void 0;
	}
	Object.defineProperty(c.prototype, "required", { get: function() {
		return this._features.field_presence === `LEGACY_REQUIRED`;
	} }), Object.defineProperty(c.prototype, "optional", { get: function() {
		return !this.required;
	} }), Object.defineProperty(c.prototype, "delimited", { get: function() {
		return this.resolvedType instanceof o && this._features.message_encoding === `DELIMITED`;
	} }), Object.defineProperty(c.prototype, "packed", { get: function() {
		return this._features.repeated_field_encoding === `PACKED`;
	} }), Object.defineProperty(c.prototype, "hasPresence", { get: function() {
		return this.repeated || this.map ? !1 : this.partOf || this.declaringField || this.extensionField || this._features.field_presence !== `IMPLICIT`;
	} }), c.prototype.setOption = function(e, t, r) {
		return n.prototype.setOption.call(this, e, t, r);
	}, c.prototype.toJSON = function(e) {
		var t = e ? !!e.keepComments : !1;
		return a.toObject([
			`edition`,
			this._editionToJSON(),
			`rule`,
			this.rule !== `optional` && this.rule || void 0,
			`type`,
			this.type,
			`id`,
			this.id,
			`extend`,
			this.extend,
			`protoName`,
			this.protoName === this.name ? void 0 : this.protoName,
			`jsonName`,
			this.jsonName === a.jsonName(this.protoName || this.name) ? void 0 : this.jsonName,
			`options`,
			this.options,
			`comment`,
			t ? this.comment : void 0
		]);
	}, c.prototype.resolve = function() {
		if (this.resolved) return this;
		if ((this.typeDefault = i.defaults[this.type]) === void 0 ? (this.resolvedType = (this.declaringField ? this.declaringField.parent : this.parent).lookupTypeOrEnum(this.type), this.typeDefault = this.resolvedType instanceof o ? null : this.resolvedType.values[Object.keys(this.resolvedType.values)[0]]) : this.options && this.options.proto3_optional && (this.typeDefault = null), this.options && this.options.default != null && (this.typeDefault = this.options.default, this.resolvedType instanceof r && typeof this.typeDefault == `string` && (this.typeDefault = this.resolvedType.values[this.typeDefault])), this.options && (this.options.packed !== void 0 && this.resolvedType && !(this.resolvedType instanceof r) && delete this.options.packed, Object.keys(this.options).length || (this.options = void 0)), this.long) {
			var e = this.type === `uint64` || this.type === `fixed64`;
			this.typeDefault = typeof this.typeDefault == `string` ? a.Long.fromString(this.typeDefault, e) : a.Long.fromNumber(this.typeDefault, e), Object.freeze && Object.freeze(this.typeDefault);
		} else if (i.long[this.type] !== void 0 && typeof this.typeDefault == `string`) this.typeDefault = parseInt(this.typeDefault, 10);
		else if (this.bytes && typeof this.typeDefault == `string`) {
			var t;
			a.base64.test(this.typeDefault) ? a.base64.decode(this.typeDefault, t = a.newBuffer(a.base64.length(this.typeDefault)), 0) : a.utf8.write(this.typeDefault, t = a.newBuffer(a.utf8.length(this.typeDefault)), 0), this.typeDefault = t;
		}
		return this.defaultValue = this.map ? a.emptyObject : this.repeated ? a.emptyArray : this.typeDefault, this.parent instanceof o && this.parent._ctor && (this.parent._ctor.prototype[this.name] = this.defaultValue), this.protoName === void 0 && (this.protoName = this.name), this.jsonName === void 0 && (this.jsonName = a.jsonName(this.protoName)), n.prototype.resolve.call(this);
	}, c.prototype._inferLegacyProtoFeatures = function(e) {
		if (e !== `proto2` && e !== `proto3`) return {};
		var t = {};
		if (this.rule === `required` && (t.field_presence = `LEGACY_REQUIRED`), this.parent && i.defaults[this.type] === void 0) {
			var n = this.parent.get(this.type.split(`.`).pop());
			n && n instanceof o && n.group && (t.message_encoding = `DELIMITED`);
		}
		return this.getOption(`packed`) === !0 ? t.repeated_field_encoding = `PACKED` : this.getOption(`packed`) === !1 && (t.repeated_field_encoding = `EXPANDED`), t;
	}, c.prototype._resolveFeatures = function(e) {
		return n.prototype._resolveFeatures.call(this, this._edition || e);
	}, c.d = function(e, t, n, r) {
		return typeof t == `function` ? t = a.decorateType(t).name : t && typeof t == `object` && (t = a.decorateEnum(t).name), function(i, o) {
			a.decorateType(i.constructor).add(new c(o, e, t, n, { default: r }));
		};
	}, c._configure = function(e) {
		o = e;
	};
})), L = t(((e, t) => {
	t.exports = a;
	var n = R();
	a.prototype = Object.create(n.prototype, { constructor: {
		value: a,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), a.className = `OneOf`;
	var r = I(), i = P();
	function a(e, t, r, i) {
		if (Array.isArray(t) || (r = t, t = void 0), n.call(this, e, r), !(t === void 0 || Array.isArray(t))) throw TypeError(`fieldNames must be an Array`);
		this.oneof = t || [], this.fieldsArray = [], this.comment = i;
	}
	a.fromJSON = function(e, t) {
		return new a(e, t.oneof, t.options, t.comment);
	}, a.prototype.toJSON = function(e) {
		var t = e ? !!e.keepComments : !1;
		return i.toObject([
			`options`,
			this.options,
			`oneof`,
			this.oneof,
			`comment`,
			t ? this.comment : void 0
		]);
	};
	function o(e) {
		if (e.parent) for (var t = 0; t < e.fieldsArray.length; ++t) e.fieldsArray[t].parent || e.parent.add(e.fieldsArray[t]);
	}
	a.prototype.add = function(e) {
		if (!(e instanceof r)) throw TypeError(`field must be a Field`);
		return e.parent && e.parent !== this.parent && e.parent.remove(e), this.oneof.push(e.name), this.fieldsArray.push(e), e.partOf = this, o(this), this;
	}, a.prototype.remove = function(e) {
		if (!(e instanceof r)) throw TypeError(`field must be a Field`);
		var t = this.fieldsArray.indexOf(e);
		if (t < 0) throw Error(e + ` is not a member of ` + this);
		return this.fieldsArray.splice(t, 1), t = this.oneof.indexOf(e.name), t > -1 && this.oneof.splice(t, 1), e.partOf = null, this;
	}, a.prototype.onAdd = function(e) {
		n.prototype.onAdd.call(this, e);
		for (var t = this, r = 0; r < this.oneof.length; ++r) {
			var i = e.get(this.oneof[r]);
			i && !i.partOf && (i.partOf = t, t.fieldsArray.push(i));
		}
		o(this);
	}, a.prototype.onRemove = function(e) {
		for (var t = 0, r; t < this.fieldsArray.length; ++t) (r = this.fieldsArray[t]).parent && r.parent.remove(r);
		n.prototype.onRemove.call(this, e);
	}, Object.defineProperty(a.prototype, "isProto3Optional", { get: function() {
		if (this.fieldsArray == null || this.fieldsArray.length !== 1) return !1;
		var e = this.fieldsArray[0];
		return e.options != null && e.options.proto3_optional === !0;
	} }), a.d = function() {
		for (var e = Array(arguments.length), t = 0; t < arguments.length;) e[t] = arguments[t++];
		return function(t, n) {
			i.decorateType(t.constructor).add(new a(n, e)), Object.defineProperty(t, n, {
				get: i.oneOfGetter(e),
				set: i.oneOfSetter(e)
			});
		};
	};
})), R = t(((e, t) => {
	t.exports = u, u.className = `ReflectionObject`;
	let n = L();
	var r = P(), i, a = {
		enum_type: `CLOSED`,
		field_presence: `EXPLICIT`,
		json_format: `LEGACY_BEST_EFFORT`,
		message_encoding: `LENGTH_PREFIXED`,
		repeated_field_encoding: `EXPANDED`,
		utf8_validation: `NONE`,
		enforce_naming_style: `STYLE_LEGACY`,
		default_symbol_visibility: `EXPORT_ALL`
	}, o = {
		enum_type: `OPEN`,
		field_presence: `IMPLICIT`,
		json_format: `ALLOW`,
		message_encoding: `LENGTH_PREFIXED`,
		repeated_field_encoding: `PACKED`,
		utf8_validation: `VERIFY`,
		enforce_naming_style: `STYLE_LEGACY`,
		default_symbol_visibility: `EXPORT_ALL`
	}, s = {
		enum_type: `OPEN`,
		field_presence: `EXPLICIT`,
		json_format: `ALLOW`,
		message_encoding: `LENGTH_PREFIXED`,
		repeated_field_encoding: `PACKED`,
		utf8_validation: `VERIFY`,
		enforce_naming_style: `STYLE_LEGACY`,
		default_symbol_visibility: `EXPORT_ALL`
	}, c = {
		enum_type: `OPEN`,
		field_presence: `EXPLICIT`,
		json_format: `ALLOW`,
		message_encoding: `LENGTH_PREFIXED`,
		repeated_field_encoding: `PACKED`,
		utf8_validation: `VERIFY`,
		enforce_naming_style: `STYLE2024`,
		default_symbol_visibility: `EXPORT_TOP_LEVEL`
	}, l = {
		enum_type: `OPEN`,
		field_presence: `EXPLICIT`,
		json_format: `ALLOW`,
		message_encoding: `LENGTH_PREFIXED`,
		repeated_field_encoding: `PACKED`,
		utf8_validation: `VERIFY`,
		enforce_naming_style: `STYLE2026`,
		default_symbol_visibility: `STRICT`,
		enforce_proto_limits: `PROTO_LIMITS2026`
	};
	function u(e, t) {
		if (!r.isString(e)) throw TypeError(`name must be a string`);
		if (t && !r.isObject(t)) throw TypeError(`options must be an object`);
		this.options = t, this.parsedOptions = null, this.name = e, this._edition = null, this._defaultEdition = `proto2`, this._features = {}, this._featuresResolved = !1, this.parent = null, this.resolved = !1, this.comment = null, this.filename = null;
	}
	Object.defineProperties(u.prototype, {
		root: { get: function() {
			for (var e = this; e.parent !== null;) e = e.parent;
			return e;
		} },
		fullName: { get: function() {
			for (var e = [this.name], t = this.parent; t;) e.unshift(t.name), t = t.parent;
			return e.join(`.`);
		} }
	}), u.prototype.toJSON = function() {
		throw Error();
	}, u.prototype.onAdd = function(e) {
		this.parent && this.parent !== e && this.parent.remove(this), this.parent = e, this.resolved = !1;
		var t = e.root;
		t instanceof i && t._handleAdd(this);
	}, u.prototype.onRemove = function(e) {
		var t = e.root;
		t instanceof i && t._handleRemove(this), this.parent = null, this.resolved = !1;
	}, u.prototype.resolve = function() {
		return this.resolved || this.root instanceof i && (this.resolved = !0), this;
	}, u.prototype._resolveFeaturesRecursive = function(e) {
		return this._resolveFeatures(this._edition || e);
	}, u.prototype._resolveFeatures = function(e) {
		if (!this._featuresResolved) {
			var t = {};
			if (!e) throw Error(`Unknown edition for ` + this.fullName);
			var i = r.merge({}, this.options && this.options.features, this._inferLegacyProtoFeatures(e));
			if (this._edition) {
				if (e === `proto2`) t = Object.assign({}, a);
				else if (e === `proto3`) t = Object.assign({}, o);
				else if (e === `2023`) t = Object.assign({}, s);
				else if (e === `2024`) t = Object.assign({}, c);
				else if (e === `2026`) t = Object.assign({}, l);
				else throw Error(`Unknown edition: ` + e);
				this._features = r.merge(t, i);
			} else if (this.partOf instanceof n) {
				var u = r.merge({}, this.partOf._features);
				this._features = r.merge(u, i);
			} else if (!this.declaringField) {
				if (this.parent) {
					var d = r.merge({}, this.parent._features);
					this._features = r.merge(d, i);
				} else throw Error(`Unable to find a parent for ` + this.fullName);
			}
			this.extensionField && (this.extensionField._features = this._features), this._featuresResolved = !0;
		}
	}, u.prototype._inferLegacyProtoFeatures = function() {
		return {};
	}, u.prototype.getOption = function(e) {
		if (this.options && Object.prototype.hasOwnProperty.call(this.options, e)) return this.options[e];
	}, u.prototype.setOption = function(e, t, n) {
		if (e === `__proto__`) return this;
		if (this.options ||= {}, /^features\./.test(e)) r.setProperty(this.options, e, t, n);
		else {
			var i = this.getOption(e);
			n && i !== void 0 || (i !== t && (this.resolved = !1), this.options[e] = t);
		}
		return this;
	}, u.prototype.setParsedOption = function(e, t, n) {
		if (e === `__proto__`) return this;
		this.parsedOptions ||= [];
		var i = this.parsedOptions;
		if (n) {
			var a = i.find(function(t) {
				return Object.prototype.hasOwnProperty.call(t, e);
			});
			if (a) {
				var o = a[e];
				r.setProperty(o, n, t);
			} else a = {}, a[e] = r.setProperty({}, n, t), i.push(a);
		} else {
			var s = {};
			s[e] = t, i.push(s);
		}
		return this;
	}, u.prototype.setOptions = function(e, t) {
		if (e) for (var n = Object.keys(e), r = 0; r < n.length; ++r) this.setOption(n[r], e[n[r]], t);
		return this;
	}, Object.defineProperty(u.prototype, "toString", {
		value: function() {
			var e = this.constructor.className, t = this.fullName;
			return t.length ? e + ` ` + t : e;
		},
		writable: !0,
		enumerable: !1,
		configurable: !0
	}), u.prototype._editionToJSON = function() {
		if (this._edition && this._edition !== `proto3`) return this._edition;
	}, u._configure = function(e) {
		i = e;
	};
})), z = t(((e, t) => {
	t.exports = a;
	var n = R();
	a.prototype = Object.create(n.prototype, { constructor: {
		value: a,
		writable: !0,
		enumerable: !1,
		configurable: !0
	} }), a.className = `Enum`;
	var r = w(), i = P();
	function a(e, t, r, i, a, o) {
		if (n.call(this, e, r), t && typeof t != `object`) throw TypeError(`values must be an object`);
		if (this.valuesById = Object.create(null), this.values = Object.create(this.valuesById), this.comment = i, this.comments = a || {}, this.valuesOptions = o, this._valuesFeatures = {}, this.reserved = void 0, this.visibility = void 0, t) for (var s = Object.keys(t), c = 0; c < s.length; ++c) s[c] !== `__proto__` && typeof t[s[c]] == `number` && (this.values[s[c]] = t[s[c]], this.valuesById[t[s[c]]] === void 0 && (this.valuesById[t[s[c]]] = s[c]));
	}
	a.prototype._resolveFeatures = function(e) {
		return e = this._edition || e, n.prototype._resolveFeatures.call(this, e), Object.keys(this.values).forEach((e) => {
			var t = i.merge({}, this._features);
			this._valuesFeatures[e] = i.merge(t, this.valuesOptions && this.valuesOptions[e] && this.valuesOptions[e].features || {});
		}), this;
	}, a.fromJSON = function(e, t) {
		var n = new a(e, t.values, t.options, t.comment, t.comments, t.valuesOptions);
		return n.reserved = t.reserved, t.visibility && (n.visibility = t.visibility), t.edition && (n._edition = t.edition), n._defaultEdition = `proto3`, n;
	}, a.prototype.toJSON = function(e) {
		var t = e ? !!e.keepComments : !1;
		return i.toObject([
			`edition`,
			this._editionToJSON(),
			`options`,
			this.options,
			`valuesOptions`,
			this.valuesOptions,
			`values`,
			this.values,
			`reserved`,
			this.reserved && this.reserved.length ? this.reserved : void 0,
			`visibility`,
			this.visibility,
			`comment`,
			t ? this.comment : void 0,
			`comments`,
			t ? this.comments : void 0
		]);
	}, a.prototype.add = function(e, t, n, r) {
		if (!i.isString(e)) throw TypeError(`name must be a string`);
		if (!i.isInteger(t)) throw TypeError(`id must be an integer`);
		if (e === `__proto__`) return this;
		if (this.values[e] !== void 0) throw Error(`duplicate name '` + e + `' in ` + this);
		if (this.isReservedId(t)) throw Error(`id ` + t + ` is reserved in ` + this);
		if (this.isReservedName(e)) throw Error(`name '` + e + `' is reserved in ` + this);
		if (this.valuesById[t] !== void 0) {
			if (!(this.options && this.options.allow_alias)) throw Error(`duplicate id ` + t + ` in ` + this);
			this.values[e] = t;
		} else this.valuesById[this.values[e] = t] = e;
		return r && (this.valuesOptions === void 0 && (this.valuesOptions = {}), this.valuesOptions[e] = r || null), this.comments[e] = n || null, this;
	}, a.prototype.remove = function(e) {
		if (!i.isString(e)) throw TypeError(`name must be a string`);
		var t = this.values[e];
		if (t == null) throw Error(`name '` + e + `' does not exist in ` + this);
		return delete this.valuesById[t], delete this.values[e], delete this.comments[e], this.valuesOptions && delete this.valuesOptions[e], this;
	}, a.prototype.isReservedId = function(e) {
		return r.isReservedId(this.reserved, e);
	}, a.prototype.isReservedName = function(e) {
		return r.isReservedName(this.reserved, e);
	};
})), B = t(((e, t) => {
	t.exports = o;
	var n = z(), r = F(), i = P();
	function a(e, t, n, r) {
		return t.delimited ? e(`types[%i].encode(%s,w.uint32(%i),q+1).uint32(%i)`, n, r, (t.id << 3 | 3) >>> 0, (t.id << 3 | 4) >>> 0) : e(`types[%i].encode(%s,w.uint32(%i).fork(),q+1).ldelim()`, n, r, (t.id << 3 | 2) >>> 0);
	}
	function o(e) {
		for (var t = i.codegen([
			`m`,
			`w`,
			`q`
		])(`if(!w)`)(`w=Writer.create()`)(`if(q===undefined)q=0`)(`if(q>util.recursionLimit)`)(`throw Error("max depth exceeded")`), o, s, c = e.fieldsArray.slice().sort(i.compareFieldsById), o = 0; o < c.length; ++o) {
			var l = c[o].resolve(), u = e._fieldsArray.indexOf(l), d = l.resolvedType instanceof n ? `int32` : l.type, f = r.basic[d];
			s = `m` + i.safeProp(l.name), l.map ? (t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)){`, s, l.name)(`for(var ks=Object.keys(%s),i=0;i<ks.length;++i){`, s), l.keyType === `bool` ? t(`w.uint32(%i).fork().uint32(%i).bool(util.boolFromKey(ks[i]))`, (l.id << 3 | 2) >>> 0, 8 | r.mapKey[l.keyType]) : r.long[l.keyType] === void 0 ? t(`w.uint32(%i).fork().uint32(%i).%s(ks[i])`, (l.id << 3 | 2) >>> 0, 8 | r.mapKey[l.keyType], l.keyType) : t(`w.uint32(%i).fork().uint32(%i).%s(util.longFromKey(ks[i],%j))`, (l.id << 3 | 2) >>> 0, 8 | r.mapKey[l.keyType], l.keyType, l.keyType === `uint64` || l.keyType === `fixed64`), f === void 0 ? t(`types[%i].encode(%s[ks[i]],w.uint32(18).fork(),q+1).ldelim().ldelim()`, u, s) : t(`.uint32(%i).%s(%s[ks[i]]).ldelim()`, 16 | f, d, s), t(`}`)(`}`)) : l.repeated ? (t(`if(%s!=null&&%s.length){`, s, s), l.packed && r.packed[d] !== void 0 ? t(`w.uint32(%i).%ss(%s)`, (l.id << 3 | 2) >>> 0, d, s) : (t(`for(var i=0;i<%s.length;++i)`, s), f === void 0 ? a(t, l, u, s + `[i]`) : t(`w.uint32(%i).%s(%s[i])`, (l.id << 3 | f) >>> 0, d, s)), t(`}`)) : (l.required || (l.hasPresence || !(l.resolvedType instanceof n || r.basic[d] !== void 0) ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j))`, s, l.name) : l.resolvedType instanceof n ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==%j)`, s, l.name, s, l.typeDefault) : d === `bool` ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==false)`, s, l.name, s) : d === `string` ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!=="")`, s, l.name, s) : d === `bytes` ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s.length)`, s, l.name, s) : d === `double` || d === `float` ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&!Object.is(%s,0))`, s, l.name, s) : r.long[d] === void 0 ? t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&%s!==0)`, s, l.name, s) : t(`if(%s!=null&&Object.hasOwnProperty.call(m,%j)&&(typeof %s==="object"?%s.low||%s.high:%s!==0))`, s, l.name, s, s, s, s)), f === void 0 ? a(t, l, u, s) : t(`w.uint32(%i).%s(%s)`, (l.id << 3 | f) >>> 0, d, s));
		}
		return t(`if(m.$unknowns!=null&&Object.hasOwnProperty.call(m,"$unknowns"))`)(`for(var i=0;i<m.$unknowns.length;++i)`)(`w.raw(m.$unknowns[i])`)(`return w`);
	}
})), V = t(((e, t) => {
	e = t.exports = v(), e.build = `light`;
	function n(t, n, r) {
		return typeof n == `function` ? (r = n, n = new e.Root()) : n ||= new e.Root(), n.load(t, r);
	}
	e.load = n;
	function r(t, n) {
		return n ||= new e.Root(), n.loadSync(t);
	}
	e.loadSync = r, e.encoder = B(), e.decoder = ee(), e.verifier = k(), e.converter = A(), e.ReflectionObject = R(), e.Namespace = w(), e.Root = N(), e.Enum = z(), e.Type = M(), e.Field = I(), e.OneOf = L(), e.MapField = T(), e.Service = D(), e.Method = E(), e.Message = O(), e.wrappers = j(), e.types = F(), e.util = P(), e.ReflectionObject._configure(e.Root), e.Namespace._configure(e.Type, e.Service, e.Enum), e.Root._configure(e.Type, void 0, {}), e.Field._configure(e.Type);
})), H = t(((e, t) => {
	t.exports = f;
	var n = /[\s{}=;:[\],'"()<>]/g, r = /(?:"([^"\\]*(?:\\.[^"\\]*)*)")/g, i = /(?:'([^'\\]*(?:\\.[^'\\]*)*)')/g, a = /^ *[*/]+ */, o = /^\s*\*?\/*/, s = /\n/g, c = /\s/, l = /\\([0-7]{1,3}|[xX][0-9a-fA-F]{1,2}|.?)/g, u = {
		a: `\x07`,
		b: `\b`,
		f: `\f`,
		r: `\r`,
		n: `
`,
		t: `	`,
		v: `\v`,
		"?": `?`,
		"'": `'`,
		"\"": `"`
	};
	function d(e) {
		return e.replace(l, function(e, t) {
			var n = t.charAt(0);
			if (n >= `0` && n <= `7`) return String.fromCharCode(parseInt(t, 8) & 255);
			if (n === `x` || n === `X`) return String.fromCharCode(parseInt(t.substring(1), 16));
			switch (t) {
				case `\\`:
				case ``: return t;
				default: return u[t] || ``;
			}
		});
	}
	f.unescape = d;
	function f(e, t) {
		e = e.toString();
		var l = 0, u = e.length, f = 1, p = 0, m = {}, h = [], g = null;
		function _(e) {
			return Error(`illegal ` + e + ` (line ` + f + `)`);
		}
		function v() {
			var t = g === `'` ? i : r;
			t.lastIndex = l - 1;
			var n = t.exec(e);
			if (!n) throw _(`string`);
			return l = t.lastIndex, w(g), g = null, d(n[1]);
		}
		function y(t) {
			return e.charAt(t);
		}
		function b(n, r, i) {
			var c = {
				type: e.charAt(n++),
				lineEmpty: !1,
				leading: i
			}, l = n - (t ? 2 : 3), u;
			do
				if (--l < 0 || (u = e.charAt(l)) === `
`) {
					c.lineEmpty = !0;
					break;
				}
			while (u === ` ` || u === `	`);
			for (var d = e.substring(n, r).split(s), h = 0; h < d.length; ++h) d[h] = d[h].replace(t ? o : a, ``).trim();
			c.text = d.join(`
`).trim(), m[f] = c, p = f;
		}
		function x(t) {
			var n = S(t), r = e.substring(t, n);
			return /^\s*\/\//.test(r);
		}
		function S(e) {
			for (var t = e; t < u && y(t) !== `
`;) t++;
			return t;
		}
		function C() {
			if (h.length > 0) return h.shift();
			if (g) return v();
			var r, i, a, o, s, d, p = l === 0;
			do {
				if (l === u) return null;
				for (r = !1; c.test(a = y(l));) if (a === `
` && (p = !0, ++f), ++l === u) return null;
				if (y(l) === `/`) {
					if (++l === u) throw _(`comment`);
					if (y(l) === `/`) {
						if (t) {
							if (o = l, s = !1, x(l - 1)) {
								s = !0;
								do {
									if (l = S(l), l === u || (l++, !p)) break;
									d = x(l), d && f++;
								} while (d);
							} else l = Math.min(u, S(l) + 1);
							s && (b(o, l, p), p = !0), f++, r = !0;
						} else {
							for (s = y(o = l + 1) === `/`; y(++l) !== `
`;) if (l === u) return null;
							++l, s && (b(o, l - 1, p), p = !0), ++f, r = !0;
						}
					} else if ((a = y(l)) === `*`) {
						o = l + 1, s = t || y(o) === `*`;
						do {
							if (a === `
` && ++f, ++l === u) throw _(`comment`);
							i = a, a = y(l);
						} while (i !== `*` || a !== `/`);
						++l, s && (b(o, l - 2, p), p = !0), r = !0;
					} else return `/`;
				}
			} while (r);
			var m = l;
			if (n.lastIndex = 0, !n.test(y(m++))) for (; m < u && !n.test(y(m));) ++m;
			var C = e.substring(l, l = m);
			return (C === `"` || C === `'`) && (g = C), C;
		}
		function w(e) {
			h.push(e);
		}
		function T() {
			if (!h.length) {
				var e = C();
				if (e === null) return null;
				w(e);
			}
			return h[0];
		}
		function E(e, t) {
			var n = T();
			if (n === e) return C(), !0;
			if (!t) throw _(`token '` + n + `', '` + e + `' expected`);
			return !1;
		}
		function D(e) {
			var n = null, r;
			return e === void 0 ? (r = m[f - 1], delete m[f - 1], r && (t || r.type === `*` || r.lineEmpty) && (n = r.leading ? r.text : null)) : (p < e && T(), r = m[e], delete m[e], r && !r.lineEmpty && (t || r.type === `/`) && (n = r.leading ? null : r.text)), n;
		}
		return Object.defineProperty({
			next: C,
			peek: T,
			push: w,
			skip: E,
			cmnt: D
		}, "line", { get: function() {
			return f;
		} });
	}
})), U = t(((e, t) => {
	t.exports = k, k.filename = null, k.defaults = { keepCase: !1 };
	var n = H(), r = N(), i = M(), a = I(), o = T(), s = L(), c = z(), l = D(), u = E(), d = R(), f = F(), p = P(), m = /^[1-9][0-9]*$/, h = /^-?[1-9][0-9]*$/, g = /^0[x][0-9a-fA-F]+$/, _ = /^-?0[x][0-9a-fA-F]+$/, v = /^0[0-7]+$/, y = /^-?0[0-7]+$/, b = /^(?:u?int|sint|s?fixed)(?:32|64)$/, x = /^(?:uint|fixed)(?:32|64)$/, S = p.patterns.numberRe, C = /^[a-zA-Z_][a-zA-Z_0-9]*$/, w = p.patterns.typeRefRe, O = 536870911, ee = 2147483647;
	function k(e, t, T) {
		t instanceof r || (T = t, t = new r()), T ||= k.defaults;
		var E = T.preferTrailingComment || !1, D = n(e, T.alternateCommentMode || !1), A = D.next, j = D.push, M = D.peek, N = D.skip, P = D.cmnt, F = !0, I, L, R, z = `proto2`, B = t, V = [], H = {}, U = T.keepCase ? function(e) {
			return e;
		} : p.camelCase;
		function te() {
			V.forEach((e) => {
				e._edition = z, Object.keys(H).forEach((t) => {
					e.getOption(t) === void 0 && e.setOption(t, H[t], !0);
				});
			});
		}
		function W(e, t, n) {
			var r = k.filename;
			return n || (k.filename = null), Error(`illegal ` + (t || `token`) + ` '` + e + `' (` + (r ? r + `, ` : ``) + `line ` + D.line + `)`);
		}
		function G() {
			var e = [], t;
			do {
				if ((t = A()) !== `"` && t !== `'`) throw W(t);
				e.push(A()), N(t), t = M();
			} while (t === `"` || t === `'`);
			return e.join(``);
		}
		function K(e) {
			var t = A();
			switch (t) {
				case `'`:
				case `"`: return j(t), G();
				case `true`:
				case `TRUE`: return !0;
				case `false`:
				case `FALSE`: return !1;
			}
			try {
				return re(t, !0);
			} catch {
				if (e && w.test(t)) return t;
				throw W(t, `value`);
			}
		}
		function ne(e, t, n, r) {
			var i, a;
			do
				if (t && ((i = M()) === `"` || i === `'`)) {
					var o = G();
					if (e.push(o), z >= 2023) throw W(o, `id`);
				} else try {
					e.push([a = q(A(), r, n), N(`to`, !0) ? q(A(), r, n) : a]);
				} catch (n) {
					if (t && w.test(i) && z >= 2023) e.push(i);
					else throw n;
				}
			while (N(`,`, !0));
			var s = { options: void 0 };
			s.setOption = function(e, t) {
				this.options === void 0 && (this.options = {}), this.options[e] = t;
			}, J(s, function(e) {
				if (e === `option`) Z(s, e), N(`;`);
				else throw W(e);
			}, function() {
				Q(s);
			});
		}
		function re(e, t) {
			var n = 1;
			switch (e.charAt(0) === `-` && (n = -1, e = e.substring(1)), e) {
				case `inf`:
				case `INF`:
				case `Inf`: return n * (1 / 0);
				case `nan`:
				case `NAN`:
				case `Nan`:
				case `NaN`: return NaN;
				case `0`: return n * 0;
			}
			if (m.test(e)) return n * parseInt(e, 10);
			if (g.test(e)) return n * parseInt(e, 16);
			if (v.test(e)) return n * parseInt(e, 8);
			if (S.test(e)) return n * parseFloat(e);
			throw W(e, `number`, t);
		}
		function ie(e, t, n) {
			if (e === null) throw W(e, `end of input`);
			if (!t && e.charAt(0) === `-`) throw W(e, n || `integer`);
			if (e === `0` || e === `-0`) return 0;
			var r;
			if (h.test(e)) r = parseInt(e, 10);
			else if (_.test(e)) r = parseInt(e, 16);
			else if (y.test(e)) r = parseInt(e, 8);
			else throw W(e, n || `integer`);
			return r || 0;
		}
		function q(e, t, n) {
			switch (e) {
				case `max`:
				case `MAX`:
				case `Max`: return n || O;
			}
			return ie(e, t, `id`);
		}
		function ae() {
			if (I !== void 0) throw W(`package`);
			if (I = A(), I === null || !w.test(I)) throw W(I, `name`);
			B = B.define(I), N(`;`);
		}
		function oe() {
			var e = M(), t;
			switch (e) {
				case `option`:
					if (z < `2024`) throw W(`option`);
					A(), G(), N(`;`);
					return;
				case `weak`:
					t = R ||= [], A();
					break;
				case `public`: A();
				default: t = L ||= [];
			}
			e = G(), N(`;`), t.push(e);
		}
		function se() {
			if (N(`=`), z = G(), z < 2023) throw W(z, `syntax`);
			N(`;`);
		}
		function ce() {
			if (N(`=`), z = G(), ![
				`2023`,
				`2024`,
				`2026`
			].includes(z)) throw W(z, `edition`);
			N(`;`);
		}
		function le(e, t, n) {
			switch (n === void 0 && (n = 0), t) {
				case `option`: return Z(e, t), N(`;`), !0;
				case `message`: return Y(e, t, n + 1), !0;
				case `enum`: return pe(e, t), !0;
				case `export`:
				case `local`:
					if (z < `2024`) return !1;
					var r = t;
					return t = A(), t === `export` || t === `local` || t !== `message` && t !== `enum` ? !1 : ((t === `message` ? Y(e, t, n + 1) : pe(e, t)).visibility = r, !0);
				case `service`: return ve(e, t, n + 1), !0;
				case `extend`: return be(e, t, n), !0;
			}
			return !1;
		}
		function J(e, t, n) {
			var r = D.line;
			if (e && (typeof e.comment != `string` && (e.comment = P()), e.filename = k.filename), N(`{`, !0)) {
				for (var i; (i = A()) !== `}`;) t(i);
				N(`;`, !0);
			} else n && n(), N(`;`), e && (typeof e.comment != `string` || E) && (e.comment = P(r) || e.comment);
		}
		function Y(e, t, n) {
			if (n === void 0 && (n = 0), n > p.nestingLimit) throw Error(`max depth exceeded`);
			if ((t = A()) === null || !C.test(t)) throw W(t, `type name`);
			var r = new i(t);
			return J(r, function(e) {
				if (!le(r, e, n)) switch (e) {
					case `;`: break;
					case `map`:
						de(r, e);
						break;
					case `required`: if (z !== `proto2`) throw W(e);
					case `repeated`:
						X(r, e, void 0, n + 1);
						break;
					case `optional`:
						if (z === `proto3`) X(r, `proto3_optional`, void 0, n + 1);
						else if (z !== `proto2`) throw W(e);
						else X(r, `optional`, void 0, n + 1);
						break;
					case `oneof`:
						fe(r, e, n + 1);
						break;
					case `extensions`:
						ne(r.extensions ||= []);
						break;
					case `reserved`:
						ne(r.reserved ||= [], !0);
						break;
					default:
						if (z === `proto2` || !w.test(e)) throw W(e);
						j(e), X(r, `optional`, void 0, n + 1);
				}
			}), e.add(r), e === B && V.push(r), r;
		}
		function X(e, t, n, r) {
			var i = A();
			if (i === null) throw W(i, `end of input`);
			if (i === `group`) ue(e, t, n, r);
			else {
				for (; i.endsWith(`.`) || (M() || ``).startsWith(`.`);) {
					var o = A();
					if (o === null) throw W(o, `end of input`);
					i += o;
				}
				if (!w.test(i)) throw W(i, `type`);
				var c = A();
				if (c === null) throw W(c, `end of input`);
				if (!C.test(c)) throw W(c, `name`);
				var l = c;
				c = U(c), N(`=`);
				var u = new a(c, q(A()), i, t === `proto3_optional` ? `optional` : t, n);
				if (l !== c && (u.protoName = l), J(u, function(e) {
					if (e === `option`) Z(u, e), N(`;`);
					else throw W(e);
				}, function() {
					Q(u);
				}), t === `proto3_optional`) {
					var d = new s(`_` + c);
					u.setOption(`proto3_optional`, !0), d.add(u), e.add(d);
				} else e.add(u);
				e === B && V.push(u);
			}
		}
		function ue(e, t, n, r) {
			if (r === void 0 && (r = 0), r > p.nestingLimit) throw Error(`max depth exceeded`);
			if (z >= 2023) throw W(`group`);
			var o = A();
			if (o === null || !C.test(o)) throw W(o, `name`);
			var s = p.lcFirst(o);
			o === s && (o = p.ucFirst(o)), N(`=`);
			var c = q(A()), l = new i(o);
			l.group = !0;
			var u = new a(s, c, o, t, n);
			u.filename = k.filename, J(l, function(e) {
				switch (e) {
					case `;`: break;
					case `map`:
						de(l);
						break;
					case `option`:
						Z(l, e), N(`;`);
						break;
					case `required`:
					case `repeated`:
						X(l, e, void 0, r + 1);
						break;
					case `optional`:
						z === `proto3` ? X(l, `proto3_optional`, void 0, r + 1) : X(l, `optional`, void 0, r + 1);
						break;
					case `message`:
						Y(l, e, r + 1);
						break;
					case `enum`:
						pe(l, e);
						break;
					case `reserved`:
						ne(l.reserved ||= [], !0);
						break;
					case `export`:
					case `local`:
						if (z < `2024`) throw W(e);
						switch (e = A(), e) {
							case `message`:
								Y(l, e, r + 1);
								break;
							case `enum`:
								Y(l, e, r + 1);
								break;
							default: throw W(e);
						}
						break;
					default: throw W(e);
				}
			}), e.add(l).add(u), e === B && (V.push(l), V.push(u));
		}
		function de(e) {
			N(`<`);
			var t = A();
			if (f.mapKey[t] === void 0) throw W(t, `type`);
			N(`,`);
			var n = A();
			if (!w.test(n)) throw W(n, `type`);
			N(`>`);
			var r = A();
			if (r === null || !C.test(r)) throw W(r, `name`);
			N(`=`);
			var i = r;
			r = U(r);
			var a = new o(r, q(A()), t, n);
			i !== r && (a.protoName = i), J(a, function(e) {
				if (e === `option`) Z(a, e), N(`;`);
				else throw W(e);
			}, function() {
				Q(a);
			}), e.add(a);
		}
		function fe(e, t, n) {
			if ((t = A()) === null || !C.test(t)) throw W(t, `name`);
			var r = new s(U(t));
			J(r, function(e) {
				e === `option` ? (Z(r, e), N(`;`)) : (j(e), X(r, `optional`, void 0, n));
			}), e.add(r);
		}
		function pe(e, t) {
			if ((t = A()) === null || !C.test(t)) throw W(t, `name`);
			var n = new c(t), r = [];
			J(n, function(e) {
				switch (e) {
					case `;`: break;
					case `option`:
						Z(n, e), N(`;`);
						break;
					case `reserved`:
						ne(n.reserved ||= [], !0, ee, !0), n.reserved === void 0 && (n.reserved = []);
						break;
					default: r.push(me(e));
				}
			});
			for (var i = 0; i < r.length; ++i) n.add(r[i].name, r[i].id, r[i].comment, r[i].options);
			return e.add(n), e === B && V.push(n), n;
		}
		function me(e) {
			if (!C.test(e)) throw W(e, `name`);
			N(`=`);
			var t = q(A(), !0), n = { options: void 0 };
			return n.getOption = function(e) {
				return this.options[e];
			}, n.setOption = function(e, t) {
				d.prototype.setOption.call(n, e, t);
			}, n.setParsedOption = function() {}, J(n, function(e) {
				if (e === `option`) Z(n, e), N(`;`);
				else throw W(e);
			}, function() {
				Q(n);
			}), {
				name: e,
				id: t,
				comment: n.comment,
				options: n.parsedOptions || n.options
			};
		}
		function Z(e, t) {
			var n, r, i = !0;
			for (t === `option` && (t = A()); t !== `=`;) {
				if (t === null) throw W(t, `end of input`);
				if (t === `(`) {
					var a = A();
					N(`)`), t = `(` + a + `)`;
				}
				if (i) {
					if (i = !1, t.includes(`.`) && !t.includes(`(`)) {
						var o = t.split(`.`);
						n = o[0] + `.`, t = o[1];
						continue;
					}
					n = t;
				} else r = r ? r += t : t;
				t = A();
			}
			var s = he(e, r ? n.concat(r) : n);
			r = r && r[0] === `.` ? r.slice(1) : r, n = n && n[n.length - 1] === `.` ? n.slice(0, -1) : n, _e(e, n, s, r);
		}
		function he(e, t, n) {
			if (n === void 0 && (n = 0), n > p.recursionLimit) throw Error(`max depth exceeded`);
			if (N(`{`, !0)) {
				for (var r = {}; !N(`}`, !0);) {
					$ = A();
					var i;
					if ($ === null) throw W($, `end of input`);
					if ($ === `[`) {
						$ = A();
						var o = $ === null ? -1 : $.lastIndexOf(`/`);
						if ($ === null || !w.test(o < 0 ? $ : $.slice(o + 1))) throw W($, `name`);
						i = `[` + $ + `]`, N(`]`);
					} else {
						if (!C.test($)) throw W($, `name`);
						i = $;
					}
					var s;
					if (N(`:`, !0), M() === `{`) s = he(e, t + `.` + i, n + 1);
					else if (M() === `[`) {
						s = [];
						var c, l;
						if (N(`[`, !0) && !N(`]`, !0)) {
							do
								l = M() === `{`, c = l ? he(e, t + `.` + i, n + 1) : K(!0), s.push(c);
							while (N(`,`, !0));
							N(`]`), c !== void 0 && (l || ge(e, t + `.` + i, c));
						}
					} else s = K(!0), ge(e, t + `.` + i, s);
					var u = Object.prototype.hasOwnProperty.call(r, i) ? r[i] : void 0;
					u && (s = [].concat(u, s)), i !== `__proto__` && (r[i] = s), N(`,`, !0), N(`;`, !0);
				}
				return r;
			}
			var d = t === "default" && e instanceof a && b.test(e.type) ? ie(A(), !x.test(e.type)) : K(!0);
			return ge(e, t, d), d;
		}
		function ge(e, t, n) {
			B === e && /^features\./.test(t) ? H[t] = n : (t === `json_name` && e instanceof a && (e.jsonName = n), e.setOption && e.setOption(t, n));
		}
		function _e(e, t, n, r) {
			e.setParsedOption && e.setParsedOption(t, n, r);
		}
		function Q(e) {
			if (N(`[`, !0)) {
				do
					Z(e, `option`);
				while (N(`,`, !0));
				N(`]`);
			}
			return e;
		}
		function ve(e, t, n) {
			if (n === void 0 && (n = 0), n > p.recursionLimit) throw Error(`max depth exceeded`);
			if ((t = A()) === null || !C.test(t)) throw W(t, `service name`);
			var r = new l(t);
			J(r, function(e) {
				if (!le(r, e, n) && e !== `;`) {
					if (e === `rpc`) ye(r, e);
					else throw W(e);
				}
			}), e.add(r), e === B && V.push(r);
		}
		function ye(e, t) {
			var n = P(), r = t;
			if (!C.test(t = A())) throw W(t, `name`);
			var i = t, a, o, s, c;
			if (N(`(`), N(`stream`, !0) && (o = !0), !w.test(t = A()) || (a = t, N(`)`), N(`returns`), N(`(`), N(`stream`, !0) && (c = !0), !w.test(t = A()))) throw W(t);
			s = t, N(`)`);
			var l = new u(i, r, a, s, o, c);
			l.comment = n, J(l, function(e) {
				if (e !== `;`) {
					if (e === `option`) Z(l, e), N(`;`);
					else throw W(e);
				}
			}), e.add(l);
		}
		function be(e, t, n) {
			if ((t = A()) === null || !w.test(t)) throw W(t, `reference`);
			var r = t;
			J(null, function(t) {
				switch (t) {
					case `required`:
					case `repeated`:
						X(e, t, r, n + 1);
						break;
					case `optional`:
						z === `proto3` ? X(e, `proto3_optional`, r, n + 1) : X(e, `optional`, r, n + 1);
						break;
					default:
						if (z === `proto2` || !w.test(t)) throw W(t);
						j(t), X(e, `optional`, r, n + 1);
				}
			});
		}
		for (var $; ($ = A()) !== null;) switch ($) {
			case `;`: break;
			case `package`:
				if (!F) throw W($);
				ae();
				break;
			case `import`:
				oe();
				break;
			case `syntax`:
				if (!F) throw W($);
				se();
				break;
			case `edition`:
				if (!F) throw W($);
				ce();
				break;
			case `option`:
				Z(B, $), N(`;`, !0);
				break;
			default:
				if (le(B, $, 0)) {
					F = !1;
					continue;
				}
				throw W($);
		}
		return te(), k.filename = null, {
			package: I,
			imports: L,
			weakImports: R,
			root: t
		};
	}
})), te = t(((e, t) => {
	t.exports = r;
	var n = /\/|\./;
	function r(e, t) {
		n.test(e) || (e = `google/protobuf/` + e + `.proto`, t = { nested: { google: { nested: { protobuf: { nested: t } } } } }), r[e] = t;
	}
	r(`any`, { Any: { fields: {
		type_url: {
			type: `string`,
			id: 1
		},
		value: {
			type: `bytes`,
			id: 2
		}
	} } });
	var i;
	r(`duration`, { Duration: i = { fields: {
		seconds: {
			type: `int64`,
			id: 1
		},
		nanos: {
			type: `int32`,
			id: 2
		}
	} } }), r(`timestamp`, { Timestamp: i }), r(`empty`, { Empty: { fields: {} } }), r(`struct`, {
		Struct: { fields: { fields: {
			keyType: `string`,
			type: `Value`,
			id: 1
		} } },
		Value: {
			oneofs: { kind: { oneof: [
				`nullValue`,
				`numberValue`,
				`stringValue`,
				`boolValue`,
				`structValue`,
				`listValue`
			] } },
			fields: {
				nullValue: {
					type: `NullValue`,
					id: 1,
					protoName: `null_value`
				},
				numberValue: {
					type: `double`,
					id: 2,
					protoName: `number_value`
				},
				stringValue: {
					type: `string`,
					id: 3,
					protoName: `string_value`
				},
				boolValue: {
					type: `bool`,
					id: 4,
					protoName: `bool_value`
				},
				structValue: {
					type: `Struct`,
					id: 5,
					protoName: `struct_value`
				},
				listValue: {
					type: `ListValue`,
					id: 6,
					protoName: `list_value`
				}
			}
		},
		NullValue: { values: { NULL_VALUE: 0 } },
		ListValue: { fields: { values: {
			rule: `repeated`,
			type: `Value`,
			id: 1
		} } }
	}), r(`wrappers`, {
		DoubleValue: { fields: { value: {
			type: `double`,
			id: 1
		} } },
		FloatValue: { fields: { value: {
			type: `float`,
			id: 1
		} } },
		Int64Value: { fields: { value: {
			type: `int64`,
			id: 1
		} } },
		UInt64Value: { fields: { value: {
			type: `uint64`,
			id: 1
		} } },
		Int32Value: { fields: { value: {
			type: `int32`,
			id: 1
		} } },
		UInt32Value: { fields: { value: {
			type: `uint32`,
			id: 1
		} } },
		BoolValue: { fields: { value: {
			type: `bool`,
			id: 1
		} } },
		StringValue: { fields: { value: {
			type: `string`,
			id: 1
		} } },
		BytesValue: { fields: { value: {
			type: `bytes`,
			id: 1
		} } }
	}), r(`field_mask`, { FieldMask: { fields: { paths: {
		rule: `repeated`,
		type: `string`,
		id: 1
	} } } }), r.get = function(e) {
		return r[e] || null;
	};
})), W = t(((e, t) => {
	e = t.exports = V(), e.build = `full`, e.tokenize = H(), e.parse = U(), e.common = te(), e.Root._configure(e.Type, e.parse, e.common);
})), G = t(((e, t) => {
	t.exports = W();
})), K = t(((e, t) => {
	t.exports = V();
}));
export { G as n, K as t };
