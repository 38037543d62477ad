import { i as e, n as t, r as n, t as r } from "./preact.js";
var i = `__s`, a = `__c`, o = `__k`, s = `__d`, c = `__s`, ee = /[\s\n\\/='"\0<>]/, te = /^(xlink|xmlns|xml)([A-Z])/, ne = /^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/, re = /^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/, ie = /* @__PURE__ */ new Set([`draggable`, `spellcheck`]);
function l(e) {
	e.__g === void 0 ? e[s] = !0 : e.__g |= 8;
}
function ae(e) {
	e.__g === void 0 ? e[s] = !1 : e.__g &= -9;
}
function u(e) {
	return e.__g === void 0 ? !0 === e[s] : !!(8 & e.__g);
}
var d = /["&<]/;
function f(e) {
	if (e.length === 0 || !1 === d.test(e)) return e;
	for (var t = 0, n = 0, r = ``, i = ``; n < e.length; n++) {
		switch (e.charCodeAt(n)) {
			case 34:
				i = `&quot;`;
				break;
			case 38:
				i = `&amp;`;
				break;
			case 60:
				i = `&lt;`;
				break;
			default: continue;
		}
		n !== t && (r += e.slice(t, n)), r += i, t = n + 1;
	}
	return n !== t && (r += e.slice(t, n)), r;
}
var p = {}, m = new Set(`animation-iteration-count.border-image-outset.border-image-slice.border-image-width.box-flex.box-flex-group.box-ordinal-group.column-count.fill-opacity.flex.flex-grow.flex-negative.flex-order.flex-positive.flex-shrink.flood-opacity.font-weight.grid-column.grid-row.line-clamp.line-height.opacity.order.orphans.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-miterlimit.stroke-opacity.stroke-width.tab-size.widows.z-index.zoom`.split(`.`)), h = /[A-Z]/g;
function oe(e) {
	var t = ``;
	for (var n in e) {
		var r = e[n];
		if (r != null && r !== ``) {
			var i = n[0] == `-` ? n : p[n] || (p[n] = n.replace(h, `-$&`).toLowerCase()), a = `;`;
			typeof r != `number` || i.startsWith(`--`) || m.has(i) || (a = `px;`), t = t + i + `:` + r + a;
		}
	}
	return t || void 0;
}
function g() {
	this.__d = !0;
}
function se(e, t) {
	return {
		__v: e,
		context: t,
		props: e.props,
		setState: g,
		forceUpdate: g,
		__d: !0,
		__h: []
	};
}
var _ = {}, v = [], y = Array.isArray, b = Object.assign, x = ``, S = `<!--$s-->`, C = `<!--/$s-->`;
function w(e) {
	return typeof e == `string` ? S + e + C : y(e) ? (e.unshift(S), e.push(C), e) : e && typeof e.then == `function` ? e.then(w) : S + e + C;
}
function T() {
	return {
		beforeDiff: n.__b,
		afterDiff: n.diffed,
		renderHook: n.__r,
		unmountHook: n.unmount,
		rootHook: n.__,
		commitHook: n.__c,
		catchError: n.__e,
		errorBoundaries: n.errorBoundaries
	};
}
function E(e) {
	var t = n[i];
	n[i] = !0;
	try {
		return e();
	} finally {
		n[i] = t;
	}
}
function D(e, n, i) {
	var a = T();
	try {
		var s = E(function() {
			var s, c = t(r, null);
			return c[o] = [e], a.rootHook && a.rootHook(e, ((s = {})[o] = c, s.nodeType = 1, s)), k(e, n || _, !1, void 0, c, !1, i, a);
		});
		return y(s) ? s.join(x) : s;
	} catch (e) {
		throw e.then ? Error(`Use "renderToStringAsync" for suspenseful rendering.`) : e;
	} finally {
		a.commitHook && E(function() {
			return a.commitHook(e, v);
		}), v.length = 0;
	}
}
function O(e, t, n) {
	var r, i = e.type, o = !0;
	return e[a] ? (o = !1, (r = e[a]).state = r[c]) : r = new i(e.props, t), e[a] = r, r.__v = e, r.props = e.props, r.context = t, l(r), r.state ?? (r.state = _), r[c] ?? (r[c] = r.state), i.getDerivedStateFromProps ? r.state = b({}, r.state, i.getDerivedStateFromProps(r.props, r.state)) : o && r.componentWillMount ? (r.componentWillMount(), r.state = r[c] === r.state ? r.state : r[c]) : !o && r.componentWillUpdate && r.componentWillUpdate(), n.renderHook && n.renderHook(e), r.render(r.props, r.state, t);
}
function k(t, n, i, s, d, p, m, h) {
	if (t == null || !0 === t || !1 === t || t === x) return x;
	var g = typeof t;
	if (g != `object`) return g == `function` ? x : g == `string` ? f(t) : t + x;
	if (y(t)) {
		var v, S = x;
		d[o] = t;
		for (var C = t.length, T = 0; T < C; T++) {
			var D = t[T];
			if (D != null && typeof D != `boolean`) {
				var A, j = k(D, n, i, s, d, p, m, h);
				typeof j == `string` ? S += j : (v ||= Array(C), S && v.push(S), S = x, y(j) ? (A = v).push.apply(A, j) : v.push(j));
			}
		}
		return v ? (S && v.push(S), v) : S;
	}
	if (!e(t)) return x;
	t.__ = d, h.beforeDiff && h.beforeDiff(t);
	var M = t.type, N = t.props;
	if (typeof M == `function`) {
		var P, F, I, L = n;
		if (M === r) {
			if (`tpl` in N) {
				for (var R, z = x, B = 0; B < N.tpl.length; B++) if (z += N.tpl[B], N.exprs && B < N.exprs.length) {
					var V = N.exprs[B];
					if (V == null) continue;
					if (typeof V == `object` && (e(V) || y(V))) {
						var H, U = k(V, n, i, s, t, p, m, h);
						typeof U == `string` ? z += U : (R ||= [], z && R.push(z), z = x, y(U) ? (H = R).push.apply(H, U) : R.push(U));
					} else z += V;
				}
				return R ? (z && R.push(z), R) : z;
			}
			if (`UNSTABLE_comment` in N) return `<!--` + f(N.UNSTABLE_comment) + `-->`;
			F = N.children;
		} else {
			if ((P = M.contextType) != null) {
				var W = n[P.__c];
				L = W ? W.props.value : P.__;
			}
			var G = M.prototype && typeof M.prototype.render == `function`;
			if (G) F = O(t, L, h), I = t[a];
			else {
				t[a] = I = se(t, L);
				for (var ue = 0; u(I) && ue++ < 25;) {
					ae(I), h.renderHook && h.renderHook(t);
					try {
						F = M.call(I, N, L);
					} catch (e) {
						throw p && e && typeof e.then == `function` && (t._suspended = !0), e;
					}
				}
				l(I);
			}
			if (I.getChildContext != null && (n = b({}, n, I.getChildContext())), G && h.errorBoundaries && (M.getDerivedStateFromError || I.componentDidCatch)) {
				F = F != null && F.type === r && F.key == null && F.props.tpl == null ? F.props.children : F;
				try {
					return k(F, n, i, s, t, p, !1, h);
				} catch (e) {
					return M.getDerivedStateFromError && (I[c] = M.getDerivedStateFromError(e)), I.componentDidCatch && I.componentDidCatch(e, _), u(I) ? (F = O(t, n, h), (I = t[a]).getChildContext != null && (n = b({}, n, I.getChildContext())), k(F = F != null && F.type === r && F.key == null && F.props.tpl == null ? F.props.children : F, n, i, s, t, p, m, h)) : x;
				} finally {
					h.afterDiff && h.afterDiff(t), h.unmountHook && h.unmountHook(t);
				}
			}
		}
		F = F != null && F.type === r && F.key == null && F.props.tpl == null ? F.props.children : F;
		try {
			var K = k(F, n, i, s, t, p, m, h);
			return h.afterDiff && h.afterDiff(t), h.unmountHook && h.unmountHook(t), t._suspended ? w(K) : K;
		} catch (e) {
			if (!p && m && m.onError) {
				var de = function e(r) {
					return m.onError(r, t, function(t, r) {
						try {
							return E(function() {
								return k(t, n, i, s, r, p, m, h);
							});
						} catch (t) {
							return e(t);
						}
					});
				}(e);
				return de === void 0 ? (h.catchError && h.catchError(e, t), x) : de;
			}
			if (!p || !e || typeof e.then != `function`) throw e;
			return e.then(function e() {
				try {
					var r = E(function() {
						return k(F, n, i, s, t, p, m, h);
					});
					return t._suspended ? w(r) : r;
				} catch (t) {
					if (!t || typeof t.then != `function`) throw t;
					return t.then(e);
				}
			});
		}
	}
	var q, J = `<` + M, Y = x;
	for (var X in N) {
		var Z = N[X];
		if (typeof (Z = le(Z) ? Z.value : Z) != `function` || X === `class` || X === `className`) {
			switch (X) {
				case `children`:
					q = Z;
					continue;
				case `key`:
				case `ref`:
				case `__self`:
				case `__source`: continue;
				case `htmlFor`:
					if (`for` in N) continue;
					X = `for`;
					break;
				case `className`:
					if (`class` in N) continue;
					X = `class`;
					break;
				case `defaultChecked`:
					X = `checked`;
					break;
				case `defaultSelected`:
					X = `selected`;
					break;
				case `defaultValue`:
				case `value`:
					switch (X = `value`, M) {
						case `textarea`:
							q = Z;
							continue;
						case `select`:
							s = Z;
							continue;
						case `option`: s != Z || `selected` in N || (J += ` selected`);
					}
					break;
				case `dangerouslySetInnerHTML`:
					Y = Z && Z.__html;
					continue;
				case `style`:
					typeof Z == `object` && (Z = oe(Z));
					break;
				case `acceptCharset`:
					X = `accept-charset`;
					break;
				case `httpEquiv`:
					X = `http-equiv`;
					break;
				default:
					if (ee.test(X)) continue;
					te.test(X) ? X = X.replace(te, `$1:$2`).toLowerCase() : X[4] !== `-` && !ie.has(X) || Z == null ? i ? re.test(X) && (X = X === `panose1` ? `panose-1` : X.replace(/([A-Z])/g, `-$1`).toLowerCase()) : ne.test(X) && (X = X.toLowerCase()) : Z += x;
			}
			Z != null && !1 !== Z && (J = !0 === Z || Z === x ? J + ` ` + X : J + ` ` + X + `="` + f(Z + x) + `"`);
		}
	}
	if (ee.test(M)) throw Error(M + ` is not a valid HTML tag name in ` + J + `>`);
	if (Y || (typeof q == `string` ? Y = f(q) : q != null && !1 !== q && !0 !== q && (Y = k(q, n, M === `svg` || M !== `foreignObject` && i, s, t, p, m, h))), h.afterDiff && h.afterDiff(t), h.unmountHook && h.unmountHook(t), !Y && ce.has(M)) return J + `/>`;
	var Q = `</` + M + `>`, $ = J + `>`;
	return y(Y) ? [$].concat(Y, [Q]) : typeof Y == `string` ? $ + Y + Q : [
		$,
		Y,
		Q
	];
}
var ce = /* @__PURE__ */ new Set([
	`area`,
	`base`,
	`br`,
	`col`,
	`command`,
	`embed`,
	`hr`,
	`img`,
	`input`,
	`keygen`,
	`link`,
	`meta`,
	`param`,
	`source`,
	`track`,
	`wbr`
]), A = D;
function le(e) {
	return typeof e == `object` && !!e && typeof e.peek == `function` && `value` in e;
}
export { A as t };
