function e(e) {
	let t = Object.values(e).filter((e) => typeof e == `number`);
	return Object.entries(e).filter(([e, n]) => t.indexOf(+e) === -1).map(([e, t]) => t);
}
function t(e, t = `|`) {
	return e.map((e) => oe(e)).join(t);
}
function n(e, t) {
	return typeof t == `bigint` ? t.toString() : t;
}
var Cached = class {
	constructor(e) {
		this._getter = e, this._value = void 0;
	}
	get value() {
		let e = this._getter;
		return e !== void 0 && (this._value = e(), this._getter = void 0), this._value;
	}
};
function r(e) {
	return new Cached(e);
}
function i(e) {
	return e == null;
}
function a(e) {
	let t = +!!e.startsWith(`^`), n = e.endsWith(`$`) ? e.length - 1 : e.length;
	return e.slice(t, n);
}
function o(e, t) {
	let n = e / t, r = Math.round(n), i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
	return Math.abs(n - r) < i ? 0 : n - r;
}
const s = Symbol(`evaluating`);
function c(e, t, n) {
	let r;
	Object.defineProperty(e, t, {
		get() {
			if (r !== s) return r === void 0 && (r = s, r = n()), r;
		},
		set(n) {
			Object.defineProperty(e, t, { value: n });
		},
		configurable: !0
	});
}
function l(e, t, n) {
	Object.defineProperty(e, t, {
		value: n,
		writable: !0,
		enumerable: !0,
		configurable: !0
	});
}
function u(e) {
	let t = Object.getOwnPropertyDescriptor(e, `shape`);
	return t?.get ? t.get.raw : t?.value;
}
function d(e) {
	return u(e._zod.def) ?? e._zod.def.shape;
}
function f(e, t, n) {
	Object.defineProperty(e, t, {
		get() {
			let e = n();
			return l(this, t, e), e;
		},
		enumerable: !0,
		configurable: !0
	});
}
function p(e, t, n) {
	t in e ? l(e, t, n) : e[t] = n;
}
function m(e, t, n, r) {
	let i = d(t);
	for (let a of n) {
		let n = Object.getOwnPropertyDescriptor(i, a);
		n.enumerable && (n.get ? f(e, a, () => {
			let e = t._zod.def.shape[a];
			return r ? r(e, a) : e;
		}) : p(e, a, r ? r(n.value, a) : n.value));
	}
}
function h(e, t) {
	for (let n of Reflect.ownKeys(t)) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.enumerable && (r.get ? f(e, n, () => t[n]) : p(e, n, r.value));
	}
}
function g(...e) {
	let t = {};
	for (let n of e) {
		let e = Object.getOwnPropertyDescriptors(n);
		Object.assign(t, e);
	}
	return Object.defineProperties({}, t);
}
function ee(e) {
	return JSON.stringify(e);
}
function te(e) {
	return e.toLowerCase().trim().replace(/[^\w\s-]/g, ``).replace(/[\s_-]+/g, `-`).replace(/^-+|-+$/g, ``);
}
const ne = `captureStackTrace` in Error ? Error.captureStackTrace : (...e) => {};
function _(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
const re = r(() => {
	if (j.jitless || typeof navigator < `u` && navigator?.userAgent?.includes(`Cloudflare`)) return !1;
	try {
		return Function(``), !0;
	} catch {
		return !1;
	}
});
function v(e) {
	if (_(e) === !1) return !1;
	let t = e.constructor;
	if (t === void 0 || typeof t != `function`) return !0;
	let n = t.prototype;
	return _(n) !== !1 && Object.prototype.hasOwnProperty.call(n, `isPrototypeOf`) !== !1;
}
function ie(e) {
	return v(e) ? { ...e } : Array.isArray(e) ? [...e] : e instanceof Map ? new Map(e) : e instanceof Set ? new Set(e) : e;
}
const ae = /* @__PURE__ */ new Set([
	`string`,
	`number`,
	`symbol`
]);
function y(e) {
	return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function b(e, t, n) {
	let r = new e._zod.constr(t ?? e._zod.def);
	return (!t || n?.parent) && (r._zod.parent = e), r;
}
function x(e) {
	let t = e;
	if (!t) return {};
	if (typeof t == `string`) return { error: () => t };
	if (t?.message !== void 0) {
		if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
		t.error = t.message;
	}
	return delete t.message, typeof t.error == `string` ? {
		...t,
		error: () => t.error
	} : t;
}
function oe(e) {
	return typeof e == `bigint` ? e.toString() + `n` : typeof e == `string` ? `"${e}"` : `${e}`;
}
function se(e) {
	return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
const ce = {
	safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
	int32: [-2147483648, 2147483647],
	uint32: [0, 4294967295],
	float32: [-34028234663852886e22, 34028234663852886e22],
	float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
}, le = {
	int64: [BigInt(`-9223372036854775808`), BigInt(`9223372036854775807`)],
	uint64: [BigInt(0), BigInt(`18446744073709551615`)]
};
function ue(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(`.pick() cannot be used on object schemas containing refinements`);
	let i = {};
	return m(i, e, de(e, t)), b(e, g(n, {
		shape: i,
		checks: []
	}));
}
function de(e, t) {
	let n = d(e), r = [];
	for (let e of Reflect.ownKeys(t)) {
		if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
		t[e] && r.push(e);
	}
	return r;
}
function fe(e, t) {
	let n = e._zod.def, r = n.checks;
	if (r && r.length > 0) throw Error(`.omit() cannot be used on object schemas containing refinements`);
	let i = new Set(de(e, t)), a = {};
	return m(a, e, Reflect.ownKeys(d(e)).filter((e) => !i.has(e))), b(e, g(n, {
		shape: a,
		checks: []
	}));
}
function pe(e, t) {
	if (!v(t)) throw Error(`Invalid input to extend: expected a plain object`);
	let n = e._zod.def.checks;
	if (n && n.length > 0) {
		let n = d(e);
		for (let e of Reflect.ownKeys(t)) if (Object.getOwnPropertyDescriptor(n, e) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
	}
	return b(e, g(e._zod.def, { shape: me(e, t) }));
}
function me(e, t) {
	let n = {};
	return m(n, e, Reflect.ownKeys(d(e))), h(n, t), n;
}
function he(e, t) {
	if (!v(t)) throw Error(`Invalid input to safeExtend: expected a plain object`);
	return b(e, g(e._zod.def, { shape: me(e, t) }));
}
function ge(e, t) {
	if (!t?._zod?.def) throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
	if (e._zod.def.checks?.length) throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);
	let n = {};
	return m(n, e, Reflect.ownKeys(d(e))), m(n, t, Reflect.ownKeys(d(t))), b(e, g(e._zod.def, {
		shape: n,
		get catchall() {
			return t._zod.def.catchall;
		},
		checks: t._zod.def.checks ?? []
	}));
}
function _e(e, t, n, r = `partial`) {
	let i = t._zod.def.checks;
	if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
	let a = n ? new Set(de(t, n)) : void 0, o = {};
	return m(o, t, Reflect.ownKeys(d(t)), e && ((t, n) => a && !a.has(n) ? t : new e({
		type: `optional`,
		innerType: t
	}))), b(t, g(t._zod.def, {
		shape: o,
		checks: []
	}));
}
function ve(e, t, n) {
	let r = n ? new Set(de(t, n)) : void 0, i = {};
	return m(i, t, Reflect.ownKeys(d(t)), (t, n) => r && !r.has(n) ? t : new e({
		type: `nonoptional`,
		innerType: t
	})), b(t, g(t._zod.def, { shape: i }));
}
function S(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
	return !1;
}
function ye(e, t = 0) {
	if (e.aborted === !0) return !0;
	for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
	return !1;
}
function C(e, t) {
	return t.map((t) => {
		var n;
		return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
	});
}
function w(e) {
	return typeof e == `string` ? e : e?.message;
}
function be(e) {
	let t = [];
	for (let n of e ?? []) {
		let e = n._zod.def;
		if (!/_(length|size)$|_equals$/.test(e.check)) break;
		let r = e.maximum ?? e.length ?? e.size;
		r >= 0 && t.push([r, n]);
	}
	return t;
}
function xe(e, t, n) {
	var r;
	for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function T(e, t, n) {
	var r;
	let i = e.inst?._zod?.traits;
	i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? (r = e).schema ?? (r.schema = e.inst) : e.schema = e.inst);
	let a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error, o = e.message ? e.message : w(e.inst?._zod.def?.error?.(e)) ?? w(a?.(e)) ?? w(t?.error?.(e)) ?? w(n.customError?.(e)) ?? w(n.localeError?.(e)) ?? `Invalid input`, s = {};
	for (let t of Object.keys(e)) t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
	return s.path ??= [], s.message = o, t?.reportInput && (s.input = e.input), s;
}
const Se = /[\uD800-\uDBFF]/;
function Ce(e) {
	let t = e.length;
	if (!Se.test(e)) return t;
	let n = t;
	for (let r = 0; r < t - 1; r++) (e.charCodeAt(r) & 64512) == 55296 && (e.charCodeAt(r + 1) & 64512) == 56320 && (n--, r++);
	return n;
}
function we(e) {
	return Array.isArray(e) ? `array` : typeof e == `string` ? `string` : `unknown`;
}
function Te(e) {
	let t = typeof e;
	switch (t) {
		case `number`: return Number.isNaN(e) ? `nan` : `number`;
		case `object`: {
			if (e === null) return `null`;
			if (Array.isArray(e)) return `array`;
			let t = e;
			if (t && Object.getPrototypeOf(t) !== Object.prototype && `constructor` in t && t.constructor) return t.constructor.name;
		}
	}
	return t;
}
function E(...e) {
	let [t, n, r] = e;
	return typeof t == `string` ? {
		message: t,
		code: `custom`,
		input: n,
		inst: r
	} : { ...t };
}
function Ee(e, t) {
	for (let n in t) {
		let r = Object.getOwnPropertyDescriptor(t, n);
		r.get ? Object.defineProperty(e, n, {
			...r,
			enumerable: !1
		}) : ke(e, n, r.value);
	}
}
function D(e, t, n, r = !0) {
	return Object.defineProperty(e, t, {
		configurable: !0,
		writable: !0,
		enumerable: r,
		value: n
	}), n;
}
function De(e, t, n) {
	return D(e, t, n, !1);
}
function Oe(e, t) {
	for (let n in e) {
		let r = e[n];
		Object.defineProperty(t, n, {
			configurable: !0,
			enumerable: !0,
			get() {
				return D(this, n, r(this));
			},
			set(e) {
				D(this, n, e);
			}
		});
	}
	return t;
}
function ke(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		get() {
			return this == null ? n : D(this, t, n.bind(this));
		},
		set(e) {
			D(this, t, e);
		}
	});
}
function Ae(e, t) {
	let n = Object.getPrototypeOf(e);
	return t in n ? void 0 : n;
}
let je, O = !1;
const Me = {
	configurable: !0,
	get() {
		O = !0;
	}
};
function k(e, t, n) {
	let r = Object.getPrototypeOf(e._zod);
	t in r && je !== e._zod ? je = void 0 : (je = e._zod, Object.defineProperty(r, t, {
		configurable: !0,
		get() {
			Object.defineProperty(this, t, Me);
			let e = O;
			O = !1;
			try {
				let r = n(this);
				return O ? delete this[t] : Object.defineProperty(this, t, {
					configurable: !0,
					writable: !0,
					value: r
				}), O ||= e, r;
			} catch (n) {
				throw delete this[t], O ||= e, n;
			}
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				value: e
			});
		}
	}));
}
function Ne(e, t, n, r) {
	let i = Ae(e, t);
	i && Object.defineProperty(i, t, {
		configurable: !0,
		get() {
			let e = {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: void 0
			};
			return Object.defineProperty(this, t, e), e.value = n(this), Object.defineProperty(this, t, e), e.value;
		},
		set(e) {
			Object.defineProperty(this, t, {
				configurable: !0,
				writable: !0,
				enumerable: r,
				value: e
			});
		}
	});
}
function Pe(e) {
	let t = () => e;
	return t[`~constantCatch`] = !0, t;
}
var Fe;
const Ie = {
	value: void 0,
	enumerable: !1
};
let Le = `captureStackTrace` in Error ? Error : null;
function Re(e) {
	let t = Le;
	if (t) {
		let n = t.stackTraceLimit;
		if (typeof n == `number`) {
			try {
				t.stackTraceLimit = 0;
			} catch {
				return Le = null, new e();
			}
			try {
				return new e();
			} finally {
				t.stackTraceLimit = n;
			}
		}
	}
	return new e();
}
function A(e, t, n, r) {
	let i = {};
	function a(e) {
		this.def = e, this.constr = u, this.traits = /* @__PURE__ */ new Set();
	}
	a.prototype = i;
	let o = n, s = o && /* @__PURE__ */ new WeakSet();
	function c(n, r) {
		if (!n._zod) {
			Ie.value = new a(r);
			try {
				Object.defineProperty(n, "_zod", Ie);
			} finally {
				Ie.value = void 0;
			}
		} else if (n._zod.traits.has(e)) return;
		if (n._zod.traits.add(e), t(n, r), s) {
			let e = Object.getPrototypeOf(n), t = n._zod.constr.prototype, r = e;
			for (; r && r !== t;) r = Object.getPrototypeOf(r);
			let i = r ?? e;
			s.has(i) || (s.add(i), Ee(i, o));
		}
		let i = u.prototype;
		for (let e in i) Object.prototype.hasOwnProperty.call(i, e) && (e in n || (n[e] = i[e].bind(n)));
	}
	let l = r?.Parent ?? Object;
	class Definition extends l {}
	Object.defineProperty(Definition, "name", { value: e });
	function u(e) {
		let t = r?.Parent ? Re(Definition) : this;
		c(t, e);
		let n = t._zod.deferred;
		if (n) {
			for (let e of n) e();
			t._zod.deferred = void 0;
		}
		let i = globalThis.__zod_globalConfig?.postProcessor;
		return i && i(t), t;
	}
	return Object.defineProperty(u, "init", { value: c }), Object.defineProperty(u, Symbol.hasInstance, { value: (t) => r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e) }), Object.defineProperty(u, "name", { value: e }), u;
}
var $ZodAsyncError = class extends Error {
	constructor() {
		super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
	}
}, $ZodEncodeError = class extends Error {
	constructor(e) {
		super(`Encountered unidirectional transform during encode: ${e}`), this.name = `ZodEncodeError`;
	}
};
(Fe = globalThis).__zod_globalConfig ?? (Fe.__zod_globalConfig = {});
const j = globalThis.__zod_globalConfig;
function M(e) {
	return e && Object.assign(j, e), j;
}
function ze() {
	let e = this._zod;
	return e.message ??= JSON.stringify(e.def, n, 2), e.message;
}
function Be(e) {
	this._zod.message = e;
}
const Ve = {
	get: ze,
	set: Be,
	enumerable: !0,
	configurable: !0
}, He = {
	value: void 0,
	enumerable: !1
}, Ue = new WeakSet([Object.prototype, Error.prototype]), We = A(`$ZodError`, (e, t) => {
	e.name = `$ZodError`, He.value = t, Object.defineProperty(e, "issues", He), He.value = void 0, Object.defineProperty(e, "message", Ve);
	let n = Object.getPrototypeOf(e);
	Ue.has(n) || (Ue.add(n), Object.defineProperty(n, "toString", {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = () => this.message;
			return Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, "toString", {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	}));
});
function Ge(e, t, n) {
	return Object.prototype.hasOwnProperty.call(e, t) || (t === `__proto__` ? Object.defineProperty(e, t, {
		value: n(),
		writable: !0,
		enumerable: !0,
		configurable: !0
	}) : e[t] = n()), e[t];
}
function Ke(e, t = (e) => e.message) {
	let n = {}, r = [];
	for (let i of e.issues) i.path.length > 0 ? Ge(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
	return {
		formErrors: r,
		fieldErrors: n
	};
}
function qe(e, t = (e) => e.message) {
	let n = { _errors: [] }, r = (e, i = []) => {
		for (let a of e.issues) if (a.code === `invalid_union` && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
		else if (a.code === `invalid_key`) r({ issues: a.issues }, [...i, ...a.path]);
		else if (a.code === `invalid_element`) r({ issues: a.issues }, [...i, ...a.path]);
		else {
			let e = [...i, ...a.path];
			if (e.length === 0) n._errors.push(t(a));
			else {
				let r = n, i = 0;
				for (; i < e.length;) {
					let n = e[i], o = i === e.length - 1;
					if (n === `_errors`) {
						o && r._errors.push(t(a)), i++;
						continue;
					}
					Object.prototype.hasOwnProperty.call(r, n) || Object.defineProperty(r, n, {
						value: { _errors: [] },
						enumerable: !0,
						writable: !0,
						configurable: !0
					});
					let s = r[n];
					o && s._errors.push(t(a)), r = s, i++;
				}
			}
		}
	};
	return r(e), n;
}
function Je(e) {
	let t = [], n = e.map((e) => typeof e == `object` ? e.key : e);
	for (let e of n) typeof e == `number` ? t.push(`[${e}]`) : typeof e == `symbol` ? t.push(`[${JSON.stringify(String(e))}]`) : /[^\w$]/.test(e) ? t.push(`[${JSON.stringify(e)}]`) : (t.length && t.push(`.`), t.push(e));
	return t.join(``);
}
function Ye(e) {
	let t = [], n = [...e.issues].sort((e, t) => (e.path ?? []).length - (t.path ?? []).length);
	for (let e of n) t.push(`✖ ${e.message}`), e.path?.length && t.push(`  → at ${Je(e.path)}`);
	return t.join(`
`);
}
function Xe(e, t) {
	return {
		callee: t?.callee ?? e,
		Err: t?.Err
	};
}
const Ze = (e) => {
	let t = (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !1
		} : { async: !1 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise) throw new $ZodAsyncError();
		if (s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => T(e, o, M())));
			throw ne(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, Qe = (e) => {
	let t = async (n, r, i, a) => {
		let o = i ? {
			...i,
			async: !0
		} : { async: !0 }, s = n._zod.run({
			value: r,
			issues: []
		}, o);
		if (s instanceof Promise && (s = await s), s.issues.length) {
			let n = new ((a?.Err) ?? e)(s.issues.map((e) => T(e, o, M())));
			throw ne(n, a?.callee ?? t), n;
		}
		return s.value;
	};
	return t;
}, $e = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		async: !1
	} : { async: !1 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	if (a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length ? et(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
};
function et(e, t, n) {
	let r;
	return {
		success: !1,
		get error() {
			return r || (r = new e(t.map((e) => T(e, n, M()))), t = void 0, n = void 0), r;
		},
		set error(e) {
			r = e, t = void 0, n = void 0;
		}
	};
}
const tt = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		async: !0
	} : { async: !0 }, a = t._zod.run({
		value: n,
		issues: []
	}, i);
	return a instanceof Promise && (a = await a), a.issues.length ? et(e, a.issues, i) : {
		success: !0,
		data: a.value
	};
}, nt = Symbol.for(`zod.compile.invalid`), rt = Symbol.for(`zod.compile.fallback`), it = ((e, t, n) => {
	let r = e._zod.bag.validator;
	if (r !== void 0) {
		if (r(t) !== nt) return !0;
		if (r.definite === !0 && n === void 0) return !1;
	}
	return at(e, t, n);
});
function at(e, t, n) {
	let r = n ? {
		...n,
		async: !1,
		abortEarly: !0
	} : {
		async: !1,
		abortEarly: !0
	}, i = e._zod.bag.fallbackRun, a;
	if (i ? (r[rt] = !0, a = i({
		value: t,
		issues: []
	}, r)) : a = e._zod.run({
		value: t,
		issues: []
	}, r), a instanceof Promise) throw new $ZodAsyncError();
	return a.issues.length === 0;
}
const ot = async (e, t, n) => {
	let r = n ? {
		...n,
		async: !0,
		abortEarly: !0
	} : {
		async: !0,
		abortEarly: !0
	}, i = e._zod.run({
		value: t,
		issues: []
	}, r);
	return i instanceof Promise && (i = await i), i.issues.length === 0;
}, st = (e) => {
	let t = Ze(e), n = (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: `backward`
		} : { direction: `backward` };
		return t(e, r, o, Xe(n, a));
	};
	return n;
}, ct = (e) => {
	let t = Ze(e), n = (e, r, i, a) => t(e, r, i, Xe(n, a));
	return n;
}, lt = (e) => {
	let t = Qe(e), n = async (e, r, i, a) => {
		let o = i ? {
			...i,
			direction: `backward`
		} : { direction: `backward` };
		return await t(e, r, o, Xe(n, a));
	};
	return n;
}, ut = (e) => {
	let t = Qe(e), n = async (e, r, i, a) => await t(e, r, i, Xe(n, a));
	return n;
}, dt = (e) => (t, n, r) => {
	let i = r ? {
		...r,
		direction: `backward`
	} : { direction: `backward` };
	return $e(e)(t, n, i);
}, ft = (e) => (t, n, r) => $e(e)(t, n, r), pt = (e) => async (t, n, r) => {
	let i = r ? {
		...r,
		direction: `backward`
	} : { direction: `backward` };
	return tt(e)(t, n, i);
}, mt = (e) => async (t, n, r) => tt(e)(t, n, r), ht = /^[cC][0-9a-z]{6,}$/, gt = /^[0-9a-z]+$/, _t = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/, vt = /^[0-9a-vA-V]{20}$/, yt = /^[A-Za-z0-9]{27}$/, bt = /^[a-zA-Z0-9_-]{21}$/;
function xt(e) {
	return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const St = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/, Ct = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/, wt = (e) => e ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`) : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/, Tt = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
function Et() {
	return RegExp(`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`, `u`);
}
const Dt = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/, Ot = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/, kt = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/, At = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/, jt = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/, Mt = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/, Nt = /^https?$/, Pt = /^\+[1-9]\d{6,14}$/, Ft = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function It(e) {
	return RegExp(`^${e}$`);
}
const Lt = It(Ft);
function Rt(e) {
	let t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
	return typeof e.precision == `number` ? e.precision === -1 ? `${t}` : e.precision === 0 ? `${t}:[0-5]\\d` : `${t}:[0-5]\\d\\.\\d{${e.precision}}` : e.seconds ? `${t}:[0-5]\\d(?:\\.\\d+)?` : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function zt(e) {
	return RegExp(`^${Rt(e)}$`);
}
function Bt(e) {
	let t = [`Z`];
	e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
	let n = `${Rt({
		precision: e.precision,
		seconds: !0
	})}(?:${t.join(`|`)})`, r = e.local ? `${n}|${Rt({ precision: e.precision })}` : n;
	return RegExp(`^${Ft}T(?:${r})$`);
}
const Vt = /^[\s\S]{0,}$/, Ht = /^-?\d+$/, Ut = /^-?\d+(?:\.\d+)?$/, Wt = /^(?:true|false)$/i, Gt = /^null$/i, Kt = /^[^A-Z]*$/, qt = /^[^a-z]*$/, N = A(`$ZodCheck`, (e, t) => {
	var n;
	e._zod ??= {}, e._zod.def = t, (n = e._zod).onattach ?? (n.onattach = []);
}), Jt = (e) => {
	let t = e.value;
	return !i(t) && t.length !== void 0;
}, Yt = {
	number: `number`,
	bigint: `bigint`,
	object: `date`
}, Xt = A(`$ZodCheckLessThan`, (e, t) => {
	N.init(e, t);
	let n = Yt[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value <= t.value : r.value < t.value) || r.issues.push({
			origin: Yt[typeof r.value] ?? n,
			code: `too_big`,
			maximum: typeof t.value == `object` ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Zt = A(`$ZodCheckGreaterThan`, (e, t) => {
	N.init(e, t);
	let n = Yt[typeof t.value];
	e._zod.check = (r) => {
		(t.inclusive ? r.value >= t.value : r.value > t.value) || r.issues.push({
			origin: Yt[typeof r.value] ?? n,
			code: `too_small`,
			minimum: typeof t.value == `object` ? t.value.getTime() : t.value,
			input: r.value,
			inclusive: t.inclusive,
			inst: e,
			continue: !t.abort
		});
	};
}), Qt = A(`$ZodCheckMultipleOf`, (e, t) => {
	N.init(e, t), e._zod.check = (n) => {
		if (typeof n.value != typeof t.value) throw Error(`Cannot mix number and bigint in multiple_of check.`);
		(typeof n.value == `bigint` ? t.value !== BigInt(0) && n.value % t.value === BigInt(0) : o(n.value, t.value) === 0) || n.issues.push({
			origin: typeof n.value,
			code: `not_multiple_of`,
			divisor: t.value,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), $t = A(`$ZodCheckNumberFormat`, (e, t) => {
	N.init(e, t), t.format = t.format || `float64`;
	let n = t.format?.includes(`int`), r = n ? `int` : `number`, [i, a] = ce[t.format];
	e._zod.check = (o) => {
		let s = o.value;
		if (n) {
			if (!Number.isInteger(s)) {
				o.issues.push({
					expected: r,
					format: t.format,
					code: `invalid_type`,
					continue: !1,
					input: s,
					inst: e
				});
				return;
			}
			if (!Number.isSafeInteger(s)) {
				s > 0 ? o.issues.push({
					input: s,
					code: `too_big`,
					maximum: 2 ** 53 - 1,
					note: `Integers must be within the safe integer range.`,
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				}) : o.issues.push({
					input: s,
					code: `too_small`,
					minimum: -(2 ** 53 - 1),
					note: `Integers must be within the safe integer range.`,
					inst: e,
					origin: r,
					inclusive: !0,
					continue: !t.abort
				});
				return;
			}
		}
		s < i && o.issues.push({
			origin: `number`,
			input: s,
			code: `too_small`,
			minimum: i,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		}), s > a && o.issues.push({
			origin: `number`,
			input: s,
			code: `too_big`,
			maximum: a,
			inclusive: !0,
			inst: e,
			continue: !t.abort
		});
	};
}), en = A(`$ZodCheckMaxLength`, (e, t) => {
	var n;
	N.init(e, t), (n = e._zod.def).when ?? (n.when = Jt), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == `string` && i > t.maximum ? Ce(r) : i) <= t.maximum) return;
		let a = we(r);
		n.issues.push({
			origin: a,
			code: `too_big`,
			maximum: t.maximum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), tn = A(`$ZodCheckMinLength`, (e, t) => {
	var n;
	N.init(e, t), (n = e._zod.def).when ?? (n.when = Jt), e._zod.check = (n) => {
		let r = n.value, i = r.length;
		if ((typeof r == `string` && i >= t.minimum && i < t.minimum * 2 ? Ce(r) : i) >= t.minimum) return;
		let a = we(r);
		n.issues.push({
			origin: a,
			code: `too_small`,
			minimum: t.minimum,
			inclusive: !0,
			input: r,
			inst: e,
			continue: !t.abort
		});
	};
}), nn = A(`$ZodCheckLengthEquals`, (e, t) => {
	var n;
	N.init(e, t), (n = e._zod.def).when ?? (n.when = Jt), e._zod.check = (n) => {
		let r = n.value, i = r.length, a = typeof r == `string` && i >= t.length && i <= t.length * 2 ? Ce(r) : i;
		if (a === t.length) return;
		let o = we(r), s = a > t.length;
		n.issues.push({
			origin: o,
			...s ? {
				code: `too_big`,
				maximum: t.length
			} : {
				code: `too_small`,
				minimum: t.length
			},
			inclusive: !0,
			exact: !0,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), P = A(`$ZodCheckStringFormat`, (e, t) => {
	var n, r;
	N.init(e, t), t.pattern ? (n = e._zod).check ?? (n.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: t.format,
			input: n.value,
			...t.pattern ? { pattern: t.pattern.toString() } : {},
			inst: e,
			continue: !t.abort
		});
	}) : (r = e._zod).check ?? (r.check = () => {});
}), rn = A(`$ZodCheckRegex`, (e, t) => {
	P.init(e, t), e._zod.check = (n) => {
		t.pattern.lastIndex = 0, t.pattern.test(n.value) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `regex`,
			input: n.value,
			pattern: t.pattern.toString(),
			inst: e,
			continue: !t.abort
		});
	};
}), an = A(`$ZodCheckLowerCase`, (e, t) => {
	t.pattern ??= Kt, P.init(e, t);
}), on = A(`$ZodCheckUpperCase`, (e, t) => {
	t.pattern ??= qt, P.init(e, t);
}), sn = A(`$ZodCheckIncludes`, (e, t) => {
	N.init(e, t);
	let n = y(t.includes);
	t.pattern = new RegExp(typeof t.position == `number` ? `^.{${t.position},}${n}` : n), e._zod.check = (n) => {
		n.value.includes(t.includes, t.position) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `includes`,
			includes: t.includes,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), cn = A(`$ZodCheckStartsWith`, (e, t) => {
	N.init(e, t);
	let n = RegExp(`^${y(t.prefix)}.*`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.startsWith(t.prefix) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `starts_with`,
			prefix: t.prefix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), ln = A(`$ZodCheckEndsWith`, (e, t) => {
	N.init(e, t);
	let n = RegExp(`.*${y(t.suffix)}$`);
	t.pattern ??= n, e._zod.check = (n) => {
		n.value.endsWith(t.suffix) || n.issues.push({
			origin: `string`,
			code: `invalid_format`,
			format: `ends_with`,
			suffix: t.suffix,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), un = A(`$ZodCheckOverwrite`, (e, t) => {
	N.init(e, t), e._zod.check = (e) => {
		e.value = t.tx(e.value);
	};
});
var Doc = class {
	constructor(e = [], t = {}) {
		this.content = [], this.indent = 0, this.args = e, this.closed = t;
	}
	indented(e) {
		this.indent += 1;
		try {
			e(this);
		} finally {
			--this.indent;
		}
	}
	write(e) {
		if (typeof e == `function`) {
			e(this, { execution: `sync` }), e(this, { execution: `async` });
			return;
		}
		let t = e.split(`
`).filter((e) => e), n = Math.min(...t.map((e) => e.length - e.trimStart().length)), r = t.map((e) => e.slice(n)).map((e) => ` `.repeat(this.indent * 2) + e);
		for (let e of r) this.content.push(e);
	}
	compile() {
		let e = Function, t = this?.content ?? [``];
		return new e(...Object.keys(this.closed), `return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`)(...Object.values(this.closed));
	}
};
const dn = {
	major: 4,
	minor: 6,
	patch: 7
}, F = A(`$ZodType`, (e, t) => {
	var n;
	e ??= {}, e._zod.def = t, e._zod.bag = e._zod.bag || {}, e._zod.version = dn;
	let r = e._zod.def.checks, i = e._zod.traits.has(`$ZodCheck`) ? [e, ...r ?? []] : r?.length ? [...r] : [];
	for (let t of i) for (let n of t._zod.onattach) n(e);
	if (i.length === 0) (n = e._zod).deferred ?? (n.deferred = []), e._zod.deferred?.push(() => {
		e._zod.run = e._zod.parse;
	});
	else {
		let t = (t, n, r) => {
			if (t.memo) return t;
			let i = S(t), a;
			for (let o of n) {
				if (o._zod.def.when) {
					if (ye(t) || !o._zod.def.when(t)) continue;
				} else if (i) continue;
				let n = t.issues.length, s = o._zod.check(t);
				if (s instanceof Promise && r?.async === !1) throw new $ZodAsyncError();
				if (a || s instanceof Promise) a = (a ?? Promise.resolve()).then(async () => {
					await s, t.issues.length !== n && (xe(t.issues, n, e), i ||= S(t, n));
				});
				else {
					if (t.issues.length === n) continue;
					xe(t.issues, n, e), i ||= S(t, n);
				}
			}
			return a ? a.then(() => t) : t;
		}, n = (n, r, a) => {
			if (S(n)) return n.aborted = !0, n;
			let o = t(r, i, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new $ZodAsyncError();
				return o.then((t) => e._zod.parse(t, a));
			}
			return e._zod.parse(o, a);
		};
		e._zod.run = (r, a) => {
			if (a.skipChecks) return e._zod.parse(r, a);
			if (a.direction === `backward`) {
				let t = e._zod.parse({
					value: r.value,
					issues: []
				}, {
					...a,
					skipChecks: !0
				});
				return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
			}
			let o = e._zod.parse(r, a);
			if (o instanceof Promise) {
				if (a.async === !1) throw new $ZodAsyncError();
				return o.then((e) => t(e, i, a));
			}
			return t(o, i, a);
		};
	}
}, {
	get "~standard"() {
		return De(this, `~standard`, mn(this));
	},
	set "~standard"(e) {
		D(this, `~standard`, e);
	}
}), fn = (e, t) => e.issues.length ? { issues: e.issues.map((e) => T(e, t, M())) } : { value: e.value };
async function pn(e, t) {
	let n = { async: !0 };
	return fn(await e._zod.run({
		value: t,
		issues: []
	}, n), n);
}
function mn(e) {
	return {
		validate: (t) => {
			let n = { async: !1 };
			try {
				let r = e._zod.run({
					value: t,
					issues: []
				}, n);
				if (!(r instanceof Promise)) return fn(r, n);
			} catch {}
			return pn(e, t);
		},
		vendor: `zod`,
		version: 1
	};
}
const hn = A(`$ZodString`, (e, t) => {
	F.init(e, t), e._zod.pattern = t.pattern ?? Vt, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = String(n.value);
		} catch {}
		return typeof n.value == `string` || n.issues.push({
			expected: `string`,
			code: `invalid_type`,
			input: n.value,
			inst: e
		}), n;
	};
}), I = A(`$ZodStringFormat`, (e, t) => {
	P.init(e, t), hn.init(e, t);
}), gn = A(`$ZodGUID`, (e, t) => {
	t.pattern ??= Ct, I.init(e, t);
}), _n = A(`$ZodUUID`, (e, t) => {
	if (t.version) {
		let e = {
			v1: 1,
			v2: 2,
			v3: 3,
			v4: 4,
			v5: 5,
			v6: 6,
			v7: 7,
			v8: 8
		}[t.version];
		if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
		t.pattern ??= wt(e);
	} else t.pattern ??= wt();
	I.init(e, t);
}), vn = A(`$ZodEmail`, (e, t) => {
	t.pattern ??= Tt, I.init(e, t);
});
function yn(e) {
	try {
		return typeof URL < `u` && typeof URL.canParse == `function` ? URL.canParse(e) : (new URL(e), !0);
	} catch {
		return !1;
	}
}
function bn(e, t) {
	return !(`normalize` in t) && !(`hostname` in t) && !(`protocol` in t) ? yn(e) || 2 : xn(e, t);
}
function xn(e, t) {
	if (!t.normalize && t.protocol?.source === Nt.source && !/^https?:\/\//i.test(e)) return 1;
	try {
		if (typeof URL < `u`) {
			let t = URL;
			if (typeof t.parse == `function`) return t.parse(e) ?? 2;
		}
		return new URL(e);
	} catch {
		return 2;
	}
}
const Sn = /[\t\n\r]/g;
function Cn(e) {
	return e.replace(Sn, ``);
}
function wn(e, t) {
	return t.lastIndex = 0, t.test(e.hostname);
}
function Tn(e, t) {
	return t.lastIndex = 0, t.test(e.protocol.endsWith(`:`) ? e.protocol.slice(0, -1) : e.protocol);
}
const En = A(`$ZodURL`, (e, t) => {
	I.init(e, t), e._zod.check = (n) => {
		try {
			let r = n.value.trim(), i = bn(r, t);
			if (i === 1) {
				n.issues.push({
					code: `invalid_format`,
					format: `url`,
					note: `Invalid URL format`,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === 2) {
				n.issues.push({
					code: `invalid_format`,
					format: `url`,
					input: n.value,
					inst: e,
					continue: !t.abort
				});
				return;
			}
			if (i === !0) {
				n.value = Cn(r);
				return;
			}
			t.hostname && !wn(i, t.hostname) && n.issues.push({
				code: `invalid_format`,
				format: `url`,
				note: `Invalid hostname`,
				pattern: t.hostname.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), t.protocol && !Tn(i, t.protocol) && n.issues.push({
				code: `invalid_format`,
				format: `url`,
				note: `Invalid protocol`,
				pattern: t.protocol.source,
				input: n.value,
				inst: e,
				continue: !t.abort
			}), n.value = t.normalize ? i.href : Cn(r);
			return;
		} catch {
			n.issues.push({
				code: `invalid_format`,
				format: `url`,
				input: n.value,
				inst: e,
				continue: !t.abort
			});
		}
	};
}), Dn = A(`$ZodEmoji`, (e, t) => {
	t.pattern ??= Et(), I.init(e, t);
}), On = A(`$ZodNanoID`, (e, t) => {
	if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1)) throw Error(`Invalid nanoid length: ${t.length}`);
	t.pattern ??= t.length === void 0 ? bt : xt(t.length), I.init(e, t);
}), kn = A(`$ZodCUID`, (e, t) => {
	t.pattern ??= ht, I.init(e, t);
}), An = A(`$ZodCUID2`, (e, t) => {
	t.pattern ??= gt, I.init(e, t);
}), jn = A(`$ZodULID`, (e, t) => {
	t.pattern ??= _t, I.init(e, t);
}), Mn = A(`$ZodXID`, (e, t) => {
	t.pattern ??= vt, I.init(e, t);
}), Nn = A(`$ZodKSUID`, (e, t) => {
	t.pattern ??= yt, I.init(e, t);
}), Pn = A(`$ZodISODateTime`, (e, t) => {
	t.pattern ??= Bt(t), I.init(e, t);
}), Fn = A(`$ZodISODate`, (e, t) => {
	t.pattern ??= Lt, I.init(e, t);
}), In = A(`$ZodISOTime`, (e, t) => {
	t.pattern ??= zt(t), I.init(e, t);
}), Ln = A(`$ZodISODuration`, (e, t) => {
	t.pattern ??= St, I.init(e, t);
}), Rn = A(`$ZodIPv4`, (e, t) => {
	t.pattern ??= Dt, I.init(e, t);
}), zn = /^[0-9a-fA-F:.]+$/;
function Bn(e) {
	return zn.test(e) ? yn(`http://[${e}]`) : !1;
}
const Vn = A(`$ZodIPv6`, (e, t) => {
	t.pattern ??= Ot, I.init(e, t), e._zod.check = (n) => {
		Bn(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `ipv6`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Hn = A(`$ZodCIDRv4`, (e, t) => {
	t.pattern ??= kt, I.init(e, t);
});
function Un(e) {
	let t = e.split(`/`);
	if (t.length !== 2) return !1;
	let [n, r] = t;
	if (!r) return !1;
	let i = Number(r);
	return `${i}` !== r || i < 0 || i > 128 ? !1 : Bn(n);
}
const Wn = A(`$ZodCIDRv6`, (e, t) => {
	t.pattern ??= At, I.init(e, t), e._zod.check = (n) => {
		Un(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `cidrv6`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
});
function Gn(e) {
	if (e === ``) return !0;
	if (/\s/.test(e) || e.length % 4 != 0) return !1;
	try {
		return atob(e), !0;
	} catch {
		return !1;
	}
}
const Kn = /^[0-9a-zA-Z+/]*={0,2}$/, qn = A(`$ZodBase64`, (e, t) => {
	t.pattern ??= Kn, I.init(e, t), e._zod.check = (n) => {
		Gn(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `base64`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Jn = /^[A-Za-z0-9_-]*$/;
function Yn(e) {
	if (!Jn.test(e)) return !1;
	let t = e.replace(/[-_]/g, (e) => e === `-` ? `+` : `/`);
	return Gn(t.padEnd(Math.ceil(t.length / 4) * 4, `=`));
}
const Xn = A(`$ZodBase64URL`, (e, t) => {
	t.pattern ??= Jn, I.init(e, t), e._zod.check = (n) => {
		Yn(n.value) || n.issues.push({
			code: `invalid_format`,
			format: `base64url`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), Zn = A(`$ZodE164`, (e, t) => {
	t.pattern ??= Pt, I.init(e, t);
});
function Qn(e, t = null) {
	try {
		let n = e.split(`.`);
		if (n.length !== 3) return !1;
		let [r] = n;
		if (!r) return !1;
		let i = JSON.parse(atob(r));
		return !(`typ` in i && i?.typ !== `JWT` || !i.alg || t && (!(`alg` in i) || i.alg !== t));
	} catch {
		return !1;
	}
}
const $n = A(`$ZodJWT`, (e, t) => {
	I.init(e, t), e._zod.check = (n) => {
		Qn(n.value, t.alg) || n.issues.push({
			code: `invalid_format`,
			format: `jwt`,
			input: n.value,
			inst: e,
			continue: !t.abort
		});
	};
}), er = A(`$ZodNumber`, (e, t) => {
	F.init(e, t), e._zod.pattern = Ut, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = Number(n.value);
		} catch {}
		let i = n.value;
		if (typeof i == `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
		let a = typeof i == `number` ? Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i) : void 0;
		return n.issues.push({
			expected: `number`,
			code: `invalid_type`,
			input: i,
			inst: e,
			...a ? { received: a } : {}
		}), n;
	};
}), tr = A(`$ZodNumberFormat`, (e, t) => {
	$t.init(e, t), er.init(e, t);
}), nr = A(`$ZodBoolean`, (e, t) => {
	F.init(e, t), e._zod.pattern = Wt, e._zod.parse = (n, r) => {
		if (t.coerce) try {
			n.value = !!n.value;
		} catch {}
		let i = n.value;
		return typeof i == `boolean` || n.issues.push({
			expected: `boolean`,
			code: `invalid_type`,
			input: i,
			inst: e
		}), n;
	};
}), rr = A(`$ZodNull`, (e, t) => {
	F.init(e, t), e._zod.pattern = Gt, e._zod.values = /* @__PURE__ */ new Set([null]), e._zod.parse = (t, n) => {
		let r = t.value;
		return r === null || t.issues.push({
			expected: `null`,
			code: `invalid_type`,
			input: r,
			inst: e
		}), t;
	};
}), ir = A(`$ZodUnknown`, (e, t) => {
	F.init(e, t), e._zod.parse = (e) => e;
}), ar = A(`$ZodNever`, (e, t) => {
	F.init(e, t), e._zod.parse = (t, n) => (t.issues.push({
		expected: `never`,
		code: `invalid_type`,
		input: t.value,
		inst: e
	}), t);
});
function or(e, t) {
	let n = be(e._zod.def.checks);
	if (!n.length) return;
	let r = Math.min(...n.map((e) => e[0])), i = e._zod.parse;
	e._zod.parse = (n, a) => {
		let o = t(n.value);
		if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
			for (let [t, r] of be(e._zod.def.checks)) if (o > t && r._zod.def.when(n)) {
				let t = n.issues.length;
				return r._zod.check(n), n.issues[t].continue = !1, xe(n.issues, t, e), n;
			}
		}
		return i(n, a);
	};
}
const sr = (e) => Array.isArray(e) ? e.length : -1;
function cr(e, t, n) {
	e.issues.length && t.issues.push(...C(n, e.issues)), t.value[n] = e.value;
}
const lr = A(`$ZodArray`, (e, t) => {
	F.init(e, t);
	let n = j.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!Array.isArray(a)) return r.issues.push({
			expected: `array`,
			code: `invalid_type`,
			input: a,
			inst: e
		}), r;
		r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
		let o = [], s = i?.abortEarly;
		for (let e = 0; e < a.length; e++) {
			let n = a[e], c = t.element._zod.run({
				value: n,
				issues: []
			}, i);
			if (c instanceof Promise) o.push(c.then((t) => cr(t, r, e)));
			else if (cr(c, r, e), s && c.issues.length !== 0 && S(c)) break;
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	}, or(e, sr);
});
function ur(e, t, n, r, i, a) {
	let o = n in r, s = a === `optional`;
	if (o || !s || i !== `optional`) {
		if (e.issues.length) {
			if (i !== void 0 && s && !o) return;
			t.issues.push(...C(n, e.issues));
		}
		!o && i === void 0 ? e.issues.length || t.issues.push({
			code: `invalid_type`,
			expected: `nonoptional`,
			input: void 0,
			path: [n]
		}) : e.value === void 0 ? (o || i === `defaulted` && !s) && (t.value[n] = void 0) : t.value[n] = e.value;
	}
}
const dr = [];
function fr(e) {
	let t = Object.keys(e.shape), n = Object.getOwnPropertySymbols(e.shape), r = n.length ? n : dr, i = r.length ? [...t, ...r] : t;
	for (let t of i) if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`)) throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
	let a = se(e.shape);
	return {
		...e,
		allKeys: i,
		symbolKeys: r,
		keySet: new Set(t),
		numKeys: t.length,
		optionalKeys: new Set(a)
	};
}
function pr(e, t, n, r, i, a, o) {
	let s = [], c = i.keySet, l = i.catchall._zod, u = l.def.type, d = l.optin, f = l.optout, p = 0;
	for (let i in t) {
		if (o && n.issues.length !== p) {
			if (S(n, p)) break;
			p = n.issues.length;
		}
		if (c.has(i)) continue;
		if (i === `__proto__`) {
			u === `never` && s.push(i);
			continue;
		}
		if (u === `never`) {
			s.push(i);
			continue;
		}
		let a = l.run({
			value: t[i],
			issues: []
		}, r);
		a instanceof Promise ? e.push(a.then((e) => ur(e, n, i, t, d, f))) : ur(a, n, i, t, d, f);
	}
	return s.length && n.issues.push({
		code: `unrecognized_keys`,
		keys: s,
		input: t,
		inst: a,
		continue: !0
	}), e.length ? Promise.all(e).then(() => n) : n;
}
const mr = A(`$ZodObject`, (e, t) => {
	F.init(e, t);
	let n = Object.getOwnPropertyDescriptor(t, `shape`), i = n?.get ? n.get.raw : t.shape ?? {};
	if (i) {
		let e = () => {
			let n = { ...i };
			return Object.defineProperty(t, "shape", { value: n }), e.raw = n, n;
		};
		e.raw = i, Object.defineProperty(t, "shape", { get: e });
	}
	let a = r(() => fr(t));
	k(e, `propValues`, (e) => {
		let t = e.def.shape, n = {};
		for (let e in t) {
			let r = t[e]._zod;
			if (r.values) {
				Object.prototype.hasOwnProperty.call(n, e) || l(n, e, /* @__PURE__ */ new Set());
				for (let t of r.values) n[e].add(t);
				r.optin !== void 0 && n[e].add(void 0);
			}
		}
		return n;
	});
	let o = _, s = t.catchall, c, u = j.memoizer;
	u?.attach(e), e._zod.parse = (t, n) => {
		c ??= a.value;
		let r = t.value;
		if (!o(r)) return t.issues.push({
			expected: `object`,
			code: `invalid_type`,
			input: r,
			inst: e
		}), t;
		t.value = u ? u.alloc(e, t, {}, n) : {};
		let i = [], l = c.shape, d = n?.abortEarly, f = t.issues.length;
		for (let e of c.allKeys) {
			if (d && t.issues.length !== f) {
				if (S(t, f)) break;
				f = t.issues.length;
			}
			if (e === `__proto__`) continue;
			let a = l[e], o = a._zod.optin, s = a._zod.optout, c = a._zod.run({
				value: r[e],
				issues: []
			}, n);
			c instanceof Promise ? i.push(c.then((n) => ur(n, t, e, r, o, s))) : ur(c, t, e, r, o, s);
		}
		return s ? pr(i, r, t, n, a.value, e, d === !0) : i.length ? Promise.all(i).then(() => t) : t;
	};
}), hr = A(`$ZodObjectJIT`, (e, t) => {
	mr.init(e, t);
	let n = e._zod.parse, i = r(() => fr(t)), a = j.memoizer, o = (t) => {
		let n = i.value, r = n.symbolKeys, o = new Doc([`payload`, `ctx`], {
			shape: t,
			inst: e,
			memo: a,
			syms: r
		}), s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`, c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
		o.write(`const input = payload.value;`);
		let l = Object.create(null), u = 0;
		for (let e of n.allKeys) l[e] = `key_${u++}`;
		o.write(a ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
		for (let e of n.allKeys) {
			if (e === `__proto__`) continue;
			let n = l[e], i = typeof e == `symbol` ? `syms[${r.indexOf(e)}]` : ee(e), a = `${i} in input`, u = t[e], d = u?._zod?.optin, f = d !== void 0, p = u?._zod?.optout === `optional`;
			if (o.write(`const ${n} = ${s(i)};`), f && p) {
				let e = d === `optional` ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
				o.write(`
        const ${n}_present = ${a};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, i)}
          }

          if (${e}) {
            newResult[${i}] = ${n}.value;
          }
        }

      `);
			} else f ? (o.write(`
        if (${n}.issues.length) {${c(n, i)}
        }
      `), d === `defaulted` ? o.write(`newResult[${i}] = ${n}.value;`) : o.write(`
        if (${n}.value !== undefined || ${a}) {
          newResult[${i}] = ${n}.value;
        }
      `)) : o.write(`
        const ${n}_present = ${a};
        if (${n}.issues.length) {${c(n, i)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${i}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${i}] = ${n}.value;
        }

      `);
		}
		return o.write(`payload.value = newResult;`), o.write(`return payload;`), o.compile();
	}, s, c = _, l = !j.jitless, u = l && re.value, d = t.catchall, f;
	e._zod.parse = (r, a) => {
		f ??= i.value;
		let p = r.value;
		return c(p) ? l && u && a?.async === !1 && a.jitless !== !0 ? (s ||= o(t.shape), r = s(r, a), d ? pr([], p, r, a, f, e, a?.abortEarly === !0) : r) : n(r, a) : (r.issues.push({
			expected: `object`,
			code: `invalid_type`,
			input: p,
			inst: e
		}), r);
	};
});
function gr(e, t, n, r) {
	for (let n of e) if (n.issues.length === 0) return t.value = n.value, t;
	let i = e.filter((e) => !S(e));
	return i.length === 1 ? (t.value = i[0].value, i[0]) : (t.issues.push({
		code: `invalid_union`,
		input: t.value,
		inst: n,
		errors: e.map((e) => e.issues.map((e) => T(e, r, M())))
	}), t);
}
const _r = A(`$ZodUnion`, (e, t) => {
	F.init(e, t), k(e, `optin`, (e) => e.def.options.some((e) => e._zod.optin === `defaulted`) ? `defaulted` : e.def.options.some((e) => e._zod.optin !== void 0) ? `optional` : void 0), k(e, `optout`, (e) => e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0), k(e, `values`, (e) => {
		if (e.def.options.every((e) => e._zod.values)) return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
	}), k(e, `pattern`, (e) => {
		if (e.def.options.every((e) => e._zod.pattern)) {
			let t = e.def.options.map((e) => e._zod.pattern);
			return RegExp(`^(${t.map((e) => a(e.source)).join(`|`)})$`);
		}
	});
	let n = t.options.length === 1 ? t.options[0]._zod.run : null;
	e._zod.parse = (r, i) => {
		if (n) return n(r, i);
		let a = !1, o = [];
		for (let e of t.options) {
			let t = e._zod.run({
				value: r.value,
				issues: []
			}, i);
			if (t instanceof Promise) o.push(t), a = !0;
			else {
				if (t.issues.length === 0) return t;
				o.push(t);
			}
		}
		return a ? Promise.all(o).then((t) => gr(t, r, e, i)) : gr(o, r, e, i);
	};
});
function vr(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.options) {
		let r = n._zod.propValues?.[e.discriminator];
		if (!r || r.size === 0) throw Error(`Invalid discriminated union option at index "${e.options.indexOf(n)}"`);
		for (let e of r) if (t.has(e)) {
			if (e !== void 0) throw Error(`Duplicate discriminator value "${String(e)}"`);
			t.set(e, null);
		} else t.set(e, n);
	}
	return t;
}
const yr = A(`$ZodDiscriminatedUnion`, (e, t) => {
	t.inclusive = !1, _r.init(e, t);
	let n = e._zod.parse;
	k(e, `propValues`, (e) => {
		let t = {}, n = 0;
		for (let r of e.def.options) {
			let i = r._zod.propValues;
			if (!i || Object.keys(i).length === 0) throw Error(`Invalid discriminated union option at index "${e.def.options.indexOf(r)}"`);
			i[e.def.discriminator]?.has(void 0) && n++;
			for (let [e, n] of Object.entries(i)) {
				Object.prototype.hasOwnProperty.call(t, e) || l(t, e, /* @__PURE__ */ new Set());
				for (let r of n) t[e].add(r);
			}
		}
		return !e.def.unionFallback && n > 1 && t[e.def.discriminator]?.delete(void 0), t;
	}), t.options.forEach((e, n) => {
		let r = u(e._zod.def);
		if (r && !Object.prototype.hasOwnProperty.call(r, t.discriminator)) throw Error(`Invalid discriminated union option at index "${n}"`);
	});
	let i = r(() => vr(t));
	e._zod.parse = (r, a) => {
		let o = r.value;
		if (!_(o)) return r.issues.push({
			code: `invalid_type`,
			expected: `object`,
			input: o,
			inst: e
		}), r;
		let s = o?.[t.discriminator], c = i.value.get(s);
		return c && (s !== void 0 || a.direction !== `backward`) ? c._zod.run(r, a) : t.unionFallback || a.direction === `backward` ? n(r, a) : (r.issues.push({
			code: `invalid_union`,
			errors: [],
			note: `No matching discriminator`,
			discriminator: t.discriminator,
			options: Array.from(i.value.keys()).filter((e) => i.value.get(e) !== null),
			input: o,
			path: [t.discriminator],
			inst: e
		}), r);
	};
}), br = A(`$ZodIntersection`, (e, t) => {
	F.init(e, t), e._zod.parse = (e, n) => {
		let r = e.value, i = t.left._zod.run({
			value: r,
			issues: []
		}, n), a = t.right._zod.run({
			value: r,
			issues: []
		}, n);
		return i instanceof Promise || a instanceof Promise ? Promise.all([i, a]).then(([t, n]) => Sr(e, t, n)) : Sr(e, i, a);
	};
});
function xr(e, t) {
	if (e === t || e instanceof Date && t instanceof Date && +e == +t) return {
		valid: !0,
		data: e
	};
	if (v(e) && v(t)) {
		let n = Object.keys(t), r = Object.keys(e).filter((e) => n.indexOf(e) !== -1), i = {
			...e,
			...t
		};
		Object.prototype.hasOwnProperty.call(i, `__proto__`) && delete i.__proto__;
		for (let n of r) {
			if (n === `__proto__`) continue;
			let r = xr(e[n], t[n]);
			if (!r.valid) return {
				valid: !1,
				mergeErrorPath: [n, ...r.mergeErrorPath]
			};
			i[n] = r.data;
		}
		return {
			valid: !0,
			data: i
		};
	}
	if (Array.isArray(e) && Array.isArray(t)) {
		if (e.length !== t.length) return {
			valid: !1,
			mergeErrorPath: []
		};
		let n = [];
		for (let r = 0; r < e.length; r++) {
			let i = e[r], a = t[r], o = xr(i, a);
			if (!o.valid) return {
				valid: !1,
				mergeErrorPath: [r, ...o.mergeErrorPath]
			};
			n.push(o.data);
		}
		return {
			valid: !0,
			data: n
		};
	}
	return {
		valid: !1,
		mergeErrorPath: []
	};
}
function Sr(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i, a = /* @__PURE__ */ new Map(), o = (e, t) => {
		let n;
		if (e.code === `unrecognized_keys` && !e.path?.length) i ??= e, n = e.keys;
		else if (e.code === `invalid_key` && e.origin === `record` && e.path?.length === 1) {
			let t = String(e.path[0]);
			a.has(t) || a.set(t, e), n = [t];
		} else return !1;
		for (let e of n) r.has(e) || r.set(e, {}), r.get(e)[t] = !0;
		return !0;
	};
	for (let n of t.issues) o(n, `l`) || e.issues.push(n);
	for (let t of n.issues) o(t, `r`) || e.issues.push(t);
	let s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
	if (s.length) {
		let t = i ? s.filter((e) => i.keys.includes(e)) : [];
		t.length && e.issues.push({
			...i,
			keys: t
		});
		for (let n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
	}
	let c = xr(t.value, n.value);
	if (!c.valid) {
		if (S(e)) return e;
		throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
	}
	return e.value = c.data, e;
}
const Cr = A(`$ZodTuple`, (e, t) => {
	F.init(e, t);
	let n = t.items, r = j.memoizer;
	r?.attach(e), e._zod.parse = (i, a) => {
		let o = i.value;
		if (!Array.isArray(o)) return i.issues.push({
			input: o,
			inst: e,
			expected: `tuple`,
			code: `invalid_type`
		}), i;
		i.value = r ? r.alloc(e, i, [], a) : [];
		let s = [], c = wr(n, `optin`), l = wr(n, `optout`);
		if (!t.rest) {
			if (o.length < c) return i.issues.push({
				code: `too_small`,
				minimum: c,
				inclusive: !0,
				input: o,
				inst: e,
				origin: `array`
			}), i;
			o.length > n.length && i.issues.push({
				code: `too_big`,
				maximum: n.length,
				inclusive: !0,
				input: o,
				inst: e,
				origin: `array`
			});
		}
		let u = Array(n.length), d = t.rest ? a?.abortEarly : void 0, f = !1;
		for (let e = 0; e < n.length; e++) {
			let t = n[e]._zod.run({
				value: o[e],
				issues: []
			}, a);
			t instanceof Promise ? s.push(t.then((t) => {
				u[e] = t;
			})) : (u[e] = t, d && !f && t.issues.length && (f = S(t)));
		}
		if (t.rest && !f) {
			let e = n.length - 1, r = o.slice(n.length), c = i.issues.length;
			for (let n of r) {
				if (d && i.issues.length !== c) {
					if (S(i, c)) break;
					c = i.issues.length;
				}
				e++;
				let r = t.rest._zod.run({
					value: n,
					issues: []
				}, a);
				r instanceof Promise ? s.push(r.then((t) => Tr(t, i, e))) : Tr(r, i, e);
			}
		}
		return s.length ? Promise.all(s).then(() => Er(u, i, n, o, l)) : Er(u, i, n, o, l);
	};
});
function wr(e, t) {
	for (let n = e.length - 1; n >= 0; n--) if (!(t === `optin` ? e[n]._zod.optin !== void 0 : e[n]._zod.optout === `optional`)) return n + 1;
	return 0;
}
function Tr(e, t, n) {
	e.issues.length && t.issues.push(...C(n, e.issues)), t.value[n] = e.value;
}
function Er(e, t, n, r, i) {
	for (let a = 0; a < n.length; a++) {
		let o = e[a], s = a < r.length;
		if (!s && a >= i && n[a]._zod.optin === `optional`) {
			t.value.length = a;
			break;
		}
		if (o.issues.length) {
			if (!s && a >= i) {
				t.value.length = a;
				break;
			}
			t.issues.push(...C(a, o.issues));
		}
		t.value[a] = o.value;
	}
	for (let e = t.value.length - 1; e >= r.length && n[e]._zod.optout === `optional` && t.value[e] === void 0; e--) t.value.length = e;
	return t;
}
const Dr = A(`$ZodRecord`, (e, t) => {
	F.init(e, t);
	let n = j.memoizer;
	n?.attach(e), e._zod.parse = (r, i) => {
		let a = r.value;
		if (!v(a)) return r.issues.push({
			expected: `record`,
			code: `invalid_type`,
			input: a,
			inst: e
		}), r;
		let o = [], s = t.keyType._zod.values;
		if (s && !t.partial) {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c = /* @__PURE__ */ new Set();
			for (let n of s) if (typeof n == `string` || typeof n == `number` || typeof n == `symbol`) {
				if (c.add(typeof n == `number` ? n.toString() : n), n === `__proto__`) continue;
				let s = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (s instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
				if (s.issues.length) {
					r.issues.push({
						code: `invalid_key`,
						origin: `record`,
						issues: s.issues.map((e) => T(e, i, M())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let l = s.value;
				if (l === `__proto__`) continue;
				let u = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				u instanceof Promise ? o.push(u.then((e) => {
					e.issues.length && r.issues.push(...C(n, e.issues)), r.value[l] = e.value;
				})) : (u.issues.length && r.issues.push(...C(n, u.issues)), r.value[l] = u.value);
			}
			let l;
			for (let e in a) if (!c.has(e)) {
				if (t.mode === `loose`) {
					if (e === `__proto__`) continue;
					r.value[e] = a[e];
				} else l ??= [], l.push(e);
			}
			l && l.length > 0 && r.issues.push({
				code: `unrecognized_keys`,
				input: a,
				inst: e,
				keys: l,
				continue: !0
			});
		} else {
			r.value = n ? n.alloc(e, r, {}, i) : {};
			let c;
			for (let n of Reflect.ownKeys(a)) {
				if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
				let l = t.keyType._zod.run({
					value: n,
					issues: []
				}, i);
				if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
				if (typeof n == `string` && Ut.test(n) && l.issues.length) {
					let e = t.keyType._zod.run({
						value: Number(n),
						issues: []
					}, i);
					if (e instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
					e.issues.length === 0 && (l = e);
				}
				if (l.issues.length) {
					t.mode === `loose` ? r.value[n] = a[n] : s ? (c ??= [], c.push(n)) : r.issues.push({
						code: `invalid_key`,
						origin: `record`,
						issues: l.issues.map((e) => T(e, i, M())),
						input: n,
						path: [n],
						inst: e
					});
					continue;
				}
				let u = l.value;
				if (u === `__proto__`) continue;
				let d = t.valueType._zod.run({
					value: a[n],
					issues: []
				}, i);
				d instanceof Promise ? o.push(d.then((e) => {
					e.issues.length && r.issues.push(...C(n, e.issues)), r.value[u] = e.value;
				})) : (d.issues.length && r.issues.push(...C(n, d.issues)), r.value[u] = d.value);
			}
			c && c.length > 0 && r.issues.push({
				code: `unrecognized_keys`,
				input: a,
				inst: e,
				keys: c,
				continue: !0
			});
		}
		return o.length ? Promise.all(o).then(() => r) : r;
	};
}), Or = A(`$ZodEnum`, (t, n) => {
	F.init(t, n);
	let r = e(n.entries), i = new Set(r);
	t._zod.values = i, k(t, `pattern`, (t) => {
		let n = e(t.def.entries).filter((e) => ae.has(typeof e));
		return RegExp(n.length ? `^(${n.map((e) => y(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
	}), t._zod.parse = (e, n) => {
		let a = e.value;
		return i.has(a) || e.issues.push({
			code: `invalid_value`,
			values: r,
			input: a,
			inst: t
		}), e;
	};
}), kr = A(`$ZodLiteral`, (e, t) => {
	F.init(e, t);
	let n = new Set(t.values);
	e._zod.values = n, k(e, `pattern`, (e) => {
		let t = e.def.values;
		return RegExp(t.length ? `^(${t.map((e) => typeof e == `string` ? y(e) : e ? y(e.toString()) : String(e)).join(`|`)})$` : `^[^\\s\\S]$`);
	}), e._zod.parse = (r, i) => {
		let a = r.value;
		return n.has(a) || r.issues.push({
			code: `invalid_value`,
			values: t.values,
			input: a,
			inst: e
		}), r;
	};
}), Ar = A(`$ZodTransform`, (e, t) => {
	F.init(e, t), e._zod.optin = `optional`, j.memoizer?.guard(e), e._zod.parse = (n, r) => {
		if (r.direction === `backward`) throw new $ZodEncodeError(e.constructor.name);
		let i = t.transform(n.value, n);
		if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => (n.value = e, n));
		if (i instanceof Promise) throw new $ZodAsyncError();
		return n.value = i, n;
	};
});
function jr(e, t) {
	return e.value = t.issues.length ? void 0 : t.value, e;
}
const Mr = A(`$ZodOptional`, (e, t) => {
	F.init(e, t), k(e, `optin`, (e) => e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`), e._zod.optout = `optional`, k(e, `values`, (e) => {
		let t = e.def.innerType._zod.values;
		return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
	}), k(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${a(t.source)})?$`) : void 0;
	}), e._zod.parse = (e, n) => {
		if (e.value === void 0) {
			if (t.innerType._zod.optin !== `defaulted`) return e;
			let r = t.innerType._zod.run({
				value: e.value,
				issues: []
			}, n);
			return r instanceof Promise ? r.then((t) => jr(e, t)) : jr(e, r);
		}
		return t.innerType._zod.run(e, n);
	};
}), Nr = A(`$ZodExactOptional`, (e, t) => {
	Mr.init(e, t), k(e, `values`, (e) => e.def.innerType._zod.values), k(e, `pattern`, (e) => e.def.innerType._zod.pattern), e._zod.parse = (e, n) => t.innerType._zod.run(e, n);
}), Pr = A(`$ZodNullable`, (e, t) => {
	F.init(e, t), k(e, `optin`, (e) => e.def.innerType._zod.optin), k(e, `optout`, (e) => e.def.innerType._zod.optout), k(e, `pattern`, (e) => {
		let t = e.def.innerType._zod.pattern;
		return t ? RegExp(`^(${a(t.source)}|null)$`) : void 0;
	}), k(e, `values`, (e) => e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0), e._zod.parse = (e, n) => e.value === null ? e : t.innerType._zod.run(e, n);
}), Fr = A(`$ZodDefault`, (e, t) => {
	F.init(e, t), e._zod.optin = `defaulted`, k(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		if (e.value === void 0) return e.value = t.defaultValue, e;
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => Ir(e, t)) : Ir(r, t);
	};
});
function Ir(e, t) {
	return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Lr = A(`$ZodPrefault`, (e, t) => {
	F.init(e, t), e._zod.optin = `defaulted`, k(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => (n.direction === `backward` || e.value === void 0 && (e.value = t.defaultValue), t.innerType._zod.run(e, n));
}), Rr = A(`$ZodNonOptional`, (e, t) => {
	F.init(e, t), k(e, `values`, (e) => {
		let t = e.def.innerType._zod.values;
		return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
	}), e._zod.parse = (n, r) => {
		let i = t.innerType._zod.run(n, r);
		return i instanceof Promise ? i.then((t) => zr(t, e)) : zr(i, e);
	};
});
function zr(e, t) {
	return !e.issues.length && e.value === void 0 && e.issues.push({
		code: `invalid_type`,
		expected: `nonoptional`,
		input: e.value,
		inst: t
	}), e;
}
function Br(e, t, n, r) {
	return t.issues.length ? (e.value = n.catchValue({
		...t,
		value: e.value,
		error: { issues: t.issues.map((e) => T(e, r, M())) },
		input: e.value
	}), e) : (e.value = t.value, t.memo && (e.memo = !0), e);
}
const Vr = A(`$ZodCatch`, (e, t) => {
	F.init(e, t), k(e, `optin`, (e) => e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`), k(e, `optout`, (e) => e.def.innerType._zod.optout), k(e, `values`, (e) => e.def.innerType._zod.values), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run({
			value: e.value,
			issues: []
		}, n);
		return r instanceof Promise ? r.then((r) => Br(e, r, t, n)) : Br(e, r, t, n);
	};
}), Hr = A(`$ZodPipe`, (e, t) => {
	F.init(e, t), k(e, `values`, (e) => e.def.in._zod.values), k(e, `optin`, (e) => e.def.in._zod.optin), k(e, `optout`, (e) => e.def.out._zod.optout), k(e, `propValues`, (e) => e.def.in._zod.propValues), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) {
			let r = t.out._zod.run(e, n);
			return r instanceof Promise ? r.then((e) => Ur(e, t.in, n)) : Ur(r, t.in, n);
		}
		let r = t.in._zod.run(e, n);
		return r instanceof Promise ? r.then((e) => Ur(e, t.out, n)) : Ur(r, t.out, n);
	};
});
function Ur(e, t, n) {
	return e.issues.some((e) => e.code !== `unrecognized_keys`) ? (e.aborted = !0, e) : t._zod.run({
		value: e.value,
		issues: e.issues
	}, n);
}
const Wr = A(`$ZodReadonly`, (e, t) => {
	F.init(e, t), k(e, `propValues`, (e) => e.def.innerType._zod.propValues), k(e, `values`, (e) => e.def.innerType._zod.values), k(e, `optin`, (e) => e.def.innerType?._zod?.optin), k(e, `optout`, (e) => e.def.innerType?._zod?.optout), e._zod.parse = (e, n) => {
		if (n.direction === `backward`) return t.innerType._zod.run(e, n);
		let r = t.innerType._zod.run(e, n);
		return r instanceof Promise ? r.then(Gr) : Gr(r);
	};
});
function Gr(e) {
	return e.memo || (e.value = Object.freeze(e.value)), e;
}
const Kr = A(`$ZodLazy`, (e, t) => {
	F.init(e, t), c(e._zod, `innerType`, () => {
		let e = t;
		return e._cachedInner ||= t.getter(), e._cachedInner;
	}), k(e, `pattern`, (e) => e.innerType?._zod?.pattern), k(e, `propValues`, (e) => e.innerType?._zod?.propValues), k(e, `optin`, (e) => e.innerType?._zod?.optin ?? void 0), k(e, `optout`, (e) => e.innerType?._zod?.optout ?? void 0), e._zod.parse = (t, n) => e._zod.innerType._zod.run(t, n);
}), qr = A(`$ZodCustom`, (e, t) => {
	N.init(e, t), F.init(e, t), e._zod.parse = (e, t) => e, e._zod.check = (n) => {
		let r = n.value, i = t.fn(r);
		if (i instanceof Promise) return i.then((t) => Jr(t, n, r, e));
		Jr(i, n, r, e);
	};
});
function Jr(e, t, n, r) {
	if (!e) {
		let e = {
			code: `custom`,
			input: n,
			inst: r,
			path: [...r._zod.def.path ?? []],
			continue: !r._zod.def.abort
		};
		r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(E(e));
	}
}
var $ZodCyclicError = class extends Error {
	constructor() {
		super(`Cannot parse a reference cycle that closes through a transform`), this.name = `ZodCyclicError`;
	}
};
const Yr = `~memo`, Xr = [];
function Zr(e) {
	return typeof e == `object` && !!e;
}
function Qr(e) {
	return e.map((e) => e.path ? {
		...e,
		path: e.path.slice()
	} : { ...e });
}
const $r = /* @__PURE__ */ new WeakMap();
function ei(e, t, n) {
	let r = $r.get(e);
	if (r !== void 0) return r ? 2 : 0;
	if (t.has(e)) return 2;
	t.add(e);
	let i = 0, a = (e) => {
		if (i !== 2 && e?._zod) {
			let r = ei(e, t, n);
			r > i && (i = r);
		}
	}, o = (e, r) => {
		let i = 0;
		for (let a of Reflect.ownKeys(e)) {
			let o = Object.getOwnPropertyDescriptor(e, a);
			if (r && !o.enumerable) continue;
			let s = o.get ? 1 : o.value?._zod ? ei(o.value, t, n) : 0;
			s > i && (i = s);
		}
		return i;
	}, s = (e) => {
		e > i && (i = e);
	}, c = e._zod.def;
	switch (c.type) {
		case `object`: {
			let e = u(c);
			s(e ? o(e, !0) : 1), a(c.catchall);
			break;
		}
		case `array`:
			a(c.element);
			break;
		case `tuple`:
			for (let e of c.items) a(e);
			a(c.rest);
			break;
		case `record`:
		case `map`:
			a(c.keyType), a(c.valueType);
			break;
		case `set`:
			a(c.valueType);
			break;
		case `union`:
			for (let e of c.options) a(e);
			break;
		case `intersection`:
			a(c.left), a(c.right);
			break;
		case `optional`:
		case `nullable`:
		case `default`:
		case `prefault`:
		case `catch`:
		case `readonly`:
		case `nonoptional`:
		case `promise`:
		case `success`:
			a(c.innerType);
			break;
		case `pipe`:
			a(c.in), a(c.out);
			break;
		case `function`:
			a(c.input), a(c.output);
			break;
		case `lazy`: {
			let r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
			s(r ? ei(r, t, !1) : 1);
			break;
		}
		case `template_literal`:
		case `string`:
		case `number`:
		case `int`:
		case `boolean`:
		case `bigint`:
		case `symbol`:
		case `undefined`:
		case `null`:
		case `void`:
		case `never`:
		case `any`:
		case `unknown`:
		case `date`:
		case `nan`:
		case `enum`:
		case `literal`:
		case `file`:
		case `transform`:
		case `custom`: break;
		default: for (let e in c) {
			let t = Object.getOwnPropertyDescriptor(c, e);
			if (!t || t.get) continue;
			let n = t.value;
			if (n && typeof n == `object`) {
				if (n._zod) a(n);
				else if (Array.isArray(n)) for (let e of n) a(e);
			}
		}
	}
	return t.delete(e), ti(e, i);
}
function ti(e, t) {
	return t !== 1 && $r.set(e, t === 2), t;
}
function ni(e, t) {
	let n = e.buckets.get(t);
	return n || (n = /* @__PURE__ */ new WeakMap(), e.buckets.set(t, n)), n;
}
let L;
const R = [], ri = {
	alloc(e, t, n) {
		let r = L;
		if (!r) return n;
		L = void 0;
		let i = {
			value: n,
			issues: null
		};
		return r.set(t.value, i), R.push(i), n;
	},
	guard(e) {
		var t;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, n = (e, n) => {
				if (n.direction !== `backward` && ai(n, e.value)) throw new $ZodCyclicError();
				return t(e, n);
			};
			e._zod.parse = n, e._zod.run === t && (e._zod.run = n);
		});
	},
	attach(e) {
		var t;
		let n, r = !1, i, a;
		(t = e._zod).deferred ?? (t.deferred = []), e._zod.deferred.push(() => {
			let t = e._zod.parse, o = (s, c) => {
				if (n === void 0) {
					let i = ei(e, /* @__PURE__ */ new Set(), !1);
					if (i === 0) return e._zod.parse = t, e._zod.run === o && (e._zod.run = t), t(s, c);
					i === 2 || r ? n = !0 : r = !0;
				}
				let l = s.value;
				if (!Zr(l)) return t(s, c);
				let u = c[Yr];
				u || (u = {
					buckets: /* @__PURE__ */ new WeakMap(),
					backEdges: void 0
				}, c[Yr] = u);
				let d;
				i === c ? d = a : (d = ni(u, e), i = c, a = d);
				let f = d.get(l);
				if (f) return s.value = f.value, f.issues ? f.issues.length && s.issues.push(...Qr(f.issues)) : (s.memo = !0, u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()), u.backEdges.add(f.value)), s;
				L = d;
				let p = R.length, m = t(s, c);
				L = void 0;
				let h = R.length > p ? R.pop() : void 0;
				return m instanceof Promise ? m.then((e) => (h && (h.issues = e.issues.length ? Qr(e.issues) : Xr), e)) : (h && (h.issues = m.issues.length ? Qr(m.issues) : Xr), m);
			};
			e._zod.parse = o, e._zod.run === t && (e._zod.run = o);
		});
	}
};
function ii() {
	return ri;
}
function ai(e, t) {
	let n = e[Yr]?.backEdges;
	return n !== void 0 && Zr(t) && n.has(t);
}
const oi = () => {
	let e = {
		string: {
			unit: `characters`,
			verb: `to have`
		},
		file: {
			unit: `bytes`,
			verb: `to have`
		},
		array: {
			unit: `items`,
			verb: `to have`
		},
		set: {
			unit: `items`,
			verb: `to have`
		},
		map: {
			unit: `entries`,
			verb: `to have`
		}
	};
	function n(t) {
		return e[t] ?? null;
	}
	let r = {
		regex: `input`,
		email: `email address`,
		url: `URL`,
		emoji: `emoji`,
		uuid: `UUID`,
		uuidv4: `UUIDv4`,
		uuidv6: `UUIDv6`,
		nanoid: `nanoid`,
		guid: `GUID`,
		cuid: `cuid`,
		cuid2: `cuid2`,
		ulid: `ULID`,
		xid: `XID`,
		ksuid: `KSUID`,
		datetime: `ISO datetime`,
		date: `ISO date`,
		time: `ISO time`,
		duration: `ISO duration`,
		ipv4: `IPv4 address`,
		ipv6: `IPv6 address`,
		mac: `MAC address`,
		cidrv4: `IPv4 range`,
		cidrv6: `IPv6 range`,
		base64: `base64-encoded string`,
		base64url: `base64url-encoded string`,
		json_string: `JSON string`,
		e164: `E.164 number`,
		currency_code: `currency code`,
		credit_card: `credit card number`,
		iban: `IBAN`,
		jwt: `JWT`,
		template_literal: `input`
	}, i = { nan: `NaN` };
	function a(e, t) {
		return e === `number` && typeof t == `number` && !Number.isFinite(t) ? String(t) : i[e] ?? e;
	}
	return (e) => {
		switch (e.code) {
			case `invalid_type`: return `Invalid input: expected ${a(e.expected)}, received ${a(Te(e.input), e.input)}`;
			case `invalid_value`: return e.values.length === 1 ? `Invalid input: expected ${oe(e.values[0])}` : `Invalid option: expected one of ${t(e.values, `|`)}`;
			case `too_big`: {
				let t = e.exact ? `exactly ` : e.inclusive ? `<=` : `<`, r = n(e.origin);
				return r ? `Too big: expected ${e.origin ?? `value`} to have ${t}${e.maximum.toString()} ${r.unit ?? `elements`}` : `Too big: expected ${e.origin ?? `value`} to be ${t}${e.maximum.toString()}`;
			}
			case `too_small`: {
				let t = e.exact ? `exactly ` : e.inclusive ? `>=` : `>`, r = n(e.origin);
				return r ? `Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${r.unit}` : `Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`;
			}
			case `invalid_format`: {
				let t = e;
				return t.format === `starts_with` ? `Invalid string: must start with "${t.prefix}"` : t.format === `ends_with` ? `Invalid string: must end with "${t.suffix}"` : t.format === `includes` ? `Invalid string: must include "${t.includes}"` : t.format === `regex` ? `Invalid string: must match pattern ${t.pattern}` : `Invalid ${r[t.format] ?? e.format}`;
			}
			case `not_multiple_of`: return `Invalid number: must be a multiple of ${e.divisor}`;
			case `unrecognized_keys`: return `Unrecognized key${e.keys.length > 1 ? `s` : ``}: ${t(e.keys, `, `)}`;
			case `invalid_key`: return `Invalid key in ${e.origin}`;
			case `invalid_union`: return e.options && Array.isArray(e.options) && e.options.length > 0 ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(` | `)}` : e.inclusive === !1 ? `Invalid input: more than one option matched` : `Invalid input`;
			case `invalid_element`: return `Invalid value in ${e.origin}`;
			default: return `Invalid input`;
		}
	};
};
function si() {
	return { localeError: oi() };
}
var ci, $ZodRegistry = class {
	constructor() {
		this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map();
	}
	add(e, ...t) {
		let n = t[0];
		return this._map.set(e, n), n && typeof n == `object` && `id` in n && this._idmap.set(n.id, e), this;
	}
	clear() {
		return this._map = /* @__PURE__ */ new WeakMap(), this._idmap = /* @__PURE__ */ new Map(), this;
	}
	remove(e) {
		let t = this._map.get(e);
		return t && typeof t == `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this;
	}
	get(e) {
		let t = e._zod.parent;
		if (t) {
			let n = { ...this.get(t) ?? {} };
			delete n.id;
			let r = {
				...n,
				...this._map.get(e)
			};
			return Object.keys(r).length ? r : void 0;
		}
		return this._map.get(e);
	}
	has(e) {
		return this._map.has(e);
	}
};
function li() {
	return new $ZodRegistry();
}
(ci = globalThis).__zod_globalRegistry ?? (ci.__zod_globalRegistry = li());
const z = globalThis.__zod_globalRegistry;
function ui(e) {
	return e.checks &&= [...e.checks], e;
}
function di(e, t) {
	return new e(ui({
		type: `string`,
		...x(t)
	}));
}
function fi(e, t) {
	return new e({
		type: `string`,
		format: `email`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function pi(e, t) {
	return new e({
		type: `string`,
		format: `guid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function mi(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function hi(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		version: `v4`,
		...x(t)
	});
}
function gi(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		version: `v6`,
		...x(t)
	});
}
function _i(e, t) {
	return new e({
		type: `string`,
		format: `uuid`,
		check: `string_format`,
		abort: !1,
		version: `v7`,
		...x(t)
	});
}
function vi(e, t) {
	return new e({
		type: `string`,
		format: `url`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function yi(e, t) {
	return new e({
		type: `string`,
		format: `emoji`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function bi(e, t) {
	return new e({
		type: `string`,
		format: `nanoid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function xi(e, t) {
	return new e({
		type: `string`,
		format: `cuid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Si(e, t) {
	return new e({
		type: `string`,
		format: `cuid2`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Ci(e, t) {
	return new e({
		type: `string`,
		format: `ulid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function wi(e, t) {
	return new e({
		type: `string`,
		format: `xid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Ti(e, t) {
	return new e({
		type: `string`,
		format: `ksuid`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Ei(e, t) {
	return new e({
		type: `string`,
		format: `ipv4`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Di(e, t) {
	return new e({
		type: `string`,
		format: `ipv6`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Oi(e, t) {
	return new e({
		type: `string`,
		format: `cidrv4`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function ki(e, t) {
	return new e({
		type: `string`,
		format: `cidrv6`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Ai(e, t) {
	return new e({
		type: `string`,
		format: `base64`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function ji(e, t) {
	return new e({
		type: `string`,
		format: `base64url`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Mi(e, t) {
	return new e({
		type: `string`,
		format: `e164`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Ni(e, t) {
	return new e({
		type: `string`,
		format: `jwt`,
		check: `string_format`,
		abort: !1,
		...x(t)
	});
}
function Pi(e, t) {
	return new e({
		type: `string`,
		format: `datetime`,
		check: `string_format`,
		offset: !1,
		local: !1,
		precision: null,
		...x(t)
	});
}
function Fi(e, t) {
	return new e({
		type: `string`,
		format: `date`,
		check: `string_format`,
		...x(t)
	});
}
function Ii(e, t) {
	return new e({
		type: `string`,
		format: `time`,
		check: `string_format`,
		precision: null,
		...x(t)
	});
}
function Li(e, t) {
	return new e({
		type: `string`,
		format: `duration`,
		check: `string_format`,
		...x(t)
	});
}
function Ri(e, t) {
	return new e(ui({
		type: `number`,
		checks: [],
		...x(t)
	}));
}
function zi(e, t) {
	return new e({
		type: `number`,
		check: `number_format`,
		abort: !1,
		format: `safeint`,
		...x(t)
	});
}
function Bi(e, t) {
	return new e({
		type: `boolean`,
		...x(t)
	});
}
function Vi(e, t) {
	return new e({
		type: `null`,
		...x(t)
	});
}
function Hi(e) {
	return new e({ type: `unknown` });
}
function Ui(e, t) {
	return new e({
		type: `never`,
		...x(t)
	});
}
function Wi(e, t) {
	return new Xt({
		check: `less_than`,
		...x(t),
		value: e,
		inclusive: !1
	});
}
function Gi(e, t) {
	return new Xt({
		check: `less_than`,
		...x(t),
		value: e,
		inclusive: !0
	});
}
function Ki(e, t) {
	return new Zt({
		check: `greater_than`,
		...x(t),
		value: e,
		inclusive: !1
	});
}
function qi(e, t) {
	return new Zt({
		check: `greater_than`,
		...x(t),
		value: e,
		inclusive: !0
	});
}
function Ji(e, t) {
	return new Qt({
		check: `multiple_of`,
		...x(t),
		value: e
	});
}
function Yi(e, t) {
	return new en({
		check: `max_length`,
		...x(t),
		maximum: e
	});
}
function Xi(e, t) {
	return new tn({
		check: `min_length`,
		...x(t),
		minimum: e
	});
}
function Zi(e, t) {
	return new nn({
		check: `length_equals`,
		...x(t),
		length: e
	});
}
function Qi(e, t) {
	return new rn({
		check: `string_format`,
		format: `regex`,
		...x(t),
		pattern: e
	});
}
function $i(e) {
	return new an({
		check: `string_format`,
		format: `lowercase`,
		...x(e)
	});
}
function ea(e) {
	return new on({
		check: `string_format`,
		format: `uppercase`,
		...x(e)
	});
}
function ta(e, t) {
	return new sn({
		check: `string_format`,
		format: `includes`,
		...x(t),
		includes: e
	});
}
function na(e, t) {
	return new cn({
		check: `string_format`,
		format: `starts_with`,
		...x(t),
		prefix: e
	});
}
function ra(e, t) {
	return new ln({
		check: `string_format`,
		format: `ends_with`,
		...x(t),
		suffix: e
	});
}
function B(e) {
	return new un({
		check: `overwrite`,
		tx: e
	});
}
function ia(e) {
	return B((t) => t.normalize(e));
}
function aa() {
	return B((e) => e.trim());
}
function oa() {
	return B((e) => e.toLowerCase());
}
function sa() {
	return B((e) => e.toUpperCase());
}
function ca() {
	return B((e) => te(e));
}
function la(e, t, n) {
	return new e({
		type: `array`,
		element: t,
		...x(n)
	});
}
function ua(e, t, n) {
	let r = x(n);
	return r.abort ??= !0, new e({
		type: `custom`,
		check: `custom`,
		fn: t,
		...r
	});
}
function da(e, t, n) {
	return new e({
		type: `custom`,
		check: `custom`,
		fn: t,
		...x(n)
	});
}
function fa(e, t) {
	let n = pa((t) => (t.addIssue = (e) => {
		if (typeof e == `string`) t.issues.push(E(e, t.value, n._zod.def));
		else {
			let r = e;
			r.fatal && (r.continue = !1), r.code ??= `custom`, `input` in r || (r.input = t.value), r.inst ??= n, r.continue ??= !n._zod.def.abort, t.issues.push(E(r));
		}
	}, e(t.value, t)), t);
	return n;
}
function pa(e, t) {
	let n = new N({
		check: `custom`,
		...x(t)
	});
	return n._zod.check = e, n;
}
function V(e, ...t) {
	for (let n of t) for (let t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && l(e, t, n[t]);
	return e;
}
function ma(e) {
	let t = e?.target ?? `draft-2020-12`;
	return t === `draft-4` && (t = `draft-04`), t === `draft-7` && (t = `draft-07`), {
		processors: e.processors ?? {},
		metadataRegistry: e?.metadata ?? z,
		target: t,
		unrepresentable: e?.unrepresentable ?? `throw`,
		override: e?.override ?? (() => {}),
		io: e?.io ?? `output`,
		counter: 0,
		seen: /* @__PURE__ */ new Map(),
		sharedDefsExtractedFor: void 0,
		sharedEmitDoneFor: void 0,
		cycles: e?.cycles ?? `ref`,
		reused: e?.reused ?? `inline`,
		intersections: [],
		deferred: [],
		external: e?.external ?? void 0
	};
}
function H(e, t, n, r, i) {
	let a = typeof t.unrepresentable == `function` ? t.unrepresentable({
		zodSchema: e,
		path: r.path,
		message: i
	}) : t.unrepresentable;
	if (a === `any`) return !1;
	if (a === void 0 || a === `throw`) throw Error(i);
	return Object.assign(n, a), !0;
}
function U(e, t, n = {
	path: [],
	schemaPath: []
}) {
	var r;
	let i = e._zod.def, a = t.seen.get(e);
	if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
	let o = {
		schema: {},
		count: 1,
		cycle: void 0,
		path: n.path
	};
	t.seen.set(e, o), t.sharedDefsExtractedFor = void 0, t.sharedEmitDoneFor = void 0;
	let s = e._zod.toJSONSchema?.();
	if (s) o.schema = s;
	else {
		let r = {
			...n,
			schemaPath: [...n.schemaPath, e],
			path: n.path
		};
		if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
		else {
			let n = o.schema, a = t.processors[i.type];
			if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
			a(e, t, n, r);
		}
		let a = e._zod.parent;
		a && (o.ref ||= a, U(a, t, r), t.seen.get(a).isParent = !0);
	}
	let c = t.metadataRegistry.get(e);
	return c && V(o.schema, c), t.io === `input` && W(e) && (delete o.schema.examples, delete o.schema.default), t.io === `input` && `_prefault` in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)), delete o.schema._prefault, t.seen.get(e).schema;
}
function ha(e) {
	return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function ga(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	if (e.external && e.sharedDefsExtractedFor === e.external) return;
	let r = /* @__PURE__ */ new Map();
	for (let t of e.seen.entries()) {
		let n = e.metadataRegistry.get(t[0])?.id;
		if (n) {
			let e = r.get(n);
			if (e && e !== t[0]) throw Error(`Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
			r.set(n, t[0]);
		}
	}
	let i = (t) => {
		let r = e.target === `draft-2020-12` ? `$defs` : `definitions`;
		if (e.external) {
			let n = e.external.registry.get(t[0])?.id, i = e.external.uri ?? ((e) => e);
			if (n) return { ref: i(n) };
			let a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
			return t[1].defId = a, {
				defId: a,
				ref: `${i(`__shared`)}#/${r}/${ha(a)}`
			};
		}
		let i = `#/${r}/`;
		if (t[1] === n && !t[1].schema.id) return { ref: `#` };
		let a = t[1].schema.id ?? `__schema${e.counter++}`;
		return {
			defId: a,
			ref: i + ha(a)
		};
	}, a = (e) => {
		if (e[1].schema.$ref) return;
		let t = e[1], { ref: n, defId: r } = i(e);
		t.def = { ...t.schema }, r && (t.defId = r);
		let a = t.schema;
		for (let e in a) delete a[e];
		a.$ref = n;
	};
	if (e.cycles === `throw`) for (let t of e.seen.entries()) {
		let e = t[1];
		if (e.cycle) throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
	}
	for (let n of e.seen.entries()) {
		let r = n[1];
		if (t === n[0]) a(n);
		else {
			if (e.external) {
				let r = e.external.registry.get(n[0])?.id;
				if (t !== n[0] && r) {
					a(n);
					continue;
				}
			}
			(e.metadataRegistry.get(n[0])?.id || r.cycle || r.count > 1 && e.reused === `ref`) && a(n);
		}
	}
	e.external && (e.sharedDefsExtractedFor = e.external);
}
function _a(e) {
	let t = e.anyOf;
	if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
	let n = [];
	for (let e of t) {
		if (!e || typeof e != `object`) return;
		_a(e);
		let t = Object.keys(e);
		if (t.length !== 1 || t[0] !== `type`) return;
		let r = e.type;
		for (let e of Array.isArray(r) ? r : [r]) {
			if (typeof e != `string`) return;
			n.includes(e) || n.push(e);
		}
	}
	delete e.anyOf, e.type = n.length === 1 ? n[0] : n;
}
const va = /* @__PURE__ */ new Set([
	`type`,
	`properties`,
	`required`,
	`additionalProperties`
]), ya = [`oneOf`, `anyOf`];
function ba(e) {
	let t = e.additionalProperties;
	return t === void 0 || t === !1 || typeof t != `object` || !t ? null : Object.keys(t).length ? t : null;
}
function xa(e) {
	let t = [];
	for (let n of e) {
		if (typeof n != `object` || n.type !== `object`) return null;
		for (let e in n) if (!va.has(e)) return null;
		t.push(n);
	}
	let n = {}, r = /* @__PURE__ */ new Set();
	for (let e of t) {
		for (let r in e.properties) {
			if (Object.prototype.hasOwnProperty.call(n, r)) continue;
			let e = [];
			for (let n of t) {
				let t = n.properties?.[r] ?? ba(n);
				t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
			}
			l(n, r, e.length === 1 ? e[0] : xa(e) ?? { allOf: e });
		}
		for (let t of e.required ?? []) r.add(t);
	}
	let i = {
		type: `object`,
		properties: n
	};
	if (r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1)) i.additionalProperties = !1;
	else {
		let e = [];
		for (let n of t) {
			let t = ba(n);
			t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
		}
		e.length === 1 ? i.additionalProperties = e[0] : e.length > 1 && (i.additionalProperties = { allOf: e });
	}
	return i;
}
function Sa(e) {
	let t = e.allOf;
	if (!Array.isArray(t) || t.length < 2) return;
	for (let t of va) if (t in e) return;
	let n = t.filter((e) => ya.some((t) => Array.isArray(e[t]))), r = null;
	if (!n.length) r = xa(t);
	else {
		let e = n[0], i = ya.find((t) => Array.isArray(e[t]));
		if (Object.keys(e).length !== 1) return;
		let a = t.filter((t) => t !== e), o = e[i].map((e) => xa([...a, e]));
		if (o.some((e) => !e)) return;
		r = { [i]: o };
	}
	r && (delete e.allOf, V(e, r));
}
function Ca(e, t) {
	let n = e.seen.get(t);
	if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
	let r = (t) => {
		let n = e.seen.get(t);
		if (n.ref === null) return;
		let i = n.def ?? n.schema, a = { ...i }, o = n.ref;
		if (n.ref = null, o) {
			r(o);
			let n = e.seen.get(o), s = n.schema;
			if (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`) ? (i.allOf = i.allOf ?? [], i.allOf.push(s)) : V(i, s), V(i, a), t._zod.parent === o) for (let e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
			if (s.$ref && n.def) for (let e in i) e !== `$ref` && e !== `allOf` && e in n.def && JSON.stringify(i[e]) === JSON.stringify(n.def[e]) && delete i[e];
		}
		let s = t._zod.parent;
		if (s && s !== o) {
			r(s);
			let t = e.seen.get(s);
			if (t?.schema.$ref && (i.$ref = t.schema.$ref, t.def)) for (let e in i) e !== `$ref` && e !== `allOf` && e in t.def && JSON.stringify(i[e]) === JSON.stringify(t.def[e]) && delete i[e];
		}
		e.override({
			zodSchema: t,
			jsonSchema: i,
			path: n.path ?? []
		});
	};
	if (!e.external || e.sharedEmitDoneFor !== e.external) {
		for (let t of [...e.seen.entries()].reverse()) r(t[0]);
		if (e.target !== `openapi-3.0`) for (let t of e.seen.entries()) _a(t[1].def ?? t[1].schema);
		for (let t of e.deferred) t();
		if (e.intersections.length) {
			let t = /* @__PURE__ */ new Map();
			for (let n of e.seen.values()) for (let e of [n.schema, n.def]) {
				let n = e?.allOf;
				if (!Array.isArray(n)) continue;
				let r = t.get(n);
				r ? r.push(e) : t.set(n, [e]);
			}
			for (let n of e.intersections) for (let e of t.get(n) ?? []) Sa(e);
		}
	}
	let i = {};
	if (e.target === `draft-2020-12` ? i.$schema = `https://json-schema.org/draft/2020-12/schema` : e.target === `draft-07` ? i.$schema = `http://json-schema.org/draft-07/schema#` : e.target === `draft-04` ? i.$schema = `http://json-schema.org/draft-04/schema#` : e.target, e.external?.uri) {
		let n = e.external.registry.get(t)?.id;
		if (!n) throw Error("Schema is missing an `id` property");
		i.$id = e.external.uri(n);
	}
	V(i, n.defId ? n.schema : n.def ?? n.schema);
	let a = e.metadataRegistry.get(t)?.id;
	a !== void 0 && i.id === a && delete i.id;
	let o = e.external?.defs ?? {};
	if (!e.external || e.sharedEmitDoneFor !== e.external) for (let t of e.seen.entries()) {
		let e = t[1];
		e.def && e.defId && (e.def.id === e.defId && delete e.def.id, l(o, e.defId, e.def));
	}
	e.external && (e.sharedEmitDoneFor = e.external), e.external || Object.keys(o).length > 0 && (e.target === `draft-2020-12` ? i.$defs = o : i.definitions = o);
	try {
		let n = JSON.parse(JSON.stringify(i));
		return Object.defineProperty(n, "~standard", {
			value: {
				...t[`~standard`],
				jsonSchema: {
					input: Ta(t, `input`, e.processors),
					output: Ta(t, `output`, e.processors)
				}
			},
			enumerable: !1,
			writable: !1
		}), n;
	} catch {
		throw Error(`Error converting schema to JSON.`);
	}
}
function W(e, t) {
	let n = t ?? { seen: /* @__PURE__ */ new Set() };
	if (n.seen.has(e)) return !1;
	n.seen.add(e);
	let r = e._zod.def;
	if (r.type === `transform`) return !0;
	if (r.type === `array`) return W(r.element, n);
	if (r.type === `set`) return W(r.valueType, n);
	if (r.type === `lazy`) return W(r.getter(), n);
	if (r.type === `promise` || r.type === `optional` || r.type === `nonoptional` || r.type === `nullable` || r.type === `readonly` || r.type === "default" || r.type === `prefault` || r.type === `catch`) return W(r.innerType, n);
	if (r.type === `intersection`) return W(r.left, n) || W(r.right, n);
	if (r.type === `record` || r.type === `map`) return W(r.keyType, n) || W(r.valueType, n);
	if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : W(r.in, n) || W(r.out, n);
	if (r.type === `object`) {
		for (let e in r.shape) if (W(r.shape[e], n)) return !0;
		return !1;
	}
	if (r.type === `union`) {
		for (let e of r.options) if (W(e, n)) return !0;
		return !1;
	}
	if (r.type === `tuple`) {
		for (let e of r.items) if (W(e, n)) return !0;
		return !!(r.rest && W(r.rest, n));
	}
	return !1;
}
const wa = (e, t = {}) => (n) => {
	let r = ma({
		...n,
		processors: t
	});
	return U(e, r), ga(r, e), Ca(r, e);
}, Ta = (e, t, n = {}) => (r) => {
	let { libraryOptions: i, target: a } = r ?? {}, o = ma({
		...i ?? {},
		target: a,
		io: t,
		processors: n
	});
	return U(e, o), ga(o, e), Ca(o, e);
}, G = (e, t, n) => {
	(e[t] === void 0 || n > e[t]) && (e[t] = n);
}, K = (e, t, n) => {
	(e[t] === void 0 || n < e[t]) && (e[t] = n);
}, Ea = (e, t) => {
	G(e, `minimum`, t), K(e, `maximum`, t);
}, Da = (e, t) => {
	e.multipleOf ??= [], e.multipleOf.includes(t) || e.multipleOf.push(t);
}, Oa = (e, t) => {
	e.patterns ??= /* @__PURE__ */ new Set(), e.patterns.add(t);
}, ka = (e, t) => {
	e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
}, Aa = (e, t) => {
	e.format = t, t.includes(`int`) && (e.isInt = !0);
}, ja = (e, t) => G(e, `minimum`, t.minimum), Ma = (e, t) => K(e, `maximum`, t.maximum), Na = (e) => (t, n) => {
	Aa(t, n.format);
	let [r, i] = e[n.format];
	G(t, `minimum`, r), K(t, `maximum`, i);
}, Pa = {
	greater_than: (e, t) => G(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
	less_than: (e, t) => K(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
	multiple_of: (e, t) => Da(e, t.value),
	number_format: Na(ce),
	bigint_format: Na(le),
	min_length: ja,
	max_length: Ma,
	length_equals: (e, t) => Ea(e, t.length),
	min_size: ja,
	max_size: Ma,
	size_equals: (e, t) => Ea(e, t.size),
	string_format: (e, t) => {
		Aa(e, t.format), t.pattern && Oa(e, t.pattern), (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format), (t.local || t.precision === -1) && (e.laxFormat = !0);
	},
	mime_type: (e, t) => ka(e, t.mime)
};
function q(e) {
	let t = {}, n = e._zod.def, r = e._zod.traits.has(`$ZodCheck`) ? [e, ...n.checks ?? []] : n.checks ?? [];
	for (let e of r) Pa[e._zod.def.check]?.(t, e._zod.def);
	let i = e._zod.bag;
	i.minimum !== void 0 && G(t, `minimum`, i.minimum), i.exclusiveMinimum !== void 0 && G(t, `exclusiveMinimum`, i.exclusiveMinimum), i.maximum !== void 0 && K(t, `maximum`, i.maximum), i.exclusiveMaximum !== void 0 && K(t, `exclusiveMaximum`, i.exclusiveMaximum), i.multipleOf !== void 0 && Da(t, i.multipleOf), i.format !== void 0 && (t.format ??= i.format, i.format.includes(`int`) && (t.isInt = !0)), i.mime && ka(t, i.mime);
	for (let e of i.patterns ?? []) Oa(t, e);
	return t;
}
const Fa = {
	guid: `uuid`,
	url: `uri`,
	datetime: `date-time`,
	json_string: `json-string`,
	regex: ``
}, Ia = /* @__PURE__ */ new Map([[Kn, jt], [Jn, Mt]]), La = (e) => Ia.get(e) ?? e, Ra = (e, t, n, r) => {
	let i = n;
	i.type = `string`;
	let { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = q(e);
	if (typeof a == `number` && (i.minLength = a), typeof o == `number` && (i.maxLength = o), s && (i.format = Fa[s] ?? s, i.format === `` && delete i.format, (s === `time` || u) && delete i.format), l && (i.contentEncoding = l), c && c.size > 0) {
		let e = [...c].map(La);
		e.length === 1 ? i.pattern = e[0].source : e.length > 1 && (i.allOf = [...e.map((e) => ({
			...t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0` ? { type: `string` } : {},
			pattern: e.source
		}))]);
	}
}, za = (e, t, n, r) => {
	let i = n, { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = q(e);
	i.type = u ? `integer` : `number`;
	let d = typeof l == `number` && l >= (a ?? -1 / 0), f = typeof c == `number` && c <= (o ?? 1 / 0), p = t.target === `draft-04` || t.target === `openapi-3.0`;
	if (d ? p ? (i.minimum = l, i.exclusiveMinimum = !0) : i.exclusiveMinimum = l : typeof a == `number` && (i.minimum = a), f ? p ? (i.maximum = c, i.exclusiveMaximum = !0) : i.exclusiveMaximum = c : typeof o == `number` && (i.maximum = o), s) {
		let n = /* @__PURE__ */ new Set();
		for (let a of s) Number.isFinite(a) && a !== 0 ? n.add(Math.abs(a)) : H(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
		let [a, ...o] = n;
		a !== void 0 && (i.multipleOf = a), o.length && (i.allOf = [...i.allOf ?? [], ...o.map((e) => ({ multipleOf: e }))]);
	}
}, Ba = (e, t, n, r) => {
	n.type = `boolean`;
}, Va = (e, t, n, r) => {
	t.target === `openapi-3.0` ? (n.type = `string`, n.nullable = !0, n.enum = [null]) : n.type = `null`;
}, Ha = (e, t, n, r) => {
	n.not = {};
}, Ua = (t, n, r, i) => {
	let a = t._zod.def, o = e(a.entries);
	o.length === 0 ? r.not = {} : (o.every((e) => typeof e == `number`) && (r.type = `number`), o.every((e) => typeof e == `string`) && (r.type = `string`), r.enum = o);
}, Wa = (e, t, n, r) => {
	let i = e._zod.def;
	if (i.values.length === 0) {
		n.not = {};
		return;
	}
	let a = [];
	for (let o of i.values) if (o === void 0) {
		if (H(e, t, n, r, "Literal `undefined` cannot be represented in JSON Schema")) return;
	} else if (typeof o == `bigint`) {
		if (H(e, t, n, r, `BigInt literals cannot be represented in JSON Schema`)) return;
		a.push(Number(o));
	} else a.push(o);
	if (a.length !== 0) {
		if (a.length === 1) {
			let e = a[0];
			n.type = e === null ? `null` : typeof e, t.target === `draft-04` || t.target === `openapi-3.0` ? n.enum = [e] : n.const = e;
		} else a.every((e) => typeof e == `number`) && (n.type = `number`), a.every((e) => typeof e == `string`) && (n.type = `string`), a.every((e) => typeof e == `boolean`) && (n.type = `boolean`), a.every((e) => e === null) && (n.type = `null`), n.enum = a;
	}
}, Ga = (e, t, n, r) => {
	H(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
}, Ka = (e, t, n, r) => {
	H(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
}, qa = (e, t, n, r) => {
	let i = n, a = e._zod.def, { minimum: o, maximum: s } = q(e);
	typeof o == `number` && (i.minItems = o), typeof s == `number` && (i.maxItems = s), i.type = `array`, i.items = U(a.element, t, {
		...r,
		path: [...r.path, `items`]
	});
};
function J(e) {
	let t = e._zod.def;
	return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`) ? J(t.out) : t.type === `catch` ? J(t.innerType) : e._zod.optin;
}
const Ja = (e, t, n, r) => {
	let i = n, a = e._zod.def, o = a.shape;
	if (Object.getOwnPropertySymbols(o).length && H(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`)) return;
	i.type = `object`, i.properties = {};
	for (let e in o) l(i.properties, e, U(o[e], t, {
		...r,
		path: [
			...r.path,
			`properties`,
			e
		]
	}));
	let s = [];
	for (let e of Object.keys(o)) {
		let n = a.shape[e];
		(t.io === `input` ? J(n) === void 0 : n._zod.optout === void 0) && s.push(e);
	}
	s.length > 0 && (i.required = s), a.catchall?._zod.def.type === `never` ? i.additionalProperties = !1 : a.catchall ? a.catchall && (i.additionalProperties = U(a.catchall, t, {
		...r,
		path: [...r.path, `additionalProperties`]
	})) : t.io === `output` && (i.additionalProperties = !1);
}, Ya = (e, t, n, r) => {
	let i = e._zod.def, a = i.inclusive === !1, o = i.options.map((e, n) => U(e, t, {
		...r,
		path: [
			...r.path,
			a ? `oneOf` : `anyOf`,
			n
		]
	}));
	a ? n.oneOf = o : n.anyOf = o;
}, Xa = (e, t, n, r) => {
	let i = e._zod.def, a = U(i.left, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			0
		]
	}), o = U(i.right, t, {
		...r,
		path: [
			...r.path,
			`allOf`,
			1
		]
	}), s = (e) => `allOf` in e && Object.keys(e).length === 1, c = [...s(a) ? a.allOf : [a], ...s(o) ? o.allOf : [o]];
	n.allOf = c, t.intersections.push(c);
}, Za = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `array`;
	let o = t.target === `draft-2020-12` ? `prefixItems` : `items`, s = t.target === `draft-2020-12` || t.target === `openapi-3.0` ? `items` : `additionalItems`, c = a.items.map((e, n) => U(e, t, {
		...r,
		path: [
			...r.path,
			o,
			n
		]
	})), l = a.rest ? U(a.rest, t, {
		...r,
		path: [
			...r.path,
			s,
			...t.target === `openapi-3.0` ? [a.items.length] : []
		]
	}) : null, u = a.items.length;
	for (; u > 0;) {
		let e = a.items[u - 1];
		if (!(t.io === `input` ? J(e) !== void 0 : e._zod.optout === `optional`)) break;
		u--;
	}
	let d = a.items.length, f = !a.rest;
	t.target === `draft-2020-12` ? (i.prefixItems = c, f ? i.items = !1 : l && (i.items = l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : t.target === `openapi-3.0` ? (i.items = { anyOf: c }, l && i.items.anyOf.push(l), u > 0 && (i.minItems = u), f && (i.maxItems = d)) : (i.items = c, f ? i.additionalItems = !1 : l && (i.additionalItems = l), u > 0 && (i.minItems = u), f && (i.maxItems = d));
	let { minimum: p, maximum: m } = q(e);
	typeof p == `number` && (i.minItems = p), typeof m == `number` && (i.maxItems = m);
};
function Qa(e, t, n) {
	if (t.$ref) {
		if (n.has(t)) return t;
		n.add(t);
		let r = e.get(t)?.def;
		if (!r) return t;
		let i = Qa(e, r, n);
		return i === r ? t : i;
	}
	for (let r of [`anyOf`, `oneOf`]) {
		let i = t[r];
		if (!Array.isArray(i)) continue;
		let a = i.map((t) => Qa(e, t, n));
		a.some((e, t) => e !== i[t]) && (t = {
			...t,
			[r]: a
		});
	}
	let r = Array.isArray(t.type) ? t.type : [t.type], i = !r.includes(`string`) && r.some((e) => e === `number` || e === `integer`), a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
	if (!i && !a?.some((e) => typeof e == `number`)) return t;
	let { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
	return p.enum ? p.enum = p.enum.map((e) => typeof e == `number` ? String(e) : e) : typeof p.const == `number` && (p.const = String(p.const)), i && (p.type = `string`, a || (p.pattern = (r.includes(`number`) ? Ut : Ht).source)), p;
}
const $a = /* @__PURE__ */ new WeakMap();
function eo(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
	let n = /* @__PURE__ */ new Map();
	for (let r of $a.get(e) ?? []) {
		let i = e.seen.get(r), a = (i?.def ?? i?.schema)?.propertyNames;
		if (!a || a === !0 || n.has(a)) continue;
		let o = Qa(t, a, /* @__PURE__ */ new Set());
		o !== a && n.set(a, o);
	}
	if (n.size) for (let t of e.seen.values()) for (let e of [t.schema, t.def]) {
		let t = e && n.get(e.propertyNames);
		t && (e.propertyNames = t);
	}
}
const to = (e, t, n, r) => {
	let i = n, a = e._zod.def;
	i.type = `object`;
	let o = a.keyType, s = q(o).patterns;
	if (a.mode === `loose` && s && s.size > 0) {
		let e = U(a.valueType, t, {
			...r,
			path: [
				...r.path,
				`patternProperties`,
				`*`
			]
		});
		i.patternProperties = {};
		for (let t of s) l(i.patternProperties, La(t).source, e);
	} else {
		if (t.target === `draft-07` || t.target === `draft-2020-12`) {
			i.propertyNames = U(a.keyType, t, {
				...r,
				path: [...r.path, `propertyNames`]
			});
			let n = $a.get(t);
			n || (n = [], $a.set(t, n), t.deferred.push(() => eo(t))), n.push(e);
		}
		i.additionalProperties = U(a.valueType, t, {
			...r,
			path: [...r.path, `additionalProperties`]
		});
	}
	let c = o._zod.values, u = t.io === `input` && J(a.valueType) !== void 0;
	if (c && !a.partial && !u) {
		let e = [...c].filter((e) => typeof e == `string` || typeof e == `number`);
		e.length > 0 && (i.required = e.map(String));
	}
}, no = (e, t, n, r) => {
	let i = e._zod.def, a = U(i.innerType, t, r), o = t.seen.get(e);
	t.target === `openapi-3.0` ? (o.ref = i.innerType, n.nullable = !0) : n.anyOf = [a, { type: `null` }];
}, ro = (e, t, n, r) => {
	let i = e._zod.def;
	U(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, io = Symbol();
function ao(e, t, n, r, i) {
	let a = !1, o = JSON.stringify(e, (e, t) => typeof t == `bigint` ? (a = !0, null) : t);
	return a ? (H(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), io) : JSON.parse(o);
}
const oo = (e, t, n, r) => {
	let i = e._zod.def;
	U(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o = ao(i.defaultValue, e, t, n, r);
	o !== io && (n.default = o);
}, so = (e, t, n, r) => {
	let i = e._zod.def;
	U(i.innerType, t, r);
	let a = t.seen.get(e);
	if (a.ref = i.innerType, t.io !== `input`) return;
	let o = ao(i.defaultValue, e, t, n, r);
	o !== io && (n._prefault = o);
}, co = (e, t, n, r) => {
	let i = e._zod.def;
	U(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
	let o;
	try {
		o = i.catchValue(void 0);
	} catch {
		H(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
		return;
	}
	n.default = o;
}, lo = (e, t, n, r) => {
	let i = e._zod.def, a = i.in._zod.traits.has(`$ZodTransform`), o = t.io === `input` ? a ? i.out : i.in : i.out;
	U(o, t, r);
	let s = t.seen.get(e);
	s.ref = o;
}, uo = (e, t, n, r) => {
	let i = e._zod.def;
	U(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType, n.readOnly = !0;
}, fo = (e, t, n, r) => {
	let i = e._zod.def;
	U(i.innerType, t, r);
	let a = t.seen.get(e);
	a.ref = i.innerType;
}, po = (e, t, n, r) => {
	let i = e._zod.innerType;
	U(i, t, r);
	let a = t.seen.get(e);
	a.ref = i;
}, mo = new WeakSet([Object.prototype, Error.prototype]);
function Y(e, t, n) {
	Object.defineProperty(e, t, {
		configurable: !0,
		enumerable: !1,
		get() {
			let e = n(this);
			return Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			}), e;
		},
		set(e) {
			Object.defineProperty(this, t, {
				value: e,
				configurable: !0,
				writable: !0
			});
		}
	});
}
const X = A(`ZodError`, (e, t) => {
	We.init(e, t), e.name = `ZodError`;
	let r = Object.getPrototypeOf(e);
	mo.has(r) || (mo.add(r), Y(r, `format`, (e) => (t) => qe(e, t)), Y(r, `flatten`, (e) => (t) => Ke(e, t)), Y(r, `addIssue`, (e) => (t) => {
		e.issues.push(t), e.message = JSON.stringify(e.issues, n, 2);
	}), Y(r, `addIssues`, (e) => (t) => {
		e.issues.push(...t), e.message = JSON.stringify(e.issues, n, 2);
	}), Object.defineProperty(r, "isEmpty", {
		configurable: !0,
		enumerable: !1,
		get() {
			return this.issues.length === 0;
		}
	}));
}, void 0, { Parent: Error }), ho = Ze(X), go = Qe(X), _o = $e(X), vo = tt(X), yo = st(X), bo = ct(X), xo = lt(X), So = ut(X), Co = dt(X), wo = ft(X), To = pt(X), Eo = mt(X);
function Do() {
	j.localeError || M(si());
}
function Z() {
	j.memoizer || M({ memoizer: ii() });
}
const Q = A(`ZodType`, (e, t) => (Do(), F.init(e, t), e.def = t, e.type = t.type, e), {
	check(...e) {
		let t = this.def;
		return this.clone(g(t, { checks: [...t.checks ?? [], ...e.map((e) => typeof e == `function` ? { _zod: {
			check: e,
			def: { check: `custom` },
			onattach: []
		} } : e)] }), { parent: !0 });
	},
	with(...e) {
		return this.check(...e);
	},
	clone(e, t) {
		return b(this, e, t);
	},
	brand() {
		return this;
	},
	register(e, t) {
		return e.add(this, t), this;
	},
	refine(e, t) {
		return this.check(rc(e, t));
	},
	superRefine(e, t) {
		return this.check(ic(e, t));
	},
	overwrite(e) {
		return this.check(B(e));
	},
	optional() {
		return Is(this);
	},
	exactOptional() {
		return Rs(this);
	},
	nullable() {
		return Bs(this);
	},
	nullish() {
		return Is(Bs(this));
	},
	nonoptional(e) {
		return Ks(this, e);
	},
	array() {
		return ms(this);
	},
	or(e) {
		return bs([this, e]);
	},
	and(e) {
		return ws(this, e);
	},
	transform(e) {
		return Xs(this, Ps(e));
	},
	default(e) {
		return Hs(this, e);
	},
	prefault(e) {
		return Ws(this, e);
	},
	catch(e) {
		return Js(this, e);
	},
	pipe(e) {
		return Xs(this, e);
	},
	readonly() {
		return Qs(this);
	},
	describe(e) {
		let t = this.clone();
		return z.add(t, { description: e }), t;
	},
	meta(...e) {
		if (e.length === 0) return z.get(this);
		let t = this.clone();
		return z.add(t, e[0]), t;
	},
	isOptional() {
		return this.safeParse(void 0).success;
	},
	isNullable() {
		return this.safeParse(null).success;
	},
	apply(e, ...t) {
		return t.length === 0 ? e(this) : e(this, ...t);
	},
	get "~standard"() {
		return De(this, `~standard`, {
			...mn(this),
			jsonSchema: {
				input: Ta(this, `input`),
				output: Ta(this, `output`)
			}
		});
	},
	set "~standard"(e) {
		D(this, `~standard`, e);
	},
	parse: function e(t, n) {
		return ho(this, t, n, { callee: e });
	},
	parseAsync: async function e(t, n) {
		return await go(this, t, n, { callee: e });
	},
	safeParse(e, t) {
		return _o(this, e, t);
	},
	async safeParseAsync(e, t) {
		return vo(this, e, t);
	},
	get spa() {
		return this?.safeParseAsync;
	},
	set spa(e) {
		D(this, `spa`, e);
	},
	validate(e, t) {
		return it(this, e, t);
	},
	validateAsync(e, t) {
		return ot(this, e, t);
	},
	encode: function e(t, n) {
		return yo(this, t, n, { callee: e });
	},
	decode: function e(t, n) {
		return bo(this, t, n, { callee: e });
	},
	encodeAsync: async function e(t, n) {
		return await xo(this, t, n, { callee: e });
	},
	decodeAsync: async function e(t, n) {
		return await So(this, t, n, { callee: e });
	},
	safeEncode(e, t) {
		return Co(this, e, t);
	},
	safeDecode(e, t) {
		return wo(this, e, t);
	},
	async safeEncodeAsync(e, t) {
		return To(this, e, t);
	},
	async safeDecodeAsync(e, t) {
		return Eo(this, e, t);
	},
	toJSONSchema(e) {
		return wa(this, {})(e);
	},
	get description() {
		return z.get(this)?.description;
	},
	get _def() {
		return this._zod.def;
	}
}), Oo = A(`_ZodString`, (e, t) => {
	hn.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ra(e, t, n, r);
}, Oe({
	format: (e) => q(e).format ?? null,
	minLength: (e) => q(e).minimum ?? null,
	maxLength: (e) => q(e).maximum ?? null
}, {
	regex(...e) {
		return this.check(Qi(...e));
	},
	includes(...e) {
		return this.check(ta(...e));
	},
	startsWith(...e) {
		return this.check(na(...e));
	},
	endsWith(...e) {
		return this.check(ra(...e));
	},
	min(...e) {
		return this.check(Xi(...e));
	},
	max(...e) {
		return this.check(Yi(...e));
	},
	length(...e) {
		return this.check(Zi(...e));
	},
	nonempty(...e) {
		return this.check(Xi(1, ...e));
	},
	lowercase(e) {
		return this.check($i(e));
	},
	uppercase(e) {
		return this.check(ea(e));
	},
	trim() {
		return this.check(aa());
	},
	normalize(...e) {
		return this.check(ia(...e));
	},
	toLowerCase() {
		return this.check(oa());
	},
	toUpperCase() {
		return this.check(sa());
	},
	slugify() {
		return this.check(ca());
	}
})), ko = A(`ZodString`, (e, t) => {
	hn.init(e, t), Oo.init(e, t);
}, {
	email(e) {
		return this.check(fi(Fo, e));
	},
	url(e) {
		return this.check(vi(Ro, e));
	},
	jwt(e) {
		return this.check(Ni(es, e));
	},
	emoji(e) {
		return this.check(yi(Bo, e));
	},
	guid(e) {
		return this.check(pi(Io, e));
	},
	uuid(e) {
		return this.check(mi(Lo, e));
	},
	uuidv4(e) {
		return this.check(hi(Lo, e));
	},
	uuidv6(e) {
		return this.check(gi(Lo, e));
	},
	uuidv7(e) {
		return this.check(_i(Lo, e));
	},
	nanoid(e) {
		return this.check(bi(Vo, e));
	},
	cuid(e) {
		return this.check(xi(Ho, e));
	},
	cuid2(e) {
		return this.check(Si(Uo, e));
	},
	ulid(e) {
		return this.check(Ci(Wo, e));
	},
	base64(e) {
		return this.check(Ai(Zo, e));
	},
	base64url(e) {
		return this.check(ji(Qo, e));
	},
	xid(e) {
		return this.check(wi(Go, e));
	},
	ksuid(e) {
		return this.check(Ti(Ko, e));
	},
	ipv4(e) {
		return this.check(Ei(qo, e));
	},
	ipv6(e) {
		return this.check(Di(Jo, e));
	},
	cidrv4(e) {
		return this.check(Oi(Yo, e));
	},
	cidrv6(e) {
		return this.check(ki(Xo, e));
	},
	e164(e) {
		return this.check(Mi($o, e));
	},
	datetime(e) {
		return this.check(Pi(jo, e));
	},
	date(e) {
		return this.check(Fi(Mo, e));
	},
	time(e) {
		return this.check(Ii(No, e));
	},
	duration(e) {
		return this.check(Li(Po, e));
	}
});
function Ao(e) {
	return di(ko, e);
}
const $ = A(`ZodStringFormat`, (e, t) => {
	I.init(e, t), Oo.init(e, t);
}), jo = A(`ZodISODateTime`, (e, t) => {
	Pn.init(e, t), $.init(e, t);
}), Mo = A(`ZodISODate`, (e, t) => {
	Fn.init(e, t), $.init(e, t);
}), No = A(`ZodISOTime`, (e, t) => {
	In.init(e, t), $.init(e, t);
}), Po = A(`ZodISODuration`, (e, t) => {
	Ln.init(e, t), $.init(e, t);
}), Fo = A(`ZodEmail`, (e, t) => {
	vn.init(e, t), $.init(e, t);
}), Io = A(`ZodGUID`, (e, t) => {
	gn.init(e, t), $.init(e, t);
}), Lo = A(`ZodUUID`, (e, t) => {
	_n.init(e, t), $.init(e, t);
}), Ro = A(`ZodURL`, (e, t) => {
	En.init(e, t), $.init(e, t);
});
function zo(e) {
	return vi(Ro, e);
}
const Bo = A(`ZodEmoji`, (e, t) => {
	Dn.init(e, t), $.init(e, t);
}), Vo = A(`ZodNanoID`, (e, t) => {
	On.init(e, t), $.init(e, t);
}), Ho = A(`ZodCUID`, (e, t) => {
	kn.init(e, t), $.init(e, t);
}), Uo = A(`ZodCUID2`, (e, t) => {
	An.init(e, t), $.init(e, t);
}), Wo = A(`ZodULID`, (e, t) => {
	jn.init(e, t), $.init(e, t);
}), Go = A(`ZodXID`, (e, t) => {
	Mn.init(e, t), $.init(e, t);
}), Ko = A(`ZodKSUID`, (e, t) => {
	Nn.init(e, t), $.init(e, t);
}), qo = A(`ZodIPv4`, (e, t) => {
	Rn.init(e, t), $.init(e, t);
}), Jo = A(`ZodIPv6`, (e, t) => {
	Vn.init(e, t), $.init(e, t);
}), Yo = A(`ZodCIDRv4`, (e, t) => {
	Hn.init(e, t), $.init(e, t);
}), Xo = A(`ZodCIDRv6`, (e, t) => {
	Wn.init(e, t), $.init(e, t);
}), Zo = A(`ZodBase64`, (e, t) => {
	qn.init(e, t), $.init(e, t);
}), Qo = A(`ZodBase64URL`, (e, t) => {
	Xn.init(e, t), $.init(e, t);
}), $o = A(`ZodE164`, (e, t) => {
	Zn.init(e, t), $.init(e, t);
}), es = A(`ZodJWT`, (e, t) => {
	$n.init(e, t), $.init(e, t);
}), ts = A(`ZodNumber`, (e, t) => {
	er.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => za(e, t, n, r), e.isFinite = !0;
}, Oe({
	minValue: (e) => {
		let { minimum: t, exclusiveMinimum: n } = q(e);
		return Math.max(t ?? -1 / 0, n ?? -1 / 0);
	},
	maxValue: (e) => {
		let { maximum: t, exclusiveMaximum: n } = q(e);
		return Math.min(t ?? 1 / 0, n ?? 1 / 0);
	},
	isInt: (e) => {
		let { isInt: t, multipleOf: n } = q(e);
		return !!t || !!n?.some(Number.isSafeInteger);
	},
	format: (e) => q(e).format ?? null
}, {
	gt(e, t) {
		return this.check(Ki(e, t));
	},
	gte(e, t) {
		return this.check(qi(e, t));
	},
	min(e, t) {
		return this.check(qi(e, t));
	},
	lt(e, t) {
		return this.check(Wi(e, t));
	},
	lte(e, t) {
		return this.check(Gi(e, t));
	},
	max(e, t) {
		return this.check(Gi(e, t));
	},
	int(e) {
		return this.check(is(e));
	},
	safe(e) {
		return this.check(is(e));
	},
	positive(e) {
		return this.check(Ki(0, e));
	},
	nonnegative(e) {
		return this.check(qi(0, e));
	},
	negative(e) {
		return this.check(Wi(0, e));
	},
	nonpositive(e) {
		return this.check(Gi(0, e));
	},
	multipleOf(e, t) {
		return this.check(Ji(e, t));
	},
	step(e, t) {
		return this.check(Ji(e, t));
	},
	finite() {
		return this;
	}
}));
function ns(e) {
	return Ri(ts, e);
}
const rs = A(`ZodNumberFormat`, (e, t) => {
	tr.init(e, t), ts.init(e, t);
});
function is(e) {
	return zi(rs, e);
}
const as = A(`ZodBoolean`, (e, t) => {
	nr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ba(e, t, n, r);
});
function os(e) {
	return Bi(as, e);
}
const ss = A(`ZodNull`, (e, t) => {
	rr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Va(e, t, n, r);
});
function cs(e) {
	return Vi(ss, e);
}
const ls = A(`ZodUnknown`, (e, t) => {
	ir.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (e, t, n) => void 0;
});
function us() {
	return Hi(ls);
}
const ds = A(`ZodNever`, (e, t) => {
	ar.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ha(e, t, n, r);
});
function fs(e) {
	return Ui(ds, e);
}
const ps = A(`ZodArray`, (e, t) => {
	Z(), lr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => qa(e, t, n, r), e.element = t.element;
}, {
	min(e, t) {
		return this.check(Xi(e, t));
	},
	nonempty(e) {
		return this.check(Xi(1, e));
	},
	max(e, t) {
		return this.check(Yi(e, t));
	},
	length(e, t) {
		return this.check(Zi(e, t));
	},
	unwrap() {
		return this.element;
	}
});
function ms(e, t) {
	return la(ps, e, t);
}
const hs = A(`ZodObject`, (e, t) => {
	Z(), hr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ja(e, t, n, r), Ne(e, `shape`, (e) => e._zod.def.shape, !1);
}, {
	keyof() {
		return As(Object.keys(this._zod.def.shape));
	},
	catchall(e) {
		return this.clone(g(this._zod.def, { catchall: e }));
	},
	passthrough() {
		return this.clone(g(this._zod.def, { catchall: us() }));
	},
	loose() {
		return this.clone(g(this._zod.def, { catchall: us() }));
	},
	strict() {
		return this.clone(g(this._zod.def, { catchall: fs() }));
	},
	strip() {
		return this.clone(g(this._zod.def, { catchall: void 0 }));
	},
	extend(e) {
		return pe(this, e);
	},
	safeExtend(e) {
		return he(this, e);
	},
	merge(e) {
		return ge(this, e);
	},
	pick(e) {
		return ue(this, e);
	},
	omit(e) {
		return fe(this, e);
	},
	partial(...e) {
		return _e(Fs, this, e[0]);
	},
	exactPartial(...e) {
		return _e(Ls, this, e[0], `exactPartial`);
	},
	required(...e) {
		return ve(Gs, this, e[0]);
	}
});
function gs(e, t) {
	let n = {
		type: `object`,
		shape: e ?? {},
		...x(t)
	};
	return new hs(n);
}
function _s(e, t) {
	return new hs({
		type: `object`,
		shape: e,
		catchall: fs(),
		...x(t)
	});
}
function vs(e, t) {
	return new hs({
		type: `object`,
		shape: e,
		catchall: us(),
		...x(t)
	});
}
const ys = A(`ZodUnion`, (e, t) => {
	_r.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ya(e, t, n, r), e.options = t.options;
});
function bs(e, t) {
	return new ys({
		type: `union`,
		options: e,
		...x(t)
	});
}
const xs = A(`ZodDiscriminatedUnion`, (e, t) => {
	ys.init(e, t), yr.init(e, t);
});
function Ss(e, t, n) {
	return new xs({
		type: `union`,
		options: t,
		discriminator: e,
		...x(n)
	});
}
const Cs = A(`ZodIntersection`, (e, t) => {
	br.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Xa(e, t, n, r);
});
function ws(e, t) {
	return new Cs({
		type: `intersection`,
		left: e,
		right: t
	});
}
const Ts = A(`ZodTuple`, (e, t) => {
	Z(), Cr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Za(e, t, n, r);
}, {
	rest(e) {
		return this.clone({
			...this._zod.def,
			rest: e
		});
	},
	partial() {
		let e = this._zod.def;
		if (e.checks?.length) throw Error(`.partial() cannot be used on tuple schemas containing refinements`);
		return this.clone({
			...e,
			items: e.items.map((e) => new Fs({
				type: `optional`,
				innerType: e
			}))
		});
	}
});
function Es(e, t, n) {
	let r = t instanceof F;
	return new Ts({
		type: `tuple`,
		items: e,
		rest: r ? t : null,
		...x(r ? n : t)
	});
}
const Ds = A(`ZodRecord`, (e, t) => {
	Z(), Dr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => to(e, t, n, r), e.keyType = t.keyType, e.valueType = t.valueType;
});
function Os(e, t, n) {
	return !t || !t._zod ? new Ds({
		type: `record`,
		keyType: Ao(),
		valueType: e,
		...x(t)
	}) : new Ds({
		type: `record`,
		keyType: e,
		valueType: t,
		...x(n)
	});
}
const ks = A(`ZodEnum`, (e, t) => {
	Or.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ua(e, t, n, r), e.enum = t.entries, e.options = [...e._zod.values];
	let n = new Set(Object.keys(t.entries));
	e.extract = (e, r) => {
		let i = {};
		for (let r of e) if (n.has(r)) i[r] = t.entries[r];
		else throw Error(`Key ${r} not found in enum`);
		return new ks({
			...t,
			checks: [],
			...x(r),
			entries: i
		});
	}, e.exclude = (e, r) => {
		let i = { ...t.entries };
		for (let t of e) if (n.has(t)) delete i[t];
		else throw Error(`Key ${t} not found in enum`);
		return new ks({
			...t,
			checks: [],
			...x(r),
			entries: i
		});
	};
});
function As(e, t) {
	let n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
	return new ks({
		type: `enum`,
		entries: n,
		...x(t)
	});
}
const js = A(`ZodLiteral`, (e, t) => {
	kr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Wa(e, t, n, r), e.values = new Set(t.values), Object.defineProperty(e, "value", { get() {
		if (t.values.length > 1) throw Error("This schema contains multiple valid literal values. Use `.values` instead.");
		return t.values[0];
	} });
});
function Ms(e, t) {
	return new js({
		type: `literal`,
		values: Array.isArray(e) ? e : [e],
		...x(t)
	});
}
const Ns = A(`ZodTransform`, (e, t) => {
	Z(), Ar.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ka(e, t, n, r), e._zod.parse = (n, r) => {
		if (r.direction === `backward`) throw new $ZodEncodeError(e.constructor.name);
		n.addIssue = (r) => {
			if (typeof r == `string`) n.issues.push(E(r, n.value, t));
			else {
				let t = r;
				t.fatal && (t.continue = !1), t.code ??= `custom`, `input` in t || (t.input = n.value), t.inst ??= e, n.issues.push(E(t));
			}
		};
		let i = t.transform(n.value, n);
		return i instanceof Promise ? i.then((e) => (n.value = e, n)) : (n.value = i, n);
	};
});
function Ps(e) {
	return new Ns({
		type: `transform`,
		transform: e
	});
}
const Fs = A(`ZodOptional`, (e, t) => {
	Mr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => fo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Is(e) {
	return new Fs({
		type: `optional`,
		innerType: e
	});
}
const Ls = A(`ZodExactOptional`, (e, t) => {
	Nr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => fo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Rs(e) {
	return new Ls({
		type: `optional`,
		innerType: e
	});
}
const zs = A(`ZodNullable`, (e, t) => {
	Pr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => no(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Bs(e) {
	return new zs({
		type: `nullable`,
		innerType: e
	});
}
const Vs = A(`ZodDefault`, (e, t) => {
	Fr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => oo(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeDefault = e.unwrap;
});
function Hs(e, t) {
	return new Vs({
		type: `default`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : ie(t);
		}
	});
}
const Us = A(`ZodPrefault`, (e, t) => {
	Lr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => so(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ws(e, t) {
	return new Us({
		type: `prefault`,
		innerType: e,
		get defaultValue() {
			return typeof t == `function` ? t() : ie(t);
		}
	});
}
const Gs = A(`ZodNonOptional`, (e, t) => {
	Rr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => ro(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Ks(e, t) {
	return new Gs({
		type: `nonoptional`,
		innerType: e,
		...x(t)
	});
}
const qs = A(`ZodCatch`, (e, t) => {
	Vr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => co(e, t, n, r), e.unwrap = () => e._zod.def.innerType, e.removeCatch = e.unwrap;
});
function Js(e, t) {
	return new qs({
		type: `catch`,
		innerType: e,
		catchValue: typeof t == `function` ? t : Pe(t)
	});
}
const Ys = A(`ZodPipe`, (e, t) => {
	Hr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => lo(e, t, n, r), e.in = t.in, e.out = t.out;
});
function Xs(e, t) {
	return new Ys({
		type: `pipe`,
		in: e,
		out: t
	});
}
const Zs = A(`ZodReadonly`, (e, t) => {
	Wr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => uo(e, t, n, r), e.unwrap = () => e._zod.def.innerType;
});
function Qs(e) {
	return new Zs({
		type: `readonly`,
		innerType: e
	});
}
const $s = A(`ZodLazy`, (e, t) => {
	Kr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => po(e, t, n, r), e.unwrap = () => e._zod.def.getter();
});
function ec(e) {
	return new $s({
		type: `lazy`,
		getter: e
	});
}
const tc = A(`ZodCustom`, (e, t) => {
	qr.init(e, t), Q.init(e, t), e._zod.processJSONSchema = (t, n, r) => Ga(e, t, n, r);
});
function nc(e, t) {
	return ua(tc, e ?? (() => !0), t);
}
function rc(e, t = {}) {
	return da(tc, e, t);
}
function ic(e, t) {
	return fa(e, t);
}
function ac(e) {
	let t = ec(() => bs([
		Ao(e),
		ns(),
		os(),
		cs(),
		ms(t),
		Os(Ao(), t)
	]));
	return t;
}
function oc(e) {
	return Fi(Mo, e);
}
export { us as C, bs as S, Ye as T, Is as _, cs as a, Ao as b, nc as c, ac as d, ec as f, gs as g, ns as h, As as i, Ss as l, vs as m, Vs as n, ms as o, Ms as p, hs as r, os as s, oc as t, is as u, Os as v, zo as w, Es as x, _s as y };
