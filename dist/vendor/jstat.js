import { t as e } from "../rolldown-runtime.js";
var t = e(((e, t, n) => {
	(function(n, r) {
		typeof e == `object` ? t.exports = r() : typeof define == `function` && define.amd ? define(r) : n.jStat = r();
	})(n, function() {
		var e = function(e, t) {
			var n = Array.prototype.concat, r = Array.prototype.slice, i = Object.prototype.toString;
			function a(t, n) {
				var r = t > n ? t : n;
				return e.pow(10, 17 - ~~(e.log(r > 0 ? r : -r) * e.LOG10E));
			}
			var o = Array.isArray || function(e) {
				return i.call(e) === `[object Array]`;
			};
			function s(e) {
				return i.call(e) === `[object Function]`;
			}
			function c(e) {
				return typeof e == `number` && e - e === 0;
			}
			function l(e) {
				return n.apply([], e);
			}
			function u() {
				return new u._init(arguments);
			}
			u.fn = u.prototype, u._init = function(e) {
				if (o(e[0])) {
					if (o(e[0][0])) {
						s(e[1]) && (e[0] = u.map(e[0], e[1]));
						for (var t = 0; t < e[0].length; t++) this[t] = e[0][t];
						this.length = e[0].length;
					} else this[0] = s(e[1]) ? u.map(e[0], e[1]) : e[0], this.length = 1;
				} else if (c(e[0])) this[0] = u.seq.apply(null, e), this.length = 1;
				else if (e[0] instanceof u) return u(e[0].toArray());
				else this[0] = [], this.length = 1;
				return this;
			}, u._init.prototype = u.prototype, u._init.constructor = u, u.utils = {
				calcRdx: a,
				isArray: o,
				isFunction: s,
				isNumber: c,
				toVector: l
			}, u._random_fn = e.random, u.setRandom = function(e) {
				if (typeof e != `function`) throw TypeError(`fn is not a function`);
				u._random_fn = e;
			}, u.extend = function(e) {
				var t, n;
				if (arguments.length === 1) {
					for (n in e) u[n] = e[n];
					return this;
				}
				for (t = 1; t < arguments.length; t++) for (n in arguments[t]) e[n] = arguments[t][n];
				return e;
			}, u.rows = function(e) {
				return e.length || 1;
			}, u.cols = function(e) {
				return e[0].length || 1;
			}, u.dimensions = function(e) {
				return {
					rows: u.rows(e),
					cols: u.cols(e)
				};
			}, u.row = function(e, t) {
				return o(t) ? t.map(function(t) {
					return u.row(e, t);
				}) : e[t];
			}, u.rowa = function(e, t) {
				return u.row(e, t);
			}, u.col = function(e, t) {
				if (o(t)) {
					var n = u.arange(e.length).map(function() {
						return Array(t.length);
					});
					return t.forEach(function(t, r) {
						u.arange(e.length).forEach(function(i) {
							n[i][r] = e[i][t];
						});
					}), n;
				}
				for (var r = Array(e.length), i = 0; i < e.length; i++) r[i] = [e[i][t]];
				return r;
			}, u.cola = function(e, t) {
				return u.col(e, t).map(function(e) {
					return e[0];
				});
			}, u.diag = function(e) {
				for (var t = u.rows(e), n = Array(t), r = 0; r < t; r++) n[r] = [e[r][r]];
				return n;
			}, u.antidiag = function(e) {
				for (var t = u.rows(e) - 1, n = Array(t), r = 0; t >= 0; t--, r++) n[r] = [e[r][t]];
				return n;
			}, u.transpose = function(e) {
				var t = [], n, r, i, a, s;
				for (o(e[0]) || (e = [e]), r = e.length, i = e[0].length, s = 0; s < i; s++) {
					for (n = Array(r), a = 0; a < r; a++) n[a] = e[a][s];
					t.push(n);
				}
				return t.length === 1 ? t[0] : t;
			}, u.map = function(e, t, n) {
				var r, i, a, s, c;
				for (o(e[0]) || (e = [e]), i = e.length, a = e[0].length, s = n ? e : Array(i), r = 0; r < i; r++) for (s[r] || (s[r] = Array(a)), c = 0; c < a; c++) s[r][c] = t(e[r][c], r, c);
				return s.length === 1 ? s[0] : s;
			}, u.cumreduce = function(e, t, n) {
				var r, i, a, s, c;
				for (o(e[0]) || (e = [e]), i = e.length, a = e[0].length, s = n ? e : Array(i), r = 0; r < i; r++) for (s[r] || (s[r] = Array(a)), a > 0 && (s[r][0] = e[r][0]), c = 1; c < a; c++) s[r][c] = t(s[r][c - 1], e[r][c]);
				return s.length === 1 ? s[0] : s;
			}, u.alter = function(e, t) {
				return u.map(e, t, !0);
			}, u.create = function(e, t, n) {
				var r = Array(e), i, a;
				for (s(t) && (n = t, t = e), i = 0; i < e; i++) for (r[i] = Array(t), a = 0; a < t; a++) r[i][a] = n(i, a);
				return r;
			};
			function d() {
				return 0;
			}
			u.zeros = function(e, t) {
				return c(t) || (t = e), u.create(e, t, d);
			};
			function f() {
				return 1;
			}
			u.ones = function(e, t) {
				return c(t) || (t = e), u.create(e, t, f);
			}, u.rand = function(e, t) {
				return c(t) || (t = e), u.create(e, t, u._random_fn);
			};
			function p(e, t) {
				return +(e === t);
			}
			u.identity = function(e, t) {
				return c(t) || (t = e), u.create(e, t, p);
			}, u.symmetric = function(e) {
				var t = e.length, n, r;
				if (e.length !== e[0].length) return !1;
				for (n = 0; n < t; n++) for (r = 0; r < t; r++) if (e[r][n] !== e[n][r]) return !1;
				return !0;
			}, u.clear = function(e) {
				return u.alter(e, d);
			}, u.seq = function(e, t, n, r) {
				s(r) || (r = !1);
				for (var i = [], o = a(e, t), c = (t * o - e * o) / ((n - 1) * o), l = e, u = 0; l <= t && u < n; u++, l = (e * o + c * o * u) / o) i.push(r ? r(l, u) : l);
				return i;
			}, u.arange = function(e, n, r) {
				var i = [], a;
				if (r ||= 1, n === t && (n = e, e = 0), e === n || r === 0 || e < n && r < 0 || e > n && r > 0) return [];
				if (r > 0) for (a = e; a < n; a += r) i.push(a);
				else for (a = e; a > n; a += r) i.push(a);
				return i;
			}, u.slice = function() {
				function e(e, n, r, i) {
					var a, o = [], s = e.length;
					if (n === t && r === t && i === t) return u.copy(e);
					if (n ||= 0, r ||= e.length, n = n >= 0 ? n : s + n, r = r >= 0 ? r : s + r, i ||= 1, n === r || i === 0 || n < r && i < 0 || n > r && i > 0) return [];
					if (i > 0) for (a = n; a < r; a += i) o.push(e[a]);
					else for (a = n; a > r; a += i) o.push(e[a]);
					return o;
				}
				function n(t, n) {
					var r, i;
					if (n ||= {}, c(n.row)) {
						if (c(n.col)) return t[n.row][n.col];
						var a = u.rowa(t, n.row);
						return r = n.col || {}, e(a, r.start, r.end, r.step);
					}
					if (c(n.col)) {
						var o = u.cola(t, n.col);
						return i = n.row || {}, e(o, i.start, i.end, i.step);
					}
					return i = n.row || {}, r = n.col || {}, e(t, i.start, i.end, i.step).map(function(t) {
						return e(t, r.start, r.end, r.step);
					});
				}
				return n;
			}(), u.sliceAssign = function(n, r, i) {
				var a, o;
				if (c(r.row)) {
					if (c(r.col)) return n[r.row][r.col] = i;
					r.col = r.col || {}, r.col.start = r.col.start || 0, r.col.end = r.col.end || n[0].length, r.col.step = r.col.step || 1, a = u.arange(r.col.start, e.min(n.length, r.col.end), r.col.step);
					var s = r.row;
					return a.forEach(function(e, t) {
						n[s][e] = i[t];
					}), n;
				}
				if (c(r.col)) {
					r.row = r.row || {}, r.row.start = r.row.start || 0, r.row.end = r.row.end || n.length, r.row.step = r.row.step || 1, o = u.arange(r.row.start, e.min(n[0].length, r.row.end), r.row.step);
					var l = r.col;
					return o.forEach(function(e, t) {
						n[e][l] = i[t];
					}), n;
				}
				return i[0].length === t && (i = [i]), r.row.start = r.row.start || 0, r.row.end = r.row.end || n.length, r.row.step = r.row.step || 1, r.col.start = r.col.start || 0, r.col.end = r.col.end || n[0].length, r.col.step = r.col.step || 1, o = u.arange(r.row.start, e.min(n.length, r.row.end), r.row.step), a = u.arange(r.col.start, e.min(n[0].length, r.col.end), r.col.step), o.forEach(function(e, t) {
					a.forEach(function(r, a) {
						n[e][r] = i[t][a];
					});
				}), n;
			}, u.diagonal = function(e) {
				var t = u.zeros(e.length, e.length);
				return e.forEach(function(e, n) {
					t[n][n] = e;
				}), t;
			}, u.copy = function(e) {
				return e.map(function(e) {
					return c(e) ? e : e.map(function(e) {
						return e;
					});
				});
			};
			var m = u.prototype;
			return m.length = 0, m.push = Array.prototype.push, m.sort = Array.prototype.sort, m.splice = Array.prototype.splice, m.slice = Array.prototype.slice, m.toArray = function() {
				return this.length > 1 ? r.call(this) : r.call(this)[0];
			}, m.map = function(e, t) {
				return u(u.map(this, e, t));
			}, m.cumreduce = function(e, t) {
				return u(u.cumreduce(this, e, t));
			}, m.alter = function(e) {
				return u.alter(this, e), this;
			}, (function(e) {
				for (var t = 0; t < e.length; t++) (function(e) {
					m[e] = function(t) {
						var n = this, r;
						return t ? (setTimeout(function() {
							t.call(n, m[e].call(n));
						}), this) : (r = u[e](this), o(r) ? u(r) : r);
					};
				})(e[t]);
			})(`transpose clear symmetric rows cols dimensions diag antidiag`.split(` `)), (function(e) {
				for (var t = 0; t < e.length; t++) (function(e) {
					m[e] = function(t, n) {
						var r = this;
						return n ? (setTimeout(function() {
							n.call(r, m[e].call(r, t));
						}), this) : u(u[e](this, t));
					};
				})(e[t]);
			})(`row col`.split(` `)), (function(e) {
				for (var t = 0; t < e.length; t++) (function(e) {
					m[e] = function() {
						return u(u[e].apply(null, arguments));
					};
				})(e[t]);
			})(`create zeros ones rand identity`.split(` `)), u;
		}(Math);
		return (function(e, t) {
			var n = e.utils.isFunction;
			function r(e, t) {
				return e - t;
			}
			function i(e, n, r) {
				return t.max(n, t.min(e, r));
			}
			e.sum = function(e) {
				for (var t = 0, n = e.length; --n >= 0;) t += e[n];
				return t;
			}, e.sumsqrd = function(e) {
				for (var t = 0, n = e.length; --n >= 0;) t += e[n] * e[n];
				return t;
			}, e.sumsqerr = function(t) {
				for (var n = e.mean(t), r = 0, i = t.length, a; --i >= 0;) a = t[i] - n, r += a * a;
				return r;
			}, e.sumrow = function(e) {
				for (var t = 0, n = e.length; --n >= 0;) t += e[n];
				return t;
			}, e.product = function(e) {
				for (var t = 1, n = e.length; --n >= 0;) t *= e[n];
				return t;
			}, e.min = function(e) {
				for (var t = e[0], n = 0; ++n < e.length;) e[n] < t && (t = e[n]);
				return t;
			}, e.max = function(e) {
				for (var t = e[0], n = 0; ++n < e.length;) e[n] > t && (t = e[n]);
				return t;
			}, e.unique = function(e) {
				for (var t = {}, n = [], r = 0; r < e.length; r++) t[e[r]] || (t[e[r]] = !0, n.push(e[r]));
				return n;
			}, e.mean = function(t) {
				return e.sum(t) / t.length;
			}, e.meansqerr = function(t) {
				return e.sumsqerr(t) / t.length;
			}, e.geomean = function(n) {
				var r = n.map(t.log), i = e.mean(r);
				return t.exp(i);
			}, e.median = function(e) {
				var t = e.length, n = e.slice().sort(r);
				return t & 1 ? n[t / 2 | 0] : (n[t / 2 - 1] + n[t / 2]) / 2;
			}, e.cumsum = function(t) {
				return e.cumreduce(t, function(e, t) {
					return e + t;
				});
			}, e.cumprod = function(t) {
				return e.cumreduce(t, function(e, t) {
					return e * t;
				});
			}, e.diff = function(e) {
				for (var t = [], n = e.length, r = 1; r < n; r++) t.push(e[r] - e[r - 1]);
				return t;
			}, e.rank = function(e) {
				var t, n = [], i = {};
				for (t = 0; t < e.length; t++) {
					var a = e[t];
					i[a] ? i[a]++ : (i[a] = 1, n.push(a));
				}
				var o = n.sort(r), s = {}, c = 1;
				for (t = 0; t < o.length; t++) {
					var a = o[t], l = i[a];
					s[a] = (c + (c + l - 1)) / 2, c += l;
				}
				return e.map(function(e) {
					return s[e];
				});
			}, e.mode = function(e) {
				for (var t = e.length, n = e.slice().sort(r), i = 1, a = 0, o = 0, s = [], c = 0; c < t; c++) n[c] === n[c + 1] ? i++ : (i > a ? (s = [n[c]], a = i, o = 0) : i === a && (s.push(n[c]), o++), i = 1);
				return o === 0 ? s[0] : s;
			}, e.range = function(t) {
				return e.max(t) - e.min(t);
			}, e.variance = function(t, n) {
				return e.sumsqerr(t) / (t.length - +!!n);
			}, e.pooledvariance = function(t) {
				return t.reduce(function(t, n) {
					return t + e.sumsqerr(n);
				}, 0) / (t.reduce(function(e, t) {
					return e + t.length;
				}, 0) - t.length);
			}, e.deviation = function(t) {
				for (var n = e.mean(t), r = t.length, i = Array(r), a = 0; a < r; a++) i[a] = t[a] - n;
				return i;
			}, e.stdev = function(n, r) {
				return t.sqrt(e.variance(n, r));
			}, e.pooledstdev = function(n) {
				return t.sqrt(e.pooledvariance(n));
			}, e.meandev = function(n) {
				for (var r = e.mean(n), i = [], a = n.length - 1; a >= 0; a--) i.push(t.abs(n[a] - r));
				return e.mean(i);
			}, e.meddev = function(n) {
				for (var r = e.median(n), i = [], a = n.length - 1; a >= 0; a--) i.push(t.abs(n[a] - r));
				return e.median(i);
			}, e.coeffvar = function(t) {
				return e.stdev(t) / e.mean(t);
			}, e.quartiles = function(e) {
				var n = e.length, i = e.slice().sort(r);
				return [
					i[t.round(n / 4) - 1],
					i[t.round(n / 2) - 1],
					i[t.round(n * 3 / 4) - 1]
				];
			}, e.quantiles = function(e, n, a, o) {
				var s = e.slice().sort(r), c = [n.length], l = e.length, u, d, f, p, m, h;
				for (a === void 0 && (a = 3 / 8), o === void 0 && (o = 3 / 8), u = 0; u < n.length; u++) d = n[u], f = a + d * (1 - a - o), p = l * d + f, m = t.floor(i(p, 1, l - 1)), h = i(p - m, 0, 1), c[u] = (1 - h) * s[m - 1] + h * s[m];
				return c;
			}, e.percentile = function(e, t, n) {
				var i = e.slice().sort(r), a = t * (i.length + (n ? 1 : -1)) + +!n, o = parseInt(a), s = a - o;
				return o + 1 < i.length ? i[o - 1] + s * (i[o] - i[o - 1]) : i[o - 1];
			}, e.percentileOfScore = function(e, t, n) {
				var r = 0, i = e.length, a = !1, o, s;
				for (n === `strict` && (a = !0), s = 0; s < i; s++) o = e[s], (a && o < t || !a && o <= t) && r++;
				return r / i;
			}, e.histogram = function(n, r) {
				r ||= 4;
				for (var i = e.min(n), a = (e.max(n) - i) / r, o = n.length, s = [], c = 0; c < r; c++) s[c] = 0;
				for (c = 0; c < o; c++) s[t.min(t.floor((n[c] - i) / a), r - 1)] += 1;
				return s;
			}, e.covariance = function(t, n) {
				for (var r = e.mean(t), i = e.mean(n), a = t.length, o = Array(a), s = 0; s < a; s++) o[s] = (t[s] - r) * (n[s] - i);
				return e.sum(o) / (a - 1);
			}, e.corrcoeff = function(t, n) {
				return e.covariance(t, n) / e.stdev(t, 1) / e.stdev(n, 1);
			}, e.spearmancoeff = function(t, n) {
				return t = e.rank(t), n = e.rank(n), e.corrcoeff(t, n);
			}, e.stanMoment = function(n, r) {
				for (var i = e.mean(n), a = e.stdev(n), o = n.length, s = 0, c = 0; c < o; c++) s += t.pow((n[c] - i) / a, r);
				return s / n.length;
			}, e.skewness = function(t) {
				return e.stanMoment(t, 3);
			}, e.kurtosis = function(t) {
				return e.stanMoment(t, 4) - 3;
			};
			var a = e.prototype;
			(function(t) {
				for (var r = 0; r < t.length; r++) (function(t) {
					a[t] = function(r, i) {
						var o = [], s = 0, c = this;
						if (n(r) && (i = r, r = !1), i) return setTimeout(function() {
							i.call(c, a[t].call(c, r));
						}), this;
						if (this.length > 1) {
							for (c = r === !0 ? this : this.transpose(); s < c.length; s++) o[s] = e[t](c[s]);
							return o;
						}
						return e[t](this[0], r);
					};
				})(t[r]);
			})(`cumsum cumprod`.split(` `)), (function(t) {
				for (var r = 0; r < t.length; r++) (function(t) {
					a[t] = function(r, i) {
						var o = [], s = 0, c = this;
						if (n(r) && (i = r, r = !1), i) return setTimeout(function() {
							i.call(c, a[t].call(c, r));
						}), this;
						if (this.length > 1) {
							for (t !== `sumrow` && (c = r === !0 ? this : this.transpose()); s < c.length; s++) o[s] = e[t](c[s]);
							return r === !0 ? e[t](e.utils.toVector(o)) : o;
						}
						return e[t](this[0], r);
					};
				})(t[r]);
			})(`sum sumsqrd sumsqerr sumrow product min max unique mean meansqerr geomean median diff rank mode range variance deviation stdev meandev meddev coeffvar quartiles histogram skewness kurtosis`.split(` `)), (function(t) {
				for (var r = 0; r < t.length; r++) (function(t) {
					a[t] = function() {
						var r = [], i = 0, o = this, s = Array.prototype.slice.call(arguments), c;
						if (n(s[s.length - 1])) {
							c = s[s.length - 1];
							var l = s.slice(0, s.length - 1);
							return setTimeout(function() {
								c.call(o, a[t].apply(o, l));
							}), this;
						}
						c = void 0;
						var u = function(n) {
							return e[t].apply(o, [n].concat(s));
						};
						if (this.length > 1) {
							for (o = o.transpose(); i < o.length; i++) r[i] = u(o[i]);
							return r;
						}
						return u(this[0]);
					};
				})(t[r]);
			})(`quantiles percentileOfScore`.split(` `));
		})(e, Math), (function(e, t) {
			e.gammaln = function(e) {
				var n = 0, r = [
					76.18009172947146,
					-86.50532032941678,
					24.01409824083091,
					-1.231739572450155,
					.001208650973866179,
					-5395239384953e-18
				], i = 1.000000000190015, a, o, s = (o = a = e) + 5.5;
				for (s -= (a + .5) * t.log(s); n < 6; n++) i += r[n] / ++o;
				return t.log(2.5066282746310007 * i / a) - s;
			}, e.loggam = function(e) {
				var n, r, i, a, o, s, c, l = [
					.08333333333333333,
					-.002777777777777778,
					.0007936507936507937,
					-.0005952380952380952,
					.0008417508417508418,
					-.001917526917526918,
					.00641025641025641,
					-.02955065359477124,
					.1796443723688307,
					-1.3924322169059
				];
				if (n = e, c = 0, e == 1 || e == 2) return 0;
				for (e <= 7 && (c = t.floor(7 - e), n = e + c), r = 1 / (n * n), i = 2 * t.PI, o = l[9], s = 8; s >= 0; s--) o *= r, o += l[s];
				if (a = o / n + .5 * t.log(i) + (n - .5) * t.log(n) - n, e <= 7) for (s = 1; s <= c; s++) a -= t.log(n - 1), --n;
				return a;
			}, e.gammafn = function(e) {
				var n = [
					-1.716185138865495,
					24.76565080557592,
					-379.80425647094563,
					629.3311553128184,
					866.9662027904133,
					-31451.272968848367,
					-36144.413418691176,
					66456.14382024054
				], r = [
					-30.8402300119739,
					315.35062697960416,
					-1015.1563674902192,
					-3107.771671572311,
					22538.11842098015,
					4755.846277527881,
					-134659.9598649693,
					-115132.2596755535
				], i = !1, a = 0, o = 0, s = 0, c = e, l, u, d, f;
				if (e > 171.6243769536076) return 1 / 0;
				if (c <= 0) {
					if (f = c % 1 + 36e-17, f) i = (c & 1 ? -1 : 1) * t.PI / t.sin(t.PI * f), c = 1 - c;
					else return 1 / 0;
				}
				for (d = c, u = c < 1 ? c++ : (c -= a = (c | 0) - 1) - 1, l = 0; l < 8; ++l) s = (s + n[l]) * u, o = o * u + r[l];
				if (f = s / o + 1, d < c) f /= d;
				else if (d > c) for (l = 0; l < a; ++l) f *= c, c++;
				return i && (f = i / f), f;
			}, e.gammap = function(t, n) {
				return e.lowRegGamma(t, n) * e.gammafn(t);
			}, e.lowRegGamma = function(n, r) {
				var i = e.gammaln(n), a = n, o = 1 / n, s = o, c = r + 1 - n, l = 1 / 1e-30, u = 1 / c, d = u, f = 1, p = -~(t.log(n >= 1 ? n : 1 / n) * 8.5 + n * .4 + 17), m;
				if (r < 0 || n <= 0) return NaN;
				if (r < n + 1) {
					for (; f <= p; f++) o += s *= r / ++a;
					return o * t.exp(-r + n * t.log(r) - i);
				}
				for (; f <= p; f++) m = -f * (f - n), c += 2, u = m * u + c, l = c + m / l, u = 1 / u, d *= u * l;
				return 1 - d * t.exp(-r + n * t.log(r) - i);
			}, e.factorialln = function(t) {
				return t < 0 ? NaN : e.gammaln(t + 1);
			}, e.factorial = function(t) {
				return t < 0 ? NaN : e.gammafn(t + 1);
			}, e.combination = function(n, r) {
				return n > 170 || r > 170 ? t.exp(e.combinationln(n, r)) : e.factorial(n) / e.factorial(r) / e.factorial(n - r);
			}, e.combinationln = function(t, n) {
				return e.factorialln(t) - e.factorialln(n) - e.factorialln(t - n);
			}, e.permutation = function(t, n) {
				return e.factorial(t) / e.factorial(t - n);
			}, e.betafn = function(n, r) {
				if (!(n <= 0 || r <= 0)) return n + r > 170 ? t.exp(e.betaln(n, r)) : e.gammafn(n) * e.gammafn(r) / e.gammafn(n + r);
			}, e.betaln = function(t, n) {
				return e.gammaln(t) + e.gammaln(n) - e.gammaln(t + n);
			}, e.betacf = function(e, n, r) {
				var i = 1e-30, a = 1, o = n + r, s = n + 1, c = n - 1, l = 1, u = 1 - o * e / s, d, f, p, m;
				for (t.abs(u) < i && (u = i), u = 1 / u, m = u; a <= 100 && (d = 2 * a, f = a * (r - a) * e / ((c + d) * (n + d)), u = 1 + f * u, t.abs(u) < i && (u = i), l = 1 + f / l, t.abs(l) < i && (l = i), u = 1 / u, m *= u * l, f = -(n + a) * (o + a) * e / ((n + d) * (s + d)), u = 1 + f * u, t.abs(u) < i && (u = i), l = 1 + f / l, t.abs(l) < i && (l = i), u = 1 / u, p = u * l, m *= p, !(t.abs(p - 1) < 3e-7)); a++);
				return m;
			}, e.gammapinv = function(n, r) {
				var i = 0, a = r - 1, o = 1e-8, s = e.gammaln(r), c, l, u, d, f, p, m;
				if (n >= 1) return t.max(100, r + 100 * t.sqrt(r));
				if (n <= 0) return 0;
				for (r > 1 ? (p = t.log(a), m = t.exp(a * (p - 1) - s), f = n < .5 ? n : 1 - n, u = t.sqrt(-2 * t.log(f)), c = (2.30753 + u * .27061) / (1 + u * (.99229 + u * .04481)) - u, n < .5 && (c = -c), c = t.max(.001, r * t.pow(1 - 1 / (9 * r) - c / (3 * t.sqrt(r)), 3))) : (u = 1 - r * (.253 + r * .12), c = n < u ? t.pow(n / u, 1 / r) : 1 - t.log(1 - (n - u) / (1 - u))); i < 12; i++) {
					if (c <= 0) return 0;
					if (l = e.lowRegGamma(r, c) - n, u = r > 1 ? m * t.exp(-(c - a) + a * (t.log(c) - p)) : t.exp(-c + a * t.log(c) - s), d = l / u, c -= u = d / (1 - .5 * t.min(1, d * ((r - 1) / c - 1))), c <= 0 && (c = .5 * (c + u)), t.abs(u) < o * c) break;
				}
				return c;
			}, e.erf = function(e) {
				var n = [
					-1.3026537197817094,
					.6419697923564902,
					.019476473204185836,
					-.00956151478680863,
					-.000946595344482036,
					.000366839497852761,
					42523324806907e-18,
					-20278578112534e-18,
					-1624290004647e-18,
					130365583558e-17,
					1.5626441722e-8,
					-8.5238095915e-8,
					6.529054439e-9,
					5.059343495e-9,
					-991364156e-18,
					-227365122e-18,
					96467911e-18,
					2394038e-18,
					-6886027e-18,
					894487e-18,
					313092e-18,
					-112708e-18,
					381e-18,
					7106e-18,
					-1523e-18,
					-94e-18,
					121e-18,
					-28e-18
				], r = n.length - 1, i = !1, a = 0, o = 0, s, c, l, u;
				for (e < 0 && (e = -e, i = !0), s = 2 / (2 + e), c = 4 * s - 2; r > 0; r--) l = a, a = c * a - o + n[r], o = l;
				return u = s * t.exp(-e * e + .5 * (n[0] + c * a) - o), i ? u - 1 : 1 - u;
			}, e.erfc = function(t) {
				return 1 - e.erf(t);
			}, e.erfcinv = function(n) {
				var r = 0, i, a, o, s;
				if (n >= 2) return -100;
				if (n <= 0) return 100;
				for (s = n < 1 ? n : 2 - n, o = t.sqrt(-2 * t.log(s / 2)), i = -.70711 * ((2.30753 + o * .27061) / (1 + o * (.99229 + o * .04481)) - o); r < 2; r++) a = e.erfc(i) - s, i += a / (1.1283791670955126 * t.exp(-i * i) - i * a);
				return n < 1 ? i : -i;
			}, e.ibetainv = function(n, r, i) {
				var a = 1e-8, o = r - 1, s = i - 1, c = 0, l, u, d, f, p, m, h, g, _, v, y;
				if (n <= 0) return 0;
				if (n >= 1) return 1;
				for (r >= 1 && i >= 1 ? (d = n < .5 ? n : 1 - n, f = t.sqrt(-2 * t.log(d)), h = (2.30753 + f * .27061) / (1 + f * (.99229 + f * .04481)) - f, n < .5 && (h = -h), g = (h * h - 3) / 6, _ = 2 / (1 / (2 * r - 1) + 1 / (2 * i - 1)), v = h * t.sqrt(g + _) / _ - (1 / (2 * i - 1) - 1 / (2 * r - 1)) * (g + 5 / 6 - 2 / (3 * _)), h = r / (r + i * t.exp(2 * v))) : (l = t.log(r / (r + i)), u = t.log(i / (r + i)), f = t.exp(r * l) / r, p = t.exp(i * u) / i, v = f + p, h = n < f / v ? t.pow(r * v * n, 1 / r) : 1 - t.pow(i * v * (1 - n), 1 / i)), y = -e.gammaln(r) - e.gammaln(i) + e.gammaln(r + i); c < 10; c++) {
					if (h === 0 || h === 1) return h;
					if (m = e.ibeta(h, r, i) - n, f = t.exp(o * t.log(h) + s * t.log(1 - h) + y), p = m / f, h -= f = p / (1 - .5 * t.min(1, p * (o / h - s / (1 - h)))), h <= 0 && (h = .5 * (h + f)), h >= 1 && (h = .5 * (h + f + 1)), t.abs(f) < a * h && c > 0) break;
				}
				return h;
			}, e.ibeta = function(n, r, i) {
				var a = n === 0 || n === 1 ? 0 : t.exp(e.gammaln(r + i) - e.gammaln(r) - e.gammaln(i) + r * t.log(n) + i * t.log(1 - n));
				return n < 0 || n > 1 ? !1 : n < (r + 1) / (r + i + 2) ? a * e.betacf(n, r, i) / r : 1 - a * e.betacf(1 - n, i, r) / i;
			}, e.randn = function(n, r) {
				var i, a, o, s, c;
				if (r ||= n, n) return e.create(n, r, function() {
					return e.randn();
				});
				do
					i = e._random_fn(), a = 1.7156 * (e._random_fn() - .5), o = i - .449871, s = t.abs(a) + .386595, c = o * o + s * (.196 * s - .25472 * o);
				while (c > .27597 && (c > .27846 || a * a > -4 * t.log(i) * i * i));
				return a / i;
			}, e.randg = function(n, r, i) {
				var a = n, o, s, c, l, u, d;
				if (i ||= r, n ||= 1, r) return d = e.zeros(r, i), d.alter(function() {
					return e.randg(n);
				}), d;
				n < 1 && (n += 1), o = n - 1 / 3, s = 1 / t.sqrt(9 * o);
				do {
					do
						u = e.randn(), l = 1 + s * u;
					while (l <= 0);
					l = l * l * l, c = e._random_fn();
				} while (c > 1 - .331 * t.pow(u, 4) && t.log(c) > .5 * u * u + o * (1 - l + t.log(l)));
				if (n == a) return o * l;
				do
					c = e._random_fn();
				while (c === 0);
				return t.pow(c, 1 / a) * o * l;
			}, (function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e.fn[t] = function() {
						return e(e.map(this, function(n) {
							return e[t](n);
						}));
					};
				})(t[n]);
			})(`gammaln gammafn factorial factorialln`.split(` `)), (function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e.fn[t] = function() {
						return e(e[t].apply(null, arguments));
					};
				})(t[n]);
			})(`randn`.split(` `));
		})(e, Math), (function(e, t) {
			(function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e[t] = function e(t, n, r) {
						return this instanceof e ? (this._a = t, this._b = n, this._c = r, this) : new e(t, n, r);
					}, e.fn[t] = function(n, r, i) {
						var a = e[t](n, r, i);
						return a.data = this, a;
					}, e[t].prototype.sample = function(n) {
						var r = this._a, i = this._b, a = this._c;
						return n ? e.alter(n, function() {
							return e[t].sample(r, i, a);
						}) : e[t].sample(r, i, a);
					}, (function(n) {
						for (var r = 0; r < n.length; r++) (function(n) {
							e[t].prototype[n] = function(r) {
								var i = this._a, a = this._b, o = this._c;
								return !r && r !== 0 && (r = this.data), typeof r == `number` ? e[t][n](r, i, a, o) : e.fn.map.call(r, function(r) {
									return e[t][n](r, i, a, o);
								});
							};
						})(n[r]);
					})(`pdf cdf inv`.split(` `)), (function(n) {
						for (var r = 0; r < n.length; r++) (function(n) {
							e[t].prototype[n] = function() {
								return e[t][n](this._a, this._b, this._c);
							};
						})(n[r]);
					})(`mean median mode variance`.split(` `));
				})(t[n]);
			})(`beta centralF cauchy chisquare exponential gamma invgamma kumaraswamy laplace lognormal noncentralt normal pareto studentt weibull uniform binomial negbin hypgeom poisson triangular tukey arcsine`.split(` `)), e.extend(e.beta, {
				pdf: function(n, r, i) {
					return n > 1 || n < 0 ? 0 : r == 1 && i == 1 ? 1 : r < 512 && i < 512 ? t.pow(n, r - 1) * t.pow(1 - n, i - 1) / e.betafn(r, i) : t.exp((r - 1) * t.log(n) + (i - 1) * t.log(1 - n) - e.betaln(r, i));
				},
				cdf: function(t, n, r) {
					return t > 1 || t < 0 ? (t > 1) * 1 : e.ibeta(t, n, r);
				},
				inv: function(t, n, r) {
					return e.ibetainv(t, n, r);
				},
				mean: function(e, t) {
					return e / (e + t);
				},
				median: function(t, n) {
					return e.ibetainv(.5, t, n);
				},
				mode: function(e, t) {
					return (e - 1) / (e + t - 2);
				},
				sample: function(t, n) {
					var r = e.randg(t);
					return r / (r + e.randg(n));
				},
				variance: function(e, n) {
					return e * n / (t.pow(e + n, 2) * (e + n + 1));
				}
			}), e.extend(e.centralF, {
				pdf: function(n, r, i) {
					var a, o, s;
					return n < 0 ? 0 : r <= 2 ? n === 0 && r < 2 ? 1 / 0 : n === 0 && r === 2 ? 1 : 1 / e.betafn(r / 2, i / 2) * t.pow(r / i, r / 2) * t.pow(n, r / 2 - 1) * t.pow(1 + r / i * n, -(r + i) / 2) : (a = r * n / (i + n * r), o = i / (i + n * r), s = r * o / 2, s * e.binomial.pdf((r - 2) / 2, (r + i - 2) / 2, a));
				},
				cdf: function(t, n, r) {
					return t < 0 ? 0 : e.ibeta(n * t / (n * t + r), n / 2, r / 2);
				},
				inv: function(t, n, r) {
					return r / (n * (1 / e.ibetainv(t, n / 2, r / 2) - 1));
				},
				mean: function(e, t) {
					return t > 2 ? t / (t - 2) : void 0;
				},
				mode: function(e, t) {
					return e > 2 ? t * (e - 2) / (e * (t + 2)) : void 0;
				},
				sample: function(t, n) {
					var r = e.randg(t / 2) * 2, i = e.randg(n / 2) * 2;
					return r / t / (i / n);
				},
				variance: function(e, t) {
					if (!(t <= 4)) return 2 * t * t * (e + t - 2) / (e * (t - 2) * (t - 2) * (t - 4));
				}
			}), e.extend(e.cauchy, {
				pdf: function(e, n, r) {
					return r < 0 ? 0 : r / (t.pow(e - n, 2) + t.pow(r, 2)) / t.PI;
				},
				cdf: function(e, n, r) {
					return t.atan((e - n) / r) / t.PI + .5;
				},
				inv: function(e, n, r) {
					return n + r * t.tan(t.PI * (e - .5));
				},
				median: function(e) {
					return e;
				},
				mode: function(e) {
					return e;
				},
				sample: function(n, r) {
					return e.randn() * t.sqrt(1 / (2 * e.randg(.5))) * r + n;
				}
			}), e.extend(e.chisquare, {
				pdf: function(n, r) {
					return n < 0 ? 0 : n === 0 && r === 2 ? .5 : t.exp((r / 2 - 1) * t.log(n) - n / 2 - r / 2 * t.log(2) - e.gammaln(r / 2));
				},
				cdf: function(t, n) {
					return t < 0 ? 0 : e.lowRegGamma(n / 2, t / 2);
				},
				inv: function(t, n) {
					return 2 * e.gammapinv(t, .5 * n);
				},
				mean: function(e) {
					return e;
				},
				median: function(e) {
					return e * t.pow(1 - 2 / (9 * e), 3);
				},
				mode: function(e) {
					return e - 2 > 0 ? e - 2 : 0;
				},
				sample: function(t) {
					return e.randg(t / 2) * 2;
				},
				variance: function(e) {
					return 2 * e;
				}
			}), e.extend(e.exponential, {
				pdf: function(e, n) {
					return e < 0 ? 0 : n * t.exp(-n * e);
				},
				cdf: function(e, n) {
					return e < 0 ? 0 : 1 - t.exp(-n * e);
				},
				inv: function(e, n) {
					return -t.log(1 - e) / n;
				},
				mean: function(e) {
					return 1 / e;
				},
				median: function(e) {
					return 1 / e * t.log(2);
				},
				mode: function() {
					return 0;
				},
				sample: function(n) {
					return -1 / n * t.log(e._random_fn());
				},
				variance: function(e) {
					return t.pow(e, -2);
				}
			}), e.extend(e.gamma, {
				pdf: function(n, r, i) {
					return n < 0 ? 0 : n === 0 && r === 1 ? 1 / i : t.exp((r - 1) * t.log(n) - n / i - e.gammaln(r) - r * t.log(i));
				},
				cdf: function(t, n, r) {
					return t < 0 ? 0 : e.lowRegGamma(n, t / r);
				},
				inv: function(t, n, r) {
					return e.gammapinv(t, n) * r;
				},
				mean: function(e, t) {
					return e * t;
				},
				mode: function(e, t) {
					if (e > 1) return (e - 1) * t;
				},
				sample: function(t, n) {
					return e.randg(t) * n;
				},
				variance: function(e, t) {
					return e * t * t;
				}
			}), e.extend(e.invgamma, {
				pdf: function(n, r, i) {
					return n <= 0 ? 0 : t.exp(-(r + 1) * t.log(n) - i / n - e.gammaln(r) + r * t.log(i));
				},
				cdf: function(t, n, r) {
					return t <= 0 ? 0 : 1 - e.lowRegGamma(n, r / t);
				},
				inv: function(t, n, r) {
					return r / e.gammapinv(1 - t, n);
				},
				mean: function(e, t) {
					return e > 1 ? t / (e - 1) : void 0;
				},
				mode: function(e, t) {
					return t / (e + 1);
				},
				sample: function(t, n) {
					return n / e.randg(t);
				},
				variance: function(e, t) {
					if (!(e <= 2)) return t * t / ((e - 1) * (e - 1) * (e - 2));
				}
			}), e.extend(e.kumaraswamy, {
				pdf: function(e, n, r) {
					return e === 0 && n === 1 ? r : e === 1 && r === 1 ? n : t.exp(t.log(n) + t.log(r) + (n - 1) * t.log(e) + (r - 1) * t.log(1 - t.pow(e, n)));
				},
				cdf: function(e, n, r) {
					return e < 0 ? 0 : e > 1 ? 1 : 1 - t.pow(1 - t.pow(e, n), r);
				},
				inv: function(e, n, r) {
					return t.pow(1 - t.pow(1 - e, 1 / r), 1 / n);
				},
				mean: function(t, n) {
					return n * e.gammafn(1 + 1 / t) * e.gammafn(n) / e.gammafn(1 + 1 / t + n);
				},
				median: function(e, n) {
					return t.pow(1 - t.pow(2, -1 / n), 1 / e);
				},
				mode: function(e, n) {
					if (e >= 1 && n >= 1 && e !== 1 && n !== 1) return t.pow((e - 1) / (e * n - 1), 1 / e);
				},
				variance: function() {
					throw Error(`variance not yet implemented`);
				}
			}), e.extend(e.lognormal, {
				pdf: function(e, n, r) {
					return e <= 0 ? 0 : t.exp(-t.log(e) - .5 * t.log(2 * t.PI) - t.log(r) - t.pow(t.log(e) - n, 2) / (2 * r * r));
				},
				cdf: function(n, r, i) {
					return n < 0 ? 0 : .5 + .5 * e.erf((t.log(n) - r) / t.sqrt(2 * i * i));
				},
				inv: function(n, r, i) {
					return t.exp(-1.4142135623730951 * i * e.erfcinv(2 * n) + r);
				},
				mean: function(e, n) {
					return t.exp(e + n * n / 2);
				},
				median: function(e) {
					return t.exp(e);
				},
				mode: function(e, n) {
					return t.exp(e - n * n);
				},
				sample: function(n, r) {
					return t.exp(e.randn() * r + n);
				},
				variance: function(e, n) {
					return (t.exp(n * n) - 1) * t.exp(2 * e + n * n);
				}
			}), e.extend(e.noncentralt, {
				pdf: function(n, r, i) {
					var a = 1e-14;
					return t.abs(i) < a ? e.studentt.pdf(n, r) : t.abs(n) < a ? t.exp(e.gammaln((r + 1) / 2) - i * i / 2 - .5 * t.log(t.PI * r) - e.gammaln(r / 2)) : r / n * (e.noncentralt.cdf(n * t.sqrt(1 + 2 / r), r + 2, i) - e.noncentralt.cdf(n, r, i));
				},
				cdf: function(n, r, i) {
					var a = 1e-14, o = 200;
					if (t.abs(i) < a) return e.studentt.cdf(n, r);
					var s = !1;
					n < 0 && (s = !0, i = -i);
					for (var c = e.normal.cdf(-i, 0, 1), l = a + 1, u = l, d = n * n / (n * n + r), f = 0, p = t.exp(-i * i / 2), m = t.exp(-i * i / 2 - .5 * t.log(2) - e.gammaln(3 / 2)) * i; f < o || u > a || l > a;) u = l, f > 0 && (p *= i * i / (2 * f), m *= i * i / (2 * (f + 1 / 2))), l = p * e.beta.cdf(d, f + .5, r / 2) + m * e.beta.cdf(d, f + 1, r / 2), c += .5 * l, f++;
					return s ? 1 - c : c;
				}
			}), e.extend(e.normal, {
				pdf: function(e, n, r) {
					return t.exp(-.5 * t.log(2 * t.PI) - t.log(r) - t.pow(e - n, 2) / (2 * r * r));
				},
				cdf: function(n, r, i) {
					return .5 * (1 + e.erf((n - r) / t.sqrt(2 * i * i)));
				},
				inv: function(t, n, r) {
					return -1.4142135623730951 * r * e.erfcinv(2 * t) + n;
				},
				mean: function(e) {
					return e;
				},
				median: function(e) {
					return e;
				},
				mode: function(e) {
					return e;
				},
				sample: function(t, n) {
					return e.randn() * n + t;
				},
				variance: function(e, t) {
					return t * t;
				}
			}), e.extend(e.pareto, {
				pdf: function(e, n, r) {
					return e < n ? 0 : r * t.pow(n, r) / t.pow(e, r + 1);
				},
				cdf: function(e, n, r) {
					return e < n ? 0 : 1 - t.pow(n / e, r);
				},
				inv: function(e, n, r) {
					return n / t.pow(1 - e, 1 / r);
				},
				mean: function(e, n) {
					if (!(n <= 1)) return n * t.pow(e, n) / (n - 1);
				},
				median: function(e, n) {
					return e * (n * t.SQRT2);
				},
				mode: function(e) {
					return e;
				},
				variance: function(e, n) {
					if (!(n <= 2)) return e * e * n / (t.pow(n - 1, 2) * (n - 2));
				}
			}), e.extend(e.studentt, {
				pdf: function(n, r) {
					return r = r > 1e100 ? 1e100 : r, 1 / (t.sqrt(r) * e.betafn(.5, r / 2)) * t.pow(1 + n * n / r, -((r + 1) / 2));
				},
				cdf: function(n, r) {
					var i = r / 2;
					return e.ibeta((n + t.sqrt(n * n + r)) / (2 * t.sqrt(n * n + r)), i, i);
				},
				inv: function(n, r) {
					var i = e.ibetainv(2 * t.min(n, 1 - n), .5 * r, .5);
					return i = t.sqrt(r * (1 - i) / i), n > .5 ? i : -i;
				},
				mean: function(e) {
					return e > 1 ? 0 : void 0;
				},
				median: function() {
					return 0;
				},
				mode: function() {
					return 0;
				},
				sample: function(n) {
					return e.randn() * t.sqrt(n / (2 * e.randg(n / 2)));
				},
				variance: function(e) {
					return e > 2 ? e / (e - 2) : e > 1 ? 1 / 0 : void 0;
				}
			}), e.extend(e.weibull, {
				pdf: function(e, n, r) {
					return e < 0 || n < 0 || r < 0 ? 0 : r / n * t.pow(e / n, r - 1) * t.exp(-t.pow(e / n, r));
				},
				cdf: function(e, n, r) {
					return e < 0 ? 0 : 1 - t.exp(-t.pow(e / n, r));
				},
				inv: function(e, n, r) {
					return n * t.pow(-t.log(1 - e), 1 / r);
				},
				mean: function(t, n) {
					return t * e.gammafn(1 + 1 / n);
				},
				median: function(e, n) {
					return e * t.pow(t.log(2), 1 / n);
				},
				mode: function(e, n) {
					return n <= 1 ? 0 : e * t.pow((n - 1) / n, 1 / n);
				},
				sample: function(n, r) {
					return n * t.pow(-t.log(e._random_fn()), 1 / r);
				},
				variance: function(n, r) {
					return n * n * e.gammafn(1 + 2 / r) - t.pow(e.weibull.mean(n, r), 2);
				}
			}), e.extend(e.uniform, {
				pdf: function(e, t, n) {
					return e < t || e > n ? 0 : 1 / (n - t);
				},
				cdf: function(e, t, n) {
					return e < t ? 0 : e < n ? (e - t) / (n - t) : 1;
				},
				inv: function(e, t, n) {
					return t + e * (n - t);
				},
				mean: function(e, t) {
					return .5 * (e + t);
				},
				median: function(t, n) {
					return e.mean(t, n);
				},
				mode: function() {
					throw Error(`mode is not yet implemented`);
				},
				sample: function(t, n) {
					return t / 2 + n / 2 + (n / 2 - t / 2) * (2 * e._random_fn() - 1);
				},
				variance: function(e, n) {
					return t.pow(n - e, 2) / 12;
				}
			});
			function n(e, n, r, i) {
				for (var a = 0, o = 1, s = 1, c = 1, l = 0, u = 0, d; t.abs((s - u) / s) > i;) u = s, d = -(n + l) * (n + r + l) * e / (n + 2 * l) / (n + 2 * l + 1), a = s + d * a, o = c + d * o, l += 1, d = l * (r - l) * e / (n + 2 * l - 1) / (n + 2 * l), s = a + d * s, c = o + d * c, a /= c, o /= c, s /= c, c = 1;
				return s / n;
			}
			e.extend(e.binomial, {
				pdf: function(n, r, i) {
					return i === 0 || i === 1 ? +(r * i === n) : e.combination(r, n) * t.pow(i, n) * t.pow(1 - i, r - n);
				},
				cdf: function(r, i, a) {
					var o, s = 1e-10;
					if (r < 0) return 0;
					if (r >= i) return 1;
					if (a < 0 || a > 1 || i <= 0) return NaN;
					r = t.floor(r);
					var c = a, l = r + 1, u = i - r, d = l + u, f = t.exp(e.gammaln(d) - e.gammaln(u) - e.gammaln(l) + l * t.log(c) + u * t.log(1 - c));
					return o = c < (l + 1) / (d + 2) ? f * n(c, l, u, s) : 1 - f * n(1 - c, u, l, s), t.round((1 - o) * (1 / s)) / (1 / s);
				}
			}), e.extend(e.negbin, {
				pdf: function(n, r, i) {
					return n === n >>> 0 ? n < 0 ? 0 : e.combination(n + r - 1, r - 1) * t.pow(1 - i, n) * t.pow(i, r) : !1;
				},
				cdf: function(t, n, r) {
					var i = 0, a = 0;
					if (t < 0) return 0;
					for (; a <= t; a++) i += e.negbin.pdf(a, n, r);
					return i;
				}
			}), e.extend(e.hypgeom, {
				pdf: function(n, r, i, a) {
					if (n !== n | 0) return !1;
					if (n < 0 || n < i - (r - a) || n > a || n > i) return 0;
					if (i * 2 > r) return a * 2 > r ? e.hypgeom.pdf(r - i - a + n, r, r - i, r - a) : e.hypgeom.pdf(a - n, r, r - i, a);
					if (a * 2 > r) return e.hypgeom.pdf(i - n, r, i, r - a);
					if (i < a) return e.hypgeom.pdf(n, r, a, i);
					for (var o = 1, s = 0, c = 0; c < n; c++) {
						for (; o > 1 && s < a;) o *= 1 - i / (r - s), s++;
						o *= (a - c) * (i - c) / ((c + 1) * (r - i - a + c + 1));
					}
					for (; s < a; s++) o *= 1 - i / (r - s);
					return t.min(1, t.max(0, o));
				},
				cdf: function(n, r, i, a) {
					if (n < 0 || n < i - (r - a)) return 0;
					if (n >= a || n >= i) return 1;
					if (i * 2 > r) return a * 2 > r ? e.hypgeom.cdf(r - i - a + n, r, r - i, r - a) : 1 - e.hypgeom.cdf(a - n - 1, r, r - i, a);
					if (a * 2 > r) return 1 - e.hypgeom.cdf(i - n - 1, r, i, r - a);
					if (i < a) return e.hypgeom.cdf(n, r, a, i);
					for (var o = 1, s = 1, c = 0, l = 0; l < n; l++) {
						for (; o > 1 && c < a;) {
							var u = 1 - i / (r - c);
							s *= u, o *= u, c++;
						}
						s *= (a - l) * (i - l) / ((l + 1) * (r - i - a + l + 1)), o += s;
					}
					for (; c < a; c++) o *= 1 - i / (r - c);
					return t.min(1, t.max(0, o));
				}
			}), e.extend(e.poisson, {
				pdf: function(n, r) {
					return r < 0 || n % 1 != 0 || n < 0 ? 0 : t.pow(r, n) * t.exp(-r) / e.factorial(n);
				},
				cdf: function(t, n) {
					var r = [], i = 0;
					if (t < 0) return 0;
					for (; i <= t; i++) r.push(e.poisson.pdf(i, n));
					return e.sum(r);
				},
				mean: function(e) {
					return e;
				},
				variance: function(e) {
					return e;
				},
				sampleSmall: function(n) {
					var r = 1, i = 0, a = t.exp(-n);
					do
						i++, r *= e._random_fn();
					while (r > a);
					return i - 1;
				},
				sampleLarge: function(n) {
					var r = n, i, a, o, s = t.sqrt(r), c = t.log(r), l, u = .931 + 2.53 * s, d, f, p;
					for (l = -.059 + .02483 * u, d = 1.1239 + 1.1328 / (u - 3.4), f = .9277 - 3.6224 / (u - 2);;) if (a = t.random() - .5, o = t.random(), p = .5 - t.abs(a), i = t.floor((2 * l / p + u) * a + r + .43), p >= .07 && o <= f || !(i < 0 || p < .013 && o > p) && t.log(o) + t.log(d) - t.log(l / (p * p) + u) <= -r + i * c - e.loggam(i + 1)) return i;
				},
				sample: function(e) {
					return e < 10 ? this.sampleSmall(e) : this.sampleLarge(e);
				}
			}), e.extend(e.triangular, {
				pdf: function(e, t, n, r) {
					return n <= t || r < t || r > n ? NaN : e < t || e > n ? 0 : e < r ? 2 * (e - t) / ((n - t) * (r - t)) : e === r ? 2 / (n - t) : 2 * (n - e) / ((n - t) * (n - r));
				},
				cdf: function(e, n, r, i) {
					return r <= n || i < n || i > r ? NaN : e <= n ? 0 : e >= r ? 1 : e <= i ? t.pow(e - n, 2) / ((r - n) * (i - n)) : 1 - t.pow(r - e, 2) / ((r - n) * (r - i));
				},
				inv: function(e, n, r, i) {
					return r <= n || i < n || i > r ? NaN : e <= (i - n) / (r - n) ? n + (r - n) * t.sqrt(e * ((i - n) / (r - n))) : n + (r - n) * (1 - t.sqrt((1 - e) * (1 - (i - n) / (r - n))));
				},
				mean: function(e, t, n) {
					return (e + t + n) / 3;
				},
				median: function(e, n, r) {
					if (r <= (e + n) / 2) return n - t.sqrt((n - e) * (n - r)) / t.sqrt(2);
					if (r > (e + n) / 2) return e + t.sqrt((n - e) * (r - e)) / t.sqrt(2);
				},
				mode: function(e, t, n) {
					return n;
				},
				sample: function(n, r, i) {
					var a = e._random_fn();
					return a < (i - n) / (r - n) ? n + t.sqrt(a * (r - n) * (i - n)) : r - t.sqrt((1 - a) * (r - n) * (r - i));
				},
				variance: function(e, t, n) {
					return (e * e + t * t + n * n - e * t - e * n - t * n) / 18;
				}
			}), e.extend(e.arcsine, {
				pdf: function(e, n, r) {
					return r <= n ? NaN : e <= n || e >= r ? 0 : 2 / t.PI * t.pow(t.pow(r - n, 2) - t.pow(2 * e - n - r, 2), -.5);
				},
				cdf: function(e, n, r) {
					return e < n ? 0 : e < r ? 2 / t.PI * t.asin(t.sqrt((e - n) / (r - n))) : 1;
				},
				inv: function(e, n, r) {
					return n + (.5 - .5 * t.cos(t.PI * e)) * (r - n);
				},
				mean: function(e, t) {
					return t <= e ? NaN : (e + t) / 2;
				},
				median: function(e, t) {
					return t <= e ? NaN : (e + t) / 2;
				},
				mode: function() {
					throw Error(`mode is not yet implemented`);
				},
				sample: function(n, r) {
					return (n + r) / 2 + (r - n) / 2 * t.sin(2 * t.PI * e.uniform.sample(0, 1));
				},
				variance: function(e, n) {
					return n <= e ? NaN : t.pow(n - e, 2) / 8;
				}
			});
			function r(e) {
				return e / t.abs(e);
			}
			e.extend(e.laplace, {
				pdf: function(e, n, r) {
					return r <= 0 ? 0 : t.exp(-t.abs(e - n) / r) / (2 * r);
				},
				cdf: function(e, n, r) {
					return r <= 0 ? 0 : e < n ? .5 * t.exp((e - n) / r) : 1 - .5 * t.exp(-(e - n) / r);
				},
				mean: function(e) {
					return e;
				},
				median: function(e) {
					return e;
				},
				mode: function(e) {
					return e;
				},
				variance: function(e, t) {
					return 2 * t * t;
				},
				sample: function(n, i) {
					var a = e._random_fn() - .5;
					return n - i * r(a) * t.log(1 - 2 * t.abs(a));
				}
			});
			function i(n, r, i) {
				var a = 12, o = 6, s = -30, c = -50, l = 60, u = 8, d = 3, f = 2, p = 3, m = [
					.9815606342467192,
					.9041172563704749,
					.7699026741943047,
					.5873179542866175,
					.3678314989981802,
					.1252334085114689
				], h = [
					.04717533638651183,
					.10693932599531843,
					.16007832854334622,
					.20316742672306592,
					.2334925365383548,
					.24914704581340277
				], g = n * .5;
				if (g >= u) return 1;
				var _ = 2 * e.normal.cdf(g, 0, 1, 1, 0) - 1;
				_ = _ >= t.exp(c / i) ? t.pow(_, i) : 0;
				for (var v = n > d ? f : p, y = g, b = (u - g) / v, x = y + b, S = 0, C = i - 1, w = 1; w <= v; w++) {
					for (var T = 0, E = .5 * (x + y), D = .5 * (x - y), O = 1; O <= a; O++) {
						var k, A;
						o < O ? (k = a - O + 1, A = m[k - 1]) : (k = O, A = -m[k - 1]);
						var j = E + D * A, M = j * j;
						if (M > l) break;
						var N = 2 * e.normal.cdf(j, 0, 1, 1, 0), P = 2 * e.normal.cdf(j, n, 1, 1, 0), F = N * .5 - P * .5;
						F >= t.exp(s / C) && (F = h[k - 1] * t.exp(-(.5 * M)) * t.pow(F, C), T += F);
					}
					T *= 2 * D * i / t.sqrt(2 * t.PI), S += T, y = x, x += b;
				}
				return _ += S, _ <= t.exp(s / r) ? 0 : (_ = t.pow(_, r), _ >= 1 ? 1 : _);
			}
			function a(e, n, r) {
				var i = .322232421088, a = .099348462606, o = -1, s = .588581570495, c = -.342242088547, l = .531103462366, u = -.204231210125, d = .10353775285, f = -453642210148e-16, p = .0038560700634, m = .8832, h = .2368, g = 1.214, _ = 1.208, v = 1.4142, y = 120, b = .5 - .5 * e, x = t.sqrt(t.log(1 / (b * b))), S = x + ((((x * f + u) * x + c) * x + o) * x + i) / ((((x * p + d) * x + l) * x + s) * x + a);
				r < y && (S += (S * S * S + S) / r / 4);
				var C = m - h * S;
				return r < y && (C += -g / r + _ * S / r), S * (C * t.log(n - 1) + v);
			}
			e.extend(e.tukey, {
				cdf: function(n, r, a) {
					var o = 1, s = r, c = 16, l = 8, u = -30, d = 1e-14, f = 100, p = 800, m = 5e3, h = 25e3, g = 1, _ = .5, v = .25, y = .125, b = [
						.9894009349916499,
						.9445750230732326,
						.8656312023878318,
						.755404408355003,
						.6178762444026438,
						.45801677765722737,
						.2816035507792589,
						.09501250983763744
					], x = [
						.027152459411754096,
						.062253523938647894,
						.09515851168249279,
						.12462897125553388,
						.14959598881657674,
						.16915651939500254,
						.18260341504492358,
						.1894506104550685
					];
					if (n <= 0) return 0;
					if (a < 2 || o < 1 || s < 2) return NaN;
					if (!Number.isFinite(n)) return 1;
					if (a > h) return i(n, o, s);
					var S = a * .5, C = S * t.log(a) - a * t.log(2) - e.gammaln(S), w = S - 1, T = a * .25, E = a <= f ? g : a <= p ? _ : a <= m ? v : y;
					C += t.log(E);
					for (var D = 0, O = 1; O <= 50; O++) {
						for (var k = 0, A = (2 * O - 1) * E, j = 1; j <= c; j++) {
							var M, N;
							l < j ? (M = j - l - 1, N = C + w * t.log(A + b[M] * E) - (b[M] * E + A) * T) : (M = j - 1, N = C + w * t.log(A - b[M] * E) + (b[M] * E - A) * T);
							var P;
							if (N >= u) {
								P = l < j ? n * t.sqrt((b[M] * E + A) * .5) : n * t.sqrt((-(b[M] * E) + A) * .5);
								var F = i(P, o, s) * x[M] * t.exp(N);
								k += F;
							}
						}
						if (O * E >= 1 && k <= d) break;
						D += k;
					}
					if (k > d) throw Error(`tukey.cdf failed to converge`);
					return D > 1 && (D = 1), D;
				},
				inv: function(n, r, i) {
					var o = 1, s = r, c = 1e-4, l = 50;
					if (i < 2 || o < 1 || s < 2 || n < 0 || n > 1) return NaN;
					if (n === 0) return 0;
					if (n === 1) return 1 / 0;
					for (var u = a(n, s, i), d = e.tukey.cdf(u, r, i) - n, f = d > 0 ? t.max(0, u - 1) : u + 1, p = e.tukey.cdf(f, r, i) - n, m, h = 1; h < l; h++) if (m = f - p * (f - u) / (p - d), d = p, u = f, m < 0 && (m = 0, p = -n), p = e.tukey.cdf(m, r, i) - n, f = m, t.abs(f - u) < c) return m;
					throw Error(`tukey.inv failed to converge`);
				}
			});
		})(e, Math), (function(e, t) {
			var n = Array.prototype.push, r = e.utils.isArray;
			function i(t) {
				return r(t) || t instanceof e;
			}
			e.extend({
				add: function(t, n) {
					return i(n) ? (i(n[0]) || (n = [n]), e.map(t, function(e, t, r) {
						return e + n[t][r];
					})) : e.map(t, function(e) {
						return e + n;
					});
				},
				subtract: function(t, n) {
					return i(n) ? (i(n[0]) || (n = [n]), e.map(t, function(e, t, r) {
						return e - n[t][r] || 0;
					})) : e.map(t, function(e) {
						return e - n;
					});
				},
				divide: function(t, n) {
					return i(n) ? (i(n[0]) || (n = [n]), e.multiply(t, e.inv(n))) : e.map(t, function(e) {
						return e / n;
					});
				},
				multiply: function(t, n) {
					var r, a, o, s, c, l, u, d;
					if (t.length === void 0 && n.length === void 0) return t * n;
					if (c = t.length, l = t[0].length, u = e.zeros(c, o = i(n) ? n[0].length : l), d = 0, i(n)) {
						for (; d < o; d++) for (r = 0; r < c; r++) {
							for (s = 0, a = 0; a < l; a++) s += t[r][a] * n[a][d];
							u[r][d] = s;
						}
						return c === 1 && d === 1 ? u[0][0] : u;
					}
					return e.map(t, function(e) {
						return e * n;
					});
				},
				outer: function(t, n) {
					return e.multiply(t.map(function(e) {
						return [e];
					}), [n]);
				},
				dot: function(t, n) {
					i(t[0]) || (t = [t]), i(n[0]) || (n = [n]);
					for (var r = t[0].length === 1 && t.length !== 1 ? e.transpose(t) : t, a = n[0].length === 1 && n.length !== 1 ? e.transpose(n) : n, o = [], s = 0, c = r.length, l = r[0].length, u, d; s < c; s++) {
						for (o[s] = [], u = 0, d = 0; d < l; d++) u += r[s][d] * a[s][d];
						o[s] = u;
					}
					return o.length === 1 ? o[0] : o;
				},
				pow: function(n, r) {
					return e.map(n, function(e) {
						return t.pow(e, r);
					});
				},
				exp: function(n) {
					return e.map(n, function(e) {
						return t.exp(e);
					});
				},
				log: function(n) {
					return e.map(n, function(e) {
						return t.log(e);
					});
				},
				abs: function(n) {
					return e.map(n, function(e) {
						return t.abs(e);
					});
				},
				norm: function(e, n) {
					var r = 0, a = 0;
					for (isNaN(n) && (n = 2), i(e[0]) && (e = e[0]); a < e.length; a++) r += t.pow(t.abs(e[a]), n);
					return t.pow(r, 1 / n);
				},
				angle: function(n, r) {
					return t.acos(e.dot(n, r) / (e.norm(n) * e.norm(r)));
				},
				aug: function(e, t) {
					for (var r = [], i = 0; i < e.length; i++) r.push(e[i].slice());
					for (i = 0; i < r.length; i++) n.apply(r[i], t[i]);
					return r;
				},
				inv: function(t) {
					for (var n = t.length, r = t[0].length, i = e.identity(n, r), a = e.gauss_jordan(t, i), o = [], s = 0, c; s < n; s++) for (o[s] = [], c = r; c < a[0].length; c++) o[s][c - r] = a[s][c];
					return o;
				},
				det: function e(t) {
					if (t.length === 2) return t[0][0] * t[1][1] - t[0][1] * t[1][0];
					for (var n = 0, r = 0; r < t.length; r++) {
						for (var i = [], a = 1; a < t.length; a++) {
							i[a - 1] = [];
							for (var o = 0; o < t.length; o++) o < r ? i[a - 1][o] = t[a][o] : o > r && (i[a - 1][o - 1] = t[a][o]);
						}
						var s = r % 2 ? -1 : 1;
						n += e(i) * t[0][r] * s;
					}
					return n;
				},
				gauss_elimination: function(n, r) {
					var i = 0, a = 0, o = n.length, s = n[0].length, c = 1, l = 0, u = [], d, f, p, m;
					for (n = e.aug(n, r), d = n[0].length, i = 0; i < o; i++) {
						for (f = n[i][i], a = i, m = i + 1; m < s; m++) f < t.abs(n[m][i]) && (f = n[m][i], a = m);
						if (a != i) for (m = 0; m < d; m++) p = n[i][m], n[i][m] = n[a][m], n[a][m] = p;
						for (a = i + 1; a < o; a++) for (c = n[a][i] / n[i][i], m = i; m < d; m++) n[a][m] = n[a][m] - c * n[i][m];
					}
					for (i = o - 1; i >= 0; i--) {
						for (l = 0, a = i + 1; a <= o - 1; a++) l += u[a] * n[i][a];
						u[i] = (n[i][d - 1] - l) / n[i][i];
					}
					return u;
				},
				gauss_jordan: function(n, r) {
					for (var i = e.aug(n, r), a = i.length, o = i[0].length, s = 0, c, l = 0, u; l < a; l++) {
						var d = l;
						for (u = l + 1; u < a; u++) t.abs(i[u][l]) > t.abs(i[d][l]) && (d = u);
						var f = i[l];
						for (i[l] = i[d], i[d] = f, u = l + 1; u < a; u++) for (s = i[u][l] / i[l][l], c = l; c < o; c++) i[u][c] -= i[l][c] * s;
					}
					for (l = a - 1; l >= 0; l--) {
						for (s = i[l][l], u = 0; u < l; u++) for (c = o - 1; c > l - 1; c--) i[u][c] -= i[l][c] * i[u][l] / s;
						for (i[l][l] /= s, c = a; c < o; c++) i[l][c] /= s;
					}
					return i;
				},
				triaUpSolve: function(t, n) {
					var r = t[0].length, i = e.zeros(1, r)[0], a, o = !1;
					return n[0].length != null && (n = n.map(function(e) {
						return e[0];
					}), o = !0), e.arange(r - 1, -1, -1).forEach(function(o) {
						a = e.arange(o + 1, r).map(function(e) {
							return i[e] * t[o][e];
						}), i[o] = (n[o] - e.sum(a)) / t[o][o];
					}), o ? i.map(function(e) {
						return [e];
					}) : i;
				},
				triaLowSolve: function(t, n) {
					var r = t[0].length, i = e.zeros(1, r)[0], a, o = !1;
					return n[0].length != null && (n = n.map(function(e) {
						return e[0];
					}), o = !0), e.arange(r).forEach(function(r) {
						a = e.arange(r).map(function(e) {
							return t[r][e] * i[e];
						}), i[r] = (n[r] - e.sum(a)) / t[r][r];
					}), o ? i.map(function(e) {
						return [e];
					}) : i;
				},
				lu: function(t) {
					var n = t.length, r = e.identity(n), i = e.zeros(t.length, t[0].length), a;
					return e.arange(n).forEach(function(e) {
						i[0][e] = t[0][e];
					}), e.arange(1, n).forEach(function(o) {
						e.arange(o).forEach(function(n) {
							a = e.arange(n).map(function(e) {
								return r[o][e] * i[e][n];
							}), r[o][n] = (t[o][n] - e.sum(a)) / i[n][n];
						}), e.arange(o, n).forEach(function(n) {
							a = e.arange(o).map(function(e) {
								return r[o][e] * i[e][n];
							}), i[o][n] = t[a.length][n] - e.sum(a);
						});
					}), [r, i];
				},
				cholesky: function(n) {
					var r = n.length, i = e.zeros(n.length, n[0].length), a;
					return e.arange(r).forEach(function(o) {
						a = e.arange(o).map(function(e) {
							return t.pow(i[o][e], 2);
						}), i[o][o] = t.sqrt(n[o][o] - e.sum(a)), e.arange(o + 1, r).forEach(function(t) {
							a = e.arange(o).map(function(e) {
								return i[o][e] * i[t][e];
							}), i[t][o] = (n[o][t] - e.sum(a)) / i[o][o];
						});
					}), i;
				},
				gauss_jacobi: function(n, r, i, a) {
					for (var o = 0, s = 0, c = n.length, l = [], u = [], d = [], f, p, m, h; o < c; o++) for (l[o] = [], u[o] = [], d[o] = [], s = 0; s < c; s++) o > s ? (l[o][s] = n[o][s], u[o][s] = d[o][s] = 0) : o < s ? (u[o][s] = n[o][s], l[o][s] = d[o][s] = 0) : (d[o][s] = n[o][s], l[o][s] = u[o][s] = 0);
					for (m = e.multiply(e.multiply(e.inv(d), e.add(l, u)), -1), p = e.multiply(e.inv(d), r), f = i, h = e.add(e.multiply(m, i), p), o = 2; t.abs(e.norm(e.subtract(h, f))) > a;) f = h, h = e.add(e.multiply(m, f), p), o++;
					return h;
				},
				gauss_seidel: function(n, r, i, a) {
					for (var o = 0, s = n.length, c = [], l = [], u = [], d, f, p, m, h; o < s; o++) for (c[o] = [], l[o] = [], u[o] = [], d = 0; d < s; d++) o > d ? (c[o][d] = n[o][d], l[o][d] = u[o][d] = 0) : o < d ? (l[o][d] = n[o][d], c[o][d] = u[o][d] = 0) : (u[o][d] = n[o][d], c[o][d] = l[o][d] = 0);
					for (m = e.multiply(e.multiply(e.inv(e.add(u, c)), l), -1), p = e.multiply(e.inv(e.add(u, c)), r), f = i, h = e.add(e.multiply(m, i), p), o = 2; t.abs(e.norm(e.subtract(h, f))) > a;) f = h, h = e.add(e.multiply(m, f), p), o += 1;
					return h;
				},
				SOR: function(n, r, i, a, o) {
					for (var s = 0, c = n.length, l = [], u = [], d = [], f, p, m, h, g; s < c; s++) for (l[s] = [], u[s] = [], d[s] = [], f = 0; f < c; f++) s > f ? (l[s][f] = n[s][f], u[s][f] = d[s][f] = 0) : s < f ? (u[s][f] = n[s][f], l[s][f] = d[s][f] = 0) : (d[s][f] = n[s][f], l[s][f] = u[s][f] = 0);
					for (h = e.multiply(e.inv(e.add(d, e.multiply(l, o))), e.subtract(e.multiply(d, 1 - o), e.multiply(u, o))), m = e.multiply(e.multiply(e.inv(e.add(d, e.multiply(l, o))), r), o), p = i, g = e.add(e.multiply(h, i), m), s = 2; t.abs(e.norm(e.subtract(g, p))) > a;) p = g, g = e.add(e.multiply(h, p), m), s++;
					return g;
				},
				householder: function(n) {
					for (var r = n.length, i = n[0].length, a = 0, o = [], s = [], c, l, u, d, f; a < r - 1; a++) {
						for (c = 0, d = a + 1; d < i; d++) c += n[d][a] * n[d][a];
						for (f = n[a + 1][a] > 0 ? -1 : 1, c = f * t.sqrt(c), l = t.sqrt((c * c - n[a + 1][a] * c) / 2), o = e.zeros(r, 1), o[a + 1][0] = (n[a + 1][a] - c) / (2 * l), u = a + 2; u < r; u++) o[u][0] = n[u][a] / (2 * l);
						s = e.subtract(e.identity(r, i), e.multiply(e.multiply(o, e.transpose(o)), 2)), n = e.multiply(s, e.multiply(n, s));
					}
					return n;
				},
				QR: function() {
					var n = e.sum, r = e.arange;
					function i(i) {
						var a = i.length, o = i[0].length, s = e.zeros(o, o);
						i = e.copy(i);
						for (var c, l = 0, u; l < o; l++) {
							for (s[l][l] = t.sqrt(n(r(a).map(function(e) {
								return i[e][l] * i[e][l];
							}))), c = 0; c < a; c++) i[c][l] = i[c][l] / s[l][l];
							for (u = l + 1; u < o; u++) for (s[l][u] = n(r(a).map(function(e) {
								return i[e][l] * i[e][u];
							})), c = 0; c < a; c++) i[c][u] = i[c][u] - i[c][l] * s[l][u];
						}
						return [i, s];
					}
					return i;
				}(),
				lstsq: function() {
					function t(t) {
						t = e.copy(t);
						var n = t.length, r = e.identity(n);
						return e.arange(n - 1, -1, -1).forEach(function(n) {
							e.sliceAssign(r, { row: n }, e.divide(e.slice(r, { row: n }), t[n][n])), e.sliceAssign(t, { row: n }, e.divide(e.slice(t, { row: n }), t[n][n])), e.arange(n).forEach(function(i) {
								var a = e.multiply(t[i][n], -1), o = e.slice(t, { row: i }), s = e.multiply(e.slice(t, { row: n }), a);
								e.sliceAssign(t, { row: i }, e.add(o, s));
								var c = e.slice(r, { row: i }), l = e.multiply(e.slice(r, { row: n }), a);
								e.sliceAssign(r, { row: i }, e.add(c, l));
							});
						}), r;
					}
					function n(n, r) {
						var i = !1;
						r[0].length === void 0 && (r = r.map(function(e) {
							return [e];
						}), i = !0);
						var a = e.QR(n), o = a[0], s = a[1], c = n[0].length, l = e.slice(o, { col: { end: c } }), u = t(e.slice(s, { row: { end: c } })), d = e.transpose(l);
						d[0].length === void 0 && (d = [d]);
						var f = e.multiply(e.multiply(u, d), r);
						return f.length === void 0 && (f = [[f]]), i ? f.map(function(e) {
							return e[0];
						}) : f;
					}
					return n;
				}(),
				jacobi: function(n) {
					for (var r = 1, i = n.length, a = e.identity(i, i), o = [], s, c, l, u, d, f, p, m; r === 1;) {
						for (f = n[0][1], u = 0, d = 1, c = 0; c < i; c++) for (l = 0; l < i; l++) c != l && f < t.abs(n[c][l]) && (f = t.abs(n[c][l]), u = c, d = l);
						for (p = n[u][u] === n[d][d] ? n[u][d] > 0 ? t.PI / 4 : -t.PI / 4 : t.atan(2 * n[u][d] / (n[u][u] - n[d][d])) / 2, m = e.identity(i, i), m[u][u] = t.cos(p), m[u][d] = -t.sin(p), m[d][u] = t.sin(p), m[d][d] = t.cos(p), a = e.multiply(a, m), s = e.multiply(e.multiply(e.inv(m), n), m), n = s, r = 0, c = 1; c < i; c++) for (l = 1; l < i; l++) c != l && t.abs(n[c][l]) > .001 && (r = 1);
					}
					for (c = 0; c < i; c++) o.push(n[c][c]);
					return [a, o];
				},
				rungekutta: function(e, t, n, r, i, a) {
					var o, s, c, l, u;
					if (a === 2) for (; r <= n;) o = t * e(r, i), s = t * e(r + t, i + o), c = i + (o + s) / 2, i = c, r += t;
					if (a === 4) for (; r <= n;) o = t * e(r, i), s = t * e(r + t / 2, i + o / 2), l = t * e(r + t / 2, i + s / 2), u = t * e(r + t, i + l), c = i + (o + 2 * s + 2 * l + u) / 6, i = c, r += t;
					return i;
				},
				romberg: function(e, n, r, i) {
					for (var a = 0, o = (r - n) / 2, s = [], c = [], l = [], u, d, f, p, m; a < i / 2;) {
						for (m = e(n), f = n, p = 0; f <= r; f += o, p++) s[p] = f;
						for (u = s.length, f = 1; f < u - 1; f++) m += (f % 2 == 0 ? 2 : 4) * e(s[f]);
						m = o / 3 * (m + e(r)), l[a] = m, o /= 2, a++;
					}
					for (d = l.length, u = 1; d !== 1;) {
						for (f = 0; f < d - 1; f++) c[f] = (t.pow(4, u) * l[f + 1] - l[f]) / (t.pow(4, u) - 1);
						d = c.length, l = c, c = [], u++;
					}
					return l;
				},
				richardson: function(e, n, r, i) {
					function a(e, t) {
						for (var n = 0, r = e.length, i; n < r; n++) e[n] === t && (i = n);
						return i;
					}
					for (var o = t.abs(r - e[a(e, r) + 1]), s = 0, c = [], l = [], u, d, f, p, m; i >= o;) u = a(e, r + i), d = a(e, r), c[s] = (n[u] - 2 * n[d] + n[2 * d - u]) / (i * i), i /= 2, s++;
					for (p = c.length, f = 1; p != 1;) {
						for (m = 0; m < p - 1; m++) l[m] = (t.pow(4, f) * c[m + 1] - c[m]) / (t.pow(4, f) - 1);
						p = l.length, c = l, l = [], f++;
					}
					return c;
				},
				simpson: function(e, t, n, r) {
					for (var i = (n - t) / r, a = e(t), o = [], s = t, c = 0, l = 1, u; s <= n; s += i, c++) o[c] = s;
					for (u = o.length; l < u - 1; l++) a += (l % 2 == 0 ? 2 : 4) * e(o[l]);
					return i / 3 * (a + e(n));
				},
				hermite: function(e, t, n, r) {
					for (var i = e.length, a = 0, o = 0, s = [], c = [], l = [], u = [], d; o < i; o++) {
						for (s[o] = 1, d = 0; d < i; d++) o != d && (s[o] *= (r - e[d]) / (e[o] - e[d]));
						for (c[o] = 0, d = 0; d < i; d++) o != d && (c[o] += 1 / (e[o] - e[d]));
						l[o] = (1 - 2 * (r - e[o]) * c[o]) * (s[o] * s[o]), u[o] = (r - e[o]) * (s[o] * s[o]), a += l[o] * t[o] + u[o] * n[o];
					}
					return a;
				},
				lagrange: function(e, t, n) {
					for (var r = 0, i = 0, a, o, s = e.length; i < s; i++) {
						for (o = t[i], a = 0; a < s; a++) i != a && (o *= (n - e[a]) / (e[i] - e[a]));
						r += o;
					}
					return r;
				},
				cubic_spline: function(t, n, r) {
					for (var i = t.length, a = 0, o, s = [], c = [], l = [], u = [], d = [], f = [], p = []; a < i - 1; a++) d[a] = t[a + 1] - t[a];
					for (l[0] = 0, a = 1; a < i - 1; a++) l[a] = 3 / d[a] * (n[a + 1] - n[a]) - 3 / d[a - 1] * (n[a] - n[a - 1]);
					for (a = 1; a < i - 1; a++) s[a] = [], c[a] = [], s[a][a - 1] = d[a - 1], s[a][a] = 2 * (d[a - 1] + d[a]), s[a][a + 1] = d[a], c[a][0] = l[a];
					for (u = e.multiply(e.inv(s), c), o = 0; o < i - 1; o++) f[o] = (n[o + 1] - n[o]) / d[o] - d[o] * (u[o + 1][0] + 2 * u[o][0]) / 3, p[o] = (u[o + 1][0] - u[o][0]) / (3 * d[o]);
					for (o = 0; o < i && !(t[o] > r); o++);
					return --o, n[o] + (r - t[o]) * f[o] + e.sq(r - t[o]) * u[o] + (r - t[o]) * e.sq(r - t[o]) * p[o];
				},
				gauss_quadrature: function() {
					throw Error(`gauss_quadrature not yet implemented`);
				},
				PCA: function(t) {
					var n = t.length, r = t[0].length, i = 0, a, o, s = [], c = [], l = [], u = [], d = [], f = [], p = [], m = [], h = [], g = [];
					for (i = 0; i < n; i++) s[i] = e.sum(t[i]) / r;
					for (i = 0; i < r; i++) for (p[i] = [], a = 0; a < n; a++) p[i][a] = t[a][i] - s[a];
					for (p = e.transpose(p), i = 0; i < n; i++) for (m[i] = [], a = 0; a < n; a++) m[i][a] = e.dot([p[i]], [p[a]]) / (r - 1);
					for (l = e.jacobi(m), h = l[0], c = l[1], g = e.transpose(h), i = 0; i < c.length; i++) for (a = i; a < c.length; a++) c[i] < c[a] && (o = c[i], c[i] = c[a], c[a] = o, u = g[i], g[i] = g[a], g[a] = u);
					for (f = e.transpose(p), i = 0; i < n; i++) for (d[i] = [], a = 0; a < f.length; a++) d[i][a] = e.dot([g[i]], [f[a]]);
					return [
						t,
						c,
						g,
						d
					];
				}
			}), (function(t) {
				for (var n = 0; n < t.length; n++) (function(t) {
					e.fn[t] = function(n, r) {
						var i = this;
						return r ? (setTimeout(function() {
							r.call(i, e.fn[t].call(i, n));
						}, 15), this) : typeof e[t](this, n) == `number` ? e[t](this, n) : e(e[t](this, n));
					};
				})(t[n]);
			})(`add divide multiply subtract dot pow exp log abs norm angle`.split(` `));
		})(e, Math), (function(e, t) {
			var n = [].slice, r = e.utils.isNumber, i = e.utils.isArray;
			e.extend({
				zscore: function() {
					var t = n.call(arguments);
					return r(t[1]) ? (t[0] - t[1]) / t[2] : (t[0] - e.mean(t[1])) / e.stdev(t[1], t[2]);
				},
				ztest: function() {
					var r = n.call(arguments), a;
					return i(r[1]) ? (a = e.zscore(r[0], r[1], r[3]), r[2] === 1 ? e.normal.cdf(-t.abs(a), 0, 1) : e.normal.cdf(-t.abs(a), 0, 1) * 2) : r.length > 2 ? (a = e.zscore(r[0], r[1], r[2]), r[3] === 1 ? e.normal.cdf(-t.abs(a), 0, 1) : e.normal.cdf(-t.abs(a), 0, 1) * 2) : (a = r[0], r[1] === 1 ? e.normal.cdf(-t.abs(a), 0, 1) : e.normal.cdf(-t.abs(a), 0, 1) * 2);
				}
			}), e.extend(e.fn, {
				zscore: function(e, t) {
					return (e - this.mean()) / this.stdev(t);
				},
				ztest: function(n, r, i) {
					var a = t.abs(this.zscore(n, i));
					return r === 1 ? e.normal.cdf(-a, 0, 1) : e.normal.cdf(-a, 0, 1) * 2;
				}
			}), e.extend({
				tscore: function() {
					var r = n.call(arguments);
					return r.length === 4 ? (r[0] - r[1]) / (r[2] / t.sqrt(r[3])) : (r[0] - e.mean(r[1])) / (e.stdev(r[1], !0) / t.sqrt(r[1].length));
				},
				ttest: function() {
					var i = n.call(arguments), a;
					return i.length === 5 ? (a = t.abs(e.tscore(i[0], i[1], i[2], i[3])), i[4] === 1 ? e.studentt.cdf(-a, i[3] - 1) : e.studentt.cdf(-a, i[3] - 1) * 2) : r(i[1]) ? (a = t.abs(i[0]), i[2] == 1 ? e.studentt.cdf(-a, i[1] - 1) : e.studentt.cdf(-a, i[1] - 1) * 2) : (a = t.abs(e.tscore(i[0], i[1])), i[2] == 1 ? e.studentt.cdf(-a, i[1].length - 1) : e.studentt.cdf(-a, i[1].length - 1) * 2);
				}
			}), e.extend(e.fn, {
				tscore: function(e) {
					return (e - this.mean()) / (this.stdev(!0) / t.sqrt(this.cols()));
				},
				ttest: function(n, r) {
					return r === 1 ? 1 - e.studentt.cdf(t.abs(this.tscore(n)), this.cols() - 1) : e.studentt.cdf(-t.abs(this.tscore(n)), this.cols() - 1) * 2;
				}
			}), e.extend({
				anovafscore: function() {
					var r = n.call(arguments), i, a, o, s, c, l, u, d;
					if (r.length === 1) {
						for (c = Array(r[0].length), u = 0; u < r[0].length; u++) c[u] = r[0][u];
						r = c;
					}
					for (a = [], u = 0; u < r.length; u++) a = a.concat(r[u]);
					for (o = e.mean(a), i = 0, u = 0; u < r.length; u++) i += r[u].length * t.pow(e.mean(r[u]) - o, 2);
					for (i /= r.length - 1, l = 0, u = 0; u < r.length; u++) for (s = e.mean(r[u]), d = 0; d < r[u].length; d++) l += t.pow(r[u][d] - s, 2);
					return l /= a.length - r.length, i / l;
				},
				anovaftest: function() {
					var t = n.call(arguments), i, a, o, s;
					if (r(t[0])) return 1 - e.centralF.cdf(t[0], t[1], t[2]);
					var c = e.anovafscore(t);
					for (i = t.length - 1, o = 0, s = 0; s < t.length; s++) o += t[s].length;
					return a = o - i - 1, 1 - e.centralF.cdf(c, i, a);
				},
				ftest: function(t, n, r) {
					return 1 - e.centralF.cdf(t, n, r);
				}
			}), e.extend(e.fn, {
				anovafscore: function() {
					return e.anovafscore(this.toArray());
				},
				anovaftes: function() {
					for (var t = 0, n = 0; n < this.length; n++) t += this[n].length;
					return e.ftest(this.anovafscore(), this.length - 1, t - this.length);
				}
			}), e.extend({
				qscore: function() {
					var i = n.call(arguments), a, o, s, c, l;
					return r(i[0]) ? (a = i[0], o = i[1], s = i[2], c = i[3], l = i[4]) : (a = e.mean(i[0]), o = e.mean(i[1]), s = i[0].length, c = i[1].length, l = i[2]), t.abs(a - o) / (l * t.sqrt((1 / s + 1 / c) / 2));
				},
				qtest: function() {
					var t = n.call(arguments), r;
					t.length === 3 ? (r = t[0], t = t.slice(1)) : t.length === 7 ? (r = e.qscore(t[0], t[1], t[2], t[3], t[4]), t = t.slice(5)) : (r = e.qscore(t[0], t[1], t[2]), t = t.slice(3));
					var i = t[0], a = t[1];
					return 1 - e.tukey.cdf(r, a, i - a);
				},
				tukeyhsd: function(t) {
					for (var n = e.pooledstdev(t), r = t.map(function(t) {
						return e.mean(t);
					}), i = t.reduce(function(e, t) {
						return e + t.length;
					}, 0), a = [], o = 0; o < t.length; ++o) for (var s = o + 1; s < t.length; ++s) {
						var c = e.qtest(r[o], r[s], t[o].length, t[s].length, n, i, t.length);
						a.push([[o, s], c]);
					}
					return a;
				}
			}), e.extend({
				normalci: function() {
					var r = n.call(arguments), i = [, ,], a = r.length === 4 ? t.abs(e.normal.inv(r[1] / 2, 0, 1) * r[2] / t.sqrt(r[3])) : t.abs(e.normal.inv(r[1] / 2, 0, 1) * e.stdev(r[2]) / t.sqrt(r[2].length));
					return i[0] = r[0] - a, i[1] = r[0] + a, i;
				},
				tci: function() {
					var r = n.call(arguments), i = [, ,], a = r.length === 4 ? t.abs(e.studentt.inv(r[1] / 2, r[3] - 1) * r[2] / t.sqrt(r[3])) : t.abs(e.studentt.inv(r[1] / 2, r[2].length - 1) * e.stdev(r[2], !0) / t.sqrt(r[2].length));
					return i[0] = r[0] - a, i[1] = r[0] + a, i;
				},
				significant: function(e, t) {
					return e < t;
				}
			}), e.extend(e.fn, {
				normalci: function(t, n) {
					return e.normalci(t, n, this.toArray());
				},
				tci: function(t, n) {
					return e.tci(t, n, this.toArray());
				}
			});
			function a(e, n, r, i) {
				if (e > 1 || r > 1 || e <= 0 || r <= 0) throw Error(`Proportions should be greater than 0 and less than 1`);
				var a = (e * n + r * i) / (n + i), o = t.sqrt(a * (1 - a) * (1 / n + 1 / i));
				return (e - r) / o;
			}
			e.extend(e.fn, {
				oneSidedDifferenceOfProportions: function(t, n, r, i) {
					var o = a(t, n, r, i);
					return e.ztest(o, 1);
				},
				twoSidedDifferenceOfProportions: function(t, n, r, i) {
					var o = a(t, n, r, i);
					return e.ztest(o, 2);
				}
			});
		})(e, Math), e.models = (function() {
			function t(t) {
				var r = t[0].length;
				return e.arange(r).map(function(i) {
					var a = e.arange(r).filter(function(e) {
						return e !== i;
					});
					return n(e.col(t, i).map(function(e) {
						return e[0];
					}), e.col(t, a));
				});
			}
			function n(t, n) {
				var r = t.length, i = n[0].length - 1, a = r - i - 1, o = e.lstsq(n, t), s = e.multiply(n, o.map(function(e) {
					return [e];
				})).map(function(e) {
					return e[0];
				}), c = e.subtract(t, s), l = e.mean(t), u = e.sum(s.map(function(e) {
					return (e - l) ** 2;
				})), d = e.sum(t.map(function(e, t) {
					return (e - s[t]) ** 2;
				})), f = u + d;
				return {
					exog: n,
					endog: t,
					nobs: r,
					df_model: i,
					df_resid: a,
					coef: o,
					predict: s,
					resid: c,
					ybar: l,
					SST: f,
					SSE: u,
					SSR: d,
					R2: u / f
				};
			}
			function r(n) {
				var r = t(n.exog), i = Math.sqrt(n.SSR / n.df_resid), a = r.map(function(e) {
					var t = e.SST, n = e.R2;
					return i / Math.sqrt(t * (1 - n));
				}), o = n.coef.map(function(e, t) {
					return (e - 0) / a[t];
				}), s = o.map(function(t) {
					var r = e.studentt.cdf(t, n.df_resid);
					return (r > .5 ? 1 - r : r) * 2;
				}), c = e.studentt.inv(.975, n.df_resid);
				return {
					se: a,
					t: o,
					p: s,
					sigmaHat: i,
					interval95: n.coef.map(function(e, t) {
						var n = c * a[t];
						return [e - n, e + n];
					})
				};
			}
			function i(t) {
				var n = t.R2 / t.df_model / ((1 - t.R2) / t.df_resid);
				return {
					F_statistic: n,
					pvalue: 1 - function(t, n, r) {
						return e.beta.cdf(t / (r / n + t), n / 2, r / 2);
					}(n, t.df_model, t.df_resid)
				};
			}
			function a(e, t) {
				var a = n(e, t), o = r(a), s = i(a), c = 1 - (1 - a.R2) * ((a.nobs - 1) / a.df_resid);
				return a.t = o, a.f = s, a.adjust_R2 = c, a;
			}
			return { ols: a };
		})(), e.extend({
			buildxmatrix: function() {
				for (var t = Array(arguments.length), n = 0; n < arguments.length; n++) t[n] = [1].concat(arguments[n]);
				return e(t);
			},
			builddxmatrix: function() {
				for (var t = Array(arguments[0].length), n = 0; n < arguments[0].length; n++) t[n] = [1].concat(arguments[0][n]);
				return e(t);
			},
			buildjxmatrix: function(t) {
				for (var n = Array(t.length), r = 0; r < t.length; r++) n[r] = t[r];
				return e.builddxmatrix(n);
			},
			buildymatrix: function(t) {
				return e(t).transpose();
			},
			buildjymatrix: function(e) {
				return e.transpose();
			},
			matrixmult: function(t, n) {
				var r, i, a, o, s;
				if (t.cols() == n.rows()) {
					if (n.rows() > 1) {
						for (o = [], r = 0; r < t.rows(); r++) for (o[r] = [], i = 0; i < n.cols(); i++) {
							for (s = 0, a = 0; a < t.cols(); a++) s += t.toArray()[r][a] * n.toArray()[a][i];
							o[r][i] = s;
						}
						return e(o);
					}
					for (o = [], r = 0; r < t.rows(); r++) for (o[r] = [], i = 0; i < n.cols(); i++) {
						for (s = 0, a = 0; a < t.cols(); a++) s += t.toArray()[r][a] * n.toArray()[i];
						o[r][i] = s;
					}
					return e(o);
				}
			},
			regress: function(t, n) {
				var r = e.xtranspxinv(t), i = t.transpose(), a = e.matrixmult(e(r), i);
				return e.matrixmult(a, n);
			},
			regresst: function(t, n, r) {
				var i = e.regress(t, n), a = {};
				a.anova = {};
				var o = e.jMatYBar(t, i);
				a.yBar = o;
				var s = n.mean();
				a.anova.residuals = e.residuals(n, o), a.anova.ssr = e.ssr(o, s), a.anova.msr = a.anova.ssr / (t[0].length - 1), a.anova.sse = e.sse(n, o), a.anova.mse = a.anova.sse / (n.length - (t[0].length - 1) - 1), a.anova.sst = e.sst(n, s), a.anova.mst = a.anova.sst / (n.length - 1), a.anova.r2 = 1 - a.anova.sse / a.anova.sst, a.anova.r2 < 0 && (a.anova.r2 = 0), a.anova.fratio = a.anova.msr / a.anova.mse, a.anova.pvalue = e.anovaftest(a.anova.fratio, t[0].length - 1, n.length - (t[0].length - 1) - 1), a.anova.rmse = Math.sqrt(a.anova.mse), a.anova.r2adj = 1 - a.anova.mse / a.anova.mst, a.anova.r2adj < 0 && (a.anova.r2adj = 0), a.stats = Array(t[0].length);
				for (var c = e.xtranspxinv(t), l, u, d, f = 0; f < i.length; f++) l = Math.sqrt(a.anova.mse * Math.abs(c[f][f])), u = Math.abs(i[f] / l), d = e.ttest(u, n.length - t[0].length - 1, r), a.stats[f] = [
					i[f],
					l,
					u,
					d
				];
				return a.regress = i, a;
			},
			xtranspx: function(t) {
				return e.matrixmult(t.transpose(), t);
			},
			xtranspxinv: function(t) {
				var n = e.matrixmult(t.transpose(), t);
				return e.inv(n);
			},
			jMatYBar: function(t, n) {
				return new e(e.matrixmult(t, n));
			},
			residuals: function(t, n) {
				return e.matrixsubtract(t, n);
			},
			ssr: function(e, t) {
				for (var n = 0, r = 0; r < e.length; r++) n += (e[r] - t) ** 2;
				return n;
			},
			sse: function(e, t) {
				for (var n = 0, r = 0; r < e.length; r++) n += (e[r] - t[r]) ** 2;
				return n;
			},
			sst: function(e, t) {
				for (var n = 0, r = 0; r < e.length; r++) n += (e[r] - t) ** 2;
				return n;
			},
			matrixsubtract: function(t, n) {
				for (var r = Array(t.length), i = 0; i < t.length; i++) {
					r[i] = Array(t[i].length);
					for (var a = 0; a < t[i].length; a++) r[i][a] = t[i][a] - n[i][a];
				}
				return e(r);
			}
		}), e.jStat = e, e;
	});
}));
export { t };
